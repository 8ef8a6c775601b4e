/* Private to store: the tables, and how they came to be what they are. */
#ifndef STORE_SCHEMA_H
#define STORE_SCHEMA_H

#include <ndigest/base/error.h>

struct store;

/* Brings the file up to DB_SCHEMA, each step in a transaction of its own.
 * ERR_CONFIG when it is from a newer version. */
enum err schema_migrate(struct store *s, struct error *e);

enum err schema_too_new(const struct store *s, struct error *e);

#endif

/* Private to store: a file that is no longer a sound database. */
#ifndef STORE_DAMAGE_H
#define STORE_DAMAGE_H

#include <stdbool.h>

#include <ndigest/base/error.h>

struct store;

bool damage_is(int rc);			/* an SQLite code that says damage */
int damage_quick_check(struct store *s);	/* SQLITE_OK or _CORRUPT */

/* Renames the file and its log to a new name, *ASIDE (the caller's). */
enum err damage_set_aside(const char *path, char **aside, struct error *e);

/* Copies what can still be read of the subscriptions from ASIDE, and gives
 * the sentence for the reader (the caller's). */
char *damage_salvage(struct store *s, const char *aside);

#endif

/* Queries as the store takes them. */
#ifndef NDIGEST_APP_READS_H
#define NDIGEST_APP_READS_H

#include <stdbool.h>
#include <stddef.h>

#define CONFIG_CATEGORIES_MAX ((size_t)64)

struct category_spec;
struct conf;
struct list_query;
struct store_query;

void query_to_store(const struct list_query *q, struct store_query *out);

/* The K-th category: the config's, else the built-in ones; NULL: no more. */
const char *category_name(const struct conf *conf, size_t k);

/* The same with its keywords; false: there are no more. Borrowed. */
bool category_spec(const struct conf *conf, size_t k,
    struct category_spec *out);

#endif

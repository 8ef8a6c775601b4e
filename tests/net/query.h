/* The query of a URL: "name=value&name=value", percent-encoded. */
#ifndef NDIGEST_TESTS_NET_QUERY_H
#define NDIGEST_TESTS_NET_QUERY_H

/* The value of NAME, a new string, or NULL. */
char *query_text(const char *query, const char *name);

/* The next value of NAME from *AT on (at first NULL), which moves on. */
char *query_next(const char *query, const char *name, const char **at);

long query_number(const char *query, const char *name, long otherwise);

#endif

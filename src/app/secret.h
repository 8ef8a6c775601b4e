/* The key to a model's server: from the environment or from a command. It is
 * held by the one who asked, and goes into a request's header only. */
#ifndef NDIGEST_APP_SECRET_H
#define NDIGEST_APP_SECRET_H

#include <ndigest/base/error.h>

struct conf;

/* The key, or NULL when none is set; ERR_CONFIG: it is set and not to be had.
 * The variable that held it is taken out of the environment, so that no child
 * gets it: to be called before there are threads, once a process. */
enum err secret_take(const struct conf *conf, char **out, struct error *e);
void secret_free(char *key);		/* wipes it; NULL is fine */

/* HEADER with KEY (may be NULL) where LLM_KEY stands in it; a new string, wiped
 * and freed by the caller. */
char *secret_put(const char *header, const char *key);

#endif

/* The day: what counts as today, and its stories by rank. */
#ifndef NDIGEST_APP_TODAY_H
#define NDIGEST_APP_TODAY_H

#include "private.h"

int64_t today_start(const struct app *a);	/* seconds: a day ago */
enum err today_list(struct app *a, const struct list_query *q, int64_t **ids,
    size_t *count, struct error *e);

#endif

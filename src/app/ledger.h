/* What models have cost in tokens, and what the reader's limits leave. */
#ifndef NDIGEST_APP_LEDGER_H
#define NDIGEST_APP_LEDGER_H

#include <ndigest/store/store.h>

#include "talk.h"

/* Tokens that the limits leave; INT64_MAX without one. */
int64_t ledger_left(struct store *s, const struct talk_options *o);

/* Keeps the next request of T within LEFT: a shorter reply, or false: there
 * is no room for one. */
bool ledger_keep(struct talk *t, int64_t left);

/* Writes down what T has cost. */
void ledger_count(struct store *s, const struct talk *t);

#endif

/* A talk from its beginning to its end, for commands: it waits. */
#ifndef NDIGEST_APP_TALK_RUN_H
#define NDIGEST_APP_TALK_RUN_H

#include "talk.h"

struct store;

/* T was opened by O; KEY may be NULL. After it t->out and t->code are set.
 * What it cost is written down in S, within the limits; NULL: nowhere. */
void talk_run(struct talk *t, const struct talk_options *o,
    const struct conf *conf, const char *key, struct store *s);

/* What the server of T offers, in t->arena; false: t->error says why not. */
bool talk_models(struct talk *t, const struct conf *conf, const char *key,
    struct llm_model **models, size_t *count);

#endif

/* A talk from its beginning to its end, for commands: it waits. */
#ifndef NDIGEST_APP_TALK_RUN_H
#define NDIGEST_APP_TALK_RUN_H

#include "talk.h"

/* T was opened; KEY may be NULL. After it t->out and t->code are set. */
void talk_run(struct talk *t, const struct conf *conf, const char *key);

#endif

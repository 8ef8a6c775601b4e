/*
 * Digests by a language model, on the work thread: talks go through the net
 * thread like everything else, and what waits waits in the thread's own pause.
 */
#ifndef NDIGEST_APP_MODEL_H
#define NDIGEST_APP_MODEL_H

#include <ndigest/digest/local.h>
#include <ndigest/store/articles.h>

#include "make.h"
#include "private.h"

/* Whether a model is to be asked about an item: one is chosen, allowed for
 * this feed and for now, and there is no digest of its own yet. */
bool model_is_wanted(struct work *w, const struct store_article *s,
    enum make_flag flags);

/* Begins a talk about the item; EVENT_STREAM while it is written, and at the
 * end EVENT_ARTICLE and EVENT_READY. */
void model_begin(struct work *w, const struct store_article *s,
    const struct digest_input *in, enum make_flag flags);

/* Milliseconds until something is due; -1: nothing is. */
int model_wait_ms(const struct work *w);
void model_tick(struct work *w);	/* does what is due */
void model_abandon(struct work *w);

#endif

/*
 * Talks with a language model on the work thread: they go through the net
 * thread like everything else, and what waits waits in the thread's own
 * pause. A talk is about an item: its digest, or a question.
 */
#ifndef NDIGEST_APP_MODEL_H
#define NDIGEST_APP_MODEL_H

#include <ndigest/digest/local.h>
#include <ndigest/store/articles.h>

#include "fetch.h"
#include "make.h"
#include "private.h"
#include "talk.h"

struct model_talk {
	struct fetch fetch;
	struct arena arena;
	struct talk talk;
	struct digest_input in;
	struct digest local;
	int64_t id;
	/* shows what is written so far; takes what came of it, when the talk
	 * is over or was broken off (m->stopped) */
	void (*written)(struct work *w, struct model_talk *m,
	    const char *text);
	void (*end)(struct work *w, struct model_talk *m);
	uint64_t hash;			/* of a digest's text */
	void *data;			/* of END, in the arena */
	bool stopped;
	bool anew;			/* once more when it is over */
	bool under_way, enough;		/* the model's module's own */
	int64_t due_ms, streamed_ms;
};

/* --- model.c: talks of all kinds ------------------------------------------------ */

/* Begins one about item ID and text IN, which is copied: m->talk is open and
 * not posted. */
struct model_talk *model_talk_new(struct work *w, int64_t id,
    const struct digest_input *in);

/* Takes M, which may be over already (talk_fail). */
void model_post(struct work *w, struct model_talk *m, bool urgent);

/* One is under way or waits: a question, or a digest. */
bool model_is_busy(const struct work *w, int64_t id, bool question);

/* The reader wants the digest that is being made made again: it is, once it is
 * done, when the options name another server or model by now. False: none is
 * being made. */
bool model_redo(struct work *w, int64_t id);

/* Breaks off all talks about an item; true: there were some. */
bool model_stop(struct work *w, int64_t id);

/* The item's feed is one whose texts are never sent. */
bool model_is_private(struct work *w, int64_t feed_id);

/* Milliseconds until something is due; -1: nothing is. */
int model_wait_ms(const struct work *w);
void model_tick(struct work *w);	/* does what is due */
void model_abandon(struct work *w);

/* --- model_digest.c ---------------------------------------------------------------- */

/* Whether a model is to be asked about an item: one is chosen, allowed for
 * this feed and for now, and there is no digest of its own yet. */
bool model_is_wanted(struct work *w, const struct store_article *s,
    enum make_flag flags);

/* Begins a talk about the item; EVENT_STREAM while it is written, and at the
 * end EVENT_ARTICLE and EVENT_READY. */
void model_begin(struct work *w, const struct store_article *s,
    const struct digest_input *in, enum make_flag flags);

#endif

/*
 * What the reader likes: articles opened and starred, by source and by
 * category; and what is muted. Made for one ranking; the caller frees.
 */
#ifndef NDIGEST_APP_TASTE_H
#define NDIGEST_APP_TASTE_H

#include <ndigest/digest/top.h>
#include <ndigest/model/item.h>

#include "private.h"

struct taste {
	struct arena arena;
	struct map by_feed;		/* feed id -> struct top_taste * */
	struct map by_category;		/* name -> struct top_taste * */
	struct top_taste usual;		/* of all articles */
};

enum err taste_read(struct app *a, struct taste *t, struct error *e);
void taste_free(struct taste *t);

/* Fills in what S's reader does with the source and category of H. */
void taste_apply(const struct taste *t, const struct headline *h,
    struct top_story *s);

/* mute.words and mute.sources. */
struct mute {
	VEC(char *) words;	/* in lower case */
	VEC(char *) sources;
};

void mute_read(const struct conf *conf, struct mute *m);
void mute_free(struct mute *m);
bool mute_source(const struct mute *m, const char *source);
bool mute_title(const struct mute *m, const char *title);

#endif

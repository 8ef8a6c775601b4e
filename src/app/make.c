#include "make.h"

#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/digest/local.h>
#include <ndigest/store/articles.h>
#include <ndigest/store/digests.h>

#include "article.h"
#include "classes.h"
#include "model.h"
#include "stories.h"

#define RELATED_MAX ((size_t)12)

/* True when there is a digest of today's text. */
static bool
is_made(struct work *w, int64_t id, struct arena *arena)
{
	struct store_digest d;

	return store_digest_get(w->store, id, NULL, NULL, NULL, arena, &d,
	    NULL) == ERR_NONE && !d.stale &&
	    (d.digest.ai || d.prompt == DIGEST_LOCAL_VERSION);
}

/* A model that has read the article knows better than a guess by its words. */
static enum err
sort_in(struct work *w, const struct store_article *s, const char *text,
    struct arena *arena, struct error *e)
{
	struct store_digest d;

	if (store_digest_get(w->store, s->head.id, NULL, NULL, NULL, arena,
	    &d, NULL) == ERR_NONE && !d.stale && d.digest.ai &&
	    d.digest.category != NULL)
		return classes_told(w, s->head.id, s->feed_category,
		    d.digest.category);
	return classes_guess(w, s->head.id, s->feed_category, s->head.title,
	    text, s->language, false, e);
}

static struct digest_input
input_of(const struct store_article *s, const char *text)
{
	return (struct digest_input){
		.title = s->head.title, .text = text,
		.language = s->language != NULL ? s->language :
		    s->feed_language,
		.source = s->head.source, .author = s->head.author,
		.published = s->published
	};
}

static enum err
make_local(struct work *w, const struct store_article *s, const char *text,
    struct arena *arena, struct error *e)
{
	const struct digest_input in = input_of(s, text);
	struct digest d;

	digest_local(&in, arena, &d);
	d.made = clock_now();
	return store_digest_put(w->store, s->head.id, s->hash,
	    DIGEST_LOCAL_VERSION, &d, e);
}

enum err
make_digest(struct work *w, int64_t id, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct store_article s;
	enum text_source source;
	enum err rc = ERR_NONE;

	if (is_made(w, id, &arena))
		goto out;
	rc = store_article(w->store, id, &arena, &s, e);
	if (rc == ERR_NONE)
		rc = make_local(w, &s, article_text(article_html(&s, &source),
		    &arena), &arena, e);
	if (rc == ERR_NOT_FOUND)	/* another process removed it */
		rc = ERR_NONE;
out:
	arena_free(&arena);
	return rc;
}

void
make_article(struct work *w, int64_t id, enum make_flag flags)
{
	struct arena arena = ARENA_INIT;
	struct error e = { "" };
	struct store_article s;
	struct related *related;
	enum text_source source;
	const char *text;
	size_t count;
	bool by_model;
	enum err rc = store_article(w->store, id, &arena, &s, &e);

	if (rc != ERR_NONE) {
		event_ready(w->app, id, rc == ERR_NOT_FOUND ?
		    "there is no such item" : e.text);
		goto out;
	}
	text = article_text(article_html(&s, &source), &arena);
	by_model = model_is_wanted(w, &s, flags);
	if (!by_model && ((flags & MAKE_AGAIN) || !is_made(w, id, &arena)))
		rc = make_local(w, &s, text, &arena, &e);
	if (rc == ERR_NONE)
		rc = sort_in(w, &s, text, &arena, &e);
	if (rc == ERR_NONE && !(flags & (MAKE_QUIETLY | MAKE_ALONE)))
		rc = stories_related(w, &s, text, RELATED_MAX, &arena,
		    &related, &count, &e);
	event_post(w->app, EVENT_ARTICLE, id);
	if (by_model) {
		const struct digest_input in = input_of(&s, text);

		model_begin(w, &s, &in, flags);
	} else {
		event_ready(w->app, id, rc != ERR_NONE ? e.text : NULL);
	}
out:
	arena_free(&arena);
}

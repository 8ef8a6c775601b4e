/* Digests of items by a language model. */
#include "model.h"

#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/digest/local.h>
#include <ndigest/net/net.h>
#include <ndigest/store/digests.h>

#include "classes.h"
#include "consent.h"
#include "stories.h"

#define REST_MS 60000		/* after a failure the engine serves alone */

/* There is one by the model, of today's text, in the language and by the
 * instructions that the options say. */
static bool
is_made(struct work *w, int64_t id)
{
	const struct talk_options *o = &w->settings.ai;
	struct arena arena = ARENA_INIT;
	struct store_digest d;
	bool made = store_digest_get(w->store, id, llm_name(o->protocol),
	    NULL, NULL, &arena, &d, NULL) == ERR_NONE && !d.stale &&
	    d.digest.ai && d.prompt == talk_prompt_version(o) &&
	    (o->model[0] == '\0' || (d.digest.model != NULL &&
	    strcmp(d.digest.model, o->model) == 0)) &&
	    (o->language[0] == '\0' || (d.digest.language != NULL &&
	    strncmp(d.digest.language, o->language, 2) == 0));

	arena_free(&arena);
	return made;
}

bool
model_is_wanted(struct work *w, const struct store_article *s,
    enum make_flag flags)
{
	const struct talk_options *o = &w->settings.ai;

	if (o->protocol == LLM_LOCAL || w->app->courier == NULL)
		return false;
	/* nobody waits for it: nothing is spent, nothing leaves the house */
	if ((flags & MAKE_QUIETLY) && !net_is_near(talk_url(o)))
		return false;
	if (!(flags & MAKE_AGAIN) && (clock_mono_ms() < w->model_rest_ms ||
	    is_made(w, s->head.id)))
		return false;
	return consent_state(w->store, o) == MODELS_YES &&
	    !model_is_private(w, s->head.feed_id);
}

static void
written(struct work *w, struct model_talk *m, const char *text)
{
	event_text(w->app, EVENT_STREAM, m->id, text);
}

/* What is known of the article when its talk ends. */
struct about {
	const char *feed_category;
	int64_t story;
	struct headline others[LLM_OTHERS];
	const char *titles[LLM_OTHERS];
	size_t count;
};

static void
take_place(struct work *w, struct model_talk *m)
{
	const struct about *a = m->data;

	if (m->talk.same >= 0 && a->count > 0)
		stories_told(w, m->id, a->story, a->others, a->count,
		    (unsigned)m->talk.same);
	if (m->talk.parts & LLM_CATEGORY)
		(void)classes_told(w, m->id, a->feed_category,
		    m->talk.out.category);
	else
		m->talk.out.category = NULL;
}

static bool
has_digest(struct work *w, int64_t id)
{
	struct arena arena = ARENA_INIT;
	struct store_digest d;
	bool has = store_digest_get(w->store, id, NULL, NULL, NULL, &arena,
	    &d, NULL) == ERR_NONE && !d.stale;

	arena_free(&arena);
	return has;
}

static void
end(struct work *w, struct model_talk *m)
{
	struct digest *d = &m->talk.out;
	struct error e = { "" };
	enum err rc = ERR_NONE;

	if (d->ai)
		take_place(w, m);
	/* what stands there is better than what was broken off */
	if (!m->stopped || !has_digest(w, m->id))
		rc = store_digest_put(w->store, m->id, m->hash, d->ai ?
		    llm_prompt_version(&m->talk.wish) :
		    DIGEST_LOCAL_VERSION, d, &e);
	if (!m->stopped && m->talk.code != ERR_NONE &&
	    m->talk.code != ERR_INPUT) {
		w->model_rest_ms = clock_mono_ms() + REST_MS;
		event_status(w->app, true, _("no digest by the model: %s"),
		    m->talk.error.text);
	}
	if (m->stopped)
		event_status(w->app, false, "%s", _("The model was stopped"));
	event_post(w->app, EVENT_ARTICLE, m->id);
	event_ready(w->app, m->id, rc != ERR_NONE && rc != ERR_NOT_FOUND ?
	    e.text : NULL);
}

/* Titles of feeds that are never sent are not, either. */
static struct about *
learn_about(struct work *w, const struct store_article *s,
    struct model_talk *m)
{
	struct about *a = arena_alloc(&m->arena, sizeof *a);
	struct headline found[LLM_OTHERS];
	size_t n = stories_candidates(w, s, LLM_OTHERS, &m->arena, found), i;

	a->feed_category = arena_strdup(&m->arena, s->feed_category);
	a->story = s->head.story;
	for (i = 0; i < n; i++) {
		if (found[i].title == NULL ||
		    model_is_private(w, found[i].feed_id))
			continue;
		a->titles[a->count] = found[i].title;
		a->others[a->count++] = found[i];
	}
	if (a->count > 0)
		talk_others(&m->talk, a->titles, a->count);
	return a;
}

void
model_begin(struct work *w, const struct store_article *s,
    const struct digest_input *in, enum make_flag flags)
{
	struct model_talk *m;

	/* it is being made */
	if ((flags & MAKE_AGAIN) ? model_redo(w, s->head.id) :
	    model_is_busy(w, s->head.id, false))
		return;
	m = model_talk_new(w, s->head.id, in);
	m->hash = s->hash;
	m->written = written;
	m->end = end;
	m->data = learn_about(w, s, m);
	if (m->local.summary == NULL)
		talk_fail(&m->talk, ERR_INPUT, _("there is no text"));
	model_post(w, m, !(flags & MAKE_QUIETLY));
}

/*
 * Questions to an article: answered from its text and from those of the other
 * sources that tell its story, by the model or, without one, by the sentences
 * that have most to do with it. Answers are kept.
 */
#include "model.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/store/digests.h>
#include <ndigest/store/lists.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/sentence.h>

#include "article.h"
#include "consent.h"

#define SOURCES_MAX ((size_t)6)	/* of a story that are read beside it */
#define TEXT_MAX ((size_t)4 * 1024 * 1024)
#define QUESTION_MAX ((size_t)1000)	/* bytes */

/* Where another source's text begins in the whole. */
struct source {
	size_t start;
	const char *name;
};

struct scope {
	struct digest_input in;
	struct source sources[SOURCES_MAX];
	size_t count;
	bool private;		/* what may not be sent is among it */
};

/* --- what is asked ------------------------------------------------------------- */

static void
add_source(struct store *s, const struct headline *h, struct arena *arena,
    struct buf *text, struct scope *out)
{
	struct store_article a;
	enum text_source from;
	const char *own;

	if (store_article(s, h->id, arena, &a, NULL) != ERR_NONE)
		return;
	own = article_text(article_html(&a, &from), arena);
	if (*own == '\0')
		return;
	buf_adds(text, "\n\n");
	out->sources[out->count].start = text->len;
	out->sources[out->count++].name = h->source;
	buf_addf(text, "%s: %s\n\n%s", h->source != NULL ? h->source : "?",
	    h->title, own);
}

/* The article and the others of its story. W NULL: nothing will be sent. */
static enum err
gather(struct store *s, struct work *w, int64_t id, struct arena *arena,
    struct scope *out, struct error *e)
{
	struct headline *others = NULL;
	struct buf text = BUF_INIT(TEXT_MAX);
	struct store_article a;
	enum text_source from;
	size_t n = 0, i;
	enum err rc = store_article(s, id, arena, &a, e);

	memset(out, 0, sizeof *out);
	if (rc == ERR_NONE && a.head.story != 0)
		rc = store_story(s, a.head.story, id, SOURCES_MAX, arena,
		    &others, &n, e);
	if (rc != ERR_NONE)
		return rc == ERR_NOT_FOUND ? error_set(e, ERR_NO_INPUT,
		    _("there is no item %lld; `ndigest list` shows what there "
		    "is"), (long long)id) : rc;
	out->private = w == NULL || model_is_private(w, a.head.feed_id);
	buf_adds(&text, article_text(article_html(&a, &from), arena));
	for (i = 0; i < n; i++)
		/* what may not be sent does not keep the rest from it */
		if (out->private || !model_is_private(w, others[i].feed_id))
			add_source(s, &others[i], arena, &text, out);
	out->in = (struct digest_input){ .title = a.head.title,
	    .text = arena_strndup(arena, buf_str(&text), text.len),
	    .language = a.language != NULL ? a.language : a.feed_language,
	    .source = a.head.source, .author = a.head.author,
	    .published = a.published };
	buf_free(&text);
	return ERR_NONE;
}

/* --- what is answered ------------------------------------------------------------- */

/* Whose sentence that is: its number in this article, or its source. */
static void
place(const struct scope *sc, const struct sentence *all, size_t count,
    struct passage *p)
{
	size_t i;

	if (p->sentence >= count)
		return;
	for (i = sc->count; i-- > 0;) {
		if (all[p->sentence].start >= sc->sources[i].start) {
			p->source = sc->sources[i].name;
			p->sentence = DIGEST_NO_SENTENCE;
			return;
		}
	}
}

static void
read_answer(const struct talk *t, const struct scope *sc, struct faq *out)
{
	const struct llm_answer_text *a = &t->answer;
	const char *lang = t->prompt.text_language;
	struct sentence *all;
	size_t count, i;

	*out = (struct faq){ .question = t->question, .asked = true,
	    .answer = { a->text, DIGEST_NO_SENTENCE }, .made = clock_now(),
	    .model = a->ai ? t->endpoint.model : NULL,
	    .unsupported = a->unsupported,
	    .unsupported_count = a->unsupported_count };
	all = sentence_split(t->in.text, strlen(t->in.text), lang, &count);
	for (i = 0; i < a->passage_count && i < FAQ_PASSAGES; i++) {
		struct passage *p = &out->passages[out->passage_count++];

		*p = (struct passage){ .text = a->passages[i].text,
		    .sentence = a->passages[i].sentence };
		place(sc, all, count, p);
		if (out->answer.sentence == DIGEST_NO_SENTENCE)
			out->answer.sentence = p->sentence;
	}
	free(all);
}

static void
written(struct work *w, struct model_talk *m, const char *text)
{
	event_text(w->app, EVENT_ANSWER_STREAM, m->id, text);
}

static void
end(struct work *w, struct model_talk *m)
{
	struct error e = { "" };
	struct faq f;
	enum err rc = ERR_NONE;

	read_answer(&m->talk, m->data, &f);
	if (!m->stopped)
		rc = store_answer_put(w->store, m->id, &f, &e);
	if (rc == ERR_NONE)
		rc = work_settle(w, &e);
	event_text(w->app, EVENT_ANSWER, m->id, rc != ERR_NONE ? e.text :
	    m->talk.error.text[0] != '\0' ? m->talk.error.text : NULL);
}

/* Why no model is asked, or NULL. */
static const char *
why_not(struct work *w, const struct scope *sc, struct error *e)
{
	const struct talk_options *o = &w->settings.ai;

	if (o->protocol == LLM_LOCAL || w->app->courier == NULL)
		return _("none is configured");
	if (sc->private)
		return _("this feed's articles are never sent to a model");
	if (consent_state(w->store, o) == MODELS_YES)
		return NULL;
	consent_sentence(o, e);
	return e->text;
}

static enum err
run_ask(struct work *w, struct job *j, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct error why = { "" };
	struct scope sc, *kept;
	struct model_talk *m;
	const char *not;
	enum err rc = gather(w->store, w, j->id, &arena, &sc, e);

	if (rc != ERR_NONE) {
		event_text(w->app, EVENT_ANSWER, j->id, e->text);
		goto out;
	}
	m = model_talk_new(w, j->id, &sc.in);
	kept = arena_alloc(&m->arena, sizeof *kept);
	*kept = sc;
	for (size_t i = 0; i < sc.count; i++)
		kept->sources[i].name = arena_strdup(&m->arena,
		    sc.sources[i].name);
	m->data = kept;
	m->written = written;
	m->end = end;
	talk_ask(&m->talk, arena_strdup(&m->arena, j->text[0]));
	not = why_not(w, &sc, &why);
	if (not != NULL)
		talk_fail(&m->talk, ERR_NONE, not);
	model_post(w, m, true);
out:
	arena_free(&arena);
	return ERR_NONE;
}

/* --- asked for -------------------------------------------------------------------- */

static enum err
post(struct app *a, int64_t id, const char *question, struct error *e)
{
	struct job *j = job_new(run_ask);

	j->id = id;
	j->text[0] = clean_line_new(question, strlen(question), QUESTION_MAX);
	return job_do(a, j, NULL, e);
}

enum err
app_ask(struct app *a, int64_t id, const char *question, struct error *e)
{
	return post(a, id, question, e);
}

/* Nothing can be kept, so nothing is sent: the best passages. */
static enum err
answer_here(struct app *a, int64_t id, const char *question,
    struct arena *arena, struct faq *out, struct error *e)
{
	struct digest *local = arena_alloc(arena, sizeof *local);
	const struct talk_options o = { .protocol = LLM_LOCAL };
	struct scope sc;
	struct talk t;
	enum err rc = gather(app_reader(a), NULL, id, arena, &sc, e);

	if (rc != ERR_NONE)
		return rc;
	digest_local(&sc.in, arena, local);
	talk_open(&t, &o, NULL, false, &sc.in, local, arena);
	talk_ask(&t, arena_strdup(arena, question));
	talk_fail(&t, ERR_NONE, "");
	read_answer(&t, &sc, out);
	talk_close(&t);
	return ERR_NONE;
}

static enum err
read_last(struct app *a, int64_t id, const char *question,
    struct arena *arena, struct faq *out, struct error *e)
{
	char *clean = clean_line_new(question, strlen(question),
	    QUESTION_MAX);
	struct faq *all;
	size_t n = 0;
	enum err rc = store_answers(app_reader(a), id, arena, &all, &n, e);

	while (n > 0 && strcmp(all[n - 1].question, clean) != 0)
		n--;
	free(clean);
	if (rc == ERR_NONE && n == 0)
		return error_set(e, ERR_IO, "%s",
		    _("the answer could not be kept"));
	if (rc == ERR_NONE)
		*out = all[n - 1];
	return rc;
}

enum err
app_ask_wait(struct app *a, int64_t id, const char *question,
    struct arena *arena, struct faq *out, const char **note,
    struct error *e)
{
	bool done = false;
	enum err rc;

	*note = NULL;
	if (a->read_only)
		return answer_here(a, id, question, arena, out, e);
	rc = app_start_threads(a, e);
	if (rc == ERR_NONE)
		rc = post(a, id, question, e);
	while (rc == ERR_NONE && !done) {
		struct app_event *ev = app_wait_event(a);

		done = ev->kind == EVENT_ANSWER && ev->id == id;
		if (done)
			*note = arena_strdup(arena, ev->text);
		app_event_free(ev);
	}
	return rc != ERR_NONE ? rc :
	    read_last(a, id, question, arena, out, e);
}

static enum err
run_stop(struct work *w, struct job *j, struct error *e)
{
	(void)e;
	if (!model_stop(w, j->id))
		event_status(w->app, false,
		    _("no model is writing about this article"));
	return ERR_NONE;
}

enum err
app_stop_model(struct app *a, int64_t id, struct error *e)
{
	struct job *j = job_new(run_stop);

	j->id = id;
	return job_do(a, j, NULL, e);
}

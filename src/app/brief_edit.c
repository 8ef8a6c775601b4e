/* The paragraph over a brief, by a language model. */
#include <ndigest/app/brief.h>

#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/base/map.h>
#include <ndigest/conf/conf.h>
#include <ndigest/store/state.h>

#include "consent.h"
#include "model.h"

#define TEXT_MAX ((size_t)64 * 1024)	/* of what the model is given */
#define LEAST 3			/* stories: fewer need no words over them */
#define SHARE 3			/* of a category */
#define KEPT "brief.editor"

/* --- on the work thread ----------------------------------------------------------- */

static void
written(struct work *w, struct model_talk *m, const char *text)
{
	(void)w;
	(void)m;
	(void)text;
}

static void
tell(struct work *w, const char *text, const char *model, const char *why)
{
	if (why != NULL)
		event_status(w->app, true, "%s", why);
	event_editor(w->app, text, model);
}

/* The last one is kept as "MARK MODEL", a line's end, and its text: the same
 * stories are not paid for twice. */
static void
keep(struct work *w, const char *mark, const char *model, const char *text)
{
	struct buf b = BUF_INIT(TEXT_MAX);

	buf_addf(&b, "%s %s\n%s", mark, model, text);
	(void)store_state_put(w->store, KEPT, buf_str(&b), b.len, NULL);
	buf_free(&b);
}

static bool
tell_kept(struct work *w, const char *mark, struct arena *arena)
{
	const char *s = store_state_text(w->store, KEPT, arena), *eol;
	size_t n = strlen(mark);

	if (s == NULL || strncmp(s, mark, n) != 0 || s[n] != ' ')
		return false;
	eol = strchr(s, '\n');
	if (eol == NULL)
		return false;
	tell(w, eol + 1, arena_strndup(arena, s + n + 1,
	    (size_t)(eol - s) - n - 1), NULL);
	return true;
}

/* Other stories, another model, language or prompt: another paragraph. */
static const char *
mark_of(const struct work *w, const char *text, struct arena *arena)
{
	const struct talk_options *o = &w->settings.ai;

	return arena_printf(arena, "%016llx%08x%s%s", (unsigned long long)
	    hash_stable(text, strlen(text)), (unsigned)talk_prompt_version(o),
	    o->model, o->language);
}

static void
end(struct work *w, struct model_talk *m)
{
	const struct talk *t = &m->talk;
	bool good = !m->stopped && t->answer.ai;
	const char *text = good ? llm_answer_borne(&t->answer,
	    t->prompt.language, &m->arena) : NULL;

	if (text != NULL)
		keep(w, m->data, t->endpoint.model, text);
	tell(w, text, t->endpoint.model, good ? NULL : t->error.text);
}

/* The stories as lines "FEED TITLE", "SUMMARY": those of feeds that are never
 * sent are left out here, where the feeds' own words are known. */
static enum err
run_edit(struct work *w, struct job *j, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct buf text = BUF_INIT(TEXT_MAX);
	struct error why = { "" };
	struct digest_input in = { .title = j->text[1] };
	struct model_talk *m;
	const char *at = j->text[0], *mark;
	size_t i, n;

	(void)e;
	for (i = 0; i < j->count; i++, at += n + (at[n] == '\f')) {
		n = strcspn(at, "\f");
		if (!model_is_private(w, j->ids[i]))
			buf_addf(&text, "%.*s\n\n", (int)n, at);
	}
	in.text = buf_str(&text);
	mark = mark_of(w, in.text, &arena);
	if (consent_state(w->store, &w->settings.ai) != MODELS_YES) {
		consent_sentence(&w->settings.ai, &why);
		tell(w, NULL, NULL, why.text);
	} else if (text.len == 0) {
		tell(w, NULL, NULL, NULL);
	} else if (!tell_kept(w, mark, &arena)) {
		m = model_talk_new(w, 0, &in);
		m->data = arena_strdup(&m->arena, mark);
		m->written = written;
		m->end = end;
		talk_edit(&m->talk);
		model_post(w, m, true);
	}
	buf_free(&text);
	arena_free(&arena);
	return ERR_NONE;
}

/* --- asked for --------------------------------------------------------------------- */

static struct job *
new_job(const struct brief *b)
{
	struct job *j = job_new(run_edit);
	struct buf text = BUF_INIT(0);
	size_t i, k;

	j->ids = xcalloc(b->stories + 1, sizeof *j->ids);
	for (i = 0; i < b->count; i++)
		for (k = 0; k < b->categories[i].count && k < SHARE; k++) {
			const struct brief_story *s =
			    &b->categories[i].stories[k];

			if (s->summary == NULL)
				continue;
			j->ids[j->count++] = s->head.feed_id;
			buf_addf(&text, "%s%s (%s, %s)\n\n%s",
			    text.len > 0 ? "\f" : "", s->head.title,
			    b->categories[i].name, s->head.source != NULL ?
			    s->head.source : "?", s->summary);
		}
	j->text[0] = buf_steal(&text);
	j->text[1] = xstrdup("The day's stories");
	return j;
}

static bool
is_wanted(const struct app *a, const struct brief *b)
{
	return !a->read_only && b->stories >= LEAST &&
	    conf_choice(a->conf, OPT_AI_PROVIDER) != 0 &&
	    conf_bool(a->conf, OPT_AI_BRIEF);
}

void
app_brief_edit_later(struct app *a, const struct brief *b)
{
	if (a->started && is_wanted(a, b))
		(void)job_do(a, new_job(b), NULL, NULL);
}

void
app_brief_edit(struct app *a, struct brief *b, struct arena *arena,
    const char **note)
{
	struct error e = { "" };
	bool done = false;
	struct job *j;

	*note = NULL;
	if (!is_wanted(a, b))
		return;
	if (app_start_threads(a, &e) != ERR_NONE) {
		*note = arena_strdup(arena, e.text);
		return;
	}
	j = new_job(b);
	if (job_do(a, j, NULL, &e) != ERR_NONE)
		return;
	while (!done) {
		struct app_event *ev = app_wait_event(a);

		done = ev->kind == EVENT_EDITOR;
		if (done) {
			b->editor = arena_strdup(arena, ev->text);
			b->editor_model = arena_strdup(arena, ev->url);
		} else if (ev->kind == EVENT_STATUS && ev->bad) {
			*note = arena_strdup(arena, ev->text);
		}
		app_event_free(ev);
	}
}

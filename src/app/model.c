#include "model.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/store/feeds.h>
#include <ndigest/text/url.h>

#include "courier.h"
#include "ledger.h"
#include "rules.h"
#include "secret.h"

#define STREAM_MS 100		/* between two looks at what is written */

static const struct fetch_verbs talk_verbs;

/* --- limits ---------------------------------------------------------------------- */

/* What the limits leave beside what is under way. */
static int64_t
tokens_left(struct work *w)
{
	int64_t left = ledger_left(w->store, &w->settings.ai);
	size_t i;

	for (i = 0; i < w->talks.len && left != INT64_MAX; i++) {
		const struct model_talk *m = w->talks.at[i];

		if (m->under_way)
			left -= m->talk.tokens_in + m->talk.tokens_out +
			    (int64_t)(m->talk.prompt.tokens +
			    m->talk.max_output);
	}
	return left;
}

bool
model_is_private(struct work *w, int64_t feed_id)
{
	struct arena arena = ARENA_INIT;
	struct feed_rules rules;
	struct feed f;
	bool found = true;

	/* options that cannot be read might say so */
	if (store_feed(w->store, feed_id, &arena, &f, NULL) == ERR_NONE) {
		found = feed_rules_read(f.options, false, &rules, NULL) !=
		    ERR_NONE || rules.no_ai;
		feed_rules_free(&rules);
	}
	arena_free(&arena);
	return found;
}

/* --- the end ------------------------------------------------------------------------ */

static void
drop(struct work *w, struct model_talk *m)
{
	size_t i;

	for (i = 0; i < w->talks.len; i++) {
		if (w->talks.at[i] == m) {
			memmove(w->talks.at + i, w->talks.at + i + 1,
			    (--w->talks.len - i) * sizeof *w->talks.at);
			break;
		}
	}
	talk_close(&m->talk);
	arena_free(&m->arena);
	free(m);
}

void
model_abandon(struct work *w)
{
	while (w->talks.len > 0)
		drop(w, w->talks.at[0]);
	vec_free(&w->talks);
}

static void
finish(struct work *w, struct model_talk *m)
{
	bool anew = m->anew && !m->stopped;
	int64_t id = m->id;

	ledger_count(w->store, &m->talk);
	if (m->stopped)
		talk_fail(&m->talk, ERR_STOPPED, _("you stopped it"));
	m->end(w, m);
	drop(w, m);
	if (anew)
		make_article(w, id, MAKE_AGAIN);
}

/* --- sending ------------------------------------------------------------------------- */

static void
send_it(struct work *w, struct model_talk *m)
{
	struct llm_request q;
	struct order *o = xcalloc(1, sizeof *o);
	size_t i;

	talk_request(&m->talk, &q);
	o->kind = ORDER_MODEL;
	o->url = xstrdup(q.url);
	o->body = q.body;
	o->body_len = q.body_len;
	q.body = NULL;
	o->headers = xcalloc(LLM_HEADERS + 1, sizeof *o->headers);
	for (i = 0; i < LLM_HEADERS && q.headers[i] != NULL; i++)
		o->headers[i] = secret_put(q.headers[i], w->app->model_key);
	o->timeout_s = talk_timeout(&m->talk, w->settings.model_timeout_s);
	o->private_ok = true;
	o->urgent = true;
	o->fetch = &m->fetch;
	m->fetch.stopped = false;
	m->under_way = true;
	m->enough = false;
	m->due_ms = 0;
	llm_request_free(&q);
	courier_send(w->app->courier, o);
}

/* Sends the next ones while there is room. */
static void
send_waiting(struct work *w)
{
	int64_t now = clock_mono_ms();
	int busy = 0;
	size_t i;

	for (i = 0; i < w->talks.len; i++)
		busy += w->talks.at[i]->under_way;
	for (i = 0; i < w->talks.len && busy < w->settings.ai.parallel; i++) {
		struct model_talk *m = w->talks.at[i];

		if (m->under_way || m->due_ms > now)
			continue;
		if (ledger_keep(&m->talk, tokens_left(w))) {
			send_it(w, m);
			busy++;
			continue;
		}
		talk_fail(&m->talk, ERR_INPUT,
		    _("the limit of tokens that you set is reached"));
		finish(w, m);
		i = (size_t)-1;	/* the list has changed */
	}
}

int
model_wait_ms(const struct work *w)
{
	int64_t now = clock_mono_ms(), next = -1;
	size_t i;

	for (i = 0; i < w->talks.len; i++) {
		const struct model_talk *m = w->talks.at[i];

		if (!m->under_way && m->due_ms > now &&
		    (next < 0 || m->due_ms - now < next))
			next = m->due_ms - now;
	}
	return (int)next;
}

void
model_tick(struct work *w)
{
	if (w->talks.len > 0)
		send_waiting(w);
}

/* --- what comes ------------------------------------------------------------------------ */

static void
on_head(struct work *w, struct fetch *f, long status,
    const char *content_type, const char *url)
{
	(void)w;
	(void)f;
	(void)status;
	(void)content_type;
	(void)url;
}

static void
show_stream(struct work *w, struct model_talk *m)
{
	struct buf b = BUF_INIT(0);

	m->streamed_ms = clock_mono_ms();
	if (talk_peek(&m->talk, &b))
		m->written(w, m, buf_str(&b));
	buf_free(&b);
}

static bool
on_bytes(struct work *w, struct fetch *f, const char *p, size_t n)
{
	struct model_talk *m = (struct model_talk *)(void *)f;

	m->enough = !talk_add(&m->talk, p, n);
	if (!m->enough && !m->stopped &&
	    clock_mono_ms() - m->streamed_ms >= STREAM_MS)
		show_stream(w, m);
	return !m->enough;
}

static void
on_done(struct work *w, struct fetch *f, const struct fetch_result *r)
{
	struct model_talk *m = (struct model_talk *)(void *)f;
	struct llm_answer a = { .code = r->code, .error = r->error.text,
	    .status = r->status, .should_retry = r->should_retry,
	    .retry_after_ms = r->retry_after > 0 ? r->retry_after * 1000 :
	    -1 };
	int wait_ms;

	m->under_way = false;
	if (r->code != ERR_NONE && r->seconds >=
	    (double)w->settings.model_timeout_s * 0.9)
		a.should_retry = 0;
	if (r->status >= 300 || m->enough)
		a.code = ERR_NONE;
	if (m->stopped) {
		talk_break(&m->talk);
		finish(w, m);
	} else if (talk_answer(&m->talk, &a, &wait_ms) == TALK_AGAIN) {
		m->due_ms = wait_ms > 0 ? clock_mono_ms() + wait_ms : 0;
	} else {
		finish(w, m);
	}
	send_waiting(w);
}

static const struct fetch_verbs talk_verbs = { on_head, on_bytes, on_done };

/* --- beginning and breaking off ------------------------------------------------------------ */

/* The config may lead elsewhere by now: the key does not go there. */
static bool
has_key(const struct work *w)
{
	const struct app *a = w->app;

	return a->model_key != NULL && a->model_key_url != NULL &&
	    url_same_origin(a->model_key_url, talk_url(&w->settings.ai));
}

struct model_talk *
model_talk_new(struct work *w, int64_t id, const struct digest_input *in)
{
	struct model_talk *m = xcalloc(1, sizeof *m);

	m->fetch.verbs = &talk_verbs;
	m->id = id;
	m->in = (struct digest_input){
		.title = arena_strdup(&m->arena, in->title),
		.text = arena_strdup(&m->arena, in->text),
		.language = arena_strdup(&m->arena, in->language),
		.source = arena_strdup(&m->arena, in->source),
		.author = arena_strdup(&m->arena, in->author),
		.published = in->published
	};
	digest_local(&m->in, &m->arena, &m->local);
	m->local.made = clock_now();
	talk_open(&m->talk, &w->settings.ai, &w->known, has_key(w), &m->in,
	    &m->local, &m->arena);
	return m;
}

void
model_post(struct work *w, struct model_talk *m, bool urgent)
{
	vec_push(&w->talks, m);
	/* what the reader waits for goes before what nobody waits for */
	if (urgent && w->talks.len > 1) {
		memmove(w->talks.at + 1, w->talks.at, (w->talks.len - 1) *
		    sizeof *w->talks.at);
		w->talks.at[0] = m;
	}
	if (m->talk.code != ERR_NONE || m->talk.error.text[0] != '\0' ||
	    !talk_may_send(&m->talk))
		finish(w, m);
	send_waiting(w);
}

static struct model_talk *
find_talk(const struct work *w, int64_t id, bool question)
{
	size_t i;

	for (i = 0; i < w->talks.len; i++) {
		struct model_talk *m = w->talks.at[i];

		if (m->id == id && !m->stopped &&
		    (m->talk.question != NULL) == question)
			return m;
	}
	return NULL;
}

bool
model_is_busy(const struct work *w, int64_t id, bool question)
{
	return find_talk(w, id, question) != NULL;
}

bool
model_redo(struct work *w, int64_t id)
{
	const struct talk_options *o = &w->settings.ai;
	struct model_talk *m = find_talk(w, id, false);

	if (m == NULL)
		return false;
	m->anew = m->talk.endpoint.protocol != o->protocol ||
	    strcmp(m->talk.endpoint.url, talk_url(o)) != 0 ||
	    (o->model[0] != '\0' && strcmp(m->talk.endpoint.model != NULL ?
	    m->talk.endpoint.model : "", o->model) != 0);
	return true;
}

bool
model_stop(struct work *w, int64_t id)
{
	bool any = false;
	size_t i = w->talks.len;

	while (i-- > 0) {
		struct model_talk *m = w->talks.at[i];

		if (m->id != id || m->stopped)
			continue;
		any = m->stopped = true;
		/* the net thread knows it: it goes when that says so */
		if (m->under_way)
			courier_cancel(w->app->courier, &m->fetch);
		else
			finish(w, m);
	}
	return any;
}

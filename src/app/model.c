#include "model.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/net/net.h>
#include <ndigest/store/digests.h>
#include <ndigest/store/feeds.h>
#include <ndigest/store/state.h>
#include <ndigest/text/url.h>

#include "courier.h"
#include "secret.h"
#include "talk.h"

#define LOCAL_VERSION 1
#define STREAM_MS 100		/* between two looks at what is written */
#define REST_MS 60000		/* after a failure the engine serves alone */
#define LIST_MAX ((size_t)4 * 1024 * 1024)
#define LEAST_OUTPUT 400	/* tokens: less room is no use */
#define BUDGET 3000		/* what a digest is taken to cost beside its
				 * question, while many are under way */

struct model_talk {
	struct fetch fetch;
	struct arena arena;
	struct talk talk;
	struct digest_input in;
	struct digest local;
	int64_t id;
	uint64_t hash;
	bool listing;		/* asks which models there are */
	struct buf list;
	bool under_way, enough;
	int64_t due_ms, streamed_ms;
};

static const struct fetch_verbs talk_verbs;

/* --- whether ------------------------------------------------------------------- */

static bool
is_near(const struct talk_options *o)
{
	return net_is_near(o->url[0] != '\0' ? o->url :
	    llm_own_url(o->protocol));
}

/* The line "ai=never" among a feed's own options. */
static bool
is_private(struct work *w, int64_t feed_id)
{
	struct arena arena = ARENA_INIT;
	struct feed f;
	const char *s;
	bool found = false;

	if (store_feed(w->store, feed_id, &arena, &f, NULL) == ERR_NONE)
		for (s = f.options; s != NULL && !found;
		    s = strchr(s, '\n')) {
			s += *s == '\n';
			found = strncmp(s, "ai=never", 8) == 0 &&
			    (s[8] == '\0' || s[8] == '\n' || s[8] == '\r');
		}
	arena_free(&arena);
	return found;
}

static bool
is_made(struct work *w, int64_t id)
{
	struct arena arena = ARENA_INIT;
	struct store_digest d;
	bool made = store_digest_get(w->store, id,
	    llm_name(w->settings.ai.protocol), NULL, NULL, &arena, &d,
	    NULL) == ERR_NONE && !d.stale && d.digest.ai &&
	    (w->settings.ai.model[0] == '\0' || (d.digest.model != NULL &&
	    strcmp(d.digest.model, w->settings.ai.model) == 0)) &&
	    (w->settings.ai.language[0] == '\0' ||
	    (d.digest.language != NULL && strncmp(d.digest.language,
	    w->settings.ai.language, 2) == 0));

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
	if ((flags & MAKE_QUIETLY) && !is_near(o))
		return false;
	if (!(flags & MAKE_AGAIN) && (clock_mono_ms() < w->model_rest_ms ||
	    is_made(w, s->head.id)))
		return false;
	return !is_private(w, s->head.feed_id);
}

/* --- limits ---------------------------------------------------------------------- */

static int64_t
used_since(struct work *w, int64_t day)
{
	struct arena arena = ARENA_INIT;
	struct store_usage *u;
	size_t i, n = 0;
	int64_t sum = 0;

	if (store_usage(w->store, day, &arena, &u, &n, NULL) == ERR_NONE)
		for (i = 0; i < n; i++)
			sum += u[i].tokens_in + u[i].tokens_out;
	arena_free(&arena);
	return sum;
}

/* What all limits leave; INT64_MAX without one. */
static int64_t
tokens_left(struct work *w)
{
	const struct talk_options *o = &w->settings.ai;
	int64_t day = clock_now() / 86400, left = INT64_MAX, v;
	size_t i;

	if (o->daily > 0)
		left = o->daily - used_since(w, day);
	if (o->monthly > 0) {
		v = o->monthly - used_since(w, day - 30);
		left = v < left ? v : left;
	}
	for (i = 0; i < w->talks.len && left != INT64_MAX; i++)
		if (w->talks.at[i]->under_way)
			left -= (int64_t)w->talks.at[i]->talk.prompt.tokens +
			    BUDGET;
	return left;
}

static bool
keep_within(struct work *w, struct model_talk *m)
{
	int64_t left = tokens_left(w);

	if (left == INT64_MAX)
		return true;
	left -= (int64_t)m->talk.prompt.tokens;
	if (left < LEAST_OUTPUT)
		return false;
	if ((int64_t)m->talk.max_output > left)
		m->talk.max_output = (size_t)left;
	return true;
}

static void
count_usage(struct work *w, const struct model_talk *m)
{
	const struct store_usage u = { .day = clock_now() / 86400,
	    .provider = llm_name(m->talk.endpoint.protocol),
	    .model = m->talk.endpoint.model, .requests = 1,
	    .tokens_in = m->talk.tokens_in, .tokens_out = m->talk.tokens_out };

	(void)store_usage_add(w->store, &u, NULL);
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
	buf_free(&m->list);
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
	struct digest *d = &m->talk.out;
	struct error e = { "" };
	enum err rc;

	rc = store_digest_put(w->store, m->id, m->hash, d->ai ?
	    llm_prompt_version(&m->talk.wish) : LOCAL_VERSION, d, &e);
	if (m->talk.code != ERR_NONE && m->talk.code != ERR_INPUT) {
		w->model_rest_ms = clock_mono_ms() + REST_MS;
		event_status(w->app, true, "no digest by the model: %s",
		    m->talk.error.text);
	}
	event_post(w->app, EVENT_ARTICLE, m->id);
	event_ready(w->app, m->id, rc != ERR_NONE && rc != ERR_NOT_FOUND ?
	    e.text : NULL);
	drop(w, m);
}

/* --- sending ------------------------------------------------------------------------- */

static void
send_it(struct work *w, struct model_talk *m)
{
	struct llm_request q;
	struct order *o = xcalloc(1, sizeof *o);
	size_t i;

	m->listing = m->talk.endpoint.model == NULL ||
	    m->talk.endpoint.model[0] == '\0';
	if (m->listing)
		llm_ask_models(&m->talk.endpoint, &q);
	else
		talk_request(&m->talk, &q);
	o->kind = ORDER_MODEL;
	o->url = xstrdup(q.url);
	o->body = q.body;
	o->body_len = q.body_len;
	q.body = NULL;
	o->headers = xcalloc(LLM_HEADERS + 1, sizeof *o->headers);
	for (i = 0; i < LLM_HEADERS && q.headers[i] != NULL; i++)
		o->headers[i] = secret_put(q.headers[i], w->app->model_key);
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
		if (keep_within(w, m)) {
			send_it(w, m);
			busy++;
			continue;
		}
		talk_fail(&m->talk, ERR_INPUT,
		    "the limit of tokens that you set is reached");
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
	size_t n;
	const char *text = llm_reader_text(m->talk.reader, &n);

	m->streamed_ms = clock_mono_ms();
	if (llm_digest_peek(text, n, &b))
		event_stream(w->app, m->id, buf_str(&b));
	buf_free(&b);
}

static bool
on_bytes(struct work *w, struct fetch *f, const char *p, size_t n)
{
	struct model_talk *m = (struct model_talk *)(void *)f;

	if (m->listing)
		return buf_add(&m->list, p, n);
	m->enough = !llm_reader_add(m->talk.reader, p, n);
	if (!m->enough && clock_mono_ms() - m->streamed_ms >= STREAM_MS)
		show_stream(w, m);
	return !m->enough;
}

static void
take_list(struct work *w, struct model_talk *m, const struct fetch_result *r)
{
	struct llm_model *models = NULL;
	struct error e = { "" };
	size_t count = 0, k;

	if (r->code == ERR_NONE && r->status < 300)
		(void)llm_read_models(m->talk.endpoint.protocol,
		    buf_str(&m->list), m->list.len, &m->arena, &models,
		    &count, &e);
	k = llm_first_writer(models, count);
	if (k < count) {
		m->talk.endpoint.model = models[k].id;
		return;
	}
	talk_fail(&m->talk, ERR_SERVICE, r->code != ERR_NONE ?
	    r->error.text : e.text[0] != '\0' ? e.text :
	    "the server offers no model; set ai.model");
	finish(w, m);
}

static void
take_answer(struct work *w, struct model_talk *m,
    const struct fetch_result *r)
{
	struct llm_answer a = { .code = r->code, .error = r->error.text,
	    .status = r->status, .should_retry = r->should_retry,
	    .retry_after_ms = r->retry_after > 0 ? r->retry_after * 1000 :
	    -1 };
	int wait_ms;

	if (r->code != ERR_NONE && r->seconds >=
	    (double)w->settings.model_timeout_s * 0.9)
		a.should_retry = 0;
	if (r->status >= 300 || m->enough)
		a.code = ERR_NONE;
	if (talk_answer(&m->talk, &a, &wait_ms) == TALK_AGAIN) {
		m->due_ms = clock_mono_ms() + wait_ms;
		return;
	}
	count_usage(w, m);
	finish(w, m);
}

static void
on_done(struct work *w, struct fetch *f, const struct fetch_result *r)
{
	struct model_talk *m = (struct model_talk *)(void *)f;

	m->under_way = false;
	if (m->listing)
		take_list(w, m, r);
	else
		take_answer(w, m, r);
	send_waiting(w);
}

static const struct fetch_verbs talk_verbs = { on_head, on_bytes, on_done };

/* --- the beginning ----------------------------------------------------------------------- */

static bool
may_send(struct model_talk *m, const char *key)
{
	const char *url = m->talk.endpoint.url;

	return url_check(url, NULL) == ERR_NONE && (key == NULL ||
	    net_is_near(url) || strncmp(url, "https://", 8) == 0);
}

void
model_begin(struct work *w, const struct store_article *s,
    const struct digest_input *in, enum make_flag flags)
{
	struct model_talk *m;
	size_t i;

	for (i = 0; i < w->talks.len; i++)
		if (w->talks.at[i]->id == s->head.id)
			return;		/* it is being made */
	m = xcalloc(1, sizeof *m);
	m->fetch.verbs = &talk_verbs;
	m->id = s->head.id;
	m->hash = s->hash;
	buf_init(&m->list, LIST_MAX);
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
	talk_open(&m->talk, &w->settings.ai, w->app->model_key != NULL,
	    &m->in, &m->local, &m->arena);
	vec_push(&w->talks, m);
	/* what the reader waits for goes before what nobody waits for */
	if (!(flags & MAKE_QUIETLY) && w->talks.len > 1) {
		memmove(w->talks.at + 1, w->talks.at, (w->talks.len - 1) *
		    sizeof *w->talks.at);
		w->talks.at[0] = m;
	}
	if (m->local.summary == NULL) {
		talk_fail(&m->talk, ERR_INPUT, "there is no text");
		finish(w, m);
	} else if (!may_send(m, w->app->model_key)) {
		talk_fail(&m->talk, ERR_CONFIG, "ai.url is no URL that a key "
		    "may be sent to; use https");
		finish(w, m);
	}
	send_waiting(w);
}

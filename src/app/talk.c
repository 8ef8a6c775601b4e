#include "talk.h"

#include <stdio.h>
#include <string.h>
#include <sys/random.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/clock.h>
#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>
#include <ndigest/conf/conf.h>
#include <ndigest/net/net.h>
#include <ndigest/text/url.h>

#include "reads.h"

#define TRIES 2			/* beside the first one */
#define CHANGES 6
#define BACK_OFF_MS 500
#define BACK_OFF_MAX_MS 8000
#define OUTPUT_NEAR 2048	/* tokens: a model on this machine is slow */
#define OUTPUT_FAR 8192		/* thinking counts there */
#define CONTEXT_NEAR 8192
#define CONTEXT_FAR 32768
#define CONTEXT_MOST 16384	/* that Ollama is asked to make room for */
#define BODY_MAX ((size_t)4 * 1024 * 1024)
#define SIZE_S 5		/* nobody waits longer for what may be guessed */
#define SMALL_NEAR 4096		/* tokens that any model holds, near */
#define SMALL_FAR 8192		/* and far */
#define REPLY_USUAL 1500	/* tokens of a digest */
#define SURELY_CUT 1000		/* tokens: less is not cut by anybody */

static uint32_t
random_number(void)
{
	uint32_t v = 0;

	if (getrandom(&v, sizeof v, 0) != (ssize_t)sizeof v)
		v = (uint32_t)clock_mono_us();
	return v;
}

static void
copy(char *out, size_t size, const char *s)
{
	(void)snprintf(out, size, "%s", s != NULL ? s : "");
}

/* --- what is wished for ----------------------------------------------------- */

static void
read_wishes(struct talk *t, const struct talk_options *o)
{
	struct error e = { "" };
	size_t i;

	t->wish.language = arena_strdup(t->arena, o->language);
	t->wish.style = arena_strdup(t->arena, o->style);
	t->wish.instructions = talk_own_prompt(o, t->arena, &e);
	if (o->prompt_file[0] != '\0' && t->wish.instructions == NULL)
		t->prompt_fault = arena_strdup(t->arena, e.text);
	for (i = 0; i < o->category_count; i++)
		t->categories[i] = arena_strdup(t->arena, o->categories[i]);
	t->wish.category_count = o->category_count;
	t->wish.categories = t->categories;
	t->wish.mark = t->mark;
}

static void
make_prompt(struct talk *t)
{
	(void)snprintf(t->mark, sizeof t->mark, "%08x%08x",
	    (unsigned)random_number(), (unsigned)random_number());
	if (t->question != NULL && *t->question == '\0')
		llm_editor_prompt(&t->in, t->local, &t->wish, t->arena,
		    &t->prompt);
	else if (t->question != NULL)
		llm_question_prompt(&t->in, t->local, &t->wish, t->question,
		    t->arena, &t->prompt);
	else
		llm_digest_prompt(&t->in, t->local, &t->wish, t->arena,
		    &t->prompt);
}

/* The model holds so many tokens. */
static void
set_context(struct talk *t, size_t context)
{
	t->window = t->wish.context = context;
	if (t->max_output > context / 3)
		t->max_output = context / 3;
	if (t->near || t->max_output < REPLY_USUAL)
		t->wish.output = t->max_output;
	make_prompt(t);
}

/* --- what is known of the endpoint ------------------------------------------- */

static bool
is_known(const struct talk *t)
{
	const struct talk_known *k = t->known;

	return k->protocol == t->endpoint.protocol &&
	    strcmp(k->url, t->endpoint.url) == 0;
}

static void
know(struct talk *t, const struct talk_options *o, struct talk_known *known)
{
	t->known = known != NULL ? known : &t->own;
	if (is_known(t) && strcmp(t->known->model, o->model) == 0)
		return;
	memset(t->known, 0, sizeof *t->known);
	t->known->protocol = o->protocol;
	copy(t->known->url, sizeof t->known->url, t->endpoint.url);
	copy(t->known->model, sizeof t->known->model, o->model);
}

/* The options may have changed since the talk began: what is learnt then is of
 * no use. SIZE 0: it does not say. */
static void
know_size(struct talk *t, size_t size)
{
	if (!is_known(t))
		return;
	t->known->sized = true;
	if (size > 0)
		t->known->context = size;
}

/* A question that any model holds need not be measured against this one. */
static bool
wants_size(const struct talk *t)
{
	size_t reply = t->max_output < REPLY_USUAL ? t->max_output :
	    REPLY_USUAL;

	return !t->known->sized && is_known(t) &&
	    t->prompt.tokens + reply > (t->near ? SMALL_NEAR : SMALL_FAR);
}

/* Ollama makes as much room as it is asked for, up to what the model can, and
 * loads it anew for another size: there are two of them. */
static size_t
context_for(const struct talk *t)
{
	size_t most = t->known->context, need;

	if (t->endpoint.protocol != LLM_OLLAMA || most <= CONTEXT_NEAR)
		return most;
	need = llm_tokens(t->in.text, strlen(t->in.text)) + t->max_output +
	    REPLY_USUAL;
	if (need <= CONTEXT_NEAR)
		return CONTEXT_NEAR;
	return most < CONTEXT_MOST ? most : CONTEXT_MOST;
}

static void
choose_stage(struct talk *t)
{
	const char *model = t->endpoint.model;

	if (model == NULL || *model == '\0') {
		if (t->known->first[0] == '\0') {
			t->stage = TALK_LIST;
			return;
		}
		t->endpoint.model = arena_strdup(t->arena, t->known->first);
	}
	t->stage = wants_size(t) ? TALK_SIZE : TALK_CHAT;
	if (t->stage == TALK_CHAT && is_known(t) && t->known->context > 0 &&
	    context_for(t) != t->window && t->shortened == 0)
		set_context(t, context_for(t));
}

/* --- beginning and end --------------------------------------------------------- */

void
talk_others(struct talk *t, const char *const *titles, size_t n)
{
	t->wish.others = titles;
	t->wish.other_count = n < LLM_OTHERS ? n : LLM_OTHERS;
	make_prompt(t);
	choose_stage(t);
}

void
talk_ask(struct talk *t, const char *question)
{
	t->question = question;
	make_prompt(t);
	choose_stage(t);
}

void
talk_edit(struct talk *t)
{
	talk_ask(t, "");
}

void
talk_open(struct talk *t, const struct talk_options *o,
    struct talk_known *known, bool has_key, const struct digest_input *in,
    const struct digest *local, struct arena *arena)
{
	struct llm_endpoint *e = &t->endpoint;

	memset(t, 0, sizeof *t);
	t->arena = arena;
	t->in = *in;
	t->local = local;
	e->protocol = o->protocol;
	e->url = arena_strdup(arena, talk_url(o));
	e->model = arena_strdup(arena, o->model);
	e->has_key = has_key;
	buf_init(&t->body, BODY_MAX);
	t->stream = o->stream;
	t->near = net_is_near(e->url);
	t->max_output = t->near ? OUTPUT_NEAR : OUTPUT_FAR;
	t->window = t->wish.context = t->near ? CONTEXT_NEAR : CONTEXT_FAR;
	t->wish.output = t->near ? OUTPUT_NEAR : 0;
	know(t, o, known);
	read_wishes(t, o);
	make_prompt(t);
	choose_stage(t);
}

void
talk_close(struct talk *t)
{
	llm_reader_free(t->reader);
	buf_free(&t->body);
	t->reader = NULL;
}

bool
talk_may_send(struct talk *t)
{
	const char *url = t->endpoint.url;
	char scheme[16];

	if (url_check(url, NULL) != ERR_NONE) {
		talk_fail(t, ERR_CONFIG,
		    _("ai.url is no URL of http or https"));
		return false;
	}
	if (t->endpoint.has_key && !t->near &&
	    url_scheme(url, scheme, sizeof scheme) &&
	    strcmp(scheme, "https") != 0) {
		talk_fail(t, ERR_CONFIG, _("the key would go over the network "
		    "in clear; use https in ai.url"));
		return false;
	}
	return true;
}

void
talk_fail(struct talk *t, enum err code, const char *why)
{
	size_t n;

	t->code = code;
	(void)error_set(&t->error, code, "%s", why);
	n = strlen(t->error.text);
	if (n > 0 && t->error.text[n - 1] == '.')
		t->error.text[n - 1] = '\0';
	t->out = *t->local;
	if (t->question != NULL)
		llm_answer_local(&t->in, t->local, t->question, t->arena,
		    &t->answer);
	llm_note(&t->out, t->arena, _("This is the embedded engine's digest, "
	    "since the model gave none: %s."), t->error.text);
}

/* --- sending --------------------------------------------------------------------- */

static void
ask_chat(struct talk *t, struct llm_request *out)
{
	const struct llm_message m = {
		.system = t->prompt.system, .user = t->prompt.user,
		.schema = t->prompt.schema, .earlier = t->earlier,
		.after = llm_digest_again, .max_output = t->max_output,
		.context = t->window, .stream = t->stream
	};

	/* what another talk has learnt meanwhile */
	if (t->changes == 0 && is_known(t))
		t->endpoint.quirks = t->known->quirks;
	llm_reader_free(t->reader);
	t->reader = llm_reader_new(t->endpoint.protocol);
	t->requests++;
	llm_ask_chat(&t->endpoint, &m, out);
}

void
talk_request(struct talk *t, struct llm_request *out)
{
	buf_clear(&t->body);
	if (t->stage == TALK_SIZE &&
	    !llm_ask_size(&t->endpoint, t->step, out)) {
		know_size(t, 0);
		choose_stage(t);
	}
	if (t->stage == TALK_LIST)
		llm_ask_models(&t->endpoint, out);
	else if (t->stage == TALK_CHAT)
		ask_chat(t, out);
}

int
talk_timeout(const struct talk *t, int usual)
{
	return t->stage == TALK_SIZE && usual > SIZE_S ? SIZE_S : usual;
}

bool
talk_add(struct talk *t, const char *p, size_t n)
{
	return t->stage == TALK_CHAT ? llm_reader_add(t->reader, p, n) :
	    buf_add(&t->body, p, n);
}

bool
talk_peek(struct talk *t, struct buf *out)
{
	const char *text;
	size_t n;

	if (t->stage != TALK_CHAT || t->reader == NULL)
		return false;
	text = llm_reader_text(t->reader, &n);
	return t->question != NULL ? llm_answer_peek(text, n, out) :
	    llm_digest_peek(text, n, out);
}

/* --- answers ----------------------------------------------------------------------- */

/* Doubling, with up to a quarter taken off so that many do not come back at
 * the same time. */
static int
back_off(int tries)
{
	int ms = BACK_OFF_MS << tries;

	if (ms > BACK_OFF_MAX_MS)
		ms = BACK_OFF_MAX_MS;
	return ms - (int)(random_number() % (unsigned)(ms / 4));
}

static enum talk_next
take_list(struct talk *t, const struct llm_answer *a)
{
	struct llm_model *models = NULL;
	struct error e = { "" };
	size_t count = 0, k;

	if (a->code == ERR_NONE && (a->status == 401 || a->status == 403)) {
		talk_fail(t, ERR_CONFIG, t->endpoint.has_key ?
		    _("the model's server refuses the key; check ai.key_env "
		    "or ai.key_command") :
		    _("the model's server wants a key; set ai.key_env or "
		    "ai.key_command"));
		return TALK_OVER;
	}
	if (a->code == ERR_NONE && a->status < 300)
		(void)llm_read_models(t->endpoint.protocol, buf_str(&t->body),
		    t->body.len, t->arena, &models, &count, &e);
	k = llm_first_writer(models, count);
	if (k == count) {
		talk_fail(t, ERR_SERVICE, a->code != ERR_NONE ? a->error :
		    e.text[0] != '\0' ? e.text :
		    _("the server offers no model; set ai.model"));
		return TALK_OVER;
	}
	t->endpoint.model = models[k].id;
	if (is_known(t)) {
		copy(t->known->first, sizeof t->known->first, models[k].id);
		t->known->context = models[k].context;
		t->known->sized = models[k].context > 0;
	}
	choose_stage(t);
	return TALK_AGAIN;
}

static enum talk_next
take_size(struct talk *t, const struct llm_answer *a)
{
	size_t size = a->code == ERR_NONE && a->status == 200 ?
	    llm_read_size(buf_str(&t->body), t->body.len, t->endpoint.model) :
	    0;

	t->step++;
	/* who does not even answer is not asked for more of it */
	if (size > 0 || a->code != ERR_NONE)
		know_size(t, size);
	choose_stage(t);
	return TALK_AGAIN;
}

/* What the server counted is far less than what it was given: servers cut
 * questions that are too long, and do not say so. */
static bool
was_cut(const struct talk *t)
{
	int64_t in, out;

	if (!t->near || t->prompt.tokens < SURELY_CUT)
		return false;
	llm_reader_usage(t->reader, &in, &out);
	return in > 0 && in * 5 < (int64_t)t->prompt.tokens * 2;
}

static enum talk_next
ask_shorter(struct talk *t, size_t context)
{
	t->shortened++;
	t->wish.context = context > 0 && context < t->wish.context ? context :
	    t->wish.context / 2;
	if (t->max_output > t->wish.context / 3)
		t->max_output = t->wish.context / 3;
	t->wish.output = t->max_output;
	make_prompt(t);
	return TALK_AGAIN;
}

static void
sign(struct talk *t)
{
	struct digest *d = &t->out;

	d->provider = llm_name(t->endpoint.protocol);
	d->model = t->endpoint.model;
	d->ai = true;
	d->made = clock_now();
	if (was_cut(t))
		llm_note(d, t->arena, "%s", _("By its own count the model's "
		    "server read only a part of what it was given."));
	if (t->prompt_fault != NULL)
		llm_note(d, t->arena, "%s", t->prompt_fault);
}

static enum talk_next
take_reply(struct talk *t)
{
	size_t n;
	const char *text = llm_reader_text(t->reader, &n);

	if (llm_reader_finish(t->reader) == LLM_REFUSED) {
		talk_fail(t, ERR_INPUT, _("it declined the article"));
		return TALK_OVER;
	}
	if (was_cut(t) && t->shortened == 0 &&
	    t->endpoint.protocol == LLM_OLLAMA)
		return ask_shorter(t, 0);
	if (t->question != NULL) {
		if (llm_answer_read(text, n, &t->in, &t->prompt, t->arena,
		    &t->answer))
			return TALK_OVER;
	} else {
		t->parts = llm_digest_read(text, n, &t->in, t->local,
		    &t->prompt, &t->wish, t->arena, &t->out);
		t->same = llm_same_read(text, n, &t->wish);
		if (t->parts != 0) {
			sign(t);
			return TALK_OVER;
		}
	}
	if (t->earlier != NULL || t->tries > TRIES) {
		talk_fail(t, ERR_INPUT, _("its reply was of no use"));
		return TALK_OVER;
	}
	/* asked once more: with more room when it had run out of it */
	if (llm_reader_finish(t->reader) == LLM_LENGTH)
		t->max_output *= 2;
	t->earlier = n > 0 ? arena_strndup(t->arena, text, n < 4000 ? n :
	    4000) : "(nothing)";
	return TALK_AGAIN;
}

/* What the server counts, or what it must have been when it does not. */
static void
count_tokens(struct talk *t, bool said)
{
	int64_t in, out;
	size_t n;
	const char *text = llm_reader_text(t->reader, &n);

	llm_reader_usage(t->reader, &in, &out);
	if (in < 0)
		in = said ? (int64_t)t->prompt.tokens : 0;
	if (out < 0)
		out = (int64_t)llm_tokens(text, n);
	t->tokens_in += in;
	t->tokens_out += out;
}

void
talk_break(struct talk *t)
{
	if (t->stage == TALK_CHAT && t->reader != NULL)
		count_tokens(t, true);
}

static void
remember(struct talk *t, const struct llm_verdict *v)
{
	if (!is_known(t))
		return;
	if (v->action == LLM_CHANGE)
		t->known->quirks = t->endpoint.quirks;
	if (v->action == LLM_SHORTEN && v->context > 0)
		know_size(t, v->context);
}

static enum talk_next
take_chat(struct talk *t, const struct llm_answer *a, int *wait_ms)
{
	struct llm_verdict v;

	llm_reader_end(t->reader);
	llm_judge(&t->endpoint, t->reader, a, &v);
	count_tokens(t, v.action == LLM_DONE);
	remember(t, &v);
	if (v.action == LLM_DONE)
		return take_reply(t);
	/* it was not the article but the repair that was too long */
	if (v.action == LLM_SHORTEN && t->earlier != NULL) {
		talk_fail(t, ERR_INPUT, _("its reply was of no use"));
		return TALK_OVER;
	}
	if (v.action == LLM_SHORTEN && t->shortened < 2)
		return ask_shorter(t, v.context);
	if (v.action == LLM_CHANGE && t->changes++ < CHANGES)
		return TALK_AGAIN;
	if (v.action == LLM_RETRY && t->tries < TRIES) {
		*wait_ms = v.wait_ms >= 0 ? (int)v.wait_ms :
		    back_off(t->tries);
		t->tries++;
		return TALK_AGAIN;
	}
	talk_fail(t, v.code != ERR_NONE ? v.code : ERR_SERVICE,
	    v.error.text[0] != '\0' ? v.error.text :
	    _("the server does not take the question"));
	return TALK_OVER;
}

enum talk_next
talk_answer(struct talk *t, const struct llm_answer *a, int *wait_ms)
{
	*wait_ms = 0;
	switch (t->stage) {
	case TALK_LIST:
		return take_list(t, a);
	case TALK_SIZE:
		return take_size(t, a);
	default:
		return take_chat(t, a, wait_ms);
	}
}

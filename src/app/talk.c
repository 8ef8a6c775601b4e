#include "talk.h"

#include <stdio.h>
#include <string.h>
#include <sys/random.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/clock.h>
#include <ndigest/base/file.h>
#include <ndigest/conf/conf.h>
#include <ndigest/net/net.h>

#include "reads.h"

#define TRIES 2			/* beside the first one */
#define CHANGES 6
#define BACK_OFF_MS 500
#define BACK_OFF_MAX_MS 8000
#define OUTPUT_NEAR 2048	/* tokens: a model on this machine is slow */
#define OUTPUT_FAR 8192		/* thinking counts there */
#define CONTEXT_NEAR 8192
#define CONTEXT_FAR 32768
#define PROMPT_FILE_MAX ((size_t)16000)

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

void
talk_options_read(struct talk_options *o, const struct conf *conf)
{
	const char *name;

	memset(o, 0, sizeof *o);
	o->protocol = (enum llm_protocol)conf_choice(conf, OPT_AI_PROVIDER);
	copy(o->url, sizeof o->url, conf_str(conf, OPT_AI_URL));
	copy(o->model, sizeof o->model, conf_str(conf, OPT_AI_MODEL));
	copy(o->language, sizeof o->language,
	    conf_str(conf, OPT_AI_LANGUAGE));
	copy(o->style, sizeof o->style, conf_str(conf, OPT_AI_STYLE));
	copy(o->prompt_file, sizeof o->prompt_file,
	    conf_str(conf, OPT_AI_PROMPT_FILE));
	while (o->category_count < TALK_CATEGORIES &&
	    (name = category_name(conf, o->category_count)) != NULL)
		copy(o->categories[o->category_count++], TALK_NAME_MAX, name);
	o->timeout_s = (int)conf_int(conf, OPT_AI_TIMEOUT);
	o->parallel = (int)conf_int(conf, OPT_AI_PARALLEL);
	o->daily = conf_int(conf, OPT_AI_DAILY_TOKENS);
	o->monthly = conf_int(conf, OPT_AI_MONTHLY_TOKENS);
}

static void
read_wishes(struct talk *t, const struct talk_options *o)
{
	struct buf b = BUF_INIT(PROMPT_FILE_MAX);
	size_t i;

	t->wish.language = arena_strdup(t->arena, o->language);
	t->wish.style = arena_strdup(t->arena, o->style);
	if (o->prompt_file[0] != '\0' &&
	    file_read(o->prompt_file, &b, NULL) == ERR_NONE)
		t->wish.instructions = arena_strdup(t->arena, buf_str(&b));
	buf_free(&b);
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
	if (t->question != NULL)
		llm_question_prompt(&t->in, t->local, &t->wish, t->question,
		    t->arena, &t->prompt);
	else
		llm_digest_prompt(&t->in, t->local, &t->wish, t->arena,
		    &t->prompt);
}

void
talk_ask(struct talk *t, const char *question)
{
	t->question = question;
	make_prompt(t);
}

void
talk_open(struct talk *t, const struct talk_options *o, bool has_key,
    const struct digest_input *in, const struct digest *local,
    struct arena *arena)
{
	struct llm_endpoint *e = &t->endpoint;
	bool near;

	memset(t, 0, sizeof *t);
	t->arena = arena;
	t->in = *in;
	t->local = local;
	e->protocol = o->protocol;
	e->url = arena_strdup(arena, o->url);
	if (*e->url == '\0')
		e->url = llm_own_url(e->protocol);
	e->model = arena_strdup(arena, o->model);
	e->has_key = has_key;
	near = net_is_near(e->url);
	t->max_output = near ? OUTPUT_NEAR : OUTPUT_FAR;
	t->wish.context = near ? CONTEXT_NEAR : CONTEXT_FAR;
	t->wish.output = near ? OUTPUT_NEAR : 0;
	read_wishes(t, o);
	make_prompt(t);
}

void
talk_close(struct talk *t)
{
	llm_reader_free(t->reader);
	t->reader = NULL;
}

void
talk_request(struct talk *t, struct llm_request *out)
{
	const struct llm_message m = {
		.system = t->prompt.system, .user = t->prompt.user,
		.schema = t->prompt.schema, .earlier = t->earlier,
		.after = llm_digest_again, .max_output = t->max_output,
		.context = t->wish.context, .stream = true
	};

	llm_reader_free(t->reader);
	t->reader = llm_reader_new(t->endpoint.protocol);
	llm_ask_chat(&t->endpoint, &m, out);
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
	llm_note(&t->out, t->arena, "This is the embedded engine's digest, "
	    "since the model gave none: %s.", t->error.text);
}

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
take_reply(struct talk *t)
{
	size_t n;
	const char *text = llm_reader_text(t->reader, &n);
	struct digest *d = &t->out;

	if (llm_reader_finish(t->reader) == LLM_REFUSED) {
		talk_fail(t, ERR_INPUT, "it declined the article");
		return TALK_OVER;
	}
	if (t->question != NULL) {
		if (llm_answer_read(text, n, &t->in, &t->prompt, t->arena,
		    &t->answer))
			return TALK_OVER;
	} else if (llm_digest_read(text, n, &t->in, t->local, &t->prompt, &t->wish,
	    t->arena, d) != 0) {
		d->provider = llm_name(t->endpoint.protocol);
		d->model = t->endpoint.model;
		d->ai = true;
		d->made = clock_now();
		return TALK_OVER;
	}
	if (t->earlier != NULL || t->tries > TRIES) {
		talk_fail(t, ERR_INPUT, "its reply was of no use");
		return TALK_OVER;
	}
	/* asked once more: with more room when it had run out of it */
	if (llm_reader_finish(t->reader) == LLM_LENGTH)
		t->max_output *= 2;
	t->earlier = n > 0 ? arena_strndup(t->arena, text, n < 4000 ? n :
	    4000) : "(nothing)";
	return TALK_AGAIN;
}

static enum talk_next
shorten(struct talk *t, const struct llm_verdict *v)
{
	if (t->shortened++ >= 2) {
		talk_fail(t, v->code, v->error.text);
		return TALK_OVER;
	}
	t->wish.context = v->context > 0 && v->context < t->wish.context ?
	    v->context : t->wish.context / 2;
	if (t->max_output > t->wish.context / 3)
		t->max_output = t->wish.context / 3;
	t->wish.output = t->max_output;
	make_prompt(t);
	return TALK_AGAIN;
}

enum talk_next
talk_answer(struct talk *t, const struct llm_answer *a, int *wait_ms)
{
	struct llm_verdict v;
	int64_t in, out;

	*wait_ms = 0;
	llm_reader_end(t->reader);
	llm_reader_usage(t->reader, &in, &out);
	t->tokens_in += in > 0 ? in : 0;
	t->tokens_out += out > 0 ? out : 0;
	llm_judge(&t->endpoint, t->reader, a, &v);
	if (v.action == LLM_DONE)
		return take_reply(t);
	if (v.action == LLM_SHORTEN)
		return shorten(t, &v);
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
	    "the server does not take the question");
	return TALK_OVER;
}

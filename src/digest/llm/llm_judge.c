/* What is to be done after an answer: again, otherwise, shorter, or nothing. */
#include "llm_room.h"

#include <string.h>
#include <strings.h>

#include <ndigest/base/intl.h>

#define WAIT_MAX_MS INT64_C(30000)	/* nobody waits longer: it is given up */

static bool
says(const struct llm_fault *f, const char *word)
{
	return strcasestr(f->message, word) != NULL ||
	    strstr(f->words, word) != NULL;
}

static bool
says_one_of(const struct llm_fault *f, const char *const *list)
{
	for (; *list != NULL; list++)
		if (says(f, *list))
			return true;
	return false;
}

static void
give_up(struct llm_verdict *out, enum err code, const char *what,
    const struct llm_fault *f)
{
	out->action = LLM_GIVE_UP;
	out->code = code;
	if (f != NULL && f->message[0] != '\0')
		(void)error_set(&out->error, code, "%s: %s", what, f->message);
	else
		(void)error_set(&out->error, code, "%s", what);
}

/* --- kinds of trouble --------------------------------------------------------- */

static bool
is_too_long(const struct llm_fault *f, long status)
{
	static const char *const words[] = { "exceed_context_size",
	    "context_length_exceeded", "context length", "context size",
	    "context window", "prompt is too long", "input length exceeds",
	    "input token count", "maximum number of tokens",
	    "too many tokens", "request_too_large", NULL };

	return status == 413 || ((status == 400 || status == 422 ||
	    status >= 500) && says_one_of(f, words));
}

/* Out of money, or over a limit that someone set: no waiting helps. */
static bool
is_unpaid(const struct llm_fault *f, long status)
{
	static const char *const words[] = { "insufficient_quota",
	    "insufficient credit", "insufficient balance", "billing_error",
	    "billing_not_active", "billing_hard_limit",
	    "enforced_spend_limit_reached", "credit balance",
	    "exceeded your current quota", "perday", NULL };

	if (status == 402)
		return true;
	/* Gemini says the same of a minute's quota, with a time to wait */
	return (status == 429 || status == 403 || status == 400) &&
	    f->wait_ms < 0 && says_one_of(f, words);
}

static bool
is_key(const struct llm_fault *f, long status)
{
	static const char *const words[] = { "api key not valid",
	    "api_key_invalid", "invalid api key", "incorrect api key",
	    "authentication_error", "invalid_api_key", NULL };

	return status == 401 || status == 403 ||
	    (status == 400 && says_one_of(f, words));
}

/* --- parameters ------------------------------------------------------------------ */

static bool
step_down(struct llm_endpoint *e)
{
	struct llm_quirks *q = &e->quirks;

	if (q->step == LLM_STEP_PLAIN)
		return false;
	/* Anthropic has nothing between */
	q->step = q->step == LLM_STEP_SCHEMA &&
	    e->protocol != LLM_ANTHROPIC ? LLM_STEP_JSON : LLM_STEP_PLAIN;
	return true;
}

static bool
other_limit(struct llm_endpoint *e)
{
	struct llm_quirks *q = &e->quirks;

	if (e->protocol != LLM_OPENAI || q->no_limit)
		return false;
	if (q->other_limit)
		q->no_limit = true;	/* both were refused */
	q->other_limit = true;
	return true;
}

static bool
set_once(bool *flag)
{
	bool was = *flag;

	*flag = true;
	return !was;
}

static bool
no_usage(struct llm_endpoint *e)
{
	return set_once(&e->quirks.no_usage);
}

static bool
no_think(struct llm_endpoint *e)
{
	return e->protocol == LLM_OLLAMA && set_once(&e->quirks.no_think);
}

static bool
no_system(struct llm_endpoint *e)
{
	return set_once(&e->quirks.no_system);
}

static bool
no_stream(struct llm_endpoint *e)
{
	return set_once(&e->quirks.no_stream);
}

/* The first whose word the server says and that changes something. */
static const struct {
	const char *word;
	bool (*change)(struct llm_endpoint *e);
} changes[] = {
	{ "max_completion_tokens", other_limit },
	{ "max_tokens", other_limit },
	{ "response_format", step_down }, { "json_schema", step_down },
	{ "json_object", step_down }, { "output_config", step_down },
	{ "output_format", step_down }, { "responseschema", step_down },
	{ "response_schema", step_down }, { "responsejsonschema", step_down },
	{ "response schema", step_down }, { "response mime", step_down },
	{ "responsemimetype", step_down }, { "structured output", step_down },
	{ "json mode", step_down }, { "grammar", step_down },
	{ "json_validate_failed", step_down }, { "schema", step_down },
	{ "invalid format", step_down },
	{ "stream_options", no_usage }, { "thinking", no_think },
	{ "think", no_think }, { "system role", no_system },
	{ "system instruction", no_system },
	{ "developer instruction", no_system },
	{ "roles must alternate", no_system }, { "stream", no_stream }
};

static bool
change_something(struct llm_endpoint *e, const struct llm_fault *f)
{
	size_t i;

	for (i = 0; i < sizeof changes / sizeof *changes; i++)
		if (says(f, changes[i].word) && changes[i].change(e))
			return true;
	/* no name is named: the shape of the reply is the likeliest reason */
	return step_down(e);
}

/* --- the verdict ------------------------------------------------------------------- */

static void
judge_busy(const struct llm_fault *f, const struct llm_answer *a,
    long status, struct llm_verdict *out)
{
	out->wait_ms = a->retry_after_ms >= 0 ? a->retry_after_ms :
	    f->wait_ms;
	give_up(out, ERR_AGAIN, status == 429 ?
	    "the model's server asks to be left alone for a while" :
	    status == 408 ? "the model's server took too long" :
	    "the model's server is overloaded or has a fault", f);
	if (a->should_retry != 0 && out->wait_ms <= WAIT_MAX_MS)
		out->action = LLM_RETRY;
}

static void
judge_status(struct llm_endpoint *e, const struct llm_fault *f,
    const struct llm_answer *a, long status, struct llm_verdict *out)
{
	if (is_too_long(f, status)) {
		out->action = LLM_SHORTEN;
		out->context = f->context;
		out->code = ERR_INPUT;
		(void)error_set(&out->error, ERR_INPUT,
		    _("the article is too long for the model"));
	} else if (is_unpaid(f, status)) {
		out->no_credit = true;
		give_up(out, ERR_SERVICE, "the model's provider wants to be "
		    "paid, or a limit of spending is reached", NULL);
	} else if (is_key(f, status)) {
		out->key_failed = true;
		give_up(out, ERR_CONFIG, e->has_key ?
		    "the model's server refuses the key; check ai.key_env or "
		    "ai.key_command" : "the model's server wants a key; set "
		    "ai.key_env or ai.key_command", NULL);
	} else if (status == 404) {
		give_up(out, ERR_SERVICE, "the server has no such model, or "
		    "ai.url is wrong", f);
	} else if ((status == 400 || status == 422 || status == 501) &&
	    change_something(e, f)) {
		out->action = LLM_CHANGE;
	} else if (status >= 500 && says(f, "does not match the expected") &&
	    step_down(e)) {
		/* llama-server could not make sense of what its own model wrote
		 * under the schema */
		out->action = LLM_CHANGE;
	} else if (status == 408 || status == 409 || status == 429 ||
	    status >= 500) {
		judge_busy(f, a, status, out);
	} else {
		give_up(out, ERR_SERVICE,
		    "the model's server does not take the question", f);
	}
}

static void
judge_transport(const struct llm_reader *r, const struct llm_answer *a,
    struct llm_verdict *out)
{
	out->code = a->code == ERR_TOO_BIG ? ERR_INPUT : a->code;
	(void)error_set(&out->error, out->code, "%s", a->error != NULL &&
	    *a->error != '\0' ? a->error : _("the model cannot be reached"));
	/* what had come is as good as a reply that was cut */
	if (a->status == 200 && r->said)
		out->action = LLM_DONE;
	else
		out->action = a->should_retry != 0 && (a->code ==
		    ERR_SERVICE || a->code == ERR_IO || a->code ==
		    ERR_AGAIN) ? LLM_RETRY : LLM_GIVE_UP;
}

void
llm_judge(struct llm_endpoint *e, const struct llm_reader *r,
    const struct llm_answer *a, struct llm_verdict *out)
{
	const struct llm_fault *f = &r->fault;
	long status = a->status;

	memset(out, 0, sizeof *out);
	out->wait_ms = -1;
	if (a->code != ERR_NONE) {
		judge_transport(r, a, out);
		return;
	}
	/* an error may come as 200, or in the middle of a stream */
	if (status >= 200 && status < 300 && r->finish == LLM_FAILED)
		status = f->number != 0 ? f->number :
		    says(f, "invalid_request") ? 400 : 502;
	if (status >= 200 && status < 300 && r->taken == 0) {
		give_up(out, ERR_SERVICE,
		    "what answers at ai.url is no model's server", f);
	} else if (status >= 200 && status < 300) {
		out->action = LLM_DONE;
	} else if (status >= 300 && status < 400) {
		give_up(out, ERR_SERVICE, "the model's server sends its "
		    "visitors elsewhere, which is not followed; check ai.url",
		    NULL);
	} else {
		judge_status(e, f, a, status, out);
	}
}

/* One JSON value of an answer, by protocol: text, the end, tokens, errors.
 * The same functions read whole answers and the pieces of streams, since a
 * server may send the one when it was asked for the other. */
#include "llm_room.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

static const char *
str(const json_t *o, const char *key)
{
	return json_string_value(json_object_get(o, key));
}

static int64_t
count(const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);

	return json_is_number(v) && json_number_value(v) >= 0 &&
	    json_number_value(v) < 1e15 ? (int64_t)json_number_value(v) : -1;
}

static void
say(struct llm_reader *r, const json_t *v)
{
	if (!json_is_string(v) || json_string_length(v) == 0)
		return;
	r->said = true;
	(void)buf_add(&r->text, json_string_value(v), json_string_length(v));
}

static void
call_tool(struct llm_reader *r, const json_t *v)
{
	char *whole;

	if (json_is_string(v)) {
		(void)buf_add(&r->tool, json_string_value(v),
		    json_string_length(v));
	} else if (json_is_object(v) && json_object_size(v) > 0) {
		whole = json_dumps(v, JSON_COMPACT);
		if (whole != NULL)
			(void)buf_adds(&r->tool, whole);
		free(whole);
	}
}

struct ending {
	const char *word;
	enum llm_finish finish;
};

/* Any word for the end that is not here is a refusal of some sort. */
static const struct ending endings[] = {
	{ "stop", LLM_STOP }, { "end_turn", LLM_STOP },
	{ "stop_sequence", LLM_STOP }, { "tool_calls", LLM_STOP },
	{ "tool_use", LLM_STOP }, { "function_call", LLM_STOP },
	{ "pause_turn", LLM_STOP }, { "STOP", LLM_STOP },
	{ "eos", LLM_STOP }, { "load", LLM_UNFINISHED },
	{ "length", LLM_LENGTH }, { "max_tokens", LLM_LENGTH },
	{ "MAX_TOKENS", LLM_LENGTH }, { "model_length", LLM_LENGTH },
	{ "model_context_window_exceeded", LLM_LENGTH },
	{ "error", LLM_FAILED }, { "OTHER", LLM_FAILED },
	{ "MALFORMED_FUNCTION_CALL", LLM_FAILED }
};

static void
end(struct llm_reader *r, const char *word)
{
	size_t i;

	if (word == NULL || *word == '\0')
		return;
	if (r->finish == LLM_REFUSED || r->finish == LLM_FAILED)
		return;
	for (i = 0; i < sizeof endings / sizeof *endings; i++) {
		if (strcmp(endings[i].word, word) == 0) {
			r->finish = endings[i].finish;
			return;
		}
	}
	r->finish = LLM_REFUSED;
}

/* --- OpenAI ------------------------------------------------------------------ */

/* A string, or a list of parts of which those of type "text" are said. */
static void
say_content(struct llm_reader *r, const json_t *content)
{
	const json_t *part;
	size_t i;

	say(r, content);
	json_array_foreach(content, i, part) {
		const char *type = str(part, "type");

		if (type == NULL || strcmp(type, "text") == 0)
			say(r, json_object_get(part, "text"));
	}
}

static void
take_choice(struct llm_reader *r, const json_t *choice)
{
	const json_t *m = json_object_get(choice, "delta"), *call, *refusal;
	size_t i;

	if (!json_is_object(m))
		m = json_object_get(choice, "message");
	say_content(r, json_object_get(m, "content"));
	json_array_foreach(json_object_get(m, "tool_calls"), i, call)
		call_tool(r, json_object_get(json_object_get(call,
		    "function"), "arguments"));
	refusal = json_object_get(m, "refusal");
	if (json_is_string(refusal) && json_string_length(refusal) > 0)
		r->finish = LLM_REFUSED;
	end(r, str(choice, "finish_reason"));
}

static void
take_openai(struct llm_reader *r, const json_t *j)
{
	const json_t *usage = json_object_get(j, "usage");

	take_choice(r, json_array_get(json_object_get(j, "choices"), 0));
	if (json_is_object(usage)) {
		r->tokens_in = count(usage, "prompt_tokens");
		r->tokens_out = count(usage, "completion_tokens");
	}
}

/* --- Ollama -------------------------------------------------------------------- */

static void
take_ollama(struct llm_reader *r, const json_t *j)
{
	const json_t *m = json_object_get(j, "message"), *call;
	size_t i;

	say(r, json_object_get(m, "content"));
	json_array_foreach(json_object_get(m, "tool_calls"), i, call)
		call_tool(r, json_object_get(json_object_get(call,
		    "function"), "arguments"));
	if (!json_is_true(json_object_get(j, "done")))
		return;
	end(r, str(j, "done_reason"));
	if (r->finish == LLM_UNFINISHED)
		r->finish = LLM_STOP;
	r->tokens_in = count(j, "prompt_eval_count");
	r->tokens_out = count(j, "eval_count");
}

/* --- Anthropic ------------------------------------------------------------------- */

static void
anthropic_usage(struct llm_reader *r, const json_t *usage)
{
	static const char *const parts[] = { "input_tokens",
	    "cache_creation_input_tokens", "cache_read_input_tokens" };
	int64_t sum = 0, n;
	size_t i;

	if (!json_is_object(usage))
		return;
	for (i = 0; i < 3; i++) {
		n = count(usage, parts[i]);
		sum += n > 0 ? n : 0;
	}
	if (sum > 0)
		r->tokens_in = sum;
	n = count(usage, "output_tokens");
	if (n >= 0)
		r->tokens_out = n;
}

static void
anthropic_block(struct llm_reader *r, const json_t *block)
{
	const char *type = str(block, "type");

	if (type == NULL)
		return;
	if (strcmp(type, "text") == 0 || strcmp(type, "text_delta") == 0)
		say(r, json_object_get(block, "text"));
	else if (strcmp(type, "input_json_delta") == 0)
		call_tool(r, json_object_get(block, "partial_json"));
	else if (strcmp(type, "tool_use") == 0)
		call_tool(r, json_object_get(block, "input"));
}

static void
take_anthropic(struct llm_reader *r, const json_t *j)
{
	const char *type = str(j, "type");
	const json_t *block;
	size_t i;

	if (type == NULL)
		return;
	if (strcmp(type, "message_start") == 0) {
		anthropic_usage(r, json_object_get(json_object_get(j,
		    "message"), "usage"));
	} else if (strcmp(type, "content_block_start") == 0) {
		anthropic_block(r, json_object_get(j, "content_block"));
	} else if (strcmp(type, "content_block_delta") == 0) {
		anthropic_block(r, json_object_get(j, "delta"));
	} else if (strcmp(type, "message_delta") == 0) {
		end(r, str(json_object_get(j, "delta"), "stop_reason"));
		anthropic_usage(r, json_object_get(j, "usage"));
	} else if (strcmp(type, "message") == 0) {
		json_array_foreach(json_object_get(j, "content"), i, block)
			anthropic_block(r, block);
		end(r, str(j, "stop_reason"));
		anthropic_usage(r, json_object_get(j, "usage"));
	}
}

/* --- Gemini ------------------------------------------------------------------------ */

static void
take_gemini(struct llm_reader *r, const json_t *j)
{
	const json_t *one = json_array_get(json_object_get(j, "candidates"),
	    0);
	const json_t *usage = json_object_get(j, "usageMetadata"), *part;
	const json_t *parts = json_object_get(json_object_get(one, "content"),
	    "parts");
	int64_t out, thoughts;
	size_t i;

	json_array_foreach(parts, i, part)
		if (!json_is_true(json_object_get(part, "thought")))
			say(r, json_object_get(part, "text"));
	end(r, str(one, "finishReason"));
	if (one == NULL && str(json_object_get(j, "promptFeedback"),
	    "blockReason") != NULL)
		r->finish = LLM_REFUSED;
	if (!json_is_object(usage))
		return;
	r->tokens_in = count(usage, "promptTokenCount");
	out = count(usage, "candidatesTokenCount");
	thoughts = count(usage, "thoughtsTokenCount");
	if (out >= 0 || thoughts >= 0)
		r->tokens_out = (out > 0 ? out : 0) +
		    (thoughts > 0 ? thoughts : 0);
}

static void (*const takers[LLM_PROTOCOLS])(struct llm_reader *,
    const json_t *) = {
	[LLM_OPENAI] = take_openai, [LLM_OLLAMA] = take_ollama,
	[LLM_ANTHROPIC] = take_anthropic, [LLM_GEMINI] = take_gemini
};

void
llm_take(struct llm_reader *r, const json_t *j)
{
	const json_t *error;

	if (!json_is_object(j))
		return;
	error = json_object_get(j, "error");
	if (error != NULL && !json_is_null(error)) {
		llm_read_fault(&r->fault, j);
		r->finish = LLM_FAILED;
		return;
	}
	if (takers[r->protocol] != NULL)
		takers[r->protocol](r, j);
	/* errors without a word of that name: {"detail":…}, {"message":…} */
	if (r->taken == 0 && !r->said && r->tool.len == 0 &&
	    r->finish == LLM_UNFINISHED)
		llm_read_fault(&r->fault, j);
}

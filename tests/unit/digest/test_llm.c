/* Requests, answers and errors of each provider; no server is needed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <jansson.h>

#include <ndigest/digest/llm.h>

/* --- answers ---------------------------------------------------------------- */

#define SAID "{\"summary\":\"Caf\xc3\xa9 \xe2\x80\x9cyes\xe2\x80\x9d.\"}"

static const struct canned {
	const char *name;
	enum llm_protocol protocol;
	const char *bytes;
	const char *text;
	enum llm_finish finish;
	int64_t in, out;
} canned[] = {
	{ "openai whole", LLM_OPENAI,
	    "{\"id\":\"x\",\"choices\":[{\"index\":0,\"message\":{\"role\":"
	    "\"assistant\",\"content\":\"{\\\"summary\\\":\\\"Caf\\u00e9 "
	    "\xe2\x80\x9cyes\xe2\x80\x9d.\\\"}\",\"refusal\":null},"
	    "\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":12,"
	    "\"completion_tokens\":7}}", SAID, LLM_STOP, 12, 7 },
	{ "openai stream", LLM_OPENAI,
	    ": a comment\n\n"
	    "data: {\"choices\":[{\"delta\":{\"role\":\"assistant\","
	    "\"content\":\"\"},\"finish_reason\":null}]}\n\n"
	    "data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"hm {\"}}]}"
	    "\n\n"
	    "data: {\"choices\":[{\"delta\":{\"content\":\"{\\\"summary\\\":"
	    "\\\"Caf\xc3\xa9 \"}}]}\r\n\r\n"
	    "event: ping\ndata:{\"choices\":[{\"delta\":{\"content\":"
	    "\"\xe2\x80\x9cyes\xe2\x80\x9d.\\\"}\"}}]}\n\n"
	    "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}"
	    "\n\n"
	    "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":12,"
	    "\"completion_tokens\":7}}\n\ndata: [DONE]\n\n",
	    SAID, LLM_STOP, 12, 7 },
	{ "openai stream without its end", LLM_OPENAI,
	    "data: {\"choices\":[{\"delta\":{\"content\":\"half\"}}]}",
	    "half", LLM_UNFINISHED, -1, -1 },
	{ "openai out of tokens", LLM_OPENAI,
	    "data: {\"choices\":[{\"delta\":{\"content\":\"half\"},"
	    "\"finish_reason\":\"length\"}]}\n\n", "half", LLM_LENGTH, -1,
	    -1 },
	{ "openai refuses", LLM_OPENAI,
	    "{\n \"choices\": [{\"message\": {\"content\": null,\n"
	    " \"refusal\": \"I cannot.\"}, \"finish_reason\": \"stop\"}]\n}\n",
	    "", LLM_REFUSED, -1, -1 },
	{ "openai is filtered", LLM_OPENAI,
	    "data: {\"choices\":[{\"delta\":{},\"finish_reason\":"
	    "\"content_filter\"}]}\n\n", "", LLM_REFUSED, -1, -1 },
	{ "openai calls a tool", LLM_OPENAI,
	    "{\"choices\":[{\"message\":{\"content\":null,\"tool_calls\":[{"
	    "\"function\":{\"name\":\"digest\",\"arguments\":\"{\\\"a\\\":1}"
	    "\"}}]},\"finish_reason\":\"tool_calls\"}]}", "{\"a\":1}",
	    LLM_STOP, -1, -1 },
	{ "openai content in parts", LLM_OPENAI,
	    "{\"choices\":[{\"message\":{\"content\":[{\"type\":\"thinking\","
	    "\"thinking\":[]},{\"type\":\"text\",\"text\":\"one \"},{\"type\":"
	    "\"text\",\"text\":\"two\"}]},\"finish_reason\":\"stop\"}]}",
	    "one two", LLM_STOP, -1, -1 },
	{ "openai bad characters", LLM_OPENAI,
	    "data: {\"choices\":[{\"delta\":{\"content\":\"a\xff" "b\\ud83d c"
	    "\"},\"finish_reason\":\"stop\"}]}\n\n",
	    "a\xef\xbf\xbd" "b\xef\xbf\xbd c", LLM_STOP, -1, -1 },
	{ "openai error in a stream", LLM_OPENAI,
	    "data: {\"choices\":[{\"delta\":{\"content\":\"ha\"}}]}\n\n"
	    "data: {\"error\":{\"code\":502,\"message\":\"gone\"}}\n\n",
	    "ha", LLM_FAILED, -1, -1 },
	{ "ollama lines", LLM_OLLAMA,
	    "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":"
	    "\"\",\"thinking\":\"hm\"},\"done\":false}\n"
	    "{\"message\":{\"content\":\"{\\\"summary\\\":\"},\"done\":false}"
	    "\r\n"
	    "{\"message\":{\"content\":\"\\\"Caf\xc3\xa9 \xe2\x80\x9cyes"
	    "\xe2\x80\x9d.\\\"}\"},\"done\":false}\n"
	    "{\"message\":{\"content\":\"\"},\"done\":true,\"done_reason\":"
	    "\"stop\",\"prompt_eval_count\":33,\"eval_count\":9}\n",
	    SAID, LLM_STOP, 33, 9 },
	{ "ollama whole", LLM_OLLAMA,
	    "{\"message\":{\"content\":\"hi\"},\"done\":true,\"done_reason\":"
	    "\"length\",\"prompt_eval_count\":3,\"eval_count\":1}", "hi",
	    LLM_LENGTH, 3, 1 },
	{ "ollama error in a stream", LLM_OLLAMA,
	    "{\"message\":{\"content\":\"hi\"},\"done\":false}\n"
	    "{\"error\":\"an error was encountered\"}\n", "hi", LLM_FAILED,
	    -1, -1 },
	{ "anthropic whole", LLM_ANTHROPIC,
	    "{\"type\":\"message\",\"content\":[{\"type\":\"thinking\","
	    "\"thinking\":\"hm\"},{\"type\":\"text\",\"text\":\"hello\"}],"
	    "\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":5,"
	    "\"cache_read_input_tokens\":2,\"output_tokens\":3}}", "hello",
	    LLM_STOP, 7, 3 },
	{ "anthropic stream", LLM_ANTHROPIC,
	    "event: message_start\ndata: {\"type\":\"message_start\","
	    "\"message\":{\"content\":[],\"usage\":{\"input_tokens\":5,"
	    "\"output_tokens\":1}}}\n\n"
	    "event: content_block_start\ndata: {\"type\":"
	    "\"content_block_start\",\"index\":0,\"content_block\":{\"type\":"
	    "\"text\",\"text\":\"\"}}\n\n"
	    "event: ping\ndata: {\"type\":\"ping\"}\n\n"
	    "event: content_block_delta\ndata: {\"type\":"
	    "\"content_block_delta\",\"delta\":{\"type\":\"thinking_delta\","
	    "\"thinking\":\"hm\"}}\n\n"
	    "event: content_block_delta\ndata: {\"type\":"
	    "\"content_block_delta\",\"delta\":{\"type\":\"text_delta\","
	    "\"text\":\"hel\"}}\n\n"
	    "data: {\"type\":\"content_block_delta\",\"delta\":{\"type\":"
	    "\"text_delta\",\"text\":\"lo\"}}\n\n"
	    "data: {\"type\":\"something_new\",\"x\":{}}\n\n"
	    "data: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":"
	    "\"end_turn\"},\"usage\":{\"output_tokens\":3}}\n\n"
	    "data: {\"type\":\"message_stop\"}\n\n", "hello", LLM_STOP, 5, 3 },
	{ "anthropic refuses", LLM_ANTHROPIC,
	    "{\"type\":\"message\",\"content\":[],\"stop_reason\":\"refusal\","
	    "\"usage\":{\"input_tokens\":5,\"output_tokens\":0}}", "",
	    LLM_REFUSED, 5, 0 },
	{ "anthropic error in a stream", LLM_ANTHROPIC,
	    "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":"
	    "\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n", "",
	    LLM_FAILED, -1, -1 },
	{ "gemini whole", LLM_GEMINI,
	    "{\n  \"candidates\": [\n {\"content\": {\"parts\": [{\"text\": "
	    "\"hm\", \"thought\": true}, {\"text\": \"hello\"}]},\n"
	    "\"finishReason\": \"STOP\"}],\n \"usageMetadata\": "
	    "{\"promptTokenCount\": 4, \"candidatesTokenCount\": 2, "
	    "\"thoughtsTokenCount\": 9}}", "hello", LLM_STOP, 4, 11 },
	{ "gemini stream", LLM_GEMINI,
	    "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"hel\""
	    "}]}}]}\n\n"
	    "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"lo\"}"
	    "]},\"finishReason\":\"MAX_TOKENS\"}]}\n\n", "hello", LLM_LENGTH,
	    -1, -1 },
	{ "gemini array", LLM_GEMINI,
	    "[{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"hel\"}]}}]"
	    "},\n{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"lo\"}]}"
	    ",\"finishReason\":\"STOP\"}]}]", "hello", LLM_STOP, -1, -1 },
	{ "gemini blocks the prompt", LLM_GEMINI,
	    "{\"promptFeedback\":{\"blockReason\":\"SAFETY\"}}", "",
	    LLM_REFUSED, -1, -1 },
	{ "gemini safety", LLM_GEMINI,
	    "{\"candidates\":[{\"finishReason\":\"SAFETY\"}]}", "",
	    LLM_REFUSED, -1, -1 }
};

static void
check_reader(struct llm_reader *r, const struct canned *c, size_t cut)
{
	int64_t in, out;
	size_t n;
	const char *text;

	llm_reader_end(r);
	text = llm_reader_text(r, &n);
	if (n != strlen(c->text) || memcmp(text, c->text, n) != 0 ||
	    llm_reader_finish(r) != c->finish)
		fail_msg("%s, cut at %zu: %d \"%.*s\"", c->name, cut,
		    (int)llm_reader_finish(r), (int)n, text);
	llm_reader_usage(r, &in, &out);
	if (in != c->in || out != c->out)
		fail_msg("%s: tokens %lld %lld", c->name, (long long)in,
		    (long long)out);
	llm_reader_free(r);
}

static void
answers_cut_anywhere(void **state)
{
	size_t k, i, n;

	(void)state;
	for (k = 0; k < sizeof canned / sizeof *canned; k++) {
		const struct canned *c = &canned[k];
		struct llm_reader *r;

		n = strlen(c->bytes);
		for (i = 0; i <= n; i++) {
			r = llm_reader_new(c->protocol);
			assert_true(llm_reader_add(r, c->bytes, i));
			assert_true(llm_reader_add(r, c->bytes + i, n - i));
			check_reader(r, c, i);
		}
		r = llm_reader_new(c->protocol);
		for (i = 0; i < n; i++)
			assert_true(llm_reader_add(r, c->bytes + i, 1));
		check_reader(r, c, n + 1);
	}
}

static void
endless_answers_are_cut(void **state)
{
	static const char piece[] = "data: {\"choices\":[{\"delta\":{"
	    "\"content\":\"and on and on and on and on \"}}]}\n\n";
	struct llm_reader *r = llm_reader_new(LLM_OPENAI);
	char line[512];
	size_t i, n;

	(void)state;
	memset(line, 'x', sizeof line);
	for (i = 0; i < 200000; i++)
		if (!llm_reader_add(r, piece, sizeof piece - 1))
			break;
	assert_true(i < 200000);
	assert_int_equal(llm_reader_finish(r), LLM_LENGTH);
	(void)llm_reader_text(r, &n);
	assert_true(n <= LLM_TEXT_MAX);
	llm_reader_free(r);
	r = llm_reader_new(LLM_OPENAI);
	for (i = 0; i < 20000; i++)
		if (!llm_reader_add(r, line, sizeof line))
			break;
	assert_true(i < 20000);
	llm_reader_free(r);
}

/* --- errors ------------------------------------------------------------------ */

struct trouble {
	enum llm_protocol protocol;
	long status;
	const char *body;
	int64_t retry_after_ms;
	int should_retry;
	enum llm_action action;
	int64_t wait_ms;
	enum err code;
};

static const struct trouble troubles[] = {
	{ LLM_OPENAI, 429, "{\"error\":{\"message\":\"Rate limit reached. "
	    "Please try again in 1.5s.\",\"type\":\"requests\",\"code\":"
	    "\"rate_limit_exceeded\"}}", -1, -1, LLM_RETRY, 1500, ERR_AGAIN },
	{ LLM_OPENAI, 429, "{\"error\":{\"message\":\"slow\"}}", 300, -1,
	    LLM_RETRY, 300, ERR_AGAIN },
	{ LLM_OPENAI, 429, "{}", 3600000, -1, LLM_GIVE_UP, 3600000,
	    ERR_AGAIN },
	{ LLM_OPENAI, 429, "{}", -1, 0, LLM_GIVE_UP, -1, ERR_AGAIN },
	{ LLM_OPENAI, 429, "{\"error\":{\"message\":\"You exceeded your "
	    "current quota\",\"type\":\"insufficient_quota\"}}", -1, -1,
	    LLM_GIVE_UP, -1, ERR_SERVICE },
	{ LLM_GEMINI, 429, "{\"error\":{\"code\":429,\"message\":\"You "
	    "exceeded your current quota\",\"status\":\"RESOURCE_EXHAUSTED\","
	    "\"details\":[{\"retryDelay\":\"12s\"}]}}", -1, -1, LLM_RETRY,
	    12000, ERR_AGAIN },
	{ LLM_ANTHROPIC, 429, "{\"type\":\"error\",\"error\":{\"type\":"
	    "\"rate_limit_error\",\"message\":\"no\",\"details\":{"
	    "\"error_code\":\"enforced_spend_limit_reached\"}}}", -1, -1,
	    LLM_GIVE_UP, -1, ERR_SERVICE },
	{ LLM_OPENAI, 402, "{\"error\":{\"code\":402,\"message\":\"pay\"}}",
	    -1, -1, LLM_GIVE_UP, -1, ERR_SERVICE },
	{ LLM_OPENAI, 401, "{\"error\":{\"message\":\"Incorrect\"}}", -1, -1,
	    LLM_GIVE_UP, -1, ERR_CONFIG },
	{ LLM_GEMINI, 400, "{\"error\":{\"code\":400,\"message\":\"API key "
	    "not valid. Please pass a valid API key.\"}}", -1, -1,
	    LLM_GIVE_UP, -1, ERR_CONFIG },
	{ LLM_OPENAI, 404, "{\"error\":{\"message\":\"no model\"}}", -1, -1,
	    LLM_GIVE_UP, -1, ERR_SERVICE },
	{ LLM_OPENAI, 500, "{}", -1, -1, LLM_RETRY, -1, ERR_AGAIN },
	{ LLM_OPENAI, 502, "<html><h1>Bad</h1></html>", -1, -1, LLM_RETRY, -1,
	    ERR_AGAIN },
	{ LLM_ANTHROPIC, 529, "{\"type\":\"error\",\"error\":{\"type\":"
	    "\"overloaded_error\",\"message\":\"Overloaded\"}}", -1, -1,
	    LLM_RETRY, -1, ERR_AGAIN },
	{ LLM_OPENAI, 200, "{\"error\":{\"code\":502,\"message\":\"gone\"}}",
	    -1, -1, LLM_RETRY, -1, ERR_AGAIN },
	{ LLM_OPENAI, 200, "Welcome to the hotel", -1, -1, LLM_GIVE_UP, -1,
	    ERR_SERVICE },
	{ LLM_OPENAI, 400, "{\"error\":{\"message\":\"request (60035 tokens) "
	    "exceeds the available context size (4096 tokens)\",\"type\":"
	    "\"exceed_context_size_error\",\"n_ctx\":4096}}", -1, -1,
	    LLM_SHORTEN, -1, ERR_INPUT },
	{ LLM_ANTHROPIC, 400, "{\"error\":{\"message\":\"prompt is too long: "
	    "212345 tokens > 200000 maximum\"}}", -1, -1, LLM_SHORTEN, -1,
	    ERR_INPUT },
	{ LLM_OLLAMA, 400, "{\"error\":\"the input length exceeds the context "
	    "length\"}", -1, -1, LLM_SHORTEN, -1, ERR_INPUT },
	{ LLM_OLLAMA, 503, "{\"error\":\"server busy, please try again.\"}",
	    -1, -1, LLM_RETRY, -1, ERR_AGAIN },
	{ LLM_OPENAI, 302, "moved", -1, -1, LLM_GIVE_UP, -1, ERR_SERVICE },
	{ LLM_OPENAI, 400, "{\"error\":\"'response_format.type' must be "
	    "'json_schema' or 'text'\"}", -1, -1, LLM_CHANGE, -1, ERR_NONE },
	{ LLM_OPENAI, 422, "{\"message\":{\"detail\":[{\"type\":"
	    "\"extra_forbidden\",\"loc\":[\"body\",\"max_completion_tokens\"],"
	    "\"msg\":\"Extra inputs are not permitted\"}]}}", -1, -1,
	    LLM_CHANGE, -1, ERR_NONE },
	{ LLM_ANTHROPIC, 400, "{\"type\":\"error\",\"error\":{\"type\":"
	    "\"invalid_request_error\",\"message\":\"output_config.format: "
	    "Extra inputs are not permitted\"}}", -1, -1, LLM_CHANGE, -1,
	    ERR_NONE }
};

static void
errors_are_judged(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof troubles / sizeof *troubles; i++) {
		const struct trouble *t = &troubles[i];
		struct llm_endpoint e = { .protocol = t->protocol,
		    .url = "http://127.0.0.1:1/v1" };
		struct llm_answer a = { .status = t->status,
		    .retry_after_ms = t->retry_after_ms,
		    .should_retry = t->should_retry };
		struct llm_reader *r = llm_reader_new(t->protocol);
		struct llm_verdict v;

		(void)llm_reader_add(r, t->body, strlen(t->body));
		llm_reader_end(r);
		llm_judge(&e, r, &a, &v);
		if (v.action != t->action || v.wait_ms != t->wait_ms ||
		    v.code != t->code)
			fail_msg("%zu: action %d wait %lld code %d %s", i,
			    (int)v.action, (long long)v.wait_ms, (int)v.code,
			    v.error.text);
		llm_reader_free(r);
	}
}

static void
judge(struct llm_endpoint *e, long status, const char *body,
    struct llm_verdict *v)
{
	struct llm_reader *r = llm_reader_new(e->protocol);
	struct llm_answer a = { .status = status, .retry_after_ms = -1,
	    .should_retry = -1 };

	(void)llm_reader_add(r, body, strlen(body));
	llm_reader_end(r);
	llm_judge(e, r, &a, v);
	llm_reader_free(r);
}

/* Each step is taken once, and then it is over. */
static void
the_ladder_ends(void **state)
{
	static const char format[] = "{\"error\":{\"message\":\"This "
	    "response_format type is unavailable now\"}}";
	static const char limit[] = "{\"error\":{\"message\":\"Unsupported "
	    "parameter: 'max_tokens' is not supported with this model. Use "
	    "'max_completion_tokens' instead.\"}}";
	struct llm_endpoint e = { .protocol = LLM_OPENAI, .url = "http://h" };
	struct llm_verdict v;
	int i;

	(void)state;
	judge(&e, 400, limit, &v);
	assert_int_equal(v.action, LLM_CHANGE);
	assert_true(e.quirks.other_limit && !e.quirks.no_limit);
	judge(&e, 400, format, &v);
	assert_int_equal(e.quirks.step, LLM_STEP_JSON);
	judge(&e, 400, format, &v);
	assert_int_equal(e.quirks.step, LLM_STEP_PLAIN);
	judge(&e, 400, format, &v);
	assert_int_equal(v.action, LLM_GIVE_UP);
	judge(&e, 400, "{\"error\":{\"message\":\"This model's maximum context "
	    "length is 8192 tokens. However, you requested 9000 tokens\"}}",
	    &v);
	assert_int_equal(v.action, LLM_SHORTEN);
	assert_int_equal(v.context, 8192);
	for (i = 0; i < 20 && v.action != LLM_CHANGE; i++)
		judge(&e, 400, limit, &v);
	judge(&e, 400, limit, &v);
	assert_int_equal(v.action, LLM_GIVE_UP);
}

/* --- requests ----------------------------------------------------------------- */

static void
base_urls(void **state)
{
	static const struct {
		enum llm_protocol protocol;
		const char *url, *base;
	} all[] = {
		{ LLM_OPENAI, NULL, "https://api.openai.com/v1" },
		{ LLM_OPENAI, "http://127.0.0.1:8080",
		    "http://127.0.0.1:8080/v1" },
		{ LLM_OPENAI, "http://127.0.0.1:8080/v1/",
		    "http://127.0.0.1:8080/v1" },
		{ LLM_OPENAI, "https://api.groq.com/openai/v1",
		    "https://api.groq.com/openai/v1" },
		{ LLM_OLLAMA, "http://box:11434/api", "http://box:11434" },
		{ LLM_OLLAMA, "http://box:11434/v1/", "http://box:11434" },
		{ LLM_ANTHROPIC, "http://h:1", "http://h:1/v1" },
		{ LLM_ANTHROPIC, "http://h:1/v1", "http://h:1/v1" },
		{ LLM_ANTHROPIC, "http://h:1/proxy", "http://h:1/proxy/v1" },
		{ LLM_GEMINI, "http://h:1", "http://h:1/v1beta" },
		{ LLM_GEMINI, "http://h:1/v1", "http://h:1/v1" }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof all / sizeof *all; i++) {
		struct llm_endpoint e = { .protocol = all[i].protocol,
		    .url = all[i].url };
		char *base = llm_base_url(&e);

		assert_string_equal(base, all[i].base);
		free(base);
	}
}

#define SCHEMA "{\"type\":\"object\",\"properties\":{}}"

static json_t *
body_of(struct llm_endpoint *e, struct llm_message *m, const char *url)
{
	struct llm_request r;
	json_t *j;

	llm_ask_chat(e, m, &r);
	assert_string_equal(r.url, url);
	j = json_loadb(r.body, r.body_len, 0, NULL);
	assert_non_null(j);
	llm_request_free(&r);
	return j;
}

static const json_t *
get(const json_t *j, const char *a, const char *b)
{
	j = json_object_get(j, a);
	return b != NULL ? json_object_get(j, b) : j;
}

static void
requests_of_openai(void **state)
{
	struct llm_endpoint e = { .protocol = LLM_OPENAI, .model = "m",
	    .url = "http://h:1/v1", .has_key = true };
	struct llm_message m = { .system = "S", .user = "U", .schema = SCHEMA,
	    .max_output = 99, .stream = true };
	json_t *j = body_of(&e, &m, "http://h:1/v1/chat/completions");

	(void)state;
	assert_int_equal(json_integer_value(get(j, "max_tokens", NULL)), 99);
	assert_string_equal(json_string_value(get(j, "response_format",
	    "type")), "json_schema");
	assert_true(json_is_true(get(j, "stream_options", "include_usage")));
	assert_int_equal(json_array_size(get(j, "messages", NULL)), 2);
	json_decref(j);
	e.quirks = (struct llm_quirks){ .step = LLM_STEP_JSON,
	    .other_limit = true, .no_usage = true, .no_system = true };
	m.earlier = "no";
	m.after = "again";
	j = body_of(&e, &m, "http://h:1/v1/chat/completions");
	assert_non_null(get(j, "max_completion_tokens", NULL));
	assert_null(get(j, "max_tokens", NULL));
	assert_null(get(j, "stream_options", NULL));
	assert_string_equal(json_string_value(get(j, "response_format",
	    "type")), "json_object");
	assert_string_equal(json_string_value(json_object_get(json_array_get(
	    get(j, "messages", NULL), 0), "content")), "S\n\nU");
	assert_int_equal(json_array_size(get(j, "messages", NULL)), 3);
	json_decref(j);
	e.quirks.step = LLM_STEP_PLAIN;
	j = body_of(&e, &m, "http://h:1/v1/chat/completions");
	assert_null(get(j, "response_format", NULL));
	json_decref(j);
}

static void
requests_of_others(void **state)
{
	struct llm_endpoint e = { .protocol = LLM_OLLAMA, .model = "q\xff",
	    .url = "http://h:1" };
	struct llm_message m = { .system = "S", .user = "U", .schema = SCHEMA,
	    .max_output = 99, .context = 8192, .stream = false };
	json_t *j = body_of(&e, &m, "http://h:1/api/chat");

	(void)state;
	assert_true(json_is_false(get(j, "stream", NULL)));
	assert_true(json_is_false(get(j, "think", NULL)));
	assert_true(json_is_false(get(j, "truncate", NULL)));
	assert_int_equal(json_integer_value(get(j, "options", "num_ctx")),
	    8192);
	assert_true(json_is_object(get(j, "format", NULL)));
	json_decref(j);
	e = (struct llm_endpoint){ .protocol = LLM_ANTHROPIC, .model = "c" };
	j = body_of(&e, &m, "https://api.anthropic.com/v1/messages");
	assert_string_equal(json_string_value(get(j, "system", NULL)), "S");
	assert_null(get(j, "temperature", NULL));
	assert_true(json_is_object(get(j, "output_config", "format")));
	json_decref(j);
	e = (struct llm_endpoint){ .protocol = LLM_GEMINI, .url = "http://h",
	    .model = "models/g/x" };
	m.stream = true;
	j = body_of(&e, &m, "http://h/v1beta/models/g%2Fx:"
	    "streamGenerateContent?alt=sse");
	assert_true(json_is_object(get(j, "generationConfig",
	    "responseJsonSchema")));
	json_decref(j);
}

static void
keys_are_marks(void **state)
{
	size_t p, i;

	(void)state;
	for (p = LLM_OPENAI; p < LLM_PROTOCOLS; p++) {
		struct llm_endpoint e = { .protocol = (enum llm_protocol)p,
		    .has_key = true };
		struct llm_request r;
		int marks = 0;

		llm_ask_models(&e, &r);
		for (i = 0; r.headers[i] != NULL; i++)
			marks += strstr(r.headers[i], LLM_KEY) != NULL;
		assert_int_equal(marks, 1);
		llm_request_free(&r);
		e.has_key = false;
		llm_ask_models(&e, &r);
		for (i = 0; r.headers[i] != NULL; i++)
			assert_null(strstr(r.headers[i], LLM_KEY));
		llm_request_free(&r);
	}
}

/* --- models -------------------------------------------------------------------- */

static void
lists_of_models(void **state)
{
	static const struct {
		enum llm_protocol protocol;
		const char *body, *first;
		size_t count, context;
	} all[] = {
		{ LLM_OPENAI, "{\"data\":[{\"id\":\"text-embedding-3\"},"
		    "{\"id\":\"big\",\"meta\":{\"n_ctx\":4096}}]}", "big", 2,
		    4096 },
		{ LLM_OLLAMA, "{\"models\":[{\"name\":\"qwen3:4b\"}]}",
		    "qwen3:4b", 1, 0 },
		{ LLM_ANTHROPIC, "{\"data\":[{\"type\":\"model\",\"id\":\"c\","
		    "\"max_input_tokens\":200000}],\"has_more\":false}", "c",
		    1, 200000 },
		{ LLM_GEMINI, "{\"models\":[{\"name\":\"models/e\","
		    "\"supportedGenerationMethods\":[\"embedContent\"]},"
		    "{\"name\":\"models/g\",\"inputTokenLimit\":32768,"
		    "\"supportedGenerationMethods\":[\"generateContent\"]}]}",
		    "g", 1, 32768 }
	};
	struct arena arena = ARENA_INIT;
	struct llm_model *models;
	struct error e;
	size_t i, n, k;

	(void)state;
	for (i = 0; i < sizeof all / sizeof *all; i++) {
		assert_int_equal(llm_read_models(all[i].protocol, all[i].body,
		    strlen(all[i].body), &arena, &models, &n, &e), ERR_NONE);
		assert_int_equal(n, all[i].count);
		k = llm_first_writer(models, n);
		assert_true(k < n);
		assert_string_equal(models[k].id, all[i].first);
		assert_int_equal(models[k].context, all[i].context);
	}
	assert_int_equal(llm_read_models(LLM_OPENAI, "<html>", 6, &arena,
	    &models, &n, &e), ERR_INPUT);
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(answers_cut_anywhere),
		cmocka_unit_test(endless_answers_are_cut),
		cmocka_unit_test(errors_are_judged),
		cmocka_unit_test(the_ladder_ends),
		cmocka_unit_test(base_urls),
		cmocka_unit_test(requests_of_openai),
		cmocka_unit_test(requests_of_others),
		cmocka_unit_test(keys_are_marks),
		cmocka_unit_test(lists_of_models)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The body of a chat request, as each protocol wants it. */
#include "llm_room.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/text/utf8.h>

#define SCHEMA_NAME "digest"

static json_t *
text(const char *s)
{
	json_t *j = json_string(s != NULL ? s : "");
	struct buf whole = BUF_INIT(0);

	if (j != NULL)
		return j;
	utf8_repair(&whole, s, strlen(s));
	j = json_stringn(buf_str(&whole), whole.len);
	buf_free(&whole);
	return j != NULL ? j : json_string("");
}

static void
set(json_t *o, const char *key, json_t *value)
{
	(void)json_object_set_new(o, key, value);
}

static json_t *
schema_of(const struct llm_message *m)
{
	return json_loads(m->schema, 0, NULL);
}

static bool
has_schema(const struct llm_endpoint *e, const struct llm_message *m)
{
	return m->schema != NULL && e->quirks.step == LLM_STEP_SCHEMA;
}

static bool
wants_json(const struct llm_endpoint *e, const struct llm_message *m)
{
	return m->schema != NULL && e->quirks.step == LLM_STEP_JSON;
}

/* --- who says what --------------------------------------------------------- */

static void
say(json_t *list, const char *role, const char *content)
{
	json_t *one = json_object();

	set(one, "role", json_string(role));
	set(one, "content", text(content));
	(void)json_array_append_new(list, one);
}

/* What the user says first; the instructions before it where there is no
 * other place for them. */
static char *
first_words(const struct llm_endpoint *e, const struct llm_message *m)
{
	struct buf all = BUF_INIT(0);

	if (e->quirks.no_system && m->system != NULL)
		buf_addf(&all, "%s\n\n", m->system);
	buf_adds(&all, m->user != NULL ? m->user : "");
	return buf_steal(&all);
}

static json_t *
messages(const struct llm_endpoint *e, const struct llm_message *m,
    bool with_system)
{
	json_t *list = json_array();
	char *first = first_words(e, m);

	if (with_system && !e->quirks.no_system && m->system != NULL)
		say(list, "system", m->system);
	say(list, "user", first);
	if (m->earlier != NULL) {
		say(list, "assistant", m->earlier);
		say(list, "user", m->after);
	}
	free(first);
	return list;
}

/* --- OpenAI ----------------------------------------------------------------- */

/* max_tokens is what most servers know; OpenAI's own wants the new name. */
static const char *
limit_name(const struct llm_endpoint *e)
{
	bool own = e->url == NULL || *e->url == '\0' ||
	    llm_is_host(e->url, "openai.com");

	return own != e->quirks.other_limit ? "max_completion_tokens" :
	    "max_tokens";
}

static json_t *
openai_format(const struct llm_endpoint *e, const struct llm_message *m)
{
	if (has_schema(e, m))
		return json_pack("{s:s,s:{s:s,s:b,s:o}}",
		    "type", "json_schema", "json_schema",
		    "name", SCHEMA_NAME, "strict", 1,
		    "schema", schema_of(m));
	return json_pack("{s:s}", "type", "json_object");
}

static json_t *
openai_body(const struct llm_endpoint *e, const struct llm_message *m)
{
	json_t *o = json_object();
	bool stream = m->stream && !e->quirks.no_stream;

	set(o, "model", text(e->model));
	set(o, "messages", messages(e, m, true));
	if (!e->quirks.no_limit && m->max_output > 0)
		set(o, limit_name(e),
		    json_integer((json_int_t)m->max_output));
	if (has_schema(e, m) || wants_json(e, m))
		set(o, "response_format", openai_format(e, m));
	set(o, "stream", json_boolean(stream));
	if (stream && !e->quirks.no_usage)
		set(o, "stream_options", json_pack("{s:b}",
		    "include_usage", 1));
	return o;
}

/* --- Ollama ----------------------------------------------------------------- */

/* Everything that has a default is said: the defaults change, think among
 * them, and a prompt that is too long is cut in silence else. */
static json_t *
ollama_body(const struct llm_endpoint *e, const struct llm_message *m)
{
	json_t *o = json_object(), *options = json_object();

	set(o, "model", text(e->model));
	set(o, "messages", messages(e, m, true));
	set(o, "stream", json_boolean(m->stream && !e->quirks.no_stream));
	if (!e->quirks.no_think)
		set(o, "think", json_false());
	set(o, "truncate", json_false());
	if (has_schema(e, m))
		set(o, "format", schema_of(m));
	else if (wants_json(e, m))
		set(o, "format", json_string("json"));
	if (m->context > 0)
		set(options, "num_ctx", json_integer((json_int_t)m->context));
	if (m->max_output > 0)
		set(options, "num_predict",
		    json_integer((json_int_t)m->max_output));
	set(o, "options", options);
	return o;
}

/* --- Anthropic -------------------------------------------------------------- */

static json_t *
anthropic_body(const struct llm_endpoint *e, const struct llm_message *m)
{
	json_t *o = json_object();

	set(o, "model", text(e->model));
	set(o, "max_tokens", json_integer((json_int_t)m->max_output));
	if (m->system != NULL && !e->quirks.no_system)
		set(o, "system", text(m->system));
	set(o, "messages", messages(e, m, false));
	if (has_schema(e, m))
		set(o, "output_config", json_pack("{s:{s:s,s:o}}", "format",
		    "type", "json_schema", "schema", schema_of(m)));
	set(o, "stream", json_boolean(m->stream && !e->quirks.no_stream));
	return o;
}

/* --- Gemini ----------------------------------------------------------------- */

static void
gemini_say(json_t *list, const char *role, const char *content)
{
	json_t *one = json_pack("{s:[{s:o}]}", "parts", "text",
	    text(content));

	if (role != NULL)
		set(one, "role", json_string(role));
	(void)json_array_append_new(list, one);
}

static json_t *
gemini_body(const struct llm_endpoint *e, const struct llm_message *m)
{
	json_t *o = json_object(), *list = json_array();
	json_t *how = json_object();
	char *first = first_words(e, m);

	if (m->system != NULL && !e->quirks.no_system)
		set(o, "systemInstruction", json_pack("{s:[{s:o}]}", "parts",
		    "text", text(m->system)));
	gemini_say(list, "user", first);
	if (m->earlier != NULL) {
		gemini_say(list, "model", m->earlier);
		gemini_say(list, "user", m->after);
	}
	set(o, "contents", list);
	if (!e->quirks.no_limit && m->max_output > 0)
		set(how, "maxOutputTokens",
		    json_integer((json_int_t)m->max_output));
	if (has_schema(e, m) || wants_json(e, m))
		set(how, "responseMimeType", json_string("application/json"));
	if (has_schema(e, m))
		set(how, "responseJsonSchema", schema_of(m));
	set(o, "generationConfig", how);
	free(first);
	return o;
}

json_t *
llm_chat_body(const struct llm_endpoint *e, const struct llm_message *m)
{
	switch (e->protocol) {
	case LLM_OLLAMA:
		return ollama_body(e, m);
	case LLM_ANTHROPIC:
		return anthropic_body(e, m);
	case LLM_GEMINI:
		return gemini_body(e, m);
	default:
		return openai_body(e, m);
	}
}

/* Lists of models, and sizes in tokens. */
#include "llm_room.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/vec.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/utf8.h>

#define MODELS_MAX ((size_t)2000)
#define NAME_MAX_BYTES 200

static size_t
context_of(const json_t *m)
{
	static const char *const names[] = { "max_input_tokens",
	    "inputTokenLimit", "context_length", "context_window",
	    "max_context_length", "max_model_len", "n_ctx",
	    "loaded_context_length" };
	const json_t *meta = json_object_get(m, "meta"), *v;
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++) {
		v = json_object_get(m, names[i]);
		if (!json_is_integer(v))
			v = json_object_get(meta, names[i]);
		if (json_is_integer(v) && json_integer_value(v) >= 256 &&
		    json_integer_value(v) <= 100000000)
			return (size_t)json_integer_value(v);
	}
	return 0;
}

static const char *
name_of(const json_t *m, struct arena *arena)
{
	static const char *const names[] = { "id", "name", "model" };
	const char *s = NULL, *kept;
	char *line;
	size_t i;

	for (i = 0; i < 3 && s == NULL; i++)
		s = json_string_value(json_object_get(m, names[i]));
	if (s == NULL || *s == '\0')
		return NULL;
	if (strncmp(s, "models/", 7) == 0)
		s += 7;
	line = clean_line_new(s, strlen(s), NAME_MAX_BYTES);
	kept = arena_strdup(arena, line);
	free(line);
	return kept;
}

/* Gemini says which of its models can write. */
static bool
cannot_write(const json_t *m)
{
	const json_t *list = json_object_get(m, "supportedGenerationMethods"),
	    *one;
	size_t i;

	if (!json_is_array(list))
		return false;
	json_array_foreach(list, i, one)
		if (json_is_string(one) && strcmp(json_string_value(one),
		    "generateContent") == 0)
			return false;
	return true;
}

enum err
llm_read_models(enum llm_protocol p, const char *s, size_t n,
    struct arena *arena, struct llm_model **out, size_t *count,
    struct error *e)
{
	VEC(struct llm_model) found = VEC_INIT;
	json_t *j = llm_json(s, n);
	const json_t *list = json_object_get(j, p == LLM_OLLAMA ||
	    p == LLM_GEMINI ? "models" : "data"), *one;
	size_t i;

	*out = NULL;
	*count = 0;
	if (!json_is_array(list))
		list = json_object_get(j, "models");
	if (!json_is_array(list)) {
		json_decref(j);
		return error_set(e, ERR_INPUT,
		    "what answers there gives no list of models");
	}
	json_array_foreach(list, i, one) {
		struct llm_model m = { name_of(one, arena), context_of(one) };

		if (m.id != NULL && !cannot_write(one) &&
		    found.len < MODELS_MAX)
			vec_push(&found, m);
	}
	*out = arena_alloc(arena, (found.len + 1) * sizeof **out);
	if (found.len > 0)
		memcpy(*out, found.at, found.len * sizeof **out);
	*count = found.len;
	vec_free(&found);
	json_decref(j);
	return ERR_NONE;
}

size_t
llm_read_context(const char *s, size_t n)
{
	json_t *j = llm_json(s, n), *v;
	json_t *info = json_object_get(j, "model_info");
	const char *key;
	size_t found = 0;

	json_object_foreach(info, key, v) {
		size_t k = strlen(key);

		if (k > 15 && strcmp(key + k - 15, ".context_length") == 0 &&
		    json_is_integer(v) && json_integer_value(v) >= 256 &&
		    json_integer_value(v) <= 100000000)
			found = (size_t)json_integer_value(v);
	}
	json_decref(j);
	return found;
}

size_t
llm_first_writer(const struct llm_model *models, size_t count)
{
	static const char *const others[] = { "embed", "whisper", "tts",
	    "dall-e", "moderation", "rerank", "image", "audio", "realtime",
	    "transcribe", "bge-", "minilm", "sora", "clip", "guard",
	    "davinci", "babbage", NULL };
	size_t i, k;

	for (i = 0; i < count; i++) {
		for (k = 0; others[k] != NULL; k++)
			if (strcasestr(models[i].id, others[k]) != NULL)
				break;
		if (others[k] == NULL)
			return i;
	}
	return count;
}

/* Western text has 3.5 to 4.5 bytes a token; other scripts often less than a
 * character. */
size_t
llm_tokens(const char *s, size_t n)
{
	size_t i, ascii = 0, other = 0, wide = 0;

	for (i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		if (c < 0x80)
			ascii++;
		else if (c >= 0xe0)
			wide++;		/* of three bytes or four */
		else if (c >= 0xc0)
			other++;
	}
	return (ascii * 2 + 6) / 7 + other * 2 / 3 + wide * 5 / 4;
}

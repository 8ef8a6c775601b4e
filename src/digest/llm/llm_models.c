/* Lists of models, and sizes in tokens. */
#include "llm_room.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/intl.h>
#include <ndigest/base/vec.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/utf8.h>

#define MODELS_MAX ((size_t)2000)
#define NAME_MAX_BYTES 200

static size_t
context_of(const json_t *m)
{
	/* what is loaded before what the model could hold */
	static const char *const names[] = { "loaded_context_length",
	    "n_ctx", "max_input_tokens", "inputTokenLimit", "max_model_len",
	    "context_length", "context_window", "max_context_length" };
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
		    _("what answers there gives no list of models"));
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

/* A number of tokens that can be meant; 0: it is none. */
static size_t
tokens_of(const json_t *v)
{
	return json_is_integer(v) && json_integer_value(v) >= 256 &&
	    json_integer_value(v) <= 100000000 ?
	    (size_t)json_integer_value(v) : 0;
}

/* Ollama: "llama.context_length" in the model's own properties, and what its
 * parameters set it to. */
static size_t
shown_size(const json_t *j)
{
	const char *set = json_string_value(json_object_get(j, "parameters"));
	const char *key;
	json_t *info = json_object_get(j, "model_info"), *v;
	size_t found = 0, own = 0;

	json_object_foreach(info, key, v) {
		size_t k = strlen(key);

		if (k > 15 && strcmp(key + k - 15, ".context_length") == 0)
			found = tokens_of(v);
	}
	set = set != NULL ? strstr(set, "num_ctx") : NULL;
	if (set != NULL)
		own = (size_t)strtoul(set + 7, NULL, 10);
	return own >= 256 && own < found ? own : found;
}

/* A list of models: the one that is meant, or the only one. */
static size_t
listed_size(const json_t *j, const char *model)
{
	const json_t *list = json_object_get(j, "data"), *one, *id;
	size_t i;

	if (!json_is_array(list))
		list = json_object_get(j, "models");
	if (json_array_size(list) == 1)
		return context_of(json_array_get(list, 0));
	json_array_foreach(list, i, one) {
		id = json_object_get(one, "id");
		if (!json_is_string(id))
			id = json_object_get(one, "name");
		if (model != NULL && json_is_string(id) &&
		    (strcmp(json_string_value(id), model) == 0 ||
		    (strncmp(json_string_value(id), "models/", 7) == 0 &&
		    strcmp(json_string_value(id) + 7, model) == 0)))
			return context_of(one);
	}
	return 0;
}

size_t
llm_read_size(const char *s, size_t n, const char *model)
{
	json_t *j = llm_json(s, n);
	size_t found = shown_size(j);

	if (found == 0)
		found = tokens_of(json_object_get(json_object_get(j,
		    "default_generation_settings"), "n_ctx"));
	if (found == 0)
		found = listed_size(j, model);
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

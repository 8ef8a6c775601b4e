#include "state.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <jansson.h>

#define SCRIPT_MAX ((size_t)4 * 1024 * 1024)
#define VALUES_MAX 60000	/* looked at in a page */
#define DEPTH_MAX 48
#define STRING_LEAST 40		/* bytes of one paragraph */
#define PARTS_LEAST 3		/* paragraphs in an array */

/* Keys of the texts of articles, and how far they are to be believed. */
static const struct {
	const char *key;
	double weight;
} keys[] = {
	{ "articleBody", 2 }, { "body", 1.5 }, { "bodyHtml", 2 },
	{ "body_html", 2 }, { "content", 1.3 }, { "contentHtml", 2 },
	{ "content_html", 2 }, { "html", 1.2 }, { "text", 1 },
	{ "story", 1.3 }, { "article", 1.3 }, { "markdown", 1.2 },
	{ "rendered", 1.5 }, { "shortDescription", 1.2 },
	{ "description", 0.6 }, { "summary", 0.5 }, { "excerpt", 0.4 },
	{ "value", 0.9 }, { "children", 0.9 }, { "paragraph", 1.2 },
};

struct search {
	double best;	/* the score of what is in out */
	struct buf *out;
	unsigned budget;
};

static double
key_weight(const char *key)
{
	for (size_t i = 0; key != NULL && i < sizeof keys / sizeof *keys; i++)
		if (strcasecmp(key, keys[i].key) == 0)
			return keys[i].weight;
	return 0.7;
}

/* Words with spaces between, or CJK; no code, no URL, no style sheet. */
static bool
is_prose(const char *s, size_t n)
{
	size_t spaces = 0, wide = 0, odd = 0;

	if (n < STRING_LEAST || strncasecmp(s, "http", 4) == 0)
		return false;
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		spaces += c == ' ';
		wide += c >= 0xe3;
		odd += c == '{' || c == '}' || c == ';' || c == '_';
	}
	return odd * 30 < n && (spaces * 14 > n || wide * 6 > n);
}

static void
offer(struct search *s, const char *text, size_t n, double weight)
{
	double score = (double)n * weight;

	if (score <= s->best)
		return;
	s->best = score;
	buf_clear(s->out);
	buf_add(s->out, text, n);
}

/* Appends the prose in V as paragraphs; returns how many. */
static size_t
gather(struct buf *b, const json_t *v, int depth, unsigned *budget)
{
	const char *key;
	json_t *child;
	size_t i, parts = 0;

	if (depth == 0 || *budget == 0)
		return 0;
	--*budget;
	if (json_is_string(v)) {
		if (!is_prose(json_string_value(v), json_string_length(v)))
			return 0;
		if (b->len > 0)
			buf_adds(b, "\n\n");
		buf_add(b, json_string_value(v), json_string_length(v));
		return 1;
	}
	json_array_foreach(v, i, child)
		parts += gather(b, child, depth - 1, budget);
	if (json_is_object(v))
		json_object_foreach((json_t *)v, key, child)
			if (key_weight(key) >= 0.9)
				parts += gather(b, child, depth - 1, budget);
	return parts;
}

/* An array of paragraphs, each an object or a string. */
static void
offer_array(struct search *s, const json_t *v, double weight)
{
	struct buf b = BUF_INIT(SCRIPT_MAX);

	if (json_array_size(v) >= PARTS_LEAST &&
	    gather(&b, v, 6, &s->budget) >= PARTS_LEAST)
		offer(s, buf_str(&b), b.len, weight);
	buf_free(&b);
}

static void
walk(struct search *s, const json_t *v, const char *key, int depth)
{
	const char *k;
	json_t *child;
	size_t i;

	if (depth == 0 || s->budget == 0)
		return;
	s->budget--;
	if (json_is_string(v)) {
		if (is_prose(json_string_value(v), json_string_length(v)))
			offer(s, json_string_value(v), json_string_length(v),
			    key_weight(key));
	} else if (json_is_array(v)) {
		if (key_weight(key) >= 0.9)
			offer_array(s, v, key_weight(key));
		json_array_foreach(v, i, child)
			walk(s, child, key, depth - 1);
	} else if (json_is_object(v)) {
		json_object_foreach((json_t *)v, k, child)
			walk(s, child, k, depth - 1);
	}
}

/* JSON in a string in a program: JSON.parse("…"). */
static json_t *
load_quoted(const char *s, size_t n)
{
	const char *at = memmem(s, n < 400 ? n : 400, "JSON.parse(\"", 12);
	json_t *text, *root = NULL;

	if (at == NULL)
		return NULL;
	at += 11;
	text = json_loadb(at, n - (size_t)(at - s),
	    JSON_DISABLE_EOF_CHECK | JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
	if (json_is_string(text))
		root = json_loadb(json_string_value(text),
		    json_string_length(text), JSON_DISABLE_EOF_CHECK, NULL);
	json_decref(text);
	return root;
}

static json_t *
load(const struct script *script)
{
	const char *s = script->s, *from = s;
	size_t n = script->n;
	json_t *root;

	if (n > SCRIPT_MAX)
		return NULL;
	if (script->kind == SCRIPT_STATE) {
		root = load_quoted(s, n);
		if (root != NULL)
			return root;
		from = memchr(s, '=', n < 200 ? n : 200);
		if (from == NULL)
			return NULL;
	}
	while (from < s + n && *from != '{' && *from != '[')
		from++;
	return json_loadb(from, n - (size_t)(from - s),
	    JSON_DISABLE_EOF_CHECK | JSON_ALLOW_NUL, NULL);
}

bool
state_find(struct buf *out, bool *is_html, const struct prepass *p,
    size_t least)
{
	struct search s = { .out = out, .budget = VALUES_MAX };

	for (size_t i = 0; i < p->scripts.len; i++) {
		json_t *root;

		if (p->scripts.at[i].kind == SCRIPT_LD)
			continue;
		root = load(&p->scripts.at[i]);
		walk(&s, root, NULL, DEPTH_MAX);
		json_decref(root);
	}
	*is_html = out->len > 0 && (strcasestr(out->data, "<p") != NULL ||
	    strcasestr(out->data, "<br") != NULL ||
	    strcasestr(out->data, "</") != NULL);
	if (out->len >= least)
		return true;
	buf_clear(out);
	return false;
}

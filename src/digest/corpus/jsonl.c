#include "jsonl.h"

#include <math.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/text/utf8.h>

#include "speech.h"

void
jsonl_open(struct jsonl *r, FILE *in, const char *name)
{
	*r = (struct jsonl){ .in = in, .name = name != NULL ? name : "input",
	    .text = BUF_INIT(JSONL_LINE_MAX) };
}

void
jsonl_close(struct jsonl *r)
{
	for (; r->given < r->ahead.len; r->given++)
		json_decref(r->ahead.at[r->given]);
	vec_free(&r->ahead);
	buf_free(&r->text);
}

enum err
jsonl_error(const struct jsonl *r, enum err code, const char *what,
    struct error *e)
{
	return error_set(e, code, "%s, line %zu: %s", r->name, r->line, what);
}

/* False at the end of the file. */
static bool
read_line(struct jsonl *r)
{
	char piece[65536];
	size_t n;

	buf_clear(&r->text);
	while (fgets(piece, sizeof piece, r->in) != NULL) {
		n = strlen(piece);
		buf_add(&r->text, piece, n);
		if (r->text.full || (n > 0 && piece[n - 1] == '\n'))
			break;
	}
	if (r->text.len == 0 && !r->text.full)
		return false;
	r->line++;
	return true;
}

static bool
is_blank(const struct buf *b)
{
	return strspn(b->data, " \t\r\n") == b->len;
}

/* Bytes that are no UTF-8 are replaced rather than refused. */
static json_t *
parse(const char *s, size_t n, json_error_t *je)
{
	struct buf good = BUF_INIT(0);
	json_t *v;

	if (utf8_valid(s, n))
		return json_loadb(s, n, JSON_ALLOW_NUL | JSON_DECODE_ANY, je);
	utf8_repair(&good, s, n);
	v = json_loadb(buf_str(&good), good.len,
	    JSON_ALLOW_NUL | JSON_DECODE_ANY, je);
	buf_free(&good);
	return v;
}

static enum err
read_next(struct jsonl *r, json_t **out, struct error *e)
{
	json_error_t je;

	*out = NULL;
	do {
		if (!read_line(r))
			return ferror(r->in) ? error_set(e, ERR_IO,
			    "%s cannot be read", r->name) : ERR_NOT_FOUND;
		if (r->text.full)
			return jsonl_error(r, ERR_TOO_BIG,
			    "longer than 16 MB", e);
	} while (is_blank(&r->text));
	*out = parse(buf_str(&r->text), r->text.len, &je);
	if (*out == NULL)
		return error_set(e, ERR_INPUT, "%s, line %zu: not JSON: %s",
		    r->name, r->line, je.text);
	if (!json_is_object(*out)) {
		json_decref(*out);
		*out = NULL;
		return jsonl_error(r, ERR_INPUT, "not a JSON object", e);
	}
	return ERR_NONE;
}

enum err
jsonl_next(struct jsonl *r, json_t **out, struct error *e)
{
	if (r->given == r->ahead.len)
		return read_next(r, out, e);
	*out = r->ahead.at[r->given++];
	return ERR_NONE;
}

enum err
jsonl_language(struct jsonl *r, const char **usual, struct error *e)
{
	struct speech_votes votes = { .count = 0 };
	enum err err = ERR_NONE;
	json_t *o;

	while (r->ahead.len < SPEECH_SAMPLE &&
	    (err = read_next(r, &o, e)) == ERR_NONE) {
		speech_vote(&votes, jsonl_string(o, "title"),
		    jsonl_string(o, "text"));
		vec_push(&r->ahead, o);
	}
	*usual = speech_usual(&votes);
	return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

const char *
jsonl_speech(const json_t *o, const char *usual)
{
	return speech_of(jsonl_string(o, "language"),
	    jsonl_string(o, "title"), jsonl_string(o, "text"), usual);
}

enum err
jsonl_whole(const char *s, size_t n, const char *name, json_t **out,
    struct error *e)
{
	json_error_t je;

	*out = NULL;
	if (n > JSONL_LINE_MAX)
		return error_set(e, ERR_TOO_BIG, "%s is over 16 MB", name);
	*out = parse(s, n, &je);
	if (*out == NULL)
		return error_set(e, ERR_INPUT, "%s, line %d: not JSON: %s",
		    name, je.line, je.text);
	return ERR_NONE;
}

static int
put(const char *p, size_t n, void *out)
{
	return fwrite(p, 1, n, out) == n ? 0 : -1;
}

enum err
jsonl_write(FILE *out, json_t *o, struct error *e)
{
	int bad = json_dump_callback(o, put, out, JSON_COMPACT |
	    JSON_ENSURE_ASCII | JSON_PRESERVE_ORDER | JSON_REAL_PRECISION(6));

	json_decref(o);
	if (bad != 0 || putc('\n', out) == EOF)
		return error_set(e, ERR_IO, "the output cannot be written");
	return ERR_NONE;
}

json_t *
jsonl_score(double score)
{
	return json_real(round(score * 1e4) / 1e4);
}

const char *
jsonl_string(const json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return s != NULL ? s : "";
}

/* Bytes of an answer, cut anywhere, to JSON values. */
#include "llm_room.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#define PIECE_MAX ((size_t)8 * 1024 * 1024)	/* one line, or one body */
#define ENOUGH_TO_TELL 7

struct llm_reader *
llm_reader_new(enum llm_protocol p)
{
	struct llm_reader *r = xcalloc(1, sizeof *r);

	r->protocol = p;
	r->tokens_in = r->tokens_out = -1;
	r->fault.wait_ms = -1;
	buf_init(&r->raw, PIECE_MAX);
	buf_init(&r->event, PIECE_MAX);
	buf_init(&r->text, LLM_TEXT_MAX);
	buf_init(&r->tool, LLM_TEXT_MAX);
	return r;
}

void
llm_reader_free(struct llm_reader *r)
{
	if (r == NULL)
		return;
	buf_free(&r->raw);
	buf_free(&r->event);
	buf_free(&r->text);
	buf_free(&r->tool);
	free(r);
}

static bool
take_bytes(struct llm_reader *r, const char *s, size_t n)
{
	json_t *j = llm_json(s, n);
	size_t i;
	json_t *one;

	if (j == NULL)
		return false;
	if (json_is_array(j)) {
		json_array_foreach(j, i, one)
			llm_take(r, one);
	} else {
		llm_take(r, j);
	}
	r->taken++;
	json_decref(j);
	return true;
}

static void
end_event(struct llm_reader *r)
{
	const char *s = buf_str(&r->event);

	if (r->event.len == 0 || r->event.full)
		goto out;
	if (strcmp(s, "[DONE]") == 0) {
		if (r->finish == LLM_UNFINISHED)
			r->finish = LLM_STOP;
		goto out;
	}
	(void)take_bytes(r, s, r->event.len);
out:
	buf_clear(&r->event);
	r->event.full = false;
}

/* One line of server-sent events, without its end. */
static void
event_line(struct llm_reader *r, const char *s, size_t n)
{
	if (n == 0) {
		end_event(r);
		return;
	}
	if (n < 5 || memcmp(s, "data:", 5) != 0)
		return;		/* a comment, an event's name, an id */
	s += 5;
	n -= 5;
	if (n > 0 && *s == ' ') {
		s++;
		n--;
	}
	if (r->event.len > 0)
		buf_addc(&r->event, '\n');
	buf_add(&r->event, s, n);
}

static bool
starts_with(const char *s, size_t n, const char *word)
{
	size_t k = strlen(word);

	return memcmp(s, word, n < k ? n : k) == 0;
}

/* Leaves WIRE_UNKNOWN when more bytes are needed. */
static void
find_wire(struct llm_reader *r, bool end)
{
	static const char *const fields[] = { "data:", "event:", "id:",
	    "retry:", ":" };
	const char *s = r->raw.data;
	size_t n = r->raw.len, skip = 0, i;

	if (n >= 3 && memcmp(s, "\xef\xbb\xbf", 3) == 0)
		skip = 3;
	while (skip < n && strchr(" \t\r\n", s[skip]) != NULL)
		skip++;
	s += skip;
	n -= skip;
	if (n == 0 || (n < ENOUGH_TO_TELL && *s != '{' && *s != '[' && !end))
		return;
	memmove(r->raw.data, s, n);
	buf_truncate(&r->raw, n);
	s = r->raw.data;
	r->wire = *s == '{' ? WIRE_LINES : WIRE_WHOLE;
	for (i = 0; i < sizeof fields / sizeof *fields; i++)
		if (starts_with(s, n, fields[i]))
			r->wire = WIRE_EVENTS;
}

/* Lines of JSON, or one value over many lines: the first one tells. */
static void
json_line(struct llm_reader *r, const char *s, size_t n)
{
	if (n > 0 && !take_bytes(r, s, n) && r->taken == 0)
		r->wire = WIRE_WHOLE;
}

static void
take_lines(struct llm_reader *r)
{
	size_t start = 0;

	while (r->wire == WIRE_EVENTS || r->wire == WIRE_LINES) {
		const char *s = r->raw.data + start;
		size_t left = r->raw.len - start, n;
		const char *eol = left > r->scanned ? memchr(s + r->scanned,
		    '\n', left - r->scanned) : NULL;

		if (eol == NULL) {
			r->scanned = left;
			break;
		}
		n = (size_t)(eol - s);
		r->scanned = 0;
		if (n > 0 && s[n - 1] == '\r')
			n--;
		if (r->wire == WIRE_EVENTS)
			event_line(r, s, n);
		else
			json_line(r, s, n);
		if (r->wire == WIRE_WHOLE)
			break;	/* the line is kept: it is the beginning */
		start = (size_t)(eol - r->raw.data) + 1;
	}
	if (start > 0) {
		memmove(r->raw.data, r->raw.data + start, r->raw.len - start);
		buf_truncate(&r->raw, r->raw.len - start);
	}
}

bool
llm_reader_add(struct llm_reader *r, const char *p, size_t n)
{
	bool fits = buf_add(&r->raw, p, n);

	if (r->wire == WIRE_UNKNOWN && r->raw.len > 0)
		find_wire(r, false);
	if (r->raw.len > 0)
		take_lines(r);
	if (r->text.full || r->tool.full)
		r->finish = LLM_LENGTH;
	return fits && !r->text.full && !r->tool.full;
}

void
llm_reader_end(struct llm_reader *r)
{
	if (r->wire == WIRE_UNKNOWN && r->raw.len > 0)
		find_wire(r, true);
	if (r->raw.len > 0)
		take_lines(r);
	if (r->wire == WIRE_EVENTS) {
		if (r->raw.len > 0)
			event_line(r, r->raw.data, r->raw.len);
		end_event(r);
	} else if (r->raw.len > 0 && !take_bytes(r, r->raw.data, r->raw.len) &&
	    r->taken == 0) {
		llm_read_plain_fault(&r->fault, r->raw.data, r->raw.len);
	}
	buf_clear(&r->raw);
	r->scanned = 0;
}

const char *
llm_reader_text(struct llm_reader *r, size_t *n)
{
	struct buf *b = r->said || r->tool.len == 0 ? &r->text : &r->tool;

	*n = b->len;
	return buf_str(b);
}

enum llm_finish
llm_reader_finish(const struct llm_reader *r)
{
	return r->finish;
}

void
llm_reader_usage(const struct llm_reader *r, int64_t *in, int64_t *out)
{
	*in = r->tokens_in;
	*out = r->tokens_out;
}

/* What servers say of an error, gathered from all the shapes they say it in. */
#include "llm_room.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/utf8.h>

#define WAIT_MAX_MS (86400 * INT64_C(1000))

static void
copy(char *out, const char *s, size_t n)
{
	char *line = clean_line_new(s, n, FAULT_TEXT - 1);

	(void)snprintf(out, FAULT_TEXT, "%s", line);
	free(line);
}

/* Type, code and the like, one after another, to be searched. */
static void
add_word(struct llm_fault *f, const json_t *v)
{
	size_t n = strlen(f->words), i;
	const char *s = json_string_value(v);

	if (s == NULL || strlen(s) > 80 || n + strlen(s) + 2 > FAULT_TEXT)
		return;
	for (i = 0; s[i] != '\0'; i++)
		f->words[n++] = s[i] >= 'A' && s[i] <= 'Z' ?
		    (char)(s[i] + 32) : s[i];
	f->words[n++] = ' ';
	f->words[n] = '\0';
}

/* "1.5s", "250ms", "12s", "1m30s": in milliseconds, -1 when it is no span. */
static int64_t
read_span(const char *s)
{
	double v, sum = 0;
	bool any = false;
	char *stop;

	for (; *s >= '0' && *s <= '9'; any = true) {
		v = strtod(s, &stop);
		if (strncmp(stop, "ms", 2) == 0) {
			sum += v;
			s = stop + 2;
		} else if (*stop == 's') {
			sum += v * 1000;
			s = stop + 1;
		} else if (*stop == 'm') {
			sum += v * 60000;
			s = stop + 1;
		} else if (*stop == 'h') {
			sum += v * 3600000;
			s = stop + 1;
		} else {
			return -1;
		}
		if (!(sum < (double)WAIT_MAX_MS))
			return WAIT_MAX_MS;
	}
	return any ? (int64_t)sum : -1;
}

static void
read_wait(struct llm_fault *f, const char *text)
{
	static const char *const leads[] = { "try again in ",
	    "retry in ", "retry after " };
	size_t i;

	for (i = 0; i < sizeof leads / sizeof *leads && f->wait_ms < 0; i++) {
		const char *at = strcasestr(text, leads[i]);

		if (at != NULL)
			f->wait_ms = read_span(at + strlen(leads[i]));
	}
}

/* The number that stands near one of the phrases servers use for what a
 * model can hold. */
static size_t
read_limit(const char *text)
{
	static const char *const phrases[] = {
	    "maximum context length is ", "available context size (",
	    "context length of ", "context window of ", "tokens > ",
	    "tokens allowed (", "n_ctx = ", "n_ctx: " };
	size_t i;

	for (i = 0; i < sizeof phrases / sizeof *phrases; i++) {
		const char *at = strcasestr(text, phrases[i]);
		unsigned long v;

		if (at == NULL)
			continue;
		v = strtoul(at + strlen(phrases[i]), NULL, 10);
		if (v >= 256 && v <= 100000000)
			return v;
	}
	return 0;
}

static void
read_message(struct llm_fault *f, const char *s, size_t n)
{
	copy(f->message, s, n);
	f->there = true;
	read_wait(f, f->message);
	if (f->context == 0)
		f->context = read_limit(f->message);
}

static void
read_code(struct llm_fault *f, const json_t *v)
{
	if (json_is_integer(v) && json_integer_value(v) >= 400 &&
	    json_integer_value(v) < 600)
		f->number = (long)json_integer_value(v);
	add_word(f, v);
}

static void
read_context(struct llm_fault *f, const json_t *v)
{
	if (json_is_integer(v) && json_integer_value(v) >= 256 &&
	    json_integer_value(v) <= 100000000)
		f->context = (size_t)json_integer_value(v);
}

/* Gemini's list of what else there is to say. */
static void
read_details(struct llm_fault *f, const json_t *list)
{
	const json_t *one, *v;
	const char *delay;
	size_t i, k;

	json_array_foreach(list, i, one) {
		delay = json_string_value(json_object_get(one, "retryDelay"));
		if (delay != NULL)
			f->wait_ms = read_span(delay);
		json_array_foreach(json_object_get(one, "violations"), k, v)
			add_word(f, json_object_get(v, "quotaId"));
		add_word(f, json_object_get(one, "reason"));
	}
}

/* {"detail":[{"type","loc":[…],"msg"}]}, as pydantic makes them. */
static void
read_findings(struct llm_fault *f, const json_t *list)
{
	const json_t *one, *part;
	const char *message;
	size_t i, k;

	json_array_foreach(list, i, one) {
		if (i == 4)
			break;
		add_word(f, json_object_get(one, "type"));
		json_array_foreach(json_object_get(one, "loc"), k, part)
			add_word(f, part);
		message = json_string_value(json_object_get(one, "msg"));
		if (message != NULL && !f->there)
			read_message(f, message, strlen(message));
	}
}

static void
read_object(struct llm_fault *f, const json_t *o)
{
	static const char *const names[] = { "message", "detail", "msg",
	    "error_description" };
	static const char *const words[] = { "type", "status", "param",
	    "error_code" };
	const json_t *v;
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++) {
		v = json_object_get(o, names[i]);
		if (json_is_string(v) && !f->there)
			read_message(f, json_string_value(v),
			    json_string_length(v));
		else if (json_is_array(v))
			read_findings(f, v);
		else if (json_is_object(v))
			read_findings(f, json_object_get(v, "detail"));
	}
	for (i = 0; i < sizeof words / sizeof *words; i++)
		add_word(f, json_object_get(o, words[i]));
	read_code(f, json_object_get(o, "code"));
	read_context(f, json_object_get(o, "n_ctx"));
	v = json_object_get(o, "details");
	if (json_is_array(v))
		read_details(f, v);
	else
		add_word(f, json_object_get(v, "error_code"));
}

void
llm_read_fault(struct llm_fault *f, const json_t *j)
{
	const json_t *error = json_object_get(j, "error");

	if (f->there)
		return;
	if (json_is_string(error)) {
		read_message(f, json_string_value(error),
		    json_string_length(error));
		read_object(f, j);
	} else if (json_is_object(error)) {
		read_object(f, error);
		f->there = true;
	} else {
		read_object(f, j);
	}
}

/* A page of HTML, or a line of text: its beginning without the tags. */
void
llm_read_plain_fault(struct llm_fault *f, const char *s, size_t n)
{
	struct buf text = BUF_INIT(FAULT_TEXT * 2);
	bool tag = false;
	size_t i;

	for (i = 0; i < n && i < 4096 && !text.full; i++) {
		if (s[i] == '<')
			tag = true;
		else if (s[i] == '>' && tag)
			tag = !buf_addc(&text, ' ');
		else if (!tag)
			buf_addc(&text, s[i]);
	}
	copy(f->message, buf_str(&text), text.len);
	f->there = true;
	buf_free(&text);
}

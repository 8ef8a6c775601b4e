#include "llm_reply.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/entity.h>
#include <ndigest/text/sentence.h>
#include <ndigest/text/utf8.h>

#define RAW_MAX ((size_t)64 * 1024)

/* --- names ------------------------------------------------------------------- */

/* "whyItMatters", "Why it matters" and "why_it_matters" are one name. */
static bool
is_name(const char *key, const char *name, size_t n)
{
	size_t k = 0;

	for (; *key != '\0'; key++) {
		char c = *key;

		if (c == '_' || c == '-' || c == ' ')
			continue;
		if (c >= 'A' && c <= 'Z')
			c = (char)(c | 32);
		if (k >= n || name[k] != c)
			return false;
		k++;
	}
	return k == n;
}

const json_t *
reply_field(const json_t *o, const char *names)
{
	const char *key;
	json_t *value;
	size_t n;

	for (; *names != '\0'; names += n + (names[n] == ' ')) {
		n = strcspn(names, " ");
		json_object_foreach((json_t *)(uintptr_t)o, key, value)
			if (is_name(key, names, n))
				return value;
	}
	return NULL;
}

/* --- markup --------------------------------------------------------------------- */

static const char *
end_of_url(const char *s)
{
	while (*s != '\0' && (unsigned char)*s > ' ' && *s != ')' &&
	    *s != ']' && *s != '>' && *s != '"')
		s++;
	/* a full stop after it is the sentence's */
	while (s[-1] == '.' || s[-1] == ',' || s[-1] == ';')
		s--;
	return s;
}

/* What a URL at S takes, 0 when there is none. */
static size_t
url_at(const char *s)
{
	static const char *const starts[] = { "http://", "https://", "www.",
	    "javascript:", "data:text", "mailto:", "file://", "ftp://" };
	size_t i;

	for (i = 0; i < sizeof starts / sizeof *starts; i++)
		if (strncasecmp(s, starts[i], strlen(starts[i])) == 0)
			return (size_t)(end_of_url(s + strlen(starts[i])) - s);
	return 0;
}

/* "<b>", "</script>": bytes, 0 when it is none. */
static size_t
tag_at(const char *s)
{
	const char *p = s + 1 + (s[1] == '/');
	size_t n;

	if (s[0] != '<' || !((*p | 32) >= 'a' && (*p | 32) <= 'z'))
		return 0;
	n = strcspn(s, ">");
	return s[n] == '>' && n < 400 ? n + 1 : 0;
}

/* "](" and what follows, to the bracket that closes it. */
static size_t
target_at(const char *s)
{
	size_t n, depth = 0;

	if (s[0] != ']' || s[1] != '(')
		return 0;
	for (n = 1; s[n] != '\0' && n < 2000; n++) {
		depth += s[n] == '(';
		if (s[n] == ')' && --depth == 0)
			return n + 1;
	}
	return 0;
}

/* Takes markup and URLs out. Marks of Markdown go only where they are marks. */
static void
strip(struct buf *out, const char *s)
{
	const char *start = s;
	size_t n;

	while (*s != '\0') {
		if ((n = tag_at(s)) > 0 || (n = target_at(s)) > 0) {
			s += n;
		} else if ((s == start || !((s[-1] | 32) >= 'a' &&
		    (s[-1] | 32) <= 'z')) && (n = url_at(s)) > 0) {
			s += n;
		} else if (strncmp(s, "**", 2) == 0 ||
		    strncmp(s, "__", 2) == 0) {
			s += 2;
		} else if (*s == '`') {
			s++;
		} else if (*s == '[' && strstr(s, "](") != NULL &&
		    strcspn(s + 1, "[]") == (size_t)(strstr(s, "](") - s -
		    1)) {
			s++;
		} else {
			buf_addc(out, *s++);
		}
	}
}

/* The bullet or number of a list, quotation marks around it all. */
static const char *
past_bullet(const char *s)
{
	size_t n;

	if ((*s == '-' || *s == '*' || *s == '+' || *s == '#') &&
	    (s[1] == ' ' || s[1] == '#'))
		return s + strspn(s, "-*+# ");
	if (strncmp(s, "\xe2\x80\xa2", 3) == 0)
		return s + 3 + strspn(s + 3, " ");
	n = strspn(s, "0123456789");
	if (n > 0 && n <= 2 && (s[n] == '.' || s[n] == ')') && s[n + 1] == ' ')
		return s + n + 1;
	return s;
}

/* --- lines ---------------------------------------------------------------------- */

/* At most MAX bytes, to the end of a sentence where there is one. */
static size_t
cut(const char *s, size_t n, size_t max)
{
	size_t count, i, end = 0;
	struct sentence *list;

	if (n <= max)
		return n;
	list = sentence_split(s, n, NULL, &count);
	for (i = 0; i < count && list[i].start + list[i].len <= max; i++)
		end = list[i].start + list[i].len;
	free(list);
	return end > 0 ? end : utf8_cut(s, n, max);
}

static void
join(struct buf *out, const json_t *v)
{
	const json_t *one;
	size_t i;

	if (json_is_string(v)) {
		if (out->len > 0)
			buf_addc(out, ' ');
		buf_adds(out, json_string_value(v));
	}
	json_array_foreach(v, i, one)
		if (json_is_string(one))
			join(out, one);
}

/* References of HTML are undone before tags are taken out, so that none comes
 * to be by that; once is what a model writes. */
const char *
reply_line(const json_t *v, size_t max, struct arena *a)
{
	struct buf raw = BUF_INIT(RAW_MAX), text = BUF_INIT(RAW_MAX);
	struct buf bare = BUF_INIT(RAW_MAX), line = BUF_INIT(RAW_MAX);
	const char *kept = NULL, *s;

	join(&raw, v);
	if (raw.len > 0) {
		entity_decode_all(&text, buf_str(&raw), raw.len, ENTITY_TEXT);
		strip(&bare, past_bullet(buf_str(&text)));
		clean_line(&line, buf_str(&bare), bare.len);
		s = buf_str(&line);
		if (s[strspn(s, " .,;:-\"'")] != '\0')
			kept = arena_strndup(a, s, cut(s, line.len, max));
	}
	buf_free(&raw);
	buf_free(&text);
	buf_free(&bare);
	buf_free(&line);
	return kept;
}

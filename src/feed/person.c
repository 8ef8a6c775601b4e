#include "person.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/entity.h>

#include "construct.h"

void
person_join(struct buf *out, const char *name, const char *email)
{
	if (strncasecmp(email, "mailto:", 7) == 0)
		email += 7;
	if (*name == '\0' || strcmp(name, email) == 0) {
		buf_adds(out, email);
		return;
	}
	buf_adds(out, name);
	if (*email != '\0')
		buf_addf(out, " (%s)", email);
}

static bool
in_email(char c)
{
	return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
	    (c >= '0' && c <= '9') || (c != '\0' &&
	    strchr("._%+-", c) != NULL);
}

/* The one address in s; its length, 0: there is none, or several. */
static size_t
find_email(const char *s, size_t n, const char **start)
{
	const char *at = memchr(s, '@', n), *end = s + n, *from, *to;
	const char *again;

	if (at == NULL)
		return 0;
	for (from = at; from > s && in_email(from[-1]);)
		from--;
	for (to = at + 1; to < end && in_email(*to);)
		to++;
	while (to > at + 1 && (to[-1] == '.' || to[-1] == '-'))
		to--;
	if (from == at || to == at + 1)
		return 0;
	/* another one; "me@e.org (me@e.org)" has only one */
	at = memchr(to, '@', (size_t)(end - to));
	if (at != NULL) {
		again = memmem(to, (size_t)(end - to), from,
		    (size_t)(to - from));
		if (again == NULL || again > at || memchr(at + 1, '@',
		    (size_t)(end - at - 1)) != NULL)
			return 0;
	}
	*start = from;
	return (size_t)(to - from);
}

/* What stands around a name: brackets of the address, quotes, commas. */
static void
trim_name(const char **s, size_t *n)
{
	while (*n > 0 && strchr(" \t\n\r,;:-\"'<>([", **s) != NULL)
		(*s)++, (*n)--;
	while (*n > 0 && strchr(" \t\n\r,;:-\"'<>[(", (*s)[*n - 1]) != NULL)
		(*n)--;
	if (*n > 0 && ((*s)[*n - 1] == ')' || (*s)[*n - 1] == ']') &&
	    memchr(*s, (*s)[*n - 1] == ')' ? '(' : '[', *n) == NULL)
		(*n)--;
}

/* NAME and EMAIL from s, both plain. */
static void
split(const char *s, size_t n, struct buf *name, struct buf *email)
{
	const char *start, *rest, *left = s;
	size_t len = find_email(s, n, &start), left_len, rest_len;

	if (len == 0) {
		buf_add(name, s, n);
		return;
	}
	buf_add(email, start, len);
	left_len = (size_t)(start - s);
	if (left_len >= 7 && strncasecmp(start - 7, "mailto:", 7) == 0)
		left_len -= 7;
	rest = start + len;
	rest_len = n - (size_t)(rest - s);
	trim_name(&left, &left_len);
	trim_name(&rest, &rest_len);
	if (rest_len == len && memcmp(rest, start, len) == 0)
		rest_len = 0;	/* "me@e.org (me@e.org)" */
	buf_add(name, left, left_len);
	if (left_len > 0 && rest_len > 0)
		buf_addc(name, ' ');
	buf_add(name, rest, rest_len);
}

void
person_read(struct buf *out, const char *s, size_t n)
{
	struct buf plain = BUF_INIT(0), text = BUF_INIT(0);
	struct buf name = BUF_INIT(0), email = BUF_INIT(0);

	/* "<email>" would go as a tag */
	if (memchr(s, '@', n) != NULL && memchr(s, '<', n) != NULL &&
	    memmem(s, n, "</", 2) == NULL) {
		entity_decode_all(&plain, s, n, ENTITY_TEXT);
		clean_line(&text, buf_str(&plain), plain.len);
	} else {
		construct_line(&text, s, n, CONSTRUCT_AUTO);
	}
	split(buf_str(&text), text.len, &name, &email);
	buf_clear(&plain);
	clean_line(&plain, buf_str(&name), name.len);
	person_join(out, buf_str(&plain), buf_str(&email));
	buf_free(&plain);
	buf_free(&text);
	buf_free(&name);
	buf_free(&email);
}

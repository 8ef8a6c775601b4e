#include "raw.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

#define STATE_MIN 400		/* bytes: less holds no article */

size_t
raw_after(const char *s, size_t n, size_t i, char c)
{
	const char *at = i < n ? memchr(s + i, c, n - i) : NULL;

	return at != NULL ? (size_t)(at - s) + 1 : n;
}

static size_t
find_end(const char *s, size_t n, size_t i, const char *name, size_t len)
{
	while (i < n) {
		const char *at = memchr(s + i, '<', n - i);

		if (at == NULL)
			break;
		i = (size_t)(at - s) + 1;
		if (n - i > len + 1 && s[i] == '/' &&
		    strncasecmp(s + i + 1, name, len) == 0 &&
		    strchr(" \t\r\n\f/>", s[i + 1 + len]) != NULL)
			return i - 1;
	}
	return SIZE_MAX;
}

size_t
raw_find_end(struct raw *r, const char *s, size_t n, size_t i,
    const struct html_token *t)
{
	size_t *next = &r->next_end[t->element];

	if (*next == 0 || *next < i)
		*next = find_end(s, n, i, t->text, t->len);
	return *next;
}

bool
raw_is_state(const char *s, size_t n)
{
	static const char *const starts[] = {
		"window.", "window[", "self.__next_f", "var ", "let ", "const ",
		"__", "(self.", "globalThis."
	};
	size_t i = 0;

	while (i < n && strchr(" \t\r\n;", s[i]) != NULL && s[i] != '\0')
		i++;
	if (n - i < STATE_MIN)
		return false;
	for (size_t k = 0; k < sizeof starts / sizeof *starts; k++) {
		size_t len = strlen(starts[k]);

		if (n - i > len && memcmp(s + i, starts[k], len) == 0)
			return true;
	}
	return false;
}

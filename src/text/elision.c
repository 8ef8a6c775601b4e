#include "elision.h"

#include <string.h>

size_t
apostrophe_flatten(char *out, const char *s, size_t n)
{
	size_t i, k = 0;

	for (i = 0; i < n; i++) {
		if (s[i] == '\xe2' && n - i >= 3 &&
		    memcmp(s + i, "\xe2\x80\x99", 3) == 0) {
			out[k++] = '\'';
			i += 2;
		} else
			out[k++] = s[i];
	}
	return k;
}

bool
elision_has(const char *lang)
{
	return strcmp(lang, "fr") == 0 || strcmp(lang, "it") == 0 ||
	    strcmp(lang, "ca") == 0;
}

size_t
elision_length(const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n && i < 7; i++)
		if (s[i] == '\'')
			/* one letter alone is kept: "l'a" says nothing */
			return i > 0 && n - i > 2 ? i + 1 : 0;
	return 0;
}

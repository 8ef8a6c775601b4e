/* JSON of servers that do not mind their characters. */
#include "llm_room.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/text/utf8.h>

/* The code unit of "\uXXXX" at S, or -1. */
static long
unit_at(const char *s, size_t n)
{
	char digits[5], *end;
	long v;

	if (n < 6 || s[0] != '\\' || s[1] != 'u')
		return -1;
	memcpy(digits, s + 2, 4);
	digits[4] = '\0';
	if (strspn(digits, "0123456789abcdefABCDEF") != 4)
		return -1;
	v = strtol(digits, &end, 16);
	return v;
}

/* Halves of surrogate pairs become U+FFFD; the text keeps its length. */
static void
mend_surrogates(char *s, size_t n)
{
	size_t i;

	for (i = 0; i + 1 < n; i++) {
		long high, low;

		if (s[i] != '\\')
			continue;
		high = unit_at(s + i, n - i);
		if (high < 0xd800 || high > 0xdfff) {
			i++;
			continue;
		}
		low = n - i >= 12 ? unit_at(s + i + 6, n - i - 6) : -1;
		if (high < 0xdc00 && low >= 0xdc00 && low <= 0xdfff) {
			i += 11;
			continue;
		}
		memcpy(s + i, "\\ufffd", 6);
		i += 5;
	}
}

json_t *
llm_json(const char *s, size_t n)
{
	json_t *j = json_loadb(s, n, JSON_ALLOW_NUL, NULL);
	struct buf whole = BUF_INIT(0);

	if (j != NULL)
		return j;
	utf8_repair(&whole, s, n);
	(void)buf_str(&whole);
	mend_surrogates(whole.data, whole.len);
	j = json_loadb(whole.data, whole.len, JSON_ALLOW_NUL, NULL);
	buf_free(&whole);
	return j;
}

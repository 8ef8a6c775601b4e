#include <ndigest/text/word.h>

#include <string.h>

#include <ndigest/text/lang.h>

#include "elision.h"
#include "stop_table.h"

const struct stop_table *
stop_find(const char *lang)
{
	static const struct stop_table *const groups[] = {
		stop_tables_west, stop_tables_north, stop_tables_east
	};
	const struct stop_table *t;
	char primary[4];
	size_t i;

	lang_primary(lang, primary);
	if (strcmp(primary, "nb") == 0 || strcmp(primary, "nn") == 0)
		memcpy(primary, "no", 3);
	for (i = 0; i < sizeof groups / sizeof groups[0]; i++)
		for (t = groups[i]; t->words != NULL; t++)
			if (strcmp(t->lang, primary) == 0)
				return t;
	return NULL;
}

/* Most differ in their first bytes. */
static inline int
compare(const char *entry, const char *word, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		if (entry[i] != word[i])
			return (unsigned char)entry[i] -
			    (unsigned char)word[i];
	return entry[len] != '\0';
}

static bool
table_has(const struct stop_table *t, const char *word, size_t len)
{
	size_t low = 0, high = t->count, mid;
	int c;

	while (low < high) {
		mid = low + (high - low) / 2;
		c = compare(t->words[mid], word, len);
		if (c == 0)
			return true;
		if (c < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return false;
}

bool
stop_has(const struct stop_table *t, const char *word, size_t len)
{
	char flat[48];
	size_t n, skip;

	if (t == NULL || len == 0)
		return false;
	if (len > sizeof flat)	/* no stop word is so long */
		return false;
	n = apostrophe_flatten(flat, word, len);
	if (table_has(t, flat, n))
		return true;
	skip = elision_length(flat, n);
	return skip > 0 && elision_has(t->lang) &&
	    table_has(t, flat + skip, n - skip);
}

bool
word_is_stop(const char *lang, const char *word, size_t len)
{
	return stop_has(stop_find(lang), word, len);
}

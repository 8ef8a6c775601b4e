#include "names.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define NAME_MAX 80	/* bytes of one name; longer ones are made by machines */
#define WORDS_MAX 12
#define RUN_MAX 4	/* words that a pair can have */

enum where { ANY, FIRST, LAST, WHOLE };

static const struct {
	const char *word;
	enum where where;
	uint16_t kind;
} words[] = {
#define NAME(word, where, kind) { #word, (where), NAME_##kind },
#include "names.def"
#undef NAME
};

static const struct {
	const char *text;
	uint16_t kind;
} pairs[] = {
#define PAIR(text, kind) { #text, NAME_##kind },
#include "pairs.def"
#undef PAIR
};

/* One name in lower case without its parting characters. */
struct name {
	char text[NAME_MAX];
	size_t start[WORDS_MAX + 1];	/* of each word, and the end */
	size_t count;
};

static bool
is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool
is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
	    is_upper(c);
}

static void
cut_words(struct name *name, const char *s, size_t n)
{
	size_t len = 0;
	bool in_word = false;

	name->count = 0;
	for (size_t i = 0; i < n && len < NAME_MAX - 1; i++) {
		char c = s[i];

		if (!is_word(c)) {
			in_word = false;
			continue;
		}
		if (is_upper(c) && i > 0 && !is_upper(s[i - 1]))
			in_word = false;
		if (!in_word) {
			if (name->count == WORDS_MAX)
				break;
			name->start[name->count++] = len;
		}
		in_word = true;
		name->text[len++] = is_upper(c) ? (char)(c + 32) : c;
	}
	name->start[name->count] = len;
	name->text[len] = '\0';
}

static int
compare(const char *s, size_t n, const char *key)
{
	int d = strncmp(s, key, n);

	if (d != 0)
		return d;
	return key[n] == '\0' ? 0 : -1;
}

static unsigned
word_kind(const char *s, size_t n, bool first, bool last)
{
	size_t low = 0, high = sizeof words / sizeof *words;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		int d = compare(s, n, words[mid].word);

		if (d < 0) {
			high = mid;
		} else if (d > 0) {
			low = mid + 1;
		} else {
			enum where w = words[mid].where;

			return w == ANY || (w == FIRST && first) ||
			    (w == LAST && last) ||
			    (w == WHOLE && first && last) ?
			    words[mid].kind : 0;
		}
	}
	return 0;
}

static unsigned
pair_kind(const char *s, size_t n)
{
	size_t low = 0, high = sizeof pairs / sizeof *pairs;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		int d = compare(s, n, pairs[mid].text);

		if (d == 0)
			return pairs[mid].kind;
		if (d < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return 0;
}

static unsigned
name_kind(const struct name *name)
{
	unsigned kind = 0;

	for (size_t i = 0; i < name->count; i++) {
		const char *s = name->text + name->start[i];
		size_t most = name->count - i;

		kind |= word_kind(s, name->start[i + 1] - name->start[i],
		    i == 0, i + 1 == name->count);
		for (size_t k = 1; k <= most && k <= RUN_MAX; k++)
			kind |= pair_kind(s,
			    name->start[i + k] - name->start[i]);
	}
	return kind;
}

unsigned
names_scan(const char *s)
{
	unsigned kind = 0;
	struct name name;

	while (*s != '\0') {
		size_t n = strcspn(s, " \t\r\n\f");
		unsigned k;

		if (n > 0 && n < NAME_MAX) {
			cut_words(&name, s, n);
			k = name_kind(&name);
			if (!(k & NAME_PLAIN))
				kind |= k;
		}
		s += n;
		s += strspn(s, " \t\r\n\f");
	}
	return kind;
}

#include "language.h"

#include <string.h>

const struct digest_language *
digest_language_find(const char *lang)
{
	static const struct digest_language *const all[] = {
		&digest_language_en, &digest_language_de, &digest_language_fr,
		&digest_language_es, &digest_language_it, &digest_language_pt,
		&digest_language_nl
	};
	size_t i;

	for (i = 0; i < sizeof all / sizeof all[0]; i++)
		if (strcmp(all[i]->code, lang) == 0)
			return all[i];
	return NULL;
}

/*
 * Which starts of words or phrases a list has, as a set that may say yes in
 * vain but never no: most of what is looked for is in none, and a search of
 * the whole list is slow. One fills a line of the processor's cache or two.
 */
#define STARTS_BITS 960
#define START_BYTES 4

struct starts {
	const char *list;
	uint64_t bit[STARTS_BITS / 64];
};

/* The bit for the bytes in START. */
static size_t
start_hash(uint32_t start)
{
	return (size_t)((uint64_t)(start * UINT32_C(2654435769)) *
	    STARTS_BITS >> 32);
}

static bool
starts_have(const struct starts *f, uint32_t start)
{
	size_t h = start_hash(start);

	return (f->bit[h / 64] >> (h % 64) & 1) != 0;
}

/* The first bytes of a word or phrase, with its end when that is near. */
static uint32_t
start_of(const char *s, char end)
{
	uint32_t start = 0;
	size_t i;

	for (i = 0; i < START_BYTES && s[i] != '\0'; i++) {
		start = start << 8 | (unsigned char)s[i];
		if (s[i] == end)
			break;
	}
	return start;
}

/* The set of a list, which is a constant and so known by its address. Each
 * thread keeps its own sets; where two lists meet the later one stays. */
static const struct starts *
starts_of(const char *list, char end)
{
	static _Thread_local struct starts all[1024];
	uint64_t place = (uint64_t)(uintptr_t)list *
	    UINT64_C(0x9e3779b97f4a7c15);
	struct starts *f = &all[place >> 54];
	const char *at;
	size_t h;

	if (f->list == list)
		return f;
	memset(f, 0, sizeof *f);
	f->list = list;
	for (at = strchr(list, end); at != NULL; at = strchr(at + 1, end)) {
		h = start_hash(start_of(at + 1, end));
		f->bit[h / 64] |= UINT64_C(1) << (h % 64);
	}
	return f;
}

bool
list_has_word(const char *list, const char *word, size_t len)
{
	char key[40];

	if (list == NULL || len == 0 || len > sizeof key - 3)
		return false;
	key[0] = ' ';
	memcpy(key + 1, word, len);
	key[len + 1] = ' ';
	key[len + 2] = '\0';
	return starts_have(starts_of(list, ' '), start_of(key + 1, ' ')) &&
	    strstr(list, key) != NULL;
}

/* Letters, digits and every byte of a character beyond ASCII. */
static bool
is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
	    (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0xc0;
}

/* Whether F may have a phrase that S starts with, a short or a long one. */
static bool
phrase_may_start(const struct starts *f, const char *s)
{
	uint32_t start = (unsigned char)s[0];
	size_t i;

	for (i = 1; i < START_BYTES; i++) {
		if (!(is_word_byte(s[i - 1]) && is_word_byte(s[i])) &&
		    starts_have(f, start << 8 | '|'))
			return true;
		if (s[i] == '\0')
			return false;
		start = start << 8 | (unsigned char)s[i];
	}
	return starts_have(f, start);
}

static size_t
phrase_at(const char *list, const char *s)
{
	/* a phrase has all of the first word: its letters, or some, find
	 * fewer in vain than one would */
	char key[6] = { '|', *s };
	const char *at = list;
	size_t n;

	for (n = 1; n < 4 && is_word_byte(s[n - 1]) && is_word_byte(s[n]); n++)
		key[n + 1] = s[n];
	while ((at = strstr(at, key)) != NULL) {
		at++;
		n = strcspn(at, "|");
		if (strncmp(at, s, n) == 0 &&
		    !(is_word_byte(at[n - 1]) && is_word_byte(s[n])))
			return n;
	}
	return 0;
}

size_t
list_starts(const char *list, const char *s)
{
	if (list == NULL || *s == '\0' ||
	    !phrase_may_start(starts_of(list, '|'), s))
		return 0;
	return phrase_at(list, s);
}

bool
list_within(const char *list, const char *s)
{
	const struct starts *f;
	bool inside = false;

	if (list == NULL)
		return false;
	f = starts_of(list, '|');
	for (; *s != '\0'; s++) {
		if (!(inside && is_word_byte(*s)) && phrase_may_start(f, s) &&
		    phrase_at(list, s) > 0)
			return true;
		inside = is_word_byte(*s);
	}
	return false;
}

#include "list.h"

#include <stdint.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/thread.h>

#define PLACES 4096		/* a power of two, 2 to the 12th */
#define TABLES 1536
#define SLOTS 131072		/* of all lists together */
#define LIST_BYTES_MAX 0xfff0
#define WORD_BYTES_MAX 63

/* Where the keys of a list stand: a part of the pool, as a hash table that is
 * probed in line, so that equal keys come in the list's order. A word's key is
 * the word, a phrase's its first word. */
struct table {
	const char *list;
	uint32_t first[8];	/* the bytes that keys start with, as bits */
	uint32_t pairs[8];	/* their first two bytes, mixed */
	uint32_t at;		/* the first slot */
	uint32_t mask;		/* slots less one; 0: it has found no room */
};

struct slot {
	uint16_t tag;
	uint16_t place;		/* of the key in the list; 0: none */
};

/* What a thread knows of lists; its own, as it fills when it is asked. Most of
 * the pool is never touched, and so no memory. */
struct known {
	uint32_t used;
	uint32_t count;
	uint16_t numbers[PLACES];	/* of a table, plus 1, by its list's address */
	struct table tables[TABLES];
	struct slot pool[SLOTS];
};

static _Thread_local struct known *known;

static void
start_knowing(void)
{
	known = xcalloc(1, sizeof *known);
	thread_keep(known);
}

/* Letters, digits and every first byte of a character beyond ASCII. */
static const unsigned char word_bytes[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
};

static inline bool
is_word_byte(char c)
{
	return word_bytes[(unsigned char)c] != 0;
}

static inline uint32_t
hash_bytes(const char *s, size_t n)
{
	uint32_t h = UINT32_C(2166136261);

	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * UINT32_C(16777619);
	return h ^ h >> 15;
}

/* The length of the first word of S, which is one byte of anything else. */
static inline size_t
first_word(const char *s)
{
	size_t n = 1;

	while (is_word_byte(s[n - 1]) && is_word_byte(s[n]))
		n++;
	return n;
}

static size_t
key_length(const char *s, char end)
{
	return end == ' ' ? strcspn(s, " ") : first_word(s);
}

static inline unsigned
pair_of(char a, char b)
{
	return ((unsigned char)a * 29u + (unsigned char)b) & 255;
}

/* Marks how a key of T starts. One byte alone may have any byte behind it. */
static void
mark_start(struct table *t, const char *key, char end)
{
	unsigned char first = (unsigned char)key[0];
	unsigned pair;

	t->first[first >> 5] |= UINT32_C(1) << (first & 31);
	if (first == '\0' || first == (unsigned char)end)
		return;
	if (end == '|' && key[1] == end) {
		memset(t->pairs, 0xff, sizeof t->pairs);
		return;
	}
	pair = pair_of(key[0], key[1]);
	t->pairs[pair >> 5] |= UINT32_C(1) << (pair & 31);
}

static void
put(const struct table *t, const char *key, size_t n)
{
	struct slot *slots = known->pool + t->at;
	uint32_t h = hash_bytes(key, n), i;

	for (i = h; slots[i & t->mask].place != 0; i++)
		;
	slots[i & t->mask] = (struct slot){ (uint16_t)(h >> 16),
	    (uint16_t)(key - t->list) };
}

/* Makes the table of T's list; one that is too large, or comes when the pool
 * is full, stays without and is searched. */
static void
fill(struct table *t, char end)
{
	const char *at;
	uint32_t keys = 0, slots = 4;

	for (at = strchr(t->list, end); at != NULL; at = strchr(at + 1, end)) {
		mark_start(t, at + 1, end);
		keys++;
	}
	while (slots < 2 * keys)
		slots *= 2;
	if (slots > SLOTS - known->used || strlen(t->list) > LIST_BYTES_MAX)
		return;
	t->at = known->used;
	t->mask = slots - 1;
	known->used += slots;
	for (at = strchr(t->list, end); at != NULL && at[1] != '\0';
	    at = strchr(at + 1, end))
		if (at[1] != end)
			put(t, at + 1, key_length(at + 1, end));
}

/* The table of a list that was not at its first place, or not known yet; NULL
 * when there are too many lists. */
static struct table *
search_table(const char *list, size_t place, char end)
{
	struct table *t;
	uint16_t *number;

	if (known == NULL)
		start_knowing();
	for (size_t tries = 0; tries < 32; tries++) {
		number = &known->numbers[(place + tries) % PLACES];
		if (*number == 0) {
			if (known->count == TABLES)
				return NULL;
			t = &known->tables[known->count++];
			*number = (uint16_t)known->count;
			t->list = list;
			fill(t, end);
			return t;
		}
		t = &known->tables[*number - 1];
		if (t->list == list)
			return t;
	}
	return NULL;
}

static inline const struct table *
table_of(const char *list, char end)
{
	size_t place = (size_t)((uint64_t)(uintptr_t)list *
	    UINT64_C(0x9e3779b97f4a7c15) >> 52);
	const struct table *t;

	if (known != NULL && known->numbers[place] != 0) {
		t = &known->tables[known->numbers[place] - 1];
		if (t->list == list)
			return t;
	}
	return search_table(list, place, end);
}

static inline bool
may_start(const struct table *t, char a, char b)
{
	unsigned char u = (unsigned char)a;
	unsigned pair = pair_of(a, b);

	return t == NULL || ((t->first[u >> 5] >> (u & 31) & 1) != 0 &&
	    (t->pairs[pair >> 5] >> (pair & 31) & 1) != 0);
}

/* --- words ------------------------------------------------------------------ */

static bool
search_word(const char *list, const char *word, size_t len)
{
	char key[WORD_BYTES_MAX + 3];

	key[0] = ' ';
	memcpy(key + 1, word, len);
	key[len + 1] = ' ';
	key[len + 2] = '\0';
	return strstr(list, key) != NULL;
}

bool
list_has_word(const char *list, const char *word, size_t len)
{
	const struct table *t;
	uint32_t h, i;

	if (list == NULL || len == 0 || len > WORD_BYTES_MAX)
		return false;
	t = table_of(list, ' ');
	if (!may_start(t, *word, len > 1 ? word[1] : ' '))
		return false;
	if (t == NULL || t->mask == 0)
		return search_word(list, word, len);
	h = hash_bytes(word, len);
	for (i = h;; i++) {
		const struct slot *s = &known->pool[t->at + (i & t->mask)];

		if (s->place == 0)
			return false;
		if (s->tag == h >> 16 &&
		    strncmp(list + s->place, word, len) == 0 &&
		    list[s->place + len] == ' ')
			return true;
	}
}

/* --- phrases ---------------------------------------------------------------- */

/* The length of the phrase at PHRASE when S starts with it, else 0. */
static size_t
phrase_fits(const char *phrase, const char *s)
{
	size_t n;

	for (n = 0; phrase[n] != '|' && phrase[n] == s[n]; n++)
		if (s[n] == '\0')
			return 0;
	return phrase[n] == '|' && n > 0 && !(is_word_byte(phrase[n - 1]) &&
	    is_word_byte(s[n])) ? n : 0;
}

static size_t
search_phrase(const char *list, const char *s)
{
	const char *at;
	size_t n;

	for (at = strchr(list, '|'); at != NULL; at = strchr(at + 1, '|'))
		if ((n = phrase_fits(at + 1, s)) > 0)
			return n;
	return 0;
}

static size_t
phrase_at(const struct table *t, const char *list, const char *s)
{
	uint32_t h, i;
	size_t n;

	if (t == NULL || t->mask == 0)
		return search_phrase(list, s);
	h = hash_bytes(s, first_word(s));
	for (i = h;; i++) {
		const struct slot *k = &known->pool[t->at + (i & t->mask)];

		if (k->place == 0)
			return 0;
		if (k->tag == h >> 16 &&
		    (n = phrase_fits(list + k->place, s)) > 0)
			return n;
	}
}

size_t
list_starts(const char *list, const char *s)
{
	const struct table *t;

	if (list == NULL || *s == '\0')
		return 0;
	t = table_of(list, '|');
	return may_start(t, s[0], s[1]) ? phrase_at(t, list, s) : 0;
}

bool
list_within(const char *list, const char *s)
{
	const struct table *t;

	if (list == NULL)
		return false;
	t = table_of(list, '|');
	while (*s != '\0') {
		if (may_start(t, s[0], s[1]) && phrase_at(t, list, s) > 0)
			return true;
		/* to the next byte where a word may start */
		while (is_word_byte(*s++) && is_word_byte(*s))
			;
	}
	return false;
}

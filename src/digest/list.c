#include "list.h"

#include <stdint.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/thread.h>

#include "word_hash.h"

#define PLACES 4096		/* a power of two */
#define TABLES 2048		/* a multiple of 64 */
#define SLOTS 65536		/* of all lists of phrases together */
#define WORDS 16384		/* different ones of all lists of words */
#define CELLS 32768		/* a power of two, twice as many */
#define LIST_BYTES_MAX 0xfff0
#define WORD_BYTES_MAX 39	/* no longer word is looked for */
#define SCAN_BYTES 1024

/* A list. Where the phrases of one stand: a part of the pool, as a hash table
 * by their first words that is probed in line, so that equal keys come in the
 * list's order. */
struct table {
	uint32_t first[8];	/* the bytes that keys start with, as bits */
	uint32_t pairs[8];	/* their first two bytes, mixed */
	uint32_t at;		/* the first slot */
	uint32_t mask;		/* slots less one */
	bool spaced;		/* a phrase starts with a space */
};

struct slot {
	uint16_t tag;
	uint16_t place;		/* of the key in the list; 0: none */
};

/* A word that some list has. */
struct entry {
	char s[WORD_BYTES_MAX];
	uint8_t n;
	uint64_t lists[TABLES / 64];	/* a bit for each list that has it */
};

struct cell {
	uint16_t tag;
	uint16_t number;	/* of the word, plus 1; 0: none */
};

/* Where a list is found by its address. All are constants of this program,
 * which is never so big that two had the same low half. Small, as each list
 * that is asked for comes by here. */
struct place {
	uint32_t low;		/* the low half of the address */
	uint32_t number;	/* of the list, plus 1; 0: none */
};

/* The text that was last looked through, and where in it a phrase may start:
 * a sentence is looked through for one list after another. */
struct scan {
	char text[SCAN_BYTES];
	size_t n;
	size_t count;
	uint16_t starts[SCAN_BYTES];
};

/* What a thread knows of lists; its own, as it fills when it is asked. Most of
 * it is never touched, and so no memory. What is asked for each token stands
 * apart from the rest. */
struct known {
	uint32_t used;		/* slots */
	uint32_t count;		/* lists */
	uint32_t words;
	struct place places[PLACES + 1];	/* the last one stays free */
	struct scan scan;
	struct table tables[TABLES];
	struct slot pool[SLOTS];
	struct cell cells[CELLS];
	struct entry entries[WORDS];
};

static _Thread_local struct known *known;

static void
start_knowing(void)
{
	known = xcalloc(1, sizeof *known);
	thread_keep(known);
}

/* The bytes of letters and digits. Characters beyond ASCII are letters of
 * words when they start with C3 to DF (Latin, Greek, Cyrillic, Hebrew, Arabic)
 * or E1 (Vietnamese); the others are signs, dashes and marks of quotation, or
 * of scripts that part no words. Later bytes are taken for letters: who reads
 * on skips those of a sign with its first. */
static const unsigned char word_bytes[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
};

static inline bool
is_word_byte(char c)
{
	return word_bytes[(unsigned char)c] != 0;
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
	t->spaced = t->spaced || first == ' ';
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
put(const struct table *t, const char *list, const char *key)
{
	struct slot *slots = known->pool + t->at;
	uint32_t h = word_hash(key, first_word(key)), i;

	for (i = h; slots[i & t->mask].place != 0; i++)
		;
	slots[i & t->mask] = (struct slot){ (uint16_t)(h >> 16),
	    (uint16_t)(key - list) };
}

static bool
fill_phrases(struct table *t, const char *list, uint32_t keys)
{
	const char *at;
	uint32_t slots = 4;

	while (slots < 2 * keys)
		slots *= 2;
	if (slots > SLOTS - known->used)
		return false;
	t->at = known->used;
	t->mask = slots - 1;
	known->used += slots;
	for (at = strchr(list, '|'); at != NULL && at[1] != '\0';
	    at = strchr(at + 1, '|'))
		if (at[1] != '|')
			put(t, list, at + 1);
	return true;
}

/* The cell of a word with the hash H; an empty one when no list has it. */
static struct cell *
find_cell(uint32_t h, const char *word, size_t len)
{
	const struct entry *e;
	struct cell *c;
	uint32_t i;

	for (i = h;; i++) {
		c = &known->cells[i % CELLS];
		if (c->number == 0)
			return c;
		e = &known->entries[c->number - 1];
		if (c->tag == h >> 16 && e->n == len &&
		    word_equals(e->s, word, len))
			return c;
	}
}

/* The lists that have a word, as bits, or NULL. */
static const uint64_t *
lists_of(const char *word, size_t len)
{
	uint16_t number = find_cell(word_hash(word, len), word, len)->number;

	return number != 0 ? known->entries[number - 1].lists : NULL;
}

/* The same for a word of a list that is about to be known. */
static uint64_t *
enter(const char *word, size_t len)
{
	uint32_t h = word_hash(word, len);
	struct cell *c = find_cell(h, word, len);
	struct entry *e;

	if (c->number == 0) {
		e = &known->entries[known->words++];
		memcpy(e->s, word, len);
		e->n = (uint8_t)len;
		*c = (struct cell){ (uint16_t)(h >> 16),
		    (uint16_t)known->words };
	}
	return known->entries[c->number - 1].lists;
}

static bool
fill_words(const char *list, uint32_t number, uint32_t keys)
{
	const char *at;
	size_t n;

	if (keys > WORDS - known->words)
		return false;
	for (at = strchr(list, ' '); at != NULL; at = strchr(at + 1, ' ')) {
		n = strcspn(at + 1, " ");
		if (n > 0 && n <= WORD_BYTES_MAX && at[n + 1] == ' ')
			enter(at + 1, n)[number / 64] |=
			    UINT64_C(1) << number % 64;
	}
	return true;
}

/* Makes the next table LIST's; false: there is no room. */
static bool
fill(const char *list, char end)
{
	struct table *t = &known->tables[known->count];
	const char *at;
	uint32_t keys = 0;

	if (known->count == TABLES || strlen(list) > LIST_BYTES_MAX)
		return false;
	for (at = strchr(list, end); at != NULL; at = strchr(at + 1, end)) {
		mark_start(t, at + 1, end);
		keys++;
	}
	if (end == ' ' ? !fill_words(list, known->count, keys) :
	    !fill_phrases(t, list, keys)) {
		memset(t, 0, sizeof *t);
		return false;
	}
	known->count++;
	return true;
}

static inline const struct place *
place_of(const char *list)
{
	return &known->places[(uint32_t)(uintptr_t)list *
	    UINT32_C(0x9e3779b1) / (UINT32_MAX / PLACES + 1)];
}

static inline bool
is_place_of(const struct place *p, const char *list)
{
	return p->low == (uint32_t)(uintptr_t)list && p->number != 0;
}

/* The number plus 1 of a list that was not at its first place, or not known
 * yet; 0 when there is no room for it, and it must be searched. */
static uint32_t
search_number(const char *list, char end)
{
	struct place *p;
	size_t at, tries;

	if (known == NULL)
		start_knowing();
	at = (size_t)(place_of(list) - known->places);
	for (tries = 0; tries < 64; tries++) {
		p = &known->places[(at + tries) % PLACES];
		if (is_place_of(p, list))
			return p->number;
		if (p->number == 0) {
			if (!fill(list, end))
				return 0;
			*p = (struct place){ (uint32_t)(uintptr_t)list,
			    known->count };
			return p->number;
		}
	}
	return 0;
}

/* Where LIST is when it is at its first place or the next one, else NULL. */
static inline const struct place *
near_place(const char *list)
{
	const struct place *p = place_of(list);

	if (is_place_of(p, list))
		return p;
	return is_place_of(p + 1, list) ? p + 1 : NULL;
}

static inline uint32_t
number_of(const char *list, char end)
{
	const struct place *p;

	if (known != NULL && (p = near_place(list)) != NULL)
		return p->number;
	return search_number(list, end);
}

static inline const struct table *
table_of(const char *list, char end)
{
	uint32_t number = number_of(list, end);

	return number != 0 ? &known->tables[number - 1] : NULL;
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

static inline bool
has_bit(const uint64_t *lists, uint32_t number)
{
	return (lists[(number - 1) / 64] >> (number - 1) % 64 & 1) != 0;
}

bool
list_has_word(const char *list, const char *word, size_t len)
{
	const uint64_t *lists;
	uint32_t number;

	if (list == NULL || len == 0 || len > WORD_BYTES_MAX)
		return false;
	number = number_of(list, ' ');
	if (number == 0)
		return search_word(list, word, len);
	if (!may_start(&known->tables[number - 1], *word, len > 1 ? word[1] :
	    ' '))
		return false;
	lists = lists_of(word, len);
	return lists != NULL && has_bit(lists, number);
}

struct list_word
list_look_up(const char *word, size_t len)
{
	struct list_word w = { NULL, 0 };

	if (known == NULL)
		start_knowing();
	w.known = known->count;
	if (len > 0 && len <= WORD_BYTES_MAX)
		w.lists = lists_of(word, len);
	return w;
}

/* The same when LIST has not its first place, or was not known when the word
 * was looked up. */
static bool
has_strange(const char *list, const struct list_word *w, const char *word,
    size_t len)
{
	uint32_t number;

	if (list == NULL || len == 0)
		return false;
	number = search_number(list, ' ');
	if (number == 0 || number > w->known)
		return list_has_word(list, word, len);
	return w->lists != NULL && has_bit(w->lists, number);
}

bool
list_has(const char *list, const struct list_word *w, const char *word,
    size_t len)
{
	const struct place *p;

	if (known == NULL)
		return has_strange(list, w, word, len);
	p = near_place(list);
	if (p == NULL || p->number > w->known)
		return has_strange(list, w, word, len);
	return w->lists != NULL && has_bit(w->lists, p->number);
}

/* --- phrases ---------------------------------------------------------------- */

/* Whether the N bytes at PHRASE end in a letter or digit. */
static inline bool
ends_in_word(const char *phrase, size_t n)
{
	for (n--; n > 0 && ((unsigned char)phrase[n] & 0xc0) == 0x80; n--)
		;
	return is_word_byte(phrase[n]);
}

/* The length of the phrase at PHRASE when S starts with it, else 0. */
static size_t
phrase_fits(const char *phrase, const char *s)
{
	size_t n;

	for (n = 0; phrase[n] != '|' && phrase[n] == s[n]; n++)
		if (s[n] == '\0')
			return 0;
	return phrase[n] == '|' && n > 0 && !(is_word_byte(s[n]) &&
	    ends_in_word(phrase, n)) ? n : 0;
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

	if (t == NULL)
		return search_phrase(list, s);
	h = word_hash(s, first_word(s));
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

/* The next place after S where a phrase may start. */
static inline const char *
next_start(const char *s)
{
	if (!is_word_byte(*s)) {
		for (s++; ((unsigned char)*s & 0xc0) == 0x80; s++)
			;
		return s;
	}
	do
		s++;
	while (is_word_byte(*s));
	return s;
}

/* What is kept of the text S of N bytes. */
static const struct scan *
scan_of(const char *s, size_t n)
{
	struct scan *k = &known->scan;
	const char *at;

	if (k->n == n && memcmp(k->text, s, n) == 0)
		return k;
	memcpy(k->text, s, n);
	k->n = n;
	k->count = 0;
	for (at = s; at < s + n; at = next_start(at))
		if (*at != ' ')
			k->starts[k->count++] = (uint16_t)(at - s);
	return k;
}

/* The same in a text that is not kept. */
static bool
search_within(const struct table *t, const char *list, const char *s)
{
	for (; *s != '\0'; s = next_start(s))
		if (may_start(t, s[0], s[1]) && phrase_at(t, list, s) > 0)
			return true;
	return false;
}

bool
list_within(const char *list, const char *s)
{
	const struct table *t;
	const struct scan *k;
	size_t n, i;

	if (list == NULL)
		return false;
	t = table_of(list, '|');
	n = strlen(s);
	if (t == NULL || t->spaced || n >= SCAN_BYTES)
		return search_within(t, list, s);
	k = scan_of(s, n);
	for (i = 0; i < k->count; i++) {
		const char *at = s + k->starts[i];

		if (may_start(t, at[0], at[1]) && phrase_at(t, list, at) > 0)
			return true;
	}
	return false;
}

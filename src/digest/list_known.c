#include "list_known.h"

#include <stdatomic.h>
#include <string.h>

/* All lists that were asked for, in that order, which gives their numbers: the
 * first one is 1. Every thread learns them one after the other, so that all
 * agree on which there is room for. */
static _Atomic(const char *) numbered[TABLES];

const unsigned char list_word_bytes[256] = {
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

/* Marks how a key of T starts. One byte alone may have any byte behind it. */
static void
mark_start(struct table *t, const char *key, char end)
{
	unsigned char first = (unsigned char)key[0];
	unsigned pair;

	t->first[first >> 5] |= UINT32_C(1) << (first & 31);
	t->strange = t->strange || first == ' ';
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
put(struct known *k, const struct table *t, const char *list, const char *key)
{
	struct slot *slots = k->pool + t->at;
	size_t n = first_word(key);
	uint32_t h = word_hash(key, n), i;

	for (i = h; slots[i & t->mask].place != 0; i++)
		;
	slots[i & t->mask] = (struct slot){ (uint16_t)(h >> 16),
	    (uint16_t)(key - list), { key[n], key[n] != '|' ? key[n + 1] :
	    '|' } };
}

/* The cell of a word of a list that is about to be known. */
static struct cell *
enter(struct known *k, const char *word, size_t len)
{
	uint64_t key = word_key(word, len);
	struct cell *c = find_cell(k, key, word, len);

	if (c->number == 0) {
		k->words_at[++k->words] = word;
		c->key = key;
		c->number = (uint16_t)k->words;
		c->n = (uint8_t)len;
	}
	return c;
}

/* Enters how the phrase KEY starts, whose first word has N bytes, for the list
 * of phrases with that number. */
static void
enter_start(struct known *k, const char *key, size_t n, uint32_t number)
{
	struct cell *c = enter(k, key, n);

	if (key[n] != '|' && key[n + 1] != '|' && n + 2 <= WORD_BYTES_MAX) {
		c->longer |= longer_bit(key[n + 1]);
		c = enter(k, key, n + 2);
	}
	c->starts = true;
	k->starts[c->number].bits[number / 64] |= UINT64_C(1) << number % 64;
}

static bool
fill_phrases(struct known *k, struct table *t, const char *list, uint32_t keys)
{
	const char *at;
	uint32_t slots = 4;
	size_t n;

	while (slots < 2 * keys)
		slots *= 2;
	if (slots > SLOTS - k->used)
		return false;
	t->at = k->used;
	t->mask = slots - 1;
	k->used += slots;
	t->phrases = k->phrases++;
	t->strange = t->phrases >= PHRASES;
	for (at = strchr(list, '|'); at != NULL && at[1] != '\0';
	    at = strchr(at + 1, '|')) {
		if (at[1] == '|')
			continue;
		put(k, t, list, at + 1);
		n = first_word(at + 1);
		t->strange = t->strange || n > WORD_BYTES_MAX;
		if (!t->strange)
			enter_start(k, at + 1, n, t->phrases);
	}
	return true;
}

static void
fill_words(struct known *k, const char *list, uint32_t number)
{
	const char *at, *end;
	size_t n;

	for (at = strchr(list, ' '); at != NULL; at = end) {
		if ((end = strchr(at + 1, ' ')) == NULL)
			break;
		n = (size_t)(end - at - 1);
		if (n > 0 && n <= WORD_BYTES_MAX)
			k->lists[enter(k, at + 1, n)->number].bits[number /
			    64] |= UINT64_C(1) << number % 64;
	}
}

/* Makes the next table LIST's, unless there is no room. */
static void
learn(struct known *k, const char *list)
{
	uint32_t number = k->count + 1, keys = 0;
	struct table *t = &k->tables[number];
	char end = *list == '|' ? '|' : ' ';
	const char *at;

	k->count = number;
	t->absent = true;
	if (strlen(list) > LIST_BYTES_MAX)
		return;
	for (at = strchr(list, end); at != NULL; at = strchr(at + 1, end))
		keys++;
	if (2 * keys > WORDS - k->words || (end == '|' &&
	    !fill_phrases(k, t, list, keys)))
		return;
	for (at = strchr(list, end); at != NULL; at = strchr(at + 1, end))
		mark_start(t, at + 1, end);
	if (end == ' ')
		fill_words(k, list, number);
	t->absent = false;
}

/* The place of LIST, or the free one where it belongs. There are twice as many
 * as lists. */
static struct place *
search_place(struct known *k, const char *list)
{
	size_t at = (size_t)(place_of(k, list) - k->places);
	struct place *p;

	for (;; at++) {
		p = &k->places[at % PLACES];
		if (p->number == 0 || is_place_of(p, list))
			return p;
	}
}

/* Learns the lists that other threads have numbered. */
static void
catch_up(struct known *k)
{
	const char *list;

	while (k->count + 1 < TABLES && (list = atomic_load_explicit(
	    &numbered[k->count], memory_order_relaxed)) != NULL) {
		learn(k, list);
		*search_place(k, list) = (struct place){
		    (uint32_t)(uintptr_t)list, k->count };
	}
}

uint32_t
list_learn(struct known *k, const char *list)
{
	const char *none = NULL;
	uint32_t number;

	while ((number = search_place(k, list)->number) == 0) {
		catch_up(k);
		if (search_place(k, list)->number != 0)
			continue;
		if (k->count + 1 == TABLES)
			return 0;
		/* whoever comes first has the number */
		(void)atomic_compare_exchange_strong(&numbered[k->count],
		    &none, list);
		none = NULL;
	}
	return k->tables[number].absent ? 0 : number;
}

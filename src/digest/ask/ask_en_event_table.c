/* Reads event.def once, so that an article looks at few of its rows: which
 * rows a noun is of, the hashes of the keys and of the patterns' words. */
#include <stdbool.h>
#include <string.h>

#include <ndigest/base/map.h>
#include <ndigest/base/thread.h>

#include "../event_table.h"
#include "../word_hash.h"

#define NOUN_PLACES 2048	/* a power of two, twice the nouns */
#define KEY_PLACES 4096

static const struct event events[] = {
#define EVENT(topics, question, score, keys, unless, pattern) \
	{ topics, question, score, keys, unless, pattern },
#include "event.def"
#undef EVENT
};
#define EVENTS (sizeof events / sizeof events[0])
_Static_assert(EVENTS <= EVENTS_MAX, "EVENTS_MAX is too small");

static struct event_table table;
static struct event_noun nouns[NOUN_PLACES];
static uint16_t pattern_words[EVENT_PATTERN_WORDS];
static size_t pattern_count;
static atomic_int table_read;

/* The next word of AT, up to an END, or NULL. */
static const char *
next_word(const char *at, char end, size_t *n)
{
	while (*at == end)
		at++;
	for (*n = 0; at[*n] != '\0' && at[*n] != end;)
		++*n;
	return *n > 0 ? at : NULL;
}

/* The place of the word, or the free one where it would be. */
static struct event_noun *
noun_place(const char *word, size_t n)
{
	size_t i = word_hash(word, n) % NOUN_PLACES;

	while (nouns[i].word != NULL && (nouns[i].n != n ||
	    !word_equals(nouns[i].word, word, n)))
		i = (i + 1) % NOUN_PLACES;
	return &nouns[i];
}

static void
read_nouns(size_t number, const char *list)
{
	const char *word;
	struct event_noun *noun;
	size_t n;

	for (; (word = next_word(list, ' ', &n)) != NULL; list = word + n) {
		noun = noun_place(word, n);
		noun->word = word;
		noun->n = n;
		noun->of[number / 64] |= UINT64_C(1) << number % 64;
	}
}

/* Rows of one kind of event share their list of topics. */
static void
read_topics(size_t row, const char *list)
{
	const uint64_t bit = UINT64_C(1) << row % 64;
	size_t i = 0;

	if (*list == '\0') {
		table.any[row / 64] |= bit;
		return;
	}
	while (i < table.topic_count && strcmp(table.topics[i].list, list) != 0)
		i++;
	if (i == EVENT_LISTS)
		return;
	if (i == table.topic_count) {
		table.topics[table.topic_count++].list = list;
		read_nouns(i, list);
	}
	table.topics[i].rows[row / 64] |= bit;
}

/* The number of a key; PLACES: where those known so far are, by their hash. */
static uint16_t
key_number(uint16_t *places, const char *word, size_t n)
{
	size_t i = word_hash(word, n) % KEY_PLACES;
	const struct event_key *k;

	for (; places[i] != 0; i = (i + 1) % KEY_PLACES) {
		k = &table.keys[places[i] - 1];
		if (k->n == n && word_equals(k->word, word, n))
			return (uint16_t)(places[i] - 1);
	}
	if (table.key_count == EVENT_KEY_WORDS)
		return 0;
	table.keys[table.key_count++] = (struct event_key){ word, n,
	    map_hash(word, n) };
	places[i] = (uint16_t)table.key_count;
	return (uint16_t)(places[i] - 1);
}

/* Whether the part of N bytes is words alone, "_" before them or not. */
static bool
is_words(const char *part, size_t n)
{
	size_t i;

	for (i = *part == '_'; i < n; i++)
		if ((part[i] < 'a' || part[i] > 'z') && part[i] != '|' &&
		    part[i] != '-')
			return false;
	return true;
}

static void
read_part(struct event_row *row, const char *part, size_t n)
{
	const char *word = part + (*part == '_'), *end = part + n;
	size_t k = 0, room = EVENT_PATTERN_WORDS - pattern_count;
	uint32_t h;

	if (!is_words(part, n) || row->part_count == EVENT_PARTS)
		return;
	for (; word < end && k < room && k < UINT8_MAX; word++, k++) {
		for (h = 0; word < end && *word != '|'; word++)
			h = event_hash(h, *word);
		pattern_words[pattern_count + k] = (uint16_t)h;
	}
	if (word < end)
		return;
	pattern_count += k;
	row->parts[row->part_count++] = (uint8_t)k;
}

static void
read_table(void)
{
	uint16_t places[KEY_PLACES] = { 0 };
	const char *word, *at;
	struct event_row *row;
	size_t i, n;

	for (i = 0; i < EVENTS; i++) {
		row = &table.rows[i];
		row->e = events[i];
		row->late = strcmp(row->e.question, "What happens next?") == 0;
		row->words = pattern_words + pattern_count;
		read_topics(i, row->e.topics);
		for (at = row->e.keys; row->key_count < EVENT_KEYS &&
		    (word = next_word(at, ' ', &n)) != NULL; at = word + n)
			row->keys[row->key_count++] = key_number(places, word,
			    n);
		for (at = row->e.pattern; (word = next_word(at, ' ', &n)) !=
		    NULL; at = word + n)
			read_part(row, word, n);
	}
	table.row_count = EVENTS;
}

const struct event_table *
events_read(void)
{
	thread_once(&table_read, read_table);
	return &table;
}

const struct event_noun *
event_noun(const char *word, size_t n)
{
	const struct event_noun *noun;

	events_read();
	noun = noun_place(word, n);
	return noun->word != NULL ? noun : NULL;
}

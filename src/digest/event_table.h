/* The rows of event.def, read once. Private to the embedded engine. */
#ifndef DIGEST_EVENT_TABLE_H
#define DIGEST_EVENT_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define EVENTS_MAX 320		/* rows, a multiple of 64 */
#define EVENT_BITS (EVENTS_MAX / 64)
#define EVENT_LISTS 128		/* of topics, a multiple of 64 */
#define EVENT_LIST_BITS (EVENT_LISTS / 64)
#define EVENT_KEYS 20		/* of a row */
#define EVENT_KEY_WORDS 1200	/* of all rows */
#define EVENT_PARTS 8		/* of a pattern */
#define EVENT_PATTERN_WORDS 6000	/* of all patterns */

/* As event.def says. */
struct event {
	const char *topics, *question;
	double score;
	const char *keys, *unless, *pattern;
};

struct event_row {
	struct event e;
	uint16_t keys[EVENT_KEYS];	/* numbers in event_table.keys */
	size_t key_count;
	const uint16_t *words;	/* hashes of those of the pattern's parts */
	uint8_t parts[EVENT_PARTS];	/* how many of them each part has */
	size_t part_count;
	bool late;		/* asked of an article's second half alone */
};

struct event_noun {
	const char *word;	/* in a row's list; NULL: a free place */
	size_t n;
	uint64_t of[EVENT_LIST_BITS];	/* a bit for each list that has it */
};

struct event_key {
	const char *word;
	size_t n;
	uint64_t hash;		/* map_hash */
};

struct event_table {
	struct event_row rows[EVENTS_MAX];
	size_t row_count;
	struct {
		const char *list;
		uint64_t rows[EVENT_BITS];	/* a bit for each that has it */
	} topics[EVENT_LISTS];
	size_t topic_count;
	uint64_t any[EVENT_BITS];	/* the rows of no noun */
	struct event_key keys[EVENT_KEY_WORDS];
	size_t key_count;
};

/* The hash of a pattern's word, a letter C after the letters of H. */
static inline uint32_t
event_hash(uint32_t h, char c)
{
	return (h + (unsigned char)c) * UINT32_C(0x9e3779b1) >> 3;
}

/* The table, from any thread. */
const struct event_table *events_read(void);

/* The noun of a row's topics, or NULL. */
const struct event_noun *event_noun(const char *word, size_t n);

#endif

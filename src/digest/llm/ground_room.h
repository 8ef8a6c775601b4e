/* What the files of grounding share. Private to them. */
#ifndef DIGEST_GROUND_ROOM_H
#define DIGEST_GROUND_ROOM_H

#include <stdint.h>

#include <ndigest/base/map.h>
#include <ndigest/base/vec.h>
#include <ndigest/digest/ground.h>
#include <ndigest/text/sentence.h>
#include <ndigest/text/word.h>

#define NUMBER_READINGS 4

/* A number as a text has it; "1.200" may be read in two ways. */
struct number {
	double reading[NUMBER_READINGS];
	int readings;
	int digits;		/* that count, of the first reading */
	size_t start, len;	/* bytes of the text, all that belongs to it */
	bool percent;
	bool hedged;		/* "about", "nearly", … stands before it */
	bool word;		/* written in letters */
};

struct number_list {
	VEC(struct number) list;
};

/* All numbers of a text in the language LANG, in order. */
void numbers_read(struct number_list *out, const char *s, size_t n,
    const char *lang);
void numbers_free(struct number_list *l);

struct ground_word {
	uint32_t id;
	uint32_t start, len;	/* bytes of the article's text */
	uint32_t sentence;
};

struct ground_posting {
	uint32_t stem, sentence;
};

struct ground {
	struct arena arena;
	const char *text;
	size_t n;
	char lang[4];
	struct sentence *sentences;
	size_t count;
	struct stemmer *stemmer;
	const struct stop_table *stops;
	struct map words;	/* lower-case word -> id */
	struct map stems;	/* stem -> number */
	struct map initials;	/* of runs of capitals: "who" */
	struct map caps;	/* words written in capitals only */
	VEC(struct ground_word) seq;	/* the article's words in order */
	VEC(struct ground_posting) postings;	/* by stem, once built */
	size_t *stem_first;	/* index into postings; one more than stems */
	size_t stem_count;
	struct number_list numbers;
	double *found;		/* sorted readings, percent apart */
	size_t found_count;
	double *percents;
	size_t percent_count;
	double *score;		/* one for each sentence, to work on */
};

/* WORD in lower case with plain apostrophes and no possessive, in OUT. */
void ground_lower(struct buf *out, const char *word, size_t len);

bool ground_has_word(const struct ground *g, const char *lower, size_t len);
bool ground_has_stem(struct ground *g, const char *lower, size_t len);

/* Whether the number is the article's. */
bool ground_has_number(const struct ground *g, const struct number *n);
void ground_sort_numbers(struct ground *g);

/* Where the words of QUOTE stand one after another: index into g->seq; false:
 * nowhere. *COUNT gets how many there are. */
bool ground_find(const struct ground *g, const char *quote, size_t n,
    size_t *at, size_t *count);

/* ground_names.c: each name of TEXT that the article does not have, as bytes
 * of TEXT. */
typedef void ground_told(void *ctx, size_t start, size_t len);
void ground_names(struct ground *g, const char *text, const char *lang,
    ground_told *told, void *ctx);

/* Whether WORD stands in LIST, which has a space before and after each. */
bool ground_in_list(const char *list, const char *word, size_t len);

#endif

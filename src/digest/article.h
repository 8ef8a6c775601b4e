/*
 * An article taken apart for the embedded engine: its sentences with what is
 * known of each, its words as terms, and how much each sentence has in common
 * with the others. Made in one arena, read by every part.
 */
#ifndef DIGEST_ARTICLE_H
#define DIGEST_ARTICLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/buf.h>
#include <ndigest/base/map.h>
#include <ndigest/digest/local.h>
#include <ndigest/text/sentence.h>

#include "language.h"

enum unit_flag {
	UNIT_FURNITURE = 1 << 0,	/* credits, by-lines, 'read more' */
	UNIT_HEADING = 1 << 1,
	UNIT_ITEM = 1 << 2,		/* of a list */
	UNIT_FRAGMENT = 1 << 3,		/* no stop at its end */
	UNIT_LEANS = 1 << 4,		/* on the sentence before */
	UNIT_HALF = 1 << 5,		/* half a quotation or bracket */
	UNIT_QUOTED = 1 << 6,		/* starts inside a quotation */
	UNIT_QUESTION = 1 << 7,
	UNIT_SPEAKER = 1 << 8,		/* "ANNA: ", "Q: " before it */
	UNIT_REPEATED = 1 << 9,		/* says what a unit before says */
	UNIT_CODE = 1 << 10,
	UNIT_FIRST = 1 << 11,		/* of its paragraph */
	UNIT_NAMELESS = 1 << 12,	/* a pronoun before any name */
	UNIT_MINE = 1 << 13,		/* the author's "I" */
	UNIT_CREDIT = 1 << 14,		/* of a picture */
	UNIT_VERBLESS = 1 << 15,	/* short and no sentence */
	UNIT_NAME = 1 << 16,		/* as short as a by-line's name */
	UNIT_NUMBERED = 1 << 17		/* "1. " before it */
};

/* What no part may print. */
#define UNIT_UNUSABLE (UNIT_FURNITURE | UNIT_HEADING | UNIT_FRAGMENT | \
    UNIT_REPEATED | UNIT_CODE)

struct term_count {
	uint32_t term;
	float weight;
};

struct faq_list;
struct question;
struct wish;

struct unit {
	const char *text;	/* for reading: cleaned, one line */
	const char *low;	/* the same in lower case */
	size_t cut;		/* bytes of TEXT that may be left out: "But " */
	size_t paragraph;
	size_t words;
	unsigned flags;
	size_t first, terms;	/* in article.vector */
	float norm;
	double centrality;	/* 0..1 */
	double score;		/* of the summary's formula */
	double share;		/* of the title's terms: 0..1 */
	size_t order;		/* among the usable ones */
	bool used;		/* printed in some part */
	bool barred;		/* from the summary */
	const char *told;	/* for the summary, with a name for the pronoun
				 * that opens it, or NULL (nut.h) */
	const char *named;	/* for every part, in German and French: with
				 * the subject for the pronoun that opens it;
				 * or NULL (refer_subject.c) */
	bool asked;		/* what it answers is known (asked) */
	bool mute;		/* nor does it answer what is asked of the
				 * news itself */
};

struct word_form {
	uint32_t term;		/* TERM_STOP: a stop word */
	uint32_t low, high;	/* seen in small letters; with a capital
				 * where no sentence starts */
};

#define TERM_STOP UINT32_MAX
#define TITLE_TERMS 32

enum genre {
	GENRE_NEWS,
	GENRE_ROUNDUP,		/* several stories */
	GENRE_INTERVIEW,	/* speakers take turns */
	GENRE_LISTING,		/* release notes, lists of links */
	GENRE_STEPS,		/* recipes, instructions */
	GENRE_REVIEW,		/* of a thing, with a verdict */
	GENRE_BRIEFS,		/* each paragraph or item has its own matter */
	GENRE_EXPLAINER,	/* questions, and the writer's answers */
	GENRE_LINES,		/* results and the like: no sentence at all */
	GENRE_ABSTRACT		/* of a paper */
};

struct article {
	const struct digest_input *in;
	struct arena *arena;	/* for what lives as long as this */
	char lang[4];
	bool english;		/* that is LANG */
	const struct digest_language *rules;	/* or NULL */
	const char *text;
	size_t n;
	struct unit *units;	/* one for each sentence of the split */
	size_t count;
	const struct clause **clauses;	/* of each unit, or NULL (clause_of) */
	const size_t *origin;	/* of each unit: its sentence in the text as it
				 * came; NULL: nothing was mended */
	size_t *usable;		/* indices of units, in order */
	size_t usable_count;
	size_t words;		/* of the usable ones */
	bool one_paragraph;	/* no break is left before its headings */
	enum genre genre;
	size_t lead;		/* what comes before the talk or the steps:
				 * units; 0: nothing is told apart */
	size_t verdict;		/* a review's: its heading, 0: none */
	size_t nut;		/* the unit that tells the matter after a
				 * scene, 0: none */
	size_t before;		/* what stands before the matter is a scene, or
				 * leads to it: units, 0: none */
	bool scene;		/* surely: nothing of it is printed */
	bool own_voice;		/* the title says "I" or "my" */
	bool reports;		/* on a day of this week: news */
	const char *guest;	/* of an interview, or NULL */
	struct map forms;	/* lower-case word -> index into form */
	struct word_form *form;
	size_t form_count, form_cap;
	float *idf;		/* per term */
	uint32_t term_count;
	struct term_count *vector;
	size_t vector_count;
	uint32_t *first_unit;	/* per term (refer.h), or NULL */
	const char *headline;	/* what of the title may stand at the text's
				 * start yet, NULL: none (opening.h) */
	const char *title_low;	/* in ASCII small letters, with it */
	const char *firm;	/* that "we" is, "": nobody; NULL: not known
				 * yet (refer_we.c) */
	struct wish *wish;	/* what readers ask of such an event, once it
				 * is looked for (ask_en_event.c), or NULL */
	struct faq_list *asked;	/* every question so far, or NULL (faq.c) */
	struct question *news;	/* of a sentence of the summary, or NULL */
	signed char *fit;	/* of each unit, once asked: whether it could be
				 * a takeaway: 1, -1; 0: not asked, or NULL */
	struct people *people;	/* once they are looked for, or NULL */
	uint32_t title[TITLE_TERMS];	/* those of the title's that are known */
	size_t title_count;
};

/* Takes the text apart; article_free gives back what the arena does not. */
void article_init(struct article *a, const struct digest_input *in,
    struct arena *arena);
void article_free(struct article *a);

/* rank.c: weights, centrality and the score of each usable unit. */
void article_rank(struct article *a);
double unit_cosine(const struct article *a, size_t one, size_t other);
double unit_overlap(const struct article *a, size_t one, size_t other);

/* The terms of a TEXT that are known here; how many (at most MAX). */
size_t article_terms(const struct article *a, const char *text, uint32_t *out,
    size_t max);

/* genre.c */
void article_find_genre(struct article *a);

/* Whether WORD (any case) is a name here: written with a capital where no
 * sentence starts, and more often so than not. */
bool article_is_name(const struct article *a, const char *word, size_t len);
/* Whether the title has the term (article_terms). */
bool article_title_has(const struct article *a, uint32_t term);
/* Whether it is mostly written in small letters. */
bool article_is_common(const struct article *a, const char *word, size_t len);

/* How often WORD (any case) stands in the text, at least. */
size_t article_times(const struct article *a, const char *word, size_t len);

/* The units before TO share no gap with FROM: nothing usable between. */
bool unit_follows(const struct article *a, size_t before, size_t after);

/* Leaves "however" and the like out of a sentence. */
void article_drop_inner(const struct article *a, struct buf *text);

/* unglue.c: TEXT with words parted that lost the space between them with a
 * link's mark-up: "ourguide", "theAmerican". English. In the arena TO, or
 * TEXT. */
const char *article_part_glued(const struct article *a, const char *text,
    struct arena *to);

/* The text of a unit as a part prints it: without a leading "But" when the
 * unit before is not printed before it. In the arena A. */
const char *unit_print(const struct article *a, size_t unit, bool follows,
    struct arena *to);

#endif

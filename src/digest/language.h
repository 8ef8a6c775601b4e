/*
 * What the embedded engine knows of a language's words, in lists (list.h), all
 * in lower case.
 */
#ifndef DIGEST_LANGUAGE_H
#define DIGEST_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "list.h"

struct article;
struct clause;
struct faq_list;

struct cue {
	const char *phrase;	/* NULL ends an array */
	int weight;		/* in hundredths, or CUE_BESIDE */
};

/* The weight of what adds N to a sentence that has a cue, and is none. */
#define CUE_BESIDE(n) (1000 + (n))

struct digest_language {
	char code[4];		/* "" ends the table */
	/* A sentence that starts with one of these leans on the one before. */
	const char *leaning_words;
	const char *leaning_phrases;
	/* "|a|b|": the same of languages whose words have no spaces between
	 * them; compared byte by byte. Or NULL. */
	const char *leaning_starts;
	/* Words that lean among the first few: "such". Or NULL. */
	const char *leaning_inside;
	const char *standing_phrases;	/* and yet not with one of these */
	/* A start that may be cut off: "but ", "however, ". */
	const char *cut_phrases;
	/* What may be left out between commas: "however". */
	const char *inner_cuts;
	/* Single words that may be left out where they stand. */
	const char *inner_words;
	const char *inner_phrases;	/* the same of several; or NULL */
	/* Words for a person that want the name before them. */
	const char *pronouns;
	const char *pronoun_phrases;	/* "|he|she|": the same; or NULL */
	/* Words at whose start a quotation is no good on its own. */
	const char *quote_stops;
	/* "|mi|yo|": the author speaks, outside quotations. Or NULL. */
	const char *mine;
	/* Verbs of saying. */
	const char *says;
	/* Whether a sentence leans on others further on (lean.h), or NULL. */
	bool (*leans)(const struct clause *c);
	/* Cues of consequence, for 'why it matters'. */
	const struct cue *cues;
	/* "|it|its|": what opens a sentence that may say why with the one
	 * before it, and "|therefore|": what it has else. Or NULL; English
	 * has its own. */
	const char *pair_opens, *pair_inside;
	bool cues_by_best;	/* the heaviest says more than many light */
	const char *stories;	/* "In this edition: " */
	/* Questions about one sentence, or NULL. */
	void (*ask)(struct article *a, size_t sentence, struct faq_list *out);
};

/* The rules of LANG (a primary subtag), or NULL. */
const struct digest_language *digest_language_find(const char *lang);

/* Whether LOW, a sentence in small letters, leans by how it starts. */
bool digest_language_leans(const struct digest_language *l, const char *low);

extern const struct cue digest_cues_en[];

extern const struct digest_language digest_language_en;
extern const struct digest_language digest_language_de;
extern const struct digest_language digest_language_fr;
extern const struct digest_language digest_language_es;
extern const struct digest_language digest_language_it;
extern const struct digest_language digest_language_pt;
extern const struct digest_language digest_language_nl;
/* These know what leans, and nothing else. */
extern const struct digest_language digest_language_ar;
extern const struct digest_language digest_language_cs;
extern const struct digest_language digest_language_da;
extern const struct digest_language digest_language_el;
extern const struct digest_language digest_language_fi;
extern const struct digest_language digest_language_hu;
extern const struct digest_language digest_language_ja;
extern const struct digest_language digest_language_ko;
extern const struct digest_language digest_language_no;
extern const struct digest_language digest_language_pl;
extern const struct digest_language digest_language_ro;
extern const struct digest_language digest_language_ru;
extern const struct digest_language digest_language_sv;
extern const struct digest_language digest_language_tr;
extern const struct digest_language digest_language_uk;
extern const struct digest_language digest_language_zh;

#endif

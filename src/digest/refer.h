/*
 * What a sentence refers to: people who are named in full elsewhere in the
 * article, pronouns and definite nouns whose antecedent stands in a sentence
 * that is not on the page. English. Private to the embedded engine.
 */
#ifndef DIGEST_REFER_H
#define DIGEST_REFER_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/arena.h>
#include <ndigest/model/digest.h>

#include "article.h"
#include "clause.h"
#include "language.h"

/* One person as the article introduces them; all strings are parts of its
 * units' texts. */
struct person {
	const char *name;	/* "Sarah Pelham" */
	size_t name_n;
	const char *last;	/* "Pelham", in NAME */
	size_t last_n;
	const char *before;	/* "chemist", "Prime Minister", or NULL */
	size_t before_n;
	const char *after;	/* "a chemist at Leeds", or NULL */
	size_t after_n;
	int sure;		/* PERSON_SURE: a person's name, no thing's */
	bool shared;		/* another person has the same last name */
	bool known;		/* the page has named them so far */
	bool placed;		/* and said what they are, if it can */
};

#define PERSON_SURE 2
#define PEOPLE_MAX 64

struct people {
	struct person at[PEOPLE_MAX];
	size_t count;
	size_t latest;		/* read of */
};

/* Everybody whom the article introduces by the full name. */
void people_find(struct people *p, const struct article *a);
/* The same, looked for once. */
const struct people *refer_people(struct article *a);

/* A capitalised word at S: its bytes, without "'s"; *OWNER when it has one. */
size_t refer_word(const char *s, bool *owner);
bool refer_is_capital(const char *s);
/* Past the blocks of eight bytes at S, before END, that have no capital, no
 * letter beyond ASCII and no quotation mark: most have none. */
const char *refer_skip_small(const char *s, const char *end);

/* Neither a capital nor the start of one beyond ASCII: most bytes. */
#define REFER_IS_SMALL(c) \
    ((unsigned char)(c) > 'Z' ? (unsigned char)(c) < 0xc3 : (c) < 'A')

/* A first name: 2, one that is a word or a place as well: 1, no: 0. */
int refer_given_name(const char *word, size_t n);

/* Of a first name: 'f', 'm', 0 when it may be either or is not known. */
char refer_sex(const char *word, size_t n);
/* Whom the article's "she" or "he" (SEX) in the sentence AT stands for: one
 * whom the title names, where those before it speak of nobody else; or NULL. */
const struct person *refer_sole(struct article *a, size_t at, char sex);

/* "Isla Brennan sailed in. She …", after "A girl of 12": the capitals that open
 * the unit AT and stop at END are a person, though no list has the first. */
bool refer_told_as_person(const struct article *a, size_t at, const char *end);

/* Whether title or lead name somebody who may be of SEX, and not the NAME of N
 * bytes: "Her coach" may be hers. */
bool refer_has_rival(struct article *a, const char *name, size_t n, char sex);

/* "von ", "de " at S. */
bool refer_is_particle(const char *s);

/* Whether WORD, in any case, is in LIST (language.h). */
#define refer_word_in(list, word, n) list_has_any_case(list, word, n)

/* "Mr", "Dr", "President": what stands before a name with a capital. */
bool refer_is_title(const char *word, size_t n);
/* "Street", "Ltd": no person's last name. */
bool refer_is_place(const char *word, size_t n);
/* "But", "In": a capital that is only the sentence's. */
bool refer_is_opener(const char *word, size_t n);

/* Once, after the article's words are read: where each term stands first. */
void refer_prepare(struct article *a);
/* How much the unit AT speaks of "the crane" that the article introduces in a
 * sentence that is neither the title nor one of the COUNT of SHOWN: 0 not at
 * all, 2 when it is the subject. */
int refer_strange(const struct article *a, size_t at, const size_t *shown,
    size_t count);

/* Whether the unit AT has the term. */
bool refer_has_term(const struct article *a, size_t at, uint32_t term);

#define REFER_GROUPS 96	/* at least as many as hint.def has */

/* What a reader has before a sentence: the title, and units that are shown.
 * Starts as { .a, .shown, .count, .more, .more_count }. */
struct refer_page {
	const struct article *a;
	const size_t *shown;	/* the summary's units, before all others */
	size_t count;
	const size_t *more;	/* of the part at hand, in the article's order:
				 * read before a unit that is later */
	size_t more_count;
	signed char hint[REFER_GROUPS];	/* what is known so far */
	signed char persons;
};

/* How much the unit AT asks of a reader who has only the page: "the crane"
 * that no sentence of it tells of, "the airline" where it names none, "the
 * decision" where nobody decides. 0: nothing, 1: a subject that dangles, 0.6:
 * another noun; more: several. English; in German and French 1 or 0. Wants
 * part_stands_alone, too, which looks at pronouns. */
double refer_debt(struct refer_page *p, size_t at);

/* The same in German, French, Spanish, Italian, Portuguese and Dutch
 * (refer_defr.c). */
int refer_strange_defr(const struct article *a, size_t at,
    const size_t *shown, size_t count);
/* Whether a question in them, or its answer, has such a noun, which neither
 * the title nor a sentence in use tells of. */
bool refer_asks_strange(const struct article *a, const struct clause *c);

/* Whether a sentence wants the one before it: a pronoun as object, "…, she
 * said", "between the two", "lived there". The second, of a unit's small
 * letters, is quick and says no when the first need not be asked. */
bool refer_leans(const struct clause *c);
bool refer_may_lean(const char *low);

/* The sentence AT with the "He" or "It" that opens it written out as a name,
 * where those before speak of nobody else; NULL: it has none, or it cannot be
 * told. In the article's arena. */
const char *refer_write_out(struct article *a, size_t at);

/* The same with the "we" that opens it or follows its introduction: "the
 * authors" of a paper, else the company, where the article names it. */
const char *refer_write_we(struct article *a, size_t at);
/* The same of a company's "we" and "our" wherever they stand in the sentence,
 * which does not name it. */
const char *refer_write_ours(struct article *a, size_t at);

/* Once, in German and French: the subject of the sentence before for the "Er"
 * or "Elle" that opens one, where it can be nobody else (refer_subject.c);
 * such a unit leans no more. */
void refer_write_subjects(struct article *a);

/* Whether T is a first name, in German, French and others; all last names that
 * follow one in the article, in its arena; whether T is one (refer_bare.c). */
struct pairs;
bool refer_is_given(const struct token *t);
const struct pairs *refer_pairs(struct article *a);
bool refer_is_last_name(const struct pairs *p, const struct token *t);

/* Writes the full name where the page has only a last name so far, in the
 * order in which the page is read. */
void refer_name_people(const struct article *a, struct arena *to,
    struct digest *d);
/* The first name in TEXT that has a first name, of *N bytes, or NULL
 * (refer_bare.c, as the next). */
const char *refer_full_name(const struct article *a, const char *text,
    size_t *n);
/* The same in German and French, by first names alone (refer_bare.c). */
void refer_bare_people(const struct article *a, struct arena *to,
    struct digest *d);

#endif

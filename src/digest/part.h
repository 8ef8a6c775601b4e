/* The parts of a digest, each made from units that no other part has used.
 * Private to the embedded engine. */
#ifndef DIGEST_PART_H
#define DIGEST_PART_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/arena.h>
#include <ndigest/model/digest.h>

#include "article.h"

#define TAKEAWAYS 3
#define QUESTIONS 4
#define QUESTIONS_WANTED 2
#define SUMMARY_WORDS 75
#define ABSTRACT_WORDS 100
#define SUMMARY_SENTENCES 3

/* Whether a part other than the summary may print the unit alone. */
bool part_stands_alone(const struct article *a, size_t unit);

/* Nothing but speech: nobody knows who speaks. */
bool part_is_speech(const char *text);

/* What the unit shares with those used already: the greatest cosine. */
double part_likeness(const struct article *a, size_t unit);

/* TEXT as a part prints it: told of a paper's authors, where the paper says
 * "we". In the arena TO, or TEXT. */
const char *part_of_paper(struct article *a, const char *text,
    struct arena *to);

void part_summary(struct article *a, struct arena *to, struct digest *out);
/* Prints the COUNT units of LIST, in the article's order, as the summary. */
void part_print_summary(struct article *a, const size_t *list, size_t count,
    struct arena *to, struct digest *out);
/* Where there are fewer than two questions: gives the sentence of 'why it
 * matters' to them when it answers one and another can take its place. */
void part_yield(struct article *a, struct arena *to, struct digest *out);
/* The same with the summary: gives its last sentences to them, where they
 * answer one and enough is left. After part_faq. */
void part_spare(struct article *a, struct arena *to, struct digest *out);
void part_takeaways(struct article *a, struct arena *to, struct digest *out);
/* Whether the sentence could be one: what the page has is not looked at. */
bool part_may_be_takeaway(struct article *a, size_t unit);
void part_quote(struct article *a, struct arena *to, struct digest *out);
void part_why(struct article *a, struct arena *to, struct digest *out);
/* The unit AT as 'why it matters', when it surely says so. */
bool part_why_of(struct article *a, size_t at, struct arena *to,
    struct digest *out);
/* Whether the unit says so well enough, as far as its language is known. */
bool part_why_is_sure(struct article *a, size_t at);
/* Where no other sentence says why: takes a late sentence from the summary
 * that does. Right after part_why. */
void part_spare_why(struct article *a, struct arena *to, struct digest *out);
void part_faq(struct article *a, struct arena *to, struct digest *out);
/* Where there are still fewer than two questions, and all other parts are
 * made: who somebody on the page is, or what something is. Those that name
 * somebody else say who that is. English. */
void part_identity(struct article *a, struct arena *to, struct digest *out);
/* Where there are still too few: whether what the text denies is so, and what
 * it says about a thing, of sentences that no part has. English. */
void part_want(struct article *a, struct arena *to, struct digest *out);
void part_roundup(struct article *a, struct arena *to, struct digest *out);

#endif

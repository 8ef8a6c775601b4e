/* What kind of text an article is, and what follows from it. Private to the
 * embedded engine. */
#ifndef DIGEST_GENRE_H
#define DIGEST_GENRE_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/arena.h>
#include <ndigest/model/digest.h>

#include "article.h"

/* backmatter.c: before the words are read. Sets UNIT_HEADING where only the
 * lines around tell it, and UNIT_FURNITURE in sections of no article. */
void article_find_headings(struct article *a);

/* Whether a part may print the unit, by the genre: of steps and of talk only
 * what comes before them sums up, and nobody says what a list says. */
bool genre_may_sum_up(const struct article *a, size_t unit);
bool genre_may_explain(const struct article *a, size_t unit);
bool genre_may_ask(const struct article *a, size_t unit);

/* What a takeaway says: the unit as it is printed, of a guest with the name
 * before it. NULL: it may not be one. */
const char *genre_claim(const struct article *a, size_t unit,
    struct arena *to);

/* interview.c: whether questions and answers take turns; LABELS: speakers are
 * named. Sets a->lead to the first of them, and a->guest. */
bool interview_find(struct article *a, bool labels);

/* UNIT_SPEAKER: a name and a colon before what is said. */
void interview_find_label(struct unit *u);

/* How many paragraphs are a question alone. */
size_t interview_asks(const struct article *a);

/* Whether the unit is the guest's. */
bool interview_is_guest(const struct article *a, size_t unit);

/* Whether it says what it speaks of, without the question before it. */
bool interview_stands(const struct unit *u);

/* A summary of an interview that says nothing before its first question. */
void interview_summary(struct article *a, struct arena *to,
    struct digest *out);

/* In an interview the guest speaks all the time: the sentence that is most
 * worth it as the quote. */
void interview_quote(struct article *a, struct arena *to,
    struct digest *out);

/* What the guest says, with the name before it; NULL when nobody knows whose
 * words they are, or they are no good alone. */
const char *interview_claim(const struct article *a, size_t unit,
    struct arena *to);

#endif

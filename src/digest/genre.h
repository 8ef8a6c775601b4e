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

/* interview.c: whether questions and answers take turns. Sets a->lead to the
 * first of them, and a->guest. */
bool interview_find(struct article *a);

/* A summary of an interview that says nothing before its first question. */
void interview_summary(struct article *a, struct arena *to,
    struct digest *out);

/* What the guest says, with the name before it; NULL when nobody knows whose
 * words they are, or they are no good alone. */
const char *interview_claim(const struct article *a, size_t unit,
    struct arena *to);

#endif

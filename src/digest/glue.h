/* What stands before an article's first sentence without a break: a picture's
 * caption, its photographer, a sponsor. English. Private to the engine. */
#ifndef DIGEST_GLUE_H
#define DIGEST_GLUE_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes of S, the first sentence of the whole TEXT, that are none of it; 0
 * for none. TITLE may be NULL. */
size_t glue_length(const char *s, const char *title, const char *text);

/* The same anywhere, of what a broadcaster's page prints: "Image caption The
 * scene on Monday Growers …", "Share this with Email Copy this link …".
 * GLUE_LOST when it cannot be told where the sentence starts. */
#define GLUE_LOST ((size_t)-1)
size_t glue_page_length(const char *s, const char *title, const char *text);

/* The bytes of S up to the end of a credit: "Ann Poe/AFP ", "Photo: Norvik ",
 * "(Image credit: Norvik) "; 0 for none. *BARE: no caption comes before it. */
size_t glue_credit_length(const char *s, const char *title, const char *text,
    bool *bare);

/* A picture's caption that is a sentence, by its date and what is to be seen:
 * "Ann Poe speaks to pupils in York, May 4, 2026." */
bool glue_is_dated(const char *low);

/* Whether something has happened in S, or will: no caption. "Is tied" shows
 * what is there. */
bool glue_tells(const char *s);

/* "Ann Poe outside the court in York.": a name, a place, and no verb. */
bool glue_is_placed(const char *s);

/* Whether FIRST, the sentence before NEXT at the start of an article, is a
 * caption: NEXT opens with what the TITLE opens with. */
bool glue_is_before_lede(const char *first, const char *next,
    const char *title);

#endif

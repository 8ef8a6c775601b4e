/* What is known of one sentence. Private to the embedded engine. */
#ifndef DIGEST_UNIT_H
#define DIGEST_UNIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article.h"

bool unit_is_stopped(const char *text);

/* Sets the flags that the unit's own text tells, and what may be cut. */
void unit_find_flags(const struct article *a, struct unit *u);

/* Units [first, end) of one paragraph that start inside a quotation. */
void unit_find_quoted(struct article *a, size_t first, size_t end);

/* After the words are read: UNIT_NAMELESS. */
void unit_find_nameless(const struct article *a, struct unit *u);

uint32_t unit_to_upper(uint32_t cp);

/* words.c */
void article_read_words(struct article *a);

/* Whether the article's language has speech in single marks. */
bool unit_has_single_marks(const struct article *a);

#endif

/*
 * Whether an article argues instead of reporting, which its subject does not
 * tell: the writer speaks for himself, the title says what ought to be, the
 * end says who he is. English. Private to the classifier.
 */
#ifndef DIGEST_CLASSIFY_FORM_H
#define DIGEST_CLASSIFY_FORM_H

#include <stdbool.h>

#include "terms.h"

/* Whether a category of that name holds what argues. */
bool form_is_of(const char *name);

/* The title's part, 0..1. */
float form_of_title(const char *title);

/* Whether it quotes someone's 'I …': the text is in his words, too. */
bool form_is_told(const char *title);

/* The text's, whose terms are ROW: words of the writer's own in a hundred. */
float form_of_text(const char *text, const struct term_row *row);

/* Whether the text says that the writer is no reporter. */
bool form_is_signed(const char *text);

#endif

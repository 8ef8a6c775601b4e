/* Whether each "it" and "them" of an English sentence has something in the
 * sentence that it may stand for. Private to the embedded engine. */
#ifndef DIGEST_RESOLVE_H
#define DIGEST_RESOLVE_H

#include <stdbool.h>

#include "article.h"

/* "Two dozen cases are waiting on it.": nothing but the subject stands before
 * the pronoun, and that is not what it is. No where it cannot be told. */
bool resolve_fails(const struct article *a, const struct unit *u);

#endif

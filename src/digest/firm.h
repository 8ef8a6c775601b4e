/* The firm or project that "we" is in a post. English. Private to the embedded
 * engine. */
#ifndef DIGEST_FIRM_H
#define DIGEST_FIRM_H

#include "article.h"

/* Its name, in the arena of A or a constant; "": it cannot be told. Reads all
 * of the text: once (article.firm). */
const char *firm_find(struct article *a);

/* Whether a sentence of the text says "we are releasing" and the like; what
 * reporters may say of themselves, too, is not enough. */
bool firm_speaks(const struct article *a);

#endif

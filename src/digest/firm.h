/* The firm or project that "we" is in a post. English. Private to the embedded
 * engine. */
#ifndef DIGEST_FIRM_H
#define DIGEST_FIRM_H

#include "article.h"

/* Its name, in the arena of A or a constant; "": it cannot be told. Reads all
 * of the text: once (article.firm). */
const char *firm_find(struct article *a);

#endif

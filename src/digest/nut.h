/* Where an article that opens with a scene tells its matter. English. Private
 * to the embedded engine. */
#ifndef DIGEST_NUT_H
#define DIGEST_NUT_H

#include <stddef.h>

#include "article.h"

/* Sets a->nut: the unit that tells the matter after a scene, 0: none; and
 * a->scene: whether what comes before it surely is one. */
void nut_find(struct article *a);

/* What the summary gives the unit AT for that, or takes from it. */
double nut_bonus(const struct article *a, size_t at);

#endif

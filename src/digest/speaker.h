/* Who says what the pull quote quotes. Private to the engine. */
#ifndef DIGEST_SPEAKER_H
#define DIGEST_SPEAKER_H

#include <stddef.h>

#include "article.h"
#include "spoken.h"

/* The name of who says saying AT of the COUNT that were found, with what stands
 * before it ("Councillor Amir Shah"), in the arena TO; NULL where the text
 * names nobody beside it. */
const char *speaker_name(struct article *a, const struct saying *all,
    size_t count, size_t at, struct arena *to);

#endif

/* Where the sentences of a text that was mended stood before. Private to the
 * engine. */
#ifndef DIGEST_ORIGIN_H
#define DIGEST_ORIGIN_H

#include <stddef.h>

#include <ndigest/base/arena.h>
#include <ndigest/text/sentence.h>

/* For each of the COUNT sentences of NOW, those of the mended text, the index
 * of the sentence of WAS, the text of N bytes as it came, with which it starts;
 * LANG as in sentence_split. In the arena TO. */
const size_t *origin_find(const char *was, size_t n, const char *now,
    const struct sentence *list, size_t count, const char *lang,
    struct arena *to);

#endif

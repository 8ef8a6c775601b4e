/* Private to store: the parts of a digest as JSON, and back. */
#ifndef STORE_PARTS_H
#define STORE_PARTS_H

#include <ndigest/base/arena.h>
#include <ndigest/model/digest.h>

char *parts_encode(const struct digest *d);	/* the caller frees; or NULL */
bool parts_decode(const char *json, struct arena *arena, struct digest *d);

/* An answer without its question. */
char *parts_encode_answer(const struct faq *f);
void parts_decode_answer(const char *json, struct arena *arena,
    struct faq *f);

#endif

/* Private to store: the parts of a digest as JSON, and back. */
#ifndef STORE_PARTS_H
#define STORE_PARTS_H

#include <ndigest/base/arena.h>
#include <ndigest/model/digest.h>

char *parts_encode(const struct digest *d);	/* the caller frees; or NULL */
bool parts_decode(const char *json, struct arena *arena, struct digest *d);

#endif

/*
 * What is found out about items behind the reader's back, in short slices:
 * category, story, related items, the full-text index.
 */
#ifndef NDIGEST_APP_ANALYSE_H
#define NDIGEST_APP_ANALYSE_H

#include "private.h"

/* Does a little of what is left; false: nothing is. */
bool analyse_slice(struct work *w);

#endif

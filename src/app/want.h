/*
 * Making an article ready, on the work thread: its text (from its page when
 * the feed gives less), its digest, its related items.
 */
#ifndef NDIGEST_APP_WANT_H
#define NDIGEST_APP_WANT_H

#include "private.h"

/* Makes the next of w->later ready; false: there is none. */
bool want_next(struct work *w);
void want_abandon(struct work *w);

#endif

/* The digest and all that hangs on it, from the text that is stored. */
#ifndef NDIGEST_APP_MAKE_H
#define NDIGEST_APP_MAKE_H

#include "private.h"

enum make_flag {
	MAKE_AGAIN = 1 << 0,	/* though there is one */
	MAKE_QUIETLY = 1 << 1,	/* nobody waits for it */
	MAKE_ALONE = 1 << 2	/* nobody looks at what is related */
};

/* Makes what is missing and posts EVENT_ARTICLE and, at the end, EVENT_READY. */
void make_article(struct work *w, int64_t id, enum make_flag flags);

/* The digest alone, by the embedded engine, where there is none of the present
 * text. */
enum err make_digest(struct work *w, int64_t id, struct error *e);

#endif

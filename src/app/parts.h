/*
 * An article whose page is in several parts: they are fetched one after the
 * other and joined here. Owned by the work thread.
 */
#ifndef NDIGEST_APP_PARTS_H
#define NDIGEST_APP_PARTS_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/vec.h>
#include <ndigest/html/extract.h>

#define PARTS_MOST 10		/* pages of one article */

struct parts {
	struct extract first;	/* what is said of the article */
	struct buf html;	/* of all parts */
	VEC(char *) urls;	/* that were fetched, in order */
	VEC(uint64_t) texts;	/* hashes of the parts' texts */
	char *next;		/* to be fetched next, or NULL */
};

void parts_init(struct parts *p, size_t html_max);
void parts_free(struct parts *p);

/* Takes X, the part that came from URL. False: it is one that is there
 * already; nothing comes after it. */
bool parts_add(struct parts *p, struct extract *x, const char *url);

#endif

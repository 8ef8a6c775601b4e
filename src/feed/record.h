/*
 * A channel or an item while it is read. Each field keeps the best value that
 * was seen so far, by rank (names.h). The memory is used again and again, so
 * that it does not grow with the document.
 */
#ifndef FEED_RECORD_H
#define FEED_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/vec.h>
#include <ndigest/model/feed.h>
#include <ndigest/model/item.h>

#include "names.h"

#define RECORD_PARTS 512	/* categories, and enclosures, of one item */

struct part {
	size_t url, type, title;	/* offsets in parts, 0: none */
	int64_t length, duration;
};

struct record {
	struct buf text[FIELD_TEXTS];
	unsigned char rank[FIELD_COUNT];	/* 0: nothing yet */
	int64_t date[2];		/* PUBLISHED, UPDATED */
	size_t content_size;		/* of the source of the content */
	int64_t duration;		/* seconds, of the first enclosure */
	int64_t ttl, period, frequency;	/* of a channel */
	bool touched;			/* there is something in it */
	bool baseless;			/* URLs in it may be relative, as
					 * nothing was known to be its base */
	bool full;			/* more than RECORD_PARTS */
	struct buf parts;		/* the strings of what follows */
	VEC(size_t) categories;
	VEC(size_t) keywords;		/* used where there are no categories */
	VEC(struct part) enclosures;
	/* what the structs point to */
	VEC(const char *) category_at;
	VEC(struct enclosure) enclosure_at;
};

void record_init(struct record *r);
void record_free(struct record *r);
void record_reset(struct record *r);

/* Whether a value of RANK would be taken. */
bool record_wants(const struct record *r, enum field f, unsigned rank);

/* The field's buffer, emptied, for a value of RANK; the caller fills it. */
struct buf *record_put(struct record *r, enum field f, unsigned rank);

/* Sets the text, when it is wanted and not empty. */
void record_set(struct record *r, enum field f, unsigned rank, const char *s,
    size_t n);
void record_set_date(struct record *r, enum field f, unsigned rank, int64_t t);

/* Adds a name to a list that is joined by ", ". */
void record_join(struct record *r, enum field f, unsigned rank, const char *s,
    size_t n);

/* KEYWORD: counts only where there are no categories. Copies are dropped. */
void record_category(struct record *r, const char *s, size_t n, bool keyword);

/* Strings are copied; NULL: none. The same URL again only fills in what is
 * missing. */
void record_enclosure(struct record *r, const struct enclosure *e);

/* NULL where the field has nothing. */
const char *record_text(struct record *r, enum field f);

/* The structs point into R: valid until it is changed. */
void record_item(struct record *r, struct item *out);
void record_channel(struct record *r, const char *format,
    struct channel *out);

#endif

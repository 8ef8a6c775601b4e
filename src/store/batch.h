/* Private to store: the items of one feed while it is refreshed. */
#ifndef STORE_BATCH_H
#define STORE_BATCH_H

#include <ndigest/base/vec.h>
#include <ndigest/store/refresh.h>

#include "db.h"
#include "keys.h"

enum known_state {
	KNOWN_STORED,		/* from before this document */
	KNOWN_SEEN,		/* an item of this document has the key */
	KNOWN_ALIAS,		/* so, but it is stored under another key */
	KNOWN_SHARED		/* several items have it: it tells nothing */
};

struct known {
	uint64_t key;
	uint64_t content;	/* hash of all that is stored of the item */
	uint64_t text;		/* hash of its text; 0 while KNOWN_STORED */
	uint64_t link;		/* the key that its link makes, or 0 */
	int64_t id;		/* 0: thrown away */
	/* Of an item that was stored before and changed in this document: what
	 * it was before; 0: it was not there, or is as it was. */
	uint64_t old_content, old_link;
	enum known_state state;
};

struct store_batch {
	struct store *store;
	int64_t feed;
	int64_t now;
	int64_t category_id;	/* of the feed */
	unsigned rollbacks;	/* of the store when it began */
	unsigned serial;	/* of the transaction that it was last in */
	int64_t undated;	/* items without a date so far */
	enum err err;
	struct error error;
	struct keys at;		/* key -> index in known + 1 */
	VEC(struct known) known;
	struct buf categories, enclosures;	/* scratch */
};

#define KNOWN_NEW ((size_t)-1)

struct match {
	uint64_t key;		/* to store it under, when new */
	uint64_t link, text, content;
	size_t known;		/* index, or KNOWN_NEW */
	bool same;		/* nothing changed */
};

void batch_know(struct store_batch *b, const struct known *k);
enum err batch_match(struct store_batch *b, const struct item *it,
    struct match *m, struct error *e);
/* The item that KNOWN[AT] was taken for shares its key with M's, and M's is the
 * one that was stored: it gets its row back, and the other one a new one. */
bool batch_is_owner(const struct store_batch *b, size_t at,
    const struct match *m);
enum err batch_give_back(struct store_batch *b, size_t at,
    const struct match *m, struct error *e);
enum err batch_rekey(struct store_batch *b, int64_t id, uint64_t old,
    uint64_t new, struct error *e);
uint64_t batch_text_key(uint64_t text);
/* A key like KEY that nothing has; ID tells those apart that are alike. */
uint64_t batch_free_key(const struct store_batch *b, uint64_t key,
    int64_t id);
enum err batch_insert(struct store_batch *b, const struct item *it,
    const char *category, struct match *m, enum store_change *what,
    int64_t *id, struct error *e);
enum err batch_update(struct store_batch *b, const struct item *it,
    const char *category, const struct match *m, struct error *e);

#endif

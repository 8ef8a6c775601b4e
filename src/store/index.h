/* Private to store: what of an article goes into the full-text index. */
#ifndef STORE_INDEX_H
#define STORE_INDEX_H

#include "db.h"

struct index_text {
	struct buf title, digest, text;
};

void index_text_init(struct index_text *t);
void index_text_free(struct index_text *t);

/* ERR_NOT_FOUND when there is no such item. PARTED: ready for the index. */
enum err index_text_read(struct store *s, int64_t id, bool parted,
    struct index_text *t, struct error *e);

/* Empties the index; it is filled again by store_index_some. In an open
 * transaction. */
enum err index_reset(struct store *s, struct error *e);

#endif

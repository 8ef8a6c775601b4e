/* Flags and categories that the reader sets; on the disk on return. */
#ifndef NDIGEST_STORE_MARKS_H
#define NDIGEST_STORE_MARKS_H

#include <ndigest/store/lists.h>

enum store_mark {
	STORE_MARK_READ,
	STORE_MARK_UNREAD,
	STORE_MARK_STAR,
	STORE_MARK_UNSTAR
};

/* CHANGED (may be NULL): how many were not so before. Ids that are not there
 * are passed over; MISSING (may be NULL) counts them. */
enum err store_mark_ids(struct store *s, enum store_mark mark,
    const int64_t *ids, size_t n, int64_t *changed, int64_t *missing,
    struct error *e);
enum err store_mark_query(struct store *s, enum store_mark mark,
    const struct store_query *q, int64_t *changed, struct error *e);

/* Takes the last marking back that changed something, also one of an earlier
 * run, then the one before, and so on. ERR_NOT_FOUND: nothing to undo. */
enum err store_mark_undo(struct store *s, int64_t *changed, struct error *e);

/* The reader's correction: stays through updates. */
enum err store_set_category(struct store *s, int64_t id,
    const char *category, struct error *e);

/* Another's finding (the classifier's): gives way to the reader's. */
enum err store_guess_category(struct store *s, int64_t id,
    const char *category, struct error *e);

/* Every correction, the last one first: what a classifier learns from. */
enum err store_corrections(struct store *s, size_t limit, int64_t **ids,
    size_t *count, struct error *e);

#endif

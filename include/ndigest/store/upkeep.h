/* Checking and cleaning. */
#ifndef NDIGEST_STORE_UPKEEP_H
#define NDIGEST_STORE_UPKEEP_H

#include <ndigest/base/arena.h>
#include <ndigest/store/store.h>

/* Everything is checked: the file, the full-text index, the counters. Found
 * faults go to PROBLEMS (sentences, in the arena), at most 20. */
enum err store_check(struct store *s, struct arena *arena,
    const char *const **problems, size_t *count, struct error *e);

struct store_facts {
	int schema;
	int64_t bytes, wal_bytes, free_bytes;
	int64_t items, feeds, digests, indexed;
	const char *sqlite;	/* its version */
};

enum err store_facts(struct store *s, struct store_facts *out,
    struct error *e);

/* Throws away items older than KEEP_DAYS, and all but the newest KEEP_ITEMS
 * of each feed (0: no bound). Never starred ones, and an item that goes does
 * not come back as new while its feed still has it. */
enum err store_purge(struct store *s, int64_t now, int64_t keep_days,
    int64_t keep_items, int64_t *removed, struct error *e);

/* When idle: moves the log into the file, gives free space back when there
 * is much of it. May take long; quick when there is nothing to do. */
enum err store_tidy(struct store *s, struct error *e);

#endif

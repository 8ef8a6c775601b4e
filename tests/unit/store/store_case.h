/* Shared by the store's tests: a database in a folder of its own. */
#ifndef STORE_CASE_H
#define STORE_CASE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <ndigest/base/arena.h>
#include <ndigest/store/articles.h>
#include <ndigest/store/digests.h>
#include <ndigest/store/feeds.h>
#include <ndigest/store/lists.h>
#include <ndigest/store/marks.h>
#include <ndigest/store/refresh.h>
#include <ndigest/store/search.h>
#include <ndigest/store/state.h>
#include <ndigest/store/store.h>
#include <ndigest/store/upkeep.h>

#define NOW INT64_C(1700000000)

struct place {
	char dir[64];
	char path[96];
	struct store *store;
	struct arena arena;
};

int place_make(void **state);		/* group or test setup */
int place_remove(void **state);		/* closes, checks nothing */
void place_reopen(struct place *p);
void place_check(struct place *p);	/* store_check finds nothing */

int64_t case_feed(struct place *p, const char *url);

/* One item of FEED in a batch of its own. */
enum store_change case_item(struct place *p, int64_t feed, const char *guid,
    const char *link, const char *title, const char *content, int64_t *id);

/* Into an open batch; published is NOW - age. */
enum store_change case_put(struct store_batch *b, const char *guid,
    const char *link, const char *title, const char *content, int64_t age,
    int64_t *id);
void case_end(struct store_batch *b, const char *etag);

size_t case_count(struct place *p, const struct store_query *q);

#endif

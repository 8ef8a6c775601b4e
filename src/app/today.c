#include "today.h"

#include <ndigest/base/clock.h>
#include <ndigest/store/lists.h>

#include "reads.h"

#define DAY INT64_C(86400)

int64_t
today_start(void)
{
	return clock_now() - DAY;
}

enum err
today_list(struct app *a, const struct list_query *q, int64_t **ids,
    size_t *count, struct error *e)
{
	struct store_query sq;

	query_to_store(q, &sq);
	sq.sort = STORE_SORT_TOP;
	if (q->scope == LIST_TODAY && sq.since == 0)
		sq.since = today_start();
	return store_list(app_reader(a), &sq, ids, count, e);
}

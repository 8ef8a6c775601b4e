#include "analyse.h"

#include <ndigest/base/clock.h>
#include <ndigest/store/search.h>
#include <ndigest/store/upkeep.h>

#define INDEX_MS 20		/* of the full-text index at a time */

bool
analyse_slice(struct work *w)
{
	bool more = false;

	if (!w->indexed) {
		if (store_index_some(w->store, INDEX_MS, &more, NULL) ==
		    ERR_NONE && more)
			return true;
		w->indexed = true;
	}
	if (!w->tidied) {
		(void)store_purge(w->store, clock_now(), w->settings.keep_days,
		    w->settings.keep_items, NULL, NULL);
		(void)store_tidy(w->store, NULL);
		w->tidied = true;
	}
	return false;
}

void
app_catch_up(struct app *a, int budget_ms)
{
	int64_t end = clock_mono_ms() + budget_ms;

	if (a->started || a->work == NULL)
		return;
	a->work->tidied = true;
	while (clock_mono_ms() < end && analyse_slice(a->work))
		;
	(void)work_settle(a->work, NULL);
}

#include <stdlib.h>

#include <ndigest/app/app.h>
#include <ndigest/base/intl.h>

#include "command.h"
#include "output.h"
#include "select.h"

#define CATCH_UP_MS 1500	/* to class what a refresh left unclassed */
#define ROWS_ON_A_TERMINAL 50

static const struct arg_option options[] = {
	{ "category", "CATEGORY", N_("only this category") },
	{ "feed", "FEED", N_("only this feed") },
	{ "unread", NULL, N_("only what is unread") },
	{ "starred", NULL, N_("only what is starred") },
	{ "since", "SPAN|DATE",
	    N_("only what came since: 2d, 36h, 2026-11-01") },
	{ "sort", "new|old|top", N_("the order; new is first") },
	{ "limit", "N", N_("at most N (50 on a terminal, else all)") },
	{ "fold", NULL, N_("one line a story") },
	{ "json", NULL, N_("one JSON object a line") },
	{ NULL, NULL, NULL }
};

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	struct list_query q;
	int64_t *ids = NULL;
	size_t n = 0;
	enum err rc = select_read(c, a, &q, e);

	if (rc != ERR_NONE)
		return rc;
	if (!args_has(a, "limit") && output_is_terminal() &&
	    !args_has(a, "json"))
		q.limit = ROWS_ON_A_TERMINAL;
	q.fold = args_has(a, "fold");
	app_catch_up(c->app, CATCH_UP_MS, 0);
	rc = app_list(c->app, &q, &ids, &n, e);
	if (rc == ERR_NONE)
		rc = select_print(c, ids, n, (args_has(a, "json") ?
		    SELECT_JSON : 0) | (q.fold ? SELECT_FOLDED : 0), e);
	free(ids);
	return rc;
}

const struct command command_list = {
	"list", "[--category C] [--feed F] [--unread] [--starred] "
	"[--since 2d|DATE] [--sort new|old|top] [--limit N] [--fold] [--json]",
	N_("list items, newest first"),
	N_("To a pipe: id, date, state, category, source, title and URL, "
	"parted "
	"by tabs, with no limit."),
	options, 0, 0, NEEDS_STORE, run
};

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/app/app.h>
#include <ndigest/base/buf.h>
#include <ndigest/base/intl.h>

#include "command.h"
#include "output.h"
#include "select.h"

#define QUERY_MAX ((size_t)4096)
#define CATCH_UP_MS 60000	/* what is not in the index is not found */
#define ROWS_ON_A_TERMINAL 50

static const struct arg_option options[] = {
	{ "limit", "N", N_("at most N (50 on a terminal, else all)") },
	{ "json", NULL, N_("one JSON object a line") },
	{ NULL, NULL, NULL }
};

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	struct list_query q = { .scope = LIST_SEARCH };
	struct buf text = BUF_INIT(QUERY_MAX);
	int64_t *ids = NULL;
	size_t i, n = 0;
	long limit;
	enum err rc = args_number(a, "limit", 0, LONG_MAX,
	    output_is_terminal() ? ROWS_ON_A_TERMINAL : 0, &limit, e);

	for (i = 0; i < a->count; i++) {
		if (i > 0)
			(void)buf_addc(&text, ' ');
		(void)buf_adds(&text, a->rest[i]);
	}
	if (rc == ERR_NONE && text.full)
		rc = error_set(e, ERR_USAGE, _("the query is too long"));
	q.text = buf_str(&text);
	q.limit = (size_t)limit;
	app_catch_up(c->app, CATCH_UP_MS, 0);
	if (rc == ERR_NONE)
		rc = app_list(c->app, &q, &ids, &n, e);
	if (rc == ERR_NONE)
		rc = select_print(c, ids, n, args_has(a, "json") ?
		    SELECT_JSON : 0, e);
	free(ids);
	buf_free(&text);
	return rc;
}

const struct command command_search = {
	"search", "QUERY [--limit N] [--json]",
	    N_("search titles, digests and texts"),
	N_("Plain words, or the full-text syntax of SQLite FTS5: "
	"\"a phrase\", "
	"word*, a AND b, a OR b, a NOT b, title:word. Best first."),
	options, 1, ANY_WORDS, NEEDS_STORE, run
};

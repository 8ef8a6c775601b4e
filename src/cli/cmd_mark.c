#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/app/app.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>

#include "command.h"
#include "select.h"

static const struct arg_option options[] = {
	{ "category", "CATEGORY", N_("all items of a category") },
	{ "feed", "FEED", N_("all items of a feed") },
	{ "all", NULL, N_("all items") },
	{ NULL, NULL, NULL }
};

static bool
find_mark(const char *word, enum mark *mark)
{
	static const char *const names[] = { "read", "unread", "star",
	    "unstar" };
	int i;

	for (i = 0; i < 4; i++) {
		if (strcmp(word, names[i]) == 0) {
			*mark = (enum mark)i;
			return true;
		}
	}
	return false;
}

static enum err
mark_items(struct cli *c, const struct args *a, enum mark mark,
    int64_t *changed, struct error *e)
{
	int64_t *ids = xcalloc(a->count, sizeof *ids);
	enum err rc = ERR_NONE;
	size_t i;

	for (i = 1; i < a->count && rc == ERR_NONE; i++)
		rc = select_id(a->rest[i], &ids[i - 1], e);
	if (rc == ERR_NONE)
		rc = app_mark(c->app, mark, ids, a->count - 1, NULL, changed,
		    e);
	free(ids);
	return rc;
}

static enum err
mark_query(struct cli *c, const struct args *a, enum mark mark,
    int64_t *changed, struct error *e)
{
	struct list_query q;
	enum err rc = select_read(c, a, &q, e);

	if (rc == ERR_NONE)
		rc = app_mark(c->app, mark, NULL, 0, &q, changed, e);
	return rc;
}

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	bool query = args_has(a, "category") || args_has(a, "feed") ||
	    args_has(a, "all");
	int64_t changed = 0;
	enum mark mark;
	enum err rc;

	if (strcmp(a->rest[0], "undo") == 0 && a->count == 1 && !query)
		rc = app_undo(c->app, &changed, e);
	else if (!find_mark(a->rest[0], &mark))
		rc = error_set(e, ERR_USAGE, _("mark takes read, unread, star, "
		    "unstar or undo, not \"%.40s\""), a->rest[0]);
	else if (query == (a->count > 1))
		rc = error_set(e, ERR_USAGE,
		    _("mark takes either ids or one of "
		    "--category, --feed and --all"));
	else if (query)
		rc = mark_query(c, a, mark, &changed, e);
	else
		rc = mark_items(c, a, mark, &changed, e);
	if (rc == ERR_NONE)
		(void)printf("%" PRId64 " changed\n", changed);
	return rc;
}

const struct command command_mark = {
	"mark", "read|unread|star|unstar ID… | --category C | --feed F | --all",
	N_("mark items read or starred"),
	N_("Prints how many changed. `ndigest mark undo` takes the last one "
	"back."),
	options, 1, ANY_WORDS, NEEDS_STORE, run
};

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include <ndigest/app/app.h>
#include <ndigest/app/tools.h>
#include <ndigest/base/intl.h>

#include "command.h"
#include "output.h"
#include "select.h"

#define TOP 10
#define CATCH_UP_MS 60000	/* what is not in the index is not found */

static const struct arg_option options[] = {
	{ "top", "N", N_("at most N (10)") },
	{ "corpus", "FILE.jsonl", N_("for each document of a file instead") },
	{ "json", NULL, N_("one JSON object a line") },
	{ NULL, NULL, NULL }
};

static enum err
corpus(const char *path, size_t top, struct error *e)
{
	FILE *f = strcmp(path, "-") == 0 ? stdin : fopen(path, "re");
	enum err rc;

	if (f == NULL)
		return error_set(e, ERR_NO_INPUT, _("cannot open %s: %s"), path,
		    strerror(errno));
	rc = tool_related(f, strcmp(path, "-") == 0 ? "standard input" : path,
	    top, stdout, e);
	if (f != stdin)
		(void)fclose(f);
	return rc;
}

static enum err
print(const struct related *r, bool json, struct error *e)
{
	if (json)
		return output_json(json_pack("{s:I,s:o,s:o,s:f}",
		    "id", (json_int_t)r->id, "title", output_string(r->title),
		    "source", output_string(r->source), "score", r->score),
		    false, e);
	(void)printf("%lld\t%.2f\t", (long long)r->id, r->score);
	output_line(r->source != NULL ? r->source : "");
	(void)putchar('\t');
	output_line(r->title != NULL ? r->title : "");
	(void)putchar('\n');
	return ERR_NONE;
}

static enum err
item(struct cli *c, const char *word, size_t top, bool json, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct related *rows;
	size_t i, n;
	int64_t id;
	enum err rc = select_id(word, &id, e);

	if (rc == ERR_NONE)
		rc = cli_open_app(c, NEEDS_STORE, e);
	if (rc == ERR_NONE)
		app_catch_up(c->app, CATCH_UP_MS, 0);
	if (rc == ERR_NONE)
		rc = app_related(c->app, id, top, &arena, &rows, &n, e);
	for (i = 0; rc == ERR_NONE && i < n; i++)
		rc = print(&rows[i], json, e);
	arena_free(&arena);
	return rc;
}

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	const char *path = args_get(a, "corpus");
	long top;
	enum err rc = args_number(a, "top", 1, 1000, TOP, &top, e);

	if (rc != ERR_NONE)
		return rc;
	if ((path != NULL) == (a->count == 1))
		return error_set(e, ERR_USAGE,
		    _("related takes an ID, or --corpus FILE.jsonl"));
	if (path != NULL)
		return corpus(path, (size_t)top, e);
	return item(c, a->rest[0], (size_t)top, args_has(a, "json"), e);
}

const struct command command_related = {
	"related", "ID [--top N] [--json] | --corpus FILE.jsonl --top N --json",
	N_("find items about the same thing"),
	N_("For an item, its related ones, best first. With --corpus, for "
	"each "
	"line {\"id\",\"title\",\"text\"} of a file a line "
	"{\"id\",\"related\":[{\"id\",\"score\"}]}."),
	options, 0, 1, NEEDS_CONF, run
};

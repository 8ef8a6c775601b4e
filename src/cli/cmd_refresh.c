#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <ndigest/app/app.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>

#include "command.h"
#include "output.h"

#define BAR 30
#define CLASS_AT_ONCE 600
#define CATCH_UP_MS 1000

static const struct arg_option options[] = {
	{ "due", NULL, N_("only feeds whose interval is over") },
	{ "json", NULL, N_("one JSON object") },
	{ NULL, NULL, NULL }
};

/* One line, drawn over itself, on a terminal only. */
static void
draw_bar(void *ctx, const struct refresh_progress *p)
{
	size_t filled = p->total > 0 ? p->done * BAR / p->total : BAR;
	bool utf8 = output_is_utf8(), color = output_has_color();
	size_t i;

	(void)ctx;
	(void)fputs(color ? "\r\033[36m" : "\r", stderr);
	for (i = 0; i < BAR; i++) {
		if (i == filled && color)
			(void)fputs("\033[0;2m", stderr);
		(void)fputs(i < filled ? utf8 ? "━" : "=" : utf8 ? "─" : "-",
		    stderr);
	}
	(void)fprintf(stderr, "%s %zu/%zu feeds, %zu new", color ?
	    "\033[0m" : "", p->done, p->total, p->fresh);
	if (p->failed > 0)
		(void)fprintf(stderr, ", %zu failed", p->failed);
	if (!p->running)
		(void)fputs("\r\033[K", stderr);
	(void)fflush(stderr);
}

static json_t *
result_json(const struct refresh_result *r)
{
	const struct refresh_progress *p = &r->progress;
	json_t *errors = json_array();
	size_t i;

	for (i = 0; i < r->error_count; i++)
		(void)json_array_append_new(errors, json_pack("{s:o,s:o}",
		    "url", output_string(r->errors[i].url),
		    "error", output_string(r->errors[i].text)));
	return json_pack("{s:I,s:I,s:I,s:I,s:I,s:I,s:f,s:o}",
	    "feeds", (json_int_t)p->total,
	    "changed", (json_int_t)p->changed,
	    "unchanged", (json_int_t)p->unchanged,
	    "failed", (json_int_t)p->failed,
	    "new", (json_int_t)p->fresh,
	    "updated", (json_int_t)p->updated,
	    "seconds", p->seconds, "errors", errors);
}

static enum err
report(const struct refresh_result *r, bool json, struct error *e)
{
	const struct refresh_progress *p = &r->progress;
	size_t i;

	for (i = 0; i < r->error_count; i++)
		output_warn("%s: %s", r->errors[i].url, r->errors[i].text);
	if (json)
		return output_json(result_json(r), false, e);
	(void)printf("%zu feeds: %zu changed, %zu unchanged, %zu failed; "
	    "%zu new, %zu updated; %.1f s\n", p->total, p->changed,
	    p->unchanged, p->failed, p->fresh, p->updated, p->seconds);
	return ERR_NONE;
}

static enum err
find_feeds(struct cli *c, const struct args *a, int64_t *ids, struct error *e)
{
	enum err rc = ERR_NONE;
	size_t i;

	for (i = 0; i < a->count && rc == ERR_NONE; i++)
		rc = app_find_feed(c->app, a->rest[i], &ids[i], e);
	return rc;
}

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	bool bar = isatty(STDERR_FILENO) == 1 && output_is_terminal();
	int64_t *ids = xcalloc(a->count + 1, sizeof *ids);
	struct arena arena = ARENA_INIT;
	struct refresh_result r = { .errors = NULL };
	enum err rc = find_feeds(c, a, ids, e);

	if (rc == ERR_NONE)
		rc = app_refresh_wait(c->app, a->count > 0 ? ids : NULL,
		    a->count, args_has(a, "due"), bar ? draw_bar : NULL, NULL,
		    &arena, &r, e);
	/* few are classed at once; many are left to the reader's idle time */
	if (rc == ERR_NONE)
		app_catch_up(c->app, CATCH_UP_MS, CLASS_AT_ONCE);
	if (rc == ERR_NONE)
		rc = report(&r, args_has(a, "json"), e);
	if (rc == ERR_NONE && r.progress.failed > 0 &&
	    r.progress.failed == r.progress.total)
		rc = error_set(e, ERR_AGAIN, r.progress.total == 1 ?
		    _("the feed could not be fetched; try later") :
		    _("no feed could be fetched; check the network, then try "
		    "again"));
	arena_free(&arena);
	free(ids);
	return rc;
}

const struct command command_refresh = {
	"refresh", "[FEED…] [--due] [--json]", N_("fetch the feeds"),
	N_("Fetches without the reader: all feeds that have not asked to be "
	"left "
	"alone (Retry-After, 410), or with --due those whose interval is over. "
	"A line for each failed feed on standard error. From cron:\n"
	"    */15 * * * *  ndigest refresh --due >/dev/null"),
	options, 0, ANY_WORDS, NEEDS_SOURCES, run
};

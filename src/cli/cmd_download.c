#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <ndigest/app/download.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>

#include "command.h"
#include "output.h"
#include "select.h"

static const struct arg_option options[] = {
	{ "list", NULL, N_("what was downloaded, and how far the others are") },
	{ "cancel", NULL, N_("end these downloads, and forget what came") },
	{ "json", NULL, N_("with --list: one JSON object a line") },
	{ NULL, NULL, NULL }
};

static const char *const states[] = { "waiting", "done", "failed" };

/* --- the list ---------------------------------------------------------------- */

static enum err
print_json(const struct download *d, struct error *e)
{
	return output_json(json_pack(
	    "{s:I,s:o,s:o,s:o,s:s,s:I,s:I,s:o}",
	    "item", (json_int_t)d->item, "title", output_string(d->title),
	    "url", output_string(d->url), "path", output_string(d->path),
	    "state", states[d->state], "got", (json_int_t)d->got,
	    "size", (json_int_t)d->size, "error", output_string(d->error)),
	    false, e);
}

static void
print_row(const struct download *d)
{
	(void)printf("%lld\t%s\t", (long long)d->item, states[d->state]);
	if (d->state == DOWNLOAD_DONE || d->size == 0)
		(void)printf("%lld\t", (long long)d->got);
	else
		(void)printf("%lld/%lld\t", (long long)d->got,
		    (long long)d->size);
	output_line(d->path);
	if (d->error != NULL) {
		(void)putchar('\t');
		output_line(d->error);
	}
	(void)putchar('\n');
}

static enum err
list(struct cli *c, bool json, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct download *all;
	size_t i, n = 0;
	enum err rc = app_downloads(c->app, &arena, &all, &n, e);

	for (i = 0; i < n && rc == ERR_NONE; i++) {
		if (json)
			rc = print_json(&all[i], e);
		else
			print_row(&all[i]);
	}
	arena_free(&arena);
	return rc;
}

/* --- getting them ------------------------------------------------------------- */

struct gathered {
	size_t failed;
	enum err code;
	bool bar;
};

static void
draw_bar(const struct download_progress *p)
{
	(void)fprintf(stderr, p->vague ? "\r%lld.%lld MB\033[K" :
	    "\r%lld.%lld of %lld.%lld MB\033[K",
	    (long long)(p->got / 1000000), (long long)(p->got / 100000 % 10),
	    (long long)(p->size / 1000000),
	    (long long)(p->size / 100000 % 10));
	(void)fflush(stderr);
}

static void
take_event(void *ctx, const struct app_event *ev)
{
	struct gathered *g = ctx;

	if (g->bar && ev->download.ended)
		(void)fputs("\r\033[K", stderr);
	else if (g->bar)
		draw_bar(&ev->download);
	if (!ev->download.ended)
		return;
	if (ev->download.code == ERR_NONE) {
		output_line(ev->url);
		(void)putchar('\n');
		(void)fflush(stdout);
		return;
	}
	g->failed++;
	g->code = ev->download.code;
	output_warn("%s", ev->text);
}

/* The paths of those that were there already. */
static void
print_done(struct cli *c, const int64_t *ids, size_t n)
{
	struct arena arena = ARENA_INIT;
	struct download *all;
	size_t i, k, count = 0;

	if (app_downloads(c->app, &arena, &all, &count, NULL) != ERR_NONE)
		count = 0;
	for (i = 0; i < n; i++) {
		for (k = 0; k < count; k++) {
			if (all[k].item != ids[i] ||
			    all[k].state != DOWNLOAD_DONE)
				continue;
			output_line(all[k].path);
			(void)putchar('\n');
		}
	}
	arena_free(&arena);
}

static enum err
get(struct cli *c, const int64_t *ids, size_t n, struct error *e)
{
	struct gathered g = { .failed = 0, .bar =
	    isatty(STDERR_FILENO) == 1 && output_is_terminal() };
	enum err rc = ERR_NONE;
	size_t i;

	for (i = 0; i < n && rc == ERR_NONE; i++)
		rc = app_download(c->app, ids[i], NULL, e);
	if (rc != ERR_NONE)
		return rc;
	print_done(c, ids, n);
	rc = app_download_wait(c->app, take_event, &g, e);
	if (rc == ERR_NONE && g.failed > 0)
		rc = error_set(e, g.code == ERR_IO || g.code == ERR_CREATE ||
		    g.code == ERR_TOO_BIG || g.code == ERR_REFUSED ?
		    g.code : ERR_AGAIN, g.failed == 1 ?
		    _("a file could not be downloaded; `ndigest download` "
		    "with its ID goes on where it stopped") :
		    _("files could not be downloaded; `ndigest download` "
		    "with their IDs goes on where they stopped"));
	return rc;
}

static enum err
cancel(struct cli *c, const int64_t *ids, size_t n, struct error *e)
{
	enum err rc = ERR_NONE;
	size_t i, count;

	for (i = 0; i < n && rc == ERR_NONE; i++) {
		rc = app_download_cancel(c->app, ids[i], &count, e);
		if (rc == ERR_NONE && count == 0)
			rc = error_set(e, ERR_NO_INPUT, _("nothing of item "
			    "%lld is downloaded"), (long long)ids[i]);
	}
	return rc;
}

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	int64_t *ids = xcalloc(a->count + 1, sizeof *ids);
	enum err rc = ERR_NONE;
	size_t i;

	for (i = 0; i < a->count && rc == ERR_NONE; i++)
		rc = select_id(a->rest[i], &ids[i], e);
	if (rc == ERR_NONE && args_has(a, "cancel"))
		rc = a->count == 0 ? error_set(e, ERR_USAGE,
		    _("usage: ndigest download --cancel ID…")) :
		    cancel(c, ids, a->count, e);
	else if (rc == ERR_NONE && !args_has(a, "list"))
		rc = get(c, ids, a->count, e);
	if (rc == ERR_NONE && args_has(a, "list"))
		rc = list(c, args_has(a, "json"), e);
	free(ids);
	return rc;
}

const struct command command_download = {
	"download", "[ID…] [--list [--json]] [--cancel]",
	N_("fetch what articles enclose"),
	N_("Fetches podcasts, videos and other files that the articles "
	"enclose "
	"into download.dir, and prints where they are. A download that was "
	"interrupted goes on where it stopped, where the server can do that; "
	"without an ID, all that wait go on. Nothing that is there is written "
	"over."),
	options, 0, ANY_WORDS, NEEDS_STORE, run
};

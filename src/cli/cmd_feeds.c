#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <ndigest/app/app.h>
#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/text/date.h>

#include "command.h"
#include "editor.h"
#include "output.h"

#define TEXT_MAX ((size_t)8 * 1024 * 1024)

static const struct arg_option options[] = {
	{ "json", NULL, N_("one JSON array") },
	{ NULL, NULL, NULL }
};

static json_t *
feed_json(const struct feed *f)
{
	return json_pack("{s:I,s:o,s:o,s:o,s:o,s:I,s:I,s:o,s:o,s:o,s:b}",
	    "id", (json_int_t)f->id, "url", output_string(f->url),
	    "title", output_string(f->title), "site", output_string(f->site),
	    "category", output_string(f->category),
	    "items", (json_int_t)f->items, "unread", (json_int_t)f->unread,
	    "last_checked", output_time(f->last_checked),
	    "last_error", output_string(f->error),
	    "next_due", output_time(f->next_due), "gone", f->gone);
}

/* On a terminal: a row of columns, and below it what is wrong. */
static void
show_feed(const struct feed *f, int64_t now)
{
	size_t columns = output_columns();
	size_t title = columns > 100 ? 36 : columns > 70 ? columns / 3 : 24;
	size_t taken = 4 + 10 + 10 + 14 + title + 2;
	char age[32], counts[48];

	date_age(f->last_checked > 0 ? f->last_checked : DATE_NONE, now, age,
	    sizeof age);
	(void)snprintf(counts, sizeof counts, "%" PRId64 "/%" PRId64,
	    f->unread, f->items);
	(void)printf("%3" PRId64 " %9s ", f->id, counts);
	output_style("2");
	(void)printf("%9s ", age[0] != '\0' ? age : "never");
	output_style("0");
	output_style("36");
	output_fit(f->category != NULL ? f->category : "", 13, true);
	output_style("0");
	(void)putchar(' ');
	output_style(f->error != NULL || f->gone ? "31" : "1");
	output_fit(f->title != NULL ? f->title : f->url, title, true);
	output_style("0");
	if (columns > taken + 12) {
		output_style("2");
		(void)fputs("  ", stdout);
		output_fit(f->url, columns - taken, false);
		output_style("0");
	}
	(void)putchar('\n');
	if (f->error == NULL)
		return;
	output_style("31");
	(void)printf("%25s", "");
	output_fit(f->error, columns > 45 ? columns - 25 : 20, false);
	output_style("0");
	(void)putchar('\n');
}

static void
print_feed(const struct feed *f, int64_t now)
{
	char age[32];

	date_age(f->last_checked > 0 ? f->last_checked : DATE_NONE, now, age,
	    sizeof age);
	(void)printf("%" PRId64 "\t%" PRId64 "/%" PRId64 "\t%s\t", f->id,
	    f->unread, f->items, age[0] != '\0' ? age : "never");
	output_line(f->category != NULL ? f->category : "");
	(void)putchar('\t');
	output_line(f->title != NULL ? f->title : f->url);
	(void)putchar('\t');
	output_line(f->url);
	if (f->error != NULL) {
		(void)putchar('\t');
		output_line(f->error);
	}
	(void)putchar('\n');
}

/* What cannot be read is refused as a whole; the text is not lost: the
 * sentence names the line, and nothing was changed. */
static enum err
edit(struct cli *c, struct error *e)
{
	struct buf text = BUF_INIT(TEXT_MAX);
	struct edit_result r;
	enum err rc = cli_open_app(c, NEEDS_STORE, e);

	if (rc == ERR_NONE)
		rc = app_feeds_text(c->app, &text, e);
	if (rc == ERR_NONE)
		rc = editor_text(&text, e);
	if (rc == ERR_NONE)
		rc = app_feeds_apply(c->app, buf_str(&text), text.len, &r, e);
	if (rc == ERR_NONE)
		(void)printf("%zu added, %zu removed, %zu changed\n", r.added,
		    r.removed, r.changed);
	else if (rc == ERR_NOT_MODIFIED)
		(void)puts("nothing changed");
	buf_free(&text);
	return rc;
}

static enum err
list(struct cli *c, const struct args *a, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct feed *feeds;
	size_t i, n;
	enum err rc = cli_open_app(c, NEEDS_READING, e);

	if (rc == ERR_NONE)
		rc = app_feeds(c->app, &arena, &feeds, &n, e);
	if (rc == ERR_NONE && args_has(a, "json")) {
		json_t *all = json_array();

		for (i = 0; i < n; i++)
			(void)json_array_append_new(all, feed_json(&feeds[i]));
		rc = output_json(all, true, e);
	} else if (rc == ERR_NONE) {
		for (i = 0; i < n; i++)
			(output_is_terminal() ? show_feed : print_feed)(
			    &feeds[i], clock_now());
	}
	arena_free(&arena);
	return rc;
}

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	if (a->count == 0)
		return list(c, a, e);
	if (strcmp(a->rest[0], "edit") != 0)
		return error_set(e, ERR_USAGE,
		    _("usage: ndigest feeds [--json] | feeds edit"));
	return edit(c, e);
}

const struct command command_feeds = {
	"feeds", "[--json] | edit", N_("show or edit the subscriptions"),
	N_("Id, unread/items, last checked, category, title, URL and the "
	"last "
	"error of each subscription. With edit, they are opened as lines of "
	"text in $VISUAL or $EDITOR; what is saved is checked, then applied "
	"in one transaction, or nothing is."),
	options, 0, 1, NEEDS_CONF, run
};

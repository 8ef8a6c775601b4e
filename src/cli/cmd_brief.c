#include <stdio.h>
#include <string.h>
#include <time.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/text/date.h>

#include "brief.h"
#include "command.h"
#include "output.h"

#define CATCH_UP_MS 10000	/* stories and categories of what is new */
#define STORIES ((size_t)5)	/* of a category */
#define PAGE_MAX ((size_t)8 * 1024 * 1024)
#define DAY INT64_C(86400)

static const struct arg_option options[] = {
	{ "since", "SPAN|DATE|last", "1d is usual; last: since the last "
	  "brief" },
	{ "category", "CATEGORY", "only this category" },
	{ "markdown", NULL, "as Markdown" },
	{ "html", NULL, "as one HTML file, to be mailed" },
	{ "json", NULL, "one JSON object" },
	{ NULL, NULL, NULL }
};

void
brief_time(int64_t t, char out[32])
{
	time_t clock = (time_t)t;
	struct tm tm;

	if (localtime_r(&clock, &tm) == NULL ||
	    strftime(out, 32, "%Y-%m-%d %H:%M", &tm) == 0)
		*out = '\0';
}

void
brief_lead(const struct brief *b, struct buf *out)
{
	char since[32];

	brief_time(b->since, since);
	if (b->stories == 0)
		buf_adds(out, "Nothing new");
	else
		buf_addf(out, "%zu %s", b->stories, b->stories == 1 ? "story" :
		    "stories");
	if (b->only != NULL)
		buf_addf(out, " in %s", b->only);
	else if (b->count > 1)
		buf_addf(out, " in %zu categories", b->count);
	buf_addf(out, " since %s.", since);
}

void
brief_origin(const struct brief_story *s, int64_t now, const char *dot,
    struct buf *out)
{
	char age[32];

	date_age(s->head.published, now, age, sizeof age);
	buf_adds(out, s->head.source != NULL ? s->head.source : "");
	if (*age != '\0')
		buf_addf(out, "%s%s", out->len > 0 ? dot : "", age);
	if (s->source_count > 1)
		buf_addf(out, "%s%zu articles", dot, s->source_count);
	if (s->ai)
		buf_addf(out, "%sAI summary by %s", dot, s->model != NULL ?
		    s->model : "a language model");
}

static enum err
read_query(const struct args *a, struct brief_query *q, struct error *e)
{
	const char *since = args_get(a, "since");

	*q = (struct brief_query){ .since = clock_now() - DAY,
	    .category = args_get(a, "category"), .stories = STORIES };
	if (args_has(a, "json") + args_has(a, "markdown") +
	    args_has(a, "html") > 1)
		return error_set(e, ERR_USAGE,
		    _("brief takes one of --json, --markdown and --html"));
	if (since == NULL)
		return ERR_NONE;
	q->since_last = strcmp(since, "last") == 0;
	if (q->since_last)
		return ERR_NONE;
	q->since = date_since(since, clock_now());
	if (q->since == DATE_NONE)
		return error_set(e, ERR_USAGE, _("--since takes a span like 1d "
		    "or 36h, a date, or last, not \"%.40s\""), since);
	return ERR_NONE;
}

static enum err
print(const struct brief *b, const struct args *a, struct error *e)
{
	struct buf out = BUF_INIT(PAGE_MAX);

	if (args_has(a, "json")) {
		enum err rc = brief_json(b, e);

		return rc != ERR_NONE ? rc : output_finish(e);
	}
	if (args_has(a, "markdown"))
		brief_markdown(b, &out);
	else if (args_has(a, "html"))
		brief_html(b, &out);
	else
		brief_text(b);
	(void)fwrite(buf_str(&out), 1, out.len, stdout);
	buf_free(&out);
	return output_finish(e);
}

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct brief_query q;
	struct brief b;
	enum err rc = read_query(a, &q, e);

	if (rc != ERR_NONE)
		return rc;
	app_catch_up(c->app, CATCH_UP_MS, 0);
	rc = app_brief(c->app, &q, &arena, &b, e);
	if (rc == ERR_NONE)
		rc = print(&b, a, e);
	/* what could not be written was not read */
	if (rc == ERR_NONE)
		app_brief_done(c->app, &b);
	arena_free(&arena);
	return rc;
}

const struct command command_brief = {
	"brief",
	"[--since 1d|last] [--category C] [--markdown|--html|--json]",
	"print the day on one page",
	"The best stories of each category, each with its summary, why it "
	"matters, and all the sources that tell it, ranked as the reader's "
	"Today is; then it ends. Digests that are missing are made from the "
	"text that is stored; nothing is fetched.\n"
	"Each morning by mail, with cron:\n"
	"  0 7 * * * ndigest refresh --due >/dev/null; "
	"ndigest brief --since last\n"
	"The same with systemd, into a file: ndigest-brief.service in "
	"~/.config/systemd/user:\n"
	"  [Service]\n"
	"  Type=oneshot\n"
	"  ExecStart=-ndigest refresh --due\n"
	"  ExecStart=ndigest brief --since last --html\n"
	"  StandardOutput=truncate:%h/brief.html\n"
	"and beside it ndigest-brief.timer, begun by "
	"`systemctl --user enable --now ndigest-brief.timer`:\n"
	"  [Timer]\n"
	"  OnCalendar=*-*-* 07:00\n"
	"  Persistent=true\n"
	"  [Install]\n"
	"  WantedBy=timers.target",
	options, 0, 0, NEEDS_STORE, run
};

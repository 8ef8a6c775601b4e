/*
 * Subscriptions as lines of text:
 *
 *	12  https://example.org/feed.xml  [Policy]  Title of the feed
 *
 * The id ties a line to its subscription; a line without one is new.
 */
#include "local_feed.h"
#include "private.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/store/feeds.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/url.h>

#include "rules.h"

#define LINES_MAX ((size_t)20000)
#define OPTION_BYTES ((size_t)2048)
#define NAME_BYTES ((size_t)512)

struct line {
	int64_t id;		/* 0: new */
	char *url;
	char *category;		/* or NULL */
	char *title;		/* or NULL: the feed's own */
	struct buf options;	/* lines of name = value */
};

struct lines {
	VEC(struct line) at;
};

static void
lines_free(struct lines *l)
{
	size_t i;

	for (i = 0; i < l->at.len; i++) {
		free(l->at.at[i].url);
		free(l->at.at[i].category);
		free(l->at.at[i].title);
		buf_free(&l->at.at[i].options);
	}
	vec_free(&l->at);
}

static const char head[] =
    "# One subscription a line: id, address, [category], title.\n"
    "# Delete a line to unsubscribe; add one without an id to subscribe.\n"
    "# Indented below it, options of that feed: interval = 2h, text = always,\n"
    "# ai = never, hide = words or /regex/, header = Name: value, … as\n"
    "# ndigest-config(5) has them.\n"
    "# Nothing changes when this cannot be read, or is left as it is.\n\n";

static void
put_options(struct buf *out, const char *options)
{
	while (options != NULL && *options != '\0') {
		size_t n = strcspn(options, "\n");

		(void)buf_addf(out, "    %.*s\n", (int)n, options);
		options += n + (options[n] == '\n');
	}
}

enum err
app_feeds_text(struct app *a, struct buf *out, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct feed *feeds;
	size_t i, n;
	enum err rc = app_feeds(a, &arena, &feeds, &n, e);

	(void)buf_adds(out, head);
	for (i = 0; rc == ERR_NONE && i < n; i++) {
		const struct feed *f = &feeds[i];

		(void)buf_addf(out, "%" PRId64 "  %s", f->id, f->url);
		if (f->category != NULL && f->category[0] != '\0')
			(void)buf_addf(out, "  [%s]", f->category);
		if (f->title != NULL)
			(void)buf_addf(out, "  %s", f->title);
		(void)buf_addc(out, '\n');
		put_options(out, f->options);
	}
	arena_free(&arena);
	return rc;
}

/* --- reading ------------------------------------------------------------------ */

static void
skip_blanks(const char **s, const char *end)
{
	while (*s < end && (**s == ' ' || **s == '\t' || **s == '\r'))
		(*s)++;
}

static int64_t
read_id(const char **s, const char *end)
{
	const char *p = *s;
	int64_t id = 0;

	while (p < end && *p >= '0' && *p <= '9' && p - *s < 18)
		id = id * 10 + (*p++ - '0');
	if (p == *s || p == end || (*p != ' ' && *p != '\t'))
		return 0;
	*s = p;
	return id;
}

static enum err
read_line(const char *s, const char *end, size_t number, struct line *out,
    struct error *e)
{
	const char *start;
	struct error why = { "" };
	char *typed;

	skip_blanks(&s, end);
	out->id = read_id(&s, end);
	skip_blanks(&s, end);
	for (start = s; s < end && *s != ' ' && *s != '\t' && *s != '\r'; s++)
		;
	typed = clean_line_new(start, (size_t)(s - start), URL_MAX);
	out->url = local_or_url(typed, &why);
	free(typed);
	if (out->url == NULL)
		return error_set(e, ERR_INPUT, _("line %zu: %s"), number,
		    why.text);
	skip_blanks(&s, end);
	if (s < end && *s == '[') {
		const char *close = memchr(s, ']', (size_t)(end - s));

		if (close == NULL)
			return error_set(e, ERR_INPUT,
			    _("line %zu: the category has no ]"), number);
		out->category = clean_line_new(s + 1,
		    (size_t)(close - s - 1), NAME_BYTES);
		s = close + 1;
	}
	skip_blanks(&s, end);
	if (s < end)
		out->title = clean_line_new(s, (size_t)(end - s), NAME_BYTES);
	return ERR_NONE;
}

/* An indented line is an option of the feed above it. */
static enum err
read_option(const char *s, const char *end, size_t number,
    struct lines *out, struct error *e)
{
	struct feed_rules check;
	struct error why = { "" };
	struct line *last;
	char *line;
	enum err rc;

	if (out->at.len == 0)
		return error_set(e, ERR_INPUT,
		    _("line %zu: there is no feed above this option"), number);
	last = &out->at.at[out->at.len - 1];
	line = clean_line_new(s, (size_t)(end - s), OPTION_BYTES);
	rc = feed_rules_read(line, false, &check, &why);
	feed_rules_free(&check);
	if (rc == ERR_NONE)
		(void)buf_addf(&last->options, "%s\n", line);
	else
		rc = error_set(e, ERR_INPUT,
		    _("line %zu: %s"), number, why.text);
	free(line);
	return rc;
}

static enum err
read_lines(const char *text, size_t n, struct lines *out, struct error *e)
{
	const char *end = text + n;
	size_t number = 0;
	enum err rc = ERR_NONE;

	while (text < end && rc == ERR_NONE) {
		const char *eol = memchr(text, '\n', (size_t)(end - text));
		const char *s = text;
		struct line line = { .id = 0 };

		if (eol == NULL)
			eol = end;
		number++;
		skip_blanks(&s, eol);
		if (s < eol && *s != '#' && s > text) {
			rc = read_option(s, eol, number, out, e);
		} else if (s < eol && *s != '#') {
			rc = read_line(s, eol, number, &line, e);
			vec_push(&out->at, line);
		}
		if (rc == ERR_NONE && out->at.len > LINES_MAX)
			rc = error_set(e, ERR_INPUT, _("more than %zu lines"),
			    LINES_MAX);
		text = eol + (eol < end);
	}
	return rc;
}

/* --- applying ------------------------------------------------------------------- */

struct edit {
	struct lines lines;
	struct edit_result result;
};

static const struct line *
line_of(const struct edit *d, int64_t id)
{
	size_t i;

	for (i = 0; i < d->lines.at.len; i++)
		if (d->lines.at.at[i].id == id)
			return &d->lines.at.at[i];
	return NULL;
}

static bool
same(const char *a, const char *b)
{
	return strcmp(a != NULL ? a : "", b != NULL ? b : "") == 0;
}

static enum err
apply_known(struct store *s, struct edit *d, const struct feed *f,
    struct error *e)
{
	const struct line *l = line_of(d, f->id);
	struct feed changed = *f;

	if (l == NULL) {
		d->result.removed++;
		return store_feed_remove(s, f->id, e);
	}
	if (same(l->url, f->url) && same(l->category, f->category) &&
	    same(l->title, f->title) &&
	    same(l->options.data, f->options))
		return ERR_NONE;
	changed.url = l->url;
	changed.category = l->category;
	changed.title = l->title;
	changed.options = l->options.data;
	d->result.changed++;
	return store_feed_edit(s, &changed, e);
}

static enum err
apply_all(struct store *s, struct edit *d, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct feed *feeds;
	size_t i, n;
	enum err rc = store_feeds(s, &arena, &feeds, &n, e);

	for (i = 0; rc == ERR_NONE && i < n; i++)
		rc = apply_known(s, d, &feeds[i], e);
	for (i = 0; rc == ERR_NONE && i < d->lines.at.len; i++) {
		const struct line *l = &d->lines.at.at[i];
		bool fresh = false;
		int64_t id;

		if (l->id != 0)
			continue;
		rc = store_feed_add(s, l->url, l->category, l->title, &id,
		    &fresh, e);
		if (rc == ERR_NONE && l->options.len > 0)
			rc = store_feed_set_options(s, id, l->options.data,
			    e);
		d->result.added += fresh;
	}
	arena_free(&arena);
	return rc;
}

static enum err
run_apply(struct work *w, struct job *j, struct error *e)
{
	struct edit *d = j->data;
	enum err rc = store_begin(w->store, e);

	if (rc != ERR_NONE)
		return rc;
	rc = apply_all(w->store, d, e);
	if (rc != ERR_NONE)
		store_rollback(w->store);
	else
		rc = store_commit(w->store, e);
	event_post(w->app, EVENT_FEEDS, 0);
	return rc;
}

enum err
app_feeds_apply(struct app *a, const char *text, size_t n,
    struct edit_result *out, struct error *e)
{
	struct edit d = { .result = { 0, 0, 0 } };
	enum err rc = read_lines(text, n, &d.lines, e);
	struct job *j;

	if (rc == ERR_NONE && a->started)
		rc = error_set(e, ERR_AGAIN, _("not while the threads run"));
	if (rc == ERR_NONE) {
		j = job_new(run_apply);
		j->data = &d;
		rc = job_do(a, j, NULL, e);
		*out = d.result;
	}
	lines_free(&d.lines);
	return rc;
}

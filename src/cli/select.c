#include "select.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/text/date.h>

#include "output.h"

#define WINDOW ((size_t)512)

static enum err
read_since(const struct args *a, struct list_query *q, struct error *e)
{
	const char *since = args_get(a, "since");
	int64_t t;

	if (since == NULL)
		return ERR_NONE;
	t = date_since(since, clock_now());
	if (t == DATE_NONE)
		return error_set(e, ERR_USAGE, _("--since takes a span like 2d "
		    "or 36h, or a date, not \"%.40s\""), since);
	q->since = t;
	return ERR_NONE;
}

static enum err
read_sort(const struct args *a, struct list_query *q, struct error *e)
{
	const char *sort = args_get(a, "sort");

	if (sort == NULL || strcmp(sort, "new") == 0)
		q->sort = SORT_NEW;
	else if (strcmp(sort, "old") == 0)
		q->sort = SORT_OLD;
	else if (strcmp(sort, "top") == 0)
		q->sort = SORT_TOP;
	else
		return error_set(e, ERR_USAGE,
		    _("--sort takes new, old or top, not \"%.40s\""), sort);
	return ERR_NONE;
}

enum err
select_read(struct cli *c, const struct args *a, struct list_query *q,
    struct error *e)
{
	const char *feed = args_get(a, "feed");
	long limit;
	enum err rc;

	*q = (struct list_query){ .scope = LIST_ALL };
	q->category = args_get(a, "category");
	if (q->category != NULL)
		q->scope = LIST_CATEGORY;
	q->unread_only = args_has(a, "unread");
	q->starred_only = args_has(a, "starred");
	rc = args_number(a, "limit", 0, LONG_MAX, 0, &limit, e);
	q->limit = (size_t)limit;
	if (rc == ERR_NONE)
		rc = read_since(a, q, e);
	if (rc == ERR_NONE)
		rc = read_sort(a, q, e);
	if (rc == ERR_NONE && feed != NULL)
		rc = app_find_feed(c->app, feed, &q->feed, e);
	if (rc == ERR_NONE && feed != NULL && q->scope == LIST_ALL)
		q->scope = LIST_FEED;
	return rc;
}

enum err
select_id(const char *word, int64_t *id, struct error *e)
{
	char *end;
	long long v;

	errno = 0;
	v = strtoll(word, &end, 10);
	if (errno != 0 || end == word || *end != '\0')
		return error_set(e, ERR_USAGE, _("\"%.40s\" is no id; "
		    "`ndigest list` shows them"), word);
	*id = v;
	return ERR_NONE;
}

/* Digits of the largest id. */
static int
id_width(const int64_t *ids, size_t n)
{
	int64_t most = 0;
	int width = 1;
	size_t i;

	for (i = 0; i < n; i++)
		if (ids[i] > most)
			most = ids[i];
	for (; most > 9; most /= 10)
		width++;
	return width;
}

static json_t *
row_json(const struct headline *h, const struct story_line *story)
{
	json_t *o = output_headline_json(h);

	if (story == NULL)
		return o;
	json_object_set_new(o, "articles", json_integer(story->articles));
	json_object_set_new(o, "sources", json_integer(story->sources));
	return o;
}

static enum err
print_window(struct cli *c, const int64_t *ids, size_t n, int width,
    unsigned how, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct headline *rows = arena_alloc(&arena, n * sizeof *rows);
	struct story_line *lines = NULL;
	enum err rc = app_headlines(c->app, ids, n, &arena, rows, e);
	size_t i;

	if (how & SELECT_FOLDED)
		lines = arena_alloc(&arena, n * sizeof *lines);
	if (lines != NULL && rc == ERR_NONE)
		rc = app_story_lines(c->app, rows, n, lines, e);
	for (i = 0; i < n && rc == ERR_NONE; i++) {
		const struct story_line *l = lines != NULL ? &lines[i] : NULL;

		if (rows[i].id == 0)
			continue;
		if (how & SELECT_JSON)
			rc = output_json(row_json(&rows[i], l), false, e);
		else
			output_headline(&rows[i], l, clock_now(), width);
	}
	arena_free(&arena);
	return rc;
}

enum err
select_print(struct cli *c, const int64_t *ids, size_t n, unsigned how,
    struct error *e)
{
	int width = id_width(ids, n);
	enum err rc = ERR_NONE;
	size_t at;

	if (n == 0 && (how & SELECT_JSON) == 0 && output_is_terminal())
		(void)puts("There is nothing.");
	for (at = 0; at < n && rc == ERR_NONE; at += WINDOW)
		rc = print_window(c, ids + at, n - at < WINDOW ? n - at :
		    WINDOW, width, how, e);
	return rc;
}

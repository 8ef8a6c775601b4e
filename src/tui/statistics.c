/* What there is and what was read, in figures. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <ndigest/base/clock.h>

#include "pager.h"

#define LABEL_COLUMN 24
#define BAR_MOST 32
#define DAYS 30
#define DAY INT64_C(86400)
#define SOURCES_MOST 15
#define LEVELS 8

/* --- lines ------------------------------------------------------------------------------- */

static void
add_gap(struct view *v)
{
	pager_add(v, ROLE_TEXT, NULL, 0, "");
}

static void
add_heading(struct view *v, const char *text)
{
	add_gap(v);
	pager_add(v, ROLE_STRONG, NULL, 0, text);
	add_gap(v);
}

/* One mark a day, as high as its share of the best day. */
static void
add_spark(struct ui *u, struct buf *b, const int64_t *days)
{
	static const char *const marks[] = { "\u2581", "\u2582", "\u2583",
	    "\u2584", "\u2585", "\u2586", "\u2587", "\u2588" };
	static const char ascii[] = ".:-=+*%#";
	int64_t most = 1;

	for (size_t i = 0; i < DAYS; i++)
		most = days[i] > most ? days[i] : most;
	for (size_t i = 0; i < DAYS && !u->plain; i++) {
		size_t k = (size_t)((days[i] * (LEVELS - 1) + most - 1) /
		    most);

		if (u->plain_marks)
			(void)buf_addc(b, days[i] > 0 ? ascii[k] : ' ');
		else
			(void)buf_adds(b, days[i] > 0 ? marks[k] :
			    glyph(u, GLYPH_DOT));
	}
	if (!u->plain)
		(void)buf_adds(b, "  ");
}

/* Full for what was read, light for the rest. */
static void
add_bar(struct ui *u, struct view *v, const char *label, int64_t done,
    int64_t all, int64_t most)
{
	struct buf b = BUF_INIT(1024);
	int64_t width = most > 0 ? (all * BAR_MOST + most - 1) / most : 0;
	int64_t full = all > 0 ? (done * width + all - 1) / all : 0;

	for (int64_t i = 0; i < BAR_MOST && !u->plain; i++)
		(void)buf_adds(&b, i >= width ? " " : i < full ?
		    glyph(u, GLYPH_BLOCK) : u->plain_marks ? "." : "\u2591");
	(void)buf_addf(&b, u->plain ? _("%lld of %lld, %lld %%") :
	    _("%6lld of %-6lld %3lld %%"), (long long)done, (long long)all,
	    (long long)(all > 0 ? done * 100 / all : 0));
	pager_add_label(v, label, LABEL_COLUMN, buf_str(&b));
	buf_free(&b);
}

/* --- what is counted --------------------------------------------------------------------- */

static int64_t
first_day(void)
{
	time_t now = (time_t)clock_now();
	struct tm tm;

	if (localtime_r(&now, &tm) == NULL)
		return clock_now() - DAYS * DAY;
	tm.tm_hour = tm.tm_min = tm.tm_sec = 0;
	tm.tm_mday -= DAYS - 1;
	tm.tm_isdst = -1;
	return (int64_t)mktime(&tm);
}

static int64_t
sum_of(const int64_t *days)
{
	int64_t n = 0;

	for (size_t i = 0; i < DAYS; i++)
		n += days[i];
	return n;
}

/* Days in a row up to today, or to yesterday when today is young. */
static int64_t
days_in_a_row(const int64_t *days)
{
	size_t i = DAYS;
	int64_t n = 0;

	if (days[i - 1] == 0)
		i--;
	for (; i > 0 && days[i - 1] > 0; i--)
		n++;
	return n;
}

static void
add_days(struct ui *u, struct view *v)
{
	int64_t arrived[DAYS], opened[DAYS], row;
	struct error e = { "" };
	struct buf b = BUF_INIT(1024);

	if (!ui_check(u, app_days(u->app, first_day(), DAYS, arrived, opened,
	    &e), &e))
		return;
	add_heading(v, _("The last 30 days"));
	add_spark(u, &b, opened);
	(void)buf_addf(&b, N_many("%lld article", "%lld articles",
	    sum_of(opened)), (long long)sum_of(opened));
	row = days_in_a_row(opened);
	if (row > 1)
		(void)buf_addf(&b, N_many(", %lld day in a row",
		    ", %lld days in a row", row), (long long)row);
	pager_add_label(v, _("Opened"), LABEL_COLUMN, buf_str(&b));
	buf_clear(&b);
	add_spark(u, &b, arrived);
	(void)buf_addf(&b, N_many("%lld article", "%lld articles",
	    sum_of(arrived)), (long long)sum_of(arrived));
	(void)buf_addf(&b, _(", %lld a day"), (long long)(sum_of(arrived) /
	    DAYS));
	pager_add_label(v, _("Published"), LABEL_COLUMN, buf_str(&b));
	buf_free(&b);
}

static void
add_categories(struct ui *u, struct view *v)
{
	int64_t most = 0;

	add_heading(v, _("Read, by category"));
	for (size_t i = 0; i < u->counts.category_count; i++)
		if (u->counts.categories[i].items > most)
			most = u->counts.categories[i].items;
	for (size_t i = 0; i < u->counts.category_count; i++) {
		const struct category_count *c = &u->counts.categories[i];

		if (c->items > 0)
			add_bar(u, v, *c->name != '\0' ? c->name : _("Other"),
			    c->items - c->unread, c->items, most);
	}
}

static int
by_read(const void *a, const void *b)
{
	const struct feed *x = a, *y = b;
	int64_t n = x->items - x->unread, m = y->items - y->unread;

	if (n != m)
		return n < m ? 1 : -1;
	return x->items < y->items ? 1 : x->items > y->items ? -1 : 0;
}

static void
add_feeds(struct ui *u, struct view *v)
{
	struct arena arena = ARENA_INIT;
	struct error e = { "" };
	struct feed *feeds = NULL;
	int64_t most = 0;
	size_t n = 0;

	if (!ui_check(u, app_feeds(u->app, &arena, &feeds, &n, &e), &e))
		n = 0;
	if (n > 0)
		qsort(feeds, n, sizeof *feeds, by_read);
	n = n < SOURCES_MOST ? n : SOURCES_MOST;
	add_heading(v, _("Read most, by source"));
	for (size_t i = 0; i < n; i++)
		if (feeds[i].items > most)
			most = feeds[i].items;
	for (size_t i = 0; i < n; i++)
		if (feeds[i].items > 0)
			add_bar(u, v, feeds[i].title != NULL ?
			    feeds[i].title : feeds[i].url, feeds[i].items -
			    feeds[i].unread, feeds[i].items, most);
	arena_free(&arena);
}

static void
add_totals(struct ui *u, struct view *v)
{
	const struct counts *c = &u->counts;
	const char *dot = u->plain ? "," : glyph(u, GLYPH_DOT);
	const char *gap = u->plain ? "" : " ";
	struct buf b = BUF_INIT(1024);

	(void)buf_addf(&b, N_many("%lld article", "%lld articles", c->items),
	    (long long)c->items);
	(void)buf_addf(&b, "%s%s ", gap, dot);
	(void)buf_addf(&b, _("%lld read"), (long long)(c->items - c->unread));
	(void)buf_addf(&b, "%s%s ", gap, dot);
	(void)buf_addf(&b, _("%lld saved"), (long long)c->starred);
	(void)buf_addf(&b, "%s%s ", gap, dot);
	(void)buf_addf(&b, N_many("%lld source", "%lld sources", c->feeds),
	    (long long)c->feeds);
	if (c->failing > 0)
		(void)buf_addf(&b, N_many(", of which %lld fails",
		    ", of which %lld fail", c->failing),
		    (long long)c->failing);
	pager_add(v, ROLE_TEXT, NULL, 0, buf_str(&b));
	buf_free(&b);
}

struct view *
pager_statistics(struct ui *u)
{
	struct view *v = pager_new(u, _("Statistics"));

	add_totals(u, v);
	add_days(u, v);
	add_categories(u, v);
	add_feeds(u, v);
	return v;
}

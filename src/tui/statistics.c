/* What there is and what was read, in figures. */
#include <stdio.h>
#include <string.h>

#include <ndigest/base/intl.h>

#include "pager.h"

#define LABEL_COLUMN 24
#define BAR_MOST 40

static void
add_number(struct view *v, const char *label, int64_t n)
{
	char s[32];

	(void)snprintf(s, sizeof s, "%lld", (long long)n);
	pager_add(v, ROLE_TEXT, label, LABEL_COLUMN, s);
}

/* A bar of what was read, and the rest in a lighter mark. */
static void
add_bar(struct ui *u, struct view *v, const char *label, int64_t done,
    int64_t all, int64_t most)
{
	struct buf b = BUF_INIT(1024);
	int64_t width = most > 0 ? (all * BAR_MOST + most - 1) / most : 0;
	int64_t full = all > 0 ? done * width / all : 0;

	for (int64_t i = 0; i < width; i++)
		(void)buf_adds(&b, i < full ? glyph(u, GLYPH_BLOCK) :
		    glyph(u, GLYPH_DOT));
	(void)buf_addf(&b, _(" %lld of %lld"), (long long)done, (long long)all);
	pager_add(v, ROLE_TEXT, label, LABEL_COLUMN, buf_str(&b));
	buf_free(&b);
}

static void
add_categories(struct ui *u, struct view *v)
{
	int64_t most = 0;

	for (size_t i = 0; i < u->counts.category_count; i++)
		if (u->counts.categories[i].items > most)
			most = u->counts.categories[i].items;
	for (size_t i = 0; i < u->counts.category_count; i++) {
		const struct category_count *c = &u->counts.categories[i];

		add_bar(u, v, c->name, c->items - c->unread, c->items, most);
	}
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

struct view *
pager_statistics(struct ui *u)
{
	struct view *v = pager_new(u, _("Statistics"));
	const struct counts *c = &u->counts;

	add_number(v, _("Articles"), c->items);
	add_number(v, _("Read"), c->items - c->unread);
	add_number(v, _("Saved"), c->starred);
	add_number(v, _("Sources"), c->feeds);
	add_number(v, _("of which fail"), c->failing);
	pager_add(v, ROLE_TEXT, NULL, 0, "");
	pager_add(v, ROLE_STRONG, NULL, 0, _("Read, by category"));
	pager_add(v, ROLE_TEXT, NULL, 0, "");
	add_categories(u, v);
	pager_add(v, ROLE_TEXT, NULL, 0, "");
	pager_add(v, ROLE_STRONG, NULL, 0, _("Read, by source"));
	pager_add(v, ROLE_TEXT, NULL, 0, "");
	add_feeds(u, v);
	return v;
}

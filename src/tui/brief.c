/* The day on one page: the first stories of each category, in brief. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/app/brief.h>
#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/text/date.h>

#include "pager.h"

#define LOOKED_AT 200	/* of the day's stories, by rank */
#define PER_CATEGORY 3
#define DAY INT64_C(86400)

static void
add_story(struct ui *u, struct view *v, const struct headline *h)
{
	struct arena arena = ARENA_INIT;
	struct article art;
	char age[32], line[256];

	date_age(h->published, clock_now(), age, sizeof age);
	pager_add_item(v, ROLE_STRONG, h->title, h->id);
	(void)snprintf(line, sizeof line, "%s%s%s %s", h->source != NULL ?
	    h->source : "", u->plain ? "" : " ", glyph(u, GLYPH_DOT), age);
	pager_add(v, ROLE_DIM, NULL, 0, line);
	if (app_article(u->app, h->id, &arena, &art, NULL) == ERR_NONE &&
	    art.has_digest && art.digest.summary != NULL)
		pager_add_item(v, ROLE_TEXT, art.digest.summary, 0);
	pager_add(v, ROLE_TEXT, NULL, 0, "");
	arena_free(&arena);
}

static bool
is_in(const struct headline *h, const char *category)
{
	return h->id != 0 && h->title != NULL && h->category != NULL &&
	    strcmp(h->category, category) == 0;
}

static void
add_category(struct ui *u, struct view *v, const char *name,
    const struct headline *rows, size_t n)
{
	size_t found = 0;

	for (size_t i = 0; i < n && found < PER_CATEGORY; i++) {
		if (!is_in(&rows[i], name))
			continue;
		if (found++ == 0) {
			pager_add(v, ROLE_HEADING, NULL, 0, name);
			pager_add(v, ROLE_TEXT, NULL, 0, "");
		}
		add_story(u, v, &rows[i]);
	}
}

static void
add_editor(struct view *v, const char *text, const char *model)
{
	char line[400];

	if (text == NULL)
		return;
	pager_add_item(v, ROLE_TEXT, text, 0);
	(void)snprintf(line, sizeof line, _("This paragraph was AI-generated "
	    "by %s. It may be wrong."), model != NULL ? model :
	    _("a language model"));
	pager_add_item(v, ROLE_DIM, line, 0);
	pager_add(v, ROLE_TEXT, NULL, 0, "");
}

static struct view *
make(struct ui *u, const char *editor, const char *model)
{
	struct view *v = pager_new(u, _("The day in brief"));
	struct list_query q = { .scope = LIST_TODAY, .sort = SORT_TOP,
	    .limit = LOOKED_AT };
	struct headline *rows = xcalloc(LOOKED_AT, sizeof *rows);
	struct arena arena = ARENA_INIT;
	struct error e = { "" };
	int64_t *ids = NULL;
	size_t n = 0;

	if (!ui_check(u, app_list(u->app, &q, &ids, &n, &e), &e))
		n = 0;
	n = n < LOOKED_AT ? n : LOOKED_AT;
	if (n > 0 && !ui_check(u, app_headlines(u->app, ids, n, &arena, rows,
	    &e), &e))
		n = 0;
	add_editor(v, editor, model);
	if (n == 0)
		pager_add(v, ROLE_DIM, NULL, 0,
		    _("Nothing came today. r fetches "
		    "new articles."));
	for (size_t k = 0; k < u->counts.category_count; k++)
		add_category(u, v, u->counts.categories[k].name, rows, n);
	free(ids);
	free(rows);
	arena_free(&arena);
	return v;
}

struct view *
pager_brief(struct ui *u)
{
	const struct brief_query q = { .since = clock_now() - DAY,
	    .stories = PER_CATEGORY };
	struct arena arena = ARENA_INIT;
	struct brief b;

	/* what a model has to say of the day comes when it is written */
	if (u->started && conf_choice(u->conf, OPT_AI_PROVIDER) != 0 &&
	    app_brief(u->app, &q, &arena, &b, NULL) == ERR_NONE)
		app_brief_edit_later(u->app, &b);
	arena_free(&arena);
	return make(u, NULL, NULL);
}

void
brief_edited(struct ui *u, const char *text, const char *model)
{
	/* a page that is read in stays as it is */
	if (text == NULL || !pager_is_fresh(u->top, _("The day in brief")))
		return;
	ui_pop(u);
	ui_push(u, make(u, text, model));
	frame_place(u);
	ui_report(u, NEWS_SIZE, 0, NULL);
}

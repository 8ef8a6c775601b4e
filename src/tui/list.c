/*
 * Headlines. A list is an array of ids, eight bytes each; what is shown of
 * them is fetched for the rows on the screen only. When new items come, the
 * line under the cursor stays where it is.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "list.h"

/* --- what is in it ------------------------------------------------------------------- */

static size_t
index_of(const struct list *l, int64_t id)
{
	for (size_t i = 0; i < l->count; i++)
		if (l->ids[i] == id)
			return i;
	return SIZE_MAX;
}

void
list_forget_rows(struct list *l)
{
	for (size_t i = 0; i < LIST_SLOTS; i++)
		l->slots[i].there = false;
	arena_reset(&l->arena);
}

void
list_scroll(struct list *l, size_t rows)
{
	if (rows == 0)
		rows = 1;
	if (l->count == 0) {
		l->at = l->top = 0;
		return;
	}
	if (l->at >= l->count)
		l->at = l->count - 1;
	if (l->at < l->top)
		l->top = l->at;
	if (l->at >= l->top + rows)
		l->top = l->at - rows + 1;
	if (l->top + rows > l->count)
		l->top = l->count > rows ? l->count - rows : 0;
}

static void
clamp(struct list *l)
{
	list_scroll(l, list_rows(l));
}

/*
 * What was read in a list of unread articles stays in it until the list is
 * left: it goes back after the one that it stood behind.
 */
static void
keep_seen(struct list *l, int64_t *ids, size_t *count,
    const int64_t *old, size_t old_count)
{
	for (size_t i = 0; i < old_count; i++) {
		size_t to = 0;
		bool seen = false;

		for (size_t k = 0; k < l->seen_count && !seen; k++)
			seen = l->seen[k] == old[i];
		if (!seen)
			continue;
		for (size_t k = 0; k < *count; k++) {
			if (ids[k] == old[i])
				seen = false;
			if (i > 0 && ids[k] == old[i - 1])
				to = k + 1;
		}
		if (!seen)
			continue;
		if (i > 0 && to == 0)
			to = i < *count ? i : *count;
		memmove(ids + to + 1, ids + to, (*count - to) * sizeof *ids);
		ids[to] = old[i];
		(*count)++;
	}
}

/* The new place of the cursor's line, and of the lines above it. */
static void
find_place(struct list *l, const int64_t *old, size_t old_count, size_t row)
{
	size_t at = SIZE_MAX;

	/* the line itself, or the nearest one below that is still there */
	for (size_t i = l->at; i < old_count && at == SIZE_MAX &&
	    i < l->at + LIST_SEARCH_NEAR; i++)
		at = index_of(l, old[i]);
	if (at != SIZE_MAX)
		l->at = at;
	l->top = l->at > row ? l->at - row : 0;
}

static void
take_ids(struct list *l, int64_t *ids, size_t count)
{
	int64_t *old = l->ids;
	size_t old_count = l->count, row = l->at - l->top;

	if (l->query.unread_only || l->query.scope == LIST_UNREAD) {
		if (l->seen_count > 0)
			ids = xreallocarray(ids, count + l->seen_count,
			    sizeof *ids);
		keep_seen(l, ids, &count, old, old_count);
	}
	l->ids = ids;
	l->count = count;
	/* at the very top, what is new is shown as it comes */
	if (old_count > 0 && (l->at > 0 || l->touched))
		find_place(l, old, old_count, row);
	free(old);
	list_forget_rows(l);
	clamp(l);
}

void
list_load(struct ui *u, struct list *l)
{
	struct error e = { "" };
	int64_t *ids = NULL;
	size_t count = 0;
	enum err rc = app_list(u->app, &l->query, &ids, &count, &e);

	l->loaded = true;
	l->failed = rc != ERR_NONE;
	if (!l->failed) {
		list_shape(u, l, &ids, &count);
		take_ids(l, ids, count);
		return;
	}
	/* a search that is being typed may not be one yet */
	if (l->query.scope != LIST_SEARCH)
		(void)ui_check(u, rc, &e);
	(void)snprintf(l->error, sizeof l->error, "%s", e.text);
	free(l->ids);
	l->ids = NULL;
	l->count = 0;
	list_forget_rows(l);
	clamp(l);
}

static bool
is_held(const struct list *l, size_t i)
{
	return l->slots[i % LIST_SLOTS].there &&
	    l->slots[i % LIST_SLOTS].index == i;
}

/* One run of rows, none of which is held. */
static bool
fetch_run(struct ui *u, struct list *l, size_t from, size_t n)
{
	struct headline rows[LIST_SLOTS];
	struct story_line lines[LIST_SLOTS];
	struct error e = { "" };

	if (!ui_check(u, app_headlines(u->app, l->ids + from, n, &l->arena,
	    rows, &e), &e))
		return false;
	if (!l->query.fold || app_story_lines(u->app, rows, n, lines, NULL) !=
	    ERR_NONE)
		for (size_t i = 0; i < n; i++)
			lines[i] = (struct story_line){ 1, 1, 0 };
	for (size_t i = 0; i < n; i++) {
		l->slots[(from + i) % LIST_SLOTS].line = lines[i];
		l->slots[(from + i) % LIST_SLOTS].index = from + i;
		l->slots[(from + i) % LIST_SLOTS].there = true;
		l->slots[(from + i) % LIST_SLOTS].row = rows[i];
	}
	return true;
}

void
list_fetch(struct ui *u, struct list *l, size_t from, size_t n)
{
	size_t end = from + n < l->count ? from + n : l->count, run;

	if (n > LIST_SLOTS)
		return;
	if (l->arena.used > LIST_ARENA_MAX)
		list_forget_rows(l);
	for (; from < end; from += run) {
		run = 1;
		if (is_held(l, from))
			continue;
		while (from + run < end && !is_held(l, from + run))
			run++;
		if (!fetch_run(u, l, from, run))
			return;
	}
}

const struct headline *
list_row(struct ui *u, struct list *l, size_t i)
{
	if (i >= l->count)
		return NULL;
	list_fetch(u, l, i, 1);
	return is_held(l, i) ? &l->slots[i % LIST_SLOTS].row : NULL;
}

const struct story_line *
list_row_line(const struct list *l, size_t i)
{
	return &l->slots[i % LIST_SLOTS].line;
}

/* While nothing else is to be done: the rows that the next keys may show. */
static bool
list_idle(struct ui *u, struct view *v)
{
	struct list *l = (struct list *)v;
	size_t rows = list_rows(l), from, end;

	if (rows * 3 > LIST_SLOTS)
		return false;
	from = l->top > rows ? l->top - rows : 0;
	end = l->top + rows * 2 < l->count ? l->top + rows * 2 : l->count;
	while (from < end && is_held(l, from))
		from++;
	if (from >= end)
		return false;
	list_fetch(u, l, from, end - from < LIST_RUN ? end - from : LIST_RUN);
	return true;
}

size_t
list_rows(const struct list *l)
{
	int h = l->view.rect.h - LIST_HEAD, per = l->tall ? 2 : 1;

	return h > per ? (size_t)(h / per) : 1;
}

/* --- as others see it ------------------------------------------------------------------- */

struct view *
list_below(struct ui *u)
{
	for (struct view *v = u->top; v != NULL; v = v->below)
		if (view_is_list(v))
			return v;
	return NULL;
}

const struct list_query *
list_query_of(const struct view *v)
{
	return &((const struct list *)v)->query;
}

const char *
list_title(const struct view *v)
{
	return ((const struct list *)v)->title;
}

size_t
list_count(const struct view *v)
{
	return ((const struct list *)v)->count;
}

bool
list_is_hits(const struct view *v)
{
	return ((const struct list *)v)->query.scope == LIST_SEARCH;
}

int64_t
list_item(const struct view *v)
{
	const struct list *l = (const struct list *)v;

	return l->count > 0 ? l->ids[l->at] : 0;
}

void
list_see(struct list *l, int64_t id)
{
	for (size_t i = 0; i < l->seen_count; i++)
		if (l->seen[i] == id)
			return;
	if (l->seen_count == LIST_SEEN_MAX) {
		memmove(l->seen, l->seen + 1,
		    (LIST_SEEN_MAX - 1) * sizeof *l->seen);
		l->seen_count--;
	}
	l->seen[l->seen_count++] = id;
}

void
list_patch(struct view *v, int64_t id, unsigned set, unsigned clear)
{
	struct list *l = (struct list *)v;

	for (size_t i = 0; i < LIST_SLOTS; i++) {
		struct headline *h = &l->slots[i].row;

		if (l->slots[i].there && (id == 0 || h->id == id))
			h->flags = (h->flags & ~clear) | set;
	}
	if (id != 0 && set & HEADLINE_READ)
		list_see(l, id);
}

void
list_go_to(struct ui *u, struct view *v, int64_t id)
{
	struct list *l = (struct list *)v;
	size_t i = index_of(l, id);

	if (i == SIZE_MAX)
		return;
	l->at = i;
	l->touched = true;
	list_see(l, id);
	clamp(l);
	u->redraw = true;
}

static bool
is_unread(struct ui *u, struct list *l, size_t i)
{
	const struct headline *h = list_row(u, l, i);

	return h != NULL && h->id != 0 && (h->flags & HEADLINE_READ) == 0;
}

int64_t
list_step(struct ui *u, struct view *v, int dir, bool unread)
{
	struct list *l = (struct list *)v;
	size_t i = l->at;

	while (l->count > 0) {
		if ((dir < 0 && i == 0) || (dir > 0 && i + 1 >= l->count))
			return 0;
		i = dir < 0 ? i - 1 : i + 1;
		if (!unread || is_unread(u, l, i)) {
			list_go_to(u, v, l->ids[i]);
			return l->ids[i];
		}
	}
	return 0;
}

void
list_next_ids(const struct view *v, int64_t *ids, size_t *n)
{
	const struct list *l = (const struct list *)v;
	size_t left = l->count > l->at + 1 ? l->count - l->at - 1 : 0;

	if (*n > left)
		*n = left;
	if (*n > 0)
		memcpy(ids, l->ids + l->at + 1, *n * sizeof *ids);
}

void
list_set_search(struct ui *u, struct view *v, const char *text)
{
	struct list *l = (struct list *)v;

	free(l->text);
	l->text = xstrdup(text);
	l->query.text = l->text;
	l->at = l->top = 0;
	l->touched = false;
	list_load(u, l);
	u->redraw = true;
}

static void
list_update(struct ui *u, struct view *v, const struct report *r)
{
	struct list *l = (struct list *)v;

	if (r->what & NEWS_ITEMS)
		list_load(u, l);
	if (r->what & NEWS_ARTICLE)
		list_forget_rows(l);
	if (r->what & NEWS_SIZE) {
		if (l->query.fold != list_folds(u, &l->query)) {
			l->query.fold = !l->query.fold;
			list_load(u, l);
		}
		clamp(l);
	}
}

static void
list_close(struct ui *u, struct view *v)
{
	struct list *l = (struct list *)v;

	(void)u;
	arena_free(&l->arena);
	list_stories_free(l);
	free(l->ids);
	free(l->title);
	free(l->text);
	free(l->category);
	free(l);
}

static const enum action *
list_hints(const struct view *v)
{
	static const enum action a[] = { ACT_OPEN, ACT_BROWSER, ACT_SEARCH,
	    ACT_TOGGLE_READ, ACT_STAR, ACT_SHARE, ACT_REFRESH, ACT_HELP,
	    ACT_QUIT, ACTION_NONE };
	static const enum action empty[] = { ACT_REFRESH, ACT_UNREAD_ONLY,
	    ACT_ALL_ARTICLES, ACT_SOURCES, ACT_HELP, ACT_QUIT, ACTION_NONE };

	/* at the end, so that the others stand still */
	static const enum action story[] = { ACT_OPEN, ACT_BROWSER,
	    ACT_SEARCH, ACT_TOGGLE_READ, ACT_STAR, ACT_SHARE, ACT_REFRESH,
	    ACT_HELP, ACT_QUIT, ACT_EXPAND, ACTION_NONE };
	const struct list *l = (const struct list *)v;

	if (l->count == 0)
		return empty;
	if (is_held(l, l->at) && list_fold_state(l,
	    &l->slots[l->at % LIST_SLOTS].row, list_row_line(l, l->at)) !=
	    FOLD_NONE)
		return story;
	return a;
}

static void
list_place(const struct view *v, char *out, size_t size)
{
	const struct list *l = (const struct list *)v;

	if (l->count > 0)
		(void)snprintf(out, size, "%zu/%zu", l->at + 1, l->count);
}

static const struct view_verbs list_verbs = {
	.bit = VIEW_LIST, .draw = list_draw, .act = list_act,
	.click = list_click, .update = list_update, .item = list_item,
	.hints = list_hints, .place = list_place, .idle = list_idle,
	.close = list_close
};

bool
view_is_list(const struct view *v)
{
	return v != NULL && v->verbs == &list_verbs;
}

struct view *
list_new(struct ui *u, const struct list_query *q, const char *title)
{
	struct list *l = xcalloc(1, sizeof *l);

	l->view.verbs = &list_verbs;
	l->view.rect = u->main_rect;
	arena_init(&l->arena);
	l->title = xstrdup(title);
	l->query = *q;
	l->category = xstrdup(q->category);
	l->query.category = l->category;
	l->text = xstrdup(q->text);
	l->query.text = l->text;
	if (q->scope != LIST_SEARCH && q->scope != LIST_STARRED &&
	    conf_bool(u->conf, OPT_UI_UNREAD_ONLY))
		l->query.unread_only = true;
	l->query.fold = list_folds(u, q);
	list_load(u, l);
	return &l->view;
}

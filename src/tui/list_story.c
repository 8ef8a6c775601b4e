/*
 * Stories in a list: one line each, which unfolds to its articles. What is
 * folded comes from the app; what was unfolded is kept here, and put back
 * where it belongs when the list is loaded again.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "list.h"

#define BLOOM 4096	/* bits: most ids are in no small set */

/* --- small sets of ids --------------------------------------------------------------- */

struct few {
	const int64_t *ids;
	size_t n;
	uint64_t bloom[BLOOM / 64];
};

static void
few_set(struct few *f, const int64_t *ids, size_t n)
{
	*f = (struct few){ ids, n, { 0 } };
	for (size_t i = 0; i < n; i++) {
		uint64_t b = (uint64_t)ids[i] % BLOOM;

		f->bloom[b / 64] |= UINT64_C(1) << b % 64;
	}
}

static bool
few_has(const struct few *f, int64_t id)
{
	uint64_t b = (uint64_t)id % BLOOM;

	if ((f->bloom[b / 64] >> b % 64 & 1) == 0)
		return false;
	for (size_t i = 0; i < f->n; i++)
		if (f->ids[i] == id)
			return true;
	return false;
}

/* --- what is folded ------------------------------------------------------------------- */

bool
list_folds(const struct ui *u, const struct list_query *q)
{
	return conf_bool(u->conf, OPT_UI_FOLD_STORIES) &&
	    q->scope != LIST_SEARCH && q->scope != LIST_FEED &&
	    q->scope != LIST_STARRED;
}

static struct unfolded *
unfolded_of(struct list *l, int64_t story)
{
	for (size_t i = 0; i < l->open.len; i++)
		if (l->open.at[i].story == story)
			return &l->open.at[i];
	return NULL;
}

/* The story that the line belongs to as one of its unfolded articles. */
static struct unfolded *
parent_of(const struct list *l, int64_t id)
{
	for (size_t i = 0; i < l->open.len; i++) {
		struct unfolded *o = &l->open.at[i];

		for (size_t k = 0; k < o->n; k++)
			if (o->ids[k] == id)
				return o;
	}
	return NULL;
}

enum fold_state
list_fold_state(const struct list *l, const struct headline *h,
    const struct story_line *line)
{
	if (!l->query.fold || h->story == 0)
		return FOLD_NONE;
	if (l->open.len > 0 && parent_of(l, h->id) != NULL)
		return FOLD_MEMBER;
	for (size_t i = 0; i < l->open.len; i++)
		if (l->open.at[i].story == h->story)
			return FOLD_OPEN;
	return line->articles > 1 ? FOLD_CLOSED : FOLD_NONE;
}

void
list_fold_text(const struct story_line *line, char *out, size_t size)
{
	if (line->sources > 1)
		(void)snprintf(out, size, N_many("%u source", "%u sources",
		    line->sources), line->sources);
	else
		(void)snprintf(out, size, N_many("%u article", "%u articles",
		    line->articles), line->articles);
}

/* The articles of STORY but NOT_ID; the caller frees. */
static int64_t *
members(struct ui *u, int64_t story, int64_t not_id, size_t *n)
{
	struct arena arena = ARENA_INIT;
	struct headline *rows = NULL;
	struct error e = { "" };
	int64_t *ids = NULL;

	*n = 0;
	if (ui_check(u, app_story(u->app, story, not_id, &arena, &rows, n,
	    &e), &e) && *n > 0) {
		ids = xreallocarray(NULL, *n, sizeof *ids);
		for (size_t i = 0; i < *n; i++)
			ids[i] = rows[i].id;
	} else {
		*n = 0;
	}
	arena_free(&arena);
	return ids;
}

static size_t
index_in(const int64_t *ids, size_t n, int64_t id)
{
	for (size_t i = 0; i < n; i++)
		if (ids[i] == id)
			return i;
	return SIZE_MAX;
}

static void
remove_ids(int64_t *ids, size_t *count, const int64_t *out, size_t n)
{
	struct few f;
	size_t kept = 0;

	few_set(&f, out, n);
	for (size_t i = 0; i < *count; i++)
		if (!few_has(&f, ids[i]))
			ids[kept++] = ids[i];
	*count = kept;
}

static void
insert_ids(int64_t **ids, size_t *count, size_t at, const int64_t *in,
    size_t n)
{
	if (n == 0)
		return;
	*ids = xreallocarray(*ids, *count + n, sizeof **ids);
	memmove(*ids + at + n, *ids + at, (*count - at) * sizeof **ids);
	memcpy(*ids + at, in, n * sizeof **ids);
	*count += n;
}

/* --- unfolding --------------------------------------------------------------------------- */

static void
forget_unfolded(struct list *l, size_t i)
{
	free(l->open.at[i].ids);
	l->open.at[i] = l->open.at[--l->open.len];
}

/* Puts an unfolded story back into a fresh list, under the line that stands
 * for it now; false: there is none any more. */
static bool
restore(struct ui *u, struct unfolded *o, int64_t **ids, size_t *count)
{
	size_t n = 0, at = SIZE_MAX;
	int64_t *all = members(u, o->story, 0, &n);
	struct few f;

	few_set(&f, all, n);
	for (size_t i = 0; i < *count && at == SIZE_MAX; i++)
		if (few_has(&f, (*ids)[i]))
			at = i;
	free(o->ids);
	o->ids = all;
	o->n = n;
	if (at == SIZE_MAX)
		return false;
	o->head = (*ids)[at];
	remove_ids(o->ids, &o->n, &o->head, 1);
	insert_ids(ids, count, at + 1, o->ids, o->n);
	return true;
}

void
list_shape(struct ui *u, struct list *l, int64_t **ids, size_t *count)
{
	l->newest = 0;
	for (size_t i = 0; i < *count; i++)
		if ((*ids)[i] > l->newest)
			l->newest = (*ids)[i];
	if (!l->query.fold) {
		list_fold_all(u, l);
		return;
	}
	for (size_t i = l->open.len; i > 0; i--)
		if (!restore(u, &l->open.at[i - 1], ids, count))
			forget_unfolded(l, i - 1);
}

static void
unfold(struct ui *u, struct list *l, size_t i, const struct headline *h)
{
	struct unfolded o = { .story = h->story, .head = h->id };

	o.ids = members(u, h->story, h->id, &o.n);
	if (o.n == 0)
		return;
	/* none of them stands elsewhere in the list (a read one may) */
	remove_ids(l->ids, &l->count, o.ids, o.n);
	i = index_in(l->ids, l->count, h->id);
	insert_ids(&l->ids, &l->count, i + 1, o.ids, o.n);
	l->at = i;
	vec_push(&l->open, o);
}

static void
fold(struct list *l, struct unfolded *o)
{
	int64_t head = o->head, cursor = l->ids[l->at];
	size_t at;

	if (index_in(o->ids, o->n, cursor) != SIZE_MAX)
		cursor = head;
	remove_ids(l->ids, &l->count, o->ids, o->n);
	at = index_in(l->ids, l->count, cursor);
	l->at = at != SIZE_MAX ? at : 0;
	forget_unfolded(l, (size_t)(o - l->open.at));
}

void
list_toggle_story(struct ui *u, struct list *l)
{
	const struct headline *h = list_row(u, l, l->at);
	struct unfolded *o = h != NULL ? parent_of(l, h->id) : NULL;

	if (h == NULL || h->id == 0)
		return;
	if (o == NULL && h->story != 0)
		o = unfolded_of(l, h->story);
	if (o != NULL)
		fold(l, o);
	else if (list_fold_state(l, h, list_row_line(l, l->at)) ==
	    FOLD_CLOSED)
		unfold(u, l, l->at, h);
	else
		ui_say(u, _("No other source has this story"));
	list_forget_rows(l);
}

void
list_fold_all(struct ui *u, struct list *l)
{
	(void)u;
	while (l->open.len > 0) {
		if (l->ids != NULL && l->count > 0)
			fold(l, &l->open.at[0]);
		else
			forget_unfolded(l, 0);
	}
}

/* All stories that are on the screen. */
void
list_unfold_all(struct ui *u, struct list *l)
{
	size_t rows = list_rows(l), end = l->top + rows, cursor = l->at;
	int64_t id = list_item(&l->view);

	for (size_t i = l->top < l->count ? l->top : 0; i < l->count &&
	    i < end; i++) {
		const struct headline *h = list_row(u, l, i);
		size_t before = l->count;

		if (h == NULL || h->id == 0 || list_fold_state(l, h,
		    list_row_line(l, i)) != FOLD_CLOSED)
			continue;
		unfold(u, l, i, h);
		end += l->count - before;
		list_forget_rows(l);
	}
	l->at = index_in(l->ids, l->count, id);
	if (l->at == SIZE_MAX)
		l->at = cursor < l->count ? cursor : 0;
}

void
list_stories_free(struct list *l)
{
	for (size_t i = 0; i < l->open.len; i++)
		free(l->open.at[i].ids);
	vec_free(&l->open);
}

/* --- a story as a whole -------------------------------------------------------------------- */

int64_t *
list_story_ids(struct ui *u, struct view *v, int64_t id, size_t *n)
{
	struct list *l = (struct list *)v;
	size_t i = index_in(l->ids, l->count, id);
	const struct headline *h = i != SIZE_MAX ? list_row(u, l, i) : NULL;

	*n = 0;
	if (h == NULL || h->id == 0 || list_fold_state(l, h,
	    list_row_line(l, i)) != FOLD_CLOSED)
		return NULL;
	return members(u, h->story, 0, n);
}

/* The day's list is one of stories, however it is asked for. */
static int64_t *
day_ids(struct ui *u, struct list *l, size_t *n)
{
	VEC(int64_t) all = VEC_INIT;

	for (size_t i = 0; i < l->count; i++) {
		size_t k = 0;
		int64_t *ids = list_story_ids(u, &l->view, l->ids[i], &k);

		vec_push(&all, l->ids[i]);
		for (size_t j = 0; j < k; j++)
			if (ids[j] != l->ids[i])
				vec_push(&all, ids[j]);
		free(ids);
	}
	*n = all.len;
	return all.at;
}

/* What 'all of the list' means: every article that it stands for, but none
 * that came after it was loaded. */
int64_t *
list_all_ids(struct ui *u, struct view *v, size_t *n)
{
	struct list *l = (struct list *)v;
	struct list_query q = l->query;
	struct error e = { "" };
	int64_t *ids = NULL;
	size_t kept = 0;

	q.fold = false;
	*n = 0;
	if (q.scope == LIST_TODAY)
		return day_ids(u, l, n);
	if (!l->query.fold || !ui_check(u, app_list(u->app, &q, &ids, n,
	    &e), &e)) {
		*n = l->count;
		return xmemdup(l->ids, l->count * sizeof *l->ids);
	}
	for (size_t i = 0; i < *n; i++)
		if (ids[i] <= l->newest)
			ids[kept++] = ids[i];
	*n = kept;
	return ids;
}

static bool
is_unread(struct ui *u, struct list *l, int64_t id)
{
	size_t i = index_in(l->ids, l->count, id);
	const struct headline *h = i != SIZE_MAX ? list_row(u, l, i) : NULL;

	return h != NULL && ((h->flags & HEADLINE_READ) == 0 ||
	    list_row_line(l, i)->unread > 0);
}

static void
patch_story(struct list *l, int64_t id, bool read)
{
	list_patch(&l->view, id, read ? HEADLINE_READ : 0,
	    read ? 0 : HEADLINE_READ);
	for (size_t i = 0; i < LIST_SLOTS; i++)
		if (l->slots[i].there && l->slots[i].row.id == id)
			l->slots[i].line.unread = read ? 0 :
			    l->slots[i].line.articles;
}

static bool
mark_story(struct ui *u, struct list *l, int64_t id, bool read, size_t *n)
{
	int64_t *ids = list_story_ids(u, &l->view, id, n);
	struct error e = { "" };
	bool marked = ids != NULL;

	if (marked && ui_check(u, app_mark(u->app, read ? MARK_READ :
	    MARK_UNREAD, ids, *n, NULL, NULL, &e), &e))
		patch_story(l, id, read);
	free(ids);
	return marked;
}

bool
list_story_read(struct ui *u, struct view *v, int64_t id)
{
	struct list *l = (struct list *)v;
	size_t n;

	return is_unread(u, l, id) && mark_story(u, l, id, true, &n);
}

bool
list_story_toggle(struct ui *u, struct view *v, int64_t id)
{
	struct list *l = (struct list *)v;
	bool unread = is_unread(u, l, id);
	size_t n;

	if (!mark_story(u, l, id, unread, &n))
		return false;
	ui_say(u, unread ? N_many("Marked as read: %zu article",
	    "Marked as read: %zu articles", n) :
	    N_many("Marked as unread: %zu article",
	    "Marked as unread: %zu articles", n), n);
	return true;
}

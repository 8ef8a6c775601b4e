/* What keys do in an article. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>

#include "article.h"

#define SIDE_STEP 16	/* columns */

/* --- moving ---------------------------------------------------------------------------- */

static size_t
bottom(const struct article_view *v)
{
	return v->top + article_rows(v);
}

/* The screen so that the target is seen, as much of it as there is room. */
static void
show_target(struct article_view *v)
{
	const struct layout_target *t = article_target(v);

	if (t == NULL)
		return;
	if (t->line < v->top)
		article_scroll_to(v, t->line > 1 ? t->line - 1 : 0);
	else if (t->line + t->lines > bottom(v))
		article_scroll_to(v, t->lines >= article_rows(v) ? t->line :
		    t->line + t->lines + 1 - article_rows(v));
}

/* The first target from line LINE on, or the last one before it. */
static size_t
target_from(const struct article_view *v, size_t line, int dir)
{
	const struct layout *l = v->lay;

	if (dir > 0) {
		for (size_t i = 0; i < l->target_count; i++)
			if (l->targets[i].line >= line)
				return i;
		return NO_TARGET;
	}
	for (size_t i = l->target_count; i > 0; i--)
		if (l->targets[i - 1].line < line)
			return i - 1;
	return NO_TARGET;
}

static size_t
next_target(const struct article_view *v, int dir)
{
	if (v->focus == NO_TARGET)
		return dir > 0 ? target_from(v, v->top, 1) :
		    target_from(v, v->top, -1);
	if (dir > 0)
		return v->focus + 1 < v->lay->target_count ? v->focus + 1 :
		    NO_TARGET;
	return v->focus > 0 ? v->focus - 1 : NO_TARGET;
}

static bool
is_seen(const struct article_view *v, size_t target)
{
	const struct layout_target *t;

	if (target == NO_TARGET)
		return false;
	t = &v->lay->targets[target];
	return t->line < bottom(v) && t->line + t->lines > v->top;
}

/* Down: to the next part of the page when it is seen, else by a line. */
static void
step(struct article_view *v, int dir)
{
	size_t next = next_target(v, dir);
	size_t last = article_last_top(v);

	if (is_seen(v, next)) {
		v->focus = next;
		show_target(v);
	} else if (dir > 0 && v->top < last) {
		v->top++;
	} else if (dir < 0 && v->top > 0) {
		v->top--;
	} else if (dir < 0) {
		v->focus = NO_TARGET;
	}
}

/* The cursor comes along when the screen moves away from it. */
static void
follow(struct article_view *v)
{
	size_t t;

	if (v->focus == NO_TARGET || is_seen(v, v->focus))
		return;
	t = target_from(v, v->top, 1);
	v->focus = is_seen(v, t) ? t : NO_TARGET;
}

static void
scroll_by(struct article_view *v, int64_t by)
{
	int64_t to = (int64_t)v->top + by;

	article_scroll_to(v, to > 0 ? (size_t)to : 0);
	follow(v);
}

static void
focus_on_screen(struct article_view *v, int where)
{
	size_t first = target_from(v, v->top, 1);
	size_t last = target_from(v, bottom(v), -1);

	if (!is_seen(v, first) || !is_seen(v, last) || last < first)
		return;
	v->focus = where == 0 ? first : where == 2 ? last :
	    first + (last - first) / 2;
}

static bool
move_act(struct article_view *v, enum action a, int count)
{
	int n = count > 0 ? count : 1, rows = (int)article_rows(v);
	int page = rows > 2 ? rows - 2 : 1, half = rows > 1 ? rows / 2 : 1;

	switch (a) {
	case ACT_DOWN: for (int i = 0; i < n; i++) step(v, 1); break;
	case ACT_UP: for (int i = 0; i < n; i++) step(v, -1); break;
	case ACT_HALF_DOWN: scroll_by(v, (int64_t)half * n); break;
	case ACT_HALF_UP: scroll_by(v, -(int64_t)half * n); break;
	case ACT_PAGE_DOWN: scroll_by(v, (int64_t)page * n); break;
	case ACT_PAGE_UP: scroll_by(v, -(int64_t)page * n); break;
	case ACT_TOP:
		article_scroll_to(v, count > 0 ? (size_t)count - 1 : 0);
		v->focus = NO_TARGET;
		break;
	case ACT_BOTTOM:
		article_scroll_to(v, count > 0 ? (size_t)count - 1 :
		    v->lay->line_count);
		follow(v);
		break;
	case ACT_SCREEN_TOP: focus_on_screen(v, 0); break;
	case ACT_SCREEN_MIDDLE: focus_on_screen(v, 1); break;
	case ACT_SCREEN_BOTTOM: focus_on_screen(v, 2); break;
	default: return false;
	}
	return true;
}

/* Of lines that are not wrapped; never further than the longest of them. */
static void
scroll_side(struct article_view *v, int dir, int count)
{
	size_t by = (size_t)(count > 0 ? count : SIDE_STEP), most = 0;

	for (size_t i = 0; i < v->lay->line_count; i++)
		if (v->lay->lines[i].code && v->lay->lines[i].columns > most)
			most = v->lay->lines[i].columns;
	most = most > v->lay->columns ? most - v->lay->columns : 0;
	if (dir < 0)
		v->side = v->side > by ? v->side - by : 0;
	else
		v->side = v->side + by < most ? v->side + by : most;
}

/* --- what is found ----------------------------------------------------------------------- */

static bool
next_hit(struct ui *u, struct article_view *v, int dir, int count)
{
	const struct hit *h = NULL;
	size_t third = article_rows(v) / 3;

	if (v->find.text == NULL)
		return false;
	for (int i = 0; i < (count > 0 ? count : 1); i++)
		h = find_step(&v->find, v->top, dir);
	if (h == NULL) {
		ui_say(u, _("'%s' is not here"), v->find.text);
		return true;
	}
	article_scroll_to(v, h->line > third ? h->line - third : 0);
	follow(v);
	return true;
}

/* --- the parts of the page --------------------------------------------------------------- */

static void
toggle_faq(struct ui *u, struct article_view *v, size_t k)
{
	if (k >= v->art.digest.faq_count)
		return;
	v->faq_open[k] = !v->faq_open[k];
	article_layout(u, v);
	show_target(v);
}

static void
set_all_faq(struct ui *u, struct article_view *v, bool open)
{
	for (size_t k = 0; k < v->art.digest.faq_count; k++)
		v->faq_open[k] = open;
	article_layout(u, v);
	show_target(v);
}

/* Space on nothing that opens is a page down, as in any pager. */
static void
expand(struct ui *u, struct article_view *v)
{
	const struct layout_target *t = article_target(v);

	if (t != NULL && t->kind == TARGET_FAQ)
		toggle_faq(u, v, t->index);
	else
		(void)move_act(v, ACT_PAGE_DOWN, 0);
}

static void
browse(struct ui *u, const char *url)
{
	struct error e = { "" };

	if (url != NULL && ui_check(u, app_browse(u->app, url, &e), &e))
		ui_say(u, _("Opened %s"), url);
}

static void
play(struct ui *u, const char *url)
{
	struct error e = { "" };

	if (url != NULL && ui_check(u, app_play(u->app, url, &e), &e))
		ui_say(u, _("Opened %s"), url);
}

/* The sentences that target T rests on, in OUT: all that are known. */
static size_t
sentences_of(const struct article_view *v, const struct layout_target *t,
    size_t *out)
{
	const struct digest *d = &v->art.digest;
	const size_t *from = &t->sentence;
	size_t n = t->sentence != LAYOUT_NONE, k = 0;

	if (t->kind == TARGET_SUMMARY) {
		from = d->summary_sentences;
		n = d->summary_sentence_count;
	} else if (t->kind == TARGET_WHY) {
		from = d->why_sentences;
		n = d->why_sentence_count;
	} else if (t->kind == TARGET_FAQ && t->index < d->faq_count &&
	    d->faq[t->index].passage_count > 0) {
		const struct faq *f = &d->faq[t->index];

		for (size_t i = 0; i < f->passage_count; i++)
			if (f->passages[i].sentence != DIGEST_NO_SENTENCE)
				out[k++] = f->passages[i].sentence;
		return k;
	}
	for (size_t i = 0; i < n && k < PLACES_MAX; i++)
		out[k++] = from[i];
	return k;
}

static void
show_source(struct ui *u, struct article_view *v,
    const struct layout_target *t)
{
	size_t at[PLACES_MAX];
	size_t n = sentences_of(v, t, at);

	if (n == 0 || !article_show_sentences(u, v, at, n))
		ui_say(u, "%s", _("No single sentence of the text says this"));
	else
		ui_say(u, "%s", N_many("This is what it rests on; t goes back",
		    "This is what it rests on, with the other marked "
		    "sentences; t goes back", n));
}

static void
act_on_target(struct ui *u, struct article_view *v)
{
	const struct layout_target *t = article_target(v);

	if (t == NULL) {
		article_set_mode(u, v, true);
		return;
	}
	switch (t->kind) {
	case TARGET_FAQ:
		if (!v->faq_open[t->index])
			toggle_faq(u, v, t->index);
		else
			show_source(u, v, t);
		break;
	case TARGET_SUMMARY:
	case TARGET_TAKEAWAY:
	case TARGET_QUOTE:
	case TARGET_WHY:
		show_source(u, v, t);
		break;
	case TARGET_PICTURE: ui_act(u, ACT_PICTURE, 0); break;
	case TARGET_ORIGINAL: ui_act(u, ACT_BROWSER, 0); break;
	case TARGET_SHARE: ui_act(u, ACT_SHARE, 0); break;
	case TARGET_ENCLOSURE: play(u, t->url); break;
	case TARGET_COMMENTS: browse(u, t->url); break;
	case TARGET_RELATED:
	case TARGET_STORY: item_open(u, t->id); break;
	}
}

/* --- all ------------------------------------------------------------------------------------- */

bool
article_act(struct ui *u, struct view *view, enum action a, int count)
{
	struct article_view *v = (struct article_view *)view;

	if (v->lay == NULL)
		return false;
	if (u->plain ? article_plain_act(v, a, count) :
	    move_act(v, a, count)) {
		article_mark_read(u, v);
		return true;
	}
	switch (a) {
	case ACT_OPEN: act_on_target(u, v); return true;
	case ACT_EXPAND: expand(u, v); return true;
	case ACT_EXPAND_ALL: set_all_faq(u, v, true); return true;
	case ACT_COLLAPSE_ALL: set_all_faq(u, v, false); return true;
	case ACT_FULL_TEXT:
		article_set_mode(u, v, !v->text_mode);
		return true;
	case ACT_FOLLOW: article_follow(u, v); return true;
	case ACT_LINKS: article_list_links(u, v); return true;
	case ACT_SELECT: article_select(u, v); return true;
	case ACT_PICTURE: article_show_picture(u, v, NULL); return true;
	case ACT_SCROLL_RIGHT: scroll_side(v, 1, count); return true;
	case ACT_SCROLL_LEFT: scroll_side(v, -1, count); return true;
	case ACT_JUMP_BACK: return article_jump_back(v);
	case ACT_NEXT: return next_hit(u, v, 1, count);
	case ACT_PREV: return next_hit(u, v, -1, count);
	case ACT_BACK:
		/* from what an answer rests on, first back to the answer */
		if (v->text_mode && v->place_count > 0) {
			article_set_mode(u, v, false);
			return true;
		}
		return false;
	default: return false;
	}
}

void
article_wheel(struct ui *u, struct view *view, int lines)
{
	struct article_view *v = (struct article_view *)view;

	if (v->lay != NULL)
		scroll_by(v, lines);
	u->redraw = true;
}

void
article_click(struct ui *u, struct view *view, int y, int x)
{
	struct article_view *v = (struct article_view *)view;
	size_t line = v->top + (size_t)y;
	const char *url = article_link_at(u, v, y, x);

	if (url != NULL && (line >= v->lay->line_count ||
	    v->lay->lines[line].target == LAYOUT_NONE)) {
		article_follow_link(u, v, url);
		return;
	}
	if (v->lay == NULL || line >= v->lay->line_count ||
	    v->lay->lines[line].target == LAYOUT_NONE)
		return;
	if (v->focus == v->lay->lines[line].target)
		act_on_target(u, v);
	else
		v->focus = v->lay->lines[line].target;
}

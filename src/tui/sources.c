/* The subscriptions: what is fetched, how it goes, and changing it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/text/date.h>

#include "room.h"

#define HEAD 2
#define CATEGORY_WIDTH 14
#define NUMBER_WIDTH 12
#define AGE_WIDTH 9

/* What was unsubscribed here, so that undo can take it back. */
struct removed {
	char *url, *category, *title;
};

struct sources {
	struct view view;
	struct arena arena;
	struct feed *feeds;
	size_t n, at, top;
	VEC(struct removed) removed;
};

static int
by_category(const void *a, const void *b)
{
	const struct feed *x = a, *y = b;
	int c = strcmp(x->category != NULL ? x->category : "",
	    y->category != NULL ? y->category : "");

	if (c != 0)
		return c;
	return strcmp(x->title != NULL ? x->title : x->url,
	    y->title != NULL ? y->title : y->url);
}

static void
load(struct ui *u, struct sources *s)
{
	struct error e = { "" };
	int64_t id = s->n > 0 ? s->feeds[s->at].id : 0;

	arena_reset(&s->arena);
	s->feeds = NULL;
	s->n = 0;
	if (!ui_check(u, app_feeds(u->app, &s->arena, &s->feeds, &s->n, &e),
	    &e))
		s->n = 0;
	if (s->n > 0)
		qsort(s->feeds, s->n, sizeof *s->feeds, by_category);
	if (s->at >= s->n)
		s->at = s->n > 0 ? s->n - 1 : 0;
	for (size_t i = 0; i < s->n; i++)
		if (s->feeds[i].id == id)
			s->at = i;
}

static const char *
feed_name(const struct feed *f)
{
	return f->title != NULL && *f->title != '\0' ? f->title : f->url;
}

static struct feed *
current(struct sources *s)
{
	return s->n > 0 ? &s->feeds[s->at] : NULL;
}

/* --- drawing --------------------------------------------------------------------------- */

static void
draw_health(struct ui *u, const struct feed *f, int y, int x, int w,
    bool cursor)
{
	char age[32], text[64];

	if (f->error != NULL || f->gone) {
		(void)paint_fit(u, y, x, w, ui_style(u, ROLE_BAD, cursor),
		    f->error != NULL ? f->error : _("Gone for good (410)"));
		return;
	}
	if (mute_has(u, feed_name(f)))
		(void)snprintf(text, sizeof text, "%s", _("muted"));
	else
		(void)snprintf(text, sizeof text, _("%lld of %lld"),
	    (long long)f->unread, (long long)f->items);
	paint_right(u, y, x, NUMBER_WIDTH, ui_style(u, ROLE_DIM, cursor),
	    text);
	if (f->last_checked > 0)
		date_age(f->last_checked, clock_now(), age, sizeof age);
	else
		(void)snprintf(age, sizeof age, _("never"));
	if (w > NUMBER_WIDTH + AGE_WIDTH)
		paint_right(u, y, x + NUMBER_WIDTH, AGE_WIDTH,
		    ui_style(u, ROLE_DIM, cursor), age);
}

static void
draw_plain(struct ui *u, const struct feed *f, bool cursor, struct rect r)
{
	struct buf b = BUF_INIT(512);

	if (f->error != NULL || f->gone)
		(void)buf_addf(&b, _("failed: %s"), f->error != NULL ?
		    f->error : _("gone for good (410)"));
	else
		(void)buf_addf(&b, _("%lld of %lld unread"),
		    (long long)f->unread, (long long)f->items);
	aloud_add(&b, f->category);
	aloud_add(&b, mute_has(u, feed_name(f)) ? _("muted") : "");
	aloud_titled(u, r, cursor, ROLE_TEXT, feed_name(f), buf_str(&b));
	buf_free(&b);
}

static void
draw_row(struct ui *u, struct sources *s, size_t i, struct rect r)
{
	const struct feed *f = &s->feeds[i];
	bool cursor = i == s->at && u->focus == FOCUS_MAIN;
	int right = r.w >= 80 ? r.w / 3 : r.w >= 50 ? NUMBER_WIDTH + 1 : 0;
	int category = r.w >= 60 ? CATEGORY_WIDTH : 0;
	int title = r.w - 6 - right - category;

	if (u->plain) {
		draw_plain(u, f, cursor, r);
		return;
	}
	if (cursor) {
		paint_cursor(u, r.y, r.x);
		paint_fill(u, r, ui_style(u, ROLE_SELECTED, true));
		(void)paint_str(u, r.y, r.x, 1, ui_style(u, ROLE_ACCENT,
		    true), glyph(u, GLYPH_CURSOR));
	}
	if (f->error != NULL || f->gone)
		(void)paint_str(u, r.y, r.x + 2, 1, ui_style(u, ROLE_BAD,
		    cursor), glyph(u, GLYPH_BAD));
	(void)paint_fit(u, r.y, r.x + 4, title - 1, ui_style(u, cursor ?
	    ROLE_STRONG : ROLE_TEXT, cursor), feed_name(f));
	if (category > 0 && f->category != NULL)
		(void)paint_fit(u, r.y, r.x + 4 + title, category - 2,
		    ui_style(u, ROLE_DIM, cursor), f->category);
	if (right > 0)
		draw_health(u, f, r.y, r.x + 4 + title + category, right,
		    cursor);
}

static void
scroll(struct sources *s, int rows)
{
	size_t n = rows > 0 ? (size_t)rows : 1;

	if (s->at < s->top)
		s->top = s->at;
	if (s->at >= s->top + n)
		s->top = s->at - n + 1;
	if (s->top + n > s->n)
		s->top = s->n > n ? s->n - n : 0;
}

/* Why the source under the cursor fails, whole: its row cuts it. */
static void
draw_reason(struct ui *u, const struct sources *s, int head, struct rect r)
{
	const struct feed *f = s->at < s->n ? &s->feeds[s->at] : NULL;

	if (f != NULL && f->error != NULL && head > 1)
		(void)paint_fit(u, r.y + 1, r.x + (u->plain ? 0 : 4), r.w - 5,
		    ui_style(u, ROLE_BAD, false), f->error);
}

static void
sources_draw(struct ui *u, struct view *v, struct rect r)
{
	struct sources *s = (struct sources *)v;
	int head = r.h > HEAD + 1 ? HEAD : 0, x = r.x + 2;
	char count[48];

	if (head > 0) {
		x += paint_str(u, r.y, x, r.w - 3,
		    ui_style(u, ROLE_HEADING, false), _("Sources"));
		(void)snprintf(count, sizeof count, "%zu", s->n);
		(void)paint_fit(u, r.y, x + 2, r.w - 14,
		    ui_style(u, ROLE_DIM, false), count);
	}
	draw_reason(u, s, head, r);
	scroll(s, r.h - head);
	if (s->n == 0)
		(void)paint_fit(u, r.y + head, r.x + 2, r.w - 3,
		    ui_style(u, ROLE_DIM, false),
		    _("No sources yet. a subscribes to a feed or page."));
	for (int y = 0; y < r.h - head && s->top + (size_t)y < s->n; y++)
		draw_row(u, s, s->top + (size_t)y,
		    (struct rect){ r.y + head + y, r.x, 1, r.w });
}

/* --- changing ----------------------------------------------------------------------------- */

/* The row shows it at once: the next key means what the row says, not what
 * the database said before. */
static bool
edit(struct ui *u, struct sources *s, struct feed *f, struct feed changed,
    const char *said)
{
	struct error e = { "" };

	if (!ui_check(u, app_edit_feed(u->app, &changed, &e), &e))
		return false;
	f->title = arena_strdup(&s->arena, changed.title);
	f->category = arena_strdup(&s->arena, changed.category);
	ui_say(u, "%s", said);
	return true;
}

static struct sources *sources_below(struct ui *u);

void
source_add(struct ui *u, const char *url)
{
	struct error e = { "" };
	int64_t known;

	if (app_find_feed(u->app, url, &known, NULL) == ERR_NONE) {
		ui_say(u, _("That is a source already"));
		return;
	}
	if (!ui_check(u, app_subscribe(u->app, url, NULL, NULL, NULL, NULL,
	    &e), &e))
		return;
	ui_say(u, _("Subscribed: fetching it …"));
	/* what was never fetched is due */
	if (u->started)
		(void)ui_check(u, app_refresh(u->app, NULL, 0, true, &e), &e);
}

static void
add_done(struct ui *u, void *ctx, const char *text)
{
	(void)ctx;
	if (*text != '\0')
		source_add(u, text);
}

static void
rename_done(struct ui *u, void *ctx, const char *text)
{
	struct sources *s = sources_below(u);
	struct feed *f = s != NULL ? current(s) : NULL;
	struct feed changed;
	char *old;

	(void)ctx;
	if (f == NULL || *text == '\0')
		return;
	changed = *f;
	changed.title = text;
	old = xstrdup(feed_name(f));
	if (edit(u, s, f, changed, _("Renamed")))
		mute_rename(u, old, text);
	free(old);
}

static void
move_chosen(struct ui *u, void *ctx, size_t k, const char *label)
{
	struct sources *s = sources_below(u);
	struct feed *f = s != NULL ? current(s) : NULL;
	struct feed changed;

	(void)ctx;
	(void)k;
	if (f == NULL)
		return;
	changed = *f;
	changed.category = label;
	(void)edit(u, s, f, changed, _("Moved: what it brings from now on goes there"));
}

static void
move_start(struct ui *u, struct sources *s)
{
	struct menu_entry entries[256];
	const struct feed *f = current(s);
	size_t n = u->counts.category_count, at = 0;

	if (f == NULL || n == 0)
		return;
	n = n > 256 ? 256 : n;
	for (size_t i = 0; i < n; i++) {
		bool now = f->category != NULL && strcmp(f->category,
		    u->counts.categories[i].name) == 0;

		entries[i] = (struct menu_entry){
		    u->counts.categories[i].name, now ? "now" : NULL };
		at = now ? i : at;
	}
	ui_push(u, menu_new(u, _("Move the source to"), entries, n, at,
	    move_chosen, NULL, NULL));
}

static void
unsubscribe(struct ui *u, struct sources *s)
{
	const struct feed *f = current(s);
	struct error e = { "" };
	struct removed r;

	if (f == NULL)
		return;
	r = (struct removed){ xstrdup(f->url), xstrdup(f->category),
	    xstrdup(f->title) };
	if (!ui_check(u, app_unsubscribe(u->app, f->id, &e), &e)) {
		free(r.url);
		free(r.category);
		free(r.title);
		return;
	}
	vec_push(&s->removed, r);
	ui_say(u, _("Unsubscribed from %s: u takes it back"), feed_name(f));
}

static bool
take_back(struct ui *u, struct sources *s)
{
	struct error e = { "" };
	struct removed *r;

	if (s->removed.len == 0)
		return false;
	r = &s->removed.at[--s->removed.len];
	if (ui_check(u, app_subscribe(u->app, r->url, r->category, r->title,
	    NULL, NULL, &e), &e))
		ui_say(u, _("Subscribed again to %s"), r->title != NULL ?
		    r->title : r->url);
	free(r->url);
	free(r->category);
	free(r->title);
	return true;
}

/* --- acting --------------------------------------------------------------------------------- */

static void
move_by(struct sources *s, int64_t by)
{
	int64_t to = (int64_t)s->at + by;

	if (s->n == 0)
		return;
	s->at = to < 0 ? 0 : (size_t)to >= s->n ? s->n - 1 : (size_t)to;
}

static bool
move_act(struct sources *s, enum action a, int count)
{
	int64_t n = count > 0 ? count : 1, all = (int64_t)s->n;
	int64_t rows = s->view.rect.h > HEAD + 1 ? s->view.rect.h - HEAD : 1;
	int64_t to_top = (int64_t)s->top - (int64_t)s->at;

	switch (a) {
	case ACT_DOWN: move_by(s, n); break;
	case ACT_UP: move_by(s, -n); break;
	case ACT_TOP: move_by(s, -all); move_by(s, n - 1); break;
	case ACT_BOTTOM: move_by(s, count > 0 ? n - 1 - (int64_t)s->at : all);
		break;
	case ACT_HALF_DOWN: move_by(s, rows / 2 * n); break;
	case ACT_HALF_UP: move_by(s, -rows / 2 * n); break;
	case ACT_PAGE_DOWN: move_by(s, rows * n); break;
	case ACT_PAGE_UP: move_by(s, -rows * n); break;
	case ACT_SCREEN_TOP: move_by(s, to_top); break;
	case ACT_SCREEN_MIDDLE: move_by(s, to_top + (rows < all ? rows :
	    all) / 2);
		break;
	case ACT_SCREEN_BOTTOM: move_by(s, to_top + rows - 1); break;
	default: return false;
	}
	return true;
}

/* The next source that fails. */
static bool
next_failing(struct ui *u, struct sources *s, int dir)
{
	for (size_t k = 1; k <= s->n; k++) {
		size_t i = (s->at + (dir > 0 ? k : s->n - k)) % s->n;

		if (s->feeds[i].error != NULL) {
			s->at = i;
			return true;
		}
	}
	ui_say(u, _("No source fails"));
	return true;
}

static void
read_all(struct ui *u, const struct feed *f)
{
	struct list_query q = { .scope = LIST_FEED, .feed = f->id };
	struct error e = { "" };

	if (ui_check(u, app_mark(u->app, MARK_READ, NULL, 0, &q, NULL, &e),
	    &e))
		ui_say(u, _("All of %s marked as read: u takes it back"),
		    feed_name(f));
}

static void
copy(struct ui *u, const char *url)
{
	struct error e = { "" };
	struct buf out = BUF_INIT(65536);

	if (ui_check(u, app_copy(u->app, url, &out, &e), &e)) {
		if (out.len > 0)
			term_write(out.data, out.len);
		ui_say(u, _("Copied %s"), url);
	}
	buf_free(&out);
}

static bool
feed_act(struct ui *u, struct sources *s, struct feed *f, enum action a)
{
	static const struct prompt_verbs renaming = { .done = rename_done };
	struct error e = { "" };

	switch (a) {
	case ACT_OPEN: case ACT_RIGHT:
		go_feed(u, f->id, feed_name(f));
		return true;
	case ACT_BROWSER:
		if (ui_check(u, app_browse(u->app, f->site != NULL ?
		    f->site : f->url, &e), &e))
			ui_say(u, _("Opened in the browser"));
		return true;
	case ACT_COPY_LINK: copy(u, f->url); return true;
	case ACT_REFRESH:
		if (u->started && ui_check(u, app_refresh(u->app, &f->id, 1,
		    false, &e), &e))
			ui_say(u, _("Fetching %s …"), feed_name(f));
		return true;
	case ACT_CATEGORY: move_start(u, s); return true;
	case ACT_RENAME_SOURCE:
		ui_push(u, prompt_new(u, _("New title "), feed_name(f),
		    &renaming, NULL));
		return true;
	case ACT_MUTE_SOURCE: mute_toggle(u, feed_name(f)); return true;
	case ACT_REMOVE_SOURCE: unsubscribe(u, s); return true;
	case ACT_ALL_READ: read_all(u, f); return true;
	case ACT_EXPAND:
		ui_say(u, "%s  %s", f->url, f->error != NULL ? f->error : "");
		return true;
	default: return false;
	}
}

static bool
sources_act(struct ui *u, struct view *v, enum action a, int count)
{
	static const struct prompt_verbs adding = { .done = add_done };
	struct sources *s = (struct sources *)v;

	if (move_act(s, a, count))
		return true;
	if (a == ACT_ADD_SOURCE) {
		ui_push(u, prompt_new(u, _("Subscribe to (URL) "), "", &adding,
		    NULL));
		return true;
	}
	if (a == ACT_UNDO && take_back(u, s))
		return true;
	if (s->n == 0)
		return false;
	if (a == ACT_NEXT || a == ACT_PREV)
		return next_failing(u, s, a == ACT_NEXT ? 1 : -1);
	return feed_act(u, s, current(s), a);
}

static void
sources_click(struct ui *u, struct view *v, int y, int x)
{
	struct sources *s = (struct sources *)v;
	size_t i = s->top + (size_t)(y - HEAD);

	(void)x;
	if (y < HEAD || i >= s->n)
		return;
	if (i == s->at)
		go_feed(u, s->feeds[i].id, feed_name(&s->feeds[i]));
	else
		s->at = i;
}

static void
sources_update(struct ui *u, struct view *v, const struct report *r)
{
	if (r->what & (NEWS_FEEDS | NEWS_ITEMS))
		load(u, (struct sources *)v);
}

static const enum action *
sources_hints(const struct view *v)
{
	static const enum action a[] = { ACT_OPEN, ACT_ADD_SOURCE,
	    ACT_RENAME_SOURCE, ACT_CATEGORY, ACT_MUTE_SOURCE,
	    ACT_REMOVE_SOURCE, ACT_REFRESH, ACT_BACK, ACT_HELP, ACTION_NONE };

	(void)v;
	return a;
}

static void
sources_place(const struct view *v, char *out, size_t size)
{
	const struct sources *s = (const struct sources *)v;

	if (s->n > 0)
		(void)snprintf(out, size, "%zu/%zu", s->at + 1, s->n);
}

static void
sources_close(struct ui *u, struct view *v)
{
	struct sources *s = (struct sources *)v;

	(void)u;
	for (size_t i = 0; i < s->removed.len; i++) {
		free(s->removed.at[i].url);
		free(s->removed.at[i].category);
		free(s->removed.at[i].title);
	}
	vec_free(&s->removed);
	arena_free(&s->arena);
	free(s);
}

static const struct view_verbs sources_verbs = {
	.bit = VIEW_SOURCES, .draw = sources_draw, .act = sources_act,
	.click = sources_click, .update = sources_update,
	.hints = sources_hints, .place = sources_place,
	.close = sources_close
};

static struct sources *
sources_below(struct ui *u)
{
	struct view *v = ui_base(u);

	return v->verbs == &sources_verbs ? (struct sources *)v : NULL;
}

struct view *
sources_new(struct ui *u)
{
	struct sources *s = xcalloc(1, sizeof *s);

	s->view.verbs = &sources_verbs;
	arena_init(&s->arena);
	load(u, s);
	return &s->view;
}

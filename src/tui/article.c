/* An article: what the app knows of it, laid out for the pane. */
#include "article.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/app/page.h>
#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/text/hyphen.h>

#define SCROLL_SCALE 100000	/* of a stored place */

/* --- laying out ------------------------------------------------------------------------ */

size_t
article_measure(const struct ui *u, const struct article_view *v)
{
	int64_t want = conf_int(u->conf, OPT_UI_MEASURE);
	int64_t room = v->view.rect.w - (v->view.rect.w >= 40 ? 6 : 2);

	if (room < 1)
		room = 1;
	return (size_t)(want < room ? want : room);
}

/* There is something to read in it. */
static bool
says_something(const struct digest *d)
{
	return d->summary != NULL || d->takeaway_count > 0 ||
	    d->faq_count > 0;
}

static const char *
digest_state(const struct ui *u, const struct article_view *v)
{
	if (v->stream != NULL)
		return _("The model is writing …  x stops it");
	if (v->art.has_digest)
		return v->art.digest.note_count > 0 ?
		    v->art.digest.notes[0] :
		    _("There is too little text for a digest.");
	if (v->why_not != NULL)
		return v->why_not;
	if (v->ready)
		return _("There is no digest of this article.");
	return u->started ? _("The digest is being made …") :
	    _("The digest will be made in a moment.");
}

static void
fill_input(struct ui *u, const struct article_view *v, struct page_input *in)
{
	memset(in, 0, sizeof *in);
	app_page_input(&v->art, in);
	in->now = clock_now();
	in->share = true;
	in->faq_open = v->faq_open;
	in->asking = v->asking;
	in->answer = v->answer;
	/* what nobody named the lead picture, but opens the text, is it */
	if (in->image_url == NULL && v->doc != NULL &&
	    v->doc->image_count > 0) {
		in->image_url = v->doc->images[0].url;
		in->image_alt = v->doc->images[0].alt;
	}
	if (side_wanted(u)) {
		in->related = NULL;
		in->story = NULL;
		in->related_count = in->story_count = 0;
	}
	if (v->text_mode) {
		in->digest = NULL;
		in->related = NULL;
		in->related_count = 0;
		in->digest_state = NULL;
		in->stream = in->asking = NULL;
		in->body = v->doc;
		return;
	}
	/* a new one that is being written stands in the old one's place */
	if (v->stream == NULL && in->digest != NULL &&
	    says_something(in->digest))
		return;
	in->digest = NULL;
	in->digest_state = digest_state(u, v);
	in->stream = v->stream;
	in->body = v->doc;
}

static void
find_all(struct article_view *v)
{
	struct buf b = BUF_INIT(0);

	v->find.hits.len = 0;
	for (size_t i = 0; v->find.text != NULL && i < v->lay->line_count;
	    i++) {
		buf_clear(&b);
		layout_line_text(&b, &v->lay->lines[i]);
		find_line(&v->find, i, buf_str(&b), b.len);
	}
	buf_free(&b);
}

/* All that a layout depends on besides the article. */
static struct article_key
paper_key(struct ui *u, const struct article_view *v)
{
	return (struct article_key){ article_measure(u, v),
	    u->options_changed, u->main_rect.h, u->ascii, u->plain,
	    side_wanted(u) };
}

static bool
is_current(struct ui *u, const struct article_view *v)
{
	struct article_key k = paper_key(u, v), was = v->made_for;

	return v->lay != NULL && k.columns == was.columns &&
	    k.options == was.options && k.rows == was.rows &&
	    k.ascii == was.ascii && k.plain == was.plain &&
	    k.side == was.side;
}

/* Of the article's language; the last one is kept. */
static struct hyphen *
article_hyphen(struct ui *u, const struct article_view *v)
{
	const char *lang = v->art.language;

	if (!conf_bool(u->conf, OPT_UI_HYPHENATE) || u->plain || lang == NULL)
		return NULL;
	if (u->hyphen_lang == NULL || strcmp(u->hyphen_lang, lang) != 0) {
		hyphen_free(u->hyphen);
		free(u->hyphen_lang);
		u->hyphen_lang = xstrdup(lang);
		u->hyphen = hyphen_open(lang);
	}
	return u->hyphen;
}

void
article_layout(struct ui *u, struct article_view *v)
{
	struct article_anchor a = article_take_anchor(v);
	const struct layout_target *t = article_target(v);
	enum target_kind kind = t != NULL ? t->kind : TARGET_PICTURE;
	size_t index = t != NULL ? t->index : 0;
	struct article_paper paper = { u, article_measure(u, v) };
	struct layout_options o = { .columns = paper.columns,
	    .ascii = u->plain_marks, .plain = u->plain,
	    .picture = u->plain ? NULL : article_picture_rows,
	    .ctx = &paper, .hyphen = article_hyphen(u, v) };
	struct page_input in;
	struct layout *old = v->lay;

	v->plain = u->plain;
	if (!v->there)
		return;
	v->made_for = paper_key(u, v);
	fill_input(u, v, &in);
	v->lay = layout_page(&in, &o);
	v->focus = t != NULL ? article_find_target(v->lay, kind, index) : NO_TARGET;
	article_put_anchor(v, &a);
	layout_free(old);
	find_all(v);
	u->redraw = true;
}

/* --- the article ------------------------------------------------------------------------- */

static void
replace_document(struct article_view *v, struct document *d)
{
	/* the layout borrows the old one */
	layout_free(v->lay);
	v->lay = NULL;
	v->place_count = 0;
	document_free(v->doc);
	v->doc = d;
}

static bool
same_text(const char *a, const char *b)
{
	return (a == NULL && b == NULL) ||
	    (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* A page that is read in stays as it is: who is in the middle of the text
 * when the digest comes goes on reading the text. */
static void
digest_came(struct ui *u, struct article_view *v)
{
	if (v->text_mode || v->top == 0)
		return;
	v->text_mode = true;
	ui_say(u, _("The digest is ready: t shows it"));
}

void
article_load(struct ui *u, struct article_view *v)
{
	struct error e = { "" };
	struct arena old = v->arena, fresh = ARENA_INIT;
	struct article art;
	bool had_digest = v->there && v->art.has_digest;
	size_t top = v->top, focus = v->focus;
	struct article_anchor a = article_take_anchor(v);
	enum err rc = app_article(u->app, v->id, &fresh, &art, &e);

	if (!ui_check(u, rc, &e)) {
		arena_free(&fresh);
		return;
	}
	if (!v->there || !same_text(v->art.html, art.html)) {
		a.block = NULL;
		replace_document(v, app_document(&art));
	}
	if (v->faq_open == NULL || !v->there ||
	    art.digest.faq_count != v->art.digest.faq_count || !had_digest) {
		free(v->faq_open);
		v->faq_open = xcalloc(art.digest.faq_count + 1, sizeof(bool));
	}
	v->arena = fresh;
	v->art = art;
	/* as it was left: the full text, or the page */
	if (!v->there && art.scroll > 0)
		v->text_mode = art.scroll % 2 == 1;
	v->there = true;
	if (v->art.related_count > (size_t)conf_int(u->conf,
	    OPT_RELATED_COUNT))
		v->art.related_count = (size_t)conf_int(u->conf,
		    OPT_RELATED_COUNT);
	if (art.has_digest && !had_digest && u->started && top > 0)
		digest_came(u, v);
	if (v->lay == NULL) {
		article_layout(u, v);
		article_put_anchor(v, &a);
		v->focus = focus < v->lay->target_count ? focus : NO_TARGET;
	} else {
		article_layout(u, v);
	}
	arena_free(&old);
}

void
article_set_mode(struct ui *u, struct article_view *v, bool text)
{
	if (v->text_mode == text)
		return;
	v->text_mode = text;
	v->back_count = 0;
	v->top = 0;
	v->focus = NO_TARGET;
	v->place_count = 0;
	article_layout(u, v);
	article_scroll_to(v, 0);
}

/* The place is kept as a share of the page, so that it holds in any width. */
void
article_keep_scroll(struct ui *u, struct article_view *v)
{
	size_t last = article_last_top(v);
	int64_t at = last > 0 ? (int64_t)(v->top * SCROLL_SCALE / last) : 0;

	if (v->there)
		(void)app_set_scroll(u->app, v->id,
		    at * 2 + (v->text_mode ? 1 : 0));
}

static void
restore_scroll(struct ui *u, struct article_view *v)
{
	int64_t s = v->art.scroll;

	if (s <= 0)
		return;
	article_set_mode(u, v, s % 2 == 1);
	article_scroll_to(v, (size_t)(s / 2) * article_last_top(v) /
	    SCROLL_SCALE);
}

static void
want(struct ui *u, struct article_view *v)
{
	struct error e = { "" };
	int64_t ids[64];
	size_t n = (size_t)conf_int(u->conf, OPT_TEXT_PREFETCH);
	struct view *list = list_below(u);

	if (!u->started || v->asked || !v->there)
		return;
	v->asked = true;
	app_opened(u->app, v->id);
	(void)ui_check(u, app_want(u->app, v->id, &e), &e);
	if (list != NULL) {
		list_next_ids(list, ids, &n);
		app_prefetch(u->app, ids, n);
	}
}

void
article_mark_read(struct ui *u, struct article_view *v)
{
	struct error e = { "" };
	struct view *list = list_below(u);
	/* open, end, never */
	size_t when = conf_choice(u->conf, OPT_UI_MARK_READ);

	if (!v->there || when == 2 ||
	    (when == 1 && v->top < article_last_top(v)))
		return;
	/* who reads the line of a story has read the story */
	if (list != NULL && list_story_read(u, list, v->id)) {
		v->art.head.flags |= HEADLINE_READ;
		return;
	}
	if (v->art.head.flags & HEADLINE_READ)
		return;
	v->art.head.flags |= HEADLINE_READ;
	if (ui_check(u, app_mark(u->app, MARK_READ, &v->id, 1, NULL, NULL,
	    &e), &e) && list != NULL)
		list_patch(list, v->id, HEADLINE_READ, 0);
}

static void
forget(struct article_view *v)
{
	replace_document(v, NULL);
	arena_free(&v->arena);
	free(v->faq_open);
	free(v->why_not);
	free(v->stream);
	free(v->asking);
	free(v->answer);
	v->faq_open = NULL;
	v->why_not = v->stream = v->asking = v->answer = NULL;
	v->there = v->asked = v->ready = v->text_mode = v->numbered = false;
	v->top = v->side = v->back_count = 0;
	v->focus = NO_TARGET;
	find_set(&v->find, NULL);
}

/* From a search, what was searched for is marked; n and N go through it. */
static void
find_searched(struct ui *u, struct article_view *v)
{
	struct view *list = list_below(u);
	const char *text = list != NULL && list_is_hits(list) ?
	    list_query_of(list)->text : NULL;

	if (text == NULL || strchr(text, '"') != NULL)
		return;
	find_set(&v->find, text);
	find_all(v);
	if (v->find.hits.len == 0)
		find_set(&v->find, NULL);
}

void
article_show(struct ui *u, struct view *view, int64_t id)
{
	struct article_view *v = (struct article_view *)view;

	if (v->id != 0 && v->id != id)
		article_keep_scroll(u, v);
	forget(v);
	v->id = id;
	v->view.rect = u->main_rect;
	article_load(u, v);
	if (!v->there)
		return;
	find_searched(u, v);
	restore_scroll(u, v);
	want(u, v);
	article_mark_read(u, v);
}

/* --- the view ------------------------------------------------------------------------------- */

static void
update(struct ui *u, struct view *view, const struct report *r)
{
	struct article_view *v = (struct article_view *)view;
	bool mine = r->id == v->id;

	if (r->what & NEWS_STARTED)
		want(u, v);
	if (r->what & NEWS_READY && mine) {
		v->ready = true;
		article_put(&v->why_not, r->text);
		article_put(&v->stream, NULL);
	}
	if (r->what & NEWS_STREAM && mine) {
		article_put(&v->stream, r->text);
		article_layout(u, v);
	}
	if (mine && v->there)
		article_asked(u, v, r);
	if (mine && r->what & (NEWS_ARTICLE | NEWS_READY))
		article_load(u, v);
	if (mine && r->what & NEWS_PICTURE && v->there)
		article_layout(u, v);
	if (r->what & NEWS_SIZE && u->main_rect.w > 0)
		v->view.rect = u->main_rect;
	if (r->what & (NEWS_MINUTE | NEWS_STARTED) ||
	    (r->what & NEWS_SIZE && !is_current(u, v)))
		article_layout(u, v);
}

static int64_t
item(const struct view *v)
{
	return ((const struct article_view *)v)->id;
}

static const enum action *
hints(const struct view *v)
{
	/* the second is for an article with pictures */
	static const enum action page[2][13] = {
		{ ACT_OPEN, ACT_EXPAND, ACT_FULL_TEXT, ACT_ASK, ACT_BROWSER,
		    ACT_NEXT_ARTICLE, ACT_SHARE, ACT_STAR, ACT_BACK, ACT_HELP,
		    ACTION_NONE },
		{ ACT_OPEN, ACT_EXPAND, ACT_FULL_TEXT, ACT_PICTURE, ACT_ASK,
		    ACT_BROWSER, ACT_NEXT_ARTICLE, ACT_SHARE, ACT_STAR,
		    ACT_BACK, ACT_HELP, ACTION_NONE }
	};
	static const enum action text[2][10] = {
		{ ACT_FULL_TEXT, ACT_FOLLOW, ACT_SEARCH, ACT_BROWSER,
		    ACT_NEXT_ARTICLE, ACT_SHARE, ACT_BACK, ACT_HELP,
		    ACTION_NONE },
		{ ACT_FULL_TEXT, ACT_FOLLOW, ACT_PICTURE, ACT_SEARCH,
		    ACT_BROWSER, ACT_NEXT_ARTICLE, ACT_SHARE, ACT_BACK,
		    ACT_HELP, ACTION_NONE }
	};
	const struct article_view *a = (const struct article_view *)v;
	bool pictures = article_has_pictures(a);

	return a->text_mode ? text[pictures] : page[pictures];
}

static void
place(const struct view *view, char *out, size_t size)
{
	const struct article_view *v = (const struct article_view *)view;
	size_t last = article_last_top(v);

	if (last == 0)
		(void)snprintf(out, size, _("all"));
	else if (v->top == 0)
		(void)snprintf(out, size, _("top"));
	else
		(void)snprintf(out, size, "%zu%%", v->top * 100 / last);
}

static void
close(struct ui *u, struct view *view)
{
	struct article_view *v = (struct article_view *)view;

	article_keep_scroll(u, v);
	forget(v);
	find_free(&v->find);
	free(v);
}

static const struct view_verbs article_verbs = {
	.bit = VIEW_ARTICLE, .draw = article_draw, .act = article_act,
	.click = article_click, .update = update, .item = item,
	.hints = hints, .place = place, .close = close
};

struct view *
article_new(void)
{
	struct article_view *v = xcalloc(1, sizeof *v);

	v->view.verbs = &article_verbs;
	v->focus = NO_TARGET;
	arena_init(&v->arena);
	return &v->view;
}

bool
view_is_article(const struct view *v)
{
	return v != NULL && v->verbs == &article_verbs;
}

int64_t
article_id(const struct view *v)
{
	return ((const struct article_view *)v)->id;
}

const struct article *
article_of(const struct view *v)
{
	const struct article_view *a = (const struct article_view *)v;

	return a->there ? &a->art : NULL;
}

bool
article_find(struct ui *u, struct view *view, const char *text)
{
	struct article_view *v = (struct article_view *)view;

	find_set(&v->find, text);
	if (v->lay != NULL)
		find_all(v);
	u->redraw = true;
	return v->find.hits.len > 0;
}

/*
 * The palette: actions, options, categories, sources and headlines by a few
 * of their letters.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/text/utf8.h>

#include "room.h"

#define TEXT_MAX 200
#define SHOWN_MAX 14
#define MATCHES_MAX 60
#define HEADLINES_MAX 12

enum candidate_kind { FOUND_ACTION, FOUND_OPTION, FOUND_CATEGORY, FOUND_FEED,
	FOUND_HEADLINE };

struct candidate {
	enum candidate_kind kind;
	int64_t id;		/* action, option, feed or item */
	const char *name;
	const char *note;	/* or NULL */
	int score;
};

struct finder {
	struct view view;
	struct arena arena;	/* of the candidates */
	struct arena found_arena;	/* of the headlines */
	VEC(struct candidate) all;
	struct candidate matches[MATCHES_MAX];
	size_t n, at, top;
	struct buf text;
};

/* --- matching ----------------------------------------------------------------------------- */

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool
is_border(const char *s, size_t i)
{
	return i == 0 || strchr(" -.:/", s[i - 1]) != NULL;
}

/* Every letter in order, the first one at AT; -1: no match. */
static int
fuzzy_from(const char *name, size_t at, const char *text)
{
	size_t n = strlen(name);
	int score = 0, run = 0;

	for (; *text != '\0'; text++) {
		if (*text == ' ')
			continue;
		while (at < n && lower(name[at]) != lower(*text)) {
			at++;
			run = 0;
		}
		if (at == n)
			return -1;
		score += 1 + run * 3 + (is_border(name, at) ? 6 : 0);
		run++;
		at++;
	}
	/* of equal ones the shorter is meant */
	return score * 16 - (n > 200 ? 200 : (int)n);
}

/*
 * Letters that begin words or follow one another count more. The best of the
 * places where the first letter stands.
 */
static int
fuzzy(const char *name, const char *text)
{
	int best = -1;

	text += strspn(text, " ");
	for (size_t at = 0; name[at] != '\0' && at < 200; at++)
		if (lower(name[at]) == lower(*text)) {
			int score = fuzzy_from(name, at, text);

			best = score > best ? score : best;
		}
	return best;
}

static void
add_match(struct finder *p, struct candidate c)
{
	size_t i = p->n < MATCHES_MAX ? p->n++ : MATCHES_MAX - 1;

	if (i == MATCHES_MAX - 1 && p->n == MATCHES_MAX &&
	    p->matches[i].score >= c.score && p->matches[i].name != NULL)
		return;
	for (; i > 0 && p->matches[i - 1].score < c.score; i--)
		p->matches[i] = p->matches[i - 1];
	p->matches[i] = c;
}

static void
add_headlines(struct ui *u, struct finder *p, const char *text)
{
	struct list_query q = { .scope = LIST_SEARCH, .text = text,
	    .limit = HEADLINES_MAX };
	struct headline rows[HEADLINES_MAX];
	int64_t *ids = NULL;
	size_t n = 0;

	arena_reset(&p->found_arena);
	if (strlen(text) < 2 || app_list(u->app, &q, &ids, &n, NULL) !=
	    ERR_NONE)
		return;
	n = n > HEADLINES_MAX ? HEADLINES_MAX : n;
	if (app_headlines(u->app, ids, n, &p->found_arena, rows, NULL) ==
	    ERR_NONE)
		for (size_t i = 0; i < n; i++)
			if (rows[i].id != 0 && rows[i].title != NULL)
				add_match(p, (struct candidate){
				    FOUND_HEADLINE, rows[i].id,
				    rows[i].title, rows[i].source,
				    -(int)i });
	free(ids);
}

static void
match(struct ui *u, struct finder *p)
{
	const char *text = buf_str(&p->text);

	p->n = p->at = p->top = 0;
	memset(p->matches, 0, sizeof p->matches);
	for (size_t i = 0; i < p->all.len; i++) {
		struct candidate c = p->all.at[i];

		c.score = fuzzy(c.name, text);
		if (*text == '\0')
			c.score = 1000 - (int)i;
		/* actions are asked for more often than options */
		if (c.score != -1 && c.kind == FOUND_ACTION)
			c.score += 8;
		if (c.score != -1)
			add_match(p, c);
	}
	add_headlines(u, p, text);
	u->redraw = true;
}

static void
add(struct finder *p, enum candidate_kind kind, int64_t id,
    const char *name, const char *note)
{
	struct candidate c = { kind, id, arena_strdup(&p->arena, name),
	    arena_strdup(&p->arena, note), 0 };

	vec_push(&p->all, c);
}

static void
gather(struct ui *u, struct finder *p)
{
	struct arena arena = ARENA_INIT;
	struct feed *feeds = NULL;
	size_t n = 0;

	for (unsigned i = 0; i < ACTION_COUNT; i++)
		if ((action_info((enum action)i)->views & VIEW_MOVING) != 0)
			add(p, FOUND_ACTION, i, action_info((enum action)i)->
			    name, _(action_info((enum action)i)->help));
	for (size_t i = 0; i < u->counts.category_count; i++)
		add(p, FOUND_CATEGORY, (int64_t)i,
		    u->counts.categories[i].name, NULL);
	if (app_feeds(u->app, &arena, &feeds, &n, NULL) == ERR_NONE)
		for (size_t i = 0; i < n; i++)
			add(p, FOUND_FEED, feeds[i].id, feeds[i].title !=
			    NULL ? feeds[i].title : feeds[i].url,
			    feeds[i].category);
	for (unsigned i = 0; i < OPTION_COUNT; i++)
		add(p, FOUND_OPTION, i, option_info((enum option)i)->name,
		    _(option_info((enum option)i)->help));
	arena_free(&arena);
}

/* --- choosing -------------------------------------------------------------------------------- */

static void
run(struct ui *u, const struct candidate *c, const char *name)
{
	char *line;

	switch (c->kind) {
	case FOUND_ACTION: ui_act(u, (enum action)c->id, 0); break;
	case FOUND_CATEGORY: go_category(u, name); break;
	case FOUND_FEED: go_feed(u, c->id, name); break;
	case FOUND_HEADLINE: item_open(u, c->id); break;
	case FOUND_OPTION:
		line = xasprintf("set %s ", name);
		command_edit(u, line);
		free(line);
		break;
	}
}

static void
choose(struct ui *u, struct finder *p)
{
	struct candidate c;
	char *name;

	if (p->n == 0)
		return;
	c = p->matches[p->at];
	name = xstrdup(c.name);
	ui_pop(u);
	run(u, &c, name);
	free(name);
}

static void
move(struct finder *p, int by)
{
	if (p->n > 0)
		p->at = (p->at + (by > 0 ? 1 : p->n - 1)) % p->n;
}

static bool
palette_act(struct ui *u, struct view *v, enum action a, int count)
{
	struct finder *p = (struct finder *)v;

	(void)count;
	switch (a) {
	case ACT_ACCEPT: choose(u, p); return true;
	case ACT_CANCEL: ui_pop(u); return true;
	case ACT_COMPLETE: case ACT_HISTORY_FORWARD: move(p, 1); return true;
	case ACT_COMPLETE_BACK: case ACT_HISTORY_BACK:
		move(p, -1);
		return true;
	case ACT_ERASE:
		buf_truncate(&p->text, p->text.len > 0 ?
		    utf8_cut(p->text.data, p->text.len, p->text.len - 1) : 0);
		break;
	case ACT_ERASE_WORD: case ACT_ERASE_LINE: buf_clear(&p->text); break;
	default: return false;
	}
	match(u, p);
	return true;
}

static bool
palette_type(struct ui *u, struct view *v, nd_key k)
{
	struct finder *p = (struct finder *)v;

	if (k >= ' ' && k < KEYS_START) {
		(void)utf8_put(&p->text, k);
		match(u, p);
	}
	return true;
}

/* --- drawing ---------------------------------------------------------------------------------- */

static const char *
kind_name(enum candidate_kind kind)
{
	static const char *const names[] = {
		[FOUND_ACTION] = "action", [FOUND_OPTION] = "option",
		[FOUND_CATEGORY] = "category", [FOUND_FEED] = "source",
		[FOUND_HEADLINE] = "article"
	};

	return names[kind];
}

static void
draw_match(struct ui *u, const struct candidate *c, struct rect r, bool at)
{
	struct style st = ui_style(u, at ? ROLE_SELECTED : ROLE_BAR_TEXT,
	    false);
	struct style dim = at ? st : ui_style(u, ROLE_BAR, false);
	int x = r.x + 2, w = r.w - 13;
	bool wide = c->kind == FOUND_HEADLINE;
	int name = wide || c->note == NULL ? w : w < 40 ? w : 24;

	paint_fill(u, r, st);
	x += paint_fit(u, r.y, x, name, st, c->name);
	if (!wide && c->note != NULL && name < w) {
		x = x < r.x + 28 ? r.x + 28 : x + 2;
		(void)paint_fit(u, r.y, x, r.x + r.w - 11 - x, dim, c->note);
	}
	paint_right(u, r.y, r.x + r.w - 10, 8, dim, kind_name(c->kind));
}

static void
palette_draw(struct ui *u, struct view *v, struct rect r)
{
	struct finder *p = (struct finder *)v;
	int w = r.w < 84 || u->plain ? r.w : 80, rows;
	int x = (r.w - w) / 2, y = r.h / 6;
	struct style st = ui_style(u, ROLE_BAR_TEXT, false);
	int edge = paint_has_edge(u);

	rows = (int)(p->n < SHOWN_MAX ? p->n : SHOWN_MAX);
	if (rows > r.h - y - 4)
		rows = r.h - y - 4;
	if (rows < 0)
		rows = y = 0;
	if (p->at < p->top)
		p->top = p->at;
	if (rows > 0 && p->at >= p->top + (size_t)rows)
		p->top = p->at - (size_t)rows + 1;
	paint_fill(u, (struct rect){ y, x, rows + 3 + edge, w }, st);
	paint_edge(u, (struct rect){ y, x, rows + 3 + edge, w });
	(void)paint_str(u, y + (rows > 0), x + 2, 2,
	    ui_style(u, ROLE_BAR_KEY, false), ">");
	u->screen.cursor_y = y + (rows > 0);
	u->screen.cursor_x = x + 4 + paint_fit(u, y + (rows > 0), x + 4,
	    w - 6, st, buf_str(&p->text));
	if (p->text.len == 0)
		(void)paint_fit(u, y + (rows > 0), x + 4, w - 6,
		    ui_style(u, ROLE_BAR, false),
		    _("an action, option, category, source or headline"));
	for (int i = 0; i < rows && p->top + (size_t)i < p->n; i++)
		draw_match(u, &p->matches[p->top + (size_t)i],
		    (struct rect){ y + 3 + i, x + edge, 1, w - 2 * edge },
		    p->top + (size_t)i == p->at);
	/* what was chosen by a key is what is to be read */
	if (rows > 0 && p->at > 0)
		paint_cursor(u, y + 3 + (int)(p->at - p->top), x);
}

static void
palette_close(struct ui *u, struct view *v)
{
	struct finder *p = (struct finder *)v;

	(void)u;
	arena_free(&p->arena);
	arena_free(&p->found_arena);
	vec_free(&p->all);
	buf_free(&p->text);
	free(p);
}

static const struct view_verbs palette_verbs = {
	.bit = VIEW_PROMPT, .overlay = true, .draw = palette_draw,
	.act = palette_act, .type = palette_type, .close = palette_close
};

struct view *
palette_new(struct ui *u)
{
	struct finder *p = xcalloc(1, sizeof *p);

	p->view.verbs = &palette_verbs;
	arena_init(&p->arena);
	arena_init(&p->found_arena);
	buf_init(&p->text, TEXT_MAX);
	gather(u, p);
	match(u, p);
	return &p->view;
}

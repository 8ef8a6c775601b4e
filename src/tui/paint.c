/*
 * Drawing of text. A cluster of characters takes the columns that the text
 * room says it takes; what terminals do not agree on (joined emoji, flags,
 * presentation selectors) is drawn as something simpler of that width, so
 * that no title can break a column.
 */
#include <string.h>
#include <strings.h>

#include <ndigest/text/ascii.h>
#include <ndigest/text/utf8.h>
#include <ndigest/text/width.h>

#include "room.h"

struct style
ui_style(const struct ui *u, enum role r, bool selected)
{
	struct style st = u->theme.roles[r];
	const struct style *row = &u->theme.roles[ROLE_SELECTED];

	if (selected && st.bg == u->theme.roles[ROLE_TEXT].bg) {
		st.bg = row->bg;
		if (row->attrs & STYLE_REVERSE)
			st = (struct style){ row->fg, row->bg, STYLE_REVERSE |
			    (st.attrs & STYLE_BOLD) };
	}
	return st;
}

struct style
ui_category_style(const struct ui *u, const char *name, enum role r,
    bool selected)
{
	struct style st = ui_style(u, r, selected), own = st;
	const struct conf_category *c;

	for (size_t i = 0; (c = conf_category(u->conf, i)) != NULL; i++)
		if (strcasecmp(c->name, name) == 0)
			break;
	if (c == NULL || c->colour == NULL || (st.attrs & STYLE_REVERSE) ||
	    theme_parse_style(c->colour, &own, NULL) != ERR_NONE)
		return st;
	if (own.fg != st.fg || own.bg != st.bg)
		style_reduce(&own, u->can.depth);
	own.attrs |= st.attrs & STYLE_BOLD;	/* where one is */
	if (selected)
		own.bg = st.bg;
	return own;
}

static bool
is_flag(uint32_t cp)
{
	return cp >= 0x1f1e6 && cp <= 0x1f1ff;
}

static bool
is_control(uint32_t cp)
{
	return cp < 0x20 || (cp >= 0x7f && cp < 0xa0);
}

/* Blanks for what is left of a cluster's columns. */
static void
pad(struct ui *u, int y, int x, int n, struct style st)
{
	for (int i = 0; i < n; i++)
		screen_put(&u->screen, y, x + i, " ", 1, 1, st, u->paint_link);
}

static void
put_ascii(struct ui *u, int y, int x, int w, struct style st, const char *s)
{
	int i = 0;

	for (; i < w && s[i] != '\0'; i++)
		screen_put(&u->screen, y, x + i, &s[i], 1, 1, st,
		    u->paint_link);
	pad(u, y, x + i, w - i, st);
}

/* A pair of regional indicators: their letters. */
static void
put_flag(struct ui *u, int y, int x, int w, struct style st, const char *s,
    size_t n)
{
	char two[3] = "";
	uint32_t cp;
	size_t len = 0;

	while (n > 0 && len < 2) {
		size_t k = utf8_decode(s, n, &cp);

		if (is_flag(cp))
			two[len++] = (char)('A' + (cp - 0x1f1e6));
		s += k;
		n -= k;
	}
	put_ascii(u, y, x, w, st, two);
}

/* The first character with the marks that take no column. */
static size_t
simple_cluster(const char *s, size_t n, char out[CELL_TEXT])
{
	uint32_t cp;
	size_t len = utf8_decode(s, n, &cp), at = len;

	memcpy(out, s, len);
	while (at < n) {
		size_t k = utf8_decode(s + at, n - at, &cp);

		/* joiners and selectors of emoji only confuse */
		if (utf8_is_mark(cp) && (cp < 0xfe00 || cp > 0xfe0f)) {
			if (len + k > CELL_TEXT)
				break;
			memcpy(out + len, s + at, k);
			len += k;
		}
		at += k;
	}
	return len;
}

/* Where there is only ASCII, a character may take other columns. */
static const char *
ascii_for(uint32_t cp)
{
	const char *s = ascii_char(cp);

	return s != NULL ? s : "?";
}

static int
cluster_columns(const struct ui *u, const char *s, size_t n, size_t *len)
{
	uint32_t cp;
	int w;

	*len = width_cluster(s, n, &w);
	(void)utf8_decode(s, n, &cp);
	if (cp < 0x80)
		return w > 0 ? w : is_control(cp);
	if (u->ascii && !is_flag(cp) && w > 0) {
		int k = (int)strlen(ascii_for(cp));

		return w == 2 && k < 2 ? 2 : k;
	}
	return w;
}

static void
put_cluster(struct ui *u, int y, int x, int w, struct style st,
    const char *s, size_t n)
{
	char text[CELL_TEXT];
	uint32_t cp;
	int shown;

	(void)utf8_decode(s, n, &cp);
	if (is_control(cp)) {
		pad(u, y, x, w, st);
		return;
	}
	if (is_flag(cp)) {
		put_flag(u, y, x, w, st, s, n);
		return;
	}
	if (u->ascii && cp >= 0x80) {
		put_ascii(u, y, x, w, st, ascii_for(cp));
		return;
	}
	shown = width_char(cp);
	if (cp == UTF8_REPLACEMENT || shown < 1 || shown > w) {
		put_ascii(u, y, x, w, st, "?");
		return;
	}
	n = simple_cluster(s, n, text);
	screen_put(&u->screen, y, x, text, n, shown, st, u->paint_link);
	pad(u, y, x + shown, w - shown, st);
}

int
paint(struct ui *u, int y, int x, int w, struct style st, const char *s,
    size_t n)
{
	int at = 0;

	while (n > 0 && at < w) {
		size_t len;
		int k = cluster_columns(u, s, n, &len);

		if (at + k > w)
			break;
		if (k > 0)
			put_cluster(u, y, x + at, k, st, s, len);
		at += k;
		s += len;
		n -= len;
	}
	return at;
}

int
paint_str(struct ui *u, int y, int x, int w, struct style st, const char *s)
{
	return s != NULL ? paint(u, y, x, w, st, s, strlen(s)) : 0;
}

int
paint_width(const struct ui *u, const char *s)
{
	size_t n = s != NULL ? strlen(s) : 0;
	int w = 0;

	while (n > 0) {
		size_t len;

		w += cluster_columns(u, s, n, &len);
		s += len;
		n -= len;
	}
	return w;
}

int
paint_fit(struct ui *u, int y, int x, int w, struct style st, const char *s)
{
	const char *more = glyph(u, GLYPH_ELLIPSIS);
	int used;

	if (s == NULL || w <= 0)
		return 0;
	if (paint_width(u, s) <= w)
		return paint_str(u, y, x, w, st, s);
	used = paint_str(u, y, x, w - 1, st, s);
	return used + paint_str(u, y, x + used, 1, st, more);
}

void
paint_source(struct ui *u, int y, int x, int w, struct style st,
    const char *source, const char *age)
{
	int dot = paint_width(u, glyph(u, GLYPH_DOT)) + 2;
	int tail = *age != '\0' ? paint_width(u, age) + dot : 0;
	int used = paint_fit(u, y, x, w - tail, st, source);

	if (tail == 0)
		return;
	if (u->plain && used > 0)
		used += paint_str(u, y, x + used, w - used, st, ",") - 1;
	else if (used > 0)
		used += paint_str(u, y, x + used + 1, w - used, st,
		    glyph(u, GLYPH_DOT));
	used += used > 0 ? 2 : 0;
	(void)paint_fit(u, y, x + used, w - used, st, age);
}

void
paint_right(struct ui *u, int y, int x, int w, struct style st, const char *s)
{
	int n = paint_width(u, s);

	if (n > w)
		n = w;
	(void)paint_fit(u, y, x + w - n, n, st, s);
}

void
paint_fill(struct ui *u, struct rect r, struct style st)
{
	for (int y = r.y; y < r.y + r.h; y++)
		pad(u, y, r.x, r.w, st);
}

void
paint_rule(struct ui *u, int y, int x, int w, struct style st)
{
	for (int i = 0; i < w; i++)
		(void)paint_str(u, y, x + i, 1, st, glyph(u, GLYPH_RULE));
}

void
paint_bar(struct ui *u, int y, int x, int h, struct style st)
{
	for (int i = 0; i < h; i++)
		(void)paint_str(u, y + i, x, 1, st, glyph(u, GLYPH_BAR));
}

bool
paint_has_edge(const struct ui *u)
{
	return !u->plain && u->theme.roles[ROLE_BAR_TEXT].bg ==
	    u->theme.roles[ROLE_TEXT].bg;
}

void
paint_edge(struct ui *u, struct rect r)
{
	static const char *const round[] = { "\u256d", "\u256e", "\u2570",
	    "\u256f" };
	struct style st = ui_style(u, ROLE_RULE, false);

	if (!paint_has_edge(u) || r.h < 3 || r.w < 3)
		return;
	paint_rule(u, r.y, r.x, r.w, st);
	paint_rule(u, r.y + r.h - 1, r.x, r.w, st);
	paint_bar(u, r.y, r.x, r.h, st);
	paint_bar(u, r.y, r.x + r.w - 1, r.h, st);
	for (int i = 0; i < 4; i++)
		(void)paint_str(u, r.y + (i > 1 ? r.h - 1 : 0),
		    r.x + (i & 1 ? r.w - 1 : 0), 1, st,
		    u->plain_marks ? "+" : round[i]);
}

void
paint_cursor(struct ui *u, int y, int x)
{
	if (!u->plain)
		return;
	u->screen.cursor_y = y;
	u->screen.cursor_x = x;
}

#include "screen.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#define GAP_CHEAPER_THAN_MOVE 5
#define BLANKS_WORTH_ERASING 6
#define SIDE_MAX 1000	/* rows and columns: a terminal is no bigger */

static const struct cell unknown = { .len = CELL_TEXT + 1 };

void
screen_init(struct screen *s)
{
	*s = (struct screen){ .all = true, .cursor_y = -1, .cursor_x = -1 };
}

static void
forget_urls(struct screen *s)
{
	for (unsigned i = 1; i <= s->url_count; i++) {
		free(s->urls[i]);
		s->urls[i] = NULL;
	}
	s->url_count = 0;
}

void
screen_free(struct screen *s)
{
	forget_urls(s);
	free(s->now);
	free(s->shown);
	screen_init(s);
}

static int
clamp_side(int n)
{
	return n < 1 ? 1 : n > SIDE_MAX ? SIDE_MAX : n;
}

void
screen_resize(struct screen *s, int rows, int cols)
{
	size_t n;

	s->rows = clamp_side(rows);
	s->cols = clamp_side(cols);
	n = (size_t)s->rows * (size_t)s->cols;
	s->now = xreallocarray(s->now, n, sizeof *s->now);
	s->shown = xreallocarray(s->shown, n, sizeof *s->shown);
	memset(s->now, 0, n * sizeof *s->now);
	s->all = true;
}

void
screen_clear(struct screen *s, struct style style)
{
	struct cell blank;
	size_t n = (size_t)s->rows * (size_t)s->cols;

	/* cells are compared as bytes: no padding may differ */
	memset(&blank, 0, sizeof blank);
	blank.fg = style.fg;
	blank.bg = style.bg;
	blank.width = 1;
	blank.len = 1;
	blank.text[0] = ' ';
	for (size_t i = 0; i < n; i++)
		s->now[i] = blank;
	/* the numbers of links stay from frame to frame, so that a cell whose
	 * link has not changed compares equal */
	if (s->url_count + 64 > LINKS_MAX) {
		forget_urls(s);
		s->all = true;
	}
	s->cursor_y = s->cursor_x = -1;
}

static struct cell *
cell_at(struct screen *s, int y, int x)
{
	return &s->now[(size_t)y * (size_t)s->cols + (size_t)x];
}

static void
blank_cell(struct cell *c)
{
	memset(c->text, 0, sizeof c->text);
	c->text[0] = ' ';
	c->len = 1;
	c->width = 1;
}

/* No half of a wide character stays behind beside what is put. */
static void
part_wide(struct screen *s, int y, int x, int width)
{
	if (cell_at(s, y, x)->width == 0 && x > 0)
		blank_cell(cell_at(s, y, x - 1));
	if (x + width < s->cols && cell_at(s, y, x + width)->width == 0)
		blank_cell(cell_at(s, y, x + width));
}

void
screen_put(struct screen *s, int y, int x, const char *text, size_t len,
    int width, struct style style, uint16_t link)
{
	struct cell *c;

	if (y < 0 || y >= s->rows || x < 0 || x + width > s->cols ||
	    len > CELL_TEXT || len == 0)
		return;
	part_wide(s, y, x, width);
	c = cell_at(s, y, x);
	memset(c, 0, sizeof *c);
	c->fg = style.fg;
	c->bg = style.bg;
	c->attrs = (uint8_t)style.attrs;
	c->link = link;
	c->width = (uint8_t)width;
	c->len = (uint8_t)len;
	memcpy(c->text, text, len);
	if (width == 2) {
		c[1] = *c;
		memset(c[1].text, 0, sizeof c[1].text);
		c[1].len = c[1].width = 0;
	}
}

/* RFC 3986: what a URL holds is printable ASCII; the rest is encoded. */
static bool
may_link(const char *url)
{
	size_t n = strlen(url);

	if (n > 2000 || (strncmp(url, "https://", 8) != 0 &&
	    strncmp(url, "http://", 7) != 0))
		return false;
	for (size_t i = 0; i < n; i++)
		if (url[i] <= ' ' || url[i] > '~')
			return false;
	return true;
}

uint16_t
screen_link(struct screen *s, const char *url)
{
	if (!s->links || url == NULL || !may_link(url))
		return 0;
	for (unsigned i = 1; i <= s->url_count; i++)
		if (strcmp(s->urls[i], url) == 0)
			return (uint16_t)i;
	if (s->url_count + 1 >= LINKS_MAX)
		return 0;
	s->urls[++s->url_count] = xstrdup(url);
	return (uint16_t)s->url_count;
}

/* --- sending ---------------------------------------------------------------- */

/* Where the terminal is while a frame is sent. */
struct pen {
	struct screen *s;
	struct buf *out;
	struct style style;
	uint16_t link;
	int y, x;	/* -1: unknown */
	bool known;	/* the style is */
};

static void
send_colour(struct buf *out, nd_colour c, int base)
{
	if (c == COLOUR_DEFAULT)
		(void)buf_addf(out, ";%d", base + 9);
	else if (c < COLOUR_INDEXED)
		(void)buf_addf(out, ";%d;2;%u;%u;%u", base + 8,
		    c >> 16 & 0xff, c >> 8 & 0xff, c & 0xff);
	else if ((c & 0xff) < 8)
		(void)buf_addf(out, ";%u", (unsigned)base + (c & 0xff));
	else if ((c & 0xff) < 16)
		(void)buf_addf(out, ";%u", (unsigned)base + 52 + (c & 0xff));
	else
		(void)buf_addf(out, ";%d;5;%u", base + 8, c & 0xff);
}

/* The attributes anew, from none, when one of them ends. */
static void
send_attrs(struct pen *p, unsigned before, unsigned now, struct buf *codes)
{
	static const struct { unsigned attr; const char *code; } table[] = {
		{ STYLE_BOLD, ";1" }, { STYLE_DIM, ";2" },
		{ STYLE_ITALIC, ";3" }, { STYLE_UNDERLINE, ";4" },
		{ STYLE_REVERSE, ";7" }
	};

	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		if (now & table[i].attr & ~before &&
		    (table[i].attr != STYLE_ITALIC || p->s->italic))
			(void)buf_adds(codes, table[i].code);
}

/* Only what differs from the pen's style: a key's answer is short also where
 * the line is slow. */
static void
send_style(struct pen *p, struct style st)
{
	struct buf codes = BUF_INIT(256);
	struct style was = p->style;

	if (p->known && memcmp(&p->style, &st, sizeof st) == 0)
		return;
	if (!p->known || (was.attrs & ~st.attrs) != 0) {
		(void)buf_adds(&codes, ";0");
		was = (struct style){ COLOUR_DEFAULT, COLOUR_DEFAULT, 0 };
	}
	send_attrs(p, was.attrs, st.attrs, &codes);
	if (st.fg != was.fg)
		send_colour(&codes, st.fg, 30);
	if (st.bg != was.bg)
		send_colour(&codes, st.bg, 40);
	/* italics may be all that differs, and not be there */
	if (codes.len > 0)
		(void)buf_addf(p->out, "\033[%sm", buf_str(&codes) + 1);
	buf_free(&codes);
	p->style = st;
	p->known = true;
}

static void
send_link(struct pen *p, uint16_t link)
{
	if (p->link == link)
		return;
	p->link = link;
	(void)buf_addf(p->out, "\033]8;;%s\033\\",
	    link > 0 ? p->s->urls[link] : "");
}

static void
send_move(struct pen *p, int y, int x)
{
	if (p->y == y && p->x == x)
		return;
	if (p->y == y && x == 0)
		(void)buf_addc(p->out, '\r');
	else if (p->y >= 0 && y == p->y + 1 && x == 0)
		(void)buf_adds(p->out, "\r\n");
	else if (p->y == y && p->x >= 0 && x > p->x)
		(void)buf_addf(p->out, "\033[%dC", x - p->x);
	else
		(void)buf_addf(p->out, "\033[%d;%dH", y + 1, x + 1);
	p->y = y;
	p->x = x;
}

static struct style
style_of(const struct cell *c)
{
	return (struct style){ c->fg, c->bg, c->attrs };
}

/* A blank shows no ink: whatever the pen has will do. */
static struct style
style_for(const struct pen *p, const struct cell *c)
{
	struct style st = style_of(c);

	if (p->known && c->len == 1 && c->text[0] == ' ' &&
	    ((st.attrs | p->style.attrs) &
	    (STYLE_UNDERLINE | STYLE_REVERSE)) == 0 && st.bg == p->style.bg)
		return p->style;
	return st;
}

static void
send_cell(struct pen *p, const struct cell *c)
{
	if (c->width == 0)
		return;
	send_style(p, style_for(p, c));
	send_link(p, c->link);
	(void)buf_add(p->out, c->text, c->len);
	p->x += c->width;
	/* at the right edge terminals differ in where they then are */
	if (p->x >= p->s->cols)
		p->y = p->x = -1;
}

static bool
is_blank(const struct cell *c)
{
	return c->len == 1 && c->text[0] == ' ' && c->attrs == 0 &&
	    c->link == 0;
}

/* The first column from which the row is blank, in one background. */
static int
blank_tail(const struct cell *row, int cols)
{
	int x = cols;

	while (x > 0 && is_blank(&row[x - 1]) &&
	    row[x - 1].bg == row[cols - 1].bg)
		x--;
	return x;
}

/* The ink of a blank is not seen. */
static bool
same_cell(const struct cell *a, const struct cell *b)
{
	if (memcmp(a, b, sizeof *a) == 0)
		return true;
	return a->bg == b->bg && is_blank(a) && is_blank(b) &&
	    a->width == b->width;
}

/* Moves to X; a short gap of cells that stand already is sent again, which
 * is less than a movement. */
static void
reach(struct pen *p, const struct cell *row, int y, int x)
{
	if (p->y == y && p->x >= 0 && p->x < x &&
	    x - p->x < GAP_CHEAPER_THAN_MOVE && row[p->x].width != 0)
		for (int i = p->x; i < x; i++)
			send_cell(p, &row[i]);
	else
		send_move(p, y, x);
}

static void
send_tail(struct pen *p, const struct cell *row, int y, int x)
{
	reach(p, row, y, x);
	send_link(p, 0);
	send_style(p, style_for(p, &row[p->s->cols - 1]));
	(void)buf_adds(p->out, "\033[K");
}

/* Blanks of one background from X on, of which some are to be sent. */
static int
blank_run(const struct cell *row, int x, int end)
{
	int n = 0;

	while (x + n < end && is_blank(&row[x + n]) &&
	    row[x + n].bg == row[x].bg)
		n++;
	return n;
}

/* Erases a run of blanks where that is shorter; how many. */
static int
send_blanks(struct pen *p, const struct cell *row, int y, int x, int end)
{
	int n = blank_run(row, x, end);

	if (n < BLANKS_WORTH_ERASING * 2 || !p->s->ech ||
	    (!p->s->bce && row[x].bg != COLOUR_DEFAULT))
		return 0;
	reach(p, row, y, x);
	send_link(p, 0);
	send_style(p, style_for(p, &row[x]));
	(void)buf_addf(p->out, "\033[%dX", n);
	return n;
}

static bool
tail_differs(const struct cell *row, const struct cell *old, int from,
    int cols)
{
	for (int x = from; x < cols; x++)
		if (!same_cell(&row[x], &old[x]))
			return true;
	return false;
}

static void
send_row(struct pen *p, int y)
{
	struct screen *s = p->s;
	const struct cell *row = &s->now[(size_t)y * (size_t)s->cols];
	const struct cell *old = &s->shown[(size_t)y * (size_t)s->cols];
	int tail = blank_tail(row, s->cols);
	bool erase = s->cols - tail >= BLANKS_WORTH_ERASING &&
	    (s->bce || row[s->cols - 1].bg == COLOUR_DEFAULT);
	int end = erase ? tail : s->cols;

	for (int x = 0, n; x < end; x += n > 0 ? n : 1) {
		n = 0;
		/* a wide character is sent with its left half */
		if (same_cell(&row[x], &old[x]) || row[x].width == 0)
			continue;
		n = send_blanks(p, row, y, x, end);
		if (n > 0)
			continue;
		reach(p, row, y, x);
		send_cell(p, &row[x]);
	}
	if (erase && tail_differs(row, old, tail, s->cols))
		send_tail(p, row, y, tail);
}

static void
send_cursor(struct pen *p)
{
	struct screen *s = p->s;

	if (s->cursor_y < 0 || s->cursor_y >= s->rows || s->cursor_x < 0 ||
	    s->cursor_x >= s->cols)
		return;
	p->y = -1;
	send_move(p, s->cursor_y, s->cursor_x);
	(void)buf_adds(p->out, "\033[?25h");
}

void
screen_flush(struct screen *s, struct buf *out)
{
	struct pen p = { .s = s, .out = out, .y = -1, .x = -1 };
	size_t n = (size_t)s->rows * (size_t)s->cols, start = out->len;

	(void)buf_adds(out, "\033[?25l");
	if (s->all) {
		for (size_t i = 0; i < n; i++)
			s->shown[i] = unknown;
		(void)buf_adds(out, "\033[0m\033[2J");
	}
	s->all = false;
	for (int y = 0; y < s->rows; y++)
		send_row(&p, y);
	send_link(&p, 0);
	if (p.known)
		(void)buf_adds(out, "\033[0m");
	if (!p.known && s->cursor_y < 0 && !s->cursor_shown)
		buf_truncate(out, start);	/* nothing changed */
	else
		send_cursor(&p);
	s->cursor_shown = s->cursor_y >= 0;
	memcpy(s->shown, s->now, n * sizeof *s->now);
}

/* A line that is typed at the bottom of the screen. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/text/utf8.h>
#include <ndigest/text/width.h>

#include "room.h"

#define TEXT_MAX 1000
#define SHOWN_MAX 8	/* completions on the screen */

struct prompt {
	struct view view;
	char *label;
	struct buf text;
	size_t at;		/* the cursor, in bytes */
	const struct prompt_verbs *verbs;
	void *ctx;
	size_t history;		/* lines back; 0: what is typed */
	char *typed;		/* while one looks at history or completions */
	bool completing;
	size_t choice;		/* of the completions; SIZE_MAX: none */
};

/* --- editing ------------------------------------------------------------------------- */

static size_t
after(const struct prompt *p, size_t at)
{
	const char *s = p->text.data;
	int w;

	return at < p->text.len ?
	    at + width_cluster(s + at, p->text.len - at, &w) : at;
}

static size_t
before(const struct prompt *p, size_t at)
{
	size_t last = 0;

	for (size_t i = 0; i < at; i = after(p, i))
		last = i;
	return last;
}

static void
changed(struct ui *u, struct prompt *p)
{
	u->redraw = true;
	if (p->verbs->changed != NULL)
		p->verbs->changed(u, p->ctx, buf_str(&p->text));
}

static void
stop_choosing(struct prompt *p)
{
	p->completing = false;
	p->choice = SIZE_MAX;
	p->history = 0;
	free(p->typed);
	p->typed = NULL;
}

/* Replaces the bytes FROM … TO. */
static void
replace(struct ui *u, struct prompt *p, size_t from, size_t to,
    const char *s, size_t n)
{
	struct buf b = BUF_INIT(TEXT_MAX);

	(void)buf_add(&b, p->text.data, from);
	if (!buf_add(&b, s, n))
		n = 0;
	if (p->text.len > to)
		(void)buf_add(&b, p->text.data + to, p->text.len - to);
	buf_free(&p->text);
	p->text = b;
	p->at = from + n;
	stop_choosing(p);
	changed(u, p);
}

static void
set_text(struct ui *u, struct prompt *p, const char *s)
{
	buf_clear(&p->text);
	(void)buf_adds(&p->text, s);
	p->at = p->text.len;
	changed(u, p);
}

static size_t
word_before(const struct prompt *p)
{
	size_t i = p->at;

	while (i > 0 && p->text.data[i - 1] == ' ')
		i--;
	while (i > 0 && p->text.data[i - 1] != ' ')
		i--;
	return i;
}

static void
remember_typed(struct prompt *p)
{
	if (p->typed == NULL)
		p->typed = xstrdup(buf_str(&p->text));
}

/* --- history and completions ------------------------------------------------------------ */

static void
go_history(struct ui *u, struct prompt *p, int by)
{
	size_t n = u->history.len;
	char *typed;

	if (!p->verbs->history || (by > 0 && p->history >= n) ||
	    (by < 0 && p->history == 0))
		return;
	remember_typed(p);
	p->history = by > 0 ? p->history + 1 : p->history - 1;
	if (p->history > 0) {
		set_text(u, p, u->history.at[n - p->history]);
		return;
	}
	typed = p->typed;
	p->typed = NULL;
	set_text(u, p, typed);
	free(typed);
}

static bool
completion(struct ui *u, const struct prompt *p, size_t k, struct buf *out,
    const char **help)
{
	const char *text = p->typed != NULL && p->completing ? p->typed :
	    p->text.data;

	buf_clear(out);
	*help = NULL;
	return p->verbs->complete != NULL && p->verbs->complete(u,
	    text != NULL ? text : "", k, out, help);
}

static size_t
completion_count(struct ui *u, const struct prompt *p)
{
	struct buf b = BUF_INIT(TEXT_MAX);
	const char *help;
	size_t n = 0;

	while (n < 500 && completion(u, p, n, &b, &help))
		n++;
	buf_free(&b);
	return n;
}

static void
complete(struct ui *u, struct prompt *p, int dir)
{
	struct buf b = BUF_INIT(TEXT_MAX);
	const char *help;
	size_t n;

	if (p->verbs->complete == NULL)
		return;
	remember_typed(p);
	p->completing = true;
	n = completion_count(u, p);
	if (n > 0) {
		p->choice = p->choice == SIZE_MAX ? (dir > 0 ? 0 : n - 1) :
		    (p->choice + (dir > 0 ? 1 : n - 1)) % n;
		if (completion(u, p, p->choice, &b, &help))
			set_text(u, p, buf_str(&b));
		/* the only one is taken: the next Tab is for what follows */
		if (n == 1 && strchr(buf_str(&b), ' ') == NULL) {
			(void)buf_addc(&b, ' ');
			set_text(u, p, buf_str(&b));
			stop_choosing(p);
		}
	} else {
		stop_choosing(p);
	}
	buf_free(&b);
}

/* --- the end ------------------------------------------------------------------------------ */

static void
finish(struct ui *u, struct prompt *p)
{
	char *text = xstrdup(buf_str(&p->text));
	const struct prompt_verbs *verbs = p->verbs;
	void *ctx = p->ctx;

	/* what is done may open views, so this one goes first */
	p->ctx = NULL;
	ui_pop(u);
	if (verbs->done != NULL)
		verbs->done(u, ctx, text);
	if (verbs->free_ctx != NULL)
		verbs->free_ctx(ctx);
	free(text);
}

static void
give_up(struct ui *u, struct prompt *p)
{
	const struct prompt_verbs *verbs = p->verbs;
	void *ctx = p->ctx;

	p->ctx = NULL;
	ui_pop(u);
	if (verbs->given_up != NULL)
		verbs->given_up(u, ctx);
	if (verbs->free_ctx != NULL)
		verbs->free_ctx(ctx);
}

static bool
prompt_act(struct ui *u, struct view *v, enum action a, int count)
{
	struct prompt *p = (struct prompt *)v;

	(void)count;
	switch (a) {
	case ACT_ACCEPT: finish(u, p); break;
	case ACT_CANCEL: give_up(u, p); break;
	case ACT_COMPLETE: complete(u, p, 1); break;
	case ACT_COMPLETE_BACK: complete(u, p, -1); break;
	case ACT_HISTORY_BACK: go_history(u, p, 1); break;
	case ACT_HISTORY_FORWARD: go_history(u, p, -1); break;
	case ACT_CHAR_LEFT: p->at = before(p, p->at); break;
	case ACT_CHAR_RIGHT: p->at = after(p, p->at); break;
	case ACT_LINE_START: p->at = 0; break;
	case ACT_LINE_END: p->at = p->text.len; break;
	case ACT_ERASE:
		if (p->text.len == 0)
			give_up(u, p);
		else
			replace(u, p, before(p, p->at), p->at, "", 0);
		break;
	case ACT_ERASE_RIGHT:
		replace(u, p, p->at, after(p, p->at), "", 0);
		break;
	case ACT_ERASE_WORD:
		replace(u, p, word_before(p), p->at, "", 0);
		break;
	case ACT_ERASE_LINE: replace(u, p, 0, p->at, "", 0); break;
	case ACT_ERASE_END: replace(u, p, p->at, p->text.len, "", 0); break;
	default: return false;
	}
	u->redraw = true;
	return true;
}

static bool
prompt_type(struct ui *u, struct view *v, nd_key k)
{
	struct prompt *p = (struct prompt *)v;
	char bytes[4];
	size_t n;

	if (k < ' ' || k >= KEYS_START)
		return true;
	n = utf8_encode(k, bytes);
	replace(u, p, p->at, p->at, bytes, n);
	if (p->verbs->one_key)
		finish(u, p);
	return true;
}

/* --- drawing -------------------------------------------------------------------------------- */

static void
draw_choices(struct ui *u, struct prompt *p, int bottom)
{
	size_t n = completion_count(u, p), from, rows;
	struct buf b = BUF_INIT(TEXT_MAX);
	int cols = u->screen.cols;

	rows = n < SHOWN_MAX ? n : SHOWN_MAX;
	if (bottom < (int)rows + 2)
		rows = bottom > 2 ? (size_t)(bottom - 2) : 0;
	from = p->choice != SIZE_MAX && p->choice >= rows && rows > 0 ?
	    p->choice - rows + 1 : 0;
	for (size_t i = 0; i < rows; i++) {
		const char *help;
		int y = bottom - (int)(rows - i), x;
		bool at = from + i == p->choice;
		struct style st = ui_style(u, at ? ROLE_SELECTED :
		    ROLE_BAR_TEXT, false);

		if (!completion(u, p, from + i, &b, &help))
			break;
		paint_fill(u, (struct rect){ y, 0, 1, cols }, st);
		x = 1 + paint_fit(u, y, 1, cols - 2, st, buf_str(&b));
		if (help != NULL && x + 4 < cols) {
			x = x < 28 ? 30 : x + 2;
			(void)paint_fit(u, y, x, cols - x - 1, at ? st :
			    ui_style(u, ROLE_BAR, false), help);
		}
	}
	buf_free(&b);
}

static void
prompt_draw(struct ui *u, struct view *v, struct rect r)
{
	struct prompt *p = (struct prompt *)v;
	int y = r.h - 1, x, w, from = 0;
	const char *s = buf_str(&p->text);

	paint_fill(u, (struct rect){ y, 0, 1, r.w },
	    ui_style(u, ROLE_BAR_TEXT, false));
	x = 1 + paint_fit(u, y, 1, r.w / 2, ui_style(u, ROLE_BAR_KEY, false),
	    p->label);
	w = r.w - x - 1;
	/* the text moves to the left when the cursor would leave the screen */
	while ((int)width_text(s + from, p->at - (size_t)from) >= w &&
	    (size_t)from < p->at)
		from = (int)after(p, (size_t)from);
	(void)paint(u, y, x, w, ui_style(u, ROLE_BAR_TEXT, false), s + from,
	    p->text.len - (size_t)from);
	u->screen.cursor_y = y;
	u->screen.cursor_x = x + (int)width_text(s + from,
	    p->at - (size_t)from);
	if (p->completing)
		draw_choices(u, p, y);
}

static void
prompt_close(struct ui *u, struct view *v)
{
	struct prompt *p = (struct prompt *)v;

	(void)u;
	if (p->ctx != NULL && p->verbs->free_ctx != NULL)
		p->verbs->free_ctx(p->ctx);
	free(p->label);
	free(p->typed);
	buf_free(&p->text);
	free(p);
}

static const struct view_verbs prompt_view = {
	.bit = VIEW_PROMPT, .overlay = true, .draw = prompt_draw,
	.act = prompt_act, .type = prompt_type, .close = prompt_close
};

struct view *
prompt_new(struct ui *u, const char *label, const char *text,
    const struct prompt_verbs *verbs, void *ctx)
{
	struct prompt *p = xcalloc(1, sizeof *p);

	(void)u;
	p->view.verbs = &prompt_view;
	p->label = xstrdup(label);
	buf_init(&p->text, TEXT_MAX);
	(void)buf_adds(&p->text, text);
	p->at = p->text.len;
	p->verbs = verbs;
	p->ctx = ctx;
	p->choice = SIZE_MAX;
	return &p->view;
}

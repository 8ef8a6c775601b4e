#include "pixels.h"

#include <stdlib.h>
#include <string.h>

#include "screen.h"
#include "term.h"

/* All pictures that stand on the screen, and their data; no answer. */
#define KITTY_DELETE "\033_Ga=d,d=A,q=2\033\\"

/* A picture of one pixel that is not shown: does it work? */
#define KITTY_QUERY "\033_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\033\\"
#define CELL_QUERY "\033[16t"
#define DEVICE_QUERY "\033[c"

static bool
begins(const char *name, const char *with)
{
	return name != NULL && strncmp(name, with, strlen(with)) == 0;
}

/* tmux and screen answer for themselves: they take sixels when they can, and
 * let nothing else through that would stay in its place. */
static bool
inside_another(void)
{
	const char *term = getenv("TERM");

	return getenv("TMUX") != NULL || getenv("STY") != NULL ||
	    begins(term, "tmux") || begins(term, "screen");
}

static bool
is_iterm(void)
{
	const char *program = getenv("TERM_PROGRAM");

	return begins(program, "iTerm") || begins(program, "WezTerm") ||
	    begins(getenv("LC_TERMINAL"), "iTerm");
}

void
pixels_ask_terminal(struct pixels *p)
{
	const char *term = getenv("TERM");

	if (p->asked)
		return;
	p->asked = true;
	term_cell_size(&p->cell_w, &p->cell_h);
	/* the Linux console would print it, old terminals may */
	if (term == NULL || begins(term, "linux") || begins(term, "vt"))
		return;
	if (!inside_another()) {
		p->iterm = is_iterm();
		term_write(KITTY_QUERY, sizeof KITTY_QUERY - 1);
	}
	term_write(CELL_QUERY DEVICE_QUERY,
	    sizeof CELL_QUERY DEVICE_QUERY - 1);
}

void
pixels_answer(struct pixels *p, const struct input *in)
{
	switch (in->told) {
	case TOLD_KITTY: p->kitty = true; break;
	case TOLD_SIXEL: p->sixel = true; break;
	case TOLD_CELL:
		p->cell_h = (unsigned)in->y;
		p->cell_w = (unsigned)in->x;
		break;
	}
}

bool
pixels_mode(const struct pixels *p, enum picture_mode *mode)
{
	if (p->kitty)
		*mode = PICTURE_KITTY;
	else if (p->iterm)
		*mode = PICTURE_ITERM;
	else if (p->sixel)
		*mode = PICTURE_SIXEL;
	else
		return false;
	return true;
}

/* --- a frame ------------------------------------------------------------------------- */

void
pixels_begin(struct pixels *p)
{
	p->wanted.id = 0;
	p->bytes = NULL;
}

void
pixels_show(struct pixels *p, unsigned long id, const struct picture *pic,
    int y, int x)
{
	p->wanted = (struct pixels_spot){ id, pic->mode, y, x };
	p->bytes = pic->bytes;
	p->len = pic->len;
}

static bool
same_spot(const struct pixels_spot *a, const struct pixels_spot *b)
{
	return a->id == b->id && a->mode == b->mode && a->y == b->y &&
	    a->x == b->x;
}

/* Sixels and iTerm2's pictures are in the cells: they go with them. */
void
pixels_before(struct pixels *p, struct screen *s, struct buf *out)
{
	if (p->shown.id == 0 || (same_spot(&p->shown, &p->wanted) && !s->all))
		return;
	if (p->shown.mode == PICTURE_KITTY)
		(void)buf_adds(out, KITTY_DELETE);
	s->all = true;
	p->shown.id = 0;
}

void
pixels_after(struct pixels *p, bool all, struct buf *out)
{
	if (p->wanted.id == 0 || (p->shown.id != 0 && !all))
		return;
	(void)buf_addf(out, "\033[%d;%dH", p->wanted.y + 1, p->wanted.x + 1);
	(void)buf_add(out, p->bytes, p->len);
	(void)buf_adds(out, "\033[0m\033[H");
	p->shown = p->wanted;
}

void
pixels_leave(struct pixels *p, struct buf *out)
{
	if (p->shown.id != 0 && p->shown.mode == PICTURE_KITTY)
		(void)buf_adds(out, KITTY_DELETE);
	p->shown.id = 0;
}

/* The mouse, when it is on: scrolls what is under it, clicks. */
#include "room.h"

#define WHEEL_LINES 3

static bool
inside(struct rect r, int y, int x)
{
	return y >= r.y && y < r.y + r.h && x >= r.x && x < r.x + r.w;
}

static struct view *
view_at(struct ui *u, int y, int x)
{
	if (u->top->verbs->overlay)
		return u->top;
	if (inside(u->pane_rect, y, x)) {
		u->focus = FOCUS_PANE;
		return u->pane;
	}
	if (inside(u->side_rect, y, x)) {
		u->focus = FOCUS_SIDE;
		return u->side;
	}
	u->focus = FOCUS_MAIN;
	return u->top;
}

static void
wheel(struct ui *u, struct view *v, bool down)
{
	if (view_is_article(v))
		article_wheel(u, v, down ? WHEEL_LINES : -WHEEL_LINES);
	else if (v->verbs->act != NULL)
		(void)v->verbs->act(u, v, down ? ACT_DOWN : ACT_UP,
		    WHEEL_LINES);
}

void
mouse_take(struct ui *u, const struct input *in)
{
	struct view *v;

	if (in->mouse == MOUSE_RELEASE || in->mouse == MOUSE_DRAG)
		return;
	v = view_at(u, in->y, in->x);
	u->redraw = true;
	if (in->mouse == MOUSE_WHEEL_UP || in->mouse == MOUSE_WHEEL_DOWN)
		wheel(u, v, in->mouse == MOUSE_WHEEL_DOWN);
	else if (in->button == 0 && v->verbs->click != NULL)
		v->verbs->click(u, v, in->y - v->rect.y, in->x - v->rect.x);
	else if (in->button == 2)
		ui_act(u, ACT_BACK, 0);
}

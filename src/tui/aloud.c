/*
 * The reader for screen readers (ui.plain): one column, words instead of
 * marks, the terminal's cursor on the line that is read. What changes by
 * itself changes the last line only.
 */
#include <stdio.h>
#include <string.h>

#include "room.h"

static bool
is_text(const char *s)
{
	return s != NULL && *s != '\0';
}

void
aloud_row(struct ui *u, struct rect r, bool cursor, enum role role,
    const char *text)
{
	(void)paint_fit(u, r.y, r.x, r.w, ui_style(u, role, false), text);
	if (cursor)
		paint_cursor(u, r.y, r.x);
}

void
aloud_add(struct buf *b, const char *text)
{
	if (!is_text(text))
		return;
	if (b->len > 0)
		(void)buf_adds(b, ", ");
	(void)buf_adds(b, text);
}

/* The title gives way, so that what is said of it is always read. */
void
aloud_titled(struct ui *u, struct rect r, bool cursor, enum role role,
    const char *title, const char *said)
{
	struct buf b = BUF_INIT(1024);
	int w = r.w - (is_text(said) ? paint_width(u, said) + 2 : 0), used;
	struct style st = ui_style(u, role, false);

	used = paint_fit(u, r.y, r.x, w > 10 ? w : r.w, st, title);
	if (is_text(said)) {
		(void)buf_addf(&b, ", %s", said);
		(void)paint_fit(u, r.y, r.x + used, r.w - used, st,
		    buf_str(&b));
	}
	if (cursor)
		paint_cursor(u, r.y, r.x);
	buf_free(&b);
}

/* The hints of the bottom line, as a sentence. */
void
aloud_hint(struct buf *b, const char *key, const char *label)
{
	if (b->len > 0)
		(void)buf_adds(b, ", ");
	(void)buf_addf(b, "%s %s", key, label);
}

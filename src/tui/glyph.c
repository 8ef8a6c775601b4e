/* Marks, in Unicode, in ASCII, and where they are read aloud. */
#include "room.h"

static const struct { const char *utf8, *ascii, *plain; } glyphs[GLYPH_COUNT] = {
	[GLYPH_UNREAD] = { "●", "*", "" },
	[GLYPH_STAR] = { "★", "+", "" },
	[GLYPH_STAR_OPEN] = { "☆", "+", "" },
	[GLYPH_TODAY] = { "◆", "#", "" },
	[GLYPH_DIGEST] = { "✦", "*", "" },
	[GLYPH_CURSOR] = { "▌", ">", " " },
	[GLYPH_CLOSED] = { "▸", "+", "" },
	[GLYPH_OPENED] = { "▾", "-", "" },
	[GLYPH_BULLET] = { "•", "*", "" },
	[GLYPH_RULE] = { "─", "-", " " },
	[GLYPH_BAR] = { "│", "|", " " },
	[GLYPH_ELLIPSIS] = { "…", "~", NULL },
	[GLYPH_REFRESH] = { "↻", "~", "" },
	[GLYPH_ARROW] = { "→", "->", "" },
	[GLYPH_WHY] = { "↗", "^", "" },
	[GLYPH_DOT] = { "·", "-", "," },
	[GLYPH_BAD] = { "✗", "!", "" },
	[GLYPH_QUOTE] = { "▎", "|", "" },
	[GLYPH_ENTER] = { "⏎", "Enter", "Enter" },
	[GLYPH_BLOCK] = { "█", "#", "" },
	[GLYPH_BACK] = { "←", "<", "" },
	[GLYPH_ENCLOSED] = { "♪", "+", "" },
	[GLYPH_DOWNLOAD] = { "↓", "v", "" }
};

const char *
glyph(const struct ui *u, enum glyph g)
{
	if (u->plain && glyphs[g].plain != NULL)
		return glyphs[g].plain;
	return u->plain_marks ? glyphs[g].ascii : glyphs[g].utf8;
}

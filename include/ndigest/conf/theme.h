/*
 * Colours. A colour is 24-bit RGB, an index of the terminal's palette, or the
 * terminal's own foreground or background.
 */
#ifndef NDIGEST_CONF_THEME_H
#define NDIGEST_CONF_THEME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/error.h>

typedef uint32_t nd_colour;

#define COLOUR_INDEXED UINT32_C(0x01000000)
#define COLOUR_DEFAULT UINT32_C(0xff000000)

enum style_attr {
	STYLE_BOLD = 1 << 0,
	STYLE_ITALIC = 1 << 1,
	STYLE_UNDERLINE = 1 << 2,
	STYLE_DIM = 1 << 3,
	STYLE_REVERSE = 1 << 4
};

struct style {
	nd_colour fg, bg;
	unsigned attrs;
};

enum palette {
	PALETTE_BG, PALETTE_PANEL, PALETTE_SELECT, PALETTE_TEXT,
	PALETTE_STRONG, PALETTE_DIM, PALETTE_FAINT, PALETTE_ACCENT,
	PALETTE_LINK, PALETTE_GOOD, PALETTE_WARN, PALETTE_BAD, PALETTE_MARK,
	PALETTE_COUNT
};

/* ROLE_TEXT, … */
enum role {
#define ROLE(id, ...) ROLE_##id,
#include <ndigest/conf/roles.def>
#undef ROLE
	ROLE_COUNT
};

enum theme_builtin {
#define THEME(id, ...) THEME_##id,
#include <ndigest/conf/themes.def>
#undef THEME
	THEME_BUILTIN_COUNT
};

struct theme {
	char name[32];
	bool dark;
	const char *help;
	nd_colour palette[PALETTE_COUNT];
	struct style roles[ROLE_COUNT];
};

/* How much the terminal can show. */
enum colour_depth { DEPTH_NONE, DEPTH_16, DEPTH_256, DEPTH_TRUE };

const char *role_name(enum role r);
const char *role_help(enum role r);
bool role_find(const char *name, enum role *r);

/* A built-in theme. */
void theme_builtin(enum theme_builtin id, struct theme *out);
const char *theme_builtin_name(enum theme_builtin id);
bool theme_find_builtin(const char *name, enum theme_builtin *id);

/* Reads "FG [BG] [bold|italic|underline|dim|reverse|plain]…" into the style,
 * a colour being #rrggbb, #rgb, a number 0..255, a name of the sixteen
 * (red, bright-blue, …), "default", or "-" to leave it. */
enum err theme_parse_style(const char *s, struct style *style,
    struct error *e);
bool theme_parse_colour(const char *s, size_t n, nd_colour *out);

/* What stands in for the theme where there are fewer colours: RGB becomes an
 * index (256), the terminal's sixteen (16), or attributes only (none). */
void theme_reduce(struct theme *t, enum colour_depth depth);

/* The same for a style that belongs to no theme; with sixteen colours an RGB
 * one becomes the terminal's own. */
void style_reduce(struct style *s, enum colour_depth depth);

/* The nearest of the 256 (16..255, whose values are the same everywhere). */
unsigned colour_nearest_256(nd_colour rgb);
nd_colour colour_of_256(unsigned index);	/* RGB; 16..255 */

/* WCAG 2.1 contrast of two RGB colours, 1..21. */
double colour_contrast(nd_colour a, nd_colour b);

#endif

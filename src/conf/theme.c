#include <ndigest/base/intl.h>
#include <ndigest/conf/theme.h>

#include <stdio.h>
#include <string.h>
#include <strings.h>

#define RGB(hex) UINT32_C(0x##hex)
#define INDEX(n) (COLOUR_INDEXED | (n))
#define DEFAULT COLOUR_DEFAULT

struct builtin {
	const char *name;
	bool dark;
	const char *help;
	nd_colour palette[PALETTE_COUNT];
};

static const struct builtin builtins[] = {
#define THEME(id, name, dark, help, ...) { name, dark, help, { __VA_ARGS__ } },
#include <ndigest/conf/themes.def>
#undef THEME
};

struct role_info {
	const char *name;
	enum palette fg, bg;
	unsigned attrs;
	const char *help;
};

static const struct role_info roles[] = {
#define ROLE(id, name, fg, bg, attrs, help) \
	{ name, PALETTE_##fg, PALETTE_##bg, attrs, help },
#include <ndigest/conf/roles.def>
#undef ROLE
};

static const char *const sixteen[] = {
	"black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
	"bright-black", "bright-red", "bright-green", "bright-yellow",
	"bright-blue", "bright-magenta", "bright-cyan", "bright-white"
};

const char *
role_name(enum role r)
{
	return roles[r].name;
}

const char *
role_help(enum role r)
{
	return roles[r].help;
}

bool
role_find(const char *name, enum role *r)
{
	for (unsigned i = 0; i < ROLE_COUNT; i++)
		if (strcmp(name, roles[i].name) == 0)
			return *r = (enum role)i, true;
	return false;
}

const char *
theme_builtin_name(enum theme_builtin id)
{
	return builtins[id].name;
}

void
theme_builtin(enum theme_builtin id, struct theme *out)
{
	const struct builtin *b = &builtins[id];

	(void)snprintf(out->name, sizeof out->name, "%s", b->name);
	out->dark = b->dark;
	out->help = b->help;
	memcpy(out->palette, b->palette, sizeof out->palette);
	for (unsigned i = 0; i < ROLE_COUNT; i++)
		out->roles[i] = (struct style){ b->palette[roles[i].fg],
		    b->palette[roles[i].bg], roles[i].attrs };
	/* where colours are the terminal's, attributes set things off */
	if (b->palette[PALETTE_BG] == COLOUR_DEFAULT) {
		out->roles[ROLE_DIM].attrs |= STYLE_DIM;
		out->roles[ROLE_READ].attrs |= STYLE_DIM;
		out->roles[ROLE_SELECTED] = (struct style){ COLOUR_DEFAULT,
		    COLOUR_DEFAULT, STYLE_REVERSE };
		out->roles[ROLE_HIT] = (struct style){ INDEX(3),
		    COLOUR_DEFAULT, STYLE_REVERSE };
	}
}

bool
theme_find_builtin(const char *name, enum theme_builtin *id)
{
	for (unsigned i = 0; i < THEME_BUILTIN_COUNT; i++)
		if (strcmp(name, builtins[i].name) == 0)
			return *id = (enum theme_builtin)i, true;
	return false;
}

static int
hex_digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ?
	    c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static bool
parse_hex(const char *s, size_t n, nd_colour *out)
{
	nd_colour v = 0;

	if (n != 3 && n != 6)
		return false;
	for (size_t i = 0; i < n; i++) {
		int d = hex_digit(s[i]);

		if (d < 0)
			return false;
		v = v << 4 | (nd_colour)d;
		if (n == 3)
			v = v << 4 | (nd_colour)d;
	}
	*out = v;
	return true;
}

static bool
parse_index(const char *s, size_t n, nd_colour *out)
{
	unsigned v = 0;

	if (n == 0 || n > 3)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return false;
		v = v * 10 + (unsigned)(s[i] - '0');
	}
	*out = COLOUR_INDEXED | v;
	return v < 256;
}

bool
theme_parse_colour(const char *s, size_t n, nd_colour *out)
{
	if (n > 0 && *s == '#')
		return parse_hex(s + 1, n - 1, out);
	if (n == 7 && strncasecmp(s, "default", n) == 0)
		return *out = COLOUR_DEFAULT, true;
	for (unsigned i = 0; i < 16; i++)
		if (strlen(sixteen[i]) == n &&
		    strncasecmp(s, sixteen[i], n) == 0)
			return *out = COLOUR_INDEXED | i, true;
	return parse_index(s, n, out);
}

static bool
parse_attr(const char *s, size_t n, unsigned *attrs)
{
	static const char *const attr_names[] = { "bold", "italic",
		"underline", "dim", "reverse" };

	if (n == 5 && strncasecmp(s, "plain", n) == 0)
		return *attrs = 0, true;
	for (unsigned i = 0; i < sizeof attr_names / sizeof *attr_names; i++)
		if (strlen(attr_names[i]) == n &&
		    strncasecmp(s, attr_names[i], n) == 0)
			return *attrs |= 1U << i, true;
	return false;
}

enum err
theme_parse_style(const char *s, struct style *style, struct error *e)
{
	struct style out = { style->fg, style->bg, 0 };
	unsigned colours = 0, words = 0;

	for (; *(s += strspn(s, " \t")) != '\0'; words++) {
		size_t n = strcspn(s, " \t");
		nd_colour *slot = colours == 0 ? &out.fg : &out.bg;
		bool blank = n == 1 && *s == '-';

		if (blank || (colours < 2 && theme_parse_colour(s, n, slot)))
			colours++;
		else if (!parse_attr(s, n, &out.attrs))
			return error_set(e, ERR_CONFIG, _("'%.*s' is no colour "
			    "and no attribute: colours are written #rrggbb, "
			    "0..255, red, default; attributes bold, italic, "
			    "underline, dim, reverse, plain"),
			    n > 40 ? 40 : (int)n, s);
		s += n;
	}
	/* only a colour was named: the attributes stay */
	if (words == colours)
		out.attrs = style->attrs;
	*style = out;
	return ERR_NONE;
}

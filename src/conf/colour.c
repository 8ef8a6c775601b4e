/* Colours where there are fewer of them, and how well they are told apart. */
#include <math.h>
#include <stdlib.h>

#include <ndigest/conf/theme.h>

static const int steps[6] = { 0, 95, 135, 175, 215, 255 };

static int
channel(nd_colour c, int shift)
{
	return (int)(c >> shift & 0xff);
}

nd_colour
colour_of_256(unsigned index)
{
	unsigned i;

	if (index >= 232) {
		nd_colour v = 8 + 10 * (index - 232);

		return v << 16 | v << 8 | v;
	}
	i = index < 16 ? 0 : index - 16;
	return (nd_colour)steps[i / 36] << 16 |
	    (nd_colour)steps[i / 6 % 6] << 8 | (nd_colour)steps[i % 6];
}

/* Squared, and weighed by what the eye sees ("redmean"). */
static long
colour_distance(nd_colour a, nd_colour b)
{
	long mean = (channel(a, 16) + channel(b, 16)) / 2;
	long r = channel(a, 16) - channel(b, 16);
	long g = channel(a, 8) - channel(b, 8);
	long blue = channel(a, 0) - channel(b, 0);

	return ((512 + mean) * r * r >> 8) + 4 * g * g +
	    ((767 - mean) * blue * blue >> 8);
}

unsigned
colour_nearest_256(nd_colour rgb)
{
	unsigned best = 16;
	long best_distance = -1;

	for (unsigned i = 16; i < 256; i++) {
		long d = colour_distance(rgb, colour_of_256(i));

		if (best_distance < 0 || d < best_distance) {
			best_distance = d;
			best = i;
		}
	}
	return best;
}

static double
linear(int v)
{
	double c = v / 255.0;

	return c <= 0.03928 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static double
luminance(nd_colour c)
{
	return 0.2126 * linear(channel(c, 16)) +
	    0.7152 * linear(channel(c, 8)) + 0.0722 * linear(channel(c, 0));
}

double
colour_contrast(nd_colour a, nd_colour b)
{
	double x = luminance(a), y = luminance(b);

	return x > y ? (x + 0.05) / (y + 0.05) : (y + 0.05) / (x + 0.05);
}

static nd_colour
reduce_256(nd_colour c)
{
	return c < COLOUR_INDEXED ? COLOUR_INDEXED | colour_nearest_256(c) : c;
}

static void
reduce_none(struct theme *t)
{
	for (unsigned i = 0; i < PALETTE_COUNT; i++)
		t->palette[i] = COLOUR_DEFAULT;
	for (unsigned i = 0; i < ROLE_COUNT; i++)
		t->roles[i].fg = t->roles[i].bg = COLOUR_DEFAULT;
	t->roles[ROLE_SELECTED].attrs |= STYLE_REVERSE;
	t->roles[ROLE_HIT].attrs |= STYLE_REVERSE;
	t->roles[ROLE_DIM].attrs |= STYLE_DIM;
	t->roles[ROLE_READ].attrs |= STYLE_DIM;
	t->roles[ROLE_WARN].attrs |= STYLE_UNDERLINE;
	t->roles[ROLE_BAD].attrs |= STYLE_BOLD;
	t->roles[ROLE_BAR_BAD].attrs |= STYLE_BOLD;
}

void
style_reduce(struct style *s, enum colour_depth depth)
{
	nd_colour *both[] = { &s->fg, &s->bg };

	for (unsigned i = 0; i < 2; i++) {
		if (depth == DEPTH_NONE || (depth == DEPTH_16 &&
		    *both[i] < COLOUR_INDEXED))
			*both[i] = COLOUR_DEFAULT;
		else if (depth == DEPTH_256)
			*both[i] = reduce_256(*both[i]);
	}
}

static bool
is_indexed_theme(const struct theme *t)
{
	return t->palette[PALETTE_BG] >= COLOUR_INDEXED;
}

void
theme_reduce(struct theme *t, enum colour_depth depth)
{
	struct theme base;

	if (depth == DEPTH_TRUE)
		return;
	if (depth == DEPTH_16 && !is_indexed_theme(t)) {
		theme_builtin(THEME_TERMINAL, &base);
		*t = base;
	}
	if (depth == DEPTH_NONE) {
		reduce_none(t);
		return;
	}
	for (unsigned i = 0; i < PALETTE_COUNT; i++)
		t->palette[i] = reduce_256(t->palette[i]);
	for (unsigned i = 0; i < ROLE_COUNT; i++) {
		t->roles[i].fg = reduce_256(t->roles[i].fg);
		t->roles[i].bg = reduce_256(t->roles[i].bg);
	}
}

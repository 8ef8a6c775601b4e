#include <ndigest/text/width.h>

#include <stdbool.h>
#include <string.h>

#include <unictype.h>
#include <unigbrk.h>
#include <uniwidth.h>

#include <ndigest/text/utf8.h>

#define VS16 0xfe0f	/* show as an emoji */

/*
 * A character that neither joins with the one before it nor, when the next
 * is plain too, with the one after it: a cluster needs no more rules then.
 */
static bool
is_plain(uint32_t cp)
{
	if (cp < 0x300)
		return cp >= 0x20 && cp != 0x7f &&
		    (cp < 0x80 || cp >= 0xa0) && cp != 0xa9 && cp != 0xad &&
		    cp != 0xae;
	return (cp >= 0x370 && cp < 0x483) || (cp >= 0x3041 && cp < 0x3097) ||
	    (cp >= 0x30a1 && cp < 0x30fb) || (cp >= 0x4e00 && cp < 0xa000) ||
	    (cp >= 0xac00 && cp < 0xd7a4);
}

int
width_char(uint32_t cp)
{
	int w;

	if (cp < 0x300) {
		if (cp < 0x20 || cp == 0x7f)
			return cp == '\t';
		return (cp < 0x80 || cp >= 0xa0) && cp != 0xad;
	}
	if ((cp >= 0x1160 && cp < 0x1200) || (cp >= 0xd7b0 && cp < 0xd800))
		return 0;	/* vowels and finals of Hangul join the initial */
	if (cp == 0x2028 || cp == 0x2029)
		return 0;
	/* Blocks of emoji: what is not assigned yet will be two columns. */
	if (cp >= 0x1f900 && cp < 0x1fb00)
		return cp < 0x1fa00 || cp >= 0x1fa70 ? 2 : 1;
	w = uc_width(cp, "UTF-8");
	return w < 0 ? 0 : w > 2 ? 2 : w;
}

/* What the rules of UAX #29 need to know of the characters so far. */
struct cluster {
	int last;		/* Grapheme_Cluster_Break of the last one */
	bool picture;		/* Extended_Pictographic Extend* so far */
	bool joined;		/* and a ZWJ after it */
	unsigned flags;		/* regional indicators */
};

static void
cluster_add(struct cluster *c, uint32_t cp, int prop)
{
	c->joined = c->picture && prop == GBP_ZWJ;
	if (prop != GBP_EXTEND && prop != GBP_ZWJ)
		c->picture = uc_is_property_extended_pictographic(cp);
	c->flags = prop == GBP_RI ? c->flags + 1 : 0;
	c->last = prop;
}

/* Whether the next character still belongs (GB3 to GB13). */
static bool
cluster_takes(const struct cluster *c, uint32_t cp, int prop)
{
	switch (c->last) {
	case GBP_CR:
		return prop == GBP_LF;
	case GBP_LF:
	case GBP_CONTROL:
		return false;
	case GBP_L:
		if (prop == GBP_L || prop == GBP_V || prop == GBP_LV ||
		    prop == GBP_LVT)
			return true;
		break;
	case GBP_LV:
	case GBP_V:
		if (prop == GBP_V || prop == GBP_T)
			return true;
		break;
	case GBP_LVT:
	case GBP_T:
		if (prop == GBP_T)
			return true;
		break;
	case GBP_RI:
		if (prop == GBP_RI)
			return c->flags % 2 == 1;
		break;
	case GBP_PREPEND:
		return prop != GBP_CR && prop != GBP_LF && prop != GBP_CONTROL;
	default:
		break;
	}
	if (prop == GBP_EXTEND || prop == GBP_ZWJ || prop == GBP_SPACINGMARK)
		return true;
	return c->joined && uc_is_property_extended_pictographic(cp);
}

/* The columns of a cluster after the character CP was added to it. */
static int
cluster_columns(int columns, bool picture, uint32_t first, uint32_t cp,
    const struct cluster *c)
{
	if (c->flags == 2)
		return 2;
	if (cp == VS16 && uc_is_property_emoji(first))
		return 2;
	/* Joined pictures and skin tones are drawn into the first one. */
	if (picture && !utf8_is_mark(cp))
		return columns > width_char(cp) ? columns : width_char(cp);
	return columns + width_char(cp);
}

static size_t
slow_cluster(const char *s, size_t n, int *columns)
{
	struct cluster c = { GBP_OTHER, false, false, 0 };
	uint32_t first, cp;
	size_t i, len;
	int prop;

	i = utf8_decode(s, n, &first);
	cluster_add(&c, first, uc_graphemeclusterbreak_property(first));
	bool picture = c.picture;
	*columns = width_char(first);
	while (i < n) {
		len = utf8_decode(s + i, n - i, &cp);
		prop = uc_graphemeclusterbreak_property(cp);
		if (!cluster_takes(&c, cp, prop))
			break;
		cluster_add(&c, cp, prop);
		*columns = cluster_columns(*columns, picture, first, cp, &c);
		i += len;
	}
	return i;
}

size_t
width_cluster(const char *s, size_t n, int *columns)
{
	uint32_t first, next;
	size_t len;

	*columns = 0;
	if (n == 0)
		return 0;
	if (s[0] >= 0x20 && s[0] < 0x7f && (n == 1 ||
	    (s[1] >= 0x20 && s[1] < 0x7f))) {
		*columns = 1;
		return 1;
	}
	len = utf8_decode(s, n, &first);
	if (is_plain(first)) {
		if (len < n)
			(void)utf8_decode(s + len, n - len, &next);
		if (len == n || is_plain(next)) {
			*columns = width_char(first);
			return len;
		}
	}
	return slow_cluster(s, n, columns);
}

size_t
width_text(const char *s, size_t n)
{
	size_t columns = 0, i;
	int w;

	for (i = 0; i < n; ) {
		i += width_cluster(s + i, n - i, &w);
		columns += (size_t)w;
	}
	return columns;
}

size_t
width_prefix(const char *s, size_t n, size_t columns, size_t *used)
{
	size_t taken = 0, i = 0, len;
	int w;

	while (i < n) {
		len = width_cluster(s + i, n - i, &w);
		if (taken + (size_t)w > columns)
			break;
		taken += (size_t)w;
		i += len;
	}
	if (used != NULL)
		*used = taken;
	return i;
}

void
width_fit(struct buf *out, const char *s, size_t n, size_t columns,
    const char *ellipsis, int pad)
{
	size_t used, len, mark = 0, mark_len = strlen(ellipsis);

	len = width_prefix(s, n, columns, &used);
	if (len < n) {
		mark = width_text(ellipsis, mark_len);
		if (mark > columns)
			mark = mark_len = 0;
		len = width_prefix(s, n, columns - mark, &used);
		used += mark;
	}
	(void)buf_add(out, s, len);
	if (mark > 0)
		(void)buf_add(out, ellipsis, mark_len);
	for (; pad && used < columns; used++)
		(void)buf_addc(out, ' ');
}

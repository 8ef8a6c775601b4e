#include <ndigest/text/wrap.h>

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <unilbrk.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>
#include <ndigest/text/utf8.h>
#include <ndigest/text/width.h>

#define POINTS_MAX 64	/* in one word */
#define WORD_MAX 500	/* bytes */
#define RAGGED 5		/* columns that may stay free */

struct wrapper {
	const char *s;
	const char *breaks;	/* of unilbrk, one for each byte */
	const struct wrap_hyphens *hyphens;
	size_t columns;		/* the measure */
	VEC(struct wrap_line) lines;
	/* the line that is being set */
	size_t room;		/* columns that it has */
	size_t start;		/* its first byte */
	size_t end, used;	/* behind its last visible byte; columns */
	size_t spaces;		/* columns of the white space behind END */
	/* the last place where it may be broken */
	bool may;
	size_t may_next;	/* byte where the next line would begin */
	size_t may_end, may_used;
};

static void
line_begin(struct wrapper *w, size_t at)
{
	w->start = w->end = at;
	w->used = w->spaces = 0;
	w->may = false;
	w->room = w->columns;
}

static void
line_put(struct wrapper *w, size_t end, size_t used)
{
	struct wrap_line line = { w->start, end - w->start, used, false };

	vec_push(&w->lines, line);
}

/*
 * On a first line that has only a part of the measure: whether what stands
 * between the line's start and the next break fits on a whole line, so that
 * it is better left for that one.
 */
static bool
better_below(const struct wrapper *w, size_t at, size_t to)
{
	while (at < to && w->breaks[at] != UC_BREAK_POSSIBLE)
		at++;
	while (at > w->start && w->s[at - 1] == ' ')
		at--;
	return width_text(w->s + w->start, at - w->start) <= w->columns;
}

/* Parts the word at AT with a hyphen, as late as it fits. */
static bool
part_word(struct wrapper *w, size_t at, size_t to)
{
	size_t from = w->may ? w->may_next : w->start, end = at, n, best = 0;
	size_t points[POINTS_MAX], used;

	if (w->may && w->room < w->may_used + RAGGED)
		return false;	/* the line is nearly full without */
	/* what is longer is no word, and looked at for each of its lines */
	while (end < to && end < at + WORD_MAX &&
	    w->breaks[end] != UC_BREAK_POSSIBLE)
		end++;
	n = w->hyphens->points(w->hyphens->ctx, w->s, from, end, points,
	    POINTS_MAX);
	for (size_t i = 0; i < n; i++)
		if (points[i] > from && points[i] < at && width_text(w->s +
		    w->start, points[i] - w->start) + 1 <= w->room)
			best = points[i];
	if (best == 0)
		return false;
	used = width_text(w->s + w->start, best - w->start) + 1;
	line_put(w, best, used);
	w->lines.at[w->lines.len - 1].hyphen = true;
	line_begin(w, best);
	return true;
}

/*
 * The cluster at AT does not fit: breaks the line at the best place. Returns
 * the byte where setting goes on, which may lie before AT.
 */
static size_t
line_break(struct wrapper *w, size_t at, size_t to)
{
	size_t next = at;

	if (w->hyphens != NULL && part_word(w, at, to))
		return w->start;
	if (!w->may && w->room < w->columns && w->end > w->start &&
	    better_below(w, at, to)) {
		w->may = true;
		w->may_next = w->may_end = w->start;
		w->may_used = 0;
	}
	if (w->may) {
		next = w->may_next;
		line_put(w, w->may_end, w->may_used);
	} else {
		line_put(w, w->end, w->used);
	}
	line_begin(w, next);
	return next;
}

static bool
is_blank(const char *s, size_t len)
{
	uint32_t cp;

	if (len == 1)
		return *s == ' ' || *s == '\t';
	if (utf8_decode(s, len, &cp) != len)
		return false;	/* it carries a mark */
	return utf8_is_space(cp) && cp != 0xa0 && cp != 0x202f &&
	    cp != 0x2007 && cp != 0xfeff;
}

static void
note_break(struct wrapper *w, size_t at)
{
	w->may = true;
	w->may_next = at;
	w->may_end = w->end;
	w->may_used = w->used;
}

/* A soft hyphen stays unseen, so the line is never broken at one. */
static bool
after_soft_hyphen(const struct wrapper *w, size_t at)
{
	return at >= 2 && memcmp(w->s + at - 2, "\xc2\xad", 2) == 0;
}

/* Sets s[from..to), which holds no LF, as one or more lines. */
static void
wrap_paragraph(struct wrapper *w, size_t from, size_t to)
{
	size_t at = from, len;
	int columns;

	w->start = w->end = at;
	while (at < to) {
		if (at > w->start && w->breaks[at] == UC_BREAK_POSSIBLE &&
		    !after_soft_hyphen(w, at))
			note_break(w, at);
		len = width_cluster(w->s + at, to - at, &columns);
		if (is_blank(w->s + at, len)) {
			w->spaces += (size_t)columns;
			at += len;
			continue;
		}
		if (w->used + w->spaces + (size_t)columns > w->room) {
			if (w->end > w->start || w->room < w->columns) {
				at = line_break(w, at, to);
				continue;
			}
			w->start = at;	/* an indent that is too wide */
			w->spaces = 0;
		}
		w->used += w->spaces + (size_t)columns;
		w->spaces = 0;
		at += len;
		w->end = at;
	}
	line_put(w, w->end, w->used);
}

struct wrap_line *
wrap_text(const char *s, size_t n, size_t columns, size_t first,
    size_t *count)
{
	return wrap_hyphenated(s, n, columns, first, NULL, count);
}

struct wrap_line *
wrap_hyphenated(const char *s, size_t n, size_t columns, size_t first,
    const struct wrap_hyphens *h, size_t *count)
{
	struct wrapper w = { .s = s, .columns = columns > 0 ? columns : 1,
	    .hyphens = h, .lines = VEC_INIT };
	char *breaks = xmalloc(n + 1);
	size_t from = 0, to;
	const char *lf;

	u8_possible_linebreaks((const uint8_t *)s, n, "UTF-8", breaks);
	w.breaks = breaks;
	line_begin(&w, 0);
	w.room = first < w.columns ? w.columns - first : 0;
	for (;;) {
		lf = memchr(s + from, '\n', n - from);
		to = lf != NULL ? (size_t)(lf - s) : n;
		wrap_paragraph(&w, from, to);
		if (lf == NULL)
			break;
		from = to + 1;
		line_begin(&w, from);
	}
	free(breaks);
	*count = w.lines.len;
	return w.lines.at;
}

#include "lines.h"

#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/text/utf8.h>

#include "key.h"

#define PROBE 36		/* bytes of key that are sought */
#define HEAD_SHARE 0.3		/* of the text that may go before the start */
#define TAIL_SHARE 0.2		/* of the text that may go after the end */

/* The letters and digits of all lines that are left, and which line each
 * byte of them is of. */
struct keyed {
	struct buf key;
	size_t *starts;		/* of each line in key */
};

static void
keyed_read(struct keyed *k, const struct lines *ls)
{
	buf_init(&k->key, 0);
	k->starts = xcalloc(ls->v.len + 1, sizeof *k->starts);
	for (size_t i = 0; i < ls->v.len; i++) {
		const struct line *l = &ls->v.at[i];

		k->starts[i] = k->key.len;
		if (!l->gone && !l->quiet)
			key_add(&k->key, line_text(ls, l), l->len);
	}
	k->starts[ls->v.len] = k->key.len;
}

static size_t
line_at(const struct keyed *k, size_t lines, const char *at)
{
	size_t offset = (size_t)(at - k->key.data), i = 0;

	while (i + 1 < lines && k->starts[i + 1] <= offset)
		i++;
	return i;
}

static const char *
find(const struct keyed *k, const struct buf *body, size_t from)
{
	if (k->key.len == 0 || from + PROBE > body->len)
		return NULL;
	return memmem(k->key.data, k->key.len, body->data + from, PROBE);
}

static uint32_t
weight(const struct lines *ls, size_t from, size_t to)
{
	uint32_t sum = 0;

	for (size_t i = from; i < to; i++)
		if (!ls->v.at[i].gone && !ls->v.at[i].quiet)
			sum += ls->v.at[i].chars;
	return sum;
}

static void
drop(struct lines *ls, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		ls->v.at[i].gone = true;
}

/* What stands before the line where the body starts, and after the one where
 * it ends, goes when it is but little. */
static void
cut_ends(struct lines *ls, const struct keyed *k, const struct buf *body,
    const char *start, const char *end)
{
	uint32_t all = lines_weight(ls);
	size_t at;

	if (start != NULL) {
		at = line_at(k, ls->v.len, start);
		if (weight(ls, 0, at) < all * HEAD_SHARE)
			drop(ls, 0, at);
	}
	/* a body that was cut short says nothing of the end */
	if (end != NULL && body->len * 10 > k->key.len * 8) {
		at = line_at(k, ls->v.len, end) + 1;
		if (weight(ls, at, ls->v.len) < all * TAIL_SHARE)
			drop(ls, at, ls->v.len);
	}
}

bool
lines_agree(struct lines *ls, const char *text, size_t n)
{
	struct buf body = BUF_INIT(0);
	const char *start, *middle, *end;
	struct keyed k;
	int found;

	key_add(&body, text, n);
	if (body.len < (size_t)PROBE * 3) {
		buf_free(&body);
		return true;
	}
	keyed_read(&k, ls);
	start = find(&k, &body, 0);
	middle = find(&k, &body, body.len / 2);
	end = find(&k, &body, body.len - PROBE);
	found = (start != NULL) + (middle != NULL) + (end != NULL);
	if (found >= 2)
		cut_ends(ls, &k, &body, start, end);
	buf_free(&body);
	buf_free(&k.key);
	free(k.starts);
	return found > 0;
}

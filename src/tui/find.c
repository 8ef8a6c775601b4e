#include "find.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/utf8.h>

#define HITS_MAX 10000
#define NEEDLE_MAX 200

void
find_free(struct find *f)
{
	free(f->text);
	f->text = NULL;
	vec_free(&f->hits);
}

void
find_set(struct find *f, const char *text)
{
	char *copy = text != NULL && *text != '\0' ? xstrndup(text,
	    utf8_cut(text, strlen(text), NEEDLE_MAX)) : NULL;

	free(f->text);
	f->text = copy;
	f->hits.len = 0;
	f->at = SIZE_MAX;
}

/* One character in lower case, its length in the source to *LEN. */
static uint32_t
lower_at(const char *s, size_t n, size_t *len)
{
	uint32_t cp;
	struct buf b = BUF_INIT(16);

	*len = utf8_decode(s, n, &cp);
	if (cp < 0x80)
		return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
	if (!utf8_is_upper(cp))
		return cp;
	(void)utf8_lower(&b, s, *len);
	(void)utf8_decode(buf_str(&b), b.len, &cp);
	buf_free(&b);
	return cp;
}

/* How many bytes of S the needle matches at its start; 0: it does not. */
static size_t
match(const char *s, size_t n, const char *needle, size_t needle_len)
{
	size_t at = 0, i = 0, a, b;

	while (i < needle_len) {
		if (at >= n || lower_at(s + at, n - at, &a) !=
		    lower_at(needle + i, needle_len - i, &b))
			return 0;
		at += a;
		i += b;
	}
	return at;
}

void
find_line(struct find *f, size_t line, const char *s, size_t n)
{
	size_t needle_len = f->text != NULL ? strlen(f->text) : 0;
	size_t len;
	uint32_t cp;

	for (size_t at = 0; needle_len > 0 && at < n &&
	    f->hits.len < HITS_MAX; at += len) {
		size_t k = match(s + at, n - at, f->text, needle_len);

		if (k > 0) {
			struct hit h = { line, at, k };

			vec_push(&f->hits, h);
			len = k;
		} else {
			len = utf8_decode(s + at, n - at, &cp);
		}
	}
}

const struct hit *
find_in_line(const struct find *f, size_t line)
{
	size_t low = 0, high = f->hits.len;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (f->hits.at[mid].line < line)
			low = mid + 1;
		else
			high = mid;
	}
	return low < f->hits.len && f->hits.at[low].line == line ?
	    &f->hits.at[low] : NULL;
}

const struct hit *
find_behind(const struct find *f, const struct hit *h)
{
	return (size_t)(h - f->hits.at) + 1 < f->hits.len &&
	    h[1].line == h->line ? h + 1 : NULL;
}

const struct hit *
find_step(struct find *f, size_t line, int dir)
{
	size_t n = f->hits.len, i = 0;

	if (n == 0)
		return NULL;
	if (f->at < n) {
		f->at = (f->at + (dir > 0 ? 1 : n - 1)) % n;
		return &f->hits.at[f->at];
	}
	while (i < n && f->hits.at[i].line < line)
		i++;
	f->at = dir > 0 ? i % n : (i + n - 1) % n;
	return &f->hits.at[f->at];
}

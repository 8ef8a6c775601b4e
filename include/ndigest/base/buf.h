/*
 * A growing byte buffer with a cap. What does not fit is not added: the
 * adders return false and `full` stays set. The bytes are always followed by
 * a NUL that is not counted, once anything was added or buf_str was called.
 * The owner calls buf_free, or buf_steal and then free.
 */
#ifndef NDIGEST_BASE_BUF_H
#define NDIGEST_BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include <ndigest/base/error.h>

#define BUF_NO_CAP ((size_t)-1 / 4)

struct buf {
	char *data;
	size_t len;
	size_t cap;
	size_t max;	/* the cap in bytes; 0 is BUF_NO_CAP */
	bool full;	/* something was refused */
};

#define BUF_INIT(max) { NULL, 0, 0, (max), false }

void buf_init(struct buf *b, size_t max);
void buf_free(struct buf *b);
void buf_clear(struct buf *b);			/* keeps the memory */
bool buf_reserve(struct buf *b, size_t more);
static inline bool buf_add(struct buf *b, const void *p, size_t n);
static inline bool buf_adds(struct buf *b, const char *s);
static inline bool buf_addc(struct buf *b, char c);
bool buf_addf(struct buf *b, const char *fmt, ...) ERROR_PRINTF(2, 3);
void buf_truncate(struct buf *b, size_t len);
const char *buf_str(struct buf *b);		/* never NULL; borrowed */
char *buf_steal(struct buf *b);			/* never NULL; the caller frees */

/* --- in line, as parsers add a few bytes millions of times ------------------- */

bool buf_add_slowly(struct buf *b, const void *p, size_t n);

static inline bool
buf_has_room(const struct buf *b, size_t n)
{
	return n < b->cap - b->len &&
	    (b->max == 0 || (b->len <= b->max && n <= b->max - b->len));
}

static inline bool
buf_add(struct buf *b, const void *p, size_t n)
{
	if (n == 0 || !buf_has_room(b, n))
		return buf_add_slowly(b, p, n);
	memcpy(b->data + b->len, p, n);
	b->len += n;
	b->data[b->len] = '\0';
	return true;
}

static inline bool
buf_adds(struct buf *b, const char *s)
{
	return buf_add(b, s, strlen(s));
}

static inline bool
buf_addc(struct buf *b, char c)
{
	if (!buf_has_room(b, 1))
		return buf_add_slowly(b, &c, 1);
	b->data[b->len++] = c;
	b->data[b->len] = '\0';
	return true;
}

#endif

#include <ndigest/base/arena.h>

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#define FIRST_BLOCK ((size_t)4096)
#define LARGEST_BLOCK ((size_t)256 * 1024)

struct arena_block {
	struct arena_block *next;
	size_t size;
	size_t used;
	max_align_t data[];
};

void
arena_init(struct arena *a)
{
	*a = (struct arena)ARENA_INIT;
}

void
arena_free(struct arena *a)
{
	struct arena_block *b = a->head;

	while (b != NULL) {
		struct arena_block *next = b->next;

		free(b);
		b = next;
	}
	arena_init(a);
}

void
arena_reset(struct arena *a)
{
	struct arena_block *keep = a->head;

	a->used = 0;
	if (keep == NULL)
		return;
	a->head = keep->next;
	arena_free(a);
	keep->next = NULL;
	keep->used = 0;
	a->head = keep;
}

static struct arena_block *
block_new(struct arena *a, size_t size)
{
	size_t want = a->head != NULL ? a->head->size * 2 : FIRST_BLOCK;
	struct arena_block *b;

	if (want > LARGEST_BLOCK)
		want = LARGEST_BLOCK;
	if (want < size)
		want = size;
	b = xmalloc(sizeof *b + want);
	b->size = want;
	b->used = 0;
	b->next = a->head;
	a->head = b;
	return b;
}

void
arena_reserve(struct arena *a, size_t size)
{
	if (a->head == NULL || a->head->size - a->head->used < size)
		(void)block_new(a, size);
}

void *
arena_alloc_raw(struct arena *a, size_t size)
{
	const size_t unit = sizeof(max_align_t);
	struct arena_block *b = a->head;
	void *p;

	size = (size + unit - 1) / unit * unit;
	if (b == NULL || b->size - b->used < size)
		b = block_new(a, size);
	p = (char *)b->data + b->used;
	b->used += size;
	a->used += size;
	return p;
}

void *
arena_alloc(struct arena *a, size_t size)
{
	return memset(arena_alloc_raw(a, size), 0, size);
}

char *
arena_strndup(struct arena *a, const char *s, size_t n)
{
	size_t len = strnlen(s, n);
	char *copy = arena_alloc_raw(a, len + 1);

	memcpy(copy, s, len);
	copy[len] = '\0';
	return copy;
}

char *
arena_strdup(struct arena *a, const char *s)
{
	return s == NULL ? NULL : arena_strndup(a, s, strlen(s));
}

char *
arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;
	char *s;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		return arena_strdup(a, "");
	s = arena_alloc(a, (size_t)n + 1);
	va_start(ap, fmt);
	(void)vsnprintf(s, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return s;
}

/* Finding words in lines, whatever their case. */
#ifndef TUI_FIND_H
#define TUI_FIND_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/vec.h>

struct hit {
	size_t line;
	size_t start, len;	/* bytes of the line's text */
};

struct find {
	char *text;		/* NULL: nothing is looked for */
	VEC(struct hit) hits;	/* in order */
	size_t at;		/* the one gone to last; over the end: none */
};

void find_free(struct find *f);
void find_set(struct find *f, const char *text);	/* forgets the hits */
/* Adds the hits of one line of N bytes. */
void find_line(struct find *f, size_t line, const char *s, size_t n);
/* The first hit of the line, or NULL; the one behind H in its line, or NULL. */
const struct hit *find_in_line(const struct find *f, size_t line);
const struct hit *find_behind(const struct find *f, const struct hit *h);
/* The next hit (DIR 1) or the one before (-1), around the ends; the first
 * time the nearest to LINE. NULL when there is none. */
const struct hit *find_step(struct find *f, size_t line, int dir);

#endif

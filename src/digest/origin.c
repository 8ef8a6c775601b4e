#include "origin.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define KEY 24			/* letters by which a sentence is found, */
#define KEY_LEAST 8		/* or so many, where a sign stood among them */
#define AHEAD 4000		/* letters that are looked through */

/* What mending leaves alone: ASCII letters and digits, in small letters. */
static int
folded(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c + 32;
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : 0;
}

struct origin {
	char *s;		/* the text as it came, folded */
	uint32_t *place;	/* of each of its bytes in the text */
	size_t n, at;
};

static void
fold_all(struct origin *o, const char *text, size_t n, struct arena *to)
{
	size_t i;
	int c;

	o->s = arena_alloc(to, n + 1);
	o->place = arena_alloc(to, (n + 1) * sizeof *o->place);
	for (i = 0; i < n; i++)
		if ((c = folded(text[i])) != 0) {
			o->s[o->n] = (char)c;
			o->place[o->n++] = (uint32_t)i;
		}
}

/* Moves to where the sentence of N bytes at S starts, if that is ahead. */
static void
move_to(struct origin *o, const char *s, size_t n)
{
	char key[KEY];
	size_t k = 0, i, ahead = o->n - o->at;
	const char *found = NULL;
	int c;

	for (i = 0; i < n && k < KEY; i++)
		if ((c = folded(s[i])) != 0)
			key[k++] = (char)c;
	if (ahead > AHEAD)
		ahead = AHEAD;
	for (; found == NULL && k >= KEY_LEAST; k /= 2)
		found = memmem(o->s + o->at, ahead, key, k);
	if (found != NULL)
		o->at = (size_t)(found - o->s);
}

const size_t *
origin_find(const char *was, size_t n, const char *now,
    const struct sentence *list, size_t count, const char *lang,
    struct arena *to)
{
	struct origin o = { .n = 0 };
	size_t *map = arena_alloc(to, (count + 1) * sizeof *map);
	size_t all, i, k = 0;
	struct sentence *old = sentence_split(was, n, lang, &all);

	fold_all(&o, was, n, to);
	for (i = 0; i < count; i++) {
		move_to(&o, now + list[i].start, list[i].len);
		while (o.at < o.n && k + 1 < all &&
		    old[k + 1].start <= o.place[o.at])
			k++;
		map[i] = k;
	}
	free(old);
	return map;
}

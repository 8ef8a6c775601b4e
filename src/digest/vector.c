#include "vector.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define TITLE_WORDS 60
#define TEXT_BYTES 65536

static void
push(struct vector *out, const struct term *t, uint32_t id, float tf,
    enum feature_kind kind, bool in_title)
{
	struct vector_term v;

	v.id = id;
	v.tf = tf;
	v.start = t->start;
	v.len = t->len;
	v.kind = (uint8_t)kind;
	v.in_title = in_title;
	vec_push(out, v);
}

/* A title has capitals anyhow: only the text shows names. */
static void
push_row(const struct term_row *row, float tf, bool in_title,
    struct vector *out)
{
	size_t i;

	for (i = 0; i < row->len; i++) {
		const struct term *t = &row->at[i];
		bool name = (t->flags & TERM_UPPER) &&
		    !(t->flags & TERM_START) && !in_title;

		if (t->flags & TERM_STOP)
			continue;
		push(out, t, t->id, tf, name ? FEATURE_NAME : FEATURE_WORD,
		    in_title);
		if (i > 0 && (t->flags & TERM_NEXT) &&
		    !(t[-1].flags & TERM_STOP))
			push(out, t - 1, terms_join(t[-1].id, t->id), tf,
			    FEATURE_PAIR, in_title);
	}
}

static int
by_id(const void *a, const void *b)
{
	const struct vector_term *x = a, *y = b;

	if (x->id != y->id)
		return x->id < y->id ? -1 : 1;
	return x->start < y->start ? -1 : x->start > y->start;
}

static void
merge(struct vector *v)
{
	size_t i, n = 0;

	if (v->len == 0)
		return;
	qsort(v->at, v->len, sizeof *v->at, by_id);
	for (i = 1; i < v->len; i++) {
		struct vector_term *last = &v->at[n];

		if (v->at[i].id != last->id) {
			v->at[++n] = v->at[i];
			continue;
		}
		last->tf += v->at[i].tf;
		if (v->at[i].kind == FEATURE_NAME)
			last->kind = FEATURE_NAME;
	}
	v->len = n + 1;
}

void
vector_read(struct terms *t, const char *lang, const char *title,
    const char *text, size_t words, struct term_row *row, struct vector *out)
{
	out->len = 0;
	row->len = 0;
	if (title != NULL)
		terms_read(t, lang, title, strnlen(title, TEXT_BYTES),
		    TITLE_WORDS, row);
	push_row(row, VECTOR_TITLE, true, out);
	row->len = 0;
	if (text != NULL)
		terms_read(t, lang, text, strnlen(text, TEXT_BYTES), words,
		    row);
	push_row(row, 1, false, out);
	merge(out);
}

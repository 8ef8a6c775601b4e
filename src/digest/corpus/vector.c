#include "vector.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "kin.h"

#define TITLE_WORDS 60
#define TEXT_BYTES 65536
#define LIKE 0.8f		/* a word of about the same meaning, to the word */
#define NEAR 0.35f		/* one that turns up with it */
#define INITIALS 0.5f
#define INITIALS_MAX 6
#define FEW_WORDS 120		/* a longer text says enough by its own words, */
#define NEAR_WORDS 20		/* and with its title a shorter one */

/* One text while it is read. */
struct reading {
	struct terms *terms;
	const struct kin *kin;	/* NULL: not in English */
	const struct term *at;
	size_t len;
	const char *text;
	float tf;
	bool in_title;
	bool titled;		/* All Its Words Have Capitals */
	bool kinds, initials;
	bool near;		/* hardly more than a headline */
	struct vector *out;
};

static void
push(const struct reading *r, const struct term *t, uint32_t word,
    uint32_t id, float tf, enum feature_kind kind)
{
	struct vector_term v;

	v.id = id;
	v.word = word;
	v.tf = tf * r->tf;
	v.start = t->start;
	v.len = t->len;
	v.kind = (uint8_t)kind;
	v.in_title = r->in_title;
	v.lower = (kind == FEATURE_WORD || kind == FEATURE_LIKE) &&
	    !(t->flags & (TERM_UPPER | TERM_NUMBER));
	vec_push(r->out, v);
}

/* Whether capitals say nothing of names, as in many a title. */
static bool
is_titled(const struct reading *r)
{
	size_t i, upper = 0, all = 0;

	for (i = 0; i < r->len; i++) {
		if (r->at[i].flags & (TERM_STOP | TERM_START | TERM_NUMBER))
			continue;
		all++;
		upper += (r->at[i].flags & TERM_UPPER) != 0;
	}
	return all < 3 || upper * 10 > all * 7;
}

/* What a word or pair turns up with. */
static void
push_near(const struct reading *r, const struct term *t, uint32_t id)
{
	uint32_t near[KIN_NEAR_MAX];
	size_t n;

	if (r->kin == NULL || !r->near)
		return;
	for (n = kin_near(r->kin, id, near); n > 0; n--)
		push(r, t, id, near[n - 1], NEAR, FEATURE_NEAR);
}

static void
push_word(const struct reading *r, const struct term *t)
{
	uint32_t same = r->kin != NULL ? kin_same(r->kin, t->id) : 0;
	uint32_t like = r->kin != NULL && r->kinds ? kin_like(r->kin, t->id) : 0;
	bool name = (t->flags & TERM_UPPER) && !(t->flags & TERM_START) &&
	    !r->titled;

	push(r, t, t->id, same != 0 ? same : t->id, 1,
	    name ? FEATURE_NAME : FEATURE_WORD);
	if (like != 0)
		push(r, t, t->id, like, LIKE, FEATURE_LIKE);
	push_near(r, t, t->id);
}

static void
push_pair(const struct reading *r, const struct term *t)
{
	uint32_t id = terms_join(t[0].id, t[1].id), kin = 0;

	if (r->kin != NULL && (kin = kin_same(r->kin, id)) != 0)
		push(r, t, id, kin, 1, FEATURE_WORD);
	else if (r->kin != NULL && r->kinds &&
	    (kin = kin_like(r->kin, id)) != 0)
		push(r, t, id, kin, 1, FEATURE_LIKE);
	push(r, t, id, id, 1, FEATURE_PAIR);
	push_near(r, t, id);
}

/* "Silicon", but neither "SVB" nor "bank". */
static bool
is_spelt(const struct reading *r, const struct term *t)
{
	const char *s = r->text + t->start;

	return t->len > 1 && s[0] >= 'A' && s[0] <= 'Z' &&
	    !(s[1] >= 'A' && s[1] <= 'Z');
}

/* What the name that starts at I may be called: "Bank of England", the BoE. */
static void
push_initials(const struct reading *r, size_t i)
{
	struct term_row row = TERM_ROW_INIT;
	char word[INITIALS_MAX];
	size_t n = 0, names = 0, j;

	for (j = i; j < r->len && n < INITIALS_MAX; j++) {
		const struct term *t = &r->at[j];

		if (j > i && !(t->flags & TERM_NEXT))
			break;
		if (is_spelt(r, t))
			names++;
		else if (!(t->flags & TERM_STOP) || t->len != 2)
			break;
		word[n++] = (char)(r->text[t->start] | 0x20);
		if (!is_spelt(r, t) || names < 2 || n < 3)
			continue;
		row.len = 0;
		terms_read(r->terms, "en", word, n, 1, &row);
		if (row.len > 0)
			push(r, &r->at[i], row.at[0].id, row.at[0].id,
			    INITIALS, FEATURE_WORD);
	}
	vec_free(&row);
}

static bool
starts_name(const struct reading *r, size_t i)
{
	const struct term *t = &r->at[i];

	return is_spelt(r, t) && (i == 0 || !(t->flags & TERM_NEXT) ||
	    !is_spelt(r, t - 1) || (t[-1].flags & TERM_START));
}

static void
push_row(const struct reading *r)
{
	size_t i;

	for (i = 0; i < r->len; i++) {
		const struct term *t = &r->at[i];

		if (r->kin != NULL && r->initials && starts_name(r, i))
			push_initials(r, i);
		if (t->flags & TERM_STOP)
			continue;
		push_word(r, t);
		if (i > 0 && (t->flags & TERM_NEXT) &&
		    !(t[-1].flags & TERM_STOP))
			push_pair(r, t - 1);
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
		last->lower |= v->at[i].lower;
		if (v->at[i].kind == FEATURE_NAME)
			last->kind = FEATURE_NAME;
	}
	v->len = n + 1;
}

void
vector_read(struct terms *t, const char *lang, const char *title,
    const char *text, size_t words, enum vector_width width,
    struct term_row *row, struct vector *out)
{
	bool english = lang != NULL && strncmp(lang, "en", 2) == 0;
	struct reading r = { .terms = t, .kin = english ? terms_kin(t) : NULL,
	    .out = out };
	size_t titles;
	bool few;

	out->len = 0;
	row->len = 0;
	if (title != NULL)
		terms_read(t, lang, title, strnlen(title, TEXT_BYTES),
		    TITLE_WORDS, row);
	titles = row->len;
	if (text != NULL)
		terms_read(t, lang, text, strnlen(text, TEXT_BYTES), words,
		    row);
	few = row->len <= titles + FEW_WORDS;
	r.kinds = width >= VECTOR_KINDS;
	r.initials = width == VECTOR_WIDE;
	r.near = r.kinds && row->len <= NEAR_WORDS;
	r.text = title;
	r.at = row->at;
	r.len = titles;
	r.tf = VECTOR_TITLE;
	r.in_title = true;
	r.titled = is_titled(&r);
	push_row(&r);
	r.text = text;
	r.at = titles > 0 ? row->at + titles : row->at;
	r.len = row->len - titles;
	r.tf = 1;
	r.in_title = r.titled = false;
	r.kinds &= few;
	r.initials &= few;
	push_row(&r);
	merge(out);
}

/*
 * The plain text of a document, and the way back from it. Both go through one
 * walk that hands out pieces, so that they cannot disagree.
 */
#include <ndigest/model/document.h>

#include <string.h>

#define NBSP "\xc2\xa0"

/* What the pieces are for: the text itself, or a range of it. */
struct walk {
	struct buf *out;		/* NULL: only counted */
	bool ok;
	bool any;			/* a leaf came before */
	size_t at;			/* bytes handed out */
	size_t start, end;		/* the range to find */
	struct document_place *places;
	size_t place_count, place_max;
};

/* A piece of text, of BLOCK at FROM (NULL: between blocks). */
static void
put(struct walk *w, const char *s, size_t n, const struct block *b,
    size_t from, size_t of)
{
	struct document_place *last;
	size_t lo, hi;

	if (w->out != NULL && w->ok)
		w->ok = buf_add(w->out, s, n);
	lo = w->at > w->start ? w->at : w->start;
	hi = w->at + n < w->end ? w->at + n : w->end;
	w->at += n;
	if (w->places == NULL || b == NULL || lo >= hi)
		return;
	lo = from + (n == of ? lo - (w->at - n) : 0);
	hi = from + (n == of ? hi - (w->at - n) : of);
	last = w->place_count > 0 && w->place_count <= w->place_max ?
	    &w->places[w->place_count - 1] : NULL;
	if (last != NULL && last->block == b) {
		last->len = hi - last->start;
		return;
	}
	if (w->place_count < w->place_max)
		w->places[w->place_count] =
		    (struct document_place){ b, lo, hi - lo };
	w->place_count++;
}

/* A stretch of a block's text, its no-break spaces made plain. */
static void
put_stretch(struct walk *w, const struct block *b, size_t from, size_t to)
{
	while (from < to) {
		const char *s = b->text + from;
		const char *nb = memmem(s, to - from, NBSP, 2);
		size_t n = nb != NULL ? (size_t)(nb - s) : to - from;

		if (n > 0)
			put(w, s, n, b, from, n);
		if (nb != NULL)
			put(w, " ", 1, b, from + n, 2);
		from += nb != NULL ? n + 2 : n;
	}
}

/* "10" and a raised "6" is no 106. */
static bool
needs_caret(const struct block *b, const struct span *sp)
{
	char before = sp->start > 0 ? b->text[sp->start - 1] : '\0';
	char c = b->text[sp->start];

	return sp->style & SPAN_SUP && before >= '0' && before <= '9' &&
	    ((c >= '0' && c <= '9') || c == '-');
}

static void
put_text(struct walk *w, const struct block *b)
{
	size_t at = 0;

	for (size_t i = 0; i < b->span_count; i++) {
		const struct span *sp = &b->spans[i];

		if (!(sp->style & (SPAN_NOTE | SPAN_RUBY | SPAN_SUP)) ||
		    sp->len == 0)
			continue;
		put_stretch(w, b, at, sp->start);
		at = sp->start + sp->len;
		if (sp->style & (SPAN_NOTE | SPAN_RUBY))
			continue;
		if (needs_caret(b, sp))
			put(w, "^", 1, NULL, 0, 0);
		put_stretch(w, b, sp->start, at);
	}
	put_stretch(w, b, at, b->len);
}

static void
put_gap(struct walk *w, const char *gap)
{
	if (w->any)
		put(w, gap, strlen(gap), NULL, 0, 0);
	w->any = true;
}

static void
put_row(struct walk *w, const struct block *row)
{
	const char *gap = "\n\n";

	for (const struct block *c = row->child; c != NULL; c = c->next) {
		if (c->len == 0)
			continue;
		put_gap(w, gap);
		put_text(w, c);
		gap = "\t";
	}
}

/* The tree is at most DOCUMENT_DEPTH_MAX deep. */
static void
put_blocks(struct walk *w, const struct block *b)
{
	for (; b != NULL; b = b->next) {
		if (b->kind == BLOCK_ROW) {
			put_row(w, b);
		} else if (!block_is_leaf(b->kind)) {
			put_blocks(w, b->child);
		} else if (b->kind != BLOCK_CAPTION &&
		    b->kind != BLOCK_EMBED && b->len > 0) {
			put_gap(w, "\n\n");
			put_text(w, b);
		}
	}
}

bool
document_text(struct buf *out, const struct document *d)
{
	struct walk w = { .out = out, .ok = true };

	put_blocks(&w, d->root);
	return w.ok;
}

size_t
document_find_text(const struct document *d, size_t start, size_t len,
    struct document_place *out, size_t max)
{
	struct walk w = { .ok = true, .start = start, .end = start + len,
	    .places = out, .place_max = max };

	put_blocks(&w, d->root);
	return w.place_count;
}

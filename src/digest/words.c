/* The words of an article: how each is written, and the terms of each unit. */
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>
#include <ndigest/text/utf8.h>
#include <ndigest/text/word.h>

#include "unit.h"
#include "word_hash.h"

#define WORD_BYTES 13	/* of text for each different word of it, at least */

#define FEW_TERMS 48

struct reader {
	struct article *a;
	struct map stems;	/* stem -> term + 1 */
	struct stemmer *stemmer;
	const struct stop_table *stops;
	struct buf low;
	VEC(uint32_t) unit;	/* terms of the unit at hand */
	size_t cap;
};

static uint32_t
term_of_stem(struct reader *r, const char *stem, size_t n)
{
	uintptr_t *slot;
	bool fresh;

	if (n == 0)
		return TERM_STOP;
	slot = map_put(&r->stems, stem, n, &fresh);
	if (fresh)
		*slot = r->a->term_count++;
	return (uint32_t)*slot;
}

/* The form of the lower-case word LOW, made when it is new. */
static struct word_form *
form_of(struct reader *r, const char *low, size_t n)
{
	struct article *a = r->a;
	struct word_form *f;
	uintptr_t *slot;
	const char *stem;
	size_t len;
	bool fresh;

	slot = map_put(&a->forms, low, n, &fresh);
	if (!fresh)
		return &a->form[*slot];
	if (a->form_count == a->form_cap) {
		a->form_cap = a->form_cap > 0 ? a->form_cap * 2 : 512;
		a->form = xreallocarray(a->form, a->form_cap, sizeof *a->form);
	}
	*slot = a->form_count;
	f = &a->form[a->form_count++];
	f->low = f->high = 0;
	f->term = TERM_STOP;
	stem = stemmer_term(r->stemmer, low, n, &len);
	if (stem != NULL)
		f->term = term_of_stem(r, stem, len);
	return f;
}

static void
lower_into(struct buf *low, const char *word, size_t len)
{
	low->len = 0;
	if ((len + WORD_KEY >= low->cap && !buf_reserve(low, len + WORD_KEY)) ||
	    len == 0) {
		buf_clear(low);
		return;
	}
	if (word_lower(low->data, word, len)) {
		low->len = len;
		low->data[len] = '\0';
	} else
		utf8_lower(low, word, len);
}

/* Counts how a word is written, and with it the name that it is the genitive
 * of; its form, which may have moved. */
static struct word_form *
count_form(struct reader *r, struct word_form *f, bool high)
{
	size_t at = (size_t)(f - r->a->form);
	size_t n = r->low.len;

	*(high ? &f->high : &f->low) += 1;
	if (n > 3 && r->low.data[n - 1] == 's') {
		if (r->low.data[n - 2] == '\'')
			n -= 2;
		else if (n > 5 && memcmp(r->low.data + n - 4, "\xe2\x80\x99",
		    3) == 0)
			n -= 4;
		if (n < r->low.len) {
			f = form_of(r, buf_str(&r->low), n);
			*(high ? &f->high : &f->low) += 1;
		}
	}
	return &r->a->form[at];
}

static void
add_word(struct reader *r, const char *word, size_t len, bool inner)
{
	struct word_form *f;
	uint32_t cp;

	lower_into(&r->low, word, len);
	f = form_of(r, buf_str(&r->low), r->low.len);
	if (inner) {
		utf8_decode(word, len, &cp);
		f = count_form(r, f, utf8_is_upper(cp));
	}
	if (f->term != TERM_STOP)
		vec_push(&r->unit, f->term);
}

/* Two neighbouring characters of a script without spaces are a term. */
static void
add_pair(struct reader *r, const char *before, const char *word, size_t len)
{
	size_t n = (size_t)(word - before);
	uint32_t term;

	if (stop_has(r->stops, before, n) || stop_has(r->stops, word, len))
		return;
	term = term_of_stem(r, before, n + len);
	if (term != TERM_STOP)
		vec_push(&r->unit, term);
}

/* "AI-powered" is two words, "GPT-4" one: the bytes of the first part with
 * its hyphen, 0 when it is not parted. */
static size_t
part_length(const char *word, size_t len)
{
	const char *hyphen = memchr(word, '-', len);
	size_t i;

	if (hyphen == NULL || hyphen == word)
		return 0;
	for (i = 0; i < len; i++)
		if (word[i] >= '0' && word[i] <= '9')
			return 0;
	return (size_t)(hyphen - word) + 1;
}

static void
add_hyphenated(struct reader *r, const char *word, size_t len, bool inner)
{
	size_t part;

	while ((part = part_length(word, len)) > 0) {
		add_word(r, word, part - 1, inner);
		word += part;
		len -= part;
		inner = false;
		if (len == 0)
			return;
	}
	add_word(r, word, len, inner);
}

static int
compare_terms(const void *one, const void *other)
{
	uint32_t a = *(const uint32_t *)one, b = *(const uint32_t *)other;

	return a < b ? -1 : a > b;
}

/* Those of most sentences are few. */
static void
sort_terms(uint32_t *terms, size_t n)
{
	size_t i, k;
	uint32_t term;

	if (n > FEW_TERMS) {
		qsort(terms, n, sizeof *terms, compare_terms);
		return;
	}
	for (i = 1; i < n; i++) {
		term = terms[i];
		for (k = i; k > 0 && terms[k - 1] > term; k--)
			terms[k] = terms[k - 1];
		terms[k] = term;
	}
}

/* Turns the unit's terms into a sorted list of counts. */
static void
close_unit(struct reader *r, struct unit *u)
{
	struct article *a = r->a;
	size_t i;

	sort_terms(r->unit.at, r->unit.len);
	if (a->vector_count + r->unit.len > r->cap) {
		r->cap = (a->vector_count + r->unit.len) * 2 + 512;
		a->vector = xreallocarray(a->vector, r->cap,
		    sizeof *a->vector);
	}
	u->first = a->vector_count;
	for (i = 0; i < r->unit.len; i++) {
		if (i > 0 && r->unit.at[i] == r->unit.at[i - 1]) {
			a->vector[a->vector_count - 1].weight += 1;
			continue;
		}
		a->vector[a->vector_count].term = r->unit.at[i];
		a->vector[a->vector_count++].weight = 1;
	}
	u->terms = a->vector_count - u->first;
}

static void
read_words(struct reader *r, struct unit *u)
{
	struct word_iter it = { u->text, strlen(u->text), 0 };
	const char *word, *before = NULL, *end = NULL;
	size_t len;
	bool start = true;
	uint32_t cp;

	r->unit.len = 0;
	while (word_next(&it, &word, &len)) {
		if ((unsigned char)*word >= 0xe0) {
			utf8_decode(word, len, &cp);
			if (utf8_is_cjk(cp)) {
				if (before != NULL && end == word)
					add_pair(r, before, word, len);
				before = word;
				end = word + len;
				start = false;
				continue;
			}
		}
		before = NULL;
		/* a word after an opening mark or colon starts something */
		if (word > u->text && (word[-1] == '"' || word[-1] == '(' ||
		    (unsigned char)word[-1] >= 0x80))
			start = true;
		if (word > u->text + 1 && word[-1] == ' ' &&
		    (word[-2] == ':' || word[-2] == '.' || word[-2] == '?' ||
		    word[-2] == '!'))
			start = true;
		add_hyphenated(r, word, len, !start);
		start = false;
	}
	close_unit(r, u);
}

/* A title that is written like a sentence shows which words are names. */
static void
read_title(struct reader *r)
{
	const char *title = r->a->in->title, *word;
	struct word_iter it = { title, title != NULL ? strlen(title) : 0, 0 };
	size_t len, small = 0, big = 0;

	r->unit.len = 0;
	while (word_next(&it, &word, &len))
		if (len >= 4) {
			if (*word >= 'a' && *word <= 'z')
				small++;
			else
				big++;
		}
	if (small < 3 || small < big)
		return;
	it.at = 0;
	word_next(&it, &word, &len);
	while (word_next(&it, &word, &len))
		add_word(r, word, len, word[-1] == ' ');
}

void
article_read_words(struct article *a)
{
	struct reader r = { .a = a, .low = BUF_INIT(0), .unit = VEC_INIT };
	size_t i;

	map_init(&r.stems);
	map_reserve(&r.stems, a->n / WORD_BYTES);
	map_reserve(&a->forms, a->n / WORD_BYTES);
	r.stemmer = stemmer_open(a->lang);
	r.stops = stop_find(a->lang);
	for (i = 0; i < a->count; i++)
		if ((a->units[i].flags & (UNIT_FURNITURE | UNIT_HEADING |
		    UNIT_CODE)) == 0)
			read_words(&r, &a->units[i]);
	read_title(&r);
	for (i = 0; i < a->count; i++)
		unit_find_nameless(a, &a->units[i]);
	stemmer_close(r.stemmer);
	map_free(&r.stems);
	buf_free(&r.low);
	vec_free(&r.unit);
}

static const struct word_form *
find_form(const struct article *a, const char *word, size_t len)
{
	struct buf low = BUF_INIT(0);
	char small[32];
	uintptr_t *slot;

	if (len > 0 && len <= sizeof small && word_lower(small, word, len))
		slot = map_get(&a->forms, small, len);
	else {
		lower_into(&low, word, len);
		slot = map_get(&a->forms, buf_str(&low), low.len);
		buf_free(&low);
	}
	return slot != NULL ? &a->form[*slot] : NULL;
}

bool
article_title_has(const struct article *a, uint32_t term)
{
	size_t i;

	for (i = 0; i < a->title_count; i++)
		if (a->title[i] == term)
			return true;
	return false;
}

bool
article_is_name(const struct article *a, const char *word, size_t len)
{
	const struct word_form *f;
	size_t i, capitals = 0;

	for (i = 0; i < len; i++)
		capitals += (word[i] >= 'A' && word[i] <= 'Z') ||
		    (word[i] >= '0' && word[i] <= '9');
	if (capitals >= 2)	/* "OpenAI", "EU", "GPT-4" */
		return true;
	f = find_form(a, word, len);
	return f != NULL && f->high > f->low;
}

size_t
article_times(const struct article *a, const char *word, size_t len)
{
	const struct word_form *f = find_form(a, word, len);

	return f == NULL ? 0 : f->low + f->high > 0 ? f->low + f->high : 1;
}

bool
article_is_common(const struct article *a, const char *word, size_t len)
{
	const struct word_form *f = find_form(a, word, len);

	return f != NULL && f->low > 2 * f->high;
}

size_t
article_terms(const struct article *a, const char *text, uint32_t *out,
    size_t max)
{
	struct word_iter it = { text, text != NULL ? strlen(text) : 0, 0 };
	const struct word_form *f;
	const char *word;
	size_t len, count = 0;

	while (count < max && word_next(&it, &word, &len)) {
		f = find_form(a, word, len);
		if (f != NULL && f->term != TERM_STOP)
			out[count++] = f->term;
	}
	return count;
}

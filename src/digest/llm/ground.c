/* The article as an index: words, stems, numbers, and where they stand. */
#include "ground_room.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/clock.h>
#include <ndigest/text/date.h>
#include <ndigest/text/lang.h>
#include <ndigest/text/utf8.h>

#define TEXT_MAX ((size_t)400 * 1000)
#define SENTENCES_MAX ((size_t)4000)

void
ground_lower(struct buf *out, const char *word, size_t len)
{
	static const char curly[] = "\xe2\x80\x99";
	struct buf plain = BUF_INIT(0);
	size_t i;

	buf_clear(out);
	for (i = 0; i < len; i++) {
		if (len - i >= 3 && memcmp(word + i, curly, 3) == 0) {
			buf_addc(&plain, '\'');
			i += 2;
		} else if (len - i >= 3 && memcmp(word + i, "\xe2\x80\x91",
		    3) == 0) {
			buf_addc(&plain, '-');
			i += 2;
		} else {
			buf_addc(&plain, word[i]);
		}
	}
	utf8_lower(out, buf_str(&plain), plain.len);
	buf_free(&plain);
	if (out->len > 2 && memcmp(out->data + out->len - 2, "'s", 2) == 0)
		buf_truncate(out, out->len - 2);
	else if (out->len > 1 && out->data[out->len - 1] == '\'')
		buf_truncate(out, out->len - 1);
	while (out->len > 1 && out->data[out->len - 1] == '.')
		buf_truncate(out, out->len - 1);
	(void)buf_str(out);
}

bool
ground_has_word(const struct ground *g, const char *lower, size_t len)
{
	return map_get(&g->words, lower, len) != NULL;
}

static uint32_t
stem_number(struct ground *g, const char *lower, size_t len, bool add)
{
	size_t n;
	const char *stem = stemmer_stem(g->stemmer, lower, len, &n);
	uintptr_t *slot;
	bool fresh;

	if (n == 0)
		return UINT32_MAX;
	if (!add) {
		slot = map_get(&g->stems, stem, n);
		return slot != NULL ? (uint32_t)*slot : UINT32_MAX;
	}
	slot = map_put(&g->stems, stem, n, &fresh);
	if (fresh)
		*slot = g->stem_count++;
	return (uint32_t)*slot;
}

bool
ground_has_stem(struct ground *g, const char *lower, size_t len)
{
	return stem_number(g, lower, len, false) != UINT32_MAX;
}

/* --- reading ------------------------------------------------------------------ */

static uint32_t
word_id(struct ground *g, const char *lower, size_t len)
{
	bool fresh;
	uintptr_t *slot = map_put(&g->words, lower, len, &fresh);

	if (fresh)
		*slot = g->words.count;
	return (uint32_t)*slot;
}

static void
add_stem(struct ground *g, const char *lower, size_t len, size_t sentence)
{
	struct ground_posting p;

	if (len == 0 || stop_has(g->stops, lower, len))
		return;
	p.stem = stem_number(g, lower, len, true);
	p.sentence = (uint32_t)sentence;
	if (p.stem != UINT32_MAX && sentence != DIGEST_NO_SENTENCE)
		vec_push(&g->postings, p);
}

/* Calls for each part of "state-of-the-art" that is one. */
static void
add_parts(struct ground *g, const char *lower, size_t len, size_t sentence)
{
	const char *s = lower, *end = lower + len;

	while (s < end) {
		const char *stop = memchr(s, '-', (size_t)(end - s));
		size_t n = (size_t)((stop != NULL ? stop : end) - s);

		if (n > 0) {
			if (n < len)
				(void)word_id(g, s, n);
			add_stem(g, s, n, sentence);
		}
		s += n + 1;
	}
}

/* A word in capitals is an abbreviation that a digest may spell out. */
static void
add_caps(struct ground *g, const char *word, size_t len, const char *lower,
    size_t lower_len)
{
	size_t i;

	for (i = 0; i < len; i++)
		if (!((word[i] >= 'A' && word[i] <= 'Z') || word[i] == '.'))
			return;
	if (len >= 2)
		(void)map_put(&g->caps, lower, lower_len, NULL);
}

/* Words that are said, in a sentence of the article or beside it. */
static void
read_words(struct ground *g, const char *s, size_t n, size_t start,
    size_t sentence)
{
	struct word_iter it = { s, n, 0 };
	struct buf low = BUF_INIT(0);
	const char *word;
	size_t len;

	while (word_next(&it, &word, &len)) {
		struct ground_word w = {
			.start = (uint32_t)(start + (size_t)(word - s)),
			.len = (uint32_t)len, .sentence = (uint32_t)sentence
		};

		ground_lower(&low, word, len);
		w.id = word_id(g, buf_str(&low), low.len);
		add_caps(g, word, len, buf_str(&low), low.len);
		if (sentence != DIGEST_NO_SENTENCE)
			vec_push(&g->seq, w);
		add_parts(g, buf_str(&low), low.len, sentence);
	}
	buf_free(&low);
}

/* "WHO", "NIST": initials of words that follow each other, the small ones
 * between them left out or not. */
static void
add_initials(struct ground *g, size_t from, size_t end)
{
	static const char small[] = " of and the for in to on at de la du del "
	    "und f\xc3\xbcr et y ";
	size_t i, k;

	for (i = from; i < end; i++) {
		char all[10], big[10];
		size_t n = 0, b = 0;

		for (k = i; k < end && n < 8; k++) {
			const struct ground_word *w = &g->seq.at[k];
			char c = g->text[w->start];
			bool capital = c >= 'A' && c <= 'Z';

			if (!capital && (k == i || !ground_in_list(small,
			    g->text + w->start, w->len)))
				break;
			all[n++] = (char)(c | 32);
			if (!capital)
				continue;
			big[b++] = (char)(c | 32);
			if (n >= 2)
				(void)map_put(&g->initials, all, n, NULL);
			if (b >= 2)
				(void)map_put(&g->initials, big, b, NULL);
		}
	}
}

static void
read_sentences(struct ground *g)
{
	size_t i, first;

	g->sentences = sentence_split(g->text, g->n, g->lang, &g->count);
	if (g->count > SENTENCES_MAX)
		g->count = SENTENCES_MAX;
	for (i = 0; i < g->count; i++) {
		const struct sentence *s = &g->sentences[i];

		first = g->seq.len;
		read_words(g, g->text + s->start, s->len, s->start, i);
		add_initials(g, first, g->seq.len);
	}
	g->score = xcalloc(g->count + 1, sizeof *g->score);
}

static int
by_stem(const void *a, const void *b)
{
	const struct ground_posting *x = a, *y = b;

	if (x->stem != y->stem)
		return x->stem < y->stem ? -1 : 1;
	return (x->sentence > y->sentence) - (x->sentence < y->sentence);
}

static void
sort_postings(struct ground *g)
{
	size_t i, k = 0, kept = 0;
	struct ground_posting *p = g->postings.at;

	if (g->postings.len > 0)
		qsort(p, g->postings.len, sizeof *p, by_stem);
	for (i = 0; i < g->postings.len; i++)
		if (kept == 0 || by_stem(&p[kept - 1], &p[i]) != 0)
			p[kept++] = p[i];
	g->postings.len = kept;
	g->stem_first = xcalloc(g->stem_count + 2, sizeof *g->stem_first);
	for (i = 0; i <= g->stem_count; i++) {
		while (k < kept && p[k].stem < i)
			k++;
		g->stem_first[i] = k;
	}
}

/* The day it was published: a digest may say when that was. */
static void
read_date(struct ground *g, int64_t published)
{
	static const char *const months[] = { "january", "february", "march",
	    "april", "may", "june", "july", "august", "september", "october",
	    "november", "december" };
	static const char *const days[] = { "thursday", "friday", "saturday",
	    "sunday", "monday", "tuesday", "wednesday" };
	char text[21];
	const char *month, *day;

	if (published <= 0 || published == DATE_NONE)
		return;
	date_rfc3339(published, text);
	text[10] = '\0';
	numbers_read(&g->numbers, text, 10, "en");
	month = months[(strtol(text + 5, NULL, 10) + 11) % 12];
	day = days[published / 86400 % 7];
	(void)word_id(g, month, strlen(month));
	(void)word_id(g, day, strlen(day));
}

static void
read_beside(struct ground *g, const char *s)
{
	if (s == NULL)
		return;
	read_words(g, s, strlen(s), 0, DIGEST_NO_SENTENCE);
	numbers_read(&g->numbers, s, strlen(s), g->lang);
}

struct ground *
ground_new(const struct digest_input *in, const char *lang)
{
	struct ground *g = xcalloc(1, sizeof *g);

	g->text = in->text != NULL ? in->text : "";
	g->n = strnlen(g->text, TEXT_MAX + 1);
	if (g->n > TEXT_MAX)
		g->n = utf8_cut(g->text, g->n, TEXT_MAX);
	lang_primary(lang, g->lang);
	g->stemmer = stemmer_open(g->lang);
	g->stops = stop_find(g->lang);
	read_sentences(g);
	numbers_read(&g->numbers, g->text, g->n, g->lang);
	read_beside(g, in->title);
	read_beside(g, in->source);
	read_beside(g, in->author);
	read_date(g, in->published);
	sort_postings(g);
	ground_sort_numbers(g);
	return g;
}

void
ground_free(struct ground *g)
{
	if (g == NULL)
		return;
	stemmer_close(g->stemmer);
	map_free(&g->words);
	map_free(&g->stems);
	map_free(&g->initials);
	map_free(&g->caps);
	vec_free(&g->seq);
	vec_free(&g->postings);
	numbers_free(&g->numbers);
	free(g->sentences);
	free(g->stem_first);
	free(g->found);
	free(g->percents);
	free(g->score);
	arena_free(&g->arena);
	free(g);
}

/* --- which sentence -------------------------------------------------------------- */

struct weighing {
	double all, known;
	struct map seen;
};

static void
weigh_stem(struct ground *g, struct weighing *w, const char *lower,
    size_t len)
{
	uint32_t stem;
	size_t from, to, i;
	double idf;
	bool fresh;

	if (len == 0 || stop_has(g->stops, lower, len))
		return;
	(void)map_put(&w->seen, lower, len, &fresh);
	if (!fresh)
		return;
	stem = stem_number(g, lower, len, false);
	from = stem != UINT32_MAX ? g->stem_first[stem] : 0;
	to = stem != UINT32_MAX ? g->stem_first[stem + 1] : 0;
	idf = log(1 + (double)(g->count + 1) / (double)(to - from + 1));
	w->all += idf;
	if (stem != UINT32_MAX)
		w->known += idf;
	for (i = from; i < to; i++)
		g->score[g->postings.at[i].sentence] += idf;
}

static void
weigh_text(struct ground *g, struct weighing *w, const char *text)
{
	struct word_iter it = { text, strlen(text), 0 };
	struct buf low = BUF_INIT(0);
	const char *word, *s, *stop;
	size_t len;

	while (word_next(&it, &word, &len)) {
		ground_lower(&low, word, len);
		for (s = buf_str(&low); *s != '\0'; s = stop +
		    (*stop == '-')) {
			stop = s + strcspn(s, "-");
			weigh_stem(g, w, s, (size_t)(stop - s));
		}
	}
	buf_free(&low);
}

size_t
ground_rank(struct ground *g, const char *text, size_t *out, size_t max)
{
	struct weighing w = { .seen = MAP_INIT };
	size_t i, k, n = 0;

	memset(g->score, 0, (g->count + 1) * sizeof *g->score);
	weigh_text(g, &w, text);
	for (i = 0; i < g->count; i++) {
		if (g->score[i] < 0.2 * w.all || g->score[i] <= 0)
			continue;
		for (k = n; k > 0 && g->score[out[k - 1]] < g->score[i]; k--)
			if (k < max)
				out[k] = out[k - 1];
		if (k < max) {
			out[k] = i;
			n += n < max;
		}
	}
	map_free(&w.seen);
	return n;
}

size_t
ground_sentence(struct ground *g, const char *text, double *share)
{
	struct weighing w = { .seen = MAP_INIT };
	size_t i, best = DIGEST_NO_SENTENCE;
	double most = 0;

	memset(g->score, 0, (g->count + 1) * sizeof *g->score);
	weigh_text(g, &w, text);
	for (i = 0; i < g->count; i++) {
		/* of two alike the shorter one says it better */
		double s = g->score[i] / (1 + 0.001 *
		    (double)g->sentences[i].len);

		if (s > most) {
			most = s;
			best = i;
		}
	}
	if (share != NULL)
		*share = w.all > 0 ? w.known / w.all : 1;
	map_free(&w.seen);
	return best != DIGEST_NO_SENTENCE && g->score[best] >=
	    0.15 * w.all ? best : DIGEST_NO_SENTENCE;
}

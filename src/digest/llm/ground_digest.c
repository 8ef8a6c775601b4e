/* Grounding of texts and of whole digests. */
#include "ground_room.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/lang.h>
#include <ndigest/text/utf8.h>

#define QUOTED_WORDS 4		/* fewer are no quotation but a word's mark */
#define QUOTE_WORDS_MAX 90
#define TIED_MAX ((size_t)16)

bool
ground_in_list(const char *list, const char *word, size_t len)
{
	const char *at = list;

	if (len == 0 || len > 40)
		return false;
	while ((at = strchr(at, ' ')) != NULL) {
		at++;
		if (strncasecmp(at, word, len) == 0 && at[len] == ' ')
			return true;
	}
	return false;
}

/* --- word for word ---------------------------------------------------------- */

struct id_list {
	VEC(uint32_t) list;
};

/* The ids of the words of S; false: one of them is not the article's. */
static bool
read_ids(const struct ground *g, const char *s, size_t n,
    struct id_list *out)
{
	struct word_iter it = { s, n, 0 };
	struct buf low = BUF_INIT(0);
	const char *word;
	size_t len;
	bool known = true;

	while (known && word_next(&it, &word, &len)) {
		const uintptr_t *slot;

		ground_lower(&low, word, len);
		slot = map_get(&g->words, buf_str(&low), low.len);
		known = slot != NULL && out->list.len < QUOTE_WORDS_MAX;
		if (known)
			vec_push(&out->list, (uint32_t)*slot);
	}
	buf_free(&low);
	return known && out->list.len > 0;
}

bool
ground_find(const struct ground *g, const char *quote, size_t n, size_t *at,
    size_t *count)
{
	struct id_list ids = { VEC_INIT };
	size_t i, k;
	bool found = false;

	if (read_ids(g, quote, n, &ids)) {
		*count = ids.list.len;
		for (i = 0; !found && i + ids.list.len <= g->seq.len; i++) {
			for (k = 0; k < ids.list.len && g->seq.at[i + k].id ==
			    ids.list.at[k]; k++)
				continue;
			found = k == ids.list.len;
			*at = i;
		}
	}
	vec_free(&ids.list);
	return found;
}

/* A mark that closes the sentence belongs to a quote: . ! ? 。 … */
static size_t
closing_mark(const struct ground *g, size_t end)
{
	static const char *const marks[] = { ".", "!", "?",
	    "\xe3\x80\x82", "\xe2\x80\xa6", "\xef\xbc\x81", "\xef\xbc\x9f" };
	size_t i;

	for (i = 0; i < sizeof marks / sizeof *marks; i++) {
		size_t k = strlen(marks[i]);

		if (g->n - end >= k && memcmp(g->text + end, marks[i], k) == 0)
			return end + k;
	}
	return end;
}

static const char *
keep_line(const char *s, size_t n, struct arena *a)
{
	char *line = clean_line_new(s, n, n + 1);
	const char *kept = arena_strdup(a, line);

	free(line);
	return kept;
}

const char *
ground_quote(struct ground *g, const char *quote, struct arena *a,
    size_t *sentence)
{
	size_t at, count, start, end;

	*sentence = DIGEST_NO_SENTENCE;
	if (!ground_find(g, quote, strlen(quote), &at, &count))
		return NULL;
	start = g->seq.at[at].start;
	end = g->seq.at[at + count - 1].start + g->seq.at[at + count - 1].len;
	*sentence = g->seq.at[at].sentence;
	return keep_line(g->text + start, closing_mark(g, end) - start, a);
}

const char *
ground_text(struct ground *g, size_t sentence, struct arena *a)
{
	if (sentence >= g->count)
		return NULL;
	return keep_line(g->text + g->sentences[sentence].start,
	    g->sentences[sentence].len, a);
}

/* --- what is not borne out ----------------------------------------------------- */

struct finding {
	struct arena *arena;
	const char *text;
	const char **list;
	size_t *count;
};

static void
tell(void *ctx, size_t start, size_t len)
{
	struct finding *f = ctx;
	size_t i;

	for (i = 0; i < *f->count; i++)
		if (strlen(f->list[i]) == len &&
		    memcmp(f->list[i], f->text + start, len) == 0)
			return;
	if (*f->count < GROUND_UNSUPPORTED && len > 0)
		f->list[(*f->count)++] = arena_strndup(f->arena,
		    f->text + start, len);
}

static void
check_numbers(struct ground *g, const char *text, const char *lang,
    struct finding *f)
{
	struct number_list found = { VEC_INIT };
	size_t i, k;

	numbers_read(&found, text, strlen(text), lang);
	for (i = 0; i < found.list.len; i++) {
		const struct number *x = &found.list.at[i];

		/* "one" and "two" count what the text tells of */
		if (x->readings == 0 || (x->word && x->reading[0] < 3) ||
		    (x->word && x->hedged) || ground_has_number(g, x))
			continue;
		for (k = x->len; k > 0 && text[x->start + k - 1] == ' '; k--)
			continue;
		tell(f, x->start, k);
	}
	numbers_free(&found);
}

struct mark_pair {
	const char *open, *close;
};

static const struct mark_pair marks[] = {
	{ "\xe2\x80\x9c", "\xe2\x80\x9d" }, { "\"", "\"" },
	{ "\xe2\x80\x9e", "\xe2\x80\x9c" }, { "\xc2\xab", "\xc2\xbb" },
	{ "\xe2\x80\x98", "\xe2\x80\x99" }, { "\xe3\x80\x8c", "\xe3\x80\x8d" }
};

static size_t
words_in(const char *s, size_t n)
{
	struct word_iter it = { s, n, 0 };
	const char *word;
	size_t len, count = 0;

	while (word_next(&it, &word, &len))
		count++;
	return count;
}

/* The end of the quotation that opens at S, and what its close is long. */
static const char *
find_close(const char *s, const struct mark_pair *m)
{
	size_t k = strlen(m->close);

	for (s = strstr(s, m->close); s != NULL; s = strstr(s + k, m->close)) {
		/* an apostrophe is none */
		if ((unsigned char)m->close[0] == 0xe2 &&
		    (unsigned char)m->close[2] == 0x99 &&
		    ((s[k] | 32) >= 'a' && (s[k] | 32) <= 'z'))
			continue;
		return s;
	}
	return NULL;
}

static void
check_quotations(struct ground *g, const char *text, struct finding *f)
{
	const char *s = text;
	size_t i;

	while (*s != '\0') {
		const struct mark_pair *m = NULL;
		const char *close;

		for (i = 0; i < sizeof marks / sizeof *marks; i++)
			if (strncmp(s, marks[i].open,
			    strlen(marks[i].open)) == 0)
				m = &marks[i];
		if (m == NULL) {
			s++;
			continue;
		}
		s += strlen(m->open);
		close = find_close(s, m);
		if (close == NULL)
			continue;
		if (words_in(s, (size_t)(close - s)) >= QUOTED_WORDS) {
			size_t at, count;

			if (!ground_find(g, s, (size_t)(close - s), &at,
			    &count))
				tell(f, (size_t)(s - text),
				    (size_t)(close - s));
		}
		s = close + strlen(m->close);
	}
}

void
ground_check(struct ground *g, const char *text, const char *lang,
    struct arena *a, const char **list, size_t *count)
{
	struct finding f = { a, text, list, count };
	char primary[4];

	lang_primary(lang, primary);
	check_numbers(g, text, primary, &f);
	if (primary[0] != '\0' && g->lang[0] != '\0' &&
	    strcmp(primary, g->lang) != 0)
		return;		/* names and words are others there */
	check_quotations(g, text, &f);
	ground_names(g, text, g->lang, tell, &f);
}

/* --- a digest -------------------------------------------------------------------- */

/* The sentences that a paragraph rests on, one for each of its own. */
static const size_t *
tie(struct ground *g, const char *text, const char *lang, struct arena *a,
    size_t *count)
{
	size_t *list = arena_alloc(a, TIED_MAX * sizeof *list);
	size_t n, i, k, at;
	struct sentence *s = sentence_split(text, strlen(text), lang, &n);

	*count = 0;
	for (i = 0; i < n && *count < TIED_MAX; i++) {
		char *one = xstrndup(text + s[i].start, s[i].len);

		at = ground_sentence(g, one, NULL);
		for (k = 0; k < *count && list[k] != at; k++)
			continue;
		if (at != DIGEST_NO_SENTENCE && k == *count)
			list[(*count)++] = at;
		free(one);
	}
	free(s);
	return list;
}

bool
ground_quote_near(struct ground *g, const char *quote, struct arena *a,
    struct claim *out)
{
	double share;
	size_t sentence = ground_sentence(g, quote, &share);
	const char *text = sentence != DIGEST_NO_SENTENCE && share > 0.8 ?
	    ground_text(g, sentence, a) : NULL;

	if (text == NULL || strlen(text) > 2 * strlen(quote) + 40)
		return false;
	out->text = text;
	out->sentence = sentence;
	return true;
}

/* A quote that is not the article's becomes the sentence that it comes
 * nearest to, when that is near enough to be what was meant. */
static void
mend_quote(struct ground *g, struct arena *a, struct digest *d)
{
	size_t sentence;
	const char *text;

	if (d->quote.text == NULL)
		return;
	text = ground_quote(g, d->quote.text, a, &sentence);
	if (text != NULL) {
		d->quote.text = text;
		d->quote.sentence = sentence;
	} else if (!ground_quote_near(g, d->quote.text, a, &d->quote)) {
		d->quote.text = NULL;
		d->quote.sentence = DIGEST_NO_SENTENCE;
	}
}

void
ground_digest(struct ground *g, struct arena *a, struct digest *d)
{
	const char **list = arena_alloc(a, GROUND_UNSUPPORTED * sizeof *list);
	struct claim *takeaways = arena_alloc(a, (d->takeaway_count + 1) *
	    sizeof *takeaways);
	struct faq *faq = arena_alloc(a, (d->faq_count + 1) * sizeof *faq);
	const char *lang = d->language;
	size_t i;

	d->unsupported_count = 0;
	mend_quote(g, a, d);
	if (d->summary != NULL) {
		d->summary_sentences = tie(g, d->summary, lang, a,
		    &d->summary_sentence_count);
		ground_check(g, d->summary, lang, a, list,
		    &d->unsupported_count);
	}
	if (d->why_it_matters != NULL) {
		d->why_sentences = tie(g, d->why_it_matters, lang, a,
		    &d->why_sentence_count);
		ground_check(g, d->why_it_matters, lang, a, list,
		    &d->unsupported_count);
	}
	for (i = 0; i < d->takeaway_count; i++) {
		takeaways[i].text = d->takeaways[i].text;
		takeaways[i].sentence = ground_sentence(g, takeaways[i].text,
		    NULL);
		ground_check(g, takeaways[i].text, lang, a, list,
		    &d->unsupported_count);
	}
	for (i = 0; i < d->faq_count; i++) {
		faq[i] = d->faq[i];
		faq[i].answer.sentence = ground_sentence(g,
		    faq[i].answer.text, NULL);
		ground_check(g, faq[i].question, lang, a, list,
		    &d->unsupported_count);
		ground_check(g, faq[i].answer.text, lang, a, list,
		    &d->unsupported_count);
	}
	d->takeaways = takeaways;
	d->faq = faq;
	d->unsupported = list;
}

#include <ndigest/text/word.h>

#include <libstemmer.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/map.h>
#include <ndigest/base/mem.h>
#include <ndigest/base/thread.h>
#include <ndigest/text/lang.h>

#include "elision.h"

#define WORD_MAX 64	/* a longer word is its own stem */
#define MEMO_SLOTS 32768		/* a power of two */
#define MEMO_WORD 22		/* bytes of a word that is kept */
#define MEMO_TAIL 4
#define MEMO_LINE 64

/* News is written with few words: most of an article's were in those before
 * it. Each thread keeps the stems that it last met, two places for each hash,
 * the newer one first: both are one line of the cache. Most stems are how their
 * word starts; the others have a tail of their own ("happi"). */
struct memo {
	uint16_t lang;		/* 0: an empty place */
	uint8_t len;
	uint8_t same;		/* bytes of the stem that are the word's */
	uint8_t tail_len;
	bool stop;		/* it is a stop word */
	char word[MEMO_WORD];
	char tail[MEMO_TAIL];
};
_Static_assert(2 * sizeof(struct memo) == MEMO_LINE, "not one line");

struct stemmer {
	struct sb_stemmer *snowball;	/* NULL: none for this language */
	const struct stop_table *stops;	/* or NULL */
	struct memo *memo;
	uint16_t lang;
	bool elides;
	char flat[WORD_MAX];
};

static _Thread_local struct memo *kept;

static struct memo *
keep(void)
{
	char *memory;

	if (kept == NULL) {
		memory = xcalloc(MEMO_SLOTS + 2, sizeof *kept);
		thread_keep(memory);
		/* on to where a line of the cache starts */
		memory += MEMO_LINE - (uintptr_t)memory % MEMO_LINE;
		kept = (struct memo *)(void *)memory;
	}
	return kept;
}

struct stemmer *
stemmer_open(const char *lang)
{
	struct stemmer *st = xcalloc(1, sizeof *st);
	char primary[4];

	lang_primary(lang, primary);
	if (strcmp(primary, "nb") == 0 || strcmp(primary, "nn") == 0)
		memcpy(primary, "no", 3);
	st->elides = elision_has(primary);
	st->stops = stop_find(primary);
	if (primary[0] != '\0')
		st->snowball = sb_stemmer_new(primary, "UTF_8");
	if (st->snowball != NULL && primary[2] == '\0') {
		st->lang = (uint16_t)(primary[0] << 8 | primary[1]);
		st->memo = keep();
	}
	return st;
}

void
stemmer_close(struct stemmer *st)
{
	if (st == NULL)
		return;
	sb_stemmer_delete(st->snowball);
	free(st);
}

/* The first of a word's places, whoever has them now; NULL for a long one. */
static struct memo *
places_of(const struct stemmer *st, const char *word, size_t len)
{
	if (st->memo == NULL || len > MEMO_WORD)
		return NULL;
	return &st->memo[(map_hash(word, len) ^ st->lang) & (MEMO_SLOTS - 2)];
}

static bool
is_of(const struct memo *m, const struct stemmer *st, const char *word,
    size_t len)
{
	return m->lang == st->lang && m->len == len &&
	    memcmp(m->word, word, len) == 0;
}

static const char *
stem_flat(struct stemmer *st, const char *word, size_t len, size_t *stem_len)
{
	const sb_symbol *stem = sb_stemmer_stem(st->snowball,
	    (const sb_symbol *)word, (int)len);

	*stem_len = len;
	if (stem == NULL)
		return word;
	*stem_len = (size_t)sb_stemmer_length(st->snowball);
	return (const char *)stem;
}

/* Without the elided article; what is kept of no word. */
static const char *
stem_word(struct stemmer *st, const char *word, size_t len, size_t *stem_len)
{
	size_t n, skip;

	*stem_len = len;
	if (len > WORD_MAX)
		return word;
	n = apostrophe_flatten(st->flat, word, len);
	skip = st->elides ? elision_length(st->flat, n) : 0;
	*stem_len = n - skip;
	if (st->snowball == NULL)
		return st->flat + skip;
	return stem_flat(st, st->flat + skip, n - skip, stem_len);
}

/* What is kept of a word, read when it is new; NULL when it is not kept. */
static const struct memo *
recall(struct stemmer *st, const char *word, size_t len)
{
	struct memo *m = places_of(st, word, len);
	const char *stem;
	size_t n, same;

	if (m == NULL || is_of(m, st, word, len))
		return m;
	if (is_of(m + 1, st, word, len))
		return m + 1;
	stem = stem_word(st, word, len, &n);
	for (same = 0; same < n && same < len && stem[same] == word[same];
	    same++)
		;
	if (n - same > MEMO_TAIL)
		return NULL;
	m[1] = m[0];
	m->lang = st->lang;
	m->len = (uint8_t)len;
	m->same = (uint8_t)same;
	m->tail_len = (uint8_t)(n - same);
	m->stop = stop_has(st->stops, word, len);
	memcpy(m->word, word, len);
	memcpy(m->tail, stem + same, n - same);
	return m;
}

/* The stem that is kept. */
static const char *
stem_of(struct stemmer *st, const struct memo *m, size_t *stem_len)
{
	*stem_len = (size_t)m->same + m->tail_len;
	if (m->tail_len == 0)
		return m->word;
	memcpy(st->flat, m->word, m->same);
	memcpy(st->flat + m->same, m->tail, m->tail_len);
	return st->flat;
}

const char *
stemmer_stem(struct stemmer *st, const char *word, size_t len,
    size_t *stem_len)
{
	const struct memo *m = recall(st, word, len);

	if (m == NULL)
		return stem_word(st, word, len, stem_len);
	return stem_of(st, m, stem_len);
}

const char *
stemmer_term(struct stemmer *st, const char *word, size_t len,
    size_t *stem_len)
{
	const struct memo *m = recall(st, word, len);

	if (m == NULL)
		return stop_has(st->stops, word, len) ? NULL :
		    stem_word(st, word, len, stem_len);
	return m->stop ? NULL : stem_of(st, m, stem_len);
}

/* Words, stop words and stems. */
#ifndef NDIGEST_TEXT_WORD_H
#define NDIGEST_TEXT_WORD_H

#include <stdbool.h>
#include <stddef.h>

struct word_iter {
	const char *s;
	size_t n, at;
};

/* The next word (letters, digits, inner apostrophe, hyphen and point as in
 * "U.S." "GPT-4" "3.5"; in CJK each character): its bytes in *word and *len.
 * False at the end. */
bool word_next(struct word_iter *it, const char **word, size_t *len);

/* Words of S counted as a reader would: two CJK characters are one word. */
size_t word_count(const char *s, size_t n);

/* LANG as in sentence_split. WORD is in lower case; its apostrophe may be
 * U+2019. In French, Italian and Catalan "l'" and the like are looked
 * through. An unknown language has no stop words. */
bool word_is_stop(const char *lang, const char *word, size_t len);

/* The same with the table looked up once: NULL when there is none. */
struct stop_table;
const struct stop_table *stop_find(const char *lang);
bool stop_has(const struct stop_table *t, const char *word, size_t len);

/* Stems by libstemmer; one per thread, opened for one language. An unknown
 * language gives words back as they are. */
struct stemmer;
struct stemmer *stemmer_open(const char *lang);	/* never NULL */
void stemmer_close(struct stemmer *st);
/* Lower-case WORD to its stem: borrowed until the next call. */
const char *stemmer_stem(struct stemmer *st, const char *word, size_t len,
    size_t *stem_len);
/* The same, NULL when WORD is a stop word of the language. */
const char *stemmer_term(struct stemmer *st, const char *word, size_t len,
    size_t *stem_len);

#endif

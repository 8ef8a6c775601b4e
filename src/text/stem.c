#include <ndigest/text/word.h>

#include <libstemmer.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/text/lang.h>

#include "elision.h"

#define WORD_MAX 64	/* a longer word is its own stem */

struct stemmer {
	struct sb_stemmer *snowball;	/* NULL: none for this language */
	bool elides;
	char flat[WORD_MAX];
};

struct stemmer *
stemmer_open(const char *lang)
{
	struct stemmer *st = xcalloc(1, sizeof *st);
	char primary[4];

	lang_primary(lang, primary);
	if (strcmp(primary, "nb") == 0 || strcmp(primary, "nn") == 0)
		memcpy(primary, "no", 3);
	st->elides = elision_has(primary);
	if (primary[0] != '\0')
		st->snowball = sb_stemmer_new(primary, "UTF_8");
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

const char *
stemmer_stem(struct stemmer *st, const char *word, size_t len,
    size_t *stem_len)
{
	const sb_symbol *stem;
	size_t n, skip;

	*stem_len = len;
	if (len > WORD_MAX)
		return word;
	n = apostrophe_flatten(st->flat, word, len);
	skip = st->elides ? elision_length(st->flat, n) : 0;
	*stem_len = n - skip;
	if (st->snowball == NULL)
		return st->flat + skip;
	stem = sb_stemmer_stem(st->snowball,
	    (const sb_symbol *)(st->flat + skip), (int)(n - skip));
	if (stem == NULL)
		return st->flat + skip;
	*stem_len = (size_t)sb_stemmer_length(st->snowball);
	return (const char *)stem;
}

/*
 * What tells the languages of one script apart. Private to lang.c; static
 * data, nothing to free.
 */
#ifndef TEXT_LANG_WORDS_H
#define TEXT_LANG_WORDS_H

#include <stddef.h>

enum lang_family {
	FAMILY_LATIN,
	FAMILY_CYRILLIC,
	FAMILY_ARABIC,
	FAMILY_DEVANAGARI,
	FAMILY_HEBREW,
	FAMILY_NONE		/* told by its script alone, or not at all */
};

struct lang_words {
	const char *code;	/* ISO 639-1 */
	enum lang_family family;
	const char *letters;	/* those that some neighbours have not */
	/* Parted by single spaces: the commonest words, most frequent first,
	 * then endings ("-ung"; "+ij" is inside). */
	const char *words;
};

extern const struct lang_words lang_words[];
extern const size_t lang_words_count;

#endif

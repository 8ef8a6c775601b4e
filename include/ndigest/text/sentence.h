/* Sentences of plain text whose paragraphs are parted by blank lines. */
#ifndef NDIGEST_TEXT_SENTENCE_H
#define NDIGEST_TEXT_SENTENCE_H

#include <stddef.h>

struct sentence {
	size_t start;		/* byte offset in the text */
	size_t len;		/* bytes, trimmed */
	size_t paragraph;	/* from 0 */
};

/* LANG is a BCP 47 tag ("en", "pt-BR"; NULL or unknown: general rules).
 * A new array of *count sentences; the caller frees. */
struct sentence *sentence_split(const char *text, size_t n, const char *lang,
    size_t *count);

#endif

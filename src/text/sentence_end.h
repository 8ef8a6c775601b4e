/* Whether a stop ends a sentence; private to sentence. */
#ifndef TEXT_SENTENCE_END_H
#define TEXT_SENTENCE_END_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/text/word.h>

struct sentence_text {
	const char *s;
	size_t n;
	char lang[4];
	const struct stop_table *stops;
	bool ordinals;		/* "3. Oktober": a point after an ordinal */
	bool unspaced;		/* "end.The" is in the text */
	size_t begin;		/* of the sentence */
	size_t end;		/* of the paragraph */
	unsigned char *whole;	/* per byte: inside a quotation or bracket */
};

#define SENTENCE_GOES_ON (~((size_t)-1 >> 1))

void sentence_text_init(struct sentence_text *in);	/* after s, n, lang */
void sentence_text_free(struct sentence_text *in);

/* At AT: 0 when no stop is there; else the bytes of the stop and of what
 * closes after it, with SENTENCE_GOES_ON when the sentence does not end. */
size_t sentence_end_at(const struct sentence_text *in, size_t at);

bool sentence_next_is_lower(const struct sentence_text *in, size_t at);
bool sentence_has_word(const char *s, size_t n);

#endif

/* The marks that sentences are made of: stops, closing and opening marks.
 * Private to sentence. */
#ifndef TEXT_SENTENCE_MARK_H
#define TEXT_SENTENCE_MARK_H

#include <stdint.h>

#include "sentence_end.h"

enum stop {
	STOP_NONE,
	STOP_POINT,		/* one '.' */
	STOP_ELLIPSIS,		/* "..." and U+2026 */
	STOP_MARK,		/* '!' and '?' and their like */
	STOP_WIDE		/* CJK: no space follows */
};

/* The word after a stop. */
struct next_word {
	size_t at;		/* of its first letter */
	bool spaced;		/* white space before it */
	bool bracket;		/* '[' or '(' before it */
	bool dash;		/* a dash before it */
	bool ended;		/* nothing follows in the paragraph */
	uint32_t cp;
};

bool sentence_is_blank(char c);

/* White space at S, U+00A0 and U+202F too: its bytes, 0 for none. */
size_t sentence_blank(const char *s, size_t n);

/* Whether a stop may start with C. */
static inline bool
sentence_may_stop(char c)
{
	return c == '.' || c == '!' || c == '?' || c == ';' ||
	    (unsigned char)c >= 0xcd;
}

/* The stop at S and its length in bytes. */
enum stop sentence_stop_at(const struct sentence_text *in, const char *s,
    size_t n, size_t *len);

/* Bytes of: a mark that closes; white space and a closing mark that stands
 * alone, as French sets it; the "[12]" of a note. 0 for none. */
size_t sentence_closer(const char *s, size_t n);
size_t sentence_stray(const struct sentence_text *in, size_t at);
size_t sentence_note(const char *s, size_t n);

struct next_word sentence_next(const struct sentence_text *in, size_t at);

#endif

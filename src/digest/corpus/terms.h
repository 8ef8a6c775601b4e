/*
 * Text as a row of terms: each word's stem as a 32-bit id, with what is known
 * of it. What was worked out for a word is kept, so that a text costs little
 * more than a look at its bytes. A reader belongs to one thread; the owner
 * calls terms_close and vec_free on the rows.
 */
#ifndef DIGEST_TERMS_H
#define DIGEST_TERMS_H

#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/vec.h>

enum term_flag {
	TERM_STOP = 1 << 0,	/* a stop word, or a single letter */
	TERM_UPPER = 1 << 1,	/* starts with a capital */
	TERM_START = 1 << 2,	/* first of a sentence, as far as can be told */
	TERM_NUMBER = 1 << 3,	/* starts with a digit */
	TERM_NEXT = 1 << 4	/* nothing but a space or hyphen before it */
};

struct term {
	uint32_t id;		/* never 0; the same in every run */
	uint32_t start;		/* byte offset in the text */
	uint16_t len;		/* bytes, cut at 65535 */
	uint8_t flags;
};

struct term_row {
	struct term *at;
	size_t len, cap;
};

#define TERM_ROW_INIT { NULL, 0, 0 }

struct terms;

struct terms *terms_open(void);
void terms_close(struct terms *t);

/* Appends at most MAX terms of s to ROW. LANG as in word.h. Hyphens part
 * words, but not from a digit: "gpt-4" is one. */
void terms_read(struct terms *t, const char *lang, const char *s, size_t n,
    size_t max, struct term_row *row);

/* Words of one meaning (kin.h), and how common words are (plain.h); made
 * when first asked for. */
const struct kin *terms_kin(struct terms *t);
const struct plain *terms_plain(struct terms *t);

/* The id of a row of ids, for phrases: fold from the left. */
uint32_t terms_join(uint32_t a, uint32_t b);

#endif

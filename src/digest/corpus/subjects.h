/* What common sections of the news are about, by their names. Private. */
#ifndef DIGEST_SUBJECTS_H
#define DIGEST_SUBJECTS_H

#include <stddef.h>
#include <stdint.h>

/* Words and phrases of the section called NAME (N bytes, ASCII case aside),
 * parted by commas, or NULL when there is no such section. Static. *LANG is
 * the language that is likeliest (NULL: English), and gets that of the words. */
const char *subject_keywords(const char *name, size_t n, const char **lang);

/* The language that most of N names are sections' in; English when in doubt. */
const char *subject_language(const char *const *names, size_t n);

/* What a text may be about, by the words in it: not that it is. */
#define SUBJECTS_OF 6		/* of a text, at most */

struct subject_share {
	uint16_t subject;
	float share;		/* of a vector of length 1 */
};

/* The words of all subjects by their ids in T, where TERMS joins phrases. */
struct subject_words;
struct terms;

struct subject_words *subject_words_open(struct terms *t);
void subject_words_close(struct subject_words *w);

/* Adds to SUMS (subject_words_count floats) what a word speaks for. */
size_t subject_words_count(void);
void subject_words_add(const struct subject_words *w, uint32_t id,
    float weight, float *sums);

/* The strongest of SUMS, by subject; returns how many. */
size_t subject_shares(const float *sums, struct subject_share *out);

/* How far two texts are about the same, 0..1. */
float subject_likeness(const struct subject_share *a, size_t n,
    const struct subject_share *b, size_t m);

#endif

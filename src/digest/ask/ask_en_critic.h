/* An English question beside its answer and the sentence that both were made of.
 * Private to ask_en_critic*.c. */
#ifndef DIGEST_ASK_EN_CRITIC_H
#define DIGEST_ASK_EN_CRITIC_H

#include "../ask_en.h"

struct critic {
	struct article *a;
	struct question *q;
	const char *sentence;
	size_t n;		/* bytes of the question before its "?" */
	const char *next;	/* what follows them in the sentence, or NULL */
};

/* The start of the last WORDS words of S, N bytes, or S. */
const char *critic_last_words(const char *s, size_t n, int words);
/* What follows the N bytes at S, whole words, in the SENTENCE, or NULL. */
const char *critic_behind(const char *sentence, const char *s, size_t n);
/* The last word of S, N bytes, is one of the WORDS; that of the question. */
bool critic_ends_in(const char *s, size_t n, const char *words);
#define ends_with(c, words) critic_ends_in((c)->q->text, (c)->n, (words))
bool critic_opens(const struct critic *c, const char *with);

/* Makes the question shorter or longer where that mends it; sets what follows
 * it; false: it cannot be mended (ask_en_critic_mend.c). */
bool critic_mend(struct critic *c);

#endif

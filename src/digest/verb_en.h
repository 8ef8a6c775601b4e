/* Verbs of English for questions. Words are in lower case. */
#ifndef DIGEST_VERB_EN_H
#define DIGEST_VERB_EN_H

#include <stdbool.h>
#include <stddef.h>

enum verb_frame {
	VERB_WHAT = 1 << 0,	/* has a thing as object: "What did X ban?" */
	VERB_SAYS = 1 << 1,	/* "that …" may follow */
	VERB_TO_DO = 1 << 2,	/* "to …" may follow */
	VERB_WHOM = 1 << 3,	/* has a person as object */
	VERB_CHANGES = 1 << 4	/* "What happened to X?" */
};

struct verb {
	const char *base;
	unsigned frames;
};

/* NULL when the word is no known verb in that form. */
const struct verb *verb_of_base(const char *word, size_t len);
const struct verb *verb_of_past(const char *word, size_t len);
/* "gave" of "given", "signed" of itself; NULL. */
const char *verb_past_of(const char *participle);
const struct verb *verb_of_participle(const char *word, size_t len);
const struct verb *verb_of_present(const char *word, size_t len);
const struct verb *verb_of_ing(const char *word, size_t len);

#endif

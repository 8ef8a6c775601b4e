/* The words of a line, for what stands before sentences. Private to the engine. */
#ifndef DIGEST_GLUE_WORDS_H
#define DIGEST_GLUE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#define GLUE_WORDS 40
#define REST_LEAST 25		/* bytes of the sentence that is left */
#define LABEL_WORDS 14		/* of a caption without a verb */

struct word {
	const char *s;
	size_t n;		/* without punctuation at its end */
	char after;		/* that punctuation, 0: none */
	bool capital;
};

struct line {
	struct word at[GLUE_WORDS];
	size_t count;
};

/* Words that open a sentence when a small word follows; words before which
 * none ends. */
extern const char glue_openers[];
extern const char glue_joins[];

bool glue_capital(const char *s);
/* The first words of S, MAX at most; how many. */
size_t glue_words(const char *s, struct word *out, size_t max);
void glue_split(const char *s, struct line *l);
bool glue_in(const struct word *w, const char *list);
/* May be a finite verb; certainly is one of the past or an auxiliary. */
bool glue_verb(const struct word *w);
bool glue_past(const struct word *w);
/* How often TEXT has the N bytes at S as a word. */
size_t glue_times(const char *text, const char *s, size_t n);
/* The word at which a caption ends, or 0: one that opens a sentence, that is
 * small elsewhere in TEXT, or with which the TITLE begins. */
size_t glue_after_caption(const struct line *l, const char *title,
    const char *text);

#endif

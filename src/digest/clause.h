/* A sentence as tokens, for questions. Private to the embedded engine. */
#ifndef DIGEST_CLAUSE_H
#define DIGEST_CLAUSE_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

#include "article.h"

#define TOKENS_MAX 64
#define TOKEN_LOW 32

struct token {
	const char *s;		/* in the unit's text */
	size_t n;
	char low[TOKEN_LOW];	/* "" when it is longer */
	size_t low_n;
	struct list_word word;	/* LOW, looked up: for list_has */
	char gap;		/* punctuation before it, 0: none */
	bool capital;
	bool money;		/* "$5" */
	bool percent;		/* "5%" */
	bool number;
	bool owner;		/* "Bolt's" */
	bool name;		/* article_is_name */
};

#define TOKENS_AFTER 4		/* zeroed ones at the end */

struct clause {
	const struct article *a;
	const char *text;
	size_t count;
	bool cut;		/* the sentence has more tokens */
	char end;		/* punctuation after the last token */
	struct token at[TOKENS_MAX + TOKENS_AFTER];
};

void clause_read(struct clause *c, const struct article *a, const char *text);

/* The unit U without its cut, read once for all who ask: as old as the article.
 * Not before it is known which words are names (article_read_words). */
const struct clause *clause_of(const struct article *a, const struct unit *u);

/* " WORD " of token I in LIST; false beyond the end. This is cheap: a look at
 * one bit, whatever the list's length. */
#define clause_is(c, i, words) LIST_CALL(clause_is, words, (c), (i))
bool clause_is_here(struct list *l, const struct clause *c, size_t i);
bool clause_is_in(const char *list, const struct clause *c, size_t i);

/* The same of a token that there is, in line: where many are asked. */
#define token_is(t, words) list_has(words, &(t)->word, (t)->low, (t)->low_n)

/* Appends the words from FIRST to before END as they stand, the first one
 * with a small letter when it is no name, when LOWER; without parentheses. */
void clause_print(const struct clause *c, struct buf *out, size_t first,
    size_t end, bool lower);

/* The first token from I on that has a gap before it, or the count. */
size_t clause_break(const struct clause *c, size_t i);

#endif

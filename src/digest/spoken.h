/*
 * What is said in an article, sentence by sentence, without who says it:
 * between marks, over several sentences and paragraphs, and on both sides of
 * "she said".
 */
#ifndef DIGEST_SPOKEN_H
#define DIGEST_SPOKEN_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/arena.h>

#include "article.h"

struct saying {
	const char *text;	/* a whole sentence with its stop */
	size_t words;
	size_t unit;
	bool follows;		/* the saying before it, by the same speaker */
};

/* The sayings of A in order, in the arena TO; how many. */
size_t spoken_find(const struct article *a, struct arena *to,
    struct saying **out);

/* The text beside speech, in small letters, says that a machine speaks, or what
 * one is to be told: "the robot replied: ", "you can say ", "Output: ". */
bool spoken_by_machine(const char *low);

#endif

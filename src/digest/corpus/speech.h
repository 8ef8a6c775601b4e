/*
 * Which language a document is taken to be in. A headline is too short to
 * tell: it is taken to be in the language of those around it.
 */
#ifndef DIGEST_SPEECH_H
#define DIGEST_SPEECH_H

#include <stdbool.h>
#include <stddef.h>

#define SPEECH_SAMPLE ((size_t)2000)	/* documents of a corpus that vote */

struct speech_votes {
	struct {
		const char *lang;
		size_t bytes;
	} at[32];
	size_t count;
};

/* A document's vote; zeros at first. */
void speech_vote(struct speech_votes *v, const char *title, const char *text);

/* What most is written in, or "". Static. */
const char *speech_usual(const struct speech_votes *v);

/* TAG when there is one; what the text shows when it is long enough or in a
 * script of its own; else USUAL (NULL or "": English). Static, or TAG. */
const char *speech_of(const char *tag, const char *title, const char *text,
    const char *usual);

#endif

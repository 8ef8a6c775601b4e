/* What stands on a page and is no part of the article: credits, by-lines,
 * 'read more', newsletters. Private to the embedded engine. */
#ifndef DIGEST_FURNITURE_H
#define DIGEST_FURNITURE_H

#include <stdbool.h>
#include <stddef.h>

enum furniture {
	FURNITURE_NONE,
	FURNITURE_LINE,
	FURNITURE_AUTHOR,	/* who wrote it, or whom it is about */
	FURNITURE_CREDIT	/* of a picture: its paragraph is a caption */
};

/* TEXT is one tidy sentence, LOW the same in lower case; WORDS its words;
 * STOPPED: it ends with a stop; EDGE: it stands among the first or last. */
enum furniture furniture_find(const char *text, const char *low, size_t words,
    bool stopped, bool edge);

/* Code, tables of numbers, lines of marks. */
bool furniture_is_code(const char *text);

#endif

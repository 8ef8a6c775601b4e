/* Lines that stand around articles everywhere. */
#ifndef HTML_PHRASES_H
#define HTML_PHRASES_H

#include <stdbool.h>
#include <stddef.h>

enum phrase_how {
	PHRASE_LINE,
	PHRASE_SURE,
	PHRASE_SECTION,
	PHRASE_LIST,
	PHRASE_WHOLE,
	PHRASE_COMMENTS,
	PHRASE_CREDIT,
	PHRASE_BOX,
	PHRASE_FOLLOW,
	PHRASE_ENDING,
	PHRASE_BYLINE
};

/* LINE is in lower case. */
bool phrase_match(enum phrase_how how, const char *line, size_t n);

#endif

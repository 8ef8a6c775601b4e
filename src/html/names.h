/* What an element's class names and id say of it. */
#ifndef HTML_NAMES_H
#define HTML_NAMES_H

#include <stddef.h>

enum name_kind {
	NAME_BODY = 1 << 0,	/* the article's body, very likely */
	NAME_WEAK = 1 << 1,	/* perhaps the body */
	NAME_JUNK = 1 << 2,	/* not the article's text */
	NAME_SOFT = 1 << 3,	/* junk unless it holds much of the text */
	NAME_SMALL = 1 << 4,	/* junk when it is short: date, byline, tags */
	NAME_CAPTION = 1 << 5,	/* of a picture */
	NAME_COMMENT = 1 << 6,	/* of readers */
	NAME_HIDE = 1 << 7,	/* not shown */
	NAME_PLAIN = 1 << 8,	/* undoes the others: a builder's wrapper */
	NAME_SHOW = 1 << 14	/* shown after all, on wider screens */
};

/* The kinds of all names in S (a class attribute or an id), or'ed. */
unsigned names_scan(const char *s);

#endif

/* Looking ahead in a page's bytes, each byte at most once a purpose. */
#ifndef HTML_RAW_H
#define HTML_RAW_H

#include <stdbool.h>
#include <stddef.h>

#include "elements.h"
#include "token.h"

struct raw {
	size_t next_end[HTML_ELEMENT_COUNT];	/* of the end tag found last */
};

/* Where the end tag of T ("</script") starts at or after I; SIZE_MAX when
 * there is none. */
size_t raw_find_end(struct raw *r, const char *s, size_t n, size_t i,
    const struct html_token *t);

/* The index after the next C at or after I; N when there is none. */
size_t raw_after(const char *s, size_t n, size_t i, char c);

/* True when a program looks as if it set a variable to the page's state. */
bool raw_is_state(const char *s, size_t n);

#endif

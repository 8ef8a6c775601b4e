/* The open elements of a page, and when HTML5 closes them. */
#ifndef HTML_STACK_H
#define HTML_STACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "elements.h"
#include "token.h"
#include "write.h"

#define STACK_MAX 512	/* deeper start tags are left out */

struct open_element {
	enum html_element tag;
	uint32_t name;	/* a hash, for HTML_UNKNOWN */
	bool written;	/* false: too deep for the parser */
	bool link;	/* <a href> */
};

struct stack {
	struct open_element at[STACK_MAX];
	size_t len;
	size_t written;	/* of them, those that the parser sees */
	uint32_t count[HTML_ELEMENT_COUNT];	/* of each tag that is open */
};

/* Closes what the start tag T implies the end of. */
void stack_make_room(struct stack *st, struct writer *w,
    const struct html_token *t);
void stack_push(struct stack *st, struct writer *w, const struct html_token *t);
void stack_end(struct stack *st, struct writer *w, const struct html_token *t);
void stack_pop_to(struct stack *st, struct writer *w, size_t len);

#endif

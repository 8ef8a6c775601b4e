/*
 * The elements that the tokenizer's users know, one table for the sanitiser
 * and the document. Static data only.
 */
#ifndef HTML_ELEMENTS_H
#define HTML_ELEMENTS_H

#include <stdbool.h>
#include <stddef.h>

enum html_element {
	HTML_UNKNOWN,
#define ELEMENT(id, name, flags) HTML_##id,
#include "elements.def"
#undef ELEMENT
	HTML_ELEMENT_COUNT
};

enum html_element_flag {
	HE_KEEP = 1 << 0,	/* stays in sanitised content */
	HE_VOID = 1 << 1,	/* has no content and no end tag */
	HE_BLOCK = 1 << 2,	/* ends an open paragraph */
	HE_SKIP = 1 << 3,	/* goes with its content */
	HE_RAW = 1 << 4,	/* the same; its content is no markup */
	HE_FORM = 1 << 5,
	HE_LIST = 1 << 6,	/* an li, dt or dd belongs to the nearest */
	HE_WALL = 1 << 7,	/* end tags from inside do not reach out */
	HE_MATH = 1 << 8,
	HE_KIN = 1 << 9		/* closes open ones of its kin: nest.c */
};

/* By name in any case; HTML_UNKNOWN when it is none of the table. */
enum html_element html_element_find(const char *name, size_t n);

struct html_element_row {
	const char *name;
	unsigned short flags;
	unsigned char len;
};

extern const struct html_element_row html_elements[HTML_ELEMENT_COUNT];

static inline const char *
html_element_name(enum html_element e)		/* "" if unknown */
{
	return e < HTML_ELEMENT_COUNT ? html_elements[e].name : "";
}

static inline unsigned
html_element_flags(enum html_element e)
{
	return e < HTML_ELEMENT_COUNT ? html_elements[e].flags : 0;
}

static inline bool
element_is(enum html_element e, enum html_element_flag flag)
{
	return (html_element_flags(e) & (unsigned)flag) != 0;
}

static inline bool
element_is_heading(enum html_element e)
{
	return e >= HTML_H1 && e <= HTML_H6;
}

#endif

#include "elements.h"

#include <string.h>

#include <ndigest/html/sanitize.h>

#define NAME_MAX_LEN 14		/* "annotation-xml" */

const struct html_element_row html_elements[HTML_ELEMENT_COUNT] = {
	{ "", 0, 0 },
#define ELEMENT(id, name, flags) { name, flags, sizeof name - 1 },
#include "elements.def"
#undef ELEMENT
};

/* Where the names of each first letter start; the unit test checks that it
 * agrees with the table. */
static const unsigned char first[28] = {
	HTML_A, HTML_B, HTML_CANVAS, HTML_DATA, HTML_EM, HTML_FIELDSET,
	HTML_H1, HTML_H1, HTML_I, HTML_KBD, HTML_KBD, HTML_LABEL,
	HTML_MACTION, HTML_NAV, HTML_OBJECT, HTML_P, HTML_Q, HTML_RB,
	HTML_S, HTML_TABLE, HTML_U, HTML_VAR, HTML_WBR, HTML_XMP,
	HTML_ELEMENT_COUNT, HTML_ELEMENT_COUNT, HTML_ELEMENT_COUNT,
	HTML_ELEMENT_COUNT
};

/* Few names share a first letter, and fewer the length. */
static enum html_element
search(const char *name, size_t n)
{
	size_t end = first[name[0] - 'a' + 1];

	for (size_t i = first[name[0] - 'a']; i < end; i++)
		if (html_elements[i].len == n &&
		    memcmp(html_elements[i].name, name, n) == 0)
			return (enum html_element)i;
	return HTML_UNKNOWN;
}

enum html_element
html_element_find(const char *name, size_t n)
{
	char low[NAME_MAX_LEN + 1];

	if (n == 0 || n > NAME_MAX_LEN)
		return HTML_UNKNOWN;
	for (size_t i = 0; i < n; i++) {
		char c = name[i];

		if (c == '\0')
			return HTML_UNKNOWN;
		low[i] = c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
	}
	low[n] = '\0';
	if (low[0] < 'a' || low[0] > 'z')
		return HTML_UNKNOWN;
	return search(low, n);
}

bool
html_is_element(const char *name, size_t n, bool *is_void)
{
	enum html_element e = html_element_find(name, n);

	*is_void = (html_element_flags(e) & HE_VOID) != 0;
	return e != HTML_UNKNOWN;
}

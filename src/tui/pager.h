/* Making pages of lines. */
#ifndef TUI_PAGER_H
#define TUI_PAGER_H

#include "room.h"

struct pager_line {
	enum role role;
	const char *key;	/* set apart at the left, or NULL */
	int indent;		/* of the text, when there is a key */
	const char *text;
	int64_t id;		/* of the item that it begins, or 0 */
	bool label;		/* the key is one of figures: not so loud */
};

struct view *pager_new(struct ui *u, const char *title);
void pager_add(struct view *v, enum role role, const char *key, int indent,
    const char *text);

/* A figure with its label, INDENT columns before it. */
void pager_add_label(struct view *v, const char *label, int indent,
    const char *text);

/* V is a pager of that title, at its first line. */
bool pager_is_fresh(const struct view *v, const char *title);

/* The same, folded to the width of the page; with ID the first line can be
 * chosen, and the keys of lists hold. */
void pager_add_item(struct view *v, enum role role, const char *text,
    int64_t id);

#endif

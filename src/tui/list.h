/* A list of headlines, shared by list.c (what is in it) and list_view.c (how
 * it looks and moves). */
#ifndef TUI_LIST_H
#define TUI_LIST_H

#include "room.h"

#define LIST_HEAD 2		/* lines for the title */
#define LIST_SLOTS 256		/* rows that are held at most */
#define LIST_RUN 16		/* rows that are fetched at once, when idle */
#define LIST_ARENA_MAX ((size_t)1 << 20)
#define LIST_SEEN_MAX 200
#define LIST_SEARCH_NEAR 50

struct list {
	struct view view;
	struct list_query query;	/* its strings are the next three */
	char *title, *category, *text;
	int64_t *ids;
	size_t count;
	size_t at, top;		/* the cursor; the first on the screen */
	bool touched;		/* the cursor was moved: it stays on its line */
	bool tall;		/* two lines a headline */
	bool loaded, failed;
	char error[512];
	/* read while they stood here: they stay */
	int64_t seen[LIST_SEEN_MAX];
	size_t seen_count;
	/* the rows that are held: that of index i is in slot i % LIST_SLOTS */
	struct arena arena;
	struct { size_t index; bool there; struct headline row; }
	    slots[LIST_SLOTS];
};

void list_load(struct ui *u, struct list *l);
const struct headline *list_row(struct ui *u, struct list *l, size_t i);
/* Fetches those of N rows from FROM on that are not held. */
void list_fetch(struct ui *u, struct list *l, size_t from, size_t n);
size_t list_rows(const struct list *l);		/* that the screen holds */
/* Keeps the cursor within the list, and the screen around it. */
void list_scroll(struct list *l, size_t rows);
void list_see(struct list *l, int64_t id);

int64_t list_item(const struct view *v);
void list_draw(struct ui *u, struct view *v, struct rect r);
bool list_act(struct ui *u, struct view *v, enum action a, int count);
void list_click(struct ui *u, struct view *v, int y, int x);

#endif

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

/* A story whose articles are shown under its line. */
struct unfolded {
	int64_t story, head;
	int64_t *ids;		/* without the head */
	size_t n;
};

enum fold_state {
	FOLD_NONE,		/* an article that stands alone */
	FOLD_CLOSED,		/* the line of a story */
	FOLD_OPEN,		/* the same, its articles follow */
	FOLD_MEMBER		/* one of these */
};

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
	struct {
		size_t index;
		bool there;
		struct headline row;
		struct story_line line;
	} slots[LIST_SLOTS];
	/* stories: list_story.c */
	VEC(struct unfolded) open;
	int64_t newest;		/* the greatest id when it was loaded */
};

void list_load(struct ui *u, struct list *l);
const struct headline *list_row(struct ui *u, struct list *l, size_t i);
/* Fetches those of N rows from FROM on that are not held. */
void list_fetch(struct ui *u, struct list *l, size_t from, size_t n);
size_t list_rows(const struct list *l);		/* that the screen holds */
/* Keeps the cursor within the list, and the screen around it. */
void list_scroll(struct list *l, size_t rows);
void list_see(struct list *l, int64_t id);

/* The story line of a row that list_row gave. */
const struct story_line *list_row_line(const struct list *l, size_t i);
void list_forget_rows(struct list *l);

/* Whether such a list has one line a story. */
bool list_folds(const struct ui *u, const struct list_query *q);
enum fold_state list_fold_state(const struct list *l,
    const struct headline *h, const struct story_line *line);
/* "5 sources", or "2 articles" of one source. */
void list_fold_text(const struct story_line *line, char *out, size_t size);
/* Puts what was unfolded back into freshly loaded ids. */
void list_shape(struct ui *u, struct list *l, int64_t **ids, size_t *count);
void list_toggle_story(struct ui *u, struct list *l);
void list_unfold_all(struct ui *u, struct list *l);
void list_fold_all(struct ui *u, struct list *l);
void list_stories_free(struct list *l);

int64_t list_item(const struct view *v);
/* Why there is nothing, and what to press: list_empty.c. */
void list_draw_empty(struct ui *u, const struct list *l, struct rect r);
void list_draw(struct ui *u, struct view *v, struct rect r);
bool list_act(struct ui *u, struct view *v, enum action a, int count);
void list_click(struct ui *u, struct view *v, int y, int x);

#endif

/* An article's page or its full text, shared by article.c (what it is),
 * article_view.c (how it looks) and article_act.c (what keys do). */
#ifndef TUI_ARTICLE_H
#define TUI_ARTICLE_H

#include <ndigest/layout/layout.h>
#include <ndigest/layout/page.h>

#include "find.h"
#include "room.h"

#define NO_TARGET LAYOUT_NONE
#define PLACES_MAX 16
#define BACK_MAX 16

/* What a layout was made for. */
struct article_key {
	size_t columns;
	unsigned options;
	int rows;
	bool ascii, plain, side;
};

struct article_view {
	struct view view;
	int64_t id;
	struct arena arena;
	struct article art;
	bool there;		/* art is filled */
	bool asked;		/* app_want was called */
	bool ready;		/* nothing more will come */
	char *why_not;		/* why there is no digest */
	char *stream;		/* a summary while it is written */
	char *asking;		/* a question that is not yet answered */
	char *answer;		/* what is written of its answer */
	struct document *doc;
	bool text_mode;
	bool *faq_open;

	struct layout *lay;
	struct article_key made_for;
	bool ascii, plain;
	size_t top;		/* the first line on the screen */
	size_t line;		/* of the cursor, in ui.plain */
	size_t focus;		/* the target of the cursor */

	/* a sentence that something rests on */
	struct document_place places[PLACES_MAX];
	size_t place_count;

	struct find find;
	/* lines that are chosen; select.c */
	bool selecting;
	size_t select_from, select_at;

	size_t back[BACK_MAX];	/* tops, before links led elsewhere */
	size_t back_count;
	size_t side;		/* columns that long lines are moved by */
	bool numbered;		/* links show their numbers */
};

/* Reads it again from the app, and lays it out. */
void article_load(struct ui *u, struct article_view *v);
/* Lays it out anew and keeps the place. */
void article_layout(struct ui *u, struct article_view *v);
/* The columns that the pane has for its text. */
size_t article_measure(const struct ui *u, const struct article_view *v);
size_t article_rows(const struct article_view *v);
size_t article_last_top(const struct article_view *v);
void article_scroll_to(struct article_view *v, size_t top);
/* Shows the full text, or the page. */
void article_set_mode(struct ui *u, struct article_view *v, bool text);
/* Shows the N sentences K of the text, marked; the first of them on the
 * screen. */
bool article_show_sentences(struct ui *u, struct article_view *v,
    const size_t *k, size_t n);
size_t article_find_target(const struct layout *l, enum target_kind kind,
    size_t index);
/* Puts a copy of TEXT (or NULL) in the place of what stands there. */
void article_put(char **at, const char *text);
/* What is news of a question. */
void article_asked(struct ui *u, struct article_view *v,
    const struct report *r);
const struct layout_target *article_target(const struct article_view *v);
/* As ui.mark_read says: on opening, or at the end. */
void article_mark_read(struct ui *u, struct article_view *v);
void article_keep_scroll(struct ui *u, struct article_view *v);

/* --- article_place.c --- */

/* What stands at the top of the screen, in terms that outlive a layout. */
struct article_anchor {
	const struct block *block;	/* of the document, or NULL */
	size_t start;
	enum target_kind kind;
	size_t index, offset;		/* lines below the target's first */
	bool has_target;
	size_t line;
};

struct article_anchor article_take_anchor(const struct article_view *v);
void article_put_anchor(struct article_view *v,
    const struct article_anchor *a);

/* --- article_picture.c --- */

/* What the layout asks how large pictures are. */
struct article_paper {
	struct ui *ui;
	size_t columns;
};
size_t article_picture_rows(void *paper, const char *url, size_t columns);
/* The row of a picture that is line I. */
void article_paint_picture(struct ui *u, const struct article_view *v,
    size_t i, struct rect r);
void article_want_pictures(struct ui *u, const struct article_view *v);
bool article_has_pictures(const struct article_view *v);
/* URL NULL: the one under the cursor, the only one, or from a list. */
void article_show_picture(struct ui *u, struct article_view *v,
    const char *url);

/* --- article_links.c --- */

void article_follow(struct ui *u, struct article_view *v);
void article_follow_link(struct ui *u, struct article_view *v,
    const char *url);
void article_list_links(struct ui *u, struct article_view *v);
bool article_jump_back(struct article_view *v);

/* select.c */
void article_select(struct ui *u, struct article_view *v);

/* picture_view.c: one of N pictures by itself; copies them. */
struct shown_picture {
	const char *url, *alt;
};
void picture_open(struct ui *u, int64_t item, const struct shown_picture *p,
    size_t n, size_t at);

void article_draw(struct ui *u, struct view *view, struct rect r);
bool article_act(struct ui *u, struct view *view, enum action a, int count);
void article_click(struct ui *u, struct view *view, int y, int x);

/* ui.plain: the cursor is on a line. */
bool article_plain_act(struct article_view *v, enum action a, int count);
void article_plain_follow(struct article_view *v);
void article_plain_show(struct article_view *v);

/* The link at a cell of the view, or NULL. */
const char *article_link_at(const struct ui *u, const struct article_view *v,
    int y, int x);
/* The K-th link on the screen, from 1: its URL, or NULL. */
const char *article_link(const struct article_view *v, size_t k);

#endif

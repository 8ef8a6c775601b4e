/*
 * What the files of the tui room share: the reader on the screen as one
 * struct, the views on their stack, and what they are drawn with.
 */
#ifndef TUI_ROOM_H
#define TUI_ROOM_H

#include <stdbool.h>
#include <stdint.h>

#include <ndigest/app/app.h>
#include <ndigest/base/arena.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>
#include <ndigest/conf/conf.h>

#include "input.h"
#include "pixels.h"
#include "screen.h"
#include "term.h"

struct hyphen;
struct pictures;
struct ui;
struct view;

struct rect {
	int y, x, h, w;
};

/* --- views -------------------------------------------------------------------- */

enum news {
	NEWS_ITEMS = 1 << 0,	/* lists and counts are old */
	NEWS_FEEDS = 1 << 1,
	NEWS_ARTICLE = 1 << 2,	/* of the id */
	NEWS_STREAM = 1 << 3,	/* of the id, with text */
	NEWS_SIZE = 1 << 4,	/* another width, theme or option */
	NEWS_MINUTE = 1 << 5,	/* ages may have changed */
	NEWS_READY = 1 << 6,	/* of the id: nothing more will come */
	NEWS_STARTED = 1 << 7,	/* the threads run: work can be asked for */
	NEWS_PICTURE = 1 << 8,	/* of the id, with its URL as text */
	NEWS_ASKED = 1 << 9,	/* of the id: a question, its text */
	NEWS_ANSWER_STREAM = 1 << 10,	/* of the id, with text */
	NEWS_ANSWER = 1 << 11	/* of the id: it is kept; text: why by no model */
};

struct report {
	enum news what;
	int64_t id;
	const char *text;
};

/* A view is a struct that begins with struct view, on the stack of views. An
 * overlay is drawn over the view below it. Verbs may be NULL. */
struct view_verbs {
	unsigned bit;		/* enum view_bit: which keys hold */
	bool overlay;
	void (*draw)(struct ui *, struct view *, struct rect);
	/* whether it was handled; COUNT is 0 when none was typed */
	bool (*act)(struct ui *, struct view *, enum action, int count);
	/* a key that is no action here: a character that is typed */
	bool (*type)(struct ui *, struct view *, nd_key);
	void (*update)(struct ui *, struct view *, const struct report *);
	/* a click, in cells from the view's corner */
	void (*click)(struct ui *, struct view *, int y, int x);
	int64_t (*item)(const struct view *);	/* under the cursor; 0: none */
	/* what the bottom line offers, ACTION_NONE ends it */
	const enum action *(*hints)(const struct view *);
	/* what stands at the right of the bottom line: "12/310" */
	void (*place)(const struct view *, char *out, size_t size);
	/* work ahead, a few milliseconds of it; false: there is none */
	bool (*idle)(struct ui *, struct view *);
	void (*close)(struct ui *, struct view *);	/* frees it */
};

struct view {
	const struct view_verbs *verbs;
	struct view *below;
	struct rect rect;	/* where it was drawn last */
};

enum focus { FOCUS_MAIN, FOCUS_PANE, FOCUS_SIDE };

/* --- the reader --------------------------------------------------------------- */

#define MARKS 26

struct jump {
	int64_t id;
};

struct ui {
	struct app *app;
	struct conf *conf;
	const char *conf_path;
	struct screen screen;
	struct pixels pixels;
	struct pictures *pictures;
	struct term_abilities can;
	struct theme theme;
	bool ascii, plain;	/* ui.plain: for screen readers */
	bool plain_marks;	/* the font may not have the others */
	bool quit, redraw, started;
	unsigned options_changed;	/* how often */
	bool told, told_light;	/* the terminal told its background */

	struct view *top;	/* of the stack; never NULL once open */
	struct view *pane;	/* the categories */
	struct view *side;	/* related articles of the article on top */
	enum focus focus;
	bool drawer;		/* the pane lies over the main view */
	bool pane_hidden;
	struct rect pane_rect, main_rect, side_rect;

	struct counts counts;
	struct arena counts_arena;
	bool items_old;		/* EVENT_ITEMS came: reload when it is time */
	bool feeds_old;

	struct refresh_progress refresh;
	struct download_progress download;
	char message[256];
	bool message_bad;
	int64_t minute;		/* that was drawn */
	int64_t conf_mtime;	/* of the config file, when it was read */

	/* keys that are not yet an action */
	nd_key keys[KEY_SEQUENCE_MAX];
	size_t key_count;
	int count;
	int64_t key_time;	/* monotonic ms of the last one */
	bool key_hint;		/* what may follow is shown */
	enum action letter_for;	/* an action that waits for a letter */

	VEC(struct jump) jumps;
	size_t jump_at;
	int64_t marks[MARKS];
	VEC(char *) history;	/* of the command line */
	uint16_t paint_link;
	struct hyphen *hyphen;	/* of hyphen_lang; NULL: there is none */
	char *hyphen_lang;
};

/* --- ui.c: stack, messages ------------------------------------------------------ */

void ui_push(struct ui *u, struct view *v);
void ui_pop(struct ui *u);
/* The view that keys go to. */
struct view *ui_focused(struct ui *u);
/* The view under the overlays. */
struct view *ui_base(struct ui *u);
void ui_report(struct ui *u, enum news what, int64_t id, const char *text);
void ui_say(struct ui *u, const char *fmt, ...) ERROR_PRINTF(2, 3);
void ui_complain(struct ui *u, const char *fmt, ...) ERROR_PRINTF(2, 3);
/* Says what went wrong, when it did; true when all went well. */
bool ui_check(struct ui *u, enum err rc, const struct error *e);
void ui_counts(struct ui *u);		/* loads the counts again */
void ui_theme(struct ui *u);		/* sets the theme up again */
void ui_options_changed(struct ui *u);
void ui_reload(struct ui *u);		/* reads the config file again */

/* --- act.c: what keys do everywhere ---------------------------------------------- */

void ui_act(struct ui *u, enum action a, int count);
int64_t ui_item(struct ui *u);		/* under the cursor; 0: none */

/* --- items.c: what is done with an item ------------------------------------------- */

bool item_act(struct ui *u, enum action a);
void item_open(struct ui *u, int64_t id);	/* its page */
void item_share(struct ui *u, int64_t id, const char *via, bool digest);
bool item_head(struct ui *u, int64_t id, struct arena *arena,
    struct headline *out);

/* --- downloads.c: what articles enclose --------------------------------------------- */

void item_download(struct ui *u, int64_t id);	/* or ends it */
void downloads_take(struct ui *u, const struct app_event *ev);
/* For the head: "" when nothing is under way. */
void downloads_progress(const struct ui *u, char *out, size_t size);
struct view *pager_downloads(struct ui *u);

/* --- frame.c ------------------------------------------------------------------------ */

void frame_draw(struct ui *u);
void frame_place(struct ui *u);		/* where panes stand */

/* --- keys.c --------------------------------------------------------------------------- */

void keys_take(struct ui *u, const struct input *in);
/* Milliseconds until what was typed is taken as it is; -1: not at all. */
int keys_wait(const struct ui *u);
void keys_time_out(struct ui *u);
void keys_pending(const struct ui *u, char *out, size_t size);

/* --- paint.c ---------------------------------------------------------------------------- */

/* The style of a role, on the row of the cursor when SELECTED. */
struct style ui_style(const struct ui *u, enum role r, bool selected);

/* The same for a category's name: in the config's colour, if it has one. */
struct style ui_category_style(const struct ui *u, const char *name,
    enum role r, bool selected);

/* Draws at most W columns; the columns that it took. All text goes through
 * here: what cannot be shown as it is, is shown as something that can. */
int paint(struct ui *u, int y, int x, int w, struct style st, const char *s,
    size_t n);
int paint_str(struct ui *u, int y, int x, int w, struct style st,
    const char *s);
/* With an ellipsis when it does not fit. */
int paint_fit(struct ui *u, int y, int x, int w, struct style st,
    const char *s);
/* "Source · 4d ago": the source gives way. */
void paint_source(struct ui *u, int y, int x, int w, struct style st,
    const char *source, const char *age);
/* Flush right in W columns. */
void paint_right(struct ui *u, int y, int x, int w, struct style st,
    const char *s);
void paint_fill(struct ui *u, struct rect r, struct style st);
void paint_rule(struct ui *u, int y, int x, int w, struct style st);
void paint_bar(struct ui *u, int y, int x, int h, struct style st);
/* What lies over the page stands out by its background; where there is none,
 * by a thin line around it. */
bool paint_has_edge(const struct ui *u);
void paint_edge(struct ui *u, struct rect r);
/* For screen readers (ui.plain): the terminal's cursor goes along. */
void paint_cursor(struct ui *u, int y, int x);
/* Columns that it will take. */
int paint_width(const struct ui *u, const char *s);

/* --- aloud.c: ui.plain --------------------------------------------------------------------- */

/* A row that is read as it stands. */
void aloud_row(struct ui *u, struct rect r, bool cursor, enum role role,
    const char *text);
/* "Title, unread, 3 sources": the title is cut where it must. */
void aloud_titled(struct ui *u, struct rect r, bool cursor, enum role role,
    const char *title, const char *said);
/* Adds a part of what is said, behind a comma. */
void aloud_add(struct buf *b, const char *text);
void aloud_hint(struct buf *b, const char *key, const char *label);

/* --- glyph.c ------------------------------------------------------------------------------ */

enum glyph {
	GLYPH_UNREAD, GLYPH_STAR, GLYPH_STAR_OPEN, GLYPH_TODAY, GLYPH_DIGEST,
	GLYPH_CURSOR, GLYPH_CLOSED, GLYPH_OPENED, GLYPH_BULLET, GLYPH_RULE,
	GLYPH_BAR, GLYPH_ELLIPSIS, GLYPH_REFRESH, GLYPH_ARROW, GLYPH_WHY,
	GLYPH_DOT, GLYPH_BAD, GLYPH_QUOTE, GLYPH_ENTER, GLYPH_BLOCK,
	GLYPH_BACK, GLYPH_ENCLOSED, GLYPH_DOWNLOAD, GLYPH_COUNT
};
const char *glyph(const struct ui *u, enum glyph g);


/* --- list.c ------------------------------------------------------------------------------- */

struct view *list_new(struct ui *u, const struct list_query *q,
    const char *title);
/* The list that the views on top came from; NULL: none. */
struct view *list_below(struct ui *u);
bool view_is_list(const struct view *v);
/* The item beside the cursor's: DIR -1, 1; UNREAD only. Moves the cursor. */
int64_t list_step(struct ui *u, struct view *v, int dir, bool unread);
void list_next_ids(const struct view *v, int64_t *ids, size_t *n);
void list_go_to(struct ui *u, struct view *v, int64_t id);
const struct list_query *list_query_of(const struct view *v);
const char *list_title(const struct view *v);
size_t list_count(const struct view *v);
/* What 'all of the list' means, unfolded; the caller frees. */
int64_t *list_all_ids(struct ui *u, struct view *v, size_t *n);
/* The articles that the line of ID stands for; NULL: it alone. */
int64_t *list_story_ids(struct ui *u, struct view *v, int64_t id, size_t *n);
/* Marks the articles of the folded line of ID as read, or as unread when all
 * were read. False: it stands for one article, or nothing was to be done. */
bool list_story_toggle(struct ui *u, struct view *v, int64_t id);
bool list_story_read(struct ui *u, struct view *v, int64_t id);
bool list_is_hits(const struct view *v);
void list_set_search(struct ui *u, struct view *v, const char *text);
void list_save(struct ui *u, const struct view *v);
/* What was marked is shown so at once, and stored a moment later. ID 0: all. */
void list_patch(struct view *v, int64_t id, unsigned set, unsigned clear);

/* --- go.c: from list to list ------------------------------------------------------------------ */

void go_list(struct ui *u, const struct list_query *q, const char *title);
void go_scope(struct ui *u, enum list_scope scope);
void go_category(struct ui *u, const char *name);
void go_category_number(struct ui *u, int n);
void go_feed(struct ui *u, int64_t feed, const char *title);
void go_jump(struct ui *u, int dir);
void go_remember(struct ui *u, int64_t id);	/* into the jump list */
void go_home(struct ui *u);	/* where the last session was left */
void go_leave(struct ui *u);	/* remembers where this one is */

/* --- the other views ----------------------------------------------------------------------------- */

struct view *pane_new(struct ui *u);
void pane_follow(struct ui *u);	/* shows which list is open */

struct view *article_new(void);	/* to be shown when it is on the stack */
bool view_is_article(const struct view *v);
void article_show(struct ui *u, struct view *v, int64_t id);
int64_t article_id(const struct view *v);
const struct article *article_of(const struct view *v);
void article_wheel(struct ui *u, struct view *v, int lines);
bool article_find(struct ui *u, struct view *v, const char *text);

struct view *side_new(struct ui *u);
void side_show(struct ui *u);	/* of the article on top */
bool side_wanted(struct ui *u);

struct view *sources_new(struct ui *u);
bool mute_has(const struct ui *u, const char *title);	/* of a source */
void mute_toggle(struct ui *u, const char *title);
/* A source that is muted stays so under its new title. */
void mute_rename(struct ui *u, const char *from, const char *to);
void source_add(struct ui *u, const char *url);	/* subscribes, fetches */

struct view *pager_help(struct ui *u, unsigned bit);
struct view *pager_text(struct ui *u, const char *title, const char *text);
struct view *pager_statistics(struct ui *u);
struct view *pager_brief(struct ui *u);
void brief_edited(struct ui *u, const char *text, const char *model);
bool pager_find(struct ui *u, struct view *v, const char *text);
bool view_is_pager(const struct view *v);

/* A menu: CHOSEN gets the index. Takes its own copies of the labels. */
struct menu_entry {
	const char *label;
	const char *note;	/* or NULL */
};
struct view *menu_new(struct ui *u, const char *title,
    const struct menu_entry *entries, size_t n, size_t at,
    void (*chosen)(struct ui *, void *ctx, size_t k, const char *label),
    void *ctx, void (*free_ctx)(void *));
void menu_share(struct ui *u, int64_t id);
void menu_category(struct ui *u, int64_t id);

/* A line that is typed at the bottom. DONE gets what was typed, CHANGED it as
 * it grows, GIVEN_UP nothing; any may be NULL. */
struct prompt_verbs {
	void (*done)(struct ui *, void *ctx, const char *text);
	void (*changed)(struct ui *, void *ctx, const char *text);
	void (*given_up)(struct ui *, void *ctx);
	void (*free_ctx)(void *);
	/* the K-th completion of TEXT, whole; false when there are fewer */
	bool (*complete)(struct ui *, const char *text, size_t k,
	    struct buf *out, const char **help);
	bool history;
	bool one_key;	/* done with the first character */
};
struct view *prompt_new(struct ui *u, const char *label, const char *text,
    const struct prompt_verbs *verbs, void *ctx);

struct view *palette_new(struct ui *u);

void search_start(struct ui *u);
void command_start(struct ui *u);
void command_edit(struct ui *u, const char *text);	/* begun with TEXT */
void command_run(struct ui *u, const char *line);
bool command_complete(struct ui *u, const char *text, size_t k,
    struct buf *out, const char **help);

/* models.c: may articles be sent, and is there a model on this machine? */
void models_begin(struct ui *u);
void models_offered(struct ui *u, const struct models_offer *offer);

void mouse_take(struct ui *u, const struct input *in);

/* --- loop.c --------------------------------------------------------------------------------------- */

void loop_run(struct ui *u);
void loop_revive(struct ui *u);	/* tries to write where that failed */

#endif

/*
 * The use cases of ndigest, for the screen and the command line alike.
 *
 * One struct app a process. Reads go through a read-only connection of the
 * caller's thread and are quick. Requests that write or need the network are
 * run by the work and net threads once app_start was called, and answered by
 * events; before app_start (commands) they run at once in the caller, and the
 * result arguments (which may be NULL) are filled in. All functions are
 * called from one thread, the one that called app_open.
 *
 * Strings given back live in the arena that was passed. IDs are those of the
 * database and never used again.
 */
#ifndef NDIGEST_APP_APP_H
#define NDIGEST_APP_APP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/buf.h>
#include <ndigest/base/error.h>
#include <ndigest/model/digest.h>
#include <ndigest/model/document.h>
#include <ndigest/model/feed.h>
#include <ndigest/model/item.h>

struct app;
struct app_picture;
struct conf;

/* --- opening -------------------------------------------------------------- */

struct app_places {
	const char *db;		/* NULL: $XDG_DATA_HOME/ndigest/ndigest.db */
};

enum app_open_flag {
	APP_READ_ONLY = 1 << 0,	/* never writes: a list while another refreshes */
	APP_NO_SOURCES = 1 << 1	/* do not subscribe the built-in sources */
};

/* Opens, makes or mends the database. CONF is borrowed until app_close. */
enum err app_open(struct app **out, const struct conf *conf,
    const struct app_places *places, unsigned flags, struct error *e);
void app_close(struct app *a);		/* ends the threads; NULL is fine */

/* What had to be done at opening that a person should know, or NULL. */
const char *app_notice(const struct app *a);
bool app_is_first_start(const struct app *a);

/* Starts the net and work threads. */
enum err app_start(struct app *a, struct error *e);

/* At a disk that was full, or a database that was busy, at the opening: tries
 * once more to write. True when that works now; app_start is next. Also sees
 * to it that what others wrote is read. */
bool app_try_writing(struct app *a);

/* The config was changed: tells the threads. */
void app_conf_changed(struct app *a);

/* --- events --------------------------------------------------------------- */

enum app_event_kind {
	EVENT_REFRESH,		/* progress: refresh; text: why it could not
				 * be stored, at its end, or NULL */
	EVENT_ITEMS,		/* items came or changed: counts and lists are old */
	EVENT_FEED_FAILED,	/* id, url, text: why */
	EVENT_FEEDS,		/* subscriptions changed, or a feed's error did */
	EVENT_ARTICLE,		/* id: its text, digest or related changed */
	EVENT_READY,		/* id: all of it is there; text: why not, or NULL */
	EVENT_STATUS,		/* text: one line for the status bar */
	EVENT_STREAM,		/* id, text: a digest's summary as it is written */
	EVENT_PICTURE,		/* id, url, picture; text: why there is none */
	EVENT_DOWNLOAD,		/* download; when one has ended, the item's id,
				 * text: how, url: its path when it is there */
	EVENT_ANSWER_STREAM,	/* id, text: an answer as it is written */
	EVENT_ANSWER,		/* id: a question is answered, and kept; text:
				 * why no model did, or why there is none */
	EVENT_EDITOR,		/* text: the paragraph over a brief, url: by which
				 * model; NULL: there is none */
	EVENT_MODEL		/* offer: one was found on this machine */
};

struct refresh_progress {
	bool running;
	size_t total, done;	/* feeds */
	size_t changed, unchanged, failed;
	size_t fresh, updated;	/* items */
	double seconds;
};

struct download_progress {
	size_t left;		/* that wait or are under way */
	int64_t got, size;	/* bytes of those under way */
	bool vague;		/* of one the size is not known */
	bool ended;		/* one of them; code says how */
	enum err code;
};

/* A language model that runs on this machine, in the words of the config. */
struct models_offer {
	char label[32];		/* "Ollama" */
	char provider[16], url[64], model[256];
};

struct app_event {
	enum app_event_kind kind;
	int64_t id;
	bool bad;		/* EVENT_STATUS: something went wrong */
	char *text;
	char *url;
	struct refresh_progress refresh;
	struct models_offer *offer;	/* owned */
	struct app_picture *picture;	/* app/picture.h */
	struct download_progress download;
};

int app_fd(const struct app *a);		/* readable: there are events */
struct app_event *app_next_event(struct app *a);	/* NULL: none now */
void app_event_free(struct app_event *ev);

/* True when something was written since the last call, by this process or
 * by another one (a refresh from cron): lists may be old. */
bool app_changed(struct app *a);

/* Nothing is asked for a while: what was kept in memory of the database is
 * let go. The next question reads it again. */
void app_rest(struct app *a);

/* --- lists ---------------------------------------------------------------- */

enum list_scope {
	LIST_ALL,
	LIST_TODAY,		/* the day's stories, by rank */
	LIST_UNREAD,
	LIST_STARRED,
	LIST_CATEGORY,		/* .category */
	LIST_FEED,		/* .feed */
	LIST_SEARCH		/* .text: plain words or FTS5 */
};

enum list_sort { SORT_NEW, SORT_OLD, SORT_TOP };

struct list_query {
	enum list_scope scope;
	const char *category;
	int64_t feed;
	const char *text;
	bool unread_only;
	bool starred_only;
	int64_t since;		/* seconds; 0: no bound */
	enum list_sort sort;
	size_t limit;		/* 0: none */
	bool fold;		/* one line a story: of each only the article
				 * that comes first (Today is so anyway) */
};

/* The ids of a list, best or newest first; at most some bytes an item, so
 * that a list of 100,000 opens at once. *IDS is the caller's to free. */
enum err app_list(struct app *a, const struct list_query *q, int64_t **ids,
    size_t *count, struct error *e);

/* The rows of IDS, in that order; a row that is gone has id 0. */
enum err app_headlines(struct app *a, const int64_t *ids, size_t n,
    struct arena *arena, struct headline *out, struct error *e);

/* What stands behind the line of a story, for "5 sources": every article of
 * it that is stored, whatever the list shows. */
struct story_line {
	unsigned articles;	/* this one included; 1: it stands alone */
	unsigned sources;	/* feeds that they come from */
	unsigned unread;	/* of the articles */
};

/* The lines of ROWS, in their order: some us a row, so ask for the rows that
 * are on the screen. */
enum err app_story_lines(struct app *a, const struct headline *rows, size_t n,
    struct story_line *out, struct error *e);

/* What a folded line unfolds to: the articles of a story (headline.story),
 * newest first, 200 at most; NOT_ID (0: none) is left out. */
enum err app_story(struct app *a, int64_t story, int64_t not_id,
    struct arena *arena, struct headline **out, size_t *count,
    struct error *e);

/* Why the story of an item stands where it does in Today, as "5 sources, 2h
 * ago, you star Nature" with middle dots between; "" when there is nothing to
 * say. Quick: for the item under the cursor. */
enum err app_reason(struct app *a, int64_t id, struct arena *arena,
    const char **reason, struct error *e);

struct category_count {
	const char *name;
	int64_t items, unread;
};

struct counts {
	int64_t items, unread, starred, today;
	const struct category_count *categories;	/* in the reader's order */
	size_t category_count;
	int64_t feeds, failing;
};

enum err app_counts(struct app *a, struct arena *arena, struct counts *out,
    struct error *e);

enum err app_feeds(struct app *a, struct arena *arena, struct feed **out,
    size_t *count, struct error *e);

/* FEED as a person names it: id, URL, or an unambiguous part of the title.
 * ERR_NO_INPUT with a sentence (which ones it could be) otherwise. */
enum err app_find_feed(struct app *a, const char *named, int64_t *id,
    struct error *e);

/* --- the article ----------------------------------------------------------- */

enum text_source {
	TEXT_NONE,		/* title only so far */
	TEXT_SUMMARY,		/* the feed's short form */
	TEXT_FEED,		/* the feed has the whole article */
	TEXT_PAGE		/* taken from the article's page */
};

struct article {
	struct headline head;
	enum text_source source;
	const char *html;	/* safe HTML of the text; NULL with TEXT_NONE */
	const char *text;	/* the same as plain text, paragraphs parted */
	const char *image;	/* URL or NULL */
	const char *image_alt;
	const char *language;
	const char *comments;	/* URL */
	const struct enclosure *enclosures;
	size_t enclosure_count;
	const char *text_note;	/* why this is not the whole text, or NULL */
	bool has_digest;
	bool stale_digest;	/* the text has changed since it was made */
	struct digest digest;
	const struct related *related;
	size_t related_count;
	const struct headline *story;	/* the same story in other sources */
	size_t story_count;
	size_t words;
	int minutes;		/* to read it; 0: under one */
	int64_t scroll;		/* where the reader was */
};

/* ERR_NO_INPUT when there is no such item. */
enum err app_article(struct app *a, int64_t id, struct arena *arena,
    struct article *out, struct error *e);

/* Makes text, digest and related items be there, and marks nothing. With
 * threads: at once, EVENT_ARTICLE follows (more than once). */
enum err app_want(struct app *a, int64_t id, struct error *e);

/* The same for the next ones in the list, after all else. */
void app_prefetch(struct app *a, const int64_t *ids, size_t n);

/* The TOP items that are about the same thing, best first. */
enum err app_related(struct app *a, int64_t id, size_t top,
    struct arena *arena, struct related **out, size_t *count,
    struct error *e);

/* Makes the digest again. */
enum err app_redo_digest(struct app *a, int64_t id, struct error *e);

/* Asks item ID (and who else tells its story) a question: EVENT_ANSWER_STREAM
 * while a model writes, EVENT_ANSWER at the end. The answer is kept, and one
 * of the page's questions from then on. */
enum err app_ask(struct app *a, int64_t id, const char *question,
    struct error *e);

/* For commands: the same, and waits. *NOTE: why no model answered, or NULL. */
enum err app_ask_wait(struct app *a, int64_t id, const char *question,
    struct arena *arena, struct faq *out, const char **note,
    struct error *e);

/* Breaks off what a model writes about an item, digest and answers. */
enum err app_stop_model(struct app *a, int64_t id, struct error *e);

/* Up to N ids of unread or recent items that have no digest yet. */
enum err app_pending(struct app *a, size_t limit, int64_t **ids,
    size_t *count, struct error *e);

/* --- what the reader does --------------------------------------------------- */

enum mark { MARK_READ, MARK_UNREAD, MARK_STAR, MARK_UNSTAR };

/* One of: ids (n > 0), or what the query names. *changed may be NULL. */
enum err app_mark(struct app *a, enum mark mark, const int64_t *ids, size_t n,
    const struct list_query *all_of, int64_t *changed, struct error *e);
enum err app_undo(struct app *a, int64_t *changed, struct error *e);
enum err app_set_category(struct app *a, int64_t id, const char *category,
    struct error *e);

/* The reader opened the article: what Today ranks by. Not the same as marking
 * it read. */
void app_opened(struct app *a, int64_t id);

/* How many articles were published, and how many opened, on each of N days
 * from SINCE (the first second of a day) on. */
enum err app_days(struct app *a, int64_t since, size_t n, int64_t *published,
    int64_t *opened, struct error *e);
enum err app_set_scroll(struct app *a, int64_t id, int64_t scroll);

/* Opens a URL in the system browser; the gate is inside. */
enum err app_browse(struct app *a, const char *url, struct error *e);

/* Plays or opens what an article encloses, by enclosure.command, from the
 * disk where it was downloaded; the same gate. */
enum err app_play(struct app *a, const char *url, struct error *e);

/* What of the things that ART encloses is to be played: the first that is no
 * picture, else the first; NULL: nothing is enclosed. */
const struct enclosure *app_to_play(const struct article *art);

/* Puts TEXT on the clipboard: what TEXT_OUT gets is to be written to the
 * terminal, as by app_share. */
enum err app_copy(struct app *a, const char *text, struct buf *text_out,
    struct error *e);

/* The item's original in the browser, and marks it read. */
enum err app_open_item(struct app *a, int64_t id, struct error *e);

/* Ways to share: "clipboard", "mail", "print", "markdown", "mastodon", …, and
 * the targets of the config. TEXT_OUT gets what is to be written to the
 * terminal (an OSC 52 sequence, or the text for print); it may stay empty. */
struct share_target {
	const char *name;
	const char *label;
};

enum err app_share_targets(struct app *a, struct arena *arena,
    struct share_target **out, size_t *count);
enum err app_share(struct app *a, int64_t id, const char *via,
    bool with_digest, struct buf *text_out, struct error *e);

/* What the reader left behind: "view", "position", "history", … */
const char *app_state(struct app *a, const char *key, struct arena *arena);
void app_set_state(struct app *a, const char *key, const char *value);

/* --- subscriptions ----------------------------------------------------------- */

struct import_result {
	size_t fresh, known, refused;
	const char *const *reasons;	/* of the refused ones */
	size_t reason_count;		/* the first thousand of them */
};

/* *fresh is false when it was known; *id may be NULL. */
enum err app_subscribe(struct app *a, const char *url, const char *category,
    const char *title, int64_t *id, bool *fresh, struct error *e);
enum err app_unsubscribe(struct app *a, int64_t feed, struct error *e);
enum err app_edit_feed(struct app *a, const struct feed *changed,
    struct error *e);	/* title, category, url, options of changed->id */
enum err app_import(struct app *a, const char *bytes, size_t n,
    struct arena *arena, struct import_result *out, struct error *e);
enum err app_export(struct app *a, struct buf *out, struct error *e);

/* The subscriptions as lines of text for an editor, and such lines applied:
 * a line that is gone unsubscribes, one without an id subscribes. All in one
 * transaction, or nothing: ERR_INPUT names the line that is wrong. */
enum err app_feeds_text(struct app *a, struct buf *out, struct error *e);

struct edit_result {
	size_t added, removed, changed;
};

enum err app_feeds_apply(struct app *a, const char *text, size_t n,
    struct edit_result *out, struct error *e);

/* For commands: classes, stories and the full-text index of what came since
 * are brought up to date, within a budget; not begun when more than MOST items
 * (0: any number) wait: that is left to the reader's idle time. */
void app_catch_up(struct app *a, int budget_ms, size_t most);

/* --- refresh ------------------------------------------------------------------- */

struct refresh_error {
	const char *url;
	const char *text;
};

struct refresh_result {
	struct refresh_progress progress;
	const struct refresh_error *errors;
	size_t error_count;
};

/* FEEDS NULL: all (or, with due_only, those whose interval is over). With
 * threads: EVENT_REFRESH follows; *RESULT is not filled. A refresh that runs
 * already takes the feeds in. */
enum err app_refresh(struct app *a, const int64_t *feeds, size_t n,
    bool due_only, struct error *e);
void app_refresh_stop(struct app *a);

/* What has become due is fetched; no event when nothing has. */
void app_refresh_due(struct app *a);

/* For commands: runs a refresh to its end, calling PROGRESS (may be NULL)
 * after each feed. */
enum err app_refresh_wait(struct app *a, const int64_t *feeds, size_t n,
    bool due_only, void (*progress)(void *ctx,
    const struct refresh_progress *), void *ctx, struct arena *arena,
    struct refresh_result *out, struct error *e);

/* For commands: app_want and wait until text, digest and related are there. */
enum err app_want_wait(struct app *a, int64_t id, struct error *e);

/* For commands: makes the digest again and waits for it. ALONE: what is
 * related is not looked for, which takes longer than a digest. */
enum err app_redo_wait(struct app *a, int64_t id, bool alone,
    struct error *e);

#endif

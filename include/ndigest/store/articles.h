/* One article with all that is stored of it, and what is written to it. */
#ifndef NDIGEST_STORE_ARTICLES_H
#define NDIGEST_STORE_ARTICLES_H

#include <ndigest/base/arena.h>
#include <ndigest/model/item.h>
#include <ndigest/store/store.h>

enum store_text_state {
	STORE_TEXT_NONE,	/* the page was never fetched */
	STORE_TEXT_PAGE,	/* fetched and extracted */
	STORE_TEXT_FAILED	/* tried in vain: text_error says why */
};

struct store_article {
	struct headline head;
	const char *guid;
	const char *summary;	/* safe HTML of the feed, or NULL */
	const char *content;
	const char *comments;
	const char *image;	/* the page's, else the feed's */
	const char *image_alt;
	const char *language;
	int64_t published;	/* as the feed says; DATE_NONE: it does not */
	int64_t updated;
	const char *const *categories;	/* the feed's own words */
	size_t category_count;
	const struct enclosure *enclosures;
	size_t enclosure_count;
	enum store_text_state text_state;
	const char *text;	/* safe HTML of the page's article, or NULL */
	const char *text_error;
	int64_t text_fetched;
	bool text_old;		/* the feed's item changed after the fetch */
	uint64_t hash;		/* of the text that a digest is made from */
	int64_t position;	/* where the reader was */
	int64_t opened;		/* last time, 0: never */
	const char *note;	/* the reader's own words, or NULL */
	const char *feed_language;
	const char *feed_site;
	const char *feed_url;	/* NULL: no longer subscribed */
	const char *feed_category;
	const char *feed_options;	/* lines of name = value, or NULL */
};

/* ERR_NOT_FOUND when there is no such item. */
enum err store_article(struct store *s, int64_t id, struct arena *arena,
    struct store_article *out, struct error *e);

/* What the item, else its feed, says to be written in; NULL: neither does. */
const char *store_language(struct store *s, int64_t id, struct arena *arena);

struct store_page_text {
	enum store_text_state state;
	const char *html;	/* STORE_TEXT_PAGE */
	const char *error;	/* why it failed, or what a page lacks */
	const char *image;	/* may be NULL */
	const char *image_alt;
	const char *author;	/* taken when the feed has none */
	const char *language;
	int64_t fetched;
};

/* Keeps the text of the article's page. A digest of other text is stale. */
enum err store_set_text(struct store *s, int64_t id,
    const struct store_page_text *text, struct error *e);

/* The reader looked at it: position, and the time it was opened. Committed
 * lazily (it may be lost with the power, never with the process). */
enum err store_set_position(struct store *s, int64_t id, int64_t position,
    struct error *e);
enum err store_opened(struct store *s, int64_t id, int64_t now,
    struct error *e);
enum err store_set_note(struct store *s, int64_t id, const char *note,
    struct error *e);		/* NULL removes it */

/* Ids that were opened, the last one first. *ids is the caller's to free. */
enum err store_recent(struct store *s, size_t limit, int64_t **ids,
    size_t *count, struct error *e);

/* How many items were published, and how many opened, on each of N days from
 * SINCE (the first second of a day) on. */
enum err store_days(struct store *s, int64_t since, size_t n,
    int64_t *published, int64_t *opened, struct error *e);

#endif

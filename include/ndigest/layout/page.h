/*
 * An article's page, for the screen and for `show` alike: category, title,
 * source and age, the digest in its parts, links to the original, the
 * article's text, and what is related. Parts that are NULL are left out.
 */
#ifndef NDIGEST_LAYOUT_PAGE_H
#define NDIGEST_LAYOUT_PAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/buf.h>
#include <ndigest/layout/layout.h>
#include <ndigest/model/digest.h>
#include <ndigest/model/document.h>
#include <ndigest/model/item.h>

/* All borrowed, for the call only but for body (see struct layout). */
struct page_input {
	const char *category;
	const char *title;
	const char *source;
	const char *author;
	const char *url;		/* of the original */
	int64_t published;		/* DATE_NONE: not known */
	int64_t now;
	int minutes;			/* to read the article; 0: not said */
	const char *image_url;		/* the lead picture */
	const char *image_alt;
	const struct digest *digest;
	const char *digest_state;	/* a sentence when there is none (yet) */
	const char *stream;		/* a summary while it is written */
	const char *asking;		/* a question under way, or NULL */
	const char *answer;		/* what is written of its answer, or NULL */
	const bool *faq_open;		/* one for each; NULL: all stand open */
	const struct document *body;	/* NULL: not shown */
	const char *body_note;		/* 'The page could not be fetched; …' */
	const struct enclosure *enclosures;
	size_t enclosure_count;
	const char *comments;		/* URL */
	const struct related *related;	/* NULL: drawn elsewhere */
	size_t related_count;
	const struct headline *story;	/* the same story in other sources */
	size_t story_count;
	bool share;			/* with 'Share this story' */
};

/* The caller frees it with layout_free. */
struct layout *layout_page(const struct page_input *in,
    const struct layout_options *o);

/* "AI Summary" or "Summary"; what made the digest ("qwen3 · ollama"), or "";
 * the sentence that stands under it (for BUF, without the link). */
const char *page_summary_heading(const struct digest *d);
void page_maker(struct buf *out, const struct digest *d, bool ascii);
void page_disclaimer(struct buf *out, const struct digest *d);

#endif

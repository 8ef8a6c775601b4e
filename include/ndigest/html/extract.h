/*
 * The article in a page: its text and what the page says of it.
 *
 * A struct extract owns all that it points to; extract_free gives it back.
 * html_extract keeps no state and may run in several threads, once html_init
 * was called in one.
 */
#ifndef NDIGEST_HTML_EXTRACT_H
#define NDIGEST_HTML_EXTRACT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/error.h>

#define EXTRACT_MAX ((size_t)16 * 1024 * 1024)	/* bytes of a page read */

/* Strings are UTF-8 without control characters; NULL is absent. */
struct extract {
	struct arena arena;
	const char *title;
	const char *byline;	/* several names joined by ", " */
	const char *site_name;
	const char *language;	/* ISO 639-1 */
	const char *excerpt;
	const char *image;	/* absolute URL of the lead picture */
	const char *image_alt;
	const char *canonical;	/* absolute URL */
	const char *next_page;	/* absolute URL of the article's next part */
	int64_t published;	/* seconds since 1970 UTC, or DATE_NONE */
	const char *text;	/* paragraphs parted by blank lines */
	const char *html;	/* safe HTML, pictures and captions in it, URLs
				 * absolute */
	bool stub;		/* the page has but the start of the article */
	const char **warnings;	/* sentences for what was left out */
	size_t warning_count;
};

/*
 * Reads a page. BASE_URL (where it came from) and CONTENT_TYPE (as the server
 * said) may be NULL. ERR_INPUT when there is no article in it; *out is empty
 * then, and needs no extract_free.
 */
enum err html_extract(const char *bytes, size_t n, const char *base_url,
    const char *content_type, struct extract *out, struct error *e);
void extract_free(struct extract *x);

/* Once, before the first thread: libxml2 sets up its tables. */
void html_init(void);

#endif

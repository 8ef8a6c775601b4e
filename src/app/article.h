/* What stands behind an article page: which text is taken, and when. */
#ifndef NDIGEST_APP_ARTICLE_H
#define NDIGEST_APP_ARTICLE_H

#include <stdbool.h>

#include <ndigest/app/app.h>
#include <ndigest/store/articles.h>

/* The best text that is stored: its safe HTML (borrowed) and where it is
 * from. */
const char *article_html(const struct store_article *s,
    enum text_source *source);

/* That HTML as the plain text that digests and searches are made from. */
char *article_text(const char *html, struct arena *arena);

size_t article_words(const char *text);

/* True when the feed's text looks like less than the article. */
bool article_is_short(const struct store_article *s, const char *text);

#endif

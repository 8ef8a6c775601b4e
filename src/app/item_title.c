#include "item_title.h"

#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/mem.h>
#include <ndigest/html/sanitize.h>
#include <ndigest/text/utf8.h>

#define TEXT_MAX ((size_t)64 * 1024)
#define TITLE_MAX ((size_t)96)

static bool
is_there(const char *s)
{
	return s != NULL && *s != '\0';
}

bool
item_is_empty(const struct item *it)
{
	return !is_there(it->title) && !is_there(it->link) &&
	    !is_there(it->summary) && !is_there(it->content) &&
	    it->enclosure_count == 0;
}

/* The first words that fit, at a word's end where there is one. */
static char *
first_words(const char *s, size_t n)
{
	size_t cut = utf8_cut(s, n, TITLE_MAX);
	size_t word = cut;

	if (cut == n)
		return xstrndup(s, n);
	while (word > TITLE_MAX / 2 && s[word] != ' ')
		word--;
	if (s[word] == ' ')
		cut = word;
	return xasprintf("%.*s…", (int)cut, s);
}

char *
item_title(const struct item *it)
{
	const char *html = is_there(it->summary) ? it->summary : it->content;
	struct buf line = BUF_INIT(TEXT_MAX);
	char *title = NULL;

	if (html != NULL)
		(void)html_to_line(&line, html, strnlen(html, TEXT_MAX / 4));
	if (line.len > 0)
		title = first_words(buf_str(&line), line.len);
	else if (it->enclosure_count > 0)
		title = xstrdup(it->enclosures[0].title != NULL ?
		    it->enclosures[0].title : it->enclosures[0].url);
	else
		title = xstrdup(it->link != NULL ? it->link : "");
	buf_free(&line);
	return title;
}

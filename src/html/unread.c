/* What of a page is not for reading. */
#include "build.h"

#include <string.h>

/* Elements whose content is no text of the article. */
bool
unread_element(enum html_element e)
{
	switch (e) {
	case HTML_TITLE:
	case HTML_SELECT:
	case HTML_DATALIST:
	case HTML_TEXTAREA:
	case HTML_RP:
	case HTML_METER:
	case HTML_PROGRESS:
		return true;
	default:
		return html_element_flags(e) & HE_SKIP;
	}
}

static bool
style_hides(const struct html_attr *style)
{
	char low[256];
	size_t n = 0;

	for (size_t i = 0; i < style->len && n < sizeof low - 1; i++)
		if (!html_is_space(style->value[i]))
			low[n++] = (char)(style->value[i] | 32);
	low[n] = '\0';
	return strstr(low, "display:none") != NULL ||
	    strstr(low, "visibility:hidden") != NULL;
}

bool
unread_hidden(const struct html_token *t)
{
	static const char *const classes[] = {
		"katex-html", "mathjax_preview", "mjx-chtml", "sr-only",
		"visually-hidden", "visuallyhidden", "screen-reader-text",
		"gutter", "lineno", "linenos", "line-numbers-rows",
		"hljs-ln-numbers", "blob-num", "mw-editsection"
	};
	const struct html_attr *style = html_token_attr(t, "style");
	const struct html_attr *aria;

	if (html_token_attr(t, "hidden") != NULL ||
	    (style != NULL && style_hides(style)))
		return true;
	if (!(html_element_flags(t->element) & HE_BLOCK)) {
		aria = html_token_attr(t, "aria-hidden");
		if (aria != NULL &&
		    html_name_is(aria->value, aria->len, "true"))
			return true;
	}
	return build_has_one_of(t, classes,
	    sizeof classes / sizeof *classes);
}

/* An element that is left out and never ends would take all the rest. */
bool
unread_endless(struct builder *b, enum html_element e)
{
	struct html_scan ahead = b->scan;

	if (b->next_end[e] <= b->scan.at) {
		html_scan_raw(&ahead, e, NULL, NULL);
		b->next_end[e] = ahead.at;
	}
	return b->next_end[e] == ahead.n;
}

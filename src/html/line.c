#include <ndigest/html/sanitize.h>
#include <ndigest/html/document.h>

#include <string.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/entity.h>

#include "elements.h"
#include "token.h"

/* A tag inside a word parts nothing, but that of a block or a line break
 * does. */
static bool
parts_words(enum html_element e)
{
	return (html_element_flags(e) & HE_BLOCK) != 0 || e == HTML_BR ||
	    e == HTML_IMG;
}

bool
html_to_line(struct buf *out, const char *html, size_t n)
{
	struct buf text = BUF_INIT(0);
	struct html_scan sc;
	struct html_token t;
	bool ok;

	html_scan_init(&sc, html, n);
	while (html_scan_next(&sc, &t)) {
		if (t.kind == HTML_TEXT)
			entity_decode_all(&text, t.text, t.len, ENTITY_TEXT);
		else if (t.kind == HTML_START && !t.empty &&
		    html_element_flags(t.element) & HE_RAW)
			html_scan_raw(&sc, t.element, NULL, NULL);
		else if (parts_words(t.element))
			buf_addc(&text, ' ');
	}
	ok = clean_line(out, buf_str(&text), text.len);
	buf_free(&text);
	return ok;
}

bool
html_to_text(struct buf *out, const char *html, size_t n)
{
	struct document *d = html_document(html, n, NULL);
	bool ok = document_text(out, d);

	document_free(d);
	return ok;
}

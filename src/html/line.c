#include <ndigest/html/sanitize.h>

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

/* A first form of it: blocks parted by blank lines. */
bool
html_to_text(struct buf *out, const char *html, size_t n)
{
	struct buf line = BUF_INIT(0);
	struct html_scan sc;
	struct html_token t;
	size_t from = out->len;
	bool ok = true;

	html_scan_init(&sc, html, n);
	for (bool more = true; more && ok;) {
		more = html_scan_next(&sc, &t);
		if (more && t.kind == HTML_TEXT) {
			entity_decode_all(&line, t.text, t.len, ENTITY_TEXT);
			continue;
		}
		if (more && t.kind == HTML_START && !t.empty &&
		    html_element_flags(t.element) & HE_RAW)
			html_scan_raw(&sc, t.element, NULL, NULL);
		if (more && !(html_element_flags(t.element) & HE_BLOCK))
			continue;
		if (line.len > 0 && out->len > from)
			ok = buf_adds(out, "\n\n");
		ok = ok && clean_line(out, buf_str(&line), line.len);
		buf_clear(&line);
	}
	buf_free(&line);
	return ok;
}

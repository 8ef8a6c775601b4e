#include <ndigest/layout/export.h>

#include <string.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/entity.h>
#include <ndigest/text/url.h>

#include "enclosure.h"
#include "parts.h"

/* --- text -------------------------------------------------------------------------- */

static void
add_text(struct buf *out, const char *s, size_t n)
{
	while (n > 0) {
		const char *lf = memchr(s, '\n', n);
		size_t len = lf != NULL ? (size_t)(lf - s) : n;

		entity_escape(out, s, len);
		if (lf != NULL)
			buf_adds(out, "<br>");
		s += len;
		n -= len;
		if (lf != NULL)
			s++, n--;
	}
}

/* One line of text from outside. */
static void
add_line(struct buf *out, const char *text)
{
	struct buf line = BUF_INIT(0);

	if (text == NULL)
		return;
	clean_line(&line, text, strlen(text));
	entity_escape(out, buf_str(&line), line.len);
	buf_free(&line);
}

static void
add_attr(struct buf *out, const char *name, const char *value)
{
	buf_addf(out, " %s=\"", name);
	add_line(out, value);
	buf_addc(out, '"');
}

static void
add_element(struct buf *out, const char *element, const char *text)
{
	buf_addf(out, "<%s>", element);
	add_line(out, text);
	buf_addf(out, "</%.*s>\n", (int)strcspn(element, " "), element);
}

/* --- spans ------------------------------------------------------------------------- */

static const struct {
	unsigned style;
	const char *element;
} elements[] = {
	{ SPAN_STRONG, "strong" }, { SPAN_EMPHASIS, "em" },
	{ SPAN_CODE, "code" }, { SPAN_SUB, "sub" }, { SPAN_SUP, "sup" },
	{ SPAN_STRIKE, "del" }, { SPAN_MARK, "mark" }
};

#define ELEMENTS (sizeof elements / sizeof *elements)

static void
add_span(struct buf *out, const struct document *d, const struct block *b,
    const struct span *sp)
{
	if (sp->link >= 0) {
		buf_adds(out, "<a");
		add_attr(out, "href", d->links[sp->link].url);
		buf_addc(out, '>');
	}
	for (size_t i = 0; i < ELEMENTS; i++)
		if (sp->style & elements[i].style)
			buf_addf(out, "<%s>", elements[i].element);
	add_text(out, b->text + sp->start, sp->len);
	for (size_t i = ELEMENTS; i > 0; i--)
		if (sp->style & elements[i - 1].style)
			buf_addf(out, "</%s>", elements[i - 1].element);
	if (sp->link >= 0)
		buf_adds(out, "</a>");
}

static void
add_spans(struct buf *out, const struct document *d, const struct block *b)
{
	size_t at = 0;

	for (size_t i = 0; i < b->span_count; i++) {
		const struct span *sp = &b->spans[i];

		add_text(out, b->text + at, sp->start - at);
		add_span(out, d, b, sp);
		at = sp->start + sp->len;
	}
	add_text(out, b->text + at, b->len - at);
}

/* --- blocks ------------------------------------------------------------------------ */

static void put_flow(struct buf *out, const struct document *d,
    const struct block *b);

/* The start tag, with what the block knows of itself. */
static void
open_tag(struct buf *out, const char *element, const struct block *b)
{
	buf_addf(out, "<%s", element);
	if (b->anchor != NULL)
		add_attr(out, "id", b->anchor);
	if (b->rtl)
		buf_adds(out, " dir=\"rtl\"");
	if (b->kind == BLOCK_CELL && b->span > 1)
		buf_addf(out, " colspan=\"%d\"", b->span);
	if (b->kind == BLOCK_LIST && b->number > 1)
		buf_addf(out, " start=\"%d\"", b->number);
	if (b->kind == BLOCK_LIST_ITEM && b->number > 0)
		buf_addf(out, " value=\"%d\"", b->number);
	if (b->kind == BLOCK_DETAILS)
		buf_adds(out, " open");
	if (b->kind == BLOCK_FOOTNOTE)
		buf_adds(out, " class=\"note\"");
	buf_addc(out, '>');
}

static const char *
element_of(const struct block *b)
{
	static const char *const headings[] = {
		"h6", "h3", "h3", "h4", "h5", "h6", "h6"
	};

	switch (b->kind) {
	case BLOCK_HEADING:
		return headings[b->level > 0 && b->level < 6 ? b->level : 6];
	case BLOCK_LIST:
		return b->number > 0 ? "ol" : "ul";
	case BLOCK_LIST_ITEM:
		return "li";
	case BLOCK_TERM:
		return "dt";
	case BLOCK_DEFINITION:
		return "dd";
	case BLOCK_QUOTE:
		return "blockquote";
	case BLOCK_CODE:
		return "pre";
	case BLOCK_TABLE:
		return "table";
	case BLOCK_ROW:
		return "tr";
	case BLOCK_CELL:
		return b->header ? "th" : "td";
	case BLOCK_FIGURE:
		return "figure";
	case BLOCK_CAPTION:
		return "figcaption";
	case BLOCK_DETAILS:
		return "details";
	case BLOCK_SUMMARY:
		return "summary";
	case BLOCK_FOOTNOTE:
	case BLOCK_ROOT:
	case BLOCK_GROUP:
		return "div";
	default:
		return "p";
	}
}

static void
put_image(struct buf *out, const struct document *d, const struct block *b)
{
	const struct document_image *im = &d->images[b->image];

	buf_adds(out, "<p><img");
	add_attr(out, "src", im->url);
	add_attr(out, "alt", im->alt);
	if (im->width > 0)
		buf_addf(out, " width=\"%d\"", im->width);
	if (im->height > 0)
		buf_addf(out, " height=\"%d\"", im->height);
	buf_adds(out, "></p>\n");
}

static void
put_one(struct buf *out, const struct document *d, const struct block *b,
    bool in_table)
{
	const char *element = b->kind == BLOCK_CAPTION && in_table ?
	    "caption" : element_of(b);

	if (b->kind == BLOCK_IMAGE) {
		put_image(out, d, b);
		return;
	}
	if (b->kind == BLOCK_RULE) {
		buf_adds(out, "<hr>\n");
		return;
	}
	open_tag(out, element, b);
	if (b->kind == BLOCK_CODE) {
		buf_adds(out, "<code>");
		entity_escape(out, b->text, b->len);
		buf_adds(out, "</code>");
	} else if (block_is_leaf(b->kind)) {
		add_spans(out, d, b);
	} else {
		if (b->kind == BLOCK_FOOTNOTE && b->text != NULL)
			buf_addf(out, "<b>%s.</b> ", b->text);
		put_flow(out, d, b->child);
	}
	buf_addf(out, "</%s>\n", element);
}

static bool
is_defining(const struct block *b)
{
	return b != NULL && (b->kind == BLOCK_TERM ||
	    b->kind == BLOCK_DEFINITION);
}

/* The tree is at most DOCUMENT_DEPTH_MAX deep. */
static void
put_flow(struct buf *out, const struct document *d, const struct block *b)
{
	bool in_table = b != NULL && b->next != NULL &&
	    b->next->kind == BLOCK_ROW, defining = false;

	for (; b != NULL; b = b->next) {
		if (is_defining(b) && !defining)
			buf_adds(out, "<dl>\n");
		defining = is_defining(b);
		put_one(out, d, b, in_table);
		if (defining && !is_defining(b->next))
			buf_adds(out, "</dl>\n");
	}
}

bool
export_document_html(struct buf *out, const struct document *d)
{
	put_flow(out, d, d->root->child);
	return !out->full;
}

/* --- the page ----------------------------------------------------------------------- */

static const char head[] =
	"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
	"<meta http-equiv=\"Content-Security-Policy\" content=\""
	"default-src 'none'; img-src http: https:; "
	"style-src 'unsafe-inline'\">\n"
	"<meta name=\"referrer\" content=\"no-referrer\">\n"
	"<meta name=\"viewport\" content=\"width=device-width\">\n"
	"<style>\n"
	"body{max-width:38em;margin:3em auto;padding:0 1em;"
	"font:1.05em/1.55 Georgia,serif;color:#222;background:#fdfdfb}\n"
	"h1{line-height:1.2}h2{font-size:1.15em;margin-top:2em}\n"
	"header p,footer,figcaption,.small{color:#666;font-size:.9em}\n"
	"blockquote{border-left:3px solid #b5532a;margin-left:0;"
	"padding-left:1em}\n"
	"img{max-width:100%;height:auto}pre{overflow-x:auto;"
	"background:#f1efe9;padding:.6em}\n"
	"table{border-collapse:collapse}td,th{padding:.2em .7em;"
	"border-bottom:1px solid #ddd;text-align:left}\n"
	"a{color:#1c4f9c}\n"
	"@media(prefers-color-scheme:dark){body{background:#16181c;"
	"color:#d5d7db}a{color:#86b7f0}pre{background:#20242b}}\n"
	"</style>\n";

static void
put_link(struct buf *out, const char *text, const char *url)
{
	bool ok = url != NULL && url_check(url, NULL) == ERR_NONE;

	if (ok) {
		buf_adds(out, "<a rel=\"noreferrer\"");
		add_attr(out, "href", url);
		buf_addc(out, '>');
	}
	add_line(out, text);
	if (ok)
		buf_adds(out, "</a>");
}

void
export_html_line(struct buf *out, const char *text)
{
	add_line(out, text);
}

void
export_html_link(struct buf *out, const char *text, const char *url)
{
	put_link(out, text, url);
}

static void
put_header(struct buf *out, const struct page_input *in)
{
	const char *title = in->title != NULL ? in->title : "(no title)";
	char day[32];

	buf_adds(out, head);
	add_element(out, "title", title);
	buf_adds(out, "</head>\n<body>\n<header>\n");
	if (in->category != NULL)
		add_element(out, "p", in->category);
	add_element(out, "h1", title);
	buf_adds(out, "<p>");
	add_line(out, in->source);
	if (in->author != NULL) {
		buf_adds(out, " \xc2\xb7 ");
		add_line(out, in->author);
	}
	parts_day(in->published, day);
	if (day[0] != '\0')
		buf_addf(out, " \xc2\xb7 %s", day);
	buf_adds(out, "</p>\n</header>\n");
	if (in->image_url != NULL &&
	    url_check(in->image_url, NULL) == ERR_NONE) {
		buf_adds(out, "<p><img");
		add_attr(out, "src", in->image_url);
		add_attr(out, "alt", in->image_alt != NULL ?
		    in->image_alt : "");
		buf_adds(out, "></p>\n");
	}
}

/* The quote and, under it, who says it. */
static void
put_quote(struct buf *out, const struct digest *d)
{
	buf_adds(out, "<blockquote>");
	add_line(out, d->quote.text);
	if (d->quote_by != NULL) {
		buf_adds(out, "<footer>\xe2\x80\x94 ");
		add_line(out, d->quote_by);
		buf_adds(out, "</footer>");
	}
	buf_adds(out, "</blockquote>\n");
}

static void
put_digest(struct buf *out, const struct page_input *in)
{
	const struct digest *d = in->digest;
	struct buf words = BUF_INIT(0);

	if (d->summary != NULL) {
		add_element(out, "h2", page_summary_heading(d));
		add_element(out, "p", d->summary);
	}
	if (d->takeaway_count > 0)
		buf_adds(out, "<h2>Key Takeaways</h2>\n<ul>\n");
	for (size_t i = 0; i < d->takeaway_count; i++)
		add_element(out, "li", d->takeaways[i].text);
	if (d->takeaway_count > 0)
		buf_adds(out, "</ul>\n");
	if (d->quote.text != NULL)
		put_quote(out, d);
	if (d->why_it_matters != NULL) {
		buf_adds(out, "<h2>Why It Matters</h2>\n");
		add_element(out, "p", d->why_it_matters);
	}
	if (d->faq_count > 0)
		buf_adds(out, "<h2>FAQ</h2>\n");
	for (size_t i = 0; i < d->faq_count; i++) {
		buf_adds(out, "<details open>\n");
		add_element(out, "summary", d->faq[i].question);
		add_element(out, "p", d->faq[i].answer.text);
		buf_adds(out, "</details>\n");
	}
	for (size_t i = 0; i < d->unsupported_count; i++) {
		buf_adds(out, i == 0 ? "<p>Not in the article: " : ", ");
		add_line(out, d->unsupported[i]);
	}
	if (d->unsupported_count > 0)
		buf_adds(out, "</p>\n");
	page_disclaimer(&words, d);
	add_element(out, "p class=\"small\"", buf_str(&words));
	buf_free(&words);
}

/* " (audio/mpeg, 12.3 MB, 1:02:33)" */
static void
put_facts(struct buf *out, const struct enclosure *e)
{
	char facts[ENCLOSURE_FACTS][ENCLOSURE_FACT_MAX];
	size_t n = enclosure_facts(e, facts);

	for (size_t k = 0; k < n; k++) {
		buf_adds(out, k == 0 ? " (" : ", ");
		add_line(out, facts[k]);
	}
	if (n > 0)
		buf_adds(out, ")");
}

static void
put_footer(struct buf *out, const struct page_input *in)
{
	buf_adds(out, "<footer>\n");
	if (in->url != NULL) {
		buf_adds(out, "<p>");
		put_link(out, in->source != NULL ? "Read the full article at "
		    "its source" : "Read the full article", in->url);
		buf_adds(out, "</p>\n");
	}
	for (size_t i = 0; i < in->enclosure_count; i++) {
		const struct enclosure *e = &in->enclosures[i];

		buf_adds(out, "<p>");
		put_link(out, e->title != NULL ? e->title : e->url, e->url);
		put_facts(out, e);
		buf_adds(out, "</p>\n");
	}
	if (in->related_count > 0)
		buf_adds(out, "<h2>Related Articles</h2>\n<ul>\n");
	for (size_t i = 0; i < in->related_count; i++) {
		buf_adds(out, "<li>");
		add_line(out, in->related[i].title);
		buf_adds(out, " (");
		add_line(out, in->related[i].source);
		buf_adds(out, ")</li>\n");
	}
	if (in->related_count > 0)
		buf_adds(out, "</ul>\n");
	buf_adds(out, "</footer>\n</body>\n</html>\n");
}

bool
export_html(struct buf *out, const struct page_input *in)
{
	put_header(out, in);
	buf_adds(out, "<main>\n");
	if (in->digest != NULL)
		put_digest(out, in);
	else if (in->digest_state != NULL)
		add_element(out, "p", in->digest_state);
	if (in->body != NULL) {
		buf_adds(out, "<h2>Full Text</h2>\n");
		if (in->body_note != NULL)
			add_element(out, "p class=\"small\"", in->body_note);
		export_document_html(out, in->body);
	}
	buf_adds(out, "</main>\n");
	put_footer(out, in);
	return !out->full;
}

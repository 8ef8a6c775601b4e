#include <ndigest/layout/export.h>

#include <ndigest/text/url.h>

#include "enclosure.h"
#include "markdown.h"
#include "parts.h"

bool
export_document_markdown(struct buf *out, const struct document *d)
{
	return markdown_document(out, d, 0, 1);
}

void
export_markdown_line(struct buf *out, const char *text)
{
	markdown_line(out, text);
}

void
export_markdown_link(struct buf *out, const char *text, const char *url)
{
	markdown_link(out, text, url);
}

/* --- the page ------------------------------------------------------------------------ */

static void
put_paragraph(struct buf *out, const char *text)
{
	markdown_line(out, text);
	buf_adds(out, "\n\n");
}

static void
put_digest(struct buf *out, const struct page_input *in)
{
	const struct digest *d = in->digest;
	struct buf words = BUF_INIT(0);

	if (d->summary != NULL) {
		buf_addf(out, "## %s\n\n", page_summary_heading(d));
		put_paragraph(out, d->summary);
	}
	if (d->takeaway_count > 0)
		buf_adds(out, "## Key Takeaways\n\n");
	for (size_t i = 0; i < d->takeaway_count; i++) {
		buf_adds(out, "- ");
		markdown_line(out, d->takeaways[i].text);
		buf_adds(out, i + 1 < d->takeaway_count ? "\n" : "\n\n");
	}
	if (d->quote.text != NULL) {
		buf_adds(out, "> ");
		put_paragraph(out, d->quote.text);
		if (d->quote_by != NULL) {
			/* the quotation goes on */
			buf_truncate(out, out->len - 1);
			buf_adds(out, ">\n> \xe2\x80\x94 ");
			put_paragraph(out, d->quote_by);
		}
	}
	if (d->why_it_matters != NULL) {
		buf_adds(out, "## Why It Matters\n\n");
		put_paragraph(out, d->why_it_matters);
	}
	if (d->faq_count > 0)
		buf_adds(out, "## FAQ\n\n");
	for (size_t i = 0; i < d->faq_count; i++) {
		buf_adds(out, "**");
		markdown_line(out, d->faq[i].question);
		buf_adds(out, "**\n\n");
		put_paragraph(out, d->faq[i].answer.text);
	}
	for (size_t i = 0; i < d->unsupported_count; i++) {
		buf_adds(out, i == 0 ? "Not in the article: " : ", ");
		markdown_line(out, d->unsupported[i]);
	}
	if (d->unsupported_count > 0)
		buf_adds(out, "\n\n");
	page_disclaimer(&words, d);
	put_paragraph(out, buf_str(&words));
	buf_free(&words);
}

static void
put_head(struct buf *out, const struct page_input *in)
{
	char age[32] = "";

	if (in->category != NULL)
		put_paragraph(out, in->category);
	buf_adds(out, "# ");
	markdown_line(out, in->title != NULL ? in->title : "(no title)");
	buf_adds(out, "\n\n");
	parts_day(in->published, age);
	if (in->source != NULL)
		markdown_line(out, in->source);
	if (in->author != NULL) {
		buf_adds(out, in->source != NULL ? " \xc2\xb7 " : "");
		markdown_line(out, in->author);
	}
	if (age[0] != '\0')
		buf_addf(out, "%s%s", in->source != NULL ||
		    in->author != NULL ? " \xc2\xb7 " : "", age);
	buf_adds(out, "\n\n");
	if (in->image_url != NULL &&
	    url_check(in->image_url, NULL) == ERR_NONE) {
		buf_adds(out, "![");
		markdown_line(out, in->image_alt);
		buf_adds(out, "](");
		markdown_url(out, in->image_url);
		buf_adds(out, ")\n\n");
	}
}

/* " (audio/mpeg, 12.3 MB, 1:02:33)" */
static void
put_facts(struct buf *out, const struct enclosure *e)
{
	char facts[ENCLOSURE_FACTS][ENCLOSURE_FACT_MAX];
	size_t n = enclosure_facts(e, facts);

	for (size_t k = 0; k < n; k++) {
		buf_adds(out, k == 0 ? " (" : ", ");
		markdown_line(out, facts[k]);
	}
	if (n > 0)
		buf_adds(out, ")");
}

static void
put_foot(struct buf *out, const struct page_input *in)
{
	if (in->url != NULL) {
		markdown_link(out, in->source != NULL ? "Read the full article on" :
		    "Read the full article", in->source != NULL ? NULL :
		    in->url);
		if (in->source != NULL) {
			buf_addc(out, ' ');
			markdown_link(out, in->source, in->url);
		}
		buf_adds(out, "\n\n");
	}
	for (size_t i = 0; i < in->enclosure_count; i++) {
		buf_adds(out, "- ");
		markdown_link(out, in->enclosures[i].title != NULL ?
		    in->enclosures[i].title : in->enclosures[i].url,
		    in->enclosures[i].url);
		put_facts(out, &in->enclosures[i]);
		buf_adds(out, "\n");
	}
	if (in->related_count > 0)
		buf_adds(out, "## Related Articles\n\n");
	for (size_t i = 0; i < in->related_count; i++) {
		buf_adds(out, "- ");
		markdown_line(out, in->related[i].title);
		buf_adds(out, " (");
		markdown_line(out, in->related[i].source);
		buf_adds(out, ")\n");
	}
}

bool
export_markdown(struct buf *out, const struct page_input *in)
{
	put_head(out, in);
	if (in->digest != NULL)
		put_digest(out, in);
	else if (in->digest_state != NULL)
		put_paragraph(out, in->digest_state);
	if (in->body != NULL) {
		buf_adds(out, "## Full Text\n\n");
		if (in->body_note != NULL)
			put_paragraph(out, in->body_note);
		markdown_document(out, in->body, 1, 3);
		buf_addc(out, '\n');
	}
	put_foot(out, in);
	return !out->full;
}

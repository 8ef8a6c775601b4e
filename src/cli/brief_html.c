/*
 * The brief as one HTML file that mail programs show: one column, styles in
 * the elements (many drop those of the head), no script, no picture.
 */
#include <ndigest/layout/export.h>

#include "brief.h"

#define SMALL "color:#666;font-size:14px"

static const char head[] =
	"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
	"<meta http-equiv=\"Content-Security-Policy\" content=\""
	"default-src 'none'; style-src 'unsafe-inline'\">\n"
	"<meta name=\"referrer\" content=\"no-referrer\">\n"
	"<meta name=\"viewport\" content=\"width=device-width\">\n";

static const char body[] =
	"</head>\n<body style=\"margin:0;background:#fdfdfb\">\n"
	"<div style=\"max-width:640px;margin:0 auto;padding:24px 16px;"
	"font:17px/1.5 Georgia,serif;color:#222\">\n";

static void
put_paragraph(struct buf *out, const char *style, const char *lead,
    const char *text)
{
	if (text == NULL)
		return;
	buf_addf(out, "<p style=\"margin:6px 0;%s\">%s", style, lead);
	export_html_line(out, text);
	buf_adds(out, "</p>\n");
}

static void
put_origin(struct buf *out, const struct brief_story *s, int64_t now)
{
	struct buf line = BUF_INIT(0);

	brief_origin(s, now, " · ", &line);
	buf_adds(out, "<p style=\"margin:2px 0;" SMALL "\">");
	export_html_line(out, buf_str(&line));
	buf_adds(out, "</p>\n");
	buf_free(&line);
}

static void
put_others(struct buf *out, const struct brief_story *s)
{
	size_t i;

	if (s->source_count < 2)
		return;
	buf_adds(out, "<p style=\"margin:6px 0;" SMALL "\">Also told by:");
	for (i = 1; i < s->source_count; i++) {
		buf_adds(out, "<br>\n");
		export_html_link(out, s->sources[i].title, s->sources[i].url);
		if (s->sources[i].source != NULL)
			buf_adds(out, " · ");
		export_html_line(out, s->sources[i].source);
	}
	buf_adds(out, "</p>\n");
}

static void
put_story(struct buf *out, const struct brief_story *s, int64_t now)
{
	buf_adds(out, "<h3 style=\"margin:24px 0 2px;font-size:19px;"
	    "line-height:1.25\">");
	export_html_link(out, s->head.title, s->head.url);
	buf_adds(out, "</h3>\n");
	put_origin(out, s, now);
	put_paragraph(out, "", "", s->summary);
	put_paragraph(out, "", "<b>Why it matters:</b> ", s->why_it_matters);
	put_others(out, s);
}

static void
put_category(struct buf *out, const struct brief_category *c, int64_t now)
{
	size_t i;

	buf_adds(out, "<h2 style=\"margin:36px 0 0;padding-bottom:4px;"
	    "border-bottom:1px solid #ccc;font-size:16px;color:#b5532a\">");
	export_html_line(out, c->name);
	buf_adds(out, "</h2>\n");
	for (i = 0; i < c->count; i++)
		put_story(out, &c->stories[i], now);
}

void
brief_html(const struct brief *b, struct buf *out)
{
	struct buf lead = BUF_INIT(0), maker = BUF_INIT(0);
	char day[32];
	size_t i;

	brief_time(b->made, day);
	brief_lead(b, &lead);
	buf_addf(out, "%s<title>Brief, %s</title>\n%s", head, day, body);
	buf_addf(out, "<h1 style=\"margin:0;font-size:26px\">Brief, %s</h1>\n",
	    day);
	put_paragraph(out, SMALL, "", buf_str(&lead));
	put_paragraph(out, "", "", b->editor);
	brief_maker(b, &maker);
	if (maker.len > 0)
		put_paragraph(out, SMALL, "", buf_str(&maker));
	buf_free(&maker);
	buf_free(&lead);
	for (i = 0; i < b->count; i++)
		put_category(out, &b->categories[i], b->made);
	if (b->count > 0)
		put_paragraph(out, "padding-top:24px;" SMALL, "",
		    "That is all.");
	buf_adds(out, "</div>\n</body>\n</html>\n");
}

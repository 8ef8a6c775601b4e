/* The brief as Markdown. */
#include <ndigest/layout/export.h>

#include "brief.h"

static void
put_origin(struct buf *out, const struct brief_story *s, int64_t now)
{
	struct buf line = BUF_INIT(0);

	brief_origin(s, now, " · ", &line);
	export_markdown_line(out, buf_str(&line));
	buf_free(&line);
}

static void
put_paragraph(struct buf *out, const char *before, const char *text)
{
	if (text == NULL)
		return;
	buf_adds(out, before);
	export_markdown_line(out, text);
	buf_adds(out, "\n\n");
}

static void
put_others(struct buf *out, const struct brief_story *s)
{
	size_t i;

	if (s->source_count < 2)
		return;
	buf_adds(out, "Also told by:\n\n");
	for (i = 1; i < s->source_count; i++) {
		buf_adds(out, "- ");
		export_markdown_link(out, s->sources[i].title,
		    s->sources[i].url);
		if (s->sources[i].source != NULL)
			buf_adds(out, " · ");
		export_markdown_line(out, s->sources[i].source);
		buf_addc(out, '\n');
	}
	buf_addc(out, '\n');
}

static void
put_story(struct buf *out, const struct brief_story *s, int64_t now)
{
	buf_adds(out, "### ");
	export_markdown_link(out, s->head.title, s->head.url);
	buf_adds(out, "\n\n*");
	put_origin(out, s, now);
	buf_adds(out, "*\n\n");
	put_paragraph(out, "", s->summary);
	put_paragraph(out, "**Why it matters:** ", s->why_it_matters);
	put_others(out, s);
}

void
brief_markdown(const struct brief *b, struct buf *out)
{
	struct buf lead = BUF_INIT(0), maker = BUF_INIT(0);
	char day[32];
	size_t i, k;

	brief_time(b->made, day);
	brief_lead(b, &lead);
	buf_addf(out, "# Brief, %s\n\n", day);
	put_paragraph(out, "", buf_str(&lead));
	put_paragraph(out, "", b->editor);
	brief_maker(b, &maker);
	if (maker.len > 0)
		put_paragraph(out, "", buf_str(&maker));
	buf_free(&maker);
	buf_free(&lead);
	for (i = 0; i < b->count; i++) {
		put_paragraph(out, "## ", b->categories[i].name);
		for (k = 0; k < b->categories[i].count; k++)
			put_story(out, &b->categories[i].stories[k], b->made);
	}
	if (b->count > 0)
		buf_adds(out, "---\n\nThat is all.\n");
}

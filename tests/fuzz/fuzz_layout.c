/* The first byte is the measure, the rest HTML: lines fit, their columns add
 * up, and neither they nor the exports have a control character. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/html/document.h>
#include <ndigest/html/sanitize.h>
#include <ndigest/layout/export.h>
#include <ndigest/layout/page.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/date.h>
#include <ndigest/text/width.h>

static void
promise(bool kept)
{
	if (!kept)
		abort();
}

static void
check_lines(const struct layout *l)
{
	for (size_t i = 0; i < l->line_count; i++) {
		const struct layout_line *line = &l->lines[i];
		struct buf text = BUF_INIT(0);
		size_t columns = 0;

		for (size_t k = 0; k < line->span_count; k++)
			columns += line->spans[k].columns;
		promise(columns == line->columns);
		promise(line->code || columns <= l->columns ||
		    l->columns < 16);
		promise(line->target == LAYOUT_NONE ||
		    line->target < l->target_count);
		layout_line_text(&text, line);
		promise(memchr(buf_str(&text), '\n', text.len) == NULL);
		promise(clean_is_clean(buf_str(&text), text.len));
		buf_free(&text);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const char *s = n > 0 ? (const char *)data + 1 : (const char *)data;
	struct layout_options o = {
		.columns = n > 0 ? 1 + data[0] % 127U : 40,
		.ascii = n > 0 && data[0] >= 128
	};
	struct document *d;
	struct layout *l;
	struct buf out = BUF_INIT(0);
	struct page_input in = { .title = "T", .body = NULL,
	    .published = DATE_NONE };

	n -= n > 0;
	d = html_document(s, n, "http://example.com/a/b");
	in.body = d;
	l = layout_document(d, &o);
	check_lines(l);
	layout_free(l);
	l = layout_page(&in, &o);
	check_lines(l);
	layout_free(l);
	promise(export_markdown(&out, &in) && export_html(&out, &in));
	promise(clean_is_clean(buf_str(&out), out.len));
	buf_free(&out);
	document_free(d);
	return 0;
}

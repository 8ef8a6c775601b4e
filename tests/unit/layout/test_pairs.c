/*
 * The pairs of tests/data/layout: NAME.html laid out is NAME.40, NAME.76 and
 * NAME.120, and with ASCII marks NAME.ascii (at 40) where there is one. With
 * NDIGEST_WRITE_PAIRS set, the files are written: look at them.
 */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/file.h>
#include <ndigest/html/document.h>
#include <ndigest/layout/layout.h>
#include <ndigest/text/width.h>

#define BASE "http://example.com/dir/page"

static int count, failed;

static void
report(bool ok, const char *what)
{
	printf("%sok %d - %s\n", ok ? "" : "not ", ++count, what);
	failed += !ok;
}

/* The lines, with the addresses of links and the kinds of targets behind
 * them, so that a pair shows all that there is. */
static void
print(struct buf *out, const struct layout *l, const struct document *d)
{
	for (size_t i = 0; i < l->line_count; i++) {
		layout_line_text(out, &l->lines[i]);
		buf_addc(out, '\n');
	}
	for (size_t i = 0; i < d->link_count; i++)
		buf_addf(out, "link %zu %s %s\n", i, d->links[i].url,
		    d->links[i].text);
	for (size_t i = 0; i < l->target_count; i++)
		buf_addf(out, "target %d line %zu+%zu %s\n",
		    (int)l->targets[i].kind, l->targets[i].line,
		    l->targets[i].lines, l->targets[i].url);
}

static bool
fits(const struct layout *l)
{
	for (size_t i = 0; i < l->line_count; i++) {
		const struct layout_line *line = &l->lines[i];
		size_t columns = 0;

		for (size_t k = 0; k < line->span_count; k++)
			columns += width_text(line->spans[k].text,
			    line->spans[k].len);
		if (columns != line->columns ||
		    (columns > l->columns && !line->code))
			return false;
	}
	return true;
}

static void
check(const struct document *d, const char *stem, const char *end,
    const struct layout_options *o)
{
	struct layout *l = layout_document(d, o);
	struct buf got = BUF_INIT(0), want = BUF_INIT(0), path = BUF_INIT(0);
	bool ok;

	print(&got, l, d);
	buf_addf(&path, "%s.%s", stem, end);
	if (getenv("NDIGEST_WRITE_PAIRS") != NULL)
		file_write(buf_str(&path), buf_str(&got), got.len, NULL);
	ok = file_read(buf_str(&path), &want, NULL) == ERR_NONE &&
	    strcmp(buf_str(&want), buf_str(&got)) == 0 && fits(l);
	if (!ok)
		printf("# %s is now:\n%s", buf_str(&path), buf_str(&got));
	report(ok, buf_str(&path));
	layout_free(l);
	buf_free(&got);
	buf_free(&want);
	buf_free(&path);
}

static struct layout_options
at(size_t columns, bool ascii)
{
	return (struct layout_options){ .columns = columns, .ascii = ascii };
}

static void
run(const char *dir, const char *name)
{
	static const struct { const char *name; size_t columns; bool ascii; }
	sizes[] = { { "40", 40, false }, { "76", 76, false },
	    { "120", 120, false }, { "ascii", 40, true } };
	struct buf path = BUF_INIT(4096), html = BUF_INIT(0);
	struct layout_options o;
	struct document *d;
	char *stem;

	buf_addf(&path, "%s/%s", dir, name);
	if (file_read(buf_str(&path), &html, NULL) != ERR_NONE) {
		report(false, name);
		buf_free(&path);
		return;
	}
	d = html_document(buf_str(&html), html.len, BASE);
	buf_truncate(&path, path.len - strlen(".html"));
	stem = buf_steal(&path);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		o = at(sizes[i].columns, sizes[i].ascii);
		check(d, stem, sizes[i].name, &o);
	}
	for (size_t n = 1; n < 30; n++) {
		o = at(n, n % 2 == 0);
		layout_free(layout_document(d, &o));
	}
	document_free(d);
	buf_free(&html);
	free(stem);
}

int
main(void)
{
	const char *src = getenv("srcdir");
	struct buf dir = BUF_INIT(4096);
	struct dirent *e;
	DIR *d;

	buf_addf(&dir, "%s/tests/data/layout", src != NULL ? src : ".");
	d = opendir(buf_str(&dir));
	while (d != NULL && (e = readdir(d)) != NULL)
		if (strstr(e->d_name, ".html") != NULL)
			run(buf_str(&dir), e->d_name);
	if (d != NULL)
		closedir(d);
	report(count > 0, "pairs were found");
	printf("1..%d\n", count);
	buf_free(&dir);
	return failed > 0;
}

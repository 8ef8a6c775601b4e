/*
 * bench_document FILE…: the time that HTML (pages, or the content of feeds)
 * takes to be sanitised, to become a document, and to be laid out at 76
 * columns. Prints figures, judges nothing.
 */
#include <stdio.h>
#include <time.h>

#include <ndigest/base/file.h>
#include <ndigest/html/document.h>
#include <ndigest/html/sanitize.h>
#include <ndigest/layout/layout.h>

#define ROUNDS 7

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void
sanitize(const struct buf *html, const struct document *d)
{
	struct buf out = BUF_INIT(0);

	(void)d;
	(void)html_sanitize(&out, html->data, html->len,
	    "https://example.com/a/", NULL);
	buf_free(&out);
}

static void
make(const struct buf *html, const struct document *d)
{
	(void)d;
	document_free(html_document(html->data, html->len,
	    "https://example.com/a/"));
}

static void
lay(const struct buf *html, const struct document *d)
{
	(void)html;
	layout_free(layout_document(d, &(struct layout_options){
	    .columns = 76 }));
}

/* The least time of some rounds, in seconds. */
static double
measure(void (*f)(const struct buf *, const struct document *),
    const struct buf *html, const struct document *d)
{
	double best = 0;

	for (int i = 0; i < ROUNDS; i++) {
		double start = now(), took;

		f(html, d);
		took = now() - start;
		if (i == 0 || took < best)
			best = took;
	}
	return best;
}

int
main(int argc, char **argv)
{
	struct buf html = BUF_INIT(0);
	struct document *d;
	double took;

	for (int i = 1; i < argc; i++)
		(void)file_read(argv[i], &html, NULL);
	if (html.len == 0) {
		fputs("usage: bench_document FILE...\n", stderr);
		return 64;
	}
	d = html_document(html.data, html.len, "https://example.com/a/");
	printf("%zu bytes of HTML\n", html.len);
	took = measure(sanitize, &html, d);
	printf("sanitise  %8.1f MB/s\n", (double)html.len / took / 1e6);
	took = measure(make, &html, d);
	printf("document  %8.1f MB/s\n", (double)html.len / took / 1e6);
	took = measure(lay, &html, d);
	printf("layout    %8.2f ms for 200 kB\n",
	    took * 1e3 * 200e3 / (double)html.len);
	document_free(d);
	buf_free(&html);
	return 0;
}

/*
 * bench_extract [FILE…]: the time that the extraction takes for the pages
 * (without any: those of tests/data/extract), and for one page of 4 MB,
 * beside that of libxml2's HTML parser on the same bytes in the same process
 * (what `xmllint --html --noout` does). Prints figures, judges nothing.
 */
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/file.h>
#include <ndigest/base/mem.h>
#include <ndigest/html/extract.h>

#define ROUNDS 7
#define LARGE ((size_t)4 * 1024 * 1024)

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void
parse(const struct buf *page)
{
	htmlDocPtr doc = htmlReadMemory(page->data, (int)page->len, NULL,
	    NULL, HTML_PARSE_NONET | HTML_PARSE_NOERROR |
	    HTML_PARSE_NOWARNING);

	xmlFreeDoc(doc);
}

static void
extract(const struct buf *page)
{
	struct extract x;

	if (html_extract(page->data, page->len, NULL, NULL, &x, NULL) ==
	    ERR_NONE)
		extract_free(&x);
}

/* The least of some rounds over all pages, in seconds. */
static double
measure(void (*f)(const struct buf *), const struct buf *pages, int n)
{
	double best = 0;

	for (int round = 0; round < ROUNDS; round++) {
		double start = now(), took;

		for (int i = 0; i < n; i++)
			f(&pages[i]);
		took = now() - start;
		if (round == 0 || took < best)
			best = took;
	}
	return best;
}

static void
compare(const char *what, const struct buf *pages, int n)
{
	double parsed = measure(parse, pages, n);
	double extracted = measure(extract, pages, n), mb = 0;

	for (int i = 0; i < n; i++)
		mb += (double)pages[i].len / 1e6;
	printf("  %s: %d pages, %.1f MB\n", what, n, mb);
	printf("    libxml2 parse %8.1f ms %7.0f pages/s %6.2f ms/MB\n",
	    parsed * 1e3, n / parsed, parsed * 1e3 / mb);
	printf("    extraction    %8.1f ms %7.0f pages/s %6.2f ms/MB, "
	    "%.2f of the parse\n", extracted * 1e3, n / extracted,
	    extracted * 1e3 / mb, extracted / parsed);
}

/* Articles with their menus, one after the other. */
static void
fill_large(struct buf *page)
{
	buf_adds(page, "<title>A large page</title><h1>A large page</h1>");
	for (int i = 0; page->len < LARGE; i++) {
		buf_adds(page, "<nav class=\"menu\"><ul>");
		for (int k = 0; k < 12; k++)
			buf_addf(page, "<li><a href=\"/p/%d\">Page %d of the "
			    "paper</a></li>", k, k);
		buf_addf(page, "</ul></nav><div class=\"text\"><h2>Part %d"
		    "</h2>", i);
		for (int k = 0; k < 10; k++)
			buf_addf(page, "<p id=\"p%d\">The harbour, number %d, "
			    "will <em>switch off</em> its lamps&nbsp;this "
			    "winter, and end an <a href=\"/a\">argument</a> "
			    "that kept its council busy, as it were.</p>", k,
			    i * k);
		buf_adds(page, "</div>");
	}
}

static int
read_pages(struct buf **pages, int count, char **files)
{
	int n = 0;

	*pages = xcalloc((size_t)count + 1, sizeof **pages);
	for (int i = 0; i < count; i++)
		if (file_read(files[i], &(*pages)[n], NULL) == ERR_NONE &&
		    (*pages)[n].len > 0)
			n++;
	return n;
}

static int
default_pages(struct buf **pages)
{
	const char *top = getenv("srcdir");
	char *pattern = xasprintf("%s/tests/data/extract/*.html",
	    top != NULL ? top : ".");
	glob_t found = { 0 };
	int n;

	(void)glob(pattern, 0, NULL, &found);
	n = read_pages(pages, (int)found.gl_pathc, found.gl_pathv);
	globfree(&found);
	free(pattern);
	return n;
}

int
main(int argc, char **argv)
{
	struct buf *pages, large = BUF_INIT(0);
	struct rusage usage;
	int n;

	xmlInitParser();
	n = argc > 1 ? read_pages(&pages, argc - 1, argv + 1) :
	    default_pages(&pages);
	if (n > 0)
		compare("pages", pages, n);
	fill_large(&large);
	compare("large", &large, 1);
	getrusage(RUSAGE_SELF, &usage);
	printf("    most memory %.0f MB\n", (double)usage.ru_maxrss / 1e3);
	for (int i = 0; i < n; i++)
		buf_free(&pages[i]);
	free(pages);
	buf_free(&large);
	xmlCleanupParser();
	return 0;
}

/*
 * bench_extract FILE…: the time that the extraction takes for the pages,
 * beside that of libxml2's HTML parser on the same bytes in the same process
 * (what `xmllint --html --noout` does). Prints figures, judges nothing.
 */
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

int
main(int argc, char **argv)
{
	struct buf *pages = xcalloc((size_t)argc, sizeof *pages);
	double parsed, extracted, mb = 0;
	struct rusage usage;
	int n = 0;

	xmlInitParser();
	for (int i = 1; i < argc; i++)
		if (file_read(argv[i], &pages[n], NULL) == ERR_NONE) {
			mb += (double)pages[n].len / 1e6;
			(void)buf_str(&pages[n++]);
		}
	if (n == 0) {
		printf("bench_extract: no pages\n");
		free(pages);
		return 0;
	}
	parsed = measure(parse, pages, n);
	extracted = measure(extract, pages, n);
	getrusage(RUSAGE_SELF, &usage);
	printf("pages %d, %.1f MB\n", n, mb);
	printf("libxml2 parse   %8.1f ms  %6.0f pages/s  %6.2f ms/MB\n",
	    parsed * 1e3, n / parsed, parsed * 1e3 / mb);
	printf("extraction      %8.1f ms  %6.0f pages/s  %6.2f ms/MB\n",
	    extracted * 1e3, n / extracted, extracted * 1e3 / mb);
	printf("extraction / parse: %.2f; most memory %ld kB\n",
	    extracted / parsed, usage.ru_maxrss);
	for (int i = 0; i < n; i++)
		buf_free(&pages[i]);
	free(pages);
	xmlCleanupParser();
	return 0;
}

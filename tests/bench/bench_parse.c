/*
 * bench_parse [FILE…]: how many MB of feeds a second of CPU reads, 50 MB of
 * the files given or of made-up items, once into a sink that keeps nothing
 * (what a refresh does) and once to JSON (what `ndigest parse` does). Prints
 * figures, judges nothing.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/file.h>
#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>
#include <ndigest/feed/json.h>
#include <ndigest/feed/parse.h>

#define ENOUGH ((size_t)50 * 1000 * 1000)
#define ROUNDS 5

struct documents {
	VEC(struct buf) at;
};

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool
count_item(void *ctx, const struct item *it)
{
	(void)it;
	++*(size_t *)ctx;
	return true;
}

static bool
count_bytes(void *ctx, const char *s, size_t n)
{
	(void)s;
	*(size_t *)ctx += n;
	return true;
}

static void
to_sink(const struct buf *doc, size_t *items)
{
	struct feed_parse_options o = { .base_url = "https://feed.example/" };
	struct feed_sink sink = { .item = count_item, .ctx = items };
	struct feed_parser *p = feed_parser_new(&o, &sink);

	if (feed_parser_add(p, doc->data, doc->len, NULL) == ERR_NONE)
		(void)feed_parser_end(p, NULL);
	feed_parser_free(p);
}

static void
to_json(const struct buf *doc, size_t *bytes)
{
	struct feed_parse_options o = { .base_url = "https://feed.example/" };
	struct feed_json *j = feed_json_new(&o, count_bytes, bytes);

	if (feed_json_add(j, doc->data, doc->len, NULL) == ERR_NONE)
		(void)feed_json_end(j, NULL);
	feed_json_free(j);
}

static void
measure(const char *name, const struct documents *d,
    void (*parse)(const struct buf *, size_t *), const char *unit)
{
	double best = 0, start, rate;
	size_t done, count = 0;

	for (int round = 0; round < ROUNDS; round++) {
		done = count = 0;
		start = now();
		while (done < ENOUGH) {
			for (size_t i = 0; i < d->at.len; i++) {
				parse(&d->at.at[i], &count);
				done += d->at.at[i].len;
			}
		}
		rate = (double)done / 1e6 / (now() - start);
		best = rate > best ? rate : best;
	}
	printf("  %-32s %7.0f MB/s of CPU (%zu %s)\n", name, best, count,
	    unit);
}

/* Half of the items have their HTML in CDATA, half of them escaped. */
static void
make_up(struct buf *b)
{
	static const char *const words[] = {
		"the", "model", "court", "of", "said", "data", "and", "a",
		"research", "to", "company", "in", "that", "public"
	};
	uint32_t seed = 1;
	bool escaped;

	buf_adds(b, "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>"
	    "<title>Made up</title><link>https://feed.example/</link>");
	for (int i = 0; b->len < 1000000; i++) {
		escaped = i % 2 == 0;
		buf_addf(b, "<item><title>Number %d &amp; more</title><link>"
		    "https://feed.example/%d</link><pubDate>Sun, 22 Nov 2026 "
		    "10:%02d:00 +0000</pubDate><category>news</category>"
		    "<description>%s", i, i, i % 60,
		    escaped ? "" : "<![CDATA[");
		for (int w = 0; w < 400; w++) {
			seed = seed * 1664525u + 1013904223u;
			buf_addf(b, "%s ", words[(seed >> 8) % 14]);
			if (w % 40 == 0)
				buf_adds(b, escaped ? "&lt;/p&gt;&lt;p&gt;" :
				    "</p>\n<p>");
			if (w % 60 == 0)
				buf_addf(b, escaped ? "&lt;a href=&quot;"
				    "https://feed.example/%d&quot;&gt;x"
				    "&lt;/a&gt; " : "<a href=\""
				    "https://feed.example/%d\">x</a> ", w);
		}
		buf_addf(b, "%s</description></item>\n",
		    escaped ? "" : "]]>");
	}
	buf_adds(b, "</channel></rss>");
}

int
main(int argc, char **argv)
{
	struct documents d = { VEC_INIT };
	struct buf b = BUF_INIT(0);
	struct error e;

	for (int i = 1; i < argc; i++) {
		b = (struct buf)BUF_INIT((size_t)256 * 1024 * 1024);
		if (file_read(argv[i], &b, &e) != ERR_NONE)
			(void)fprintf(stderr, "%s\n", e.text);
		else if (b.len > 0)
			vec_push(&d.at, b);
	}
	if (d.at.len == 0) {
		make_up(&b);
		vec_push(&d.at, b);
	}
	measure("parsed", &d, to_sink, "items");
	measure("parsed and written as JSON", &d, to_json, "bytes");
	for (size_t i = 0; i < d.at.len; i++)
		buf_free(&d.at.at[i]);
	vec_free(&d.at);
	return 0;
}

/*
 * Writes synthetic feeds: gen_feeds DIR FEEDS ITEMS BYTES. RSS 2.0, ITEMS
 * items of about BYTES each of HTML prose, the same every time.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const words[] = {
	"model", "company", "the", "of", "and", "to", "in", "research",
	"that", "is", "data", "said", "for", "on", "with", "new", "system",
	"court", "law", "robot", "chip", "train", "people", "has", "a",
	"tools", "report", "safety", "public", "will", "years", "market",
	"evidence", "question", "network", "government", "announced",
	"released", "study", "found", "million", "percent", "Monday"
};

#define WORDS (sizeof words / sizeof words[0])

static uint32_t seed;

static uint32_t
next(uint32_t below)
{
	seed = seed * 1664525u + 1013904223u;
	return (seed >> 8) % below;
}

static int
sentence(FILE *f)
{
	uint32_t i, n = 8 + next(16);
	int len = 0;

	for (i = 0; i < n; i++)
		len += fprintf(f, "%s%s", i > 0 ? " " : "",
		    words[next((uint32_t)WORDS)]);
	return len + fprintf(f, ". ");
}

static void
item(FILE *f, int feed, int n, int bytes)
{
	int len = 0;

	(void)fprintf(f, "<item><title>Item %d of feed %d: ", n, feed);
	(void)sentence(f);
	(void)fprintf(f, "</title><link>http://127.0.0.1/f%d/i%d</link>"
	    "<guid isPermaLink=\"false\">tag:f%d,i%d</guid>"
	    "<pubDate>%02d Nov 2026 %02d:%02d:00 +0000</pubDate>"
	    "<dc:creator>Author %u</dc:creator><description><![CDATA[",
	    feed, n, feed, n, 1 + (n * 7 + feed) % 21, n % 24,
	    (feed * 13) % 60, next(40));
	while (len < bytes) {
		uint32_t i;

		len += fprintf(f, "<p>");
		for (i = 0; i < 4 && len < bytes; i++)
			len += sentence(f);
		len += fprintf(f, "<a href=\"http://127.0.0.1/l%u\">more"
		    "</a></p>\n", next(999));
	}
	(void)fprintf(f, "]]></description></item>\n");
}

int
main(int argc, char **argv)
{
	char path[4096];
	int i, k;

	if (argc != 5)
		return 64;
	for (i = 0; i < strtol(argv[2], NULL, 10); i++) {
		FILE *f;

		seed = (uint32_t)i + 1;
		(void)snprintf(path, sizeof path, "%s/f%d.xml", argv[1], i);
		f = fopen(path, "w");
		if (f == NULL) {
			perror(path);
			return 73;
		}
		(void)fprintf(f, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
		    "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/"
		    "elements/1.1/\"><channel><title>Feed %d</title>"
		    "<link>http://127.0.0.1/f%d</link>"
		    "<description>Synthetic</description>\n", i, i);
		for (k = 0; k < strtol(argv[3], NULL, 10); k++)
			item(f, i, k, (int)strtol(argv[4], NULL, 10));
		(void)fprintf(f, "</channel></rss>\n");
		if (fclose(f) != 0)
			return 74;
	}
	return 0;
}

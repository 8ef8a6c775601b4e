/*
 * Title, byline, date and the like: the lines of
 * tests/data/extract-about/cases.tsv, which are NAME, FIELD, the value that is
 * wanted ("-": none; of a date the day) and a page. In the page @NAV@, @BODY@
 * and @FOOT@ stand for what all pages have, \n for a line's end, \\ for \.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/file.h>
#include <ndigest/html/extract.h>
#include <ndigest/text/date.h>

#define FILE_NAME "tests/data/extract-about/cases.tsv"

static const char nav[] = "<nav><ul><li><a href=\"/\">Home</a></li>"
    "<li><a href=\"/news\">News</a></li></ul></nav>";
static const char foot[] = "<footer><p>© 2026 The Velmark Courier. All rights "
    "reserved.</p><a href=\"/about\">About us</a></footer>";
static const char body[] =
    "<p>The harbour town of Velmark will switch off its last oil-fired street "
    "lamps this winter, ending an argument of eleven years.</p>"
    "<p>Engineers from the regional grid company began on Monday to connect "
    "the old quarter, where the cables run through cellars.</p>"
    "<p>The council expects to save about forty thousand crowns a year, half "
    "of which will go to the school's new workshop.</p>"
    "<p>Neighbours came out with chairs and soup, and the mayor, who had "
    "promised not to give a speech, gave a short one all the same.</p>";

static int count, failed;

static void
add_part(struct buf *out, const char **s)
{
	static const struct {
		const char *mark, *text;
	} parts[] = {
		{ "@NAV@", nav }, { "@BODY@", body }, { "@FOOT@", foot },
		{ "\\n", "\n" }, { "\\\\", "\\" },
	};

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		size_t n = strlen(parts[i].mark);

		if (strncmp(*s, parts[i].mark, n) == 0) {
			buf_adds(out, parts[i].text);
			*s += n;
			return;
		}
	}
	buf_addc(out, *(*s)++);
}

static const char *
field(const struct extract *x, const char *name)
{
	static char date[21];

	if (strcmp(name, "title") == 0)
		return x->title;
	if (strcmp(name, "byline") == 0)
		return x->byline;
	if (strcmp(name, "language") == 0)
		return x->language;
	if (strcmp(name, "site_name") == 0)
		return x->site_name;
	if (strcmp(name, "image") == 0)
		return x->image;
	if (x->published == DATE_NONE)
		return NULL;
	date_rfc3339(x->published, date);
	date[10] = '\0';
	return date;
}

static void
check(const char *name, const char *what, const char *want, const char *page)
{
	struct buf html = BUF_INIT(0);
	struct extract x = { .published = DATE_NONE };
	const char *got = NULL;
	bool ok;

	while (*page != '\0')
		add_part(&html, &page);
	if (html_extract(buf_str(&html), html.len, NULL, NULL, &x, NULL) ==
	    ERR_NONE)
		got = field(&x, what);
	ok = got == NULL ? strcmp(want, "-") == 0 : strcmp(want, got) == 0;
	printf("%sok %d - %s of %s\n", ok ? "" : "not ", ++count, what, name);
	if (!ok)
		printf("# wanted: %s\n# got:    %s\n", want,
		    got != NULL ? got : "none");
	failed += !ok;
	extract_free(&x);
	buf_free(&html);
}

static void
check_line(char *line)
{
	char *cells[4];
	int n = 0;

	while (n < 4 && line != NULL)
		cells[n++] = strsep(&line, "\t");
	if (n == 4)
		check(cells[0], cells[1], cells[2], cells[3]);
}

int
main(void)
{
	const char *top = getenv("srcdir");
	struct buf all = BUF_INIT(0);
	char path[900], *rest, *line;

	html_init();
	snprintf(path, sizeof path, "%s/%s", top != NULL ? top : ".",
	    FILE_NAME);
	(void)file_read(path, &all, NULL);
	rest = all.data;
	while (rest != NULL && (line = strsep(&rest, "\n")) != NULL)
		check_line(line);
	buf_free(&all);
	printf("%sok %d - has its cases\n", count >= 100 ? "" : "not ",
	    count + 1);
	failed += count < 100;
	printf("1..%d\n", count + 1);
	return failed > 0;
}

#include "next_part.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/text/url.h>

#include "about.h"

#define LINKS 4000		/* looked at */
#define PARTS_MOST 99
#define TEXT_MOST 24		/* weight of the link's text */

/* What stands between the first page's address and the number. */
static const char *const marks[] = {
	"?page=", "&page=", "?p=", "&p=", "?pg=", "&pg=", "?pagina=",
	"?pagewanted=", "&pagewanted=", "?seite=", "?start=", "?paged=",
	"?single=false&page=", "/page/", "/page-", "/page", "/p/", "/seite/",
	"/seite-", "/pagina/", ",", "-", "_", "/", ",page-", "-page-", "_p",
	"-p", "/?page=",
};

static const char *const words[] = {
	"next", "next page", "next part", "continue", "continue reading",
	"page suivante", "suivante", "suivant", "nächste seite", "weiter",
	"nächste", "siguiente", "página siguiente", "próxima", "próximo",
	"próxima página", "avanti", "successiva", "pagina successiva",
	"volgende", "volgende pagina", "następna", "nästa", "neste", "næste",
	"další", "следующая", "далее", "sonraki", "次へ", "次のページ",
	"次ページ", "下一页", "下一頁", "下页", "다음", "التالي", "ถัดไป", ">",
	">>", "›", "»", "→",
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The number at s, and what comes after it; 0 when there is none. */
static int
number_at(const char *s, const char **rest)
{
	int v = 0;

	while (is_digit(*s) && v <= PARTS_MOST)
		v = v * 10 + (*s++ - '0');
	*rest = s;
	return v <= PARTS_MOST ? v : 0;
}

static bool
same_tail(const char *a, const char *b)
{
	if (*a == '/')
		a++;
	if (*b == '/')
		b++;
	return strcmp(a, b) == 0;
}

static size_t
common(const char *a, const char *b)
{
	size_t n = 0;

	while (a[n] != '\0' && a[n] == b[n])
		n++;
	return n;
}

/* "…/story.html" and "…/story-2.html": NEXT has a mark and "2" at N. */
static bool
is_second(const char *here, const char *next, size_t n)
{
	const char *rest;

	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		size_t len = strlen(marks[i]);

		if (strncasecmp(next + n, marks[i], len) == 0 &&
		    number_at(next + n + len, &rest) == 2 &&
		    same_tail(here + n, rest))
			return true;
	}
	return false;
}

/* "…?page=" or "…/page/" before the number at N. */
static bool
is_marked(const char *url, size_t n)
{
	size_t from = n > 12 ? n - 12 : 0;
	char before[13];

	memcpy(before, url + from, n - from);
	before[n - from] = '\0';
	return strcasestr(before, "page") != NULL ||
	    strcasestr(before, "seite") != NULL ||
	    strcasestr(before, "pagina") != NULL ||
	    strcasestr(before, "?p=") != NULL ||
	    strcasestr(before, "&p=") != NULL ||
	    strcasestr(before, "pg=") != NULL;
}

bool
next_part_follows(const char *here, const char *next, bool *sure)
{
	size_t n = common(here, next), from = n;
	const char *h, *t;
	int a, b;

	if (!url_same_origin(here, next) || strcasestr(next, "comment") ||
	    strcasestr(next, "cpage=") || strcasestr(next, "reply"))
		return false;
	while (from > 0 && is_digit(next[from - 1]))
		from--;
	a = number_at(here + from, &h);
	b = number_at(next + from, &t);
	*sure = true;
	if (a > 0 && b == a + 1 && from > 0 && same_tail(h, t)) {
		*sure = a == 1 || is_marked(next, from);
		return true;
	}
	/* the mark may have its first byte in common with what follows */
	for (size_t back = 0; back < 2 && back <= n; back++)
		if (is_second(here, next, n - back))
			return true;
	return false;
}

static bool
is_number(const char *text)
{
	char *end;
	long n = strtol(text, &end, 10);

	return n >= 2 && n <= PARTS_MOST && *end == '\0';
}

static bool
says_next(const char *text)
{
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		size_t len = strlen(words[i]);

		if (strncasecmp(text, words[i], len) == 0 &&
		    text[len + strspn(text + len, " >»›→.")] == '\0')
			return true;
	}
	return strncasecmp(text, "continue to page ", 17) == 0 ||
	    strncasecmp(text, "page ", 5) == 0 ||
	    strncasecmp(text, "seite ", 6) == 0;
}

static const char *
link_text(struct arena *a, const struct node *n)
{
	const char *text = n->chars > 0 ? about_line(a, n, 200) : NULL;

	if (text == NULL)
		text = node_attr(n, AT_ARIA_LABEL);
	return text != NULL ? text : node_attr(n, AT_TITLE);
}

const char *
next_part_find(struct arena *a, const struct tree *t, const char *base,
    const char *here)
{
	unsigned tries = LINKS;

	for (uint32_t i = 1; i < t->count && tries > 0; i++) {
		const struct node *n = t->at[i];
		const char *href, *text, *copy = NULL;
		bool sure = true;
		char *url;

		if (n->tag != HTML_A || n->chars > TEXT_MOST ||
		    (href = node_attr(n, AT_HREF)) == NULL)
			continue;
		tries--;
		text = link_text(a, n);
		if (text == NULL || !(is_number(text) || says_next(text)))
			continue;
		url = url_resolve_new(base, href);
		if (url != NULL && url_check(url, NULL) == ERR_NONE &&
		    next_part_follows(here, url, &sure) &&
		    (sure || is_number(text)))
			copy = arena_strdup(a, url);
		free(url);
		if (copy != NULL)
			return copy;
	}
	return NULL;
}

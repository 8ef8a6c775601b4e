#include "about.h"

#include <string.h>
#include <strings.h>

#include <ndigest/text/date.h>

#include "measure.h"

#define SHOWN_MAX 120		/* weight of an element that is a date */

static int64_t
parse(const char *s)
{
	return s == NULL ? DATE_NONE : date_parse(s, strlen(s));
}

static bool
digits(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] < '0' || s[i] > '9')
			return false;
	return true;
}

static int
number(const char *s, size_t n)
{
	int v = 0;

	for (size_t i = 0; i < n; i++)
		v = v * 10 + (s[i] - '0');
	return v;
}

/* "2026/11/22", "2026-11-22", "20261122" at s, as RFC 3339. */
static bool
date_at(const char *s, char out[11])
{
	size_t month = 4, day, len = strnlen(s, 10);
	char sep;

	if (len < 8 || !digits(s, 4))
		return false;
	sep = s[4];
	if (sep == '/' || sep == '-' || sep == '_')
		month = 5;
	if (!digits(s + month, 2))
		return false;
	day = month + 2;
	if (month == 5) {
		if (len < 10 || s[7] != sep)
			return false;
		day = 8;
	}
	if (!digits(s + day, 2))
		return false;
	if (number(s, 4) < 1990 || number(s, 4) > 2099 ||
	    number(s + month, 2) < 1 || number(s + month, 2) > 12 ||
	    number(s + day, 2) < 1 || number(s + day, 2) > 31)
		return false;
	memcpy(out, s, 4);
	out[4] = out[7] = '-';
	memcpy(out + 5, s + month, 2);
	memcpy(out + 8, s + day, 2);
	out[10] = '\0';
	return true;
}

static int64_t
of_url(const char *url)
{
	char date[11];
	bool after_digit = false;

	if (url == NULL)
		return DATE_NONE;
	for (const char *s = url; *s != '\0'; s++) {
		if (!after_digit && date_at(s, date))
			return parse(date);
		after_digit = *s >= '0' && *s <= '9';
	}
	return DATE_NONE;
}

static bool
names_date(const char *class)
{
	static const char *const parts[] = {
		"date", "time", "published", "posted", "datum", "fecha",
	};

	if (class == NULL)
		return false;
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (strcasestr(class, parts[i]) != NULL &&
		    strcasestr(class, "update") == NULL)
			return true;
	return false;
}

static int64_t
of_text(const struct about *ab, const struct node *n)
{
	const char *line = about_line(ab->a, n, 200);
	int64_t t;

	if (line == NULL)
		return DATE_NONE;
	t = parse(line);
	/* "Published: 22 November 2026", "22 November 2026 | 10:00" */
	if (t == DATE_NONE && strchr(line, ':') != NULL) {
		line = strchr(line, ':') + 1;
		t = parse(line + strspn(line, " "));
	}
	return t;
}

enum shown {
	SHOWN_ITEMPROP,
	SHOWN_TIME,
	SHOWN_CLASS,
	SHOWN_COUNT
};

static enum shown
kind_of(const struct node *n)
{
	const char *v = node_attr(n, AT_ITEMPROP);

	if (v != NULL && strcasestr(v, "datePublished") != NULL)
		return SHOWN_ITEMPROP;
	if (n->tag == HTML_TIME)
		return SHOWN_TIME;
	if (n->chars > 0 && n->chars < SHOWN_MAX &&
	    (names_date(node_attr(n, AT_CLASS)) ||
	    names_date(node_attr(n, AT_ID))))
		return SHOWN_CLASS;
	return SHOWN_COUNT;
}

static int64_t
date_of(const struct about *ab, const struct node *n)
{
	int64_t t = parse(node_attr(n, AT_CONTENT));

	if (t == DATE_NONE)
		t = parse(node_attr(n, AT_DATETIME));
	if (t == DATE_NONE)
		t = parse(node_attr(n, AT_TITLE));
	if (t == DATE_NONE && n->chars > 0 && n->chars < SHOWN_MAX)
		t = of_text(ab, n);
	return t;
}

static bool
of_readers(const struct node *n)
{
	for (; n != NULL; n = n->parent)
		if (n->flags & NAME_COMMENT)
			return true;
	return false;
}

static int64_t
of_page(const struct about *ab)
{
	int64_t found[SHOWN_COUNT];

	for (int i = 0; i < SHOWN_COUNT; i++)
		found[i] = DATE_NONE;
	for (uint32_t i = 1; i < ab->tree->count; i++) {
		const struct node *n = ab->tree->at[i];
		enum shown kind;

		if (n->tag == NODE_TEXT)
			continue;
		kind = kind_of(n);
		if (kind == SHOWN_COUNT || found[kind] != DATE_NONE ||
		    of_readers(n))
			continue;
		found[kind] = date_of(ab, n);
	}
	for (int i = 0; i < SHOWN_COUNT; i++)
		if (found[i] != DATE_NONE)
			return found[i];
	return DATE_NONE;
}

int64_t
about_published(const struct about *ab)
{
	const char *meta = ab->meta->value[META_DATE];
	unsigned rank = ab->meta->rank[META_DATE];
	int64_t t = DATE_NONE;

	if (rank == 1)
		t = parse(meta);
	if (t == DATE_NONE)
		t = parse(ab->ld->published);
	if (t == DATE_NONE && rank <= 4)
		t = parse(meta);
	if (t == DATE_NONE)
		t = of_url(ab->url);
	if (t == DATE_NONE)
		t = of_url(ab->meta->value[META_CANONICAL]);
	if (t == DATE_NONE)
		t = of_page(ab);
	if (t == DATE_NONE)
		t = parse(meta);
	return t;
}

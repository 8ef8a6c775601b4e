#include "about.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include <ndigest/text/date.h>

#include "measure.h"
#include "near.h"

#define BEFORE 80		/* nodes before the title */
#define TIME_BEFORE 250		/* the same, of <time> */
#define AFTER 400		/* nodes after it */
#define TRIES 200		/* elements that are tried as a date */
#define FIRST_LINES 12		/* from the title on */
#define DAY 86400
#define DATELINE 64		/* bytes of a paragraph that may be one */
#define LINE_MOST 90		/* weight of a line that gives a date */
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

/* "2026/nov/22" at s, as RFC 3339. */
static bool
named_date_at(const char *s, char out[11])
{
	static const char names[] = "janfebmaraprmayjunjulaugsepoctnovdec";
	int month;

	if (strnlen(s, 11) < 11 || !digits(s, 4) || s[4] != '/' ||
	    s[8] != '/' || !digits(s + 9, 2))
		return false;
	for (month = 0; month < 12; month++)
		if (strncasecmp(s + 5, names + (ptrdiff_t)month * 3, 3) == 0)
			break;
	if (month == 12 || number(s, 4) < 1990 || number(s, 4) > 2099 ||
	    number(s + 9, 2) < 1 || number(s + 9, 2) > 31)
		return false;
	snprintf(out, 11, "%.4s-%02d-%.2s", s, month + 1, s + 9);
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
		if (!after_digit && (date_at(s, date) ||
		    named_date_at(s, date)))
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

/* What is said of a later day than the first. */
static bool
names_update(const char *s)
{
	static const char *const parts[] = {
		"updat", "modif", "aktualisiert", "geändert", "mis à jour",
		"actualiz", "atualiz", "aggiorn", "bijgewerkt", "zuletzt",
		"uppdater", "oppdater", "opdater", "aktualiz", "обновлен",
		"оновлен", "güncel", "更新", "수정", "last edited",
	};

	if (s == NULL)
		return false;
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (strcasestr(s, parts[i]) != NULL)
			return true;
	return false;
}

/* Where in a line with the days of more than one thing that of its
 * publication stands; NULL when there is only another. */
static const char *
published_part(const char *s)
{
	static const char *const parts[] = {
		"publi", "posted", "veröffentlicht", "erstellt", "erschienen",
		"gepubliceerd", "created", "first", "publicerad", "опубликован",
		"公開", "发布", "掲載", "입력", "등록", "yayın",
	};

	if (!names_update(s))
		return s;
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		const char *at = strcasestr(s, parts[i]);

		if (at != NULL)
			return at;
	}
	return NULL;
}

/* Whether the four characters at s are a year of ours. */
static bool
is_year(const char *s, size_t left)
{
	return left >= 4 && digits(s, 4) &&
	    (memcmp(s, "19", 2) == 0 || memcmp(s, "20", 2) == 0) &&
	    (left == 4 || s[4] < '0' || s[4] > '9');
}

/* Where the N-th word before AT starts. */
static size_t
words_back(const char *s, size_t at, int n)
{
	while (n-- > 0 && at > 0) {
		while (at > 0 && s[at - 1] == ' ')
			at--;
		while (at > 0 && s[at - 1] != ' ')
			at--;
	}
	return at;
}

/* A date with its day: a year alone, or a month, says too little. */
static int64_t
with_day(const char *s, size_t n)
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		count += digits(s + i, 1);
	return count >= 5 ? date_parse(s, n) : DATE_NONE;
}

/* The date around the year at AT: with up to four words before it ("22 de
 * noviembre de 2026"), the longest first, or the year's own word ("2026-11-22",
 * "22.11.2026") with a time behind it. */
static int64_t
around_year(const char *s, size_t at)
{
	size_t word = at, end = at + 4, later, n = strlen(s);
	int64_t t = DATE_NONE;

	while (word > 0 && s[word - 1] != ' ')
		word--;
	while (end < n && s[end] != ' ')
		end++;
	later = end < n ? end + 1 + strcspn(s + end + 1, " ") : end;
	if (end - word >= 8) {
		t = with_day(s + word, later - word);
		if (t == DATE_NONE)
			t = with_day(s + word, end - word);
	}
	for (int back = 4; t == DATE_NONE && back >= 1; back--) {
		size_t from = words_back(s, word, back);

		if (from < word)
			t = with_day(s + from, at + 4 - from);
	}
	return t;
}

static bool
has_year(const char *s, size_t n)
{
	for (size_t i = 0; i + 3 < n; i++)
		if ((i == 0 || s[i - 1] < '0' || s[i - 1] > '9') &&
		    is_year(s + i, n - i))
			return true;
	return false;
}

/* Whether the page writes 8/11/2026 for the eighth of November. */
static bool
day_comes_first(const struct about *ab)
{
	const char *lang = ab->lang;

	return lang != NULL && lang[0] != '\0' &&
	    strcasecmp(lang, "en") != 0 && strncasecmp(lang, "en-us", 5) != 0;
}

/* "8/11/2026" as "8.11.2026", which is never read the other way round. */
static const char *
with_points(struct arena *a, const char *s)
{
	char *copy = arena_strdup(a, s);

	for (char *p = copy; *p != '\0'; p++)
		if (*p == '/' && p > copy && digits(p - 1, 1) &&
		    digits(p + 1, 1))
			*p = '.';
	return copy;
}

/* Years of the Buddhist era, as Thai pages write them, as ours. */
static const char *
with_our_years(struct arena *a, const char *s)
{
	char *copy = arena_strdup(a, s);

	for (char *p = copy; *p != '\0'; p++)
		if (p[0] == '2' && (p[1] == '5' || p[1] == '6') &&
		    digits(p, strnlen(p, 4)) && strnlen(p, 4) == 4 &&
		    (p == copy || !digits(p - 1, 1)) && !digits(p + 4, 1)) {
			int year = number(p, 4) - 543;

			for (int i = 3; i >= 0; i--, year /= 10)
				p[i] = (char)('0' + year % 10);
		}
	return copy;
}

/* The first date in a line; one without a year is none. */
static int64_t
any_in_line(const struct about *ab, const char *s)
{
	size_t n;
	int64_t t = DATE_NONE;

	if (strchr(s, '/') != NULL && day_comes_first(ab))
		s = with_points(ab->a, s);
	if (ab->lang != NULL && strncasecmp(ab->lang, "th", 2) == 0)
		s = with_our_years(ab->a, s);
	n = strlen(s);
	if (!has_year(s, n) || strstr(s, "©") != NULL)
		return DATE_NONE;
	for (size_t i = 0; i + 3 < n && t == DATE_NONE; i++) {
		if (i > 0 && s[i - 1] >= '0' && s[i - 1] <= '9')
			continue;
		if (is_year(s + i, n - i))
			t = around_year(s, i);
	}
	if (t == DATE_NONE && n >= 8 && n < 64)
		t = with_day(s, n);
	return t;
}

static bool
may_have_year(const char *s)
{
	while ((s = strpbrk(s, "0123456789")) != NULL) {
		if (digits(s, strnlen(s, 4)) && strnlen(s, 4) == 4)
			return true;
		s += strspn(s, "0123456789");
	}
	return false;
}

/* The same, but no day of a change. */
static int64_t
in_line(const struct about *ab, const char *s)
{
	if (!may_have_year(s))
		return DATE_NONE;
	s = published_part(s);
	return s != NULL ? any_in_line(ab, s) : DATE_NONE;
}

static int64_t
of_text(const struct about *ab, const struct node *n)
{
	const char *line = about_line(ab->a, n, 200);

	return line != NULL ? in_line(ab, line) : DATE_NONE;
}

static int64_t
of_near_lines(const struct about *ab, size_t from, size_t to)
{
	for (size_t i = from; i < to && i < ab->near->len; i++) {
		const struct near_line *l = &ab->near->at[i];
		int64_t t;

		if (l->node->chars > LINE_MOST)
			continue;
		t = in_line(ab, l->text);
		if (t != DATE_NONE)
			return t;
	}
	return DATE_NONE;
}

/* The date that a paragraph starts with: "BERLIN, 22 November 2026 – …". */
static int64_t
of_dateline(const struct about *ab)
{
	int64_t t = DATE_NONE;

	for (size_t i = 0; i < FIRST_LINES && i < ab->near->len &&
	    t == DATE_NONE; i++) {
		const char *s = ab->near->at[i].text;

		if (ab->near->at[i].node->chars > LINE_MOST)
			t = in_line(ab, arena_strndup(ab->a, s, DATELINE));
	}
	return t;
}

enum shown {
	SHOWN_ITEMPROP,
	SHOWN_TIME,
	SHOWN_CLASS,
	SHOWN_UPDATE,
	SHOWN_COUNT
};

static enum shown
kind_of(const struct node *n)
{
	const char *v = node_attr(n, AT_ITEMPROP);

	if (v != NULL && strcasestr(v, "datePublished") != NULL)
		return SHOWN_ITEMPROP;
	if (n->tag == HTML_TIME)
		return names_update(v) || names_update(node_attr(n, AT_CLASS)) ?
		    SHOWN_UPDATE : SHOWN_TIME;
	v = node_attr(n, AT_PROPERTY);
	if (v != NULL && n->tag != HTML_META && names_date(v) &&
	    node_attr(n, AT_CONTENT) != NULL)
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

/* In what readers wrote, or what leads to other pages. */
static bool
is_elsewhere(const struct node *n)
{
	for (; n != NULL; n = n->parent)
		if (n->flags & (NAME_COMMENT | NODE_CARD))
			return true;
	return false;
}

/* Near the article's title, not among what leads to other pages. */
static bool
is_near(const struct about *ab, const struct node *n)
{
	uint32_t title;

	if (n->tag == HTML_META)
		return true;
	if (ab->near->len > 0)
		title = ab->near->at[0].node->order;
	else if (ab->region != NULL)
		title = ab->region->order;
	else
		return true;
	return n->order + (n->tag == HTML_TIME ? TIME_BEFORE : BEFORE) >
	    title && n->order < title + AFTER;
}

/* FAR: what is not near the article, too. WORST: the last kind that counts. */
static int64_t
of_page(const struct about *ab, bool far, enum shown worst)
{
	int64_t found[SHOWN_COUNT];
	unsigned tries = TRIES;

	for (int i = 0; i < SHOWN_COUNT; i++)
		found[i] = DATE_NONE;
	for (uint32_t i = 1; i < ab->tree->count && tries > 0; i++) {
		const struct node *n = ab->tree->at[i];
		enum shown kind;

		if (n->tag == NODE_TEXT ||
		    (n->attr_count == 0 && n->tag != HTML_TIME))
			continue;
		if (!far && !is_near(ab, n))
			continue;
		kind = kind_of(n);
		if (kind > worst || found[kind] != DATE_NONE ||
		    is_elsewhere(n))
			continue;
		found[kind] = date_of(ab, n);
		tries--;
	}
	for (int i = 0; i <= (int)worst; i++)
		if (found[i] != DATE_NONE)
			return found[i];
	return DATE_NONE;
}

/* The day of a change, where there is no other. */
static int64_t
of_update(const struct about *ab)
{
	int64_t t = DATE_NONE;

	for (size_t i = 0; i < ab->near->len && t == DATE_NONE; i++)
		if (ab->near->at[i].node->chars <= LINE_MOST)
			t = any_in_line(ab, ab->near->at[i].text);
	return t == DATE_NONE ? of_page(ab, true, SHOWN_UPDATE) : t;
}

/* The day T, or the moment on it that the page shows. */
static int64_t
refined(const struct about *ab, int64_t t)
{
	int64_t shown = of_page(ab, false, SHOWN_TIME);

	if (shown != DATE_NONE && shown - t < DAY + DAY / 2 &&
	    t - shown < DAY / 2)
		return shown;
	return t;
}

static int64_t
of_urls(const struct about *ab)
{
	int64_t t = of_url(ab->url);

	if (t == DATE_NONE)
		t = of_url(ab->meta->value[META_CANONICAL]);
	return t == DATE_NONE ? t : refined(ab, t);
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
		t = of_urls(ab);
	if (t == DATE_NONE)
		t = of_page(ab, false, SHOWN_TIME);
	if (t == DATE_NONE)
		t = of_near_lines(ab, 0, FIRST_LINES);
	if (t == DATE_NONE)
		t = of_page(ab, false, SHOWN_CLASS);
	if (t == DATE_NONE)
		t = of_near_lines(ab, FIRST_LINES, SIZE_MAX);
	if (t == DATE_NONE)
		t = parse(meta);
	if (t == DATE_NONE)
		t = of_dateline(ab);
	if (t == DATE_NONE)
		t = of_page(ab, true, SHOWN_CLASS);
	return t == DATE_NONE ? of_update(ab) : t;
}

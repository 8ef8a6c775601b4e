#include "lines.h"

#include <string.h>

#include <ndigest/base/map.h>
#include <ndigest/text/utf8.h>

#include "key.h"
#include "measure.h"
#include "phrases.h"

#define HEAD_LINES 14		/* looked at for title, byline and date */
#define TAIL_LINES 40
#define COMMENTS_AFTER 250	/* weight of the article before comments */
#define ENDING_MOST 260		/* weight of a line that ends the article */
#define LONG 140		/* weight of a paragraph that is no teaser */
#define CUTS 32			/* sections that are looked at, each linear */
#define KEY_MOST 400		/* bytes of a line that make its key */
#define LOWER_MAX 640		/* bytes of a line that phrases are sought in */

struct trim {
	struct lines *ls;
	struct buf low;		/* scratch: a line in lower case */
	struct buf title;	/* only its letters and digits, lower case */
	struct buf key;		/* scratch: the same of a line */
	struct buf author;	/* the first author's name in lower case */
};

static void
lower(struct trim *t, const struct line *l)
{
	const char *s = line_text(t->ls, l);
	size_t n = l->len;

	buf_clear(&t->low);
	while (n > 0 && strchr(" \t\n[(>*-|", *s) != NULL && *s != '\0') {
		s++;
		n--;
	}
	if (n > LOWER_MAX)
		n = utf8_cut(s, n, LOWER_MAX);
	utf8_lower(&t->low, s, n);
}

static bool
is_phrase(struct trim *t, const struct line *l, enum phrase_how how)
{
	lower(t, l);
	return phrase_match(how, buf_str(&t->low), t->low.len);
}

static double
share(const struct line *l)
{
	return l->chars == 0 ? 0 : (double)l->link_chars / l->chars;
}

/* A paragraph as articles have them. */
static bool
is_prose(const struct line *l)
{
	return l->heading == 0 && !l->quiet && l->chars >= 80 &&
	    l->marks > 0 && share(l) < 0.5;
}

static bool
ends_sentence(const struct trim *t, const struct line *l)
{
	const char *s = line_text(t->ls, l);
	size_t n = l->len;

	while (n > 0 && strchr(" \t\n\"')]", s[n - 1]) != NULL)
		n--;
	/* closing quotation marks and brackets of three bytes */
	while (n >= 3 && (memcmp(s + n - 3, "”", 3) == 0 ||
	    memcmp(s + n - 3, "’", 3) == 0 || memcmp(s + n - 3, "“", 3) == 0 ||
	    memcmp(s + n - 3, "」", 3) == 0 || memcmp(s + n - 3, "）", 3) == 0))
		n -= 3;
	if (n >= 2 && (memcmp(s + n - 2, "»", 2) == 0))
		n -= 2;
	if (n == 0)
		return false;
	if (strchr(".!?:;", s[n - 1]) != NULL)
		return true;
	return n >= 3 && (memcmp(s + n - 3, "。", 3) == 0 ||
	    memcmp(s + n - 3, "！", 3) == 0 ||
	    memcmp(s + n - 3, "？", 3) == 0 ||
	    memcmp(s + n - 3, "…", 3) == 0 ||
	    memcmp(s + n - 3, "।", 3) == 0);
}

static bool
is_title(struct trim *t, const struct line *l)
{
	size_t n;

	if (t->title.len == 0 || l->chars > 300)
		return false;
	buf_clear(&t->key);
	key_add(&t->key, line_text(t->ls, l), l->len);
	n = t->key.len;
	if (n == 0)
		return false;
	if (n <= t->title.len)
		return n * 10 >= t->title.len * 7 && n >= 8 &&
		    memmem(t->title.data, t->title.len, t->key.data, n);
	return t->title.len * 10 >= n * 8 &&
	    memmem(t->key.data, n, t->title.data, t->title.len) != NULL;
}

/* Most words of a heading stand in the title, too. */
static bool
is_like_title(struct trim *t, const struct line *l)
{
	size_t words = 0, same = 0, i = 0;

	if (t->title.len == 0 || l->heading == 0)
		return false;
	lower(t, l);
	while (i < t->low.len) {
		size_t n = strcspn(t->low.data + i, " :,.-?!\"");

		if (n > 2) {
			words++;
			same += memmem(t->title.data, t->title.len,
			    t->low.data + i, n) != NULL;
		}
		i += n + 1;
	}
	return words >= 4 && same * 3 >= words * 2;
}

/* Has digits that could be a year or a time, and little else. */
static bool
is_date(const struct trim *t, const struct line *l)
{
	const char *s = line_text(t->ls, l);
	size_t digits = 0, years = 0;

	if (l->chars > 70 || l->digits < 5)
		return false;
	for (size_t i = 0; i < l->len; i++) {
		if (s[i] < '0' || s[i] > '9')
			continue;
		digits++;
		if (i + 3 < l->len && (memcmp(s + i, "20", 2) == 0 ||
		    memcmp(s + i, "19", 2) == 0) &&
		    (i == 0 || s[i - 1] < '0' || s[i - 1] > '9'))
			years++;
	}
	return years > 0 && digits >= 5 && !ends_sentence(t, l);
}

static bool
is_junk_line(struct trim *t, const struct line *l)
{
	if (l->heading == 0 && !l->list && share(l) > 0.9 && l->chars < 300)
		return true;
	if (l->chars < 400 && l->heading == 0 && is_phrase(t, l, PHRASE_SURE))
		return true;
	if (l->chars >= 200)
		return false;
	if (l->chars < 30 && !l->list && is_phrase(t, l, PHRASE_WHOLE))
		return true;
	if (l->chars < 160 && is_phrase(t, l, PHRASE_LINE))
		return l->chars < 60 || share(l) > 0.3 || !is_prose(l);
	lower(t, l);
	if (l->heading == 0 && !l->list && !ends_sentence(t, l) &&
	    phrase_match(PHRASE_CREDIT, buf_str(&t->low), t->low.len))
		return true;
	return l->chars < 80 && l->heading == 0 &&
	    (strstr(buf_str(&t->low), "newsletter") != NULL ||
	    strstr(buf_str(&t->low), "preferred source") != NULL);
}

/* Lines that go wherever they stand. */
static void
drop_phrases(struct trim *t)
{
	for (size_t i = 0; i < t->ls->v.len; i++) {
		struct line *l = &t->ls->v.at[i];

		if (!l->pre && !l->quiet && is_junk_line(t, l))
			l->gone = true;
	}
}

/* What a line says: its start, and how long it is. */
static void
make_key(struct trim *t, const struct line *l)
{
	buf_clear(&t->key);
	key_add(&t->key, line_text(t->ls, l),
	    l->len < KEY_MOST ? l->len : KEY_MOST);
	if (t->key.len > 0 && l->len > KEY_MOST)
		buf_addf(&t->key, "%zu", l->len);
}

/* How often a line was there: 0 for lines that may be said twice. */
static size_t
said_before(struct trim *t, struct map *seen, const struct line *l)
{
	uintptr_t *times;

	if (l->pre || l->quiet || l->gone || l->chars < 4)
		return 0;
	make_key(t, l);
	if (t->key.len == 0)
		return 0;
	times = map_put(seen, t->key.data, t->key.len, NULL);
	return ++*times;
}

/* A paragraph that was there already, and short lines that are there three
 * times: parts of the page's machinery. */
static void
drop_repeated(struct trim *t)
{
	struct map seen = MAP_INIT;

	for (size_t i = 0; i < t->ls->v.len; i++) {
		struct line *l = &t->ls->v.at[i];

		if (said_before(t, &seen, l) > 1 && l->chars > 60)
			l->gone = true;
	}
	for (size_t i = 0; i < t->ls->v.len; i++) {
		struct line *l = &t->ls->v.at[i];
		uintptr_t *times;

		if (l->pre || l->quiet || l->gone || l->list ||
		    l->chars > 60 || l->chars < 4 || l->heading > 0 ||
		    ends_sentence(t, l))
			continue;
		make_key(t, l);
		times = t->key.len == 0 ? NULL :
		    map_get(&seen, t->key.data, t->key.len);
		if (times != NULL && *times > 2)
			l->gone = true;
	}
	map_free(&seen);
}

static bool
is_head_junk(struct trim *t, const struct line *l)
{
	if (is_title(t, l) || is_like_title(t, l) || l->heading == 1)
		return true;
	if (l->pre || is_prose(l))
		return false;
	if (l->chars < 120 && is_phrase(t, l, PHRASE_BYLINE))
		return true;
	if (is_date(t, l))
		return true;
	if (l->heading > 0)
		return share(l) > 0.5 && l->chars < 20;
	return share(l) > 0.9 || (!ends_sentence(t, l) &&
	    (share(l) > 0.5 || l->chars < 40));
}

static void
trim_head(struct trim *t)
{
	struct line *at = t->ls->v.at;
	size_t i, end = t->ls->v.len;

	if (end > HEAD_LINES)
		end = HEAD_LINES;
	for (i = 0; i < end && !is_prose(&at[i]); i++)
		;
	if (i == end && i < t->ls->v.len)
		end = 1;	/* no prose: only the very first line */
	else
		end = i;
	for (i = 0; i <= end && i < t->ls->v.len; i++)
		if (!at[i].quiet && is_head_junk(t, &at[i]))
			at[i].gone = true;
	/* a title may be repeated further down */
	for (; i < t->ls->v.len; i++)
		if (at[i].heading > 0 && at[i].heading < 3 &&
		    is_title(t, &at[i]))
			at[i].gone = true;
}

/* "Jane Doe is a reporter in …" */
static bool
is_of_author(struct trim *t, const struct line *l)
{
	size_t n = t->author.len;

	if (n < 5 || l->chars > 600)
		return false;
	lower(t, l);
	return t->low.len > n && memcmp(t->low.data, t->author.data, n) == 0;
}

static bool
is_ending(struct trim *t, const struct line *l)
{
	if (l->chars >= ENDING_MOST)
		return false;
	return is_phrase(t, l, PHRASE_ENDING) || ((l->link_chars > 0 ||
	    memchr(line_text(t->ls, l), '@', l->len) != NULL) &&
	    is_phrase(t, l, PHRASE_FOLLOW));
}

static bool
is_tail_junk(struct trim *t, const struct line *l, unsigned kept)
{
	if (l->pre)
		return false;
	if (kept < 2 && is_of_author(t, l))
		return true;
	if (l->heading > 0)
		return true;
	if (share(l) > 0.5 && l->chars < 300)
		return true;
	if (kept < 3 && is_ending(t, l))
		return true;
	if (l->list)
		return false;
	return l->chars < 50 && !ends_sentence(t, l);
}

static void
trim_tail(struct trim *t)
{
	size_t seen = 0;
	unsigned kept = 0;

	for (size_t i = t->ls->v.len; i-- > 0 && seen < TAIL_LINES;) {
		struct line *l = &t->ls->v.at[i];

		if (l->gone || l->quiet)
			continue;
		seen++;
		if (is_tail_junk(t, l, kept)) {
			if (kept == 0 || is_of_author(t, l) ||
			    is_ending(t, l))
				l->gone = true;
		} else if (++kept == 3) {
			break;
		}
	}
}

/* Weight of what is left between two lines. */
static uint32_t
weight_between(const struct trim *t, size_t from, size_t to)
{
	uint32_t sum = 0;

	for (size_t i = from; i < to; i++)
		if (!t->ls->v.at[i].gone && !t->ls->v.at[i].quiet)
			sum += t->ls->v.at[i].chars;
	return sum;
}

/* From a heading like "Related articles" on: to the end, or, when that is
 * much of the text, to the next heading of its rank. */
static void
cut_section(struct trim *t, size_t from)
{
	struct line *at = t->ls->v.at;
	uint32_t all = lines_weight(t->ls);
	size_t end = t->ls->v.len;

	if (weight_between(t, from, end) > all * 0.35) {
		for (end = from + 1; end < t->ls->v.len; end++)
			if (at[end].heading > 0 &&
			    (at[from].heading == 0 ||
			    at[end].heading <= at[from].heading))
				break;
		if (weight_between(t, from, end) > all * 0.2)
			end = from + 1;	/* only the line itself */
	}
	for (size_t i = from; i < end; i++)
		at[i].gone = true;
}

/* Where the article goes on after a list of links: at the first long
 * paragraph, or the headings over it; the end when it does not. */
static size_t
goes_on(const struct trim *t, size_t from)
{
	const struct line *at = t->ls->v.at;
	size_t i = from + 1;

	while (i < t->ls->v.len && (at[i].gone || at[i].list ||
	    !is_prose(&at[i]) || at[i].chars < LONG || share(&at[i]) > 0.3))
		i++;
	if (i == t->ls->v.len)
		return i;
	while (i > from + 1 && at[i - 1].heading > 0 && !at[i - 1].gone)
		i--;
	return i;
}

/* From a heading like "Related articles" on: the links below it. */
static void
cut_list(struct trim *t, size_t from)
{
	size_t end = goes_on(t, from);

	if (end == t->ls->v.len) {
		cut_section(t, from);
		return;
	}
	if (weight_between(t, from, end) > lines_weight(t->ls) * 0.2)
		end = from + 1;
	for (size_t i = from; i < end; i++)
		t->ls->v.at[i].gone = true;
}

static void
cut_from(struct trim *t, size_t from)
{
	for (size_t i = from; i < t->ls->v.len; i++)
		t->ls->v.at[i].gone = true;
}

/* A heading without a number over a paragraph: "Discussion" is a part of
 * many papers; what readers write stands under their names. */
static bool
heads_prose(const struct trim *t, size_t i)
{
	const struct line *at = t->ls->v.at;
	size_t next = i + 1;

	if (at[i].heading == 0 || at[i].digits > 0)
		return false;
	while (next < t->ls->v.len && (at[next].gone || at[next].quiet ||
	    at[next].heading > 0))
		next++;
	return next < t->ls->v.len && is_prose(&at[next]) &&
	    at[next].chars >= 90;
}

/* From a heading like "Related articles" on the section goes; from one like
 * "27 comments" on all, when the article is before it. */
static void
cut_sections(struct trim *t)
{
	unsigned cuts = 0;
	uint32_t before = 0;	/* weight of the prose before the line */

	for (size_t i = 0; i < t->ls->v.len && cuts < CUTS; i++) {
		const struct line *l = &t->ls->v.at[i];

		if (!l->gone && is_prose(l))
			before += l->chars;
		if (i == 0 || l->pre || l->quiet || l->list || l->chars > 100)
			continue;
		if (before >= COMMENTS_AFTER &&
		    is_phrase(t, l, PHRASE_COMMENTS) &&
		    !heads_prose(t, i)) {
			cut_from(t, i);
			return;
		}
		if (l->gone || l->chars > 60)
			continue;
		if (is_phrase(t, l, PHRASE_SECTION)) {
			cut_section(t, i);
			cuts++;
		} else if (is_phrase(t, l, PHRASE_LIST)) {
			cut_list(t, i);
			cuts++;
		}
	}
}

void
lines_trim(struct lines *ls, const char *title, const char *author)
{
	struct trim t = { .ls = ls };

	if (author != NULL)
		utf8_lower(&t.author, author, strcspn(author, ",;|"));
	if (title != NULL)
		key_add(&t.title, title, strlen(title));
	cut_sections(&t);
	drop_phrases(&t);
	drop_repeated(&t);
	trim_head(&t);
	trim_tail(&t);
	buf_free(&t.low);
	buf_free(&t.title);
	buf_free(&t.key);
	buf_free(&t.author);
}

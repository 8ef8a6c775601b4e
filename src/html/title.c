#include "about.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/entity.h>
#include <ndigest/text/utf8.h>

#include "key.h"
#include "names.h"

#define TITLE_MAX 1000		/* bytes */
#define H1_MAX 12		/* looked at */

/* The sign of a link to a heading, at its end. */
static void
cut_anchor(char *s)
{
	static const char *const signs[] = { "¶", " #", "§", "🔗" };
	size_t n = strlen(s);

	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
		size_t len = strlen(signs[i]);

		if (n > len && strcmp(s + n - len, signs[i]) == 0)
			n -= len;
		while (n > 0 && s[n - 1] == ' ')
			n--;
	}
	s[n] = '\0';
}

const char *
about_line(struct arena *a, const struct node *n, size_t max)
{
	struct buf raw = BUF_INIT(max * 2);
	const struct node *p = n;
	const char *line = NULL;
	char *cleaned;

	while (p != NULL) {
		if (p->flags & NAME_HIDE || p->tag == HTML_RT ||
		    p->tag == HTML_RP) {
			p = node_after(n, p);
			continue;
		}
		if (p->tag == NODE_TEXT)
			buf_add(&raw, p->text, p->len);
		else if (p->tag == HTML_BR || element_is(
		    (enum html_element)p->tag, HE_BLOCK))
			buf_addc(&raw, ' ');
		p = node_next(n, p);
	}
	cleaned = clean_line_new(buf_str(&raw), raw.len, max);
	cut_anchor(cleaned);
	if (cleaned[0] != '\0')
		line = arena_strdup(a, cleaned);
	free(cleaned);
	buf_free(&raw);
	return line;
}

/* References are decoded once more: some pages escape their titles twice. */
static const char *
one_line(struct arena *a, const char *s)
{
	struct buf b = BUF_INIT(TITLE_MAX * 4);
	const char *line = NULL;
	char *cleaned;

	if (s == NULL)
		return NULL;
	entity_decode_all(&b, s, strlen(s), ENTITY_STRICT);
	cleaned = clean_line_new(buf_str(&b), b.len, TITLE_MAX);
	if (cleaned[0] != '\0')
		line = arena_strdup(a, cleaned);
	free(cleaned);
	buf_free(&b);
	return line;
}

static const char *const separators[] = {
	" | ", " – ", " — ", " - ", " :: ", " · ", " » ", " / ", " « ",
	" • ", " ‹ ", " › ", "｜", " ： ", "－", " : ", "|",
};

#define PLAIN_SEPARATORS 12	/* with spaces around them */

/* Where the last separator in s stands; its length goes to *len. */
static const char *
last_separator(const char *s, const char *sep, size_t *len)
{
	const char *at = NULL, *next = s;

	*len = strlen(sep);
	while ((next = strstr(next, sep)) != NULL) {
		at = next;
		next += *len;
	}
	return at;
}

static size_t
words(const char *s, size_t n)
{
	size_t count = 0;
	bool in = false;

	for (size_t i = 0; i < n; i++) {
		bool space = s[i] == ' ';

		if (!space && (!in || (unsigned char)s[i] >= 0xe3))
			count++;
		in = !space;
	}
	return count;
}

/* TITLE without "Site: " before it. */
static const char *
without_prefix(const char *title, const char *site)
{
	const char *colon = strstr(title, ": ");
	size_t n = site != NULL ? strlen(site) : 0;

	if (colon == NULL || n == 0 || (size_t)(colon - title) != n ||
	    strncasecmp(title, site, n) != 0)
		return title;
	return colon + 2 + strspn(colon + 2, " ");
}

/* TITLE without the name of the site at one of its ends. */
static const char *
without_site(struct arena *a, const char *title, const char *site)
{
	for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
		size_t len;
		const char *sep = separators[i];
		const char *last = last_separator(title, sep, &len);
		const char *first = strstr(title, sep);
		const char *head;

		if (last == NULL)
			continue;
		head = arena_strndup(a, title, (size_t)(first - title));
		if (site != NULL && key_equal(last + len, site))
			return arena_strndup(a, title, (size_t)(last - title));
		if (site != NULL && key_equal(head, site))
			return first + len;
	}
	return without_prefix(title, site);
}

/* TITLE without one or two words behind a last separator, or before a first:
 * the sections of a site, of which there may be several. */
static const char *
without_sections(struct arena *a, const char *title)
{
	for (int times = 0; times < 3; times++) {
		const char *before = title;

		for (size_t i = 0; i < PLAIN_SEPARATORS; i++) {
			size_t len;
			const char *at = last_separator(title, separators[i],
			    &len);

			if (at == NULL)
				continue;
			if (words(at + len, strlen(at + len)) <= 2 &&
			    words(title, (size_t)(at - title)) >= 4)
				title = arena_strndup(a, title,
				    (size_t)(at - title));
			else if (words(title, (size_t)(at - title)) == 1 &&
			    words(at + len, strlen(at + len)) >= 4 &&
			    strcmp(separators[i], " » ") == 0)
				title = at + len;
		}
		if (title == before)
			break;
	}
	return title;
}

/* <title> cut at its separator: the part that is not the site's. */
static const char *
cut_title(struct arena *a, const char *title, const char *site)
{
	const char *cut = without_site(a, title, site);

	if (cut != title)
		return without_sections(a, cut);
	for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
		size_t len, head, tail;
		const char *at = last_separator(title, separators[i], &len);

		if (at == NULL || strcmp(separators[i], " : ") == 0)
			continue;
		head = words(title, (size_t)(at - title));
		tail = words(at + len, strlen(at + len));
		if (head >= 3 && tail <= 5)
			return without_sections(a, arena_strndup(a, title,
			    (size_t)(at - title)));
		at = strstr(title, separators[i]);
		head = words(title, (size_t)(at - title));
		tail = words(at + len, strlen(at + len));
		if (head <= 3 && tail >= 4)
			return without_sections(a, at + len);
	}
	return title;
}

/* Titles of CJK pages have no spaces at their separators: the last part goes
 * when it is short. */
static const char *
cut_wide_title(struct arena *a, const char *title)
{
	static const char *const marks[] = { "_", "-", "－", "｜", "|", "：" };
	const char *best = NULL;
	size_t len;

	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		const char *at = last_separator(title, marks[i], &len);

		if (at != NULL && strlen(at + len) <= 30 &&
		    (size_t)(at - title) > strlen(at) &&
		    (unsigned char)at[len + (at[len] == ' ')] >= 0xe3 &&
		    (best == NULL || at < best))
			best = at;
	}
	if (best == NULL)
		return title;
	len = (size_t)(best - title);
	while (len > 0 && title[len - 1] == ' ')
		len--;
	return arena_strndup(a, title, len);
}

/* Two texts of a title agree when one holds most of the other. */
static bool
agree(const char *a, const char *b)
{
	size_t la, lb;

	if (a == NULL || b == NULL)
		return false;
	la = strlen(a);
	lb = strlen(b);
	if (key_contains(a, b))
		return lb * 2 >= la || lb > 20;
	return key_contains(b, a) && (la * 2 >= lb || la > 20);
}

struct heading {
	const struct node *node;
	const char *text;
};

/* The part of TITLE before its first separator, when HEADING starts with it
 * and says more: "Lamps stay dark #12" and "Lamps stay dark · Issue #12". */
static const char *
shared_start(struct arena *a, const char *title, const char *heading)
{
	for (size_t i = 0; title != NULL &&
	    i < sizeof separators / sizeof *separators; i++) {
		const char *at = strstr(title, separators[i]);
		size_t n = at != NULL ? (size_t)(at - title) : 0;

		if (n > 15 && strncmp(title, heading, n) == 0)
			return arena_strndup(a, title, n);
	}
	return NULL;
}

/* Half of the words of an h1 stand in the page's own title. */
static bool
shares_words(const char *title, const char *h1)
{
	size_t words = 0, same = 0;

	while (title != NULL && *h1 != '\0') {
		char word[64];
		size_t n = strcspn(h1, " ");

		if (n > 3 && n < sizeof word) {
			memcpy(word, h1, n);
			word[n] = '\0';
			words++;
			same += strcasestr(title, word) != NULL;
		}
		h1 += n;
		h1 += strspn(h1, " ");
	}
	return words >= 4 && same * 2 >= words;
}

static bool
has_heading(const struct about *ab, const char *says)
{
	size_t seen = 0;

	for (uint32_t i = 1; i < ab->tree->count && seen < 3 * H1_MAX; i++) {
		const struct node *n = ab->tree->at[i];
		const char *text;

		if (n->tag != HTML_H1 && n->tag != HTML_H2)
			continue;
		seen++;
		text = about_line(ab->a, n, TITLE_MAX);
		if (text != NULL && key_equal(text, says))
			return true;
	}
	return false;
}

/* True when TEXT is what stands before, behind or between separators, and no
 * longer part is a heading as well. */
static bool
is_part_of(const struct about *ab, const char *title, const char *text)
{
	bool found = false;

	for (size_t i = 0; title != NULL && i < PLAIN_SEPARATORS; i++) {
		const char *s = title, *at, *part;

		if (strstr(title, separators[i]) == NULL)
			continue;
		do {
			at = strstr(s, separators[i]);
			part = at == NULL ? s : arena_strndup(ab->a, s,
			    (size_t)(at - s));
			if (key_equal(part, text))
				found = true;
			else if (strlen(part) > strlen(text) &&
			    has_heading(ab, part))
				return false;
			s = at != NULL ? at + strlen(separators[i]) : NULL;
		} while (s != NULL);
	}
	return found;
}

/* How well an h1 agrees with the page's own titles: 0 not at all. */
static size_t
agreement(const struct about *ab, const char *text, const char *og,
    const char *page)
{
	size_t n = strlen(text);

	if (is_part_of(ab, page, text))
		return n + 2 * TITLE_MAX;

	if (og != NULL && key_equal(og, text))
		return n + 2 * TITLE_MAX;
	if (og != NULL && agree(og, text))
		return n + TITLE_MAX;
	if (agree(page, text))
		return n;
	return shares_words(og, text) || shares_words(page, text) ? n / 4 : 0;
}

/* The h1 that agrees best with the page's own titles, and is not the name of
 * the site. *only: the page's only h1, or NULL. */
static const char *
agreeing_h1(const struct about *ab, const char *og, const char *page,
    const char *site, const char **only)
{
	const char *best = NULL, *start = NULL;
	size_t seen = 0, most = 0;

	*only = NULL;
	for (uint32_t i = 1; i < ab->tree->count && seen < H1_MAX; i++) {
		const struct node *n = ab->tree->at[i];
		const char *text;
		size_t how;

		if (n->tag != HTML_H1)
			continue;
		text = about_line(ab->a, n, TITLE_MAX);
		if (text == NULL || (site != NULL && key_equal(text, site)))
			continue;
		seen++;
		*only = seen == 1 ? text : NULL;
		how = agreement(ab, text, og, page);
		if (how > most) {
			most = how;
			best = text;
		}
		if (start == NULL)
			start = shared_start(ab->a, og != NULL ? og : page,
			    text);
	}
	/* what it has beside the title is not of the title */
	if (best != NULL && og != NULL && key_contains(best, og))
		return og;
	return best == NULL || (start != NULL && most < strlen(best)) ?
	    start : best;
}

/* "Chapter - Book": an h1 that is the book gives way to a heading that is the
 * chapter. */
static const char *
chapter(const struct about *ab, const char *page, const char *h1)
{
	for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
		size_t len;
		const char *at = last_separator(page, separators[i], &len);
		const char *first;

		if (at == NULL || !key_equal(at + len, h1))
			continue;
		first = arena_strndup(ab->a, page, (size_t)(at - page));
		if (has_heading(ab, first))
			return first;
	}
	return h1;
}

/* A heading of lower rank that says just what the page's title says. */
static const char *
agreeing_h2(const struct about *ab, const char *page)
{
	size_t seen = 0;

	for (uint32_t i = 1; i < ab->tree->count && seen < H1_MAX; i++) {
		const struct node *n = ab->tree->at[i];
		const char *text;

		if (n->tag != HTML_H2 && n->tag != HTML_H3)
			continue;
		seen++;
		text = about_line(ab->a, n, TITLE_MAX);
		if (text != NULL && strlen(text) > 20 &&
		    key_contains(page, text))
			return text;
	}
	return NULL;
}

static size_t
count_digits(const char *s)
{
	size_t count = 0;

	for (; *s != '\0'; s++)
		count += *s >= '0' && *s <= '9';
	return count;
}

/* True when OG starts with PART and goes on behind a separator: PART is what
 * the page is about, whatever stands at the end of its own title. */
static bool
opens_with(const char *og, const char *part)
{
	size_t n = strlen(part);

	for (size_t i = 0; og != NULL && i < PLAIN_SEPARATORS; i++)
		if (strncmp(og, part, n) == 0 && strncmp(og + n,
		    separators[i], strlen(separators[i])) == 0)
			return true;
	return false;
}

/* The site's name: said, or what stands behind the last separator of the
 * page's title. */
const char *
about_site(const struct about *ab)
{
	const char *said = ab->meta->value[META_SITE];
	const char *page = one_line(ab->a, ab->page_title);
	const char *site = NULL;
	size_t len;

	if (said == NULL)
		said = ab->ld->site;
	if (said != NULL)
		return one_line(ab->a, said);
	for (size_t i = 0; page != NULL && site == NULL &&
	    i < sizeof separators / sizeof *separators; i++) {
		const char *at = last_separator(page, separators[i], &len);

		/* French has a space before its colons */
		if (at != NULL && strcmp(separators[i], " : ") != 0 &&
		    strlen(at + len) < 40 && count_digits(at + len) < 4 &&
		    words(at + len, strlen(at + len)) <= 5 &&
		    (size_t)(at - page) > strlen(at + len) &&
		    !opens_with(one_line(ab->a, ab->meta->value[META_TITLE]),
		    at + len))
			site = at + len;
	}
	if (site == NULL && page != NULL) {
		const char *cut = cut_wide_title(ab->a, page);
		size_t n = strlen(cut);

		if (n < strlen(page))	/* behind a mark of 1 or 3 bytes */
			site = page + n + ((unsigned char)page[n] < 0x80 ?
			    1 : 3);
	}
	return site;
}

/* True when OG ends in an ellipsis; what it leaves out is in PAGE or in a
 * heading. */
static bool
is_cut_off(const char *og, const char *page)
{
	size_t n = strlen(og);

	if (n > 3 && strcmp(og + n - 3, "...") == 0)
		n -= 3;
	else if (n > 3 && strcmp(og + n - 3, "…") == 0)
		n -= 3;
	else
		return false;
	while (n > 0 && og[n - 1] == ' ')
		n--;
	return n > 10 && strncmp(og, page, n) == 0;
}

/* True when PAGE is H1 and more, before or behind a separator: then H1 has
 * nothing of the site's in it, however many dashes it has. */
static bool
is_whole_part(const char *page, const char *h1)
{
	size_t n = strlen(h1), all = page != NULL ? strlen(page) : 0;

	for (size_t i = 0; all > n && i < PLAIN_SEPARATORS; i++) {
		size_t len = strlen(separators[i]);

		if (all < n + len)
			continue;
		if (strncmp(page, h1, n) == 0 &&
		    strncmp(page + n, separators[i], len) == 0)
			return true;
		if (strcmp(page + all - n, h1) == 0 && strncmp(page + all -
		    n - len, separators[i], len) == 0)
			return true;
	}
	return false;
}

/* "Analysis Why rivers bend" where the page's title says "Why rivers bend". */
static const char *
without_kicker(const char *h1, const char *cut)
{
	size_t n = strlen(h1), k = strlen(cut);

	return n > k + 1 && words(cut, k) >= 3 && h1[n - k - 1] == ' ' &&
	    strcmp(h1 + n - k, cut) == 0 && words(h1, n - k) <= 3 ? cut : h1;
}

const char *
about_title(const struct about *ab)
{
	const char *site = about_site(ab);
	const char *og = one_line(ab->a, ab->meta->value[META_TITLE]);
	const char *page = one_line(ab->a, ab->page_title);
	const char *h1, *only;

	if (og == NULL)
		og = one_line(ab->a, ab->ld->article ? ab->ld->headline : NULL);
	if (og != NULL && page != NULL && is_cut_off(og, page))
		og = NULL;
	h1 = agreeing_h1(ab, og, page, site, &only);
	if (h1 == NULL && only != NULL && words(only, strlen(only)) >= 4 &&
	    about_is_headline(ab, only))
		h1 = only;
	if (h1 != NULL && page != NULL)
		h1 = chapter(ab, page, h1);
	if (h1 != NULL && (is_whole_part(page, h1) || (og == NULL &&
	    page != NULL && strcmp(page, h1) == 0)))
		return h1;
	if (h1 != NULL && og == NULL && page != NULL)
		h1 = without_kicker(h1, cut_title(ab->a, page, site));
	if (h1 != NULL)
		return without_site(ab->a, h1, site);
	if (og != NULL && (site == NULL || !key_equal(og, site)))
		return without_site(ab->a, og, site);
	if (page != NULL) {
		const char *h2 = agreeing_h2(ab, page);

		return h2 != NULL ? h2 : cut_wide_title(ab->a,
		    cut_wide_title(ab->a, cut_title(ab->a, page, site)));
	}
	return only;
}

#include "about.h"

#include <string.h>
#include <strings.h>

#include "credits.h"
#include "key.h"
#include "measure.h"
#include "near.h"
#include "person.h"

#define NAME_BYTES 300		/* longest byline */
#define TRIES 300		/* elements that are tried as a byline */
#define NAMES_MOST 6
#define TEXTS 4		/* in a byline, looked at */
#define SIGNED_LINES 10		/* near the title that may be signed */

/* The site itself, or its company, as the author says nothing. */
static bool
is_site(const struct about *ab, const char *name)
{
	const char *const sites[] = { about_site(ab), ab->ld->site };

	for (size_t i = 0; i < 2; i++)
		if (sites[i] != NULL && (key_equal(sites[i], name) ||
		    (strlen(sites[i]) > 4 && key_contains(name, sites[i]))))
			return true;
	return strstr(name, " GmbH") != NULL || strstr(name, " Inc.") != NULL ||
	    (strchr(name, ' ') == NULL && strchr(name, '.') != NULL);
}

static void
join(struct buf *b, const char *name)
{
	if (b->len > 0 && strstr(b->data, name) != NULL)
		return;
	if (b->len > 0)
		buf_adds(b, ", ");
	buf_adds(b, name);
}

enum source {
	BY_ITEMPROP,
	BY_REL,
	BY_HREF,
	BY_CLASS,
	BY_COUNT
};

static bool
says_author(const char *names)
{
	static const char *const parts[] = {
		"byline", "author", "autor", "writer", "contributor",
	};

	if (names == NULL)
		return false;
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (strcasestr(names, parts[i]) != NULL)
			return true;
	return false;
}

static bool
leads_to_author(const char *href)
{
	static const char *const parts[] = {
		"/author/", "/authors/", "/autor/", "/autoren/", "/profile/",
		"/profiles/", "/people/", "/person/", "/contributor",
		"/journalist", "/editors/", "/staff/", "/writer", "/by/",
		"/auteur/", "/autore/", "/autores/", "/reporters/",
		"/correspondent", "/columnist", "/authorlist", "?author=",
		"/search/author", "/bio/", "/bios/", "/user/", "/users/",
	};

	if (href == NULL)
		return false;
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (strcasestr(href, parts[i]) != NULL)
			return true;
	return false;
}

/* NEAR: close to the title, where names of classes count, too. */
static enum source
source_of(const struct node *n, bool near)
{
	const char *v = node_attr(n, AT_ITEMPROP);

	if (v != NULL && strcasecmp(v, "author") == 0)
		return BY_ITEMPROP;
	v = node_attr(n, AT_REL);
	if (v != NULL && strcasestr(v, "author") != NULL &&
	    n->tag == HTML_A)
		return BY_REL;
	if (!near)
		return BY_COUNT;
	if (n->tag == HTML_A && leads_to_author(node_attr(n, AT_HREF)))
		return BY_HREF;
	if (says_author(node_attr(n, AT_CLASS)) ||
	    says_author(node_attr(n, AT_ID)) ||
	    says_author(node_attr(n, AT_DATA_TESTID)))
		return BY_CLASS;
	return BY_COUNT;
}

/* In what readers wrote, or in what leads to other pages. */
static bool
is_elsewhere(const struct about *ab, const struct node *n)
{
	bool after = ab->region != NULL && n->order > ab->region->order &&
	    !node_within(n, ab->region);

	for (; n != NULL; n = n->parent)
		if (n->flags & (NAME_COMMENT | NODE_CARD) ||
		    n->tag == HTML_NAV || (after && (n->tag == HTML_ASIDE ||
		    (n->flags & NAME_JUNK &&
		    !says_author(node_attr(n, AT_CLASS))))))
			return true;
	return false;
}

/* Adds the names that stand in N as links or are marked as names. */
static void
linked_names(const struct about *ab, const struct node *author,
    struct buf *b)
{
	int found = 0;

	for (const struct node *n = author; n != NULL && found < NAMES_MOST;
	    n = node_next(author, n)) {
		const char *v = node_attr(n, AT_ITEMPROP), *name;

		if (n->tag == NODE_TEXT || n->chars == 0 ||
		    !(n->tag == HTML_A || (v != NULL &&
		    strcasecmp(v, "name") == 0)))
			continue;
		name = about_line(ab->a, n, NAME_BYTES);
		name = name != NULL ? person_clean(ab->a, name) : NULL;
		if (name != NULL && person_is_name(name)) {
			join(b, name);
			found++;
		}
	}
}

/* Names joined by commas, or one short word. */
static bool
are_names(const char *s)
{
	char name[80];

	if (strlen(s) < 30 && strpbrk(s, " ,") == NULL)
		return true;
	while (*s != '\0') {
		size_t n = strcspn(s, ",");

		if (n == 0 || n >= sizeof name)
			return false;
		memcpy(name, s, n);
		name[n] = '\0';
		if (!person_is_name(name + (strncmp(name, "and ", 4) == 0 ?
		    4 : 0)))
			return false;
		s += n;
		s += strspn(s, ", ");
	}
	return true;
}

/* The first text in N that is a name and nothing else. */
static const char *
first_name(const struct about *ab, const struct node *author)
{
	int seen = 0;

	for (const struct node *n = author->first; n != NULL && seen < TEXTS;
	    n = node_next(author, n)) {
		const char *name;

		if (n->tag != NODE_TEXT || n->chars == 0)
			continue;
		seen++;
		name = about_line(ab->a, n, NAME_BYTES);
		name = name != NULL ? person_clean(ab->a, name) : NULL;
		if (name != NULL && person_is_name(name) &&
		    strchr(name, ' ') != NULL)
			return name;
	}
	return NULL;
}

/* The names within what says that it is the author's: those after "By",
 * else those that are marked, else all of it. */
static void
inner_names(const struct about *ab, const struct node *author, struct buf *b)
{
	const char *line = author->tag == HTML_META ?
	    node_attr(author, AT_CONTENT) :
	    about_line(ab->a, author, NAME_BYTES);
	const char *name = NULL;

	if (line == NULL)
		return;
	name = person_after_by(ab->a, line);
	if (name == NULL) {
		linked_names(ab, author, b);
		if (b->len > 0)
			return;
		name = person_clean(ab->a, line);
	}
	if (name != NULL && !are_names(name) && first_name(ab, author) != NULL)
		name = first_name(ab, author);
	if (name != NULL)
		join(b, name);
}

/* How far from the title a class may say who the author is. */
static bool
is_near(const struct about *ab, const struct node *n)
{
	const struct node *r = ab->region;

	if (n->chars < 3 || n->chars > 160)
		return false;
	if (r == NULL)
		return true;
	return n->order + 600 > r->order &&
	    (n->order < r->order + 300 || node_within(n, r));
}

/* Names that the page shows, by how well their source is known. */
static const char *
shown(const struct about *ab)
{
	struct buf found[BY_COUNT];
	const struct node *line = NULL;	/* where links to authors stand */
	const char *names = NULL;
	unsigned tries = TRIES;

	for (int s = 0; s < BY_COUNT; s++)
		buf_init(&found[s], 1024);
	for (uint32_t i = 1; i < ab->tree->count && tries > 0; i++) {
		const struct node *n = ab->tree->at[i];
		enum source source;
		struct buf b = BUF_INIT(1024);

		if (n->tag == NODE_TEXT || n->attr_count == 0)
			continue;
		source = source_of(n, is_near(ab, n));
		if (source == BY_COUNT || (source != BY_REL &&
		    found[source].len > 0 && !(source == BY_HREF &&
		    measure_block(n) == line)) ||
		    found[source].len > 120 || is_elsewhere(ab, n))
			continue;
		tries--;
		inner_names(ab, n, &b);
		if (b.len > 0 && (source == BY_ITEMPROP ||
		    source == BY_REL || are_names(b.data)))
			join(&found[source], b.data);
		if (source == BY_HREF && b.len > 0)
			line = measure_block(n);
		buf_free(&b);
	}
	for (int s = BY_COUNT; s-- > 0;)
		if (found[s].len > 0)
			names = arena_strdup(ab->a, found[s].data);
	for (int s = 0; s < BY_COUNT; s++)
		buf_free(&found[s]);
	return names;
}

/* "By Jane Doe" in a line near the title; else "Jane Doe | 3 November 2026"
 * or "김철수 기자" in one of the first. */
static const char *
written(const struct about *ab)
{
	for (size_t i = 0; i < ab->near->len; i++) {
		const char *names = person_after_by(ab->a,
		    ab->near->at[i].text);

		if (names != NULL)
			return names;
	}
	for (size_t i = 0; i < SIGNED_LINES && i < ab->near->len; i++) {
		const char *name = person_signed(ab->a, ab->near->at[i].text);

		if (name != NULL)
			return name;
	}
	return NULL;
}

/* The names in LINE but the site's own; NULL when none is left. */
static const char *
people(const struct about *ab, const struct credits *all)
{
	struct credits c = { .count = 0 };

	for (size_t i = 0; i < all->count; i++)
		if (!is_site(ab, all->name[i]))
			c.name[c.count++] = all->name[i];
	return credits_join(&c, ab->a);
}

static const char *
people_in(const struct about *ab, const char *line)
{
	struct credits c = { .count = 0 };

	credits_add(&c, ab->a, line);
	return people(ab, &c);
}

/* The citation_author tags, else the author tags: one for each. */
static const char *
people_of_meta(const struct about *ab, bool cited)
{
	const struct meta *m = ab->meta;
	struct credits c = { .count = 0 };

	if (cited)
		for (size_t i = 0; i < m->author_count; i++)
			credits_add(&c, ab->a, m->authors[i]);
	if (!cited)
		credits_add(&c, ab->a, m->value[META_AUTHOR]);
	for (size_t i = 0; !cited && i < m->more_author_count; i++)
		credits_add(&c, ab->a, m->more_authors[i]);
	return people(ab, &c);
}

const char *
about_byline(const struct about *ab)
{
	const char *names = people_of_meta(ab, true);

	if (names == NULL)
		names = people_in(ab, ab->ld->author);
	if (names == NULL)
		names = people_of_meta(ab, false);
	if (names == NULL)
		names = people_in(ab, shown(ab));
	if (names == NULL)
		names = people_in(ab, written(ab));
	return names;
}

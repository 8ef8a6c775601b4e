#include "about.h"

#include <string.h>
#include <strings.h>

#include "key.h"
#include "measure.h"
#include "near.h"
#include "person.h"

#define NAME_BYTES 300		/* longest byline */
#define TRIES 300		/* elements that are tried as a byline */
#define NAMES_MOST 6

static const char *const no_names[] = {
	"admin", "administrator", "author", "null", "undefined", "none",
	"publisher", "editor", "redaktion", "unknown", "guest", "staff",
	"webmaster", "user", "root", "n/a", "false", "true", "anonymous",
};

static bool
is_possible(const char *s)
{
	size_t n;

	if (s == NULL)
		return false;
	n = strlen(s);
	if (n < 2 || n > NAME_BYTES || strpbrk(s, "{}<>=") != NULL ||
	    strstr(s, "://") != NULL || strstr(s, "www.") != NULL)
		return false;
	if (strchr(s, '@') != NULL && strchr(s, ' ') == NULL)
		return false;
	for (size_t i = 0; i < sizeof no_names / sizeof *no_names; i++)
		if (strcasecmp(s, no_names[i]) == 0)
			return false;
	return true;
}

static const char *
said_name(const struct about *ab, const char *s)
{
	const char *name;

	if (s == NULL)
		return NULL;
	name = person_clean(ab->a, s);
	return is_possible(name) ? name : NULL;
}

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

/* "Doe, Jane" of the citation_author tags as "Jane Doe". */
static const char *
unswapped(struct arena *a, const char *s)
{
	const char *comma = strchr(s, ',');

	if (comma == NULL || strchr(comma + 1, ',') != NULL)
		return s;
	return arena_printf(a, "%s %.*s", comma + 1 + strspn(comma + 1, " "),
	    (int)(comma - s), s);
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

static const char *
joined(const struct about *ab, struct buf *b)
{
	const char *s = b->len > 0 ? arena_strdup(ab->a, b->data) : NULL;

	buf_free(b);
	return s;
}

static const char *
cited(const struct about *ab)
{
	struct buf b = BUF_INIT(2048);

	for (size_t i = 0; i < ab->meta->author_count; i++)
		join(&b, unswapped(ab->a, ab->meta->authors[i]));
	return joined(ab, &b);
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
	    says_author(node_attr(n, AT_ID)))
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
		    n->tag == HTML_NAV || (after && n->tag == HTML_ASIDE))
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
		name = said_name(ab, line);
	}
	if (name != NULL && is_possible(name))
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

/* Names that the page shows, by how well their source is known. */
static const char *
shown(const struct about *ab)
{
	struct buf found[BY_COUNT];
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
		if (source == BY_COUNT ||
		    (source != BY_REL && found[source].len > 0) ||
		    found[source].len > 120 || is_elsewhere(ab, n))
			continue;
		tries--;
		inner_names(ab, n, &b);
		if (b.len > 0 && (source == BY_ITEMPROP ||
		    source == BY_REL || are_names(b.data)))
			join(&found[source], b.data);
		buf_free(&b);
	}
	for (int s = BY_COUNT; s-- > 0;)
		if (found[s].len > 0)
			names = arena_strdup(ab->a, found[s].data);
	for (int s = 0; s < BY_COUNT; s++)
		buf_free(&found[s]);
	return names;
}

/* "By Jane Doe" in a line near the title. */
static const char *
written(const struct about *ab)
{
	for (size_t i = 0; i < ab->near->len; i++) {
		const char *names = person_after_by(ab->a,
		    ab->near->at[i].text);

		if (names != NULL && is_possible(names))
			return names;
	}
	return NULL;
}

const char *
about_byline(const struct about *ab)
{
	const char *ld = said_name(ab, ab->ld->author);
	const char *meta = said_name(ab, ab->meta->value[META_AUTHOR]);
	const char *seen;

	if (ab->meta->author_count > 0)
		return said_name(ab, cited(ab));
	if (ld != NULL && !is_site(ab, ld))
		return ld;
	if (meta != NULL && !is_site(ab, meta))
		return meta;
	seen = shown(ab);
	if (seen == NULL || is_site(ab, seen))
		seen = written(ab);
	return seen;
}

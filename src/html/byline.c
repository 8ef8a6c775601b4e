#include "about.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/utf8.h>

#include "key.h"
#include "measure.h"

#define NAME_BYTES 300		/* longest byline */
#define NAMES_MAX 6

static const char *const prefixes[] = {
	"by ", "by: ", "by\xc2\xa0", "written by ", "posted by ", "author: ",
	"authors: ", "story by ", "words by ", "text by ", "article by ",
	"published by ", "von ", "par ", "por ", "di ", "door ", "af ", "av ",
	"autor: ", "text: ", "автор: ", "текст: ", "作者：", "作者:", "文／",
	"文/", "記者 ", "记者 ", "โดย ", "da ", "od ", "yazan: ", "بقلم ",
	"بقلم: ", "كتب ",
};

/* NAME without "By " and what follows the name. */
static const char *
clean_name(struct arena *a, const char *s)
{
	char *line, *end;
	bool again = true;

	if (s == NULL)
		return NULL;
	line = clean_line_new(s, strlen(s), NAME_BYTES);
	s = arena_strdup(a, line);
	free(line);
	while (again) {
		again = false;
		for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes;
		    i++) {
			size_t n = strlen(prefixes[i]);

			if (strncasecmp(s, prefixes[i], n) == 0) {
				s += n;
				again = true;
			}
		}
	}
	line = arena_strdup(a, s);
	end = strpbrk(line, "|•·");
	if (end != NULL && end > line + 3 && *end == '|')
		*end = '\0';
	for (end = line + strlen(line); end > line &&
	    strchr(" ,;:-/", end[-1]) != NULL;)
		*--end = '\0';
	return line;
}

static bool
is_name(const char *s)
{
	size_t n;

	if (s == NULL)
		return false;
	n = strlen(s);
	if (n < 2 || n > NAME_BYTES)
		return false;
	if (strstr(s, "://") != NULL || strstr(s, "www.") != NULL ||
	    strpbrk(s, "{}<>=") != NULL)
		return false;
	if (strchr(s, '@') != NULL && strchr(s, ' ') == NULL)
		return false;
	return strcasecmp(s, "admin") != 0 && strcasecmp(s, "null") != 0 &&
	    strcasecmp(s, "author") != 0 && strcasecmp(s, "undefined") != 0;
}

static const char *
good_name(const struct about *ab, const char *s)
{
	const char *name = clean_name(ab->a, s);

	return is_name(name) ? name : NULL;
}

static bool
is_site(const struct about *ab, const char *name)
{
	const char *site = ab->meta->value[META_SITE];

	return (site != NULL && key_equal(site, name)) ||
	    (ab->ld->site != NULL && key_equal(ab->ld->site, name));
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

static const char *
cited(const struct about *ab)
{
	struct buf b = BUF_INIT(2048);
	const char *joined;

	for (size_t i = 0; i < ab->meta->author_count; i++) {
		if (b.len > 0)
			buf_adds(&b, ", ");
		buf_adds(&b, unswapped(ab->a, ab->meta->authors[i]));
	}
	joined = arena_strdup(ab->a, buf_str(&b));
	buf_free(&b);
	return joined;
}

enum source {
	BY_ITEMPROP,
	BY_REL,
	BY_CLASS,
	BY_COUNT
};

/* The word of a class name that says "author", whatever else it says. */
static bool
class_says_author(const char *class)
{
	static const char *const parts[] = {
		"byline", "author", "autor", "writer",
	};

	if (class == NULL)
		return false;
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (strcasestr(class, parts[i]) != NULL)
			return true;
	return false;
}

static enum source
source_of(const struct node *n)
{
	const char *v = node_attr(n, AT_ITEMPROP);

	if (v != NULL && strcasecmp(v, "author") == 0)
		return BY_ITEMPROP;
	v = node_attr(n, AT_REL);
	if (v != NULL && strcasestr(v, "author") != NULL &&
	    n->tag == HTML_A)
		return BY_REL;
	if (class_says_author(node_attr(n, AT_CLASS)) ||
	    class_says_author(node_attr(n, AT_ID)))
		return BY_CLASS;
	return BY_COUNT;
}

/* In what readers wrote, or in what leads to other pages. */
static bool
is_elsewhere(const struct node *n)
{
	for (; n != NULL; n = n->parent)
		if (n->flags & NAME_COMMENT || n->tag == HTML_ASIDE ||
		    n->tag == HTML_NAV)
			return true;
	return false;
}

/* The name within what says that it is the author's. */
static const struct node *
inner_name(const struct node *author)
{
	for (const struct node *n = author->first; n != NULL;
	    n = node_next(author, n)) {
		const char *v = node_attr(n, AT_ITEMPROP);

		if (n->tag != NODE_TEXT && v != NULL &&
		    strcasecmp(v, "name") == 0)
			return n;
	}
	for (const struct node *n = author->first; n != NULL;
	    n = node_next(author, n)) {
		const char *v = node_attr(n, AT_REL);

		if (n->tag == HTML_A && v != NULL &&
		    strcasestr(v, "author") != NULL)
			return n;
	}
	return author;
}

static size_t
count_words(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s++)
		n += *s == ' ';
	return n + 1;
}

/* Names that the page shows, by how well their source is known. */
static const char *
shown(const struct about *ab)
{
	const char *found[BY_COUNT] = { NULL };
	const struct node *region = ab->region;

	for (uint32_t i = 1; i < ab->tree->count; i++) {
		const struct node *n = ab->tree->at[i];
		enum source source;
		const char *name;

		if (n->tag == NODE_TEXT || n->attr_count == 0)
			continue;
		source = source_of(n);
		if (source == BY_COUNT || found[source] != NULL)
			continue;
		if (source == BY_CLASS && (n->chars > 120 || n->chars < 3 ||
		    (region != NULL && n->order > region->order &&
		    !node_within(n, region))))
			continue;
		if (is_elsewhere(n))
			continue;
		name = n->tag == HTML_META ? node_attr(n, AT_CONTENT) :
		    about_line(ab->a, inner_name(n), NAME_BYTES);
		name = good_name(ab, name);
		if (name != NULL && count_words(name) <= 10)
			found[source] = name;
	}
	for (int s = 0; s < BY_COUNT; s++)
		if (found[s] != NULL)
			return found[s];
	return NULL;
}

const char *
about_byline(const struct about *ab)
{
	const char *ld = good_name(ab, ab->ld->author);
	const char *meta = good_name(ab, ab->meta->value[META_AUTHOR]);
	const char *seen;

	if (ab->meta->author_count > 0)
		return good_name(ab, cited(ab));
	if (ld != NULL && !is_site(ab, ld))
		return ld;
	if (meta != NULL && !is_site(ab, meta))
		return meta;
	seen = shown(ab);
	if (seen != NULL)
		return seen;
	return ld != NULL ? ld : meta;
}

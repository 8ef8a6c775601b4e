#include "meta.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#define KEY_MAX 48

static const struct {
	const char *key;
	enum meta_field field;
	unsigned rank;
} metas[] = {
#define META(key, field, rank) { key, META_##field, rank },
#include "metas.def"
#undef META
};

static bool
is_blank(const char *s)
{
	return s[strspn(s, " \t\r\n")] == '\0';
}

static void
offer(struct meta *m, enum meta_field field, unsigned rank, const char *value)
{
	if (value == NULL || is_blank(value))
		return;
	if (field == META_AUTHOR && m->value[field] != NULL &&
	    m->rank[field] == rank &&
	    m->more_author_count < META_AUTHORS_MAX) {
		m->more_authors[m->more_author_count++] = value;
		return;
	}
	if (m->value[field] != NULL && m->rank[field] <= rank)
		return;
	if (field == META_AUTHOR)
		m->more_author_count = 0;
	m->value[field] = value;
	m->rank[field] = rank;
}

static void
add_author(struct meta *m, const char *value)
{
	if (m->author_count < META_AUTHORS_MAX && !is_blank(value))
		m->authors[m->author_count++] = value;
}

static size_t
find(const char *key)
{
	size_t low = 0, high = sizeof metas / sizeof *metas;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		int d = strcasecmp(key, metas[mid].key);

		if (d == 0)
			return mid;
		if (d < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return SIZE_MAX;
}

/* An author's page is no name. */
static bool
is_url(const char *s)
{
	return strncasecmp(s, "http:", 5) == 0 ||
	    strncasecmp(s, "https:", 6) == 0 || strncmp(s, "//", 2) == 0 ||
	    *s == '/' || *s == '@';
}

static void
offer_key(struct meta *m, const char *key, const char *content)
{
	size_t at;

	if (key == NULL || (at = find(key)) == SIZE_MAX)
		return;
	if (metas[at].field == META_AUTHOR && is_url(content))
		return;
	if (metas[at].field == META_AUTHORS)
		add_author(m, content);
	else if (metas[at].field != META_SITE || *content != '@')
		offer(m, metas[at].field, metas[at].rank, content);
}

static void
read_meta(struct meta *m, const struct node *n)
{
	const char *content = node_attr(n, AT_CONTENT);

	if (content == NULL)
		content = node_attr(n, AT_VALUE);
	if (content == NULL)
		return;
	offer_key(m, node_attr(n, AT_PROPERTY), content);
	offer_key(m, node_attr(n, AT_NAME), content);
	offer_key(m, node_attr(n, AT_ITEMPROP), content);
}

/* True when one of the words of LIST is WORD. */
static bool
has_word(const char *list, const char *word)
{
	size_t len = strlen(word);

	while (list != NULL && *list != '\0') {
		size_t n = strcspn(list, " \t\r\n");

		if (n == len && strncasecmp(list, word, n) == 0)
			return true;
		list += n;
		list += strspn(list, " \t\r\n");
	}
	return false;
}

static void
read_link(struct meta *m, const struct node *n, unsigned rank)
{
	const char *rel = node_attr(n, AT_REL);

	if (rel == NULL)
		return;
	if (has_word(rel, "canonical"))
		offer(m, META_CANONICAL, rank, node_attr(n, AT_HREF));
	if (has_word(rel, "next"))
		offer(m, META_NEXT, rank, node_attr(n, AT_HREF));
}

void
meta_read(struct meta *m, const struct tree *t)
{
	*m = (struct meta){ .author_count = 0 };
	for (uint32_t i = 1; i < t->count; i++) {
		const struct node *n = t->at[i];

		switch (n->tag) {
		case HTML_META:
			read_meta(m, n);
			break;
		case HTML_LINK:
			read_link(m, n, 1);
			break;
		case HTML_A:
			read_link(m, n, 2);
			break;
		case HTML_BASE:
			offer(m, META_BASE, 1, node_attr(n, AT_HREF));
			break;
		default:
			break;
		}
	}
}

/* Whether a heading is the article's, or the site's over every page. */
#include "about.h"

#include <string.h>
#include <strings.h>

#define HEADLINE_MAX 1000	/* bytes */

static bool
names_site(const struct node *n)
{
	static const char *const parts[] = {
		"logo", "site", "brand", "masthead", "blog-name", "header-title",
	};

	for (int up = 0; n != NULL && up < 3; up++, n = n->parent) {
		const char *names[] = { node_attr(n, AT_CLASS),
		    node_attr(n, AT_ID) };

		for (size_t k = 0; k < 2; k++)
			for (size_t i = 0; names[k] != NULL &&
			    i < sizeof parts / sizeof *parts; i++)
				if (strcasestr(names[k], parts[i]) != NULL)
					return true;
	}
	return false;
}

static bool
holds_link(const struct node *h1)
{
	for (const struct node *n = h1; n != NULL; n = node_next(h1, n))
		if (n->tag == HTML_A && node_attr(n, AT_HREF) != NULL)
			return true;
	return false;
}

bool
about_is_headline(const struct about *ab, const char *only)
{
	for (uint32_t i = 1; i < ab->tree->count; i++) {
		const struct node *n = ab->tree->at[i];
		const char *text;

		if (n->tag != HTML_H1)
			continue;
		text = about_line(ab->a, n, HEADLINE_MAX);
		if (text != NULL && strcmp(text, only) == 0)
			return !names_site(n) && !holds_link(n);
	}
	return false;
}

#include "parts.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/text/url.h>

void
parts_init(struct parts *p, size_t html_max)
{
	*p = (struct parts){ .html = BUF_INIT(html_max) };
}

void
parts_free(struct parts *p)
{
	for (size_t i = 0; i < p->urls.len; i++)
		free(p->urls.at[i]);
	if (p->urls.len > 0)
		extract_free(&p->first);
	vec_free(&p->urls);
	vec_free(&p->texts);
	buf_free(&p->html);
	free(p->next);
}

static uint64_t
hash(const char *s)
{
	uint64_t h = UINT64_C(14695981039346656037);

	for (; *s != '\0'; s++)
		h = (h ^ (unsigned char)*s) * UINT64_C(1099511628211);
	return h;
}

static bool
is_there(const struct parts *p, uint64_t text)
{
	for (size_t i = 0; i < p->texts.len; i++)
		if (p->texts.at[i] == text)
			return true;
	return false;
}

static bool
was_fetched(const struct parts *p, const char *url)
{
	for (size_t i = 0; i < p->urls.len; i++)
		if (strcmp(p->urls.at[i], url) == 0)
			return true;
	return false;
}

static char *
next_of(const struct parts *p, const char *next)
{
	if (next == NULL || p->urls.len >= PARTS_MOST || p->html.full ||
	    was_fetched(p, next) || url_check(next, NULL) != ERR_NONE ||
	    !url_same_origin(p->urls.at[0], next))
		return NULL;
	return xstrdup(next);
}

bool
parts_add(struct parts *p, struct extract *x, const char *url)
{
	uint64_t text = hash(x->text);
	bool is_first = p->urls.len == 0;

	free(p->next);
	p->next = NULL;
	if (is_there(p, text)) {
		extract_free(x);
		return false;
	}
	vec_push(&p->texts, text);
	vec_push(&p->urls, xstrdup(url));
	buf_adds(&p->html, x->html);
	p->next = next_of(p, x->next_page);
	if (is_first)
		p->first = *x;
	else
		extract_free(x);
	return true;
}

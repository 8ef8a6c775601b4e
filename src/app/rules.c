#include "rules.h"

#include <regex.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/vec.h>
#include <ndigest/conf/conf.h>
#include <ndigest/text/utf8.h>

#define MATCH_MAX ((size_t)64 * 1024)	/* bytes of a text looked through */

/* --- patterns ------------------------------------------------------------------ */

struct pattern {
	bool is_regex;
	regex_t regex;
	VEC(char *) phrases;	/* in lower case */
};

static char *
lowered(const char *s, size_t n)
{
	struct buf b = BUF_INIT(MATCH_MAX);

	(void)utf8_lower(&b, s, n < MATCH_MAX / 4 ? n : MATCH_MAX / 4);
	return buf_steal(&b);
}

static void
add_phrases(struct pattern *p, const char *text)
{
	while (*text != '\0') {
		size_t n = strcspn(text, ",");
		size_t from = strspn(text, " \t"), to = n;

		while (to > from && (text[to - 1] == ' ' ||
		    text[to - 1] == '\t'))
			to--;
		if (to > from)
			vec_push(&p->phrases, lowered(text + from, to - from));
		text += n + (text[n] == ',');
	}
}

enum err
pattern_new(const char *text, struct pattern **out, struct error *e)
{
	struct pattern *p = xcalloc(1, sizeof *p);
	size_t n = strlen(text);
	char *inner;
	int rc;

	*out = p;
	if (n < 3 || text[0] != '/' || text[n - 1] != '/') {
		add_phrases(p, text);
		return ERR_NONE;
	}
	inner = xstrndup(text + 1, n - 2);
	rc = regcomp(&p->regex, inner, REG_EXTENDED | REG_ICASE | REG_NOSUB);
	free(inner);
	p->is_regex = rc == 0;
	if (rc == 0)
		return ERR_NONE;
	pattern_free(p);
	*out = NULL;
	return error_set(e, ERR_INPUT, _("%.80s is no regular expression"),
	    text);
}

void
pattern_free(struct pattern *p)
{
	size_t i;

	if (p == NULL)
		return;
	if (p->is_regex)
		regfree(&p->regex);
	for (i = 0; i < p->phrases.len; i++)
		free(p->phrases.at[i]);
	vec_free(&p->phrases);
	free(p);
}

bool
pattern_matches(const struct pattern *p, const char *s)
{
	bool found = false;
	char *low;
	size_t i;

	if (s == NULL)
		return false;
	if (p->is_regex)
		return regexec(&p->regex, s, 0, NULL, 0) == 0;
	low = lowered(s, strlen(s));
	for (i = 0; i < p->phrases.len && !found; i++)
		found = strstr(low, p->phrases.at[i]) != NULL;
	free(low);
	return found;
}

/* --- filters --------------------------------------------------------------------- */

struct rule {
	struct pattern *title, *text, *source;	/* NULL: any */
	struct verdict verdict;
	char *category;
};

struct rules {
	VEC(struct rule) at;
};

static struct pattern *
pattern_or_null(const char *text)
{
	struct pattern *p = NULL;

	/* the config was checked when it was read */
	if (text != NULL)
		(void)pattern_new(text, &p, NULL);
	return p;
}

static struct rule
rule_of(const struct conf_filter *f)
{
	struct rule r = {
		.title = pattern_or_null(f->title),
		.text = pattern_or_null(f->text),
		.source = pattern_or_null(f->source),
		.category = xstrdup(f->category)
	};

	r.verdict.hide = f->action == CONF_FILTER_HIDE;
	r.verdict.read = f->action == CONF_FILTER_READ;
	r.verdict.star = f->action == CONF_FILTER_STAR;
	r.verdict.category = r.category;
	return r;
}

struct rules *
rules_new(const struct conf *conf)
{
	struct rules *r = xcalloc(1, sizeof *r);
	const struct conf_filter *f;
	size_t k;

	for (k = 0; (f = conf_filter(conf, k)) != NULL; k++)
		if (f->title != NULL || f->text != NULL || f->source != NULL)
			vec_push(&r->at, rule_of(f));
	return r;
}

void
rules_free(struct rules *r)
{
	size_t i;

	if (r == NULL)
		return;
	for (i = 0; i < r->at.len; i++) {
		pattern_free(r->at.at[i].title);
		pattern_free(r->at.at[i].text);
		pattern_free(r->at.at[i].source);
		free(r->at.at[i].category);
	}
	vec_free(&r->at);
	free(r);
}

static bool
matches(const struct rule *r, const char *source, const struct item *it)
{
	if (r->source != NULL && !pattern_matches(r->source, source))
		return false;
	if (r->title != NULL && !pattern_matches(r->title, it->title))
		return false;
	return r->text == NULL || pattern_matches(r->text, it->summary) ||
	    pattern_matches(r->text, it->content);
}

struct verdict
rules_judge(const struct rules *r, const char *source, const struct item *it)
{
	struct verdict v = { false, false, false, NULL };
	size_t i;

	for (i = 0; i < r->at.len; i++) {
		const struct verdict *one = &r->at.at[i].verdict;

		if (!matches(&r->at.at[i], source, it))
			continue;
		v.hide |= one->hide;
		v.read |= one->read;
		v.star |= one->star;
		if (one->category != NULL)
			v.category = one->category;
	}
	return v;
}

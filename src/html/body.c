#include "body.h"

#include <string.h>
#include <strings.h>

#include <ndigest/html/sanitize.h>

#include "about.h"
#include "boxes.h"
#include "lines.h"
#include "measure.h"
#include "near.h"
#include "prune.h"
#include "region.h"
#include "render.h"
#include "state.h"
#include "stub.h"

#define ENOUGH 140		/* weight: less is hardly an article */
#define NOTHING 50		/* weight: less is none */
#define STATE_ENOUGH 400	/* weight: with more, no script is looked at */
#define STATE_LEAST 250		/* bytes that a script must give */
#define LD_LEAST 500		/* weight of JSON-LD's text that outdoes ours */
#define BODY_MAX ((size_t)32 * 1024 * 1024)

struct attempt {
	struct node *region;
	struct lines lines;
	uint32_t weight;
};

static void
try(struct attempt *at, struct tree *t, enum region_mode mode, bool hidden,
    const struct body *b)
{
	struct own *own = measure_tree(t, hidden);
	const struct node *heading = near_heading(&t->arena, t, b->title);

	*at = (struct attempt){
	    .region = region_find(t, own, mode, heading) };
	if (at->region == NULL)
		return;
	prune_region(at->region, own, mode, heading);
	boxes_drop(t, at->region, own);
	lines_read(&at->lines, at->region, heading);
	lines_trim(&at->lines, b->title, b->author);
	at->weight = lines_weight(&at->lines);
}

static void
take(struct body *b, const struct attempt *at)
{
	b->region = at->region;
	lines_join(&at->lines, &b->text);
	lines_apply(&at->lines, at->region);
	render_html(&b->html, at->region);
}

static uint32_t
weigh(const char *s, size_t n)
{
	struct own own = { .marks = 0 };

	return measure_text(s, n, &own);
}

/* Each line of a plain text is a paragraph. */
static void
take_lines(struct body *b, const char *s, size_t n)
{
	const char *end = s + n;

	while (s < end) {
		const char *nl = memchr(s, '\n', (size_t)(end - s));
		size_t len = nl != NULL ? (size_t)(nl - s) :
		    (size_t)(end - s);

		if (weigh(s, len) > 0) {
			if (b->text.len > 0)
				buf_adds(&b->text, "\n\n");
			buf_add(&b->text, s, len);
			buf_adds(&b->html, "<p>");
			html_escape(&b->html, s, len);
			buf_adds(&b->html, "</p>");
		}
		s += len + 1;
	}
}

static bool
is_markup(const char *s)
{
	return strcasestr(s, "<p") != NULL || strcasestr(s, "<br") != NULL ||
	    strcasestr(s, "</") != NULL || strcasestr(s, "&lt;") != NULL;
}

/* A body that came as a string, as markup or plain. */
static void
take_string(struct body *b, const char *s, size_t n, bool markup)
{
	b->region = NULL;
	buf_clear(&b->text);
	buf_clear(&b->html);
	if (markup) {
		html_to_text(&b->text, s, n);
		buf_add(&b->html, s, n);
	} else {
		take_lines(b, s, n);
	}
}

/* The article as JSON-LD has it, when the tree has less than half of it, or
 * something else. */
static bool
take_jsonld(struct body *b, const struct jsonld *ld, struct attempt *at)
{
	struct buf text = BUF_INIT(BODY_MAX);
	bool markup, taken = false;
	uint32_t weight;

	if (ld->body == NULL)
		return false;
	markup = is_markup(ld->body);
	if (markup)
		html_to_text(&text, ld->body, strlen(ld->body));
	else
		buf_adds(&text, ld->body);
	weight = weigh(buf_str(&text), text.len);
	if (at->weight * 2 < weight ||
	    (!lines_agree(&at->lines, buf_str(&text), text.len) &&
	    weight > LD_LEAST)) {
		take_string(b, ld->body, strlen(ld->body), markup);
		taken = true;
	}
	at->weight = lines_weight(&at->lines);
	buf_free(&text);
	return taken;
}

/* The article in a script's data, when the tree has next to none of it. */
static bool
take_state(struct body *b, const struct prepass *p, uint32_t weight)
{
	struct buf text = BUF_INIT(BODY_MAX);
	bool markup, found = false;

	if (weight < STATE_ENOUGH &&
	    state_find(&text, &markup, p, STATE_LEAST) &&
	    weigh(text.data, text.len) > weight * 3) {
		take_string(b, text.data, text.len, markup);
		found = true;
	}
	buf_free(&text);
	return found;
}

/* By the names first, then without them, then with what is hidden. */
static void
search(struct attempt *at, struct tree *t, const struct body *b)
{
	uint32_t before;

	try(at, t, REGION_STRICT, false, b);
	if (at->weight >= ENOUGH)
		return;
	before = at->weight;
	lines_free(&at->lines);
	try(at, t, REGION_GREEDY, false, b);
	if (at->weight >= before * 4 && at->weight >= ENOUGH)
		return;
	lines_free(&at->lines);
	try(at, t, REGION_STRICT, true, b);
	if (at->weight >= before * 2 && at->weight >= ENOUGH)
		return;
	lines_free(&at->lines);
	try(at, t, REGION_STRICT, false, b);
}

/* The page's one article element holds REGION, or is in it and nothing beside
 * it: of several each may be a card. */
static bool
is_marked(const struct tree *t, const struct node *region)
{
	const struct node *found = NULL;

	for (uint32_t i = 1; i < t->count; i++) {
		if (t->at[i]->tag != HTML_ARTICLE)
			continue;
		if (found != NULL)
			return false;
		found = t->at[i];
	}
	return found != NULL && region != NULL &&
	    (found == region || node_within(region, found) ||
	    node_within(found, region));
}

/* Whether so short a text is an article: the page says that it is one. */
static bool
is_article(const struct attempt *at, const struct tree *t,
    const struct meta *m, const struct jsonld *ld)
{
	const char *kind = m->value[META_KIND];

	if (at->weight >= ENOUGH)
		return true;
	return at->weight >= NOTHING && (ld->article ||
	    (kind != NULL && strcasestr(kind, "article") != NULL) ||
	    (at->region->flags & NAME_BODY) != 0 ||
	    is_marked(t, at->region));
}

void
body_find(struct body *b, struct tree *t, const struct prepass *p,
    const struct meta *m, const struct jsonld *ld, const char *url)
{
	struct about ab = {
		.a = &b->arena, .tree = t, .meta = m, .ld = ld,
		.page_title = p->title.len > 0 ? p->title.data : "",
		.url = url, .lang = p->lang,
	};
	struct attempt at;

	*b = (struct body){ .text = BUF_INIT(BODY_MAX),
	    .html = BUF_INIT(BODY_MAX) };
	b->title = about_title(&ab);
	b->author = ld->author != NULL ? ld->author : m->value[META_AUTHOR];
	search(&at, t, b);
	if (!take_jsonld(b, ld, &at) && !take_state(b, p, at.weight) &&
	    is_article(&at, t, m, ld))
		take(b, &at);
	b->stub = stub_is(t, b->region, buf_str(&b->text), b->text.len,
	    weigh(buf_str(&b->text), b->text.len), ld->locked);
	lines_free(&at.lines);
}

void
body_free(struct body *b)
{
	buf_free(&b->text);
	buf_free(&b->html);
	arena_free(&b->arena);
}

#include "body.h"

#include <string.h>

#include "about.h"
#include "lines.h"
#include "measure.h"
#include "prune.h"
#include "region.h"
#include "render.h"

#define ENOUGH 250		/* weight: less is hardly an article */
#define NOTHING 60		/* weight: less is none */
#define BODY_MAX ((size_t)32 * 1024 * 1024)

struct attempt {
	struct node *region;
	struct lines lines;
	uint32_t weight;
};

static void
try(struct attempt *at, struct tree *t, enum region_mode mode, bool hidden,
    const char *title)
{
	struct own *own = measure_tree(t, hidden);

	*at = (struct attempt){ .region = region_find(t, own, mode) };
	if (at->region == NULL)
		return;
	prune_region(at->region, own, mode);
	lines_read(&at->lines, at->region);
	lines_trim(&at->lines, title);
	at->weight = lines_weight(&at->lines);
}

static void
take(struct body *b, const struct attempt *at)
{
	if (at->region == NULL || at->weight < NOTHING)
		return;
	b->region = at->region;
	lines_join(&at->lines, &b->text);
	lines_apply(&at->lines, at->region);
	render_html(&b->html, at->region);
}

void
body_find(struct body *b, struct tree *t, const struct prepass *p,
    const struct meta *m, const struct jsonld *ld, const char *url)
{
	struct about ab = {
		.tree = t, .meta = m, .ld = ld,
		.page_title = p->title.len > 0 ? p->title.data : "",
		.url = url,
	};
	struct attempt at;

	*b = (struct body){ .text = BUF_INIT(BODY_MAX),
	    .html = BUF_INIT(BODY_MAX) };
	ab.a = &b->arena;
	b->title = about_title(&ab);
	try(&at, t, REGION_STRICT, false, b->title);
	if (at.weight < ENOUGH) {
		uint32_t before = at.weight;

		lines_free(&at.lines);
		try(&at, t, REGION_GREEDY, false, b->title);
		if (at.weight < before * 2) {
			lines_free(&at.lines);
			try(&at, t, REGION_STRICT, true, b->title);
		}
	}
	take(b, &at);
	lines_free(&at.lines);
}

void
body_free(struct body *b)
{
	buf_free(&b->text);
	buf_free(&b->html);
	arena_free(&b->arena);
}

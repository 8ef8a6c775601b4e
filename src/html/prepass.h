/*
 * One linear pass over a page that mends it for libxml2's HTML parser, whose
 * tokens are not those of HTML5: every element that goes in is closed where
 * HTML5 closes it, all references are decoded, only the attributes of
 * attrs.def are left, what is no text (script, style, comments, svg, forms'
 * choices) is gone. What the pass sees on its way and the parser would only
 * garble (the title, the language, the data of scripts) is kept aside.
 */
#ifndef HTML_PREPASS_H
#define HTML_PREPASS_H

#include <stddef.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/vec.h>

enum script_kind {
	SCRIPT_LD,	/* application/ld+json */
	SCRIPT_JSON,	/* another JSON type */
	SCRIPT_STATE	/* a program that sets a variable to some state */
};

struct script {
	enum script_kind kind;
	const char *s;	/* borrowed from the page's bytes */
	size_t n;
};

struct prepass {
	struct buf html;	/* the mended page */
	struct buf title;	/* of <title>, references decoded */
	char lang[36];		/* of <html lang>, "" when there is none */
	VEC(struct script) scripts;
	bool cut;		/* a limit was reached; the rest is lost */
};

#define PREPASS_DEPTH 200	/* elements within each other */
#define PREPASS_NODES 300000	/* elements and texts that go in */

/* S is UTF-8 and outlives P. Free with prepass_free. */
void prepass_run(struct prepass *p, const char *s, size_t n);
void prepass_free(struct prepass *p);

#endif

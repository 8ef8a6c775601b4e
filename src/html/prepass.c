#include "prepass.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <ndigest/text/entity.h>

#include "embed.h"
#include "raw.h"
#include "stack.h"
#include "token.h"
#include "write.h"

#define SCRIPTS 512
#define TITLE_MAX 4096

struct pass {
	struct html_scan sc;
	struct prepass *out;
	struct writer w;
	struct stack open;
	struct raw raw;
	enum html_element skip;	/* the element that is being dropped */
	size_t skip_depth;	/* of the same name within it */
	bool mute;		/* it is a film or sound without an address */
	struct html_attr title;	/* of the film or sound */
	bool titled;
};

/* What stands in these is raw text, and no text of the page. */
static bool
is_raw(enum html_element e)
{
	switch (e) {
	case HTML_IFRAME:
	case HTML_NOEMBED:
	case HTML_NOFRAMES:
	case HTML_SCRIPT:
	case HTML_STYLE:
	case HTML_TEXTAREA:
	case HTML_TITLE:
		return true;
	default:
		return false;
	}
}

/* What stands in these is markup, and no text of the page. */
static bool
is_dropped(enum html_element e)
{
	switch (e) {
	case HTML_ANNOTATION:
	case HTML_ANNOTATION_XML:
	case HTML_APPLET:
	case HTML_AUDIO:
	case HTML_CANVAS:
	case HTML_DATALIST:
	case HTML_METER:
	case HTML_NOSCRIPT:
	case HTML_OBJECT:
	case HTML_PROGRESS:
	case HTML_SELECT:
	case HTML_SVG:
	case HTML_TEMPLATE:
	case HTML_VIDEO:
		return true;
	default:
		return false;
	}
}

static void
keep_script(struct pass *p, const struct html_token *t, const char *s, size_t n)
{
	const struct html_attr *type = html_token_attr(t, "type");
	struct script script = { SCRIPT_STATE, s, n };

	if (p->out->scripts.len >= SCRIPTS || n < 2)
		return;
	if (type != NULL && memmem(type->value, type->len, "ld+json", 7))
		script.kind = SCRIPT_LD;
	else if (type != NULL && memmem(type->value, type->len, "json", 4))
		script.kind = SCRIPT_JSON;
	else if (!raw_is_state(s, n))
		return;
	vec_push(&p->out->scripts, script);
}

/* An element whose content is raw text: it is left out as a whole. */
static void
raw_element(struct pass *p, const struct html_token *t)
{
	size_t end = raw_find_end(&p->raw, p->sc.s, p->sc.n, p->sc.at, t);
	const char *s = p->sc.s + p->sc.at;

	if (end == SIZE_MAX) {
		if (t->element == HTML_SCRIPT || t->element == HTML_STYLE)
			p->sc.at = p->sc.n;
		return;
	}
	if (t->element == HTML_SCRIPT)
		keep_script(p, t, s, end - p->sc.at);
	if (t->element == HTML_TITLE && !p->titled) {
		entity_decode_all(&p->out->title, s, end - p->sc.at, ENTITY_TEXT);
		p->titled = true;
	}
	p->sc.at = raw_after(p->sc.s, p->sc.n, end, '>');
}

static void
html_element(struct pass *p, const struct html_token *t)
{
	const struct html_attr *a = html_token_attr(t, "lang");

	if (a == NULL || p->out->lang[0] != '\0' ||
	    a->len >= sizeof p->out->lang)
		return;
	memcpy(p->out->lang, a->value, a->len);
	p->out->lang[a->len] = '\0';
}

/* What stands in a dropped element: counts its kind, and lets the pictures
 * for readers without scripts pass. */
static void
skipped_start(struct pass *p, const struct html_token *t)
{
	if (t->element == p->skip)
		p->skip_depth++;
	else if (p->skip == HTML_SVG && element_is(t->element, HE_BLOCK))
		p->skip = HTML_UNKNOWN;
	else if (p->skip == HTML_NOSCRIPT && t->element == HTML_IMG)
		write_void(&p->w, t);
	else if (p->mute && (t->element == HTML_SOURCE ||
	    (t->element == HTML_EMBED && p->skip == HTML_OBJECT)))
		p->mute = !embed_write(&p->w, t, p->skip,
		    p->title.len > 0 ? &p->title : NULL);
	else if (is_raw(t->element) && t->element != HTML_TITLE)
		raw_element(p, t);
}

static void
skip_element(struct pass *p, const struct html_token *t)
{
	if (raw_find_end(&p->raw, p->sc.s, p->sc.n, p->sc.at, t) == SIZE_MAX)
		return;
	p->skip = t->element;
	p->skip_depth = 1;
	p->mute = t->element == HTML_VIDEO || t->element == HTML_AUDIO ||
	    t->element == HTML_OBJECT;
	p->title = p->mute && embed_title(t) != NULL ? *embed_title(t) :
	    (struct html_attr){ .len = 0 };
	if (p->mute)
		p->mute = !embed_write(&p->w, t, t->element, NULL);
}

/* Elements without content that say something; what parsers make of the
 * others differs. */
static bool
is_telling(enum html_element e)
{
	switch (e) {
	case HTML_BASE:
	case HTML_BR:
	case HTML_HR:
	case HTML_IMAGE:
	case HTML_IMG:
	case HTML_LINK:
	case HTML_META:
	case HTML_SOURCE:
		return true;
	default:
		return false;
	}
}

static void
start_tag(struct pass *p, const struct html_token *t)
{
	if (p->skip != HTML_UNKNOWN) {
		skipped_start(p, t);
		if (p->skip != HTML_UNKNOWN)
			return;
	}
	if (is_raw(t->element)) {
		if (t->element == HTML_IFRAME)
			(void)embed_write(&p->w, t, t->element, NULL);
		raw_element(p, t);
		return;
	}
	/* a template that the page shows as it comes */
	if (t->element == HTML_TEMPLATE &&
	    html_token_attr(t, "shadowrootmode") != NULL)
		return;
	if (is_dropped(t->element)) {
		skip_element(p, t);
		return;
	}
	switch (t->element) {
	case HTML_HTML:
		html_element(p, t);
		return;
	case HTML_HEAD:
	case HTML_FRAMESET:
	case HTML_WBR:
		return;
	case HTML_BODY:
		if (p->open.len > 0)
			return;
		break;
	default:
		break;
	}
	stack_make_room(&p->open, &p->w, t);
	if (t->element == HTML_EMBED || t->element == HTML_UNKNOWN)
		(void)embed_write(&p->w, t, t->element, NULL);
	if (t->element == HTML_AMP_IMG || is_telling(t->element))
		write_void(&p->w, t);
	else if (!element_is(t->element, HE_VOID))
		stack_push(&p->open, &p->w, t);
}

static void
end_tag(struct pass *p, const struct html_token *t)
{
	if (p->skip != HTML_UNKNOWN) {
		if (t->element == p->skip && --p->skip_depth == 0)
			p->skip = HTML_UNKNOWN;
		return;
	}
	switch (t->element) {
	case HTML_HTML:
	case HTML_HEAD:
	case HTML_BODY:
		return;
	case HTML_BR:
		write_void(&p->w, t);
		return;
	default:
		stack_end(&p->open, &p->w, t);
	}
}

void
prepass_run(struct prepass *out, const char *s, size_t n)
{
	struct pass p = { .out = out };
	struct html_token t;

	*out = (struct prepass){ .scripts = VEC_INIT };
	buf_init(&out->html, n * 3 + 65536);
	buf_init(&out->title, TITLE_MAX);
	buf_reserve(&out->html, n / 2);
	p.w = (struct writer){ .out = &out->html };
	html_scan_init(&p.sc, s, n);
	p.sc.page = true;
	buf_adds(&out->html, "<html>");
	while (!p.w.full && html_scan_next(&p.sc, &t)) {
		if (t.kind == HTML_START)
			start_tag(&p, &t);
		else if (t.kind == HTML_END)
			end_tag(&p, &t);
		else if (p.skip == HTML_UNKNOWN)
			write_text(&p.w, t.text, t.len);
	}
	out->cut = p.w.full;
	stack_pop_to(&p.open, &p.w, 0);
	buf_adds(&out->html, "</html>");
}

void
prepass_free(struct prepass *p)
{
	buf_free(&p->html);
	buf_free(&p->title);
	vec_free(&p->scripts);
}

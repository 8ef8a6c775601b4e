#include <ndigest/html/sanitize.h>

#include <string.h>

#include <ndigest/base/scan.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/entity.h>
#include <ndigest/text/url.h>
#include <ndigest/text/utf8.h>

#include "allowed.h"
#include "elements.h"
#include "nest.h"
#include "token.h"

#define SHY "\xc2\xad"

struct sanitizer {
	struct html_scan scan;
	struct html_token token;
	struct buf *out;
	struct buf value;		/* an attribute's, decoded */
	struct buf made;		/* the same, a safe URL or style */
	const char *base;
	struct html_report report;
	bool joined;			/* marks may have come together */
	bool ok;
	struct nest nest;
	enum html_element skip;		/* inside what is left out, or 0 */
	size_t skip_depth;
	bool endless[HTML_ELEMENT_COUNT];	/* no end tag is to come */
};

/* --- text ------------------------------------------------------------------ */

/* Letters of Latin, punctuation, currency and arrows: what most references
 * are. They are no controls and join nothing. */
static bool
is_harmless(const char *s, size_t n)
{
	uint32_t cp;

	if (n == 1)
		return *s >= ' ' && *s < 0x7f;
	return utf8_decode(s, n, &cp) == n &&
	    ((cp >= 0xa0 && cp < 0x300) || (cp >= 0x2010 && cp <= 0x2027) ||
	    (cp >= 0x2030 && cp <= 0x205e) ||
	    (cp >= 0x20a0 && cp <= 0x20cf) || (cp >= 0x2190 && cp <= 0x2bff));
}

/* A decoded reference: control characters are gone here; marks that pile up
 * are looked at in the end. */
static void
add_decoded(struct sanitizer *z, const char *s, size_t n)
{
	if (n == 1) {
		switch (s[0]) {
		case '<':
			buf_adds(z->out, "&lt;");
			return;
		case '>':
			buf_adds(z->out, "&gt;");
			return;
		case '&':
			buf_adds(z->out, "&amp;");
			return;
		case '\r':
			buf_addc(z->out, '\n');
			z->joined = true;
			return;
		default:
			break;
		}
	}
	if (n == 2 && memcmp(s, SHY, 2) == 0) {
		buf_adds(z->out, "&shy;");
		return;
	}
	z->joined = z->joined || !is_harmless(s, n);
	buf_add(z->out, s, n);
}

static size_t
add_special(struct sanitizer *z, const char *s, size_t n)
{
	char out[ENTITY_MAX];
	size_t len, used;

	if (*s != '&') {
		add_decoded(z, s, 1);
		return 1;
	}
	used = entity_decode(s, n, ENTITY_TEXT, out, &len);
	if (used == 0) {
		add_decoded(z, s, 1);
		return 1;
	}
	for (size_t i = 0; len > 1 && i < len; i++)
		if (out[i] == '<' || out[i] == '>') {	/* "&nvlt;" */
			add_decoded(z, out + i, 1);
			memmove(out + i, out + i + 1, len - i - 1);
			len--;
		}
	add_decoded(z, out, len);
	return used;
}

static void
add_text(struct sanitizer *z, const char *s, size_t n)
{
	struct buf *b = z->out;
	size_t run;

	while (n > 0) {
		if (!buf_reserve(b, n))
			return;
		run = scan_copy_html(b->data + b->len, s, n, false);
		b->len += run;
		b->data[b->len] = '\0';
		s += run;
		n -= run;
		if (n == 0)
			return;
		run = add_special(z, s, n);
		s += run;
		n -= run;
	}
}

/* --- end tags ---------------------------------------------------------------- */

static void
closed(void *ctx, enum html_element e)
{
	struct sanitizer *z = ctx;
	char tag[24] = "</";
	size_t n = html_elements[e].len;

	memcpy(tag + 2, html_elements[e].name, n);
	tag[n + 2] = '>';
	buf_add(z->out, tag, n + 3);
}

static void
end_tag(struct sanitizer *z, enum html_element e)
{
	unsigned flags = html_element_flags(e);

	if (e == HTML_BR)
		buf_adds(z->out, "<br />");
	else if (flags & HE_KEEP && !(flags & HE_VOID))
		nest_close(&z->nest, e);
	else
		z->report.stray += (flags & HE_VOID) != 0;
}

/* --- start tags -------------------------------------------------------------- */

static void
add_attr(struct sanitizer *z, const char *name, const char *value, size_t n)
{
	buf_addc(z->out, ' ');
	buf_adds(z->out, name);
	buf_adds(z->out, "=\"");
	if (!entity_escape(z->out, value, n))
		z->ok = false;
	buf_addc(z->out, '"');
}

/* URL, srcset or style: made anew in MADE, or left out. */
static void
add_made(struct sanitizer *z, enum attr_kind kind, const char *name)
{
	const char *s = buf_str(&z->value);
	bool ok;

	buf_clear(&z->made);
	switch (kind) {
	case ATTR_URL:
		ok = allowed_url(&z->made, z->base, s, z->value.len);
		z->report.urls += !ok;
		break;
	case ATTR_SRCSET:
		ok = allowed_srcset(&z->made, z->base, s, z->value.len);
		z->report.urls += !ok;
		break;
	default:
		ok = allowed_style(&z->made, s, z->value.len,
		    &z->report.styles);
		break;
	}
	if (ok)
		add_attr(z, name, buf_str(&z->made), z->made.len);
}

static const char math_ns[] = "http://www.w3.org/1998/Math/MathML";

static void
add_checked(struct sanitizer *z, const struct html_attr *a)
{
	const char *name = "";
	enum attr_kind kind = allowed_find(a->name, a->name_len, &name);
	bool math = html_element_flags(z->token.element) & HE_MATH;

	if (kind == ATTR_NONE || (kind == ATTR_MATH && !math)) {
		z->report.attributes++;
		return;
	}
	if (kind == ATTR_URL && memchr(a->value, '&', a->len) == NULL &&
	    url_is_ready(a->value, a->len)) {
		add_attr(z, name, a->value, a->len);
		return;
	}
	if (!allowed_value(&z->value, a)) {
		z->ok = false;
		return;
	}
	if (kind == ATTR_XMLNS && !html_name_is(buf_str(&z->value),
	    z->value.len, "http://www.w3.org/1998/math/mathml"))
		return;
	if (kind == ATTR_XMLNS)
		add_attr(z, name, math_ns, strlen(math_ns));
	else if (kind == ATTR_TEXT || kind == ATTR_MATH)
		add_attr(z, name, buf_str(&z->value), z->value.len);
	else
		add_made(z, kind, name);
}

static bool
is_repeated(const struct html_token *t, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (t->attrs[k].name_len == t->attrs[i].name_len &&
		    (t->attrs[k].name[0] | 0x20) ==
		    (t->attrs[i].name[0] | 0x20) && strncasecmp(t->attrs[k].name, t->attrs[i].name,
		    t->attrs[i].name_len) == 0)
			return true;
	return false;
}

/* Pages that load late keep the picture's address in another attribute. */
static void
wake_image(struct html_token *t)
{
	static const char *const late[] = {
		"data-src", "data-lazy-src", "data-original", "data-orig-file"
	};
	const struct html_attr *a = NULL;
	struct html_attr *src = NULL;

	for (size_t i = 0; i < t->attr_count; i++)
		if (html_name_is(t->attrs[i].name, t->attrs[i].name_len,
		    "src"))
			src = &t->attrs[i];
	if (src != NULL && !(src->len > 5 &&
	    html_name_is(src->value, 5, "data:")) && src->len > 0)
		return;
	for (size_t i = 0; i < 4 && a == NULL; i++)
		a = html_token_attr(t, late[i]);
	if (a == NULL || a->len == 0)
		return;
	if (src == NULL) {
		src = &t->attrs[a - t->attrs];
		src->name = "src";
		src->name_len = 3;
	}
	src->value = a->value;
	src->len = a->len;
}

/* Whether the attribute says something, as it will be written. */
static bool
says_something(struct sanitizer *z, const char *name, enum attr_kind kind)
{
	const struct html_attr *a = html_token_attr(&z->token, name);

	if (a == NULL || !allowed_value(&z->value, a))
		return false;
	if (kind != ATTR_SRCSET)
		return z->value.len > 0;
	buf_clear(&z->made);
	return allowed_srcset(&z->made, z->base, buf_str(&z->value),
	    z->value.len);
}

/* An img that shows nothing, or that only counts, is left out. */
static bool
is_worthless(struct sanitizer *z)
{
	const struct html_attr *src = html_token_attr(&z->token, "src");
	bool has_url = false;

	buf_clear(&z->made);
	if (src != NULL && memchr(src->value, '&', src->len) == NULL &&
	    url_is_ready(src->value, src->len))
		has_url = buf_add(&z->made, src->value, src->len);
	else if (src != NULL && allowed_value(&z->value, src))
		has_url = allowed_url(&z->made, z->base, buf_str(&z->value),
		    z->value.len);
	if (allowed_is_tracker(&z->token, buf_str(&z->made))) {
		z->report.trackers++;
		return true;
	}
	return !has_url && !says_something(z, "alt", ATTR_TEXT) &&
	    !says_something(z, "srcset", ATTR_SRCSET);
}

static void
start_kept(struct sanitizer *z)
{
	struct html_token *t = &z->token;
	unsigned flags = html_element_flags(t->element);

	if (t->element == HTML_IMG) {
		wake_image(t);
		if (is_worthless(z))
			return;
	}
	nest_before(&z->nest, t->element);
	if (!(flags & HE_VOID) && !nest_open(&z->nest, t->element)) {
		if (t->empty)
			nest_close(&z->nest, t->element);
		return;
	}
	buf_addc(z->out, '<');
	buf_add(z->out, html_elements[t->element].name,
	    html_elements[t->element].len);
	for (size_t i = 0; i < t->attr_count; i++)
		if (!is_repeated(t, i))
			add_checked(z, &t->attrs[i]);
	buf_adds(z->out, flags & HE_VOID ? " />" : ">");
	if (!(flags & HE_VOID) && t->empty)
		nest_close(&z->nest, t->element);
}

/* Script and style run to the end of the input when nothing ends them; of
 * the others only the tag goes then. */
static void
skip_element(struct sanitizer *z, enum html_element e)
{
	struct html_scan ahead = z->scan;

	z->report.scripts++;
	if (z->token.empty || z->endless[e])
		return;
	html_scan_raw(&ahead, e, NULL, NULL);
	if (html_element_flags(e) & HE_RAW) {
		z->scan = ahead;
	} else if (ahead.at == ahead.n) {
		z->endless[e] = true;
		return;
	}
	z->skip = e;
	z->skip_depth = 1;
}

static void
start_tag(struct sanitizer *z)
{
	enum html_element e = z->token.element;
	unsigned flags = html_element_flags(e);

	if (flags & HE_KEEP) {
		start_kept(z);
		return;
	}
	z->joined = true;
	if (flags & (HE_RAW | HE_SKIP)) {
		skip_element(z, e);
		return;
	}
	z->report.elements++;
	if (flags & HE_BLOCK)
		nest_before(&z->nest, e);
}

/* Inside an element that goes with its content: only its own tags count. */
static void
skipped(struct sanitizer *z)
{
	if (z->token.element != z->skip)
		return;
	if (z->token.kind == HTML_END)
		z->skip_depth--;
	else if (z->token.kind == HTML_START && !z->token.empty)
		z->skip_depth++;
	if (z->skip_depth == 0)
		z->skip = HTML_UNKNOWN;
}

/* --- all of it ----------------------------------------------------------------- */

static void
run(struct sanitizer *z)
{
	while (!z->out->full && html_scan_next(&z->scan, &z->token)) {
		if (z->skip != HTML_UNKNOWN)
			skipped(z);
		else if (z->token.kind == HTML_TEXT)
			add_text(z, z->token.text, z->token.len);
		else if (z->token.kind == HTML_START)
			start_tag(z);
		else
			end_tag(z, z->token.element);
	}
	nest_close_all(&z->nest);
	z->report.unclosed = z->nest.mended;
	z->report.stray += z->nest.stray;
	z->report.comments = z->scan.comments;
}

static bool
is_plain(const char *s, size_t n)
{
	return memchr(s, '<', n) == NULL && memchr(s, '&', n) == NULL &&
	    memchr(s, '>', n) == NULL;
}

/* White space at both ends says nothing. */
static void
trim(struct buf *b, size_t from)
{
	size_t skip = from;

	while (b->len > from && html_is_space(b->data[b->len - 1]))
		buf_truncate(b, b->len - 1);
	while (skip < b->len && html_is_space(b->data[skip]))
		skip++;
	if (skip == from)
		return;
	memmove(b->data + from, b->data + skip, b->len - skip);
	buf_truncate(b, b->len - (skip - from));
}

/* What had references or lost elements is looked at once more: characters
 * that were apart may stand together now. */
static bool
clean_again(struct buf *out, size_t from)
{
	struct buf copy = BUF_INIT(0);
	bool ok;

	if (out->len == from || clean_is_clean(out->data + from, out->len - from))
		return true;
	buf_add(&copy, out->data + from, out->len - from);
	buf_truncate(out, from);
	ok = clean_text(out, buf_str(&copy), copy.len);
	buf_free(&copy);
	return ok;
}

static bool
sanitize_clean(struct buf *out, const char *html, size_t n, const char *base,
    struct html_report *report)
{
	struct sanitizer z;
	size_t from = out->len;
	bool ok;

	if (is_plain(html, n)) {
		ok = buf_add(out, html, n);
	} else {
		memset(&z, 0, sizeof z);
		z.out = out;
		z.base = base;
		z.ok = true;
		nest_init(&z.nest, closed, &z);
		html_scan_init(&z.scan, html, n);
		run(&z);
		buf_free(&z.value);
		buf_free(&z.made);
		ok = z.ok && !out->full;
		if (report != NULL)
			*report = z.report;
		if (ok && z.joined)
			ok = clean_again(out, from);
	}
	trim(out, from);
	return ok;
}

/* Soft hyphens do not pass the gate, but as references they stay: words may
 * be parted there. */
static void
put_clean(struct buf *out, const char *html, size_t n)
{
	struct buf b = BUF_INIT(0);
	const char *shy, *end = html + n;

	if (memmem(html, n, SHY, 2) == NULL) {
		clean_text(out, html, n);
		return;
	}
	while ((shy = memmem(html, (size_t)(end - html), SHY, 2)) != NULL) {
		buf_add(&b, html, (size_t)(shy - html));
		buf_adds(&b, "&shy;");
		html = shy + 2;
	}
	buf_add(&b, html, (size_t)(end - html));
	clean_text(out, buf_str(&b), b.len);
	buf_free(&b);
}

bool
html_sanitize(struct buf *out, const char *html, size_t n,
    const char *base_url, struct html_report *report)
{
	struct buf clean = BUF_INIT(0);
	bool ok;

	if (report != NULL)
		*report = (struct html_report){ 0 };
	if (n == 0)
		return true;
	if (clean_is_clean(html, n))
		return sanitize_clean(out, html, n, base_url, report);
	put_clean(&clean, html, n);
	ok = clean.len == 0 || sanitize_clean(out, buf_str(&clean), clean.len,
	    base_url, report);
	buf_free(&clean);
	return ok;
}

bool
html_escape(struct buf *out, const char *text, size_t n)
{
	return entity_escape(out, text, n);
}

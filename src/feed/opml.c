#include <ndigest/base/intl.h>
#include <ndigest/feed/opml.h>

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/map.h>
#include <ndigest/base/mem.h>
#include <ndigest/base/scan.h>
#include <ndigest/base/vec.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/entity.h>
#include <ndigest/text/url.h>

#include "construct.h"
#include "input.h"
#include "opml_lines.h"
#include "xml.h"

#define DEPTH_MAX 64
#define LINE_MAX_LEN 2048
#define SLICE ((size_t)64 * 1024)

struct reader {
	struct xml xml;
	const struct opml_sink *sink;
	struct buf folders;		/* the names of the open outlines */
	size_t folder[DEPTH_MAX];	/* where each begins in it */
	size_t depth, over;
	struct buf url, title, site, category, tmp;
	bool stopped;
	bool outlines;		/* there was one */
	char root[16];
};

/* --- reading ------------------------------------------------------------------------ */

/* The attribute as one clean line. */
static const char *
line(struct reader *r, struct buf *out, const struct xml_tag *tag,
    const char *name)
{
	const struct xml_attr *a = xml_attr(tag, name);

	buf_clear(out);
	if (a == NULL)
		return "";
	buf_clear(&r->tmp);
	entity_decode_all(&r->tmp, a->value, a->value_len, ENTITY_ATTR);
	construct_line(out, buf_str(&r->tmp), r->tmp.len < LINE_MAX_LEN ?
	    r->tmp.len : LINE_MAX_LEN, CONSTRUCT_AUTO);
	return buf_str(out);
}

/* The same as it stands: a URL. */
static const char *
plain(struct buf *out, const struct xml_tag *tag, const char *name)
{
	const struct xml_attr *a = xml_attr(tag, name);
	struct buf text = BUF_INIT(0);

	buf_clear(out);
	if (a == NULL)
		return "";
	entity_decode_all(&text, a->value, a->value_len, ENTITY_ATTR);
	clean_line(out, buf_str(&text), text.len);
	buf_free(&text);
	return buf_str(out);
}

/* " / ,/Philosophy/Baseball,/Tourism": the last step of the first path that
 * has one. */
static void
first_category(struct buf *b)
{
	const char *s = buf_str(b), *end = s + b->len, *start, *stop;

	while (s < end) {
		stop = memchr(s, ',', (size_t)(end - s));
		stop = stop != NULL ? stop : end;
		for (start = stop; start > s && (start[-1] == '/' ||
		    start[-1] == ' ');)
			start--;
		for (end = start; start > s && start[-1] != '/';)
			start--;
		while (start < end && *start == ' ')
			start++;
		if (end > start) {
			memmove(b->data, start, (size_t)(end - start));
			buf_truncate(b, (size_t)(end - start));
			return;
		}
		end = b->data + b->len;
		s = stop + 1;
	}
	buf_clear(b);
}

static const char *
or_null(const struct buf *b)
{
	return b->len > 0 ? b->data : NULL;
}

bool
opml_give(const struct opml_sink *sink, const char *url, const char *title,
    const char *site, const char *category)
{
	struct opml_feed f = { NULL, title, site, category };
	struct error e = { "" };
	const char *why = e.text;
	char *good = NULL;

	if (strncasecmp(url, "exec:", 5) == 0 ||
	    strncasecmp(url, "filter:", 7) == 0 || url[0] == '|' ||
	    strncmp(url, "$(", 2) == 0)
		why = "it would run a program";
	else if (strncasecmp(url, "query:", 6) == 0)
		why = "it is a query of another reader";
	else if (strncasecmp(url, "file:", 5) == 0 || url[0] == '/')
		why = "it is a file of this machine";
	else
		good = url_from_user(url, &e);
	if (good == NULL) {
		if (sink->refused != NULL)
			sink->refused(sink->ctx,
			    title != NULL ? title : url, why);
		return true;
	}
	f.url = good;
	if (sink->feed(sink->ctx, &f)) {
		free(good);
		return true;
	}
	free(good);
	return false;
}

/* Sources that other readers make a feed of themselves. */
static bool
is_no_feed(const char *type)
{
	static const char *const types[] = {
		"HTML+XPath", "XML+XPath", "JSON+DotNotation",
		"JSON+DotPath", "HTML+XPath+JSON", "vfolder"
	};

	for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
		if (strncasecmp(type, types[i], strlen(types[i])) == 0)
			return true;
	return false;
}

/* A feed without its address: the page that it belongs to leads there. */
static bool
take_page(struct reader *r)
{
	buf_clear(&r->url);
	if (r->site.len > 0)
		return buf_add(&r->url, r->site.data, r->site.len);
	if (r->sink->refused != NULL)
		r->sink->refused(r->sink->ctx, buf_str(&r->title),
		    _("it has no address"));
	return false;
}

static void
outline(struct reader *r, const struct xml_tag *tag)
{
	const char *around = r->depth > 0 ?
	    buf_str(&r->folders) + r->folder[r->depth - 1] : "";
	const char *type;

	(void)line(r, &r->title, tag, "text");
	if (r->title.len == 0)
		(void)line(r, &r->title, tag, "title");
	(void)plain(&r->site, tag, "htmlUrl");
	type = line(r, &r->category, tag, "type");
	if (*plain(&r->url, tag, "xmlUrl") == '\0') {
		if ((strcasecmp(type, "include") == 0 ||
		    strcasecmp(type, "link") == 0) &&
		    r->sink->refused != NULL)
			r->sink->refused(r->sink->ctx, buf_str(&r->title),
			    "it is a link to another list: import that");
		/* some write only the type and the URL */
		if (strcasecmp(type, "rss") != 0 &&
		    strcasecmp(type, "atom") != 0 &&
		    strcasecmp(type, "feed") != 0)
			return;
		if (*plain(&r->url, tag, "url") == '\0' &&
		    !take_page(r))
			return;
	}
	if (is_no_feed(type)) {
		if (r->sink->refused != NULL)
			r->sink->refused(r->sink->ctx, buf_str(&r->title),
			    "it is no feed but a page that another reader "
			    "makes one of");
		return;
	}
	buf_clear(&r->category);
	if (*around != '\0') {
		buf_adds(&r->category, around);
	} else {
		(void)line(r, &r->category, tag, "category");
		first_category(&r->category);
	}
	if (!opml_give(r->sink, buf_str(&r->url), or_null(&r->title),
	    or_null(&r->site), or_null(&r->category))) {
		r->stopped = true;
		r->xml.stop = true;
	}
}

/* An outline around others: its name is theirs, where it has one. */
static void
push(struct reader *r)
{
	if (r->depth == DEPTH_MAX) {
		r->over++;
		return;
	}
	/* one without a name passes on that of the outline around it */
	if (r->title.len == 0 && r->depth > 0) {
		r->folder[r->depth] = r->folder[r->depth - 1];
	} else {
		r->folder[r->depth] = r->folders.len;
		buf_add(&r->folders, buf_str(&r->title), r->title.len);
		buf_addc(&r->folders, '\0');
	}
	r->depth++;
}

static bool
is(const char *name, size_t n, const char *what)
{
	return strlen(what) == n && strncasecmp(name, what, n) == 0;
}

static void
on_start(void *ctx, const struct xml_tag *tag)
{
	struct reader *r = ctx;

	if (r->root[0] == '\0' && tag->len < sizeof r->root)
		memcpy(r->root, tag->name, tag->len);
	if (!is(tag->name, tag->len, "outline"))
		return;
	r->outlines = true;
	outline(r, tag);
	if (!tag->empty)
		push(r);
}

static void
on_end(void *ctx, const char *name, size_t n)
{
	struct reader *r = ctx;
	size_t start;

	if (!is(name, n, "outline"))
		return;
	if (r->over > 0) {
		r->over--;
		return;
	}
	if (r->depth == 0)
		return;
	start = r->folder[--r->depth];
	if (r->depth == 0 || r->folder[r->depth - 1] != start)
		buf_truncate(&r->folders, start);
}

static void
on_text(void *ctx, const char *s, size_t n, bool cdata)
{
	(void)ctx;
	(void)s;
	(void)n;
	(void)cdata;
}

static void
read_xml(struct reader *r, struct input *in, const char *s, size_t n)
{
	size_t part;

	r->xml.to = (struct xml_listener){
		.start = on_start, .end = on_end, .text = on_text, .ctx = r
	};
	do {
		part = n < SLICE ? n : SLICE;
		input_add(in, s, part, part == n);
		s += part;
		n -= part;
		input_done(in, xml_read(&r->xml, buf_str(&in->text),
		    in->text.len, n == 0));
	} while (n > 0 && !r->xml.stop);
}

static enum err
no_list(const struct reader *r, struct error *e)
{
	if (is(r->root, strlen(r->root), "rss") ||
	    is(r->root, strlen(r->root), "feed") ||
	    is(r->root, strlen(r->root), "rdf:RDF"))
		return error_set(e, ERR_INPUT,
		    _("this is a feed and no list of feeds: add it"));
	return error_set(e, ERR_INPUT, _("this is no list of feeds: neither "
	    "OPML nor a file of lines with URLs"));
}

static bool
looks_like_xml(struct buf *text)
{
	size_t i = 0;

	while (i < text->len && ((unsigned char)text->data[i] <= ' ' ||
	    (unsigned char)text->data[i] >= 0x80))
		i++;
	return (i < text->len && text->data[i] == '<') ||
	    strcasestr(buf_str(text), "<opml") != NULL ||
	    strcasestr(buf_str(text), "<outline") != NULL;
}

enum err
opml_read(const char *bytes, size_t n, const struct opml_sink *sink,
    struct error *e)
{
	struct reader r = { .sink = sink };
	struct input in, look;
	enum err err = ERR_NONE;
	bool xml;

	/* a first look, to tell XML from lines of text */
	input_init(&look, NULL);
	input_add(&look, bytes, n < 4096 ? n : 4096, true);
	xml = looks_like_xml(&look.text);
	input_free(&look);
	input_init(&in, NULL);
	if (xml) {
		read_xml(&r, &in, bytes, n);
		if (!r.outlines && strcasecmp(r.root, "opml") != 0)
			err = no_list(&r, e);
		else if (r.stopped)
			err = ERR_STOPPED;
	} else {
		input_add(&in, bytes, n, true);
		err = opml_read_lines(buf_str(&in.text), in.text.len, sink);
		if (err == ERR_INPUT)
			err = no_list(&r, e);
	}
	input_free(&in);
	buf_free(&r.folders);
	buf_free(&r.url);
	buf_free(&r.title);
	buf_free(&r.site);
	buf_free(&r.category);
	buf_free(&r.tmp);
	return err;
}

/* --- writing ----------------------------------------------------------------------- */

static void
put_attribute(struct buf *out, const char *name, const char *value)
{
	if (value == NULL)
		return;
	buf_addf(out, " %s=\"", name);
	entity_escape(out, value, strlen(value));
	buf_addc(out, '"');
}

static void
put_feed(struct buf *out, const struct opml_feed *f, const char *indent)
{
	buf_adds(out, indent);
	buf_adds(out, "<outline type=\"rss\"");
	put_attribute(out, "text", f->title != NULL ? f->title : f->url);
	put_attribute(out, "title", f->title);
	put_attribute(out, "xmlUrl", f->url);
	put_attribute(out, "htmlUrl", f->site);
	buf_adds(out, "/>\n");
}

static const char *
category_of(const struct opml_feed *f)
{
	return f->category != NULL ? f->category : "";
}

/* The feeds of one category, from the one that has it first on. */
static void
put_category(struct buf *out, const struct opml_feed *feeds, size_t count)
{
	const char *category = category_of(feeds);

	buf_adds(out, "    <outline");
	put_attribute(out, "text", category);
	put_attribute(out, "title", category);
	buf_adds(out, ">\n");
	for (size_t i = 0; i < count; i++)
		if (strcmp(category_of(&feeds[i]), category) == 0)
			put_feed(out, &feeds[i], "      ");
	buf_adds(out, "    </outline>\n");
}

void
opml_write(struct buf *out, const char *title, const struct opml_feed *feeds,
    size_t count)
{
	struct map seen = MAP_INIT;
	const char *category;
	bool first;

	buf_adds(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<opml version=\"2.0\">\n  <head>\n    <title>");
	entity_escape(out, title, strlen(title));
	buf_adds(out, "</title>\n  </head>\n  <body>\n");
	for (size_t i = 0; i < count; i++)
		if (*category_of(&feeds[i]) == '\0')
			put_feed(out, &feeds[i], "    ");
	for (size_t i = 0; i < count; i++) {
		category = category_of(&feeds[i]);
		if (*category == '\0')
			continue;
		(void)map_put(&seen, category, strlen(category), &first);
		if (first)
			put_category(out, feeds + i, count - i);
	}
	buf_adds(out, "  </body>\n</opml>\n");
	map_free(&seen);
}

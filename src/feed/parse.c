#include <ndigest/feed/parse.h>

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/scan.h>
#include <ndigest/text/date.h>

#include "parser.h"

#define SLICE ((size_t)64 * 1024)	/* stays in the cache of a core */
#define JSON_WHOLE ((size_t)8 * 1024 * 1024)	/* is kept until its end */
#define JSON_MAX ((size_t)64 * 1024 * 1024)	/* of one item */

struct feed_parser *
feed_parser_new(const struct feed_parse_options *o,
    const struct feed_sink *sink)
{
	struct feed_parser *p = xcalloc(1, sizeof *p);

	p->options = *o;
	p->base_url = xstrdup(o->base_url);
	p->content_type = xstrdup(o->content_type);
	p->sink = *sink;
	input_init(&p->input, p->content_type);
	record_init(&p->channel);
	record_init(&p->item);
	reader_init(p);
	return p;
}

void
feed_parser_free(struct feed_parser *p)
{
	if (p == NULL)
		return;
	input_free(&p->input);
	scope_free(&p->scope);
	record_free(&p->channel);
	record_free(&p->item);
	buf_free(&p->capture.text);
	buf_free(&p->person_name);
	buf_free(&p->person_email);
	buf_free(&p->tmp);
	buf_free(&p->url);
	buf_free(&p->entity_text);
	map_free(&p->entities);
	free(p->base_url);
	free(p->content_type);
	free(p);
}

/* --- to the sink ------------------------------------------------------------------ */

void
parser_give_channel(struct feed_parser *p)
{
	struct channel c;

	p->channel_given = true;
	url_settle(p);
	if (p->sink.channel == NULL)
		return;
	record_channel(&p->channel, root_format(p), &c);
	p->sink.channel(p->sink.ctx, &c);
}

static void
stop(struct feed_parser *p, enum err why)
{
	if (p->over == ERR_NONE)
		p->over = why;
	p->xml.stop = true;
}

void
parser_give_item(struct feed_parser *p)
{
	struct item it;

	p->in_item = false;
	record_item(&p->item, &it);
	if (p->item.full)
		mend_note(&p->mends, MEND_TOO_MANY_PARTS);
	/* of an item that the document's end cuts off, what is worth it */
	if (p->over != ERR_NONE ||
	    (p->ended && it.title == NULL && it.link == NULL))
		return;
	p->items++;
	if (p->sink.item != NULL && !p->sink.item(p->sink.ctx, &it))
		stop(p, ERR_STOPPED);
	if (p->options.max_items > 0 && p->items >= p->options.max_items) {
		mend_note(&p->mends, MEND_TOO_MANY_ITEMS);
		stop(p, ERR_TOO_BIG);
	}
}

/* --- bytes -------------------------------------------------------------------------- */

/* What the first character that is no white space says. */
static void
look(struct feed_parser *p)
{
	const char *s = buf_str(&p->input.text);
	size_t n = p->input.text.len, i = 0;

	while (i < n) {
		if (scan_space(s[i]) || (unsigned char)s[i] < 0x20)
			i++;
		else if (n - i >= 3 && memcmp(s + i, "\xef\xbb\xbf", 3) == 0)
			i += 3;
		else
			break;
	}
	if (i == n)
		return;
	p->is_json = s[i] == '{' || (s[i] == '[' && i + 1 < n);
	p->is_xml = !p->is_json;
	if (i > 0 && n - i > 5 && memcmp(s + i, "<?xml", 5) == 0)
		mend_note(&p->mends, MEND_SPACE_BEFORE);
}

static void
read_some(struct feed_parser *p, bool last)
{
	size_t used;

	if (!p->is_json && !p->is_xml)
		look(p);
	if (p->is_json && !last && p->input.text.len > JSON_WHOLE &&
	    p->input.text.len > p->json_retry)
		json_feed_more(p);
	if (p->is_json && p->input.text.len > JSON_MAX) {
		mend_note(&p->mends, MEND_TOO_LONG);
		stop(p, ERR_TOO_BIG);
	}
	if (p->is_json || (!p->is_xml && !last))
		return;
	used = xml_read(&p->xml, buf_str(&p->input.text), p->input.text.len,
	    last);
	input_done(&p->input, used);
}

static enum err
not_a_feed(struct feed_parser *p, struct error *e)
{
	const char *what = p->other;

	p->over = ERR_INPUT;
	p->xml.stop = true;
	if (strcmp(what, "html") == 0 || strcmp(what, "head") == 0 ||
	    strcmp(what, "body") == 0)
		return error_set(e, ERR_INPUT, "this is an HTML page and no "
		    "feed: give the address of its feed, or subscribe to "
		    "the page to have its feed found");
	if (strcmp(what, "opml") == 0)
		return error_set(e, ERR_INPUT, "this is an OPML list of "
		    "feeds and no feed: import it");
	if (strcmp(what, "service") == 0)
		return error_set(e, ERR_INPUT, "this is an Atom service "
		    "document and no feed: give the address of a feed");
	if (*what != '\0')
		return error_set(e, ERR_INPUT, "this is no feed but a "
		    "document of another kind (%s)", what);
	if (p->bytes == 0)
		return error_set(e, ERR_INPUT, "the document is empty");
	return error_set(e, ERR_INPUT, "this is no feed: neither RSS, Atom, "
	    "RDF, CDF nor JSON Feed was found in it");
}

enum err
feed_parser_add(struct feed_parser *p, const char *bytes, size_t n,
    struct error *e)
{
	size_t part, max = p->options.max_bytes;

	while (n > 0 && p->over == ERR_NONE && !p->full) {
		part = n < SLICE ? n : SLICE;
		if (max > 0 && part > max - p->bytes)
			part = max - p->bytes;
		if (part == 0) {
			mend_note(&p->mends, MEND_TOO_MANY_BYTES);
			p->full = true;
			break;
		}
		p->bytes += part;
		input_add(&p->input, bytes, part, false);
		read_some(p, false);
		if (p->other[0] != '\0')
			return not_a_feed(p, e);
		bytes += part;
		n -= part;
	}
	if (p->over == ERR_INPUT)
		return not_a_feed(p, e);
	if (p->full || p->over == ERR_TOO_BIG)
		return error_set(e, ERR_TOO_BIG,
		    "the feed is larger than allowed");
	return p->over;
}

bool
feed_parser_is_page(const struct feed_parser *p)
{
	return p->over == ERR_INPUT && (strcmp(p->other, "html") == 0 ||
	    strcmp(p->other, "head") == 0 || strcmp(p->other, "body") == 0);
}

/* A link that came before what it could be resolved against. */
static void
settle_channel(struct feed_parser *p)
{
	struct record *r = &p->channel;
	const char *link = record_text(r, FIELD_LINK);
	const char *self = record_text(r, FIELD_SELF);

	if (link == NULL || self == NULL || strncasecmp(self, "http", 4) != 0 ||
	    strstr(link, ":") != NULL)
		return;
	buf_clear(&p->url);
	if (url_absolute(p, &p->url, link, strlen(link)))
		record_set(r, FIELD_LINK, 1, p->url.data, p->url.len);
}

static void
say_mends(struct feed_parser *p)
{
	struct mends *m = &p->mends;

	m->count[MEND_CHARSET_WRONG] = p->input.wrong;
	m->count[MEND_CHARSET_UNKNOWN] = p->input.unknown;
	m->count[MEND_BAD_BYTES] = (uint32_t)(p->input.bad < UINT32_MAX ?
	    p->input.bad : UINT32_MAX);
	if (p->sink.warning != NULL)
		mend_say(m, p->sink.warning, p->sink.ctx);
}

enum err
feed_parser_end(struct feed_parser *p, struct error *e)
{
	enum err err = ERR_NONE;

	if (p->over == ERR_NONE || p->over == ERR_TOO_BIG) {
		if (p->over == ERR_NONE) {
			input_add(&p->input, "", 0, true);
			read_some(p, true);
		}
		p->ended = true;
		if (p->is_json)
			err = json_feed_read(p, e);
		else
			reader_end(p);
	}
	if (err != ERR_NONE)
		return err;
	if (p->root == ROOT_NONE || p->over == ERR_INPUT)
		return not_a_feed(p, e);
	settle_channel(p);
	parser_give_channel(p);
	say_mends(p);
	return ERR_NONE;
}

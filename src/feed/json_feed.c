/* JSON Feed, versions 1 and 1.1 (jsonfeed.org). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/date.h>

#include "json_read.h"
#include "parser.h"

/* What a key means, in the feed and in an item. */
enum key {
	KEY_NONE,
	KEY_LINE,	/* as it stands */
	KEY_TITLE,
	KEY_URL,
	KEY_TEXT,	/* plain text to HTML */
	KEY_HTML,
	KEY_PLAIN,	/* content_text */
	KEY_DATE,
	KEY_AUTHOR,
	KEY_TAGS,
	KEY_FILES,
	KEY_ITEMS,
	KEY_VERSION,
	KEY_HUBS
};

struct key_rule {
	const char *name;
	enum key key;
	enum field field;
	unsigned rank;
};

static const struct key_rule feed_keys[] = {
	{ "version", KEY_VERSION, FIELD_NONE, 0 },
	{ "title", KEY_TITLE, FIELD_TITLE, 10 },
	{ "home_page_url", KEY_URL, FIELD_LINK, 10 },
	{ "feed_url", KEY_URL, FIELD_SELF, 10 },
	{ "description", KEY_TEXT, FIELD_SUMMARY, 10 },
	{ "icon", KEY_URL, FIELD_IMAGE, 10 },
	{ "favicon", KEY_URL, FIELD_IMAGE, 20 },
	{ "language", KEY_LINE, FIELD_LANGUAGE, 10 },
	{ "authors", KEY_AUTHOR, FIELD_AUTHOR, 10 },
	{ "author", KEY_AUTHOR, FIELD_AUTHOR, 20 },
	{ "hubs", KEY_HUBS, FIELD_HUB, 10 },
	{ "items", KEY_ITEMS, FIELD_NONE, 0 },
};

static const struct key_rule item_keys[] = {
	{ "id", KEY_LINE, FIELD_ID, 10 },
	{ "url", KEY_URL, FIELD_LINK, 10 },
	{ "external_url", KEY_URL, FIELD_LINK, 20 },
	{ "title", KEY_TITLE, FIELD_TITLE, 10 },
	{ "content_html", KEY_HTML, FIELD_CONTENT, 10 },
	{ "content_text", KEY_PLAIN, FIELD_CONTENT, 20 },
	{ "summary", KEY_TEXT, FIELD_SUMMARY, 10 },
	{ "image", KEY_URL, FIELD_IMAGE, 10 },
	{ "banner_image", KEY_URL, FIELD_IMAGE, 20 },
	{ "date_published", KEY_DATE, FIELD_PUBLISHED, 10 },
	{ "date_modified", KEY_DATE, FIELD_UPDATED, 10 },
	{ "language", KEY_LINE, FIELD_LANGUAGE, 10 },
	{ "authors", KEY_AUTHOR, FIELD_AUTHOR, 10 },
	{ "author", KEY_AUTHOR, FIELD_AUTHOR, 20 },
	{ "tags", KEY_TAGS, FIELD_NONE, 0 },
	{ "attachments", KEY_FILES, FIELD_NONE, 0 },
};

struct json_feed {
	struct feed_parser *p;
	struct json j;
	struct buf key, value, line;
	size_t items;		/* where they begin, 0: there are none */
	bool version;		/* it says that it is a JSON Feed */
};

static const struct key_rule *
find_key(const struct key_rule *rules, size_t count, const char *name)
{
	static const struct key_rule none = { "", KEY_NONE, FIELD_NONE, 0 };

	for (size_t i = 0; i < count; i++)
		if (strcmp(rules[i].name, name) == 0)
			return &rules[i];
	return &none;
}

/* The next scalar in f->value. */
static void
value(struct json_feed *f)
{
	buf_clear(&f->value);
	f->value.max = TEXT_MAX;
	json_scalar(&f->j, &f->value);
	if (f->value.full)
		mend_note(&f->p->mends, MEND_TOO_LONG);
}

/* The next scalar in f->line, as one clean line. */
static void
line(struct json_feed *f)
{
	value(f);
	buf_clear(&f->line);
	clean_line(&f->line, buf_str(&f->value), f->value.len);
}

/* --- people, tags, files -------------------------------------------------------- */

/* {"name", "url"}, or just the name. */
static void
author(struct json_feed *f, struct record *r, const struct key_rule *rule)
{
	if (json_peek(&f->j) == JSON_STRING) {
		line(f);
		record_join(r, rule->field, rule->rank, buf_str(&f->line),
		    f->line.len);
		return;
	}
	if (json_peek(&f->j) != JSON_OBJECT) {
		json_skip(&f->j);
		return;
	}
	json_enter(&f->j);
	while (json_key(&f->j, &f->key)) {
		if (strcmp(buf_str(&f->key), "name") != 0) {
			json_skip(&f->j);
			continue;
		}
		line(f);
		record_join(r, rule->field, rule->rank, buf_str(&f->line),
		    f->line.len);
	}
}

static void
authors(struct json_feed *f, struct record *r, const struct key_rule *rule)
{
	if (json_peek(&f->j) != JSON_ARRAY) {
		author(f, r, rule);
		return;
	}
	json_enter(&f->j);
	while (json_more(&f->j))
		author(f, r, rule);
}

static void
tags(struct json_feed *f, struct record *r)
{
	bool list = json_peek(&f->j) == JSON_ARRAY;

	if (list)
		json_enter(&f->j);
	while (!list || json_more(&f->j)) {
		line(f);
		record_category(r, buf_str(&f->line), f->line.len, false);
		if (!list)
			return;
	}
}

static int64_t
number(const char *s)
{
	double v = strtod(s, NULL);

	return v > 0 && v < 9e15 ? (int64_t)v : 0;
}

static void
file(struct json_feed *f, struct record *r)
{
	struct feed_parser *p = f->p;
	struct enclosure e = { 0 };
	struct buf type = BUF_INIT(256), title = BUF_INIT(4096);
	const char *key;

	buf_clear(&p->url);
	while (json_key(&f->j, &f->key)) {
		key = buf_str(&f->key);
		line(f);
		if (strcmp(key, "url") == 0 && p->url.len == 0)
			url_absolute(p, &p->url, buf_str(&f->line),
			    f->line.len);
		else if (strcmp(key, "mime_type") == 0)
			buf_add(&type, buf_str(&f->line), f->line.len);
		else if (strcmp(key, "title") == 0)
			buf_add(&title, buf_str(&f->line), f->line.len);
		else if (strcmp(key, "size_in_bytes") == 0)
			e.length = number(buf_str(&f->line));
		else if (strcmp(key, "duration_in_seconds") == 0)
			e.duration = number(buf_str(&f->line));
	}
	e.url = buf_str(&p->url);
	e.type = type.len > 0 ? type.data : NULL;
	e.title = title.len > 0 ? title.data : NULL;
	record_enclosure(r, &e);
	buf_free(&type);
	buf_free(&title);
}

static void
files(struct json_feed *f, struct record *r)
{
	if (json_peek(&f->j) != JSON_ARRAY) {
		json_skip(&f->j);
		return;
	}
	json_enter(&f->j);
	while (json_more(&f->j)) {
		if (json_peek(&f->j) == JSON_OBJECT) {
			json_enter(&f->j);
			file(f, r);
		} else {
			json_skip(&f->j);
		}
	}
}

/* [{"type", "url"}]: the first is enough. */
static void
hubs(struct json_feed *f, struct record *r)
{
	if (json_peek(&f->j) != JSON_ARRAY) {
		json_skip(&f->j);
		return;
	}
	json_enter(&f->j);
	while (json_more(&f->j)) {
		if (json_peek(&f->j) != JSON_OBJECT) {
			json_skip(&f->j);
			continue;
		}
		json_enter(&f->j);
		while (json_key(&f->j, &f->key)) {
			bool url = strcmp(buf_str(&f->key), "url") == 0;

			value(f);
			if (url)
				url_set(f->p, r, FIELD_HUB, 10,
				    buf_str(&f->value), f->value.len);
		}
	}
}

/* --- values ----------------------------------------------------------------------- */

static void
version(struct json_feed *f)
{
	const char *at;

	line(f);
	at = strstr(buf_str(&f->line), "jsonfeed.org/version/");
	if (at == NULL)
		return;
	f->version = true;
	at += strlen("jsonfeed.org/version/");
	if (strcmp(at, "1") == 0 || strcmp(at, "1.0") == 0 ||
	    strcmp(at, "1/") == 0)
		(void)snprintf(f->p->format, sizeof f->p->format,
		    "jsonfeed1");
	else if (strncmp(at, "1.1", 3) == 0)
		(void)snprintf(f->p->format, sizeof f->p->format,
		    "jsonfeed1.1");
}

/* The longest form wins, HTML before text of the same length. */
static void
content(struct json_feed *f, struct record *r, const struct key_rule *rule)
{
	bool html = rule->key == KEY_HTML;
	size_t size;

	value(f);
	size = f->value.len * 2 + html;
	if (f->value.len == 0 || size <= r->content_size)
		return;
	r->content_size = size;
	construct_html(record_put(r, FIELD_CONTENT, 10), buf_str(&f->value),
	    f->value.len, html ? CONSTRUCT_HTML : CONSTRUCT_TEXT,
	    url_base(f->p), &f->p->mends);
}

static void
date(struct json_feed *f, struct record *r, const struct key_rule *rule)
{
	int64_t t;

	value(f);
	if (f->value.len == 0)
		return;
	t = date_parse(f->value.data, f->value.len);
	if (t == DATE_NONE)
		mend_note(&f->p->mends, MEND_DATE);
	record_set_date(r, rule->field, rule->rank, t);
}

static void
text(struct json_feed *f, struct record *r, const struct key_rule *rule)
{
	value(f);
	if (f->value.len > 0 && record_wants(r, rule->field, rule->rank))
		construct_html(record_put(r, rule->field, rule->rank),
		    f->value.data, f->value.len, construct_is_html(
		    f->value.data, f->value.len, false) ? CONSTRUCT_HTML :
		    CONSTRUCT_TEXT, url_base(f->p), &f->p->mends);
}

static void
title(struct json_feed *f, struct record *r, const struct key_rule *rule)
{
	value(f);
	buf_clear(&f->line);
	construct_line(&f->line, buf_str(&f->value), f->value.len,
	    CONSTRUCT_AUTO);
	record_set(r, rule->field, rule->rank, buf_str(&f->line),
	    f->line.len);
}

static void
read_key(struct json_feed *f, struct record *r, const struct key_rule *rule)
{
	switch (rule->key) {
	case KEY_NONE:
		json_skip(&f->j);
		return;
	case KEY_LINE:
		line(f);
		record_set(r, rule->field, rule->rank, buf_str(&f->line),
		    f->line.len);
		return;
	case KEY_TITLE:
		title(f, r, rule);
		return;
	case KEY_URL:
		value(f);
		url_set(f->p, r, rule->field, rule->rank, buf_str(&f->value),
		    f->value.len);
		return;
	case KEY_TEXT:
		text(f, r, rule);
		return;
	case KEY_HTML:
	case KEY_PLAIN:
		content(f, r, rule);
		return;
	case KEY_DATE:
		date(f, r, rule);
		return;
	case KEY_AUTHOR:
		authors(f, r, rule);
		return;
	case KEY_TAGS:
		tags(f, r);
		return;
	case KEY_FILES:
		files(f, r);
		return;
	case KEY_VERSION:
		version(f);
		return;
	case KEY_HUBS:
		hubs(f, r);
		return;
	case KEY_ITEMS:
		if (json_peek(&f->j) == JSON_ARRAY && f->items == 0)
			f->items = f->j.at;
		json_skip(&f->j);
		return;
	}
}

/* --- the document --------------------------------------------------------------- */

static void
read_item(struct json_feed *f)
{
	struct feed_parser *p = f->p;
	struct record *r = &p->item;
	const char *author_of_all = record_text(&p->channel, FIELD_AUTHOR);

	record_reset(r);
	p->in_item = true;
	json_enter(&f->j);
	while (json_key(&f->j, &f->key))
		read_key(f, r, find_key(item_keys,
		    sizeof item_keys / sizeof item_keys[0],
		    buf_str(&f->key)));
	if (author_of_all != NULL)
		record_set(r, FIELD_AUTHOR, 200, author_of_all,
		    strlen(author_of_all));
	p->ended = f->j.cut;	/* the last one may be cut off */
	parser_give_item(p);
}

/*
 * The items of the array that f->j is in. PARTIAL: there are more bytes to
 * come, so that an item that they may belong to is left for later.
 */
static void
read_items(struct json_feed *f, bool partial)
{
	struct json before, ahead;

	f->j.cut = false;
	for (;;) {
		before = f->j;
		if (f->p->over != ERR_NONE || !json_more(&f->j))
			break;
		if (partial) {
			ahead = f->j;
			json_skip(&ahead);
			if (ahead.cut || ahead.at == ahead.n) {
				f->j = before;
				return;
			}
		}
		if (json_peek(&f->j) == JSON_OBJECT) {
			read_item(f);
		} else {
			f->j.mended = true;
			json_skip(&f->j);
		}
	}
	f->p->json_open = partial && f->j.cut;
	if (partial && f->j.cut)
		f->j = before;
}

/* Keys of the feed. PARTIAL: up to the items, which come next; false when
 * they are not there yet. */
static bool
read_keys(struct json_feed *f, bool partial)
{
	const struct key_rule *rule;

	while (json_key(&f->j, &f->key)) {
		rule = find_key(feed_keys,
		    sizeof feed_keys / sizeof feed_keys[0], buf_str(&f->key));
		if (partial && rule->key == KEY_ITEMS &&
		    json_peek(&f->j) == JSON_ARRAY)
			return true;
		read_key(f, &f->p->channel, rule);
	}
	return false;
}

static bool
is_feed(struct json_feed *f, bool items)
{
	struct feed_parser *p = f->p;

	if (!f->version && (!items ||
	    (record_text(&p->channel, FIELD_TITLE) == NULL &&
	    record_text(&p->channel, FIELD_LINK) == NULL &&
	    record_text(&p->channel, FIELD_SELF) == NULL)))
		return false;
	p->root = ROOT_JSON;
	if (p->format[0] == '\0')
		mend_note(&p->mends, MEND_JSON_VERSION);
	parser_give_channel(p);
	return true;
}

/* All of it is there: what stands after the items counts for them, too. */
static void
read_whole(struct json_feed *f)
{
	read_keys(f, false);
	if (!is_feed(f, f->items > 0))
		return;
	if (f->j.cut)
		mend_note(&f->p->mends, MEND_CUT);
	if (f->items > 0) {
		f->j.at = f->items;
		json_enter(&f->j);
		read_items(f, false);
	}
}

static bool
begin(struct json_feed *f, struct feed_parser *p)
{
	const char *s = buf_str(&p->input.text);
	const char *start = memchr(s, '{', p->input.text.len);

	*f = (struct json_feed){
		.p = p, .j = { .s = s, .n = p->input.text.len }
	};
	if (p->json_open || p->json_closed)
		return true;
	if (start == NULL)
		return false;
	f->j.at = (size_t)(start - s);
	return json_enter(&f->j);
}

static void
end(struct json_feed *f)
{
	if (f->j.mended)
		mend_note(&f->p->mends, MEND_JSON_SYNTAX);
	buf_free(&f->key);
	buf_free(&f->value);
	buf_free(&f->line);
}

void
json_feed_more(struct feed_parser *p)
{
	struct json_feed f;

	if (p->json_closed || !begin(&f, p))
		return;
	if (!p->json_open) {
		if (!read_keys(&f, true) || !is_feed(&f, true)) {
			/* not yet: later from the start again */
			record_reset(&p->channel);
			p->json_retry = p->input.text.len * 2;
			end(&f);
			return;
		}
		json_enter(&f.j);
		p->json_open = true;
	}
	read_items(&f, true);
	p->json_closed = !p->json_open;
	p->json_retry = f.j.at > 0 ? 0 : p->input.text.len * 2;
	end(&f);
	input_done(&p->input, f.j.at);
}

enum err
json_feed_read(struct feed_parser *p, struct error *e)
{
	struct json_feed f;

	if (p->json_closed || p->json_open) {
		(void)begin(&f, p);
		if (p->json_open)
			read_items(&f, false);
		if (f.j.cut)
			mend_note(&p->mends, MEND_CUT);
		else
			read_keys(&f, false);
		end(&f);
	} else if (begin(&f, p)) {
		read_whole(&f);
		end(&f);
	}
	if (p->root == ROOT_JSON)
		return ERR_NONE;
	p->over = ERR_INPUT;
	return error_set(e, ERR_INPUT, "this is JSON and no feed: it is not "
	    "a JSON Feed");
}

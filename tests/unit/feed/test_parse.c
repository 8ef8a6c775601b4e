#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>
#include <ndigest/feed/json.h>
#include <ndigest/feed/parse.h>
#include <ndigest/text/date.h>

struct seen {
	size_t channels, items, warnings;
	size_t stop_after;
	char title[64], last[64], hub[64], self[64];
	int64_t ttl, duration;
};

static void
keep(char *to, size_t size, const char *s)
{
	(void)snprintf(to, size, "%s", s != NULL ? s : "");
}

static void
on_channel(void *ctx, const struct channel *c)
{
	struct seen *s = ctx;

	s->channels++;
	s->ttl = c->ttl;
	keep(s->title, sizeof s->title, c->title);
	keep(s->hub, sizeof s->hub, c->hub);
	keep(s->self, sizeof s->self, c->self);
}

static bool
on_item(void *ctx, const struct item *it)
{
	struct seen *s = ctx;

	s->items++;
	keep(s->last, sizeof s->last, it->title);
	if (it->enclosure_count > 0)
		s->duration = it->enclosures[0].duration;
	return s->stop_after == 0 || s->items < s->stop_after;
}

static void
on_warning(void *ctx, const char *sentence)
{
	assert_true(strlen(sentence) > 10);
	((struct seen *)ctx)->warnings++;
}

static enum err
parse(const char *s, const struct feed_parse_options *o, struct seen *seen,
    struct error *e)
{
	struct feed_sink sink = { on_channel, on_item, on_warning, seen };
	struct feed_parser *p = feed_parser_new(o, &sink);
	enum err err = feed_parser_add(p, s, strlen(s), e);

	if (err == ERR_NONE || err == ERR_TOO_BIG)
		err = feed_parser_end(p, e);
	feed_parser_free(p);
	return err;
}

#define HEAD "<rss version='2.0'><channel><title>T</title>"
#define ITEM "<item><title>i</title></item>"

static void
test_sink(void **state)
{
	struct feed_parse_options o = { 0 };
	struct seen s = { 0 };

	(void)state;
	assert_int_equal(parse(HEAD "<ttl>30</ttl>" ITEM ITEM
	    "</channel></rss>", &o, &s, NULL), ERR_NONE);
	assert_int_equal(s.channels, 2);
	assert_int_equal(s.items, 2);
	assert_int_equal(s.warnings, 0);
	assert_int_equal(s.ttl, 1800);
	assert_string_equal(s.title, "T");
	memset(&s, 0, sizeof s);
	assert_int_equal(parse("<rss version='2.0'><channel>" ITEM
	    "<title>After</title></channel></rss>", &o, &s, NULL), ERR_NONE);
	assert_string_equal(s.title, "After");
	assert_string_equal(s.last, "i");
}

static void
test_channel_extras(void **state)
{
	struct feed_parse_options o = { 0 };
	struct seen s = { 0 };

	(void)state;
	assert_int_equal(parse("<feed xmlns='http://www.w3.org/2005/Atom' "
	    "xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>"
	    "<link rel='self' href='https://a.example/f'/>"
	    "<link rel='hub' href='https://hub.example/'/>"
	    "<sy:updatePeriod>daily</sy:updatePeriod>"
	    "<sy:updateFrequency>4</sy:updateFrequency></feed>", &o, &s,
	    NULL), ERR_NONE);
	assert_string_equal(s.self, "https://a.example/f");
	assert_string_equal(s.hub, "https://hub.example/");
	assert_int_equal(s.ttl, 6 * 3600);
	memset(&s, 0, sizeof s);
	assert_int_equal(parse("<rss version='2.0'><channel><item>"
	    "<itunes:duration>1:02:03</itunes:duration>"
	    "<enclosure url='http://a.example/a.mp3'/></item></channel></rss>",
	    &o, &s, NULL), ERR_NONE);
	assert_int_equal(s.duration, 3723);
}

static void
test_caps(void **state)
{
	struct feed_parse_options o = { .max_items = 2 };
	struct seen s = { 0 };

	(void)state;
	assert_int_equal(parse(HEAD ITEM ITEM ITEM, &o, &s, NULL), ERR_NONE);
	assert_int_equal(s.items, 2);
	assert_int_equal(s.warnings, 2);	/* and it is cut off */
	o = (struct feed_parse_options){ .max_bytes = sizeof(HEAD ITEM) };
	memset(&s, 0, sizeof s);
	assert_int_equal(parse(HEAD ITEM ITEM ITEM, &o, &s, NULL), ERR_NONE);
	assert_int_equal(s.items, 1);
	o = (struct feed_parse_options){ 0 };
	memset(&s, 0, sizeof s);
	s.stop_after = 1;
	(void)parse(HEAD ITEM ITEM ITEM, &o, &s, NULL);
	assert_int_equal(s.items, 1);
}

static void
test_no_feed(void **state)
{
	static const struct {
		const char *document, *says;
	} cases[] = {
		{ "<html><body>x", "HTML page" },
		{ "<opml><body/></opml>", "OPML" },
		{ "<kml xmlns='http://www.opengis.net/kml/2.2'/>", "kml" },
		{ "<service xmlns='http://www.w3.org/2007/app'/>", "service" },
		{ "", "empty" }, { "words", "neither" }, { "{}", "JSON" },
		{ "<other><title>x</title></other>", "neither" },
	};
	struct feed_parse_options o = { 0 };
	struct seen s = { 0 };
	struct error e;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		assert_int_equal(parse(cases[i].document, &o, &s, &e),
		    ERR_INPUT);
		assert_non_null(strstr(e.text, cases[i].says));
	}
	assert_int_equal(s.channels + s.items, 0);
}

/* The same in one piece and byte by byte. */
static void
test_pieces(void **state)
{
	static const char doc[] = "\xef\xbb\xbf<?xml version='1.0'?>"
	    "<!DOCTYPE rss [<!ENTITY e 'E'>]>" HEAD "<item><title>"
	    "&e;&eacute;\xc3\xa9&#x1F600;</title><description><![CDATA[a]]b"
	    "]]]>&lt;b&gt;x&lt;/b&gt;</description><!-- c -- > --><link>"
	    "http://x.example/?a&amp;b</link></item></channel></rss>";
	struct feed_parse_options o = { 0 };
	struct buf whole = BUF_INIT(0), out = BUF_INIT(0);

	(void)state;
	assert_int_equal(feed_json(&o, doc, sizeof doc - 1, &whole, NULL),
	    ERR_NONE);
	assert_non_null(strstr(whole.data, "\"title\": \"E\u00e9\u00e9\U0001f600\""));
	assert_non_null(strstr(whole.data, "\"a]]b]<b>x</b>\""));
	assert_non_null(strstr(whole.data, "http://x.example/?a&b"));
	buf_free(&whole);
	buf_free(&out);
}

/* Much JSON is read as it comes; what is behind the items still counts. */
static void
test_large_json(void **state)
{
	struct feed_parse_options o = { 0 };
	struct buf doc = BUF_INIT(0);
	struct seen s = { 0 };

	(void)state;
	buf_adds(&doc, "{\"version\":\"https://jsonfeed.org/version/1.1\","
	    "\"title\":\"L\",\"items\":[");
	for (int i = 0; i < 150000; i++)
		buf_addf(&doc, "%s{\"id\":\"%d\",\"title\":\"item %d\","
		    "\"content_text\":\"some words to make it long enough, "
		    "and some more of them\"}", i > 0 ? "," : "", i, i);
	buf_adds(&doc, "],\"feed_url\":\"https://l.example/feed.json\"}");
	assert_true(doc.len > 12 * 1024 * 1024);
	assert_int_equal(parse(doc.data, &o, &s, NULL), ERR_NONE);
	assert_int_equal(s.items, 150000);
	assert_string_equal(s.last, "item 149999");
	assert_string_equal(s.self, "https://l.example/feed.json");
	assert_int_equal(s.warnings, 0);
	buf_free(&doc);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sink),
		cmocka_unit_test(test_channel_extras),
		cmocka_unit_test(test_caps),
		cmocka_unit_test(test_no_feed),
		cmocka_unit_test(test_pieces),
		cmocka_unit_test(test_large_json),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

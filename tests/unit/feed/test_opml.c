#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>
#include <ndigest/feed/opml.h>

static bool
on_feed(void *ctx, const struct opml_feed *f)
{
	buf_addf(ctx, "%s|%s|%s|%s\n", f->url, f->title ? f->title : "-",
	    f->site ? f->site : "-", f->category ? f->category : "-");
	return true;
}

static void
on_refused(void *ctx, const char *what, const char *why)
{
	buf_addf(ctx, "no %s: %s\n", what, why);
}

static void
check(const char *in, enum err want, const char *lines)
{
	struct buf out = BUF_INIT(0);
	struct opml_sink sink = { on_feed, on_refused, &out };

	assert_int_equal(opml_read(in, strlen(in), &sink, NULL), want);
	assert_string_equal(buf_str(&out), lines);
	buf_free(&out);
}

static void
test_outlines(void **state)
{
	(void)state;
	check("<?xml version='1.0'?><opml version='1.1'><body>"
	    "<outline text='News &amp; co'>"
	    "<outline text='A' xmlUrl='https://a.example/f?x=1&y=2' "
	    "htmlUrl='https://a.example/' type='rss'/>"
	    "<outline title='Deep'><outline title='B' "
	    "xmlurl='feed://b.example/rss'></outline></outline>"
	    "<outline text=''><outline text='C' xmlUrl='c.example/x.xml'/>"
	    "</outline></outline>"
	    "<outline text='D' xmlUrl='http://d.example' category='/x/y,z'/>"
	    "<outline type='rss' text='E' url='https://e.example/'/>"
	    "<outline text='nothing'/></body></opml>", ERR_NONE,
	    "https://a.example/f?x=1&y=2|A|https://a.example/|News & co\n"
	    "http://b.example/rss|B|-|Deep\n"
	    "https://c.example/x.xml|C|-|News & co\n"
	    "http://d.example|D|-|y\n"
	    "https://e.example/|E|-|-\n");
}

static void
test_refused(void **state)
{
	(void)state;
	check("<opml><body><outline text='x' xmlUrl='exec:rm -rf /'/>"
	    "<outline text='y' xmlUrl='file:///etc/passwd'/>"
	    "<outline text='z' xmlUrl='|cat'/>"
	    "<outline text='w' type='HTML+XPath' xmlUrl='http://w.example'/>"
	    "<outline text='v' type='include' url='http://v.example/o.opml'/>"
	    "</body></opml>", ERR_NONE,
	    "no x: it would run a program\n"
	    "no y: it is a file of this machine\n"
	    "no z: it would run a program\n"
	    "no w: it is no feed but a page that another reader makes one of\n"
	    "no v: it is a link to another list: import that\n");
}

static void
test_lines(void **state)
{
	(void)state;
	check("# newsboat\nhttps://a.example/feed tech \"~A title\" !\n"
	    "\"exec:~/x y.sh\" tag\nquery:U:unread = \"yes\"\n"
	    "filter:~/f:http://b.example/\nhttps://c.example/ \"two words\"\n",
	    ERR_NONE,
	    "https://a.example/feed|A title|-|tech\n"
	    "no exec:~/x y.sh: it would run a program\n"
	    "no query:U:unread: it is a query of another reader\n"
	    "no filter:~/f:http://b.example/: it would run a program\n"
	    "https://c.example/|-|-|two words\n");
	check("@ News < reload-period 30\nhttps://a.example/ \"A\"\n"
	    "$(cat x) \"B\"\n@ Other\nhttps://c.example/ \"C\" < x 1\n",
	    ERR_NONE, "https://a.example/|A|-|News\n"
	    "no x): it would run a program\n"
	    "https://c.example/|C|-|Other\n");
	check("https://a.example/\nhttps://b.example/\n", ERR_NONE,
	    "https://a.example/|-|-|-\nhttps://b.example/|-|-|-\n");
}

static void
test_no_list(void **state)
{
	(void)state;
	check("<rss version='2.0'/>", ERR_INPUT, "");
	check("just words\n", ERR_INPUT, "");
	check("", ERR_INPUT, "");
	check("<opml version='2.0'><body/></opml>", ERR_NONE, "");
}

static void
test_write(void **state)
{
	static const struct opml_feed feeds[] = {
		{ "https://a.example/?x=1&y=2", "A \"quoted\" <b>", NULL,
		    "One" },
		{ "https://b.example/", NULL, "https://b.example/home", NULL },
		{ "https://c.example/", "C", NULL, "Two & more" },
		{ "https://d.example/", "D", NULL, "One" },
	};
	struct buf out = BUF_INIT(0);

	(void)state;
	opml_write(&out, "Mine", feeds, 4);
	check(out.data, ERR_NONE,
	    "https://b.example/|https://b.example/|https://b.example/home|-\n"
	    "https://a.example/?x=1&y=2|A \"quoted\" <b>|-|One\n"
	    "https://d.example/|D|-|One\n"
	    "https://c.example/|C|-|Two & more\n");
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_outlines),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_no_list),
		cmocka_unit_test(test_write),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

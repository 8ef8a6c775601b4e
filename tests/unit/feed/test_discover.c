#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>
#include <ndigest/feed/discover.h>

/* The first candidates, '?' before a guess. */
static void
check(const char *page, const char *base, const char *want)
{
	struct feed_candidates c;
	struct buf out = BUF_INIT(0);

	feed_discover(&c, page, strlen(page), base);
	for (size_t i = 0; i < c.count; i++)
		buf_addf(&out, "%s%s%s%s ", c.at[i].guess ? "?" : "",
		    c.at[i].url, c.at[i].title ? "=" : "",
		    c.at[i].title ? c.at[i].title : "");
	assert_int_equal(strncmp(buf_str(&out), want, strlen(want)), 0);
	buf_free(&out);
	arena_free(&c.arena);
}

static void
test_page(void **state)
{
	(void)state;
	check("<html><head><LINK REL='Alternate' TYPE='application/rss+xml' "
	    "HREF='/comments/feed/' TITLE='Comments'>"
	    "<link rel=alternate type='application/atom+xml; charset=utf-8' "
	    "href=atom.xml title='A &amp; B'>"
	    "<link rel='alternate' type='application/json' href='/wp-json/x'>"
	    "<link rel='alternate' type='application/feed+json' href='f.json'>"
	    "<link rel='stylesheet' href='x.css'></head>"
	    "<script>'<link rel=alternate type=application/rss+xml href=no>'"
	    "</SCRIPT><body><a href='/rss.xml'>RSS</a>",
	    "https://a.example/b/", "https://a.example/b/atom.xml=A & B "
	    "https://a.example/b/f.json https://a.example/comments/feed/="
	    "Comments https://a.example/rss.xml ?");
	check("<base href='https://cdn.example/x/'><link rel='feed' "
	    "href='y.xml'>", "https://a.example/",
	    "https://cdn.example/x/y.xml ?https://a.example/feed ");
	check("<meta name=generator content='Hugo 0.1'>",
	    "https://a.example/", "?https://a.example/index.xml ");
}

static void
test_sites(void **state)
{
	(void)state;
	check("", "https://www.youtube.com/channel/UC1234567890123456789012",
	    "?https://www.youtube.com/feeds/videos.xml?channel_id="
	    "UC1234567890123456789012 ");
	check("<link rel='canonical' href='https://www.youtube.com/channel/"
	    "UC1234567890123456789012'>", "https://www.youtube.com/@name",
	    "?https://www.youtube.com/feeds/videos.xml?channel_id="
	    "UC1234567890123456789012 ");
	check("", "https://old.reddit.com/r/c_programming/top?x",
	    "?https://www.reddit.com/r/c_programming/top/.rss "
	    "?https://www.reddit.com/r/c_programming/.rss ");
	check("", "https://www.reddit.com/user/who/",
	    "?https://www.reddit.com/user/who/.rss ");
	check("", "https://www.reddit.com/", "?https://www.reddit.com/.rss ");
	check("", "https://github.com/a/b/issues",
	    "?https://github.com/a/b/releases.atom "
	    "?https://github.com/a/b/commits.atom ");
	check("", "https://github.com/a/b/commits/main",
	    "?https://github.com/a/b/commits/main.atom "
	    "?https://github.com/a/b/commits.atom ");
	check("", "https://github.com/a/b/tags",
	    "?https://github.com/a/b/tags.atom ");
	check("", "https://gitlab.com/a/b",
	    "?https://gitlab.com/a/b/-/releases.atom ");
	check("", "https://codeberg.org/a", "?https://codeberg.org/a.rss ");
	check("", "https://medium.com/tag/ai",
	    "?https://medium.com/feed/tag/ai ");
	check("", "https://medium.com/@who/x-1",
	    "?https://medium.com/feed/@who ");
	check("", "https://pub.medium.com/", "?https://pub.medium.com/feed ");
	check("", "https://x.substack.com/p/y",
	    "?https://x.substack.com/feed ");
	check("", "https://substack.com/@x", "?https://x.substack.com/feed ");
	check("", "https://www.tumblr.com/who", "?https://who.tumblr.com/rss ");
	check("", "https://who.tumblr.com/tagged/sea",
	    "?https://who.tumblr.com/tagged/sea/rss "
	    "?https://who.tumblr.com/rss ");
	check("", "https://who.blogspot.com/search/label/sea",
	    "?https://who.blogspot.com/feeds/posts/default/-/sea ");
	check("", "https://who.wordpress.com/2020/",
	    "?https://who.wordpress.com/feed/ ");
	check("", "https://lemmy.example/c/sea",
	    "?https://lemmy.example/feeds/c/sea.xml?sort=New ");
	check("", "https://mastodon.example/tags/sea",
	    "?https://mastodon.example/tags/sea.rss ");
	check("", "https://www.youtube.com/playlist?list=PL1",
	    "?https://www.youtube.com/feeds/videos.xml?playlist_id=PL1 ");
	check("", "https://news.google.com/search?q=sea",
	    "?https://news.google.com/rss/search?q=sea ");
	check("", "https://a.example/blog/",
	    "?https://a.example/blog/feed ");
	check("", "https://mastodon.example/@who",
	    "?https://mastodon.example/@who.rss ");
	check("", "https://bsky.app/profile/who.example",
	    "?https://bsky.app/profile/who.example/rss ");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_page),
		cmocka_unit_test(test_sites),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

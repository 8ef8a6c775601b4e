/* A list of feeds of any bytes: only http and https URLs come out, and what
 * is written from it is read again as the same. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>
#include <ndigest/feed/discover.h>
#include <ndigest/feed/opml.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/url.h>

struct list {
	VEC(struct opml_feed) feeds;
};

static void
promise(bool kept)
{
	if (!kept)
		abort();
}

static void
check_text(const char *s)
{
	promise(s == NULL || clean_is_clean(s, strlen(s)));
}

static bool
on_feed(void *ctx, const struct opml_feed *f)
{
	struct list *list = ctx;
	struct opml_feed copy = {
		xstrdup(f->url), xstrdup(f->title), xstrdup(f->site),
		xstrdup(f->category)
	};

	promise(url_check(f->url, NULL) == ERR_NONE);
	check_text(f->title);
	check_text(f->category);
	vec_push(&list->feeds, copy);
	return list->feeds.len < 500;
}

static void
list_free(struct list *list)
{
	for (size_t i = 0; i < list->feeds.len; i++) {
		free((char *)(uintptr_t)list->feeds.at[i].url);
		free((char *)(uintptr_t)list->feeds.at[i].title);
		free((char *)(uintptr_t)list->feeds.at[i].site);
		free((char *)(uintptr_t)list->feeds.at[i].category);
	}
	vec_free(&list->feeds);
}

static enum err
read_list(struct list *list, const char *s, size_t n)
{
	struct opml_sink sink = { .feed = on_feed, .ctx = list };

	return opml_read(s, n, &sink, NULL);
}

static bool
has(const struct list *list, const struct opml_feed *f)
{
	for (size_t i = 0; i < list->feeds.len; i++)
		if (strcmp(list->feeds.at[i].url, f->url) == 0)
			return true;
	return false;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct list first = { VEC_INIT }, second = { VEC_INIT };
	struct feed_candidates c;
	struct buf out = BUF_INIT(0);

	if (read_list(&first, (const char *)data, n) == ERR_NONE) {
		opml_write(&out, "title", first.feeds.at, first.feeds.len);
		promise(read_list(&second, out.data, out.len) == ERR_NONE);
		promise(first.feeds.len == second.feeds.len);
		for (size_t i = 0; i < first.feeds.len; i++)
			promise(has(&second, &first.feeds.at[i]));
	}
	feed_discover(&c, (const char *)data, n, "https://a.example/b/c");
	for (size_t i = 0; i < c.count; i++)
		promise(url_check(c.at[i].url, NULL) == ERR_NONE);
	arena_free(&c.arena);
	buf_free(&out);
	list_free(&first);
	list_free(&second);
	return 0;
}

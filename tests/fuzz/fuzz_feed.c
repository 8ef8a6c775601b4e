/* A feed of any bytes: JSON that is JSON, clean UTF-8 in it, no script, and
 * the same whatever the pieces that it comes in. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include <ndigest/feed/json.h>
#include <ndigest/feed/parse.h>
#include <ndigest/text/clean.h>

static void
promise(bool kept)
{
	if (!kept)
		abort();
}

static bool
put(void *ctx, const char *s, size_t n)
{
	return buf_add(ctx, s, n);
}

/* In pieces of STEP bytes. */
static enum err
in_pieces(const struct feed_parse_options *o, const char *s, size_t n,
    size_t step, struct buf *out)
{
	struct feed_json *j = feed_json_new(o, put, out);
	enum err err = ERR_NONE;
	size_t part;

	for (; n > 0 && err == ERR_NONE; s += part, n -= part) {
		part = n < step ? n : step;
		err = feed_json_add(j, s, part, NULL);
	}
	if (err == ERR_NONE || err == ERR_TOO_BIG)
		err = feed_json_end(j, NULL);
	feed_json_free(j);
	return err;
}

static void
check_text(const char *s)
{
	if (s != NULL)
		promise(clean_is_clean(s, strlen(s)));
}

static bool
on_item(void *ctx, const struct item *it)
{
	(void)ctx;
	check_text(it->guid);
	check_text(it->title);
	check_text(it->link);
	check_text(it->author);
	check_text(it->summary);
	check_text(it->content);
	check_text(it->image);
	check_text(it->comments);
	check_text(it->language);
	promise(it->title == NULL || strchr(it->title, '\n') == NULL);
	promise(it->content == NULL || strstr(it->content, "<script") == NULL);
	promise(it->link == NULL || strncmp(it->link, "javascript:", 11) != 0);
	for (size_t i = 0; i < it->category_count; i++)
		check_text(it->categories[i]);
	for (size_t i = 0; i < it->enclosure_count; i++) {
		check_text(it->enclosures[i].url);
		check_text(it->enclosures[i].type);
	}
	return true;
}

static void
check_sink(const struct feed_parse_options *o, const char *s, size_t n)
{
	struct feed_sink sink = { .item = on_item };
	struct feed_parser *p = feed_parser_new(o, &sink);

	if (feed_parser_add(p, s, n, NULL) == ERR_NONE)
		(void)feed_parser_end(p, NULL);
	feed_parser_free(p);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const char *s = (const char *)data;
	struct feed_parse_options o = { .max_items = 1000 };
	struct buf whole = BUF_INIT(0), pieces = BUF_INIT(0);
	json_t *json;
	enum err err;

	if (n > 0 && data[0] % 2 == 0)
		o.base_url = "https://base.example/dir/feed.xml";
	err = in_pieces(&o, s, n, n > 0 ? n : 1, &whole);
	promise(err == ERR_NONE || err == ERR_INPUT);
	promise(err == ERR_NONE || whole.len == 0);
	if (err == ERR_NONE) {
		json = json_loadb(whole.data, whole.len,
		    JSON_ALLOW_NUL, NULL);
		promise(json != NULL);
		json_decref(json);
	}
	promise(in_pieces(&o, s, n, 1 + n % 7, &pieces) == err);
	promise(whole.len == pieces.len &&
	    memcmp(buf_str(&whole), buf_str(&pieces), whole.len) == 0);
	check_sink(&o, s, n);
	buf_free(&whole);
	buf_free(&pieces);
	return 0;
}

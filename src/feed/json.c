#include <ndigest/feed/json.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#include "json_write.h"

#define ENTRIES_MAX ((size_t)256 * 1024)	/* then they are written */
#define WAIT_MAX ((size_t)4 * 1024 * 1024)	/* but that long they wait */
#define CHUNK ((size_t)256 * 1024)

struct feed_json {
	struct feed_parser *parser;
	feed_json_write write;
	void *ctx;
	struct buf head;	/* the channel, as it is known by now */
	struct buf written;	/* the same, when it was written */
	struct buf entries;	/* that wait for it */
	struct buf warnings;
	FILE *more;		/* entries before those in memory, or NULL */
	bool no_file;		/* there is none to be had: memory it is */
	bool complete;		/* the channel has what channels have */
	bool open;		/* it was written, and entries after it */
	size_t waited;		/* bytes of entries so far */
	bool any;		/* an entry, */
	bool warned;		/* a warning was written */
	bool failed;
};

/* --- what the parser gives ------------------------------------------------------ */

static void
put(struct buf *b, const char *key, const char *value)
{
	json_put_key(b, 1, key, false);
	json_put_string(b, value);
}

static void
on_channel(void *ctx, const struct channel *c)
{
	struct feed_json *j = ctx;
	struct buf *b = &j->head;

	j->complete = c->title != NULL && c->link != NULL;
	buf_clear(b);
	buf_addc(b, '{');
	json_put_key(b, 1, "format", true);
	json_put_string(b, c->format);
	put(b, "title", c->title);
	put(b, "link", c->link);
	put(b, "description", c->description);
	put(b, "language", c->language);
	json_put_key(b, 1, "updated", false);
	json_put_date(b, c->updated);
	put(b, "image", c->image);
	put(b, "generator", c->generator);
	json_put_key(b, 1, "entries", false);
	buf_addc(b, '[');
}

/* The keys of an entry with all that stands before the value: there are
 * thirteen of them for each. */
#define KEY(b, key) buf_add((b), ",\n      \"" key "\": ", \
    sizeof(",\n      \"" key "\": ") - 1)

static void
put_categories(struct buf *b, const struct item *it)
{
	KEY(b, "categories");
	buf_addc(b, '[');
	for (size_t i = 0; i < it->category_count; i++) {
		json_put_line(b, 4, i == 0);
		json_put_string(b, it->categories[i]);
	}
	if (it->category_count > 0)
		json_put_line(b, 3, true);
	buf_addc(b, ']');
}

static void
put_enclosures(struct buf *b, const struct item *it)
{
	KEY(b, "enclosures");
	buf_addc(b, '[');
	for (size_t i = 0; i < it->enclosure_count; i++) {
		const struct enclosure *e = &it->enclosures[i];

		json_put_line(b, 4, i == 0);
		buf_addc(b, '{');
		json_put_key(b, 5, "url", true);
		json_put_string(b, e->url);
		json_put_key(b, 5, "type", false);
		json_put_string(b, e->type);
		json_put_key(b, 5, "length", false);
		json_put_number(b, e->length);
		json_put_line(b, 4, true);
		buf_addc(b, '}');
	}
	if (it->enclosure_count > 0)
		json_put_line(b, 3, true);
	buf_addc(b, ']');
}

/*
 * Entries have to go. In a document of this size a channel that has a title
 * and a link is not going to change: it is written, and they after it. Where
 * it has not, they wait in a file.
 */
static void
spill(struct feed_json *j)
{
	if (!j->open && j->complete && j->more == NULL) {
		j->open = j->write(j->ctx, j->head.data, j->head.len);
		j->failed = j->failed || !j->open;
		buf_add(&j->written, j->head.data, j->head.len);
	}
	if (j->open) {
		j->failed = j->failed || !j->write(j->ctx, j->entries.data,
		    j->entries.len);
		buf_clear(&j->entries);
		return;
	}
	if (j->more == NULL && !j->no_file) {
		j->more = tmpfile();
		j->no_file = j->more == NULL;
		if (j->more != NULL)
			(void)setvbuf(j->more, NULL, _IONBF, 0);
	}
	if (j->more == NULL)
		return;
	if (fwrite(j->entries.data, 1, j->entries.len, j->more) !=
	    j->entries.len)
		j->failed = true;
	buf_clear(&j->entries);
}

static bool
on_item(void *ctx, const struct item *it)
{
	struct feed_json *j = ctx;
	struct buf *b = &j->entries;

	json_put_line(b, 2, !j->any);
	j->any = true;
	buf_adds(b, "{\n      \"id\": ");
	json_put_string(b, it->guid);
	KEY(b, "title");
	json_put_string(b, it->title);
	KEY(b, "link");
	json_put_string(b, it->link);
	KEY(b, "author");
	json_put_string(b, it->author);
	KEY(b, "published");
	json_put_date(b, it->published);
	KEY(b, "updated");
	json_put_date(b, it->updated);
	KEY(b, "summary");
	json_put_string(b, it->summary);
	KEY(b, "content");
	json_put_string(b, it->content);
	put_categories(b, it);
	put_enclosures(b, it);
	KEY(b, "comments");
	json_put_string(b, it->comments);
	KEY(b, "image");
	json_put_string(b, it->image);
	KEY(b, "language");
	json_put_string(b, it->language);
	json_put_line(b, 2, true);
	buf_addc(b, '}');
	if (b->len > ENTRIES_MAX && (j->open || j->waited > WAIT_MAX ||
	    b->len > WAIT_MAX)) {
		j->waited += b->len;
		spill(j);
	}
	return !j->failed;
}

static void
on_warning(void *ctx, const char *sentence)
{
	struct feed_json *j = ctx;

	json_put_line(&j->warnings, 2, !j->warned);
	json_put_string(&j->warnings, sentence);
	j->warned = true;
}

/* --- the whole ----------------------------------------------------------------------- */

struct feed_json *
feed_json_new(const struct feed_parse_options *o, feed_json_write write,
    void *ctx)
{
	struct feed_json *j = xcalloc(1, sizeof *j);
	struct feed_sink sink = { on_channel, on_item, on_warning, j };

	j->parser = feed_parser_new(o, &sink);
	j->write = write;
	j->ctx = ctx;
	return j;
}

void
feed_json_free(struct feed_json *j)
{
	if (j == NULL)
		return;
	feed_parser_free(j->parser);
	buf_free(&j->head);
	buf_free(&j->written);
	buf_free(&j->entries);
	buf_free(&j->warnings);
	if (j->more != NULL)
		(void)fclose(j->more);
	free(j);
}

enum err
feed_json_add(struct feed_json *j, const char *bytes, size_t n,
    struct error *e)
{
	return feed_parser_add(j->parser, bytes, n, e);
}

static bool
write_file(struct feed_json *j)
{
	char *chunk = xmalloc(CHUNK);
	bool ok = true;
	size_t n;

	rewind(j->more);
	while (ok && (n = fread(chunk, 1, CHUNK, j->more)) > 0)
		ok = j->write(j->ctx, chunk, n);
	ok = ok && ferror(j->more) == 0;
	free(chunk);
	return ok;
}

static bool
write_all(struct feed_json *j)
{
	struct buf tail = BUF_INIT(0);
	bool ok;

	if (j->any)
		json_put_line(&tail, 1, true);
	buf_addc(&tail, ']');
	json_put_key(&tail, 1, "warnings", false);
	buf_addc(&tail, '[');
	buf_add(&tail, buf_str(&j->warnings), j->warnings.len);
	if (j->warned)
		json_put_line(&tail, 1, true);
	buf_adds(&tail, "]\n}\n");
	ok = (j->open || j->write(j->ctx, j->head.data, j->head.len)) &&
	    (j->more == NULL || write_file(j)) &&
	    j->write(j->ctx, buf_str(&j->entries), j->entries.len) &&
	    j->write(j->ctx, tail.data, tail.len);
	buf_free(&tail);
	return ok;
}

enum err
feed_json_end(struct feed_json *j, struct error *e)
{
	enum err err = feed_parser_end(j->parser, e);

	if (err != ERR_NONE)
		return err;
	if (j->open && (j->head.len != j->written.len || memcmp(j->head.data,
	    j->written.data, j->head.len) != 0))
		on_warning(j, "What the document says of the feed after its "
		    "first items came too late.");
	if (j->failed || !write_all(j))
		return error_set(e, ERR_IO, "cannot write the output: %s",
		    strerror(errno));
	return ERR_NONE;
}

static bool
write_buf(void *ctx, const char *s, size_t n)
{
	return buf_add(ctx, s, n);
}

enum err
feed_json(const struct feed_parse_options *o, const char *bytes, size_t n,
    struct buf *out, struct error *e)
{
	struct feed_json *j = feed_json_new(o, write_buf, out);
	enum err err = feed_json_add(j, bytes, n, e);

	if (err == ERR_NONE || err == ERR_TOO_BIG)
		err = feed_json_end(j, e);
	feed_json_free(j);
	return err;
}

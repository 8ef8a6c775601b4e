/*
 * A feed document as the JSON object that CLI.md describes in "What parse
 * prints": two spaces of indent, the keys in that order, always valid UTF-8.
 * Entries wait in memory (4 MB), as the channel may still change; then they
 * are written as they come, or wait in a temporary file for a channel that has
 * no title or link yet.
 */
#ifndef NDIGEST_FEED_JSON_H
#define NDIGEST_FEED_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/error.h>
#include <ndigest/feed/parse.h>

struct feed_json;

/* Takes N bytes of output; false: it cannot, and no more is wanted. */
typedef bool (*feed_json_write)(void *ctx, const char *s, size_t n);

struct feed_json *feed_json_new(const struct feed_parse_options *o,
    feed_json_write write, void *ctx);

/* Errors as feed_parser_add has them. After one that is not ERR_NONE the rest
 * of the bytes need not be given. */
enum err feed_json_add(struct feed_json *j, const char *bytes, size_t n,
    struct error *e);

/* Writes the rest. ERR_INPUT: it was no feed, nothing was written; ERR_IO: it
 * could not be written. */
enum err feed_json_end(struct feed_json *j, struct error *e);

void feed_json_free(struct feed_json *j);

/* All at once, appended to OUT. */
enum err feed_json(const struct feed_parse_options *o, const char *bytes,
    size_t n, struct buf *out, struct error *e);

#endif

/* JSON as text, with two spaces of indent. Private to the room. */
#ifndef FEED_JSON_WRITE_H
#define FEED_JSON_WRITE_H

#include <stdbool.h>
#include <stdint.h>

#include <ndigest/base/buf.h>

/* "text", or null when S is NULL. */
void json_put_string(struct buf *b, const char *s);
void json_put_number(struct buf *b, int64_t v);
/* RFC 3339 in UTC, or null. */
void json_put_date(struct buf *b, int64_t t);

/* A new line with INDENT steps, and "key": after it. FIRST: no comma. */
void json_put_key(struct buf *b, int indent, const char *key, bool first);
void json_put_line(struct buf *b, int indent, bool first);

#endif

/*
 * A reader of JSON that goes through the bytes once and keeps nothing: for
 * JSON Feeds, which may be large, and which the web cuts off and misspells.
 * jansson would make a tree of all of it (ten times its size) and refuse the
 * whole for one control byte, bad escape, trailing comma or missing bracket.
 * Here what stands before a cut is kept. Nothing recurses.
 */
#ifndef FEED_JSON_READ_H
#define FEED_JSON_READ_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

struct json {
	const char *s;
	size_t n, at;
	bool cut;	/* the bytes ended inside a value */
	bool mended;	/* something was not as it should be */
};

enum json_kind {
	JSON_END,	/* of the bytes */
	JSON_OBJECT,
	JSON_ARRAY,
	JSON_STRING,
	JSON_OTHER	/* a number, true, false, null, or nonsense */
};

enum json_kind json_peek(struct json *j);

/* Into the object or array that comes next; false: there is none. */
bool json_enter(struct json *j);

/* The next key of the object, its value comes next. False: no more. */
bool json_key(struct json *j, struct buf *key);

/* Whether the array has another value, which comes next. */
bool json_more(struct json *j);

/* The scalar that comes next as text, appended ("12", "true"); null and what
 * is no scalar are passed over and add nothing. */
void json_scalar(struct json *j, struct buf *out);

/* Passes over the next value, whatever it is. */
void json_skip(struct json *j);

#endif

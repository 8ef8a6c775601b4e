/*
 * The bytes of a document to UTF-8, as they come. Which charset: the byte-
 * order mark, the shape of UTF-16 and UTF-32, the HTTP header, the XML
 * declaration, in this order, as far as the bytes bear them out; then UTF-8,
 * then what the document's language is mostly written in, then windows-1252.
 * In what is read as UTF-8, bad bytes are taken for windows-1252, C1 controls
 * too, and pairs of surrogates (CESU-8) become one character.
 */
#ifndef FEED_INPUT_H
#define FEED_INPUT_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/charset.h>

struct input {
	struct buf text;	/* UTF-8 that nobody has read yet */
	struct buf sample;	/* bytes before the charset is known */
	struct charset_decoder *decoder;	/* NULL: UTF-8 */
	char http[64];		/* the charset of the Content-Type, or "" */
	const char *name;	/* what it is read as */
	char other[CHARSET_OTHER_MAX];	/* a name that only iconv knows */
	bool started;
	bool legacy;		/* UTF-8 in name only: windows-1252 inside */
	bool promised;		/* and that is what it says that it is */
	bool wrong;		/* the declared charset is not what it is */
	bool unknown;		/* the declared charset is none */
	size_t bad;		/* bytes that were mended */
	char rest[8];		/* an unfinished sequence of UTF-8 */
	size_t rest_len;
};

void input_init(struct input *in, const char *content_type);
void input_free(struct input *in);

/* Takes bytes in; END: there are no more. What was decoded is in in->text. */
void input_add(struct input *in, const char *s, size_t n, bool end);

/* The first N bytes of in->text were read. */
void input_done(struct input *in, size_t n);

#endif

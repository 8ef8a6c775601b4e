/* Writes mended markup: what goes to libxml2's parser. */
#ifndef HTML_WRITE_H
#define HTML_WRITE_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

#include "token.h"

struct writer {
	struct buf *out;
	size_t nodes;
	bool in_text;	/* the last thing written was text */
	bool full;	/* a limit was reached: nothing more is written */
};

/* Raw text of the page: references are decoded, control bytes dropped. */
void write_text(struct writer *w, const char *s, size_t n);
void write_start(struct writer *w, const struct html_token *t);
void write_void(struct writer *w, const struct html_token *t);
/* A break between paragraphs. */
void write_break(struct writer *w);
void write_end(struct writer *w, enum html_element tag);

#endif

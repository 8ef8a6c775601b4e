/*
 * The open elements of a document, and what holds inside them: namespaces,
 * xml:base, xml:lang. Depth, names and bindings have caps.
 */
#ifndef FEED_SCOPE_H
#define FEED_SCOPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/buf.h>

#include "names.h"
#include "xml.h"

#define SCOPE_DEPTH 256
#define SCOPE_BINDINGS 128

struct scope_element {
	uint32_t name;		/* offset in names */
	uint32_t strings;	/* length of strings before it */
	uint32_t base, lang;	/* offsets in strings of what holds inside */
	uint16_t name_len;	/* cut at 255 */
	uint16_t bindings;	/* how many before it */
	unsigned char context;	/* the parser's own */
	unsigned char quiet;	/* the parser's own */
};

struct scope_binding {
	uint32_t prefix;	/* offset in strings */
	uint16_t len;
	uint16_t ns;		/* enum ns */
};

struct scope {
	struct scope_element at[SCOPE_DEPTH];	/* at[0]: the document */
	size_t depth;				/* the innermost is at[depth] */
	size_t over;		/* open elements that are deeper than the cap */
	struct scope_binding bindings[SCOPE_BINDINGS];
	size_t binding_count;
	struct buf names, strings;
};

/* BASE may be NULL: what the whole document is resolved against. */
void scope_init(struct scope *s, const char *base);
void scope_free(struct scope *s);

/* Opens TAG's element; its context is its parent's. False: too deep (it is
 * counted, and closed again by scope_pop). */
bool scope_push(struct scope *s, const struct xml_tag *tag);
void scope_pop(struct scope *s);

/* The depth of the innermost open element NAME, 0: none is open. */
size_t scope_find(const struct scope *s, const char *name, size_t n);

/* Resolves VALUE (raw, of an attribute) and makes it the innermost's base. */
void scope_set_base(struct scope *s, const char *value, size_t n);

const char *scope_base(const struct scope *s);	/* "" when there is none */

/* xml:lang of the innermost element itself: "" when it has none. */
const char *scope_own_lang(const struct scope *s);

/* Splits NAME into the namespace of its prefix and what comes after it.
 * *declared: false when the prefix was only guessed. */
enum ns scope_resolve(const struct scope *s, const char *name, size_t n,
    const char **local, size_t *local_len, bool *declared);

#endif

/* The article as it is put before a model. Private to the digest room. */
#ifndef DIGEST_LLM_TEXT_H
#define DIGEST_LLM_TEXT_H

#include <ndigest/base/arena.h>
#include <ndigest/base/buf.h>
#include <ndigest/digest/local.h>

/* Appends S without what a person would not see in it (characters without
 * width, tags, variation selectors that hide bytes) and without MARK. */
void llm_plain(struct buf *out, const char *s, size_t n, const char *mark);

/* The article's text in at most TOKENS: whole, or its beginning and the
 * paragraphs that say most, in their order, with "[…]" where something was
 * left out. *NOTE tells of that, or is NULL. With a QUESTION (or NULL), what has
 * to do with it comes before what says most. */
void llm_fit(const struct digest_input *in, size_t tokens, const char *mark,
    const char *question, struct arena *arena, struct buf *out,
    const char **note);

/* "German" for "de"; NULL: not known by name. */
const char *llm_language_name(const char *code);

#endif

/* Films, sound and pages within a page: what becomes of them is a link. */
#ifndef HTML_EMBED_H
#define HTML_EMBED_H

#include <stdbool.h>

#include <ndigest/base/buf.h>

#include "page_tree.h"
#include "token.h"
#include "write.h"

/* Writes T (iframe, video, audio, object, embed, AMP's and others' players,
 * or the source of a film when AS is HTML_VIDEO or HTML_AUDIO) as an <embed>
 * with its address and title, or else with the title SAID (may be NULL).
 * False: it is none, or has no address. */
bool embed_write(struct writer *w, const struct html_token *t,
    enum html_element as, const struct html_attr *said);

/* What T calls itself, or NULL. */
const struct html_attr *embed_title(const struct html_token *t);

/* Whether the <embed> N shows something that readers want to know of. */
bool embed_is_wanted(const struct node *n);

/* Appends N as a paragraph of class "embed" with a link to what it shows. */
void embed_render(struct buf *out, const struct node *n);

#endif

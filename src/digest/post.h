/* Posts of firms and of people who write on the web: what they announce, and
 * what they say of themselves. English. Private to the embedded engine. */
#ifndef DIGEST_POST_H
#define DIGEST_POST_H

#include <stddef.h>

#include "article.h"

/* "Today we're releasing Lumen 2": its authors tell what they have done. The
 * place in its small letters past the deed, NULL: they do not. */
const char *post_deed(const struct unit *u);

/* The unit near the start that tells what the post is for, where its first
 * sentence does not: what is announced, else what the post says that it does,
 * which is written anew into its TOLD; 0: none. Once, before a summary is
 * picked. */
size_t post_find(struct article *a);
/* Only the last, where the genre is not news or it opens the post. */
size_t post_tell(struct article *a);

#endif

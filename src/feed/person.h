/* How a person is written: "Name (email)", the name, or the email. */
#ifndef FEED_PERSON_H
#define FEED_PERSON_H

#include <stddef.h>

#include <ndigest/base/buf.h>

/* From parts that are plain text; either may be empty. */
void person_join(struct buf *out, const char *name, const char *email);

/* From "email (Name)", "Name <email>", "Name, email" and the like. */
void person_read(struct buf *out, const char *s, size_t n);

#endif

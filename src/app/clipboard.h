/* What is copied: to the terminal (OSC 52), and to the desktop's own program,
 * for terminals that do not listen. */
#ifndef NDIGEST_APP_CLIPBOARD_H
#define NDIGEST_APP_CLIPBOARD_H

#include <stddef.h>

#include <ndigest/base/buf.h>

struct app;

/* Appends what is to be written to the terminal. */
void clipboard_put(struct app *a, struct buf *out, const char *s, size_t n);

#endif

/* The reader's editor on a file. */
#ifndef NDIGEST_CLI_EDITOR_H
#define NDIGEST_CLI_EDITOR_H

#include <ndigest/base/buf.h>
#include <ndigest/base/error.h>

/* Opens PATH in $VISUAL or $EDITOR and waits. */
enum err editor_file(const char *path, struct error *e);

/* Lets TEXT be edited in a private temporary file and puts what became of it
 * there. ERR_NOT_MODIFIED when it was left as it was. */
enum err editor_text(struct buf *text, struct error *e);

#endif

/* Files and folders, with caps and clear errors. */
#ifndef NDIGEST_BASE_FILE_H
#define NDIGEST_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/error.h>

/* Appends the file PATH ("-": standard input) to OUT, whose cap holds:
 * ERR_TOO_BIG over it, ERR_NO_INPUT when it is not there, ERR_IO. */
enum err file_read(const char *path, struct buf *out, struct error *e);

/* Replaces PATH as a whole (a temporary file, fsync, rename), mode 0600; what
 * a link names in its place. What is no plain file is written to. */
enum err file_write(const char *path, const void *p, size_t n,
    struct error *e);

/* Makes DIR and its parents, 0700. */
enum err file_mkdirs(const char *dir, struct error *e);

bool file_exists(const char *path);

#endif

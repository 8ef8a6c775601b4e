/* The command `related --corpus`: JSON lines to JSON lines. */
#ifndef NDIGEST_DIGEST_RELATED_JSONL_H
#define NDIGEST_DIGEST_RELATED_JSONL_H

#include <stddef.h>
#include <stdio.h>

#include <ndigest/base/error.h>

/* {"id","title","text"} a line of IN (NAME in errors) to
 * {"id","related":[{"id","score"}]} a line of OUT, best first, at most TOP.
 * ERR_INPUT names the line; ERR_TOO_BIG; ERR_IO. */
enum err related_jsonl(FILE *in, const char *name, size_t top, FILE *out,
    struct error *e);

#endif

/* Lines of JSON, read and written. Private to the commands of this room. */
#ifndef DIGEST_JSONL_H
#define DIGEST_JSONL_H

#include <stdio.h>

#include <jansson.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/error.h>

#define JSONL_LINE_MAX ((size_t)16 << 20)

struct jsonl {
	FILE *in;
	const char *name;	/* for errors; NULL: "input" */
	size_t line;		/* of the object last given, from 1 */
	struct buf text;
};

void jsonl_open(struct jsonl *r, FILE *in, const char *name);
void jsonl_close(struct jsonl *r);	/* does not close the file */

/* The next object (the caller's to json_decref); blank lines are passed
 * over. ERR_NOT_FOUND at the end, ERR_INPUT, ERR_TOO_BIG, ERR_IO. */
enum err jsonl_next(struct jsonl *r, json_t **out, struct error *e);

/* A sentence with the file and line that was last read. */
enum err jsonl_error(const struct jsonl *r, enum err code, const char *what,
    struct error *e);

/* All of a file's bytes as one value. */
enum err jsonl_whole(const char *s, size_t n, const char *name, json_t **out,
    struct error *e);

/* One line, ASCII only, so that no control byte gets out. Frees O. */
enum err jsonl_write(FILE *out, json_t *o, struct error *e);

/* A score with four decimals, as a new value. */
json_t *jsonl_score(double score);

/* A member that is a string, else "": borrowed. */
const char *jsonl_string(const json_t *o, const char *key);

#endif

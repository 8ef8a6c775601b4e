/* Lines of JSON, read and written. Private to the commands of this room. */
#ifndef DIGEST_JSONL_H
#define DIGEST_JSONL_H

#include <stdio.h>

#include <jansson.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/error.h>
#include <ndigest/base/vec.h>

#define JSONL_LINE_MAX ((size_t)16 << 20)

struct jsonl {
	FILE *in;
	const char *name;	/* for errors; NULL: "input" */
	size_t line;		/* of the object last given, from 1 */
	struct buf text;
	VEC(json_t *) ahead;	/* read before they were asked for */
	size_t given;		/* of those */
};

void jsonl_open(struct jsonl *r, FILE *in, const char *name);
void jsonl_close(struct jsonl *r);	/* does not close the file */

/* The next object (the caller's to json_decref); blank lines are passed
 * over. ERR_NOT_FOUND at the end, ERR_INPUT, ERR_TOO_BIG, ERR_IO. */
enum err jsonl_next(struct jsonl *r, json_t **out, struct error *e);

/* What the first documents are written in, mostly ("": not known, static);
 * call it before the first jsonl_next, whose faults it may find. */
enum err jsonl_language(struct jsonl *r, const char **usual, struct error *e);

/* The language of a document among such: its "language", else by speech_of. */
const char *jsonl_speech(const json_t *o, const char *usual);

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

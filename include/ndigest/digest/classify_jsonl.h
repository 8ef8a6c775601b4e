/* The command `classify`: JSON lines to JSON lines. */
#ifndef NDIGEST_DIGEST_CLASSIFY_JSONL_H
#define NDIGEST_DIGEST_CLASSIFY_JSONL_H

#include <stddef.h>
#include <stdio.h>

#include <ndigest/base/error.h>

struct classify_run {
	const char *categories;	/* {"categories":[{"name","keywords":[…]}]};
				 * NULL: the built-in ten */
	size_t categories_len;
	const char *categories_name;	/* for errors, as the next two */
	FILE *train;		/* {"title","text","category"}, or NULL */
	const char *train_name;
	FILE *in;		/* {"id","title","text"} */
	const char *in_name;
	FILE *out;		/* {"id","category","score"}, in IN's order */
};

/* Reads all of IN first, since it learns from it before it says anything.
 * ERR_INPUT names the file and line of what is no JSON or an unknown
 * category; ERR_TOO_BIG a line over 16 MB; ERR_IO. */
enum err classify_jsonl(const struct classify_run *run, struct error *e);

#endif

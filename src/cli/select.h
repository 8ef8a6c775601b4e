/* The options that choose items: --category, --feed, --unread, … */
#ifndef NDIGEST_CLI_SELECT_H
#define NDIGEST_CLI_SELECT_H

#include <stddef.h>
#include <stdint.h>

#include <ndigest/app/app.h>

#include "args.h"
#include "command.h"

/* Reads what A has of category, feed, unread, starred, since, sort, limit
 * into Q (strings borrowed from A). */
enum err select_read(struct cli *c, const struct args *a,
    struct list_query *q, struct error *e);

/* An item's id as a word of the command line; ERR_USAGE when it is none. */
enum err select_id(const char *word, int64_t *id, struct error *e);

enum select_how {
	SELECT_JSON = 1 << 0,
	SELECT_FOLDED = 1 << 1	/* with what stands behind each row */
};

/* Prints the items of IDS: JSONL, or a row each. */
enum err select_print(struct cli *c, const int64_t *ids, size_t n,
    unsigned how, struct error *e);

#endif

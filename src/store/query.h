/* Private to store: a struct store_query made ready for a statement. */
#ifndef STORE_QUERY_H
#define STORE_QUERY_H

#include <ndigest/model/item.h>
#include <ndigest/store/lists.h>

#include "db.h"

struct query {
	int64_t since, until;
	int64_t mask, want;	/* flags & mask = want */
	int64_t category;	/* -1: any */
	int64_t feed;		/* -1: any */
};

/* False: the list is empty, or *err. */
bool query_prepare(struct store *s, const struct store_query *q,
    struct query *out, enum err *err, struct error *e);

/* Binds ?1 since, ?2 until, ?5 mask, ?6 want, ?7 category, ?8 feed as far as
 * the statement has them; ?3 and ?4 are the caller's. */
void query_bind(sqlite3_stmt *st, const struct query *q);

/* A row of SQL_HEADLINE's columns; ARENA NULL: strings hold until the next
 * step. */
void query_headline(sqlite3_stmt *st, struct arena *arena,
    struct headline *h);

#endif

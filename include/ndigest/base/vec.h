/*
 * A typed growing array: VEC(struct item) items = VEC_INIT;
 * vec_push(&items, it); items.at[i]; items.len; vec_free(&items).
 * What the elements own is the caller's to free.
 */
#ifndef NDIGEST_BASE_VEC_H
#define NDIGEST_BASE_VEC_H

#include <stdlib.h>

#include <ndigest/base/mem.h>

#define VEC(type) struct { type *at; size_t len, cap; }
#define VEC_INIT { NULL, 0, 0 }

#define vec_reserve(v, n) do {						\
	if ((v)->cap < (n)) {						\
		(v)->cap = (v)->cap * 2 > (n) ? (v)->cap * 2 : (n);	\
		(v)->at = xreallocarray((v)->at, (v)->cap,		\
		    sizeof *(v)->at);					\
	}								\
} while (0)

#define vec_push(v, x) do {						\
	vec_reserve((v), (v)->len + 1);					\
	(v)->at[(v)->len++] = (x);					\
} while (0)

#define vec_free(v) do {						\
	free((v)->at);							\
	(v)->at = NULL;							\
	(v)->len = (v)->cap = 0;					\
} while (0)

#endif

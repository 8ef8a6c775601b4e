/*
 * Memory that is there or the program ends with a message. Sizes that come
 * from outside are bounded by the caller before they get here.
 */
#ifndef NDIGEST_BASE_MEM_H
#define NDIGEST_BASE_MEM_H

#include <stddef.h>

#include <ndigest/base/error.h>

void *xmalloc(size_t size);
void *xcalloc(size_t count, size_t size);
void *xrealloc(void *p, size_t size);
void *xreallocarray(void *p, size_t count, size_t size);
char *xstrdup(const char *s);			/* xstrdup(NULL) is NULL */
char *xstrndup(const char *s, size_t n);
void *xmemdup(const void *p, size_t n);
char *xasprintf(const char *fmt, ...) ERROR_PRINTF(1, 2);

/* Where the C library can be told: mem_setup keeps freed memory at hand (a
 * refresh takes and gives back much of it; once, before the first thread),
 * mem_give_back returns what is not used to the system. */
void mem_setup(void);
void mem_give_back(void);

#endif

/* A thread of its own; all signals are blocked in it, so that they reach the
 * thread that the terminal belongs to. */
#ifndef NDIGEST_BASE_THREAD_H
#define NDIGEST_BASE_THREAD_H

#include <stdatomic.h>

#include <ndigest/base/error.h>

struct thread;

enum err thread_start(struct thread **out, const char *name,
    void (*run)(void *), void *arg, struct error *e);
void thread_join(struct thread *t);	/* waits, frees; NULL is fine */

/* Frees P, of malloc(3), when the calling thread ends: what a thread keeps for
 * itself in a _Thread_local pointer. The first thread ends with the process. */
void thread_keep(void *p);

/* Calls FILL when it was not called with this DONE (static, 0) before; who
 * comes meanwhile waits for it. FILL may not call this. */
void thread_once(atomic_int *done, void (*fill)(void));

#endif

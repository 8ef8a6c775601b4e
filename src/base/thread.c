#include <ndigest/base/intl.h>
#include <ndigest/base/thread.h>

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

struct thread {
	pthread_t id;
	void (*run)(void *);
	void *arg;
};

struct kept {
	void *p;
	struct kept *next;
};

static _Thread_local struct kept *kept;

void
thread_keep(void *p)
{
	struct kept *k = xmalloc(sizeof *k);

	*k = (struct kept){ p, kept };
	kept = k;
}

void
thread_once(atomic_int *done, void (*fill)(void))
{
	static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

	if (atomic_load_explicit(done, memory_order_acquire) != 0)
		return;
	pthread_mutex_lock(&lock);
	if (atomic_load_explicit(done, memory_order_relaxed) == 0) {
		fill();
		atomic_store_explicit(done, 1, memory_order_release);
	}
	pthread_mutex_unlock(&lock);
}

static void *
begin(void *arg)
{
	struct thread *t = arg;
	struct kept *k;

	t->run(t->arg);
	while ((k = kept) != NULL) {
		kept = k->next;
		free(k->p);
		free(k);
	}
	return NULL;
}

enum err
thread_start(struct thread **out, const char *name, void (*run)(void *),
    void *arg, struct error *e)
{
	struct thread *t = xcalloc(1, sizeof *t);
	sigset_t all, old;
	int rc;

	t->run = run;
	t->arg = arg;
	(void)sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &old);
	rc = pthread_create(&t->id, NULL, begin, t);
	(void)pthread_sigmask(SIG_SETMASK, &old, NULL);
	if (rc != 0) {
		free(t);
		return error_set(e, ERR_AGAIN,
		    _("cannot start the %s thread: %s"),
		    name, strerror(rc));
	}
#ifdef __GLIBC__
	(void)pthread_setname_np(t->id, name);	/* for top and debuggers */
#endif
	*out = t;
	return ERR_NONE;
}

void
thread_join(struct thread *t)
{
	if (t == NULL)
		return;
	(void)pthread_join(t->id, NULL);
	free(t);
}

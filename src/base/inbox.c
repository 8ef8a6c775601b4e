#include <ndigest/base/inbox.h>

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include <ndigest/base/mem.h>

struct queue {
	struct message *first;
	struct message *last;
};

struct inbox {
	pthread_mutex_t lock;
	struct queue urgent;
	struct queue bulk;
	size_t len;
	int fd[2];
};

struct inbox *
inbox_new(void)
{
	struct inbox *box = xcalloc(1, sizeof *box);

	if (pipe2(box->fd, O_CLOEXEC | O_NONBLOCK) != 0) {
		free(box);
		return NULL;
	}
	(void)pthread_mutex_init(&box->lock, NULL);
	return box;
}

void
inbox_free(struct inbox *box)
{
	if (box == NULL)
		return;
	(void)close(box->fd[0]);
	(void)close(box->fd[1]);
	(void)pthread_mutex_destroy(&box->lock);
	free(box);
}

int
inbox_fd(const struct inbox *box)
{
	return box->fd[0];
}

static void
queue_put(struct queue *q, struct message *m)
{
	m->next = NULL;
	if (q->last != NULL)
		q->last->next = m;
	else
		q->first = m;
	q->last = m;
}

static struct message *
queue_take(struct queue *q)
{
	struct message *m = q->first;

	if (m == NULL)
		return NULL;
	q->first = m->next;
	if (q->first == NULL)
		q->last = NULL;
	m->next = NULL;
	return m;
}

static void
put(struct inbox *box, struct queue *q, struct message *m)
{
	(void)pthread_mutex_lock(&box->lock);
	queue_put(q, m);
	if (box->len++ == 0)
		(void)!write(box->fd[1], "", 1);
	(void)pthread_mutex_unlock(&box->lock);
}

void
inbox_put(struct inbox *box, struct message *m)
{
	put(box, &box->bulk, m);
}

void
inbox_put_urgent(struct inbox *box, struct message *m)
{
	put(box, &box->urgent, m);
}

struct message *
inbox_take(struct inbox *box)
{
	struct message *m;
	char byte;

	(void)pthread_mutex_lock(&box->lock);
	m = queue_take(&box->urgent);
	if (m == NULL)
		m = queue_take(&box->bulk);
	/* the byte goes with the last message, so that an empty inbox is quiet */
	if (m != NULL && --box->len == 0)
		(void)!read(box->fd[0], &byte, 1);
	(void)pthread_mutex_unlock(&box->lock);
	return m;
}

struct message *
inbox_wait(struct inbox *box, int timeout_ms)
{
	struct pollfd p = { box->fd[0], POLLIN, 0 };
	struct message *m;

	while ((m = inbox_take(box)) == NULL) {
		int n = poll(&p, 1, timeout_ms);

		if (n == 0 || (n < 0 && errno != EINTR))
			return NULL;
	}
	return m;
}

size_t
inbox_len(struct inbox *box)
{
	size_t len;

	(void)pthread_mutex_lock(&box->lock);
	len = box->len;
	(void)pthread_mutex_unlock(&box->lock);
	return len;
}

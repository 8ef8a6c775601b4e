/*
 * Who is next. Each origin has a queue of its own for urgent and for bulk
 * requests; the origins that may start one stand in a ring for each, so that
 * none is searched for and none is forgotten.
 */
#include "transfer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/mem.h>
#include <ndigest/text/url.h>

/* What urgent requests may have above the limits. */
#define EXTRA_HOST 2
#define EXTRA_TOTAL 8

/* Scheme, host and port: what a connection is made to. */
static size_t
origin(const char *url, char *out, size_t size)
{
	char scheme[8], host[300];
	const char *s = strstr(url, "://"), *port = NULL;

	if (!url_scheme(url, scheme, sizeof scheme) ||
	    !url_host(url, host, sizeof host) || s == NULL)
		return 0;
	for (s += 3; *s != '\0' && strchr("/?#", *s) == NULL; s++)
		port = *s == ':' ? s : *s == ']' ? NULL : port;
	(void)snprintf(out, size, "%s://%s%.*s", scheme, host,
	    port != NULL ? (int)(s - port) : 0, port != NULL ? port : "");
	return strlen(out);
}

static struct host *
host_of(struct queue *q, const char *url)
{
	char key[360];
	size_t len = origin(url, key, sizeof key);
	uintptr_t *at = map_put(&q->hosts, key, len, NULL);
	struct host *h = (struct host *)*at;

	if (h == NULL) {
		h = xcalloc(1, sizeof *h);
		h->is_near = net_is_near(url);
		*at = (uintptr_t)h;
	}
	return h;
}

static unsigned
host_limit(const struct queue *q, enum urgency u)
{
	return q->max_host + (u == URGENT ? EXTRA_HOST : 0);
}

static void
make_ready(struct queue *q, struct host *h, enum urgency u)
{
	if (h->ready[u] || h->first[u] == NULL ||
	    h->active >= host_limit(q, u) || (u == BULK && h->resting))
		return;
	h->ready[u] = true;
	h->ready_next[u] = NULL;
	if (q->ready_last[u] != NULL)
		q->ready_last[u]->ready_next[u] = h;
	else
		q->ready_first[u] = h;
	q->ready_last[u] = h;
}

void
queue_put(struct queue *q, struct transfer *t, bool front)
{
	enum urgency u = t->urgency;
	struct host *h = host_of(q, t->url);

	t->host = h;
	t->behind = front ? h->first[u] : NULL;
	if (front) {
		h->first[u] = t;
		if (h->last[u] == NULL)
			h->last[u] = t;
	} else {
		if (h->last[u] != NULL)
			h->last[u]->behind = t;
		else
			h->first[u] = t;
		h->last[u] = t;
	}
	make_ready(q, h, u);
}

/* A host that was asked just now stands aside for a little while. */
static bool
must_rest(struct queue *q, struct host *h)
{
	if (q->delay_ms == 0 || h->is_near || h->rest_until_ms == 0 ||
	    clock_mono_ms() >= h->rest_until_ms)
		return false;
	h->resting = true;
	h->resting_next = q->resting;
	q->resting = h;
	return true;
}

static void
wake_hosts(struct queue *q)
{
	struct host **at = &q->resting, *h;
	int64_t now;

	if (q->resting == NULL)
		return;
	now = clock_mono_ms();
	while ((h = *at) != NULL) {
		if (now < h->rest_until_ms) {
			at = &h->resting_next;
			continue;
		}
		*at = h->resting_next;
		h->resting = false;
		make_ready(q, h, BULK);
	}
}

int
queue_timeout(const struct queue *q, int timeout_ms)
{
	const struct host *h;
	int64_t now, left;

	if (q->resting == NULL || q->running >= q->max_total)
		return timeout_ms;
	now = clock_mono_ms();
	for (h = q->resting; h != NULL; h = h->resting_next) {
		left = h->rest_until_ms > now ? h->rest_until_ms - now : 0;
		if (left < timeout_ms)
			timeout_ms = (int)left;
	}
	return timeout_ms;
}

static struct transfer *
take(struct queue *q, enum urgency u)
{
	struct host *h;
	struct transfer *t;

	while ((h = q->ready_first[u]) != NULL) {
		q->ready_first[u] = h->ready_next[u];
		if (q->ready_first[u] == NULL)
			q->ready_last[u] = NULL;
		h->ready[u] = false;
		t = h->first[u];
		if (t == NULL || h->active >= host_limit(q, u))
			continue;	/* things changed while it stood here */
		if (u == BULK && must_rest(q, h))
			continue;
		h->first[u] = t->behind;
		if (h->first[u] == NULL)
			h->last[u] = NULL;
		t->behind = NULL;
		h->active++;
		h->rest_until_ms = clock_mono_ms() + q->delay_ms;
		q->running++;
		make_ready(q, h, u);
		return t;
	}
	return NULL;
}

struct transfer *
queue_take(struct queue *q)
{
	struct transfer *t = NULL;

	wake_hosts(q);
	if (q->running < q->max_total + EXTRA_TOTAL)
		t = take(q, URGENT);
	if (t == NULL && q->running < q->max_total)
		t = take(q, BULK);
	return t;
}

void
queue_release(struct queue *q, struct transfer *t)
{
	t->host->active--;
	q->running--;
	make_ready(q, t->host, URGENT);
	make_ready(q, t->host, BULK);
}

void
queue_remove(struct queue *q, struct transfer *t)
{
	struct host *h = t->host;
	struct transfer **at = &h->first[t->urgency], *before = NULL;

	(void)q;
	while (*at != NULL && *at != t) {
		before = *at;
		at = &before->behind;
	}
	if (*at != t)
		return;
	*at = t->behind;
	if (h->last[t->urgency] == t)
		h->last[t->urgency] = before;
}

void
queue_free(struct queue *q)
{
	const struct map_slot *slot;
	size_t at = 0;

	while ((slot = map_next(&q->hosts, &at)) != NULL)
		free((struct host *)slot->value);
	map_free(&q->hosts);
}

#include "fetch.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/mem.h>

int test_failed;
int port, other_port;

static int test_count;

void
ok(bool good, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	(void)printf("%sok %d - net: ", good ? "" : "not ", ++test_count);
	(void)vprintf(fmt, ap);
	(void)printf("\n");
	(void)fflush(stdout);
	va_end(ap);
	if (!good)
		test_failed++;
}

static enum net_verdict
on_head(void *ctx, const struct net_head *h)
{
	struct fetch *f = ctx;

	f->heads++;
	f->head_status = h->status;
	return NET_GO;
}

static enum net_verdict
on_data(void *ctx, const char *p, size_t n)
{
	struct fetch *f = ctx;

	if (f->cancel_id != 0) {
		net_cancel(f->net, f->cancel_id);
		f->cancel_id = 0;
	}
	if (f->pauses > 0) {
		f->pauses--;
		return NET_PAUSE;
	}
	(void)buf_add(&f->body, p, n);
	return f->stop_after > 0 && f->body.len >= f->stop_after ? NET_STOP :
	    NET_GO;
}

static void
copy(char *out, size_t size, const char *s)
{
	(void)snprintf(out, size, "%s", s != NULL ? s : "");
}

static void
on_done(void *ctx, const struct net_result *r)
{
	struct fetch *f = ctx;

	f->dones++;
	f->result = *r;
	f->ended_us = clock_mono_us();
	copy(f->final, sizeof f->final, r->url);
	copy(f->moved, sizeof f->moved, r->moved);
	copy(f->type, sizeof f->type, r->content_type);
	copy(f->etag, sizeof f->etag, r->etag);
	copy(f->modified, sizeof f->modified, r->last_modified);
}

struct fetch *
fetch(const char *fmt, ...)
{
	struct fetch *f = xcalloc(1, sizeof *f);
	va_list ap;
	size_t n = 0;

	if (strncmp(fmt, "http", 4) != 0)
		n = (size_t)snprintf(f->url, sizeof f->url,
		    "http://127.0.0.1:%d", port);
	va_start(ap, fmt);
	(void)vsnprintf(f->url + n, sizeof f->url - n, fmt, ap);
	va_end(ap);
	f->r = (struct net_request){ .url = f->url, .max_bytes = MB,
	    .timeout_s = 5, .flags = NET_PRIVATE_OK, .ctx = f,
	    .on_head = on_head, .on_data = on_data, .on_done = on_done };
	return f;
}

void
fetch_free(struct fetch *f)
{
	buf_free(&f->body);
	free(f);
}

void
start(struct net *n, struct fetch *f)
{
	f->net = n;
	f->id = net_start(n, &f->r);
}

void
finish(struct net *n)
{
	while (net_active(n) > 0)
		net_poll(n, -1, -1);
}

struct net *
new_net(const struct net_options *o)
{
	struct net *n;
	struct error e;

	if (net_new(&n, o, &e) != ERR_NONE) {
		(void)printf("Bail out! %s\n", e.text);
		exit(1);
	}
	return n;
}

void
run(struct net *n, struct fetch *f)
{
	start(n, f);
	finish(n);
}

bool
has(const struct fetch *f, const char *text)
{
	return f->body.len > 0 && strstr(f->body.data, text) != NULL;
}

bool
failed(const struct fetch *f, enum err code, const char *text)
{
	if (f->dones == 1 && f->result.code == code &&
	    strstr(f->result.error.text, text) != NULL)
		return true;
	(void)printf("# %d ends, code %d: %s\n", f->dones,
	    (int)f->result.code, f->result.error.text);
	return false;
}

bool
good(const struct fetch *f)
{
	return failed(f, ERR_NONE, "") && f->heads == 1;
}


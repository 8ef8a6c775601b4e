#include "courier.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/conf/conf.h>
#include <ndigest/net/net.h>
#include <ndigest/picture/picture.h>

#include "net_open.h"

/* What the work thread may have waiting before reading is paused. */
#define OUTSTANDING_MAX ((size_t)6 * 1024 * 1024)
#define IDLE_S 15
#define FILE_TIMEOUT_S (24 * 3600)
#define FILE_IDLE_S 60

enum courier_message {
	TAKE_ORDER,
	TAKE_ACK,
	TAKE_CANCEL,
	TAKE_SETTINGS,
	TAKE_QUIT
};

/* A transfer as this thread sees it; fetch is a token. */
struct trip {
	struct courier *courier;
	struct fetch *fetch;
	uint64_t id;
	bool paused;
};

struct courier {
	struct app *app;
	struct net *net;
	struct inbox *box;
	VEC(struct trip *) trips;
	struct settings settings;
	size_t outstanding;	/* bytes sent and not yet acknowledged */
	bool quit;
};

struct note {
	struct message m;
	size_t bytes;
	struct fetch *fetch;
	struct settings settings;
};

static const char feed_accept[] = "application/atom+xml, "
    "application/rss+xml, application/rdf+xml, application/feed+json, "
    "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.8";
static const char page_accept[] =
    "text/html, application/xhtml+xml;q=0.9, */*;q=0.8";

/* --- from the net to the work thread --------------------------------------- */

static struct parcel *
parcel_new(struct trip *t, enum work_message kind, const char *p, size_t n)
{
	struct parcel *parcel = xmalloc(sizeof *parcel + n);

	*parcel = (struct parcel){ .m = { NULL, (int)kind },
	    .fetch = t->fetch, .len = n };
	if (n > 0)
		memcpy(parcel->bytes, p, n);
	return parcel;
}

static void
send_parcel(struct trip *t, struct parcel *p)
{
	inbox_put(t->courier->app->work->box, &p->m);
}

static enum net_verdict
on_head(void *ctx, const struct net_head *head)
{
	struct parcel *p = parcel_new(ctx, WORK_HEAD, NULL, 0);

	p->status = head->status;
	p->content_type = xstrdup(head->content_type);
	p->url = xstrdup(head->url);
	p->head = (struct fetch_head){ head->length, head->from, head->whole,
	    xstrdup(head->etag), xstrdup(head->last_modified) };
	send_parcel(ctx, p);
	return NET_GO;
}

static enum net_verdict
on_data(void *ctx, const char *bytes, size_t n)
{
	struct trip *t = ctx;

	if (t->courier->outstanding > OUTSTANDING_MAX) {
		t->paused = true;
		return NET_PAUSE;
	}
	t->courier->outstanding += n;
	send_parcel(t, parcel_new(t, WORK_BYTES, bytes, n));
	return NET_GO;
}

static struct fetch_result *
copy_result(const struct net_result *r)
{
	struct fetch_result *out = xcalloc(1, sizeof *out);

	out->code = r->code;
	out->error = r->error;
	out->status = r->status;
	out->retry_after = r->retry_after > 0 ? r->retry_after : 0;
	out->should_retry = r->should_retry;
	out->seconds = r->seconds;
	out->fresh_for = r->fresh_for;
	out->final_url = xstrdup(r->url);
	out->moved_to = xstrdup(r->moved);
	out->etag = xstrdup(r->etag);
	out->last_modified = xstrdup(r->last_modified);
	out->content_type = xstrdup(r->content_type);
	return out;
}

static void
on_done(void *ctx, const struct net_result *r)
{
	struct trip *t = ctx;
	struct courier *c = t->courier;
	struct parcel *p = parcel_new(t, WORK_DONE, NULL, 0);
	size_t i;

	p->result = copy_result(r);
	send_parcel(t, p);
	for (i = 0; i < c->trips.len; i++) {
		if (c->trips.at[i] == t) {
			c->trips.at[i] = c->trips.at[--c->trips.len];
			break;
		}
	}
	free(t);
}

/* --- orders ------------------------------------------------------------------ */

static void
order_free(struct order *o)
{
	size_t i;

	for (i = 0; o->headers != NULL && o->headers[i] != NULL; i++)
		free(o->headers[i]);
	free(o->headers);
	free(o->url);
	free(o->etag);
	free(o->last_modified);
	free(o->body);
	free(o->if_range);
	free(o);
}

static size_t
cap_of(const struct settings *s, enum order_kind kind)
{
	switch (kind) {
	case ORDER_FEED:
		return s->feed_max;
	case ORDER_PICTURE:
		return s->picture_max;
	case ORDER_FILE:
		return (size_t)s->download_max;
	case ORDER_PAGE:
	case ORDER_MODEL:
		break;
	}
	return s->page_max;
}

static void
take_order(struct courier *c, struct order *o)
{
	struct trip *t = xcalloc(1, sizeof *t);
	struct net_request r = {
		.url = o->url, .body = o->body, .body_len = o->body_len,
		.etag = o->etag, .last_modified = o->last_modified,
		.headers = (const char *const *)o->headers,
		.max_bytes = cap_of(&c->settings, o->kind),
		.timeout_s = c->settings.timeout_s,
		.idle_s = IDLE_S,
		.ctx = t, .on_head = on_head, .on_data = on_data,
		.on_done = on_done
	};

	t->courier = c;
	t->fetch = o->fetch;
	vec_push(&c->trips, t);
	if (o->private_ok)
		r.flags |= NET_PRIVATE_OK;
	if (o->urgent)
		r.flags |= NET_URGENT;
	if (o->kind == ORDER_FEED) {
		r.accept = feed_accept;
		r.flags |= NET_FEED_DELTA;
	} else if (o->kind == ORDER_PAGE) {
		r.accept = page_accept;
	} else if (o->kind == ORDER_PICTURE) {
		r.accept = picture_accept();
	} else if (o->kind == ORDER_MODEL) {
		r.content_type = "application/json";
		r.flags |= NET_ERROR_BODY | NET_NO_REDIRECT;
		r.timeout_s = o->timeout_s > 0 ? o->timeout_s :
		    c->settings.model_timeout_s;
		r.idle_s = 0;
	} else if (o->kind == ORDER_FILE) {
		r.flags |= NET_AS_IS;
		r.from = o->from;
		r.if_range = o->if_range;
		r.timeout_s = FILE_TIMEOUT_S;
		r.idle_s = FILE_IDLE_S;
	}
	t->id = net_start(c->net, &r);
	order_free(o);
}

/* The work thread has caught up: who was paused goes on. */
static void
take_ack(struct courier *c, size_t bytes)
{
	size_t i;

	c->outstanding -= bytes;
	if (c->outstanding > OUTSTANDING_MAX / 2)
		return;
	for (i = 0; i < c->trips.len; i++) {
		if (c->trips.at[i]->paused) {
			c->trips.at[i]->paused = false;
			net_resume(c->net, c->trips.at[i]->id);
		}
	}
}

static void
take_cancel(struct courier *c, const struct fetch *f)
{
	size_t i;

	for (i = 0; i < c->trips.len; i++)
		if (c->trips.at[i]->fetch == f)
			net_cancel(c->net, c->trips.at[i]->id);
}

static void
take_messages(struct courier *c)
{
	struct message *m;

	while (!c->quit && (m = inbox_take(c->box)) != NULL) {
		struct note *note = (struct note *)(void *)m;

		switch (m->kind) {
		case TAKE_ORDER:
			take_order(c, (struct order *)(void *)m);
			continue;
		case TAKE_ACK:
			take_ack(c, note->bytes);
			break;
		case TAKE_CANCEL:
			take_cancel(c, note->fetch);
			break;
		case TAKE_SETTINGS:
			c->settings = note->settings;
			break;
		default:
			c->quit = true;
			break;
		}
		free(m);
	}
}

void
courier_run(void *arg)
{
	struct courier *c = arg;

	for (;;) {
		take_messages(c);
		if (c->quit)
			break;
		net_poll(c->net, inbox_fd(c->box), -1);
	}
	/* here, so that what it calls back stays on this thread */
	net_free(c->net);
	c->net = NULL;
}

/* --- from the other threads ----------------------------------------------------- */

static void
tell(struct courier *c, enum courier_message kind, size_t bytes,
    struct fetch *f)
{
	struct note *note = xcalloc(1, sizeof *note);

	note->m.kind = (int)kind;
	note->bytes = bytes;
	note->fetch = f;
	/* one queue: a cancel may not overtake the order it is about */
	inbox_put(c->box, &note->m);
}

void
courier_send(struct courier *c, struct order *o)
{
	o->m.kind = TAKE_ORDER;
	inbox_put(c->box, &o->m);
}

void
courier_ack(struct courier *c, size_t bytes)
{
	tell(c, TAKE_ACK, bytes, NULL);
}

void
courier_cancel(struct courier *c, struct fetch *f)
{
	tell(c, TAKE_CANCEL, 0, f);
}

void
courier_set(struct courier *c, const struct settings *s)
{
	struct note *note = xcalloc(1, sizeof *note);

	note->m.kind = TAKE_SETTINGS;
	note->settings = *s;
	inbox_put(c->box, &note->m);
}

void
courier_quit(struct courier *c)
{
	struct note *note = xcalloc(1, sizeof *note);

	note->m.kind = TAKE_QUIT;
	inbox_put_urgent(c->box, &note->m);
}

enum err
courier_new(struct app *a, struct courier **out, struct error *e)
{
	struct courier *c = xcalloc(1, sizeof *c);
	enum err rc;

	c->app = a;
	c->settings = settings_read(a->conf);
	c->box = inbox_new();
	rc = c->box != NULL ? net_open(a->conf, &c->net, e) :
	    error_set(e, ERR_AGAIN, _("too many files are open"));
	if (rc != ERR_NONE) {
		courier_free(c);
		return rc;
	}
	*out = c;
	return ERR_NONE;
}

void
courier_free(struct courier *c)
{
	struct message *m;
	size_t i;

	if (c == NULL)
		return;
	net_free(c->net);
	while (c->box != NULL && (m = inbox_take(c->box)) != NULL) {
		if (m->kind == TAKE_ORDER)
			order_free((struct order *)(void *)m);
		else
			free(m);
	}
	inbox_free(c->box);
	for (i = 0; i < c->trips.len; i++)
		free(c->trips.at[i]);
	vec_free(&c->trips);
	free(c);
}

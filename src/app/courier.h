/*
 * The net thread: takes orders, drives the transfers, sends what comes to
 * the work thread in parcels. When the work thread falls behind it pauses
 * reading, so that what is under way stays within a few megabytes.
 */
#ifndef NDIGEST_APP_COURIER_H
#define NDIGEST_APP_COURIER_H

#include "fetch.h"
#include "private.h"

enum order_kind { ORDER_FEED, ORDER_PAGE, ORDER_PICTURE, ORDER_MODEL,
	ORDER_FILE };

/* What is to be fetched; strings owned by the order. */
struct order {
	struct message m;
	enum order_kind kind;
	char *url;
	char *etag;
	char *last_modified;
	char *body;		/* POST, of ORDER_MODEL */
	size_t body_len;
	int64_t from;		/* of ORDER_FILE: the first byte wanted */
	char *if_range;
	int timeout_s;		/* of ORDER_MODEL; 0: the usual */
	char **headers;		/* NULL-terminated, each owned */
	bool private_ok;
	bool urgent;
	struct fetch *fetch;	/* token only */
};

enum err courier_new(struct app *a, struct courier **out, struct error *e);
void courier_free(struct courier *c);	/* after its thread has ended */
void courier_run(void *c);		/* the thread */

/* From the work thread (courier_quit from the caller's): */
void courier_send(struct courier *c, struct order *o);	/* takes O */
void courier_ack(struct courier *c, size_t bytes);
void courier_cancel(struct courier *c, struct fetch *f);
void courier_set(struct courier *c, const struct settings *s);
void courier_quit(struct courier *c);

#endif

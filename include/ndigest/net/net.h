/*
 * Bytes of the web: many requests at a time over one pool of connections,
 * politely. One struct net belongs to one thread; nothing in it blocks but
 * net_poll, which does all the work and makes all the calls back.
 *
 * What is passed to net_start is copied, but for ctx. on_done is called once
 * for every request that was started, whatever becomes of it, and only from
 * net_poll or net_free; what it is given is borrowed for that call.
 *
 * What holds for every request (HOSTILE_INPUT rows 3 and 6): http and https
 * only, before and after redirects; at most NET_REDIRECTS of them; TLS is
 * always verified; decoded bytes are counted; no connection to a private
 * address unless the request allows it; credentials and extra headers go to
 * the origin that they were given for and to no other; no cookie is kept.
 */
#ifndef NDIGEST_NET_NET_H
#define NDIGEST_NET_NET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/error.h>

#define NET_REDIRECTS 5
#define NET_RETRY_MAX 86400	/* seconds: a longer Retry-After is cut */

struct net_options {
	const char *user_agent;	/* NULL or "": "ndigest/VERSION" */
	unsigned max_host;	/* requests at a time to one host; 0: 2 */
	unsigned max_total;	/* requests at a time in all; 0: 64 */
	/* Between the beginnings of two requests to one host of the public
	 * net, the urgent ones excepted. */
	int host_delay_ms;
	int connect_timeout_s;	/* 0: 10 */
	const char *proxy;	/* NULL or "": as the environment says */
	bool netrc;		/* passwords from ~/.netrc */
	const char *cookies;	/* a file to read (Netscape format), or NULL */
	const char *ca_file;	/* certificates to trust, or NULL: the system's */
	const char *client_cert;	/* PEM, or NULL */
	const char *client_key;		/* PEM, or NULL: it is in client_cert */
};

enum net_flag {
	/* The reader chose this host himself: it may be on a private, loopback
	 * or link-local address. A redirect to another host loses this. */
	NET_PRIVATE_OK = 1 << 0,
	NET_NO_REDIRECT = 1 << 1,	/* a redirect is an error */
	/* Ahead of all that is not urgent, and over the limits by a little. */
	NET_URGENT = 1 << 2,
	NET_ERROR_BODY = 1 << 3,	/* on_data also for 4xx and 5xx */
	NET_FEED_DELTA = 1 << 4,	/* "A-IM: feed" (RFC 3229) */
	NET_AS_IS = 1 << 5		/* the bytes of the file: no packing */
};

/* What a call back wants to happen next. */
enum net_verdict {
	NET_GO,
	NET_PAUSE,	/* not taken: give it again after net_resume */
	NET_STOP	/* enough: the request ends with ERR_STOPPED */
};

struct net_head {
	long status;
	const char *content_type;	/* as sent, clean; "" when absent */
	const char *url;		/* where it came from, no credentials */
	int64_t length;			/* Content-Length, or -1 */
	int64_t from, whole;		/* of Content-Range, or -1 */
	const char *etag, *last_modified;	/* "" when absent */
};

struct net_result {
	enum err code;
	struct error error;	/* the sentence when code is not ERR_NONE,
				 * ERR_NOT_MODIFIED or ERR_STOPPED */
	long status;		/* of the last answer; 0 when there was none */
	const char *url;	/* where it came from, no credentials */
	/* Where it moved for good: set when every redirect was 301 or 308 and
	 * the answer at the end was 2xx or 304. NULL otherwise. */
	const char *moved;
	const char *content_type;	/* "" when absent */
	const char *etag;		/* to send again, or NULL */
	const char *last_modified;	/* to send again, or NULL */
	int64_t retry_after;	/* seconds from now; -1: not said */
	int should_retry;	/* X-Should-Retry: 1, 0, or -1: not said */
	int64_t fresh_for;	/* seconds (Cache-Control, Expires); 0: none */
	bool is_private;	/* the address that answered was private */
	int64_t wire_bytes;	/* bodies and headers as received */
	int64_t bytes;		/* of the last body, decoded */
	double seconds;		/* since it left the queue */
};

struct net_request {
	const char *url;
	const char *body;		/* not NULL: POST */
	size_t body_len;
	const char *content_type;	/* of the body */
	const char *accept;		/* NULL: any */
	const char *const *headers;	/* "Name: value", NULL at the end */
	const char *etag;		/* validators for a conditional GET */
	const char *last_modified;
	/* Not 0: a range from this byte on (RFC 9110, 14), if what IF_RANGE (a
	 * strong validator) says still holds; else 200 and all of it. */
	int64_t from;
	const char *if_range;
	size_t max_bytes;	/* decoded; more is ERR_TOO_BIG. Not 0 */
	int timeout_s;		/* in all, waiting in the queue excepted; 0: 30 */
	int idle_s;		/* fewer than 30 bytes a second for so long ends
				 * it; 0: never */
	unsigned flags;
	void *ctx;
	/* All may be NULL. on_head comes once, before the first on_data, for
	 * the answer that counts, and may not say NET_PAUSE. */
	enum net_verdict (*on_head)(void *ctx, const struct net_head *head);
	enum net_verdict (*on_data)(void *ctx, const char *p, size_t n);
	void (*on_done)(void *ctx, const struct net_result *r);
};

struct net;

/* NULL options: all defaults. ERR_SERVICE when libcurl will not start. */
enum err net_new(struct net **out, const struct net_options *o,
    struct error *e);

/* Ends what is still there with ERR_STOPPED. NULL is fine. */
void net_free(struct net *n);

/* Queues a request and returns its number, which is never 0 nor used again.
 * A bad URL is told by on_done, as everything is. */
uint64_t net_start(struct net *n, const struct net_request *r);

/* Ends a request: its on_done comes with ERR_STOPPED at the next net_poll.
 * A number that is not there any more is fine. May be called back from. */
void net_cancel(struct net *n, uint64_t id);

/* Goes on after NET_PAUSE. Not from a call back. */
void net_resume(struct net *n, uint64_t id);

/* Does what can be done, and waits for more, at most TIMEOUT_MS (-1: a
 * minute), or until WAKE_FD (-1: none) is readable. Returns at once when a
 * request ended. */
void net_poll(struct net *n, int wake_fd, int timeout_ms);

size_t net_active(const struct net *n);		/* started and not done */

/* Whether the host of URL is a private address as it is written, or a name
 * that only has a meaning near by (localhost, .local, .lan, no point in it):
 * a reason for NET_PRIVATE_OK. */
bool net_is_near(const char *url);

/* The library below and what it was built with; static. */
const char *net_version(void);
bool net_has_tls(void);

#endif

/*
 * One request on its way, and the queue that it waits in. Private to this
 * room. A transfer is made by net_start and freed when its on_done was
 * called; the queue and the net only point to it.
 */
#ifndef NDIGEST_NET_TRANSFER_H
#define NDIGEST_NET_TRANSFER_H

#include <curl/curl.h>

#include <ndigest/base/map.h>
#include <ndigest/net/net.h>

#include "head.h"

enum urgency { URGENT, BULK };

/* Why we, and not libcurl or the server, ended a transfer. */
enum stop {
	STOP_NONE,
	STOP_CANCELLED,		/* net_cancel, net_free */
	STOP_CALLER,		/* a call back said NET_STOP */
	STOP_TOO_BIG,
	STOP_ENOUGH,		/* a body that nobody wants is too long */
	STOP_ADDRESS,		/* the address is private */
	STOP_LINES,		/* too many header lines */
	STOP_NO_NAMES		/* no host at all can be found */
};

struct transfer {
	struct transfer *prev, *next;	/* all of them, in struct net */
	struct transfer *behind;	/* in the queue of its host */
	struct net *net;
	struct host *host;
	struct net_request r;	/* its strings belong to the transfer */
	uint64_t id;
	enum urgency urgency;
	char *url;		/* where it is now, without credentials */
	char *user, *password;	/* for the origin of url, or NULL */
	struct curl_slist *extra;	/* the caller's headers, the same */
	bool private_ok;
	bool at_home;		/* still on the origin of the request's URL */
	bool head_told;
	bool all_permanent;	/* every redirect so far */
	bool early;		/* failed before it was tried: error says why */
	int64_t looking_ms;	/* since when its host is looked for; 0: not */
	unsigned hops;
	enum stop stop;
	struct error error;	/* of the room itself */
	enum err code;		/* that goes with error */
	/* while it runs */
	CURL *easy;		/* NULL: in the queue */
	struct curl_slist *headers;
	char curl_error[CURL_ERROR_SIZE];
	struct head head;
	size_t bytes, skipped;
	int64_t left_ms;	/* of timeout_s */
	int64_t begun_us;
	/* of the hops before this one */
	int64_t spent_us, wire_bytes;
	bool is_private;
};

struct host {
	struct transfer *first[2], *last[2];	/* by urgency */
	struct host *ready_next[2];
	bool ready[2];
	unsigned active;
	bool is_near;		/* on a private network: not waited for */
	int64_t rest_until_ms;	/* monotonic: no bulk request before this */
	bool resting;		/* it is in the queue's list of those */
	struct host *resting_next;
	int64_t down_until_ms;	/* monotonic */
	struct error down;	/* why */
};

struct queue {
	struct map hosts;	/* origin -> struct host * */
	struct host *ready_first[2], *ready_last[2];
	struct host *resting;
	int delay_ms;
	unsigned max_host, max_total;
	unsigned running;
};

/* Whether hosts can be found at all; monotonic times. */
struct names {
	unsigned looking;	/* transfers whose host is looked for */
	unsigned missed;	/* since a host was found */
	int64_t found_ms;	/* when that was; 0: never */
	int64_t looked_ms;	/* when they were last counted */
	int64_t down_until_ms;
	int patience_ms;	/* with name servers that say nothing */
};

struct net {
	CURLM *multi;
	struct queue queue;
	struct names names;
	struct transfer *all;	/* newest first */
	size_t count;
	uint64_t last_id;
	bool ended;		/* a request ended since net_poll began */
	unsigned cancels;	/* transfers that wait to be ended */
	CURL **pool;
	size_t pool_len, pool_size;
	/* copies of the options */
	char *user_agent, *proxy, *cookies, *ca_file, *client_cert,
	    *client_key;
	int connect_timeout_s;
	bool netrc;
	long proxy_ports[3];	/* 0: none; those of the environment too */
};

/* transfer.c: one easy handle, and what libcurl calls back. */
struct transfer *transfer_new(struct net *n, const struct net_request *r);
void transfer_free(struct transfer *t);
bool transfer_begin(struct transfer *t);	/* false: t->error says why */
void transfer_end(struct transfer *t, bool reuse);	/* gives easy back */
enum net_verdict transfer_tell_head(struct transfer *t);

/* follow.c: true when the answer is a redirect that was taken, so that the
 * transfer has a new URL. False with t->code set: it may not be followed. */
bool transfer_is_redirect(const struct transfer *t);
bool transfer_follow(struct transfer *t);

/* outcome.c: the sentence, the result, on_done. */
void transfer_finish(struct transfer *t, CURLcode curl);
/* Whether the host cannot be reached at all, so that asking again now is a
 * waste; the sentence goes to host->down. */
bool transfer_host_is_down(struct transfer *t, CURLcode curl);

/* names.c: one dead resolver is one failure, not one for each feed. */
void names_init(struct names *n);
void names_look(struct transfer *t);	/* a transfer begins */
void names_found(struct transfer *t);	/* its host has an address */
void names_end(struct transfer *t, bool missed);	/* it has ended */
/* Marks transfers that wait for an answer that will not come (their stop is
 * STOP_NO_NAMES then); true when there are some. */
bool names_give_up(struct net *n);
bool names_are_down(const struct net *n, const struct transfer *t);
/* How long to wait at most, with TIMEOUT_MS else. */
int names_timeout(const struct names *n, int timeout_ms);

/* queue.c */
void queue_put(struct queue *q, struct transfer *t, bool front);
struct transfer *queue_take(struct queue *q);
void queue_release(struct queue *q, struct transfer *t);
void queue_remove(struct queue *q, struct transfer *t);
/* How long until a host may be asked again, at most TIMEOUT_MS. */
int queue_timeout(const struct queue *q, int timeout_ms);
void queue_free(struct queue *q);

#endif

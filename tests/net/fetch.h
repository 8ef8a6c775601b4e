/* One request of a check, what became of it, and the words of TAP. */
#ifndef NDIGEST_TESTS_NET_FETCH_H
#define NDIGEST_TESTS_NET_FETCH_H

#include <ndigest/base/buf.h>
#include <ndigest/net/net.h>

#define MB ((size_t)1 << 20)
#define LENGTH(a) (sizeof (a) / sizeof *(a))

extern int test_failed;
extern int port, other_port;		/* of the server: two origins */

void ok(bool good, const char *fmt, ...) ERROR_PRINTF(2, 3);

struct fetch {
	struct net_request r;
	char url[9000];
	struct buf body;
	int heads, dones;
	long head_status;
	int64_t ended_us;
	struct net_result result;	/* its strings are copied below */
	char final[9000], moved[9000], type[200], etag[600], modified[80];
	size_t stop_after;	/* NET_STOP once so many bytes are there */
	int pauses;		/* NET_PAUSE so often */
	struct net *net;
	uint64_t id, cancel_id;	/* cancelled from the first on_data */
};

/* A request for http://127.0.0.1:PORT and what follows, or for a whole URL. */
struct fetch *fetch(const char *fmt, ...) ERROR_PRINTF(1, 2);
void fetch_free(struct fetch *f);

struct net *new_net(const struct net_options *o);	/* or the test ends */
void start(struct net *n, struct fetch *f);
void finish(struct net *n);			/* until nothing is active */
void run(struct net *n, struct fetch *f);	/* both */

bool has(const struct fetch *f, const char *text);
/* It ended once, with CODE and a sentence that holds TEXT. */
bool failed(const struct fetch *f, enum err code, const char *text);
bool good(const struct fetch *f);

/* The groups of checks. */
void check_answers(struct net *n);
void check_times(struct net *n);
void check_redirects(struct net *n);
void check_flow(struct net *n);
void check_queue(void);

#endif

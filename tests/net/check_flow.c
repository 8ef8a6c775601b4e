/* Pausing, stopping, waking, and who comes first. */
#include "fetch.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <ndigest/base/clock.h>

static void
check_verdicts(struct net *n)
{
	struct fetch *f = fetch("/x?size=500000"), *g;
	int rounds;

	f->pauses = 3;
	start(n, f);
	for (rounds = 0; net_active(n) > 0 && rounds < 1000; rounds++) {
		net_poll(n, -1, 20);
		net_resume(n, f->id);
	}
	ok(good(f) && f->body.len == 500000, "paused and gone on with");
	fetch_free(f);
	f = fetch("/x?endless=1");
	f->stop_after = 20000;
	run(n, f);
	ok(failed(f, ERR_STOPPED, "") && f->body.len >= 20000 &&
	    f->body.len < 200000, "stopped by the caller");
	fetch_free(f);
	f = fetch("/x?delay=60000");
	g = fetch("/x?delay=60000");
	start(n, f);
	start(n, g);
	net_poll(n, -1, 10);
	net_cancel(n, f->id);
	net_cancel(n, g->id);
	net_cancel(n, g->id);
	net_cancel(n, 12345678);
	net_poll(n, -1, 1000);
	ok(failed(f, ERR_STOPPED, "") && failed(g, ERR_STOPPED, "") &&
	    net_active(n) == 0, "cancelled");
	fetch_free(f);
	fetch_free(g);
	f = fetch("/x?endless=1");
	f->r.max_bytes = 1000 * MB;
	start(n, f);
	f->cancel_id = f->id;
	finish(n);
	ok(failed(f, ERR_STOPPED, ""), "cancelled from a call back");
	fetch_free(f);
	f = fetch("file:///etc/passwd");
	(void)snprintf(f->url, sizeof f->url, "file:///etc/passwd");
	start(n, f);
	ok(f->dones == 0, "no call back from net_start");
	finish(n);
	ok(failed(f, ERR_REFUSED, "http"), "a bad URL is told");
	fetch_free(f);
}

static void
check_wake(struct net *n)
{
	int fds[2];
	int64_t begin = clock_mono_ms();

	if (pipe(fds) != 0)
		return;
	(void)!write(fds[1], "x", 1);
	net_poll(n, fds[0], 5000);
	ok(clock_mono_ms() - begin < 1000, "woken by a descriptor");
	(void)close(fds[0]);
	(void)close(fds[1]);
}

static void
check_free(void)
{
	struct net *n = new_net(NULL);
	struct fetch *f[8];
	size_t i;
	bool all = true;

	for (i = 0; i < LENGTH(f); i++) {
		f[i] = fetch("/x?delay=60000");
		start(n, f[i]);
	}
	net_poll(n, -1, 10);
	net_free(n);
	for (i = 0; i < LENGTH(f); i++) {
		all = all && failed(f[i], ERR_STOPPED, "");
		fetch_free(f[i]);
	}
	ok(all, "ended with everything under way");
}

static void
check_limit(void)
{
	struct net_options o = { .max_host = 2 };
	struct net *n = new_net(&o);
	struct fetch *f[6];
	int64_t begin = clock_mono_ms();
	size_t i;
	bool all = true;

	for (i = 0; i < LENGTH(f); i++) {
		f[i] = fetch("/x?delay=60&body=x");
		start(n, f[i]);
	}
	finish(n);
	for (i = 0; i < LENGTH(f); i++) {
		all = all && good(f[i]);
		fetch_free(f[i]);
	}
	ok(all && clock_mono_ms() - begin >= 175, "two at a time for a host");
	net_free(n);
}

static void
check_urgent(void)
{
	struct net_options o = { .max_host = 1 };
	struct net *n = new_net(&o);
	struct fetch *f[5];
	size_t i;

	for (i = 0; i < LENGTH(f); i++) {
		f[i] = fetch("/x?delay=%d&body=x", i == 4 ? 0 : 60);
		if (i == 4)
			f[i]->r.flags |= NET_URGENT;
		start(n, f[i]);
	}
	finish(n);
	ok(good(f[4]) && f[4]->ended_us < f[1]->ended_us,
	    "an urgent one does not wait for the others");
	ok(f[0]->ended_us < f[1]->ended_us && f[1]->ended_us <
	    f[2]->ended_us && f[2]->ended_us < f[3]->ended_us,
	    "the others keep their order");
	for (i = 0; i < LENGTH(f); i++)
		fetch_free(f[i]);
	net_free(n);
}

/* A port that nobody listens on. */
static int
closed_port(void)
{
	struct sockaddr_in a = { .sin_family = AF_INET,
	    .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t len = sizeof a;
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	(void)bind(fd, (struct sockaddr *)&a, sizeof a);
	(void)getsockname(fd, (struct sockaddr *)&a, &len);
	(void)close(fd);
	return ntohs(a.sin_port);
}

static void
check_no_host(void)
{
	struct net_options o = { .connect_timeout_s = 1 };
	struct net *n = new_net(&o);
	struct fetch *f = fetch("http://no-such-host.invalid/x"), *g[4];
	int closed = closed_port();
	size_t i;
	bool all = true;

	run(n, f);
	ok(f->result.code == ERR_SERVICE &&
	    strstr(f->result.error.text, "no-such-host.invalid") != NULL,
	    "a host that there is not: %s", f->result.error.text);
	fetch_free(f);
	for (i = 0; i < LENGTH(g); i++) {
		g[i] = fetch("http://127.0.0.1:%d/x", closed);
		start(n, g[i]);
	}
	finish(n);
	for (i = 0; i < LENGTH(g); i++) {
		all = all && failed(g[i], ERR_SERVICE,
		    "cannot connect to 127.0.0.1: Connection refused");
		fetch_free(g[i]);
	}
	ok(all, "one that does not listen");
	net_free(n);
}

static void
check_many(void)
{
	struct net *n = new_net(NULL);
	struct fetch *f[200];
	size_t i, right = 0;

	for (i = 0; i < LENGTH(f); i++) {
		f[i] = fetch("/x?body=number%zu.&size=%zu", i, i * 100);
		start(n, f[i]);
	}
	finish(n);
	for (i = 0; i < LENGTH(f); i++) {
		char want[32];

		(void)snprintf(want, sizeof want, "number%zu.", i);
		right += good(f[i]) && has(f[i], want);
		fetch_free(f[i]);
	}
	ok(right == LENGTH(f), "%zu at once, each with its own body", right);
	net_free(n);
}

void
check_flow(struct net *n)
{
	check_verdicts(n);
	check_wake(n);
}

void
check_queue(void)
{
	check_free();
	check_limit();
	check_urgent();
	check_no_host();
	check_many();
}

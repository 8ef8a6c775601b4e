/*
 * An HTTP/1.1 server on loopback for the tests and benchmarks: it serves a
 * folder, and misbehaves on request.
 *
 *	server [-d FOLDER] [-f SCRIPT] [-l LOG] [-s SECONDS] [-c CONNECTIONS]
 *
 * It prints two ports (one server, two origins) and ends after SECONDS. What
 * it does with a request stands in the query of the URL, or in a line of
 * SCRIPT, "PATH QUERY"; several lines for one path are used in turn, and the
 * last of them for ever. Without either, the file of that path is served,
 * with ETag and Last-Modified. The query is made of these, percent-encoded:
 *
 *	status=N reason=TEXT	the status line
 *	h=NAME:VALUE		a header, as often as wanted
 *	body=TEXT file=NAME size=N	the body: text, a file, N times 'x'
 *	echo=1			the body is the request as it came
 *	gzip=1			the body is packed; with size= a bomb
 *	chunked=1 endless=1	a body without a length, without an end
 *	etag=TEXT lm=DATE	validators: 304 when they come back
 *	range=1			Range and If-Range (the ETag's) are obeyed
 *	to=URL chain=N		a redirect; N of them, one after another
 *	delay=MS pace=MS	before the answer; after each byte of it
 *	cut=N length=N		closes after N bytes of body; a false length
 *	headers=N long=N	N more headers; one of N bytes
 *	raw=TEXT close=1	only these bytes; close when it is sent
 *
 * LOG gets each request: its line, its headers and body indented, a blank line.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/mem.h>

#include "answer.h"

static void
conn_close(struct conn *c)
{
	(void)close(c->fd);
	c->fd = -1;
	buf_free(&c->in);
	buf_free(&c->out);
	c->more = NULL;
	c->more_len = 0;
	c->busy = false;
}

/* Takes one whole request from what has come, and answers it. */
static void
conn_parse(struct conn *c)
{
	struct request r = { 0 };
	char *end, *eol, *target, *length, *q;
	size_t head_len;

	if (c->busy || c->in.len == 0)
		return;
	end = memmem(c->in.data, c->in.len, "\r\n\r\n", 4);
	if (end == NULL)
		return;
	head_len = (size_t)(end - c->in.data) + 4;
	eol = memmem(c->in.data, head_len, "\r\n", 2);
	*eol = '\0';
	r.line = c->in.data;
	r.head = eol + 2;
	r.head_len = (size_t)(end - r.head) + (end > eol ? 2 : 0);
	if (end == eol)
		r.head_len = 0;
	length = request_header(&r, "Content-Length");
	r.body_len = length != NULL ? (size_t)strtoul(length, NULL, 10) : 0;
	free(length);
	if (r.body_len > MAX_REQUEST || c->in.len - head_len < r.body_len) {
		*eol = '\r';
		return;
	}
	r.body = c->in.data + head_len;
	target = strchr(c->in.data, ' ');
	target = target != NULL ? target + 1 : c->in.data;
	r.path = xstrndup(target, strcspn(target, " "));
	q = strchr(r.path, '?');
	if (q != NULL)
		*q = '\0';
	r.query = q != NULL ? q + 1 : r.path + strlen(r.path);
	answer(c, &r);
	free(r.path);
	head_len += r.body_len;
	memmove(c->in.data, c->in.data + head_len, c->in.len - head_len);
	buf_truncate(&c->in, c->in.len - head_len);
}

static bool
conn_read(struct conn *c)
{
	ssize_t n;

	if (!buf_reserve(&c->in, 16384))
		return false;
	n = read(c->fd, c->in.data + c->in.len, 16384);
	if (n <= 0)
		return n < 0 && (errno == EAGAIN || errno == EINTR);
	c->in.len += (size_t)n;
	c->in.data[c->in.len] = '\0';
	return true;
}

static bool
conn_finished(struct conn *c)
{
	if (c->endless) {
		buf_clear(&c->out);
		(void)buf_adds(&c->out, "2000\r\n");
		while (c->out.len < 6 + 0x2000)
			(void)buf_addc(&c->out, 'e');
		(void)buf_adds(&c->out, "\r\n");
		c->sent = 0;
		return true;
	}
	c->busy = false;
	buf_clear(&c->out);
	c->sent = 0;
	c->more = NULL;
	c->more_len = 0;
	return !c->close_after;
}

/* Sends what may be sent now. False: the connection is over. */
static bool
conn_write(struct conn *c)
{
	struct iovec v[2];
	size_t left = c->out.len - c->sent, all;
	ssize_t n;

	if (c->wait_until > clock_mono_ms())
		return true;
	if (c->pace_ms > 0 && left > 1)
		left = 1;
	v[0] = (struct iovec){ c->out.data + c->sent, left };
	v[1] = (struct iovec){ (void *)(uintptr_t)c->more,
	    c->pace_ms > 0 ? 0 : c->more_len };
	all = v[0].iov_len + v[1].iov_len;
	n = all > 0 ? writev(c->fd, v, 2) : 0;
	if (n < 0)
		return errno == EAGAIN || errno == EINTR;
	if (c->pace_ms > 0)
		c->wait_until = clock_mono_ms() + c->pace_ms;
	if ((size_t)n > left) {
		c->more += (size_t)n - left;
		c->more_len -= (size_t)n - left;
		n = (ssize_t)left;
	}
	c->sent += (size_t)n;
	if (c->sent == c->out.len && c->more_len == 0)
		return conn_finished(c);
	return true;
}

static int
listen_on_loopback(int *port)
{
	struct sockaddr_in a = { .sin_family = AF_INET,
	    .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t len = sizeof a;
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);

	if (fd < 0 || bind(fd, (struct sockaddr *)&a, sizeof a) != 0 ||
	    listen(fd, 512) != 0 ||
	    getsockname(fd, (struct sockaddr *)&a, &len) != 0) {
		perror("server");
		exit(1);
	}
	*port = ntohs(a.sin_port);
	return fd;
}

static void
accept_all(int fd, struct conn *conns, size_t count)
{
	int got, one = 1;
	size_t i;

	while ((got = accept4(fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >=
	    0) {
		for (i = 0; i < count && conns[i].fd >= 0; i++)
			continue;
		if (i == count) {
			(void)close(got);
			return;
		}
		(void)setsockopt(got, IPPROTO_TCP, TCP_NODELAY, &one,
		    sizeof one);
		conns[i] = (struct conn){ .fd = got };
		buf_init(&conns[i].in, MAX_REQUEST * 2);
		buf_init(&conns[i].out, 0);
	}
}

/* One turn: waits, and does what can be done for every connection. */
static void
turn(const int listeners[2], struct conn *conns, struct pollfd *p,
    size_t count, int64_t end)
{
	int64_t now = clock_mono_ms(), wait = end - now;
	size_t i;

	for (i = 0; i < 2; i++)
		p[i] = (struct pollfd){ listeners[i], POLLIN, 0 };
	for (i = 0; i < count; i++) {
		struct conn *c = &conns[i];
		bool held = c->busy && c->wait_until > now;

		p[i + 2] = (struct pollfd){ c->fd, POLLIN, 0 };
		if (c->fd >= 0 && held && c->wait_until - now < wait)
			wait = c->wait_until - now;
		else if (c->busy && !held)
			p[i + 2].events |= POLLOUT;
	}
	(void)poll(p, (nfds_t)(count + 2), wait > 0 ? (int)wait : 0);
	for (i = 0; i < count; i++) {
		struct conn *c = &conns[i];
		bool alive = c->fd >= 0;

		if (alive && (p[i + 2].revents & (POLLIN | POLLHUP |
		    POLLERR)) != 0)
			alive = conn_read(c);
		if (alive && !c->busy)
			conn_parse(c);
		if (alive && c->busy)
			alive = conn_write(c);
		if (alive && !c->busy)
			conn_parse(c);
		if (!alive && c->fd >= 0)
			conn_close(c);
	}
	for (i = 0; i < 2; i++)
		if (p[i].revents != 0)
			accept_all(listeners[i], conns, count);
}

int
main(int argc, char **argv)
{
	int option, ports[2], listeners[2];
	const char *folder = NULL, *script = NULL, *log = NULL;
	long seconds = 60;
	size_t i, count = 256;
	struct conn *conns;
	struct pollfd *p;
	int64_t end;

	while ((option = getopt(argc, argv, "c:d:f:l:s:")) != -1) {
		if (option == 'd')
			folder = optarg;
		else if (option == 'f')
			script = optarg;
		else if (option == 'l')
			log = optarg;
		else if (option == 's')
			seconds = strtol(optarg, NULL, 10);
		else if (option == 'c')
			count = strtoul(optarg, NULL, 10);
		else
			return 64;
	}
	answer_setup(folder, script, log);
	(void)signal(SIGPIPE, SIG_IGN);
	for (i = 0; i < 2; i++)
		listeners[i] = listen_on_loopback(&ports[i]);
	(void)printf("%d %d\n", ports[0], ports[1]);
	(void)fflush(stdout);
	conns = xcalloc(count, sizeof *conns);
	for (i = 0; i < count; i++)
		conns[i].fd = -1;
	p = xcalloc(count + 2, sizeof *p);
	end = clock_mono_ms() + seconds * 1000;
	while (clock_mono_ms() < end)
		turn(listeners, conns, p, count, end);
	free(p);
	free(conns);
	return 0;
}

/*
 * Checks of the net room against tests/net/server, in TAP:
 *	net_check PORT OTHER_PORT
 *	net_check tls PORT CA_FILE	a TLS server with a certificate of its own
 *	net_check bench PORT COUNT HOST_LIMIT PATH...	%d in PATH: 0 to COUNT-1
 */
#include "fetch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include <ndigest/base/clock.h>

static int
check_tls(const char *port_text, const char *ca)
{
	struct net_options o = { .ca_file = ca };
	struct net *n = new_net(NULL);
	struct fetch *f;
	long tls = strtol(port_text, NULL, 10);

	f = fetch("https://localhost:%ld/", tls);
	run(n, f);
	ok(failed(f, ERR_SERVICE, "the certificate of localhost cannot be "
	    "trusted: self"), "a certificate that nobody knows");
	fetch_free(f);
	net_free(n);
	n = new_net(&o);
	f = fetch("https://localhost:%ld/", tls);
	run(n, f);
	ok(good(f) && f->body.len > 0, "one that we were told of");
	fetch_free(f);
	f = fetch("https://127.0.0.1:%ld/", tls);
	run(n, f);
	ok(failed(f, ERR_SERVICE, "127.0.0.1 cannot be trusted"),
	    "one for another host");
	fetch_free(f);
	net_free(n);
	return test_failed > 0;
}

struct tally {
	size_t right;
	int64_t bytes;
};

static void
count_done(void *ctx, const struct net_result *r)
{
	struct tally *t = ctx;

	t->right += r->code == ERR_NONE || r->code == ERR_NOT_MODIFIED;
	t->bytes += r->bytes;
}

static double
cpu_seconds(void)
{
	struct rusage u;

	(void)getrusage(RUSAGE_SELF, &u);
	return (double)u.ru_utime.tv_sec + (double)u.ru_utime.tv_usec / 1e6 +
	    (double)u.ru_stime.tv_sec + (double)u.ru_stime.tv_usec / 1e6;
}

static int
bench(char **argv)
{
	struct net_options o = { .max_host =
	    (unsigned)strtoul(argv[2], NULL, 10) };
	size_t count = strtoul(argv[1], NULL, 10), i;
	struct tally tally = { 0, 0 };
	int64_t begin = clock_mono_us();
	double cpu = cpu_seconds();
	struct net *n = new_net(&o);
	char url[1024];

	(void)printf("net_new: %.1f ms\n",
	    (double)(clock_mono_us() - begin) / 1e3);
	begin = clock_mono_us();
	cpu = cpu_seconds();
	for (i = 0; i < count; i++) {
		struct net_request r = { .url = url, .max_bytes = 10 * MB,
		    .flags = NET_PRIVATE_OK, .ctx = &tally,
		    .on_done = count_done };
		char *at = strstr(argv[3], "%d");

		(void)snprintf(url, sizeof url,
		    "http://127.0.0.1:%s/%.*s%zu%s", argv[0],
		    at != NULL ? (int)(at - argv[3]) : 0, argv[3], i,
		    at != NULL ? at + 2 : argv[3]);
		(void)net_start(n, &r);
	}
	finish(n);
	(void)printf("%zu of %zu, %lld bytes: %.3f s, CPU %.3f s\n",
	    tally.right, count, (long long)tally.bytes,
	    (double)(clock_mono_us() - begin) / 1e6, cpu_seconds() - cpu);
	net_free(n);
	return tally.right != count;
}

int
main(int argc, char **argv)
{
	struct net *n;

	if (argc == 4 && strcmp(argv[1], "tls") == 0)
		return check_tls(argv[2], argv[3]);
	if (argc == 6 && strcmp(argv[1], "bench") == 0)
		return bench(argv + 2);
	if (argc != 3)
		return 64;
	port = (int)strtol(argv[1], NULL, 10);
	other_port = (int)strtol(argv[2], NULL, 10);
	n = new_net(NULL);
	check_answers(n);
	check_redirects(n);
	check_flow(n);
	net_free(n);
	n = new_net(&(struct net_options){ .max_host = 8 });
	check_times(n);
	net_free(n);
	check_queue();
	return test_failed > 0;
}

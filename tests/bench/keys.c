/*
 * keys NAME TEXT KEYS COMMAND…: runs COMMAND on a terminal of its own of
 * 120x36, waits until TEXT is on it, then presses the bytes of KEYS one by
 * one, each when the answer to the one before has come. Prints the time to
 * the first list (wall, and CPU of the process so far), then median and 95th
 * percentile of key to first redrawn byte, and the
 * CPU used until nothing came for two seconds.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define ROUNDS 200
#define SEEN_MAX ((size_t)1 << 20)

struct screen {
	int fd;
	pid_t pid;
	char *seen;		/* what was written to it */
	size_t len;
};

static double
now_ms(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* CPU of the process in ms, from /proc/PID/schedstat (nanoseconds). */
static double
cpu_ms(pid_t pid)
{
	char path[64];
	double ms = 0;
	FILE *f;
	int tid;

	/* threads are few and their ids near: each has its own figure */
	for (tid = pid; tid < pid + 64; tid++) {
		unsigned long long ns = 0;

		(void)snprintf(path, sizeof path, "/proc/%d/task/%d/schedstat",
		    (int)pid, tid);
		f = fopen(path, "r");
		if (f == NULL)
			continue;
		if (fscanf(f, "%llu", &ns) == 1)
			ms += (double)ns / 1e6;
		(void)fclose(f);
	}
	return ms;
}

/* Reads for at most MS; true when something came. */
static int
read_some(struct screen *s, int ms)
{
	struct pollfd p = { s->fd, POLLIN, 0 };
	ssize_t n;

	if (poll(&p, 1, ms) <= 0)
		return 0;
	if (s->len > SEEN_MAX / 2)
		s->len = 0;
	n = read(s->fd, s->seen + s->len, SEEN_MAX - s->len - 1);
	if (n <= 0)
		return 0;
	s->len += (size_t)n;
	s->seen[s->len] = '\0';
	return 1;
}

static void
drain(struct screen *s, int quiet_ms)
{
	while (read_some(s, quiet_ms))
		;
}

static int
wait_text(struct screen *s, const char *text, double deadline)
{
	while (now_ms() < deadline) {
		if (memmem(s->seen, s->len, text, strlen(text)) != NULL)
			return 1;
		(void)read_some(s, 50);
	}
	return 0;
}

static int
compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void
press_keys(struct screen *s, const char *name, const char *keys)
{
	double took[ROUNDS];
	size_t i, n = 0, nkeys = strlen(keys);

	for (i = 0; i < ROUNDS; i++) {
		double a = now_ms();

		if (write(s->fd, &keys[i % nkeys], 1) != 1)
			break;
		if (read_some(s, 1000))
			took[n++] = now_ms() - a;
		drain(s, 5);
	}
	if (n == 0)
		return;
	qsort(took, n, sizeof took[0], compare);
	(void)printf("%-34s %7.2f ms median  %6.2f ms p95  (%zu keys)\n",
	    name, took[n / 2], took[n * 95 / 100], n);
}

int
main(int argc, char **argv)
{
	struct winsize size = { .ws_row = 36, .ws_col = 120 };
	struct screen s = { .len = 0 };
	double start, idle;
	int status;

	if (argc < 5)
		return 64;
	s.seen = malloc(SEEN_MAX);
	if (s.seen == NULL)
		return 71;
	start = now_ms();
	s.pid = forkpty(&s.fd, NULL, NULL, &size);
	if (s.pid < 0)
		return 71;
	if (s.pid == 0) {
		(void)setenv("TERM", "xterm-256color", 1);
		(void)execvp(argv[4], argv + 4);
		_exit(127);
	}
	if (!wait_text(&s, argv[2], start + 20000))
		(void)printf("%-34s never shown\n", argv[1]);
	else
		(void)printf("%-34s %7.1f ms wall  %6.1f ms CPU\n", argv[1],
		    now_ms() - start, cpu_ms(s.pid));
	drain(&s, 300);
	press_keys(&s, "  key to redraw", argv[3]);
	idle = cpu_ms(s.pid);
	drain(&s, 2000);
	(void)printf("%-34s %7.2f ms\n", "  CPU until quiet for 2 s",
	    cpu_ms(s.pid) - idle);
	(void)kill(s.pid, SIGTERM);
	(void)close(s.fd);
	(void)waitpid(s.pid, &status, 0);
	free(s.seen);
	return 0;
}

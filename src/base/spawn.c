#include <ndigest/base/intl.h>
#include <ndigest/base/spawn.h>

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/mem.h>

extern char **environ;

#define WATCH_FD 3

/* The variable that no child gets: set once, before there are threads. */
static char hidden[256];

void
spawn_without(const char *name)
{
	(void)snprintf(hidden, sizeof hidden, "%s", name != NULL ? name : "");
}

/* The environment without that variable; the caller frees the array. */
static char **
child_environment(void)
{
	size_t n = 0, kept = 0, len = strlen(hidden);
	char **out;

	while (environ != NULL && environ[n] != NULL)
		n++;
	out = xcalloc(n + 1, sizeof *out);
	for (size_t i = 0; i < n; i++)
		if (len == 0 || strncmp(environ[i], hidden, len) != 0 ||
		    environ[i][len] != '=')
			out[kept++] = environ[i];
	return out;
}

/* Which descriptors the child gets as 0, 1 and 2; -1: /dev/null. */
struct plumbing {
	int in, out, err;
	int watch;	/* one more, as 3: closed when the child ends; -1: none */
	bool session;	/* a session of its own: outlives the terminal */
};

static void
plumb(posix_spawn_file_actions_t *fa, int fd, int as, int flags)
{
	if (fd < 0)
		(void)posix_spawn_file_actions_addopen(fa, as, "/dev/null",
		    flags, 0);
	else if (fd != as)
		(void)posix_spawn_file_actions_adddup2(fa, fd, as);
}

static enum err
start(const char *const argv[], const struct plumbing *p, pid_t *pid,
    struct error *e)
{
	posix_spawn_file_actions_t fa;
	posix_spawnattr_t attr;
	sigset_t none, all;
	char **env = child_environment();
	short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
	int rc;

	(void)posix_spawn_file_actions_init(&fa);
	plumb(&fa, p->in, STDIN_FILENO, O_RDONLY);
	plumb(&fa, p->out, STDOUT_FILENO, O_WRONLY);
	plumb(&fa, p->err, STDERR_FILENO, O_WRONLY);
	/* dup2 onto itself is wanted here: it takes close-on-exec off */
	if (p->watch >= 0)
		(void)posix_spawn_file_actions_adddup2(&fa, p->watch,
		    WATCH_FD);
	(void)posix_spawnattr_init(&attr);
	(void)sigemptyset(&none);
	(void)sigfillset(&all);
	(void)posix_spawnattr_setsigmask(&attr, &none);
	(void)posix_spawnattr_setsigdefault(&attr, &all);
#ifdef POSIX_SPAWN_SETSID
	if (p->session)
		flags |= POSIX_SPAWN_SETSID;
#endif
	(void)posix_spawnattr_setflags(&attr, flags);
	rc = posix_spawnp(pid, argv[0], &fa, &attr, (char *const *)argv,
	    env);
	free(env);
	(void)posix_spawnattr_destroy(&attr);
	(void)posix_spawn_file_actions_destroy(&fa);
	if (rc != 0)
		return error_set(e, ERR_SERVICE, _("cannot start %s: %s"),
		    argv[0], strerror(rc));
	return ERR_NONE;
}

static int
reap(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return 127;
	return WIFEXITED(status) ? WEXITSTATUS(status) :
	    128 + WTERMSIG(status);
}

/*
 * The child holds the writing end of a pipe; the reading end tells its end,
 * with no signal handler and no sleeping. Children of its own may hold the
 * pipe longer: then it counts as going on.
 */
enum err
spawn_detached(const char *const argv[], int wait_ms, int *status,
    struct error *e)
{
	struct plumbing p = { -1, -1, -1, -1, true };
	int fd[2];
	enum err rc;
	pid_t pid;

	/* reap those that have ended since */
	while (waitpid(-1, NULL, WNOHANG) > 0)
		;
	if (pipe2(fd, O_CLOEXEC) != 0)
		return error_set(e, ERR_AGAIN, _("no pipe for %s: %s"), argv[0],
		    strerror(errno));
	p.watch = fd[1];
	rc = start(argv, &p, &pid, e);
	(void)close(fd[1]);
	*status = -1;
	if (rc == ERR_NONE) {
		struct pollfd watch = { fd[0], POLLIN, 0 };

		if (poll(&watch, 1, wait_ms) > 0)
			*status = reap(pid);
	}
	(void)close(fd[0]);
	return rc;
}

enum err
spawn_wait(const char *const argv[], int *status, struct error *e)
{
	const struct plumbing p = { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO,
	    -1, false };
	pid_t pid;
	enum err rc = start(argv, &p, &pid, e);

	if (rc == ERR_NONE)
		*status = reap(pid);
	return rc;
}

static void
close_fd(int *fd)
{
	if (*fd >= 0)
		(void)close(*fd);
	*fd = -1;
}

/* Both directions at once, so that neither side can wait for the other. */
static bool
pump(int *to, int *from, const char *in, size_t n, struct buf *out,
    int64_t deadline)
{
	char chunk[4096];

	while (*from >= 0) {
		struct pollfd fds[2] = { { *from, POLLIN, 0 },
		    { *to, POLLOUT, 0 } };
		int64_t left = deadline - clock_mono_ms();
		ssize_t k;

		if (n == 0)
			close_fd(to);
		fds[1].fd = *to;
		if (left <= 0 || (poll(fds, 2, (int)left) < 0 &&
		    errno != EINTR))
			return false;
		if (fds[1].revents != 0) {
			k = write(*to, in, n);
			if (k < 0 && errno != EAGAIN && errno != EINTR)
				n = 0;
			in += k > 0 ? k : 0;
			n -= k > 0 ? (size_t)k : 0;
		}
		if (fds[0].revents != 0) {
			k = read(*from, chunk, sizeof chunk);
			if (k == 0 || (k < 0 && errno != EINTR))
				close_fd(from);
			else if (k > 0 && out != NULL)
				(void)buf_add(out, chunk, (size_t)k);
		}
	}
	return true;
}

enum err
spawn_filter(const char *const argv[], const void *in, size_t n,
    struct buf *out, int timeout_ms, struct error *e)
{
	int to[2] = { -1, -1 }, from[2] = { -1, -1 };
	struct sigaction ignore = { .sa_handler = SIG_IGN }, old;
	struct plumbing p = { -1, -1, -1, -1, false };
	enum err rc;
	pid_t pid;
	bool ended;
	int status;

	if (pipe2(to, O_CLOEXEC) != 0 || pipe2(from, O_CLOEXEC) != 0) {
		rc = error_set(e, ERR_AGAIN, _("no pipe for %s: %s"), argv[0],
		    strerror(errno));
		goto out;
	}
	p.in = to[0];
	p.out = from[1];
	rc = start(argv, &p, &pid, e);
	if (rc != ERR_NONE)
		goto out;
	close_fd(&to[0]);
	close_fd(&from[1]);
	(void)fcntl(to[1], F_SETFL, O_NONBLOCK);
	(void)sigaction(SIGPIPE, &ignore, &old);
	ended = pump(&to[1], &from[0], in, n, out,
	    clock_mono_ms() + timeout_ms);
	(void)sigaction(SIGPIPE, &old, NULL);
	if (!ended)
		(void)kill(pid, SIGKILL);
	status = reap(pid);
	if (!ended)
		rc = error_set(e, ERR_SERVICE, _("%s did not end in %d s"),
		    argv[0], timeout_ms / 1000);
	else if (status != 0)
		rc = error_set(e, ERR_SERVICE, _("%s failed (%d)"), argv[0],
		    status);
out:
	close_fd(&to[0]);
	close_fd(&to[1]);
	close_fd(&from[0]);
	close_fd(&from[1]);
	return rc;
}

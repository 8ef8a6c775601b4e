/*
 * measure NAME COMMAND…: runs COMMAND with its output thrown away, and
 * prints NAME, wall seconds, CPU seconds (user and system, of it and its
 * children) and the peak memory of the largest process in MB.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double
seconds(const struct timeval *t)
{
	return (double)t->tv_sec + (double)t->tv_usec / 1e6;
}

int
main(int argc, char **argv)
{
	struct timespec a, b;
	struct rusage ru;
	int status, null;
	pid_t pid;

	if (argc < 3)
		return 64;
	(void)clock_gettime(CLOCK_MONOTONIC, &a);
	pid = fork();
	if (pid < 0)
		return 71;
	if (pid == 0) {
		null = open("/dev/null", O_RDWR);
		(void)dup2(null, 0);
		(void)dup2(null, 1);
		(void)dup2(null, 2);
		(void)execvp(argv[2], argv + 2);
		_exit(127);
	}
	if (wait4(pid, &status, 0, &ru) != pid)
		return 71;
	(void)clock_gettime(CLOCK_MONOTONIC, &b);
	(void)printf("%-34s %7.3f s wall  %7.3f s CPU  %6.1f MB%s\n", argv[1],
	    (double)(b.tv_sec - a.tv_sec) +
	    (double)(b.tv_nsec - a.tv_nsec) / 1e9,
	    seconds(&ru.ru_utime) + seconds(&ru.ru_stime),
	    (double)ru.ru_maxrss / 1024.0,
	    WIFEXITED(status) && WEXITSTATUS(status) == 0 ? "" :
	    "  (failed)");
	return 0;
}

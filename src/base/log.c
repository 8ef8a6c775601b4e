#include <ndigest/base/log.h>

#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ndigest/base/clock.h>

static int log_fd = -1;
static int64_t log_start;

void
log_open(void)
{
	const char *path = getenv("NDIGEST_LOG");

	if (path == NULL || *path == '\0')
		return;
	log_fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	log_start = clock_mono_ms();
}

void
log_line(const char *room, const char *fmt, ...)
{
	char line[1024];
	va_list ap;
	size_t n;
	char *s;

	if (log_fd < 0)
		return;
	(void)snprintf(line, sizeof line, "%8lld %s: ",
	    (long long)(clock_mono_ms() - log_start), room);
	n = strlen(line);
	va_start(ap, fmt);
	(void)vsnprintf(line + n, sizeof line - n - 1, fmt, ap);
	va_end(ap);
	for (s = line; *s != '\0'; s++)
		if ((unsigned char)*s < 0x20 || *s == 0x7f)
			*s = '?';
	*s++ = '\n';
	(void)!write(log_fd, line, (size_t)(s - line));
}

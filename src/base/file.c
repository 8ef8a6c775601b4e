#include <ndigest/base/file.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>

#define CHUNK ((size_t)64 * 1024)

static enum err
read_all(int fd, const char *path, struct buf *out, struct error *e)
{
	char *chunk = xmalloc(CHUNK);
	enum err rc = ERR_NONE;
	ssize_t n;

	while ((n = read(fd, chunk, CHUNK)) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			rc = error_set(e, ERR_IO, _("cannot read %s: %s"), path,
			    strerror(errno));
			break;
		}
		if (!buf_add(out, chunk, (size_t)n)) {
			rc = error_set(e, ERR_TOO_BIG,
			    _("%s is larger than %zu bytes"), path, out->max);
			break;
		}
	}
	free(chunk);
	return rc;
}

enum err
file_read(const char *path, struct buf *out, struct error *e)
{
	struct stat st;
	enum err rc;
	int fd;

	if (strcmp(path, "-") == 0)
		return read_all(STDIN_FILENO, "standard input", out, e);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return error_set(e, ERR_NO_INPUT, _("cannot open %s: %s"), path,
		    strerror(errno));
	if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode))
		rc = error_set(e, ERR_NO_INPUT, _("%s is a folder, not a file"),
		    path);
	else
		rc = read_all(fd, path, out, e);
	(void)close(fd);
	return rc;
}

static bool
write_all(int fd, const char *p, size_t n)
{
	while (n > 0) {
		ssize_t done = write(fd, p, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return false;
		p += done;
		n -= (size_t)done;
	}
	return true;
}

/* A file beside PATH is written whole, then takes its place. */
static enum err
replace(const char *path, const void *p, size_t n, struct error *e)
{
	char *tmp = xasprintf("%s.XXXXXX", path);
	enum err rc = ERR_NONE;
	int fd = mkstemp(tmp);

	if (fd < 0) {
		rc = error_set(e, ERR_CREATE, _("cannot create %s: %s"), path,
		    strerror(errno));
		goto out;
	}
	if (!write_all(fd, p, n) || fsync(fd) != 0)
		rc = error_set(e, ERR_IO, _("cannot write %s: %s"), path,
		    strerror(errno));
	if (close(fd) != 0 && rc == ERR_NONE)
		rc = error_set(e, ERR_IO, _("cannot write %s: %s"), path,
		    strerror(errno));
	if (rc == ERR_NONE && rename(tmp, path) != 0)
		rc = error_set(e, ERR_CREATE, _("cannot create %s: %s"), path,
		    strerror(errno));
	if (rc != ERR_NONE)
		(void)unlink(tmp);
out:
	free(tmp);
	return rc;
}

/* A device or a pipe is written to: it may not be replaced by a file. */
static enum err
write_special(const char *path, const void *p, size_t n, struct error *e)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
	enum err rc = ERR_NONE;

	if (fd < 0)
		return error_set(e, ERR_CREATE, _("cannot open %s: %s"), path,
		    strerror(errno));
	if (!write_all(fd, p, n))
		rc = error_set(e, ERR_IO, _("cannot write %s: %s"), path,
		    strerror(errno));
	if (close(fd) != 0 && rc == ERR_NONE)
		rc = error_set(e, ERR_IO, _("cannot write %s: %s"), path,
		    strerror(errno));
	return rc;
}

enum err
file_write(const char *path, const void *p, size_t n, struct error *e)
{
	/* a link stays, what it names is replaced */
	char *real = realpath(path, NULL);
	const char *target = real != NULL ? real : path;
	struct stat st;
	enum err rc;

	if (stat(target, &st) == 0 && !S_ISREG(st.st_mode))
		rc = write_special(target, p, n, e);
	else
		rc = replace(target, p, n, e);
	free(real);
	return rc;
}

enum err
file_mkdirs(const char *dir, struct error *e)
{
	char *path = xstrdup(dir);
	enum err rc = ERR_NONE;
	char *s;

	for (s = path + 1; rc == ERR_NONE; s++) {
		char c = *s;

		if (c != '/' && c != '\0')
			continue;
		*s = '\0';
		if (mkdir(path, 0700) != 0 && errno != EEXIST)
			rc = error_set(e, ERR_CREATE, _("cannot create %s: %s"),
			    path, strerror(errno));
		*s = c;
		if (c == '\0')
			break;
	}
	free(path);
	return rc;
}

bool
file_exists(const char *path)
{
	return access(path, F_OK) == 0;
}

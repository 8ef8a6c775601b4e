#include "download_place.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sys/stat.h>

#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>

#include "download_name.h"

#define NUMBER_MAX 1000		/* of files with one name */

char *
download_part(const char *path)
{
	return xasprintf("%s.part", path);
}

int64_t
download_part_size(const char *path)
{
	char *part = download_part(path);
	struct stat st;
	int64_t size = lstat(part, &st) == 0 && S_ISREG(st.st_mode) ?
	    st.st_size : 0;

	free(part);
	return size;
}

/* Makes PATH if nothing has the name; 0, or why not. */
static int
make(const char *path)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW |
	    O_CLOEXEC, 0644);

	if (fd < 0)
		return errno;
	(void)close(fd);
	return 0;
}

static int
reserve(const char *path)
{
	char *part = download_part(path);
	struct stat st;
	int rc = lstat(path, &st) == 0 ? EEXIST : make(part);

	free(part);
	return rc;
}

enum err
download_reserve(const char *dir, const char *title, const char *url,
    const char *type, char **path, struct error *e)
{
	enum err err = file_mkdirs(dir, e);
	size_t n;
	int rc = EEXIST;

	*path = NULL;
	for (n = 1; err == ERR_NONE && n <= NUMBER_MAX; n++) {
		char *name = download_name(title, url, type, n);

		*path = xasprintf("%s/%s", dir, name);
		free(name);
		rc = reserve(*path);
		if (rc == 0)
			return ERR_NONE;
		if (rc != EEXIST)
			break;
		free(*path);
		*path = NULL;
	}
	if (err == ERR_NONE)
		err = error_set(e, ERR_CREATE, _("cannot create a file in %s: "
		    "%s"), dir, strerror(rc));
	free(*path);
	*path = NULL;
	return err;
}

/* "Title.mp3" and 2: "Title (2).mp3". */
static char *
numbered(const char *path, size_t n)
{
	const char *slash = strrchr(path, '/'), *dot = strrchr(path, '.');
	int stem;

	if (n == 1)
		return xstrdup(path);
	if (dot == NULL || (slash != NULL && dot < slash))
		dot = path + strlen(path);
	stem = (int)(dot - path);
	return xasprintf("%.*s (%zu)%s", stem, path, n, dot);
}

enum err
download_place(const char *part, const char *path, char **placed,
    struct error *e)
{
	size_t n;
	int rc = EEXIST;

	*placed = NULL;
	for (n = 1; n <= NUMBER_MAX && rc == EEXIST; n++) {
		free(*placed);
		*placed = numbered(path, n);
		/* an empty file holds the name until the whole one takes it */
		rc = make(*placed);
	}
	if (rc == 0 && rename(part, *placed) == 0)
		return ERR_NONE;
	if (rc == 0) {
		rc = errno;
		(void)unlink(*placed);
	}
	free(*placed);
	*placed = NULL;
	return error_set(e, ERR_CREATE, _("cannot create %s: %s"), path,
	    strerror(rc));
}

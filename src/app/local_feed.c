#include "local_feed.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include <sys/stat.h>

#include <ndigest/base/intl.h>
#include <ndigest/text/url.h>

#define CHUNK ((size_t)65536)

bool
local_is(const char *url)
{
	return url != NULL && strncmp(url, "file:///", 8) == 0;
}

/* --- names ------------------------------------------------------------------- */

static bool
is_path(const char *s)
{
	return *s == '/' ? s[1] != '/' : strncmp(s, "./", 2) == 0 ||
	    strncmp(s, "../", 3) == 0 || strncmp(s, "~/", 2) == 0;
}

static int
hex(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ?
	    c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The path of a file: URL, or NULL when it names another machine or holds a
 * byte that no path has. */
static char *
path_of(const char *url)
{
	struct buf b = BUF_INIT(URL_MAX);
	const char *s = url + 5;

	if (strncmp(s, "//", 2) == 0)
		s += 2;
	if (strncasecmp(s, "localhost/", 10) == 0)
		s += 9;
	for (; *s != '\0'; s++) {
		int c = (unsigned char)*s;

		if (c == '%' && hex(s[1]) >= 0 && hex(s[2]) >= 0) {
			c = hex(s[1]) * 16 + hex(s[2]);
			s += 2;
		}
		if (c == 0 || !buf_addc(&b, (char)c)) {
			buf_free(&b);
			return NULL;
		}
	}
	if (b.len == 0 || b.data[0] != '/') {
		buf_free(&b);
		return NULL;
	}
	return buf_steal(&b);
}

static char *
url_of(const char *path)
{
	struct buf b = BUF_INIT(URL_MAX);
	bool good = buf_adds(&b, "file://");
	size_t n;

	for (; *path != '\0'; path += n) {
		n = strcspn(path, "/");
		url_encode(&b, path, n);
		if (path[n] == '/') {
			good = buf_addc(&b, '/');
			n++;
		}
	}
	if (good && b.len < URL_MAX)
		return buf_steal(&b);
	buf_free(&b);
	return NULL;
}

/* What is not there yet may come later, but its folder has to be. */
static char *
absolute(const char *path)
{
	const char *home = getenv("HOME");
	char *full, *real;

	if (path[0] == '~' && home != NULL)
		full = xasprintf("%s%s", home, path + 1);
	else
		full = xstrdup(path);
	real = realpath(full, NULL);
	if (real == NULL && *full == '/')
		return full;
	free(full);
	return real;
}

char *
local_or_url(const char *typed, struct error *e)
{
	char *path = NULL, *full, *url = NULL;

	typed += strspn(typed, " \t\r\n");
	if (strncasecmp(typed, "file:", 5) == 0)
		path = path_of(typed);
	else if (is_path(typed))
		path = xstrdup(typed);
	else
		return url_from_user(typed, e);
	full = path != NULL ? absolute(path) : NULL;
	url = full != NULL ? url_of(full) : NULL;
	if (url == NULL)
		(void)error_set(e, ERR_REFUSED, _("there is no such file: "
		    "%.200s"), path != NULL ? path : typed);
	free(full);
	free(path);
	return url;
}

/* --- reading ----------------------------------------------------------------- */

/* What would have changed when the file has. */
static char *
state_of(const struct stat *st)
{
	return xasprintf("%lld.%09ld-%lld-%llu", (long long)st->st_mtim.tv_sec,
	    st->st_mtim.tv_nsec, (long long)st->st_size,
	    (unsigned long long)st->st_ino);
}

static enum err
open_file(const char *url, int *fd, struct stat *st, struct error *e)
{
	char *path = path_of(url);
	enum err rc = ERR_NONE;

	*fd = path != NULL ? open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC |
	    O_NOCTTY) : -1;
	if (*fd < 0 || fstat(*fd, st) != 0)
		rc = error_set(e, ERR_NO_INPUT, _("the file cannot be read: "
		    "%s"), path != NULL ? strerror(errno) : url);
	else if (!S_ISREG(st->st_mode))
		rc = error_set(e, ERR_NO_INPUT, _("it is no plain file"));
	free(path);
	return rc;
}

static enum err
read_file(struct work *w, struct fetch *f, int fd, struct error *e)
{
	char *chunk = xmalloc(CHUNK);
	size_t left = w->settings.feed_max;
	enum err rc = ERR_NONE;
	ssize_t n;

	while ((n = read(fd, chunk, CHUNK)) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			rc = error_set(e, ERR_IO, _("the file cannot be "
			    "read: %s"), strerror(errno));
		else if ((size_t)n > left)
			rc = error_set(e, ERR_TOO_BIG, _("the file is larger "
			    "than net.feed_max"));
		else if (!f->verbs->bytes(w, f, chunk, (size_t)n))
			rc = ERR_STOPPED;
		if (rc != ERR_NONE)
			break;
		left -= (size_t)n;
	}
	free(chunk);
	return rc;
}

void
local_fetch(struct work *w, struct fetch *f, const char *url,
    const char *etag)
{
	struct fetch_result r = { .should_retry = -1 };
	struct stat st;
	int fd = -1;

	r.code = open_file(url, &fd, &st, &r.error);
	if (r.code == ERR_NONE) {
		r.etag = state_of(&st);
		if (etag != NULL && strcmp(etag, r.etag) == 0) {
			r.code = ERR_NOT_MODIFIED;
		} else {
			/* its relative links lead nowhere: there is no base */
			f->verbs->head(w, f, r.status = 200, "", NULL);
			r.code = read_file(w, f, fd, &r.error);
		}
	}
	if (fd >= 0)
		(void)close(fd);
	f->verbs->done(w, f, &r);
	free(r.etag);
}

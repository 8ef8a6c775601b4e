#include "download_name.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/mem.h>
#include <ndigest/text/clean.h>

#define STEM_MAX ((size_t)120)
#define ENDING_MAX ((size_t)5)

/* The usual ending of a type stands first. */
static const struct {
	const char *type, *ending;
} endings[] = {
	{ "audio/mpeg", "mp3" }, { "audio/mp3", "mp3" },
	{ "audio/mp4", "m4a" }, { "audio/x-m4a", "m4a" },
	{ "audio/aac", "aac" }, { "audio/ogg", "ogg" },
	{ "audio/ogg", "oga" }, { "audio/opus", "opus" },
	{ "audio/flac", "flac" }, { "audio/wav", "wav" },
	{ "audio/x-wav", "wav" }, { "audio/webm", "weba" },
	{ "video/mp4", "mp4" }, { "video/x-m4v", "m4v" },
	{ "video/quicktime", "mov" }, { "video/webm", "webm" },
	{ "video/mpeg", "mpg" }, { "video/ogg", "ogv" },
	{ "video/x-matroska", "mkv" }, { "application/pdf", "pdf" },
	{ "application/epub+zip", "epub" }, { "application/zip", "zip" },
	{ "image/jpeg", "jpg" }, { "image/png", "png" },
	{ "image/gif", "gif" }, { "image/webp", "webp" },
	{ "image/svg+xml", "svg" }, { "text/plain", "txt" },
	{ "text/html", "html" },
	{ "application/x-bittorrent", "torrent" }
};

#define ENDINGS (sizeof endings / sizeof *endings)

/* --- the ending ------------------------------------------------------------ */

/* The last part of the path of URL, N bytes. */
static const char *
last_part(const char *url, size_t *n)
{
	const char *s = strstr(url, "://"), *last;

	s = s != NULL ? s + 3 : url;
	s += strcspn(s, "/?#");
	last = s;
	for (; *s != '\0' && *s != '?' && *s != '#'; s++)
		if (*s == '/')
			last = s + 1;
	*n = (size_t)(s - last);
	return last;
}

static bool
is_alnum(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9');
}

/* What follows the last dot, in lower case; false: nothing that fits. */
static bool
url_ending(const char *url, char out[ENDING_MAX + 1])
{
	size_t n, i, len;
	const char *part = last_part(url, &n), *dot = NULL;

	for (i = 0; i < n; i++)
		if (part[i] == '.')
			dot = part + i + 1;
	if (dot == NULL)
		return false;
	len = (size_t)(part + n - dot);
	if (len == 0 || len > ENDING_MAX)
		return false;
	for (i = 0; i < len; i++) {
		if (!is_alnum(dot[i]))
			return false;
		out[i] = dot[i] >= 'A' && dot[i] <= 'Z' ?
		    (char)(dot[i] + 32) : dot[i];
	}
	out[len] = '\0';
	return true;
}

static bool
is_known(const char *ending)
{
	size_t i;

	for (i = 0; i < ENDINGS; i++)
		if (strcmp(endings[i].ending, ending) == 0)
			return true;
	return strcmp(ending, "jpeg") == 0;
}

static const char *
type_ending(const char *type)
{
	size_t i, n = type != NULL ? strcspn(type, "; ") : 0;

	for (i = 0; i < ENDINGS; i++)
		if (strlen(endings[i].type) == n &&
		    strncasecmp(endings[i].type, type, n) == 0)
			return endings[i].ending;
	return NULL;
}

static void
add_ending(struct buf *out, const char *url, const char *type)
{
	char own[ENDING_MAX + 1];
	bool has = url_ending(url, own);
	const char *by_type = type_ending(type);

	if (has && (is_known(own) || by_type == NULL))
		by_type = own;
	if (by_type != NULL)
		(void)(buf_addc(out, '.') && buf_adds(out, by_type));
}

/* --- the stem --------------------------------------------------------------- */

static int
hex(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ?
	    c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The last part of URL without its ending, decoded. */
static char *
url_stem(const char *url)
{
	struct buf b = BUF_INIT(4096);
	size_t i, n;
	const char *part = last_part(url, &n);
	char ending[ENDING_MAX + 1];
	char *clean;

	if (url_ending(url, ending))
		n -= strlen(ending) + 1;
	for (i = 0; i < n; i++) {
		if (part[i] == '%' && i + 2 < n && hex(part[i + 1]) >= 0 &&
		    hex(part[i + 2]) >= 0) {
			(void)buf_addc(&b, (char)(hex(part[i + 1]) * 16 +
			    hex(part[i + 2])));
			i += 2;
		} else {
			(void)buf_addc(&b, part[i]);
		}
	}
	clean = clean_line_new(buf_str(&b), b.len, STEM_MAX);
	buf_free(&b);
	return clean;
}

/* In place: nothing that parts folders, hides a file, looks like an option,
 * or is forbidden on some file system. */
static void
defuse(char *s)
{
	size_t from = 0, n;

	for (n = 0; s[n] != '\0'; n++)
		if (strchr("/\\:*?\"<>|%$`'~", s[n]) != NULL)
			s[n] = '-';
	while (s[from] == '.' || s[from] == '-' || s[from] == ' ')
		from++;
	while (n > from && (s[n - 1] == '.' || s[n - 1] == ' ' ||
	    s[n - 1] == '-'))
		n--;
	memmove(s, s + from, n - from);
	s[n - from] = '\0';
}

char *
download_name(const char *title, const char *url, const char *type,
    size_t number)
{
	struct buf out = BUF_INIT(512);
	char *stem = title != NULL ? clean_line_new(title, strlen(title),
	    STEM_MAX) : xstrdup("");

	defuse(stem);
	if (*stem == '\0') {
		free(stem);
		stem = url_stem(url);
		defuse(stem);
	}
	(void)buf_adds(&out, *stem != '\0' ? stem : "download");
	free(stem);
	if (number > 1)
		(void)buf_addf(&out, " (%zu)", number);
	add_ending(&out, url, type);
	return buf_steal(&out);
}

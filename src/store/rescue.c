#include "rescue.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ndigest/base/file.h>
#include <ndigest/base/mem.h>
#include <ndigest/store/feeds.h>

#include "db.h"

#define COPY_MAX ((size_t)64 << 20)
#define FIELDS 4	/* url, category, title, options */

static char *
beside(const char *path, const char *suffix)
{
	return xasprintf("%s%s", path, suffix);
}

/* --- written ----------------------------------------------------------------- */

/* Nothing of it parts fields or lines. */
static void
add_field(struct buf *out, const char *s, char end)
{
	for (; s != NULL && *s != '\0'; s++) {
		if (*s == '\\' || *s == '\t' || *s == '\n') {
			(void)buf_addc(out, '\\');
			(void)buf_addc(out, *s == '\t' ? 't' : *s == '\n' ?
			    'n' : '\\');
		} else {
			(void)buf_addc(out, *s);
		}
	}
	(void)buf_addc(out, end);
}

void
rescue_write(struct store *s)
{
	struct buf out = BUF_INIT(COPY_MAX);
	sqlite3_stmt *st = db_stmt(s, SQL_RESCUE, NULL);
	char *name = beside(s->path, ".feeds");
	enum err err = ERR_NONE;
	int i;

	while (db_row(s, st, &err, NULL))
		for (i = 0; i < FIELDS; i++)
			add_field(&out,
			    (const char *)sqlite3_column_text(st, i),
			    i < FIELDS - 1 ? '\t' : '\n');
	if (err == ERR_NONE && out.len > 0)
		(void)file_write(name, out.data, out.len, NULL);
	else if (err == ERR_NONE)
		(void)unlink(name);
	free(name);
	buf_free(&out);
}

/* --- read -------------------------------------------------------------------- */

/* The field at *S, in place; *S goes behind its end. */
static char *
take_field(char **s)
{
	char *from = *s, *to = *s;

	while (**s != '\0' && **s != '\t') {
		if (**s == '\\' && (*s)[1] != '\0') {
			++*s;
			*to++ = **s == 't' ? '\t' : **s == 'n' ? '\n' : **s;
		} else {
			*to++ = **s;
		}
		++*s;
	}
	if (**s == '\t')
		++*s;
	*to = '\0';
	return from;
}

static bool
take_line(struct store *s, char *line)
{
	char *field[FIELDS];
	int64_t id;
	int i;

	for (i = 0; i < FIELDS; i++)
		field[i] = take_field(&line);
	if (*field[0] == '\0' || store_feed_by_url(s, field[0], &id, NULL) ==
	    ERR_NONE)
		return false;
	if (store_feed_add(s, field[0], field[1], field[2], &id, NULL,
	    NULL) != ERR_NONE)
		return false;
	if (*field[3] != '\0')
		(void)store_feed_set_options(s, id, field[3], NULL);
	return true;
}

size_t
rescue_read(struct store *s)
{
	struct buf in = BUF_INIT(COPY_MAX);
	char *name = beside(s->path, ".feeds"), *line, *end;
	size_t n = 0;

	if (file_read(name, &in, NULL) == ERR_NONE && in.len > 0) {
		for (line = in.data; line != NULL && *line != '\0';
		    line = end != NULL ? end + 1 : NULL) {
			end = strchr(line, '\n');
			if (end != NULL)
				*end = '\0';
			n += take_line(s, line);
		}
	}
	free(name);
	buf_free(&in);
	return n;
}

bool
rescue_is_there(const char *path)
{
	char *name = beside(path, ".feeds");
	struct stat st;
	bool there = stat(name, &st) == 0 && st.st_size > 0;

	free(name);
	return there;
}

/* --- a mark ------------------------------------------------------------------ */

void
rescue_mark(const char *path)
{
	char *name = beside(path, ".check");
	int fd = open(name, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);

	if (fd >= 0)
		(void)close(fd);
	free(name);
}

bool
rescue_take_mark(const char *path)
{
	char *name = beside(path, ".check");
	bool there = unlink(name) == 0;

	free(name);
	return there;
}

/*
 * Reading the config file. inih does the reading of lines; it tells no line
 * numbers and has a bound for the length of a line, so lines are handed to it
 * by a reader that counts them and that parts long ones, which inih takes as
 * a value's continuation.
 */
#include <ini.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>

#include "room.h"

#define FILE_MAX_BYTES ((size_t)1 << 20)
#define VALUE_MAX_BYTES ((size_t)16 * 1024)

struct loader {
	struct conf *conf;
	const char *file;
	const char *at, *end;	/* what is still to be read */
	bool parted;		/* the line goes on in the next part */
	bool glue;		/* this part continues the one before */
	bool blank;		/* this line starts with a blank */
	unsigned line;
	/* the pair that is being put together */
	char section[64], name[64];
	struct buf value;
	unsigned value_line;
	bool pending;
	/* the first fault */
	enum err rc;
	struct error *e;
};

static void
fault(struct loader *l, unsigned line, enum err rc)
{
	if (l->rc != ERR_NONE)
		return;
	l->rc = rc;
	(void)error_prefix(l->e, rc, "%s:%u", l->file, line);
}

/* Hands on the pair that is complete. */
static void
settle(struct loader *l)
{
	struct error ignored;
	char *origin;
	enum err rc;

	if (!l->pending)
		return;
	l->pending = false;
	origin = xasprintf("%s:%u", l->file, l->value_line);
	rc = section_take(l->conf, l->section, l->name, buf_str(&l->value),
	    origin, l->rc == ERR_NONE ? l->e : &ignored);
	if (rc != ERR_NONE)
		fault(l, l->value_line, rc);
	free(origin);
}

static int
take_pair(void *user, const char *section, const char *name,
    const char *value)
{
	struct loader *l = user;
	bool same = l->pending && strcmp(l->section, section) == 0 &&
	    strcmp(l->name, name) == 0 && (l->glue || l->blank);

	if (same) {
		if (!l->glue)
			(void)buf_addc(&l->value, ' ');
	} else {
		settle(l);
		(void)snprintf(l->section, sizeof l->section, "%s", section);
		(void)snprintf(l->name, sizeof l->name, "%s", name);
		buf_clear(&l->value);
		l->value_line = l->line;
		l->pending = true;
	}
	(void)buf_adds(&l->value, value);
	return 1;
}

static bool
may_part(const char *before)
{
	return strchr(" \t;#=:", before[0]) == NULL &&
	    strchr(" \t;#=:", before[-1]) == NULL;
}

/* A section without a line in it, of which inih says nothing. */
static void
open_section(struct loader *l, const char *s, size_t n)
{
	const char *end = memchr(s, ']', n);
	char name[sizeof l->section];

	if (end == NULL || (size_t)(end - s) > sizeof name)
		return;
	(void)snprintf(name, sizeof name, "%.*s", (int)(end - s - 1), s + 1);
	section_open(l->conf, name);
}

/* A line is a comment, [section], NAME = VALUE, or goes on. */
static bool
is_sound(const char *s, size_t n)
{
	const char *end = s + n;

	if (n == 0 || strchr(" \t\r\n;#", *s) != NULL)
		return true;
	if (*s == '[')
		return memchr(s, ']', n) != NULL;
	while (s < end && *s != '=' && *s != ':')
		s++;
	return s < end;
}

/* inih's fgets: one line, or a part of one that starts with a space. */
static char *
next_line(char *out, int size, void *stream)
{
	struct loader *l = stream;
	const char *nl;
	size_t n, room = (size_t)size - 2;
	char *to = out;

	if (l->at == l->end || size < 16)
		return NULL;
	l->glue = l->parted;
	if (l->glue)
		*to++ = ' ';
	else if (*l->at == '[')
		settle(l);
	l->blank = *l->at == ' ' || *l->at == '\t';
	nl = memchr(l->at, '\n', (size_t)(l->end - l->at));
	n = (size_t)((nl != NULL ? nl + 1 : l->end) - l->at);
	l->line += !l->glue;
	if (!l->glue && !is_sound(l->at, n)) {
		settle(l);
		if (l->rc == ERR_NONE)
			l->rc = error_set(l->e, ERR_CONFIG,
			    _("%s:%u: a line is "
			    "[section], NAME = VALUE or a comment"), l->file,
			    l->line);
		l->at += n;
		out[0] = '\n';
		out[1] = '\0';
		return out;
	}
	l->parted = n > room;
	if (l->parted) {
		for (n = room; n > room / 2 && !may_part(l->at + n); n--)
			;
	}
	if (!l->glue && *l->at == '[')
		open_section(l, l->at, n);
	memcpy(to, l->at, n);
	to[n] = '\0';
	l->at += n;
	return out;
}

enum err
conf_load_bytes(struct conf *c, const char *name, const char *bytes,
    size_t n, struct error *e)
{
	struct loader l = { .conf = c, .file = name, .at = bytes,
	    .end = bytes + n, .e = e };

	if (memchr(bytes, '\0', n) != NULL)
		return error_set(e, ERR_CONFIG, _("%s is no text"), name);
	buf_init(&l.value, VALUE_MAX_BYTES);
	if (ini_parse_stream(next_line, &l, take_pair, &l) < 0)
		l.rc = error_set(e, ERR_CONFIG, _("%s cannot be read"), name);
	settle(&l);
	buf_free(&l.value);
	return l.rc;
}

enum err
conf_load(struct conf *c, const char *path, struct error *e)
{
	struct buf b = BUF_INIT(FILE_MAX_BYTES);
	enum err rc;

	if (!file_exists(path))
		return ERR_NOT_FOUND;
	rc = file_read(path, &b, e);
	if (rc == ERR_NONE)
		rc = conf_load_bytes(c, path, buf_str(&b), b.len, e);
	buf_free(&b);
	return rc;
}

char *
conf_default_path(void)
{
	const char *dir = getenv("XDG_CONFIG_HOME");
	const char *home = getenv("HOME");

	if (dir != NULL && *dir == '/')
		return xasprintf("%s/ndigest/config", dir);
	if (home == NULL || *home == '\0')
		return NULL;
	return xasprintf("%s/.config/ndigest/config", home);
}

/* Changing one option in the config file, and nothing else in it. */
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>

#include "room.h"

#define FILE_MAX_BYTES ((size_t)1 << 20)

/* Where the option stands in the file, or where it is to go. */
struct place {
	size_t start, end;	/* bytes to be replaced */
	bool found;		/* it stood there */
	bool section;		/* its section stands in the file */
	bool full_name;		/* written with its section's name */
};

static bool
line_names(const char *s, size_t n, const char *name)
{
	size_t k = strlen(name);

	while (n > 0 && (*s == ' ' || *s == '\t'))
		s++, n--;
	if (n <= k || memcmp(s, name, k) != 0)
		return false;
	for (s += k, n -= k; n > 0 && (*s == ' ' || *s == '\t'); s++)
		n--;
	return n > 0 && (*s == '=' || *s == ':');
}

static bool
line_is_section(const char *s, size_t n, const char *name, size_t name_len)
{
	return n >= name_len + 2 && *s == '[' &&
	    memcmp(s + 1, name, name_len) == 0 && s[name_len + 1] == ']';
}

static size_t
line_length(const char *s, const char *end)
{
	const char *nl = memchr(s, '\n', (size_t)(end - s));

	return (size_t)((nl != NULL ? nl : end) - s);
}

/* The lines after S that continue its value: they start with a blank. */
static const char *
skip_continuation(const char *s, const char *end)
{
	while (s < end && (*s == ' ' || *s == '\t')) {
		s += line_length(s, end);
		s += s < end;
	}
	return s;
}

static struct place
find_place(const struct buf *b, const char *name)
{
	const char *dot = strchr(name, '.');
	size_t section_len = (size_t)(dot - name);
	const char *s = b->len > 0 ? b->data : "", *end = s + b->len;
	struct place p = { b->len, b->len, false, false, false };
	bool inside = false, top = true;

	while (s < end) {
		size_t n = line_length(s, end);
		const char *next = s + n + (s + n < end);

		if (*s == '[') {
			inside = line_is_section(s, n, name, section_len);
			top = false;
		}
		p.full_name = top && line_names(s, n, name);
		if (p.full_name || (inside && line_names(s, n, dot + 1))) {
			next = skip_continuation(next, end);
			p.start = (size_t)(s - b->data);
			p.end = (size_t)(next - b->data);
			p.found = true;
			return p;
		}
		/* a new line goes after the last one of its section */
		if (inside && n > 0) {
			p.section = true;
			p.start = p.end = (size_t)(next - b->data);
		}
		s = next;
	}
	return p;
}

static void
add_line(struct buf *out, const struct place *p, const char *name,
    const char *value)
{
	const char *dot = strchr(name, '.');

	if (out->len > 0 && out->data[out->len - 1] != '\n')
		(void)buf_addc(out, '\n');
	if (!p->found && !p->section)
		(void)buf_addf(out, "%s[%.*s]\n", out->len > 0 ? "\n" : "",
		    (int)(dot - name), name);
	(void)buf_addf(out, "%s = %s\n", p->full_name ? name : dot + 1, value);
}

static enum err
make_folder(const char *path, struct error *e)
{
	const char *slash = strrchr(path, '/');
	char *dir;
	enum err rc;

	if (slash == NULL || slash == path)
		return ERR_NONE;
	dir = xstrndup(path, (size_t)(slash - path));
	rc = file_mkdirs(dir, e);
	free(dir);
	return rc;
}

static enum err
check_option(const char *name, const char *value, struct error *e)
{
	struct conf *c = conf_new();
	enum err rc = conf_set(c, name, value, NULL, e);

	if (rc == ERR_NONE && strpbrk(value, "\r\n") != NULL)
		rc = error_set(e, ERR_CONFIG, _("%s cannot hold a line break"),
		    name);
	if (rc == ERR_NONE && (strstr(value, " ;") != NULL ||
	    strstr(value, "\t;") != NULL))
		rc = error_set(e, ERR_CONFIG,
		    _("%s cannot hold ' ;': a comment "
		    "starts there"), name);
	conf_free(c);
	return rc;
}

enum err
conf_write_option(const char *path, const char *name, const char *value,
    struct error *e)
{
	struct buf old = BUF_INIT(FILE_MAX_BYTES), new = BUF_INIT(0);
	enum err rc = check_option(name, value, e);
	struct place p;

	if (rc == ERR_NONE && file_exists(path))
		rc = file_read(path, &old, e);
	else if (rc == ERR_NONE)
		rc = make_folder(path, e);
	if (rc != ERR_NONE)
		goto out;
	(void)buf_str(&old);
	p = find_place(&old, name);
	(void)buf_add(&new, old.data, p.start);
	add_line(&new, &p, name, value);
	if (old.len > p.end)
		(void)buf_add(&new, old.data + p.end, old.len - p.end);
	rc = file_write(path, new.data, new.len, e);
out:
	buf_free(&old);
	buf_free(&new);
	return rc;
}

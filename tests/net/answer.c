#include "answer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/file.h>
#include <ndigest/base/map.h>
#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>

#include "pack.h"
#include "query.h"

#define MAX_BODY ((size_t)1 << 30)

struct cached {
	char *data;
	size_t len;
	struct timespec when;
	char etag[64];
	char modified[40];
};

struct script_line {
	char *path, *query;
	bool used;
};

/* Everything that the options and the requests leave behind. */
static struct {
	const char *folder;
	FILE *log;
	struct map files;	/* path -> struct cached * */
	VEC(struct script_line) script;
} server = { .files = MAP_INIT, .script = VEC_INIT };

/* --- files ------------------------------------------------------------------ */

static struct cached *
read_cached(const char *path, const struct stat *st)
{
	struct buf b = BUF_INIT(MAX_BODY);
	struct cached *f = NULL;
	struct tm tm;

	if (file_read(path, &b, NULL) == ERR_NONE) {
		f = xcalloc(1, sizeof *f);
		f->len = b.len;
		f->data = buf_steal(&b);
		f->when = st->st_mtim;
		(void)snprintf(f->etag, sizeof f->etag, "\"%zx-%llx.%lx\"",
		    f->len, (unsigned long long)st->st_mtime,
		    (unsigned long)st->st_mtim.tv_nsec);
		(void)gmtime_r(&st->st_mtime, &tm);
		(void)strftime(f->modified, sizeof f->modified,
		    "%a, %d %b %Y %H:%M:%S GMT", &tm);
	}
	buf_free(&b);
	return f;
}

/* The file as it is now; what was there before stays, a transfer may be
 * sending it. */
static struct cached *
load(const char *path)
{
	uintptr_t *slot = map_put(&server.files, path, strlen(path), NULL);
	struct cached *f = (struct cached *)*slot;
	struct stat st;
	char *full;

	if (server.folder == NULL || strstr(path, "..") != NULL)
		return NULL;
	full = xasprintf("%s/%s", server.folder, path);
	if (stat(full, &st) != 0 || !S_ISREG(st.st_mode))
		f = NULL;
	else if (f == NULL || f->when.tv_sec != st.st_mtim.tv_sec ||
	    f->when.tv_nsec != st.st_mtim.tv_nsec)
		*slot = (uintptr_t)(f = read_cached(full, &st));
	free(full);
	return f;
}

static const char *
type_of(const char *path)
{
	static const char *const types[][2] = {
		{ ".html", "text/html; charset=utf-8" },
		{ ".xml", "application/xml" },
		{ ".rss", "application/rss+xml" },
		{ ".atom", "application/atom+xml" },
		{ ".json", "application/json" },
		{ ".png", "image/png" },
		{ ".jpg", "image/jpeg" },
		{ ".txt", "text/plain; charset=utf-8" },
	};
	size_t i, n = strlen(path), len;

	for (i = 0; i < sizeof types / sizeof *types; i++) {
		len = strlen(types[i][0]);
		if (n >= len && strcmp(path + n - len, types[i][0]) == 0)
			return types[i][1];
	}
	return "application/octet-stream";
}

/* --- requests --------------------------------------------------------------- */

char *
request_header(const struct request *r, const char *name)
{
	const char *s = r->head, *end = r->head + r->head_len, *eol;
	size_t len = strlen(name);

	for (; s < end; s = eol + 1) {
		eol = memchr(s, '\n', (size_t)(end - s));
		if (eol == NULL)
			eol = end;
		if ((size_t)(eol - s) > len && s[len] == ':' &&
		    strncasecmp(s, name, len) == 0) {
			s += len + 1;
			s += strspn(s, " \t");
			return xstrndup(s, strcspn(s, "\r\n"));
		}
	}
	return NULL;
}

static bool
header_is(const struct request *r, const char *name, const char *value)
{
	char *s = request_header(r, name);
	bool same = s != NULL && strcasecmp(s, value) == 0;

	free(s);
	return same;
}

static void
log_request(const struct request *r)
{
	const char *s, *eol, *end = r->head + r->head_len;

	if (server.log == NULL)
		return;
	(void)fprintf(server.log, "%s\n", r->line);
	for (s = r->head; s < end; s = eol + 1) {
		eol = memchr(s, '\n', (size_t)(end - s));
		if (eol == NULL)
			eol = end;
		(void)fprintf(server.log, "  %.*s\n",
		    (int)strcspn(s, "\r\n"), s);
	}
	if (r->body_len > 0)
		(void)fprintf(server.log, "  %.*s\n", (int)r->body_len,
		    r->body);
	(void)fprintf(server.log, "\n");
	(void)fflush(server.log);
}

/* The line of the script for PATH, if any; used up when there is a next. */
static const char *
script_query(const char *path)
{
	struct script_line *last = NULL, *l;
	size_t i;

	for (i = 0; i < server.script.len; i++) {
		l = &server.script.at[i];
		if (strcmp(l->path, path) != 0)
			continue;
		last = l;
		if (!l->used)
			break;
	}
	if (last == NULL)
		return NULL;
	last->used = true;
	return last->query;
}

/* --- answers ---------------------------------------------------------------- */

static void
add_body(struct conn *c, const char *query, const char *body, size_t n)
{
	long cut = query_number(query, "cut", -1);
	long length = query_number(query, "length", (long)n);
	bool chunked = query_number(query, "chunked", 0) || c->endless;
	size_t at, step;

	if (chunked)
		(void)buf_adds(&c->out, "Transfer-Encoding: chunked\r\n\r\n");
	else
		(void)buf_addf(&c->out, "Content-Length: %ld\r\n\r\n", length);
	if (cut >= 0 && (size_t)cut < n) {
		n = (size_t)cut;
		c->close_after = true;
	}
	if (!chunked) {
		(void)buf_add(&c->out, body, n);
		return;
	}
	for (at = 0; at < n; at += step) {
		step = n - at < 1000 ? n - at : 1000;
		(void)buf_addf(&c->out, "%zx\r\n", step);
		(void)buf_add(&c->out, body + at, step);
		(void)buf_adds(&c->out, "\r\n");
	}
	if (!c->endless && cut < 0)
		(void)buf_adds(&c->out, "0\r\n\r\n");
}

static void
make_body(struct buf *body, const struct request *r, const char *query)
{
	char *text = query_text(query, "body");
	char *file = query_text(query, "file");
	long size = query_number(query, "size", 0);
	bool packed = query_number(query, "gzip", 0);
	const struct cached *f = file != NULL ? load(file) : NULL;
	struct buf plain = BUF_INIT(MAX_BODY);

	if (text != NULL)
		(void)buf_adds(&plain, text);
	if (f != NULL)
		(void)buf_add(&plain, f->data, f->len);
	if (query_number(query, "echo", 0)) {
		(void)buf_addf(&plain, "%s\n", r->line);
		(void)buf_add(&plain, r->head, r->head_len);
		(void)buf_add(&plain, r->body, r->body_len);
	}
	if (packed && size > 0) {
		pack_bomb(body, (size_t)size);
	} else if (packed) {
		pack_stored(body, plain.data, plain.len);
	} else {
		for (; size > 0; size--)
			(void)buf_addc(&plain, 'x');
		(void)buf_add(body, plain.data, plain.len);
	}
	buf_free(&plain);
	free(text);
	free(file);
}

static void
add_headers(struct conn *c, const char *query)
{
	const char *at = NULL;
	char *h;
	long i, more = query_number(query, "headers", 0);
	long length = query_number(query, "long", 0);

	while ((h = query_next(query, "h", &at)) != NULL) {
		(void)buf_addf(&c->out, "%s\r\n", h);
		free(h);
	}
	for (i = 0; i < more; i++)
		(void)buf_addf(&c->out, "X-More-%ld: value\r\n", i);
	if (length > 0) {
		(void)buf_adds(&c->out, "X-Long: ");
		for (; length > 0; length--)
			(void)buf_addc(&c->out, 'l');
		(void)buf_adds(&c->out, "\r\n");
	}
}

/* Adds a validator; true when the request has it. */
static bool
add_validator(struct conn *c, const struct request *r, const char *name,
    const char *asked, const char *value)
{
	if (value == NULL || *value == '\0')
		return false;
	(void)buf_addf(&c->out, "%s: %s\r\n", name, value);
	return header_is(r, asked, value);
}

/* The place that a redirect leads to, or NULL. */
static char *
redirect_target(const struct request *r, const char *query)
{
	long chain = query_number(query, "chain", -1);
	long status = query_number(query, "status", 302);

	if (chain > 0)
		return xasprintf("%s?chain=%ld&status=%ld", r->path,
		    chain - 1, status);
	return chain == 0 ? NULL : query_text(query, "to");
}

/* With range=1: the first byte that is wanted of LEN, if what the request says
 * of the file still holds; -1: all of it. */
static long
range_start(const struct request *r, const char *query, const char *etag)
{
	char *range, *only_if;
	long from = -1;

	if (!query_number(query, "range", 0))
		return -1;
	range = request_header(r, "Range");
	only_if = request_header(r, "If-Range");
	if (range != NULL && strncmp(range, "bytes=", 6) == 0 &&
	    (only_if == NULL || (etag != NULL && strcmp(only_if, etag) == 0)))
		from = strtol(range + 6, NULL, 10);
	free(range);
	free(only_if);
	return from;
}

static void
answer_query(struct conn *c, const struct request *r, const char *query)
{
	char *to = redirect_target(r, query);
	char *reason = query_text(query, "reason");
	char *etag = query_text(query, "etag"), *lm = query_text(query, "lm");
	bool last = query_number(query, "chain", -1) == 0;
	long status = last ? 200 : query_number(query, "status",
	    to != NULL ? 302 : 200);
	struct buf body = BUF_INIT(MAX_BODY), head = BUF_INIT(0);
	bool same;
	long from;

	c->endless = query_number(query, "endless", 0);
	c->pace_ms = (int)query_number(query, "pace", 0);
	c->close_after = query_number(query, "close", 0);
	c->wait_until = clock_mono_ms() + query_number(query, "delay", 0);
	same = add_validator(c, r, "ETag", "If-None-Match", etag);
	same |= add_validator(c, r, "Last-Modified", "If-Modified-Since", lm);
	if (same)
		status = 304;
	if (to != NULL)
		(void)buf_addf(&c->out, "Location: %s\r\n", to);
	add_headers(c, query);
	make_body(&body, r, query);
	if (query_number(query, "gzip", 0))
		(void)buf_adds(&c->out, "Content-Encoding: gzip\r\n");
	from = range_start(r, query, etag);
	if (from >= (long)body.len) {
		status = 416;
		(void)buf_addf(&c->out, "Content-Range: bytes */%zu\r\n",
		    body.len);
		buf_clear(&body);
	} else if (from >= 0) {
		status = 206;
		(void)buf_addf(&c->out, "Content-Range: bytes %ld-%zu/%zu\r\n",
		    from, body.len - 1, body.len);
		memmove(body.data, body.data + from, body.len - (size_t)from);
		buf_truncate(&body, body.len - (size_t)from);
	}
	/* The status goes before what was added. */
	(void)buf_addf(&head, "HTTP/1.1 %ld %s\r\n", status,
	    reason != NULL ? reason : status == 200 ? "OK" : "Something");
	(void)buf_add(&head, c->out.data, c->out.len);
	buf_free(&c->out);
	c->out = head;
	if (status == 304)
		(void)buf_adds(&c->out, "\r\n");
	else
		add_body(c, query, buf_str(&body), body.len);
	buf_free(&body);
	free(to);
	free(reason);
	free(etag);
	free(lm);
}

static void
answer_file(struct conn *c, const struct request *r)
{
	const struct cached *f = load(r->path[0] == '/' ? r->path + 1 :
	    r->path);
	char *etag;
	bool same;

	if (f == NULL) {
		(void)buf_adds(&c->out, "HTTP/1.1 404 Not Found\r\n"
		    "Content-Length: 5\r\n\r\nnone\n");
		return;
	}
	/* RFC 9110, 13.1.3: the date does not count where there is an ETag */
	etag = request_header(r, "If-None-Match");
	same = etag != NULL ? strcmp(etag, f->etag) == 0 :
	    header_is(r, "If-Modified-Since", f->modified);
	free(etag);
	if (same) {
		(void)buf_addf(&c->out, "HTTP/1.1 304 Not Modified\r\n"
		    "ETag: %s\r\n\r\n", f->etag);
		return;
	}
	(void)buf_addf(&c->out, "HTTP/1.1 200 OK\r\nContent-Type: %s\r\n"
	    "ETag: %s\r\nLast-Modified: %s\r\nContent-Length: %zu\r\n\r\n",
	    type_of(r->path), f->etag, f->modified, f->len);
	c->more = f->data;
	c->more_len = f->len;
}

void
answer(struct conn *c, const struct request *r)
{
	const char *query = script_query(r->path);
	char *raw;

	if (query == NULL && *r->query != '\0')
		query = r->query;
	log_request(r);
	c->busy = true;
	c->sent = 0;
	c->wait_until = 0;
	c->pace_ms = 0;
	c->endless = c->close_after = false;
	if (query == NULL) {
		answer_file(c, r);
	} else if ((raw = query_text(query, "raw")) != NULL) {
		(void)buf_adds(&c->out, raw);
		c->close_after = true;
		free(raw);
	} else {
		answer_query(c, r, query);
	}
	if (header_is(r, "Connection", "close"))
		c->close_after = true;
}

static void
read_script(const char *path)
{
	struct buf b = BUF_INIT(MAX_REQUEST);
	struct error e;
	char *line, *save, *space;

	if (file_read(path, &b, &e) != ERR_NONE) {
		(void)fprintf(stderr, "server: %s\n", e.text);
		exit(1);
	}
	for (line = strtok_r(b.data, "\n", &save); line != NULL;
	    line = strtok_r(NULL, "\n", &save)) {
		struct script_line l = { line, NULL, false };

		space = strchr(line, ' ');
		if (*line == '#' || space == NULL)
			continue;
		*space = '\0';
		l.query = space + 1;
		vec_push(&server.script, l);
	}
}

void
answer_setup(const char *folder, const char *script, const char *log)
{
	server.folder = folder;
	if (log != NULL)
		server.log = fopen(log, "we");
	if (script != NULL)
		read_script(script);
}

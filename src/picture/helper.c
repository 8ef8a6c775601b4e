/*
 * ndigest-picture: decodes the file on standard input and draws it as its
 * argument says. It is started by the reader, for one picture, and limits
 * itself before it looks at a byte: no files, little time, little memory.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/mem.h>

#include "pixels.h"
#include "wire.h"

#define INPUT_MAX ((size_t)64 * 1024 * 1024)
#define MEMORY_MAX ((rlim_t)1024 * 1024 * 1024)
#define SECONDS_MAX 10

/* A terminal that scales gets no more pixels than this in a cell. */
#define CELL_W_MOST 12
#define CELL_H_MOST 24

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED 1
#endif
#endif

#ifdef __GLIBC__
typedef __rlimit_resource_t limit_kind;
#else
typedef int limit_kind;
#endif

static void
limit(limit_kind what, rlim_t most)
{
	const struct rlimit r = { most, most };

	(void)setrlimit(what, &r);
}

static void
limit_all(void)
{
	limit(RLIMIT_CPU, SECONDS_MAX);
	limit(RLIMIT_FSIZE, 0);		/* pipes have none */
	limit(RLIMIT_CORE, 0);
#ifndef SANITIZED
	/* sanitizers map more than any limit */
	limit(RLIMIT_AS, MEMORY_MAX);
#endif
}

static bool
read_all(struct buf *b)
{
	char chunk[65536];
	ssize_t n;

	while ((n = read(STDIN_FILENO, chunk, sizeof chunk)) > 0)
		if (!buf_add(b, chunk, (size_t)n))
			return false;
	return n == 0;
}

static bool
write_all(const void *p, size_t n)
{
	const char *s = p;
	ssize_t k;

	for (; n > 0; n -= (size_t)k, s += k)
		if ((k = write(STDOUT_FILENO, s, n)) <= 0)
			return false;
	return true;
}

static enum err
draw(const struct buf *in, struct picture_wish *w, struct picture *p,
    struct error *e)
{
	struct picture_info info;
	struct pixels px = { .owner = NULL };
	enum err rc = picture_probe(in->data, in->len, &info, e);

	if (rc == ERR_NONE)
		rc = pixels_decode(in->data, in->len, &info,
		    w->cols * w->cell_w, w->rows * w->cell_h, &px, e);
	if (rc != ERR_NONE)
		return rc;
	p->mode = w->mode;
	p->colours = w->colours;
	/* a picture that lay on its side has been turned */
	p->width = (px.width > px.height) == (info.width > info.height) ?
	    info.width : info.height;
	p->height = p->width == info.width ? info.height : info.width;
	picture_fit(p->width, p->height, w, &p->cols, &p->rows);
	if (w->mode > PICTURE_SIXEL && w->cell_w > CELL_W_MOST)
		w->cell_w = CELL_W_MOST;
	if (w->mode > PICTURE_SIXEL && w->cell_h > CELL_H_MOST)
		w->cell_h = CELL_H_MOST;
	rc = pixels_draw(&px, w, p, e);
	px.release(px.owner);
	return rc;
}

static bool
reply(const struct picture *p)
{
	const struct wire_head h = { WIRE_MAGIC, p->cols, p->rows, p->width,
	    p->height, (uint32_t)(p->cells != NULL ? (size_t)p->cols *
	    p->rows * sizeof *p->cells : p->len) };

	return write_all(&h, sizeof h) && write_all(p->cells != NULL ?
	    (const void *)p->cells : p->bytes, h.len);
}

int
main(int argc, char **argv)
{
	struct buf in = BUF_INIT(INPUT_MAX);
	struct picture p = { .cols = 0 };
	struct picture_wish w;
	struct error e = { "" };
	int status = 1;

	if (argc != 2 || !wire_read_wish(argv[1], &w)) {
		(void)fputs("ndigest-picture is run by ndigest\n", stderr);
		return 64;
	}
	limit_all();
	w = picture_whole_wish(&w);
	if (read_all(&in) && draw(&in, &w, &p, &e) == ERR_NONE && reply(&p))
		status = 0;
	free(p.cells);
	free(p.bytes);
	buf_free(&in);
	return status;
}

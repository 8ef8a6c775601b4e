/*
 * The reader's side: the size is checked here, then the bytes go to a program
 * of their own, ndigest-picture, that decodes and draws (helper.c). So a
 * decoder that a hostile file breaks breaks alone, under limits, and nobody
 * pays for those libraries who looks at no picture.
 */
#include <ndigest/picture/picture.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/base/spawn.h>

#include "wire.h"

#define REPLY_MAX ((size_t)64 * 1024 * 1024)
#define TIMEOUT_MS 15000
#define PROGRAM "ndigest-picture"

/* --- the program ------------------------------------------------------------------ */

/* Beside this program (as built), else where it was installed. */
static char *
find_program(void)
{
	char self[4096];
	ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
	char *slash, *path;

	if (n > 0) {
		self[n] = '\0';
		slash = strrchr(self, '/');
		path = xasprintf("%.*s/" PROGRAM, (int)(slash - self), self);
		if (access(path, X_OK) == 0)
			return path;
		free(path);
	}
	return access(PKGLIBEXECDIR "/" PROGRAM, X_OK) == 0 ?
	    xstrdup(PKGLIBEXECDIR "/" PROGRAM) : NULL;
}

bool
picture_possible(void)
{
#ifdef HAVE_PICTURES
	char *path = find_program();

	free(path);
	return path != NULL;
#else
	return false;
#endif
}

const char *
picture_accept(void)
{
#ifdef HAVE_WEBP
	return "image/webp, image/jpeg, image/png, image/gif;q=0.9, "
	    "image/*;q=0.2, */*;q=0.1";
#else
	return "image/jpeg, image/png, image/gif;q=0.9, image/*;q=0.2, "
	    "*/*;q=0.1";
#endif
}

/* --- what it says ------------------------------------------------------------------ */

static bool
is_drawable(uint32_t ch)
{
	return (ch >= ' ' && ch <= '~') || (ch >= 0x2580 && ch <= 0x259f);
}

static bool
take_cells(struct picture *p, const char *at, size_t n)
{
	size_t count = (size_t)p->cols * p->rows;

	if (n != count * sizeof *p->cells)
		return false;
	p->cells = xmemdup(at, n);
	for (size_t i = 0; i < count; i++)
		if (!is_drawable(p->cells[i].ch))
			p->cells[i].ch = ' ';
	return true;
}

/* It is not believed: a broken one may say anything. */
static bool
take_reply(struct picture *p, const struct picture_wish *w,
    const struct buf *reply)
{
	struct wire_head h;
	const char *at = reply->data + sizeof h;

	if (reply->len < sizeof h)
		return false;
	memcpy(&h, reply->data, sizeof h);
	if (h.magic != WIRE_MAGIC || h.cols < 1 || h.cols > w->cols ||
	    h.rows < 1 || h.rows > w->rows || h.len != reply->len - sizeof h)
		return false;
	p->cols = h.cols;
	p->rows = h.rows;
	p->width = h.width;
	p->height = h.height;
	if (w->mode < PICTURE_SIXEL)
		return take_cells(p, at, h.len);
	if (h.len == 0 || *at != '\033')
		return false;
	p->bytes = xmemdup(at, h.len);
	p->len = h.len;
	return true;
}

static enum err
run(const struct picture_wish *w, const void *bytes, size_t n,
    struct buf *reply, struct error *e)
{
	char *path = find_program();
	char wish[WIRE_WISH_MAX];
	const char *argv[] = { path, wish, NULL };
	enum err rc;

	if (path == NULL)
		return error_set(e, ERR_SERVICE,
		    _("this ndigest was built without pictures"));
	wire_write_wish(w, wish);
	rc = spawn_filter(argv, bytes, n, reply, TIMEOUT_MS, e);
	free(path);
	return rc;
}

enum err
picture_make(const void *bytes, size_t n, const struct picture_wish *wish,
    struct picture **out, struct error *e)
{
	struct picture_wish w = picture_whole_wish(wish);
	struct picture_info info;
	struct picture *p;
	struct buf reply = BUF_INIT(REPLY_MAX);
	enum err rc = picture_probe(bytes, n, &info, e);

	*out = NULL;
	if (rc == ERR_NONE)
		rc = run(&w, bytes, n, &reply, e);
	/* a reply that is whole counts, however the program ended */
	if (rc == ERR_NONE || reply.len > 0) {
		p = xcalloc(1, sizeof *p);
		p->mode = w.mode;
		p->colours = w.colours;
		if (take_reply(p, &w, &reply)) {
			*out = p;
			rc = ERR_NONE;
		} else {
			picture_free(p);
			rc = error_set(e, ERR_INPUT,
			    _("this picture cannot be decoded"));
		}
	}
	buf_free(&reply);
	return rc;
}

void
picture_free(struct picture *p)
{
	if (p == NULL)
		return;
	free(p->cells);
	free(p->bytes);
	free(p);
}

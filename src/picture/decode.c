/*
 * Decoding, by libraries made for it. Only the loader of the kind that the
 * content showed is used: the odd formats that gdk-pixbuf knows never see a
 * byte from outside.
 */
#include "pixels.h"

#include <stdlib.h>
#include <string.h>

#include <gdk-pixbuf/gdk-pixbuf.h>
#ifdef HAVE_WEBP
#include <webp/decode.h>
#endif

#include <ndigest/base/mem.h>

/* --- GIF: the first picture of it only ------------------------------------------ */

static size_t
skip_blocks(const unsigned char *p, size_t n, size_t i)
{
	while (i < n && p[i] != 0)
		i += 1 + (size_t)p[i];
	return i < n ? i + 1 : n;
}

static size_t
colour_table(unsigned char flags)
{
	return flags & 0x80 ? (size_t)3 << ((flags & 7) + 1) : 0;
}

/* GIF89a, sections 18 to 27: how many bytes there are up to the end of the
 * first picture, so that an animation costs one picture's memory. */
static size_t
gif_first(const unsigned char *p, size_t n)
{
	size_t i = 13 + colour_table(p[10]);

	while (i + 10 < n) {
		if (p[i] == 0x21)
			i = skip_blocks(p, n, i + 2);
		else if (p[i] == 0x2c)
			return skip_blocks(p, n, i + 11 +
			    colour_table(p[i + 9]));
		else
			break;
	}
	return n;
}

/* --- gdk-pixbuf ------------------------------------------------------------------- */

struct bound {
	unsigned width, height;
};

/* Once more what the library found: its word decides what it allocates. */
static void
on_size(GdkPixbufLoader *loader, int width, int height, gpointer ctx)
{
	const struct bound *most = ctx;
	double across = (double)most->width / width;
	double down = (double)most->height / height;
	double scale = across < down ? across : down;

	if (width <= 0 || height <= 0 ||
	    (uint64_t)width * (uint64_t)height > PICTURE_PIXELS_MAX)
		gdk_pixbuf_loader_set_size(loader, 0, 0);
	else if (scale < 1)
		gdk_pixbuf_loader_set_size(loader,
		    width * scale < 1 ? 1 : (int)(width * scale),
		    height * scale < 1 ? 1 : (int)(height * scale));
}

static void
release_pixbuf(void *p)
{
	g_object_unref(p);
}

/* What came is shown, even when the end of the file is missing. */
static GdkPixbuf *
load(const unsigned char *p, size_t n, const char *type,
    struct bound *most)
{
	GdkPixbufLoader *loader = gdk_pixbuf_loader_new_with_type(type, NULL);
	GdkPixbuf *got = NULL, *turned;

	if (loader == NULL)
		return NULL;
	(void)g_signal_connect(loader, "size-prepared", G_CALLBACK(on_size),
	    most);
	(void)gdk_pixbuf_loader_write(loader, p, n, NULL);
	(void)gdk_pixbuf_loader_close(loader, NULL);
	got = gdk_pixbuf_loader_get_pixbuf(loader);
	turned = got != NULL ? gdk_pixbuf_apply_embedded_orientation(got) :
	    NULL;
	g_object_unref(loader);
	return turned;
}

static bool
by_pixbuf(const unsigned char *p, size_t n, const char *type,
    struct bound *most, struct pixels *out)
{
	GdkPixbuf *b = load(p, n, type, most);

	if (b == NULL)
		return false;
	*out = (struct pixels){ gdk_pixbuf_read_pixels(b),
	    (unsigned)gdk_pixbuf_get_width(b),
	    (unsigned)gdk_pixbuf_get_height(b),
	    (unsigned)gdk_pixbuf_get_rowstride(b),
	    gdk_pixbuf_get_has_alpha(b), b, release_pixbuf };
	return true;
}

/* --- WebP --------------------------------------------------------------------------- */

#ifdef HAVE_WEBP
static bool
by_webp(const unsigned char *p, size_t n, const struct picture_info *info,
    struct bound *most, struct pixels *out)
{
	WebPDecoderConfig c;
	double across = (double)most->width / info->width;
	double down = (double)most->height / info->height;
	double scale = across < down ? across : down;

	if (!WebPInitDecoderConfig(&c))
		return false;
	c.output.colorspace = MODE_RGBA;
	if (scale < 1) {
		c.options.use_scaling = 1;
		c.options.scaled_width = (int)(info->width * scale) + 1;
		c.options.scaled_height = (int)(info->height * scale) + 1;
	}
	/* no animation: that needs another part of the library */
	if (WebPDecode(p, n, &c) != VP8_STATUS_OK) {
		WebPFreeDecBuffer(&c.output);
		return false;
	}
	out->width = (unsigned)c.output.width;
	out->height = (unsigned)c.output.height;
	out->stride = (unsigned)c.output.u.RGBA.stride;
	out->alpha = true;
	out->owner = xmemdup(c.output.u.RGBA.rgba,
	    (size_t)out->stride * out->height);
	out->at = out->owner;
	out->release = free;
	WebPFreeDecBuffer(&c.output);
	return true;
}
#endif

static bool
decode_webp(const unsigned char *p, size_t n, const struct picture_info *info,
    struct bound *most, struct pixels *out)
{
#ifdef HAVE_WEBP
	if (by_webp(p, n, info, most, out))
		return true;
#else
	(void)info;
#endif
	return by_pixbuf(p, n, "webp", most, out);
}

enum err
pixels_decode(const void *bytes, size_t n, const struct picture_info *info,
    unsigned most_w, unsigned most_h, struct pixels *out, struct error *e)
{
	/* twice, so that what is drawn is not blurred by scaling twice */
	struct bound most = { most_w * 2, most_h * 2 };
	bool ok = false;

	switch (info->format) {
	case PICTURE_PNG: ok = by_pixbuf(bytes, n, "png", &most, out); break;
	case PICTURE_JPEG:
		ok = by_pixbuf(bytes, n, "jpeg", &most, out);
		break;
	case PICTURE_GIF:
		ok = by_pixbuf(bytes, gif_first(bytes, n), "gif", &most, out);
		break;
	case PICTURE_WEBP:
		ok = decode_webp(bytes, n, info, &most, out);
		break;
	}
	return ok ? ERR_NONE : error_set(e, ERR_INPUT,
	    "this picture cannot be decoded");
}

/* A decoded picture, between decode.c and draw.c. */
#ifndef PICTURE_PIXELS_H
#define PICTURE_PIXELS_H

#include <ndigest/picture/picture.h>

struct pixels {
	const unsigned char *at;	/* RGB, or RGBA with alpha */
	unsigned width, height, stride;	/* stride in bytes */
	bool alpha;
	void *owner;
	void (*release)(void *owner);
};

/* At most about MOST_W x MOST_H pixels, where the format can be scaled while
 * it is decoded. */
enum err pixels_decode(const void *bytes, size_t n,
    const struct picture_info *info, unsigned most_w, unsigned most_h,
    struct pixels *out, struct error *e);

/* Fills in p->cells or p->bytes; p has its mode, colours, cols and rows. */
enum err pixels_draw(const struct pixels *px, const struct picture_wish *w,
    struct picture *p, struct error *e);

#endif

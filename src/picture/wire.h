/* Between the reader and its ndigest-picture: what is wanted as an argument,
 * the file on standard input, the answer on standard output. */
#ifndef PICTURE_WIRE_H
#define PICTURE_WIRE_H

#include <ndigest/picture/picture.h>

#define WIRE_MAGIC UINT32_C(0x4e445031)
#define WIRE_WISH_MAX 96

/* Then LEN bytes: cells, or what is written to the terminal. */
struct wire_head {
	uint32_t magic;
	uint32_t cols, rows, width, height, len;
};

void wire_write_wish(const struct picture_wish *w, char out[WIRE_WISH_MAX]);
bool wire_read_wish(const char *s, struct picture_wish *w);

/* With what was not known filled in, and within bounds. */
struct picture_wish picture_whole_wish(const struct picture_wish *w);

#endif

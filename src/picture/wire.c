#include "wire.h"

#include <stdio.h>
#include <stdlib.h>

/* Where the terminal did not say; the proportion is what counts. */
#define CELL_W 8
#define CELL_H 16

struct picture_wish
picture_whole_wish(const struct picture_wish *w)
{
	struct picture_wish out = *w;

	if (out.cell_w == 0 || out.cell_h == 0 || out.cell_w > 100 ||
	    out.cell_h > 200 || w->mode < PICTURE_SIXEL) {
		out.cell_w = CELL_W;
		out.cell_h = CELL_H;
	}
	if (out.cols < 1 || out.rows < 1)
		out.cols = out.rows = 1;
	if (out.cols > PICTURE_CELLS_MAX)
		out.cols = PICTURE_CELLS_MAX;
	if (out.rows > PICTURE_CELLS_MAX)
		out.rows = PICTURE_CELLS_MAX;
	return out;
}

static unsigned
clamp(double cells, unsigned most)
{
	return cells < 1 ? 1 : cells > most ? most : (unsigned)cells;
}

void
picture_fit(unsigned width, unsigned height, const struct picture_wish *wish,
    unsigned *cols, unsigned *rows)
{
	struct picture_wish w = picture_whole_wish(wish);
	double most = w.enlarge > 0 ? w.enlarge : 1;
	double across = (double)w.cols * w.cell_w / width;
	double down = (double)w.rows * w.cell_h / height;
	double scale = across < down ? across : down;

	if (scale > most)
		scale = most;
	*cols = clamp(width * scale / w.cell_w + 0.5, w.cols);
	*rows = clamp(height * scale / w.cell_h + 0.5, w.rows);
}

void
wire_write_wish(const struct picture_wish *w, char out[WIRE_WISH_MAX])
{
	(void)snprintf(out, WIRE_WISH_MAX, "%u,%u,%u,%u,%u,%u,%u,%u",
	    (unsigned)w->mode, (unsigned)w->colours, w->cols, w->rows,
	    w->cell_w, w->cell_h, w->enlarge, (unsigned)w->background);
}

bool
wire_read_wish(const char *s, struct picture_wish *w)
{
	unsigned long v[8];
	char *end;

	for (int i = 0; i < 8; i++) {
		v[i] = strtoul(s, &end, 10);
		if (end == s || *end != (i < 7 ? ',' : '\0') ||
		    v[i] > 0xffffff)
			return false;
		s = end + 1;
	}
	if (v[0] > PICTURE_KITTY || v[1] > PICTURE_TWO)
		return false;
	*w = (struct picture_wish){ (enum picture_mode)v[0],
	    (enum picture_colours)v[1], (unsigned)v[2], (unsigned)v[3],
	    (unsigned)v[4], (unsigned)v[5], (unsigned)v[6],
	    (uint32_t)v[7] };
	return true;
}

/* Drawing, by chafa: cells of characters, or a pixel protocol's bytes. */
#include "pixels.h"

#include <stdlib.h>

#include <chafa.h>

#include <ndigest/base/mem.h>

#define BLOCKS (CHAFA_SYMBOL_TAG_SPACE | CHAFA_SYMBOL_TAG_SOLID | \
	CHAFA_SYMBOL_TAG_HALF | CHAFA_SYMBOL_TAG_QUAD)
#define LETTERS (CHAFA_SYMBOL_TAG_SPACE | CHAFA_SYMBOL_TAG_ASCII)

static ChafaCanvasMode
canvas_mode(const struct picture_wish *w)
{
	if (w->mode >= PICTURE_SIXEL)
		return CHAFA_CANVAS_MODE_TRUECOLOR;
	switch (w->colours) {
	case PICTURE_TRUECOLOR: return CHAFA_CANVAS_MODE_TRUECOLOR;
	case PICTURE_256: return CHAFA_CANVAS_MODE_INDEXED_240;
	case PICTURE_16: return CHAFA_CANVAS_MODE_INDEXED_16;
	case PICTURE_TWO: break;
	}
	return CHAFA_CANVAS_MODE_FGBG;
}

static ChafaPixelMode
pixel_mode(enum picture_mode mode)
{
	switch (mode) {
	case PICTURE_SIXEL: return CHAFA_PIXEL_MODE_SIXELS;
	case PICTURE_KITTY: return CHAFA_PIXEL_MODE_KITTY;
	case PICTURE_ITERM: return CHAFA_PIXEL_MODE_ITERM2;
	case PICTURE_BLOCKS:
	case PICTURE_ASCII: break;
	}
	return CHAFA_PIXEL_MODE_SYMBOLS;
}

static ChafaCanvas *
new_canvas(const struct picture_wish *w, const struct picture *p)
{
	ChafaCanvasConfig *c = chafa_canvas_config_new();
	ChafaSymbolMap *map = chafa_symbol_map_new();
	ChafaCanvas *canvas;

	chafa_symbol_map_add_by_tags(map, w->mode == PICTURE_ASCII ?
	    LETTERS : BLOCKS);
	chafa_canvas_config_set_symbol_map(c, map);
	chafa_canvas_config_set_geometry(c, (gint)p->cols, (gint)p->rows);
	chafa_canvas_config_set_cell_geometry(c, (gint)w->cell_w,
	    (gint)w->cell_h);
	chafa_canvas_config_set_canvas_mode(c, canvas_mode(w));
	chafa_canvas_config_set_pixel_mode(c, pixel_mode(w->mode));
	chafa_canvas_config_set_bg_color(c, w->background);
	chafa_canvas_config_set_fg_color(c, w->background > 0x7fffff ?
	    0x000000 : 0xffffff);
	/* what is see-through shows the background, not the terminal's */
	chafa_canvas_config_set_transparency_threshold(c, 0.5f);
	chafa_canvas_config_set_work_factor(c, 0.5f);
	canvas = chafa_canvas_new(c);
	chafa_symbol_map_unref(map);
	chafa_canvas_config_unref(c);
	return canvas;
}

static int32_t
colour(gint raw)
{
	return raw < 0 || raw > 0xffffff ? -1 : raw;
}

static void
take_cells(ChafaCanvas *canvas, struct picture *p)
{
	p->cells = xcalloc((size_t)p->cols * p->rows, sizeof *p->cells);
	for (unsigned y = 0; y < p->rows; y++)
		for (unsigned x = 0; x < p->cols; x++) {
			struct picture_cell *c = &p->cells[(size_t)y *
			    p->cols + x];
			gint fg = -1, bg = -1;

			c->ch = chafa_canvas_get_char_at(canvas, (gint)x,
			    (gint)y);
			if (p->colours != PICTURE_TWO)
				chafa_canvas_get_raw_colors_at(canvas,
				    (gint)x, (gint)y, &fg, &bg);
			c->fg = colour(fg);
			c->bg = colour(bg);
			if (c->ch < ' ')
				c->ch = ' ';
		}
}

static enum err
take_bytes(ChafaCanvas *canvas, struct picture *p, struct error *e)
{
	/* borrowed from a database that lives as long as the program */
	ChafaTermInfo *all = chafa_term_db_get_fallback_info(
	    chafa_term_db_get_default());
	GString *s = chafa_canvas_print(canvas, all);

	chafa_term_info_unref(all);
	if (s == NULL || s->len == 0) {
		if (s != NULL)
			(void)g_string_free(s, TRUE);
		return error_set(e, ERR_SERVICE,
		    "this picture cannot be drawn here");
	}
	p->len = s->len;
	p->bytes = xmemdup(s->str, s->len);
	(void)g_string_free(s, TRUE);
	return ERR_NONE;
}

enum err
pixels_draw(const struct pixels *px, const struct picture_wish *w,
    struct picture *p, struct error *e)
{
	ChafaCanvas *canvas;
	enum err rc = ERR_NONE;

	chafa_set_n_threads(1);		/* the machine is not ours alone */
	canvas = new_canvas(w, p);
	chafa_canvas_draw_all_pixels(canvas, px->alpha ?
	    CHAFA_PIXEL_RGBA8_UNASSOCIATED : CHAFA_PIXEL_RGB8, px->at,
	    (gint)px->width, (gint)px->height, (gint)px->stride);
	if (w->mode < PICTURE_SIXEL)
		take_cells(canvas, p);
	else
		rc = take_bytes(canvas, p, e);
	chafa_canvas_unref(canvas);
	return rc;
}

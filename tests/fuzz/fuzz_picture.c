/* What a file says of its size is believed only within bounds, and what a
 * picture takes of the screen stays within what was wanted. */
#include "fuzz.h"

#include <stdlib.h>

#include <ndigest/picture/picture.h>

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct picture_wish w = { .cols = 76, .rows = 18 };
	struct picture_info i;
	unsigned cols, rows;

	if (n > 0) {
		w.mode = (enum picture_mode)(data[n - 1] % 5);
		w.cell_w = data[n - 1];
		w.cell_h = data[n / 2];
		w.enlarge = data[0] % 4;
	}
	if (picture_probe(data, n, &i, NULL) != ERR_NONE)
		return 0;
	if (i.width == 0 || i.height == 0 ||
	    (uint64_t)i.width * i.height > PICTURE_PIXELS_MAX)
		abort();
	picture_fit(i.width, i.height, &w, &cols, &rows);
	if (cols < 1 || cols > w.cols || rows < 1 || rows > w.rows)
		abort();
	return 0;
}

/* A picture on a page: rows that are kept free for it, and what it shows in
 * words, which is always there. */
#include "setter.h"

#include <string.h>

static size_t
rows_of(const struct setter *s, const char *url)
{
	return s->options->picture != NULL && url != NULL ?
	    s->options->picture(s->options->ctx, url, setter_width(s)) : 0;
}

static void
set_words(struct setter *s, const char *alt, int link, bool drawn)
{
	if (drawn) {
		setter_add_clean(s, alt, LOOK_DIM);
	} else {
		setter_add(s, "[picture", 8, LOOK_DIM, 0, link, LAYOUT_NONE);
		if (*alt != '\0') {
			setter_adds(s, ": ", LOOK_DIM);
			setter_add_clean(s, alt, LOOK_DIM);
		}
		setter_adds(s, "]", LOOK_DIM);
	}
	setter_flush(s);
}

void
setter_picture(struct setter *s, const char *url, const char *alt,
    size_t index, int link)
{
	size_t rows = rows_of(s, url);

	setter_begin(s, TARGET_PICTURE, index, LAYOUT_NONE, 0, url);
	for (size_t i = 0; i < rows; i++) {
		s->picture = i + 1;
		setter_line(s, NULL, 0);
	}
	s->picture = 0;
	set_words(s, alt, link, rows > 0);
	setter_end(s);
}

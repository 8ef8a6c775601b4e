/* The head of an article's page: category, title, source, lead picture. */
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/text/date.h>

#include <ndigest/layout/page.h>

#include "setter.h"

static void
set_meta(struct setter *s, const struct page_input *in)
{
	const char *gap = "";
	char age[32];

	date_age(in->published, in->now, age, sizeof age);
	if (setter_is_text(in->source)) {
		setter_add_clean(s, in->source, LOOK_DIM);
		gap = s->marks->dot;
	}
	if (setter_is_text(in->author) && (in->source == NULL ||
	    strcmp(in->author, in->source) != 0)) {
		setter_adds(s, gap, LOOK_DIM);
		setter_add_clean(s, in->author, LOOK_DIM);
		gap = s->marks->dot;
	}
	if (age[0] != '\0') {
		setter_adds(s, gap, LOOK_DIM);
		setter_adds(s, age, LOOK_DIM);
		gap = s->marks->dot;
	}
	if (in->minutes > 0) {
		setter_adds(s, gap, LOOK_DIM);
		setter_adds(s, arena_printf(&s->l->arena, _("%d min"),
		    in->minutes), LOOK_DIM);
	}
	setter_flush(s);
}

static void
set_picture(struct setter *s, const struct page_input *in)
{
	setter_gap(s);
	setter_picture(s, in->image_url, in->image_alt != NULL ?
	    in->image_alt : "", LAYOUT_NONE, -1);
}

/* The text opens with a picture: the lead picture, in this size or another. */
static bool
opens_with_picture(const struct block *b)
{
	while (b != NULL && b->kind != BLOCK_IMAGE && b->child != NULL)
		b = b->child;
	return b != NULL && b->kind == BLOCK_IMAGE;
}

static bool
is_in_body(const struct page_input *in)
{
	if (in->body != NULL && opens_with_picture(in->body->root))
		return true;
	for (size_t i = 0; in->body != NULL && i < in->body->image_count; i++)
		if (strcmp(in->body->images[i].url, in->image_url) == 0)
			return true;
	return false;
}

void
set_head(struct setter *s, const struct page_input *in)
{
	if (setter_is_text(in->category)) {
		setter_say(s, in->category, LOOK_CATEGORY);
		setter_gap(s);
	}
	if (setter_is_text(in->title))
		setter_say(s, in->title, LOOK_TITLE);
	set_meta(s, in);
	if (setter_is_text(in->image_url) && !is_in_body(in))
		set_picture(s, in);
}

/* The text of a summary, from the units that were picked for it. */
#include <string.h>

#include <ndigest/base/buf.h>

#include "part.h"
#include "voice.h"

#define LABEL_WORD 5	/* bytes of "we", "this": longer ones may be names */

/* An item of a list may lack the stop that a paragraph wants. */
static void
add_stop(struct buf *out)
{
	if (out->len > 0 && strchr(";,", out->data[out->len - 1]) != NULL)
		buf_truncate(out, out->len - 1);
	if (out->len > 0 && strchr(".!?:\"')", out->data[out->len - 1])
	    == NULL && (unsigned char)out->data[out->len - 1] < 0x80)
		buf_addc(out, '.');
}

/* A wide stop: no space follows it. */
static bool
ends_wide(const struct buf *text)
{
	return text->len > 2 && ((unsigned char)text->data[text->len - 3] ==
	    0xe3 || (unsigned char)text->data[text->len - 3] == 0xef);
}

/* The unit AT as the summary goes on with it: what a post says of itself
 * is told anew, and "we" is the firm. */
static const char *
next_text(struct article *a, size_t at, bool follows, struct arena *to)
{
	const struct unit *u = &a->units[at];
	const char *plain, *told;

	if (u->told != NULL && (!follows || (u->flags & UNIT_HALF) != 0 ||
	    list_starts("|in this|this|", u->low) > 0))
		return u->told;
	plain = unit_print(a, at, follows, to);
	told = a->english && (u->flags & UNIT_QUOTED) == 0 ? voice_tell(a,
	    plain) : NULL;
	return told != NULL ? told : plain;
}

/* "TL;DR: we read it": what is left of it starts with a capital; no "iPhone". */
static void
add_sentence(struct buf *out, const char *s)
{
	if (*s >= 'a' && *s <= 'z' && ((s[1] >= 'a' && s[1] <= 'z') ||
	    s[1] == ' ') && strcspn(s, " ") < LABEL_WORD) {
		buf_addc(out, (char)(*s - 32));
		s++;
	}
	buf_adds(out, s);
}

void
part_print_summary(struct article *a, const size_t *list, size_t count,
    struct arena *to, struct digest *out)
{
	struct buf text = BUF_INIT(0);
	size_t *kept = arena_alloc(to, (count + 1) * sizeof *kept), i;
	bool follows;

	for (i = 0; i < count; i++) {
		if (i > 0 && !ends_wide(&text))
			buf_addc(&text, ' ');
		follows = i > 0 && unit_follows(a, list[i - 1], list[i]);
		add_sentence(&text, next_text(a, list[i], follows, to));
		if (a->genre == GENRE_LISTING ||
		    (a->units[list[i]].flags & UNIT_ITEM) != 0)
			add_stop(&text);
		kept[i] = list[i];
	}
	out->summary = arena_strdup(to, buf_str(&text));
	out->summary_sentences = kept;
	out->summary_sentence_count = count;
	buf_free(&text);
}

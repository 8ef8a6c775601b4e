#include "page_asked.h"

#include <string.h>

#include <ndigest/base/intl.h>

#define INDENT "  "

struct digest
page_marks(const struct digest *d, const struct faq *f)
{
	struct digest own = *d;

	if (f->asked) {
		own.unsupported = f->unsupported;
		own.unsupported_count = f->unsupported_count;
	}
	return own;
}

void
page_set_passages(struct setter *s, const struct faq *f)
{
	size_t i;

	for (i = 0; i < f->passage_count; i++) {
		const struct passage *p = &f->passages[i];

		/* an answer that is a passage itself is not said twice */
		if (f->answer.text != NULL &&
		    strcmp(f->answer.text, p->text) == 0 && p->source == NULL)
			continue;
		setter_push(s, s->marks->bar, s->marks->bar, LOOK_DIM);
		setter_add_clean(s, p->text, LOOK_DIM);
		if (p->source != NULL) {
			setter_adds(s, s->marks->dot, LOOK_DIM);
			setter_add_clean(s, p->source, LOOK_DIM);
		}
		setter_flush(s);
		setter_pop(s);
	}
}

void
page_set_asking(struct setter *s, const struct page_input *in)
{
	if (in->asking == NULL)
		return;
	setter_gap(s);
	setter_push(s, s->marks->open, INDENT, LOOK_ACCENT);
	setter_add_clean(s, in->asking, LOOK_STRONG);
	setter_flush(s);
	setter_add_clean(s, in->answer != NULL && *in->answer != '\0' ?
	    in->answer : _("Looking for the answer …"),
	    in->answer != NULL ? LOOK_TEXT : LOOK_DIM);
	setter_flush(s);
	setter_pop(s);
}

void
page_set_state(struct setter *s, const struct page_input *in)
{
	if (in->digest_state != NULL && *in->digest_state != '\0') {
		setter_gap(s);
		setter_add_clean(s, in->digest_state, LOOK_DIM);
		setter_flush(s);
	}
	page_set_asking(s, in);
}

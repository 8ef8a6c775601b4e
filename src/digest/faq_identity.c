/* One more question for a page that has too few: who or what somebody or
 * something on it is. */
#include <string.h>

#include "ask.h"
#include "part.h"

/* Where the question of who somebody is stands: before one that names him. */
static size_t
place_of(const struct digest *out, const struct question *q)
{
	const char *name = strstr(q->text, " is ");
	size_t i, n;

	if (q->kind != ASK_WHO_IS || (name == NULL && (name = strstr(q->text,
	    " was ")) == NULL))
		return out->faq_count;
	name += strcspn(name + 1, " ") + 2;
	n = strcspn(name, "?");
	for (i = 0; i < out->faq_count; i++)
		if (memmem(out->faq[i].question, strlen(out->faq[i].question),
		    name, n) != NULL)
			break;
	return i;
}

/* One more question of OUT: who or what something is. */
static void
add_identity(struct article *a, struct arena *to, struct digest *out)
{
	struct faq *made;
	struct question q;
	size_t at, i;

	if (!ask_who_or_what(a, out, &q))
		return;
	for (i = 0; i < out->faq_count; i++)
		if (strcmp(out->faq[i].question, q.text) == 0)
			return;
	at = place_of(out, &q);
	made = arena_alloc(to, (out->faq_count + 1) * sizeof *made);
	if (out->faq_count > 0) {
		memcpy(made, out->faq, at * sizeof *made);
		memcpy(made + at + 1, out->faq + at, (out->faq_count - at) *
		    sizeof *made);
	}
	made[at] = (struct faq){ .question = arena_strdup(to, q.text),
	    .answer = { arena_strdup(to, q.answer), q.sentence } };
	out->faq = made;
	out->faq_count++;
}

void
part_identity(struct article *a, struct arena *to, struct digest *out)
{
	struct faq *made;
	size_t k;

	if (a->genre != GENRE_ROUNDUP && a->genre != GENRE_ABSTRACT &&
	    out->summary != NULL && out->faq_count < QUESTIONS_WANTED)
		add_identity(a, to, out);
	if (out->summary != NULL && out->faq_count < QUESTIONS_WANTED)
		part_want(a, to, out);
	made = arena_alloc(to, (out->faq_count + 1) * sizeof *made);
	if (out->faq_count > 0)
		memcpy(made, out->faq, out->faq_count * sizeof *made);
	out->faq = made;
	for (k = 0; k < out->faq_count; k++)
		ask_introduce(a, out, k, to, &made[k]);
}

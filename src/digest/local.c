#include <ndigest/digest/local.h>

#include <string.h>

#include <ndigest/base/buf.h>

#include "article.h"
#include "part.h"
#include "refer.h"

#define NOTES_MAX 12
#define SHORT_WORDS 45
#define SHORT_SENTENCES 2

struct notes {
	const char **at;
	size_t count;
};

static void
note(struct notes *n, const char *text)
{
	if (n->count < NOTES_MAX)
		n->at[n->count++] = text;
}

/* A text that is no longer than a summary is its own. */
static void
print_whole(struct article *a, struct arena *to, struct digest *out)
{
	size_t *list = arena_alloc(to, (a->usable_count + 1) * sizeof *list);
	struct buf text = BUF_INIT(0);
	size_t i, count = 0;

	for (i = 0; i < a->usable_count; i++) {
		size_t at = a->usable[i];

		if (count > 0)
			buf_addc(&text, ' ');
		buf_adds(&text, unit_print(a, at, i > 0, to));
		a->units[at].used = true;
		list[count++] = at;
	}
	if (count > 0)
		out->summary = arena_strdup(to, buf_str(&text));
	out->summary_sentences = list;
	out->summary_sentence_count = count;
	buf_free(&text);
}

static bool
is_short(const struct article *a)
{
	return a->usable_count <= SHORT_SENTENCES || a->words < SHORT_WORDS;
}

/* Fragments are better than nothing: a text of captions or headlines. */
static void
admit_fragments(struct article *a)
{
	size_t i;

	for (i = 0; i < a->count; i++) {
		struct unit *u = &a->units[i];

		if ((u->flags & UNIT_UNUSABLE & ~(unsigned)(UNIT_FRAGMENT |
		    UNIT_HEADING)) != 0 || u->words < 3)
			continue;
		u->flags &= ~(unsigned)(UNIT_FRAGMENT | UNIT_HEADING);
		u->order = a->usable_count;
		a->usable[a->usable_count++] = i;
		a->words += u->words;
	}
}

static void
make_parts(struct article *a, struct arena *to, struct digest *out,
    struct notes *notes)
{
	if (a->genre == GENRE_ROUNDUP) {
		part_roundup(a, to, out);
		if (out->summary != NULL && out->summary_sentence_count > 1)
			note(notes, "The text holds several stories: the "
			    "summary names them.");
		else
			a->genre = GENRE_NEWS;
	}
	/* the questions are what an interview is made of */
	if (a->genre == GENRE_INTERVIEW)
		part_faq(a, to, out);
	if (a->genre != GENRE_ROUNDUP)
		part_summary(a, to, out);
	part_why(a, to, out);
	part_quote(a, to, out);
	if (a->genre != GENRE_INTERVIEW)
		part_faq(a, to, out);
	if (out->faq_count < QUESTIONS_WANTED && out->why_sentence_count > 0)
		part_yield(a, to, out);
	if (out->faq_count < QUESTIONS_WANTED && a->genre == GENRE_NEWS)
		part_spare(a, to, out);
	if (a->genre != GENRE_ROUNDUP)
		part_takeaways(a, to, out);
}

static void
explain(const struct article *a, const struct digest *out,
    struct notes *notes)
{
	if (out->summary == NULL)
		note(notes, "There is no sentence to make a summary from.");
	if (out->takeaway_count == 0)
		note(notes, "No further sentence stands on its own as a "
		    "takeaway.");
	if (out->quote.text == NULL)
		note(notes, "There is nothing to quote.");
	if (out->why_it_matters == NULL)
		note(notes, a->rules == NULL || a->rules->cues == NULL ?
		    "Why it matters is not made in this language." :
		    "No sentence says why it matters.");
	if (out->faq_count == 0)
		note(notes, a->rules == NULL || a->rules->ask == NULL ?
		    "Questions are not made in this language." :
		    "No sentence answers a plain question.");
}

void
digest_local(const struct digest_input *in, struct arena *to,
    struct digest *out)
{
	struct arena own = ARENA_INIT;
	struct article a;
	struct notes notes;

	memset(out, 0, sizeof *out);
	notes.at = arena_alloc(to, NOTES_MAX * sizeof *notes.at);
	notes.count = 0;
	article_init(&a, in, &own);
	out->provider = "local";
	out->model = "embedded";
	out->language = arena_strdup(to, a.lang);
	out->text_language = out->language;
	out->quote.sentence = DIGEST_NO_SENTENCE;
	if (a.usable_count == 0)
		admit_fragments(&a);
	if (a.usable_count == 0)
		note(&notes, "There is no text.");
	else if (is_short(&a)) {
		print_whole(&a, to, out);
		note(&notes, "The text is so short that the summary is all "
		    "of it.");
	} else {
		make_parts(&a, to, out, &notes);
		refer_name_people(&a, to, out);
		explain(&a, out, &notes);
	}
	out->notes = notes.at;
	out->note_count = notes.count;
	article_free(&a);
	arena_free(&own);
}

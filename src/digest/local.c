#include <ndigest/digest/local.h>

#include <string.h>

#include <ndigest/base/buf.h>

#include "article.h"
#include "genre.h"
#include "part.h"
#include "section.h"
#include "refer.h"
#include "speaker.h"
#include "spoken.h"

#define NOTES_MAX 12
#define SHORT_WORDS 45
#define SHORT_SENTENCES 2
#define LINES_LEAST 4
#define LINES_WORDS 40

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

/* Lines without a sentence among them: results, a table, a list of links. The
 * first of them, parted by semicolons, say what there is. */
static void
print_lines(struct article *a, struct arena *to, struct digest *out)
{
	size_t *list = arena_alloc(to, (a->usable_count + 1) * sizeof *list);
	struct buf text = BUF_INIT(0);
	size_t i, count = 0, words = 0, n;

	for (i = 0; i < a->usable_count; i++) {
		const struct unit *u = &a->units[a->usable[i]];

		if (words > 0 && words + u->words > LINES_WORDS)
			break;
		n = strlen(u->text);
		while (n > 0 && strchr(" .:;,", u->text[n - 1]) != NULL)
			n--;
		buf_adds(&text, count > 0 ? "; " : "");
		buf_add(&text, u->text, n);
		words += u->words;
		list[count++] = a->usable[i];
	}
	buf_addc(&text, '.');
	out->summary = arena_strdup(to, buf_str(&text));
	out->summary_sentences = list;
	out->summary_sentence_count = count;
	buf_free(&text);
}

/* The names of the stories, or nothing is as it was. */
static bool
make_roundup(struct article *a, struct arena *to, struct digest *out)
{
	size_t i;

	part_roundup(a, to, out);
	if (out->summary != NULL && out->summary_sentence_count >=
	    (sections_title_is_roundup(a) ? 2 : 3))
		return true;
	for (i = 0; i < a->count; i++)
		a->units[i].used = false;
	out->summary = NULL;
	out->summary_sentence_count = out->takeaway_count = 0;
	a->genre = GENRE_NEWS;
	return false;
}

/* What is said before the first question; where that is nothing, what is
 * asked. Instructions that nothing introduces sum themselves up. */
static void
make_summary(struct article *a, struct arena *to, struct digest *out)
{
	/* the questions are what an explainer is made of */
	if (a->genre == GENRE_EXPLAINER)
		part_faq(a, to, out);
	part_summary(a, to, out);
	if (a->genre != GENRE_INTERVIEW && a->genre != GENRE_STEPS)
		return;
	if (out->summary == NULL && a->genre == GENRE_INTERVIEW)
		interview_summary(a, to, out);
	if (a->genre == GENRE_INTERVIEW)
		part_faq(a, to, out);
	if (out->summary == NULL) {
		a->lead = a->count;
		part_summary(a, to, out);
	}
}

static void
make_parts(struct article *a, struct arena *to, struct digest *out,
    struct notes *notes)
{
	if (a->genre == GENRE_ROUNDUP && make_roundup(a, to, out))
		note(notes, "The text holds several stories: the summary "
		    "names them.");
	if (a->genre != GENRE_ROUNDUP)
		make_summary(a, to, out);
	part_why(a, to, out);
	if (out->why_it_matters == NULL && a->genre == GENRE_NEWS)
		part_spare_why(a, to, out);
	part_quote(a, to, out);
	if (out->quote.text == NULL && a->genre == GENRE_INTERVIEW)
		interview_quote(a, to, out);
	if (a->genre != GENRE_INTERVIEW && a->genre != GENRE_EXPLAINER)
		part_faq(a, to, out);
	if (out->faq_count < QUESTIONS_WANTED && out->why_sentence_count > 0)
		part_yield(a, to, out);
	if (out->faq_count < QUESTIONS_WANTED &&
	    a->genre != GENRE_INTERVIEW && a->genre != GENRE_ABSTRACT)
		part_spare(a, to, out);
	if (a->genre != GENRE_ROUNDUP)
		part_takeaways(a, to, out);
	if (a->english)
		part_identity(a, to, out);
}

/* Gives words back the spaces that they lost. */
static void
part_glued(const struct article *a, struct arena *to, struct digest *out)
{
	struct claim *list = arena_alloc(to, (out->takeaway_count + 1) *
	    sizeof *list);
	size_t i;

	if (!a->english)
		return;
	if (out->takeaway_count > 0)
		memcpy(list, out->takeaways, out->takeaway_count *
		    sizeof *list);
	out->summary = article_part_glued(a, out->summary, to);
	out->why_it_matters = article_part_glued(a, out->why_it_matters, to);
	for (i = 0; i < out->takeaway_count; i++)
		list[i].text = article_part_glued(a, list[i].text, to);
	out->takeaways = list;
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

static void
find_origin(const struct article *a, size_t *sentence)
{
	if (*sentence < a->count)
		*sentence = a->origin[*sentence];
}

static const size_t *
find_all(const struct article *a, const size_t *list, size_t n,
    struct arena *to)
{
	size_t *all = arena_alloc(to, (n + 1) * sizeof *all), i;

	for (i = 0; i < n; i++) {
		all[i] = list[i];
		find_origin(a, &all[i]);
	}
	return all;
}

/* The text was mended before it was read: each part rests on the sentence of
 * the text as it came, which is what a reader has. */
static void
find_origins(const struct article *a, struct arena *to, struct digest *out)
{
	struct claim *takeaways = arena_alloc(to, (out->takeaway_count + 1) *
	    sizeof *takeaways);
	struct faq *faq = arena_alloc(to, (out->faq_count + 1) * sizeof *faq);
	size_t i;

	for (i = 0; i < out->takeaway_count; i++) {
		takeaways[i] = out->takeaways[i];
		find_origin(a, &takeaways[i].sentence);
	}
	for (i = 0; i < out->faq_count; i++) {
		faq[i] = out->faq[i];
		find_origin(a, &faq[i].answer.sentence);
	}
	out->takeaways = takeaways;
	out->faq = faq;
	out->summary_sentences = find_all(a, out->summary_sentences,
	    out->summary_sentence_count, to);
	out->why_sentences = find_all(a, out->why_sentences,
	    out->why_sentence_count, to);
	find_origin(a, &out->quote.sentence);
}

/* What most articles need. In one piece, the C library keeps it for the next
 * article, where it gave small ones back to the system each time. */
#define OWN_BYTES ((size_t)192 * 1024)

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
	arena_reserve(&own, OWN_BYTES);
	article_init(&a, in, &own);
	out->provider = "local";
	out->model = "embedded";
	out->language = arena_strdup(to, a.lang);
	out->text_language = out->language;
	out->quote.sentence = DIGEST_NO_SENTENCE;
	if (a.usable_count == 0) {
		admit_fragments(&a);
		if (a.usable_count >= LINES_LEAST)
			a.genre = GENRE_LINES;
	}
	if (a.usable_count == 0)
		note(&notes, a.count == 0 ? "There is no text." :
		    "There is no sentence in the text.");
	else if (a.genre == GENRE_LINES) {
		print_lines(&a, to, out);
		note(&notes, "The text is a list without sentences: the "
		    "summary is how it starts.");
	}
	else if (is_short(&a)) {
		print_whole(&a, to, out);
		note(&notes, "The text is so short that the summary is all "
		    "of it.");
	} else {
		make_parts(&a, to, out, &notes);
		refer_name_people(&a, to, out);
		refer_bare_people(&a, to, out);
		part_glued(&a, to, out);
		explain(&a, out, &notes);
	}
	if (a.origin != NULL)
		find_origins(&a, to, out);
	out->notes = notes.at;
	out->note_count = notes.count;
	article_free(&a);
	arena_free(&own);
}

/* Whether ONE, without its stop, is how OTHER starts. */
static bool
opens(const char *one, const char *other)
{
	size_t n = strlen(one);

	return n > 1 && strncmp(one, other, n - 1) == 0;
}

const char *
digest_speaker(const struct digest_input *in, const char *quote,
    struct arena *to)
{
	struct arena own = ARENA_INIT;
	struct article a;
	struct saying *s;
	const char *name = NULL;
	size_t i, count;

	arena_reserve(&own, OWN_BYTES);
	article_init(&a, in, &own);
	count = spoken_find(&a, &own, &s);
	for (i = 0; i < count; i++)
		if (opens(s[i].text, quote) || opens(quote, s[i].text)) {
			name = speaker_name(&a, s, count, i, to);
			break;
		}
	article_free(&a);
	arena_free(&own);
	return name;
}

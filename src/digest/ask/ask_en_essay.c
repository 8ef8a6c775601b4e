/*
 * Questions of posts, essays and letters, which are told as "I" or "we": what
 * the author thinks of a thing, why the authors did it, how long it took. The
 * answer is told of them by their name (voice.h) where it can be, else printed
 * as it stands: the question says whose words it is.
 */
#include <string.h>

#include "../ask_en.h"
#include "../ask_en_essay.h"
#include "../refer.h"
#include "../voice_form.h"

#define OURS_LEAST 3		/* sentences with "we" */
#define MINE_LEAST 3		/* sentences with "I" */
#define OWN_SHARE 12		/* one of so many */
#define OURS_SHARE 7
#define OURS_LONG 90		/* usable units: such texts have other questions,
				 * and who "we" is is dear to find */
#define NOTE_NEAR 20		/* units from either end that say so */
#define LABEL_MOST 8		/* words of "Ann Poe writes:" */
#define HEADS 2			/* units at the start that may name another */

/* --- whose words they are ------------------------------------------------- */

/* "Ann Poe:" alone, and what follows is hers. */
static bool
hands_over(const struct unit *u)
{
	size_t n = strlen(u->text);

	return u->words <= LABEL_MOST && n > 0 && u->text[n - 1] == ':' &&
	    !list_within("|here|this|these|i|following|below|", u->low);
}

/* Somebody else may say "I" in it: talk, letters, a cited essay. */
bool
essay_has_others(const struct article *a)
{
	size_t i;

	if (a->genre == GENRE_INTERVIEW || a->genre == GENRE_LINES || a->genre ==
	    GENRE_ABSTRACT || a->genre == GENRE_ROUNDUP)
		return true;
	if (a->title_low != NULL && list_within("|letters|q&a|interview"
	    "|as told to|obituary|", a->title_low))
		return true;
	for (i = 0; i < a->count; i++)
		if ((i < HEADS && hands_over(&a->units[i])) ||
		    strncmp(a->units[i].low, "q: ", 3) == 0 || ((i < NOTE_NEAR ||
		    i + NOTE_NEAR > a->count) && list_within(
		    "|his own words|her own words|their own words"
		    "|edited for clarity|edited and condensed|edited for length"
		    "|as told to|edited transcript|transcript of|our interview"
		    "|our conversation|interview has been|interviewed by|",
		    a->units[i].low)))
			return true;
	return false;
}

/* Whether the article is its author's: enough of it says "I". */
static bool
is_own(const struct article *a)
{
	size_t i, mine = 0, quotes = 0;

	for (i = 0; i < a->usable_count; i++)
		if ((a->units[a->usable[i]].flags & UNIT_QUOTED) != 0)
			quotes++;
		else
			mine += (a->units[a->usable[i]].flags & UNIT_MINE) != 0;
	return mine >= MINE_LEAST && mine * OWN_SHARE >= a->usable_count &&
	    quotes < mine && !essay_has_others(a);
}

static bool
says_we(const struct unit *u)
{
	return (u->flags & (UNIT_QUOTED | UNIT_MINE)) == 0 && list_within("|we"
	    "|our|we've|we're|we'll|we\xe2\x80\x99ve|we\xe2\x80\x99re"
	    "|we\xe2\x80\x99ll|", u->low) && (strstr(u->low, " we") != NULL ||
	    strstr(u->low, "our ") != NULL || strncmp(u->low, "we", 2) == 0);
}

/* The same of "we". */
static bool
is_ours(const struct article *a)
{
	size_t i, ours = 0, quotes = 0, mine = 0;

	if (a->usable_count > OURS_LONG)
		return false;
	for (i = 0; i < a->usable_count; i++) {
		const struct unit *u = &a->units[a->usable[i]];

		quotes += (u->flags & UNIT_QUOTED) != 0;
		mine += (u->flags & UNIT_MINE) != 0;
		ours += says_we(u);
	}
	/* both "I" and "we": talk, more often than not */
	return ours >= OURS_LEAST && mine < MINE_LEAST &&
	    ours * OURS_SHARE >= a->usable_count && quotes < ours && !essay_has_others(a);
}

static bool
has_quote(const char *text)
{
	return strchr(text, '"') != NULL || strstr(text, "\xe2\x80\x9c") !=
	    NULL || strstr(text, "\xe2\x80\x9d") != NULL;
}

/* Whether the unit AT may be another's: behind "Poe writes:", or behind speech
 * that may go on. */
static bool
is_cited(const struct article *a, size_t at)
{
	size_t i = at, part = a->units[at].paragraph;

	while (i > 0 && a->units[i - 1].paragraph == part)
		if (has_quote(a->units[--i].text))
			return true;
	return i > 0 && hands_over(&a->units[i - 1]);
}

/* --- what they say of themselves ------------------------------------------ */

/* "I", "we've" at token I, which opens a clause that stands by itself. */
static bool
read_self(const struct clause *c, size_t i, bool mine, struct essay_self *s)
{
	static const char *const forms[][3] = { { "i", "we", NULL }, { "i'm",
	    "we're", "is" }, { "i've", "we've", "has" }, { "i'll", "we'll",
	    "will" } };
	char space[TOKEN_LOW];
	size_t k;

	if (voice_form(c, i, mine) != FORM_SUBJECT || (i > 0 &&
	    c->at[i].gap != ',' && c->at[i].gap != ';' && !clause_is(c, i - 1,
	    " but and so ")) || (!mine && voice_is_anybody(c, i,
	    FORM_SUBJECT)))
		return false;
	essay_plain(&c->at[i], space, sizeof space);
	for (k = 0; k < sizeof forms / sizeof forms[0]; k++)
		if (strcmp(space, forms[k][!mine]) == 0) {
			s->at = i;
			s->verb = i + 1;
			s->aux = forms[k][2];
			return true;
		}
	return false;
}

/* --- all of it ------------------------------------------------------------ */

static bool
ask_self(struct ask *q, const struct essay_self *s)
{
	const struct clause *c = q->c;
	size_t i = essay_skip_adverbs(c, s->verb);

	if (essay_why(q, s) || essay_spent(q, s) || essay_found(q, s) ||
	    essay_liked(q, s) || essay_moved(q, s) || essay_wanted(q, s))
		return true;
	return s->aux == NULL && c->at[i].gap == 0 && clause_is(c, i, " think"
	    " believe suspect reckon feel guess say argue find ") &&
	    essay_thought(q, s->who, i + 1);
}

/* What a sentence in which WHO says "I" or "we" answers. */
static void
ask_teller(struct ask *q, const struct teller *who, bool mine)
{
	const struct clause *c = q->c;
	struct essay_self s = { .who = who };
	size_t i;

	if (essay_own_noun(q, who) || essay_took(q, who))
		return;
	for (i = 0; i + 2 < c->count; i++)
		if (read_self(c, i, mine, &s)) {
			if (essay_is_unclear(c, essay_skip_adverbs(c, s.verb)))
				q->answer = NULL;
			ask_self(q, &s);
			return;
		}
}

/* What is asked of anybody's deeds, but for what the author only says. */
static void
ask_general(struct article *a, size_t at, const char *text,
    struct faq_list *out)
{
	size_t i = out->count, kept = i;

	ask_text(a, at, text, true, out);
	for (; i < out->count; i++)
		if (out->at[i].kind != ASK_SAY && out->at[i].kind !=
		    ASK_WHAT_HAPPENED && strncmp(out->at[i].text,
		    "What happened", 13) != 0 && strstr(out->at[i].text,
		    " think?") == NULL)
			out->at[kept++] = out->at[i];
	out->count = kept;
}

/* "I want to avoid bringing it back": nothing before it is a thing. */
static bool
has_bare_it(const struct clause *c)
{
	size_t i;

	if (clause_is(c, 0, " it ") && clause_is(c, 1, " took "))
		return false;
	for (i = 0; i < c->count; i++) {
		if (clause_is(c, i, " it its it's it\xe2\x80\x99s them they"
		    " they're they\xe2\x80\x99re those these "))
			return true;
		if (clause_is(c, i, ask_determiners) || clause_is(c, i, " two"
		    " three four five six many few several most ") ||
		    c->at[i].number || c->at[i].owner || (i > 0 &&
		    c->at[i].capital && c->at[i].n > 3) || (c->at[i].low_n > 4
		    && c->at[i].low[c->at[i].low_n - 1] == 's'))
			return false;
	}
	return false;
}

/* "I want to put it here", "as shown above": it points elsewhere. */
static bool
points(const struct clause *c, const char *low)
{
	return has_bare_it(c) || clause_is(c, c->count - 1, " here ") ||
	    list_within("|above|below|screenshot|as follows|shown here|", low);
}

/* The sentence told of its teller, where that is whole. */
static const char *
tell(struct article *a, const struct unit *u)
{
	const char *text = u->text + u->cut, *told = voice_tell(a, text);

	return told != NULL && *told >= 'a' && *told <= 'z' && !(*text >= 'a' &&
	    *text <= 'z') ? NULL : told;
}

/* Those who tell the text, so far as that is known. */
struct voices {
	bool own, ours;
	struct teller author, us;
};

static void
ask_unit(struct article *a, size_t at, const struct voices *v,
    struct faq_list *out)
{
	const struct unit *u = &a->units[at];
	struct ask q = { .a = a, .c = clause_of(a, u), .sentence = at,
	    .out = out, .text = BUF_INIT(400) };
	bool mine = (u->flags & UNIT_MINE) != 0, ours = !mine && says_we(u);
	size_t before = out->count;

	if (q.c->cut || is_cited(a, at) || points(q.c, u->low) || (mine ? !v->own :
	    !(ours ? v->ours : v->own)))
		return;
	if (mine || ours) {
		q.answer = tell(a, u);
		if (mine || q.answer != NULL)
			ask_teller(&q, mine ? &v->author : &v->us, mine);
	} else if (!essay_ought(&q, &v->author))
		essay_praised(&q, &v->author);
	if (out->count > before && ask_leans_inside(q.c))
		out->count = before;
	if (q.answer != NULL && (mine || refer_write_we(a, at) == NULL))
		ask_general(a, at, q.answer, out);
	buf_free(&q.text);
}

/* "It took me three weeks to build it": the "it" is nothing's. */
static bool
tells_time(const struct unit *u)
{
	return list_starts("|it took me|it took us|", u->low) > 0 && !u->used &&
	    (u->flags & (UNIT_UNUSABLE | UNIT_HALF)) == 0;
}

void
ask_essay(struct article *a, bool (*may)(const struct article *, size_t),
    struct faq_list *out)
{
	struct voices v = { .own = is_own(a), .ours = is_ours(a) };
	const struct unit *u;
	size_t i;

	if (v.ours)
		v.us = voice_of(a, false);
	v.ours = v.us.name != NULL;
	if (v.own)
		v.author = voice_of(a, true);
	v.own = v.author.name != NULL;
	if (!v.own && !v.ours)
		return;
	for (i = 0; i < a->usable_count; i++) {
		u = &a->units[a->usable[i]];
		if ((u->flags & UNIT_QUOTED) == 0 && ((may(a, a->usable[i]) &&
		    (u->flags & UNIT_LEANS) == 0) || tells_time(u)))
			ask_unit(a, a->usable[i], &v, out);
	}
}

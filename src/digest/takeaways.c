/* Key takeaways: the next-best sentences that stand on their own, those with
 * numbers and names before others. */
#include <string.h>

#include "alone.h"
#include "announce.h"
#include "genre.h"
#include "lean.h"
#include "part.h"
#include "person.h"
#include "refer.h"
#include "resolve.h"

#define WORDS_MIN 7
#define WORDS_MAX 32
#define WORDS_MOST 42		/* where there are too few */
#define WORDS_LEAST 4		/* then, of a short fact */
#define OTHERS_OVERLAP 0.42
#define SUMMARY_OVERLAP 0.6
#define SCORE_NEVER -100
#define DEBT_COST 0.6		/* "the crane", which nothing told of */
#define DEBT_NAME 0.5	/* from here on a name is looked for */
#define HALF_COST 0.3		/* of a pair, before its point */
#define DEBT_MOST 1.0	/* what the page must tell (refer_debt) */

static double
fact_bonus(const char *text)
{
	double bonus = strpbrk(text, "0123456789") != NULL ? 0.06 : 0;
	const char *end = text + strlen(text), *s, *stop;
	size_t names = 0;

	for (s = text; names < 4 && (s = refer_skip_small(s, end)) < end;
	    s = stop)
		for (stop = end - s > 8 ? s + 8 : end; s < stop; s++)
			names += *s >= 'A' && *s <= 'Z' && s > text &&
			    s[-1] == ' ';
	return bonus + (names > 3 ? 0.06 : 0.02 * (double)names);
}

/* A sentence of its own but for the "he" that it opens with. */
static bool
may_be_written_out(const struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];

	/* "He later spent it": after what? "In later life" is another */
	return !u->used && a->genre == GENRE_NEWS && (!list_within("|later|since"
	    "|again|soon|eventually|afterwards|", u->low) || (list_within(
	    "|later life|later years|", u->low) && !list_within("|since|again"
	    "|soon|eventually|afterwards|", u->low))) &&
	    (u->flags & (UNIT_LEANS | UNIT_NAMELESS)) != 0 && (u->flags & (UNIT_UNUSABLE | UNIT_HALF |
	    UNIT_QUOTED | UNIT_QUESTION | UNIT_VERBLESS | UNIT_SPEAKER |
	    UNIT_MINE)) == 0;
}

/* "Sales rose by 3% to 282m.", "Chelsea visit Brentford on Saturday.": not
 * "Only one in 20 is.", which counts what was told before. */
static bool
is_short_fact(const struct unit *u)
{
	const char *s = u->text + u->cut;

	if (list_starts("|mr|mrs|ms|somebody|only|about|around|some|nobody|none|all|both|each|that"
	    "|most|many|few|another|one|two|three|there|you|", u->low + u->cut)
	    > 0 || (u->flags & (UNIT_QUOTED | UNIT_MINE)) != 0)
		return false;
	while ((s = strchr(s, ' ')) != NULL) {
		s++;
		if (*s >= '0' && *s <= '9')
			return true;
		if (*s >= 'A' && *s <= 'Z' && !person_is_date(s, strcspn(s,
		    " .,")))
			return true;
		/* a currency: "£", "€"; no dash */
		if (*s == '$' || (unsigned char)*s == 0xc2 ||
		    strncmp(s, "\xe2\x82", 2) == 0)
			return true;
	}
	return false;
}

static bool
is_candidate(const struct article *a, size_t at, size_t most, bool written)
{
	const struct unit *u = &a->units[at];
	size_t least = a->genre == GENRE_LISTING ? 3 : most == WORDS_LEAST ?
	    WORDS_LEAST : WORDS_MIN;

	/* nothing of a scene at the start, nor of the one at the end */
	return at >= a->before && (a->before == 0 || u->order + 1 <
	    a->usable_count) && ((u->flags & UNIT_MINE) == 0 ||
	    a->genre != GENRE_NEWS) && (written ? may_be_written_out(a, at) :
	    part_stands_alone(a, at)) && u->words >= least &&
	    (most == WORDS_LEAST ? u->words < WORDS_MIN && is_short_fact(u) :
	    u->words <= most) && ((u->flags & UNIT_SPEAKER) == 0 ||
	    a->guest != NULL) && !part_is_speech(u->text) &&
	    (a->genre == GENRE_NEWS || genre_claim(a, at, a->arena) != NULL);
}

static double
score_of(const struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];
	double score = u->score + fact_bonus(u->text);

	if ((u->flags & UNIT_QUOTED) != 0)
		score -= 0.25;
	/* what a guest says is printed with the name */
	if ((u->flags & UNIT_MINE) != 0 && (a->genre != GENRE_INTERVIEW ||
	    a->guest == NULL || at < a->lead))
		score -= 0.6;
	return score;
}

static bool
is_like_others(const struct article *a, size_t at, const size_t *picked,
    size_t count, const struct digest *d)
{
	size_t k;

	for (k = 0; k < count; k++)
		if (unit_overlap(a, at, picked[k]) >= OTHERS_OVERLAP)
			return true;
	for (k = 0; k < d->summary_sentence_count; k++)
		if (unit_overlap(a, at, d->summary_sentences[k]) >=
		    SUMMARY_OVERLAP)
			return true;
	return part_likeness(a, at) > 0.75;
}

/* What is looked through for one more takeaway. */
struct search {
	struct article *a;
	struct refer_page page;		/* with those picked */
	const struct digest *d;
	size_t longest;			/* words */
	bool written;			/* a name for the first "he" */
	const char *text;		/* then, of the best so far */
	double *scores;			/* of the usable units, in order */
};

/* It does not stand alone, whatever is on the page. */
static bool
is_no_sentence(const struct article *a, const struct unit *u)
{
	return alone_is_order(a, u) || (a->english && alone_addresses(u)) ||
	    alone_is_fragment(a, u) ||
	    alone_has_seam(a, u) || alone_shows(u) || alone_is_there(u) ||
	    alone_speaks_of(u) || (a->english && (announce_only(u) ||
	    announce_undone(a, (size_t)(u - a->units)))) ||
	    (a->english && lean_bare_number(clause_of(a, u), u->low)) || resolve_fails(a, u);
}

bool
part_may_be_takeaway(struct article *a, size_t unit)
{
	const struct unit *u = &a->units[unit];

	if (!part_stands_alone(a, unit))
		return false;
	if (!a->english)
		return true;
	if (a->fit == NULL)
		a->fit = arena_alloc(a->arena, a->count);
	if (a->fit[unit] == 0)
		a->fit[unit] = is_candidate(a, unit, WORDS_MOST, false) &&
		    (!list_within("|it|its|they|them|their|", u->low) ||
		    !resolve_fails(a, u)) ? 1 : -1;
	return a->fit[unit] > 0;
}

/* The score of the usable unit I where it is over MOST and it may be printed;
 * else MOST. */
static double
try_unit(struct search *s, size_t i, double most)
{
	const struct article *a = s->a;
	const char *made = NULL;
	double score = s->scores[i], debt;
	size_t at = a->usable[i];

	if (score <= most || !is_candidate(a, at, s->longest, s->written))
		return most;
	debt = refer_debt(&s->page, at);
	/* "The agency said": the name that stood before it */
	if (debt >= DEBT_NAME && !s->written && a->english &&
	    strncmp(a->units[at].low, "the ", 4) == 0 &&
	    (made = refer_write_out(s->a, at)) != NULL)
		debt = 0;
	if (debt >= DEBT_MOST)
		return most;
	score -= DEBT_COST * debt;
	if (score <= most)
		return most;
	score -= alone_cost(&s->page, at);
	if (score > most && a->english && announce_half(a, at))
		score -= HALF_COST;
	if (score <= most)
		return most;
	if (is_like_others(a, at, s->page.more, s->page.more_count, s->d) ||
	    is_no_sentence(a, &a->units[at])) {
		s->scores[i] = SCORE_NEVER;	/* nor in another round */
		return most;
	}
	if (s->written && (made = refer_write_out(s->a, at)) == NULL)
		return most;
	s->text = made;
	return score;
}

static size_t
best_next(struct search *s)
{
	size_t i, best = DIGEST_NO_SENTENCE;
	double most = -10, score;

	s->text = NULL;
	for (i = 0; i < s->a->usable_count; i++) {
		score = try_unit(s, i, most);
		if (score > most) {
			most = score;
			best = s->a->usable[i];
		}
	}
	return best;
}

/* Where there are too few: what wants a name, then what is long, then a short
 * fact. */
static bool
widen(struct search *s)
{
	if (!s->written && s->longest == WORDS_MAX &&
	    s->a->english)
		s->written = true;
	else if (s->longest == WORDS_MAX) {
		s->written = false;
		s->longest = WORDS_MOST;
	} else if (s->longest == WORDS_MOST && s->a->english &&
	    s->a->genre == GENRE_NEWS)
		s->longest = WORDS_LEAST;
	else
		return false;
	return true;
}

/* With the author's name for "we", NULL: it has none that can be told. */
static const char *
write_author(struct article *a, size_t at)
{
	const char *text = refer_write_we(a, at);

	return text != NULL ? text : refer_write_ours(a, at);
}

void
part_takeaways(struct article *a, struct arena *to, struct digest *out)
{
	struct claim *list = arena_alloc(to, TAKEAWAYS * sizeof *list);
	const char *text[TAKEAWAYS];
	size_t picked[TAKEAWAYS], count = 0, i, best;
	struct search s = { .a = a, .d = out, .longest = WORDS_MAX,
	    .page = { .a = a, .shown = out->summary_sentences,
	    .count = out->summary_sentence_count, .more = picked } };

	if (a->english)
		(void)refer_people(a);	/* for all who ask of them */
	s.scores = arena_alloc(a->arena, (a->usable_count + 1) *
	    sizeof *s.scores);
	for (i = 0; i < a->usable_count; i++)
		s.scores[i] = score_of(a, a->usable[i]);
	while (count < TAKEAWAYS) {
		s.page.more_count = count;
		best = best_next(&s);
		if (best == DIGEST_NO_SENTENCE && !widen(&s))
			break;
		if (best == DIGEST_NO_SENTENCE)
			continue;
		a->units[best].used = true;
		for (i = count++; i > 0 && picked[i - 1] > best; i--) {
			picked[i] = picked[i - 1];
			text[i] = text[i - 1];
		}
		picked[i] = best;
		text[i] = s.text;
	}
	for (i = 0; i < count; i++) {
		if (text[i] == NULL && a->english && (a->genre == GENRE_NEWS ||
		    a->genre == GENRE_LISTING || a->genre == GENRE_ABSTRACT) &&
		    (a->units[picked[i]].flags & UNIT_QUOTED) == 0)
			text[i] = write_author(a, picked[i]);
		list[i].text = text[i] != NULL ? arena_strdup(to, text[i]) :
		    genre_claim(a, picked[i], to);
		list[i].text = part_of_paper(a, list[i].text, to);
		list[i].sentence = picked[i];
	}
	out->takeaways = list;
	out->takeaway_count = count;
}

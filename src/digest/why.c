/* Why it matters: an unused sentence that speaks of consequences. */
#include <math.h>
#include <string.h>

#include <ndigest/base/buf.h>

#include "cues.h"
#include "genre.h"
#include "part.h"
#include "quote_en.h"
#include "refer.h"
#include "resolve.h"
#include "why_en.h"
#include "why_weigh.h"

#define DEBT_MOST 0.75		/* of "the crane", which nothing told of */
#define STRANGE_COST 0.4	/* "the crane", which nothing told of */
#define LIKE_MOST 0.7		/* to what is printed elsewhere */
#define PAIR_WORDS 48
#define PAIR_WORDS_EN 60
#define CENTRAL 0.6
#define CENTRAL_BEST 0.2	/* in English: it says little of why */
#define TITLED 0.07		/* for a term of the title */
#define ASIDE 0.2		/* so little in common is an aside */
#define ASIDE_COST 0.25
#define WORDS_LEAST 7		/* in English */
#define WORDS_MIN 8
#define WORDS_MAX 45
#define CUES_LEAST 25		/* hundredths: all of them */
#define BEST_LEAST 20		/* the same where the heaviest counts most */
#define SPEECH_COST 15
#define SPEECH_LEAST 40	/* German and French */
#define PAIR_LEAST 35	/* the same */
#define PAIR_LEAST_EN 30
#define PLAIN_LEAST 10		/* of a sentence that has no such cue */
#define PLAIN_CENTRAL 0.5
#define PLAIN_WORDS_MIN 11
#define PLAIN_WORDS_MAX 36
#define UNREPORTED_LEAST 42	/* where nobody is asked: a manual, a blog */
#define SECOND_LEAST 28	/* where a question has taken a better one */
#define SPARE_LEAST 30	/* of what the summary gives away */
#define NAMED_LEAST 28	/* hundredths */
#define NAMED_COST 0.12
#define SHAPELESS_LEAST 45	/* in a long article, where some sentence has */
#define LATE 0.12			/* what follows is told after what happened */

/* Whether another unit opens with speech: the quote need not have this. */
static bool
has_other_speech(const struct article *a, size_t at)
{
	size_t i, n = 0;

	for (i = 0; i < a->usable_count; i++)
		n += a->usable[i] != at &&
		    (a->units[a->usable[i]].flags & UNIT_QUOTED) != 0;
	return n > 0;
}

/* Whether the unit may say why; *NAMED when "he" must become a name first. */
static bool
is_candidate(struct article *a, size_t at, bool *named)
{
	struct unit *u = &a->units[at];
	unsigned flags = u->flags;
	size_t from;
	bool alone, stands = a->rules->cues_by_best && why_en_stands(a, u);

	*named = a->rules->cues_by_best && !stands && (why_en_pronoun(u->low,
	    &from) > 0 || list_starts("|his|her|it|", u->low) > 0 ||
	    ((flags & (UNIT_LEANS | UNIT_NAMELESS)) != 0 &&
	    why_en_is_meaning(u)));
	if (*named || (a->rules->cues_by_best && why_en_names_such(a, u)))
		u->flags &= ~(unsigned)(UNIT_LEANS | UNIT_NAMELESS);
	else if (stands)
		u->flags &= ~(unsigned)(strncmp(u->low, "why ", 4) == 0 ||
		    /* "It was the third crash since its makers …" */
		    (strncmp(u->low, "it ", 3) == 0 && !list_within("|he|she"
		    "|his|her|him|they|them|their|these|those|this|", u->low)) ?
		    UNIT_LEANS | UNIT_NAMELESS : UNIT_LEANS);
	alone = part_stands_alone(a, at);
	u->flags = flags;
	return alone && u->words >= (a->rules->cues_by_best ? WORDS_LEAST :
	    WORDS_MIN) &&
	    u->words <= WORDS_MAX && (u->flags & UNIT_SPEAKER) == 0 &&
	    /* German and French: the quote wants it */
	    !(a->rules->leans != NULL && (u->flags & UNIT_QUOTED) != 0 &&
	    !has_other_speech(a, at)) &&
	    !part_is_speech(u->text) && genre_may_explain(a, at) &&
	    !(a->rules->cues_by_best && ((u->flags & UNIT_MINE) != 0 ||
	    why_en_is_spoken(u->text) || why_en_is_labelled(u->text)));
}

static double
score_of(const struct article *a, size_t at, int weight)
{
	const struct unit *u = &a->units[at];
	double score = weight / 100.0 + (a->rules->cues_by_best ?
	    CENTRAL_BEST : CENTRAL) * fmax(0, u->centrality);
	size_t i, k, both = 0;

	for (k = 0; k < u->terms; k++)
		for (i = 0; i < a->title_count; i++)
			both += a->vector[u->first + k].term == a->title[i];
	score += both > 3 ? 4 * TITLED : TITLED * (double)both;
	if (a->rules->cues_by_best)
		score += LATE * (double)u->order / (double)a->usable_count;
	if (a->rules->cues_by_best && both == 0 && a->usable_count >= WHY_LONG &&
	    u->centrality < ASIDE)
		score -= ASIDE_COST;
	if ((u->flags & UNIT_QUOTED) != 0)
		score -= 0.2;
	if ((u->flags & UNIT_MINE) != 0)
		score -= 0.25;
	if (strncmp(u->low, "we ", 3) == 0 || strncmp(u->low, "our ", 4) == 0)
		score -= 0.15;
	if (u->words > 40)
		score -= 0.1;
	if (strpbrk(u->text, "?:") != NULL)
		score -= 0.1;
	if (strstr(u->text, "?,") != NULL || strstr(u->text, ",\xe2\x80\x9d ")
	    != NULL)
		score -= 0.2;
	return score;
}

enum rank { RANK_PLAIN, RANK_CUE, RANK_SURE, RANKS };

/* What a sentence without a cue must have to stand for one: it tells of the
 * matter, in the writer's words, and of no day or person asked. */
static bool
is_plain(const struct article *a, const struct unit *u, int weight)
{
	/* German and French: such a sentence says little */
	if (a->rules->leans != NULL)
		return false;
	return weight >= (a->rules->cues_by_best ? BEST_PLAIN :
	    PLAIN_LEAST) && u->words >= PLAIN_WORDS_MIN &&
	    u->words <= PLAIN_WORDS_MAX && a->genre != GENRE_LISTING &&
	    a->genre != GENRE_ROUNDUP &&
	    (u->flags & (UNIT_QUOTED | UNIT_MINE | UNIT_ITEM)) == 0 &&
	    strpbrk(u->text, "?:;[(\"") == NULL &&
	    strstr(u->text, "\xe2\x80\x9c") == NULL;
}

/* Whether a reader of the page cannot know what the unit AT speaks of. */
static bool
dangles(struct refer_page *page, size_t at)
{
	const struct article *a = page->a;
	const struct unit *u = &a->units[at];

	return refer_debt(page, at) >= DEBT_MOST || why_en_dangles(a, at,
	    page->shown, page->count) || (!why_en_stands(a, u) &&
	    (quote_en_points_out(a, u->text, u->low) || (a->english &&
	    resolve_fails(a, u))));
}

/* Whether the page says who "he" or "the firm" is, or the sentence can be
 * made to. */
static bool
is_understood(struct article *a, size_t at, struct refer_page *page,
    bool named, int weight)
{
	if (!named && !dangles(page, at))
		return true;
	if (named && why_en_is_meaning(&a->units[at]))
		return refer_debt(page, at) < DEBT_MOST &&
		    why_en_meant(a, at) != NULL;
	return (named || (weight >= NAMED_LEAST && strncmp(a->units[at].low,
	    "the ", 4) == 0)) && why_en_named(a, at, a->arena) != NULL;
}

/* The best so far of each rank. */
struct search {
	struct article *a;
	struct refer_page page;
	struct cue_set topic;
	size_t best[RANKS];
	double most[RANKS];
};

/* The rank of the unit AT, which its cues give a weight of SAY; RANKS: none. */
static enum rank
rank_of(const struct article *a, size_t at, bool named, struct why_say *say)
{
	const struct unit *u = &a->units[at];
	bool best = a->rules->cues_by_best, faint;
	enum rank rank;

	faint = best && !say->shaped && a->usable_count >= WHY_LONG &&
	    say->weight < SHAPELESS_LEAST;
	/* what a speaker says may speak of anything */
	if ((u->flags & UNIT_QUOTED) != 0) {
		say->sure = false;
		say->weight -= SPEECH_COST;
		if (a->rules->leans != NULL && say->weight < SPEECH_LEAST)
			return RANKS;
	}
	rank = say->sure ? RANK_SURE : say->weight >= (best ? BEST_LEAST :
	    CUES_LEAST) ? RANK_CUE : RANK_PLAIN;
	if ((named && say->weight < NAMED_LEAST) || faint ||
	    (rank == RANK_PLAIN && ((best && !say->shaped) ||
	    !is_plain(a, u, say->weight))))
		return RANKS;
	return rank;
}

static void
consider(struct search *s, size_t at)
{
	struct article *a = s->a;
	bool named;
	struct why_say say;
	enum rank rank;
	double score;

	if (!is_candidate(a, at, &named))
		return;
	why_weigh(a, &a->units[at], &s->topic, &say);
	if ((rank = rank_of(a, at, named, &say)) == RANKS)
		return;
	score = score_of(a, at, say.weight) - (named ? NAMED_COST : 0);
	if (rank == RANK_PLAIN)
		score += PLAIN_CENTRAL * fmax(0, a->units[at].centrality) +
		    say.weight / 100.0;
	if (!a->rules->cues_by_best && score > s->most[rank] &&
	    refer_strange(a, at, s->page.shown, s->page.count) > 1)
		score -= STRANGE_COST;
	/* asked last, as it looks at every word */
	if (score > s->most[rank] && part_likeness(a, at) < LIKE_MOST &&
	    (!a->rules->cues_by_best ||
	    is_understood(a, at, &s->page, named, say.weight))) {
		s->most[rank] = score;
		s->best[rank] = at;
	}
}

/* Whether B tells of a person who may be the "he", "her" at LOW. */
static bool
may_be(const struct article *a, const struct unit *b, const char *low)
{
	char want = list_starts("|she|her|if she|", low) > 0 ? 'f' : 'm', sex;
	size_t n;
	const char *name = refer_full_name(a, b->text, &n);

	if (name == NULL)
		return list_within("|a man|a woman|a boy|a girl|a patient"
		    "|a child|a teenager|a pensioner|", b->low);
	sex = refer_sex(name, strcspn(name, " "));
	return sex == 0 || sex == want;
}

/* Whether the unit AT, which leans, may stand with the one before it. */
static bool
may_follow(struct search *s, size_t at, const struct why_say *say)
{
	struct article *a = s->a;
	const struct unit *u = &a->units[at], *b = u - 1;
	struct buf both = BUF_INIT(0), low = BUF_INIT(0);
	struct refer_page page = s->page;
	size_t shown = at - 1;
	bool well, person;
	static const char askers[] = "|police|officers|officials|detectives"
	    "|residents|researchers|scientists|experts|analysts|doctors|critics"
	    "|investigators|engineers|he|she|they|";

	person = list_starts("|he|she|his|her|if he|if she|", u->low) > 0;
	/* "Her case …" after a sentence that names her */
	if (person && !may_be(a, b, u->low))
		return false;

	/* "Police have not named the dead. It brings to seven …" */
	if (strncmp(u->low, "it ", 3) == 0 && list_starts(askers, b->low) > 0)
		return false;
	if (say->weight < PAIR_LEAST_EN || (person && !say->sure) ||
	    (b->flags & (UNIT_QUOTED | UNIT_MINE)) != 0 ||
	    !part_stands_alone(a, at - 1) || !genre_may_explain(a, at - 1) ||
	    why_en_is_spoken(b->text) || !why_en_is_reported(a, u) ||
	    part_likeness(a, at - 1) > LIKE_MOST || dangles(&s->page, at - 1))
		return false;
	buf_adds(&both, b->text);
	buf_addc(&both, ' ');
	buf_adds(&both, u->text);
	buf_adds(&low, b->low);
	buf_addc(&low, ' ');
	buf_adds(&low, u->low);
	page.more = &shown;
	page.more_count = 1;
	well = !quote_en_points_out(a, buf_str(&both), buf_str(&low)) &&
	    refer_debt(&page, at) < DEBT_MOST;
	buf_free(&both);
	buf_free(&low);
	return well;
}

/* The same in German and French: the two are of one paragraph, and the first
 * is understood by itself. */
static bool
may_follow_plain(struct search *s, size_t at, const struct why_say *say)
{
	struct article *a = s->a;
	const struct unit *u = &a->units[at], *b = u - 1;

	return (say->sure || say->weight >= PAIR_LEAST) &&
	    (u->flags & UNIT_FIRST) == 0 &&
	    (b->flags & (UNIT_QUOTED | UNIT_MINE)) == 0 &&
	    b->words >= WORDS_LEAST && part_stands_alone(a, at - 1) &&
	    genre_may_explain(a, at - 1) &&
	    part_likeness(a, at - 1) < LIKE_MOST &&
	    refer_strange(a, at - 1, s->page.shown, s->page.count) == 0;
}

/* "The owners say that it would cost …" right after what it is. */
static bool
says_of_it(const struct article *a, const struct unit *u)
{
	return (u->flags & UNIT_FIRST) == 0 && strstr(u->low, " it ") != NULL &&
	    list_within("|say it|say that it|says it|says that it|said that it"
	    "|warn that it|warned that it|fear it|fear that it|", u->low) &&
	    quote_en_points_out(a, u->text, u->low);
}

/* "Victory there would …", "Scientists say such storms …" goes on in its
 * paragraph. */
static bool
goes_on(const struct unit *u)
{
	return (u->flags & UNIT_FIRST) == 0 && (u->flags & (UNIT_LEANS |
	    UNIT_NAMELESS)) != 0 && list_within("|such|there would|there could"
	    "|there will|", u->low);
}

/* The second of the best two sentences that say why together, or
 * DIGEST_NO_SENTENCE. */
static size_t
find_pair(struct search *s)
{
	static const char opens[] = "|it|its|they|their|this means|this could"
	    "|this would|this will|without it|without them|without this|he|she"
	    "|his|her|that means|that could|that would|to do so|because of it"
	    "|if it|if they|if not|if he|if she|this raises|that raises"
	    "|this leaves|that leaves|this puts|that puts|this makes|that makes"
	    "|this can|that can|this may|that may|this also|doing so|as such"
	    "|in turn, this|in this way|";
	struct article *a = s->a;
	size_t i, at, best = DIGEST_NO_SENTENCE;
	double most = s->most[RANK_CUE], score;
	bool english = a->rules->cues_by_best;
	struct why_say say;

	for (i = 0; i < a->usable_count; i++) {
		struct unit *u = &a->units[at = a->usable[i]];

		if (at == 0 || u->used || !(english ? list_starts(opens,
		    u->low) > 0 || says_of_it(a, u) || goes_on(u) :
		    list_starts(a->rules->pair_opens, u->low) > 0 ||
		    (a->rules->pair_inside != NULL &&
		    list_within(a->rules->pair_inside, u->low))) ||
		    (u->flags & (UNIT_UNUSABLE | UNIT_HALF | UNIT_QUESTION |
		    UNIT_VERBLESS | UNIT_QUOTED | UNIT_MINE)) != 0 ||
		    u->words < WORDS_LEAST ||
		    u->words + u[-1].words > (english ? PAIR_WORDS_EN :
		    PAIR_WORDS))
			continue;
		why_weigh(a, u, &s->topic, &say);
		score = score_of(a, at, say.weight);
		if (score > most && (english ? may_follow(s, at, &say) :
		    may_follow_plain(s, at, &say))) {
			most = score;
			best = at;
		}
	}
	return best;
}

/* The best candidate with sure cues, else two sentences that have them, else
 * the best of the others, or DIGEST_NO_SENTENCE; *PAIR when it wants the one
 * before it. */
static size_t
find_best(struct article *a, const struct digest *d, bool *pair)
{
	struct search s = { .a = a, .page = { .a = a,
	    .shown = d->summary_sentences,
	    .count = d->summary_sentence_count },
	    .topic = { { 0 } } };
	size_t i, k, at;
	struct why_say say;

	*pair = false;
	if (a->rules->cues_by_best)
		why_find_topic(a, &s.topic);
	for (k = 0; k < RANKS; k++)
		s.best[k] = DIGEST_NO_SENTENCE;
	for (i = 0; i < a->usable_count; i++)
		consider(&s, a->usable[i]);
	for (k = RANK_SURE; k > RANK_PLAIN; k--)
		if (s.best[k] != DIGEST_NO_SENTENCE)
			break;
	if (!a->rules->cues_by_best && (a->rules->pair_opens == NULL ||
	    k == RANK_SURE))
		return s.best[k];
	if (k < RANK_SURE && !(s.best[k] != DIGEST_NO_SENTENCE &&
	    a->rules->cues_by_best &&
	    why_en_is_of_event(&a->units[s.best[k]])) &&
	    (at = find_pair(&s)) != DIGEST_NO_SENTENCE) {
		*pair = true;
		return at;
	}
	if (s.best[k] == DIGEST_NO_SENTENCE || !a->rules->cues_by_best)
		return s.best[k];
	why_weigh(a, &a->units[s.best[k]], &s.topic, &say);
	return say.weight < UNREPORTED_LEAST && !why_en_is_reported(a,
	    &a->units[s.best[k]]) ? DIGEST_NO_SENTENCE : s.best[k];
}

/* Nothing in a recipe matters but the taste. */
static bool
is_recipe(const struct article *a)
{
	size_t i;

	for (i = 0; i < a->count; i++)
		if (a->units[i].words <= 2 && list_starts("|ingredients|method"
		    "|directions|", a->units[i].low) > 0)
			return true;
	return false;
}

/* Prints the unit AT; PAIR: with the one before it. */
static void
print(struct article *a, size_t at, bool pair, struct arena *to,
    struct digest *out)
{
	size_t *list = arena_alloc(to, 2 * sizeof *list), n = 0;
	struct buf both = BUF_INIT(0);

	if (pair) {
		list[n++] = at - 1;
		a->units[at - 1].used = true;
		buf_adds(&both, unit_print(a, at - 1, false, to));
		buf_addc(&both, ' ');
		buf_adds(&both, unit_print(a, at, true, to));
		out->why_it_matters = arena_strdup(to, buf_str(&both));
		buf_free(&both);
	} else if (a->rules->cues_by_best) {
		out->why_it_matters = why_en_named(a, at, to);
	}
	a->units[at].used = true;
	list[n++] = at;
	if (out->why_it_matters == NULL)
		out->why_it_matters = part_of_paper(a, unit_print(a, at,
		    false, to), to);
	out->why_sentences = list;
	out->why_sentence_count = n;
}

bool
part_why_is_sure(struct article *a, size_t at)
{
	struct cue_set topic;
	struct why_say say;

	if (a->rules == NULL || !a->rules->cues_by_best)
		return true;
	why_find_topic(a, &topic);
	why_weigh(a, &a->units[at], &topic, &say);
	return say.weight >= SECOND_LEAST && say.shaped;
}

bool
part_why_of(struct article *a, size_t at, struct arena *to,
    struct digest *out)
{
	struct cue_set topic;
	struct refer_page page = { .a = a, .shown = out->summary_sentences,
	    .count = out->summary_sentence_count };
	struct why_say say;
	bool named;

	if (a->rules == NULL || !a->rules->cues_by_best || is_recipe(a) ||
	    !is_candidate(a, at, &named) || named ||
	    (a->units[at].flags & UNIT_QUOTED) != 0)
		return false;
	why_find_topic(a, &topic);
	why_weigh(a, &a->units[at], &topic, &say);
	if (say.weight < SPARE_LEAST ||
	    dangles(&page, at))
		return false;
	print(a, at, false, to, out);
	return true;
}

void
part_why(struct article *a, struct arena *to, struct digest *out)
{
	size_t best;
	bool pair;

	if (a->rules == NULL || a->rules->cues == NULL || is_recipe(a))
		return;
	best = find_best(a, out, &pair);
	if (best != DIGEST_NO_SENTENCE)
		print(a, best, pair, to, out);
}

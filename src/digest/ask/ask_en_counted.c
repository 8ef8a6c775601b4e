/*
 * Questions in English whose subject is a number: "More than 80 volunteers
 * from six teams searched the hills" answers how many, "One in seven adults
 * smokes" what share, "About £120,000 has been returned" how much.
 */
#include <string.h>

#include "../ask_en.h"

#define PHRASE_MAX 14	/* tokens of what is counted */
#define REST_MAX 10	/* tokens behind the verb */

struct counted {
	size_t opening;		/* tokens of "So far", 0: none */
	size_t noun;		/* what is counted starts there */
	size_t verb, end;
	size_t end_of_noun;	/* before the comma of "500 people, some of
				 * them barefoot, marched" */
	bool share, of, money;
	bool one;		/* "one in ten": the verb is singular */
};

static bool
is_quantity(const struct token *t)
{
	static const char tens[] = "|twenty-|thirty-|forty-|fifty-|sixty-"
	    "|seventy-|eighty-|ninety-|";

	if (memchr(t->low, '-', t->low_n) != NULL && list_starts(tens, t->low)
	    > 0)
		return true;
	return t->number || list_has_word(" two three four five six seven"
	    " eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
	    " seventeen eighteen nineteen twenty thirty forty fifty sixty"
	    " seventy eighty ninety dozens hundreds thousands millions"
	    " billions half one-quarter quarter one-third third two-thirds"
	    " three-quarters fifth tenth ", t->low, t->low_n);
}

/* Past "So far", "Last year", "In 2019," or 0. */
static size_t
opening_end(const struct clause *c)
{
	size_t end;

	if (clause_is(c, 0, " so ") && clause_is(c, 1, " far "))
		return 2;
	if (clause_is(c, 0, " last this ") && (ask_is_time_unit(c, 1) ||
	    clause_is(c, 1, " summer spring autumn fall winter ")))
		return 2;
	end = ask_date_end(c, 0, false);
	return end < 6 ? end : 0;
}

/* "It hit many hard: 3,000 homes were lost": where the clause starts, or
 * 0. */
static size_t
after_colon(const struct clause *c)
{
	size_t i;

	if (c->count < 9 || c->at[0].number)
		return 0;
	for (i = 3; i + 5 < c->count; i++)
		if (c->at[i].gap == ':' && c->at[i].s[-1] == ' ')
			return i;
	return 0;
}

/* The number at I into N: false when there is none. */
static bool
read_number(const struct clause *c, size_t i, struct counted *n)
{
	while (clause_is(c, i, " more fewer less than at least about around"
	    " nearly almost over some roughly an estimated as many up to just"
	    " only approximately close "))
		i++;
	if (clause_is(c, i, " one ") && clause_is(c, i + 1, " in ") &&
	    is_quantity(&c->at[i + 2])) {
		n->share = n->one = true;
		n->noun = i + 3;
		return true;
	}
	/* "A third of farms" */
	i += clause_is(c, i, " a ") && clause_is(c, i + 1, " third quarter fifth"
	    " tenth ") && clause_is(c, i + 2, " of ");
	if (i >= c->count)
		return false;
	if (c->at[i].money) {
		n->money = true;
		n->noun = ask_sum_end(c, i);
		return true;
	}
	if (!is_quantity(&c->at[i]) || (c->at[i].number && c->at[i].n == 4 &&
	    i == 0))
		return false;
	n->share = c->at[i].percent || clause_is(c, i, " half one-quarter"
	    " quarter one-third third two-thirds three-quarters fifth tenth ") ||
	    clause_is(c, i + 1, " percent ");
	i += clause_is(c, i + 1, " percent ") ? 2 : 1;
	while (clause_is(c, i, " million billion thousand hundred dozen of "))
		i++;
	/* "Twelve of the train's 40 cars" */
	n->of = !n->share && clause_is(c, i - 1, " of ") && clause_is(c, i,
	    " the ");
	n->noun = i + n->of;
	return true;
}

/* "people play the draw" */
static bool
is_plain_verb(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i - 1];

	return (t->low[t->low_n - (t->low_n > 0)] == 's' || clause_is(c, i - 1,
	    " people men women children ")) && c->at[i].low_n > 3 &&
	    clause_is(c, i + 1, " the a an their in at for on ") &&
	    c->at[i + 1].gap == 0 && verb_of_base(c->at[i].low, c->at[i].low_n)
	    != NULL;
}

/* "people lined the street": a verb that the table lacks. */
static bool
is_strange_verb(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return t->low_n > 4 && memcmp(t->low + t->low_n - 2, "ed", 2) == 0 &&
	    memcmp(t->low + t->low_n - 3, "eed", 3) != 0 && clause_is(c, i + 1,
	    " the a an their its his her ") && c->at[i + 1].gap == 0;
}

static bool
is_finite(const struct clause *c, size_t i, bool one)
{
	const struct token *t = &c->at[i];

	if (t->capital || t->low_n == 0)
		return false;
	if (clause_is(c, i, " is are was were has have had will would can could"
	    " may might must "))
		return true;
	if (verb_of_past(t->low, t->low_n) != NULL)
		return !ask_is_participle(c, i);
	if (one)
		return verb_of_present(t->low, t->low_n) != NULL &&
		    !clause_is(c, i - 1, ask_prepositions);
	return is_plain_verb(c, i) || is_strange_verb(c, i) || clause_is(c, i,
	    " say think believe want plan use support oppose expect fear trust"
	    " own live work prefer do ");
}

/* The verb that what is counted at NOUN is the subject of, into N. */
static bool
find_verb(const struct clause *c, struct counted *n)
{
	size_t i = n->noun, k;

	for (k = i; k < c->count && k < i + PHRASE_MAX; k++) {
		/* "About 500 people, some with dogs, marched" */
		if (k > i && c->at[k].gap == ',') {
			n->end_of_noun = k;
			n->verb = ask_skip_appositions(c, k);
			/* of "two schoolgirls, Ann and Jo," who they are */
			return !clause_is(c, i - 1, " two three ") &&
			    n->verb > 0 && c->at[n->verb].low_n > 3 &&
			    (verb_of_past(c->at[n->verb].low,
			    c->at[n->verb].low_n) != NULL ||
			    is_strange_verb(c, n->verb));
		}
		if (c->at[k].gap != 0 || clause_is(c, k, " who which that and"
		    " or but "))
			return false;
		if ((k > i || n->money) && is_finite(c, k, n->one)) {
			n->end_of_noun = n->verb = k;
			return true;
		}
	}
	return false;
}

/* Whether the noun is one of several, and no measure. */
static bool
is_many(const struct clause *c, const struct counted *n)
{
	const struct token *t;
	size_t head;

	if (n->money)
		return n->verb == n->noun;
	if (clause_is(c, n->noun, " these those them our my his her their its"
	    " this that and or to in on out years days months weeks hours"
	    " minutes year percent times of other points pounds dollars euros"
	    " miles ") || clause_is(c, n->noun + 1, " years days months weeks"
	    " hours minutes times ") || (n->noun < c->count &&
	    c->at[n->noun].number))
		return false;
	if (clause_is(c, n->noun, " the ") && !(n->share && (c->at[n->noun +
	    1].capital || c->at[n->noun + 1].owner)))
		return false;
	for (head = n->noun + 1; head < n->end_of_noun && !clause_is(c, head,
	    " of in at on from under over aged with who between a an per"
	    " across inside outside "); head++)
		;
	t = &c->at[head - 1];
	return t->low_n > 2 && (t->low[t->low_n - 1] == 's' || (t->low_n > 5 &&
	    memcmp(t->low + t->low_n - 3, "men", 3) == 0) || clause_is(c,
	    head - 1, " people women men children staff police aircraft fish"
	    " sheep deer troops crew cattle personnel "));
}

/* Where the question ends: at a comma or a clause, but for one that tells
 * when, where little else would be asked. */
static size_t
find_end(const struct clause *c, size_t verb)
{
	size_t k, when = 0;

	for (k = verb + 1; k < c->count; k++) {
		/* "in England and Wales" */
		if (clause_is(c, k, " and ") && c->at[k].gap == 0 &&
		    c->at[k - 1].capital && c->at[k + 1].capital)
			continue;
		if (c->at[k].gap != 0 || clause_is(c, k, " that which who"
		    " because after according while although but whose where"
		    " since before as so and until unless if amid despite"
		    " following "))
			break;
		if (when == 0 && clause_is(c, k, " when "))
			when = k;
	}
	/* "were in the air when the airport closed" */
	if (when > verb + 2 && (k > verb + REST_MAX || clause_is(c, k - 1,
	    ask_prepositions) || !ask_is_closed(c, when, k)))
		k = when;
	if (k > verb + REST_MAX || clause_is(c, k - 1, ask_prepositions))
		k = ask_stretch(c, verb + 1);
	/* without "by Sunday evening" */
	for (when = k; k > verb + REST_MAX + 1 && when > verb + 3; when--)
		if (when <= verb + REST_MAX && clause_is(c, when, " by on in at"
		    " during over "))
			k = when;
	/* "lined the street to wave him off" */
	if (clause_is(c, k, ask_prepositions) && clause_break(c, k + 1) == k + 1)
		for (when = verb + 2; when < k; when++)
			if (clause_is(c, when, " to ") && !c->at[when +
			    1].capital && !clause_is(c, when + 1,
			    ask_determiners))
				return when;
	/* "since 2019" */
	if (clause_is(c, k, " since ") && (c->at[k + 1].number ?
	    c->at[k + 1].n == 4 : c->at[k + 1].capital) && (k + 2 >= c->count ||
	    c->at[k + 2].gap != 0))
		return k + 2;
	return clause_is(c, k, " since ") && clause_is(c, verb, " have has ") ?
	    0 : k;
}

static bool
is_whole(const struct clause *c, const struct counted *n)
{
	size_t k;

	/* "was returned": to whom? */
	if (n->end < n->verb + (n->money ? 4 : 2) || n->end > n->verb +
	    REST_MAX + 1 || clause_is(c, n->end - 1, " there here ") ||
	    clause_is(c, n->end - 1, ask_prepositions))
		return false;
	for (k = n->verb; k < n->end; k++)
		if (clause_is(c, k, " its his her them him it he she this"
		    " these those ") && !(clause_is(c, k, " this ") &&
		    (ask_is_time_unit(c, k + 1) || clause_is(c, k + 1, " summer"
		    " spring autumn fall winter season "))))
			return false;	/* whose? */
	/* "have never been looked into" */
	if (clause_is(c, n->end, ask_prepositions) && clause_break(c, n->end +
	    1) == n->end + 1)
		return false;
	/* "are centroids", "in a country different from where …" */
	if ((clause_is(c, n->verb, " are were ") && n->end == n->verb + 2 &&
	    c->at[n->end - 1].low[c->at[n->end - 1].low_n - 1] == 's') ||
	    (clause_is(c, n->end, ask_prepositions) && clause_is(c, n->end + 1,
	    " where which who what whom how ")))
		return false;
	/* the cause is the point, or what nobody would expect */
	return !clause_is(c, n->end, " because unless if ") &&
	    !(clause_is(c, n->end, " although though despite even ") &&
	    c->at[n->end].gap == 0) && !clause_is(c, n->verb,
	    " asked told urged ordered forced ");
}

/* "smokes" as "smoke", "is" as "are": what share of them … */
static const char *
plural_verb(const struct clause *c, size_t i)
{
	const struct verb *v;

	if (clause_is(c, i, " is has was "))
		return clause_is(c, i, " is ") ? "are" : clause_is(c, i,
		    " has ") ? "have" : "were";
	v = verb_of_present(c->at[i].low, c->at[i].low_n);
	return v != NULL ? v->base : c->at[i].low;
}

static void
print_counted(struct ask *q, const struct counted *n)
{
	const struct clause *c = q->c;

	buf_adds(&q->text, n->money ? "How much" : n->share ? "What share of " :
	    n->of ? "How many of the " : "How many ");
	if (!n->money)
		clause_print(c, &q->text, n->noun, n->end_of_noun, false);
	if (n->one) {
		buf_addf(&q->text, " %s", plural_verb(c, n->verb));
		ask_add_words(q, n->verb + 1, n->end);
	} else
		ask_add_words(q, n->verb, n->end);
	if (n->opening > 0) {
		buf_addc(&q->text, ' ');
		clause_print(c, &q->text, 0, n->opening, true);
	}
}

void
ask_how_many(struct ask *q)
{
	const struct clause *c = q->c;
	struct counted n = { .opening = opening_end(c) };

	if (!read_number(c, n.opening > 0 ? n.opening : after_colon(c), &n) ||
	    !find_verb(c, &n) || !is_many(c, &n))
		return;
	n.end = find_end(c, n.verb);
	if (!is_whole(c, &n))
		return;
	memset(&q->s, 0, sizeof q->s);
	q->s.first = n.noun;
	q->s.end = n.end_of_noun;
	print_counted(q, &n);
	/* of two or three, who they are is asked first */
	ask_finish(q, n.money ? ASK_HOW_MUCH : ASK_HOW_MANY, clause_is(c,
	    n.noun - 1, " two three ") ? 0.5 : 0.9);
}

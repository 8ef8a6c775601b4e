#include "resolve.h"

#include <string.h>

#include "antecedent.h"
#include "clause.h"
#include "person.h"
#include "refer.h"
#include "things.h"
#include "verb_en.h"

static const char breaks[] = " that which who whom whose when while if because"
    " although though unless until before after since whether where how why"
    " what but so than as and or says said ";
/* "make it clear", "find it hard", "made it to": of nothing. */
static const char empty_before[] = " make makes made making find finds found"
    " finding think thinks thought consider considers considered deem deems"
    " deemed keep keeps kept call calls called calling ";

/* "Shops say the strike cost them": what is said is a clause of its own. */
static bool
says(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];
	const struct verb *v = verb_of_past(t->low, t->low_n);

	if (v == NULL)
		v = verb_of_present(t->low, t->low_n);
	if (v == NULL)
		v = verb_of_base(t->low, t->low_n);
	if (v == NULL)
		v = verb_of_ing(t->low, t->low_n);
	return v != NULL && (v->frames & VERB_SAYS) != 0 && !things_noun_place(c, i);
}

/* A verb, or a word like one after a clause of its own: ", compares it". */
static bool
is_verb_like(const struct clause *c, size_t i)
{
	return things_verb(c, i) || (c->at[i].gap == ',' && !c->at[i].capital &&
	    (things_ends_in(&c->at[i], "s") || things_ends_in(&c->at[i], "ed")));
}

/* Where the clause of the pronoun at P starts. */
static size_t
clause_start(const struct clause *c, size_t p)
{
	size_t i;

	/* "The lamp, which Lund sold, shows it": the lamp's verb */
	if (p > 2 && c->at[p - 1].gap == ',' && is_verb_like(c, p - 1))
		for (i = 1; i + 2 < p; i++)
			if (c->at[i].gap == ',' && clause_is(c, i, " which who whose"
			    " where "))
				return 0;

	for (i = p; i > 0; i--) {
		if (c->at[i].gap != 0 && strchr(";:-\"(", c->at[i].gap) != NULL)
			return i;
		/* "and Lund sold it": with a subject of its own */
		if (clause_is(c, i - 1, " and or ") && i < p) {
			if ((!things_verb(c, i) || c->at[i].capital) && !(i > 1 &&
			    c->at[i].capital && c->at[i - 2].capital))
				return i;
			continue;
		}
		/* "more than 40": no clause */
		if ((clause_is(c, i - 1, breaks) && !(c->at[i].number &&
		    clause_is(c, i - 1, " than "))) || (i < p && says(c, i - 1) &&
		    !(p > 1 && clause_is(c, p - 2, " to "))))
			return i;
		/* "After it is made you see it" */
		if (i < p && clause_is(c, i, " i you he she we they it ") &&
		    (things_finite(c, i + 1) || things_verb(c, i + 1)))
			return i;
	}
	return 0;
}

/* The end of the head of the subject that starts at START: "cases", "A towel". */
static size_t
head_end(const struct clause *c, size_t start, size_t p)
{
	size_t i;

	for (i = start; i < p; i++)
		if (things_finite(c, i) && (i == start || !things_noun_place(c, i)))
			return i;
		else if (i > start && (c->at[i].gap != 0 || clause_is(c, i,
		    " of in on at for from with by to between about against"
		    " without under over who that which ")))
			return i;
	return i;
}

/* Whether a finite verb stands between START and P: else it is a heap of words
 * that nobody can tell. */
static bool
has_finite(const struct clause *c, size_t start, size_t p)
{
	size_t i;

	for (i = start; i < p; i++)
		if (things_finite(c, i))
			return true;
	return false;
}

/* The pronoun at P is a verb's or preposition's object. */
static bool
is_object(const struct clause *c, size_t p)
{
	if (p < 2 || c->at[p].gap != 0)
		return false;
	return clause_is(c, p - 1, " of on in at for from with by to about into over"
	    " under against between through without around after before near"
	    " behind onto upon across ") || is_verb_like(c, p - 1) ||
	    /* "to refer it" */
	    clause_is(c, p - 2, " to will would can could must may might should"
	    " not cannot ");
}

/* "it works", "they had": the pronoun at P is a subject. */
static bool
is_subject(const struct clause *c, size_t p)
{
	return c->at[p + 1].gap == 0 && (things_finite(c, p + 1) ||
	    (things_ends_in(&c->at[p + 1], "ly") && things_finite(c, p + 2)) ||
	    clause_is(c, p + 1, " also now still never always cannot "));
}

/* "made it clear", "as Poe put it", "take it". */
static bool
is_idiom(const struct clause *c, size_t p)
{
	bool last = p + 1 >= c->count || c->at[p + 1].gap != 0;

	if (!clause_is(c, p, " it "))
		return is_subject(c, p);
	if (clause_is(c, p - 1, empty_before))
		return !last && !clause_is(c, p + 1, " a an the in on at for from"
		    " with ");
	return is_subject(c, p) || (clause_is(c, p - 1, " put puts ") && last) || (clause_is(c,
	    p - 1, " to ") && clause_is(c, p + 1, " that ")) || clause_is(c, p +
	    1, " comes out off ") || (clause_is(c, p - 1, " take takes took"
	    " taken hit ") && (last || clause_is(c, p + 1, " for easy upon"
	    " out from "))) || clause_is(c, p - 1, " worth like believe is was as when if that but and because than said says"
	    " where while though although ");
}

/* How many things before P may be the pronoun, without those in [FROM, TO). */
static size_t
count_for(const struct things *all, size_t p, int kind, size_t from, size_t to)
{
	size_t i, n = 0;

	for (i = 0; i < all->count; i++)
		n += all->at[i].at < p && (all->at[i].kind & kind) != 0 &&
		    !(all->at[i].at >= from && all->at[i].at < to);
	return n;
}

/* "Poe, who led the revolt, described it as": what stands in the clause on Poe
 * is not what he speaks of. */
static bool
is_judged(const struct clause *c, size_t p)
{
	return clause_is(c, p, " it ") && clause_is(c, p - 1, " described"
	    " describes called calls branded brands dubbed dubs labelled labeled"
	    " welcomed welcomes condemned condemns dismissed dismisses hailed"
	    " hails denounced denounces criticised criticized opposes opposed"
	    " supports supported backs backed praised praises ") &&
	    clause_is(c, p - 1, " called calls branded dubbed labelled labeled"
	    " described describes hailed hails ") == (clause_is(c, p + 1, " a"
	    " an the as \"") || c->at[p + 1].gap != 0) && c->at[p - 1].gap == ','
	    && c->at[0].capital;
}

/* "The lamp, which Poe sold, shows it": Poe is no thing. */
static void
drop_names(struct things *all)
{
	size_t i, n = 0;

	for (i = 0; i < all->count; i++)
		if ((all->at[i].kind & THING_NAME) == 0)
			all->at[n++] = all->at[i];
	all->count = n;
}

/* The object at P has nothing but its own clause's subject before it. */
static bool
object_fails(const struct clause *c, size_t p)
{
	struct things all;
	size_t start = clause_start(c, p), end, from = start, need = 1;
	int kind = clause_is(c, p, " it ") ? THING_ONE : THING_MANY;

	if (is_idiom(c, p) || !has_finite(c, start, p))
		return is_judged(c, p);
	if (is_judged(c, p))
		return true;
	/* "a towel with a name on it" */
	if (memmem(c->text, (size_t)(c->at[p].s - c->text), " with ", 6) !=
	    NULL && clause_is(c, p - 1, " on in around to near of "))
		return false;
	things_read(&all, c, p);
	/* "Under the deal, Lund will pay for it" */
	if (start == 0 && (things_ends_in(&c->at[0], "ing") || clause_is(c, 0,
	    " under in with on at for after since before by from during despite"
	    " through ")) && (end = clause_break(c, 1)) < p)
		from = start = end;
	end = head_end(c, start, p);
	if (start == 0 && c->at[p - 1].gap == ',')
		drop_names(&all);
	/* "the firm that hired it": the firm is its subject */
	if (start > 1 && clause_is(c, start - 1, " that which who ") &&
	    things_finite(c, start)) {
		from = start - 2;
		end = start;
	}
	/* "The EU says that it will help it" */
	if (clause_is(c, start, kind == THING_ONE ? " it " : " they "))
		need++;
	return count_for(&all, p, kind, from, end) < need;
}

/* "Villages could be emptied if it breaks", "Thirty-eight of its members": no
 * thing at all stands before the pronoun at P. */
static bool
has_no_thing(const struct clause *c, size_t p)
{
	struct things all;
	const struct token *t = &c->at[p];

	if (t->low_n == 2 && (!is_subject(c, p) || t->s[2] != ' ' ||
	    antecedent_is_expletive(t->s + 3)))
		return false;
	/* "Production of its only model will move": no production's */
	if (t->low_n == 3 && p < 6 && clause_is(c, p - 1, " of in at for on to ")
	    && !has_finite(c, 0, p) && clause_break(c, 1) > p &&
	    !antecedent_is_introductory(c->text))
		return true;
	/* "In its report", "When it was built", and not "In tests it was" */
	if (antecedent_is_introductory(c->text) && (t->low_n == 3 ||
	    clause_is(c, p - 1, breaks) || p < 2))
		return false;
	things_read(&all, c, p);
	return count_for(&all, p, THING_ONE, 0, 0) == 0;
}

/* A name of the sentence that a club or a firm may have, and no place of
 * somebody's: "Lund said they". LAST is its last token. */
static bool
is_free_name(const struct clause *c, size_t last)
{
	while (last > 0 && c->at[last - 1].capital && c->at[last].gap == 0)
		last--;
	return last == 0 || !clause_is(c, last - 1, " of from to for with by on"
	    " about in at near ");
}

/* "A patient who": nobody knows whether he or she. */
static bool
is_anyone(const struct clause *c, size_t i)
{
	return person_is_noun(c->at[i].low, c->at[i].low_n) && i > 0 &&
	    (clause_is(c, i - 1, " a an any every each no either ") || (i > 1 &&
	    clause_is(c, i - 2, " a an any every each no "))) &&
	    c->at[i + 1].gap == 0 && (clause_is(c, i + 1, " who whose that with ")
	    || (clause_is(c, i + 1, things_finites)));
}

/* "Ann Poe and her son", "the nurse and the baker". */
static bool
joins_people(const struct clause *c, size_t i)
{
	return i > 0 && clause_is(c, i, " and ") && c->at[i].gap == 0 &&
	    (c->at[i - 1].capital || person_is_noun(c->at[i - 1].low,
	    c->at[i - 1].low_n)) && (c->at[i + 1].capital || clause_is(c, i + 1,
	    " his her the a an their its two three "));
}

/* After a number: no things that do anything. */
static const char spans[] = " year years month months week weeks day days hour"
    " hours minute minutes decades miles mile km kilometres metres meters feet"
    " pounds dollars euros per percent years' ";

/* Something that "they" may stand for is before token P. */
static bool
has_many(const struct clause *c, size_t p)
{
	struct things all;
	size_t i, k;

	things_read(&all, c, p);
	for (i = 0; i < all.count; i++) {
		k = all.at[i].at;
		if (clause_is(c, k + 1, spans) && clause_is(c, k,
		    " two three four five six seven eight nine ten several few"
		    " many "))
			continue;
		/* "Poe, who": he is one */
		if (clause_is(c, k, " who each every all no ") && (c->at[k].gap
		    != 0 || (k > 0 && c->at[k - 1].capital)))
			continue;
		if ((all.at[i].kind & THING_MANY) != 0 || ((all.at[i].kind &
		    THING_NAME) != 0 && is_free_name(c, k)))
			return true;
	}
	for (i = 0; i < p; i++)
		if ((c->at[i].number && c->at[i].n != 4 && !clause_is(c, i + 1,
		    spans)) || (c->at[i].owner && clause_is(c, i, " people's"
		    " people women's men's children's workers' users' ")) ||
		    is_anyone(c, i) || clause_is(c, i, " those ") ||
		    joins_people(c, i))
			return true;
	return false;
}

/* "Chief Tom Poe said they had gone", "By noon they had": who had? The "they"
 * or "their" at P. */
static bool
lacks_many(const struct clause *c, size_t p)
{
	static const char joins[] = " when if as before after although though"
	    " while until since because once unless whatever wherever in with"
	    " for on at from by despite during under ";

	size_t comma = clause_break(c, 1);

	/* of whom the rest tells: "By selling their mills, Poe and Hale" */
	if ((p == 1 && clause_is(c, 0, joins)) || (p < comma && comma + 1 <
	    c->count && c->at[p].low_n == 5 && antecedent_is_introductory(
	    c->text) && (c->at[comma].capital || things_plural_form(
	    &c->at[comma]))))
		return false;
	/* "Police said their phones": the hikers' */
	if (p > 1 && p < 4 && c->at[p].low_n == 5 && (p == 2 || clause_is(c, 2,
	    " that ")) && clause_is(c, 0, " police doctors prosecutors officials"
	    " rescuers firefighters detectives lawyers officers ") &&
	    says(c, 1))
		return true;
	/* "Lund lost their first match" */
	if (c->at[p].low_n == 5 && c->at[0].capital && c->at[1].gap == 0 &&
	    !c->at[1].capital && things_finite(c, 1) && !says(c, 1))
		return false;
	return !has_many(c, p);
}

/* "asked for new ones", "fitted a larger one": token P stands for a noun, and
 * no noun but the subject is before it. */
static bool
is_one_of_none(const struct clause *c, size_t p)
{
	struct things all;
	size_t start;
	bool many = c->at[p].low_n == 4;

	if (p < 3 || c->at[p].gap != 0 || (p + 1 < c->count && c->at[p + 1].gap ==
	    0 && !clause_is(c, p + 1, " in at by on for with from to after"
	    " before as since that which because if when and but than near"
	    " next this last every twice again already soon now ")))
		return false;
	if (clause_is(c, p - 1, " loved little young great the a no any every each"
	    " that this which another only and or of to is was day by at since"
	    " from with for number ") || c->at[p - 1].capital ||
	    things_finite(c, p - 1) || (!many && !clause_is(c, p - 2,
	    " a an the ")) || c->at[p - 1].number)
		return false;
	start = clause_start(c, p);
	things_read(&all, c, p);
	/* the word before is no thing, whatever its form: "larger" */
	return count_for(&all, p - 1, THING_ONE | THING_MANY, start,
	    head_end(c, start, p)) == 0;
}

/* The N-th token is one that counts. */
static bool
is_count(const struct clause *c, size_t i)
{
	const char *low = c->at[i].low;

	if (c->at[i].number)
		return true;
	if (*low < 'd' || *low > 't' || strchr("tfsednho", *low) == NULL)
		return false;
	return clause_is(c, i, " two three four five six seven"
	    " eight nine ten eleven twelve several dozens hundreds thousands ")
	    || (i > 0 && clause_is(c, i, " one ") && clause_is(c, i - 1, " that"
	    " said says say "));
}

/* Things of which some may be told are before token END. */
static bool
has_plural(const struct clause *c, size_t end)
{
	struct things all;
	size_t i;

	things_read(&all, c, end);
	for (i = 0; i < all.count; i++)
		if ((all.at[i].kind & THING_MANY) != 0 && !is_count(c,
		    all.at[i].at) && !clause_is(c, all.at[i].at, " every each who"
		    " all both "))
			return true;
	return false;
}

/* "Every chick had some in its stomach": some of what? */
static bool
is_some_of_nothing(const struct clause *c, size_t i)
{
	if (i < 2 || c->at[i].gap != 0 || !clause_is(c, i, " some any ") ||
	    !things_verb(c, i - 1) || (i + 1 < c->count && c->at[i + 1].gap ==
	    0 && !clause_is(c, i + 1, " in at on for to too left and but as when"
	    " because by with from after ")))
		return false;
	return !has_plural(c, i);
}

/* "Only 12% want to leave": of whom? A poll's are people. */
static bool
shares_none(const struct clause *c, size_t i)
{
	size_t k;

	if (i + 1 >= c->count || c->at[i + 1].gap != 0 || c->at[i].gap != 0 ||
	    !(clause_is(c, i + 1, things_finites) || (verb_of_base(c->at[i + 1].low,
	    c->at[i + 1].low_n) != NULL && !clause_is(c, i + 1, " cut rise fall"
	    " increase drop share stake off up down tax pay tariff return"
	    " interest discount surge jump decline chance turnout raise win"
	    " vote match hike "))) || (i > 0 && ((i > 1 && c->at[i - 1].capital) ||
	    clause_is(c, i - 1, " by of to from the a its at in and than "))))
		return false;
	if (has_plural(c, i))
		return false;
	for (k = 0; k < c->count; k++)
		if (clause_is(c, k, " poll polls survey surveyed asked asking"
		    " voters respondents pollsters "))
			return false;
	return true;
}

/* "She said 12 had applied", "Today there are 160 waiting": of whom? The number
 * at I has no noun, and no noun is before it that it may count. */
static bool
counts_none(const struct clause *c, size_t i)
{
	static const char after[] = " was were are have had has would will could"
	    " remain remained remains died survived escaped applied attended"
	    " arrived waiting missing still ";
	struct things all;
	size_t start, k, from = 0, end = i + 1;

	if (c->at[i].percent)
		return shares_none(c, i);
	if (c->at[i].money || c->at[i].gap != 0 || i < 2 ||
	    c->at[i - 1].capital || (c->at[i].n == 4 && c->at[i].number &&
	    memchr(c->at[i].s, ',', 4) == NULL) || clause_is(c, i - 1, " at by"
	    " before after until from since no page chapter aged age under over"
	    " number of in than to and its their his her a between or on ")
	    || c->at[i - 1].number || (clause_is(c, i - 1, " the ") && (i < 3 ||
	    !clause_is(c, i - 2, " of "))))
		return false;
	if (clause_is(c, end, " a ") && clause_is(c, end + 1, " year month week"
	    " day "))
		end += 2;
	if (c->at[end].gap != 0 || !clause_is(c, end, after))
		return false;
	start = clause_start(c, i);
	things_read(&all, c, i);
	/* "Doctors said seven were": not of the doctors */
	if (start > 0 && (clause_is(c, start - 1, " that ") || says(c, start -
	    1)))
		from = head_end(c, 0, start);
	for (k = 0; k < all.count; k++)
		if (all.at[k].at >= from && (all.at[k].kind & THING_MANY) != 0 &&
		    !is_count(c, all.at[k].at))
			return false;
	return true;
}

/* "a case in which that had been a problem", "Poe said that was untrue" */
static bool
is_that_of_nothing(const struct clause *c, size_t i)
{
	if (i < 2 || c->at[i].gap != 0 || !clause_is(c, i, " that "))
		return false;
	/* "The patent on that runs out" */
	if (clause_is(c, i - 1, " of on for with from by about at over after"
	    " against "))
		return i + 1 >= c->count || c->at[i + 1].gap != 0 || clause_is(c,
		    i + 1, things_finites) || verb_of_present(c->at[i + 1].low,
		    c->at[i + 1].low_n) != NULL || clause_is(c, i + 1, " in on at"
		    " for and but because when to by with ");
	/* "The company denied that and said" */
	if (clause_is(c, i - 1, " denied denies deny rejected rejects disputed"
	    " disputes said confirmed ") && clause_is(c, i + 1, " and but "))
		return true;
	return clause_is(c, i + 1, " is was has had will would could means meant"
	    " might may isn't wasn't ") && clause_is(c, i - 1, " which said says"
	    " because when if but where think thinks thought whether added hope"
	    " hopes believe believes ") && !(clause_is(c, i - 1, " if but ") &&
	    clause_is(c, i + 1, " is "));
}

/* "A healthy population needs about 15.", "There are now 61.": of what? A ship
 * carries people, a mill employs them. */
static bool
ends_in_bare_number(const struct clause *c)
{
	static const char verbs[] = " need needs needed has have had sold sell sells"
	    " bought buy buys own owns owned built build builds opened open opens"
	    " closed close closes makes make produced produce produces received"
	    " receive receives lost lose loses ordered contains contained keep"
	    " keeps kept found publish published gave sent bring brought planted"
	    " want wants wanted ";
	size_t i = c->count - 1, k;

	if (c->count < 4 || c->cut || !c->at[i].number || c->at[i].money ||
	    c->at[i].percent || c->at[i].gap != 0 || (c->at[i].n == 4 &&
	    memchr(c->at[i].s, ',', 4) == NULL))
		return false;
	for (k = i - 1; k > 1 && clause_is(c, k, " about around only just nearly"
	    " almost roughly more fewer less than at least up to as many now"
	    " over "); k--)
		;
	if (!clause_is(c, k, verbs) && !(clause_is(c, k, " are were ") &&
	    clause_is(c, k - 1, " there ")))
		return false;
	return !has_plural(c, k);
}

/* "A trial ended after 400 of them burst": no things are before. */
static bool
is_part_of_nothing(const struct clause *c, size_t i)
{
	if (i < 3 || !clause_is(c, i, " them ") || !clause_is(c, i - 1, " of ") ||
	    !is_count(c, i - 2) || clause_is(c, i - 3, " the "))
		return false;
	return !has_plural(c, i - 2);
}

static bool
they_or_ones_fail(const struct clause *c)
{
	size_t i;

	for (i = 0; i < c->count; i++) {
		const struct token *t = &c->at[i];

		if (i > 0 && (t->low_n == 4 || t->low_n == 5)) {
			if (t->low[0] == 't' && clause_is(c, i, " they their ")) {
				if (lacks_many(c, i))
					return true;
				continue;
			}
		}
		if ((t->low_n == 3 || t->low_n == 4) && t->low[0] == 'o' &&
		    clause_is(c, i, " one ones ") && is_one_of_none(c, i))
			return true;
		if ((t->low_n == 4 && t->low[0] == 't' && (is_that_of_nothing(c,
		    i) || is_part_of_nothing(c, i))) || ((t->low_n == 4 || t->low_n == 3) && (t->low[0] == 's' ||
		    t->low[0] == 'a') && is_some_of_nothing(c, i)))
			return true;
		if (is_count(c, i) && counts_none(c, i))
			return true;
	}
	return false;
}

bool
resolve_fails(const struct article *a, const struct unit *u)
{
	const struct clause *c;
	size_t i;

	if (!a->english)
		return false;
	c = clause_of(a, u);
	if (c->cut)
		return false;
	if (they_or_ones_fail(c) || ends_in_bare_number(c) ||
	    (c->at[0].capital && antecedent_is_told_of(a, c)))
		return true;
	for (i = 2; i < c->count; i++) {
		const struct token *t = &c->at[i];
		bool it = t->low_n < 4 && t->low[0] == 'i' && t->low[1] == 't';

		if (!it && (t->low_n != 4 || memcmp(t->low, "them", 4) != 0))
			continue;
		if (t->low_n != 3 && is_object(c, i)) {
			if (object_fails(c, i))
				return true;
		} else if (it && has_no_thing(c, i))
			return true;
	}
	return false;
}

#include "resolve.h"

#include <string.h>

#include "antecedent.h"
#include "clause.h"
#include "person.h"
#include "refer.h"
#include "verb_en.h"

#define THINGS_MAX 24

enum {
	THING_ONE = 1,		/* "it" may stand for it */
	THING_MANY = 2		/* "them" may */
};

/* A noun that a later pronoun may stand for. */
struct thing {
	size_t at;		/* its token */
	int kind;
};

struct things {
	const struct clause *c;
	struct thing at[THINGS_MAX];
	size_t count;
};

/* No nouns, whatever stands around them. */
static const char small[] = " the a an of in on at to for from with by as and or"
    " but nor that which who whom whose what when where while if because"
    " although though since unless until before after than so how why whether"
    " i you he she it we they me him her us them my your his its our their"
    " mine yours hers ours theirs this these those there here is are was were"
    " be been being am has have had having do does did will would can could may"
    " might must shall should not no never also then now just only even still"
    " already always often once again too very more most less least much many"
    " some any all both each every either neither few several other others"
    " another such same own about around over under up down out off into onto"
    " through across between among during against without within along behind"
    " beyond near per via like said says say told tells later earlier ago soon"
    " away back together apart else instead rather almost nearly quite enough"
    " ever yet perhaps maybe however online abroad well better best worse worst"
    " one two three four five six seven eight nine ten eleven twelve dozen"
    " hundred thousand million billion half third quarter per cent percent"
    " first second last next new old big small long short high low good bad"
    " free able likely unlikely sure due ready available himself herself"
    " itself themselves twice forward overseas indoors outdoors upon despite except besides following including"
    " according toward towards whatever whoever ";
/* Nouns that "it" does not stand for. */
static const char times[] = " year month week day hour minute moment morning"
    " afternoon evening night weekend time century decade today yesterday"
    " tomorrow tonight way lot kind sort bit someone somebody anyone anybody"
    " everyone everybody nobody people police men women children staff noon"
    " midnight years months weeks days hours minutes times favour favor order"
    " instance example case fact addition ";
/* Plural without an "s", or one that many belong to. */
static const char plurals[] = " people men women children police staff media data"
    " bacteria everyone everybody anyone anybody someone somebody person team"
    " group family couple pair government public party crew company firm half"
    " majority dozens hundreds thousands millions both most many some several"
    " few others all ones two three four five six seven eight nine ten cattle"
    " sheep fish who whoever anything nobody each every mice feet teeth"
    " criteria phenomena committee council board cabinet club band side"
    " generation minority number trio duo mob crowd jury army cash ";
static const char breaks[] = " that which who whom whose when while if because"
    " although though unless until before after since whether where how why"
    " what but so than as and or says said ";
static const char finites[] = " is are was were has have had will would can could"
    " may might must should does do did isn't aren't wasn't weren't hasn't"
    " haven't won't can't couldn't wouldn't shouldn't doesn't don't didn't ";
/* "make it clear", "find it hard", "made it to": of nothing. */
static const char empty_before[] = " make makes made making find finds found"
    " finding think thinks thought consider considers considered deem deems"
    " deemed keep keeps kept call calls called calling ";

static bool
is_plural_form(const struct token *t)
{
	return t->low_n > 3 && t->low[t->low_n - 1] == 's' && !t->owner &&
	    !strchr("sui'", t->low[t->low_n - 2]);
}

static bool
ends_in(const struct token *t, const char *end)
{
	size_t n = strlen(end);

	return t->low_n > n + 1 && memcmp(t->low + t->low_n - n, end, n) == 0;
}

/* The verb of the token, in a form that a subject has. */
static bool
is_finite(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return clause_is(c, i, finites) || (!t->capital &&
	    (verb_of_past(t->low, t->low_n) != NULL ||
	    verb_of_present(t->low, t->low_n) != NULL ||
	    /* "Poe and Hale plan to", "parties want it" */
	    (i > 0 && (is_plural_form(&c->at[i - 1]) || (clause_is(c, i + 1,
	    " to ") && c->at[i - 1].capital)) && verb_of_base(t->low,
	    t->low_n) != NULL)));
}

static bool
is_verb(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return is_finite(c, i) || verb_of_ing(t->low, t->low_n) != NULL ||
	    verb_of_base(t->low, t->low_n) != NULL ||
	    verb_of_participle(t->low, t->low_n) != NULL;
}

/* Before token I there is what a noun follows: "the ban", "of water". */
static bool
is_noun_place(const struct clause *c, size_t i)
{
	static const char before[] = " the a an this that each every some any no"
	    " another its his her their our my your of in on at for from with by"
	    " about into over under against between such new old other more"
	    " most all both many several few two three four five six seven eight"
	    " nine ten own same first last next as without than ";

	return i > 0 && c->at[i].gap == 0 && (clause_is(c, i - 1, before) ||
	    c->at[i - 1].owner || c->at[i - 1].number ||
	    ends_in(&c->at[i - 1], "al") || ends_in(&c->at[i - 1], "ic"));
}

/* What the word at I is to a later pronoun, by itself. */
static int
kind_of_word(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	if (clause_is(c, i, plurals))
		return THING_MANY | (clause_is(c, i, " team group family"
		    " government public party crew company firm number committee"
		    " council board cabinet club band side data fish cash army"
		    " media generation ") ? THING_ONE : 0);
	if (clause_is(c, i, small) || clause_is(c, i, times) || t->low_n < 3 ||
	    t->number || ends_in(t, "ly") || (ends_in(t, "ed") && i > 0 &&
	    clause_is(c, i - 1, " be been being is are was were ")))
		return 0;
	if (is_verb(c, i) && !is_noun_place(c, i) && !(is_plural_form(t) &&
	    clause_is(c, i + 1, finites)) && !(i > 0 &&
	    c->at[i].gap == 0 && !c->at[i - 1].capital && !is_verb(c, i - 1) &&
	    !is_plural_form(&c->at[i - 1]) && !clause_is(c, i - 1, small) &&
	    !ends_in(&c->at[i - 1], "ly")))
		return 0;
	/* "Measles is" */
	if (is_plural_form(t) && clause_is(c, i + 1, " is was has isn't wasn't "))
		return THING_ONE;
	if (is_plural_form(t))
		return clause_is(c, i, " news series species means lens ") ?
		    THING_ONE : THING_MANY;
	if (clause_is(c, i, " model star champion winner twin source "))
		return THING_ONE;
	return person_is_noun(t->low, t->low_n) ? 0 : THING_ONE;
}

/* A name of tokens [I, end): returns the end. */
static size_t
add_name(struct things *all, size_t i)
{
	const struct clause *c = all->c;
	size_t end = i + 1;
	int kind = THING_ONE;
	bool person = refer_given_name(c->at[i].s, c->at[i].n) == 2 ||
	    refer_is_title(c->at[i].s, c->at[i].n);

	while (end < c->count && c->at[end].capital && c->at[end].gap == 0 &&
	    !c->at[end - 1].owner)
		end++;
	if (person_is_date(c->at[i].s, c->at[i].n))
		return end;
	/* "Gampel and Steg" */
	if ((clause_is(c, end, " and ") && c->at[end].gap == 0 &&
	    c->at[end + 1].capital) || (i > 1 && clause_is(c, i - 1, " and ") &&
	    c->at[i - 2].capital && c->at[i].gap == 0 &&
	    c->at[i - 1].gap == 0))
		kind = THING_MANY;
	else if (person || (i > 0 && c->at[i].gap == 0 && clause_is(c, i - 1,
	    " in at near across outside inside ")))
		kind = 0;
	else if (is_plural_form(&c->at[end - 1]))
		kind |= THING_MANY;
	if (kind != 0 && all->count < THINGS_MAX)
		all->at[all->count++] = (struct thing){ end - 1, kind };
	return end;
}

static void
read_things(struct things *all, const struct clause *c, size_t end)
{
	size_t i;
	int kind;

	all->c = c;
	all->count = 0;
	for (i = 0; i < end; ) {
		/* the first word's capital may be the sentence's */
		if (c->at[i].capital && (i > 0 || (c->at[i].name &&
		    (c->at[1].capital || c->at[1].gap != 0 || c->at[0].owner ||
		    is_finite(c, 1))))) {
			i = add_name(all, i);
			continue;
		}
		kind = kind_of_word(c, i);
		/* "climate change": the last one is the thing */
		if (kind == THING_ONE && i + 1 < end && c->at[i + 1].gap == 0 &&
		    !c->at[i].owner && !c->at[i + 1].capital &&
		    kind_of_word(c, i + 1) != 0 && !is_finite(c, i + 1))
			kind = 0;
		/* "taxes and prices" */
		if (kind == THING_ONE && clause_is(c, i + 1, " and ") &&
		    i + 2 < end && !is_finite(c, i + 2) &&
		    !clause_is(c, i + 2, small))
			kind |= THING_MANY;
		if (kind != 0 && all->count < THINGS_MAX)
			all->at[all->count++] = (struct thing){ i, kind };
		i++;
	}
}

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
	return v != NULL && (v->frames & VERB_SAYS) != 0 && !is_noun_place(c, i);
}

/* Where the clause of the pronoun at P starts. */
static size_t
clause_start(const struct clause *c, size_t p)
{
	size_t i;

	for (i = p; i > 0; i--) {
		if (c->at[i].gap != 0 && strchr(";:-\"(", c->at[i].gap) != NULL)
			return i;
		/* "and Lund sold it": with a subject of its own */
		if (clause_is(c, i - 1, " and or ") && i < p) {
			if ((!is_verb(c, i) || c->at[i].capital) && !(i > 1 &&
			    c->at[i].capital && c->at[i - 2].capital))
				return i;
			continue;
		}
		if (clause_is(c, i - 1, breaks) || (i < p && says(c, i - 1)))
			return i;
		/* "After it is made you see it" */
		if (i < p && clause_is(c, i, " i you he she we they it ") &&
		    (is_finite(c, i + 1) || is_verb(c, i + 1)))
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
		if (is_finite(c, i) && (i == start || !is_noun_place(c, i)))
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
		if (is_finite(c, i))
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
	    " behind onto upon across ") || is_verb(c, p - 1) ||
	    /* "to refer it" */
	    clause_is(c, p - 2, " to will would can could must may might should"
	    " not cannot ");
}

/* "it works", "they had": the pronoun at P is a subject. */
static bool
is_subject(const struct clause *c, size_t p)
{
	return c->at[p + 1].gap == 0 && (is_finite(c, p + 1) ||
	    (ends_in(&c->at[p + 1], "ly") && is_finite(c, p + 2)) ||
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
	    " taken hit ") && (last || clause_is(c, p + 1, " for easy seriously"
	    " upon out from "))) || clause_is(c, p - 1, " worth like believe is was as when if that but and because than said says"
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

/* The object at P has nothing but its own clause's subject before it. */
static bool
object_fails(const struct clause *c, size_t p)
{
	struct things all;
	size_t start = clause_start(c, p), end, from = start, need = 1;
	int kind = clause_is(c, p, " it ") ? THING_ONE : THING_MANY;

	if (is_idiom(c, p) || !has_finite(c, start, p))
		return false;
	/* "a towel with a name on it" */
	if (memmem(c->text, (size_t)(c->at[p].s - c->text), " with ", 6) !=
	    NULL && clause_is(c, p - 1, " on in around to near of "))
		return false;
	read_things(&all, c, p);
	/* "Under the deal, Lund will pay for it" */
	if (start == 0 && clause_is(c, 0, " under in with on at for after since"
	    " before by from during despite through ") &&
	    (end = clause_break(c, 1)) < p)
		from = start = end;
	end = head_end(c, start, p);
	/* "the firm that hired it": the firm is its subject */
	if (start > 1 && clause_is(c, start - 1, " that which who ") &&
	    is_finite(c, start)) {
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
	/* "In its report", "When it was built", and not "In tests it was" */
	if (antecedent_is_introductory(c->text) && (t->low_n == 3 ||
	    clause_is(c, p - 1, breaks) || p < 2))
		return false;
	read_things(&all, c, p);
	return count_for(&all, p, THING_ONE, 0, 0) == 0;
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

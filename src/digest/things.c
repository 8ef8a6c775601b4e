/* The nouns of an English sentence that a later pronoun may stand for. */
#include "things.h"

#include <string.h>

#include "person.h"
#include "refer.h"
#include "verb_en.h"

/* No nouns, whatever stands around them. */
const char things_small[] = " the a an of in on at to for from with by as and or"
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
    " first second last next new old big things_small long short high low good bad"
    " free able likely unlikely sure due ready available himself herself"
    " itself themselves twice forward overseas indoors outdoors upon despite except besides following including"
    " according toward towards whatever whoever further farther ";
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
const char things_finites[] = " is are was were has have had will would can could"
    " may might must should does do did isn't aren't wasn't weren't hasn't"
    " haven't won't can't couldn't wouldn't shouldn't doesn't don't didn't ";

bool
things_plural_form(const struct token *t)
{
	return t->low_n > 3 && t->low[t->low_n - 1] == 's' && !t->owner &&
	    !strchr("sui'", t->low[t->low_n - 2]);
}

bool
things_ends_in(const struct token *t, const char *end)
{
	size_t n = strlen(end);

	return t->low_n > n + 1 && memcmp(t->low + t->low_n - n, end, n) == 0;
}

/* The verb of the token, in a form that a subject has. */
bool
things_finite(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return clause_is(c, i, things_finites) || (!t->capital &&
	    (verb_of_past(t->low, t->low_n) != NULL ||
	    verb_of_present(t->low, t->low_n) != NULL ||
	    /* "Poe and Hale plan to", "parties want it" */
	    (i > 0 && (things_plural_form(&c->at[i - 1]) || clause_is(c, i - 1,
	    " i we you they ") || (clause_is(c, i + 1,
	    " to ") && c->at[i - 1].capital)) && verb_of_base(t->low,
	    t->low_n) != NULL)));
}

bool
things_verb(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return things_finite(c, i) || verb_of_ing(t->low, t->low_n) != NULL ||
	    verb_of_base(t->low, t->low_n) != NULL ||
	    verb_of_participle(t->low, t->low_n) != NULL;
}

/* Before token I there is what a noun follows: "the ban", "of water". */
bool
things_noun_place(const struct clause *c, size_t i)
{
	static const char before[] = " the a an this that each every some any no"
	    " another its his her their our my your of in on at for from with by"
	    " about into over under against between such new old other more"
	    " most all both many several few two three four five six seven eight"
	    " nine ten own same first last next as without than ";

	return i > 0 && c->at[i].gap == 0 && (clause_is(c, i - 1, before) ||
	    c->at[i - 1].owner || c->at[i - 1].number ||
	    things_ends_in(&c->at[i - 1], "al") || things_ends_in(&c->at[i - 1], "ic"));
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
	if (clause_is(c, i, things_small) || clause_is(c, i, times) || t->low_n < 3 ||
	    t->number || things_ends_in(t, "ly") || (things_ends_in(t, "ed") && i > 0 &&
	    (clause_is(c, i - 1, " be been being is are was were have has had ") ||
	    (verb_of_past(t->low, t->low_n) != NULL &&
	    !things_noun_place(c, i)))))
		return 0;
	/* "opposition leader Ann Poe" */
	if (c->at[i + 1].gap == 0 && c->at[i + 1].capital && refer_given_name(
	    c->at[i + 1].s, c->at[i + 1].n) > 0)
		return 0;
	if (things_verb(c, i) && !things_noun_place(c, i) && !(things_plural_form(t) &&
	    clause_is(c, i + 1, things_finites)) && !(i > 0 &&
	    c->at[i].gap == 0 && !c->at[i - 1].capital && !things_verb(c, i - 1) &&
	    !things_plural_form(&c->at[i - 1]) && !clause_is(c, i - 1, things_small) &&
	    !things_ends_in(&c->at[i - 1], "ly")))
		return 0;
	/* "Measles is" */
	if (things_plural_form(t) && clause_is(c, i + 1, " is was has isn't wasn't "))
		return THING_ONE;
	if (things_plural_form(t))
		return clause_is(c, i, " news series species means lens ") ?
		    THING_ONE : THING_MANY;
	if (clause_is(c, i, " model star champion winner twin source "))
		return THING_ONE;
	return person_is_noun(t->low, t->low_n) ? 0 : THING_ONE;
}

/* "Tory leader", "school teacher": at END a person, who is meant; whoever
 * speaks for a firm may say "it". */
static bool
is_employer(const struct clause *c, size_t end)
{
	return c->at[end].gap == 0 && !c->at[end].capital && !c->at[end - 1].owner
	    && !clause_is(c, end, " spokesman spokeswoman spokesperson chief"
	    " boss executive director chairman chairwoman president ") &&
	    (person_is_noun(c->at[end].low, c->at[end].low_n) || clause_is(c,
	    end, " leader "));
}

/* A name of tokens [I, end): returns the end. */
static size_t
add_name(struct things *all, size_t i)
{
	const struct clause *c = all->c;
	size_t end = i + 1;
	int kind = THING_ONE | THING_NAME;
	int given = refer_given_name(c->at[i].s, c->at[i].n);
	bool person = given == 2 || (given > 0 && c->at[i + 1].capital &&
	    c->at[i + 1].gap == 0) || refer_is_title(c->at[i].s, c->at[i].n);

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
	else if (things_plural_form(&c->at[end - 1]))
		kind |= THING_MANY;
	if (kind != 0 && !is_employer(c, end) && all->count < THINGS_MAX)
		all->at[all->count++] = (struct thing){ end - 1, kind };
	return end;
}

void
things_read(struct things *all, const struct clause *c, size_t end)
{
	size_t i;
	int kind;

	all->c = c;
	all->count = 0;
	for (i = 0; i < end; ) {
		/* the first word's capital may be the sentence's */
		if (c->at[i].capital && (i > 0 || (clause_is(c, 1, " and ") &&
		    c->at[1].gap == 0 && c->at[2].capital) || (c->at[1].capital &&
		    c->at[1].gap == 0 && (refer_given_name(c->at[0].s,
		    c->at[0].n) > 0 || refer_is_title(c->at[0].s,
		    c->at[0].n))) || (c->at[i].name &&
		    (c->at[1].capital || c->at[1].gap != 0 || c->at[0].owner ||
		    things_finite(c, 1))))) {
			i = add_name(all, i);
			continue;
		}
		kind = kind_of_word(c, i);
		/* "climate change": the last one is the thing */
		if (kind == THING_ONE && i + 1 < end && c->at[i + 1].gap == 0 &&
		    !c->at[i].owner && !c->at[i + 1].capital &&
		    kind_of_word(c, i + 1) != 0 && !things_finite(c, i + 1))
			kind = 0;
		if (kind == THING_ONE && is_employer(c, i + 1))
			kind = 0;
		/* "taxes and prices" */
		if (kind == THING_ONE && clause_is(c, i + 1, " and ") &&
		    i + 2 < end && !things_finite(c, i + 2) &&
		    !clause_is(c, i + 2, things_small))
			kind |= THING_MANY;
		if (kind != 0 && all->count < THINGS_MAX)
			all->at[all->count++] = (struct thing){ i, kind };
		i++;
	}
}

/*
 * What an English clause may have before its subject and between the subject
 * and its verb: introductions, appositions, lists, brackets.
 */
#include <string.h>

#include "../ask_en.h"

#define MORE_MAX 10	/* tokens */

const char ask_openers[] = " in on at after during for since by last this"
    " earlier under with according following amid despite late early today"
    " yesterday from throughout within until before as over across through"
    " when while if although though because once until whereas given unlike"
    " like based using working founded launched released created established known called"
    " dubbed born raised trained designed built described presented published driven led"
    " developed co-founded asked speaking instead ultimately ";

bool
ask_may_be_day(const struct token *t)
{
	return t->low_n == 4 ? memcmp(t->low, "this", 4) == 0 ||
	    memcmp(t->low, "last", 4) == 0 : t->low_n == 5 && memcmp(t->low,
	    "today", 5) == 0;
}

size_t
ask_skip_adverbs(const struct clause *c, size_t i)
{
	for (;;)
		if (ask_is_adverb(c, i))
			i++;
		else if (!clause_is(c, i, " today yesterday this last "))
			return i;
		else if (clause_is(c, i, " today yesterday "))
			i++;
		else if (clause_is(c, i + 1, " week month year ") &&
		    !c->at[i + 1].owner)
			i += 2;
		else
			return i;
}

/* Past "Last month" and "On Monday" that no comma follows, or 0. */
static size_t
time_intro(const struct clause *c)
{
	static const char spans[] = " week month year summer spring autumn fall"
	    " winter weekend night monday tuesday wednesday thursday friday"
	    " saturday sunday january february march april may june july august"
	    " september october november december ";
	const struct token *t = &c->at[0];
	size_t i = 0;

	if (token_is(t, " earlier later ") && clause_is(c, 1, " this last "
	    ) && clause_is(c, 2, spans))
		i = 3;
	else if (token_is(t, " last this next ") && clause_is(c, 1, spans))
		i = 2;
	else if (token_is(t, " on in ") && ask_is_date(c, 0))
		i = 2 + (size_t)(clause_is(c, 2, " morning afternoon evening"
		    " night ") || (c->at[2].number && c->at[2].n < 3 &&
		    c->at[1].capital));
	else if (token_is(t, " by ") && clause_is(c, 1, " midday noon"
	    " nightfall dawn sunrise sunset midnight "))
		i = 2;
	else if (token_is(t, " over in during ") && clause_is(c, 1, " the "
	    ) && clause_is(c, 2, " same ") && clause_is(c, 3, " period time "
	    " year month week "))
		i = 4;
	if (i == 0 || i + 1 >= c->count || c->at[i].gap != 0 ||
	    (!c->at[i].capital && !clause_is(c, i, " the a an ") &&
	    !clause_is(c, i, " he she ") &&
	    !(clause_is(c, i, ask_roles) && c->at[i + 1].capital)) ||
	    c->at[i].number)
		return 0;
	return i;
}

/* Past an introduction ("On Monday, …"); c->count when there is one that
 * does not end in a comma. */
size_t
ask_skip_intro(const struct clause *c)
{
	size_t i = time_intro(c);

	if (i > 0)
		return i;
	if (!clause_is(c, 0, ask_openers))
		return 0;
	for (i = 1; i < c->count && i < 28; i++) {
		if (c->at[i].gap == ',')
			return i;
		if (c->at[i].gap != 0 && c->at[i].gap != '"')
			break;
	}
	return c->count;
}

/* "…, a professor at Bolt University, said": past the apposition, or 0. */
static size_t
skip_apposition(const struct clause *c, size_t i)
{
	size_t k;

	if (i >= c->count || c->at[i].gap != ',')
		return 0;
	if (clause_is(c, i, " and or but that he she it they we i you so yet"
	    " because since when while if as "))
		return 0;
	for (k = i + 1; k < c->count && k < i + 16; k++) {
		if (c->at[k].gap == ',')
			return k;
		if (c->at[k].gap != 0 && c->at[k].gap != '(' &&
		    c->at[k].gap != ')' && c->at[k].gap != '"')
			return 0;
	}
	return 0;
}

/* "Poe, 67, of Lund, faces": past both. */
size_t
ask_skip_appositions(const struct clause *c, size_t i)
{
	size_t past = skip_apposition(c, i), k;

	/* "the suspect, Tom Hale, 34, of Lund, faces" */
	while (past > 0 && past < c->count && c->at[past].number &&
	    c->at[past].n < 3 && (k = skip_apposition(c, past)) > 0)
		past = k;
	if (past > 0 && past < c->count && c->at[past].gap == ',' &&
	    clause_is(c, past, " of from ") && c->at[past - 1].number &&
	    (k = skip_apposition(c, past)) > 0)
		past = k;
	if (past == i + 1 && c->at[i].number && clause_is(c, past, " of from"
	    " a an the who whose which ")) {
		k = skip_apposition(c, past);
		return k > 0 ? k : past;
	}
	return past;
}

size_t
ask_skip_called(const struct clause *c, size_t i)
{
	size_t k;

	if (!clause_is(c, i, " called named dubbed ") || !c->at[i + 1].capital)
		return i;
	for (k = i + 2; k < c->count && c->at[k].gap == 0 &&
	    (c->at[k].capital || c->at[k].number); k++)
		;
	k = ask_skip_adverbs(c, k);
	return k < c->count && c->at[k].gap == 0 ? k : i;
}

size_t
ask_skip_more(const struct clause *c, size_t i, size_t past)
{
	size_t k;

	if (!clause_is(c, i, " a an the ") || c->at[past].capital ||
	    clause_is(c, past, " and or but who which "))
		return past;
	for (k = past + 1; k < c->count && k < past + MORE_MAX; k++)
		if (c->at[k].gap == ',')
			return k;
		else if (c->at[k].gap != 0)
			break;
	return past;
}

/* "Bolt, Acme and Ng": past a list of names from FIRST whose first comma is
 * before token I, or 0. */
size_t
ask_skip_list(const struct clause *c, size_t first, size_t i)
{
	size_t k;
	bool and = false;

	for (k = first; k < c->count && k < first + 14; k++) {
		if (clause_is(c, k, " and "))
			and = true;
		else if (!c->at[k].capital && !clause_is(c, k, " of the "))
			break;
		else if (and && k > i && c->at[k].gap == ',')
			break;
	}
	return and && k > i + 1 && k < c->count && c->at[k].gap == 0 &&
	    !clause_is(c, k - 1, " and ") ? k : 0;
}

/* Past "(GenAI)" before token I, or I. */
size_t
ask_skip_bracket(const struct clause *c, size_t i)
{
	size_t k;

	if (i >= c->count || c->at[i].gap != '(')
		return i;
	for (k = i + 1; k < c->count && k < i + 8; k++)
		if (c->at[k].gap == ')')
			return k;
	return i;
}

/* What "to …" may tell more of: "a plan to close the school". */
static const char aims[] = " hearing plan plans bid bill attempt attempts"
    " decision move proposal proposals campaign effort efforts vote referendum"
    " deal agreement order appeal law scheme petition project operation"
    " request motion pledge promise offer ";

bool
ask_tells_aim(const struct clause *c, const struct subject *s, size_t i)
{
	return i > s->first && i + 1 < s->end && clause_is(c, i, " to ") &&
	    c->at[i].gap == 0 && clause_is(c, i - 1, aims) &&
	    verb_of_base(c->at[i + 1].low, c->at[i + 1].low_n) != NULL;
}

/* "The tool blocks ads", "Bolt runs on Linux", "models predict rain": a form of
 * the present right behind what is a thing, and no noun. */
static bool
is_deed_of_thing(const struct clause *c, size_t i)
{
	static const char nouns[] = " weights updates stores tests calls"
	    " releases outputs results features designs costs prices attacks"
	    " answers requests changes parts problems errors bugs sales stocks"
	    " shares makers plans names types crashes checks drives bills"
	    " orders works hacks uses scores talks rules leaks markets"
	    " trials ads fans views queries prompts responses shows"
	    " use test power run design update release plan work market"
	    " cost price order drive name rule score bill share support"
	    " research study report store attack answer change access"
	    " training start ";
	static const char ones[] = " model chatbot tool app robot system software"
	    " assistant method algorithm device browser plugin plug-in extension"
	    " drone chip agent bot feature platform framework library engine"
	    " technique approach program package compiler editor technology"
	    " update release version camera network protocol toolkit kernel"
	    " database generator translator detector classifier processor"
	    " headset sensor scanner service headphones website site ";
	static const char many[] = " models chatbots tools apps robots systems"
	    " assistants methods algorithms devices browsers extensions drones"
	    " chips agents bots features platforms networks glasses"
	    " researchers developers engineers scientists users customers"
	    " companies firms hackers attackers programmers criminals ";
	static const char on[] = " works runs relies operates learns consists"
	    " comes starts listens focuses integrates competes depends looks"
	    " searches ";
	const struct token *before = &c->at[i - 1];
	size_t k, noun;

	if (c->at[i].gap != 0 || i + 1 >= c->count)
		return false;
	if (before->capital)
		return !before->owner && (i > 1 || before->name) && clause_is(c,
		    i, on) && clause_is(c, i + 1, ask_prepositions);
	/* "The tool then blocks" */
	if (i > 2 && ask_is_adverb(c, i - 1) && c->at[i - 1].gap == 0)
		before--;
	else if (clause_is(c, i, nouns))
		return false;
	if (i < 2 || clause_is(c, i + 1, " and or ") ||
	    (clause_is(c, i + 1, ask_prepositions) && !clause_is(c, i, on)))
		return false;
	noun = (size_t)(before - c->at);
	if (clause_is(c, noun, many))
		return !clause_is(c, i + 1, ask_prepositions);
	if (!clause_is(c, noun, ones) || c->at[i].low[c->at[i].low_n - 1] !=
	    's')
		return false;
	for (k = noun; k > 0 && k + 5 > noun && before->gap == 0; k--)
		if (clause_is(c, k - 1, ask_determiners) || c->at[k - 1].owner)
			return true;
	return false;
}

bool
ask_is_set_verb(const struct clause *c, size_t i)
{
	if (c->at[i + 1].gap != 0)
		return false;
	if (is_deed_of_thing(c, i))
		return true;
	if (clause_is(c, i, " reacts responds finishes runs completes loads"
	    " starts boots charges ") && clause_is(c, i + 1, " in "))
		return true;
	if (clause_is(c, i, " runs lasts ") && clause_is(c, i + 1, " until ")
	    && (c->at[i + 2].number || c->at[i + 2].capital))
		return true;
	if (clause_is(c, i, " starts begins opens closes ends expires"
	    " resumes ") && (ask_date_end(c, i + 1, true) > i + 1 ||
	    (clause_is(c, i + 1, " at ") && c->at[i + 2].number)))
		return true;
	return clause_is(c, i, " goes ") && clause_is(c, i + 1, " on into"
	    " live ") && clause_is(c, i + 2, " sale effect on in from this"
	    " next ");
}

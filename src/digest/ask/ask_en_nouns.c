/* Questions in English that nouns answer: who someone is, what someone
 * said. */
#include <string.h>

#include "../ask_en.h"
#include "../refer.h"

const char ask_roles[] = " professor researcher scientist ceo founder"
    " co-founder cofounder director engineer artist author writer journalist"
    " analyst lawyer attorney economist president chairman chairwoman chair"
    " executive minister senator congressman congresswoman lawmaker"
    " politician philosopher psychologist sociologist physicist"
    " mathematician biologist historian entrepreneur investor developer"
    " programmer designer musician actor actress singer novelist poet critic"
    " activist campaigner fellow lecturer student doctor physician surgeon"
    " neuroscientist ethicist expert consultant adviser advisor spokesperson"
    " spokesman spokeswoman manager head chief officer partner pioneer"
    " billionaire blogger editor reporter columnist photographer filmmaker"
    " teacher scholar academic commissioner mayor governor judge secretary"
    " representative strategist theorist linguist radiologist chemist"
    " lead co-lead senior sophomore member owner inventor architect technologist roboticist producer"
    " rapper comedian coach player lobbyist detective sheriff prosecutor banker"
    " trader farmer nurse chef athlete captain striker goalkeeper midfielder"
    " defender king queen bishop pastor priest soldier colonel pilot astronaut"
    " hacker podcaster host anchor presenter broadcaster curator translator"
    " librarian therapist psychiatrist epidemiologist virologist geneticist"
    " ecologist geologist astronomer anthropologist archaeologist statistician"
    " pollster leader boss veteran winner champion survivor suspect defendant"
    " plaintiff resident mother father wife husband son daughter brother sister"
    " screenwriter playwright sculptor painter composer conductor drummer"
    " guitarist volunteer organizer organiser advocate barrister solicitor"
    " paediatrician pediatrician oncologist cardiologist climatologist"
    " meteorologist oceanographer botanist zoologist biochemist ";
const char ask_things[] = " model company startup start-up tool system"
    " software platform app application service product program programme"
    " project language chip robot network algorithm technique method law"
    " bill agency organization organisation nonprofit non-profit group firm"
    " framework dataset database feature website site game film device"
    " machine type kind form process approach technology laboratory lab"
    " institute university college city town country protocol standard"
    " library engine processor chatbot assistant bot generator benchmark"
    " test drug disease protein satellite spacecraft rocket vehicle car"
    " aircraft drone sensor camera series book magazine newspaper newsletter"
    " podcast conference competition challenge prize fund initiative"
    " committee union alliance coalition consortium subsidiary unit division"
    " arm marketplace store browser extension plugin api toolkit suite term"
    " concept idea field branch theory problem method subset version"
    " successor variant competitor rival supercomputer computer chain brand"
    " retailer airline bank manufacturer maker supplier publisher operator"
    " club label carmaker charity ";

/* The bounds of "Ann Poe" before the comma at token I. */
static size_t
person_before(const struct clause *c, size_t i)
{
	size_t k = i;

	while (k > 0 && i - k < 4 && c->at[k - 1].capital &&
	    !c->at[k - 1].owner && !c->at[k - 1].number &&
	    (k == i || c->at[k].gap == 0))
		k--;
	if (k < i && (clause_is(c, k, ask_prepositions) ||
	    clause_is(c, k, " when while but and as if although says said ")))
		k++;
	if (k == 0 && i > 2 && ask_first_is_common(c, k, i) == 1)
		k++;	/* "Witness Ann Poe" */
	if (i - k < 2 || i - k > 3)
		return i;
	if (k == 0 && !c->at[k].name && !article_is_name(c->a, c->at[i - 1].s,
	    c->at[i - 1].n))
		return i;
	return clause_is(c, k, ask_determiners) ? i : k;
}

/* Whether the name at I is no member of a list ("the president, Ann Poe, the
 * minister, …"): it starts the sentence, or a verb or the like is before. */
static bool
is_introduced(const struct clause *c, size_t i)
{
	if (i == 0 || (i == ask_skip_intro(c) &&
	    !clause_is(c, i - 1, ask_roles)))
		return true;
	return c->at[i].gap == 0 && !c->at[i - 1].capital &&
	    (clause_is(c, i - 1, " said says by to from with and that when as"
	    " told like argues argued asks adds added explains explained notes"
	    " noted wrote writes warns warned including of ") ||
	    verb_of_past(c->at[i - 1].low, c->at[i - 1].low_n) != NULL);
}

/* The first word of LIST among the tokens of the phrase at I; the count when
 * there is none. */
static size_t
head_in(const struct clause *c, size_t i, const char *list)
{
	size_t k, found = c->count;

	for (k = i; k < c->count && k < i + 8 && (k == i || c->at[k].gap == 0);
	    k++) {
		if (k > i && (clause_is(c, k, ask_prepositions) ||
		    clause_is(c, k, " who and that which whose ")))
			break;
		if (clause_is(c, k, list))
			found = k;
	}
	return found;
}

/* The noun at I is the last of its phrase: no "project" of a project lead. */
static bool
is_head(const struct clause *c, size_t i)
{
	return i < c->count && (i + 1 == c->count || c->at[i + 1].gap != 0 ||
	    clause_is(c, i + 1, ask_prepositions) || clause_is(c, i + 1,
	    " that which who and or where when whose is are has was called named"
	    " designed developed created used built made based founded ") ||
	    c->at[i + 1].capital || verb_of_ing(c->at[i + 1].low,
	    c->at[i + 1].low_n) != NULL);
}

/* "Bolt, the firm behind Hopper, …": the name before the comma at I. */
static size_t
name_before(const struct clause *c, size_t i)
{
	size_t k = i;

	while (k > 0 && i - k < 3 && c->at[k - 1].capital &&
	    !c->at[k - 1].owner && (k == i || c->at[k].gap == 0))
		k--;
	if (k < i && (clause_is(c, k, ask_prepositions) || clause_is(c, k,
	    " now then today but and so ")))
		k++;
	if (k > 1 && k < i && clause_is(c, k - 1, " of for ") &&
	    c->at[k - 2].capital)
		return i;	/* half of "Institute for Deep Learning" */
	if (k == i || !c->at[i - 1].name || clause_is(c, k, ask_determiners))
		return i;
	if (k == 0 || k == ask_skip_intro(c))
		return k;
	/* "a single A100 GPU, an …" is no name: what is before must be no
	 * part of the phrase */
	return c->at[k].gap == 0 && ((clause_is(c, k - 1, ask_prepositions) &&
	    !clause_is(c, k - 1, " of ")) ||
	    verb_of_past(c->at[k - 1].low, c->at[k - 1].low_n) != NULL ||
	    verb_of_ing(c->at[k - 1].low, c->at[k - 1].low_n) != NULL ||
	    clause_is(c, k - 1, " is are was were called named that says ")) ?
	    k : i;
}

/* The phrase after the comma at I ends at a comma or with the sentence, and
 * has no verb but behind "who" or "which". */
static bool
is_apposed(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i + 1; k < c->count; k++) {
		if (c->at[k].gap == ',' || clause_is(c, k, " who which that"
		    " whose where "))
			return true;
		if (c->at[k].gap != 0 && c->at[k].gap != '-')
			return false;
		if (!c->at[k].capital && (clause_is(c, k, " is are was were has"
		    " have had will would can could may might should says said"
		    " ") || (verb_of_past(c->at[k].low, c->at[k].low_n) != NULL
		    && !clause_is(c, k + 1, " by in at from on for as with to "))))
			return false;
	}
	return true;
}

/* ", who runs the lab, …" */
static bool
tells_who(const struct clause *c, size_t i)
{
	return clause_is(c, i, " who ") && c->at[i + 1].gap == 0 &&
	    clause_is(c, i + 1, " runs leads heads led founded co-founded"
	    " cofounded studies researches works worked teaches directs chairs"
	    " oversees owns wrote writes invented created developed designs"
	    " designed edits manages specializes specialises helped built"
	    " served serves represents represented won co-authored coauthored"
	    " co-wrote investigates covers is was ") && !clause_is(c, i + 2,
	    " also not now then ");
}

static void
ask_of_name(struct ask *q, size_t first, size_t end, bool person)
{
	size_t k;

	/* "Ann Poe, a University of Lund professor who …" is no what */
	for (k = end + 1; !person && k < q->c->count && q->c->at[k].gap == 0;
	    k++)
		if (clause_is(q->c, k, " who whose "))
			return;
	memset(&q->s, 0, sizeof q->s);
	q->s.first = first;
	q->s.end = end;
	q->s.proper = q->s.named = true;
	ask_with(q, person ? "Who is " : "What is ", NULL,
	    person ? ASK_WHO_IS : ASK_WHAT_IS);
}

#define CENTRAL 3	/* sentences that name who is asked about */

/* A person of the title, or one who opens the sentence and is named three
 * times: of others nobody asks who they are. */
static bool
is_central(const struct ask *q, size_t first, size_t end)
{
	if (q->a->title_count == 0 || ask_is_titled(q, end - 1))
		return true;
	return (first == 0 || first == ask_skip_intro(q->c)) &&
	    ask_is_topic(q, end - 1, CENTRAL);
}

/* "…, said Ann Poe, a professor at Bolt University." */
void
ask_who_is(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i, name;

	for (i = 1; i + 2 < c->count; i++) {
		if (c->at[i].gap != ',' || !(clause_is(c, i, " a an the one who ") ||
		    clause_is(c, i, ask_roles)))
			continue;
		/* after "In May," comes the subject and no apposition */
		if (i == ask_skip_intro(c) || !is_apposed(c, i))
			continue;
		name = person_before(c, i);
		if (name < i && is_central(q, name, i) &&
		    is_introduced(c, name) &&
		    (head_in(c, i, ask_roles) < c->count ||
		    tells_who(c, i))) {
			ask_of_name(q, name, i, true);
			return;
		}
		name = name_before(c, i);
		if (name > 0 && name < i && name != ask_skip_intro(c) &&
		    !ask_is_titled(q, i - 1) && head_in(c, i, " city town"
		    " country village region island state ") < c->count)
			continue;	/* a place named in passing */
		if (name < i && clause_is(c, i, " a an the ") &&
		    is_head(c, head_in(c, i, ask_things)) &&
		    head_in(c, i, ask_roles) == c->count &&
		    ask_is_topic(q, i - 1, CENTRAL)) {
			ask_of_name(q, name, i, false);
			return;
		}
	}
}

static const char said[] = " said says ";

/* Past the name at I, with what the person is: "Bolt cofounder Ann Poe"; I
 * when it is none. */
static size_t
speaker_end(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i; k < c->count && k < i + 6 && (k == i || c->at[k].gap == 0);
	    k++)
		if (!c->at[k].capital && !clause_is(c, k, ask_roles) &&
		    !clause_is(c, k, " chief vice former deputy police council"
		    " party general prime "))
			break;
	return k > i && c->at[k - 1].capital && c->at[k - 1].name &&
	    !clause_is(c, i, ask_determiners) && c->at[i].low_n > 0 ? k : i;
}

/* "“…,” said Ann Poe.", "…, Ann Poe said.": what did she say? */
void
ask_speaker(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i, end = 0, verb = 0;
	bool now;

	/* "She'd be there," Poe said. */
	if (c->count > 0 && list_has_word(" he she it they that this his her"
	    " their these those him them so but and then there ", c->at[0].low,
	    strcspn(c->at[0].low, "'\xe2")))
		return;

	for (i = 2; i < c->count && end == 0; i++) {
		if (c->at[i].gap != '"' && c->at[i].gap != ',')
			continue;
		memset(&q->s, 0, sizeof q->s);
		verb = clause_is(c, i, said) ? i : 0;
		q->s.first = verb > 0 ? i + 1 : i;
		end = speaker_end(c, q->s.first);
		if (end == q->s.first || (verb == 0 && (!clause_is(c, end, said)
		    || c->at[end].gap != 0)))
			end = 0;
		else if (verb == 0)
			verb = end;
	}
	if (end == 0 || c->count - verb > 14 || (verb < end &&
	    end < c->count && c->at[end].gap == 0 && !clause_is(c, end,
	    ask_prepositions) && !clause_is(c, end, " who last this yesterday"
	    " today when while earlier ")))
		return;
	q->s.end = end;
	q->s.verb = verb;
	q->s.proper = q->s.named = true;
	now = clause_is(c, verb, " says ");
	if (!ask_speaker_about(q, now))
		ask_with(q, now ? "What does " : "What did ", "say", ASK_SAY);
}

/* The noun of the phrase: "suit" of "the suit of the growers". */
size_t
ask_head(const struct clause *c, size_t first, size_t end)
{
	size_t i;

	for (i = first + 1; i + 1 < end; i++)
		if (clause_is(c, i, " of in at from for on between about over"
		    " against ") && !clause_is(c, i - 1, " number couple"
		    " majority series range group pair total lot handful rest"
		    " all some many most several few two three "))
			return i - 1;
	return end - 1;
}

/* Questions in English that nouns answer: who someone is, how many there
 * are of something. */
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

/* Where the clause that starts at the verb ends. */
static size_t
clause_end(const struct clause *c, size_t verb, size_t most)
{
	size_t k;

	for (k = verb + 1; k < c->count; k++)
		if (c->at[k].gap != 0 || clause_is(c, k, " that which who"
		    " because after according while although but whose where"
		    " since before as so and "))
			break;
	return k - verb > most ? 0 : k;
}

static bool
is_quantity(const struct token *t)
{
	if (memchr(t->low, '-', t->low_n) != NULL && (strncmp(t->low, "twenty-", 7)
	    == 0 || strncmp(t->low, "thirty-", 7) == 0 || strncmp(t->low,
	    "forty-", 6) == 0 || strncmp(t->low, "fifty-", 6) == 0 ||
	    strncmp(t->low, "sixty-", 6) == 0 || strncmp(t->low, "seventy-", 8)
	    == 0 || strncmp(t->low, "eighty-", 7) == 0 || strncmp(t->low,
	    "ninety-", 7) == 0))
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

/* "More than 1,000 researchers signed the letter": how many … */
void
ask_how_many(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = opening_end(c), noun, verb, end, share, first = i, head;
	bool of;

	if (i == 0)
		i = after_colon(c);

	while (clause_is(c, i, " more fewer less than at least about around"
	    " nearly almost over some roughly an estimated as many up to just"
	    " only approximately close "))
		i++;
	/* "A third of farms" */
	i += clause_is(c, i, " a ") && clause_is(c, i + 1, " third quarter fifth"
	    " tenth ") && clause_is(c, i + 2, " of ");
	if (i >= c->count || !is_quantity(&c->at[i]) || c->at[i].money ||
	    (c->at[i].number && c->at[i].n == 4 && i == 0))
		return;
	share = c->at[i].percent || clause_is(c, i, " half one-quarter"
	    " quarter one-third third two-thirds three-quarters fifth tenth ") || clause_is(c, i + 1, " percent ");
	i += clause_is(c, i + 1, " percent ") ? 2 : 1;
	while (clause_is(c, i, " million billion thousand hundred dozen of "))
		i++;
	/* "Twelve of the train's 40 cars" */
	of = !share && clause_is(c, i - 1, " of ") && clause_is(c, i, " the ");
	i += of;
	if (clause_is(c, i, " these those them our my his her their its this"
	    " that and or to in on ") || (share && clause_is(c, i, " the ")) ||
	    (i < c->count && c->at[i].number))
		return;
	for (noun = i; noun < c->count && noun < i + 6; noun++) {
		const struct token *t = &c->at[noun];

		/* "About 500 people, some with dogs, marched" */
		if (t->gap == ',' && noun > i)
			break;
		if (t->gap != 0 || clause_is(c, noun, " who which that "))
			return;
		if (noun > i && !t->capital && t->low_n > 0 &&
		    (verb_of_past(t->low, t->low_n) != NULL ||
		    is_plain_verb(c, noun) ||
		    clause_is(c, noun, " are were have will say think believe"
		    " want plan use support oppose expect fear trust own live"
		    " work prefer do ")))
			break;
	}
	if (noun >= c->count || noun == i || noun >= i + 6 ||
	    clause_is(c, i, " out years days months weeks hours minutes year"
	    " percent times of other the more "))
		return;
	verb = noun;
	if (c->at[noun].gap == ',') {
		verb = ask_skip_appositions(c, noun);
		if (verb == 0 || c->at[verb].low_n < 4 || (verb_of_past(
		    c->at[verb].low, c->at[verb].low_n) == NULL && memcmp(
		    c->at[verb].low + c->at[verb].low_n - 2, "ed", 2) != 0))
			return;
	}
	for (head = i + 1; head < noun && !clause_is(c, head, " of in at on"
	    " from under over aged with who between "); head++)
		;
	head--;
	if (c->at[head].low_n < 3 || (c->at[head].low[
	    c->at[head].low_n - 1] != 's' && !clause_is(c, head,
	    " people women men children staff police ")))
		return;
	end = clause_end(c, verb, 10);
	for (head = verb; head < end; head++)
		if (clause_is(c, head, " its his her "))
			return;		/* whose? */
	/* "since 2019" */
	if (end > 0 && clause_is(c, end, " since ") && (c->at[end + 1].number ?
	    c->at[end + 1].n == 4 : c->at[end + 1].capital) && (end + 2 >=
	    c->count || c->at[end + 2].gap != 0))
		end += 2;
	else if (end > 0 && clause_is(c, end, " since ") && clause_is(c, noun,
	    " have "))
		return;
	if (end == 0 || end < verb + 2 || clause_is(c, end - 1, " there here ")
	    || clause_is(c, end - 1,
	    ask_prepositions) || (verb_of_past(c->at[verb].low,
	    c->at[verb].low_n) != NULL && ask_is_participle(c, verb)))
		return;
	if (clause_is(c, end, " because ") || clause_is(c, noun, " asked told"
	    " urged ordered forced "))
		return;	/* the cause is the point */
	memset(&q->s, 0, sizeof q->s);
	q->s.first = i;
	q->s.end = noun;
	buf_adds(&q->text, share ? "What share of " : of ? "How many of the " :
	    "How many ");
	clause_print(c, &q->text, i, noun, false);
	ask_add_words(q, verb, end);
	if (first > 0) {
		buf_addc(&q->text, ' ');
		clause_print(c, &q->text, 0, first, true);
	}
	ask_close(q, ASK_HOW_MANY);
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

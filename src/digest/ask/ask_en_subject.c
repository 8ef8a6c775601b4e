/*
 * The subject of an English clause: a plain noun phrase before a known verb.
 * What is not plain is left alone.
 */
#include <string.h>

#include "../ask.h"
#include "../ask_en.h"
#include "../refer.h"

#define LIST_WORD 10	/* bytes of the longest word that a list has */

const char ask_determiners[] = " the a an its their his her our my your this"
    " that these those some any no every each another both all several many"
    " most few such more less fewer ";
const char ask_prepositions[] = " of for at in from on with by to about into"
    " over under after before between among against during through within"
    " without across behind beyond near off out up down around via per amid"
    " despite upon toward towards than as like onto inside outside since"
    " until till along alongside versus ";
static const char inner_prepositions[] = " of for at in from on and & de von"
    " van the a an against between over about into with near ";
static const char never_subject[] = " he she it they we i you who whom which"
    " what that this these those there here when where while if although"
    " though because since as but or nor so yet to not then now today"
    " yesterday tomorrow how why whether one ones others another such both"
    " either neither his her its their our my your someone anyone everyone"
    " nobody nothing something anything everything much many most some few"
    " all none each just even only also still perhaps maybe instead please"
    " no however meanwhile indeed though never almost nearly hardly barely scarcely rarely seldom little"
    " much less whatever whoever nothing monday tuesday wednesday thursday friday saturday sunday january"
    " february april june july august september october november december"
    " had were was should could would will can may might do does did is are"
    " have has having let let's it's he's she's that's there's they're we're i'm you're"
    " it\xe2\x80\x99s he\xe2\x80\x99s she\xe2\x80\x99s that\xe2\x80\x99s"
    " there\xe2\x80\x99s they\xe2\x80\x99re we\xe2\x80\x99re"
    " i\xe2\x80\x99m you\xe2\x80\x99re don't don\xe2\x80\x99t ";
static const char adverbs[] = " also now then already still just recently"
    " reportedly later soon even once again always often only"
    " finally initially previously eventually originally currently"
    " subsequently publicly officially quickly first long ever further too"
    " both separately each jointly both ";
static const char auxiliaries[] = " is are was were has have had will would"
    " can could may might must should shall did does do isn't aren't wasn't"
    " weren't don't doesn't didn't can't cannot won't couldn't wouldn't"
    " shouldn't hasn't haven't hadn't isn\xe2\x80\x99t aren\xe2\x80\x99t"
    " wasn\xe2\x80\x99t weren\xe2\x80\x99t don\xe2\x80\x99t"
    " doesn\xe2\x80\x99t didn\xe2\x80\x99t can\xe2\x80\x99t"
    " won\xe2\x80\x99t couldn\xe2\x80\x99t wouldn\xe2\x80\x99t"
    " shouldn\xe2\x80\x99t hasn\xe2\x80\x99t haven\xe2\x80\x99t"
    " hadn\xe2\x80\x99t ";
static const char helpers[] = " helps help helped lets let allows allow allowed"
    " enables enable enabled uses use used ";
static const char boundaries[] = " that which who whom whose and but because"
    " after as when if while where how what why to whether before so since"
    " until than though although or ";
/* Subjects that say nothing of the article. */
static const char vague[] = " company firm team group paper study report"
    " government agency researchers authors scientists experts people"
    " officials model system tool project technology users critics users"
    " companies others executives employees bot software app product service"
    " feature program platform startup studies spokesperson spokesman"
    " spokeswoman letter ceo researcher post article author findings results"
    " workers ";
/* Nouns in "-ing", behind another word. */
static const char doings[] = " training learning computing processing"
    " engineering reasoning testing caching encoding pooling prompting"
    " scheduling sampling reporting trading banking funding pricing mining"
    " programming modelling modeling tuning fine-tuning labelling labeling"
    " screening tracking routing monitoring marketing publishing advertising"
    " gaming streaming recycling farming fishing shipping parking matching"
    " indexing decoding pruning meeting hearing ruling building wedding"
    " sentencing shooting killing stabbing opening crossing bombing sailing ";

bool
ask_is_adverb(const struct clause *c, size_t i)
{
	const struct token *t;

	if (i >= c->count)
		return false;
	t = &c->at[i];
	if (token_is(t, adverbs))
		return true;
	if (token_is(t, " likely ") && clause_is(c, i + 1, auxiliaries))
		return true;
	return !t->capital && t->low_n > 4 &&
	    memcmp(t->low + t->low_n - 2, "ly", 2) == 0 &&
	    !clause_is(c, i, " family assembly supply reply anomaly monopoly"
	    " apply rely comply multiply ally july italy likely daily weekly"
	    " monthly friendly elderly early only hardly barely scarcely"
	    " rarely nearly ");
}

/* "The fishermen of Lund plan": the noun before "of" is a plural. */
static bool
has_plural_head(const struct clause *c, size_t i)
{
	const struct token *t;
	size_t k;

	for (k = i; k > 1 && i - k < 5; k--) {
		if (!clause_is(c, k - 1, " of in at from ") || k < 2)
			continue;
		t = &c->at[k - 2];
		return !t->capital && t->low_n > 3 &&
		    (t->low[t->low_n - 1] == 's' || memcmp(t->low + t->low_n -
		    3, "men", 3) == 0) && t->low[t->low_n - 2] != 's';
	}
	return false;
}

/* "Executives recognize the risk": a base form after a plural. */
static bool
is_plural_verb(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i], *noun = t - 1;
	const struct verb *v;

	if (i == 0 || noun->low_n < 2 || noun->owner ||
	    (noun->low[noun->low_n - 1] != 's' && !has_plural_head(c, i) &&
	    !clause_is(c, i - 1, " people women men children police fishermen"
	    " staff ") && !(i > 2 &&
	    noun->capital && clause_is(c, i - 2, " and "))) || t->gap != 0)
		return false;
	v = verb_of_base(t->low, t->low_n);
	return v != NULL && v->frames != 0 && i + 1 < c->count &&
	    c->at[i + 1].gap == 0 && (clause_is(c, i + 1, ask_determiners) ||
	    clause_is(c, i + 1, " that to how what whether ") ||
	    c->at[i + 1].capital || c->at[i + 1].money ||
	    c->at[i + 1].number || ask_is_set_verb(c, i) || clause_is(c, i,
	    " believe recognize recognise expect fear ")) && ((v->frames & VERB_SAYS) != 0 ||
	    !ask_is_participle(c, i));
}

/* Neither a determiner, a name, a number nor a little word. */
static bool
is_bare_noun(const struct clause *c, size_t i)
{
	return !c->at[i].capital && !c->at[i].number && !c->at[i].money &&
	    c->at[i].low_n > 3 && !clause_is(c, i, ask_determiners) &&
	    !clause_is(c, i, ask_prepositions) && !clause_is(c, i,
	    never_subject) && !ask_is_adverb(c, i);
}

/* An auxiliary follows before anything ends the phrase. */
static bool
has_auxiliary(const struct clause *c, size_t i)
{
	for (; i < c->count && c->at[i].gap == 0 && !clause_is(c, i,
	    boundaries); i++)
		if (!c->at[i].capital && clause_is(c, i, auxiliaries))
			return !clause_is(c, i - 1, " and but ");
	return false;
}

/* "the second set lasted", "the cut was", "the cost of" */
static bool
is_noun_here(const struct clause *c, size_t i)
{
	if (i > 0 && clause_is(c, i, " cost cut set hit ") && clause_is(c,
	    i - 1, " the a its their "))
		return true;
	return clause_is(c, i, " set cut hit read cost put cast found felt lay"
	    " left ") && i > 0 && !c->at[i - 1].capital && i + 1 < c->count &&
	    c->at[i + 1].gap == 0 && !c->at[i + 1].capital &&
	    (verb_of_past(c->at[i + 1].low, c->at[i + 1].low_n) != NULL ||
	    clause_is(c, i + 1, auxiliaries));
}

/* A verb that can only be one here: an auxiliary, a past form, or a present
 * form before what an object starts with. */
static bool
is_verb(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	if (t->capital || t->low_n == 0)
		return false;
	if (token_is(t, auxiliaries))
		return true;
	/* "the plans are": no verb but a noun */
	if (i + 1 < c->count && c->at[i + 1].gap == 0 && clause_is(c, i + 1,
	    " is are was were has have will would can could may might should"
	    " must had "))
		return false;
	if (token_is(t, helpers) && i + 1 < c->count &&
	    c->at[i + 1].gap == 0 && !clause_is(c, i + 1, " by in as for on"
	    " at cases case of ") && !ask_is_participle(c, i))
		return true;
	if (verb_of_past(t->low, t->low_n) != NULL)
		return !is_noun_here(c, i);
	if (is_plural_verb(c, i))
		return true;
	/* "Poe limped off": a verb that the table lacks */
	if (i > 0 && c->at[i - 1].capital && t->low_n > 4 && t->gap == 0 &&
	    memcmp(t->low + t->low_n - 2, "ed", 2) == 0 &&
	    memcmp(t->low + t->low_n - 3, "eed", 3) != 0 &&
	    (clause_is(c, i + 1, ask_prepositions) || clause_is(c, i + 1,
	    ask_determiners)) && !has_auxiliary(c, i + 1))
		return true;
	if (verb_of_present(t->low, t->low_n) == NULL ||
	    strcmp(t->low, "its") == 0)
		return clause_is(c, i, " say warn argue believe plan want hope"
		    " expect ") && clause_is(c, i + 1, " that the to a it"
		    " they there ");
	if (clause_is(c, i, " works ") && clause_is(c, i + 1, " by at ") &&
	    (i == 0 || !clause_is(c, i - 1, " multiple several many some more"
	    " few other new two three ")))
		return true;
	if (i > 0 && c->at[i - 1].capital && i + 1 < c->count &&
	    c->at[i + 1].gap == 0 && !c->at[i + 1].capital &&
	    (i > 1 || c->at[0].name) && !clause_is(c, i + 1, " and or ") &&
	    !clause_is(c, i + 1, ask_prepositions) &&
	    verb_of_participle(c->at[i + 1].low, c->at[i + 1].low_n) == NULL &&
	    !ask_is_participle(c, i))
		return true;	/* "Bolt supports scheduling" */
	if (i > 1 && !c->at[i - 1].capital && i + 1 < c->count &&
	    c->at[i + 1].gap == 0 && c->at[i + 1].capital &&
	    clause_is(c, 0, " the a an ") && !has_auxiliary(c, i + 1))
		return true;	/* "the round brings Bolt …" */
	/* "Bolt outperforms Acme" */
	if (i > 0 && c->at[i - 1].capital && c->at[i + 1].capital &&
	    c->at[i + 1].gap == 0 && t->gap == 0 && (i > 1 || c->at[0].name) &&
	    clause_is(c, i, " outperforms beats surpasses supports combines"
	    " joins replaces powers rivals ") && !has_auxiliary(c, i + 1))
		return true;
	/* "training improves accuracy by" */
	if (i > 1 && clause_is(c, i + 2, " by ") && c->at[i + 1].gap == 0 &&
	    c->at[i + 2].gap == 0 && is_bare_noun(c, i + 1) &&
	    verb_of_present(t->low, t->low_n)->frames != 0 &&
	    !has_auxiliary(c, i + 1))
		return true;
	/* "Hopper consistently improves accuracy" */
	if (i > 1 && t->gap == 0 && c->at[i - 2].capital && c->at[i - 1].low_n
	    > 5 && c->at[i - 1].gap == 0 && ask_is_adverb(c, i - 1))
		return true;
	/* "the chip delivers improved speed" */
	if (i > 1 && clause_is(c, i, " delivers provides offers brings adds"
	    " gives includes requires supports produces generates ") &&
	    c->at[i + 1].gap == 0 && c->at[i + 2].gap == 0 &&
	    verb_of_participle(c->at[i + 1].low, c->at[i + 1].low_n) != NULL &&
	    is_bare_noun(c, i + 2))
		return true;
	/* "takes about a minute", "faces up to ten years" */
	if (i > 0 && clause_is(c, i + 1, " about around over under nearly almost"
	    " roughly up at ") && c->at[i + 1].gap == 0 && c->at[i + 2].gap ==
	    0) {
		size_t k = i + 2 + (clause_is(c, i + 2, " to least ") ? 1 : 0);

		if (c->at[k].number || c->at[k].money || clause_is(c, k,
		    " a an two three four five six seven eight nine ten half "))
			return true;
	}
	if (i > 0 && ask_is_set_verb(c, i) && !has_auxiliary(c, i + 1))
		return true;
	return i + 1 < c->count && c->at[i + 1].gap == 0 &&
	    (clause_is(c, i + 1, " the a an to that its their it they he she"
	    " how what whether more it's there users people multiple several"
	    " many some two three four five new no any better"
	    " greater faster higher lower fewer ") ||
	    c->at[i + 1].number ||
	    c->at[i + 1].money || (clause_is(c, i, " says argues believes"
	    " claims warns wants hopes plans thinks ")));
}

/* "O'Brien", "d'Arc": an apostrophe before a capital. */
static bool
is_irish(const struct token *t)
{
	size_t i;

	for (i = 1; i < t->n; i++)
		if (t->s[i] >= 'A' && t->s[i] <= 'Z' &&
		    (t->s[i - 1] == '\'' || (unsigned char)t->s[i - 1] == 0x99))
			return true;
	return false;
}

/* "productsEach": two words that lost what was between them. */
static bool
is_joined(const struct token *t)
{
	size_t i;

	if (*t->s < 'a' || *t->s > 'z')
		return false;
	for (i = 4; i < t->n; i++)
		if (t->s[i] >= 'A' && t->s[i] <= 'Z' && t->s[i - 1] >= 'a' &&
		    t->s[i - 1] <= 'z')
			return true;
	return false;
}

/* Whether token I, a short one in small letters, may stand in a subject. */
static bool
small_word_fits(const struct clause *c, const struct subject *s, size_t i)
{
	const struct token *t = &c->at[i];

	if (clause_is(c, i, " being been be having them him me us percent ago itself"
	    " himself herself themselves "))
		return false;
	/* "teachers the Guardian spoke to", "the closer it comes" */
	if (ask_tells_aim(c, s, i))
		return true;
	if (i > s->first && (clause_is(c, i, " the a an ") ?
	    !clause_is(c, i - 1, inner_prepositions) && !clause_is(c, i - 1,
	    " by ") && t->gap == 0 && !(i > s->first + 2 && ask_tells_aim(c,
	    s, i - 2)) && !s->list : i == s->first + 1 && clause_is(c, s->first, " the ") &&
	    clause_is(c, i, " closer more less higher lower faster larger"
	    " bigger better longer sooner smaller ") &&
	    !clause_is(c, i + 1, " of ") && (t[1].capital || clause_is(
	    c, i + 1, " the a an you people "))))
		return false;
	if (i > s->first && clause_is(c, i, never_subject))
		return false;
	return !clause_is(c, i, ask_prepositions) || (i > s->first + 1 &&
	    clause_is(c, i, " by ") && clause_is(c, i - 1, " study report"
	    " survey analysis research paper letter investigation review poll"
	    " ")) || (clause_is(c, i, inner_prepositions) &&
	    !(i + 1 < s->end && c->at[i + 1].number && !c->at[i + 1].money));
}

static bool
word_fits(const struct clause *c, const struct subject *s, size_t i)
{
	const struct token *t = &c->at[i];

	if (t->low_n == 0)
		return false;
	if (i > s->first && ((t->gap == ',' && !s->list) ||
	    t->gap == ';' || t->gap == ':' || t->gap == '"' ||
	    t->gap == '.' || t->gap == '-' || t->gap == '/' ||
	    (!s->bracket && (t->gap == '(' || t->gap == ')'))))
		return false;
	if (is_joined(t) || (t->s > c->text && t->s[-1] == '\''))
		return false;
	if (!t->owner && !is_irish(t) && (memchr(t->s, '\'', t->n) !=
	    NULL || (memchr(t->s, '\xe2', t->n) != NULL && memmem(t->s, t->n,
	    "\xe2\x80\x99", 3) != NULL)))
		return false;	/* "they've" */
	/* a capital in mid-phrase on a common word: run together */
	if (i > s->first && t->capital && !t->name &&
	    article_is_common(c->a, t->s, t->n))
		return false;
	if ((t->n == 1 || (t->low_n <= LIST_WORD && (!t->capital ||
	    i == s->first))) && !small_word_fits(c, s, i))
		return false;
	/* "a code of ethics Ng" is two phrases */
	if (i > s->first + 2 && i + 1 == s->end && t->capital &&
	    !c->at[i - 1].capital && !clause_is(c, i - 1, " the ") &&
	    clause_is(c, s->first,
	    " a the an ") && clause_is(c, i - 2, " of in for on "))
		return false;
	/* "the team grouped": a verb that is not known */
	if (i > s->first && i + 1 == s->end && !t->capital && t->low_n > 5 &&
	    memcmp(t->low + t->low_n - 2, "ed", 2) == 0 && !clause_is(c, i,
	    " hundred accused injured wounded deceased elected watershed"
	    " unemployed bereaved homestead airspeed retired "))
		return false;
	return t->capital || t->low_n <= 4 ||
	    memcmp(t->low + t->low_n - 3, "ing", 3) != 0 ||
	    verb_of_ing(t->low, t->low_n) == NULL || (i > s->first &&
	    clause_is(c, i, doings)) || (i == s->first + 1 && i + 1 == s->end &&
	    clause_is(c, s->first, " the a ")) ||
	    (i > s->first && i + 1 < s->end);
}

/* "Cloud services Cloud services grew": a heading ran into it. */
static bool
repeats(const struct clause *c, const struct subject *s)
{
	size_t i, k;

	for (i = s->first; i < s->end; i++)
		for (k = i + 1; k < s->end && c->at[i].low_n > 4; k++)
			if (c->at[i].low_n == c->at[k].low_n &&
			    memcmp(c->at[i].low, c->at[k].low, c->at[i].low_n)
			    == 0)
				return true;
	return false;
}

static bool
subject_is_plain(const struct clause *c, const struct subject *s)
{
	const struct token *first = &c->at[s->first], *last;
	size_t i;

	if (s->end <= s->first || s->end - s->first > 12 ||
	    (s->end - s->first == 1 && c->at[s->first].n == 1) ||
	    token_is(first, " and "))
		return false;
	if ((token_is(first, never_subject) &&
	    !(clause_is(c, s->first, " one ") && clause_is(c, s->first + 1,
	    " of ") && clause_is(c, s->first + 2, " the ") && clause_is(c,
	    s->verb, " is was ")) && !(clause_is(c, s->first, " many most some"
	    " several few other each every ") && s->first + 1 < s->end &&
	    !clause_is(c, s->first + 1, " of "))) ||
	    token_is(first, ask_prepositions) ||
	    ask_is_adverb(c, s->first))
		return false;
	last = &c->at[s->end - 1];
	if (last->owner || token_is(last, ask_prepositions) ||
	    token_is(last, ask_determiners) || token_is(last, " and or "))
		return false;
	if (token_is(first, " more fewer less ") || repeats(c, s))
		return false;
	for (i = s->first; i < s->end; i++)
		if (!word_fits(c, s, i) || (token_is(&c->at[i], " last next"
		    " following ") && (i + 1 == s->end || clause_is(c, i,
		    " following ") || ask_is_time_unit(c, i + 1))))
			return false;
	/* "Training models", but "Training was" */
	return (s->end == s->first + 1 && s->verb == s->end && clause_is(c,
	    s->verb, " is was has takes requires can will ")) ||
	    !(c->at[s->first].low_n > 5 && !c->at[s->first].name &&
	    memcmp(c->at[s->first].low + c->at[s->first].low_n - 3, "ing", 3)
	    == 0);
}

static void
judge_subject(const struct clause *c, struct subject *s)
{
	size_t i, head, names = 0;
	int common = ask_first_is_common(c, s->first, s->end);

	s->lower = common == 1;
	s->proper = true;
	for (i = s->first; i < s->end; i++) {
		if (!c->at[i].capital || (i == s->first && s->lower))
			s->proper = false;
		names += c->at[i].capital && !(i == s->first && s->lower);
	}
	s->named = names > 0;
	head = ask_head(c, s->first, s->end);
	s->plural = (has_plural_head(c, s->end) && !clause_is(c, s->first,
	    " one each ")) || clause_is(c, head,
	    " people police children men women ") || (c->at[head].low_n > 3 && !s->proper &&
	    c->at[head].low[c->at[head].low_n - 1] == 's' &&
	    c->at[head].low[c->at[head].low_n - 2] != 's');
	for (i = s->first + 1; i < s->end; i++)
		s->plural = s->plural || clause_is(c, i, " and ");
	/* "Bolton are" */
	s->plural = s->plural || (s->proper && s->end - s->first < 3 &&
	    clause_is(c, s->verb, " are were have ") && !(s->end - s->first == 2
	    && refer_given_name(c->at[s->first].s, c->at[s->first].n) == 2));
	s->empty = clause_is(c, s->end - 1, vague);
	s->vague = !s->named && s->end - s->first <= 2 &&
	    (clause_is(c, s->first, " the a an some many several few most"
	    " other various ") ||
	    s->end - s->first == 1 || clause_is(c, s->end - 1, vague));
}

/* "Ng are": the subject is only part of a longer one. */
static bool
agrees(const struct clause *c, const struct subject *s)
{
	/* "Many AI films": the noun was taken for a verb */
	if (!s->plural && clause_is(c, s->first, " many several few both "))
		return false;
	if (clause_is(c, s->verb, " are were have aren't weren't "))
		return s->plural || (s->proper ? s->first == 0 && (s->verb <= 3
		    || (s->apposed > 0 && s->end <= 3)) :
		    !clause_is(c, s->first, " a an this "));
	return !clause_is(c, s->verb, " is was has ") || !s->plural ||
	    s->proper;
}

/* "a study published in May found": past "published in May", or 0. */
static size_t
skip_relative(const struct clause *c, size_t i)
{
	size_t k;

	k = ask_skip_called(c, i);
	if (k > i)
		return is_verb(c, k) ? k : 0;
	if (!clause_is(c, i, " published conducted released led written"
	    " developed created produced commissioned issued made based founded"
	    " trained called known located run owned filed signed organized"
	    " organised posted shared used built designed funded backed ") ||
	    !clause_is(c, i + 1, " by in at from on for this last with to "))
		return 0;
	for (k = i + 2; k < c->count && k < i + 16 && c->at[k].gap == 0; k++)
		if (is_verb(c, k) && !clause_is(c, k - 1, ask_determiners))
			return k;
	return 0;
}

bool
ask_find_subject(const struct clause *c, size_t start, struct subject *s)
{
	size_t i, past;
	bool plain, found = false;	/* its verb follows at once */

	memset(s, 0, sizeof *s);
	if (start >= c->count)
		return false;
	s->first = start;
	for (i = start; i < c->count && i < start + 14; i++) {
		past = i > start ? ask_skip_bracket(c, i) : i;
		if (past > i)
			s->bracket = true;
		i = past;
		if (i > start && c->at[i].gap == ',') {
			past = ask_skip_list(c, s->first, i);
			s->list = past > 0;
			if (past == 0)
				past = ask_skip_appositions(c, i);
			if (past == 0)
				return false;
			if (!s->list && !is_verb(c, ask_skip_adverbs(c, past)))
				past = ask_skip_more(c, i, past);
			s->end = s->list ? past : i;
			s->apposed = s->list ? 0 : i;
			i = past;
		} else if (i > start && ((found = is_verb(c, i)) ||
		    ask_is_adverb(c, i) || (ask_may_be_day(&c->at[i]) &&
		    ask_skip_adverbs(c, i) > i))) {
			s->end = i;
			past = skip_relative(c, i);
			if (past > 0) {
				s->end = past - s->first <= 12 ? past : i;
				s->relative = i;
				i = past;
				found = false;
			}
		} else
			continue;
		past = ask_skip_adverbs(c, i);
		found = found && past == i;
		i = past;
		if (i >= c->count || (!found && !is_verb(c, i)))
			return false;
		break;
	}
	if (s->end == 0)
		return false;
	s->verb = i;
	plain = subject_is_plain(c, s);
	if (!plain && s->relative > 0) {
		s->end = s->relative;
		plain = subject_is_plain(c, s);
	}
	if (!plain || ask_first_is_common(c, s->first, s->end) < 0)
		return false;
	judge_subject(c, s);
	return agrees(c, s);
}

/* Whether the past form at I may be a participle ("the tool used by …"):
 * another finite verb follows with nothing between that would allow it. */
bool
ask_is_participle(const struct clause *c, size_t i)
{
	size_t k;

	/* "wrote", "took" */
	if (verb_of_participle(c->at[i].low, c->at[i].low_n) == NULL &&
	    verb_of_past(c->at[i].low, c->at[i].low_n) != NULL)
		return false;
	if (clause_is(c, i + 1, " by in as at on for with from "))
		for (k = i + 1; k < c->count && k < i + 24; k++)
			if (!c->at[k].capital &&
			    clause_is(c, k, auxiliaries) &&
			    c->at[k].gap == 0)	/* "opened … and was" */
				return !clause_is(c, k - 1, " and but ");
	for (k = i + 1; k < c->count; k++) {
		if (c->at[k].gap != 0 || token_is(&c->at[k],
		    boundaries))
			return false;
		if (c->at[k].capital)
			continue;
		if (token_is(&c->at[k], auxiliaries) || token_is(&c->at[k],
		    " be "))
			return !clause_is(c, k - 1, " and but ");
		/* "a fixed mortgage stood at" */
		if (k == i + 2 && k + 1 < c->count && c->at[k + 1].gap == 0 &&
		    verb_of_past(c->at[k].low, c->at[k].low_n) != NULL &&
		    is_bare_noun(c, k - 1) && clause_is(c, k + 1,
		    ask_prepositions) && !clause_is(c, k + 1, " by "))
			return true;
		if (verb_of_past(c->at[k].low, c->at[k].low_n) != NULL &&
		    !clause_is(c, k - 1, ask_determiners) &&
		    !clause_is(c, k - 1, ask_prepositions) &&
		    !ask_is_adverb(c, k - 1) && k + 1 < c->count &&
		    (clause_is(c, k + 1, ask_determiners) ||
		    clause_is(c, k + 1, " to that ") || c->at[k + 1].number))
			return true;
	}
	return false;
}

/*
 * Questions in English: a plain noun phrase, a known verb, and what follows
 * it. What is not plain is left alone: a question not asked does no harm.
 */
#include <string.h>

#include "ask.h"
#include "ask_en.h"

const char ask_determiners[] = " the a an its their his her our my your this"
    " that these those some any no every each another both all several many"
    " most few such more less fewer ";
const char ask_prepositions[] = " of for at in from on with by to about into"
    " over under after before between among against during through within"
    " without across behind beyond near off out up down around via per amid"
    " despite upon toward towards than as like onto inside outside since"
    " until till along alongside versus ";
static const char inner_prepositions[] = " of for at in from on and & de von"
    " van the a an ";
static const char never_subject[] = " he she it they we i you who whom which"
    " what that this these those there here when where while if although"
    " though because since as but or nor so yet to not then now today"
    " yesterday tomorrow how why whether one ones others another such both"
    " either neither his her its their our my your someone anyone everyone"
    " nobody nothing something anything everything much many most some few"
    " all none each just even only also still perhaps maybe instead please"
    " no let let's it's he's she's that's there's they're we're i'm you're"
    " it\xe2\x80\x99s he\xe2\x80\x99s she\xe2\x80\x99s that\xe2\x80\x99s"
    " there\xe2\x80\x99s they\xe2\x80\x99re we\xe2\x80\x99re"
    " i\xe2\x80\x99m you\xe2\x80\x99re don't don\xe2\x80\x99t ";
static const char adverbs[] = " also now then already still just recently"
    " reportedly later soon even once again never always often only almost"
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
static const char intro[] = " in on at after during for since by last this"
    " earlier under with according following amid despite late early today"
    " yesterday from throughout within until before as over across through"
    " when while if although though because once until whereas given unlike"
    " like based using working founded launched released created established known called"
    " dubbed trained designed built described presented published driven led"
    " developed co-founded asked speaking instead ultimately ";

bool
ask_is_adverb(const struct clause *c, size_t i)
{
	const struct token *t;

	if (i >= c->count)
		return false;
	t = &c->at[i];
	if (clause_is(c, i, adverbs))
		return true;
	return !t->capital && t->low_n > 4 &&
	    memcmp(t->low + t->low_n - 2, "ly", 2) == 0 &&
	    !clause_is(c, i, " family assembly supply reply anomaly monopoly"
	    " apply rely comply multiply ally july italy likely daily weekly"
	    " monthly friendly elderly early only ");
}

/* Past an introduction ("On Monday, …"); c->count when there is one that
 * does not end in a comma. */
size_t
ask_skip_intro(const struct clause *c)
{
	size_t i;

	if (!clause_is(c, 0, intro))
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
		    c->at[k].gap != ')' && c->at[k].gap != '-' &&
		    c->at[k].gap != '"')
			return 0;
	}
	return 0;
}

/* "Bolt, Acme and Ng": past a list of names from FIRST whose first comma is
 * before token I, or 0. */
static size_t
skip_list(const struct clause *c, size_t first, size_t i)
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
static size_t
skip_bracket(const struct clause *c, size_t i)
{
	size_t k;

	if (i >= c->count || c->at[i].gap != '(')
		return i;
	for (k = i + 1; k < c->count && k < i + 8; k++)
		if (c->at[k].gap == ')')
			return k;
	return i;
}

/* "Executives recognize the risk": a base form after a plural. */
static bool
is_plural_verb(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i], *noun = t - 1;
	const struct verb *v;

	if (i == 0 || noun->low_n < 2 || noun->owner ||
	    (noun->low[noun->low_n - 1] != 's' && !clause_is(c, i - 1,
	    " people women men children police ") && !(i > 2 &&
	    noun->capital && clause_is(c, i - 2, " and "))) || t->gap != 0)
		return false;
	v = verb_of_base(t->low, t->low_n);
	return v != NULL && v->frames != 0 && i + 1 < c->count &&
	    c->at[i + 1].gap == 0 && (clause_is(c, i + 1, ask_determiners) ||
	    clause_is(c, i + 1, " that to how what whether ") ||
	    c->at[i + 1].capital || clause_is(c, i, " believe recognize"
	    " recognise expect fear ")) && !ask_is_participle(c, i);
}

/* A verb that can only be one here: an auxiliary, a past form, or a present
 * form before what an object starts with. */
static bool
is_verb(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	if (t->capital || t->low_n == 0)
		return false;
	if (clause_is(c, i, auxiliaries))
		return true;
	if (clause_is(c, i, helpers) && i + 1 < c->count &&
	    c->at[i + 1].gap == 0 && !clause_is(c, i + 1, " by in as for on"
	    " at cases case of ") && !ask_is_participle(c, i))
		return true;
	if (verb_of_past(t->low, t->low_n) != NULL)
		return true;
	if (is_plural_verb(c, i))
		return true;
	if (verb_of_present(t->low, t->low_n) == NULL ||
	    strcmp(t->low, "its") == 0)
		return clause_is(c, i, " say warn argue believe plan want hope"
		    " expect ") && clause_is(c, i + 1, " that the to a it"
		    " they there ");
	if (clause_is(c, i, " works ") && clause_is(c, i + 1, " by at "))
		return true;
	if (i > 0 && c->at[i - 1].capital && i + 1 < c->count &&
	    c->at[i + 1].gap == 0 && !c->at[i + 1].capital &&
	    !clause_is(c, i + 1, ask_prepositions) &&
	    !ask_is_participle(c, i))
		return true;	/* "Bolt supports scheduling" */
	return i + 1 < c->count && c->at[i + 1].gap == 0 &&
	    (clause_is(c, i + 1, " the a an to that its their it they he she"
	    " how what whether more it's there users people ") ||
	    c->at[i + 1].number ||
	    c->at[i + 1].money || (clause_is(c, i, " says argues believes"
	    " claims warns wants hopes plans thinks ")));
}

static bool
subject_is_plain(const struct clause *c, const struct subject *s)
{
	size_t i;

	if (s->end <= s->first || s->end - s->first > 12)
		return false;
	if ((clause_is(c, s->first, never_subject) &&
	    !(clause_is(c, s->first, " many most some several few other ") &&
	    s->first + 1 < s->end && !clause_is(c, s->first + 1, " of "))) ||
	    clause_is(c, s->first, ask_prepositions) ||
	    ask_is_adverb(c, s->first))
		return false;
	if (clause_is(c, s->end - 1, ask_prepositions) ||
	    clause_is(c, s->end - 1, ask_determiners) ||
	    clause_is(c, s->end - 1, " and or "))
		return false;
	for (i = s->first; i < s->end; i++) {
		const struct token *t = &c->at[i];

		if (t->low_n == 0)
			return false;
		if (i > s->first && ((t->gap == ',' && !s->list) ||
		    t->gap == ';' ||
		    t->gap == ':' || t->gap == '"' || t->gap == '.' ||
		    t->gap == '-' || t->gap == '/' ||
		    (!s->bracket && (t->gap == '(' || t->gap == ')'))))
			return false;
		if (clause_is(c, i, " being been be having them him me us"
		    " percent "))
			return false;
		if (!t->owner && !t->capital && (memchr(t->s, '\'', t->n) !=
		    NULL || memmem(t->s, t->n, "\xe2\x80\x99", 3) != NULL))
			return false;	/* "they've" */
		/* a capital in mid-phrase on a common word: run together */
		if (i > s->first && t->capital && !t->name &&
		    article_is_common(c->a, t->s, t->n))
			return false;
		if (i > s->first && !t->capital &&
		    clause_is(c, i, never_subject))
			return false;
		if (clause_is(c, i, ask_prepositions) &&
		    (!clause_is(c, i, inner_prepositions) ||
		    (i + 1 < s->end && c->at[i + 1].number)))
			return false;
		/* "a code of ethics Ng" is two phrases */
		if (i > s->first + 2 && i + 1 == s->end && t->capital &&
		    !c->at[i - 1].capital && clause_is(c, s->first,
		    " a the an ") && clause_is(c, i - 2, " of in for on "))
			return false;
		if (!t->capital && t->low_n > 4 &&
		    memcmp(t->low + t->low_n - 3, "ing", 3) == 0 &&
		    verb_of_ing(t->low, t->low_n) != NULL &&
		    (i == s->first || i + 1 == s->end))
			return false;
	}
	/* "Training models" */
	return !(c->at[s->first].low_n > 5 && !c->at[s->first].name &&
	    memcmp(c->at[s->first].low + c->at[s->first].low_n - 3, "ing", 3)
	    == 0);
}

static void
judge_subject(const struct clause *c, struct subject *s)
{
	size_t i, names = 0;
	int common = ask_first_is_common(c, s->first, s->end);

	s->lower = common == 1;
	s->proper = true;
	for (i = s->first; i < s->end; i++) {
		if (!c->at[i].capital || (i == s->first && s->lower))
			s->proper = false;
		names += c->at[i].capital && !(i == s->first && s->lower);
	}
	s->named = names > 0;
	s->plural = clause_is(c, s->end - 1, " people police children men"
	    " women ") || (c->at[s->end - 1].low_n > 3 && !s->proper &&
	    c->at[s->end - 1].low[c->at[s->end - 1].low_n - 1] == 's' &&
	    c->at[s->end - 1].low[c->at[s->end - 1].low_n - 2] != 's');
	for (i = s->first + 1; i < s->end; i++)
		s->plural = s->plural || clause_is(c, i, " and ");
	s->vague = !s->named && s->end - s->first <= 2 &&
	    (clause_is(c, s->first, " the a an ") ||
	    s->end - s->first == 1 || clause_is(c, s->end - 1, vague));
}

/* "Ng are": the subject is only part of a longer one. */
static bool
agrees(const struct clause *c, const struct subject *s)
{
	if (clause_is(c, s->verb, " are were have aren't weren't "))
		return s->plural || (!s->proper && !clause_is(c, s->first,
		    " a an this "));
	return !clause_is(c, s->verb, " is was has ") || !s->plural ||
	    s->proper;
}

/* "a study published in May found": past "published in May", or 0. */
static size_t
skip_relative(const struct clause *c, size_t i)
{
	size_t k;

	if (!clause_is(c, i, " published conducted released led written"
	    " developed created produced commissioned issued made based founded"
	    " trained called known located run owned filed signed organized"
	    " organised posted shared used built designed funded backed ") ||
	    !clause_is(c, i + 1, " by in at from on for this last with "))
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

	memset(s, 0, sizeof *s);
	if (start >= c->count)
		return false;
	s->first = start;
	for (i = start; i < c->count && i < start + 14; i++) {
		past = i > start ? skip_bracket(c, i) : i;
		if (past > i)
			s->bracket = true;
		i = past;
		if (i > start && c->at[i].gap == ',') {
			past = skip_list(c, s->first, i);
			s->list = past > 0;
			if (past == 0)
				past = skip_apposition(c, i);
			if (past == 0)
				return false;
			s->end = s->list ? past : i;
			s->apposed = s->list ? 0 : i;
			i = past;
			while (ask_is_adverb(c, i))
				i++;
			if (i >= c->count || !is_verb(c, i))
				return false;
			break;
		}
		if (i > start && (is_verb(c, i) || ask_is_adverb(c, i))) {
			s->end = i;
			past = skip_relative(c, i);
			if (past > 0) {
				s->end = past - s->first <= 12 ? past : i;
				s->relative = i;
				i = past;
			}
			while (ask_is_adverb(c, i))
				i++;
			if (i >= c->count || !is_verb(c, i))
				return false;
			break;
		}
	}
	if (s->end == 0)
		return false;
	s->verb = i;
	if (!subject_is_plain(c, s) && s->relative > 0)
		s->end = s->relative;
	if (!subject_is_plain(c, s) || ask_first_is_common(c, s->first, s->end)
	    < 0)
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

	if (clause_is(c, i + 1, " by in as at on for with from "))
		for (k = i + 1; k < c->count && k < i + 24; k++)
			if (!c->at[k].capital &&
			    clause_is(c, k, auxiliaries) &&
			    c->at[k].gap == 0)
				return true;
	for (k = i + 1; k < c->count; k++) {
		if (c->at[k].gap != 0 || clause_is(c, k, boundaries))
			return false;
		if (c->at[k].capital)
			continue;
		if (clause_is(c, k, auxiliaries) || clause_is(c, k, " be "))
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

/* Whether what follows at I can be a direct object. */
bool
ask_is_object(const struct clause *c, size_t i)
{
	if (i >= c->count || (c->at[i].gap != 0 && c->at[i].gap != '"'))
		return false;
	if (clause_is(c, i, " at up more less fewer as ") && clause_is(c,
	    i + 1, " least most to than many "))
		return i + 2 < c->count && (c->at[i + 2].number ||
		    c->at[i + 2].money || clause_is(c, i + 2, " two three four"
		    " five six seven eight nine ten half "));
	if (clause_is(c, i, " it them him her us me you that this itself"
	    " themselves himself herself when where while because if but and"
	    " or not so there back away out up down off apart together ahead"
	    " elsewhere again today tomorrow soon prominently here now everywhere"
	    " anywhere"
	    " alongside how why whether which who as "))
		return false;
	if (clause_is(c, i, " this last next ") && clause_is(c, i + 1,
	    " week month year summer spring autumn fall winter monday tuesday"
	    " wednesday thursday friday weekend morning january february march"
	    " april may june july august september october november december"
	    " time "))
		return false;
	if ((c->at[i].number || clause_is(c, i, " one two three four five six"
	    " seven eight nine ten several many a an ")) && clause_is(c,
	    i + 1, " years months weeks days hours minutes times year month"
	    " week day decade decades percent more few couple "))
		return false;
	if (c->at[i].capital || c->at[i].number || c->at[i].money)
		return true;
	if (clause_is(c, i, ask_prepositions))
		return false;
	return !ask_is_adverb(c, i) || clause_is(c, i, " only ");
}

void
ask_finish(struct ask *q, enum ask_kind kind, double score)
{
	struct question made = { 0 };
	struct buf subject = BUF_INIT(0);

	buf_addc(&q->text, '?');
	clause_print(q->c, &subject, q->s.first, q->s.end, q->s.lower);
	made.text = arena_strdup(q->a->arena, buf_str(&q->text));
	made.subject = arena_strdup(q->a->arena, buf_str(&subject));
	made.sentence = q->sentence;
	made.kind = kind;
	made.score = score + (q->s.proper ? 0.15 : 0) +
	    (q->s.named ? 0.1 : 0) - (q->s.vague ? 0.5 : 0);
	buf_free(&subject);
	buf_clear(&q->text);
	if (strlen(made.text) < 140)
		ask_add(q->out, made);
}

void
ask_subject(struct ask *q)
{
	clause_print(q->c, &q->text, q->s.first, q->s.end, q->s.lower);
}

/* Whether a clause of its own may start at token I: after ", but" and the
 * like, or after "said that". */
static bool
starts_clause(const struct clause *c, size_t i)
{
	if (c->at[i - 1].gap == ',' && clause_is(c, i - 1, " but and while so"
	    " because since as although though whereas "))
		return true;
	if (clause_is(c, i - 1, " that because "))
		return c->at[i].gap == 0;
	return c->at[i].gap == ',' && ask_skip_intro(c) < i &&
	    clause_is(c, 0, intro) && i < 30;
}

/* Asks of the main clause, then of the others while nothing was asked: there
 * the subject must be a name. */
static void
ask_clauses(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i, before = q->out->count;

	if (ask_find_subject(c, ask_skip_intro(c), &q->s))
		ask_by_verb(q);
	for (i = 1; i < c->count && q->out->count == before; i++)
		if (starts_clause(c, i) && ask_find_subject(c, i, &q->s) &&
		    q->s.named && !q->s.list && (c->at[i].capital || clause_is(c, i,
		    " the "))) {
			buf_clear(&q->text);
			ask_by_verb(q);
		}
}

void
ask_english(struct article *a, size_t sentence, struct faq_list *out)
{
	const struct unit *u = &a->units[sentence];
	struct clause c;
	struct ask q = { .a = a, .c = &c, .sentence = sentence, .out = out,
	    .text = BUF_INIT(400) };

	if ((u->flags & UNIT_MINE) != 0)
		return;
	clause_read(&c, a, u->text + u->cut);
	if (!c.cut) {
		ask_who_is(&q);
		ask_speaker(&q);
		if ((u->flags & UNIT_QUOTED) == 0) {
			ask_how_many(&q);
			ask_clauses(&q);
		}
	}
	buf_free(&q.text);
}

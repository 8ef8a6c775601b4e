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
    " let let's it's he's she's that's there's they're we're i'm you're"
    " it\xe2\x80\x99s he\xe2\x80\x99s she\xe2\x80\x99s that\xe2\x80\x99s"
    " there\xe2\x80\x99s they\xe2\x80\x99re we\xe2\x80\x99re"
    " i\xe2\x80\x99m you\xe2\x80\x99re don't don\xe2\x80\x99t ";
static const char adverbs[] = " also now then already still just recently"
    " reportedly later soon even once again never always often only almost"
    " finally initially previously eventually originally currently"
    " subsequently publicly officially quickly first long ever further too"
    " both separately ";
static const char auxiliaries[] = " is are was were has have had will would"
    " can could may might must should shall did does do ";
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
    " like based using working founded launched released established ";

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
static size_t
skip_intro(const struct clause *c)
{
	size_t i;

	if (!clause_is(c, 0, intro))
		return 0;
	for (i = 1; i < c->count && i < 18; i++) {
		if (c->at[i].gap == ',')
			return i;
		if (c->at[i].gap != 0 && c->at[i].gap != '"')
			break;
	}
	return c->count;
}

static bool
is_name_like(const struct token *t)
{
	return t->name || t->number;
}

/* "Chinese", "American": capitals that are no names but stay. */
static bool
is_nation(const struct token *t)
{
	static const char nations[] = " american british european chinese"
	    " french german japanese indian russian ukrainian canadian"
	    " australian italian spanish korean israeli iranian dutch swedish"
	    " african asian western democratic republican californian us uk"
	    " eu u.s. u.k. saudi brazilian mexican polish turkish swiss"
	    " congressional silicon ";

	return list_has_word(nations, t->low, t->low_n);
}

/* Whether the capital of the subject's first word is only the sentence's:
 * 1 yes, 0 no, -1 cannot be told. */
static int
first_is_common(const struct clause *c, size_t first, size_t end)
{
	const struct token *t = &c->at[first];

	if (!t->capital)
		return 0;
	if (clause_is(c, first, ask_determiners))
		return 1;
	if (is_name_like(t) || is_nation(t))
		return 0;
	if (article_is_common(c->a, t->s, t->n))
		return 1;
	if (first + 1 < end && c->at[first + 1].capital)
		return 0;
	if (t->owner)
		return -1;
	/* plural nouns of people and things are no names */
	if (clause_is(c, first, " researchers scientists experts critics"
	    " officials lawmakers regulators users investors analysts"
	    " engineers authorities prosecutors police executives employees"
	    " workers customers companies startups developers teachers"
	    " students parents doctors patients shares sales revenue profits"
	    " lawyers activists campaigners politicians ministers academics"
	    " economists doctors hackers artists writers publishers actors"
	    " musicians drivers voters residents protesters supporters"
	    " opponents leaders members generative artificial machine"
	    " large language deep facial autonomous self-driving chatbots"
	    " algorithms robots models banks schools universities hospitals"
	    " newspapers courts judges governments people humans children"
	    " women men advocates businesses consumers advertisers "))
		return 1;
	return -1;
}

/* "…, a professor at Bolt University, said": past the apposition, or 0. */
static size_t
skip_apposition(const struct clause *c, size_t i)
{
	size_t k;

	if (i >= c->count || c->at[i].gap != ',')
		return 0;
	if (!clause_is(c, i, " a an the who which whose formerly one based"
	    " founded led owned co-founder founder director professor head"
	    " chief now also then where ") && !c->at[i].capital &&
	    !c->at[i].number)
		return 0;
	for (k = i + 1; k < c->count && k < i + 16; k++) {
		if (c->at[k].gap == ',')
			return k;
		if (c->at[k].gap != 0 && c->at[k].gap != '(' &&
		    c->at[k].gap != ')' && c->at[k].gap != '-')
			return 0;
	}
	return 0;
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
	if (verb_of_past(t->low, t->low_n) != NULL)
		return true;
	if (verb_of_present(t->low, t->low_n) == NULL)
		return clause_is(c, i, " say warn argue believe plan want hope"
		    " expect ") && clause_is(c, i + 1, " that the to a it"
		    " they there ");
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
	if (clause_is(c, s->first, never_subject) ||
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
		if (i > s->first && (t->gap == ',' || t->gap == ';' ||
		    t->gap == ':' || t->gap == '"' || t->gap == '.' ||
		    t->gap == '-' || t->gap == '/'))
			return false;
		if (i > s->first && !t->capital &&
		    clause_is(c, i, never_subject))
			return false;
		if (clause_is(c, i, ask_prepositions) &&
		    !clause_is(c, i, inner_prepositions))
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
	int common = first_is_common(c, s->first, s->end);

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
	s->vague = !s->named && clause_is(c, s->end - 1, vague) &&
	    s->end - s->first <= 2;
}

bool
ask_find_subject(const struct clause *c, struct subject *s)
{
	size_t i, past, start = skip_intro(c);

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
			past = skip_apposition(c, i);
			if (past == 0)
				return false;
			s->end = i;
			s->apposed = i;
			i = past;
			while (ask_is_adverb(c, i))
				i++;
			if (i >= c->count || !is_verb(c, i))
				return false;
			break;
		}
		if (i > start && (is_verb(c, i) || ask_is_adverb(c, i))) {
			s->end = i;
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
	if (!subject_is_plain(c, s) || first_is_common(c, s->first, s->end)
	    < 0)
		return false;
	judge_subject(c, s);
	return true;
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
		if (clause_is(c, k, auxiliaries))
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
	if (clause_is(c, i, " it them him her us me you that this itself"
	    " themselves himself herself when where while because if but and"
	    " or not so there back away out up down off apart together ahead"
	    " alongside how why whether which who as "))
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
		if ((u->flags & UNIT_QUOTED) == 0) {
			ask_how_many(&q);
			if (ask_find_subject(&c, &q.s))
				ask_by_verb(&q);
		}
	}
	buf_free(&q.text);
}

/*
 * The subject of a sentence that explains something, where it is a plain noun
 * ("Cheap sheds depend on thin panels"), and what the verb behind it answers
 * (expound.def).
 */
#include <string.h>

#include "../ask_en_essay.h"
#include "../ask_en_matter.h"

#define SUBJECT_MAX 8		/* tokens */
#define TOPIC_SENTENCES 3
#define WORD_MAX 20		/* bytes */

static struct matter_row rows[] = {
#define EXPOUND(verbs, next, question) { { verbs, 0 }, next, question },
#include "expound.def"
#undef EXPOUND
};

/* Of all rows: most words are none of them. */
static const char all_verbs[] =
#define EXPOUND(verbs, next, question) verbs
#include "expound.def"
#undef EXPOUND
    " is are should must can cannot will ";

static bool
opens_plainly(const struct clause *c, size_t i)
{
	return !clause_is(c, i, " this that these those it they he she we you i"
	    " there here what how when why if because although while since as"
	    " but and or so then yet also another other others each both neither"
	    " either none one such its their his her my our some nothing nobody"
	    " everything everyone anyone something someone somebody who which"
	    " whose not in on at for with by from to of after before during"
	    " today now one's many more let instead rather perhaps maybe even"
	    " just only once until unless where there's there\xe2\x80\x99s it's"
	    " it\xe2\x80\x99s that's that\xe2\x80\x99s here's what's let's"
	    " let\xe2\x80\x99s who's few almost nearly hardly no like unlike"
	    " using thanks your different various certain several ") &&
	    !c->at[i].number && !c->at[i].money &&
	    !ask_is_adverb(c, i);
}

size_t
matter_start(const struct clause *c)
{
	size_t i;

	/* "@poe Poe is right": a reply's address */
	if (c->count > 0 && c->at[0].s > c->text && c->at[0].s[-1] == '@')
		return c->count;
	if (opens_plainly(c, 0))
		return 0;
	/* no other clause: what it tells may be only so if that is */
	if (!clause_is(c, 0, " in on at for with by from since after before during"
	    " of to today despite unlike like among under over "))
		return c->count;
	i = ask_skip_intro(c);
	return i > 0 && i < c->count && opens_plainly(c, i) ? i : c->count;
}

/* What ends the subject, too, where the verb is asked of seldom. */
static const char others[] = " do does don't don\xe2\x80\x99t doesn't"
    " doesn\xe2\x80\x99t isn't isn\xe2\x80\x99t aren't aren\xe2\x80\x99t"
    " can't can\xe2\x80\x99t has have was were ";

/* What cannot stand within the subject: it would be another clause. */
static bool
breaks(const struct clause *c, size_t k)
{
	/* "the best time to paint a shed" */
	if (clause_is(c, k, " to "))
		return !clause_is(c, 0, " the ") || k < 2 || verb_of_base(
		    c->at[k + 1].low, c->at[k + 1].low_n) == NULL;
	return c->at[k].gap != 0 || c->at[k].low_n == 0 || clause_is(c, k,
	    " that which who whom whose if when while because it they he she we"
	    " you i this these those its their his her my our is are was were has"
	    " have had do does did be been being not can could will would may"
	    " might must should said says say than as so but me us them him"
	    " here there too very such other others same what how where why make"
    " makes take takes give gives get gets let lets keep keeps become becomes"
    " says show shows find finds want wants think thinks ");
}

/* What follows the verb at K may be its object. */
static bool
has_object(const struct clause *c, size_t k)
{
	if (clause_is(c, k + 1, " about around roughly ") && c->at[k + 1].gap ==
	    0)
		k++;
	return k + 1 < c->count && c->at[k + 1].gap == 0 && !clause_is(c, k + 1,
	    ask_prepositions) && !clause_is(c, k + 1, " it this them that these"
	    " those is are was were has have had do does did be can could will"
	    " would may might must should and or but not to as so than more less"
	    " it's up out down off over away back why how what where when who if"
	    " such other others one both another ") &&
	    !clause_is_in(all_verbs, c, k + 1) && (c->at[k + 1].owner ||
	    (memchr(c->at[k + 1].s, '\'', c->at[k + 1].n) == NULL && memmem(
	    c->at[k + 1].s, c->at[k + 1].n, "\xe2\x80\x99", 3) == NULL));
}

/* The verb is of one or of many, as the noun before it. */
static bool
agrees(const struct clause *c, size_t end, bool plural)
{
	const struct token *t = &c->at[end - 1];
	bool s = t->low_n > 3 && t->low[t->low_n - 1] == 's' &&
	    t->low[t->low_n - 2] != 's';

	if (clause_is(c, end - 1, " people children men women data media mice"
	    " teeth feet police staff "))
		return true;
	return plural ? s : !s || c->at[end - 1].capital;
}

/* What follows the verb, as the table writes it: "#" is a span of time or a
 * number of it, "$" a sum. */
static bool
has_next(const struct clause *c, size_t k, const char *next)
{
	size_t i = k + 1, end;

	if (*next == '\0')
		return has_object(c, k);
	if (i >= c->count || c->at[i].gap != 0)
		return false;
	if (strstr(next, " G ") != NULL)
		return clause_is_in(next, c, i) && verb_of_ing(
		    c->at[i + 1].low, c->at[i + 1].low_n) != NULL;
	if (strchr(next, '#') == NULL && strchr(next, '$') == NULL)
		return clause_is_in(next, c, i);
	while (clause_is_in(next, c, i) || clause_is(c, i, " to a "))
		i++;
	if (strchr(next, '$') != NULL)
		return ask_sum_end(c, i) > i && !clause_is(c, ask_sum_end(c, i),
		    " a an per each every ");
	end = ask_number_end(c, i);
	return end > i ? ask_is_time_unit(c, end) : clause_is(c, i - 1, " a ")
	    && ask_is_time_unit(c, i);
}

/* The row that the verb at K opens, with the subject before it; NULL. */
static const struct matter_row *
row_at(const struct clause *c, size_t k)
{
	const struct token *t = &c->at[k];
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		if (list_has_here(&rows[i].verbs, &t->word, t->low, t->low_n) &&
		    has_next(c, k, rows[i].next))
			return &rows[i];
	return NULL;
}

/* Nouns that alone say nothing of what the text is about. */
static const char plain[] = " task tasks data game system systems platform"
    " product products process file files user users team teams page app apps"
    " application applications tool tools feature features option options model"
    " models code input inputs output outputs test tests service services"
    " company companies project projects exhibition episode people developers"
    " customers organizations organisations businesses firms experts analysts"
    " researchers scientists students artists humans everyone article post"
    " guide method methods approach solution announcement report study paper"
    " program programs software technology technologies device devices version"
    " update agents agent world change changes ";

/* Those of whom nobody asks what they can do. */
static const char folk[] = " people developers customers organizations users"
    " organisations businesses firms experts analysts researchers scientists"
    " students artists humans everyone companies company researcher player"
    " players journalists squads applicants members teams user developer"
    " student guidelines ";

/* How many words of it say something: "the hard part" has two. */
size_t
matter_words(const struct matter *m)
{
	size_t i, n = 0;

	for (i = m->first; i < m->end; i++)
		n += !clause_is(m->c, i, ask_determiners) && !clause_is(m->c, i,
		    ask_prepositions) && !clause_is(m->c, i, " most all every any"
		    " many good great new and ");
	return n;
}

/* One of its words is what the text is about. */
static bool
is_of_topic(const struct matter *m)
{
	size_t i;

	for (i = m->first; i < m->end; i++)
		if (m->c->at[i].low_n > 2 && !clause_is(m->c, i,
		    ask_determiners) && !clause_is(m->c, i, ask_prepositions) &&
		    ask_is_topic(m->q, i, TOPIC_SENTENCES))
			return true;
	return false;
}

/* "Education Acme's lamps": a heading stuck to a sentence. */
static bool
is_stuck(const struct clause *c, size_t first, size_t end)
{
	return end - first > 1 && c->at[first + 1].capital && !c->at[first].name
	    && ask_first_is_common(c, first, end) != 0 && !clause_is(c, first,
	    ask_determiners) && !clause_is(c, first, " most all every any many"
	    " new good modern today's today\xe2\x80\x99s ") &&
	    verb_of_ing(c->at[first].low, c->at[first].low_n) == NULL;
}

/* "the hardest part of building a shed", "the reason sheds rot": it says
 * which. */
bool
matter_is_definite(const struct matter *m)
{
	const struct clause *c = m->c;
	size_t i;
	bool most = false, more = false;

	if (!clause_is(c, m->first, " the ") || m->end - m->first < 4)
		return false;
	for (i = m->first + 1; i < m->end; i++) {
		most = most || (c->at[i].low_n > 4 && memcmp(c->at[i].low +
		    c->at[i].low_n - 3, "est", 3) == 0) || clause_is(c, i,
		    " best worst main only real key first most problem trouble"
		    " reason trick secret idea danger goal aim purpose advantage"
		    " disadvantage benefit drawback downside challenge difference"
		    " risk beauty point job role rule answer solution question"
		    " issue catch cost price lesson ");
		more = more || clause_is(c, i, " of in for with about to"
		    " behind between reason ");
	}
	return most && more;
}

/* "testing happens before a release": the word at I, of a subject that stops at
 * END, is its verb. */
static bool
is_finite(const struct clause *c, size_t i, size_t end)
{
	return i + 1 < end && !c->at[i].capital && c->at[i].low_n > 3 &&
	    c->at[i].low[c->at[i].low_n - 1] == 's' && verb_of_present(
	    c->at[i].low, c->at[i].low_n) != NULL && (clause_is(c, i + 1,
	    ask_prepositions) || clause_is(c, i + 1, ask_determiners)) &&
	    !clause_is(c, i + 1, " of ") && !clause_is(c, i - 1,
	    ask_determiners) && !clause_is(c, i - 1, ask_prepositions);
}

/* Of "the …" a reader must know which one, and the text tells more of it. */
static bool
is_matter(const struct matter *m)
{
	const struct clause *c = m->c;
	size_t i, words = matter_words(m);

	if (!ask_is_closed(c, m->first, m->end) || ask_has_unknown(c, m->first +
	    matter_is_definite(m), m->end) || clause_is(c, m->end - 1,
	    ask_prepositions) ||
	    clause_is(c, m->end - 1, ask_determiners) || clause_is(c, m->end -
	    1, " way ways thing things part parts reason reasons person"
	    " time times example examples step steps case cases kind kinds"
	    " something anything everything lot result results ") ||
	    c->at[m->end - 1].owner || is_stuck(c, m->first, m->end))
		return false;
	/* "ScoreDescription0Eliciting": lines of a table */
	for (i = m->first; i < m->end; i++)
		if (c->at[i].n > WORD_MAX && memchr(c->at[i].s, '-',
		    c->at[i].n) == NULL)
			return false;
	for (i = m->first + 1; i < m->end; i++)
		if (clause_is(c, i, " your you another next following previous"
		    " above below last more less ") || (c->at[i - 1].capital &&
		    (i > m->first + 1 ||
		    c->at[i - 1].name) && !c->at[i].capital && verb_of_past(
		    c->at[i].low, c->at[i].low_n) != NULL) || is_finite(c, i,
		    m->end))
			return false;
	if (words == 0 || (words == 1 && ((clause_is(c, m->end - 1, plain) &&
	    (clause_is(c, m->first, " the ") || !ask_is_titled(m->q, m->end -
	    1))) ||
	    clause_is(c, m->first, " one two three four five six seven "))))
		return false;
	/* "Meaning depends", "Reads support": a name, or the sentence's */
	if (m->end - m->first == 1 && !c->at[m->first].name &&
	    ((!m->plural && ask_first_is_common(c, m->first, m->end) < 0) ||
	    verb_of_present(c->at[m->first].low, c->at[m->first].low_n) !=
	    NULL))
		return false;
	/* "A ledger is a board that …": a term */
	if (words == 1 && clause_is(c, m->verb, " is ") && clause_is(c, m->first,
	    " a an ") && !clause_is(c, m->end - 1, folk))
		return true;
	return is_of_topic(m) && (words > 1 || ask_is_titled(m->q, m->end - 1)
	    || !clause_is(c, m->end - 1, folk));
}

/* Reads the subject at token I up to a verb that the table has; the verb's row
 * in *ROW, NULL for "is" and "should". */
bool
matter_read(struct matter *m, size_t i, const struct matter_row **row)
{
	const struct clause *c = m->c;
	size_t k;
	bool s;

	if (i + 3 > c->count)
		return false;
	for (k = i; k < c->count && k < i + SUBJECT_MAX; k++) {
		*row = NULL;
		if (m->any && k > i && c->at[k].gap == 0 && clause_is(c, k,
		    others))
			break;
		if (k > i && !c->at[k].capital && c->at[k].gap == 0 &&
		    clause_is_in(all_verbs, c, k) && (clause_is(c, k, " is are"
		    " should must can cannot will ") || ((*row = row_at(c, k))
		    != NULL && !clause_is(c, k - 1, ask_determiners))))
			break;
		if (k > i ? breaks(c, k) || (clause_is_in(all_verbs, c, k) &&
		    c->at[k].low[c->at[k].low_n - 1] == 's') :
		    c->at[k].low_n == 0)
			return false;
	}
	if (k == i || k >= c->count || k == i + SUBJECT_MAX)
		return false;
	m->first = i;
	m->end = m->verb = k;
	while (m->end > i + 1 && (ask_is_adverb(c, m->end - 1) || clause_is(c,
	    m->end - 1, " therefore thus often still now usually then ")))
		m->end--;
	s = c->at[k].low_n > 1 && c->at[k].low[c->at[k].low_n - 1] == 's';
	m->plural = *row != NULL ? !s : clause_is(c, k, " are do don't"
	    " don\xe2\x80\x99t aren't aren\xe2\x80\x99t have were ");
	if (*row != NULL || clause_is(c, k, " is are "))
		for (; i < m->end; i++)
			if (clause_is(c, i, " and ") && m->plural)
				return is_matter(m);
	return (clause_is(c, k, " should must can cannot will can't"
	    " can\xe2\x80\x99t ") || matter_is_definite(m) || (!m->plural &&
	    verb_of_ing(c->at[m->first].low, c->at[m->first].low_n) != NULL) ||
	    agrees(c, ask_head(c, m->first,
	    m->end) + 1, m->plural)) &&
	    is_matter(m);
}

void
matter_print(struct matter *m)
{
	int common = ask_first_is_common(m->c, m->first, m->end);
	const struct token *t = &m->c->at[m->first];
	/* unknown words: a plural is a noun, one with others behind it seldom
	 * a name */
	bool lower = common == 1 || verb_of_ing(t->low, t->low_n) != NULL ||
	    clause_is(m->c, m->first, " existing new most all every any ") ||
	    (common < 0 && !t->name && (m->plural || m->end - m->first > 1) &&
	    !m->c->at[m->end - 1].capital);

	clause_print(m->c, &m->q->text, m->first, m->end, lower);
}

void
matter_add(struct matter *m, enum ask_kind kind, double score)
{
	struct ask *q = m->q;
	struct buf subject = BUF_INIT(0);
	struct question made = { .sentence = q->sentence, .answer = q->answer,
	    .kind = kind, .score = score };

	clause_print(m->c, &subject, m->first, m->end, true);
	made.text = arena_strdup(q->a->arena, buf_str(&q->text));
	made.subject = arena_strdup(q->a->arena, buf_str(&subject));
	buf_free(&subject);
	buf_clear(&q->text);
	ask_add(q->out, made);
}

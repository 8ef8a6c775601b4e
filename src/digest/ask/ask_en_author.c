/*
 * What those who tell a text as "I" or "we" did, and why, for how long and for
 * how much, what they found out and what they want.
 */
#include <string.h>

#include "../ask_en.h"
#include "../ask_en_essay.h"

#define REST_MAX 14		/* tokens of what was done, in a question */

/* The token as LOW with a plain apostrophe, in SPACE of N bytes. */
const char *
essay_plain(const struct token *t, char *space, size_t n)
{
	size_t i, k = 0;

	for (i = 0; i < t->low_n && k + 1 < n; i++)
		if (t->low_n - i >= 3 && memcmp(t->low + i, "\xe2\x80\x99",
		    3) == 0) {
			space[k++] = '\'';
			i += 2;
		} else
			space[k++] = t->low[i];
	space[k] = '\0';
	return space;
}

size_t
essay_skip_adverbs(const struct clause *c, size_t i)
{
	while (i < c->count && c->at[i].gap == 0 && (ask_is_adverb(c, i) ||
	    clause_is(c, i, " still also just even once only always often never"
	    " really quite too sometimes rather ")))
		i++;
	return i;
}

bool
essay_is_unclear(const struct clause *c, size_t verb)
{
	const struct token *t = &c->at[verb];
	size_t i;

	if (verb_of_past(t->low, t->low_n) == NULL || verb_of_past(t->low,
	    t->low_n) != verb_of_base(t->low, t->low_n))
		return false;

	for (i = 0; i < c->count; i++)
		if (clause_is(c, i, " was were had did last yesterday ago "))
			return false;
	return true;
}

/* --- printing ------------------------------------------------------------- */

const char *
essay_agree(const struct teller *who, const char *aux)
{
	static const char *const forms[][2] = { { "does", "do" }, { "is",
	    "are" }, { "was", "were" }, { "has", "have" }, { "doesn't",
	    "don't" }, { "hasn't", "haven't" }, { "wasn't", "weren't" } };
	size_t i;

	for (i = 0; who->many && i < sizeof forms / sizeof forms[0]; i++)
		if (strcmp(aux, forms[i][0]) == 0)
			return forms[i][1];
	return aux;
}

void
essay_open(struct ask *q, const struct teller *who, const char *start,
    const char *aux, const char *rest)
{
	buf_addf(&q->text, "%s %s %s", start, essay_agree(who, aux),
	    who->name);
	if (rest != NULL)
		buf_addf(&q->text, " %s", rest);
}

void
essay_print_third(struct ask *q, const struct teller *who, size_t first,
    size_t end)
{
	const struct clause *c = q->c;
	size_t i;

	for (i = first; i < end; i++)
		if (clause_is(c, i, " my our "))
			buf_addf(&q->text, " %s", who->owner);
		else if (clause_is(c, i, " me us "))
			buf_addf(&q->text, " %s", who->object);
		else
			ask_add_words(q, i, i + 1);
}

/* Whether tokens [first, end) can be said in a question. */
bool
essay_is_clear(const struct clause *c, size_t first, size_t end)
{
	size_t i;

	if (end <= first || end - first > REST_MAX || !ask_is_closed(c, first,
	    end) || ask_has_unknown(c, first, end))
		return false;
	for (i = first; i < end; i++)
		if ((i > first && c->at[i].gap != 0) || clause_is(c, i, " you"
		    " your his her its their mine who which what how when"
		    " where if whether because today yesterday tomorrow now"
		    " above below "))
			return false;
	return !clause_is(c, end - 1, ask_determiners) && !clause_is(c, end - 1,
	    ask_prepositions) && !clause_is(c, end - 1, " to my our and or not so"
	    " very more ");
}

bool
essay_add(struct ask *q, const struct teller *who, enum ask_kind kind,
    double score)
{
	struct question made = { .sentence = q->sentence, .kind = kind,
	    .answer = q->answer, .subject = who->name };

	buf_addc(&q->text, '?');
	made.text = arena_strdup(q->a->arena, buf_str(&q->text));
	made.score = score;
	buf_clear(&q->text);
	ask_add(q->out, made);
	return true;
}

/* The end of the noun phrase at token I that is liked or not. */
size_t
essay_object_end(const struct clause *c, size_t i)
{
	size_t end = ask_stretch(c, i);

	while (end > i && (clause_is(c, end - 1, " lot much so too here there"
	    " enough more most really well anyway again ") || ask_is_adverb(c,
	    end - 1)))
		end--;
	return end;
}

/* What follows at token I is no pronoun. */
bool
essay_is_named(const struct clause *c, size_t i)
{
	return i < c->count && c->at[i].gap == 0 && !clause_is(c, i, " it this"
	    " that these those them him her you us all something anything"
	    " everything nothing how what one ");
}

/* --- why ------------------------------------------------------------------ */

/* Where the reason starts in the clause from token I on, and in *END where what
 * it is the reason of ends; 0: there is none. */
static size_t
find_reason(const struct clause *c, size_t i, size_t *end)
{
	size_t k;

	for (k = i; k + 2 < c->count; k++) {
		if (c->at[k].gap != 0 && c->at[k].gap != ',')
			return 0;
		*end = k;
		if (clause_is(c, k, " because ")) {
			while (*end > i && clause_is(c, *end - 1, " mainly"
			    " mostly simply largely partly primarily "))
				--*end;
			return clause_is(c, *end - 1, " not just only ") ? 0 :
			    k;
		}
		if (clause_is(c, k, " so ") && (clause_is(c, k + 1, " that ") ||
		    (clause_is(c, k + 1, " i we ") && clause_is(c, k + 2,
		    " could can would don't "))))
			return k;
		if (clause_is(c, k, " in ") && clause_is(c, k + 1, " order "))
			return k;
		if (k > i && clause_is(c, k, " since as ") && clause_is(c,
		    k + 1, " there i'm it's my our we're the ") && c->at[k].gap == ',')
			return k;
	}
	return 0;
}

/* "to convert files" behind "wrote a script". */
static size_t
find_purpose(const struct clause *c, size_t i)
{
	static const char heads[] = " way ways need right ability chance reason"
	    " opportunity plan decision attempt time effort place thing things"
	    " something nothing anything able going want need wanted needed"
	    " had have used try tried trying like love hope hoped decided sure"
	    " happy glad excited close up according due access move moved moving"
	    " switch switched back related compared next ";
	size_t k;

	for (k = i + 2; k + 2 < c->count && c->at[k].gap == 0; k++)
		if (clause_is(c, k, " to ") && !c->at[k + 1].capital &&
		    verb_of_base(c->at[k + 1].low, c->at[k + 1].low_n) != NULL)
			return clause_is(c, k - 1, heads) ||
			    verb_of_participle(c->at[k - 1].low,
			    c->at[k - 1].low_n) != NULL ? 0 : k;
	return 0;
}

/* How what is said of "I" is asked: what stands before "the author", and the
 * verb behind it. */
struct asked_verb {
	const char *aux, *verb;	/* "did", "write"; VERB may be NULL */
	size_t rest;		/* the token behind */
	bool deed;		/* a plain verb, with its object behind */
};

static bool
read_modal(const struct token *t, struct asked_verb *v)
{
	static const char *const forms[][2] = { { "can", "can" }, { "can't",
	    "can't" }, { "cannot", "can't" }, { "could", "could" },
	    { "couldn't", "couldn't" }, { "was", "was" }, { "wasn't",
	    "wasn't" }, { "am", "is" }, { "are", "is" }, { "were",
	    "was" }, { "didn't", "didn't" }, { "don't",
	    "doesn't" }, { "won't", "won't" }, { "will", "will" }, { "would",
	    "would" }, { "wouldn't", "wouldn't" }, { "haven't", "hasn't" } };
	char space[TOKEN_LOW];
	size_t i;

	essay_plain(t, space, sizeof space);
	for (i = 0; i < sizeof forms / sizeof forms[0]; i++)
		if (strcmp(space, forms[i][0]) == 0) {
			v->aux = forms[i][1];
			return true;
		}
	return false;
}

static bool
read_verb(const struct clause *c, const struct essay_self *s,
    struct asked_verb *v)
{
	size_t k = essay_skip_adverbs(c, s->verb);
	const struct token *t = &c->at[k];
	const struct verb *w;

	memset(v, 0, sizeof *v);
	v->rest = s->verb;
	if (k >= c->count || t->gap != 0 || t->low_n == 0)
		return false;
	if (s->aux != NULL) {
		v->aux = s->aux;
		return true;
	}
	if (read_modal(t, v)) {
		v->rest = k + 1;
		return k == s->verb;
	}
	if (clause_is(c, k, " have ") && (clause_is(c, k + 1, " been decided"
	    " always never ") || verb_of_participle(c->at[k + 1].low,
	    c->at[k + 1].low_n) != NULL)) {
		v->aux = "has";
		v->rest = k + 1;
		return true;
	}
	v->rest = k + 1;
	w = clause_is(c, k, " had ") ? verb_of_base("have", 4) :
	    verb_of_past(t->low, t->low_n);
	if (essay_is_unclear(c, k))
		w = NULL;
	v->aux = w != NULL ? "did" : "does";
	if (w == NULL)
		w = verb_of_base(t->low, t->low_n);
	if (w == NULL && !clause_is(c, k, " had have "))
		return false;
	v->verb = w != NULL ? w->base : "have";
	v->deed = true;
	return !clause_is(c, k, " think thought believe suspect guess mean say"
	    " know hope wish bet doubt wonder suppose assume said feel"
	    " felt realized realised ");
}

/* "I wrote a script because …": why did the author write a script? */
bool
essay_why(struct ask *q, const struct essay_self *s)
{
	static const char makers[] = " wrote write built build made make created"
	    " create use used bought buy installed install added add changed"
	    " change set joined took designed hired founded started opened"
	    " closed launched cut removed visited read copied ran run tested"
	    " asked called gave left quit sold ";
	const struct clause *c = q->c;
	struct asked_verb v;
	size_t end, k, i;

	if (!read_verb(c, s, &v))
		return false;
	k = find_reason(c, v.rest, &end);
	if (k == 0 && v.deed && clause_is(c, v.rest - 1, makers))
		k = end = find_purpose(c, v.rest);
	if (k == 0 || end <= v.rest || !essay_is_clear(c, v.rest, end))
		return false;
	essay_open(q, s->who, "Why", v.aux, NULL);
	for (i = s->verb; v.deed && i < v.rest - 1; i++)
		if (!clause_is(c, i, " then also now just actually really"
		    " therefore thus again simply "))
			ask_add_words(q, i, i + 1);
	if (v.verb != NULL)
		buf_addf(&q->text, " %s", v.verb);
	essay_print_third(q, s->who, v.rest, end);
	return essay_add(q, s->who, ASK_WHY, 1.0);
}

/* --- what the author found, wants, does ----------------------------------- */

/* "I found that lamps are …": what did the author find out about lamps? */
bool
essay_found(struct ask *q, const struct essay_self *s)
{
	static const char *const rows[][2] = {
	    { " learned learnt ", "learn" }, { " found discovered ",
	    "find out" }, { " realised ", "realise" }, { " realized ",
	    "realize" }, { " noticed ", "notice" } };
	const struct clause *c = q->c;
	size_t i = essay_skip_adverbs(c, s->verb), k;
	struct subject t;

	for (k = 0; k < sizeof rows / sizeof rows[0]; k++)
		if (clause_is_in(rows[k][0], c, i))
			break;
	if (k == sizeof rows / sizeof rows[0] || c->at[i].gap != 0 ||
	    !clause_is(c, i + 1, " that ") || !ask_find_topic(q, i + 2, &t) ||
	    !essay_is_clear(c, t.first, t.end))
		return false;
	essay_open(q, s->who, "What", "did", rows[k][1]);
	buf_adds(&q->text, " about ");
	clause_print(c, &q->text, t.first, t.end, t.lower);
	return essay_add(q, s->who, ASK_SAID_OF, 1.0);
}

/* "I want teachers to read it": what does the author want teachers to do? "I
 * plan to build a boat": what does the author plan to build? */
bool
essay_wanted(struct ask *q, const struct essay_self *s)
{
	const struct clause *c = q->c;
	const struct verb *v;
	size_t i = essay_skip_adverbs(c, s->verb), k;
	const char *verb = c->at[i].low;

	if (c->at[i].gap != 0 || (s->aux != NULL && s->aux[0] != 'i'))
		return false;
	if (s->aux == NULL && clause_is(c, i, " want need expect ask urge ") &&
	    !clause_is(c, i + 1, " to it them this that you ")) {
		for (k = i + 1; k < c->count && k < i + 8 && c->at[k].gap == 0 &&
		    !clause_is(c, k, " to that "); k++)
			;
		if (!clause_is(c, k, " to ") || !essay_is_clear(c, i + 1, k) ||
		    verb_of_base(c->at[k + 1].low, c->at[k + 1].low_n) == NULL ||
		    clause_is(c, i + 1, " a an my some ") || clause_is(c, k + 1,
		    " be have "))
			return false;
		essay_open(q, s->who, "What", "does", verb);
		ask_add_words(q, i + 1, k);
		buf_adds(&q->text, " to do");
		return essay_add(q, s->who, ASK_EVENT, 0.85);
	}
	if (!(s->aux == NULL ? clause_is(c, i, " plan intend hope aim decided"
	    " chose want ") : clause_is(c, i, " planning hoping going ")) ||
	    !clause_is(c, i + 1, " to ") || clause_is(c, i + 2, ask_bland))
		return false;
	v = verb_of_base(c->at[i + 2].low, c->at[i + 2].low_n);
	if (v == NULL || (v->frames & VERB_WHAT) == 0 || !ask_is_object(c, i +
	    3) || !essay_is_named(c, i + 3))
		return false;
	if (clause_is(c, i, " decided chose "))
		essay_open(q, s->who, "What", "did", clause_is(c, i, " chose ")
		    ? "choose" : "decide");
	else
		essay_open(q, s->who, "What", s->aux != NULL ? "is" : "does",
		    verb);
	buf_addf(&q->text, " to %s", v->base);
	return essay_add(q, s->who, ASK_EVENT, 0.6);
}

/* --- sums and spans ------------------------------------------------------- */

/* Past "three weeks", "the last ten years" at I, or I. */
static size_t
span_end(const struct clause *c, size_t i)
{
	size_t k = ask_skip_about(c, i);

	if (clause_is(c, k, " the a an ") && !ask_is_time_unit(c, k + 1))
		k++;
	while (clause_is(c, k, " last past better good full whole couple few"
	    " several of part ") && k < i + 6)
		k++;
	if (ask_number_end(c, k) > k)
		k = ask_number_end(c, k);
	else if (clause_is(c, k, " a an "))
		k++;
	return k > i && ask_is_time_unit(c, k) ? k + 1 : i;
}

/* "I spent two weeks building the boat", "I paid $40 for the lamp". */
bool
essay_spent(struct ask *q, const struct essay_self *s)
{
	const struct clause *c = q->c;
	size_t i = essay_skip_adverbs(c, s->verb), k, end;
	const char *aux = s->aux != NULL ? s->aux : "did";
	bool has = aux[0] == 'h';

	if (!clause_is(c, i, " spent paid ") || (s->aux != NULL && !has))
		return false;
	k = clause_is(c, i, " spent ") ? span_end(c, i + 1) : i + 1;
	if (k > i + 1) {
		if (clause_is(c, k, " last this ") && clause_is(c, k + 1, " year"
		    " month week spring summer autumn winter "))
			k += 2;
		if (clause_is(c, k, " or ") || c->at[k].gap != 0)
			return false;
		end = essay_object_end(c, k);
		if (!essay_is_clear(c, k, end))
			return false;
		essay_open(q, s->who, "How long", aux, has ? "spent" :
		    "spend");
	} else {
		k = ask_sum_end(c, ask_skip_about(c, i + 1));
		if (k <= i + 1 || !clause_is(c, k, " for on ") ||
		    c->at[k].gap != 0)
			return false;
		end = essay_object_end(c, k);
		if (!essay_is_clear(c, k, end))
			return false;
		essay_open(q, s->who, "How much", aux,
		    clause_is(c, i, " paid ") ? (has ? "paid" : "pay") : has ?
		    "spent" : "spend");
	}
	essay_print_third(q, s->who, k, end);
	return essay_add(q, s->who, clause_is(c, i, " paid ") ? ASK_HOW_MUCH :
	    ASK_EVENT, 1.0);
}

/* "It took me three weeks to build it": how long did it take? */
bool
essay_took(struct ask *q, const struct teller *who)
{
	const struct clause *c = q->c;
	size_t i = ask_skip_intro(c), k, end;

	if (!clause_is(c, i, " it ") || !clause_is(c, i + 1, " took ") ||
	    !clause_is(c, i + 2, " me us "))
		return false;
	k = span_end(c, i + 3);
	if (k == i + 3 || !clause_is(c, k, " to ") || c->at[k].gap != 0)
		return false;
	end = essay_object_end(c, k + 2);
	if (!essay_is_clear(c, k + 1, end))
		return false;
	buf_addf(&q->text, "How long did it take %s", who->name);
	essay_print_third(q, who, k, end);
	return essay_add(q, who, ASK_EVENT, 1.1);
}

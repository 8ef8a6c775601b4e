/*
 * Questions in English by the verb that is said of a thing: how does it
 * compare, how much did it raise, what does it add (frame.def).
 */
#include <string.h>

#include "../ask_pattern.h"
#include "../refer.h"

#define THING_MAX 6	/* tokens */
#define TOPIC_SENTENCES 2

enum sign { NONE, THAN, AS, ARTICLE, SORTED, FIGURE, SHORT_OF, OFFERED };
enum needs { ANY, KNOWN, TITLED, PLURAL, NAMED, TOPIC, PRODUCT };

struct frame {
	struct list keys;
	enum sign sign;
	enum needs needs;
	const char *question;
	enum ask_kind kind;
	double score;
	const char *pattern;
};

static struct frame frames[] = {
#define BEING(sign, needs, question, kind, score, pattern)
#define FRAME(keys, sign, needs, question, kind, score, pattern) \
	{ { keys, 0 }, sign, needs, question, kind, score, pattern },
#include "frame.def"
#undef FRAME
#undef BEING
};
#define FRAMES (sizeof frames / sizeof frames[0])

/* Of "is" and "are". */
static struct frame beings[] = {
#define FRAME(keys, sign, needs, question, kind, score, pattern)
#define BEING(sign, needs, question, kind, score, pattern) \
	{ { NULL, 0 }, sign, needs, question, kind, score, pattern },
#include "frame.def"
#undef FRAME
#undef BEING
};
#define BEINGS (sizeof beings / sizeof beings[0])

/* Of all rows: most verbs are none of them. */
static const char all_keys[] = " is are was were "
#define BEING(sign, needs, question, kind, score, pattern)
#define FRAME(keys, sign, needs, question, kind, score, pattern) keys
#include "frame.def"
#undef FRAME
#undef BEING
;

bool
ask_is_thing(const struct ask *q)
{
	const struct clause *c = q->c;
	const struct subject *s = &q->s;

	if (s->list || s->bracket || s->end - s->first > THING_MAX ||
	    ask_is_person(c, s) || clause_is(c, s->end - 1, ask_roles) ||
	    refer_given_name(c->at[s->first].s, c->at[s->first].n) > 0)
		return false;
	return ask_is_titled(q, s->end - 1) || (s->named && ask_is_titled(q,
	    s->first));
}

/* Nouns that nobody has to be told. */
static const char no_topic[] = " one thing reason problem result question point"
    " goal aim idea step part way example others people users company"
    " companies researchers answer work team ";

static bool
suits(const struct ask *q, enum needs needs)
{
	const struct clause *c = q->c;
	const struct subject *s = &q->s;

	switch (needs) {
	case KNOWN:
		return s->named || q->told || (clause_is(c, s->first, " the ")
		    && ask_is_known(q, s->first, s->end)) || ask_is_titled(q,
		    s->end - 1) || ask_is_the_product(q);
	case PRODUCT:
		return ask_is_product(q);
	case TITLED:
		return ask_is_thing(q);
	case NAMED:
		return s->named && ask_is_thing(q);
	case PLURAL:
		return s->plural && !s->proper && ask_is_thing(q);
	case TOPIC:
		return s->end - s->first < 5 && !s->list && !ask_is_person(c, s)
		    && !clause_is(c, s->first, " the this that these those its"
		    " their his her our my your some another ") &&
		    !clause_is(c, s->end - 1, no_topic) && !c->at[s->first].owner
		    && refer_given_name(c->at[s->first].s, c->at[s->first].n) ==
		    0 && ask_is_topic(q, s->end - 1, TOPIC_SENTENCES);
	default:
		return true;
	}
}

/* "do", "does" or "did" for the subject's verb; KEY: that of the row. */
static const char *
auxiliary(const struct ask *q, size_t key)
{
	const struct token *t = &q->c->at[q->s.verb];

	if (clause_is(q->c, q->s.verb, " was were had did ") ||
	    (clause_is(q->c, q->s.verb, " has have ") && key > q->s.verb) ||
	    (verb_of_past(t->low, t->low_n) != NULL && verb_of_present(t->low,
	    t->low_n) == NULL && verb_of_base(t->low, t->low_n) == NULL))
		return "did";
	return q->s.plural ? "do" : "does";
}

/* The base form of the verb, or as it stands. */
static const char *
base_of(const struct token *t)
{
	const struct verb *v = verb_of_present(t->low, t->low_n);

	if (list_has_word(" has had ", t->low, t->low_n))
		return "have";
	if (v == NULL)
		v = verb_of_past(t->low, t->low_n);
	if (v == NULL)
		v = verb_of_participle(t->low, t->low_n);
	return v != NULL ? v->base : t->low;
}

static void
print_question(struct ask *q, const struct frame *f, const struct ask_search *s,
    size_t key, const char *subject)
{
	const char *at;

	for (at = f->question; *at != '\0'; at++) {
		if (*at == '$')
			clause_print(q->c, &q->text, s->from, s->end, false);
		else if (*at != '%')
			buf_addc(&q->text, *at);
		else if (*++at == 'a')
			buf_adds(&q->text, auxiliary(q, key));
		else if (*at == 'b')
			buf_adds(&q->text, q->c->at[q->s.verb].low);
		else if (*at == 'B')
			buf_adds(&q->text, q->s.plural ? "Are" : "Is");
		else if (*at == 'v')
			buf_adds(&q->text, base_of(&q->c->at[key]));
		else if (subject != NULL)
			buf_adds(&q->text, subject);
		else
			ask_subject(q);
	}
}

/* "a dominant channel", "the first": it tells no reader what the thing is. */
static bool
tells_what(const struct clause *c, const struct subject *s, size_t last)
{
	size_t i;

	for (i = s->first; i < s->end; i++)
		if (c->at[i].owner)
			return false;
	for (i = s->verb + 1; i < last; i++)
		if (clause_is(c, i, " first latest only best most main largest"
		    " biggest same next fastest dominant top leading reason"
		    " result step sign example not no very good great fine"
		    " bad must nice solid ") ||
		    verb_of_ing(c->at[i].low, c->at[i].low_n) != NULL)
			return false;
	return !clause_is(c, last - 2, ask_roles);
}

/* "its predecessor", "Bolt 2", and not "its own", "500 tonnes", "the accuracy
 * of others". */
static bool
is_rival(const struct ask *q, const struct ask_search *s)
{
	const struct clause *c = q->c;

	if (clause_is(c, s->from, " its their ") && clause_is(c, s->end - 1,
	    " predecessor predecessors rivals competitors "))
		return true;
	return !c->at[s->from].number && !c->at[s->from].money &&
	    !clause_is(c, s->from, " its their his her it them ever before"
	    " expected usual any others this that these those previously"
	    " half two three four five one ") && !clause_is(c, s->from + 1,
	    " accuracy performance quality speed results level number rest ");
}

/* Whether what the pattern found can be said. */
static bool
is_sayable(const struct ask *q, const struct frame *f,
    const struct ask_search *s)
{
	/* "the bill" that was cut */
	if (strncmp(f->question, "By how much", 11) == 0 && clause_is(q->c,
	    s->from, " it them its their "))
		return false;
	if (f->kind == ASK_WHAT_IS)
		return tells_what(q->c, &q->s, s->last);
	/* "What can Bolt do?" of no deed */
	if (strncmp(f->question, "What can", 8) == 0 && clause_is(q->c,
	    q->s.verb + 1, " be have get do claim help "))
		return false;
	return strchr(f->question, '$') == NULL || (s->end > s->from &&
	    (strstr(f->question, "compare") == NULL || is_rival(q, s)) &&
	    ask_is_closed(q->c, s->from, s->end) && !clause_is(q->c, s->end - 1,
	    ask_determiners) && !(clause_is(q->c, s->from, " the ") &&
	    !ask_is_known(q, s->from, s->end)));
}

/* Whether the sentence has the word behind token I. */
static bool
has_after(const struct clause *c, size_t i, const char *word, size_t n)
{
	for (i++; i < c->count; i++)
		if (c->at[i].low_n == n && memcmp(c->at[i].low, word, n) == 0)
			return true;
	return false;
}

/* The signs that a sentence with "is" at token I has, a bit for each. */
static unsigned
read_signs(struct ask *q, size_t i)
{
	const struct clause *c = q->c;
	static const char sorted[] = " classified divided grouped split"
	    " organised organized categorised categorized crucial important"
	    " essential necessary vital critical useful hard difficult dangerous"
	    " risky controversial popular vulnerable prone susceptible ";
	static const char short_of[] = " less not unable limited ";
	static const char offered[] = " released licensed available distributed"
	    " published longer based headquartered written ";
	unsigned signs = 1u << NONE;
	size_t k;

	if (clause_is(c, i + 1 + ask_is_adverb(c, i + 1), " a an the "))
		signs |= 1u << ARTICLE;
	for (k = i + 1; k < i + 4; k++)
		signs |= (unsigned)clause_is(c, k, sorted) << SORTED |
		    (unsigned)clause_is(c, k, short_of) << SHORT_OF |
		    (unsigned)clause_is(c, k, offered) << OFFERED;
	return signs | (unsigned)ask_has_figure(q) << FIGURE |
	    (unsigned)has_after(c, i, "than", 4) << THAN |
	    (unsigned)has_after(c, i, "as", 2) << AS;
}

/* Whether one with another verb has the SIGN. */
static bool
has_sign(struct ask *q, enum sign sign, size_t i)
{
	return sign == NONE || (sign == FIGURE ? ask_has_figure(q) :
	    has_after(q->c, i, "than", 4));
}

/* Whether the sentence answers the row F, which has its sign at token I. */
static bool
answers(const struct ask *q, const struct frame *f, struct ask_search *s,
    size_t i)
{
	s->from = s->end = i;
	return (f->needs != NAMED || suits(q, NAMED)) && ask_matches_from(s,
	    f->pattern, i) && suits(q, f->needs) && is_sayable(q, f, s);
}

/* The row whose key is token I and which the sentence answers, or NULL. */
static const struct frame *
find_at(struct ask *q, struct ask_search *s, size_t i)
{
	const struct token *t = &q->c->at[i];
	struct frame *f;
	unsigned signs;

	if (clause_is(q->c, i, " is are was were ")) {
		signs = read_signs(q, i);
		for (f = beings; f < beings + BEINGS; f++)
			if ((signs >> f->sign & 1) != 0 && answers(q, f, s, i))
				return f;
		return NULL;
	}
	for (f = frames; f < frames + FRAMES; f++)
		if (list_has_here(&f->keys, &t->word, t->low, t->low_n) &&
		    has_sign(q, f->sign, i) && answers(q, f, s, i))
			return f;
	return NULL;
}

const char *
ask_frame(struct ask *q, const char *subject, enum ask_kind *kind,
    double *score, size_t *last)
{
	struct verb_phrase p;
	struct ask_search s = { .c = q->c, .s = &q->s, .topic = "" };
	const struct frame *f = NULL;
	size_t key = q->s.verb;
	const char *text;

	if (clause_is(q->c, key, all_keys))
		f = find_at(q, &s, key);
	if (f == NULL && clause_is(q->c, key, " has have ") && ask_read_verb(q,
	    &p) && clause_is(q->c, p.main, all_keys))
		f = find_at(q, &s, key = p.main);
	if (f == NULL)
		return NULL;
	buf_clear(&q->text);
	print_question(q, f, &s, key, f->kind == ASK_WHAT_IS ? NULL : subject);
	text = arena_strdup(q->a->arena, buf_str(&q->text));
	buf_clear(&q->text);
	*kind = f->kind;
	*score = f->score;
	*last = s.last;
	return text;
}

void
ask_by_frame(struct ask *q)
{
	struct question made = { .sentence = q->sentence, .answer = q->answer,
	    .subject = "" };
	size_t last;

	made.text = ask_frame(q, NULL, &made.kind, &made.score, &last);
	if (made.text == NULL)
		return;
	made.score += ASK_PATTERN_SURE;
	ask_add(q->out, made);
}

void
ask_english_kept(struct article *a, size_t sentence, struct faq_list *out)
{
	const struct clause *c = clause_of(a, &a->units[sentence]);
	struct ask q = { .a = a, .c = c, .sentence = sentence, .out = out,
	    .main = true, .text = BUF_INIT(400) };
	struct question made = { .sentence = sentence, .subject = "" };
	size_t last;

	if (!c->cut && ask_find_subject(c, ask_skip_intro(c), &q.s))
		made.text = ask_frame(&q, NULL, &made.kind, &made.score, &last);
	if (made.text != NULL && ask_lead_answer(a, &made, last)) {
		made.score += ASK_PATTERN_SURE;
		ask_add(out, made);
	}
	buf_free(&q.text);
}

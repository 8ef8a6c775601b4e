/*
 * Questions in English about what someone says of something and says they
 * will do.
 */
#include <string.h>

#include "../ask_en.h"
#include "../refer.h"


#define TOLD_COST 0.6	/* where what is said was asked itself */

struct saying {
	const char *base, *asked;	/* NULL: the verb itself */
};

static const struct saying sayings[] = {
	{ "acknowledge", "say" }, { "add", "say" }, { "admit", NULL },
	{ "allege", NULL }, { "argue", "say" }, { "believe", NULL },
	{ "caution", "say" }, { "claim", NULL }, { "complain", NULL },
	{ "concede", "say" }, { "conclude", NULL }, { "confirm", NULL },
	{ "contend", "say" }, { "declare", "say" }, { "discover", NULL },
	{ "emphasise", "say" }, { "emphasize", "say" },
	{ "explain", "say" }, { "find", NULL }, { "hear", NULL },
	{ "insist", "say" }, { "maintain", "say" }, { "note", "say" },
	{ "observe", "say" }, { "predict", NULL }, { "report", "say" },
	{ "reveal", NULL }, { "say", NULL }, { "show", NULL },
	{ "state", "say" }, { "stress", "say" }, { "suggest", NULL },
	{ "think", NULL }, { "warn", NULL }, { "write", "say" }
};

static const char *
asked_verb(const struct verb *v)
{
	size_t i;

	for (i = 0; i < sizeof sayings / sizeof sayings[0]; i++)
		if (*sayings[i].base == *v->base &&
		    strcmp(sayings[i].base, v->base) == 0)
			return sayings[i].asked != NULL ? sayings[i].asked :
			    v->base;
	return NULL;
}

/* "about crews", "about force": of one word only "about fog" and what the
 * title has. FOUND: it is the subject of what is said. */
static bool
is_one_word(const struct ask *q, const struct subject *t, bool found)
{
	const struct token *w = &q->c->at[t->first];

	/* "about five men": how many is the point */
	if (w->number || clause_is(q->c, t->first, " two three four five six"
	    " seven eight nine ten dozens hundreds thousands more about at"
	    " nearly "))
		return true;

	/* "about the country" */
	if (t->end - t->first == 2 && clause_is(q->c, t->first, " the ") &&
	    clause_is(q->c, t->first + 1, " country government world public"
	    " nation market markets industry economy weather "))
		return !ask_is_titled(q, t->first + 1);
	if (t->end - t->first > 1 || (!t->lower && w->capital))
		return false;
	return !found || (!ask_is_titled(q, t->first) && (w->low[w->low_n - 1]
	    == 's' || clause_is(q->c, t->first, " staff people police money"
	    " force work men women children action growth progress ")));
}

static void
add_topic(struct ask *q, const struct subject *t)
{
	buf_adds(&q->text, " about ");
	clause_print(q->c, &q->text, t->first, t->end, t->lower);
}

/* "on Monday", "Thursday", "in a statement": past what stands between the
 * verb and what is said. */
static size_t
skip_when(const struct clause *c, size_t i)
{
	static const char days[] = " monday tuesday wednesday thursday friday"
	    " saturday sunday today yesterday ";
	static const char writings[] = " statement report letter speech blog"
	    " article interview email post tweet editorial note ruling judgment"
	    " message memo video paper ";
	size_t k = clause_is(c, i, " on ") ? i + 1 : i;

	if (clause_is(c, k, days) && c->at[k].gap == 0)
		return k + 1;
	k = ask_date_end(c, i, false);
	if (k > i && clause_is(c, k, " that "))
		return k;
	if (clause_is(c, i, " in ") && clause_is(c, i + 1, " a an the his her"
	    " its their ")) {
		for (k = i + 2; k < i + 4 && !clause_is(c, k, writings); k++)
			;
		if (!clause_is(c, k, writings) || c->at[k].gap != 0)
			return i;
		k += 1 + (size_t)clause_is(c, k + 1, " post ");
		if (clause_is(c, k, " on ") && clause_is(c, k + 1, days))
			k += 2;
		return k;
	}
	return i;
}

/* Past the listener: "told analysts that …". */
static size_t
skip_listener(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i; k < c->count && k < i + 7 && c->at[k].gap == 0; k++)
		if (k > i && clause_is(c, k, " that "))
			return k;
	if (clause_is(c, i, " reporters analysts investors journalists"
	    " lawmakers police jurors mps staff magistrates officers"
	    " senators parliament congress "))
		return i + 1;
	for (k = i + (size_t)clause_is(c, i, " the a "); k < c->count &&
	    k < i + 5 && c->at[k].gap == 0 && (c->at[k].capital ||
	    clause_is(c, k, " court jury inquest hearing inquiry tribunal "));
	    k++)
		;
	if (clause_is(c, k, " and of for in at on ") && c->at[k].gap == 0)
		return i;	/* only half of it */
	return k > i + 1 || (k == i + 1 && !clause_is(c, i, " the a ")) ?
	    k : i;
}

/* "said it had sent 3,000 workers": what did X say it had done? */
static bool
ask_has_done(struct ask *q, const struct verb_phrase *p, const char *verb,
    size_t i, size_t listener)
{
	const struct clause *c = q->c;
	size_t k = i + 2;
	bool sensed;

	if (!clause_is(c, i + 1, " had has have ") || (clause_is(c, i,
	    " they ") ? !q->s.plural : q->s.plural))
		return false;
	while (ask_is_adverb(c, k))
		k++;
	if (verb_of_participle(c->at[k].low, c->at[k].low_n) == NULL ||
	    clause_is(c, k, " been taken become had felt known believed feared"
	    " hoped wanted wished understood expected meant assumed decided"
	    " thought happened come gone made cost ") || clause_is(c, k + 1,
	    " no nothing nobody little ") || !ask_is_object(c, k + 1))
		return false;
	sensed = clause_is(c, k, " heard seen lost received found begun ");
	buf_addf(&q->text, "What %s ", p->aux);
	ask_subject(q);
	buf_addf(&q->text, " %s%s ", p->extra, p->base ? verb :
	    c->at[p->main].low);
	if (listener > 0) {
		clause_print(c, &q->text, p->after, listener, false);
		buf_addc(&q->text, ' ');
	}
	clause_print(c, &q->text, i, i + 2, false);
	buf_addf(&q->text, " %s", sensed ? c->at[k].low : "done");
	ask_finish(q, ASK_SAID_OF, 0.8);
	return true;
}

/* "Colin Marsh said she had": not of himself. */
static bool
is_other_sex(const struct ask *q, size_t i)
{
	const struct token *t = &q->c->at[q->s.first];
	int sex;

	if (clause_is(q->c, q->s.first, " mr sir lord "))
		return clause_is(q->c, i, " she ");
	if (clause_is(q->c, q->s.first, " ms mrs miss dame lady "))
		return clause_is(q->c, i, " he ");
	while (!q->s.proper && t < &q->c->at[q->s.end - 1] && (!t->capital ||
	    refer_given_name(t->s, t->n) != 2))
		t++;
	sex = refer_sex(t->s, t->n);
	return sex == (clause_is(q->c, i, " she ") ? 'm' : 'f');
}

/* "said he would ask …": what did X say he would do? */
static bool
ask_intent(struct ask *q, const struct verb_phrase *p, const char *verb,
    size_t i, size_t listener)
{
	const struct clause *c = q->c;
	size_t k = i + 2;
	bool to = clause_is(c, i + 1, " planned wanted hoped intended plans"
	    " wants hopes intends plan want hope intend expects expected ") &&
	    clause_is(c, i + 2, " to ");

	if (clause_is(c, i, " he she ") && (ask_speaks_of_another(q) ||
	    is_other_sex(q, i)))
		return false;
	/* "Ann Poe said it would end": not she */
	if (clause_is(c, i, " it ") && (ask_is_person(c, &q->s) ||
	    (q->s.proper && refer_given_name(c->at[q->s.first].s,
	    c->at[q->s.first].n) == 2)))
		return false;
	if (clause_is(c, i, " he she it they ") && (ask_has_done(q, p, verb, i,
	    listener) || (listener == 0 && ask_said_doing(q, p, verb, i))))
		return true;
	if (!clause_is(c, i, " he she it they ") ||
	    !(to || clause_is(c, i + 1, " would will ")))
		return false;
	if (clause_is(c, i, " they ") ? !q->s.plural : q->s.plural)
		return false;
	if (clause_is(c, i, " it ") && clause_is(c, k, " take cost be make"
	    " require mean help allow affect lead cause hurt harm create"
	    " give become seem happen come depend work provide "))
		return false;
	if (to)
		k++;
	if (clause_is(c, k, " not be have never do run lose need miss fall"
	    " rise suffer ") || verb_of_base(
	    c->at[k].low, c->at[k].low_n) == NULL || k + 1 >= c->count)
		return false;
	buf_addf(&q->text, "What %s ", p->aux);
	ask_subject(q);
	buf_addf(&q->text, " %s%s ", p->extra, p->base ? verb :
	    c->at[p->main].low);
	if (listener > 0) {
		clause_print(c, &q->text, p->after, listener, false);
		buf_addc(&q->text, ' ');
	}
	clause_print(c, &q->text, i, i + 2, false);
	buf_adds(&q->text, to ? " to do" : " do");
	ask_finish(q, ASK_WHAT_WILL, 0.85);
	return true;
}

/* A capital from token I on that the title has, too. */
static bool
has_title(const struct ask *q, size_t i)
{
	for (; i < q->c->count; i++)
		if (q->c->at[i].capital && ask_is_titled(q, i))
			return true;
	return false;
}

/* "said that trend had gone": the "that" at I points at what was told. */
static bool
is_that_one(const struct clause *c, size_t i)
{
	return clause_is(c, i, " that ") && c->at[i + 1].gap == 0 && clause_is(
	    c, i + 1,
	    " trend figure rate case decision move plan idea policy approach"
	    " record deal vote game match period process law rule report"
	    " threat risk pattern estimate gap total ") && clause_is(c, i + 2,
	    " had has was is would will could ");
}

bool
ask_said(struct ask *q)
{
	const struct clause *c = q->c;
	struct verb_phrase p;
	struct subject topic;
	const char *verb;
	size_t i, listener = 0;
	double told;
	bool found;

	if (!ask_read_verb(q, &p) || p.passive || p.second > 0)
		return false;
	i = p.after;
	if (strcmp(p.verb->base, "tell") == 0) {
		verb = "tell";
		listener = skip_listener(c, i);
		if (listener == i)
			return false;
		i = listener;
	} else if ((verb = asked_verb(p.verb)) == NULL)
		return clause_is(c, i, " that ") && c->at[i].gap == 0 &&
		    ask_reported(q, &p, i + 1);
	i = skip_when(c, i);
	if (is_that_one(c, i))
		return false;
	if (clause_is(c, i, " that ") && c->at[i].gap == 0)
		i++;
	else if ((p.verb->frames & VERB_WHAT) != 0 && !clause_is(c, i,
	    " he she it they ") && strcmp(p.verb->base, "claim") != 0)
		return false;	/* "emphasized the benefits" */
	if (i >= c->count || c->at[i].gap != 0)
		return false;
	told = ask_reported(q, &p, i) ? TOLD_COST : 0;
	if (ask_intent(q, &p, verb, i, listener))
		return true;
	found = ask_find_topic(q, i, &topic) && !ask_same_words(c, &q->s, &topic) &&
	    !clause_is(c, topic.verb, " said says told ");
	if (!found && (clause_is(c, i, " the ") ||
	    ((p.verb->frames & VERB_WHAT) != 0 && !clause_is(c, i - 1,
	    " that ")) || !ask_find_name(q, i, c->count, &topic) ||
	    (clause_is(c, i, " it he she they ") && c->at[topic.end -
	    1].capital && !has_title(q, i))))
		return false;
	buf_addf(&q->text, "What %s ", p.aux);
	ask_subject(q);
	buf_addf(&q->text, " %s%s", p.extra, p.base ? verb :
	    c->at[p.main].low);
	if (listener > 0) {
		buf_addc(&q->text, ' ');
		clause_print(c, &q->text, p.after, listener, false);
	}
	if (ask_add_deed(q, &topic)) {
		ask_finish(q, ASK_SAID_OF, (topic.named ? 0.85 : 0.8) - told);
		return true;
	}
	if (is_one_word(q, &topic, found)) {
		buf_clear(&q->text);
		return false;
	}
	add_topic(q, &topic);
	ask_finish(q, ASK_SAID_OF, (topic.named ? 0.8 : topic.empty &&
	    topic.vague ? 0.55 : 0.7) - told);
	return true;
}

/* The speaker is found, at the sentence's end: "The bridge is safe, says
 * Poe." */
bool
ask_speaker_about(struct ask *q, bool now)
{
	const struct clause *c = q->c;
	struct subject topic;
	size_t i = ask_skip_intro(c);
	bool found;

	found = ask_find_topic(q, i < c->count ? i : 0, &topic) &&
	    topic.end <= q->s.first && topic.verb < q->s.first &&
	    topic.verb < q->s.verb && !ask_same_words(c, &q->s, &topic);
	/* "According to the OECD, Poe said": about what she said */
	if (!found && i < c->count && i >= q->s.first)
		return false;
	if (!found && !ask_find_name(q, 0, q->s.first < q->s.verb ? q->s.first :
	    q->s.verb, &topic))
		return false;
	buf_adds(&q->text, now ? "What does " : "What did ");
	ask_subject(q);
	buf_adds(&q->text, " say");
	if (ask_add_deed(q, &topic)) {
		ask_finish(q, ASK_SAID_OF, topic.named ? 0.8 : 0.75);
		return true;
	}
	if (is_one_word(q, &topic, found)) {
		buf_clear(&q->text);
		return false;
	}
	add_topic(q, &topic);
	ask_finish(q, ASK_SAID_OF, topic.named ? 0.75 : 0.65);
	return true;
}

static void
start_with(struct ask *q, const char *word)
{
	buf_clear(&q->text);
	buf_addc(&q->text, (char)(*word - 32));
	buf_addf(&q->text, "%s ", word + 1);
}

static const char reserves[] = "|but|only|not|never|no longer|although|though"
    "|despite|unless|cannot|can't|isn't|won't|doesn't|can\xe2\x80\x99t"
    "|isn\xe2\x80\x99t|won\xe2\x80\x99t|doesn\xe2\x80\x99t|";

/* "Did Acme close the plant?": all of the clause, and whether it is so. A
 * plain yes would only tell the question again: there must be a reserve. */
void
ask_whether(struct ask *q)
{
	const struct clause *c = q->c;
	struct verb_phrase p;
	size_t i = q->s.verb, end, k;
	bool not = false;

	if (!q->main || (q->s.vague && (q->s.empty || clause_is(c, q->s.first,
	    ask_determiners))) || q->s.list || c->at[q->s.first].number || clause_is(c, q->s.first, " a an some many"
	    " most one "))
		return;
	if (clause_is(c, i, " has have ") && clause_is(c, i + 1, " a an the"
	    " no "))
		return;
	/* "did not reply to a request for comment" */
	if (list_within("|respond|reply|comment|request for comment|",
	    q->a->units[q->sentence].low))
		return;
	if (!list_within(reserves, q->a->units[q->sentence].low))
		return;
	if (clause_is(c, i, " is are was were has have will can could should"
	    " would must does do did ")) {
		start_with(q, c->at[i].low);
		ask_subject(q);
		i++;
		not = clause_is(c, i, " not ");
		/* "must not" is no answer to "Must they?" */
		if (not && clause_is(c, i - 1, " must should could would ")) {
			buf_clear(&q->text);
			return;
		}
		i += not;
		while (clause_is(c, i, " also still now already therefore "))
			i++;
		p.after = i;
		p.verb = NULL;
	} else {
		if (!ask_read_verb(q, &p) || (p.verb->frames & VERB_SAYS) != 0 ||
		    list_has_word(" speak talk happen use seem tend appear"
		    " interview ask decline look feel mean ", p.verb->base,
		    strlen(p.verb->base)) ||
		    (!p.past && verb_of_base(c->at[p.after].low,
		    c->at[p.after].low_n) != NULL))
			return;	/* "AI models tend": no verb but a noun */
		start_with(q, p.aux);
		ask_subject(q);
		buf_addf(&q->text, " %s", p.outer != NULL ? p.outer->base :
		    p.verb->base);
		if (p.second > 0)
			buf_addf(&q->text, " to %s", p.verb->base);
	}
	if (!not) {
		buf_clear(&q->text);
		return;
	}
	end = ask_stretch_to(c, p.after);
	for (k = p.after; k < end && !c->at[k].capital; k++)
		if (clause_is(c, k, " ago ")) {
			buf_clear(&q->text);
			return;
		}
	if (end < p.after + (k < end || p.verb != NULL ? 3u : 4u) ||
	    !ask_is_closed(c, p.after, end) || (end <
	    c->count && c->at[end].gap == 0 && clause_is(c, end, " to that and"
	    " than how what why whether whose if unless until ")) || c->at[p.after].gap != 0 ||
	    (p.verb == NULL && c->at[q->s.verb].gap != 0 &&
	    q->s.apposed == 0) || clause_is(c, end, " or ")) {
		buf_clear(&q->text);
		return;
	}
	buf_addc(&q->text, ' ');
	clause_print(c, &q->text, p.after, end, false);
	ask_finish(q, ASK_WHETHER, (not ? 0.5 : 0.35));
}

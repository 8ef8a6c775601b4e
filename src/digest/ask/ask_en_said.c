/*
 * Questions in English about what someone says of something and says they
 * will do.
 */
#include <string.h>

#include "../ask_en.h"

#define TOPIC_MAX 8
#define NAME_REACH 10	/* tokens: further on it is no topic */

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
		if (strcmp(sayings[i].base, v->base) == 0)
			return sayings[i].asked != NULL ? sayings[i].asked :
			    v->base;
	return NULL;
}

static bool
has_of(const struct clause *c, size_t first, size_t end)
{
	for (first += 2; first + 1 < end; first++)
		if (clause_is(c, first, " of in at on for "))
			return true;
	return first > 2 && clause_is(c, first - 2, " of in at on for ");
}

/* "Prosecutor Ann Poe said he had": somebody else. */
static bool
speaks_of_another(const struct ask *q)
{
	size_t i;

	for (i = q->s.first; i < q->s.end; i++)
		if (clause_is(q->c, i, " prosecutor prosecutors judge lawyer"
		    " barrister solicitor attorney detective det inspector insp"
		    " sergeant sgt constable police officer spokesman"
		    " spokeswoman spokesperson coroner agent supt"
		    " superintendent sheriff mother father brother sister son"
		    " daughter wife husband neighbour neighbor friend doctor"
		    " manager court chairwoman chairman tribunal "))
			return true;
	return false;
}

/* "said his forces": the speaker's, not somebody else's. Kin are always
 * theirs, and so is what nobody takes from them. */
static bool
owns(const struct ask *q, size_t i)
{
	static const char kin[] = " father mother parents husband wife son sons"
	    " daughter daughters children brother sister family ";
	static const char own[] = " team side players forces men troops members"
	    " staff company firm party government club centre-right centre-left"
	    " country people career life house home job school village town"
	    " office ministry department charity group business ai new next"
	    " customers clients patients pupils workers supporters voters"
	    " administration army organisation organization client plan plans"
	    " research work album film book ";

	/* "her three children" */
	if (clause_is(q->c, i, " his her ") && (clause_is(q->c, i + 1, kin) ||
	    (q->c->at[i + 2].gap == 0 && clause_is(q->c, i + 2, kin))))
		return !q->s.plural;
	/* "Poe said his withdrawal": somebody else's, more often than not */
	if (clause_is(q->c, i, " his her ") && !clause_is(q->c, i + 1, own))
		return false;
	if (clause_is(q->c, i, " their "))
		return q->s.plural;
	if (clause_is(q->c, i, " its "))
		return !q->s.plural && !ask_is_person(q->c, &q->s);
	return !q->s.plural && !speaks_of_another(q);
}

/* The topic of the clause at I, into T: a name, or "the …". */
static bool
find_topic(const struct ask *q, size_t i, struct subject *t)
{
	const struct clause *c = q->c;
	size_t k;
	bool own = clause_is(c, i, " his her its their ");

	/* "some customers might": about customers */
	if (clause_is(c, i, " some most many several ") && i + 1 < c->count &&
	    c->at[i + 1].gap == 0 && !clause_is(c, i + 1, " of people ") &&
	    c->at[i + 1].low_n > 3 && c->at[i + 1].low[c->at[i + 1].low_n - 1]
	    == 's')
		i++;

	if (own && owns(q, i) && ask_find_subject(c, i + 1, t) &&
	    t->first == i + 1 &&
	    !t->bracket && !t->list && t->end - i <= TOPIC_MAX &&
	    ask_is_closed(c, i + 1, t->end)) {
		t->first = i;
		t->lower = true;
		t->named = false;
		return true;
	}
	if (i >= c->count || own || !ask_find_subject(c, i, t) || t->bracket ||
	    t->list || t->end - t->first > TOPIC_MAX || t->first != i ||
	    !ask_is_closed(c, t->first, t->end))
		return false;
	for (k = t->first + 1; k < t->end; k++)
		if (c->at[k].gap != 0 || (k > t->first + 1 && k + 1 == t->end &&
		    c->at[k].capital && !c->at[k - 1].capital &&
		    !clause_is(c, k - 1, ask_prepositions) && !clause_is(c,
		    k - 1, ask_roles) && !clause_is(c, k - 1, ask_things)))
			return false;
	/* "large language models to …": no verb but a noun */
	if (verb_of_present(c->at[t->verb].low, c->at[t->verb].low_n) != NULL
	    && clause_is(c, t->verb + 1, " to that of for in on from with "))
		return false;
	if (c->at[t->first].number || c->at[t->first].money || clause_is(c,
	    t->verb, " believe believes believed think thinks thought fear"
	    " suspect say says "))
		return false;
	/* of a paper: "that a plain baseline beats" */
	if (t->named || q->told)
		return !clause_is(c, t->first, " a an ") || (q->told &&
		    t->end - t->first > 2);
	if (t->end - t->first < 3 && clause_is(c, t->first, " the ") &&
	    !ask_is_known(q, t->first, t->end))
		return false;
	/* "about a crack in the earth" */
	if (clause_is(c, t->first, " a an "))
		return t->end - t->first > 3 && has_of(c, t->first, t->end);
	if (!clause_is(c, t->first, ask_determiners))
		return t->end - t->first < (has_of(c, t->first, t->end) ? 7 : 4) && (t->plural || ask_is_mass(
		    &c->at[t->end - 1]) || (t->end - t->first == 1 &&
		    t->verb == t->end)) && !c->at[t->first].number &&
		    !clause_is(c, t->first, " people one two three four part"
		    " things something today one's ");
	return clause_is(c, t->first, " the ") && t->end - t->first > 1 &&
	    (!clause_is(c, t->first + 1, " two three four rest only problem"
	    " reason result idea answer question key goal aim first second"
	    " most best biggest next last more same other move decision"
	    " change changes news results findings point issue following ") ||
	    clause_is(c, t->first + 2, " of "));
}

/* The last word of B is one of A's: the speaker speaks of himself. */
static bool
same_words(const struct clause *c, const struct subject *a,
    const struct subject *b)
{
	const struct token *s, *t = &c->at[b->end - 1];
	size_t i;

	for (i = a->first; i < a->end; i++) {
		s = &c->at[i];
		if (s->low_n == t->low_n && memcmp(s->low, t->low, s->low_n)
		    == 0)
			return true;
	}
	return false;
}

/* Where the topic is no subject: the first name in tokens [FROM, TO) that is
 * not the speaker's, or a plural that the title has, too. */
static bool
find_name(const struct ask *q, size_t from, size_t to, struct subject *t)
{
	const struct clause *c = q->c;
	size_t i, end;

	memset(t, 0, sizeof *t);
	for (i = from; i < to && i < from + NAME_REACH; i = end) {
		for (end = i; end < to && end < i + 4 && c->at[end].capital &&
		    c->at[end].name && !c->at[end].number && (end == i ||
		    (c->at[end].gap == 0 && !c->at[end - 1].owner)); end++)
			;
		t->first = i;
		t->end = end;
		/* "Poe's decision" */
		if (end > i && c->at[end - 1].owner && end < to &&
		    c->at[end].gap == 0 && !c->at[end].capital &&
		    !clause_is(c, end, ask_prepositions) && (end + 1 == to ||
		    c->at[end + 1].gap != 0 || clause_is(c, end + 1,
		    ask_prepositions) || clause_is(c, end + 1, " and or is was"
		    " has had will would can could to that "))) {
			t->named = true;
			t->end = end + 1;
			return true;
		}
		if (end > i && ((c->at[i].gap == ',' && i > from &&
		    c->at[i - 1].capital) || (end < to && c->at[end].gap == ','
		    && c->at[end].capital)))
			continue;	/* of a list */
		if (end > i && c->at[i].low_n > 1 && !c->at[end - 1].owner &&
		    !clause_is(c, i, ask_determiners) && !clause_is(c, i,
		    " i monday tuesday wednesday thursday friday saturday sunday"
		    " january february march april may june july august"
		    " september october november december american british"
		    " english chinese french german european mr mrs ms ") &&
		    !same_words(c, &q->s, t) && ask_is_known(q, i, end) &&
		    (end == to || c->at[end].gap !=
		    0 || clause_is(c, end, ask_prepositions) || clause_is(c,
		    end, " and or is was has had will would can could that"
		    " which who "))) {
			t->named = true;
			/* "the US" */
			if (i > from && clause_is(c, i - 1, " the ") &&
			    c->at[i].gap == 0)
				t->first--;
			return true;
		}
		if (end == i)
			end++;
	}
	for (i = from; i < to; i++)
		if (!c->at[i].capital && c->at[i].low_n > 4 &&
		    c->at[i].low[c->at[i].low_n - 1] == 's' &&
		    strchr("sui", c->at[i].low[c->at[i].low_n - 2]) == NULL &&
		    ask_is_titled(q, i) && !clause_is(c, i, " systems problems"
		    " things points people issues years ways times days weeks"
		    " months others companies friends members users ") &&
		    (i + 1 == to ||
		    c->at[i + 1].gap != 0 || clause_is(c, i + 1,
		    ask_prepositions) || clause_is(c, i + 1, " are were have"
		    " will would can could that which who and "))) {
			t->first = i;
			t->end = i + 1;
			return true;
		}
	return false;
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

	if (clause_is(c, i, " he she ") && speaks_of_another(q))
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
	if (clause_is(c, k, " not be have never do ") || verb_of_base(
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

bool
ask_said(struct ask *q)
{
	const struct clause *c = q->c;
	struct verb_phrase p;
	struct subject topic;
	const char *verb;
	size_t i, listener = 0;

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
		return false;
	i = skip_when(c, i);
	if (clause_is(c, i, " that ") && c->at[i].gap == 0)
		i++;
	else if ((p.verb->frames & VERB_WHAT) != 0 && !clause_is(c, i,
	    " he she it they ") && strcmp(p.verb->base, "claim") != 0)
		return false;	/* "emphasized the benefits" */
	if (i >= c->count || c->at[i].gap != 0)
		return false;
	if (ask_intent(q, &p, verb, i, listener) || (listener == 0 &&
	    ask_said_count(q, &p, verb, i)))
		return true;
	if ((!find_topic(q, i, &topic) || same_words(c, &q->s, &topic) ||
	    clause_is(c, topic.verb, " said says told ")) &&
	    (clause_is(c, i, " the ") ||
	    ((p.verb->frames & VERB_WHAT) != 0 && !clause_is(c, i - 1,
	    " that ")) || !find_name(q, i, c->count, &topic) ||
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
		ask_finish(q, ASK_SAID_OF, topic.named ? 0.85 : 0.8);
		return true;
	}
	add_topic(q, &topic);
	ask_finish(q, ASK_SAID_OF, topic.named ? 0.8 : topic.empty &&
	    topic.vague ? 0.55 : 0.7);
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

	if ((!find_topic(q, i < c->count ? i : 0, &topic) ||
	    topic.end > q->s.first || topic.verb >= q->s.first ||
	    topic.verb >= q->s.verb || same_words(c, &q->s, &topic)) &&
	    !find_name(q, 0, q->s.first < q->s.verb ? q->s.first : q->s.verb,
	    &topic))
		return false;
	buf_adds(&q->text, now ? "What does " : "What did ");
	ask_subject(q);
	buf_adds(&q->text, " say");
	if (ask_add_deed(q, &topic)) {
		ask_finish(q, ASK_SAID_OF, topic.named ? 0.8 : 0.75);
		return true;
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

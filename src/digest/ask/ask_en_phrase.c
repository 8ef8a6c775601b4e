/*
 * The verb phrase of an English clause, in any tense: what of it stands
 * before the subject in a question, what behind it, and where its object and
 * the rest start and end.
 */
#include <string.h>

#include "../ask_en.h"

#define STRETCH_MAX 26

static const char pronouns[] = " he she it they we i you him them me us this"
    " that these those such there here one ones other others another former"
    " latter same so too either neither none never hardly barely rarely"
    " seldom scarcely himself herself itself"
    " themselves ";
#define STOPS \
    " that which who whom whose but because after" \
    " before when while where if since until though although or nor how what" \
    " why whether than as due following amid despite including "
static const char stops[] = STOPS;
static const char may_stop[] = STOPS "and to ";

/* A participle before its noun: "retired dockers", "armed men". */
static bool
is_adjective(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i + 1];

	return t->gap == 0 && !t->capital && !t->number && t->low_n > 3 &&
	    t->low[t->low_n - 1] == 's' && t->low[t->low_n - 2] != 's' &&
	    (i + 2 >= c->count || t[1].gap != 0 || clause_is(c, i + 2, " who"
	    " that which from of in with ")) && !ask_is_time_unit(c, i + 1) &&
	    !clause_is(c, i + 1, " times always overseas thousands hundreds"
	    " millions dozens across this downstairs upstairs ") &&
	    !clause_is(c, i, " given awarded offered shown paid told handed"
	    " denied refused granted taught charged sent ");
}

/* "is delayed", "are building", "was": AUX is the verb itself. */
static bool
read_be(const struct clause *c, size_t i, struct verb_phrase *p)
{
	size_t k = i + 1;

	while (ask_is_adverb(c, k))
		k++;
	p->verb = verb_of_participle(c->at[k].low, c->at[k].low_n);
	p->passive = p->verb != NULL;
	/* "were retired dockers who" */
	if (p->passive && is_adjective(c, k))
		return false;
	if (p->verb == NULL)
		p->verb = clause_is(c, k, " using ") ? verb_of_base("use", 3) :
		    verb_of_ing(c->at[k].low, c->at[k].low_n);
	if (p->verb == NULL)
		return false;
	p->main = k;
	p->after = k + 1;
	p->first = clause_is(c, k - 1, " first ");
	return true;
}

/* "had to close", "will have to close": AUX did. HAVE is its token. */
static bool
read_have_to(const struct clause *c, size_t have, struct verb_phrase *p)
{
	static const struct verb must = { "have", 0 };

	p->verb = verb_of_base(c->at[have + 2].low, c->at[have + 2].low_n);
	p->outer = &must;
	p->main = have;
	p->second = have + 2;
	p->after = have + 3;
	p->base = true;
	return p->verb != NULL && c->at[have + 2].gap == 0;
}

/* "has (been) delayed", "will (be) delayed"; JOINED is that of "delayed" when
 * another verb stands between, or 0. */
static bool
read_aux(const struct clause *c, size_t i, size_t joined,
    struct verb_phrase *p)
{
	bool have = clause_is(c, i, " has have had ");
	size_t k = joined > 0 ? joined : i + 1;

	k = ask_skip_adverbs(c, k);
	while (have && clause_is(c, k, " since "))
		k = ask_skip_adverbs(c, k + 1);
	if (clause_is(c, k, " have ") && clause_is(c, k + 1, " to "))
		return read_have_to(c, k, p);
	if (clause_is(c, k, have ? " been " : " be ")) {
		p->extra = have ? "been " : "be ";
		return read_be(c, k, p);
	}
	p->verb = have ? verb_of_participle(c->at[k].low, c->at[k].low_n) :
	    verb_of_base(c->at[k].low, c->at[k].low_n);
	p->main = k;
	p->after = k + 1;
	return p->verb != NULL;
}

/* "The boats cost £9m each and take four years": not a past. */
bool
ask_is_present(const struct ask *q, size_t i)
{
	const struct clause *c = q->c;
	size_t k;

	if (!q->s.plural || !clause_is(c, i, " cost cut put hit let set shut"
	    " read spread "))
		return false;
	for (k = i + 1; k < c->count; k++) {
		if (c->at[k].capital)
			continue;
		if (clause_is(c, k, " is are has have will can "))
			return true;
		if (clause_is(c, k - 1, " and ") && verb_of_base(c->at[k].low,
		    c->at[k].low_n) != NULL && verb_of_past(c->at[k].low,
		    c->at[k].low_n) == NULL)
			return true;
	}
	return false;
}

static bool
read_plain(const struct ask *q, size_t i, struct verb_phrase *p)
{
	const struct clause *c = q->c;
	const struct token *t = &c->at[i];

	p->base = true;
	p->main = i;
	p->after = i + 1;
	p->verb = verb_of_past(t->low, t->low_n);
	if (p->verb != NULL && !ask_is_present(q, i)) {
		p->aux = "did";
		p->past = true;
		return ((p->verb->frames & VERB_SAYS) != 0 && clause_is(c,
		    i + 1, " that he she it they ")) || strcmp(p->verb->base,
		    "say") == 0 || !ask_is_participle(c, i);
	}
	if ((p->verb = verb_of_present(t->low, t->low_n)) != NULL) {
		p->aux = "does";
		return !q->s.plural && (q->s.named || q->s.end -
		    q->s.first > 1);
	}
	p->verb = verb_of_base(t->low, t->low_n);
	p->aux = "do";
	return p->verb != NULL && q->s.plural;
}

/* "plans to build", "is expected to build": the second verb is the one that
 * counts. */
static void
read_second(const struct clause *c, struct verb_phrase *p)
{
	const struct verb *v;
	bool takes = p->passive ? clause_is(c, p->main, " expected due set"
	    " scheduled planned required ordered forced asked told allowed"
	    " used designed ") : (p->verb->frames & VERB_TO_DO) != 0;

	if (!takes || !clause_is(c, p->after, " to ") ||
	    c->at[p->after].gap != 0)
		return;
	v = verb_of_base(c->at[p->after + 1].low, c->at[p->after + 1].low_n);
	if (v == NULL)
		return;
	p->second = p->after + 1;
	p->after += 2;
	p->outer = p->verb;
	p->verb = v;
	p->passive = false;
}

static bool
read_verb(const struct ask *q, struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb;
	bool found;

	memset(p, 0, sizeof *p);
	p->aux = clause_is(c, i, " may ") ? "might" : c->at[i].low;
	p->extra = "";
	if (clause_is(c, i, " is are was were ")) {
		p->past = clause_is(c, i, " was were ");
		found = read_be(c, i, p);
	} else if (clause_is(c, i, " has have had ") && clause_is(c, i + 1,
	    " to ")) {
		p->past = clause_is(c, i, " had ");
		p->aux = p->past ? "did" : q->s.plural ? "do" : "does";
		found = read_have_to(c, i, p);
	} else if (clause_is(c, i, " has have had will can could would must"
	    " should may might "))
		found = read_aux(c, i, q->s.joined, p);
	else
		found = read_plain(q, i, p);
	if (!found || p->after > c->count || (p->main > i &&
	    c->at[p->main].gap != 0))
		return false;
	if (p->second == 0)
		read_second(c, p);
	return true;
}

/* Asked by one kind of question after the other: read once. */
bool
ask_read_verb(struct ask *q, struct verb_phrase *p)
{
	if (q->read_end == 0 || q->read_first != q->s.first ||
	    q->read_end != q->s.end || q->read_verb != q->s.verb) {
		q->found = read_verb(q, &q->phrase);
		q->read_first = q->s.first;
		q->read_end = q->s.end;
		q->read_verb = q->s.verb;
	}
	*p = q->phrase;
	return q->found;
}

/* "did Acme close", "has the bridge been closed": after "Why " and the
 * like. */
void
ask_print_verb(struct ask *q, const struct verb_phrase *p)
{
	const struct verb *first = p->outer != NULL ? p->outer : p->verb;
	/* nobody asks "When had Acme closed it?" */
	bool had = clause_is(q->c, q->s.verb, " had ") && (p->passive ||
	    *p->extra == '\0'), be = had && *p->extra != '\0';
	const char *aux = be ? q->s.plural ? "were" : "was" : had ? "did" :
	    p->aux;

	if (q->since && had && !be) {
		buf_adds(&q->text, q->s.plural ? "have " : "has ");
		ask_subject(q);
		buf_addf(&q->text, " %s", q->c->at[p->main].low);
		return;
	}
	if (q->will && clause_is(q->c, q->s.verb, " would "))
		aux = "will";
	else if (q->reported && !p->passive && p->second == 0 &&
	    clause_is(q->c, q->s.verb, " was were "))
		aux = q->s.plural ? "are" : "is";
	buf_addf(&q->text, "%s ", aux);
	ask_subject(q);
	buf_addf(&q->text, " %s%s%s", be ? "" : p->extra, p->first ? "first " :
	    "", p->base || (had && !be) ? first->base :
	    q->c->at[p->main].low);
	if (p->second > 0)
		buf_addf(&q->text, " to %s", p->verb->base);
}

/* "and" at I joins nouns: no verb is near behind it. */
static bool
joins_nouns(const struct clause *c, size_t i)
{
	size_t k;

	if (clause_is(c, i + 1, pronouns) || ask_is_adverb(c, i + 1))
		return false;
	for (k = i + 1; k < c->count && k < i + 9; k++) {
		if (k > i + 1 && c->at[k].gap != 0)
			return true;
		if (c->at[k].capital)
			continue;
		if (clause_is(c, k, " is are was were has have had will would"
		    " can could may might must should did does do be ") ||
		    verb_of_past(c->at[k].low, c->at[k].low_n) != NULL ||
		    (k == i + 1 && (verb_of_present(c->at[k].low, c->at[k].low_n)
		    != NULL && (clause_is(c, k + 1, ask_determiners) ||
		    c->at[k + 1].number || c->at[k + 1].money ||
		    clause_is(c, k + 1, " to about nearly ")))) ||
		    (k == i + 1 && verb_of_base(c->at[k].low, c->at[k].low_n)
		    != NULL && c->at[k].low[c->at[k].low_n - 1] != 's' &&
		    (clause_is(c, k + 1, ask_determiners) || c->at[k + 1].number
		    || clause_is(c, k + 1, " two three four five six seven"
		    " eight nine ten up about nearly ") ||
		    c->at[k + 1].capital ||
		    clause_is(c, k + 1, ask_prepositions))))
			return false;
	}
	return true;
}

/* "a paper describing the", "a call asking": a participle that tells more of
 * the noun before it. */
static bool
opens_participle(const struct clause *c, size_t i)
{
	if (c->at[i].capital || verb_of_ing(c->at[i].low, c->at[i].low_n) ==
	    NULL || clause_is(c, i - 1, ask_prepositions) || clause_is(c, i - 1,
	    ask_determiners) || clause_is(c, i - 1, " and ") ||
	    c->at[i - 1].low_n < 3)
		return false;
	return clause_is(c, i + 1, " the a an that its his her their how what"
	    " whether more ") || clause_is(c, i, " calling estimating comparing"
	    " saying claiming showing warning asking accusing using describing"
	    " including alleging arguing citing ");
}

/* END without what nothing follows any more: "in order", "of creating". */
static size_t
trimmed(const struct clause *c, size_t i, size_t end)
{
	size_t k = end;

	for (;;) {
		if (k > i && (token_is(&c->at[k - 1], ask_prepositions) ||
		    token_is(&c->at[k - 1], ask_determiners) ||
		    token_is(&c->at[k - 1], " and just only even shortly soon"
		    " almost partly long later so not mainly largely earlier"
		    " which ")))
			k--;
		else if (k > i && k == end - 1 && clause_is(c, k, " later"
		    " earlier ") && ask_is_time_unit(c, k - 1)) {
			k--;
			if (k > i && (c->at[k - 1].number || clause_is(c,
			    k - 1, " two three four five six seven eight nine"
			    " ten a an few several many ")))
				k--;
		} else if (k > i + 1 && clause_is(c, k - 2, " in with of from"
		    " without by after for ") && (clause_is(c, k - 1, " order"
		    " part efforts effort hopes ways ") || verb_of_ing(c->at[
		    k - 1].low, c->at[k - 1].low_n) != NULL))
			k -= 2;
		else
			return k;
	}
}

/* The end of the words from I on that are said of the subject: no clause of
 * its own, no comma, no quotation. */
size_t
ask_stretch(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i; k < c->count && k < i + STRETCH_MAX; k++) {
		if (c->at[k].gap != 0)
			break;
		/* one look at most words */
		if (token_is(&c->at[k], may_stop) && (clause_is(c, k, stops) ||
		    (clause_is(c, k, " and ") && !joins_nouns(c, k)) ||
		    (clause_is(c, k, " to ") && !c->at[k + 1].capital &&
		    verb_of_base(c->at[k + 1].low, c->at[k + 1].low_n) !=
		    NULL)))
			break;
		if (k > i && opens_participle(c, k))
			break;
	}
	if (clause_is(c, k, " and ") && k > i && k < c->count &&
	    c->at[k].gap == 0 && !c->at[k + 1].capital && !clause_is(c, k + 1,
	    pronouns) && !clause_is(c, k + 1, " is are was were has have had"
	    " will would can could may might must should does did do ") &&
	    !ask_is_adverb(c, k + 1) && verb_of_past(c->at[k +
	    1].low, c->at[k + 1].low_n) == NULL && verb_of_base(c->at[k +
	    1].low, c->at[k + 1].low_n) == NULL && verb_of_present(c->at[k +
	    1].low, c->at[k + 1].low_n) == NULL && !clause_is(c, k + 1,
	    ask_determiners))
		while (k > i && !clause_is(c, k - 1, ask_prepositions))
			k--;	/* half of "leading and small firms" */
	/* "two days after", not "for two days after" */
	if (clause_is(c, k, " after before since until ") && k > i + 1 &&
	    ask_is_time_unit(c, k - 1) && !(k > i + 2 && clause_is(c, k - 3,
	    " for about nearly than almost ")))
		k -= 2;
	return trimmed(c, i, k);
}

/* The same and a purpose behind it: "$5m to repair the roof". */
size_t
ask_stretch_to(const struct clause *c, size_t i)
{
	size_t end = ask_stretch(c, i), more;

	if (!clause_is(c, end, " to ") || end + 1 >= c->count ||
	    c->at[end].gap != 0 || c->at[end + 1].gap != 0)
		return end;
	more = ask_stretch(c, end + 2);
	/* "to grow big enough to give shade" */
	if (more > end + 2 && clause_is(c, more - 1, " enough ") && clause_is(c,
	    more, " to ") && c->at[more].gap == 0)
		more = ask_stretch(c, more + 2);
	return (more > end + 2 || (more == end + 2 && (more == c->count ||
	    c->at[more].gap != 0))) && ask_is_closed(c, end, more) ? more :
	    end;
}

/* Tokens [FIRST, END) speak of nothing outside and hold no verb of their
 * own. */
bool
ask_is_closed(const struct clause *c, size_t first, size_t end)
{
	size_t i;

	for (i = first; i < end; i++) {
		if (c->at[i].low_n == 0 || (clause_is(c, i, pronouns) &&
		    !(clause_is(c, i, " this ") && clause_is(c, i + 1, " year"
		    " month week season summer spring autumn fall winter"
		    " century decade "))))
			return false;
		/* "observability Founded by": two sentences run together */
		if (i > first && c->at[i].capital && c->at[i].n > 1 &&
		    clause_is(c, i, " the a an this that in on for but and when"
		    " if it he she they we with by at from "))
			return false;
		if (i > first && c->at[i].capital && !c->at[i].name &&
		    !c->at[i - 1].capital && article_is_common(c->a,
		    c->at[i].s, c->at[i].n) && (clause_is(c, i,
		    ask_determiners) || clause_is(c, i, ask_prepositions) ||
		    verb_of_past(c->at[i].low, c->at[i].low_n) != NULL))
			return false;
		if (!c->at[i].capital && clause_is(c, i, " is are was were has"
		    " have had will would can could may might must should said"
		    " says did does do not "))
			return false;
		if (!c->at[i].owner && (memchr(c->at[i].s, '\'', c->at[i].n)
		    != NULL || memmem(c->at[i].s, c->at[i].n, "\xe2\x80\x99",
		    3) != NULL))
			return false;
	}
	return true;
}

static const char units[] = " year years month months week weeks day days"
    " hour hours minute minutes second seconds decade decades century"
    " centuries season seasons night nights ";

bool
ask_is_time_unit(const struct clause *c, size_t i)
{
	return clause_is(c, i, units);
}

/* Past "more than", "at least", "about". */
size_t
ask_skip_about(const struct clause *c, size_t i)
{
	size_t k = i;

	while (clause_is(c, k, " more fewer less than at least about around"
	    " nearly almost over some roughly up just only approximately"
	    " close an estimated as many much under to ") && k < i + 4 &&
	    (k == i || c->at[k].gap == 0)) {
		if (clause_is(c, k, " to ") && (k == i || !clause_is(c, k - 1,
		    " up close ")))
			return i;
		/* "put up 30 notices" */
		if (clause_is(c, k, " up ") && !clause_is(c, k + 1, " to "))
			return k;
		k++;
	}
	return k;
}

/* Past the number at I ("14", "two", "1.3 million"), or I. */
size_t
ask_number_end(const struct clause *c, size_t i)
{
	size_t k = i;

	if (i >= c->count || c->at[i].percent || c->at[i].money)
		return i;
	if (!(c->at[i].number || clause_is(c, i, " two three four five six"
	    " seven eight nine ten eleven twelve thirteen fourteen fifteen"
	    " sixteen seventeen eighteen nineteen twenty thirty forty fifty"
	    " sixty seventy eighty ninety ")) || (c->at[i].number &&
	    (c->at[i].s[c->at[i].n - 1] < '0' ||
	    c->at[i].s[c->at[i].n - 1] > '9')))
		return i;
	if (c->at[i].number && c->at[i].n == 4 && (*c->at[i].s == '1' ||
	    *c->at[i].s == '2'))
		return i;	/* a year */
	for (k = i + 1; clause_is(c, k, " million billion trillion thousand"
	    " hundred dozen "); k++)
		;
	return k;
}

/* Past the sum at I ("$5 million", "85 million pounds", "a £30m"), or I. */
size_t
ask_sum_end(const struct clause *c, size_t i)
{
	size_t k;

	if (i >= c->count)
		return i;
	if (c->at[i].money) {
		for (k = i + 1; k < c->count && c->at[k].gap == 0 &&
		    clause_is(c, k, " million billion trillion m bn thousand"
		    " mn "); k++)
			;
		return k;
	}
	k = ask_number_end(c, i);
	if (k == i || !clause_is(c, k, " pounds dollars euros yen yuan rupees"
	    " francs roubles rubles kronor kroner krona crowns rand "
	    " pesos lira won baht zlotys forints shillings ringgit riyals"
	    " dirhams pence cents "))
		return i;
	return k + 1;
}

size_t
ask_percent_end(const struct clause *c, size_t i)
{
	if (!c->at[i].number)
		return i;
	if (c->at[i].percent)
		return i + 1;
	if (clause_is(c, i + 1, " percent "))
		return i + 2;
	return clause_is(c, i + 1, " per ") && clause_is(c, i + 2, " cent ") ?
	    i + 3 : i;
}

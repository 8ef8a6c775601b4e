/*
 * Questions in English that keep nearly all of what the sentence says and ask
 * for one thing of it: how many, how much, how long, when, where, why.
 */
#include <string.h>

#include "../ask_en.h"

#define SINCE_MAX 7	/* tokens */

/* The words from FIRST to END, with a space before. */
void
ask_add_words(struct ask *q, size_t first, size_t end)
{
	if (first >= end)
		return;
	buf_addc(&q->text, ' ');
	clause_print(q->c, &q->text, first, end, false);
}

/* Past the noun phrase at I that ends in a plural, or I. */
static size_t
plural_end(const struct clause *c, size_t i)
{
	size_t k;
	const struct token *t;

	for (k = i; k < c->count && k < i + 5; k++) {
		t = &c->at[k];
		if ((k > i && t->gap != 0) || t->low_n == 0 || t->number ||
		    t->money || t->owner || clause_is(c, k, ask_prepositions) ||
		    (k > i && clause_is(c, k, ask_determiners)) ||
		    clause_is(c, k, " and or that which who whom whose to but"
		    " when where while because last this next each every other"
		    " more most ") ||
		    ask_is_adverb(c, k) || (k > i && verb_of_ing(t->low,
		    t->low_n) != NULL))
			break;
		if (k > i && !t->capital && verb_of_past(t->low, t->low_n)
		    != NULL)
			break;
	}
	if (k > i && ask_is_time_unit(c, k - 1) && clause_is(c, k, " of ") &&
	    clause_is(c, k + 1, " mourning talks fighting protests strikes"
	    " violence unrest rain testimony "))
		return k + 2;
	if (k == i || ask_is_time_unit(c, k - 1) || clause_is(c, k - 1,
	    " kroner kronor krona crowns francs rupees roubles rubles yen yuan"
	    " reais baht won ringgit rand pesos lira zlotys forints naira"
	    " shillings dirhams dinars riyals rupiah times"
	    " points percent per mph miles degrees metres meters feet"
	    " inches kilometres kilometers pounds dollars euros acres others"
	    " stars ") || ask_is_time_unit(c, i))
		return i;
	t = &c->at[k - 1];
	if (clause_is(c, k - 1, " people men women children police staff "))
		return k;
	return t->low_n > 3 && t->low[t->low_n - 1] == 's' &&
	    t->low[t->low_n - 2] != 's' && t->low[t->low_n - 2] != 'u' ? k : i;
}

/* Verbs after which a number is said of something, not done to it. */
bool
ask_is_saying(const struct verb_phrase *p)
{
	static const char verbs[] = " say show find report claim think believe"
	    " argue note suggest predict warn tell mean reveal estimate expect"
	    " know hear see remain become fear rank ";

	return list_has_word(verbs, p->verb->base, strlen(p->verb->base));
}

/* "in 2019 and costs", "six matches and face Bolton": a verb of its own
 * comes. */
static bool
goes_on(const struct clause *c, size_t i)
{
	size_t k = i + 1;

	while (ask_is_adverb(c, k))
		k++;
	return clause_is(c, i, " and ") && k < c->count && !c->at[k].capital &&
	    (clause_is(c, k, " is are was were has have will can ") ||
	    verb_of_present(c->at[k].low, c->at[k].low_n) != NULL ||
	    verb_of_past(c->at[k].low, c->at[k].low_n) != NULL ||
	    (c->at[k + 1].capital && verb_of_base(c->at[k].low,
	    c->at[k].low_n) != NULL));
}

/* "since 2020", "since the strike began" at I, where what is counted, before
 * NOUN_END, hangs on it; false: it leans, as "since it brought in licences"
 * does. */
static bool
add_since(struct ask *q, size_t i, size_t noun_end)
{
	const struct clause *c = q->c;
	size_t end;

	if (!clause_is(c, i, " since ") || !clause_is(c, q->s.verb, " has"
	    " have "))
		return true;
	end = c->at[i + 1].capital || c->at[i + 1].number ? i + 2 :
	    clause_break(c, i + 1);
	end += end == i + 2 && c->at[end].number && c->at[end].gap == 0;
	if (end <= i + SINCE_MAX && ask_is_closed(c, i, end))
		ask_add_words(q, i, end);
	else	/* "17 matches in a row" are those that came last */
		return clause_is(c, noun_end - 1, " row ");
	return true;
}

static bool
ask_count(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, number, noun, end, stretch, particle = 0;
	bool share, more;

	if (p->passive)
		return ask_count_by(q, p);
	/* "was carrying 62 passengers" */
	if (ask_is_saying(p) || i >= c->count || c->at[i].gap != 0
	    || (clause_is(c, q->s.verb, " was were ") && verb_of_ing(
	    c->at[p->main].low, c->at[p->main].low_n) == NULL))
		return false;
	/* "is laying off 400 workers" */
	if (clause_is(c, i, " off out down up away ") && c->at[i + 1].gap == 0 &&
	    ask_skip_about(c, i) == i)
		particle = i++;
	i = ask_skip_about(c, i);
	number = ask_number_end(c, i);
	if (number == i)
		return false;
	noun = number;
	/* "41 of the 120 seats" */
	share = clause_is(c, noun, " of ") && clause_is(c, noun + 1, " the its"
	    " their his her ") && c->at[noun].gap == 0;
	if (share) {
		i = noun + 2;
		i = ask_number_end(c, i + clause_is(c, i, " last past first"
		    " next remaining "));
		end = plural_end(c, i);
		if (end == i)
			return false;
	} else {
		/* "400 more nurses" */
		more = clause_is(c, noun, " more ");
		end = plural_end(c, noun + more);
		if (end == noun + more)
			end = noun;
		/* "dropped 17 points": lost them */
		if (clause_is(c, noun, " points ") && list_has_word(" drop win"
		    " score collect take earn ", p->verb->base, strlen(
		    p->verb->base)))
			end = noun + 1;
		if (end == noun || ask_is_base(p, " weigh "))
			return false;
	}
	if (clause_is(c, end, " in ") && clause_is(c, end + 1, " a ") &&
	    clause_is(c, end + 2, " row "))
		end += 3;
	/* "80 works by Schiele" */
	if (clause_is(c, end, " by ") && c->at[end].gap == 0 &&
	    ask_date_end(c, end, true) == end)
		for (end++; c->at[end].capital && c->at[end].gap == 0; end++)
			;
	if (clause_is(c, end - 1, " by "))
		end--;
	if (clause_is(c, end, " of ") && c->at[end].gap == 0)
		for (i = ask_stretch(c, noun); end < i && end < noun + 6 &&
		    (clause_is(c, end, " of ") || !clause_is(c, end,
		    ask_prepositions)) && !clause_is(c, end, " and last this"
		    " next "); end++)
			;
	stretch = ask_stretch_to(c, end);
	/* "turned down two offers to teach" */
	if (particle > 0 && clause_is(c, end, " to "))
		return false;
	if (clause_is(c, stretch, " to ") && list_has_word(" ask urge tell order"
	    " force allow help enable want expect invite require encourage"
	    " persuade need cause lead get leave ", p->verb->base,
	    strlen(p->verb->base)))
		return false;
	/* "opened 100 shops between them" */
	if (!ask_is_closed(c, end, stretch))
		stretch = end;
	if (!ask_is_closed(c, noun, end) || (clause_is(c, end,
	    " and or ") && c->at[end].gap == 0 && !goes_on(c, end)))
		return false;
	buf_adds(&q->text, "How many ");
	clause_print(c, &q->text, noun, end, false);
	buf_addc(&q->text, ' ');
	ask_print_verb(q, p);
	if (particle > 0)
		ask_add_words(q, particle, particle + 1);
	ask_add_words(q, end, stretch);
	if (!add_since(q, stretch, end)) {
		buf_clear(&q->text);
		return false;
	}
	/* "two schoolboys" are who they are, not so many */
	ask_finish(q, ASK_HOW_MANY, clause_is(c, number - 1, " two three ") &&
	    stretch == end ? 0.6 : 0.95);
	return true;
}

static const char months[] = " january february march april may june july"
    " august september october november december jan feb mar apr jun jul"
    " aug sep sept oct nov dec ";
static const char days[] = " monday tuesday wednesday thursday friday"
    " saturday sunday ";

/* "on 12 May 2020", "in March", "by 2030", "on Monday night": its end, or
 * I. */
size_t
ask_date_end(const struct clause *c, size_t i, bool future)
{
	size_t k = i + 1;
	bool found = false;

	if (future && clause_is(c, i, " next later ") && (clause_is(c, i + 1,
	    " week month year spring summer autumn fall winter season ") ||
	    (clause_is(c, i, " later ") && clause_is(c, i + 1, " this ") &&
	    ask_is_time_unit(c, i + 2) && k++)))
		return k + 1;
	if (future && clause_is(c, i, " in ") && clause_is(c, k, " the ") &&
	    clause_is(c, k + 1, " spring summer autumn fall winter "))
		return k + 2;
	if (!clause_is(c, i, " in on by ") || k >= c->count ||
	    c->at[k].gap != 0)
		return i;
	while (clause_is(c, k, " early late mid the end of beginning start"
	    " spring summer autumn fall winter ") && k < i + 5)
		k++;
	if (future && clause_is(c, k - 1, " of ") && clause_is(c, k,
	    " this next ") && ask_is_time_unit(c, k + 1))
		return k + 2;
	for (; k < c->count && k < i + 8; k++) {
		const struct token *t = &c->at[k];

		if (k > i + 1 && t->gap != 0 && !(t->gap == ',' && t->number &&
		    t->n == 4))
			break;
		if (t->money || t->percent)
			return i;
		if ((t->capital && (clause_is(c, k, months) ||
		    (clause_is(c, k, days) && clause_is(c, i, " on by ")))) ||
		    (t->number && ((t->n == 4 && t->s[3] <= '9') || (t->n == 5 && t->s[4] == 's'))
		    && (*t->s == '1' || *t->s == '2') && t->s[1] != ','))
			found = true;
		else if (t->number && t->n == 4 && clause_is(c, k + 1,
		    " century ")) {
			found = true;
			k++;
		} else if (t->number && t->n <= 4 && (clause_is(c, k + 1, months)
		    || (k > i && clause_is(c, k - 1, months))))
			;
		else if (found && clause_is(c, k, " morning afternoon evening"
		    " night lunchtime midday ") && clause_is(c, k - 1, days))
			;
		else
			break;
	}
	return found ? k : i;
}

/* "died", "opens": they need no object to be asked when or where of. */
static bool
happens(const struct verb_phrase *p)
{
	static const char alone[] = " launch open close begin start end die air"
	    " retire resign debut expire arrive crash collapse emerge happen go"
	    " occur explode land live meet strike vote return finish travel fly"
	    " sink erupt play appear speak perform visit graduate reopen resume"
	    " peak depart leave quit ";

	return p->passive || list_has_word(alone, p->verb->base,
	    strlen(p->verb->base));
}

static bool
ask_date(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	/* "will appear before magistrates on 4 June" */
	size_t from = p->after + (clause_is(c, p->after, " before ") &&
	    ask_is_base(p, " appear go "));
	size_t stretch = ask_stretch(c, from), k, end = 0, cut, last;
	bool future = p->second > 0 || clause_is(c, q->s.verb, " will can could"
	    " must should may might would "), founded;

	/* nobody asks "When has Acme sold it?", nor when what was promised */
	if (ask_is_saying(p) || clause_is(c, q->s.verb, " has have ") ||
	    (p->passive ? clause_is(c, p->main, " promised offered given ") :
	    clause_is(c, q->s.verb, " was were ")))
		return false;
	for (k = from; k < stretch; k++) {
		/* "left at 21:40 on Monday" */
		if (k > 0 && c->at[k].s[-1] == ':')
			return false;
		end = ask_date_end(c, k, future);
		if (end > k)
			break;
	}
	if (k >= stretch || (k == p->after && !happens(p)) ||
	    !ask_is_closed(c, p->after, k) || ask_is_adverb(c, k - 1) ||
	    (end < c->count && c->at[end].gap == 0 && clause_is(c, end,
	    " and or to that which who ") && !goes_on(c, end)) ||
	    clause_is(c, k - 1, " days hours weeks months years minutes early"
	    " late back only and or "))
		return false;
	if (k > p->after && k < p->after + 4 && !p->passive && clause_is(c,
	    p->after, " a an ") && !c->at[k - 1].capital)
		return false;	/* "When did Lund sign a treaty?" */
	if (k == p->after + 1 && !p->passive && clause_is(c, p->after, " out up"
	    " down off away over back again in on "))
		return false;
	/* "took in 40 on Monday": 40 of what? */
	if (k > p->after && c->at[k - 1].number && !c->at[k - 1].money &&
	    !c->at[k - 1].percent && ask_number_end(c, k - 1) == k)
		return false;
	if (ask_date_is_far(c, p->after, k) || ask_has_date(c, q->s.first,
	    q->s.end))
		return false;
	/* "at dawn on Monday" */
	last = clause_is(c, k - 1, " dawn dusk noon midday midnight lunchtime ")
	    && clause_is(c, k - 2, " at ") ? k - 2 : k;
	/* "in the plant from next autumn" */
	last -= last > p->after && clause_is(c, last - 1, " from ");
	/* nobody asks when shares rose by 3% */
	if ((p->verb->frames & VERB_CHANGES) != 0 && ask_percent_near(c,
	    p->after))
		return false;
	if (clause_is(c, k, " by ") && clause_is(c, q->s.verb, " had was"
	    " were "))
		return false;	/* "By when had it been signed?" */
	if (clause_is(c, p->after, " to ") && p->second == 0 && !c->at[p->after
	    + 1].capital && verb_of_base(c->at[p->after + 1].low,
	    c->at[p->after + 1].low_n) != NULL)
		return false;
	if (k > p->after && (clause_is(c, k - 1, " last this next earlier later"
	    " late ") || (k > p->after + 1 && verb_of_past(c->at[k - 1].low,
	    c->at[k - 1].low_n) != NULL)))
		return false;
	/* not "with 54% of the vote" */
	cut = end < stretch && !clause_is(c, end, " and with ") &&
	    !(clause_is(c, end, " at ") && (c->at[end + 1].number ||
	    clause_is(c, end + 1, " noon midnight midday dawn dusk "))) &&
	    ask_is_closed(c, end, stretch) &&
	    (stretch == c->count || c->at[stretch].gap != 0) ? stretch : end;
	/* nobody asks when it was founded by Ann Poe */
	founded = p->passive && clause_is(c, p->main, " founded co-founded"
	    " cofounded created established formed started ");
	if (founded && clause_is(c, end, " by "))
		cut = end;
	buf_adds(&q->text, clause_is(c, k, " by ") ? "By when " : "When ");
	ask_print_verb(q, p);
	if (!clause_is(c, p->main, " born ") &&	/* "in Lund in 1941" */
	    !(founded && clause_is(c, p->after, " by ")))
		ask_add_words(q, p->after, last);
	ask_add_words(q, end, cut);
	ask_finish(q, ASK_WHEN, 0.9);
	return true;
}

/* "was arrested in Spain", "crashed near the harbour". */
static bool
ask_where(struct ask *q, const struct verb_phrase *p)
{
	static const char passives[] = " arrested found held detained killed"
	    " shot discovered seen born raised filmed buried stabbed attacked"
	    " rescued spotted staged hosted injured launched tested"
	    " displayed kept built educated set recorded cancelled canceled"
	    " expected held taken flown ";
	static const char actives[] = " die live crash happen occur explode"
	    " land meet grow sink erupt strike form gather start begin ";
	const struct clause *c = q->c;
	size_t i = p->after, end, stretch, k;

	if (!clause_is(c, i, " in at near outside inside off on between ") ||
	    c->at[i].gap != 0 || ask_date_end(c, i, false) > i ||
	    !(p->passive ? clause_is(c, p->main, passives) :
	    list_has_word(actives, p->verb->base, strlen(p->verb->base))))
		return false;
	/* "grew at an annual rate of 3%" */
	if ((clause_is(c, i, " at ") && clause_is(c, i + 1, " a an ")) ||
	    (clause_is(c, i, " on ") && !clause_is(c, i + 1, " the a an ")))
		return false;
	for (k = i + 1; k < i + 6 && !c->at[k].capital; k++)
		;
	if (!c->at[k].capital && !clause_is(c, i + 1, " a an the hospital"
	    " prison custody "))
		return false;
	if (clause_is(c, i + 1, months) || (clause_is(c, i + 1, " the ") &&
	    clause_is(c, i + 2, " early late mid past last next 1960s 1970s"
	    " 1980s 1990s 2000s same end middle wake face process course year"
	    " years hope ")))
		return false;
	stretch = ask_stretch(c, i);
	for (k = i + 1, end = stretch; k < stretch; k++)
		if (ask_date_end(c, k, false) > k)
			end = end < k ? end : k;
	if (!ask_is_closed(c, i, end))
		return false;
	buf_adds(&q->text, "Where ");
	ask_print_verb(q, p);
	if (end < stretch && !clause_is(c, p->main, " born "))
		ask_add_words(q, end, ask_date_end(c, end, false));
	ask_finish(q, ASK_WHEN, 0.85);
	return true;
}

/* Whether what follows "after" at I gives a reason: a clause, not a time. */
bool
ask_is_cause(const struct clause *c, size_t i)
{
	size_t k;

	if (c->at[i].number || c->at[i].gap != 0 || clause_is(c, i, " two three"
	    " four five six seven eight nine ten midnight noon dark lunch"
	    " dinner years months weeks days hours visiting meeting leaving"
	    " returning arriving attending landing flying spending serving "))
		return false;
	if (clause_is(c, i, " being "))
		return true;
	if (verb_of_ing(c->at[i].low, c->at[i].low_n) != NULL)
		return true;
	for (k = i + 1; k < c->count && k < i + 14; k++) {
		if (c->at[k].gap != 0 && c->at[k].gap != '"')
			return false;
		if (!c->at[k].capital && (clause_is(c, k, " is are was were has"
		    " have had did ") || verb_of_past(c->at[k].low,
		    c->at[k].low_n) != NULL))
			return true;
	}
	return false;
}

/* The reason's first token at I, when one starts there. */
static bool
starts_reason(const struct clause *c, size_t i, const struct verb_phrase *p)
{
	static const char reactions[] = " cancel close shut suspend resign quit"
	    " fire sack arrest ban recall withdraw apologise apologize"
	    " evacuate delay postpone halt drop pull remove cut sue"
	    " call order declare abandon scrap ground jail charge detain"
	    " dismiss expel fine investigate issue lose reject review rush"
	    " stop block launch criticise criticize condemn defend demand"
	    " evict honour honor award praise close rescue sentence strip"
	    " replace overturn treat search question accuse ";
	bool reacts = list_has_word(reactions, p->verb->base,
	    strlen(p->verb->base)) && (strcmp(p->verb->base, "call") != 0 ||
	    clause_is(c, p->after, " off for on "));

	if (clause_is(c, i, " because "))
		return !clause_is(c, i - 1, " just simply only partly mainly"
		    " mostly largely precisely perhaps or not and but ");
	if (clause_is(c, i, " so ") && clause_is(c, i + 1, " that "))
		return c->at[i].gap == 0 && !p->past && !clause_is(c, i + 2,
		    " it they he she we you ");
	if (clause_is(c, i, " due ") && clause_is(c, i + 1, " to "))
		return !clause_is(c, i - 1, " partly largely mainly mostly is"
		    " are was were be ");
	if (c->at[i].gap != 0)
		return false;
	if (clause_is(c, i, " amid following "))
		return reacts && !clause_is(c, i + 1, " day days week month"
		    " year morning weekend ") && !clause_is(c, i + 2, " time"
		    " period day week month year ");
	return reacts && (p->past || p->passive || clause_is(c, p->main - 1,
	    " has have had ")) && clause_is(c, i, " after ") &&
	    !ask_is_time_unit(c, i - 1) && !clause_is(c, i - 1, " shortly"
	    " soon just immediately even ") && ask_is_cause(c, i + 1);
}

static bool
ask_reason_why(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t end = ask_stretch(c, p->after), i = end;

	while (i < c->count && i < end + 4 && (i == end || c->at[i].gap == 0)
	    && !clause_is(c, i, " because due amid following after so and or"
	    " that to "))
		i++;
	if (i >= c->count || i >= end + 4 || clause_is(c, i, " and or that"
	    " to ") || (c->at[i].gap != 0 &&
	    !(c->at[i].gap == ',' && clause_is(c, i, " because "))))
		return false;
	if ((end == p->after && !p->passive && !happens(p)) ||
	    !starts_reason(c, i, p) || !ask_is_closed(c, p->after, end) ||
	    ask_is_saying(p))
		return false;
	buf_adds(&q->text, "Why ");
	ask_print_verb(q, p);
	ask_add_words(q, p->after, end);
	ask_finish(q, ASK_WHY, 1.0);
	return true;
}

/* "sued Acme over …", "was fined for …": why? The object must be there. */
static bool
ask_over(struct ask *q, const struct verb_phrase *p)
{
	static const char over[] = " sue resign quit arrest fine criticise"
	    " criticize fire suspend protest strike investigate question"
	    " apologise apologize condemn sack clash boycott ban charge jail"
	    " dismiss delay cancel ";
	static const char ing[] = " fine praise arrest criticise criticize"
	    " suspend ban jail sack fire condemn honour honor thank blame"
	    " disqualify sentence sue expel dismiss ";
	const struct clause *c = q->c;
	size_t end = ask_stretch(c, p->after), k;
	const char *base = p->verb->base;

	for (k = p->after; k <= end && k + 1 < c->count; k++)
		if ((clause_is(c, k, " over ") && list_has_word(over, base,
		    strlen(base)) && !c->at[k + 1].number && !clause_is(c,
		    k + 1, " two three four five six ") &&
		    !ask_is_time_unit(c, k + 2)) ||
		    (clause_is(c, k, " for ") && list_has_word(ing, base,
		    strlen(base)) && verb_of_ing(c->at[k + 1].low,
		    c->at[k + 1].low_n) != NULL))
			break;
	if (k > end || k + 1 >= c->count || (k == p->after && !p->passive &&
	    !happens(p)) || !ask_is_closed(c, p->after, k))
		return false;
	buf_adds(&q->text, "Why ");
	ask_print_verb(q, p);
	ask_add_words(q, p->after, k);
	ask_finish(q, ASK_WHY, 1.0);
	return true;
}

bool
ask_has_figure(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i;

	if (q->figures != 0)
		return q->figures > 0;
	for (i = 0; i < c->count && q->figures == 0; i++)
		if (c->at[i].number || c->at[i].money || c->at[i].percent ||
		    token_is(&c->at[i], " two three four five six seven eight nine"
		    " ten eleven twelve thirteen fourteen fifteen sixteen"
		    " seventeen eighteen nineteen twenty thirty forty fifty"
		    " sixty seventy eighty ninety dozen hundred million"
		    " billion margin "))
			q->figures = 1;
	if (q->figures == 0)
		q->figures = -1;
	return q->figures > 0;
}

/* All of these; whether one was asked. */
bool
ask_adjuncts(struct ask *q)
{
	struct verb_phrase p;
	bool asked;

	if (q->s.joined == 0 && (ask_been(q) || ask_due(q) || ask_having(q) ||
	    ask_not_until(q) || (ask_has_figure(q) && (ask_how_high(q) ||
	    ask_is_so_much(q) || ask_revenue(q) || ask_how_old(q)))))
		return true;
	if (!ask_read_verb(q, &p))
		return false;
	asked = ask_facts(q, &p) || ask_results(q, &p) || ask_level(q, &p);
	asked = ask_reason_why(q, &p) || ask_over(q, &p) || asked;
	asked = (ask_has_figure(q) && (ask_count(q, &p) || ask_amount(q, &p) ||
	    ask_how_large(q, &p))) || ask_given(q, &p) || asked;
	asked = ask_how_long(q, &p) || asked;
	asked = ask_date(q, &p) || asked;
	return ask_where(q, &p) || asked;
}

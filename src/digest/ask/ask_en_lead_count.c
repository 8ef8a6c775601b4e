/* How many, how much, by how much: what the news itself counts. */
#include <stdio.h>
#include <string.h>

#include "../ask_en_lead.h"

#define OBJECT_MAX 10	/* tokens before a sum */
#define NOUN_MAX 5
#define REST_MAX 9
#define SHORT_WORDS 14		/* of a sentence that is all news */

static const char not_counted[] = " years months weeks days hours minutes"
    " seconds percent times points per miles degrees metres meters feet"
    " pounds dollars euros goals runs year month week day hour minute decades"
    " consecutive straight matches games others more crowns kronor kroner"
    " krona francs rupees roubles rubles yen yuan rand pesos lira won baht ";

/* The end of the plural noun phrase at I, or I. */
static size_t
noun_end(const struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	const struct token *t;
	size_t k;

	for (k = i; k < l->end && k < i + NOUN_MAX; k++) {
		t = &c->at[k];
		if ((k > i && t->gap != 0) || t->low_n == 0 || t->number ||
		    t->money || t->percent || t->owner || clause_is(c, k,
		    ask_prepositions) || clause_is(c, k, ask_determiners) ||
		    clause_is(c, k, not_counted))
			return i;
		if (clause_is(c, k, " people men women children police staff"
		    " civilians ") || (t->low_n > 3 && t->low[t->low_n - 1] ==
		    's' && !clause_is(c, k + 1, " who ") && t->low[t->low_n -
		    2] != 's' && t->low[t->low_n - 2] != 'u' &&
		    (k + 1 >= l->end || c->at[k + 1].gap != 0 || clause_is(c,
		    k + 1, ask_prepositions) || !clause_is(c, k + 1,
		    " people staff officers workers members "))))
			return k + 1;
	}
	return i;
}

/* "kinds of hummus": past what tells what of. */
static size_t
past_of(const struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	size_t k;

	if (!clause_is(c, i, " of ") || c->at[i].gap != 0)
		return i;
	for (k = i + 1; k < l->end && k < i + NOUN_MAX && c->at[k].gap == 0 &&
	    !clause_is(c, k, ask_prepositions) && !clause_is(c, k, " who that"
	    " which and or to after because when this last next "); k++)
		;
	return k;
}

/* "when a bus left the road": the main clause as the question of a toll has
 * it. BRIEF: 1 leaves out what its subject does besides, 2 what follows its
 * object as well. */
static bool
add_scene(struct lead *l, struct buf *to, int brief)
{
	const struct clause *c = l->q.c;
	size_t end = lead_stretch(l, l->p.after), k;

	for (k = l->p.after + 1; brief > 1 && k < end; k++)
		if (clause_is(c, k, ask_prepositions) && !clause_is(c, k,
		    " of ") && !clause_is(c, k - 1, ask_prepositions))
			end = k;
	if (!ask_is_closed(c, l->p.after, end))
		return false;
	/* the question has all of its name */
	if (brief > 0 && to == &l->answer && l->brief != NULL) {
		buf_addf(to, " when %s", l->brief);
		lead_tell_words(l, l->q.s.verb, end);
		return true;
	}
	/* "a bus carrying pilgrims": a bus will do */
	for (k = l->q.s.first + 2; brief > 0 && k < l->q.s.end && verb_of_ing(
	    c->at[k].low, c->at[k].low_n) == NULL; k++)
		;
	if (brief > 0 && k < l->q.s.end) {
		buf_adds(to, " when ");
		clause_print(c, to, l->q.s.first, k, l->q.s.lower);
	} else
		buf_addf(to, " when %s", l->subject);
	if (to == &l->answer)
		lead_tell_words(l, l->q.s.verb, end);
	else
		lead_ask_words(l, l->q.s.verb, end);
	return true;
}

/* ", killing at least 22 people and injuring 14": what was done, of whom. */
struct toll {
	size_t number, count, noun, end;
	const char *done;	/* NULL until it is told by its -ing */
	char word[TOKEN_LOW + 4];
};

/* "stranding" as "stranded", "putting" as "put": into T. */
static bool
participle_of(struct toll *t, const struct token *ing)
{
	const struct verb *v = verb_of_ing(ing->low, ing->low_n);
	const char *irregular;
	size_t n = ing->low_n - 3;

	if (v == NULL || !list_has_word(" put affect close cancel destroy"
	    " damage strand displace ground delay cut threaten disrupt halt"
	    " suspend block flood trap bury evacuate rescue arrest create"
	    " save cost ", v->base, strlen(v->base)) ||
	    list_has_word(" cost ", v->base, strlen(v->base)))
		return false;
	irregular = verb_past_of(v->base);	/* "put", "cut" */
	if (irregular != NULL) {
		snprintf(t->word, sizeof t->word, "%s", v->base);
	} else {
		memcpy(t->word, ing->low, n);
		snprintf(t->word + n, sizeof t->word - n, "%s",
		    t->word[n - 1] == 'e' ? "d" : "ed");
	}
	t->done = t->word;
	return true;
}

static bool
read_toll(const struct lead *l, size_t i, struct toll *t)
{
	const struct clause *c = l->q.c;

	t->number = i + 1;
	t->count = ask_number_end(c, ask_skip_about(c, i + 1));
	if (t->count <= ask_skip_about(c, i + 1))
		return false;
	t->noun = t->count;
	t->end = noun_end(l, t->noun);
	/* "forcing 300 people to flee" */
	if (clause_is(c, i, " forcing ")) {
		t->done = "forced";
		return t->end > t->noun && clause_is(c, t->end, " to ") &&
		    clause_is(c, t->end + 1, " flee leave evacuate ");
	}
	/* "putting 300 jobs at risk" */
	if (t->done == NULL && clause_is(c, i, " putting ") && !clause_is(c,
	    t->end, " at "))
		return false;
	if (t->done == NULL)
		return t->end > t->noun && participle_of(t, &c->at[i]) &&
		    !clause_is(c, t->end, " who that which and or of to ");
	/* "leaving 40 homes without power" */
	if (clause_is(c, i, " leaving ") && clause_is(c, t->end, " dead ")) {
		t->done = "killed";
		return t->end > t->noun;
	}
	if (clause_is(c, i, " leaving ")) {
		t->done = "left";
		i = t->end;
		while (i < l->end && c->at[i].gap == 0 && !clause_is(c, i,
		    " and after as "))
			i++;
		return t->end > t->noun && i > t->end && i < t->end + 4 &&
		    clause_is(c, t->end, " without homeless injured"
		    " stranded trapped ");
	}
	return t->end > t->noun || t->noun >= l->end ||
	    c->at[t->noun].gap != 0 || clause_is(c, t->noun, " and ");
}

static bool
find_toll(const struct lead *l, struct toll *t)
{
	static const struct {
		const char *verb, *done;
	} harms[] = { { " killing ", "killed" }, { " injuring wounding"
	    " hurting ", "injured" }, { " leaving ", "left" }, { " forcing ",
	    "forced" } };
	const struct clause *c = l->q.c;
	size_t i, k;

	for (i = l->p.after; i + 2 < l->end; i++) {
		if (c->at[i].low_n < 6 || c->at[i].low[c->at[i].low_n - 1] !=
		    'g' || c->at[i].capital || c->at[i + 1].gap != 0 ||
		    (c->at[i].gap != ',' && !(i > l->p.after + 3 && clause_is(c,
		    i - 1, " and "))))
			continue;
		t->done = NULL;
		for (k = 0; k < sizeof harms / sizeof harms[0]; k++)
			if (clause_is(c, i, harms[k].verb))
				t->done = harms[k].done;
		if (read_toll(l, i, t))
			return true;
	}
	return false;
}

/* The rest of "left without power", or nothing. */
static size_t
state_end(const struct lead *l, const struct toll *t)
{
	size_t i = t->end;

	if (strcmp(t->done, "forced") == 0)
		return i + 2;
	if (t->done == t->word && clause_is(l->q.c, i, " at ") && clause_is(
	    l->q.c, i + 1, " risk "))
		return i + 2;
	if (t->done == t->word)
		i = lead_rest(l, i, " at in across without from ");
	if (strcmp(t->done, "left") == 0)
		while (i < l->end && (i == t->end || l->q.c->at[i].gap == 0) &&
		    !clause_is(l->q.c, i, " and after as "))
			i++;
	return i;
}

void
lead_ask_toll(struct lead *l)
{
	const struct clause *c = l->q.c;
	struct toll t;
	size_t end;
	int brief;

	if (l->p.passive || !l->p.past || l->told > 0 || !find_toll(l, &t))
		return;
	end = state_end(l, &t);
	for (brief = 0; brief < 3; brief++) {
		buf_adds(&l->q.text, "How many ");
		if (t.end > t.noun)
			clause_print(c, &l->q.text, t.noun, t.end, false);
		else
			buf_adds(&l->q.text, "people");
		buf_addf(&l->q.text, " were %s", t.done);
		ask_add_words(&l->q, t.end, end);
		clause_print(c, &l->answer, t.number, t.count, false);
		if (t.end > t.noun)
			lead_tell_words(l, t.noun, t.end);
		else
			buf_adds(&l->answer, " people");
		buf_addf(&l->answer, " were %s", t.done);
		lead_tell_words(l, t.end, end);
		if (!add_scene(l, &l->q.text, brief) ||
		    !add_scene(l, &l->answer, brief)) {
			buf_clear(&l->q.text);
			buf_clear(&l->answer);
			return;
		}
		if (lead_offer(l, ASK_HOW_MANY, 1.0))
			return;
	}
}

/* The clause that tells of what event they are, from I on: "after Storm Agnes
 * swept across Wales", "in a fire". */
static size_t
event_end(const struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	size_t end = lead_stretch(l, i), run;

	if (end < l->end && clause_is(c, end, " after when as because since"
	    " following ") && c->at[end].gap == 0) {
		run = lead_run(l, end + 1);
		if (lead_is_clear(l, end, run))
			return run;
	}
	return end;
}

static bool
is_many(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return clause_is(c, i, " people men women children staff police ") ||
	    (t->low_n > 2 && t->low[t->low_n - 1] == 's');
}

/* The verb; "had been moved", which somebody said, is "were moved". */
static void
add_past(struct lead *l)
{
	const struct clause *c = l->q.c;

	if (clause_is(c, l->q.s.verb, " had ") && l->p.passive)
		buf_addf(&l->q.text, " were %s", c->at[l->p.main].low);
	else
		lead_ask_words(l, l->q.s.verb, l->p.after);
}

/* "Four river otters were released into the Tamar": how many otters? */
static void
ask_counted_subject(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t end, bare, from = l->p.after, noun = l->noun;
	double worth;
	int tries;

	if (noun == 0 || l->told > 0 || clause_is(c, noun, not_counted) || clause_is(c, noun, " of ") ||
	    !is_many(c, l->q.s.end - 1))
		return;
	/* "were killed and 38 injured when" */
	if (clause_is(c, from, " and ") && (c->at[from + 1].number ||
	    clause_is(c, from + 1, " more at dozens several many two three"
	    " four five six seven eight nine ten another ")))
		for (end = from + 2; end < from + 8 && end < l->end; end++)
			if (clause_is(c, end, " when after in as ")) {
				from = end;
				break;
			}
	end = event_end(l, from);
	for (tries = 0; tries < 4 && end > from + 1; tries++) {
		buf_adds(&l->q.text, "How many ");
		clause_print(c, &l->q.text, noun, l->q.s.end, false);
		add_past(l);
		bare = l->q.text.len;
		lead_ask_words(l, from, end);
		/* "How many people were evacuated?": from where? */
		if (l->q.text.len == bare)
			break;
		clause_print(c, &l->answer, l->q.s.first, l->q.s.end, true);
		lead_tell_words(l, l->q.s.verb, l->p.after);
		lead_tell_words(l, from, end);
		worth = (l->frames & LEAD_HARM) != 0 ? 0.95 : 0.85;
		if (lead_offer(l, ASK_HOW_MANY, worth))
			return;
		end = lead_without_last(l, from, end);
	}
	buf_clear(&l->q.text);
	/* what the question says need not be said again */
	end = event_end(l, from);
	if (!l->p.passive || end <= from + 1 || l->u->words >= SHORT_WORDS)
		return;
	buf_adds(&l->q.text, "How many ");
	clause_print(c, &l->q.text, noun, l->q.s.end, false);
	add_past(l);
	lead_ask_words(l, from, end);
	clause_print(c, &l->answer, l->q.s.first, l->q.s.end, true);
	lead_tell_words(l, l->q.s.verb, l->p.after);
	lead_offer(l, ASK_HOW_MANY, 0.9);
	buf_clear(&l->q.text);
}

bool
lead_is_cut(const struct lead *l, size_t end)
{
	const struct clause *c = l->q.c;
	size_t i;

	/* "a lake that …" can do without */
	for (i = end; i > 1 && i + 4 > end && !clause_is(c, i - 1,
	    ask_prepositions); i--)
		if (clause_is(c, i - 1, " a an "))
			return false;
	for (i = end; i < end + 3 && i < l->end && c->at[i].gap == 0; i++)
		if (clause_is(c, i, " who that which where whose whom "))
			return true;
	return false;
}

/* Where the answer may end that starts at I and must hold what is before
 * LEAST: the whole of it, or no more than that. */
size_t
lead_rest(const struct lead *l, size_t least, const char *openers)
{
	const struct token *next = &l->q.c->at[least + 1];
	size_t end = clause_is(l->q.c, least, openers) && l->q.c->at[least].gap
	    == 0 ? lead_stretch(l, least) : least;

	/* "since May" */
	if (clause_is(l->q.c, least, " since ") && list_has_word(openers,
	    "since", 5) && least + 1 < l->end && next->gap == 0 &&
	    (next->capital || (next->number && next->n == 4)) &&
	    (least + 2 >= l->end || next[1].gap != 0))
		return least + 2;

	return end <= l->end && end < least + REST_MAX && ask_is_closed(
	    l->q.c, least, end) && !lead_is_cut(l, end) && !(end < least + 4 &&
	    clause_is(l->q.c, end, " that who which where ") &&
	    l->q.c->at[end].gap == 0) ? end : least;
}

/* A verb of its own follows "and" at I: "close 60 shops and cut 400 jobs". */
static bool
goes_on(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i + 1];

	return clause_is(c, i, " and ") && !t->capital && t->gap == 0 &&
	    (verb_of_base(t->low, t->low_n) != NULL || verb_of_past(t->low,
	    t->low_n) != NULL) && (t[1].number || t[1].money || clause_is(c,
	    i + 2, ask_determiners));
}

/* "will close 60 stores", "62 of its 140 shops" */
static void
ask_counted_object(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, number, noun, from, off, each, ends[2];
	int tries;
	bool wide;

	if (l->p.passive || i >= l->end || c->at[i].gap != 0)
		return;
	/* "lay off 60 workers" */
	off = clause_is(c, i, " off out ") && c->at[i + 1].gap == 0;
	/* "looked at 40 goats" */
	if (clause_is(c, i, " at ") && !clause_is(c, i + 1, " least most "))
		return;
	from = number = ask_number_end(c, ask_skip_about(c, i + off));
	/* "16 tonnes of cocaine" is so much */
	if (number <= ask_skip_about(c, i + off) || (clause_is(c, number,
	    " tonnes tons kilos litres gallons barrels pounds grams ") &&
	    clause_is(c, number + 1, " of ")) || (!l->q.s.named &&
	    l->u->order > 0 && l->q.s.end == l->q.s.first + 1) ||
	    ask_is_saying(&l->p) || lead_is_base(l, " carry see know rank turn"
	    " have last spend serve put call let send order ask urge tell "))
		return;
	if (clause_is(c, number, " of ")) {
		from = ask_number_end(c, number + 2);
		if (!clause_is(c, number + 1, " its the their ") || from ==
		    number + 2)
			return;
	}
	noun = noun_end(l, from);
	if (noun == from || (clause_is(c, noun, " and or ") &&
	    c->at[noun].gap == 0 && !goes_on(c, noun)) || (clause_is(c, noun,
	    " to ") && lead_is_base(l, " order ask urge tell force allow help invite"
	    " require encourage enable want ")))
		return;
	noun = past_of(l, noun);
	/* "made 40 people homeless" */
	if (noun < l->end && !lead_is_base(l, " leave ") && !clause_is(c, noun,
	    " worldwide nationwide"
	    " globally overall ") && c->at[noun].gap == 0 && !clause_is(c, noun,
	    ask_prepositions) && !clause_is(c, noun, " and or a an per each to"
	    " because when while that who which where if last this next now"
	    " today yesterday "))
		return;
	wide = clause_is(c, noun, " worldwide nationwide globally overall ") &&
	    c->at[noun].gap == 0;
	noun += wide;
	each = clause_is(c, noun, " a an per each ") && c->at[noun].gap == 0 &&
	    ask_is_time_unit(c, noun + 1) ? 2 : 0;
	/* "left 60,000 homes without power" */
	if (lead_is_base(l, " leave ")) {
		if (!clause_is(c, noun, " without homeless dead stranded"
		    " injured trapped "))
			return;
		each = 1 + (size_t)clause_is(c, noun, " without ");
	}
	ends[0] = lead_rest(l, noun + each, " in at from on for with since"
	    " over ");
	ends[1] = noun + each;
	for (tries = 0; tries < 2; tries++) {
		buf_adds(&l->q.text, "How many ");
		clause_print(c, &l->q.text, from, noun - wide, false);
		lead_ask(l, "", l->the, false);
		ask_add_words(&l->q, i, i + off);
		lead_ask_words(l, noun - wide, ends[tries]);
		lead_tell(l, l->the);
		lead_tell_words(l, i, ends[tries]);
		if (lead_offer(l, ASK_HOW_MANY, clause_is(c, number - 1,
		    " two three ") ? 0.5 : 0.85))
			return;
	}
}

/* "have seized 16 tonnes of cocaine": how much cocaine? */
static void
ask_mass_object(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, number, end, rest;

	number = ask_number_end(c, ask_skip_about(c, i));
	if (l->p.passive || l->part_count == 0 || number <= ask_skip_about(c,
	    i) || !clause_is(c, number, " tonnes tons tonne ton kg kilos"
	    " kilograms grams litres gallons barrels pounds ounces ") ||
	    !clause_is(c, number + 1, " of ") || c->at[number + 2].gap != 0 ||
	    clause_is(c, number + 2, ask_determiners))
		return;
	for (end = number + 3; end < l->end && c->at[end].gap == 0 && !clause_is(
	    c, end, ask_prepositions) && !clause_is(c, end, " that which and"
	    " hidden worth found stolen bound after as when because ") &&
	    verb_of_ing(c->at[end].low, c->at[end].low_n) == NULL; end++)
		;
	if (end > number + 5 || !ask_is_closed(c, number, end))
		return;
	rest = lead_rest(l, end, " in at from on ");
	buf_adds(&l->q.text, "How much");
	lead_ask_words(l, number + 2, end);
	lead_ask(l, "", l->the, false);
	lead_ask_words(l, end, rest);
	lead_tell(l, l->the);
	lead_tell_words(l, i, rest);
	lead_offer(l, ASK_HOW_MUCH, 0.97);
}

void
lead_ask_many(struct lead *l)
{
	ask_mass_object(l);
	ask_counted_subject(l);
	ask_counted_object(l);
}

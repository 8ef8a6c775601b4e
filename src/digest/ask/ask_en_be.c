/* Questions in English about what is, has been, or will be. */
#include <string.h>

#include "../ask_en.h"

/* "X, launched": the verbs whose agent or date is asked for. */
static const char made[] = " founded launched released created established"
    " published introduced born unveiled developed built formed acquired"
    " signed passed announced started opened designed written invented"
    " discovered ";

/* And more of which people are the agents. */
static const char agents[] = " led run owned funded conducted commissioned"
    " organised organized produced directed hosted overseen authored edited"
    " composed painted filed endorsed chaired headed co-founded cofounded"
    " spearheaded won adapted played bought invented opened designed translated"
    " narrated performed praised rescued discovered ";

/* What can be said to have happened to someone or something. */
static const char sad_ends[] = " fired arrested killed sued banned hacked"
    " acquired sold suspended removed blocked charged fined cancelled"
    " canceled delayed approved rejected dismissed attacked shut scrapped"
    " halted paused dropped replaced overturned stolen leaked withdrawn"
    " disabled deleted jailed convicted sacked ";

static bool
is_date(const struct clause *c, size_t i)
{
	if (clause_is(c, i, " in on ") && i + 1 < c->count) {
		const struct token *t = &c->at[i + 1];

		if (t->number && t->n == 4)
			return true;
		return clause_is(c, i + 1, " january february march april may"
		    " june july august september october november december"
		    " early late monday tuesday wednesday thursday friday"
		    " saturday sunday ");
	}
	return false;
}

/* "because" after at most MOST tokens from I, 0: none. */
static size_t
find_cause(const struct clause *c, size_t i, size_t most, bool after)
{
	size_t k;

	for (k = i; k < c->count && k <= i + most; k++) {
		if (clause_is(c, k, " because "))
			return k;
		if (clause_is(c, k, " that "))
			return 0;
		if (after && clause_is(c, k, " after ") && c->at[k].gap == 0 &&
		    ask_is_cause(c, k + 1))
			return k;
		if (c->at[k].gap != 0)
			return 0;
	}
	return 0;
}

/* "Why is X useful?" from "X is useful because …". */
static bool
ask_why_is(struct ask *q, size_t i, size_t rest)
{
	const struct clause *c = q->c;
	size_t cause = find_cause(c, rest, 6, false);

	if (cause == 0 || cause == rest || clause_is(c, cause - 1, " just"
	    " simply only partly mainly mostly largely partially and but"
	    " precisely perhaps or "))
		return false;
	buf_addf(&q->text, "Why %s ", c->at[i].low);
	ask_subject(q);
	buf_addc(&q->text, ' ');
	clause_print(c, &q->text, i + 1, cause, false);
	ask_close(q, ASK_WHY);
	return true;
}

static void
ask_passive(struct ask *q, size_t pp, const char *be, bool has)
{
	const struct clause *c = q->c;
	const struct verb *v = verb_of_participle(c->at[pp].low,
	    c->at[pp].low_n);
	size_t cause;

	if (v == NULL)
		return;
	/* "restored after they copied it": that is how, or when */
	cause = find_cause(c, pp + 1, 4, !clause_is(c, pp, " restored reopened"
	    " resumed found discovered built completed finished created"
	    " developed recovered revived saved "));
	if (cause > 0 && (v->frames & (VERB_WHAT | VERB_WHOM)) != 0) {
		buf_addf(&q->text, "Why %s ", be);
		ask_subject(q);
		buf_adds(&q->text, has ? " been " : " ");
		clause_print(c, &q->text, pp, pp + 1, false);
		ask_close(q, ASK_WHY);
		return;
	}
	if (!has && clause_is(c, pp, made) && is_date(c, pp + 1)) {
		buf_adds(&q->text, "When ");
		buf_adds(&q->text, be);
		buf_addc(&q->text, ' ');
		ask_subject(q);
		buf_addc(&q->text, ' ');
		clause_print(c, &q->text, pp, pp + 1, false);
		ask_close(q, ASK_WHEN);
		return;
	}
	if (clause_is(c, pp + 1, " by ") && !clause_is(c, pp, " born ") &&
	    (clause_is(c, pp, made) || clause_is(c, pp, agents)) &&
	    c->at[pp + 2].gap == 0 && c->at[pp + 3].gap == 0 &&
	    (c->at[pp + 2].capital || (clause_is(c, pp + 2, " the ") &&
	    c->at[pp + 3].capital) || clause_is(c, pp + 2, " a an two"
	    " three former researchers scientists "))) {
		/* "written by": wrote */
		buf_addf(&q->text, "Who %s ", verb_past_of(c->at[pp].low) !=
		    NULL ? verb_past_of(c->at[pp].low) : c->at[pp].low);
		ask_subject(q);
		ask_close(q, ASK_WHO_IS);
		return;
	}
	/* "were retired dockers" is what they were */
	if (clause_is(c, pp, sad_ends) && (pp + 1 >= c->count ||
	    c->at[pp + 1].gap != 0 || ask_is_adverb(c, pp + 1) ||
	    clause_is(c, pp + 1, ask_prepositions) || clause_is(c, pp + 1,
	    " and but or when while as that last this next because if so ")))
		ask_with(q, has ? "What has happened to " : "What happened to ",
		    NULL, ASK_WHAT_HAPPENED);
}

/* "The biggest hurdle to it is …", "Bolt's goal is …": what is it? */
static bool
ask_identity(struct ask *q, size_t i, size_t k)
{
	static const char heads[] = " goal aim purpose idea challenge problem"
	    " question result reason advantage mission plan strategy approach"
	    " job role task name hope concern worry fear solution hurdle"
	    " obstacle barrier danger risk benefit lesson difference upshot"
	    " objective ambition dream premise conclusion finding message"
	    " theory key point priority focus drawback downside ";
	static const char tops[] = " biggest largest main most best first next"
	    " key latest only final newest worst greatest ultimate primary"
	    " core central real smallest fastest oldest highest lowest last"
	    " original underlying overall long-term ";
	const struct clause *c = q->c;
	size_t n;
	bool owner = false, top = false, head = false;

	for (n = q->s.first; n < q->s.end; n++) {
		owner = owner || c->at[n].owner;
		if (n > q->s.first && clause_is(c, n, ask_prepositions))
			break;
		top = top || clause_is(c, n, tops);
		head = clause_is(c, n, heads);
	}
	if (clause_is(c, q->s.first, " one ")) {
		if (!clause_is(c, k, " that to a an the how ") ||
		    q->s.end - q->s.first < 5)
			return false;
	} else if (q->s.plural || !(top || head) || q->s.list ||
	    !(owner || clause_is(c, q->s.first, " the ")) ||
	    q->s.end - q->s.first < (owner ? 2u : 4u) ||
	    !(clause_is(c, k, " to that a an the how whether what ") ||
	    c->at[k].capital || verb_of_ing(c->at[k].low, c->at[k].low_n) !=
	    NULL))
		return false;
	buf_addf(&q->text, "What %s ", c->at[i].low);
	ask_subject(q);
	ask_close(q, ASK_WHAT_IS);
	return true;
}

/* "Machine learning": no article, at most three words. */
static bool
is_concept(const struct ask *q)
{
	return q->s.end - q->s.first <= 3 && !clause_is(q->c, q->s.first,
	    ask_determiners) && !q->s.vague && (q->s.lower || q->s.named);
}

/* "is looking for …": the preposition goes into the question. */
static bool
ask_doing(struct ask *q, size_t i, size_t k, bool has)
{
	static const char pairs[] = "|looking for|working on|calling for"
	    "|focusing on|focused on|relying on|pushing for|asking for"
	    "|waiting for|preparing for|dealing with|investing in|betting on"
	    "|experimenting with|based on|competing with|struggling with"
	    "|aimed at|based in|responsible for|concerned about"
	    "|worried about|interested in|known for|related to|similar to"
	    "|accused of|charged with|made of|composed of|partnering with"
	    "|collaborating with|moving to|fighting for|searching for"
	    "|headquartered in|located in|situated in|";
	const struct clause *c = q->c;
	char pair[72];
	bool where;

	if (k + 2 >= c->count || c->at[k + 1].gap != 0 ||
	    !ask_is_object(c, k + 2))
		return false;
	memcpy(pair, c->at[k].low, c->at[k].low_n);
	pair[c->at[k].low_n] = ' ';
	memcpy(pair + c->at[k].low_n + 1, c->at[k + 1].low,
	    c->at[k + 1].low_n + 1);
	if (list_starts(pairs, pair) != strlen(pair))
		return false;
	where = clause_is(c, k, " based headquartered located situated ") &&
	    clause_is(c, k + 1, " in ");
	buf_adds(&q->text, clause_is(c, k, " competing partnering"
	    " collaborating ") ? "Who " : where ? "Where " : "What ");
	buf_addf(&q->text, "%s ", c->at[i].low);
	ask_subject(q);
	buf_addf(&q->text, "%s %s", has ? " been" : "",
	    where ? c->at[k].low : pair);
	ask_close(q, ASK_WHAT_DID);
	return true;
}

/* "is building …", "has been building …". */
static bool
ask_making(struct ask *q, size_t i, size_t k, bool has)
{
	const struct clause *c = q->c;
	const struct verb *v = verb_of_ing(c->at[k].low, c->at[k].low_n);
	bool says = clause_is(c, k, " arguing claiming predicting warning"
	    " suggesting ") && clause_is(c, k + 1, " that ");

	/* "What is AI screening?" asks for something else */
	if (!has && q->s.end - q->s.first == 1 && (q->s.lower || clause_is(c,
	    q->s.first, " ai ")))
		return false;
	if (v == NULL || clause_is(c, q->s.end - 1, " step goal aim idea"
	    " problem challenge task way approach plan result part point"
	    " thing ") || (!says && ((v->frames & VERB_WHAT) == 0 ||
	    !ask_is_object(c, k + 1))))
		return false;
	buf_addf(&q->text, "What %s ", c->at[i].low);
	ask_subject(q);
	buf_addf(&q->text, "%s %s", has ? " been" : "", c->at[k].low);
	if (!says)
		ask_add_more(q, k + 1, v->base);
	ask_close(q, ASK_WHAT_DID);
	return true;
}

/* Whether the subject can be nothing but a thing: "GPT-4", "Bolt Labs". */
static bool
is_thing_name(const struct ask *q)
{
	static const char ends[] = " labs lab inc corp university institute"
	    " group research foundation ai act bill project network robotics"
	    " systems technologies software studio studios cloud engine ";
	const struct clause *c = q->c;
	size_t i, k, capitals;

	for (i = q->s.first; i < q->s.end; i++) {
		capitals = 0;
		for (k = 0; k < c->at[i].n; k++) {
			if (c->at[i].s[k] >= '0' && c->at[i].s[k] <= '9')
				return true;
			capitals += c->at[i].s[k] >= 'A' &&
			    c->at[i].s[k] <= 'Z';
		}
		if (capitals > 1 && memchr(c->at[i].s, '-', c->at[i].n) ==
		    NULL && c->at[i].n > 3)
			return true;
	}
	return clause_is(c, q->s.end - 1, ends);
}

/* "is a model that …", "are designed to …", "is building …" */
void
ask_be(struct ask *q, size_t i, bool now)
{
	const struct clause *c = q->c;
	const char *be = c->at[i].low;
	size_t k = i + 1, stop;

	while (ask_is_adverb(c, k))
		k++;
	if (k >= c->count || c->at[k].gap != 0)
		return;
	if ((!q->s.vague || (!q->s.empty && q->s.lower && q->s.plural)) &&
	    ask_why_is(q, i, k))
		return;
	if (ask_define(q, i, k) || ask_identity(q, i, k) ||
	    ask_compare(q, i) ||
	    ask_adjective(q, k, be, false))
		return;
	if (now && (q->s.proper || is_concept(q)) && !q->s.plural &&
	    clause_is(c, k, " a an the one ") && !clause_is(c, k - 1,
	    " still already no ")) {
		for (stop = k + 1; stop < c->count && stop < k + 9 &&
		    c->at[stop].gap == 0 && !clause_is(c, stop,
		    " that which who of in for at with from to and but "); )
			stop++;
		if (stop > k + 1 && clause_is(c, stop - 1, ask_roles) &&
		    !q->s.bracket && q->s.proper)
			ask_with(q, "Who is ", NULL, ASK_WHO_IS);
		else if (stop > k + 1 && (clause_is(c, stop - 1, ask_things) ||
		    (q->s.proper && is_thing_name(q) && clause_is(c, k,
		    " a an one ") && clause_is(c, stop, " that which ") &&
		    !clause_is(c, stop - 1, " step thing sign way "))))
			ask_with(q, "What is ", NULL, ASK_WHAT_IS);
		return;
	}
	if (clause_is(c, k, " designed intended meant expected set supposed"
	    " able required planning aiming trying looking hoping preparing"
	    " seeking allowed poised due likely unlikely ready determined"
	    " keen ") && clause_is(c, k + 1, " to ") &&
	    !clause_is(c, k + 2, " be have last ") &&
	    verb_of_base(c->at[k + 2].low, c->at[k + 2].low_n) != NULL) {
		buf_adds(&q->text, "What ");
		buf_adds(&q->text, be);
		buf_addc(&q->text, ' ');
		ask_subject(q);
		buf_addc(&q->text, ' ');
		clause_print(c, &q->text, k, k + 1, false);
		buf_adds(&q->text, " to do");
		ask_close(q, ASK_WHAT_DID);
		return;
	}
	if (ask_doing(q, i, k, false) || ask_worth(q, i, k) ||
	    ask_passive_tail(q, k, be, false) || ask_making(q, i, k, false) ||
	    ask_how_much_so(q, i, k) || ask_being(q, i, k))
		return;
	ask_passive(q, k, be, false);
}

/* "has urged the court to …" */
static bool
ask_have_to(struct ask *q, size_t k, const char *have, const char *done)
{
	const struct clause *c = q->c;
	size_t to;

	if (!clause_is(c, k, " urged asked ordered forced required encouraged"
	    " invited persuaded convinced pushed instructed trained prompted"
	    " told warned advised "))
		return false;
	for (to = k + 1; to < c->count && to < k + 10; to++) {
		if (clause_is(c, to, " to "))
			break;
		if (c->at[to].gap != 0 || clause_is(c, to, " that which who it"
		    " them him her us me you for on with by from about as in"
		    " more "))
			return false;
	}
	if (to == k + 1 || to + 1 >= c->count || !clause_is(c, to, " to ") ||
	    clause_is(c, to + 1, " be have the a do "))
		return false;
	buf_addf(&q->text, "What %s ", have);
	ask_subject(q);
	buf_addf(&q->text, " %s ", done);
	clause_print(c, &q->text, k + 1, to, false);
	buf_adds(&q->text, " to do");
	ask_close(q, ASK_WHAT_DID);
	return true;
}

/* A plural noun at I: "sensors", "children", but no "previous". */
static bool
is_plural_at(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return t->low_n > 3 && ((t->low[t->low_n - 1] == 's' &&
	    memcmp(t->low + t->low_n - 3, "ous", 3) != 0) ||
	    clause_is(c, i, " children people men women "));
}

/* "has (about) 22 previous convictions": how many? *K is past "about" then;
 * whether it is a number. */
static bool
ask_has_number(struct ask *q, size_t *k, bool past)
{
	const struct clause *c = q->c;
	size_t noun, first, end;

	while (clause_is(c, *k, " more than at least about around nearly over"
	    " some roughly "))
		++*k;
	noun = ask_number_end(c, *k);
	if (noun == *k)
		return false;
	first = noun;
	if (c->at[noun + 1].gap == 0 && !c->at[noun].capital &&
	    !is_plural_at(c, noun) && !clause_is(c, noun, ask_prepositions))
		noun++;
	if (noun >= c->count || c->at[noun].gap != 0 || !is_plural_at(c, noun)
	    || !q->s.named || clause_is(c, noun, " years days months weeks"
	    " times points percents "))
		return true;
	end = clause_is(c, noun + 1, " of ") ? ask_stretch(c, noun) : noun + 1;
	/* "had 14 drivers five years ago" */
	if (past && end < c->count)
		return true;
	buf_adds(&q->text, "How many ");
	clause_print(c, &q->text, first, end, false);
	buf_adds(&q->text, past ? " did " : q->s.plural ? " do " : " does ");
	ask_subject(q);
	buf_adds(&q->text, " have");
	ask_close(q, ASK_HOW_MANY);
	return true;
}

/* "By how much has the price risen?", "How much has Acme raised?" of the
 * participle at token K. */
static bool
ask_have_sum(struct ask *q, size_t k, const struct verb *v, const char *have,
    const char *done)
{
	const struct clause *c = q->c;
	bool changes = (v->frames & VERB_CHANGES) != 0 && ask_percent_near(c,
	    k + 1) && !clause_is(c, k, " doubled tripled quadrupled ") &&
	    !clause_is(c, k + 1, " to from below above ") &&
	    !(clause_is(c, k, " dropped ") && clause_is(c, k + 2, " points "));

	if (!changes && !(list_has_word(" raise pay spend invest earn lose"
	    " receive donate ", v->base, strlen(v->base)) && ask_money_near(c,
	    k + 1) && ask_ends_sum(c, k + 1)))
		return false;
	buf_addf(&q->text, changes ? "By how much %s " : "How much %s ", have);
	ask_subject(q);
	buf_addf(&q->text, " %s", done);
	if (changes)
		ask_add_time(q, k + 1);
	ask_close(q, ASK_HOW_MUCH);
	return true;
}

void
ask_have(struct ask *q, size_t i)
{
	const struct clause *c = q->c;
	const struct verb *v;
	const char *have = c->at[i].low, *aux, *done;
	size_t k = i + 1;

	while (ask_is_adverb(c, k))
		k++;
	if (k + 1 >= c->count || c->at[k].gap != 0)
		return;
	if (clause_is(c, k, " been ")) {
		for (k++; ask_is_adverb(c, k); k++)
			;
		if (ask_doing(q, i, k, true) || ask_making(q, i, k, true))
			return;
		if (!ask_adjective(q, k, have, true) &&
		    !ask_passive_tail(q, k, have, true) && !clause_is(c, i,
		    " had "))
			ask_passive(q, k, have, true);
		return;
	}
	if (ask_has_number(q, &k, clause_is(c, i, " had ")))
		return;
	if ((v = verb_of_participle(c->at[k].low, c->at[k].low_n)) == NULL)
		return;
	done = c->at[k].low;
	aux = clause_is(c, i, " has ") ? " has " : " have ";
	/* "What did Acme close?", not "What had Acme closed?" */
	if (clause_is(c, i, " had ")) {
		have = "did";
		aux = " did ";
		done = v->base;
	}
	if (ask_have_to(q, k, have, done) || ask_phrasal_with(q, k, v->base,
	    have, done) || ask_concern(q, k, v->base, aux, done) ||
	    ask_tail(q, k, v->base, aux, done))
		return;
	if (ask_have_sum(q, k, v, have, done))
		return;
	buf_adds(&q->text, (v->frames & VERB_SAYS) == 0 &&
	    (ask_is_someone(q, k + 1) || ask_is_rival(c, k + 1, v->base)) ?
	    "Who " : "What ");
	buf_addf(&q->text, "%s ", have);
	ask_subject(q);
	buf_addf(&q->text, " %s", done);
	if ((v->frames & VERB_TO_DO) != 0 && clause_is(c, k + 1, " to ") &&
	    !clause_is(c, k + 2, " be do ")) {
		buf_adds(&q->text, " to do");
		ask_close(q, ASK_WHAT_DID);
	} else if ((v->frames & VERB_WHAT) != 0 && ask_is_object(c, k + 1) &&
	    !c->at[ask_skip_about(c, k + 1)].money && ask_number_end(c, k + 1)
	    == k + 1) {
		ask_add_more(q, k + 1, v->base);
		ask_finish(q, ASK_WHAT_DID, list_has_word(ask_bland, v->base,
		    strlen(v->base)) ? 0.5 : 0.8);
	} else if ((v->frames & VERB_SAYS) != 0 && clause_is(c, k + 1,
	    " that "))
		ask_close(q, ASK_SAY);
	else
		buf_clear(&q->text);
}

/* "will launch a phone", "could change …" */
void
ask_modal(struct ask *q, size_t i)
{
	const struct clause *c = q->c;
	const struct verb *v;
	size_t k = i + 1;
	bool will = clause_is(c, i, " will ");
	/* "What may Acme do?" would ask for leave */
	const char *modal = clause_is(c, i, " may ") ? "might" : c->at[i].low;

	while (ask_is_adverb(c, k))
		k++;
	if (k + 1 >= c->count || c->at[k].gap != 0 || clause_is(c, k,
	    " not never "))
		return;
	if (clause_is(c, k, " be ")) {
		if (ask_modal_be(q, modal, k + 1))
			return;
		if (will && clause_is(c, k + 1, " available ") &&
		    is_date(c, k + 2)) {
			ask_with(q, "When will ", "be available", ASK_WHEN);
			return;
		}
		v = verb_of_participle(c->at[k + 1].low, c->at[k + 1].low_n);
		if (will && v != NULL && clause_is(c, k + 2, " by ") &&
		    c->at[k + 3].capital && (v->frames & (VERB_WHAT |
		    VERB_WHOM)) != 0) {
			buf_addf(&q->text, "Who will %s ", v->base);
			ask_subject(q);
			ask_close(q, ASK_WHO_IS);
			return;
		}
		if (will && clause_is(c, k + 1, sad_ends) && q->s.named)
			ask_with(q, "What will happen to ", NULL,
			    ASK_WHAT_HAPPENED);
		return;
	}
	if (clause_is(c, k, " let allow enable ") &&
	    ask_helps(q, k, modal))
		return;
	if (clause_is(c, k, " help ") && k + 2 < c->count &&
	    verb_of_base(c->at[k + 1].low, c->at[k + 1].low_n) != NULL &&
	    ask_is_object(c, k + 2)) {
		buf_addf(&q->text, "What %s ", modal);
		ask_subject(q);
		buf_addf(&q->text, " help %s", c->at[k + 1].low);
		ask_close(q, ASK_WHAT_WILL);
		return;
	}
	v = verb_of_base(c->at[k].low, c->at[k].low_n);
	if (v == NULL) {
		/* after "could" a word before an object is a verb */
		if (!clause_is(c, k, " have need seem remain lead mean ") &&
		    clause_is(c, k + 1, " the a an its their ")) {
			buf_addf(&q->text, "What %s ", modal);
			ask_subject(q);
			buf_adds(&q->text, " do");
			ask_close(q, ASK_WHAT_WILL);
		}
		return;
	}
	/* one faces a rival or a fine */
	buf_addf(&q->text, "%s %s", strcmp(v->base, "face") == 0 &&
	    c->at[k + 1].capital ? "Who" : "What", modal);
	buf_addc(&q->text, ' ');
	ask_subject(q);
	buf_addc(&q->text, ' ');
	/* "will enforce the rules": which? */
	if (clause_is(c, k + 1, " the ") && !c->at[k + 2].capital && (k + 3 >=
	    c->count || c->at[k + 3].gap != 0) && !ask_is_known(q, k + 1,
	    k + 3)) {
		buf_clear(&q->text);
		return;
	}
	if (will && (v->frames & VERB_WHAT) != 0 && ask_is_object(c, k + 1)) {
		buf_adds(&q->text, v->base);
		ask_add_more(q, k + 1, v->base);
	} else if ((v->frames & (VERB_WHAT | VERB_WHOM)) != 0 &&
	    ask_is_object(c, k + 1))
		buf_adds(&q->text, "do");
	else {
		buf_clear(&q->text);
		return;
	}
	ask_finish(q, ASK_WHAT_WILL, will ? 0.65 : 0.5);
}

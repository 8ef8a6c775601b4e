/*
 * What a thing is, what it makes, where it is, since when, how many it has:
 * what stands in passing beside its name: ", a tool that turns A into B,", ",
 * which employs 300 people,", ", based in Leeds,". English.
 */
#include <stdio.h>
#include <string.h>

#include "../ask_en_identity.h"
#include "../person.h"
#include "ask_en_identity_things.h"

#define WORTH_WHAT 1.1
#define WORTH_FACT 1.3
#define NAME_MOST 4		/* tokens */
#define KIND_MOST 6

static const char founded[] = " founded built opened launched established"
    " created formed introduced completed co-founded ";
static const char doers[] = " founded built owned run led designed written"
    " directed developed created co-founded composed invented published"
    " operated ";
static const char makes[] = " makes sells produces builds manufactures"
    " publishes develops operates owns runs supplies ";
static const char counted[] = " employs represents serves covers carries"
    " treats attracts draws runs owns operates has houses contains holds"
    " employs trains teaches feeds supports produces makes builds sells"
    " publishes handles ";
/* What an organisation is there for. */
static const char works[] = " trains supports helps campaigns tracks studies"
    " represents advises funds finances lends teaches feeds rescues monitors"
    " regulates oversees investigates organises organizes designs tests"
    " manages maintains insures transports delivers recycles provides"
    " promotes defends treats ";

/* The name or "the plant" that ends before the comma at I: its first token, or
 * I. */
static size_t
name_start(const struct clause *c, size_t i)
{
	size_t k = i;

	while (k > 0 && i - k < NAME_MOST && (c->at[k - 1].capital ||
	    (k < i && c->at[k - 1].number)) && !c->at[k - 1].owner &&
	    (k == i || c->at[k].gap == 0))
		k--;
	if (k < i && k == 0 && !c->at[0].name && (clause_is(c, 0,
	    ask_prepositions) || clause_is(c, 0, ask_determiners) ||
	    clause_is(c, 0, ask_openers) || clause_is(c, 0, " but and so now"
	    " then when while ")))
		k++;
	if (k < i && (person_is_date(c->at[i - 1].s, c->at[i - 1].n) ||
	    clause_is(c, k, ask_prepositions)))
		return i;
	/* half of "Institute for the Deep", "Welcome to Lund" */
	if (k < i && k > 1 && c->at[k].gap == 0 && ((clause_is(c, k - 1, " of"
	    " for and & to in ") && c->at[k - 2].capital) || (k > 2 &&
	    clause_is(c, k - 1, " the a ") && clause_is(c, k - 2, " of for and"
	    " to in ") && c->at[k - 3].capital)))
		return i;
	if (k < i && c->at[k].n > 6 && memcmp(c->at[k].s + c->at[k].n - 6,
	    "-based", 6) == 0)
		k++;
	return k < i && k > 0 && i - k == NAME_MOST && c->at[k - 1].capital ?
	    i : k;
}

/* "C", "GPUs": no name of one thing; nor what only opens the sentence. */
static bool
is_poor_name(const struct clause *c, size_t k, size_t i)
{
	const struct token *t = &c->at[i - 1];
	size_t n = (size_t)(t->s + t->n - c->at[k].s);

	return n < 3 || (k == 0 && i == 1 && !t->name) || (t->n > 2 && t->s[t->n -
	    1] == 's' && t->s[t->n - 2] >= 'A' && t->s[t->n - 2] <= 'Z') ||
	    clause_is(c, k, ask_determiners) || (i - k == 1 && (clause_is(c, k,
	    identity_nations) || clause_is(c, k, ask_openers)));
}

/* A person, a place that stands as one, or what all know. */
static bool
is_no_thing(struct teller *t, size_t k, size_t i)
{
	const struct people *all = refer_people(t->a);
	const struct clause *c = t->c;
	size_t n;

	if (is_poor_name(c, k, i) || refer_given_name(c->at[k].s,
	    c->at[k].n) == 2 || (i - k == 1 && t->want == NULL &&
	    clause_is(c, k, known_things)) || clause_is(c, k, " mr mrs ms dr"
	    " sir dame lord lady president "))
		return true;
	for (n = 0; n < all->count; n++)
		if (all->at[n].sure >= PERSON_SURE && all->at[n].last_n ==
		    c->at[i - 1].n && memcmp(all->at[n].last, c->at[i - 1].s,
		    c->at[i - 1].n) == 0)
			return true;
	return false;
}

static bool
is_thing(const struct clause *c, size_t k)
{
	return !c->at[k].owner && !c->at[k].capital && (clause_is(c, k,
	    ask_things) || clause_is(c, k, more_things)) && !clause_is(c, k, places) && !clause_is(c, k,
	    " kind type form idea problem college university process program"
	    " law test ");
}

/* "The plant" opens the answer. */
static void
raise_the(struct teller *t)
{
	if (strncmp(t->told.data, "the ", 4) == 0)
		t->told.data[0] = 'T';
}

/* "Acme's", "the Nations'" */
static bool
owns(const struct token *t)
{
	return t->owner || t->s[t->n] == '\'' || strncmp(t->s + t->n,
	    "\xe2\x80\x99", 3) == 0;
}

static bool
is_superlative(const struct token *t)
{
	return (t->low_n > 4 && memcmp(t->low + t->low_n - 3, "est", 3) == 0) ||
	    list_has_word(" most first only ", t->low, t->low_n);
}

/* "one of the largest banks" at I. */
static bool
is_one_of(const struct clause *c, size_t i, size_t head)
{
	struct clause one;

	if (!clause_is(c, i + 1, " of ") || c->at[head].low_n < 4 ||
	    c->at[head].low[c->at[head].low_n - 1] != 's')
		return false;
	one.count = 1;
	one.at[0] = c->at[head];
	one.at[0].low[--one.at[0].low_n] = '\0';
	/* "charities" */
	if (memcmp(one.at[0].low + one.at[0].low_n - 2, "ie", 2) == 0) {
		one.at[0].low[one.at[0].low_n - 2] = 'y';
		one.at[0].low[--one.at[0].low_n] = '\0';
	}
	one.at[0].word = list_look_up(one.at[0].low, one.at[0].low_n);
	return is_thing(&one, 0);
}

/* "Bolt is a tool that turns A into B": the phrase at I behind the name. */
static void
ask_phrase(struct teller *t, size_t i)
{
	const struct clause *c = t->c;
	size_t end = identity_end(c, i), head, from = i, k;
	bool one;

	if (end < i + 3 || !(clause_is(c, i, " a an the one ") ||
	    (c->at[i].owner && c->at[i].capital)))
		return;
	if (clause_is(c, i, " one ") && clause_is(c, i + 1, " of "))
		from = i + 2 + clause_is(c, i + 2, " the ");
	head = identity_head(c, from, end);
	if (from == i ? !is_thing(c, head) : !is_one_of(c, i, head))
		return;
	/* "a charity" alone says little, and "the lab" nothing */
	if (head + 1 == end && head < i + 2)
		return;
	/* "the Leeds lab": a lab */
	for (k = i; k < head && !owns(&c->at[k]) && !is_superlative(
	    &c->at[k]); k++)
		;
	one = head + 1 == end && k == head && clause_is(c, i, " the ");
	if (!identity_is_plain(t, i, end, false))
		return;
	buf_addf(&t->asked, "What is %.*s", (int)t->name_n, t->name);
	buf_addf(&t->told, "%.*s is ", (int)t->name_n, t->name);
	if (one)
		buf_addf(&t->told, "%s ", identity_article(c, i + 1));
	clause_print(c, &t->told, i + one, end, clause_is(c, i, " a an the one"
	    " ") && !one);
	raise_the(t);
	identity_offer(t, ASK_WHAT_IS, WORTH_WHAT);
}

/* "in 1990", "in May 1990", "on 3 May" at I: its end, or I. */
static size_t
date_end(const struct clause *c, size_t i)
{
	size_t k = i + 1;
	bool year = false;

	if (!clause_is(c, i, " in on ") || k >= c->count)
		return i;
	for (; k < c->count && k < i + 4 && (k == i + 1 || c->at[k].gap == 0) &&
	    (c->at[k].number || person_is_date(c->at[k].s, c->at[k].n) ||
	    clause_is(c, k, " early late ")); k++)
		year = year || c->at[k].n == 4 || c->at[k].capital ||
		    (c->at[k].n == 5 && c->at[k].s[4] == 's');
	return year && (c->at[k - 1].number || c->at[k - 1].capital) ? k : i;
}

/* START, the name, REST as the question; the name, BE and tokens [i, end) as
 * the answer. */
static void
offer_fact(struct teller *t, enum ask_kind kind, const char *start,
    const char *rest, const char *be, size_t i, size_t end)
{
	if (!identity_is_plain(t, i, end, false))
		return;
	buf_addf(&t->asked, "%s %.*s%s%s", start, (int)t->name_n, t->name,
	    *rest == '\0' ? "" : " ", rest);
	buf_addf(&t->told, "%.*s %s%s", (int)t->name_n, t->name, be,
	    *be == '\0' ? "" : " ");
	clause_print(t->c, &t->told, i, end, false);
	raise_the(t);
	identity_offer(t, kind, WORTH_FACT);
}

/* "based in Leeds", "founded in 1990", "owned by Acme" at I. */
static void
ask_participle(struct teller *t, size_t i)
{
	const struct clause *c = t->c;
	size_t end = identity_end(c, i + 1), k = i + 1;
	char verb[TOKEN_LOW + 8];
	bool set = clause_is(c, i, " set ") && clause_is(c, k, " up ");

	if (end < i + 3)
		return;
	if (clause_is(c, i, " based headquartered ") && clause_is(c, k, " in"
	    " near at ") && c->at[k + 1].capital) {
		offer_fact(t, ASK_WHERE, "Where is", "based", "is", i, end);
		return;
	}
	k += set;
	if (!set && !clause_is(c, i, founded) && !clause_is(c, i, doers))
		return;
	(void)snprintf(verb, sizeof verb, "%s%s", c->at[i].low, set ? " up" :
	    "");
	if (clause_is(c, k, " by ") && clause_is(c, i, doers) && !set) {
		bool now = clause_is(c, i, " owned run led operated ");

		if (!c->at[k + 1].capital && !clause_is(c, k + 1, " the a an two"
		    " three four ") && !(now && c->at[end - 1].low_n > 0 &&
		    c->at[end - 1].low[c->at[end - 1].low_n - 1] == 's'))
			return;
		buf_addf(&t->asked, "Who %s %.*s", clause_is(c, i, " owned ") ?
		    "owns" : clause_is(c, i, " run ") ? "runs" : clause_is(c,
		    i, " led ") ? "leads" : clause_is(c, i, " operated ") ?
		    "operates" : clause_is(c, i, " written ") ? "wrote" : verb,
		    (int)t->name_n, t->name);
		if (identity_is_plain(t, i, end, false)) {
			buf_addf(&t->told, "%.*s %s ", (int)t->name_n, t->name,
			    now ? "is" : "was");
			clause_print(c, &t->told, i, end, false);
			raise_the(t);
			identity_offer(t, ASK_WHO_DID, WORTH_FACT);
		} else
			buf_clear(&t->asked);
		return;
	}
	if ((set || clause_is(c, i, founded)) && date_end(c, k) > k)
		offer_fact(t, ASK_WHEN, "When was", verb, "was", i, end);
}

/* "about 300 people" at I: the token behind the number, or I. */
static size_t
number_end(const struct clause *c, size_t i)
{
	size_t k = i;

	while (k < i + 4 && clause_is(c, k, " about around some more than over"
	    " nearly almost up to at least fewer approximately roughly only"
	    " just an estimated "))
		k++;
	if (!(c->at[k].number || clause_is(c, k, " two three four five six seven"
	    " eight nine ten eleven twelve dozens hundreds thousands ")) ||
	    c->at[k].money || c->at[k].percent)
		return i;
	k++;
	k += clause_is(c, k, " million billion thousand hundred ");
	return k;
}

/* "which employs 300 people" at I, the verb. */
static void
ask_relative(struct teller *t, size_t i)
{
	const struct clause *c = t->c;
	const struct verb *v = verb_of_present(c->at[i].low, c->at[i].low_n);
	size_t end = identity_end(c, i + 1), k, noun;

	if (clause_is(c, i, " is was ")) {
		ask_participle(t, i + 1);
		return;
	}
	if (end < i + 2)
		return;
	if (clause_is(c, i, " opened closed started began launched ") &&
	    date_end(c, i + 1) > i + 1) {
		v = verb_of_past(c->at[i].low, c->at[i].low_n);
		if (v != NULL)
			offer_fact(t, ASK_WHEN, "When did", v->base, "", i, end);
		return;
	}
	if (clause_is(c, i, " stands lies sits ") && clause_is(c, i + 1, " on in"
	    " at near beside between outside by ")) {
		offer_fact(t, ASK_WHERE, "Where is", "", "", i, end);
		return;
	}
	if (clause_is(c, i, " cost ") && c->at[i + 1].money) {
		offer_fact(t, ASK_HOW_MUCH, "How much did", "cost", "", i, end);
		return;
	}
	if (v == NULL && !clause_is(c, i, " has "))
		return;
	k = number_end(c, i + 1);
	if (k > i + 1 && clause_is(c, i, counted)) {
		struct buf how = BUF_INIT(0), rest = BUF_INIT(0);

		for (noun = k; noun < end && noun < k + 4 && c->at[noun].gap ==
		    0 && !clause_is(c, noun, ask_prepositions) && !clause_is(c,
		    noun, " and a per who that "); noun++)
			;
		if (noun == k || c->at[noun - 1].low_n < 4 || !(c->at[noun -
		    1].low[c->at[noun - 1].low_n - 1] == 's' || clause_is(c,
		    noun - 1, " people staff children women men sheep cattle"
		    " police ")))
			return;
		/* "litres of water" */
		if (clause_is(c, noun, " of ") && !c->at[noun + 1].capital &&
		    c->at[noun + 1].gap == 0 && noun + 2 <= end && !clause_is(c,
		    noun + 1, ask_determiners))
			noun += 2;
		buf_adds(&how, "How many ");
		clause_print(c, &how, k, noun, false);
		buf_adds(&how, " does");
		buf_adds(&rest, clause_is(c, i, " has ") ? "have" : v->base);
		if (clause_is(c, noun, " a per ") && ask_is_time_unit(c, noun +
		    1)) {
			buf_addc(&rest, ' ');
			clause_print(c, &rest, noun, noun + 2, false);
		}
		offer_fact(t, ASK_HOW_MANY, buf_str(&how), buf_str(&rest), "",
		    i, end);
		buf_free(&how);
		buf_free(&rest);
		return;
	}
	if (k == i + 1 && clause_is(c, i, makes) && !clause_is(c, i + 1, " on"
	    " in at to for out up over its the "))
		offer_fact(t, ASK_WHAT_DID, "What does", v->base, "", i, end);
	/* "Acme, which trains nurses" */
	else if (k == i + 1 && clause_is(c, i, works) && c->at[i +
	    1].gap == 0 && *t->name >= 'A' && *t->name <= 'Z')
		offer_fact(t, ASK_WHAT_DID, "What does", "do", "", i, end);
}

/* What follows the name that ends before the comma at I. */
static void
ask_of(struct teller *t, size_t i)
{
	const struct clause *c = t->c;

	if (clause_is(c, i, " which ") || (clause_is(c, i, " that ") &&
	    c->at[i].gap == ','))
		ask_relative(t, i + 1);
	else {
		ask_participle(t, i);
		if (c->at[i - 1].capital)
			ask_phrase(t, i);
	}
}

/* A noun of the title; or of the page, when it is not "the company". */
static bool
is_known_noun(const struct teller *t, size_t i)
{
	const struct clause *c = t->c;

	if (t->a->title_low != NULL && strstr(t->a->title_low, c->at[i].low) !=
	    NULL)
		return true;
	return !clause_is(c, i, " company firm group organisation organization"
	    " startup start-up agency team party club union charity brand round"
	    " study report move deal plan body service paper one area man woman"
	    " case event ");
}

/* "the plant" of the title, before the comma at I: its first token, or I. */
static size_t
noun_start(const struct teller *t, size_t i)
{
	const struct clause *c = t->c;
	size_t k;

	for (k = i; k > 0 && i - k < 3; k--) {
		if (clause_is(c, k - 1, " the "))
			break;
		if (c->at[k - 1].capital || c->at[k - 1].owner || c->at[k -
		    1].number || (k < i && c->at[k].gap != 0) || clause_is(c,
		    k - 1, ask_prepositions) || clause_is(c, k - 1,
		    ask_determiners))
			return i;
	}
	if (k == 0 || k == i || i - k > 2 || !clause_is(c, k - 1, " the ") ||
	    (k > 1 && clause_is(c, k - 2, " of than ")) || c->at[i - 1].low_n <
	    3 || c->at[i - 1].low[c->at[i - 1].low_n - 1] == 's' || clause_is(c,
	    k, dull) || (!is_known_noun(t, i - 1)) ||
	    person_is_noun(c->at[i - 1].low, c->at[i - 1].low_n))
		return i;
	return k - 1;
}

/* Part of "a German maker of cars" that ends at the name: no verb, no
 * relative clause. */
static bool
is_modifier(const struct clause *c, size_t k)
{
	const struct token *t = &c->at[k];

	if (t->capital)
		return clause_is(c, k, identity_nations) || memchr(t->s, '-', t->n) !=
		    NULL;
	return !t->owner && !t->number && !clause_is(c, k, ask_determiners) &&
	    !clause_is(c, k, ask_prepositions) && !clause_is(c, k, dull) &&
	    !clause_is(c, k, " and or that who whose what how which said says but when as"
	    " while is are was were can cannot could will would has have had"
	    " do does did didn't don't not based including via i we he she"
	    " they you it so if because where ") && verb_of_past(t->low,
	    t->low_n) == NULL && (verb_of_ing(t->low, t->low_n) == NULL ||
	    clause_is(c, k, " engineering accounting consulting mining shipping"
	    " manufacturing betting banking publishing housing training"
	    " trading gaming clothing marketing advertising recruiting"
	    " streaming dating messaging networking fundraising ")) &&
	    (verb_of_present(t->low, t->low_n) == NULL || clause_is(c, k, " cards games sports arms cars films shoes"
	    " records drinks plans parts "));
}

/* "German carmaker Bolt": the kind before the name, tokens [K, END). */
static void
ask_kind(struct teller *t, size_t k, size_t end)
{
	const struct clause *c = t->c;
	size_t i = k - 1;
	bool the;

	if (c->at[k].gap != 0 || !is_thing(c, i) || clause_is(c, i, " rival"
	    " competitor play show ") || (end < c->count && c->at[end].gap ==
	    0 && !clause_is(c, end, ask_prepositions) && !clause_is(c, end,
	    " and or that which who has is was will would can could may had"
	    " have said says to ") && verb_of_past(c->at[end].low,
	    c->at[end].low_n) == NULL && verb_of_present(c->at[end].low,
	    c->at[end].low_n) == NULL))
		return;
	while (i > 0 && k - i < KIND_MOST && c->at[i].gap == 0 &&
	    is_modifier(c, i - 1))
		i--;
	/* "a tool Bolt built" */
	while (i > 0 && k - i < KIND_MOST && c->at[i].gap == 0 && c->at[i -
	    1].capital && !c->at[i - 1].owner && i > 1)
		i--;
	the = i > 0 && clause_is(c, i - 1, " the ");
	/* "the tool Bolt is using is" */
	if (the && c->at[end].gap == 0 && clause_is(c, end, " is was has had ")
	    && verb_of_ing(c->at[end + 1].low, c->at[end + 1].low_n) != NULL)
		return;
	if (i + 1 == k || (i > 0 && clause_is(c, i - 1, " a an another ") &&
	    end < c->count && c->at[end].gap == 0 && !clause_is(c, end,
	    ask_prepositions) && !clause_is(c, end, " and or that which who"
	    " has is was will ")) || (!the && i > 0 && c->at[i].gap == 0 &&
	    c->at[i - 1].capital) || (i == 0 && !clause_is(c, 0, identity_nations)) ||
	    verb_of_base(c->at[i].low, c->at[i].low_n) != NULL ||
	    !identity_is_plain(t, i, k, false))
		return;
	buf_addf(&t->asked, "What is %.*s", (int)t->name_n, t->name);
	buf_addf(&t->told, "%.*s is %s ", (int)t->name_n, t->name,
	    identity_article(c, i));
	clause_print(c, &t->told, i, k, false);
	identity_offer(t, ASK_WHAT_IS, WORTH_WHAT - 0.1);
}

/* "a system called Bolt that sorts fish": the name is tokens [K, END). */
static void
ask_called(struct teller *t, size_t k, size_t end)
{
	const struct clause *c = t->c;
	size_t i = k - 1, to = 0;

	if (c->at[k].gap != 0 || i < 2 || !clause_is(c, i, " called named"
	    " dubbed ") || c->at[i].gap != 0 || !is_thing(c, i - 1))
		return;
	while (i > 0 && k - i < KIND_MOST + 2 && c->at[i].gap == 0 &&
	    !clause_is(c, i, " a an ") && !clause_is(c, i, ask_prepositions))
		i--;
	if (!clause_is(c, i, " a an ") || !identity_is_plain(t, i, k - 1, false))
		return;
	if (end < c->count && c->at[end].gap == 0 && clause_is(c, end, " that "))
		to = identity_end(c, end + 1);
	if (to > 0 && !identity_is_plain(t, end, to, false))
		to = 0;
	/* "a system" alone says little */
	if (to == 0 && i + 3 > k - 1)
		return;
	buf_addf(&t->asked, "What is %.*s", (int)t->name_n, t->name);
	buf_addf(&t->told, "%.*s is ", (int)t->name_n, t->name);
	clause_print(c, &t->told, i, k - 1, true);
	if (to > 0) {
		buf_addc(&t->told, ' ');
		clause_print(c, &t->told, end, to, false);
	}
	raise_the(t);
	identity_offer(t, ASK_WHAT_IS, WORTH_WHAT - 0.1);
}

/* Tokens [K, I) are the name. A "The" that opens the sentence is written
 * small. */
static void
set_name(struct teller *t, size_t k, size_t i)
{
	const struct clause *c = t->c;
	char *name;

	t->person = NULL;
	t->from = t->key = c->at[k].s;
	t->key_n = (size_t)(c->at[i - 1].s + c->at[i - 1].n - t->key);
	/* "the AI Now Institute" */
	if (k > 0 && clause_is(c, k - 1, " the ") && c->at[k].gap == 0)
		k--;
	t->name_n = (size_t)(c->at[i - 1].s + c->at[i - 1].n - c->at[k].s);
	name = arena_alloc(t->a->arena, t->name_n + 1);
	memcpy(name, c->at[k].s, t->name_n);
	name[t->name_n] = '\0';
	if (clause_is(c, k, " the "))
		name[0] = 't';
	t->name = name;
}

/* The name that ends before token I, where something may tell of it. */
static void
ask_name(struct teller *t, size_t i)
{
	const struct clause *c = t->c;
	size_t k;

	if (c->at[i - 1].owner || c->at[i].gap != ',') {
		for (k = i - 1; k > 0 && c->at[k].gap == 0 && c->at[k -
		    1].capital; k--)
			;
		/* nothing but a kind before it can */
		if (k == 0 || c->at[i - 1].owner || c->at[k].gap != 0 ||
		    !(is_thing(c, k - 1) || clause_is(c, k - 1, " called named"
		    " dubbed ")))
			return;
	}
	k = name_start(c, i);
	if (k == i || is_no_thing(t, k, i))
		return;
	set_name(t, k, i);
	if (c->at[i].gap == ',' && i + 1 < c->count)
		ask_of(t, i);
	if (k > 0)
		ask_kind(t, k, i);
	if (k > 2)
		ask_called(t, k, i);
}

void
identity_ask_things(struct teller *t)
{
	const struct clause *c = t->c;
	size_t i, k;

	for (i = 1; i <= c->count; i++) {
		if (c->at[i - 1].capital) {
			if (c->at[i].gap != 0 || !c->at[i].capital)
				ask_name(t, i);
		} else if (c->at[i].gap == ',' && i + 1 < c->count &&
		    (k = noun_start(t, i)) < i) {
			set_name(t, k, i);
			t->key = c->at[i - 1].s;
			t->key_n = c->at[i - 1].n;
			ask_of(t, i);
		}
	}
}

/*
 * Who is Ann Poe? What stands beside a person's name: ", a teacher from
 * Leeds,", ", who has led Acme since 2019,", "Acme chief executive" before it.
 * English.
 */
#include <string.h>

#include "../ask_en_identity.h"
#include "../person.h"
#include "ask_en_identity_words.h"

#define WORTH_PHRASE 1.0
#define WORTH_BEFORE 0.9
#define WORTH_CLAUSE 0.8
#define WORTH_WHERE 0.3
#define BEFORE_MOST 12		/* tokens */

/* "Who is Ann Poe", "Ann Poe is" */
static void
open_who(struct teller *t)
{
	const char *be;

	if (t->only == NULL && t->asked_of != t->person) {
		t->asked_of = t->person;
		t->dead = identity_is_dead(t->a, t->person);
	}
	be = t->dead ? "was" : "is";
	buf_addf(&t->asked, "Who %s %.*s", be, (int)t->name_n, t->name);
	buf_addf(&t->told, "%.*s %s ", (int)t->name_n, t->name, be);
}

/* "for 19 years" in tokens [I, END) */
static bool
is_so_long(const struct clause *c, size_t i, size_t end)
{
	for (; i + 2 < end && !clause_is(c, i, " who that "); i++)
		if (clause_is(c, i, " for ") && (ask_span_end(c, i) > i ||
		    (clause_is(c, i + 1, " more over nearly almost about many"
		    " several the ") && clause_is(c, end - 1, " years decades"
		    " months "))))
			return true;
	return false;
}

/* "a 19th-century painter" in tokens [I, END) */
static bool
is_of_old(const struct clause *c, size_t i, size_t end)
{
	for (; i < end; i++)
		if (c->at[i].low_n > 8 && memcmp(c->at[i].low + c->at[i].low_n -
		    8, "-century", 8) == 0)
			return true;
	return false;
}

/* "until 2009", "from 2001 to 2009" in tokens [I, END) */
static bool
is_over(const struct clause *c, size_t i, size_t end)
{
	for (; i + 1 < end && !clause_is(c, i, " who that "); i++)
		if ((clause_is(c, i, " until ") || (clause_is(c, i, " from"
		    " between in ") && i + 2 < end)) && c->at[i + 1].number &&
		    c->at[i + 1].n == 4)
			return true;
	return false;
}

/* "Ann Poe has been a councillor for 19 years", "was mayor until 2009" */
static void
open_time(struct teller *t, const struct telling *s)
{
	const char *be = is_so_long(t->c, s->head + 1, s->end) ? "has been" :
	    is_over(t->c, s->head + 1, s->end) ? "was" : NULL;

	if (be == NULL)
		return;
	buf_clear(&t->told);
	buf_addf(&t->told, "%.*s %s ", (int)t->name_n, t->name, be);
}

/* "Ann Poe is the chief executive of Acme" of the phrase. */
static void
offer_phrase(struct teller *t, const struct telling *s, double worth)
{
	const struct clause *c = t->c;
	size_t first = s->first, k;
	bool one = clause_is(c, first, " a an "), has = one || clause_is(c,
	    first, " the one ");

	/* "Acme Tools' owner", "the charity's founder" */
	for (k = first; k < s->head; k++)
		has = has || (c->at[k].owner && c->at[first].capital);
	if (is_of_old(c, first, s->head)) {
		t->asked_of = t->person;
		t->dead = true;
	}
	open_who(t);
	if (!t->dead && t->only == NULL)
		open_time(t, s);
	if (s->age > 0 && (one || (!has && !identity_is_sole(c, first, s->head,
	    s->end)))) {
		buf_addf(&t->told, "%s %.*s-year-old ", identity_article(c,
		    s->age), (int)c->at[s->age].n, c->at[s->age].s);
		first += one;
	} else if (!has && identity_is_sole(c, first, s->head, s->end))
		buf_adds(&t->told, "the ");
	else if (!has)
		buf_addf(&t->told, "%s ", identity_article(c, first));
	clause_print(c, &t->told, first, s->end, first == s->first &&
	    clause_is(c, first, " the a an one "));
	if (c->at[s->first].s > t->from) {
		t->raw = c->at[s->age > 0 ? s->age : s->first].s;
		t->raw_end = c->at[s->end - 1].s + c->at[s->end - 1].n;
	}
	identity_offer(t, ASK_WHO_IS, worth);
}

/* ", a teacher from Leeds" at I. */
static bool
read_phrase(struct teller *t, struct telling *s, size_t i)
{
	const struct clause *c = t->c;
	size_t k;

	s->first = i;
	s->end = identity_end(c, i);
	/* "Ann Poe, the club president, Tom Hale, and" tells of him */
	if (s->end < c->count && c->at[s->end].gap == ',' && c->at[s->end].capital
	    && !clause_is(c, i, " a an one "))
		return false;
	if (s->end < i + 1 || clause_is(c, i, ask_prepositions) ||
	    verb_of_present(c->at[i].low, c->at[i].low_n) != NULL ||
	    clause_is(c, i, " arguably perhaps probably possibly reportedly"
	    " allegedly once long now formerly currently originally ") ||
	    clause_is(c, i, " and or but then now both all each who whose which"
	    " that his her its their he she they it we i no not my our your"
	    " this these those some many most any himself herself ") ||
	    c->at[i].number)
		return false;
	s->head = identity_head(c, i, s->end);
	/* "one of the founders of Acme", but not "of the few" */
	if (clause_is(c, i, " one ") && clause_is(c, i + 1, " of ") &&
	    clause_is(c, i + 2, " the ") && i + 4 < s->end && !clause_is(c,
	    i + 3, " few many "))
		s->head = identity_head(c, i + 3, s->end);
	if (s->head > i + 2 && clause_is(c, i, " one "))
		;
	else if (!identity_is_person_noun(c, s->head) || (t->person->sure <
	    PERSON_SURE && clause_is(c, s->head, firms)))
		return false;
	/* a name of its own: "Poe, Director Hale" */
	if (c->at[s->head].capital && s->head > i && c->at[i].capital &&
	    !clause_is(c, s->head, ask_roles) && !clause_is(c, s->head, " mp mep"
	    " msp ms "))
		return false;
	for (k = s->head + 1; k < s->end; k++)
		if (clause_is(c, k, " and ") && (clause_is(c, k + 1, " the a an"
		    " two three four his her their ") || c->at[k + 1].number)) {
			/* "a teacher at Lund and the author of it" */
			if (k < s->head + 3)
				return false;
			s->end = k;
		}
	/* "a teacher and two of his friends" */
	if (s->head + 1 < s->end && clause_is(c, s->head + 1, " and or ") &&
	    !identity_is_person_noun(c, identity_head(c, s->head + 2, s->end)))
		return false;
	/* "a teacher at Lund who led the project": of which? */
	if (!identity_is_plain(t, i, s->end, true)) {
		for (k = s->head + 1; k < s->end && !clause_is(c, k, " who ");
		    k++)
			;
		if (k == s->end || !identity_is_plain(t, i, k, false))
			return false;
		s->end = k;
	}
	return identity_tells_enough(c, s) &&
	    !identity_is_head_of_state(c, i + clause_is(c, i, " the "), s->head);
}

/* "led Acme since", "been mayor for", "three children" behind "has" at K. */
static bool
tells_lasting(const struct clause *c, size_t k)
{
	if (clause_is(c, k, " been become "))
		return clause_is(c, k + 1, " a an the mayor head chief director"
		    " captain chairman president leader manager running leading"
		    " working teaching living playing coaching ");
	return clause_is(c, k, deeds) || clause_is(c, k, " two three four five"
	    " six seven eight nine ten a an ");
}

/* ", who has led Acme since 2019," at I. */
static void
ask_clause(struct teller *t, size_t i)
{
	const struct clause *c = t->c;
	size_t end = identity_end(c, i + 1), k = i + 1;

	/* its verb is no end of a phrase: read from behind it */
	if (end == 0)
		for (k = i + 1; k < i + 4 && end == 0; k++)
			end = clause_is(c, k, deeds) ? identity_end(c, k + 1) :
			    0;
	if (end < i + 4 || !clause_is(c, i + 1, deeds))
		return;
	k = i + 1;
	if (clause_is(c, k, " was is ") && !clause_is(c, k + 1, after_was))
		return;
	if (clause_is(c, k, " has ") && !tells_lasting(c, k + 1))
		return;
	if (clause_is(c, k, " made spent sold began started starred became ") &&
	    !identity_is_plain(t, k, end, false))
		return;
	if (!identity_is_plain(t, k, end, true))
		return;
	open_who(t);
	buf_clear(&t->told);
	buf_addf(&t->told, "%.*s ", (int)t->name_n, t->name);
	clause_print(c, &t->told, k, end, false);
	identity_offer(t, ASK_WHO_IS, WORTH_CLAUSE);
}

/* "Ann Poe of Acme", ", of Acme," at I, for a question that names her. */
static void
ask_of_where(struct teller *t, size_t i)
{
	const struct clause *c = t->c;
	size_t end = i + 1;

	if (t->only == NULL || !clause_is(c, i, " of at from ") ||
	    (c->at[i].gap != 0 && c->at[i].gap != ','))
		return;
	end += clause_is(c, end, " the ");
	if (!c->at[end].capital || c->at[end].gap != 0)
		return;
	while (end < c->count && c->at[end].gap == 0 && (c->at[end].capital ||
	    (clause_is(c, end, " of for and the in ") && (c->at[end + 1].capital
	    || c->at[end + 2].capital))))
		end++;
	if (end > i + 8)
		return;
	buf_addf(&t->told, "%.*s is %s ", (int)t->name_n, t->name, clause_is(c,
	    i, " from ") ? "from" : "of");
	clause_print(c, &t->told, i + 1, end, false);
	if (c->at[i].gap == ',') {
		t->raw = c->at[i].s;
		t->raw_end = c->at[end - 1].s + c->at[end - 1].n;
	}
	identity_offer(t, ASK_WHO_IS, WORTH_WHERE);
}

/* What follows the name that ends before token I. */
static void
ask_after(struct teller *t, size_t i)
{
	const struct clause *c = t->c;
	struct telling s = { 0 };

	ask_of_where(t, i);
	if (i + 1 >= c->count || c->at[i].gap != ',')
		return;
	i += clause_is(c, i, " aged ");
	if (c->at[i].number && c->at[i].n < 3 && c->at[i + 1].gap == ',') {
		s.age = i++;
	}
	if (clause_is(c, i, " who "))
		ask_clause(t, i);
	else if (read_phrase(t, &s, i))
		offer_phrase(t, &s, WORTH_PHRASE);
}

/* "said the head of the union," before token K: where the phrase starts, or
 * K. */
static size_t
phrase_before(const struct clause *c, size_t k)
{
	size_t i;

	for (i = k; i-- > 0 && k - i < BEFORE_MOST; ) {
		if (clause_is(c, i, " the a an ") && !clause_is(c, i - (i > 0),
		    " of for at in from on with by to and "))
			break;
		if (c->at[i].owner && c->at[i].capital) {
			while (i > 0 && c->at[i].gap == 0 && c->at[i -
			    1].capital)
				i--;
			if (i == 0 || !clause_is(c, i - 1, " the of and "))
				break;
		}
		if (c->at[i].gap != 0)
			return k;
	}
	if (i >= k || k - i >= BEFORE_MOST)
		return k;
	return i == 0 || c->at[i].gap == ',' || clause_is(c, i - 1, " said"
	    " says told by as when that and ") || verb_of_past(c->at[i -
	    1].low, c->at[i - 1].low_n) != NULL ? i : k;
}

/* "The head of the union, Ann Poe, said": the name is tokens [K, END). */
static void
ask_before_comma(struct teller *t, size_t k, size_t end)
{
	const struct clause *c = t->c;
	struct telling s = { .end = k };
	size_t i;

	s.first = phrase_before(c, k);
	if (s.first == k || k - s.first < 2 || k == ask_skip_intro(c) ||
	    (end < c->count && c->at[end].gap != ',' && verb_of_past(
	    c->at[end].low, c->at[end].low_n) == NULL && !clause_is(c, end,
	    " says is was has will ")))
		return;
	s.head = identity_head(c, s.first, k);
	for (i = s.first; i < k; i++)
		if (identity_is_person_noun(c, i) && i == s.head)
			break;
	if (i == k || !identity_is_plain(t, s.first +
	    identity_is_in_cabinet(c, s.head), k, false) || !identity_tells_enough(c, &s))
		return;
	for (i = s.first; i < k; i++)
		if ((i > s.first && c->at[i].gap != 0) || (!c->at[i].capital &&
		    clause_is(c, i, " said says is are was were has have had"
		    " will would ")))
			return;
	if (identity_is_head_of_state(c, s.first + clause_is(c, s.first, " the "),
	    s.head))
		return;
	/* "the law professor at Lund, Ann Poe": one of many */
	for (i = s.first; i < s.head && !c->at[i].owner; i++)
		;
	s.first += i == s.head && clause_is(c, s.first, " the ") && !clause_is(
	    c, s.head + 1, " of ") && !clause_is(c, s.head, " chancellor"
	    " member leader ");
	offer_phrase(t, &s, WORTH_BEFORE);
}

/* Roles that are written so. */
static const char initials[] = " mp mep msp ceo cto cfo coo ";

/* "the Acme chief executive Ann Poe": the role before the name at K. */
static size_t
role_before(const struct clause *c, size_t k)
{
	size_t i = k - clause_is(c, k - 1, initials);

	while (i > 0 && k - i < 5 && c->at[i - 1].gap == 0 && !c->at[i -
	    1].capital && (i == k || clause_is(c, i - 1, kinds) ||
	    identity_is_person_noun(c, i - 1) || clause_is(c, i - 1, " former ex "
	    " veteran retired acting interim ")))
		i--;
	if (i > 0 && i < k && !c->at[i - 1].capital && c->at[i].gap == 0 &&
	    (clause_is(c, i - 1, kinds) || clause_is(c, i - 1, " former "
	    " veteran retired acting interim ")))
		i--;
	/* what it is of */
	while (i > 0 && k - i < 9 && c->at[i].gap == 0 && (c->at[i -
	    1].capital || (i > 1 && clause_is(c, i - 1, " of for the ") &&
	    c->at[i - 2].capital && c->at[i].capital)))
		i--;
	if (i > 0 && c->at[i].gap == 0 && (clause_is(c, i - 1, " former ex"
	    " veteran retired acting interim ") || (c->at[i - 1].number &&
	    c->at[i - 1].low_n > 9 && memcmp(c->at[i - 1].low + c->at[i -
	    1].low_n - 9, "-year-old", 9) == 0)))
		i--;
	return i;
}

/* The first word of the sentence stands in the role [0, K): 1 with a small
 * letter, 0 as it is, -1: it cannot be told. */
static int
first_is_small(const struct clause *c, size_t k)
{
	int common;

	if (clause_is(c, 0, lesser))
		return 1;
	if (clause_is(c, 0, identity_nations) || list_starts("|oscar|nobel"
	    "|grammy|emmy|bafta|booker|pulitzer|tony|brit|", c->at[0].low) > 0)
		return 0;
	common = ask_first_is_common(c, 0, k);
	if (common > 0)
		return 1;
	if (c->at[0].name || c->at[0].owner || c->at[1].capital)
		return common;
	return clause_is(c, 0, kinds) ? 1 : -1;
}

/* "Acme chief executive", "Acme's founder" in tokens [FIRST, K): "the" or
 * "a" before it, "" for none. */
static const char *
article_of_role(const struct clause *c, size_t first, size_t k, size_t names)
{
	size_t i;

	for (i = first; i < k; i++)
		if (c->at[i].owner)
			return "";
	if (identity_is_in_cabinet(c, k - 1) && names == 0 && !clause_is(c, first,
	    lesser))
		return "the";
	if (names == 0 || !identity_is_sole(c, first, k - 1, k) || clause_is(c, k - 1,
	    " cofounder co-founder "))
		return identity_article(c, first);
	/* "Italian director", but "England manager" */
	return clause_is(c, k - 2, identity_nations) && !clause_is(c, k - 1, " leader"
	    " chairman chairwoman minister ambassador captain commissioner"
	    " secretary ") ? identity_article(c, first) : "the";
}

/* The name starts at token K. */
static void
ask_role_before(struct teller *t, size_t k)
{
	const struct clause *c = t->c;
	size_t i, first, names = 0;
	const char *article;
	int small;

	if (c->at[k].gap != 0 || !identity_is_person_noun(c, k - 1))
		return;
	/* "Home Secretary Ann Poe" */
	if (c->at[k - 1].capital && !clause_is(c, k - 1, initials)) {
		if (identity_is_in_cabinet(c, k - 1) && c->at[k - 2].capital) {
			open_who(t);
			buf_addf(&t->told, "the %s %s", c->at[k - 2].low,
			    c->at[k - 1].low);
			identity_offer(t, ASK_WHO_IS, WORTH_BEFORE);
		}
		return;
	}
	first = role_before(c, k);
	small = first == 0 ? first_is_small(c, k) : 0;
	if (clause_is(c, first, ask_determiners) || clause_is(c, first,
	    ask_openers) || clause_is(c, first, " said says but and when then"
	    " while "))
		small = 0, first++;
	if (small < 0 || first + 2 > k || !identity_is_plain(t, first, k,
	    false))
		return;
	for (i = first; i < k - 1; i++)
		names += c->at[i].capital && !(small == 1 && i == 0);
	if (identity_is_head_of_state(c, first, k - 1) || (names == 0 &&
	    !identity_is_in_cabinet(c, k - 1) && (clause_is(c, k - 1,
	    relatives) || identity_is_office(c, k - 1, k - 1) ||
	    (k - first < 3 && clause_is(c, first, idle)))) || (names > 0 &&
	    clause_is(c, k - 1, " friend neighbour neighbor cousin colleague"
	    " rival ")))
		return;
	article = article_of_role(c, first, k, names);
	open_who(t);
	buf_addf(&t->told, "%s%s", article, *article == '\0' ? "" : " ");
	clause_print(c, &t->told, first, k, small == 1);
	identity_offer(t, ASK_WHO_IS, WORTH_BEFORE - (names == 0 ? 0.2 : 0));
}

static const char honorifics[] = " mr mrs ms miss dr ";

/* "Mr Poe" at token K, where no other man has that name: TEXT speaks of none. */
static bool
is_sole_of_sex(const struct article *a, const struct person *p,
    const struct clause *c, size_t k)
{
	char sex = k == 0 ? 0 : clause_is(c, k - 1, " mr ") ? 'm' : clause_is(c,
	    k - 1, " mrs ms miss ") ? 'f' : 0, other;
	size_t i, n;

	if (sex == 0 || refer_sex(p->name, strcspn(p->name, " ")) != sex)
		return false;
	for (i = 0; i < a->usable_count; i++) {
		const char *text = a->units[a->usable[i]].text, *at = text, *s;

		for (; (at = memmem(at, strlen(at), p->last, p->last_n)) !=
		    NULL; at += p->last_n) {
			for (s = at; s > text + 1 && s[-2] != ' '; s--)
				;
			n = (size_t)(at - s);
			if (n < 3 || strncmp(s - 1, p->name, n) == 0)
				continue;
			other = refer_sex(s - 1, n);
			if (refer_given_name(s - 1, n) > 0 && other != (sex ==
			    'm' ? 'f' : 'm'))
				return false;
		}
	}
	return true;
}

/* The person whose full name starts at token K, or whose last name alone it
 * is; *END: behind it. */
static const struct person *
person_at(struct teller *t, size_t k, size_t *end)
{
	const struct people *all = refer_people(t->a);
	const struct clause *c = t->c;
	const char *s = c->at[k].s;
	const struct person *p;
	size_t i;

	for (i = 0; i < all->count; i++) {
		p = &all->at[i];
		if (p->sure == 0)
			continue;
		if (*s == *p->name && strncmp(s, p->name, p->name_n) == 0) {
			for (*end = k; *end < c->count && c->at[*end].s < s +
			    p->name_n; ++*end)
				;
			return p;
		}
		if (c->at[k].n == p->last_n && memcmp(s, p->last, p->last_n) ==
		    0 && (k == 0 || c->at[k].gap != 0 || !c->at[k - 1].capital
		    || clause_is(c, k - 1, honorifics)) && (!p->shared ||
		    is_sole_of_sex(t->a, p, c, k))) {
			*end = k + 1;
			return p;
		}
	}
	return NULL;
}

void
identity_ask_persons(struct teller *t)
{
	const struct clause *c = t->c;
	size_t k, end;

	for (k = 0; k < c->count; k++) {
		if (!c->at[k].capital || (t->person = person_at(t, k, &end)) ==
		    NULL)
			continue;
		t->name = t->person->name;
		t->name_n = t->person->name_n;
		t->key = t->person->last;
		t->key_n = t->person->last_n;
		t->from = c->at[k].s;
		if (!c->at[end - 1].owner && (t->only == NULL ||
		    t->person == t->only) && !identity_is_famous(t->person)) {
			ask_after(t, end);
			if (k > 1 && end > k + 1 && c->at[k].gap == 0)
				ask_role_before(t, k);
			else if (k > 1 && end > k + 1 && c->at[k].gap == ',')
				ask_before_comma(t, k, end);
		}
		k = end - 1;
	}
}

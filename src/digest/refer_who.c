/*
 * Who "he" is: a sentence's opening pronoun written out as a name, where the
 * sentences before speak of one person alone. English.
 */
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/utf8.h>

#include "antecedent.h"
#include "ask_en.h"
#include "lean.h"
#include "person.h"
#include "refer.h"
#include "things.h"

#define BACK_MAX 4	/* sentences */
#define INTRO_MAX 9	/* tokens before the pronoun */

static const char male[] = " he him his himself ";
static const char female[] = " she her hers herself ";
/* Others that "he" and "she" may be. */
static const char males[] = " husband son father brother boy man boyfriend"
    " grandson grandfather uncle nephew widower fiance king prince actor"
    " businessman policeman fireman ";
static const char females[] = " wife daughter mother sister girl woman"
    " girlfriend granddaughter grandmother aunt niece widow fiancee queen"
    " princess actress businesswoman policewoman ";
static const char others[] = " partner friend colleague neighbour neighbor"
    " boss cousin driver suspect victim officer doctor teacher judge lawyer"
    " manager coach someone somebody anyone nobody player rival opponent"
    " predecessor successor keeper defender striker goalkeeper midfielder"
    " employer child teenager ";
/* What is said of a firm with "it", of the weather without one. */
static const char deeds[] = " acquire announce apologise apologize appoint buy"
    " claim close deny develop donate employ expect hire hope invest launch"
    " offer open operate own pay plan pledge promise publish raise recall"
    " refuse release report say sell spend supply sue urge withdraw win ";
/* What "the company" and its like may be: a name told of just before. */
static const char firms[] = " company firm retailer airline bank start-up"
    " startup charity club chain carmaker manufacturer supplier operator"
    " publisher brewer developer chipmaker automaker lender insurer agency"
    " union regulator watchdog authority ministry department organisation"
    " organization foundation trust university hospital broadcaster newspaper"
    " utility contractor drugmaker maker group party network museum studio"
    " college school carrier brand ";

/* One whom the sentences before speak of. */
struct referent {
	const char *name;	/* in a unit's text */
	size_t n;
};

const struct people *
refer_people(struct article *a)
{
	if (a->people == NULL) {
		a->people = arena_alloc(a->arena, sizeof *a->people);
		people_find(a->people, a);
	}
	return a->people;
}

static bool
is_person(struct article *a, const struct token *last)
{
	const struct people *all = refer_people(a);
	size_t i;

	for (i = 0; i < all->count; i++)
		if (all->at[i].last_n == last->n && memcmp(all->at[i].last,
		    last->s, last->n) == 0)
			return true;
	return false;
}

static bool
has_word_of(const struct clause *c, size_t from, const char *list)
{
	size_t i;

	for (i = from; i < c->count; i++)
		if (!c->at[i].capital && clause_is(c, i, list))
			return true;
	return false;
}

/* From token FROM on there is somebody else of the sex of MINE. */
static bool
has_kin(const struct clause *c, size_t from, const char *mine)
{
	return has_word_of(c, from, mine == male ? males : females) ||
	    (has_word_of(c, from, others) && !has_word_of(c, 0, mine));
}

/* A capital in tokens [FROM, TO) that may be another's: no date, no place
 * after "in". */
static bool
names_rival(struct article *a, const struct clause *c, size_t from,
    size_t to, bool person, const char *mine)
{
	char contrary = mine == male ? 'f' : mine == female ? 'm' : 0;
	const struct token *t;
	size_t i;

	for (i = from; i < to && i < c->count; i++) {
		t = &c->at[i];
		if (!t->capital || t->n < 2 || person_is_date(t->s, t->n))
			continue;
		if (person && refer_given_name(t->s, t->n) == 0 &&
		    !is_person(a, t) && !clause_is(c, i, " mr mrs ms dr sir"
		    " dame lord lady "))
			continue;
		if (!person && i > 0 && (clause_is(c, i - 1, " in at from near"
		    " across the of ") || c->at[i - 1].capital))
			continue;
		/* "His wife, Fiona": no "he" */
		if (contrary != 0 && refer_sex(t->s, t->n) == contrary &&
		    !c->at[i + 1].capital)
			continue;
		return true;
	}
	return false;
}

static bool
names_another(struct article *a, const struct clause *c, size_t from,
    size_t to, bool person)
{
	return names_rival(a, c, from, to, person, NULL);
}

/* The subject of unit AT is a name, and the unit speaks of nobody else who
 * might be meant. OTHER: pronouns of the other sex. */
static bool
read_subject(struct article *a, const struct clause *c, const char *mine,
    const char *other, struct referent *r)
{
	struct subject s;
	size_t start = ask_skip_intro(c), from;
	bool person = mine != NULL;

	if (start >= c->count || !ask_find_subject(c, start, &s) ||
	    s.first != start || s.list || s.bracket || !s.named)
		return false;
	for (from = s.end; from > s.first && c->at[from - 1].capital; from--)
		;
	if (from == s.first && clause_is(c, from, " the "))
		from++;
	if (from == s.end || c->at[s.end - 1].owner)
		return false;
	if (person) {
		if (!is_person(a, &c->at[s.end - 1]) || has_word_of(c, 0, other) || has_kin(c, s.end, mine) ||
		    names_another(a, c, 0, from, true) ||
		    names_another(a, c, s.end, c->count, true))
			return false;
		/* "Witness Ann Poe": her name is enough */
		if (from == s.first && s.end - from > 1 &&
		    (ask_first_is_common(c, from, s.end) == 1 ||
		    (s.end - from > 2 && clause_is(c, from, ask_roles) &&
		    !refer_is_title(c->at[from].s, c->at[from].n) &&
		    !refer_is_title(c->at[from + 1].s, c->at[from + 1].n))))
			from++;
	} else if ((!s.proper && !clause_is(c, s.first, " the ")) || s.plural ||
	    refer_given_name(c->at[from].s, c->at[from].n) > 1 || names_another(a, c, s.end, c->count, false) ||
	    names_another(a, c, 0, s.first, false) ||
	    (clause_is(c, s.first, ask_determiners) && (s.first + 1 != from ||
	    s.end - from < 2 || !clause_is(c, s.first, " the "))) ||
	    is_person(a, &c->at[s.end - 1]))
		return false;
	/* "the Lund Trust" */
	if (!person && clause_is(c, s.first, " the "))
		from--;
	r->name = c->at[from].s;
	r->n = (size_t)(c->at[s.end - 1].s + c->at[s.end - 1].n - r->name);
	return true;
}

/* "…, Poe said." at the end, after speech that names nobody. */
static bool
read_speaker(struct article *a, const struct clause *c, struct referent *r)
{
	size_t end = c->count, first, k;

	/* "…," said Ann Poe, who owns it. */
	for (k = 3; k + 2 < end; k++)
		if (clause_is(c, k, " said says ") && c->at[k].gap != 0 &&
		    c->at[k + 1].capital)
			break;
	if (k + 2 < end) {
		for (first = end = k + 1; end < c->count && c->at[end].capital
		    && (end == first || c->at[end].gap == 0); end++)
			;
		if (!is_person(a, &c->at[end - 1]) || names_another(a, c, 0, k,
		    true) || names_another(a, c, end, c->count, true) ||
		    has_word_of(c, 0, males) || has_word_of(c, 0, females) ||
		    has_word_of(c, 0, male) || has_word_of(c, 0, female))
			return false;
		while (first + 2 < end)
			first++;
		r->name = c->at[first].s;
		r->n = (size_t)(c->at[end - 1].s + c->at[end - 1].n - r->name);
		return true;
	}
	if (end < 5 || !clause_is(c, end - 1, " said says added joked ") ||
	    !c->at[end - 2].capital || c->at[end - 2].owner ||
	    !is_person(a, &c->at[end - 2]))
		return false;
	end--;
	for (first = end - 1; first > 0 && c->at[first].gap == 0 &&
	    c->at[first - 1].capital; first--)
		;
	if (c->at[first].gap == 0 || names_another(a, c, 0, first, true) ||
	    has_word_of(c, 0, males) || has_word_of(c, 0, females) ||
	    has_word_of(c, 0, others) || has_word_of(c, 0, male) ||
	    has_word_of(c, 0, female))
		return false;
	r->name = c->at[first].s;
	r->n = (size_t)(c->at[end - 1].s + c->at[end - 1].n - r->name);
	return true;
}

/* "he told the court", in MINE's sex. */
static bool
speaks(const struct clause *c, const char *mine)
{
	size_t i;

	for (i = 0; i + 1 < c->count; i++)
		if (clause_is(c, i, " he she ") && clause_is(c, i, mine) &&
		    clause_is(c, i + 1, " said says told tells added joked "))
			return true;
	return false;
}

/* Whoever the sentence speaks of, it is not one man or woman. */
static bool
names_nobody(struct article *a, const struct clause *c, const char *mine,
    const char *other)
{
	size_t i;

	if (c->cut || names_another(a, c, 0, c->count, true) || has_word_of(c, 0,
	    other) || has_word_of(c, 0, mine) || has_word_of(c, 0, males) ||
	    has_word_of(c, 0, females) || has_word_of(c, 0, others))
		return false;
	for (i = 0; i < c->count; i++)
		if (person_is_noun(c->at[i].low, c->at[i].low_n) &&
		    !things_plural_form(&c->at[i]))
			return false;
	return true;
}

/* Back from unit AT to the one whom MINE ("he his") stands for. */
static bool
find_person(struct article *a, size_t at, const char *mine, const char *other,
    struct referent *r)
{
	const struct clause *c;
	size_t back;

	for (back = 0; back < BACK_MAX && at > 0; back++) {
		const struct unit *u = &a->units[--at];

		if ((u->flags & (UNIT_HEADING | UNIT_FURNITURE |
		    UNIT_SPEAKER | UNIT_CODE | UNIT_ITEM)) != 0)
			return false;
		c = clause_of(a, u);
		if (c->cut || c->count == 0)
			return false;
		if ((u->flags & UNIT_QUOTED) != 0 && !(clause_is(c, 0, mine) &&
		    clause_is(c, 0, " his her "))) {
			if (read_speaker(a, c, r))
				return true;
			if (names_another(a, c, 0, c->count, true) ||
			    (has_word_of(c, 0, " said says told ") &&
			    !speaks(c, mine)))
				return false;
			continue;
		}
		if (!clause_is(c, 0, mine)) {
			if (read_subject(a, c, mine, other, r))
				return true;
			/* "Prosecutors had asked for more.": nobody is he */
			if (names_nobody(a, c, mine, other))
				continue;
			return false;
		}
		/* "He …" once more: still the same one? */
		if ((has_word_of(c, 1, other) && (u->flags & UNIT_QUOTED) == 0) ||
		    has_kin(c, 1, mine) || names_rival(a, c, 0, c->count, true,
		    mine))
			return false;
	}
	return false;
}

static bool
find_firm(struct article *a, size_t at, struct referent *r)
{
	const struct clause *c;
	const struct unit *u;

	if (at == 0)
		return false;
	u = &a->units[at - 1];
	if ((u->flags & (UNIT_HEADING | UNIT_FURNITURE | UNIT_SPEAKER |
	    UNIT_CODE | UNIT_ITEM | UNIT_QUOTED)) != 0)
		return false;
	c = clause_of(a, u);
	return !c->cut && read_subject(a, c, NULL, "", r);
}

/* "It employs", "It has hired": no weather. */
static bool
does_something(const struct clause *c, size_t i)
{
	const struct verb *v;
	size_t k = i;

	while (clause_is(c, k, " has had will also now plans to expects ") &&
	    k < i + 3)
		k++;
	if (clause_is(c, k, " was is ") && clause_is(c, k + 1, " founded based"
	    " acquired valued owned backed bought fined floated "))
		return true;
	if (k == i + 1 && clause_is(c, i, " has ") && !clause_is(c, k,
	    " taken become been emerged proved fallen happened come seemed"
	    " remained made "))
		return verb_of_participle(c->at[k].low, c->at[k].low_n) != NULL;
	v = verb_of_past(c->at[k].low, c->at[k].low_n);
	if (v == NULL)
		v = verb_of_present(c->at[k].low, c->at[k].low_n);
	if (v == NULL)
		v = verb_of_base(c->at[k].low, c->at[k].low_n);
	return v != NULL && list_has_word(deeds, v->base, strlen(v->base));
}

/* "he said" at token I, told of a whole sentence. */
static bool
is_tag(const struct clause *c, size_t i)
{
	return c->at[i].gap == ',' && clause_is(c, i, " he she ") &&
	    clause_is(c, i + 1, " said says told added ") &&
	    (i + 2 >= c->count || c->at[i + 2].gap != 0);
}

/* "The legion has invited him to a dinner", "Papers lost money, she said, and
 * …": the first pronoun of all, where it stands for a person. */
static size_t
later_pronoun(const struct clause *c)
{
	static const char next[] = " to for with as in at on from by after off"
	    " down up out over into through of a an the ";
	size_t i;

	for (i = 2; i < c->count; i++) {
		if (c->at[i].capital || !clause_is(c, i, " he she his her him it"
		    " its they them their we our i my you your this these that"
		    " who "))
			continue;
		/* "that", "who": what they belong to is before them */
		if (clause_is(c, i, " that "))
			continue;
		return is_tag(c, i) || clause_is(c, i, " him ") ||
		    (clause_is(c, i, " her ") && (i + 1 >= c->count ||
		    c->at[i + 1].gap != 0 || clause_is(c, i + 1, next))) ? i :
		    c->count;
	}
	return c->count;
}

/* The pronoun's token, at the start or after an introduction that names
 * nobody, or further on; the count when there is none. */
static size_t
pronoun_at(struct article *a, const struct clause *c)
{
	size_t i;

	if (clause_is(c, 0, " he she it his her its ") || (clause_is(c, 0,
	    " the ") && list_has_word(firms, c->at[1].low, c->at[1].owner ?
	    strcspn(c->at[1].low, "'\xe2") : c->at[1].low_n)))
		return 0;
	/* "Ann Poe, its director, said" */
	for (i = 1; i < 5 && c->at[i].capital && c->at[i].gap == 0; i++)
		;
	if (c->at[i].gap == ',' && c->at[0].capital && clause_is(c, i, " its ")
	    && c->at[i + 1].gap == 0)
		return i;
	i = later_pronoun(c);
	if (i < c->count && strpbrk(c->text, "\"\xe2") == NULL)
		return i;
	i = ask_skip_intro(c);
	if (i == 0 || i >= c->count || i > INTRO_MAX || !clause_is(c, i,
	    " he she ") || has_word_of(c, i + 1, " there ") ||
	    names_another(a, c, 0, i, true))
		return c->count;
	for (size_t k = 0; k < i; k++)
		if (clause_is(c, k, male) || clause_is(c, k, female) ||
		    clause_is(c, k, " it they this that these those so the ") )
			return c->count;
	return i;
}

/* "to reach that figure" */
static bool
has_that(const struct clause *c)
{
	size_t i;

	for (i = 1; i + 1 < c->count; i++)
		if (clause_is(c, i, " that ") && clause_is(c, i + 1, " figure"
		    " number record amount total goal target role job post"
		    " position match game race time point date decision vote"
		    " one "))
			return true;
	return false;
}

/* "him" with nobody before whom it could stand for: no "fan who", no name. */
static bool
has_stranger(const struct clause *c, const char *pronouns)
{
	size_t i;
	bool told = false;

	for (i = 2; i < c->count; i++) {
		if (!c->at[i].capital && clause_is(c, i, pronouns))
			return !told;
		told = told || clause_is(c, i, ask_roles) || (i > 3 &&
		    refer_given_name(c->at[i].s, c->at[i].n) == 2) ||
		    (c->at[i].low_n > 5 && (memcmp(c->at[i].low + c->at[i].low_n
		    - 3, "man", 3) == 0 || clause_is(c, i, " announcer doctor"
		    " driver neighbour neighbor manager reporter teacher "))) ||
		    clause_is(c, i, pronouns == male ? males : females);
	}
	return false;
}

/* What is left needs nothing of what was said before; BEFORE: the text in which
 * each pronoun must have something. */
static bool
stands(struct article *a, const char *text, const char *mine,
    const char *before)
{
	struct buf low = BUF_INIT(0);
	struct clause c;
	bool well;

	utf8_lower(&low, text, strlen(text));
	clause_read(&c, a, text);
	well = !c.cut && !lean_english(text, buf_str(&low)) &&
	    !has_stranger(&c, *mine == ' ' && mine[1] == 'h' ? female : male)
	    && !has_word_of(&c, 1, " him then there also so such too these"
	    " those ") && !antecedent_is_missing(a, before) && !refer_leans(&c) &&
	    !ask_leans_inside(&c) && !has_that(&c);
	buf_free(&low);
	return well;
}

/* What pronoun_at looks for may be there: spares most of the reading. */
static bool
may_have_pronoun(const char *low, bool leans)
{
	size_t n = strcspn(low, " ");

	if (n == 3 && memcmp(low, "the ", 4) == 0 &&
	    list_has_word(firms, low + 4, strcspn(low + 4, " ,.'\xe2")))
		return true;
	return list_has_word(" he she it his her its ", low, n) || (leans &&
	    (strstr(low, ", its ") != NULL || strstr(low, " he ") != NULL || strstr(low, " she ") != NULL ||
	    strstr(low, " him") != NULL || strstr(low, " her ") != NULL));
}

/* She is the only woman of the title. */
static bool
find_sole(struct article *a, size_t at, const struct clause *c,
    const char *mine, struct referent *r)
{
	const struct person *p;
	struct clause before;

	if (has_kin(c, 1, mine))
		return false;
	clause_read(&before, a, a->units[at - 1].text + a->units[at - 1].cut);
	if (has_word_of(&before, 0, mine == male ? males : females) ||
	    (has_word_of(&before, 0, others) && !has_word_of(&before, 0,
	    mine)))
		return false;
	p = refer_sole(a, at, mine == male ? 'm' : 'f');
	if (p == NULL)
		return false;
	r->name = p->name;
	r->n = p->name_n;
	return true;
}

/* "The boy's father Tom told him": somebody but the subject is named before
 * token I. */
static bool
names_between(struct article *a, const struct clause *c, size_t i)
{
	size_t k = 0;

	while (k < i && c->at[k].capital && !c->at[k].owner)
		k++;
	return names_another(a, c, k, i, true) || has_word_of(c, 0, males) ||
	    has_word_of(c, 0, females);
}

/* "Colin" for a "she". */
static bool
is_contrary(const struct referent *r, const char *mine)
{
	char sex = refer_sex(r->name, strcspn(r->name, " "));

	return sex != 0 && sex != (mine == male ? 'm' : 'f');
}

const char *
refer_write_out(struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];
	const char *text, *mine, *made = NULL;
	struct referent r;
	struct clause c;
	struct buf out = BUF_INIT(0);
	bool owner, firm;
	size_t i, end;

	if ((u->flags & (UNIT_UNUSABLE | UNIT_HALF | UNIT_QUOTED |
	    UNIT_QUESTION | UNIT_SPEAKER | UNIT_MINE)) != 0 || at == 0 ||
	    !may_have_pronoun(u->low + u->cut, (u->flags & (UNIT_LEANS |
	    UNIT_NAMELESS)) != 0))
		return NULL;
	/* "The company" alone may be written out: is there a firm before it? */
	if ((u->flags & (UNIT_LEANS | UNIT_NAMELESS)) == 0 && strncmp(u->low +
	    u->cut, "the ", 4) == 0 && !find_firm(a, at, &r))
		return NULL;
	text = unit_print(a, at, false, a->arena);
	clause_read(&c, a, text);
	i = c.cut ? c.count : pronoun_at(a, &c);
	if (i >= c.count || (i + 3 >= c.count && i < 3) ||
	    (i > 0 && clause_is(&c, i, " him her ") && names_between(a, &c, i)))
		return NULL;
	firm = clause_is(&c, i, " it its the ");
	owner = clause_is(&c, i, " his its ") || (clause_is(&c, i, " her ") &&
	    i == 0);
	mine = clause_is(&c, i, " he his him ") ? male : female;
	end = i + 1;
	if (clause_is(&c, i, " the ")) {
		if (c.at[2].capital || c.at[2].gap != 0 ||
		    (!c.at[1].owner && !things_finite(&c, 2)))
			return NULL;
		owner = c.at[1].owner;
		end++;
	}
	if (firm ? (clause_is(&c, i, " it ") && !does_something(&c, end)) ||
	    !find_firm(a, at, &r) :
	    (!find_person(a, at, mine, mine == male ? female : male, &r) ||
	    is_contrary(&r, mine)) && !find_sole(a, at, &c, mine, &r))
		return NULL;
	/* "Her lawyer" is not Patrick's */
	if (!firm && (is_contrary(&r, mine) || (owner && refer_has_rival(a,
	    r.name, r.n, mine == male ? 'm' : 'f'))))
		return NULL;
	buf_add(&out, text, (size_t)(c.at[i].s - text));
	if (r.n > 4 && (*r.name | 32) == 't' && memcmp(r.name + 1, "he ", 3) == 0) {
		buf_adds(&out, i == 0 ? "T" : "t");
		r.name++;
		r.n--;
	}
	buf_add(&out, r.name, r.n);
	buf_adds(&out, !owner ? "" : firm && r.name[r.n - 1] == 's' ? "'" :
	    "'s");
	buf_adds(&out, c.at[end - 1].s + c.at[end - 1].n);
	/* "The bank said it": the noun tells more of "it" than the name */
	if (stands(a, buf_str(&out), firm ? "  " : mine, firm && clause_is(&c,
	    0, " the ") ? text : buf_str(&out)))
		made = arena_strdup(a->arena, buf_str(&out));
	buf_free(&out);
	return made;
}

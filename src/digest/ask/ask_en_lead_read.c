/*
 * The sentence that a question of the news itself is made of: whom it speaks
 * of, its verb, and who says so.
 */
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#include "../ask_en_lead.h"
#include "../refer.h"

#define SUBJECT_MAX 10		/* of "a strike by guards", before "that" */
#define RELATIVE_MAX 26		/* of "who stole the boat", at most */
#define WORDS_LEAST 8
#define FRAME_MAX 6		/* tokens of who says it */

static const struct lead_verb {
	const char *base;
	unsigned frames;
} verbs[] = {
#define LONG LEAD_LONG
#define AFTER LEAD_AFTER
#define OVER LEAD_OVER
#define WHERE LEAD_WHERE
#define PAID LEAD_PAID
#define PRICE LEAD_PRICE
#define BY LEAD_BY
#define WHAT LEAD_WHAT
#define WHO LEAD_WHO
#define WHEN LEAD_WHEN
#define HARM LEAD_HARM
#define PHRASE LEAD_PHRASE
#define LEAD(base, frames) { base, frames },
#include "lead.def"
#undef LEAD
};

static int
compare_verbs(const void *base, const void *verb)
{
	return strcmp(base, ((const struct lead_verb *)verb)->base);
}

unsigned
lead_frames_of(const char *base)
{
	const struct lead_verb *v = bsearch(base, verbs, sizeof verbs /
	    sizeof verbs[0], sizeof verbs[0], compare_verbs);

	return v != NULL ? v->frames : 0;
}

/* "A man who stabbed a grocer has been jailed", "A Texan convicted of killing
 * one was": the auxiliary that the subject has, past what tells which man,
 * which starts at *WHO; 0: it cannot be told. */
static size_t
past_relative(const struct clause *c, size_t start, size_t *who)
{
	size_t i, k;

	if (!clause_is(c, start, " a an the "))
		return 0;
	for (i = start + 1; i < c->count && i < start + SUBJECT_MAX; i++) {
		if (clause_is(c, i, " who that accused convicted wanted"
		    " suspected ") && i > start + 1)
			break;
		if (c->at[i].gap != 0 || (i > start + 1 && !c->at[i].capital &&
		    verb_of_past(c->at[i].low, c->at[i].low_n) != NULL))
			return 0;
	}
	if (i >= c->count || i == start + SUBJECT_MAX || c->at[i].gap != 0)
		return 0;
	*who = i;
	for (k = i + 2; k < c->count && k < i + RELATIVE_MAX; k++)
		if (clause_is(c, k, " has have was were will ") &&
		    !clause_is(c, k - 1, " who which that and but or he she it"
		    " they what when would could should might may must to ") && !ask_is_adverb(c, k - 1) &&
		    !clause_is(c, k - 1, ask_prepositions))
			return k;
	return 0;
}

/* "A ferry with 120 people on board ran aground": the verb past what the
 * subject has with it, which starts at *WITH; 0: none. */
static size_t
past_with(const struct clause *c, size_t start, size_t *with)
{
	size_t i, k;

	if (!clause_is(c, start, " a an the "))
		return 0;
	for (i = start + 2; i < c->count && i < start + 5 && !clause_is(c, i,
	    " with "); i++)
		if (c->at[i].gap != 0 || clause_is(c, i, ask_prepositions))
			return 0;
	if (!clause_is(c, i, " with ") || c->at[i].gap != 0)
		return 0;
	*with = i;
	for (k = i + 2; k < c->count && k < i + SUBJECT_MAX && c->at[k].gap ==
	    0 && !clause_is(c, k, " who that which and "); k++)
		if (!c->at[k].capital && (clause_is(c, k, " has was ") ||
		    (verb_of_past(c->at[k].low, c->at[k].low_n) != NULL &&
		    verb_of_participle(c->at[k].low, c->at[k].low_n) == NULL)))
			return k;
	return 0;
}

/* "Ann Poe, the poet whose …, has died": the verb past it, or 0. */
static size_t
past_apposition(const struct clause *c, size_t start, size_t *end)
{
	size_t i = start, k;

	while (i < c->count && i < start + 4 && c->at[i].capital &&
	    (i == start || c->at[i].gap == 0))
		i++;
	if (i < start + 2 || c->at[i].gap != ',' || clause_is(c, i, " and but"
	    " or ") || refer_given_name(c->at[start].s, c->at[start].n) == 0)
		return 0;
	*end = i;
	for (k = i + 2; k < c->count && k < i + RELATIVE_MAX; k++)
		if (c->at[k].gap == ',' && clause_is(c, k, " has was is "))
			return k;
	return 0;
}

/* Whether a person of that first name and AGE (0: not told) may be the one
 * that token NOUN of C speaks of. */
static bool
suits(const struct clause *c, size_t noun, const struct token *given, int age)
{
	static const char she[] = " woman mother grandmother girl mum widow"
	    " schoolgirl daughter actress nun wife ";
	static const char he[] = " man father grandfather boy dad widower"
	    " schoolboy son actor monk husband postman fireman fisherman ";
	char sex = refer_sex(given->s, given->n);

	if ((sex == 'm' && clause_is(c, noun, she)) || (sex == 'f' &&
	    clause_is(c, noun, he)))
		return false;
	return age == 0 || age > 17 || clause_is(c, noun, " boy girl teenager"
	    " schoolboy schoolgirl student pupil child daughter son ");
}

/* The name that the next sentence gives "a man" (token NOUN of WHOM): "Tom
 * Hale, 34, …" */
static bool
name_next(const struct article *a, size_t sentence, const struct clause *whom,
    size_t noun, struct buf *out)
{
	const struct unit *u = &a->units[sentence];
	const struct clause *c;
	size_t i, end;
	int age = 0;

	if (u->order + 1 >= a->usable_count)
		return false;
	u = &a->units[a->usable[u->order + 1]];
	c = clause_of(a, u);
	for (i = 0; i < c->count && i < 4 && c->at[i].capital &&
	    (i == 0 || c->at[i].gap == 0); i++)
		;
	if (i < 2 || i > 3 || refer_given_name(c->at[0].s, c->at[0].n) == 0 ||
	    c->at[i].gap != ',' || !((c->at[i].number && c->at[i].n < 3 &&
	    c->at[i + 1].gap == ',') || clause_is(c, i, " from of aged ")))
		return false;
	for (end = 0; c->at[i].number && end < c->at[i].n; end++)
		age = age * 10 + (c->at[i].s[end] - '0');
	if (!suits(whom, noun, &c->at[0], age))
		return false;
	/* the one to whom it was done */
	for (end = i++; i + 1 < c->count && i < 24; i++)
		if (clause_is(c, i, " was ") && clause_is(c, i + 1, " found"
		    " killed stabbed shot hit struck attacked murdered pronounced"
		    " beaten raped assaulted "))
			return false;
	clause_print(c, out, 0, end, false);
	return true;
}

static char *
with_the(const struct buf *name)
{
	struct buf out = BUF_INIT(0);
	const char *s = name->data;

	if (strncmp(s, "a ", 2) == 0 || strncmp(s, "an ", 3) == 0) {
		buf_adds(&out, "the");
		s = strchr(s, ' ');
	}
	buf_adds(&out, s);
	return buf_steal(&out);
}

/* "Researchers", "the company": of whom a question says nothing. */
static bool
is_empty(const struct clause *c, const struct subject *s)
{
	return s->empty && !s->named && s->end - s->first <= 2 &&
	    !clause_is(c, s->first, " a an ") && !clause_is(c, s->end - 1,
	    " government ");
}

/* "A man", "a driver": it says too little of whom. */
static bool
is_anybody(const struct clause *c, const struct subject *s)
{
	return clause_is(c, s->end - 1, " man woman teenager girl boy person"
	    " couple pensioner student baby toddler child mother"
	    " father ") &&
	    s->end - s->first < 4;
}

/* "Two drivers on Friday", "The Senate early Tuesday": without the day. */
static void
drop_day(const struct clause *c, struct subject *s)
{
	while (s->end > s->first + 1 && clause_is(c, s->end - 1, " monday"
	    " tuesday wednesday thursday friday saturday sunday on early late"
	    " today "))
		s->end--;
}

/* What the subject is called. OPEN: what tells which man was left out. */
static bool
name_subject(struct lead *l, bool open)
{
	const struct clause *c = l->q.c;
	struct subject *s = &l->q.s;
	struct buf name = BUF_INIT(0);
	bool one = clause_is(c, s->first, " a an ");

	drop_day(c, s);
	if (clause_is(c, s->first, " olympic paralympic european american"
	    " british english welsh scottish irish french german spanish"
	    " italian dutch russian chinese japanese indian canadian australian"
	    " african asian brazilian mexican turkish polish swedish norwegian"
	    " danish finnish greek swiss israeli iranian christian muslim"
	    " jewish "))
		s->lower = false;
	/* "Labour": a word alone is a name, when no plural */
	if (s->end == s->first + 1 && s->lower && !s->plural && verb_of_ing(
	    c->at[s->first].low, c->at[s->first].low_n) == NULL && !clause_is(c,
	    s->first, " police unemployment inflation turnout parliament"
	    " congress ") && !article_is_common(l->q.a, c->at[s->first].s,
	    c->at[s->first].n))
		s->lower = false;
	if (one && (is_anybody(c, s) || (open && !clause_is(c, s->end,
	    " that "))))
		name_next(l->q.a, l->q.sentence, c, s->end - 1, &name);
	if (name.len == 0 && open && ((!one && s->end - s->first < 4) ||
	    is_anybody(c, s)))
		return false;
	if (name.len == 0) {
		ask_subject(&l->q);
		buf_adds(&name, buf_str(&l->q.text));
		buf_clear(&l->q.text);
	}
	if (name.len == 0)
		return false;
	/* "the man": which? */
	l->the = one && is_anybody(c, s) ? xstrdup(buf_str(&name)) :
	    with_the(&name);
	l->subject = open ? xstrdup(l->the) : xstrdup(buf_str(&name));
	buf_free(&name);
	return true;
}

/* "The opener": neither a name nor a word of the title says who. */
static bool
is_unknown(const struct lead *l)
{
	const struct clause *c = l->q.c;
	const struct subject *s = &l->q.s;
	size_t i;

	if (!clause_is(c, s->first, " the ") || s->named || s->end - s->first >
	    4 || l->u->order == 0)
		return false;
	for (i = s->first + 1; i < s->end; i++)
		if (c->at[i].owner || (c->at[i].low_n > 3 && ask_page_has(l->q.a, c->at[i].low,
		    c->at[i].low_n - (c->at[i].low[c->at[i].low_n - 1] ==
		    's'))))
			return false;
	return true;
}

/* What is said with doubt, or of what may be. */
static bool
is_doubtful(const struct clause *c, size_t from, size_t end)
{
	for (; from < end; from++)
		if (clause_is(c, from, " allegedly reportedly apparently might"
		    " may could should probably possibly perhaps not never no"
		    " suspected alleged believed thought almost nearly if"
		    " unless whether hardly only "))
			return true;
	return false;
}

/* Whether the sentence's first word has its capital only from there: "Marine
 * biologists", "Supermarket chain Acme". */
bool
lead_opens_common(const struct clause *c, size_t i)
{
	static const char words[] = " supermarket pop rock football rugby golf"
	    " tennis chess film movie tv reality radio train rail bus airport"
	    " airline hospital school university council prison army navy fire"
	    " flood health food drug energy power water oil gas coal tech"
	    " property house housing home fuel petrol car truck bank state city"
	    " town local rural leading top senior junior former retired severe"
	    " heavy huge giant rare young wild dozens hundreds thousands"
	    " household street farm fast-food budget fashion sports news movie"
	    " video computer software internet online dog cat bear shark whale"
	    " children's women's men's scores gun police student teacher"
	    " death crime tuition car plane passenger bus lung heart cancer"
	    " breast brain blood drug knife gun hate murder child maternity baby"
	    " mobile electric petrol council income inflation interest mortgage"
	    " rent pension benefit tax trade export retail shop grocery coffee"
	    " sugar air noise speed parking bin library church nurse nurses"
	    " customs border rescue traffic animal wildlife climate weather sea river mountain forest ";
	static const char *const ends[] = { "al", "ous", "ent", "ant", "ive",
	    "ary", "ful", "ern", "ly", "ine", "ile", "ing", "ed", "thy",
	    "less", "ers", "ists", "ors", "ies", "tions" };
	static const char keep[] = " royal national federal central general"
	    " saudi western eastern northern southern argentine montreal nepal"
	    " senegal portugal catholic ";
	const struct token *t = &c->at[i];
	size_t k, n;

	if (!t->capital || t->name || t->owner || c->at[i + 1].capital ||
	    c->at[i + 1].gap != 0 || t->low_n < 3)
		return false;
	for (k = 1; k < t->n; k++)
		if (t->s[k] >= 'A' && t->s[k] <= 'Z')
			return false;
	if (clause_is(c, i, words))
		return true;
	for (k = 0; k < sizeof ends / sizeof ends[0]; k++) {
		n = strlen(ends[k]);
		if (t->low_n > n + 2 && memcmp(t->low + t->low_n - n, ends[k],
		    n) == 0)
			return !clause_is(c, i, keep);
	}
	return false;
}

/* The subject at START, whose first word is one in small letters where that
 * can be told by it alone. */
static bool
find_plain(struct lead *l, size_t start)
{
	const struct clause *c = l->q.c;
	struct clause copy;

	if (ask_find_subject(c, start, &l->q.s))
		return true;
	if (!lead_opens_common(c, start))
		return false;
	memcpy(&copy, c, offsetof(struct clause, at) + (c->count +
	    TOKENS_AFTER) * sizeof c->at[0]);
	copy.at[start].capital = false;
	if (!ask_find_subject(&copy, start, &l->q.s))
		return false;
	l->q.s.lower = true;
	return true;
}

/* "At least ten people", "60 shops": a subject that is counted; 0: none,
 * 1: found, -1: not plain. */
static int
find_counted(struct lead *l, size_t start)
{
	struct ask *q = &l->q;
	size_t about = ask_skip_about(q->c, start), number;
	bool open;

	number = ask_number_end(q->c, about);
	if (number <= about)
		return 0;
	/* "Over 12 months inflation fell" */
	if (ask_is_time_unit(q->c, number))
		return -1;
	if (!ask_find_subject(q->c, number, &q->s) && !lead_find_wide(q->c,
	    number, &q->s, &open))
		return -1;
	l->noun = number;
	q->s.first = start;
	q->s.lower = q->s.plural = true;
	return name_subject(l, false) ? 1 : -1;
}

static bool
find_subject(struct lead *l)
{
	struct ask *q = &l->q;
	const struct clause *c = q->c;
	size_t start, end = 0, verb;
	int counted = find_counted(l, 0);
	bool open;

	if (counted != 0)
		return counted > 0;
	start = ask_skip_intro(c);
	if (start >= c->count || (start > 0 && !clause_is(c, 0, " in on at"
	    " after during last this earlier late early since by following"
	    " amid despite over ")))
		return false;
	counted = start > 0 ? find_counted(l, start) : 0;
	if (counted != 0)
		return counted > 0;
	verb = past_relative(c, start, &end);
	open = verb > 0;
	if (!open && find_plain(l, start)) {
		lead_take_name(c, &q->s);
		return !is_empty(c, &q->s) && name_subject(l, false);
	}
	if (verb == 0)
		verb = past_apposition(c, start, &end);
	if (verb == 0) {
		verb = past_with(c, start, &end);
		open = verb > 0;
	}
	if (verb == 0 && lead_find_wide(c, start, &q->s, &open))
		return name_subject(l, open);
	if (verb == 0)
		return false;
	memset(&q->s, 0, sizeof q->s);
	q->s.first = start;
	q->s.end = end;
	q->s.verb = verb;
	q->s.plural = clause_is(c, verb, " have were are ");
	q->s.lower = open;
	q->s.named = !open;
	return name_subject(l, open);
}

/* "Police said 40 homes had been lost": what is said is read as if it stood
 * alone, and told with who says it. START: where it starts. */
static bool
enter_frame(struct lead *l, size_t start)
{
	const struct clause *c = l->q.c;
	struct subject outer = l->q.s;
	struct buf frame = BUF_INIT(0);

	if (l->noun > 0 || outer.end - outer.first > FRAME_MAX ||
	    outer.verb + 3 < start)
		return false;
	buf_addf(&frame, "%s %s", l->the, c->at[outer.verb].low);
	if (clause_is(c, start - 1, " that "))
		buf_adds(&frame, " that");
	l->frame = buf_steal(&frame);
	free(l->the);
	free(l->subject);
	l->the = l->subject = NULL;
	switch (find_counted(l, start)) {
	case 1: return true;
	case -1: return false;
	default: break;
	}
	return ask_find_subject(c, start, &l->q.s) && !is_empty(c, &l->q.s) &&
	    name_subject(l, false);
}

/* "Acme said on Monday it would close": the inner verb becomes the verb. */
static bool
enter_said(struct lead *l)
{
	const struct clause *c = l->q.c;
	struct subject *s = &l->q.s;
	size_t i = s->verb + 1, k;

	if (!clause_is(c, s->verb, " said announced says estimated estimates"
	    " reckons reckon confirmed say "))
		return true;
	k = ask_date_end(c, i, false);
	i = k > i ? k : i + clause_is(c, i, " monday tuesday wednesday thursday"
	    " friday saturday sunday ");
	i += clause_is(c, i, " that ");
	if (c->at[i].gap != 0)
		return clause_is(c, s->verb, " announced confirmed ");
	/* a person is no "it" */
	if (clause_is(c, i, " it ") && (ask_is_person(c, s) ||
	    refer_given_name(c->at[s->first].s, c->at[s->first].n) == 2))
		return false;
	if (clause_is(c, i, s->plural ? " they " : " it he she ") &&
	    clause_is(c, i + 1, " would will had has have was is were are"
	    " plans ")) {
		l->told = s->verb;
		s->verb = i + 1;
		return true;
	}
	/* "announced Bolt, a browser that blocks ads" */
	if (clause_is(c, s->verb, " announced confirmed ") && !clause_is(c, i -
	    1, " that "))
		return true;
	return enter_frame(l, i);
}

/* "is to close": as "will close". */
static bool
read_is_to(struct lead *l)
{
	const struct clause *c = l->q.c;
	struct verb_phrase *p = &l->p;
	size_t i = l->q.s.verb;

	if (!clause_is(c, i, " is are ") || !clause_is(c, i + 1, " to ") ||
	    c->at[i + 1].gap != 0)
		return false;
	memset(p, 0, sizeof *p);
	p->aux = "will";
	p->extra = "";
	i += 2;
	if (clause_is(c, i, " be ")) {
		p->extra = "be ";
		p->passive = true;
		i++;
		p->verb = verb_of_participle(c->at[i].low, c->at[i].low_n);
	} else
		p->verb = verb_of_base(c->at[i].low, c->at[i].low_n);
	p->main = i;
	p->after = i + 1;
	return p->verb != NULL;
}

/* "talks aimed at peace broke down": the verb was none. */
static bool
has_another(const struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i;

	if (l->p.passive || clause_is(c, l->q.s.verb, " has have will "))
		return false;
	for (i = l->p.after; i < l->end && c->at[i].gap == 0 && !clause_is(c, i,
	    " that which who after when as because while if and but before how"
	    " what where since until "); i++)
		if (!c->at[i].capital && verb_of_past(c->at[i].low,
		    c->at[i].low_n) != NULL && verb_of_participle(c->at[i].low,
		    c->at[i].low_n) == NULL)
			return true;
	return false;
}

bool
lead_read(struct lead *l, struct article *a, size_t sentence,
    const struct clause *c)
{
	struct ask *q = &l->q;

	q->a = a;
	q->sentence = sentence;
	l->u = &a->units[sentence];
	q->c = c;
	buf_init(&q->text, 400);
	buf_init(&l->answer, 600);
	if (c->cut || (!l->whole && l->u->words < WORDS_LEAST) || (l->u->flags &
	    (UNIT_HALF | UNIT_QUOTED | UNIT_MINE | UNIT_QUESTION)) != 0 ||
	    !lead_find_source(l))
		return false;
	l->end = l->source;
	if (!find_subject(l) || !enter_said(l) || is_unknown(l))
		return false;
	if (!read_is_to(l) && !ask_read_verb(q, &l->p) &&
	    !lead_read_past(l))
		return false;
	/* "it would" is "it will" when it is asked */
	if (strcmp(l->p.aux, "would") == 0) {
		if (l->told == 0 && l->frame == NULL)
			return false;
		l->p.aux = "will";
	}
	/* "the man accused of theft had" */
	if (l->p.base && l->p.past && clause_is(q->c, l->p.after, " of by"
	    " with ") && (l->p.verb->frames & (VERB_WHAT | VERB_WHOM)) != 0)
		return false;
	l->frames = lead_frames_of(l->p.verb->base);
	lead_make_brief(l);
	l->modal = clause_is(q->c, q->s.verb, " could may might ");
	return !is_doubtful(q->c, q->s.verb + l->modal, l->p.after) &&
	    !has_another(l);
}

void
lead_free(struct lead *l)
{
	buf_free(&l->q.text);
	buf_free(&l->answer);
	free(l->subject);
	free(l->the);
	free(l->brief);
	free(l->frame);
}

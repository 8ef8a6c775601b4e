#include "voice.h"

#include <string.h>

#include <ndigest/base/buf.h>

#include "ask_en.h"
#include "clause.h"
#include "verb_en.h"
#include "voice_form.h"

/* One sentence on its way. */
struct telling {
	const struct clause *c;
	struct buf out;
	const char *from;	/* not yet copied */
	struct teller who;
	bool named, users;	/* they are, so far */
	bool raise;		/* the first letter: it stood within */
};

/* Before the token I a verb that its subject follows: "How do we" */
static const char inverted[] = " do does did are am is was were have has had can"
    " will would should could may might shall ";

/* Copies what stands before the token I. */
static void
copy_to(struct telling *t, size_t i)
{
	const char *s = t->c->at[i].s;

	buf_add(&t->out, t->from, (size_t)(s - t->from));
	t->from = s + t->c->at[i].n;
}

/* Appends WORD, with a capital where a sentence starts, unless it is a firm
 * that has none: "xAI". */
static void
add_word(struct telling *t, size_t i, const char *word)
{
	const char *s = buf_str(&t->out);
	size_t n = t->out.len;
	bool first = t->c->at[i].capital && *t->c->at[i].s != 'I';

	while (n > 0 && s[n - 1] == ' ')
		n--;
	first = first || n == 0 || strchr(".!?", s[n - 1]) != NULL;
	if (first && *word >= 'a' && *word <= 'z' &&
	    !(word == t->who.name && !t->who.many && word[1] <= 'Z')) {
		buf_addc(&t->out, (char)(*word - 32));
		word++;
	}
	buf_adds(&t->out, word);
}

static void
add_owner(struct telling *t, size_t i, const char *name)
{
	add_word(t, i, name);
	buf_adds(&t->out, name[strlen(name) - 1] == 's' ? "\xe2\x80\x99" :
	    "\xe2\x80\x99s");
}

static bool
ends_in(const char *s, size_t n, const char *end)
{
	size_t k = strlen(end);

	return n > k && memcmp(s + n - k, end, k) == 0;
}

/* A verb of the present, which takes an "s" with one. */
static bool
is_present(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	if (t->low_n < 2 || t->number || t->capital || verb_of_past(t->low,
	    t->low_n) != NULL)
		return false;
	if (verb_of_base(t->low, t->low_n) != NULL)
		return true;
	/* an unknown one: whatever follows "we", and is nothing else */
	return t->gap == 0 && t->low_n > 2 && t->low[0] < 0x7f &&
	    !ends_in(t->low, t->low_n, "ed") && !ends_in(t->low, t->low_n,
	    "ing") && t->low[t->low_n - 1] != 's' && !t->owner &&
	    memchr(t->low, '\'', t->low_n) == NULL && memchr(t->low, '-',
	    t->low_n) == NULL && memchr(t->low, '\xe2', t->low_n) == NULL &&
	    !clause_is(c, i, " all both each the and but who too alone for with"
	    " that this than then when while where because since until after"
	    " before will would can could may might must should shall had did"
	    " was not used put set cut let read hit spread cost people ");
}

static void
add_s(struct buf *out, const struct token *t)
{
	const char *s = t->low;
	size_t n = t->low_n;
	bool y = s[n - 1] == 'y' && strchr("aeou", s[n - 2]) == NULL;

	buf_add(out, s, n - y);
	buf_adds(out, y ? "ies" : strchr("sxzo", s[n - 1]) != NULL ||
	    (s[n - 1] == 'h' && strchr("cs", s[n - 2]) != NULL) ? "es" : "s");
}

/* The verb I of somebody who is one: "have" is "has". The token after it; 0:
 * nothing is known of that word. */
static size_t
add_verb(struct telling *t, size_t i)
{
	static const struct {
		const char *many, *one;
	} forms[] = {
		{ " have ", "has" }, { " do ", "does" }, { " are ", "is" },
		{ " am ", "is" }, { " were ", "was" }, { " don't don’t ",
		"doesn’t" }, { " haven't haven’t ", "hasn’t" },
		{ " aren't aren’t ", "isn’t" }, { " weren't weren’t ",
		"wasn’t" },
	};
	const struct clause *c = t->c;
	size_t k;

	if (i >= c->count)
		return 0;
	copy_to(t, i);
	for (k = 0; k < sizeof forms / sizeof forms[0]; k++)
		if (clause_is_in(forms[k].many, c, i)) {
			buf_adds(&t->out, forms[k].one);
			return i + 1;
		}
	if (is_present(c, i)) {
		add_s(&t->out, &c->at[i]);
		return i + 1;
	}
	buf_add(&t->out, c->at[i].s, c->at[i].n);
	return clause_is(c, i, " will would can could may might must should"
	    " shall had did was didn't didn’t can't can’t cannot couldn't"
	    " couldn’t won't won’t wouldn't wouldn’t hadn't hadn’t wasn't"
	    " wasn’t shouldn't shouldn’t used put set cut let read hit spread"
	    " cost ") ||
	    verb_of_past(c->at[i].low, c->at[i].low_n) != NULL ||
	    ends_in(c->at[i].low, c->at[i].low_n, "ed") ? i + 1 : 0;
}

/* The same of "they" for "I": "I am", "I was". */
static size_t
add_plural(struct telling *t, size_t i)
{
	const struct clause *c = t->c;

	if (!clause_is(c, i, " am was wasn't wasn’t is "))
		return i;
	copy_to(t, i);
	buf_adds(&t->out, clause_is(c, i, " am is ") ? "are" : clause_is(c, i,
	    " was ") ? "were" : "weren\xe2\x80\x99t");
	return i + 1;
}

/* Whether the verbs that follow the token I, after "and", may be the same
 * subject's and would want an "s": "we build lamps and sell them". */
static bool
has_second(const struct clause *c, size_t i)
{
	for (; i + 1 < c->count; i++) {
		if (clause_is(c, i, " to will can would could should might may"
		    " must let lets help helps make makes that which who "))
			return false;
		if (i > 0 && clause_is(c, i, " and or but ")) {
			size_t next = i + 1;

			while (ask_is_adverb(c, next))
				next++;
			if (next < c->count && !c->at[next].capital &&
			    verb_of_base(c->at[next].low, c->at[next].low_n) !=
			    NULL && verb_of_past(c->at[next].low,
			    c->at[next].low_n) == NULL && clause_is(c, next + 1,
			    " the a an to that this these for in on with your"
			    " our it them how what my us "))
				return true;
		}
	}
	return false;
}

/* The verb in a contraction, or "". */
static const char *
contracted(const struct clause *c, size_t i, bool many)
{
	const struct token *t = &c->at[i];
	const char *s = memchr(t->low, '\'', t->low_n);
	size_t k = i + 1;

	if (s == NULL)
		s = memchr(t->low, '\xe2', t->low_n);
	if (s == NULL)
		return "";
	s += *s == '\'' ? 1 : 3;
	switch (*s) {
	case 'l':
		return " will";
	case 'v':
		return many ? " have" : " has";
	case 'd':
		while (ask_is_adverb(c, k))
			k++;
		return verb_of_base(c->at[k].low, c->at[k].low_n) != NULL ||
		    (verb_of_participle(c->at[k].low, c->at[k].low_n) == NULL &&
		    !clause_is(c, k, " been had better ")) ? " would" : " had";
	default:
		return many ? " are" : " is";
	}
}

/* Whether the teller is named in what was written so far. */
static bool
is_before(struct telling *t)
{
	return strstr(buf_str(&t->out), t->who.name) != NULL;
}

/* The verb after the subject at I, which is one or many. */
static bool
tell_verb(struct telling *t, size_t i, bool many, size_t *next)
{
	const struct clause *c = t->c;
	const char *verb = contracted(c, i, many);
	size_t k = i + 1;

	buf_adds(&t->out, verb);
	*next = k;
	if (*verb != '\0' || k >= c->count)
		return true;
	if (i > 0 && clause_is_in(inverted, c, i - 1) && c->at[i].gap == 0 &&
	    !c->at[i - 1].capital)
		return many || clause_is(c, i - 1, " did can will would should"
		    " could may might had ");
	while (ask_is_adverb(c, k) || clause_is(c, k, " also never always still"
	    " already now first then only even usually currently soon once"
	    " actually really just "))
		k++;
	if (many) {
		*next = add_plural(t, k);
		return true;
	}
	if (is_present(c, k) && has_second(c, k + 1))
		return false;
	*next = add_verb(t, k);
	return *next > 0;
}

/* Past "we're so excited to" at the subject I, at what is announced with it; 0:
 * nothing is. */
static size_t
skip_feeling(const struct clause *c, size_t i)
{
	size_t k = i + 1;
	bool like = clause_is(c, i, " we'd we’d i'd i’d ");

	while (clause_is(c, k, " are am would very so super really incredibly"
	    " now also both truly extremely beyond absolutely "))
		like = clause_is(c, k++, " would ") || like;
	if (!clause_is(c, k, like ? " like love " : " excited thrilled proud"
	    " happy pleased delighted glad honored honoured stoked ecstatic"
	    " pumped ") || !clause_is(c, k + 1, " to "))
		return 0;
	k += 2;
	if (clause_is(c, k, " be to share announce report say introduce launch"
	    " release present unveil reveal bring offer publish open-source add"
	    " expand ship make "))
		return clause_is(c, k, " be make ") ? 0 : k;
	return 0;
}

/* "We're excited to announce": announces it, as anybody would; "that Bolt has
 * left": tells that. */
static size_t
tell_deed(struct telling *t, size_t i, size_t verb, bool many)
{
	const struct clause *c = t->c;
	size_t k = verb;

	if (clause_is(c, verb + 1, " that ") && (i == 0 || (i == 1 &&
	    clause_is(c, 0, " today now ")))) {
		buf_clear(&t->out);
		t->from = c->at[verb + 2].s;
		t->named = false;
		t->raise = true;
		return verb + 2;
	}
	buf_addc(&t->out, ' ');
	if (many)
		buf_add(&t->out, c->at[k].s, c->at[k].n);
	else
		add_s(&t->out, &c->at[k]);
	t->from = c->at[k].s + c->at[k].n;
	return k + 1;
}

/* Writes the form at I; *NEXT is the token after what was written. */
static bool
tell_form(struct telling *t, size_t i, enum voice_form form, size_t *next)
{
	const struct teller *w = &t->who;
	size_t deed;
	bool first;

	copy_to(t, i);
	first = !t->named && !is_before(t);
	t->named = true;
	*next = i + 1;
	if (form == FORM_OWNER) {
		/* "our work together", "our engineers": the developers' */
		if (clause_is(t->c, i + 2, " together ") || (w->many &&
		    clause_is(t->c, i + 1, " engineers team teams company"
		    " researchers developers staff employees scientists ")))
			add_word(t, i, "the");
		else if (first)
			add_owner(t, i, w->name);
		else
			add_word(t, i, w->owner);
		return true;
	}
	add_word(t, i, first ? w->name : form == FORM_OBJECT ? w->object :
	    w->again);
	/* "We at Acme sell" */
	if (clause_is(t->c, i + 1, " at ") && i + 2 < t->c->count && strncmp(
	    t->c->at[i + 2].s, w->name, strlen(w->name)) == 0) {
		const char *end = t->c->at[i + 2].s + strlen(w->name);

		for (i += 2; i + 1 < t->c->count && t->c->at[i + 1].s < end; i++)
			;
		t->from = end;
	}
	deed = form == FORM_SUBJECT ? skip_feeling(t->c, i) : 0;
	if (deed > 0)
		*next = tell_deed(t, i, deed, first ? w->many : w->many_again);
	return deed > 0 || form == FORM_OBJECT ||
	    tell_verb(t, i, first ? w->many : w->many_again, next);
}

/* Whom a firm speaks to: "you" is its users. */
static bool
tell_you(struct telling *t, size_t i, size_t *next)
{
	bool owner = clause_is(t->c, i, " your ");

	if (owner && !t->users)
		return false;
	copy_to(t, i);
	add_word(t, i, owner ? "their" : "users");
	t->users = true;
	*next = i + 1;
	return owner || tell_verb(t, i, true, next);
}

/* Whether the sentence is an order, or asks: "you" is the reader then. */
static bool
may_tell_you(const struct clause *c)
{
	size_t i;

	if (c->count == 0 || verb_of_base(c->at[0].low, c->at[0].low_n) != NULL
	    || clause_is(c, 0, " if when whether don't don’t please let's"
	    " let’s to "))
		return false;
	for (i = 0; i < c->count; i++)
		if (clause_is(c, i, " yours yourself yourselves ") ||
		    (c->at[i].gap != 0 && clause_is(c, i, " see check visit"
		    " read try use follow sign join learn go click just simply"
		    " run get make choose ")))
			return false;
	return true;
}

/* "At Acme, we", "Here, we": from where the sentence may start; the count of
 * tokens that are left out. */
static size_t
skip_intro(const struct clause *c, const char *name)
{
	size_t i = clause_is(c, 0, " here ") ? 1 : 0;

	if (i > 0 && voice_is_we(c, 1))
		return 1;
	if (clause_is(c, i, " at ") && i + 2 < c->count && strncmp(
	    c->at[i + 1].s, name, strlen(name)) == 0) {
		for (i++; i < c->count && c->at[i].s < c->at[0].s + 60; i++)
			if (voice_is_we(c, i))
				return c->at[i].gap == ',' || c->at[i].gap == 0
				    ? i : 0;
	}
	return 0;
}

/* Writes all of it; false: somewhere it cannot be done. */
static bool
tell_all(struct telling *t, bool mine, bool you)
{
	const struct clause *c = t->c;
	size_t i = mine ? 0 : skip_intro(c, t->who.name), next;
	bool done = false;
	enum voice_form form;

	t->from = c->at[i].s;
	if (i == 0)
		t->from = c->text;
	for (; i < c->count; i = next) {
		next = i + 1;
		form = voice_form(c, i, mine);
		if (form != FORM_NONE && voice_is_quoted(c, i))
			continue;
		if (form == FORM_STOP || (form != FORM_NONE && !mine &&
		    voice_is_anybody(c, i, form)))
			return false;
		if (form != FORM_NONE) {
			if (!tell_form(t, i, form, &next))
				return false;
			done = true;
		} else if (t->named && c->at[i].owner && c->at[i].n >
		    strlen(t->who.name) && c->at[i].n < strlen(t->who.name) + 5
		    && strncmp(c->at[i].s, t->who.name, strlen(t->who.name))
		    == 0) {
			/* "Acme announced Acme's" */
			copy_to(t, i);
			buf_adds(&t->out, t->who.owner);
		} else if (you && (voice_is_you(c, i) ||
		    clause_is(c, i, " your ")) && !voice_is_quoted(c, i)) {
			if (!tell_you(t, i, &next))
				return false;
			done = true;
		}
	}
	buf_adds(&t->out, t->from);
	return done;
}

static const char *
tell_as(struct article *a, const struct clause *c, struct teller who, bool mine,
    bool you)
{
	struct telling t = { .c = c, .out = BUF_INIT(0), .who = who };
	char *made = NULL;

	if (tell_all(&t, mine, you))
		made = arena_strdup(a->arena, buf_str(&t.out));
	if (made != NULL && t.raise && *made >= 'a' && *made <= 'z' &&
	    !(made[1] >= 'A' && made[1] <= 'Z'))
		*made = (char)(*made - 32);
	buf_free(&t.out);
	return made;
}

/* "In May, we reported that lamps …", "The lamp, as we wrote on Monday, …"
 * without the newspaper that says it; NULL: it says something else. */
static const char *
leave_reporter(struct article *a, const struct clause *c)
{
	static const char wrote[] = " reported wrote noted revealed covered said"
	    " mentioned explained ";
	const char *from, *rest;
	size_t i, k;

	for (i = 0; i + 3 < c->count; i++) {
		if (!voice_is_we(c, i) || c->at[i].low_n != 2 ||
		    !clause_is_in(wrote, c, i + 1))
			continue;
		from = c->at[i].s;
		if (i > 0 && clause_is(c, i - 1, " as ") && c->at[i - 1].gap ==
		    ',') {
			k = clause_break(c, i);
			if (k == c->count || c->at[k].gap != ',')
				return NULL;
			rest = c->at[k].s;
			from = c->at[i - 2].s + c->at[i - 2].n;
			return arena_printf(a->arena, "%.*s %s", (int)(from -
			    c->text), c->text, rest);
		}
		if (!clause_is(c, i + 2, " that ") || (i > 0 && c->at[i].gap
		    != ','))
			return NULL;
		rest = c->at[i + 3].s;
		return i > 0 ? arena_printf(a->arena, "%.*s%s", (int)(from -
		    c->text), c->text, rest) : NULL;
	}
	return NULL;
}

const char *
voice_tell(struct article *a, const char *text)
{
	bool ours = false, theirs = false, mine = false, yours = false;
	const char *made = NULL;
	struct teller who;
	struct clause c;
	size_t i;

	if (!voice_may_have(text))
		return NULL;
	clause_read(&c, a, text);
	if (c.cut || c.count < 3 || c.end == '?')
		return NULL;
	for (i = 0; i < c.count; i++) {
		bool our = clause_is(&c, i, " our ");
		bool we = !our && voice_form(&c, i, false) != FORM_NONE;
		bool me = !our && voice_form(&c, i, true) != FORM_NONE;
		bool you = clause_is(&c, i, " your ") || voice_is_you(&c, i);

		if ((our || we || me || you) && voice_is_quoted(&c, i))
			continue;
		theirs = theirs || our;
		ours = ours || we;
		mine = mine || me;
		yours = yours || you;
	}
	/* "I" and those who are with the author */
	if ((ours && mine) || !(ours || theirs || mine || yours))
		return NULL;
	ours = ours || (theirs && !mine);
	who = voice_of(a, mine);
	if (who.name == NULL)
		return ours ? leave_reporter(a, &c) : NULL;
	if (yours && who.sells && may_tell_you(&c))
		made = tell_as(a, &c, who, mine, true);
	return made == NULL && (ours || mine) ? tell_as(a, &c, who, mine, false)
	    : made;
}

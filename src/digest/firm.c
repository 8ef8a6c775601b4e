#include "firm.h"

#include <string.h>

#include "post.h"
#include "refer.h"
#include "verb_en.h"
#include "voice.h"

#define NAME_BYTES 40
#define NAME_WORDS 3
#define WE_LEAST 2	/* sentences */
#define NAMED_LEAST 3	/* times that a text names the firm that it is of */
#define AHEAD_WORDS 6	/* where what is released may be named */
#define OURS_WITHIN 40	/* bytes to "our" of what is ours */

/* Firms whose posts are read everywhere, and what only they release. */
static const struct maker {
	const char *name, *firm;
} makers[] = {
#define FIRM(name) { name, name },
#define MAKES(name, firm) { name, firm },
#include "firm.def"
#undef FIRM
#undef MAKES
};

#define MAKERS (sizeof makers / sizeof makers[0])

/* The maker whose name the words at S are, or whose thing; NULL: of none. */
static const struct maker *
maker_at(const char *s)
{
	size_t i, n;

	for (i = 0; i < MAKERS; i++) {
		n = strlen(makers[i].name);
		if (*s == *makers[i].name && strncmp(s, makers[i].name, n) == 0
		    && !((s[n] | 32) >= 'a' && (s[n] | 32) <= 'z'))
			return &makers[i];
	}
	return NULL;
}

/* The bytes of the name at S: capitals, at most NAME_WORDS; 0: none. */
static size_t
name_length(const char *s)
{
	size_t words = 0, n = 0, k;
	bool owner;

	while (words < NAME_WORDS && refer_is_capital(s + n)) {
		k = refer_word(s + n, &owner);
		if (k == 0 || owner)
			break;
		n += k;
		words++;
		if (s[n] != ' ' || !refer_is_capital(s + n + 1))
			break;
		n++;
	}
	while (n > 0 && s[n - 1] == ' ')
		n--;
	return n > 1 && n < NAME_BYTES ? n : 0;
}

/* A thing's name is its maker's, where that is known. "There is" names none. */
static const char *
keep_name(struct article *a, const char *s, size_t n)
{
	const struct maker *m = n > 0 ? maker_at(s) : NULL;

	if (n == 0 || refer_word_in(" there here this that it what how why when"
	    " where who we they he she the ", s, n))
		return NULL;
	return m != NULL && m->name != m->firm ? m->firm :
	    arena_printf(a->arena, "%.*s", (int)n, s);
}

/* "At Acme, we build lamps.", "We at Acme", "here at Acme". */
static const char *
find_at(struct article *a, const struct unit *u)
{
	const char *s = u->low, *at, *end;
	size_t n;

	/* one look at most sentences */
	if (strstr(s, "at ") == NULL || strstr(s, "we") == NULL ||
	    strlen(s) != strlen(u->text))
		return NULL;
	for (at = strstr(s, "at "); at != NULL; at = strstr(at + 3, "at ")) {
		if (at > s && at[-1] != ' ')
			continue;
		n = name_length(u->text + (at - s) + 3);
		end = at + 3 + n;
		if (n > 0 && (strncmp(end, " we ", 4) == 0 ||
		    list_starts("|, we|, we're|, we\xe2\x80\x99re|, we've|, we\xe2\x80\x99ve|, our|", end) > 0 || (at > s +
		    2 && strncmp(at - 3, "we ", 3) == 0) || (at > s + 4 &&
		    strncmp(at - 5, "here ", 5) == 0)))
			return keep_name(a, u->text + (at - s) + 3, n);
	}
	return NULL;
}

/* The name of N bytes at NAME stands in the text. */
static bool
is_in_text(const struct article *a, const char *name, size_t n)
{
	size_t i;

	for (i = 0; i < a->count; i++)
		if (memmem(a->units[i].text, strlen(a->units[i].text), name, n)
		    != NULL)
			return true;
	return false;
}

/* "It has come up at Acme for years": whose people write. */
static const char *
find_within(const struct article *a)
{
	static const char *const leads[] = { "internally at ", "working at ",
	    "years at ", "employees at ", "my time at ",
	    "day at " };
	const struct maker *m;
	const char *s;
	size_t i;

	for (i = 0; i < sizeof leads / sizeof leads[0]; i++)
		if ((s = strstr(a->text, leads[i])) != NULL && (m = maker_at(s +
		    strlen(leads[i]))) != NULL && m->name == m->firm)
			return m->firm;
	return NULL;
}

/* What only those who are not NAME, of N bytes, write of it: "Acme said". */
static bool
is_reported(const struct article *a, const char *name, size_t n)
{
	const char *s = a->text;

	while ((s = memmem(s, strlen(s), name, n)) != NULL) {
		s += n;
		if (*s == ' ' && list_starts("|said|says|told|announced"
		    "|declined|claims|claimed|confirmed|did not respond|",
		    s + 1) > 0)
			return true;
	}
	return false;
}

/* A verb of LIST, or any that has a subject before it: "maps", "gave". */
static bool
is_done(const char *list, const char *s)
{
	size_t n = strcspn(s, " ,.");

	return list_starts_in(list, s) > 0 || verb_of_present(s, n) != NULL ||
	    verb_of_past(s, n) != NULL;
}

/* "Acme opens a mill" as the title, "Acme runs mills" as the first sentence,
 * "a mill that Acme runs" where we do something. */
static const char *
find_as_doer(struct article *a)
{
	static const char does[] = "|is|runs|serves|helps|makes|builds|offers|has"
	    "|operates|owns|opens|moves|adopts|joins|launches|wins|now|to|sells"
	    "|teaches|treats|was founded|provides|develops|supports|switches"
	    "|cuts|ends|adds|hires|";
	const char *title = a->in->title, *s;
	bool why = title != NULL && (strncmp(title, "Why ", 4) == 0 ||
	    strncmp(title, "How ", 4) == 0);
	size_t n, i;

	if (why)
		title += 4;
	n = title != NULL ? name_length(title) : 0;
	if (n > 0 && title[n] == ' ' && article_is_name(a, title, strcspn(title,
	    " ")) && (list_starts(does, title + n + 1) > 0 || (why &&
	    is_done(does, title + n + 1))) && is_in_text(a, title, n) &&
	    !is_reported(a, title, n))
		return keep_name(a, title, n);
	for (i = 0; i < a->count && i < 3; i++) {
		s = a->units[i].text;
		n = name_length(s);
		if (n > 2 && s[n] == ' ' && article_is_name(a, s, strcspn(s,
		    " ")) && !refer_is_opener(s, strcspn(s, " ")) &&
		    is_done(does, s + n + 1) && !is_reported(a, s, n))
			return keep_name(a, s, n);
	}
	for (i = 0; i < a->count; i++) {
		if (strncmp(a->units[i].low, "we", 2) != 0 &&
		    strstr(a->units[i].low, " we ") == NULL)
			continue;
		s = strstr(a->units[i].text, " that ");
		n = s != NULL ? name_length(s + 6) : 0;
		if (n > 2 && s[6 + n] == ' ' && list_starts("|runs|serves"
		    "|operates|owns|", s + 7 + n) > 0)
			return keep_name(a, s + 6, n);
	}
	return NULL;
}

/* How many sentences speak of what we do. */
static size_t
count_we(const struct article *a)
{
	size_t i, found = 0;

	for (i = 0; i < a->count && found < WE_LEAST; i++) {
		const struct unit *u = &a->units[i];

		if ((u->flags & (UNIT_QUOTED | UNIT_MINE)) == 0)
			found += (u->low[0] == 'w' && u->low[1] == 'e' &&
			    (u->low[2] == ' ' || u->low[2] == '\'' ||
			    u->low[2] == '\xe2')) ||
			    (strstr(u->low, " we") != NULL &&
			    (strstr(u->low, ", we ") != NULL ||
			    strstr(u->low, "today we") != NULL));
	}
	return found;
}

bool
firm_speaks(const struct article *a)
{
	static const char anybody[] = " built created made updated updating"
	    " developed designed trained adding added published publishing"
	    " expanded joined signed ";
	const char *s, *end;
	size_t i;

	for (i = 0; i < a->count; i++) {
		const struct unit *u = &a->units[i];

		if ((end = post_deed(u)) != NULL) {
			for (s = end; s[-1] != ' '; s--)
				;
			if (!list_has_word(anybody, s, (size_t)(end - s)))
				return true;
		}
		if ((u->flags & (UNIT_QUOTED | UNIT_MINE)) == 0 &&
		    (strstr(u->low, "our ") != NULL || strstr(u->low, "we")
		    != NULL) && list_within("|our mission|our customers|we're excited to"
		    "|we'd like to announce|we\xe2\x80\x99" "d like to announce"
		    "|we\xe2\x80\x99re excited to|we are excited to"
		    "|we are proud to|we're proud to|", u->low))
			return true;
	}
	return false;
}

/* "Acme is giving $5 to …", "Acme launches …" */
static const char *
find_in_title(struct article *a, const char *title)
{
	size_t n = name_length(title), verb;

	if (n == 0 || title[n] != ' ')
		return NULL;
	verb = strcspn(title + n + 1, " ");
	return refer_word_in(" is announces launches introduces partners raises"
	    " expands releases joins opens acquires donates signs brings adds"
	    " unveils commits supports ", title + n + 1, verb) &&
	    is_in_text(a, title, n) && firm_speaks(a) &&
	    !is_reported(a, title, n) ? keep_name(a, title, n) : NULL;
}

/* The N bytes of "Acme" in the SOURCE "The Acme Blog"; *SAYS: it says that it
 * is a firm's own. */
static size_t
source_name(const char **source, bool *says)
{
	static const char owns[] = " blog news newsroom engineering research"
	    " updates ai feed press release releases ";
	size_t n;

	if (strncmp(*source, "The ", 4) == 0)
		*source += 4;
	n = name_length(*source);
	*says = (*source)[n] == ' ' && refer_word_in(owns, *source + n + 1,
	    strcspn(*source + n + 1, " "));
	while (n > 0) {
		const char *last = *source + n;

		while (last > *source && last[-1] != ' ')
			last--;
		if (last == *source || !refer_word_in(owns, last,
		    (size_t)(*source + n - last)))
			break;
		*says = true;
		n = (size_t)(last - *source) - 1;
	}
	return n;
}

/* "Acme News"; what a page's title ends in. */
static const char *
find_in_source(struct article *a, const char *source)
{
	bool says;
	size_t n = source_name(&source, &says);
	const struct maker *m;

	if (n == 0 || !firm_speaks(a))
		return NULL;
	m = maker_at(source);
	if (m != NULL && m->name == m->firm)
		return m->firm;
	return says || is_in_text(a, source, n) ? keep_name(a, source, n) :
	    NULL;
}

/* "Lumen 2, Acme's best lamp": the owner named in the sentence S, or FIRM. */
static const char *
owner_in(const char *s, const char *firm)
{
	const struct maker *m;
	size_t n;

	for (; (s = strchr(s, ' ')) != NULL; s++)
		if ((m = maker_at(s + 1)) != NULL && m->name == m->firm) {
			n = 1 + strlen(m->name);
			if (list_starts("|'s|\xe2\x80\x99s|", s + n) > 0)
				return m->firm;
		}
	return firm;
}

/* "We're releasing Lumen 2": who makes it, by the words after the deed. */
static const char *
find_by_deed(const struct article *a)
{
	size_t i, k;

	for (i = 0; i < a->count; i++) {
		const struct unit *u = &a->units[i];
		const char *s = post_deed(u);
		const struct maker *m;

		if (s == NULL || strlen(u->low) != strlen(u->text))
			continue;
		s = u->text + (s - u->low);
		for (k = 0; k < AHEAD_WORDS && *s == ' '; k++) {
			/* "the first agent for Lumen" */
			if (list_starts("|for|with|on|in|to|at|from|using"
			    "|that|which|and|by|into|", s + 1) > 0)
				break;
			if ((m = maker_at(s + 1)) != NULL)
				return owner_in(s + 1, m->firm);
			s++;
			s += strcspn(s, " ,.;:");
		}
	}
	return NULL;
}

/* Whose thing the words are that end before the dash that TEXT has before N. */
static const struct maker *
maker_before(const char *text, ptrdiff_t n)
{
	ptrdiff_t k;

	if (n < 4 || memcmp(text + n - 3, "\xe2\x80\x94", 3) != 0)
		return NULL;
	for (n -= 3; n > 0 && text[n - 1] == ' '; n--)
		;
	for (; n > 0; n = k - 1) {
		for (k = n; k > 0 && text[k - 1] != ' '; k--)
			;
		if (!refer_is_capital(text + k) && !(text[k] >= '0' &&
		    text[k] <= '9'))
			break;
		if (k == 0)
			return maker_at(text);
	}
	return n > 0 && text[n] == ' ' ? maker_at(text + n + 1) : NULL;
}

/* "Lumen 2 is our best lamp", "our new lamps, Lumen 2 and Lumen 3", "our Lumen
 * models": whose they are. */
static const char *
owner_of_ours(const char *text, const char *low)
{
	const struct maker *m = maker_at(text);
	const char *s = strncmp(low, "our ", 4) == 0 ? low : strstr(low,
	    " our ");
	size_t i, at;

	if (s == NULL || strlen(text) != strlen(low))
		return NULL;
	if (m != NULL && s > low && s - low < OURS_WITHIN && ((s[-1] == ',' && m->name !=
	    m->firm && strcspn(low, ",") + 1 == (size_t)(s - low)) ||
	    (s - low > 3 && memcmp(s - 3, " is", 3) == 0)))
		return m->firm;
	/* "we announced Lumen Beam \xe2\x80\x94 our first" */
	if (s > low + 4 && (m = maker_before(text, s - low)) != NULL)
		return m->firm;
	at = (size_t)(s - low) + (*s == ' ' ? 5 : 4);
	m = maker_at(text + at);
	if (m != NULL)
		return list_within("|model|models|family|app|assistant|browser"
		    "|chatbot|", low + at) ? m->firm : NULL;
	for (i = 0; i < AHEAD_WORDS && text[at] != '\0'; i++) {
		at += strcspn(text + at, " ");
		/* a thing of theirs: not "our partner, Acme" */
		if (text[at - 1] == ',')
			return (m = maker_at(text + at + 1)) != NULL &&
			    m->name != m->firm ? m->firm : NULL;
		at += text[at] == ' ';
	}
	return NULL;
}

static const char *
find_by_ours(const struct article *a)
{
	const char *name = NULL;
	size_t i;

	for (i = 0; i < a->count && name == NULL; i++)
		if ((a->units[i].flags & (UNIT_QUOTED | UNIT_MINE)) == 0)
			name = owner_of_ours(a->units[i].text,
			    a->units[i].low);
	return name;
}

/* "We're working with Acme": somebody else. */
static bool
is_partner(const struct article *a, const char *name)
{
	size_t i, n = strlen(name);
	const char *s;

	for (i = 0; i < a->count; i++) {
		const struct unit *u = &a->units[i];

		if (strncmp(u->low, "we", 2) != 0 && strstr(u->low, " we")
		    == NULL)
			continue;
		for (s = u->text; (s = strstr(s, " with ")) != NULL; s += 6)
			if (strncmp(s + 6, name, n) == 0 && strchr(",. ;",
			    s[6 + n]) != NULL)
				return true;
	}
	return false;
}

/* Whose thing the title names, or NULL. */
static const char *
maker_in(const char *title)
{
	const struct maker *m = NULL;
	const char *s;

	for (s = title; m == NULL && (s = strchr(s, ' ')) != NULL; s++)
		m = maker_at(s + 1);
	return m != NULL ? m->firm : NULL;
}

/* "Acme and Bolt expand their partnership": the only one of them that is the
 * title's subject. */
static const char *
find_as_subject(const char *title)
{
	const char *s = title, *only = NULL;
	const struct maker *m;

	for (; s != NULL; s = strchr(s, ' '), s = s != NULL ? s + 1 : NULL) {
		m = maker_at(s);
		if (m == NULL || m->name != m->firm)
			continue;
		if (only != NULL || (s > title && (s - title < 5 ||
		    memcmp(s - 5, " and ", 5) != 0)))
			return NULL;
		only = m->firm;
	}
	return only;
}

/* "Lumen 2 on phones", "Introducing Lumen 2", by those who write that they have
 * introduced it. */
static const char *
find_as_thing(const struct article *a, const char *title)
{
	static const char says[] = "|we introduced|we launched|we released"
	    "|we trained|we announced|we built|we first introduced"
	    "|we first launched|we're introducing|we\xe2\x80\x99re introducing"
	    "|we're launching|we\xe2\x80\x99re launching|we're releasing"
	    "|we\xe2\x80\x99re releasing|";
	const struct maker *m;
	size_t i;

	if (list_starts("|Introducing|Announcing|Launching|Expanding|Updating"
	    "|Bringing|Meet|Redeploying|Restoring|", title) > 0)
		title += strcspn(title, " ") + 1;
	if ((m = maker_at(title)) == NULL || m->name == m->firm)
		return NULL;
	for (i = 0; i < a->count; i++)
		if ((a->units[i].flags & (UNIT_QUOTED | UNIT_MINE)) == 0 &&
		    list_within(says, a->units[i].low))
			return m->firm;
	return NULL;
}

/* Whether the title opens with FIRM or a thing of its, or says "we" itself: a
 * firm that only the text names, or "Lumen on Acme" does, may be the maker of
 * what "we" use. */
static bool
is_in_title(const char *title, const char *firm)
{
	static const char opens[] = " how why when the inside introducing"
	    " announcing meet launching expanding at ";
	const struct maker *m;
	const char *s, *last;

	if (title == NULL)
		return false;
	if (list_starts("|We |We're|We\xe2\x80\x99re|We've|We\xe2\x80\x99ve"
	    "|Our |", title) > 0)
		return true;
	for (last = s = title; s != NULL; last = s, s = strchr(s, ' ')) {
		s += *s == ' ';
		if ((m = maker_at(s)) != NULL && strcmp(m->firm, firm) == 0)
			return s - title < 2 || s[-2] == ':' || refer_word_in(
			    opens, last, (size_t)(s - 1 - last));
	}
	return false;
}

/* The only one of them that the text names, several times, and the title. */
static const char *
find_named(const struct article *a)
{
	const char *only = NULL, *s;
	const struct maker *m;
	size_t count = 0;

	for (s = a->text; (s = strchr(s, ' ')) != NULL; ) {
		s++;
		if (*s < 'A' || *s > 'x' || (m = maker_at(s)) == NULL ||
		    m->name != m->firm)
			continue;
		if (only != NULL && strcmp(m->firm, only) != 0)
			return NULL;
		only = m->firm;
		count++;
	}
	return count >= NAMED_LEAST && is_in_title(a->in->title, only) ? only :
	    NULL;
}

const char *
firm_find(struct article *a)
{
	size_t i, found = count_we(a);
	const char *name = found > 0 ? find_by_deed(a) : NULL;
	const char *s;
	bool speaks;

	if (name == NULL && strstr(a->text, "ur ") != NULL)
		name = find_by_ours(a);
	if (name == NULL && a->in->title != NULL)
		name = find_as_thing(a, a->in->title);
	if (name != NULL)
		return name;
	speaks = found > 0 && firm_speaks(a);
	if (found < WE_LEAST && !speaks && (found == 0 || !teller_is_team(a)))
		return "";
	for (i = 0; i < a->count && name == NULL; i++)
		name = find_at(a, &a->units[i]);
	if (name == NULL && a->in->source != NULL)
		name = find_in_source(a, a->in->source);
	if (name == NULL && a->in->title != NULL && (s = teller_site(
	    a->in->title)) != NULL)
		name = find_in_source(a, s);
	if (name == NULL && a->in->title != NULL && (name = find_in_title(a,
	    a->in->title)) != NULL && is_partner(a, name))
		name = maker_in(a->in->title);
	if (name == NULL && speaks) {
		if (a->in->title != NULL)
			name = find_as_subject(a->in->title);
		if (name == NULL)
			name = find_named(a);
	}
	if (name == NULL && teller_is_team(a)) {
		name = find_within(a);
		if (name == NULL && (name = find_as_doer(a)) != NULL &&
		    is_partner(a, name))
			name = NULL;
	}
	return name != NULL ? name : "";
}

#include "speaker.h"

#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/utf8.h>
#include <ndigest/text/word.h>

#include "refer.h"
#include "unit.h"

#define REACH 60		/* bytes between "said" and the name */
#define SKIPPED 4	/* "le directeur général" before the name */
#define BACK 3			/* sentences to whom "he" may go back */

static const char verbs[] = " said says told tells added adds explained"
    " explains warned warns wrote writes argued argues recalled recalls"
    " insisted insists joked concluded continued replied admitted declared"
    " noted notes announced posted ";

/* What is left of a unit without what is said in it. */
static void
put_rest(struct buf *out, const struct article *a, const struct saying *all,
    size_t count, size_t unit)
{
	const char *text = a->units[unit].text, *at;
	size_t i, n;

	buf_clear(out);
	buf_adds(out, text);
	for (i = 0; i < count; i++) {
		n = strlen(all[i].text) - 1;	/* its stop may be a comma */
		if (all[i].unit != unit || (at = memmem(buf_str(out), out->len,
		    all[i].text, n)) == NULL)
			continue;
		memset(out->data + (at - buf_str(out)), '"', n);
	}
}

static bool
is_edge(char c)
{
	return c == '\0' || strchr(" ,.:;\"", c) != NULL ||
	    (unsigned char)c == 0xe2;
}

/* The person of whom N bytes at S are the full or the last name; not the one
 * of "Poe's wife". */
static const struct person *
person_at(const struct people *people, const char *s, size_t *n)
{
	const struct person *p;
	size_t i;

	for (i = 0; i < people->count; i++) {
		p = &people->at[i];
		if (p->sure < PERSON_SURE || p->last_n == 0)
			continue;
		if (strncmp(s, p->name, p->name_n) == 0)
			*n = p->name_n;
		else if (!p->shared && strncmp(s, p->last, p->last_n) == 0)
			*n = p->last_n;
		else
			continue;
		if (is_edge(s[*n]) && !(strncmp(s + *n, "\xe2\x80\x99", 3) == 0))
			return p;
	}
	return NULL;
}

/* The first person whom [S, END) names, where a name starts a word; *AT. */
static const struct person *
first_person(const struct people *people, const char *s, const char *end,
    const char **at, size_t *n)
{
	const struct person *p;
	bool start = true;

	for (; s < end; start = *s == ' ' || *s == '"', s++)
		if (start && refer_is_capital(s) &&
		    (p = person_at(people, s, n)) != NULL) {
			*at = s;
			return p;
		}
	return NULL;
}

/* "said councillor Amir Shah", "said its director, Neil Harker": a name that
 * nothing parts from the verb before S. */
static const struct person *
named_after(const struct people *people, const char *s)
{
	static const char parts[] = "|that|to|of|for|in|on|at|by|with|from|after"
	    "|when|who|whose|as|if|because|about|and|";
	const struct person *p;
	const char *end = s + strnlen(s, REACH), *at;
	char low[REACH + 1];
	size_t n, i;

	p = first_person(people, s, end, &at, &n);
	if (p == NULL || memchr(s, '"', (size_t)(at - s)) != NULL ||
	    memchr(s, '.', (size_t)(at - s)) != NULL)
		return NULL;
	for (i = 0; s + i < at; i++)
		low[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i];
	low[i] = '\0';
	/* "said the mother of Ann Poe", "Poe and Roe" */
	if (list_within(parts, low) || strncmp(at + n, " and ", 5) == 0)
		return NULL;
	return p;
}

/* Whether [S, AT) may stand before the name that a sentence opens with: "The
 * judge, ", "Unite general secretary ", but no "A friend of ". */
static bool
may_lead(const char *s, const char *at)
{
	size_t n = (size_t)(at - s);

	return n <= REACH && memchr(s, '\'', n) == NULL && memmem(s, n,
	    " of ", 4) == NULL && memmem(s, n, " for ", 5) == NULL &&
	    memmem(s, n, " to ", 4) == NULL && memmem(s, n, " in ", 4) == NULL;
}

/* "Ann Poe, who led the search, said": the one whom the text before the verb at
 * END opens with, and nobody else. */
static const struct person *
named_before(const struct people *people, const char *s, const char *end)
{
	const struct person *p;
	const char *at, *other;
	size_t n, m;

	while (s < end && strchr(" ,\"", *s) != NULL)
		s++;
	p = first_person(people, s, end, &at, &n);
	if (p == NULL || memchr(s, '.', (size_t)(end - s)) != NULL ||
	    first_person(people, at + n, end, &other, &m) != NULL ||
	    memmem(at + n, (size_t)(end - at) - n, " and ", 5) != NULL)
		return NULL;
	return may_lead(s, at) ? p : NULL;
}

/* "Dr. Ann Marie Poe": the bytes of two and more capitalised words at S, a
 * title before them; 0 for fewer. The text says that they speak: no list of
 * names is asked. */
static size_t
run_at(const char *s)
{
	size_t n = 0, words = 0, k;
	bool owner;

	for (;;) {
		k = refer_is_capital(s + n) ? refer_word(s + n, &owner) : 0;
		if (k == 0 || owner)
			break;
		if (s[n + k] == '.' && refer_is_title(s + n, k))
			k++;
		else
			words++;
		n += k;
		if (s[n] != ' ' || !refer_is_capital(s + n + 1))
			break;
		n++;
	}
	return words > 1 && words < 5 && is_edge(s[n]) ? n : 0;
}

/* Whom "he" in the speech of the unit AT goes back to: the one with whom, and
 * with nobody else, a sentence before opens. */
static const struct person *
meant_by(struct article *a, const struct people *people, size_t at, char sex)
{
	const struct person *p = refer_sole(a, at, sex);
	const char *end, *from, *other;
	size_t i, n, m;
	char own;

	for (i = 1; p == NULL && i <= BACK && i <= at; i++) {
		const struct unit *u = &a->units[at - i];

		/* "She was stung …" goes back as well */
		if ((u->flags & UNIT_QUOTED) != 0 || strncmp(u->low,
		    sex == 'f' ? "she " : "he ", sex == 'f' ? 4 : 3) == 0)
			continue;
		end = u->text + strlen(u->text);
		p = first_person(people, u->text, end, &from, &n);
		if (p == NULL || !may_lead(u->text, from) || first_person(
		    people, from + n, end, &other, &m) != NULL)
			return NULL;
		own = refer_sex(p->name, strcspn(p->name, " "));
		/* one who may be either is meant in the next sentence only */
		if (own == 0 && i > 1)
			return NULL;
	}
	own = p != NULL ? refer_sex(p->name, strcspn(p->name, " ")) : 0;
	return own != 0 && own != sex ? NULL : p;
}

/* Appends P with what stands before the name: "former minister Al Roe". */
static void
put_person(struct buf *out, const struct article *a, const struct person *p)
{
	static const char former[] = "former ";
	const size_t n = sizeof former - 1;
	const char *text;
	size_t i;

	for (i = 0; p->before_n > 0 && i < a->count; i++) {
		text = a->units[i].text;
		if (p->before >= text + n && p->before < text + strlen(text) &&
		    memcmp(p->before - n, former, n) == 0)
			buf_add(out, former, n);
	}
	buf_add(out, p->before, p->before_n);
	if (p->before_n > 0)
		buf_addc(out, ' ');
	buf_add(out, p->name, p->name_n);
}

/* Appends who speaks by the text beside the speech of the unit AT. */
static bool
put_beside(struct buf *out, struct article *a, size_t at, const char *rest)
{
	const struct people *people = refer_people(a);
	struct word_iter it = { rest, strlen(rest), 0 };
	const struct person *p = NULL;
	const char *word, *before = NULL, *end, *open;
	size_t len, before_n = 0, n;
	bool says = false;

	while (!says && word_next(&it, &word, &len)) {
		says = list_has_word(verbs, word, len);
		if (says)
			break;
		before = word;
		before_n = len;
	}
	if (!says)
		return false;
	end = word + len;
	open = rest + strspn(rest, " ,\"");
	if (before_n > 0 && before + before_n + 1 == word && list_has_word(
	    " he she He She ", before, before_n)) {
		p = meant_by(a, people, at, before_n == 3 ? 'f' : 'm');
	} else if ((p = named_before(people, rest, word)) == NULL) {
		p = *end == ' ' ? named_after(people, end + 1) : NULL;
		/* "said Ghulam Qadir, a shepherd", "Chidi Nwosu told" */
		if (p == NULL && *end == ' ' && (n = run_at(end + 1)) > 0)
			return buf_add(out, end + 1, n);
		if (p == NULL && (n = run_at(open)) > 0 && open + n + 1 ==
		    word)
			return buf_add(out, open, n);
	}
	if (p != NULL)
		put_person(out, a, p);
	return p != NULL;
}

/* Appends "Katrin Voss" for the last name of N bytes, as the article gives it
 * elsewhere; what opens a sentence may be no name. */
static bool
put_full(struct buf *out, const struct article *a, const char *last, size_t n)
{
	const char *text, *at, *from;
	size_t i, words;

	for (i = 0; i < a->count; i++) {
		text = a->units[i].text;
		at = memmem(text, strlen(text), last, n);
		if (at == NULL || at == text || at[-1] != ' ' ||
		    !is_edge(at[n]))
			continue;
		for (from = at, words = 0; from > text && from[-1] == ' ' &&
		    words < 3; words++) {
			const char *word = from - 1;

			while (word > text && word[-1] != ' ')
				word--;
			if (!refer_is_capital(word) || run_at(word) == 0)
				break;
			from = word;
		}
		if (words > 0 && (from > text || words > 1))
			return buf_add(out, from, (size_t)(at - from) + n);
	}
	return false;
}

/* Appends who speaks in a language other than English: the name right behind or
 * before the verb, "sagte Landrat Al Roe", "raconte le maire Al Roe". */
static bool
put_plain(struct buf *out, const struct article *a, const char *rest)
{
	static const char parts[] = " in am im bei vor nach mit zu zum zur auf"
	    " f\xc3\xbcr \xc3\xbc" "ber gegen aus an von er sie es man \xc3\xa0 au aux"
	    " en dans sur lors devant pour par avec de du des il elle on a al"
	    " con del por para ante tras desde sobre di per da dal nel alla em"
	    " no na ao com do op bij tegen aan met van voor na hij zij ze que"
	    " dass che dat ";
	struct word_iter it = { rest, strlen(rest), 0 };
	struct buf low = BUF_INIT(0);
	const char *word, *open = rest + strspn(rest, " ,\"");
	size_t len, n, skipped = SKIPPED;
	bool found = false;

	while (!found && word_next(&it, &word, &len)) {
		if (skipped < SKIPPED) {
			found = (n = run_at(word)) > 0;
			if (found)
				buf_add(out, word, n);
			else if (refer_is_capital(word) && is_edge(word[len]))
				found = put_full(out, a, word, len);
			if (refer_is_capital(word) || list_has_word(parts,
			    word, len) || (word[len] != ' '))
				skipped = SKIPPED;
			else
				skipped++;
			continue;
		}
		buf_clear(&low);
		utf8_lower(&low, word, len);
		if (!list_has_word(a->rules->says, buf_str(&low), low.len))
			continue;
		skipped = 0;
		found = (n = run_at(open)) > 0 && open + n + 1 == word;
		if (found)
			buf_add(out, open, n);
		else if (word[len] != ' ')
			break;
	}
	buf_free(&low);
	return found;
}

/* The first and the last of the sayings that one speaker makes. */
static void
find_run(const struct saying *all, size_t count, size_t *from, size_t *to)
{
	while (*from > 0 && all[*from].follows && all[*from].unit <=
	    all[*from - 1].unit + 1)
		--*from;
	while (*to + 1 < count && all[*to + 1].follows && all[*to + 1].unit <=
	    all[*to].unit + 1)
		++*to;
}

const char *
speaker_name(struct article *a, const struct saying *all, size_t count,
    size_t at, struct arena *to)
{
	struct buf rest = BUF_INIT(0), name = BUF_INIT(0);
	const char *made = NULL;
	size_t first = at, last = at, k, unit = all[at].unit;
	bool found;

	if (a->rules == NULL || a->rules->says == NULL)
		return NULL;
	find_run(all, count, &first, &last);
	/* beside its own sentence, then around it */
	put_rest(&rest, a, all, count, unit);
	found = a->english ? put_beside(&name, a, unit, buf_str(&rest)) :
	    put_plain(&name, a, buf_str(&rest));
	for (k = first; !found && a->english && k <= last; k++) {
		if (all[k].unit == unit)
			continue;
		put_rest(&rest, a, all, count, unit = all[k].unit);
		found = put_beside(&name, a, unit, buf_str(&rest));
	}
	if (found) {
		if (name.data[0] >= 'a' && name.data[0] <= 'z')
			name.data[0] = (char)(name.data[0] - 32);
		made = arena_strdup(to, buf_str(&name));
	}
	buf_free(&rest);
	buf_free(&name);
	return made;
}

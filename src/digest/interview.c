/* Interviews: who answers, and what may be printed of the answers. */
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/word.h>

#include "ask.h"
#include "genre.h"
#include "part.h"
#include "refer.h"
#include "resolve.h"
#include "verb_en.h"

#define QUESTIONS_LEAST 3
#define TURNS_LEAST 4	/* with what is no question alone */
#define NAME_MAX_BYTES 48
#define CLAIM_WORDS_MIN 8
#define CLAIM_WORDS_MAX 36
#define ASKED_MAX 3
#define ASKS_WORDS 45
#define PROMPT_WORDS 30

static const char mine[] = "|i|i'm|i've|i\xe2\x80\x99m|i\xe2\x80\x99ve|i'd"
    "|i\xe2\x80\x99" "d|my|me|we|our|us|we're|we\xe2\x80\x99re|";
static const char mine_others[] = "|ich|mir|mich|mein|meine|meinen|meinem"
    "|meiner|wir|uns|unser|unsere|unseren|je|j|j'ai|j'en|j'avais|j'étais|m'a"
    "|mon|ma|mes|moi|me|nous|notre|nos|";

void
interview_find_label(struct unit *u)
{
	const char *colon = (u->flags & UNIT_FIRST) != 0 ?
	    strstr(u->text, ": ") : NULL;
	size_t n, i, words = 1;

	if (colon == NULL)
		return;
	n = (size_t)(colon - u->text);
	if (n == 0 || n > 40 || u->text[0] < 'A' || u->text[0] > 'Z')
		return;
	for (i = 0; i < n; i++) {
		if (strchr(",;!?\"()", u->text[i]) != NULL)
			return;
		words += u->text[i] == ' ';
		/* "Influence rating: " is none */
		if (u->text[i] == ' ' && u->text[i + 1] >= 'a' &&
		    u->text[i + 1] <= 'z')
			return;
	}
	if (words <= 4)
		u->flags |= UNIT_SPEAKER;	/* find_speakers makes sure */
}

static bool
is_defr(const struct article *a)
{
	return a->rules != NULL && a->rules->leans != NULL;
}

static bool
is_mine(const struct article *a, const char *low)
{
	return list_within(is_defr(a) ? mine_others : mine, low);
}

/* The unit after the paragraph that starts at I. */
static size_t
paragraph_end(const struct article *a, size_t i)
{
	for (i++; i < a->count && (a->units[i].flags & UNIT_FIRST) == 0; i++)
		;
	return i;
}

/* A short paragraph that ends in a question, and another after it that does
 * not. */
static bool
ends_asking(const struct article *a, size_t i)
{
	size_t end = paragraph_end(a, i), k, words = 0, next;

	if ((a->units[i].flags & (UNIT_FIRST | UNIT_FURNITURE | UNIT_QUOTED)) !=
	    UNIT_FIRST || end >= a->count ||
	    (a->units[end - 1].flags & UNIT_QUESTION) == 0)
		return false;
	for (k = i; k < end; k++)
		words += a->units[k].words;
	next = paragraph_end(a, end);
	return words <= ASKS_WORDS &&
	    (a->units[next - 1].flags & UNIT_QUESTION) == 0;
}

/* A paragraph that is a question alone. */
static bool
is_question(const struct article *a, size_t i)
{
	const struct unit *u = &a->units[i];

	if (is_defr(a))
		return ends_asking(a, i);
	return (u->flags & (UNIT_QUESTION | UNIT_FIRST | UNIT_FURNITURE)) ==
	    (UNIT_QUESTION | UNIT_FIRST) && u->words >= 3 &&
	    u->text[0] != '"' && strncmp(u->text, "\xe2\x80\x9c", 3) != 0 &&
	    i + 1 < a->count && (a->units[i + 1].flags & (UNIT_FIRST |
	    UNIT_QUESTION | UNIT_FURNITURE)) == UNIT_FIRST;
}

/* Whether the one who asks speaks to somebody: "Ihre Berge", "vos mains". */
static bool
speaks_to(const struct article *a, const struct unit *u)
{
	static const char *const german[] = { " Sie ", " Sie,", " Ihnen",
	    " Ihr ", " Ihre", " Ihrem " };
	size_t i;

	if (a->lang[0] != 'd')
		return list_within("|vous|vos|votre|", u->low);
	for (i = 0; i < sizeof german / sizeof *german; i++)
		if (strstr(u->text, german[i]) != NULL)
			return true;
	return false;
}

/* English: "You wrote that the mill was cold.", said to the one who answers:
 * no "you" that is anybody. */
static bool
is_prompt(const char *low)
{
	static const char next[] = " write say argue describe call talk mention"
	    " once also famously recently originally were ";
	size_t n;

	if (strncmp(low, "you've ", 7) == 0 || strncmp(low, "you\xe2\x80\x99ve ",
	    9) == 0)
		return true;
	if (strncmp(low, "you ", 4) != 0)
		return false;
	n = strcspn(low + 4, " ,.");
	return list_has_word(next, low + 4, n) || verb_of_past(low + 4, n) != NULL;
}

/* English: the paragraph that starts at I is all the one's who asks. */
static bool
is_askers(const struct article *a, size_t i)
{
	size_t end = paragraph_end(a, i), k, words = 0;
	bool asks, you = false;

	if (is_question(a, i))
		return true;
	if ((a->units[i].flags & (UNIT_FIRST | UNIT_FURNITURE | UNIT_QUOTED |
	    UNIT_SPEAKER)) != UNIT_FIRST || end >= a->count || end - i > 4)
		return false;
	asks = ends_asking(a, i);
	for (k = i; k < end; k++) {
		if (is_mine(a, a->units[k].low))
			return false;
		you = you || list_within("|you|your|you've|you're|",
		    a->units[k].low);
		words += a->units[k].words;
	}
	return asks ? you || end - i == 2 : end - i < 3 && words <= PROMPT_WORDS
	    && is_prompt(a->units[i].low) && (a->units[end].flags &
	    UNIT_QUESTION) == 0;
}

/* Capitals with a small letter after the first: "Ann", "McCoy". */
static size_t
name_word(const char *s)
{
	size_t n = strcspn(s, " ,.:;!?()\"");

	return n > 1 && *s >= 'A' && *s <= 'Z' && s[1] >= 'a' && s[1] <= 'z' ?
	    n : 0;
}

/* Two words with capitals at S: the bytes of a name, 0: none. */
static size_t
name_length(const char *s)
{
	static const char not_names[] = " the a an in on at for with how why"
	    " what when this our my his her interview q&a ask meet ";
	size_t n = name_word(s), more;
	char low[24];
	size_t i;

	if (n == 0 || s[n] != ' ' || n >= sizeof low)
		return 0;
	for (i = 0; i < n; i++)
		low[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i];
	more = name_word(s + n + 1);
	if (more == 0 || list_has_word(not_names, low, n))
		return 0;
	n += 1 + more;
	if (n > 3 && s[n - 2] == '\'')
		n -= 2;
	else if (n > 5 && memcmp(s + n - 4, "\xe2\x80\x99", 3) == 0)
		n -= 4;
	return n < NAME_MAX_BYTES ? n : 0;
}

/* A name in the title that the opening has too, else the one that the opening
 * starts with. */
static const char *
find_guest(const struct article *a)
{
	const char *at = a->in->title, *name;
	size_t i, n;

	for (; at != NULL && *at != '\0'; at++) {
		if (at > a->in->title && at[-1] != ' ' && (at[-1] & 0x80) == 0)
			continue;
		n = name_length(at);
		if (n == 0)
			continue;
		name = arena_strndup(a->arena, at, n);
		for (i = 0; i < a->lead && i < 8; i++)
			if (strstr(a->units[i].text, name) != NULL)
				return name;
	}
	if (a->lead == 0 || a->lead >= a->count)
		return NULL;
	for (i = 0; is_defr(a) && i < a->lead && i < 4; i++) {
		name = refer_full_name(a, a->units[i].text, &n);
		if (name != NULL)
			return arena_strndup(a->arena, name, n);
	}
	n = is_defr(a) ? 0 : name_length(a->units[0].text);
	return n > 0 ? arena_strndup(a->arena, a->units[0].text, n) : NULL;
}

/* "CARLOS MEDINA" as one writes it. */
static const char *
as_name(struct arena *to, const char *label, size_t n)
{
	char *name = arena_strndup(to, label, n);
	size_t i;
	bool upper = true;

	for (i = 0; i < n; i++)
		upper = upper && (name[i] < 'a' || name[i] > 'z');
	for (i = 1; upper && i < n; i++)
		if (name[i] >= 'A' && name[i] <= 'Z' && name[i - 1] != ' ' &&
		    name[i - 1] != '-' && name[i - 1] != '.')
			name[i] = (char)(name[i] + 32);
	return name;
}

static size_t
label_length(const struct unit *u)
{
	const char *colon = (u->flags & UNIT_SPEAKER) != 0 ?
	    strstr(u->text, ": ") : NULL;

	return colon != NULL ? (size_t)(colon - u->text) : 0;
}

/* Of the speakers the one who asks least; a label of one word is none to
 * print. */
static const char *
labelled_guest(const struct article *a)
{
	size_t i, k, n, m, said, asked, most = 0;
	const char *best = NULL;

	for (i = 0; i < a->count; i++) {
		n = label_length(&a->units[i]);
		if (n == 0 || memchr(a->units[i].text, ' ', n) == NULL ||
		    n >= NAME_MAX_BYTES)
			continue;
		for (k = said = asked = m = 0; k < a->count; k++) {
			if ((a->units[k].flags & UNIT_FIRST) != 0)
				m = label_length(&a->units[k]);
			if (m != n || strncmp(a->units[k].text,
			    a->units[i].text, n) != 0)
				continue;
			said += a->units[k].words;
			asked += (a->units[k].flags & UNIT_QUESTION) != 0;
		}
		if (asked < 2 && said > most) {
			most = said;
			best = as_name(a->arena, a->units[i].text, n);
		}
	}
	return best;
}

/* Where the talk starts: the first speaker or question. */
static size_t
find_start(const struct article *a)
{
	size_t i;

	for (i = 0; i < a->count; i++)
		if ((a->units[i].flags & UNIT_SPEAKER) != 0 ||
		    is_question(a, i) || (!is_defr(a) && is_askers(a, i)))
			break;
	return i;
}

size_t
interview_asks(const struct article *a)
{
	size_t i, count = 0;

	for (i = 0; i < a->count; i++)
		count += is_question(a, i);
	return count;
}

/* All that the one who asks says is a question, in whatever form. */
static void
mark_questions(struct article *a)
{
	size_t i, k, end;

	for (i = a->lead; i < a->count; i = end) {
		bool asks = is_defr(a) ? is_question(a, i) : is_askers(a, i);

		end = paragraph_end(a, i);
		for (k = i; k < end && end - i < 3 && is_defr(a); k++)
			asks = asks || speaks_to(a, &a->units[k]);
		for (k = i; k < end && asks; k++)
			a->units[k].flags |= UNIT_QUESTION;
	}
}

/* Two questions alone, and others at the end of what "you" did. */
static bool
asks_often(const struct article *a, size_t questions)
{
	size_t i, count = 0;

	if (!a->english || questions < 2)
		return false;
	for (i = 0; i < a->count && count < TURNS_LEAST; i++)
		count += is_askers(a, i);
	return count >= TURNS_LEAST;
}

bool
interview_find(struct article *a, bool labels)
{
	size_t i, questions = 0, words = 0, own = 0;

	for (i = 0; i < a->count; i++) {
		questions += is_question(a, i);
		if (questions == 0 || (a->units[i].flags & UNIT_UNUSABLE) != 0)
			continue;
		words++;
		own += is_mine(a, a->units[i].low) || (is_defr(a) &&
		    speaks_to(a, &a->units[i]));
	}
	if (!labels && ((questions < QUESTIONS_LEAST && !asks_often(a, questions))
	    || own * 4 < words))
		return false;
	a->lead = find_start(a);
	if ((is_defr(a) || a->english) && !labels)
		mark_questions(a);
	a->guest = labels ? labelled_guest(a) : NULL;
	if (a->guest == NULL)
		a->guest = find_guest(a);
	return true;
}

/* "LIND" and "A" for Mara Lind. */
static bool
is_label_of(const struct article *a, const struct unit *u, size_t n)
{
	const char *name = as_name(a->arena, u->text, n);
	size_t all = strlen(a->guest);

	return (n == 1 && *name == 'A') || (n <= all &&
	    (strcmp(a->guest + all - n, name) == 0 ||
	    strncmp(a->guest, name, n) == 0));
}

static bool
was_asked(const struct article *a, size_t i)
{
	return is_defr(a) || a->english ? (a->units[i].flags & UNIT_QUESTION)
	    != 0 : is_question(a, i);
}

/* "Poe was born in Lund.": whoever speaks of the guest by name, it is not the
 * guest. Looks at the units [FROM, TO). */
static bool
names_guest(const struct article *a, size_t from, size_t to)
{
	const char *last = strrchr(a->guest, ' '), *s;
	size_t n, i;

	last = last != NULL ? last + 1 : a->guest;
	n = strlen(last);
	for (i = from; i < to; i++)
		for (s = a->units[i].text; (s = strstr(s, last)) != NULL; s += n)
			if ((s == a->units[i].text || s[-1] == ' ') && !((s[n] |
			    32) >= 'a' && (s[n] | 32) <= 'z') &&
			    !is_mine(a, a->units[i].low))
				return true;
	return false;
}

bool
interview_is_guest(const struct article *a, size_t unit)
{
	size_t i, n;

	if (unit < a->lead || a->guest == NULL)
		return false;
	for (i = unit; i > a->lead && label_length(&a->units[i]) == 0 &&
	    !was_asked(a, i - 1); i--)
		;
	n = label_length(&a->units[i]);
	if (a->english && names_guest(a, n > 0 ? i + 1 : i, paragraph_end(a,
	    unit)))
		return false;
	if (n == 0)
		return i > 0 && was_asked(a, i - 1);
	return is_label_of(a, &a->units[i], n);
}

bool
interview_stands(const struct unit *u)
{
	static const char points[] = "|this|it|they|them|he|she|those|these|there"
	    "|you|your|their|";
	static const char persons[] = "|i|i'd|i'm|i've|we|we're|we've|it|it's"
	    "|i\xe2\x80\x99" "d|i\xe2\x80\x99m|i\xe2\x80\x99ve|";

	/* nothing that "it" could be comes before it */
	return !list_within(points, u->low) && !(list_starts(persons,
	    u->low) > 0 && list_within("|it|its|that|", u->low));
}

/* English: what "he" or "it" is stands in the sentence, not at its start. */
static bool
resolves(const struct article *a, const struct unit *u)
{
	static const char others[] = "|it|they|them|he|she|their|";
	const char *low = u->low;
	const char *s;
	size_t i;

	/* "Nobody had seen that before." */
	for (s = low; (s = strstr(s, " that")) != NULL; s += 5)
		if (strchr(".,;?!", s[5]) != NULL || (s[5] == ' ' &&
		    list_has_word(" in on at by for to from with beneath before"
		    " after again too either now then because and but or until"
		    " since anyway way ", s + 6, strcspn(s + 6, " ,."))))
			return false;
	if (list_within("|this|those|these|there|you|your|you're|you'd|you'll"
	    "|that is|that was|that's|that\xe2\x80\x99s|it's|they're|he's|she's"
	    "|", low))
		return false;
	for (i = 0; i < 4 && low != NULL; i++)
		low = strchr(low + (i > 0), ' ');
	return low != NULL && (!list_within(others, u->low) ||
	    (list_within(others, low) && !resolve_fails(a, u)));
}

/* A sentence of the guest's that stands without the question. */
static bool
is_saying(const struct article *a, size_t unit)
{
	const struct unit *u = &a->units[unit];

	/* "People think it is a licence": what follows says that it is none */
	if (list_starts("|people think|people say|people assume|people believe"
	    "|everyone thinks|everybody thinks|some people|you'd think|", u->low)
	    > 0)
		return false;
	/* an answer may be no sentence; with "I" in it it is one */
	return interview_is_guest(a, unit) && unit > 0 &&
	    ((u[-1].flags & UNIT_QUESTION) == 0 || (is_defr(a) && is_mine(a,
	    u->low)) || (a->english && list_starts("|i|i'm|i've|i'd"
	    "|i\xe2\x80\x99m|i\xe2\x80\x99ve|i\xe2\x80\x99" "d|we|my|our|when|",
	    u->low) > 0 && is_mine(a, u->low))) && (u->flags & (UNIT_QUESTION |
	    UNIT_QUOTED | UNIT_HALF | UNIT_LEANS | UNIT_NAMELESS |
	    UNIT_VERBLESS | UNIT_UNUSABLE)) == 0 &&
	    u->words >= CLAIM_WORDS_MIN && u->words <= CLAIM_WORDS_MAX &&
	    strchr(u->text, '"') == NULL && (a->english ?
	    resolves(a, u) : interview_stands(u));
}

void
interview_quote(struct article *a, struct arena *to, struct digest *out)
{
	size_t i, best = DIGEST_NO_SENTENCE;
	double most = 0, score;

	for (i = a->lead; i < a->count; i++) {
		if (a->units[i].used || !is_saying(a, i))
			continue;
		score = 1 + a->units[i].centrality + (is_mine(a,
		    a->units[i].low) ? 0.3 : 0);
		if (score > most) {
			most = score;
			best = i;
		}
	}
	if (best == DIGEST_NO_SENTENCE)
		return;
	a->units[best].used = true;
	out->quote.text = unit_print(a, best, false, to);
	out->quote.sentence = best;
}

const char *
interview_claim(const struct article *a, size_t unit, struct arena *to)
{
	const char *text;

	if (!is_saying(a, unit))
		return NULL;
	text = unit_print(a, unit, false, to);
	return arena_printf(to, a->lang[0] == 'd' ?
	    "%s: \xe2\x80\x9e%s\xe2\x80\x9c" : is_defr(a) ?
	    "%s : \xc2\xab\xc2\xa0%s\xc2\xa0\xc2\xbb" :
	    "%s: \xe2\x80\x9c%s\xe2\x80\x9d", a->guest, text);
}

void
interview_summary(struct article *a, struct arena *to, struct digest *out)
{
	struct faq_list list = { NULL, 0, ASKED_MAX };
	size_t *from = arena_alloc(to, ASKED_MAX * sizeof *from), i;
	struct buf text = BUF_INIT(0);

	list.at = arena_alloc(a->arena, list.max * sizeof *list.at);
	ask_dialogue(a, &list);
	if (list.count < 2)
		return;
	if (a->english && a->guest != NULL)
		buf_adds(&text, arena_printf(to, "%s answers questions such as"
		    " these: ", a->guest));
	else if (a->english)
		buf_adds(&text, "Among the questions of the interview: ");
	for (i = 0; i < list.count; i++) {
		buf_adds(&text, i > 0 ? " " : "");
		buf_adds(&text, list.at[i].text);
		from[i] = list.at[i].sentence - 1;
	}
	out->summary = arena_strdup(to, buf_str(&text));
	out->summary_sentences = from;
	out->summary_sentence_count = list.count;
	buf_free(&text);
}

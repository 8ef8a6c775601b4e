#include "glue.h"

#include <string.h>

#include "language.h"
#include "refer.h"
#include "verb_en.h"

#define WORDS_MAX 40
#define REST_LEAST 25		/* bytes of the sentence that is left */
#define LABEL_WORDS 14		/* of a caption without a verb */
#define CAPTION_WORDS 34	/* of one with a verb */
#define BRIEF_WORDS 16

struct word {
	const char *s;
	size_t n;		/* without punctuation at its end */
	char after;		/* that punctuation, 0: none */
	bool capital;
};

struct line {
	struct word at[WORDS_MAX];
	size_t count;
};

/* Open a sentence when a small word follows. */
static const char openers[] = " the a an this these it but we as when what if"
    " there while some many most although however they he she today over from"
    " those every each during earlier until because before another inside"
    " several recent since after despite according nobody everyone virtually"
    " in of on at for with artificial ";
/* Open one before a name or a number as well. */
static const char wide_openers[] = " in since while when after despite for as"
    " although if until during only ";
/* Nothing ends before what follows these. */
static const char joins[] = " of for at in from on with by to and or the a an"
    " is are was were be as than via per about into like & vs v told said says"
    " through over under after before during against between without within"
    " across around behind beyond near inside since until upon toward towards"
    " among along despite off onto outside throughout called titled named its"
    " their his her our my your that which who whose this these not but nor"
    " vitamin hepatitis series class group plan type grade model section part"
    " influenza schedule figure category district article plus versus against"
    " chapter exhibit level phase stage route line ";
static const char finites[] = " is are was were has have had will would can"
    " could may might must should does did do isn't aren't don't says said"
    " today announced ";
static const char agencies[] = " ap afp reuters getty epa alamy shutterstock"
    " unsplash pexels pixabay istock nasa bloomberg ";

static bool
is_capital(const char *s)
{
	return (*s >= 'A' && *s <= 'Z') || ((unsigned char)*s == 0xc3 &&
	    (unsigned char)s[1] < 0x9f);
}

static void
split(const char *s, struct line *l)
{
	size_t n;

	for (l->count = 0; l->count < WORDS_MAX; l->count++) {
		struct word *w = &l->at[l->count];

		s += strspn(s, " ");
		n = strcspn(s, " ");
		if (n == 0)
			break;
		w->s = s;
		w->after = 0;
		w->capital = is_capital(s);
		s += n;
		if (n > 1 && strchr(",.;:!?)\"'", s[-1]) != NULL) {
			w->after = s[-1];
			n--;
		} else if (n > 3 && memcmp(s - 3, "\xe2\x80", 2) == 0 &&
		    (unsigned char)s[-1] != 0x99)
			w->after = '"';
		w->n = n;
	}
}

static bool
is_in(const struct word *w, const char *list)
{
	return refer_word_in(list, w->s, w->n);
}

static bool
is_verb(const struct word *w)
{
	return !w->capital && (is_in(w, finites) ||
	    verb_of_past(w->s, w->n) != NULL ||
	    verb_of_present(w->s, w->n) != NULL);
}

static bool
is_past(const struct word *w)
{
	return !w->capital && (is_in(w, " is are was were has have had will"
	    " would can could said says ") ||
	    verb_of_past(w->s, w->n) != NULL);
}

static bool
is_number(const struct word *w)
{
	return w->s[0] >= '0' && w->s[0] <= '9';
}

/* "Dr.", "V.", "Calif.": no sentence ends with it. */
static bool
is_short(const struct word *w)
{
	return w->n == 1 || refer_is_title(w->s, w->n) || is_in(w, " calif"
	    " mass conn ill fla wash va ga pa tex mich minn jr sr st jan feb"
	    " aug sept oct nov dec no ");
}

/* "v2", "3.5": a part of a product's name. */
static bool
is_model(const struct word *w)
{
	return is_number(w) || (w->n > 1 && w->n < 5 && w->s[1] >= '0' &&
	    w->s[1] <= '9');
}

/* How often TEXT has the N bytes at S as a word. */
static size_t
times_in(const char *text, const char *s, size_t n)
{
	const char *at = text;
	size_t count = 0;
	char mark[48];

	if (n >= sizeof mark)
		return 0;
	memcpy(mark, s, n);
	mark[n] = '\0';
	while (count < 9 && (at = strstr(at, mark)) != NULL) {
		count += (at == text || at[-1] == ' ' || at[-1] == '\n') &&
		    !((at[n] | 32) >= 'a' && (at[n] | 32) <= 'z');
		at += n;
	}
	return count;
}

/* Whether the text says "Poe" without "Ann" before it. */
static bool
has_alone(const char *text, const struct word *first, const struct word *last)
{
	return times_in(text, last->s, last->n) > times_in(text, first->s,
	    (size_t)(last->s + last->n - first->s));
}

/* "In association with Acme, Bolt After a year …". */
static size_t
sponsor_words(const struct line *l, const char *s)
{
	static const char starts[] = "|In association with|In partnership with"
	    "|In collaboration with|Produced in partnership with"
	    "|Produced in association with|Sponsored by|Presented by"
	    "|Provided by|Supported by|Produced by|";
	size_t n = list_starts(starts, s), i, last = 0;

	if (n == 0)
		return 0;
	for (i = 0; i < l->count && l->at[i].s < s + n + 1; i++)
		;
	for (; i < l->count && (l->at[i].capital || is_in(&l->at[i],
	    " and the of for ")); i++) {
		if (l->at[i].after != 0 && l->at[i].after != ',')
			return 0;
		/* "In partnership with Acme, the firm": no credit */
		if (last > 0 && l->at[i - 1].after == ',' &&
		    !l->at[i].capital)
			return 0;
		last = l->at[i].capital && i > 0 && (l->at[i - 1].after == 0 ||
		    last > 0) ? i : last;
	}
	if (last == 0 || i >= l->count || l->at[i - 1].after != 0 ||
	    l->at[last].s < s + n + 2 || last + 1 != i || is_verb(&l->at[i]))
		return 0;
	return last;
}

/* "Harbour (left); station (centre) Nobody …". */
static size_t
marked_words(const struct line *l)
{
	size_t i, last = 0;

	for (i = 0; i + 1 < l->count && i < CAPTION_WORDS; i++) {
		const struct word *w = &l->at[i];

		if (w->after == ')' && l->at[i + 1].capital && (is_in(w,
		    " left right center centre above below top bottom ") ||
		    (w->s[0] == '(' && refer_word_in(" left right center centre"
		    " above below top bottom pictured ", w->s + 1,
		    w->n - 1))))
			last = i + 1;
		if (w->after == '.')
			break;
	}
	return last;
}

/* "publishers Universal Music": the name of one word before I is a part of
 * what I is of. */
static bool
ends_name(const struct word *w, size_t i)
{
	size_t k;

	for (k = i; k > 0 && w[k - 1].capital; k--)
		;
	return k > 0 && i - k == 1 && !refer_is_particle(w[k - 1].s);
}

/* "Bolt chief Ann Poe Bolt has": the first name again, with a verb. */
static size_t
echo_words(const struct line *l)
{
	const struct word *w = l->at;
	size_t i, k;

	if (!w[0].capital || w[0].n < 3 || w[0].after != 0 ||
	    is_in(&w[0], openers))
		return 0;
	for (i = 1; i + 1 < l->count && i <= LABEL_WORDS; i++) {
		/* "Zeta 2: the best pump Zeta 2 is" */
		if (is_verb(&w[i - 1]) || (w[i - 1].after != 0 &&
		    w[i - 1].after != ')' && (w[i - 1].after != ':' || i > 5)))
			return 0;
		if (w[i].n != w[0].n || memcmp(w[i].s, w[0].s, w[i].n) != 0 ||
		    is_in(&w[i - 1], joins) || ends_name(w, i))
			continue;
		/* "New York governor New York": no small word, no name */
		for (k = i; k < l->count && k < i + 6 && (w[k].capital ||
		    is_model(&w[k])) && w[k].after == 0; k++)
			;
		if (k >= l->count)
			return 0;
		if (w[k].capital && w[k].after == ',' && k + 1 < l->count &&
		    is_in(&w[k + 1], " a an the one which who whose "))
			return i;
		if (is_verb(&w[k]) || is_in(&w[k], " now also ") ||
		    w[k].s[0] == '(')
			return i;
	}
	return 0;
}

/* "Poe at the fair in York In 2018 …": a word with a capital that has one at
 * a sentence's start alone. */
static size_t
opener_words(const struct line *l)
{
	const struct word *w = l->at;
	bool shown = false, open = false;
	size_t i;

	for (i = 1; i + 2 < l->count && i <= CAPTION_WORDS; i++) {
		const struct word *b = &w[i - 1], *p = &w[i];

		open = open || memchr(b->s, '(', b->n) != NULL;
		if (b->after == ')')
			open = false;
		if ((b->after == '.' && !is_short(b)) || b->after == '!' || b->after == '?' ||
		    b->after == ':' || b->after == '"' || b->s[0] == '"' ||
		    (unsigned char)b->s[0] == 0xe2 || is_past(b))
			return 0;
		shown = shown || (is_verb(b) && i > 1);
		if (!p->capital || open || (b->after != 0 && b->after != ')' &&
		    b->after != '.') ||
		    is_in(b, joins) || p->after != 0)
			continue;
		/* "IT", "US": no words */
		if (p->n > 1 && p->s[1] >= 'A' && p->s[1] <= 'Z')
			continue;
		if (shown && !is_number(b) && !b->capital)
			continue;
		if (!shown && i > LABEL_WORDS && p->n > 2)
			continue;
		if (p[1].capital || is_number(&p[1])) {
			if (!is_in(p, wide_openers) || (i < 2 &&
			    !refer_given_name(w[0].s, w[0].n) &&
			    !is_in(&w[0], agencies)))
				continue;
		} else if (!is_in(p, openers) || (is_verb(&p[1]) &&
		    !is_in(p, " nobody everyone this these it ")))
			continue;
		if (i < 2 && !is_in(&w[0], agencies))
			continue;
		return i;
	}
	return 0;
}

/* "Ann Poe AI researchers often": the photographer, of whom the text does not
 * speak, before a word of the sentence or another name. */
static size_t
photographer_words(const struct line *l, const char *text)
{
	const struct word *w = l->at;
	size_t i;

	if (l->count < 6 || !w[0].capital || !w[1].capital ||
	    !w[2].capital || w[0].after != 0 || w[1].after != 0)
		return 0;
	for (i = 3; i < l->count && w[i].capital && w[i - 1].after == 0; i++)
		;
	/* "NHM LABEX Tom Hale" */
	if (i == 4 && w[1].n > 4 && w[1].s[1] < 'a' && w[1].s[2] < 'a' &&
	    w[2].s[1] >= 'a' && has_alone(text, &w[2], &w[3]))
		return 2;
	if (has_alone(text, &w[0], &w[1]))
		return 0;
	/* "Ann Poe Tom Hale has" */
	if (i == 4 && (is_verb(&w[4]) || w[3].after == ',') &&
	    refer_given_name(w[2].s, w[2].n) > 0 &&
	    has_alone(text, &w[2], &w[3]))
		return 2;
	if (refer_given_name(w[0].s, w[0].n) < 2)
		return 0;
	/* "Ann Poe AI researchers", "Ann Poe Fall 2021:" */
	if (i == 3 && w[2].n == 2 && w[2].s[1] < 'a' && w[2].after == 0 &&
	    !is_verb(&w[3]))
		return 2;
	return i == 3 && is_number(&w[3]) && is_in(&w[2], " fall spring summer"
	    " winter autumn january february march april june july august"
	    " september october november december ") ? 2 : 0;
}

/* "Acme App “The core …": words with capitals before a quotation. */
static size_t
quoted_words(const struct line *l)
{
	size_t i, n;

	for (i = 0; i + 4 < l->count && i < 5 && l->at[i].capital &&
	    l->at[i].after == 0; i++)
		;
	if (i < 2 || (i < l->count && memcmp(l->at[i].s, "\xe2\x80\x9c", 3)
	    != 0 && l->at[i].s[0] != '"'))
		return 0;
	n = l->at[i].s[0] == '"' ? 1 : 3;
	return is_capital(l->at[i].s + n) && strcspn(l->at[i].s + n,
	    n == 1 ? "\"" : "\xe2") > REST_LEAST ? i : 0;
}

/* "Acme Echo Early-stage investor": no name starts so. */
static size_t
compound_words(const struct line *l)
{
	static const char firsts[] = " early late real open self high low long"
	    " short third large small multi full cross next ";
	const char *dash;
	size_t i;

	for (i = 0; i + 1 < l->count && i < 5 && l->at[i].capital &&
	    l->at[i].after == 0; i++) {
		dash = memchr(l->at[i].s, '-', l->at[i].n);
		if (i > 1 && dash != NULL && refer_word_in(firsts, l->at[i].s,
		    (size_t)(dash - l->at[i].s)) && !l->at[i + 1].capital)
			return i;
	}
	return 0;
}

/* "Bolts in a row Acme today announced": a name with which the TITLE starts,
 * after words without a verb. */
static size_t
titled_words(const struct line *l, const char *title)
{
	static const char roles[] = " giant company firm maker startup group"
	    " chain brand band airline bank agency service platform site app"
	    " network newspaper magazine club team side city town state capital"
	    " island operator retailer supermarket manufacturer publisher"
	    " provider developer owner parent subsidiary rival start-up lender"
	    " insurer broadcaster studio label carmaker chipmaker outfit"
	    " specialist investor partner website outlet lab specialists ";
	const struct word *w = l->at;
	size_t n, i, k;

	if (title == NULL || !is_capital(title))
		return 0;
	n = strcspn(title, " ,:");
	if (n > 2 && memcmp(title + n - 2, "'s", 2) == 0)
		n -= 2;
	else if (n > 4 && memcmp(title + n - 4, "\xe2\x80\x99s", 4) == 0)
		n -= 4;
	if (n < 3 || refer_word_in(openers, title, n) ||
	    strncmp(w[0].s, title, n) == 0)
		return 0;
	for (i = 1; i + 2 < l->count && i <= LABEL_WORDS; i++) {
		if (w[i - 1].after != 0 || is_verb(&w[i - 1]))
			return 0;
		if (w[i].n != n || memcmp(w[i].s, title, n) != 0)
			continue;
		if (i < 3 || w[i - 1].capital || is_in(&w[i - 1], joins) ||
		    is_in(&w[i - 1], roles))
			return 0;
		for (k = i + 1; k < l->count && k < i + 4 &&
		    (w[k].capital || w[k].s[0] == '('); k++)
			;
		return w[i - 1].s[w[i - 1].n - 1] == 's' || (k < l->count &&
		    is_in(&w[k], " today ")) ? i : 0;
	}
	return 0;
}

size_t
glue_length(const char *s, const char *title, const char *text)
{
	struct line l;
	size_t i;
	const char *at;

	/* a page's facts before its text */
	at = strstr(s, " WHEN Now ");
	if (at != NULL && at - s < 160 && is_capital(at + 10))
		return (size_t)(at - s) + 10;
	split(s, &l);
	if (l.count < 6 || !l.at[0].capital)
		return 0;
	i = sponsor_words(&l, s);
	if (i == 0)
		i = marked_words(&l);
	if (i == 0)
		i = echo_words(&l);
	if (i == 0)
		i = opener_words(&l);
	if (i == 0)
		i = photographer_words(&l, text);
	if (i == 0)
		i = titled_words(&l, title);
	if (i == 0)
		i = quoted_words(&l);
	if (i == 0)
		i = compound_words(&l);
	return i > 0 && strlen(l.at[i].s) >= REST_LEAST ?
	    (size_t)(l.at[i].s - s) : 0;
}

bool
glue_is_dated(const char *low)
{
	static const char shows[] = "|wears|walks|walk|speaks|speak|poses|pose"
	    "|argues|stands|stand|sits|sit|looks|look|attends|attend|arrives"
	    "|arrive|gestures|smiles|waves|wave|listens|addresses|delivers"
	    "|holds|hold|shakes|passes|pass|works|work|gather|gathers|watch"
	    "|watches|introduces|talks|leaves|leave|takes|take|carries|carry"
	    "|is seen|are seen|plays|celebrates|celebrate|reacts|inspects|";
	static const char dates[] = "|january|february|march|april|may|june"
	    "|july|august|september|october|november|december|jan.|feb.|aug."
	    "|sept.|oct.|nov.|dec.|";
	const char *at = low;
	size_t n, k;

	while ((at = strchr(at, ' ')) != NULL) {
		at++;
		n = list_starts(dates, at);
		if (n == 0 || at[n] != ' ')
			continue;
		k = strspn(at + n + 1, "0123456789");
		if (k > 0 && k < 3 && strncmp(at + n + 1 + k, ", 20", 4) == 0)
			return list_within(shows, low) && !list_within("|said"
			    "|will|would|was|were|has|had|", low);
	}
	return false;
}

bool
glue_is_placed(const char *s)
{
	struct line l;
	size_t i, k;

	split(s, &l);
	for (i = 0; i < l.count && i < 5 && l.at[i].capital &&
	    l.at[i].after == 0; i++)
		;
	if (i < 2 || i >= l.count || l.count == WORDS_MAX ||
	    !is_in(&l.at[i], " outside at during in with on inside leaving"
	    " arriving speaking "))
		return false;
	for (k = i; k < l.count; k++)
		if (is_verb(&l.at[k]) || is_past(&l.at[k]) || (k > i &&
		    l.at[k].n > 4 && !l.at[k].capital && memcmp(l.at[k].s +
		    l.at[k].n - 2, "ed", 2) == 0 && k + 1 < l.count))
			return false;
	return true;
}

/* "We're", "I've". */
static bool
has_pronoun(const struct word *w)
{
	const char *mark = memchr(w->s, '\'', w->n);

	return mark != NULL && strchr("rmvl", mark[1]) != NULL;
}

bool
glue_is_before_lede(const char *first, const char *next, const char *title)
{
	struct line l;
	size_t n, i;

	if (title == NULL || !is_capital(title))
		return false;
	n = strcspn(title, " ,:'\xe2");
	if (n < 3 || refer_word_in(openers, title, n) ||
	    strncmp(first, title, n) == 0 || strncmp(next, title, n) != 0 ||
	    ((next[n] | 32) >= 'a' && (next[n] | 32) <= 'z'))
		return false;
	split(first, &l);
	if (l.count > BRIEF_WORDS || l.count < 4)
		return false;
	for (i = 0; i < l.count; i++)
		if (is_in(&l.at[i], " you we i it has have had will ") ||
		    has_pronoun(&l.at[i]))
			return false;
	return l.at[0].capital && strlen(next) > strlen(first);
}

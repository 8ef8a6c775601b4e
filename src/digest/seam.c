#include "seam.h"

#include <stdbool.h>
#include <string.h>

#include "language.h"
#include "verb_en.h"

#define HEADING_WORDS 9
#define QUOTE_WORDS 9
#define ECHO_MAX 120	/* bytes of a heading that has the name */
#define SENTENCE_BYTES 25	/* there is more behind the heading */

/* Before these words of a heading nothing ends: "its Parliament". */
static const char joins[] = " of for at in from on with by to and or the a an"
    " is are was were be as than via per about into like its his her their our"
    " my your this that these those such any each every some no new when if"
    " where because although while through over under after before during"
    " against between without within across since until toward towards among"
    " along despite off onto near says said ";
/* A clause of a sentence, no heading, opens so. */
static const char openers[] = " Despite After Before While When If As With"
    " Without Since Until Although Though Because Unless Once During Given For"
    " By At On In From ";
static const char finites[] = " is are was were has have had will would can"
    " could may might must should does did do isn't aren't ";

static bool
is_small(const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (!((s[i] >= 'a' && s[i] <= 'z') || s[i] == '-'))
			return false;
	return n > 0;
}

static bool
is_verb(const char *s, size_t n)
{
	return list_has_word(finites, s, n) || verb_of_past(s, n) != NULL ||
	    verb_of_present(s, n) != NULL;
}

/* Whether TEXT has the word with a small letter. */
static bool
is_common(const char *word, size_t n, const char *text)
{
	char low[24];

	if (n + 3 > sizeof low)
		return false;
	low[0] = ' ';
	memcpy(low + 1, word, n);
	low[1] = (char)(low[1] + 32);
	low[n + 1] = '\0';
	while ((text = strstr(text, low)) != NULL) {
		char after = text[n + 1];

		if (!((after >= 'a' && after <= 'z') || after == '-'))
			return true;
		text++;
	}
	return false;
}

size_t
seam_at_common_word(const char *s, const char *text)
{
	const char *at = s;
	size_t before = 0, n, i, next;
	bool small = false;

	if (*s < 'A' || *s > 'Z' || list_has_word(openers, s, strcspn(s,
	    " ")))
		return 0;
	for (i = 0; i < HEADING_WORDS; i++) {
		n = strcspn(at, " ");
		if (at[n] == '\0' || memchr(at, '.', n) != NULL)
			return 0;
		next = strcspn(at + n + 1, " ,");
		if (small && *at >= 'A' && *at <= 'Z' && n > 3 &&
		    is_small(at + 1, n - 1) &&
		    !list_has_word(joins, at - 1 - before, before) &&
		    is_small(at + n + 1, next) && is_verb(at + n + 1, next) &&
		    strlen(at) > SENTENCE_BYTES && is_common(at, n, text))
			return (size_t)(at - s);
		small = is_small(at, n);
		if (small && is_verb(at, n))
			return 0;
		before = n;
		at += n + 1;
	}
	return 0;
}

/* A quotation of a whole sentence at S. */
static bool
is_long_quote(const char *s)
{
	size_t n = *s == '"' ? 1 : 3, words = 0;

	if ((*s != '"' && strncmp(s, "\xe2\x80\x9c", 3) != 0) || s[n] < 'A' ||
	    s[n] > 'Z')
		return false;
	for (s += n; *s != '\0' && *s != '"' && strncmp(s, "\xe2\x80\x9d", 3)
	    != 0; s++)
		words += *s == ' ';
	return words >= QUOTE_WORDS && *s != '\0';
}

size_t
seam_after_heading(const char *s, const char *text)
{
	static const char asking[] = " How Why What Where Who When ";
	static const char starts[] = " Though Although The This These It In As"
	    " If When While But For Since Many Most Some ";
	const char *at = s;
	size_t before = 0, n, i, next;
	bool asks = list_has_word(asking, s, strcspn(s, " ")), small = false;

	if (*s < 'A' || *s > 'Z' || (!asks && strchr(s, '"') == NULL &&
	    strstr(s, "\xe2\x80\x9c") == NULL))
		return 0;
	for (i = 0; i < HEADING_WORDS; i++) {
		n = strcspn(at, " ");
		if (at[n] == '\0')
			return 0;
		if (i > 2 && small && is_long_quote(at) &&
		    !list_has_word(joins, at - 1 - before, before) &&
		    !is_verb(at - 1 - before, before))
			return (size_t)(at - s);
		if (memchr(at, '.', n) != NULL || memchr(at, ',', n) != NULL ||
		    memchr(at, ':', n) != NULL || memchr(at, '?', n) != NULL)
			return 0;
		next = strcspn(at + n + 1, " ,");
		if (asks && i > 2 && *at >= 'A' && *at <= 'Z' && n > 1 &&
		    !list_has_word(joins, at - 1 - before, before) &&
		    is_small(at + n + 1, next) &&
		    strlen(at) > SENTENCE_BYTES && (list_has_word(starts, at,
		    n) || (small && n > 3 && is_small(at + 1, n - 1) &&
		    is_common(at, n, text))))
			return (size_t)(at - s);
		small = is_small(at, n);
		before = n;
		at += n + 1;
	}
	return 0;
}

/* Past a name at NEXT comes what it does or is. */
static bool
is_subject_there(const char *next, bool small)
{
	size_t n;

	if (strncmp(next, ", a ", 4) == 0 || strncmp(next, ", the ", 6) == 0 ||
	    strncmp(next, ", which ", 8) == 0)
		return true;
	if (strncmp(next, "'s ", 3) == 0 || strncmp(next, "\xe2\x80\x99s ",
	    5) == 0)
		return true;
	if (strncmp(next, ", ", 2) == 0)
		return small || strncmp(next, ", once ", 7) == 0;
	n = *next == ' ' ? strcspn(next + 1, " ,.") : 0;
	return n > 0 && (list_has_word(finites, next + 1, n) ||
	    verb_of_past(next + 1, n) != NULL);
}

/* The bytes of the small word that ends at AT, after S; 0: it is another. */
static size_t
small_before(const char *at, const char *s)
{
	size_t n = 0;

	while (at - n > s && at[-1 - (ptrdiff_t)n] >= 'a' &&
	    at[-1 - (ptrdiff_t)n] <= 'z')
		n++;
	return at - n > s && at[-1 - (ptrdiff_t)n] == ' ' ? n : 0;
}

/* The word of N bytes at S may stand before a name in a sentence. */
static bool
leads_to_name(const char *s, size_t n)
{
	return list_has_word(joins, s, n) || list_has_word(" that how why whether"
	    " which who but so not told behind beyond inside around vs ", s, n) ||
	    verb_of_base(s, n) != NULL || verb_of_past(s, n) != NULL;
}

/* The offset of the first N bytes of S where they are the subject once more. */
static size_t
echo_of(const char *s, size_t n)
{
	const char *at;
	size_t k;

	for (at = s + n; (at = strchr(at, ' ')) != NULL && at - s < ECHO_MAX;
	    at++) {
		if (at[1] != *s || strncmp(at + 1, s, n) != 0 ||
		    at - s < (ptrdiff_t)n + 6)
			continue;
		if (!((at[-1] >= 'a' && at[-1] <= 'z') || (at[-1] >= 'A' &&
		    at[-1] <= 'Z') || (at[-1] >= '0' && at[-1] <= '9')) ||
		    (at[-1] == 's' && (at[-2] == '\'' || at[-2] == '\x99')))
			continue;
		/* "…, though South East Water has" */
		k = small_before(at, s);
		if (k > 0 ? leads_to_name(at - k, k) : memchr(s + n + 1, ',',
		    (size_t)(at - s) - n) != NULL)
			continue;
		if (is_subject_there(at + 1 + n, k > 0))
			return (size_t)(at + 1 - s);
	}
	return 0;
}

/* "Bits and bytes", "Small plans", "Growth driven", "Mills are its own reward":
 * what is a heading, though a name follows it. LAST is its last word. */
struct heading {
	const char *first, *last;
	size_t first_n, last_n, words;
	const char *end;	/* the name */
};

static bool
is_plural(const char *s, size_t n)
{
	return n > 3 && s[n - 1] == 's' && strchr("sui", s[n - 2]) == NULL &&
	    verb_of_present(s, n) == NULL;
}

/* Whether a word of the heading but its first is a verb. */
static bool
has_verb(const struct heading *h)
{
	const char *s = h->first + h->first_n + 1;
	size_t n;

	for (; s < h->end; s += n + 1) {
		n = strcspn(s, " ");
		if (is_verb(s, n))
			return true;
	}
	return false;
}

/* The word before the last one is in LIST. */
static bool
ends_after(const struct heading *h, const char *list)
{
	const char *s = h->last - 1;

	while (s > h->first && s[-1] != ' ')
		s--;
	return list_has_word(list, s, (size_t)(h->last - 1 - s));
}

static bool
is_heading(const struct heading *h, const char *next, size_t next_n)
{
	static const char never[] = " The These Those This That All Some Many Most"
	    " Several Few Both Two Three Four Five Six Seven Eight Nine Ten Other"
	    " Its Their His Her Our My More Such Which What Who How Why Where When"
	    " Whether If As In On At By For From To After Before Since While Until"
	    " With Without Under Over During Despite Among Of About Meanwhile Last"
	    " Next Like Unlike Although Though Because Even Now Then Today One ";
	static const char hold[] = " says told means shows brothers sisters siblings"
	    " twins teammates rivals co-founders cofounders founders officials police"
	    " reporters years months weeks days hours minutes times others ways"
	    " reasons things news always perhaps sales series species politics"
	    " economics sports arms analysts experts researchers scientists"
	    " ministers lawyers champions giants ";

	if (list_has_word(never, h->first, h->first_n) || list_has_word(hold,
	    h->last, h->last_n) || h->words < 2 || h->first_n < 3)
		return false;
	/* "Character driven" */
	if (h->words == 2 && h->last_n > 5 && memcmp(h->last + h->last_n - 2,
	    "en", 2) == 0)
		return h->first[h->first_n - 1] != 'y';
	if (has_verb(h))
		return ends_after(h, " its his her their own ");
	if (h->words == 3 && ends_after(h, " and ") && memcmp(h->last + h->last_n - 3, "ing",
	    3) == 0)
		return true;
	/* not "Risks Poe was worried about include" */
	return is_plural(h->last, h->last_n) && (h->words > 2 ||
	    memchr(h->first, '-', h->first_n) != NULL) && !list_has_word(" are"
	    " were have and said says ", next, next_n);
}

/* The offset of the first word with a capital, with nothing but small words
 * before it, and a comma after the second at most: "Old guard, new ideas". */
static size_t
first_name(const char *s)
{
	size_t i, words = 0;

	for (i = strcspn(s, " "); s[i] != '\0' && words < HEADING_WORDS; i++) {
		if (s[i] == ' ') {
			words++;
			if (s[i + 1] >= 'A' && s[i + 1] <= 'Z')
				return words > 1 && s[i - 1] != ',' ? i + 1 : 0;
		} else if (!((s[i] >= 'a' && s[i] <= 'z') || s[i] == '-' ||
		    (s[i] == ',' && words == 1)))
			return 0;
	}
	return 0;
}

size_t
seam_before_name(const char *s)
{
	struct heading h = { .first = s, .first_n = strcspn(s, " ") };
	const char *at, *next;
	size_t n, name, small;

	/* most: "The", "In", "A" */
	if (*s < 'A' || *s > 'Z' || (*s == 'T' && s[1] == 'h') || (*s == 'I' &&
	    s[1] == 'n') || s[1] == ' ' || (n = first_name(s)) == 0 ||
	    strchr(",.:;?!\"'", s[h.first_n - 1]) != NULL)
		return 0;
	h.end = at = s + n;
	for (h.last = at - 1; h.last[-1] != ' '; h.last--)
		;
	h.last_n = (size_t)(at - 1 - h.last);
	for (h.words = 0; s < at; s++)
		h.words += *s == ' ';
	n = strcspn(at, " ");
	name = strcspn(at, " ,'\xe2");
	if (at[n] == '\0' || at[name] == ',' || name < 2 ||
	    strlen(at) <= SENTENCE_BYTES)
		return 0;
	next = at + n + 1;
	/* "Character driven Hour One is" */
	if (name == n && *next >= 'A' && *next <= 'Z' && h.words == 2)
		next += strcspn(next, " ,") + 1;
	small = strcspn(next, " ,.");
	if (!(name < n ? is_small(next, small) : list_has_word(finites, next,
	    small) || verb_of_past(next, small) != NULL) ||
	    !is_heading(&h, next, small))
		return 0;
	return (size_t)(at - h.first);
}

static bool
has_mark(const char *s, size_t n, const char *marks)
{
	while (n > 0 && strchr(marks, s[n - 1]) == NULL)
		n--;
	return n > 0;
}

size_t
seam_at_echo(const char *s)
{
	size_t n = strcspn(s, " "), k, at;
	bool both = s[n] == ' ' && s[n + 1] >= 'A' && s[n + 1] <= 'Z';

	if (*s < 'A' || *s > 'Z' || n < 3 || n > 20 || s[n] == '\0')
		return 0;
	/* of two words when both have capitals */
	k = n + (both ? 1 + strcspn(s + n + 1, " ") : 0);
	at = has_mark(s, k, ",.:;\"'") ? 0 : echo_of(s, k);
	if (at > 0 || (!both && s[n - 1] != ',' && s[n - 1] != 's') ||
	    has_mark(s, n, ".:;\""))
		return at;
	n = strcspn(s, ",'\xe2 ");
	return n < 3 ? 0 : echo_of(s, n);
}

bool
seam_lacks_stop(const char *s)
{
	static const char starts[] = " That This It These They He She ";
	const char *at = s, *word;
	size_t n, before, next;

	/* few words start with one of these */
	while ((at = strpbrk(at, "TIHS")) != NULL) {
		n = strcspn(at, " ");
		if (at - s < 2 || at[-1] != ' ' || at[n] == '\0' ||
		    !list_has_word(starts, at, n)) {
			at++;
			continue;
		}
		for (word = at - 1; word > s && word[-1] != ' '; word--)
			;
		before = (size_t)(at - 1 - word);
		next = strcspn(at + n + 1, " ,.");
		if (before > 1 && !list_has_word(joins, word, before) &&
		    ((at[-2] >= 'a' && at[-2] <= 'z') || (at[-2] >= 'A' &&
		    at[-2] <= 'Z')) && (list_has_word(finites, at + n + 1,
		    next) || list_has_word(" hasn\xe2\x80\x99t isn\xe2\x80\x99t"
		    " doesn\xe2\x80\x99t wasn\xe2\x80\x99t hasn't wasn't"
		    " doesn't didn't ", at + n + 1, next)))
			return true;
		at += n;
	}
	return false;
}

#define CASE_WORDS 12
#define STEM_BYTES 4	/* that two words share: "Serving", "Served" */
#define VERB_AHEAD 6	/* words to the verb of the sentence proper */

/* The words at the start of a sentence, as far as no mark parts them. */
struct run {
	const char *at[CASE_WORDS];
	size_t n[CASE_WORDS];
	size_t count;
};

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static void
read_run(struct run *r, const char *s)
{
	size_t n;

	for (r->count = 0; r->count < CASE_WORDS && *s != '\0'; r->count++) {
		n = strcspn(s, " ");
		if (n == 0)
			break;
		r->at[r->count] = s;
		/* the last word may have its comma: "Right now, …" */
		r->n[r->count] = n - (strchr(",.:;!?\")", s[n - 1]) != NULL);
		if (r->n[r->count] < n || s[n] == '\0') {
			r->count++;
			break;
		}
		s += n + 1;
	}
}

/* Whether word K has a stem that a word of the heading before it has. */
static bool
repeats(const struct run *r, size_t k)
{
	size_t i, n, same;

	for (i = 0; i + 1 < k || (i < k && r->n[i] != r->n[k]); i++) {
		n = r->n[i] < r->n[k] ? r->n[i] : r->n[k];
		for (same = 0; same < n && (r->at[i][same] | 32) ==
		    (r->at[k][same] | 32); same++)
			;
		if (same >= STEM_BYTES && same * 5 >= r->n[k] * 3 &&
		    same * 5 >= r->n[i] * 3)
			return true;
	}
	return false;
}

/* A verb that has word K as its subject, soon after it. */
static bool
has_subject_at(const struct run *r, size_t k)
{
	bool many = r->at[k][r->n[k] - 1] == 's' && r->n[k] > 3 &&
	    r->at[k][r->n[k] - 2] != 's';
	size_t i;

	for (i = k + 1; i < r->count && i <= k + VERB_AHEAD; i++) {
		if (i == k + 1 && many && list_has_word(" is was has does ",
		    r->at[i], r->n[i]))
			return false;
		if (is_verb(r->at[i], r->n[i]))
			return true;
		if (list_has_word(" of in for with and or to at on by from ",
		    r->at[i], r->n[i]))
			return false;
	}
	return false;
}

/* Whether the TEXT has the words FROM to before END only here. */
static bool
is_once(const struct run *r, size_t from, size_t end, const char *text)
{
	const char *s = r->at[from], *at;
	size_t n = (size_t)(r->at[end - 1] + r->n[end - 1] - s);

	at = memmem(text, strlen(text), s, n);
	return at == NULL || memmem(at + n, strlen(at + n), s, n) == NULL;
}

static bool
all_capitals(const char *s, size_t n)
{
	return n == strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
}

/* "Teaching Lamps New Tricks Fine-tuning is": the word at which small ones
 * start. */
static size_t
after_title_case(const struct run *r, const char *text)
{
	static const char small[] = " of and the a an to in for with on at by"
	    " from vs ";
	static const char firsts[] = " How Why What Inside Behind Beyond Meet"
	    " Introducing Building ";
	static const char never[] = " United Limited Incorporated Red Unified"
	    " Combined Associated Allied Advanced Shared Ltd ";
	size_t i, k, capitals = 0;
	bool deed;

	for (i = 0; i < r->count && (is_capital(*r->at[i]) || list_has_word(
	    small, r->at[i], r->n[i])); i++)
		capitals += is_capital(*r->at[i]);
	if (i == r->count || i < 4 || capitals < 4)
		return 0;
	k = i - 1;
	/* "Product Growth and Momentum ACME showed" */
	if (r->n[k] > 2 && all_capitals(r->at[k], r->n[k]) && i < r->count &&
	    verb_of_past(r->at[i], r->n[i]) != NULL && memmem(r->at[0],
	    (size_t)(r->at[k] - r->at[0]), " and ", 5) != NULL &&
	    !list_has_word(small, r->at[k - 1], r->n[k - 1]) &&
	    is_once(r, k - 1, k + 1, text))
		return k;
	/* a name goes on */
	if (!is_capital(*r->at[k]) || !is_capital(*r->at[k - 1]) ||
	    r->n[k] < 4 || !is_small(r->at[k] + 1, r->n[k] - 1))
		return 0;
	deed = list_has_word(firsts, r->at[0], r->n[0]) || (r->n[0] > 5 &&
	    memcmp(r->at[0] + r->n[0] - 3, "ing", 3) == 0) ||
	    (r->n[k - 1] > 5 && memcmp(r->at[k - 1] + r->n[k - 1] - 2, "ed", 2)
	    == 0 && !list_has_word(never, r->at[k - 1], r->n[k - 1]));
	if (!deed && !repeats(r, k))
		return 0;
	return has_subject_at(r, k) && is_once(r, k - 1, k + 1, text) ? k : 0;
}

/* "Selling a new lamp Hundreds of mills": the word with a capital after a few
 * small ones that an -ing opens. */
static size_t
after_doing(const struct run *r, const char *text)
{
	static const char starts[] = " We I It This These Our In When For With By"
	    " As There Today Now Right If Many Hundreds Thousands Dozens Most"
	    " Some The Last You They ";
	static const char with[] = " We\xe2\x80\x99re We're We\xe2\x80\x99ve"
	    " We've It\xe2\x80\x99s It's There\xe2\x80\x99s There's"
	    " I\xe2\x80\x99m I'm ";
	size_t i;

	for (i = 1; i + 1 < r->count && i < 8; i++) {
		const char *w = r->at[i];
		size_t n = r->n[i], before = r->n[i - 1];

		if (!is_capital(*w)) {
			/* not the nouns of "limits", "moves" */
			if (list_has_word(finites, w, n) ||
			    (verb_of_past(w, n) != NULL && verb_of_base(w, n) ==
			    NULL))
				return 0;
			continue;
		}
		if (i > 1 && list_has_word(with, w, n))
			return i;
		if (is_capital(*r->at[i + 1]))
			continue;
		if (i > 1 && !list_has_word(joins, r->at[i - 1], before) &&
		    (list_has_word(starts, w, n) || (repeats(r, i) &&
		    has_subject_at(r, i)) || (!is_capital(*r->at[i - 1]) &&
		    n > 3 && is_small(w + 1, n - 1) && is_common(w, n, text) &&
		    has_subject_at(r, i))))
			return i;
	}
	return 0;
}

size_t
seam_in_title_case(const char *s, const char *text)
{
	size_t first = strcspn(s, " "), k;
	bool doing = first > 4 && memcmp(s + first - 3, "ing", 3) == 0 &&
	    !list_has_word(openers, s, first);
	struct run r;

	/* most: "The price" */
	if (!is_capital(*s) || s[first] == '\0' || (!doing &&
	    !is_capital(s[first + 1]) && !is_capital(s[first + 1 +
	    strcspn(s + first + 1, " ") + (strchr(s + first + 1, ' ') !=
	    NULL)])))
		return 0;
	read_run(&r, s);
	if (r.count < 5)
		return 0;
	k = after_title_case(&r, text);
	if (k == 0 && doing)
		k = after_doing(&r, text);
	return k > 0 && strlen(r.at[k]) > SENTENCE_BYTES ?
	    (size_t)(r.at[k] - s) : 0;
}

/* Headings that lost their line break, told by what headings are called and by
 * capitals that no name has. */
#include <string.h>

#include "language.h"
#include "seam.h"
#include "verb_en.h"

#define RUBRIC_BYTES 40
#define REST_LEAST 25	/* bytes of the sentence behind one */
#define CASE_WORDS 14
#define VERB_AHEAD 6	/* words to the verb of the sentence proper */

/* Parts of a post. Where a name may go on with the first of these, or be their
 * owner ("The problem Poe has"), only a sentence's usual start ends them. */
static const char sure[] = "|key takeaways|key takeaway|key findings"
    "|key features|key results|key points|our approach|our method|our results"
    "|our findings|our journey|getting started|how it works|how it worked"
    "|why it matters|why this matters|what's next|what\xe2\x80\x99s next"
    "|what comes next|what's new|what\xe2\x80\x99s new|what we learned"
    "|what we found|what changed|what happened|next steps|looking ahead"
    "|the road ahead|looking forward|pricing and availability"
    "|availability and pricing|lessons learned|final thoughts"
    "|closing thoughts|wrapping up|the bottom line|the big picture"
    "|under the hood|known issues|breaking changes|bug fixes|new features"
    "|future work|related work|model architecture|training data|root cause"
    "|how we got here|how we did it|a note on safety|tl;dr|";
static const char likely[] = "|benchmarks|results|background|overview|pricing"
    "|availability|performance|limitations|evaluation|methodology|methods"
    "|conclusion|conclusions|summary|introduction|abstract|discussion"
    "|highlights|acknowledgements|acknowledgments|timeline|impact|remediation"
    "|safety|security|features|fixes|training|the problem|the solution"
    "|the challenge|the result|the results|the future|the takeaway|context"
    "|motivation|implementation|architecture|";
static const char starts[] = " The We It In To This Our A An As When"
    " If You There These Those Most Many Over After Before Since At I"
    " They He She But While Although Some Every Each No Not All One Two Three"
    " Today Now Here Because Unlike Across Despite ";
static const char finites[] = " is are was were has have had will would can"
    " could may might must should does did do ";

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static size_t
after_rubric(const char *s)
{
	char low[RUBRIC_BYTES];
	size_t n, i;

	/* most have no second capital there */
	for (i = 1; i < RUBRIC_BYTES && s[i] != '\0'; i++)
		if (is_capital(s[i]) && s[i - 1] == ' ')
			break;
	if (i == RUBRIC_BYTES || s[i] == '\0')
		return 0;
	for (i = 0; i + 1 < sizeof low && s[i] != '\0'; i++)
		low[i] = is_capital(s[i]) ? (char)(s[i] + 32) : s[i];
	low[i] = '\0';
	n = list_starts(sure, low);
	if (n == 0)
		n = list_starts(likely, low);
	else if (s[n] == ' ' && is_capital(s[n + 1]) && strlen(s + n) >
	    REST_LEAST)
		return n + 1;
	return n > 0 && s[n] == ' ' && is_capital(s[n + 1]) && strlen(s + n) >
	    REST_LEAST && list_has_word(starts, s + n + 1, strcspn(s + n + 1,
	    " ,'\xe2")) ? n + 1 : 0;
}

/* The words at a sentence's start, as far as no mark parts them. */
struct run {
	const char *at[CASE_WORDS];
	size_t n[CASE_WORDS];
	size_t count;
};

static void
read_run(struct run *r, const char *s)
{
	size_t n;

	for (r->count = 0; r->count < CASE_WORDS && *s != '\0'; ) {
		n = strcspn(s, " ");
		if (n == 0 || strchr(".:;!?\")(", s[n - 1]) != NULL)
			break;
		r->at[r->count] = s;
		r->n[r->count++] = n;
		if (s[n] == '\0' || s[n - 1] == ',')
			break;
		s += n + 1;
	}
}

/* Whether small words with a capital stand among the first N: "The Trouble
 * With", "A New Kind of". No name has them. */
static bool
is_title_case(const struct run *r, size_t n)
{
	size_t i;

	if (list_has_word(" A An Your Our My ", r->at[0], r->n[0]) && n > 3)
		return true;
	for (i = 1; i + 1 < n; i++)
		if (list_has_word(" With Your Our Every Is Are How Why What From"
		    " Into Without Beyond Behind Their Its That Than More Better"
		    " Faster Smarter Has Can Will Should Does ", r->at[i],
		    r->n[i]))
			return true;
	return false;
}

/* Whether a verb comes soon after the word K, which is its subject. */
static bool
has_verb_after(const struct run *r, size_t k)
{
	bool many = r->at[k][r->n[k] - 1] == 's';
	size_t i;

	for (i = k + 1; i < r->count && i <= k + VERB_AHEAD; i++) {
		if (list_has_word(finites, r->at[i], r->n[i]) ||
		    verb_of_past(r->at[i], r->n[i]) != NULL ||
		    verb_of_present(r->at[i], r->n[i]) != NULL ||
		    (many && verb_of_base(r->at[i], r->n[i]) != NULL))
			return true;
		many = many || r->at[i][r->n[i] - 1] == 's';
	}
	return false;
}

size_t
seam_after_title(const char *s, const char *text)
{
	static const char small[] = " of and the a an to in for with on at by"
	    " from vs or ";
	const char *pair, *first;
	size_t i, k;
	struct run r;

	if (!is_capital(*s))
		return 0;
	i = after_rubric(s);
	if (i > 0)
		return i;
	/* most: "The price" */
	i = strcspn(s, " ");
	if (s[i] == '\0' || (!is_capital(s[i + 1]) &&
	    !list_has_word(small, s + i + 1, strcspn(s + i + 1, " "))))
		return 0;
	read_run(&r, s);
	for (i = 0; i < r.count && (is_capital(*r.at[i]) || (i > 0 &&
	    list_has_word(small, r.at[i], r.n[i]))); i++)
		;
	if (i == r.count || i < 4 || !is_title_case(&r, i))
		return 0;
	for (k = i - 1; k > 3 && !is_capital(*r.at[k]); k--)
		;
	if (!is_capital(*r.at[k]) || !is_capital(*r.at[k - 1]) || r.n[k] < 4 ||
	    strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZ", r.at[k][1]) != NULL ||
	    strlen(r.at[k]) <= REST_LEAST || !has_verb_after(&r, k))
		return 0;
	/* the two words together are a name when they come again */
	pair = r.at[k - 1];
	first = memmem(text, strlen(text), pair, (size_t)(r.at[k] - pair) +
	    r.n[k]);
	return first == NULL || memmem(first + 1, strlen(first + 1), pair,
	    (size_t)(r.at[k] - pair) + r.n[k]) == NULL ?
	    (size_t)(r.at[k] - s) : 0;
}

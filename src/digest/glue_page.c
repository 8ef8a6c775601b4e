#include "glue.h"

#include <string.h>

#include "glue_words.h"
#include "language.h"
#include "refer.h"
#include "verb_en.h"

#define BRIEF_WORDS 16

/* Past words that a page prints around its text, at S; *CAPTION when a
 * picture's caption follows. */
static size_t
page_words(const char *s, bool *caption)
{
	static const char whole[] = "|Media playback is not supported on this"
	    " device|Media playback is unsupported on your device"
	    "|Share this with|These are external links and will open in a new"
	    " window|Copy this link|Share this page|Media caption"
	    "|Image caption|Image copyright|Image source,|Image source"
	    "|Scroll down for video|SHARE THIS ARTICLE|RELATED ARTICLES"
	    "|Share on Facebook|Share on X|Share on Twitter|Share on LinkedIn"
	    "|Share on WhatsApp|Save this story|Share full article"
	    "|Advertisement|ADVERTISEMENT|SKIP ADVERTISEMENT"
	    "|Article continues below|Article continues after advertisement"
	    "|Story continues below advertisement|after newsletter promotion|";
	/* what is said of another story, whose title has no stop */
	static const char others[] = "|Related:|RELATED:|Read more:|READ MORE:"
	    "|Read next:|READ NEXT:|See also:|SEE ALSO:|Related story:"
	    "|RELATED STORY:|Also read:|ALSO READ:|Read also:|";
	static const char shares[] = "|Email|Facebook|Messenger|Twitter"
	    "|Pinterest|WhatsApp|LinkedIn|Copy link|Save|Share|Print|X|Bluesky"
	    "|Reddit|Threads|Telegram|Comments|Gift|";
	static const char owners[] = "|Getty Images|PA Media|PA|AFP|Reuters"
	    "|EPA|AP|BBC|Alamy|Science Photo Library|Rex Features|Google"
	    "|Other|Family handout|Family photo|Shutterstock|SNS|Empics"
	    "|Thinkstock|Press Association|";
	size_t at = 0, n, from;
	bool sharing = false;

	for (;;) {
		from = at;
		n = list_starts(whole, s + at);
		if (n == 0 && sharing)
			n = list_starts(shares, s + at);
		if (n == 0 && (n = list_starts(others, s + at)) > 0 &&
		    s[strlen(s) - 1] == '.') {
			*caption = true;
			return at + n + (s[at + n] == ' ');
		}
		if (n == 0 || (s[at + n] != ' ' && s[at + n] != '.'))
			return at;
		sharing = sharing || s[at] == 'S';
		*caption = strncmp(s + at + 5, " caption", 8) == 0 ||
		    strncmp(s + at, "Media cap", 9) == 0;
		at += n + strspn(s + at + n, " .");
		if (strncmp(s + from, "Image copy", 10) == 0 ||
		    strncmp(s + from, "Image sour", 10) == 0) {
			n = list_starts(owners, s + at);
			at += n > 0 ? n + (s[at + n] == ' ') : 0;
		}
	}
}

/* Whether TEXT has the word with a small letter. */
static bool
is_common(const struct word *w, const char *text)
{
	char low[32];

	if (w->n < 3 || w->n >= sizeof low || w->s[1] < 'a')
		return false;
	memcpy(low, w->s, w->n);
	low[0] = (char)(w->s[0] | 32);
	return glue_times(text, low, w->n) > 0;
}

size_t
glue_after_caption(const struct line *l, const char *title,
    const char *text)
{
	const struct word *w = l->at;
	size_t i, n = title != NULL ? strcspn(title, " ,:'") : 0;

	for (i = 1; i + 3 < l->count && i <= LABEL_WORDS; i++) {
		if (!w[i].capital || w[i - 1].after != 0 ||
		    glue_in(&w[i - 1], glue_joins))
			continue;
		if (glue_in(&w[i], " the a an "))
			return i;
		if (!glue_verb(&w[i + 1]) && !w[i + 1].capital &&
		    (glue_in(&w[i], glue_openers) || glue_in(&w[i], " more two"
		    " three four five ") || is_common(&w[i], text)))
			return i;
		if (n > 3 && w[i].n == n && memcmp(w[i].s, title, n) == 0)
			return i > 1 && w[i - 1].capital && glue_times(text,
			    w[i - 1].s, (size_t)(w[i].s + w[i].n -
			    w[i - 1].s)) > 1 ? i - 1 : i;
	}
	return 0;
}

size_t
glue_page_length(const char *s, const char *title, const char *text)
{
	bool caption = false;
	size_t at, i;
	struct line l;

	if (strchr("IMSCTRAa", *s) == NULL || *s == '\0')
		return 0;
	at = page_words(s, &caption);
	if (at == 0 || !caption)
		return at;
	glue_split(s + at, &l);
	i = glue_after_caption(&l, title, text);
	return i > 0 && strlen(l.at[i].s) >= REST_LEAST ?
	    (size_t)(l.at[i].s - s) : GLUE_LOST;
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

	if (strstr(low, ", 20") == NULL)	/* most sentences */
		return false;
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
glue_tells(const char *s)
{
	struct line l;
	size_t i;

	glue_split(s, &l);
	for (i = 0; i < l.count; i++)
		if (!l.at[i].capital && (glue_in(&l.at[i], " was were had has"
		    " have said says will would could ") ||
		    (verb_of_past(l.at[i].s, l.at[i].n) != NULL && (i == 0 ||
		    !glue_in(&l.at[i - 1], " is are being ")))))
			return true;
	return false;
}

bool
glue_is_placed(const char *s)
{
	struct line l;
	size_t i = strcspn(s, " "), k;

	/* most sentences: nothing to part */
	if (s[i] == '\0' || !glue_capital(s) || !glue_capital(s + i + 1))
		return false;
	glue_split(s, &l);
	for (i = 0; i < l.count && i < 5 && l.at[i].capital &&
	    l.at[i].after == 0; i++)
		;
	if (i < 2 || i >= l.count || l.count == GLUE_WORDS ||
	    !glue_in(&l.at[i], " outside at during in with on inside leaving"
	    " arriving speaking "))
		return false;
	for (k = i; k < l.count; k++)
		if (glue_verb(&l.at[k]) || glue_past(&l.at[k]) || (k > i &&
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

	if (title == NULL || !glue_capital(title))
		return false;
	n = strcspn(title, " ,:'\xe2");
	if (n < 3 || refer_word_in(glue_openers, title, n) ||
	    strncmp(first, title, n) == 0 || strncmp(next, title, n) != 0 ||
	    ((next[n] | 32) >= 'a' && (next[n] | 32) <= 'z'))
		return false;
	glue_split(first, &l);
	if (l.count > BRIEF_WORDS || l.count < 4)
		return false;
	for (i = 0; i < l.count; i++)
		if (glue_in(&l.at[i], " you we i it has have had will ") ||
		    has_pronoun(&l.at[i]))
			return false;
	return l.at[0].capital && strlen(next) > strlen(first);
}

#include "runon.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "glue_words.h"
#include "language.h"
#include "refer.h"
#include "seam.h"
#include "verb_en.h"

#define WORDS_MAX 14
#define HEADING_WORDS 10
#define CREDIT_MAX 200	/* bytes before it */

/* Words that start sentences and are no names. */
static const char starters[] = " the a an in it this but we as when what if"
    " for at since after on to there while some many most last by with"
    " although however they he she you not no so and yet despite today now"
    " over from these those his her its our my how why where who back within"
    " every each during even earlier until like just because before another"
    " it's there's that's we're it\xe2\x80\x99s there\xe2\x80\x99s"
    " that\xe2\x80\x99s we\xe2\x80\x99re you\xe2\x80\x99re"
    " we\xe2\x80\x99ve don\xe2\x80\x99t let\xe2\x80\x99s inside nobody"
    " everyone imagine two three several recent people ";
/* Those of them that no name follows. */
static const char small_follows[] = " it this but we what there they he she"
    " you not no so and yet these those how why where who even just because"
    " it's there's that's we're it\xe2\x80\x99s there\xe2\x80\x99s"
    " that\xe2\x80\x99s we\xe2\x80\x99re you\xe2\x80\x99re"
    " we\xe2\x80\x99ve don\xe2\x80\x99t let\xe2\x80\x99s now some many nobody"
    " everyone imagine several recent people two three ";
/* Those that may follow a heading with a verb, when a small word follows. */
static const char sure_starters[] = " in it this but as when if for since"
    " after while although he she they there these those despite it's"
    " it\xe2\x80\x99s there\xe2\x80\x99s while ";
static const char glue[] = " of for at in from on with by to and or the a an"
    " is are was were be as than via per about into like & vs told with said"
    " through over under after before during against between without within"
    " across around behind beyond near inside since until upon toward towards"
    " among along despite off onto outside throughout watching seeing reading"
    " says called titled named as ";
/* Words that have a capital before a small word nowhere but at a start. */
static const char seam_words[] = " the this it in but as we when if for while"
    " however although though he she they there these after since despite according"
    " and so those his her some many most now today yet because what on at to"
    " by with from nobody everyone people our my their its one another both"
    " each every even such other more recent until during before between among"
    " over under not only you your all any no why how where who whether once"
    " unlike earlier last next later just rather still then thus like given"
    " based let two three beyond through without members employees researchers"
    " critics experts users companies scientists officials workers other"
    " several ";
static const char finites[] = " is are was were has have had will would can"
    " could may might must should does did do isn't aren't don't isn\xe2\x80"
    "\x99t ";
static const char months[] = " january february march april may june july"
    " august september october november december ";
static const char agencies[] = " getty images envato unsplash pexels istock"
    " pixabay midjourney adobestock shutterstock reuters ap afp alamy nasa"
    " alphafold nga everett collection wellcome dall-e stock photo epa"
    " bloomberg redux ";

static size_t
lower(const struct word *p, char out[32])
{
	size_t i;

	if (p->n >= 32)
		return 0;
	for (i = 0; i < p->n; i++)
		out[i] = p->s[i] >= 'A' && p->s[i] <= 'Z' ?
		    (char)(p->s[i] + 32) : p->s[i];
	return p->n;
}

static bool
is_in(const struct word *p, const char *list)
{
	char low[32];
	size_t n = lower(p, low);

	return n > 0 && list_has_word(list, low, n);
}

static bool
is_capital(const struct word *p)
{
	return p->s[0] >= 'A' && p->s[0] <= 'Z';
}

static bool
is_finite(const struct word *p)
{
	char low[32];
	size_t n = lower(p, low);

	if (n == 0 || is_capital(p))
		return false;
	return list_has_word(finites, low, n) || verb_of_past(low, n) != NULL;
}

static bool
is_present(const struct word *p)
{
	char low[32];
	size_t n = lower(p, low);

	return n > 0 && !is_capital(p) && verb_of_present(low, n) != NULL;
}

/* "Ann Poe/Agency | Getty, Envato": the pieces of a credit, 0 for none. */
static size_t
credit_pieces(const struct word *p, size_t count)
{
	size_t i, end = 0;
	bool bar = false;

	for (i = 0; i < count && i < 9; i++) {
		bar = bar || (p[i].n == 1 && p[i].s[0] == '|');
		const char *slash = memchr(p[i].s, '/', p[i].n);

		if (!is_capital(&p[i]) && p[i].s[0] != '|' &&
		    p[i].s[0] != '/' &&
		    !is_in(&p[i], " istock a of the photo illustration by via and"
		    " \xe2\x80\x93 - "))
			break;
		if ((p[i].n == 1 && (p[i].s[0] == '|' ||
		    (p[i].s[0] == '/' && i > 0))) || (slash != NULL &&
		    slash > p[i].s && slash[1] >= 'A' && slash[1] <= 'Z'))
			end = i + 1;
		else if (end == i && end > 0 && is_in(&p[i], agencies))
			end = i + 1;
		else if (end == i && end > 0 && p[i].after == ',' && bar)
			end = i + 1;
		if (p[i].after == '.' || p[i].after == ':' ||
		    p[i].after == '!' || p[i].after == '?')
			break;
	}
	if (end == 0 && count > 2 && is_in(&p[0], " getty istock unsplash"
	    " shutterstock afp ") && (is_capital(&p[1]) ||
	    (unsigned char)p[1].s[0] == 0xe2) && p[0].after == 0 &&
	    !is_in(&p[1], agencies))
		end = 1;
	if (end == 0 && count > 2 && strncmp(p[0].s, "Getty Images", 12) == 0)
		end = is_capital(&p[2]) ? 2 : 0;
	return end;
}

/* "It" and "A", not "IT"; "This Person" is a name. */
static bool
is_starter(const struct word *p, const struct word *next)
{
	return is_capital(p) && (p->n == 1 || p->s[1] > 'Z' ||
	    p->s[1] == '\'') && is_in(p, starters) &&
	    !(is_capital(next) && is_in(p, small_follows));
}

/* "Rock band The Hollows", "Sources tell The Post": what the name at I is of or
 * is told, and no heading. */
static bool
is_role(const struct word *p, size_t i)
{
	return is_capital(&p[i + 1]) && is_in(&p[i], " the ") &&
	    is_in(&p[i - 1], " band drama film movie novel comedy thriller musical"
	    " play show series sitcom magazine newspaper paper journal tabloid"
	    " broadsheet weekly daily website site blog podcast game app ship ferry"
	    " yacht boat liner trawler warship submarine pub bar restaurant cafe"
	    " hotel nightclub club duo trio rapper charity soap opera ballet album"
	    " single song book poem painting supermarket chain shop think-tank"
	    " horse racehorse venue theatre tell ask inform warn ");
}

/* The piece at which the sentence proper starts, 0 when there is no heading
 * before it. */
static size_t
heading_pieces(const struct word *p, size_t count, bool verbs)
{
	bool verb = false;
	size_t i;

	for (i = 0; i + 1 < count && i <= HEADING_WORDS; i++) {
		if (i > 0 && is_starter(&p[i], &p[i + 1]) &&
		    p[i - 1].after == 0 && !is_in(&p[i - 1], glue) &&
		    p[i].after == 0 && !is_finite(&p[i - 1])) {
			if (i < 4 && is_role(p, i))
				return 0;
			if (!verb)
				return i;
			if (verbs && is_in(&p[i], sure_starters) &&
			    !is_capital(&p[i + 1]))
				return i;
		}
		verb = verb || is_finite(&p[i]) || is_present(&p[i]);
		if (p[i].after != 0 && (p[i].after != ',' || !verbs))
			return 0;
		if (memchr(p[i].s, '\xe2', p[i].n) != NULL &&
		    memmem(p[i].s, p[i].n, "\xe2\x80\x94", 3) != NULL)
			return 0;
		if (p[i].s[0] == '"' || (unsigned char)p[i].s[0] == 0xe2)
			return 0;
	}
	return 0;
}

/* "Bolt Labs Bolt Labs says": the words that stand twice. */
static size_t
doubled_pieces(const struct word *p, size_t count)
{
	size_t k, i;

	for (k = 3; k > 0; k--) {
		for (i = 0; i < k && 2 * k < count; i++)
			if (p[i].n != p[k + i].n || p[i].after != 0 ||
			    memcmp(p[i].s, p[k + i].s, p[i].n) != 0)
				break;
		if (i == k && is_capital(&p[0]))
			return k;
	}
	return 0;
}

bool
runon_is_verbless(const char *s)
{
	struct word p[WORDS_MAX];
	char low[32];
	size_t count = glue_words(s, p, WORDS_MAX), i, n;

	if (count == WORDS_MAX)
		return false;
	for (i = 0; i < count; i++) {
		n = lower(&p[i], low);
		if (n == 0)
			continue;
		if (is_finite(&p[i]) || is_in(&p[i], finites) ||
		    is_present(&p[i]) || memchr(low, '\'', n) != NULL ||
		    memmem(low, n, "\xe2\x80\x99", 3) != NULL ||
		    verb_of_base(low, n) != NULL ||
		    (!is_capital(&p[i]) && n > 3 && low[n - 1] == 's') ||
		    (n > 2 && memcmp(low + n - 2, "ed", 2) == 0))
			return false;
	}
	return count > 0;
}

bool
runon_is_caption(const char *s)
{
	struct word p[WORDS_MAX];
	char low[32];
	size_t count = glue_words(s, p, WORDS_MAX), i, n;

	if (count == WORDS_MAX)
		return false;
	for (i = 0; i < count; i++) {
		n = lower(&p[i], low);
		if (is_finite(&p[i]) || (i > 0 && is_present(&p[i])) ||
		    is_in(&p[i], " you we they i who "))
			return false;
		/* "Poe disappeared off …": any other verb's past */
		if (i > 0 && i + 1 < count && p[i].after == 0 && n > 5 &&
		    !is_capital(&p[i]) && memcmp(low + n - 2, "ed", 2) == 0 &&
		    is_in(&p[i + 1], " the a an his her its their off out up"
		    " down when after before that more less it them him "))
			return false;
		/* "Analysts expect fares to rise": these are no nouns */
		if (i == 1 && p[0].s[p[0].n - 1] == 's' && is_in(&p[i],
		    " expect believe argue agree predict want think warn insist"
		    " suggest recommend advise accuse deny "))
			return false;
		/* "Growers plan to …", "Floods kill more than 90 …" */
		if (i > 0 && i + 1 < count && p[i].after == 0 && n > 0 &&
		    !is_capital(&p[i]) && verb_of_base(low, n) != NULL &&
		    (is_in(&p[i + 1], " to the a an that their its more about"
		    " nearly almost up at many most all ") ||
		    strchr("$0123456789", *p[i + 1].s) != NULL) &&
		    !is_in(&p[i - 1], " the a an of to and or for in on "))
			return false;
		if (n > 3 && (memchr(low, '\'', n) != NULL ||
		    memmem(low, n, "\xe2\x80\x99", 3) != NULL) &&
		    low[n - 1] != 's')
			return false;
	}
	return count > 1;
}

/* The word before S, in small letters only: its length, 0 when it is none. */
static size_t
small_before(const char *s, const char *start)
{
	size_t n = 0;

	while (s - n > start && ((s[-1 - (ptrdiff_t)n] >= 'a' &&
	    s[-1 - (ptrdiff_t)n] <= 'z') || s[-1 - (ptrdiff_t)n] == '-'))
		n++;
	return (s - n == start || s[-1 - (ptrdiff_t)n] == ' ') ? n : 0;
}

/* Films, books and cars in lists: "Harbour Lights (1987) The story …": past
 * the year, 0 when none is there. */
static size_t
past_year(const char *s)
{
	const char *at = strstr(s, " (");

	if (at == NULL || at - s > 60 || *s < 'A' || *s > 'Z' ||
	    strspn(at + 2, "0123456789") != 4 || at[6] != ')' || at[7] != ' ' ||
	    at[8] < 'A' || at[8] > 'Z' || strlen(at + 8) < 25)
		return 0;
	return (size_t)(at - s) + 8;
}

/* Past the agencies, commas and strokes at S; what follows must open a
 * sentence. */
static size_t
past_agencies(const char *s)
{
	const char *at = s;
	struct word p;

	for (;;) {
		at += strspn(at, " ,/|&()");
		p.s = at;
		p.n = strcspn(at, " ,/|&()");
		if (p.n == 0 || !is_in(&p, agencies) ||
		    (p.n == 3 && strncmp(at, "The", 3) == 0))
			break;
		at += p.n;
		if (strncmp(at, " Images", 7) == 0)
			at += 7;
	}
	return (size_t)(at - s);
}

/* "… courtesy of Bolt Labs In May": past the name, by the word that opens a
 * sentence; 0 when it cannot be told. */
static size_t
past_name(const char *s)
{
	struct word p[WORDS_MAX];
	size_t count = glue_words(s, p, WORDS_MAX), i;

	for (i = 1; i + 1 < count && i < 7; i++)
		if (is_capital(&p[i]) && is_starter(&p[i], &p[i + 1]) &&
		    (!is_capital(&p[i + 1]) || is_in(&p[i + 1], months)))
			return (size_t)(p[i].s - s);
	return 0;
}

size_t
runon_credit(const char *s)
{
	static const char *const marks[] = { "/ Getty", "| Getty", "/Getty",
	    "| Unsplash", "/ Unsplash", "/ Reuters", "/ AFP", "/ AP ",
	    "| Envato", "/ Pexels", "/ Shutterstock", "| Shutterstock" };
	const char *found, *at;
	size_t i, n;

	for (i = strpbrk(s, "/|") != NULL ? 0 : sizeof marks / sizeof marks[0];
	    i < sizeof marks / sizeof marks[0]; i++) {
		found = strstr(s, marks[i]);
		if (found == NULL || found - s > CREDIT_MAX)
			continue;
		at = found + past_agencies(found);
		return strlen(at) > 25 ? (size_t)(at - s) : RUNON_LOST;
	}
	found = strstr(s, "Availability Now ");
	if (found != NULL && found - s <= CREDIT_MAX)
		return (size_t)(found - s) + sizeof "Availability Now " - 1;
	found = strstr(s, " | ");
	if (found != NULL && found - s <= CREDIT_MAX) {
		n = past_name(found + 3);
		return n > 0 ? (size_t)(found - s) + 3 + n : 0;
	}
	found = strstr(s, "ourtesy of ");
	if (found != NULL && found - s <= CREDIT_MAX && found > s &&
	    (found[-1] == 'C' || found[-1] == 'c')) {
		at = found + sizeof "ourtesy of " - 1;
		if (*at < 'A' || *at > 'Z')
			return 0;
		n = past_name(at);
		if (n > 0)
			return (size_t)(at - s) + n;
		/* "launched courtesy of Acme": a verb before it is none */
		return found - 1 == s ? RUNON_LOST : 0;
	}
	if (strncasecmp(s, "MS Tech ", 8) == 0 && s[8] >= 'A' && s[8] <= 'Z')
		return 8;
	return 0;
}

size_t
runon_length(const char *s, enum runon_place place)
{
	struct word p[WORDS_MAX];
	size_t count = glue_words(s, p, WORDS_MAX), at = 0, more = 0;

	if (place != RUNON_INSIDE) {
		at = past_year(s);
		if (at == 0)
			at = seam_at_echo(s);
		if (at > 0)
			return at;
	}
	if (count < 4 || (!is_capital(&p[0]) && !is_in(&p[0], " istock ")))
		return 0;
	if (place == RUNON_ARTICLE)
		at = credit_pieces(p, count);
	if (place == RUNON_ARTICLE && at == 0)
		at = doubled_pieces(p, count);
	if (at < count && !is_in(&p[at], " now as with when if today, ") &&
	    !is_in(&p[at], sure_starters))
		more = heading_pieces(p + at, count - at,
		    place != RUNON_INSIDE);
	/* "The Verge The …": the first word alone is no heading */
	if (more > 0 && at == 0 && is_in(&p[0], starters) && more < 3)
		return 0;
	if (more == 1 && place == RUNON_INSIDE)
		return 0;
	at += more;
	if (at == 0 || at >= count || strlen(p[at].s) < 25 ||
	    list_within("|Related Story|Related Stories|VB Event|", s))
		return 0;
	return (size_t)(p[at].s - s);
}

size_t
runon_seam(const char *s)
{
	const char *at = s;
	size_t n, before;
	char low[16];

	while ((at = strchr(at, ' ')) != NULL) {
		at++;
		if (*at < 'A' || *at > 'Z' || at - s < 6 || at[-2] < 'a' ||
		    at[-2] > 'z')
			continue;
		for (n = 1; at[n] >= 'a' && at[n] <= 'z'; n++)
			;
		if (at[n] != ' ' || at[n + 1] < 'a' || at[n + 1] > 'z' ||
		    n >= sizeof low || (n < 5 && strncmp(at + n, " of ", 4) == 0))
			continue;
		memcpy(low, at, n);
		low[0] = (char)(*at + 32);
		if (!list_has_word(seam_words, low, n))
			continue;
		before = small_before(at - 1, s);
		if (before > 0 && !list_has_word(glue, at - 1 - before, before))
			return (size_t)(at - s);
	}
	return 0;
}

static size_t
times_in(const char *text, const struct word *p)
{
	char word[32] = " ";
	size_t count = 0;

	if (p->n + 2 >= sizeof word)
		return 0;
	memcpy(word + 1, p->s, p->n);
	word[p->n + 1] = '\0';
	for (; (text = strstr(text, word)) != NULL && count < 3; text++)
		count++;
	return count;
}

size_t
runon_two_names(const char *s, const char *text)
{
	struct word p[WORDS_MAX];
	size_t count = glue_words(s, p, WORDS_MAX), i;

	/* "Lund's Great Water Wall has", "Former Prime Minister Poe has" */
	if (count < 8 || refer_given_name(p[0].s, p[0].n) == 0)
		return 0;
	for (i = 0; i < 4; i++)
		if (!is_capital(&p[i]) || p[i].after != 0 || p[i].n < 2 ||
		    p[i].s[1] < 'a' || p[i].s[1] > 'z' ||
		    is_in(&p[i], starters))
			return 0;
	return is_finite(&p[4]) && times_in(text, &p[1]) < 2 &&
	    times_in(text, &p[0]) < 2 && times_in(text, &p[3]) > 1 ?
	    (size_t)(p[2].s - s) : 0;
}

/* "Mixing the old and the new: The team …": words without a verb, only the
 * first of them with a capital, and a sentence after the colon. */
static bool
is_rubric(const char *s, size_t n)
{
	struct word p[WORDS_MAX];
	size_t count = glue_words(s, p, WORDS_MAX), i;

	if (s[n + 2] < 'A' || s[n + 2] > 'Z' || !is_capital(&p[0]) ||
	    is_in(&p[0], " the an one his her its their in on at for what how"
	    " why but and this that "))
		return false;
	for (i = 0; i < count && i < 7; i++) {
		if ((i > 0 && is_capital(&p[i])) || is_finite(&p[i]))
			return false;
		if (p[i].after == ':')
			return i > (is_in(&p[0], " a ") ? 1u : 0u) &&
			    p[i].s + p[i].n == s + n;
		if (p[i].after != 0 && p[i].after != ',')
			return false;
	}
	return false;
}

size_t
runon_label(const char *s)
{
	static const char labels[] = "|the news|the purpose|the problem"
	    "|the solution|the idea|the context|the background|the details"
	    "|the big picture|the bottom line|the takeaway|the results"
	    "|the upshot|the catch|the backstory|the challenge|the stakes"
	    "|what's new|what\xe2\x80\x99s new|what happened"
	    "|what's next|what\xe2\x80\x99s next|how it works|why it matters"
	    "|why this matters|behind the news|yes, but|but|in brief|tl;dr"
	    "|between the lines|go deeper|driving the news|state of play"
	    "|zoom in|zoom out|we're thinking|we\xe2\x80\x99re thinking"
	    "|key points|key point|context|details|background|bottom line|key finding|results"
	    "|so what|so what?|new|summary|abstract|availability|report|analysis|opinion"
	    "|breaking|exclusive|watch|performance|dateline|";
	static const char promotion[] = "after newsletter promotion ";
	const char *colon = strstr(s, ": ");
	size_t n, i;
	char low[40];

	if (strncmp(s, promotion, sizeof promotion - 1) == 0)
		return sizeof promotion - 1;
	/* "Weather | Three people have died …" */
	n = strcspn(s, "|.:,");
	if (s[n] == '|' && n > 3 && n < 28 && s[n - 1] == ' ' &&
	    s[n + 1] == ' ' && s[n + 2] >= 'A' && s[n + 2] <= 'Z' &&
	    strlen(s + n) > 30)
		return n + 2;
	n = colon != NULL ? (size_t)(colon - s) : 0;
	if (n == 0 || n >= sizeof low || strlen(colon) < 22)
		return 0;
	for (i = 0; i < n; i++)
		low[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i];
	low[n] = '\0';
	/* "How Zeta 2 works: " */
	if (strncmp(low, "how ", 4) == 0 && n > 10 &&
	    strcmp(low + n - 6, " works") == 0)
		return n + 2;
	if (list_starts(labels, low) == n)
		return n + 2;
	return is_rubric(s, n) ? n + 2 : 0;
}

#include "quote_en.h"

#include <string.h>

#include <ndigest/text/word.h>

#include "person.h"
#include "quote_en_words.h"
#include "runon.h"
#include "verb_en.h"

#define WORDS_MOST 48
#define WORD_BYTES 24
#define VERBLESS_MOST 14	/* words */
#define EARLY_THIS 5		/* words before "this brings" */
#define THIS_WORDS 7		/* "This is …" says enough with as many */
#define EARLY_ONE 7		/* words before "the next one" */
#define ELIDED_MOST 10
#define THIS_LONG 9		/* and "This could …" with these */
#define SENTENCE_BYTES 400

struct spoken_word {
	char low[WORD_BYTES];
	size_t n;
	struct list_word word;	/* LOW, looked up */
	bool name;		/* has a capital where no sentence starts */
	bool starts;		/* a sentence */
	char after;		/* the mark after it, ' ' for none */
};

/* Persons that he and she may stand for. */
static const char persons[] = " dad father daddy mum mom mother mummy parent"
    " son daughter brother sister husband wife man woman boy girl child baby"
    " kid lad guy grandfather grandmother grandad nan gran uncle aunt friend"
    " president minister judge officer doctor nurse teacher patient person"
    " player coach manager captain king queen prince princess pope actor"
    " director somebody someone anyone anybody everyone who colleague"
    " partner boyfriend girlfriend neighbour neighbor victim driver lawyer"
    " mayor leader candidate mr mrs ms dr sir ";
static const char determiners[] = " the a an my our your his her their its"
    " every each another any no this that some one what something anything"
    " nothing everything making finding ";
/* After "warned that": no noun comes at once. */
static const char joins[] = " without the a an in on at if when he she it they we"
    " i you there no some many most more all by to for with its his her their"
    " our this these those unless as even such not after before while since"
    " from under over despite because until once his any each every ";
static const char singulars[] = " is was us this his has yes always perhaps"
    " its as thus does hers ours news ";
static const char groups[] = " people children men women everyone everybody"
    " police government team family staff public company club and both two"
    " three four five many few most some nobody anyone who media council ";

/* " – " parts as a comma does. */
static bool
is_dash(const char *s)
{
	s += *s == ' ';
	return (*s == '-' && s[-1] == ' ') || strncmp(s, "\xe2\x80\x93", 3) ==
	    0 || strncmp(s, "\xe2\x80\x94", 3) == 0;
}

static size_t
read_words(const char *text, const char *low, const struct article *a,
    struct spoken_word *out)
{
	struct word_iter it = { text, strlen(text), 0 };
	const char *word;
	size_t len, count = 0, i;
	bool start = true, same = strlen(text) == strlen(low);

	while (count < WORDS_MOST && word_next(&it, &word, &len)) {
		struct spoken_word *w = &out[count++];
		const char *s = same ? low + (word - text) : word, *end;

		memset(w, 0, sizeof *w);
		w->n = len < WORD_BYTES - 1 ? len : WORD_BYTES - 1;
		for (i = 0; i < w->n; i++)
			w->low[i] = s[i];
		w->word = list_look_up(w->low, w->n);
		w->starts = start;
		w->name = *word >= 'A' && *word <= 'Z' && !(len == 1) &&
		    memcmp(word, "I'", 2) != 0 &&
		    strncmp(word, "I\xe2\x80\x99", 4) != 0 &&
		    (!start || article_is_name(a, word, len));
		end = word + len;
		w->after = *end == '\0' ? '.' : is_dash(end) ? ',' : *end;
		start = *end == '.' || *end == '!' || *end == '?';
	}
	return count;
}

#define is_in(w, words) \
	list_has(words, &(w)->word, (w)->low, (w)->n)

/* "it's" is "it": the bytes up to the apostrophe. */
static void
cut_ending(struct spoken_word *w)
{
	size_t i;

	for (i = 1; i < w->n; i++)
		if (w->low[i] == '\'' || (unsigned char)w->low[i] == 0xe2) {
			w->n = i;
			w->low[i] = '\0';
			w->word = list_look_up(w->low, w->n);
			return;
		}
}

static bool
is_verb_after(const struct spoken_word *w)
{
	return is_in(w, " is was would will has had can could may might should"
	    " makes made means meant shows isn't wasn't doesn't hasn't won't ");
}

/* "it" that stands for nothing: "it is time", "it was hard to". */
static bool
is_empty_it(const struct spoken_word *w, size_t left)
{
	return left > 2 && is_in(&w[1], " is was would will has may might"
	    " takes took seems feels ") && is_in(&w[2], " time hard difficult"
	    " easy important clear possible impossible not be been been up"
	    " likely unlikely wrong right necessary crucial vital true fair"
	    " too so very really just enough about to ");
}

/* "taxes": it ends as more than one does. */
static bool
is_plural(const struct spoken_word *w)
{
	return w->n > 3 && w->low[w->n - 1] == 's' && strchr("sui",
	    w->low[w->n - 2]) == NULL && !is_in(w, singulars);
}

/* "this bridge", "these old bridges": the noun after word I is in the title
 * or in a sentence that the page shows. */
static bool
names_shown(const struct article *a, const struct spoken_word *w,
    size_t count, size_t i)
{
	char noun[WORD_BYTES];
	uint32_t term;
	size_t k, n;

	for (i++; i < count && w[i].n > 3 && w[i].n + 1 < WORD_BYTES; i++) {
		n = w[i].n;
		if (is_in(&w[i], " kind sort time moment situation thing things"
		    " people case "))
			return false;
		memcpy(noun, w[i].low, n);
		noun[n] = '\0';
		if (article_terms(a, noun, &term, 1) != 1)
			return false;
		if (article_title_has(a, term))
			return true;
		for (k = 0; k < a->usable_count; k++)
			if (a->units[a->usable[k]].used &&
			    strstr(a->units[a->usable[k]].low, noun) != NULL)
				return true;
		/* an adjective may come first */
		if (w[i].after != ' ' || is_in(&w[i + (i + 1 < count)], " is was"
		    " has will would can could should must are were have "))
			return false;
	}
	return false;
}

/* "A petition to save it": the "it" at word I is no petition. */
static bool
is_aim(const struct spoken_word *w, size_t i)
{
	return i > 2 && i < EARLY_THIS && is_in(&w[i], " it them ") &&
	    is_in(&w[i - 2], " to ") && !is_in(&w[0], " in on at ") &&
	    verb_of_base(w[i - 1].low, w[i - 1].n) != NULL;
}

/* "this burden": what was told before. */
static const char told_nouns[] = " query decision burden effect pain finding"
    " request proposal claim outcome trend figure amount letter message step"
    " attitude answer result number behaviour behavior dispute ";

/* What the words before the one at hand may be stood for by. SPOKEN: it is
 * speech, where "and that is …" stands for what was not said; where somebody
 * writes it may stand for the whole sentence. */
struct known {
	const struct article *a;
	const struct spoken_word *w;
	size_t count;
	bool spoken;
	bool thing, person, several, many;
	bool crossed;		/* into another clause */
	bool later;		/* another sentence, which may point here */
	size_t persons, plurals, things;
};

/* Whether "it" at word I is what somebody does something to: "saw it.", "built
 * it with". */
static bool
is_object(const struct known *k, size_t i)
{
	const struct spoken_word *w = k->w;

	return (verb_of_base(w[i - 1].low, w[i - 1].n) != NULL ||
	    verb_of_past(w[i - 1].low, w[i - 1].n) != NULL) &&
	    (strchr(".,;!?", w[i].after) != NULL || (i + 1 < k->count &&
	    is_in(&w[i + 1], " with in on at from by again and for without ")));
}

/* "it", "he", "them" at word I, without its ending BARE. */
static bool
lacks_noun(const struct known *k, size_t i, const struct spoken_word *bare)
{
	const struct spoken_word *w = k->w;
	bool next = i + 1 < k->count;

	/* "You thought it was a game" */
	if (k->spoken && i > 0 && i + 2 < k->count && is_in(&w[i - 1],
	    " thought think ") && is_in(&w[i], " it ") && is_in(&w[i + 1],
	    " was is ") && is_in(&w[i + 2], " a an "))
		return false;
	if (is_in(bare, " it its itself ") && !k->thing &&
	    !(bare->n == w[i].n && is_empty_it(w + i, k->count - i)) &&
	    !(i > 0 && is_in(&w[i - 1], " make makes made making find finds"
	    " found ") && next && !is_in(&w[i + 1], " in on at to and with by ")
	    && w[i].after == ' ') &&
	    !(bare->n < w[i].n && next && is_in(&w[i + 1], " time hard difficult"
	    " easy important clear about just half two three four five six"
	    " eight ten ")))
		return true;
	if (!k->spoken && is_aim(w, i))
		return true;
	/* "My uncle built it": he did not build himself */
	if (k->spoken && k->things < 2 && !k->crossed && i > 1 &&
	    is_in(&w[i], " it ") && is_object(k, i))
		return true;
	/* "I've a nice shelf for it" */
	if (k->spoken && k->things < 2 && !k->crossed && i > 2 &&
	    is_in(&w[i], " it ") && is_in(&w[i - 1], " for on about with of"
	    " from at over "))
		return true;
	if (!k->person && is_in(bare, " he she him himself herself his her hers ")
	    && !(k->spoken && quote_en_of_creature(k->a)))
		return true;
	/* "My girl gave her a coin": somebody else */
	if (is_in(bare, " him her ") && k->persons < 2 && !k->crossed &&
	    (strchr(".,;!?", w[i].after) != NULL || (next && is_in(&w[i + 1],
	    " the a to with and in for out up when at so on from by into my"
	    " all what "))))
		return true;
	if (is_in(bare, " they them their theirs themselves ") && !k->several)
		return true;
	/* "I carried two of them out": two of whom? */
	if (k->spoken && k->plurals == 0 && i > 1 && is_in(&w[i], " them ") &&
	    is_in(&w[i - 1], " of "))
		return true;
	if (k->spoken || !is_in(&w[i], " them "))
		return false;
	/* "Ann and Bo plan to sell them", "leave some of them": whom? */
	return !k->many || (i > 1 && is_in(&w[i - 1], " of ") &&
	    k->plurals < 2 && !k->crossed);
}

/* "that", "this", "there" and the like at word I; a second sentence may point
 * to the first. */
static bool
points_back(const struct known *k, size_t i, const struct spoken_word *bare)
{
	const struct spoken_word *w = k->w;
	bool next = i + 1 < k->count, last = strchr(".,;!?", w[i].after) !=
	    NULL;

	if (is_in(&w[i], " these those ") && (!next || !is_in(&w[i + 1],
	    " who days of things ")) && !names_shown(k->a, w, k->count, i))
		return true;
	if (is_in(&w[i], " too either neither though ") && last)
		return true;
	/* "We see this burden": of what the page tells nothing */
	if (k->spoken && next && is_in(&w[i], " this ") && is_in(&w[i + 1],
	    told_nouns) && !names_shown(k->a, w, k->count, i))
		return true;
	/* "lives in one." */
	if (last && !k->spoken && is_in(&w[i], " one ") && i > 0 &&
	    is_in(&w[i - 1], " in of from with without own owns have has use used buy bought need get"
	    " tried see seen make build "))
		return true;
	/* "Managers fear that the coming one" */
	if (!k->spoken && i > 1 && i < EARLY_ONE && is_in(&w[i], " one ") &&
	    is_in(&w[i - 1], " coming next last new old latest previous first"
	    " second third other ") && is_in(&w[i - 2], " the "))
		return true;
	if (k->later)
		return false;
	/* "and that's", "think that was" */
	if (k->spoken && is_in(bare, " that ") && i > 0 && !w[i].starts &&
	    (bare->n < w[i].n || (next && is_verb_after(&w[i + 1]))) &&
	    (w[i - 1].after == ',' || is_in(&w[i - 1], " and but because so"
	    " think if when say believe know hope or where as guess feel why"
	    " how all me you us not is was ")))
		return true;
	/* "I want that written down" */
	if (k->spoken && next && i > 0 && is_in(&w[i], " that ") && is_in(
	    &w[i - 1], " want wanted need needed get got like have had see"
	    " put ") && verb_of_participle(w[i + 1].low, w[i + 1].n) != NULL)
		return true;
	/* "You always say that and then" */
	if (k->spoken && next && i > 0 && is_in(&w[i], " that ") && is_in(
	    &w[i + 1], " and but so when because then ") && is_in(&w[i - 1],
	    " say said know knew do did mean meant heard hear saw want wanted "))
		return true;
	if (is_in(&w[i], " that this these those ") && last)
		return i == 0 || !is_in(&w[i - 1], " like ");
	if (is_in(&w[i], " there ") && last && (i == 0 || !is_in(&w[i - 1],
	    " out ")))
		return true;
	if (i == 0 || !next)
		return false;
	/* "use this with", "the red one is" */
	if (is_in(&w[i], " this ") && is_in(&w[i + 1], " with to as for in and"
	    " on at from into by but because so ") && !is_in(&w[i - 1],
	    " like "))
		return true;
	if (is_in(&w[i], " one ones ") && is_in(&w[i + 1], " is was are were has ")
	    && !is_in(&w[i - 1], " no every any first last only "))
		return true;
	/* "I hope this brings you peace" */
	return k->spoken && i < EARLY_THIS && is_in(&w[i], " this ") &&
	    verb_of_present(w[i + 1].low, w[i + 1].n) != NULL &&
	    !is_in(&w[i + 1], " is has does ");
}

/* Whether the noun after the determiner at word I is of many: "without the
 * taxes it". */
static bool
tells_of_many(const struct known *k, size_t i)
{
	const struct spoken_word *w = k->w;

	return i + 1 < k->count && w[i].after == ' ' && is_plural(&w[i + 1]) &&
	    (w[i + 1].after != ' ' || (i + 2 < k->count && (is_in(&w[i + 2],
	    " it its of in are were have will would could can may might who"
	    " that ") || (!k->spoken && verb_of_base(w[i + 2].low,
	    w[i + 2].n) != NULL))));
}

/* What word I leaves for those after it. */
static void
note_word(struct known *k, size_t i, const struct spoken_word *bare)
{
	const struct spoken_word *w = k->w;
	bool next = i + 1 < k->count, plural = is_plural(&w[i]);

	if (w[i].name || is_in(bare, persons)) {
		k->person = true;
		k->persons++;
	}
	k->plurals += plural;
	k->crossed = k->crossed || strchr(",;", w[i].after) != NULL || (i > 0 &&
	    w[i].starts) || is_in(&w[i], " and when if because that who ");
	/* "Finland said that it" */
	if (w[i].name || (!k->spoken && i == 0 && next && !plural &&
	    verb_of_past(w[1].low, w[1].n) != NULL) || (is_in(&w[i],
	    determiners) && !(is_in(&w[i], " that ") && next && is_in(
	    &w[i + 1], joins)) && !tells_of_many(k, i) &&
	    /* "A man asked me if it was" */
	    !(k->spoken && next && person_is_noun(w[i + 1].low, w[i + 1].n))) || (i > 0 && next &&
	    is_in(&w[i + 1], " is was "))) {
		k->thing = true;
		k->things++;
	}
	k->many = k->many || plural || (is_in(bare, groups) && !is_in(bare,
	    " and both "));
	k->several = k->several || is_in(bare, groups) || (next && !is_in(bare,
	    " i you we ") && is_in(&w[i + 1], " have are were ")) ||
	    (bare->n > 3 && bare->low[bare->n - 1] == 's' && !is_in(bare,
	    singulars));
}

/* A pronoun whose noun is not there. */
static bool
points_out(const struct article *a, const struct spoken_word *w, size_t count,
    bool spoken)
{
	struct known k = { .a = a, .w = w, .count = count, .spoken = spoken,
	    .thing = spoken && is_in(&w[0], " it ") };
	size_t i;

	for (i = 0; i < count; i++) {
		struct spoken_word bare = w[i];

		cut_ending(&bare);
		/* it its he she him his her they them */
		if (strchr("ihst", w[i].low[0]) != NULL &&
		    lacks_noun(&k, i, &bare))
			return true;
		k.later = k.later || (i > 0 && w[i].starts) || (i > 1 &&
		    is_in(&w[i - 1], " that ") && w[i - 1].after == ' ');
		/* this that these those there too one either neither */
		if (strchr("toen", w[i].low[0]) != NULL &&
		    points_back(&k, i, &bare))
			return true;
		note_word(&k, i, &bare);
	}
	return false;
}

/* "This is not the end of the road": what the article tells of. */
static bool
opens_with_this(const char *low, size_t words)
{
	if (words >= THIS_LONG && list_starts("|this could|this would"
	    "|this means|this gives|this makes|this shows|this changes|", low) > 0)
		return true;
	return words >= THIS_WORDS && list_starts("|this is true|this is all"
	    "|this is why|this is how|this is because|this is where|this is when"
	    "|this was why|this was because|this is also|", low) == 0 &&
	    list_starts("|this is|this was|this isn't"
	    "|this isn\xe2\x80\x99t|this wasn't|this wasn\xe2\x80\x99t"
	    "|this has been|this will be|this would be|this should|this must|",
	    low) > 0;
}

/* Before END something is done: "singing". */
static bool
has_deed(const char *low, const char *end)
{
	const char *s = low;

	while ((s = strstr(s, "ing ")) != NULL && s < end) {
		if (s - low > 2 && s[-1] != ' ' && s[-2] != ' ' && s[-3] != ' ' &&
		    strncmp(s - 3, "noth", 4) != 0 && s + 4 < end)
			return true;
		s += 4;
	}
	return false;
}

/* What is bad inside the first sentence, but for what a good phrase has. */
static bool
leans_inside(const char *low)
{
	char first[SENTENCE_BYTES];
	size_t n = 0;

	while (n < sizeof first - 1 && low[n] != '\0' && (n == 0 ||
	    low[n] != ' ' || strchr(".!?", low[n - 1]) == NULL)) {
		first[n] = low[n];
		n++;
	}
	first[n] = '\0';
	/* "I have been singing for weeks and I can't do it any more" */
	if (list_within("|do it|doing it|did it|", first) &&
	    list_within(good_inside, first) == false &&
	    !has_deed(first, strstr(first, " it")))
		return true;
	return list_within(bad_inside, first) &&
	    !list_within(good_inside, first);
}

/* "You are asked to trust all four.": four of what? */
static bool
ends_in_number(const struct spoken_word *w, size_t count)
{
	static const char numbers[] = " one two three four five six seven eight"
	    " nine ten eleven twelve twenty thirty forty fifty hundred"
	    " thousand million ";
	size_t i, k;

	for (i = 1; i < count; i++) {
		/* "two thousand one hundred" */
		for (k = i; k > 1 && is_in(&w[k], numbers) && is_in(&w[k - 1],
		    numbers); k--)
			;
		if (strchr(".,!?", w[i].after) != NULL && ((is_in(&w[i],
		    numbers) && !(k == i && is_in(&w[i], " one "))) ||
		    (w[i].low[0] >= '1' && w[i].low[0] <= '9' &&
		    strchr(w[i].low, ',') != NULL)) && is_in(&w[k - 1],
		    " all the of for had have took take lost lose sold sell"
		    " bought buy only trust another got get need "))
			return true;
	}
	return false;
}

/* "You didn't.", "Nine in ten could.": what? The first sentence leaves its verb
 * to the one before it. */
static bool
lacks_verb(const struct spoken_word *w, size_t count)
{
	static const char aux[] = " did didn't do don't could couldn't can can't"
	    " would wouldn't will won't was wasn't were weren't is isn't are"
	    " aren't has hasn't have haven't had hadn't does doesn't ";
	size_t i;

	/* "Ohio and Oregon do, and …" */
	for (i = 0; i + 1 < count && (w[i].name || is_in(&w[i], " and or "));
	    i++)
		;
	if (i > 0 && w[i].after == ',' && is_in(&w[i], aux) && is_in(&w[i + 1],
	    " and but "))
		return true;
	for (i = 0; i < count && i < ELIDED_MOST; i++) {
		if (is_in(&w[i], " than as what which who that how where if like"
		    " and but when because whoever before after until "))
			return false;
		if (strchr(".!?", w[i].after) != NULL)
			return i > 0 && is_in(&w[i], aux);

		/* "has to come down before the storms do" */
		if (is_in(&w[i], aux) || verb_of_past(w[i].low, w[i].n) != NULL)
			return false;
	}
	return false;
}

/* "Turn on the lights at sunset": what a machine is told. */
static bool
is_command(const struct spoken_word *w, size_t count)
{
	return count > 2 && w[0].after == ' ' && is_in(&w[0], " turn set create"
	    " generate show write play add remind find click type summarize"
	    " summarise translate draw schedule book compose describe list"
	    " calculate search open remove rename insert copy paste ") && is_in(
	    &w[1], " a an the me my on off all up for two three every any ");
}

bool
quote_en_stands(const struct article *a, const char *text, const char *low)
{
	struct spoken_word w[WORDS_MOST];
	const char *inner;
	size_t count;

	if (*text < 'A' || *text > 'Z')
		return *text >= '0' && *text <= '9';
	if (list_starts(bad_starts, low) > 0 && !list_starts(good_starts,
	    low) && !(list_starts("|he|she|he's|he\xe2\x80\x99s|she's"
	    "|she\xe2\x80\x99s|", low) > 0 && quote_en_of_creature(a)))
		return false;
	count = read_words(text, low, a, w);
	if (count == 0 || count == WORDS_MOST || is_command(w, count))
		return false;
	if (is_in(&w[0], " this ") && !opens_with_this(low, count) &&
	    !names_shown(a, w, count, 0) &&
	    (count < 3 || !is_in(&w[1], " year week month country government"
	    " community season city world generation town family president"
	    " administration century summer winter morning election ")))
		return false;
	if (count <= VERBLESS_MOST && runon_is_verbless(text))
		return false;
	/* "Your crew told me …": whose? */
	if (is_in(&w[0], " your ") && count > 3 && (verb_of_past(w[2].low,
	    w[2].n) != NULL || verb_of_past(w[3].low, w[3].n) != NULL))
		return false;
	/* "They ask: ‘When": the rest is somebody else's */
	inner = strstr(text, "\xe2\x80\x98");
	if (inner != NULL && strstr(inner, "\xe2\x80\x99") == NULL)
		return false;
	return !quote_en_is_patched(text) && !quote_en_is_polite(low) && !leans_inside(low) &&
	    !ends_in_number(w, count) && !lacks_verb(w, count) && !points_out(a, w, count, true);
}

bool
quote_en_points_out(const struct article *a, const char *text,
    const char *low)
{
	struct spoken_word w[WORDS_MOST];
	size_t count = read_words(text, low, a, w);

	return lacks_verb(w, count) || points_out(a, w, count, false);
}

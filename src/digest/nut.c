#include "nut.h"

#include <stdbool.h>
#include <string.h>

#include "alone.h"
#include "genre.h"
#include "part.h"
#include "post.h"
#include "refer.h"

#define NUT_BONUS 0.3	/* for the sentence that tells the matter */
#define BEFORE_COST 0.1	/* for what comes before it */
#define SCENE_COST 0.6	/* the same where it surely is a scene */
#define AFTER_BONUS 0.1	/* for the two sentences after it */
#define NAME_BYTES 32
#define TIME_BYTES 60	/* of "On Saturday night in York" */
#define SCENE_SHARE 0.3	/* of the title in it */
#define SCENE_LEAST 3	/* sentences of a scene */
#define NUT_LEAST 7	/* usable sentences */
#define NUT_WITHIN 12
#define NUT_WORDS 12
#define SHORT_WORDS 8
#define NUT_TITLE 0.1
#define NUT_LACK 0.15	/* of the title in the first sentence */
#define CUE_WORTH 0.15
#define FADE 0.01	/* for each sentence before */
#define WORTH_LEAST 0.25
#define STORY_WORTH 0.5
#define STORY_SHARE 0.3	/* of the title in a story's first sentence */
#define STORY_DEBT 0.6
#define NUT_SHARE_LEAST 0.5	/* where the opening is no story */
#define LEAD 3			/* usable units */
#define MATTER_LEAST 0.4	/* of the title in the unit that tells it */
#define MATTER_MORE 0.25	/* the same beyond what the lead has */
#define MATTER_WITHIN 20	/* usable units */
#define MATTER_WORDS 45
#define MATTER_FADE 0.03
#define RESULT_LEAST 0.2	/* of the title, where it says what they did */
#define RESULT_WORTH 0.4

static bool
has_cue(const struct unit *u)
{
	static const char cues[] = "|this week|this month|on monday|on tuesday"
	    "|on wednesday|on thursday|on friday|on saturday|on sunday|today"
	    "|announced|unveiled|published|has raised|will now|has now"
	    "|the result is|launched|has developed|have developed"
	    "|said last week|said yesterday|has decided|have decided|has won|was named"
	    "|has been named|has created|have created|has trained|have found|have begun"
	    "|has begun|";

	/* which? */
	if (list_within("|the company|the startup|the firm|the team|", u->low))
		return false;
	if (list_starts("|now|but now|today|", u->low) > 0)
		return true;
	return list_within(cues, u->low);
}

/* Whether the first sentences have nothing of the name that the title begins
 * with, which is copied to NAME. */
static bool
late_name(const struct article *a, char name[NAME_BYTES])
{
	const char *title = a->in->title;
	bool owner;
	size_t n, i;

	if (title == NULL || *title < 'A' || *title > 'Z')
		return false;
	n = refer_word(title, &owner);
	if (n < 4 || n >= NAME_BYTES || refer_is_opener(title, n) ||
	    !article_is_name(a, title, n))
		return false;
	memcpy(name, title, n);
	name[n] = '\0';
	for (i = 0; i < SUMMARY_SENTENCES && i < a->usable_count; i++)
		if (strstr(a->units[a->usable[i]].text, name) != NULL)
			return false;
	return true;
}

/* Whether the unit may tell the matter, read alone. */
static bool
may_tell(const struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];

	return part_stands_alone(a, at) &&
	    genre_may_sum_up(a, at) && (u->flags & (UNIT_QUOTED |
	    UNIT_SPEAKER)) == 0 && (a->own_voice || (u->flags & UNIT_MINE)
	    == 0);
}

/* The first unit that tells of something new, with NAME in it; 0: none. */
static size_t
nut_with(const struct article *a, const char *name)
{
	size_t i, at;

	for (i = 1; i < NUT_WITHIN && i < a->usable_count; i++) {
		const struct unit *u = &a->units[at = a->usable[i]];

		if (u->words >= NUT_WORDS && may_tell(a, at) &&
		    u->share > NUT_TITLE && has_cue(u) &&
		    strstr(u->text, name) != NULL)
			return at;
	}
	return 0;
}

/* "It's 7.15 on", "It was 3:40 when": the time of day. */
static bool
is_clock(const char *low)
{
	size_t n = list_starts("|it's|it\xe2\x80\x99s|it is|it was|", low);

	if (n == 0 || low[n] != ' ')
		return false;
	low += n + 1;
	n = strspn(low, "0123456789");
	return n > 0 && n < 3 && (((low[n] == '.' || low[n] == ':') &&
	    low[n + 1] >= '0' && low[n + 1] <= '5' && low[0] != '0') ||
	    list_starts("|am|pm|a.m|p.m|o'clock|", low + n + (low[n] == ' '))
	    > 0) && n + 3 < strlen(low);
}

/* "on a gray morning", "one night in May": a time that no report gives. */
static bool
is_storytime(const char *low)
{
	static const char times[] = " morning morning, afternoon afternoon,"
	    " evening evening, night night, day day, tuesday wednesday thursday"
	    " friday saturday sunday monday ";
	const char *s = strncmp(low, "on a ", 5) == 0 ? low : strstr(low,
	    " on a ");
	size_t n, k;

	if (s != NULL && s - low < 24) {
		s += *s == ' ' ? 6 : 5;
		n = strcspn(s, " ");
		k = s[n] == ' ' ? strcspn(s + n + 1, " ") : 0;
		if (k > 0 && list_has_word(times, s + n + 1, k))
			return true;
	}
	return list_starts("|it is a quarter|it is half past|it is early"
	    "|it is late|it is dawn|it is dusk|it is just after"
	    "|it is just before|it is nearly|it's just after|it's just before"
	    "|it's early|it's late|it's a quarter|it's half past|the light is"
	    "|one day|one night|one morning|one evening"
	    "|one afternoon|a few years back|a few weeks back|a few years ago, i"
	    "|it was a dark|it's 3 a.m|once upon a time|", low) > 0;
}

/* "Imagine a field …", "You've seen it …", "I have spent the month …": the
 * author speaks, or a scene is set. */
static bool
is_scene(const struct article *a, const struct unit *u)
{
	static const char orders[] = "|imagine|picture a|picture this|picture the"
	    "|suppose|close your eyes|think of|think about|consider a"
	    "|consider the|consider this|meet|say you|say hello|remember when"
	    "|remember the|";
	static const char reader[] = "|you've|you\xe2\x80\x99ve|you have|you may"
	    "|you might|you probably|you know|you look|you wake|you walk|you open|you sit|you pour|you get|you stand|you turn|you're|you\xe2\x80\x99re|you are"
	    "|if you've|if you\xe2\x80\x99ve|if you have|if you are|if you're|be honest"
	    "|have you|ever|we've all|we\xe2\x80\x99ve all|we all know|";

	return list_starts(orders, u->low) > 0 || list_starts(reader, u->low) >
	    0 || ((u->flags & UNIT_MINE) != 0 && a->in->title != NULL &&
	    !a->own_voice && !list_within("|we|our|", a->title_low)) ||
	    is_storytime(u->low) || (strncmp(u->low, "it", 2) == 0 &&
	    is_clock(u->low));
}

/* "Like many students, Poe has …", "Ann Poe had always liked …": somebody or
 * some time that the title has nothing of, and no news. */
static bool
tells_a_story(const struct unit *u)
{
	static const char starts[] = "|like many|like most|the first thing|inside|sitting"
	    "|standing|clutching|nobody|few people|most people|not long ago|once"
	    "|every year|every day|every morning|every time|it is early"
	    "|for many|for most|for years|when i|as a child|growing up"
	    "|deep in|deep inside|high above|walk into|step into|open the"
	    "|there was a time|back in|in the summer of|in the spring of"
	    "|in the winter of|in the autumn of|in the fall of|in the early"
	    "|in the late|fall|spring|autumn|summer|winter|forget|";
	static const char told[] = "|had been working|used to involve|used to work"
	    "|used to train|used to live|used to be a|was eight when"
	    "|was nine when|was ten when|was eleven when|was 12 when|was 13 when"
	    "|was 14 when|was 15 when|was 16 when"
	    "|still remembers|remembers|had always|has always|was a child"
	    "|grew up|woke up|couldn't sleep|never thought|never imagined"
	    "|had just|was just|";

	return !has_cue(u) && (list_starts(starts, u->low) > 0 ||
	    list_within(told, u->low));
}

/* How well the unit would tell the matter; 0: not at all. */
static double
worth_of(const struct article *a, size_t at)
{
	struct refer_page none = { .a = a };
	const struct unit *u = &a->units[at];
	double share, worth;

	share = u->share;
	if (share <= NUT_TITLE || u->words < SHORT_WORDS || !may_tell(a, at) ||
	    (list_within("|you|your|we|our|us|", u->low) && !a->own_voice &&
	    !list_within("|we|our|", a->title_low)))
		return 0;
	worth = share + u->centrality / 2 + (has_cue(u) ? CUE_WORTH : 0) -
	    FADE * (double)u->order;
	return worth > WORTH_LEAST &&
	    refer_debt(&none, at) < STORY_DEBT && !alone_is_order(a, u) ? worth : 0;
}

/* The unit that tells the matter best, of those near the start that have at
 * LEAST so much of the title; 0: none. */
static size_t
best_nut(const struct article *a, double least)
{
	double worth, most = 0;
	size_t i, best = 0;

	for (i = 1; i < NUT_WITHIN && i < a->usable_count; i++) {
		worth = a->units[a->usable[i]].share < least ? 0 :
		    worth_of(a, a->usable[i]);
		if (worth > most) {
			most = worth;
			best = a->usable[i];
		}
	}
	return best;
}

/* "A build now takes 12 minutes": what came of it. */
static bool
tells_result(const struct unit *u)
{
	return strpbrk(u->text, "0123456789") != NULL && list_within("|now takes"
	    "|now runs|now uses|now costs|now have|now has|we now|i now|now serves"
	    "|now handles|dropped from|fell from|fell to|dropped to|went from"
	    "|rose from|rose to|grew from|down from|up from|cut our|cut the"
	    "|reduced our|reduced the|saves us|saved us|saved me|saves me"
	    "|instead of|", u->low);
}

/* The unit that says most of what the title says, where the first ones say
 * less of it: those who tell a text of their own come to it late. 0: none. */
static size_t
matter_of(const struct article *a)
{
	struct refer_page none = { .a = a };
	double lead = 0, worth, most = 0;
	bool deed = list_starts("|how we|why we|how i|why i|we|i|how our|",
	    a->title_low) > 0, result;
	size_t i, best = 0;

	for (i = 0; i < LEAD && i < a->usable_count; i++)
		if (a->units[a->usable[i]].share > lead)
			lead = a->units[a->usable[i]].share;
	if (lead + MATTER_MORE > 1 && !deed)
		return 0;
	for (i = LEAD; i < MATTER_WITHIN && i < a->usable_count; i++) {
		const struct unit *u = &a->units[a->usable[i]];

		result = deed && (u->share >= RESULT_LEAST || a->title_count <
		    2) && tells_result(u);
		if ((!result && (u->share < MATTER_LEAST || u->share < lead +
		    MATTER_MORE)) ||
		    u->words < SHORT_WORDS || u->words > MATTER_WORDS ||
		    (u->flags & (UNIT_QUOTED | UNIT_SPEAKER)) != 0 ||
		    !part_stands_alone(a, a->usable[i]) ||
		    !genre_may_sum_up(a, a->usable[i]))
			continue;
		worth = u->share + u->centrality / 2 + (has_cue(u) ? CUE_WORTH :
		    0) + (result ? RESULT_WORTH : 0) - MATTER_FADE * (double)i;
		if (worth > most && refer_debt(&none, a->usable[i]) < STORY_DEBT
		    && !alone_is_order(a, u)) {
			most = worth;
			best = a->usable[i];
		}
	}
	return best;
}

/* After a story that shares nothing with the title: the paragraph that first
 * tells of something new; 0: none. */
static size_t
told_nut(const struct article *a)
{
	struct refer_page none = { .a = a };
	size_t i, at;

	for (i = 2; i < NUT_WITHIN && i < a->usable_count; i++) {
		if (!has_cue(&a->units[a->usable[i]]))
			continue;
		for (at = a->usable[i]; at > 0 && (a->units[at].flags &
		    UNIT_FIRST) == 0; at--)
			;
		return at > a->usable[0] && a->units[at].words >= NUT_WORDS &&
		    may_tell(a, at) && refer_debt(&none, at) < STORY_DEBT ?
		    at : 0;
	}
	return 0;
}

/* The one person whom the units before AT name; NULL where they name another
 * or speak of one of her kin, who may be "she" as well. */
static const struct person *
sole_before(struct article *a, size_t at, bool woman)
{
	static const char women[] = "|mother|sister|wife|daughter|aunt|woman"
	    "|girl|mum|grandmother|girlfriend|";
	static const char men[] = "|father|brother|husband|son|uncle|man|boy"
	    "|dad|grandfather|boyfriend|";
	const struct people *all = refer_people(a);
	const struct person *found = NULL;
	size_t i, k;
	char sex;

	for (i = 0; i < at; i++)
		if (list_within(woman ? women : men, a->units[i].low))
			return NULL;
	for (k = 0; k < all->count; k++)
		for (i = 0; i < at; i++)
			if (memmem(a->units[i].text, strlen(a->units[i].text),
			    all->at[k].name, all->at[k].name_n) != NULL) {
				if (found != NULL)
					return NULL;
				found = &all->at[k];
				break;
			}
	if (found == NULL)
		return NULL;
	sex = refer_sex(found->name, strcspn(found->name, " "));
	return sex == 0 || sex == (woman ? 'f' : 'm') ? found : NULL;
}

/* "On Saturday in York she won" after a story of Ann Poe alone, with her name
 * for the pronoun; NULL for anything else. */
static const char *
write_sole(struct article *a, size_t at)
{
	const char *text = a->units[at].text, *s = strstr(text, " she ");
	bool woman = s != NULL;
	const struct person *p;

	if (s == NULL)
		s = strstr(text, " he ");
	if (s == NULL || s - text > TIME_BYTES || strcspn(text, ",;:\"(") < (size_t)(s - text)
	    || list_starts("|on|in|at|last|this|today|now|", a->units[at].low)
	    == 0 || (p = sole_before(a, at, woman)) == NULL)
		return NULL;
	return arena_printf(a->arena, "%.*s%.*s%s", (int)(s + 1 - text), text,
	    (int)p->name_n, p->name, s + (woman ? 4 : 3));
}

/* "On Saturday night she won": the first that tells of something new and whose
 * pronoun can be written out; 0: none. */
static size_t
written_nut(struct article *a)
{
	size_t i, at;

	for (i = 1; i < NUT_WITHIN && i < a->usable_count; i++) {
		struct unit *u = &a->units[at = a->usable[i]];

		if (u->words < NUT_WORDS || (u->flags & (UNIT_LEANS |
		    UNIT_NAMELESS)) == 0 || !has_cue(u) ||
		    !genre_may_sum_up(a, at))
			continue;
		u->told = refer_write_out(a, at);
		if (u->told == NULL)
			u->told = write_sole(a, at);
		if (u->told != NULL)
			return at;
	}
	return 0;
}

/* "Dear Ann, … Am I greedy?": the unit at which the answer to the letter that
 * a column opens with starts; 0: it opens with none. */
static size_t
answer_start(const struct article *a)
{
	size_t i, at, asked = 0;

	if (strncmp(a->units[a->usable[0]].low, "dear ", 5) != 0)
		return 0;
	for (i = 1; i < NUT_WITHIN && i < a->usable_count; i++) {
		at = a->usable[i];
		if (asked > 0 && (a->units[at].flags & UNIT_FIRST) != 0 &&
		    (a->units[at].flags & UNIT_MINE) == 0) {
			/* "You do, but …": to what? */
			a->units[at].barred = list_starts("|you do|you don't"
			    "|you are|you're|you can|you can't|yes|no|it does"
			    "|it depends|not|", a->units[at].low) > 0;
			return at;
		}
		if ((a->units[at].flags & UNIT_QUESTION) != 0)
			asked = at;
	}
	return 0;
}

static bool
is_dated(const struct unit *u)
{
	return list_within("|monday|tuesday|wednesday|thursday|friday|saturday"
	    "|sunday|yesterday|", u->low);
}

/* Whether nothing before the nut has a word of the title, of which it has
 * several: what comes before it sets the scene. */
static bool
is_far_off(const struct article *a)
{
	size_t i;

	if (a->units[a->nut].share < SCENE_SHARE || a->units[a->nut].order <
	    SCENE_LEAST)
		return false;
	for (i = 0; i < SCENE_LEAST; i++)
		if (a->units[a->usable[i]].share > 0 ||
		    has_cue(&a->units[a->usable[i]]))
			return false;
	return true;
}

static void
find_scene(struct article *a)
{
	const struct unit *first;
	char name[NAME_BYTES];

	a->nut = 0;
	a->scene = false;
	if (a->genre != GENRE_NEWS || !a->english ||
	    a->usable_count < NUT_LEAST)
		return;
	first = &a->units[a->usable[0]];
	/* no "A.I.", and nobody else's words */
	a->own_voice = a->in->title != NULL && strstr(a->title_low, "a.i")
	    == NULL && strpbrk(a->title_low, "\"\x98\x9c") == NULL &&
	    *a->title_low != '\'' && strstr(a->title_low, " '") == NULL &&
	    list_within("|i|my|me|i've|i'm"
	    "|i\xe2\x80\x99ve|i\xe2\x80\x99m|", a->title_low);
	a->reports = is_dated(first) || is_dated(&a->units[a->usable[1]]);
	a->nut = answer_start(a);
	a->scene = a->nut > 0;
	if (a->scene)
		return;
	/* "Ask a chatbot how many letters …" */
	if (first->share < NUT_LACK && alone_is_order(a, first))
		a->units[a->usable[0]].barred = true;
	if (a->first_unit != NULL && is_scene(a, first)) {
		a->nut = best_nut(a, 0);
		a->scene = a->nut > 0;
		if (a->scene)
			return;
	}
	if (late_name(a, name))
		a->nut = nut_with(a, name);
	if (a->nut == 0 && first->share < NUT_LACK)
		a->nut = nut_with(a, "");
	if (a->nut > 0 && is_far_off(a))
		a->scene = true;
	if (a->nut == 0)
		a->nut = post_find(a);
	if (a->nut > 0 || a->first_unit == NULL || a->title_count < 2 ||
	    first->share >= STORY_SHARE)
		return;
	a->scene = tells_a_story(first);
	if (!a->scene && first->share >= NUT_LACK)
		return;
	a->nut = best_nut(a, a->scene ? 0 : NUT_SHARE_LEAST);
	if (a->nut > 0 && (worth_of(a, a->nut) < STORY_WORTH ||
	    a->units[a->nut].share <= first->share))
		a->nut = 0;
	a->scene = a->scene && a->nut > 0;
	if (a->nut == 0) {
		a->nut = written_nut(a);
		a->scene = a->nut > 0 && first->share < NUT_LACK;
	}
	if (a->nut == 0 && first->share < NUT_LACK && tells_a_story(first)) {
		a->nut = told_nut(a);
		a->scene = a->nut > 0;
	}
}

void
nut_find(struct article *a)
{
	size_t lesson = post_tell(a), at;

	find_scene(a);
	a->before = a->nut;
	if (a->nut == 0)
		a->nut = lesson;
	if (a->scene || !a->english || a->genre != GENRE_NEWS ||
	    a->usable_count < NUT_LEAST)
		return;
	at = matter_of(a);
	if (at > 0 && (a->nut == 0 || a->units[at].share >
	    a->units[a->nut].share + MATTER_MORE))
		a->nut = at;
}

double
nut_bonus(const struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];

	if (a->nut == 0)
		return 0;
	if (at == a->nut)
		return NUT_BONUS;
	if (at > a->nut)
		return a->scene && u->order <= a->units[a->nut].order + 2 ?
		    AFTER_BONUS : 0;
	return a->scene ? -SCENE_COST : -BEFORE_COST;
}

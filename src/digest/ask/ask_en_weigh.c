/*
 * How likely an English question is to be sound, and how much a reader wants
 * to know it, by what can be seen of it: its kind, how it opens and ends, what
 * it names and what answers it (ask_weigh.def).
 */
#include <string.h>

#include "../ask.h"

#define LOW_BYTES 200
#define WORDS_MAX 40

enum feature {
#define WEIGH(name, weight, worth) WEIGH_##name,
#include "ask_weigh.def"
#undef WEIGH
	FEATURES
};
/* the table's first rows are the kinds, in their order */
_Static_assert(WEIGH_what_is + (int)ASK_WHAT_DID == (int)WEIGH_what_did &&
    WEIGH_what_is + (int)ASK_DIALOGUE == (int)WEIGH_dialogue &&
    (int)WEIGH_dialogue + 1 == WEIGH_what_is + (int)ASK_KINDS,
    "ask_weigh.def and enum ask_kind differ");

/* A question taken apart. */
struct asked {
	const struct article *a;
	const struct question *q;
	const struct unit *u;
	const char *text;
	char low[LOW_BYTES];
	size_t at[WORDS_MAX], n[WORDS_MAX];	/* words, in LOW */
	struct list_word word[WORDS_MAX];
	size_t count;
	float *x;
};

static bool
is_capital(char ch)
{
	return ch >= 'A' && ch <= 'Z';
}

static void
split(struct asked *s)
{
	size_t i, n = strcspn(s->text, "?");

	if (n >= LOW_BYTES)
		n = LOW_BYTES - 1;
	for (i = 0; i < n; i++)
		s->low[i] = is_capital(s->text[i]) ? (char)(s->text[i] + 32) :
		    s->text[i];
	s->low[n] = '\0';
	for (i = 0; i < n && s->count < WORDS_MAX; i++) {
		s->at[s->count] = i;
		i += s->n[s->count] = strcspn(s->low + i, " ");
		s->word[s->count] = list_look_up(s->low + s->at[s->count],
		    s->n[s->count]);
		s->count += s->n[s->count] > 0;
	}
}

/* Whether word I of the question is in the list of WORDS. */
#define word_is(s, i, words) ((i) < (s)->count && list_has(words, \
	&(s)->word[i], (s)->low + (s)->at[i], (s)->n[i]))

/* Whether the title has the word at LOW of N bytes, but for its ending. */
static bool
titled(const struct asked *s, const char *low, size_t n)
{
	char word[LOW_BYTES];

	if (n > 1 && low[n - 1] == 's')
		n--;
	if (n > 6)
		n = 6;
	memcpy(word, low, n);
	word[n] = '\0';
	return s->a->title_low != NULL && strstr(s->a->title_low, word) != NULL;
}

/* What about: "the dam" that the title has, "doctors" that it has not. */
static void
weigh_about(struct asked *s)
{
	size_t i = s->count, k;
	bool known = false;

	while (i > 0 && !word_is(s, i - 1, " about "))
		i--;
	if (i == 0 || i == s->count)
		return;
	for (k = i; k < s->count && !known; k++)
		known = s->n[k] > 3 && titled(s, s->low + s->at[k], s->n[k]);
	s->x[WEIGH_about_the] = known && word_is(s, i, " the ");
	s->x[WEIGH_about_bare] = !known && i + 1 == s->count &&
	    s->low[s->at[i] + s->n[i] - 1] == 's' && !is_capital(
	    s->text[s->at[i]]);
}

/* "What did X announce / plan to do / call for?" */
static void
weigh_what(struct asked *s)
{
	static const char good[] = " accuse admit admitted announce announced"
	    " approve approved ban banned call cancel cancelled cause caused"
	    " collect declare declared demand demonstrated deny deploy deployed"
	    " develop developed discover discovered find fire fired introduce"
	    " introduced invent issue launch launched marry offer offered order"
	    " ordered pledge pledged promise promised propose proposed publish"
	    " published reached recommend recommended reject rejected release"
	    " released releasing request reveal sign signed steal stolen unveil"
	    " unveiled veto vetoed ";
	static const char ends[] = " of on for with to from about by in at"
	    " over as ";
	static const char idle[] = " due set try tries trying decline declined fail failed failing"
	    " threatened continue continued manage managed likely appear"
	    " need expected able begin began start ready attempt ";
	static const char loose[] = " working experimenting point belong vote"
	    " focused limited objected subscribed lead led looking based talk"
	    " pay apply turn filled tasked partner known come consist ";
	size_t last = s->count - 1;

	s->x[WEIGH_does] = s->q->kind == ASK_WHAT_DID && word_is(s, 1,
	    " does do ");
	if (s->count > 3 && word_is(s, last, " do ")) {
		/* "What can the lamp do?" */
		if (word_is(s, 1, " will would can could may might "))
			s->x[WEIGH_idle_to_do] = 1;
		if (word_is(s, last - 1, " to ") && word_is(s, last - 2, idle))
			s->x[WEIGH_idle_to_do] = 1;
		else if (word_is(s, last - 1, " to would will "))
			s->x[WEIGH_to_do] = 1;
		if (word_is(s, last - 1, " to would will "))
			return;
	}
	if (word_is(s, last, ends)) {
		s->x[WEIGH_loose] = word_is(s, last - 1, loose);
		return;
	}
	s->x[word_is(s, last, good) ? WEIGH_telling : s->q->kind ==
	    ASK_WHAT_WILL ? WEIGH_bare_next : WEIGH_bare] = 1;
}

/* "When did X …?" */
static void
weigh_when(struct asked *s)
{
	static const char days[] = "|monday|tuesday|wednesday|thursday|friday"
	    "|saturday|sunday|yesterday|";
	size_t verb = word_is(s, 0, " by until ") ? 2 : 1;

	s->x[WEIGH_when] = 1;
	if (word_is(s, verb, " will is are do does "))
		s->x[WEIGH_when_next] = 1;
	else
		s->x[WEIGH_when_day] = list_within(days, s->u->low);
}

static bool
opens_with_quote(const char *s)
{
	return *s == '"' || *s == '\'' || strncmp(s, "\xe2\x80\x9c", 3) == 0 ||
	    strncmp(s, "\xe2\x80\x98", 3) == 0;
}

/* What answers it. */
static void
weigh_answer(struct asked *s)
{
	static const char pronouns[] = " it he she they them him her this that"
	    " these those there both others one ";
	const char *low = s->u->low;
	size_t n, found = 0;

	s->x[WEIGH_quote] = opens_with_quote(s->u->text);
	while (*low != '\0' && found < 3) {
		for (n = 0; low[n] >= 'a' && low[n] <= 'z'; n++)
			;
		found += n > 1 && n < 7 && list_has_word(pronouns, low, n);
		low += n + (low[n] != '\0');
	}
	s->x[WEIGH_pronouns] = (float)found;
	s->x[WEIGH_pronouns_said] = s->q->kind == ASK_SAY ? (float)(found > 2 ?
	    2 : found) : 0;
}

/* "the dam" that neither title nor summary has. */
static float
count_unknown(const struct asked *s)
{
	static const char sole[] = " government police army council president"
	    " ministry court prosecution jury judge parliament senate congress"
	    " internet world public economy opposition military navy mayor"
	    " country nation pope church media weather sun moon industry market"
	    " markets united white european ";
	static const char after[] = " of for to that in by on from at who which"
	    " with about against between behind over under after before"
	    " during ";
	size_t i, k, found = 0;

	for (i = 1; i + 1 < s->count; i++) {
		if (!word_is(s, i, " the ") || s->n[i + 1] < 3 ||
		    is_capital(s->text[s->at[i + 1]]))
			continue;
		k = i + 2 < s->count && !word_is(s, i + 2, after) &&
		    !is_capital(s->text[s->at[i + 2]]) ? i + 2 : i + 1;
		if (word_is(s, i + 2, " of who which that "))
			continue;
		for (; k > i; k--) {
			size_t n = s->n[k] > 7 ? 7 : s->n[k];

			if (word_is(s, k, sole) || ask_page_has(s->a, s->low +
			    s->at[k], n - (s->low[s->at[k] + n - 1] == 's')))
				break;
		}
		found += k == i;
	}
	return (float)found;
}

/* Whom it is about. */
static void
weigh_subject(struct asked *s)
{
	const char *subject = s->q->subject, *last = strrchr(subject, ' '), *at;
	char low[40];
	size_t n;

	last = last != NULL ? last + 1 : subject;
	n = strlen(last);
	if (n == 0 || n >= sizeof low)
		return;
	for (at = last; *at != '\0'; at++)
		low[at - last] = is_capital(*at) ? (char)(*at + 32) : *at;
	low[n] = '\0';
	s->x[WEIGH_titled] = s->a->title_low != NULL && strstr(s->a->title_low,
	    low) != NULL;
}

/* Whether it has a name, or a word of the title. */
static bool
names_something(const struct asked *s)
{
	size_t i;

	for (i = 1; i < s->count; i++)
		if (is_capital(s->text[s->at[i]]) || (s->n[i] > 4 && titled(s,
		    s->low + s->at[i], s->n[i])))
			return true;
	return false;
}

/* How many of its words the title has, at most two. */
static float
count_shared(const struct asked *s)
{
	size_t i;
	float found = 0;

	for (i = 2; i < s->count && found < 2; i++)
		found += s->n[i] > 3 && titled(s, s->low + s->at[i], s->n[i]) &&
		    !word_is(s, i, " with from that about what when this they"
		    " have will does their into over than more ");
	return found;
}

static void
weigh_words(struct asked *s)
{
	s->x[WEIGH_shared] = count_shared(s);
	s->x[WEIGH_offside] = s->x[WEIGH_shared] < 1 && *s->q->subject != '\0'
	    && is_capital(*s->q->subject) && !(s->x[WEIGH_titled] > 0);
	s->x[WEIGH_happens] = word_is(s, 0, " what ") && word_is(s, 1,
	    " happens ");
	s->x[WEIGH_nameless] = !names_something(s);
	s->x[WEIGH_number] = s->q->kind != ASK_HOW_MANY && s->q->kind !=
	    ASK_HOW_MUCH && s->q->kind != ASK_WHY && strpbrk(s->low,
	    "0123456789") != NULL;
	/* "What do critics of the bill say?" is of this article */
	s->x[WEIGH_event_say] = s->q->kind == ASK_EVENT && word_is(s, s->count -
	    1, " say expect plan ") && !list_within("|of the|other scientists|",
	    s->low);
	s->x[WEIGH_had_done] = word_is(s, s->count - 1, " done ");
	s->x[WEIGH_deeds] = s->q->kind == ASK_EVENT && word_is(s, s->count - 1,
	    " do ") && word_is(s, 1, " does do can ");
	/* what readers ask of an event stands by the title */
	if (s->q->kind != ASK_EVENT)
		s->x[WEIGH_unknown] = count_unknown(s);
	s->x[WEIGH_unsound] = !ask_is_sound(s->a, s->q);
	s->x[WEIGH_speech_leans] = s->q->kind == ASK_SAY && word_is(s,
	    s->count - 1, " say ") && ask_speech_leans(s->u->low);
	s->x[WEIGH_two_counts] = ask_counts_two(s->text);
}

static void
weigh(const struct article *a, const struct question *q, float *x)
{
	struct asked s = { .a = a, .q = q, .u = &a->units[q->sentence],
	    .text = q->text, .x = x };

	split(&s);
	x[WEIGH_all] = 1;
	x[WEIGH_maker] = (float)q->score;
	x[WEIGH_place] = (float)s.u->score;
	if (s.count < 2)
		return;
	if (q->kind != ASK_EVENT && q->kind != ASK_DIALOGUE && (word_is(&s, 0,
	    " when where ") || word_is(&s, 1, " when ")))
		weigh_when(&s);
	else
		x[WEIGH_what_is + (int)q->kind] = 1;
	if (q->kind == ASK_WHAT_DID || q->kind == ASK_WHAT_WILL)
		weigh_what(&s);
	if (q->kind == ASK_SAID_OF)
		weigh_about(&s);
	weigh_answer(&s);
	weigh_subject(&s);
	weigh_words(&s);
}

void
ask_weigh(const struct article *a, struct question *q)
{
	static const float rows[FEATURES][2] = {
#define WEIGH(name, weight, worth) { weight, worth },
#include "ask_weigh.def"
#undef WEIGH
	};
	float x[FEATURES] = { 0 }, odds = 0, worth = 0;
	int i;

	weigh(a, q, x);
	for (i = 0; i < FEATURES; i++) {
		odds += x[i] * rows[i][0];
		worth += x[i] * rows[i][1];
	}
	q->quality = (double)odds;
	q->score = (double)(odds + worth);
	q->bland = x[WEIGH_say] + x[WEIGH_event_say] + x[WEIGH_deeds] > 0 || (x[WEIGH_to_do] +
	    x[WEIGH_idle_to_do] > 0 && !(x[WEIGH_titled] > 0));
}

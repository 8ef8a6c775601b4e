/* The pull quote: what somebody says in whole sentences that tell something by
 * themselves. */
#include <math.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/utf8.h>
#include <ndigest/text/word.h>

#include "clause.h"
#include "cues.h"
#include "part.h"
#include "quote_en.h"
#include "refer.h"
#include "speaker.h"
#include "spoken.h"

#define WORDS_MIN 7
#define WORDS_LEAST 4		/* in German and French */
#define WORDS_VIVID 5		/* in English, of what tells a good deal */
#define VIVID_LEAST 0.05
#define WORDS_MAX 36
#define SAYINGS_TOGETHER 3
#define FEW_WORDS 10
#define I_WORDS 14
#define MINE_MIN 9	/* of "I …", unless it tells a good deal */
#define TOLD_LEAST (-0.05)
#define GOES_ON 0.04
#define POINT_BEFORE 13	/* words */
#define POINTS_BEFORE 21	/* of two */
#define POINT_LEAST 5
#define LIKE_MOST 0.7	/* to what is printed elsewhere */

/* What a speech may open with where there is no other: "Diese Produkte …",
 * "C’est …", and a formal "Sie … Ihr". */
static bool
may_open(const char *low, size_t n, const char *speech)
{
	if (n == 3 && memcmp(low, "sie", 3) == 0)
		return strstr(speech, " Ihr") != NULL;
	return list_has_word(" das dies diese dieser sein seine so ja nein ce"
	    " cette ces cela ça c\xe2\x80\x99" "est c'est oui non da dann"
	    " het dit dat esto eso esta este questo questa isso isto esse essa ",
	    low, n);
}

/* "Es gibt …", "Il faut …": nobody is meant. */
static bool
is_nobody(const char *word, const char *rest)
{
	return *rest == ' ' && ((strcmp(word, "es") == 0 && list_starts("|gibt"
	    "|gab|braucht|reicht|geht um|wird zeit|ist zeit|", rest + 1) > 0) ||
	    (strcmp(word, "il") == 0 && list_starts("|y a|faut|ne faut pas|faudra|faudrait"
	    "|est temps|est essentiel|suffit|sâ" "agit|s'agit|",
	    rest + 1) > 0));
}

static bool
starts_well(const struct article *a, const char *speech, bool last)
{
	struct word_iter it = { speech, strlen(speech), 0 };
	const char *word;
	struct buf low = BUF_INIT(64);
	size_t len;
	uint32_t cp;
	bool bad;

	utf8_decode(speech, strlen(speech), &cp);
	if (utf8_is_letter(cp) && !utf8_is_upper(cp) && cp < 0x590)
		return false;
	if (!word_next(&it, &word, &len) || word != speech || len > 40)
		return utf8_is_cjk(cp);
	if (a->rules == NULL)
		return true;
	utf8_lower(&low, word, len);
	bad = list_has_word(a->rules->quote_stops, buf_str(&low), low.len) &&
	    !is_nobody(buf_str(&low), speech + len) && !(last && may_open(buf_str(&low), low.len, speech));
	/* "Den ist er los.": whom? */
	if (list_has_word(" den dem der die ", buf_str(&low), low.len) &&
	    list_starts("|ist|sind|war|waren|hat|haben|hatte|wird|wurde|muss"
	    "|kann|will|soll|", speech + len + 1) > 0)
		bad = true;
	if (a->rules->leans != NULL && !last && !bad) {
		struct clause c;

		clause_read(&c, a, speech);
		bad = a->rules->leans(&c);
	}
	buf_free(&low);
	return !bad;
}

static bool
may_print(const struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];

	return !u->used && (u->flags & (UNIT_UNUSABLE &
	    ~(unsigned)UNIT_FRAGMENT)) == 0;
}

/* COUNT sayings as one text. */
static void
put_together(struct buf *out, const struct saying *s, size_t count)
{
	size_t i;

	buf_clear(out);
	for (i = 0; i < count; i++) {
		if (i > 0)
			buf_addc(out, ' ');
		buf_adds(out, s[i].text);
	}
}

/* "I was looking for my water bottle." */
static bool
opens_with_me(const char *low)
{
	return list_starts("|i|i've|i'd|i'm|i\xe2\x80\x99ve|i\xe2\x80\x99" "d"
	    "|i\xe2\x80\x99m|", low) > 0;
}

/* What was counted of 214 quotes that were read: of those of ten words or
 * fewer, and of short ones that open with "I", four in ten lean on the story
 * or are nobody's business; what a judge tells the accused is to be quoted. */
static double
spoken_worth(const struct article *a, const struct saying *s, size_t count,
    const char *low, double words)
{
	double worth = words <= FEW_WORDS ? -0.08 : 0;

	if (count == 1 && words <= I_WORDS && opens_with_me(low))
		worth -= 0.12;
	if (strncmp(low, "you ", 4) == 0 && list_within("|judge|justice|sheriff"
	    "|recorder|", a->units[s[0].unit].low))
		worth += 0.25;
	return worth;
}

static double
speech_score(const struct article *a, const struct saying *s, size_t count,
    const char *low, double told)
{
	static const char first_person[] = "|i|we|our|my|i'm|we're"
	    "|i\xe2\x80\x99m|we\xe2\x80\x99re|i\xe2\x80\x99ve|wir|ich|nous|je"
	    "|nosotros|noi|nós|wij|we\xe2\x80\x99ve|";
	double score = 0, words = 0;
	size_t i;

	for (i = 0; i < count; i++) {
		const struct unit *u = &a->units[s[i].unit];

		score += (double)s[i].words * (0.3 * fmax(0, u->centrality) +
		    0.15 * u->score);
		words += (double)s[i].words;
	}
	score /= words;
	if (list_within(first_person, low))
		score += 0.15;
	if (words >= 10 && words <= 28)
		score += 0.1;
	if (a->english)
		score += spoken_worth(a, s, count, low, words);
	score += told;
	return words < WORDS_MIN ? score - 0.2 : score;
}

static bool
is_candidate(const struct article *a, const struct saying *s, size_t count,
    const char *text, const char *low, bool last, double *told)
{
	size_t i, words = 0, least = WORDS_MIN;
	bool english = a->english;

	/* "Sunday we were picking out a suit.": after what? */
	if (english && s[0].follows && list_starts("|monday|tuesday|wednesday"
	    "|thursday|friday|saturday|sunday|next|", low) > 0)
		return false;

	/* "Can I reconsider? I don't think I will." */
	if (english && count > 1 && s[0].words <= WORDS_LEAST &&
	    strchr(s[0].text, '?') != NULL)
		return false;
	for (i = 0; i < count; i++) {
		words += s[i].words;
		if (!may_print(a, s[i].unit) || (i > 0 && !s[i].follows))
			return false;
		/* "He welcomes it." */
		if (english && s[i].words <= WORDS_LEAST && list_within("|it|",
		    s[i].text))
			return false;
	}
	if (a->rules == NULL || a->rules->leans != NULL ||
	    a->rules->ask == NULL)
		least = WORDS_LEAST;
	else if (english)
		least = WORDS_VIVID;
	return words >= least && words <= WORDS_MAX &&
	    strpbrk(text, "[(]") == NULL &&
	    (text[strlen(text) - 1] != '?' || (english && count > 1 &&
	    strchr(text, '?')[1] == '\0')) &&
	    (english ? quote_en_stands(a, text, low) :
	    starts_well(a, text, last)) &&
	    part_likeness(a, s[0].unit) < LIKE_MOST &&
	    !(english && (*told = quote_en_score(a, low)) < (words < WORDS_MIN ||
	    (count == 1 && words < MINE_MIN && opens_with_me(low)) ?
	    VIVID_LEAST : TOLD_LEAST));
}

struct choice {
	size_t first, count;
	double score;
};

/* "Poe never saw them": somebody of whom the page tells nowhere. */
static bool
names_stranger(const struct article *a, const struct people *all,
    const char *text)
{
	const struct person *p;
	const char *at, *shown = a->in->title != NULL ? a->in->title : "";
	char last[64];
	size_t i, k;

	for (i = 0; i < all->count; i++) {
		p = &all->at[i];
		if (p->last_n < 3 || p->last_n >= sizeof last)
			continue;
		memcpy(last, p->last, p->last_n);
		last[p->last_n] = '\0';
		if ((at = strstr(text, last)) == NULL || memmem(text,
		    strlen(text), p->name, p->name_n) != NULL ||
		    strstr(shown, last) != NULL)
			continue;
		for (k = 0; k < a->usable_count; k++)
			if (a->units[a->usable[k]].used &&
			    strstr(a->units[a->usable[k]].text, last) != NULL)
				break;
		if (k == a->usable_count)
			return true;
	}
	return false;
}

/* "I was on my way home. The pier came down behind me.": the last of N sayings
 * is what the short one before it was about. */
static bool
makes_point(const struct article *a, const struct saying *s, size_t n)
{
	size_t before = s[0].words + (n > 2 ? s[1].words : 0);

	return a->english && n > 1 && before <= (n > 2 ? POINTS_BEFORE :
	    POINT_BEFORE) && s[n - 1].words >= POINT_LEAST &&
	    strncmp(s[n - 1].text, "He ", 3) != 0 &&
	    list_starts("|She|They|That|Those|These|It|It's|You|This|That's|",
	    s[n - 1].text) == 0;
}

static void
consider(struct article *a, const struct saying *s, size_t all,
    size_t first, struct choice *best, bool last)
{
	struct buf text = BUF_INIT(0), low = BUF_INIT(0);
	double score, told = 0;
	size_t n, words = 0;

	for (n = 1; n <= SAYINGS_TOGETHER && first + n <= all; n++) {
		words += s[first + n - 1].words;
		/* what cannot be quoted, nothing behind it mends */
		if ((n > 1 && (!s[first + n - 1].follows ||
		    s[first + n - 1].unit > s[first + n - 2].unit + 1)) ||
		    words > WORDS_MAX || !may_print(a, s[first + n - 1].unit))
			break;
		if (words < WORDS_LEAST)
			continue;
		put_together(&text, s + first, n);
		buf_clear(&low);
		utf8_lower(&low, buf_str(&text), text.len);
		if (!is_candidate(a, s + first, n, buf_str(&text),
		    buf_str(&low), last, &told))
			continue;
		score = speech_score(a, s + first, n, buf_str(&low), told);
		if ((best->count == 0 || score > best->score - (n > 1 &&
		    best->first == first && makes_point(a, s + first, n) ?
		    GOES_ON : 0)) &&
		    !(a->english && names_stranger(a,
		    refer_people(a), buf_str(&text))))
			*best = (struct choice){ first, n, fmax(score,
			    best->count == 0 ? score : best->score) };
	}
	buf_free(&text);
	buf_free(&low);
}

void
part_quote(struct article *a, struct arena *to, struct digest *out)
{
	struct choice best = { 0, 0, 0 };
	struct buf text = BUF_INIT(0);
	struct saying *s;
	size_t i, count = spoken_find(a, a->arena, &s);

	out->quote.sentence = DIGEST_NO_SENTENCE;
	for (i = 0; i < count; i++)
		consider(a, s, count, i, &best, false);
	/* German and French know what leans: such openings are better than
	 * no quote */
	for (i = 0; i < count && best.count == 0 && a->rules != NULL &&
	    a->rules->leans != NULL; i++)
		consider(a, s, count, i, &best, true);
	if (best.count == 0)
		return;
	for (i = 0; i < best.count; i++)
		a->units[s[best.first + i].unit].used = true;
	put_together(&text, s + best.first, best.count);
	out->quote.text = arena_strdup(to, buf_str(&text));
	out->quote.sentence = s[best.first].unit;
	out->quote_by = speaker_name(a, s, count, best.first, to);
	buf_free(&text);
}

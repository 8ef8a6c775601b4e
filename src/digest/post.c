#include "post.h"

#include <string.h>

#include <ndigest/base/buf.h>

#include "genre.h"
#include "refer.h"
#include "verb_en.h"

#define WITHIN 15	/* usable units */
#define WORDS_LEAST 8
#define BETWEEN_MOST 5	/* words between "we" and what we do */
#define SHARE_LEAST 0.25	/* of the title */
#define FIRST_SHARE 0.5	/* what the first sentence has tells it */
#define LEAD 3		/* usable units */
#define LEAD_SHARE 0.3	/* the same of one of them */
#define FADE 0.02	/* for each sentence before */
#define REST_LEAST 20	/* bytes of what a post says that it does */

/* The bytes of "we" at S: with "'re" and the like; 0: it is another word. */
static size_t
we_length(const char *s)
{
	size_t n;

	if (s[0] != 'w' || s[1] != 'e')
		return 0;
	if (s[2] == ' ')
		return 2;
	n = s[2] == '\'' ? 3 : strncmp(s + 2, "\xe2\x80\x99", 3) == 0 ? 5 : 0;
	return n > 0 && list_starts("|re|ve|ll|", s + n) > 0 ?
	    n + 2 : 0;
}

/* Past what "we" at S announce or have done, as far as that is news; NULL:
 * they do something else. */
static const char *
after_deed(const char *s)
{
	static const char between[] = " are have will be now also today proud"
	    " excited pleased thrilled happy delighted glad honored honoured"
	    " to been just already recently officially finally further"
	    " publicly ";
	static const char deeds[] = " announce announced introduce introducing"
	    " introduced launch launching launched release releasing released"
	    " unveil unveiling unveiled open-sourcing open-sourced bringing"
	    " adding added built created developed trained designed publishing"
	    " published expanding expanded partnering partnered acquiring"
	    " acquired joining donating contributing committing opening rolling"
	    " shipping shipped updating updated raised investing hiring made"
	    " previewing extending acquire join donate partner signed renaming"
	    " retiring deprecating reducing lowering raising started starting ";
	size_t i, n;

	for (i = 0; i < BETWEEN_MOST; i++) {
		s += strspn(s, " ");
		n = strcspn(s, " ,.;:");
		if (list_has_word(deeds, s, n))
			return s + n;
		if (!list_has_word(between, s, n) || s[n] != ' ')
			return NULL;
		s += n;
	}
	return NULL;
}

const char *
post_deed(const struct unit *u)
{
	const char *low = u->low, *s, *end;
	size_t n;

	if ((u->flags & (UNIT_QUOTED | UNIT_MINE)) != 0)
		return NULL;
	for (s = low; (s = strstr(s, "we")) != NULL; s += 2)
		if ((s == low || s[-1] == ' ') && (n = we_length(s)) > 0 &&
		    (end = after_deed(s + n)) != NULL)
			return end;
	return NULL;
}

/* "In this post", "In this short guide": its bytes; *NOUN is what it is, of
 * *NOUN_N bytes. */
static size_t
place_length(const char *s, const char **noun, size_t *noun_n)
{
	static const char kinds[] = "|blog post|post|article|tutorial|guide"
	    "|piece|essay|walkthrough|report|column|episode|codelab"
	    "|case study|blog|";
	static const char sizes[] = "|short|quick|brief|new|first|second|third"
	    "|final|technical|";
	size_t at = 8, n;

	if (strncmp(s, "in this ", 8) != 0)
		return 0;
	n = list_starts(sizes, s + at);
	at += n > 0 ? n + 1 : 0;
	*noun = s + at;
	*noun_n = list_starts(kinds, s + at);
	if (*noun_n == 0)
		return 0;
	at += *noun_n;
	return at + (s[at] == ',');
}

/* "This guide", "This post": its bytes, and the noun as above. */
static size_t
itself_length(const char *s, const char **noun, size_t *noun_n)
{
	if (strncmp(s, "this ", 5) != 0)
		return 0;
	*noun = s + 5;
	*noun_n = list_starts("|blog post|post|article|tutorial|guide"
	    "|walkthrough|codelab|case study|lesson|how-to|", s + 5);
	return *noun_n > 0 ? 5 + *noun_n : 0;
}

/* Past "will show", "explains" and "walks you through" at S, what such a text
 * does, to what it is of; *VERB is how that is told. NULL: something else. */
static const char *
skip_itself(const char *s, const char **verb)
{
	static const struct {
		const char *says, *verb;
	} does[] = {
		{ "|show you|shows you|show|shows|teach you|teaches you"
		    "|demonstrates|demonstrate|", "shows" },
		{ "|walk you through|walks you through|take you through"
		    "|takes you through|guide you through|guides you through"
		    "|walks through|walk through|goes through|covers|cover|",
		    "covers" },
		{ "|explain|explains|explain to you|describes|describe|",
		    "explains" },
	};
	size_t i, n;

	s += strspn(s, " ");
	if (strncmp(s, "will ", 5) == 0)
		s += 5;
	for (i = 0; i < sizeof does / sizeof does[0]; i++)
		if ((n = list_starts_in(does[i].says, s)) > 0 && s[n] == ' ') {
			*verb = does[i].verb;
			return s + n + 1;
		}
	return NULL;
}

/* The same of "you will learn how to light a lamp" after "In this guide,". */
static const char *
skip_reader(const char *s, const char **verb)
{
	size_t n;

	s += strspn(s, " ");
	n = list_starts("|you will learn|you'll learn|you\xe2\x80\x99ll learn"
	    "|you learn|you will see|you'll see|you\xe2\x80\x99ll see"
	    "|you will find out|you'll find out|you\xe2\x80\x99ll find out|",
	    s);
	if (n == 0 || list_starts("|how|what|why|when|where|which|",
	    s + n + 1) == 0)
		return NULL;
	*verb = "shows";
	return s + n + 1;
}

/* Past "we will", "I'm going to quickly", at the verb; NULL: neither of them
 * follows. */
static const char *
skip_author(const char *s)
{
	static const char before[] = "|will|am going to|are going to|want to"
	    "|would like to|going to|like to|also|quickly|briefly|first|try to"
	    "|aim to|hope to|have tried to|wanted to|";
	size_t n;

	s += strspn(s, " ");
	n = we_length(s);
	if (n == 0)
		n = list_starts("|i'll|i\xe2\x80\x99ll|i'm|i\xe2\x80\x99m|i'd"
		    "|i\xe2\x80\x99" "d|i|", s);
	if (n == 0)
		return NULL;
	while (s[n] == ' ') {
		s += n + 1;
		n = list_starts(before, s);
		if (n == 0)
			return s;
	}
	return NULL;
}

/* What a post does; some want a word after them: "look at". */
static const char deeds[] = " explain show describe explore discuss cover"
    " outline introduce present examine compare demonstrate argue review"
    " summarize summarise detail highlight investigate revisit analyze analyse"
    " survey look dive walk share talk speak chat ";

/* The bytes of REST that speak of nobody of the authors, to a place where a
 * sentence may end; 0: too few. */
static size_t
own_length(const char *rest)
{
	static const char own[] = " we our us i my me we're we've we'll i'm i've"
	    " i'll we\xe2\x80\x99re we\xe2\x80\x99ve we\xe2\x80\x99ll"
	    " i\xe2\x80\x99m i\xe2\x80\x99ve i\xe2\x80\x99ll this these below"
	    " above here ";
	size_t i, n, end = strlen(rest);

	for (i = 0; rest[i] != '\0'; i += n + (rest[i + n] != '\0')) {
		n = strcspn(rest + i, " ,.;:)\xe2");
		if (n == 0)
			n = (unsigned char)rest[i] >= 0x80 ? 1 : 0;
		else if (list_has_word(own, rest + i, strcspn(rest + i,
		    " ,.;:)")))
			break;
	}
	if (rest[i] == '\0')
		return end;
	/* ", and we share a loop" */
	if (i > 6 && strncmp(rest + i - 6, ", and ", 6) == 0)
		return i - 6;
	return i > 5 && strncmp(rest + i - 5, " and ", 5) == 0 ? i - 5 : 0;
}

/* "This guide shows you how to light a lamp", "In this guide, you will learn
 * how to …": what it teaches; NULL: it does not say that. */
static const char *
write_lesson(struct article *a, const struct unit *u)
{
	const char *noun, *verb = NULL, *rest;
	size_t n, noun_n;

	if ((n = itself_length(u->low, &noun, &noun_n)) > 0)
		rest = skip_itself(u->low + n, &verb);
	else if ((n = place_length(u->low, &noun, &noun_n)) > 0)
		rest = skip_reader(u->low + n, &verb);
	else
		return NULL;
	if (rest == NULL || strlen(u->low) != strlen(u->text) ||
	    (n = own_length(rest)) < REST_LEAST || strchr(":?", rest[n - 1]) !=
	    NULL)
		return NULL;
	return arena_printf(a->arena, "The %.*s %s %.*s%s", (int)noun_n, noun,
	    verb, (int)n, u->text + (rest - u->low),
	    strchr(".!", rest[n - 1]) == NULL ? "." : "");
}

/* "In this post we explain how lamps fail" as "The post explains how lamps
 * fail."; NULL: it does not say that. */
static const char *
write_anew(struct article *a, const struct unit *u)
{
	const char *noun, *verb, *rest = write_lesson(a, u);
	size_t n, noun_n, verb_n;
	struct buf out = BUF_INIT(0);

	if (rest != NULL)
		return rest;

	/* the letters of both are at the same places */
	if ((n = place_length(u->low, &noun, &noun_n)) == 0 ||
	    strlen(u->low) != strlen(u->text) ||
	    (verb = skip_author(u->low + n)) == NULL)
		return NULL;
	verb_n = strcspn(verb, " ");
	rest = verb + verb_n + (verb[verb_n] == ' ');
	if (!list_has_word(deeds, verb, verb_n) || (list_has_word(" look dive"
	    " walk talk speak chat ", verb, verb_n) && list_starts("|at|into"
	    "|through|you through|closer at|closely at|deeper into|with|to"
	    "|about|", rest) == 0))
		return NULL;
	/* "show you how" */
	if (strncmp(rest, "you how ", 8) == 0)
		rest += 4;
	n = own_length(rest);
	if (n < REST_LEAST || rest[n - 1] == ':' || rest[n - 1] == '?')
		return NULL;
	buf_adds(&out, "The ");
	buf_add(&out, noun, noun_n);
	buf_addc(&out, ' ');
	/* "talk to Ann Poe": it is people who talk */
	if (list_has_word(" talk speak chat ", verb, verb_n)) {
		buf_adds(&out, "is a talk ");
		if (strncmp(rest, "to ", 3) == 0) {
			buf_adds(&out, "with");
			rest += 2;
			n -= 2;
		}
	} else {
		buf_add(&out, verb, verb_n);
		buf_adds(&out, verb[verb_n - 1] == 's' || verb[verb_n - 1] ==
		    'h' ? "es " : "s ");
	}
	buf_add(&out, u->text + (rest - u->low), n);
	if (strchr(".!", rest[n - 1]) == NULL)
		buf_addc(&out, '.');
	rest = arena_strdup(a->arena, buf_str(&out));
	buf_free(&out);
	return rest;
}

/* What is announced, with most of the title; 0: nothing. */
static size_t
find_news(const struct article *a)
{
	double worth, most = 0;
	size_t i, at, best = 0;

	for (i = 1; i < WITHIN && i < a->usable_count; i++) {
		const struct unit *u = &a->units[at = a->usable[i]];

		worth = u->share - FADE * (double)i;
		if (worth <= most || u->share < SHARE_LEAST ||
		    u->words < WORDS_LEAST || (u->flags & (UNIT_LEANS |
		    UNIT_HALF | UNIT_NAMELESS | UNIT_QUESTION |
		    UNIT_VERBLESS)) != 0 || post_deed(u) == NULL)
			continue;
		most = worth;
		best = at;
	}
	return best;
}

/* Tells anew what the post says of itself near its start: the unit, or
 * usable_count. */
static size_t
tell(struct article *a)
{
	size_t i;

	for (i = 0; i < WITHIN && i < a->usable_count; i++) {
		struct unit *u = &a->units[a->usable[i]];

		if (list_starts("|in this|this|", u->low) > 0 &&
		    (u->told = write_anew(a, u)) != NULL) {
			u->flags &= ~(unsigned)UNIT_MINE;
			break;
		}
	}
	return i < WITHIN ? i : a->usable_count;
}

/* "How to light a lamp", "Light a lamp with oil": who reads it wants to learn
 * that. */
static bool
teaches(const struct article *a)
{
	size_t n = strcspn(a->title_low, " ");

	return list_starts("|how to|getting started|tutorial|a guide to|guide to"
	    "|an introduction to|introduction to|a beginner's guide|",
	    a->title_low) > 0 || strstr(a->title_low, "tutorial") != NULL ||
	    verb_of_base(a->title_low, n) != NULL;
}

size_t
post_tell(struct article *a)
{
	bool lesson = false;
	size_t at;

	/* what opens with itself says nothing else there */
	if (!a->english || !(a->genre == GENRE_STEPS || a->genre ==
	    GENRE_LISTING || a->genre == GENRE_EXPLAINER || (a->genre ==
	    GENRE_NEWS && ((lesson = teaches(a)) || list_starts("|in this"
	    "|this|", a->units[a->usable[0]].low) > 0))))
		return 0;
	at = tell(a);
	return lesson && at < a->usable_count ? a->usable[at] : 0;
}

size_t
post_find(struct article *a)
{
	const struct unit *first = &a->units[a->usable[0]];
	size_t i, told, at;

	if (post_deed(first) != NULL || first->share >= FIRST_SHARE)
		return 0;
	at = find_news(a);
	if (at > 0 && a->units[at].share > first->share)
		return at;
	for (i = 0; i < LEAD && i < a->usable_count; i++)
		if (a->units[a->usable[i]].share >= LEAD_SHARE)
			return 0;
	told = tell(a);
	return told < a->usable_count ? a->usable[told] : 0;
}

/*
 * What a name of the text stands for: a thing that somebody made, or a firm.
 * The nouns and verbs that stand beside it tell: "a model called Bolt", "Bolt,
 * a browser that …", "the Bolt app", and "start-up Acme", "Acme said".
 */
#include <string.h>

#include "../ask_en.h"
#include "../refer.h"

#define LOOKS_MOST 12		/* at places of the name */
#define NOUN_WORDS 8		/* of "a small language model" */
#define WORD_MAX 24
#define NAME_TOKENS 6

const char ask_products[] = " model models chatbot chatbots tool tools app"
    " robot robots system systems software assistant method algorithm device"
    " browser plugin plug-in extension drone chip chips agent agents bot"
    " feature platform framework library engine benchmark dataset"
    " technique approach program package compiler editor technology"
    " update release version game headset camera glasses phone smartphone"
    " laptop tablet speaker watch network protocol toolkit kernel"
    " database generator translator detector classifier architecture"
    " supercomputer processor console wearable interface api"
    " operating-system llm llms ring scanner sensor ";
static const char firms[] = " company firm startup start-up lab laboratory maker"
    " developer provider giant group corporation unicorn vendor university"
    " institute bank retailer manufacturer nonprofit agency publisher"
    " conglomerate investor foundation regulator city country state"
    " department consortium chipmaker carmaker ";
static const char firm_after[] = " ceo chief founder co-founder cofounder"
    " spokesperson spokesman spokeswoman said says announced executives"
    " employees engineers researchers raised hired told plans acquired"
    " scientists staff headquarters claims hopes wants declined customers"
    " clients expand expands ";
static const char stops[] = " that which who whose of for to with by in on at"
    " from and or but is was are were has have can will designed used built"
    " trained made created developed based called named dubbed ";

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || c == '-' || (c >= '0' && c <= '9');
}

static size_t
letters(const char *low)
{
	size_t n = 0;

	while (is_letter(low[n]))
		n++;
	return n;
}

/* 1: a product's noun, -1: a firm's, 0: neither. */
static int
kind_of_word(const char *word, size_t n)
{
	if (n == 0 || n > WORD_MAX)
		return 0;
	return list_has_word(ask_products, word, n) ? 1 : list_has_word(firms,
	    word, n) ? -1 : 0;
}

/* The kind that the phrase tells whose words start at LOW. */
static int
kind_of_phrase(const char *low)
{
	size_t i, n;
	int kind = 0;

	for (i = 0; i < NOUN_WORDS && (n = letters(low)) > 0; i++) {
		if (list_has_word(stops, low, n))
			break;
		kind = kind_of_word(low, n);
		low += n;
		if (*low != ' ')
			break;
		low++;
	}
	return kind;
}

/* What follows the name: ", a browser", " is a browser", " app", " said". */
static int
kind_after(const char *low)
{
	const char *s = low;
	size_t n;
	int kind;

	if (*s == ',')
		s++;
	if (*s++ != ' ')
		return 0;
	if (*low == ' ') {
		n = letters(s);
		if (list_has_word(firm_after, s, n))
			return -1;
		if ((kind = kind_of_word(s, n)) != 0)
			return kind;
		if (!list_has_word(" is was ", s, n) || s[n] != ' ')
			return 0;
		s += n + 1;
	}
	n = list_starts("|a|an|the|", s);
	return n > 0 && s[n] == ' ' ? kind_of_phrase(s + n + 1) : 0;
}

/* What stands before the name at AT: "start-up ", "a model called ". */
static int
kind_before(const char *low, const char *at)
{
	const char *end = at - 1, *s;

	/* "a method, dubbed “Bolt”" */
	if (at >= low + 4 && (unsigned char)at[-3] == 0xe2)
		end -= 3;
	else if (at > low + 1 && at[-1] == '"')
		end--;
	if (end <= low || *end != ' ')
		return 0;
	for (s = end; s > low && is_letter(s[-1]); s--)
		;
	if (list_has_word(" called named dubbed ", s, (size_t)(end - s)) &&
	    s > low + 2 && s[-1] == ' ')
		for (end = s -= 1 + (s[-2] == ','); s > low && is_letter(s[-1]); s--)
			;
	/* "in Norway" */
	if (list_has_word(" in near ", s, (size_t)(end - s)))
		return -1;
	return kind_of_word(s, (size_t)(end - s));
}

/* Votes for a product, less those for a firm, of the unit's places of NAME. */
static int
count_votes(const struct unit *u, const char *name, size_t n, size_t *looks)
{
	const char *at = u->text, *low;
	int votes = 0, kind;

	for (; *looks < LOOKS_MOST && (at = memmem(at, strlen(at), name, n)) !=
	    NULL; at += n) {
		low = u->low + (at - u->text);
		if ((at > u->text && is_letter(low[-1])) || is_letter(low[n]))
			continue;
		++*looks;
		kind = kind_after(low + n);
		votes += kind != 0 ? kind : kind_before(u->low, low);
	}
	return votes;
}

static bool
is_surname(struct article *a, const struct token *t)
{
	const struct people *p = refer_people(a);
	size_t i;

	for (i = 0; i < p->count; i++)
		if (p->at[i].last_n == t->n && memcmp(p->at[i].last, t->s,
		    t->n) == 0)
			return true;
	return false;
}

/* Whether the name of tokens [FIRST, END) is a product's: the text says so, or
 * does not say that it is a firm's, and the title has it. */
static bool
is_product_name(const struct ask *q, size_t first, size_t end)
{
	const struct clause *c = q->c;
	const struct article *a = q->a;
	const char *name = c->at[first].s;
	const size_t n = (size_t)(c->at[end - 1].s + c->at[end - 1].n - name);
	size_t i, looks = 0;
	int votes = 0;

	if (refer_given_name(name, c->at[first].n) > 0 || clause_is(c, first,
	    " ai ml us uk eu ") ||
	    is_surname(q->a, &c->at[end - 1]))
		return false;
	for (i = 0; i < a->usable_count && looks < LOOKS_MOST; i++)
		votes += count_votes(&a->units[a->usable[i]], name, n, &looks);
	return votes > 0 || (votes == 0 && looks > 2 && ask_is_titled(q, end -
	    1));
}

/* A title that tells of something new: what it does may be asked of "the
 * tool". */
static bool
tells_of_new(const struct article *a)
{
	return a->title_low != NULL && list_within("|launches|releases|unveils"
	    "|introduces|adds|new|opens|brings|gets|debuts|rolls out|announces"
	    "|open-sources|upgrades|updates|ships|develops|builds|introducing"
	    "|announcing|launch|released|meet|", a->title_low);
}

bool
ask_is_the_product(const struct ask *q)
{
	const struct clause *c = q->c;
	const struct subject *s = &q->s;

	return clause_is(c, s->end - 1, ask_products) && clause_is(c, s->first,
	    " the ") && (ask_is_known(q, s->first, s->end) ||
	    tells_of_new(q->a));
}

bool
ask_is_product(const struct ask *q)
{
	const struct clause *c = q->c;
	const struct subject *s = &q->s;
	size_t first = s->first;

	if (s->list || s->bracket || s->relative > 0 || s->end - s->first >
	    NAME_TOKENS)
		return false;
	if (clause_is(c, s->end - 1, ask_products))
		return s->named || ask_is_the_product(q);
	first += clause_is(c, first, " the ");
	return s->named && c->at[s->end - 1].capital && !c->at[first].owner &&
	    first < s->end && !ask_is_person(c, s) && is_product_name(q, first,
	    s->end);
}

/* Verbs of English: what can be asked of a sentence with each. */
#include "verb_en.h"

#include <stdint.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/thread.h>

#include "word_hash.h"

#define W VERB_WHAT
#define S VERB_SAYS
#define T VERB_TO_DO
#define O VERB_WHOM
#define C VERB_CHANGES

/* Sorted by base, for who reads it. */
static const struct verb verbs[] = {
#include "verb_en.def"
};

/* Past, past participle, base; sorted by past, for who reads it. */
static const struct irregular {
	const char *past, *participle, *base;
} irregulars[] = {
	{ "ate", "eaten", "eat" }, { "beat", "beaten", "beat" },
	{ "became", "become", "become" }, { "began", "begun", "begin" },
	{ "bet", "bet", "bet" }, { "blew", "blown", "blow" },
	{ "bore", "born", "bear" },
	{ "bought", "bought", "buy" },
	{ "broadcast", "broadcast", "broadcast" },
	{ "broke", "broken", "break" }, { "brought", "brought", "bring" },
	{ "built", "built", "build" },
	{ "burst", "burst", "burst" }, { "came", "come", "come" },
	{ "caught", "caught", "catch" }, { "chose", "chosen", "choose" },
	{ "clung", "clung", "cling" }, { "cost", "cost", "cost" },
	{ "cut", "cut", "cut" }, { "dealt", "dealt", "deal" },
	{ "drank", "drunk", "drink" }, { "drew", "drawn", "draw" },
	{ "drove", "driven", "drive" }, { "dug", "dug", "dig" },
	{ "fed", "fed", "feed" }, { "fell", "fallen", "fall" },
	{ "felt", "felt", "feel" }, { "fled", "fled", "flee" },
	{ "flew", "flown", "fly" }, { "forbade", "forbidden", "forbid" },
	{ "forgot", "forgotten", "forget" }, { "fought", "fought", "fight" },
	{ "found", "found", "find" }, { "froze", "frozen", "freeze" },
	{ "gave", "given", "give" }, { "got", "got", "get" },
	{ "grew", "grown", "grow" }, { "heard", "heard", "hear" },
	{ "held", "held", "hold" }, { "hid", "hidden", "hide" },
	{ "hit", "hit", "hit" }, { "hung", "hung", "hang" },
	{ "kept", "kept", "keep" }, { "knelt", "knelt", "kneel" },
	{ "knew", "known", "know" }, { "laid", "laid", "lay" },
	{ "led", "led", "lead" }, { "left", "left", "leave" },
	{ "lent", "lent", "lend" }, { "let", "let", "let" },
	{ "lit", "lit", "light" }, { "lost", "lost", "lose" },
	{ "made", "made", "make" }, { "meant", "meant", "mean" },
	{ "met", "met", "meet" }, { "misled", "misled", "mislead" },
	{ "overcame", "overcome", "overcome" },
	{ "overrode", "overridden", "override" },
	{ "oversaw", "overseen", "oversee" },
	{ "overthrew", "overthrown", "overthrow" },
	{ "overtook", "overtaken", "overtake" }, { "paid", "paid", "pay" },
	{ "put", "put", "put" }, { "quit", "quit", "quit" },
	{ "ran", "run", "run" }, { "rang", "rung", "ring" },
	{ "read", "read", "read" }, { "rebuilt", "rebuilt", "rebuild" },
	{ "repaid", "repaid", "repay" }, { "rewrote", "rewritten", "rewrite" },
	{ "rode", "ridden", "ride" }, { "rose", "risen", "rise" },
	{ "said", "said", "say" }, { "sang", "sung", "sing" },
	{ "sank", "sunk", "sink" }, { "sat", "sat", "sit" },
	{ "saw", "seen", "see" }, { "sent", "sent", "send" },
	{ "set", "set", "set" }, { "shed", "shed", "shed" },
	{ "shook", "shaken", "shake" }, { "shot", "shot", "shoot" },
	{ "showed", "shown", "show" }, { "shrank", "shrunk", "shrink" },
	{ "shut", "shut", "shut" }, { "slept", "slept", "sleep" },
	{ "sold", "sold", "sell" }, { "sought", "sought", "seek" },
	{ "spent", "spent", "spend" }, { "split", "split", "split" },
	{ "spoke", "spoken", "speak" }, { "spread", "spread", "spread" },
	{ "stole", "stolen", "steal" }, { "stood", "stood", "stand" },
	{ "strove", "striven", "strive" }, { "struck", "struck", "strike" },
	{ "stuck", "stuck", "stick" }, { "stung", "stung", "sting" },
	{ "swam", "swum", "swim" }, { "swept", "swept", "sweep" },
	{ "swore", "sworn", "swear" }, { "swung", "swung", "swing" },
	{ "taught", "taught", "teach" }, { "thought", "thought", "think" },
	{ "threw", "thrown", "throw" }, { "told", "told", "tell" },
	{ "took", "taken", "take" }, { "tore", "torn", "tear" },
	{ "undertook", "undertaken", "undertake" },
	{ "understood", "understood", "understand" },
	{ "underwent", "undergone", "undergo" }, { "undid", "undone", "undo" },
	{ "upheld", "upheld", "uphold" }, { "went", "gone", "go" },
	{ "wept", "wept", "weep" }, { "withdrew", "withdrawn", "withdraw" },
	{ "withheld", "withheld", "withhold" },
	{ "withstood", "withstood", "withstand" }, { "woke", "woken", "wake" },
	{ "won", "won", "win" }, { "wore", "worn", "wear" },
	{ "wrote", "written", "write" },
};

#define VERBS (sizeof verbs / sizeof verbs[0])
#define IRREGULARS (sizeof irregulars / sizeof irregulars[0])
#define BASE_SLOTS 4096		/* powers of two */
#define FORM_SLOTS 512

/* Where each word stands in the tables, plus 1, by its hash, probed in line.
 * Each thread makes its own when it first asks. */
struct index {
	uint16_t bases[BASE_SLOTS];
	uint16_t pasts[FORM_SLOTS];
	uint16_t participles[FORM_SLOTS];
	bool irregular[VERBS];
};

static _Thread_local struct index *kept;

static bool
is_word(const char *entry, const char *word, size_t len)
{
	return *entry == *word && strncmp(entry, word, len) == 0 &&
	    entry[len] == '\0';
}

/* The first table entry of a word that comes twice stays in front. */
static void
put(uint16_t *slots, uint32_t count, const char *word, size_t number)
{
	uint32_t i = word_hash(word, strlen(word));

	while (slots[i % count] != 0)
		i++;
	slots[i % count] = (uint16_t)(number + 1);
}

static const struct index *
make_index(void)
{
	size_t i;
	struct index *x = xcalloc(1, sizeof *x);

	thread_keep(x);
	kept = x;
	for (i = 0; i < VERBS; i++)
		put(x->bases, BASE_SLOTS, verbs[i].base, i);
	for (i = 0; i < IRREGULARS; i++) {
		const struct verb *v = verb_of_base(irregulars[i].base,
		    strlen(irregulars[i].base));

		put(x->pasts, FORM_SLOTS, irregulars[i].past, i);
		put(x->participles, FORM_SLOTS, irregulars[i].participle, i);
		if (v != NULL)
			x->irregular[v - verbs] = true;
	}
	return x;
}

static inline const struct index *
index_of(void)
{
	return kept != NULL ? kept : make_index();
}

const struct verb *
verb_of_base(const char *word, size_t len)
{
	const uint16_t *slots = index_of()->bases;
	uint32_t i;
	uint16_t n;

	if (len == 0)
		return NULL;
	for (i = word_hash(word, len); (n = slots[i % BASE_SLOTS]) != 0; i++)
		if (is_word(verbs[n - 1].base, word, len))
			return &verbs[n - 1];
	return NULL;
}

/* The base of a word in SUFFIX ("ed", "ing"): "released", "stopped",
 * "carried", "called", "making". */
static const struct verb *
verb_of_suffix(const char *word, size_t len, size_t suffix)
{
	const struct verb *v;
	char base[40];
	size_t n = len - suffix;

	if (n < 2 || len >= sizeof base)
		return NULL;
	v = verb_of_base(word, n);
	if (v != NULL)
		return v;
	memcpy(base, word, n);
	base[n] = 'e';
	v = verb_of_base(base, n + 1);
	if (v != NULL)
		return v;
	if (base[n - 1] == 'i') {
		base[n - 1] = 'y';
		return verb_of_base(base, n);
	}
	return n >= 4 && base[n - 1] == base[n - 2] ?
	    verb_of_base(base, n - 1) : NULL;
}

static const struct verb *
verb_of_ed(const char *word, size_t len)
{
	const struct verb *v;

	if (len < 4 || memcmp(word + len - 2, "ed", 2) != 0)
		return NULL;
	v = verb_of_suffix(word, len, 2);
	return v != NULL && !index_of()->irregular[v - verbs] ? v : NULL;
}

const struct verb *
verb_of_past(const char *word, size_t len)
{
	const uint16_t *slots = index_of()->pasts;
	const struct irregular *r;
	uint32_t i;
	uint16_t n;

	if (len == 0)
		return NULL;
	for (i = word_hash(word, len); (n = slots[i % FORM_SLOTS]) != 0; i++) {
		r = &irregulars[n - 1];
		if (is_word(r->past, word, len))
			return verb_of_base(r->base, strlen(r->base));
	}
	return verb_of_ed(word, len);
}

const char *
verb_past_of(const char *participle)
{
	size_t i;

	for (i = 0; i < sizeof irregulars / sizeof irregulars[0]; i++)
		if (strcmp(irregulars[i].participle, participle) == 0)
			return irregulars[i].past;
	return verb_of_ed(participle, strlen(participle)) != NULL ? participle :
	    NULL;
}

const struct verb *
verb_of_participle(const char *word, size_t len)
{
	const uint16_t *slots = index_of()->participles;
	const struct irregular *r;
	uint32_t i;
	uint16_t n;

	if (len == 0)
		return NULL;
	for (i = word_hash(word, len); (n = slots[i % FORM_SLOTS]) != 0; i++) {
		r = &irregulars[n - 1];
		if (is_word(r->participle, word, len))
			return verb_of_base(r->base, strlen(r->base));
	}
	return verb_of_ed(word, len);
}

const struct verb *
verb_of_present(const char *word, size_t len)
{
	char base[40];
	const struct verb *v;

	if (len < 3 || word[len - 1] != 's' || len >= sizeof base)
		return NULL;
	v = verb_of_base(word, len - 1);
	if (v != NULL)
		return v;
	if (word[len - 2] == 'e') {
		v = verb_of_base(word, len - 2);
		if (v != NULL)
			return v;
		if (len > 4 && word[len - 3] == 'i') {
			memcpy(base, word, len - 3);
			base[len - 3] = 'y';
			return verb_of_base(base, len - 2);
		}
	}
	return NULL;
}

const struct verb *
verb_of_ing(const char *word, size_t len)
{
	return len > 5 && memcmp(word + len - 3, "ing", 3) == 0 ?
	    verb_of_suffix(word, len, 3) : NULL;
}

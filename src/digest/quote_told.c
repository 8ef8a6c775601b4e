/* What speech tells a reader, by the words that it has. */
#include "quote_en.h"

#include <string.h>

#include "cues.h"
#include "person.h"

#define CUES_SHARE 0.25
#define POLITE (-28)		/* hundredths */
#define SCORE_MOST 0.5

/* Words of what moves people, and of what says nothing. */
static const struct cue telling[] = {
	{ "never", 12 }, { "always", 8 }, { "worst", 14 }, { "best", 8 },
	{ "nobody", 12 }, { "no one", 12 }, { "everyone", 8 },
	{ "everybody", 8 }, { "devastat~", 16 }, { "heartbr~", 16 },
	{ "shock~", 14 }, { "terrible", 12 }, { "terrifying", 16 },
	{ "terrified", 16 }, { "horrific", 14 }, { "horrible", 12 },
	{ "incredible", 8 }, { "cruel", 14 }, { "love", 10 },
	{ "loved", 10 }, { "hate", 10 }, { "afraid", 14 },
	{ "frighten~", 14 }, { "scared", 14 }, { "wrong", 10 },
	{ "must", 12 }, { "should", 8 }, { "need to", 8 }, { "cannot", 8 },
	{ "can't", 6 }, { "won't", 6 }, { "unacceptable", 16 },
	{ "disgrace", 16 }, { "tragedy", 12 }, { "disaster", 12 },
	{ "nightmare", 14 }, { "dream", 10 }, { "fight", 10 },
	{ "killed", 10 }, { "lives", 10 }, { "life", 8 }, { "death", 8 },
	{ "die", 8 }, { "children", 10 }, { "money", 6 }, { "justice", 12 },
	{ "truth", 12 }, { "hope", 6 }, { "history", 10 }, { "future", 8 },
	{ "crisis", 10 }, { "dangerous", 12 }, { "fear", 10 },
	{ "trust", 8 }, { "proud", 4 }, { "wake-up call", 16 },
	{ "victory", 8 }, { "the first time", 12 }, { "serious", 8 },
	{ "important", 6 }, { "responsib~", 8 }, { "fail~", 8 },
	{ "betray~", 14 }, { "impossible", 8 }, { "change", 6 },
	{ "tired of", 12 }, { "fed up", 12 }, { "promises", 8 },
	{ "robbed", 12 }, { "shame", 12 },
	{ "stolen", 8 }, { "enough is enough", 14 }, { "miracle", 10 },
	{ "blood on", 12 }, { "turning point", 10 }, { "too late", 10 },
	{ "thrilled", -40 }, { "excited", -30 }, { "pleased", -30 },
	{ "delighted", -30 }, { "honored", -25 }, { "honoured", -25 },
	{ "look forward", -40 }, { "looking forward", -40 },
	{ "thank", -25 }, { "thanks", -25 }, { "grateful", -10 },
	{ "welcome", -15 }, { "committed to", -15 }, { "partnership", -10 },
	{ "customers", -8 }, { "solution", -10 }, { "solutions", -12 },
	{ "leverage", -15 }, { "innovative", -12 }, { "seamless~", -15 },
	{ "platform", -6 }, { "team", -3 }, { "i think", -5 },
	{ "i don't know", -14 }, { "i don\xe2\x80\x99t know", -14 },
	{ "i'm not sure", -14 }, { "not going to lie", -15 },
	{ "certainly", -8 }, { "sort of", -12 }, { "kind of", -12 },
	{ "you know", -14 }, { "i mean", -20 }, { "stuff", -8 },
	{ "things", -4 }, { "thing", -4 }, { "comment", -20 },
	{ "continue to", -8 }, { "appropriate", -8 }, { "you can", -6 },
	{ "we announce", -25 }, { "to announce", -30 }, { "simply type", -30 },
	{ "click", -30 }, { "subscribe", -40 }, { "let's", -6 },
	{ "let\xe2\x80\x99s", -6 }, { "condolences", -4 },
	{ "investigat~", -3 }, { "come forward", -14 },
	{ "would urge", -30 }, { "sorry", -20 }, { "very sorry", -10 },
	{ "apologi~", -18 }, { "anyone who", -8 }, { "anyone with", -25 },
	{ "priority", -18 }, { "our first priority", -20 },
	{ "our top priority", -20 }, { "our priority", -20 },
	{ "working with", -10 }, { "work with", -6 }, { "seriously", -14 },
	{ "we are aware", -30 }, { "we're aware", -30 }, { "we offer", -14 },
	{ "we appreciate", -25 }, { "we remain", -14 }, { "ongoing", -12 },
	{ "at this time", -12 }, { "at this stage", -12 },
	{ "in line with", -10 },
	{ NULL, 0 }
};

bool
quote_en_is_patched(const char *text)
{
	size_t marks = 0;

	/* one look at most bytes */
	while (*(text += strcspn(text, "\".!?\xe2")) != '\0') {
		marks += *text == '"';
		if (strncmp(text, "\xe2\x80\xa6", 3) == 0 || strncmp(text,
		    "...", 3) == 0 || ((*text == '!' || *text == '?') &&
		    text[1] == ' ' && text[2] >= 'a' && text[2] <= 'z'))
			return true;
		text++;
	}
	return marks % 2 != 0;
}

/* Nobody is told anything by "We are excited to …". */
bool
quote_en_is_polite(const char *low)
{
	struct cue_sum told;

	cues_find(telling, low, NULL, NULL, &told);
	return told.cost <= POLITE && told.sum < -told.cost / 2;
}

bool
quote_en_of_creature(const struct article *a)
{
	static const char creatures[] = " dog puppy cat kitten spaniel terrier"
	    " labrador collie horse pony donkey goat sheep lamb ewe cow calf"
	    " bull pig piglet swan goose duck hen cockerel gull seagull parrot"
	    " owl eagle tortoise turtle snake lizard seal whale dolphin bear"
	    " fox badger hedgehog squirrel monkey gorilla chimpanzee elephant"
	    " lion tiger rhino penguin wolf camel llama alpaca ";
	const char *s = a->title_low;
	bool found = false, baby = false;
	size_t n;

	for (; s != NULL && *s != '\0'; s += n + (s[n] != '\0')) {
		n = strcspn(s, " ,.:;'?!");
		baby = baby || list_has_word(" baby newborn ", s, n);
		found = baby || found || list_has_word(creatures, s, n);
		/* "Baby named after great-grandmother" */
		if (!baby && person_is_noun(s, n) && !list_has_word(creatures,
		    s, n))
			return false;
	}
	return found;
}

double
quote_en_score(const struct article *a, const char *low)
{
	struct cue_sum told, stakes;
	uint32_t terms[TITLE_TERMS];
	size_t i, k, n, both = 0;
	double score;

	cues_find(telling, low, NULL, NULL, &told);
	cues_find(a->rules->cues, low, NULL, NULL, &stakes);
	score = (told.sum + told.cost) / 100.0 +
	    CUES_SHARE * (stakes.most + stakes.sum / 4) / 100.0;
	n = article_terms(a, low, terms, TITLE_TERMS);
	for (i = 0; i < n; i++)
		for (k = 0; k < a->title_count; k++)
			both += terms[i] == a->title[k];
	score += both > 3 ? 0.16 : 0.05 * (double)both;
	return score > SCORE_MOST ? SCORE_MOST : score;
}

/* Whether an English sentence speaks of a long text's matter, or tells of what
 * somebody did once. */
#include <string.h>

#include <ndigest/text/word.h>

#include "refer.h"
#include "why_en.h"
#include "why_weigh.h"

#define TITLED_LEAST 2	/* terms of the title */
#define TITLED_GAIN 8		/* hundredths */
#define AHEAD_GAIN 6
#define DEED_COST 12
#define DEED_COST_SHORT 6	/* where what was done is the news */
#define OTHER_COST 12
#define WHEN_COST 10
#define ROOT 6			/* bytes of a word that the title may bend */

/* Where the subject ends. */
enum verb_kind { VERB_NONE, VERB_NOW, VERB_AHEAD, VERB_SAID, VERB_WAS, VERB_PAST };

/* Of a WORD of the sentence LOW: "the proposed law" has no verb. */
static enum verb_kind
kind_of(const char *low, const char *word, size_t n)
{
	const char *before = word, *next;
	size_t k;

	if (list_has_word(" could would may might will can cannot ", word, n))
		return VERB_AHEAD;
	if (list_has_word(" said says told wrote warned argued estimated found"
	    " added reported believed ", word, n))
		return VERB_SAID;
	/* "was the third", "had to wait", but "was guaranteed" */
	if (list_has_word(" was were had ", word, n)) {
		next = word + n + (word[n] == ' ');
		k = strcspn(next, " ,.");
		return k > 4 && memcmp(next + k - 2, "ed", 2) == 0 ?
		    VERB_PAST : VERB_WAS;
	}
	if (list_has_word(" did took gave made came went began saw"
	    " led sought won lost sold built put ", word, n))
		return VERB_PAST;
	if (list_has_word(" is are has have do does makes means shows poses"
	    " raises lets allows helps threatens gives leaves remains need ",
	    word, n))
		return VERB_NOW;
	if (n < 5 || memcmp(word + n - 2, "ed", 2) != 0)
		return VERB_NONE;
	for (before -= before > low; before > low && before[-1] != ' '; )
		before--;
	return list_has_word(" the a an of and or more most highly badly newly be"
	    " been being become becoming get getting their its his her our ",
	    before, strcspn(before, " ,")) ? VERB_NONE : VERB_PAST;
}

/* Whether the title has the word, but for its ending. */
static bool
is_titled(const char *title, const char *word, size_t n)
{
	char root[ROOT + 2] = " ";

	n -= n > 3 && n <= ROOT && word[n - 1] == 's';
	n = n > ROOT ? ROOT : n;
	if (n < 2 || list_has_word(" the and for its his her with from that this"
	    " new how why what are has ai in on of to by at as is it an be ",
	    word, n))
		return false;
	memcpy(root + 1, word, n);
	root[n + 1] = '\0';
	return strncmp(title, root + 1, n) == 0 || strstr(title, root) != NULL;
}

/* "Ann Poe …", "The Poe Institute …", "IBM …": a name opens TEXT. */
static bool
opens_with_name(const char *text)
{
	size_t n = strcspn(text, " ,");

	return refer_is_capital(text) && ((text[n] == ' ' && refer_is_capital(
	    text + n + 1)) || (n > 1 && strcspn(text + 1,
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ") < n - 1));
}

int
why_en_tells_matter(const struct article *a, const struct unit *u)
{
	static const char when[] = "|in|last|on|at|this|earlier|since|over|from"
	    "|before|after|by|";
	const char *low = u->low + u->cut, *text = u->text + u->cut, *word;
	struct word_iter it = { low, strlen(low), 0 };
	enum verb_kind kind = VERB_NONE;
	bool titled = false, same = strlen(low) == strlen(text);
	int gain = 0;
	size_t len;

	while (kind == VERB_NONE && word_next(&it, &word, &len)) {
		/* "the United States" */
		if (word == low || !same || !refer_is_capital(text + (word -
		    low)))
			kind = kind_of(low, word, len);
		titled = titled || (a->usable_count >= WHY_LONG && a->title_low != NULL &&
		    is_titled(a->title_low, word, len));
	}
	if (a->usable_count < WHY_LONG)
		return kind == VERB_PAST ? -DEED_COST_SHORT : 0;
	if (kind >= VERB_SAID)
		gain -= DEED_COST;
	else if (kind == VERB_AHEAD)
		gain += AHEAD_GAIN;
	if (!titled && opens_with_name(text))
		gain -= OTHER_COST;
	if (list_starts(when, low) > 0)
		gain -= WHEN_COST;
	if (u->share * (double)a->title_count >= TITLED_LEAST)
		gain += TITLED_GAIN;
	return gain;
}

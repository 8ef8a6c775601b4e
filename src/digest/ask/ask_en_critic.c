/*
 * The last look at an English question, beside its answer and the sentence
 * that both were made of: whether a cut went through a phrase, whether it asks
 * of nobody in particular, whether what its verb wants was left behind. What a
 * shorter question mends is mended.
 */
#include <string.h>

#include "../ask_en_lead.h"
#include "ask_en_critic.h"

#define SOURCE_MOST 60		/* bytes of ", police said" */
#define OPENING_WORDS 5	/* in which its subject stands */
#define PHRASE_MOST 7		/* words */

/* The start of the last WORDS words of S, N bytes, or S. */
const char *
critic_last_words(const char *s, size_t n, int words)
{
	const char *at = s + n;

	while (at > s && (at[-1] != ' ' || --words > 0))
		at--;
	return at;
}

/* What follows the N bytes at S, whole words, in the SENTENCE, or NULL. */
const char *
critic_behind(const char *sentence, const char *s, size_t n)
{
	const char *at = sentence;

	for (; n > 0 && (at = memmem(at, strlen(at), s, n)) != NULL; at += n)
		if ((at == sentence || at[-1] == ' ') && !((at[n] >= 'a' &&
		    at[n] <= 'z') || (at[n] >= '0' && at[n] <= '9')))
			return at + n;
	return NULL;
}

/* The question's last word is one of the WORDS. */
bool
critic_ends_in(const char *s, size_t n, const char *words)
{
	const char *last = critic_last_words(s, n, 1);

	return list_has_word_in(words, last, (size_t)(s + n - last));
}

bool
critic_opens(const struct critic *c, const char *with)
{
	return strncmp(c->q->text, with, strlen(with)) == 0;
}

/* "we've", half of "between", "an extra grant of": no question ends there. */
static bool
is_open(const struct critic *c)
{
	static const char *const contracted[] = { "'ve ", "'re ", "'m ",
	    "\xe2\x80\x99ve ", "\xe2\x80\x99re ", "\xe2\x80\x99m " };
	const char *text = c->q->text;
	size_t i;

	for (i = 0; i < sizeof contracted / sizeof contracted[0]; i++)
		if (strstr(text, contracted[i]) != NULL)
			return true;
	return ends_with(c, " between rest ") || (strstr(text, " between ") !=
	    NULL && strstr(text, " and ") == NULL) || (critic_opens(c, "How ") &&
	    ends_with(c, " of ")) || (list_starts("|How many yards|How many metres"
	    "|How many meters|How many miles|", text) > 0 && ends_with(c,
	    " from ")) || strstr(text, " the parts of ") != NULL;
}

/* The noun phrase that ends at S + N opens with "a", and is of something: what
 * follows tells more of it, not which one. A name wants nothing either. */
static bool
is_whole(const char *s, size_t n)
{
	const char *at = critic_last_words(s, n, 1);
	size_t words, k, head = (size_t)(s + n - at);

	if (*at >= 'A' && *at <= 'Z')
		return true;
	for (words = 0; words < PHRASE_MOST && at > s; words++) {
		if (list_has_word(lead_empty, at, head))
			return false;
		at = critic_last_words(s, (size_t)(at - s) - 1, 1);
		k = strcspn(at, " ");
		if (list_has_word(" a an ", at, k))
			return true;
		head = list_has_word(ask_prepositions, at, k) ? 0 : head > 0 ?
		    1 : k;
	}
	return false;
}

/* What follows a phrase in the sentence tells which one it is. */
static bool
is_defined(const char *next)
{
	return next != NULL && *next == ' ' && list_starts("|where|which|who"
	    "|that|whose|whom|in which|of which|at which|for which|from which|",
	    next + 1) > 0;
}

/* "How many live in a home?" of "a home where somebody smokes". */
static bool
is_cut(const struct critic *c)
{
	const char *text = c->q->text, *tail = critic_last_words(text, c->n, 2);
	const char *last = critic_last_words(text, c->n, 1), *next;
	bool one = strncmp(tail, "a ", 2) == 0 || strncmp(tail, "an ", 3) == 0;

	if (tail == text || *last < 'a' || *last > 'z')
		return false;
	/* "the streets" of "the streets of Lund" */
	if (strncmp(tail, "the ", 4) == 0 && c->next != NULL && strncmp(c->next,
	    " of ", 4) == 0)
		return true;
	/* "What did Acme tell the growers that …": that is the answer */
	if (!one && (critic_opens(c, "What ") || critic_opens(c, "Who ")))
		return false;
	if (!one && ((strncmp(tail, "the ", 4) != 0 && text[c->n - 1] != 's') ||
	    memmem(text, c->n, " a ", 3) != NULL))
		return false;
	next = c->next;
	/* "to settle a lawsuit that …": one is enough */
	return is_defined(next) && !(one && strncmp(next, " that ", 6) == 0 &&
	    !critic_opens(c, "How many "));
}

/* "had blood pressure that was high": what was made of the sentence ends at S +
 * N, where that goes on. */
static bool
goes_on(const struct critic *c, const char *s, size_t n)
{
	const char *next;
	static const char more[] = " that which who whom whose where of than his"
	    " her its their ";

	if (c->q->kind == ASK_HOW_MANY || c->q->kind == ASK_HOW_MUCH ||
	    is_whole(s, n))
		return false;
	next = critic_behind(c->sentence, critic_last_words(s, n, 2), n - (size_t)(critic_last_words(s,
	    n, 2) - s));
	return next != NULL && *next == ' ' && list_has_word(more, next + 1,
	    strcspn(next + 1, " ,.;:"));
}

/* The answer was cut inside a phrase. */
static bool
is_answer_cut(const struct critic *c)
{
	static const char lost[] = " based called named aimed due designed known"
	    " linked compared dedicated last next this early late of ";
	const char *s = c->q->answer, *comma;
	size_t n = s != NULL ? strlen(s) : 0;

	if (n < 2)
		return false;
	n -= s[n - 1] == '.';
	if (critic_ends_in(s, n, lost) || goes_on(c, s, n))
		return true;
	comma = memrchr(s, ',', n);
	return comma != NULL && n - (size_t)(comma - s) < SOURCE_MOST &&
	    (critic_ends_in(s, (size_t)(comma - s), lost) || goes_on(c, s,
	    (size_t)(comma - s)));
}

/* "Why was it pulled out?" — "after a rescue that took hours", "because of it":
 * no cause. */
static bool
is_only_time(const struct critic *c)
{
	const char *answer = c->q->answer;

	/* "because of them" */
	if (critic_opens(c, "Why ") && list_within("|because of it|because of them"
	    "|because of him|because of her|because of this|because of that|",
	    c->sentence))
		return true;
	return answer != NULL && critic_opens(c, "Why ") && strstr(answer, " after a")
	    != NULL && list_within("|that lasted|that took|which lasted"
	    "|which took|", answer);
}

/* Somebody of whom nothing is known: "a woman", "a son". The title may know
 * which. */
static bool
is_nobody(const struct critic *c)
{
	static const char people[] = " man woman boy girl son daughter child"
	    " baby teenager officer nurse doctor driver witness neighbour"
	    " neighbor resident passenger friend relative colleague worker"
	    " spokesman spokeswoman spokesperson policeman policewoman"
	    " pensioner mother father brother sister student pupil patient"
	    " person lawyer soldier group shopper customer user bystander ";
	const char *s = c->q->subject, *head;
	char word[40];
	size_t n;

	if (s == NULL || *s != 'a' || !(s[1] == ' ' || strncmp(s, "an ", 3) ==
	    0))
		return false;
	head = critic_last_words(s, strlen(s), 1);
	n = strlen(head);
	if (head > s + 3 || n >= sizeof word || !list_has_word(people, head, n))
		return false;
	memcpy(word, head, n + 1);
	return c->a->title_low == NULL || strstr(c->a->title_low, word) == NULL;
}

/* Verbs that want more than an object: "identified X as …". */
#define AS_VERBS " identify identified describe described dismiss dismissed" \
	" hail hailed regard regarded treat treated label labelled portray" \
	" portrayed brand branded depict depicted characterise characterised" \
	" characterize characterized cite cited "
#define TO_VERBS " compare compared liken likened attribute attributed link" \
	" linked attach attached devote devoted entitle expose exposed limit" \
	" limited confine confined subject "
#define ON_VERBS " base based blame blamed rely relied impose imposed "
#define OF_VERBS " accuse accused deprive deprived remind reminded rob robbed" \
	" convince convinced inform informed notify notified strip stripped "
#define FROM_VERBS " prevent prevented stop stopped protect protected distract" \
	" distracted separate separated distinguish distinguished "
#define WITH_VERBS " replace replaced combine combined charge charged provide" \
	" provided present presented associate associated "
#define INTO_VERBS " turn turned transform transformed convert converted bring" \
	" take leave keep make put "

static const struct wants {
	const char *verbs, *more;
} wants[] = {
	{ AS_VERBS, "|as|" },
	{ TO_VERBS, "|to|with|" },
	{ ON_VERBS, "|on|for|upon|" },
	{ OF_VERBS, "|of|about|that|" },
	{ FROM_VERBS, "|from|" },
	{ WITH_VERBS, "|with|" },
	{ INTO_VERBS, "|into|at|down|out|open|clear|under|up|on|" },
};

/* "What did police identify?" of "identified the man as Al Roe". */
static bool
is_left_hanging(const struct critic *c)
{
	static const char any[] = AS_VERBS TO_VERBS ON_VERBS OF_VERBS
	    FROM_VERBS WITH_VERBS INTO_VERBS;
	const char *last = critic_last_words(c->q->text, c->n, 1), *at;
	size_t i, n = (size_t)(c->q->text + c->n - last);

	if (!critic_opens(c, "What ") || !list_has_word(any, last, n))
		return false;
	for (i = 0; i + 1 < sizeof wants / sizeof wants[0]; i++)
		if (list_has_word_in(wants[i].verbs, last, n))
			break;
	/* the verb's stem, and what it wants behind it */
	at = memmem(c->sentence, strlen(c->sentence), last, n < 4 ? n : n - 1);
	return at != NULL && list_within_in(wants[i].more, at);
}

/* Who is meant stands elsewhere: "his family" of a city, "the other two",
 * "these boats". */
static bool
leans(const struct critic *c)
{
	static const char bodies[] = "|city|council|company|government|club"
	    "|force|trust|firm|university|college|school|court|state|county"
	    "|department|ministry|police|";
	const char *text = c->q->text, *at = strstr(text, " his ");

	at = at != NULL ? at : strstr(text, " her ");
	if (at != NULL && list_within(bodies, c->q->subject))
		return true;
	if (c->q->kind == ASK_EVENT)
		return false;
	for (at = text; (at = strstr(at, " the ")) != NULL; at++)
		if (list_has_word(" other others latter same following above ",
		    at + 5, strcspn(at + 5, " ?")))
			return true;
	return strstr(text, " these ") != NULL || strstr(text, " those ") !=
	    NULL || strstr(text, " such ") != NULL;
}

/* "Where was he killed?" — "in a cyber attack" */
static bool
is_nowhere(const struct critic *c)
{
	static const char events[] = " attack attacks raid crash collision"
	    " accident fire blast explosion operation deal fight auction vote"
	    " trial match game interview statement report letter move row"
	    " dispute coup sting swoop act law ceremony campaign drive push"
	    " case scheme programme program bid Easter Christmas Monday Tuesday"
	    " Wednesday Thursday Friday Saturday Sunday Act Law Deal ";
	const char *s = c->q->answer;
	size_t n;

	if (s == NULL || !critic_opens(c, "Where "))
		return false;
	n = strlen(s);
	n -= n > 0 && s[n - 1] == '.';
	return critic_ends_in(s, n, events);
}

/* Frames that took for a noun or a subject what is none: "How many things does
 * it list five to?", "has a contract been awarded worth?", "What does given the
 * noise it apply to?"; and what everybody knows. */
static bool
is_misframed(const struct critic *c)
{
	static const char counts[] = " one two three four five six seven eight"
	    " nine ten twelve twenty thirty forty fifty ";
	static const char starts[] = "|given|compared|based|including|according"
	    "|following|despite|while|if|when|because|though|although|unlike|";
	const char *text = c->q->text, *tail = critic_last_words(text, c->n, 2);

	if (critic_opens(c, "How many ") && critic_ends_in(text, c->n, " to ")
	    && list_has_word(counts, tail, strcspn(tail, " ")))
		return true;
	if (critic_opens(c, "How much ") && critic_ends_in(text, c->n,
	    " worth "))
		return list_starts("|is|are|was|were|", text + 9) == 0 &&
		    memmem(text, c->n, " a ", 3) != NULL;
	if (list_starts("|What does|What do|What did|What is|What are|", text) >
	    0 && list_starts(starts, text + strcspn(text + 5, " ") + 6) > 0)
		return true;
	return list_starts("|What is AI?|What are machines?|What are computers?"
	    "|What are robots?|What are people?|What is artificial intelligence?"
	    "|What is the internet?|", text) > 0;
}

/* "How many tonnes of food were sent?" of "food, boots and tents were sent" */
static bool
is_list_asked(const struct critic *c)
{
	static const char aux[] = " did do does has have had were was are is will"
	    " can could would may must ";
	const char *s = c->q->text + 9, *tail, *next;
	size_t n, more;

	if (!critic_opens(c, "How many ") || strchr(c->sentence, ',') == NULL ||
	    strstr(c->sentence, " and ") == NULL)
		return false;
	while (*s != '?' && *s != '\0' && !list_has_word(aux, s, n = strcspn(s, " ?")))
		s += n + (s[n] == ' ');
	if (s < c->q->text + 10)
		return false;
	n = (size_t)(s - c->q->text) - 1;
	tail = critic_last_words(c->q->text, n, 1);
	next = critic_behind(c->sentence, tail, (size_t)(c->q->text + n - tail));
	more = next != NULL ? ask_list_rest(c->q->text, n, next) : 0;
	return more > 0 && next[more] == ' ' && list_has_word(aux, next + more +
	    1, strcspn(next + more + 1, " "));
}

/* "How many children does Mrs Poe have?" */
static bool
is_family(const struct critic *c)
{
	static const char kin[] = " children grandchildren great-grandchildren"
	    " daughters sons siblings brothers sisters ";

	return critic_opens(c, "How many ") && ends_with(c, " have had ") &&
	    list_has_word(kin, c->q->text + 9, strcspn(c->q->text + 9, " ?"));
}

/* "To what level did the share rise?", "How much did the winner receive?":
 * which one? Only the title could have told. */
static bool
is_of_which(const struct critic *c)
{
	static const char which[] = " share figure rate number total proportion"
	    " amount sum level winner loser remainder average gap difference"
	    " increase rise fall drop measure ";
	static const char verbs[] = " be been rise fall drop climb receive get"
	    " stand reach change go increase cost pay ";
	const char *at = c->q->text, *next;
	char word[24];
	size_t n, k;

	for (; (at = strstr(at, " the ")) != NULL; at++) {
		n = strcspn(at + 5, " ?");
		next = at + 5 + n;
		k = *next == ' ' ? strcspn(next + 1, " ?") : 0;
		if (n >= sizeof word || !list_has_word(which, at + 5, n) || (k >
		    0 && !list_has_word(verbs, next + 1, k)))
			continue;
		memcpy(word, at + 5, n);
		word[n] = '\0';
		if (c->a->title_low == NULL || strstr(c->a->title_low, word) ==
		    NULL)
			return true;
	}
	return false;
}

/* "How did the dollar react?" of "The shilling rose against the dollar" */
static bool
is_of_another(const struct critic *c)
{
	const char *noun = c->q->text + 12, *at;
	size_t n, words = 0;

	if (!critic_opens(c, "How did the ") || !ends_with(c, " react "))
		return false;
	n = strcspn(noun, " ");
	for (at = c->sentence; *at != '\0' && words < OPENING_WORDS; at++) {
		words += *at == ' ';
		if (strncmp(at, noun, n - (n > 1)) == 0)
			return false;
		if (*at >= 'A' && *at <= 'Z' && *at + 32 == *noun &&
		    strncmp(at + 1, noun + 1, n - 1 - (n > 1)) == 0)
			return false;
	}
	return true;
}

/* "When did Sheriff Poe take office?" of ", who took office in May, said" */
static bool
is_in_passing(const struct critic *c)
{
	return critic_opens(c, "When did ") && strstr(c->sentence, ", who ") !=
	    NULL && list_within("|take office|take over|become|graduate"
	    "|retire from|marry|", c->q->text);
}

/* "How many labs did Acme accuse in May?": of what? "create 3' ends": no
 * count. */
static bool
is_no_count(const struct critic *c)
{
	const char *prime;

	if (!critic_opens(c, "How many "))
		return false;
	if (strstr(c->q->text, " accuse ") != NULL && strstr(c->q->text,
	    " of ") == NULL)
		return true;
	prime = strstr(c->sentence, "\xe2\x80\xb2");
	return prime > c->sentence && prime[-1] >= '0' && prime[-1] <= '9';
}

/* "When was eight ordered?": eight of what? */
static bool
is_bare_number(const struct critic *c)
{
	static const char numbers[] = " one two three four five six seven eight"
	    " nine ten eleven twelve half each most some both neither none"
	    " another ";
	const char *s = strchr(c->q->text, ' ');
	size_t n;

	if (s == NULL || critic_opens(c, "How ") || (s = strchr(s + 1, ' ')) == NULL)
		return false;
	n = strcspn(++s, " ?");
	if (!list_has_word(numbers, s, n) || s[n] != ' ')
		return false;
	s += n + 1;
	n = strcspn(s, " ?");
	return verb_of_base(s, n) != NULL || verb_of_participle(s, n) != NULL ||
	    list_has_word(" be been ", s, n);
}

/* "How long does a pod take?" of "takes two minutes to load" */
static bool
takes_to(const struct critic *c)
{
	const char *at;

	if (!critic_opens(c, "How long ") || !ends_with(c, " take "))
		return false;
	at = strstr(c->sentence, " take");
	at = at != NULL ? at : strstr(c->sentence, " took ");
	for (at = at != NULL ? at + 5 : ""; *at != '\0' && strchr(",.;:",
	    *at) == NULL; at++)
		if (strncmp(at, " to ", 4) == 0 && at[4] >= 'a' && at[4] <=
		    'z' && !list_has_word(ask_determiners, at + 4, strcspn(at +
		    4, " ,.")))
			return true;
	return false;
}

static bool
is_half(const struct critic *c)
{
	return (strncmp(c->q->text, "Wh", 2) == 0 && !critic_opens(c, "What ") &&
	    ask_is_half(c->q->text, c->sentence)) || (c->q->made &&
	    c->q->answer != NULL && ask_is_half(c->q->answer, c->sentence));
}

bool
ask_pass(struct article *a, struct question *q)
{
	static bool (*const faults[])(const struct critic *) = { is_open,
	    is_cut, is_answer_cut, is_only_time, is_nobody, is_left_hanging,
	    leans, is_nowhere, is_misframed, is_list_asked, is_family, is_half,
	    is_bare_number, takes_to, is_of_which, is_of_another,
	    is_in_passing, is_no_count };
	const char *end = strrchr(q->text, '?');
	struct critic c = { .a = a, .q = q, .sentence =
	    a->units[q->sentence].text };
	size_t i;

	if (end == NULL || q->kind == ASK_DIALOGUE)
		return true;
	c.n = (size_t)(end - q->text);
	if (ask_is_what_of_person(a, q))
		return false;
	if (!critic_mend(&c) || ask_cuts_list(q->text, c.n, c.sentence) ||
	    ask_asks_nothing(q->text, c.n, c.sentence))
		return false;
	for (i = 0; i < sizeof faults / sizeof faults[0]; i++)
		if (faults[i](&c))
			return false;
	return true;
}

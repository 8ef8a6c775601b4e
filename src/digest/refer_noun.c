/* Definite nouns that a reader of the page has not been told of. English. */
#include <string.h>

#include "ask_en.h"
#include "refer.h"
#include "refer_noun.h"

#define NOUN_WORDS 4		/* of "the big old red crane" */
#define NOUNS_MAX 4		/* looked at in a sentence */
#define NEVER UINT32_MAX

/* Those there is but one of, or that need nobody to introduce them. */
static const char sole[] = " government police army council president ministry"
    " court prosecution jury judge parliament senate congress internet web"
    " world public economy opposition military navy mayor coastguard pope"
    " church media weather sun moon sky sea industry market markets press"
    " prime king queen country nation city town state region capital future"
    " past present rest end start beginning way time moment day week month"
    " year night morning afternoon evening weekend summer winter spring autumn"
    " decade century season first last next same other others latest following"
    " fact idea question problem point reason result thing truth aim"
    " goal hope key main best worst biggest largest most least only whole"
    " right wrong left north south east west climate planet earth environment"
    " law constitution bible border ground air water land poor rich young old"
    " elderly disabled unemployed homeless dead living united white european"
    " pandemic virus outbreak war conflict crisis election polls vote pound"
    " dollar euro number amount total average majority minority chance risk"
    " need ability right use kind type sort size price cost value level rate"
    " technology science research data software web cloud app phone"
    " news industries company firm group researchers scientists authors study"
    " team author"
    " participants results findings experts user users reader readers ";
static const char stops[] = " of for in at on to from with between behind"
    " against"
    " that who which whose where when about into over under by after before"
    " during since until than as via near around through across among amid"
    " and or but if because while although though so is are was were be been"
    " has have had will would can could may might must should shall did does"
    " do said says told also not now then still never already just only even"
    " ever often always later soon again he she it they we you i him her them"
    " its his their this these those there here what how why the a an ";
/* After a noun these say which one is meant. */
static const char tells[] = " of between behind that who which whose where"
    " i you we he she they it the ";
/* These may. */
static const char may_tell[] = " for in at to from with against on about by"
    " over into ";

void
refer_prepare(struct article *a)
{
	char *title;
	size_t i, k;

	a->first_unit = NULL;
	if (!a->english || a->term_count == 0)
		return;
	a->first_unit = arena_alloc(a->arena, a->term_count *
	    sizeof *a->first_unit);
	title = arena_strdup(a->arena, a->in->title != NULL ? a->in->title :
	    "");
	for (i = 0; title[i] != '\0'; i++)
		if (title[i] >= 'A' && title[i] <= 'Z')
			title[i] = (char)(title[i] + 32);
	a->title_low = title;
	for (i = 0; i < a->term_count; i++)
		a->first_unit[i] = NEVER;
	for (i = 0; i < a->count; i++)
		for (k = 0; k < a->units[i].terms; k++) {
			uint32_t *f = &a->first_unit[a->vector[
			    a->units[i].first + k].term];

			if (*f == NEVER)
				*f = (uint32_t)i;
		}
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
	    ((unsigned char)c >= 0xc3 && (unsigned char)c != 0xe2);
}

/* After BEFORE, a noun: "the crane fell", "the experts warn", and not "the
 * launch of". */
static bool
is_verb(const char *word, size_t n, const char *before, size_t before_n)
{
	if (strncmp(word + n, " of ", 4) == 0)
		return false;
	return verb_of_past(word, n) != NULL || verb_of_present(word, n) !=
	    NULL || (before_n > 0 && before[before_n - 1] == 's' &&
	    verb_of_base(word, n) != NULL) ||
	    /* not "the newly elected mayor" */
	    (n > 4 && memcmp(word + n - 2, "ed", 2) == 0 && before_n > 2 &&
	    memcmp(before + before_n - 2, "ly", 2) != 0);
}

/* "the threats posed by", "the models used to": done to it, not by it. */
static bool
is_done_to(const char *word, size_t n)
{
	if (n < 4 || (memcmp(word + n - 2, "ed", 2) != 0 &&
	    !list_has_word(" given made found seen built held known taken sent"
	    " written sold caught brought won lost ", word, n)))
		return false;
	return word[n] == ' ' && list_has_word(" by to in at on from with during ",
	    word + n + 1, strcspn(word + n + 1, " "));
}

/* "the last few months", "in the making": no thing at all. */
static bool
is_time_or_idiom(const char *low, const char *s, const struct noun *noun)
{
	if (list_has_word(" last past next coming previous first following"
	    " early late final ", s, strcspn(s, " ")) && list_has_word(" years"
	    " months weeks days decades hours minutes year month week day"
	    " decade century few couple quarter season ", noun->head, noun->n))
		return true;
	if (strncmp(s, "prime minister", 14) == 0)
		return true;
	return s - low >= 7 && strncmp(s - 7, "in the ", 7) == 0 && list_has_word(" making"
	    " process meantime wake run air red black offing works loop lead"
	    " dark open picture works spotlight ", noun->head, noun->n);
}

static bool
has_capital(const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (s[i] >= 'A' && s[i] <= 'Z')
			return true;
	return false;
}

/* ", Transport Co, ", ", a firm in Leeds, ": what the noun is follows it. */
static bool
names_after(const char *s)
{
	return *s != ' ' || !list_has_word(" which who whose where but and or"
	    " however meanwhile while so as when because although though it"
	    " he she they has is was will with after before also then in on"
	    " at for to from by including according said says added ", s + 1,
	    strcspn(s + 1, " ,.;:"));
}

/* Reads the noun whose words start at S in small letters; false when it says
 * itself which one it is. */
static bool
read_noun(const char *s, struct noun *out)
{
	const char *word = s;
	size_t n, words = 0;

	out->n = 0;
	out->told = false;
	for (;;) {
		for (n = 0; is_letter(word[n]); n++)
			;
		if (n == 0 || words > NOUN_WORDS)
			return false;
		if (list_has_word(stops, word, n) || (words > 0 &&
		    is_verb(word, n, out->head, out->n)))
			break;
		/* "the longest", "the 20 others" */
		if (words == 0 && n > 4 && memcmp(word + n - 3, "est", 3) == 0)
			return false;
		out->head = word;
		out->n = n;
		words++;
		word += n;
		if (*word == '\'' || (unsigned char)*word == 0xe2)
			return true;	/* "the club's" */
		if (*word == ',')
			return !names_after(word + 1);
		if (*word != ' ')
			return *word != '(' && *word != ':';
		word++;
	}
	if (out->n == 0 || list_has_word(tells, word, n))
		return false;
	if (is_done_to(word, n)) {
		out->told = true;
		return strncmp(word + n, " by ", 4) != 0;
	}
	out->told = list_has_word(may_tell, word, n);
	return !(n > 4 && (memcmp(word + n - 3, "ing", 3) == 0));
}

/* "the minutes that its users spend": told of here for the first time; S is
 * within the noun. */
static bool
says_which(const char *s)
{
	s += strcspn(s, " ,.;:");
	return *s == ' ' && list_has_word(" that which of who whose where ",
	    s + 1, strcspn(s + 1, " ,.;:"));
}

/* How unit AT has the noun: as something new, not as "the" one. */
static bool
is_introduced(const struct article *a, size_t at, const struct noun *noun)
{
	const char *low = a->units[at].low, *s = low, *word, *at_noun;
	size_t n = noun->n > 5 ? noun->n - 2 : noun->n > 3 ? noun->n - 1 :
	    noun->n, back, len;

	while ((s = memmem(s, strlen(s), noun->head, n)) != NULL &&
	    s > low && s[-1] != ' ')
		s++;
	if (s == NULL)
		return false;
	at_noun = s;
	for (back = 0; back < 4 && s - low > 2; back++) {
		if (s[-1] != ' ' || s[-2] == ',' || s[-2] == '.')
			return true;
		for (word = s - 1; word > low && word[-1] != ' '; word--)
			;
		len = (size_t)(s - 1 - word);
		if (list_has_word(" the this that its his her their our my ",
		    word, len))
			return back > 1 || (*word == 't' && len == 3 &&
			    says_which(at_noun + n));
		if (list_has_word(" a an another some two three four five six"
		    " many several new one ", word, len))
			return true;
		if (list_has_word(stops, word, len))
			return true;
		s = word;
	}
	return true;
}

bool
refer_has_term(const struct article *a, size_t at, uint32_t term)
{
	const struct unit *u = &a->units[at];
	size_t k;

	for (k = 0; k < u->terms; k++)
		if (a->vector[u->first + k].term == term)
			return true;
	return false;
}

bool
noun_is_sole(const struct noun *noun)
{
	return noun->n < 3 || list_has_word(sole, noun->head, noun->n);
}

uint32_t
noun_term(const struct article *a, const struct noun *noun)
{
	char word[TOKEN_LOW];
	uint32_t term;

	if (noun->n >= sizeof word)
		return TERM_STOP;
	memcpy(word, noun->head, noun->n);
	word[noun->n] = '\0';
	return article_terms(a, word, &term, 1) == 1 ? term : TERM_STOP;
}

bool
noun_is_introduced(const struct article *a, size_t at,
    const struct noun *noun, uint32_t term)
{
	uint32_t first = a->first_unit[term];

	return first != NEVER && first < at && is_introduced(a, first, noun);
}

/* "On the last day the switch took": the subject, after an opening of a few
 * words. LOW is the sentence's start. */
static bool
is_late_subject(const char *low, const struct noun *noun, const char *s)
{
	static const char verbs[] = " is was are were has have had will would can"
	    " could must should did took ";
	const char *word = noun->head + noun->n, *at;
	size_t n, words = 0;

	if (*word != ' ' || s - low > 40 || !list_has_word(ask_openers, low,
	    strcspn(low, " ,")))
		return false;
	for (at = low; at < s; at++) {
		words += *at == ' ';
		if (*at == ',' || words > 6)
			return false;
	}
	n = strcspn(++word, " ,.");
	return list_has_word(verbs, word, n) || verb_of_past(word, n) != NULL;
}

bool
noun_next(struct noun_iter *it, struct noun *out)
{
	const struct unit *u = it->u;
	const char *low = u->low + u->cut, *text = u->text + u->cut;
	bool opened;

	if (strlen(low) != strlen(text))
		return false;
	if (it->s == NULL) {
		it->s = low;
		if (strncmp(low, "the ", 4) == 0)
			goto found;
	}
	while ((it->s = strstr(it->s, " the ")) != NULL) {
		it->s++;
	found:
		it->s += 4;
		if (it->seen++ >= NOUNS_MAX)
			return false;
		if (!read_noun(it->s, out) || is_time_or_idiom(low, it->s,
		    out) ||
		    has_capital(text + (it->s - low), (size_t)(out->head + out->n - it->s)))
			continue;
		out->start = it->s;
		opened = it->s - low > 6 && it->s[-6] == ',' &&
		    list_has_word(ask_openers, low, strcspn(low, " ,"));
		opened = opened || (it->s - low > 12 && !out->told &&
		    is_late_subject(low, out, it->s));
		/* "Poe said the offer was late" */
		out->subject = it->s == low + 4 || opened || (it->s - low > 12 &&
		    (memcmp(it->s - 10, " said the ", 10) == 0 || (it->s - low >
		    16 && memcmp(it->s - 15, " said that the ", 15) == 0)));
		return true;
	}
	return false;
}

/* Whether the noun in unit AT was told of in a sentence that is not among the
 * COUNT of SHOWN. */
static bool
is_unknown(const struct article *a, size_t at, const struct noun *noun,
    const size_t *shown, size_t count)
{
	uint32_t term;
	size_t i;

	if (noun_is_sole(noun))
		return false;
	term = noun_term(a, noun);
	if (term == TERM_STOP || article_title_has(a, term))
		return false;
	for (i = 0; i < count; i++)
		if (refer_has_term(a, shown[i], term))
			return false;
	return noun_is_introduced(a, at, noun, term);
}

int
refer_strange(const struct article *a, size_t at, const size_t *shown,
    size_t count)
{
	struct noun_iter it = { &a->units[at], NULL, 0 };
	struct noun noun = { 0 };
	int strange = 0;

	if (a->rules != NULL && a->rules->leans != NULL)
		return refer_strange_defr(a, at, shown, count);
	if (a->first_unit == NULL)
		return 0;
	while (noun_next(&it, &noun))
		if (!noun.told && (noun.subject || strange == 0) && is_unknown(a, at, &noun,
		    shown, count))
			strange = noun.subject ? 2 : 1;
	return strange;
}

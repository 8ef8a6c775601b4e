/* Definite nouns that a reader of the page has not been told of. English. */
#include <string.h>

#include "ask_en.h"
#include "refer.h"

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
    " fact idea question answer problem point reason result thing truth aim"
    " goal hope key main best worst biggest largest most least only whole"
    " right wrong left north south east west climate planet earth environment"
    " law constitution bible border ground air water land poor rich young old"
    " elderly disabled unemployed homeless dead living united white european"
    " pandemic virus outbreak war conflict crisis election polls vote pound"
    " dollar euro number amount total average majority minority chance risk"
    " need ability right use kind type sort size price cost value level rate"
    " technology science research data software web cloud app phone"
    " company firm group researchers scientists authors study team author"
    " participants results findings experts user users reader readers ";
static const char stops[] = " of for in at on to from with between behind"
    " against"
    " that who which whose where when about into over under by after before"
    " during since until than as via near around through across among amid"
    " and or but if because while although though so is are was were be been"
    " has have had will would can could may might must should shall did does"
    " do said says told also not now then still never already just only even"
    " ever often always later soon again he she it they we you i him her them"
    " its his their this these those there here what how why ";
/* After a noun these say which one is meant. */
static const char tells[] = " of for in at to from with between behind against"
    " that who which whose where on about by over into ";

void
refer_prepare(struct article *a)
{
	size_t i, k;

	a->first_unit = NULL;
	if (strcmp(a->lang, "en") != 0 || a->term_count == 0)
		return;
	a->first_unit = arena_alloc(a->arena, a->term_count *
	    sizeof *a->first_unit);
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

/* A definite noun: "the old crane", its last word. */
struct noun {
	const char *head;
	size_t n;
};

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
	    (unsigned char)c >= 0xc3;
}

static bool
is_verb(const char *word, size_t n)
{
	const struct verb *v = verb_of_past(word, n);

	return v != NULL || verb_of_present(word, n) != NULL;
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

/* Reads the noun whose words start at S in small letters; false when it says
 * itself which one it is. */
static bool
read_noun(const char *s, struct noun *out)
{
	const char *word = s;
	size_t n, words = 0;

	out->n = 0;
	for (;;) {
		for (n = 0; is_letter(word[n]); n++)
			;
		if (n == 0 || words > NOUN_WORDS)
			return false;
		if (list_has_word(stops, word, n) || (words > 0 &&
		    is_verb(word, n)))
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
		if (*word != ' ')
			return *word != ',' && *word != '(' && *word != ':';
		word++;
	}
	if (out->n == 0 || list_has_word(tells, word, n))
		return false;
	return !(n > 4 && (memcmp(word + n - 3, "ing", 3) == 0));
}

/* How unit AT has the noun: as something new, not as "the" one. */
static bool
is_introduced(const struct article *a, size_t at, const struct noun *noun)
{
	const char *low = a->units[at].low, *s = low, *word;
	size_t n = noun->n > 5 ? noun->n - 2 : noun->n > 3 ? noun->n - 1 :
	    noun->n, back, len;

	while ((s = memmem(s, strlen(s), noun->head, n)) != NULL &&
	    s > low && s[-1] != ' ')
		s++;
	if (s == NULL)
		return false;
	for (back = 0; back < 4 && s - low > 2; back++) {
		if (s[-1] != ' ' || s[-2] == ',' || s[-2] == '.')
			return true;
		for (word = s - 1; word > low && word[-1] != ' '; word--)
			;
		len = (size_t)(s - 1 - word);
		if (list_has_word(" the this that its his her their our my",
		    word, len))
			return back > 1;
		if (list_has_word(" a an another some two three four five six"
		    " many several new one ", word, len))
			return true;
		if (list_has_word(stops, word, len))
			return true;
		s = word;
	}
	return true;
}

static bool
has_term(const struct article *a, size_t at, uint32_t term)
{
	const struct unit *u = &a->units[at];
	size_t k;

	for (k = 0; k < u->terms; k++)
		if (a->vector[u->first + k].term == term)
			return true;
	return false;
}

/* Whether the noun in unit AT was told of in a sentence that is not among the
 * COUNT of SHOWN. */
static bool
is_unknown(const struct article *a, size_t at, const struct noun *noun,
    const size_t *shown, size_t count)
{
	char word[TOKEN_LOW];
	uint32_t term, first;
	size_t i;

	if (noun->n >= sizeof word || noun->n < 3 || list_has_word(sole,
	    noun->head, noun->n))
		return false;
	memcpy(word, noun->head, noun->n);
	word[noun->n] = '\0';
	if (article_terms(a, word, &term, 1) != 1 || article_title_has(a, term))
		return false;
	first = a->first_unit[term];
	if (first == NEVER || first >= at)
		return false;
	for (i = 0; i < count; i++)
		if (has_term(a, shown[i], term))
			return false;
	return is_introduced(a, first, noun);
}

int
refer_strange(const struct article *a, size_t at, const size_t *shown,
    size_t count)
{
	const struct unit *u = &a->units[at];
	const char *low = u->low + u->cut, *text = u->text + u->cut, *s = low;
	struct noun noun = { 0 };
	size_t seen = 0;
	int strange = 0;
	bool subject, opened = list_has_word(ask_openers, low, strcspn(low,
	    " ,"));

	if (a->first_unit == NULL || strlen(low) != strlen(text))
		return 0;
	for (; seen < NOUNS_MAX && s != NULL; s = strstr(s, " the ")) {
		if (s > low || strncmp(s, "the ", 4) != 0)
			s += s > low ? 5 : 0;
		else
			s += 4;
		if (s == low) {
			if ((s = strstr(s, " the ")) == NULL)
				break;
			s += 5;
		}
		seen++;
		subject = s == low + 4 || (opened && s - low > 6 &&
		    s[-6] == ',');
		if (!subject && strange > 0)
			continue;
		/* "the Smart Reply feature" has a name to it */
		if (read_noun(s, &noun) && !has_capital(text + (s - low),
		    (size_t)(noun.head + noun.n - s)) &&
		    is_unknown(a, at, &noun, shown, count))
			strange = subject ? 2 : 1;
	}
	return strange;
}

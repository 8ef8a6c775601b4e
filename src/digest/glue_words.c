#include "glue_words.h"

#include <string.h>

#include "language.h"
#include "refer.h"
#include "verb_en.h"

/* Open a sentence when a small word follows. */
const char glue_openers[] = " the a an this these it but we as when what if"
    " there while some many most although however they he she today over from"
    " those every each during earlier until because before another inside"
    " several recent since after despite according nobody everyone virtually"
    " in of on at for with artificial only even just though ";
/* Nothing ends before what follows these. */
const char glue_joins[] = " of for at in from on with by to and or the a an"
    " is are was were be as than via per about into like & vs v told said says"
    " through over under after before during against between without within"
    " across around behind beyond near inside since until upon toward towards"
    " among along despite off onto outside throughout called titled named its"
    " their his her our my your that which who whose this these not but nor"
    " vitamin hepatitis series class group plan type grade model section part"
    " influenza schedule figure category district article plus versus against"
    " chapter exhibit level phase stage route line ";
static const char finites[] = " is are was were has have had will would can"
    " could may might must should does did do isn't aren't don't says said"
    " today announced ";

bool
glue_capital(const char *s)
{
	return (*s >= 'A' && *s <= 'Z') || ((unsigned char)*s == 0xc3 &&
	    (unsigned char)s[1] < 0x9f);
}

static inline bool
ends_word(char c)
{
	return c == ',' || c == '.' || c == ';' || c == ':' || c == '!' ||
	    c == '?' || c == ')' || c == '"' || c == '\'';
}

size_t
glue_words(const char *s, struct word *out, size_t max)
{
	size_t count, n;

	for (count = 0; count < max; count++) {
		struct word *w = &out[count];

		while (*s == ' ')
			s++;
		for (n = 0; s[n] != ' ' && s[n] != '\0'; n++)
			;
		if (n == 0)
			break;
		w->s = s;
		w->after = 0;
		w->capital = glue_capital(s);
		s += n;
		if (n > 1 && ends_word(s[-1])) {
			w->after = s[-1];
			n--;
		} else if (n > 3 && s[-3] == '\xe2' && s[-2] == '\x80' &&
		    s[-1] != '\x99')
			w->after = '"';
		w->n = n;
	}
	return count;
}

void
glue_split(const char *s, struct line *l)
{
	l->count = glue_words(s, l->at, GLUE_WORDS);
}

bool
glue_in(const struct word *w, const char *list)
{
	return refer_word_in(list, w->s, w->n);
}

bool
glue_verb(const struct word *w)
{
	return !w->capital && (glue_in(w, finites) ||
	    verb_of_past(w->s, w->n) != NULL ||
	    verb_of_present(w->s, w->n) != NULL);
}

bool
glue_past(const struct word *w)
{
	return !w->capital && (glue_in(w, " is are was were has have had will"
	    " would can could said says does did ") ||
	    verb_of_past(w->s, w->n) != NULL);
}

size_t
glue_times(const char *text, const char *s, size_t n)
{
	const char *at = text;
	size_t count = 0;
	char mark[48];

	if (n >= sizeof mark)
		return 0;
	memcpy(mark, s, n);
	mark[n] = '\0';
	while (count < 9 && (at = strstr(at, mark)) != NULL) {
		count += (at == text || at[-1] == ' ' || at[-1] == '\n') &&
		    !((at[n] | 32) >= 'a' && (at[n] | 32) <= 'z');
		at += n;
	}
	return count;
}

/* The words by which those who tell a text speak of themselves. English. */
#include "voice_form.h"

#include <string.h>

#include "verb_en.h"

static const char plain_we[] = " we we're we’re we've we’ve we'll we’ll we'd"
    " we’d ";
static const char plain_i[] = " i i'm i’m i've i’ve i'll i’ll i'd i’d ";
static const char plain_you[] = " you you're you’re you've you’ve you'll"
    " you’ll you'd you’d ";

bool
voice_is_we(const struct clause *c, size_t i)
{
	return clause_is_in(plain_we, c, i);
}

bool
voice_is_you(const struct clause *c, size_t i)
{
	return clause_is_in(plain_you, c, i);
}

/* "World War I", "Part I" */
static bool
is_numeral(const struct clause *c, size_t i)
{
	return i > 0 && c->at[i].n == 1 && c->at[i].gap == 0 &&
	    c->at[i - 1].capital && clause_is(c, i - 1, " war part type phase"
	    " title class level stage volume chapter book act grade schedule"
	    " section tier category ");
}

enum voice_form
voice_form(const struct clause *c, size_t i, bool mine)
{
	if (mine) {
		if (clause_is_in(plain_i, c, i))
			return c->at[i].s[0] != 'I' || is_numeral(c, i) ?
			    FORM_NONE : FORM_SUBJECT;
		/* "our review": of the author's paper */
		if (clause_is(c, i, " my our "))
			return FORM_OWNER;
		if (clause_is(c, i, " me "))
			return FORM_OBJECT;
		return clause_is(c, i, " mine myself ") ? FORM_STOP :
		    FORM_NONE;
	}
	if (clause_is_in(plain_we, c, i))
		return FORM_SUBJECT;
	if (clause_is(c, i, " our "))
		return FORM_OWNER;
	if (clause_is(c, i, " us "))
		return c->at[i].s[0] == 'u' ? FORM_OBJECT : FORM_NONE;
	return clause_is(c, i, " ours ourselves ") ? FORM_STOP : FORM_NONE;
}

bool
voice_is_quoted(const struct clause *c, size_t i)
{
	const char *s, *end = c->at[i].s;
	bool open = false;

	for (s = c->text; s < end; s++)
		if (*s == '"')
			open = !open;
		else if (strncmp(s, "\xe2\x80\x9c", 3) == 0)
			open = true;
		else if (strncmp(s, "\xe2\x80\x9d", 3) == 0)
			open = false;
	return open;
}

/* "When we build lamps, we …", with nothing that is ours. */
static bool
is_everyday(const struct clause *c, size_t i)
{
	size_t k;

	if (!(i == 1 && clause_is(c, 0, " when as if while unless once ")) &&
	    !clause_is(c, i + 1, " need must should know live think see want"
	    " can could might may often "))
		return false;
	for (k = 0; k < c->count; k++)
		if (clause_is(c, k, " our we've we’ve we're we’re ") || (k != i &&
		    clause_is(c, k, " we ") && (clause_is(c, k + 1, " have"
		    " are had were build use make run ship sell train offer"
		    " provide develop support plan host store collect ") ||
		    verb_of_past(c->at[k + 1].low, c->at[k + 1].low_n) !=
		    NULL)))
			return false;
	return true;
}

bool
voice_is_anybody(const struct clause *c, size_t i, enum voice_form form)
{
	if (form == FORM_OBJECT)
		return (i > 0 && clause_is(c, i - 1, " of let let's lets all"
		    " most many both ")) || c->at[i + 1].gap == ':';
	if (form == FORM_OWNER)
		return clause_is(c, i + 1, " world planet lives time times"
		    " society future minds bodies brains daily everyday"
		    " collective politics economy culture politicians leaders"
		    " schools cities country countries history children kids"
		    " species civilization civilisation democracy phones"
		    " homes understanding knowledge universe sea seas ocean"
		    " oceans climate environment health attention ancestors"
		    " food air water language galaxy sun sky genes cells"
		    " bodies history view favorite favourite opinion own"
		    " everyday politicians way ways ability ");
	return clause_is(c, i + 1, " all humans people both ") ||
	    is_everyday(c, i);
}

bool
voice_may_have(const char *s)
{
	for (; *s != '\0'; s += *s != '\0') {
		switch (*s | 32) {
		case 'w':
		case 'm':
			if ((s[1] == 'e' || s[1] == 'y') && !(s[2] >= 'a' &&
			    s[2] <= 'z'))
				return true;
			break;
		case 'i':
			if (*s == 'I' && (s[1] == ' ' || s[1] == '\'' ||
			    s[1] == '\xe2'))
				return true;
			break;
		case 'o':
		case 'u':
		case 'y':
			if (strncmp(s + 1, "ur ", 3) == 0 || strncmp(s + 1,
			    "ou", 2) == 0 || (s[1] == 's' && !(s[2] >= 'a' &&
			    s[2] <= 'z')))
				return true;
			break;
		default:
			break;
		}
		s += strcspn(s, " ");
	}
	return false;
}

/* "that process", "those who do not", "its height": of which only the sentence
 * before tells. */
#include "lean.h"

#include <string.h>

#include "verb_en.h"

/* "speed": a thing follows it, and no "that" of a clause. */
static bool
takes_thing(const char *s, size_t n)
{
	static const char clauses[] = " ensure ensures ensured ensuring mean means"
	    " meant show shows showed showing know knows knew knowing find finds"
	    " found finding see sees saw prove proves proved demonstrate"
	    " demonstrates demonstrated reveal reveals revealed learn learns"
	    " learned learnt realise realised realize realized recognise"
	    " recognize recognised recognized assume assumes assumed imagine"
	    " guarantee guarantees notice noticed remember forget forgot feel"
	    " feels felt hear heard fear fears feared hope hopes hoped suggest"
	    " suggests suggested indicate indicates indicated imply implies"
	    " verify check determine determined establish established require"
	    " requires required decide decided discover discovered accept"
	    " accepted predict predicts predicted understand understands"
	    " understood doubt wish ask asks asked tell tells told add adds added"
	    " adding ";
	const struct verb *v = verb_of_past(s, n);

	if (v == NULL)
		v = verb_of_base(s, n);
	if (v == NULL)
		v = verb_of_ing(s, n);
	if (v == NULL)
		v = verb_of_present(s, n);
	return v != NULL && (v->frames & VERB_SAYS) == 0 &&
	    !list_has_word(clauses, s, n);
}

bool
lean_that_thing(const char *low)
{
	const char *s = low, *noun, *end, *after;
	size_t n, k;
	bool with;

	if (list_within("|those other|those same|these same|that same|", low))
		return true;
	while ((s = strstr(s, " that ")) != NULL) {
		noun = s + 6;
		for (end = s, n = 0; end - n > low && end[-1 - (ptrdiff_t)n] !=
		    ' '; n++)
			;
		s += 5;
		/* "speed up that process" */
		with = list_has_word(" up out down off ", end - n, n);
		k = strcspn(noun, " ,.;:'\xe2");
		after = noun + k + (noun[k] == ' ');
		if (k < 4 || (noun[k - 1] == 's' && noun[k - 2] != 's') ||
		    noun[k] == '\'' || (unsigned char)noun[k] == 0xe2 ||
		    (k > 4 && memcmp(noun + k - 2, "ed", 2) == 0) ||
		    verb_of_past(noun, k) != NULL || !(with ||
		    takes_thing(end - n, n)) ||
		    /* "models that run in", but "to shut that plant in" */
		    (verb_of_base(noun, k) != NULL && end[-1] == 's') ||
		    memmem(low, (size_t)(noun - low) - 6, noun, k) != NULL)
			continue;
		if (noun[k] == '.' || noun[k] == ',' || list_has_word(" to for"
		    " in since with by on at from after before and as until"
		    " through into or but so again ", after, strcspn(after,
		    " ,.;:")))
			return true;
	}
	return false;
}

bool
lean_does_so(const char *low)
{
	static const char *const phrases[] = { " to do so ", " that do so ",
	    " who do so ", " do so can ", " do so will ", " who do not will ",
	    " that do not will ", " who don't will ", " who did not were ",
	    " who refuse will ", " who do will " };
	const char *s;
	size_t i;

	if (low[0] == 'e' && list_starts("|even here|even that|even there"
	    "|even this|", low) > 0)
		return true;
	/* "firms", "those", "anyone who", "people that" */
	i = strcspn(low, " ");
	if (i < 4 || (low[i - 1] != 's' && low[i - 1] != 'e') ||
	    !list_within("|do|don't|did|refuse|", low))
		return false;
	for (i = 0; i < sizeof phrases / sizeof phrases[0]; i++)
		if ((s = strstr(low, phrases[i])) != NULL && s - low < 30 &&
		    memchr(low, ',', (size_t)(s - low)) == NULL)
			return true;
	return false;
}

bool
lean_opens_with_its(const char *low)
{
	const char *s = low + strcspn(low, " ");
	size_t i;

	if (strncmp(s, " its ", 5) != 0 || list_starts("|at its|in its|on its|by its|during its|since its"
	    "|after its|before its|", low) == 0)
		return false;
	for (i = 0, s += 4; i < 3; i++) {
		s += 1 + strcspn(s + 1, " ");
		if (strncmp(s, " it ", 4) == 0)
			return true;
	}
	return false;
}

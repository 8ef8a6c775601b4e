/* Who says what the sentence tells: ", police said on Monday", ", according to
 * the coroner". */
#include "../ask_en_lead.h"

#define SOURCE_MAX 11		/* tokens of ", police said" */
#define SOURCE_INSIDE 8		/* tokens before one that more follows */

/* Where what starts at token K ends, whose verb or "according" is I. */
static size_t
end_of(const struct clause *c, size_t k, size_t i)
{
	size_t end = c->count;

	if (clause_is(c, i, " according "))
		end = ask_stretch(c, i + 2);
	/* ", the firm said, and …": what follows is left out */
	else if (k >= SOURCE_INSIDE && clause_break(c, k + 1) > i)
		end = clause_break(c, k + 1);
	/* ", keepers said in a post that …" */
	for (k = i + 1; k < end; k++)
		if (clause_is(c, k, " who that which "))
			return k;
	return end;
}

/* Whether tokens [K, END) can stand behind an answer. */
static bool
is_plain(const struct clause *c, size_t k, size_t end)
{
	if (end - k > SOURCE_MAX || clause_break(c, k + 1) < end)
		return false;
	/* ", it said": the subject did */
	for (k += clause_is(c, k, " it they he she "); k < end; k++)
		if (clause_is(c, k, " he she it they i we him her them who"
		    " that which and "))
			return false;
	return true;
}

bool
lead_find_source(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i, k;

	l->source = l->source_end = c->count;
	for (i = 1; i < c->count; i++) {
		if (c->at[i].capital || !clause_is(c, i, " said says according"
		    " reported heard told reports warned show showed shows found"
		    " finds suggests suggest confirmed announced decided revealed"
		    " reveals estimates indicate indicates "))
			continue;
		for (k = i; k > 1 && c->at[k].gap == 0; k--)
			;
		if (c->at[k].gap != ',')
			continue;
		/* "Poe, 34, said …", ", which suggests …" */
		if ((k == i && !clause_is(c, i, " according ")) || clause_is(c,
		    k, " has have had was is are which who that and but when as"
		    " because after while if although saying for to in "))
			continue;
		l->source = k;
		l->source_end = end_of(c, k, i);
		/* "according to figures": they say what they say; what the
		 * council has decided is so */
		if ((clause_is(c, i, " according ") && clause_is(c, i + 2,
		    " figures data statistics ")) || clause_is(c, i,
		    " announced confirmed decided revealed ")) {
			l->source_end = k;
			return true;
		}
		return is_plain(c, k, l->source_end);
	}
	return true;
}

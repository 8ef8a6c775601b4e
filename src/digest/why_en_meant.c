/* "This means that the state must pay.": the state must pay. */
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/utf8.h>

#include "antecedent.h"
#include "ask_en.h"
#include "clause.h"
#include "lean.h"
#include "refer.h"
#include "things.h"
#include "unit.h"
#include "why_en.h"

#define SUBJECT_MOST 9		/* words before the verb */

size_t
why_en_meaning(const char *low)
{
	static const char leads[] = "|in practice,|in theory,|in effect,|in short,"
	    "|in other words,|in turn,|for now,|";
	static const char means[] = "|this means|that means|it means"
	    "|this also means|that also means|it also means|which means"
	    "|this would mean|that would mean|the result is|the upshot is"
	    "|the consequence is|";
	static const char whose[] = "|the|a|an|any|no|all|every|many|most|people|";
	size_t n = list_starts(leads, low), k;

	n += n > 0 && low[n] == ' ';
	k = list_starts(means, low + n);
	if (k == 0 || low[n + k] != ' ')
		return 0;
	n += k + 1;
	if (strncmp(low + n, "that ", 5) == 0)
		return n + 5;
	return strncmp(low + n - 3, "is ", 3) != 0 && list_starts(whose, low +
	    n) > 0 ? n : 0;
}

/* A verb stands behind a subject that is no pronoun. */
static bool
is_whole(const struct clause *c)
{
	size_t i;

	if (clause_is(c, 0, " it they he she this that these those we you i its"
	    " their his her if when by in to "))
		return false;
	if (clause_is(c, 0, " there ") && things_finite(c, 1))
		return true;
	for (i = 1; i < c->count && i <= SUBJECT_MOST; i++)
		if (things_finite(c, i))
			return true;
	return false;
}

const char *
why_en_meant(struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];
	size_t n = why_en_meaning(u->low + u->cut), k;
	struct buf out = BUF_INIT(0), low = BUF_INIT(0);
	const char *rest, *made = NULL;
	struct clause c;
	char first[4];
	uint32_t cp;

	if (n == 0 || strlen(u->low) != strlen(u->text))
		return NULL;
	rest = u->text + u->cut + n;
	k = utf8_decode(rest, strlen(rest), &cp);
	buf_add(&out, first, utf8_encode(unit_to_upper(cp), first));
	buf_adds(&out, rest + k);
	article_drop_inner(a, &out);
	rest = buf_str(&out);
	utf8_lower(&low, rest, strlen(rest));
	clause_read(&c, a, rest);
	if (!c.cut && is_whole(&c) && !lean_english(rest, buf_str(&low)) &&
	    !antecedent_is_missing(a, rest) && !refer_leans(&c) &&
	    !ask_leans_inside(&c) && !list_within("|these|those|such|this|that"
	    " way|", buf_str(&low)))
		made = arena_strdup(a->arena, rest);
	buf_free(&out);
	buf_free(&low);
	return made;
}

/* "This means that the state must pay.": the state must pay; "That makes Larch
 * the first …": Larch is the first. */
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
#define NAME_BYTES 40

/* " the first open model that …" */
static const char *
record_of(const char *low)
{
	static const char *const heads[] = { " the first ", " the only ",
	    " the largest ", " the biggest ", " the youngest ", " the oldest ",
	    " the fastest ", " the most " };
	const char *at;
	size_t i;

	for (i = 0; i < sizeof heads / sizeof heads[0]; i++)
		if ((at = strstr(low, heads[i])) != NULL)
			return at;
	return NULL;
}

/* The bytes of "This means that ", which opens LOW, or 0. */
static size_t
meaning_length(const char *low)
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

/* "That makes Larch the first …": the bytes before "Larch"; *END: after it. */
static size_t
made_of(const struct unit *u, size_t *end)
{
	static const char makes[] = "|this makes|that makes|it makes|this made"
	    "|that made|";
	const char *low = u->low + u->cut, *record, *name;
	size_t n = list_starts(makes, low);

	if (n == 0 || low[n] != ' ')
		return 0;
	name = u->text + u->cut + ++n;
	record = record_of(low + n - 1);
	*end = record != NULL ? (size_t)(record - low) : 0;
	if (strlen(u->low) != strlen(u->text))
		return 0;
	return *end > n && *end < n + NAME_BYTES && refer_is_capital(name) &&
	    memchr(name, ',', *end - n) == NULL ? n : 0;
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

bool
why_en_is_meaning(const struct unit *u)
{
	size_t end;

	/* t(his), that, it, in (practice), the */
	return (u->low[u->cut] == 't' || u->low[u->cut] == 'i' ||
	    u->low[u->cut] == 'w' || u->low[u->cut] == 'f') &&
	    (meaning_length(u->low + u->cut) > 0 || made_of(u, &end) > 0);
}

/* What U means, as a sentence, in OUT. */
static void
write_meant(const struct unit *u, struct buf *out)
{
	const char *text = u->text + u->cut;
	size_t end, n = made_of(u, &end), k;
	char first[4];
	uint32_t cp;

	if (n > 0) {
		buf_add(out, text + n, end - n);
		buf_adds(out, list_starts("|this made|that made|", u->low +
		    u->cut) > 0 ? " was" : " is");
		buf_adds(out, text + end);
		return;
	}
	text += meaning_length(u->low + u->cut);
	k = utf8_decode(text, strlen(text), &cp);
	buf_add(out, first, utf8_encode(unit_to_upper(cp), first));
	buf_adds(out, text + k);
}

const char *
why_en_meant(struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];
	struct buf out = BUF_INIT(0), low = BUF_INIT(0);
	const char *rest, *made = NULL;
	struct clause c;

	if (!why_en_is_meaning(u) || strlen(u->low) != strlen(u->text))
		return NULL;
	write_meant(u, &out);
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

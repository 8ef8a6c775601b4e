/*
 * What an English sentence says of when and where, for a question that would
 * ask too much without it.
 */
#include <string.h>

#include "../ask_en.h"

/* "a breach of law in court over the crash on the lake in May": so many
 * phrases before the date that it may belong to any of them. */
bool
ask_date_is_far(const struct clause *c, size_t i, size_t date)
{
	size_t n = 0;

	for (; i < date; i++)
		n += clause_is(c, i, ask_prepositions) && c->at[i].gap == 0;
	return n > 3;
}

/* "The report on Friday": it has its date. */
bool
ask_has_date(const struct clause *c, size_t i, size_t end)
{
	for (i++; i + 1 < end; i++)
		if (clause_is(c, i, " on in ") && ask_is_date(c, i))
			return true;
	return false;
}

/* "last year", "in 2019", "since May" behind token FROM: it tells which
 * change is meant. */
void
ask_add_time(struct ask *q, size_t from)
{
	const struct clause *c = q->c;
	size_t k, end;

	for (k = from; k < c->count && k < from + 12 && c->at[k].gap == 0;
	    k++) {
		if (clause_is(c, k, " after as when while because which that and"
		    " but who before "))
			return;
		end = ask_date_end(c, k, false);
		if (end == k && clause_is(c, k, " last this ") &&
		    (ask_is_time_unit(c, k + 1) || clause_is(c, k + 1,
		    " quarter summer spring autumn fall winter ")))
			end = k + 2;
		if (end == k && clause_is(c, k, " since ") &&
		    (c->at[k + 1].number ? c->at[k + 1].n == 4 :
		    c->at[k + 1].capital && verb_of_past(c->at[k + 2].low,
		    c->at[k + 2].low_n) == NULL))
			end = k + 2 + (size_t)(c->at[k + 2].number &&
			    c->at[k + 2].n == 4 && c->at[k + 2].gap == 0);
		/* "since two cables were opened in 2021" */
		if (end == k && clause_is(c, k, " since "))
			return;
		if (end > k) {
			ask_add_words(q, k, end);
			return;
		}
	}
}

/* Names up to END, or up to a date or another place. */
static bool
all_names(const struct clause *c, size_t i, size_t end)
{
	for (; i < end && ask_date_end(c, i, false) == i; i++)
		if (!c->at[i].capital && !clause_is(c, i, " of the in and at "))
			return false;
	return true;
}

/* " on Monday", " in Lund", " in November": what was said of when and where
 * goes into a question that has nothing else. AFTER is past the verb. */
void
ask_add_scene(struct ask *q, size_t after)
{
	const struct clause *c = q->c;
	size_t end = ask_stretch(c, after), k;

	for (k = after + 1; k < end; k++) {
		if (ask_date_end(c, k, false) > k || (clause_is(c, k, " in at"
		    " during ") && c->at[k + 1].capital &&
		    !c->at[k - 1].capital && all_names(c, k + 1, end)))
			break;
		if (verb_of_ing(c->at[k].low, c->at[k].low_n) != NULL)
			k = end;
	}
	if (k < end && end - k < 9 && k < after + 8 && ask_is_closed(c, k,
	    end))
		ask_add_words(q, k, end);
}

/* "In 1987, Acme launched …": what it launched in 1987. */
void
ask_add_intro(struct ask *q, enum ask_kind kind)
{
	const struct clause *c = q->c;
	size_t k, intro = ask_skip_intro(c);
	bool told = false;

	if (intro == 0 || intro != q->s.first || intro > 8 ||
	    !clause_is(c, 0, " in on at during last earlier since under ") ||
	    !ask_is_closed(c, 0, intro) ||
	    clause_is(c, 1, " addition fact particular contrast turn response"
	    " total general short return all first last least "))
		return;
	for (k = 0; k < intro; k++)
		told = told || (k > 0 && (c->at[k].capital || c->at[k].number))
		    || ask_is_time_unit(c, k) || clause_is(c, k, " summer"
		    " spring autumn winter quarter weekend round match final game"
		    " race war election trial ");
	if (!told)
		return;		/* "in parallel" */
	for (k = 1; k < intro; k++)
		if (c->at[k].gap != 0 || clause_is(c, k, " who which to and"
		    " example examples case cases instance sense word words view"
		    " regard addition instances paper chapter section below"
		    " above following same end process order ")
		    || (!c->at[k].capital && (verb_of_ing(c->at[k].low,
		    c->at[k].low_n) != NULL || verb_of_past(c->at[k].low,
		    c->at[k].low_n) != NULL)))
			return;
	/* "In Lund, Poe said": not what she said in Lund */
	if (kind == ASK_SAY && c->at[1].capital && ask_date_end(c, 0, false) ==
	    0)
		return;
	buf_addc(&q->text, ' ');
	clause_print(c, &q->text, 0, intro, true);
}

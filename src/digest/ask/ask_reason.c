/*
 * Why, of a sentence that gives its reason in a clause of its own ("…, weil
 * …"), and when, of one that has a date. Where the verb is second it goes
 * before the subject; elsewhere the clause is asked as it stands.
 */
#include "../ask_frames.h"

#include <string.h>

#define REST_MAX 14
#define DATE_TOKENS 6

/* French futures can be told by their ends. */
static bool
is_finite(const struct framer *f, size_t i)
{
	const struct clause *c = &f->c;

	return !c->at[i].capital && (clause_is(c, i, f->g->finite) ||
	    (f->g->finite_ends != NULL && c->at[i].low_n > 4 &&
	    framer_ends_in(&c->at[i], f->g->finite_ends) &&
	    !clause_is(c, i, " opéra caméra front affront choléra ")));
}

/* "…, weil …", "… parce que …", "… en raison de …": where the reason starts,
 * 0 when something else comes first. */
static size_t
find_reason(const struct framer *f, size_t i)
{
	const struct clause *c = &f->c;

	for (; i < c->count; i++) {
		if (clause_is(c, i, f->g->because) && (c->at[i].gap == ',' ||
		    (c->at[i].gap == 0 && clause_is(c, i, " parce "))))
			return i;
		if (c->at[i].gap != 0)
			return 0;
		if (!f->g->verb_second && clause_is(c, i + 1, " raison ") &&
		    clause_is(c, i, " en "))
			return i;
	}
	return 0;
}

static bool
is_number(const struct token *t, size_t least, size_t most)
{
	size_t i = 0;

	while (i < t->n && t->s[i] >= '0' && t->s[i] <= '9')
		i++;
	return i >= least && i <= most && (i == t->n ||
	    (i + 2 == t->n && memcmp(t->s + i, "er", 2) == 0));
}

/* "am 3. Mai 2027", "en mars": its end, or I. */
static size_t
date_end(const struct framer *f, size_t i)
{
	const struct clause *c = &f->c;
	bool day = false, found = false;
	size_t k;

	/* "d’ici à 2032" is no day */
	if (!clause_is(c, i, f->g->time_openers) || clause_is(c, i,
	    " d’ici ") || (i > 0 && clause_is(c, i - 1, " d’ici avant après"
	    " jusqu’au depuis entre ")))
		return i;
	for (k = i + 1; k < c->count && k < i + DATE_TOKENS; k++) {
		if (c->at[k].gap != 0 && !(day && c->at[k].gap == '.'))
			break;
		/* "im Oktober 46 Flüge", "im Oktober zum dritten Mal" */
		if (found && !(is_number(&c->at[k], 4, 4) &&
		    (c->at[k].s[0] == '1' || c->at[k].s[0] == '2')) &&
		    (is_number(&c->at[k], 1, 2) || clause_is(c, k, " zum ")))
			break;
		day = is_number(&c->at[k], 1, 2) && !c->at[k].percent;
		if (clause_is(c, k, f->g->months) || (is_number(&c->at[k], 4,
		    4) && (c->at[k].s[0] == '1' || c->at[k].s[0] == '2')))
			found = true;
		else if (!day && !clause_is(c, k, f->g->time_words))
			break;
	}
	return found && !day ? k : i;
}

/* Whether tokens [FIRST, END) may be said again without what was before. */
static bool
is_clear(const struct framer *f, size_t first, size_t end, bool numbers)
{
	size_t i;

	if (end > first + REST_MAX)
		return false;
	for (i = first; i < end; i++)
		if (clause_is(&f->c, i, f->g->lost) ||
		    (!numbers && f->c.at[i].number))
			return false;
	return true;
}

/* "Warum" VERB SUBJECT REST, or "Pourquoi est-ce que" SUBJECT VERB REST. */
static void
print_question(struct framer *f, const char *word, size_t verb, size_t rest,
    size_t end, enum ask_kind kind)
{
	const struct clause *c = &f->c;

	buf_clear(&f->text);
	buf_adds(&f->text, word);
	if (f->g->verb_second) {
		clause_print(c, &f->text, verb, verb + 1, false);
		buf_addc(&f->text, ' ');
		framer_add_subject(f);
		if (rest < end)
			buf_addc(&f->text, ' ');
		clause_print(c, &f->text, rest, end, false);
	} else {
		if (strchr("aeiouh", c->at[f->first].low[0]) != NULL ||
		    (unsigned char)c->at[f->first].low[0] >= 0xc3) {
			buf_truncate(&f->text, f->text.len - 2);
			buf_adds(&f->text, "\xe2\x80\x99");
		}
		framer_add_subject(f);
		buf_addc(&f->text, ' ');
		clause_print(c, &f->text, verb, end, false);
	}
	buf_adds(&f->text, f->g->mark);
	framer_finish(f, kind);
}

/* German: the date follows the verb or the subject. */
static void
ask_date_second(struct framer *f, size_t verb, size_t from)
{
	const struct clause *c = &f->c;
	size_t rest, end;

	from += clause_is(c, from, " voraussichtlich frühestens spätestens ");
	rest = date_end(f, from);
	if (rest == from)
		return;
	/* "ab 2028 verfügbar sein und drei Euro kosten": the first of them */
	for (end = rest; end < c->count && c->at[end].gap == 0; end++)
		if (clause_is(c, end, " und ") && end > rest && clause_is(c,
		    end - 1, " sein werden öffnen beginnen starten ") &&
		    f->a->lang[0] == 'd')
			break;
	if ((end < c->count && c->at[end].gap != ',' && !clause_is(c, end,
	    " und ")) ||
	    (end == rest && !clause_is(c, verb, " beginnt beginnen begann"
	    " startet starten startete endet öffnet öffnen öffnete folgt"
	    " erscheint erscheinen ")) ||
	    !is_clear(f, rest, end, false))
		return;
	print_question(f, clause_is(c, from, " ab ") ? "Ab wann " :
	    clause_is(c, from, " bis ") ? "Bis wann " : f->g->when, verb,
	    rest, end, ASK_WHEN);
}

/* French: the date is the last of its clause. */
static void
ask_date_last(struct framer *f, size_t verb)
{
	const struct clause *c = &f->c;
	size_t i, end;

	for (i = verb + 1; i < c->count && c->at[i].gap == 0; i++) {
		/* "avait relevé que le pont datait de 2013" */
		if (clause_is(c, i, " que qui dont où ") || strncmp(
		    c->at[i].low, "qu\xe2\x80\x99", 5) == 0)
			return;
		end = date_end(f, i);
		if (end == i)
			continue;
		/* "est espérée pour le 15 avril" */
		if (clause_is(c, i - 1, f->g->prepositions))
			return;
		if ((end == c->count || c->at[end].gap == ',') &&
		    (i > verb + 1 || c->at[verb].low_n > 4) &&
		    is_clear(f, verb + 1, i, false))
			print_question(f, f->g->when, verb, verb + 1, i,
			    ASK_WHEN);
		return;
	}
}

/* The subject is found; what follows it and the verb starts at FROM. */
static void
ask_both(struct framer *f, size_t verb, size_t from)
{
	const struct clause *c = &f->c;
	size_t reason = find_reason(f, from);

	if (reason > from && is_clear(f, from, reason, true)) {
		print_question(f, f->g->why, verb, from, reason, ASK_WHY);
		return;
	}
	/* nobody knows which "a tower" is asked about */
	if (clause_is(c, f->first, " ein eine un une "))
		return;
	if (f->g->verb_second)
		ask_date_second(f, verb, from);
	else
		ask_date_last(f, verb);
}

void
ask_reason(struct framer *f)
{
	const struct clause *c = &f->c;
	size_t start = framer_skip_opener(f), i;
	bool inverted;

	if (f->g->finite == NULL)
		return;
	inverted = f->g->verb_second && clause_is(c, 0, f->g->openers);
	for (i = start + 1; i < c->count && i <= start + 8 &&
	    c->at[i].gap == 0; i++) {
		if (!is_finite(f, i))
			continue;
		f->first = inverted ? i + 1 : start;
		f->end = inverted ? framer_phrase_after(f, i + 1) : i;
		if (f->end > f->first && framer_is_plain(f, f->first, f->end))
			ask_both(f, i, inverted ? f->end : i + 1);
		return;
	}
}

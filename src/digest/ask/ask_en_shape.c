/*
 * Questions in English about objects of other shapes: what does it give
 * users, what does it make easier, what did she start doing, how common is
 * it?
 */
#include <string.h>

#include "../ask_en.h"

static bool
is_base(const char *base, const char *list)
{
	return list_has_word(list, base, strlen(base));
}

/* "gives users the ability to …": what does it give users? */
static bool
ask_give(struct ask *q, size_t i, const char *base, const char *aux)
{
	const struct clause *c = q->c;
	size_t k;

	if (!is_base(base, " give offer grant show teach bring cost deny promise"
	    " send hand tell award owe ") || i + 1 >= c->count ||
	    c->at[i + 1].gap != 0)
		return false;
	for (k = i + 1; k < c->count && k < i + 5 && c->at[k].gap == 0; k++)
		if (k > i + 1 && clause_is(c, k, " a an the more access better"
		    " greater new "))
			break;
	if (k < i + 2 || k >= c->count || k >= i + 5 || c->at[k].gap != 0 ||
	    !clause_is(c, k, " a an the more access better greater new ") ||
	    !(c->at[k - 1].capital || (c->at[k - 1].low_n > 4 &&
	    c->at[k - 1].low[c->at[k - 1].low_n - 1] == 's') ||
	    clause_is(c, k - 1, " users people"
	    " companies customers developers workers patients doctors students"
	    " teachers researchers scientists consumers employees readers"
	    " investors parents drivers visitors members businesses players"
	    " officials regulators artists creators fans voters residents ")
	    || (k == i + 3 && clause_is(c, i + 1, " the ") && !clause_is(c, k,
	    " new better more greater "))))
		return false;
	for (i++; i < k; i++)
		if (clause_is(c, i, " of in for on with by that to and it them"
		    " him her us me you this "))
			return false;
	ask_open(q, "What", aux);
	buf_addf(&q->text, " %s ", base);
	clause_print(c, &q->text, q->s.verb + 1, k, false);
	ask_finish(q, ASK_WHAT_DID, 0.85);
	return true;
}

/* "makes it easier to …": what does it make easier? */
static bool
ask_make(struct ask *q, size_t i, const char *base, const char *aux)
{
	const struct clause *c = q->c;

	if (!is_base(base, " make ") || !clause_is(c, i + 1, " it ") ||
	    !clause_is(c, i + 2, " easier harder possible impossible difficult"
	    " cheaper safer easy hard simpler ") ||
	    !clause_is(c, i + 3, " to for "))
		return false;
	ask_open(q, "What", aux);
	buf_addf(&q->text, " make %s", c->at[i + 2].low);
	ask_finish(q, ASK_WHAT_DID, 0.85);
	return true;
}

/* "started selling …", "began to sell …": what did it start doing? */
static bool
ask_start(struct ask *q, size_t i, const char *base, const char *aux)
{
	const struct clause *c = q->c;
	bool doing = is_base(base, " start begin stop continue resume consider"
	    " keep quit finish ") && i + 2 < c->count && c->at[i + 1].gap == 0 &&
	    verb_of_ing(c->at[i + 1].low, c->at[i + 1].low_n) != NULL &&
	    !c->at[i + 1].capital && c->at[i + 2].gap == 0;
	bool to = is_base(base, " start begin continue attempt appear ") &&
	    clause_is(c, i + 1, " to ") && verb_of_base(c->at[i + 2].low,
	    c->at[i + 2].low_n) != NULL && !clause_is(c, i + 2, " be have do ");

	if (!doing && !to)
		return false;
	ask_open(q, "What", aux);
	buf_addf(&q->text, " %s %s", base, doing ? "doing" : "to do");
	ask_finish(q, ASK_WHAT_DID, 0.8);
	return true;
}

/* "takes place in May": when; "in Bolton": where. */
static bool
ask_place(struct ask *q, size_t i, const char *base, const char *aux)
{
	const struct clause *c = q->c;
	bool date;

	if (!is_base(base, " take ") || !clause_is(c, i + 1, " place ") ||
	    !clause_is(c, i + 2, " in at on ") || c->at[i + 2].gap != 0 ||
	    i + 3 >= c->count)
		return false;
	date = ask_is_date(c, i + 2);
	if (!date && !c->at[i + 3].capital && !clause_is(c, i + 3, " the a an "))
		return false;
	ask_open(q, date ? "When" : "Where", aux);
	buf_adds(&q->text, " take place");
	ask_finish(q, ASK_WHEN, 0.85);
	return true;
}

/* "fired 8 percent of its staff": what share of its staff did it fire? */
static bool
ask_share(struct ask *q, size_t i, const char *base, const char *aux)
{
	const struct clause *c = q->c;
	size_t k = i + 1, end;

	if (is_base(base, " say estimate show find report claim think believe"
	    " argue note suggest predict warn tell mean reveal "))
		return false;
	while (clause_is(c, k, " about around nearly almost more than over at"
	    " least some roughly "))
		k++;
	if (k + 3 >= c->count || !c->at[k].number)
		return false;
	if (clause_is(c, k + 1, " percent "))
		k++;
	else if (!c->at[k].percent)
		return false;
	if (!clause_is(c, k + 1, " of ") || c->at[k + 1].gap != 0)
		return false;
	k += 2;
	for (end = k; end < c->count && end < k + 6 && (end == k ||
	    c->at[end].gap == 0) && !clause_is(c, end, " last this next in on"
	    " at for by from after before and or but while when because as to"
	    " with that which who during since "); end++)
		if (clause_is(c, end, " them it those these which whom "))
			return false;
	if (end == k || end == k + 6)
		return false;
	buf_adds(&q->text, "What share of ");
	clause_print(c, &q->text, k, end, false);
	buf_adds(&q->text, aux);
	ask_subject(q);
	buf_addf(&q->text, " %s", base);
	ask_finish(q, ASK_HOW_MANY, 0.85);
	return true;
}

bool
ask_shape(struct ask *q, size_t i, const char *base, const char *aux)
{
	return ask_share(q, i, base, aux) || ask_give(q, i, base, aux) || ask_make(q, i, base, aux) ||
	    ask_start(q, i, base, aux) || ask_place(q, i, base, aux);
}

/* "is very common in …": how common is it? K is the token after BE. */
bool
ask_how_much_so(struct ask *q, size_t i, size_t k)
{
	static const char gradable[] = " high low big large small fast slow"
	    " popular common rare accurate expensive cheap dangerous important"
	    " difficult effective safe reliable long widespread old young heavy"
	    " strong weak successful useful powerful secure vulnerable tall deep"
	    " wide close far costly serious severe sensitive efficient"
	    " profitable toxic contagious complex simple ";
	const struct clause *c = q->c;
	bool to;

	if (k > i + 1 && !clause_is(c, k - 1, " still already also now only "))
		return false;
	if (clause_is(c, k, " very extremely so pretty quite too incredibly"
	    " relatively highly fairly increasingly remarkably surprisingly"
	    " particularly especially not notoriously "))
		k++;
	if (!clause_is(c, k, gradable) || c->at[k].gap != 0 ||
	    clause_is(c, k + 1, " as ") || q->s.vague)
		return false;
	/* an adjective before a noun is no predicate */
	if (k + 1 < c->count && c->at[k + 1].gap == 0 && !clause_is(c, k + 1,
	    " in for to because among and but that at on when with than by"
	    " if compared about "))
		return false;
	to = clause_is(c, k + 1, " to ");
	if (to && (!clause_is(c, k, " difficult easy hard cheap expensive safe"
	    " simple ") || verb_of_base(c->at[k + 2].low, c->at[k + 2].low_n)
	    == NULL))
		return false;
	buf_addf(&q->text, "How %s %s ", c->at[k].low, c->at[i].low);
	ask_subject(q);
	if (to)
		buf_addf(&q->text, " to %s", c->at[k + 2].low);
	ask_finish(q, ASK_HOW_MUCH, 0.65);
	return true;
}

/* "is being used to …" */
bool
ask_being(struct ask *q, size_t i, size_t k)
{
	const struct clause *c = q->c;

	if (!clause_is(c, k, " being ") || !clause_is(c, k + 1, " used tested"
	    " developed built designed sued investigated trained ") ||
	    !clause_is(c, k + 2, " to for over ") ||
	    c->at[k + 2].gap != 0)
		return false;
	if (clause_is(c, k + 1, " developed built designed tested trained ") &&
	    clause_is(c, k + 2, " over "))
		return false;
	buf_addf(&q->text, "What %s ", c->at[i].low);
	ask_subject(q);
	if (clause_is(c, k + 2, " to ") && !clause_is(c, k + 1, " used "))
		buf_addf(&q->text, " being %s to do", c->at[k + 1].low);
	else
		buf_addf(&q->text, " being %s %s", c->at[k + 1].low,
		    clause_is(c, k + 2, " over ") ? "over" : "for");
	ask_finish(q, ASK_WHAT_DID, 0.85);
	return true;
}

/* "can be used to …", "will be presented at …": MODAL and the token after
 * "be". */
bool
ask_modal_be(struct ask *q, const char *modal, size_t k)
{
	static const char events[] = " presented published released launched held"
	    " unveiled shown tested built opened sold screened announced"
	    " introduced rolled performed broadcast discussed ";
	const struct clause *c = q->c;
	bool when;

	if (clause_is(c, k, " used ") && clause_is(c, k + 1, " to for ") &&
	    c->at[k + 1].gap == 0) {
		buf_addf(&q->text, "What %s ", modal);
		ask_subject(q);
		buf_adds(&q->text, " be used for");
		ask_finish(q, ASK_WHAT_WILL, 0.85);
		return true;
	}
	if (strcmp(modal, "will") != 0 || !clause_is(c, k, events) ||
	    k + 2 >= c->count || c->at[k + 1].gap != 0)
		return false;
	when = ask_is_date(c, k + 1) || (clause_is(c, k + 1, " next later this ")
	    && clause_is(c, k + 2, " week month year spring summer autumn fall"
	    " winter "));
	if (!when && !(clause_is(c, k + 1, " at ") && (c->at[k + 2].capital ||
	    clause_is(c, k + 2, " the "))))
		return false;
	buf_adds(&q->text, when ? "When will " : "Where will ");
	ask_subject(q);
	buf_addf(&q->text, " be %s", c->at[k].low);
	ask_finish(q, ASK_WHEN, 0.8);
	return true;
}

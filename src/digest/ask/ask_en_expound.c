/*
 * Questions of texts that explain: what their things need, cause, are made of
 * and should do. Asked where there are too few others.
 */
#include <string.h>

#include "../ask_en_essay.h"
#include "../ask_en_matter.h"

#define SURE 0.55
/* of an answer that another part has longer: words, its share, and how many
 * fewer */
#define SHORT_LEAST 5
#define SHORT_SHARE 64
#define SHORT_FEWER 8
#define ALONE 0.3		/* "What should shops do?" */

static void
ask_row(struct matter *m, const struct matter_row *r)
{
	const struct token *t = &m->c->at[m->verb];
	const struct verb *v = m->plural ? NULL : verb_of_present(t->low,
	    t->low_n);
	const char *at;

	/* "Poe explains", "Acme includes" */
	if (m->c->at[m->end - 1].capital && clause_is(m->c, m->verb, " explains"
	    " describes demands reveals implies includes includes addresses"
	    " shapes drives covers means "))
		return;
	/* "Search results in Bolt" */
	if (clause_is(m->c, m->verb, " result results ") && m->c->at[m->verb +
	    2].capital)
		return;
	for (at = r->question; *at != '\0'; at++)
		if (*at != '%')
			buf_addc(&m->q->text, *at);
		else if (*++at == 'a')
			buf_adds(&m->q->text, m->plural ? "do" : "does");
		else if (*at == 's')
			matter_print(m);
		else if (v != NULL || m->plural)
			buf_adds(&m->q->text, v != NULL ? v->base : t->low);
		else
			buf_add(&m->q->text, t->low, t->low_n - (t->low_n > 3 &&
			    memcmp(t->low + t->low_n - 3, "ies", 3) != 0));
	matter_add(m, ASK_EVENT, SURE);
}

/* "The old press can lift a car": a thing of more than a word, and not what its
 * users can do. */
static bool
is_able(const struct matter *m)
{
	return matter_words(m) > 1 && !clause_is(m->c, m->first, " a an ") &&
	    !clause_is(m->c, m->end - 1, " users applicants squads customers"
	    " developers people members subscribers readers players owners"
	    " students employees clients teams researchers ");
}

/* "should then open by itself", "should add 1.2%": nobody is told to; the verb
 * of MODAL is at K. */
static bool
is_expected(const struct clause *c, size_t modal, size_t k)
{
	return clause_is(c, modal + 1, " automatically then now soon ") ||
	    c->at[k + 1].number || c->at[k + 1].money;
}

/* "should check the slope" */
static void
ask_modal_of(struct matter *m)
{
	const struct clause *c = m->c;
	size_t k = m->verb + 1;
	bool not = clause_is(c, k, " not never ") || clause_is(c, m->verb,
	    " cannot ");

	k += clause_is(c, k, " not never ");
	while (ask_is_adverb(c, k))
		k++;
	if (k + 1 >= c->count || c->at[k].gap != 0 || c->at[k].capital ||
	    verb_of_base(c->at[k].low, c->at[k].low_n) == NULL || clause_is(c,
	    k, " be have need take cost get do see know want like love mean"
	    " matter feel look seem happen come go remain ") || clause_is(c,
	    m->verb, " will ") || clause_is(c, k + 1, " it this them so ") ||
	    (clause_is(c, m->verb, " can ") && !is_able(m)) || is_expected(c,
	    m->verb, k))
		return;
	buf_addf(&m->q->text, "What %s ", clause_is(c, m->verb, " cannot ") ?
	    "can" : c->at[m->verb].low);
	matter_print(m);
	buf_adds(&m->q->text, not ? " not do?" : " do?");
	matter_add(m, ASK_EVENT, matter_words(m) > 1 ? SURE : ALONE);
}

/* "are caused by poor drainage", "is used to check the level". */
static bool
ask_participle(struct matter *m, size_t k)
{
	static const char *const pairs[][2] = {
	    { " caused driven determined powered followed triggered defined"
	      " limited funded inspired measured ", " by " },
	    { " made ", " of from " }, { " based built ", " on " },
	    { " composed ", " of " }, { " used known intended designed"
	      " responsible ", " for " }, { " known defined used ", " as " },
	    { " limited linked tied similar vulnerable prone subject ",
	      " to " }, { " different ", " from " }, { " capable ", " of " },
	    { " dependent ", " on " } };
	const struct clause *c = m->c;
	size_t i;
	bool to = clause_is(c, k + 1, " to ") && verb_of_base(c->at[k + 2].low,
	    c->at[k + 2].low_n) != NULL && c->at[k + 1].gap == 0;

	if (to && clause_is(c, k, " used designed intended meant supposed"
	    " required trained built forced expected encouraged ")) {
		buf_addf(&m->q->text, "What %s ", c->at[m->verb].low);
		matter_print(m);
		buf_addf(&m->q->text, " %s %s?", c->at[k].low, clause_is(c, k,
		    " used ") ? "for" : "to do");
		matter_add(m, ASK_EVENT, SURE);
		return true;
	}
	for (i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
		if (clause_is_in(pairs[i][0], c, k) && clause_is_in(pairs[i][1],
		    c, k + 1) && c->at[k + 1].gap == 0 && !to &&
		    essay_is_named(c, k + 2))
			break;
	if (i == sizeof pairs / sizeof pairs[0])
		return false;
	buf_addf(&m->q->text, "What %s ", c->at[m->verb].low);
	matter_print(m);
	buf_addf(&m->q->text, " %s %s?", c->at[k].low, c->at[k + 1].low);
	matter_add(m, ASK_EVENT, SURE);
	return true;
}

/* "A ledger is a board that carries the joists" */
static bool
is_definition(const struct matter *m, size_t k)
{
	const struct clause *c = m->c;
	size_t i;
	bool more = false;

	if (clause_is(c, m->first, " the most all every any good great better"
	    " real your ") || m->end - m->first > 4 || (!clause_is(c, m->first,
	    " a an ") && !(m->plural && clause_is(c, m->verb, " are "))) ||
	    !clause_is(c, k, " a an any the "))
		return false;
	for (i = m->first; i < m->end; i++)
		if (clause_is(c, i, " good great better bad single lot few"
		    " common simple of in for with "))
			return false;
	for (i = k + 1; i < c->count && c->at[i].gap == 0; i++) {
		if (clause_is(c, i, " good great bad very better best worst first"
		    " only same big huge problem mistake step sign reason result"
		    " way matter must lot example solution issue "))
			return false;
		more = more || (i > k + 1 && clause_is(c, i, " that which who"
		    " where used for of designed "));
	}
	return more;
}

/* "is more important than a thick floor": how does it compare with that? */
static bool
ask_compared(struct matter *m, size_t k)
{
	const struct clause *c = m->c;
	size_t than, end;

	while (clause_is(c, k, " much far slightly even significantly a bit"
	    " considerably "))
		k++;
	than = k + 1 + clause_is(c, k, " more less ");
	if (!(than == k + 2 || (c->at[k].low_n > 4 && memcmp(c->at[k].low +
	    c->at[k].low_n - 2, "er", 2) == 0) || clause_is(c, k, " better"
	    " worse ")) || !clause_is(c, than, " than ") || c->at[than].gap !=
	    0 || !essay_is_named(c, than + 1))
		return false;
	end = ask_stretch(c, than + 1);
	if (!essay_is_clear(c, than + 1, end) || clause_is(c, than + 1,
	    " ever before expected usual any most many others other half"
	    " average ") || c->at[than + 1].number || (end < c->count &&
	    c->at[end].gap == 0))
		return false;
	buf_addf(&m->q->text, "How %s ", m->plural ? "do" : "does");
	matter_print(m);
	buf_adds(&m->q->text, " compare with");
	ask_add_words(m->q, than + 1, end);
	buf_addc(&m->q->text, '?');
	matter_add(m, ASK_EVENT, SURE);
	return true;
}

static void
ask_be_of(struct matter *m)
{
	const struct clause *c = m->c;
	size_t k = m->verb + 1;

	while (ask_is_adverb(c, k) && !clause_is(c, k, " not never "))
		k++;
	if (k + 1 >= c->count || c->at[k].gap != 0 || clause_is(c, k,
	    " not never no this that's "))
		return;
	if (ask_participle(m, k) || ask_compared(m, k))
		return;
	if (matter_is_definite(m) ? clause_is(c, k, " it this these those so"
	    " very too more less clear obvious important now being ") ||
	    (c->at[k].low_n > 3 && k + 2 >= c->count) ||
	    verb_of_participle(c->at[k].low, c->at[k].low_n) != NULL :
	    !is_definition(m, k))
		return;
	buf_addf(&m->q->text, "What %s ", c->at[m->verb].low);
	matter_print(m);
	buf_addc(&m->q->text, '?');
	matter_add(m, ASK_EVENT, SURE + 0.1);
}

/* "Cheap sheds leak because nobody paints them": why do they? */
static bool
ask_because(struct matter *m)
{
	const struct clause *c = m->c;
	const struct token *t = &c->at[m->verb];
	const struct verb *v = m->plural ? NULL : verb_of_present(t->low,
	    t->low_n);
	size_t k = m->verb + 1, end;
	bool be = clause_is(c, m->verb, " is are should must can ");

	while (k < c->count && !clause_is(c, k, " because "))
		k++;
	end = k;
	if (k + 3 >= c->count || (!be && !m->plural && v == NULL) ||
	    (c->at[k].gap != 0 && c->at[k].gap != ','))
		return false;
	while (end > m->verb + 1 && ask_is_adverb(c, end - 1) && !clause_is(c,
	    end - 1, " not just only "))
		end--;
	if (clause_is(c, end - 1, " not just only ") || (end > m->verb + 1 &&
	    !essay_is_clear(c, m->verb + 1, end)) || (be && end == m->verb +
	    1))
		return false;
	buf_addf(&m->q->text, "Why %s ", be ? t->low : m->plural ? "do" :
	    "does");
	matter_print(m);
	if (!be)
		buf_addf(&m->q->text, " %s", v != NULL ? v->base : t->low);
	ask_add_words(m->q, m->verb + 1, end);
	buf_addc(&m->q->text, '?');
	matter_add(m, ASK_WHY, SURE + 0.2);
	return true;
}

/* What the verb of M and its row, or NULL, answer. */
static void
ask_matter(struct matter *m, const struct matter_row *row)
{
	if (ask_because(m))
		return;
	if (row != NULL)
		ask_row(m, row);
	else if (clause_is(m->c, m->verb, " is are "))
		ask_be_of(m);
	else
		ask_modal_of(m);
}

static void
ask_unit(struct article *a, size_t at, struct faq_list *out)
{
	const struct unit *u = &a->units[at];
	struct ask q = { .a = a, .c = clause_of(a, u), .sentence = at,
	    .out = out, .text = BUF_INIT(400) };
	struct matter m = { .q = &q, .c = q.c };
	const struct matter_row *row;
	size_t before = out->count, i = matter_start(q.c);

	if (q.c->cut || i == q.c->count || !matter_read(&m, i, &row))
		return;
	ask_matter(&m, row);
	if (out->count > before && ask_leans_inside(q.c))
		out->count = before;
	buf_free(&q.text);
}

/* Where what M says ends that goes on with what is beside it: ", which …",
 * "because …", ": …"; 0: nowhere, or it would not be true without that. */
static size_t
short_end(const struct matter *m)
{
	const struct clause *c = m->c;
	size_t k;

	for (k = m->verb + 2; k < c->count; k++) {
		char gap = c->at[k].gap;

		if (clause_is(c, k, " if unless when until only than more less"
		    " not both either whether "))
			return 0;
		if ((gap == ',' && clause_is(c, k, " which who but although"
		    " though while whereas because so ")) || gap == ':' ||
		    gap == ';' || gap == '-')
			return k;
		if (gap != 0 && gap != ',')
			return 0;
	}
	return 0;
}

bool
ask_expounded_short(struct article *a, size_t at, struct question *out)
{
	const struct unit *u = &a->units[at];
	struct faq_list list = { out, 0, 1 };
	struct ask q = { .a = a, .c = clause_of(a, u), .sentence = at,
	    .out = &list, .text = BUF_INIT(400) };
	struct matter m = { .q = &q, .c = q.c };
	const struct matter_row *row;
	struct buf told = BUF_INIT(0);
	size_t i = matter_start(q.c), end = 0, n;

	if ((u->flags & (UNIT_MINE | UNIT_QUOTED | UNIT_LEANS)) == 0 &&
	    !q.c->cut && i < q.c->count && matter_read(&m, i, &row))
		end = short_end(&m);
	n = end - m.first;
	if (end > 0 && n >= SHORT_LEAST && n * 100 <= u->words * SHORT_SHARE &&
	    n + SHORT_FEWER <= u->words && !ask_leans_inside(q.c)) {
		ask_matter(&m, row);
		clause_print(q.c, &told, m.first, end, false);
		buf_addc(&told, '.');
		if (told.data[0] >= 'a' && told.data[0] <= 'z')
			told.data[0] = (char)(told.data[0] - 'a' + 'A');
		out->answer = arena_strdup(a->arena, buf_str(&told));
		out->made = true;
	}
	buf_free(&told);
	buf_free(&q.text);
	return list.count > 0;
}

void
ask_expounded(struct article *a, bool (*may)(const struct article *, size_t),
    struct faq_list *out)
{
	size_t i;

	if (a->genre == GENRE_INTERVIEW || a->genre == GENRE_LINES)
		return;
	for (i = 0; i < a->usable_count; i++)
		if (may(a, a->usable[i]) && (a->units[a->usable[i]].flags &
		    (UNIT_LEANS | UNIT_MINE | UNIT_QUOTED)) == 0) {
			ask_unit(a, a->usable[i], out);
			ask_guide(a, a->usable[i], out);
		}
}

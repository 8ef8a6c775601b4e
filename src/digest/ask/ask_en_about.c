/*
 * Where hardly anything else can be asked: whether a thing is so, of what the
 * text denies, and what its author says about it.
 */
#include <string.h>

#include "../ask_en_essay.h"
#include "../ask_en_matter.h"

#define SURE 0.5
#define LAST 0.1		/* of what is asked for want of others */
#define WORDS_LEAST 9
#define SHARE_LEAST 5		/* one sentence of so many speaks to a reader */
#define TURNS_LEAST 3
#define MINE_FEW 3
#define POST_SHARE 3		/* the same of what is surely no report */
#define TOPIC_SENTENCES 2

/* The end of what is said, from token I on: before a comma or a clause. */
static size_t
said_end(const struct clause *c, size_t i)
{
	size_t k = i;

	while (k < c->count && (k == i || c->at[k].gap == 0) && !clause_is(c, k,
	    " because but although though while if when unless until since as"
	    " which who "))
		k++;
	return k;
}

/* "Sheds do not need a slab": do they need one? Of tokens [FROM, end), behind
 * the verb AUX and "not". */
static bool
ask_denied(struct matter *m, const char *aux, size_t from)
{
	const struct clause *c = m->c;
	size_t end = said_end(c, from);

	if (!essay_is_clear(c, from, end) || end < from + 1 || clause_is(c,
	    from, " just only always necessarily yet even so all enough merely"
	    " simply to going about exactly alone without the ") ||
	    ask_is_adverb(c, from))
		return false;
	buf_addc(&m->q->text, (char)(*aux - 32));
	buf_addf(&m->q->text, "%s ", aux + 1);
	matter_print(m);
	ask_add_words(m->q, from, end);
	buf_addc(&m->q->text, '?');
	matter_add(m, ASK_EVENT, SURE);
	return true;
}

/* The verb of M is denied. */
static bool
ask_whether_so(struct matter *m)
{
	static const char *const forms[][2] = { { "isn't", "is" }, { "aren't",
	    "are" }, { "doesn't", "does" }, { "don't", "do" }, { "can't",
	    "can" }, { "cannot", "can" }, { "is", "is" }, { "are", "are" },
	    { "does", "does" }, { "do", "do" }, { "can", "can" } };
	char space[TOKEN_LOW];
	size_t i;

	essay_plain(&m->c->at[m->verb], space, sizeof space);
	for (i = 0; i < sizeof forms / sizeof forms[0]; i++)
		if (strcmp(space, forms[i][0]) == 0)
			break;
	if (i == sizeof forms / sizeof forms[0])
		return false;
	if (strstr(space, "not") != NULL || strstr(space, "n't") != NULL)
		return ask_denied(m, forms[i][1], m->verb + 1);
	return clause_is(m->c, m->verb + 1, " not ") && m->c->at[m->verb +
	    1].gap == 0 && ask_denied(m, forms[i][1], m->verb + 2);
}

/* "What does the author say about …?" */
static void
ask_about(struct matter *m, const struct teller *who)
{
	if (clause_is(m->c, m->first, " a an any every "))
		return;
	essay_open(m->q, who, "What", "does", "say about ");
	matter_print(m);
	buf_addc(&m->q->text, '?');
	matter_add(m, ASK_SAID_OF, LAST);
}

/* The same where the verb is any other. */
static void
ask_about_topic(struct ask *q, size_t i, const struct teller *who)
{
	const struct clause *c = q->c;
	struct matter m = { .q = q, .c = c };
	struct subject t;

	if (!ask_find_topic(q, i, &t) || t.relative > 0 || t.apposed > 0 ||
	    t.verb != t.end || (c->at[t.first].s > c->text &&
	    c->at[t.first].s[-1] == '@') || !essay_is_clear(c, t.first, t.end) ||
	    clause_is(c, t.first, " people others today ") || !ask_is_topic(q,
	    t.end - 1, TOPIC_SENTENCES) || (!t.named && t.end - t.first < 2))
		return;
	m.first = t.first;
	m.end = t.end;
	m.plural = t.plural;
	if (t.end - t.first == 1 ? ask_is_titled(q, t.first) : t.named ||
	    matter_words(&m) > 1)
		ask_about(&m, who);
}

/* Who speaks in it: the author who says "I", else the post, where it turns to
 * its reader; NULL: it may be a report. */
static struct teller
speaker_of(struct article *a)
{
	struct teller who = { 0 };
	size_t i, turns = 0, said = 0, mine = 0;

	if (essay_has_others(a) || a->genre == GENRE_BRIEFS)
		return who;
	for (i = 0; i < a->usable_count; i++) {
		const struct unit *u = &a->units[a->usable[i]];

		mine += (u->flags & (UNIT_MINE | UNIT_QUOTED)) == UNIT_MINE;
		if ((u->flags & UNIT_QUOTED) != 0)
			said++;
		else if ((u->flags & UNIT_MINE) != 0 || list_within("|we|you"
		    "|your|our|us|should|", u->low))
			turns++;
		else
			said += list_within("|said|says|told|according to|",
			    u->low);
	}
	if (turns < TURNS_LEAST || turns * SHARE_LEAST < a->usable_count ||
	    said * 2 > turns)
		return who;
	if (mine >= MINE_FEW)
		who = voice_of(a, true);
	else if (turns * POST_SHARE >= a->usable_count && said * 8 <= turns)
		who = (struct teller){ "the post", "it", "its", "it", false,
		    false, false };
	return who;
}

static void
ask_unit(struct article *a, size_t at, const struct teller *who,
    struct faq_list *out)
{
	const struct unit *u = &a->units[at];
	struct ask q = { .a = a, .c = clause_of(a, u), .sentence = at,
	    .out = out, .text = BUF_INIT(400) };
	struct matter m = { .q = &q, .c = q.c, .any = true };
	const struct matter_row *row;
	size_t before = out->count, i = matter_start(q.c);
	bool about = who->name != NULL && u->words >= WORDS_LEAST;

	if (q.c->cut || i == q.c->count)
		return;
	if (!matter_read(&m, i, &row)) {
		if (about)
			ask_about_topic(&q, i, who);
	} else if (!ask_whether_so(&m) && about && matter_words(&m) > 1)
		ask_about(&m, who);
	if (out->count > before && ask_leans_inside(q.c))
		out->count = before;
	buf_free(&q.text);
}

void
ask_for_want(struct article *a, bool (*may)(const struct article *, size_t),
    struct faq_list *out)
{
	struct teller who;
	size_t i;

	if (a->genre == GENRE_INTERVIEW || a->genre == GENRE_LINES)
		return;
	who = speaker_of(a);
	for (i = 0; i < a->usable_count; i++)
		if (may(a, a->usable[i]) && (a->units[a->usable[i]].flags &
		    (UNIT_LEANS | UNIT_MINE | UNIT_QUOTED)) == 0)
			ask_unit(a, a->usable[i], &who, out);
}

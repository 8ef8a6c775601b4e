/*
 * Questions of the news itself. A reader asks first of what the summary opens
 * with, and the sentence that answers stands there already: the answer is
 * built anew, of the subject, the verb and the one thing that was asked for.
 * Here are the sentence, its subject, and what every such answer must be.
 */
#include <string.h>

#include "../ask_en_lead.h"

#define LEFT_OUT_LEAST 8	/* words that the answer has fewer */
#define SHARE_MOST 0.64		/* of the sentence's words */
#define SHORT_MOST 24		/* words of a short sentence */
#define SHORT_LEFT_OUT 6	/* its answer has fewer */
#define SHORTER_MOST 20
#define SHORTER_LEFT_OUT 4
#define SHORTEST_MOST 14
#define SHORTEST_LEFT_OUT 3
#define SHORT_SHARE 0.75
#define ANSWER_LEAST 4
#define ANSWER_MOST 26
#define ASKED_LEAST 4
#define ASKED_MOST 24
#define LIST_MAX 5		/* tokens before the "and" of a list */
#define WORTH_ENOUGH 0.95	/* no other need be tried */

static const char days[] = " monday tuesday wednesday thursday friday saturday"
    " sunday ";
static const char day_parts[] = " morning afternoon evening night ";

/* "Where was the cat found?", though it "has been found". */
static void
ask_past(struct lead *l, const char *start, const char *subject)
{
	const struct verb_phrase *p = &l->p;
	struct buf *t = &l->q.text;

	if (p->passive)
		buf_addf(t, "%s %s %s %s", start, l->q.s.plural ? "were" :
		    "was", subject, l->q.c->at[p->main].low);
	else
		buf_addf(t, "%s did %s %s", start, subject, p->outer != NULL ?
		    p->outer->base : p->verb->base);
}

void
lead_ask(struct lead *l, const char *start, const char *subject, bool past)
{
	const struct verb_phrase *p = &l->p;
	const struct verb *first = p->outer != NULL ? p->outer : p->verb;
	const struct clause *c = l->q.c;
	struct buf *t = &l->q.text;

	if (clause_is(c, l->q.s.verb, past ? " had has have " : " had "))
		ask_past(l, start, subject);
	else
		buf_addf(t, "%s %s %s %s%s", start, p->aux, subject, p->extra,
		    p->base ? first->base : c->at[p->main].low);
	if (p->second > 0)
		buf_addf(t, " to %s", p->verb->base);
}

void
lead_tell(struct lead *l, const char *subject)
{
	const struct clause *c = l->q.c;
	struct buf *t = &l->answer;
	size_t i;

	buf_adds(t, subject);
	if (l->told > 0) {
		buf_addf(t, " %s", c->at[l->told].low);
		lead_tell_words(l, l->q.s.verb - 1, l->p.after);
	} else {
		i = l->q.s.verb;
		/* "temporarily blocked" */
		i -= i > l->q.s.end && c->at[i - 1].gap == 0 &&
		    c->at[i - 1].low_n > 6 && ask_is_adverb(c, i - 1);
		lead_tell_words(l, i, l->p.after);
	}
}

/* "on Tuesday", "Tuesday evening" at I: its end, or I. */
static size_t
day_end(const struct clause *c, size_t i)
{
	size_t k;

	/* one look at most words */
	if (!c->at[i].capital && c->at[i].low_n > 5)
		return i;
	k = i + clause_is(c, i, " on early late last next this ");
	k += clause_is(c, i, " on early late ") && clause_is(c, k, " early late"
	    " on ");

	if (!clause_is(c, k, days) || c->at[k].owner || !c->at[k].capital)
		return i;
	return k + 1 + clause_is(c, k + 1, day_parts);
}

/* Tokens [first, end) without the days among them. */
static void
print_words(const struct clause *c, struct buf *out, size_t first, size_t end)
{
	size_t i, past;

	for (i = first; i < end; i++) {
		past = day_end(c, i);
		if (past == i || past > end)
			continue;
		/* "the whole of Friday" */
		if (c->at[i].capital && i > 0 && clause_is(c, i - 1,
		    ask_prepositions))
			continue;
		if (i > first) {
			buf_addc(out, ' ');
			clause_print(c, out, first, i, false);
		}
		first = past;
		i = past - 1;
	}
	if (first < end) {
		buf_addc(out, ' ');
		clause_print(c, out, first, end, false);
	}
}

size_t
lead_past_day(const struct lead *l, size_t i)
{
	return day_end(l->q.c, i);
}

void
lead_ask_words(struct lead *l, size_t first, size_t end)
{
	print_words(l->q.c, &l->q.text, first, end);
}

void
lead_tell_words(struct lead *l, size_t first, size_t end)
{
	print_words(l->q.c, &l->answer, first, end);
}

void
lead_tell_days(struct lead *l, size_t first, size_t end)
{
	if (first >= end)
		return;
	buf_addc(&l->answer, ' ');
	clause_print(l->q.c, &l->answer, first, end, false);
}

size_t
lead_stretch(const struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	size_t end = ask_stretch_to(c, i), k;
	bool one;

	if (end > l->end)
		end = l->end;
	while (end > i && end < l->end && c->at[end].gap == 0 && !clause_is(c,
	    end, " after because when while as following amid before since and"
	    " but despite until ") && !(clause_is(c, end, ask_prepositions) &&
	    !clause_is(c, end, " to than as "))) {
		one = false;
		for (k = end - 1; k > i && !clause_is(c, k, ask_prepositions);
		    k--)
			one = one || clause_is(c, k, " a an ");
		/* "a lake that …" can do without */
		if (one && clause_is(c, end, " that who which where "))
			break;
		end = k;
	}
	return end;
}

size_t
lead_run(const struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	size_t k;

	for (k = i; k < l->end && (k == i || c->at[k].gap == 0 ||
	    (c->at[k].gap == '-' && c->at[k - 1].number)); k++)
		if (k > i && clause_is(c, k, " after because while although"
		    " though until following amid despite but ") &&
		    !clause_is(c, k - 1, " all "))
			break;
	/* "after the word "grave" was …": no clause ends there */
	if (k < l->end && c->at[k].gap == '"')
		return 0;
	/* "aid for Lund, Ystad and Malmo" */
	for (i = k; i < l->end && i < k + LIST_MAX && c->at[k].gap == ','; i++)
		if (clause_is(c, i, " and or ") && c->at[i].gap == 0 && i > k)
			return k < l->end && (c->at[i + 1].capital ||
			    !clause_is(c, k, " a an the which who where while"
			    " and but ")) ? 0 : k;
		else if (verb_of_ing(c->at[i].low, c->at[i].low_n) != NULL)
			break;
	return k;
}

size_t
lead_past_list(const struct lead *l, size_t k)
{
	const struct clause *c = l->q.c;
	size_t i;

	if (c->at[k].gap != ',' || k == 0)
		return k;
	/* "2 hours, 10 minutes" */
	if (c->at[k].number && ask_is_time_unit(c, k - 1) && ask_is_time_unit(c,
	    k + 1))
		return k + 2;
	if (clause_is(c, k, " which who where while and but a an the after when"
	    " because as ") && !c->at[k].capital)
		return k;
	for (i = k; i < l->end && i < k + LIST_MAX; i++)
		if (i > k && clause_is(c, i, " and or "))
			return clause_is(c, i + 1, " was were has have is are"
			    " he she it they ") ? k : i + 1;
		else if (verb_of_ing(c->at[i].low, c->at[i].low_n) != NULL ||
		    clause_is(c, i, " was were has have is are said will "))
			return k;
	return k;
}

bool
lead_is_clear(const struct lead *l, size_t first, size_t end)
{
	const struct clause *c = l->q.c;
	size_t i;

	for (i = first; i < end; i++) {
		if (c->at[i].low_n == 0 || clause_is(c, i, " this these those"
		    " here there one ones others such latter him them us"
		    " we i you my our me your hers theirs another ") ||
		    clause_is(c, i, l->q.s.plural ? " he she it his her its " :
		    " they their "))
			return false;
		if (clause_is(c, i, " it its ") && ask_is_person(c, &l->q.s))
			return false;
		if (clause_is(c, i, " that ") && clause_is(c, i - 1,
		    ask_prepositions))
			return false;
	}
	return true;
}

static bool
is_balanced(const char *s)
{
	size_t straight = 0, round = 0, open = 0, closed = 0;

	while (*(s += strcspn(s, "\"()\xe2")) != '\0') {
		straight += *s == '"';
		round += *s == '(';
		closed += *s == ')';
		open += strncmp(s, "\xe2\x80\x9c", 3) == 0;
		closed += strncmp(s++, "\xe2\x80\x9d", 3) == 0;
	}
	return straight % 2 == 0 && round + open == closed;
}

/* Words that hang at an end. */
static bool
hangs(const char *s)
{
	const char *last = strrchr(s, ' ');

	return last == NULL || list_has_word(" the a an and or to of for with by"
	    " from that which who its his her their in at on it them him as"
	    " than under over into about during through against between both"
	    " more each all early late last next after because when while ", last + 1,
	    strlen(last + 1));
}

/* "in the north early": a day was left out behind it. */
static bool
ends_early(const char *s)
{
	const char *last = strrchr(s, ' ');

	return last != NULL && list_has_word(" early late the a ", last + 1,
	    strlen(last + 1));
}

/* Whether what follows TOLD in its sentence changes what it says: "£90 a year
 * more", "900 votes each". */
static bool
loses_more(const struct lead *l, const char *told)
{
	static const char changing[] = " more less fewer extra higher lower"
	    " further each apiece ";
	const struct clause *c = l->q.c;
	const char *last = strrchr(told, ' '), *at = c->text, *next;
	size_t n;

	last = last == NULL ? told : last + 1;
	n = strlen(last);
	while ((at = strstr(at, last)) != NULL) {
		next = at + n;
		at = next;
		if (*next == ' ' && list_has_word(changing, next + 1,
		    strcspn(next + 1, " ,.")))
			return true;
	}
	return false;
}

/* "A and B each received 900": not the two together. */
static bool
is_shared(const struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i;

	for (i = l->q.s.first; i < l->p.after && i < c->count; i++)
		if (clause_is(c, i, " each either neither "))
			return true;
	return false;
}

/* Whether an answer of so many WORDS is no copy of the sentence. */
static bool
is_short(const struct lead *l, size_t words)
{
	size_t all = l->u->words;

	if (l->whole)
		return true;
	if (all < SHORT_MOST)
		return words + (all < SHORTEST_MOST ? SHORTEST_LEFT_OUT :
		    all < SHORTER_MOST ? SHORTER_LEFT_OUT : SHORT_LEFT_OUT) <=
		    all && (double)words <= SHORT_SHARE * (double)all;
	return words + LEFT_OUT_LEAST <= all && (double)words <= SHARE_MOST *
	    (double)all;
}

/* Calls the subject of the answer by its short name: the question has all of
 * it. */
static void
use_brief(struct lead *l, struct buf *told)
{
	const char *names[] = { l->the, l->subject };
	struct buf out = BUF_INIT(0);
	size_t i, n;

	for (i = 0; i < 2; i++) {
		n = names[i] != NULL ? strlen(names[i]) : 0;
		if (n == 0 || told->len <= n || strncmp(buf_str(told),
		    names[i], n) != 0 || strstr(buf_str(&l->q.text), names[i])
		    == NULL)
			continue;
		buf_addf(&out, "%s%s", l->brief, buf_str(told) + n);
		buf_clear(told);
		buf_adds(told, buf_str(&out));
		break;
	}
	buf_free(&out);
}

static bool
is_fit(const struct lead *l, enum ask_kind kind, const char *asked,
    const char *told)
{
	size_t words = ask_word_count(told), n = ask_word_count(asked);

	return words >= ANSWER_LEAST && words <= ANSWER_MOST && is_short(l,
	    words) && n +
	    (kind == ASK_WHAT_IS) >= ASKED_LEAST && n <= ASKED_MOST && !hangs(told) &&
	    !ends_early(asked) && !is_shared(l) && !loses_more(l, told) &&
	    is_balanced(told) && is_balanced(asked);
}

/* Keeps Q among the best, one of a kind. */
static void
keep_best(struct lead *l, const struct question *q)
{
	struct question *best = l->best;

	/* one answer need not stand twice */
	if (l->most > 0 && q->answer != NULL && strcmp(q->answer,
	    best[0].answer) == 0) {
		if (q->score > l->most) {
			best[0] = *q;
			l->most = q->score;
		}
		return;
	}

	if (q->score > l->most) {
		if (l->most > 0 && best[0].kind != q->kind)
			best[1] = best[0];
		best[0] = *q;
		l->most = q->score;
	} else if (q->kind != best[0].kind && (best[1].text == NULL ||
	    q->score > best[1].score))
		best[1] = *q;
}

static void
add_frame(struct lead *l)
{
	struct buf whole = BUF_INIT(0);

	if (l->frame == NULL || l->answer.len == 0)
		return;
	buf_addf(&whole, "%s %s", l->frame, buf_str(&l->answer));
	buf_clear(&l->answer);
	buf_adds(&l->answer, buf_str(&whole));
	buf_free(&whole);
}

/* "How much was Acme fined a record": what came before the sum. */
static void
drop_measure(struct buf *asked)
{
	static const char *const ends[] = { "a record", "a total of",
	    "a further", "an extra", "an additional", "an estimated",
	    "a combined", "a maximum" };
	size_t i, n;

	for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
		n = strlen(ends[i]);
		if (asked->len > n + 1 && asked->data[asked->len - 1] ==
		    ends[i][n - 1] && asked->data[asked->len - n - 1] == ' ' &&
		    memcmp(asked->data + asked->len - n, ends[i], n) == 0)
			buf_truncate(asked, asked->len - n - 1);
	}
}

bool
lead_offer(struct lead *l, enum ask_kind kind, double worth)
{
	struct buf *asked = &l->q.text, *told = &l->answer;
	struct question q = { .kind = kind, .sentence = l->q.sentence };
	bool fits;

	drop_measure(asked);
	if (l->brief != NULL && !is_short(l, ask_word_count(buf_str(told))))
		use_brief(l, told);
	add_frame(l);
	fits = is_fit(l, kind, buf_str(asked), buf_str(told));
	if (fits) {
		q.score = q.quality = worth;
		if (l->source < l->source_end) {
			buf_addc(told, ',');
			lead_tell_days(l, l->source, l->source_end);
		}
		buf_addc(told, '.');
		buf_addc(asked, '?');
		if (told->data[0] >= 'a' && told->data[0] <= 'z' &&
		    !(told->data[1] >= 'A' && told->data[1] <= 'Z'))
			told->data[0] = (char)(told->data[0] - 'a' + 'A');
		q.text = arena_strdup(l->q.a->arena, buf_str(asked));
		q.made = !l->whole;
		q.answer = l->whole ? NULL : arena_strdup(l->q.a->arena,
		    buf_str(told));
		q.subject = arena_strdup(l->q.a->arena, l->the != NULL ? l->the :
		    "");
		if (kind != ASK_WHAT_IS || !ask_is_what_of_person(l->q.a, &q))
			keep_best(l, &q);
	}
	buf_clear(asked);
	buf_clear(told);
	return fits;
}

bool
lead_wants(const struct lead *l)
{
	return l->most < WORTH_ENOUGH || (l->both && l->best[1].text == NULL);
}

/* All that the sentence, whose clause is C, answers. L says how. */
static size_t
ask_made(struct article *a, size_t sentence, const struct clause *c,
    struct lead l, struct question out[ASK_LEAD_MOST])
{
	static void (*const makers[])(struct lead *) = { lead_ask_court,
	    lead_ask_strength, lead_ask_toll, lead_ask_sum, lead_ask_many,
	    lead_ask_loss, lead_ask_parts,
	    lead_ask_by, lead_ask_beaten, lead_ask_who, lead_ask_when,
	    lead_ask_where, lead_ask_vote, lead_ask_died,
	    lead_ask_age, lead_ask_scorer, lead_ask_level, lead_ask_times,
	    lead_ask_thing, lead_ask_late, lead_ask_won, lead_ask_payer,
	    lead_ask_worth, lead_ask_election, lead_ask_relative, lead_ask_aside, lead_ask_born, lead_ask_made_runs, lead_ask_reached,
	    lead_ask_tech };
	/* what may be is asked how much it may be */
	static void (*const amounts[])(struct lead *) = { lead_ask_many,
	    lead_ask_sum, lead_ask_by, lead_ask_reached };
	bool plain = lead_read(&l, a, sentence, c);
	size_t i;

	if (plain)
		lead_read_parts(&l);
	if (plain && l.modal) {
		for (i = 0; i < sizeof amounts / sizeof amounts[0]; i++)
			amounts[i](&l);
		plain = false;
	}
	for (i = 0; plain && i < sizeof makers / sizeof makers[0] &&
	    lead_wants(&l); i++)
		makers[i](&l);
	if (!plain) {
		lead_ask_being(&l);
		lead_ask_ours(&l);
	}
	if (l.most <= 0 && l.told == 0 && l.frame == NULL)
		lead_ask_amounts(&l);
	lead_free(&l);
	memcpy(out, l.best, sizeof l.best);
	return l.most > 0 ? 1 + (l.best[1].text != NULL) : 0;
}

size_t
ask_lead(struct article *a, size_t sentence, bool both,
    struct question out[ASK_LEAD_MOST])
{
	return ask_made(a, sentence, clause_of(a, &a->units[sentence]),
	    (struct lead){ .both = both }, out);
}

size_t
ask_lead_whole(struct article *a, size_t sentence,
    struct question out[ASK_LEAD_MOST])
{
	const struct clause *c = clause_of(a, &a->units[sentence]);

	return ask_leans_inside(c) ? 0 : ask_made(a, sentence, c,
	    (struct lead){ .whole = true }, out);
}

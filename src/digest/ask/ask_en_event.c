/*
 * Questions that readers ask of a kind of event, whoever writes about it: was
 * anyone hurt in the fire? They name the event by the title's own noun, and
 * what answers is told by a pattern (event.def).
 */
#include <stddef.h>
#include <string.h>

#include "../ask.h"
#include "../ask_en.h"
#include "../ask_pattern.h"
#include "../part.h"
#include "../event_table.h"
#include "../refer.h"

#define TOPICS_MAX 8
#define TOPIC_BYTES 24
#define SIGNATURE_BITS 4096

/* A noun that the title or the summary has. */
struct topic {
	char word[TOPIC_BYTES];
	const struct event_noun *noun;
};

struct topics {
	struct topic at[TOPICS_MAX];
	size_t count;
};

/* An event that the article may be about. */
struct wanted {
	size_t topic;		/* "fire", of wish.topics; TOPICS_MAX: none */
	const struct event_row *row;
	uint64_t bits;		/* one of each of the keys' terms */
	uint32_t keys[EVENT_KEYS];	/* terms */
	size_t key_count;
};

/* All of them, and what is known of the keys so far. */
struct wish {
	const struct event_table *table;
	struct topics topics;
	bool of_firms;		/* one of the topics is */
	size_t count;
	struct wanted at[EVENTS_MAX];	/* an article keeps those there are,
					 * and nothing behind them */
	uint32_t term[EVENT_KEY_WORDS];	/* while they are looked for */
};

/* A bit for each word of a sentence, by its hash. */
struct signature {
	uint64_t bits[SIGNATURE_BITS / 64];
};

/* An answer may be made of a sentence of the summary that tells of such: of
 * what firms and their things go through. */
static const char of_firms[] = " outage breach hack leak ransomware cyberattack"
    " lawsuit sues sued funding round seed acquisition takeover merger layoffs"
    " redundancies model chatbot tool app robot system software assistant"
    " device flaw bug vulnerability exploit law act bill ban regulation rules"
    " laws release update version ";

#define UNKNOWN_BYTE 0xfe
#define TERM_UNKNOWN UINT32_C(0xfefefefe)	/* four of them */
#define TERM_ABSENT (TERM_STOP - 1)

/* --- the event ------------------------------------------------------------ */

static inline bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || c == '-';
}

/* The word at *AT, which goes past it; its length, 0 at the end. */
static size_t
next_word(const char **at, const char **word)
{
	const char *s = *at;

	while (*s != '\0' && !is_letter(*s))
		s++;
	*word = s;
	while (is_letter(*s))
		s++;
	*at = s;
	return (size_t)(s - *word);
}

/* "heart attack", "market crash": nobody was hurt in these. */
static bool
is_figure(const char *before, size_t n, const char *word)
{
	return list_has_word(" heart cyber panic market stock crypto price media"
	    " twitter perfect verbal ransomware computer system fare data ",
	    before, n) && strncmp(word, "breach", 6) != 0;
}

static void
add_topics(struct topics *t, const char *text)
{
	const char *word, *before = "";
	size_t n, before_n = 0;
	const struct event_noun *noun;

	while ((n = next_word(&text, &word)) > 0 && t->count < TOPICS_MAX) {
		noun = n < TOPIC_BYTES ? event_noun(word, n) : NULL;
		if (noun != NULL && !is_figure(before, before_n, word)) {
			memcpy(t->at[t->count].word, word, n);
			t->at[t->count].word[n] = '\0';
			t->at[t->count++].noun = noun;
		}
		before = word;
		before_n = n;
	}
}

/* The title's, and those of the first sentence that the summary prints. */
static void
find_topics(struct topics *t, const struct article *a)
{
	t->count = 0;
	if (a->title_low != NULL)
		add_topics(t, a->title_low);
	if (a->usable_count > 0 && a->units[a->usable[0]].used)
		add_topics(t, a->units[a->usable[0]].low);
}

/* --- lists and the article ------------------------------------------------- */

/* The term of key K, looked for once. */
static uint32_t
key_term(const struct article *a, struct wish *wish, size_t k)
{
	const struct event_key *key = &wish->table->keys[k];
	const uintptr_t *slot;

	if (wish->term[k] == TERM_UNKNOWN) {
		slot = map_find(&a->forms, key->hash, key->word, key->n);
		wish->term[k] = slot != NULL ? a->form[*slot].term :
		    TERM_ABSENT;
	}
	return wish->term[k];
}

/* The terms of those keys of its row that the article has; false: of none. A
 * stop word counts as TERM_STOP: any sentence may have it. */
static bool
find_keys(const struct article *a, struct wish *wish, struct wanted *w)
{
	size_t i;
	uint32_t term;

	w->key_count = 0;
	w->bits = 0;
	for (i = 0; i < w->row->key_count; i++) {
		term = key_term(a, wish, w->row->keys[i]);
		if (term == TERM_ABSENT)
			continue;
		w->keys[w->key_count++] = term;
		w->bits |= term == TERM_STOP ? UINT64_MAX : UINT64_C(1) <<
		    term % 64;
	}
	return w->key_count > 0;
}

static bool
title_has_one(const struct article *a, const char *list)
{
	const char *at = a->title_low, *word;
	size_t n;

	if (at == NULL || *list == '\0')
		return false;
	while ((n = next_word(&at, &word)) > 0)
		if (list_has_word(list, word, n))
			return true;
	return false;
}

static bool
unit_may_answer(const struct article *a, size_t at, uint64_t bits,
    const struct wanted *w)
{
	size_t i;

	if ((bits & w->bits) == 0)
		return false;
	for (i = 0; i < w->key_count; i++)
		if (w->keys[i] == TERM_STOP || refer_has_term(a, at,
		    w->keys[i]))
			return true;
	return false;
}

/* --- asking ----------------------------------------------------------------- */

/* " after the fire": what happened, where the title or the summary says so. */
static void
print_after(struct ask *q, const struct topics *t)
{
	static const char events[] = " fire blaze wildfire crash collision"
	    " explosion blast collapse derailment shooting stabbing earthquake"
	    " quake storm tornado hurricane cyclone typhoon flood landslide"
	    " avalanche accident bombing riot robbery burglary heist raid attack"
	    " assault theft outage breach eruption tsunami ";
	size_t i;

	for (i = 0; i < t->count; i++)
		if (list_has_word(events, t->at[i].word,
		    strlen(t->at[i].word))) {
			buf_addf(&q->text, " after the %s", t->at[i].word);
			return;
		}
}

static void
print_question(struct ask *q, const struct event *e, const struct ask_search *s,
    const struct topics *t)
{
	const char *at;

	for (at = e->question; *at != '\0'; at++) {
		if (*at == '@')
			buf_adds(&q->text, s->topic);
		else if (*at == '^')
			print_after(q, t);
		else if (*at == '&' || *at == '$')
			buf_adds(&q->text, s->c->at[s->at].low);
		else if (*at == '+')
			buf_adds(&q->text, s->c->at[s->last - 1].low);
		else if (at[0] == '%' && at[1] == 's') {
			ask_subject(q);
			at++;
		} else
			buf_addc(&q->text, *at);
	}
}

/* Whether a reader has seen the word of token I. */
static bool
page_has(const struct ask *q, const struct ask_search *s, size_t i)
{
	return ask_page_has(q->a, s->c->at[i].low, s->c->at[i].low_n);
}

static void
add_question(struct ask *q, const struct event *e, const struct ask_search *s,
    const struct topics *t)
{
	struct question made = { .sentence = q->sentence, .kind = ASK_EVENT,
	    .score = e->score + ASK_PATTERN_SURE, .subject = "", .answer = q->answer };

	if ((strchr(e->question, '&') != NULL && !page_has(q, s, s->at)) ||
	    (strchr(e->question, '+') != NULL && !page_has(q, s, s->last - 1)))
		return;
	print_question(q, e, s, t);
	made.text = arena_strdup(q->a->arena, buf_str(&q->text));
	buf_clear(&q->text);
	if (!q->a->units[q->sentence].used || (q->answer == NULL &&
	    list_has_word(of_firms, s->topic, strlen(s->topic)) &&
	    ask_lead_answer(q->a, &made, s->last)))
		ask_add(q->out, made);
}

/* What will be is told last. */
static bool
is_too_early(const struct article *a, size_t at, const struct event_row *row)
{
	return row->late && a->units[at].order * 2 < a->usable_count;
}

/* A bit for each of the terms of the unit. */
static uint64_t
unit_bits(const struct article *a, const struct unit *u)
{
	uint64_t bits = 0;
	size_t k;

	for (k = 0; k < u->terms; k++)
		bits |= UINT64_C(1) << a->vector[u->first + k].term % 64;
	return bits;
}

/* Of the words of a sentence in small letters. */
static void
sign(struct signature *sig, const char *low)
{
	uint32_t h;

	memset(sig, 0, sizeof *sig);
	while (*low != '\0') {
		for (h = 0; is_letter(*low); low++)
			h = event_hash(h, *low);
		sig->bits[h % SIGNATURE_BITS / 64] |= UINT64_C(1) << h % 64;
		low += *low != '\0';
	}
}

/* Whether the sentence may have a word of each part of the row's pattern: what
 * is true of few, so that few are read. */
static bool
may_match(const struct signature *sig, const struct event_row *row)
{
	const uint16_t *word = row->words;
	size_t i, k;
	uint32_t h;

	for (i = 0; i < row->part_count; i++) {
		for (k = 0; k < row->parts[i]; k++) {
			h = word[k] % SIGNATURE_BITS;
			if ((sig->bits[h / 64] >> h % 64 & 1) != 0)
				break;
		}
		if (k == row->parts[i])
			return false;
		word += row->parts[i];
	}
	return true;
}

/* Reads the sentence, into C where it must be written out; false: it asks for
 * another one. */
static bool
read_unit(struct ask *q, struct clause *c)
{
	const struct unit *u = &q->a->units[q->sentence];

	q->c = c;
	if ((u->flags & (UNIT_LEANS | UNIT_NAMELESS)) == 0)
		q->c = clause_of(q->a, u);
	else if ((q->answer = refer_write_out(q->a, q->sentence)) != NULL)
		clause_read(c, q->a, q->answer);
	else
		return false;
	return !q->c->cut;
}

/* "Hale, defending, said … He had pleaded guilty": he is not Hale. */
static bool
follows_counsel(const struct article *a, size_t at)
{
	return at > 0 && list_within("|defending|prosecuting|mitigating|",
	    a->units[at - 1].low);
}

/* What the sentence AT answers of what is wanted. */
static void
ask_unit(struct article *a, size_t at, const struct wish *wish,
    struct faq_list *out)
{
	struct clause c;
	struct ask q = { .a = a, .sentence = at, .out = out,
	    .text = BUF_INIT(400) };
	struct ask_search s = { .s = &q.s };
	const uint64_t bits = unit_bits(a, &a->units[at]);
	const struct wanted *w, *const end = wish->at + wish->count;
	struct signature sig;
	bool read = false, is_signed = false;

	for (w = wish->at; w < end; w++) {
		if (!unit_may_answer(a, at, bits, w) || is_too_early(a, at,
		    w->row))
			continue;
		if (!is_signed)
			sign(&sig, a->units[at].low);
		is_signed = true;
		if (!may_match(&sig, w->row))
			continue;
		if (!read && !read_unit(&q, &c))
			break;
		read = true;
		s.c = q.c;
		s.topic = w->topic < TOPICS_MAX ?
		    wish->topics.at[w->topic].word : "";
		if (q.answer != NULL && *w->row->e.pattern == '%' &&
		    follows_counsel(a, at))
			continue;
		if (!ask_matches(&s, w->row->e.pattern) || title_has_one(a,
		    w->row->e.unless))
			continue;
		if (ask_leans_inside(q.c))
			break;
		add_question(&q, &w->row->e, &s, &wish->topics);
	}
	buf_free(&q.text);
}

/* Of the rows with a bit in OF, which the TOPIC is of. */
static void
add_wanted(const struct article *a, struct wish *wish, const uint64_t *of,
    size_t topic, uint64_t *done)
{
	struct wanted *w;
	uint64_t left;
	size_t i;

	for (i = 0; i < EVENT_BITS; i++) {
		left = of[i] & ~done[i];
		done[i] |= of[i];
		for (; left != 0; left &= left - 1) {
			w = &wish->at[wish->count];
			w->row = &wish->table->rows[i * 64 +
			    (size_t)__builtin_ctzll(left)];
			w->topic = topic;
			wish->count += find_keys(a, wish, w);
		}
	}
}

/* Of the rows of the topic's lists. */
static void
add_lists(const struct article *a, struct wish *wish, size_t topic,
    uint64_t *done)
{
	const struct topic *t = &wish->topics.at[topic];
	uint64_t left;
	size_t i;

	for (i = 0; i < EVENT_LIST_BITS; i++)
		for (left = t->noun->of[i]; left != 0; left &= left - 1)
			add_wanted(a, wish, wish->table->topics[i * 64 +
			    (size_t)__builtin_ctzll(left)].rows, topic, done);
}

/* Which rows the article is of, and has a key of. */
static void
find_wishes(const struct article *a, struct wish *wish)
{
	const struct event_table *table = events_read();
	uint64_t done[EVENT_BITS] = { 0 };
	size_t i;

	wish->table = table;
	wish->count = 0;
	memset(wish->term, UNKNOWN_BYTE, table->key_count *
	    sizeof wish->term[0]);
	find_topics(&wish->topics, a);
	wish->of_firms = false;
	for (i = 0; i < wish->topics.count; i++) {
		add_lists(a, wish, i, done);
		wish->of_firms = wish->of_firms || list_has_word(of_firms,
		    wish->topics.at[i].word, strlen(wish->topics.at[i].word));
	}
	add_wanted(a, wish, table->any, TOPICS_MAX, done);
}

/* The same, once for the article. */
static const struct wish *
wish_of(struct article *a)
{
	struct wish wish;
	size_t n;

	if (a->wish == NULL) {
		find_wishes(a, &wish);
		n = offsetof(struct wish, at) + wish.count * sizeof wish.at[0];
		a->wish = arena_alloc_raw(a->arena, n);
		memcpy(a->wish, &wish, n);
	}
	return a->wish;
}

void
ask_events(struct article *a, bool (*may)(const struct article *, size_t),
    struct faq_list *out)
{
	const struct wish *wish = NULL;
	size_t i;

	if (a->genre != GENRE_NEWS && a->genre != GENRE_ABSTRACT &&
	    a->genre != GENRE_REVIEW)
		return;
	for (i = 0; i < a->usable_count; i++) {
		if (!may(a, a->usable[i]))
			continue;
		if (wish == NULL)
			wish = wish_of(a);
		ask_unit(a, a->usable[i], wish, out);
	}
}

bool
ask_is_of_firms(struct article *a)
{
	return a->wish != NULL && a->wish->of_firms;
}

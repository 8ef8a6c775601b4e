/*
 * Questions that readers ask of a kind of event, whoever writes about it: was
 * anyone hurt in the fire? They name the event by the title's own noun, and
 * what answers is told by a pattern (event.def).
 */
#include <string.h>

#include "../ask.h"
#include "../ask_en.h"
#include "../ask_pattern.h"
#include "../part.h"
#include "../refer.h"

#define TOPICS_MAX 4
#define TOPIC_BYTES 24
#define KEYS_MAX 20
#define SURE 0.25		/* they are sounder than others */

static const struct event {
	const char *topics, *question;
	double score;
	const char *keys, *unless, *pattern;
} events[] = {
#define EVENT(topics, question, score, keys, unless, pattern) \
	{ topics, question, score, keys, unless, pattern },
#define NOUNS(list)
#include "event.def"
#undef EVENT
#undef NOUNS
};
#define EVENTS (sizeof events / sizeof events[0])

static const char nouns[] =
#define EVENT(topics, question, score, keys, unless, pattern)
#define NOUNS(list) list;
#include "event.def"
#undef EVENT
#undef NOUNS

struct topics {
	char at[TOPICS_MAX][TOPIC_BYTES];
	size_t count;
};

/* An event that the article may be about. */
struct wanted {
	const struct event *e;
	const char *topic;	/* "fire" */
	uint32_t keys[KEYS_MAX];	/* terms */
	size_t key_count;
};

/* --- the event ------------------------------------------------------------ */

static bool
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
is_figure(const char *before, size_t n)
{
	return list_has_word(" heart cyber panic market stock crypto price media"
	    " twitter perfect verbal ransomware computer system fare data ",
	    before, n);
}

static void
add_topics(struct topics *t, const char *text)
{
	const char *word, *before = "";
	size_t n, before_n = 0;

	while ((n = next_word(&text, &word)) > 0 && t->count < TOPICS_MAX) {
		if (n < TOPIC_BYTES && list_has_word(nouns, word, n) &&
		    !is_figure(before, before_n)) {
			memcpy(t->at[t->count], word, n);
			t->at[t->count++][n] = '\0';
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

/* The noun that the event is about, "" for any, NULL: it is another matter. */
static const char *
topic_of(const struct event *e, const struct topics *t)
{
	size_t i;

	if (*e->topics == '\0')
		return "";
	for (i = 0; i < t->count; i++)
		if (list_has_word(e->topics, t->at[i], strlen(t->at[i])))
			return t->at[i];
	return NULL;
}

/* --- lists and the article ------------------------------------------------- */

/* The terms of those words of the LIST that the article has; how many, 0 for
 * none. A stop word counts as TERM_STOP: any sentence may have it. */
static size_t
find_keys(const struct article *a, const char *list, uint32_t *out)
{
	const char *word, *end;
	const uintptr_t *slot;
	size_t n = 0;

	for (word = list + 1; *word != '\0' && n < KEYS_MAX; word = end + 1) {
		end = strchr(word, ' ');
		slot = map_get(&a->forms, word, (size_t)(end - word));
		if (slot != NULL)
			out[n++] = a->form[*slot].term;
	}
	return n;
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
unit_may_answer(const struct article *a, size_t at, const struct wanted *w)
{
	size_t i;

	for (i = 0; i < w->key_count; i++)
		if (w->keys[i] == TERM_STOP || refer_has_term(a, at,
		    w->keys[i]))
			return true;
	return false;
}

/* --- asking ----------------------------------------------------------------- */

static void
print_question(struct ask *q, const struct event *e, const struct ask_search *s)
{
	const char *at;

	for (at = e->question; *at != '\0'; at++) {
		if (*at == '@')
			buf_adds(&q->text, s->topic);
		else if (*at == '&')
			buf_adds(&q->text, s->c->at[s->at].low);
		else if (at[0] == '%' && at[1] == 's') {
			ask_subject(q);
			at++;
		} else
			buf_addc(&q->text, *at);
	}
}

static void
add_question(struct ask *q, const struct event *e, const struct ask_search *s)
{
	struct question made = { .sentence = q->sentence, .kind = ASK_EVENT,
	    .score = e->score + SURE, .subject = "", .answer = q->answer };

	if (strchr(e->question, '&') != NULL && !ask_page_has(q->a,
	    s->c->at[s->at].low, s->c->at[s->at].low_n))
		return;
	print_question(q, e, s);
	made.text = arena_strdup(q->a->arena, buf_str(&q->text));
	buf_clear(&q->text);
	ask_add(q->out, made);
}

/* What will be is told last. */
static bool
is_too_early(const struct article *a, size_t at, const struct event *e)
{
	return strcmp(e->question, "What happens next?") == 0 &&
	    a->units[at].order * 2 < a->usable_count;
}

/* Reads the sentence, into C where it must be written out; false: it asks for
 * another one. */
static bool
read_unit(struct ask *q, struct clause *c)
{
	const struct unit *u = &q->a->units[q->sentence];

	q->c = c;
	if ((u->flags & UNIT_LEANS) == 0)
		q->c = clause_of(q->a, u);
	else if ((q->answer = refer_write_out(q->a, q->sentence)) != NULL)
		clause_read(c, q->a, q->answer);
	else
		return false;
	return !q->c->cut;
}

/* What the sentence AT answers of what is wanted. */
static void
ask_unit(struct article *a, size_t at, const struct wanted *w, size_t count,
    struct faq_list *out)
{
	struct clause c;
	struct ask q = { .a = a, .sentence = at, .out = out,
	    .text = BUF_INIT(400) };
	struct ask_search s = { .s = &q.s };
	bool read = false;
	size_t i;

	for (i = 0; i < count; i++) {
		if (!unit_may_answer(a, at, &w[i]) || is_too_early(a, at,
		    w[i].e))
			continue;
		if (!read && !read_unit(&q, &c))
			break;
		read = true;
		s.c = q.c;
		s.topic = w[i].topic;
		if (!ask_matches(&s, w[i].e->pattern))
			continue;
		if (ask_leans_inside(q.c))
			break;
		add_question(&q, w[i].e, &s);
	}
	buf_free(&q.text);
}

void
ask_events(struct article *a, bool (*may)(const struct article *, size_t),
    struct faq_list *out)
{
	struct wanted wanted[EVENTS], *w;
	struct topics t;
	size_t i, count = 0;

	if (a->genre != GENRE_NEWS)
		return;
	find_topics(&t, a);
	for (i = 0; i < EVENTS; i++) {
		w = &wanted[count];
		w->e = &events[i];
		w->topic = topic_of(w->e, &t);
		if (w->topic != NULL && (w->key_count = find_keys(a,
		    w->e->keys, w->keys)) > 0 && !title_has_one(a,
		    w->e->unless))
			count++;
	}
	for (i = 0; count > 0 && i < a->usable_count; i++)
		if (may(a, a->usable[i]))
			ask_unit(a, a->usable[i], wanted, count, out);
}

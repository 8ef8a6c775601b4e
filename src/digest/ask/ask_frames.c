#include "../ask_frames.h"

#include <string.h>

#include "../refer.h"

/* --- making a question --------------------------------------------------- */

void
framer_add_subject(struct framer *f)
{
	size_t at = f->text.len;

	clause_print(&f->c, &f->text, f->first, f->end, false);
	/* an article at the sentence's start is written small, and so is
	 * what is said of a German plural: "Sibirische Tiger sind" */
	if (f->first == 0 && (framer_is_article(f, 0) || (f->a->lang[0] ==
	    'd' &&
	    f->end == 2 && framer_ends_in(&f->c.at[0], " e ") &&
	    framer_ends_in(&f->c.at[2], " en sind ")) || (f->a->lang[0] == 'd'
	    && german_opens_small(&f->c)) || (f->a->lang[0] == 'd'
	    && clause_is(&f->c, 0, " zwei drei vier fünf sechs sieben acht neun"
	    " zehn elf zwölf viele mehrere "))) && f->text.len > at &&
	    f->text.data[at] >= 'A' && f->text.data[at] <= 'Z')
		f->text.data[at] = (char)(f->text.data[at] + 32);
}

/* French: "Qu’est-ce que Acme" is "Qu’est-ce qu’Acme". */
static void
elide(struct framer *f)
{
	const struct token *t = &f->c.at[f->first];

	if (f->text.len < 4 || memcmp(f->text.data + f->text.len - 4, "que ", 4)
	    != 0 || f->a->lang[0] != 'f' || (strchr("aeiou", t->low[0]) == NULL
	    && (unsigned char)t->low[0] < 0xc3))
		return;
	buf_truncate(&f->text, f->text.len - 2);
	buf_adds(&f->text, "\xe2\x80\x99");
}

/* Fills a template in. */
static void
fill(struct framer *f, const char *question, size_t tail)
{
	const char *at;

	buf_clear(&f->text);
	for (at = question; *at != '\0'; at++) {
		if (at[0] == '%' && at[1] == 's') {
			elide(f);
			framer_add_subject(f);
			at++;
		} else if (at[0] == '%' && at[1] == 'p') {
			clause_print(&f->c, &f->text, tail, tail + 1, false);
			at++;
		} else
			buf_addc(&f->text, *at);
	}
	buf_adds(&f->text, f->g->mark);
}

#define QUESTION_BYTES 170
#define ANSWER_WORDS 5		/* fewer say only that somebody was hurt */

void
framer_add(struct framer *f, struct question q)
{
	struct clause c;

	article_drop_inner(f->a, &f->text);
	if (f->text.len >= QUESTION_BYTES)
		return;
	q.text = arena_strdup(f->a->arena, buf_str(&f->text));
	if (f->a->rules->leans != NULL) {
		clause_read(&c, f->a, q.text);
		if (f->a->rules->leans(&c) || refer_asks_strange(f->a, &c) ||
		    refer_asks_strange(f->a, &f->c))
			return;
	}
	ask_add(f->out, q);
}

void
framer_finish(struct framer *f, enum ask_kind kind)
{
	struct question q = { 0 };
	struct buf subject = BUF_INIT(0);
	bool named = !framer_is_article(f, f->first);
	size_t i;

	for (i = f->first; i < f->end; i++)
		named = named || f->c.at[i].owner || (f->a->lang[0] == 'f' &&
		    i > f->first && f->c.at[i].name);
	clause_print(&f->c, &subject, f->first, f->end, false);
	q.subject = arena_strdup(f->a->arena, buf_str(&subject));
	q.sentence = f->sentence;
	q.kind = kind;
	q.score = (kind == ASK_SAY ? 0.4 : kind == ASK_WHO_IS ? 0.6 : 0.8) +
	    (named ? 0.2 : f->end - f->first < 3 ? -0.35 : 0);
	buf_free(&subject);
	if (f->a->lang[0] == 'd' && kind != ASK_HOW_MANY && kind !=
	    ASK_WHY && german_is_bland(f))
		return;
	framer_add(f, q);
}

/* --- frames -------------------------------------------------------------- */

/* The last token of the clause that token I is in. */
static size_t
clause_last(const struct clause *c, size_t i)
{
	return clause_break(c, i + 1) - 1;
}

bool
framer_ends_in(const struct token *t, const char *ends)
{
	const char *at, *space;
	size_t n;

	for (at = ends + 1; *at != '\0'; at = space + 1) {
		space = strchr(at, ' ');
		if (space == NULL)
			break;
		n = (size_t)(space - at);
		if (t->low_n > n + 1 && memcmp(t->low + t->low_n - n, at, n)
		    == 0)
			return true;
	}
	return false;
}

static bool
has_word(const struct clause *c, size_t first, size_t end, const char *list)
{
	for (; first < end && first < c->count && (c->at[first].gap == 0 ||
	    first == 0); first++)
		if (clause_is(c, first, list))
			return true;
	return false;
}

/* Whether token I can be a direct object's first. */
static bool
is_object(const struct framer *f, size_t i)
{
	const struct clause *c = &f->c;

	/* "a ouvert le score": an idiom is no thing */
	if (clause_is(c, i + 1, " score terme fin porte voie ") &&
	    clause_is(c, i, " le la "))
		return false;
	/* "dénoncent une « farce »": what that is, nobody tells */
	if (i > 0 && i + 1 < c->count && c->at[i + 1].gap == '"' &&
	    clause_is(c, i - 1, " dénonce dénoncent dénoncé critique critiquent"
	    " critiqué "))
		return false;
	/* "lehnte das Vorhaben ab": which is as unknown as before */
	if (f->a->lang[0] == 'd' && clause_is(c, i, " das den die ") &&
	    clause_is(c, i + 1, " vorhaben gesetz plan pläne vorwürfe antrag"
	    " entscheidung urteil vorschlag reform tat taten ") &&
	    (c->at[i + 2].gap != 0 || i + 3 >= c->count ||
	    c->at[i + 3].gap != 0))
		return false;
	/* "a perdu 6,2 %" */
	if (f->a->lang[0] == 'f' && (c->at[i].number || c->at[i].percent))
		return false;
	/* such are asked with "how many" */
	if (f->g->how_many == NULL && (c->at[i].number || c->at[i + 1].percent
	    || c->at[i + 1].number))
		return false;
	return i < c->count && (c->at[i].gap == 0 || c->at[i].gap == '"') &&
	    (!clause_is(c, i, f->g->prepositions) || (c->at[i].gap == 0 &&
	    !f->g->verb_second && clause_is(c, i, " des "))) &&
	    !clause_is(c, i, f->g->never) && (!clause_is(c, i, f->g->that) ||
	    (c->at[i].gap == 0 && clause_is(c, i, f->g->articles)));
}

/* Whether what follows the verb (from token I on) is as the frame wants it;
 * *TAIL gets the token that the question repeats. */
static bool
fits_after(const struct framer *f, const struct frame *fr, size_t i,
    size_t *tail)
{
	const struct clause *c = &f->c;
	size_t last;

	if (i >= c->count)
		return false;
	last = clause_last(c, i);
	*tail = last;
	if (fr->tail != NULL) {
		if (last <= i)
			return false;
		if (strcmp(fr->tail, "%") == 0 ?
		    !clause_is(c, last, f->g->participles) :
		    strcmp(fr->tail, "+") == 0 ?
		    !clause_is(c, last, f->g->infinitives) :
		    strcmp(fr->tail, "~") == 0 ? c->at[last].capital ||
		    !framer_ends_in(&c->at[last], f->g->infinitive_ends) :
		    strcmp(fr->tail, c->at[last].low) != 0)
			return false;
		/* "soll im Mai schließen": nothing is closed */
		if (*fr->tail == '+' && f->a->lang[0] == 'd' &&
		    !german_has_bare_noun(f, i, last))
			return false;
	}
	switch (fr->after) {
	case AFTER_OBJECT:
		/* "kritisierte zudem den Plan" */
		if (f->g->verb_second && f->a->rules->inner_words != NULL &&
		    clause_is(c, i, f->a->rules->inner_words))
			i++;
		return is_object(f, i);
	case AFTER_THAT:
		return clause_is(c, i, f->g->that);
	case AFTER_INFINITIVE:
		/* the question repeats what is done */
		if (strstr(fr->question, "%p") != NULL) {
			*tail = i;
			return c->at[i].gap == 0 && clause_is(c, i,
			    f->g->infinitives) && i + 1 < c->count &&
			    is_object(f, i + 1);
		}
		return c->at[i].gap == 0 && !c->at[i].capital &&
		    !clause_is(c, i, " avoir être sembler paraître rester"
		    " devenir ") && framer_ends_in(&c->at[i],
		    f->g->infinitive_ends);
	case AFTER_NUMBER:
		return c->at[i].number || c->at[i].money ||
		    clause_is(c, i, f->g->more_than) || clause_is(c, i, " deux"
		    " trois quatre cinq six sept huit neuf dix douze quinze"
		    " vingt trente zwei drei vier fünf sechs sieben acht neun"
		    " zehn elf zwölf ");
	case AFTER_ARTICLE:
		return c->at[i].gap == 0 && clause_is(c, i, f->g->indefinite);
	case AFTER_ANY:
		return c->at[i].gap == 0;
	}
	return false;
}

/* "de" as "du" or "d’une", "à" as "au", "que" as "qu’elle". */
static bool
french_form(const struct token *t, const char *word)
{
	if (strcmp(word, "de") == 0)
		return list_has_word(" du des ", t->low, t->low_n) ||
		    strncmp(t->low, "d\xe2\x80\x99", 4) == 0;
	if (strcmp(word, "que") == 0)
		return strncmp(t->low, "qu\xe2\x80\x99", 5) == 0;
	return strcmp(word, "\xc3\xa0") == 0 && list_has_word(" au aux ",
	    t->low, t->low_n);
}

/* The tokens that the verb of FR takes at I, 0 when it is not there. */
static size_t
verb_at(const struct clause *c, const struct frame *fr, size_t i)
{
	const char *at = fr->verb;
	size_t k, n;

	for (k = i; k < c->count; k++) {
		n = strcspn(at, " ");
		if (c->at[k].capital || (k > i && c->at[k].gap != 0) ||
		    ((c->at[k].low_n != n || memcmp(c->at[k].low, at, n) != 0)
		    && !(at[n] == '\0' && fr->after == AFTER_ANY && k > i &&
		    french_form(&c->at[k], at))))
			return 0;
		at += n;
		if (*at++ == '\0')
			return k + 1 - i;
	}
	return 0;
}

/* A role; in German also one that ends a longer noun: "Umweltministerin". */
static bool
is_role(const struct framer *f, size_t i)
{
	const struct token *t = &f->c.at[i];
	size_t k;

	if (clause_is(&f->c, i, f->g->roles))
		return true;
	if (!f->g->verb_second || i >= f->c.count || !t->capital)
		return false;
	for (k = 3; k + 6 <= t->low_n; k++)
		if (list_has_word(f->g->roles, t->low + k, t->low_n - k))
			return true;
	return false;
}

static bool
has_role(const struct framer *f, size_t first, size_t end)
{
	for (; first < end && first < f->c.count && f->c.at[first].gap == 0;
	    first++)
		if (is_role(f, first))
			return true;
	return false;
}

/* "is a firm that …": who or what, by the noun. */
static bool
ask_kind_of(struct framer *f, size_t i)
{
	const struct clause *c = &f->c;
	size_t end = clause_last(c, i) + 1;

	if (end > i + 5)
		end = i + 5;
	if (has_role(f, i, end) && !framer_is_article(f, f->first))
		fill(f, f->g->who_is, 0);
	else if (has_word(c, i, end, f->g->things))
		fill(f, f->g->what_is, 0);
	else
		return false;
	framer_finish(f, has_role(f, i, end) ? ASK_WHO_IS : ASK_WHAT_IS);
	return true;
}

static bool
try_frame(struct framer *f, const struct frame *fr, size_t i)
{
	size_t tail = 0;

	if (!fits_after(f, fr, i, &tail))
		return false;
	/* what "a tweet" can do is no question */
	if (fr->after == AFTER_INFINITIVE && clause_is(&f->c, f->first,
	    " un une "))
		return false;
	if (fr->after == AFTER_ARTICLE)
		return ask_kind_of(f, i);
	fill(f, fr->question, tail);
	framer_finish(f, fr->kind);
	return true;
}

void
framer_try_verb(struct framer *f, size_t first, size_t end, size_t verb)
{
	const struct frame *fr;
	size_t n;

	if (!framer_is_plain(f, first, end))
		return;
	f->first = first;
	f->end = end;
	for (fr = f->g->frames; fr->verb != NULL; fr++) {
		n = verb_at(&f->c, fr, verb);
		if (n > 0 && try_frame(f, fr, verb + n))
			return;
	}
}

/* "Bolt hat … angekündigt": the subject is before the verb. */
static bool
ask_straight(struct framer *f, size_t start)
{
	const struct clause *c = &f->c;
	const struct frame *fr;
	size_t i, n;

	for (i = start + 1; i < c->count && i <= start + SUBJECT_MAX; i++) {
		if (c->at[i].gap != 0)
			return false;
		for (fr = f->g->frames; fr->verb != NULL; fr++) {
			if (*fr->verb != c->at[i].low[0])
				continue;
			n = verb_at(c, fr, i);
			if (n == 0 || !framer_is_plain(f, start, i))
				continue;
			f->first = start;
			f->end = i;
			/* German puts the object first when it likes to */
			if (f->g->verb_second && clause_is(c, i + n,
			    " der er sie es man wir ich hij zij ze we men "))
				continue;
			if (try_frame(f, fr, i + n))
				return true;
		}
	}
	return false;
}

/* "Für Mai rechnet Bolt mit …": the verb of FR at I, the subject, and the
 * verb's preposition. */
static bool
try_parted(struct framer *f, const struct frame *fr, size_t i)
{
	const struct clause *c = &f->c;
	const char *space = strchr(fr->verb, ' ');
	size_t end;

	if (space == NULL || fr->tail != NULL || c->at[i].capital ||
	    c->at[i].low_n != (size_t)(space - fr->verb) ||
	    memcmp(c->at[i].low, fr->verb, c->at[i].low_n) != 0)
		return false;
	end = framer_phrase_after(f, i + 1);
	if (end == i + 1 || end >= c->count || c->at[end].gap != 0 ||
	    strcmp(c->at[end].low, space + 1) != 0)
		return false;
	f->first = i + 1;
	f->end = end;
	return try_frame(f, fr, end + 1);
}

/* "Am Montag hat Bolt … angekündigt": the subject is after the verb. */
static bool
ask_inverted(struct framer *f)
{
	const struct clause *c = &f->c;
	const struct frame *fr;
	size_t i, n, end;

	if (!clause_is(c, 0, f->g->openers))
		return false;
	for (i = 1; i < c->count && i < 8 && c->at[i].gap == 0; i++)
		for (fr = f->g->frames; fr->verb != NULL; fr++) {
			if (*fr->verb != c->at[i].low[0])
				continue;
			if (try_parted(f, fr, i))
				return true;
			n = verb_at(c, fr, i);
			end = n > 0 ? framer_phrase_after(f, i + n) : i + n;
			if (n == 0 || end == i + n)
				continue;
			f->first = i + n;
			f->end = end;
			if (try_frame(f, fr, end))
				return true;
		}
	return false;
}

/* --- how many, who is ---------------------------------------------------- */

static void
ask_number(struct framer *f)
{
	const struct clause *c = &f->c;
	const struct ask_grammar *g = f->g;
	const char *question = g->how_many;
	size_t i = 0, noun, end;

	while (clause_is(c, i, g->more_than))
		i++;
	if (question == NULL || i >= c->count || !c->at[i].number ||
	    c->at[i].percent || c->at[i].money || (i == 0 && c->at[i].n == 4))
		return;
	noun = i + 1;
	/* "6 000": one number */
	while (c->at[noun].number && c->at[noun].gap == 0)
		noun++;
	if (clause_is(c, noun, " de von van di ") && noun + 1 < c->count)
		noun++;
	for (end = noun + 1; end < c->count && end < noun + 4 &&
	    c->at[end].gap == 0; end++)
		if (clause_is(c, end, g->plural_verbs))
			break;
	if (end >= c->count || end == noun + 4 || c->at[end].gap != 0 ||
	    !clause_is(c, end, g->plural_verbs) || c->at[noun].gap != 0)
		return;
	f->first = noun;
	f->end = end;
	end = clause_break(c, end);
	if (end - noun > 14 || end < f->end + 2)
		return;
	if (g->how_many_feminine != NULL) {
		if (framer_ends_in(&c->at[noun], g->feminine_end))
			question = g->how_many_feminine;
		else if (!framer_ends_in(&c->at[noun], " os i "))
			return;
	}
	if (g->how_many_vowel != NULL && (strchr("aeiouyh",
	    c->at[noun].low[0]) != NULL ||
	    (unsigned char)c->at[noun].low[0] >= 0xc3))
		question = g->how_many_vowel;
	buf_clear(&f->text);
	buf_adds(&f->text, question);
	clause_print(c, &f->text, noun, end, false);
	buf_adds(&f->text, g->mark);
	framer_finish(f, ASK_HOW_MANY);
}

/* "Ann Poe, Professorin in Bolton, …" */
static void
ask_person(struct framer *f)
{
	const struct clause *c = &f->c;
	size_t i, k, role;

	for (i = 2; i + 1 < c->count; i++) {
		if (c->at[i].gap != ',')
			continue;
		for (k = i; k > 0 && i - k < 3 && c->at[k - 1].capital &&
		    (k == i || c->at[k].gap == 0) && !c->at[k - 1].number; k--)
			;
		if (i - k < 2 || clause_is(c, k, f->g->articles) ||
		    clause_is(c, k, f->g->prepositions) ||
		    clause_is(c, k, f->g->openers))
			continue;
		role = i + (clause_is(c, i, f->g->indefinite) ? 1 : 0);
		if (!is_role(f, role))
			continue;
		/* German nouns have capitals: what is before must be none */
		if (k > 0 && c->at[k].gap == 0 && c->at[k - 1].capital)
			continue;
		f->first = k;
		f->end = i;
		fill(f, f->g->who_is, 0);
		framer_finish(f, ASK_WHO_IS);
		return;
	}
}

/* Only in languages where the verb does not move. */
size_t
framer_skip_opener(const struct framer *f)
{
	const struct clause *c = &f->c;
	size_t i;

	/* "Fondée en 2023, l’entreprise …" */
	if (f->g->verb_second || !(clause_is(c, 0, f->g->openers) ||
	    (f->a->lang[0] == 'f' && f->a->lang[1] == 'r' &&
	    framer_ends_in(&c->at[0], " é ée és ées "))))
		return 0;
	for (i = 1; i < c->count && i < 14; i++)
		if (c->at[i].gap != 0)
			return c->at[i].gap == ',' ? i : 0;
	return 0;
}

void
ask_by_frames(struct article *a, size_t sentence, struct faq_list *out,
    const struct ask_grammar *g)
{
	const struct unit *u = &a->units[sentence];
	struct framer f = { .a = a, .g = g, .sentence = sentence, .out = out,
	    .text = BUF_INIT(400) };
	const char *text = u->text + u->cut;
	size_t start;

	/* as it will be printed, without "however", where much else is known */
	if (a->rules->leans != NULL)
		text = unit_print(a, sentence, false, a->arena);
	if (g->plain != NULL)
		text = g->plain(a, text, g->finite);
	clause_read(&f.c, a, text);
	if (u->words < ANSWER_WORDS) {
		if (g->known != NULL && !f.c.cut &&
		    (u->flags & UNIT_QUOTED) == 0)
			g->known(&f);
	} else if (!f.c.cut && f.c.count > 4) {
		ask_person(&f);
		if ((u->flags & UNIT_QUOTED) == 0) {
			if (g->more == NULL || !g->verb_second)
				ask_number(&f);
			ask_reason(&f);
			start = framer_skip_opener(&f);
			/* "Le coureur souffre d’une chute, …" only looks like
			 * "Le 3 mai, …" */
			if (!ask_straight(&f, start) && (start == 0 ||
			    !framer_is_article(&f, 0) || !ask_straight(&f,
			    0)) &&
			    g->verb_second)
				ask_inverted(&f);
			if (g->more != NULL)
				g->more(&f);
		}
	}
	buf_free(&f.text);
}

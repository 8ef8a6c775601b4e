/*
 * Questions in English: a plain noun phrase, a known verb, and what follows
 * it. What is not plain is left alone: a question not asked does no harm.
 */
#include <string.h>

#include "../ask.h"
#include "../ask_en.h"
#include "../refer.h"

#define RELATIVE_COST 0.3
#define WEAK 0.4	/* a bland question of what someone did */

/* Whether what follows at I can be a direct object. */
bool
ask_is_object(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	if (i >= c->count || (c->at[i].gap != 0 && c->at[i].gap != '"'))
		return false;
	if (token_is(t, " at up more less fewer as ") && clause_is(c,
	    i + 1, " least most to than many "))
		return i + 2 < c->count && (c->at[i + 2].number ||
		    c->at[i + 2].money || clause_is(c, i + 2, " two three four"
		    " five six seven eight nine ten half "));
	if (token_is(t, " they he she we i it them him her us me you that this itself"
	    " themselves himself herself when where while because if but and"
	    " or not so there back away out up down off apart together ahead"
	    " elsewhere again today tomorrow soon prominently here now everywhere"
	    " anywhere"
	    " alongside how why whether which who as well better worse badly fine"
	    " best worst quite right "))
		return false;
	if (token_is(t, " this last next ") && clause_is(c, i + 1,
	    " week month year summer spring autumn fall winter monday tuesday"
	    " wednesday thursday friday weekend morning january february march"
	    " april may june july august september october november december"
	    " time "))
		return false;
	if ((c->at[i].number || token_is(t, " one two three four five six"
	    " seven eight nine ten several many a an ")) && clause_is(c,
	    i + 1, " years months weeks days hours minutes times year month"
	    " week day decade decades percent more few couple "))
		return false;
	/* "will lower its own next year" */
	if (clause_is(c, i + 1, " own ") && (i + 2 >= c->count ||
	    c->at[i + 2].gap != 0 || clause_is(c, i + 2, " next this last in on"
	    " at by ")))
		return false;
	/* "stopped a lap too late" */
	if (c->at[i + 1].gap == 0 && c->at[i + 2].gap == 0 && clause_is(c, i +
	    2, " too later earlier ago late early away apart behind ahead"
	    " short "))
		return false;
	/* "reopened Monday with" */
	if (clause_is(c, i, " monday tuesday wednesday thursday friday saturday"
	    " sunday ") && !c->at[i].owner && !c->at[i + 1].capital)
		return false;
	/* "carried 61-38" */
	if (c->at[i].number && (memchr(c->at[i].s, '-', c->at[i].n) != NULL ||
	    c->at[i + 1].gap == '-'))
		return false;
	if (c->at[i].capital || c->at[i].number || c->at[i].money)
		return true;
	if (clause_is(c, i, ask_prepositions))
		return false;
	return !ask_is_adverb(c, i) || clause_is(c, i, " only ");
}

/* "What did X announce?" will do; "What did X have?" will not. */
static bool
is_telling(const char *text)
{
	static const char verbs[] = " abandon admit announce approve ban build"
	    " call cancel claim create demand deny describe develop discover"
	    " donate find happen introduce invent invest launch oppose"
	    " order pledge predict promise propose publish raise recommend"
	    " reject release request reveal rise fall seek sell sign steal"
	    " suggest threaten unveil warn welcome win ";
	const char *word = strrchr(text, ' ');
	const struct verb *v;
	size_t n;

	if (word == NULL)
		return false;
	n = strcspn(++word, "?");
	v = verb_of_base(word, n);
	if (v == NULL)
		v = verb_of_participle(word, n);
	if (v == NULL)
		v = verb_of_ing(word, n);
	return v != NULL && list_has_word(verbs, v->base, strlen(v->base));
}

/* "What did Poe take?", "What has the club named?": nothing but a verb that
 * means little without its object. */
static bool
is_light(const char *text)
{
	static const char verbs[] = " take make get give keep leave hold put set"
	    " name call bring have end stop start begin carry catch show send"
	    " open close turn run hit cut draw see face lose finish"
	    " share visit remember mock back exchange recall note love enjoy"
	    " cross enter pass touch left held took made kept brought ended"
	    " taken made kept shown sent named called given ";
	const char *word = strrchr(text, ' ');

	return (word - text < 3 || strncmp(word - 3, " to", 3) != 0) &&
	    (strncmp(text, "What did ", 9) == 0 || strncmp(text,
	    "What ha", 7) == 0) && word != NULL && list_has_word(verbs,
	    word + 1, strcspn(word + 1, "?"));
}

/* "What does Poe remember?", "What did Hale mock?": nobody asks. */
static bool
is_bland(const char *text)
{
	static const char verbs[] = " mock back recall note praise hate like"
	    " resent doubt wear sip nod wave realise realize notice leverage"
	    " plan author reflect highlight underscore mark represent mean ";
	const char *word = strrchr(text, ' ');
	size_t n;

	if (word == NULL || strncmp(text, "What d", 6) != 0)
		return false;
	n = strcspn(++word, "?");
	return list_has_word(ask_bland, word, n) || list_has_word(verbs, word,
	    n);
}

/* "What had Poe finished?": by when? */
static bool
is_open_past(const char *text)
{
	const char *word = strrchr(text, ' ');

	return strncmp(text, "What had ", 9) == 0 && word != NULL &&
	    verb_of_participle(word + 1, strcspn(word + 1, "?")) != NULL;
}

/* "What did Poe win?": a verb at the end that tells nothing new. */
static bool
is_won(const char *text)
{
	const char *word = strrchr(text, ' ');
	size_t n = strcspn(word + 1, "?");
	const struct verb *v = verb_of_base(word + 1, n);

	return v != NULL && (list_has_word(" win ", word + 1, n) ||
	    !(is_telling(text) || list_has_word(" do ", word + 1, n)));
}

/* "What do the results provide?": nothing but the subject and a verb. */
static bool
is_hollow(const struct ask *q, const char *text)
{
	size_t words = 1, subject = q->s.end - q->s.first + q->longer + 3;
	const char *s;

	for (s = text; *s != '\0'; s++)
		words += *s == ' ';
	return words <= subject && !is_telling(text) && !list_within("| show?"
	    "| suggest?| find?| indicate?| demonstrate?| reveal?|", text);
}

/* What a question says beside its first words, its subject and its verb. */
static double
richness(struct ask *q, enum ask_kind kind)
{
	const char *s = buf_str(&q->text);
	size_t words = 1, names = 0, subject = q->s.end - q->s.first +
	    q->longer;

	for (; *s != '\0'; s++)
		if (*s == ' ') {
			words++;
			names += s[1] >= 'A' && s[1] <= 'Z';
		}
	words -= words < subject ? words : subject;
	if (words <= 3)
		return kind == ASK_WHO_IS || kind == ASK_WHAT_IS ? 0 :
		    is_telling(buf_str(&q->text)) ? -0.05 : -0.35;
	return 0.03 * (double)(words > 7 ? 4 : words - 3) +
	    (names > 1 ? 0.05 : 0);
}

/* "also" and "therefore" answer something that is not there. */
static void
drop_also(struct buf *text)
{
	static const char *const words[] = { " also ", " therefore ",
	    " thus ", " yet " };
	char *at;
	size_t i, n;

	for (i = 0; i < sizeof words / sizeof words[0]; i++) {
		at = text->data != NULL ? strstr(text->data, words[i]) : NULL;
		/* "yet to come" */
		if (at == NULL || strncmp(at, " yet to ", 8) == 0 ||
		    strncmp(at, " yet another ", 13) == 0)
			continue;
		n = strlen(words[i]) - 1;
		memmove(at, at + n, strlen(at + n) + 1);
		buf_truncate(text, text->len - n);
	}
}

static bool
ends_with(const struct buf *text, const char *end)
{
	size_t n = strlen(end);

	return text->len > n && memcmp(text->data + text->len - n, end, n) == 0;
}

/* "By when will the bank lower its own?" asks for nothing. */
static bool
ends_open(const struct buf *text)
{
	static const char lasts[] = " the a its their his her and anything very"
	    " more it behind that this there so various several both ";
	const char *last = text->len > 0 ? memrchr(text->data, ' ', text->len) :
	    NULL;

	/* "How many kinds are there" */
	if (text->len > 9 && strncmp(text->data, "How many ", 9) == 0 &&
	    memcmp(text->data + text->len - 9, "are there", 9) == 0)
		return false;
	if (last == NULL || last == text->data)
		return false;
	return list_has_word(lasts, last + 1, text->len - (size_t)(last + 1 -
	    text->data)) || ends_with(text, " its own") || ends_with(text,
	    " their own") || ends_with(text, " his own") || ends_with(text,
	    " her own");
}

size_t
ask_word_count(const char *text)
{
	size_t n = 1;

	for (; *text != '\0'; text++)
		n += *text == ' ';
	return n;
}

void
ask_finish(struct ask *q, enum ask_kind kind, double score)
{
	struct question made = { 0 };
	struct buf subject = BUF_INIT(0);
	double rich;

	if (ends_open(&q->text) || list_within_once("|them|him|it is|it has"
	    "|other|to it|either|", buf_str(&q->text))) {
		buf_clear(&q->text);
		return;
	}
	if (q->main && (kind == ASK_WHAT_DID || kind == ASK_WHO_DID || kind ==
	    ASK_HOW_MUCH || kind == ASK_HOW_MANY || kind == ASK_WHY || kind ==
	    ASK_SAY))
		ask_add_intro(q, kind);
	drop_also(&q->text);
	if (!ask_mend_amount(&q->text, q->a->units[q->sentence].low) ||
	    ask_cuts_list(buf_str(&q->text), q->text.len,
	    q->a->units[q->sentence].text)) {
		buf_clear(&q->text);
		return;
	}
	if (ends_with(&q->text, " complain") || ends_with(&q->text,
	    " complained"))
		buf_adds(&q->text, " about");
	buf_addc(&q->text, '?');
	rich = richness(q, kind);
	clause_print(q->c, &subject, q->s.first, q->s.end, q->s.lower);
	made.text = arena_strdup(q->a->arena, buf_str(&q->text));
	made.subject = arena_strdup(q->a->arena, buf_str(&subject));
	made.sentence = q->sentence;
	made.answer = q->answer;
	made.kind = kind;
	made.score = score + (q->s.proper ? 0.15 : 0) +
	    (q->s.named ? 0.1 : 0) - (!q->s.vague || q->told ? 0 :
	    q->s.empty ? 0.5 : 0.3) -
	    (clause_is(q->c, q->s.first, " a an ") ? 0.3 : 0) -
	    (strncmp(made.text, "What had ", 9) == 0 ? 0.2 : 0) +
	    (ask_is_byname(q->c, q->s.first, q->s.end) ? -0.4 : 0) +
	    (clause_is(q->c, q->s.first, " the ") && !q->s.named && !q->told &&
	    q->s.end - q->s.first < 4 && !ask_is_known(q, q->s.first,
	    q->s.end) ? -0.3 : 0) + rich;
	buf_free(&subject);
	buf_clear(&q->text);
	if ((kind == ASK_SAY || kind == ASK_WHAT_DID) && ask_say_dangles(q,
	    kind == ASK_SAY))
		return;
	if ((kind == ASK_WHAT_DID || kind == ASK_WHAT_WILL) && made.score < WEAK
	    && rich < -0.3)
		return;
	/* "What did Poe take?" */
	if (kind == ASK_WHAT_DID && (is_light(made.text) ||
	    is_bland(made.text) || is_open_past(made.text)))
		return;
	/* "What did Poe win?" before all this */
	if (kind == ASK_WHAT_DID && clause_is(q->c, q->s.verb, " had ") &&
	    strncmp(made.text, "What did ", 9) == 0 && is_won(made.text))
		return;
	/* "What do the results provide?" */
	if (q->told && kind == ASK_WHAT_DID && is_hollow(q, made.text))
		return;
	/* "What did a surfer survive?" */
	if (clause_is(q->c, q->s.first, " a an ") && !q->s.named &&
	    (kind == ASK_WHAT_DID || kind == ASK_WHAT_WILL) &&
	    q->s.end - q->s.first < 4 && q->s.end - q->s.first + 6 >
	    ask_word_count(made.text) && !ask_is_titled(q, q->s.end - 1))
		return;
	if (strlen(made.text) < 140)
		ask_add(q->out, made);
}

void
ask_subject(struct ask *q)
{
	const char *s;
	size_t start = q->text.len;

	q->longer = 0;
	if (q->s.end - q->s.first == 1 && q->s.named && !q->s.lower &&
	    ask_add_full_name(q, q->s.first)) {
		for (s = buf_str(&q->text) + start; *s != '\0'; s++)
			q->longer += *s == ' ';
		return;
	}
	clause_print(q->c, &q->text, q->s.first, q->s.end, q->s.lower);
}

/* "announced that", not "a rule that". */
static bool
says_that(const struct token *t)
{
	const struct verb *v = verb_of_past(t->low, t->low_n);

	if (v == NULL)
		v = verb_of_present(t->low, t->low_n);
	if (v == NULL)
		v = verb_of_ing(t->low, t->low_n);
	if (v == NULL)
		v = verb_of_base(t->low, t->low_n);
	return v != NULL && (v->frames & VERB_SAYS) != 0;
}

/* Whether a clause of its own may start at token I: after ", but" and the
 * like, or after "said that". */
static bool
starts_clause(const struct clause *c, size_t i)
{
	/* "Harvard, Bolt, and Acme" is a list and no clause */
	if (i > 2 && clause_is(c, i - 1, " and ") && c->at[i].capital &&
	    c->at[i - 2].capital)
		return false;
	if (c->at[i - 1].gap == ',' && clause_is(c, i - 1, " but and while so"
	    " because since as although though whereas "))
		return true;
	if (clause_is(c, i - 1, " because "))
		return c->at[i].gap == 0;
	if (clause_is(c, i - 1, " that "))
		return c->at[i].gap == 0 && i > 1 && (says_that(&c->at[i - 2])
		    || clause_is(c, i - 2, " told heard "));
	return c->at[i].gap == ',' && ask_skip_intro(c) < i &&
	    clause_is(c, 0, ask_openers) && i < 30;
}

/* The subject is found. */
static void
ask_all(struct ask *q)
{
	ask_adjuncts(q);
	if (ask_said(q))
		return;
	buf_clear(&q->text);
	ask_by_verb(q);
	buf_clear(&q->text);
	ask_whether(q);
}

/* "Unite, the union, rejected it." */
static bool
has_open_object(const struct clause *c, size_t verb)
{
	return clause_is(c, verb + 1, " it them him ") &&
	    c->at[verb + 1].gap == 0 && (verb + 2 == c->count ||
	    c->at[verb + 2].gap != 0 || clause_is(c, verb + 2, " and but on in"
	    " as at by for from with after when because last this "));
}

/* "Ann Poe, who has four children, …": what her relative clause answers; the
 * sentence is about something else. */
static void
ask_relative(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.apposed, before = q->out->count;
	struct subject s = q->s;

	if (i > 0 && q->main && clause_is(c, q->s.first, " the ") &&
	    clause_is(c, q->s.end - 1, " suspect gunman attacker victim winner"
	    " driver pilot killer defendant accused ") && q->s.end -
	    q->s.first < 4 && refer_given_name(c->at[i].s, c->at[i].n) == 2) {
		buf_clear(&q->text);
		ask_with(q, "Who is ", NULL, ASK_WHO_IS);
		return;
	}
	if (i == 0 || !clause_is(c, i, " who which ") || i + 3 >= c->count)
		return;
	for (i++; ask_is_adverb(c, i); i++)
		;
	if (clause_is(c, i, " was were is are had ") && !clause_is(c, i + 1,
	    " paid fined awarded valued sold jailed "))
		return;
	buf_clear(&q->text);
	q->main = false;
	q->s.verb = i;
	q->s.apposed = 0;
	if (!ask_adjuncts(q) && clause_is(c, i, " has have ")) {
		buf_clear(&q->text);
		ask_have(q, i);
	}
	for (; before < q->out->count; before++)
		q->out->at[before].score -= RELATIVE_COST;
	q->s = s;
}

/* Asks of the main clause, then of the others while nothing was asked: there
 * the subject must be a name. */
static void
ask_clauses(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i, k, before = q->out->count;

	i = ask_skip_intro(c);
	q->main = true;
	if (ask_find_subject(c, i, &q->s) && !(q->s.list && i > 0 &&
	    c->at[i - 1].capital) && !has_open_object(c, q->s.verb)) {
		ask_by_frame(q);
		ask_all(q);
		ask_relative(q);
		k = ask_second_verb(q);
		q->main = false;
		if (k > 0) {
			q->s.verb = k;
			buf_clear(&q->text);
			ask_all(q);
		} else if ((q->s.joined = ask_joined_verb(q)) > 0) {
			buf_clear(&q->text);
			q->read_end = 0;
			ask_adjuncts(q);
			q->read_end = 0;
		}
	}
	q->main = false;
	for (i = 1; i < c->count && q->out->count == before; i++)
		/* ", and Acme, will be shown" is the end of a list */
		if (starts_clause(c, i) && ask_find_subject(c, i, &q->s) &&
		    (q->s.apposed == 0 || !clause_is(c, i - 1, " and ")) &&
		    q->s.named && !q->s.list && (c->at[i].capital || clause_is(c, i,
		    " the "))) {
			buf_clear(&q->text);
			ask_all(q);
		}
}

static void
ask_clause(struct article *a, size_t sentence, const struct clause *c,
    const char *answer, bool told, struct faq_list *out)
{
	const struct unit *u = &a->units[sentence];
	struct ask q = { .a = a, .c = c, .sentence = sentence, .out = out,
	    .answer = answer, .told = told, .text = BUF_INIT(400) };
	size_t before = out->count;

	if (!c->cut) {
		ask_who_is(&q);
		ask_speaker(&q);
		if ((u->flags & UNIT_QUOTED) == 0) {
			ask_introduced(&q);
			ask_called_so(&q);
			ask_versions(&q);
			ask_you_can(&q);
			ask_how_many(&q);
			ask_set_phrase(&q);
			ask_scene(&q);
			ask_clauses(&q);
		}
	}
	/* dear to find out, and seldom so */
	if (out->count > before && (u->flags & UNIT_QUOTED) == 0 &&
	    ask_leans_inside(c))
		out->count = before;
	buf_free(&q.text);
}

void
ask_text(struct article *a, size_t sentence, const char *text, bool told,
    struct faq_list *out)
{
	struct clause c;

	clause_read(&c, a, text);
	ask_clause(a, sentence, &c, text, told, out);
}

/* "Prices rose, she said": no question is about the first word. */
static bool
ends_in_tag(const char *low)
{
	return list_within("|he said|she said|he added|she added|", low) &&
	    (strstr(low, ", he said") != NULL || strstr(low, ", she said") !=
	    NULL || strstr(low, ", he added") != NULL || strstr(low,
	    ", she added") != NULL);
}

void
ask_english(struct article *a, size_t sentence, struct faq_list *out)
{
	const struct unit *u = &a->units[sentence];
	const char *told;

	if ((u->flags & UNIT_MINE) != 0)
		return;
	/* "The company said …": better with its name */
	told = strncmp(u->low + u->cut, "the ", 4) == 0 &&
	    !ends_in_tag(u->low) ? refer_write_out(a, sentence) : NULL;
	if (told != NULL) {
		ask_text(a, sentence, told, false, out);
		return;
	}
	told = refer_write_we(a, sentence);
	if (told != NULL)
		ask_text(a, sentence, told, true, out);
	else
		ask_clause(a, sentence, clause_of(a, u), NULL, false, out);
}

void
ask_english_leaning(struct article *a, size_t sentence, struct faq_list *out)
{
	static const char spans[] = "|it could take|it will take|it would take"
	    "|it may take|it might take|it takes|it took|";
	const char *low = a->units[sentence].low, *text;

	/* "It could take three weeks to clear it": nothing is meant */
	text = ends_in_tag(low) ? NULL : list_starts(spans, low +
	    a->units[sentence].cut) > 0 ? unit_print(a, sentence, false,
	    a->arena) : refer_write_out(a, sentence);
	if (text != NULL)
		ask_text(a, sentence, text, false, out);
}

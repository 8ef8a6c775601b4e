/*
 * What the page has to say of a name: an apposition tells who Ann Poe is, in
 * passing. Here are the phrases, which of them may answer by themselves, and
 * whether a reader of the page would ask. English.
 */
#include <string.h>

#include "../ask_en_identity.h"

#define PHRASE_MOST 26		/* tokens */
#define TOLD_LEAST 4		/* words of an answer */
#define TOLD_MOST 30
#define SHARE_MOST 0.64		/* of a sentence that the page has, as in */
#define LEFT_OUT_LEAST 8	/* ask_en_lead.c */
#define SHORTER_LEAST 3		/* than a sentence that no other part has */
#define PERSON_LEAST 4		/* words that tell of one: "a French artist" is
				 * not worth a question */
#define SAID_ALREADY 0.7	/* of its words, in one sentence */
#define SOURCE_COST 0.5		/* the page has the sentence */
#define TITLED_WORTH 1.0	/* the title has the name */
#define REFUSED (-9.0)
#define PHRASE_WORDS 12	/* of one in a question */

/* Verbs that no noun phrase has before "who". */
static const char verbs[] = " is are was were has have had will would can"
    " could may might should must does did says said told tells added adds"
    " argues argued believes warned warns insists insisted explained explains"
    " isn't wasn't doesn't didn't hasn't hadn't won't ";
/* What goes on behind the comma that ends a phrase. */
static const char after_comma[] = " who which whose where when while but as"
    " after before because since if though although he she it they we i you"
    " told in on at of from for with to by according also then now later and"
    " was were is are has have had will would can could may might should the"
    " a an his her their its not never has both whom speaking writing using"
    " citing adding saying calling describing ";

/* Whether the place TO of the clause stands in speech. */
static bool
is_spoken(const struct clause *c, const char *to)
{
	const char *s = c->text;
	size_t straight = 0;
	int curly = 0;

	for (; (s += strcspn(s, "\"\xe2")) < to; s++) {
		straight += *s == '"';
		if (strncmp(s, "\xe2\x80\x9c", 3) == 0)
			curly++;
		else if (strncmp(s, "\xe2\x80\x9d", 3) == 0)
			curly = curly > 0 ? curly - 1 : 0;
	}
	return straight % 2 == 1 || curly > 0;
}

const char *
identity_article(const struct clause *c, size_t k)
{
	const struct token *t = &c->at[k];
	size_t i;
	bool letters = true;

	for (i = 0; i < t->n && t->s[i] != '-'; i++)
		letters = letters && t->s[i] >= 'A' && t->s[i] <= 'Z';
	/* "an MP", "a US firm" */
	if (letters && i > 1 && i < 5 && !clause_is(c, k, " nato nasa nascar sas raf"
	    " fifa uefa unesco opec "))
		return strchr("AEFHILMNORSX", *t->s) != NULL ? "an" : "a";
	if (t->n > 1 && t->s[1] == '.')
		return strchr("AEFHILMNORSX", *t->s) != NULL ? "an" : "a";
	if (t->number)
		return *t->s == '8' || strncmp(t->s, "18", 2) == 0 ||
		    strncmp(t->s, "11", 2) == 0 ? "an" : "a";
	if (list_starts("|hour|hours|honest|honorary|honourable|honorable|heir"
	    "|heiress|hour-long|", t->low) > 0)
		return "an";
	if (strncmp(t->low, "uni", 3) == 0 && strncmp(t->low, "unin", 4) != 0 &&
	    strncmp(t->low, "unim", 4) != 0)
		return "a";
	if (strncmp(t->low, "eu", 2) == 0 || strncmp(t->low, "one", 3) == 0 ||
	    strncmp(t->low, "use", 3) == 0 || strncmp(t->low, "ukr", 3) == 0)
		return "a";
	return t->low_n > 0 && strchr("aeiou", t->low[0]) != NULL ? "an" : "a";
}

/* "who lost her job" and "that makes it": the phrase goes on in its clause. */
static bool
opens_clause(const struct clause *c, size_t k)
{
	return c->at[k].gap == 0 && clause_is(c, k, " who that ") &&
	    !clause_is(c, k + 1, " a an the his her ") && !clause_is(c, k + 2,
	    " not ");
}

static bool
is_finite(const struct clause *c, size_t k)
{
	const struct token *t = &c->at[k];

	if (t->capital)
		return false;
	return clause_is(c, k, verbs) || (verb_of_past(t->low, t->low_n) != NULL &&
	    verb_of_participle(t->low, t->low_n) == NULL);
}

/* What follows the comma at K lets the phrase before it be whole; CLAUSE: "that
 * …" is its end. */
static bool
ends_at(const struct clause *c, size_t k, bool clause)
{
	const struct token *t = &c->at[k];
	size_t j;

	if (clause_is(c, k, " and or ")) {
		/* "head of sales, and marketing" */
		return clause_is(c, k, " and ") && (c->at[k + 1].capital ||
		    clause_is(c, k + 1, " he she they is was has had who whose"
		    " the ") || verb_of_past(c->at[k + 1].low, c->at[k +
		    1].low_n) != NULL);
	}
	if (t->capital || clause_is(c, k, after_comma) || t->number)
		return true;
	/* "that sells fake, simulated humans" */
	if (clause && t->low_n > 3 && memcmp(t->low + t->low_n - 2, "ed", 2) ==
	    0 && c->at[k + 1].gap == 0 && !c->at[k + 1].number &&
	    !c->at[k + 1].capital && !clause_is(c, k + 1, " it he she they we"
	    " to not ") && !clause_is(c, k + 1, ask_prepositions) &&
	    !clause_is(c, k + 1, ask_determiners))
		return false;
	if (t->low_n > 3 && memcmp(t->low + t->low_n - 2, "ed", 2) == 0)
		return true;
	for (j = k; j < c->count && j < k + 2; j++)
		if (verb_of_past(c->at[j].low, c->at[j].low_n) != NULL ||
		    verb_of_present(c->at[j].low, c->at[j].low_n) != NULL)
			return true;
	return false;
}

size_t
identity_end(const struct clause *c, size_t i)
{
	size_t k, clause = 0;

	for (k = i; k < c->count && k < i + PHRASE_MOST; k++) {
		char gap = k > i ? c->at[k].gap : 0;

		if (gap == ',' && c->at[k - 1].number && c->at[k].number)
			return 0;
		if (gap == ',')
			return ends_at(c, k, clause > 0) ? k : 0;
		if (gap == ';' || (gap == '-' && !c->at[k].number))
			return k;
		if (gap == '(' && k > i) {
			size_t past = ask_skip_bracket(c, k);

			if (past == k)
				return 0;
			k = past - 1;
			continue;
		}
		if (gap != 0 && gap != '-' && gap != ')' && gap != '/')
			return 0;
		if (k > i && clause == 0 && opens_clause(c, k))
			clause = k;
		else if (k > i && clause_is(c, k, " who that ") && clause_is(c,
		    k + 2, " not ") && clause == 0)
			return k;
		else if (k > i && clause_is(c, k, " which whose whom where when"
		    " while because although if though ") && (clause == 0 ||
		    !clause_is(c, k, " because when where ")))
			return clause_is(c, k - 1, ask_prepositions) ? 0 : k;
		if (clause == 0 && is_finite(c, k))
			return 0;
	}
	return k == c->count && !c->cut && (c->end == '.' || c->end == '\0') ?
	    k : 0;
}

size_t
identity_head(const struct clause *c, size_t first, size_t end)
{
	size_t k;

	for (k = first + 1; k < end; k++)
		if (clause_is(c, k, ask_prepositions) || clause_is(c, k, " who"
		    " that which whose where when and or ") ||
		    c->at[k].gap != 0 || (!c->at[k].capital &&
		    (verb_of_participle(c->at[k].low, c->at[k].low_n) != NULL ||
		    verb_of_ing(c->at[k].low, c->at[k].low_n) != NULL) &&
		    clause_is(c, k + 1, ask_prepositions)))
			break;
	return k - 1;
}

/* "the club" at K: the page has it, or what follows tells which one. */
static bool
is_the_known(const struct teller *t, size_t k, size_t end)
{
	static const char sole[] = " government police army president world"
	    " country nation public state city sea sun moon north south east"
	    " west internet first only"
	    " coast border economy arts sciences police law"
	    " region area industry church navy military media web poor"
	    " coastguard court ";
	const struct clause *c = t->c;
	size_t i;

	for (i = k + 1; i < end; i++) {
		if (c->at[i].capital || c->at[i].number || clause_is(c, i,
		    sole))
			return true;
		if (i > k + 1 && c->at[i].gap != 0)
			break;
		/* "the teachers' union" */
		if (i > k + 1 && clause_is(c, i, " union committee council"
		    " association federation board authority ministry club"
		    " society institute museum hospital church centre center"
		    " university ") && !clause_is(c, i - 1, " the local new old"
		    " other same whole "))
			return true;
		if (i > k + 1 && clause_is(c, i, " of for that who to in"
		    " behind from at between "))
			return true;
		if (c->at[i].owner) {
			i++;
			break;
		}
		if (clause_is(c, i, ask_prepositions) || clause_is(c, i,
		    " and or "))
			break;
	}
	i--;
	if (c->at[i].low_n < 3)
		return false;
	return ask_page_has(t->a, c->at[i].low, c->at[i].owner ?
	    strcspn(c->at[i].low, "'\xe2") : c->at[i].low_n -
	    (c->at[i].low[c->at[i].low_n - 1] == 's'));
}

bool
identity_is_plain(const struct teller *t, size_t first, size_t end, bool own)
{
	const struct clause *c = t->c;
	size_t k;

	for (k = first; k < end; k++) {
		if (c->at[k].low_n == 0 || clause_is(c, k, " this these those"
		    " here there such it its they them their we us our i my me"
		    " you your he she hers theirs him one's today yesterday"
		    " tomorrow tonight ago monday tuesday wednesday thursday"
		    " friday saturday sunday then now same another others"
		    " also still already earlier later latter recently newly role"
		    " post position not ") ||
		    (!own && clause_is(c, k, " his her himself herself ")))
			return false;
		if (clause_is(c, k, " the ") && !is_the_known(t, k, end))
			return false;
		if (c->at[k].gap == '"' || c->at[k].gap == ':')
			return false;
		if (clause_is(c, k, " last next ") && clause_is(c, k + 1,
		    " year week month night summer winter autumn spring "))
			return false;
	}
	/* "head of the group": of which? */
	if (end > first + 1 && clause_is(c, end - 2, " the ") && clause_is(c,
	    end - 1, " group team service company firm project unit office"
	    " department body organisation organization agency work effort"
	    " panel show scheme programme program "))
		return false;
	return end > first && !clause_is(c, end - 1, ask_prepositions) &&
	    !clause_is(c, end - 1, " the a an and or who that to ");
}

bool
identity_names(const char *text, const char *key, size_t n)
{
	const char *at = text;

	for (; (at = memmem(at, strlen(at), key, n)) != NULL; at += n)
		if (!(at[n] >= 'a' && at[n] <= 'z') && (at == text || at[-1] ==
		    ' ' || (unsigned char)at[-1] >= 0x80 || strchr("\"'(-",
		    at[-1]) != NULL))
			return true;
	return false;
}

/* The share of the words of TOLD, in small letters, that TEXT has. */
static double
share_in(const char *told, const char *text, const struct teller *t)
{
	char word[40];
	size_t n, all = 0, both = 0, i;

	for (; *told != '\0'; told += n + (told[n] != '\0')) {
		n = strcspn(told, " ,.-");
		if (n < 3 || n >= sizeof word || list_has_word(" the and for who"
		    " that with has was from year old ", told, n) ||
		    memmem(t->name, t->name_n, told, n) != NULL)
			continue;
		for (i = 0; i < n; i++)
			word[i] = told[i] >= 'A' && told[i] <= 'Z' ?
			    (char)(told[i] + 32) : told[i];
		word[n > 5 ? n - 1 : n] = '\0';
		all++;
		both += strstr(text, word) != NULL;
	}
	return all == 0 ? 1 : (double)both / (double)all;
}

/* Whether the page speaks of the name so much that a reader asks: in its title
 * or its quote, in two parts, or in one and the article in three sentences; of
 * a thing in two. */
static bool
is_of_weight(struct teller *t)
{
	const struct article *a = t->a;
	size_t i, shown = 0, all = 0;

	if (a->in->title != NULL && identity_names(a->in->title, t->key,
	    t->key_n))
		return true;
	for (i = 0; i < a->usable_count; i++) {
		size_t at = a->usable[i];

		if (!identity_names(a->units[at].text, t->key, t->key_n))
			continue;
		all++;
		shown += a->units[at].used;
		/* nobody asks who "a keeper" is that is quoted once */
		if ((t->person == NULL || strncmp(buf_str(&t->told) +
		    t->name_n, " is the ", 8) == 0) && t->page != NULL &&
		    t->page->quote.text != NULL && t->page->quote.sentence ==
		    at)
			return true;
	}
	return shown > 1 || (shown == 1 && all > 1 + (t->person != NULL));
}

/* How much a reader of the page would want to know more than of others;
 * REFUSED: it says the same already, or has not the name. */
static double
worth_on_page(const struct teller *t, const char *told)
{
	const struct article *a = t->a;
	size_t i, words = ask_word_count(told);
	double worth = REFUSED;

	if (a->in->title != NULL && identity_names(a->in->title, t->key, t->key_n)) {
		if (share_in(told, a->title_low, t) > SAID_ALREADY)
			return REFUSED;
		worth = TITLED_WORTH;
	}
	for (i = 0; i < a->usable_count; i++) {
		const struct unit *u = &a->units[a->usable[i]];

		if (!u->used || !identity_names(u->text, t->key, t->key_n))
			continue;
		if (worth < 0)
			worth = 0;
		if (u != t->u && share_in(told, u->low, t) <= SAID_ALREADY)
			continue;
		if (words + LEFT_OUT_LEAST > u->words || (double)words >
		    SHARE_MOST * (double)u->words)
			return REFUSED;
		worth -= SOURCE_COST;
	}
	return worth;
}

/* "died" at S, or behind the commas of an apposition: ", 81, a nurse, died". */
static bool
tells_death(const char *s)
{
	static const char died[] = "|died|has died|had died|was killed|was"
	    " murdered|was shot dead|was found dead|was stabbed|drowned|was"
	    " fatally|who died|who was killed|was pronounced dead|passed away"
	    "|was beaten to death|'s death|'s murder|'s killing|'s funeral|'s"
	    " body|\xe2\x80\x99s death|\xe2\x80\x99s murder|\xe2\x80\x99s"
	    " funeral|\xe2\x80\x99s body|";
	const char *from = s;
	int commas;

	if (*s == ' ')
		return list_starts(died, s + 1) > 0;
	if (*s != ',')
		return list_starts(died, s) > 0;
	for (commas = 0; commas < 4 && s != NULL && s - from < 120; commas++) {
		if (s[1] == ' ' && list_starts(died, s + 2) > 0)
			return true;
		s = strchr(s + 1, ',');
	}
	return false;
}

/* "the murder of Ann", "the late Ann": what stands before AT in TEXT. */
static bool
is_mourned(const char *text, const char *at)
{
	static const char *const before[] = { "death of ", "murder of ",
	    "killing of ", "murdering ", "deaths of ", "funeral of ",
	    "the late " };
	size_t i, n;

	for (i = 0; i < sizeof before / sizeof before[0]; i++) {
		n = strlen(before[i]);
		if ((size_t)(at - text) >= n && memcmp(at - n, before[i], n) ==
		    0)
			return true;
	}
	return false;
}

bool
identity_is_dead(const struct article *a, const struct person *p)
{
	size_t i, first = p->name_n - p->last_n;

	for (i = 0; i < a->usable_count; i++) {
		const char *text = a->units[a->usable[i]].text, *at = text;

		for (; (at = memmem(at, strlen(at), p->last, p->last_n)) !=
		    NULL; at += p->last_n)
			if (tells_death(at + p->last_n) || is_mourned(text, at)
			    || ((size_t)(at - text) >= first && is_mourned(text,
			    at - first)))
				return true;
	}
	return false;
}

/* Keeps what is written as a phrase for the one who is looked for. */
static void
keep_phrase(struct teller *t, double worth)
{
	const char *told = buf_str(&t->told) + t->name_n;

	told += strncmp(told, " is ", 4) == 0 ? 4 : strncmp(told, " was ",
	    5) == 0 ? 5 : 0;
	if (*told == ' ' || strchr(told, ',') != NULL || ask_word_count(told) >
	    PHRASE_WORDS)
		return;
	worth += t->sentence == t->near;
	if (worth <= t->worth)
		return;
	t->worth = worth;
	t->phrase = arena_strdup(t->a->arena, told);
	t->said = t->raw;
	t->said_end = t->raw_end;
}

/* "a French artist", of whom the title does not tell; "a four inches taller". */
static bool
tells_little(struct teller *t)
{
	const char *told = buf_str(&t->told) + t->name_n;

	if (list_starts("| is a two| is a three| is a four| is a five| is a six"
	    "|", told) > 0)
		return true;
	if (t->person == NULL || (t->a->in->title != NULL && identity_names(
	    t->a->in->title, t->key, t->key_n)))
		return false;
	return strncmp(told, " is a", 5) == 0 && ask_word_count(told) - 1 <
	    PERSON_LEAST + (strlen(told) < 24);
}

/* Keeps what is written as a question and its answer. */
static void
keep_question(struct teller *t, enum ask_kind kind, double worth)
{
	double more = t->want == NULL ? worth_on_page(t, buf_str(&t->told)) :
	    strncmp(t->want, buf_str(&t->asked), t->asked.len) != 0 ||
	    strcmp(t->want + t->asked.len, "?") != 0 ? REFUSED : 0;

	if (more <= REFUSED || worth + more <= t->worth || (t->want == NULL &&
	    (!is_of_weight(t) || tells_little(t))))
		return;
	t->worth = worth + more;
	buf_addc(&t->asked, '?');
	buf_addc(&t->told, '.');
	t->best = (struct question){ .kind = kind, .sentence = t->sentence,
	    .text = arena_strdup(t->a->arena, buf_str(&t->asked)),
	    .answer = arena_strdup(t->a->arena, buf_str(&t->told)),
	    .made = true };
}

void
identity_offer(struct teller *t, enum ask_kind kind, double worth)
{
	size_t words = ask_word_count(buf_str(&t->told));

	if (words >= TOLD_LEAST && words <= TOLD_MOST && !is_spoken(t->c,
	    t->from)) {
		if (t->only != NULL)
			keep_phrase(t, worth);
		else
			keep_question(t, kind, worth);
	}
	buf_clear(&t->asked);
	buf_clear(&t->told);
	t->raw = NULL;
}

/* What the sentence AT tells. */
static void
read_sentence(struct teller *t, size_t at)
{
	t->u = &t->a->units[at];
	t->sentence = at;
	/* nearly all that tells stands behind a comma */
	if ((t->u->flags & (UNIT_UNUSABLE | UNIT_HALF | UNIT_SPEAKER |
	    UNIT_QUESTION)) != 0 || (t->a->clauses[at] == NULL && strchr(
	    t->u->text, ',') == NULL))
		return;
	t->c = clause_of(t->a, t->u);
	identity_ask_persons(t);
	if (t->only == NULL)
		identity_ask_things(t);
}

void
identity_find(struct teller *t, const struct person *p, size_t near)
{
	size_t i;

	t->only = p;
	t->near = near;
	for (i = 0; i < t->a->usable_count; i++)
		if (identity_names(t->a->units[t->a->usable[i]].text, p->last,
		    p->last_n))
			read_sentence(t, t->a->usable[i]);
	buf_free(&t->asked);
	buf_free(&t->told);
}

void
ask_build_identity(struct article *a, struct question *q)
{
	struct teller t = { .a = a, .want = q->text, .asked = BUF_INIT(0),
	    .told = BUF_INIT(0) };
	const struct unit *u = &a->units[q->sentence];
	size_t words;

	if (q->answer == NULL && (q->kind == ASK_WHO_IS || q->kind ==
	    ASK_WHAT_IS))
		read_sentence(&t, q->sentence);
	if (t.worth > 0 && (words = ask_word_count(t.best.answer)) +
	    SHORTER_LEAST <= u->words) {
		q->answer = t.best.answer;
		/* else no other part may have the sentence */
		q->made = words + LEFT_OUT_LEAST <= u->words && (double)words <=
		    SHARE_MOST * (double)u->words;
	}
	buf_free(&t.asked);
	buf_free(&t.told);
}

bool
ask_who_or_what(struct article *a, const struct digest *page,
    struct question *out)
{
	struct teller t = { .a = a, .page = page, .asked = BUF_INIT(0),
	    .told = BUF_INIT(0) };
	size_t i;

	for (i = 0; i < a->usable_count; i++)
		read_sentence(&t, a->usable[i]);
	buf_free(&t.asked);
	buf_free(&t.told);
	if (t.worth > 0)
		*out = t.best;
	return t.worth > 0;
}

/*
 * Whether an English question may stand before its answer is read: what it
 * names is in the title or on the page, and somebody would ask it.
 */
#include <string.h>

#include <ndigest/base/buf.h>

#include "../ask_en.h"

/* Nouns that say nothing without what was told before. */
static const char known_nouns[] = " accusation agreement aim allegation amount"
    " announcement answer app appeal argument article award bid brand breach"
    " building case change charge claim client clip comment complaint concern"
    " condition contract cost crisis cut date decision deal delay demand"
    " difference discovery effect effort error event evidence example expansion"
    " fact failure figure film finding firm fund gap group idea incident"
    " increase investigation invitation issue job judgment letter loss message"
    " method mistake money move name number object offer order paper payment"
    " petition picture place plan point post price problem process product"
    " programme program project promise proposal purchase question race rate"
    " reason remark report request result review risk role rule ruling scheme"
    " service share show side signal site situation solution standard statement"
    " step study suggestion survey system talk target task test text threat"
    " total trend update use verdict version video visit vote warning way word"
    " work company client agency charity ";

/* What may tell which one: "the plan to close it". */
static const char telling[] = " of for to that in by on from at who which with"
    " about against between behind over under after before during ";

bool
ask_page_has(const struct article *a, const char *s, size_t n)
{
	char word[40];
	size_t i;

	if (n >= sizeof word)
		return false;
	memcpy(word, s, n);
	word[n] = '\0';
	if (a->title_low != NULL && strstr(a->title_low, word) != NULL)
		return true;
	for (i = 0; i < a->usable_count; i++)
		if (a->units[a->usable[i]].used &&
		    strstr(a->units[a->usable[i]].low, word) != NULL)
			return true;
	return false;
}

static size_t
small_letters(const char *s)
{
	size_t n = 0;

	while (s[n] >= 'a' && s[n] <= 'z')
		n++;
	return n;
}

/* "the suggestion": which one? */
static bool
names_the_unknown(const struct article *a, const char *text)
{
	const char *at, *next;
	size_t n, bare;

	for (at = strstr(text, " the "); at != NULL; at = strstr(next,
	    " the ")) {
		at += 5;
		n = small_letters(at);
		next = at + n;
		if (n < 3 || (*next != ' ' && *next != '?'))
			continue;
		bare = at[n - 1] == 's' ? n - 1 : n;
		if (*next == ' ' && list_has_word(telling, next + 1,
		    small_letters(next + 1)))
			continue;
		if ((list_has_word(known_nouns, at, n) || list_has_word(
		    known_nouns, at, bare)) && !ask_page_has(a, at, bare))
			return true;
	}
	return false;
}

/* "What does the new phone outperform?": nobody asks for the loser. */
static bool
asks_for_loser(const char *text)
{
	static const char verbs[] = "|outperform|outpace|surpass|exceed|outrun"
	    "|outsell|outrank|rival|";

	return strncmp(text, "What d", 6) == 0 && list_within(verbs, text);
}

/* "How many goats and 40 sheep", "How many litres does it lift and costs":
 * one question, two counts or two verbs. */
bool
ask_counts_two(const char *text)
{
	const char *at = strstr(text, " and ");

	return strncmp(text, "How many ", 9) == 0 && at != NULL &&
	    !list_within("|between|", text) && ((at[5] >= '0' && at[5] <=
	    '9') || (at[5] >= 'a' && at[5] <= 'z'));
}

/* Whether the unit AT has the last word of the NAME. */
static bool
has_last(const struct article *a, size_t at, const char *last)
{
	return strstr(a->units[at].text, last) != NULL;
}

/* "Who is Ann Poe?" is asked by one who has read of her, and a thing is worth
 * it when more than one sentence tells of it. */
static bool
is_worth_a_name(const struct article *a, const struct question *q)
{
	const char *text = a->units[q->sentence].text;
	const char *space = strrchr(q->subject, ' ');
	const char *last = space != NULL ? space + 1 : q->subject;
	size_t i, others = 0;

	if (q->kind == ASK_WHO_IS && (*text == '"' ||
	    strncmp(text, "\xe2\x80\x9c", 3) == 0))
		return false;
	if (a->in->title != NULL && strstr(a->in->title, last) != NULL)
		return true;
	for (i = 0; i < a->usable_count; i++)
		if (a->usable[i] != q->sentence && has_last(a, a->usable[i],
		    last)) {
			if (a->units[a->usable[i]].used)
				return true;
			others++;
		}
	return q->kind == ASK_WHAT_IS && others > 1;
}

bool
ask_speech_leans(const char *low)
{
	size_t n = *low == '"' ? 1 : strncmp(low, "\xe2\x80\x9c", 3) == 0 ?
	    3 : 0;

	return n > 0 && list_starts("|i|you|he|she|it|they|that|this|these"
	    "|those|him|her|", low + n) > 0;
}

/* "What does Ann Poe say?" of '"I will not tell you that," Poe says': of
 * what? Nothing in the question tells. */
static bool
says_it(const char *low)
{
	static const char open[] = " it that this they them these those he she"
	    " him her its their ";
	const char *end;

	if (strncmp(low, "\xe2\x80\x9c", 3) == 0)
		low += 3;
	else if (*low == '"')
		low++;
	else
		return false;
	end = strpbrk(low, "\"\xe2");
	for (; *low != '\0' && (end == NULL || low < end);
	    low += *low != '\0') {
		size_t n = small_letters(low);

		if (n > 0 && list_has_word(open, low, n))
			return true;
		low += n;
	}
	return false;
}

/* "How many people die on its roads?": whose? Nothing in it has a name. */
static bool
is_nobodys(const char *text)
{
	static const char *const owners[] = { " its ", " his ", " her " };
	const char *at, *s;
	size_t i;
	bool owned;

	for (i = 0; i < sizeof owners / sizeof owners[0]; i++) {
		at = strstr(text, owners[i]);
		owned = false;
		for (s = text; at != NULL && *s != '\0' && !owned; s++)
			owned = (*s == ' ' && s[1] >= 'A' && s[1] <= 'Z') ||
			    (s < at && (strncmp(s, " the ", 5) == 0 ||
			    strncmp(s, " a ", 3) == 0)) || (unsigned char)*s >= 0xc3;
		if (at != NULL && !owned)
			return true;
	}
	return false;
}

/* "… warned that others would follow": other than whom? */
static bool
tells_of_others(const char *low)
{
	return list_within("|that others|the others|the other two|the latter"
	    "|the former|did so|do so|doing so|done so|one of them|both of them"
	    "|neither of them|all of them|some of them|", low);
}

/* "How many crews brought it under control?": what? */
static bool
asks_of_it(const char *text)
{
	static const char goes_on[] = " would will had has was is could did can"
	    " might may must should does planned plans hopes expects wants needs"
	    " takes ";
	const char *at = strstr(text, " it ");

	return at != NULL && !list_has_word(goes_on, at + 4,
	    small_letters(at + 4));
}

/* "the average price of a house" at S: what it is, and not how much. */
static bool
is_price(const char *s)
{
	static const char heads[] = " price prices cost costs rate salary wage"
	    " wages rent fee toll value bill fare turnover ";
	size_t i, n;

	for (i = 0; i < 5 && *s != '\0'; i++, s += n + (s[n] == ' ')) {
		n = strcspn(s, " ?");
		if (list_has_word(heads, s, n) && (s[n] == '\0' || list_starts(
		    "|of|in|for|at|on|per|", s + n + 1) > 0))
			return true;
	}
	return false;
}

/* "How long did it last and 20 minutes", "How much does he earn and moves up":
 * the amount or its verb goes on behind the "and". */
static bool
goes_on(const char *s)
{
	size_t n;

	while ((s = strstr(s, " and ")) != NULL) {
		s += 5;
		n = strcspn(s, " ?");
		if ((*s >= '0' && *s <= '9') || (n > 2 && s[n - 1] == 's' &&
		    verb_of_present(s, n) != NULL))
			return true;
	}
	return false;
}

/* "How many died in Lund" of "died in Lund, Ystad and Malmo": TEXT ends within
 * a list of names in the SENTENCE. */
bool
ask_cuts_list(const char *text, size_t n, const char *sentence)
{
	const char *last = text + n, *at = sentence, *s;
	size_t k;

	while (last > text && last[-1] != ' ')
		last--;
	k = (size_t)(text + n - last);
	if (k < 2 || *last < 'A' || *last > 'Z')
		return false;
	for (; (at = strstr(at, last)) != NULL; at += k) {
		s = at + k;
		if (strncmp(s, ", ", 2) != 0 || s[2] < 'A' || s[2] > 'Z')
			continue;
		for (s += 2; *s >= 'A' && *s <= 'Z'; s += *s == ' ')
			s += strcspn(s, " ,.");
		return strncmp(s, "and ", 4) == 0 && s[4] >= 'A' && s[4] <=
		    'Z';
	}
	return false;
}

/* "What is Bolt?" of "Bolt is the only tool that …", "is now the default …":
 * that tells nobody what it is. "What has Acme built and sold?" asks two. */
bool
ask_asks_nothing(const char *text, size_t n, const char *sentence)
{
	static const char idle[] = "|the only|the default|now the|now a|the first"
	    "|the best|the latest|the same|a foundation|the foundation|a key"
	    "|the key|an early|a great|a good|a big|a must|a perfect|part of"
	    "|the perfect|the fastest|the right|a must-have|a dominant|just a"
	    "|another|one of the best|one of the most|";
	const char *at = sentence, *s;
	size_t k;

	/* "a similar model": similar to what? "working on older phones" */
	if (strstr(text, " a similar ") != NULL || (strstr(text, " working on?") != NULL && strstr(at,
	    "now working on") != NULL) || (strstr(text, " steal?") != NULL &&
	    list_within("|thunder|show|march|spotlight|limelight|", at)))
		return true;
	if (strncmp(text, "What ha", 7) == 0 && (s = strstr(text, " and ")) !=
	    NULL) {
		k = strcspn(s += 5, " ?");
		return *s >= 'a' && *s <= 'z' && k > 3 && memcmp(s + k - 2,
		    "ed", 2) == 0 && verb_of_participle(s, k) != NULL;
	}
	if (n < 11 || strncmp(text, "What is ", 8) != 0)
		return false;
	/* "What is a course on AI AI made of?" */
	if (strstr(text, " AI AI") != NULL || list_has_word(" Google Apple"
	    " Microsoft Amazon Facebook Meta Twitter YouTube Instagram TikTok"
	    " WhatsApp Netflix Tesla Nvidia ", text + 8, n - 8))
		return true;
	if ((at = memmem(at, strlen(at), text + 8, n - 8)) == NULL)
		return false;
	at += n - 8;
	return strncmp(at, " is ", 4) == 0 && list_starts(idle, at + 4) > 0;
}

bool
ask_mend_amount(struct buf *text, const char *low)
{
	char *s = text->data, *since;

	if (strncmp(s, "How much ", 9) == 0 && list_starts("|is the|was the"
	    "|are the|were the|", s + 9) > 0 && is_price(s + 9)) {
		memcpy(s, "What", 4);
		memmove(s + 4, s + 8, text->len - 7);
		text->len -= 4;
		return true;
	}
	/* "rose 5% to their highest level since 2016" */
	if (strncmp(s, "By how much ", 12) == 0 && (since = strstr(s,
	    " since ")) != NULL && list_within("|highest|lowest|level since"
	    "|high since|low since|best|worst|", low))
		buf_truncate(text, (size_t)(since - s));
	return !((strncmp(s, "How much ", 9) == 0 || strncmp(s, "How long ",
	    9) == 0) && goes_on(s));
}

/* "When will Mrs Poe speak?", where nothing on the page has told of her. */
bool
ask_is_strange(const struct article *a, const struct question *q)
{
	static const char titles[] = "|mr |mrs |ms |miss |mr. |mrs. |ms. |";
	const char *last = strrchr(q->subject, ' '), *at;
	char low[40];
	size_t n, i;

	if (last == NULL || (*q->subject != 'M'))
		return false;
	n = strlen(++last);
	if (n >= sizeof low || *last < 'A' || *last > 'Z')
		return false;
	for (i = 0, at = q->subject; i < n && *at != '\0' && i < 6; at++, i++)
		low[i] = (char)(*at >= 'A' && *at <= 'Z' ? *at + 32 : *at);
	low[i] = '\0';
	if (list_starts(titles, low) == 0)
		return false;
	for (i = 0; i < n; i++)
		low[i] = (char)(last[i] >= 'A' && last[i] <= 'Z' ? last[i] +
		    32 : last[i]);
	return !ask_page_has(a, low, n);
}

bool
ask_is_sound(const struct article *a, const struct question *q)
{
	if (q->kind == ASK_DIALOGUE)
		return true;
	if ((strncmp(q->text, "Who is ", 7) == 0 || strncmp(q->text,
	    "Who was ", 8) == 0 || q->kind == ASK_WHAT_IS) &&
	    (q->kind == ASK_WHO_IS || q->kind == ASK_WHAT_IS) &&
	    !is_worth_a_name(a, q))
		return false;
	if (q->kind == ASK_SAY && says_it(a->units[q->sentence].low))
		return false;
	if (q->answer == NULL && tells_of_others(a->units[q->sentence].low))
		return false;
	if (is_nobodys(q->text) || (q->kind != ASK_EVENT &&
	    asks_of_it(q->text)))
		return false;
	return !asks_for_loser(q->text) && !ask_counts_two(q->text) &&
	    !names_the_unknown(a, q->text);
}

#include "balance.h"
#include "unit.h"

#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/single.h>
#include <ndigest/text/utf8.h>
#include <ndigest/text/word.h>

#include "antecedent.h"
#include "clause.h"
#include "genre.h"
#include "lean.h"
#include "person.h"
#include "refer.h"

/* The character before END, walking back over continuation bytes. */
static uint32_t
last_character(const char *text, size_t *end)
{
	size_t at = *end;
	uint32_t cp;

	do
		at--;
	while (at > 0 && ((unsigned char)text[at] & 0xc0) == 0x80);
	utf8_decode(text + at, *end - at, &cp);
	*end = at;
	return cp;
}

static bool
is_closer(uint32_t cp)
{
	return cp == '"' || cp == '\'' || cp == ')' || cp == ']' ||
	    (cp >= 0x2018 && cp <= 0x201f) || cp == 0xbb || cp == 0xab ||
	    cp == 0x300d || cp == 0x300f || cp == 0xff09 || cp == '*' ||
	    cp == '_' || cp == ' ' || cp == 0x203a;
}

bool
unit_is_stopped(const char *text)
{
	size_t end = strlen(text);
	uint32_t cp;

	while (end > 0) {
		cp = last_character(text, &end);
		if (is_closer(cp))
			continue;
		return cp == '.' || cp == '!' || cp == '?' || cp == 0x2026 ||
		    cp == 0x3002 || cp == 0xff01 || cp == 0xff1f ||
		    cp == 0xff61 || cp == 0x964 || cp == 0x965 ||
		    cp == 0x61f || cp == 0x6d4 || cp == 0x589 ||
		    cp == 0x37e || (cp == ';' && end > 0 &&
		    (unsigned char)text[end - 1] >= 0xce &&
		    (unsigned char)text[end - 1] >= 0x80);
	}
	return false;
}

static inline bool
ends_in(const char *text, size_t n, const char *mark)
{
	size_t k = strlen(mark);

	return n >= k && text[n - 1] == mark[k - 1] &&
	    memcmp(text + n - k, mark, k) == 0;
}

static bool
is_half(const char *text)
{
	struct balance b = balance_count(text, strlen(text));

	/* Swedish and Finnish open and close with the same mark */
	return (b.curly != 0 && !(b.curly < 0 && b.curly % 2 == 0)) ||
	    b.angle != 0 || b.straight != 0 || b.bracket != 0 ||
	    b.corner != 0;
}

/* "… said: 'I never thought …" */
static bool
is_half_single(const char *text)
{
	size_t n = strlen(text);

	return (strchr(text, '\'') != NULL ||
	    strstr(text, "\xe2\x80\x98") != NULL) &&
	    (single_is_head(text, n) || single_is_tail(text, n));
}

/* Where the words start, after opening marks. */
static size_t
skip_marks(const char *s, bool *quoted)
{
	size_t i = 0, k, n = strlen(s);
	uint32_t cp;

	*quoted = false;
	while (i < n) {
		k = utf8_decode(s + i, n - i, &cp);
		if (cp == '"' || (cp >= 0x2018 && cp <= 0x201f) ||
		    cp == 0xab || cp == 0xbb || cp == 0x300c || cp == 0x300e)
			*quoted = true;
		else if (cp != '(' && cp != '[' && cp != '\'' && cp != 0xbf &&
		    cp != 0xa1 && cp != ' ')
			break;
		i += k;
	}
	return i;
}

/* Nothing but furniture comes before U. */
static bool
is_opening(const struct article *a, const struct unit *u)
{
	const struct unit *v;

	for (v = a->units; v < u; v++)
		if ((v->flags & (UNIT_UNUSABLE | UNIT_VERBLESS)) == 0)
			return false;
	return true;
}

/* English, at the start of an article: "Like many, Ann Poe …" leans on
 * nothing, "In this …" does. */
static bool
opens_free(const struct article *a, const struct unit *u, const char *low)
{
	struct word_iter it = { low, 0, 0 };
	const char *word;
	size_t len;

	if (!a->english || !is_opening(a, u))
		return false;
	it.n = list_starts(a->rules->leaning_phrases, low);
	if (it.n == 0)
		return false;
	while (word_next(&it, &word, &len))
		if (list_has_word(" he she it they this that these those him"
		    " her them his its their so ", word, len))
			return false;
	return true;
}

/* English: "In the long term, this could …", "Using it to …", "The impact of
 * this is …": the pronoun comes a few words later. */
static bool
leans_later(const char *all, size_t at)
{
	static const char pronouns[] = " this that these those it they them he"
	    " she its his her their ";
	static const char openers[] = " in on at for with after before during"
	    " by as when while if although given despite over under since from"
	    " to until once though because besides beyond without within today now"
	    " last this yesterday earlier recently instead soon sometimes often"
	    " indeed perhaps moreover here again eventually two three several ";
	static const char before[] = " of by with from to for on ";
	const char *low = all + at, *word, *last = NULL;
	struct word_iter it = { low, strlen(low), 0 };
	size_t len, last_len = 0, i;
	bool doing = false, opens = false;

	for (i = 0; i < 9 && word_next(&it, &word, &len); i++) {
		bool comma = i > 0 && word > low + 1 && word[-2] == ',';

		if (i == 0) {
			doing = len > 4 && memcmp(word + len - 3, "ing", 3)
			    == 0;
			opens = list_has_word(openers, word, len) ||
			    (len > 5 && memcmp(word + len - 2, "ly", 2) == 0 &&
			    word[len] == ',');
			if (!opens && !doing && !list_within("|this|that|these"
			    "|those|them|", all))
				return false;
		}
		else if (list_has_word(pronouns, word, len)) {
			if (comma && opens && i < 8 && len > 1 &&
			    !list_has_word(" his her their its that ", word,
			    len))
				return true;
			if (doing && i < 3)
				return true;
			if (i < 5 && last != NULL && list_has_word(before,
			    last, last_len) && list_has_word(" this that these"
			    " those them ", word, len) &&
			    word[len] == ' ' && list_has_word(" is are was"
			    " were has have will would could may might can ",
			    word + len + 1, strcspn(word + len + 1, " ")))
				return true;
		}
		last = word;
		last_len = len;
	}
	return false;
}

/* "… a part of that." */
static bool
ends_leaning(const char *low)
{
	static const char inside[] = "|make that|makes that|made that|do that"
	    "|did that|were among them|was among them|are among them|is among them"
	    "|that far|does that|change that|prevent that|in that case"
	    "|all of that|than that|like that|such a system|thing about it"
	    "|part of it|more of it|rest of it|most of it|some of it|";
	size_t n = strlen(low);
	const char *last = memrchr(low, ' ', n);

	if (list_within(inside, low))
		return true;
	/* what those below end in */
	if (last == NULL || !list_has_word(" afterwards. why. that. this. way."
	    " so. those. these. it. ", last + 1, strlen(last + 1)))
		return false;
	return (n > 12 &&
	    strcmp(low + n - 12, " afterwards.") == 0) || (n > 9 &&
	    (strcmp(low + n - 9, "hows why.") == 0 ||
	    strcmp(low + n - 9, "lain why.") == 0 ||
	    strcmp(low + n - 9, "ains why.") == 0)) || (n > 6 && (strcmp(low + n - 6, " that.") == 0 ||
	    strcmp(low + n - 6, " this.") == 0)) ||
	    (n > 10 && (strcmp(low + n - 10, " that way.") == 0 ||
	    strcmp(low + n - 10, " this way.") == 0)) ||
	    (n > 7 && (strcmp(low + n - 7, " do so.") == 0 ||
	    strcmp(low + n - 7, " those.") == 0 ||
	    strcmp(low + n - 7, " these.") == 0 ||
	    strcmp(low + n - 7, " do it.") == 0));
}

/* "The reader didn't, and nobody missed it.": the verb was said before. */
static bool
lacks_verb(const char *low)
{
	static const char ends[] = "|didn't,|doesn't,|don't,|wasn't,|weren't,"
	    "|didn\xe2\x80\x99t,|doesn\xe2\x80\x99t,|wasn\xe2\x80\x99t,|";
	const char *at = strchr(low, ',');
	size_t n = at != NULL ? (size_t)(at - low) : 0;

	while (n > 0 && low[n - 1] != ' ')
		n--;
	return n > 0 && list_starts(ends, low + n) > 0;
}

/* Small marks that no sentence starts with: "…and", ", said". */
static bool
starts_inside(const char *text)
{
	uint32_t cp;

	utf8_decode(text, strlen(text), &cp);
	return cp == ',' || cp == ';' || cp == ')' || cp == 0x2026 ||
	    cp == '.' || cp == 0x201d || cp == 0x2013 || cp == 0x2014 ||
	    cp == '&' || cp == ':' || cp == '-' || cp == '/';
}

static bool
is_noun(const char *s)
{
	return (*s >= 'A' && *s <= 'Z') || (*s == (char)0xc3 &&
	    (unsigned char)s[1] < 0xa0);
}

/* German: "Das Werk", "Das neue Werk" and "Einige Werke" stand as "Der
 * Umsatz" does; "Das teilte Voss mit" and "Einige davon" lean. */
static bool
starts_with_noun(const char *text)
{
	static const char verbs[] = " habe wurde würde werde wäre käme ginge"
	    " gebe gehe müsse solle könne wolle wisse ";
	size_t n = strncmp(text, "Das ", 4) == 0 ? 4 :
	    strncmp(text, "Einige ", 7) == 0 ||
	    strncmp(text, "Manche ", 7) == 0 ? 7 : 0, k;

	if (n == 0 || is_noun(text + n))
		return n > 0;
	k = strcspn(text + n, " ,");
	return k > 2 && text[n + k] == ' ' && text[n + k - 1] == 'e' &&
	    (text[n + k - 2] != 't' || list_has_word(" erste letzte alte ",
	    text + n, k)) && !list_has_word(verbs, text + n, k) &&
	    is_noun(text + n + k + 1);
}

/* German: "Experten nennen solche Teile …". */
static bool
tells_of_such(const char *low)
{
	struct word_iter it = { low, strlen(low), 0 };
	const char *word;
	size_t len, i;

	for (i = 0; i < 5 && word_next(&it, &word, &len); i++)
		if (list_has_word(" solche solchen solcher solches ", word,
		    len))
			return true;
	return false;
}

bool
unit_has_single_marks(const struct article *a)
{
	return a->english || strcmp(a->lang, "nl") == 0;
}

/* Chinese: what stands after speech and only says who spoke. */
static bool
is_attribution(const struct article *a, const struct unit *u)
{
	static const char *const ends[] = { "说。", "表示。", "告诉记者。",
	    "称。", "指出。", "介绍。", "說。" };
	size_t i;

	if (strcmp(a->lang, "zh") != 0 || u == a->units || u->words > 40 ||
	    strstr(u->text, "，") != NULL)
		return false;
	for (i = 0; i < sizeof ends / sizeof ends[0]; i++)
		if (ends_in(u->text, strlen(u->text), ends[i]))
			return true;
	return false;
}

void
unit_find_flags(const struct article *a, struct unit *u)
{
	const struct digest_language *l = a->rules;
	bool quoted, german, mine, meets;
	size_t at = skip_marks(u->text, &quoted), n = strlen(u->text), cut;
	uint32_t cp;

	if (quoted || (unit_has_single_marks(a) && u->text[0] == '\'' &&
	    single_opens(u->text, strlen(u->text), 0)))
		u->flags |= UNIT_QUOTED;
	if (is_half(u->text) || ends_in(u->text, n, ":") ||
	    (unit_has_single_marks(a) && is_half_single(u->text)) ||
	    starts_inside(u->text) || ends_in(u->text, n, "[...]"))
		u->flags |= UNIT_HALF;
	if (ends_in(u->text, n, "\xe2\x80\xa6") || ends_in(u->text, n, "..."))
		u->flags |= UNIT_HALF;
	if (ends_in(u->text, n, "?") || ends_in(u->text, n, "?!") ||
	    ends_in(u->text, n, "!?") || ends_in(u->text, n, "?\xe2\x80\x9d") ||
	    ends_in(u->text, n, "?\"") || ends_in(u->text, n, "\xef\xbc\x9f") ||
	    ends_in(u->text, n, "\xd8\x9f") || (strcmp(a->lang, "el") == 0 &&
	    (ends_in(u->text, n, ";") || ends_in(u->text, n, ";\xc2\xbb"))))
		u->flags |= UNIT_QUESTION;
	utf8_decode(u->text + at, strlen(u->text + at), &cp);
	if (cp >= 'a' && cp <= 'z' && !(u->text[at + 1] >= 'A' &&
	    u->text[at + 1] <= 'Z'))
		u->flags |= UNIT_LEANS;
	interview_find_label(u);
	if (l == NULL)
		return;
	if (l->mine != NULL && list_within(l->mine, u->low) &&
	    strpbrk(u->text, "\"'\xe2\xc2") == NULL)
		u->flags |= UNIT_MINE;
	german = strcmp(a->lang, "de") == 0;
	if ((digest_language_leans(l, u->low + at) && !(german &&
	    starts_with_noun(u->text + at)) &&
	    !opens_free(a, u, u->low + at)) || ends_leaning(u->low) ||
	    (a->english && lacks_verb(u->low)) ||
	    (german && tells_of_such(u->low)) || is_attribution(a, u) ||
	    (a->english && leans_later(u->low, at)))
		u->flags |= UNIT_LEANS;
	cut = list_starts(l->cut_phrases, u->low);
	if (cut == 0 && a->english)
		cut = lean_purpose(u->low);
	/* "In short, says Poe, it works": nothing opens with "says Poe" */
	if (cut > 0 && u->low[cut] == ' ' && list_starts("|says|said|argues"
	    "|argued|writes|wrote|notes|noted|explains|", u->low + cut + 1) > 0)
		cut = 0;
	if (cut > 0 && u->low[cut] == ' ' &&
	    strlen(u->low) == strlen(u->text)) {
		cut++;
		u->flags |= UNIT_LEANS;
		if (strspn(u->text + cut, "\"'(") == 0 &&
		    (unsigned char)u->text[cut] != 0xe2 &&
		    !digest_language_leans(l, u->low + cut)) {
			u->cut = cut;
			u->flags &= ~(unsigned)UNIT_LEANS;
		}
	}
	if (a->english && lean_on_picture(u->low))
		u->flags |= UNIT_HALF;
	if (a->english) {
		mine = lean_first_person(u->text, u->low, &meets);
		u->flags |= (mine ? UNIT_MINE : 0u) | (meets ? UNIT_HALF : 0u);
	}
}

void
unit_find_quoted(struct article *a, size_t first, size_t end)
{
	struct balance b;
	int curly = 0, straight = 0, angle = 0;
	bool single = false, has_single = unit_has_single_marks(a);
	size_t i, n;

	for (i = first; i < end; i++) {
		struct unit *u = &a->units[i];

		if (has_single && ((n = strlen(u->text)), single)) {
			u->flags |= UNIT_QUOTED | UNIT_HALF;
			single = !single_is_tail(u->text, n);
		} else if (has_single && (u->flags & UNIT_HALF) != 0)
			single = single_is_head(u->text, n) &&
			    balance_count(u->text, n).curly >= 0;

		/* a paragraph within a quotation opens it anew */
		if (strncmp(u->text, "\xe2\x80\x9c", 3) == 0)
			curly = 0;
		if (curly > 0 || straight > 0 || angle > 0)
			u->flags |= UNIT_QUOTED | UNIT_HALF;
		b = balance_count(u->text, strlen(u->text));
		/* "… it.” and “… it.": one mark of either kind ends it */
		if (b.straight && (b.curly == -1 || curly == 1)) {
			b.curly = b.curly == -1 ? 0 : -1;
			b.straight = 0;
		}
		curly += b.curly;
		angle += b.angle;
		straight ^= b.straight;
		if (curly < 0)
			curly = 0;
		if (angle < 0)
			angle = 0;
	}
}

/* German: "In ihrer Heimat, den Wäldern, schlängeln sie sich …": a possessive
 * at the start, and a pronoun after the verb. */
static bool
owner_is_missing(const char *low)
{
	static const char starts[] = "|in|mit|bei|nach|auf|für|von|zu|an|aus"
	    "|trotz|während|vor|unter|seit|neben|";
	static const char owners[] = " ihr ihre ihrem ihren ihrer ihres sein"
	    " seine seinem seinen seiner seines ";
	static const char joins[] = " dass ob wenn weil als wie die das was wo"
	    " wer da bevor nachdem damit ";
	struct word_iter it = { low, strlen(low), 0 };
	const char *word, *before = NULL;
	size_t len, i, n = 0;

	if (list_starts(starts, low) == 0)
		return false;
	for (i = 0; i < 14 && word_next(&it, &word, &len); i++) {
		if (i == 1 && !list_has_word(owners, word, len))
			return false;
		if (i > 2 && list_has_word(" sie er es ihnen ihm ihn ", word,
		    len) && before + n + 1 == word)
			return !list_has_word(joins, before, n);
		before = word;
		n = len;
	}
	return false;
}

static bool
leans_further_on(const struct article *a, const struct unit *u)
{
	const struct clause *c;

	if (a->rules->leans == NULL || (u->flags & (UNIT_UNUSABLE |
	    UNIT_LEANS)) != 0)
		return false;
	/* nothing is before the opening that it could lean on */
	if (is_opening(a, u))
		return false;
	c = clause_of(a, u);
	return a->rules->leans(c);
}

static bool
refers_back(const struct article *a, const struct unit *u)
{
	const struct clause *c;

	if (!refer_may_lean(u->low + u->cut))
		return false;
	c = clause_of(a, u);
	return refer_leans(c);
}

/* A pronoun outside quotations before any name or "a woman". The sentence
 * that opens an article may have its "his" after "the firm". */
void
unit_find_nameless(const struct article *a, struct unit *u)
{
	struct word_iter it = { u->text, strlen(u->text), 0 };
	const char *word, *mark = u->text;
	size_t len, k;
	bool inside = false, english = a->english;
	size_t since = 99;	/* words since "a" */
	char low[16];

	if (a->rules == NULL || a->rules->pronouns == NULL)
		return;
	if (leans_further_on(a, u)) {
		u->flags |= UNIT_NAMELESS;
		return;
	}
	if (english && (u->flags & (UNIT_UNUSABLE | UNIT_LEANS)) == 0 &&
	    !is_opening(a, u) && (lean_english(u->text + u->cut,
	    u->low + u->cut) || refers_back(a, u))) {
		u->flags |= UNIT_NAMELESS;
		return;
	}
	if (english && list_within("|it|its|they|them|", u->low) &&
	    (u->flags & UNIT_QUOTED) == 0 && (strstr(u->low, " it ") != NULL
	    || strstr(u->low, " its ") != NULL || strstr(u->low, " they ") != NULL ||
	    strstr(u->low, " them") != NULL) && !is_opening(a, u) &&
	    antecedent_is_missing(a, u->text)) {
		u->flags |= UNIT_NAMELESS;
		return;
	}
	if (english && list_within("|him|", u->low) &&
	    strstr(u->low, " him ") != NULL && !is_opening(a, u) &&
	    (u->flags & UNIT_QUOTED) == 0 && antecedent_is_subject(u->text)) {
		u->flags |= UNIT_NAMELESS;
		return;
	}
	if (strcmp(a->lang, "de") == 0 && owner_is_missing(u->low)) {
		u->flags |= UNIT_NAMELESS;
		return;
	}
	if (a->rules->pronoun_phrases != NULL &&
	    !list_within(a->rules->pronoun_phrases, u->low))
		return;
	while (word_next(&it, &word, &len)) {
		for (; mark < word; mark++)
			if (*mark == '"' || ((unsigned char)*mark >= 0x80 &&
			    (strncmp(mark, "\xe2\x80\x9c", 3) == 0 ||
			    strncmp(mark, "\xe2\x80\x9d", 3) == 0 ||
			    strncmp(mark, "\xe2\x80\x9e", 3) == 0 ||
			    strncmp(mark, "\xc2\xab", 2) == 0 ||
			    strncmp(mark, "\xc2\xbb", 2) == 0)))
				inside = !inside;
		if (inside)
			continue;
		since++;
		if (english && person_is_date(word, len))
			continue;
		if (*word >= 'A' && *word <= 'Z' && len > 1 &&
		    (word > u->text || article_is_name(a, word, len)) &&
		    !(word[1] >= 'A' && word[1] <= 'Z'))
			return;
		if (english && since < 8 && person_is_noun(word, len))
			return;
		if ((unsigned char)*word >= 0xc3 && word > u->text)
			return;
		if (len >= sizeof low)
			continue;
		for (k = 0; k < len; k++)
			low[k] = word[k] >= 'A' && word[k] <= 'Z' ?
			    (char)(word[k] + 32) : word[k];
		if (!english && list_starts("|il y a|il n\xe2\x80\x99y a|il n'y a|il faut"
		    "|il faudra|il suffit|il reste|", word) > 0)
			continue;
		if (list_has_word(" a an one another ", low, len))
			since = 0;
		if (list_has_word(a->rules->pronouns, low, len)) {
			if (!english || word == u->text || !is_opening(a, u))
				u->flags |= UNIT_NAMELESS;
			return;
		}
	}
}

uint32_t
unit_to_upper(uint32_t cp)
{
	if (cp >= 'a' && cp <= 'z')
		return cp - 32;
	if ((cp >= 0xe0 && cp <= 0xfe && cp != 0xf7) ||
	    (cp >= 0x430 && cp <= 0x44f))
		return cp - 32;
	return cp;
}

#include "sentence_end.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/mem.h>
#include <ndigest/text/utf8.h>

#include "abbrev.h"
#include "sentence_mark.h"

#define TOKEN_MAX 48

static bool
in_list(const char *list, const char *word, size_t len)
{
	char key[TOKEN_MAX + 3];

	if (len == 0 || len > TOKEN_MAX)
		return false;
	key[0] = ' ';
	memcpy(key + 1, word, len);
	key[len + 1] = ' ';
	key[len + 2] = '\0';
	return strstr(list, key) != NULL;
}

/* English: whether the text has "end.The": white space was lost there, and so
 * elsewhere too. */
static bool
is_unspaced(const char *s, size_t n)
{
	static const char sure[] = " The He She It But They In This We There"
	    " That His Her After When ";
	const char *dot = s, *end = s + n;
	size_t k;

	while ((dot = memchr(dot, '.', (size_t)(end - dot))) != NULL) {
		dot++;
		for (k = 0; dot + k < end && k < 8 && ((dot[k] >= 'a' &&
		    dot[k] <= 'z') || (dot[k] >= 'A' && dot[k] <= 'Z')); k++)
			;
		if (k > 1 && dot - s > 4 && dot + k < end && dot[k] == ' ' &&
		    dot[-2] >= 'a' && dot[-2] <= 'z' && dot[-3] >= 'a' &&
		    dot[-3] <= 'z' && in_list(sure, dot, k))
			return true;
	}
	return false;
}

void
sentence_text_init(struct sentence_text *in)
{
	in->unspaced = strcmp(in->lang, "en") == 0 &&
	    is_unspaced(in->s, in->n);
	in->stops = stop_find(in->lang[0] != '\0' ? in->lang : "en");
	in->ordinals = in_list(
	    " de da no nb nn fi hu cs sk sl hr sr bs tr is et lv lt ",
	    in->lang, strlen(in->lang));
	in->whole = xcalloc(in->n + 1, 1);
}

void
sentence_text_free(struct sentence_text *in)
{
	free(in->whole);
	in->whole = NULL;
}

bool
sentence_has_word(const char *s, size_t n)
{
	struct word_iter it = { s, n, 0 };
	const char *word;
	size_t len;

	return word_next(&it, &word, &len);
}

static bool
is_lower(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'a' && cp <= 'z';
	/* caseless scripts start at Hebrew; Georgian and the like have none */
	return cp < 0x0590 && utf8_is_letter(cp) && !utf8_is_upper(cp) &&
	    cp != 0xaa && cp != 0xba;
}

/* "iPhone", "eBay", "xAI", "macOS": a small letter that starts a name. */
static bool
is_brand(const struct sentence_text *in, size_t at)
{
	size_t i;

	/* Dutch "'s Avonds", "'t Is" */
	if (at > in->begin && in->s[at - 1] == '\'' && at + 2 < in->end &&
	    in->s[at + 1] == ' ' && strcmp(in->lang, "nl") == 0)
		return in->s[at + 2] >= 'A' && in->s[at + 2] <= 'Z';
	for (i = at; i < in->end && i < at + 4; i++)
		if (in->s[i] >= 'A' && in->s[i] <= 'Z')
			return i > at;
		else if (in->s[i] < 'a' || in->s[i] > 'z')
			return false;
	return i < in->end && in->s[i] >= 'A' && in->s[i] <= 'Z';
}

bool
sentence_next_is_lower(const struct sentence_text *in, size_t at)
{
	struct next_word next = sentence_next(in, at);

	return !next.ended && is_lower(next.cp) && !is_brand(in, next.at);
}

/* Bytes of the word at AT: up to white space or punctuation. */
static size_t
word_at(const struct sentence_text *in, size_t at, char out[TOKEN_MAX])
{
	struct word_iter it = { in->s + at, in->end - at, 0 };
	struct buf low = BUF_INIT(TOKEN_MAX);
	const char *word;
	size_t len;

	if (it.n > TOKEN_MAX)
		it.n = TOKEN_MAX;
	if (!word_next(&it, &word, &len))
		return 0;
	utf8_lower(&low, word, len);
	len = low.len;
	if (len > 0)
		memcpy(out, low.data, len);
	buf_free(&low);
	return len;
}

/* Whether the next word is one that starts sentences and no names. */
static bool
is_starter(const struct sentence_text *in, const struct next_word *next)
{
	char word[TOKEN_MAX];
	size_t len = word_at(in, next->at, word);

	/* an initial: "A. S. Poe" */
	if (len <= 2 && next->at + len < in->end &&
	    in->s[next->at + len] == '.' && utf8_is_upper(next->cp))
		return false;
	return !in_list(" will may can an van von de di la le der mark via ",
	    word, len) ? stop_has(in->stops, word, len) :
	    in_list(" der die de la le ", word, len) &&
	    strcmp(in->lang, "en") != 0;
}

/* The token that the point at DOT ends: from *START, without the point. */
static void
token_before(const struct sentence_text *in, size_t dot, size_t *start)
{
	size_t at = dot;

	while (at > in->begin && dot - at < TOKEN_MAX) {
		char c = in->s[at - 1];

		if (sentence_is_blank(c) || c == '(' || c == '[' || c == '"' ||
		    c == '/' || c == '\'' || c == ',' || c == ':' || c == ';')
			break;
		/* dashes and quotation marks of General Punctuation */
		if (at >= in->begin + 3 && memcmp(in->s + at - 3, "\xe2\x80",
		    2) == 0)
			break;
		if (at >= in->begin + 2 && (unsigned char)in->s[at - 2] == 0xc2
		    && ((unsigned char)c == 0xab || (unsigned char)c == 0xbb ||
		    (unsigned char)c == 0xa0))
			break;
		at--;
	}
	*start = at;
}

static bool
all_digits(const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (s[i] < '0' || s[i] > '9')
			return false;
	return n > 0;
}

static bool
all_roman(const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (strchr("IVXLCDM", s[i]) == NULL || s[i] == '\0')
			return false;
	return n > 0 && n < 8;
}

/* The word before START, in lower case. */
static size_t
word_before(const struct sentence_text *in, size_t start,
    char out[TOKEN_MAX])
{
	struct buf low = BUF_INIT(TOKEN_MAX);
	size_t end = start, at, n;

	while (end > in->begin && sentence_is_blank(in->s[end - 1]))
		end--;
	for (at = end; at > in->begin && end - at < TOKEN_MAX - 1 &&
	    !sentence_is_blank(in->s[at - 1]); at--)
		;
	utf8_lower(&low, in->s + at, end - at);
	n = low.len;
	if (n > 0)
		memcpy(out, low.data, n);
	buf_free(&low);
	return n;
}

/* "am 3. Oktober", "der 2. Weltkrieg", "10. 11. 2020". */
static bool
is_ordinal(const struct sentence_text *in, size_t start, size_t dot,
    const struct next_word *next)
{
	static const char months[] = " januar jänner februar feber märz april"
	    " mai juni juli august september oktober november dezember marts"
	    " maj oktober december mars desember januari februari helmikuuta"
	    " január február március április május június július augusztus"
	    " szeptember október november december ocak şubat mart nisan"
	    " mayıs haziran temmuz ağustos eylül ekim kasım aralık"
	    " jahrhundert jahrhunderts weltkrieg bundesliga liga platz ";
	static const char before[] = " am der die das dem den des im vom zum"
	    " zur beim bis seit ab und ins den d. til fra ";
	char word[TOKEN_MAX];
	size_t len = dot - start;

	if (len > 2 || !all_digits(in->s + start, len)) {
		if (!all_roman(in->s + start, len))
			return false;
		return !is_starter(in, next);
	}
	if (utf8_is_digit(next->cp))
		return true;
	len = word_at(in, next->at, word);
	if (in_list(months, word, len))
		return true;
	len = word_before(in, start, word);
	return in_list(before, word, len) && !is_starter(in, next);
}

/* "Vitamin C. Doctors": a letter that is no initial. */
static bool
is_label(const struct sentence_text *in, size_t start)
{
	static const char labels[] = " vitamin plan series group type class"
	    " grade phase hepatitis option category appendix exhibit schedule"
	    " gruppe klasse serie typ tipo grupo clase groupe type catégorie"
	    " gruppo classe plan groep ";
	char word[TOKEN_MAX];
	size_t len = word_before(in, start, word);

	return in_list(labels, word, len);
}

/* One letter and a point. */
static bool
letter_ends(const struct sentence_text *in, size_t start, uint32_t cp,
    const struct next_word *next)
{
	if (!utf8_is_upper(cp)) {
		if (is_lower(cp) && start > in->begin)
			return strcmp(in->lang, "de") != 0 &&
			    abbrev_find(in->lang, in->s + start, 1) ==
			    ABBREV_NONE && is_starter(in, next);
		return false;
	}
	if (cp == 'I' && strcmp(in->lang, "en") == 0)
		return start > in->begin;
	/* "z. B. Die": the letters before are part of it */
	if (start >= in->begin + 2 && sentence_is_blank(in->s[start - 1]) &&
	    in->s[start - 2] == '.' && strcmp(in->lang, "de") == 0)
		return false;
	return is_starter(in, next) || is_label(in, start);
}

/* Letters and points: "N.H.S", "J.-P", "А.С". */
static bool
is_pointed(const char *s, size_t n)
{
	size_t at = 0;
	uint32_t cp;

	if (memchr(s, '.', n) == NULL)
		return false;
	for (;;) {
		at += utf8_decode(s + at, n - at, &cp);
		if (!utf8_is_letter(cp) || at == n)
			return at == n && utf8_is_letter(cp);
		if (s[at] != '.')
			return false;
		if (++at < n && s[at] == '-')
			at++;
		if (at >= n)
			return false;
	}
}

/* The point at DOT, white space and a word that is not lower-case after. */
static bool
point_ends(const struct sentence_text *in, size_t dot,
    const struct next_word *next)
{
	struct buf low = BUF_INIT(TOKEN_MAX + 8);
	size_t start, len, k;
	enum abbrev kind;
	uint32_t cp;

	token_before(in, dot, &start);
	len = dot - start;
	if (len == 0 || len >= TOKEN_MAX)
		return true;
	k = utf8_decode(in->s + start, len, &cp);
	if (k == len && utf8_is_letter(cp) && !utf8_is_cjk(cp))
		return letter_ends(in, start, cp, next);
	if (all_digits(in->s + start, len) || (in->ordinals &&
	    all_roman(in->s + start, len))) {
		if (start == in->begin && len <= 3)
			return false;
		return !in->ordinals || !is_ordinal(in, start, dot, next);
	}
	utf8_lower(&low, in->s + start, len);
	kind = abbrev_find(in->lang, buf_str(&low), low.len);
	if (kind == ABBREV_NONE && is_pointed(buf_str(&low), low.len))
		kind = ABBREV_MAYBE;
	buf_free(&low);
	switch (kind) {
	case ABBREV_NEVER:
		return false;
	case ABBREV_NUMBER:
		return !utf8_is_digit(next->cp) && next->cp != '#' &&
		    !((next->cp == 'I' || next->cp == 'V' || next->cp == 'X')
		    && !is_starter(in, next));
	case ABBREV_MAYBE:
		return !next->dash && !next->bracket &&
		    !utf8_is_digit(next->cp) && is_starter(in, next);
	default:
		return true;
	}
}

/* "in 2013.Growers say": any word with a capital, where the text is known to
 * lack white space; no "Booking.Com". */
static bool
is_lost_space(const struct sentence_text *in, size_t dot,
    const struct next_word *next)
{
	static const char never[] = " com net org io co uk us js py exe edu gov"
	    " ai app dev tv html ";
	char word[TOKEN_MAX], c, after;
	size_t len;

	if (dot < in->begin + 3 || !utf8_is_upper(next->cp))
		return false;
	c = in->s[dot - 1];
	if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ')' ||
	    c == '%' || c == '"' || (c >= 'A' && c <= 'Z' &&
	    in->s[dot - 2] >= 'A' && in->s[dot - 2] <= 'Z' &&
	    in->s[dot - 3] >= 'A' && in->s[dot - 3] <= 'Z')) || memchr(" .(", in->s[dot - 2], 3) != NULL)
		return false;
	len = word_at(in, next->at, word);
	after = next->at + len < in->end ? in->s[next->at + len] : ' ';
	return !in_list(never, word, len) && (after == ' ' || after == ',' ||
	    after == '\'' || (unsigned char)after == 0xe2);
}

/* "end.The": white space that was lost. After a word with a capital it may
 * be code ("System.Out"), so that the next word must be a surer one. */
static bool
point_ends_unspaced(const struct sentence_text *in, size_t dot,
    const struct next_word *next)
{
	char word[TOKEN_MAX];
	size_t i, len;

	if (in->unspaced && is_lost_space(in, dot, next))
		return point_ends(in, dot, next);
	if (dot < in->begin + 3 || next->at != dot + 1 ||
	    !utf8_is_upper(next->cp) || next->at + 1 >= in->end ||
	    (in->s[next->at + 1] >= 'A' && in->s[next->at + 1] <= 'Z'))
		return false;
	for (i = dot; i > in->begin && in->s[i - 1] >= 'a' &&
	    in->s[i - 1] <= 'z'; i--)
		;
	if (dot - i < 3)
		return false;
	if (i == in->begin || sentence_is_blank(in->s[i - 1]))
		return is_starter(in, next);
	len = word_at(in, next->at, word);
	return in_list(" the it in but he she they we this that these those"
	    " there when while if his her their its our ", word, len);
}

/* After a question in quotation marks: "Smith asked." goes with it. */
static bool
is_attribution(const struct sentence_text *in, const struct next_word *next)
{
	static const char says[] = " said says asked asks added adds wrote"
	    " writes told tells replied explained continued joked recalled"
	    " wondered exclaimed argued noted warned ";
	struct word_iter it = { in->s + next->at, in->end - next->at, 0 };
	const char *word;
	size_t len, i;
	char after;

	if (it.n > 100)
		it.n = 100;
	for (i = 0; i < 5 && word_next(&it, &word, &len); i++) {
		if (!in_list(says, word, len))
			continue;
		after = it.at < it.n ? it.s[it.at] : '.';
		return after == '.' || after == ',' || after == ':';
	}
	return false;
}

/* Names that end in a mark: "Yahoo! Finance". */
static bool
is_marked_name(const struct sentence_text *in, size_t at)
{
	static const char *const names[] = { "Yahoo", "Jeopardy", "Panic",
	    "Wham", "Mamma Mia", "Airplane", "Guess Who", "Joomla" };
	size_t i, k;

	for (i = 0; i < sizeof names / sizeof names[0]; i++) {
		k = strlen(names[i]);
		if (at >= in->begin + k && at + 1 < in->end &&
		    memcmp(in->s + at - k, names[i], k) == 0 &&
		    in->s[at + 1] == ' ')
			return true;
	}
	return false;
}

/* 「…。」と言った, “……。”他说: the closed quotation is part of more. */
static bool
wide_goes_on(const struct sentence_text *in, size_t after)
{
	static const char *const go[] = { "\xe3\x81\xa8",
	    "\xe3\x81\xa3\xe3\x81\xa6", "\xe3\x81\xaa\xe3\x81\xa9", "\xe3\x81\xae",
	    "\xe3\x81\xab", "\xe3\x82\x92", "\xe3\x81\xaf", "\xe3\x81\x8c" };
	static const char *const say[] = { "\xe8\xaf\xb4", "\xe8\xaa\xaa",
	    "\xe9\x81\x93", "\xe8\xa1\xa8\xe7\xa4\xba", "\xe7\xa7\xb0",
	    "\xe7\xa8\xb1", "\xe6\x8c\x87\xe5\x87\xba", "\xe9\x97\xae",
	    "\xe5\x95\x8f" };
	size_t i, k, n = in->end - after;

	for (i = 0; i < sizeof go / sizeof go[0]; i++)
		if (n >= strlen(go[i]) &&
		    memcmp(in->s + after, go[i], strlen(go[i])) == 0)
			return true;
	for (k = 0; k < n && k < 15; k += 3)
		for (i = 0; i < sizeof say / sizeof say[0]; i++)
			if (n - k >= strlen(say[i]) && memcmp(in->s + after +
			    k, say[i], strlen(say[i])) == 0)
				return true;
	return false;
}

/* "SPRINGFIELD, Ill. (AP) \xe2\x80\x94 ": an agency and a dash. */
static bool
is_agency(const struct sentence_text *in, const struct next_word *next)
{
	const char *s = in->s + next->at, *end = in->s + in->end;
	size_t n = 0;

	while (s + n < end && n < 12 && ((s[n] | 32) >= 'a' && (s[n] | 32) <=
	    'z'))
		n++;
	if (n < 2 || s + n + 3 >= end || s[n] != ')' || s[n + 1] != ' ')
		return false;
	return s[n + 2] == '-' || s[n + 2] == '_' || (s + n + 5 < end &&
	    memcmp(s + n + 2, "\xe2\x80", 2) == 0);
}

static bool
ends(const struct sentence_text *in, enum stop stop, size_t at, size_t after,
    bool closed)
{
	struct next_word next = sentence_next(in, after);
	bool cjk;

	if (next.ended)
		return true;
	if (next.bracket && stop == STOP_POINT && is_agency(in, &next))
		return false;
	if (stop == STOP_WIDE)
		return !closed || !wide_goes_on(in, after);
	cjk = utf8_is_cjk(next.cp) && utf8_is_letter(next.cp);
	if (!next.spaced && stop == STOP_POINT && !closed && !cjk)
		return point_ends_unspaced(in, at, &next);
	if (!next.spaced && !cjk && !(closed && utf8_is_upper(next.cp)) &&
	    !(in->unspaced && stop == STOP_MARK && utf8_is_upper(next.cp)))
		return false;
	if (!next.spaced && cjk && stop != STOP_MARK)
		return false;
	if (is_lower(next.cp) && !is_brand(in, next.at))
		return false;
	if (next.cp == ',' || next.cp == ';' || next.cp == ':')
		return false;
	if (stop == STOP_MARK)
		return !is_marked_name(in, at) &&
		    !(closed && is_attribution(in, &next));
	if (closed && is_attribution(in, &next))
		return false;
	if (stop == STOP_ELLIPSIS)
		return next.cp != 'I' || next.at + 1 >= in->end ||
		    !sentence_is_blank(in->s[next.at + 1]);
	return closed || point_ends(in, at, &next);
}

size_t
sentence_end_at(const struct sentence_text *in, size_t at)
{
	size_t len, end, k;
	enum stop stop, more;
	bool closed = false;

	stop = sentence_stop_at(in, in->s + at, in->end - at, &len);
	if (stop == STOP_NONE)
		return 0;
	for (end = at + len; end < in->end; end += len) {
		/* ". . ." is one stop */
		if (in->s[end] == ' ' && end + 1 < in->end &&
		    in->s[end + 1] == '.' && in->s[end - 1] == '.') {
			len = 1;
			continue;
		}
		more = sentence_stop_at(in, in->s + end, in->end - end, &len);
		if (more == STOP_NONE)
			break;
		if (more == STOP_MARK || stop == STOP_MARK)
			stop = STOP_MARK;
		else if (stop == STOP_POINT)
			stop = STOP_ELLIPSIS;
	}
	while (end < in->end &&
	    (k = sentence_closer(in->s + end, in->end - end)) > 0) {
		/* "end.\"We": the mark opens what comes next */
		if (in->unspaced && in->whole[end] == 0 && end + k < in->end &&
		    in->whole[end + k] != 0)
			break;
		end += k;
		closed = true;
	}
	if ((k = sentence_stray(in, end)) > 0) {
		end += k;
		closed = true;
	}
	if (end < in->end)
		end += sentence_note(in->s + end, in->end - end);
	if (in->whole[end - 1] != 0 || !ends(in, stop, at, end, closed))
		return (end - at) | SENTENCE_GOES_ON;
	return end - at;
}

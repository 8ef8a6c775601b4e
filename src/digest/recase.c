#include "recase.h"

#include <string.h>

#include <ndigest/base/map.h>
#include <ndigest/text/word.h>

#include "language.h"
#include "refer.h"
#include "verb_en.h"

#define PROBE 400		/* bytes that show how a text is written */
#define LETTERS_LEAST 60
#define STATE_BYTES 2
#define WORD_MAX 32
#define OPENING_WORDS 4
#define TITLE_LETTERS 12
#define HEAD 60			/* bytes that hold a dateline */
#define LINES 8			/* among which is the first sentence */
#define LINE_LEAST 60		/* bytes of its line */

static const char proper[] =
#include "proper.def"
    ;
/* What a name before gives a capital. */
static const char places[] = " road street avenue lane university college hospital"
    " airport station bridge park county united rovers fc cup castle cathedral"
    " beach bay island river lake valley council court crown police arena stadium"
    " theatre museum ";
static const char acronyms[] = " uk eu bbc cnn nhs fbi cia nasa nato gop dna hiv"
    " un ap afp pa gmt bst tv mp mps nhs ceo uae usa uefa fifa nba nfl nhl mlb"
    " aids a&e itv abc nbc cbs gp gps ii iii iv imf mi5 mi6 rspca rnli snp"
    " ukip dup ira isis plc gdp ";
static const char courtesy[] = " mr mrs ms dr sir dame prof sgt det insp rev sen"
    " rep gov lt col gen ";
/* A point behind these ends no sentence. */
static const char shortened[] = " mr mrs ms dr st prof sgt det insp rev sen rep"
    " gov lt col gen no vs jan feb mar apr aug sept oct nov dec inc co ltd jr sr"
    " ave rd mt ";
/* Common words that are last names as well: capitals after a first name. */
static const char doubtful[] = " white black brown green young long king cook page"
    " price rice grant chase ford wood woods field hill hall banks park street"
    " stone lake day may march mark bill best good small little short law west"
    " north east south bell bush church knight bishop baker mason fox wolf bird"
    " rose ";

/* Words that papers open with, and that no name is of. */
static const char openers[] = " one two three four five six seven eight nine ten"
    " dozens hundreds thousands almost nearly around plans police people residents"
    " council councillors firefighters children parents pupils staff officers"
    " detectives campaigners motorists drivers villagers shoppers fans work workers"
    " teenager teenagers woman women man men boy girl boys girls mother father"
    " family families burglars thieves vandals pensioner pensioners former new"
    " village town city health fire crews emergency services villagers members"
    " budding local young elderly ";

struct recase {
	const char *s;
	size_t n;
	struct buf *out;
	struct map names;
	const struct stop_table *stops;
	bool named;		/* the word before is a name */
};

static inline bool
is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static inline bool
is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static inline char
lowered(char c)
{
	return is_upper(c) ? (char)(c + 32) : c;
}

static size_t
word_at(const char *s, size_t n)
{
	size_t k = 0;

	while (k < n && (is_lower(s[k]) || is_upper(s[k]) || (s[k] == '\'' &&
	    k + 1 < n && is_lower(lowered(s[k + 1])))))
		k++;
	return k;
}

static int
given_name(const char *s, size_t n)
{
	char copy[WORD_MAX];

	if (n < 2 || n >= sizeof copy)
		return 0;
	memcpy(copy, s, n);
	copy[0] = (char)(copy[0] & ~32);
	return refer_given_name(copy, n);
}

/* "doyle's": without its end. */
static size_t
without_owner(const char *s, size_t n)
{
	return n > 2 && memcmp(s + n - 2, "'s", 2) == 0 ? n - 2 : n;
}

/* The same of "DOYLE'S". */
static size_t
without_owner_any(const char *s, size_t n)
{
	return n > 2 && s[n - 2] == '\'' && lowered(s[n - 1]) == 's' ? n - 2 :
	    n;
}

/* Whether the word may be a last name: nothing that is a verb or a small
 * word. */
static bool
may_be_name(const struct recase *r, const char *s, size_t n)
{
	static const char *const ends[] = { "ed", "ing", "ly", "ers", "ies" };
	size_t i, k;

	for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
		k = strlen(ends[i]);
		if (n > k + 2 && memcmp(s + n - k, ends[i], k) == 0)
			return false;
	}
	return n > 2 && !stop_has(r->stops, s, n) &&
	    verb_of_base(s, n) == NULL && verb_of_past(s, n) == NULL &&
	    verb_of_present(s, n) == NULL && memchr(s, '\'', n) == NULL;
}

/* Takes the last names of all who have a first one or a courtesy title. */
static void
find_names(struct recase *r, const char *s, size_t n)
{
	size_t i, k, next, len;
	bool given = false, polite = false;

	for (i = 0; i < n; i = next) {
		k = word_at(s + i, n - i);
		next = i + k + 1;
		len = without_owner(s + i, k);
		if ((given || polite) && len > 2 && len < WORD_MAX &&
		    (given ? may_be_name(r, s + i, len) :
		    !stop_has(r->stops, s + i, len)))
			map_put(&r->names, s + i, len, NULL);
		/* "det insp mark poe" */
		given = k > 0 && given_name(s + i, k) > (polite ? 0 : 1);
		polite = k > 0 && list_has_word(courtesy, s + i, k);
		if (k > 0 && i + k < n && s[i + k] == '.' && polite)
			next++;
		else if (k == 0 || i + k >= n || s[i + k] != ' ')
			given = polite = false;
	}
}

/* Takes the names of a title that has capitals for nothing else. */
static void
find_titled(struct recase *r, const char *title)
{
	char low[WORD_MAX];
	size_t i, k, j, n = strlen(title), small = 0, all = 0;

	for (i = 0; i < n; i += k + 1) {
		k = word_at(title + i, n - i);
		if (k < 4)
			continue;
		all++;
		small += is_lower(title[i]);
	}
	if (small * 2 < all)
		return;
	for (i = strcspn(title, " "); i < n; i += k + 1) {
		k = word_at(title + i, n - i);
		j = without_owner(title + i, k);
		if (j < 2 || j >= WORD_MAX || !is_upper(title[i]))
			continue;
		for (j = 0; j < without_owner(title + i, k); j++)
			low[j] = lowered(title[i + j]);
		if (!stop_has(r->stops, low, j))
			map_put(&r->names, low, j, NULL);
	}
}

/* Whether a sentence starts at the word at S[AT]. */
static bool
starts_sentence(const char *s, size_t n, size_t at)
{
	size_t k = at, from;

	while (k > 0 && strchr("\"'(", s[k - 1]) != NULL)
		k--;
	if (k >= 3 && memcmp(s + k - 3, "\xe2\x80\x9c", 3) == 0)
		k -= 3;
	if (k == 0 || s[k - 1] == '\n')
		return true;
	if (s[k - 1] != ' ')
		return false;
	/* "(CNN) -- a man" */
	if (k < HEAD && memchr(s, ')', k) != NULL && strspn((const char *)
	    memchr(s, ')', k) + 1, " -") == at - 1 - (size_t)((const char *)
	    memchr(s, ')', k) - s))
		return true;
	/* speech after "said, " starts as a sentence does */
	if (k < at && k > 1 && strchr(",:", s[k - 2]) != NULL && s[at] != '(')
		return true;
	for (k--; k > 0 && strchr("\"')", s[k - 1]) != NULL; k--)
		;
	if (k >= 3 && memcmp(s + k - 3, "\xe2\x80\x9d", 3) == 0)
		k -= 3;
	if (k == 0 || strchr(".!?", s[k - 1]) == NULL)
		return k > 0 && s[k - 1] == '\n';
	if (s[k - 1] != '.')
		return true;
	for (from = k - 1; from > 0 && s[from - 1] != ' ' &&
	    s[from - 1] != '\n'; from--)
		;
	k = k - 1 - from;
	/* "u.s. ship", "5 p.m. on" */
	if (k == 1 || memchr(s + from, '.', k) != NULL)
		return refer_is_opener(s + at, word_at(s + at, n - at)) &&
		    !refer_word_in(" on in at to for and of ", s + at,
		    word_at(s + at, n - at));
	return !list_has_word(shortened, s + from, k);
}

/* "u.s.": all its letters. */
static size_t
pointed_at(const char *s, size_t n)
{
	size_t k = 0;

	while (k + 1 < n && is_lower(s[k]) && s[k + 1] == '.')
		k += 2;
	return k >= 4 && !(k == 4 && (s[0] == 'a' || s[0] == 'p') &&
	    s[2] == 'm') && strncmp(s, "e.g", 3) != 0 && strncmp(s, "i.e", 3)
	    != 0 ? k : 0;
}

static bool
is_name(struct recase *r, const char *s, size_t n)
{
	size_t k = without_owner(s, n);

	if (list_has_word(proper, s, k) || list_has_word(proper, s, n) ||
	    given_name(s, k) == 2)
		return true;
	if (list_has_word(doubtful, s, k))
		return r->named && map_get(&r->names, s, k) != NULL;
	return k < WORD_MAX && map_get(&r->names, s, k) != NULL;
}

/* The capitals of the word of N bytes that stands at S[AT]. */
static void
add_word(struct recase *r, const char *s, size_t all, size_t at, size_t n)
{
	bool start = starts_sentence(s, all, at), name;
	size_t k = without_owner(s + at, n), i;

	if (list_has_word(acronyms, s + at, k)) {
		for (i = 0; i < n; i++)
			buf_addc(r->out, i < k ? (char)(s[at + i] & (s[at + i] >=
			    'a' ? ~32 : ~0)) : s[at + i]);
		r->named = false;
		return;
	}
	name = list_has_word(courtesy, s + at, n) || is_name(r, s + at, n);
	name = name || (r->named && list_has_word(places, s + at, n));
	/* "president joe" */
	if (!name && refer_is_title(s + at, n) && s[at + n] == ' ')
		name = given_name(s + at + n + 1, word_at(s + at + n + 1,
		    all - at - n - 1)) == 2;
	buf_addc(r->out, start || name || (s[at] == 'i' && (n == 1 ||
	    s[at + 1] == '\'')) ? (char)(s[at] & ~32) : s[at]);
	buf_add(r->out, s + at + 1, n - 1);
	r->named = name && k == n;
}

static void
write_text(struct recase *r, const char *s, size_t n)
{
	size_t i, k, j;

	for (i = 0; i < n; i += k) {
		k = (unsigned char)s[i] | 32;
		if (k < 'a' || k > 'z' || (i > 0 && s[i - 1] >= '0' &&
		    s[i - 1] <= '9')) {
			r->named = r->named && (s[i] == ' ' || s[i] == '.');
			buf_addc(r->out, s[i]);
			k = 1;
			continue;
		}
		k = pointed_at(s + i, n - i);
		for (j = 0; j < k; j++)
			buf_addc(r->out, j % 2 == 0 ? (char)(s[i + j] & ~32) :
			    '.');
		if (k > 0)
			continue;
		k = word_at(s + i, n - i);
		add_word(r, s, n, i, k);
	}
}

/* Bytes of S that are capitals, and small letters. */
static void
count_cases(const char *s, size_t n, size_t *upper, size_t *lower)
{
	size_t i;

	*upper = *lower = 0;
	for (i = 0; i < n; i++) {
		*upper += is_upper(s[i]);
		*lower += is_lower(s[i]);
	}
}

static void
recase_all(struct recase *r, const char *title)
{
	struct buf low = BUF_INIT(0);
	size_t i;

	for (i = 0; i < r->n; i++)
		buf_addc(&low, lowered(r->s[i]));
	map_init(&r->names);
	r->stops = stop_find("en");
	find_names(r, buf_str(&low), low.len);
	if (title != NULL)
		find_titled(r, title);
	write_text(r, buf_str(&low), low.len);
	map_free(&r->names);
	buf_free(&low);
}

/* How the text writes the word W of N bytes, all capitals at the place SELF:
 * 'a' small, 'A' with a capital, 'X' all capitals, 0 nowhere else. */
static char
written(const char *text, const char *self, const char *w, size_t n)
{
	const char *at;
	char low[WORD_MAX], best = 0;
	size_t i;

	if (n == 0 || n >= sizeof low)
		return 0;
	for (i = 0; i < n; i++)
		low[i] = lowered(w[i]);
	low[n] = '\0';
	for (at = text; (at = strcasestr(at, low)) != NULL; at += n) {
		if (at == self || (at > text && is_lower(lowered(at[-1]))) ||
		    is_lower(lowered(at[n])))
			continue;
		if (n > 1 && is_upper(*at) && !is_lower(at[1]))
			return 'X';
		if (is_lower(*at))
			best = 'a';
		else if (best != 'a')
			best = at > text + 1 && at[-1] == ' ' &&
			    is_lower(at[-2]) ? 'A' : best == 0 ? 'a' : best;
	}
	return best;
}

/* "A MAN who", "SIR ALAN POE, who" at S, the first line of N bytes: the bytes
 * that are capitals, 0 when they are meant. */
static size_t
shout_length(const char *s, size_t n)
{
	size_t at = 0, k, words = 0, letters = 0;

	while (words <= OPENING_WORDS) {
		k = word_at(s + at, n - at);
		if (k == 0 || !is_upper(s[at]))
			return 0;
		if ((k > 1 && !is_upper(s[at + 1])) || at + k + 2 >= n)
			return 0;
		letters = k > letters ? k : letters;
		words++;
		at += k;
		k = at;
		at += s[at] == ',';
		if (s[at++] != ' ')
			return 0;
		if (is_lower(s[at]) || (s[at] >= '0' && s[at] <= '9'))
			return letters > 2 ? k : 0;
	}
	return 0;
}

/* Writes the opening of TEXT, N bytes at S that are capitals, in small letters;
 * false: they are meant, as those of "NASA has". */
static bool
recase_opening(const char *text, const char *s, size_t n, struct buf *out)
{
	const struct stop_table *stops = stop_find("en");
	char low[WORD_MAX], as;
	size_t at, k, i, from = out->len, changed = 0;
	bool phrase = false;

	for (at = 0; at < n; at += k + 1) {
		k = word_at(s + at, n - at);
		/* "NEW YORK, NY police": a place is meant */
		if (k == 0 || k >= sizeof low || (k == STATE_BYTES && at > 1 &&
		    s[at - 2] == ','))
			return false;
		for (i = 0; i < k; i++)
			low[i] = lowered(s[at + i]);
		as = written(text, s + at, s + at, k);
		if (list_has_word(courtesy, low, k))
			as = 'A';
		else if (stop_has(stops, low, k) || list_has_word(openers,
		    low, k)) {
			phrase = true;
			as = 'a';
		} else if (list_has_word(acronyms, low, k) || (as == 0 &&
		    !phrase))
			as = given_name(low, k) == 2 ? 'A' : 'X';
		changed += as != 'X' && k > 1;
		buf_addc(out, as == 'a' || as == 0 ? at == 0 ? s[0] : low[0] :
		    s[at]);
		buf_add(out, as == 'X' ? s + at + 1 : low + 1, k - 1);
		/* "WASHINGTON, DC police" */
		if (at + k < n && s[at + k] == ',') {
			buf_addc(out, ',');
			at++;
		}
		if (at + k < n)
			buf_addc(out, ' ');
	}
	if (changed == 0)
		buf_truncate(out, from);
	return changed > 0;
}

/* The first long line of TEXT, whose opening may be capitals. */
static bool
mend_opening(const char *text, size_t n, struct buf *out)
{
	const char *line = text, *end = text + n, *stop;
	size_t i, k;

	for (i = 0; i < LINES && line < end; i++, line = stop + 1) {
		stop = memchr(line, '\n', (size_t)(end - line));
		if (stop == NULL)
			stop = end;
		if (stop - line < LINE_LEAST)
			continue;
		k = shout_length(line, (size_t)(stop - line));
		if (k == 0)
			continue;
		buf_add(out, text, (size_t)(line - text));
		if (recase_opening(text, line, k, out)) {
			buf_add(out, line + k, (size_t)(end - line) - k);
			return true;
		}
		buf_clear(out);
		return false;
	}
	return false;
}

bool
recase_title(const char *title, const char *text, struct buf *out)
{
	size_t upper, lower, n = strlen(title), i, k, j;
	char as, before;

	count_cases(title, n, &upper, &lower);
	if (upper + lower < TITLE_LETTERS || (upper > 0 && lower > 0 &&
	    upper < lower * 4))
		return false;
	for (i = 0; i < n; i += k) {
		k = word_at(title + i, n - i);
		if (k == 0) {
			buf_addc(out, title[i]);
			k = 1;
			continue;
		}
		j = without_owner_any(title + i, k);
		as = written(text, NULL, title + i, j);
		before = i > 0 ? title[i - 1] : ' ';
		buf_addc(out, i == 0 || as == 'A' || as == 'X' ?
		    (char)(title[i] & ~32) : as == 0 && j > 1 && before == ' ' ?
		    title[i] : lowered(title[i]));
		for (j = 1; j < k; j++)
			buf_addc(out, as == 'X' ? title[i + j] :
			    lowered(title[i + j]));
	}
	return true;
}

bool
recase(const char *text, size_t n, const char *title, struct buf *out)
{
	struct recase r = { .s = text, .n = n, .out = out };
	size_t upper, lower, probe = n < PROBE ? n : PROBE;

	count_cases(text, probe, &upper, &lower);
	if (upper + lower < LETTERS_LEAST || (upper > 0 && lower * 10 > upper))
		return mend_opening(text, n, out);
	count_cases(text, n, &upper, &lower);
	if (upper * 100 > lower && lower * 4 > upper)
		return false;
	recase_all(&r, title);
	return true;
}

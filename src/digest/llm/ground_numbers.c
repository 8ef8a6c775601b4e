/* Numbers in running text: digits with their separators and scales, and
 * number words; and whether an article has them. */
#include "ground_room.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/utf8.h>

#define NEAR 0.06		/* how far off "about" may be */

struct word_value {
	const char *word;
	double value;
};

/* What multiplies the number before it. "Billion" is 1e12 in German. */
static const struct word_value scales[] = {
	{ "thousand", 1e3 }, { "million", 1e6 }, { "billion", 1e9 },
	{ "trillion", 1e12 }, { "hundred", 1e2 }, { "dozen", 12 },
	{ "millions", 1e6 }, { "billions", 1e9 }, { "k", 1e3 },
	{ "m", 1e6 }, { "mn", 1e6 }, { "mm", 1e6 }, { "bn", 1e9 },
	{ "b", 1e9 }, { "tn", 1e12 }, { "t", 1e12 }, { "mio", 1e6 },
	{ "mrd", 1e9 }, { "millionen", 1e6 }, { "milliarde", 1e9 },
	{ "milliarden", 1e9 }, { "tausend", 1e3 }, { "mille", 1e3 },
	{ "milliard", 1e9 }, { "milliards", 1e9 }, { "mil", 1e3 },
	{ "mill\xc3\xb3n", 1e6 }, { "millones", 1e6 }, { "mila", 1e3 },
	{ "milione", 1e6 }, { "milioni", 1e6 }, { "miliardo", 1e9 },
	{ "miliardi", 1e9 }, { "milh\xc3\xa3o", 1e6 },
	{ "milh\xc3\xb5" "es", 1e6 }, { "bilh\xc3\xa3o", 1e9 },
	{ "bilh\xc3\xb5" "es", 1e9 }, { "duizend", 1e3 },
	{ "miljoen", 1e6 }, { "miljard", 1e9 }, { NULL, 0 }
};

static const struct word_value words_en[] = {
	{ "one", 1 }, { "two", 2 }, { "three", 3 }, { "four", 4 },
	{ "five", 5 }, { "six", 6 }, { "seven", 7 }, { "eight", 8 },
	{ "nine", 9 }, { "ten", 10 }, { "eleven", 11 }, { "twelve", 12 },
	{ "thirteen", 13 }, { "fourteen", 14 }, { "fifteen", 15 },
	{ "sixteen", 16 }, { "seventeen", 17 }, { "eighteen", 18 },
	{ "nineteen", 19 }, { "twenty", 20 }, { "thirty", 30 },
	{ "forty", 40 }, { "fifty", 50 }, { "sixty", 60 },
	{ "seventy", 70 }, { "eighty", 80 }, { "ninety", 90 }, { NULL, 0 }
};

/* Three to twelve elsewhere; under that they are articles as well. */
static const struct {
	char lang[4];
	struct word_value words[11];
} words_other[] = {
	{ "de", { { "drei", 3 }, { "vier", 4 }, { "f\xc3\xbcnf", 5 },
	    { "sechs", 6 }, { "sieben", 7 }, { "acht", 8 }, { "neun", 9 },
	    { "zehn", 10 }, { "elf", 11 }, { "zw\xc3\xb6lf", 12 } } },
	{ "fr", { { "trois", 3 }, { "quatre", 4 }, { "cinq", 5 },
	    { "six", 6 }, { "sept", 7 }, { "huit", 8 }, { "dix", 10 },
	    { "onze", 11 }, { "douze", 12 }, { "vingt", 20 } } },
	{ "es", { { "tres", 3 }, { "cuatro", 4 }, { "cinco", 5 },
	    { "seis", 6 }, { "siete", 7 }, { "ocho", 8 }, { "nueve", 9 },
	    { "diez", 10 }, { "once", 11 }, { "doce", 12 } } },
	{ "it", { { "tre", 3 }, { "quattro", 4 }, { "cinque", 5 },
	    { "sei", 6 }, { "sette", 7 }, { "otto", 8 }, { "nove", 9 },
	    { "dieci", 10 }, { "undici", 11 }, { "dodici", 12 } } },
	{ "pt", { { "tr\xc3\xaas", 3 }, { "quatro", 4 }, { "cinco", 5 },
	    { "seis", 6 }, { "sete", 7 }, { "oito", 8 }, { "nove", 9 },
	    { "dez", 10 }, { "onze", 11 }, { "doze", 12 } } },
	{ "nl", { { "drie", 3 }, { "vier", 4 }, { "vijf", 5 }, { "zes", 6 },
	    { "zeven", 7 }, { "acht", 8 }, { "negen", 9 }, { "tien", 10 },
	    { "elf", 11 }, { "twaalf", 12 } } }
};

/* Shares in words, which a digest may give as percent. */
static const struct word_value shares[] = {
	{ "half", 50 }, { "halved", 50 }, { "third", 33 }, { "thirds", 67 },
	{ "quarter", 25 }, { "quarters", 75 }, { "fifth", 20 },
	{ "tenth", 10 }, { "doubled", 100 }, { "double", 100 }, { NULL, 0 }
};

static const char hedges[] = " about around nearly almost roughly some "
    "approximately over more than under less up least close fewer just "
    "above below beyond topped exceeding exceeds exceeded etwa rund fast "
    "knapp gut mehr als environ pr\xc3\xa8s plus moins unos casi circa "
    "quasi cerca ongeveer bijna ";

struct scan {
	const char *s;
	size_t n;
	const struct word_value *words;
	bool german;
};

static double
value_of(const struct word_value *list, const char *word, size_t len)
{
	for (; list != NULL && list->word != NULL; list++)
		if (strlen(list->word) == len &&
		    strncasecmp(list->word, word, len) == 0)
			return list->value;
	return -1;
}

static const struct word_value *
words_of(const char *lang)
{
	size_t i;

	if (strcmp(lang, "en") == 0)
		return words_en;
	for (i = 0; i < sizeof words_other / sizeof *words_other; i++)
		if (strcmp(words_other[i].lang, lang) == 0)
			return words_other[i].words;
	return NULL;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Letters, and all that is no ASCII but spaces and dashes of Unicode. */
static bool
is_letter(const struct scan *p, size_t at)
{
	uint32_t cp;
	char c;

	if (at >= p->n)
		return false;
	c = p->s[at];
	if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
		return true;
	if ((unsigned char)c < 0xc0)
		return false;
	utf8_decode(p->s + at, p->n - at, &cp);
	return utf8_is_letter(cp);
}

static size_t
word_end(const struct scan *p, size_t at)
{
	uint32_t cp;

	while (at < p->n && is_letter(p, at))
		at += utf8_decode(p->s + at, p->n - at, &cp);
	return at;
}

/* Past one space or hyphen; the same place when there is none. */
static size_t
past_gap(const struct scan *p, size_t at)
{
	if (at < p->n && (p->s[at] == ' ' || p->s[at] == '-'))
		return at + 1;
	if (p->n - at >= 2 && memcmp(p->s + at, "\xc2\xa0", 2) == 0)
		return at + 2;
	if (p->n - at >= 3 && (memcmp(p->s + at, "\xe2\x80\xaf", 3) == 0 ||
	    memcmp(p->s + at, "\xe2\x80\x91", 3) == 0))
		return at + 3;
	return at;
}

/* --- digits -------------------------------------------------------------------- */

/* The length of a separator at AT that has a digit behind it. */
static size_t
separator(const struct scan *p, size_t at)
{
	static const char *const all[] = { ".", ",", "'", "\xc2\xa0",
	    "\xe2\x80\xaf", "\xe2\x80\x99", "\xe2\x80\x89" };
	size_t i;

	for (i = 0; i < sizeof all / sizeof *all; i++) {
		size_t k = strlen(all[i]);

		if (p->n - at > k && memcmp(p->s + at, all[i], k) == 0 &&
		    is_digit(p->s[at + k]))
			return k;
	}
	return 0;
}

static void
add_reading(struct number *x, double v)
{
	if (x->readings < NUMBER_READINGS && v < 1e18)
		x->reading[x->readings++] = v;
}

/* Digits that say something: not the zeros before, nor those at the end of a
 * whole number. */
static int
counting_digits(const char *s)
{
	size_t n = strlen(s);
	int count = 0;

	while (n > 1 && s[n - 1] == '0' && strchr(s, '.') == NULL)
		n--;
	for (; n > 0; s++, n--)
		count += is_digit(*s) && (count > 0 || *s != '0');
	return count;
}

/*
 * Digits with separators: "1,234,567.8", "1.234,5", "1.200" (which is one
 * thing here and another there), "3.5". Returns the end.
 */
static size_t
read_digits(const struct scan *p, size_t at, struct number *x)
{
	char plain[40], grouped[40];
	size_t n = 0, g = 0, parts = 0, run = 0, k;
	bool groups = true, mixed = false;
	char first_mark = 0;

	for (;;) {
		for (run = 0; at < p->n && is_digit(p->s[at]); at++, run++) {
			if (n < sizeof plain - 2)
				plain[n++] = p->s[at];
			if (g < sizeof grouped - 2)
				grouped[g++] = p->s[at];
		}
		groups = groups && (parts == 0 ? run <= 3 : run == 3);
		k = separator(p, at);
		if (k == 0 || parts >= 6)
			break;
		if (parts > 0 && p->s[at] != first_mark) {
			/* the last one, of another kind, is the point */
			mixed = true;
		}
		first_mark = parts == 0 ? p->s[at] : first_mark;
		if (n < sizeof plain - 2) {
			if (mixed || parts == 0)
				plain[n++] = '.';
		}
		parts++;
		at += k;
		if (mixed) {
			if (g < sizeof grouped - 2)
				grouped[g++] = '.';
			for (; at < p->n && is_digit(p->s[at]); at++)
				if (g < sizeof grouped - 2)
					grouped[g++] = p->s[at];
			break;
		}
	}
	plain[n] = grouped[g] = '\0';
	if (parts > 0 && (groups || mixed))
		add_reading(x, strtod(grouped, NULL));
	if (parts <= 1 && !mixed)
		add_reading(x, strtod(plain, NULL));
	if (x->readings == 0)
		add_reading(x, strtod(grouped, NULL));
	x->digits = counting_digits(parts > 0 && groups && !mixed ? grouped :
	    plain);
	return at;
}

static void
scale(struct number *x, double by)
{
	int i;

	for (i = 0; i < x->readings; i++)
		x->reading[i] *= by;
}

/* "bn", " million", "-billion" behind a number. */
static size_t
read_scale(const struct scan *p, size_t at, struct number *x)
{
	size_t gap = past_gap(p, at), end = word_end(p, gap);
	double by = value_of(scales, p->s + gap, end - gap);

	if (by < 0)
		return at;
	/* single letters belong to a number only when they touch it */
	if (end - gap <= 1 && gap != at)
		return at;
	if (p->german && by == 1e9 && end - gap > 2 &&
	    (p->s[gap] | 32) == 'b')
		by = 1e12;
	scale(x, by);
	/* "two hundred thousand", "mil millones" */
	gap = past_gap(p, end);
	by = value_of(scales, p->s + gap, word_end(p, gap) - gap);
	if (by >= 1e3 && gap != end && word_end(p, gap) - gap > 2) {
		scale(x, by);
		end = word_end(p, gap);
	}
	return end;
}

static size_t
read_percent(const struct scan *p, size_t at, struct number *x)
{
	static const char *const words[] = { "%", "percent", "per cent",
	    "percentage", "prozent", "pour cent", "por ciento", "por cento",
	    "per cento", "procent", "pct" };
	size_t gap = past_gap(p, at), i;

	for (i = 0; i < sizeof words / sizeof *words; i++) {
		size_t k = strlen(words[i]);

		if (p->n - gap >= k &&
		    strncasecmp(p->s + gap, words[i], k) == 0) {
			x->percent = true;
			return gap + k;
		}
	}
	return at;
}

/* Whether one of the three words before START hedges. */
static bool
is_hedged(const struct scan *p, size_t start)
{
	size_t at = start, words = 0, end;

	while (at > 0 && words < 3) {
		while (at > 0 && !((p->s[at - 1] | 32) >= 'a' &&
		    (p->s[at - 1] | 32) <= 'z') &&
		    (unsigned char)p->s[at - 1] < 0x80 &&
		    start - at < 40)
			at--;
		end = at;
		while (at > 0 && (((p->s[at - 1] | 32) >= 'a' &&
		    (p->s[at - 1] | 32) <= 'z') ||
		    (unsigned char)p->s[at - 1] >= 0x80))
			at--;
		if (end == at)
			break;
		if (ground_in_list(hedges, p->s + at, end - at))
			return true;
		words++;
	}
	return false;
}

/* --- lists and ranges -------------------------------------------------------------- */

/* "5 to 7 percent", "$5-7 billion": the first has what the last has. */
static void
share_unit(const struct scan *p, struct number *before,
    const struct number *x, double by)
{
	static const char *const between[] = { "-", "\xe2\x80\x93",
	    "\xe2\x80\x94", " to ", " and ", " or ", ", ", " bis ", " und ",
	    " \xc3\xa0 ", " y ", " a ", " to $", "-$", "\xe2\x80\x93$",
	    " and $", ", and ", " to \xc2\xa3", "\xe2\x80\x93\xc2\xa3",
	    " to \xe2\x82\xac", "% to ", "% and ", "%, " };
	size_t gap = x->start - before->start - before->len, i;
	const char *s = p->s + before->start + before->len;

	for (i = 0; i < sizeof between / sizeof *between; i++)
		if (strlen(between[i]) == gap &&
		    memcmp(between[i], s, gap) == 0)
			break;
	if (i == sizeof between / sizeof *between)
		return;
	before->percent = before->percent || x->percent;
	if (by > 1 && before->readings > 0)
		add_reading(before, before->reading[0] * by);
}

static void
keep(const struct scan *p, struct number_list *out, struct number *x,
    double by)
{
	if (out->list.len > 0 &&
	    out->list.at[out->list.len - 1].start < x->start)
		share_unit(p, &out->list.at[out->list.len - 1], x, by);
	vec_push(&out->list, *x);
}

static size_t
read_number(const struct scan *p, size_t at, struct number_list *out)
{
	struct number x = { .start = at };
	size_t end = read_digits(p, at, &x);
	double whole = x.readings > 0 ? x.reading[0] : 0;

	end = read_scale(p, end, &x);
	if (p->n - end >= 2 && (strncasecmp(p->s + end, "st", 2) == 0 ||
	    strncasecmp(p->s + end, "nd", 2) == 0 ||
	    strncasecmp(p->s + end, "rd", 2) == 0 ||
	    strncasecmp(p->s + end, "th", 2) == 0) && !is_letter(p, end + 2))
		end += 2;
	end = read_percent(p, end, &x);
	x.len = end - at;
	x.hedged = is_hedged(p, at);
	keep(p, out, &x, whole > 0 ? x.reading[0] / whole : 1);
	return end;
}

/* --- words --------------------------------------------------------------------------- */

static bool
is_scale_word(double v)
{
	return v >= 12;
}

/* "twenty-five thousand", "three", "half": what starts at AT, or AT. */
static size_t
read_word_number(const struct scan *p, size_t at, struct number_list *out)
{
	struct number x = { .start = at, .word = true };
	size_t end = word_end(p, at), next;
	double v = value_of(p->words, p->s + at, end - at), part, more;

	if (v < 0) {
		v = value_of(shares, p->s + at, end - at);
		if (v < 0 || p->words != words_en)
			return at;
		x.percent = true;
		add_reading(&x, v);
		x.len = end - at;
		x.hedged = true;
		vec_push(&out->list, x);
		return end;
	}
	next = past_gap(p, end);
	part = next != end ? value_of(p->words, p->s + next,
	    word_end(p, next) - next) : -1;
	if (v >= 20 && part > 0 && part < 10) {
		v += part;
		end = word_end(p, next);
	}
	add_reading(&x, v);
	x.digits = 2;
	next = past_gap(p, end);
	more = next != end && word_end(p, next) - next > 2 ?
	    value_of(scales, p->s + next, word_end(p, next) - next) : -1;
	if (is_scale_word(more))
		end = read_scale(p, end, &x);
	end = read_percent(p, end, &x);
	x.len = end - at;
	x.hedged = is_hedged(p, at);
	keep(p, out, &x, 1);
	return end;
}

void
numbers_read(struct number_list *out, const char *s, size_t n,
    const char *lang)
{
	const struct scan p = { s, n, words_of(lang),
	    strcmp(lang, "de") == 0 };
	size_t at = 0, end;
	uint32_t cp;

	while (at < n) {
		if (is_digit(s[at])) {
			at = read_number(&p, at, out);
			/* "5G", "90s": the rest of the word is no word */
			at = word_end(&p, at);
			continue;
		}
		if (!is_letter(&p, at)) {
			at += utf8_decode(s + at, n - at, &cp);
			continue;
		}
		end = read_word_number(&p, at, out);
		if (end == at) {
			end = word_end(&p, at);
			/* "GPT-4", "A100": names, not numbers */
			while (end < n && (is_digit(s[end]) ||
			    (s[end] == '-' && end + 1 < n &&
			    is_digit(s[end + 1])) || (s[end] == '.' &&
			    end + 1 < n && is_digit(s[end + 1]) &&
			    is_digit(s[end - 1])) || (is_letter(&p, end) &&
			    is_digit(s[end - 1]))))
				end += utf8_decode(s + end, n - end, &cp);
		}
		at = end;
	}
}

void
numbers_free(struct number_list *l)
{
	vec_free(&l->list);
}

/* --- is it there --------------------------------------------------------------------- */

static int
by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

void
ground_sort_numbers(struct ground *g)
{
	size_t i, n = g->numbers.list.len;
	int k;

	g->found = xcalloc(n * NUMBER_READINGS + 1, sizeof *g->found);
	g->percents = xcalloc(n * NUMBER_READINGS + 1, sizeof *g->percents);
	for (i = 0; i < n; i++) {
		const struct number *x = &g->numbers.list.at[i];

		for (k = 0; k < x->readings; k++) {
			g->found[g->found_count++] = x->reading[k];
			if (x->percent)
				g->percents[g->percent_count++] =
				    x->reading[k];
		}
	}
	qsort(g->found, g->found_count, sizeof *g->found, by_value);
	qsort(g->percents, g->percent_count, sizeof *g->percents, by_value);
}

/* Whether the sorted LIST has a value in [LOW, HIGH]. */
static bool
has_between(const double *list, size_t n, double low, double high)
{
	size_t from = 0, to = n, mid;

	while (from < to) {
		mid = from + (to - from) / 2;
		if (list[mid] < low)
			from = mid + 1;
		else
			to = mid;
	}
	return from < n && list[from] <= high;
}

bool
ground_has_number(const struct ground *g, const struct number *x)
{
	const double *list = x->percent ? g->percents : g->found;
	size_t n = x->percent ? g->percent_count : g->found_count;
	int i;

	for (i = 0; i < x->readings; i++) {
		double v = x->reading[i], off = fabs(v) * 1e-9 + 1e-9;

		if (has_between(list, n, v - off, v + off))
			return true;
		if (v >= 1900 && v <= 2100 && !x->percent)
			continue;	/* a year is one year only */
		/* "about 500" for 513; nobody says "about 101" for 100 */
		if (x->hedged && x->digits <= 2 && has_between(list, n, v * (1 - NEAR),
		    v * (1 + NEAR)))
			return true;
		/* 1.23 may be told as 1.2, and 513 as 510 */
		if (x->digits >= 2 && v > 0) {
			double unit = pow(10, floor(log10(v)) -
			    (x->digits - 1));

			/* under a thousand only what is behind the point */
			if (v < 1000 && unit > 1)
				unit = 1;
			if (has_between(list, n, v - unit * 0.5,
			    v + unit * 0.5))
				return true;
		}
	}
	return false;
}

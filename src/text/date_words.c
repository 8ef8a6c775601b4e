#include "date_words.h"

#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/clock.h>
#include <ndigest/text/utf8.h>

#include "date_names.h"

#define NUMBERS_MAX 4

/* What was read so far, left to right. */
struct reading {
	const char *s;
	size_t n, at;
	int number[NUMBERS_MAX];	/* of a date, in their order */
	size_t digits[NUMBERS_MAX];
	char after[NUMBERS_MAX];	/* the byte after each */
	size_t count;
	int year, month, day;		/* said by a word or a sign, or -1 */
	int weekday;
	int half;			/* of the day, 0: unsaid */
	int era;			/* the year before its first, or 0 */
	bool has_time, has_zone;
	bool zone_words;		/* the zone is told in words */
	bool after_time;		/* what came last was a time, a zone */
	struct date_parts *d;
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
	return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
	    (unsigned char)c >= 0x80;
}

static char
peek(const struct reading *r, size_t ahead)
{
	return r->at + ahead < r->n ? r->s[r->at + ahead] : '\0';
}

/* --- numbers ------------------------------------------------------------------------- */

/* The sign after a number that says what it is, in Chinese, Japanese and
 * Korean. */
static const struct {
	const char *sign;
	char what;
} signs[] = {
	{ "年", 'Y' }, { "년", 'Y' }, { "月", 'M' }, { "월", 'M' },
	{ "日", 'D' }, { "号", 'D' }, { "號", 'D' }, { "일", 'D' },
	{ "時", 'h' }, { "时", 'h' }, { "点", 'h' }, { "點", 'h' },
	{ "시", 'h' }, { "分", 'm' }, { "분", 'm' }, { "秒", 's' },
	{ "초", 's' },
};

static char
sign_at(struct reading *r)
{
	size_t len, from = r->at;

	while (from < r->n && r->s[from] == ' ')
		from++;
	for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
		len = strlen(signs[i].sign);
		if (r->n - from < len ||
		    memcmp(r->s + from, signs[i].sign, len) != 0)
			continue;
		r->at = from + len;
		return signs[i].what;
	}
	return '\0';
}

static void
set_signed(struct reading *r, char what, int v)
{
	switch (what) {
	case 'Y': r->year = r->era + v; break;
	case 'M': r->month = v; break;
	case 'D': r->day = v; break;
	case 'h': r->d->hour = v; r->has_time = true; break;
	case 'm': r->d->minute = v; break;
	default: r->d->second = v; break;
	}
}

/* "10:14:55.5", "19h30", "13T9:15" is two of them. */
static bool
time_at(struct reading *r, size_t len)
{
	struct date_parts t = { 0 };
	size_t used = 0;

	if (r->has_time || len > 2)
		return false;
	if (peek(r, len) == ':' && is_digit(peek(r, len + 1))) {
		used = date_iso_time(r->s + r->at, r->n - r->at, &t);
		if (used == 0)
			return false;
		/* a zone is looked at on its own */
		used = strspn(r->s + r->at, "0123456789:.,");
		if (used > r->n - r->at)
			used = r->n - r->at;
	} else if ((peek(r, len) | 0x20) == 'h' && is_digit(peek(r, len + 1)) &&
	    is_digit(peek(r, len + 2))) {
		t.hour = (r->s[r->at] - '0');
		if (len == 2)
			t.hour = t.hour * 10 + (r->s[r->at + 1] - '0');
		t.minute = (peek(r, len + 1) - '0') * 10 +
		    (peek(r, len + 2) - '0');
		used = len + 3;
	} else {
		return false;
	}
	r->d->hour = t.hour;
	r->d->minute = t.minute;
	r->d->second = t.second;
	r->has_time = r->after_time = true;
	r->at += used;
	return true;
}

/* "19.48", "19.48.21", once there is a date before it. */
static bool
dotted_time_at(struct reading *r, size_t len)
{
	int part[3] = { 0, 0, 0 };
	size_t at = r->at, n;

	if (r->has_time || len > 2 || r->count < 2 ||
	    (r->month < 1 && r->count < 3) || peek(r, len) != '.')
		return false;
	for (n = 0; n < 3 && at < r->n && is_digit(r->s[at]); n++) {
		for (len = 0; len < 2 && at < r->n && is_digit(r->s[at]); len++)
			part[n] = part[n] * 10 + (r->s[at++] - '0');
		if (n < 2 && at + 1 < r->n && r->s[at] == '.' &&
		    is_digit(r->s[at + 1]))
			at++;
	}
	if (n < 2 || (at < r->n && is_digit(r->s[at])))
		return false;
	r->d->hour = part[0];
	r->d->minute = part[1];
	r->d->second = part[2];
	r->has_time = r->after_time = true;
	r->at = at;
	return true;
}

/* "8pm": an hour alone. */
static bool
hour_at(struct reading *r, size_t len, int v)
{
	char c = (char)(peek(r, len) | 0x20);

	if (r->has_time || len > 2 || v > 12 || (c != 'a' && c != 'p') ||
	    (peek(r, len + 1) | 0x20) != 'm' || is_letter(peek(r, len + 2)))
		return false;
	r->d->hour = v;
	r->half = c == 'a' ? 1 : 2;
	r->has_time = true;
	r->at += len + 2;
	return true;
}

/* "st", "nd", "er", "ème", "º" after a day are no words of their own. */
static void
skip_ordinal(struct reading *r)
{
	static const char *const endings[] = {
		"st", "nd", "rd", "th", "er", "eme", "\xc3\xa8me", "e",
		"\xc2\xba", "\xc2\xaa", "-\xd0\xb3\xd0\xbe"
	};
	size_t len;

	for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
		len = strlen(endings[i]);
		if (r->n - r->at >= len &&
		    memcmp(r->s + r->at, endings[i], len) == 0 &&
		    !is_letter(peek(r, len))) {
			r->at += len;
			return;
		}
	}
}

static bool
number_at(struct reading *r)
{
	size_t len = 0;
	int v = 0;
	char what;

	while (is_digit(peek(r, len)) && len < 9) {
		v = v * 10 + (peek(r, len) - '0');
		len++;
	}
	if (len == 9)
		return false;
	if (time_at(r, len) || dotted_time_at(r, len) || hour_at(r, len, v))
		return true;
	r->at += len;
	r->after_time = false;
	if ((what = sign_at(r)) != '\0') {
		set_signed(r, what, v);
		return true;
	}
	if (r->count == NUMBERS_MAX)
		return true;
	r->number[r->count] = v;
	r->digits[r->count] = len;
	r->after[r->count] = peek(r, 0);
	r->count++;
	skip_ordinal(r);
	return true;
}

/* --- words ---------------------------------------------------------------------------- */

/* The word at r->at in lower case into OUT; its length there. Points belong
 * to it where letters follow ("a.m."), '/' and '_' as in America/New_York. */
static size_t
word_at(struct reading *r, char *out, size_t size)
{
	struct buf lower = BUF_INIT(0);
	size_t start = r->at, n;
	char c;

	for (; r->at < r->n; r->at++) {
		c = r->s[r->at];
		if (is_letter(c) || (c == '.' && r->at > start &&
		    is_letter(peek(r, 1))))
			continue;
		if ((c == '/' || c == '_') && r->at - start > 1 &&
		    is_letter(peek(r, 1)))
			continue;
		break;
	}
	utf8_lower(&lower, r->s + start, r->at - start);
	n = lower.len < size ? lower.len : size;
	memcpy(out, buf_str(&lower), n);
	buf_free(&lower);
	return n;
}

static void
named_zone(struct reading *r, const char *word, size_t n)
{
	int minutes, summer;

	if (!r->has_time || r->has_zone ||
	    !date_zone(word, n, &minutes, &summer))
		return;
	r->d->zone = minutes;
	r->d->summer = summer;
	/* "GMT+0100": what follows counts */
	r->has_zone = !((peek(r, 0) == '+' || peek(r, 0) == '-') &&
	    is_digit(peek(r, 1)));
	r->after_time = true;
}

/* "Eastern Standard Time", "Central European Summer Time". */
static bool
zone_in_words(struct reading *r, const char *word, size_t n)
{
	int minutes;

	if (!r->has_time || (r->has_zone && !r->zone_words))
		return false;
	if (r->zone_words && date_is_summer(word, n)) {
		r->d->zone += 60;
		return true;
	}
	if (!date_region(word, n, &minutes))
		return r->zone_words;
	r->d->zone = minutes;
	r->has_zone = r->zone_words = true;
	return true;
}

/* The second word of the months that the Levant has in pairs. */
static bool
levantine(struct reading *r, const char *word, size_t n)
{
	if (r->month != 12 && r->month != 10)
		return false;
	if (n < 6 || memcmp(word, "\xd8\xa7\xd9\x84", 4) != 0)
		return false;
	if (n >= 6 && memcmp(word + 4, "\xd8\xab", 2) == 0)	/* second */
		r->month = r->month == 12 ? 1 : 11;
	return true;
}

static void
read_word(struct reading *r)
{
	char word[64];
	size_t n = word_at(r, word, sizeof word);
	int v;

	/* "d'abril" */
	if (n == 1 && word[0] == 'd' && peek(r, 0) == '\'') {
		r->at++;
		return;
	}
	/* "T6, ": the weekdays of Vietnam have numbers */
	if (n == 1 && r->count == 0 && peek(r, 1) == ',') {
		r->at++;
		return;
	}
	/* "13T9:15", "EST5EDT" */
	if (n == 1 && word[0] == 't' && is_digit(peek(r, 0)))
		return;
	if ((v = date_half(word, n)) != 0) {
		r->half = v;
		r->after_time = true;
		return;
	}
	if (n >= 3 && r->weekday < 0 && r->count == 0 &&
	    (v = date_weekday(word, n)) >= 0) {
		r->weekday = v;
		return;
	}
	if ((v = date_era(word, n)) != 0) {
		r->era = v;
		return;
	}
	if (zone_in_words(r, word, n) || levantine(r, word, n))
		return;
	named_zone(r, word, n);
	/* The last one: "mar. 03 nov." is a Tuesday in November. */
	if ((v = date_month(word, n)) == 0 && n > 2 &&
	    memcmp(word, "\xd7\x91", 2) == 0)
		v = date_month(word + 2, n - 2);	/* Hebrew's "in" */
	if (v != 0)
		r->month = v;
}

/* A sign: of a zone after the time, else between numbers. */
static void
read_sign(struct reading *r)
{
	size_t used = 0;
	int minutes;

	if (r->has_time && !r->has_zone && is_digit(peek(r, 1)) &&
	    (r->after_time || (r->at > 0 && r->s[r->at - 1] == ' ')))
		used = date_iso_zone(r->s + r->at, r->n - r->at, &minutes);
	if (used == 0) {
		r->at++;
		return;
	}
	r->d->zone = minutes;
	r->d->summer = 0;
	r->has_zone = r->after_time = true;
	r->at += used;
}

static bool
read_all(struct reading *r)
{
	char c;

	while (r->at < r->n) {
		c = r->s[r->at];
		if (is_digit(c)) {
			if (!number_at(r))
				return false;
		} else if (c == '+' || c == '-') {
			read_sign(r);
		} else if (c == '(') {
			/* "(Coordinated Universal Time)" */
			while (r->at < r->n && r->s[r->at] != ')')
				r->at++;
		} else if (is_letter(c)) {
			read_word(r);
		} else {
			r->after_time = r->after_time && c == ' ';
			r->at++;
		}
	}
	return true;
}

/* --- what it means --------------------------------------------------------------- */

static int64_t
full_year(int v, size_t digits)
{
	if (digits >= 4)	/* of the Buddhist era, in Thailand */
		return v > 2400 && v < 2700 ? v - 543 : v;
	if (v >= 100)	/* years since 1900, by programs of that time */
		return 1900 + v;
	return v < 70 ? 2000 + v : 1900 + v;
}

static bool
is_year(const struct reading *r, size_t i)
{
	return r->digits[i] >= 3 || r->number[i] > 31;
}

/* The numbers beside the name of a month: a day, a year. */
static bool
with_month(struct reading *r)
{
	struct date_parts *d = r->d;
	size_t year = NUMBERS_MAX, day = NUMBERS_MAX;

	for (size_t i = 0; i < r->count; i++)
		if (is_year(r, i) && year == NUMBERS_MAX)
			year = i;
		else if (day == NUMBERS_MAX)
			day = i;
		else if (year == NUMBERS_MAX)
			year = i;
	if (r->day >= 0)
		d->day = r->day;
	else
		d->day = day < NUMBERS_MAX ? r->number[day] : 1;
	if (r->year >= 0)
		d->year = r->year;
	else if (year < NUMBERS_MAX)
		d->year = full_year(r->number[year], r->digits[year]);
	else
		d->year = 1970 + clock_now() / 31556952;
	d->month = r->month;
	return day < NUMBERS_MAX || year < NUMBERS_MAX || r->day >= 0 ||
	    r->year >= 0;
}

static int
weekday_of(int64_t year, int month, int day)
{
	return (int)((clock_days(year, month, day) + 4) % 7 + 7) % 7;
}

/* Month and day, or day and month: what cannot be else, what the weekday
 * says, else the habit of the separator ("03/30/2020", "30.03.2020"). */
static void
day_and_month(struct reading *r, int a, int b, bool month_first)
{
	struct date_parts *d = r->d;

	if (a > 12)
		month_first = false;
	else if (b > 12)
		month_first = true;
	else if (r->weekday >= 0 && a >= 1 && b >= 1 && a != b) {
		bool first = weekday_of(d->year, a, b) == r->weekday;
		bool second = weekday_of(d->year, b, a) == r->weekday;

		if (first != second)
			month_first = first;
	}
	d->month = month_first ? a : b;
	d->day = month_first ? b : a;
}

static bool
all_numbers(struct reading *r)
{
	struct date_parts *d = r->d;
	const int *v = r->number;

	if (r->count < 3)
		return false;
	/* "06-1-2" is written as ISO would */
	if (is_year(r, 0) || (r->after[0] == '-' && !is_year(r, 2))) {
		d->year = full_year(v[0], r->digits[0]);
		d->month = v[1];
		d->day = v[2];
		if (d->month > 12 && d->day <= 12) {	/* 2020-31-12 */
			d->month = v[2];
			d->day = v[1];
		}
		return true;
	}
	d->year = full_year(v[2], r->digits[2]);
	day_and_month(r, v[0], v[1], r->after[0] == '/');
	return true;
}

static bool
settle_time(struct reading *r)
{
	struct date_parts *d = r->d;

	if (r->half == 2 && d->hour < 12)
		d->hour += 12;
	else if (r->half == 1 && d->hour == 12)
		d->hour = 0;
	return true;
}

/* 2019-01-21: words beside it that look like a month are none. */
static bool
is_whole(const struct reading *r)
{
	return r->count >= 3 && r->digits[0] == 4 && r->digits[1] <= 2 &&
	    r->digits[2] <= 2 && r->after[0] == r->after[1] &&
	    strchr("-/.", r->after[0]) != NULL && r->after[0] != '\0';
}

bool
date_words(const char *s, size_t n, struct date_parts *d)
{
	struct reading r = {
		.s = s, .n = n, .year = -1, .month = -1, .day = -1,
		.weekday = -1, .d = d
	};

	memset(d, 0, sizeof *d);
	if (!read_all(&r))
		return false;
	if (r.month > 0 && !is_whole(&r))
		return with_month(&r) && settle_time(&r);
	return all_numbers(&r) && settle_time(&r);
}

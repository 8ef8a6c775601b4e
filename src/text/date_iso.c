#include "date_iso.h"

#include <string.h>

#include <ndigest/base/clock.h>

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* How many digits stand at s. */
static size_t
digits(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && is_digit(s[i]))
		i++;
	return i;
}

static int
number(const char *s, size_t n)
{
	int v = 0;

	for (size_t i = 0; i < n; i++)
		v = v * 10 + (s[i] - '0');
	return v;
}

static int
days_in(int64_t year, int month)
{
	static const int days[] = {
		31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31
	};
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return days[month - 1] + (month == 2 && leap);
}

/* The last Sunday of a month, as days since 1970. */
static int64_t
last_sunday(int64_t year, int month)
{
	int64_t last = clock_days(year, month, days_in(year, month));

	return last - (last + 4) % 7;	/* 1970-01-01 was a Thursday */
}

static int64_t
first_sunday(int64_t year, int month)
{
	int64_t first = clock_days(year, month, 1);

	return first + (7 - (first + 4) % 7) % 7;
}

/* Whether a day lies in the summer time of Europe (1) or North America (2);
 * the hours of the change itself are not worth the trouble. */
static bool
is_summer(int kind, int64_t year, int64_t day)
{
	if (kind == 1)
		return day >= last_sunday(year, 3) &&
		    day < last_sunday(year, 10);
	return kind == 2 && day >= first_sunday(year, 3) + 7 &&
	    day < first_sunday(year, 11);
}

bool
date_join(const struct date_parts *d, int64_t *t)
{
	int64_t day;

	if (d->month < 1 || d->month > 12 || d->day < 1 || d->day > 31 ||
	    d->year < 1 || d->year > 9999)
		return false;
	if (d->hour < 0 || d->hour > 24 || d->minute < 0 || d->minute > 59 ||
	    d->second < 0 || d->second > 61 ||
	    (d->hour == 24 && d->minute + d->second > 0))
		return false;
	day = clock_days(d->year, d->month, 1) + d->day - 1;
	*t = day * 86400 + d->hour * 3600 + d->minute * 60 + d->second -
	    (int64_t)d->zone * 60;
	if (d->summer != 0 && is_summer(d->summer, d->year, day))
		*t -= 3600;
	return true;
}

/* --- time ------------------------------------------------------------------------- */

size_t
date_iso_zone(const char *s, size_t n, int *minutes)
{
	int sign, hours, rest = 0;
	size_t len, used;

	if (n > 0 && (s[0] | 0x20) == 'z' && (n == 1 || !is_digit(s[1]))) {
		*minutes = 0;
		return 1;
	}
	if (n >= 4 && memcmp(s, "\xe2\x88\x92", 3) == 0) {
		/* U+2212, the minus sign of mathematics */
		used = date_iso_zone(s + 2, n - 2, minutes);
		*minutes = -*minutes;
		return used > 0 ? used + 2 : 0;
	}
	if (n < 2 || (s[0] != '+' && s[0] != '-' && s[0] != '\x92'))
		return 0;
	sign = s[0] == '-' ? -1 : 1;
	len = digits(s + 1, n - 1);
	if (len == 0 || len > 4)
		return 0;
	used = 1 + len;
	hours = number(s + 1, len);
	if (len > 2) {
		rest = hours % 100;
		hours /= 100;
	} else if (n - used >= 3 && s[used] == ':' &&
	    digits(s + used + 1, n - used - 1) >= 2) {
		rest = number(s + used + 1, 2);
		used += 3;
	}
	if (hours > 24 || rest > 59)
		return 0;
	*minutes = sign * (hours * 60 + rest);
	return used;
}

/* ".123", ",5": what is less than a second is not kept. */
static size_t
fraction(const char *s, size_t n)
{
	size_t len;

	if (n < 2 || (s[0] != '.' && s[0] != ','))
		return 0;
	len = digits(s + 1, n - 1);
	return len > 0 ? len + 1 : 0;
}

size_t
date_iso_time(const char *s, size_t n, struct date_parts *d)
{
	size_t i = digits(s, n), len;

	if (i == 0 || i > 6)
		return 0;
	if (i <= 2) {
		d->hour = number(s, i);
		if (n - i >= 2 && s[i] == ':' && is_digit(s[i + 1])) {
			len = digits(s + i + 1, n - i - 1);
			if (len > 2)
				return 0;
			d->minute = number(s + i + 1, len);
			i += 1 + len;
			if (n - i >= 2 && s[i] == ':' && is_digit(s[i + 1])) {
				len = digits(s + i + 1, n - i - 1);
				if (len > 2)
					return 0;
				d->second = number(s + i + 1, len);
				i += 1 + len;
			}
		}
	} else if (i == 4 || i == 6) {
		d->hour = number(s, 2);
		d->minute = number(s + 2, 2);
		d->second = i == 6 ? number(s + 4, 2) : 0;
	} else {
		return 0;
	}
	if (i <= 2 && n - i >= 3 && s[i] == '.' &&
	    digits(s + i + 1, n - i - 1) == 2) {
		/* "19.48", "19.48.21": minutes, and no part of an hour */
		d->minute = number(s + i + 1, 2);
		i += 3;
		if (n - i >= 3 && s[i] == '.' &&
		    digits(s + i + 1, n - i - 1) == 2) {
			d->second = number(s + i + 1, 2);
			i += 3;
		}
	}
	i += fraction(s + i, n - i);
	while (i < n && s[i] == ' ' && i + 1 < n)
		i++;
	return i + date_iso_zone(s + i, n - i, &d->zone);
}

/* --- dates ------------------------------------------------------------------------ */

static int64_t
this_year(void)
{
	/* near enough: a fragment without a year is of this one */
	return 1970 + clock_now() / 31556952;
}

static int64_t
full_year(int v)
{
	return v < 70 ? 2000 + v : v < 100 ? 1900 + v : v;
}

/* The day of week WEEK, DAY 1..7 from Monday (ISO 8601: the week that has
 * the year's first Thursday is its first). */
static bool
set_week(struct date_parts *d, int week, int day)
{
	int64_t fourth = clock_days(d->year, 1, 4), first;
	int64_t offset;

	if (week < 1 || week > 53 || day < 1 || day > 7)
		return false;
	first = fourth - (fourth + 3) % 7;	/* its Monday */
	offset = first + (week - 1) * 7 + day - 1 - clock_days(d->year, 1, 1);
	d->month = 1;
	d->day = 1;
	if (offset < 0) {
		d->year--;
		d->month = 12;
		d->day = 32 + (int)offset;
		return true;
	}
	while (offset >= days_in(d->year, d->month)) {
		offset -= days_in(d->year, d->month);
		if (++d->month > 12) {
			d->month = 1;
			d->year++;
		}
	}
	d->day = (int)offset + 1;
	return true;
}

static bool
set_ordinal(struct date_parts *d, int day)
{
	if (day < 1 || day > 366)
		return false;
	d->month = 1;
	while (day > days_in(d->year, d->month)) {
		day -= days_in(d->year, d->month);
		if (++d->month > 12)
			return false;
	}
	d->day = day;
	return true;
}

/* What a pattern's letters stand for: Y year, M month, D day, O ordinal day,
 * W week, K its day; '-' and 'w' are themselves; the rest are digits. */
static const char *const patterns[] = {
	"YYYY-MM-DD", "YYYYMMDD", "YYYY-MM", "YYYY", "YYYY-M", "YYYY-M-D", "YYYY-MM-D",
	"YYYY-M-DD", "YYYY/MM/DD", "YYYY/M/D", "YYYY/MM/D", "YYYY/M/DD",
	"YYYY.MM.DD", "YYYY:MM:DD",
	"YYYY-OOO", "YYYYOOO",
	"YYYY-wWW-K", "YYYYwWWK", "YYYY-wWW", "YYYYwWW",
	"YY-MM-DD", "YYMMDD", "YY-OOO", "YYOOO",
	"-YYMM", "-YY-MM", "-OOO", "-YY", "--MM-DD", "--MMDD", "--MM",
	"---DD",
};

struct fields {
	int year, month, day, ordinal, week, weekday;
	size_t year_digits;
};

static bool
take(struct fields *f, char letter, char c)
{
	int *to;

	switch (letter) {
	case 'Y': to = &f->year; f->year_digits++; break;
	case 'M': to = &f->month; break;
	case 'D': to = &f->day; break;
	case 'O': to = &f->ordinal; break;
	case 'W': to = &f->week; break;
	case 'K': to = &f->weekday; break;
	case 'w':
		return (c | 0x20) == 'w';
	default:
		return c == letter;
	}
	if (!is_digit(c))
		return false;
	*to = (*to < 0 ? 0 : *to) * 10 + (c - '0');
	return true;
}

static bool
matches(const char *pattern, const char *s, size_t n, struct fields *f)
{
	*f = (struct fields){ -1, -1, -1, -1, -1, -1, 0 };
	if (strlen(pattern) != n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!take(f, pattern[i], s[i]))
			return false;
	return true;
}

static bool
set_fields(struct date_parts *d, const struct fields *f)
{
	d->year = f->year < 0 ? this_year() :
	    f->year_digits == 2 ? full_year(f->year) : f->year;
	if (f->ordinal >= 0)
		return set_ordinal(d, f->ordinal);
	if (f->week >= 0)
		return set_week(d, f->week, f->weekday < 0 ? 1 : f->weekday);
	d->month = f->month < 0 ? 1 : f->month;
	d->day = f->day < 0 ? 1 : f->day;
	return d->month >= 1 && d->month <= 12 && d->day >= 1 && d->day <= 31;
}

static bool
set_date(struct date_parts *d, const char *s, size_t n)
{
	struct fields f;

	for (size_t i = 0; i < sizeof patterns / sizeof patterns[0]; i++)
		if (matches(patterns[i], s, n, &f))
			return set_fields(d, &f);
	return false;
}

bool
date_iso(const char *s, size_t n, struct date_parts *d)
{
	size_t len = 0, at;

	memset(d, 0, sizeof *d);
	while (len < n && (is_digit(s[len]) || strchr("-/.:Ww", s[len])) &&
	    s[len] != '\0')
		len++;
	/* "2003-12-31-05:00" is no date of this kind, but "20031231T…" is */
	if (len == n)
		return set_date(d, s, n);
	at = len;
	if ((s[at] | 0x20) == 't' || s[at] == '_')
		at++;
	while (at < n && s[at] == ' ')
		at++;
	if (!set_date(d, s, len))
		return false;
	if (at == n)
		return true;
	len = date_iso_time(s + at, n - at, d);
	return len > 0 && at + len == n;
}

#include <ndigest/base/intl.h>
#include <ndigest/text/date.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/clock.h>
#include <ndigest/base/scan.h>

#include "date_fold.h"
#include "date_iso.h"
#include "date_words.h"

#define DAY 86400
#define TEXT_MAX 160			/* what is longer is no date */
#define EARLIEST (-INT64_C(2208988800))	/* 1900-01-01 */
#define LATEST INT64_C(4133980800)	/* 2101-01-01 */

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
two(const char *s, int *v)
{
	if (!is_digit(s[0]) || !is_digit(s[1]))
		return false;
	*v = (s[0] - '0') * 10 + (s[1] - '0');
	return true;
}

/* --- the two forms that nearly all dates have --------------------------------- */

/* " GMT", " +0000", "+02:00", "Z", and nothing after it. */
static bool
fast_zone(const char *s, size_t n, int *zone)
{
	int hours, minutes;
	size_t colon;

	*zone = 0;
	if ((n == 1 && s[0] == 'Z') || (n == 3 && memcmp(s, "GMT", 3) == 0))
		return true;
	if (n < 5 || n > 6 || (s[0] != '+' && s[0] != '-'))
		return false;
	colon = n == 6;
	if ((colon && s[3] != ':') || !two(s + 1, &hours) ||
	    !two(s + 3 + colon, &minutes) || hours > 24 || minutes > 59)
		return false;
	*zone = (hours * 60 + minutes) * (s[0] == '-' ? -1 : 1);
	return true;
}

static bool
fast_time(const char *s, struct date_parts *d)
{
	return two(s, &d->hour) && s[2] == ':' && two(s + 3, &d->minute) &&
	    s[5] == ':' && two(s + 6, &d->second);
}

/* 2003-12-31T10:14:55Z, and with a fraction or another zone */
static bool
fast_iso(const char *s, size_t n, struct date_parts *d)
{
	int century, year;
	size_t at = 19;

	if (n < 20 || s[4] != '-' || s[7] != '-' || s[10] != 'T' ||
	    !two(s, &century) || !two(s + 2, &year) ||
	    !two(s + 5, &d->month) || !two(s + 8, &d->day) ||
	    !fast_time(s + 11, d))
		return false;
	d->year = century * 100 + year;
	if (s[at] == '.')
		for (at++; at < n && is_digit(s[at]);)
			at++;
	return fast_zone(s + at, n - at, &d->zone);
}

/* Wed, 31 Dec 2003 10:14:55 GMT */
static bool
fast_rfc822(const char *s, size_t n, struct date_parts *d)
{
	static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	int century, year;

	if (n < 29 || s[3] != ',' || s[4] != ' ' || s[7] != ' ' ||
	    s[11] != ' ' || s[16] != ' ' || s[25] != ' ' ||
	    !two(s + 5, &d->day) || !two(s + 12, &century) ||
	    !two(s + 14, &year) || !fast_time(s + 17, d))
		return false;
	d->year = century * 100 + year;
	for (d->month = 1; d->month <= 12; d->month++)
		if (memcmp(names + (d->month - 1) * 3, s + 8, 3) == 0)
			return fast_zone(s + 26, n - 26, &d->zone);
	return false;
}

/* --- the rest ---------------------------------------------------------------------- */

/* Unix seconds, or milliseconds. What could be YYYYMMDDHH is that. */
static bool
unix_time(const char *s, size_t n, int64_t *t)
{
	int64_t v = 0;
	size_t i;

	for (i = 0; i < n && i < 14 && is_digit(s[i]); i++)
		v = v * 10 + (s[i] - '0');
	if (i < n && s[i] == '.')	/* 1700000000.123 */
		n = i;
	if (i != n || i < 9 || i == 12 || i > 13)
		return false;
	*t = i == 13 ? v / 1000 : v;
	return i != 10 || v < INT64_C(1900000000);
}

/* 20031231101455 and 200312311014 */
static bool
run_of_digits(const char *s, size_t n, struct date_parts *d)
{
	char text[16];

	if ((n != 14 && n != 12 && n != 10) ||
	    strspn(s, "0123456789") < n)
		return false;
	memcpy(text, s, 8);
	text[8] = '\0';
	if (!date_iso(text, 8, d))
		return false;
	if (n == 10)
		return two(s + 8, &d->hour);
	return date_iso_time(s + 8, n - 8, d) == n - 8;
}

static bool
slow(const char *s, size_t n, int64_t *t)
{
	struct date_parts d = { 0 };
	char text[TEXT_MAX + 1];

	if (n > TEXT_MAX)
		return false;
	memcpy(text, s, n);
	text[n] = '\0';
	if (unix_time(text, n, t))
		return true;
	if (run_of_digits(text, n, &d) || date_iso(text, n, &d))
		return date_join(&d, t);
	return date_words(text, n, &d) && date_join(&d, t);
}

/* The same, of a date that is not all ASCII. */
static bool
slow_folded(const char *s, size_t n, int64_t *t)
{
	struct buf b = BUF_INIT(0);
	bool ok;

	if (n > TEXT_MAX)
		return false;
	date_fold(&b, s, n);
	ok = slow(buf_str(&b), b.len, t);
	buf_free(&b);
	return ok;
}

int64_t
date_parse(const char *s, size_t n)
{
	struct date_parts d = { 0 };
	int64_t t;

	while (n > 0 && (unsigned char)*s <= ' ')
		s++, n--;
	while (n > 0 && (unsigned char)s[n - 1] <= ' ')
		n--;
	if (n < 2)
		return DATE_NONE;
	if (fast_iso(s, n, &d) || fast_rfc822(s, n, &d)) {
		if (!date_join(&d, &t))
			return DATE_NONE;
	} else if (!(scan_ascii(s, n) == n ? slow(s, n, &t) :
	    slow_folded(s, n, &t))) {
		return DATE_NONE;
	}
	/* 1970-01-01 is what programs write that know no date */
	if (t < EARLIEST || t >= LATEST || (t >= 0 && t < DAY))
		return DATE_NONE;
	return t;
}

/* --- out ------------------------------------------------------------------------------ */

/* The civil date of a count of days since 1970 (proleptic Gregorian). */
static void
civil(int64_t days, int64_t *year, int *month, int *day)
{
	int64_t z = days + 719468;
	int64_t era = (z >= 0 ? z : z - 146096) / 146097;
	int64_t doe = z - era * 146097;
	int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int64_t mp = (5 * doy + 2) / 153;

	*day = (int)(doy - (153 * mp + 2) / 5 + 1);
	*month = (int)(mp < 10 ? mp + 3 : mp - 9);
	*year = yoe + era * 400 + (*month <= 2);
}

static void
put(char *out, int v, int digits)
{
	for (int i = digits - 1; i >= 0; i--, v /= 10)
		out[i] = (char)('0' + v % 10);
}

void
date_rfc3339(int64_t t, char out[21])
{
	int64_t days = t / DAY, year;
	int seconds = (int)(t % DAY), month, day;

	if (seconds < 0) {
		seconds += DAY;
		days--;
	}
	if (days < -719162 || days > 2932896) {
		/* outside of the years 1 to 9999 there is no such form */
		days = days < 0 ? -719162 : 2932896;
	}
	civil(days, &year, &month, &day);
	memcpy(out, "0000-00-00T00:00:00Z", 21);
	put(out, (int)year, 4);
	put(out + 5, month, 2);
	put(out + 8, day, 2);
	put(out + 11, seconds / 3600, 2);
	put(out + 14, seconds / 60 % 60, 2);
	put(out + 17, seconds % 60, 2);
}

void
date_age(int64_t t, int64_t now, char *out, size_t size)
{
	static const struct {
		int64_t seconds;
		const char *unit;
	} units[] = {
		{ 365 * DAY, N_("y") }, { 30 * DAY, N_("mo") },
		{ 7 * DAY, N_("w") }, { DAY, N_("d") },
		{ 3600, N_("h") }, { 60, N_("m") },
	};
	int64_t age;

	if (size == 0)
		return;
	*out = '\0';
	if (t == DATE_NONE)
		return;
	age = t < now ? now - t : 0;
	for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
		/* days up to two weeks, weeks up to two months */
		if (age < units[i].seconds ||
		    (i == 2 && age < 14 * DAY) || (i == 1 && age < 60 * DAY))
			continue;
		(void)snprintf(out, size, _("%lld%s ago"),
		    (long long)(age / units[i].seconds),
		    _(units[i].unit));
		return;
	}
	(void)snprintf(out, size, "%s", _("now"));
}

int64_t
date_since(const char *s, int64_t now)
{
	static const char units[] = "mhdwy";
	static const int64_t seconds[] = {
		60, 3600, DAY, 7 * DAY, 365 * DAY
	};
	const char *unit;
	char *end;
	long v = strtol(s, &end, 10);

	if (end > s && v >= 0 && v < 100000 && *end != '\0') {
		if (strcmp(end, "mo") == 0)
			return now - v * 30 * DAY;
		unit = strchr(units, *end);
		if (unit != NULL && end[1] == '\0')
			return now - v * seconds[unit - units];
	}
	return date_parse(s, strlen(s));
}

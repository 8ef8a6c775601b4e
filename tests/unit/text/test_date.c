#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/clock.h>
#include <ndigest/text/date.h>

struct pair {
	const char *in, *want;	/* NULL: not to be understood */
};

static void
check(const struct pair *p, size_t n)
{
	char out[21];
	size_t bad = 0;
	int64_t t;

	for (size_t i = 0; i < n; i++) {
		t = date_parse(p[i].in, strlen(p[i].in));
		if (t == DATE_NONE)
			memcpy(out, "none", 5);
		else
			date_rfc3339(t, out);
		if (strcmp(out, p[i].want != NULL ? p[i].want : "none") != 0) {
			print_message("# \"%s\" is %s, not %s\n", p[i].in, out,
			    p[i].want != NULL ? p[i].want : "none");
			bad++;
		}
	}
	assert_int_equal(bad, 0);
}

#define CHECK(pairs) check(pairs, sizeof pairs / sizeof pairs[0])

static void
test_rfc822(void **state)
{
	static const struct pair pairs[] = {
	{ "Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z" },
	{ "Thu, 1 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z" },
	{ "  Thu, 01 Jan 2004 19:48:21 +0200\n", "2004-01-01T17:48:21Z" },
	{ "Thu, 01 Jan 2004 19:48:21 -05:00", "2004-01-02T00:48:21Z" },
	{ "Thu, 01 Jan 2004 19:48:21", "2004-01-01T19:48:21Z" },
	{ "Thu, 01 Jan 2004 19:48 GMT", "2004-01-01T19:48:00Z" },
	{ "01 Jan 2004 19:48:21 EST", "2004-01-02T00:48:21Z" },
	{ "Thu, 01 Jan 04 19:48:21 PDT", "2004-01-02T02:48:21Z" },
	{ "Thu, 01 Jan 94 19:48:21 MET", "1994-01-01T18:48:21Z" },
	{ "Thu, 01 Jan 2004", "2004-01-01T00:00:00Z" },
	{ "Mon, 26 January 2004 16:31:00 ET", "2004-01-26T21:31:00Z" },
	{ "Monday, 26 January 2004 16:31:00 UT", "2004-01-26T16:31:00Z" },
	{ "Thu,01 Jan 2004 19:48:21 Z", "2004-01-01T19:48:21Z" },
	{ "Thu, 01 Jan 2004 19:48:21 A", "2004-01-01T20:48:21Z" },
	{ "Thu, 01 Jan 2004 19:48:21 N", "2004-01-01T18:48:21Z" },
	{ "Thu, 01 Jan 2004 19:48:21 CEST", "2004-01-01T17:48:21Z" },
	{ "Fri, 24 Nov 2006 18:28:36-05:00", "2006-11-24T23:28:36Z" },
	{ "Fri, 24 Nov 2006 18:28:36 -500", "2006-11-24T23:28:36Z" },
	{ "Fri, 24 Nov 2006 18:28:36 GMT+0100", "2006-11-24T17:28:36Z" },
	{ "Thu, Jan 01 2004 19:48:21 GMT", "2004-01-01T19:48:21Z" },
	{ "Sun Jan  4 16:29:06 PST 2004", "2004-01-05T00:29:06Z" },
	{ "Sun Jan 4 16:29:06 2004", "2004-01-04T16:29:06Z" },
	{ "Sun Jan 04 2004 16:29:06 GMT+0000 (Greenwich Mean Time)",
	    "2004-01-04T16:29:06Z" },
	{ "Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T12:19:53Z" },
	{ "Wed, 31 Dec 2003 24:00:00 GMT", "2004-01-01T00:00:00Z" },
	{ "Wed, 31 Dec 2003 23:59:60 GMT", "2004-01-01T00:00:00Z" },
	{ "Mon, 31 Jun 2004 10:00:00 GMT", "2004-07-01T10:00:00Z" },
	{ "Fri, 31 Mar 2023 20:19:00 America/Los_Angeles",
	    "2023-04-01T03:19:00Z" },
	{ "Tue, 31 Jan 2023 20:19:00 Europe/Berlin",
	    "2023-01-31T19:19:00Z" },
	{ "31 Dec 103 10:00:00 GMT", "2003-12-31T10:00:00Z" },
	{ "Wed, 31 Dec 2003 10:14:55.123 +0000", "2003-12-31T10:14:55Z" },
	{ "Wed, 31 Foo 2003 10:14:55 GMT", NULL },
	{ "Wed, 31 Dec 2003 30:14:55 GMT", NULL },
	{ "", NULL }, { "yesterday", NULL }, { "GMT", NULL },
	};

	(void)state;
	CHECK(pairs);
}

static void
test_iso(void **state)
{
	static const struct pair pairs[] = {
	{ "2003-12-31T10:14:55Z", "2003-12-31T10:14:55Z" },
	{ "2003-12-31T10:14:55.5+02:00", "2003-12-31T08:14:55Z" },
	{ "2003-12-31t10:14:55z", "2003-12-31T10:14:55Z" },
	{ "2003-12-31T10:14:55-0800", "2003-12-31T18:14:55Z" },
	{ "2003-12-31T10:14:55-08", "2003-12-31T18:14:55Z" },
	{ "2003-12-31T10:14:55", "2003-12-31T10:14:55Z" },
	{ "2003-12-31T10:14Z", "2003-12-31T10:14:00Z" },
	{ "2003-12-31T10:14+01:00", "2003-12-31T09:14:00Z" },
	{ "2003-12-31T10", "2003-12-31T10:00:00Z" },
	{ "2003-12-31 10:14:55", "2003-12-31T10:14:55Z" },
	{ "2003-12-31 10:14:55 -0500", "2003-12-31T15:14:55Z" },
	{ "2003-12-31 10:14:55 UTC", "2003-12-31T10:14:55Z" },
	{ "2003-12-31T10:14:55 EST", "2003-12-31T15:14:55Z" },
	{ "2004-07-08 23:56:58.0", "2004-07-08T23:56:58Z" },
	{ "20031231T101455Z", "2003-12-31T10:14:55Z" },
	{ "20031231", "2003-12-31T00:00:00Z" },
	{ "20031231101455", "2003-12-31T10:14:55Z" },
	{ "200312311014", "2003-12-31T10:14:00Z" },
	{ "2003-12-31", "2003-12-31T00:00:00Z" },
	{ "2003-12", "2003-12-01T00:00:00Z" },
	{ "2003", "2003-01-01T00:00:00Z" },
	{ "2003-335", "2003-12-01T00:00:00Z" },
	{ "2003335", "2003-12-01T00:00:00Z" },
	{ "03-12-31", "2003-12-31T00:00:00Z" },
	{ "031231", "2003-12-31T00:00:00Z" },
	{ "03-335", "2003-12-01T00:00:00Z" },
	{ "03335", "2003-12-01T00:00:00Z" },
	{ "-0312", "2003-12-01T00:00:00Z" },
	{ "-03-12", "2003-12-01T00:00:00Z" },
	{ "2003-W01-3", "2003-01-01T00:00:00Z" },
	{ "2003W013T10:00Z", "2003-01-01T10:00:00Z" },
	{ "2004-W53-6", "2005-01-01T00:00:00Z" },
	{ "2003-W01", "2002-12-30T00:00:00Z" },
	{ "2003-12-31T24:00:00Z", "2004-01-01T00:00:00Z" },
	{ "2003-12-31T23:59:60Z", "2004-01-01T00:00:00Z" },
	{ "2020-11-08T16:20:00-05:00Z", "2020-11-08T21:20:00Z" },
	{ "1937-01-01T12:00:27.87+00:20", "1937-01-01T11:40:27Z" },
	{ "2003-13-31T10:14:55Z", NULL },
	{ "2003-12-32", NULL }, { "2003-12-31T25:00:00Z", NULL },
	{ "0001-01-01T00:00:00Z", NULL }, { "9999-12-31T23:59:59Z", NULL },
	{ "0000-00-00 00:00:00", NULL }, { "1970-01-01T00:00:00Z", NULL },
	};

	(void)state;
	CHECK(pairs);
}

static void
test_sloppy(void **state)
{
	static const struct pair pairs[] = {
	{ "1072865695", "2003-12-31T10:14:55Z" },
	{ "1072865695123", "2003-12-31T10:14:55Z" },
	{ "January 2, 2006", "2006-01-02T00:00:00Z" },
	{ "Jan 2, 2006 3:04 PM EST", "2006-01-02T20:04:00Z" },
	{ "Nov. 16, 2020, 10:57 a.m.", "2020-11-16T10:57:00Z" },
	{ "Monday, January 2, 2006 12:04 AM", "2006-01-02T00:04:00Z" },
	{ "2 Jan 2006 8pm", "2006-01-02T20:00:00Z" },
	{ "Mon, 16th Nov 2020 13:16:28 GMT", "2020-11-16T13:16:28Z" },
	{ "Mon, 03/30/2020 - 19:19", "2020-03-30T19:19:00Z" },
	{ "Fri, 26/06/2020", "2020-06-26T00:00:00Z" },
	{ "Sat, 11 04 2020 08:51:49 +0100", "2020-04-11T07:51:49Z" },
	{ "03/04/2020 10:00", "2020-03-04T10:00:00Z" },
	{ "30.03.2020 10:00", "2020-03-30T10:00:00Z" },
	{ "03.04.2020, 10:00 Uhr", "2020-04-03T10:00:00Z" },
	{ "15:04 02.01.2006 -0700", "2006-01-02T22:04:00Z" },
	{ "02-01-2006", "2006-01-02T00:00:00Z" },
	{ "06-1-2 15:04", "2006-01-02T15:04:00Z" },
	{ "2006-1-2 15:04", "2006-01-02T15:04:00Z" },
	{ "02-Jan-2006 15:04:05", "2006-01-02T15:04:05Z" },
	{ "Nov 2020", "2020-11-01T00:00:00Z" },
	{ "Friday 06 November 2020", "2020-11-06T00:00:00Z" },
	{ "2 janvier 2020 \xc3\xa0 19h30", "2020-01-02T19:30:00Z" },
	{ "Mon, 2, Jan 2006 15:4", "2006-01-02T15:04:00Z" },
	{ "2006-01-02 - 15:04:05", "2006-01-02T15:04:05Z" },
	{ "Thu, 01 Jan 2004 19.48.21 GMT", "2004-01-01T19:48:21Z" },
	{ "05-APR-21 10.30.00 PM", "2021-04-05T22:30:00Z" },
	{ "2019-3", "2019-03-01T00:00:00Z" },
	};

	(void)state;
	CHECK(pairs);
}

static void
test_languages(void **state)
{
	static const struct pair pairs[] = {
	{ "Lundi, 16. Novembre 2020 - 15:54", "2020-11-16T15:54:00Z" },
	{ "ven., 03 juil. 2020 15:09:58 +0000", "2020-07-03T15:09:58Z" },
	{ "mar., 03 nov. 2020 10:00:00 +0100", "2020-11-03T09:00:00Z" },
	{ "jeu., 02 ao\u00fbt 2020 00:00:00 +0200", "2020-08-01T22:00:00Z" },
	{ "Mi, 05 M\u00e4rz 2014 10:00:00 +0100", "2014-03-05T09:00:00Z" },
	{ "Dienstag, 24. Dezember 2019", "2019-12-24T00:00:00Z" },
	{ "12 de enero de 2020", "2020-01-12T00:00:00Z" },
	{ "s\u00e1b, 25 set 2021 10:00:00", "2021-09-25T10:00:00Z" },
	{ "gio, 14 mag 2020", "2020-05-14T00:00:00Z" },
	{ "wo, 04 mrt 2020", "2020-03-04T00:00:00Z" },
	{ "\u0421\u0440, 05 \u044f\u043d\u0432\u0430\u0440\u044f 2011 10:00",
	    "2011-01-05T10:00:00Z" },
	{ "12 \u041c\u0430\u044f 2011", "2011-05-12T00:00:00Z" },
	{ "14 pa\u017adziernika 2019", "2019-10-14T00:00:00Z" },
	{ "3 \u010dervence 2019", "2019-07-03T00:00:00Z" },
	{ "3 \u010dervna 2019", "2019-06-03T00:00:00Z" },
	{ "2004-j\u00falius-13T9:15-05:00", "2004-07-13T14:15:00Z" },
	{ "\u039a\u03c5\u03c1, 11 \u0399\u03bf\u03cd\u03bb 2004 12:00:00 EST",
	    "2004-07-11T17:00:00Z" },
	{ "25 A\u011fustos 2020", "2020-08-25T00:00:00Z" },
	{ "2004\u5e745\u670812\u65e5 10:30", "2004-05-12T10:30:00Z" },
	{ "2004\ub144 05\uc6d4 28\uc77c 01:31:15", "2004-05-28T01:31:15Z" },
	{ "2004-05-25 \uc624\ud6c4 11:23:17", "2004-05-25T23:23:17Z" },
	};

	(void)state;
	CHECK(pairs);
}

static void
test_age_and_since(void **state)
{
	int64_t now = INT64_C(1700000000);
	char out[16];

	(void)state;
	date_age(now - 30, now, out, sizeof out);
	assert_string_equal(out, "now");
	date_age(now + 99999, now, out, sizeof out);
	assert_string_equal(out, "now");
	date_age(now - 300, now, out, sizeof out);
	assert_string_equal(out, "5m ago");
	date_age(now - 4 * 86400, now, out, sizeof out);
	assert_string_equal(out, "4d ago");
	date_age(now - 21 * 86400, now, out, sizeof out);
	assert_string_equal(out, "3w ago");
	date_age(now - 800 * 86400, now, out, sizeof out);
	assert_string_equal(out, "2y ago");
	date_age(DATE_NONE, now, out, sizeof out);
	assert_string_equal(out, "");
	assert_int_equal(date_since("2d", now), now - 2 * 86400);
	assert_int_equal(date_since("36h", now), now - 36 * 3600);
	assert_int_equal(date_since("2003-12-31", now), 1072828800);
	assert_true(date_since("soon", now) == DATE_NONE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rfc822),
		cmocka_unit_test(test_iso),
		cmocka_unit_test(test_sloppy),
		cmocka_unit_test(test_languages),
		cmocka_unit_test(test_age_and_since),
	};

	(void)setenv("NDIGEST_NOW", "2026-11-22T10:00:00Z", 1);
	(void)clock_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Names of downloaded files: nothing in them that has a meaning elsewhere. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "download_name.h"

static void
is(const char *want, const char *title, const char *url, const char *type,
    size_t number)
{
	char *got = download_name(title, url, type, number);

	assert_string_equal(got, want);
	free(got);
}

static void
takes_the_title(void **state)
{
	(void)state;
	is("A talk.mp3", "A talk", "http://a.example/x.mp3", "audio/mpeg", 1);
	is("A talk (3).mp3", "A talk", "http://a.example/x.mp3", NULL, 3);
	is("Über uns.ogg", "Über  uns", "http://a.example/x.ogg?y=.exe#z.sh",
	    NULL, 1);
}

static void
takes_the_ending_of_url_or_type(void **state)
{
	(void)state;
	is("T.m4a", "T", "http://a.example/x", "audio/x-m4a; codecs=a", 1);
	is("T.mp3", "T", "http://a.example/play.php?f=1", "AUDIO/MPEG", 1);
	is("T.m4a", "T", "http://a.example/x.M4A", "audio/mpeg", 1);
	is("T", "T", "http://a.example/x.verylong", NULL, 1);
	is("T", "T", "http://a.example/x.a$b", NULL, 1);
	is("T", "T", "http://a.example", "nothing/known", 1);
	is("T.7z", "T", "http://a.example/b.7z", NULL, 1);
}

static void
takes_the_url_when_there_is_no_title(void **state)
{
	(void)state;
	is("my talk.mp3", NULL, "http://a.example/d/my%20talk.mp3", NULL, 1);
	is("etc-passwd.mp3", "...", "http://a.example/..%2Fetc%2Fpasswd.mp3",
	    NULL, 1);
	is("download.mp3", "", "http://a.example/%00.mp3", NULL, 1);
	is("download", "", "http://a.example/", NULL, 1);
	is("download", " . ", "", NULL, 1);
}

static void
has_nothing_with_a_meaning(void **state)
{
	(void)state;
	is("etc-passwd", "../../etc/passwd", "http://a.example/", NULL, 1);
	is("rf x", "-rf x", "http://a.example/", NULL, 1);
	is("bashrc", ".bashrc", "http://a.example/", NULL, 1);
	is("a-b-c-d-e-f-g-h", "a\\b:c*d?e\"f<g>h", "http://a.example/", NULL,
	    1);
	is("a b", "a\nb\033\x7f\xc2\x9b", "http://a.example/", NULL, 1);
	is("x-(id)-id", "x$(id)`id`", "http://a.example/", NULL, 1);
	is("a.exe.mp3", "a.exe", "http://a.example/a.mp3", NULL, 1);
}

static void
is_never_long(void **state)
{
	char title[4001];
	char *got;

	(void)state;
	memset(title, 'x', 4000);
	title[4000] = '\0';
	got = download_name(title, "http://a.example/a.mp3", NULL, 999);
	assert_true(strlen(got) <= 160);
	assert_string_equal(got + strlen(got) - 10, " (999).mp3");
	free(got);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(takes_the_title),
		cmocka_unit_test(takes_the_ending_of_url_or_type),
		cmocka_unit_test(takes_the_url_when_there_is_no_title),
		cmocka_unit_test(has_nothing_with_a_meaning),
		cmocka_unit_test(is_never_long)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/net/net.h>

#include "../../../src/net/head.h"

static void
feed(struct head *h, const char *lines)
{
	const char *eol;

	for (; *lines != '\0'; lines = eol + 1) {
		eol = strchr(lines, '\n');
		assert_true(head_line(h, lines, (size_t)(eol + 1 - lines)));
	}
}

static void
begin(struct head *h, const char *lines)
{
	*h = (struct head){ 0 };
	head_reset(h);
	feed(h, "HTTP/1.1 200 OK\r\n");
	feed(h, lines);
}

static void
range(const char *field, int64_t from, int64_t whole)
{
	struct head h;
	char line[128];

	(void)snprintf(line, sizeof line, "Content-Range: %s\r\n\r\n", field);
	begin(&h, line);
	assert_int_equal(h.from, from);
	assert_int_equal(h.whole, whole);
	head_reset(&h);
}

static void
test_ranges(void **state)
{
	(void)state;
	range("bytes 100-199/1000", 100, 1000);
	range("Bytes 0-0/1", 0, 1);
	range("bytes 100-199/*", 100, -1);
	range("bytes */1000", -1, 1000);
	range("bytes 99999999999999999999-/1", INT64_MAX / 20, 1);
	range("bytes /", -1, -1);
	range("bytes 5", -1, -1);
	range("items 1-2/3", -1, -1);
	range("", -1, -1);
}

static void
test_fields(void **state)
{
	struct head h;

	(void)state;
	begin(&h, "CONTENT-TYPE:text/html ; charset=x \r\nETag: W/\"x y\"\r\n"
	    "Last-Modified:  Sun, 22 Nov 2026 10:00:00 GMT\r\n"
	    "Location: /x\r\nContent-Length: 12\r\n\r\n");
	assert_int_equal(h.status, 200);
	assert_string_equal(h.reason, "OK");
	assert_string_equal(h.content_type, "text/html ; charset=x");
	assert_string_equal(h.etag, "W/\"x y\"");
	assert_string_equal(h.last_modified, "Sun, 22 Nov 2026 10:00:00 GMT");
	assert_string_equal(h.location, "/x");
	assert_int_equal(h.length, 12);
	assert_true(h.complete);
	/* trailers count for nothing */
	feed(&h, "ETag: other\r\n");
	assert_string_equal(h.etag, "W/\"x y\"");
	/* the next answer has nothing of this one */
	feed(&h, "HTTP/2 304\r\n");
	assert_int_equal(h.status, 304);
	assert_null(h.location);
	assert_string_equal(h.etag, "");
	assert_int_equal(h.length, -1);
	assert_false(h.complete);
	head_reset(&h);
}

static void
test_hostile(void **state)
{
	static char line[100000];
	struct head h;
	int i;

	(void)state;
	begin(&h, "ETag: a\x1b" "b\r\nContent-Type: \x1b[31mx\x9b\r\n"
	    "Last-Modified: a\tb\r\nRetry-After: 99999999999999999999\r\n"
	    "Content-Length: 99999999999999999999\r\nno colon\r\n:\r\n");
	assert_string_equal(h.etag, "");
	assert_string_equal(h.last_modified, "");
	assert_null(strchr(h.content_type, '\x1b'));
	assert_int_equal(head_retry_after(&h), NET_RETRY_MAX);
	assert_true(h.length > 0);
	memset(line, 'x', sizeof line);
	memcpy(line, "Location: ", 10);
	assert_true(head_line(&h, line, sizeof line));
	assert_null(h.location);
	memcpy(line, "ETag: aaaaa", 11);
	assert_true(head_line(&h, line, sizeof line));
	assert_string_equal(h.etag, "");
	assert_true(head_line(&h, "", 0));
	for (i = 0; i < HEAD_MAX_LINES; i++)
		if (!head_line(&h, "X: y\r\n", 6))
			break;
	assert_true(i < HEAD_MAX_LINES);
	head_reset(&h);
}

static void
test_status_line(void **state)
{
	static const struct {
		const char *line;
		const char *text;
	} cases[] = {
		{ "HTTP/1.1 503 Go away\r\n", "503 Go away" },
		{ "HTTP/2 503\r\n", "503 Service Unavailable" },
		{ "HTTP/2 503 \r\n", "503 Service Unavailable" },
		{ "HTTP/1.1 599\r\n", "599" },
		{ "HTTP/1.1 99999 x\r\n", "999 x" },
		{ "HTTP/1.1\r\n", "0" },
		{ "HTTP/1.1 x\r\n", "-1" },
		{ "HTTP/1.1 500 a\x1b]0;t\x07" "b\r\n", "500 a]0;tb" },
	};
	struct head h = { 0 };
	char text[80];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_true(head_line(&h, cases[i].line,
		    strlen(cases[i].line)));
		head_status_text(&h, text, sizeof text);
		assert_string_equal(text, cases[i].text);
	}
	head_reset(&h);
}

static void
test_fresh(void **state)
{
	static const struct {
		const char *lines;
		int64_t fresh;
	} cases[] = {
		{ "X: y\r\n", 0 },
		{ "Cache-Control: max-age=60\r\n", 60 },
		{ "Cache-Control: private , MAX-AGE=60, x=1\r\n", 60 },
		{ "Cache-Control: max-age=60\r\nAge: 70\r\n", 0 },
		{ "Cache-Control: max-age=x\r\n", 0 },
		{ "Cache-Control: ,,,\r\n", 0 },
		{ "Cache-Control: max-age=60, no-store\r\n", 0 },
		{ "Cache-Control: max-age=99999999999999\r\n", INT32_MAX },
		{ "Date: Sun, 22 Nov 2026 10:00:00 GMT\r\n"
		    "Expires: Sun, 22 Nov 2026 10:01:00 GMT\r\n", 60 },
		{ "Date: Sun, 22 Nov 2026 10:00:00 GMT\r\nExpires: 0\r\n", 0 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct head h;

		begin(&h, cases[i].lines);
		assert_int_equal(head_fresh_for(&h), cases[i].fresh);
		head_reset(&h);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ranges),
		cmocka_unit_test(test_fields),
		cmocka_unit_test(test_hostile),
		cmocka_unit_test(test_status_line),
		cmocka_unit_test(test_fresh),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

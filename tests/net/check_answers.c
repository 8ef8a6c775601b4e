/* What comes back, and how long it may take. */
#include "fetch.h"

#include <string.h>

#include <ndigest/base/clock.h>

static void
check_plain(struct net *n)
{
	struct fetch *f = fetch("/x?body=hello&h=Content-Type:%%20text/x"
	    "&etag=%%22a%%22&lm=Sun,+22+Nov+2026+10:00:00+GMT");

	run(n, f);
	ok(good(f) && has(f, "hello") && f->result.status == 200 &&
	    f->head_status == 200, "a body arrives");
	ok(strcmp(f->type, "text/x") == 0 && strcmp(f->etag, "\"a\"") == 0 &&
	    strcmp(f->modified, "Sun, 22 Nov 2026 10:00:00 GMT") == 0,
	    "type and validators are told");
	ok(strcmp(f->final, f->url) == 0 && f->moved[0] == '\0' &&
	    f->result.bytes == 5 && f->result.wire_bytes > 5 &&
	    f->result.is_private, "so are URL, bytes and address");
	fetch_free(f);
	f = fetch("/x?status=204");
	run(n, f);
	ok(good(f) && f->body.len == 0, "an answer without a body has a head");
	fetch_free(f);
	f = fetch("/x?gzip=1&body=unpacked+text");
	run(n, f);
	ok(good(f) && has(f, "unpacked text"), "gzip is unpacked");
	fetch_free(f);
	f = fetch("/x?chunked=1&size=300000");
	run(n, f);
	ok(good(f) && f->body.len == 300000, "chunks are put together");
	fetch_free(f);
	f = fetch("/x?raw=HTTP/1.1+103+Early%%0d%%0aETag:1%%0d%%0a%%0d%%0a"
	    "HTTP/1.0+200+OK%%0d%%0a%%0d%%0aold+style");
	run(n, f);
	ok(good(f) && has(f, "old style") && f->head_status == 200 &&
	    f->etag[0] == '\0', "an early hint, and no length");
	fetch_free(f);
	f = fetch("/x?raw=HTTP/1.1+200+OK%%0d%%0aETag:1%%0d%%0a"
	    "Transfer-Encoding:chunked%%0d%%0a%%0d%%0a4%%0d%%0abody%%0d%%0a0"
	    "%%0d%%0aETag:2%%0d%%0aHTTP/1.1+500+x:y%%0d%%0a%%0d%%0a");
	run(n, f);
	ok(good(f) && has(f, "body") && strcmp(f->etag, "1") == 0,
	    "trailers change nothing");
	fetch_free(f);
}

static void
check_validators(struct net *n)
{
	struct fetch *f = fetch("/x?etag=W/%%22a%%22&body=b");

	f->r.etag = "W/\"a\"";
	run(n, f);
	ok(failed(f, ERR_NOT_MODIFIED, "") && f->result.status == 304 &&
	    strcmp(f->etag, "W/\"a\"") == 0, "an ETag that is known: 304");
	fetch_free(f);
	f = fetch("/x?lm=Sun,+22+Nov+2026+10:00:00+GMT&body=b");
	f->r.last_modified = "Sun, 22 Nov 2026 10:00:00 GMT";
	run(n, f);
	ok(failed(f, ERR_NOT_MODIFIED, ""), "a date that is known: 304");
	fetch_free(f);
	f = fetch("/x?echo=1");
	f->r.etag = "\"a\"\r\nX-Evil: 1";
	f->r.accept = "text/x";
	f->r.flags |= NET_FEED_DELTA;
	run(n, f);
	ok(good(f) && !has(f, "X-Evil") && has(f, "Accept: text/x") &&
	    has(f, "A-IM: feed") && has(f, "User-Agent: ndigest/") &&
	    has(f, "Accept-Encoding:") && has(f, "gzip"),
	    "the headers that are asked for, and no other");
	fetch_free(f);
}

static void
check_errors(struct net *n)
{
	static const struct {
		const char *query;
		enum err code;
		const char *text;
	} cases[] = {
		{ "status=404&reason=Not+Found", ERR_NO_INPUT,
		    "the server answered 404 Not Found" },
		{ "status=410", ERR_NO_INPUT, "410 Something" },
		{ "status=500", ERR_SERVICE, "500" },
		{ "status=503&reason=Later", ERR_AGAIN, "503 Later" },
		{ "status=429", ERR_AGAIN, "429" },
		{ "status=500&reason=%1b[31mred%9b", ERR_SERVICE, "500 [31mred" },
		{ "raw=SSH-2.0-x%0d%0a", ERR_SERVICE, "does not speak HTTP" },
		{ "raw=", ERR_SERVICE, "closed the connection" },
		{ "size=500&cut=100", ERR_SERVICE, "cut off" },
		{ "size=500&chunked=1&cut=100", ERR_SERVICE, "127.0.0.1" },
		{ "size=500&length=900&close=1", ERR_SERVICE, "cut off" },
		{ "headers=5000", ERR_SERVICE, "headers of 127.0.0.1 are" },
		{ "long=400000", ERR_SERVICE, "127.0.0.1" },
		{ "h=Content-Encoding:gzip&body=notgzip", ERR_SERVICE,
		    "cannot be unpacked" },
	};
	struct fetch *f;
	size_t i;

	for (i = 0; i < LENGTH(cases); i++) {
		f = fetch("/x?%s", cases[i].query);
		run(n, f);
		ok(failed(f, cases[i].code, cases[i].text) &&
		    strchr(f->result.error.text, '\x1b') == NULL,
		    "a sentence for %s", cases[i].query);
		fetch_free(f);
	}
	f = fetch("/x?status=400&body=the+reason");
	f->r.flags |= NET_ERROR_BODY;
	run(n, f);
	ok(failed(f, ERR_SERVICE, "400") && has(f, "the reason") &&
	    f->head_status == 400, "the body of an error, when wanted");
	fetch_free(f);
	f = fetch("/x?status=500&size=9000000");
	f->r.max_bytes = 100;
	run(n, f);
	ok(failed(f, ERR_SERVICE, "500") && f->body.len == 0 &&
	    f->result.wire_bytes < 1000000, "and not when it is not");
	fetch_free(f);
}

static void
check_sizes(struct net *n)
{
	struct fetch *f = fetch("/x?size=2000000");

	run(n, f);
	ok(failed(f, ERR_TOO_BIG, "larger than 1 MB") && f->body.len == 0,
	    "a length that is too large is not even read");
	fetch_free(f);
	f = fetch("/x?endless=1");
	run(n, f);
	ok(failed(f, ERR_TOO_BIG, "larger than 1 MB") && f->body.len <= MB,
	    "a body without an end is cut off");
	fetch_free(f);
	f = fetch("/x?gzip=1&size=50000000");
	run(n, f);
	ok(failed(f, ERR_TOO_BIG, "larger than 1 MB") && f->body.len <= MB,
	    "a gzip bomb is counted unpacked");
	fetch_free(f);
	f = fetch("/x?size=1048576");
	run(n, f);
	ok(good(f) && f->body.len == MB, "just as much as allowed is fine");
	fetch_free(f);
}

void
check_times(struct net *n)
{
	static const char *const slow[] = { "/x?size=5000&pace=20",
	    "/x?delay=4000", "/x?headers=200&pace=20" };
	struct fetch *f[4];
	size_t i;
	int64_t begin = clock_mono_ms();

	for (i = 0; i < 3; i++) {
		f[i] = fetch("%s", slow[i]);
		f[i]->r.timeout_s = 1;
		start(n, f[i]);
	}
	f[3] = fetch("/x?size=5000&pace=100");
	f[3]->r.idle_s = 1;
	start(n, f[3]);
	finish(n);
	for (i = 0; i < 3; i++) {
		ok(failed(f[i], ERR_SERVICE, "took longer than 1 s"),
		    "it takes too long: %s", slow[i]);
		fetch_free(f[i]);
	}
	ok(failed(f[3], ERR_SERVICE, "next to nothing for 1 s"),
	    "it is too slow");
	fetch_free(f[3]);
	ok(clock_mono_ms() - begin < 4500, "and all that at once");
}

static void
check_waits(struct net *n)
{
	static const struct {
		const char *query;
		int64_t retry, fresh;
		int should;
	} cases[] = {
		{ "status=503&h=Retry-After:%20120", 120, 0, -1 },
		{ "status=429&h=Date:%20Sun,+22+Nov+2026+10:00:00+GMT&"
		    "h=Retry-After:%20Sun,+22+Nov+2026+10:02:00+GMT", 120, 0,
		    -1 },
		{ "status=503&h=Retry-After:%209999999999999999999999",
		    NET_RETRY_MAX, 0, -1 },
		{ "status=503&h=Retry-After:%20soon", -1, 0, -1 },
		{ "status=429&h=retry-after-ms:%201500&h=x-should-retry:true",
		    2, 0, 1 },
		{ "status=429&h=X-Should-Retry:%20false", -1, 0, 0 },
		{ "h=Cache-Control:%20public,max-age=600&h=Age:%20100", -1,
		    500, -1 },
		{ "h=Cache-Control:%20no-cache,max-age=600", -1, 0, -1 },
		{ "h=Date:%20Sun,+22+Nov+2026+10:00:00+GMT&"
		    "h=Expires:%20Sun,+22+Nov+2026+11:00:00+GMT", -1, 3600,
		    -1 },
		{ "h=Expires:%200", -1, 0, -1 },
	};
	size_t i;

	for (i = 0; i < LENGTH(cases); i++) {
		struct fetch *f = fetch("/x?%s", cases[i].query);

		run(n, f);
		ok(f->result.retry_after == cases[i].retry &&
		    f->result.fresh_for == cases[i].fresh &&
		    f->result.should_retry == cases[i].should,
		    "waits: %s", cases[i].query);
		fetch_free(f);
	}
}

void
check_answers(struct net *n)
{
	check_plain(n);
	check_validators(n);
	check_errors(n);
	check_sizes(n);
	check_waits(n);
}

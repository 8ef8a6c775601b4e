/* Where a request may go, and what it may take along. */
#include "fetch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void
check_places(struct net *n)
{
	struct fetch *f = fetch("/x?chain=5&status=301");

	run(n, f);
	ok(good(f) && strstr(f->moved, "/x?chain=0") != NULL,
	    "five lasting redirects move a feed");
	fetch_free(f);
	f = fetch("/x?chain=6&status=301");
	run(n, f);
	ok(failed(f, ERR_REFUSED, "on and on"), "six are too many");
	fetch_free(f);
	f = fetch("/x?chain=2&status=302");
	run(n, f);
	ok(good(f) && f->moved[0] == '\0' &&
	    strstr(f->final, "/x?chain=0") != NULL,
	    "passing ones are followed and move nothing");
	fetch_free(f);
	f = fetch("/x?status=308&to=/y?to=/z%%253Fbody=end%%26status=302");
	run(n, f);
	ok(good(f) && has(f, "end") && f->moved[0] == '\0',
	    "nor does a lasting one before a passing one");
	fetch_free(f);
	f = fetch("/x?status=301&to=/y?status=404");
	run(n, f);
	ok(failed(f, ERR_NO_INPUT, "404") && f->moved[0] == '\0',
	    "nor one that leads to nothing");
	fetch_free(f);
	f = fetch("/x?to=/y&size=9000000");
	run(n, f);
	ok(failed(f, ERR_NO_INPUT, "404"), "its body does not matter");
	fetch_free(f);
	f = fetch("/x?to=/y");
	f->r.flags |= NET_NO_REDIRECT;
	run(n, f);
	ok(failed(f, ERR_REFUSED, "another address"), "unless unwanted");
	fetch_free(f);
}

static void
check_bad_redirects(struct net *n)
{
	static const char *const places[] = { "ftp://127.0.0.1/",
	    "file:///etc/passwd", "gopher://127.0.0.1/", "javascript:x",
	    "http://", "dict://127.0.0.1/" };
	size_t i;
	struct fetch *f;

	for (i = 0; i < LENGTH(places); i++) {
		f = fetch("/x?to=%s", places[i]);
		run(n, f);
		ok(failed(f, ERR_REFUSED, "the server sends us"),
		    "no redirect to %s", places[i]);
		fetch_free(f);
	}
}

static const char *const secret_headers[] = { "Authorization: Bearer key",
    "X-Api-Key: key", NULL };

static void
check_secrets(struct net *n)
{
	struct fetch *f = fetch("/x?to=/y?echo=1");

	f->r.headers = secret_headers;
	run(n, f);
	ok(good(f) && has(f, "Bearer key") && has(f, "X-Api-Key: key"),
	    "headers stay with their origin");
	fetch_free(f);
	f = fetch("/x?to=http://127.0.0.1:%d/y?echo=1", other_port);
	f->r.headers = secret_headers;
	run(n, f);
	ok(good(f) && has(f, "GET /y") && !has(f, "Bearer") &&
	    !has(f, "Api-Key"), "and do not follow to another");
	fetch_free(f);
	f = fetch("http://me:pass%%20word@127.0.0.1:%d/x?echo=1", port);
	run(n, f);
	ok(good(f) && has(f, "Authorization: Basic bWU6cGFzcyB3b3Jk") &&
	    strstr(f->final, "pass") == NULL, "credentials of a URL are used");
	fetch_free(f);
	f = fetch("http://me:secret@127.0.0.1:%d/x?to=/y?echo=1", port);
	run(n, f);
	ok(good(f) && has(f, "Authorization: Basic"), "at their origin");
	fetch_free(f);
	f = fetch("http://me:secret@127.0.0.1:%d/x?to=http://127.0.0.1:%d/y"
	    "?echo=1", port, other_port);
	run(n, f);
	ok(good(f) && !has(f, "Authorization"), "and nowhere else");
	fetch_free(f);
	f = fetch("/x?to=http://you:them@127.0.0.1:%d/y?echo=1", other_port);
	run(n, f);
	ok(good(f) && !has(f, "Authorization"),
	    "a redirect brings none of its own");
	fetch_free(f);
	f = fetch("http://me:secret@127.0.0.1:%d/x?status=500", port);
	run(n, f);
	ok(failed(f, ERR_SERVICE, "500") &&
	    strstr(f->result.error.text, "secret") == NULL &&
	    strstr(f->final, "secret") == NULL, "no error tells them");
	fetch_free(f);
	f = fetch("/x?h=Set-Cookie:%%20a=b&body=x");
	run(n, f);
	fetch_free(f);
	f = fetch("/x?echo=1");
	run(n, f);
	ok(good(f) && !has(f, "Cookie"), "no cookie is kept");
	fetch_free(f);
}

static void
check_private(struct net *n)
{
	static const char *const forms[] = { "http://127.0.0.1:%d/x?body=x",
	    "http://localhost:%d/x?body=x", "http://127.1:%d/x?body=x",
	    "http://0x7f000001:%d/x?body=x", "http://2130706433:%d/x?body=x",
	    "http://[::ffff:127.0.0.1]:%d/x?body=x",
	    "http://0.0.0.0:%d/x?body=x" };
	struct fetch *f = fetch("/x?body=x");
	size_t i;

	run(n, f);	/* leaves a connection that could be used again */
	fetch_free(f);
	for (i = 0; i < LENGTH(forms); i++) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
		f = fetch(forms[i], port);
#pragma GCC diagnostic pop
		f->r.flags = 0;
		run(n, f);
		ok(failed(f, ERR_REFUSED, "private network") &&
		    f->result.status == 0, "no way to %s", forms[i]);
		fetch_free(f);
	}
	f = fetch("/x?to=http://127.0.0.1:%d/y?body=there", other_port);
	run(n, f);
	ok(good(f) && has(f, "there"), "a near host may stay near");
	fetch_free(f);
	f = fetch("/x?to=http://localhost:%d/y?body=there", port);
	run(n, f);
	ok(failed(f, ERR_REFUSED, "sends us to localhost"),
	    "but leads to no other");
	fetch_free(f);
}

/* A proxy may stand near; what is behind it may not. */
static void
check_proxy(void)
{
	char proxy[64];
	struct net_options o = { .proxy = proxy };
	struct net *n;
	struct fetch *f;

	(void)snprintf(proxy, sizeof proxy, "http://127.0.0.1:%d", port);
	n = new_net(&o);
	f = fetch("http://www.example.org/x?echo=1");
	f->r.flags = 0;
	run(n, f);
	ok(good(f) && has(f, "GET http://www.example.org/x"), "by a proxy");
	fetch_free(f);
	f = fetch("http://127.0.0.1:%d/x", other_port);
	f->r.flags = 0;
	run(n, f);
	ok(failed(f, ERR_REFUSED, "private network"), "but not back here");
	fetch_free(f);
	f = fetch("http://www.example.org/x?to=http://intranet/");
	f->r.flags = 0;
	run(n, f);
	ok(failed(f, ERR_REFUSED, "intranet, which is on a private network"),
	    "nor to where it stands");
	fetch_free(f);
	net_free(n);
}

/* HOME has a .netrc and a cookie file; see tests/net/run. */
static void
check_kept_secrets(void)
{
	const char *home = getenv("HOME");
	char cookies[1024];
	struct net_options o = { .netrc = true, .cookies = cookies };
	struct net *n;
	struct fetch *f;

	(void)snprintf(cookies, sizeof cookies, "%s/cookies",
	    home != NULL ? home : "");
	n = new_net(&o);
	f = fetch("/x?to=/y?echo=1");
	run(n, f);
	ok(good(f) && has(f, "Authorization: Basic bWU6bmV0cmM="),
	    "the password of a .netrc");
	ok(has(f, "Cookie: sid=abc"), "the cookies of a file");
	fetch_free(f);
	f = fetch("/x?to=http://127.0.0.1:%d/y?echo=1", other_port);
	run(n, f);
	ok(good(f) && !has(f, "Authorization"),
	    "no password for another origin");
	fetch_free(f);
	f = fetch("http://localhost:%d/y?echo=1&h=Set-Cookie:%%20b=c", port);
	run(n, f);
	ok(good(f) && !has(f, "\nCookie:"), "no cookie for another host");
	fetch_free(f);
	f = fetch("http://localhost:%d/y?echo=1", port);
	run(n, f);
	ok(good(f) && !has(f, "\nCookie:"), "and none that was set since");
	fetch_free(f);
	net_free(n);
}

static void
check_near(void)
{
	static const char *const near[] = { "http://127.0.0.1/",
	    "http://localhost:8080/x", "http://[::1]/", "http://10.1.2.3/",
	    "http://nas/", "http://nas.local/", "http://nas.local./",
	    "http://192.168.1.1/", "http://169.254.169.254/",
	    "http://100.64.0.1/", "http://[fe80::1]/", "http://[fd00::1]/",
	    "http://[::ffff:10.0.0.1]/", "http://[64:ff9b::a00:1]/",
	    "http://[2002:7f00:1::]/", "http://0/", "http://224.0.0.1/" };
	static const char *const far[] = { "http://example.org/",
	    "http://8.8.8.8/", "http://[2606:4700::1111]/",
	    "http://[::ffff:8.8.8.8]/", "http://localhost.example.org/",
	    "http://172.32.0.1/", "http://11.0.0.1/" };
	size_t i;

	for (i = 0; i < LENGTH(near); i++)
		ok(net_is_near(near[i]), "%s is near", near[i]);
	for (i = 0; i < LENGTH(far); i++)
		ok(!net_is_near(far[i]), "%s is far", far[i]);
}

static void
check_post(struct net *n)
{
	struct fetch *f = fetch("/x?echo=1");

	f->r.body = "{\"a\":1}";
	f->r.body_len = 7;
	f->r.content_type = "application/json";
	f->r.headers = secret_headers;
	run(n, f);
	ok(good(f) && has(f, "POST /x") && has(f, "{\"a\":1}") &&
	    has(f, "Content-Type: application/json") && !has(f, "Expect") &&
	    has(f, "Bearer key"), "a body is posted");
	fetch_free(f);
	f = fetch("/x?status=307&to=/y?echo=1");
	f->r.body = "text";
	f->r.body_len = 4;
	run(n, f);
	ok(good(f) && has(f, "POST /y") && has(f, "text"),
	    "and again after a 307");
	fetch_free(f);
	f = fetch("/x?status=302&to=/y?echo=1");
	f->r.body = "text";
	f->r.body_len = 4;
	run(n, f);
	ok(failed(f, ERR_REFUSED, "another address"), "not after a 302");
	fetch_free(f);
	f = fetch("/x?status=307&to=http://127.0.0.1:%d/y", other_port);
	f->r.body = "text";
	f->r.body_len = 4;
	run(n, f);
	ok(failed(f, ERR_REFUSED, "another address"), "nor to another origin");
	fetch_free(f);
	f = fetch("/x?echo=1");
	run(n, f);
	ok(good(f) && has(f, "GET /x") && !has(f, "Content-Length"),
	    "the next one is a GET again");
	fetch_free(f);
}

void
check_redirects(struct net *n)
{
	check_places(n);
	check_bad_redirects(n);
	check_secrets(n);
	check_private(n);
	check_near();
	check_proxy();
	check_kept_secrets();
	check_post(n);
}

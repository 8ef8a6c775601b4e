#include "transfer.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unistd.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/url.h>

#include "address.h"

#define BUFFER_SIZE 65536L
#define BODY_TO_SKIP 65536	/* of a redirect or an error, to keep the line */
#define IDLE_BYTES 30L

static bool
has_control(const char *s)
{
	for (; *s != '\0'; s++)
		if ((unsigned char)*s < 0x20 || *s == 0x7f)
			return true;
	return false;
}

/* --- making ---------------------------------------------------------------- */

/* Takes user:password out of URL; they go to the transfer. */
static enum err
take_credentials(struct transfer *t, const char *url)
{
	CURLU *u = curl_url();
	char *user = NULL, *password = NULL;
	enum err err = ERR_REFUSED;

	if (u == NULL || curl_url_set(u, CURLUPART_URL, url,
	    CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK)
		goto out;
	if (curl_url_get(u, CURLUPART_USER, &user, CURLU_URLDECODE) ==
	    CURLUE_OK)
		t->user = xstrdup(user);
	if (curl_url_get(u, CURLUPART_PASSWORD, &password, CURLU_URLDECODE) ==
	    CURLUE_OK)
		t->password = xstrdup(password);
	err = ERR_NONE;
out:
	curl_free(user);
	curl_free(password);
	curl_url_cleanup(u);
	return err;
}

static void
copy_headers(struct transfer *t, const char *const *headers)
{
	struct curl_slist *more;
	size_t i;

	for (i = 0; headers != NULL && headers[i] != NULL; i++) {
		if (has_control(headers[i]))
			continue;
		more = curl_slist_append(t->extra, headers[i]);
		if (more != NULL)
			t->extra = more;
	}
}

/* A validator that would break the request is left out. */
static char *
copy_value(const char *s)
{
	return s != NULL && *s != '\0' && strlen(s) < 1024 && !has_control(s) ?
	    xstrdup(s) : NULL;
}

static void
fail_early(struct transfer *t, enum err code)
{
	t->early = true;
	t->code = code;
}

struct transfer *
transfer_new(struct net *n, const struct net_request *r)
{
	struct transfer *t = xcalloc(1, sizeof *t);
	enum err err;

	t->net = n;
	t->r = *r;
	t->urgency = (r->flags & NET_URGENT) != 0 ? URGENT : BULK;
	t->private_ok = (r->flags & NET_PRIVATE_OK) != 0;
	t->at_home = true;
	t->all_permanent = true;
	t->r.headers = NULL;
	if (r->body != NULL)	/* an empty one must not become NULL */
		t->r.body = r->body_len > 0 ? xmemdup(r->body, r->body_len) :
		    xstrdup("");
	t->r.content_type = copy_value(r->content_type);
	t->r.accept = copy_value(r->accept);
	t->r.etag = copy_value(r->etag);
	t->r.last_modified = copy_value(r->last_modified);
	t->r.if_range = copy_value(r->if_range);
	t->left_ms = (r->timeout_s > 0 ? r->timeout_s : 30) * INT64_C(1000);
	head_reset(&t->head);
	copy_headers(t, r->headers);
	err = url_check(r->url, &t->error);
	if (err == ERR_NONE && strchr(r->url, '@') != NULL)
		err = take_credentials(t, r->url);
	t->url = err == ERR_NONE ? url_without_user(r->url) : xstrdup("");
	if (err != ERR_NONE)
		fail_early(t, err);
	return t;
}

void
transfer_free(struct transfer *t)
{
	if (t == NULL)
		return;
	head_reset(&t->head);
	curl_slist_free_all(t->extra);
	free(t->url);
	free(t->user);
	free(t->password);
	/* The request's strings were given as const, but these are ours. */
	free((void *)(uintptr_t)t->r.body);
	free((void *)(uintptr_t)t->r.content_type);
	free((void *)(uintptr_t)t->r.accept);
	free((void *)(uintptr_t)t->r.etag);
	free((void *)(uintptr_t)t->r.last_modified);
	free((void *)(uintptr_t)t->r.if_range);
	free(t);
}

/* --- called back by libcurl -------------------------------------------------- */

static bool
is_wanted(const struct transfer *t)
{
	if (transfer_is_redirect(t))
		return false;
	return (t->head.status >= 200 && t->head.status < 300) ||
	    (t->r.flags & NET_ERROR_BODY) != 0;
}

enum net_verdict
transfer_tell_head(struct transfer *t)
{
	const struct net_head head = {
		.status = t->head.status,
		.content_type = t->head.content_type, .url = t->url,
		.length = t->head.length,
		.from = t->head.from, .whole = t->head.whole,
		.etag = t->head.etag, .last_modified = t->head.last_modified
	};

	if (t->head_told)
		return NET_GO;
	t->head_told = true;
	return t->r.on_head != NULL ? t->r.on_head(t->r.ctx, &head) : NET_GO;
}

static size_t
on_header(char *p, size_t size, size_t count, void *arg)
{
	struct transfer *t = arg;

	if (t->head_told) {	/* trailers: nobody asked, but they count */
		if (++t->head.lines <= HEAD_MAX_LINES)
			return size * count;
		t->stop = STOP_LINES;
		return 0;
	}
	if (!head_line(&t->head, p, size * count)) {
		t->stop = STOP_LINES;
		return 0;
	}
	return size * count;
}

static size_t
stop_here(struct transfer *t, enum stop why)
{
	t->stop = why;
	return CURL_WRITEFUNC_PAUSE + 1;	/* not N, and not a pause */
}

static size_t
on_body(char *p, size_t size, size_t count, void *arg)
{
	struct transfer *t = arg;
	size_t n = size * count;

	if (t->stop != STOP_NONE)
		return stop_here(t, t->stop);
	if (!is_wanted(t)) {
		t->skipped += n;
		return t->skipped <= BODY_TO_SKIP ? n :
		    stop_here(t, STOP_ENOUGH);
	}
	if (t->head.length > 0 && (uint64_t)t->head.length > t->r.max_bytes)
		return stop_here(t, STOP_TOO_BIG);
	if (transfer_tell_head(t) != NET_GO)
		return stop_here(t, STOP_CALLER);
	if (n > t->r.max_bytes || t->bytes > t->r.max_bytes - n)
		return stop_here(t, STOP_TOO_BIG);
	if (t->r.on_data != NULL) {
		switch (t->r.on_data(t->r.ctx, p, n)) {
		case NET_GO:
			break;
		case NET_PAUSE:
			return CURL_WRITEFUNC_PAUSE;
		case NET_STOP:
			return stop_here(t, STOP_CALLER);
		}
	}
	t->bytes += n;
	return n;
}

/* A proxy may stand on a private address: it is known by its port. */
static bool
is_proxy_port(const struct net *n, long port)
{
	size_t i;

	for (i = 0; i < sizeof n->proxy_ports / sizeof *n->proxy_ports; i++)
		if (n->proxy_ports[i] != 0 && n->proxy_ports[i] == port)
			return true;
	return false;
}

static bool
may_connect(struct transfer *t, bool is_public, long port)
{
	if (!is_public)
		t->is_private = true;
	if (is_public || t->private_ok || is_proxy_port(t->net, port))
		return true;
	t->stop = STOP_ADDRESS;
	return false;
}

/* Before a connection is made: the address that the name has right now. */
static curl_socket_t
on_open_socket(void *arg, curlsocktype purpose, struct curl_sockaddr *a)
{
	struct transfer *t = arg;
	const unsigned char *data = (const unsigned char *)&a->addr.sa_data;
	int fd;

	(void)purpose;
	names_found(t);
	if (!may_connect(t, address_is_public(&a->addr),
	    data[0] << 8 | data[1]))
		return CURL_SOCKET_BAD;
	fd = socket(a->family, a->socktype | SOCK_CLOEXEC, a->protocol);
	if (fd < 0 && (errno == EMFILE || errno == ENFILE))
		t->code = error_set(&t->error, ERR_AGAIN,
		    "too many files are open");
	return fd;
}

/* Before a request is sent, also over a connection that somebody else made. */
static int
on_request(void *arg, char *ip, char *local_ip, int port, int local_port)
{
	struct transfer *t = arg;
	bool is_address, is_public = address_text_is_public(ip, &is_address);

	(void)local_ip;
	(void)local_port;
	names_found(t);
	return may_connect(t, is_public && is_address, port) ?
	    CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

/* --- one easy handle --------------------------------------------------------- */

/* What is the same for every request. */
static CURL *
easy_new(struct net *n)
{
	CURL *c = curl_easy_init();

	if (c == NULL)
		return NULL;
	(void)curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
	(void)curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https");
	(void)curl_easy_setopt(c, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
	(void)curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L);
	(void)curl_easy_setopt(c, CURLOPT_HTTP_VERSION,
	    (long)CURL_HTTP_VERSION_2TLS);
	(void)curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L);
	(void)curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 2L);
	(void)curl_easy_setopt(c, CURLOPT_BUFFERSIZE, BUFFER_SIZE);
	(void)curl_easy_setopt(c, CURLOPT_DNS_CACHE_TIMEOUT, 600L);
	(void)curl_easy_setopt(c, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
	(void)curl_easy_setopt(c, CURLOPT_USERAGENT, n->user_agent);
	(void)curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT_MS,
	    (long)n->connect_timeout_s * 1000L);
	(void)curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, on_header);
	(void)curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, on_body);
	(void)curl_easy_setopt(c, CURLOPT_OPENSOCKETFUNCTION, on_open_socket);
	(void)curl_easy_setopt(c, CURLOPT_PREREQFUNCTION, on_request);
#if LIBCURL_VERSION_NUM >= 0x075700
	/* Do not wait for a name server when the program ends. */
	(void)curl_easy_setopt(c, CURLOPT_QUICK_EXIT, 1L);
#endif
	if (n->proxy != NULL)
		(void)curl_easy_setopt(c, CURLOPT_PROXY, n->proxy);
	if (n->ca_file != NULL)
		(void)curl_easy_setopt(c, CURLOPT_CAINFO, n->ca_file);
	if (n->cookies != NULL)
		(void)curl_easy_setopt(c, CURLOPT_COOKIEFILE, n->cookies);
	return c;
}

static void
add_header(struct transfer *t, const char *name, const char *value)
{
	struct buf b = BUF_INIT(0);
	struct curl_slist *more;

	(void)(buf_adds(&b, name) && buf_adds(&b, value));
	more = curl_slist_append(t->headers, buf_str(&b));
	if (more != NULL)
		t->headers = more;
	buf_free(&b);
}

static void
add_range(struct transfer *t)
{
	char range[48];

	(void)snprintf(range, sizeof range, "bytes=%lld-",
	    (long long)t->r.from);
	add_header(t, "Range: ", range);
	if (t->r.if_range != NULL)
		add_header(t, "If-Range: ", t->r.if_range);
}

static void
make_headers(struct transfer *t)
{
	struct curl_slist *h, *more;

	if (t->r.accept != NULL)
		add_header(t, "Accept: ", t->r.accept);
	if (t->r.etag != NULL)
		add_header(t, "If-None-Match: ", t->r.etag);
	if (t->r.last_modified != NULL)
		add_header(t, "If-Modified-Since: ", t->r.last_modified);
	if ((t->r.flags & NET_AS_IS) != 0)
		add_header(t, "Accept-Encoding: ", "identity");
	if (t->r.from > 0)
		add_range(t);
	if ((t->r.flags & NET_FEED_DELTA) != 0)
		add_header(t, "A-IM: ", "feed");
	if (t->r.body != NULL) {
		add_header(t, "Content-Type: ", t->r.content_type != NULL ?
		    t->r.content_type : "application/octet-stream");
		add_header(t, "Expect:", "");
	}
	for (h = t->extra; h != NULL; h = h->next) {
		more = curl_slist_append(t->headers, h->data);
		if (more != NULL)
			t->headers = more;
	}
}

/* What differs; every one of these is set every time, since the handle was
 * another's before. */
static void
set_up(struct transfer *t)
{
	CURL *c = t->easy;

	(void)curl_easy_setopt(c, CURLOPT_URL, t->url);
	(void)curl_easy_setopt(c, CURLOPT_PRIVATE, t);
	(void)curl_easy_setopt(c, CURLOPT_HEADERDATA, t);
	(void)curl_easy_setopt(c, CURLOPT_WRITEDATA, t);
	(void)curl_easy_setopt(c, CURLOPT_OPENSOCKETDATA, t);
	(void)curl_easy_setopt(c, CURLOPT_PREREQDATA, t);
	(void)curl_easy_setopt(c, CURLOPT_ERRORBUFFER, t->curl_error);
	(void)curl_easy_setopt(c, CURLOPT_HTTPHEADER, t->headers);
	(void)curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING,
	    (t->r.flags & NET_AS_IS) != 0 ? NULL : "");
	(void)curl_easy_setopt(c, CURLOPT_USERNAME, t->user);
	(void)curl_easy_setopt(c, CURLOPT_PASSWORD, t->password);
	(void)curl_easy_setopt(c, CURLOPT_NETRC, t->net->netrc &&
	    t->at_home ? (long)CURL_NETRC_OPTIONAL :
	    (long)CURL_NETRC_IGNORED);
	/* who we are is not for those that a server sends us to */
	(void)curl_easy_setopt(c, CURLOPT_SSLCERT, t->at_home ?
	    t->net->client_cert : NULL);
	(void)curl_easy_setopt(c, CURLOPT_SSLKEY, t->at_home ?
	    t->net->client_key : NULL);
	(void)curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, (long)t->left_ms);
	(void)curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, IDLE_BYTES);
	(void)curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, (long)t->r.idle_s);
	if (t->r.body != NULL) {
		(void)curl_easy_setopt(c, CURLOPT_POST, 1L);
		(void)curl_easy_setopt(c, CURLOPT_POSTFIELDS, t->r.body);
		(void)curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE_LARGE,
		    (curl_off_t)t->r.body_len);
	} else {
		(void)curl_easy_setopt(c, CURLOPT_HTTPGET, 1L);
	}
}

/* Behind a proxy the address is not seen, but one that is written is. */
static bool
host_is_allowed(struct transfer *t)
{
	if (t->private_ok || !net_is_near(t->url))
		return true;
	t->stop = STOP_ADDRESS;
	return false;
}

bool
transfer_begin(struct transfer *t)
{
	struct net *n = t->net;

	t->begun_us = clock_mono_us();
	t->curl_error[0] = '\0';
	t->skipped = 0;
	head_reset(&t->head);
	if (n->proxy_ports[0] != 0 && !host_is_allowed(t))
		return false;
	t->easy = n->pool_len > 0 ? n->pool[--n->pool_len] : easy_new(n);
	if (t->easy == NULL) {
		(void)error_set(&t->error, t->code = ERR_SERVICE,
		    _("libcurl gives no handle"));
		return false;
	}
	make_headers(t);
	set_up(t);
	names_look(t);
	if (curl_multi_add_handle(n->multi, t->easy) != CURLM_OK) {
		(void)error_set(&t->error, t->code = ERR_SERVICE,
		    _("libcurl does not take the request"));
		transfer_end(t, false);
		return false;
	}
	return true;
}

void
transfer_end(struct transfer *t, bool reuse)
{
	struct net *n = t->net;
	curl_off_t wire = 0;
	long heads = 0;

	if (t->easy == NULL)
		return;
	names_end(t, false);
	(void)curl_easy_getinfo(t->easy, CURLINFO_SIZE_DOWNLOAD_T, &wire);
	(void)curl_easy_getinfo(t->easy, CURLINFO_HEADER_SIZE, &heads);
	t->wire_bytes += wire + heads;
	t->spent_us += clock_mono_us() - t->begun_us;
	t->left_ms -= (clock_mono_us() - t->begun_us) / 1000;
	(void)curl_multi_remove_handle(n->multi, t->easy);
	/* Nothing of what is ours stays with it. */
	(void)curl_easy_setopt(t->easy, CURLOPT_ERRORBUFFER, NULL);
	(void)curl_easy_setopt(t->easy, CURLOPT_HTTPHEADER, NULL);
	(void)curl_easy_setopt(t->easy, CURLOPT_POSTFIELDS, NULL);
	/* A handle keeps the cookies that it was given: it goes with them. */
	if (reuse && n->cookies == NULL && n->pool_len < n->pool_size)
		n->pool[n->pool_len++] = t->easy;
	else
		curl_easy_cleanup(t->easy);
	t->easy = NULL;
	curl_slist_free_all(t->headers);
	t->headers = NULL;
}

/* How a request ended: the result, and a sentence for a person. */
#include "transfer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/url.h>

/* What libcurl reports. %s is the host. DETAIL: what libcurl says about it
 * is worth showing, after a colon. */
static const struct {
	CURLcode curl;
	bool detail;
	const char *text;
} causes[] = {
	{ CURLE_COULDNT_RESOLVE_HOST, false, N_("cannot find the host %s") },
	{ CURLE_COULDNT_RESOLVE_PROXY, false, N_("cannot find the proxy") },
	{ CURLE_PROXY, false, N_("the proxy does not let us through to %s") },
	{ CURLE_COULDNT_CONNECT, true, N_("cannot connect to %s") },
	{ CURLE_SSL_CONNECT_ERROR, true,
	    N_("no secure connection with %s can be made") },
	{ CURLE_PEER_FAILED_VERIFICATION, true,
	    N_("the certificate of %s cannot be trusted") },
	{ CURLE_SSL_CACERT_BADFILE, false,
	    N_("the file of trusted certificates cannot be read") },
	{ CURLE_SSL_CERTPROBLEM, false,
	    N_("our own certificate for %s cannot be used") },
	{ CURLE_SSL_CIPHER, true, N_("no secure connection with %s can be made") },
	{ CURLE_GOT_NOTHING, false,
	    N_("%s closed the connection without an answer") },
	{ CURLE_RECV_ERROR, true, N_("the connection with %s broke") },
	{ CURLE_SEND_ERROR, false, N_("the connection with %s broke") },
	{ CURLE_PARTIAL_FILE, false, N_("the answer of %s was cut off") },
	{ CURLE_BAD_CONTENT_ENCODING, false,
	    N_("%s sent data that cannot be unpacked") },
	{ CURLE_WEIRD_SERVER_REPLY, false, N_("%s does not speak HTTP") },
	{ CURLE_UNSUPPORTED_PROTOCOL, false, N_("%s does not speak HTTP") },
	{ CURLE_HTTP2, false, N_("%s does not speak HTTP/2 well") },
	{ CURLE_HTTP2_STREAM, false, N_("%s does not speak HTTP/2 well") },
#if LIBCURL_VERSION_NUM >= 0x080600
	{ CURLE_TOO_LARGE, false, N_("the headers of %s are too long") },
#endif
	/* its own memory, for one line of a head, is small */
	{ CURLE_OUT_OF_MEMORY, false, N_("the headers of %s are too long") },
	{ CURLE_URL_MALFORMAT, false, N_("%s is no host") },
};

/* The host, fit to be shown. */
static void
host_name(const struct transfer *t, char *out, size_t size)
{
	char host[300], *clean;

	if (!url_host(t->url, host, sizeof host))
		host[0] = '\0';
	clean = clean_line_new(host, strlen(host), size - 1);
	(void)snprintf(out, size, "%s", *clean != '\0' ? clean : _("the server"));
	free(clean);
}

/* ": why", from the system or libcurl, fit to be shown. */
static void
add_detail(struct transfer *t, CURLcode curl)
{
	long os = 0;
	const char *why = t->curl_error;
	const char *ssl = strstr(why, "SSL certificate problem: ");
	char *clean;
	size_t n;

	if (t->easy != NULL)
		(void)curl_easy_getinfo(t->easy, CURLINFO_OS_ERRNO, &os);
	if (curl == CURLE_COULDNT_CONNECT)
		why = os != 0 ? strerror((int)os) : "";
	else if (ssl != NULL)
		why = ssl + 25;
	clean = clean_line_new(why, strlen(why), 200);
	n = strlen(t->error.text);
	if (*clean != '\0')
		(void)snprintf(t->error.text + n, sizeof t->error.text - n,
		    ": %s", clean);
	free(clean);
}

static enum err
timeout_sentence(struct transfer *t, const char *host)
{
	curl_off_t connected = 0;

	if (t->easy != NULL)
		(void)curl_easy_getinfo(t->easy, CURLINFO_PRETRANSFER_TIME_T,
		    &connected);
	if (connected == 0 && t->left_ms > t->net->connect_timeout_s * 1000)
		return error_set(&t->error, ERR_SERVICE,
		    _("%s did not answer within %d s"), host,
		    t->net->connect_timeout_s);
	if (strstr(t->curl_error, "too slow") != NULL)
		return error_set(&t->error, ERR_SERVICE,
		    _("%s sent next to nothing for %d s"), host, t->r.idle_s);
	return error_set(&t->error, ERR_SERVICE, _("%s took longer than %d s"),
	    host, t->r.timeout_s > 0 ? t->r.timeout_s : 30);
}

static enum err
curl_sentence(struct transfer *t, CURLcode curl, const char *host)
{
	size_t i;

	if (curl == CURLE_OPERATION_TIMEDOUT)
		return timeout_sentence(t, host);
	for (i = 0; i < sizeof causes / sizeof *causes; i++) {
		if (causes[i].curl != curl)
			continue;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
		(void)snprintf(t->error.text, sizeof t->error.text,
		    _(causes[i].text), host);
#pragma GCC diagnostic pop
		if (causes[i].detail)
			add_detail(t, curl);
		return ERR_SERVICE;
	}
	return error_set(&t->error, ERR_SERVICE, "%s: %s", host,
	    curl_easy_strerror(curl));
}

static enum err
size_sentence(struct transfer *t)
{
	size_t max = t->r.max_bytes;

	if (max >= 1024 * 1024 && max % (1024 * 1024) == 0)
		return error_set(&t->error, ERR_TOO_BIG,
		    _("the answer is larger than %zu MB"), max / 1024 / 1024);
	if (max >= 1024)
		return error_set(&t->error, ERR_TOO_BIG,
		    _("the answer is larger than %zu kB"), max / 1024);
	return error_set(&t->error, ERR_TOO_BIG,
	    _("the answer is larger than %zu bytes"), max);
}

static enum err
status_outcome(struct transfer *t)
{
	char text[80];
	long status = t->head.status;

	if (status >= 200 && status < 300)
		return ERR_NONE;
	if (status == 304)
		return ERR_NOT_MODIFIED;
	head_status_text(&t->head, text, sizeof text);
	if (status == 301 || status == 302 || status == 303 ||
	    status == 307 || status == 308)
		return error_set(&t->error, ERR_SERVICE,
		    _("the server sends us on (%s), and does not say where"),
		    text);
	return error_set(&t->error, status == 404 || status == 410 ?
	    ERR_NO_INPUT : status == 408 || status == 429 || status == 503 ||
	    status == 529 ? ERR_AGAIN : ERR_SERVICE,
	    _("the server answered %s"), text);
}

static enum err
outcome(struct transfer *t, CURLcode curl)
{
	char host[260];

	if (t->stop == STOP_CANCELLED || t->stop == STOP_CALLER)
		return ERR_STOPPED;
	if (t->code != ERR_NONE)
		return t->code;		/* the sentence is there */
	/* How the body of an error ended says nothing more. */
	if (t->stop == STOP_NONE && t->head.complete &&
	    t->head.status >= 300 && (t->r.flags & NET_ERROR_BODY) == 0)
		return status_outcome(t);
	host_name(t, host, sizeof host);
	switch (t->stop) {
	case STOP_TOO_BIG:
		return size_sentence(t);
	case STOP_ADDRESS:
		return error_set(&t->error, ERR_REFUSED, t->hops > 0 ?
		    _("the server sends us to %s, which is on a private "
		    "network") :
		    _("%s is on a private network"), host);
	case STOP_LINES:
		return error_set(&t->error, ERR_SERVICE,
		    _("the headers of %s are too long"), host);
	case STOP_NO_NAMES:
		return error_set(&t->error, ERR_SERVICE,
		    _("neither %s nor any other host can be found: "
		    "is there a network?"), host);
	case STOP_ENOUGH:
		return status_outcome(t);
	default:
		break;
	}
	return curl == CURLE_OK ? status_outcome(t) :
	    curl_sentence(t, curl, host);
}

static const char *
or_null(const char *s)
{
	return *s != '\0' ? s : NULL;
}

void
transfer_finish(struct transfer *t, CURLcode curl)
{
	struct net_result r = { .code = outcome(t, curl) };
	bool good = r.code == ERR_NONE || r.code == ERR_NOT_MODIFIED;

	/* Also for an answer without a body. */
	if (good && transfer_tell_head(t) != NET_GO)
		r.code = ERR_STOPPED;
	transfer_end(t, curl == CURLE_OK);
	r.error = t->error;
	r.status = t->head.status;
	r.url = t->url;
	r.moved = good && t->hops > 0 && t->all_permanent ? t->url : NULL;
	r.content_type = t->head.content_type;
	r.etag = or_null(t->head.etag);
	r.last_modified = or_null(t->head.last_modified);
	r.retry_after = head_retry_after(&t->head);
	r.should_retry = t->head.should_retry;
	r.fresh_for = head_fresh_for(&t->head);
	r.is_private = t->is_private;
	r.wire_bytes = t->wire_bytes;
	r.bytes = (int64_t)t->bytes;
	r.seconds = (double)t->spent_us / 1e6;
	if (t->r.on_done != NULL)
		t->r.on_done(t->r.ctx, &r);
}

bool
transfer_host_is_down(struct transfer *t, CURLcode curl)
{
	char host[260];
	curl_off_t connected = 0;

	if (t->stop != STOP_NONE || (curl != CURLE_COULDNT_RESOLVE_HOST &&
	    curl != CURLE_COULDNT_CONNECT && curl != CURLE_OPERATION_TIMEDOUT))
		return false;
	(void)curl_easy_getinfo(t->easy, CURLINFO_PRETRANSFER_TIME_T,
	    &connected);
	if (connected != 0)
		return false;
	host_name(t, host, sizeof host);
	(void)curl_sentence(t, curl, host);
	t->host->down = t->error;
	return true;
}

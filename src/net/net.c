#include <ndigest/net/net.h>

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/log.h>
#include <ndigest/base/mem.h>
#include <ndigest/text/url.h>

#include "address.h"
#include "transfer.h"

#define DOWN_MS 15000	/* how long a host that is not there is left alone */

/* --- making and ending ------------------------------------------------------- */

static char *
copy_option(const char *s)
{
	return s != NULL && *s != '\0' ? xstrdup(s) : NULL;
}

/* libcurl's default for a proxy without a port is 1080. */
static long
proxy_port(const char *proxy)
{
	const char *s, *port = NULL;

	if (proxy == NULL || *proxy == '\0')
		return 0;
	s = strstr(proxy, "://");
	for (s = s != NULL ? s + 3 : proxy; *s != '\0' && *s != '/'; s++)
		port = *s == ':' ? s + 1 : *s == ']' || *s == '@' ? NULL :
		    port;
	return port != NULL ? strtol(port, NULL, 10) :
	    strncmp(proxy, "https://", 8) == 0 ? 443 : 1080;
}

static const char *
first_env(const char *a, const char *b)
{
	const char *s = getenv(a);

	return s != NULL && *s != '\0' ? s : getenv(b);
}

static void
find_proxies(struct net *n)
{
	const char *from[3] = { n->proxy, NULL, NULL };
	size_t i, count = 0;
	long port;

	if (n->proxy == NULL) {
		from[0] = getenv("http_proxy");
		from[1] = first_env("https_proxy", "HTTPS_PROXY");
		from[2] = first_env("all_proxy", "ALL_PROXY");
	}
	for (i = 0; i < 3; i++)
		if ((port = proxy_port(from[i])) != 0)
			n->proxy_ports[count++] = port;
}

enum err
net_new(struct net **out, const struct net_options *o, struct error *e)
{
	static const struct net_options defaults;
	struct net *n;

	*out = NULL;
	if (o == NULL)
		o = &defaults;
	n = xcalloc(1, sizeof *n);
	map_init(&n->queue.hosts);
	n->queue.max_host = o->max_host > 0 ? o->max_host : 2;
	n->queue.max_total = o->max_total > 0 ? o->max_total : 64;
	n->queue.delay_ms = o->host_delay_ms > 0 ? o->host_delay_ms : 0;
	names_init(&n->names);
	n->pool_size = n->queue.max_total;
	n->pool = xcalloc(n->pool_size, sizeof *n->pool);
	n->user_agent = copy_option(o->user_agent);
	if (n->user_agent == NULL)
		n->user_agent = xstrdup("ndigest/" PACKAGE_VERSION);
	n->proxy = copy_option(o->proxy);
	n->cookies = copy_option(o->cookies);
	n->ca_file = copy_option(o->ca_file);
	n->client_cert = copy_option(o->client_cert);
	n->client_key = copy_option(o->client_key);
	n->netrc = o->netrc;
	n->connect_timeout_s = o->connect_timeout_s > 0 ?
	    o->connect_timeout_s : 10;
	find_proxies(n);
	*out = n;
	(void)e;
	return ERR_NONE;
}

/*
 * With the first request: TLS alone takes some ms and 4 MB that who only
 * reads does without. When libcurl does not start, each request says so.
 */
static void
start_libcurl(struct net *n)
{
	if (n->multi != NULL || n->all == NULL ||
	    curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
		return;
	n->multi = curl_multi_init();
	if (n->multi != NULL)
		(void)curl_multi_setopt(n->multi, CURLMOPT_MAXCONNECTS,
		    (long)n->queue.max_total);
}

/* Where nothing is under way, only the caller's inbox is waited for. */
static void
wait_wake(int wake_fd, int timeout_ms)
{
	struct pollfd wake = { wake_fd, POLLIN, 0 };

	(void)poll(&wake, wake_fd >= 0, timeout_ms < 0 ? 60000 : timeout_ms);
}

static void
unlink_transfer(struct net *n, struct transfer *t)
{
	if (t->prev != NULL)
		t->prev->next = t->next;
	else
		n->all = t->next;
	if (t->next != NULL)
		t->next->prev = t->prev;
	n->count--;
}

/* The last that is heard of a transfer, which neither runs nor waits. */
static void
finish(struct net *n, struct transfer *t, CURLcode curl)
{
	unlink_transfer(n, t);
	n->ended = true;
	transfer_finish(t, curl);
	transfer_free(t);
}

/* Takes a transfer from wherever it is, and ends it. */
static void
end_cancelled(struct net *n, struct transfer *t)
{
	if (t->easy != NULL) {
		transfer_end(t, false);
		queue_release(&n->queue, t);
	} else if (t->host != NULL) {
		queue_remove(&n->queue, t);
	}
	finish(n, t, CURLE_OK);
}

void
net_free(struct net *n)
{
	if (n == NULL)
		return;
	while (n->all != NULL) {
		n->all->stop = STOP_CANCELLED;
		end_cancelled(n, n->all);
	}
	while (n->pool_len > 0)
		curl_easy_cleanup(n->pool[--n->pool_len]);
	free(n->pool);
	if (n->multi != NULL)
		(void)curl_multi_cleanup(n->multi);
	queue_free(&n->queue);
	free(n->user_agent);
	free(n->proxy);
	free(n->cookies);
	free(n->ca_file);
	free(n->client_cert);
	free(n->client_key);
	free(n);
}

/* --- requests ---------------------------------------------------------------- */

uint64_t
net_start(struct net *n, const struct net_request *r)
{
	struct transfer *t = transfer_new(n, r);

	t->id = ++n->last_id;
	t->next = n->all;
	if (n->all != NULL)
		n->all->prev = t;
	n->all = t;
	n->count++;
	if (t->early)
		n->cancels++;
	else
		queue_put(&n->queue, t, false);
	return t->id;
}

static struct transfer *
find(struct net *n, uint64_t id)
{
	struct transfer *t;

	for (t = n->all; t != NULL && t->id != id; t = t->next)
		continue;
	return t;
}

void
net_cancel(struct net *n, uint64_t id)
{
	struct transfer *t = find(n, id);

	if (t == NULL || t->stop == STOP_CANCELLED)
		return;
	t->stop = STOP_CANCELLED;
	n->cancels++;
}

void
net_resume(struct net *n, uint64_t id)
{
	struct transfer *t = find(n, id);

	if (t != NULL && t->easy != NULL)
		(void)curl_easy_pause(t->easy, CURLPAUSE_CONT);
}

size_t
net_active(const struct net *n)
{
	return n->count;
}

/* --- the loop ------------------------------------------------------------------ */

/* Those that were cancelled, and those that never had a chance. */
static void
end_marked(struct net *n)
{
	struct transfer *t, *next;

	if (n->cancels == 0)
		return;
	n->cancels = 0;
	for (t = n->all; t != NULL; t = next) {
		next = t->next;
		if (t->stop == STOP_CANCELLED || t->stop == STOP_NO_NAMES ||
		    t->early)
			end_cancelled(n, t);
	}
}

/* A bulk request to a host that was not there a moment ago. */
static bool
is_hopeless(struct transfer *t)
{
	if (names_are_down(t->net, t)) {
		t->stop = STOP_NO_NAMES;
		return true;
	}
	if (t->urgency == URGENT || t->host->down_until_ms == 0 ||
	    t->host->down_until_ms < clock_mono_ms())
		return false;
	t->error = t->host->down;
	t->code = ERR_SERVICE;
	return true;
}

static void
start_waiting(struct net *n)
{
	struct transfer *t;

	while ((t = queue_take(&n->queue)) != NULL) {
		bool hopeless = is_hopeless(t);

		if (hopeless)	/* nothing is sent: nobody needs a rest */
			t->host->rest_until_ms = 0;
		if (hopeless || !transfer_begin(t)) {
			queue_release(&n->queue, t);
			finish(n, t, CURLE_OK);
		}
	}
}

/* libcurl is done with T: the next hop, or the end. */
static void
complete(struct net *n, struct transfer *t, CURLcode curl)
{
	log_line("net", "%s %ld, %zu bytes, curl %d", t->url, t->head.status,
	    t->bytes, (int)curl);
	if (t->head.complete && transfer_is_redirect(t) &&
	    (t->stop == STOP_NONE || t->stop == STOP_ENOUGH) &&
	    transfer_follow(t)) {
		transfer_end(t, curl == CURLE_OK);
		queue_release(&n->queue, t);
		t->stop = STOP_NONE;
		if (t->left_ms > 0) {
			queue_put(&n->queue, t, true);
			return;
		}
		finish(n, t, CURLE_OPERATION_TIMEDOUT);
		return;
	}
	names_end(t, curl == CURLE_COULDNT_RESOLVE_HOST);
	if (transfer_host_is_down(t, curl))
		t->host->down_until_ms = clock_mono_ms() + DOWN_MS;
	queue_release(&n->queue, t);
	finish(n, t, curl);
}

/* Takes what libcurl is done with. True when there was something. */
static bool
collect(struct net *n)
{
	CURLMsg *m;
	int left;
	bool any = false;

	while ((m = curl_multi_info_read(n->multi, &left)) != NULL) {
		char *p = NULL;

		if (m->msg != CURLMSG_DONE)
			continue;
		(void)curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, &p);
		complete(n, (struct transfer *)(void *)p, m->data.result);
		any = true;
	}
	return any;
}

void
net_poll(struct net *n, int wake_fd, int timeout_ms)
{
	struct curl_waitfd wake = { wake_fd, CURL_WAIT_POLLIN, 0 };
	int running, wait_ms;

	n->ended = false;
	start_libcurl(n);
	n->cancels += names_give_up(n);
	end_marked(n);
	start_waiting(n);
	if (n->multi == NULL) {
		if (!n->ended)
			wait_wake(wake_fd, timeout_ms);
		return;
	}
	(void)curl_multi_perform(n->multi, &running);
	/* The caller has other things to do, too: no second round here. */
	if (collect(n) || n->ended || n->cancels > 0)
		return;
	wait_ms = queue_timeout(&n->queue, names_timeout(&n->names,
	    timeout_ms < 0 ? 60000 : timeout_ms));
	(void)curl_multi_poll(n->multi, wake_fd >= 0 ? &wake : NULL,
	    wake_fd >= 0, wait_ms, NULL);
	(void)curl_multi_perform(n->multi, &running);
	(void)collect(n);
}

bool
net_is_near(const char *url)
{
	char host[300];
	bool is_address, is_public;
	size_t i, n;
	static const char *const ends[] = { ".local", ".localhost", ".lan",
	    ".home", ".home.arpa", ".internal", ".intranet" };

	if (!url_host(url, host, sizeof host))
		return false;
	is_public = address_text_is_public(host, &is_address);
	if (is_address)
		return !is_public;
	n = strlen(host);
	if (n > 0 && host[n - 1] == '.')
		host[--n] = '\0';
	if (strchr(host, '.') == NULL)
		return true;
	for (i = 0; i < sizeof ends / sizeof *ends; i++)
		if (n > strlen(ends[i]) &&
		    strcmp(host + n - strlen(ends[i]), ends[i]) == 0)
			return true;
	return false;
}

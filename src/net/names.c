/*
 * Name servers that are not there. libcurl waits for each host by itself, so
 * that a refresh of many feeds without a network would take the time to
 * connect over and over. Here what one learns is known to all: when hosts
 * are missed and none is found, or when no name server says anything, those
 * that wait are given up together, and bulk requests fail at once for a while.
 */
#include "transfer.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/file.h>
#include <ndigest/text/url.h>

#include "address.h"

#define MISSED_MANY 5		/* hosts not found, and none found since */
#define WAIT_AFTER_MS 1000	/* what the others get then */
#define SILENT_MANY 3		/* hosts about which nothing is heard */
#define DOWN_MS 15000
#define LOOK_MS 200		/* between two looks */

/*
 * The system's resolver asks its next server after 5 s: with a dead first one
 * and a live second nothing is heard until then. With one server that time is
 * for asking it once more.
 */
static int
patience(void)
{
	struct buf b = BUF_INIT(65536);
	const char *line, *next;
	int servers = 0;

	if (file_read("/etc/resolv.conf", &b, NULL) == ERR_NONE) {
		for (line = buf_str(&b); *line != '\0'; line = next) {
			next = line + strcspn(line, "\n");
			next += *next == '\n';
			servers += strncmp(line, "nameserver", 10) == 0;
		}
	}
	buf_free(&b);
	return servers == 1 ? 3000 : 6000;
}

void
names_init(struct names *n)
{
	*n = (struct names){ .patience_ms = patience() };
}

/* Whether a name server has to be asked for the host of URL. */
static bool
is_name(const char *url)
{
	char host[300];
	bool is_address;

	if (!url_host(url, host, sizeof host))
		return false;
	(void)address_text_is_public(host, &is_address);
	return !is_address && !net_is_near(url);
}

void
names_look(struct transfer *t)
{
	/* behind a proxy it is the proxy that looks */
	if (t->net->proxy_ports[0] != 0 || !is_name(t->url))
		return;
	t->looking_ms = clock_mono_ms();
	t->net->names.looking++;
}

static void
stop_looking(struct transfer *t)
{
	t->looking_ms = 0;
	t->net->names.looking--;
}

void
names_found(struct transfer *t)
{
	struct names *n = &t->net->names;

	if (t->looking_ms == 0)
		return;
	stop_looking(t);
	n->missed = 0;
	n->found_ms = clock_mono_ms();
	n->down_until_ms = 0;
}

void
names_end(struct transfer *t, bool missed)
{
	if (t->looking_ms == 0)
		return;
	stop_looking(t);
	if (missed)
		t->net->names.missed++;
}

/* Those that have looked since before LIMIT, marked when MARK. */
static unsigned
waiting_since(struct net *n, int64_t limit, bool mark)
{
	struct transfer *t;
	unsigned count = 0;

	for (t = n->all; t != NULL; t = t->next) {
		if (t->looking_ms == 0 || t->looking_ms > limit ||
		    t->stop != STOP_NONE)
			continue;
		count++;
		if (mark)
			t->stop = STOP_NO_NAMES;
	}
	return count;
}

bool
names_give_up(struct net *n)
{
	struct names *s = &n->names;
	int64_t now, limit;

	if (s->looking == 0)
		return false;
	now = clock_mono_ms();
	if (now - s->looked_ms < LOOK_MS)
		return false;
	s->looked_ms = now;
	limit = now - s->patience_ms;
	if (s->missed >= MISSED_MANY)
		limit = now - WAIT_AFTER_MS;
	else if (s->looking < SILENT_MANY || s->found_ms > limit ||
	    waiting_since(n, limit, false) < SILENT_MANY)
		return false;
	if (waiting_since(n, limit, true) == 0)
		return false;
	s->down_until_ms = now + DOWN_MS;
	return true;
}

bool
names_are_down(const struct net *n, const struct transfer *t)
{
	return n->names.down_until_ms != 0 && t->urgency == BULK &&
	    clock_mono_ms() < n->names.down_until_ms &&
	    n->proxy_ports[0] == 0 && is_name(t->url);
}

int
names_timeout(const struct names *n, int timeout_ms)
{
	return n->looking > 0 && timeout_ms > LOOK_MS ? LOOK_MS : timeout_ms;
}

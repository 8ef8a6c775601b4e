/* Redirects (RFC 9110, 15.4), each judged before it is taken. */
#include "transfer.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/intl.h>
#include <ndigest/text/url.h>

bool
transfer_is_redirect(const struct transfer *t)
{
	switch (t->head.status) {
	case 301:
	case 302:
	case 303:
	case 307:
	case 308:
		return t->head.location != NULL;
	default:
		return false;
	}
}

static bool
refuse(struct transfer *t, const char *why)
{
	(void)error_set(&t->error, t->code = ERR_REFUSED, "%s", why);
	return false;
}

/* The new place without credentials, or NULL. */
static char *
target(const struct transfer *t)
{
	char *full = url_resolve_new(t->url, t->head.location), *bare = NULL;

	if (full != NULL && url_check(full, NULL) == ERR_NONE)
		bare = url_without_user(full);
	free(full);
	if (bare != NULL)
		bare[strcspn(bare, "#")] = '\0';
	return bare;
}

static bool
same_host(const char *a, const char *b)
{
	char host[2][300];

	return url_host(a, host[0], sizeof host[0]) &&
	    url_host(b, host[1], sizeof host[1]) &&
	    strcmp(host[0], host[1]) == 0;
}

/* Nothing that was meant for the old place goes to the new one. */
static void
drop_secrets(struct transfer *t)
{
	free(t->user);
	free(t->password);
	t->user = t->password = NULL;
	t->at_home = false;
	curl_slist_free_all(t->extra);
	t->extra = NULL;
}

bool
transfer_follow(struct transfer *t)
{
	long status = t->head.status;
	char *to;

	if ((t->r.flags & NET_NO_REDIRECT) != 0)
		return refuse(t, _("the server sends us to another address"));
	if (t->hops == NET_REDIRECTS)
		return refuse(t, _("the server sends us on and on"));
	to = target(t);
	if (to == NULL)
		return refuse(t, _("the server sends us to an address that is "
		    "none, or not of the web"));
	/* What is posted may hold an article and goes where it should only. */
	if (t->r.body != NULL && ((status != 307 && status != 308) ||
	    !url_same_origin(t->url, to))) {
		free(to);
		return refuse(t, _("the server sends us to another address; "
		    "set the one that it should be"));
	}
	if (!url_same_origin(t->url, to))
		drop_secrets(t);
	if (!same_host(t->url, to))
		t->private_ok = false;
	if (status != 301 && status != 308)
		t->all_permanent = false;
	t->hops++;
	free(t->url);
	t->url = to;
	return true;
}

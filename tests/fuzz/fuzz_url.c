/* What passes the gate is a URL of the web, and stays one. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/mem.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/url.h>

static void
promise(bool kept)
{
	if (!kept)
		abort();
}

static void
check_passed(const char *url)
{
	size_t n = strlen(url), i;
	char host[300], *again, *bare;

	if (url_check(url, NULL) != ERR_NONE)
		return;
	promise(n > 7 && n <= URL_MAX && clean_is_clean(url, n));
	promise(strncasecmp(url, "http://", 7) == 0 ||
	    strncasecmp(url, "https://", 8) == 0);
	for (i = 0; i < n; i++)
		promise((unsigned char)url[i] > 0x20 && url[i] != 0x7f);
	promise(url_host(url, host, sizeof host) && host[0] != '-');
	promise(url_same_origin(url, url));
	again = url_resolve_new(NULL, url);
	if (again != NULL && strlen(again) <= URL_MAX)
		promise(url_same_origin(url, again));
	free(again);
	bare = url_without_user(url);
	promise(strlen(bare) <= n && url_same_origin(url, bare));
	free(bare);
	free(url_fingerprint(url));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char *s = xstrndup((const char *)data, n), *out, *space;

	check_passed(s);
	out = url_from_user(s, NULL);
	if (out != NULL) {
		promise(url_check(out, NULL) == ERR_NONE);
		check_passed(out);
	}
	free(out);
	out = url_resolve_new("https://example.org/a/b?c#d", s);
	if (out != NULL) {
		char *twice = url_resolve_new(NULL, out);

		check_passed(out);
		if (url_check(out, NULL) == ERR_NONE)
			promise(twice != NULL && strcmp(out, twice) == 0);
		free(twice);
	}
	free(out);
	/* "BASE REF" */
	space = strchr(s, ' ');
	if (space != NULL) {
		*space = '\0';
		out = url_resolve_new(s, space + 1);
		if (out != NULL)
			check_passed(out);
		free(out);
	}
	free(s);
	return 0;
}

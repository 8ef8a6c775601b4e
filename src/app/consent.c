#include "consent.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/intl.h>
#include <ndigest/store/state.h>
#include <ndigest/text/url.h>

#define STATE_KEY "models.consent"
#define LIST_MAX ((size_t)64 * 1024)

void
consent_host(const struct talk_options *o, char *out, size_t size)
{
	if (!url_host(talk_url(o), out, size))
		out[0] = '\0';
}

bool
consent_is_here(const char *url)
{
	char host[256];
	size_t n;

	if (!url_host(url, host, sizeof host))
		return false;
	n = strlen(host);
	return strcasecmp(host, "localhost") == 0 ||
	    (n > 10 && strcasecmp(host + n - 10, ".localhost") == 0) ||
	    strcmp(host, "::1") == 0 || strcmp(host, "[::1]") == 0 ||
	    (strncmp(host, "127.", 4) == 0 &&
	    host[strspn(host, "0123456789.")] == '\0');
}

/* A line of the list is "PROVIDER HOST yes" or "… no". */
static void
name_line(const struct talk_options *o, struct buf *out)
{
	char host[256];

	consent_host(o, host, sizeof host);
	buf_addf(out, "%s %s ", llm_name(o->protocol), host);
}

enum models_consent
consent_state(struct store *s, const struct talk_options *o)
{
	struct arena arena = ARENA_INIT;
	struct buf name = BUF_INIT(0);
	enum models_consent state = MODELS_ASK;
	const char *at;

	if (o->protocol == LLM_LOCAL || o->by_command ||
	    consent_is_here(talk_url(o)))
		return MODELS_YES;
	if (s == NULL)
		return MODELS_ASK;
	name_line(o, &name);
	at = store_state_text(s, STATE_KEY, &arena);
	for (; at != NULL && *at != '\0'; at += at[0] == '\n') {
		if (strncmp(at, buf_str(&name), name.len) == 0)
			state = strncmp(at + name.len, "yes", 3) == 0 ?
			    MODELS_YES : MODELS_NO;
		at += strcspn(at, "\n");
	}
	buf_free(&name);
	arena_free(&arena);
	return state;
}

enum err
consent_set(struct store *s, const struct talk_options *o, bool yes,
    struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct buf name = BUF_INIT(0), all = BUF_INIT(LIST_MAX);
	const char *at = store_state_text(s, STATE_KEY, &arena);
	enum err rc;
	size_t n;

	name_line(o, &name);
	for (; at != NULL && *at != '\0'; at += n + (at[n] == '\n')) {
		n = strcspn(at, "\n");
		if (strncmp(at, buf_str(&name), name.len) != 0)
			buf_addf(&all, "%.*s\n", (int)n, at);
	}
	buf_addf(&all, "%s%s\n", buf_str(&name), yes ? "yes" : "no");
	rc = store_state_put(s, STATE_KEY, buf_str(&all), all.len, e);
	buf_free(&name);
	buf_free(&all);
	arena_free(&arena);
	return rc;
}

void
consent_sentence(const struct talk_options *o, struct error *out)
{
	char host[256];

	consent_host(o, host, sizeof host);
	(void)error_set(out, ERR_CONFIG, _("nothing is sent to %.200s before "
	    "you have said yes to it; `ndigest models allow` does"), host);
}

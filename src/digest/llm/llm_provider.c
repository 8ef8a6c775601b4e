/* The table of providers: where each one's questions go, and with which
 * headers. */
#include "llm_room.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/mem.h>
#include <ndigest/text/url.h>

static const struct provider {
	const char *name, *base;
	const char *version;	/* the last part of a base URL's path */
	const char *cut;	/* other last parts that are taken off */
	const char *models;	/* path of the list */
	const char *headers[LLM_HEADERS];
} providers[LLM_PROTOCOLS] = {
	[LLM_LOCAL] = { .name = "local", .base = "" },
	[LLM_OPENAI] = { .name = "openai",
	    .base = "https://api.openai.com/v1", .version = "v1",
	    .models = "/models",
	    .headers = { "Authorization: Bearer " LLM_KEY } },
	[LLM_OLLAMA] = { .name = "ollama",
	    .base = "http://127.0.0.1:11434", .cut = "v1 api",
	    .models = "/api/tags",
	    .headers = { "Authorization: Bearer " LLM_KEY } },
	[LLM_ANTHROPIC] = { .name = "anthropic",
	    .base = "https://api.anthropic.com/v1", .version = "v1",
	    .models = "/models?limit=100",
	    .headers = { "x-api-key: " LLM_KEY,
		"anthropic-version: 2023-06-01" } },
	[LLM_GEMINI] = { .name = "gemini",
	    .base = "https://generativelanguage.googleapis.com/v1beta",
	    .version = "v1beta", .models = "/models?pageSize=200",
	    .headers = { "x-goog-api-key: " LLM_KEY } }
};

static const struct provider *
provider_of(enum llm_protocol p)
{
	return &providers[(size_t)p < LLM_PROTOCOLS ? p : LLM_LOCAL];
}

const char *
llm_name(enum llm_protocol p)
{
	return provider_of(p)->name;
}

const char *
llm_own_url(enum llm_protocol p)
{
	return provider_of(p)->base;
}

/* "v1", "v1beta", "v2": what versions look like. */
static bool
is_version(const char *s)
{
	if (s[0] != 'v' || s[1] < '0' || s[1] > '9')
		return false;
	s += 1 + strspn(s + 1, "0123456789");
	return *s == '\0' || strncmp(s, "beta", 4) == 0 ||
	    strncmp(s, "alpha", 5) == 0;
}

/* The last part of the path, or NULL when there is no path. */
static char *
last_part(char *url)
{
	char *host = strstr(url, "://"), *slash;

	host = host != NULL ? host + 3 : url;
	slash = strrchr(host, '/');
	return slash != NULL ? slash + 1 : NULL;
}

static bool
stands_in(const char *list, const char *word)
{
	size_t n = strlen(word);

	for (; list != NULL && *list != '\0'; list += *list == ' ') {
		size_t k = strcspn(list, " ");

		if (k == n && strncmp(list, word, n) == 0)
			return true;
		list += k;
	}
	return false;
}

char *
llm_base_url(const struct llm_endpoint *e)
{
	const struct provider *p = provider_of(e->protocol);
	char *url = xstrdup(e->url != NULL && *e->url != '\0' ? e->url :
	    p->base), *last, *whole;
	size_t n = strlen(url);

	while (n > 0 && url[n - 1] == '/')
		url[--n] = '\0';
	last = last_part(url);
	if (last != NULL && stands_in(p->cut, last))
		last[-1] = '\0';
	/* an OpenAI-compatible server may live under any path: only a bare
	 * host gets the usual one */
	if (p->version == NULL || (last != NULL && is_version(last)) ||
	    (last != NULL && e->protocol == LLM_OPENAI))
		return url;
	whole = xasprintf("%s/%s", url, p->version);
	free(url);
	return whole;
}

bool
llm_is_host(const char *url, const char *host)
{
	char own[256];
	size_t n, k = strlen(host);

	if (!url_host(url, own, sizeof own))
		return false;
	n = strlen(own);
	return n >= k && strcasecmp(own + n - k, host) == 0 &&
	    (n == k || own[n - k - 1] == '.');
}

static void
add_headers(const struct llm_endpoint *e, struct llm_request *out)
{
	const struct provider *p = provider_of(e->protocol);
	size_t i, n = 0;

	for (i = 0; i < LLM_HEADERS && p->headers[i] != NULL; i++)
		if (e->has_key || strstr(p->headers[i], LLM_KEY) == NULL)
			out->headers[n++] = xstrdup(p->headers[i]);
}

/* Gemini has the model in its path. */
static char *
gemini_path(const struct llm_endpoint *e, bool stream)
{
	const char *model = e->model != NULL ? e->model : "";
	struct buf path = BUF_INIT(0);

	if (strncmp(model, "models/", 7) == 0)
		model += 7;
	buf_adds(&path, "/models/");
	url_encode(&path, model, strlen(model));
	buf_adds(&path, stream ? ":streamGenerateContent?alt=sse" :
	    ":generateContent");
	return buf_steal(&path);
}

static char *
chat_path(const struct llm_endpoint *e, const struct llm_message *m)
{
	switch (e->protocol) {
	case LLM_OLLAMA:
		return xstrdup("/api/chat");
	case LLM_ANTHROPIC:
		return xstrdup("/messages");
	case LLM_GEMINI:
		return gemini_path(e, m->stream && !e->quirks.no_stream);
	default:
		return xstrdup("/chat/completions");
	}
}

static void
set_url(const struct llm_endpoint *e, const char *path,
    struct llm_request *out)
{
	char *base = llm_base_url(e);

	out->url = xasprintf("%s%s", base, path);
	free(base);
}

static void
set_body(struct llm_request *out, json_t *body)
{
	out->body = json_dumps(body, JSON_COMPACT);
	if (out->body == NULL)
		out->body = xstrdup("{}");
	out->body_len = strlen(out->body);
	json_decref(body);
}

void
llm_ask_chat(const struct llm_endpoint *e, const struct llm_message *m,
    struct llm_request *out)
{
	char *path = chat_path(e, m);

	memset(out, 0, sizeof *out);
	set_url(e, path, out);
	add_headers(e, out);
	set_body(out, llm_chat_body(e, m));
	free(path);
}

void
llm_ask_models(const struct llm_endpoint *e, struct llm_request *out)
{
	const struct provider *p = provider_of(e->protocol);

	memset(out, 0, sizeof *out);
	set_url(e, p->models != NULL ? p->models : "", out);
	add_headers(e, out);
}

/* Beside the API that all of them copy: llama-server and LM Studio. */
static void
set_sibling(const struct llm_endpoint *e, const char *path,
    struct llm_request *out)
{
	char *base = llm_base_url(e), *last = last_part(base);

	if (last != NULL && is_version(last))
		last[-1] = '\0';
	out->url = xasprintf("%s%s", base, path);
	free(base);
}

bool
llm_ask_size(const struct llm_endpoint *e, int step, struct llm_request *out)
{
	static const char *const siblings[] = { "/props", "/api/v0/models" };

	memset(out, 0, sizeof *out);
	if (e->protocol == LLM_OLLAMA && step == 0) {
		set_url(e, "/api/show", out);
		set_body(out, json_pack("{s:s}", "model",
		    e->model != NULL ? e->model : ""));
	} else if (e->protocol != LLM_OLLAMA && step == 0) {
		set_url(e, provider_of(e->protocol)->models, out);
	} else if (e->protocol == LLM_OPENAI && step <= 2) {
		set_sibling(e, siblings[step - 1], out);
	} else {
		return false;
	}
	add_headers(e, out);
	return true;
}

void
llm_request_free(struct llm_request *r)
{
	size_t i;

	free(r->url);
	free(r->body);
	for (i = 0; i < LLM_HEADERS; i++)
		free(r->headers[i]);
	memset(r, 0, sizeof *r);
}

/* Looks for servers of models on this machine, all at once. */
#include <ndigest/app/models.h>

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/digest/llm.h>
#include <ndigest/net/net.h>

#include "net_open.h"

#define WAIT_S 2
#define LIST_MAX ((size_t)1024 * 1024)

/* Where they are by default. */
static const struct place {
	const char *name, *label;
	enum llm_protocol protocol;
	long port;
	const char *path;
} places[] = {
	{ "ollama", "Ollama", LLM_OLLAMA, 11434, "" },
	{ "llama-server", "llama-server", LLM_OPENAI, 8080, "/v1" },
	{ "lmstudio", "LM Studio", LLM_OPENAI, 1234, "/v1" },
	{ "vllm", "vLLM", LLM_OPENAI, 8000, "/v1" }
};

#define PLACES (sizeof places / sizeof *places)

struct look {
	const struct place *place;
	char *url;
	struct buf body;
	long status;
	enum err code;
	size_t *open;
};

static enum net_verdict
on_data(void *ctx, const char *p, size_t n)
{
	struct look *l = ctx;

	return buf_add(&l->body, p, n) ? NET_GO : NET_STOP;
}

static void
on_done(void *ctx, const struct net_result *r)
{
	struct look *l = ctx;

	l->status = r->status;
	l->code = r->code;
	--*l->open;
}

/* "ollama=1234,vllm=0": 0 is not to be looked at. */
static long
port_of(const struct place *p, const char *ports)
{
	size_t n = strlen(p->name);
	const char *at;

	for (at = ports; at != NULL && *at != '\0';) {
		if (strncmp(at, p->name, n) == 0 && at[n] == '=')
			return strtol(at + n + 1, NULL, 10);
		at += strcspn(at, ",");
		at += *at == ',';
	}
	return p->port;
}

static void
begin(struct net *n, const struct place *p, const char *ports, size_t *open,
    struct look *l)
{
	long port = port_of(p, ports);
	struct llm_endpoint e = { .protocol = p->protocol };
	struct llm_request q;
	struct net_request r = { .timeout_s = WAIT_S, .max_bytes = LIST_MAX,
	    .flags = NET_PRIVATE_OK | NET_NO_REDIRECT, .ctx = l,
	    .on_data = on_data, .on_done = on_done };

	*l = (struct look){ .place = p, .open = open, .code = ERR_SERVICE };
	buf_init(&l->body, LIST_MAX);
	if (port <= 0 || port > 65535)
		return;
	l->url = xasprintf("http://127.0.0.1:%ld%s", port, p->path);
	e.url = l->url;
	llm_ask_models(&e, &q);
	r.url = q.url;
	++*open;
	(void)net_start(n, &r);
	llm_request_free(&q);
}

/* llama-server's own words in its list, for who moved it elsewhere. */
static const char *
label_of(const struct look *l)
{
	return l->place->protocol == LLM_OPENAI &&
	    l->place->port != 8080 && memmem(l->body.data, l->body.len,
	    "\"llamacpp\"", 10) != NULL ? "llama-server" : l->place->label;
}

static bool
take(struct look *l, struct arena *arena, struct models_found *out)
{
	struct llm_model *models = NULL;
	const char **names;
	size_t i;

	if (l->code != ERR_NONE || l->status != 200 ||
	    llm_read_models(l->place->protocol, buf_str(&l->body),
	    l->body.len, arena, &models, &out->count, NULL) != ERR_NONE)
		return false;
	names = arena_alloc(arena, (out->count + 1) * sizeof *names);
	for (i = 0; i < out->count; i++)
		names[i] = models[i].id;
	out->names = names;
	out->writer = llm_first_writer(models, out->count);
	out->label = label_of(l);
	out->provider = llm_name(l->place->protocol);
	out->url = arena_strdup(arena, l->url);
	return true;
}

enum err
models_find(const struct conf *conf, const char *ports, struct arena *arena,
    struct models_found **out, size_t *count, struct error *e)
{
	struct look looks[PLACES];
	struct net *n = NULL;
	size_t i, open = 0;
	enum err rc = net_open(conf, &n, e);

	*count = 0;
	*out = arena_alloc(arena, PLACES * sizeof **out);
	if (rc != ERR_NONE)
		return rc;
	for (i = 0; i < PLACES; i++)
		begin(n, &places[i], ports, &open, &looks[i]);
	while (open > 0)
		net_poll(n, -1, -1);
	for (i = 0; i < PLACES; i++) {
		struct models_found f = { .count = 0 };

		if (take(&looks[i], arena, &f))
			(*out)[(*count)++] = f;
		buf_free(&looks[i].body);
		free(looks[i].url);
	}
	net_free(n);
	return ERR_NONE;
}

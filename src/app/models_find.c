/* Looks for servers of models on this machine, all at once. */
#include "models_find.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/mem.h>
#include <ndigest/conf/conf.h>
#include <ndigest/digest/llm.h>
#include <ndigest/net/net.h>

#include "net_open.h"

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

_Static_assert(sizeof places / sizeof *places == MODELS_PLACES,
    "MODELS_PLACES counts them");

/* "ollama=1234,vllm=0": 0 is not to be looked at. */
static long
port_of(const struct place *p, const char *ports)
{
	size_t n = strlen(p->name);
	const char *at;

	for (at = ports; at != NULL && *at != '\0';) {
		at += strspn(at, " ");
		if (strncmp(at, p->name, n) == 0 && at[n] == '=')
			return strtol(at + n + 1, NULL, 10);
		at += strcspn(at, ",");
		at += *at == ',';
	}
	return p->port;
}

char *
models_place_ask(size_t k, const char *ports, struct llm_request *q)
{
	const struct place *p = &places[k];
	struct llm_endpoint e = { .protocol = p->protocol };
	long port = port_of(p, ports);
	char *url;

	if (port <= 0 || port > 65535)
		return NULL;
	url = xasprintf("http://127.0.0.1:%ld%s", port, p->path);
	e.url = url;
	llm_ask_models(&e, q);
	return url;
}

/* llama-server says so in its list, wherever it was moved. */
static const char *
label_of(const struct place *p, const struct buf *body)
{
	return p->protocol == LLM_OPENAI && memmem(body->data, body->len,
	    "\"llamacpp\"", 10) != NULL ? "llama-server" : p->label;
}

bool
models_place_read(size_t k, const char *url, struct buf *body,
    struct arena *arena, struct models_found *out)
{
	const struct place *p = &places[k];
	struct llm_model *models = NULL;
	const char **names;
	size_t i;

	*out = (struct models_found){ .count = 0 };
	if (url == NULL || llm_read_models(p->protocol, buf_str(body),
	    body->len, arena, &models, &out->count, NULL) != ERR_NONE)
		return false;
	names = arena_alloc(arena, (out->count + 1) * sizeof *names);
	for (i = 0; i < out->count; i++)
		names[i] = models[i].id;
	out->names = names;
	out->writer = llm_first_writer(models, out->count);
	out->label = label_of(p, body);
	out->provider = llm_name(p->protocol);
	out->url = arena_strdup(arena, url);
	return true;
}

/* --- waiting for them --------------------------------------------------------- */

struct look {
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

static void
begin(struct net *n, size_t k, const char *ports, size_t *open,
    struct look *l)
{
	struct llm_request q;
	struct net_request r = { .timeout_s = MODELS_PLACE_S,
	    .max_bytes = MODELS_LIST_MAX,
	    .flags = NET_PRIVATE_OK | NET_NO_REDIRECT, .ctx = l,
	    .on_data = on_data, .on_done = on_done };

	*l = (struct look){ .open = open, .code = ERR_SERVICE };
	buf_init(&l->body, MODELS_LIST_MAX);
	l->url = models_place_ask(k, ports, &q);
	if (l->url == NULL)
		return;
	r.url = q.url;
	++*open;
	(void)net_start(n, &r);
	llm_request_free(&q);
}

enum err
models_find(const struct conf *conf, const char *ports, struct arena *arena,
    struct models_found **out, size_t *count, struct error *e)
{
	struct look looks[MODELS_PLACES];
	struct models_found f;
	struct net *n = NULL;
	size_t i, open = 0;
	enum err rc = net_open(conf, &n, e);

	*count = 0;
	*out = arena_alloc(arena, MODELS_PLACES * sizeof **out);
	if (rc != ERR_NONE)
		return rc;
	if (ports == NULL)
		ports = conf_str(conf, OPT_AI_PORTS);
	for (i = 0; i < MODELS_PLACES; i++)
		begin(n, i, ports, &open, &looks[i]);
	while (open > 0)
		net_poll(n, -1, -1);
	for (i = 0; i < MODELS_PLACES; i++) {
		if (looks[i].code == ERR_NONE && looks[i].status == 200 &&
		    models_place_read(i, looks[i].url, &looks[i].body, arena,
		    &f))
			(*out)[(*count)++] = f;
		buf_free(&looks[i].body);
		free(looks[i].url);
	}
	net_free(n);
	return ERR_NONE;
}

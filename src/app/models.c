/* What is configured, whether it may be used, what it has cost. */
#include <ndigest/app/models.h>

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/app/tools.h>
#include <ndigest/base/clock.h>
#include <ndigest/conf/conf.h>
#include <ndigest/store/state.h>

#include "consent.h"
#include "private.h"
#include "secret.h"
#include "talk_run.h"

#define DAY_S 86400
#define MILLION 1e6

/* --- the server --------------------------------------------------------------- */

static void
ask_server(const struct conf *conf, struct arena *arena,
    struct tool_models *out)
{
	const struct digest_input nothing = { .text = "" };
	struct digest *local = arena_alloc(arena, sizeof *local);
	struct llm_model *models = NULL;
	struct error e = { "" };
	struct talk_options o;
	const char **names;
	struct talk t;
	char *key = NULL;
	enum err rc = secret_take(conf, &key, &e);
	size_t i;

	digest_local(&nothing, arena, local);
	talk_options_read(&o, conf);
	talk_open(&t, &o, NULL, key != NULL, &nothing, local, arena);
	out->url = t.endpoint.url;
	out->model = t.endpoint.model;
	if (rc != ERR_NONE)
		talk_fail(&t, rc, e.text);
	else
		out->answers = talk_models(&t, conf, key, &models,
		    &out->count);
	names = arena_alloc(arena, (out->count + 1) * sizeof *names);
	for (i = 0; i < out->count; i++)
		names[i] = models[i].id;
	out->names = names;
	out->writer = llm_first_writer(models, out->count);
	out->code = t.code;
	if (!out->answers)
		out->why_not = arena_strdup(arena, t.error.text);
	talk_close(&t);
	secret_free(key);
}

void
tool_models(const struct conf *conf, struct arena *arena,
    struct tool_models *out)
{
	static const char *const own[] = { "embedded" };
	enum llm_protocol p =
	    (enum llm_protocol)conf_choice(conf, OPT_AI_PROVIDER);

	memset(out, 0, sizeof *out);
	out->provider = llm_name(p);
	if (p != LLM_LOCAL) {
		ask_server(conf, arena, out);
		return;
	}
	out->model = own[0];
	out->names = own;
	out->count = 1;
	out->answers = true;
}

/* --- consent -------------------------------------------------------------------- */

enum models_consent
models_consent(struct app *a, char *host, size_t size)
{
	struct talk_options o;

	talk_options_read(&o, a->conf);
	if (host != NULL)
		consent_host(&o, host, size);
	return consent_state(app_reader(a), &o);
}

static enum err
run_allow(struct work *w, struct job *j, struct error *e)
{
	const struct talk_options *o =
	    (const struct talk_options *)(void *)j->text[0];

	return consent_set(w->store, o, j->flag, e);
}

enum err
models_allow(struct app *a, bool yes, struct error *e)
{
	struct job *j = job_new(run_allow);
	struct talk_options o;

	talk_options_read(&o, a->conf);
	j->text[0] = xmemdup(&o, sizeof o);
	j->flag = yes;
	return job_do(a, j, NULL, e);
}

/* A key has no spaces, is long, and begins as keys do or mixes letters with
 * digits; the names of variables are in capitals. */
bool
models_is_key(const char *s)
{
	static const char *const starts[] = { "sk-", "sk_", "AIza", "gsk_",
	    "xai-", "pk-", "hf_", "r8_", "Bearer " };
	size_t n = strlen(s), i, digits = 0, lower = 0, upper = 0;

	for (i = 0; i < sizeof starts / sizeof *starts; i++)
		if (strncmp(s, starts[i], strlen(starts[i])) == 0)
			return true;
	for (i = 0; i < n; i++) {
		digits += s[i] >= '0' && s[i] <= '9';
		lower += s[i] >= 'a' && s[i] <= 'z';
		upper += s[i] >= 'A' && s[i] <= 'Z';
	}
	return n >= 24 && strcspn(s, " /") == n && digits >= 3 &&
	    (lower >= 3 || upper + digits == n);
}

/* --- costs ------------------------------------------------------------------------ */

/* ai.prices: "MODEL IN OUT", the price of a million tokens each way. The name
 * may be the beginning of one; the longest that fits counts. */
static double
cost_of(const struct conf *conf, const struct store_usage *u)
{
	char row[300], *name_end, *end;
	double in, out, cost = -1;
	size_t k, best = 0, n;

	for (k = 0; conf_list(conf, OPT_AI_PRICES, k, row, sizeof row); k++) {
		name_end = row + strcspn(row, " \t");
		n = (size_t)(name_end - row);
		in = strtod(name_end, &end);
		out = strtod(end, &end);
		if (n == 0 || n < best || in < 0 || out < 0 ||
		    u->model == NULL || strncasecmp(u->model, row, n) != 0)
			continue;
		best = n;
		cost = ((double)u->tokens_in * in +
		    (double)u->tokens_out * out) / MILLION;
	}
	return cost;
}

static int
by_tokens(const void *a, const void *b)
{
	const struct models_usage *x = a, *y = b;
	int64_t m = x->tokens_in + x->tokens_out;
	int64_t n = y->tokens_in + y->tokens_out;

	return (m < n) - (m > n);
}

static void
add_usage(const struct conf *conf, const struct store_usage *u,
    struct models_usage *out, size_t *count)
{
	double cost = cost_of(conf, u);
	size_t i;

	for (i = 0; i < *count; i++)
		if (strcmp(out[i].provider, u->provider) == 0 &&
		    strcmp(out[i].model, u->model) == 0)
			break;
	if (i == *count)
		out[(*count)++] = (struct models_usage){ u->provider,
		    u->model, 0, 0, 0, cost < 0 ? -1 : 0 };
	out[i].requests += u->requests;
	out[i].tokens_in += u->tokens_in;
	out[i].tokens_out += u->tokens_out;
	if (cost >= 0)
		out[i].cost += cost;
}

enum err
models_usage(struct app *a, int days, struct arena *arena,
    struct models_usage **out, size_t *count, struct error *e)
{
	struct store_usage *u = NULL;
	size_t n = 0, i;
	enum err rc = store_usage(app_reader(a), clock_now() / DAY_S - days +
	    1, arena, &u, &n, e);

	*count = 0;
	*out = arena_alloc(arena, (n + 1) * sizeof **out);
	for (i = 0; rc == ERR_NONE && i < n; i++)
		add_usage(a->conf, &u[i], *out, count);
	if (*count > 0)
		qsort(*out, *count, sizeof **out, by_tokens);
	return rc;
}

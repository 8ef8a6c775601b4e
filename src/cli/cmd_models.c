#include <stdio.h>
#include <string.h>

#include <ndigest/app/models.h>
#include <ndigest/app/tools.h>
#include <ndigest/base/intl.h>
#include <ndigest/conf/conf.h>

#include "command.h"
#include "models_setup.h"
#include "output.h"

#define DAYS 30

static const struct arg_option options[] = {
	{ "json", NULL, N_("one JSON object") },
	{ "provider", "PROVIDER",
	    N_("setup: openai, ollama, anthropic or gemini") },
	{ "url", "URL", N_("setup: where the server is") },
	{ "model", "MODEL", N_("setup: the model") },
	{ "key-env", "NAME",
	    N_("setup: the environment variable with the key") },
	{ "key-command", "COMMAND",
	    N_("setup: a command that prints the key") },
	{ "ports", "NAME=PORT,…",
	    N_("setup: other ports than the usual ones") },
	{ "yes", NULL, N_("setup: articles may be sent there; ask nothing") },
	{ "no-try", NULL, N_("setup: make no digest to try it") },
	{ "days", "N", N_("usage: so many days") },
	{ NULL, NULL, NULL }
};

/* --- what is configured --------------------------------------------------------- */

static json_t *
models_json(const struct tool_models *m)
{
	return json_pack("{s:o,s:o,s:o,s:b,s:o,s:o}",
	    "provider", output_string(m->provider),
	    "url", output_string(m->url),
	    "model", output_string(m->model),
	    "answers", m->answers,
	    "error", output_string(m->why_not),
	    "models", output_strings(m->names, m->count));
}

static void
print_models(const struct tool_models *m)
{
	size_t i;

	(void)printf("provider  %s\n", m->provider);
	if (m->url != NULL) {
		(void)fputs("url       ", stdout);
		output_line(m->url);
		(void)putchar('\n');
	}
	for (i = 0; i < m->count; i++) {
		(void)fputs("model     ", stdout);
		output_line(m->names[i]);
		(void)putchar('\n');
	}
}

static enum err
show(struct cli *c, const struct args *a, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct tool_models m;
	enum err rc = ERR_NONE;

	tool_models(c->conf, &arena, &m);
	if (args_has(a, "json"))
		rc = output_json(models_json(&m), true, e);
	else if (m.answers)
		print_models(&m);
	if (rc == ERR_NONE && !m.answers)
		rc = error_set(e, m.code, _("%s does not answer: %s"),
		    m.provider, m.why_not);
	arena_free(&arena);
	return rc;
}

/* --- consent --------------------------------------------------------------------- */

static enum err
set_consent(struct cli *c, bool yes, struct error *e)
{
	char host[256];
	enum err rc = cli_open_app(c, NEEDS_STORE, e);

	if (rc == ERR_NONE)
		rc = models_allow(c->app, yes, e);
	if (rc != ERR_NONE)
		return rc;
	(void)models_consent(c->app, host, sizeof host);
	(void)printf(yes ? _("Articles may be sent to %s.\n") :
	    _("Nothing is sent to %s.\n"), host);
	return ERR_NONE;
}

static enum err
allow(struct cli *c, const struct args *a, struct error *e)
{
	(void)a;
	if (conf_choice(c->conf, OPT_AI_PROVIDER) == 0)
		return error_set(e, ERR_CONFIG, "%s", _("the config names no "
		    "language model; `ndigest models setup` finds one"));
	return set_consent(c, true, e);
}

static enum err
forbid(struct cli *c, const struct args *a, struct error *e)
{
	(void)a;
	return set_consent(c, false, e);
}

/* --- costs ------------------------------------------------------------------------ */

static enum err
print_usage_json(const struct models_usage *u, size_t n, struct error *e)
{
	json_t *all = json_array();
	size_t i;

	for (i = 0; i < n; i++)
		(void)json_array_append_new(all, json_pack(
		    "{s:o,s:o,s:I,s:I,s:I,s:o}",
		    "provider", output_string(u[i].provider),
		    "model", output_string(u[i].model),
		    "requests", (json_int_t)u[i].requests,
		    "tokens_in", (json_int_t)u[i].tokens_in,
		    "tokens_out", (json_int_t)u[i].tokens_out,
		    "cost", u[i].cost < 0 ? json_null() :
		    json_real(u[i].cost)));
	return output_json(all, true, e);
}

static void
print_usage(const struct models_usage *u, size_t n, long days)
{
	size_t i;

	if (n == 0)
		(void)printf(_("No model was asked in the last %ld days.\n"),
		    days);
	for (i = 0; i < n; i++) {
		output_line(u[i].model);
		(void)printf(_("  %s, %lld requests, %lld tokens in, %lld "
		    "out"), u[i].provider, (long long)u[i].requests,
		    (long long)u[i].tokens_in, (long long)u[i].tokens_out);
		if (u[i].cost >= 0)
			(void)printf(_(", cost %.2f"), u[i].cost);
		(void)putchar('\n');
	}
}

static enum err
usage(struct cli *c, const struct args *a, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct models_usage *u = NULL;
	size_t n = 0;
	long days;
	enum err rc = args_number(a, "days", 1, 3660, DAYS, &days, e);

	if (rc == ERR_NONE)
		rc = cli_open_app(c, NEEDS_READING, e);
	if (rc == ERR_NONE)
		rc = models_usage(c->app, (int)days, &arena, &u, &n, e);
	if (rc == ERR_NONE && args_has(a, "json"))
		rc = print_usage_json(u, n, e);
	else if (rc == ERR_NONE)
		print_usage(u, n, days);
	arena_free(&arena);
	return rc;
}

/* --- all ----------------------------------------------------------------------------- */

static const struct {
	const char *name;
	enum err (*run)(struct cli *, const struct args *, struct error *);
} verbs[] = {
	{ "show", show }, { "setup", models_setup }, { "allow", allow },
	{ "forbid", forbid }, { "usage", usage }
};

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	const char *verb = a->count > 0 ? a->rest[0] : "show";
	size_t i;

	for (i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
		if (strcmp(verbs[i].name, verb) == 0)
			return verbs[i].run(c, a, e);
	return error_set(e, ERR_USAGE, _("usage: ndigest models "
	    "[setup|allow|forbid|usage] [--json]"));
}

const struct command command_models = {
	"models", "[--json] | setup | allow | forbid | usage [--days N] [--json]",
	N_("the language model: what is configured, set-up, cost"),
	N_("Alone: the provider that the options name, whether it answers, "
	"and the "
	"models that it offers. With the provider local that is the embedded "
	"engine, which needs no network and no key.\n"
	"`setup` looks for Ollama, llama-server, LM Studio and vLLM on this "
	"machine, or takes a provider elsewhere with the key from an environment "
	"variable or a command; it tries one digest, shows it and writes the "
	"config file, whose comments stay. With --provider or --yes it asks "
	"nothing.\n"
	"`allow` says yes to sending articles to the configured provider, `forbid` "
	"takes that back; a model on this machine needs no yes. `usage` counts "
	"requests, tokens and, by ai.prices, what they cost."),
	options, 0, 1, NEEDS_CONF, run
};

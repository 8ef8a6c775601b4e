#include <stdio.h>

#include <ndigest/app/tools.h>

#include "command.h"
#include "output.h"

static const struct arg_option options[] = {
	{ "json", NULL, "one JSON object" },
	{ NULL, NULL, NULL }
};

static json_t *
models_json(const struct tool_models *m)
{
	json_t *names = json_array();
	size_t i;

	for (i = 0; i < m->count; i++)
		(void)json_array_append_new(names, output_string(m->names[i]));
	return json_pack("{s:o,s:o,s:o,s:b,s:o,s:o}",
	    "provider", output_string(m->provider),
	    "url", output_string(m->url),
	    "model", output_string(m->model),
	    "answers", m->answers,
	    "error", output_string(m->why_not), "models", names);
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
run(struct cli *c, const struct args *a, struct error *e)
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
		rc = error_set(e, m.code, "%s does not answer: %s",
		    m.provider, m.why_not);
	arena_free(&arena);
	return rc;
}

const struct command command_models = {
	"models", "[--json]", "the language model that is configured",
	"The provider that the options name, whether it answers, and the models "
	"that it offers. With the provider local that is the embedded engine, "
	"which needs no network and no key.",
	options, 0, 0, NEEDS_CONF, run
};

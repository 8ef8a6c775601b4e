/* What is asked of a language model beside digests. */
#include <ndigest/app/tools.h>

#include <string.h>

#include <ndigest/conf/conf.h>

#include "secret.h"
#include "talk_run.h"

static void
open_talk(struct talk *t, const struct conf *conf, bool has_key,
    const struct digest_input *in, struct arena *arena)
{
	struct talk_options o;
	struct digest *local = arena_alloc(arena, sizeof *local);

	digest_local(in, arena, local);
	talk_options_read(&o, conf);
	talk_open(t, &o, has_key, in, local, arena);
}

static void
ask_server(const struct conf *conf, struct arena *arena,
    struct tool_models *out)
{
	const struct digest_input nothing = { .text = "" };
	struct llm_model *models = NULL;
	struct error e = { "" };
	const char **names;
	struct talk t;
	char *key = NULL;
	enum err rc = secret_take(conf, &key, &e);
	size_t i;

	open_talk(&t, conf, key != NULL, &nothing, arena);
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

static void
give(const struct talk *t, struct tool_answer *out)
{
	size_t i;

	out->text = t->answer.text;
	out->ai = t->answer.ai;
	out->model = t->answer.ai ? t->endpoint.model : "embedded";
	for (i = 0; i < t->answer.passage_count; i++)
		out->sentences[i] = t->answer.passages[i].text;
	out->sentence_count = t->answer.passage_count;
	out->unsupported = t->answer.unsupported;
	out->unsupported_count = t->answer.unsupported_count;
}

void
tool_ask(const struct conf *conf, const char *title, const char *text,
    const char *language, const char *question, bool model,
    struct arena *arena, struct tool_answer *out)
{
	const struct digest_input in = { .title = title, .text = text,
	    .language = language };
	struct error e = { "" };
	struct talk t;
	char *key = NULL;
	bool local = !model || conf_choice(conf, OPT_AI_PROVIDER) == LLM_LOCAL;
	enum err rc = local ? ERR_NONE : secret_take(conf, &key, &e);

	memset(out, 0, sizeof *out);
	open_talk(&t, conf, key != NULL, &in, arena);
	talk_ask(&t, question);
	if (local)
		talk_fail(&t, ERR_NONE, "none is configured");
	else if (rc != ERR_NONE)
		talk_fail(&t, rc, e.text);
	else
		talk_run(&t, conf, key);
	give(&t, out);
	if (!local && !out->ai)
		out->note = arena_strdup(arena, t.error.text);
	talk_close(&t);
	secret_free(key);
}

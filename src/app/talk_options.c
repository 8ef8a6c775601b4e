/* What a talk goes by, of the options and of the reader's own prompt. */
#include "talk.h"

#include <stdio.h>
#include <string.h>

#include <ndigest/base/file.h>
#include <ndigest/conf/conf.h>

#include "reads.h"

#define PROMPT_FILE_MAX ((size_t)16000)

static void
copy(char *out, size_t size, const char *s)
{
	(void)snprintf(out, size, "%s", s != NULL ? s : "");
}

void
talk_options_read(struct talk_options *o, const struct conf *conf)
{
	const char *name;

	memset(o, 0, sizeof *o);
	o->protocol = (enum llm_protocol)conf_choice(conf, OPT_AI_PROVIDER);
	copy(o->url, sizeof o->url, conf_str(conf, OPT_AI_URL));
	copy(o->model, sizeof o->model, conf_str(conf, OPT_AI_MODEL));
	copy(o->language, sizeof o->language,
	    conf_str(conf, OPT_AI_LANGUAGE));
	copy(o->style, sizeof o->style, conf_str(conf, OPT_AI_STYLE));
	copy(o->prompt_file, sizeof o->prompt_file,
	    conf_str(conf, OPT_AI_PROMPT_FILE));
	while (o->category_count < TALK_CATEGORIES &&
	    (name = category_name(conf, o->category_count)) != NULL)
		copy(o->categories[o->category_count++], TALK_NAME_MAX, name);
	o->stream = conf_bool(conf, OPT_AI_STREAM);
	o->by_command = strcmp(conf_origin(conf, OPT_AI_PROVIDER),
	    "command line") == 0;
	o->timeout_s = (int)conf_int(conf, OPT_AI_TIMEOUT);
	o->parallel = (int)conf_int(conf, OPT_AI_PARALLEL);
	o->daily = conf_int(conf, OPT_AI_DAILY_TOKENS);
	o->monthly = conf_int(conf, OPT_AI_MONTHLY_TOKENS);
}

const char *
talk_url(const struct talk_options *o)
{
	return o->url[0] != '\0' ? o->url : llm_own_url(o->protocol);
}

const char *
talk_own_prompt(const struct talk_options *o, struct arena *a, struct error *e)
{
	struct buf b = BUF_INIT(PROMPT_FILE_MAX);
	const char *text = NULL;

	if (o->prompt_file[0] != '\0' &&
	    file_read(o->prompt_file, &b, e) == ERR_NONE)
		text = arena_strdup(a, buf_str(&b));
	buf_free(&b);
	return text;
}

int
talk_prompt_version(const struct talk_options *o)
{
	struct arena arena = ARENA_INIT;
	const struct llm_wish w = { .style = o->style,
	    .instructions = talk_own_prompt(o, &arena, NULL) };
	int v = llm_prompt_version(&w);

	arena_free(&arena);
	return v;
}

#include <stdio.h>
#include <string.h>

#include <ndigest/app/app.h>
#include <ndigest/app/models.h>
#include <ndigest/base/buf.h>
#include <ndigest/base/intl.h>
#include <ndigest/conf/conf.h>

#include "command.h"
#include "consent.h"
#include "output.h"
#include "select.h"
#include "show.h"

static const struct arg_option options[] = {
	{ "json", NULL, N_("one JSON object") },
	{ NULL, NULL, NULL }
};

static json_t *
answer_json(const struct faq *f, const char *note)
{
	return json_pack("{s:o,s:o,s:o,s:b,s:o,s:o,s:o}",
	    "question", output_string(f->question),
	    "answer", output_string(f->answer.text),
	    "sentences", show_passages_json(f),
	    "ai", f->model != NULL, "model", output_string(f->model != NULL ?
	    f->model : "embedded"),
	    "unsupported", output_strings(f->unsupported,
	    f->unsupported_count),
	    "note", output_string(note));
}

static void
print_answer(const struct faq *f)
{
	size_t i;

	if (f->answer.text == NULL) {
		(void)puts(_("The article does not say."));
		return;
	}
	if (f->model != NULL) {
		output_line(f->answer.text);
		(void)putchar('\n');
	}
	for (i = 0; i < f->passage_count; i++) {
		(void)fputs("> ", stdout);
		output_line(f->passages[i].text);
		if (f->passages[i].source != NULL) {
			(void)fputs(" (", stdout);
			output_line(f->passages[i].source);
			(void)putchar(')');
		}
		(void)putchar('\n');
	}
	for (i = 0; i < f->unsupported_count; i++) {
		(void)fputs(_("not in the article: "), stdout);
		output_line(f->unsupported[i]);
		(void)putchar('\n');
	}
}

static void
join_words(struct buf *out, const struct args *a)
{
	size_t i;

	for (i = 1; i < a->count; i++)
		(void)buf_addf(out, "%s%s", i > 1 ? " " : "", a->rest[i]);
}

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	bool model = conf_choice(c->conf, OPT_AI_PROVIDER) != 0;
	struct arena arena = ARENA_INIT;
	struct buf question = BUF_INIT(2000);
	const char *note = NULL;
	struct faq f;
	int64_t id;
	enum err rc = select_id(a->rest[0], &id, e);

	join_words(&question, a);
	if (rc == ERR_NONE && model)
		consent_ask(c);
	if (rc == ERR_NONE)
		rc = app_ask_wait(c->app, id, buf_str(&question), &arena, &f,
		    &note, e);
	if (rc != ERR_NONE)
		goto out;
	if (!model)
		note = NULL;
	if (note != NULL)
		output_warn(_("no answer by the model: %s"), note);
	if (args_has(a, "json"))
		rc = output_json(answer_json(&f, note), true, e);
	else
		print_answer(&f);
out:
	buf_free(&question);
	arena_free(&arena);
	return rc;
}

const struct command command_ask = {
	"ask", "ID QUESTION [--json]", N_("ask an article"),
	N_("Answers a question from the article's text, and from those of "
	"the "
	"other "
	"sources that tell its story, with the sentences that the answer rests "
	"on. Without a language model it gives the sentences that have most to "
	"do with the question. The answer is kept: it joins the questions of the "
	"article's page."),
	options, 2, ANY_WORDS, NEEDS_STORE, run
};

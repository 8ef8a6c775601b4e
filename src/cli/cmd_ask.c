#include <stdio.h>
#include <string.h>

#include <ndigest/app/app.h>
#include <ndigest/app/tools.h>
#include <ndigest/base/buf.h>

#include "command.h"
#include "output.h"
#include "select.h"

static const struct arg_option options[] = {
	{ "json", NULL, "one JSON object" },
	{ NULL, NULL, NULL }
};

static json_t *
answer_json(const char *question, const struct tool_answer *t)
{
	return json_pack("{s:o,s:o,s:o,s:b,s:o,s:o,s:o}",
	    "question", output_string(question),
	    "answer", output_string(t->text),
	    "sentences", output_strings(t->sentences, t->sentence_count),
	    "ai", t->ai, "model", output_string(t->model),
	    "unsupported", output_strings(t->unsupported, t->unsupported_count),
	    "note", output_string(t->note));
}

static void
print_answer(const struct tool_answer *t)
{
	size_t i;

	if (t->text == NULL)
		(void)puts("The article does not say.");
	else if (t->ai) {
		output_line(t->text);
		(void)putchar('\n');
	}
	for (i = 0; i < t->sentence_count && t->text != NULL; i++) {
		(void)fputs("> ", stdout);
		output_line(t->sentences[i]);
		(void)putchar('\n');
	}
	for (i = 0; i < t->unsupported_count; i++) {
		(void)fputs("not in the article: ", stdout);
		output_line(t->unsupported[i]);
		(void)putchar('\n');
	}
}

/* The line "ai=never" among the options of the article's feed. */
static bool
may_send(struct cli *c, int64_t feed_id)
{
	struct arena arena = ARENA_INIT;
	struct feed *feeds = NULL;
	size_t i, n = 0;
	bool may = app_feeds(c->app, &arena, &feeds, &n, NULL) == ERR_NONE;

	for (i = 0; i < n; i++)
		if (feeds[i].id == feed_id && feeds[i].options != NULL &&
		    strstr(feeds[i].options, "ai=never") != NULL)
			may = false;
	arena_free(&arena);
	return may;
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
	struct arena arena = ARENA_INIT;
	struct buf question = BUF_INIT(2000);
	struct tool_answer t;
	struct article art;
	int64_t id;
	enum err rc = select_id(a->rest[0], &id, e);

	join_words(&question, a);
	if (rc == ERR_NONE)
		rc = app_article(c->app, id, &arena, &art, e);
	if (rc != ERR_NONE)
		goto out;
	tool_ask(c->conf, art.head.title, art.text != NULL ? art.text : "",
	    art.language, buf_str(&question), may_send(c, art.head.feed_id),
	    &arena, &t);
	if (t.note != NULL)
		output_warn("no answer by the model: %s", t.note);
	if (args_has(a, "json"))
		rc = output_json(answer_json(buf_str(&question), &t), true, e);
	else
		print_answer(&t);
out:
	buf_free(&question);
	arena_free(&arena);
	return rc;
}

const struct command command_ask = {
	"ask", "ID QUESTION [--json]", "ask an article",
	"Answers a question from the article's text, with the sentences that the "
	"answer rests on. Without a language model it gives the sentences that "
	"have most to do with the question.",
	options, 2, ANY_WORDS, NEEDS_READING, run
};

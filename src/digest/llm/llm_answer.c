/* Answers to a reader's question about an article. */
#include <ndigest/digest/llm_digest.h>

#include <stdlib.h>
#include <string.h>

#include <ndigest/digest/ground.h>
#include <ndigest/text/sentence.h>

#include "lenient.h"
#include "llm_reply.h"

#define ANSWER_MAX 1200
#define SENTENCE_MAX 800

static const char found_names[] = "found answered";
static const char answer_names[] = "answer text reply";
static const char sentence_names[] = "sentences quotes evidence sources";

static bool
is_answer(const json_t *o)
{
	return reply_field(o, answer_names) != NULL ||
	    reply_field(o, found_names) != NULL;
}

static bool
is_passage(const struct llm_answer_text *out, size_t sentence)
{
	size_t i;

	for (i = 0; i < out->passage_count; i++)
		if (out->passages[i].sentence == sentence)
			return true;
	return false;
}

static void
add_passage(struct ground *g, size_t sentence, struct arena *arena,
    struct llm_answer_text *out)
{
	const char *text = ground_text(g, sentence, arena);

	if (text == NULL || out->passage_count == LLM_PASSAGES ||
	    is_passage(out, sentence))
		return;
	out->passages[out->passage_count].text = text;
	out->passages[out->passage_count++].sentence = sentence;
}

/* The sentences that the model names, found in the article; those that are
 * not there are passed over. */
static void
find_passages(struct ground *g, const json_t *list, struct arena *arena,
    struct llm_answer_text *out)
{
	const json_t *one;
	size_t i, sentence;

	json_array_foreach(list, i, one) {
		const char *s = reply_line(one, SENTENCE_MAX, arena);

		if (s == NULL)
			continue;
		if (ground_quote(g, s, arena, &sentence) == NULL)
			sentence = ground_sentence(g, s, NULL);
		add_passage(g, sentence, arena, out);
	}
}

static void
ground_answer(struct ground *g, const struct llm_prompt *prompt,
    struct arena *arena, struct llm_answer_text *out)
{
	const char **list = arena_alloc(arena, GROUND_UNSUPPORTED *
	    sizeof *list);

	ground_check(g, out->text, prompt->language, arena, list,
	    &out->unsupported_count);
	out->unsupported = list;
	if (out->passage_count == 0)
		add_passage(g, ground_sentence(g, out->text, NULL), arena,
		    out);
}

bool
llm_answer_peek(const char *reply, size_t n, struct buf *out)
{
	const char *s = lenient_reply(reply, &n), *line = NULL;
	struct arena arena = ARENA_INIT;
	json_t *o = lenient_object(s, n, is_answer, LENIENT_KEEP, NULL);

	if (o != NULL && !json_is_false(reply_field(o, found_names)))
		line = reply_line(reply_field(o, answer_names), ANSWER_MAX,
		    &arena);
	if (line != NULL)
		buf_adds(out, line);
	json_decref(o);
	arena_free(&arena);
	return line != NULL;
}

bool
llm_answer_read(const char *reply, size_t n, const struct digest_input *in,
    const struct llm_prompt *prompt, struct arena *arena,
    struct llm_answer_text *out)
{
	const char *s = lenient_reply(reply, &n);
	json_t *o = lenient_object(s, n, is_answer, LENIENT_SENTENCES, NULL);
	struct ground *g;

	memset(out, 0, sizeof *out);
	out->ai = true;
	if (o == NULL)
		return false;
	if (!json_is_false(reply_field(o, found_names)))
		out->text = reply_line(reply_field(o, answer_names),
		    ANSWER_MAX, arena);
	if (out->text != NULL) {
		g = ground_new(in, prompt->text_language);
		find_passages(g, reply_field(o, sentence_names), arena, out);
		ground_answer(g, prompt, arena, out);
		ground_free(g);
	}
	json_decref(o);
	return true;
}

static bool
is_borne(const struct llm_answer_text *a, const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < a->unsupported_count; i++)
		if (memmem(s, n, a->unsupported[i],
		    strlen(a->unsupported[i])) != NULL)
			return false;
	return true;
}

const char *
llm_answer_borne(const struct llm_answer_text *a, const char *language,
    struct arena *arena)
{
	struct buf kept = BUF_INIT(0);
	const char *out = NULL;
	struct sentence *s;
	size_t count, i;

	if (a->text == NULL)
		return NULL;
	s = sentence_split(a->text, strlen(a->text), language, &count);
	for (i = 0; i < count; i++) {
		if (!is_borne(a, a->text + s[i].start, s[i].len))
			continue;
		if (kept.len > 0)
			buf_addc(&kept, ' ');
		buf_add(&kept, a->text + s[i].start, s[i].len);
	}
	free(s);
	if (kept.len > 0)
		out = arena_strdup(arena, buf_str(&kept));
	buf_free(&kept);
	return out;
}

void
llm_answer_local(const struct digest_input *in, const struct digest *local,
    const char *question, struct arena *arena, struct llm_answer_text *out)
{
	struct ground *g = ground_new(in, local->language);
	size_t best[LLM_PASSAGES], n, i;

	memset(out, 0, sizeof *out);
	n = ground_rank(g, question, best, LLM_PASSAGES);
	for (i = 0; i < n; i++)
		add_passage(g, best[i], arena, out);
	if (out->passage_count > 0)
		out->text = out->passages[0].text;
	ground_free(g);
}

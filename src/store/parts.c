#include "parts.h"

#include <string.h>

#include <jansson.h>

/* Sentences are numbered from 0; -1 stands for DIGEST_NO_SENTENCE. */
static json_t *
put_sentence(size_t sentence)
{
	return json_integer(sentence == DIGEST_NO_SENTENCE ? -1 :
	    (json_int_t)sentence);
}

static json_t *
put_text(const char *text)
{
	return text != NULL ? json_string(text) : json_null();
}

static json_t *
put_claim(const struct claim *c)
{
	return json_pack("[oo]", put_text(c->text), put_sentence(c->sentence));
}

static json_t *
put_sentences(const size_t *at, size_t n)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < n; i++)
		(void)json_array_append_new(list, put_sentence(at[i]));
	return list;
}

static json_t *
put_texts(const char *const *texts, size_t n)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < n; i++)
		(void)json_array_append_new(list, put_text(texts[i]));
	return list;
}

char *
parts_encode(const struct digest *d)
{
	json_t *root, *list;
	char *text;
	size_t i;

	root = json_pack("{so so so so so so so so so so}",
	    "summary", put_text(d->summary),
	    "summary_at", put_sentences(d->summary_sentences,
		d->summary_sentence_count),
	    "quote", put_claim(&d->quote),
	    "quote_by", put_text(d->quote_by),
	    "why", put_text(d->why_it_matters),
	    "why_at", put_sentences(d->why_sentences, d->why_sentence_count),
	    "category", put_text(d->category),
	    "text_language", put_text(d->text_language),
	    "notes", put_texts(d->notes, d->note_count),
	    "unsupported", put_texts(d->unsupported, d->unsupported_count));
	if (root == NULL)
		return NULL;
	list = json_array();
	for (i = 0; i < d->takeaway_count; i++)
		(void)json_array_append_new(list, put_claim(&d->takeaways[i]));
	(void)json_object_set_new(root, "takeaways", list);
	list = json_array();
	for (i = 0; i < d->faq_count; i++)
		(void)json_array_append_new(list, json_pack("[ooob]",
		    put_text(d->faq[i].question),
		    put_text(d->faq[i].answer.text),
		    put_sentence(d->faq[i].answer.sentence),
		    d->faq[i].asked));
	(void)json_object_set_new(root, "faq", list);
	text = json_dumps(root, JSON_COMPACT);
	json_decref(root);
	return text;
}

/* --- and back ------------------------------------------------------------- */

static const char *
get_text(const json_t *v, struct arena *arena)
{
	return arena_strdup(arena, json_string_value(v));
}

static size_t
get_sentence(const json_t *v)
{
	json_int_t n = json_is_integer(v) ? json_integer_value(v) : -1;

	return n < 0 ? DIGEST_NO_SENTENCE : (size_t)n;
}

static struct claim
get_claim(const json_t *v, struct arena *arena)
{
	return (struct claim){ get_text(json_array_get(v, 0), arena),
	    get_sentence(json_array_get(v, 1)) };
}

static const size_t *
get_sentences(const json_t *list, size_t *count, struct arena *arena)
{
	size_t n = json_array_size(list), i;
	size_t *at = arena_alloc(arena, n * sizeof *at + 1);

	for (i = 0; i < n; i++)
		at[i] = get_sentence(json_array_get(list, i));
	*count = n;
	return at;
}

static const char *const *
get_texts(const json_t *list, size_t *count, struct arena *arena)
{
	size_t n = json_array_size(list), i;
	const char **texts = arena_alloc(arena, n * sizeof *texts + 1);

	*count = 0;
	for (i = 0; i < n; i++) {
		const char *text = get_text(json_array_get(list, i), arena);

		if (text != NULL)
			texts[(*count)++] = text;
	}
	return texts;
}

static void
get_takeaways(const json_t *list, struct arena *arena, struct digest *d)
{
	size_t n = json_array_size(list), i;
	struct claim *all = arena_alloc(arena, n * sizeof *all + 1);

	d->takeaways = all;
	for (i = 0; i < n; i++) {
		all[d->takeaway_count] = get_claim(json_array_get(list, i),
		    arena);
		d->takeaway_count += all[d->takeaway_count].text != NULL;
	}
}

static void
get_faq(const json_t *list, struct arena *arena, struct digest *d)
{
	size_t n = json_array_size(list), i;
	struct faq *all = arena_alloc(arena, n * sizeof *all + 1);

	d->faq = all;
	for (i = 0; i < n; i++) {
		const json_t *v = json_array_get(list, i);
		struct faq *f = &all[d->faq_count];

		*f = (struct faq){ .asked = false };
		f->question = get_text(json_array_get(v, 0), arena);
		f->answer.text = get_text(json_array_get(v, 1), arena);
		f->answer.sentence = get_sentence(json_array_get(v, 2));
		f->asked = json_is_true(json_array_get(v, 3));
		d->faq_count += f->question != NULL && f->answer.text != NULL;
	}
}

bool
parts_decode(const char *json, struct arena *arena, struct digest *d)
{
	json_t *root = json != NULL ? json_loads(json, 0, NULL) : NULL;

	*d = (struct digest){ .quote = { NULL, DIGEST_NO_SENTENCE } };
	if (!json_is_object(root)) {
		json_decref(root);
		return false;
	}
	d->summary = get_text(json_object_get(root, "summary"), arena);
	d->summary_sentences = get_sentences(json_object_get(root,
	    "summary_at"), &d->summary_sentence_count, arena);
	get_takeaways(json_object_get(root, "takeaways"), arena, d);
	d->quote = get_claim(json_object_get(root, "quote"), arena);
	d->quote_by = get_text(json_object_get(root, "quote_by"), arena);
	d->why_it_matters = get_text(json_object_get(root, "why"), arena);
	d->why_sentences = get_sentences(json_object_get(root, "why_at"),
	    &d->why_sentence_count, arena);
	get_faq(json_object_get(root, "faq"), arena, d);
	d->category = get_text(json_object_get(root, "category"), arena);
	d->text_language = get_text(json_object_get(root, "text_language"),
	    arena);
	d->notes = get_texts(json_object_get(root, "notes"), &d->note_count,
	    arena);
	d->unsupported = get_texts(json_object_get(root, "unsupported"),
	    &d->unsupported_count, arena);
	json_decref(root);
	return true;
}

/* --- answers ---------------------------------------------------------------- */

char *
parts_encode_answer(const struct faq *f)
{
	json_t *root = json_pack("{so so so so sI}",
	    "answer", put_claim(&f->answer), "model", put_text(f->model),
	    "unsupported", put_texts(f->unsupported, f->unsupported_count),
	    "passages", json_array(), "made", (json_int_t)f->made);
	char *text;
	size_t i;

	if (root == NULL)
		return NULL;
	for (i = 0; i < f->passage_count; i++)
		(void)json_array_append_new(json_object_get(root, "passages"),
		    json_pack("[ooo]", put_text(f->passages[i].text),
		    put_sentence(f->passages[i].sentence),
		    put_text(f->passages[i].source)));
	text = json_dumps(root, JSON_COMPACT);
	json_decref(root);
	return text;
}

void
parts_decode_answer(const char *json, struct arena *arena, struct faq *f)
{
	json_t *root = json != NULL ? json_loads(json, 0, NULL) : NULL, *one;
	size_t i;

	*f = (struct faq){ .asked = true,
	    .answer = { NULL, DIGEST_NO_SENTENCE } };
	f->answer = get_claim(json_object_get(root, "answer"), arena);
	f->model = get_text(json_object_get(root, "model"), arena);
	f->unsupported = get_texts(json_object_get(root, "unsupported"),
	    &f->unsupported_count, arena);
	f->made = json_integer_value(json_object_get(root, "made"));
	json_array_foreach(json_object_get(root, "passages"), i, one) {
		struct passage *p = &f->passages[f->passage_count];

		if (f->passage_count == FAQ_PASSAGES)
			break;
		p->text = get_text(json_array_get(one, 0), arena);
		p->sentence = get_sentence(json_array_get(one, 1));
		p->source = get_text(json_array_get(one, 2), arena);
		f->passage_count += p->text != NULL;
	}
	json_decref(root);
}

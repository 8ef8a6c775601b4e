#include <ndigest/digest/local.h>

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

/* A string, or null when there is none or it is no UTF-8. */
static json_t *
text(const char *s)
{
	json_t *j = s != NULL && *s != '\0' ? json_string(s) : NULL;

	return j != NULL ? j : json_null();
}

static json_t *
index_of(size_t sentence)
{
	return sentence != DIGEST_NO_SENTENCE ?
	    json_integer((json_int_t)sentence) : json_null();
}

static json_t *
indices(const size_t *list, size_t count)
{
	json_t *j = json_array();
	size_t i;

	for (i = 0; i < count; i++)
		json_array_append_new(j, index_of(list[i]));
	return j;
}

static json_t *
strings(const char *const *list, size_t count)
{
	json_t *j = json_array();
	size_t i;

	for (i = 0; i < count; i++)
		json_array_append_new(j, text(list[i]));
	return j;
}

static json_t *
takeaways(const struct digest *d)
{
	json_t *j = json_array();
	size_t i;

	for (i = 0; i < d->takeaway_count; i++)
		json_array_append_new(j, text(d->takeaways[i].text));
	return j;
}

static json_t *
questions(const struct digest *d)
{
	json_t *j = json_array(), *one;
	size_t i;

	for (i = 0; i < d->faq_count; i++) {
		one = json_object();
		json_object_set_new(one, "question", text(d->faq[i].question));
		json_object_set_new(one, "answer",
		    text(d->faq[i].answer.text));
		json_array_append_new(j, one);
	}
	return j;
}

static json_t *
sentences(const struct digest *d)
{
	json_t *j = json_object(), *list = json_array();
	size_t i;

	json_object_set_new(j, "summary", indices(d->summary_sentences,
	    d->summary_sentence_count));
	for (i = 0; i < d->takeaway_count; i++)
		json_array_append_new(list, index_of(d->takeaways[i].sentence));
	json_object_set_new(j, "takeaways", list);
	json_object_set_new(j, "quote", d->quote.text != NULL ?
	    index_of(d->quote.sentence) : json_null());
	json_object_set_new(j, "why_it_matters", indices(d->why_sentences,
	    d->why_sentence_count));
	list = json_array();
	for (i = 0; i < d->faq_count; i++)
		json_array_append_new(list,
		    index_of(d->faq[i].answer.sentence));
	json_object_set_new(j, "faq", list);
	return j;
}

void
digest_json(const struct digest *d, const char *title, struct buf *out)
{
	json_t *j = json_object();
	char *s;

	json_object_set_new(j, "title", text(title));
	json_object_set_new(j, "summary", text(d->summary));
	json_object_set_new(j, "takeaways", takeaways(d));
	json_object_set_new(j, "quote", text(d->quote.text));
	if (d->quote_by != NULL)
		json_object_set_new(j, "quote_by", text(d->quote_by));
	json_object_set_new(j, "why_it_matters", text(d->why_it_matters));
	json_object_set_new(j, "faq", questions(d));
	json_object_set_new(j, "category", text(d->category));
	json_object_set_new(j, "language", text(d->language));
	json_object_set_new(j, "provider", text(d->provider));
	json_object_set_new(j, "model", text(d->model));
	json_object_set_new(j, "ai", json_boolean(d->ai));
	json_object_set_new(j, "notes", strings(d->notes, d->note_count));
	json_object_set_new(j, "sentences", sentences(d));
	json_object_set_new(j, "unsupported", strings(d->unsupported,
	    d->unsupported_count));
	s = json_dumps(j, JSON_INDENT(2));
	if (s != NULL) {
		buf_adds(out, s);
		buf_addc(out, '\n');
	}
	free(s);
	json_decref(j);
}

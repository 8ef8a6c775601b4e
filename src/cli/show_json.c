/* The page as JSON: the item as in `list`, and what the page adds. */
#include <inttypes.h>

#include <ndigest/app/app.h>

#include "command.h"
#include "output.h"
#include "show.h"

static json_t *
takeaways_json(const struct digest *d)
{
	json_t *all = json_array();
	size_t i;

	for (i = 0; i < d->takeaway_count; i++)
		(void)json_array_append_new(all,
		    output_string(d->takeaways[i].text));
	return all;
}

json_t *
show_passages_json(const struct faq *f)
{
	json_t *all = json_array();
	size_t i;

	for (i = 0; i < f->passage_count; i++)
		(void)json_array_append_new(all,
		    output_string(f->passages[i].text));
	return all;
}

/* One that the reader asked says so, and what it rests on. */
static json_t *
question_json(const struct faq *f)
{
	json_t *j = json_pack("{s:o,s:o}",
	    "question", output_string(f->question),
	    "answer", output_string(f->answer.text));

	if (!f->asked)
		return j;
	(void)json_object_set_new(j, "asked", json_true());
	(void)json_object_set_new(j, "sentences", show_passages_json(f));
	(void)json_object_set_new(j, "model", output_string(f->model));
	(void)json_object_set_new(j, "unsupported",
	    output_strings(f->unsupported, f->unsupported_count));
	return j;
}

static json_t *
faq_json(const struct digest *d)
{
	json_t *all = json_array();
	size_t i;

	for (i = 0; i < d->faq_count; i++)
		(void)json_array_append_new(all, question_json(&d->faq[i]));
	return all;
}

static json_t *
digest_json(const struct digest *d)
{
	json_t *j = json_pack("{s:o,s:o,s:o,s:o,s:o,s:o,s:o,s:b,s:o,s:o}",
	    "summary", output_string(d->summary),
	    "takeaways", takeaways_json(d),
	    "quote", output_string(d->quote.text),
	    "why_it_matters", output_string(d->why_it_matters),
	    "faq", faq_json(d),
	    "provider", output_string(d->provider),
	    "model", output_string(d->model),
	    "ai", d->ai,
	    "made", output_time(d->made),
	    "notes", output_strings(d->notes, d->note_count));

	if (d->quote_by != NULL)
		(void)json_object_set_new(j, "quote_by",
		    output_string(d->quote_by));
	(void)json_object_set_new(j, "unsupported",
	    output_strings(d->unsupported, d->unsupported_count));
	return j;
}

static json_t *
related_json(const struct article *art)
{
	json_t *all = json_array();
	size_t i;

	for (i = 0; i < art->related_count; i++) {
		const struct related *r = &art->related[i];

		(void)json_array_append_new(all, json_pack(
		    "{s:I,s:o,s:o,s:f}", "id", (json_int_t)r->id,
		    "title", output_string(r->title),
		    "source", output_string(r->source), "score", r->score));
	}
	return all;
}

static json_t *
enclosures_json(const struct article *art)
{
	json_t *all = json_array();
	size_t i;

	for (i = 0; i < art->enclosure_count; i++) {
		const struct enclosure *x = &art->enclosures[i];

		(void)json_array_append_new(all, json_pack(
		    "{s:o,s:o,s:o,s:I,s:I}",
		    "url", output_string(x->url),
		    "title", output_string(x->title),
		    "type", output_string(x->type),
		    "length", (json_int_t)x->length,
		    "duration", (json_int_t)x->duration));
	}
	return all;
}

static json_t *
image_json(const struct article *art)
{
	if (art->image == NULL)
		return json_null();
	return json_pack("{s:o,s:o}", "url", output_string(art->image),
	    "alt", output_string(art->image_alt != NULL ?
	    art->image_alt : ""));
}

enum err
show_json(struct cli *c, int64_t id, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct article art;
	json_t *j;
	enum err rc = app_article(c->app, id, &arena, &art, e);

	if (rc != ERR_NONE)
		goto out;
	j = output_headline_json(&art.head);
	(void)json_object_set_new(j, "image", image_json(&art));
	(void)json_object_set_new(j, "enclosures", enclosures_json(&art));
	(void)json_object_set_new(j, "comments", output_string(art.comments));
	(void)json_object_set_new(j, "language", output_string(art.language));
	(void)json_object_set_new(j, "digest",
	    art.has_digest ? digest_json(&art.digest) : json_null());
	(void)json_object_set_new(j, "related", related_json(&art));
	if (art.story_count > 0)
		(void)json_object_set_new(j, "same_story", output_sources(art.story,
		    art.story_count));
	(void)json_object_set_new(j, "text", output_string(art.text));
	(void)json_object_set_new(j, "text_note",
	    output_string(art.text_note));
	rc = output_json(j, true, e);
out:
	arena_free(&arena);
	return rc;
}

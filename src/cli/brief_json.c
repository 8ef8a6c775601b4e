/* The brief as one JSON object. */
#include "brief.h"
#include "output.h"

static json_t *
story_json(const struct brief_story *s)
{
	return json_pack("{s:I,s:o,s:o,s:o,s:o,s:o,s:o,s:b,s:o}",
	    "id", (json_int_t)s->head.id,
	    "title", output_string(s->head.title),
	    "url", output_string(s->head.url),
	    "source", output_string(s->head.source),
	    "published", output_time(s->head.published),
	    "summary", output_string(s->summary),
	    "why_it_matters", output_string(s->why_it_matters),
	    "ai", s->ai,
	    "sources", output_sources(s->sources, s->source_count));
}

static json_t *
category_json(const struct brief_category *c)
{
	json_t *all = json_array();
	size_t i;

	for (i = 0; i < c->count; i++)
		(void)json_array_append_new(all, story_json(&c->stories[i]));
	return json_pack("{s:o,s:o}", "name", output_string(c->name),
	    "stories", all);
}

enum err
brief_json(const struct brief *b, struct error *e)
{
	json_t *all = json_array();
	size_t i;

	for (i = 0; i < b->count; i++)
		(void)json_array_append_new(all,
		    category_json(&b->categories[i]));
	all = json_pack("{s:o,s:o,s:o}",
	    "made", output_time(b->made), "since", output_time(b->since),
	    "categories", all);
	if (b->editor != NULL)
		(void)json_object_set_new(all, "editor", json_pack("{s:o,s:o}",
		    "text", output_string(b->editor),
		    "model", output_string(b->editor_model)));
	return output_json(all, true, e);
}

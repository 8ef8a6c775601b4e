#include <ndigest/digest/related_jsonl.h>

#include <stdlib.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>
#include <ndigest/digest/related.h>

#include "jsonl.h"

#define TOP_MAX 1000

struct ids {
	json_t **at;
	size_t len, cap;
};

static enum err
read_corpus(FILE *in, const char *name, struct related_index *x,
    struct ids *ids, struct error *e)
{
	const char *usual;
	struct jsonl r;
	enum err err;
	json_t *o, *id;

	jsonl_open(&r, in, name);
	err = jsonl_language(&r, &usual, e);
	while (err == ERR_NONE &&
	    (err = jsonl_next(&r, &o, e)) == ERR_NONE) {
		related_index_add(x, jsonl_string(o, "title"),
		    jsonl_string(o, "text"), jsonl_speech(o, usual));
		id = json_object_get(o, "id");
		id = id != NULL ? json_incref(id) : json_null();
		vec_push(ids, id);
		json_decref(o);
	}
	jsonl_close(&r);
	return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

static json_t *
hits_to_json(const struct related_hit *hits, size_t n, const struct ids *ids)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < n; i++)
		json_array_append_new(list, json_pack("{sOso}", "id",
		    ids->at[hits[i].doc], "score",
		    jsonl_score(hits[i].score)));
	return list;
}

enum err
related_jsonl(FILE *in, const char *name, size_t top, FILE *out,
    struct error *e)
{
	struct related_index *x = related_index_new();
	struct related_hit *hits;
	struct ids ids = { NULL, 0, 0 };
	size_t i, n;
	enum err err;

	if (top > TOP_MAX)
		top = TOP_MAX;
	hits = xcalloc(top + 1, sizeof *hits);
	err = read_corpus(in, name, x, &ids, e);
	if (err == ERR_NONE)
		related_index_finish(x);
	for (i = 0; i < ids.len && err == ERR_NONE; i++) {
		n = related_index_top(x, i, hits, top);
		err = jsonl_write(out, json_pack("{sOso}", "id", ids.at[i],
		    "related", hits_to_json(hits, n, &ids)), e);
	}
	if (err == ERR_NONE && fflush(out) != 0)
		err = error_set(e, ERR_IO, "the output cannot be written");
	for (i = 0; i < ids.len; i++)
		json_decref(ids.at[i]);
	vec_free(&ids);
	free(hits);
	related_index_free(x);
	return err;
}

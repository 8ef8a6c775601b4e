#include <ndigest/digest/classify_jsonl.h>

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>
#include <ndigest/digest/classify.h>

#include "jsonl.h"

#define KEYWORDS_MAX 65536	/* bytes of a category's keywords */
#define FEW_KEYWORDS 40

struct pending {
	json_t *id;		/* NULL: none was given */
	struct classify_features *features;
};

struct job {
	struct jsonl in;
	const char *usual;	/* language of the documents, or "" */
	VEC(struct category_spec) specs;	/* own their strings */
	struct classifier *classifier;
	VEC(struct pending) docs;
	VEC(struct classify_features *) all;	/* docs and train, borrowed */
	VEC(struct classify_features *) train;
};

/* "keywords" as an array or as one string with commas; *count gets how many. */
static char *
join_keywords(const json_t *keywords, size_t *count)
{
	struct buf b = BUF_INIT(KEYWORDS_MAX);
	const json_t *k;
	size_t i;

	*count = 0;
	if (json_is_string(keywords)) {
		const char *s = json_string_value(keywords);

		buf_adds(&b, s);
		for (*count = 1; (s = strchr(s, ',')) != NULL; s++)
			++*count;
	}
	json_array_foreach(keywords, i, k) {
		if (!json_is_string(k))
			continue;
		if (b.len > 0)
			buf_addc(&b, ',');
		buf_adds(&b, json_string_value(k));
		++*count;
	}
	return buf_steal(&b);
}

/* Whoever names the ten of the built-in table means them: a short list of
 * keywords is helped by the table's. */
static void
help_built_in(struct job *job, const size_t *counts)
{
	size_t i;

	for (i = 0; i < job->specs.len; i++)
		if (digest_category(job->specs.at[i].name) == NULL)
			return;
	for (i = 0; i < job->specs.len; i++) {
		struct category_spec *s = &job->specs.at[i];
		char *old = (char *)s->keywords;

		if (counts[i] >= FEW_KEYWORDS)
			continue;
		s->keywords = xasprintf("%s,%s", old,
		    digest_category(s->name)->keywords);
		free(old);
	}
}

static enum err
add_category(struct job *job, const char *file, const json_t *c,
    size_t *count, struct error *e)
{
	const char *name = json_is_string(c) ? json_string_value(c) :
	    jsonl_string(c, "name");
	struct category_spec spec;
	size_t i;

	if (*name == '\0')
		return error_set(e, ERR_INPUT,
		    "%s: category %zu has no name", file, job->specs.len + 1);
	for (i = 0; i < job->specs.len; i++)
		if (strcasecmp(job->specs.at[i].name, name) == 0)
			return error_set(e, ERR_INPUT,
			    "%s: the category '%s' stands twice", file, name);
	spec.name = xstrdup(name);
	spec.keywords = join_keywords(json_object_get(c, "keywords"), count);
	vec_push(&job->specs, spec);
	return ERR_NONE;
}

static enum err
read_categories(struct job *job, const struct classify_run *run,
    struct error *e)
{
	const char *name = run->categories_name != NULL ?
	    run->categories_name : "categories";
	size_t counts[CLASSIFY_CATEGORIES] = { 0 }, i;
	json_t *root, *list, *c;
	enum err err;

	err = jsonl_whole(run->categories, run->categories_len, name, &root,
	    e);
	if (err != ERR_NONE)
		return err;
	list = json_is_array(root) ? root :
	    json_object_get(root, "categories");
	if (json_array_size(list) == 0)
		err = error_set(e, ERR_INPUT, "%s: no \"categories\"", name);
	else if (json_array_size(list) > CLASSIFY_CATEGORIES)
		err = error_set(e, ERR_INPUT, "%s: more than %d categories",
		    name, CLASSIFY_CATEGORIES);
	else
		json_array_foreach(list, i, c) {
			err = add_category(job, name, c, &counts[i], e);
			if (err != ERR_NONE)
				break;
		}
	json_decref(root);
	if (err == ERR_NONE)
		help_built_in(job, counts);
	return err;
}

static struct classify_features *
features_of(struct job *job, const json_t *o)
{
	struct classify_doc doc = { jsonl_string(o, "title"),
	    jsonl_string(o, "text"), jsonl_speech(o, job->usual) };
	struct classify_features *f;

	f = classifier_read(job->classifier, &doc);
	classifier_count(job->classifier, f);
	return f;
}

static enum err
read_train(struct job *job, const struct classify_run *run, struct error *e)
{
	struct jsonl r;
	enum err err;
	json_t *o;

	jsonl_open(&r, run->train, run->train_name);
	while ((err = jsonl_next(&r, &o, e)) == ERR_NONE) {
		const char *name = jsonl_string(o, "category");
		size_t category = classifier_find(job->classifier, name);
		struct classify_features *f;

		if (category == CLASSIFY_NONE) {
			err = error_set(e, ERR_INPUT,
			    "%s, line %zu: there is no category '%s'", r.name,
			    r.line, name);
			json_decref(o);
			break;
		}
		f = features_of(job, o);
		json_decref(o);
		vec_push(&job->train, f);
		classifier_train(job->classifier, 0, f, category);
	}
	jsonl_close(&r);
	return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

static enum err
read_docs(struct job *job, struct error *e)
{
	struct pending p;
	enum err err;
	json_t *o;

	while ((err = jsonl_next(&job->in, &o, e)) == ERR_NONE) {
		p.id = json_incref(json_object_get(o, "id"));
		p.features = features_of(job, o);
		json_decref(o);
		vec_push(&job->docs, p);
	}
	return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

static void
learn(struct job *job)
{
	size_t i;

	for (i = 0; i < job->docs.len; i++)
		vec_push(&job->all, job->docs.at[i].features);
	for (i = 0; i < job->train.len; i++)
		vec_push(&job->all, job->train.at[i]);
	classifier_teach(job->classifier, job->all.at, job->all.len, 2);
	classifier_weigh(job->classifier);
	if (classifier_hears(job->classifier))
		classifier_teach(job->classifier, job->all.at, job->all.len,
		    1);
}

/* What most documents are: the guess for one that says nothing. */
static size_t
commonest(const struct job *job)
{
	size_t *got = xcalloc(job->specs.len, sizeof *got), i, best = 0;

	for (i = 0; i < job->docs.len; i++) {
		struct classify_result r = classifier_predict(
		    job->classifier, job->docs.at[i].features, CLASSIFY_NONE,
		    0, NULL);

		if (r.category != CLASSIFY_NONE &&
		    ++got[r.category] > got[best])
			best = r.category;
	}
	free(got);
	return best;
}

static enum err
write_results(struct job *job, FILE *out, struct error *e)
{
	size_t guess = commonest(job), i;
	enum err err = ERR_NONE;

	for (i = 0; i < job->docs.len && err == ERR_NONE; i++) {
		struct pending *p = &job->docs.at[i];
		struct classify_result r = classifier_predict(
		    job->classifier, p->features, guess, 0, NULL);

		err = jsonl_write(out, json_pack("{sOssso}", "id",
		    p->id != NULL ? p->id : json_null(), "category",
		    job->specs.at[r.category].name, "score",
		    jsonl_score(r.score)), e);
	}
	if (err == ERR_NONE && fflush(out) != 0)
		err = error_set(e, ERR_IO, "the output cannot be written");
	return err;
}

static void
free_job(struct job *job)
{
	size_t i;

	for (i = 0; i < job->specs.len; i++) {
		free((char *)job->specs.at[i].name);
		free((char *)job->specs.at[i].keywords);
	}
	for (i = 0; i < job->docs.len; i++) {
		json_decref(job->docs.at[i].id);
		free(job->docs.at[i].features);
	}
	for (i = 0; i < job->train.len; i++)
		free(job->train.at[i]);
	vec_free(&job->specs);
	vec_free(&job->docs);
	vec_free(&job->train);
	vec_free(&job->all);
	classifier_free(job->classifier);
}

static void
take_built_in(struct job *job)
{
	size_t i;

	for (i = 0; i < digest_categories_count; i++)
		vec_push(&job->specs, ((struct category_spec){
		    xstrdup(digest_categories[i].name),
		    xstrdup(digest_categories[i].keywords) }));
}

enum err
classify_jsonl(const struct classify_run *run, struct error *e)
{
	struct job job;
	enum err err = ERR_NONE;

	memset(&job, 0, sizeof job);
	if (run->categories != NULL)
		err = read_categories(&job, run, e);
	else
		take_built_in(&job);
	jsonl_open(&job.in, run->in, run->in_name);
	if (err == ERR_NONE)
		err = jsonl_language(&job.in, &job.usual, e);
	if (err != ERR_NONE)
		goto out;
	job.classifier = classifier_new(job.specs.at, job.specs.len,
	    job.usual);
	classifier_widen(job.classifier);
	if (run->train != NULL)
		err = read_train(&job, run, e);
	if (err == ERR_NONE)
		err = read_docs(&job, e);
	if (err != ERR_NONE)
		goto out;
	learn(&job);
	err = write_results(&job, run->out, e);
out:
	jsonl_close(&job.in);
	free_job(&job);
	return err;
}

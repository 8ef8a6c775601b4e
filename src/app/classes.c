/* The classifier, on the work thread. */
#include "classes.h"

#include <stdlib.h>

#include <ndigest/conf/conf.h>
#include <ndigest/digest/classify.h>
#include <ndigest/store/marks.h>
#include <ndigest/store/search.h>
#include <ndigest/store/state.h>

#define PRIOR_WEIGHT 1.0	/* of the feed's category */
#define STATE_KEY "classifier"

/* The work thread's. */
struct classify_state {
	struct classifier *classifier;	/* NULL: not needed so far */
	char *names[CLASSIFY_CATEGORIES];
	char *keywords[CLASSIFY_CATEGORIES];
	size_t count;
	bool dirty;
};

/* The config's categories, else the built-in ones. */
static size_t
read_specs(const struct conf *conf, struct category_spec *specs)
{
	const struct conf_category *c;
	size_t n = 0;

	while (n < CLASSIFY_CATEGORIES &&
	    (c = conf_category(conf, n)) != NULL) {
		specs[n].name = c->name;
		specs[n].keywords = c->keywords;
		n++;
	}
	for (; conf_category(conf, 0) == NULL && n < digest_categories_count;
	    n++)
		specs[n] = digest_categories[n];
	return n;
}

void
classes_init(struct work *w, const struct conf *conf)
{
	struct category_spec specs[CLASSIFY_CATEGORIES];
	size_t i, n = read_specs(conf, specs);

	w->classify = xcalloc(1, sizeof *w->classify);
	w->classify->count = n;
	for (i = 0; i < n; i++) {
		w->classify->names[i] = xstrdup(specs[i].name);
		w->classify->keywords[i] = xstrdup(specs[i].keywords);
	}
}

const char *
classes_by_keywords(const struct conf *conf, const char *title,
    const char *text, const char *language)
{
	const struct classify_doc doc = { title, text, language };
	struct category_spec specs[CLASSIFY_CATEGORIES];
	struct classifier *c = classifier_new(specs,
	    read_specs(conf, specs), NULL);
	struct classify_features *f = classifier_read(c, &doc);
	struct classify_result r = classifier_predict(c, f, CLASSIFY_NONE, 0,
	    NULL);

	free(f);
	classifier_free(c);
	return r.category != CLASSIFY_NONE ? specs[r.category].name : NULL;
}

/* Made and read from the store when it is first needed: a command that marks
 * an item, and the first screen, do without. */
static struct classifier *
classifier(struct work *w)
{
	struct classify_state *k = w->classify;
	struct category_spec specs[CLASSIFY_CATEGORIES];
	struct arena arena = ARENA_INIT;
	const void *blob;
	size_t i, n;

	if (k->classifier != NULL)
		return k->classifier;
	for (i = 0; i < k->count; i++)
		specs[i] = (struct category_spec){ k->names[i],
		    k->keywords[i] };
	k->classifier = classifier_new(specs, k->count, NULL);
	if (store_state_get(w->store, STATE_KEY, &arena, &blob, &n, NULL) ==
	    ERR_NONE)
		(void)classifier_load(k->classifier, blob, n, NULL);
	arena_free(&arena);
	return k->classifier;
}

const struct classifier *
classes_counts(struct work *w)
{
	return classifier(w);
}

void
classes_save(struct work *w)
{
	struct buf blob = BUF_INIT(0);

	if (!w->classify->dirty)
		return;
	classifier_save(w->classify->classifier, &blob);
	if (store_state_put(w->store, STATE_KEY, buf_str(&blob), blob.len,
	    NULL) == ERR_NONE)
		w->classify->dirty = false;
	buf_free(&blob);
}

void
classes_rest(struct work *w)
{
	classes_save(w);
	if (w->classify->dirty)
		return;		/* it could not be saved: kept */
	classifier_free(w->classify->classifier);
	w->classify->classifier = NULL;
}

void
classes_free(struct work *w)
{
	size_t i;

	if (w->classify == NULL)
		return;
	classes_save(w);
	classifier_free(w->classify->classifier);
	for (i = 0; i < CLASSIFY_CATEGORIES; i++) {
		free(w->classify->names[i]);
		free(w->classify->keywords[i]);
	}
	free(w->classify);
	w->classify = NULL;
}

enum err
classes_guess(struct work *w, int64_t id, const char *prior,
    const char *title, const char *text, const char *language, bool learn,
    struct error *e)
{
	const struct classify_doc doc = { title, text, language };
	struct classifier *c = classifier(w);
	struct classify_features *f;
	struct classify_result r;
	enum err rc = ERR_NONE;

	/* the reader sorts this feed by names of his own: they stand */
	if (prior != NULL && *prior != '\0' &&
	    classifier_find(c, prior) == CLASSIFY_NONE)
		return ERR_NONE;
	f = classifier_read(c, &doc);
	if (learn) {
		classifier_count(c, f);
		classifier_learn(c, f);
		w->classify->dirty = true;
	}
	r = classifier_predict(c, f, prior != NULL ?
	    classifier_find(c, prior) : CLASSIFY_NONE, PRIOR_WEIGHT, NULL);
	free(f);
	if (r.category != CLASSIFY_NONE)
		rc = store_guess_category(w->store, id,
		    w->classify->names[r.category], e);
	return rc == ERR_NOT_FOUND ? ERR_NONE : rc;
}

enum err
classes_told(struct work *w, int64_t id, const char *prior,
    const char *category)
{
	if (prior != NULL && *prior != '\0' &&
	    classifier_find(classifier(w), prior) == CLASSIFY_NONE)
		return ERR_NONE;
	return store_guess_category(w->store, id, category, NULL);
}

void
classes_corrected(struct work *w, int64_t id, const char *category)
{
	struct arena arena = ARENA_INIT;
	struct classify_features *f;
	struct classifier *c = classifier(w);
	struct classify_doc doc = { NULL, NULL, NULL };
	size_t k = classifier_find(c, category);

	if (k != CLASSIFY_NONE && store_plain_text(w->store, id, &arena,
	    &doc.title, &doc.text, NULL) == ERR_NONE) {
		f = classifier_read(c, &doc);
		classifier_correct(c, id, f, k);
		free(f);
		w->classify->dirty = true;
		classes_save(w);
	}
	arena_free(&arena);
}


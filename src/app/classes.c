/* The classifier, on the work thread. */
#include "classes.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/map.h>
#include <ndigest/conf/conf.h>
#include <ndigest/digest/classify.h>
#include <ndigest/store/marks.h>
#include <ndigest/store/search.h>
#include <ndigest/store/state.h>

#include "reads.h"

#define PRIOR_WEIGHT 1.0	/* of the feed's category */
#define LEAST_SCORE 0.2		/* twice what chance gives each of the ten */
#define STATE_KEY "classifier"
#define CLASSED_BY "classed"	/* HASH ID: by which categories, how far */

/* The work thread's. */
struct classify_state {
	struct classifier *classifier;	/* NULL: not needed so far */
	char *names[CLASSIFY_CATEGORIES];
	char *keywords[CLASSIFY_CATEGORIES];
	size_t count;
	bool dirty;
	uint64_t specs;		/* tells names and keywords from others */
	bool looked;		/* at CLASSED_BY */
	int64_t again;		/* items up to this are done; INT64_MAX: all */
};

/* The config's categories, else the built-in ones. */
static size_t
read_specs(const struct conf *conf, struct category_spec *specs)
{
	size_t n = 0;

	while (n < CLASSIFY_CATEGORIES && category_spec(conf, n, &specs[n]))
		n++;
	return n;
}

static void
hash_in(uint64_t *hash, const char *s)
{
	*hash *= 31;
	if (s != NULL)
		*hash += hash_stable(s, strlen(s));
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
		hash_in(&w->classify->specs, specs[i].name);
		hash_in(&w->classify->specs, specs[i].keywords);
	}
}

/* The built-in keywords are English, and many are words of any news: they say
 * nothing of a text in another language, and little evidence is none. */
static bool
is_beyond(const struct category_spec *specs, size_t n, const char *language,
    double score)
{
	size_t i;

	if (n != digest_categories_count)
		return false;
	for (i = 0; i < n; i++)
		if (specs[i].keywords != digest_categories[i].keywords)
			return false;
	return score < LEAST_SCORE || (language != NULL && *language != '\0' &&
	    (strncasecmp(language, "en", 2) != 0 ||
	    (language[2] != '\0' && language[2] != '-')));
}

const char *
classes_by_keywords(const struct conf *conf, const char *title,
    const char *text, const char *language)
{
	const struct classify_doc doc = { title, text, language };
	struct category_spec specs[CLASSIFY_CATEGORIES];
	size_t n = read_specs(conf, specs);
	struct classifier *c = classifier_new(specs, n, NULL);
	struct classify_features *f = classifier_read(c, &doc);
	struct classify_result r = classifier_predict(c, f, CLASSIFY_NONE, 0,
	    NULL);

	free(f);
	classifier_free(c);
	if (r.category == CLASSIFY_NONE ||
	    is_beyond(specs, n, language, r.score))
		return NULL;
	return specs[r.category].name;
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

bool
classes_has(struct work *w, const char *category)
{
	return classifier_find(classifier(w), category) != CLASSIFY_NONE;
}

const struct classifier *
classes_counts(struct work *w)
{
	return classifier(w);
}

static enum err
put_classed(struct work *w)
{
	const struct classify_state *k = w->classify;
	struct buf b = BUF_INIT(64);
	enum err rc;

	buf_addf(&b, "%016" PRIx64 " %" PRId64, k->specs, k->again);
	rc = store_state_put(w->store, CLASSED_BY, buf_str(&b), b.len, NULL);
	buf_free(&b);
	return rc;
}

void
classes_save(struct work *w)
{
	struct buf blob = BUF_INIT(0);

	if (!w->classify->dirty)
		return;
	classifier_save(w->classify->classifier, &blob);
	if (store_state_put(w->store, STATE_KEY, buf_str(&blob), blob.len,
	    NULL) == ERR_NONE && (!w->classify->looked ||
	    put_classed(w) == ERR_NONE))
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

static bool
is_built_in(const char *name)
{
	size_t i;

	for (i = 0; i < digest_categories_count; i++)
		if (strcasecmp(digest_categories[i].name, name) == 0)
			return true;
	return false;
}

/* The reader sorts this feed by a name of his own: that stands. The names that
 * the first sources come with are not his. */
static bool
is_sorted(const struct classifier *c, const char *prior)
{
	return prior != NULL && *prior != '\0' &&
	    classifier_find(c, prior) == CLASSIFY_NONE && !is_built_in(prior);
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

	if (is_sorted(c, prior))
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
	if (is_sorted(classifier(w), prior))
		return ERR_NONE;
	return store_guess_category(w->store, id, category, NULL);
}

/* --- when the categories have changed --------------------------------------- */

bool
classes_again(struct work *w, int64_t *after)
{
	struct classify_state *k = w->classify;
	struct arena arena = ARENA_INIT;
	const char *was;
	char *rest;

	if (!k->looked) {
		k->looked = true;
		k->again = INT64_MAX;
		was = store_state_text(w->store, CLASSED_BY, &arena);
		if (was == NULL)	/* nothing was classed so far */
			(void)put_classed(w);
		else if (strtoull(was, &rest, 16) != k->specs)
			k->again = 0;
		else
			k->again = strtoll(rest, NULL, 10);
		arena_free(&arena);
	}
	*after = k->again;
	return k->again < INT64_MAX;
}

void
classes_again_done(struct work *w, int64_t after)
{
	if (after == INT64_MAX)
		classifier_weigh(classifier(w));
	w->classify->again = after;
	w->classify->dirty = true;
}

void
classes_remember(struct work *w, int64_t id, const char *category,
    const char *title, const char *text, const char *language)
{
	const struct classify_doc doc = { title, text, language };
	struct classifier *c = classifier(w);
	size_t k = classifier_find(c, category);
	struct classify_features *f;

	if (k == CLASSIFY_NONE)
		return;
	f = classifier_read(c, &doc);
	classifier_count(c, f);
	classifier_train(c, id, f, k);
	free(f);
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


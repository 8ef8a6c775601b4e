#include "classifier.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/map.h>
#include <ndigest/base/mem.h>

#include "classify_form.h"
#include "speech.h"
#include "subjects.h"

#define EM_LEAST 100		/* documents that beliefs can be built on */
#define EM_KEYWORDS 40.0	/* a category: more say enough by themselves */
#define EM_PASSES 8
#define ENOUGH 60		/* keywords of each category */
#define CORPUS_VOCABULARY ((size_t)400000)
#define SURE 0.5		/* softens the score: words are not independent */

/* A lent keyword gives way to one that was given, to whichever category. */
static void
add_keyword(struct classifier *c, uint32_t id, size_t category, float worth)
{
	bool lent = worth < 1;
	uint32_t i = (uint32_t)c->owners.len;
	uint32_t *at = idmap_put(&c->keywords, id, i);

	if (*at == i) {
		vec_push(&c->owners, 0);
		vec_push(&c->worth, worth);
	} else if (lent && c->worth.at[*at] >= 1)
		return;
	c->owners.at[*at] |= UINT64_C(1) << category;
	if (worth > c->worth.at[*at])
		c->worth.at[*at] = worth;
	c->given += *at == i && !lent;
}

/* A keyword of one word, or the row of a phrase's words. */
static void
read_keyword(struct classifier *c, size_t category, const char *lang,
    const char *s, size_t n, bool lent)
{
	struct term_row row = TERM_ROW_INIT;
	float worth = lent ? LENT : n > 0 && s[n - 1] == '!' ? STRONG : 1;
	uint32_t id;
	size_t i;

	terms_read(c->terms, lang, s, n, PHRASE_MAX, &row);
	if (row.len > 0) {
		id = row.at[0].id;
		if (row.len > 1)
			idmap_put(&c->starts, id, 1);
		for (i = 1; i < row.len; i++)
			id = terms_join(id, row.at[i].id);
		if (row.len > 1 || !(row.at[0].flags & TERM_STOP))
			add_keyword(c, id, category, worth);
	}
	vec_free(&row);
}

/* Keywords between commas. */
static void
read_list(struct classifier *c, size_t category, const char *lang,
    const char *s, bool lent)
{
	const char *end;

	for (; *s != '\0'; s = *end != '\0' ? end + 1 : end) {
		end = strchr(s, ',');
		if (end == NULL)
			end = s + strlen(s);
		read_keyword(c, category, lang, s, (size_t)(end - s), lent);
	}
}

/* How sections are cut short, and what their articles say instead. */
static const char *const shortened[][2] = {
	{ "biz", "business" }, { "econ", "economy" },
	{ "edu", "education" }, { "env", "environment" },
	{ "gov", "government" }, { "intl", "international" },
	{ "sci", "science" }, { "tech", "technology" },
};

/* A part of a category's name, or all of it: a keyword, or (LENT) the name of
 * a subject that lends its own. */
static void
read_part(struct classifier *c, size_t category, const char *lang,
    const char *s, size_t n, bool lent)
{
	const char *subject;
	size_t i;

	while (n > 0 && *s == ' ')
		s++, n--;
	while (n > 0 && s[n - 1] == ' ')
		n--;
	if (lent) {
		subject = subject_keywords(s, n, &lang);
		if (subject != NULL)
			read_list(c, category, lang, subject, true);
		return;
	}
	read_keyword(c, category, lang, s, n, false);
	for (i = 0; i < sizeof shortened / sizeof *shortened; i++)
		if (strlen(shortened[i][0]) == n &&
		    strncasecmp(shortened[i][0], s, n) == 0)
			read_keyword(c, category, lang, shortened[i][1],
			    strlen(shortened[i][1]), false);
}

/* How long the part of a name at S is that says one thing; *SKIP gets what
 * parts it from the next. DOTTED: "rec.sport.hockey". */
static size_t
part_length(const char *s, bool dotted, size_t *skip)
{
	const char *and = strstr(s, " and ");
	size_t n = strcspn(s, dotted ? "/&,|.-" : "/&,|");

	*skip = s[n] != '\0';
	if (and != NULL && (size_t)(and - s) < n) {
		n = (size_t)(and - s);
		*skip = strlen(" and ");
	}
	return n;
}

static bool
is_subject(const char *name, size_t n)
{
	const char *lang = NULL;

	return subject_keywords(name, n, &lang) != NULL;
}

/* "rec.sport.hockey", but not "U.S.". */
static bool
is_group(const char *name)
{
	const char *dot = strchr(name, '.');

	return dot != NULL && dot[1] >= 'a' && dot[1] <= 'z';
}

/* The first of a newsgroup's parts is a kind of groups, no word of its
 * articles; it lends where the others have nothing. */
static const char *
skip_kind(const char *name, bool lent)
{
	const char *s = name, *rest = strchr(name, '.') + 1;
	size_t n, skip;

	for (s = rest; lent; s += n + skip) {
		n = part_length(s, true, &skip);
		if (is_subject(s, n))
			break;
		if (skip == 0)
			return name;
	}
	return rest;
}

/* The name is read as it stands, and in its parts. */
static void
read_name(struct classifier *c, size_t category, const char *lang,
    const char *name, bool lent)
{
	bool spaced = strchr(name, ' ') != NULL;
	bool group = !spaced && is_group(name);
	bool dotted = group || (!spaced && strchr(name, '-') != NULL &&
	    !is_subject(name, strlen(name)));
	const char *s = group ? skip_kind(name, lent) : name;
	size_t n, skip;

	if (!group)
		read_part(c, category, lang, name, strlen(name), lent);
	for (;;) {
		n = part_length(s, dotted, &skip);
		if (s != name || s[n] != '\0' || group)
			read_part(c, category, lang, s, n, lent);
		s += n + skip;
		if (*s == '\0')
			break;
	}
}

static void
read_spec(struct classifier *c, size_t category,
    const struct category_spec *spec, const char *lang)
{
	read_name(c, category, lang, spec->name, false);
	if (spec->keywords != NULL)
		read_list(c, category, lang, spec->keywords, false);
	c->spec_hash = c->spec_hash * 31 +
	    hash_stable(spec->name, strlen(spec->name));
	if (spec->keywords != NULL)
		c->spec_hash = c->spec_hash * 31 +
		    hash_stable(spec->keywords, strlen(spec->keywords));
}

/* Long lists of keywords have what their author wants: none are lent. */
static bool
say_enough(const struct category_spec *specs, size_t count)
{
	const char *s;
	size_t i, n;

	for (i = 0; i < count; i++) {
		s = specs[i].keywords;
		for (n = 0; s != NULL && n < ENOUGH; n++) {
			s = strchr(s, ',');
			if (s != NULL)
				s++;
		}
		if (n < ENOUGH)
			return false;
	}
	return true;
}

struct classifier *
classifier_new(const struct category_spec *specs, size_t count,
    const char *lang)
{
	struct classifier *c = xcalloc(1, sizeof *c);
	struct buf all = BUF_INIT(4096);
	bool known = lang != NULL && *lang != '\0';
	size_t i;

	c->count = count < CLASSIFY_CATEGORIES ? count : CLASSIFY_CATEGORIES;
	c->names = xcalloc(c->count + 1, sizeof *c->names);
	c->taught = xcalloc(c->count + 1, sizeof *c->taught);
	c->hard_taught = xcalloc(c->count + 1, sizeof *c->hard_taught);
	c->terms = terms_open();
	c->most = VOCABULARY_MAX;
	c->tuned_bias = xcalloc(c->count + 1, sizeof *c->tuned_bias);
	for (i = 0; i < c->count; i++) {
		c->names[i] = xstrdup(specs[i].name);
		if (specs[i].keywords != NULL)
			buf_add(&all, specs[i].keywords,
			    strnlen(specs[i].keywords, 400));
	}
	lang = speech_of(lang, NULL, buf_str(&all), NULL);
	for (i = 0; i < c->count; i++) {
		read_spec(c, i, &specs[i], lang);
		if (form_is_of(specs[i].name))
			c->arguing |= UINT64_C(1) << i;
	}
	if (!known)
		lang = subject_language((const char *const *)c->names,
		    c->count);
	for (i = 0; i < c->count && !say_enough(specs, c->count); i++)
		read_name(c, i, lang, specs[i].name, true);
	buf_free(&all);
	return c;
}

void
classifier_widen(struct classifier *c)
{
	c->most = CORPUS_VOCABULARY;
}

void
classifier_free(struct classifier *c)
{
	size_t i;

	if (c == NULL)
		return;
	for (i = 0; i < c->count; i++)
		free(c->names[i]);
	for (i = 0; i < c->labels.len; i++)
		free(c->labels.at[i].features);
	free(c->names);
	terms_close(c->terms);
	idmap_free(&c->keywords);
	idmap_free(&c->starts);
	idmap_free(&c->vocabulary);
	vec_free(&c->owners);
	vec_free(&c->worth);
	vec_free(&c->words);
	vec_free(&c->labels);
	free(c->soft);
	free(c->hard);
	free(c->taught);
	free(c->hard_taught);
	free(c->tuned);
	free(c->tuned_bias);
	free(c->odds);
	free(c->idf);
	free(c);
}

void
classifier_forget(struct classifier *c)
{
	size_t i;

	for (i = 0; i < c->labels.len; i++)
		free(c->labels.at[i].features);
	c->labels.len = c->words.len = 0;
	idmap_clear(&c->vocabulary);
	c->documents = c->mass = 0;
	c->settled = 0;
	c->em.on = false;
	memset(c->taught, 0, c->count * sizeof *c->taught);
	memset(c->hard_taught, 0, c->count * sizeof *c->hard_taught);
	memset(&c->hearing, 0, sizeof c->hearing);
}

size_t
classifier_find(const struct classifier *c, const char *name)
{
	size_t i;

	for (i = 0; name != NULL && i < c->count; i++)
		if (strcasecmp(c->names[i], name) == 0)
			return i;
	return CLASSIFY_NONE;
}

/* Makes room: what was seen least goes, and the past counts half. */
static void
forget_rare(struct classifier *c)
{
	size_t n = c->count, i, k, kept = 0;

	idmap_clear(&c->vocabulary);
	for (i = 0; i < c->words.len; i++) {
		if (c->words.at[i].seen < 2)
			continue;
		c->words.at[kept] = c->words.at[i];
		c->words.at[kept].seen *= 0.5f;
		c->words.at[kept].mass *= 0.5f;
		for (k = 0; k < n; k++) {
			c->soft[kept * n + k] = c->soft[i * n + k] * 0.5f;
			c->hard[kept * n + k] = c->hard[i * n + k];
			c->tuned[kept * n + k] = c->tuned[i * n + k];
		}
		idmap_put(&c->vocabulary, c->words.at[kept].id,
		    (uint32_t)kept);
		kept++;
	}
	c->words.len = kept;
	c->settled = 0;
	for (k = 0; k < n; k++)
		c->taught[k] *= 0.5f;
	c->mass *= 0.5f;
	c->documents *= 0.5f;
}

uint32_t
classifier_word(struct classifier *c, uint32_t id)
{
	uint32_t i = idmap_get(&c->vocabulary, id);
	size_t n = c->count;

	if (i != IDMAP_NONE)
		return i;
	if (c->words.len >= c->most)
		forget_rare(c);
	if (c->words.len >= c->most)
		return IDMAP_NONE;
	i = (uint32_t)c->words.len;
	idmap_put(&c->vocabulary, id, i);
	vec_push(&c->words, ((struct word){ id, 0, 0 }));
	if (c->soft_rows < c->words.cap) {
		c->soft_rows = c->words.cap;
		c->soft = xreallocarray(c->soft, c->soft_rows * n + 1,
		    sizeof *c->soft);
		c->hard = xreallocarray(c->hard, c->soft_rows * n + 1,
		    sizeof *c->hard);
		c->tuned = xreallocarray(c->tuned, c->soft_rows * n + 1,
		    sizeof *c->tuned);
	}
	memset(c->soft + i * n, 0, n * sizeof *c->soft);
	memset(c->hard + i * n, 0, n * sizeof *c->hard);
	memset(c->tuned + i * n, 0, n * sizeof *c->tuned);
	return i;
}

/* What a document's words weigh when it is counted: long ones less a word. */
float
classifier_share(const struct classify_features *f)
{
	float sum = 0;
	size_t i;

	for (i = 0; i < f->count; i++)
		sum += f->at[i].value;
	return sum > 0 ? 0.5f / sqrtf(sum) : 0;
}

void
classifier_count(struct classifier *c, const struct classify_features *f)
{
	float w = classifier_share(f);
	size_t i;

	c->documents++;
	for (i = 0; i < f->count; i++) {
		uint32_t at = classifier_word(c, f->at[i].id);

		if (at == IDMAP_NONE)
			continue;
		c->words.at[at].seen++;
		c->words.at[at].mass += w * f->at[i].value;
		c->mass += w * f->at[i].value;
	}
}

double
classifier_seen(const struct classifier *c, uint32_t id, double *documents)
{
	uint32_t at = idmap_get(&c->vocabulary, id);

	*documents = (double)c->documents;
	return at != IDMAP_NONE ? (double)c->words.at[at].seen : 0;
}

size_t
classifier_soften(double *e, size_t n, double sure)
{
	double sum = 0;
	size_t k, best = 0;

	for (k = 1; k < n; k++)
		if (e[k] > e[best])
			best = k;
	for (k = 0; k < n; k++)
		if (k != best)
			sum += e[k] = exp((e[k] - e[best]) * sure);
	e[best] = 1;
	for (k = 0; k < n; k++)
		e[k] /= sum + 1;
	return best;
}

struct classify_result
classifier_predict(const struct classifier *c,
    const struct classify_features *f, size_t prior, double prior_weight,
    double *all)
{
	struct classify_result r = { CLASSIFY_NONE, 0 };
	double e[CLASSIFY_CATEGORIES] = { 0 };
	bool any = classifier_evidence(c, f, &c->hearing, c->labels.len, e);
	size_t best;

	if (prior < c->count)
		e[prior] += prior_weight;
	best = classifier_soften(e, c->count, SURE);
	if (all != NULL)
		memcpy(all, e, c->count * sizeof *all);
	if (any || prior < c->count)
		r = (struct classify_result){ any ? best : prior, e[best] };
	return r;
}

void
classifier_add_hard(struct classifier *c, const struct label *l, float sign)
{
	const struct classify_features *f = l->features;
	float w = classifier_share(f) * sign;
	size_t i;

	for (i = 0; i < f->count; i++) {
		uint32_t at = classifier_word(c, f->at[i].id);

		if (at == IDMAP_NONE)
			continue;
		c->hard[at * c->count + l->category] += w * f->at[i].value;
		c->hard_taught[l->category] += w * f->at[i].value;
	}
}

/* Adds what the classifier thinks of a document to SOFT and TAUGHT. */
static void
learn_into(const struct classifier *c, const struct classify_features *f,
    float *soft, float *taught, float *belief)
{
	struct hearing h = c->hearing;
	double p[CLASSIFY_CATEGORIES];
	float w = classifier_share(f);
	size_t i, k, n = c->count;

	/* a label must not come back as if others had said the same */
	h.near = -1;
	if (!classifier_evidence(c, f, &h, c->labels.len, p))
		return;
	classifier_soften(p, n, 1);
	for (k = 0; k < n; k++)
		if (p[k] < 1.2 / (double)n)
			p[k] = 0;
	for (k = 0; belief != NULL && k < n; k++)
		belief[k] = (float)p[k];
	for (i = 0; i < f->count; i++) {
		uint32_t at = idmap_get(&c->vocabulary, f->at[i].id);

		if (at == IDMAP_NONE)
			continue;
		for (k = 0; k < n; k++) {
			float add = (float)p[k] * w * f->at[i].value;

			soft[at * n + k] += add;
			taught[k] += add;
		}
	}
}

void
classifier_learn(struct classifier *c, const struct classify_features *f)
{
	learn_into(c, f, c->soft, c->taught, NULL);
	classifier_settle_soon(c);
}

void
classifier_teach(struct classifier *c,
    struct classify_features *const *docs, size_t count, unsigned passes)
{
	if (c->em.on || (count >= EM_LEAST && (double)c->given <
	    EM_KEYWORDS * (double)c->count)) {
		classifier_em(c, docs, count, c->em.on ? passes : EM_PASSES);
		return;
	}
	while (passes-- > 0) {
		float *soft = xcalloc(c->soft_rows * c->count + 1,
		    sizeof *soft);
		float *taught = xcalloc(c->count + 1, sizeof *taught);
		float *beliefs = xcalloc(count * c->count + 1,
		    sizeof *beliefs);
		size_t i, n = c->count;

		classifier_settle(c);
		for (i = 0; i < count; i++)
			learn_into(c, docs[i], soft, taught, beliefs + i * n);
		for (i = 0; i < count; i++) {
			memcpy(classifier_own(docs[i]), beliefs + i * n,
			    n * sizeof *beliefs);
			docs[i]->taught = true;
		}
		free(beliefs);
		free(c->soft);
		free(c->taught);
		c->soft = soft;
		c->taught = taught;
	}
	classifier_settle(c);
}

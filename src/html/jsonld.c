#include "jsonld.h"

#include <string.h>
#include <strings.h>

#include <jansson.h>

#include <ndigest/base/vec.h>
#include <ndigest/text/date.h>
#include <ndigest/text/entity.h>

#include "json_mend.h"

#define SCRIPT_MAX ((size_t)2 * 1024 * 1024)
#define OBJECTS_MAX 2000	/* values looked at in a page */
#define AUTHORS_MAX 12
#define ROOTS_MAX 64
#define LINKED_MAX 500		/* objects of a root that one may be linked to */

struct finder {
	struct arena *a;
	VEC(json_t *) roots;	/* all that the page's scripts say */
	json_t *best;		/* borrowed from a root */
	int best_rank;
	unsigned budget;
};

static const struct {
	const char *type;
	int rank;
} types[] = {
	{ "NewsArticle", 9 }, { "ReportageNewsArticle", 9 },
	{ "AnalysisNewsArticle", 9 }, { "OpinionNewsArticle", 9 },
	{ "BackgroundNewsArticle", 9 }, { "ReviewNewsArticle", 9 },
	{ "AskPublicNewsArticle", 9 }, { "LiveBlogPosting", 9 },
	{ "Article", 9 }, { "BlogPosting", 9 }, { "TechArticle", 9 },
	{ "ScholarlyArticle", 9 }, { "SatiricalArticle", 9 },
	{ "AdvertiserContentArticle", 8 }, { "Report", 8 },
	{ "APIReference", 7 }, { "DiscussionForumPosting", 7 },
	{ "SocialMediaPosting", 7 }, { "QAPage", 5 }, { "Recipe", 7 },
	{ "Review", 6 }, { "VideoObject", 4 }, { "PodcastEpisode", 6 },
	{ "CreativeWork", 4 }, { "MedicalWebPage", 4 }, { "WebPage", 2 },
	{ "ItemPage", 2 },
};

static int
type_rank_of(const char *type)
{
	if (strncasecmp(type, "http://schema.org/", 18) == 0)
		type += 18;
	if (strncasecmp(type, "https://schema.org/", 19) == 0)
		type += 19;
	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (strcasecmp(type, types[i].type) == 0)
			return types[i].rank;
	return 0;
}

static int
type_rank(const json_t *o)
{
	const json_t *type = json_object_get(o, "@type");
	int best = 0;

	if (json_is_string(type))
		return type_rank_of(json_string_value(type));
	for (size_t i = 0; i < json_array_size(type); i++) {
		const char *s = json_string_value(json_array_get(type, i));
		int rank = s != NULL ? type_rank_of(s) : 0;

		if (rank > best)
			best = rank;
	}
	return best;
}

/* Looks at V and, with DEPTH levels to go, at what is in it. */
static void
find_article(struct finder *f, json_t *v, int depth)
{
	const char *key;
	json_t *child;
	size_t i;
	int rank;

	if (depth == 0 || f->budget == 0)
		return;
	f->budget--;
	if (json_is_array(v)) {
		json_array_foreach(v, i, child)
			find_article(f, child, depth - 1);
		return;
	}
	if (!json_is_object(v))
		return;
	rank = type_rank(v);
	if (rank > f->best_rank) {
		f->best = v;
		f->best_rank = rank;
	}
	json_object_foreach(v, key, child) {
		if (strcmp(key, "@graph") == 0 ||
		    strcmp(key, "mainEntity") == 0 ||
		    strcmp(key, "mainEntityOfPage") == 0)
			find_article(f, child, depth - 1);
	}
}

/* A string for people: references decoded, white space at the ends cut. */
static const char *
clean(struct arena *a, const char *s)
{
	struct buf b = BUF_INIT(SCRIPT_MAX);
	char *copy, *end;

	if (s == NULL)
		return NULL;
	s += strspn(s, " \t\r\n");
	if (*s == '\0')
		return NULL;
	entity_decode_all(&b, s, strlen(s), ENTITY_STRICT);
	copy = arena_strdup(a, buf_str(&b));
	buf_free(&b);
	end = copy + strlen(copy);
	while (end > copy && strchr(" \t\r\n", end[-1]) != NULL)
		*--end = '\0';
	return copy;
}

static const char *
string_of(struct finder *f, const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);

	if (json_is_array(v))
		v = json_array_get(v, 0);
	return clean(f->a, json_string_value(v));
}

static bool
has_id(const json_t *o, const char *id)
{
	const char *other = json_string_value(json_object_get(o, "@id"));

	return other != NULL && strcmp(other, id) == 0 &&
	    json_object_size(o) > 1;
}

/* The object with that @id that stands at the top of a script or in its
 * @graph; V when there is none. */
static const json_t *
resolve(const struct finder *f, const json_t *v)
{
	const char *id = json_string_value(json_object_get(v, "@id"));

	if (id == NULL || json_object_get(v, "name") != NULL)
		return v;
	for (size_t k = 0; k < f->roots.len; k++) {
		const json_t *root = f->roots.at[k];
		const json_t *list = json_is_array(root) ? root :
		    json_object_get(root, "@graph");

		if (has_id(root, id))
			return root;
		for (size_t i = 0; i < json_array_size(list) &&
		    i < LINKED_MAX; i++)
			if (has_id(json_array_get(list, i), id))
				return json_array_get(list, i);
	}
	return v;
}

static bool
is_person(const struct finder *f, const json_t *v)
{
	const json_t *type = json_object_get(resolve(f, v), "@type");

	if (json_is_array(type))
		type = json_array_get(type, 0);
	return json_is_string(type) &&
	    strstr(json_string_value(type), "Person") != NULL;
}

/* A URL or an account is no name. */
static const char *
plain_name(const char *s)
{
	if (s == NULL || *s == '@' || strstr(s, "://") != NULL)
		return NULL;
	return s;
}

static void
add_name(struct buf *b, const char *name)
{
	if (name == NULL || strstr(buf_str(b), name) != NULL)
		return;
	if (b->len > 0)
		buf_adds(b, ", ");
	buf_adds(b, name);
}

/* Strings only: names in the place of one. */
static const char *
list_of_names(struct finder *f, const json_t *v)
{
	struct buf b = BUF_INIT(2048);
	const char *joined;

	for (size_t i = 0; i < json_array_size(v) && i < AUTHORS_MAX; i++)
		add_name(&b, plain_name(clean(f->a,
		    json_string_value(json_array_get(v, i)))));
	joined = b.len > 0 ? arena_strdup(f->a, b.data) : NULL;
	buf_free(&b);
	return joined;
}

/* The name of a person or an organisation, said in any way there is. */
static const char *
name_of(struct finder *f, const json_t *v)
{
	const char *name;

	if (json_is_string(v))
		return plain_name(clean(f->a, json_string_value(v)));
	if (!json_is_object(v))
		return NULL;
	v = resolve(f, v);
	name = json_is_array(json_object_get(v, "name")) ?
	    list_of_names(f, json_object_get(v, "name")) :
	    plain_name(string_of(f, v, "name"));
	if (name == NULL) {
		const char *given = string_of(f, v, "givenName");
		const char *family = string_of(f, v, "familyName");

		if (given != NULL && family != NULL)
			name = arena_printf(f->a, "%s %s", given, family);
	}
	return name;
}

/* An organisation beside people is where they work. */
static const char *
names_of(struct finder *f, const json_t *v)
{
	struct buf b = BUF_INIT(2048);
	const char *joined;
	bool people = false;

	if (!json_is_array(v))
		return name_of(f, v);
	for (size_t i = 0; i < json_array_size(v) && i < AUTHORS_MAX; i++)
		people |= is_person(f, json_array_get(v, i));
	for (size_t i = 0; i < json_array_size(v) && i < AUTHORS_MAX; i++)
		if (!people || is_person(f, json_array_get(v, i)))
			add_name(&b, name_of(f, json_array_get(v, i)));
	joined = b.len > 0 ? arena_strdup(f->a, b.data) : NULL;
	buf_free(&b);
	return joined;
}

static const char *
image_of(struct finder *f, const json_t *v)
{
	if (json_is_array(v))
		v = json_array_get(v, 0);
	if (json_is_string(v))
		return clean(f->a, json_string_value(v));
	if (!json_is_object(v))
		return NULL;
	v = resolve(f, v);
	if (json_object_get(v, "url") != NULL)
		return string_of(f, v, "url");
	return string_of(f, v, "contentUrl");
}

static bool
is_false(const json_t *v)
{
	const char *s = json_string_value(v);

	return json_is_false(v) || (s != NULL && strcasecmp(s, "false") == 0);
}

static const char *
text_of(struct finder *f, const json_t *o)
{
	static const char *const keys[] = {
		"articleBody", "text", "reviewBody"
	};

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		const char *s = json_string_value(json_object_get(o, keys[i]));

		if (s != NULL && strlen(s) > 200)
			return arena_strdup(f->a, s);
	}
	return NULL;
}

/* A date, or a number of seconds or milliseconds. */
static const char *
date_of(struct finder *f, const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);
	json_int_t t = json_integer_value(v);
	char date[21];

	if (!json_is_integer(v))
		return string_of(f, o, key);
	if (t > 100000000000)
		t /= 1000;
	if (t < 86400 || t > 4102444800)
		return NULL;
	date_rfc3339((int64_t)t, date);
	return arena_strdup(f->a, date);
}

static void
read_object(struct jsonld *ld, struct finder *f, const json_t *o)
{
	ld->article = f->best_rank >= 5;
	ld->headline = string_of(f, o, "headline");
	if (ld->headline == NULL)
		ld->headline = string_of(f, o, "name");
	ld->author = names_of(f, json_object_get(o, "author"));
	if (ld->author == NULL)
		ld->author = names_of(f, json_object_get(o, "creator"));
	ld->site = name_of(f, json_object_get(o, "publisher"));
	ld->published = date_of(f, o, "datePublished");
	if (ld->published == NULL)
		ld->published = date_of(f, o, "dateCreated");
	if (ld->published == NULL)
		ld->published = date_of(f, o, "uploadDate");
	ld->description = string_of(f, o, "description");
	ld->language = string_of(f, o, "inLanguage");
	ld->image = image_of(f, json_object_get(o, "image"));
	ld->body = text_of(f, o);
	ld->locked = is_false(json_object_get(o, "isAccessibleForFree"));
}

static void
load(struct finder *f, const struct script *script)
{
	const char *s = script->s;
	size_t n = script->n, used;

	while (n > 2 && n <= SCRIPT_MAX && f->roots.len < ROOTS_MAX) {
		json_t *root = json_mend_load(s, n, &used);

		if (root == NULL)
			return;
		vec_push(&f->roots, root);
		s += used;
		n -= used;
	}
}

void
jsonld_read(struct jsonld *ld, struct arena *a, const struct prepass *p)
{
	struct finder f = { .a = a, .budget = OBJECTS_MAX };

	*ld = (struct jsonld){ .article = false };
	for (size_t i = 0; i < p->scripts.len; i++)
		if (p->scripts.at[i].kind == SCRIPT_LD)
			load(&f, &p->scripts.at[i]);
	for (size_t i = 0; i < f.roots.len; i++)
		find_article(&f, f.roots.at[i], 6);
	if (f.best != NULL)
		read_object(ld, &f, f.best);
	for (size_t i = 0; i < f.roots.len; i++)
		json_decref(f.roots.at[i]);
	vec_free(&f.roots);
}

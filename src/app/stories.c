#include "stories.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/digest/related.h>
#include <ndigest/digest/story.h>
#include <ndigest/store/digests.h>
#include <ndigest/store/lists.h>
#include <ndigest/store/search.h>

#include "classes.h"

#define DAY INT64_C(86400)
/* Of stored items, those that new ones are held against: twice the days of a
 * story, to know what a feed says every day. */
#define WINDOW (2 * STORY_DAYS * DAY)
#define KNOWN_MAX ((size_t)20000)	/* signatures in memory, some 12 MB */
#define WORDS ((size_t)20)
#define CANDIDATES ((size_t)60)
#define TEXT_BYTES ((size_t)4096)

struct stories {
	struct story_index *index;
	struct related_finder *finder;
};

static void
load_known(struct work *w, struct story_index *x)
{
	struct arena arena = ARENA_INIT;
	struct store_signature *all;
	size_t i, n = 0;

	if (store_signatures(w->store, clock_now() - WINDOW, &arena, &all, &n,
	    NULL) != ERR_NONE)
		n = 0;
	/* they come oldest first */
	for (i = n > KNOWN_MAX ? n - KNOWN_MAX : 0; i < n; i++) {
		const struct story_item item = {
			.id = all[i].id, .feed_id = all[i].feed_id,
			.published = all[i].published, .story = all[i].story,
			.signature = all[i].bytes, .len = all[i].len
		};

		(void)story_index_add(x, &item);
	}
	arena_free(&arena);
}

static struct stories *
stories(struct work *w)
{
	if (w->stories != NULL)
		return w->stories;
	w->stories = xcalloc(1, sizeof *w->stories);
	w->stories->finder = related_finder_new();
	related_finder_rarity(w->stories->finder, classes_counts(w));
	return w->stories;
}

/* Read from the store when something is to be grouped. */
static struct story_index *
known(struct work *w)
{
	struct stories *s = stories(w);

	if (s->index == NULL) {
		s->index = story_index_new();
		story_index_rarity(s->index, classes_counts(w));
		load_known(w, s->index);
	}
	return s->index;
}

void
stories_free(struct work *w)
{
	if (w->stories == NULL)
		return;
	story_index_free(w->stories->index);
	related_finder_free(w->stories->finder);
	free(w->stories);
	w->stories = NULL;
}

/* One that was there before joins a story. */
static enum err
take_in(struct work *w, struct story_index *x, int64_t id, int64_t story,
    struct error *e)
{
	enum err rc = store_set_story(w->store, id, story, e);

	story_index_set(x, id, story);
	return rc == ERR_NOT_FOUND ? ERR_NONE : rc;
}

static enum err
join(struct work *w, struct story_index *x, struct story_item *item,
    struct error *e)
{
	struct story_match m = story_assign(x, item);
	enum err rc = ERR_NONE;
	size_t i;

	/* what a headline joined, its text does not leave for nothing */
	if (m.story != 0) {
		item->story = m.story;
		rc = store_set_story(w->store, item->id, m.story, e);
	}
	if (rc == ERR_NONE && m.story != 0 && m.is_new)
		rc = take_in(w, x, m.near, m.story, e);
	for (i = 0; i < m.alone_count && rc == ERR_NONE; i++)
		rc = take_in(w, x, m.alone[i], m.story, e);
	(void)story_index_add(x, item);
	return rc == ERR_NOT_FOUND ? ERR_NONE : rc;
}

enum err
stories_place(struct work *w, const struct headline *h, const char *title,
    const char *text, const char *language, struct error *e)
{
	struct story_index *x = known(w);
	const struct story_text t = { .url = h->url, .title = title,
	    .text = text, .lang = language };
	struct buf sign = BUF_INIT(STORY_SIGNATURE_MAX);
	struct story_item item;
	enum err rc;

	/* what is not yet grouped comes oldest first, too */
	if (story_index_count(x) > KNOWN_MAX)
		story_index_expire(x, h->published - STORY_DAYS * DAY);
	story_sign(x, &t, &sign);
	item = (struct story_item){ .id = h->id, .feed_id = h->feed_id,
	    .published = h->published, .story = h->story,
	    .signature = buf_str(&sign), .len = sign.len };
	rc = join(w, x, &item, e);
	if (rc == ERR_NONE)
		rc = store_signature_put(w->store, h->id, buf_str(&sign),
		    sign.len, e);
	buf_free(&sign);
	return rc;
}

/* The article that a story was named after stays in it. What was not yet
 * grouped in this run is not worth reading all signatures for. */
enum err
stories_again(struct work *w, int64_t id, struct error *e)
{
	struct arena arena = ARENA_INIT;
	const char *title, *text;
	struct headline h;
	enum err rc;

	if (w->stories == NULL || w->stories->index == NULL ||
	    !story_index_is_brief(w->stories->index, id))
		return ERR_NONE;
	rc = store_headlines(w->store, &id, 1, &arena, &h, e);
	if (rc != ERR_NONE || h.id == 0 || h.story == id)
		goto out;
	rc = store_plain_text(w->store, id, &arena, &title, &text, e);
	if (rc == ERR_NONE) {
		story_index_drop(w->stories->index, id);
		rc = stories_place(w, &h, title, text,
		    store_language(w->store, id, &arena), e);
		w->items_changed = true;
	}
out:
	arena_free(&arena);
	return rc == ERR_NOT_FOUND ? ERR_NONE : rc;
}

/* --- related -------------------------------------------------------------------- */

/* The first of a text is enough to tell what it is about. */
static const char *
beginning(const char *text, struct arena *arena)
{
	return arena_strndup(arena, text, TEXT_BYTES);
}

/* What the full-text index has for WORDS, with a text each; it shares words
 * with DOC, and so the language. */
static size_t
candidates(struct work *w, const char *const *words, size_t n,
    const struct related_doc *doc, struct arena *arena, struct headline *rows,
    struct related_doc *docs)
{
	struct store_hit *hits = NULL;
	int64_t ids[CANDIDATES];
	size_t i, k = 0, found = 0;

	if (store_candidates(w->store, words, n, doc->id, 0, CANDIDATES, &hits,
	    &found, NULL) != ERR_NONE)
		return 0;
	for (i = 0; i < found; i++)
		ids[i] = hits[i].id;
	free(hits);
	if (store_headlines(w->store, ids, found, arena, rows, NULL) !=
	    ERR_NONE)
		return 0;
	for (i = 0; i < found; i++) {
		const char *title, *text;

		if (rows[i].id == 0 || store_plain_text(w->store, rows[i].id,
		    arena, &title, &text, NULL) != ERR_NONE)
			continue;
		rows[k] = rows[i];
		docs[k] = (struct related_doc){ rows[k].id, rows[k].story,
		    rows[k].published, title, beginning(text, arena),
		    doc->lang };
		k++;
	}
	return k;
}

enum err
stories_related(struct work *w, const struct store_article *s,
    const char *text, size_t top, struct arena *arena, struct related **out,
    size_t *count, struct error *e)
{
	struct related_finder *f = stories(w)->finder;
	const struct related_doc doc = { s->head.id, s->head.story,
	    s->head.published, s->head.title, beginning(text, arena),
	    s->language != NULL ? s->language : s->feed_language };
	struct headline *rows = arena_alloc(arena, CANDIDATES * sizeof *rows);
	struct related_doc *docs = arena_alloc(arena,
	    CANDIDATES * sizeof *docs);
	struct related_pick *picks = arena_alloc(arena, (top + 1) *
	    sizeof *picks);
	const char *words[WORDS];
	size_t i, n = related_words(f, &doc, arena, words, WORDS);

	n = n > 0 ? candidates(w, words, n, &doc, arena, rows, docs) : 0;
	n = related_rank(f, &doc, docs, n, clock_now(), picks, top);
	*out = arena_alloc(arena, (n + 1) * sizeof **out);
	*count = n;
	for (i = 0; i < n; i++) {
		const struct headline *h = &rows[picks[i].index];

		(*out)[i] = (struct related){ h->id, picks[i].score, h->title,
		    h->source, h->published };
	}
	return store_related_put(w->store, doc.id, clock_now(), *out, n, e);
}

/* --- what a model says ------------------------------------------------------------ */

#define SAME_DAYS (4 * DAY)

size_t
stories_candidates(struct work *w, const struct store_article *s, size_t max,
    struct arena *arena, struct headline *out)
{
	struct headline *members = NULL;
	struct related *related = NULL;
	size_t n = 0, k = 0, i;
	int64_t apart;

	if (s->head.story != 0)
		(void)store_story(w->store, s->head.story, s->head.id, max,
		    arena, &members, &n, NULL);
	for (i = 0; i < n && k < max; i++)
		out[k++] = members[i];
	n = 0;
	(void)store_related_get(w->store, s->head.id, arena, &related, &n,
	    NULL, NULL);
	for (i = 0; i < n && k < max; i++) {
		apart = related[i].published - s->head.published;
		if (apart > SAME_DAYS || apart < -SAME_DAYS)
			continue;
		if (store_headlines(w->store, &related[i].id, 1, arena,
		    &out[k], NULL) == ERR_NONE && out[k].id != 0 &&
		    (s->head.story == 0 || out[k].story != s->head.story))
			k++;
	}
	return k;
}

static void
set_story(struct work *w, int64_t id, int64_t story)
{
	if (store_set_story(w->store, id, story, NULL) == ERR_NONE)
		story_index_set(known(w), id, story);
}

void
stories_told(struct work *w, int64_t id, int64_t story,
    const struct headline *others, size_t n, unsigned same)
{
	int64_t join = 0;
	bool member = false, agreed = false;
	size_t i;

	for (i = 0; i < n; i++) {
		bool is_same = (same & 1U << i) != 0;
		bool own = story != 0 && others[i].story == story;

		member = member || own;
		agreed = agreed || (own && is_same);
		if (is_same && !own && join == 0)
			join = others[i].story != 0 ? others[i].story :
			    others[i].id;
	}
	if (agreed)
		join = story;
	if (join == 0 && !member)
		return;
	set_story(w, id, join);
	for (i = 0; i < n; i++)
		/* a story of others is not taken apart by one of its members */
		if ((same & 1U << i) != 0 && others[i].story == 0)
			set_story(w, others[i].id, join);
	w->items_changed = true;
}

/* --- asked for ---------------------------------------------------------------------- */

struct wanted {
	size_t top;
	struct arena *arena;
	struct related *rows;
	size_t count;
};

static enum err
run_related(struct work *w, struct job *j, struct error *e)
{
	struct wanted *x = j->data;
	struct store_article s;
	const char *title, *text;
	enum err rc = store_article(w->store, j->id, x->arena, &s, e);

	if (rc == ERR_NONE)
		rc = store_plain_text(w->store, j->id, x->arena, &title,
		    &text, e);
	if (rc == ERR_NOT_FOUND)
		return error_set(e, ERR_NO_INPUT, _("there is no item %lld; "
		    "`ndigest list` shows what there is"), (long long)j->id);
	if (rc == ERR_NONE)
		rc = stories_related(w, &s, text, x->top, x->arena, &x->rows,
		    &x->count, e);
	return rc;
}

enum err
app_related(struct app *a, int64_t id, size_t top, struct arena *arena,
    struct related **out, size_t *count, struct error *e)
{
	struct wanted x = { .top = top, .arena = arena };
	struct job *j;
	enum err rc;

	if (a->started)
		return store_related_get(app_reader(a), id, arena, out, count,
		    NULL, e);
	j = job_new(run_related);
	j->id = id;
	j->data = &x;
	rc = job_do(a, j, NULL, e);
	*out = x.rows;
	*count = x.count;
	return rc;
}

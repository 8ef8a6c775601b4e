#include "taste.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/conf/conf.h>
#include <ndigest/store/lists.h>
#include <ndigest/text/utf8.h>

#define DAY INT64_C(86400)
#define MEMORY (90 * DAY)	/* what was opened before says no more */
#define TITLE_MAX ((size_t)4096)

/* --- what the reader does --------------------------------------------------- */

static void
add(struct taste *t, struct map *m, const void *key, size_t n,
    const struct store_taste *from)
{
	uintptr_t *slot = map_put(m, key, n, NULL);
	struct top_taste *x = (struct top_taste *)*slot;

	if (x == NULL) {
		x = arena_alloc(&t->arena, sizeof *x);
		*x = (struct top_taste){ 0, 0, 0 };
		*slot = (uintptr_t)x;
	}
	x->shown += (unsigned)from->items;
	x->read += (unsigned)from->opened;
	x->starred += (unsigned)from->starred;
}

enum err
taste_read(struct app *a, struct taste *t, struct error *e)
{
	struct store_taste *all;
	size_t i, n = 0;
	enum err rc;

	*t = (struct taste){ .arena = ARENA_INIT, .by_feed = MAP_INIT,
	    .by_category = MAP_INIT };
	rc = store_tastes(app_reader(a), clock_now() - MEMORY, &t->arena, &all,
	    &n, e);
	for (i = 0; i < n; i++) {
		const char *name = all[i].category;

		add(t, &t->by_feed, &all[i].feed_id, sizeof all[i].feed_id,
		    &all[i]);
		if (name != NULL && *name != '\0')
			add(t, &t->by_category, name, strlen(name), &all[i]);
		t->usual.shown += (unsigned)all[i].items;
		t->usual.read += (unsigned)all[i].opened;
		t->usual.starred += (unsigned)all[i].starred;
	}
	return rc;
}

void
taste_free(struct taste *t)
{
	map_free(&t->by_feed);
	map_free(&t->by_category);
	arena_free(&t->arena);
}

void
taste_apply(const struct taste *t, const struct headline *h,
    struct top_story *s)
{
	const uintptr_t *slot = map_get(&t->by_feed,
	    (const char *)&h->feed_id, sizeof h->feed_id);

	s->usual = t->usual;
	if (slot != NULL)
		s->source_taste = *(const struct top_taste *)*slot;
	slot = h->category != NULL ? map_get(&t->by_category, h->category,
	    strlen(h->category)) : NULL;
	if (slot != NULL)
		s->category_taste = *(const struct top_taste *)*slot;
}

/* --- what is muted ------------------------------------------------------------ */

static char *
lowered(const char *s)
{
	struct buf b = BUF_INIT(4 * TITLE_MAX);

	size_t n = strlen(s);

	(void)utf8_lower(&b, s, n < TITLE_MAX ? n : TITLE_MAX);
	return buf_steal(&b);
}

void
mute_read(const struct conf *conf, struct mute *m)
{
	char word[256];
	size_t k;

	*m = (struct mute){ VEC_INIT, VEC_INIT };
	for (k = 0; conf_list(conf, OPT_MUTE_WORDS, k, word, sizeof word); k++)
		if (*word != '\0')
			vec_push(&m->words, lowered(word));
	for (k = 0; conf_list(conf, OPT_MUTE_SOURCES, k, word, sizeof word);
	    k++)
		if (*word != '\0')
			vec_push(&m->sources, lowered(word));
}

void
mute_free(struct mute *m)
{
	size_t i;

	for (i = 0; i < m->words.len; i++)
		free(m->words.at[i]);
	for (i = 0; i < m->sources.len; i++)
		free(m->sources.at[i]);
	vec_free(&m->words);
	vec_free(&m->sources);
}

/* Commas part the names of a list, so they are of no account in them. */
static bool
same_name(const char *a, const char *b)
{
	for (;; a++, b++) {
		a += strspn(a, ",");
		b += strspn(b, ",");
		if (*a != *b)
			return false;
		if (*a == '\0')
			return true;
	}
}

bool
mute_source(const struct mute *m, const char *source)
{
	bool found = false;
	char *low;
	size_t i;

	if (m->sources.len == 0 || source == NULL)
		return false;
	low = lowered(source);
	for (i = 0; i < m->sources.len && !found; i++)
		found = same_name(low, m->sources.at[i]);
	free(low);
	return found;
}

static bool
is_letter(char c)
{
	return (unsigned char)c >= 0x80 || isalnum((unsigned char)c);
}

/* WORD in S, not as a part of a longer word; scripts that put no spaces
 * between words take any place. */
static bool
has_word(const char *s, const char *word)
{
	size_t n = strlen(word);
	bool plain = (unsigned char)word[0] < 0x80 &&
	    (unsigned char)word[n - 1] < 0x80;
	const char *at;

	for (at = strstr(s, word); at != NULL; at = strstr(at + 1, word))
		if (!plain || ((at == s || !is_letter(at[-1])) &&
		    !is_letter(at[n])))
			return true;
	return false;
}

bool
mute_title(const struct mute *m, const char *title)
{
	bool found = false;
	char *low;
	size_t i;

	if (m->words.len == 0 || title == NULL)
		return false;
	low = lowered(title);
	for (i = 0; i < m->words.len && !found; i++)
		found = has_word(low, m->words.at[i]);
	free(low);
	return found;
}

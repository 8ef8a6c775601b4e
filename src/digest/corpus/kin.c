#include "kin.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>

#include "idmap.h"
#include "terms.h"

#define PHRASE_WORDS 2
#define MARK 77			/* a group's id is that of no word */

/* Names and forms of one thing; '_' joins the words of a pair. */
static const char *const same[] = {
#define SAME(words) words,
#define LIKE(words)
#include "kin.def"
#undef SAME
#undef LIKE
};

/* Words that headlines take for about the same. */
static const char *const like[] = {
#define SAME(words)
#define LIKE(words) words,
#include "kin.def"
#undef SAME
#undef LIKE
};

/* Words that the news has of one place, body or kind of event. */
static const char *const near[] = {
#define NEAR(words) words,
#include "near.def"
#undef NEAR
};

struct link {
	uint32_t group;
	uint32_t next;		/* link, or IDMAP_NONE */
};

struct kin {
	struct idmap same, like;
	struct idmap near;	/* word -> link */
	VEC(struct link) links;
};

/* The id of N bytes of a word or pair, 0 when they are neither. */
static uint32_t
id_of(struct terms *t, const char *s, size_t n, struct term_row *row)
{
	char word[64];
	size_t i;

	if (n >= sizeof word)
		return 0;
	for (i = 0; i < n; i++)
		word[i] = s[i] != '_' ? s[i] : ' ';
	row->len = 0;
	terms_read(t, "en", word, n, PHRASE_WORDS, row);
	if (row->len == 0)
		return 0;
	return row->len == 1 ? row->at[0].id :
	    terms_join(row->at[0].id, row->at[1].id);
}

static void
put_near(struct kin *k, uint32_t id, uint32_t group)
{
	uint32_t n = (uint32_t)k->links.len;
	uint32_t *first = idmap_put(&k->near, id, IDMAP_NONE), at;

	for (at = *first; at != IDMAP_NONE; at = k->links.at[at].next)
		if (k->links.at[at].group == group)
			return;
	vec_push(&k->links, ((struct link){ group, *first }));
	*first = n;
}

/* Each word to the group that is called by the first one's id: to its first,
 * or to any that it is near. */
static void
read_group(struct kin *k, struct terms *t, const char *s, struct idmap *out)
{
	struct term_row row = TERM_ROW_INIT;
	uint32_t group = 0, id;
	size_t n;

	for (; *s != '\0'; s += n + (s[n] == ' ')) {
		n = strcspn(s, " ");
		id = id_of(t, s, n, &row);
		if (id == 0)
			continue;
		if (group == 0)
			group = terms_join(id, out == &k->near ? MARK + 1 :
			    MARK);
		if (out == &k->near)
			put_near(k, id, group);
		else
			(void)idmap_put(out, id, group);
	}
	vec_free(&row);
}

struct kin *
kin_open(struct terms *t)
{
	struct kin *k = xcalloc(1, sizeof *k);
	size_t i;

	for (i = 0; i < sizeof same / sizeof *same; i++)
		read_group(k, t, same[i], &k->same);
	for (i = 0; i < sizeof like / sizeof *like; i++)
		read_group(k, t, like[i], &k->like);
	for (i = 0; i < sizeof near / sizeof *near; i++)
		read_group(k, t, near[i], &k->near);
	return k;
}

void
kin_close(struct kin *k)
{
	if (k == NULL)
		return;
	idmap_free(&k->same);
	idmap_free(&k->like);
	idmap_free(&k->near);
	vec_free(&k->links);
	free(k);
}

static uint32_t
look_up(const struct idmap *m, uint32_t id)
{
	uint32_t group = idmap_get(m, id);

	return group != IDMAP_NONE ? group : 0;
}

uint32_t
kin_same(const struct kin *k, uint32_t id)
{
	return look_up(&k->same, id);
}

uint32_t
kin_like(const struct kin *k, uint32_t id)
{
	return look_up(&k->like, id);
}

size_t
kin_near(const struct kin *k, uint32_t id, uint32_t out[KIN_NEAR_MAX])
{
	uint32_t at = idmap_get(&k->near, id);
	size_t n = 0;

	for (; at != IDMAP_NONE && n < KIN_NEAR_MAX; at = k->links.at[at].next)
		out[n++] = k->links.at[at].group;
	return n;
}

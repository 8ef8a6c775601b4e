#include "kin.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

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

struct kin {
	struct idmap same, like;
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

/* Each word to the group's first; a word stays in its first group. */
static void
read_group(struct terms *t, const char *s, struct idmap *out)
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
			group = terms_join(id, MARK);
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
		read_group(t, same[i], &k->same);
	for (i = 0; i < sizeof like / sizeof *like; i++)
		read_group(t, like[i], &k->like);
	return k;
}

void
kin_close(struct kin *k)
{
	if (k == NULL)
		return;
	idmap_free(&k->same);
	idmap_free(&k->like);
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

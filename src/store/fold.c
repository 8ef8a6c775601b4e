/*
 * Lists with one line a story. Which items belong to stories comes from the
 * index items_by_story alone, so that a list of 100,000 folds in some ms.
 */
#include <ndigest/store/lists.h>

#include <stdlib.h>

#include <ndigest/base/vec.h>

#include "db.h"

struct member {
	int64_t id;
	uint32_t group;		/* of its story, from 0 */
};

/* An open hash of members by id; empty slots have id 0. */
struct members {
	struct member *slots;
	size_t size;		/* a power of two */
	size_t groups;
};

static size_t
slot_of(const struct members *m, int64_t id)
{
	uint64_t h = (uint64_t)id * UINT64_C(0x9e3779b97f4a7c15);
	size_t i = (size_t)(h >> 32) & (m->size - 1);

	while (m->slots[i].id != 0 && m->slots[i].id != id)
		i = (i + 1) & (m->size - 1);
	return i;
}

static void
fill(struct members *m, const struct member *all, size_t n)
{
	size_t i;

	for (m->size = 16; m->size < n * 2;)
		m->size *= 2;
	m->slots = xcalloc(m->size, sizeof *m->slots);
	for (i = 0; i < n; i++)
		m->slots[slot_of(m, all[i].id)] = all[i];
}

static enum err
read_members(struct store *s, struct members *m, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_STORY_MEMBERS, e);
	VEC(struct member) all = VEC_INIT;
	enum err err = ERR_NONE;
	int64_t before = 0;

	while (db_row(s, st, &err, e)) {
		int64_t story = sqlite3_column_int64(st, 1);

		if (m->groups == 0 || story != before)
			m->groups++;
		before = story;
		vec_push(&all, ((struct member){ sqlite3_column_int64(st, 0),
		    (uint32_t)(m->groups - 1) }));
	}
	fill(m, all.at, all.len);
	vec_free(&all);
	return err;
}

enum err
store_fold(struct store *s, int64_t *ids, size_t *count, struct error *e)
{
	struct members m = { NULL, 0, 0 };
	enum err err = read_members(s, &m, e);
	bool *told = xcalloc(m.groups + 1, sizeof *told);
	size_t i, kept = 0;

	for (i = 0; i < *count && err == ERR_NONE; i++) {
		const struct member *x = &m.slots[slot_of(&m, ids[i])];

		if (x->id != 0 && told[x->group])
			continue;
		if (x->id != 0)
			told[x->group] = true;
		ids[kept++] = ids[i];
	}
	if (err == ERR_NONE)
		*count = kept;
	free(told);
	free(m.slots);
	return err;
}

enum err
store_story_line(struct store *s, int64_t story, struct store_story_line *out,
    struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_STORY_LINE, e);
	enum err err = ERR_NONE;

	*out = (struct store_story_line){ 1, 1, 0 };
	if (story == 0)
		return ERR_NONE;
	db_bind_int(st, 1, story);
	if (db_row(s, st, &err, e)) {
		out->articles = (unsigned)sqlite3_column_int(st, 0);
		out->sources = (unsigned)sqlite3_column_int(st, 1);
		out->unread = (unsigned)sqlite3_column_int(st, 2);
		(void)sqlite3_reset(st);
	}
	return err;
}

enum err
store_tastes(struct store *s, int64_t since, struct arena *arena,
    struct store_taste **out, size_t *count, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_TASTES, e);
	VEC(struct store_taste) all = VEC_INIT;
	enum err err = ERR_NONE;
	size_t i;

	db_bind_int(st, 1, since);
	while (db_row(s, st, &err, e)) {
		struct store_taste t = {
			.feed_id = sqlite3_column_int64(st, 0),
			.category = db_text(st, 1, arena),
			.items = sqlite3_column_int64(st, 2),
			.opened = sqlite3_column_int64(st, 3),
			.starred = sqlite3_column_int64(st, 4)
		};

		vec_push(&all, t);
	}
	*count = err == ERR_NONE ? all.len : 0;
	*out = arena_alloc(arena, all.len * sizeof **out + 1);
	for (i = 0; i < *count; i++)
		(*out)[i] = all.at[i];
	vec_free(&all);
	return err;
}

/* Answers to what the reader asked, as JSON. */
#include <ndigest/store/digests.h>

#include <stdlib.h>

#include "db.h"
#include "parts.h"

enum err
store_answer_put(struct store *s, int64_t id, const struct faq *f,
    struct error *e)
{
	enum err err = db_begin_lazy(s, e);
	sqlite3_stmt *st;
	char *parts;

	if (err != ERR_NONE)
		return err;
	parts = parts_encode_answer(f);
	st = db_stmt(s, SQL_ANSWER_PUT, e);
	db_bind_int(st, 1, id);
	db_bind_text(s, st, 2, f->question);
	db_bind_text(s, st, 3, parts != NULL ? parts : "{}");
	err = db_run(s, st, e);
	free(parts);
	return db_end(s, err, e);
}

enum err
store_answers(struct store *s, int64_t id, struct arena *arena,
    struct faq **out, size_t *count, struct error *e)
{
	struct faq *list = arena_alloc(arena, STORE_ANSWERS * sizeof *list);
	sqlite3_stmt *st = db_stmt(s, SQL_ANSWERS, e);
	enum err err = ERR_NONE;
	size_t n = 0;

	db_bind_int(st, 1, id);
	db_bind_int(st, 2, (int64_t)STORE_ANSWERS);
	/* the newest come first: put from the end of the list on */
	while (db_row(s, st, &err, e)) {
		struct faq *f = &list[STORE_ANSWERS - ++n];

		parts_decode_answer((const char *)sqlite3_column_text(st, 1),
		    arena, f);
		f->question = db_text(st, 0, arena);
	}
	*out = list + STORE_ANSWERS - n;
	*count = err == ERR_NONE ? n : 0;
	return err;
}

/*
 * A guid that one item had when it was stored, and that several have now. The
 * first of them was taken for it, and its row changed accordingly, before the
 * one came whose link or text it has. Read, starred and noted was the latter.
 */
#include "batch.h"
#include "counts.h"

bool
batch_is_owner(const struct store_batch *b, size_t at, const struct match *m)
{
	const struct known *k = &b->known.at[at];

	if (k->state != KNOWN_SEEN || k->old_content == 0 || k->id == 0)
		return false;
	if (m->content == k->old_content)
		return true;
	return m->link != 0 && m->link == k->old_link && k->link != m->link;
}

/* What the row says now, as a new row under KEY; *ID is its number. */
static enum err
copy_row(struct store_batch *b, const struct known *k, uint64_t key,
    int64_t *id, struct error *e)
{
	struct store *s = b->store;
	sqlite3_stmt *st = db_stmt(s, SQL_KNOWN_ADD, e);
	enum err err;

	*id = s->next_id++;
	s->next_id_moved = true;
	db_bind_int(st, 1, b->feed);
	db_bind_int(st, 2, (int64_t)key);
	db_bind_int(st, 3, *id);
	db_bind_int(st, 4, (int64_t)k->content);
	db_bind_int(st, 5, (int64_t)k->link);
	err = db_run(s, st, e);
	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, SQL_ITEM_COPY, e);
	db_bind_int(st, 1, k->id);
	db_bind_int(st, 2, *id);
	db_bind_int(st, 3, (int64_t)key);
	db_bind_int(st, 4, b->now);
	db_bind_int(st, 5, b->category_id);
	err = db_run(s, st, e);
	if (err == ERR_NONE)
		err = db_do(s, SQL_BODY_COPY, k->id, *id, e);
	if (err == ERR_NONE)
		counts_item(s, b->feed, b->category_id, 0, 1);
	return err;
}

enum err
batch_give_back(struct store_batch *b, size_t at, const struct match *m,
    struct error *e)
{
	const struct known taken = b->known.at[at];
	struct known first = taken, owner = taken;
	enum err err;

	b->known.at[at].state = KNOWN_SHARED;
	/* by its link, or where that is everybody's by its text: as it will
	 * be looked for next */
	owner.state = KNOWN_STORED;
	owner.content = owner.old_content = owner.old_link = 0;
	owner.link = m->link;
	owner.key = m->link != 0 && keys_get(&b->at, m->link) == 0 ? m->link :
	    batch_free_key(b, batch_text_key(m->text), taken.id);
	batch_know(b, &owner);
	err = batch_rekey(b, taken.id, taken.key, owner.key, e);
	if (err != ERR_NONE)
		return err;
	first.key = first.link != 0 && keys_get(&b->at, first.link) == 0 ?
	    first.link : batch_free_key(b, batch_text_key(first.text),
	    taken.id);
	first.old_content = first.old_link = 0;
	err = copy_row(b, &taken, first.key, &first.id, e);
	if (err == ERR_NONE)
		batch_know(b, &first);
	return err;
}

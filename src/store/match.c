/*
 * Which stored item an item of a document is. Three keys are tried: its guid,
 * its link, its title and text. A key that a second item of the same document
 * has too is shared: it names neither, and the first one is stored under its
 * next key. So a feed whose guids are all the same is known by its links from
 * the first refresh on, and one whose links are all the same by its texts.
 */
#include <string.h>

#include <ndigest/base/map.h>

#include "batch.h"

#define LEVELS 3

static uint64_t
join(uint64_t h, uint64_t more)
{
	h = (h ^ more) * UINT64_C(0x9fb21c651e98df25);
	return h ^ h >> 29;
}

static uint64_t
join_text(uint64_t h, const char *text)
{
	return join(h, text != NULL ? hash_stable(text, strlen(text)) : 1);
}

/* Never 0, which means none. */
static uint64_t
key_of(uint64_t kind, const char *text)
{
	uint64_t h;

	if (text == NULL || *text == '\0')
		return 0;
	h = join_text(kind, text);
	return h != 0 ? h : 1;
}

uint64_t
batch_text_key(uint64_t text)
{
	uint64_t h = join(3, text);

	return h != 0 ? h : 1;
}

static uint64_t
hash_text(const struct item *it)
{
	return join_text(join_text(join_text(0, it->title), it->summary),
	    it->content);
}

static uint64_t
hash_content(const struct item *it, uint64_t text)
{
	uint64_t h = text;
	size_t i;

	h = join_text(join_text(h, it->link), it->author);
	h = join_text(join_text(h, it->comments), it->image);
	h = join_text(join_text(h, it->image_alt), it->language);
	h = join(join(h, (uint64_t)it->published), (uint64_t)it->updated);
	for (i = 0; i < it->category_count; i++)
		h = join_text(h, it->categories[i]);
	for (i = 0; i < it->enclosure_count; i++) {
		h = join_text(h, it->enclosures[i].url);
		h = join(h, (uint64_t)it->enclosures[i].length);
	}
	return h;
}

void
batch_know(struct store_batch *b, const struct known *k)
{
	if (b->known.len >= UINT32_MAX - 1)
		return;
	vec_push(&b->known, *k);
	keys_set(&b->at, k->key, (uint32_t)b->known.len);
}

uint64_t
batch_free_key(const struct store_batch *b, uint64_t key, int64_t id)
{
	while (key == 0 || keys_get(&b->at, key) != 0)
		key = join(key, (uint64_t)id);
	return key;
}

/* Gives the item that is stored under OLD the key NEW. */
enum err
batch_rekey(struct store_batch *b, int64_t id, uint64_t old, uint64_t new,
    struct error *e)
{
	static const enum sql both[] = { SQL_KNOWN_REKEY, SQL_ITEM_REKEY };
	enum err err = ERR_NONE;
	size_t i;

	for (i = 0; i < 2 && err == ERR_NONE; i++) {
		sqlite3_stmt *st = db_stmt(b->store, both[i], e);

		db_bind_int(st, 1, b->feed);
		db_bind_int(st, 2, (int64_t)old);
		db_bind_int(st, 3, (int64_t)new);
		if (both[i] == SQL_ITEM_REKEY)
			db_bind_int(st, 4, id);
		err = db_run(b->store, st, e);
	}
	return err;
}

/* The key of known[AT] is not its own: its item moves to its next one. */
static enum err
share(struct store_batch *b, size_t at, int level, struct error *e)
{
	struct known moved = b->known.at[at];
	uint64_t old = moved.key;
	bool alias = moved.state == KNOWN_ALIAS;

	b->known.at[at].state = KNOWN_SHARED;
	if (alias)
		return ERR_NONE;
	moved.key = level == 0 ? moved.link : 0;
	if (moved.key == 0 || keys_get(&b->at, moved.key) != 0)
		moved.key = batch_text_key(moved.text);
	moved.key = batch_free_key(b, moved.key, moved.id);
	batch_know(b, &moved);
	return batch_rekey(b, moved.id, old, moved.key, e);
}

/* Its other keys, so that a second item with one of them is noticed. */
static void
take_alias(struct store_batch *b, const struct match *m, uint64_t key,
    int64_t id)
{
	struct known k = {
		.key = key, .content = m->content, .text = m->text,
		.link = m->link, .id = id, .state = KNOWN_ALIAS
	};

	if (key != 0 && keys_get(&b->at, key) == 0)
		batch_know(b, &k);
}

/* What is found under one key; *FOUND stays KNOWN_NEW when it tells nothing. */
static enum err
look(struct store_batch *b, uint64_t key, int level, struct match *m,
    bool *free, struct error *e)
{
	uint32_t at = keys_get(&b->at, key);
	struct known *k;

	*free = at == 0;
	if (at == 0)
		return ERR_NONE;
	k = &b->known.at[at - 1];
	if (k->state == KNOWN_STORED || (k->state != KNOWN_SHARED &&
	    (k->content == m->content || level == LEVELS - 1))) {
		m->known = at - 1;
		return ERR_NONE;
	}
	if (level < LEVELS - 1 && batch_is_owner(b, at - 1, m))
		return batch_give_back(b, at - 1, m, e);
	return k->state == KNOWN_SHARED ? ERR_NONE :
	    share(b, at - 1, level, e);
}

enum err
batch_match(struct store_batch *b, const struct item *it, struct match *m,
    struct error *e)
{
	uint64_t keys[LEVELS];
	struct known *k;
	enum err err = ERR_NONE;
	bool free;
	int i;

	*m = (struct match){ .known = KNOWN_NEW };
	m->text = hash_text(it);
	m->content = hash_content(it, m->text);
	m->link = keys[1] = key_of(2, it->link);
	keys[0] = key_of(1, it->guid);
	keys[2] = batch_text_key(m->text);
	for (i = 0; i < LEVELS && m->known == KNOWN_NEW; i++) {
		if (keys[i] == 0)
			continue;
		err = look(b, keys[i], i, m, &free, e);
		if (err != ERR_NONE)
			return err;
		if (free && m->key == 0)
			m->key = keys[i];
	}
	if (m->known == KNOWN_NEW) {
		while (m->key == 0 || keys_get(&b->at, m->key) != 0)
			m->key = join(m->key + 1, m->content);
		return ERR_NONE;
	}
	k = &b->known.at[m->known];
	/* the same article twice in a document: the first one counts */
	m->same = k->state != KNOWN_STORED || k->content == m->content;
	if (k->state != KNOWN_STORED)
		return ERR_NONE;
	if (!m->same) {
		k->old_content = k->content;
		k->old_link = k->link;
	}
	k->content = m->content;
	k->text = m->text;
	k->link = m->link;
	k->state = KNOWN_SEEN;
	if (k->key != keys[0])
		take_alias(b, m, keys[0], k->id);
	return ERR_NONE;
}

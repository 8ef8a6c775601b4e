/*
 * Keys and what they do. A key is a character, or one of the named keys
 * above Unicode. Written: j, G, <C-d>, <M-x>, <Space>, <Enter>, <Esc>,
 * <Tab>, <S-Tab>, <Backspace>, <Del>, <Up>, <Home>, <PageUp>, <F1>, <lt>.
 * Several in a row make a sequence: gg, g<C-o>.
 */
#ifndef NDIGEST_CONF_KEY_H
#define NDIGEST_CONF_KEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/error.h>
#include <ndigest/conf/action.h>

typedef uint32_t nd_key;

enum key_name {
	KEYS_START = 0x110000,
	KEY_NAME_UP, KEY_NAME_DOWN, KEY_NAME_LEFT, KEY_NAME_RIGHT,
	KEY_NAME_HOME, KEY_NAME_END, KEY_NAME_PAGE_UP, KEY_NAME_PAGE_DOWN,
	KEY_NAME_INSERT, KEY_NAME_DEL, KEY_NAME_STAB, KEY_NAME_BACKSPACE,
	KEY_NAME_CTRL_I,	/* where the terminal tells it from Tab */
	KEY_NAME_F1, KEY_NAME_F12 = KEY_NAME_F1 + 11,
	KEY_META = 0x200000	/* added for <M-…> */
};

#define KEY_SEQUENCE_MAX 6

/* Reads a sequence; false when it is none or too long. */
bool key_parse(const char *s, nd_key *out, size_t *count);

/* Writes one key as it is written in the config. */
void key_format(nd_key k, char *out, size_t size);

struct keymap;

struct keymap *keymap_new(void);	/* with the built-in keys */
void keymap_free(struct keymap *m);

/* KEYS (parted by spaces; "" for none) stand in for all the keys of ACTION
 * in VIEWS (0: wherever it holds). ERR_CONFIG when a key cannot be read. */
enum err keymap_bind(struct keymap *m, unsigned views, enum action a,
    const char *keys, struct error *e);

enum keymap_answer { KEYMAP_NONE, KEYMAP_PREFIX, KEYMAP_ACTION };

/* What the sequence means in VIEW (one bit). */
enum keymap_answer keymap_look(const struct keymap *m, unsigned view,
    const nd_key *keys, size_t n, enum action *a);

/* What may follow the sequence: calls EACH with the next key and its action
 * (ACTION_NONE when that is a prefix in turn), once a key. */
void keymap_follow(const struct keymap *m, unsigned view, const nd_key *keys,
    size_t n, void (*each)(void *ctx, nd_key next, enum action a), void *ctx);

/* The keys of ACTION in VIEW, parted by spaces, "" when there are none; only
 * the first with FIRST. */
void keymap_keys(const struct keymap *m, unsigned view, enum action a,
    bool first, char *out, size_t size);

#endif

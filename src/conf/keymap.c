/*
 * The keymap: a list of bindings, a few hundred at most, looked through from
 * the start. Measured, a look costs under a microsecond; a trie would save
 * nothing that can be seen.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/vec.h>
#include <ndigest/conf/key.h>

struct binding {
	nd_key keys[KEY_SEQUENCE_MAX];
	size_t count;
	unsigned views;
	enum action action;
};

struct keymap {
	VEC(struct binding) bindings;
};

static bool
starts_with(const struct binding *b, const nd_key *keys, size_t n)
{
	return b->count >= n &&
	    memcmp(b->keys, keys, n * sizeof *keys) == 0;
}

/* Frees the keys of B in its views: the last one bound holds. */
static void
displace(struct keymap *m, const struct binding *b)
{
	for (size_t i = 0; i < m->bindings.len; i++) {
		struct binding *old = &m->bindings.at[i];
		const struct binding *shorter = old->count < b->count ? old : b;
		const struct binding *longer = shorter == old ? b : old;

		if (starts_with(longer, shorter->keys, shorter->count))
			old->views &= ~b->views;
	}
}

static enum err
add_word(struct keymap *m, const char *word, unsigned views, enum action a,
    struct error *e)
{
	struct binding b = { .views = views, .action = a };

	if (!key_parse(word, b.keys, &b.count))
		return error_set(e, ERR_CONFIG, _("'%.40s' is no key: keys are "
		    "written j, gg, <C-d>, <Space>, <F1>"), word);
	displace(m, &b);
	vec_push(&m->bindings, b);
	return ERR_NONE;
}

static enum err
add_words(struct keymap *m, const char *keys, unsigned views, enum action a,
    struct error *e)
{
	enum err rc = ERR_NONE;

	while (rc == ERR_NONE && *(keys += strspn(keys, " \t")) != '\0') {
		size_t n = strcspn(keys, " \t");
		char *word = xstrndup(keys, n);

		rc = add_word(m, word, views, a, e);
		free(word);
		keys += n;
	}
	return rc;
}

struct keymap *
keymap_new(void)
{
	struct keymap *m = xcalloc(1, sizeof *m);

	for (unsigned i = 0; i < ACTION_COUNT; i++) {
		const struct action_info *a = action_info((enum action)i);

		(void)add_words(m, a->keys, a->views, (enum action)i, NULL);
	}
	return m;
}

void
keymap_free(struct keymap *m)
{
	if (m == NULL)
		return;
	vec_free(&m->bindings);
	free(m);
}

enum err
keymap_bind(struct keymap *m, unsigned views, enum action a, const char *keys,
    struct error *e)
{
	unsigned may = action_info(a)->views;

	if (views == 0)
		views = may;
	if ((views & may) == 0)
		return error_set(e, ERR_CONFIG, _("%s does nothing in the view "
		    "'%s'"), action_info(a)->name, view_name(views));
	views &= may;
	for (size_t i = 0; i < m->bindings.len; i++)
		if (m->bindings.at[i].action == a)
			m->bindings.at[i].views &= ~views;
	return add_words(m, keys, views, a, e);
}

enum keymap_answer
keymap_look(const struct keymap *m, unsigned view, const nd_key *keys,
    size_t n, enum action *a)
{
	enum keymap_answer answer = KEYMAP_NONE;

	for (size_t i = 0; i < m->bindings.len; i++) {
		const struct binding *b = &m->bindings.at[i];

		if ((b->views & view) == 0 || !starts_with(b, keys, n))
			continue;
		if (b->count == n) {
			*a = b->action;
			return KEYMAP_ACTION;
		}
		answer = KEYMAP_PREFIX;
	}
	return answer;
}

void
keymap_follow(const struct keymap *m, unsigned view, const nd_key *keys,
    size_t n, void (*each)(void *ctx, nd_key next, enum action a), void *ctx)
{
	for (size_t i = 0; i < m->bindings.len; i++) {
		const struct binding *b = &m->bindings.at[i];

		if ((b->views & view) != 0 && b->count > n &&
		    starts_with(b, keys, n))
			each(ctx, b->keys[n], b->count == n + 1 ? b->action :
			    ACTION_NONE);
	}
}

static void
add_sequence(struct buf *out, const struct binding *b)
{
	char key[24];

	if (out->len > 0)
		(void)buf_addc(out, ' ');
	for (size_t i = 0; i < b->count; i++) {
		key_format(b->keys[i], key, sizeof key);
		(void)buf_adds(out, key);
	}
}

void
keymap_keys(const struct keymap *m, unsigned view, enum action a, bool first,
    char *out, size_t size)
{
	struct buf b = BUF_INIT(256);

	for (size_t i = 0; i < m->bindings.len; i++) {
		const struct binding *x = &m->bindings.at[i];

		if (x->action != a || (x->views & view) == 0)
			continue;
		add_sequence(&b, x);
		if (first)
			break;
	}
	(void)snprintf(out, size, "%s", buf_str(&b));
	buf_free(&b);
}

#include <ndigest/base/intl.h>
#include <ndigest/conf/conf.h>

#include <stdlib.h>
#include <string.h>

#include "room.h"

void
conf_put(struct conf *c, enum option id, const char *value, int64_t number,
    const char *origin)
{
	struct option_value *v = &c->values[id];

	/* VALUE may be what stands there */
	char *text = xstrdup(value), *from = xstrdup(origin);

	free(v->text);
	free(v->origin);
	*v = (struct option_value){ text, number, from };
}

static void
put_default(struct conf *c, enum option id)
{
	int64_t number = 0;

	(void)option_parse(id, option_info(id)->standard, &number, NULL);
	conf_put(c, id, option_info(id)->standard, number, NULL);
}

struct conf *
conf_new(void)
{
	struct conf *c = xcalloc(1, sizeof *c);

	arena_init(&c->arena);
	for (unsigned i = 0; i < OPTION_COUNT; i++)
		put_default(c, (enum option)i);
	c->keymap = keymap_new();
	return c;
}

void
conf_free(struct conf *c)
{
	if (c == NULL)
		return;
	for (unsigned i = 0; i < OPTION_COUNT; i++) {
		free(c->values[i].text);
		free(c->values[i].origin);
	}
	section_forget(c);
	keymap_free(c->keymap);
	arena_free(&c->arena);
	free(c);
}

static enum err
unknown_option(const char *name, struct error *e)
{
	const char *near = option_nearest(name);

	if (near == NULL)
		return error_set(e, ERR_CONFIG, _("there is no option '%.60s': "
		    "'ndigest config list' shows them all"), name);
	return error_set(e, ERR_CONFIG, _("there is no option '%.60s': did you "
	    "mean %s?"), name, near);
}

enum err
conf_set(struct conf *c, const char *name, const char *value,
    const char *origin, struct error *e)
{
	enum option id;
	int64_t number;
	enum err rc;

	if (!option_find(name, &id))
		return unknown_option(name, e);
	rc = option_parse(id, value, &number, e);
	if (rc == ERR_NONE)
		conf_put(c, id, value, number, origin);
	return rc;
}

enum err
conf_set_pair(struct conf *c, const char *pair, const char *origin,
    struct error *e)
{
	const char *is = strchr(pair, '=');
	char *name;
	enum err rc;

	if (is == NULL)
		return error_set(e, ERR_CONFIG, _("'%.60s' is no option: write "
		    "NAME=VALUE"), pair);
	name = xstrndup(pair, (size_t)(is - pair));
	rc = conf_set(c, name, is + 1, origin, e);
	free(name);
	return rc;
}

enum err
conf_reload(struct conf *c, const char *path, struct error *e)
{
	section_forget(c);
	arena_reset(&c->arena);
	keymap_free(c->keymap);
	c->keymap = keymap_new();
	for (unsigned i = 0; i < OPTION_COUNT; i++) {
		const char *origin = c->values[i].origin;

		if (origin != NULL && strcmp(origin, "command line") != 0)
			put_default(c, (enum option)i);
	}
	return conf_load(c, path, e);
}

bool
conf_bool(const struct conf *c, enum option id)
{
	return c->values[id].number != 0;
}

int64_t
conf_int(const struct conf *c, enum option id)
{
	return c->values[id].number;
}

const char *
conf_str(const struct conf *c, enum option id)
{
	return c->values[id].text;
}

size_t
conf_choice(const struct conf *c, enum option id)
{
	return (size_t)c->values[id].number;
}

const char *
conf_origin(const struct conf *c, enum option id)
{
	return c->values[id].origin != NULL ? c->values[id].origin : "default";
}

bool
conf_list(const struct conf *c, enum option id, size_t k, char *out,
    size_t size)
{
	const char *s = c->values[id].text;

	for (;;) {
		size_t n;

		s += strspn(s, ", \t");
		if (*s == '\0')
			return false;
		n = strcspn(s, ",");
		if (k-- > 0) {
			s += n;
			continue;
		}
		while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == '\t'))
			n--;
		if (n >= size)
			n = size - 1;
		memcpy(out, s, n);
		out[n] = '\0';
		return true;
	}
}

const struct keymap *
conf_keymap(const struct conf *c)
{
	return c->keymap;
}

const struct conf_filter *
conf_filter(const struct conf *c, size_t k)
{
	return k < c->filters.len ? &c->filters.at[k] : NULL;
}

const struct conf_share *
conf_share(const struct conf *c, size_t k)
{
	return k < c->shares.len ? &c->shares.at[k] : NULL;
}

const struct conf_category *
conf_category(const struct conf *c, size_t k)
{
	return k < c->categories.len ? &c->categories.at[k] : NULL;
}

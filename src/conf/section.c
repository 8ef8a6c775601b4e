/* The sections of the config file that are more than options. */
#include <stdio.h>
#include <stdlib.h>
#include <regex.h>
#include <string.h>

#include <ndigest/base/intl.h>

#include "room.h"

#define SECTION_ENTRIES_MAX 256

static enum err
unknown_name(const char *section, const char *name, const char *near,
    struct error *e)
{
	if (near == NULL)
		return error_set(e, ERR_CONFIG, _("[%.40s] knows no '%.60s'"),
		    section, name);
	return error_set(e, ERR_CONFIG, _("[%.40s] knows no '%.60s': did you "
	    "mean %s?"), section, name, near);
}

/* --- [keys] and [keys VIEW] ------------------------------------------------ */

static enum err
take_key(struct conf *c, const char *view, const char *name,
    const char *value, struct error *e)
{
	unsigned bit = 0;
	enum action a;

	if (*view != '\0' && !view_find(view, &bit))
		return error_set(e, ERR_CONFIG,
		    _("there is no view '%.40s': the "
		    "views are categories, list, article, related, sources, "
		    "pager, menu, prompt"), view);
	if (!action_find(name, &a))
		return unknown_name("keys", name, action_nearest(name), e);
	return keymap_bind(c->keymap, bit, a, value, e);
}

/* --- [theme NAME] ----------------------------------------------------------- */

static const char *const theme_settings[] = { "base", "dark" };

static enum err
check_theme_line(const char *name, const char *value, struct error *e)
{
	const char *names[ROLE_COUNT];
	struct style style = { 0 };
	enum theme_builtin id;
	enum role r;

	if (strcmp(name, theme_settings[0]) == 0) {
		if (theme_find_builtin(value, &id))
			return ERR_NONE;
		return error_set(e, ERR_CONFIG, _("the base of a theme is a "
		    "built-in one, not '%.40s'"), value);
	}
	if (role_find(name, &r))
		return theme_parse_style(value, &style, e);
	for (unsigned i = 0; i < ROLE_COUNT; i++)
		names[i] = role_name((enum role)i);
	return unknown_name("theme", name,
	    name_nearest(name, names, ROLE_COUNT), e);
}

static void
remember_theme(struct conf *c, const char *theme)
{
	for (size_t i = 0; i < c->themes.len; i++)
		if (strcmp(c->themes.at[i], theme) == 0)
			return;
	vec_push(&c->themes, theme);
}

static enum err
take_theme(struct conf *c, const char *theme, const char *name,
    const char *value, struct error *e)
{
	struct theme_line line;
	enum err rc = check_theme_line(name, value, e);

	if (rc != ERR_NONE)
		return rc;
	if (c->theme_lines.len >= (size_t)SECTION_ENTRIES_MAX * 8)
		return error_set(e, ERR_CONFIG, _("too many lines of themes"));
	line.theme = arena_strdup(&c->arena, theme);
	line.name = arena_strdup(&c->arena, name);
	line.value = arena_strdup(&c->arena, value);
	vec_push(&c->theme_lines, line);
	remember_theme(c, line.theme);
	return ERR_NONE;
}

static void
apply_theme_line(const struct theme_line *line, struct theme *t)
{
	enum role r;

	if (!role_find(line->name, &r))
		return;
	(void)theme_parse_style(line->value, &t->roles[r], NULL);
	if (r == ROLE_TEXT)
		t->palette[PALETTE_BG] = t->roles[r].bg;
	if (r == ROLE_SELECTED)
		t->palette[PALETTE_SELECT] = t->roles[r].bg;
}

static bool
custom_theme(const struct conf *c, const char *name, struct theme *t)
{
	enum theme_builtin base = THEME_NIGHT;
	bool found = false;

	for (size_t i = 0; i < c->themes.len; i++)
		found = found || strcmp(c->themes.at[i], name) == 0;
	if (!found)
		return false;
	for (size_t i = 0; i < c->theme_lines.len; i++)
		if (strcmp(c->theme_lines.at[i].theme, name) == 0 &&
		    strcmp(c->theme_lines.at[i].name, "base") == 0)
			(void)theme_find_builtin(c->theme_lines.at[i].value,
			    &base);
	theme_builtin(base, t);
	(void)snprintf(t->name, sizeof t->name, "%s", name);
	t->help = "From the config file";
	for (size_t i = 0; i < c->theme_lines.len; i++)
		if (strcmp(c->theme_lines.at[i].theme, name) == 0)
			apply_theme_line(&c->theme_lines.at[i], t);
	return true;
}

bool
conf_theme(const struct conf *c, const char *name, bool dark,
    struct theme *out)
{
	enum theme_builtin id = dark ? THEME_NIGHT : THEME_PAPER;
	bool found;

	if (name == NULL)
		name = conf_str(c, OPT_UI_THEME);
	if (custom_theme(c, name, out))
		return true;
	found = theme_find_builtin(name, &id) || strcmp(name, "auto") == 0;
	theme_builtin(id, out);
	return found;
}

const char *
conf_theme_name(const struct conf *c, size_t k)
{
	if (k < THEME_BUILTIN_COUNT)
		return theme_builtin_name((enum theme_builtin)k);
	k -= THEME_BUILTIN_COUNT;
	return k < c->themes.len ? c->themes.at[k] : NULL;
}

/* --- [share NAME] and [category NAME] --------------------------------------- */

static struct conf_share *
share_named(struct conf *c, const char *name)
{
	struct conf_share new = { arena_strdup(&c->arena, name), NULL, NULL,
	    NULL };

	for (size_t i = 0; i < c->shares.len; i++)
		if (strcmp(c->shares.at[i].name, name) == 0)
			return &c->shares.at[i];
	if (c->shares.len >= SECTION_ENTRIES_MAX)
		return NULL;
	vec_push(&c->shares, new);
	return &c->shares.at[c->shares.len - 1];
}

static enum err
take_share(struct conf *c, const char *target, const char *name,
    const char *value, struct error *e)
{
	static const char *const names[] = { "url", "command", "label" };
	struct conf_share *s = share_named(c, target);
	const char **slot;

	if (s == NULL)
		return error_set(e, ERR_CONFIG,
		    _("too many targets to share to"));
	slot = strcmp(name, names[0]) == 0 ? &s->url :
	    strcmp(name, names[1]) == 0 ? &s->command :
	    strcmp(name, names[2]) == 0 ? &s->label : NULL;
	if (slot == NULL)
		return unknown_name("share", name,
		    name_nearest(name, names, 3), e);
	if (slot == &s->url && strncmp(value, "https://", 8) != 0 &&
	    strncmp(value, "http://", 7) != 0)
		return error_set(e, ERR_CONFIG, _("a share url starts with "
		    "https:// or http://"));
	*slot = arena_strdup(&c->arena, value);
	return ERR_NONE;
}

static struct conf_category *
category_named(struct conf *c, const char *name)
{
	struct conf_category new = { arena_strdup(&c->arena, name), NULL,
	    NULL };

	for (size_t i = 0; i < c->categories.len; i++)
		if (strcmp(c->categories.at[i].name, name) == 0)
			return &c->categories.at[i];
	if (c->categories.len >= SECTION_ENTRIES_MAX)
		return NULL;
	vec_push(&c->categories, new);
	return &c->categories.at[c->categories.len - 1];
}

static enum err
take_category(struct conf *c, const char *category, const char *name,
    const char *value, struct error *e)
{
	static const char *const names[] = { "keywords", "colour" };
	struct conf_category *k = category_named(c, category);
	struct style style = { 0 };

	if (k == NULL)
		return error_set(e, ERR_CONFIG, _("too many categories"));
	if (strcmp(name, names[0]) == 0) {
		k->keywords = arena_strdup(&c->arena, value);
		return ERR_NONE;
	}
	if (strcmp(name, names[1]) != 0)
		return unknown_name("category", name,
		    name_nearest(name, names, 2), e);
	k->colour = arena_strdup(&c->arena, value);
	return theme_parse_style(value, &style, e);
}

/* --- [filter NAME] ---------------------------------------------------------- */

static struct conf_filter *
filter_named(struct conf *c, const char *name)
{
	struct conf_filter new = { .name = arena_strdup(&c->arena, name) };

	for (size_t i = 0; i < c->filters.len; i++)
		if (strcmp(c->filters.at[i].name, name) == 0)
			return &c->filters.at[i];
	if (c->filters.len >= SECTION_ENTRIES_MAX)
		return NULL;
	vec_push(&c->filters, new);
	return &c->filters.at[c->filters.len - 1];
}

/* /a regex/ is compiled once to see that it is one. */
static enum err
check_pattern(const char *value, struct error *e)
{
	size_t n = strlen(value);
	regex_t regex;
	char *inner;
	int rc;

	if (n < 3 || value[0] != '/' || value[n - 1] != '/')
		return ERR_NONE;
	inner = xstrndup(value + 1, n - 2);
	rc = regcomp(&regex, inner, REG_EXTENDED | REG_ICASE | REG_NOSUB);
	free(inner);
	if (rc != 0)
		return error_set(e, ERR_CONFIG,
		    _("'%.60s' is no regular expression"), value);
	regfree(&regex);
	return ERR_NONE;
}

static enum err
take_action(struct conf_filter *f, const char *value, struct error *e)
{
	static const char *const actions[] = { "hide", "read", "star",
	    "category" };

	for (size_t i = 0; i < 4; i++) {
		if (strcmp(actions[i], value) == 0) {
			f->action = (enum conf_filter_action)i;
			return ERR_NONE;
		}
	}
	return error_set(e, ERR_CONFIG,
	    _("a filter may hide, read, star or category, not '%.40s'"), value);
}

static enum err
take_filter(struct conf *c, const char *filter, const char *name,
    const char *value, struct error *e)
{
	static const char *const names[] = { "title", "text", "source",
	    "category", "do" };
	struct conf_filter *f = filter_named(c, filter);
	const char **slot;

	if (f == NULL)
		return error_set(e, ERR_CONFIG, _("too many filters"));
	if (strcmp(name, "do") == 0)
		return take_action(f, value, e);
	slot = strcmp(name, names[0]) == 0 ? &f->title :
	    strcmp(name, names[1]) == 0 ? &f->text :
	    strcmp(name, names[2]) == 0 ? &f->source :
	    strcmp(name, names[3]) == 0 ? &f->category : NULL;
	if (slot == NULL)
		return unknown_name("filter", name,
		    name_nearest(name, names, 5), e);
	if (slot == &f->category)
		f->action = CONF_FILTER_CATEGORY;
	*slot = arena_strdup(&c->arena, value);
	return slot == &f->category ? ERR_NONE : check_pattern(value, e);
}

/* --- all -------------------------------------------------------------------- */

struct section {
	const char *name;
	enum err (*take)(struct conf *, const char *which, const char *name,
	    const char *value, struct error *);
	bool named;	/* must have a name: [theme NAME] */
};

static const struct section sections[] = {
	{ "keys", take_key, false },
	{ "theme", take_theme, true },
	{ "share", take_share, true },
	{ "category", take_category, true },
	{ "filter", take_filter, true }
};

static const struct section *
section_find(const char *s, const char **which)
{
	size_t n = strcspn(s, " \t");

	*which = s + n + strspn(s + n, " \t");
	for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
		if (strlen(sections[i].name) == n &&
		    memcmp(s, sections[i].name, n) == 0 &&
		    (!sections[i].named || **which != '\0'))
			return &sections[i];
	return NULL;
}

enum err
section_take(struct conf *c, const char *section, const char *name,
    const char *value, const char *origin, struct error *e)
{
	const char *which;
	const struct section *s = section_find(section, &which);
	char full[128];

	if (s != NULL)
		return s->take(c, which, name, value, e);
	(void)snprintf(full, sizeof full, "%s%s%s", section,
	    *section != '\0' ? "." : "", name);
	return conf_set(c, full, value, origin, e);
}

/* [category NAME] says something by itself. */
void
section_open(struct conf *c, const char *section)
{
	const char *which;
	const struct section *s = section_find(section, &which);

	if (s != NULL && s->take == take_category)
		(void)category_named(c, which);
}

void
section_forget(struct conf *c)
{
	vec_free(&c->theme_lines);
	vec_free(&c->themes);
	vec_free(&c->shares);
	vec_free(&c->categories);
	vec_free(&c->filters);
}

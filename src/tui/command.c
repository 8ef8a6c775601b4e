/*
 * The command line: `:` and the name of an action or an option. Some actions
 * take a word with them: `:add URL`, `:category Policy`, `:share mail`.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/intl.h>

#include "room.h"

#define HISTORY_MAX 200

struct verb {
	const char *name;
	void (*run)(struct ui *u, const char *arg);
	const char *help;
	/* the K-th word that may follow, or NULL */
	const char *(*words)(struct ui *u, size_t k);
};

/* --- verbs that take a word ---------------------------------------------------------------- */

static void
run_add(struct ui *u, const char *arg)
{
	if (*arg == '\0')
		ui_say(u, _("add what? :add URL"));
	else
		source_add(u, arg);
}

static const char *
category_word(struct ui *u, size_t k)
{
	return k < u->counts.category_count ?
	    u->counts.categories[k].name : NULL;
}

static void
run_go(struct ui *u, const char *arg)
{
	for (size_t i = 0; i < u->counts.category_count; i++)
		if (strcasecmp(u->counts.categories[i].name, arg) == 0) {
			go_category(u, u->counts.categories[i].name);
			return;
		}
	ui_say(u, _("There is no category '%s'"), arg);
}

static void
run_category(struct ui *u, const char *arg)
{
	struct error e = { "" };
	int64_t id = ui_item(u);

	if (*arg == '\0')
		ui_act(u, ACT_CATEGORY, 0);
	else if (id != 0 && ui_check(u, app_set_category(u->app, id, arg,
	    &e), &e))
		ui_say(u, _("Now in %s"), arg);
}

static void
run_share(struct ui *u, const char *arg)
{
	int64_t id = ui_item(u);

	if (*arg == '\0')
		ui_act(u, ACT_SHARE, 0);
	else if (id != 0)
		item_share(u, id, arg, true);
}

static void
run_search(struct ui *u, const char *arg)
{
	struct list_query q = { .scope = LIST_SEARCH, .text = arg,
	    .limit = 1000 };

	ui_push(u, list_new(u, &q, _("Search")));
	pane_follow(u);
	frame_place(u);
}

static void
set_option(struct ui *u, const char *arg, bool keep)
{
	size_t n = strcspn(arg, " =");
	char *name = xstrndup(arg, n);
	const char *value = arg + n + strspn(arg + n, " =");
	struct error e = { "" };
	enum option id;

	if (*value == '\0' && option_find(name, &id) && !keep) {
		ui_say(u, "%s = %s (%s)", name, conf_str(u->conf, id),
		    conf_origin(u->conf, id));
		goto out;
	}
	if (*value == '\0' && option_find(name, &id))
		value = conf_str(u->conf, id);
	if (!ui_check(u, conf_set(u->conf, name, value, "session", &e), &e))
		goto out;
	ui_options_changed(u);
	app_conf_changed(u->app);
	if (!keep)
		ui_say(u, "%s = %s", name, value);
	else if (u->conf_path == NULL)
		ui_complain(u, _("There is no place for a config file"));
	else if (ui_check(u, conf_write_option(u->conf_path, name, value,
	    &e), &e))
		ui_say(u, _("%s = %s, saved in %s"), name, value, u->conf_path);
out:
	free(name);
}

static void
run_set(struct ui *u, const char *arg)
{
	set_option(u, arg, false);
}

static void
run_save(struct ui *u, const char *arg)
{
	set_option(u, arg, true);
}

static const char *
theme_word(struct ui *u, size_t k)
{
	return conf_theme_name(u->conf, k);
}

static void
run_theme(struct ui *u, const char *arg)
{
	char pair[128];

	(void)snprintf(pair, sizeof pair, "ui.theme %s", arg);
	set_option(u, pair, false);
}

static void
run_quit(struct ui *u, const char *arg)
{
	(void)arg;
	u->quit = true;
}

static const char *
option_word(struct ui *u, size_t k)
{
	(void)u;
	return k < OPTION_COUNT ? option_info((enum option)k)->name : NULL;
}

static const struct verb verbs[] = {
	{ "add", run_add, N_("URL: subscribe to a feed or page"), NULL },
	{ "go", run_go, N_("CATEGORY: open it"), category_word },
	{ "category", run_category, N_("CATEGORY: correct the article's"),
	    category_word },
	{ "share", run_share, N_("WAY: share the article"), NULL },
	{ "search", run_search, N_("WORDS: look for them in all articles"),
	    NULL },
	{ "set", run_set, N_("OPTION VALUE: for this session"), option_word },
	{ "save", run_save, N_("OPTION VALUE: in the config file"),
	    option_word },
	{ "theme", run_theme, N_("NAME: the colours"), theme_word },
	{ "q", run_quit, N_("Leave ndigest"), NULL },
	{ "wq", run_quit, N_("Leave ndigest"), NULL }
};
#define VERBS (sizeof verbs / sizeof *verbs)

/* --- running ----------------------------------------------------------------------------------- */

static void
remember(struct ui *u, const char *line)
{
	size_t n = u->history.len;

	if (n > 0 && strcmp(u->history.at[n - 1], line) == 0)
		return;
	if (n == HISTORY_MAX) {
		free(u->history.at[0]);
		memmove(u->history.at, u->history.at + 1,
		    (n - 1) * sizeof *u->history.at);
		u->history.len--;
	}
	vec_push(&u->history, xstrdup(line));
}

static void
unknown(struct ui *u, const char *name)
{
	const char *near = action_nearest(name);

	if (near == NULL)
		near = option_nearest(name);
	if (near != NULL)
		ui_complain(u, _("There is no '%s': did you mean %s?"), name,
		    near);
	else
		ui_complain(u, _("There is no '%s': Tab shows what there is"),
		    name);
}

static bool
run_verb(struct ui *u, const char *name, const char *arg)
{
	for (size_t i = 0; i < VERBS; i++)
		if (strcmp(verbs[i].name, name) == 0) {
			verbs[i].run(u, arg);
			return true;
		}
	return false;
}

void
command_run(struct ui *u, const char *line)
{
	size_t n;
	char *name;
	const char *arg;
	enum action a;
	enum option id;

	line += strspn(line, " :");
	n = strcspn(line, " =");
	name = xstrndup(line, n);
	arg = line + n + strspn(line + n, " ");
	if (*name == '\0')
		goto out;
	if (strspn(name, "0123456789") == n)
		ui_act(u, ACT_TOP, (int)strtol(name, NULL, 10));
	else if (run_verb(u, name, arg))
		;
	else if (action_find(name, &a) &&
	    (action_info(a)->views & VIEW_MOVING) != 0)
		ui_act(u, a, (int)strtol(arg, NULL, 10));
	else if (option_find(name, &id))
		set_option(u, line, false);
	else
		unknown(u, name);
out:
	free(name);
}

static void
command_done(struct ui *u, void *ctx, const char *text)
{
	(void)ctx;
	if (*text == '\0')
		return;
	remember(u, text);
	command_run(u, text);
}

/* --- completing --------------------------------------------------------------------------------- */

static bool
starts(const char *s, const char *prefix)
{
	return strncasecmp(s, prefix, strlen(prefix)) == 0;
}

/* The K-th first word. */
static bool
complete_name(const char *prefix, size_t k, struct buf *out,
    const char **help)
{
	for (size_t i = 0; i < VERBS; i++)
		if (starts(verbs[i].name, prefix) && k-- == 0) {
			*help = _(verbs[i].help);
			return buf_adds(out, verbs[i].name);
		}
	for (unsigned i = 0; i < ACTION_COUNT; i++) {
		const struct action_info *a = action_info((enum action)i);

		if ((a->views & VIEW_MOVING) != 0 && starts(a->name, prefix)
		    && k-- == 0) {
			*help = _(a->help);
			return buf_adds(out, a->name);
		}
	}
	for (unsigned i = 0; i < OPTION_COUNT; i++) {
		const struct option_info *o = option_info((enum option)i);

		if (starts(o->name, prefix) && k-- == 0) {
			*help = _(o->help);
			return buf_adds(out, o->name);
		}
	}
	return false;
}

/* The K-th value of an option that begins so. */
static bool
complete_value(struct ui *u, enum option id, const char *prefix, size_t k,
    struct buf *out)
{
	const struct option_info *o = option_info(id);
	const char *name;
	char word[64];

	if (id == OPT_UI_THEME) {
		for (size_t i = 0; (name = theme_word(u, i)) != NULL; i++)
			if (starts(name, prefix) && k-- == 0)
				return buf_adds(out, name);
		return false;
	}
	if (o->type == OPTION_BOOL) {
		static const char *const both[] = { "yes", "no" };

		for (size_t i = 0; i < 2; i++)
			if (starts(both[i], prefix) && k-- == 0)
				return buf_adds(out, both[i]);
		return false;
	}
	for (size_t i = 0; option_choice(o, i, word, sizeof word); i++)
		if (starts(word, prefix) && k-- == 0)
			return buf_adds(out, word);
	return k == 0 && o->type != OPTION_CHOICE && *prefix == '\0' &&
	    buf_adds(out, conf_str(u->conf, id));
}

static bool
complete_words(struct ui *u, const struct verb *v, const char *prefix,
    size_t k, struct buf *out)
{
	const char *word;

	for (size_t i = 0; v->words != NULL &&
	    (word = v->words(u, i)) != NULL; i++)
		if (starts(word, prefix) && k-- == 0)
			return buf_adds(out, word);
	return false;
}

/* What follows the first word, which is N bytes of TEXT. */
static bool
complete_rest(struct ui *u, const char *text, size_t n, size_t k,
    struct buf *out)
{
	char *name = xstrndup(text, n);
	const char *rest = text + n + strspn(text + n, " =");
	size_t head = (size_t)(rest - text);
	const char *space = strchr(rest, ' ');
	bool found = false, setting;
	enum option id;

	setting = strcmp(name, "set") == 0 || strcmp(name, "save") == 0;
	(void)buf_add(out, text, head);
	if (setting && space != NULL) {
		char *option = xstrndup(rest, (size_t)(space - rest));

		(void)buf_add(out, rest, (size_t)(space - rest) + 1);
		found = option_find(option, &id) && complete_value(u, id,
		    space + 1, k, out);
		free(option);
	} else if (option_find(name, &id)) {
		found = complete_value(u, id, rest, k, out);
	} else {
		for (size_t i = 0; i < VERBS && !found; i++)
			if (strcmp(verbs[i].name, name) == 0)
				found = complete_words(u, &verbs[i], rest, k,
				    out);
	}
	free(name);
	return found;
}

bool
command_complete(struct ui *u, const char *text, size_t k, struct buf *out,
    const char **help)
{
	size_t n = strcspn(text, " =");

	if (text[n] == '\0')
		return complete_name(text, k, out, help);
	return complete_rest(u, text, n, k, out);
}

void
command_edit(struct ui *u, const char *text)
{
	static const struct prompt_verbs command = { .done = command_done,
	    .complete = command_complete, .history = true };

	ui_push(u, prompt_new(u, ":", text, &command, NULL));
}

void
command_start(struct ui *u)
{
	command_edit(u, "");
}

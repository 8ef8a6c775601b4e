#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/conf/conf.h>

#include "command.h"
#include "editor.h"
#include "output.h"

static const struct arg_option options[] = { { NULL, NULL, NULL } };

static char *
config_path(const struct cli *c)
{
	return c->config_path != NULL ? xstrdup(c->config_path) :
	    conf_default_path();
}

/* What it means and may be, and where its value came from. */
static void
print_meaning(const struct conf *conf, enum option id)
{
	const struct option_info *o = option_info(id);
	struct buf text = BUF_INIT(0);

	(void)buf_addf(&text, "%s (%s", o->help, option_type_name(o));
	if (o->choices != NULL)
		(void)buf_addf(&text, ": %s", o->choices);
	(void)buf_addf(&text, "; from: %s)", conf_origin(conf, id));
	output_wrapped(buf_str(&text), 4, false, "2");
	buf_free(&text);
}

static void
print_option(const struct conf *conf, enum option id)
{
	bool standard = strcmp(conf_origin(conf, id), "default") == 0;

	output_style("1");
	(void)fputs(option_info(id)->name, stdout);
	output_style("0");
	(void)fputs(" = ", stdout);
	if (!standard)
		output_style("36");
	output_line(conf_str(conf, id));
	if (!standard)
		output_style("0");
	(void)putchar('\n');
	print_meaning(conf, id);
}

static enum err
list(struct cli *c, const struct args *a, struct error *e)
{
	enum err rc = cli_load_conf(c, e);
	int i;

	(void)a;
	for (i = 0; i < OPTION_COUNT && rc == ERR_NONE; i++)
		print_option(c->conf, (enum option)i);
	return rc;
}

static enum err
find(const char *name, enum option *id, struct error *e)
{
	const char *near;

	if (option_find(name, id))
		return ERR_NONE;
	near = option_nearest(name);
	return near != NULL ? error_set(e, ERR_USAGE,
	    _("there is no option \"%.60s\"; did you mean %s?"), name, near) :
	    error_set(e, ERR_USAGE, _("there is no option \"%.60s\"; "
	    "`ndigest config list` shows them"), name);
}

static enum err
get(struct cli *c, const struct args *a, struct error *e)
{
	enum option id;
	enum err rc = find(a->rest[1], &id, e);

	if (rc == ERR_NONE)
		rc = cli_load_conf(c, e);
	if (rc != ERR_NONE)
		return rc;
	output_line(conf_str(c->conf, id));
	(void)putchar('\n');
	return ERR_NONE;
}

static enum err
set(struct cli *c, const struct args *a, struct error *e)
{
	char *path = config_path(c);
	enum option id;
	enum err rc = find(a->rest[1], &id, e);

	/* a value that may not be is refused before the file is touched */
	if (rc == ERR_NONE)
		rc = conf_set(c->conf, a->rest[1], a->rest[2], "config set",
		    e);
	if (rc == ERR_NONE && path == NULL)
		rc = error_set(e, ERR_CREATE,
		    _("there is no place for a config "
		    "file: neither XDG_CONFIG_HOME nor HOME is set"));
	if (rc == ERR_NONE)
		rc = conf_write_option(path, a->rest[1], a->rest[2], e);
	free(path);
	/* it is the command line that is wrong, not the file */
	return rc == ERR_CONFIG ? ERR_USAGE : rc;
}

static enum err
print_path(struct cli *c, const struct args *a, struct error *e)
{
	char *path = config_path(c);

	(void)a;
	if (path == NULL)
		return error_set(e, ERR_CONFIG,
		    _("neither XDG_CONFIG_HOME nor HOME is set"));
	(void)puts(path);
	free(path);
	return ERR_NONE;
}

static enum err
edit(struct cli *c, const struct args *a, struct error *e)
{
	static const char head[] =
	    "# ndigest's config; ndigest-config(5) says what may stand here\n";
	char *path = config_path(c);
	struct conf *check = conf_new();
	enum err rc = ERR_NONE;

	(void)a;
	if (path == NULL)
		rc = error_set(e, ERR_CONFIG,
		    _("neither XDG_CONFIG_HOME nor HOME is set"));
	if (rc == ERR_NONE && !file_exists(path)) {
		char *dir = xstrdup(path);
		char *slash = strrchr(dir, '/');

		if (slash != NULL && slash != dir) {
			*slash = '\0';
			rc = file_mkdirs(dir, e);
		}
		free(dir);
		if (rc == ERR_NONE)
			rc = file_write(path, head, sizeof head - 1, e);
	}
	if (rc == ERR_NONE)
		rc = editor_file(path, e);
	if (rc == ERR_NONE)
		rc = conf_load(check, path, e);
	conf_free(check);
	free(path);
	return rc;
}

static const struct {
	const char *name;
	size_t words;
	enum err (*run)(struct cli *, const struct args *, struct error *);
} verbs[] = {
	{ "list", 1, list }, { "get", 2, get }, { "set", 3, set },
	{ "path", 1, print_path }, { "edit", 1, edit }
};

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	const char *verb = a->count > 0 ? a->rest[0] : "list";
	size_t i;

	for (i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
		if (strcmp(verbs[i].name, verb) == 0 &&
		    (a->count == verbs[i].words || a->count == 0))
			return verbs[i].run(c, a, e);
	return error_set(e, ERR_USAGE, _("usage: ndigest config "
	    "[list|get NAME|set NAME VALUE|path|edit]"));
}

const struct command command_config = {
	"config", "[list|get NAME|set NAME VALUE|path|edit]",
	N_("show and set options"),
	N_("Options with their values, where each came from, and what they "
	"mean. "
	"`set` writes the config file and keeps all else in it."),
	options, 0, 3, NEEDS_NOTHING, run
};

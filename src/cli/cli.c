/*
 * The program's front: options that stand anywhere, then a command with its
 * own. No command opens the reader.
 */
#include <ndigest/cli/cli.h>

#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/app/app.h>
#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/log.h>
#include <ndigest/base/mem.h>
#include <ndigest/base/spawn.h>
#include <ndigest/conf/conf.h>

#include "command.h"
#include "output.h"

/* What stands before or behind a command alike. */
struct front {
	struct cli cli;
	char **words;		/* what is left for the command */
	int count;
	bool help;
	bool version;
};


static void
print_version(void)
{
	(void)printf("ndigest %s\n", PACKAGE_VERSION);
}

/* The value of a front option: behind '=' or the next word. */
static const char *
front_value(int argc, char **argv, int *i, const char *name)
{
	size_t n = strlen(name);

	if (strncmp(argv[*i], name, n) != 0)
		return NULL;
	if (argv[*i][n] == '=' && name[1] == '-')
		return argv[*i] + n + 1;
	if (argv[*i][n] != '\0')
		return NULL;
	if (*i + 1 >= argc)
		return "";
	return argv[++*i];
}

static enum err
read_front_option(struct front *f, int argc,
    char **argv, int *i, bool *taken, struct error *e)
{
	const char *v;

	*taken = true;
	if ((v = front_value(argc, argv, i, "--config")) != NULL)
		f->cli.config_path = v;
	else if ((v = front_value(argc, argv, i, "--db")) != NULL)
		f->cli.db_path = v;
	else if ((v = front_value(argc, argv, i, "-o")) != NULL)
		f->cli.set[f->cli.set_count++] = v;
	else if ((v = front_value(argc, argv, i, "--color")) != NULL)
		return output_set_color(v) ? ERR_NONE : error_set(e, ERR_USAGE,
		    _("--color takes auto, always or never, not \"%.40s\""), v);
	else if (strcmp(argv[*i], "--help") == 0 ||
	    strcmp(argv[*i], "-h") == 0)
		f->help = true;
	else if (strcmp(argv[*i], "--version") == 0)
		f->version = true;
	else if (strcmp(argv[*i], "--plain-ui") == 0)
		f->cli.set[f->cli.set_count++] = "ui.plain=yes";
	else
		*taken = false;
	if (*taken && v != NULL && *v == '\0')
		return error_set(e, ERR_USAGE, _("%s needs a value"),
		    argv[*i]);
	return ERR_NONE;
}

static enum err
read_front(struct front *f, int argc, char **argv,
    struct error *e)
{
	bool only_words = false;
	enum err rc = ERR_NONE;
	int i;

	for (i = 1; i < argc && rc == ERR_NONE; i++) {
		bool taken = false;
		int at = i;

		if (strcmp(argv[i], "--") == 0)
			only_words = true;
		if (!only_words)
			rc = read_front_option(f, argc, argv, &i, &taken, e);
		if (!taken)
			f->words[f->count++] = argv[at];
	}
	return rc;
}

/* A config file that was named must be there; the usual one need not. */
enum err
cli_load_conf(struct cli *c, struct error *e)
{
	char *usual = c->config_path == NULL ? conf_default_path() : NULL;
	const char *path = usual != NULL ? usual : c->config_path;
	enum err rc = path != NULL ? conf_load(c->conf, path, e) : ERR_NONE;
	size_t i;

	if (rc == ERR_NOT_FOUND)
		rc = c->config_path == NULL ? ERR_NONE : error_set(e,
		    ERR_NO_INPUT, _("there is no config file %s"), path);
	/* what stands on the command line is wrong usage, not configuration */
	for (i = 0; i < c->set_count && rc == ERR_NONE; i++)
		if (conf_set_pair(c->conf, c->set[i], "command line", e) !=
		    ERR_NONE)
			rc = error_prefix(e, ERR_USAGE, "-o");
	/* browsers, editors and their like do not need the model's key */
	spawn_without(conf_str(c->conf, OPT_AI_KEY_ENV));
	free(usual);
	return rc;
}

enum err
cli_open_app(struct cli *c, enum command_needs needs, struct error *e)
{
	struct app_places places = { .db = c->db_path };
	enum err rc;

	if (needs < NEEDS_STORE)
		return ERR_NONE;
	rc = app_open(&c->app, c->conf, &places,
	    needs == NEEDS_READING ? APP_READ_ONLY :
	    needs == NEEDS_STORE ? APP_NO_SOURCES : 0, e);
	if (rc == ERR_NONE && app_notice(c->app) != NULL)
		output_warn("%s", app_notice(c->app));
	return rc;
}

static enum err
run_reader(struct cli *c, struct error *e)
{
	char *usual = c->config_path == NULL ? conf_default_path() : NULL;
	enum err rc = cli_open_app(c, NEEDS_SOURCES, e);

	if (rc == ERR_NONE)
		rc = c->reader(c->app, c->conf, usual != NULL ? usual :
		    c->config_path, e);
	free(usual);
	return rc;
}

static enum err
run_command(struct cli *c, const struct command *cmd, int argc, char **argv,
    struct error *e)
{
	struct args args;
	enum err rc = args_read(&args, cmd->options, argc, argv, cmd->name, e);

	if (rc != ERR_NONE)
		goto out;
	if (args.count < cmd->min_words || args.count > cmd->max_words) {
		rc = error_set(e, ERR_USAGE,
		    _("usage: ndigest %s %s"), cmd->name,
		    cmd->synopsis);
		goto out;
	}
	if (cmd->needs >= NEEDS_CONF)
		rc = cli_load_conf(c, e);
	if (rc == ERR_NONE)
		rc = cli_open_app(c, cmd->needs, e);
	if (rc == ERR_NONE)
		rc = cmd->run(c, &args, e);
out:
	args_free(&args);
	return rc;
}

static enum err
run_help(struct cli *c, const char *name, struct error *e)
{
	const char *words[] = { name };
	struct args args = { .options = command_help.options, .rest = words,
	    .count = name != NULL ? 1 : 0 };

	return command_help.run(c, &args, e);
}

static enum err
dispatch(struct front *f, struct error *e)
{
	const struct command *cmd = NULL;
	enum err rc;

	if (f->version) {
		print_version();
		return ERR_NONE;
	}
	if (f->count > 0 && f->words[0][0] == '-' && !f->help)
		return error_set(e, ERR_USAGE,
		    _("there is no option %s; try: ndigest "
		    "--help"), f->words[0]);
	if (f->count > 0) {
		cmd = command_find(f->words[0]);
		if (cmd == NULL)
			return command_unknown(f->words[0], e);
	}
	if (f->help)
		return run_help(&f->cli, cmd != NULL ? cmd->name : NULL, e);
	if (cmd != NULL)
		return run_command(&f->cli, cmd, f->count - 1, f->words + 1,
		    e);
	rc = cli_load_conf(&f->cli, e);
	return rc == ERR_NONE ? run_reader(&f->cli, e) : rc;
}

int
cli_run(int argc, char **argv, cli_reader *reader)
{
	struct error e = { "" };
	struct front f = { .cli = { .reader = reader } };
	enum err rc;

	(void)setlocale(LC_ALL, "");
	/* numbers are read and written the same way everywhere */
	(void)setlocale(LC_NUMERIC, "C");
	intl_init();
	(void)signal(SIGPIPE, SIG_IGN);
	mem_setup();
	log_open();
	f.cli.conf = conf_new();
	f.words = xcalloc((size_t)argc + 1, sizeof *f.words);
	f.cli.set = xcalloc((size_t)argc + 1, sizeof *f.cli.set);
	if (!clock_init())
		rc = error_set(&e, ERR_USAGE, _("NDIGEST_NOW is no RFC 3339 "
		    "date; try 2026-11-22T12:00:00Z"));
	else
		rc = read_front(&f, argc, argv, &e);
	if (rc == ERR_NONE)
		rc = dispatch(&f, &e);
	app_close(f.cli.app);
	conf_free(f.cli.conf);
	if (rc == ERR_NONE)
		rc = output_finish(&e);
	else
		(void)output_finish(NULL);
	if (rc != ERR_NONE && e.text[0] != '\0')
		output_warn("%s", e.text);
	free(f.cli.set);
	free(f.words);
	return error_exit_status(rc);
}

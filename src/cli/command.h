/* What a command is, and what it is given. */
#ifndef NDIGEST_CLI_COMMAND_H
#define NDIGEST_CLI_COMMAND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/error.h>
#include <ndigest/cli/cli.h>

#include "args.h"

enum command_needs {
	NEEDS_NOTHING,		/* pure: files in, text out */
	NEEDS_CONF,
	NEEDS_STORE,		/* the database, to write */
	NEEDS_SOURCES,		/* the same; on a fresh one, subscribe ours */
	NEEDS_READING		/* the database, read only where it exists */
};

struct cli {
	struct conf *conf;
	struct app *app;	/* NULL unless the command needs the store */
	const char **set;	/* NAME=VALUE of each -o, in order */
	size_t set_count;
	const char *config_path;
	const char *db_path;
	cli_reader *reader;
};

struct command {
	const char *name;
	const char *synopsis;		/* what follows the name */
	const char *summary;		/* one line */
	const char *details;		/* paragraphs for its own page */
	const struct arg_option *options;
	size_t min_words, max_words;
	enum command_needs needs;
	enum err (*run)(struct cli *c, const struct args *a, struct error *e);
};

#define ANY_WORDS ((size_t)-1)

/* Reads the config file, then what -o says. */
enum err cli_load_conf(struct cli *c, struct error *e);

/* Opens the database for a command that did not say before that it needs it. */
enum err cli_open_app(struct cli *c, enum command_needs needs,
    struct error *e);

/* The table, in the order of the help page; the last has no name. */
extern const struct command *const commands[];

const struct command *command_find(const char *name);

/* ERR_USAGE: there is no command NAME, and which one is like it. */
enum err command_unknown(const char *name, struct error *e);

/* The commands, one a file. */
extern const struct command command_add, command_remove, command_feeds,
    command_import, command_export, command_refresh, command_list,
    command_show, command_open, command_share, command_mark, command_search,
    command_related, command_digest, command_brief, command_parse,
    command_extract, command_classify, command_config, command_doctor, command_completion,
    command_ask, command_models, command_download, command_help;

#endif

#include <stdio.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/conf/option.h>

#include "command.h"

static const struct arg_option options[] = { { NULL, NULL, NULL } };

static void
names(const char *between)
{
	size_t i;

	for (i = 0; commands[i] != NULL; i++)
		(void)printf("%s%s", i > 0 ? between : "", commands[i]->name);
}

/* The words that may stand behind a command. */
static const char *
verbs(const struct command *cmd)
{
	if (cmd == &command_config)
		return "list get set path edit";
	if (cmd == &command_completion)
		return "bash zsh fish";
	if (cmd == &command_mark)
		return "read unread star unstar undo";
	return cmd == &command_feeds ? "edit" : "";
}

/* Text within single quotes: APOSTROPHE is how one stands there; what
 * SPECIAL has is escaped. */
static void
quoted(const char *s, const char *apostrophe, const char *special)
{
	for (; *s != '\0'; s++) {
		if (*s == '\'') {
			(void)fputs(apostrophe, stdout);
			continue;
		}
		if (strchr(special, *s) != NULL)
			(void)putchar('\\');
		(void)putchar(*s);
	}
}

static void
option_names(const char *after)
{
	int i;

	for (i = 0; i < OPTION_COUNT; i++)
		(void)printf("%s%s", option_info((enum option)i)->name, after);
}

static void
bash(void)
{
	const struct arg_option *o;
	size_t i;

	(void)printf("_ndigest() {\n"
	    "\tlocal cur=${COMP_WORDS[COMP_CWORD]} cmd=${COMP_WORDS[1]} words=\n"
	    "\tif [ \"$COMP_CWORD\" -eq 1 ]; then\n\t\twords='");
	names(" ");
	(void)printf(" --help --version --config --db --color= --plain-ui -o'\n"
	    "\telif [ \"${COMP_WORDS[COMP_CWORD-1]}\" = -o ]; then\n"
	    "\t\tcompopt -o nospace\n\t\twords='");
	option_names("= ");
	(void)printf("'\n\telse\n\t\tcase $cmd in\n");
	for (i = 0; commands[i] != NULL; i++) {
		(void)printf("\t\t%s) words='", commands[i]->name);
		(void)printf("%s ", verbs(commands[i]));
		if (commands[i] == &command_config)
			option_names(" ");
		if (commands[i] == &command_help)
			names(" ");
		for (o = commands[i]->options; o->name != NULL; o++)
			(void)printf("--%s ", o->name);
		(void)printf("' ;;\n");
	}
	(void)printf("\t\tesac\n\tfi\n"
	    "\tCOMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
	    "\t[ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "
	    "\"$cur\"))\n}\ncomplete -F _ndigest ndigest\n");
}

static void
zsh_arguments(const struct command *cmd)
{
	static const char apostrophe[] = "'\\''", special[] = "[]:\\";
	const struct arg_option *o;

	(void)printf("\t%s) _arguments", cmd->name);
	if (*verbs(cmd) != '\0')
		(void)printf(" '1:word:(%s)'", verbs(cmd));
	(void)fputs(" '*:file:_files'", stdout);
	for (o = cmd->options; o->name != NULL; o++) {
		(void)printf(" '--%s%s[", o->name, o->value != NULL ? "=" :
		    "");
		quoted(o->help, apostrophe, special);
		(void)putchar(']');
		if (o->value != NULL) {
			(void)putchar(':');
			quoted(o->value, apostrophe, special);
			(void)putchar(':');
		}
		(void)putchar('\'');
	}
	(void)fputs(" ;;\n", stdout);
}

static void
zsh(void)
{
	size_t i;

	(void)printf("#compdef ndigest\n_ndigest() {\n\tlocal -a cmds\n"
	    "\tcmds=(\n");
	for (i = 0; commands[i] != NULL; i++) {
		(void)printf("\t\t'%s:", commands[i]->name);
		quoted(commands[i]->summary, "'\\''", "\\");
		(void)fputs("'\n", stdout);
	}
	(void)printf("\t)\n\tif (( CURRENT == 2 )); then\n"
	    "\t\t_describe command cmds\n\t\treturn\n\tfi\n"
	    "\tlocal cmd=$words[2]\n\tshift words\n\t(( CURRENT-- ))\n"
	    "\tcase $cmd in\n");
	for (i = 0; commands[i] != NULL; i++)
		zsh_arguments(commands[i]);
	(void)printf("\tesac\n}\ncompdef _ndigest ndigest\n");
}

static void
fish_line(const char *condition, const char *command, const char *rest,
    const char *help)
{
	(void)printf("complete -c ndigest -n '%s%s' %s -d '", condition,
	    command, rest);
	quoted(help, "\\'", "\\");
	(void)fputs("'\n", stdout);
}

static void
fish(void)
{
	static const char within[] = "__fish_seen_subcommand_from ";
	const struct arg_option *o;
	char rest[128];
	size_t i;

	for (i = 0; commands[i] != NULL; i++) {
		const struct command *cmd = commands[i];

		(void)snprintf(rest, sizeof rest, "-a %s", cmd->name);
		fish_line("__fish_use_subcommand", "", rest, cmd->summary);
		(void)snprintf(rest, sizeof rest, "-a '%s'", verbs(cmd));
		if (*verbs(cmd) != '\0')
			fish_line(within, cmd->name, rest, "");
		for (o = cmd->options; o->name != NULL; o++) {
			(void)snprintf(rest, sizeof rest, "-l %s%s", o->name,
			    o->value != NULL ? " -r" : "");
			fish_line(within, cmd->name, rest, o->help);
		}
	}
}

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	(void)c;
	if (strcmp(a->rest[0], "bash") == 0)
		bash();
	else if (strcmp(a->rest[0], "zsh") == 0)
		zsh();
	else if (strcmp(a->rest[0], "fish") == 0)
		fish();
	else
		return error_set(e, ERR_USAGE,
		    _("completion is there for bash, "
		    "zsh and fish, not for \"%.40s\""), a->rest[0]);
	return ERR_NONE;
}

const struct command command_completion = {
	"completion", "bash|zsh|fish", N_("print a completion script"),
	N_("For bash: ndigest completion bash > "
	"~/.local/share/bash-completion/completions/ndigest"),
	options, 1, 1, NEEDS_NOTHING, run
};

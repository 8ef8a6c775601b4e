#include <stdio.h>
#include <string.h>

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

static void
switches(const struct command *cmd, const char *format)
{
	const struct arg_option *o;

	for (o = cmd->options; o->name != NULL; o++) {
		const char *s;

		for (s = format; *s != '\0'; s++) {
			if (*s == '@')
				(void)fputs(o->name, stdout);
			else if (*s == '#')
				(void)fputs(o->help, stdout);
			else
				(void)putchar(*s);
		}
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
	size_t i;

	(void)printf("_ndigest() {\n"
	    "\tlocal cur=${COMP_WORDS[COMP_CWORD]} cmd=${COMP_WORDS[1]} words=\n"
	    "\tif [ \"$COMP_CWORD\" -eq 1 ]; then\n\t\twords='");
	names(" ");
	(void)printf(" --help --version --config --db --color= -o'\n"
	    "\telif [ \"${COMP_WORDS[COMP_CWORD-1]}\" = -o ]; then\n"
	    "\t\tcompopt -o nospace\n\t\twords='");
	option_names("= ");
	(void)printf("'\n\telse\n\t\tcase $cmd in\n");
	for (i = 0; commands[i] != NULL; i++) {
		(void)printf("\t\t%s) words='", commands[i]->name);
		if (commands[i] == &command_config)
			(void)fputs("list get set path edit ", stdout);
		if (commands[i] == &command_config)
			option_names(" ");
		if (commands[i] == &command_help)
			names(" ");
		if (commands[i] == &command_completion)
			(void)fputs("bash zsh fish", stdout);
		if (commands[i] == &command_mark)
			(void)fputs("read unread star unstar undo ", stdout);
		switches(commands[i], "--@ ");
		(void)printf("' ;;\n");
	}
	(void)printf("\t\tesac\n\tfi\n"
	    "\tCOMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
	    "\t[ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "
	    "\"$cur\"))\n}\ncomplete -F _ndigest ndigest\n");
}

static void
zsh(void)
{
	size_t i;

	(void)printf("#compdef ndigest\n_ndigest() {\n\tlocal -a cmds\n"
	    "\tcmds=(\n");
	for (i = 0; commands[i] != NULL; i++)
		(void)printf("\t\t'%s:%s'\n", commands[i]->name,
		    commands[i]->summary);
	(void)printf("\t)\n\tif (( CURRENT == 2 )); then\n"
	    "\t\t_describe command cmds\n\t\treturn\n\tfi\n"
	    "\tcase $words[2] in\n");
	for (i = 0; commands[i] != NULL; i++) {
		(void)printf("\t%s) _arguments '*:file:_files' ",
		    commands[i]->name);
		switches(commands[i], "'--@[#]' ");
		(void)printf(";;\n");
	}
	(void)printf("\tesac\n}\ncompdef _ndigest ndigest\n");
}

static void
fish(void)
{
	size_t i;

	for (i = 0; commands[i] != NULL; i++) {
		const struct arg_option *o;

		(void)printf("complete -c ndigest -n __fish_use_subcommand "
		    "-a %s -d '%s'\n", commands[i]->name,
		    commands[i]->summary);
		for (o = commands[i]->options; o->name != NULL; o++)
			(void)printf("complete -c ndigest -n "
			    "'__fish_seen_subcommand_from %s' -l %s%s -d "
			    "'%s'\n", commands[i]->name, o->name,
			    o->value != NULL ? " -r" : "", o->help);
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
		return error_set(e, ERR_USAGE, "completion is there for bash, "
		    "zsh and fish, not for \"%.40s\"", a->rest[0]);
	return ERR_NONE;
}

const struct command command_completion = {
	"completion", "bash|zsh|fish", "print a completion script",
	"For bash: ndigest completion bash > "
	"~/.local/share/bash-completion/completions/ndigest",
	options, 1, 1, NEEDS_NOTHING, run
};

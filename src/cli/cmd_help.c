#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/text/width.h>
#include <ndigest/text/wrap.h>

#include "command.h"
#include "mdoc.h"
#include "output.h"

static const struct arg_option options[] = {
	{ "mdoc", NULL, N_("the commands as a part of ndigest(1)") },
	{ NULL, NULL, NULL }
};

static size_t
page_columns(void)
{
	return output_columns() < 80 ? output_columns() : 80;
}

static void
print_wrapped(const char *text, size_t indent)
{
	size_t columns = page_columns();
	struct wrap_line *lines;
	size_t i, n;

	columns = columns > indent + 20 ? columns - indent : 20;
	lines = wrap_text(text, strlen(text), columns, 0, &n);
	for (i = 0; i < n; i++)
		(void)printf("%*s%.*s\n", (int)indent, "", (int)lines[i].len,
		    text + lines[i].start);
	free(lines);
}

static void
heading(const char *text)
{
	output_style("1");
	(void)fputs(_(text), stdout);
	output_style("0");
	(void)putchar('\n');
}

/* The length of the next part of a synopsis: to a blank outside brackets. */
static size_t
synopsis_part(const char *s)
{
	size_t n;
	int depth = 0;

	for (n = 0; s[n] != '\0' && (s[n] != ' ' || depth > 0); n++)
		depth += (s[n] == '[') - (s[n] == ']');
	return n;
}

static void
print_synopsis(const struct command *cmd)
{
	size_t columns = page_columns();
	size_t indent = 11 + strlen(cmd->name), at = indent - 1;
	const char *s = cmd->synopsis;

	(void)printf("  ndigest %s", cmd->name);
	while (*s != '\0') {
		size_t n = synopsis_part(s), width = width_text(s, n);

		if (at + 1 + width > columns) {
			(void)printf("\n%*s", (int)indent - 1, "");
			at = indent - 1;
		}
		(void)printf(" %.*s", (int)n, s);
		at += 1 + width;
		s += n + (s[n] == ' ');
	}
	(void)fputs("\n\n", stdout);
}

static void
print_overview(void)
{
	size_t i;

	(void)printf(_("ndigest %s: the terminal news reader that reads the "
	    "news for you\n\n"), PACKAGE_VERSION);
	heading(N_("Usage"));
	(void)puts(_("  ndigest                 open the reader"));
	(void)puts(_("  ndigest COMMAND …       do one thing and end\n"));
	heading(N_("Commands"));
	for (i = 0; commands[i] != NULL; i++)
		(void)printf("  %-12s %s\n", commands[i]->name,
		    _(commands[i]->summary));
	(void)putchar('\n');
	heading(N_("Options, anywhere"));
	(void)puts(_("  --config FILE           the config file"));
	(void)puts(_("  --db FILE               the database"));
	(void)puts(_("  -o NAME=VALUE           set an option "
	    "(ndigest config)"));
	(void)puts("  --color=auto|always|never");
	(void)puts(_("  --plain-ui              the reader for screen "
	    "readers"));
	(void)puts("  --help, --version\n");
	(void)puts(_("ndigest help COMMAND says more; so do ndigest(1) and "
	    "ndigest-config(5)."));
}

static void
print_command(const struct command *cmd)
{
	const struct arg_option *o;

	heading(N_("Usage"));
	print_synopsis(cmd);
	print_wrapped(_(cmd->details), 2);
	if (cmd->options[0].name == NULL)
		return;
	(void)putchar('\n');
	heading(N_("Options"));
	for (o = cmd->options; o->name != NULL; o++) {
		int n = printf("  --%s%s%s", o->name,
		    o->value != NULL ? " " : "",
		    o->value != NULL ? o->value : "");

		(void)printf("%*s%s\n", n < 30 ? 30 - n : 1, "", _(o->help));
	}
}

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	const struct command *cmd;

	(void)c;
	if (args_has(a, "mdoc")) {
		mdoc_commands();
		return ERR_NONE;
	}
	if (a->count == 0) {
		print_overview();
		return ERR_NONE;
	}
	cmd = command_find(a->rest[0]);
	if (cmd == NULL)
		return command_unknown(a->rest[0], e);
	print_command(cmd);
	return ERR_NONE;
}

const struct command command_help = {
	"help", "[COMMAND]",
	    N_("say what there is, or what a command does"),
	N_("Without a command: the list of all."),
	options, 0, 1, NEEDS_NOTHING, run
};

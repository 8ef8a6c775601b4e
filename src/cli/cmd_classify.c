#include <stdio.h>

#include <ndigest/app/tools.h>
#include <ndigest/base/intl.h>

#include "command.h"

static const struct arg_option options[] = {
	{ "categories", "FILE.json", N_("the categories and their keywords") },
	{ "train", "FILE.jsonl", N_("documents whose category is known") },
	{ "json", NULL, N_("one JSON object a line (the only form there is)") },
	{ NULL, NULL, NULL }
};

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	(void)c;
	if (args_get(a, "categories") == NULL)
		return error_set(e, ERR_USAGE, _("classify needs --categories "
		    "FILE.json; the documents are read from standard input"));
	return tool_classify(args_get(a, "categories"), args_get(a, "train"),
	    stdin, stdout, e);
}

const struct command command_classify = {
	"classify", "--categories FILE.json [--train FILE.jsonl] --json",
	N_("put documents into categories"),
	N_("Documents {\"id\",\"title\",\"text\"} a line on standard input "
	"become "
	"{\"id\",\"category\",\"score\"} a line. The categories file is "
	"{\"categories\":[{\"name\",\"keywords\":[…]}]}; training lines are "
	"{\"title\",\"text\",\"category\"}."),
	options, 0, 0, NEEDS_NOTHING, run
};

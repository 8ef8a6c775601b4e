#include <stdio.h>

#include <ndigest/app/tools.h>
#include <ndigest/base/intl.h>

#include "command.h"

static const struct arg_option options[] = {
	{ "base-url", "URL", N_("where the document came from") },
	{ "content-type", "TYPE", N_("the Content-Type it was served with") },
	{ NULL, NULL, NULL }
};

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	(void)c;
	return tool_parse(a->rest[0], args_get(a, "base-url"),
	    args_get(a, "content-type"), stdout, e);
}

const struct command command_parse = {
	"parse", "[--base-url URL] [--content-type CT] FILE|-",
	N_("show a feed document as JSON"),
	N_("RSS 0.90 to 2.0, Atom 0.3 and 1.0, JSON Feed, CDF. Exit status "
	"65 "
	"when it is no feed."),
	options, 1, 1, NEEDS_NOTHING, run
};

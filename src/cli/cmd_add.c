#include <inttypes.h>
#include <stdio.h>

#include <ndigest/app/app.h>
#include <ndigest/base/intl.h>

#include "command.h"
#include "output.h"

static const struct arg_option options[] = {
	{ "category", "CATEGORY", N_("the category of its articles") },
	{ "title", "TITLE", N_("what to call it") },
	{ NULL, NULL, NULL }
};

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	enum err rc = ERR_NONE;
	size_t i;

	if (args_has(a, "title") && a->count > 1)
		return error_set(e, ERR_USAGE, _("--title goes with one URL"));
	for (i = 0; i < a->count && rc == ERR_NONE; i++) {
		bool fresh = false;
		int64_t id = 0;

		rc = app_subscribe(c->app, a->rest[i], args_get(a, "category"),
		    args_get(a, "title"), &id, &fresh, e);
		if (rc != ERR_NONE)
			break;
		(void)printf("%" PRId64 "\t%s\t", id,
		    fresh ? "subscribed" : "known");
		output_line(a->rest[i]);
		(void)putchar('\n');
	}
	return rc;
}

const struct command command_add = {
	"add", "URL… [--category C] [--title T]", N_("subscribe to feeds"),
	N_("Subscribes, at once and without the network. At the first refresh "
	"a "
	"page that is no feed is searched for its feed links, and the "
	"subscription moves there. The same URL twice is one subscription. A "
	"file of this machine is named as file:///…, /…, ./… or ~/…."),
	options, 1, ANY_WORDS, NEEDS_STORE, run
};

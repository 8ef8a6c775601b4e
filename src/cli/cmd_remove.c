#include <inttypes.h>
#include <stdio.h>

#include <ndigest/app/app.h>
#include <ndigest/base/intl.h>

#include "command.h"
#include "output.h"

static const struct arg_option options[] = { { NULL, NULL, NULL } };

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	enum err rc = ERR_NONE;
	size_t i;

	for (i = 0; i < a->count && rc == ERR_NONE; i++) {
		int64_t id;

		rc = app_find_feed(c->app, a->rest[i], &id, e);
		if (rc == ERR_NONE)
			rc = app_unsubscribe(c->app, id, e);
		if (rc != ERR_NONE)
			break;
		(void)printf("%" PRId64 "\tunsubscribed\t", id);
		output_line(a->rest[i]);
		(void)putchar('\n');
	}
	return rc;
}

const struct command command_remove = {
	"remove", "FEED…", N_("unsubscribe from feeds"),
	N_("FEED is an id, a URL, or an unambiguous part of the title. "
	"Starred "
	"items stay."),
	options, 1, ANY_WORDS, NEEDS_STORE, run
};

#include <ndigest/app/app.h>

#include "command.h"
#include "select.h"

static const struct arg_option options[] = { { NULL, NULL, NULL } };

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	enum err rc = ERR_NONE;
	size_t i;

	for (i = 0; i < a->count && rc == ERR_NONE; i++) {
		int64_t id;

		rc = select_id(a->rest[i], &id, e);
		if (rc == ERR_NONE)
			rc = app_open_item(c->app, id, e);
	}
	return rc;
}

const struct command command_open = {
	"open", "ID…", "open the original in the browser",
	"$BROWSER (a colon-separated list; %s or an appended argument), else "
	"xdg-open, open, wslview. Only http and https addresses are opened. "
	"Marks the item read.",
	options, 1, ANY_WORDS, NEEDS_STORE, run
};

#include <ndigest/app/app.h>
#include <ndigest/base/intl.h>

#include "command.h"
#include "select.h"

static const struct arg_option options[] = {
	{ "enclosure", NULL, N_("what it encloses, by enclosure.command") },
	{ NULL, NULL, NULL }
};

static enum err
play(struct cli *c, int64_t id, struct error *e)
{
	struct arena arena = ARENA_INIT;
	const struct enclosure *what;
	struct article art;
	enum err rc = app_article(c->app, id, &arena, &art, e);

	if (rc == ERR_NONE) {
		what = app_to_play(&art);
		rc = what != NULL ? app_play(c->app, what->url, e) :
		    error_set(e, ERR_NO_INPUT, _("nothing is enclosed in item "
		    "%lld"), (long long)id);
	}
	arena_free(&arena);
	return rc;
}

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	enum err rc = ERR_NONE;
	size_t i;

	for (i = 0; i < a->count && rc == ERR_NONE; i++) {
		int64_t id;

		rc = select_id(a->rest[i], &id, e);
		if (rc == ERR_NONE)
			rc = args_has(a, "enclosure") ? play(c, id, e) :
			    app_open_item(c->app, id, e);
	}
	return rc;
}

const struct command command_open = {
	"open", "ID… [--enclosure]", N_("open the original in the browser"),
	N_("$BROWSER (a colon-separated list; %s or an appended argument), "
	"else "
	"xdg-open, open, wslview. Only http and https addresses are opened. "
	"Marks the item read."),
	options, 1, ANY_WORDS, NEEDS_STORE, run
};

#include <stdio.h>

#include <ndigest/app/app.h>
#include <ndigest/base/buf.h>
#include <ndigest/base/intl.h>

#include "command.h"
#include "output.h"
#include "select.h"

static const struct arg_option options[] = {
	{ "via", "clipboard|mail|print|NAME", N_("where to") },
	{ "digest", NULL, N_("with the summary") },
	{ NULL, NULL, NULL }
};

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	struct buf out = BUF_INIT(0);
	const char *via = args_get(a, "via");
	int64_t id;
	enum err rc = select_id(a->rest[0], &id, e);

	if (rc == ERR_NONE && via == NULL)
		rc = error_set(e, ERR_USAGE, _("share needs --via clipboard, "
		    "mail, print, or a target of the config file"));
	if (rc == ERR_NONE)
		rc = app_share(c->app, id, via, args_has(a, "digest"), &out,
		    e);
	if (rc == ERR_NONE)
		(void)fwrite(buf_str(&out), 1, out.len, stdout);
	buf_free(&out);
	return rc;
}

const struct command command_share = {
	"share", "ID --via clipboard|mail|print|NAME [--digest]",
	N_("share an article"),
	N_("Title, link and, with --digest, the summary: to the clipboard "
	"of "
	"the "
	"terminal (OSC 52), as a mail, to standard output, or to a target of "
	"the config file."),
	options, 1, 1, NEEDS_STORE, run
};

#include <stdio.h>
#include <string.h>

#include <ndigest/app/app.h>
#include <ndigest/base/buf.h>
#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>

#include "command.h"

static const struct arg_option options[] = { { NULL, NULL, NULL } };

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	struct buf out = BUF_INIT(0);
	enum err rc = app_export(c->app, &out, e);

	if (rc == ERR_NONE && a->count == 1 && strcmp(a->rest[0], "-") != 0)
		rc = file_write(a->rest[0], buf_str(&out), out.len, e);
	else if (rc == ERR_NONE)
		(void)fwrite(buf_str(&out), 1, out.len, stdout);
	buf_free(&out);
	return rc;
}

const struct command command_export = {
	"export", "[FILE]", N_("write the subscriptions as OPML 2.0"),
	N_("To standard output when there is no FILE or it is \"-\". An "
	"export "
	"imported again gives the same subscriptions."),
	options, 0, 1, NEEDS_READING, run
};

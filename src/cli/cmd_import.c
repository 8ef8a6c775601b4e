#include <stdio.h>

#include <ndigest/app/app.h>
#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>

#include "command.h"
#include "output.h"

#define OPML_MAX ((size_t)32 * 1024 * 1024)

static const struct arg_option options[] = { { NULL, NULL, NULL } };

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	struct buf bytes = BUF_INIT(OPML_MAX);
	struct arena arena = ARENA_INIT;
	struct import_result r;
	enum err rc = file_read(a->rest[0], &bytes, e);
	size_t i;

	if (rc == ERR_NONE)
		rc = app_import(c->app, buf_str(&bytes), bytes.len, &arena, &r,
		    e);
	if (rc != ERR_NONE)
		goto out;
	for (i = 0; i < r.reason_count; i++)
		output_warn("refused: %s", r.reasons[i]);
	(void)printf("%zu new, %zu known, %zu refused\n", r.fresh, r.known,
	    r.refused);
out:
	buf_free(&bytes);
	arena_free(&arena);
	return rc;
}

const struct command command_import = {
	"import", "FILE", N_("subscribe to the feeds of an OPML file"),
	N_("OPML 1.0, 1.1 and 2.0; nested outlines become categories. "
	"newsboat's "
	"urls and newsraft's feeds files are read too. \"-\" is standard "
	"input. Says how many feeds were new, known and refused, and why."),
	options, 1, 1, NEEDS_STORE, run
};

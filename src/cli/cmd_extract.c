#include <stdio.h>

#include <ndigest/app/tools.h>
#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>

#include "command.h"

#define PAGE_MAX ((size_t)64 * 1024 * 1024)

static const struct arg_option options[] = {
	{ "base-url", "URL", N_("where the page came from") },
	{ "content-type", "TYPE", N_("the Content-Type it was served with") },
	{ NULL, NULL, NULL }
};

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	struct buf bytes = BUF_INIT(PAGE_MAX);
	struct buf out = BUF_INIT(0);
	enum err rc = file_read(a->rest[0], &bytes, e);

	(void)c;
	if (rc == ERR_NONE)
		rc = tool_extract(buf_str(&bytes), bytes.len,
		    args_get(a, "base-url"), args_get(a, "content-type"), &out,
		    e);
	if (rc == ERR_NONE)
		(void)fwrite(buf_str(&out), 1, out.len, stdout);
	buf_free(&out);
	buf_free(&bytes);
	return rc;
}

const struct command command_extract = {
	"extract", "[--base-url URL] [--content-type CT] FILE|-",
	N_("show the article of a page as JSON"),
	N_("Title, byline, site, date, language, excerpt, lead picture, "
	"text "
	"and "
	"safe HTML. Exit status 65 when there is no article."),
	options, 1, 1, NEEDS_NOTHING, run
};

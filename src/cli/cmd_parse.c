#include <stdio.h>

#include <ndigest/app/tools.h>
#include <ndigest/base/file.h>

#include "command.h"

#define DOCUMENT_MAX ((size_t)1024 * 1024 * 1024)

static const struct arg_option options[] = {
	{ "base-url", "URL", "where the document came from" },
	{ "content-type", "TYPE", "the Content-Type it was served with" },
	{ NULL, NULL, NULL }
};

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	struct buf bytes = BUF_INIT(DOCUMENT_MAX);
	enum err rc = file_read(a->rest[0], &bytes, e);

	(void)c;
	if (rc == ERR_NONE)
		rc = tool_parse(buf_str(&bytes), bytes.len,
		    args_get(a, "base-url"), args_get(a, "content-type"),
		    stdout, e);
	buf_free(&bytes);
	return rc;
}

const struct command command_parse = {
	"parse", "[--base-url URL] [--content-type CT] FILE|-",
	"show a feed document as JSON",
	"RSS 0.90 to 2.0, Atom 0.3 and 1.0, JSON Feed, CDF. Exit status 65 "
	"when it is no feed.",
	options, 1, 1, NEEDS_NOTHING, run
};

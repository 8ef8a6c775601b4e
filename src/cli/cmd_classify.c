#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <ndigest/app/tools.h>
#include <ndigest/base/file.h>

#include "command.h"

#define CATEGORIES_MAX ((size_t)8 * 1024 * 1024)

static const struct arg_option options[] = {
	{ "categories", "FILE.json", "the categories and their keywords" },
	{ "train", "FILE.jsonl", "documents whose category is known" },
	{ "json", NULL, "one JSON object a line (the only form there is)" },
	{ NULL, NULL, NULL }
};

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	struct buf categories = BUF_INIT(CATEGORIES_MAX);
	const char *path = args_get(a, "categories");
	const char *train_path = args_get(a, "train");
	FILE *train = NULL;
	enum err rc = ERR_NONE;

	(void)c;
	if (path == NULL)
		return error_set(e, ERR_USAGE, "classify needs --categories "
		    "FILE.json; the documents are read from standard input");
	rc = file_read(path, &categories, e);
	if (rc == ERR_NONE && train_path != NULL) {
		train = fopen(train_path, "re");
		if (train == NULL)
			rc = error_set(e, ERR_NO_INPUT, "cannot open %s: %s",
			    train_path, strerror(errno));
	}
	if (rc == ERR_NONE)
		rc = tool_classify(buf_str(&categories), categories.len, train,
		    stdin, stdout, e);
	if (train != NULL)
		(void)fclose(train);
	buf_free(&categories);
	return rc;
}

const struct command command_classify = {
	"classify", "--categories FILE.json [--train FILE.jsonl] --json",
	"put documents into categories",
	"Documents {\"id\",\"title\",\"text\"} a line on standard input become "
	"{\"id\",\"category\",\"score\"} a line. The categories file is "
	"{\"categories\":[{\"name\",\"keywords\":[…]}]}; training lines are "
	"{\"title\",\"text\",\"category\"}.",
	options, 0, 0, NEEDS_NOTHING, run
};

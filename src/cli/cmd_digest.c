#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ndigest/app/app.h>
#include <ndigest/app/tools.h>
#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>
#include <ndigest/conf/conf.h>

#include "command.h"
#include "consent.h"
#include "output.h"
#include "select.h"
#include "show.h"

#define TEXT_MAX ((size_t)16 * 1024 * 1024)

static const struct arg_option options[] = {
	{ "pending", NULL, N_("all items that have no digest yet") },
	{ "limit", "N", N_("with --pending: at most N") },
	{ "title", "TITLE", N_("the title of the text in FILE") },
	{ "provider", "PROVIDER",
	    N_("local, openai, ollama, anthropic or gemini") },
	{ "json", NULL, N_("as JSON") },
	{ NULL, NULL, NULL }
};

static enum err
digest_file(struct cli *c, const struct args *a, struct error *e)
{
	struct buf bytes = BUF_INIT(TEXT_MAX);
	struct buf out = BUF_INIT(0);
	struct arena arena = ARENA_INIT;
	struct tool_digest d;
	enum err rc = file_read(a->rest[0], &bytes, e);

	/* limits and consent stand in the database; who has none there has a
	 * digest all the same */
	if (rc == ERR_NONE && conf_choice(c->conf, OPT_AI_PROVIDER) != 0 &&
	    cli_open_app(c, NEEDS_STORE, NULL) == ERR_NONE)
		consent_ask(c);
	if (rc == ERR_NONE)
		rc = tool_digest(c->app, c->conf, buf_str(&bytes), bytes.len,
		    args_get(a, "title"), &arena, &d, e);
	if (rc == ERR_NONE && args_has(a, "json"))
		rc = tool_digest_json(&d, &out, e);
	else if (rc == ERR_NONE)
		rc = show_digest(d.title, &d.digest, e);
	(void)fwrite(buf_str(&out), 1, out.len, stdout);
	/* the embedded engine stood in: that is printed, and said as well */
	if (rc == ERR_NONE && d.model_code != ERR_NONE)
		rc = error_set(e, d.model_code, _("no digest by the model: %s"),
		    d.model_error.text);
	arena_free(&arena);
	buf_free(&out);
	buf_free(&bytes);
	return rc;
}

static enum err
digest_item(struct cli *c, int64_t id, bool json, struct error *e)
{
	enum err rc = app_redo_wait(c->app, id, !json, e);

	if (rc != ERR_NONE)
		return rc;
	if (json)
		return show_json(c, id, e);
	(void)printf("%" PRId64 "\tdigest made\n", id);
	return ERR_NONE;
}

static enum err
digest_pending(struct cli *c, const struct args *a, struct error *e)
{
	int64_t *ids = NULL;
	size_t i, n = 0, failed = 0;
	long limit;
	enum err last = ERR_NONE, rc = args_number(a, "limit", 1, LONG_MAX,
	    LONG_MAX, &limit, e);

	if (rc == ERR_NONE)
		rc = cli_open_app(c, NEEDS_STORE, e);
	if (rc == ERR_NONE)
		consent_ask(c);
	if (rc == ERR_NONE)
		rc = app_pending(c->app, (size_t)limit, &ids, &n, e);
	for (i = 0; i < n && rc == ERR_NONE; i++) {
		struct error one = { "" };
		enum err why = digest_item(c, ids[i], args_has(a, "json"),
		    &one);

		if (why == ERR_NONE)
			continue;
		/* one that cannot be made does not keep the others from it */
		output_warn("%" PRId64 ": %s", ids[i], one.text);
		last = why;
		failed++;
	}
	if (rc == ERR_NONE && failed > 0)
		rc = error_set(e, last, N_many("%zu digest could not be made",
		    "%zu digests could not be made", failed), failed);
	free(ids);
	return rc;
}

static bool
is_id(const char *word)
{
	return word[strspn(word, "0123456789")] == '\0' &&
	    access(word, F_OK) != 0;
}

static enum err
run(struct cli *c, const struct args *a, struct error *e)
{
	const char *provider = args_get(a, "provider");
	enum err rc = ERR_NONE;
	size_t i;

	if (provider != NULL)
		rc = conf_set(c->conf, "ai.provider", provider, "command line",
		    e);
	if (rc != ERR_NONE)
		return error_set(e, ERR_USAGE,
		    _("there is no provider \"%.40s\""),
		    provider);
	if (args_has(a, "pending"))
		return digest_pending(c, a, e);
	if (a->count == 0)
		return error_set(e, ERR_USAGE, _("usage: ndigest digest ID… | "
		    "--pending | FILE|-"));
	if (!is_id(a->rest[0]))
		return a->count == 1 ? digest_file(c, a, e) :
		    error_set(e, ERR_USAGE,
		    _("digest takes one file at a time"));
	rc = cli_open_app(c, NEEDS_STORE, e);
	if (rc == ERR_NONE)
		consent_ask(c);
	for (i = 0; i < a->count && rc == ERR_NONE; i++) {
		int64_t id;

		rc = select_id(a->rest[i], &id, e);
		if (rc == ERR_NONE)
			rc = digest_item(c, id, args_has(a, "json"), e);
	}
	return rc;
}

const struct command command_digest = {
	"digest", "ID… | --pending [--limit N] | FILE|- [--title T] "
	"[--provider P] [--json]",
	N_("make digests"),
	N_("Makes the digests of items, or prints that of a file (plain "
	"text "
	"or "
	"HTML) and stores nothing. --provider local is the embedded engine: it "
	"needs no network and no configuration."),
	options, 0, ANY_WORDS, NEEDS_CONF, run
};

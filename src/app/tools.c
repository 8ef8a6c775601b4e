#include <ndigest/app/tools.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/conf/conf.h>
#include <ndigest/digest/classify_jsonl.h>
#include <ndigest/digest/local.h>
#include <ndigest/digest/related_jsonl.h>
#include <ndigest/feed/json.h>
#include <ndigest/html/extract.h>
#include <ndigest/html/json.h>

#include "classes.h"
#include "consent.h"
#include "private.h"
#include "secret.h"
#include "talk_run.h"
#include "tool_input.h"

#define CATEGORIES_MAX ((size_t)8 * 1024 * 1024)
#define CHUNK ((size_t)64 * 1024)

static bool
write_out(void *ctx, const char *s, size_t n)
{
	return fwrite(s, 1, n, ctx) == n;
}

static enum err
parse_stream(struct feed_json *j, FILE *in, const char *path,
    struct error *e)
{
	char *chunk = xmalloc(CHUNK);
	enum err rc = ERR_NONE;
	size_t n;

	while (rc == ERR_NONE && (n = fread(chunk, 1, CHUNK, in)) > 0)
		rc = feed_json_add(j, chunk, n, e);
	if (ferror(in))
		rc = error_set(e, ERR_IO, _("cannot read %s: %s"), path,
		    strerror(errno));
	else if (rc == ERR_NONE || rc == ERR_STOPPED || rc == ERR_TOO_BIG)
		rc = feed_json_end(j, e);
	free(chunk);
	return rc;
}

enum err
tool_parse(const char *path, const char *base_url, const char *content_type,
    FILE *out, struct error *e)
{
	const struct feed_parse_options o = { .base_url = base_url,
	    .content_type = content_type };
	FILE *in = strcmp(path, "-") == 0 ? stdin : fopen(path, "re");
	struct feed_json *j;
	enum err rc;

	if (in == NULL)
		return error_set(e, ERR_NO_INPUT, _("cannot open %s: %s"), path,
		    strerror(errno));
	j = feed_json_new(&o, write_out, out);
	rc = parse_stream(j, in, path, e);
	feed_json_free(j);
	if (in != stdin)
		(void)fclose(in);
	return rc;
}

enum err
tool_extract(const char *bytes, size_t n, const char *base_url,
    const char *content_type, struct buf *out, struct error *e)
{
	struct extract x;
	enum err rc = html_extract(bytes, n, base_url, content_type, &x, e);

	if (rc != ERR_NONE)
		return rc;
	(void)html_extract_json(out, &x);
	extract_free(&x);
	return ERR_NONE;
}

/* Asks the model that the options name. What it cannot do is the embedded
 * engine's, whose digest is in OUT already. */
static void
ask_model(struct app *a, const struct conf *conf,
    const struct digest_input *in, struct arena *arena,
    struct tool_digest *out)
{
	struct digest *local = arena_alloc(arena, sizeof *local);
	struct store *s = a != NULL && a->work != NULL ? a->work->store : NULL;
	struct error e = { "" };
	struct talk_options o;
	struct talk t;
	char *key = NULL;
	enum err rc = secret_take(conf, &key, &e);

	*local = out->digest;
	talk_options_read(&o, conf);
	if (consent_state(s, &o) != MODELS_YES) {
		consent_sentence(&o, &e);
		rc = ERR_CONFIG;
	}
	talk_open(&t, &o, NULL, key != NULL, in, local, arena);
	if (rc == ERR_NONE)
		talk_run(&t, &o, conf, key, s);
	else
		talk_fail(&t, rc, e.text);
	out->digest = t.out;
	/* a reply that was of no use is a digest with a note, no failure */
	out->model_code = t.code == ERR_INPUT ? ERR_NONE : t.code;
	out->model_error = t.error;
	talk_close(&t);
	secret_free(key);
}

enum err
tool_digest(struct app *a, const struct conf *conf, const char *bytes,
    size_t n, const char *title, struct arena *arena,
    struct tool_digest *out, struct error *e)
{
	struct digest_input in = { .published = 0 };
	bool local = conf_choice(conf, OPT_AI_PROVIDER) == LLM_LOCAL;
	const char *category;

	(void)e;
	out->model_code = ERR_NONE;
	tool_input_read(bytes, n, arena, &in);
	if (title != NULL)
		in.title = title;
	digest_local(&in, arena, &out->digest);
	out->digest.made = clock_now();
	out->title = in.title;
	category = classes_by_keywords(conf, in.title, in.text,
	    out->digest.text_language);
	out->digest.category = category;
	if (!local && out->digest.summary != NULL)
		ask_model(a, conf, &in, arena, out);
	/* a model need not have said */
	if (out->digest.category == NULL)
		out->digest.category = category;
	return ERR_NONE;
}

enum err
tool_digest_json(const struct tool_digest *d, struct buf *out,
    struct error *e)
{
	(void)e;
	digest_json(&d->digest, d->title, out);
	return ERR_NONE;
}

static enum err
open_file(const char *path, FILE **out, struct error *e)
{
	*out = NULL;
	if (path == NULL)
		return ERR_NONE;
	*out = fopen(path, "re");
	if (*out == NULL)
		return error_set(e, ERR_NO_INPUT, _("cannot open %s: %s"), path,
		    strerror(errno));
	return ERR_NONE;
}

enum err
tool_classify(const char *categories, const char *train, FILE *in, FILE *out,
    struct error *e)
{
	struct buf specs = BUF_INIT(CATEGORIES_MAX);
	struct classify_run run = { .categories_name = categories,
	    .train_name = train, .in = in, .in_name = "standard input",
	    .out = out };
	enum err rc = file_read(categories, &specs, e);

	run.categories = buf_str(&specs);
	run.categories_len = specs.len;
	if (rc == ERR_NONE)
		rc = open_file(train, &run.train, e);
	if (rc == ERR_NONE)
		rc = classify_jsonl(&run, e);
	if (run.train != NULL)
		(void)fclose(run.train);
	buf_free(&specs);
	return rc;
}

enum err
tool_related(FILE *corpus, const char *name, size_t top, FILE *out,
    struct error *e)
{
	return related_jsonl(corpus, name, top, out, e);
}

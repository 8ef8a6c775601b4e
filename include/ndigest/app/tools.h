/*
 * The stages of the pipeline as pure functions on bytes: what `parse`,
 * `extract`, `digest FILE`, `classify` and `related --corpus` show. Nothing is
 * stored.
 */
#ifndef NDIGEST_APP_TOOLS_H
#define NDIGEST_APP_TOOLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/buf.h>
#include <ndigest/base/error.h>
#include <ndigest/model/digest.h>

struct app;
struct conf;

/* The feed document in PATH ("-": standard input), read as it comes, to one
 * JSON object on OUT; ERR_INPUT: it is no feed. */
enum err tool_parse(const char *path, const char *base_url,
    const char *content_type, FILE *out, struct error *e);

/* One page to one JSON object; ERR_INPUT: there is no article. */
enum err tool_extract(const char *bytes, size_t n, const char *base_url,
    const char *content_type, struct buf *out, struct error *e);

struct tool_digest {
	const char *title;
	struct digest digest;
	/* Why a language model that was asked for gave none, when that is
	 * worth a status of its own: the digest is the embedded engine's. */
	enum err model_code;
	struct error model_error;
};

/* Plain text or HTML (told apart by looking) to a digest in ARENA. TITLE
 * overrides the document's. What a model costs is written down in A, whose
 * limits and whose reader's consent count; A may be NULL. */
enum err tool_digest(struct app *a, const struct conf *conf,
    const char *bytes, size_t n, const char *title, struct arena *arena,
    struct tool_digest *out, struct error *e);

/* The digest as the JSON object of `digest`. */
enum err tool_digest_json(const struct tool_digest *d, struct buf *out,
    struct error *e);

/* What is configured, and whether it answers. Strings in ARENA. */
struct tool_models {
	const char *provider, *url, *model;	/* url NULL: the embedded engine */
	bool answers;
	const char *why_not;			/* a sentence, or NULL */
	const char *const *names;
	size_t count;
	size_t writer;				/* of names; COUNT: none */
	enum err code;				/* when it does not answer */
};

void tool_models(const struct conf *conf, struct arena *arena,
    struct tool_models *out);

/* CATEGORIES and TRAIN name files; TRAIN may be NULL. */
enum err tool_classify(const char *categories, const char *train, FILE *in,
    FILE *out, struct error *e);
enum err tool_related(FILE *corpus, const char *name, size_t top, FILE *out,
    struct error *e);

#endif

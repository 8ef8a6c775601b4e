/*
 * Language models: which are found on this machine, whether articles may be
 * sent to the one that is configured, and what they have cost.
 */
#ifndef NDIGEST_APP_MODELS_H
#define NDIGEST_APP_MODELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/app/app.h>

struct conf;

/* --- consent ---------------------------------------------------------------- */

enum models_consent {
	MODELS_YES,		/* or nothing leaves the machine */
	MODELS_ASK,		/* the reader has not been asked */
	MODELS_NO
};

/* For what the options say now. HOST, of SIZE bytes, gets where articles would
 * go; it may be NULL. */
enum models_consent models_consent(struct app *a, char *host, size_t size);

/* The reader's word on it, kept. */
enum err models_allow(struct app *a, bool yes, struct error *e);

/* --- what there is ------------------------------------------------------------ */

/* A server of models that answered on this machine. */
struct models_found {
	const char *label;	/* "Ollama" */
	const char *provider;	/* for ai.provider */
	const char *url;	/* for ai.url */
	const char *const *names;
	size_t count;
	size_t writer;		/* the first that can write; COUNT: none */
};

/* Looks where Ollama, llama-server, LM Studio and vLLM usually are, all at
 * once, for a second or two. PORTS ("ollama=1234,…"; NULL: ai.ports) has
 * other ports than the usual ones. */
enum err models_find(const struct conf *conf, const char *ports,
    struct arena *arena, struct models_found **out, size_t *count,
    struct error *e);

/* With threads: looks for one while the reader runs. EVENT_MODEL when there is
 * one that can write; nothing else. */
void models_look(struct app *a);

/* A key that was pasted where the name of a variable or a command belongs. */
bool models_is_key(const char *s);

/* --- what they cost ------------------------------------------------------------- */

struct models_usage {
	const char *provider, *model;
	int64_t requests, tokens_in, tokens_out;
	double cost;		/* by ai.prices; < 0: no price is known */
};

/* Since DAYS ago, today among them; what cost most first. */
enum err models_usage(struct app *a, int days, struct arena *arena,
    struct models_usage **out, size_t *count, struct error *e);

#endif

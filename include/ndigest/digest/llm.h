/*
 * What the servers of language models speak: OpenAI's chat protocol and the
 * many that copy it, Ollama's own, Anthropic's, Gemini's. Pure: a request is
 * made as text, an answer is read from bytes as they come, an error is judged.
 * Who sends them is not known here; the key is not known either, a mark
 * stands for it in the headers.
 *
 * Nothing here is shared between threads; what a function gives back is the
 * caller's to free by the function that is named.
 */
#ifndef NDIGEST_DIGEST_LLM_H
#define NDIGEST_DIGEST_LLM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/buf.h>
#include <ndigest/base/error.h>

#define LLM_KEY "{key}"			/* where the key belongs in a header */
#define LLM_HEADERS 4
#define LLM_TEXT_MAX ((size_t)1024 * 1024)	/* of a reply; more is cut */

/* In the order of the option ai.provider. */
enum llm_protocol {
	LLM_LOCAL,		/* none: the embedded engine */
	LLM_OPENAI,
	LLM_OLLAMA,
	LLM_ANTHROPIC,
	LLM_GEMINI,
	LLM_PROTOCOLS
};

/* How firmly a reply's shape is asked for; each step down asks for less. */
enum llm_step { LLM_STEP_SCHEMA, LLM_STEP_JSON, LLM_STEP_PLAIN };

/* What an endpoint turned out not to take; kept for as long as it is used. */
struct llm_quirks {
	enum llm_step step;
	bool other_limit;	/* the other one of the two names of the limit
				 * of tokens */
	bool no_limit;
	bool no_usage;		/* stream_options */
	bool no_stream;
	bool no_think;		/* Ollama's think */
	bool no_system;		/* the instructions go before the question */
};

struct llm_endpoint {
	enum llm_protocol protocol;
	const char *url;	/* base URL; NULL or "": the provider's own */
	const char *model;
	bool has_key;
	struct llm_quirks quirks;
};

/* "openai", its own base URL. */
const char *llm_name(enum llm_protocol p);
const char *llm_own_url(enum llm_protocol p);

/* The base URL that requests go to: with the version in its path where the
 * protocol wants one, and no slash at its end. The caller frees. */
char *llm_base_url(const struct llm_endpoint *e);

/* --- requests ------------------------------------------------------------- */

struct llm_message {
	const char *system;
	const char *user;
	const char *earlier;	/* the model's reply to that, or NULL */
	const char *after;	/* and what is said to it then */
	const char *schema;	/* JSON schema of the reply, or NULL: text */
	size_t max_output;	/* tokens */
	size_t context;		/* tokens, for who has to be told; 0 */
	bool stream;
};

struct llm_request {
	char *url;
	char *body;		/* JSON; NULL: GET */
	size_t body_len;
	char *headers[LLM_HEADERS + 1];	/* "Name: value"; NULL at the end */
};

void llm_ask_chat(const struct llm_endpoint *e, const struct llm_message *m,
    struct llm_request *out);
void llm_ask_models(const struct llm_endpoint *e, struct llm_request *out);
/* How much the model holds is asked in steps, from 0: where each server says
 * it, if at all. False: there is no such step. */
bool llm_ask_size(const struct llm_endpoint *e, int step,
    struct llm_request *out);
void llm_request_free(struct llm_request *r);

/* --- replies -------------------------------------------------------------- */

enum llm_finish {
	LLM_UNFINISHED,		/* the end was not said */
	LLM_STOP,
	LLM_LENGTH,		/* out of tokens */
	LLM_REFUSED,		/* by the model or by a filter */
	LLM_FAILED		/* an error came; see the verdict */
};

/* Reads an answer as it comes: server-sent events, JSON lines or one JSON
 * value, told apart by looking, since servers do not always keep to what they
 * were asked for. */
struct llm_reader;

struct llm_reader *llm_reader_new(enum llm_protocol p);
void llm_reader_free(struct llm_reader *r);	/* NULL is fine */

/* False: enough was read, the rest may be cancelled. */
bool llm_reader_add(struct llm_reader *r, const char *p, size_t n);
void llm_reader_end(struct llm_reader *r);	/* no more comes */

/* What the model has said so far, as it stands; borrowed until the next
 * call. It is no clean text yet. */
const char *llm_reader_text(struct llm_reader *r, size_t *n);
enum llm_finish llm_reader_finish(const struct llm_reader *r);

/* Tokens as the server counts them; -1: it does not say. */
void llm_reader_usage(const struct llm_reader *r, int64_t *in, int64_t *out);

/* --- errors --------------------------------------------------------------- */

enum llm_action {
	LLM_DONE,		/* there is a reply */
	LLM_RETRY,		/* the same again, after wait_ms */
	LLM_CHANGE,		/* at once, with the endpoint's new quirks */
	LLM_SHORTEN,		/* the question is too long for the model */
	LLM_GIVE_UP
};

struct llm_answer {
	enum err code;		/* ERR_NONE: there was an HTTP answer */
	const char *error;	/* the sentence that goes with another code */
	long status;
	int64_t retry_after_ms;	/* -1: not said */
	int should_retry;	/* X-Should-Retry: 1, 0, -1: not said; 0 as
				 * well when the time was up */
};

struct llm_verdict {
	enum llm_action action;
	int64_t wait_ms;	/* -1: as the caller likes */
	size_t context;		/* LLM_SHORTEN: tokens that fit; 0: not said */
	bool key_failed;	/* the key was refused, or is missing */
	bool no_credit;		/* nothing more will come until that is paid */
	enum err code;		/* LLM_GIVE_UP, and when retries are used up */
	struct error error;
};

/* After llm_reader_end. LLM_CHANGE has changed e->quirks. */
void llm_judge(struct llm_endpoint *e, const struct llm_reader *r,
    const struct llm_answer *a, struct llm_verdict *out);

/* --- models --------------------------------------------------------------- */

struct llm_model {
	const char *id;
	size_t context;		/* tokens, 0: not said */
};

/* The answer to llm_ask_models. ERR_INPUT when it is none. */
enum err llm_read_models(enum llm_protocol p, const char *s, size_t n,
    struct arena *arena, struct llm_model **out, size_t *count,
    struct error *e);

/* The answer to llm_ask_size: tokens that MODEL holds, or 0: it does not say. */
size_t llm_read_size(const char *s, size_t n, const char *model);

/* The first that can write (embeddings, speech and pictures cannot): its
 * index, or COUNT. */
size_t llm_first_writer(const struct llm_model *models, size_t count);

/* --- sizes ---------------------------------------------------------------- */

/* About how many tokens a text is, rather too many than too few. */
size_t llm_tokens(const char *s, size_t n);

#endif

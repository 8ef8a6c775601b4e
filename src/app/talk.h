/*
 * A talk with a language model about one article: what to send, what to make
 * of what comes, and what next. It sends nothing itself.
 */
#ifndef NDIGEST_APP_TALK_H
#define NDIGEST_APP_TALK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/buf.h>
#include <ndigest/digest/llm_digest.h>

#define TALK_CATEGORIES ((size_t)64)

#define TALK_NAME_MAX ((size_t)64)
#define TALK_URL_MAX ((size_t)1024)
#define TALK_MODEL_MAX ((size_t)256)

struct conf;

/* What the options say, by value: the config belongs to another thread. */
struct talk_options {
	enum llm_protocol protocol;
	char url[TALK_URL_MAX], model[TALK_MODEL_MAX];
	char language[16], style[400], prompt_file[1024];
	char categories[TALK_CATEGORIES][TALK_NAME_MAX];
	size_t category_count;
	int timeout_s, parallel;
	int64_t daily, monthly;		/* tokens; 0: no bound */
	bool stream;
	bool by_command;	/* the provider stands on the command line */
};

void talk_options_read(struct talk_options *o, const struct conf *conf);

/* Where the options lead: their URL, or the provider's own. */
const char *talk_url(const struct talk_options *o);

/* The reader's own instructions, in A; NULL: none, or not to be read. */
const char *talk_own_prompt(const struct talk_options *o, struct arena *a,
    struct error *e);

/* Changes when digests by these options are other ones. */
int talk_prompt_version(const struct talk_options *o);

/* What an endpoint turned out to be like, kept from talk to talk. */
struct talk_known {
	enum llm_protocol protocol;
	char url[TALK_URL_MAX], model[TALK_MODEL_MAX];
	char first[TALK_MODEL_MAX];	/* the model where none is named */
	struct llm_quirks quirks;
	size_t context;			/* tokens; 0: it does not say */
	bool sized;			/* that was asked */
};

enum talk_stage {
	TALK_LIST,		/* which models there are */
	TALK_SIZE,		/* how much the model holds */
	TALK_CHAT
};

struct talk {
	struct arena *arena;
	struct llm_endpoint endpoint;	/* strings in the arena */
	struct talk_known *known, own;
	struct digest_input in;
	const struct digest *local;
	struct llm_wish wish;
	const char *categories[TALK_CATEGORIES];
	char mark[33];
	struct llm_prompt prompt;
	enum talk_stage stage;
	int step;			/* of TALK_SIZE */
	struct buf body;		/* of what is no chat */
	struct llm_reader *reader;	/* of the chat */
	bool near, stream;
	size_t max_output, window;	/* tokens; what the server is told */
	int tries, changes, shortened, requests;
	const char *prompt_fault;	/* why the reader's own is not used */
	const char *earlier;		/* a reply that could not be read */
	unsigned parts;			/* enum llm_part, the model's own */
	int same;			/* llm_same_read */
	struct digest out;
	const char *question;		/* not a digest but an answer; of an
					 * editor's paragraph: "" */
	struct llm_answer_text answer;
	enum err code;			/* when it failed */
	struct error error;
	int64_t tokens_in, tokens_out;	/* of all that was said */
};

enum talk_next { TALK_AGAIN, TALK_OVER };

/* IN, LOCAL and KNOWN (NULL: nothing is known) are borrowed; what is made
 * lives in ARENA. */
void talk_open(struct talk *t, const struct talk_options *o,
    struct talk_known *known, bool has_key, const struct digest_input *in,
    const struct digest *local, struct arena *arena);
/* Has the model say which of these headlines tell the same event; borrowed. */
void talk_others(struct talk *t, const char *const *titles, size_t n);
/* Makes it a talk about a question: t->answer is what it ends with. */
void talk_ask(struct talk *t, const char *question);
/* Makes it one about the day's stories: t->answer is the editor's paragraph. */
void talk_edit(struct talk *t);
void talk_close(struct talk *t);

/* A key goes over TLS, or stays near; false: it has failed for that. */
bool talk_may_send(struct talk *t);

/* The next request; llm_request_free. It may take TIMEOUT_S seconds at most,
 * of the USUAL ones. */
void talk_request(struct talk *t, struct llm_request *out);
int talk_timeout(const struct talk *t, int usual);

/* Bytes of the answer; false: it is enough of them. */
bool talk_add(struct talk *t, const char *p, size_t n);

/* What the reader may see of it while it is written; false: nothing yet. */
bool talk_peek(struct talk *t, struct buf *out);

/* The answer has ended. TALK_AGAIN: after *WAIT_MS the next request.
 * TALK_OVER: t->code says whether t->out is the model's digest; the embedded
 * engine's, with a note, else. */
enum talk_next talk_answer(struct talk *t, const struct llm_answer *a,
    int *wait_ms);

/* It is broken off: what was said so far has been paid for. */
void talk_break(struct talk *t);

/* Gives up: t->out is the embedded engine's. */
void talk_fail(struct talk *t, enum err code, const char *why);

#endif

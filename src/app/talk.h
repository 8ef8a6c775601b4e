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
#include <ndigest/digest/llm_digest.h>

#define TALK_CATEGORIES ((size_t)64)

#define TALK_NAME_MAX ((size_t)64)

struct conf;

/* What the options say, by value: the config belongs to another thread. */
struct talk_options {
	enum llm_protocol protocol;
	char url[1024], model[256], language[16], style[400];
	char prompt_file[1024];
	char categories[TALK_CATEGORIES][TALK_NAME_MAX];
	size_t category_count;
	int timeout_s, parallel;
	int64_t daily, monthly;		/* tokens; 0: no bound */
};

void talk_options_read(struct talk_options *o, const struct conf *conf);

struct talk {
	struct arena *arena;
	struct llm_endpoint endpoint;	/* strings in the arena */
	struct digest_input in;
	const struct digest *local;
	struct llm_wish wish;
	const char *categories[TALK_CATEGORIES];
	char mark[33];
	struct llm_prompt prompt;
	struct llm_reader *reader;
	size_t max_output;
	int tries, changes, shortened;
	const char *earlier;		/* a reply that could not be read */
	struct digest out;
	const char *question;		/* not a digest but an answer */
	struct llm_answer_text answer;
	enum err code;			/* when it failed */
	struct error error;
	int64_t tokens_in, tokens_out;	/* of all that was said */
};

enum talk_next { TALK_AGAIN, TALK_OVER };

/* IN and LOCAL are borrowed; what is made lives in ARENA. */
void talk_open(struct talk *t, const struct talk_options *o, bool has_key,
    const struct digest_input *in, const struct digest *local,
    struct arena *arena);
/* Makes it a talk about a question: t->answer is what it ends with. */
void talk_ask(struct talk *t, const char *question);
void talk_close(struct talk *t);

/* The next request; llm_request_free. Its answer goes to t->reader. */
void talk_request(struct talk *t, struct llm_request *out);

/* The answer has ended. TALK_AGAIN: after *WAIT_MS the next request.
 * TALK_OVER: t->code says whether t->out is the model's digest; the embedded
 * engine's, with a note, else. */
enum talk_next talk_answer(struct talk *t, const struct llm_answer *a,
    int *wait_ms);

/* Gives up: t->out is the embedded engine's. */
void talk_fail(struct talk *t, enum err code, const char *why);

#endif

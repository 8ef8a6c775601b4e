/* What the files on language models share. Private to the digest room. */
#ifndef DIGEST_LLM_ROOM_H
#define DIGEST_LLM_ROOM_H

#include <jansson.h>

#include <ndigest/base/buf.h>
#include <ndigest/digest/llm.h>

#define FAULT_TEXT 256

/* What a server says went wrong, in whatever shape it says it. */
struct llm_fault {
	bool there;
	long number;		/* a status in the body, 0: none */
	int64_t wait_ms;	/* asked for in the body, -1 */
	size_t context;		/* tokens that the model holds, 0 */
	char message[FAULT_TEXT];	/* clean, maybe cut */
	char words[FAULT_TEXT];	/* type, code, param, status: lower case */
};

enum wire { WIRE_UNKNOWN, WIRE_EVENTS, WIRE_LINES, WIRE_WHOLE };

struct llm_reader {
	enum llm_protocol protocol;
	enum wire wire;
	struct buf raw;		/* what is not yet taken apart */
	size_t scanned;		/* of raw: no line ends in it */
	struct buf event;	/* data of the event at hand */
	struct buf text;
	struct buf tool;	/* arguments of a tool that it wanted to call */
	size_t taken;		/* JSON values understood */
	bool said;		/* has text of its own, not a tool's */
	enum llm_finish finish;
	int64_t tokens_in, tokens_out;
	struct llm_fault fault;
};

/* JSON that may hold bad UTF-8 and halves of surrogate pairs; or NULL. */
json_t *llm_json(const char *s, size_t n);

/* One JSON value of an answer, whole or a piece of a stream. */
void llm_take(struct llm_reader *r, const json_t *j);

/* What a body that is no answer says of itself. */
void llm_read_fault(struct llm_fault *f, const json_t *error);
void llm_read_plain_fault(struct llm_fault *f, const char *s, size_t n);

/* The body of a chat request. */
json_t *llm_chat_body(const struct llm_endpoint *e,
    const struct llm_message *m);

/* Whether URL is on a host of that name or below it. */
bool llm_is_host(const char *url, const char *host);

#endif

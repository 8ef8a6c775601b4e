#include "talk_run.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/conf/conf.h>
#include <ndigest/net/net.h>

#include "ledger.h"
#include "net_open.h"
#include "secret.h"

#define WIRE_MAX ((size_t)16 * 1024 * 1024)

struct exchange {
	struct talk *talk;
	bool enough, done;
	double most_s;
	struct llm_answer answer;
	struct error error;
};

static enum net_verdict
on_data(void *ctx, const char *p, size_t n)
{
	struct exchange *x = ctx;

	x->enough = !talk_add(x->talk, p, n);
	return x->enough ? NET_STOP : NET_GO;
}

static void
on_done(void *ctx, const struct net_result *r)
{
	struct exchange *x = ctx;

	x->error = r->error;
	x->answer = (struct llm_answer){ .code = r->code,
	    .error = x->error.text, .status = r->status,
	    .retry_after_ms = r->retry_after >= 0 ? r->retry_after * 1000 :
	    -1, .should_retry = r->should_retry };
	if (r->code != ERR_NONE && r->seconds >= x->most_s * 0.9)
		x->answer.should_retry = 0;
	/* an HTTP error is an answer: it is judged by what it says */
	if (r->status >= 300 || (x->enough && r->code == ERR_STOPPED))
		x->answer.code = ERR_NONE;
	x->done = true;
}

static void
send_it(struct net *n, const struct conf *conf, const struct llm_request *q,
    const char *key, struct exchange *x)
{
	char *headers[LLM_HEADERS + 1] = { NULL };
	struct net_request r = {
		.url = q->url, .body = q->body, .body_len = q->body_len,
		.content_type = q->body != NULL ? "application/json" : NULL,
		.headers = (const char *const *)headers,
		.max_bytes = WIRE_MAX,
		.timeout_s = talk_timeout(x->talk,
		    (int)conf_int(conf, OPT_AI_TIMEOUT)),
		.flags = NET_PRIVATE_OK | NET_NO_REDIRECT | NET_ERROR_BODY,
		.ctx = x, .on_data = on_data, .on_done = on_done
	};
	size_t i;

	for (i = 0; i < LLM_HEADERS && q->headers[i] != NULL; i++)
		headers[i] = secret_put(q->headers[i], key);
	(void)net_start(n, &r);
	for (i = 0; i < LLM_HEADERS && headers[i] != NULL; i++) {
		explicit_bzero(headers[i], strlen(headers[i]));
		free(headers[i]);
	}
	x->most_s = (double)r.timeout_s;
	while (!x->done)
		net_poll(n, -1, -1);
}

static struct net *
open_net(struct talk *t, const struct conf *conf)
{
	struct net *n = NULL;
	struct error e = { "" };
	enum err rc = net_open(conf, &n, &e);

	if (rc != ERR_NONE)
		talk_fail(t, rc, e.text);
	return n;
}

static void
converse(struct talk *t, struct net *n, const struct conf *conf,
    const char *key, struct store *s, const struct talk_options *o)
{
	enum talk_next next = TALK_AGAIN;
	int wait_ms = 0;

	while (next == TALK_AGAIN) {
		struct exchange x = { .talk = t };
		struct llm_request q;

		if (wait_ms > 0)
			(void)poll(NULL, 0, wait_ms);
		if (s != NULL && !ledger_keep(t, ledger_left(s, o))) {
			talk_fail(t, ERR_INPUT, _("the limit of tokens that "
			    "you set is reached"));
			return;
		}
		talk_request(t, &q);
		send_it(n, conf, &q, key, &x);
		llm_request_free(&q);
		next = talk_answer(t, &x.answer, &wait_ms);
	}
}

void
talk_run(struct talk *t, const struct talk_options *o,
    const struct conf *conf, const char *key, struct store *s)
{
	struct net *n = talk_may_send(t) ? open_net(t, conf) : NULL;

	if (n == NULL)
		return;
	converse(t, n, conf, key, s, o);
	net_free(n);
	if (s != NULL)
		ledger_count(s, t);
}

bool
talk_models(struct talk *t, const struct conf *conf, const char *key,
    struct llm_model **models, size_t *count)
{
	struct net *n = talk_may_send(t) ? open_net(t, conf) : NULL;
	struct exchange x = { .talk = t };
	struct llm_request q;
	struct error e = { "" };
	enum err rc;

	*count = 0;
	if (n == NULL)
		return false;
	t->stage = TALK_LIST;
	talk_request(t, &q);
	send_it(n, conf, &q, key, &x);
	llm_request_free(&q);
	net_free(n);
	if (x.answer.code != ERR_NONE)
		rc = error_set(&e, ERR_SERVICE, "%s", x.error.text);
	else if (x.answer.status == 401 || x.answer.status == 403)
		rc = error_set(&e, ERR_CONFIG, _("the model's server refuses "
		    "the key; check ai.key_env or ai.key_command"));
	else
		rc = llm_read_models(t->endpoint.protocol, buf_str(&t->body),
		    t->body.len, t->arena, models, count, &e) == ERR_NONE ?
		    ERR_NONE : ERR_SERVICE;
	if (rc != ERR_NONE)
		talk_fail(t, rc, e.text);
	return rc == ERR_NONE;
}

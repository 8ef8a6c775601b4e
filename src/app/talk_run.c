#include "talk_run.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/mem.h>
#include <ndigest/conf/conf.h>
#include <ndigest/net/net.h>
#include <ndigest/text/url.h>

#include "secret.h"

#define WIRE_MAX ((size_t)16 * 1024 * 1024)

struct exchange {
	struct llm_reader *reader;	/* or NULL: into body */
	struct buf body;
	bool enough, done;
	double most_s;
	struct llm_answer answer;
	struct error error;
};

static enum net_verdict
on_data(void *ctx, const char *p, size_t n)
{
	struct exchange *x = ctx;

	if (x->reader == NULL)
		x->enough = !buf_add(&x->body, p, n);
	else
		x->enough = !llm_reader_add(x->reader, p, n);
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
		.timeout_s = (int)conf_int(conf, OPT_AI_TIMEOUT),
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

static bool
list_models(struct talk *t, struct net *n, const struct conf *conf,
    const char *key, struct llm_model **models, size_t *count)
{
	struct exchange x = { .body = BUF_INIT(WIRE_MAX) };
	struct llm_request q;
	struct error e = { "" };
	enum err rc = ERR_SERVICE;

	*count = 0;
	llm_ask_models(&t->endpoint, &q);
	send_it(n, conf, &q, key, &x);
	llm_request_free(&q);
	if (x.answer.code != ERR_NONE)
		(void)error_set(&e, rc, "%s", x.error.text);
	else if (x.answer.status == 401 || x.answer.status == 403)
		rc = error_set(&e, ERR_CONFIG, "the model's server refuses the "
		    "key; check ai.key_env or ai.key_command");
	else
		rc = llm_read_models(t->endpoint.protocol, buf_str(&x.body),
		    x.body.len, t->arena, models, count, &e) == ERR_NONE ?
		    ERR_NONE : ERR_SERVICE;
	buf_free(&x.body);
	if (rc != ERR_NONE)
		talk_fail(t, rc, e.text);
	return rc == ERR_NONE;
}

/* ai.model is empty: the first that the server offers. */
static bool
choose_model(struct talk *t, struct net *n, const struct conf *conf,
    const char *key)
{
	struct llm_model *models;
	size_t count, k;

	if (!list_models(t, n, conf, key, &models, &count))
		return false;
	k = llm_first_writer(models, count);
	if (k == count) {
		talk_fail(t, ERR_SERVICE,
		    "the server offers no model; set ai.model");
		return false;
	}
	t->endpoint.model = models[k].id;
	if (models[k].context > 0 && models[k].context < t->wish.context)
		t->wish.context = models[k].context;
	return true;
}

static void
converse(struct talk *t, struct net *n, const struct conf *conf,
    const char *key)
{
	enum talk_next next = TALK_AGAIN;
	int wait_ms = 0;

	while (next == TALK_AGAIN) {
		struct exchange x = { .body = BUF_INIT(0) };
		struct llm_request q;

		if (wait_ms > 0)
			(void)poll(NULL, 0, wait_ms);
		talk_request(t, &q);
		x.reader = t->reader;
		send_it(n, conf, &q, key, &x);
		llm_request_free(&q);
		next = talk_answer(t, &x.answer, &wait_ms);
	}
}

/* A key goes over TLS, or stays near. */
static bool
may_send(struct talk *t, const char *key)
{
	char scheme[16];

	if (url_check(t->endpoint.url, NULL) != ERR_NONE) {
		talk_fail(t, ERR_CONFIG, "ai.url is no URL of http or https");
		return false;
	}
	if (key != NULL && !net_is_near(t->endpoint.url) &&
	    url_scheme(t->endpoint.url, scheme, sizeof scheme) &&
	    strcmp(scheme, "https") != 0) {
		talk_fail(t, ERR_CONFIG, "the key would go over the network "
		    "in clear; use https in ai.url");
		return false;
	}
	return true;
}

static struct net *
open_net(struct talk *t, const struct conf *conf)
{
	const struct net_options o = {
		.user_agent = conf_str(conf, OPT_NET_USER_AGENT),
		.connect_timeout_s =
		    (int)conf_int(conf, OPT_NET_CONNECT_TIMEOUT),
		.proxy = conf_str(conf, OPT_NET_PROXY)
	};
	struct net *n = NULL;
	struct error e = { "" };
	enum err rc = net_new(&n, &o, &e);

	if (rc != ERR_NONE)
		talk_fail(t, rc, e.text);
	return n;
}

void
talk_run(struct talk *t, const struct conf *conf, const char *key)
{
	struct net *n = may_send(t, key) ? open_net(t, conf) : NULL;

	if (n == NULL)
		return;
	if ((t->endpoint.model != NULL && *t->endpoint.model != '\0') ||
	    choose_model(t, n, conf, key))
		converse(t, n, conf, key);
	net_free(n);
}

bool
talk_models(struct talk *t, const struct conf *conf, const char *key,
    struct llm_model **models, size_t *count)
{
	struct net *n = may_send(t, key) ? open_net(t, conf) : NULL;
	bool there = n != NULL && list_models(t, n, conf, key, models, count);

	net_free(n);
	return there;
}

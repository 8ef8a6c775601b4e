/* At the first start: is there a model on this machine? */
#include "models_look.h"

#include <stdio.h>
#include <stdlib.h>

#include <ndigest/conf/conf.h>

#include "courier.h"
#include "models_find.h"

struct look {
	struct fetch fetch;
	struct models_look *all;
	char *url;
	struct buf body;
	bool good;
};

struct models_look {
	struct look places[MODELS_PLACES];
	size_t open;
};

void
models_look_abandon(struct work *w)
{
	size_t i;

	for (i = 0; w->look != NULL && i < MODELS_PLACES; i++) {
		free(w->look->places[i].url);
		buf_free(&w->look->places[i].body);
	}
	free(w->look);
	w->look = NULL;
}

static void
copy(char *out, size_t size, const char *s)
{
	(void)snprintf(out, size, "%s", s);
}

/* The first that can write. */
static void
tell(struct work *w)
{
	struct arena arena = ARENA_INIT;
	struct models_offer offer = { .label = "" };
	struct models_found f;
	size_t i;

	for (i = 0; i < MODELS_PLACES && offer.provider[0] == '\0'; i++) {
		struct look *l = &w->look->places[i];

		if (!l->good || !models_place_read(i, l->url, &l->body,
		    &arena, &f) || f.writer == f.count)
			continue;
		copy(offer.provider, sizeof offer.provider, f.provider);
		copy(offer.label, sizeof offer.label, f.label);
		copy(offer.url, sizeof offer.url, f.url);
		copy(offer.model, sizeof offer.model, f.names[f.writer]);
	}
	arena_free(&arena);
	if (offer.provider[0] != '\0')
		event_offer(w->app, &offer);
}

static void
on_head(struct work *w, struct fetch *f, long status,
    const char *content_type, const char *url)
{
	struct look *l = (struct look *)(void *)f;

	(void)w;
	(void)content_type;
	(void)url;
	l->good = status == 200;
}

static bool
on_bytes(struct work *w, struct fetch *f, const char *p, size_t n)
{
	struct look *l = (struct look *)(void *)f;

	(void)w;
	return buf_add(&l->body, p, n);
}

static void
on_done(struct work *w, struct fetch *f, const struct fetch_result *r)
{
	struct look *l = (struct look *)(void *)f;

	l->good = l->good && r->code == ERR_NONE;
	if (--l->all->open > 0)
		return;
	tell(w);
	models_look_abandon(w);
}

static const struct fetch_verbs verbs = { on_head, on_bytes, on_done };

static void
send(struct work *w, size_t k, const char *ports)
{
	struct look *l = &w->look->places[k];
	struct llm_request q;
	struct order *o;

	l->fetch.verbs = &verbs;
	l->all = w->look;
	buf_init(&l->body, MODELS_LIST_MAX);
	l->url = models_place_ask(k, ports, &q);
	if (l->url == NULL)
		return;
	o = xcalloc(1, sizeof *o);
	o->kind = ORDER_MODEL;
	o->url = xstrdup(q.url);
	o->private_ok = true;
	o->timeout_s = MODELS_PLACE_S;
	o->fetch = &l->fetch;
	llm_request_free(&q);
	w->look->open++;
	courier_send(w->app->courier, o);
}

static enum err
run_look(struct work *w, struct job *j, struct error *e)
{
	size_t i;

	(void)e;
	if (w->look != NULL || w->app->courier == NULL)
		return ERR_NONE;
	w->look = xcalloc(1, sizeof *w->look);
	for (i = 0; i < MODELS_PLACES; i++)
		send(w, i, j->text[0]);
	if (w->look->open == 0)
		models_look_abandon(w);
	return ERR_NONE;
}

void
models_look(struct app *a)
{
	struct job *j;

	if (!a->started)
		return;
	j = job_new(run_look);
	j->text[0] = xstrdup(conf_str(a->conf, OPT_AI_PORTS));
	(void)job_do_later(a, j, NULL);
}

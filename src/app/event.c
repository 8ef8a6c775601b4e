/* Events: from the threads to the one that shows things. */
#include "private.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <ndigest/app/picture.h>

/* The message and the event that rides on it. */
struct envelope {
	struct message m;
	struct app_event ev;
};

static struct envelope *
envelope_new(enum app_event_kind kind)
{
	struct envelope *v = xcalloc(1, sizeof *v);

	v->ev.kind = kind;
	return v;
}

void
event_post(struct app *a, enum app_event_kind kind, int64_t id)
{
	struct envelope *v = envelope_new(kind);

	v->ev.id = id;
	inbox_put(a->events, &v->m);
}

void
event_refresh(struct app *a, const struct refresh_progress *p,
    const char *broken)
{
	struct envelope *v = envelope_new(EVENT_REFRESH);

	v->ev.refresh = *p;
	v->ev.text = xstrdup(broken);
	inbox_put(a->events, &v->m);
}

void
event_download(struct app *a, int64_t item,
    const struct download_progress *p, const char *text, const char *path)
{
	struct envelope *v = envelope_new(EVENT_DOWNLOAD);

	v->ev.id = item;
	v->ev.download = *p;
	v->ev.bad = p->code != ERR_NONE;
	v->ev.text = xstrdup(text);
	v->ev.url = xstrdup(path);
	inbox_put(a->events, &v->m);
}

void
event_text(struct app *a, enum app_event_kind kind, int64_t id,
    const char *text)
{
	struct envelope *v = envelope_new(kind);

	v->ev.id = id;
	v->ev.text = xstrdup(text);
	inbox_put(a->events, &v->m);
}

void
event_offer(struct app *a, const struct models_offer *o)
{
	struct envelope *v = envelope_new(EVENT_MODEL);

	v->ev.offer = xmemdup(o, sizeof *o);
	inbox_put(a->events, &v->m);
}

void
event_editor(struct app *a, const char *text, const char *model)
{
	struct envelope *v = envelope_new(EVENT_EDITOR);

	v->ev.text = xstrdup(text);
	v->ev.url = xstrdup(model);
	inbox_put(a->events, &v->m);
}

void
event_ready(struct app *a, int64_t id, const char *why_not)
{
	struct envelope *v = envelope_new(EVENT_READY);

	v->ev.id = id;
	v->ev.text = xstrdup(why_not);
	inbox_put(a->events, &v->m);
}

void
event_feed_failed(struct app *a, int64_t id, const char *url,
    const char *why)
{
	struct envelope *v = envelope_new(EVENT_FEED_FAILED);

	v->ev.id = id;
	v->ev.url = xstrdup(url);
	v->ev.text = xstrdup(why);
	inbox_put(a->events, &v->m);
}

void
event_picture(struct app *a, int64_t id, const char *url,
    struct app_picture *p, const char *why)
{
	struct envelope *v = envelope_new(EVENT_PICTURE);

	v->ev.id = id;
	v->ev.url = xstrdup(url);
	v->ev.text = xstrdup(why);
	v->ev.picture = p;
	inbox_put(a->events, &v->m);
}

void
event_status(struct app *a, bool bad, const char *fmt, ...)
{
	struct envelope *v = envelope_new(EVENT_STATUS);
	char text[512];
	va_list ap;

	va_start(ap, fmt);
	(void)vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	v->ev.bad = bad;
	v->ev.text = xstrdup(text);
	inbox_put(a->events, &v->m);
}

int
app_fd(const struct app *a)
{
	return inbox_fd(a->events);
}

struct app_event *
app_next_event(struct app *a)
{
	struct message *m = inbox_take(a->events);

	if (m == NULL)
		return NULL;
	return &((struct envelope *)(void *)m)->ev;
}

struct app_event *
app_wait_event(struct app *a)
{
	struct message *m;

	while ((m = inbox_wait(a->events, -1)) == NULL)
		;
	return &((struct envelope *)(void *)m)->ev;
}

void
app_event_free(struct app_event *ev)
{
	if (ev == NULL)
		return;
	free(ev->text);
	free(ev->url);
	free(ev->offer);
	if (ev->picture != NULL)
		picture_free(ev->picture->picture);
	free(ev->picture);
	free((char *)ev - offsetof(struct envelope, ev));
}

/* A refresh for commands: started, watched, and gathered to a result. */
#include "private.h"

struct gathered {
	struct arena *arena;
	VEC(struct refresh_error) errors;
	struct refresh_progress last;
	void (*progress)(void *ctx, const struct refresh_progress *);
	void *ctx;
	enum err code;
	struct error *error;
};

/* False when the refresh has ended. */
static bool
take_event(struct gathered *g, const struct app_event *ev)
{
	if (ev->kind == EVENT_FEED_FAILED) {
		const struct refresh_error one = {
			arena_strdup(g->arena, ev->url),
			arena_strdup(g->arena, ev->text)
		};

		vec_push(&g->errors, one);
	}
	if (ev->kind != EVENT_REFRESH)
		return true;
	if (ev->text != NULL)
		g->code = error_set(g->error, ERR_IO, "%s", ev->text);
	g->last = ev->refresh;
	if (g->progress != NULL)
		g->progress(g->ctx, &g->last);
	return g->last.running;
}

static void
give(struct gathered *g, struct refresh_result *out)
{
	size_t n = g->errors.len;
	struct refresh_error *all = arena_alloc(g->arena,
	    (n + 1) * sizeof *all);
	size_t i;

	for (i = 0; i < n; i++)
		all[i] = g->errors.at[i];
	out->progress = g->last;
	out->errors = all;
	out->error_count = n;
	vec_free(&g->errors);
}

enum err
app_refresh_wait(struct app *a, const int64_t *feeds, size_t n,
    bool due_only, void (*progress)(void *ctx,
    const struct refresh_progress *), void *ctx, struct arena *arena,
    struct refresh_result *out, struct error *e)
{
	struct gathered g = { .arena = arena, .errors = VEC_INIT,
	    .progress = progress, .ctx = ctx, .error = e };
	enum err rc = app_start_threads(a, e);
	bool more = true;

	if (rc == ERR_NONE)
		rc = app_refresh(a, feeds, n, due_only, e);
	while (rc == ERR_NONE && more) {
		struct app_event *ev = app_wait_event(a);

		more = take_event(&g, ev);
		app_event_free(ev);
	}
	give(&g, out);
	return rc != ERR_NONE ? rc : g.code;
}

/*
 * The day on one page: the best stories of each category with what their
 * digests say and all that tell them. All of a struct brief lives in the
 * arena that was passed.
 */
#ifndef NDIGEST_APP_BRIEF_H
#define NDIGEST_APP_BRIEF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/app/app.h>

struct brief_query {
	int64_t since;		/* what was published since; seconds */
	bool since_last;	/* instead: what came since the last brief */
	const char *category;	/* only this one; NULL: all */
	size_t stories;		/* at most, in a category */
};

struct brief_story {
	struct headline head;
	const char *summary;		/* NULL: could not be made */
	const char *why_it_matters;	/* or NULL */
	bool ai;			/* a language model wrote them: */
	const char *model;		/* which; NULL without */
	const struct headline *sources;	/* all that tell it; head first */
	size_t source_count;
};

struct brief_category {
	const char *name;
	struct brief_story *stories;	/* best first */
	size_t count;
};

struct brief {
	int64_t made, since;
	const char *only;	/* the category that was asked for, or NULL */
	struct brief_category *categories;	/* the reader's order */
	size_t count;
	size_t stories;		/* of all categories */
	const char *editor;	/* a model's paragraph on the day, or NULL */
	const char *editor_model;
};

/* Before app_start, digests that are missing are made first, by the embedded
 * engine from the stored text: nothing is fetched. With threads, they are
 * left out. Needs no network. An empty brief is no error. */
enum err app_brief(struct app *a, const struct brief_query *q,
    struct arena *arena, struct brief *out, struct error *e);

/* For commands: has the model that is configured write B's paragraph, from the
 * titles and summaries of the stories that may be sent, and waits. Without one
 * (or with ai.brief off) nothing happens; *NOTE: why there is none, or NULL. */
void app_brief_edit(struct app *a, struct brief *b, struct arena *arena,
    const char **note);

/* With threads: the same; EVENT_EDITOR follows, when there is one. */
void app_brief_edit_later(struct app *a, const struct brief *b);

/* B was read: the next one with since_last begins there. */
void app_brief_done(struct app *a, const struct brief *b);

#endif

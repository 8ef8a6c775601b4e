/*
 * What the files of the app room share. The ui thread (or a command's only
 * thread) owns struct app; the work thread owns struct work, the net thread
 * struct courier. They meet in inboxes only.
 */
#ifndef NDIGEST_APP_PRIVATE_H
#define NDIGEST_APP_PRIVATE_H

#include <ndigest/app/app.h>
#include <ndigest/base/inbox.h>
#include <ndigest/base/map.h>
#include <ndigest/base/thread.h>
#include <ndigest/base/vec.h>
#include <ndigest/store/store.h>

#include "settings.h"

struct app_picture;
struct classify_state;
struct courier;
struct model_talk;
struct models_look;
struct fetch;
struct refresh;
struct rules;
struct stories;
struct work;

struct app {
	const struct conf *conf;
	char *db_path;
	char *notice;
	bool first_start;
	bool read_only;
	bool started;
	bool background;		/* idle time is used: the reader */
	int64_t seen_version;		/* of the store, by app_changed */
	struct store *reader;		/* the caller's connection */
	struct work *work;		/* the work thread's once started */
	struct courier *courier;
	char *model_key;		/* of ai.key_env; NULL: none */
	char *model_key_url;		/* whose it is: no other gets it */
	struct inbox *events;		/* to the caller */
	struct thread *work_thread;
	struct thread *net_thread;
};

/* --- jobs: what the caller asks of the work thread ------------------------ */

#define JOB_TEXTS 4

struct job {
	struct message m;	/* kind WORK_JOB */
	enum err (*run)(struct work *w, struct job *j, struct error *e);
	int64_t id;
	int64_t number;
	int64_t *ids;		/* owned */
	size_t count;
	char *text[JOB_TEXTS];	/* owned */
	void *data;		/* borrowed; only before the threads run */
	bool flag;
	bool quiet;		/* an error is not worth a status line */
	int64_t result;
};

struct job *job_new(enum err (*run)(struct work *, struct job *,
    struct error *));
void job_free(struct job *j);

/* Runs J: posted to the work thread once that is there (the result stays 0),
 * else at once. Takes J. */
enum err job_do(struct app *a, struct job *j, int64_t *result,
    struct error *e);
/* The same, behind everything urgent. */
enum err job_do_later(struct app *a, struct job *j, struct error *e);

/* --- events to the caller --------------------------------------------------- */

void event_post(struct app *a, enum app_event_kind kind, int64_t id);
void event_refresh(struct app *a, const struct refresh_progress *p,
    const char *broken);
void event_download(struct app *a, int64_t item,
    const struct download_progress *p, const char *text, const char *path);
/* KIND: EVENT_STREAM, EVENT_ANSWER_STREAM, EVENT_ANSWER. */
void event_text(struct app *a, enum app_event_kind kind, int64_t id,
    const char *text);
void event_offer(struct app *a, const struct models_offer *o);
/* TEXT NULL: there is none. */
void event_editor(struct app *a, const char *text, const char *model);
void event_ready(struct app *a, int64_t id, const char *why_not);
void event_feed_failed(struct app *a, int64_t id, const char *url,
    const char *why);
/* Takes P. */
void event_picture(struct app *a, int64_t id, const char *url,
    struct app_picture *p, const char *why);
void event_status(struct app *a, bool bad, const char *fmt, ...)
    ERROR_PRINTF(3, 4);

/* Waits for the next one. */
struct app_event *app_wait_event(struct app *a);

/* --- the work thread ---------------------------------------------------------- */

enum work_message {
	WORK_JOB,
	WORK_HEAD,		/* of a transfer: struct parcel */
	WORK_BYTES,
	WORK_DONE,
	WORK_QUIT
};

struct work {
	struct app *app;
	struct settings settings;
	struct rules *rules;		/* the config's filters */
	struct store *store;		/* the only writer */
	struct inbox *box;
	struct refresh *refresh;	/* NULL: none runs */
	struct classify_state *classify;	/* made when first needed */
	struct stories *stories;	/* made when first needed */
	VEC(struct fetch *) fetches;	/* transfers under way */
	VEC(struct model_talk *) talks;	/* with a language model */
	struct models_look *look;	/* for one on this machine, or NULL */
	struct talk_known known;	/* of its server */
	int64_t model_rest_ms;		/* it failed: not before this */
	VEC(int64_t) later;		/* items to make ready when idle */
	bool items_changed;		/* tell the caller at the next commit */
	bool analysed;			/* nothing new since the last analysis */
	bool indexed;
	bool tidied;
	bool rests;			/* caches were let go */
	size_t downloads_left;		/* that wait or are under way */
	VEC(int64_t) downloads_elsewhere;	/* by another process */
	bool downloads_starting;
	int64_t download_told_ms;
	int64_t last_event_ms;
};

struct work *work_new(struct app *a, struct store *store);
void work_free(struct work *w);
void work_run(void *w);			/* the thread */

/* The store of W's thread; commits a bulk transaction that is open. */
enum err work_settle(struct work *w, struct error *e);

/* --- the reader's connection ----------------------------------------------------- */

/* Where the database is: GIVEN, or the XDG place; the caller frees; NULL
 * without HOME. */
char *app_db_path(const char *given);

/* $VAR/ndigest/FILE, or $HOME/FALLBACK/ndigest/FILE; NULL without HOME. */
char *app_place(const char *var, const char *fallback, const char *file);

/* The threads without work in idle time: for commands. */
enum err app_start_threads(struct app *a, struct error *e);

/* Goes on with downloads that an end of the program interrupted. */
void app_download_go_on(struct app *a);

/* The connection that the caller may read with. */
struct store *app_reader(struct app *a);

#endif

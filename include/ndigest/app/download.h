/*
 * Downloads: what articles enclose (podcasts, videos, documents), fetched to a
 * folder of the reader's (download.dir). A file grows beside its place under
 * its name with ".part", is gone on with where it stopped, also after the end
 * of the program, and takes its name when it is whole; no file that is there
 * is ever written over.
 */
#ifndef NDIGEST_APP_DOWNLOAD_H
#define NDIGEST_APP_DOWNLOAD_H

#include <ndigest/app/app.h>

enum download_state {
	DOWNLOAD_WAITING,	/* or under way */
	DOWNLOAD_DONE,
	DOWNLOAD_FAILED		/* error says why; asked again, it goes on */
};

struct download {
	int64_t id, item;
	const char *title;
	const char *url;
	const char *path;	/* where it is, or will be */
	const char *error;
	enum download_state state;
	int64_t got, size;	/* bytes; size 0: not known */
};

/* Queues what ITEM encloses (pictures only when there is nothing else);
 * *COUNT (may be NULL) gets how many there are, those that were there already
 * among them. What had failed is tried again. ERR_NO_INPUT when nothing is
 * enclosed. With threads it begins at once, and EVENT_DOWNLOAD follows. */
enum err app_download(struct app *a, int64_t item, size_t *count,
    struct error *e);

/* Ends the downloads of ITEM and forgets what came of them; files that are
 * whole stay. *COUNT gets how many there were (may be NULL). */
enum err app_download_cancel(struct app *a, int64_t item, size_t *count,
    struct error *e);

/* Whether one of ITEM waits or is under way. */
bool app_is_downloading(struct app *a, int64_t item);

/* All of them, the oldest first, with how far they are now. */
enum err app_downloads(struct app *a, struct arena *arena,
    struct download **out, size_t *count, struct error *e);

/* Where the file of URL is, when it is whole and there; NULL otherwise. */
const char *app_downloaded(struct app *a, const char *url,
    struct arena *arena);

/* For commands: goes on with all that waits, and returns when nothing does.
 * PROGRESS (may be NULL) gets each EVENT_DOWNLOAD. */
enum err app_download_wait(struct app *a,
    void (*progress)(void *ctx, const struct app_event *ev), void *ctx,
    struct error *e);

/* download.dir, else ~/Downloads, else here: a new string. */
char *app_download_dir(const struct conf *conf);

#endif

/* Files that articles enclose, on their way to the disk or there. */
#ifndef NDIGEST_STORE_DOWNLOADS_H
#define NDIGEST_STORE_DOWNLOADS_H

#include <ndigest/base/arena.h>
#include <ndigest/store/store.h>

enum store_download_state {
	STORE_DOWNLOAD_WAITING,	/* or under way: its .part file says how far */
	STORE_DOWNLOAD_DONE,
	STORE_DOWNLOAD_FAILED	/* error says why; it can be gone on with */
};

struct store_download {
	int64_t id, item;
	const char *url;
	const char *title;
	const char *path;	/* where it will be when it is whole */
	enum store_download_state state;
	bool near;		/* it may come from a private address */
	int64_t size;		/* 0: not known */
	const char *validator;	/* for If-Range, or NULL */
	const char *error;
};

/* All of them, the oldest first. */
enum err store_downloads(struct store *s, struct arena *arena,
    struct store_download **out, size_t *count, struct error *e);

/* ERR_NOT_FOUND when its URL is there already. */
enum err store_download_add(struct store *s, const struct store_download *d,
    int64_t now, struct error *e);

/* Path, state, size, validator and error of D->id. */
enum err store_download_set(struct store *s, const struct store_download *d,
    struct error *e);
enum err store_download_remove(struct store *s, int64_t id,
    struct error *e);

#endif

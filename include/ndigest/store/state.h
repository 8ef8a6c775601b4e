/* What the program remembers beside articles. */
#ifndef NDIGEST_STORE_STATE_H
#define NDIGEST_STORE_STATE_H

#include <ndigest/base/arena.h>
#include <ndigest/store/store.h>

/* Bytes by name (the ui's last view, the classifier, …). N bytes; VALUE NULL
 * removes. What is given back is followed by a NUL that is not counted. */
enum err store_state_put(struct store *s, const char *name,
    const void *value, size_t n, struct error *e);
enum err store_state_get(struct store *s, const char *name,
    struct arena *arena, const void **value, size_t *n,
    struct error *e);			/* ERR_NOT_FOUND */

/* Text by name; NULL when there is none. */
const char *store_state_text(struct store *s, const char *name,
    struct arena *arena);

/* Lines typed at the prompts, KIND ":" or "/" …: the newest first. The same
 * line again moves up. 500 of a kind are kept. */
enum err store_history_add(struct store *s, const char *kind,
    const char *line, int64_t now, struct error *e);
enum err store_history(struct store *s, const char *kind, size_t limit,
    struct arena *arena, const char *const **lines, size_t *count,
    struct error *e);

/* What language models were asked for. DAY: days since 1970 (UTC). */
struct store_usage {
	int64_t day;
	const char *provider;
	const char *model;
	int64_t requests;
	int64_t tokens_in, tokens_out;
};

enum err store_usage_add(struct store *s, const struct store_usage *u,
    struct error *e);
enum err store_usage(struct store *s, int64_t since_day,
    struct arena *arena, struct store_usage **out, size_t *count,
    struct error *e);

#endif

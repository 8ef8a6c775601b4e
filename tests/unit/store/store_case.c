#include "store_case.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ndigest/base/mem.h>
#include <ndigest/text/date.h>

int
place_make(void **state)
{
	struct place *p = xcalloc(1, sizeof *p);
	const char *tmp = getenv("TMPDIR");
	struct error e;

	(void)snprintf(p->dir, sizeof p->dir, "%s/ndstoreXXXXXX",
	    tmp != NULL && strlen(tmp) < 32 ? tmp : "/tmp");
	if (mkdtemp(p->dir) == NULL)
		return -1;
	(void)snprintf(p->path, sizeof p->path, "%s/n.db", p->dir);
	arena_init(&p->arena);
	*state = p;
	if (store_open(p->path, STORE_WRITER, &p->store, &e) == ERR_NONE)
		return 0;
	(void)fprintf(stderr, "%s\n", e.text);
	return -1;
}

int
place_remove(void **state)
{
	struct place *p = *state;
	struct dirent *entry;
	DIR *d;

	store_close(p->store);
	arena_free(&p->arena);
	d = opendir(p->dir);
	while (d != NULL && (entry = readdir(d)) != NULL)
		(void)unlinkat(dirfd(d), entry->d_name, 0);
	if (d != NULL)
		(void)closedir(d);
	(void)rmdir(p->dir);
	free(p);
	return 0;
}

void
place_reopen(struct place *p)
{
	struct error e;

	store_close(p->store);
	e.text[0] = '\0';
	if (store_open(p->path, STORE_WRITER, &p->store, &e) != ERR_NONE)
		fail_msg("%s", e.text);
}

void
place_check(struct place *p)
{
	const char *const *problems;
	struct error e = { "" };
	size_t n;

	if (store_check(p->store, &p->arena, &problems, &n, &e) != ERR_NONE)
		fail_msg("%s", e.text);
	if (n > 0)
		fail_msg("%s", problems[0]);
}

int64_t
case_feed(struct place *p, const char *url)
{
	int64_t id;

	assert_int_equal(store_feed_add(p->store, url, "News", NULL, &id,
	    NULL, NULL), ERR_NONE);
	return id;
}

enum store_change
case_put(struct store_batch *b, const char *guid, const char *link,
    const char *title, const char *content, int64_t age, int64_t *id)
{
	struct item it = { .guid = guid, .link = link, .title = title,
	    .content = content, .published = NOW - age,
	    .updated = DATE_NONE };
	enum store_change what;
	struct error e = { "" };

	if (store_feed_item(b, &it, NULL, &what, id, &e) != ERR_NONE)
		fail_msg("%s", e.text);
	return what;
}

void
case_end(struct store_batch *b, const char *etag)
{
	struct store_feed_result r = { .outcome = STORE_FETCHED,
	    .etag = etag, .checked = NOW, .changed = true };
	struct error e = { "" };

	if (store_feed_end(b, &r, &e) != ERR_NONE)
		fail_msg("%s", e.text);
}

enum store_change
case_item(struct place *p, int64_t feed, const char *guid, const char *link,
    const char *title, const char *content, int64_t *id)
{
	struct store_batch *b = store_feed_begin(p->store, feed, NOW);
	enum store_change what = case_put(b, guid, link, title, content, 0,
	    id);

	case_end(b, NULL);
	assert_int_equal(store_bulk_commit(p->store, NULL), ERR_NONE);
	return what;
}

size_t
case_count(struct place *p, const struct store_query *q)
{
	int64_t *ids;
	size_t n;

	assert_int_equal(store_list(p->store, q, &ids, &n, NULL), ERR_NONE);
	free(ids);
	return n;
}

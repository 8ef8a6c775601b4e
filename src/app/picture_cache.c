#include "picture_cache.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ndigest/base/file.h>
#include <ndigest/base/map.h>
#include <ndigest/base/vec.h>

#include "private.h"

#define MAGIC "ndigest picture\n"

static char *
folder(void)
{
	return app_place("XDG_CACHE_HOME", ".cache", "/pictures");
}

static char *
path_of(const char *dir, const char *url)
{
	return xasprintf("%s/%016llx", dir,
	    (unsigned long long)hash_stable(url, strlen(url)));
}

/* The file begins with its URL: two that share a name are told apart. */
static void
put_head(struct buf *b, const char *url)
{
	(void)buf_adds(b, MAGIC);
	(void)buf_adds(b, url);
	(void)buf_addc(b, '\n');
}

bool
picture_cache_get(const char *url, struct buf *out)
{
	char *dir = folder(), *path;
	struct buf head = BUF_INIT(0), file = BUF_INIT(out->max + 16384);
	bool found = false;

	if (dir == NULL)
		return false;
	path = path_of(dir, url);
	put_head(&head, url);
	if (file_read(path, &file, NULL) == ERR_NONE &&
	    file.len > head.len && memcmp(file.data, head.data, head.len) == 0)
		found = buf_add(out, file.data + head.len,
		    file.len - head.len);
	if (found)	/* it was looked at now */
		(void)utimensat(AT_FDCWD, path, NULL, 0);
	buf_free(&file);
	buf_free(&head);
	free(path);
	free(dir);
	return found;
}

struct kept {
	char name[24];
	int64_t time;
	size_t size;
};

static int
older_first(const void *a, const void *b)
{
	const struct kept *x = a, *y = b;

	return (x->time > y->time) - (x->time < y->time);
}

static void
let_go(const char *dir, struct kept *k, size_t n, size_t sum, size_t bound)
{
	qsort(k, n, sizeof *k, older_first);
	for (size_t i = 0; i < n && sum > bound; i++) {
		char *path = xasprintf("%s/%s", dir, k[i].name);

		if (unlink(path) == 0)
			sum -= k[i].size;
		free(path);
	}
}

static void
keep_bound(const char *dir, size_t bound)
{
	VEC(struct kept) kept = VEC_INIT;
	DIR *d = opendir(dir);
	struct dirent *entry;
	size_t sum = 0;

	while (d != NULL && (entry = readdir(d)) != NULL) {
		struct kept k;
		struct stat st;

		if (strlen(entry->d_name) != 16 ||
		    fstatat(dirfd(d), entry->d_name, &st,
		    AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(st.st_mode))
			continue;
		memcpy(k.name, entry->d_name, 17);
		k.time = (int64_t)st.st_mtim.tv_sec * 1000 +
		    st.st_mtim.tv_nsec / 1000000;
		k.size = (size_t)st.st_size;
		sum += k.size;
		vec_push(&kept, k);
	}
	if (d != NULL)
		(void)closedir(d);
	if (sum > bound)
		let_go(dir, kept.at, kept.len, sum, bound);
	vec_free(&kept);
}

void
picture_cache_put(const char *url, const void *p, size_t n, size_t bound)
{
	char *dir, *path;
	struct buf file = BUF_INIT(0);

	if (n > bound || (dir = folder()) == NULL)
		return;
	path = path_of(dir, url);
	put_head(&file, url);
	(void)buf_add(&file, p, n);
	if (file_mkdirs(dir, NULL) == ERR_NONE &&
	    file_write(path, file.data, file.len, NULL) == ERR_NONE)
		keep_bound(dir, bound);
	buf_free(&file);
	free(path);
	free(dir);
}

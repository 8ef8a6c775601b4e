/*
 * The pages of tests/data/extract: NAME.html and NAME.expect, the JSON that
 * comes of it (empty: there is no article in it). A line of TAP for each.
 * With EXTRACT_WRITE set the expected files are written anew, to be read
 * before they are committed.
 */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/file.h>
#include <ndigest/html/extract.h>
#include <ndigest/html/json.h>

#define DIR_NAME "tests/data/extract"

static int count, failed;

static void
report(bool ok, const char *name)
{
	printf("%sok %d - extract %s\n", ok ? "" : "not ", ++count, name);
	failed += !ok;
}

static void
diff(const char *want, const char *got)
{
	const char *from = want;

	while (*want != '\0' && *want == *got) {
		if (*want == '\n')
			from = want + 1;
		want++;
		got++;
	}
	printf("# differs at: %.120s\n# got:        %.60s\n", from, got);
}

static void
check(const char *dir, const char *name)
{
	struct buf page = BUF_INIT(0), want = BUF_INIT(0), got = BUF_INIT(0);
	char path[1200];
	struct extract x;

	snprintf(path, sizeof path, "%s/%s.html", dir, name);
	if (file_read(path, &page, NULL) == ERR_NONE &&
	    html_extract(buf_str(&page), page.len, NULL, NULL, &x, NULL) ==
	    ERR_NONE) {
		html_extract_json(&got, &x);
		extract_free(&x);
	}
	snprintf(path, sizeof path, "%s/%s.expect", dir, name);
	if (getenv("EXTRACT_WRITE") != NULL)
		(void)file_write(path, buf_str(&got), got.len, NULL);
	(void)file_read(path, &want, NULL);
	report(strcmp(buf_str(&want), buf_str(&got)) == 0, name);
	if (strcmp(buf_str(&want), buf_str(&got)) != 0)
		diff(buf_str(&want), buf_str(&got));
	buf_free(&page);
	buf_free(&want);
	buf_free(&got);
}

static int
is_page(const struct dirent *d)
{
	size_t n = strlen(d->d_name);

	return n > 5 && strcmp(d->d_name + n - 5, ".html") == 0;
}

int
main(void)
{
	const char *top = getenv("srcdir");
	struct dirent **files;
	char dir[900];
	int n;

	xmlInitParser();
	snprintf(dir, sizeof dir, "%s/%s", top != NULL ? top : ".", DIR_NAME);
	n = scandir(dir, &files, is_page, alphasort);
	for (int i = 0; i < n; i++) {
		files[i]->d_name[strlen(files[i]->d_name) - 5] = '\0';
		check(dir, files[i]->d_name);
		free(files[i]);
	}
	if (n >= 0)
		free(files);
	report(n >= 40, "has its pages");
	printf("1..%d\n", count);
	xmlCleanupParser();
	return failed > 0;
}

/*
 * The cases of tests/data/sanitize: lines "< input" and "> what comes of it".
 * Each is also put through again, and without a base. A line of TAP for each.
 */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/file.h>
#include <ndigest/html/sanitize.h>

#define BASE "http://example.com/dir/page"

static int count, failed;

static void
report(bool ok, const char *file, size_t line)
{
	printf("%sok %d - %s:%zu\n", ok ? "" : "not ", ++count, file, line);
	failed += !ok;
}

static int
hex(char c)
{
	return c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
}

static void
unescape(struct buf *out, const char *s, size_t n)
{
	buf_clear(out);
	for (size_t i = 0; i < n; i++) {
		char c = s[i];

		if (c == '\\' && i + 1 < n) {
			c = s[++i];
			if (c == 'n')
				c = '\n';
			else if (c == 't')
				c = '\t';
			else if (c == 'r')
				c = '\r';
			else if (c == 'x' && i + 2 < n) {
				c = (char)(hex(s[i + 1]) << 4 | hex(s[i + 2]));
				i += 2;
			}
		}
		buf_addc(out, c);
	}
}

static bool
same(const struct buf *a, const struct buf *b)
{
	return a->len == b->len && (a->len == 0 ||
	    memcmp(a->data, b->data, a->len) == 0);
}

static bool
stays(const char *in, size_t n, const char *base)
{
	struct buf once = BUF_INIT(0), twice = BUF_INIT(0);
	bool ok;

	html_sanitize(&once, in, n, base, NULL);
	html_sanitize(&twice, buf_str(&once), once.len, base, NULL);
	ok = same(&once, &twice);
	if (!ok)
		printf("# once  %s\n# twice %s\n", buf_str(&once),
		    buf_str(&twice));
	buf_free(&once);
	buf_free(&twice);
	return ok;
}

static void
run_case(struct buf *in, struct buf *want, const char *file, size_t line)
{
	struct buf got = BUF_INIT(0);
	bool ok = html_sanitize(&got, buf_str(in), in->len, BASE, NULL);

	ok = ok && same(&got, want);
	if (!ok)
		printf("# want %s\n# got  %s\n", buf_str(want), buf_str(&got));
	ok = stays(buf_str(in), in->len, BASE) && ok;
	ok = stays(buf_str(in), in->len, NULL) && ok;
	report(ok, file, line);
	buf_free(&got);
}

static void
run_file(const char *dir, const char *name)
{
	struct buf path = BUF_INIT(4096), all = BUF_INIT(0);
	struct buf in = BUF_INIT(0), want = BUF_INIT(0);
	const char *p, *end;
	size_t line = 0;

	buf_addf(&path, "%s/%s", dir, name);
	if (file_read(buf_str(&path), &all, NULL) != ERR_NONE) {
		report(false, name, 0);
		goto out;
	}
	for (p = buf_str(&all); *p != '\0'; p = end + (*end == '\n')) {
		line++;
		end = p + strcspn(p, "\n");
		if (*p == '<' && end - p > 1) {
			unescape(&in, p + 2, (size_t)(end - p - 2));
		} else if (*p == '>' && end - p > 1) {
			unescape(&want, p + 2, (size_t)(end - p - 2));
			run_case(&in, &want, name, line);
		}
	}
out:
	buf_free(&path);
	buf_free(&all);
	buf_free(&in);
	buf_free(&want);
}

int
main(void)
{
	const char *src = getenv("srcdir");
	struct buf dir = BUF_INIT(4096);
	struct dirent *e;
	DIR *d;

	buf_addf(&dir, "%s/tests/data/sanitize", src != NULL ? src : ".");
	d = opendir(buf_str(&dir));
	while (d != NULL && (e = readdir(d)) != NULL)
		if (strstr(e->d_name, ".cases") != NULL)
			run_file(buf_str(&dir), e->d_name);
	if (d != NULL)
		closedir(d);
	report(count > 0, "cases were found", 0);
	printf("1..%d\n", count);
	buf_free(&dir);
	return failed > 0;
}

/* Sanitised HTML has no control left, nothing that runs, and goes through
 * again without a change; documents and their lines hold together. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/html/document.h>
#include <ndigest/html/sanitize.h>
#include <ndigest/text/clean.h>

static void
promise(bool kept)
{
	if (!kept)
		abort();
}

/* No tag but of the kind "<name" and "</name", no attribute that runs. A '>'
 * in a value is escaped, so a tag ends at the first. */
static void
nothing_runs(const char *s)
{
	static const char *const never[] = {
		"script", "style", "iframe", "object", "embed", "form",
		"input", "link", "meta", "base", "svg"
	};
	static const char *const values[] = {
		" href=\"javascript:", " href=\"vbscript:",
		" src=\"javascript:", " src=\"data:"
	};

	for (; (s = strchr(s, '<')) != NULL; s++) {
		size_t n = strcspn(s, ">");
		const char *name = s + 1 + (s[1] == '/');

		promise(s[n] == '>' && *name >= 'a' && *name <= 'z');
		for (size_t i = 0; i < sizeof never / sizeof *never; i++)
			promise(strcspn(name, " >") != strlen(never[i]) ||
			    memcmp(name, never[i], strlen(never[i])) != 0);
		for (size_t i = 0; i < sizeof values / sizeof *values; i++)
			promise(memmem(s, n, values[i], strlen(values[i])) ==
			    NULL);
	}
}

static void
check_sanitize(const char *s, size_t n, const char *base)
{
	struct buf once = BUF_INIT(0), twice = BUF_INIT(0);

	promise(html_sanitize(&once, s, n, base, NULL));
	promise(clean_is_clean(buf_str(&once), once.len));
	nothing_runs(buf_str(&once));
	promise(html_sanitize(&twice, buf_str(&once), once.len, base, NULL));
	promise(once.len == twice.len && strcmp(buf_str(&once),
	    buf_str(&twice)) == 0);
	buf_free(&once);
	buf_free(&twice);
}

/* Every byte of the plain text is found again, or stands between blocks. */
static void
check_document(const char *s, size_t n)
{
	struct document *d = html_document(s, n, "http://example.com/a/b");
	struct document_place places[4];
	struct buf text = BUF_INIT(0);
	size_t found;

	promise(document_text(&text, d));
	promise(strlen(buf_str(&text)) == text.len);
	found = document_find_text(d, 0, text.len, places, 4);
	promise(text.len == 0 || found > 0);
	for (size_t i = 0; i < found && i < 4; i++)
		promise(places[i].start + places[i].len <=
		    places[i].block->len);
	document_free(d);
	buf_free(&text);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const char *s = (const char *)data;
	struct buf line = BUF_INIT(0);

	check_sanitize(s, n, NULL);
	check_sanitize(s, n, "http://example.com/a/b");
	check_document(s, n);
	promise(html_to_line(&line, s, n));
	promise(strchr(buf_str(&line), '\n') == NULL);
	promise(clean_is_clean(buf_str(&line), line.len));
	buf_free(&line);
	return 0;
}

#include "output.h"

#include <errno.h>
#include <langinfo.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <ndigest/app/app.h>
#include <ndigest/base/buf.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/model/item.h>
#include <ndigest/text/ascii.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/date.h>
#include <ndigest/text/width.h>
#include <ndigest/text/wrap.h>

#define LINE_MAX_BYTES ((size_t)64 * 1024)

static enum { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER } color;

bool
output_set_color(const char *when)
{
	if (strcmp(when, "auto") == 0)
		color = COLOR_AUTO;
	else if (strcmp(when, "always") == 0)
		color = COLOR_ALWAYS;
	else if (strcmp(when, "never") == 0)
		color = COLOR_NEVER;
	else
		return false;
	return true;
}

bool
output_is_terminal(void)
{
	return isatty(STDOUT_FILENO) == 1;
}

bool
output_has_color(void)
{
	const char *no = getenv("NO_COLOR");
	const char *term = getenv("TERM");

	if (color != COLOR_AUTO)
		return color == COLOR_ALWAYS;
	return output_is_terminal() && (no == NULL || *no == '\0') &&
	    term != NULL && strcmp(term, "dumb") != 0;
}

bool
output_is_utf8(void)
{
	return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

size_t
output_columns(void)
{
	struct winsize w;

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) == 0 && w.ws_col > 0)
		return w.ws_col;
	return 80;
}

/* CLEAN (taken) as the terminal at FD can show it; to a pipe as it is. */
static char *
for_terminal(int fd, char *clean)
{
	struct buf b = BUF_INIT(0);

	if (output_is_utf8() || isatty(fd) != 1)
		return clean;
	(void)ascii_text(&b, clean, strlen(clean));
	free(clean);
	return buf_steal(&b);
}

static char *
gated_line(const char *s)
{
	return for_terminal(STDOUT_FILENO, clean_line_new(s, strlen(s),
	    LINE_MAX_BYTES));
}

void
output_line(const char *s)
{
	char *clean = gated_line(s);

	(void)fputs(clean, stdout);
	free(clean);
}

void
output_text(const char *s, size_t n)
{
	char *clean = for_terminal(STDOUT_FILENO, clean_text_new(s, n,
	    BUF_NO_CAP));

	(void)fputs(clean, stdout);
	free(clean);
}

void
output_style(const char *sgr)
{
	if (output_has_color())
		(void)printf("\033[%sm", sgr);
}

void
output_warn(const char *fmt, ...)
{
	char line[1024];
	va_list ap;
	char *clean;

	va_start(ap, fmt);
	(void)vsnprintf(line, sizeof line, fmt, ap);
	va_end(ap);
	clean = for_terminal(STDERR_FILENO, clean_line_new(line, strlen(line),
	    sizeof line));
	(void)fprintf(stderr, "ndigest: %s\n", clean);
	free(clean);
}

json_t *
output_string(const char *s)
{
	json_t *value;
	char *clean;

	if (s == NULL)
		return json_null();
	clean = clean_text_new(s, strlen(s), BUF_NO_CAP);
	value = json_string(clean);
	free(clean);
	return value != NULL ? value : json_null();
}

json_t *
output_strings(const char *const *at, size_t n)
{
	json_t *all = json_array();
	size_t i;

	for (i = 0; i < n; i++)
		(void)json_array_append_new(all, output_string(at[i]));
	return all;
}

json_t *
output_sources(const struct headline *at, size_t n)
{
	json_t *all = json_array();

	for (size_t i = 0; i < n; i++)
		(void)json_array_append_new(all, json_pack(
		    "{s:I,s:o,s:o,s:o}", "id", (json_int_t)at[i].id,
		    "title", output_string(at[i].title),
		    "source", output_string(at[i].source),
		    "url", output_string(at[i].url)));
	return all;
}

json_t *
output_time(int64_t t)
{
	char text[21];

	if (t == DATE_NONE || t == 0)
		return json_null();
	date_rfc3339(t, text);
	return json_string(text);
}

enum err
output_json(json_t *value, bool indented, struct error *e)
{
	size_t flags = JSON_REAL_PRECISION(6) |
	    (indented ? JSON_INDENT(2) : JSON_COMPACT);
	int rc;

	if (!output_is_utf8() && output_is_terminal())
		flags |= JSON_ENSURE_ASCII;
	rc = json_dumpf(value, stdout, flags);

	json_decref(value);
	if (rc != 0)
		return output_finish(e);
	(void)putchar('\n');
	return ERR_NONE;
}

json_t *
output_headline_json(const struct headline *h)
{
	json_t *j = json_pack(
	    "{s:I,s:o,s:o,s:o,s:I,s:o,s:o,s:o,s:o,s:b,s:b,s:b}",
	    "id", (json_int_t)h->id,
	    "title", output_string(h->title),
	    "url", output_string(h->url),
	    "source", output_string(h->source),
	    "feed_id", (json_int_t)h->feed_id,
	    "category", output_string(h->category),
	    "author", output_string(h->author),
	    "published", output_time(h->published),
	    "fetched", output_time(h->fetched),
	    "read", (h->flags & HEADLINE_READ) != 0,
	    "starred", (h->flags & HEADLINE_STARRED) != 0,
	    "digest", (h->flags & HEADLINE_DIGEST) != 0);

	/* said of few items, and not to be missed in the others */
	if (j != NULL && (h->flags & HEADLINE_ENCLOSES))
		(void)json_object_set_new(j, "enclosure", json_true());
	if (j != NULL && h->story != 0)
		(void)json_object_set_new(j, "story",
		    json_integer((json_int_t)h->story));
	return j;
}

void
output_fit(const char *s, size_t columns, bool pad)
{
	char *clean = gated_line(s);
	struct buf b = BUF_INIT(0);

	width_fit(&b, clean, strlen(clean), columns,
	    output_is_utf8() ? "…" : "~", pad);
	(void)fputs(buf_str(&b), stdout);
	buf_free(&b);
	free(clean);
}

static void
headline_to_pipe(const struct headline *h, const struct story_line *story)
{
	char when[21];

	date_rfc3339(h->published, when);
	(void)printf("%lld\t%s\t%s\t", (long long)h->id, when,
	    (h->flags & HEADLINE_STARRED) ? "starred" :
	    (h->flags & HEADLINE_READ) ? "read" : "unread");
	output_line(h->category != NULL ? h->category : "");
	(void)putchar('\t');
	output_line(h->source != NULL ? h->source : "");
	(void)putchar('\t');
	output_line(h->title != NULL ? h->title : "");
	(void)putchar('\t');
	output_line(h->url != NULL ? h->url : "");
	if (story != NULL)
		(void)printf("\t%u", story->sources);
	(void)putchar('\n');
}

/* A star, a dot for what is unread, or nothing. */
static void
put_state(unsigned flags)
{
	bool utf8 = output_is_utf8();

	if (flags & HEADLINE_STARRED) {
		output_style("33");
		(void)fputs(utf8 ? "★" : "*", stdout);
	} else if ((flags & HEADLINE_READ) == 0) {
		output_style("36");
		(void)fputs(utf8 ? "●" : "o", stdout);
	} else {
		(void)putchar(' ');
		return;
	}
	output_style("0");
}

void
output_headline(const struct headline *h, const struct story_line *story,
    int64_t now, int id_width)
{
	bool unread = (h->flags & HEADLINE_READ) == 0;
	size_t columns = output_columns();
	size_t source = columns < 72 ? 12 : 20;
	size_t taken = (size_t)id_width + 3 + 9 + source + 2;
	const char *from = h->source != NULL ? h->source : "";
	char age[32], sources[32];

	if (!output_is_terminal()) {
		headline_to_pipe(h, story);
		return;
	}
	if (story != NULL && story->sources > 1) {
		(void)snprintf(sources, sizeof sources, "%u sources",
		    story->sources);
		from = sources;
	}
	date_age(h->published, now, age, sizeof age);
	(void)printf("%*lld ", id_width, (long long)h->id);
	put_state(h->flags);
	output_style("2");
	(void)printf(" %8s ", age);
	output_fit(from, source, true);
	output_style("0");
	(void)fputs("  ", stdout);
	if (unread)
		output_style("1");
	if (h->flags & HEADLINE_ENCLOSES) {
		(void)fputs(output_is_utf8() ? "♪ " : "+ ", stdout);
		taken += 2;
	}
	output_fit(h->title != NULL ? h->title : "",
	    columns > taken + 20 ? columns - taken : 20, false);
	if (unread)
		output_style("0");
	(void)putchar('\n');
}

void
output_wrapped(const char *s, size_t indent, bool begun, const char *sgr)
{
	char *clean = gated_line(s);
	size_t columns = output_columns() < 100 ? output_columns() : 100;
	struct wrap_line *lines;
	size_t i, n;

	columns = output_is_terminal() && columns > indent + 20 ?
	    columns - indent : output_is_terminal() ? 20 : LINE_MAX_BYTES;
	lines = wrap_text(clean, strlen(clean), columns, 0, &n);
	for (i = 0; i < n; i++) {
		if (i > 0 || !begun)
			(void)printf("%*s", (int)indent, "");
		output_style(sgr);
		(void)fwrite(clean + lines[i].start, 1, lines[i].len, stdout);
		output_style("0");
		(void)putchar('\n');
	}
	free(lines);
	free(clean);
}

enum err
output_finish(struct error *e)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return ERR_NONE;
	return error_set(e, ERR_IO, _("cannot write the output: %s"),
	    strerror(errno));
}

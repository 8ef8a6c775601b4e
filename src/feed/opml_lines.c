#include "opml_lines.h"

#include <string.h>
#include <strings.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/map.h>
#include <ndigest/text/clean.h>

#define WORDS_MAX 16

/* A line as its words; those in quotes may hold spaces. */
struct line {
	struct buf word[WORDS_MAX];
	bool quoted[WORDS_MAX];
	size_t count;
};

struct lines {
	const struct opml_sink *sink;
	struct line line;
	struct buf section;	/* of newsraft */
	bool newsraft;
	bool any;		/* a line that could be a source */
};

/* --- words ---------------------------------------------------------------------------- */

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

/* The word at s, which is no blank; the bytes taken. */
static size_t
take_word(struct buf *out, bool *is_quoted, const char *s, size_t n)
{
	size_t i = 0;
	char quote = '\0';

	buf_clear(out);
	out->max = 16 * 1024;
	*is_quoted = s[0] == '"';
	for (; i < n; i++) {
		if (quote == '\0' && is_blank(s[i]))
			break;
		if (s[i] == '"') {
			quote = quote == '\0' ? '"' : '\0';
		} else if (s[i] == '\\' && quote != '\0' && i + 1 < n) {
			buf_addc(out, s[++i]);
		} else {
			buf_addc(out, s[i]);
		}
	}
	return i;
}

static void
split(struct line *l, const char *s, size_t n)
{
	size_t i = 0;

	l->count = 0;
	while (l->count < WORDS_MAX) {
		while (i < n && is_blank(s[i]))
			i++;
		if (i == n)
			return;
		/* settings of newsraft come after "<", comments after "#" */
		if (l->count > 0 && (s[i] == '<' || (s[i] == '#' &&
		    i + 1 < n && is_blank(s[i + 1]))))
			return;
		i += take_word(&l->word[l->count], &l->quoted[l->count],
		    s + i, n - i);
		l->count++;
	}
}

/* The next line in *s, *n, the rest in *at, *left; false: there is none. */
static bool
next_line(const char **at, size_t *left, const char **s, size_t *n)
{
	const char *lf;

	while (*left > 0) {
		*s = *at;
		lf = memchr(*at, '\n', *left);
		*n = lf != NULL ? (size_t)(lf - *at) : *left;
		*at += *n + (lf != NULL);
		*left -= *n + (lf != NULL);
		while (*n > 0 && is_blank(**s))
			(*s)++, (*n)--;
		if (*n > 0 && **s != '#')
			return true;
	}
	return false;
}

/* --- which reader's ---------------------------------------------------------------- */

/*
 * newsraft has sections ("@ News"), settings ("< …") and one title in quotes
 * after the URL; newsboat has tags there. A word in quotes after each URL,
 * and never the same twice, is a title.
 */
static bool
is_newsraft(const char *s, size_t n)
{
	struct map seen = MAP_INIT;
	struct line l = { 0 };
	const char *line;
	size_t len, titles = 0;
	bool section = false, tags = false, first;

	while (next_line(&s, &n, &line, &len)) {
		if (line[0] == '@') {
			section = true;
			continue;
		}
		split(&l, line, len);
		section = section || memmem(line, len, " < ", 3) != NULL;
		if (l.count < 2)
			continue;
		(void)map_put(&seen, buf_str(&l.word[1]), l.word[1].len,
		    &first);
		titles++;
		tags = tags || !first || l.count > 2 || !l.quoted[1] ||
		    buf_str(&l.word[1])[0] == '~' ||
		    buf_str(&l.word[1])[0] == '!';
	}
	for (size_t i = 0; i < WORDS_MAX; i++)
		buf_free(&l.word[i]);
	map_free(&seen);
	return section || (titles > 1 && !tags);
}

/* --- lines ---------------------------------------------------------------------------- */

static const char *
or_null(const struct buf *b)
{
	return b->len > 0 ? b->data : NULL;
}

/* URL "tag" "~title" "!hidden" */
static bool
newsboat_line(struct lines *r)
{
	struct line *l = &r->line;
	const char *title = NULL, *category = NULL, *word;

	for (size_t i = 1; i < l->count; i++) {
		word = buf_str(&l->word[i]);
		if (word[0] == '~')
			title = word[1] != '\0' ? word + 1 : title;
		else if (word[0] != '!' && word[0] != '\0' &&
		    category == NULL)
			category = word;
	}
	return opml_give(r->sink, buf_str(&l->word[0]), title, NULL,
	    category);
}

static bool
newsraft_line(struct lines *r)
{
	struct line *l = &r->line;

	return opml_give(r->sink, buf_str(&l->word[0]),
	    l->count > 1 ? or_null(&l->word[1]) : NULL, NULL,
	    or_null(&r->section));
}

/* Something with a scheme, or that has at least the look of an address. */
static bool
may_be_source(const char *s)
{
	return strstr(s, "://") != NULL || strchr(s, ':') != NULL ||
	    strncmp(s, "$(", 2) == 0 ||
	    (strchr(s, '.') != NULL && strchr(s, '/') != NULL);
}

static void
set_section(struct lines *r, const char *s, size_t n)
{
	const char *settings = memmem(s, n, " < ", 3);

	buf_clear(&r->section);
	if (settings != NULL)
		n = (size_t)(settings - s);
	clean_line(&r->section, s + 1, n - 1);
}

enum err
opml_read_lines(const char *s, size_t n, const struct opml_sink *sink)
{
	struct lines r = { .sink = sink, .newsraft = is_newsraft(s, n) };
	enum err err = ERR_NONE;
	const char *line;
	size_t len;
	bool more = true;

	while (more && next_line(&s, &n, &line, &len)) {
		if (line[0] == '@') {
			set_section(&r, line, len);
			continue;
		}
		split(&r.line, line, len);
		for (size_t i = 0; i < r.line.count; i++) {
			struct buf clean = BUF_INIT(0);

			clean_line(&clean, buf_str(&r.line.word[i]),
			    r.line.word[i].len);
			buf_free(&r.line.word[i]);
			r.line.word[i] = clean;
		}
		if (r.line.count == 0 ||
		    !may_be_source(buf_str(&r.line.word[0])))
			continue;
		r.any = true;
		more = r.newsraft ? newsraft_line(&r) : newsboat_line(&r);
	}
	if (!r.any)
		err = ERR_INPUT;
	else if (!more)
		err = ERR_STOPPED;
	for (size_t i = 0; i < WORDS_MAX; i++)
		buf_free(&r.line.word[i]);
	buf_free(&r.section);
	return err;
}

/* The brief for people, set to a measure; the same to a pipe. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/width.h>
#include <ndigest/text/wrap.h>

#include "brief.h"
#include "output.h"

#define MEASURE ((size_t)76)
#define LINE_BYTES ((size_t)64 * 1024)
#define STEP 2			/* columns that a story's text stands in */

static void
put_styled(const char *s, size_t n, const char *sgr)
{
	char *part = xstrndup(s, n);

	if (*sgr != '\0')
		output_style(sgr);
	output_line(part);
	if (*sgr != '\0')
		output_style("0");
	free(part);
}

/* TEXT through the gate, in lines of the measure, in SGR. The first line
 * begins with LEAD, which is bold, and a blank. */
static void
put(const char *lead, const char *text, size_t indent, const char *sgr)
{
	char *clean = clean_line_new(text, strlen(text), LINE_BYTES);
	size_t columns = output_columns();
	struct wrap_line *lines;
	size_t i, n;

	columns = columns > MEASURE ? MEASURE : columns;
	columns = columns > indent + 20 ? columns - indent : 20;
	lines = wrap_text(clean, strlen(clean), columns, *lead != '\0' ?
	    width_text(lead, strlen(lead)) + 1 : 0, &n);
	for (i = 0; i < n; i++) {
		(void)printf("%*s", (int)indent, "");
		if (i == 0 && *lead != '\0') {
			put_styled(lead, strlen(lead), "1");
			(void)putchar(' ');
		}
		put_styled(clean + lines[i].start, lines[i].len, sgr);
		(void)putchar('\n');
	}
	free(lines);
	free(clean);
}

/* Never broken: it is to be opened or copied. */
static void
put_url(const char *url, size_t indent)
{
	if (url == NULL)
		return;
	(void)printf("%*s", (int)indent, "");
	put_styled(url, strlen(url), "2");
	(void)putchar('\n');
}

static void
put_origin(const struct brief_story *s, int64_t now)
{
	struct buf line = BUF_INIT(0);

	brief_origin(s, now, output_is_utf8() ? " · " : " - ", &line);
	put("", buf_str(&line), STEP, "2");
	buf_free(&line);
}

static void
put_others(const struct brief_story *s)
{
	size_t i;

	for (i = 1; i < s->source_count; i++) {
		const struct headline *h = &s->sources[i];
		struct buf line = BUF_INIT(0);

		buf_addf(&line, _("Also: %s"), h->title != NULL ? h->title : "");
		if (h->source != NULL)
			buf_addf(&line, " (%s)", h->source);
		put("", buf_str(&line), STEP, "");
		put_url(h->url, STEP);
		buf_free(&line);
	}
}

static void
put_story(const struct brief_story *s, int64_t now)
{
	(void)putchar('\n');
	put("", s->head.title != NULL ? s->head.title : _("(no title)"),
	    0, "1");
	put_origin(s, now);
	if (s->summary != NULL)
		put("", s->summary, STEP, "");
	if (s->why_it_matters != NULL)
		put(_("Why it matters:"), s->why_it_matters, STEP, "");
	put_url(s->head.url, STEP);
	put_others(s);
}

/* A line under what was just written in WIDTH columns. */
static void
put_rule(size_t width)
{
	output_style("2");
	for (; width > 0; width--)
		(void)fputs(output_is_utf8() ? "─" : "-", stdout);
	output_style("0");
	(void)putchar('\n');
}

static void
put_category(const struct brief_category *c, int64_t now)
{
	size_t i, width = width_text(c->name, strlen(c->name));

	(void)putchar('\n');
	put("", c->name, 0, "1;36");
	put_rule(width < MEASURE ? width : MEASURE);
	for (i = 0; i < c->count; i++)
		put_story(&c->stories[i], now);
}

void
brief_text(const struct brief *b)
{
	struct buf lead = BUF_INIT(0), maker = BUF_INIT(0);
	char day[32], title[64];
	size_t i;

	brief_lead(b, &lead);
	if (b->count > 0) {
		brief_time(b->made, day);
		(void)snprintf(title, sizeof title, _("Brief, %s"), day);
		put("", title, 0, "1");
	}
	put("", buf_str(&lead), 0, "2");
	if (b->editor != NULL)
		put("", b->editor, 0, "");
	brief_maker(b, &maker);
	if (maker.len > 0)
		put("", buf_str(&maker), 0, "2");
	buf_free(&maker);
	buf_free(&lead);
	for (i = 0; i < b->count; i++)
		put_category(&b->categories[i], b->made);
	if (b->count > 0)
		(void)printf("\n%s\n", _("That is all."));
}

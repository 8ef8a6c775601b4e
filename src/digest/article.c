#include "article.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/mem.h>
#include <ndigest/text/lang.h>
#include <ndigest/text/utf8.h>
#include <ndigest/text/word.h>

#include "furniture.h"
#include "opening.h"
#include "origin.h"
#include "refer.h"
#include "genre.h"
#include "glue.h"
#include "lede.h"
#include "letter.h"
#include "mangled.h"
#include "marks.h"
#include "recase.h"
#include "runon.h"
#include "seam.h"
#include "tidy.h"
#include "unit.h"
#include "verbless.h"

#define TEXT_MAX ((size_t)400 * 1000)
#define UNITS_MAX 4000
#define LANGUAGE_BYTES 1200	/* enough to tell the language */
#define NAME_WORDS 3
#define SEAM_MAX 160		/* bytes of a heading */
#define TOWN_MAX 24
#define POST_WORDS 16		/* of its last line */
#define POST_MAX 340		/* bytes */
#define CAPTION_WORDS 25
#define EDGE 4			/* paragraphs at each end */
#define HEADLINES 10		/* sentences before a dateline */
#define HEADLINE_WORDS 150	/* of all of them */

/* The language that the document names, else the one it reads like. */
static void
find_language(struct article *a)
{
	size_t n = a->n < LANGUAGE_BYTES ? a->n : LANGUAGE_BYTES;
	const char *found;

	lang_primary(a->in->language, a->lang);
	if (a->lang[0] == '\0' || stop_find(a->lang) == NULL) {
		found = lang_detect(a->text, n);
		if (found[0] != '\0')
			lang_primary(found, a->lang);
	}
	a->english = strcmp(a->lang, "en") == 0;
	a->rules = digest_language_find(a->lang);
}

static bool
has_stops(const char *lang)
{
	return strcmp(lang, "th") != 0 && strcmp(lang, "lo") != 0 &&
	    strcmp(lang, "km") != 0 && strcmp(lang, "my") != 0;
}

/* German and French. */
static bool
has_towns(const struct article *a)
{
	return a->rules != NULL && a->rules->leans != NULL;
}

/* "Lund." and "Tribune." before the article, which the split took for a
 * sentence. */
static bool
is_town_alone(const struct article *a, const struct unit *u)
{
	size_t n = strlen(u->text);

	/* "Cottbus (dpa/bb)." */
	return has_towns(a) && u->paragraph < 2 && (u->words <= 2 ||
	    (u->words < 6 && n > 4 && strcmp(u->text + n - 2, ").") == 0)) &&
	    (u->flags & UNIT_FIRST) != 0 && strlen(u->text) > 3 &&
	    strpbrk(u->text, "?!\"") == NULL;
}

/* What an interviewer says before the question. */
static void
join_question(struct article *a, size_t first, size_t end)
{
	size_t i;

	if (!has_towns(a) || end - first > 3 ||
	    (a->units[end - 1].flags & UNIT_QUESTION) == 0)
		return;
	for (i = first; i + 1 < end; i++)
		a->units[i].flags |= UNIT_HALF;
}

/* "PERTH: The striker …": a town in capitals, unless it comes again as a
 * speaker's name would. */
static size_t
town_length(const struct article *a, const char *line)
{
	size_t n = strspn(line, "ABCDEFGHIJKLMNOPQRSTUVWXYZ -/");
	const char *again;

	if (n < 4 || n > TOWN_MAX || line[n] != ':' || line[n + 1] != ' ' ||
	    line[n + 2] < 'A' || line[n + 2] > 'Z' || strlen(line + n) < 25)
		return 0;
	again = strstr(a->text, arena_strndup(a->arena, line, n + 1));
	return again == NULL || strstr(again + 1, arena_strndup(a->arena, line,
	    n + 1)) == NULL ? n + 2 : 0;
}

/* Nothing but furniture comes before the unit I. */
static bool
is_first(const struct article *a, size_t i)
{
	while (i > 0 && i < EDGE && (a->units[i - 1].flags & UNIT_FURNITURE)
	    != 0)
		i--;
	return i == 0;
}

/* What comes before a dateline is headlines. */
static void
drop_headlines(struct article *a, size_t i)
{
	size_t k, words = 0;

	for (k = 0; k < i; k++)
		words += a->units[k].words;
	for (k = 0; k < i && words <= HEADLINE_WORDS; k++)
		a->units[k].flags |= UNIT_FURNITURE;
}

/* "Getty The plan …": of the picture that the lines before tell of. BARE: the
 * credit is whole, and so surely one. */
static void
drop_caption(struct article *a, size_t i, bool bare)
{
	size_t k;

	for (k = i; k > 0 && a->units[k - 1].words <= CAPTION_WORDS &&
	    !(bare && k == i ? list_within("|said|says|has|have|had|was|were"
	    "|will|would|", a->units[k - 1].low) :
	    glue_tells(a->units[k - 1].text)); k--)
		;
	for (; k < i; k++)
		a->units[k].flags |= UNIT_FURNITURE;
}

/* Bytes before the sentence proper: a dateline, a credit or heading that lost
 * its line break, a label. */
static size_t
strange_rest(const struct article *a, const struct sentence *s, size_t i,
    const char *line, size_t n)
{
	size_t skip = 0, more;

	/* its town may have a stroke, as a credit */
	if (is_first(a, i) && (skip = tidy_dateline(line, n)) > 0)
		return skip;
	if (i == 0 || s->paragraph != s[-1].paragraph) {
		skip = tidy_stamp(line, n);
		if (skip == 0)
			skip = town_length(a, line);
		if (skip > 0)
			return skip;
	}
	if (s->paragraph < 2 && i < 3 && a->english) {
		skip = runon_credit(line);
		if (skip == RUNON_LOST)
			return skip;
		if (skip > 0) {
			skip += tidy_dateline(line + skip, n - skip);
			return skip + runon_label(line + skip);
		}
	}

	if (i > 0 && i < 6 && s->start > 0 && a->text[s->start - 1] == '\n' &&
	    (skip = tidy_dateline(line, n)) > 0)
		return skip;	/* after a line with the author */
	if (i > 0 && s->paragraph == s[-1].paragraph) {
		skip = a->one_paragraph && a->english ? seam_at_echo(line) : 0;
		return a->english && skip == 0 ? runon_length(line,
		    RUNON_INSIDE) : skip;
	}
	if (a->english) {
		skip = runon_length(line, s->paragraph == 0 ?
		    RUNON_ARTICLE : RUNON_PARAGRAPH);
		do {
			more = runon_label(line + skip);
			skip += more;
		} while (more > 0);
		if (skip > 0)
			return skip + runon_length(line + skip,
			    RUNON_PARAGRAPH);
	}
	skip = s->paragraph < 3 ? tidy_dateline(line, n) : 0;
	return skip == 0 && s->paragraph < 2 && has_towns(a) ?
	    tidy_town(line, n) : skip;
}

static size_t
strange_start(struct article *a, const struct sentence *s, size_t i,
    const char *line, size_t n)
{
	size_t skip = 0, more;

	if (a->english && i > 0 && i < HEADLINES &&
	    (skip = tidy_wire(line, n)) > 0) {
		drop_headlines(a, i);
		return skip;
	}
	if (a->english && i < 4 && s->paragraph < 3 &&
	    (i == 0 || a->text[s->start - 1] == '\n' || is_first(a, i)))
		skip = opening_length(line, is_first(a, i) ? a->text : NULL);
	if (skip > 0 && list_starts("|Getty|iStock|Unsplash|Shutterstock|"
	    "Adobe Stock|Pexels|Alamy|", line) > 0)
		drop_caption(a, i, false);
	more = strange_rest(a, s, i, line + skip, n - skip);
	/* "LUND \xe2\x80\x94 NEWS RELEASE The mill" */
	if (a->english && i == 0 && more > 0 && more != RUNON_LOST)
		more += opening_length(line + skip + more, NULL);
	return more == RUNON_LOST ? more : skip + more;
}

/* "Lena Fischer is a professor …": whom the title names is not the author. */
static bool
is_in_title(const struct article *a, const char *text)
{
	size_t first = strcspn(text, " "), n;
	const char *last;

	if (a->in->title == NULL || text[first] == '\0')
		return false;
	n = strcspn(text + first + 1, " ,");
	last = arena_strndup(a->arena, text + first + 1, n);
	return n > 2 && strstr(a->in->title, last) != NULL;
}

static void
drop_start(struct buf *line, size_t n)
{
	memmove(line->data, line->data + n, line->len - n);
	buf_truncate(line, line->len - n);
}

/* Takes what a page prints around its text from the LINE of the unit I. */
static void
drop_glue(struct article *a, size_t i, struct buf *line)
{
	size_t n = glue_page_length(buf_str(line), a->in->title, a->text);
	bool bare;

	if (n == GLUE_LOST)
		a->units[i].flags |= UNIT_FURNITURE;
	else if (n > 0)
		drop_start(line, n);
	if (i >= EDGE)
		return;
	n = glue_credit_length(buf_str(line), a->in->title, a->text, &bare);
	if (n == 0)
		return;
	drop_start(line, n);
	if (bare)
		drop_caption(a, i, true);
}

/* Takes the title, over again, from the LINE of the unit I. */
static void
drop_headline(struct article *a, size_t i, struct buf *line)
{
	size_t n = headline_length(&a->headline, buf_str(line));

	if (n == line->len)
		a->units[i].flags |= UNIT_FURNITURE;
	else if (n > 0)
		drop_start(line, n);
}

/* Reads one sentence into its unit. */
static void
read_unit(struct article *a, const struct sentence *s, size_t i,
    size_t last_paragraph, struct buf *line)
{
	struct unit *u = &a->units[i];
	const char *raw = a->text + s->start;
	size_t skip = 0, seam = 0;
	bool stopped, edge;
	enum furniture kind;

	buf_clear(line);
	tidy_line(line, raw, s->len);
	if (i < EDGE && a->headline != NULL)
		drop_headline(a, i, line);
	if (a->english)
		drop_glue(a, i, line);
	skip = strange_start(a, s, i, buf_str(line), line->len);
	if (skip == RUNON_LOST) {
		skip = 0;
		u->flags |= UNIT_HALF;
	} else if (skip > 0 && i > 0 && strncasecmp(buf_str(line),
	    "courtesy ", 9) == 0)
		u[-1].flags |= UNIT_FURNITURE;	/* its caption */
	if (a->english)
		skip += seam = runon_seam(buf_str(line) + skip);
	if (a->english && skip == 0 && (i == 0 || a->one_paragraph ||
	    s->paragraph != s[-1].paragraph))
		skip = seam_at_common_word(buf_str(line), a->text);
	if (a->english && skip == 0)
		skip = seam_after_heading(buf_str(line), a->text);
	if (a->english && skip == 0 && (a->one_paragraph || i == 0 ||
	    s->paragraph != s[-1].paragraph))
		skip = seam_before_name(buf_str(line));
	if (a->english && skip == 0)
		skip = seam_in_title_case(buf_str(line), a->text);
	if (a->english && skip == 0 && (a->one_paragraph || i == 0 ||
	    s->paragraph != s[-1].paragraph))
		skip = seam_after_title(buf_str(line), a->text);
	if (a->english && seam_lacks_stop(buf_str(line)))
		u->flags |= UNIT_HALF;
	if (seam > SEAM_MAX || strstr(buf_str(line) + skip,
	    "Read the full story ") != NULL || strstr(buf_str(line) + skip,
	    "Download the report ") != NULL)
		u->flags |= UNIT_HALF;
	if (i == 0 && skip == 0 && a->english)
		skip = runon_two_names(buf_str(line), a->text);
	if (a->english && is_first(a, i))
		skip += glue_length(buf_str(line) + skip, a->in->title,
		    a->text);
	if (i == 0 && skip == 0 && runon_drop_cap(buf_str(line), a->text,
	    a->lang) > 0)
		memmove(line->data + 1, line->data + 2, line->len-- - 1);
	/* "The singer, whose song The Mill won, …": a title; "World No 3" */
	if ((skip > 8 && memmem(buf_str(line), skip, ", whose ", 8) != NULL) ||
	    (skip > 0 && strncmp(buf_str(line) + skip, "No ", 3) == 0))
		skip = 0;
	u->text = arena_strndup(a->arena, buf_str(line) + skip,
	    line->len - skip);
	buf_clear(line);
	utf8_lower(line, u->text, strlen(u->text));
	u->low = arena_strdup(a->arena, buf_str(line));
	u->paragraph = s->paragraph;
	u->words = word_count(u->text, strlen(u->text));
	if (i == 0 || s->paragraph != s[-1].paragraph)
		u->flags |= UNIT_FIRST;
	if (tidy_bullet(raw, s->len) > 0)
		u->flags |= *raw >= '0' && *raw <= '9' ? UNIT_ITEM |
		    UNIT_NUMBERED : UNIT_ITEM;
	stopped = unit_is_stopped(u->text);
	if (!stopped && has_stops(a->lang))
		u->flags |= UNIT_FRAGMENT;
	edge = s->paragraph < EDGE || s->paragraph + EDGE > last_paragraph;
	kind = furniture_find(u->text, u->low, u->words, stopped, edge);
	if (kind == FURNITURE_AUTHOR && is_in_title(a, u->text))
		kind = FURNITURE_NONE;
	if (kind != FURNITURE_NONE)
		u->flags |= UNIT_FURNITURE;
	if (kind == FURNITURE_CREDIT && !is_town_alone(a, u))
		u->flags |= UNIT_CREDIT;
	if (furniture_is_code(u->text))
		u->flags |= UNIT_CODE;
	if (u->words <= 16 && a->english &&
	    runon_is_verbless(u->text))
		u->flags |= u->words > NAME_WORDS ? UNIT_VERBLESS :
		    kind == FURNITURE_NONE ? UNIT_FURNITURE | UNIT_NAME :
		    UNIT_FURNITURE;	/* "Tom Hale." is a by-line's rest */
	if (is_town_alone(a, u) || (a->english &&
	    glue_is_dated(u->low)))
		u->flags |= UNIT_FURNITURE;
	if (a->english && (glue_is_placed(u->text) ||
	    verbless_is(u->text, i == 0)))
		u->flags |= UNIT_VERBLESS;
	unit_find_flags(a, u);
}

/* A paragraph that holds a picture's credit is its caption; a paragraph of
 * one short line without a stop is a heading. */
static void
read_paragraph(struct article *a, size_t first, size_t end)
{
	struct unit *u = &a->units[first];
	size_t i, words = 0;
	bool credit = false;

	for (i = first; i < end; i++) {
		credit = credit || (a->units[i].flags & UNIT_CREDIT) != 0;
		words += a->units[i].words;
	}
	if ((credit && words < 70) || (a->english && list_starts("|pros:"
	    "|cons:|the good:|the bad:|what we like:|what we don't like:|",
	    u->low) > 0))
		for (i = first; i < end; i++)
			a->units[i].flags |= UNIT_FURNITURE;
	if (end - first == 1 && a->english &&
	    (u->flags & UNIT_QUOTED) == 0 && runon_is_caption(u->text))
		u->flags |= UNIT_FRAGMENT;
	if (end - first == 1 && (u->flags & UNIT_FRAGMENT) != 0 &&
	    (u->flags & UNIT_ITEM) == 0 && u->words <= 16)
		u->flags |= UNIT_HEADING;
	unit_find_quoted(a, first, end);
	join_question(a, first, end);
}

/* The title again, and what was said before word for word. */
static void
find_repeated(struct article *a)
{
	struct map seen = MAP_INIT;
	struct buf low = BUF_INIT(0);
	uintptr_t *slot;
	size_t i;
	bool fresh;

	if (a->in->title != NULL) {
		tidy_line(&low, a->in->title, strlen(a->in->title));
		if (low.len > 0) {
			char *copy = xstrndup(buf_str(&low), low.len);

			buf_clear(&low);
			utf8_lower(&low, copy, strlen(copy));
			free(copy);
			map_put(&seen, buf_str(&low), low.len, NULL);
		}
	}
	for (i = 0; i < a->count; i++) {
		const char *s = a->units[i].low;

		if (*s == '\0')
			continue;
		slot = map_put(&seen, s, strlen(s), &fresh);
		if (!fresh)
			a->units[i].flags |= UNIT_REPEATED;
		*slot = i;
	}
	buf_free(&low);
	map_free(&seen);
}

/* A message shown in the article, as its last line tells: "— Ann Poe
 * (@annpoe) May 4, 2026". It is no sentence of the article's. */
static void
find_posts(struct article *a)
{
	size_t i, k, n;

	for (i = 0; i < a->count; i++) {
		struct unit *u = &a->units[i];

		if ((u->flags & UNIT_FIRST) == 0 || u->words > POST_WORDS ||
		    ((u->flags & UNIT_ITEM) == 0 &&
		    strncmp(u->text, "\xe2\x80\x94", 3) != 0) ||
		    strstr(u->text, "(@") == NULL || unit_is_stopped(u->text))
			continue;
		u->flags |= UNIT_FURNITURE;
		for (k = i, n = 0; k > 0 &&
		    a->units[k - 1].paragraph + 1 == u->paragraph; k--)
			n += strlen(a->units[k - 1].text) + 1;
		for (; n <= POST_MAX && k < i; k++)
			a->units[k].flags |= UNIT_FURNITURE;
	}
}

static void
list_usable(struct article *a)
{
	size_t i;

	a->usable = arena_alloc(a->arena, (a->count + 1) * sizeof *a->usable);
	for (i = 0; i < a->count; i++) {
		if ((a->units[i].flags & UNIT_UNUSABLE) != 0)
			continue;
		a->units[i].order = a->usable_count;
		a->usable[a->usable_count++] = i;
		a->words += a->units[i].words;
	}
}

/* LINE, mended, is the article's text from here on. */
static void
take_text(struct article *a, struct buf *line)
{
	a->text = arena_strndup(a->arena, buf_str(line), line->len);
	a->n = line->len;
	buf_clear(line);
}

/* The title as the engine reads it: the text's when there is none, without
 * labels and with the capitals of names alone. */
static void
find_title(struct article *a, struct buf *line)
{
	struct digest_input *own;
	const char *title = a->in->title;

	if (title != NULL && *title != '\0') {
		a->headline = title;
		if (mangled_mend(title, strlen(title), line)) {
			a->headline = title = arena_strdup(a->arena,
			    buf_str(line));
			buf_clear(line);
		}
		title = headline_plain(title);
	} else
		a->headline = title = headline_of(a->text, a->arena);
	if (title != NULL && recase_title(title, a->text, line)) {
		title = arena_strdup(a->arena, buf_str(line));
		buf_clear(line);
	}
	if (title == a->in->title)
		return;
	own = arena_alloc(a->arena, sizeof *own);
	*own = *a->in;
	own->title = title;
	a->in = own;
}

void
article_init(struct article *a, const struct digest_input *in,
    struct arena *arena)
{
	struct sentence *list;
	struct buf line = BUF_INIT(0);
	size_t i, first;

	memset(a, 0, sizeof *a);
	map_init(&a->forms);
	a->in = in;
	a->arena = arena;
	a->text = in->text != NULL ? in->text : "";
	a->n = strnlen(a->text, TEXT_MAX + 1);
	if (a->n > TEXT_MAX)
		a->n = utf8_cut(a->text, a->n, TEXT_MAX);
	if (mangled_mend(a->text, a->n, &line))
		take_text(a, &line);
	if (marks_pair(a->text, a->n, &line))
		take_text(a, &line);
	find_title(a, &line);
	find_language(a);
	if (a->english)
		a->n = letter_length(a->text, a->n);
	if (a->english && recase(a->text, a->n, a->headline, &line))
		take_text(a, &line);
	list = sentence_split(a->text, a->n, a->lang, &a->count);
	if (a->count > UNITS_MAX)
		a->count = UNITS_MAX;
	if (a->text != in->text && in->text != NULL)
		a->origin = origin_find(in->text, utf8_cut(in->text,
		    strnlen(in->text, TEXT_MAX + 1), TEXT_MAX), a->text, list,
		    a->count, a->lang, arena);
	tidy_part_lines(a->text, a->n, list, a->count);
	a->units = arena_alloc(arena, (a->count + 1) * sizeof *a->units);
	a->clauses = arena_alloc(arena, (a->count + 1) * sizeof *a->clauses);
	a->one_paragraph = a->count > 0 && list[a->count - 1].paragraph == 0;
	for (i = 0; i < a->count; i++)
		read_unit(a, &list[i], i, list[a->count - 1].paragraph, &line);
	for (i = first = 0; i < a->count; i++)
		if (i + 1 == a->count ||
		    list[i + 1].paragraph != list[i].paragraph) {
			read_paragraph(a, first, i + 1);
			first = i + 1;
		}
	free(list);
	buf_free(&line);
	find_posts(a);
	article_find_headings(a);
	find_repeated(a);
	lede_find(a);
	article_read_words(a);
	article_find_genre(a);
	list_usable(a);
	article_rank(a);
	refer_prepare(a);
	refer_write_subjects(a);
}

void
article_free(struct article *a)
{
	map_free(&a->forms);
	free(a->form);
	free(a->vector);
	a->form = NULL;
	a->vector = NULL;
}

bool
unit_follows(const struct article *a, size_t before, size_t after)
{
	return before < after &&
	    a->units[before].order + 1 == a->units[after].order;
}

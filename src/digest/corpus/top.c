#include <ndigest/digest/top.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/mem.h>
#include <ndigest/text/date.h>
#include <ndigest/text/utf8.h>

/* The parts of a score; they add up to 1. */
#define SOURCES 0.40
#define FRESH 0.35
#define TASTE 0.25
#define MANY_SOURCES 8.0	/* more sources say no more */
#define HALF_LIFE (14 * 3600.0)	/* seconds in which news gets half as fresh */
#define READ_ALREADY 0.35	/* what is left of a story that was read */
#define ENOUGH 10.0		/* articles shown before a taste is believed */
#define FOND 0.24		/* a liking that is worth a word */
#define FOND_READS 3		/* by what was done so often */
#define USUAL 0.3		/* of articles, when nothing is known */
#define DOUBLINGS 2.0		/* four times the usual is all there is */

/* A star is worth four reads. */
static double
liked(const struct top_taste *t)
{
	return t->read + 4.0 * t->starred;
}

/* What the reader does with the run of articles. */
static double
usual_rate(const struct top_taste *usual)
{
	double rate = (liked(usual) + 0.2) / (usual->shown + 10.0);

	return usual->shown > 0 ? fmax(0.002, fmin(0.6, rate)) : USUAL;
}

/* -1..1: how much more than usual the reader likes it, by doublings; 0 when
 * unknown. */
static double
liking(const struct top_taste *t, const struct top_taste *usual)
{
	double rate = usual_rate(usual), enough = fmax(ENOUGH, 2 / rate);
	double own = (liked(t) + rate * enough) / (t->shown + enough);

	return fmax(-1, fmin(1, log2(own / rate) / DOUBLINGS));
}

static double
taste_of(const struct top_story *s)
{
	return 0.5 + 0.5 * fmax(-1, fmin(1, 0.6 * liking(&s->source_taste,
	    &s->usual) + 0.4 * liking(&s->category_taste, &s->usual)));
}

static void
add_part(struct buf *b, const char *part)
{
	if (b->len > 0)
		buf_adds(b, " \xc2\xb7 ");
	buf_adds(b, part);
}

static void
add_fondness(struct buf *b, const struct top_taste *t,
    const struct top_taste *usual, const char *name)
{
	const char *verb = t->starred > 0 ? "you star " : "you often read ";
	char part[80];
	size_t n;

	if (name == NULL || *name == '\0' || liking(t, usual) < FOND ||
	    liked(t) < FOND_READS)
		return;
	n = strlen(name);
	n = utf8_cut(name, n, 40);
	snprintf(part, sizeof part, "%s%.*s", verb, (int)n, name);
	add_part(b, part);
}

static void
write_reason(const struct top_story *s, int64_t now, char out[TOP_REASON])
{
	struct buf b = BUF_INIT(TOP_REASON - 1);
	char part[40];

	if (s->sources > 1) {
		snprintf(part, sizeof part, "%u sources", s->sources);
		add_part(&b, part);
	}
	date_age(s->last, now, part, sizeof part);
	add_part(&b, part);
	add_fondness(&b, &s->source_taste, &s->usual, s->source);
	add_fondness(&b, &s->category_taste, &s->usual, s->category);
	if (s->starred)
		add_part(&b, "starred");
	else if (s->read)
		add_part(&b, "read already");
	snprintf(out, TOP_REASON, "%s", buf_str(&b));
	buf_free(&b);
}

double
top_score(const struct top_story *s, int64_t now, char reason[TOP_REASON])
{
	double sources = s->sources > 0 ? s->sources : 1;
	double age = (double)(now > s->last ? now - s->last : 0), score;

	score = SOURCES * fmin(1, log2(sources) / log2(MANY_SOURCES)) +
	    FRESH * exp2(-age / HALF_LIFE) + TASTE * taste_of(s);
	if (s->read && !s->starred)
		score *= READ_ALREADY;
	if (reason != NULL)
		write_reason(s, now, reason);
	return s->muted ? 0 : fmin(1, score);
}

struct candidate {
	size_t index;
	double score;
	int64_t last;
};

static int
better(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	if (x->score != y->score)
		return x->score > y->score ? -1 : 1;
	if (x->last != y->last)
		return x->last > y->last ? -1 : 1;
	return x->index < y->index ? -1 : x->index > y->index;
}

size_t
top_pick(const struct top_story *stories, size_t count, int64_t now,
    struct top_rank *out, size_t n)
{
	struct candidate *all = xcalloc(count + 1, sizeof *all);
	size_t i, len = 0;

	for (i = 0; i < count; i++)
		if (!stories[i].muted)
			all[len++] = (struct candidate){ i,
			    top_score(&stories[i], now, NULL),
			    stories[i].last };
	qsort(all, len, sizeof *all, better);
	if (len > n)
		len = n;
	for (i = 0; i < len; i++) {
		out[i].index = all[i].index;
		out[i].score = all[i].score;
		top_score(&stories[all[i].index], now, out[i].reason);
	}
	free(all);
	return len;
}

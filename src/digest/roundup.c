/* A round-up: its summary names the stories, its takeaways are how each of
 * them starts. */
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/utf8.h>

#include "alone.h"
#include "part.h"
#include "refer.h"
#include "section.h"

#define STORIES_MAX 12
#define NAMED_MAX 6
#define THINGS_MAX 12	/* with shorter names */
#define STORY_WORDS 20
#define NAME_WORDS 16
#define DEBT_MOST 0.6		/* refer_debt */
#define LABEL_MAX 24		/* bytes */

/* A heading that names a part of the page and no story. */
static bool
is_rubric(const char *low)
{
	static const char rubrics[] = "|news|the news|must-reads"
	    "|the must-reads|one more thing|quote of the day|in brief"
	    "|top stories|more|also|contents|overview|highlights"
	    "|we can still have nice things|a message from|join us|events"
	    "|jobs|tools|tools & projects|papers|research|articles"
	    "|tutorials|videos|sponsor|sponsored|introduction|intro|summary"
	    "|conclusion|links|general|guides|guides & tutorials"
	    "|news & general|kurz notiert|in kürze|überblick|inhalt|"
	    "|five big stories|the big stories|big stories|the headlines"
	    "|headlines|the front pages|front pages|sport|today in focus"
	    "|cartoon of the day|the upside|and finally|bored at work?"
	    "|something for the weekend|what else we\xe2\x80\x99ve been reading"
	    "|what else we've been reading|what we're reading|weather"
	    "|what we\xe2\x80\x99re reading|recommended|further reading"
	    "|how we tested|how we test|how we chose|our picks|verdict|pros"
	    "|cons|quick hits|other news|in other news|elsewhere|odds and ends"
	    "|around the world|what else is happening|the latest news|latest news"
	    "|latest|more news|other big stories|big story|before you go"
	    "|and one more thing|in other words|what to watch|on our radar"
	    "|deprecations|known issues|safety|pricing|what's new|what is new"
	    "|what\xe2\x80\x99s new|major changes|miscellaneous|misc|thanks|feedback|about|changes|fixes|features"
	    "|new features|improvements|bug fixes|breaking changes|installation"
	    "|getting started|upgrading|download|downloads|security|notes"
	    "|highlights include|read the full post|read more|references|faq"
	    "|en bref|sommaire|\xe6\xa6\x82\xe8\xa7\x88"
	    "|\xe8\xa6\x81\xe9\x97\xbb|";

	return list_starts(rubrics, low) == strlen(low) ||
	    strncmp(low, "a message from", 14) == 0;
}

/* The last item of a list whose items are lines. */
static bool
ends_list(const struct article *a, size_t i)
{
	size_t k;

	for (k = 1; k < 3; k++)
		if (i < k || (a->units[i - k].flags & (UNIT_HEADING |
		    UNIT_FRAGMENT)) == 0 || (a->units[i - k].flags &
		    UNIT_FURNITURE) != 0)
			return false;
	return true;
}

/* "Knowledge cutoff: May": one of several lines that say what a thing has. */
static bool
is_property(const struct article *a, size_t i)
{
	const char *colon = strstr(a->units[i].text, ": "), *other;
	size_t k;

	if (colon == NULL || colon - a->units[i].text > LABEL_MAX)
		return false;
	for (k = i > 3 ? i - 3 : 0; k < i + 4 && k < a->count; k++) {
		other = strstr(a->units[k].text, ": ");
		if (k != i && other != NULL && other - a->units[k].text <=
		    LABEL_MAX && (a->units[k].flags & (UNIT_FRAGMENT |
		    UNIT_ITEM)) != 0)
			return true;
	}
	return false;
}

static bool
is_story(const struct article *a, const struct section *s)
{
	const struct unit *h = &a->units[s->heading];
	size_t n = strlen(h->text);

	return n > 0 && strchr(",;", h->text[n - 1]) == NULL &&
	    !ends_list(a, s->heading) && !is_property(a, s->heading) && h->words >= 2 && h->words <= NAME_WORDS &&
	    (h->flags & (UNIT_FURNITURE | UNIT_HALF | UNIT_CODE)) == 0 &&
	    !(h->text[0] >= 'a' && h->text[0] <= 'z') &&
	    strstr(h->text, "http") == NULL && strchr(h->text, '<') == NULL &&
	    !is_rubric(h->low);
}

static void
add_name(struct buf *out, const char *name)
{
	size_t n = strlen(name);

	while (n > 0 && (strchr(" .:;", name[n - 1]) != NULL))
		n--;
	buf_add(out, name, n);
}

/* "lampctl turns a lamp on": the section's first sentence says what the thing
 * of its heading is; names in small letters may open it. */
static bool
opens_with_heading(const struct article *a, const struct section *s)
{
	const struct unit *h = &a->units[s->heading], *u = &a->units[s->first];
	size_t n = strlen(h->low);

	return s->first < s->end && strncmp(u->low, h->low, n) == 0 &&
	    (u->low[n] == ' ' || u->low[n] == ',') && (u->flags &
	    (UNIT_UNUSABLE | UNIT_HALF | UNIT_VERBLESS | UNIT_MINE)) == 0;
}

/* The first sentence of a section that stands alone, where the page has its
 * heading; of a list of THINGS it names its own. */
static size_t
opening(const struct article *a, const struct section *s, bool things)
{
	struct refer_page page = { .a = a, .shown = &s->heading, .count = 1 };
	size_t i;

	if (things && opens_with_heading(a, s))
		return s->first;
	for (i = s->first; i < s->end; i++)
		if ((!things || strstr(a->units[i].low,
		    a->units[s->heading].low) != NULL) && part_stands_alone(a, i) && a->units[i].words >= 5 &&
		    a->units[i].words <= 45 &&
		    (a->units[i].flags & UNIT_MINE) == 0 &&
		    refer_debt(&page, i) < DEBT_MOST &&
		    !alone_is_order(a, &a->units[i]) &&
		    !alone_shows(&a->units[i]))
			return i;
	return DIGEST_NO_SENTENCE;
}

/* "The list names glue, string and paper." */
static const char *
name_things(const struct article *a, const size_t *named, size_t count,
    struct arena *to)
{
	struct buf text = BUF_INIT(0);
	const char *made;
	size_t i;

	buf_adds(&text, "The list names ");
	for (i = 0; i < count; i++) {
		if (i > 0)
			buf_adds(&text, i + 1 < count ? ", " : " and ");
		add_name(&text, a->units[named[i]].text);
	}
	buf_addc(&text, '.');
	made = arena_strdup(to, buf_str(&text));
	buf_free(&text);
	return made;
}

void
part_roundup(struct article *a, struct arena *to, struct digest *out)
{
	bool things = sections_are_names(a);
	size_t most = things ? THINGS_MAX : NAMED_MAX;
	struct section s[64];
	size_t count = sections_find(a, s, 64, things ? SECTION_NAMED :
	    STORY_WORDS), i, at;
	size_t *named = arena_alloc(to, most * sizeof *named);
	struct claim *list = arena_alloc(to, NAMED_MAX * sizeof *list);
	struct buf text = BUF_INIT(0);

	for (i = 0; i < count; i++) {
		if (things ? is_rubric(a->units[s[i].heading].low) :
		    !is_story(a, &s[i]))
			continue;
		if (out->summary_sentence_count < most) {
			buf_adds(&text, text.len > 0 ? "; " : "");
			add_name(&text, a->units[s[i].heading].text);
			named[out->summary_sentence_count++] = s[i].heading;
		}
		at = opening(a, &s[i], things);
		if (at != DIGEST_NO_SENTENCE &&
		    out->takeaway_count < NAMED_MAX) {
			a->units[at].used = true;
			list[out->takeaway_count].sentence = at;
			list[out->takeaway_count++].text =
			    unit_print(a, at, false, to);
		}
	}
	buf_addc(&text, '.');
	if (things && out->summary_sentence_count > 1)
		out->summary = name_things(a, named, out->summary_sentence_count,
		    to);
	else if (text.len > 1)
		out->summary = arena_printf(to, "%s%s",
		    a->rules != NULL ? a->rules->stories : "",
		    buf_str(&text));
	out->summary_sentences = named;
	out->takeaways = list;
	buf_free(&text);
}

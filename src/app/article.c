/* One article, put together for its page. */
#include "article.h"

#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/intl.h>
#include <ndigest/html/sanitize.h>
#include <ndigest/store/digests.h>
#include <ndigest/store/lists.h>
#include <ndigest/text/date.h>
#include <ndigest/text/word.h>

#include "private.h"

#define TEXT_MAX ((size_t)4 * 1024 * 1024)
#define SHORT_WORDS 220		/* fewer is seldom the whole article */
#define WORDS_A_MINUTE 230
#define STORY_MAX ((size_t)12)

const char *
article_html(const struct store_article *s, enum text_source *source)
{
	const char *html = NULL;

	*source = TEXT_NONE;
	if (s->text_state == STORE_TEXT_PAGE && s->text != NULL) {
		*source = TEXT_PAGE;
		return s->text;
	}
	if (s->content != NULL) {
		*source = TEXT_FEED;
		html = s->content;
	} else if (s->summary != NULL) {
		*source = TEXT_SUMMARY;
		html = s->summary;
	}
	return html;
}

char *
article_text(const char *html, struct arena *arena)
{
	struct buf out = BUF_INIT(TEXT_MAX);
	char *text;

	if (html != NULL)
		(void)html_to_text(&out, html, strlen(html));
	text = arena_strndup(arena, buf_str(&out), out.len);
	buf_free(&out);
	return text;
}

size_t
article_words(const char *text)
{
	struct word_iter it = { text, strlen(text), 0 };
	const char *word;
	size_t len, n = 0;

	while (word_next(&it, &word, &len))
		n++;
	return n;
}

static bool
ends_with(const char *text, const char *tail)
{
	size_t n = strlen(text), k = strlen(tail);

	return n >= k && memcmp(text + n - k, tail, k) == 0;
}

/* What feeds put where they cut: looked for in the last bytes only. */
static bool
looks_cut(const char *text)
{
	static const char *const tails[] = { "…", "...", "[…]", "[...]",
	    "…]", "Read more", "Continue reading", "Read More", "more »",
	    "Weiterlesen", "Lire la suite", "Leer más", "(more…)" };
	const char *last = text;
	size_t n = strlen(text);
	size_t i;

	if (n > 400)
		last = text + n - 400;
	for (i = 0; i < sizeof tails / sizeof tails[0]; i++)
		if (ends_with(text, tails[i]))
			return true;
	return strstr(last, "appeared first on") != NULL ||
	    strstr(last, "Continue reading") != NULL;
}

bool
article_is_short(const struct store_article *s, const char *text)
{
	if (s->content == NULL)
		return true;
	return article_words(text) < SHORT_WORDS || looks_cut(text);
}

/* Why the page does not show the whole article, in words for the reader. */
static const char *
text_note(const struct store_article *s, enum text_source source,
    struct arena *arena)
{
	if (source == TEXT_PAGE)
		return s->text_error;	/* a stub says so here */
	if (s->text_state == STORE_TEXT_FAILED)
		return arena_printf(arena, source == TEXT_NONE ?
		    "The article's page could not be fetched: %s" :
		    "This is the feed's own text; the article's page could "
		    "not be fetched: %s",
		    s->text_error != NULL ? s->text_error : "unknown reason");
	return NULL;
}

static enum err
add_digest(struct store *s, int64_t id, struct arena *arena,
    struct article *out, struct error *e)
{
	struct store_digest d;
	enum err rc = store_digest_get(s, id, NULL, NULL, NULL, arena, &d, e);

	if (rc == ERR_NONE) {
		out->has_digest = true;
		out->digest = d.digest;
		out->stale_digest = d.stale;
		out->digest.category = out->head.category;
	}
	return rc == ERR_NOT_FOUND ? ERR_NONE : rc;
}

/* What the reader asked stands behind the digest's own questions. */
static enum err
add_answers(struct store *s, int64_t id, struct arena *arena,
    struct article *out, struct error *e)
{
	struct digest *d = &out->digest;
	struct faq *asked, *all;
	size_t n = 0, i;
	enum err rc = store_answers(s, id, arena, &asked, &n, e);

	if (rc != ERR_NONE || n == 0)
		return rc;
	all = arena_alloc(arena, (d->faq_count + n) * sizeof *all);
	if (d->faq_count > 0)
		memcpy(all, d->faq, d->faq_count * sizeof *all);
	for (i = 0; i < n; i++) {
		if (asked[i].answer.text == NULL)
			asked[i].answer.text = _("The article does not say.");
		all[d->faq_count++] = asked[i];
	}
	d->faq = all;
	return ERR_NONE;
}

static enum err
add_others(struct store *s, int64_t id, struct arena *arena,
    struct article *out, struct error *e)
{
	struct related *related = NULL;
	struct headline *story = NULL;
	enum err rc = store_related_get(s, id, arena, &related,
	    &out->related_count, NULL, e);

	if (rc == ERR_NOT_FOUND)
		rc = ERR_NONE;
	out->related = related;
	if (rc == ERR_NONE && out->head.story != 0)
		rc = store_story(s, out->head.story, id, STORY_MAX, arena,
		    &story, &out->story_count, e);
	out->story = story;
	return rc;
}

/* A podcast's cover, a photograph: what is enclosed is the lead picture. */
static const char *
enclosed_image(const struct store_article *s)
{
	for (size_t i = 0; i < s->enclosure_count; i++)
		if (s->enclosures[i].type != NULL && strncmp(
		    s->enclosures[i].type, "image/", 6) == 0)
			return s->enclosures[i].url;
	return NULL;
}

static void
fill(struct article *out, const struct store_article *s, struct arena *arena)
{
	*out = (struct article){ .head = s->head };
	out->html = article_html(s, &out->source);
	out->text = article_text(out->html, arena);
	out->image = s->image != NULL ? s->image : enclosed_image(s);
	out->image_alt = s->image_alt;
	out->language = s->language != NULL ? s->language : s->feed_language;
	out->comments = s->comments;
	out->enclosures = s->enclosures;
	out->enclosure_count = s->enclosure_count;
	out->text_note = text_note(s, out->source, arena);
	out->words = article_words(out->text);
	out->minutes = (int)(out->words / WORDS_A_MINUTE);
	out->scroll = s->position;
}

enum err
app_article(struct app *a, int64_t id, struct arena *arena,
    struct article *out, struct error *e)
{
	struct store *s = app_reader(a);
	struct store_article sa;
	enum err rc = store_article(s, id, arena, &sa, e);

	if (rc == ERR_NOT_FOUND)
		return error_set(e, ERR_NO_INPUT, _("there is no item %lld; "
		    "`ndigest list` shows what there is"), (long long)id);
	if (rc != ERR_NONE)
		return rc;
	fill(out, &sa, arena);
	rc = add_digest(s, id, arena, out, e);
	if (rc == ERR_NONE)
		rc = add_answers(s, id, arena, out, e);
	if (rc == ERR_NONE)
		rc = add_others(s, id, arena, out, e);
	return rc;
}

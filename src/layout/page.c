#include <ndigest/layout/page.h>

#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/date.h>
#include <ndigest/text/width.h>

#include "enclosure.h"
#include "page_asked.h"

#define INDENT "  "

/* --- words ------------------------------------------------------------------------- */

const char *
page_summary_heading(const struct digest *d)
{
	return d->ai ? "AI Summary" : "Summary";
}

static const char *
provider_name(const char *provider)
{
	static const struct {
		const char *id, *name;
	} names[] = {
		{ "openai", "OpenAI-compatible" }, { "ollama", "Ollama" },
		{ "anthropic", "Anthropic" }, { "gemini", "Gemini" }
	};

	for (size_t i = 0; provider != NULL && i < 4; i++)
		if (strcmp(provider, names[i].id) == 0)
			return names[i].name;
	return provider;
}

void
page_maker(struct buf *out, const struct digest *d, bool ascii)
{
	const char *provider = provider_name(d->provider);

	if (!d->ai || d->model == NULL)
		return;
	clean_line(out, d->model, strlen(d->model));
	if (provider == NULL || *provider == '\0')
		return;
	buf_adds(out, ascii ? " - " : " \xc2\xb7 ");
	clean_line(out, provider, strlen(provider));
}

void
page_disclaimer(struct buf *out, const struct digest *d)
{
	if (!d->ai) {
		buf_adds(out, "These are the article's own sentences, chosen "
		    "by ndigest; no AI model was used.");
		return;
	}
	buf_adds(out, "This summary was AI-generated");
	if (d->model != NULL && *d->model != '\0') {
		buf_adds(out, " by ");
		clean_line(out, d->model, strlen(d->model));
	}
	buf_adds(out, ". It may be wrong.");
}

/* --- small parts ------------------------------------------------------------------- */

static bool
is_there(const char *s)
{
	return s != NULL && *s != '\0';
}

static void
set_text(struct setter *s, const char *text, enum look look)
{
	setter_add_clean(s, text, look);
	setter_flush_text(s);
}

/* A line of paragraphs of a model's text: blank lines part them. */
static void
set_paragraphs(struct setter *s, const char *text, enum look look)
{
	const char *end;

	while (*text != '\0') {
		size_t n = strcspn(text, "\n");
		char *line = arena_strndup(&s->l->arena, text, n);

		set_text(s, line, look);
		end = text + n;
		text = end + strspn(end, "\n");
		if (*text != '\0' && text - end > 1)
			setter_gap(s);
	}
}

/* A heading with its mark, and at the right edge what made the part. */
static void
set_heading(struct setter *s, const char *mark, const char *text,
    const char *right)
{
	size_t width = setter_width(s), used, n = strlen(right);
	struct layout_span spans[4];
	size_t count = 0;

	setter_gap(s);
	if (n == 0 || width_text(right, n) + width_text(mark, strlen(mark)) +
	    width_text(text, strlen(text)) + 2 > width) {
		setter_adds(s, mark, LOOK_ACCENT);
		setter_adds(s, text, LOOK_HEADING);
		setter_flush(s);
		return;
	}
	spans[count] = setter_blank(s, 0);
	spans[count].text = mark;
	spans[count].len = strlen(mark);
	spans[count].columns = width_text(mark, strlen(mark));
	spans[count++].look = LOOK_ACCENT;
	spans[count] = setter_blank(s, 0);
	spans[count].text = text;
	spans[count].len = strlen(text);
	spans[count].columns = width_text(text, strlen(text));
	spans[count++].look = LOOK_HEADING;
	used = spans[0].columns + spans[1].columns + width_text(right, n);
	spans[count++] = setter_blank(s, width - used);
	spans[count] = setter_blank(s, 0);
	spans[count].text = arena_strdup(&s->l->arena, right);
	spans[count].len = n;
	spans[count].columns = width_text(right, n);
	spans[count++].look = LOOK_DIM;
	setter_line(s, spans, count);
}

/* --- the digest ------------------------------------------------------------------------ */

static bool
is_alnum(char c)
{
	return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* WHAT in S where it stands alone: no "3" in "2023". */
static const char *
find_whole(const char *s, const char *what)
{
	size_t n = strlen(what);
	const char *hit = s;

	while ((hit = strstr(hit, what)) != NULL) {
		if ((hit == s || !is_alnum(hit[-1]) || !is_alnum(what[0])) &&
		    (!is_alnum(hit[n]) || !is_alnum(what[n - 1])))
			return hit;
		hit++;
	}
	return NULL;
}

/* The text with what the article does not bear out set apart. */
static void
add_claim(struct setter *s, const struct digest *d, const char *text,
    enum look look)
{
	struct buf line = BUF_INIT(0);
	const char *p, *hit, *next;
	size_t len = 0;

	clean_line(&line, text, strlen(text));
	for (p = buf_str(&line); *p != '\0'; p = hit + len) {
		hit = NULL;
		for (size_t i = 0; i < d->unsupported_count; i++) {
			if (!is_there(d->unsupported[i]))
				continue;
			next = find_whole(p, d->unsupported[i]);
			if (next != NULL && (hit == NULL || next < hit)) {
				hit = next;
				len = strlen(d->unsupported[i]);
			}
		}
		if (hit == NULL)
			break;
		setter_add(s, p, (size_t)(hit - p), look, 0, -1, LAYOUT_NONE);
		setter_add(s, hit, len, LOOK_WARN, 0, -1, LAYOUT_NONE);
		setter_adds(s, "(?)", LOOK_WARN);
	}
	setter_add(s, p, strlen(p), look, 0, -1, LAYOUT_NONE);
	buf_free(&line);
}

static size_t
first_sentence(const size_t *sentences, size_t count)
{
	return count > 0 ? sentences[0] : LAYOUT_NONE;
}

static void
set_summary(struct setter *s, const struct digest *d)
{
	struct buf maker = BUF_INIT(0);

	page_maker(&maker, d, s->ascii);
	set_heading(s, s->marks->summary, page_summary_heading(d),
	    buf_str(&maker));
	buf_free(&maker);
	setter_begin(s, TARGET_SUMMARY, 0, first_sentence(
	    d->summary_sentences, d->summary_sentence_count), 0, NULL);
	add_claim(s, d, d->summary, LOOK_TEXT);
	setter_flush_text(s);
	setter_end(s);
}

static void
set_takeaways(struct setter *s, const struct digest *d)
{
	set_heading(s, "", "Key Takeaways", "");
	for (size_t i = 0; i < d->takeaway_count; i++) {
		setter_begin(s, TARGET_TAKEAWAY, i, d->takeaways[i].sentence,
		    0, NULL);
		setter_push(s, s->marks->bullet[0], INDENT, LOOK_ACCENT);
		add_claim(s, d, d->takeaways[i].text, LOOK_TEXT);
		setter_flush_text(s);
		setter_pop(s);
		setter_end(s);
	}
}

static bool
is_quoted(const char *s)
{
	static const char *const marks[] = {
		"\"", "\xe2\x80\x9c", "\xe2\x80\x9e", "\xc2\xab",
		"\xe3\x80\x8c", "\xe2\x80\x98"
	};

	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (strncmp(s, marks[i], strlen(marks[i])) == 0)
			return true;
	return false;
}

static void
set_quote(struct setter *s, const struct digest *d)
{
	bool quoted = is_quoted(d->quote.text);

	setter_gap(s);
	setter_begin(s, TARGET_QUOTE, 0, d->quote.sentence, 0, NULL);
	setter_push(s, NULL, s->marks->bar, LOOK_ACCENT);
	if (!quoted)
		setter_adds(s, s->marks->quote, LOOK_QUOTE);
	add_claim(s, d, d->quote.text, LOOK_QUOTE);
	if (!quoted)
		setter_adds(s, s->marks->unquote, LOOK_QUOTE);
	setter_flush_text(s);
	setter_pop(s);
	setter_end(s);
}

static void
set_why(struct setter *s, const struct digest *d)
{
	set_heading(s, s->marks->why, "Why It Matters", "");
	setter_begin(s, TARGET_WHY, 0, first_sentence(d->why_sentences,
	    d->why_sentence_count), 0, NULL);
	add_claim(s, d, d->why_it_matters, LOOK_TEXT);
	setter_flush_text(s);
	setter_end(s);
}

static void
set_faq(struct setter *s, const struct digest *d, const bool *open)
{
	set_heading(s, "", "FAQ", "");
	for (size_t i = 0; i < d->faq_count; i++) {
		bool shown = open == NULL || open[i];
		const struct digest own = page_marks(d, &d->faq[i]);

		setter_begin(s, TARGET_FAQ, i, d->faq[i].answer.sentence, 0,
		    NULL);
		setter_push(s, _(shown ? s->marks->open : s->marks->closed),
		    INDENT, LOOK_ACCENT);
		add_claim(s, d, d->faq[i].question,
		    shown ? LOOK_STRONG : LOOK_TEXT);
		setter_flush_text(s);
		if (shown && is_there(d->faq[i].answer.text)) {
			add_claim(s, &own, d->faq[i].answer.text, LOOK_TEXT);
			setter_flush_text(s);
			page_set_passages(s, &d->faq[i]);
		}
		setter_pop(s);
		setter_end(s);
		if (shown && i + 1 < d->faq_count)
			setter_gap(s);
	}
}

static void
set_unsupported(struct setter *s, const struct digest *d)
{
	setter_gap(s);
	setter_adds(s, "Not in the article: ", LOOK_WARN);
	for (size_t i = 0; i < d->unsupported_count; i++) {
		setter_adds(s, i > 0 ? ", " : "", LOOK_WARN);
		setter_add_clean(s, d->unsupported[i], LOOK_WARN);
	}
	setter_flush(s);
}

static void
set_disclaimer(struct setter *s, const struct page_input *in)
{
	struct buf text = BUF_INIT(0);

	setter_gap(s);
	page_disclaimer(&text, in->digest);
	if (is_there(in->url))
		setter_begin(s, TARGET_ORIGINAL, 0, LAYOUT_NONE, 0, in->url);
	setter_adds(s, buf_str(&text), LOOK_DIM);
	if (is_there(in->url)) {
		setter_adds(s, " ", LOOK_DIM);
		setter_adds(s, "Read the original", LOOK_LINK);
		setter_adds(s, s->marks->to, LOOK_DIM);
	}
	setter_flush(s);
	setter_end(s);
	buf_free(&text);
}

static void
set_digest(struct setter *s, const struct page_input *in)
{
	const struct digest *d = in->digest;

	if (is_there(d->summary))
		set_summary(s, d);
	if (d->takeaway_count > 0)
		set_takeaways(s, d);
	if (is_there(d->quote.text))
		set_quote(s, d);
	if (is_there(d->why_it_matters))
		set_why(s, d);
	if (d->faq_count > 0)
		set_faq(s, d, in->faq_open);
	page_set_asking(s, in);
	if (d->unsupported_count > 0)
		set_unsupported(s, d);
	set_disclaimer(s, in);
}

/* --- the foot -------------------------------------------------------------------------- */

static void
set_original(struct setter *s, const struct page_input *in)
{
	setter_gap(s);
	setter_begin(s, TARGET_ORIGINAL, 0, LAYOUT_NONE, 0, in->url);
	setter_adds(s, "Read full article", LOOK_LINK);
	if (is_there(in->source)) {
		setter_adds(s, " on ", LOOK_LINK);
		setter_add_clean(s, in->source, LOOK_LINK);
	}
	setter_adds(s, s->marks->out, LOOK_LINK);
	setter_flush(s);
	setter_end(s);
}

/* It stands at the top of the page. */
static bool
is_lead(const struct page_input *in, const struct enclosure *e)
{
	return in->image_url != NULL && strcmp(e->url, in->image_url) == 0;
}

static void
set_enclosures(struct setter *s, const struct page_input *in)
{
	setter_gap(s);
	for (size_t i = 0; i < in->enclosure_count; i++) {
		const struct enclosure *e = &in->enclosures[i];
		char facts[ENCLOSURE_FACTS][ENCLOSURE_FACT_MAX];
		size_t n = enclosure_facts(e, facts);

		if (is_lead(in, e))
			continue;
		setter_begin(s, TARGET_ENCLOSURE, i, LAYOUT_NONE, 0, e->url);
		setter_push(s, s->marks->play, INDENT, LOOK_DIM);
		setter_add_clean(s, is_there(e->title) ? e->title : e->url,
		    LOOK_LINK);
		for (size_t k = 0; k < n; k++) {
			setter_adds(s, s->marks->dot, LOOK_DIM);
			setter_add_clean(s, facts[k], LOOK_DIM);
		}
		setter_flush(s);
		setter_pop(s);
		setter_end(s);
	}
}

static void
set_actions(struct setter *s, const struct page_input *in)
{
	if (is_there(in->url))
		set_original(s, in);
	if (in->share) {
		setter_begin(s, TARGET_SHARE, 0, LAYOUT_NONE, 0, NULL);
		setter_adds(s, "Share this story", LOOK_LINK);
		setter_flush(s);
		setter_end(s);
	}
	if (is_there(in->comments)) {
		setter_begin(s, TARGET_COMMENTS, 0, LAYOUT_NONE, 0,
		    in->comments);
		setter_adds(s, "Comments", LOOK_LINK);
		setter_adds(s, s->marks->out, LOOK_LINK);
		setter_flush(s);
		setter_end(s);
	}
	if (in->enclosure_count > 1 || (in->enclosure_count == 1 &&
	    !is_lead(in, in->enclosures)))
		set_enclosures(s, in);
}

static void
set_other(struct setter *s, enum target_kind kind, size_t i, int64_t id,
    const char *title, const char *source, int64_t published, int64_t now)
{
	char age[32];

	date_age(published, now, age, sizeof age);
	setter_begin(s, kind, i, LAYOUT_NONE, id, NULL);
	setter_push(s, s->marks->item, INDENT, LOOK_ACCENT);
	setter_add_clean(s, is_there(title) ? title : "(no title)", LOOK_TEXT);
	setter_flush_text(s);
	if (is_there(source)) {
		setter_add_clean(s, source, LOOK_DIM);
		if (age[0] != '\0')
			setter_adds(s, s->marks->dot, LOOK_DIM);
	}
	setter_adds(s, age, LOOK_DIM);
	setter_flush(s);
	setter_pop(s);
	setter_end(s);
}

static void
set_others(struct setter *s, const struct page_input *in)
{
	if (in->story_count > 0)
		set_heading(s, "", "Same Story Elsewhere", "");
	for (size_t i = 0; i < in->story_count; i++)
		set_other(s, TARGET_STORY, i, in->story[i].id,
		    in->story[i].title, in->story[i].source,
		    in->story[i].published, in->now);
	if (in->related_count > 0)
		set_heading(s, "", "Related Articles", "");
	for (size_t i = 0; i < in->related_count; i++)
		set_other(s, TARGET_RELATED, i, in->related[i].id,
		    in->related[i].title, in->related[i].source,
		    in->related[i].published, in->now);
}

/* --- the article's text -------------------------------------------------------------------- */

static void
set_line_of_rule(struct setter *s)
{
	struct buf line = BUF_INIT(0);

	for (size_t i = 0; i < setter_width(s); i++)
		buf_adds(&line, s->marks->rule);
	setter_add(s, buf_str(&line), line.len, LOOK_RULE, 0, -1,
	    LAYOUT_NONE);
	setter_flush(s);
	buf_free(&line);
}

/* A heading at the top that only says the title again. */
static const struct block *
repeated_title(const struct page_input *in)
{
	const struct block *b = in->body->root->child;

	return b != NULL && b->kind == BLOCK_HEADING && in->title != NULL &&
	    strcasecmp(b->text, in->title) == 0 ? b : NULL;
}

static void
set_body(struct setter *s, const struct page_input *in)
{
	if (in->digest != NULL) {
		setter_gap(s);
		set_line_of_rule(s);
	}
	setter_gap(s);
	if (is_there(in->body_note)) {
		set_text(s, in->body_note, LOOK_DIM);
		setter_gap(s);
	}
	s->l->body = s->lines.len + (s->gap ? 1 : 0);
	s->skipped = repeated_title(in);
	set_blocks(s, in->body->root->child);
	s->skipped = NULL;
}

struct layout *
layout_page(const struct page_input *in, const struct layout_options *o)
{
	struct layout *l = xcalloc(1, sizeof *l);
	struct setter s;

	setter_open(&s, l, o, in->body);
	set_head(&s, in);
	if (in->digest != NULL) {
		set_digest(&s, in);
	} else if (is_there(in->stream)) {
		set_heading(&s, s.marks->summary, "Summary", "");
		set_paragraphs(&s, in->stream, LOOK_TEXT);
	}
	if (in->digest == NULL)
		page_set_state(&s, in);
	l->body = LAYOUT_NONE;
	if (in->body != NULL && in->digest == NULL)
		set_body(&s, in);
	set_actions(&s, in);
	if (in->body != NULL && in->digest != NULL)
		set_body(&s, in);
	set_others(&s, in);
	setter_close(&s);
	return l;
}

/* A model's reply to a digest: field by field, and never as it stands. */
#include <ndigest/digest/llm_digest.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/mem.h>
#include <ndigest/digest/ground.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/sentence.h>
#include <ndigest/text/word.h>

#include "lenient.h"
#include "llm_reply.h"

#define SUMMARY_MAX 1400
#define TAKEAWAY_MAX 320
#define QUOTE_MAX 500
#define WHY_MAX 1000
#define QUESTION_MAX 240
#define ANSWER_MAX 800
#define TAKEAWAYS_MAX 5
#define FAQ_MAX 5
#define NOTES_MAX 16
#define WORDS_MIN 3
#define FOREIGN_SHARE 0.22	/* a sentence with so few of the article's words
				 * is not about it */
#define ECHO_BYTES 60

static const char summary_names[] = "summary aisummary digest tldr abstract "
    "overview gist";
static const char takeaway_names[] = "takeaways keytakeaways keypoints "
    "points bullets highlights";
static const char quote_names[] = "quote pullquote quotation keyquote";
static const char why_names[] = "whyitmatters whymatters why significance "
    "impact importance";
static const char faq_names[] = "faq faqs questions qanda qa";
static const char same_names[] = "samestory samestories sameevent";
static const char category_names[] = "category topic section";

static bool
is_digest(const json_t *o)
{
	const json_t *s = reply_field(o, summary_names);

	return s != NULL ? !json_is_object(s) :
	    reply_field(o, takeaway_names) != NULL &&
	    reply_field(o, why_names) != NULL;
}

static json_t *
find_digest(const char *reply, size_t n, bool *is_cut)
{
	const char *s = lenient_reply(reply, &n);

	return lenient_object(s, n, is_digest, LENIENT_SENTENCES, is_cut);
}

/* --- while it is written ------------------------------------------------------- */

bool
llm_digest_peek(const char *reply, size_t n, struct buf *out)
{
	const char *s = lenient_reply(reply, &n);
	struct arena arena = ARENA_INIT;
	const char *line = NULL;
	json_t *o;
	size_t skip = 0;

	/* what thinks aloud first is not shown */
	while (skip < n && (s[skip] == ' ' || s[skip] == '\n' ||
	    s[skip] == '\r' || s[skip] == '\t'))
		skip++;
	if (skip < n && (s[skip] == '{' || s[skip] == '`')) {
		o = lenient_object(s + skip, n - skip, is_digest,
		    LENIENT_KEEP, NULL);
		if (o != NULL)
			line = reply_line(reply_field(o, summary_names),
			    SUMMARY_MAX, &arena);
		json_decref(o);
	}
	if (line != NULL)
		buf_adds(out, line);
	arena_free(&arena);
	return line != NULL;
}

/* --- notes ------------------------------------------------------------------------ */

void
llm_note(struct digest *d, struct arena *arena, const char *fmt, ...)
{
	const char **notes = arena_alloc(arena, (NOTES_MAX + 1) *
	    sizeof *notes);
	char text[512];
	va_list ap;
	size_t i;

	if (d->note_count >= NOTES_MAX)
		return;
	va_start(ap, fmt);
	(void)vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	for (i = 0; i < d->note_count; i++)
		notes[i] = d->notes[i];
	notes[d->note_count++] = arena_strdup(arena, text);
	d->notes = notes;
}

/* --- one part after the other -------------------------------------------------------- */

struct reading {
	const json_t *reply;
	const struct llm_prompt *prompt;
	const struct llm_wish *wish;
	struct ground *ground;
	struct arena *arena;
	struct digest *out;
	bool same_language;
};

/* A reply that says our own rules back to us. */
static bool
is_echo(const struct reading *r, const char *text)
{
	char piece[ECHO_BYTES + 1];
	char *rules = clean_line_new(r->prompt->system,
	    strlen(r->prompt->system), 20000);
	size_t n = strlen(text), i;
	bool echo = false;

	for (i = 0; !echo && i + ECHO_BYTES <= n; i += 20) {
		memcpy(piece, text + i, ECHO_BYTES);
		piece[ECHO_BYTES] = '\0';
		echo = strstr(rules, piece) != NULL;
	}
	free(rules);
	return echo;
}

/* TEXT without the sentences that are not about the article at all: a model
 * that was talked into something else. NULL when nothing is left. */
static const char *
keep_grounded(const struct reading *r, const char *text)
{
	struct buf kept = BUF_INIT(0);
	size_t count, i;
	struct sentence *s;
	double share;

	if (text == NULL || !r->same_language)
		return text;
	s = sentence_split(text, strlen(text), r->prompt->language, &count);
	for (i = 0; i < count; i++) {
		char *one = xstrndup(text + s[i].start, s[i].len);

		(void)ground_sentence(r->ground, one, &share);
		if (share >= FOREIGN_SHARE) {
			if (kept.len > 0)
				buf_addc(&kept, ' ');
			buf_adds(&kept, one);
		}
		free(one);
	}
	free(s);
	text = kept.len > 0 ? arena_strdup(r->arena, buf_str(&kept)) : NULL;
	buf_free(&kept);
	return text;
}

static const char *
paragraph(const struct reading *r, const char *names, size_t max)
{
	const char *s = reply_line(reply_field(r->reply, names), max,
	    r->arena);

	if (s == NULL || word_count(s, strlen(s)) < WORDS_MIN ||
	    is_echo(r, s))
		return NULL;
	return keep_grounded(r, s);
}

static bool
read_summary(const struct reading *r)
{
	const char *s = paragraph(r, summary_names, SUMMARY_MAX);

	if (s != NULL)
		r->out->summary = s;
	return s != NULL;
}

static bool
read_why(const struct reading *r)
{
	const char *s = paragraph(r, why_names, WHY_MAX);

	if (s != NULL)
		r->out->why_it_matters = s;
	return s != NULL;
}

static bool
is_told(const struct claim *list, size_t n, const char *text)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (strcasecmp(list[i].text, text) == 0)
			return true;
	return false;
}

/* A list, or one string with a line for each. */
static json_t *
as_list(const json_t *v)
{
	json_t *list = json_array();
	const char *s, *eol;
	size_t n;

	if (json_is_array(v)) {
		json_array_extend(list, (json_t *)(uintptr_t)v);
		return list;
	}
	for (s = json_string_value(v); s != NULL && *s != '\0';
	    s = eol + (*eol == '\n')) {
		eol = s + strcspn(s, "\n");
		n = (size_t)(eol - s);
		if (n > 0)
			json_array_append_new(list, json_stringn(s, n));
	}
	return list;
}

static bool
read_takeaways(const struct reading *r)
{
	json_t *list = as_list(reply_field(r->reply, takeaway_names)), *one;
	struct claim *out = arena_alloc(r->arena, TAKEAWAYS_MAX *
	    sizeof *out);
	size_t i, n = 0;

	json_array_foreach(list, i, one) {
		const json_t *v = json_is_object(one) ? reply_field(one,
		    "text point takeaway") : one;
		const char *s = keep_grounded(r, reply_line(v, TAKEAWAY_MAX,
		    r->arena));

		if (n == TAKEAWAYS_MAX)
			break;
		if (s == NULL || word_count(s, strlen(s)) < WORDS_MIN ||
		    is_told(out, n, s))
			continue;
		out[n].text = s;
		out[n++].sentence = DIGEST_NO_SENTENCE;
	}
	json_decref(list);
	if (n < 2)
		return false;
	r->out->takeaways = out;
	r->out->takeaway_count = n;
	return true;
}

/* Marks around the whole are the page's to set. */
static const char *
without_marks(const char *s, struct arena *a)
{
	static const char *const open[] = { "\"", "\xe2\x80\x9c",
	    "\xe2\x80\x9e", "\xc2\xab", "'" };
	static const char *const close[] = { "\"", "\xe2\x80\x9d",
	    "\xe2\x80\x9c", "\xc2\xbb", "'" };
	size_t n = strlen(s), i;

	for (i = 0; i < 5; i++) {
		size_t a1 = strlen(open[i]), a2 = strlen(close[i]);

		if (n > a1 + a2 && strncmp(s, open[i], a1) == 0 &&
		    strcmp(s + n - a2, close[i]) == 0)
			return arena_strndup(a, s + a1, n - a1 - a2);
	}
	return s;
}

static bool
read_quote(const struct reading *r)
{
	const char *s = reply_line(reply_field(r->reply, quote_names),
	    QUOTE_MAX, r->arena);
	struct claim own = r->out->quote;

	if (s == NULL || word_count(s, strlen(s)) < WORDS_MIN)
		return false;
	r->out->quote.text = without_marks(s, r->arena);
	/* tried at once: what does not stand in the article is no quote */
	if (ground_quote(r->ground, r->out->quote.text, r->arena,
	    &r->out->quote.sentence) != NULL)
		return true;
	if (ground_quote_near(r->ground, r->out->quote.text, r->arena,
	    &r->out->quote)) {
		llm_note(r->out, r->arena, "The model's quote was not word "
		    "for word: the article's own stands in its place.");
		return true;
	}
	r->out->quote = own;
	return false;
}

static bool
read_faq(const struct reading *r)
{
	const json_t *list = reply_field(r->reply, faq_names), *one;
	struct faq *out = arena_alloc(r->arena, FAQ_MAX * sizeof *out);
	size_t i, k, n = 0;

	json_array_foreach(list, i, one) {
		const char *q = reply_line(reply_field(one, "question q"),
		    QUESTION_MAX, r->arena);
		const char *a = keep_grounded(r, reply_line(reply_field(one,
		    "answer a"), ANSWER_MAX, r->arena));

		if (n == FAQ_MAX)
			break;
		if (q == NULL || a == NULL || word_count(q, strlen(q)) < 2)
			continue;
		for (k = 0; k < n && strcasecmp(out[k].question, q) != 0; k++)
			continue;
		if (k < n)
			continue;
		out[n].question = q;
		out[n].answer.text = a;
		out[n++].answer.sentence = DIGEST_NO_SENTENCE;
	}
	if (n == 0)
		return false;
	r->out->faq = out;
	r->out->faq_count = n;
	return true;
}

static bool
read_category(const struct reading *r)
{
	const char *s = reply_line(reply_field(r->reply, category_names), 80,
	    r->arena);
	size_t i;

	for (i = 0; s != NULL && i < r->wish->category_count; i++)
		if (strcasecmp(r->wish->categories[i], s) == 0) {
			r->out->category = r->wish->categories[i];
			return true;
		}
	return false;
}

static const struct {
	enum llm_part part;
	bool (*read)(const struct reading *r);
	const char *name;
} parts[] = {
	{ LLM_SUMMARY, read_summary, "summary" },
	{ LLM_TAKEAWAYS, read_takeaways, "takeaways" },
	{ LLM_QUOTE, read_quote, "quote" },
	{ LLM_WHY, read_why, "reasons why it matters" },
	{ LLM_FAQ, read_faq, "questions" }
};

static unsigned
read_parts(const struct reading *r)
{
	unsigned got = 0;
	size_t i;

	for (i = 0; i < sizeof parts / sizeof *parts; i++)
		if (parts[i].read(r))
			got |= parts[i].part;
	return got;
}

/* What OUT has from the embedded engine is in the article's language. */
static void
drop_foreign_parts(struct digest *out, unsigned got)
{
	if (!(got & LLM_TAKEAWAYS))
		out->takeaway_count = 0;
	if (!(got & LLM_WHY))
		out->why_it_matters = NULL;
	if (!(got & LLM_FAQ))
		out->faq_count = 0;
}

static void
tell_parts(const struct reading *r, unsigned got)
{
	struct buf names = BUF_INIT(0);
	size_t i;

	for (i = 0; i < sizeof parts / sizeof *parts; i++)
		if (!(got & parts[i].part))
			buf_addf(&names, "%s%s", names.len > 0 ? ", " : "",
			    parts[i].name);
	if (names.len > 0)
		llm_note(r->out, r->arena, r->same_language ?
		    "Not the model's but the embedded engine's: %s." :
		    "The model's reply did not have: %s.", buf_str(&names));
	buf_free(&names);
}

int
llm_same_read(const char *reply, size_t n, const struct llm_wish *w)
{
	json_t *o = w->other_count > 0 ? find_digest(reply, n, NULL) : NULL;
	const json_t *list = o != NULL ? reply_field(o, same_names) : NULL;
	const json_t *one;
	int same = json_is_array(list) ? 0 : -1;
	size_t i;

	json_array_foreach(list, i, one) {
		json_int_t k = json_integer_value(one);

		if (k >= 1 && k <= (json_int_t)w->other_count)
			same |= 1 << (k - 1);
	}
	json_decref(o);
	return same;
}

unsigned
llm_digest_read(const char *reply, size_t n, const struct digest_input *in,
    const struct digest *local, const struct llm_prompt *prompt,
    const struct llm_wish *w, struct arena *arena, struct digest *out)
{
	struct reading r = { .prompt = prompt, .wish = w, .arena = arena,
	    .out = out };
	bool is_cut = false;
	json_t *o = find_digest(reply, n, &is_cut);
	unsigned got = 0;

	*out = *local;
	out->notes = NULL;
	out->note_count = 0;
	r.reply = o;
	r.same_language = strcmp(prompt->language, prompt->text_language) == 0;
	r.ground = ground_new(in, prompt->text_language);
	if (o != NULL)
		got = read_parts(&r);
	if (got & LLM_SUMMARY) {
		if (read_category(&r))
			got |= LLM_CATEGORY;
		out->language = prompt->language;
		if (!r.same_language)
			drop_foreign_parts(out, got);
		if (is_cut)
			llm_note(out, arena, "The model's reply was cut off.");
		if (prompt->note != NULL)
			llm_note(out, arena, "%s", prompt->note);
		tell_parts(&r, got);
		ground_digest(r.ground, arena, out);
		/* the engine has told whose its own quote is */
		if (out->quote.text == NULL)
			out->quote_by = NULL;
		else if (got & LLM_QUOTE)
			out->quote_by = digest_speaker(in, out->quote.text,
			    arena);
	} else {
		*out = *local;
	}
	ground_free(r.ground);
	json_decref(o);
	return got & LLM_SUMMARY ? got : 0;
}

/*
 * What a model's server sends, in two pieces, and what a model says. The
 * first byte tells the protocol and where to cut; with its high bit the rest
 * is the model's own words, not an HTTP body.
 */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/digest/llm_digest.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/utf8.h>

static const char news[] =
    "Bolt Robotics on Monday unveiled a robot for small farms that picks "
    "tomatoes. It costs 9,000 euros and weighs 40 kilograms.\n\n"
    "\xe2\x80\x9cWe built a machine that a grower can mend with the tools in "
    "the shed,\xe2\x80\x9d said Ana Ruiz, the chief engineer.\n\n"
    "Experts warn that cheap robots could put workers at risk.\n";

static void
promise(bool kept)
{
	if (!kept)
		abort();
}

static void
check_text(const char *s, size_t max)
{
	if (s == NULL)
		return;
	promise(strlen(s) <= max && clean_is_clean(s, strlen(s)));
	promise(strchr(s, '\n') == NULL);
}

static void
check_digest(const struct digest *d)
{
	size_t i;

	check_text(d->summary, 1400);
	check_text(d->why_it_matters, 1000);
	check_text(d->quote.text, 1000);
	promise(d->takeaway_count <= 5 && d->faq_count <= 5);
	for (i = 0; i < d->takeaway_count; i++)
		check_text(d->takeaways[i].text, 320);
	for (i = 0; i < d->faq_count; i++) {
		check_text(d->faq[i].question, 240);
		check_text(d->faq[i].answer.text, 800);
	}
	for (i = 0; i < d->unsupported_count; i++)
		promise(utf8_valid(d->unsupported[i],
		    strlen(d->unsupported[i])));
}

static void
check_words(const char *s, size_t n)
{
	static const char *const categories[] = { "Robotics", "Policy" };
	const struct digest_input in = { .text = news, .language = "en" };
	const struct llm_wish w = { .mark = "abc", .categories = categories,
	    .category_count = 2, .others = categories, .other_count = 2 };
	struct arena arena = ARENA_INIT;
	struct buf peek = BUF_INIT(0);
	struct digest local, out;
	struct llm_prompt prompt;
	struct llm_answer_text answer;

	digest_local(&in, &arena, &local);
	llm_digest_prompt(&in, &local, &w, &arena, &prompt);
	(void)llm_digest_read(s, n, &in, &local, &prompt, &w, &arena, &out);
	check_digest(&out);
	(void)llm_digest_peek(s, n, &peek);
	check_text(buf_str(&peek), 1400);
	if (llm_answer_read(s, n, &in, &prompt, &arena, &answer)) {
		check_text(answer.text, 1200);
		check_text(llm_answer_borne(&answer, "en", &arena), 1200);
	}
	buf_clear(&peek);
	(void)llm_answer_peek(s, n, &peek);
	check_text(buf_str(&peek), 1200);
	promise(llm_same_read(s, n, &w) < 4);
	buf_free(&peek);
	arena_free(&arena);
}

static void
check_wire(enum llm_protocol p, const char *s, size_t n, size_t cut)
{
	struct llm_reader *r = llm_reader_new(p), *whole = llm_reader_new(p);
	struct llm_endpoint e = { .protocol = p, .url = "http://h" };
	struct llm_answer a = { .status = 200 + (long)(cut % 4) * 100,
	    .retry_after_ms = -1, .should_retry = -1 };
	struct arena arena = ARENA_INIT;
	struct llm_model *models;
	struct llm_verdict v;
	size_t k, k2, count;
	const char *t, *t2;

	(void)llm_reader_add(r, s, cut);
	(void)llm_reader_add(r, s + cut, n - cut);
	llm_reader_end(r);
	(void)llm_reader_add(whole, s, n);
	llm_reader_end(whole);
	t = llm_reader_text(r, &k);
	t2 = llm_reader_text(whole, &k2);
	promise(k == k2 && memcmp(t, t2, k) == 0);
	llm_judge(&e, r, &a, &v);
	promise(clean_is_clean(v.error.text, strlen(v.error.text)));
	(void)llm_read_models(p, s, n, &arena, &models, &count, NULL);
	(void)llm_read_size(s, n, "m");
	arena_free(&arena);
	llm_reader_free(r);
	llm_reader_free(whole);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const char *s = (const char *)data + 1;

	if (n < 2)
		return 0;
	if (data[0] & 0x80)
		check_words(s, n - 1);
	else
		check_wire((enum llm_protocol)(1 + data[0] % 4), s, n - 1,
		    (size_t)(data[0] >> 2) * (n - 1) / 32);
	return 0;
}

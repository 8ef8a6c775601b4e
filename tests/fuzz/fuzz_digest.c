/* The first byte picks a language, the rest is an article: sentences lie in
 * order inside the text, and no part has a control character that the text
 * had not or repeats the sentence of another part. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/mem.h>
#include <ndigest/digest/local.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/sentence.h>
#include <ndigest/text/utf8.h>

static void
promise(bool kept)
{
	if (!kept)
		abort();
}

static void
check_sentences(const char *s, size_t n, const char *lang)
{
	struct sentence *list;
	size_t count, i, at = 0;

	list = sentence_split(s, n, lang, &count);
	for (i = 0; i < count; i++) {
		promise(list[i].start >= at && list[i].len > 0);
		at = list[i].start + list[i].len;
		promise(at <= n);
	}
	free(list);
}

/* Made of a sentence, and no other part has it so. */
static bool
is_made(const struct digest *d, const struct claim *answer)
{
	size_t i;

	for (i = 0; i < d->takeaway_count; i++)
		if (strstr(d->takeaways[i].text, answer->text) != NULL)
			return false;
	return (d->summary == NULL || strstr(d->summary, answer->text) == NULL)
	    && (d->why_it_matters == NULL || strstr(d->why_it_matters,
	    answer->text) == NULL) && (d->quote.text == NULL ||
	    strstr(d->quote.text, answer->text) == NULL);
}

/* No sentence stands in two parts. */
static void
check_once(const struct digest *d, size_t bytes)
{
	unsigned char *seen = xcalloc(bytes + 1, 1);
	size_t i;

	for (i = 0; i < d->summary_sentence_count; i++)
		promise(seen[d->summary_sentences[i]]++ == 0);
	for (i = 0; i < d->takeaway_count; i++)
		promise(seen[d->takeaways[i].sentence]++ == 0);
	for (i = 0; i < d->why_sentence_count; i++)
		promise(seen[d->why_sentences[i]]++ == 0);
	if (d->quote.text != NULL)
		promise(seen[d->quote.sentence]++ == 0);
	for (i = 0; i < d->faq_count; i++)
		promise(seen[d->faq[i].answer.sentence]++ == 0 ||
		    is_made(d, &d->faq[i].answer));
	free(seen);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const char *const langs[] = { NULL, "en", "de", "fr", "es",
	    "it", "pt", "nl", "zh", "ru", "ar" };
	struct buf text = BUF_INIT(0), json = BUF_INIT(0);
	struct arena a = ARENA_INIT;
	struct digest_input in = { .title = "A title" };
	struct digest d;

	if (n == 0)
		return 0;
	in.language = langs[data[0] % (sizeof langs / sizeof langs[0])];
	clean_text(&text, (const char *)data + 1, n - 1);
	in.text = buf_str(&text);
	check_sentences((const char *)data + 1, n - 1, in.language);
	digest_local(&in, &a, &d);
	check_once(&d, text.len);
	digest_json(&d, in.title, &json);
	promise(json.len > 0 && utf8_valid(buf_str(&json), json.len));
	buf_free(&text);
	buf_free(&json);
	arena_free(&a);
	return 0;
}

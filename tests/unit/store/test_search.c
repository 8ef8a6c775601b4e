/* The full-text index, digests, related items, texts and what is remembered. */
#include "store_case.h"

#include <stdlib.h>
#include <string.h>

static size_t
hits(struct place *p, const char *text)
{
	struct store_hit *h;
	size_t n;
	struct error e = { "" };

	if (store_search(p->store, text, false, NULL, &h, &n, &e) != ERR_NONE)
		fail_msg("%s: %s", text, e.text);
	free(h);
	return n;
}

static void
index_all(struct place *p)
{
	bool more;

	assert_int_equal(store_index_some(p->store, 0, &more, NULL),
	    ERR_NONE);
	assert_false(more);
}

static void
fill(struct place *p, int64_t *id)
{
	int64_t f = case_feed(p, "http://a.example/f");

	(void)case_item(p, f, "1", NULL, "Whales sing in the north",
	    "<p>The <b>song</b> of a whale is long &amp; low.</p>", &id[0]);
	(void)case_item(p, f, "2", NULL, "A caf\xc3\xa9 opens",
	    "<p>Nothing about whales, gpt-4 or C++.</p>", &id[1]);
	(void)case_item(p, f, "3", NULL, "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e"
	    "\xe3\x81\xae\xe8\xa8\x98\xe4\xba\x8b",
	    "<p>\xe6\x9d\xb1\xe4\xba\xac\xe3\x81\xa7\xe9\xaf\xa8</p>", &id[2]);
	index_all(p);
}

static void
finds_words(void **state)
{
	struct place *p = *state;
	struct store_query q = STORE_QUERY_INIT;
	struct store_hit *h;
	int64_t id[3];
	size_t n;

	fill(p, id);
	assert_int_equal(store_search(p->store, "whale", false, &q, &h, &n,
	    NULL), ERR_NONE);
	assert_int_equal(n, 2);
	assert_int_equal(h[0].id, id[0]);	/* in the title */
	assert_true(h[0].score > h[1].score);
	free(h);
	assert_int_equal(hits(p, "whale song"), 1);
	assert_int_equal(hits(p, "cafe"), 1);
	assert_int_equal(hits(p, "amp"), 0);
	q.limit = 1;
	assert_int_equal(store_search(p->store, "whal", true, &q, &h, &n,
	    NULL), ERR_NONE);
	assert_int_equal(n, 1);
	free(h);
	q.starred = true;
	assert_int_equal(store_search(p->store, "whale", false, &q, &h, &n,
	    NULL), ERR_NONE);
	assert_int_equal(n, 0);
	free(h);
	q.category = "nowhere";
	assert_int_equal(store_search(p->store, "whale", false, &q, &h, &n,
	    NULL), ERR_NONE);
	assert_int_equal(n, 0);
	free(h);
}

static void
takes_any_syntax(void **state)
{
	struct place *p = *state;
	int64_t id[3];

	fill(p, id);
	assert_int_equal(hits(p, "whale NOT song"), 1);
	assert_int_equal(hits(p, "song OR opens"), 2);
	assert_int_equal(hits(p, "\"song of a whale\""), 1);
	assert_int_equal(hits(p, "title:whales"), 1);
	assert_int_equal(hits(p, "whal*"), 2);
	/* no FTS5 at all: plain words */
	assert_int_equal(hits(p, "gpt-4"), 1);
	assert_int_equal(hits(p, "C++"), 1);
	assert_int_equal(hits(p, "about: whales"), 1);
	assert_int_equal(hits(p, "\"whales"), 2);
	assert_int_equal(hits(p, "whales AND"), 0);
	assert_int_equal(hits(p, "(whales"), 2);
	assert_int_equal(hits(p, "'; DROP TABLE items; --"), 0);
	assert_int_equal(hits(p, ""), 0);
	assert_int_equal(hits(p, " - * ( \" "), 0);
	assert_int_equal(hits(p, "\xff\xfe"), 0);
}

static void
finds_scripts_without_spaces(void **state)
{
	struct place *p = *state;
	int64_t id[3];
	const char *snippet;

	fill(p, id);
	assert_int_equal(hits(p, "\xe6\x97\xa5\xe6\x9c\xac"), 1);
	assert_int_equal(hits(p, "\xe6\x9c\xac\xe8\xaa\x9e"), 1);
	assert_int_equal(hits(p, "\xe8\xaa\x9e\xe6\x97\xa5"), 0);
	assert_int_equal(hits(p, "\xe9\xaf\xa8"), 1);
	snippet = store_snippet(p->store, id[2], "\xe4\xba\xac\xe3\x81\xa7",
	    &p->arena);
	assert_non_null(snippet);
	assert_non_null(strstr(snippet, "\xe6\x9d\xb1"
	    "\1\xe4\xba\xac\xe3\x81\xa7\2\xe9\xaf\xa8"));
}

static void
follows_changes(void **state)
{
	struct place *p = *state;
	struct store_page_text t = { .state = STORE_TEXT_PAGE,
	    .html = "<p>walrus</p>", .fetched = NOW };
	int64_t id[3], again, pending;
	int i;

	fill(p, id);
	(void)case_item(p, 1, "1", NULL, "Seals", "<p>seal</p>", &again);
	assert_int_equal(again, id[0]);
	index_all(p);
	assert_int_equal(hits(p, "song"), 0);
	assert_int_equal(hits(p, "seal"), 1);
	assert_int_equal(store_set_text(p->store, id[0], &t, NULL), ERR_NONE);
	index_all(p);
	assert_int_equal(hits(p, "walrus"), 1);
	assert_int_equal(store_feed_remove(p->store, 1, NULL), ERR_NONE);
	assert_int_equal(hits(p, "walrus"), 0);
	(void)case_feed(p, "http://a.example/f");
	(void)case_item(p, 2, "1", NULL, "Seals", "<p>seal</p>", &again);
	for (i = 0; i < 600; i++) {
		assert_int_equal(store_set_text(p->store, again, &t, NULL),
		    ERR_NONE);
		assert_int_equal(store_index_some(p->store, 0, NULL, NULL),
		    ERR_NONE);
	}
	assert_int_equal(store_index_pending(p->store, &pending, NULL),
	    ERR_NONE);
	assert_int_equal(pending, 0);
	assert_int_equal(hits(p, "walrus"), 1);
	assert_int_equal(store_tidy(p->store, NULL), ERR_NONE);
	place_check(p);
}

static void
candidates(void **state)
{
	struct place *p = *state;
	static const char *const terms[] = { "song", "opens", "absent", "\"" };
	struct store_hit *h;
	int64_t id[3];
	size_t n;

	fill(p, id);
	assert_int_equal(store_candidates(p->store, terms, 4, id[0], 0, 10,
	    &h, &n, NULL), ERR_NONE);
	assert_int_equal(n, 1);
	assert_int_equal(h[0].id, id[1]);
	free(h);
}

/* --- digests -------------------------------------------------------------- */

static struct store_article
article(struct place *p, int64_t id)
{
	struct store_article a;

	assert_int_equal(store_article(p->store, id, &p->arena, &a, NULL),
	    ERR_NONE);
	return a;
}

static void
digests_go_stale(void **state)
{
	static const struct claim points[] = { { "First", 2 },
	    { "Second", DIGEST_NO_SENTENCE } };
	static const struct faq questions[] = { { .question = "Why?",
	    .answer = { "So.", 3 }, .asked = true } };
	static const size_t at[] = { 0, 4 };
	static const char *const notes[] = { "too short" };
	struct place *p = *state;
	struct digest d = { .summary = "Sum \"quoted\"",
	    .summary_sentences = at, .summary_sentence_count = 2,
	    .takeaways = points, .takeaway_count = 2,
	    .quote = { NULL, DIGEST_NO_SENTENCE }, .quote_by = "Ann Poe",
	    .why_it_matters = "W", .faq = questions, .faq_count = 1, .category = "C",
	    .language = "en", .provider = "local", .model = "embedded",
	    .made = NOW, .notes = notes, .note_count = 1 };
	struct store_page_text t = { .state = STORE_TEXT_PAGE,
	    .html = "<p>page</p>", .fetched = NOW };
	struct store_digest got;
	int64_t id[3], again;

	fill(p, id);
	assert_int_equal(store_digest_get(p->store, id[0], NULL, NULL, NULL,
	    &p->arena, &got, NULL), ERR_NOT_FOUND);
	assert_int_equal(store_digest_put(p->store, id[0],
	    article(p, id[0]).hash, 3, &d, NULL), ERR_NONE);
	assert_int_equal(store_digest_get(p->store, id[0], NULL, NULL, NULL,
	    &p->arena, &got, NULL), ERR_NONE);
	assert_false(got.stale);
	assert_int_equal(got.prompt, 3);
	assert_string_equal(got.digest.summary, d.summary);
	assert_int_equal(got.digest.summary_sentences[1], 4);
	assert_string_equal(got.digest.takeaways[0].text, "First");
	assert_int_equal(got.digest.takeaways[1].sentence, DIGEST_NO_SENTENCE);
	assert_null(got.digest.quote.text);
	assert_string_equal(got.digest.quote_by, "Ann Poe");
	assert_string_equal(got.digest.faq[0].answer.text, "So.");
	assert_true(got.digest.faq[0].asked);
	assert_string_equal(got.digest.notes[0], "too short");
	assert_true(article(p, id[0]).head.flags & HEADLINE_DIGEST);
	/* a language model's comes first */
	d.provider = "ollama";
	d.model = "m";
	d.ai = true;
	assert_int_equal(store_digest_put(p->store, id[0],
	    article(p, id[0]).hash, 3, &d, NULL), ERR_NONE);
	assert_int_equal(store_digest_get(p->store, id[0], NULL, NULL, NULL,
	    &p->arena, &got, NULL), ERR_NONE);
	assert_string_equal(got.digest.model, "m");
	assert_int_equal(store_digest_get(p->store, id[0], "local", NULL, "en",
	    &p->arena, &got, NULL), ERR_NONE);
	assert_false(got.digest.ai);
	/* other text: kept, but stale; the old text again: good again */
	assert_int_equal(store_set_text(p->store, id[0], &t, NULL), ERR_NONE);
	assert_false(article(p, id[0]).head.flags & HEADLINE_DIGEST);
	assert_int_equal(store_digest_get(p->store, id[0], NULL, NULL, NULL,
	    &p->arena, &got, NULL), ERR_NONE);
	assert_true(got.stale);
	assert_int_equal(store_digest_put(p->store, id[1],
	    article(p, id[1]).hash, 3, &d, NULL), ERR_NONE);
	(void)case_item(p, 1, "2", NULL, "Other", "<p>o</p>", &again);
	assert_false(article(p, id[1]).head.flags & HEADLINE_DIGEST);
	(void)case_item(p, 1, "2", NULL, "A caf\xc3\xa9 opens",
	    "<p>Nothing about whales, gpt-4 or C++.</p>", &again);
	assert_true(article(p, id[1]).head.flags & HEADLINE_DIGEST);
	index_all(p);
	assert_int_equal(hits(p, "quoted"), 2);
	assert_int_equal(store_digest_drop(p->store, id[1], NULL), ERR_NONE);
	assert_int_equal(store_digest_put(p->store, 99, 1, 1, &d, NULL),
	    ERR_NOT_FOUND);
	place_check(p);
}

static void
texts(void **state)
{
	struct place *p = *state;
	struct store_page_text t = { .state = STORE_TEXT_FAILED,
	    .error = "404", .fetched = NOW };
	struct store_article a;
	int64_t id[3];

	fill(p, id);
	assert_int_equal(store_set_text(p->store, id[0], &t, NULL), ERR_NONE);
	a = article(p, id[0]);
	assert_int_equal(a.text_state, STORE_TEXT_FAILED);
	assert_string_equal(a.text_error, "404");
	t.state = STORE_TEXT_PAGE;
	t.html = "<p>whole</p>";
	t.image = "http://a.example/i.png";
	t.author = "Ann";
	assert_int_equal(store_set_text(p->store, id[0], &t, NULL), ERR_NONE);
	a = article(p, id[0]);
	assert_string_equal(a.text, "<p>whole</p>");
	assert_string_equal(a.image, t.image);
	assert_string_equal(a.head.author, "Ann");
	assert_true(a.head.flags & HEADLINE_TEXT);
	assert_false(a.text_old);
	t.state = STORE_TEXT_FAILED;
	assert_int_equal(store_set_text(p->store, id[0], &t, NULL), ERR_NONE);
	assert_string_equal(article(p, id[0]).text, "<p>whole</p>");
	(void)case_item(p, 1, "1", NULL, "Whales sing", "<p>n</p>", NULL);
	assert_true(article(p, id[0]).text_old);
	assert_int_equal(store_set_text(p->store, 99, &t, NULL),
	    ERR_NOT_FOUND);
	place_check(p);
}

static void
remembers(void **state)
{
	struct place *p = *state;
	struct related r[2] = { { .score = 0.5 }, { .id = 999, .score = 1 } };
	struct related *got;
	struct store_usage u = { .day = 3, .provider = "o", .model = "m",
	    .requests = 1, .tokens_in = 10, .tokens_out = 5 }, *used;
	struct store_signature *sig;
	const char *const *lines;
	const void *value;
	int64_t id[3], made, *ids;
	size_t n;

	fill(p, id);
	assert_int_equal(store_related_get(p->store, id[0], &p->arena, &got,
	    &n, &made, NULL), ERR_NOT_FOUND);
	r[0].id = id[1];
	assert_int_equal(store_related_put(p->store, id[0], NOW, r, 2, NULL),
	    ERR_NONE);
	assert_int_equal(store_related_get(p->store, id[0], &p->arena, &got,
	    &n, &made, NULL), ERR_NONE);
	assert_int_equal(n, 1);
	assert_string_equal(got[0].title, "A caf\xc3\xa9 opens");
	assert_int_equal(made, NOW);
	assert_int_equal(store_state_put(p->store, "k", "a\0b", 3, NULL),
	    ERR_NONE);
	assert_int_equal(store_state_get(p->store, "k", &p->arena, &value, &n,
	    NULL), ERR_NONE);
	assert_int_equal(n, 3);
	assert_memory_equal(value, "a\0b", 4);
	assert_int_equal(store_state_put(p->store, "k", NULL, 0, NULL),
	    ERR_NONE);
	assert_null(store_state_text(p->store, "k", &p->arena));
	(void)store_history_add(p->store, ":", "one", 1, NULL);
	(void)store_history_add(p->store, ":", "two", 2, NULL);
	(void)store_history_add(p->store, ":", "one", 3, NULL);
	assert_int_equal(store_history(p->store, ":", 0, &p->arena, &lines,
	    &n, NULL), ERR_NONE);
	assert_int_equal(n, 2);
	assert_string_equal(lines[0], "one");
	(void)store_usage_add(p->store, &u, NULL);
	(void)store_usage_add(p->store, &u, NULL);
	assert_int_equal(store_usage(p->store, 0, &p->arena, &used, &n, NULL),
	    ERR_NONE);
	assert_int_equal(n, 1);
	assert_int_equal(used[0].tokens_in, 20);
	assert_int_equal(store_signature_put(p->store, id[0], "xy", 2, NULL),
	    ERR_NONE);
	assert_int_equal(store_signatures(p->store, 0, &p->arena, &sig, &n,
	    NULL), ERR_NONE);
	assert_int_equal(n, 1);
	assert_memory_equal(sig[0].bytes, "xy", 2);
	assert_int_equal(store_unsigned(p->store, 0, 0, &ids, &n, NULL),
	    ERR_NONE);
	assert_int_equal(n, 2);
	free(ids);
	(void)store_opened(p->store, id[2], NOW, NULL);
	(void)store_opened(p->store, id[0], NOW + 1, NULL);
	(void)store_set_position(p->store, id[0], 17, NULL);
	(void)store_set_note(p->store, id[0], "mine", NULL);
	assert_int_equal(store_recent(p->store, 0, &ids, &n, NULL), ERR_NONE);
	assert_int_equal(n, 2);
	assert_int_equal(ids[0], id[0]);
	free(ids);
	assert_int_equal(article(p, id[0]).position, 17);
	assert_string_equal(article(p, id[0]).note, "mine");
	assert_true(article(p, id[0]).head.flags & HEADLINE_NOTE);
}

static void
answers_are_kept(void **state)
{
	static const char *const wrong[] = { "40" };
	struct place *p = *state;
	const struct faq f = { .question = "How long?", .asked = true,
	    .answer = { "Long.", 1 }, .model = "m", .made = NOW,
	    .passages = { { "The song is long.", 1, NULL },
	    { "Very long.", DIGEST_NO_SENTENCE, "Other" } },
	    .passage_count = 2, .unsupported = wrong, .unsupported_count = 1 };
	const struct faq none = { .question = "Who?", .asked = true,
	    .answer = { NULL, DIGEST_NO_SENTENCE } };
	struct faq *got;
	int64_t id[3];
	size_t n;

	fill(p, id);
	assert_int_equal(store_answer_put(p->store, id[0], &none, NULL),
	    ERR_NONE);
	assert_int_equal(store_answer_put(p->store, id[0], &f, NULL),
	    ERR_NONE);
	/* the same question again takes the place of the first */
	assert_int_equal(store_answer_put(p->store, id[0], &none, NULL),
	    ERR_NONE);
	assert_int_equal(store_answers(p->store, id[0], &p->arena, &got, &n,
	    NULL), ERR_NONE);
	assert_int_equal(n, 2);
	assert_string_equal(got[0].question, "How long?");
	assert_true(got[0].asked);
	assert_string_equal(got[0].answer.text, "Long.");
	assert_int_equal(got[0].answer.sentence, 1);
	assert_string_equal(got[0].model, "m");
	assert_int_equal(got[0].passage_count, 2);
	assert_null(got[0].passages[0].source);
	assert_string_equal(got[0].passages[1].source, "Other");
	assert_int_equal(got[0].passages[1].sentence, DIGEST_NO_SENTENCE);
	assert_string_equal(got[0].unsupported[0], "40");
	assert_string_equal(got[1].question, "Who?");
	assert_null(got[1].answer.text);
	assert_int_equal(store_answers(p->store, id[1], &p->arena, &got, &n,
	    NULL), ERR_NONE);
	assert_int_equal(n, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(f) cmocka_unit_test_setup_teardown(f, place_make, place_remove)
		T(finds_words), T(takes_any_syntax),
		T(finds_scripts_without_spaces), T(follows_changes),
		T(candidates), T(digests_go_stale), T(answers_are_kept),
		T(texts), T(remembers)
	};

	return cmocka_run_group_tests_name("store search", tests, NULL, NULL);
}

/*
 * bench_related [ARTICLES]: categories, related articles and stories on
 * synthetic text: articles a second, and milliseconds for one among ARTICLES
 * (100,000). Words are drawn by Zipf's law; every tenth article retells the
 * event of an earlier one. Prints figures, judges nothing.
 */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include <ndigest/base/mem.h>
#include <ndigest/digest/classify.h>
#include <ndigest/digest/related.h>
#include <ndigest/digest/story.h>

#define WORDS 60000
#define TEXT_WORDS 700
#define LEAD_WORDS 250		/* of the texts that are indexed */
#define ASKED 500

static uint64_t state = 42;

static double
draw(void)
{
	state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
	return (double)(state >> 11) / 9007199254740992.0;
}

/* Of this process: what else the machine does is no matter. */
static int64_t
cpu_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* A made-up word by its rank. */
static void
put_word(struct buf *b, size_t rank)
{
	static const char *const on[] = { "b", "d", "f", "k", "l", "m", "n",
	    "p", "r", "s", "t", "v", "st", "tr", "gr", "pl" };
	static const char *const vowel[] = { "a", "e", "i", "o", "u", "ai" };

	do {
		buf_adds(b, on[rank % 16]);
		rank /= 16;
		buf_adds(b, vowel[rank % 6]);
		rank /= 6;
	} while (rank > 0);
}

static size_t
zipf(void)
{
	return (size_t)(exp(draw() * log(WORDS)) - 1);
}

/* An article about EVENT: its own words among the common ones. */
static void
make(struct buf *title, struct buf *text, uint64_t event, size_t words)
{
	size_t i;

	buf_clear(title);
	buf_clear(text);
	for (i = 0; i < 9; i++) {
		put_word(title, i % 3 == 0 ? WORDS + event * 8 + i : zipf());
		buf_addc(title, ' ');
	}
	for (i = 0; i < words; i++) {
		put_word(text, draw() < 0.06 ?
		    WORDS + event * 8 + (size_t)(draw() * 8) : zipf());
		buf_adds(text, i % 17 == 16 ? ". " : " ");
	}
}

static void
figure(const char *name, double value, const char *unit)
{
	printf("  %-40s %10.2f %s\n", name, value, unit);
	fflush(stdout);
}

static double
megabytes(void)
{
	struct rusage u;

	getrusage(RUSAGE_SELF, &u);
	return (double)u.ru_maxrss / 1024;
}

static struct classifier *
bench_classify(size_t count)
{
	struct classifier *c = classifier_new(digest_categories,
	    digest_categories_count, NULL);
	struct buf title = BUF_INIT(0), text = BUF_INIT(0), blob = BUF_INIT(0);
	struct classify_doc doc = { NULL, NULL, "en" };
	int64_t read = 0, start;
	size_t i;

	for (i = 0; i < count; i++) {
		struct classify_features *f;

		make(&title, &text, i, TEXT_WORDS);
		doc.title = buf_str(&title);
		doc.text = buf_str(&text);
		start = cpu_us();
		f = classifier_read(c, &doc);
		classifier_predict(c, f, 0, 1, NULL);
		read += cpu_us() - start;
		classifier_count(c, f);
		classifier_learn(c, f);
		free(f);
	}
	classifier_save(c, &blob);
	figure("classify, 700 words", (double)count * 1e6 / (double)read,
	    "articles/s");
	figure("what it has learned, stored", (double)blob.len / 1e6, "MB");
	buf_free(&title);
	buf_free(&text);
	buf_free(&blob);
	return c;
}

static void
bench_corpus(size_t count)
{
	struct related_index *x = related_index_new();
	struct buf title = BUF_INIT(0), text = BUF_INIT(0);
	struct related_hit hits[10];
	int64_t start = cpu_us(), ask;
	size_t i;

	for (i = 0; i < count; i++) {
		make(&title, &text, i % 10 == 9 ? i / 2 : i, LEAD_WORDS);
		related_index_add(x, buf_str(&title), buf_str(&text), "en");
	}
	related_index_finish(x);
	figure("related: index of a corpus", (double)(cpu_us() - start)
	    / 1e6, "s");
	ask = cpu_us();
	for (i = 0; i < ASKED; i++)
		related_index_top(x, i * (count / ASKED), hits, 10);
	figure("related: one in the corpus", (double)(cpu_us() - ask) /
	    1e3 / ASKED, "ms");
	figure("memory", megabytes(), "MB");
	related_index_free(x);
	buf_free(&title);
	buf_free(&text);
}

/* Words to look for, and ranking the 60 that a full-text index would give. */
static void
bench_finder(const struct classifier *c)
{
	struct related_finder *f = related_finder_new();
	struct related_doc docs[61];
	struct related_pick picks[10];
	struct arena arena = ARENA_INIT;
	struct buf title = BUF_INIT(0), text = BUF_INIT(0);
	const char *words[20];
	int64_t start;
	size_t i;

	related_finder_rarity(f, c);
	for (i = 0; i < 61; i++) {
		make(&title, &text, i / 4, TEXT_WORDS);
		docs[i] = (struct related_doc){ (int64_t)i + 1, 0, 0,
		    arena_strdup(&arena, buf_str(&title)),
		    arena_strdup(&arena, buf_str(&text)), "en" };
	}
	start = cpu_us();
	for (i = 0; i < 100; i++) {
		related_words(f, &docs[0], &arena, words, 20);
		related_rank(f, &docs[0], docs + 1, 60, 0, picks, 10);
	}
	figure("related: terms, and ranking 60", (double)(cpu_us() -
	    start) / 1e5, "ms");
	related_finder_free(f);
	arena_free(&arena);
	buf_free(&title);
	buf_free(&text);
}

static void
bench_story(const struct classifier *c, size_t count)
{
	struct story_index *x = story_index_new();
	struct buf title = BUF_INIT(0), text = BUF_INIT(0), sig = BUF_INIT(0);
	struct story_text t = { "https://example.org/a", NULL, NULL, "en" };
	struct story_item item = { 0, 0, 0, 0, NULL, 0 };
	int64_t start, last = 0, worst = 0, spent;
	size_t i, joined = 0, asked = 0;

	story_index_rarity(x, c);
	for (i = 0; i < count; i++) {
		struct story_match m = { .story = 0 };

		make(&title, &text, i % 10 == 9 ? i / 2 : i, LEAD_WORDS);
		buf_clear(&sig);
		t.title = buf_str(&title);
		t.text = buf_str(&text);
		start = cpu_us();
		story_sign(x, &t, &sig);
		item = (struct story_item){ (int64_t)i + 1, (int64_t)i % 300,
		    (int64_t)i, 0, sig.data, sig.len };
		m = story_assign(x, &item);
		item.story = m.story;
		if (m.is_new)
			story_index_set(x, m.near, m.story);
		story_index_add(x, &item);
		spent = cpu_us() - start;
		if (i + ASKED < count)
			continue;
		asked++;
		joined += m.story != 0;
		last += spent;
		worst = spent > worst ? spent : worst;
	}
	figure("story: sign and assign one", (double)last / 1e3 /
	    (double)asked, "ms");
	figure("story: the slowest of them", (double)worst / 1e3, "ms");
	figure("story: of the last, joined one", 100.0 * (double)joined /
	    (double)asked, "%");
	figure("memory", megabytes(), "MB");
	story_index_free(x);
	buf_free(&title);
	buf_free(&text);
	buf_free(&sig);
}

int
main(int argc, char *argv[])
{
	size_t count = argc > 1 ? (size_t)strtoul(argv[1], NULL, 10) : 100000;
	struct classifier *c;

	if (count < ASKED)
		count = ASKED;
	c = bench_classify(5000);
	bench_finder(c);
	bench_story(c, count);
	bench_corpus(count);
	classifier_free(c);
	return 0;
}

/*
 * How many digests the embedded engine makes in a second on one core, of
 * articles of 700 words made here or of the files that are named. Prints
 * figures, judges nothing. Where time passes slowly, as under a profiler, all
 * are read ROUNDS times, so that counts of two runs can be compared.
 *	bench_digest [FILE…]
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/buf.h>
#include <ndigest/base/file.h>
#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>
#include <ndigest/digest/local.h>
#include <ndigest/text/word.h>

#define ARTICLES 200
#define WORDS 700
#define SECONDS 1.5
#define ROUNDS 3

static uint64_t state = 88172645463325252U;

static uint64_t
draw(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	return state ^= state << 17;
}

static const char *
pick(const char *const *list, size_t n)
{
	return list[draw() % n];
}

#define PICK(list) pick((list), sizeof (list) / sizeof (list)[0])

static void
add_sentence(struct buf *b)
{
	static const char *const who[] = { "Bolt Robotics", "The ministry",
	    "Ana Ruiz, a professor at Bolton University,", "Acme Labs",
	    "More than 300 growers", "The European Commission", "OpenField",
	    "Regulators in Spain", "A new study", "Critics of the plan" };
	static const char *const does[] = { "announced", "said that",
	    "has released", "plans to build", "warned of", "is developing",
	    "rejected", "wants to replace", "will publish", "tested" };
	static const char *const what[] = { "a model for small farms",
	    "new rules for walking machines", "a data set of 40,000 pictures",
	    "the sensors that failed in the rain", "a fund of $12 million",
	    "the third version of its chip", "a report on picking robots",
	    "the levy that the union called for" };
	static const char *const rest[] = { "because the old one was too slow",
	    "after two years of tests in the south", "which could put jobs at"
	    " risk", "before the harvest in May", "\xe2\x80\x9cWe did not"
	    " expect this,\xe2\x80\x9d said Tom Hale", "in 14 countries",
	    "although nobody knows what it will cost" };

	buf_addf(b, "%s %s %s %s. ", PICK(who), PICK(does), PICK(what),
	    PICK(rest));
}

static char *
make_article(void)
{
	struct buf b = BUF_INIT(0);
	size_t sentences = 0;

	while (word_count(buf_str(&b), b.len) < WORDS) {
		add_sentence(&b);
		if (++sentences % 3 == 0)
			buf_adds(&b, "\n\n");
	}
	return buf_steal(&b);
}

static char *
read_file(const char *path)
{
	struct buf b = BUF_INIT(4 << 20);
	char chunk[8192];
	FILE *f = fopen(path, "r");
	size_t n;

	if (f == NULL)
		return NULL;
	while ((n = fread(chunk, 1, sizeof chunk, f)) > 0)
		buf_add(&b, chunk, n);
	fclose(f);
	return buf_steal(&b);
}

static double
cpu(void)
{
	struct rusage r;

	(void)getrusage(RUSAGE_SELF, &r);
	return (double)(r.ru_utime.tv_sec + r.ru_stime.tv_sec) +
	    (double)(r.ru_utime.tv_usec + r.ru_stime.tv_usec) / 1e6;
}

int
main(int argc, char **argv)
{
	VEC(char *) texts = VEC_INIT;
	struct arena a = ARENA_INIT;
	struct digest d;
	struct rusage r;
	double start, spent;
	size_t made = 0, words = 0, round = 0, i;
	char *text;
	int k;

	for (k = 1; k < argc; k++)
		if ((text = read_file(argv[k])) != NULL)
			vec_push(&texts, text);
	while (argc < 2 && texts.len < ARTICLES)
		vec_push(&texts, make_article());
	for (i = 0; i < texts.len; i++)
		words += word_count(texts.at[i], strlen(texts.at[i]));
	start = cpu();
	do {
		for (i = 0; i < texts.len; i++) {
			struct digest_input in = { .text = texts.at[i],
			    .title = "Bolt Robotics shows a picking robot" };

			digest_local(&in, &a, &d);
			arena_reset(&a);
		}
		made += texts.len;
		spent = cpu() - start;
	} while (texts.len > 0 && (++round < ROUNDS || spent < SECONDS));
	(void)getrusage(RUSAGE_SELF, &r);
	printf("digest: %.0f articles/s, %.0f words an article, %.2f million"
	    " words/s, %ld MB\n", (double)made / spent, (double)words /
	    (double)(texts.len > 0 ? texts.len : 1), (double)words *
	    ((double)made / (double)(texts.len > 0 ? texts.len : 1)) / spent /
	    1e6, r.ru_maxrss / 1024);
	for (i = 0; i < texts.len; i++)
		free(texts.at[i]);
	vec_free(&texts);
	arena_free(&a);
	return 0;
}

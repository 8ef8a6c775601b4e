/*
 * Documents for classify and related, and what a store gives back: nothing
 * crashes, no control byte gets out, a state that loads is saved alike, and a
 * signature that is taken fits.
 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/digest/classify_jsonl.h>
#include <ndigest/digest/related_jsonl.h>
#include <ndigest/digest/story.h>

static const char categories[] = "{\"categories\":[{\"name\":\"A\","
    "\"keywords\":[\"apple\",\"red pear\"]},{\"name\":\"B\"}]}";

static const struct category_spec specs[] = {
	{ "A", "apple, red pear" }, { "B", "" }
};

static void
promise(bool kept)
{
	if (!kept)
		abort();
}

static void
check_lines(const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		promise(s[i] == '\n' || (s[i] >= 0x20 && s[i] < 0x7f));
}

static void
check_commands(const char *s, size_t n)
{
	struct classify_run run = { .categories = categories,
	    .categories_len = sizeof categories - 1 };
	struct error e;
	size_t len;
	char *out;

	run.in = fmemopen((void *)(uintptr_t)s, n, "r");
	run.out = open_memstream(&out, &len);
	classify_jsonl(&run, &e);
	fclose(run.in);
	fclose(run.out);
	check_lines(out, len);
	free(out);
	run.in = fmemopen((void *)(uintptr_t)s, n, "r");
	run.out = open_memstream(&out, &len);
	related_jsonl(run.in, "in", 3, run.out, &e);
	fclose(run.in);
	fclose(run.out);
	check_lines(out, len);
	free(out);
	run.categories = s;
	run.categories_len = n;
	run.in = fmemopen((void *)(uintptr_t)"{}", 2, "r");
	run.out = open_memstream(&out, &len);
	classify_jsonl(&run, &e);
	fclose(run.in);
	fclose(run.out);
	free(out);
}

static void
check_state(const char *s, size_t n)
{
	struct classifier *c = classifier_new(specs, 2, NULL);
	struct classifier *d = classifier_new(specs, 2, NULL);
	struct buf a = BUF_INIT(0), b = BUF_INIT(0);
	struct error e;

	if (classifier_load(c, s, n, &e) == ERR_NONE) {
		classifier_save(c, &a);
		promise(classifier_load(d, a.data, a.len, &e) == ERR_NONE);
		classifier_save(d, &b);
		promise(a.len == b.len);
	}
	buf_free(&a);
	buf_free(&b);
	classifier_free(c);
	classifier_free(d);
}

static void
check_story(const char *s, size_t n)
{
	struct story_index *x = story_index_new();
	struct story_item item = { 1, 1, 0, 0, s, n };
	char *text = xstrndup(s, n);
	struct story_text t = { text, text, text, NULL };
	struct buf b = BUF_INIT(0);

	story_assign(x, &item);
	story_index_add(x, &item);
	story_sign(x, &t, &b);
	promise(b.len <= STORY_SIGNATURE_MAX);
	item = (struct story_item){ 2, 1, 0, 0, b.data, b.len };
	story_assign(x, &item);
	promise(story_index_add(x, &item));
	story_index_expire(x, 1);
	promise(story_index_count(x) == 0);
	buf_free(&b);
	free(text);
	story_index_free(x);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const char *s = (const char *)data;

	if (n == 0)
		return 0;
	check_commands(s, n);
	check_state(s, n);
	check_story(s, n);
	return 0;
}

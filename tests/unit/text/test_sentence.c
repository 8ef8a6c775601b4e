/* Replays tests/data/sentence: cases are data, see the head of english.txt. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/sentence.h>

#define LINE_MAX_BYTES 4096

/* Appends LINE with \n and \r as what they stand for. */
static void
unescape(struct buf *out, const char *line)
{
	for (; *line != '\0'; line++) {
		if (*line == '\\' && line[1] == 'n') {
			buf_addc(out, '\n');
			line++;
		} else if (*line == '\\' && line[1] == 'r') {
			buf_addc(out, '\r');
			line++;
		} else if (*line == '\\' && line[1] == 't') {
			buf_addc(out, '\t');
			line++;
		} else
			buf_addc(out, *line);
	}
}

struct replay {
	struct buf text, want, got;
	char lang[16];
	int line, cases, failed;
	const char *file;
};

static void
check_case(struct replay *r)
{
	struct sentence *list;
	size_t count, i;

	if (r->lang[0] == '\0')
		return;
	r->cases++;
	list = sentence_split(buf_str(&r->text), r->text.len,
	    strcmp(r->lang, "-") == 0 ? NULL : r->lang, &count);
	buf_clear(&r->got);
	for (i = 0; i < count; i++) {
		buf_add(&r->got, r->text.data + list[i].start, list[i].len);
		buf_addc(&r->got, '|');
	}
	free(list);
	if (strcmp(buf_str(&r->got), buf_str(&r->want)) != 0) {
		r->failed++;
		print_message("%s: case before line %d:\n want %s\n got  %s\n",
		    r->file, r->line, buf_str(&r->want), buf_str(&r->got));
	}
	r->lang[0] = '\0';
}

static void
start_case(struct replay *r, const char *line)
{
	const char *space = strchr(line, ' ');
	size_t n = space != NULL ? (size_t)(space - line) : strlen(line);

	assert_true(n > 0 && n < sizeof r->lang);
	memcpy(r->lang, line, n);
	r->lang[n] = '\0';
	buf_clear(&r->text);
	buf_clear(&r->want);
	if (space != NULL)
		unescape(&r->text, space + 1);
}

static void
replay_file(const char *name, int least)
{
	struct replay r = { .text = BUF_INIT(0), .want = BUF_INIT(0),
	    .got = BUF_INIT(0), .file = name };
	char path[1024], line[LINE_MAX_BYTES];
	const char *dir = getenv("srcdir");
	FILE *f;

	snprintf(path, sizeof path, "%s/tests/data/sentence/%s",
	    dir != NULL ? dir : ".", name);
	f = fopen(path, "r");
	assert_non_null(f);
	while (fgets(line, sizeof line, f) != NULL) {
		r.line++;
		line[strcspn(line, "\n")] = '\0';
		if (line[0] == '>') {
			check_case(&r);
			start_case(&r, line + 2);
		} else if (line[0] == '-') {
			unescape(&r.want, line + 2);
			buf_addc(&r.want, '|');
		}
	}
	check_case(&r);
	fclose(f);
	buf_free(&r.text);
	buf_free(&r.want);
	buf_free(&r.got);
	assert_int_equal(r.failed, 0);
	assert_true(r.cases >= least);
}

static void
english(void **state)
{
	(void)state;
	replay_file("english.txt", 120);
}

static void
english_more(void **state)
{
	(void)state;
	replay_file("english_more.txt", 60);
}

static void
layout(void **state)
{
	(void)state;
	replay_file("layout.txt", 20);
}

static void
german(void **state)
{
	(void)state;
	replay_file("german.txt", 30);
}

static void
romance(void **state)
{
	(void)state;
	replay_file("romance.txt", 40);
}

static void
north_and_east(void **state)
{
	(void)state;
	replay_file("north_and_east.txt", 60);
}

/* Every byte is inside a sentence or between two, whatever the bytes. */
static void
hostile(void **state)
{
	static const char alphabet[] = ".!?…\"'“”()[]aA1 \n\xe2\x80\xe3\xff-I,";
	char text[400];
	struct sentence *list;
	size_t count, i, k, at;
	uint32_t seed = 1;

	(void)state;
	for (i = 0; i < 3000; i++) {
		for (k = 0; k < sizeof text; k++) {
			seed = seed * 1664525u + 1013904223u;
			text[k] = alphabet[(seed >> 16) %
			    (sizeof alphabet - 1)];
		}
		list = sentence_split(text, sizeof text,
		    i % 2 == 0 ? "en" : "de", &count);
		for (k = 0, at = 0; k < count; k++) {
			assert_true(list[k].start >= at && list[k].len > 0);
			at = list[k].start + list[k].len;
			assert_true(at <= sizeof text);
		}
		free(list);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(english),
		cmocka_unit_test(english_more),
		cmocka_unit_test(layout),
		cmocka_unit_test(german),
		cmocka_unit_test(romance),
		cmocka_unit_test(north_and_east),
		cmocka_unit_test(hostile),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* One article in the forms in which texts come: the digest is the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>
#include <ndigest/digest/local.h>

#include "../../../src/digest/opening.h"

#define TITLE "Three divers pulled from the sea after night under pier"

static const char *const paragraphs[] = {
	"Lund suffered their coldest night of the year as they searched for "
	    "three divers who had been swept under the town's pier.",
	"The divers, two women and a man from Ghent, were pulled from the sea "
	    "at about 05:00 on Sunday by the crew of a trawler.",
	"A lifeboat had turned back at midnight because of the waves, which "
	    "were up to four metres high.",
	"\"We were second best to the tide all night,\" said the captain, "
	    "Ines Poe. \"There are no heroes in this story. We were lucky.\"",
	"The tide had carried the group for two miles along the coast. One of "
	    "the women has a broken arm.",
	"The harbour board said that 14 people had been rescued near the pier "
	    "this year, twice as many as last year.",
	"Diving from the pier has been banned since 2019, after a student "
	    "drowned. The fine is 500 euros.",
	"A storm warning for the coast is in force until Tuesday morning.",
};

#define PARAGRAPHS (sizeof paragraphs / sizeof paragraphs[0])

struct form {
	const char *before;	/* the first paragraph */
	const char *indent;	/* each of them */
	const char *join;
	const char *inside;	/* a paragraph after the second, fourth, … */
	size_t columns;		/* lines are broken at; 0: they are not */
	bool untitled;		/* but for its first line */
};

static const struct form plain = { "", "", "\n\n", NULL, 0, false };

static const struct form forms[] = {
	{ "", "", " ", NULL, 0, false },
	{ "", "", "\n", NULL, 0, false },
	{ "", "   ", "\n", NULL, 50, false },
	{ "", "", "\r\n\r\n", NULL, 72, false },
	{ "", "", "\n\n", NULL, 75, false },
	{ TITLE "\n\n", "", "\n\n", NULL, 0, false },
	{ TITLE ". ", "", " ", NULL, 0, false },
	{ TITLE " ", "", " ", NULL, 0, false },
	{ TITLE " By Ann Poe March 4, 2026 ", "", " ", NULL, 0, false },
	{ "THREE DIVERS PULLED FROM THE SEA AFTER NIGHT UNDER PIER\nAnn Poe\n"
	    "4 March 2026\n3 min read\n\n", "", "\n\n", NULL, 0, false },
	{ TITLE "\n\nBy Ann Poe\n\nYORK, March 4 (Reuters) - ", "", "\n\n",
	    NULL, 0, false },
	{ TITLE "\n\n", "", "\n\n", NULL, 0, true },
	{ "# " TITLE "\r\n\r\nBy Ann Poe\r\n\r\n", "", "\r\n\r\n", NULL, 0,
	    true },
	{ "YORK (AP)\xe2\x80\x94", "", "\n\n", NULL, 0, false },
	{ "", "", "\n\n", "Advertisement", 0,
	    false },
	{ "", "", "\n\n", "ADVERTISEMENT - CONTINUE READING BELOW", 0,
	    false },
	{ "", "", "\n\n", "'Nothing like it'", 0,
	    false },
	{ "Lund suffered their coldest night of the year as divers were in the"
	    " sea.\n\n4 March 2026\n\n", "", "\n\n", NULL, 0, false },
	{ "Share this article\n\n", "", "\n\n", "Related: Ten cold swims", 0,
	    false },
};

/* Breaks what OUT has from AT on into lines, as a mail program does. */
static void
wrap(struct buf *out, size_t at, size_t columns)
{
	size_t line = at, space = 0;

	for (; at < out->len; at++) {
		if (out->data[at] == ' ' && at > line + 4)
			space = at;
		if (at - line < columns || space == 0)
			continue;
		out->data[space] = '\n';
		line = space + 1;
		space = 0;
	}
}

static void
write_form(struct buf *out, const struct form *f)
{
	size_t i, at;

	buf_adds(out, f->before);
	for (i = 0; i < PARAGRAPHS; i++) {
		if (i > 0)
			buf_adds(out, f->join);
		at = out->len;
		buf_adds(out, f->indent);
		buf_adds(out, paragraphs[i]);
		if (f->columns > 0)
			wrap(out, at, f->columns);
		if (f->inside != NULL && i % 2 == 1) {
			buf_adds(out, f->join);
			buf_adds(out, f->inside);
		}
	}
}

static void
make(const struct form *f, struct arena *a, struct digest *d)
{
	struct buf text = BUF_INIT(0);
	struct digest_input in = { .title = f->untitled ? NULL : TITLE };

	write_form(&text, f);
	in.text = arena_strdup(a, buf_str(&text));
	digest_local(&in, a, d);
	buf_free(&text);
}

static void
same(const char *what, size_t form, const char *is, const char *was)
{
	if (is == NULL || was == NULL ? is != was : strcmp(is, was) != 0)
		fail_msg("%s of form %zu: %s\nnot: %s", what, form,
		    is != NULL ? is : "none", was != NULL ? was : "none");
}

static void
test_forms(void **state)
{
	struct arena a = ARENA_INIT;
	struct digest was, is;
	size_t i, k;

	(void)state;
	make(&plain, &a, &was);
	assert_non_null(was.quote.text);
	assert_int_equal(strncmp(was.summary, paragraphs[0],
	    strlen(paragraphs[0])), 0);
	for (i = 0; i < sizeof forms / sizeof forms[0]; i++) {
		make(&forms[i], &a, &is);
		same("summary", i, is.summary, was.summary);
		same("quote", i, is.quote.text, was.quote.text);
		same("why", i, is.why_it_matters, was.why_it_matters);
		assert_int_equal(is.takeaway_count, was.takeaway_count);
		for (k = 0; k < is.takeaway_count; k++)
			same("takeaway", i, is.takeaways[k].text,
			    was.takeaways[k].text);
		assert_int_equal(is.faq_count, was.faq_count);
		for (k = 0; k < is.faq_count; k++)
			same("question", i, is.faq[k].question,
			    was.faq[k].question);
	}
	arena_free(&a);
}

/* What a text opens with that is no headline. */
static void
test_no_headline(void **state)
{
	static const char *const texts[] = {
		"By Ann Poe\n\nThe mill of Lund was sold on Monday.",
		"Share this article\n\nThis mill of Lund was sold to an article.",
		"The mill of Lund was sold on Monday.\n\nThe mill is old.",
		"The old mill of Lund was sold on\nMonday to a mill from York.",
		"Ann Poe of Lund said: \"It is a mill.\"\n\nThe mill is old.",
		"The mill\n\nThe mill of Lund was sold on Monday.",
		"Ten cold swims for you\n\nThe mill of Lund was sold.",
	};
	struct arena a = ARENA_INIT;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof texts / sizeof texts[0]; i++)
		if (headline_of(texts[i], &a) != NULL)
			fail_msg("%s", texts[i]);
	assert_string_equal(headline_of("Old mill sold in Lund\n\nThe mill "
	    "of Lund was sold on Monday.\n", &a), "Old mill sold in Lund");
	arena_free(&a);
}

static void
test_plain(void **state)
{
	(void)state;
	assert_string_equal(headline_plain("BREAKING: Old mill of Lund is sold"),
	    "Old mill of Lund is sold");
	assert_string_equal(headline_plain("Business News | Old mill of Lund is"
	    " sold"), "Old mill of Lund is sold");
	assert_string_equal(headline_plain("UPDATE 1-Old mill of Lund is sold"),
	    "Old mill of Lund is sold");
	assert_string_equal(headline_plain("Lund: Old mill is sold to a baker"),
	    "Lund: Old mill is sold to a baker");
	assert_string_equal(headline_plain("Watch: the mill"), "Watch: the mill");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forms),
		cmocka_unit_test(test_no_headline),
		cmocka_unit_test(test_plain),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Quotation marks of two kinds in one pair. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/marks.h"

struct pair {
	const char *in, *out;	/* NULL: nothing is mended */
};

static const struct pair pairs[] = {
	{ "„Wir gehen\", sagte Poe. „Jetzt\"", "„Wir gehen“, sagte Poe. „Jetzt“" },
	{ "“We go,\" said Poe.", "“We go,” said Poe." },
	{ "\"We go,” said Poe.", "\"We go,\" said Poe." },
	{ "\"Wir gehen“, sagte Poe.", "\"Wir gehen\", sagte Poe." },
	{ ",,Wir gehen\", sagte Poe.", "„Wir gehen“, sagte Poe." },
	/* one inside the other stays as it is */
	{ "“She said \"no\" to us,” said Poe. \"So?\"",
	    "“She said \"no\" to us,” said Poe. \"So?\"" },
	/* inches */
	{ "“The 27\" one broke,” said Poe.", "“The 27\" one broke,” said Poe." },
	{ "„Es war 2015\", sagte Poe.", "„Es war 2015“, sagte Poe." },
	/* what was forgotten ends with its paragraph */
	{ "“We go, said Poe.\nThe 5\" pipe and \"that\".",
	    "“We go, said Poe.\nThe 5\" pipe and \"that\"." },
	{ "\"We go,\" said Poe, ,, and left.",
	    "\"We go,\" said Poe, ,, and left." },
	{ "“We go,” said Poe.", NULL },
	{ "\"We go,\" said Poe.", NULL },
	{ "", NULL },
};

static void
test_pairs(void **state)
{
	struct buf out = BUF_INIT(0);

	(void)state;
	for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
		bool mended;

		buf_clear(&out);
		mended = marks_pair(pairs[i].in, strlen(pairs[i].in), &out);
		assert_int_equal(mended, pairs[i].out != NULL);
		assert_string_equal(buf_str(&out), mended ? pairs[i].out : "");
	}
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_pairs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

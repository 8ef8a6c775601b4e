#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../../src/digest/seam.h"

static void
test_common_words(void **state)
{
	static const char text[] = "A test of bias took weeks. Every codex has"
	    " an apple in it.";

	(void)state;
	assert_int_equal(seam_at_common_word("Fairer hiring methods Bias has"
	    " long been found in such tests.", text), 22);
	assert_int_equal(seam_at_common_word("Fairer hiring methods Bolt has"
	    " long been found in such tests.", text), 0);
}

/* What looks alike and is one sentence. */
static void
test_names(void **state)
{
	static const char text[] = "A test of bias took weeks. Every codex has"
	    " an apple in it.";

	(void)state;
	assert_int_equal(seam_at_common_word("Despite more hiring methods Codex"
	    " has long been found wanting.", text), 0);
	assert_int_equal(seam_at_common_word("Phone maker and rival of Apple"
	    " has long been found wanting.", text), 0);
	assert_int_equal(seam_at_common_word("Makers fear that bias tests"
	    " Codex has found may grow in number.", text), 0);
	assert_int_equal(seam_at_common_word("Hiring methods Bias has.", text),
	    0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_common_words),
		cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

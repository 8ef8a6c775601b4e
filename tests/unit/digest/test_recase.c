/* Capitals that a text should have. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>

#include "../../../src/digest/recase.h"

#define REST " hid the jewels of his aunt under a bridge near the old mill."

struct pair {
	const char *text;
	const char *is;		/* NULL: as it is */
	const char *title;
};

static const struct pair pairs[] = {
	{ "a man from leeds was jailed on monday. mr. poe's aunt, ann roe, said:"
	    " \"i don't know why. it's sad.\" the u.s. ship left at 5 p.m. on"
	    " friday. roe cried.", "A man from Leeds was jailed on Monday. Mr."
	    " Poe's aunt, Ann Roe, said: \"I don't know why. It's sad.\" The"
	    " U.S. ship left at 5 p.m. on Friday. Roe cried.", NULL },
	{ "DET INSP MARK POE OF THE BBC TOLD PRESIDENT ANN BAKER THAT A BAKER"
	    " FROM YORK HAD WAITED. \"GO,\" SHE SAID.", "Det Insp Mark Poe of the"
	    " BBC told President Ann Baker that a baker from York had waited."
	    " \"Go,\" she said.", NULL },
	{ "the mill at ajmanel, which is very old, was sold again to norvik energy"
	    " today.", "The mill at Ajmanel, which is very old, was sold again to norvik"
	    " energy today.", "Old mill at Ajmanel is sold again" },
	/* how papers open */
	{ "A MAN who" REST " The man is 34.", "A man who" REST
	    " The man is 34.", NULL },
	{ "POLICE have found who" REST " They asked police.", "Police have found"
	    " who" REST " They asked police.", NULL },
	{ "TWO of them" REST, "Two of them" REST, NULL },
	{ "SIR ALAN POE, who once" REST " Nobody told Poe.", "Sir Alan Poe, who"
	    " once" REST " Nobody told Poe.", NULL },
	{ "THE BBC reporter who" REST, "The BBC reporter who" REST, NULL },
	{ "QEMU has found who" REST " QEMU and qemu.example know.", NULL, NULL },
	{ "NASA has found who" REST, NULL, NULL },
	/* a comma among the capitals */
	{ "WASHINGTON, DC police have found who" REST, NULL, NULL },
	{ "A MAN, A DOG and who" REST " A dog and a man.", "A man, a dog and who"
	    REST " A dog and a man.", NULL },
	{ "YORK (AP) - The man" REST, NULL, NULL },
	{ "LUND: The man" REST, NULL, NULL },
	{ "The man" REST, NULL, NULL },
};

static void
test_pairs(void **state)
{
	struct buf out = BUF_INIT(0);
	size_t i;
	bool mended;

	(void)state;
	for (i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
		buf_clear(&out);
		mended = recase(pairs[i].text, strlen(pairs[i].text),
		    pairs[i].title, &out);
		if (pairs[i].is == NULL ? mended : !mended ||
		    strcmp(buf_str(&out), pairs[i].is) != 0)
			fail_msg("%s\nbecame: %s\nnot: %s", pairs[i].text,
			    buf_str(&out), pairs[i].is != NULL ?
			    pairs[i].is : "itself");
	}
	buf_free(&out);
}

static void
test_title(void **state)
{
	static const char text[] = "A mill in Lund was sold to Ann Poe's bank, the"
	    " BBC said on Monday. The mill is old.";
	struct buf out = BUF_INIT(0);

	(void)state;
	assert_true(recase_title("OLD MILL IN LUND SOLD TO POE'S BANK, BBC SAYS",
	    text, &out));
	assert_string_equal(buf_str(&out), "Old mill in Lund sold to Poe's bank,"
	    " BBC Says");
	buf_clear(&out);
	assert_true(recase_title("mill in lund is sold to ann poe", text, &out));
	assert_string_equal(buf_str(&out), "Mill in Lund is sold to Ann Poe");
	buf_clear(&out);
	assert_false(recase_title("Mill in Lund is sold", text, &out));
	assert_false(recase_title("Old Mill In LUND", text, &out));
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_pairs),
		cmocka_unit_test(test_title),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

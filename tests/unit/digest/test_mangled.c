/* Text that was mangled on its way, and what it was. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>

#include "../../../src/digest/mangled.h"

struct pair {
	const char *text;
	const char *was;	/* NULL: as it is */
};

#define LONG "The mill of Lund was sold on Monday to a baker from York who" \
    " had saved for it since he was a boy of nine, as his aunt tells all her" \
    " guests at the inn. "
#define CELL LONG LONG LONG LONG

static const struct pair pairs[] = {
	/* read in a wrong charset, once and twice */
	{ "It\xc3\xa2\xe2\x82\xac\xe2\x84\xa2s \xc3\x82\xc2\xa3" "5 \xc3\xa2\xe2"
	    "\x82\xac\xe2\x80\x9c a caf\xc3\x83\xc2\xa9.", "It\xe2\x80\x99s "
	    "\xc2\xa3" "5 \xe2\x80\x93 a caf\xc3\xa9." },
	{ "\xc3\xa2\xe2\x82\xac\xc5\x93Go,\xc3\xa2\xe2\x82\xac he said.",
	    "\xe2\x80\x9cGo,\xe2\x80\x9d he said." },
	{ "caf\xc3\x83\xc6\x92\xc3\x82\xc2\xa9", "caf\xc3\xa9" },
	{ "L'\xc3\xa2ge d'or \xc3\xa0 la fa\xc3\xa7" "ade.", NULL },
	/* marks that no charset had */
	{ "It\xef\xbf\xbds late. \xef\xbf\xbdGo,\xef\xbf\xbd he said.",
	    "It's late. \"Go,\" he said." },
	{ "It?s late, they?re here. Who?s?", "It's late, they're here. Who's?" },
	{ "S\xef\xbf\xbdo Paulo. Is it? so it is.", NULL },
	/* escaped twice */
	{ "&quot;It&#39;s&nbsp;late,&quot; &amp;c.", "\"It's\xc2\xa0late,\" &c." },
	{ "Q&A of AT&T; &lt;b&gt;", NULL },
	/* of a table */
	{ "\"" CELL "He said: \"\"Go.\"\" \"\"No.\"\"\"",
	    CELL "He said: \"Go.\" \"No.\"" },
	{ "\"" CELL "\"", CELL },
	{ "\"It is late.\"", NULL },
	/* of a program */
	{ "It is late.\\n\\nHe said: \\\"Go.\\\"", "It is late.\n\nHe said: "
	    "\"Go.\"" },
	{ "It\\u2019s late.\\nGo.\\u001b", "It\xe2\x80\x99s late.\nGo." },
	{ "He said: \\\"Go.\\\"", "He said: \"Go.\"" },
	{ "A line ends in \\n and \\n.\nTrue.\nTrue.", NULL },
	/* two marks for one, dots that were parted */
	{ "''Go,'' he said. ''No.''", "\"Go,\" he said. \"No.\"" },
	{ "It was late . . . too late.", "It was late... too late." },
	/* white space that got lost */
	{ "It is late.The mill is shut.Poe went.", "It is late. The mill is "
	    "shut. Poe went." },
	{ "\"It is late,\" he said.\"The mill is shut.\"It rained.",
	    "\"It is late,\" he said. \"The mill is shut.\" It rained." },
	{ "\"It is late.\"\"The mill is shut.\"The rain fell.",
	    "\"It is late.\" \"The mill is shut.\" The rain fell." },
	{ "He wrote 'late'.The man said: 'Leave.'He went.",
	    "He wrote 'late'. The man said: 'Leave.' He went." },
	{ "They left in 2013.The ship is slow.U.S. ships are not.",
	    "They left in 2013. The ship is slow. U.S. ships are not." },
	{ "They use Node.Js and Booking.Com and main.The", NULL },
	{ "He bought a poem.Mill", NULL },
	/* speech that goes on in a paragraph without a break */
	{ "He said: \"It is late. \"The mill is shut.\" It rained.",
	    "He said: \"It is late.\" \"The mill is shut.\" It rained." },
	{ "He said: \"It is late.\n\n\"The mill is shut.\"", NULL },
	{ "He said: \"It is\nlate.\" \"The mill is shut.\" It rained. \"So.\"",
	    NULL },
	/* speech in a line a sentence */
	{ "He said:\n\n\"It is late.\n\nThe mill is shut.\"\n\nIt rained.",
	    "He said:\n\n\"It is late. The mill is shut.\"\n\nIt rained." },
	{ "\"It is late.\n\n\"The mill is shut.\" It rained.\n\nA \"mill\".",
	    NULL },
	/* half an entity, breaks and tags of other pages */
	{ "The mill #39;s for sale, quot;late quot;, at  #36;5.", "The mill's"
	    " for sale, \"late\", at  $5." },
	{ "It is late.\\\\The mill is shut.\\\\It rained.", "It is late.\nThe"
	    " mill is shut.\nIt rained." },
	{ "<p>It is <b>late</b>.</p><p>It rained.</p>", "\n\nIt is late.\n\n"
	    "\n\nIt rained.\n\n" },
	{ "a </ b and c <prefix> d </prefix> e", NULL },
	{ "One.\n> Two.\n> Three.\n> Four.", "One.\nTwo.\nThree.\nFour." },
	{ "Q. Is it late?\nA. It is.\nQ. Is it shut?\nA. It is.\nQ. So?", "Is it late?"
	    "\n\nIt is.\n\nIs it shut?\n\nIt is.\n\nSo?" },
	{ "A. Poe asked:\nQ. No.", NULL },
	/* words parted by the ends of lines; all lines are broken so */
	{ "The mill was sold by the go-\nvernment, a well-\nknown baker\nsaid.",
	    "The mill was sold by the government, a well-known baker said." },
	{ "A fire-\nTruck and a - \nb.", NULL },
	/* other marks for an apostrophe, ligatures, marks between blanks */
	{ "Don`t \xef\xac\x81nd Poe\xc2\xb4s mills\xc2\xb4 \xef\xac\x82"
	    "our.", "Don't find Poe's mills' flour." },
	{ "It\xc3\xa2??s late, \xc3\xa2??he\xc3\xa2?? said.", "It's late,"
	    " \"he\" said." },
	{ "\" Go, \" he said. He said: \" No. \"", "\"Go,\" he said. He said:"
	    " \"No.\"" },
	/* a program's list */
	{ "[\"" CELL "\", 'He said: \\'Go.\\'', \"It rained.\"]", CELL
	    "\n\nHe said: 'Go.'\n\nIt rained." },
	/* paragraphs that are indented */
	{ "  The mill of Lund was sold.\n  It is a very old mill that turns in"
	    " the wind.\nAnd it is\nsold.\n  So it goes.", "The mill of Lund was"
	    " sold.\n\nIt is a very old mill that turns in the wind. And it"
	    " is\nsold.\n\nSo it goes." },
	{ "The mill\n  of Lund\n  was sold.", NULL },
	/* lines that got a stop of their own */
	{ "By . Ann Poe . PUBLISHED: . 10:54 EST, 4 May 2026 . | . UPDATED: ."
	    " 12:01 EST . The mill, which is old, was sold. Jailed: Al Roe, who"
	    " hid it . Mr. Roe told . The Lantern it was late. 'Go,' he said. .",
	    "By Ann Poe\n\nPUBLISHED: 10:54 EST, 4 May 2026\n\nUPDATED:"
	    " 12:01 EST\n\nThe mill, which is old, was sold.\n\nJailed: Al"
	    " Roe, who hid it\n\nMr. Roe told The Lantern it was late. 'Go,' he"
	    " said. " },
	{ "The mill of Lund, which is old, was sold to a baker, she said . Wet:"
	    " The roof of it in June . Nobody knew.", "The mill of Lund, which is"
	    " old, was sold to a baker, she said.\n\nWet: The roof of it in June"
	    "\n\nNobody knew." },
	/* Markdown */
	{ "**The mill** of [Lund](http://lund.example/) ![Mill](m.png) was **sold"
	    "**.", "The mill of Lund  was sold." },
	{ "It is 2 ** 3 (or 8) of [those](", NULL },
	/* tokens */
	{ "Poe -lrb- 5 -rrb- , of York , said it was late . He is n't here .",
	    "Poe (5), of York, said it was late. He isn't here." },
	{ "It cost \xc2\xa3 5 , or \xe2\x82\xac 6 , he said .",
	    "It cost \xc2\xa3" "5, or \xe2\x82\xac" "6, he said." },
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
		mended = mangled_mend(pairs[i].text, strlen(pairs[i].text),
		    &out);
		if (pairs[i].was == NULL ? mended && strcmp(buf_str(&out),
		    pairs[i].text) != 0 : !mended || strcmp(buf_str(&out),
		    pairs[i].was) != 0)
			fail_msg("%s\nbecame: %s\nnot: %s", pairs[i].text,
			    buf_str(&out), pairs[i].was != NULL ?
			    pairs[i].was : "itself");
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

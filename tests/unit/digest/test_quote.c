/* What somebody says that is worth quoting. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/arena.h>
#include <ndigest/digest/local.h>

#define OPENING "The ferry Petrel sank off Bolsay on Monday with 31 people on \
board, and divers were still looking for two of them at dusk. The boat had left \
the harbour of Orsund at noon with a load of slates and timber for the island. \
Petrel \
had been built in 1964 to carry sheep to the islands off Bolsay and was mended \
at Orsund after it had struck a pier in a storm.\n\n"

static void
check_quote(const char *title, const char *text, const char *want)
{
	struct digest_input in = { .title = title, .text = text };
	struct arena a = ARENA_INIT;
	struct digest d;

	digest_local(&in, &a, &d);
	if (want == NULL)
		assert_null(d.quote.text);
	else {
		assert_non_null(d.quote.text);
		assert_string_equal(d.quote.text, want);
	}
	arena_free(&a);
}

/* "This bridge" is one of the title's; a few words that tell a good deal are
 * enough; a deed may be "it". */
static void
quotes_stand(void **state)
{
	(void)state;
	check_quote("Ferry Petrel sinks off Bolsay", OPENING
	    "\"This ferry carries the children of three islands to school,\" "
	    "said teacher Una Brand.",
	    "This ferry carries the children of three islands to school.");
	check_quote("Ferry Petrel sinks off Bolsay", OPENING
	    "\"This paper carries the names of three islands,\" "
	    "said teacher Una Brand.", NULL);
	check_quote("Ferry Petrel sinks off Bolsay", OPENING
	    "\"People are tired of broken promises,\" said teacher Una Brand.",
	    "People are tired of broken promises.");
	check_quote("Ferry Petrel sinks off Bolsay", OPENING
	    "\"I have been mending this ferry for years and I can't do it any "
	    "more,\" said engineer Una Brand.",
	    "I have been mending this ferry for years and I can't do it any "
	    "more.");
	check_quote("Ferry Petrel sinks off Bolsay", OPENING
	    "\"It takes one rotten plank to make us doubt every good boat,\" "
	    "said engineer Una Brand.",
	    "It takes one rotten plank to make us doubt every good boat.");
	check_quote("Ferry Petrel sinks off Bolsay", OPENING
	    "\"I carried two of them out and when I went back there was no "
	    "stair,\" said engineer Una Brand.", NULL);
	check_quote("Ferry Petrel sinks off Bolsay", OPENING
	    "\"You always say that and then you buy another boat of wood,\" "
	    "said engineer Una Brand.", NULL);
	check_quote("Ferry Petrel sinks off Bolsay", OPENING
	    "\"I hope this brings all of you some peace,\" said Una Brand.",
	    NULL);
	check_quote("Ferry Petrel sinks off Bolsay", OPENING
	    "'I thought the crew would be safe on the raft,' she laughed.",
	    "I thought the crew would be safe on the raft.");
}

/* What stands on a wall or a front page nobody says; halves are one. */
static void
quotes_are_said(void **state)
{
	static const char *const all[] = {
		"Some carried signs that said: \"Save our ferry and sack the "
		    "mayor of Bolsay.\"",
		"The Post said on its front page: \"The ferry that drowned the "
		    "islands of Bolsay.\"",
		"The crowd sang, a witness said: \"We shall never leave the "
		    "islands of Bolsay.\"",
		"A line, it is said, is painted on the wall: \"You can never "
		    "drown a town that floats.\"",
	};
	char text[1000];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof all / sizeof all[0]; i++) {
		snprintf(text, sizeof text, "%s%s", OPENING, all[i]);
		check_quote("Ferry Petrel sinks off Bolsay", text, NULL);
	}
	check_quote("Ferry Petrel sinks off Bolsay", OPENING
	    "\"We,\" said pilot Una Brand, \"will never forgive the people who "
	    "stayed at home.\"",
	    "We will never forgive the people who stayed at home.");
}

/* The page tells of no Reil. */
static void
quotes_know_names(void **state)
{
	(void)state;
	check_quote("Ferry Petrel sinks off Bolsay", OPENING
	    "Captain Tomas Reil had left the bridge at noon, a sailor said.\n\n"
	    "\"Nobody on board had ever trusted Reil with the wheel,\" "
	    "said cook Una Brand.", NULL);
}

/* A thing done to "it", a number for a noun, somebody's crew; and what makes the
 * point of a short sentence. */
static void
quotes_make_points(void **state)
{
	static const char *const none[] = {
		"My grandfather built it with his hands,",
		"You are asked to trust all four,",
		"Your crew told me that the raft was full,",
		"The mayor has nothing to hide. He welcomes it,",
		"I read the thing at four in the morning,",
		"We do see this burden as a part of life on the islands,",
		"Can I forgive? I shall never forgive the crew of that boat,",
		"A man asked me if it was a song of the sea,",
		"In which case the crew would be better off on land,",
		"You didn't. But now the whole crew is in the kitchen,",
		"I've always had a very nice shelf for it,",
		"We just want that written down somewhere in the chapel,",
		"We have by now sold two thousand one hundred,",
		"I was looking for my jar of pickles,",
		"Not even me. We've told the crew to keep their hands off,",
	}, *const all[] = {
		"I was on my way to the bus. The end of the pier came down "
		    "behind me",
		"We promised the crew two rafts. Which of them do we drop?",
		"This could save hundreds of lives a year at almost no cost",
		"I said a prayer for every wave and a curse for every rock",
		"You thought it was a game. There were people on the raft",
		"I finish at two and it's half a mile of nothing to the pier",
	};
	char text[1200], want[200];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof none / sizeof none[0]; i++) {
		snprintf(text, sizeof text, "%s\"%s\" said Una Brand.", OPENING,
		    none[i]);
		check_quote("Ferry Petrel sinks off Bolsay", text, NULL);
	}
	for (i = 0; i < sizeof all / sizeof all[0]; i++) {
		bool asks = strchr(all[i], '?') != NULL;

		snprintf(text, sizeof text, "%s\"%s%s\" said Una Brand.",
		    OPENING, all[i], asks ? "" : ",");
		snprintf(want, sizeof want, "%s%s", all[i], asks ? "" : ".");
		check_quote("Ferry Petrel sinks off Bolsay", text, want);
	}
}

/* Of two speeches: what a judge tells the accused, and not a few words about
 * oneself; "he" is the animal of the title. */
static void
prefers_what_matters(void **state)
{
	(void)state;
	check_quote("Ferry Petrel sinks off Bolsay", OPENING
	    "\"We have a song about every boat that ever went down here,\" said "
	    "Una Brand.\n\nJudge Per Holm told him: \"You had 31 people on board "
	    "and you chose to look at a picture.\"",
	    "You had 31 people on board and you chose to look at a picture.");
	check_quote("Ferry Petrel sinks off Bolsay", OPENING
	    "\"I was looking for my jar of pickles,\" said Una Brand.\n\n"
	    "\"Lamps on the rocks are cheap and a boat of slates is not,\" said "
	    "Per Holm.",
	    "Lamps on the rocks are cheap and a boat of slates is not.");
	check_quote("Gull steals pies at Bolsay", OPENING
	    "\"He waits on the roof until I look at the clouds,\" said Una "
	    "Brand.", "He waits on the roof until I look at the clouds.");
	check_quote("Gull steals sailor's pies at Bolsay", OPENING
	    "\"He waits on the roof until I look at the clouds,\" said Una "
	    "Brand.", NULL);
}

/* What a machine says, and what one is told, nobody is quoted with; its maker
 * is. */
static void
machines_say_nothing(void **state)
{
	static const char *const none[] = {
		"The robot said: \"I have made a cup of tea for all on board.\"",
		"\"I would never lie about a boat or its load,\" replied the "
		    "chatbot.",
		"The model would then cheerfully write: \"A boat of slates is a "
		    "boat of stones.\"",
		"Here is what the chatbot wrote: \"A boat of slates is a boat of "
		    "stones.\"",
		"Una Brand said: \"Turn on the lights of the boat every day at "
		    "sunset.\"",
	};
	static const char want[] = "A boat of slates is a boat of stones.";
	char text[1200];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof none / sizeof none[0]; i++) {
		snprintf(text, sizeof text, "%s%s", OPENING, none[i]);
		check_quote("Ferry Petrel sinks off Bolsay", text, NULL);
	}
	check_quote("Ferry Petrel sinks off Bolsay", OPENING "Una Brand, who "
	    "built the robot, said: \"A boat of slates is a boat of stones.\"",
	    want);
	check_quote("Ferry Petrel sinks off Bolsay", OPENING "Una Brand told the "
	    "robot to stop and said: \"A boat of slates is a boat of stones.\"",
	    want);
	check_quote("Ferry Petrel sinks off Bolsay", OPENING "Una Brand used to "
	    "tell her crew: \"A boat of slates is a boat of stones.\"", want);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(quotes_stand),
		cmocka_unit_test(quotes_are_said),
		cmocka_unit_test(quotes_know_names),
		cmocka_unit_test(quotes_make_points),
		cmocka_unit_test(prefers_what_matters),
		cmocka_unit_test(machines_say_nothing),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("digest/quote", tests, NULL, NULL);
}

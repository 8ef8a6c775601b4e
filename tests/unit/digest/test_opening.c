#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/opening.h"
#include "../../../src/digest/tidy.h"

#define REST "The pump has been sold to a firm in York."

static void
test_cut(void **state)
{
	static const char *const openings[] = {
		"Hull \xe2\x80\x94 ", "Portland, Maine -- ",
		"Washington, D.C. -- ", "York, May 4: ",
		"An anonymous reader quotes a report from Norvik: ",
		"Pump Day 2026 York May 4 Register now ",
		"00:00 07:12 ", "By Emma Poe and Tom Hale ",
		"By Emma Poe May 4, 2026 6:00 am ET ",
		"Minutes Voice Speed 0.75X 1X 1.5X 2X ",
		"Video: Mills burn in York 0:00 / 1:14 Getty ",
		"By Emma Poe Posted on 11-02-2026 Filed under: Mills ",
		"Updated May 4, 2026 ", "Hull \xe2\x80\x94 ",
		"4 May 2026 Last updated at 10:54 GMT Share this pageDiggFacebook"
		"Print ",
		"By Emma Poe for The York Lantern Published: 10:54 EST, 4 May 2026"
		" | Updated: 12:01 EST, 4 May 2026 ",
		"Reuters - ", "lund.com - ", "Mumbai: ", "New Delhi: ",
		"Media playback is unsupported on your device ",
		"New York [Norvik], May 4 (NNN): ",
		"NEWS RELEASE \xe2\x80\x94 Contact: Press Office, p@york.example"
		" \xe2\x80\x94 ",
	};
	char line[160];
	size_t i, n;

	(void)state;
	for (i = 0; i < sizeof openings / sizeof openings[0]; i++) {
		n = strlen(openings[i]);
		memcpy(line, openings[i], n);
		memcpy(line + n, REST, sizeof REST);
		assert_int_equal(opening_length(line, line), n);
	}
	assert_int_equal(tidy_dateline("(Norvik News) -- " REST,
	    sizeof REST + 16), 17);
}

static void
test_town(void **state)
{
	static const char town[] = "Ajmanel: The pump has been sold off today."
	    " The mayor of Ajmanel paid.";
	static const char once[] = "Ajmanel: The pump has been sold off today.";

	(void)state;
	assert_int_equal(opening_length(town, town), 9);
	assert_int_equal(opening_length(once, once), 0);
	assert_int_equal(opening_length("Report: The pump has been sold off.",
	    "Report: The pump has been sold off. The Report ends."), 0);
}

static void
test_kept(void **state)
{
	static const char *const whole[] = {
		"Norvik \xe2\x80\x94 The pump's maker \xe2\x80\x94 has sold it"
		" to a firm.",
		"Silence \xe2\x80\x94 Norvik has sold the pump to a firm.",
		"On Monday at 10:54 GMT Poe has sold the pump to a firm.",
		"May 2026 Poe has sold the pump that stood in York to a firm.",
		"By Sunday 14 of the 20 pumps were sold to a firm in York.",
		"York, May 4 and 5: the pump is shown in the town hall.",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof whole / sizeof whole[0]; i++)
		assert_int_equal(opening_length(whole[i], whole[i]), 0);
}

/* Headlines that lost their breaks stand before the dateline. */
static void
test_wire(void **state)
{
	static const char *const heads[] = {
		"Key points New pump for York Cheaper to run HULL, England, "
		"Oct. 27, 2025 (GLOBE NEWSWIRE) -- ",
		"New pump for York HULL, England, May 4, 2026 /PRNewswire/ -- ",
		"York gets a new pump at last LONDON (Reuters) - ",
		"(CNN) -- ",
		"YORK, CA / ACCESSWIRE / November 12, 2026 / ",
		"Norvik sells pump Hull, England \xe2\x80\x93 May 4, 2026 "
		"\xe2\x80\x93 ",
	};
	static const char *const whole[] = {
		"On May 4, 2026 \xe2\x80\x93 The pump has been sold off.",
		"The agency (Reuters) - The pump has been sold off.",
		"It was told on March 4, 2026 - The pump was sold then.",
	};
	char line[260];
	size_t i, n;

	(void)state;
	for (i = 0; i < sizeof heads / sizeof heads[0]; i++) {
		n = strlen(heads[i]);
		memcpy(line, heads[i], n);
		memcpy(line + n, REST, sizeof REST);
		assert_int_equal(tidy_wire(line, strlen(line)), n);
	}
	assert_int_equal(tidy_dateline("(ANSA) - ROMA, 3 MAR - " REST,
	    sizeof REST + 22), 23);
	for (i = 0; i < sizeof whole / sizeof whole[0]; i++)
		assert_int_equal(tidy_wire(whole[i], strlen(whole[i])), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cut),
		cmocka_unit_test(test_town),
		cmocka_unit_test(test_kept),
		cmocka_unit_test(test_wire),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

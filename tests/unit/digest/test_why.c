/* Which sentence says why it matters. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/arena.h>
#include <ndigest/digest/local.h>

static void
check_why(const char *title, const char *text, const char *want)
{
	struct digest_input in = { .title = title, .text = text };
	struct arena a = ARENA_INIT;
	struct digest d;

	digest_local(&in, &a, &d);
	if (want == NULL)
		assert_null(d.why_it_matters);
	else {
		assert_non_null(d.why_it_matters);
		assert_string_equal(d.why_it_matters, want);
	}
	arena_free(&a);
}

#define FIRE "A man has been held over a fire that destroyed the mill at \
Orsund and two houses on Friday. Firemen fought it for nine hours and saved \
the chapel and the school behind it. The mill, which was built in 1820 and \
made sailcloth for the boats of the valley until it was closed, had been bought \
by a group of weavers who wanted to open it again in the spring with looms from \
the north and a shop for visitors.\n\n"

#define OPENING "The ferry Petrel sank off Bolsay on Monday with 31 people on \
board, and divers were still looking for two of them at dusk. The boat had left \
the harbour of Orsund at noon with a load of slates and timber for the island. \
Petrel \
had been built in 1964 to carry sheep to the islands off Bolsay and was mended \
at Orsund after it had struck a pier in a storm.\n\n"

/* A deed with a date and a feeling say nothing of why; a number does. */
static void
takes_stakes(void **state)
{
	(void)state;
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "A service will begin at the chapel of Bolsay on Sunday.\n\n"
	    "Harbour master Una Brand praised the crew of the lifeboat.\n\n"
	    "Accidents at sea kill more than 90 people a year along the coast.",
	    "Accidents at sea kill more than 90 people a year along the coast.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "A service will begin at the chapel of Bolsay on Sunday.\n\n"
	    "Harbour master Una Brand praised the crew of the lifeboat.", NULL);
}

/* Nor does a bare number whose noun stands elsewhere, or what an old year had. */
static void
wants_its_noun(void **state)
{
	(void)state;
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "At least 95% is needed to stop the harm that it could do.", NULL);
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Officials said that at least 228 people died when a boat capsized "
	    "off the north of the island in 2018.", NULL);
	/* nor a mere deed */
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "The owners of Petrel were guaranteed \xc2\xa3" "22 million and the "
	    "crew \xc2\xa3" "14 million, a sailor said.", NULL);
}

/* What follows "This means that" stands by itself; where it does not, with the
 * sentence before. */
static void
prints_what_is_meant(void **state)
{
	(void)state;
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "The boat carried all of the island's milk, a sailor said. This "
	    "means that shops on Bolsay will run out of fresh food by Thursday.",
	    "Shops on Bolsay will run out of fresh food by Thursday.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Two schools share a boat, a sailor said. This means that their "
	    "pupils could lose a year.",
	    "Two schools share a boat, a sailor said. This means that their "
	    "pupils could lose a year.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Keepers say that any ship can jam the buoys. Attackers can send "
	    "boats on to the rocks.",
	    "Attackers can send boats on to the rocks.");
}

/* "The company" is one that the page does not name. */
static void
knows_its_company(void **state)
{
	(void)state;
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Skerry Power has mended the cable to Tarn. The company warned "
	    "that some houses could lose their light again.", NULL);
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Keepers say they saw it drift. Experts think it has entered a "
	    "current that could carry the wreck to Norway.", NULL);
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Keepers warned that without the fares it could lose the chapel.",
	    NULL);
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "The closures will leave some of them far from a doctor in winter.",
	    NULL);
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Ropes Two reefs that boats avoid lie near Bolsay, and both could "
	    "sink a ship in a storm like Petra.", NULL);
}

/* Behind the opening, none of these says why. */
static void
check_none(const char *const *all, size_t count)
{
	char text[1000];
	size_t i;

	for (i = 0; i < count; i++) {
		snprintf(text, sizeof text, "%s%s", OPENING, all[i]);
		check_why("Ferry Petrel sinks off Bolsay", text, NULL);
	}
}

/* An author's view, what a product can do, and a label are no reason. */
static void
is_no_reason(void **state)
{
	static const char *const all[] = {
		"I believe that the loss of Petrel could change the islands.",
		"Managers can build custom lists of boats that are at risk.",
		"A study of seals failed because they would not leave the rope.",
		"Per Holm said that signs had warned of the reef for years.",
		"Good ropes are important for boats that carry slates.",
		"Wood is critical to Bolsay and plays a crucial role in boats.",
		"A ban on the most common type could come in the spring.",
		"The rule of Bolsay does not affect the 40 boats that fish.",
		"Making owners liable for the harm that comes from old boats.",
		"In the years since, storms have killed 400 people at Bolsay.",
		"Off the hook Neglecting boats could harm the islands.",
		"Rating: 5/5 Boats like Petrel could harm the islands.",
	};

	(void)state;
	check_none(all, sizeof all / sizeof all[0]);
}

/* What firms say to customers, what commits to nothing, old deeds, and a noun
 * of which the page does not tell. */
static void
is_no_stake(void **state)
{
	static const char *const all[] = {
		"Skerry Line said it regretted the delay and that families could "
		    "rebook boats or ask for a refund.",
		"Una Brand said it remained to be seen whether boats of wood "
		    "were a danger.",
		"The trial, with 40 boats, is the largest of its kind.",
		"In March, 12 people died when a boat hit a pier at Tarn.",
		"The union could lose 400 members and a pier, a sailor said.",
		"One sailor in 50 could die in one, a sailor said.",
		"Keepers say that it would cost each of them millions.",
		"The stakes are higher than a boat.",
		"Lines of Tarn say that her boat was old. Her case is the first "
		    "of its kind in ten years.",
		"What worries Una Brand is the next storm.",
		"With a boat of wood nine in ten could.",
		"Keepers fear that the next one could cost millions.",
		"Una Brand said that she would bring forward new rules on boats.",
		"From 1959 to 1972, the number of boats doubled every year.",
		"If that's true, boats of wood could cost 400 lives a year.",
		"New boats New boats could cost the harbour millions, a sailor "
		    "said.",
		"Making owners liable for the foreseeable harms from boats.",
		"Thousands of people protested on the pier of Bolsay.",
		"The police have opened an inquiry into the boat.",
		"Skerry Power said it had no plans to change the law on boats.",
	};

	(void)state;
	check_none(all, sizeof all / sizeof all[0]);
}

/* The stock market's day, how a thing was found, the sky, the patient and a
 * denial: no effect on anybody. */
static void
is_no_effect(void **state)
{
	static const char *const all[] = {
		"Skerry Line shares, which had lost a fifth of their value "
		    "since May, fell another 9.4 per cent to 83p, their lowest "
		    "since the spring of 2020.",
		"The count of boats is based on more than two million letters "
		    "that keepers wrote over four years.",
		"Doctors said the mate was likely to lose four toes but should "
		    "make a full recovery in the end.",
		"Cooler air from Norway is expected to reach Bolsay by Friday, "
		    "but Tarn will have to wait until Sunday.",
		"Una Brand said that she had never claimed that a pier would "
		    "improve the harbour by itself.",
		"The krone slipped 0.6% against the euro on Monday and yields "
		    "dropped to their lowest since May.",
		"Researchers compared the weights of 400 boats, which adds 18p "
		    "a litre to what they could burn in a year.",
		"Police have not named the dead. It brings to seven the number "
		    "of people killed by boats this winter, the worst since "
		    "2013.",
		"The Petrel, which was painted in May, passes the chapel once "
		    "every 9.6 days and could turn the same side to it.",
	};

	(void)state;
	check_none(all, sizeof all / sizeof all[0]);
}

/* Who is hit, what is no longer there, a figure beside that of the year
 * before. */
static void
tells_effects(void **state)
{
	static const char *const all[] = {
		"Storms kill more sailors of Bolsay each year than roads do, "
		    "a sailor said.",
		"The way from Bolsay to Tarn takes 95 minutes instead of 34, "
		    "a sailor said.",
		"Two-thirds of the families of Bolsay live off the ferry, a "
		    "sailor said.",
		"The nearest other pier is 11 miles away, a sailor said.",
		"For every job at the plant there are two more at suppliers in "
		    "the region, a sailor said.",
		"Eleven concerts are affected, a sailor said, two of them at "
		    "the chapel of Tarn.",
		"Boat builders said that the piers of the north remain poorly "
		    "protected against storms.",
		"The islanders of Bolsay will be without a ferry until at least "
		    "the weekend.",
		"A report in May found that sailors who cannot swim were twice "
		    "as likely to drown near a pier.",
		"Keepers say that the oil of the wreck could reach the river "
		    "Tarn.",
		"The ruling on boats of wood could shift two seats of the "
		    "council to sailors in November, a keeper said.",
		"The cup tie at Tarn, which a sailor said could be worth 600 "
		    "boats to the island, is in May.",
		"Why it matters now, a sailor said, is that the pier of Bolsay "
		    "is older than the boats.",
		"A permit for the pier would be withdrawn and its boats would "
		    "be scrapped if the crane fell, a sailor said.",
		"Ferries carry four-fifths of the food that is eaten on Bolsay, a "
		    "sailor said.",
		"Hospital trips for 31 patients have been put off, a sailor "
		    "said.",
		"Each day without a boat costs the fishermen of Bolsay about "
		    "\xc2\xa3" "9,000, a sailor said.",
		"Islanders say they may leave Bolsay if no boat comes.",
		"Bolsay is the last island in the county with a boat of its "
		    "own, a sailor said.",
		"Visits by doctors to Bolsay are to end as no money is left, a "
		    "sailor said.",
		"The way from Bolsay to Tarn went from nine hours to 40 minutes, a "
		    "sailor said.",
		"Eighteen weddings in the chapel of Bolsay have been postponed, a "
		    "sailor said.",
		"Bolsay is short of boats and its harbour has lost its crane, a "
		    "sailor said.",
		"Accidents at sea are common in the islands of the north, a "
		    "sailor said.",
		"Keepers said that there were 179 boats in the year to March, "
		    "which was down from 190 in the year before.",
	};
	char text[1000];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof all / sizeof all[0]; i++) {
		snprintf(text, sizeof text, "%s%s", OPENING, all[i]);
		check_why("Ferry Petrel sinks off Bolsay", text, all[i]);
	}
	/* of two that say as much, the later */
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Sheep farmers say that 40 farms could lose their wool.\n\n"
	    "The chapel has a bell from Norway, which was cast in Bergen.\n\n"
	    "Salmon farmers say that 40 ponds could lose their fish.",
	    "Salmon farmers say that 40 ponds could lose their fish.");
}

/* What a boat's loss costs goes before its owner's shares. */
static void
prefers_effects(void **state)
{
	static const char *const all[] = {
		"Boats like Petrel carry a third of the slates, meaning that "
		    "roofs on the islands will stay open all winter, the "
		    "harbour master said.",
		"Fish farms, which employ a third of the islanders, say they "
		    "cannot send their salmon.",
		"The harbour may ban boats of wood, a step that would keep out "
		    "60 fishermen who have never lost one at sea, a sailor said.",
		"Each day without a boat costs the company \xc2\xa3" "4m, the "
		    "harbour master said.",
	};
	char text[1000];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof all / sizeof all[0]; i++) {
		snprintf(text, sizeof text, "%sShares in Skerry Line rose 3%% "
		    "on Monday.\n\n%s", OPENING, all[i]);
		check_why("Ferry Petrel sinks off Bolsay", text, all[i]);
	}
}

/* Of two that say what could be, the one that tells for how many, and the one
 * in the writer's own words. */
static void
weighs_what_stands_beside(void **state)
{
	(void)state;
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Engineers said that lamps could help a third of the crews in "
	    "Britain.\n\nAn old sailor said that drums could help some of the "
	    "crews of the bay.", "Engineers said that lamps could help a third "
	    "of the crews in Britain.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Orsund plans to send four boats to 80 villages of the coast.\n\n"
	    "Bakers said that the island would run short of flour.",
	    "Bakers said that the island would run short of flour.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Keepers said that lamps could help the crews of the bay.\n\n"
	    "Keepers said that drums could help \"every last mother's boy\" of "
	    "the bay.", "Keepers said that lamps could help the crews of the "
	    "bay.");
}

/* "Such ferries" are those of the title; two in ten are two of nothing. */
static void
knows_what_is_counted(void **state)
{
	(void)state;
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Engineers say that such ferries could sink in any storm.",
	    "Engineers say that such ferries could sink in any storm.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Engineers say that such cranes could sink in any storm.", NULL);
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Skerry Power has mended the cable to Tarn. The company warned "
	    "that some houses could lose their light again.", NULL);
	check_why("Ropemaker's ferry sinks off Bolsay", OPENING
	    "Skerry Power has mended the cable to Tarn. The company warned "
	    "that some houses could lose their light again.", "The company "
	    "warned that some houses could lose their light again.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Orsund and Tarn do, and a rule that could save 90 lives a year has "
	    "not been made.", NULL);
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "A sailor said none of the crew was in danger in the harbour.",
	    NULL);
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "One boat in nine of the fleet still runs on it.", NULL);
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "A sailor said the wind was strong. It was the fifth accident at "
	    "sea this year.",
	    "It was the fifth accident at sea this year.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "A sailor said the wind was strong. The line has lost its 30th boat "
	    "since it was bought.", "The line has lost its 30th boat since it "
	    "was bought.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Harbours Fourth-year harbours could lose half of their crews.",
	    NULL);
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Two in ten said that they could lose their jobs by the spring.",
	    NULL);
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "It is the company's third ferry to sink this year, more than any "
	    "rival has lost.", "It is the company's third ferry to sink this "
	    "year, more than any rival has lost.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "An inquest was told that a lifeboat had been sent to a man of 60 "
	    "on a rock. He had to wait for an hour and died.", "An inquest was "
	    "told that a lifeboat had been sent to a man of 60 on a rock. He "
	    "had to wait for an hour and died.");
}

/* "It was the third …" counts what the article tells of; "he" after a short
 * opening becomes a name. */
static void
mends_openings(void **state)
{
	(void)state;
	check_why("Man held over fire at Orsund mill", FIRE "Police said a witness had seen smoke at "
	    "six. It was the third fire in the valley this year.",
	    "It was the third fire in the valley this year.");
	check_why("Weavers hurt as mill burns", FIRE "Police said a witness "
	    "had seen smoke at six. It was the first time that weavers were "
	    "hurt in the valley since 1901.", "It was the first time that "
	    "weavers were hurt in the valley since 1901.");
	check_why("Boat burning at Orsund mill", FIRE "Police said a witness "
	    "had seen smoke at six. It was the 14th burning in the valley "
	    "this year.", "It was the 14th burning in the valley this year.");
	check_why("Blaze guts mill at Orsund", FIRE "Police said a witness had "
	    "seen smoke at six. It was the third blaze in the valley since 2019.",
	    "It was the third blaze in the valley since 2019.");
	check_why("Man held over fire at Orsund mill", FIRE "Tomas Reil was seen near the door, the "
	    "police said. If convicted, he faces up to 12 years in prison.",
	    "If convicted, Tomas Reil faces up to 12 years in prison.");
	/* the one who is accused, whoever spoke last */
	check_why("Man held over fire at Orsund mill", FIRE "Tomas Reil was "
	    "charged on Friday, the police said.\n\nHarbour master Una Brand "
	    "said the town would mend the roof. If convicted, he faces up to "
	    "12 years in prison.",
	    "If convicted, Tomas Reil faces up to 12 years in prison.");
}

/* A sentence that leans may bring the one before it; "His …" may have a name. */
static void
brings_its_noun(void **state)
{
	(void)state;
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "A sailor said the wind was strong.\n\nGannets nest on the cliffs "
	    "of Bolsay. Their numbers have fallen by 60% since oil from a "
	    "wreck killed 4,000 birds.",
	    "Gannets nest on the cliffs of Bolsay. Their numbers have fallen by "
	    "60% since oil from a wreck killed 4,000 birds.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "A sailor said the wind was strong.\n\nBolsay will sail against "
	    "Tarn or Orsund in May. Victory there would take the island into "
	    "the league of the north for the first time since 1901.",
	    "Bolsay will sail against Tarn or Orsund in May. Victory there "
	    "would take the island into the league of the north for the first "
	    "time since 1901.");
	/* the subject goes on, whoever else is named */
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Tomas Reil learned to sail on the lake. He is the first pilot of "
	    "the island to win the cup since Per Holm won it in 1974.",
	    "Tomas Reil is the first pilot of the island to win the cup since "
	    "Per Holm won it in 1974.");
	/* "her" is no Patrick */
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Patrick Lowe said that the boat was old. Her lawyer said that at "
	    "least 400 sailors of the islands had lost jobs since May.", NULL);
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Tomas Reil, who led the union, said that he would leave. His "
	    "departure is a blow to the sailors, who have lost three leaders "
	    "in a year.", "Tomas Reil's departure is a blow to the sailors, who "
	    "have lost three leaders in a year.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "The court in Tarn will rule on boats of wood next year, a sailor "
	    "said. If it bans them, 400 fishermen would lose their jobs.",
	    "The court in Tarn will rule on boats of wood next year, a sailor "
	    "said. If it bans them, 400 fishermen would lose their jobs.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "If a ferry like Petrel is banned, it could leave 400 islanders "
	    "without bread, a sailor said.",
	    "If a ferry like Petrel is banned, it could leave 400 islanders "
	    "without bread, a sailor said.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Nets were lost by 130 families last year, one of the harms that "
	    "the health service counts.",
	    "Nets were lost by 130 families last year, one of the harms that "
	    "the health service counts.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "A sailor said the wind was strong.\n\nIt is the third time in a "
	    "year that a boat of the line has been lost.",
	    "It is the third time in a year that a boat of the line has been "
	    "lost.");
	check_why("Ferry Petrel sinks off Bolsay", OPENING
	    "Eight of the nine boats cannot meet the rule, a sailor said.",
	    "Eight of the nine boats cannot meet the rule, a sailor said.");
}

/* "No new …" is no answer. */
static void
opens_with_no(void **state)
{
	struct digest_input in = { .title = "Boats banned from Bolsay bay",
	    .text = "No new boats may land in the bay of Bolsay under a rule "
	    "that the council passed on Monday.\n\n"
	    "The rule was passed by 12 votes to nine after a debate of three "
	    "hours in the town hall.\n\n"
	    "Keepers of the bay had counted 400 boats in a week of June.\n\n"
	    "A warden will ask each skipper for a paper from the harbour." };
	struct arena a = ARENA_INIT;
	struct digest d;

	(void)state;
	digest_local(&in, &a, &d);
	assert_non_null(strstr(d.summary, "No new boats may land"));
	arena_free(&a);
}

/* The one sentence that says why may leave the summary. */
static void
takes_from_summary(void **state)
{
	(void)state;
	check_why("Boy saved after he swallowed magnets",
	    "A boy of four has been saved by three operations after he "
	    "swallowed 22 magnets at his home in Orsund on Friday. Tom Reil had "
	    "found the magnets in a box that his aunt had bought for the "
	    "fridge.\n\n"
	    "\"It looked like a necklace,\" a surgeon said.\n\n"
	    "They held him down.\n\n"
	    "Surgeons say that at least 300 children a year have to be saved "
	    "by operations after they swallowed magnets.",
	    "Surgeons say that at least 300 children a year have to be saved "
	    "by operations after they swallowed magnets.");
}

/* What it costs, how many die of it, which win in a row it is: in other
 * languages as well. */
static void
says_scale_elsewhere(void **state)
{
	(void)state;
	check_why("Lund gewinnt in Bolton",
	    "Der FC Lund hat in Bolton mit drei zu eins gewonnen. Tom Hale "
	    "schoss in der ersten Hälfte beide Tore der Gäste. Bolton kam erst "
	    "kurz vor dem Ende zum einzigen Tor.\n\n"
	    "Die Gäste kletterten damit in der Tabelle auf den dritten Platz.\n\n"
	    "Für den FC Lund war es der sechste Sieg in Folge.",
	    "Für den FC Lund war es der sechste Sieg in Folge.");
	check_why("Lund : la grève des bus continue",
	    "Les bus de Lund sont restés au dépôt mercredi matin. Les 240 "
	    "chauffeurs de la ville demandent une prime de 90 euros. La mairie "
	    "de Lund leur propose une prime de 40 euros.\n\n"
	    "Le tram de la ville roule toutes les dix minutes environ.\n\n"
	    "Selon la chambre de commerce, la grève coûte 14 000 euros par jour "
	    "à l'économie de la ville.",
	    "Selon la chambre de commerce, la grève coûte 14 000 euros par jour "
	    "à l'économie de la ville.");
}

#define BUOYS "Whales that cross the strait of Orsund are heard by buoys now. \
The buoys were moored in May by a crew from the institute of Lund. Each has a \
microphone and a small computer. A network of neurons tells a call from the \
noise of a ship. The first tests took place in a harbour. Divers played calls \
to the machine for a week. Half of the calls were of seals. Nobody had told \
the crew so.\n\n\
The batteries are charged by the waves. A buoy weighs as much as a cow. Nets \
hung from two of them for a month. Fishermen cut the nets in June.\n\n\
A boat goes round once a week. The crew has four people on board. Two of them \
learnt the trade at the coast guard. Most days there is fog.\n\n\
The data go to a hut on the hill. A screen there shows dots on a map. Red \
dots are whales and blue ones are ships.\n\n"

/* In a long text: what comes of the title's thing, not what others did. */
static void
keeps_to_the_matter(void **state)
{
	(void)state;
	check_why("How buoys listen for whales off Orsund", BUOYS
	    "The buoys could help captains to steer clear of whales.\n\n"
	    "The Hale Foundation warned last year that horns could kill "
	    "thousands of seals, a threat to the future of the species.",
	    "The buoys could help captains to steer clear of whales.");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(takes_stakes),
		cmocka_unit_test(wants_its_noun),
		cmocka_unit_test(prints_what_is_meant),
		cmocka_unit_test(knows_its_company),
		cmocka_unit_test(is_no_reason),
		cmocka_unit_test(is_no_stake),
		cmocka_unit_test(is_no_effect),
		cmocka_unit_test(tells_effects),
		cmocka_unit_test(prefers_effects),
		cmocka_unit_test(weighs_what_stands_beside),
		cmocka_unit_test(knows_what_is_counted),
		cmocka_unit_test(mends_openings),
		cmocka_unit_test(brings_its_noun),
		cmocka_unit_test(opens_with_no),
		cmocka_unit_test(takes_from_summary),
		cmocka_unit_test(says_scale_elsewhere),
		cmocka_unit_test(keeps_to_the_matter),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("digest/why", tests, NULL, NULL);
}

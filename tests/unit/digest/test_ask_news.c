/* Questions that news answers: who did what was done, how much, when, and
 * what may not be asked. English. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ask_check.h"

/* A paragraph that makes the names known, and words that are none. */
static const char context[] = "\n\nWe spoke of Bolt Robotics and Acme and of "
    "Hopper, and so did Ann Poe and Tom Hale of Bolton. They told Acme and "
    "Bolt that researchers, critics, growers, regulators and the union were "
    "there, with Poe and Hale, when talks and the race were near.";

struct ask_case {
	const char *sentence, *question, *never;	/* NULL: none */
};

static const struct ask_case cases[] = {
	/* the agent of what was done */
	{ "The suit of the growers was brought in 2021 by Acme and 11 voters.",
	  "Who brought the suit of the growers in 2021?", NULL },
	{ "The record for Bolton is held by a 105-year-old man in Kent.",
	  "Who is the record for Bolton held by?", NULL },
	{ "The growers of Bolton were struck by Storm Hopper in the night.",
	  NULL, "Who struck the growers of Bolton in the night?" },
	{ "A petition against the cull had been signed by 23,000 people by "
	  "Sunday night.",
	  "How many people had signed a petition against the cull by Sunday "
	  "night?",
	  "By when had a petition against the cull been signed by 23,000 "
	  "people?" },
	/* what a price was, a rise without the year of a record, no second verb
	 * and no second half of an amount */
	{ "The average price of a barn in Bolton was £310,000 in March.",
	  "What was the average price of a barn in Bolton?",
	  "How much was the average price of a barn in Bolton?" },
	{ "Shares in Acme rose 5% in early trading to their highest level since"
	  " 2016.", "By how much did shares in Acme rise?",
	  "By how much did shares in Acme rise since 2016?" },
	{ "Ann Poe earned 400,000 dollars and moves up to third in the race.",
	  NULL, "How much did Ann Poe earn and moves up to third in the race?" },
	/* sums and sentences */
	{ "Tom Hale was awarded £71,230 for loss of earnings at the plant.",
	  "How much was Tom Hale awarded for loss of earnings at the plant?",
	  NULL },
	{ "Tom Hale was sentenced to 14 years in prison for arson.",
	  "How long a sentence did Tom Hale receive for arson?", NULL },
	{ "The barn of Ann Poe sold for £90,000 at auction in Bolton.",
	  "How much did the barn of Ann Poe sell for at auction in Bolton?",
	  NULL },
	{ "The council of Bolton has spent $5.6 million defending the map.",
	  "How much has the council of Bolton spent defending the map?",
	  "How much has the council of Bolton spent?" },
	{ "Ann Poe has earned £240,000 so far, more than in all of her life.",
	  "How much has Ann Poe earned?", "What has Ann Poe earned?" },
	/* who it was; when it will be */
	{ "The gunman was identified as Tom Hale, 37, of Bolton.",
	  "Who was the gunman?", NULL },
	{ "Talks are to resume on Monday with a mediator.",
	  "When are talks to resume with a mediator?", NULL },
	{ "The next race of Hopper will be in Bolton on Sept. 5.",
	  "When will the next race of Hopper be?", NULL },
	{ "Tom Hale was closing the gate of the yard on 27 April.", NULL,
	  "When was Tom Hale closing the gate of the yard?" },
	{ "Acme left the port of Bolton at 21:40 on Tuesday with 97 growers.",
	  NULL, "When did Acme leave the port of Bolton at 21:40 with 97 "
	  "growers?" },
	{ "Divers of Acme resumed the search at dawn on Saturday.", NULL,
	  "When did divers of Acme resume the search at dawn?" },
	/* of what; whom */
	{ "Acme has accused the council of hiding the cost of the bridge.",
	  "What has Acme accused the council of?", NULL },
	{ "Ann Poe beat the outgoing mayor, Tom Hale, by nine votes.",
	  "Who did Ann Poe beat?", "What did Ann Poe beat?" },
	/* the rules that define a lamp: of others nobody asks when */
	{ "Acme published rules in July that define a lamp.",
	  "What did Acme publish in July?", "When did Acme publish rules?" },
	/* scope */
	{ "Four people have died on the hill since 2019.",
	  "How many people have died on the hill since 2019?", NULL },
	{ "Four trees protected since 1974 will be felled.", NULL,
	  "How many trees protected since 1974?" },
	{ "About 500 growers, some with dogs, joined a march in Bolton on "
	  "Saturday.",
	  "How many growers joined a march in Bolton on Saturday?", NULL },
	{ "In 2018 Acme ruled that a strike is a part of the trade.",
	  "What did Acme rule in 2018?", "What did Acme rule?" },
	{ "Ann Poe had completed all but one of the exams.", NULL,
	  "What had Ann Poe completed?" },
	{ "The council has since put up 30 notices in Bolton.", NULL,
	  "How many notices has the council put?" },
	/* whose */
	{ "Ann Poe said her father would have been proud of the prize.",
	  "What did Ann Poe say about her father?", NULL },
	{ "Ann Poe said his withdrawal was the only way out.", NULL,
	  "What did Ann Poe say about his withdrawal?" },
	/* named in passing */
	{ "The party took Lund, a city that it had not run since 1995.", NULL,
	  "What is Lund?" },
	{ "Hopper, relegated two seasons ago, have now won seven matches in a "
	  "row.", "How many matches in a row have Hopper won?", NULL },
	/* set phrases */
	{ "There are about 80,000 tills in British shops, up from 53,000.",
	  "How many tills are there in British shops?", NULL },
	{ "Among the dead was a woman of 90 who lived in Bolton.",
	  "Who was among the dead?", NULL },
	{ "In the men's race, Tom Hale won in 3:28.40 despite a fall.",
	  "Who won the men's race?", NULL },
	{ "The number of growers in Bolton rose from 2,900 to 11,600.",
	  "How did the number of growers in Bolton change?", NULL },
	{ "Acme has given the council until March 1 to cut the fees.",
	  "What has Acme given the council until March 1 to do?", NULL },
	{ "Bolton had 140mm of rain in January, twice the usual amount.",
	  "How much rain did Bolton have in January?", NULL },
	{ "Growers have until Sept. 20 to name a chairman.",
	  "Until when do growers have to name a chairman?", NULL },
	{ "Inflation in Bolton was just 2%, a record for the county.",
	  "How high was inflation in Bolton?", NULL },
	/* relative clauses, second verbs */
	{ "Acme had 14 drivers five years ago.", NULL, NULL },
	{ "Acme has 14 drivers.", "How many drivers does Acme have?", NULL },
	{ "Ann Poe, who has 22 previous convictions, left the hall.",
	  "How many previous convictions does Ann Poe have?", NULL },
	{ "Ann Poe was pulled from the lake by two neighbours but died in "
	  "hospital in Bolton.", "Where did Ann Poe die?", NULL },
	{ "Ann Poe was pulled from the lake by two neighbours on Monday.",
	  "Who pulled Ann Poe from the lake on Monday?", NULL },
	{ "Ann Poe was given a bunch of snowdrops by Tom Hale in Bolton.",
	  "Who gave Ann Poe a bunch of snowdrops in Bolton?", NULL },
	{ "Bolton council declared three days of mourning.",
	  "How many days of mourning did Bolton council declare?", NULL },
	{ "Ann Poe said she had heard a groan under the floor.",
	  "What did Ann Poe say she had heard?", NULL },
	/* after a colon; a plain verb */
	{ "Growers have been hit hard: around 310,000 homes will lose their "
	  "loans in May.",
	  "How many homes will lose their loans in May?", NULL },
	{ "About 40 growers play the draw each week in Bolton.",
	  "How many growers play the draw each week in Bolton?", NULL },
	/* no passives, no nouns */
	{ "Nine of the 30 growers were retired dockers who knew Ann Poe.",
	  NULL, "What happened to nine of the 30 growers?" },
	{ "The club of Bolton, which took in three dogs, took in 40 on Monday.",
	  NULL, "When did the club of Bolton take in 40?" },
	{ "Acme has spent 3 billion kroner in fines.", NULL,
	  "How many kroner has Acme spent in fines?" },
	{ "Poe's next hearing will be in Bolton on Sept. 5.",
	  "When will Poe's next hearing be?", NULL },
	/* of what was said before; after a time, not for it */
	{ "Ann Poe said it had no choice and would go on in May.", NULL,
	  "What did Ann Poe say?" },
	{ "A doctor in Bolton found that she had bled for a week.", NULL,
	  "What did a doctor in Bolton find?" },
	{ "\"Nobody had asked him at the time,\" Ann Poe said.", NULL,
	  "What did Ann Poe say?" },
	{ "Tom Hale was convicted by a jury after a three-week trial.", NULL,
	  "Why was Tom Hale convicted?" },
	{ "Ann Poe called the rules a joke after an outbreak of fever hit "
	  "Bolton.", NULL, "Why did Ann Poe call the rules a joke?" },
	{ "The council pays 92 million crowns for the boat.",
	  "How much does the council pay for the boat?",
	  "How many crowns does the council pay?" },
	/* a date of something else */
	{ "The report on Friday cut its estimate of hiring in June and July.",
	  NULL, "When did the report on Friday cut its estimate of hiring?" },
	{ "Acme admitted a breach of law in court over the crash on the lake "
	  "in May 2021.", NULL,
	  "When did Acme admit a breach of law in court over the crash on the "
	  "lake?" },
	{ "Sea eagles died out in Bolton in the 18th century.",
	  "When did sea eagles die out in Bolton?",
	  "When did sea eagles die out in Bolton century?" },
	/* by how much, of what did change */
	{ "Shares in Acme fell 12 points on Monday.",
	  "By how much did shares in Acme fall on Monday?", NULL },
	{ "Acme picked 31,000 tomatoes and dropped 212 of them.", NULL,
	  "By how much did Acme drop?" },
	{ "Ann Poe had been arrested in Lund.", NULL,
	  "What has happened to Ann Poe?" },
	{ "Ann Poe was arrested at Bolton airport after visiting her parents.",
	  NULL, "Why was Ann Poe arrested at Bolton airport?" },
	{ "Ann Poe was promised a car by Acme on Monday.", NULL,
	  "When was Ann Poe promised a car by Acme?" },
	{ "Ann Poe was born in Lund in 1941.", "When was Ann Poe born?",
	  "When was Ann Poe born in Lund?" },
	{ "Ann Poe was born in Lund in 1941.", "Where was Ann Poe born?",
	  "Where was Ann Poe born in 1941?" },
	/* who */
	{ "The hull of the boat was built by the shell-first method.", NULL,
	  "Who built the hull of the boat?" },
	{ "The body of the eagle was discovered by a walker on Monday.",
	  "Who discovered the body of the eagle?", NULL },
	{ "A reward of £20,000 has been offered by the actor Tom Hale.",
	  "Who has a reward of £20,000 been offered by?", NULL },
	{ "The suspect, Tom Hale, 34, of Bolton, was held at the county jail.",
	  "Who is the suspect?", NULL },
	{ "Ann Poe told growers that she had seen no sign of remorse.", NULL,
	  "What did Ann Poe tell growers she had seen?" },
	{ "Five children under five died in falls in Bolton last year.",
	  "How many children under five died in falls in Bolton last year?",
	  NULL },
	/* whose; where; since what */
	{ "The panel's chair, Ann Poe, said his dishonesty was persistent.",
	  NULL, "What did the panel's chair say about his dishonesty?" },
	{ "Ann Poe told growers that her three children had lost a friend.",
	  "What did Ann Poe tell growers about her three children?", NULL },
	{ "Tom Hale told growers that he had believed the tenants were a "
	  "family.", NULL, "What did Tom Hale tell growers he had done?" },
	{ "The council has prosecuted 41 landlords since it brought in "
	  "licensing.", NULL,
	  "How many landlords has the council prosecuted?" },
	{ "A coastguard helicopter flew Ann Poe to a hospital in Bolton.",
	  "Where did a coastguard helicopter fly Ann Poe?", NULL },
	{ "Ann Poe was born in Bolton in 1930, the child of a clerk.",
	  "When was Ann Poe born?", NULL },
	{ "Airline Hopper gave Ann Poe a seat in the cabin.", NULL,
	  "What did Airline Hopper give Ann Poe?" },
	{ "Ann Poe had denied fraud but was jailed by a court in Bolton.", NULL,
	  "What had Ann Poe denied?" },
	{ "The truce in Bolton is due to last 30 days.", NULL,
	  "What is the truce in Bolton due to do?" },
	/* what is told in a report */
	{ "Police said that around 600 homes had been evacuated.",
	  "How many homes were evacuated?",
	  "How many homes did police say had been evacuated?" },
	{ "The union said 80 growers were fighting the cull in Bolton.",
	  "How many growers are fighting the cull in Bolton?", NULL },
	{ "Growers believe at least three people were in the boat.",
	  "How many people do growers believe were in the boat?",
	  "How many people were in the boat?" },
	{ "Acme said it would close 40 plants by March.",
	  "How many plants will Acme close by March?", NULL },
	{ "Acme said it had spent £3m on lamps since 2022.",
	  "How much has Acme spent on lamps?", NULL },
	{ "Ann Poe said she had given Acme £40 for lamps.", NULL,
	  "How much did Ann Poe give Acme for lamps?" },
	{ "Prosecutors said that Acme had earned £90,000 from growers.", NULL,
	  "How much did Acme earn from growers?" },
	{ "Ann Poe said it would take growers ten years to recover.",
	  "How long will it take growers to recover?", NULL },
	{ "Ann Poe said 300 growers had sent her lamps in jars.", NULL,
	  "How many growers sent her lamps in jars?" },
	{ "Ann Poe turned down two offers to teach in Bolton.", NULL,
	  "How many offers did Ann Poe turn down to teach in Bolton?" },
	/* a second verb behind the same auxiliary */
	{ "Acme has closed three plants and cut 400 jobs this year.",
	  "How many jobs has Acme cut this year?", NULL },
	{ "Acme will cut 400 jobs and close three plants.",
	  "How many plants will Acme close?", NULL },
	{ "Acme will cut 400 jobs and pay.", NULL, "What will Acme pay?" },
	/* what it costs, how long it is */
	{ "The cost of the race was put at £9m.",
	  "What was the cost of the race put at?", NULL },
	{ "The cost of the race could exceed £9m.",
	  "How high could the cost of the race be?", NULL },
	{ "Tom Hale bought the lamp in 1998 for £46,000.",
	  "How much did Tom Hale pay for the lamp?", NULL },
	{ "Tom Hale was paid £32,000 a week.",
	  "How much was Tom Hale paid a week?", NULL },
	{ "The average wait in Bolton is 14 months.",
	  "How long is the average wait in Bolton?", NULL },
	{ "Talks in Bolton will not begin until 2032.",
	  "When will talks in Bolton begin?", NULL },
	{ "Acme has taken £19m in Bolton and won four cups.",
	  "How much has Acme taken in Bolton?", NULL },
	{ "Acme is to pay £6m to mend what can be saved.", NULL,
	  "How much is Acme to pay to mend?" },
	{ "Bolt have dropped 17 points from winning positions this season.",
	  "How many points have Bolt dropped from winning positions this "
	  "season?", "By how much have Bolt dropped this season?" },
	{ "Prices in Bolton could reach £80 by May.",
	  "How high could prices in Bolton go?", NULL },
	{ "The race in Bolton is 14 km long and cost £4m.",
	  "How long is the race in Bolton?", NULL },
	{ "The race in Bolton is 14 km long and cost £4m.",
	  "How much did the race in Bolton cost?", NULL },
	{ "A typical union will pay £120 more for lamps in May.",
	  "How much more will a typical union pay for lamps in May?", NULL },
	{ "Acme is laying off 400 growers in Bolton.",
	  "How many growers is Acme laying off in Bolton?", NULL },
	/* amounts that are the subject */
	{ "More than 9,000 litres of oil were stolen from Acme.",
	  "How much oil was stolen from Acme?", NULL },
	{ "Up to 20cm of snow could fall in Bolton.",
	  "How much snow could fall in Bolton?", NULL },
	{ "Temperatures could fall to 9C in Bolton.",
	  "How cold could it get?", NULL },
	{ "There are only about 90 owls left, and most are old.",
	  "How many owls are left?", NULL },
	{ "Growers will need 400 more lamps by May.",
	  "How many more lamps will growers need by May?", NULL },
	{ "Acme had revenue of £9m in 2023.",
	  "How much revenue did Acme have in 2023?", NULL },
	{ "Ann Poe has 30 days in which to name a new union.",
	  "How long does Ann Poe have to name a new union?", NULL },
	{ "Bolt won the race by five seconds.",
	  "By how much did Bolt win the race?", NULL },
	{ "The number of growers fell to 40,000 last year.",
	  "To what level did the number of growers fall last year?", NULL },
	{ "Acme has been fined a record £62m for spilling oil.",
	  "How much has Acme been fined for spilling oil?", NULL },
	{ "Tom Hale, who was paid £4m last year, spoke to growers.",
	  "How much was Tom Hale paid?", NULL },
	{ "Prices in Bolton have risen by 70% since Acme came in 2021.",
	  "By how much have prices in Bolton risen?",
	  "By how much have prices in Bolton risen in 2021?" },
	{ "The race in Bolton was stopped for 35 minutes after a crash.",
	  "How long was the race in Bolton stopped?", NULL },
	{ "Ann Poe was elected mayor in 2019 with 54% of the vote.",
	  "When was Ann Poe elected mayor?", NULL },
	{ "Tom Hale said that she had taught growers to stand still.", NULL,
	  "What did Tom Hale say she had done?" },
	{ "Ann Poe said the country had lost a friend.", NULL,
	  "What did Ann Poe say about the country?" },
	{ "Jo Hopper, 27, and Tom Hale, 24, were flown to a hospital in Kent.",
	  NULL, "Where were Tom Hale flown?" },
	{ "Ann Poe had been working at Acme for two years.",
	  "How long had Ann Poe been working at Acme?",
	  "How long was Ann Poe working at Acme?" },
	{ "A part of the race is that growers run because Acme pays them.",
	  NULL, "Why is a part of the race that growers run?" },
	{ "The race, backed by Bolt, Hopper, and Acme, will be held in May.",
	  NULL, "When will Acme be held?" },
	{ "Tom Hale became a friend of growers.", NULL,
	  "What did Tom Hale become?" },
	{ "Poe and Hale ran: two growers who met on the night shift.", NULL,
	  "How many growers who met on the night shift?" },
	{ "Prices fell in 71% of towns.", NULL, "By how much did prices fall?" },
	{ "Ann Poe cancelled new ones in Bolton.", NULL,
	  "What did Ann Poe cancel in Bolton?" },
	{ "Ann Poe said the government would give growers a lamp.",
	  "What did Ann Poe say the government would do?", NULL },
	{ "The growers caused 40 races to be cancelled.", NULL,
	  "How many races did the growers cause?" },
	{ "The race is expected to cut waste by 61,000 tonnes a year.",
	  "By how much is the race expected to cut waste?", NULL },
	{ "Temperatures are expected to drop to 9C in Bolton.",
	  "How cold is it expected to get?", NULL },
	{ "Ms Poe wrote that he had refused the lamp.", NULL,
	  "What did Ms Poe say he had done?" },
	{ "Tom Hale was cleared after growers took an hour to agree.", NULL,
	  "Why was Tom Hale cleared?" },
	/* votes, causes */
	{ "Acme has appointed Tom Hale as chief executive.",
	  "Who has Acme appointed as chief executive?", NULL },
	{ "The union has opened an investigation into the race.",
	  "What has the union opened an investigation into?", NULL },
	{ "Ann Poe admitted one count of fraud in Bolton.",
	  "What did Ann Poe admit in Bolton?", NULL },
	{ "Growers in Bolton voted by 80% to accept the offer.",
	  "What did growers in Bolton vote to do?", NULL },
	{ "The rise in Bolton was due mainly to leaks.",
	  "What was the rise in Bolton due to?", NULL },
	{ "The race in Bolton is due to be held in May.", NULL,
	  "What is the race in Bolton due to?" },
	{ "Acme lost growers amid a time when prices rose.", NULL,
	  "Why did Acme lose growers?" },
	/* what leans, in the question and in the answer */
	{ "The union asked growers not to feed them.", NULL,
	  "What did the union ask growers not to do?" },
	{ "Growers say that 60 a year would be needed.", NULL,
	  "What do growers say?" },
	{ "Ann Poe said their lamps had been seized.", NULL,
	  "What did Ann Poe say about their lamps?" },
	{ "Acme has said it will run out of cash by May.", NULL,
	  "What has Acme said it will do?" },
	{ "Ann Poe won the race with six laps left by passing Acme.", NULL,
	  "How did Ann Poe win the race with six laps left?" },
	{ "Acme is valued at 17 times its annual sales.", NULL,
	  "How many times is Acme valued at its annual sales?" },
	/* whose capital it is */
	{ "King Tom will open the race in Bolton on Monday.",
	  "When will King Tom open the race in Bolton?", NULL },
	{ "Two Bolton races will be held on Monday.",
	  "When will two Bolton races be held?", NULL },
	{ "Vet Ann Poe believes Hopper lived on lamps.",
	  "What does vet Ann Poe believe about Hopper?", NULL },
	{ "Society chairman Tom Hale said the race was near.",
	  "What did society chairman Tom Hale say about the race?", NULL },
	{ "Conservative group leader Ann Poe said the race was near.",
	  "What did Conservative group leader Ann Poe say about the race?",
	  NULL },
	/* about what */
	{ "Acme says there will be no growers north of Bolton.", NULL,
	  "What does Acme say about Bolton?" },
	{ "Ann Poe said crews in Bolton had been warned.", NULL,
	  "What did Ann Poe say about Bolton?" },
	{ "Ann Poe said crews would be warned.", NULL,
	  "What did Ann Poe say about crews?" },
	{ "Ann Poe said fog had hidden the boat.",
	  "What did Ann Poe say about fog?", NULL },
	{ "Sculptor Ann Poe has offered to make a new head for £9,000.",
	  "What has sculptor Ann Poe offered to do?", NULL },
};

static void
test_news(void **state)
{
	struct asked s = { "en", NULL, context };
	size_t i;
	int failed = 0;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		s.sentence = cases[i].sentence;
		failed += ask_check(&s, cases[i].question, cases[i].never);
	}
	assert_int_equal(failed, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_news)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* How well sentences stand alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/alone.h"
#include "../../../src/digest/resolve.h"

/* Each sentence, and whether it is an order (o), a fragment (f), has a seam (s) or
 * speaks of what stands around it (p), of what speech before it named (q) or to
 * customers (a). */
static const struct {
	const char *text;
	char what;
} cases[] = {
	{ "Show the model a train that leaves a station in the rain.", 'o' },
	{ "Be sure to visit the mill before it shuts in May.", 'o' },
	{ "Lower losses of lamps Almost at once Lund sold a third of it.", 's' },
	{ "The lamp problem Let's make the lamp as bright as can be.", 's' },
	{ "Narrow roads with lamps Building on them was hard for Lund.", 's' },
	{ "Please pack the lamp before the rain comes to Lund.", 'o' },
	{ "Let's start with the lamp that the miller lent us.", 'o' },
	{ "Keep in mind that the lamp of Lund is a heavy one.", 'o' },
	{ "To understand why, consider that the lamp is a heavy one.", 'o' },
	{ "For more information about lamps Lund has an office.", 'o' },
	{ "In the chart below the price of a lamp goes up to noon.", 'p' },
	{ "Readers may send news tips to the mill of Lund by noon.", 'p' },
	{ "Lamps may differ materially from what Lund said in May.", 'p' },
	{ "The lamps we looked at yesterday were made for small boats.", 'p' },
	{ "In other lamp news this week, Lund sold the mill to York.", 'p' },
	{ "In other words, the news of the week is that Lund sold it.", ' ' },
	{ "The price of a lamp is below the price of a lampshade.", ' ' },
	{ "Fail: The lamp of Lund was sold to a miller in May.", 'f' },
	{ "Ann Poe, a baker from Lund: 'It was the lamp that fell.'", 'f' },
	{ "Ann Poe speaking at the lamp fair of Lund in 2018.", 'f' },
	{ "Ann Poe is speaking at the lamp fair of Lund in May.", ' ' },
	{ "The first job is to light the room What Lund is doing.", 's' },
	{ "Creating a new system for electric lamps in Lund.", 'f' },
	{ "Creating a new system for lamps takes a year in Lund.", ' ' },
	{ "The idea isn't new: Ann Poe had lamps on her boat in May.", ' ' },
	{ "Ann Poe has the power Ann Poe brought lamps to the mill.", 's' },
	{ "Lund is a power in AI The White House made that clear.", 's' },
	{ "Ann Poe has told The Lund Post that the mill is to shut.", ' ' },
	{ "Police the length of Norway looked for a lamp in May.", ' ' },
	{ "Lund sold the lamp to a miller in the month of May.", ' ' },
	{ "Costs the club paid for were part of the deal in May.", ' ' },
	{ "Launching a quest Hundreds of people are here to see it.", ' ' },
	{ "Ann Poe speaking to the press of Lund last month.", 'f' },
	{ "In a mill of Lund rather than in the void between the hills.",
	  'f' },
	{ "In a mill of Lund lamps are made of glass and paper.", ' ' },
	{ "Findings of Lund include the following: Lamps are dear there.",
	  'f' },
	{ "Ann Poe, Lund University \xe2\x80\x94 Building lamps that are "
	  "made of paper.", 'f' },
	{ "lamp.conf \xe2\x80\x94 Tells the lamp of Lund when to go out.", 'f' },
	{ "To build a list of all mills of Lund and send it to York.", 'f' },
	{ "To build a mill is to ask for a storm in Lund.", ' ' },
	{ "To build the mill, Lund sold a lamp to a miller in May.", ' ' },
	{ "A lamp used by the mill of Lund which has been losing its light.",
	  'f' },
	{ "Firms in Lund that run mills want to sell lamps.", ' ' },
	{ "A lamp used by the mill of Lund was sold in May.", ' ' },
	{ "Lund Lamps - light the way to the mill in any storm.", 'f' },
	{ "A short course on AI AI is made of glass and paper.", 's' },
	{ "Ten years of work on the mill Rooted in the trade of Lund.", 's' },
	{ "We\xe2\x80\x99re thrilled to bring lamps to all mills of Lund.", 'a' },
	{ "If you want to see the mill of Lund, come in May.", 'a' },
	{ "We sold lamps to all mills of Lund in the month of May.", ' ' },
	{ "Added a switch for all lamps of the mill.", 'f' },
	{ "Can be turned on with any switch of the mill.", 'f' },
	{ "Added to the price, the lamp costs more than the mill.", ' ' },
	{ "Snapshot from the film, the moment when Lund sold a lamp.", 'f' },
	{ "Pictures of the mill showed that Lund had sold a lamp.", ' ' },
	{ "Lund Lamps \xe2\x80\x94 Build mills and make lamps brighter.", 'f' },
	{ "*The lamp was sold in an earlier month by Lund.", 'f' },
	{ "In the dark of a mill, use the lamp that Lund sold.", 'o' },
	{ "For mills (big, or small), choose lamps from Lund.", 'o' },
	{ "Instead of selling mills, make the lamps of Lund brighter.", 'o' },
	{ "In the dark of a mill, use of lamps is seen as a risk.", ' ' },
	{ "If a lamp is sold, Lund can check it, find it, and fix it.", ' ' },
	{ "When I heard of a lamp that can light a mill, use your oil, and"
	  " run all day, I had to see it.", ' ' },
	{ "You can learn more about the mill on the Lund page.", 'p' },
	{ "\xe2\x80\xa1 The lamp was sold in an earlier month by Lund.", 'f' },
	{ "Put your lamp in the mill before the rain comes to Lund.", 'o' },
	{ "Run Lamp, which turns the lights of the mill on.", 'o' },
	{ "Get hundreds of lamps thanks to the mill of Lund.", 'o' },
	{ "Play with the lamp, and the mill of Lund is bright.", ' ' },
	{ "Among the promises: lamps will not be sold in Lund.", ' ' },
	{ "Come back to the Lund blog next time for more lamps.", 'o' },
	{ "The aforementioned lamp of Lund was sold to a miller.", 'p' },
	{ "Today we\xe2\x80\x99ll look at three lamps from the mill.", 'h' },
	{ "In a post I will show how a lamp is put together.", 'h' },
	{ "The mill told us that it is looking at more lamps.", ' ' },
	{ "\"I would not sell to these people,\" said Ann Poe.", 'q' },
	{ "\"It was dark,\" Ann Poe told the court of Lund.", 'q' },
	{ "\"Nobody in this town has a lamp,\" said Ann Poe.", ' ' },
	{ "The lamp data Advances in glass have made lamps cheap.", 's' },
	{ "The lamp was sold in series A funding by Lund in May.", ' ' },
	{ "The lamp of the Lund mill was seen by hundreds of people.", ' ' },
	{ "He said advances were made, and Lund was glad of it.", ' ' },
	{ "\n\nLamps and offers from the Lund Review That was seen in May.",
	  's' },
	{ "\n\nThe lamp was made in early March when Lund had no glass.", ' ' },
};

static void
orders_and_seams(void **state)
{
	struct arena own = ARENA_INIT;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		char text[512];
		struct digest_input in = { .title = "Lamps", .text = text,
		    .language = "en" };
		struct article a;
		const struct unit *u;
		char what;

		(void)snprintf(text, sizeof text, "There are hundreds of "
		    "advances in lamps, says Lund. %s", cases[i].text);
		article_init(&a, &in, &own);
		u = &a.units[a.count - 1];
		what = alone_is_order(&a, u) ? 'o' :
		    alone_has_seam(&a, u) ?
		    's' : alone_shows(u) || alone_goes_on(u) ||
		    alone_is_there(u) ? 'p' :
		    alone_is_fragment(&a, u) ? 'f' :
		    alone_speaks_of(u) ? 'q' :
		    alone_addresses(u) ? 'a' :
		    (u->flags & UNIT_HALF) != 0 ? 'h' : ' ';
		if (what != cases[i].what)
			fail_msg("'%c' for %s", what, u->text);
		article_free(&a);
	}
	arena_free(&own);
}

/* A name that only a sentence left out tells of, and "you". */
static void
costs(void **state)
{
	struct arena own = ARENA_INIT;
	struct digest_input in = { .title = "Lamps", .language = "en",
	    .text = "A mill sells lamps. It works with Velmo, a firm in Lund. "
	    "The lamps are made of glass. The lamps of Velmo are made of glass. "
	    "You can see the lamps at noon. Lamps of Velmo cost more. "
	    "The seller of the lamps shook his head at noon." };
	size_t shown[] = { 0, 1 };
	struct refer_page page = { .shown = shown, .count = 1 };
	struct article a;
	double plain;

	(void)state;
	article_init(&a, &in, &own);
	page.a = &a;
	assert_int_equal(a.count, 7);
	plain = alone_cost(&page, 2);
	assert_true(alone_cost(&page, 3) > plain);
	assert_true(alone_cost(&page, 4) > plain);
	assert_true(alone_cost(&page, 6) > plain);
	page.count = 2;
	assert_true(alone_cost(&page, 3) == plain);
	article_free(&a);
	arena_free(&own);
}

/* A song's title within a sentence is no start of one. */
static void
titles_inside(void **state)
{
	struct arena own = ARENA_INIT;
	struct digest_input in = { .title = "Singer falls", .language = "en",
	    .text = "A singer fell off a stage in Lund.\n\nThe 24-year-old, "
	    "whose song The Code got 59 points, slipped on a lamp.\n\nThe "
	    "code of the mill is old." };
	struct article a;

	(void)state;
	article_init(&a, &in, &own);
	assert_int_equal(a.count, 3);
	assert_int_equal(strncmp(a.units[1].text, "The 24-year-old, whose",
	    22), 0);
	article_free(&a);
	arena_free(&own);
}

/* Whether a pronoun of the sentence has nothing before it to stand for. */
static const struct {
	const char *text;
	bool fails;
} pronouns[] = {
	{ "Two dozen other cases are waiting on it.", true },
	{ "Ann Poe and Tom Hale plan to bring them to Lund in May.", true },
	{ "MPs from all parties want it to be cut.", true },
	{ "Campaigners said ministers should take it into public hands.",
	  true },
	{ "The Lund Board had twice refused to refer it to the court.", true },
	{ "A five-year-old human could probably solve it.", true },
	{ "Lawyers for the drivers have put it at six billion pounds.", true },
	{ "The EU says that it will help it to catch people.", true },
	{ "France needs three other large countries to block it.", true },
	{ "More than 60 volunteers looked for them on foot.", true },
	{ "Two villages, Gampel and Steg, could be emptied if it breaks.",
	  true },
	{ "More than 27,000 people are killed on its roads each year.", true },
	{ "Ann Poe bought the mill in May and sold it in June.", false },
	{ "The owner of the mill has sold it to Lund.", false },
	{ "The firm that hired her said it would appeal.", false },
	{ "A lamp with a name on it was found in Lund.", false },
	{ "Shops in the town say the walkout cost them dearly.", false },
	{ "Nearly all firms believe the law will not touch them.", false },
	{ "The talks have gone on, and a mediator joined them in May.", false },
	{ "Under the new law, ministers would have to pay for it.", false },
	{ "Ann Poe told reporters that it was too early to say.", false },
	{ "Critics of the bill made it clear that they would fight.", false },
	{ "The model was sold in May, but its makers say little.", false },
	{ "People at the mill heard the news when it was on the air.", false },
	{ "In its report, Lund said that mills were dear.", false },
	/* who had gone, whose phones, whom */
	{ "Chief Tom Hale said they seemed to have been sold by a miller.",
	  true },
	{ "Tom Hale, who has a mill near the bridge, hopes that they come.",
	  true },
	{ "Police said their phones had last been on near the mill.", true },
	{ "By Friday they had sold more than a third of the lamps.", true },
	{ "The mayor of Lund, Ann Poe, believes they will be back.", true },
	{ "Teachers said they would strike for three days in May.", false },
	{ "Teachers said their pay had gone down by a fifth.", false },
	{ "Ann Poe and her husband said they had lost a lamp.", false },
	{ "Any patient who says so will get their money back.", false },
	{ "Anyone who has the lamp should take it to the shop they like.",
	  false },
	{ "The club said they would play on at the mill of Lund.", false },
	{ "When they came, the millers of Lund saw no lamps.", false },
	/* "it" that a speaker judges */
	{ "Ann Poe, who led the revolt, described it as a farce.", true },
	{ "Opposition leader Ann Poe said that it was a poor bill.", true },
	{ "The ministry promised in 2021 to cut it by 90 minutes.", true },
	{ "The maker Ann Poe sold the lamp and called it a toy.", false },
	/* one of what, how many of whom */
	{ "A manager had asked for new ones twice.", true },
	{ "Engineers have put up a larger one at the plant in Lund.", true },
	{ "The council will replace the old bridge with a new one.", false },
	{ "Today there are 160 waiting.", true },
	{ "There are now 61.", true },
	{ "Lund denied that and said the lamp was out.", true },
	{ "A trial of it in May ended when 400 of them burst.", true },
	{ "Lamps were tried in May, and 40 of them burst.", false },
	{ "Starting in 2024, Eliano burned it to the ground.", true },
	/* a sheriff speaks of the man with the gun */
	{ "Sheriff Tom Hale said that he carried a rifle and a lamp.", true },
	{ "Judge Ann Poe said he had shown no remorse.", true },
	{ "Judge Ann Poe said she would write to the ministry.", false },
	{ "Actor Tom Hale said he would leave the show in May.", false },
	{ "Poland and Austria are on its side, and Italy is not.", true },
	{ "A study found that every owl that died in May had some in it.",
	  true },
	{ "Shops that had lamps in May still have some in stock.", false },
	{ "The patent on that runs out in 2029.", true },
	{ "Lund had spent more than 2 billion crowns on it.", true },
	{ "The mill on that hill was sold in 2029.", false },
	{ "A healthy wood needs about 15.", true },
	{ "The mill employs nearly 900.", false },
	{ "A case was heard in which that had been a problem.", true },
	{ "Ann Poe said that was not true.", true },
	{ "Ann Poe said that the mill was to be sold.", false },
	{ "The lamp, which Arjun trained with 40 pictures, shows it with a "
	  "bulb.", true },
	{ "Dr Ann Poe, who has a mill, bought it at a fair in 1993.", false },
	{ "Dr Luc Poe, who is 74, bought it at a fair in 1993.", true },
	{ "Only 12% want to leave.", true },
	{ "In a poll of the town, 12% want to leave.", false },
	{ "About 60% of the lamps were sold in York.", false },
	{ "Nine of the ten were younger than 25.", true },
	/* the production is not what has a model */
	{ "Production of its only model, a lamp, will move to York.", true },
	{ "Closure of their only school would be hard on Lund.", true },
	{ "In a letter to its members, the union called for calm.", false },
	{ "Officials said on Friday that 300 had applied so far.", true },
	{ "Researchers say that 50 a year would be needed by then.", true },
	{ "Police said that seven remained in hospital on Monday.", true },
	{ "Of the 340 lamps, 12 were sold and three remain in Lund.", false },
	{ "At least 22 people died and 31 were hurt near Lund.", false },
};

static void
pronouns_have_something(void **state)
{
	struct arena own = ARENA_INIT;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof pronouns / sizeof pronouns[0]; i++) {
		char text[512];
		struct digest_input in = { .title = "Lamps", .text = text,
		    .language = "en" };
		struct article a;

		(void)snprintf(text, sizeof text, "There are hundreds of "
		    "advances in lamps, says Lund. %s", pronouns[i].text);
		article_init(&a, &in, &own);
		if (resolve_fails(&a, &a.units[a.count - 1]) !=
		    pronouns[i].fails)
			fail_msg("%s", pronouns[i].text);
		article_free(&a);
	}
	arena_free(&own);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(orders_and_seams),
		cmocka_unit_test(costs),
		cmocka_unit_test(titles_inside),
		cmocka_unit_test(pronouns_have_something),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Questions of the news itself: what is asked of a sentence of the summary,
 * and the answer that is made of it. English. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "ask_check.h"

/* What makes the names known. */
static const char context[] = "\n\nWe spoke of Bolton and Acme, of Lund and "
    "of the Senate, and so did Ann Poe and Tom Hale, who beat Jo Marsh. They "
    "told Acme and Bolton that growers and the council were there.";

struct lead_case {
	const char *text, *question, *answer;	/* NULL: nothing is asked */
};

static const struct lead_case courts[] = {
	/* the next sentence has the name of whom the first one speaks of */
	{ "A clerk who stole two boats from the harbour of Lund to sell them in"
	  " the south has been jailed for nine years. Tom Hale, 34, had keys to"
	  " all of them.", "How long was Tom Hale jailed for?",
	  "Tom Hale has been jailed for nine years." },
	/* but not when that is somebody else */
	{ "A mother who sold two boats of the harbour of Lund without a word to"
	  " anybody in the south has been jailed for nine years. Tom Hale, 12,"
	  " had keys to all of them.", NULL, NULL },
	{ "Ann Poe, who sold two boats of the harbour of Lund, was sentenced to"
	  " 14 years in prison for taking bribes, in a trial that the whole town"
	  " came to see.", "What sentence did Ann Poe receive?",
	  "Ann Poe was sentenced to 14 years in prison." },
	{ "Ann Poe has been charged with fraud after the council of Lund found"
	  " that two boats of the harbour had been sold without a word to"
	  " anybody.", "What has Ann Poe been charged with?",
	  "Ann Poe has been charged with fraud." },
	{ "A court in Lund sentenced former mayor Ann Poe to six years in prison"
	  " on Thursday for taking bribes in return for boats, in one of the"
	  " biggest trials for a long time.",
	  "What sentence did former mayor Ann Poe receive?",
	  "Former mayor Ann Poe was sentenced to six years in prison." },
	/* nobody is guilty yet */
	{ "Ann Poe was allegedly jailed for nine years in the south, as the"
	  " council of Lund heard from three people who had been to see her"
	  " there.", NULL, NULL },
};

static const struct lead_case spans[] = {
	{ "The bridge, which cost $9m and took four years to build, was opened"
	  " by Ann Poe before a crowd of growers who had come by boat from the"
	  " harbour.", "How much did the bridge cost?",
	  "The bridge cost $9m." },
	{ "The diver Tom Hale has been found alive on a rock after nine days"
	  " without a word to anybody in the harbour of Lund, where his boat had"
	  " been seen.", "After how many days was the diver Tom Hale found alive"
	  " on a rock?", "The diver Tom Hale has been found alive on a rock after"
	  " nine days." },
	/* what happened at an hour, and what tells more of "a strike" */
	{ "A crash happened shortly after 6pm on the bridge near Lund, as growers"
	  " drove home from the market with all that they had not sold there.",
	  "Where did the crash happen?", "The crash happened on the bridge near"
	  " Lund." },
	{ "Growers in Lund have called off a strike that was due to begin on the"
	  " boats in May after they were offered more pay, said Ann Poe, who"
	  " spoke for the council of Lund.",
	  "Why have growers in Lund called off a strike?", "Growers in Lund have"
	  " called off a strike after they were offered more pay." },
	{ "The council has ended an inquiry that began after two growers had"
	  " been to see Ann Poe, who now has a boat of her own in the harbour"
	  " of Lund.", NULL, NULL },
};

static const struct lead_case counts[] = {
	{ "A bus carrying growers plunged into a ravine in the north on Tuesday,"
	  " killing at least 22 people and injuring 14, police said.",
	  "How many people were killed when a bus plunged into a ravine in the"
	  " north?", "At least 22 people were killed when the bus plunged into a"
	  " ravine in the north, police said." },
	{ "Four river otters were released into the lake near Bolton, 40 years"
	  " after the last one was seen there by Ann Poe, who now has a boat.",
	  "How many river otters were released into the lake near Bolton?",
	  "Four river otters were released into the lake near Bolton." },
	{ "Acme, the largest chain of the north, said Thursday it would close 60"
	  " stores and cut 2,400 jobs after sales fell for a third straight"
	  " year.", "How many stores will Acme close?",
	  "Acme said it would close 60 stores." },
	{ "Acme has agreed to buy the shipyard Bolton for $3.4bn in cash, its"
	  " biggest deal since it took over three yards in the south and sold"
	  " them.", "How much has Acme agreed to pay for the shipyard Bolton?",
	  "Acme has agreed to buy the shipyard Bolton for $3.4bn." },
	{ "The council held the bridge of Lund by just 37 votes in the early"
	  " hours, after a long count that lasted until dawn and was seen by"
	  " all.", "By how many votes did the council hold the bridge of Lund?",
	  "The council held the bridge of Lund by just 37 votes." },
	{ "The Senate voted 68-31 on Wednesday to approve a plan for pipes and"
	  " dams, handing Ann Poe a victory that few people had thought her"
	  " capable of.",
	  "By what margin did the Senate vote to approve a plan for pipes and"
	  " dams?", "The Senate voted 68-31 to approve a plan for pipes and"
	  " dams." },
	/* "of the boats": which ones? */
	{ "Ann Poe counted 41 of the boats in the harbour on a day when nobody"
	  " else was there, and she says that more will come when it is warm.",
	  NULL, NULL },
	/* seven companies were not asked for but told to do something */
	{ "Acme has ordered seven companies to hand over what they know of the"
	  " boats, which were sold in the south without a word to anybody at"
	  " all.", NULL, NULL },
};

/* Of the parts that stand behind the verb. */
static const struct lead_case parts[] = {
	/* the subject's short name answers */
	{ "A primary school in the hills near Bolton will close in July because"
	  " it has only nine pupils left, the council has decided.",
	  "Why will a primary school in the hills near Bolton close?",
	  "A primary school in the hills near Bolton will close because it has"
	  " only nine pupils left." },
	{ "A primary school in the hills near Bolton will close next year because"
	  " a crack in the roof of its hall cannot be mended, the council said.",
	  "Why will a primary school in the hills near Bolton close?",
	  "The school will close because a crack in the roof of its hall cannot"
	  " be mended, the council said." },
	{ "A firm in the south must pay a fine of £3.3m for pumping oil into two"
	  " lakes near Bolton for more than six hours in 2017, which growers saw.",
	  "How much must the firm in the south pay?",
	  "The firm in the south must pay a fine of £3.3m." },
	{ "Bookshop chain Acme has closed 40 shops in the north of the land because"
	  " so few growers there read, a tenth of all that it had.",
	  "How many shops has Acme closed in the north of the land?",
	  "Acme has closed 40 shops in the north of the land." },
	{ "Acme's Bolton lost its majority for the first time in 30 years in the"
	  " election of last week, winning just 40% of the vote.",
	  "What share of the vote did Acme's Bolton win?",
	  "Acme's Bolton won just 40% of the vote." },
	{ "Thieves in Lund took jewels worth 9 million euros from a mill on Sunday"
	  " morning in a raid that lasted seven minutes.",
	  "How much were the jewels worth?",
	  "The jewels were worth 9 million euros." },
	{ "Smoking will be banned in all mills and harbours of the land from 1"
	  " July, with fines of up to 8,500 euros for growers.",
	  "When will smoking be banned in all mills and harbours of the land?",
	  "Smoking will be banned in all mills and harbours of the land from 1"
	  " July." },
	/* "they" are not the prices; the trial is no cause */
	{ "Storm Bolton left more than 60,000 homes without power across Lund on"
	  " Sunday night as gusts of up to 90mph brought down trees and lines.",
	  "How many homes did Storm Bolton leave without power?",
	  "Storm Bolton left more than 60,000 homes without power." },
	{ "Lund has accused Bolton of launching a boat at a mill in the north of"
	  " the lake, where growers have been seen on the shore for weeks.",
	  "What has Lund accused Bolton of doing?",
	  "Lund has accused Bolton of launching a boat at a mill in the north of"
	  " the lake." },
	{ "Shares in Acme plunged 18% on Thursday after it warned that weak demand"
	  " for boats would wipe out its profits this year.",
	  "By how much did shares in Acme plunge?",
	  "Shares in Acme plunged 18%." },
	{ "Ann Poe was put on the wrong boat last Thursday by a member of the council"
	  " of Lund who was pushing the chair in which she sat for a year.",
	  "Who put Ann Poe on the wrong boat?",
	  "Ann Poe was put on the wrong boat by a member of the council of"
	  " Lund." },
	{ "Ann Poe pleaded guilty on Friday to stealing nine boats from the harbour"
	  " of Lund, which had been her place of work for years.",
	  "What did Ann Poe plead guilty to?",
	  "Ann Poe pleaded guilty to stealing nine boats from the harbour of"
	  " Lund." },
	{ "A change of the law on boats was prompted by the case of a nurse in Lund"
	  " who had none, as growers there know very well.", NULL, NULL },
	{ "Lund could reach 46C this weekend, Tom Hale has warned, as a heatwave"
	  " spreads across the lake and the land around it.", NULL, NULL },
	{ "Officers in Lund have seized 16 tonnes of cocaine hidden in tins of wall"
	  " filler that had come to the harbour from Bolton.",
	  "How much cocaine have officers in Lund seized?",
	  "Officers in Lund have seized 16 tonnes of cocaine." },
	{ "Thousands of growers in Lund walked out on Tuesday in protest at plans to"
	  " train more boys, as the council of the town had feared.",
	  "Why did thousands of growers in Lund walk out?",
	  "Thousands of growers in Lund walked out in protest at plans to train"
	  " more boys." },
	{ "Ann Poe has been charged with taking bribes worth $600,000 from a firm"
	  " in Lund in return for boats and a house by the harbour.",
	  "What has Ann Poe been charged with doing?",
	  "Ann Poe has been charged with taking bribes worth $600,000 from a firm"
	  " in Lund." },
	{ "The Bolton Prize has been awarded to two chemists from Lund, for work"
	  " that laid the ground for a new kind of boat.",
	  "Who has the Bolton Prize been awarded to?",
	  "The Bolton Prize has been awarded to two chemists." },
	{ "The council of Lund has passed a law that will allow growers to keep up"
	  " to three boats at home, as they have asked for years.",
	  "What will the law allow growers to do?",
	  "The law will allow growers to keep up to three boats at home." },
	{ "Bin collections in Bolton will stop for two weeks from Monday after growers"
	  " voted to strike in a row over what they are paid there.",
	  "Why will bin collections in Bolton stop for two weeks?",
	  "Bin collections in Bolton will stop for two weeks after growers voted to"
	  " strike." },
	/* the trial is no cause, May no purpose */
	{ "A nurse accused of theft by two growers in Lund has been cleared of all"
	  " charges after a trial that lasted 11 weeks.", NULL, NULL },
	{ "Growers have called an election of the council for 12 June, which ends"
	  " months of talk in the harbour of Lund.", NULL, NULL },
	/* the reason's own clause does where the whole is too long */
	{ "Peace talks between the council of Lund and the growers of Bolton"
	  " collapsed on Friday after the two sides failed to agree on a fee.",
	  "Why did peace talks between the council of Lund and the growers of"
	  " Bolton collapse?",
	  "The peace talks collapsed after the two sides failed to agree on a"
	  " fee." },
	{ "Thousands of growers have been forced to leave the town of Lund in the"
	  " north as a fire fanned by strong winds burned through the woods and"
	  " the harbour.",
	  "Why have thousands of growers been forced to leave the town of"
	  " Lund?",
	  "A fire fanned by strong winds burned through the woods and the"
	  " harbour." },
	{ "People who drink three cups of coffee a day are 20% less likely to"
	  " fall ill than those who drink none, according to a study of 9,000"
	  " growers.",
	  "How much less likely are people who drink three cups of coffee a day"
	  " to fall ill?",
	  "People who drink three cups of coffee a day are 20% less likely to"
	  " fall ill, according to a study of 9,000 growers." },
	{ "A magnitude 6.8 earthquake struck northern Lund late on Monday,"
	  " cutting power to thousands of homes and blocking the main road to"
	  " the coast.",
	  "How strong was the earthquake that struck northern Lund?",
	  "A magnitude 6.8 earthquake struck northern Lund." },
	{ "The council has agreed to build a mill near Bolton that is expected to"
	  " open in late 2031, after growers in the north had asked it to for"
	  " years.", "When is the mill near Bolton expected to open?",
	  "The mill near Bolton is expected to open in late 2031." },
	{ "Acme said on Tuesday that it would shut the mill by May with the loss"
	  " of 2,800 jobs, which growers in the north have feared for years.",
	  "How many jobs will be lost?", "2,800 jobs will be lost." },
	/* all of a list, all of an amount of time, what defines the noun */
	{ "Ann Poe was charged on Friday with stealing guns, maps and boats from"
	  " the harbour that the council of Lund had put her in charge of.",
	  "What was Ann Poe charged with doing?",
	  "Ann Poe was charged with stealing guns, maps and boats from the"
	  " harbour." },
	{ "A grower who took money from the mill he ran, and spent it on boats and"
	  " a house in the south, has been jailed for six years and four"
	  " months.", "How long was the grower jailed for?",
	  "The grower has been jailed for six years and four months." },
	{ "There are 160,000 homes in Lund in which a child is left alone at"
	  " night, as the council told growers in the north.", NULL, NULL },
	/* "a bond to replace it" is no purpose of theirs */
	{ "Voters in Lund have turned down a bond to replace a mill that growers"
	  " in the north have called one of the worst in the land.", NULL,
	  NULL },
	{ "MPs have voted by 312 to 256 to ban the sale of boats to children"
	  " under 16, despite warnings from growers that the harbour would lose"
	  " millions of pounds.", "What have MPs voted to do?",
	  "MPs have voted by 312 to 256 to ban the sale of boats to children"
	  " under 16." },
	{ "The growers' union has urged the council to ban boats in all parks,"
	  " saying they wake people who would like to sleep.",
	  "What has the growers' union urged the council to do?",
	  "The growers' union has urged the council to ban boats in all"
	  " parks." },
	{ "Tom Hale shot a final-round 65 to win the Lund Open by two strokes at"
	  " Bolton, where the wind blew all day and the greens were fast.",
	  "Who won the Lund Open?", "Tom Hale won the Lund Open by two strokes"
	  " at Bolton." },
	/* an adverb is no object */
	{ "Growers in Lund voted overwhelmingly to accept a pay offer from the"
	  " council that had been on the table since the spring of last year.",
	  "What did growers in Lund vote to do?",
	  "Growers in Lund voted overwhelmingly to accept a pay offer from the"
	  " council." },
	/* "hand over" is one verb: nothing is left of it */
	{ "A judge in Lund on Friday temporarily blocked the council from selling"
	  " two boats, which had been kept in the harbour for years without a"
	  " word to anybody.",
	  "What did a judge in Lund block the council from doing?",
	  "A judge in Lund temporarily blocked the council from selling two"
	  " boats." },
	{ "The council has named Ann Poe, a former banker, as the head of the"
	  " harbour in a shake-up in which three others lost what they had been"
	  " doing for years.",
	  "Who has the council named as the head of the harbour?",
	  "The council has named Ann Poe as the head of the harbour." },
	/* what is in the subject's own clause leaves the verb alone */
	{ "A former teacher who stole nearly 300 boats from the harbour in which"
	  " Tom Hale kept some has been jailed for four years.",
	  "How long was the former teacher jailed for?",
	  "The former teacher has been jailed for four years." },
	{ "Temperatures in the south of Lund could reach 46C this weekend, Tom"
	  " Hale has warned, as a heatwave spreads across the lake.",
	  "How high could temperatures in the south of Lund get?",
	  "Temperatures in the south of Lund could reach 46C, Tom Hale has"
	  " warned." },
	{ "A grower was killed and two others were seriously hurt on Friday when"
	  " a crane collapsed onto a boat that was being built in the harbour"
	  " of Lund.", "How was the grower killed?",
	  "The grower was killed when a crane collapsed onto a boat." },
};

static const struct lead_case causes[] = {
	{ "A strike by 2,000 guards that threatened to close the harbour of Lund"
	  " has been called off after the growers accepted an offer, the union"
	  " said.", "Why was the strike by 2,000 guards called off?",
	  "The strike by 2,000 guards has been called off after the growers"
	  " accepted an offer, the union said." },
	{ "Two primary schools in Lund have closed after 34 children caught"
	  " measles in the biggest outbreak that anybody in the north has seen"
	  " in ten years.", "Why have two primary schools in Lund closed?",
	  "Two primary schools in Lund have closed after 34 children caught"
	  " measles." },
	/* a time is no cause */
	{ "Two primary schools in Lund have closed after 34 years in which they"
	  " taught most of the growers of the north, who now move to the"
	  " south.", NULL, NULL },
	{ "Teenager Jo Marsh went on with her run in Lund on Monday by beating"
	  " second seed Ann Poe 6-4 6-7 7-5 to reach the final of the cup.",
	  "Who did teenager Jo Marsh beat to reach the final of the cup?",
	  "Teenager Jo Marsh beat second seed Ann Poe to reach the final of the"
	  " cup." },
	{ "Ann Poe has died at her home in Lund, aged 91, after a long life in"
	  " which she built more boats than anybody else in the north.",
	  "Where did Ann Poe die?", "Ann Poe has died at her home in Lund." },
	/* no place but a state */
	{ "Ann Poe was found in good health on a boat that nobody had seen for"
	  " three weeks, after a search by most of the growers of the north.",
	  NULL, NULL },
	{ "Marine biologists have discovered a cave under the harbour of Lund,"
	  " after a boat struck a rock that no map had and stayed there for a"
	  " week.", "What have marine biologists discovered?",
	  "Marine biologists have discovered a cave under the harbour of"
	  " Lund." },
	/* a list that the answer would cut */
	{ "The Senate approved a package of aid for growers, boats and schools"
	  " after a small group of its members held the floor through the"
	  " night.", NULL, NULL },
	/* half of the sentence would be all of it */
	{ "The council has apologised after a man lay on the floor of his house"
	  " for 14 hours.", NULL, NULL },
};

/* Levels, shares, votes and who won. */
/* What must not get lost, and who says it. */
static const struct lead_case kept[] = {
	{ "A typical household will pay \xc2\xa3""111 a year more for gas from"
	  " April, after the council raised its price cap by 6.4%.",
	  "How much more will the typical household pay a year for gas from"
	  " April?", "The typical household will pay \xc2\xa3""111 a year more"
	  " for gas from April." },
	{ "Ann Poe and Tom Hale each received 900 votes in the vote for mayor of"
	  " Lund, so that a coin had to be tossed by the oldest member of the"
	  " council there.", NULL, NULL },
	{ "A council has apologised after the word \"grave\" was spelt wrongly"
	  " on a bench that was shown to 200 people in a park in the north of"
	  " Lund.", "Why has a council apologised?",
	  "A council has apologised after the word \"grave\" was spelt wrongly on"
	  " a bench." },
	{ "Acme has been fined a record \xc2\xa3""12m by the council of Lund for"
	  " failing to stop waste from its boats on more than 200 days last"
	  " year.", "How much was Acme fined?",
	  "Acme has been fined a record \xc2\xa3""12m." },
	{ "Acme is recalling 40,000 boats because a fault in the brake can make"
	  " it stick, the company said on Friday, and growers have been told not"
	  " to use them until they are mended.",
	  "Why is Acme recalling 40,000 boats?",
	  "Acme is recalling 40,000 boats because a fault in the brake can make"
	  " it stick, the company said on Friday." },
	/* no reason is "over" a number */
	{ "Acme is recalling just over two million boats in the United States"
	  " because a fault in the brake can make it stick, the company of Lund"
	  " said on Friday.",
	  "Why is Acme recalling over two million boats?",
	  "Acme is recalling just over two million boats because a fault in the"
	  " brake can make it stick, the company of Lund said on Friday." },
	{ "There were 7,400 boats on the waiting list of Lund at the end of May,"
	  " the highest number for a long time, according to figures that were"
	  " published on Thursday.",
	  "How many boats were there on the waiting list of Lund at the end of"
	  " May?", "There were 7,400 boats on the waiting list of Lund at the end"
	  " of May." },
	{ "A gorilla was born at 3am on Friday at Bolton Zoo, the first for 90"
	  " years, and both are doing well, keepers said in a post that was read"
	  " by 10,000 people.", "When was the gorilla born?",
	  "The gorilla was born at 3am on Friday at Bolton Zoo, keepers said in a"
	  " post." },
	{ "Olympic 800m champion Ann Poe has been banned for three years after"
	  " she missed four tests, the council of Lund said on Tuesday in a"
	  " ruling that she plans to fight.",
	  "How long was Olympic 800m champion Ann Poe banned for?",
	  "Olympic 800m champion Ann Poe has been banned for three years, the"
	  " council of Lund said on Tuesday in a ruling." },
	{ "More than 20,000 homes are without power after a storm with winds of"
	  " up to 90mph swept across the west of Lund overnight, bringing down"
	  " trees.", "How many homes are without power?",
	  "More than 20,000 homes are without power." },
	{ "The average price of a boat in Lund was \xc2\xa3""310,000 in March, up"
	  " 4% from a year earlier, according to figures published on Wednesday"
	  " by the council.",
	  "What was the average price of a boat in Lund in March?",
	  "The average price of a boat in Lund was \xc2\xa3""310,000 in March." },
	{ "The council of Lund will spend \xc2\xa3""2bn on country roads this year,"
	  " it said on Monday, after one in five lanes was found to be close to"
	  " the end of its life.",
	  "How much will the council of Lund spend on country roads this year?",
	  "The council of Lund will spend \xc2\xa3""2bn on country roads this"
	  " year, it said on Monday." },
};

static const struct lead_case figures[] = {
	{ "A typical household will pay \xc2\xa3""111 more a year for gas from"
	  " April, after the council raised its price cap by 6.4%.",
	  "How much more will the typical household pay a year for gas from"
	  " April?", "The typical household will pay \xc2\xa3""111 more a year"
	  " for gas from April." },
	{ "Up to 30cm of snow could fall on the hills of the north by Thursday"
	  " morning, which would close most of the roads there.",
	  "How much snow could fall on the hills of the north?",
	  "Up to 30cm of snow could fall on the hills of the north." },
	{ "There are only about 2,100 pairs of turtle doves left in the north,"
	  " which is fewer than in any year for which anybody has a number.",
	  "How many pairs of turtle doves are left?",
	  "There are only about 2,100 pairs of turtle doves left." },
	{ "Only 48% of drivers pass their test at the first attempt, the lowest"
	  " rate that the council has seen for twenty years or more.",
	  "What share of drivers pass their test at the first attempt?",
	  "Only 48% of drivers pass their test at the first attempt." },
	{ "Growers in Lund have voted by 71% to accept a new offer, which ends a"
	  " strike that left most of the harbour without a boat.",
	  "What have growers in Lund voted to do?",
	  "Growers in Lund have voted by 71% to accept a new offer." },
	{ "Jo Marsh hit 124 as Lund beat Bolton by five wickets to reach the"
	  " final of the cup that she has never won so far.",
	  "How many did Jo Marsh hit as Lund beat Bolton by five wickets?",
	  "Jo Marsh hit 124 as Lund beat Bolton by five wickets." },
	{ "The rate of Lund rose to 4.3% in July, which is its highest level for"
	  " nearly three years, as growers hired very few people.",
	  "To what level did the rate of Lund rise in July?",
	  "The rate of Lund rose to 4.3% in July." },
	{ "At least two people were killed and 38 injured when the roof of a shop"
	  " collapsed in the old town of Lund late on Friday, growers said.",
	  "How many people were killed when the roof of a shop collapsed?",
	  "At least two people were killed when the roof of a shop collapsed,"
	  " growers said." },
	/* not by what something else was cut */
	{ "Oil prices of Lund rose almost 5% after a blast on a pipe in Bolton cut"
	  " exports by a fifth, which the council had feared for years.",
	  "By how much did oil prices of Lund rise?",
	  "Oil prices of Lund rose almost 5%." },
	/* so many of those only that burn oil */
	{ "There are 160,000 homes in the north that burn oil in winter, and the"
	  " council of Lund says that it wants to help half of them.",
	  NULL, NULL },
	{ "The council of Lund has ordered seven companies in the north whose"
	  " boats were sold to hand over what they know, it said.", NULL, NULL },
	{ "The council said 40 homes had been flooded in the north of the town,"
	  " where the river has been higher than in any year before.",
	  "How many homes were flooded in the north of the town?",
	  "The council said 40 homes had been flooded in the north of the town." },
};

static int
is_wrong(const struct lead_case *t)
{
	struct arena arena = ARENA_INIT;
	struct digest_input in = { .language = "en" };
	struct question q[ASK_LEAD_MOST];
	struct article a;
	char text[1000];
	bool found, wrong;

	snprintf(text, sizeof text, "%s%s", t->text, context);
	in.text = text;
	article_init(&a, &in, &arena);
	found = ask_lead(&a, 0, false, q) > 0;
	wrong = t->question == NULL ? found : !found ||
	    strcmp(q[0].text, t->question) != 0 ||
	    strcmp(q[0].answer, t->answer) != 0;
	if (wrong)
		print_message("%s\n want %s\n got  %s %s\n", t->text,
		    t->question != NULL ? t->question : "nothing",
		    found ? q[0].text : "nothing", found ? q[0].answer : "");
	article_free(&a);
	arena_free(&arena);
	return wrong;
}

static void
check(const struct lead_case *t, size_t n)
{
	int wrong = 0;

	for (; n > 0; n--)
		wrong += is_wrong(t++);
	assert_int_equal(wrong, 0);
}

static void
test_courts(void **state)
{
	(void)state;
	check(courts, sizeof courts / sizeof courts[0]);
}

static void
test_counts(void **state)
{
	(void)state;
	check(counts, sizeof counts / sizeof counts[0]);
}

static void
test_kept(void **state)
{
	(void)state;
	check(kept, sizeof kept / sizeof kept[0]);
}

static void
test_figures(void **state)
{
	(void)state;
	check(figures, sizeof figures / sizeof figures[0]);
}

static void
test_parts(void **state)
{
	(void)state;
	check(parts, sizeof parts / sizeof parts[0]);
}

static void
test_causes(void **state)
{
	(void)state;
	check(causes, sizeof causes / sizeof causes[0]);
}

static void
test_spans(void **state)
{
	(void)state;
	check(spans, sizeof spans / sizeof spans[0]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_courts),
		cmocka_unit_test(test_counts),
		cmocka_unit_test(test_spans),
		cmocka_unit_test(test_causes),
		cmocka_unit_test(test_parts),
		cmocka_unit_test(test_kept),
		cmocka_unit_test(test_figures),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

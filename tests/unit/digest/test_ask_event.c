/* What readers ask of a kind of event, by the title and what answers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/event_table.h"
#include "ask_check.h"

static const char filler[] = "Traffic was slow for Rovers in the old"
    " town of Bolton for hours. ";

struct event_case {
	const char *title, *sentence, *question;	/* NULL: none */
};

static const struct event_case cases[] = {
	{ "Fire guts mill in Bolton", "No one was hurt when the roof fell in.",
	  "Was anyone hurt in the fire?" },
	{ "Fire guts mill in Bolton", "Two guards were taken to the hospital"
	  " with burns.", "Was anyone hurt in the fire?" },
	{ "Fire guts mill in Bolton", "Three men were injured at the same mill"
	  " in 2014.", NULL },
	{ "Mill burns in Bolton", "No one was hurt when the roof fell in.",
	  NULL },
	{ "Fire guts mill in Bolton", "The cause of the blaze was not known on"
	  " Monday.", "Is the cause of the fire known?" },
	{ "Fire guts mill in Bolton", "The blaze was probably caused by a worn"
	  " cable.", "What caused the fire?" },
	{ "Robbery at Bolton jeweller", "The cook knew a man who was arrested"
	  " in Lund.", NULL },
	{ "Robbery at Bolton jeweller", "The files threw up a man who'd been"
	  " arrested for speeding.", NULL },
	{ "Robbery at Bolton jeweller", "Police said a man who was later"
	  " arrested had a limp.", NULL },
	{ "Bolton pilots end strike", "Jo Poe welcomed the strike vote.",
	  NULL },
	{ "Court bans boats after vote", "Jo Poe of Bolton welcomed the vote.",
	  "How did Jo Poe of Bolton react to the vote?" },
	{ "Judge bans boats", "The court will sit when it decides whether to"
	  " hear an appeal.", NULL },
	{ "Bolton bakers strike", "A further strike has been called for 4 April.",
	  "When is the next strike?" },
	{ "Council backs plan for mill", "A poll by Acme found that 58% of"
	  " voters wanted lamps.", NULL },
	{ "Council backs plan for mill", "A poll by Acme found that 58% of"
	  " voters backed the plan.", "How much support is there for the plan?" },
	{ "Fire guts mill in Bolton", "The fire started when a lamp fell over.",
	  "How did the fire start?" },
	{ "Acme buys Hopper", "Shares in its rival Bolt fell 3% on Monday.",
	  NULL },
	{ "Jobs rise in Bolton", "Economists had expected 175,000 of them.",
	  NULL },
	{ "Baker on trial for arson", "A hearing was set for Thursday.", NULL },
	{ "Acme recalls lamps in warning", "In an experiment half of the owners"
	  " were told to wash.", NULL },
	{ "Baker feeds ducks", "Mark Hale, defending, said his client was"
	  " ill. He had pleaded guilty to fraud at once.", NULL },
	{ "Storm hits Bolton", "Cows were flown out, one with an injured leg.",
	  NULL },
	{ "Ferry sinks off Bolton", "Hopper promised compensation of £90 for"
	  " the families of victims.", NULL },
	{ "Naps help memory, study finds", "The team now plans a trial in which"
	  " 600 volunteers nap.", NULL },
	{ "Bank outage locks out savers", "Ann Poe got no word of an apology.",
	  NULL },
	{ "Robbery at Bolton jeweller", "Two men were arrested on Sunday night.",
	  "Has anyone been arrested"
	  " after the robbery?" },
	{ "Two arrested after robbery at jeweller", "Two men were arrested on"
	  " Sunday night.", NULL },
	{ "Market crash ruins Bolton savers", "Dozens of savers were hurt by"
	  " it.", NULL },
	{ "Ferry capsizes off Bolton", "Nobody on the pier was injured, the"
	  " harbour master said.", "Was anyone hurt?" },
	{ "Snow closes Bolton road", "The road was cleared and reopened at 9am"
	  " on Friday.", "Has the road reopened?" },
	{ "Council backs ban on wood stoves", "The ban will take effect on 1"
	  " March.", "When will the ban take effect?" },
	{ "Council backs ban on wood stoves", "Critics say the ban will hit"
	  " the poor.", "What do critics of the ban say?" },
	{ "Council backs ban on wood stoves", "The mayor told critics it was"
	  " late.", NULL },
	{ "Naps help memory, study finds", "The researchers followed 900 nurses"
	  " for two years.", "How was the study carried out?" },
	{ "Naps help memory, study finds", "The authors cautioned that the"
	  " nurses chose when to sleep.", "What are the limits of the study?" },
	{ "Bus drivers start strike", "The strike is over pay and the length"
	  " of shifts.", "What is the strike about?" },
	{ "Bus drivers start strike", "Dockers are on strike in a separate"
	  " dispute over pensions.", NULL },
	{ "Painter Ann Poe dies at 90", "Ann Poe died on Friday of a stroke.",
	  "What did Ann Poe die of?" },
	{ "Rovers go top after late goal", "Rovers will face Bolton City on"
	  " Saturday.", "What comes next for Rovers?" },
	{ "Council backs plan for mill", "The plan must still be approved by"
	  " the county.", "What happens next?" },
	{ "Acme shows a robot", "It is a tool for which bakers have to apply"
	  " and be approved.", NULL },
	{ "Gunman kills five in Bolton", "The gunman was identified as Tom"
	  " Hale, a baker.", "Who was the gunman?" },
	{ "Five killed in Bolton", "The gunman was identified as Tom Hale, a"
	  " baker.", NULL },
	{ "Quake topples homes", "A quake in 1988 killed 90 people in the same"
	  " hills.", "Has this happened before?" },
	{ "Pilots ground ferry and flights", "Travellers can claim a refund at"
	  " the desk.", "Will people get their money back?" },
	{ "Hoard sells for £4m", "The buyer was a collector from Ohio.",
	  "Who was the buyer?" },
	{ "Judge blocks new map", "The state said it would ask the Supreme"
	  " Court to step in.", "Will there be an appeal?" },
	{ "Measles spreads in Bolton", "Babies are most at risk, doctors say.",
	  "Who is most at risk?" },
	{ "Plan for lake stalls", "The agency is due to decide by the end of"
	  " the year.", "When is a decision expected?" },
	{ "Plan for lake stalls", "The agency is due to decide in the spring.",
	  "When is a decision expected?" },
	{ "Baker jailed for tax fraud", "A hearing on the debts will be held on"
	  " 3 May.", "What happens next?" },
};

/* event_harm.def */
static const struct event_case harms[] = {
	{ "Baker jailed for arson", "The judge told Hale that he was a danger"
	  " to all bakers.", "What did the judge say?" },
	{ "Baker on trial for arson", "Prosecutors say Hale owed money to"
	  " his brother.", "What do prosecutors say?" },
	{ "Baker on trial for arson", "Ann Poe, defending, said he had been"
	  " asleep at home.", "What did the defence say?" },
	{ "Baker charged with arson", "Hale will appear in court in Bolton on"
	  " Monday.", "When is the next hearing?" },
	{ "Baker guilty of arson", "Hale will be sentenced on 4 June in"
	  " Bolton.", "When will the sentence be passed?" },
	{ "Baker charged with arson", "The trial is due to start in May.",
	  "When does the trial start?" },
	{ "Baker charged with arson", "The offence carries a maximum sentence"
	  " of nine years.", "What is the maximum penalty?" },
	{ "Baker charged with arson", "If convicted, Hale faces up to nine"
	  " years in jail.", "What is the maximum penalty?" },
	{ "Bursar jailed for fraud", "The theft came to light when a clerk"
	  " counted the cups.", "How did it come to light?" },
	{ "Bursar jailed for fraud", "Hale was caught when a clerk counted the"
	  " cups.", "How was Hale caught?" },
	{ "Boy charged with murder", "A girl held on suspicion of helping him"
	  " has been released on bail.", "Was anyone else arrested?" },
	{ "Boy charged with murder", "The family of Mr Poe said in a"
	  " statement he was kind.", "What did the victim's family say?" },
	{ "Thieves take bakery van", "Police are keen to hear from a man in a"
	  " red hat.", "Who do police want to speak to?" },
	{ "Thieves take bakery van", "Officers have appealed for"
	  " witnesses after the theft.", "Are police looking for witnesses?" },
	{ "Blast in Bolton market", "Nobody in Bolton has claimed"
	  " responsibility for the blast.", "Has anyone claimed responsibility?" },
	{ "Stabbing in Bolton market", "A knife was found in a bin near the"
	  " station.", "Was a weapon found"
	  " after the stabbing?" },
	{ "Stabbing in Bolton market", "Police said there was no danger to the"
	  " public.", "Is there a danger to the public"
	  " after the stabbing?" },
	{ "Man dies on Bolton ferry", "The coastguard has opened an inquiry in"
	  " Bolton.", "Is there an investigation?" },
	{ "Man dies on Bolton ferry", "The coastguard is investigating with"
	  " Bolton police.", "Is there an investigation?" },
	{ "Bank outage locks out savers", "The bank said it was sorry for the"
	  " trouble.", "Has anyone apologised"
	  " after the outage?" },
	{ "Ferry sinks off Bolton", "Nine people are missing, the coastguard"
	  " said.", "Is anyone still missing?" },
	{ "Ferry sinks off Bolton", "The fate of the cook was not known.",
	  "Is anyone still missing?" },
	{ "Ferry sinks off Bolton", "A tug rescued 40 people before dark.",
	  "How many people were rescued?" },
	{ "Ferry sinks off Bolton", "The tug brought 12 survivors to the"
	  " pier.", "How many survivors are there?" },
	{ "Boys rescued from cave", "About 60 volunteers took part in it.",
	  "How big was the rescue operation?" },
	{ "Fire guts mill", "At its height 80 firefighters tackled the flames.",
	  "How many firefighters were sent?" },
	{ "Fire guts mill", "About 90 people were evacuated from the flats above.",
	  "Were people evacuated"
	  " after the fire?" },
	{ "Flood in Bolton", "Some 900 people are homeless, the mayor said.",
	  "How many people have been displaced?" },
	{ "Blast at mill", "The families of the dead will each receive 9,000"
	  " crowns.", "Will the families be compensated"
	  " after the blast?" },
	{ "Quake in Bolton hills", "France has sent rescuers and two field"
	  " kitchens.", "What help is being sent"
	  " after the quake?" },
	{ "Explosion at mill", "Friday saw the second blast at the mill"
	  " in nine months.", "Has this happened before?" },
	{ "Ferry sinks off Bolton", "Accidents are common on the lake in the"
	  " spring.", "How common are such accidents?" },
	{ "Explosion at mill", "Neighbours said they had smelled gas all"
	  " week.", "What did neighbours say?" },
	{ "Storm hits Bolton", "The damage was put at $90 million by the"
	  " county.", "How much damage was done?" },
	{ "Storm hits Bolton", "The repairs will cost about $2 million.",
	  "How much will the repairs cost?" },
	{ "Storm hits Bolton", "Forecasters expect more rain in the hills.",
	  "What is the forecast?" },
	{ "Storm hits Bolton", "The storm is expected to blow until noon on"
	  " Friday.", "How long will the storm last?" },
	{ "Storm hits Bolton", "The county issued 40 flood warnings.",
	  "What warnings have been issued?" },
	{ "Storm hits Bolton", "About 9,000 homes were left without power.",
	  "How many homes are without power?" },
	{ "Bridge shut after crash", "The bridge is not expected to reopen"
	  " until Monday.", "When will the bridge reopen?" },
	{ "Storm hits Bolton", "More than 40 flights were cancelled.",
	  "How many flights were affected?" },
	{ "Storm hits Bolton", "Drivers were told to use the old road.",
	  "What should drivers do?" },
	{ "Mushrooms sicken six", "Anyone who feels ill should ring the"
	  " clinic.", "What are people advised to do?" },
	{ "Hackers shut Bolton hospital", "The hackers posed as a clerk from the"
	  " help desk.", "How did the hackers get in?" },
	{ "Hackers shut Bolton hospital", "The records of 900 patients were"
	  " stolen.", "Was any data stolen?" },
	{ "Thieves take Bolton cheese", "The cheese was not insured, the baker"
	  " said.", "Was it insured?" },
	{ "Lost parrot back home", "The parrot was found behind a boiler by a"
	  " plumber.", "Where was the parrot found?" },
	{ "Lost parrot back home", "The parrot survived on seeds and rain.",
	  "How did the parrot survive?" },
	{ "Body found in Bolton", "Tests on a tooth showed whose body was in"
	  " the well.", "How was the body identified?" },
	{ "Storm hits Bolton", "About 90mm of rain fell in Bolton.",
	  "How much rain fell?" },
	{ "Storm hits Bolton", "About 90cm of snow fell in Bolton.",
	  "How much snow fell?" },
	{ "Salmonella in Bolton pies", "The main symptoms are fever and"
	  " stomach cramps in Bolton.", "What are the symptoms?" },
	{ "Acme recalls kettles", "The recall covers kettles made in May.",
	  "What does the recall cover?" },
	{ "Avalanche kills two", "The names of the dead have not been"
	  " released.", "Have the victims been named"
	  " after the avalanche?" },
	{ "Tomb found in Bolton", "The bones will be buried again in the"
	  " church.", "What will happen to the bones?" },
	{ "Baker cleared of murder", "Jo Hale can claim $80,000 from the state"
	  " of Ohio.", "Will Jo Hale be compensated?" },
	{ "Volcano erupts in Iceland", "Flights were running as normal on"
	  " Sunday.", "Are flights affected?" },
	{ "Avalanche kills two", "Monday saw the third fatal avalanche in the"
	  " hills of Ohio.", "Has this happened before?" },
	{ "Quake topples homes", "The quake was the strongest in the county"
	  " since 1988.", "How bad was the quake?" },
};

/* event_public.def */
static const struct event_case affairs[] = {
	{ "Council backs ban on stoves", "The bill would bar shops from sales"
	  " of coal.", "What would the ban do?" },
	{ "Council backs ban on stoves", "Homes with no other heat would be"
	  " exempt.", "Who is exempt?" },
	{ "Council backs ban on stoves", "Shops that break the ban face"
	  " fines or closure.", "What is the penalty for breaking the rules?" },
	{ "Council backs ban on stoves", "A survey found that 71% of those in"
	  " Bolton support it.", "How much support is there for the ban?" },
	{ "Council backs ban on stoves", "At least 19 states have passed laws"
	  " on stoves.", "Do other states have such laws?" },
	{ "Council backs ban on stoves", "At least 19 countries have passed a"
	  " law on stoves.", "Do other countries have such laws?" },
	{ "Council backs ban on stoves", "A government spokesman said homes"
	  " would be warm.", "What does the government say?" },
	{ "Council backs ban on stoves", "The opposition voted against it on"
	  " Monday.", "What does the opposition say?" },
	{ "Council backs plan for stadium", "The town sent 1,100 objections"
	  " to the plan.", "How many people objected?" },
	{ "Stadium may go", "About 9,000 fans have signed a petition.",
	  "How many people have signed the petition?" },
	{ "Bolton election called", "Polls suggest Ann Poe is ahead.",
	  "Who is ahead in the polls?" },
	{ "Bolton by-election called", "The seat was won by Ann Poe in 2019.",
	  "Who won the seat last time?" },
	{ "Acme cuts 90 posts", "Acme shares fell 9% on the day.",
	  "How did the shares react?" },
	{ "Acme cuts 90 posts", "Analysts at Bolt Bank said more would go.",
	  "What do analysts say?" },
	{ "Acme cuts 90 posts", "\"Bread is dear,\" said Ann Poe, an economist"
	  " at Bolt Bank.", "What do economists say?" },
	{ "Bank holds rate", "Traders expect two cuts by the summer.",
	  "What do traders expect?" },
	{ "Acme to cut 90 jobs", "The bakers' union said it would fight.",
	  "What does the union say?" },
	{ "Acme to cut 90 jobs", "The European Union said nothing at all on"
	  " it.", NULL },
	{ "Acme to close shops", "The first stores will shut in March.",
	  "When will the closures begin?" },
	{ "Acme profit falls", "Acme expects sales to rise by 4% in the next"
	  " year.", "What is the outlook?" },
	{ "Landslide at mine", "The mine is owned by Acme of Bolton.",
	  "Who owns the mine?" },
	{ "Bank holds rate", "Inflation slowed to 2.9% in January.",
	  "How high is inflation?" },
	{ "Bank holds rate", "The pound rose 0.3% to its best for a year.",
	  "How did the pound react?" },
	{ "Bakers on strike", "The bakers are asking for a rise of 9%.",
	  "What does the union want?" },
	{ "Bakers on strike", "Acme has offered bakers 4% and a loaf.",
	  "What have the strikers been offered?" },
	{ "Bakers on strike", "The walkout is the first strike by bakers"
	  " since 1988.",
	  "When was the last strike?" },
	{ "Plan for library", "Work will begin in the spring of 2030.",
	  "When will work begin?" },
	{ "Plan for library", "The work could take nine years.",
	  "How long will the work take?" },
	{ "Plan for plant", "The plant will create 90 new jobs in"
	  " Bolton.",
	  "How many jobs will it create?" },
	{ "Naps help memory, study finds", "Ann Poe, who was not involved in"
	  " it, was wary.", "What do other scientists say?" },
	{ "Drug slows dementia", "The most common side effects were headaches.",
	  "Are there side effects?" },
	{ "Drug slows dementia", "Dementia affects about 900,000 people in"
	  " Britain.",
	  "How many people are affected?" },
	{ "Drug slows dementia", "The drug could be available in three"
	  " years.",
	  "When will it be available?" },
	{ "Naps help memory, study finds", "The researchers plan to look at"
	  " nurses.", "What do the researchers plan next?" },
	{ "Naps help memory, study finds", "The findings could help nurses"
	  " rest.", "Why do the findings matter?" },
	{ "Bill on stoves passes", "Senators passed the bill by 301 votes to"
	  " 254.", "What was the result of the vote?" },
	{ "Stoves may go", "The consultation closes on 3 May.",
	  "When does the consultation close?" },
	{ "Stoves may go", "The inquiry is expected to report by next May.",
	  "When will the inquiry report?" },
	{ "Stoves may go", "Critics say the poor will be cold.",
	  "What do critics say?" },
	{ "Stoves may go", "Supporters say the air will be clean.",
	  "What do supporters say?" },
	{ "Stoves may go", "Doctors warn that smoke harms children.",
	  "What do doctors say?" },
	{ "Acme boss quits", "Ann Poe will be replaced by Jo Hale of Bolton.",
	  "Who will take over?" },
	{ "Acme boss quits", "A successor has not been found.",
	  "Who will take over?" },
	{ "Sides agree truce", "The truce is due to begin on Friday.",
	  "When does the truce begin?" },
	{ "Sides agree truce", "The truce will last for nine weeks.",
	  "How long will the truce last?" },
	{ "Acme builds a rocket", "The launch is planned for 3 May.",
	  "When is the launch?" },
	{ "Bolton to get new library", "The library is expected to open in May.",
	  "When will the library open?" },
	{ "Pill for dementia", "About one in 20 adults has dementia.",
	  "How common is the condition?" },
};

/* event_life.def */
static const struct event_case lives[] = {
	{ "Rovers go top", "Rovers led 2-0 at half-time on Friday.",
	  "What was the score at half-time?" },
	{ "Rovers go top", "Poe was sent off for a late tackle.",
	  "Was anyone sent off?" },
	{ "Rovers go top", "Rovers will be without Poe for four weeks.",
	  "Are there any injury worries?" },
	{ "Rovers go top", "Bolton City will play Hexham in the final.",
	  "Who will Bolton City play next?" },
	{ "Late goal at Bolton", "Rovers are four points clear of Hexham.",
	  "Where does the result leave Rovers?" },
	{ "Rower sets record", "The previous record was 71 days, set in 2010.",
	  "What was the previous record?" },
	{ "Rovers go top", "Poe was shown a second yellow card at Bolton.",
	  "Was anyone sent off?" },
	{ "Rovers go top", "A crowd of 31,000 saw the match.",
	  "How big was the crowd?" },
	{ "Poe wins title", "Ann Poe beat Jo Hale in straight sets.",
	  "Who did Ann Poe beat?" },
	{ "Poe wins prize", "Ann Poe sold 61,000 copies of the book.",
	  "How many copies did Ann Poe sell?" },
	{ "Poe hurt", "Ann Poe will be out for six weeks.",
	  "How long will Ann Poe be out?" },
	{ "Poe hurt", "Ann Poe has been replaced by Jo Hale.",
	  "Who has replaced Ann Poe?" },
	{ "Singer Ann Poe dies", "She died peacefully at home.", NULL },
	{ "Singer Ann Poe dies", "The baker said Poe died peacefully at home.",
	  "How did the singer die?" },
	{ "Ann Poe dies at 90", "The funeral will be held in Bolton on"
	  " Friday.", "When is the funeral?" },
	{ "Ann Poe dies at 90", "Born in Bolton to a baker, Ann Poe sang at"
	  " six.", "Where was Ann Poe born?" },
	{ "Ann Poe dies at 90", "Ann Poe won a Bafta in 1998.",
	  "What honours did Ann Poe receive?" },
	{ "Rower crosses lake", "More than $8,000 has been raised so far.",
	  "How much has been raised?" },
	{ "Woman wins damages from baker", "Ann Poe plans to spend part of the"
	  " money on a mill.", "What will happen to the money?" },
	{ "Thieves take bakery van", "Bolton Police said a baker had been"
	  " arrested on suspicion of theft.", "Has anyone been arrested?" },
	{ "Teachers choose to strike", "Mayor Ann Poe urged both sides to stay at"
	  " the table.", NULL },
	{ "Mill owner opens a second lamp works", "Customers should now turn to"
	  " the new works.", NULL },
	{ "Acme raises 9 million", "Norvik has raised $8 million to date.",
	  NULL },
	{ "Baker wins lottery", "The couple plan to buy a mill.",
	  "What will happen to the money?" },
	{ "Baker wins lottery", "The odds of it are one in nine million.",
	  "What were the odds?" },
	{ "Hoard found in Bolton", "The hoard was found when a baker dug a"
	  " well.",
	  "How was it found?" },
	{ "Hoard found in Bolton", "The hoard dates back to about 1066.",
	  "How old is it?" },
	{ "Zoo names gorilla", "The name means hope in Zulu.",
	  "What does the name mean?" },
	{ "Band to play Bolton", "Tickets cost $40 at the door.",
	  "How much are tickets?" },
	{ "Band to play Bolton", "The mayor said tickets would go on sale"
	  " on Friday.",
	  "When do tickets go on sale?" },
	{ "Bolton exhibition of cups", "The exhibition runs until 3 May.",
	  "When is the exhibition?" },
};

/* event_tech.def */
static const struct event_case techs[] = {
	{ "Flaw found in kettle", "Kestrel has issued an update that fixes the"
	  " flaw.", "Has the flaw been fixed?" },
	{ "Flaw found in kettle", "Kettles sold before 2024 are affected.",
	  NULL },
	{ "Flaw found in kettle", "Kettles of the first series are affected.",
	  "Who is affected by the flaw?" },
	{ "Flaw found in kettle", "The flaw has been exploited in attacks on"
	  " bakers.", "Has the flaw been exploited?" },
	{ "Flaw found in kettle", "The flaw has a severity score of 9.8.",
	  "How serious is the flaw?" },
	{ "Flaw found in kettle", "Students found the flaw in a class.",
	  "Who found the flaw?" },
	{ "Flaw found in kettle", "An attacker could boil the water from"
	  " afar.", "What could attackers do with the flaw?" },
	{ "Bakery hit by data breach", "The names and addresses of bakers were"
	  " stolen.", "What data was exposed?" },
	{ "Kestrel outage hits bakers", "The outage was caused by a worn"
	  " cable.", "What caused the outage?" },
	{ "Kestrel outage hits bakers", "The trouble lasted 5 hours.",
	  "How long did the outage last?" },
	{ "Kestrel outage hits bakers", "Service was restored at noon.",
	  "Is the service back?" },
	{ "Kestrel cuts jobs", "The cuts affect the sales team in Bolton.",
	  "Which teams are affected?" },
	{ "Kestrel cuts jobs", "Bakers will get 14 weeks of pay.",
	  "What will workers who lose their jobs get?" },
	{ "Baker sues Kestrel", "The lawsuit says that the oven was copied.",
	  "What does the lawsuit say?" },
	{ "Baker sues Kestrel", "The baker is seeking damages.",
	  "What is the lawsuit asking for?" },
	{ "New law on ovens", "Bakers face fines of up to 900 euros.",
	  "What are the penalties?" },
	{ "New law on ovens", "The law applies to bakers with two ovens.",
	  "Who does the law apply to?" },
	{ "Kestrel buys Tern", "The terms were not disclosed.",
	  "How much is the deal worth?" },
	{ "Kestrel buys Tern", "Tern will remain in Bolton.",
	  "What will happen to Tern?" },
	{ "Kestrel buys Tern", "Customers can keep their old ovens.",
	  "What will happen to customers?" },
	{ "Kestrel raises $9m", "The round was led by Bolt Ventures.",
	  "Who led the funding round?" },
	{ "Kestrel raises $9m", "The round values the bakery at $90m.",
	  "How much is the company worth?" },
	{ "Kestrel raises $9m", "The bakery was founded in May by Ann Poe.",
	  "Who founded the company?" },
	{ "Kestrel opens Finch", "Finch is available free of charge.",
	  "Is Finch free?" },
	{ "Kestrel opens Finch", "Finch is released under the MIT licence.",
	  "Is Finch open source?" },
	{ "Finch, a model for bakers", "Finch scored 71 percent on a test.",
	  "How well does Finch perform?" },
	{ "Rovers beat Finch", "Finch scored 71 percent on a test.", NULL },
	{ "A model for bakers", "The model was trained on recipes.",
	  "What was the model trained on?" },
	{ "A model for bakers", "The model struggles with rye.",
	  "What are the limits of the model?" },
	{ "A robot for bakers", "The robot was tested in nine bakeries.",
	  "How was the robot tested?" },
	{ "A robot for bakers", "The robot uses two cameras to see dough.",
	  "How does the robot work?" },
	{ "A camera for bakers", "The recordings are kept on the card.",
	  "What happens to users' data?" },
	{ "A robot for bakers", "The robot costs $900.",
	  "How much does the robot cost?" },
	{ "A robot for bakers", "The robot was developed by two sisters.",
	  "Who developed the robot?" },
	{ "A robot for bakers", "The robot scored 71 percent on a test.",
	  "How well does the robot perform?" },
	{ "Bakery group hit by ransomware", "The Wick gang claimed"
	  " responsibility for it.", "Who was behind it?" },
	{ "Ovens get new rules", "The rules apply to bakeries with ten ovens.",
	  "Who do the rules apply to?" },
	{ "Kestrel buys Finch", "The 40 employees of Finch will join Kestrel.",
	  "What will happen to the staff?" },
	{ "Kestrel raises $9m", "Kestrel made a profit in spring.",
	  "Is the company profitable?" },
	{ "Kestrel raises $9m", "The startup has raised $20m to date.",
	  "How much has the company raised so far?" },
	{ "Kestrel opens Finch", "Finch is available to all paying users.",
	  "Who can use Finch?" },
	{ "Oven gets new version", "The new version adds a timer.",
	  "What does the new version bring?" },
};

static int
check_all(const struct event_case *list, size_t count)
{
	size_t i;
	int wrong = 0;

	for (i = 0; i < count; i++)
		wrong += ask_check_page(&(struct asked_page){ list[i].title,
		    filler, ask_events }, list[i].sentence, list[i].question,
		    false);
	return wrong;
}

static void
test_events(void **state)
{
	int wrong = 0;

	(void)state;
	wrong += check_all(cases, sizeof cases / sizeof cases[0]);
	wrong += check_all(harms, sizeof harms / sizeof harms[0]);
	wrong += check_all(affairs, sizeof affairs / sizeof affairs[0]);
	wrong += check_all(lives, sizeof lives / sizeof lives[0]);
	wrong += check_all(techs, sizeof techs / sizeof techs[0]);
	assert_int_equal(wrong, 0);
}

/* A row that is cut short would never be found. */
static void
test_table(void **state)
{
	const struct event_table *table = events_read();
	size_t i;

	(void)state;
	assert_true(table->key_count < EVENT_KEY_WORDS);
	assert_true(table->topic_count < EVENT_LISTS);
	for (i = 0; i < table->row_count; i++) {
		const struct event_row *row = &table->rows[i];
		const char *at = row->e.keys;
		size_t words = 0;

		for (; *at != '\0'; at++)
			words += *at == ' ' && at[1] != '\0' && at[1] != ' ';
		assert_int_equal(row->key_count, words);
		assert_true(row->part_count < EVENT_PARTS);
		assert_true(row->part_count > 0 || strchr(row->e.pattern,
		    '@') != NULL);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_events),
		cmocka_unit_test(test_table) };

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("digest/ask_event", tests, NULL, NULL);
}

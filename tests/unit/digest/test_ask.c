/* Which questions a sentence is asked, and which it is not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/ask.h"

/* A paragraph that makes the names known, and words that are none. */
static const char context[] = "\n\nWe spoke of Bolt Robotics and Acme and of "
    "Hopper, and so did Ann Poe and Tom Hale of Bolton. They told Acme and "
    "Bolt that researchers, critics, growers, regulators and the union were "
    "there, with Poe and Hale.";

struct ask_case {
	const char *lang, *sentence, *question;	/* NULL: none */
};

static const struct ask_case english[] = {
	{ "en", "Acme announced a robot on Monday.",
	  "What did Acme announce on Monday?" },
	{ "en", "Acme Labs unveiled a map of the sea floor in May.",
	  "What did Acme Labs unveil in May?" },
	{ "en", "The European Commission is preparing rules for robots.",
	  "What is the European Commission preparing?" },
	{ "en", "Critics rejected the plan of the council.",
	  "What did critics reject?" },
	{ "en", "Researchers at Bolton University found a hole in the wall.",
	  "What did researchers at Bolton University find?" },
	{ "en", "Acme will release the second version before summer.",
	  "What will Acme release?" },
	{ "en", "Acme has agreed to pay the fishermen of Bolton.",
	  "What has Acme agreed to do?" },
	{ "en", "Acme plans to build a second boat next year.",
	  "What does Acme plan to do?" },
	{ "en", "Hopper was delayed twice because its sensors failed.",
	  "Why was Hopper delayed twice?" },
	{ "en", "Acme banned the game because children played it at work.",
	  "Why did Acme ban the game?" },
	{ "en", "Acme was founded in 1998 by two bakers from Lund.",
	  "When was Acme founded?" },
	{ "en", "Hopper was designed by Poe and her two sons.",
	  "Who designed Hopper?" },
	{ "en", "More than 300 growers signed a letter to the ministry.",
	  "How many growers signed a letter to the ministry?" },
	{ "en", "About 40% of growers say they will wait another year.",
	  "What share of growers say they will wait another year?" },
	{ "en", "Acme raised $12 million from three funds in May.",
	  "How much did Acme raise?" },
	{ "en", "Shares of Acme rose 12% after the news broke.",
	  "By how much did shares of Acme rise?" },
	{ "en", "Hopper has 40 sensors in each of its legs.",
	  "How many sensors does Hopper have?" },
	{ "en", "Quist expects a second bridge. Bolton Steel CEO Erik Quist "
	  "has been there since May.", "What does Erik Quist expect?" },
	{ "en", "Ann Poe, a professor at Bolton University, keeps bees.",
	  "Who is Ann Poe?" },
	{ "en", "Acme, a start-up from Bolton, sells maps to sailors.",
	  "What is Acme?" },
	{ "en", "Hopper is a robot that picks tomatoes by night.",
	  "What is Hopper?" },
	{ "en", "Acme called for a levy on harbour fees in Bolton.",
	  "What did Acme call for?" },
	{ "en", "Acme sued Bolt Robotics over the shape of the foot.",
	  "What did Acme sue Bolt Robotics over?" },
	{ "en", "Hopper allows growers to pick tomatoes at night.",
	  "What does Hopper allow growers to do?" },
	{ "en", "Acme uses old sails to make its tents.",
	  "What does Acme use old sails for?" },
	{ "en", "Acme urged the council to close the lane.",
	  "What did Acme urge the council to do?" },
	{ "en", "The goal of the project is to map every wreck by 2030.",
	  "What is the goal of the project?" },
	{ "en", "A study published in May by Acme found lead in the tiles.",
	  NULL },
	{ "en", "On Monday, Acme opened its third shop in Bolton.",
	  "What did Acme open in Bolton on Monday?" },
	{ "en", "The rain went on, but Acme launched the boat at noon.",
	  "What did Acme launch?" },
	{ "en", "Acme, Bolt and Hopper have signed the charter of Bolton.",
	  "What have Acme, Bolt and Hopper signed?" },
	{ "en", "Hopper works by counting the red spots in a picture.",
	  "How does Hopper work?" },
	{ "en", "Poe told Bolton Radio that the lamp was broken.",
	  "What did Ann Poe tell Bolton Radio about the lamp?" },
	/* the sentence's opening */
	{ "en", "When Acme closed the plant in Bolton, the town lost 300 jobs.",
	  "What happened when Acme closed the plant in Bolton?" },
	{ "en", "If the pump fails, the tank of Bolton is empty in an hour.",
	  "What happens if the pump fails?" },
	{ "en", "When you open the lid, Hopper stops its arm at once.",
	  "What happens when you open the lid?" },
	{ "en", "To cut its costs, Acme closed two plants in Bolton.",
	  "What did Acme do to cut its costs?" },
	{ "en", "In an effort to save fuel, Acme has lowered the speed.",
	  "What has Acme done to save fuel?" },
	{ "en", "To repair the pump, you need two keys and some patience.",
	  "How do you repair the pump?" },
	{ "en", "According to Bolton University, the wall is 400 years old.",
	  "What does Bolton University say?" },
	{ "en", "When it closed the plant, the town lost 300 jobs.", NULL },
	/* what follows the object */
	{ "en", "Acme replaced the pump with a valve of its own.",
	  "What did Acme replace the pump with?" },
	{ "en", "Acme trained Hopper on pictures of ripe tomatoes.",
	  "What did Acme train Hopper on?" },
	{ "en", "Poe described the plan as a gift to the harbour.",
	  "How did Ann Poe describe the plan?" },
	{ "en", "Acme released the second version in May 2020 at a fair.",
	  "When did Acme release the second version?" },
	{ "en", "Acme opened in 2019 with a staff of two bakers.",
	  "When did Acme open?" },
	/* passives, adjectives */
	{ "en", "Hopper is used to pick tomatoes in the dark.",
	  "What is Hopper used for?" },
	{ "en", "Acme has been criticised for its low pay in Bolton.",
	  "What has Acme been criticised for?" },
	{ "en", "Hopper was found to damage the fruit of old plants.",
	  "What was Hopper found to do?" },
	{ "en", "Hopper is capable of lifting forty kilograms.",
	  "What is Hopper capable of?" },
	{ "en", "Growers are worried about the price of the arm.",
	  "What are growers worried about?" },
	{ "en", "Acme has been building a second arm since spring.",
	  "What has Acme been building?" },
	{ "en", "Acme is worth $2 billion on paper these days.",
	  "How much is Acme worth?" },
	{ "en", "The study was led by Ann Poe of Bolton University.",
	  "Who led the study?" },
	{ "en", "Hopper is faster than Bolt on a wet field.",
	  "How does Hopper compare with Bolt?" },
	{ "en", "Poe spoke to Tom Hale about the bridge.",
	  "Who did Ann Poe speak to?" },
	{ "en", "Ann Poe, who runs the lab in Bolton, keeps bees.",
	  "Who is Ann Poe?" },
	{ "en", "One of the biggest problems of Bolton is the lack of rain.",
	  "What is one of the biggest problems of Bolton?" },
	{ "en", "Shares of Acme have fallen 12% since the news broke.",
	  "By how much have shares of Acme fallen?" },
	{ "en", "Last month Acme sold 8 percent of its shares to Bolt.",
	  "What share of its shares did Acme sell last month?" },
	{ "en", "Dr. Poe received the medal of Bolton in 1981.",
	  "When did Dr. Poe receive the medal of Bolton?" },
	{ "en", "The fishermen of Bolton plan to buy the ferry from Acme.",
	  "What do the fishermen of Bolton plan to do?" },
	{ "en", "Acme gives growers the right to mend the arm.",
	  "What does Acme give growers?" },
	{ "en", "The law of Bolton makes it easier to close a lane.",
	  "What does the law of Bolton make easier?" },
	{ "en", "Acme started selling maps to sailors in its shop.",
	  "What did Acme start doing?" },
	{ "en", "Hopper is very common in the fields of Bolton.",
	  "How common is Hopper?" },
	{ "en", "Hopper can be used to pick tomatoes at night.",
	  "What can Hopper be used for?" },
	{ "en", "Hopper is being used to count the boats in Bolton.",
	  "What is Hopper being used for?" },
	{ "en", "The arm will be presented next week at a fair in Lund.",
	  "When will the arm be presented?" },
	{ "en", "Acme will let growers repair the arm with their own tools.",
	  "What will Acme let growers do?" },
	{ "en", "Acme helped develop the arm that picks tomatoes.",
	  "What did Acme help develop?" },
	{ "en", "Hopper weighs 40 kilograms with its batteries.",
	  "How much does Hopper weigh?" },
	{ "en", "Acme is headquartered in Bolton, by the old harbour.",
	  "Where is Acme headquartered?" },
	/* what is not plain is left alone */
	{ "en", "Had the pump of Bolton contained oil, it would run.", NULL },
	{ "en", "The closer Acme comes to the shore, the louder it gets.",
	  NULL },
	{ "en", "We\xe2\x80\x99ve enabled our pumps to run in the dark.", NULL },
	{ "en", "Monday introduced the arm that Acme had kept secret.", NULL },
	{ "en", "Other teachers the Guardian spoke to suggested a ban.", NULL },
	{ "en", "It announced a robot on Monday morning.", NULL },
	{ "en", "The robot used by growers in Spain was too heavy.", NULL },
	{ "en", "What Acme announced surprised the growers of Spain.", NULL },
	{ "en", "Announcing a robot was a mistake of the marketing.", NULL },
	{ "en", "Acme declined to comment on the matter.", NULL },
	{ "en", "There were no growers in the room that day.", NULL },
	{ "en", "Smoggle announced a robot on Monday, it is said.",
	  "What did Smoggle announce on Monday?" },
	/* what keeps nearly all of the sentence and asks for the rest */
	{ "en", "Acme plans to spend 40 million pounds on a plant in Bolton.",
	  "How much does Acme plan to spend on a plant in Bolton?" },
	{ "en", "Poe has written at least 14 books about the sea this year.",
	  "How many books has Ann Poe written about the sea this year?" },
	{ "en", "Acme reported a loss of $5 million for the year to March.",
	  "How large a loss did Acme report for the year to March?" },
	{ "en", "Hale was jailed for nine years in the town of Lund.",
	  "How long was Tom Hale jailed for?" },
	{ "en", "The study followed growers in Bolton for almost five years.",
	  "How long did the study follow growers in Bolton?" },
	{ "en", "The winners will be announced at a fair in Lund on 12 May.",
	  "When will the winners be announced at a fair in Lund?" },
	{ "en", "Hopper was first sold by Acme in 1899.",
	  "When was Hopper first sold by Acme?" },
	{ "en", "Hale was arrested in Bolton on Friday with two others.",
	  "Where was Tom Hale arrested on Friday?" },
	{ "en", "Acme closed the plant in Bolton after the roof fell in.",
	  "Why did Acme close the plant in Bolton?" },
	{ "en", "Hale resigned from Acme over a leak of letters.",
	  "Why did Tom Hale resign from Acme?" },
	{ "en", "Poe said the bridge would be closed until May.",
	  "What did Ann Poe say would happen to the bridge?" },
	{ "en", "Hale said he would ask the council to pay.",
	  "What did Tom Hale say he would do?" },
	{ "en", "\"The bridge will be safe again,\" Ann Poe said.",
	  "What did Ann Poe say about the bridge?" },
	{ "en", "Poe expressed concern about the price of fish in Lund.",
	  "What did Ann Poe express concern about?" },
	{ "en", "Acme reported revenue of 307 billion dollars last year.",
	  "How much in revenue did Acme report last year?" },
	{ "en", "Analyst Ann Poe said Acme would close its plant in Lund.",
	  "What did analyst Ann Poe say Acme would do?" },
	{ "en", "Poe has never granted a licence to Acme.", NULL },
	{ "en", "Rival Bolt sells a similar arm to Acme in Lund.",
	  "Who does rival Bolt sell a similar arm to?" },
	{ "en", "Acme shut the plant in Bolton hours later after a pipe burned.",
	  "Why did Acme shut the plant in Bolton?" },
	{ "en", "About ten mayors are also investing in pumps of Acme.",
	  "How many mayors are investing in pumps of Acme?" },
	{ "en", "When Acme left Bolton in 2019, the harbour was half empty.",
	  NULL },
	{ "en", "The real change however is to come in May.", NULL },
	{ "en", "In the first five years, Acme sold two maps, and Poe said so.",
	  "How many maps did Acme sell in the first five years?" },
	{ "en", "Acme trained only three parts of the arm in May.",
	  "How many parts of the arm did Acme train in May?" },
	{ "en", "Industry did not lose many jobs in Bolton, although shops did.",
	  "Did industry lose many jobs in Bolton?" },
	{ "en", "Acme must not lose sight of the harbour of Bolton.", NULL },
	{ "en", "Poe said lobsters rarely live long because crabs eat them.",
	  "What did Ann Poe say?" },
	{ "en", "Hopper is not sold to growers in Lund.",
	  "Is Hopper sold to growers in Lund?" },
	{ "en", "Poe said she respected Bolton's decision.",
	  "What did Ann Poe say about Bolton's decision?" },
	{ "en", "Hale took them to a fair in Lund in May.", NULL },
	{ "en", "Acme said these results of Lund were poor.", NULL },
	{ "en", "Acme signed a contract with Bolt Robotics, she says.",
	  "Who signed a contract with Bolt Robotics?" },
	{ "en", "Acme started three years ago in a garage.", NULL },
	{ "en", "In 2019, it sold three of them to a museum.", NULL },
};

static const struct ask_case others[] = {
	{ "de", "Acme hat am Montag einen Roboter vorgestellt.",
	  "Wer hat am Montag einen Roboter vorgestellt?" },
	{ "de", "Acme hat einen Roboter für Kinder vorgestellt.",
	  "Was hat Acme vorgestellt?" },
	{ "de", "Acme kündigte einen Roboter an.",
	  "Was kündigte Acme an?" },
	{ "de", "Die Regierung von Bolton kritisierte den Plan.",
	  "Was kritisierte die Regierung von Bolton?" },
	{ "de", "Acme warnt vor einem Mangel an Kupfer.",
	  "Wovor warnt Acme?" },
	{ "de", "Mehr als 300 Firmen haben den Brief unterschrieben.",
	  "Wie viele Firmen haben den Brief unterschrieben?" },
	{ "de", "Anna Weber, Professorin in Lund, hält Bienen.",
	  "Wer ist Anna Weber?" },
	{ "de", "Acme ist ein Unternehmen aus Lund.", "Was ist Acme?" },
	{ "de", "Die Werft sperrt das Dock, weil die Pumpe rostet.",
	  "Warum sperrt die Werft das Dock?" },
	{ "de", "Die Werft sperrt es deshalb, weil die Pumpe rostet.",
	  NULL },
	{ "de", "Die Fähre soll ab dem Hafen im Osten fahren.",
	  NULL },
	{ "de", "Die Fähre soll im März 2027 nach Lund fahren.",
	  "Wann soll die Fähre nach Lund fahren?" },
	{ "de", "Die Stadt will bis Ende 2028 drei Stege bauen.",
	  "Was will die Stadt bauen?" },
	{ "de", "Der Umsatz stieg um 12 Prozent auf neun Millionen.",
	  "Um wie viel stieg der Umsatz?" },
	{ "de", "Bis Mai wird das AI Lab von Acme den Plan umsetzen.",
	  "Bis wann wird das AI Lab von Acme den Plan umsetzen?" },
	{ "de", "Bis Mai wird das Labor den Plan umsetzen.",
	  "Was wird das Labor umsetzen?" },
	{ "de", "Tom Hale, Umweltminister von Bolton, hält Bienen.",
	  "Wer ist Tom Hale?" },
	{ "de", "Für Mai rechnet Acme mit einem Verlust in Lund.",
	  "Womit rechnet Acme?" },
	{ "de", "Das Amt von Bolton kritisierte zudem die Höhe der Bußen.",
	  "Was kritisierte das Amt von Bolton?" },
	{ "de", "Er kündigte einen Roboter an.", NULL },
	{ "de", "Die Werft kann den Steg nicht betreten.", NULL },
	/* what stands before the verb */
	{ "de", "Wegen eines Risses sperrt die Werft den Steg.",
	  "Warum sperrt die Werft den Steg?" },
	{ "de", "Im März 2027 eröffnet die Stadt zwei Museen in Lund.",
	  "Wann eröffnet die Stadt zwei Museen in Lund?" },
	{ "de", "In Bolton stürzte der Turm der Werft ein.",
	  "Wo stürzte der Turm der Werft ein?" },
	{ "de", "In Wahrheit stürzte der Turm der Werft ein.", NULL },
	{ "de", "Wegen eines Risses sperrt sie dort den Steg.", NULL },
	/* numbers */
	{ "de", "Die Werft will bis Mai rund 300 Stellen streichen.",
	  "Wie viele Stellen will die Werft bis Mai streichen?" },
	{ "de", "Bei dem Brand sind am Montag zwei Menschen gestorben.",
	  "Wie viele Menschen sind bei dem Brand am Montag gestorben?" },
	{ "de", "In Lund durchsuchte die Polizei 34 Boote.",
	  "Wie viele Boote durchsuchte die Polizei in Lund?" },
	{ "de", "Betroffen sind in Lund mehr als 40.000 Kunden.",
	  "Wie viele Kunden sind in Lund betroffen?" },
	{ "de", "Die Werft gibt im Jahr 6,40 Euro für Lacke aus.",
	  "Wie viel Euro gibt die Werft im Jahr für Lacke aus?" },
	{ "de", "Die Werft sorgt für 37 Kinder aus Lund.",
	  "Für wie viele Kinder aus Lund sorgt die Werft?" },
	{ "de", "Der Umsatz der Werft sank um 4 Prozent auf 2 Millionen Euro.",
	  "Um wie viel Prozent sank der Umsatz der Werft?" },
	{ "de", "Im Betrieb genügen 8 Tonnen Stahl, sagt die Werft.",
	  "Wie viele Tonnen Stahl genügen im Betrieb?" },
	/* participles, objects and roles before the verb */
	{ "de", "Die Kosten schätzt das Amt auf jährlich 28 Euro.",
	  "Auf wie viel Euro schätzt das Amt die Kosten?" },
	{ "de", "Analysten hatten mit einem Minus bei 270 Dollar gerechnet.",
	  NULL },
	{ "de", "Seit 15 Jahren versucht die Werft, das Dock zu räumen.", NULL },
	{ "de", "Am stärksten betroffen waren Kinder aus Lund.",
	  "Wer war am stärksten betroffen?" },
	{ "de", "Bundesweit fehlten 14.000 Kräne, sagte die Werft.",
	  "Wie viele Kräne fehlten bundesweit?" },
	/* what stands after the verb */
	{ "de", "Die Werft ist wegen Betrugs in Lund vorbestraft.", NULL },
	{ "de", "Der Chef der Werft ist wegen Betrugs vorbestraft.",
	  "Warum ist der Chef der Werft vorbestraft?" },
	{ "de", "In Bolton startet die Fähre erst 2027.",
	  "Wann startet die Fähre in Bolton?" },
	{ "de", "Acme wurde 1921 in Lund gegründet und stellt Kolben her.",
	  "Wann wurde Acme in Lund gegründet?" },
	{ "de", "Die Werft will sich am Mittwoch mit dem Rat treffen.",
	  "Wann will sich die Werft mit dem Rat treffen?" },
	{ "de", "Die Werften lehnen die Steuer ab.",
	  "Was lehnen die Werften ab?" },
	{ "de", "In Bolton kostet die Fähre mindestens 20 Euro.",
	  "Wie viel kostet die Fähre in Bolton?" },
	{ "de", "Wer gegen das Verbot verstößt, muss mit Haft rechnen.",
	  "Womit muss rechnen, wer gegen das Verbot verstößt?" },
	{ "de", "Der Hotel- und Werftverband kritisierte den Plan.",
	  "Was kritisierte der Hotel- und Werftverband?" },
	{ "de", "In diesem Winter sind in Lund 16 Menschen gestorben.",
	  "Wie viele Menschen sind in diesem Winter in Lund gestorben?" },
	{ "de", "Aufgedeckt hatte den Fall eine Prüferin aus Lund.",
	  "Wer hatte den Fall aufgedeckt?" },
	{ "de", "Die Version für Kinder folgt am 4. August.",
	  "Wann folgt die Version für Kinder?" },
	{ "de", "Aufgeflogen war der Betrug, weil die Bank fragte.",
	  "Warum war der Betrug aufgeflogen?" },
	{ "de", "Den Treffer erzielte Tom Hale kurz vor der Pause.",
	  "Wer erzielte den Treffer?" },
	{ "de", "Als Kopf der Bande gilt ein alter Mann aus Lund.",
	  "Wer gilt als Kopf der Bande?" },
	{ "de", "Die Werft wuchs über zwölf Jahre hinweg im Hafen.", NULL },
	{ "de", "37 weitere wurden verletzt.", NULL },
	/* who, which, how large */
	{ "de", "Die Regierung von Bolton hat die Steuer gesenkt.",
	  "Wer hat die Steuer gesenkt?" },
	{ "de", "Entdeckt hat die Lücke der Forscher Tom Hale.",
	  "Wer hat die Lücke entdeckt?" },
	{ "de", "Betroffen sind die Modelle A und B der Werft.",
	  "Welche Modelle sind betroffen?" },
	{ "de", "Geboren wurde Ann Poe 1942 in Lund am Hafen.",
	  "Wann und wo wurde Ann Poe geboren?" },
	{ "de", "Die Werft machte im Mai einen Verlust von drei Euro.",
	  "Welchen Verlust machte die Werft im Mai?" },
	{ "de", "Die Arbeiten gestalten sich schwierig, weil es regnet.",
	  "Warum gestalten sich die Arbeiten schwierig?" },
	{ "de", "40 Boote müssen jedoch in die Werft, weil sie lecken.",
	  "Wie viele Boote müssen in die Werft?" },
	{ "fr", "Acme a présenté un robot pour les enfants.",
	  "Qu\xe2\x80\x99" "a présenté Acme\xc2\xa0?" },
	{ "fr", "Le ministère de Lund prévoit une loi sur les robots.",
	  "Que prévoit le ministère de Lund\xc2\xa0?" },
	{ "fr", "Acme est une entreprise de Lund.",
	  "Qu\xe2\x80\x99" "est-ce qu\xe2\x80\x99" "Acme\xc2\xa0?" },
	{ "fr", "La ville ferme le pont parce que les câbles rouillent.",
	  "Pourquoi est-ce que la ville ferme le pont ?" },
	{ "fr", "Acme a fermé son usine, car le toit est tombé.",
	  "Pourquoi est-ce qu’Acme a fermé son usine ?" },
	{ "fr", "Le chantier commencera à Lund en mars 2027.",
	  "Quand est-ce que le chantier commencera à Lund ?" },
	{ "fr", "La mairie prévoit de mettre en place deux navettes.",
	  "Que prévoit de faire la mairie ?" },
	{ "fr", "Environ 6 000 personnes utilisent le pont du port.",
	  "Combien de personnes utilisent le pont du port ?" },
	{ "fr", "Le plan pourrait avoir été dessiné avant la guerre.", NULL },
	{ "fr", "Un seul robot peut tourner pendant des heures.", NULL },
	{ "fr", "Le tribunal rendra sa décision en novembre 2026.",
	  "Quand est-ce que le tribunal rendra sa décision ?" },
	{ "fr", "Les éleveurs demandent des aides pour leurs clôtures.",
	  "Que demandent les éleveurs ?" },
	{ "fr", "La caméra est tombée sur le quai en novembre 2026.",
	  "Quand est-ce que la caméra est tombée sur le quai ?" },
	{ "fr", "Elle a présenté un robot pour les enfants.", NULL },
	/* numbers: the subject's and the object's */
	{ "fr", "Dans le Gard, 400 pompiers ont été déployés lundi.",
	  "Combien de pompiers ont été déployés lundi dans le Gard\xc2\xa0?" },
	{ "fr", "Une centaine de marins ont été mobilisés à Lund.",
	  "Combien de marins ont été mobilisés à Lund\xc2\xa0?" },
	{ "fr", "Trente marins et dix navires ont été mobilisés à Lund.", NULL },
	{ "fr", "La mairie de Lund va supprimer 300 postes.",
	  "Combien de postes va supprimer la mairie de Lund\xc2\xa0?" },
	{ "fr", "La mairie de Lund va supprimer 300 postes en mai.",
	  "Combien de postes est-ce que la mairie de Lund va supprimer en mai"
	  "\xc2\xa0?" },
	{ "fr", "Les autorités ont évacué près de 50 000 personnes.",
	  "Combien de personnes est-ce que les autorités ont évacuées\xc2\xa0?" },
	{ "fr", "Les ports ont suivi 200 volontaires âgés de 50 ans.", NULL },
	{ "fr", "Le séisme de Lund a fait au moins 14 morts.",
	  "Quel est le bilan du séisme de Lund\xc2\xa0?" },
	{ "fr", "Le groupe Acme a dégagé un bénéfice net de 3 euros en mai.",
	  "Quel bénéfice net a dégagé le groupe Acme en mai\xc2\xa0?" },
	{ "fr", "Le coût du chantier s'élève à 300 millions d'euros.",
	  "À combien s’élève le coût du chantier\xc2\xa0?" },
	/* who, since when, why, where somebody was born */
	{ "fr", "Le tribunal de Lund (Var) a condamné le maire à une amende.",
	  "Qui a condamné le maire à une amende\xc2\xa0?" },
	{ "fr", "Le tribunal de Lund a condamné son maire à une amende.", NULL },
	{ "fr", "Les cartes du port ont été volées par des pirates.",
	  "Par qui est-ce que les cartes du port ont été volées\xc2\xa0?" },
	{ "fr", "Le port de Lund participe depuis 1993 au programme Acme.",
	  "Depuis quand est-ce que le port de Lund participe au programme"
	  " Acme\xc2\xa0?" },
	{ "fr", "En raison de la grève, les quais du port sont fermés.",
	  "Pourquoi est-ce que les quais du port sont fermés\xc2\xa0?" },
	{ "fr", "Née à Oran en 1944, Ann Poe a débuté à Lund.",
	  "Où et quand est née Ann Poe\xc2\xa0?" },
	{ "fr", "L'épicentre a été localisé dans la province de Lund.",
	  "Où est-ce que l'épicentre a été localisé\xc2\xa0?" },
	{ "fr", "Le port a été construit en mars avec une grue.",
	  "Quand est-ce que le port a été construit avec une grue\xc2\xa0?" },
	{ "fr", "Le tribunal a condamné les « vieilles lunes » du port.", NULL },
	{ "fr", "L'opération de Lund a duré cinq heures.",
	  "Combien de temps a duré l'opération de Lund\xc2\xa0?" },
	{ "fr", "Chaque année, les marins traitent 450 tonnes de bombes.",
	  "Combien de tonnes de bombes traitent les marins chaque année"
	  "\xc2\xa0?" },
	{ "fr", "Le conducteur présentait un taux de 1,3 gramme.",
	  "Quel taux présentait le conducteur\xc2\xa0?" },
	{ "fr", "La ville vise une baisse des prix d'ici à 2032.",
	  "Que vise la ville\xc2\xa0?" },
	{ "fr", "La saison dernière, 24 personnes ont péri à Lund.",
	  "Combien de personnes ont péri à Lund la saison dernière"
	  "\xc2\xa0?" },
	{ "fr", "Le cerveau contient environ un million de neurones.",
	  "Combien de neurones contient le cerveau\xc2\xa0?" },
	{ "fr", "Le chef, Tom Hale, assurera la garde du port.",
	  "Qui assurera la garde du port\xc2\xa0?" },
	{ "fr", "La ville a versé 4,8 millions d'euros d'aides aux marins.",
	  "Combien d'euros d'aides est-ce que la ville a versés aux marins"
	  "\xc2\xa0?" },
	{ "fr", "Samsung commercialise des grues depuis 2019.",
	  "Depuis quand est-ce que Samsung commercialise des grues"
	  "\xc2\xa0?" },
	{ "fr", "Tom Hale a ouvert le score dès la minute.",
	  "Qui a ouvert le score dès la minute\xc2\xa0?" },
	{ "fr", "L'enquête de Lund avait été ouverte à l'automne 2024.",
	  "Quand est-ce que l'enquête de Lund avait été ouverte\xc2\xa0?" },
	{ "fr", "Les ports de Lund s'attendent à deux grèves en mai.",
	  "À quoi s’attendent les ports de Lund\xc2\xa0?" },
	{ "fr", "La mairie doit rendre un avis sur le port de Lund.",
	  "Que doit rendre la mairie\xc2\xa0?" },
	{ "fr", "La mairie doit faire face à des critiques à Lund.", NULL },
	{ "fr", "Le procureur Tom Hale a toutefois annulé le procès.",
	  "Qui a annulé le procès\xc2\xa0?" },
	{ "nl", "Acme kondigde een robot aan.", "Wat kondigde Acme aan?" },
	{ "sv", "Acme har presenterat en robot.", NULL },
};

static int
check(const struct ask_case *c)
{
	struct arena arena = ARENA_INIT;
	struct question q[12];
	struct faq_list list = { q, 0, 12 };
	struct digest_input in = { .language = c->lang };
	struct article a;
	char text[1000];
	size_t i;
	int bad = 0;

	snprintf(text, sizeof text, "%s%s", c->sentence, context);
	in.text = text;
	article_init(&a, &in, &arena);
	if ((a.units[0].flags & (UNIT_UNUSABLE | UNIT_LEANS)) == 0 &&
	    a.rules != NULL && a.rules->ask != NULL)
		a.rules->ask(&a, 0, &list);
	if (c->question == NULL)
		bad = list.count > 0;
	else {
		for (i = 0; i < list.count; i++)
			if (strcmp(list.at[i].text, c->question) == 0)
				break;
		bad = i == list.count;
	}
	if (bad)
		print_message("%s\n want %s\n got  %s\n", c->sentence,
		    c->question != NULL ? c->question : "nothing",
		    list.count > 0 ? list.at[0].text : "nothing");
	article_free(&a);
	arena_free(&arena);
	return bad;
}

static void
ask_in_english(void **state)
{
	size_t i;
	int bad = 0;

	(void)state;
	for (i = 0; i < sizeof english / sizeof english[0]; i++)
		bad += check(&english[i]);
	assert_int_equal(bad, 0);
}

static void
ask_in_others(void **state)
{
	size_t i;
	int bad = 0;

	(void)state;
	for (i = 0; i < sizeof others / sizeof others[0]; i++)
		bad += check(&others[i]);
	assert_int_equal(bad, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ask_in_english),
		cmocka_unit_test(ask_in_others),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

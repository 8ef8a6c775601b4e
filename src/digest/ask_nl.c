/* Questions in Dutch. */
#include "ask_frames.h"

static const struct frame frames[] = {
	{ "heeft", "%", "Wat heeft %s %p", AFTER_OBJECT, ASK_WHAT_DID },
	{ "hebben", "%", "Wat hebben %s %p", AFTER_OBJECT, ASK_WHAT_DID },
	{ "is", NULL, "", AFTER_ARTICLE, ASK_WHAT_IS },
	{ "wil", "~", "Wat wil %s doen", AFTER_OBJECT, ASK_WHAT_WILL },
	{ "willen", "~", "Wat willen %s doen", AFTER_OBJECT, ASK_WHAT_WILL },
	{ "gaat", "~", "Wat gaat %s doen", AFTER_OBJECT, ASK_WHAT_WILL },
	{ "gaan", "~", "Wat gaan %s doen", AFTER_OBJECT, ASK_WHAT_WILL },
	{ "zal", "~", "Wat zal %s doen", AFTER_OBJECT, ASK_WHAT_WILL },
	{ "kan", "~", "Wat kan %s doen", AFTER_OBJECT, ASK_WHAT_WILL },
	{ "moet", "~", "Wat moet %s doen", AFTER_OBJECT, ASK_WHAT_WILL },
	{ "kondigt", "aan", "Wat kondigt %s aan",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "kondigde", "aan", "Wat kondigde %s aan",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "stelt", "voor", "Wat stelt %s voor", AFTER_OBJECT, ASK_WHAT_DID },
	{ "stelde", "voor", "Wat stelde %s voor",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "waarschuwt voor", NULL, "Waarvoor waarschuwt %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "waarschuwde voor", NULL, "Waarvoor waarschuwde %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "werkt aan", NULL, "Waaraan werkt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "werken aan", NULL, "Waaraan werken %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "bestaat uit", NULL, "Waaruit bestaat %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "kost", NULL, "Hoeveel kost %s", AFTER_NUMBER, ASK_HOW_MUCH },
	{ "kosten", NULL, "Hoeveel kosten %s", AFTER_NUMBER, ASK_HOW_MUCH },
	{ "presenteert", NULL, "Wat presenteert %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "presenteerde", NULL, "Wat presenteerde %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "publiceert", NULL, "Wat publiceert %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "publiceerde", NULL, "Wat publiceerde %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "lanceert", NULL, "Wat lanceert %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "lanceerde", NULL, "Wat lanceerde %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "ontwikkelt", NULL, "Wat ontwikkelt %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "ontwikkelde", NULL, "Wat ontwikkelde %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "ontdekte", NULL, "Wat ontdekte %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "koopt", NULL, "Wat koopt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "kocht", NULL, "Wat kocht %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "verkoopt", NULL, "Wat verkoopt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "verkocht", NULL, "Wat verkocht %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "eist", NULL, "Wat eist %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "eiste", NULL, "Wat eiste %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "bekritiseert", NULL, "Wat bekritiseert %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "bekritiseerde", NULL, "Wat bekritiseerde %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "onthult", NULL, "Wat onthult %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "onthulde", NULL, "Wat onthulde %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "bevestigt", NULL, "Wat bevestigt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "bevestigde", NULL, "Wat bevestigde %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "verbiedt", NULL, "Wat verbiedt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "verbood", NULL, "Wat verbood %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "biedt", NULL, "Wat biedt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "gebruikt", NULL, "Wat gebruikt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "gebruikte", NULL, "Wat gebruikte %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "test", NULL, "Wat test %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "testte", NULL, "Wat testte %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "won", NULL, "Wat won %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "verloor", NULL, "Wat verloor %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "plant", NULL, "Wat plant %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "onderzoekt", NULL, "Wat onderzoekt %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "onderzocht", NULL, "Wat onderzocht %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "ontving", NULL, "Wat ontving %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "krijgt", NULL, "Wat krijgt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "kreeg", NULL, "Wat kreeg %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "opende", NULL, "Wat opende %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "bouwt", NULL, "Wat bouwt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "bouwde", NULL, "Wat bouwde %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "zegt", NULL, "Wat zegt %s", AFTER_THAT, ASK_SAY },
	{ "zei", NULL, "Wat zei %s", AFTER_THAT, ASK_SAY },
	{ "verklaart", NULL, "Wat verklaart %s", AFTER_THAT, ASK_SAY },
	{ "verklaarde", NULL, "Wat verklaarde %s", AFTER_THAT, ASK_SAY },
	{ "meldt", NULL, "Wat meldt %s", AFTER_THAT, ASK_SAY },
	{ "meldde", NULL, "Wat meldde %s", AFTER_THAT, ASK_SAY },
	{ "stelt", NULL, "Wat stelt %s", AFTER_THAT, ASK_SAY },
	{ "vindt", NULL, "Wat vindt %s", AFTER_THAT, ASK_SAY },
	{ "vertelt", NULL, "Wat vertelt %s", AFTER_THAT, ASK_SAY },
	{ "vertelde", NULL, "Wat vertelde %s", AFTER_THAT, ASK_SAY },
	{ NULL, NULL, NULL, AFTER_ANY, ASK_SAY }
};

static const struct ask_grammar grammar = {
	.verb_second = true,
	.articles = " de het een ",
	.inner = " van voor uit der den in op aan en bij te over tegen ",
	.never = " hij zij ze het't wij we ik je jij jullie men zich dit dat"
	    " deze die zijn haar hun ons onze wat wie hoe waar niet ook maar"
	    " of want omdat als dan daar er hier nu nog al alleen zeer meer"
	    " veel alle geen beide ander andere mij hem echter toch ",
	.prepositions = " van voor uit in op aan bij te met naar sinds over"
	    " onder door tegen zonder om tot wegens tijdens volgens tussen"
	    " achter naast binnen buiten per af ",
	.that = " dat ",
	.openers = " in op na sinds met bij voor volgens tijdens vandaag"
	    " gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag"
	    " zondag nu ook vorige vorig eerder inmiddels door om ",
	.indefinite = " een de het ",
	.roles = " hoogleraar professor onderzoeker wetenschapper directeur"
	    " oprichter medeoprichter voorzitter minister staatssecretaris"
	    " kamerlid woordvoerder journalist schrijver schrijfster auteur"
	    " econoom socioloog filosoof historicus natuurkundige bioloog"
	    " ingenieur analist burgemeester expert deskundige kunstenaar"
	    " ondernemer arts activist advocaat trainer voetballer topman"
	    " topvrouw ",
	.things = " bedrijf onderneming startup platform systeem model app"
	    " applicatie dienst programma project taal robot netwerk"
	    " algoritme techniek methode technologie wet organisatie"
	    " vereniging groep instituut universiteit stad land krant"
	    " website ziekte medicijn satelliet voertuig apparaat spel film"
	    " boek initiatief stichting dochter bank vorm soort ",
	.who_is = "Wie is %s",
	.what_is = "Wat is %s",
	.participles = " aangekondigd gepubliceerd ontwikkeld gepresenteerd"
	    " besloten bevestigd gekocht overgenomen verloren gewonnen"
	    " geëist bekritiseerd ontdekt gevonden getoond onderzocht"
	    " gebouwd opgericht verkocht verboden afgewezen ingevoerd"
	    " gekregen ontvangen getest aangeklaagd ingediend goedgekeurd"
	    " ondertekend geopend gesloten verbeterd bereikt gestopt"
	    " uitgesteld geïnvesteerd onthuld ",
	.infinitive_ends = " en ",
	.more_than = " meer dan ruim ongeveer bijna minstens zo'n circa ",
	.how_many = "Hoeveel ",
	.plural_verbs = " hebben zijn werden waren kunnen moeten willen"
	    " wonen werken gebruiken stierven tekenden ",
	.mark = "?",
	.frames = frames
};

void
ask_dutch(struct article *a, size_t sentence, struct faq_list *out)
{
	ask_by_frames(a, sentence, out, &grammar);
}

/* Questions in Dutch. */
#include "ask_nl.h"

static const struct frame frames[] = {
	{ "is", NULL, "", AFTER_ARTICLE, ASK_WHAT_IS },
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
	.more = ask_dutch_order,
	.mark = "?",
	.frames = frames
};

void
ask_dutch(struct article *a, size_t sentence, struct faq_list *out)
{
	ask_by_frames(a, sentence, out, &grammar);
}

#include "ask_frames.h"
#include "language.h"
#include "lean.h"

static const struct cue cues[] = {
	{ "waarom dit belangrijk is", 90 }, { "betekent dat", 45 },
	{ "betekent", 25 }, { "betekenen", 20 }, { "zou kunnen", 35 },
	{ "zouden kunnen", 35 }, { "kan leiden", 35 },
	{ "kunnen leiden", 35 }, { "leidt tot", 30 }, { "leiden tot", 30 },
	{ "kan grote gevolgen", 50 }, { "kan ertoe leiden", 45 },
	{ "dreigt", 35 }, { "dreigen", 30 }, { "dreiging", 30 },
	{ "risico", 30 }, { "risico's", 35 }, { "bedreiging", 35 },
	{ "bedreigt", 35 }, { "bedreigen", 35 }, { "bedreigd", 20 },
	{ "gevaar", 30 }, { "in gevaar", 40 }, { "gevaarlijk", 25 },
	{ "gevolg", 15 }, { "gevolgen", 40 }, { "impact", 35 },
	{ "invloed", 20 }, { "belangrijkste", 15 }, { "belangrijk", 20 },
	{ "belangrijke", 12 }, { "belang", 20 }, { "van levensbelang", 45 },
	{ "cruciaal", 40 }, { "cruciale", 35 }, { "essentieel", 35 },
	{ "onmisbaar", 30 }, { "voor het eerst", 35 }, { "nog nooit", 25 },
	{ "nooit eerder", 35 }, { "ongekend", 35 }, { "ongekende", 35 },
	{ "historisch", 20 }, { "historische", 15 }, { "record", 15 },
	{ "waarschuwen", 40 }, { "waarschuwt", 40 }, { "waarschuwde", 35 },
	{ "waarschuwden", 35 }, { "bezorgd", 30 }, { "zorgen over", 35 },
	{ "maken zich zorgen", 40 }, { "vrezen", 35 }, { "vreest", 35 },
	{ "vrees", 30 }, { "angst", 15 }, { "toekomst", 15 },
	{ "mijlpaal", 45 }, { "doorbraak", 40 }, { "precedent", 40 },
	{ "uitdaging", 25 }, { "uitdagingen", 30 }, { "kans op", 20 },
	{ "kansen", 15 }, { "steeds meer", 20 }, { "steeds vaker", 25 },
	{ "steeds minder", 25 }, { "naar verwachting", 20 },
	{ "verwacht dat", 20 }, { "verwachten dat", 20 },
	{ "verwacht wordt", 20 }, { "miljard euro per jaar", 25 },
	{ "kost de samenleving", 45 }, { "kosten voor", 10 },
	{ "duurder", 25 }, { "goedkoper", 20 }, { "zwaarste", 25 },
	{ "ergste", 25 }, { "grootste", 10 }, { "tekort", 30 },
	{ "tekorten", 30 }, { "klimaatverandering", 20 }, { "opwarming", 25 },
	{ "uitsterven", 35 }, { "kwetsbaar", 30 }, { "kwetsbare", 30 },
	{ "verminderen", 15 }, { "voorkomen dat", 20 },
	{ "moeten aanpassen", 30 }, { "gedwongen", 25 }, { "dwingt", 30 },
	{ "noodgedwongen", 30 }, { "afhankelijk", 25 },
	{ "afhankelijkheid", 30 }, { "banen", 15 }, { "werkgelegenheid", 25 },
	{ "consumenten", 12 }, { "huishoudens", 8 }, { "patiënten", 5 },
	{ "volksgezondheid", 25 }, { "veiligheid", 10 },
	{ "levens redden", 40 }, { "mensenlevens", 40 }, { "verdwijnen", 25 },
	{ "verdwijnt", 25 }, { "overleven", 25 }, { "failliet", 30 },
	{ "faillissement", 25 }, { "verslaving", 25 }, { "schade", 8 },
	{ "verlies", 8 }, { "neemt toe", 20 }, { "nemen toe", 20 },
	{ "toeneemt", 15 }, { "neemt af", 15 }, { "als het plan", 20 },
	{ "als de proef slaagt", 40 }, { "anders", 8 }, { "mist zijn", 15 },
	{ "klimaatdoelen", 30 }, { "doelen mist", 20 }, { "wachttijden", 25 },
	{ "wachtlijsten", 25 }, { "nooit meer", 20 }, { "hoop", 15 },
	{ "hopen", 15 }, { "bewijs dat", 20 }, { "mogelijk maken", 25 },
	{ "mogelijk maakt", 25 }, { "maakt het mogelijk", 35 },
	{ "sneller", 8 }, { "gelijk aan", 5 }, { "op lange termijn", 20 },
	{ "ontregelt", 30 }, { "overbelast", 30 },
	{ "per jaar", 8 }, { "jaarlijks", 12 }, { "kost * jaarlijks", 35 },
	{ "één op de", 30 }, { "een op de", 25 }, { "sneller kunnen", 20 },
	{ "niet ingevuld", 30 }, { "gesloopt", 20 }, { "waardoor", 15 },
	{ "opleveren", 20 }, { "moeilijker", 25 }, { "niet meer kunnen", 30 },
	{ "miljoen nederlanders", 20 }, { "stikstof", 20 },
	{ "evenveel", 10 }, { "wachtlijst", 20 }, { "personeelstekort", 30 },
	{ NULL, 0 }
};

const struct digest_language digest_language_nl = {
	.code = "nl",
	.leaning_words = " hij zij ze hem haar hun zijn dit dat deze die"
	    " daar daarbij daardoor daarna daarnaast daarom daarvan daarmee"
	    " daarop daarvoor dan dus echter en maar of ook toch zo hier"
	    " hierbij hierdoor hiervoor hiermee beide beiden bovendien"
	    " desondanks eveneens intussen inmiddels integendeel niettemin"
	    " omdat want tevens tegelijkertijd toen vervolgens verder"
	    " waarbij waardoor waarmee wel zodat zoals ten ja nee uiteindelijk"
	    " sommige anderen zulke er eerst later ",
	.leaning_phrases = "|bijvoorbeeld|in dit|in deze|in dat|met dit"
	    "|met deze|van deze|van dit|op dit|op deze|aan deze|voor deze"
	    "|voor dit|voor hem|voor haar|volgens hem|volgens haar"
	    "|als hij|als ze|als zij|toen hij|toen ze|toen zij|de twee"
	    "|de eerste|de tweede|een van|een ander|een andere|aan de andere"
	    "|aan de ene|aan de ene kant|onder meer|met andere woorden"
	    "|niet alleen|"
	    "uit de gegevens|uit de cijfers|volgens hun|volgens zijn|dat heeft|onder hen|van hen|"
	    "bij hem|bij haar|in zijn|in haar|in hun|dezelfde|dit is|"
	    "deze laatste|die laatste|laatstgenoemde|",
	.standing_phrases = "|de eerste kamer|de tweede kamer|de tweede wereldoorlog"
	    "|de eerste wereldoorlog|deze week|dit jaar|deze maand|dit weekend"
	    "|het bedrijf|het kabinet|het ministerie|het onderzoek"
	    "|het rapport|het is de eerste|het aantal|het nieuwe|het europese"
	    "|het openbaar|het gerecht|het team|het grootste|ten minste"
	    "|er zijn|"
	    "het amerikaanse|het britse|het duitse|het franse|"
	    "het belgische|het nederlandse|het vlaamse|"
	    "het rotterdamse|het amsterdamse|het eindhovense|"
	    "het haagse|het utrechtse|het groningse|het russische|"
	    "het chinese|het oekraïense|het italiaanse|het spaanse|"
	    "het japanse|het internationaal|het nationaal|"
	    "het nationale|het ziekenhuis|het parlement|het leger|"
	    "het hof|het museum|",
	.cut_phrases = "|maar|en|echter,|bovendien,|ook|daarnaast,|",
	.inner_words = " echter bovendien ook eveneens ",
	.inner_phrases = "|daarentegen|op zijn beurt|",
	.pronouns = " hij hem ",
	.mine = "|ik|mijn|",
	.quote_stops = " hij zij ze het maar en of dus want dat dit die deze"
	    " omdat daar toen dan ja nee ",
	.says = " zei zegt aldus luidt roept riep verzucht verzuchtte lacht"
	    " herinnert antwoordt antwoordde zucht waarschuwt waarschuwde"
	    " verwacht klinkt klonk mailt meent concludeert hoopt hoopte"
	    " moppert glimlacht beschrijft noemt noemde vertelt vertelde"
	    " schrijft schreef volgens"
	    " meldt stelt stelde verklaarde verklaart benadrukt benadrukte"
	    " vindt vond voegt legt laat reageert reageerde ",
	.leans = lean_dutch,
	.cues = cues,
	.stories = "In deze editie: ",
	.ask = ask_dutch
};

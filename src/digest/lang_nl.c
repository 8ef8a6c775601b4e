#include "ask_frames.h"
#include "language.h"
#include "lean.h"

static const struct cue cues[] = {
	{ "waarom dit belangrijk is", 90 }, { "betekent", 35 },
	{ "zou kunnen", 35 }, { "kan leiden", 35 }, { "kunnen leiden", 35 },
	{ "risico", 40 }, { "risico's", 40 }, { "bedreiging", 35 },
	{ "bedreigt", 35 }, { "gevaar", 35 }, { "gevaarlijk", 30 },
	{ "gevolg", 25 }, { "gevolgen", 40 }, { "impact", 40 },
	{ "invloed", 30 }, { "belangrijk", 25 }, { "belangrijke", 20 },
	{ "belang", 25 }, { "cruciaal", 40 }, { "cruciale", 35 },
	{ "voor het eerst", 40 }, { "record", 20 },
	{ "waarschuwen", 45 }, { "waarschuwt", 45 },
	{ "waarschuwde", 40 }, { "deskundigen", 12 }, { "experts", 12 },
	{ "zorgen", 25 }, { "bezorgd", 30 }, { "vrezen", 35 },
	{ "vreest", 35 }, { "toekomst", 25 }, { "mijlpaal", 45 },
	{ "doorbraak", 40 }, { "uitdaging", 30 }, { "uitdagingen", 30 },
	{ "kans", 15 }, { "kansen", 20 }, { "steeds meer", 20 },
	{ "verwacht", 20 }, { "naar verwachting", 25 },
	{ "miljard", 12 }, { "moet", 10 }, { "moeten", 10 }, { NULL, 0 }
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
	    "volgens hun|volgens zijn|dat heeft|onder hen|van hen|"
	    "bij hem|bij haar|in zijn|in haar|in hun|dezelfde|dit is|"
	    "deze laatste|die laatste|laatstgenoemde|",
	.standing_phrases = "|deze week|dit jaar|deze maand|dit weekend"
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
	.pronouns = " hij hem zijn ",
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

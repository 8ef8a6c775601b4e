#include "ask_frames.h"
#include "language.h"
#include "lean.h"

static const struct cue cues[] = {
	{ "warum das wichtig ist", 90 }, { "bedeutet", 35 },
	{ "bedeuten", 30 }, { "könnte", 25 }, { "könnten", 25 },
	{ "dürfte", 20 }, { "dürften", 20 }, { "risiko", 40 },
	{ "risiken", 40 }, { "gefahr", 40 }, { "gefahren", 40 },
	{ "gefährdet", 35 }, { "gefährlich", 30 }, { "bedroht", 35 },
	{ "bedrohung", 35 }, { "folge", 25 }, { "folgen", 30 },
	{ "auswirkungen", 50 }, { "auswirkung", 45 },
	{ "konsequenzen", 45 }, { "wichtig", 30 }, { "wichtige", 25 },
	{ "wichtiger", 25 }, { "entscheidend", 35 }, { "bedeutung", 30 },
	{ "betroffen", 25 }, { "erstmals", 35 }, { "zum ersten mal", 40 },
	{ "rekord", 25 }, { "warnen", 40 }, { "warnt", 40 },
	{ "warnte", 35 }, { "experten", 12 }, { "kritiker", 30 },
	{ "kritik", 20 }, { "fürchten", 30 }, { "befürchten", 35 },
	{ "befürchtet", 35 }, { "sorge", 25 }, { "sorgen", 20 },
	{ "meilenstein", 45 }, { "durchbruch", 40 },
	{ "wendepunkt", 50 }, { "zukunft", 25 }, { "künftig", 25 },
	{ "langfristig", 25 }, { "chance", 20 }, { "chancen", 20 },
	{ "herausforderung", 30 }, { "herausforderungen", 30 },
	{ "verändern", 25 }, { "ermöglicht", 20 }, { "ermöglichen", 20 },
	{ "führt zu", 25 }, { "führen zu", 25 }, { "dazu führen", 35 },
	{ "damit", 8 }, { "wahrscheinlich", 20 }, { "müssen", 12 },
	{ "sollte", 12 }, { "sollten", 12 }, { "milliarden", 12 },
	{ "führt dazu", 40 }, { "führte dazu", 40 }, { "führen dazu", 40 },
	{ "warnen experten", 50 }, { "droht", 35 }, { "drohen", 35 },
	{ "bedrohen", 35 }, { "gefährden", 35 }, { "nachteile", 25 },
	{ "verhindern", 25 }, { "erschweren", 30 }, { "erschwert", 30 },
	{ "erleichtern", 25 }, { "verschärft", 20 }, { "verschärfen", 35 },
	{ "beeinträchtigt", 35 }, { "abhängigkeit", 30 },
	{ "abhängig", 20 }, { "angewiesen", 25 }, { "profitieren", 30 },
	{ "profitiert", 30 }, { "betrifft", 30 }, { "betreffen", 30 },
	{ "grundlage", 20 }, { "notwendig", 20 }, { "unverzichtbar", 35 },
	{ "mangel", 25 }, { "engpass", 30 }, { "vorbild", 30 },
	{ "schützen", 20 }, { "bremst", 25 }, { "zwingt", 30 },
	{ "arbeitsplätze", 20 }, { "immer mehr", 20 }, { "zunehmend", 20 }, { NULL, 0 }
};

const struct digest_language digest_language_de = {
	.code = "de",
	.leaning_words = " er sie es ihm ihn ihr ihre ihrem ihren ihrer ihres"
	    " sein seine seinem seinen seiner seines dies dieser diese dieses"
	    " diesem diesen jener jene jenes beide beides letzterer letztere"
	    " letzteres ersterer erstere dabei dadurch dafür dagegen daher"
	    " damit danach dann daran darauf daraus darin darüber darum"
	    " darunter davon davor dazu dazwischen demnach denn dennoch"
	    " deshalb deswegen dessen deren doch dort ebenso ebenfalls etwa"
	    " ferner folglich hier hierbei hierfür hierzu indes indessen"
	    " infolgedessen insofern inzwischen jedoch mithin nämlich"
	    " schließlich seitdem so somit sonst sowie stattdessen trotzdem"
	    " und aber oder überdies übrigens vielmehr währenddessen weder"
	    " weiterhin zudem zugleich zuvor zwar außerdem allerdings also"
	    " auch andererseits einerseits anschließend gleichzeitig"
	    " immerhin nun ja nein das dem denen der'en solche solcher"
	    " solches wobei wodurch weil sodass welche welcher welches"
	    " vielleicht erst zuletzt später daneben hingegen nur genau"
	    " tatsächlich zunächst zuerst ansonsten mittlerweile manche einige ",
	.leaning_phrases = "|die beiden|der erste|die erste|das erste"
	    "|der zweite|die zweite|das zweite|zum beispiel|unter anderem"
	    "|in der tat|auf diese|auf diesen|in diesem|in dieser|in diesen"
	    "|mit diesem|mit dieser|mit diesen|mit ihm|mit ihr|mit ihnen"
	    "|bei diesem|bei dieser|nach diesem|nach dieser|von diesem"
	    "|von dieser|von diesen|zu diesem|zu dieser|zu diesen|an diesem"
	    "|an dieser|aus diesem|aus dieser|für diese|für diesen"
	    "|für dieses|für ihn|für sie|als er|als sie|als es|wenn er"
	    "|wenn sie|wenn es|weil er|weil sie|weil es|nachdem er"
	    "|nachdem sie|obwohl er|obwohl sie|obwohl es|bevor er|bevor sie"
	    "|im gegensatz|mehr noch|nicht nur|auf der anderen|auf der einen"
	    "|eine davon|einer davon|eines davon|der grund|die idee"
	    "|die folge:|das problem:|das ergebnis:|ein weiterer"
	    "|eine weitere|ein weiteres|weitere|ein anderer|eine andere"
	    "|die anderen|die übrigen|alle drei|alle diese"
	    "|ab diesem|ab dieser|seit diesem|seit dieser|unter diesem"
	    "|unter diesen|unter dieser|bis zu diesem|trotz dieser"
	    "|trotz seines|trotz ihrer|was das|was die|wie er|wie sie|",
	.standing_phrases = "|das bundes|dem bericht|dem vernehmen"
	    "|diese woche|dieses jahr|diesen monat|der bericht"
	    "|das unternehmen|das gericht|das amt|das ministerium"
	    "|einige forscher|einige experten|",
	.cut_phrases = "|und|aber|doch|",
	.inner_words = " jedoch allerdings hingegen indes wiederum zudem außerdem"
	    " dagegen dennoch ",
	.pronouns = " er ihn ihm sein seine seinem seinen seiner seines ",
	.quote_stops = " er sie es aber und denn das dies diese dieser doch"
	    " oder weil dass so da dann sein seine ihr ihre nein ja also"
	    " davon dabei dafür damit deshalb ",
	.says = " sagte sagt erklärte erklärt teilte schreibt schrieb betont"
	    " betonte warnt warnte meint meinte heißt so fordert forderte"
	    " kritisiert kritisierte erläutert erläuterte fügte sagten"
	    " berichtet berichtete zitiert twitterte erzählt erzählte findet"
	    " laut argumentiert begründet begründete kommentierte ergänzte"
	    " lautet ",
	.leans = lean_german,
	.cues = cues,
	.stories = "In dieser Ausgabe: ",
	.ask = ask_german
};

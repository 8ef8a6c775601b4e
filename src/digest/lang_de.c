#include "ask_frames.h"
#include "language.h"
#include "lean.h"

static const struct cue cues[] = {
	{ "warum das wichtig ist", 90 }, { "bedeutet", 35 },
	{ "bedeuten", 30 }, { "könnte", 25 }, { "könnten", 25 },
	{ "dürfte", 20 }, { "dürften", 20 }, { "risiko", 40 },
	{ "risiken", 40 }, { "gefahr", 40 }, { "gefahren", 40 },
	{ "gefährdet", 35 }, { "gefährlich", 30 }, { "bedroht", 35 },
	{ "bedrohung", 35 }, { "als folge", 25 }, { "zur folge", 30 },
	{ "folgen für", 45 },
	{ "folgen des", 30 }, { "folgen der", 30 }, { "folgen haben", 40 },
	{ "folgen hat", 35 }, { "folgen hätte", 40 }, { "welche folgen", 30 },
	{ "negative folgen", 35 }, { "schwere folgen", 35 },
	{ "folgen könnten", 35 }, { "gewarnt", 40 }, { "häufiger", 25 },
	{ "klimaforscher", 20 }, { "halbieren", 25 }, { "halbiert", 20 },
	{ "würde", 12 }, { "würden", 12 }, { "nehmen * zu", 25 },
	{ "nimmt * zu", 25 }, { "fahrkarten", -30 }, { "tickets", -30 },
	{ "reisende", -15 }, { "nachzahlungen", 20 }, { "verursachen", 20 },
	{ "kosten könnte", 30 }, { "zunehmende", 20 },
	{ "zur folge hätte", 40 }, { "letzte chance", 30 },
	{ "bislang größte", 30 }, { "so viele wie nie", 25 },
	{ "so viel wie nie", 25 }, { "häufen sich", 20 }, { "pleiten", 20 },
	{ "mehr als je zuvor", 40 }, { "seit jahrzehnten", 10 },
	{ "seit beginn der aufzeichnungen", 45 }, { "todesfälle", 25 },
	{ "gesundheit", 12 }, { "leben retten", 35 },
	{ "rettet leben", 35 }, { "wegfallen", 25 }, { "fehlen", 10 },
	{ "verschwunden", 15 }, { "verschwinden", 15 },
	{ "unter druck", 25 }, { "in gefahr", 30 }, { "pleite", 20 },
	{ "insolvenz", 20 }, { "schließen müssen", 25 },
	{ "wendepunkt für", 40 }, { "volkswirtschaft", 25 },
	{ "kostet * euro", 12 }, { "schaden durch", 15 }, { "verteuert", 25 },
	{ "schmälern", 25 }, { "abhängen", 15 }, { "instabil", 30 },
	    { "weichen", 12 }, { "maßstäbe", 25 },
	{ "auswirkungen", 50 }, { "auswirkung", 45 },
	{ "konsequenzen", 45 }, { "wichtig", 30 }, { "wichtige", 25 },
	{ "wichtiger", 25 }, { "entscheidend", 35 }, { "bedeutung", 30 },
	{ "betroffen", 15 }, { "erstmals", 35 }, { "zum ersten mal", 40 },
	{ "rekord", 25 }, { "warnen", 40 }, { "warnt", 40 },
	{ "warnte", 35 }, { "experten", 12 }, { "kritiker", 30 },
	{ "kritik", 20 }, { "fürchten", 30 }, { "befürchten", 35 },
	{ "befürchtet", 35 }, { "sorge", 25 }, { "sorgen", 20 },
	{ "meilenstein", 45 }, { "durchbruch", 40 },
	{ "wendepunkt", 50 }, { "zukunft", 25 }, { "künftig", 15 },
	{ "langfristig", 25 }, { "chance", 20 }, { "chancen", 20 },
	{ "herausforderung", 30 }, { "herausforderungen", 30 },
	{ "verändern", 25 }, { "ermöglicht", 20 }, { "ermöglichen", 20 },
	{ "führt zu", 25 }, { "führen zu", 25 }, { "dazu führen", 35 },
	 { "wahrscheinlich", 20 }, { "müssen", 12 },
	 { "milliarden", 12 },
	{ "führt dazu", 40 }, { "führte dazu", 40 }, { "führen dazu", 40 },
	{ "warnen experten", 50 }, { "droht", 35 }, { "drohen", 35 },
	{ "bedrohen", 35 }, { "gefährden", 35 }, { "nachteile", 25 },
	{ "verhindern", 25 }, { "erschweren", 30 }, { "erschwert", 30 },
	{ "erleichtern", 25 }, { "verschärft", 20 }, { "verschärfen", 35 },
	{ "beeinträchtigt", 35 }, { "abhängigkeit", 30 },
	{ "abhängig", 20 }, { "angewiesen auf", 25 },
	{ "hilfe angewiesen", 30 }, { "profitieren", 30 },
	{ "profitiert", 30 }, { "betrifft", 30 }, { "betreffen", 30 },
	{ "grundlage", 20 }, { "notwendig", 20 }, { "unverzichtbar", 35 },
	{ "mangel", 25 }, { "engpass", 30 }, { "vorbild", 30 },
	{ "schützen", 20 }, { "bremst", 25 }, { "zwingt", 30 },
	{ "arbeitsplätze", 20 }, { "immer mehr", 20 }, { "zunehmend", 15 },
	{ "warnen vor", 50 }, { "warnt vor", 50 }, { "mahnt", 12 },
	{ "mahnte", 12 }, { "appelliert", 20 }, { "fürchtet", 30 },
	{ "gefährde", 35 }, { "gefährdete", 30 }, { "bedrohe", 35 },
	{ "riskiert", 40 }, { "riskieren", 40 }, { "rekordwert", 30 },
	{ "rekordniveau", 30 }, { "rekordhoch", 30 }, { "höchststand", 35 },
	{ "höchste", 20 }, { "tiefststand", 35 }, { "schwerste", 30 },
	{ "schwersten", 25 }, { "schlimmste", 35 }, { "schlimmsten", 30 },
	{ "größte", 15 }, { "stärkste", 20 }, { "historisch", 30 },
	{ "historische", 30 }, { "historischen", 25 }, { "beispiellos", 35 },
	{ "verdoppeln", 30 }, { "verdreifachen", 35 }, { "verdoppelt", 25 },
	{ "verdreifacht", 25 }, { "steigen", 12 }, { "stieg", 8 },
	{ "gestiegen", 12 }, { "zugenommen", 25 }, { "zunehmen", 25 },
	{ "jeder vierte", 20 }, { "jeder dritte", 20 },
	{ "jeder fünfte", 20 }, { "jedes dritte", 20 }, { "bis zu", 8 },
	{ "drohe", 30 }, { "drohte", 30 }, { "drohten", 30 },
	{ "verlieren", 15 }, { "verloren", 10 }, { "existenz", 30 },
	{ "versorgung", 20 }, { "ausfall", 20 }, { "ausfälle", 20 },
	{ "schaden", 15 }, { "schäden", 20 }, { "verletzlich", 25 },
	{ "anfällig", 30 }, { "ungeschützt", 30 }, { "vom aussterben", 45 },
	{ "auf der kippe", 40 }, { "infrage", 35 }, { "in frage", 25 },
	{ "maßgeblich", 25 }, { "maßgeblich ist", -40 }, { "richtungsweisend", 45 },
	{ "wegweisend", 45 }, { "grundsatzurteil", 40 },
	{ "präzedenzfall", 45 },
	{ "verbraucher", 15 }, { "millionen menschen", 15 },
	{ "steuerzahler", 12 }, { "kosten", 10 }, { "teurer als", 20 },
	{ "teurer werden", 25 },
	{ "wird teurer", 25 }, { "werden teurer", 25 },
	{ "billiger", 15 }, { "entlastet", 25 }, { "entlasten", 25 },
	{ "belastet", 25 }, { "belasten", 25 }, { "belastung", 25 },
	{ "einsparungen", 20 }, { "wettbewerb", 15 }, { "klimawandel", 20 },
	{ "klimawandels", 20 }, { "erderwärmung", 20 }, { "sicherheit", 5 },
	{ "ansteckung", 20 }, { "weitreichende", 35 },
	{ "weitreichenden", 35 }, { "verbessern", 20 }, { "verbessert", 15 },
	{ "helfen", 15 }, { "soll helfen", 20 }, { "sollen helfen", 25 },
	{ "hoffnung", 25 }, { "hoffen", 20 }, { "zeigt wie", 10 },
	{ "bedeutete", 25 }, { "folgenreich", 35 }, { "verändert", 20 },
	{ "erhöht", 10 }, { "verringern", 20 }, { "senken", 10 },
	{ "vermeiden", 20 }, { "vorbeugen", 25 }, { "kritisierte", 20 },
	{ "kritisiert", 20 }, { "umstritten", 25 }, { "streit", 10 },
	{ "aufsehen", 25 }, { "signal", 20 },
	{ "verwundbar", 30 }, { "verwundbare", 30 }, { "angreifbar", 30 },
	{ "keinem zeitpunkt gefahr", -90 }, { "keine gefahr", -50 },
	{ "sieg in folge", 40 }, { "niederlage in folge", 40 },
	{ "in folge", 15 }, { "zuletzt vor * jahren", 25 },
	{ "der erste * seit", 30 }, { "die erste * seit", 30 },
	{ "das erste * seit", 30 }, { "so niedrig wie", 35 },
	{ "so hoch wie", 35 }, { "so viele * wie", 25 },
	{ "so wenige * wie", 30 }, { "so wenig * wie", 30 },
	{ "sterben jedes jahr", 45 }, { "sterben jährlich", 45 },
	{ "sterben * jedes jahr", 40 }, { "sterben * jährlich", 40 },
	{ "jedes jahr", 12 }, { "jährlich", 12 }, { "pro jahr", 10 },
	{ "nur noch", 15 }, { "jede zehnte", 20 }, { "jeder zehnte", 20 },
	{ "jede zweite", 20 }, { "jeder zweite", 20 }, { "jede dritte", 20 },
	{ "jede vierte", 20 }, { "prozent ihres", 25 },
	{ "fehlen * rund", 25 }, { "fehlen * mehr als", 25 },
	{ "einsparen", 25 }, { "spart", 20 }, { "verkürzt", 20 },
	{ "verkürzen", 20 }, { "überlastet", 30 }, { "überfordert", 30 },
	{ "in den ruhestand", 20 }, { "fachkräfte", 15 }, { "nachwuchs", 12 },
	{ "zu den größten", 25 }, { "zu den wichtigsten", 40 },
	{ "rechtskräftig", -25 }, { "geschwächt", 25 }, { "schwächen", 25 },
	{ "schwächt", 25 }, { "stärkt", 20 }, { "zum * mal in folge", 25 },
	{ "vorreiter", 30 }, { "einzigartig", 25 },
	{ "eines der größten", 30 }, { "eine der größten", 30 },
	{ "einer der größten", 30 },
	{ "frühwarnsystem", 30 }, { "im wert von * milliarden", 30 }, { "verschwindet", 20 },
	{ "kein update mehr", 30 }, { "im stich", 25 }, { "stirbt aus", 30 },
	{ "millionen deutsche", 20 }, { "millionen haushalte", 20 },
	{ "millionen nutzer", 20 }, { "ausgenutzt", 25 },
	{ "angreifer können", 30 }, { "keinen nachfolger", 30 },
	{ "ärztemangel", 30 }, { "lehrermangel", 30 },
	{ "fachkräftemangel", 30 }, { "personalmangel", 25 },
	{ "geht verloren", 25 }, { "schwerer schlag", 50 },
	{ "herber schlag", 50 }, { "hart trifft", 45 },
	{ "hart getroffen", 40 }, { "mit ausfällen", 40 },
	{ "mit einbußen", 40 },
	{ "die bis heute", 40 }, { "vorletzter", 35 },
	{ "tabellenletzter", 35 }, { "abstiegsplatz", 40 },
	{ "klassenerhalt", 35 }, { "abstiegskampf", 30 },
	{ "tabellenführung", 30 }, { "müssen nun", 30 }, { "muss nun", 25 },
	{ "leidet bis heute", 45 },
	{ "leiden bis heute", 45 }, { "erkranken jedes jahr", 40 },
	{ "erkranken * jedes jahr", 40 }, { "erkranken jährlich", 40 },
	{ "erkranken * jährlich", 40 }, { "müssten deshalb", 40 },
	{ "müssen deshalb", 40 }, { "erhöht das risiko", 20 },
	{ "leben gekostet", 30 }, { "ums leben gekommen", 20 },
	{ "fehlten", 10 }, { "entfallen", 10 },
	{ NULL, 0 }
};

const struct digest_language digest_language_de = {
	.code = "de",
	.leaning_words = " seither dahinter darüber daneben derweil unterdessen er sie es ihm ihn ihr ihre ihrem ihren ihrer ihres"
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
	    " vielleicht erst damals zuletzt später daneben hingegen nur genau"
	    " tatsächlich zunächst zuerst ansonsten mittlerweile manche"
	    " einige ",
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
	    "|trotz seines|trotz ihrer|was das|was die|wie er|wie sie"
	    "|im vorjahreszeitraum|im vorjahr|vor einem jahr|ein jahr zuvor"
	    "|im jahr davor|im jahr zuvor|wenig später|kurz darauf|kurz zuvor"
	    "|tage später|jahre später|jetzt also|nun also|grund ist|grund war"
	    "|grund sind|grund waren|ziel ist|ziel war|ziel sei"
	    "|hintergrund sind|anlass sind|ursache sind|folge ist|folge war"
	    "|folge sind|grund dafür|grund sei|als grund nannte|als grund nennt"
	    "|als grund gab|hintergrund ist|anlass ist"
	    "|anlass war|ursache ist|ursache war|wer nicht warten"
	    "|noch schlimmer|noch mehr|anders sieht|ähnlich|dasselbe"
	    "|das gleiche|das ist|besonders ärgerlich|am ende|am anfang|mit"
	    " dabei|",
	.standing_phrases = "|das bundes|dem bericht|dem vernehmen"
	    "|diese woche|dieses jahr|diesen monat|in diesem jahr"
	    "|in diesem winter|in diesem sommer|in diesem herbst"
	    "|in diesem frühjahr|in dieser woche|in diesem monat"
	    "|an diesem montag|an diesem dienstag|an diesem mittwoch"
	    "|an diesem donnerstag|an diesem freitag|an diesem samstag"
	    "|an diesem sonntag|an diesem wochenende|der bericht"
	    "|das unternehmen|das gericht|das amt|das ministerium"
	    "|einige forscher|einige experten|",
	.cut_phrases = "|und|aber|doch|",
	.inner_words = " jedoch allerdings hingegen indes wiederum zudem"
	    " außerdem dagegen dennoch aber auch deshalb daher deswegen nun"
	    " trotzdem gleichwohl ebenfalls ",
	.pronouns = " er ihn ihm sein seine seinem seinen seiner seines ",
	.quote_stops = " er sie es aber und denn das dies diese dieser doch"
	    " oder weil dass da dann sein seine ihr ihre nein ja also"
	    " davon dabei dafür damit deshalb ",
	.says = " sagte sagt erklärte erklärt teilte schreibt schrieb betont"
	    " betonte warnt warnte meint meinte heißt so fordert forderte"
	    " kritisiert kritisierte erläutert erläuterte fügte sagten"
	    " berichtet berichtete zitiert twitterte erzählt erzählte findet"
	    " laut argumentiert begründet begründete kommentierte ergänzte"
	    " lautet lautete freut freute lobt lobte klagt klagte mahnt mahnte"
	    " kommentiert resümiert resümierte bilanziert bilanzierte rief ruft"
	    " spottete beklagt beklagte urteilt urteilte antwortet antwortete"
	    " bekräftigt bekräftigte räumte gibt gab stellte stellt versichert"
	    " versicherte beteuert beteuerte verspricht versprach kündigte"
	    " begrüßt begrüßte würdigt würdigte verteidigt verteidigte rät riet"
	    " analysiert sagen schwärmt schwärmte scherzte schilderte schildert"
	    " erinnert erinnerte hofft hoffte ",
	.leans = lean_german,
	.cues = cues,
	.pair_opens = "|er|sie|es|ihr|ihre|sein|seine|dadurch|damit|deshalb"
	    "|daher|deswegen|das bedeutet|das könnte|das hat|das führt|dies"
	    " bedeutet|dies könnte|ohne sie|ohne ihn|",
	.pair_inside = "|deshalb|daher|deswegen|dadurch|daran|davon|dabei"
	    "|bedroht ihren|bedrohen ihren|bedroht ihre|bedrohen ihre"
	    "|gefährdet ihre|gefährden ihre|",
	.stories = "In dieser Ausgabe: ",
	.ask = ask_german
};

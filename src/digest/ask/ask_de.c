/* Questions in German. "%s" is the subject, "%p" the word at the end. */
#include "../ask_frames.h"
#include "ask_known.h"

static const struct frame frames[] = {
	{ "hat", "%", "Was hat %s %p", AFTER_OBJECT, ASK_WHAT_DID },
	{ "haben", "%", "Was haben %s %p", AFTER_OBJECT, ASK_WHAT_DID },
	{ "ist", NULL, "", AFTER_ARTICLE, ASK_WHAT_IS },
	{ "will", "+", "Was will %s %p", AFTER_ANY, ASK_WHAT_WILL },
	{ "wollen", "+", "Was wollen %s %p", AFTER_ANY, ASK_WHAT_WILL },
	{ "möchte", "+", "Was möchte %s %p", AFTER_ANY, ASK_WHAT_WILL },
	{ "soll", "+", "Was soll %s %p", AFTER_ANY, ASK_WHAT_WILL },
	{ "sollen", "+", "Was sollen %s %p", AFTER_ANY, ASK_WHAT_WILL },
	{ "wird", "+", "Was wird %s %p", AFTER_ANY, ASK_WHAT_WILL },
	{ "kann", "+", "Was kann %s %p", AFTER_ANY, ASK_WHAT_WILL },
	{ "können", "+", "Was können %s %p", AFTER_ANY, ASK_WHAT_WILL },
	{ "muss", "+", "Was muss %s %p", AFTER_ANY, ASK_WHAT_WILL },
	{ "müssen", "+", "Was müssen %s %p", AFTER_ANY, ASK_WHAT_WILL },
	{ "kündigt", "an", "Was kündigt %s an", AFTER_OBJECT, ASK_WHAT_DID },
	{ "kündigte", "an", "Was kündigte %s an", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "stellt", "vor", "Was stellt %s vor", AFTER_OBJECT, ASK_WHAT_DID },
	{ "stellte", "vor", "Was stellte %s vor", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "lehnt", "ab", "Was lehnt %s ab", AFTER_OBJECT, ASK_WHAT_DID },
	{ "lehnte", "ab", "Was lehnte %s ab", AFTER_OBJECT, ASK_WHAT_DID },
	{ "weist", "zurück", "Was weist %s zurück", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "wies", "zurück", "Was wies %s zurück", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "führt", "ein", "Was führt %s ein", AFTER_OBJECT, ASK_WHAT_DID },
	{ "führte", "ein", "Was führte %s ein", AFTER_OBJECT, ASK_WHAT_DID },
	{ "lehnen", "ab", "Was lehnen %s ab", AFTER_OBJECT, ASK_WHAT_DID },
	{ "lehnten", "ab", "Was lehnten %s ab", AFTER_OBJECT, ASK_WHAT_DID },
	{ "kündigen", "an", "Was kündigen %s an", AFTER_OBJECT, ASK_WHAT_DID },
	{ "kündigten", "an", "Was kündigten %s an", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "stellten", "vor", "Was stellten %s vor", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "stellen", "vor", "Was stellen %s vor", AFTER_OBJECT, ASK_WHAT_DID },
	{ "führen", "ein", "Was führen %s ein", AFTER_OBJECT, ASK_WHAT_DID },
	{ "weisen", "zurück", "Was weisen %s zurück", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "wiesen", "zurück", "Was wiesen %s zurück", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "schlagen", "vor", "Was schlagen %s vor", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "schlugen", "vor", "Was schlugen %s vor", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "stellten", "sicher", "Was stellten %s sicher", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "stellte", "sicher", "Was stellte %s sicher", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "hob", "auf", "Was hob %s auf", AFTER_OBJECT, ASK_WHAT_DID },
	{ "nahm", "auf", "Was nahm %s auf", AFTER_OBJECT, ASK_WHAT_DID },
	{ "legt", "offen", "Was legt %s offen", AFTER_OBJECT, ASK_WHAT_DID },
	{ "setzt", "ein", "Was setzt %s ein", AFTER_OBJECT, ASK_WHAT_DID },
	{ "setzte", "ein", "Was setzte %s ein", AFTER_OBJECT, ASK_WHAT_DID },
	{ "leitete", "ein", "Was leitete %s ein", AFTER_OBJECT, ASK_WHAT_DID },
	{ "räumte", "ein", "Was räumte %s ein", AFTER_OBJECT, ASK_WHAT_DID },
	{ "setzt auf", NULL, "Worauf setzt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "setzen auf", NULL, "Worauf setzen %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "hofft auf", NULL, "Worauf hofft %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "warnt vor", NULL, "Wovor warnt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "warnte vor", NULL, "Wovor warnte %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "warnen vor", NULL, "Wovor warnen %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "rechnet mit", NULL, "Womit rechnet %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "rechnen mit", NULL, "Womit rechnen %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "arbeitet an", NULL, "Woran arbeitet %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "arbeiten an", NULL, "Woran arbeiten %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "besteht aus", NULL, "Woraus besteht %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "kostet", NULL, "Wie viel kostet %s", AFTER_NUMBER, ASK_HOW_MUCH },
	{ "kosten", NULL, "Wie viel kosten %s", AFTER_NUMBER, ASK_HOW_MUCH },
	{ "wurde im", "gegründet", "Wann wurde %s gegründet", AFTER_ANY,
	  ASK_WHEN },
	{ "wurde", "gegründet", "Wann wurde %s gegründet", AFTER_NUMBER,
	  ASK_WHEN },
	{ "fordert", NULL, "Was fordert %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "forderte", NULL, "Was forderte %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "fordern", NULL, "Was fordern %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "kritisiert", NULL, "Was kritisiert %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "kritisierte", NULL, "Was kritisierte %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "kritisieren", NULL, "Was kritisieren %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "plant", NULL, "Was plant %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "planen", NULL, "Was planen %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "plante", NULL, "Was plante %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "veröffentlicht", NULL, "Was veröffentlicht %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "veröffentlichte", NULL, "Was veröffentlichte %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "entwickelt", NULL, "Was entwickelt %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "entwickelte", NULL, "Was entwickelte %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "entwickeln", NULL, "Was entwickeln %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "präsentiert", NULL, "Was präsentiert %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "präsentierte", NULL, "Was präsentierte %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "bietet", NULL, "Was bietet %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "bieten", NULL, "Was bieten %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "übernimmt", NULL, "Was übernimmt %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "übernahm", NULL, "Was übernahm %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "verlangt", NULL, "Was verlangt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "verlangte", NULL, "Was verlangte %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "untersucht", NULL, "Was untersucht %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "untersuchte", NULL, "Was untersuchte %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "untersuchten", NULL, "Was untersuchten %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "entdeckte", NULL, "Was entdeckte %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "entdeckten", NULL, "Was entdeckten %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "verbietet", NULL, "Was verbietet %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "verbot", NULL, "Was verbot %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "beschloss", NULL, "Was beschloss %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "erhält", NULL, "Was erhält %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "erhielt", NULL, "Was erhielt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "gründete", NULL, "Was gründete %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "verwendet", NULL, "Was verwendet %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "testet", NULL, "Was testet %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "ermöglicht", NULL, "Was ermöglicht %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "bestätigt", NULL, "Was bestätigt %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "bestätigte", NULL, "Was bestätigte %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "stieg um", NULL, "Um wie viel stieg %s",
	  AFTER_NUMBER, ASK_HOW_MUCH },
	{ "steigt um", NULL, "Um wie viel steigt %s",
	  AFTER_NUMBER, ASK_HOW_MUCH },
	{ "sank um", NULL, "Um wie viel sank %s", AFTER_NUMBER, ASK_HOW_MUCH },
	{ "sinkt um", NULL, "Um wie viel sinkt %s",
	  AFTER_NUMBER, ASK_HOW_MUCH },
	{ "wuchs um", NULL, "Um wie viel wuchs %s",
	  AFTER_NUMBER, ASK_HOW_MUCH },
	{ "wächst um", NULL, "Um wie viel wächst %s",
	  AFTER_NUMBER, ASK_HOW_MUCH },
	{ "stiegen um", NULL, "Um wie viel stiegen %s",
	  AFTER_NUMBER, ASK_HOW_MUCH },
	{ "steigen um", NULL, "Um wie viel steigen %s",
	  AFTER_NUMBER, ASK_HOW_MUCH },
	{ "sanken um", NULL, "Um wie viel sanken %s",
	  AFTER_NUMBER, ASK_HOW_MUCH },
	{ "sinken um", NULL, "Um wie viel sinken %s",
	  AFTER_NUMBER, ASK_HOW_MUCH },
	{ "schrumpfte um", NULL, "Um wie viel schrumpfte %s",
	  AFTER_NUMBER, ASK_HOW_MUCH },
	{ "schrumpft um", NULL, "Um wie viel schrumpft %s",
	  AFTER_NUMBER, ASK_HOW_MUCH },
	{ "beträgt", NULL, "Wie hoch ist %s", AFTER_NUMBER, ASK_HOW_MUCH },
	{ "betrug", NULL, "Wie hoch war %s", AFTER_NUMBER, ASK_HOW_MUCH },
	{ "dauert", NULL, "Wie lange dauert %s", AFTER_NUMBER, ASK_HOW_MUCH },
	{ "dauerte", NULL, "Wie lange dauerte %s", AFTER_NUMBER, ASK_HOW_MUCH },
	{ "investiert", NULL, "Wie viel investiert %s",
	  AFTER_NUMBER, ASK_HOW_MUCH },
	{ "investierte", NULL, "Wie viel investierte %s",
	  AFTER_NUMBER, ASK_HOW_MUCH },
	{ "kostete", NULL, "Wie viel kostete %s", AFTER_NUMBER, ASK_HOW_MUCH },
	{ "empfiehlt", NULL, "Was empfiehlt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "empfehlen", NULL, "Was empfehlen %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "empfahl", NULL, "Was empfahl %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "prüft", NULL, "Was prüft %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "prüfen", NULL, "Was prüfen %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "erforscht", NULL, "Was erforscht %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "erforschen", NULL, "Was erforschen %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "beschreibt", NULL, "Was beschreibt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "beschreiben", NULL, "Was beschreiben %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "umfasst", NULL, "Was umfasst %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "umfassen", NULL, "Was umfassen %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "enthält", NULL, "Was enthält %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "enthalten", NULL, "Was enthalten %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "regelt", NULL, "Was regelt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "sieht", "vor", "Was sieht %s vor", AFTER_OBJECT, ASK_WHAT_DID },
	{ "sah", "vor", "Was sah %s vor", AFTER_OBJECT, ASK_WHAT_DID },
	{ "schlägt", "vor", "Was schlägt %s vor", AFTER_OBJECT, ASK_WHAT_DID },
	{ "schlug", "vor", "Was schlug %s vor", AFTER_OBJECT, ASK_WHAT_DID },
	{ "verspricht", NULL, "Was verspricht %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "versprach", NULL, "Was versprach %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "versprachen", NULL, "Was versprachen %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "beklagt", NULL, "Was beklagt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "beklagte", NULL, "Was beklagte %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "bemängelt", NULL, "Was bemängelt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "bemängelte", NULL, "Was bemängelte %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "beantragte", NULL, "Was beantragte %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "benötigt", NULL, "Was benötigt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "befürchtet", NULL, "Was befürchtet %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "befürchten", NULL, "Was befürchten %s", AFTER_OBJECT,
	  ASK_WHAT_DID },
	{ "hinterlässt", NULL, "Wen hinterlässt %s", AFTER_NUMBER,
	  ASK_WHAT_DID },
	{ "verklagt", NULL, "Wen verklagt %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "verklagte", NULL, "Wen verklagte %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "sagt", NULL, "Was sagt %s", AFTER_THAT, ASK_SAY },
	{ "sagte", NULL, "Was sagte %s", AFTER_THAT, ASK_SAY },
	{ "erklärt", NULL, "Was erklärt %s", AFTER_THAT, ASK_SAY },
	{ "erklärte", NULL, "Was erklärte %s", AFTER_THAT, ASK_SAY },
	{ "betont", NULL, "Was betont %s", AFTER_THAT, ASK_SAY },
	{ "betonte", NULL, "Was betonte %s", AFTER_THAT, ASK_SAY },
	{ "zeigt", NULL, "Was zeigt %s", AFTER_THAT, ASK_WHAT_DID },
	{ "zeigen", NULL, "Was zeigen %s", AFTER_THAT, ASK_WHAT_DID },
	{ "meldet", NULL, "Was meldet %s", AFTER_THAT, ASK_SAY },
	{ "meldete", NULL, "Was meldete %s", AFTER_THAT, ASK_SAY },
	{ "glaubt", NULL, "Was glaubt %s", AFTER_THAT, ASK_SAY },
	{ NULL, NULL, NULL, AFTER_ANY, ASK_SAY }
};

static const struct ask_grammar german = {
	.verb_second = true,
	.articles = " der die das ein eine ",
	.inner = " von für aus der des im in am an und bei zu zum zur vom"
	    " gegen über ",
	.never = " er sie es ihm ihn ihr wir ich du man sich dieser diese"
	    " dieses jener jene sein seine ihre was wer wie wo nicht auch"
	    " aber oder dass weil wenn als damit dabei dort hier so dann nun"
	    " jetzt noch schon nur sehr mehr viele einige manche alle keine"
	    " kein beide andere mich mir uns dazu daran darauf davon es's"
	    " dahinter daneben davor danach darüber dadurch dazwischen darunter"
	    " daraus hierbei hierfür allerdings jedoch ebenfalls bereits zudem unter erste ersten neue"
	    " neuen deutsche europäische tage tagen jahre jahren wochen monate"
	    " monaten stunden minuten woche jahr monat tag zeit mal teil"
	    " grund ",
	.prepositions = " von für aus in im am an auf bei zu zum zur vom mit"
	    " nach seit vor über unter durch gegen ohne um bis wegen während"
	    " trotz laut zwischen hinter neben gegenüber innerhalb außerhalb"
	    " statt per ab ins beim ",
	.that = " dass es sie er man die der das ",
	.openers = " am im in nach seit mit bei für laut vor zum zur auf nun"
	    " jetzt zudem derzeit künftig heute gestern bereits auch um beim"
	    " aus bis während wegen zuletzt inzwischen aktuell damit dabei"
	    " an unter durch vorerst erstmals weltweit bundesweit landesweit"
	    " europaweit insgesamt zunächst künftig mehrfach zeitweise häufig"
	    " oft meist schließlich eigentlich immer erneut allein schon"
	    " mittlerweile offenbar möglicherweise voraussichtlich vermutlich"
	    " seither bislang bisher regelmäßig täglich jährlich ",
	.indefinite = " ein eine der die das einer ",
	.roles = " professor professorin forscher forscherin wissenschaftler"
	    " wissenschaftlerin chef chefin geschäftsführer geschäftsführerin"
	    " gründer gründerin direktor direktorin leiter leiterin sprecher"
	    " sprecherin präsident präsidentin vorsitzender vorsitzende"
	    " minister ministerin autor autorin journalist journalistin anwalt"
	    " anwältin rechtsanwalt rechtsanwältin experte expertin analyst"
	    " analystin ökonom ökonomin physiker physikerin informatiker"
	    " informatikerin philosoph philosophin soziologe soziologin"
	    " biologe biologin ingenieur ingenieurin manager managerin"
	    " vorstand politiker politikerin abgeordneter abgeordnete künstler"
	    " künstlerin entwickler entwicklerin unternehmer unternehmerin"
	    " ceo cto referentin referent generalsekretärin generalsekretär ",
	.things = " unternehmen firma konzern startup start-up plattform"
	    " programm modell system software app dienst werkzeug projekt"
	    " sprache roboter netzwerk verfahren methode technik technologie"
	    " gesetz behörde organisation verein verband gerät maschine form"
	    " art anwendung initiative stiftung institut universität"
	    " hochschule pflanze tier krankheit stadt insel zeitung website"
	    " datenbank chip prozessor fahrzeug zug satellit film buch spiel"
	    " anbieter hersteller dienstleister tochter tochterfirma"
	    " krankheitserreger virus planet sonde medikament impfstoff"
	    " material stoff metall partei gruppe bündnis bank händler"
	    " betreiber festival museum fluss see art vogel insekt pilz ",
	.who_is = "Wer ist %s",
	.what_is = "Was ist %s",
	.participles = " angekündigt veröffentlicht entwickelt vorgestellt"
	    " beschlossen bestätigt gekauft übernommen verloren gewonnen"
	    " gefordert kritisiert entdeckt gefunden gezeigt untersucht"
	    " erklärt mitgeteilt gestartet gebaut präsentiert gegründet"
	    " verkauft verboten abgelehnt eingeführt erhalten bekommen"
	    " getestet verklagt eingereicht genehmigt unterzeichnet vorgelegt"
	    " geplant gesammelt investiert analysiert verschoben gestoppt"
	    " eingestellt verabschiedet herausgefunden festgestellt"
	    " nachgewiesen gemessen gelöst verbessert erreicht geschlossen"
	    " eröffnet zurückgewiesen vorgeschlagen verhängt aufgedeckt"
	    " abgeschlossen gelöscht verändert verursacht ausgelöst gesenkt"
	    " erhöht gestrichen abgebaut ausgebaut verschärft gelockert"
	    " angerichtet eingeleitet gebilligt aufgehoben abgeschafft"
	    " beantragt untersagt erlassen verfehlt erzielt beendet"
	    " überschritten unterschritten erneuert saniert errichtet"
	    " erlitten begangen gestohlen erbeutet sichergestellt"
	    " beschlagnahmt durchsucht zerstört beschädigt gerettet ",
	.infinitives = " ausbauen abbauen bauen kaufen verkaufen verbieten"
	    " einführen abschaffen senken erhöhen streichen prüfen vorstellen"
	    " veröffentlichen ändern verlangen fordern verhindern erreichen"
	    " schließen eröffnen stoppen verschieben übernehmen entwickeln"
	    " testen ersetzen reformieren kürzen verschärfen lockern"
	    " beschließen vorlegen präsentieren anbieten finanzieren"
	    " modernisieren errichten sanieren räumen beenden starten"
	    " ausweiten begrenzen regeln verbessern stärken schützen fördern"
	    " unterstützen untersuchen klären liefern produzieren herstellen"
	    " umsetzen abschalten installieren stehlen auslesen ausführen"
	    " einrichten gründen aufbauen einreichen bestimmen messen"
	    " erforschen überprüfen kontrollieren überwachen bekämpfen"
	    " reduzieren verringern abgeben aufheben aussetzen erneuern"
	    " freigeben vorschlagen verteilen austauschen löschen speichern"
	    " verarbeiten erkennen entfernen blockieren sperren meiden"
	    " verbreiten zurückfordern nachweisen behandeln ersetzen ",
	.infinitive_ends = " en ern eln ",
	.more_than = " mehr als über rund etwa fast knapp mindestens"
	    " insgesamt gut circa ungefähr ",
	.how_many = "Wie viele ",
	.plural_verbs = " haben sind werden hatten waren wurden können wollen"
	    " sollen müssen arbeiten leben nutzen kamen starben nahmen"
	    " unterschrieben forderten"
	    " fehlen gehen demonstrierten protestierten erhalten gelten"
	    " besuchten leiden wohnen sterben entstehen stehen bekommen"
	    " verloren stimmten streiken streikten ",
	.finite = " ist sind war waren hat haben hatte hatten wird werden"
	    " wurde wurden kann können muss müssen soll sollen will wollen"
	    " darf dürfen steigt steigen stieg stiegen sinkt sinken sank"
	    " bleibt bleiben gilt gelten fehlt fehlen kommt kommen geht gehen"
	    " steht stehen liegt liegen stellt stellen stellte setzt setzen"
	    " nimmt gibt macht machen bringt zieht ziehen zog baut bauen"
	    " sperrt sperrte schließt schließen schloss öffnet öffnen"
	    " öffnete beginnt beginnen begann startet starten startete endet"
	    " verliert verlor verschiebt verschob stoppt stoppte verbietet"
	    " verbot kauft kaufte verkauft verkaufte fordert fordern warnt"
	    " warnen kritisiert kritisieren lehnt lehnte streicht strich"
	    " wächst wachsen wuchs braucht brauchen verlässt verließ"
	    " scheitert scheiterte dauert verzichtet verzichten tritt trat"
	    " leben lebt lebten starb starben traf trafen fiel fielen ging"
	    " gingen kam kamen lag lagen stand standen gab verzichtete wuchsen"
	    " sanken beschloss beschlossen fand fanden gewann gewannen brach"
	    " brachen schrieb schrieben erhielt erhielten bekam bekamen durfte"
	    " durften konnte konnten musste mussten sollte sollten wollte"
	    " wollten möchte möchten würde würden könnte könnten dürfte dürften"
	    " blieb blieben ließ ließen lief liefen nahm nahmen rief riefen"
	    " sprach sprachen trug trugen warf warfen bot boten flog flogen"
	    " half halfen hielt hielten schloss schlossen stiegen schlug"
	    " schlugen unterlag verließen wies wiesen zogen gilt hängt arbeiten"
	    " arbeitet nutzen nutzt zählt zählte erkennt misst umkreist leitet"
	    " ermittelt ermitteln sucht suchen fliegt fliegen fährt fahren"
	    " fallen fällt entfallen verdient verdienen zahlt zahlen kostet"
	    " kosten plant planen rechnet rechnen erwartet erwarten erhält"
	    " erhalten bekommt bekommen besteht bestehen schickt schicken zeigt"
	    " zeigen meldet melden führt führen trägt tragen begann begannen"
	    " verbreitet gehört gehören hilft helfen wirbt hofft hoffen droht"
	    " drohen leidet leiden sterben stirbt entsteht entstehen wirft"
	    " reist reiste sitzt sitzen saß saßen spielt spielen siegt siegte"
	    " klettert klettern empfängt empfing beteiligt investiert"
	    " investieren produziert produzieren beschäftigt bietet bieten"
	    " liefert liefern betreibt betreiben verhandelt verhandeln"
	    " untersucht untersuchen sammelt sammelten enthält enthalten"
	    " umfasst fordert verlangt verlangen schätzt schätzen bezifferte"
	    " beziffert durchsuchten ergab ergaben folgt folgen erscheint"
	    " erscheinen gelang entstand entstanden erschien erschienen"
	    " verschwand befand befanden empfing beschrieb beschrieben bewies"
	    " griff griffen litt litten riss verlor verloren verbot erhob"
	    " betrug versprach übertraf übernahm übernahmen besaß betrat"
	    " vertrat wusch fuhr fuhren erfuhr schuf schufen fing hing sang"
	    " sank trat traten wuchs erhoben ertrank gerieten geriet erlag"
	    " brannte brannten nannte nannten stellten stellte legte legten galt"
	    " galten hob hoben stieß stießen brachte brachten riet rieten"
	    " schien schienen erwarb erwarben verriet vergab unterschrieb"
	    " unterschrieben überstand warb warben hieß hießen trieb trieben"
	    " tat taten sah sahen schnitt strichen glich lud luden schätzt"
	    " forderte forderten fordert sieht sehen leitet betreibt zeigte"
	    " zeigten sagte sagten warnte warnten ",
	.because = " weil denn ",
	.lost = " er sie es ihm ihn ihr ihnen wir ich uns dies dieser diese"
	    " dieses diesem diesen daran darauf davon dazu dafür dagegen"
	    " deshalb daher dennoch dort dabei damit jedoch aber allerdings"
	    " auch zudem außerdem deswegen trotzdem dann ",
	.why = "Warum ",
	.when = "Wann ",
	.time_openers = " am im ab bis ende anfang mitte ",
	.time_words = " jahr jahres ende anfang mitte kommenden nächsten"
	    " vergangenen zum frühen späten ",
	.months = " januar februar märz april mai juni juli august september"
	    " oktober november dezember frühjahr sommer herbst winter ",
	.plain = ask_german_plain,
	.known = ask_known_german,
	.more = ask_german_field,
	.mark = "?",
	.frames = frames
};

void
ask_german(struct article *a, size_t sentence, struct faq_list *out)
{
	ask_by_frames(a, sentence, out, &german);
}

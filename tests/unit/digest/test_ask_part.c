/* What German and French sentences are asked for, whatever their verb: one
 * part of the clause. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ask_check.h"

/* A paragraph that makes the names known, and words that are none. */
static const char context[] = "\n\nWe spoke of Bolt Robotics and Acme and of "
    "Hopper, and so did Ann Poe and Tom Hale of Bolton. They told Acme and "
    "Bolt that researchers, critics, growers, regulators and the union were "
    "there, with Poe and Hale.";

struct ask_case {
	const char *lang, *sentence, *question;	/* NULL: none */
};

static const struct ask_case cases[] = {
	{ "de", "Die Stadt will im Mai eine Kapsel für Lund vergraben.",
	  "Was will die Stadt im Mai vergraben?" },
	{ "de", "Die Werft soll Ende 2027 in Lund schließen.",
	  "Wann soll die Werft in Lund schließen?" },
	{ "de", "Tom Hale aus Lund verzichtet im Mai auf Kaffee.",
	  "Worauf verzichtet Tom Hale aus Lund im Mai?" },
	{ "de", "Die Ministerin von Lund sprach von einem Unfall.",
	  "Wovon sprach die Ministerin von Lund?" },
	{ "de", "Der Rat von Lund hatte gewarnt, dass der Steg brennt.",
	  "Wovor hatte der Rat von Lund gewarnt?" },
	{ "de", "Die Ermittler raten, sofort aufzulegen und zu warten.",
	  "Wozu raten die Ermittler?" },
	{ "de", "Das Küken wurde im Mai von einer Forscherin entdeckt.",
	  "Von wem wurde das Küken im Mai entdeckt?" },
	{ "de", "Die Datei der Werft ist 2,8 Meter lang.",
	  "Wie lang ist die Datei der Werft?" },
	{ "de", "Sollte der Rat den Plan billigen, gilt die Steuer.",
	  "Was passiert, sollte der Rat den Plan billigen?" },
	{ "de", "Der Standort der Werft bleibt geheim, um Diebe zu meiden.",
	  "Warum bleibt der Standort der Werft geheim?" },
	{ "de", "Die Feuerwehr rückte in Lund zu 640 Einsätzen aus.",
	  "Zu wie vielen Einsätzen rückte die Feuerwehr in Lund aus?" },
	{ "de", "1976 verließ die Gräfin die Werft in Lund.",
	  "Wann verließ die Gräfin die Werft in Lund?" },
	{ "de", "Im Mai machte die Werft einen Verlust von drei Euro.",
	  "Welchen Verlust machte die Werft im Mai?" },
	{ "de", "Im Mai zählte das Amt in Lund 300 Fälle von Betrug.",
	  "Wie viele Fälle von Betrug zählte das Amt im Mai in Lund?" },
	{ "de", "In den Bergen leben heute wieder mehr als 350 Tiere.",
	  "Wie viele Tiere leben in den Bergen heute wieder?" },
	{ "de", "Wer auf den Link der Werft klickt, verliert das Geld.",
	  "Was passiert, wenn man auf den Link der Werft klickt?" },
	{ "de", "Zum Chef der Werft in Lund wurde Ann Poe bestellt.",
	  "Wer wurde zum Chef der Werft in Lund bestellt?" },
	{ "de", "Ann Poe warf der Regierung von Lund Fehler vor.",
	  "Was warf Ann Poe der Regierung von Lund vor?" },
	{ "de", "Die Richter sahen es als erwiesen an, dass Hale log.",
	  "Was sahen die Richter als erwiesen an?" },
	{ "de", "Tom Hale verwandelte in der 9. Minute einen Elfmeter.",
	  "Wer verwandelte in der 9. Minute einen Elfmeter?" },
	{ "de", "Für den Plan von Ann Poe stimmten Union, SPD und Grüne.",
	  "Wer stimmte für den Plan von Ann Poe?" },
	{ "de", "Vor 28.500 Zuschauern gingen die Gäste aus Lund vorn.",
	  "Vor wie vielen Zuschauern gingen die Gäste aus Lund vorn?" },
	{ "de", "Die Stadt Lund, die Heimat von Hale, schätzt den Schaden auf "
	  "rund 12 Euro.",
	  "Auf wie viel Euro schätzt die Stadt Lund den Schaden?" },
	{ "de", "Ann Poe (Linke) forderte, die Werft in Lund zu prüfen.",
	  "Was forderte Ann Poe?" },
	{ "de", "Die Werft Acme war 2018 gegründet worden und galt als gut.",
	  "Wann war die Werft Acme gegründet worden?" },
	{ "de", "Ein Investor aus Lund zog die Zusage über 200 Euro zurück.",
	  NULL },
	{ "de", "In Lund besitzen 4.200 Menschen über 100 ein Auto.",
	  "Wie viele Menschen über 100 besitzen in Lund ein Auto?" },
	{ "de", "Die Werft Acme verfügt über 70 Boote.",
	  "Über wie viele Boote verfügt die Werft Acme?" },
	{ "de", "Ein Beben hatte im April zwei Boote der Werft Acme beschädigt.",
	  "Wie viele Boote der Werft Acme hatte ein Beben im April "
	  "beschädigt?" },
	{ "de", "Die Werft Acme bietet bislang fünf Prozent in Lund.",
	  "Was bietet die Werft Acme?" },
	{ "fr", "La valeur de la ville a augmenté de 900 euros.",
	  "De combien est-ce que la valeur de la ville a augmenté ?" },
	{ "fr", "Depuis 2022, les bus de Lund ont causé 640 accidents.",
	  "Combien d’accidents est-ce que les bus de Lund ont causés depuis "
	  "2022 ?" },
	{ "de", "In Lund leben 20.000 Menschen, die keine Boote haben.",
	  NULL },
	{ "de", "In den vergangenen Jahren hatte die Werft Acme Boote verkauft.",
	  NULL },
	{ "fr", "La production de la ville a chuté de 12 gigawatts en mai.",
	  "De combien est-ce que la production de la ville a chuté en "
	  "mai ?" },
	{ "de", "Schwarze Zahlen will Hale 2028 in Lund schreiben.", NULL },
	{ "de", "Betroffen ist die Charge 12 der Werft Acme.",
	  "Welche Charge ist betroffen?" },
	{ "de", "Eine Studie der Werft Acme hatte gezeigt, dass Boote sinken.",
	  "Was hatte eine Studie der Werft Acme gezeigt?" },
	{ "fr", "Une étude de la ville a montré que les bus roulent mal.",
	  "Qu’a montré une étude de la ville ?" },
	{ "fr", "Les bus ont permis d’économiser 300 tonnes de plomb.",
	  "Combien de tonnes de plomb est-ce que les bus ont permis "
	  "d’économiser ?" },
	{ "fr", "La réforme permettra d’économiser 300 millions d’euros par an.",
	  "Combien d’euros est-ce que la réforme permettra d’économiser par "
	  "an ?" },
	{ "fr", "L’expertise avait relevé que le pont datait de 2013.", NULL },
	{ "de", "Seit 1850 haben die Boote von Lund das Meer verloren.", NULL },
	{ "de", "Dahinter ist ein Boot aus Lund zu sehen.", NULL },
	{ "de", "Ann Poe sieht vor allem das Boot als Ursache.", NULL },
	{ "de", "Experten bezweifeln, dass der Steg in Lund hält.", NULL },
	{ "fr", "Les débats ont duré onze jours à Lund.",
	  "Combien de temps ont duré les débats ?" },
	{ "fr", "Le numéro de Lund a été coupé pendant 47 minutes.",
	  "Pendant combien de temps est-ce que le numéro de Lund a été "
	  "coupé ?" },
	{ "fr", "Le port de Lund sera fermé un mois.",
	  "Combien de temps est-ce que le port de Lund sera fermé ?" },
	{ "fr", "Tom Hale se rendra lundi à Bolton.",
	  "Quand est-ce que Tom Hale se rendra à Bolton ?" },
	{ "fr", "Le musée de Lund ouvrira ses portes le 15 mai.",
	  "Quand est-ce que le musée de Lund ouvrira ses portes ?" },
	{ "fr", "Acme a 60 jours pour fermer le port.", NULL },
	{ "fr", "L’ouverture du port est espérée pour le 15 avril.",
	  "Pour quand est-ce que l’ouverture du port est espérée ?" },
	{ "fr", "Les travaux de Lund doivent débuter en mai et durer un mois.",
	  "Quand est-ce que les travaux de Lund doivent débuter ?" },
	{ "fr", "Le pont de Lund est fermé jusqu’au 15 avril.",
	  "Jusqu’à quand est-ce que le pont de Lund est fermé ?" },
	{ "fr", "Le port de Lund fait vivre 900 marins dans le Var.",
	  "Combien de marins est-ce que le port de Lund fait vivre dans le "
	  "Var ?" },
	{ "fr", "Le blé de Lund se négocie à 62 euros.",
	  "À combien se négocie le blé de Lund ?" },
	{ "fr", "Les bulletins de Lund seront envoyés aux marins tous les deux "
	  "mois.", "À quelle fréquence est-ce que les bulletins de Lund seront "
	  "envoyés aux marins ?" },
	{ "de", "Das Alter der Boote liegt bei 71 Jahren.",
	  "Wie hoch ist das Alter der Boote?" },
	{ "de", "Die Zahl der Boote soll im Mai von 2 auf 5 steigen.",
	  "Wie stark soll die Zahl der Boote im Mai steigen?" },
	{ "de", "Der Test soll voraussichtlich ab 2028 in Lund verfügbar sein und"
	  " 120 Euro kosten.", "Ab wann soll der Test in Lund verfügbar sein?" },
	{ "fr", "Les marins de Lund seront payés par la mairie du port.",
	  "Par qui est-ce que les marins de Lund seront payés ?" },
	{ "de", "Über die Wahl entscheidet der Rat von Lund im Mai.",
	  "Worüber entscheidet der Rat von Lund im Mai?" },
	{ "fr", "La ville est passée de 900 bus en 2015 à 400 bus.", NULL },
	{ "fr", "Le groupe Acme donnera son prochain concert le 6 mai à Lund.",
	  "Quand est-ce que le groupe Acme donnera son prochain concert à "
	  "Lund ?" },
	{ "fr", "Les experts de Lund préconisent de fermer le port.",
	  "Que préconisent les experts de Lund ?" },
	{ "fr", "Le nombre des bus de Lund est multiplié par trois.",
	  "Par combien est multiplié le nombre des bus de Lund ?" },
	{ "fr", "Les élus de Lund dénoncent une « farce ».", NULL },
	{ "fr", "L’homme de 58 ans devra verser 900 euros à Acme.", NULL },
	{ "fr", "La frappe de Hale a scellé le succès de Lund.", NULL },
	{ "fr", "Deux marins ont péri dimanche 22 mars à Lund.",
	  "Combien de marins ont péri dimanche 22 mars à Lund ?" },
	{ "de", "Zwölf der bedrohten Boote stehen auf der Liste von Lund.",
	  "Wie viele der bedrohten Boote stehen auf der Liste von Lund?" },
	{ "de", "Vor 900 Fans ging die Werft nach einer Ecke durch den Gast Hale"
	  " in Führung.", NULL },
	{ "de", "Warum der Kran in Lund fiel, ist noch unklar.",
	  "Ist bekannt, warum der Kran in Lund fiel?" },
	{ "de", "Unklar ist noch, ob die Werft Acme zahlt.",
	  "Ist bekannt, ob die Werft Acme zahlt?" },
	{ "de", "Warum er in Lund fiel, ist noch unklar.", NULL },
	{ "de", "Die Brandursache in Lund ist noch unklar.",
	  "Ist die Brandursache in Lund bekannt?" },
	{ "de", "Das Urteil ist noch nicht rechtskräftig.",
	  "Ist das Urteil rechtskräftig?" },
	{ "de", "Bei dem Brand in Lund wurde niemand verletzt.",
	  "Wurde bei dem Brand in Lund jemand verletzt?" },
	{ "fr", "On ignore encore pourquoi la grue de Lund est tombée.",
	  "Sait-on pourquoi la grue de Lund est tombée ?" },
	{ "fr", "Le montant de la vente n’a pas été dévoilé.",
	  "Connaît-on le montant de la vente ?" },
	{ "fr", "L’origine du feu de Lund reste encore inconnue.",
	  "Connaît-on l’origine du feu de Lund ?" },
	{ "fr", "Une enquête a été ouverte par le parquet de Lund.",
	  "Une enquête a-t-elle été ouverte ?" },
	{ "fr", "Le feu du port de Lund n’a fait aucun blessé.",
	  "Y a-t-il eu des blessés ?" },
	{ "fr", "Il est demandé aux marins de Lund de fermer le port.",
	  "Qu’est-il demandé aux marins ?" },
	{ "de", "Die Opposition in Lund lehnte das Vorhaben ab.", NULL },
	{ "fr", "À Lund, trois élus ont voté contre.", NULL },
	{ "de", "Experten fordern Tests, bevor die Werft öffnet.", NULL },
	{ "de", "Der Hafenverband mahnte allerdings, dass der Steg brennt.",
	  "Was mahnte der Hafenverband?" },
	{ "de", "Das Amt rät, die Adresse von Hand einzugeben.",
	  "Wozu rät das Amt?" },
	{ "de", "In Lund sterben jährlich etwa 9.600 Menschen an Keimen.",
	  "Wie viele Menschen sterben in Lund jährlich an Keimen?" },
	{ "de", "Die Alpen verlieren bis 2100 rund 80 Prozent ihres Eises.",
	  "Wie viel Prozent ihres Eises verlieren die Alpen bis 2100?" },
	{ "de", "Die Polizei fand zwei Boote, sechs Autos und Uhren.", NULL },
	{ "de", "Drei Viertel der Schulen von Lund öffnen im Mai.",
	  "Wann öffnen drei Viertel der Schulen von Lund?" },
	{ "de", "Auf die Spur brachte die Fahnder ein Arzt aus Lund.", NULL },
	{ "de", "In Lund hielten sich nach Angaben des Amts 50 Kinder auf.",
	  "Wie viele Kinder hielten sich in Lund nach Angaben des Amts auf?" },
	{ "de", "Die Behörden warnten vor giftigem Gas.",
	  "Wovor warnten die Behörden?" },
	{ "de", "Die Eltern stammen aus einem Projekt für Boote.", NULL },
	{ "de", "Die Werft Acme hat im Oktober zum dritten Mal Boote verkauft.",
	  "Wann hat die Werft Acme zum dritten Mal Boote verkauft?" },
	{ "de", "In Deutschland werden jedes Jahr etwa 300 Boote verkauft.",
	  "Wie viele Boote werden in Deutschland jedes Jahr verkauft?" },
	{ "de", "In Lund hatten Diebe 46 Boote gestoppt und Angst verbreitet.",
	  "Wie viele Boote hatten Diebe in Lund gestoppt?" },
	{ "de", "Am Markt sank die Rendite der Werft auf 2,4 Prozent.",
	  "Auf wie viel Prozent sank die Rendite der Werft am Markt?" },
	{ "de", "Die Daten der Werft werden nach 30 Tagen gelöscht.",
	  "Nach wie vielen Tagen werden die Daten der Werft gelöscht?" },
	{ "de", "Der Euro der Werft notierte am Abend bei drei Dollar.", NULL },
	{ "de", "Alte Boote sinken leicht, weil das Holz fault.",
	  "Warum sinken alte Boote leicht?" },
	{ "de", "Vorerst übernimmt Trainer Tom Hale das Dock.",
	  "Was übernimmt Trainer Tom Hale?" },
	{ "de", "Insgesamt sind rund 80.000 Boote betroffen.",
	  "Wie viele Boote sind insgesamt betroffen?" },
	{ "fr", "Joseph Poe, maire depuis 2016, a promis de rénover le port.",
	  "Qu’a promis Joseph Poe\xc2\xa0?" },
	{ "fr", "Le maire de Lund a salué « une voix populaire ».", NULL },
	{ "fr", "Le port a annoncé jeudi la vente de ses quais.",
	  "Qu’a annoncé le port\xc2\xa0?" },
	{ "fr", "Le port doit être rendu à la ville le 18 décembre.",
	  "Quand est-ce que le port doit être rendu à la ville\xc2\xa0?" },
	{ "fr", "L'accès du port est coupé depuis vendredi dans le pays.",
	  "Depuis quand est-ce que l'accès du port est coupé dans le pays"
	  "\xc2\xa0?" },
	{ "fr", "Le chantier du port pourrait durer un an faute de bois.",
	  "Pourquoi est-ce que le chantier du port pourrait durer un an"
	  "\xc2\xa0?" },
	{ "fr", "Si la peine était confirmée, le port fermerait.",
	  "Que se passerait-il si la peine était confirmée\xc2\xa0?" },
	{ "fr", "Acme repose sur un moteur de Lund.",
	  "Sur quoi repose Acme\xc2\xa0?" },
	{ "fr", "Le coureur de Lund souffre d'une fracture, suite d'un choc.",
	  "De quoi souffre le coureur de Lund\xc2\xa0?" },
	{ "fr", "La fédération de Lund, l'Acme, réclame que le port ferme.",
	  "Que réclame la fédération de Lund\xc2\xa0?" },
	{ "fr", "Le port de Lund devra fermer avant le 1er janvier.", NULL },
	{ "fr", "Le champion devra observer six semaines de repos.",
	  "Combien de semaines de repos devra observer le champion\xc2\xa0?" },
	{ "fr", "En Suède, l'accès du port est interdit depuis 2023.",
	  "En Suède, depuis quand est-ce que l'accès du port est interdit"
	  "\xc2\xa0?" },
	{ "fr", "Le port de Lund a été le plus sec depuis 1959.", NULL },
	{ "fr", "Les écoles du port ont filmé les enfants de Lund.", NULL },
	{ "fr", "Les premiers résultats sont attendus à Lund en 2028.", NULL },
	{ "fr", "La taxe sur le port passera à 20 % au mois d'août.",
	  "Quand est-ce que la taxe sur le port passera à 20 %\xc2\xa0?" },
	{ "fr", "Dans le Jura, le maire a fermé une forêt de pins.",
	  "Dans le Jura, qu’a fermé le maire\xc2\xa0?" },
	{ "fr", "Dix mille chambres seront construites à Lund en mai.",
	  "Combien de chambres seront construites à Lund en mai\xc2\xa0?" },
	{ "fr", "Acme a prévenu la ville de Lund par écrit.",
	  "Qui a prévenu la ville de Lund par écrit\xc2\xa0?" },
	{ "fr", "L'entreprise emploie 58 marins et a vendu deux ports.",
	  "Combien de marins emploie l'entreprise\xc2\xa0?" },
	{ "fr", "L'action Acme a gagné 3,8 % à la Bourse de Lund.", NULL },
	{ "fr", "Les quais du port ont été bloqués par des pneus.", NULL },
	{ "fr", "Deux séismes ont fait plus de 53 000 morts à Lund.", NULL },
	{ "fr", "Les voitures tuent 12 lynx chaque mois et la loi dort.",
	  "Combien de lynx est-ce que les voitures tuent chaque mois"
	  "\xc2\xa0?" },
};

static int
check(const struct ask_case *c)
{
	struct asked s = { c->lang, c->sentence, context };

	return ask_check(&s, c->question, NULL);
}

static void
ask_for_parts(void **state)
{
	size_t i;
	int bad = 0;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
		bad += check(&cases[i]);
	assert_int_equal(bad, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ask_for_parts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

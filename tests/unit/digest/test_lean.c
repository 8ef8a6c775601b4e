/* German and French sentences that lean on others further on than at their
 * first word, and such as do not; towns before an article. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/arena.h>

#include "../../../src/digest/article.h"
#include "../../../src/digest/refer.h"
#include "../../../src/digest/tidy.h"

struct lean_case {
	const char *lang, *sentence;
	bool leans;
};

static const struct lean_case cases[] = {
	/* pronouns of the first clause */
	{ "de", "Nach der Flucht wuchs sie in Lund auf.", true },
	{ "de", "Der Rat hatte ihn im Mai entlassen.", true },
	{ "de", "Der Rat tagte, bevor ihn der Bote fand.", false },
	{ "de", "Die Werft wächst und sie zahlt gut.", false },
	/* what is pointed at */
	{ "de", "Der Hafen lehnt diese Gebühr ab.", true },
	{ "de", "Der Hafen schließt in diesem Jahr drei Stege.", false },
	{ "de", "Bei Kindern war dessen Wert im Mai erhöht.", true },
	{ "de", "Angreifer können darüber den Router lesen.", true },
	{ "de", "Der Verband warnte davor, den Steg zu sperren.", false },
	{ "de", "Die Bucht liegt still und damit im Schatten.", false },
	{ "de", "Bei Kindern, die im Mai kamen, war dessen Wert gut.", true },
	{ "de", "Der Hafen, dessen Steg brennt, bleibt gesperrt.", false },
	/* a noun that is left out */
	{ "de", "Der öffentliche liegt beim Amt von Lund.", true },
	{ "de", "37 weitere wurden in Lund verletzt.", true },
	{ "de", "37 weitere Boote wurden in Lund gesperrt.", false },
	{ "de", "Wer in Lund gewohnt hat, weiß das.", true },
	{ "fr", "Huit autres ont été blessés dans le port.", true },
	{ "de", "Rund ein Drittel ist auf Hilfe angewiesen.", true },
	{ "de", "Rund ein Drittel der Boote ist auf Hilfe angewiesen.", false },
	{ "de", "Wenn die beiden schweigen, sagt das viel.", true },
	{ "fr", "Selon son président, le port doit fermer.", true },
	{ "de", "Lund empfängt zwei Tage später die Gäste aus Bolton.", true },
	{ "de", "Nach der Wahl trat Hale zwei Tage später zurück.", false },
	{ "fr", "La mairie du port en recommande au moins huit.", true },
	{ "fr", "Les marins qui s’y opposent risquent une amende.", true },
	{ "fr", "Les agents ont trouvé à son domicile deux grues.", true },
	{ "fr", "Les agents ont suivi le marin à son domicile.", false },
	{ "fr", "Des traces ont été vues dans dix d’entre eux.", true },
	{ "de", "Damals waren in Lund 800 Boote gesperrt.", true },
	{ "fr", "En Suisse, il sera vendu à partir de mai.", true },
	{ "fr", "Le port veut savoir si les marins en sont capables.", true },
	{ "fr", "Les marins savent nager : elles le disent à Lund.", false },
	{ "de", "Bisher galt das nur im kleinen Hafen.", true },
	{ "de", "Um den Steg zu decken, soll er Karten gefälscht haben.", true },
	{ "de", "Der Abschuss einzelner Tiere verhindere keine Risse.", true },
	{ "de", "Der Hafen sperrt heute alle Stege.", false },
	/* hearsay without its source */
	{ "de", "Ein Fund bedeute nicht, dass jemand erkranke.", true },
	{ "de", "Betroffen sei vor allem das Amt im Hafen.", true },
	{ "de", "Der Bau sei sicher, sagte der Leiter Tom Hale.", false },
	{ "de", "Der Bau sei sicher, so die Leiterin Ann Poe.", false },
	{ "de", "Laut Hafenamt sei der Bau im Mai fertig.", false },
	{ "de", "\"Der Bau ist sicher\", sagte er am Montag.", true },
	{ "de", "Ob der Steg halte, müsse sich erst zeigen.", true },
	{ "de", "Größere Boote verarbeitet es nur langsam.", true },
	{ "de", "In Lund gibt es seit Mai drei Stege.", false },
	{ "de", "Der Minister Tom Hale will das prüfen.", true },
	{ "de", "Der Minister Tom Hale will das alte Dock prüfen.", false },
	{ "de", "Der Hafen fordert deshalb einen Zaun am Dock.", false },
	{ "de", "Wer in Lund lebe, verliere durch das Limit viel Zeit.", true },
	{ "de", "Wer in Lund lebt, verliert durch das Limit viel Zeit.", false },
	{ "fr", "La ville leur conseille de fermer les ports.", true },
	{ "fr", "La ville de leur enfance ferme ses ports.", true },
	{ "fr", "La fin des cures pourrait lui coûter deux ports.", true },
	{ "fr", "Le port de Lund prépare sa fermeture pour mai.", false },
	{ "de", "Das Amt fürchtet, dass 90 von ihnen bald schließen.", true },
	{ "fr", "Sans mesure, ce volume augmenterait encore de moitié.", true },
	{ "fr", "L’Espagne, qui irrigue ses champs, en produit plus.", true },
	{ "de", "Lund und Bolton haben ähnliche Regeln erlassen.", true },
	{ "de", "Das Amt ist zuständig, sagte ihre Leiterin Ann Poe.", true },
	{ "de", "Das Amt zahlt nicht, sagte ein Sprecher.", true },
	{ "de", "Das Amt zahlt nicht, sagte ein Sprecher der Werft.", false },
	{ "de", "Das Amt bezweifelt, dass das reicht: Boote sind klein.", true },
	{ "fr", "Les ports craignent qu’elle ne ferme les quais.", true },
	{ "de", "Eine entsprechende Regel gilt ab 2028 für Boote.", true },
	{ "de", "Der Vertrag ihres Sponsors endet im Dezember.", true },
	{ "de", "Gerade deshalb gilt ein Zaun am Dock als gut.", true },
	{ "de", "Der fiel in Lund durch einen Stoß des Krans.", true },
	{ "de", "Der Kran fiel in Lund durch einen Stoß um.", false },
	{ "de", "Nach ihren Berechnungen sinkt der Steg bald.", true },
	{ "de", "Nach ihren Ferien öffnet die Werft den Steg.", false },
	{ "de", "Die Stadt schenkte ihr eine Karte für das Boot.", true },
	{ "de", "Die Stadt schenkte ihr Boot einem Kind aus Lund.", false },
	{ "de", "Die Partei stimmte dagegen, Lund enthielt sich.", true },
	{ "de", "Die Beute: 483 alte Münzen im Wert von 90 Euro.", true },
	{ "de", "1983, Parken vor dem Rathaus, fünf Mark.", true },
	{ "de", "Die Kasse wertete Daten von 480 Booten aus.", false },
	{ "de", "Der Rat sah es als erwiesen an, dass der Steg brach.", false },
	{ "de", "Seither fehlen in Lund vor allem Boote.", true },
	{ "de", "Viele Wirte würden die Boote lieber leer lassen.", true },
	{ "de", "Viele Wirte würden laut Umfrage die Boote leer lassen.", false },
	{ "de", "Ohne Steg würden viele Boote im Hafen bleiben.", false },
	{ "de", "Bei den überlebenden waren es in Lund nur zwölf.", true },
	{ "de", "Bei den kleinen Booten waren es in Lund nur zwölf.", false },
	{ "de", "Als Grund nannte Tom Hale die Kosten des Stegs.", true },
	{ "de", "In Kraft treten soll es in Lund im Mai.", true },
	/* French */
	{ "fr", "Le même Hale a donné la grue au port.", true },
	{ "fr", "La ville compte le présenter à Lund en mai.", true },
	{ "fr", "La ville compte le maire parmi ses amis.", false },
	{ "fr", "Trois sénateurs de Lund ont voté contre.", true },
	{ "fr", "Ann Poe, qui a vendu la grue, échappe à cette taxe.", true },
	{ "fr", "Le port, également ancien, a été fermé.", false },
	{ "fr", "Le port, également fermé, a été vendu.", true },
	{ "fr", "Certains élus de Lund redoutent une grève.", false },
	{ "fr", "Lund et Bolton ont préféré en limiter le nombre.", true },
	{ "fr", "Lund et Bolton ont fermé en hiver le vieux port.", false },
	{ "fr", "Selon le maire, Tom Hale, ces ports vont fermer.", true },
	{ "fr", "En 2023, deux de ses voisins avaient quitté le port.", true },
	{ "fr", "Le maire de Lund, Tom Hale, l'a annoncé vendredi.", true },
	{ "fr", "Le port a été vendu de la même manière à Lund.", true },
	{ "fr", "Pour fermer les plus vieux, il faudrait payer Lund.", true },
	{ "fr", "Ailleurs, la grue a donné de bons résultats.", true },
	{ "fr", "D’après le port, le gain serait plutôt de 7 euros.", true },
	{ "fr", "Vingt lynx capturés à Lund y ont été relâchés.", true },
	{ "fr", "Selon les biologistes, un tel lynx est rare.", true },
	{ "fr", "Selon les tests de Lund, il consomme 20 % de moins.", true },
	{ "fr", "Selon le port, il faut fermer deux des quais.", false },
	{ "fr", "Chez les autres, celle-ci était plus haute.", true },
	{ "fr", "Le maire a reçu ce dernier à la gare de Lund.", true },
	{ "fr", "Le port a vieilli ces dernières années à Lund.", false },
	{ "fr", "Le port rejette cette taxe depuis le mois de mai.", true },
	{ "fr", "Le port ferme cette année deux de ses quais.", false },
	{ "fr", "En 2023, leur voisin a vendu la grue du port.", true },
	{ "fr", "Lors du procès, elle a montré une carte du port.", true },
	{ "fr", "Quand Ann Poe ferme le port, elle part à Lund.", false },
	{ "fr", "En hiver, il faut quatre heures pour aller à Lund.", false },
	{ "fr", "Les ports se videront en mai, a-t-il assuré.", true },
	{ "fr", "Plus de cent ports les acceptent, dont Lund.", true },
	{ "fr", "Le port peut les fermer sans prévenir la ville.", true },
	{ "fr", "Le port compte fermer les quais avant le soir.", false },
	{ "fr", "Le procureur de Lund leur avait écrit en mai.", true }
};

static void
test_lean(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct digest_input in = { .language = cases[i].lang };
		struct arena arena = ARENA_INIT;
		struct article a;
		char text[400];
		bool leans;

		snprintf(text, sizeof text, "%s\n\n%s", cases[i].lang[0] == 'd' ?
		    "Das Amt von Lund zeigt neue Karten." :
		    "Le musée de Lund montre de vieilles cartes.",
		    cases[i].sentence);
		in.text = text;
		article_init(&a, &in, &arena);
		assert_int_equal(a.count, 2);
		leans = (a.units[1].flags & (UNIT_LEANS | UNIT_NAMELESS)) != 0;
		if (leans != cases[i].leans)
			fail_msg("%s: %d", cases[i].sentence, leans);
		article_free(&a);
		arena_free(&arena);
	}
}

/* Nothing is before the first sentence. */
static void
test_opening(void **state)
{
	struct digest_input in = { .language = "de", .text =
	    "Am Hafen wartet sie seit Jahren.\n\nIm Mai kommt das Schiff." };
	struct arena arena = ARENA_INIT;
	struct article a;

	(void)state;
	article_init(&a, &in, &arena);
	assert_int_equal(a.units[0].flags & UNIT_NAMELESS, 0);
	article_free(&a);
	arena_free(&arena);
}

/* "Lund (dpa/bb).": a place with two agencies is no picture's credit. */
static void
test_agencies(void **state)
{
	struct digest_input in = { .language = "de", .text =
	    "Lund (dpa/bb). Die Lage am Hafen hat sich entspannt. Der Pegel "
	    "sank um drei Meter.\n\nIm Mai kommt das Schiff." };
	struct arena arena = ARENA_INIT;
	struct article a;

	(void)state;
	article_init(&a, &in, &arena);
	assert_int_not_equal(a.units[0].flags & UNIT_FURNITURE, 0);
	assert_int_equal(a.units[1].flags & UNIT_UNUSABLE, 0);
	assert_int_equal(a.units[2].flags & UNIT_UNUSABLE, 0);
	article_free(&a);
	arena_free(&arena);
}

static void
test_question(void **state)
{
	struct digest_input in = { .language = "fr", .text =
	    "Ann Poe étudie les ports.\n\nVous étiez à Lund en mai. Que "
	    "reste-t-il du port ?\n\nLa grue est tombée." };
	struct arena arena = ARENA_INIT;
	struct article a;

	(void)state;
	article_init(&a, &in, &arena);
	assert_int_equal(a.units[0].flags & UNIT_HALF, 0);
	assert_int_not_equal(a.units[1].flags & UNIT_HALF, 0);
	assert_int_equal(a.units[3].flags & UNIT_HALF, 0);
	article_free(&a);
	arena_free(&arena);
}

static void
check_town(const char *text, size_t length)
{
	if (tidy_town(text, strlen(text)) != length)
		fail_msg("%s: %zu", text, tidy_town(text, strlen(text)));
}

static void
test_towns(void **state)
{
	(void)state;
	check_town("Bad Lund \xe2\x80\x93 Der Hafen wird im Mai gesperrt.", 13);
	check_town("Lund (AFP) Der Hafen wird im Mai gesperrt.", 11);
	check_town("Lund. Der Hafen wird im Mai gesperrt.", 6);
	check_town("LUND taz | Der Hafen wird im Mai gesperrt.", 0);
	check_town("Lund \xe2\x80\x93 ein Hafen, der im Mai gesperrt wird.", 0);
	check_town("Der Hafen (alt) wird im Mai gesperrt werden.", 0);
	check_town("Dr. Hale sperrt den Hafen im Mai für alle.", 0);
}

struct name_case {
	const char *lang, *text, *named;
};

static const struct name_case names[] = {
	{ "de", "\"Das eilt\", sagte Hale dem Rat von Lund.",
	  "\"Das eilt\", sagte Tom Hale dem Rat von Lund." },
	{ "de", "\"Hale eilt\", sagte ein Bote in Lund.",
	  "\"Hale eilt\", sagte ein Bote in Lund." },
	{ "de", "Hale, der aus Lund kommt, sperrt den Steg.",
	  "Tom Hale, der aus Lund kommt, sperrt den Steg." },
	{ "de", "Die Stiftung Hale zahlt den Steg.",
	  "Die Stiftung Hale zahlt den Steg." },
	{ "de", "Tom Hale ging, und Hale kam.", "Tom Hale ging, und Hale kam." },
	{ "fr", "M. Hale a quitté le port.", "Tom Hale a quitté le port." },
	{ "de", "Hale sperrt den Steg im Mai.",
	  "Tom Hale sperrt den Steg im Mai." },
	{ "it", "Secondo Hale, il porto di Lund chiude.",
	  "Secondo Tom Hale, il porto di Lund chiude." },
	{ "fr", "Le port attend que Hale parte.",
	  "Le port attend que Tom Hale parte." }
};

/* Last names get the first ones that the article has. */
static void
test_names(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof names / sizeof names[0]; i++) {
		struct digest_input in = { .language = names[i].lang, .text =
		    names[i].lang[0] == 'd' ? "Der Leiter Tom Hale sperrt den "
		    "Hafen von Lund." : "Le patron Tom Hale ferme le port de "
		    "Lund." };
		struct digest d = { .summary = names[i].text };
		struct arena arena = ARENA_INIT;
		struct article a;

		article_init(&a, &in, &arena);
		refer_bare_people(&a, &arena, &d);
		assert_string_equal(d.summary, names[i].named);
		article_free(&a);
		arena_free(&arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lean),
		cmocka_unit_test(test_opening),
		cmocka_unit_test(test_question),
		cmocka_unit_test(test_agencies),
		cmocka_unit_test(test_towns),
		cmocka_unit_test(test_names)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

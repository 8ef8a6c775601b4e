/* Spanish, Italian, Portuguese and Dutch sentences that lean on others; and
 * in other languages those that lean by their first words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/arena.h>

#include "../../../src/digest/article.h"
#include "../../../src/digest/spoken.h"
#include "../../../src/digest/tidy.h"

struct lean_case {
	const char *lang, *sentence;
	bool leans;
};

static const struct lean_case cases[] = {
	{ "es", "El puerto contratará a 15 más antes del verano.", true },
	{ "es", "El puerto contratará a 15 marinos más en verano.", false },
	/* a verb without a subject */
	{ "es", "Anunció una rebaja del precio del agua.", true },
	{ "es", "Murieron tres marinos en el puerto de Lund.", false },
	{ "es", "Salió del barco en el minuto 88 y cerró el puerto.", true },
	{ "es", "En el juicio explicó que la grúa era vieja.", true },
	{ "es", "En el puerto trabajan 24 brigadas de bomberos.", false },
	{ "es", "Según explicó, la grúa era vieja.", true },
	{ "es", "Según la policía, la grúa era vieja.", false },
	{ "es", "Se cerrarán once muelles del puerto.", false },
	{ "es", "Es posible que el puerto cierre en mayo.", false },
	{ "es", "Es el cuarto incendio del puerto.", true },
	{ "es", "Está previsto que el puerto cierre en mayo.", false },
	{ "es", "Está previsto que declare en mayo ante el juez.", true },
	{ "it", "Nel 1978 vinse il premio di Lund.", true },
	{ "es", "Es el incendio más grave del puerto desde 2003.", false },
	{ "it", "È l'incendio più grave nel porto dal 2003.", false },
	{ "pt", "É o incêndio mais grave no porto desde 2003.", false },
	{ "nl", "Het is de zwaarste brand in Lund sinds 2003.", false },
	{ "nl", "Het is de derde brand in Lund dit jaar.", true },
	{ "es", "El lunes anunció que el puerto cierra.", true },
	{ "es", "No descarta cerrar el puerto en mayo.", true },
	{ "es", "No hay barcos en el puerto de Lund.", false },
	{ "es", "Ya ha cerrado el puerto de Lund.", true },
	{ "es", "Llegó a costar 90 euros en el puerto.", true },
	{ "it", "Ha aggiunto che il porto chiude.", true },
	{ "it", "Sono morti tre marinai nel porto di Lund.", false },
	{ "it", "Punta a vendere 30 gru nel 2027.", true },
	{ "it", "Nel porto ci sono 30 gru nuove.", false },
	{ "it", "È morta a Lund la scrittrice Ann Poe.", false },
	{ "it", "Non ha voluto commentare la notizia.", true },
	{ "it", "Più cauta la Cisl, che chiede un incontro.", true },
	{ "pt", "Explicou que o porto fecha em maio.", true },
	{ "pt", "Morreram três marinheiros no porto de Lund.", false },
	{ "pt", "Em 2024, chegou a custar 9 euros.", true },
	{ "pt", "Terá de pagar ao porto o dinheiro recebido.", true },
	/* objects that were named before */
	{ "es", "El alcalde lo ha negado ante el juez.", true },
	{ "es", "Los marinos podrían usarla desde mayo.", true },
	{ "es", "El puerto compra una grúa para usarla en mayo.", false },
	{ "it", "Il sindaco l'ha chiusa nel mese di maggio.", true },
	{ "it", "Il ministero ne aveva messi in vendita due.", true },
	{ "it", "La città di Lund le intitolerà una piazza.", true },
	{ "pt", "O presidente acusou-o de fechar o porto.", true },
	{ "pt", "O presidente prolongou-se no discurso.", false },
	/* what is pointed at */
	{ "es", "El puerto rechaza esta tasa desde mayo.", true },
	{ "es", "El puerto cierra esta semana dos muelles.", false },
	{ "it", "Il porto respinge questa tassa da maggio.", true },
	{ "it", "Il porto chiude questa settimana due moli.", false },
	{ "pt", "O porto rejeita essa taxa desde maio.", true },
	{ "pt", "O porto fecha esta semana dois cais.", false },
	{ "es", "En el juicio, ella mostró un mapa del puerto.", true },
	/* a noun that is left out */
	{ "es", "La mitad viaja en barco a Lund.", true },
	{ "es", "La mitad de los marinos viaja en barco.", false },
	{ "es", "Tres resultaron heridos en el puerto.", true },
	{ "es", "El tribunal cree probado que lavó el barco en Lund.", true },
	{ "es", "El capitán explicó que preparan la regata en Lund.", true },
	{ "es", "El capitán explicó que prepara la regata en Lund.", false },
	{ "es", "El puerto cerró esa misma noche los muelles.", true },
	{ "nl", "De rechter vond dat te zwaar voor een visser.", true },
	{ "nl", "De rechter vond dat de straf te zwaar was.", false },
	{ "nl", "Bolt vraagt er 22.000 euro per jaar voor.", true },
	{ "nl", "In Lund liggen er 22 schepen aan de kade.", false },
	{ "it", "Ci sono due modi principali per farlo a Lund.", true },
	{ "it", "Per installarli serve una gru del porto.", true },
	{ "nl", "De Tweede Kamer praat donderdag over de haven.", false },
	{ "nl", "De tweede ligt sinds mei in de haven van Lund.", true },
	{ "it", "Il primo ministro chiude il porto di Lund.", false },
	{ "es", "El más conocido, el del río, mide 90 metros.", true },
	{ "es", "Los marinos la celebraron en el puerto de Lund.", true },
	{ "es", "El fallo no fue visto hasta días más tarde.", true },
	{ "es", "La empresa cerrará el puerto en mayo.", true },
	{ "es", "La empresa dueña del puerto cerrará en mayo.", false },
	{ "nl", "De club heeft 900 leden en een kraan.", true },
	{ "es", "El museo de Lund tiene 900 mapas.", false },
	/* whose speech */
	{ "es", "«Llevo años en el puerto», afirmó.", true },
	{ "es", "«Llevo años en el puerto», afirmó Ann Poe.", false },
	/* Dutch */
	{ "nl", "Ook werd een tolk naar Lund gebracht.", true },
	{ "nl", "Het kost 5 euro per schip in Lund.", true },
	{ "nl", "Het oude schip ligt in Lund.", false },
	{ "nl", "Drie anderen raakten gewond in de haven.", true },
	{ "nl", "Twee werden naar Lund gebracht.", true },
	{ "nl", "Een derde woont in de haven van Lund.", true },
	{ "nl", "Een derde van de schepen ligt in Lund.", false },
	{ "nl", "De haven wil daarmee twee kranen kopen.", true },
	{ "nl", "Volgens de politie had hij geslapen.", true },
	{ "nl", "De haven wijst deze heffing af.", true },
	{ "nl", "De haven sluit deze week twee steigers.", false },
	{ "nl", "De haven waarschuwt ervoor dat het water stijgt.", false },
	{ "nl", "'Het water stijgt', zegt hij.", true },
	{ "nl", "'Het water stijgt', zegt Ann Poe.", false },
	/* others, at the start */
	{ "pl", "Dodał, że port będzie zamknięty do maja.", true },
	{ "pl", "Jego zdaniem port trzeba zamknąć w maju.", true },
	{ "pl", "Również port w Lund będzie zamknięty.", false },
	{ "pl", "Sam burmistrz przyjechał do portu w maju.", true },
	{ "ru", "По его словам, порт закроют до мая.", true },
	{ "ru", "По словам мэра, порт закроют до мая.", false },
	{ "ru", "Мест в таких портах осталось всего девять.", true },
	{ "uk", "У ньому працюватимуть 95 лікарів порту.", true },
	{ "cs", "Podle jejich svazu se přístav zavře v květnu.", true },
	{ "es", "El principal problema es la lluvia del puerto.", true },
	{ "es", "El principal problema de Lund es la lluvia.", false },
	{ "es", "Detenido un hombre en el puerto de Lund.", true },
	{ "it", "Garantite le fasce protette nel porto.", true },
	{ "it", "Garantite le fasce, il porto di Lund riapre.", false },
	{ "it", "L'ultimo, un romanzo, uscirà nel porto.", true },
	{ "it", "Il comune ha chiesto di ridurla nel porto.", true },
	{ "it", "Contraria invece la preside: il porto chiude.", true },
	{ "nl", "In mei moeten de robots te koop zijn.", false },
	{ "cs", "Podobná pravidla platí v přístavu Lund.", true },
	{ "pl", "Podobne zasady obowiązują w porcie Lund.", true },
	{ "fi", "Tällaista ei saisi tapahtua satamassa.", true },
	{ "ru", "Это первый порт такого типа за Уралом.", true },
	{ "cs", "Podle ministra se přístav zavře v květnu.", false },
	{ "sv", "Det kostar nio kronor att bygga en kaj.", true },
	{ "sv", "De gamla kajerna stängs redan i maj.", false },
	{ "da", "Desuden frygter havnen en lang lukning i maj.", true },
	{ "no", "Hun vil stenge havnen i Lund i mai.", true },
	{ "fi", "Hänen mukaansa satama suljetaan toukokuussa.", true },
	{ "hu", "Emiatt a lundi kikötőt májusban bezárják.", true },
	{ "hu", "Az erőmű közlése szerint veszély nem volt.", false },
	{ "ro", "Potrivit acesteia, portul se închide în mai.", true },
	{ "ro", "De asemenea, portul din Lund se închide.", false },
	{ "tr", "Bu nedenle liman mayıs ayında kapanacak.", true },
	{ "tr", "Bu yıl liman mayıs ayında kapanacak.", false },
	{ "el", "Η ίδια ζήτησε να κλείσει το λιμάνι τον Μάιο.", true },
	{ "zh", "该港口将在五月关闭两个码头，工人表示反对。", true },
	{ "zh", "港口将在五月关闭两个码头，工人表示反对。", false },
	{ "zh", "公司负责人陈思远在发布会上说。", true },
	{ "ja", "同社は五月に二つの埠頭を閉鎖する方針だ。", true },
	{ "ja", "港は五月に二つの埠頭を閉鎖する方針だ。", false },
	{ "ko", "그는 오월에 항구를 닫을 계획이라고 말했다.", true },
	{ "ko", "항구는 오월에 문을 닫을 계획이다.", false },
	{ "ar", "وأضاف أن الميناء سيغلق في مايو المقبل.", true },
	{ "ar", "وأغلق الميناء رصيفين في مايو الماضي.", false }
};

static const char *
first_of(const char *lang)
{
	return lang[0] == 'e' ? "El museo de Lund muestra mapas viejos." :
	    lang[0] == 'i' ? "Il museo di Lund mostra vecchie carte." :
	    lang[0] == 'p' ? "O museu de Lund mostra mapas velhos." :
	    "Het museum van Lund toont oude kaarten.";
}

static void
test_lean(void **state)
{
	size_t i, wrong = 0;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct digest_input in = { .language = cases[i].lang };
		struct arena arena = ARENA_INIT;
		struct article a;
		char text[400];
		bool leans;

		snprintf(text, sizeof text, "%s\n\n%s",
		    first_of(cases[i].lang), cases[i].sentence);
		in.text = text;
		article_init(&a, &in, &arena);
		assert_int_equal(a.count, 2);
		leans = (a.units[1].flags & (UNIT_LEANS | UNIT_NAMELESS)) != 0;
		if (leans != cases[i].leans) {
			print_error("%s: %d\n", cases[i].sentence, leans);
			wrong++;
		}
		article_free(&a);
		arena_free(&arena);
	}
	assert_int_equal(wrong, 0);
}

/* "O preço" has no drop capital, "Lund, 10 jun —" is no text. */
static void
test_opening(void **state)
{
	static const char *const texts[] = {
		"O preço do porto subiu em maio.\n\nO porto fecha em junho.",
		"Lund, 10 jun \xe2\x80\x94 O preço do porto subiu em maio.",
		"Lund.- O preço do porto subiu em maio.",
		"Lund, 5 mar. (askanews) - O preço do porto subiu em maio."
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		struct digest_input in = { .language = "pt", .text = texts[i] };
		struct arena arena = ARENA_INIT;
		struct article a;

		article_init(&a, &in, &arena);
		if (strncmp(a.units[0].text, "O preço ", 9) != 0)
			fail_msg("%s", a.units[0].text);
		article_free(&a);
		arena_free(&arena);
	}
}

/* "W poniedziałek": nor has a language whose words are as short. */
static void
test_short_words(void **state)
{
	static const char *const texts[][2] = {
		{ "pl", "W porcie Lund zamknięto dwa nabrzeża.\n\nPort stoi." },
		{ "cs", "V přístavu Lund zavřeli dvě mola.\n\nPort stoji." },
		{ "fr", "A bord du navire, deux marins.\n\nLe port ferme." },
		{ "sv", "I hamnen i Lund stängs två kajer.\n\nDet blåser." }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		struct digest_input in = { .language = texts[i][0],
		    .text = texts[i][1] };
		struct arena arena = ARENA_INIT;
		struct article a;

		article_init(&a, &in, &arena);
		if (a.units[0].text[1] != ' ')
			fail_msg("%s", a.units[0].text);
		article_free(&a);
		arena_free(&arena);
	}
}

/* "así", "aussi" before a participle: left out in print. */
static void
test_inner_words(void **state)
{
	static const char *const texts[][3] = {
		{ "es", "Los marinos obtuvieron así el permiso.",
		  "Los marinos obtuvieron el permiso." },
		{ "es", "Los marinos y así como el puerto ganan.",
		  "Los marinos y así como el puerto ganan." },
		{ "fr", "Le marin s'était aussi engagé pour le port.",
		  "Le marin s'était engagé pour le port." },
		{ "fr", "Le port impose donc de partir.",
		  "Le port impose de partir." },
		{ "de", "Der Rat hält den Plan trotzdem für gut.",
		  "Der Rat hält den Plan für gut." },
		{ "pl", "Marynarze boją się jednak hałasu.",
		  "Marynarze boją się hałasu." }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		struct digest_input in = { .language = texts[i][0],
		    .text = texts[i][1] };
		struct arena arena = ARENA_INIT;
		struct article a;

		article_init(&a, &in, &arena);
		assert_string_equal(unit_print(&a, 0, false, &arena),
		    texts[i][2]);
		article_free(&a);
		arena_free(&arena);
	}
}

/* How Polish, Turkish, Korean and Hebrew close what is said. */
static void
test_quotes(void **state)
{
	static const char *const texts[][3] = {
		{ "pl", "Port w Lund zamknięto w maju na dwa lata.\n\n\"Dym było "
		  "widać z odległości 20 kilometrów\" - powiedziała Anna Poe.",
		  "Dym było widać z odległości 20 kilometrów." },
		{ "tr", "Lund limanı mayıs ayında iki yıl kapandı.\n\n\"Yatağımdan "
		  "fırladım, hemen sokağa koştuk\" diyen Emine Kaya ağladı.",
		  "Yatağımdan fırladım, hemen sokağa koştuk." },
		{ "ko", "룬드 항구는 오월에 이 년 동안 문을 닫았다.\n\n주민 김영호 씨는 "
		  "\"비상벨이 울리지 않아 겨우 밖으로 빠져나왔다\"고 말했다.",
		  "비상벨이 울리지 않아 겨우 밖으로 빠져나왔다." },
		{ "he", "הנמל בלונד נסגר בחודש מאי לשנתיים שלמות.\n\n\"הרוח משנה "
		  "כיוון כל כמה דקות\", אמר המפקד שמוליק פרידמן.",
		  "הרוח משנה כיוון כל כמה דקות." }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		struct digest_input in = { .language = texts[i][0],
		    .text = texts[i][1] };
		struct arena arena = ARENA_INIT;
		struct saying *said;
		struct article a;

		article_init(&a, &in, &arena);
		if (spoken_find(&a, &arena, &said) != 1 || strcmp(said->text,
		    texts[i][2]) != 0)
			fail_msg("%s", texts[i][0]);
		article_free(&a);
		arena_free(&arena);
	}
}

/* What the author says of himself, but not what a speaker does. */
static void
test_mine(void **state)
{
	struct digest_input in = { .language = "nl", .text =
	    "De haven van Lund sluit twee steigers.\n\nMijn punt is dat de "
	    "haven te oud is.\n\n\"Ik zag het water\", zegt Ann Poe in Lund." };
	struct arena arena = ARENA_INIT;
	struct article a;

	(void)state;
	article_init(&a, &in, &arena);
	assert_int_equal(a.units[0].flags & UNIT_MINE, 0);
	assert_int_not_equal(a.units[1].flags & UNIT_MINE, 0);
	assert_int_equal(a.units[2].flags & UNIT_MINE, 0);
	article_free(&a);
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lean),
		cmocka_unit_test(test_opening),
		cmocka_unit_test(test_short_words),
		cmocka_unit_test(test_inner_words),
		cmocka_unit_test(test_quotes),
		cmocka_unit_test(test_mine)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

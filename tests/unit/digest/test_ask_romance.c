/* Which questions a Spanish, Italian, Portuguese or Dutch sentence is asked. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ask_check.h"

/* A paragraph that makes the names known. */
static const char context[] = "\n\nHoy Acme y Ann Poe, e Tom Hale, de Lund, "
    "con Acme, Bolt, Ann Poe e Tom Hale, van Lund.";

struct ask_case {
	const char *lang, *sentence, *question;	/* NULL: not the next */
	const char *never;
};

#define Q "\xc2\xbf"

static const struct ask_case cases[] = {
	{ "es", "Acme anunció un robot para niños.", Q "Qué anunció Acme?",
	  NULL },
	{ "es", "Acme quiere construir una fábrica en Lund.",
	  Q "Qué quiere construir Acme?", NULL },
	{ "it", "Acme ha presentato un robot per bambini.",
	  "Che cosa ha presentato Acme?", NULL },
	{ "pt", "Acme lançou um robô para crianças.", "O que lançou Acme?",
	  NULL },
	/* how many */
	{ "es", "Lund recibió el año pasado 1,9 millones de turistas.",
	  Q "Cuántos turistas recibió Lund el año pasado?", NULL },
	{ "it", "Hale ha annullato due match point sul porto di Lund.", NULL,
	  NULL },
	{ "es", "Unos 80 bomberos trabajaron nueve horas en Lund.",
	  Q "Cuántos bomberos trabajaron nueve horas en Lund?", NULL },
	{ "es", "Nueve de los heridos siguen en el hospital de Lund.",
	  Q "Cuántos de los heridos siguen en el hospital de Lund?", NULL },
	{ "es", "La empresa emplea a 85 personas en Lund.",
	  Q "A cuántas personas emplea la empresa en Lund?", NULL },
	{ "es", "En el puerto de Lund trabajan 24 brigadas.",
	  Q "Cuántas brigadas trabajan en el puerto de Lund?", NULL },
	{ "es", "El verano pasado ardieron en Lund 210 hectáreas.",
	  Q "Cuántas hectáreas ardieron en Lund el verano pasado?", NULL },
	{ "es", "Cada año se producen en Lund 40 toneladas de papel.",
	  Q "Cuántas toneladas de papel se producen en Lund cada año?", NULL },
	{ "it", "Il porto ha perso 300 posti dal 1951.",
	  "Quanti posti ha perso il porto dal 1951?",
	  "Da quando il porto ha perso 300 posti?" },
	{ "it", "La riforma riguarda 850 operai nati nel 1964.",
	  "Quanti operai nati nel 1964 riguarda la riforma?", NULL },
	{ "pt", "O Brasil tem 10 milhões de pessoas com asma.",
	  "Quantas pessoas com asma o Brasil tem?", NULL },
	{ "pt", "Cerca de 60 casas foram levadas pela água.",
	  "Quantas casas foram levadas pela água?", NULL },
	{ "es", "El puerto contrató 50 médicos y 30 enfermeros.", NULL,
	  Q "Cuántos médicos contrató el puerto?" },
	{ "es", "El 61% de las calles supera el límite de Lund.",
	  Q "Qué porcentaje de las calles supera el límite de Lund?", NULL },
	{ "nl", "Zes procent van de boeren stopt dit jaar met melk.",
	  "Hoeveel procent van de boeren stopt dit jaar met melk?", NULL },
	{ "es", "La caída se debe sobre todo al frío de Lund.",
	  Q "A qué se debe la caída?", NULL },
	{ "pt", "A queda do porto deve-se à boa colheita.",
	  "A que se deve a queda do porto?", NULL },
	{ "es", "Bolt premiará a Ann Poe con 20.000 euros.",
	  Q "Con cuánto dinero premiará Bolt a Ann Poe?", NULL },
	{ "it", "Il piano di Lund riduce le assenze dell'80%.",
	  "Di quanto il piano di Lund riduce le assenze?", NULL },
	{ "pt", "A empresa recebeu R$ 9 milhões da Bolt e negocia com Lund.",
	  "Quanto dinheiro a empresa recebeu da Bolt?", NULL },
	{ "pt", "A startup planeja lançar uma versão para Lund em maio.",
	  "O que planeja lançar a startup?", NULL },
	{ "es", "Al festival de Lund asistieron unas 9.000 personas.",
	  Q "Cuántas personas asistieron al festival de Lund?", NULL },
	{ "es", "Tres colegios de Lund cerraron por los malos olores.", NULL,
	  Q "Por qué cerraron tres colegios de Lund?" },
	{ "es", "El puerto de Lund cerró el lunes por los malos olores.",
	  Q "Por qué cerró el puerto de Lund el lunes?", NULL },
	{ "es", "De acuerdo con el puerto, la obra costaría 9.000 euros.",
	  Q "Cuánto costaría la obra?", NULL },
	{ "pt", "O governador Tom Hale decretou luto em Lund na sexta.",
	  "Quem decretou luto em Lund na sexta?", NULL },
	{ "es", "El abogado de Poe, Tom Hale, anunció un recurso.",
	  Q "Qué anunció el abogado de Poe?", NULL },
	{ "it", "I funerali di Tom Hale si terranno venerdì a Lund.",
	  "Quando si terranno a Lund i funerali di Tom Hale?", NULL },
	{ "pt", "A Bolt mobilizou 600 técnicos e prevê abrir Lund.",
	  "Quantos técnicos a Bolt mobilizou?", NULL },
	{ "pt", "A Câmara de Lund abriu dois pavilhões em maio.",
	  "Quantos pavilhões a Câmara de Lund abriu em maio?", NULL },
	{ "pt", "As aulas de Lund foram suspensas em 41 concelhos.",
	  "Em quantos concelhos as aulas de Lund foram suspensas?", NULL },
	{ "es", "Las clases fueron suspendidas en 41 municipios.",
	  Q "En cuántos municipios fueron suspendidas las clases?", NULL },
	{ "it", "Il parco di Lund ha accolto nel 2025 oltre 4 milioni di gatti.",
	  "Quanti gatti ha accolto il parco di Lund nel 2025?",
	  "Quando il parco di Lund ha accolto oltre 4 milioni di gatti?" },
	{ "it", "In Lund viaggiano ogni giorno in treno 280 operai.",
	  "Quanti operai viaggiano ogni giorno in treno in Lund?", NULL },
	{ "nl", "Bij 12 procent van de patiënten ontstonden er bloedingen in Lund.",
	  "Bij hoeveel procent van de patiënten ontstonden er bloedingen in Lund?", NULL },
	{ "nl", "De Eerste Kamer stemt op 9 december over de wet.",
	  "Wanneer stemt de Eerste Kamer over de wet?", NULL },
	{ "es", "El puerto de Lund descartó el pago, dijo Ann Poe.", NULL,
	  Q "Qué descartó el puerto de Lund?" },
	{ "nl", "In 2024 vielen in Lund 134 doden door alcohol.",
	  "Hoeveel doden vielen in 2024 in Lund door alcohol?", NULL },
	{ "nl", "Tom Hale was van 2010 tot 2015 minister van Havens.", NULL,
	  "Tot wanneer was Tom Hale van 2010 minister van Havens?" },
	{ "nl", "De lessen van Lund zijn in 41 dorpen geschrapt.",
	  "In hoeveel dorpen zijn de lessen van Lund geschrapt?", NULL },
	/* how much, how long */
	{ "es", "Los precios del pan subieron un 2,1% en mayo.",
	  Q "Cuánto subieron los precios del pan en mayo?", NULL },
	{ "es", "Los precios del pan subieron un 12 % en mayo.",
	  Q "Cuánto subieron los precios del pan en mayo?", NULL },
	{ "it", "Le truffe di Lund sono aumentate del 27% in due anni.",
	  "Di quanto sono aumentate le truffe di Lund in due anni?", NULL },
	{ "it", "La nuova gru del porto costa 27 milioni di euro.",
	  "Quanto costa la nuova gru del porto?", NULL },
	{ "es", "Acme ha recaudado 40 millones de euros en Lund.",
	  Q "Cuánto dinero ha recaudado Acme en Lund?", NULL },
	{ "it", "La circolazione dei treni è stata sospesa per tre ore.",
	  "Per quanto tempo è stata sospesa la circolazione dei treni?",
	  NULL },
	/* when */
	{ "es", "Las obras del puerto empezarán en otoño.",
	  Q "Cuándo empezarán las obras del puerto?", NULL },
	{ "es", "El puerto de Lund seguirá cerrado hasta el lunes.",
	  Q "Hasta cuándo seguirá cerrado el puerto de Lund?", NULL },
	{ "es", "El equipo llevará la copa a Lund el domingo a mediodía.",
	  Q "Cuándo llevará el equipo la copa a Lund?", NULL },
	{ "it", "La legge del porto arriverà in Senato il 20 ottobre.",
	  "Quando arriverà in Senato la legge del porto?", NULL },
	{ "it", "Il porto di Lund ha chiuso il 2025 con un utile.", NULL,
	  "Quando il porto di Lund ha chiuso con un utile?" },
	{ "it", "L'editore Bolt stamperà il giornale a partire da settembre.",
	  "A partire da quando l'editore Bolt stamperà il giornale?", NULL },
	{ "es", "Poe fundó Acme en 2016 con dos vecinos de Lund.", NULL,
	  Q "Cuándo fundó Poe Acme con dos vecinos de Lund?" },
	{ "es", "La senadora Ann Poe explicó que la idea nació en 2021.", NULL,
	  Q "Cuándo explicó la senadora Ann Poe que la idea nació?" },
	{ "it", "L'incidente di Lund è avvenuto intorno alle 15.30.",
	  "A che ora è avvenuto l'incidente di Lund?", NULL },
	{ "pt", "O presidente, Tom Hale, pediu uma reunião em Lund.",
	  "O que pediu o presidente Tom Hale?", NULL },
	{ "nl", "Het was de eerste zege in Lund sinds 2014.", NULL,
	  "Sinds wanneer was het de eerste zege in Lund?" },
	/* why */
	{ "it", "Bolt ha chiuso la linea Lund-Bolton perché la gru è caduta.",
	  "Perché Bolt ha chiuso la linea Lund-Bolton?", NULL },
	{ "it", "La gara è stata interrotta a causa della pioggia.",
	  "Perché la gara è stata interrotta?", NULL },
	{ "pt", "O consumo de pão caiu em maio, porque o preço subiu.",
	  "Por que o consumo de pão caiu em maio?", NULL },
	{ "es", "Debido a la huelga, el puerto cerró dos muelles.",
	  Q "Por qué cerró el puerto dos muelles?", NULL },
	{ "it", "L'avvocata chiede di sapere perché la gru sia caduta.", NULL,
	  "Perché l'avvocata chiede di sapere?" },
	{ "pt", "Ambientalistas criticam a obra porque gasta muita água.",
	  "Por que ambientalistas criticam a obra?", NULL },
	/* where, who */
	{ "it", "Il corpo del marinaio è stato trovato in un capannone.",
	  "Dove è stato trovato il corpo del marinaio?", NULL },
	{ "it", "I carabinieri hanno sequestrato la gru del porto.", NULL,
	  "Chi hanno sequestrato la gru del porto?" },
	{ "it", "Il sindaco Tom Hale ha proclamato il lutto cittadino.",
	  "Chi ha proclamato il lutto cittadino?", NULL },
	/* Dutch: the rest follows the verb */
	{ "nl", "Op Lund werden 85 vluchten geschrapt.",
	  "Hoeveel vluchten werden op Lund geschrapt?", NULL },
	{ "nl", "In Lund waaide het dak van een schuur.",
	  "Waar waaide het dak van een schuur?", NULL },
	{ "nl", "Acme heeft al 2.000 kranen besteld.",
	  "Hoeveel kranen heeft Acme besteld?", NULL },
	{ "nl", "Zestig bewoners werden naar Lund gebracht.",
	  "Hoeveel bewoners werden naar Lund gebracht?", NULL },
	{ "nl", "De prijs van brood steeg in mei met 1,8 procent.",
	  "Met hoeveel procent steeg de prijs van brood in mei?", NULL },
	{ "nl", "De nieuwe kraan kost 4 miljoen euro.",
	  "Hoeveel kost de nieuwe kraan?", NULL },
	{ "nl", "Vanaf juni 2027 kunnen klanten de kraan bestellen.",
	  "Vanaf wanneer kunnen klanten de kraan bestellen?", NULL },
	{ "nl", "Het volledige rapport verschijnt volgende maand in Lund.",
	  "Wanneer verschijnt het volledige rapport in Lund?", NULL },
	{ "nl", "De gemeente heeft besloten om de brug te sluiten omdat het "
	  "geld op was.",
	  "Waarom heeft de gemeente besloten om de brug te sluiten?", NULL },
	{ "nl", "Door de storm reden er geen treinen naar Lund.",
	  "Waardoor reden er geen treinen naar Lund?", NULL },
	{ "nl", "Acme werd in 2020 opgericht door drie studenten.",
	  "Door wie werd Acme in 2020 opgericht?", NULL },
	{ "nl", "Burgemeester Ann Poe opende een loket voor vissers.",
	  "Wie opende een loket voor vissers?",
	  "Wat opende Burgemeester Ann Poe?" },
	{ "nl", "Boerenorganisatie Bolt eist een verbod op lichtreclame.",
	  "Wat eist boerenorganisatie Bolt?", NULL },
	{ "nl", "Boerenorganisatie Bolt eist lagere lonen in Lund.",
	  "Wat eist boerenorganisatie Bolt?", NULL },
	{ "nl", "De maatregel in Lund moet jaarlijks 340 euro opleveren.",
	  "Hoeveel euro moet de maatregel in Lund jaarlijks opleveren?", NULL },
	{ "nl", "Het havenbestuur werkte veertien maanden aan de kraan.",
	  "Hoelang werkte het havenbestuur aan de kraan?", NULL },
	{ "nl", "Volgens Acme zal het aantal boten met 6 procent dalen.",
	  "Met hoeveel procent zal het aantal boten volgens Acme dalen?",
	  NULL },
	{ "nl", "Volgens Acme legden 650 vissers het werk neer.",
	  "Hoeveel vissers legden volgens Acme het werk neer?", NULL },
	{ "es", "Según Acme, la tasa podría cerrar el año en 6 %.", NULL,
	  Q "Qué podría cerrar la tasa?" },
	{ "nl", "Onder Lund zit naar schatting 4 miljard kubieke meter gas.",
	  NULL, "Hoeveel kubieke meter zit onder Lund gas?" },
	{ "es", "La policía intervino 310.000 euros en efectivo y doce coches.",
	  NULL, Q "Cuánto dinero intervino la policía en efectivo y doce "
	  "coches?" },
	{ "nl", "Vorig jaar kwamen er 190 schepen naar Lund.",
	  "Hoeveel schepen kwamen er vorig jaar naar Lund?", NULL },
	{ "pt", "Um estudo da Unicamp com 800 barcos mostrou que o mar sobe.",
	  "O que mostrou um estudo da Unicamp com 800 barcos?", NULL },
	{ "nl", "Twee derde van de aanvragen kwam uit Lund.", NULL,
	  "Hoeveel derde van de aanvragen kwam uit Lund?" },
	{ "es", "El puerto fue diseñado por la arquitecta Ann Poe.",
	  Q "Por quién fue diseñado el puerto?", NULL }
};

static int
check(const struct ask_case *c)
{
	struct asked s = { c->lang, c->sentence, context };

	return ask_check(&s, c->question, c->never);
}

static void
test_cases(void **state)
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
		cmocka_unit_test(test_cases)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "ask_frames.h"
#include "language.h"

static const struct cue cues[] = {
	{ "por qué importa", 90 }, { "significa", 40 },
	{ "podría", 25 }, { "podrían", 25 }, { "riesgo", 40 },
	{ "riesgos", 40 }, { "amenaza", 35 }, { "amenazas", 30 },
	{ "peligro", 35 }, { "peligros", 35 }, { "consecuencia", 40 },
	{ "consecuencias", 45 }, { "impacto", 40 }, { "efectos", 20 },
	{ "importante", 25 }, { "importancia", 30 }, { "clave", 20 },
	{ "crucial", 40 }, { "fundamental", 25 }, { "primera vez", 40 },
	{ "récord", 25 }, { "histórico", 25 }, { "histórica", 25 },
	{ "advierten", 45 }, { "advierte", 45 }, { "advirtió", 40 },
	{ "expertos", 12 }, { "preocupación", 35 }, { "preocupa", 30 },
	{ "temen", 35 }, { "temor", 30 }, { "futuro", 25 },
	{ "hito", 45 }, { "desafío", 30 }, { "desafíos", 30 },
	{ "reto", 25 }, { "retos", 25 }, { "afecta", 25 },
	{ "afectar", 25 }, { "permitirá", 25 }, { "transformar", 30 },
	{ "cambiar", 20 }, { "cada vez más", 20 }, { "millones de", 12 },
	{ "se espera", 25 }, { "supone", 25 }, { "implica", 30 },
	{ "debe", 10 }, { NULL, 0 }
};

const struct digest_language digest_language_es = {
	.code = "es",
	.leaning_words = " él ella ello ellos ellas su sus este esta esto"
	    " estos estas ese esa eso esos esas aquel aquella aquello dicho"
	    " dicha dichos dichas así entonces luego después además también"
	    " tampoco pero y e o u sino aunque porque pues sin por ahí allí"
	    " aquí ambos ambas otro otra otros otras cuyo cuya que quien"
	    " asimismo igualmente finalmente sí no mientras incluso"
	    " precisamente ahora tal tales todo todos lo le les se "
	    "ha han había habían explicó añadió aseguró señaló "
	    "afirmó agregó indicó reconoció recordó advirtió dijo "
	    "declaró pesa mide tiene tienen cuenta incluye incluyen "
	    "prevé prevén ",
	.leaning_phrases = "|sin embargo|por ejemplo|por eso|por ello"
	    "|por tanto|por lo tanto|por otro lado|por otra parte|por su"
	    "|de hecho|en cambio|en este|en esta|en estos|en estas|en ese"
	    "|en esa|a pesar|a este|a esta|a su|con este|con esta|con ello"
	    "|de este|de esta|de esa|de ese|para ello|para esto|cuando él"
	    "|los dos|las dos|el primero|la primera|el segundo|la segunda"
	    "|uno de|una de|al mismo tiempo|no obstante|es decir|es más"
	    "|según él|según ella|"
	    "según explicó|según dijo|según añadió|según señaló|"
	    "según afirmó|según ha|según indicó|según aseguró|"
	    "se trata de|se trata del|entre ambos|entre ambas|"
	    "entre ellos|entre ellas|en su|en sus|de su|de sus|"
	    "para su|para sus|según su|según este|según esta|"
	    "según esa|según ese|fue su|fue el|fue la|es el|es la|"
	    "es su|el directivo|el mismo|la misma|",
	.standing_phrases = "|esta semana|este año|este mes|este lunes"
	    "|este martes|este miércoles|este jueves|este viernes"
	    "|este sábado|este domingo|sin duda|por primera vez"
	    "|todos los|no hay|"
	    "ha muerto|ha fallecido|han muerto|han fallecido|"
	    "ha llegado el|ha nacido|",
	.cut_phrases = "|pero|y|sin embargo,|además,|no obstante,"
	    "|finalmente,|asimismo,|de hecho,|",
	.pronouns = " él ella ellos ellas ",
	.quote_stops = " él ella ello pero y o porque que eso esto esta este"
	    " ese esa su sus sí no pues así ",
	.says = " dijo afirmó explicó señaló dice afirma explica señala aseguró"
	    " asegura añadió añade según declaró indicó apuntó sostuvo"
	    " sostiene dicho afirmado explicado señalado asegurado subrayó"
	    " destacó advirtió concluyó escribió manifestó comentó ",
	.cues = cues,
	.stories = "En esta edición: ",
	.ask = ask_spanish
};

#include "ask_frames.h"
#include "language.h"
#include "lean.h"

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
	.leaning_words = " más menos él ella ello ellos ellas su sus"
	    " este esta esto"
	    " estos estas ese esa eso esos esas aquel aquella aquello dicho"
	    " dicha dichos dichas así entonces luego después además también"
	    " tampoco pero y e o u sino aunque porque pues sin por ahí allí"
	    " aquí ambos ambas otro otra otros otras cuyo cuya que"
	    " asimismo igualmente finalmente sí no mientras incluso"
	    " precisamente tal tales todo todos lo le les nada ",
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
	.standing_phrases = "|más de|más del|menos de|menos del"
	    "|lo que más|lo más|lo único|todo el|toda la"
	    "|todos los días|esta semana|este año|este mes|este lunes"
	    "|este martes|este miércoles|este jueves|este viernes"
	    "|este sábado|este domingo|sin duda|por primera vez"
	    "|este verano|este invierno|este otoño|este curso|esta mañana"
	    "|esta noche|esta tarde|este viernes|todos los|no hay|mientras"
	    " que|aunque|porque|mientras|sin|",
	.cut_phrases = "|pero|y|sin embargo,|además,|no obstante,|también"
	    "|en cambio,|por su parte,|por otra parte,|por otro lado,"
	    "|finalmente,|asimismo,|de hecho,|",
	.inner_cuts = "|sin embargo|en cambio|por su parte|por otra parte"
	    "|por otro lado|no obstante|además|asimismo|también|por tanto"
	    "|por lo tanto|de hecho|por ejemplo|a su vez|eso sí|",
	.inner_words = " también además asimismo ",
	.inner_phrases = "|sin embargo|en cambio|",
	.pronouns = " él ella ellos ellas ",
	.quote_stops = " él ella ello pero y o porque que eso esto esta este"
	    " ese esa su sus sí no pues así ",
	.says = " dijo relató relata contó cuenta lamenta lamentó bromea"
	    " bromeó"
	    " avisó avisa recalcó recalca recordó recuerda insistió insiste"
	    " resumió confesó confiesa reconoció reconoce celebró celebra"
	    " agregó agrega expresó denunció denuncia reclamó reclama pidió"
	    " pide criticó respondió responde zanjó admitió admite sentenció"
	    " precisó precisa detalló argumentó matizó matiza contado"
	    " recordado lamentado añadido insistido pedido comentado"
	    " anunciado anunció advertido reconocido denunciado destacado"
	    " explican dicen aseguran afirman cuentan relatan dijeron"
	    " explicaron concluye opina opinó considera apunta subraya"
	    " destaca narra narró exclamó prometió promete agradeció afirmó"
	    " explicó señaló dice afirma explica señala aseguró"
	    " asegura añadió añade según declaró indicó apuntó sostuvo"
	    " sostiene dicho afirmado explicado señalado asegurado subrayó"
	    " destacó advirtió concluyó escribió manifestó comentó ",
	.leans = lean_spanish,
	.cues = cues,
	.stories = "En esta edición: ",
	.ask = ask_spanish
};

#include "ask_frames.h"
#include "language.h"
#include "lean.h"

static const struct cue cues[] = {
	{ "por qué importa", 90 }, { "significa que", 45 },
	{ "significa", 25 }, { "significará", 40 }, { "supone", 20 },
	{ "supondrá", 40 }, { "supondría", 40 }, { "supondrían", 35 },
	{ "permitirá", 30 }, { "permitiría", 30 }, { "permite", 10 },
	{ "obligará", 35 }, { "obliga a", 25 }, { "afectará", 40 },
	{ "afecta a", 25 }, { "afectan a", 25 }, { "afectados", 8 },
	{ "afectar", 15 }, { "podría", 25 }, { "podrían", 25 },
	{ "podría haber", -20 }, { "podrían haber", -20 },
	{ "pone en riesgo", 45 }, { "ponen en riesgo", 45 },
	{ "poner en riesgo", 45 }, { "en riesgo", 30 }, { "en peligro", 40 },
	{ "riesgo de", 30 }, { "riesgo", 15 }, { "riesgos", 30 },
	{ "amenaza con", 35 }, { "amenaza", 25 }, { "amenazan", 30 },
	{ "amenazas", 25 }, { "peligro", 20 }, { "consecuencia", 40 },
	{ "consecuencias", 45 }, { "impacto", 35 }, { "efectos", 15 },
	{ "primera vez", 35 }, { "sin precedentes", 45 }, { "récord", 20 },
	{ "histórico", 15 }, { "histórica", 15 }, { "advierten", 40 },
	{ "alertado", 40 }, { "advertido", 35 }, { "pueden provocar", 30 },
	{ "puede provocar", 30 }, { "pueden favorecer", 30 },
	{ "advierte", 40 }, { "advirtió", 40 }, { "alertan", 40 },
	{ "alerta de", 35 }, { "alertó", 35 }, { "alerta", 15 },
	{ "avisan", 30 }, { "temen", 35 }, { "teme", 30 }, { "temor", 30 },
	{ "preocupación", 35 }, { "preocupa", 35 }, { "preocupan", 30 },
	{ "si no se", 30 }, { "de lo contrario", 35 }, { "en juego", 40 },
	{ "hito", 40 }, { "abre la puerta", 45 }, { "abriría la puerta", 45 },
	{ "precedente", 35 }, { "perderán", 25 }, { "perdería", 30 },
	{ "perderían", 30 }, { "beneficiará", 35 }, { "beneficiarán", 30 },
	{ "beneficiar", 20 }, { "ahorrará", 30 }, { "ahorrar", 15 },
	{ "encarecerá", 35 }, { "encarecer", 25 }, { "encarece", 25 },
	{ "abaratar", 30 }, { "entrará en vigor", 20 },
	{ "entra en vigor", 15 }, { "familias", 8 }, { "hogares", 8 },
	{ "consumidores", 12 }, { "usuarios", 5 }, { "pacientes", 5 },
	{ "trabajadores", 5 }, { "empleos", 12 },
	{ "puestos de trabajo", 20 }, { "más importante", 25 },
	{ "más grave", 30 }, { "más graves", 30 }, { "el mayor", 12 },
	{ "la mayor", 12 }, { "el peor", 25 }, { "la peor", 25 },
	{ "crucial", 40 }, { "decisivo", 30 }, { "decisiva", 30 },
	{ "decisivas", 30 }, { "fundamental", 25 }, { "imprescindible", 30 },
	{ "clave", 15 }, { "importancia", 30 }, { "importante", 10 },
	{ "escasez", 30 }, { "faltan", 15 }, { "cambio climático", 20 },
	{ "extinción", 35 }, { "vulnerables", 30 }, { "reducirá", 30 },
	{ "reduciría", 30 }, { "reducir", 12 }, { "evitará", 30 },
	{ "evitaría", 30 }, { "evitar", 10 }, { "mejorará", 20 },
	{ "cambiar", 12 }, { "cambiará", 30 }, { "cambiaría", 30 },
	{ "transformar", 30 }, { "transformará", 40 }, { "dependen", 25 },
	{ "depende de", 20 }, { "dependencia", 30 }, { "desafío", 25 },
	{ "desafíos", 30 }, { "reto", 20 }, { "retos", 25 },
	{ "cada vez más", 20 }, { "millones de personas", 15 },
	{ "se espera", 15 }, { "se espera que", 20 }, { "implica", 30 },
	{ "implicará", 35 }, { "provocará", 35 }, { "provocaría", 35 },
	{ "provocar", 20 }, { "agravar", 35 }, { "agravará", 40 },
	{ "agrava", 30 }, { "colapso", 35 }, { "crisis", 10 },
	{ "inviable", 35 }, { "supervivencia", 35 }, { "desaparecer", 25 },
	{ "desaparecerá", 35 }, { "desaparecerán", 35 }, { "esperanza", 20 },
	{ "salvar vidas", 40 }, { "a largo plazo", 20 },
	{ "si prospera", 40 }, { "si se confirma", 30 },
	{ "si se aprueba", 30 }, { "hablar de su futuro", -60 },
	{ "su futuro", -15 }, { "futuro", 15 }, { "pone fin", 35 },
	{ "por primera vez desde", 20 }, { "desde hace", 8 },
	{ "garantizará", 25 }, { "mayor riesgo", 20 }, { "pérdidas", 20 },
	{ "ingresos de", 15 }, { "sin agua", 15 }, { "sin hogar", 20 },
	{ "cada año", 12 }, { "mueren cada año", 40 }, { "uno de cada", 30 },
	{ "una de cada", 30 }, { "de la historia", 25 },
	{ "desde que hay registros", 40 }, { "nivel más bajo", 30 },
	{ "nivel más alto", 30 }, { "más baratos", 20 }, { "más caros", 25 },
	{ "puede cambiar", 35 }, { "pueden cambiar", 35 },
	{ "cambiar la vida", 30 }, { "cuesta * al año", 30 },
	{ "una de las más", 20 }, { "uno de los más", 20 },
	{ "recibirán menos", 30 }, { "se queda sin", 25 },
	{ "tercer país", 25 }, { "primer país", 35 }, { "complicar", 20 },
	{ "millones de españoles", 20 }, { "no tienen", 15 },
	{ "falta de médicos", 30 }, { "lista de espera", 25 },
	{ "listas de espera", 25 },
	{ NULL, 0 }
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
	    "entre ambos|entre ambas|"
	    "entre ellos|entre ellas|en su|en sus|de su|de sus|"
	    "para su|para sus|según su|según este|según esta|"
	    "según esa|según ese|fue su|"
	    "es su|el directivo|el mismo|la misma|",
	.standing_phrases = "|la primera vez|la primera vuelta"
	    "|la segunda vuelta|la primera ministra"
	    "|la segunda guerra|la primera guerra|el segundo trimestre"
	    "|el primer"
	    "|más de|más del|menos de|menos del"
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
	.inner_words = " también además asimismo así ",
	.inner_phrases = "|sin embargo|en cambio|",
	.pronouns = " él ella ellos ellas ",
	.mine = "|yo|mi|mis|",
	.quote_stops = " él ella ello pero y o porque que eso esto esta este"
	    " ese esa su sus sí pues así ",
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

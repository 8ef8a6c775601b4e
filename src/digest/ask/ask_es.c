/* Questions in Spanish. */
#include "ask_romance.h"

static const struct frame frames[] = {
	{ "es", NULL, "", AFTER_ARTICLE, ASK_WHAT_IS },
	{ "dijo", NULL, "¿Qué dijo %s", AFTER_THAT, ASK_SAY },
	{ "afirmó", NULL, "¿Qué afirmó %s", AFTER_THAT, ASK_SAY },
	{ "aseguró", NULL, "¿Qué aseguró %s", AFTER_THAT, ASK_SAY },
	{ "explicó", NULL, "¿Qué explicó %s", AFTER_THAT, ASK_SAY },
	{ "señaló", NULL, "¿Qué señaló %s", AFTER_THAT, ASK_SAY },
	{ "indicó", NULL, "¿Qué indicó %s", AFTER_THAT, ASK_SAY },
	{ "declaró", NULL, "¿Qué declaró %s", AFTER_THAT, ASK_SAY },
	{ "advirtió", NULL, "¿Qué advirtió %s", AFTER_THAT, ASK_SAY },
	{ "añadió", NULL, "¿Qué añadió %s", AFTER_THAT, ASK_SAY },
	{ "dice", NULL, "¿Qué dice %s", AFTER_THAT, ASK_SAY },
	{ "afirma", NULL, "¿Qué afirma %s", AFTER_THAT, ASK_SAY },
	{ "asegura", NULL, "¿Qué asegura %s", AFTER_THAT, ASK_SAY },
	{ "explica", NULL, "¿Qué explica %s", AFTER_THAT, ASK_SAY },
	{ "señala", NULL, "¿Qué señala %s", AFTER_THAT, ASK_SAY },
	{ "advierte", NULL, "¿Qué advierte %s", AFTER_THAT, ASK_SAY },
	{ NULL, NULL, NULL, AFTER_ANY, ASK_SAY }
};

static const struct ask_grammar grammar = {
	.verb_second = false,
	.articles = " el la los las un una unos unas ",
	.inner = " entre de del para en y al a por sobre ",
	.never = " él ella ellos ellas yo tú nosotros usted ustedes este"
	    " esta esto estos estas ese esa eso esos esas que quien quienes"
	    " cuyo cuya su sus mi mis se no ni pero o si como cuando donde"
	    " más menos ya también todos todas todo toda ningún ninguna lo"
	    " le les otro otra otros otras según además así ",
	.prepositions = " de del a al para en por con sin sobre entre hacia"
	    " hasta desde contra según durante tras ante bajo mediante ",
	.that = " que ",
	.openers = " en el la este esta desde para según tras durante ayer"
	    " hoy con por a lunes ahora antes después ",
	.indefinite = " un una el la ",
	.roles = " profesor profesora investigador investigadora director"
	    " directora presidente presidenta fundador fundadora cofundador"
	    " cofundadora ministro ministra diputado diputada senador"
	    " senadora abogado abogada periodista escritor escritora autor"
	    " autora economista sociólogo socióloga filósofo filósofa"
	    " historiador historiadora físico física biólogo bióloga"
	    " ingeniero ingeniera analista portavoz responsable jefe jefa"
	    " secretario secretaria alcalde alcaldesa experto experta"
	    " artista empresario empresaria médico médica activista ",
	.things = " empresa compañía startup plataforma sistema modelo"
	    " aplicación servicio herramienta proyecto programa lenguaje"
	    " robot red algoritmo técnica método tecnología ley agencia"
	    " organización asociación grupo instituto universidad ciudad"
	    " país periódico sitio enfermedad medicamento satélite vehículo"
	    " aparato juego película libro iniciativa fundación filial banco"
	    " motor navegador asistente base ",
	.who_is = "¿Quién es %s",
	.what_is = "¿Qué es %s",
	.participles = " - ",
	.infinitive_ends = " ar er ir ",
	.more_than = " más de menos unas unos cerca casi alrededor al ",
	.more = ask_romance,
	.mark = "?",
	.frames = frames
};

void
ask_spanish(struct article *a, size_t sentence, struct faq_list *out)
{
	ask_by_frames(a, sentence, out, &grammar);
}

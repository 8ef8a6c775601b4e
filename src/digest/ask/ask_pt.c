/* Questions in Portuguese. */
#include "ask_romance.h"

static const struct frame frames[] = {
	{ "é", NULL, "", AFTER_ARTICLE, ASK_WHAT_IS },
	{ "disse", NULL, "O que disse %s", AFTER_THAT, ASK_SAY },
	{ "afirmou", NULL, "O que afirmou %s", AFTER_THAT, ASK_SAY },
	{ "explicou", NULL, "O que explicou %s", AFTER_THAT, ASK_SAY },
	{ "destacou", NULL, "O que destacou %s", AFTER_THAT, ASK_SAY },
	{ "declarou", NULL, "O que declarou %s", AFTER_THAT, ASK_SAY },
	{ "alertou", NULL, "O que alertou %s", AFTER_THAT, ASK_SAY },
	{ "informou", NULL, "O que informou %s", AFTER_THAT, ASK_SAY },
	{ "diz", NULL, "O que diz %s", AFTER_THAT, ASK_SAY },
	{ "afirma", NULL, "O que afirma %s", AFTER_THAT, ASK_SAY },
	{ "explica", NULL, "O que explica %s", AFTER_THAT, ASK_SAY },
	{ NULL, NULL, NULL, AFTER_ANY, ASK_SAY }
};

static const struct ask_grammar grammar = {
	.verb_second = false,
	.articles = " o a os as um uma ",
	.inner = " entre de do da dos das para em e no na ao por com ",
	.never = " ele ela eles elas eu tu nós você vocês este esta isto"
	    " estes estas esse essa isso esses essas aquele aquela que quem"
	    " cujo cuja seu sua seus suas meu minha se não nem mas ou como"
	    " quando onde mais menos já também todos todas tudo nenhum"
	    " nenhuma lhe outro outra outros outras segundo além assim ",
	.prepositions = " de do da dos das ao à aos às para em no na nos"
	    " nas por pelo pela com sem sobre entre até desde contra segundo"
	    " durante após ante sob ",
	.that = " que ",
	.openers = " em no na desde para segundo após durante ontem hoje com"
	    " por a o nesta neste agora ",
	.indefinite = " um uma o a ",
	.roles = " professor professora pesquisador pesquisadora"
	    " investigador investigadora diretor diretora presidente"
	    " fundador fundadora cofundador cofundadora ministro ministra"
	    " deputado deputada senador senadora advogado advogada"
	    " jornalista escritor escritora autor autora economista"
	    " sociólogo socióloga filósofo filósofa historiador historiadora"
	    " físico física biólogo bióloga engenheiro engenheira analista"
	    " porta-voz responsável chefe secretário secretária prefeito"
	    " prefeita especialista artista empresário empresária médico"
	    " médica ativista ",
	.things = " empresa companhia startup plataforma sistema modelo"
	    " aplicativo aplicação serviço ferramenta projeto programa"
	    " linguagem robô rede algoritmo técnica método tecnologia lei"
	    " agência organização associação grupo instituto universidade"
	    " cidade país jornal site doença medicamento satélite veículo"
	    " aparelho jogo filme livro iniciativa fundação subsidiária"
	    " banco motor navegador assistente ",
	.who_is = "Quem é %s",
	.what_is = "O que é %s",
	.participles = " - ",
	.infinitive_ends = " ar er ir or ",
	.more_than = " mais de menos cerca quase pelo ",
	.more = ask_romance,
	.mark = "?",
	.frames = frames
};

void
ask_portuguese(struct article *a, size_t sentence, struct faq_list *out)
{
	ask_by_frames(a, sentence, out, &grammar);
}

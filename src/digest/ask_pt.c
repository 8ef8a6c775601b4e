/* Questions in Portuguese. */
#include "ask_frames.h"

static const struct frame frames[] = {
	{ "é", NULL, "", AFTER_ARTICLE, ASK_WHAT_IS },
	{ "anunciou", NULL, "O que anunciou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "apresentou", NULL, "O que apresentou %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "publicou", NULL, "O que publicou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "lançou", NULL, "O que lançou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "desenvolveu", NULL, "O que desenvolveu %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "criou", NULL, "O que criou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "descobriu", NULL, "O que descobriu %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "comprou", NULL, "O que comprou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "adquiriu", NULL, "O que adquiriu %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "vendeu", NULL, "O que vendeu %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "assinou", NULL, "O que assinou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "aprovou", NULL, "O que aprovou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "rejeitou", NULL, "O que rejeitou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "proibiu", NULL, "O que proibiu %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "pediu", NULL, "O que pediu %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "exigiu", NULL, "O que exigiu %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "denunciou", NULL, "O que denunciou %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "criticou", NULL, "O que criticou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "revelou", NULL, "O que revelou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "confirmou", NULL, "O que confirmou %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "obteve", NULL, "O que obteve %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "recebeu", NULL, "O que recebeu %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "perdeu", NULL, "O que perdeu %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "ganhou", NULL, "O que ganhou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "testou", NULL, "O que testou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "construiu", NULL, "O que construiu %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "fundou", NULL, "O que fundou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "propôs", NULL, "O que propôs %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "estudou", NULL, "O que estudou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "analisou", NULL, "O que analisou %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "encontrou", NULL, "O que encontrou %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "introduziu", NULL, "O que introduziu %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "anuncia", NULL, "O que anuncia %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "apresenta", NULL, "O que apresenta %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "lança", NULL, "O que lança %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "desenvolve", NULL, "O que desenvolve %s",
	  AFTER_OBJECT, ASK_WHAT_DID },
	{ "oferece", NULL, "O que oferece %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "propõe", NULL, "O que propõe %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "prevê", NULL, "O que prevê %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "exige", NULL, "O que exige %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "denuncia", NULL, "O que denuncia %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "revela", NULL, "O que revela %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "proíbe", NULL, "O que proíbe %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "permite", NULL, "O que permite %s", AFTER_OBJECT, ASK_WHAT_DID },
	{ "prepara", NULL, "O que prepara %s", AFTER_OBJECT, ASK_WHAT_DID },
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
	{ "vai", NULL, "O que vai fazer %s",
	  AFTER_INFINITIVE, ASK_WHAT_WILL },
	{ "vão", NULL, "O que vão fazer %s",
	  AFTER_INFINITIVE, ASK_WHAT_WILL },
	{ "quer", NULL, "O que quer fazer %s",
	  AFTER_INFINITIVE, ASK_WHAT_WILL },
	{ "querem", NULL, "O que querem fazer %s",
	  AFTER_INFINITIVE, ASK_WHAT_WILL },
	{ "pode", NULL, "O que pode fazer %s",
	  AFTER_INFINITIVE, ASK_WHAT_WILL },
	{ "deve", NULL, "O que deve fazer %s",
	  AFTER_INFINITIVE, ASK_WHAT_WILL },
	{ "poderá", NULL, "O que poderá fazer %s",
	  AFTER_INFINITIVE, ASK_WHAT_WILL },
	{ "pretende", NULL, "O que pretende fazer %s",
	  AFTER_INFINITIVE, ASK_WHAT_WILL },
	{ "custa", NULL, "Quanto custa %s", AFTER_NUMBER, ASK_HOW_MUCH },
	{ "custará", NULL, "Quanto custará %s", AFTER_NUMBER, ASK_HOW_MUCH },
	{ NULL, NULL, NULL, AFTER_ANY, ASK_SAY }
};

static const struct ask_grammar grammar = {
	.verb_second = false,
	.articles = " o a os as um uma ",
	.inner = " de do da dos das para em e no na ao por com ",
	.never = " ele ela eles elas eu tu nós você vocês este esta isto"
	    " estes estas esse essa isso esses essas aquele aquela que quem"
	    " cujo cuja seu sua seus suas meu minha se não nem mas ou como"
	    " quando onde mais menos já também todos todas tudo nenhum"
	    " nenhuma lhe outro outra outros outras segundo além assim ",
	.prepositions = " de do da dos das a ao à aos às para em no na nos"
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
	.how_many = "Quantos ",
	.how_many_feminine = "Quantas ",
	.feminine_end = " as ",
	.plural_verbs = " são foram estão estavam têm podem devem vivem"
	    " trabalham usam assinaram morreram participaram ficaram ",
	.mark = "?",
	.frames = frames
};

void
ask_portuguese(struct article *a, size_t sentence, struct faq_list *out)
{
	ask_by_frames(a, sentence, out, &grammar);
}

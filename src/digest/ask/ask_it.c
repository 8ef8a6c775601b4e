/* Questions in Italian. */
#include "ask_romance.h"

static const struct frame frames[] = {
	{ "è", NULL, "", AFTER_ARTICLE, ASK_WHAT_IS },
	{ "afferma", NULL, "Che cosa afferma %s", AFTER_THAT, ASK_SAY },
	{ "spiega", NULL, "Che cosa spiega %s", AFTER_THAT, ASK_SAY },
	{ "sostiene", NULL, "Che cosa sostiene %s", AFTER_THAT, ASK_SAY },
	{ "sottolinea", NULL, "Che cosa sottolinea %s", AFTER_THAT, ASK_SAY },
	{ "dichiara", NULL, "Che cosa dichiara %s", AFTER_THAT, ASK_SAY },
	{ "ha detto", NULL, "Che cosa ha detto %s", AFTER_THAT, ASK_SAY },
	{ "ha dichiarato", NULL, "Che cosa ha dichiarato %s",
	  AFTER_THAT, ASK_SAY },
	{ "ha spiegato", NULL, "Che cosa ha spiegato %s",
	  AFTER_THAT, ASK_SAY },
	{ "ha affermato", NULL, "Che cosa ha affermato %s",
	  AFTER_THAT, ASK_SAY },
	{ "ha aggiunto", NULL, "Che cosa ha aggiunto %s",
	  AFTER_THAT, ASK_SAY },
	{ "ha annunciato", NULL, "Che cosa ha annunciato %s",
	  AFTER_THAT, ASK_SAY },
	{ NULL, NULL, NULL, AFTER_ANY, ASK_SAY }
};

static const struct ask_grammar grammar = {
	.verb_second = false,
	.articles = " il lo la i gli le un uno una ",
	.article_ends = "|l’|l'|un’|",
	.inner = " tra fra di del della dei delle degli dello per in e a al da sul"
	    " su con ",
	.never = " lui lei loro egli ella io tu noi voi questo questa questi"
	    " queste quello quella quelli quelle che chi cui suo sua suoi"
	    " sue mio mia si non né ma o se come quando dove più meno già"
	    " anche tutti tutte tutto tutta nessuno nessuna ci vi ne"
	    " altri altre altro altra secondo inoltre così ",
	.prepositions = " di del della dei delle degli dello a al alla ai"
	    " alle da dal dalla in nel nella per con su sul sulla tra fra"
	    " senza contro dopo durante secondo verso sotto ",
	.that = " che ",
	.openers = " nel in dal per secondo dopo durante oggi ieri con a ora"
	    " il la ",
	.indefinite = " un uno una il la ",
	.roles = " professore professoressa ricercatore ricercatrice"
	    " direttore direttrice presidente fondatore fondatrice"
	    " cofondatore ministro ministra deputato deputata senatore"
	    " senatrice avvocato giornalista scrittore scrittrice autore"
	    " autrice economista sociologo filosofo storico fisico biologo"
	    " ingegnere analista portavoce responsabile capo segretario"
	    " sindaco esperto esperta artista imprenditore imprenditrice"
	    " medico attivista allenatore calciatore ",
	.things = " azienda società startup piattaforma software sistema"
	    " modello applicazione app servizio strumento progetto programma"
	    " linguaggio robot rete algoritmo tecnica metodo tecnologia"
	    " legge agenzia organizzazione associazione gruppo istituto"
	    " università città paese giornale sito malattia farmaco"
	    " satellite veicolo gioco film libro iniziativa fondazione"
	    " filiale banca motore browser assistente squadra ",
	.who_is = "Chi è %s",
	.what_is = "Che cos’è %s",
	.participles = " - ",
	.infinitive_ends = " are ere ire rre ",
	.more_than = " più di meno oltre circa quasi almeno ",
	.more = ask_romance,
	.mark = "?",
	.frames = frames
};

void
ask_italian(struct article *a, size_t sentence, struct faq_list *out)
{
	ask_by_frames(a, sentence, out, &grammar);
}

/* German, French and others: a last name alone gets the first name that the
 * article has for it, where the page has not had it so far. */
#include <string.h>

#include <ndigest/base/buf.h>

#include "clause.h"
#include "refer.h"

#define PAIRS_MAX 32

struct pair {
	const char *first, *last;	/* in a unit's text */
	size_t first_n, last_n;
	bool shared;		/* two people of the name */
	bool known;		/* to the reader so far */
};

struct pairs {
	struct pair at[PAIRS_MAX];
	size_t count;
};

/* First names that the English tables do not have. */
static const char given[] =
    " achim adele adrien agathe agnès alain albert alexandre alexis"
    " alice aline alois amandine amélie anaïs andré anja anke anna anne"
    " anne-sophie annika antje antoine anton armin arnaud arne arthur"
    " aude audrey augustin aurore aurélie axel axelle aïssata baptiste"
    " barbara bastien beate benjamin benoît bernard bernd bertrand"
    " birgit birte björn brice brigitte britt britta bruno burkhard"
    " béatrice bérénice camille capucine carla carola carole caroline"
    " carsten catherine chantal charlène christelle christian"
    " christiane christine christophe claire clara claude claudine"
    " clémence clément colette conor coralie corentin corinne cornelia"
    " cécile cédric célia céline dagmar damien daniel danielle david"
    " delphine denis denise dennis detlef diane didier dieter dirk"
    " dominik dominique doris dörte edith edouard egon eike ekkehard"
    " elfriede elias elisabeth elke elodie emil emilia emma emmanuel"
    " emmanuelle enzo erik ernest ernst erwan erwin esteban estelle"
    " etienne eugen eugène eva evelyne fabien fabienne fabrice fanny"
    " farid felix ferdinand fernand finn flavien florence florent"
    " florian frank franka franz franziska françois françoise frieda"
    " friedrich fritz frédéric félix gabi gabriel gabriele gaspard"
    " gaëlle gaëtan geneviève georg georges gerd gerhard germain"
    " gertrud ghislaine gilbert gilles gisela gottfried greta grégoire"
    " gudrun guillaume gustave guy guénaël gwenaël gérard günter"
    " günther hanna hannah hanne hannelore hans hartmut hauke heidi"
    " heike heiko heiner heinrich heinz helmut hendrik henning henri"
    " henrike herbert hermann hervé hilde hildegard holger horst hubert"
    " hugo héloïse hélène ilka ilse inga inge ingo ingrid inès irene"
    " irmgard irène isabel isabell isabelle jacqueline jacques jakob"
    " jan jan-philipp jana jean jean-baptiste jean-claude jean-françois"
    " jean-louis jean-luc jean-marc jean-michel jean-paul jean-philippe"
    " jean-pierre jeanne jens joachim jochen johann johannes jonas"
    " jonathan josef joseph josiane joséphine joël joëlle judith julien"
    " juliette justine jutta jérémy jérôme jörg jörgen jörn jürgen kai ";
static const char given_too[] =
    " karim karin karl karl-heinz karoline karsten katharina kathrin"
    " katja katrin kerstin kirsten klaus konrad konstantin kristin kurt"
    " käthe laetitia lara lars lasse laura laure laurent laëtitia lea"
    " lena leon leonie levin lieselotte lina lionel lise lorenz lothar"
    " louis louise loïc luc lucas lucie lucien ludovic ludwig luisa"
    " luise lukas lutz lydie léa léon léonie madeleine magali magdalena"
    " mahel malik malte manfred manon manuela marc marcel maren"
    " margarete margaux margit margot marguerite maria marie"
    " marie-christine marie-claude marie-france marine mario marion"
    " marit marius markus marlene marlies marthe martin martine"
    " mathilde mathis matthias maud maurice max maxence maximilian"
    " maëlle maïté mechthild meike melanie mia michael michel michèle"
    " mireille miriam mohamed monika monique moritz moses muriel myriam"
    " mélanie mélissa nadia nadine nadège nathalie nathan nicolas"
    " nicole nils nina noah nolwenn norbert noé noémie océane odile"
    " olaf ole olivia olivier oskar otto pascal pascale patrice"
    " patricia patrick patrizia paul paula pauline perrine peter petra"
    " philipp philippe philippine pierre pierre-yves quentin rachid"
    " rainer ralf raphaël raymond regina reiner reinhard renate rené"
    " richard robert rodolphe roger rolf romain rosalie roswitha rudolf"
    " ruth régis rémi rémy rüdiger sabine salma salomé samir samuel"
    " sandra sandrine sarah saskia selin serge sibylle sidonie"
    " siegfried siegmar sigrid silke simon simone solange solène sonja"
    " sophie stefan stefanie steffen stephan steven stéphane stéphanie"
    " susan susanna susanne suzanne sven sylvain sylvestre sylvie"
    " sébastien séverine tanguy tanja theo theresa thibault thierry"
    " thilo thomas thorsten théo théodore tilman tim timo timothée"
    " tobias tom toni torsten udo ulf uli ulrike ursula uta ute uwe"
    " valentin valentine valérie vanessa vera verena victor viktoria"
    " vincent virginie volker véronique walter werner wiebke wilfried"
    " wilhelm william wolfgang wolfram xavier yanis yann yannick"
    " yasmine youssef yves yvonne zoé édith édouard élisabeth élise"
    " élodie émile émilie éric étienne ";

/* Spanish, Italian, Portuguese and Dutch ones. */
static const char southern[] =
    " adela adelina adrián adriana agustín aitor alberto alejandra"
    " alejandro alessandra alessandro alessio alicia almudena álvaro"
    " amalia amparo ana anabel andrea andrés andreu ángel ángela anna"
    " antonella antonia antonio aquilino arancha araceli armando arturo"
    " bartolomé beatriz begoña benito bernardo borja bruna bruno camila"
    " carla carlo carlos carmen carolina caterina catalina cecilia césar"
    " chiara claudia claudio cristiano cristina dalila damián daniele"
    " daniela dario david davide débora diego domenico donatella edoardo"
    " eduardo elena eleonora elías elisa elisabetta elvira emilia"
    " emiliano emilio enrico enrique enzo ernesto esteban ester"
    " estefanía eugenia eulalia eusebio eva ezequiel fabio fabián"
    " fabrizio fátima federica federico felipe félix fermín fernanda"
    " fernando filippo flavia flavio francesca francesco francisca"
    " francisco gabriel gabriele gabriella gaetano gerardo giacomo"
    " gianluca gianni giorgia giorgio giovanna giovanni giulia giulio"
    " giuseppe gonzalo graciela gregorio guido guillermo gustavo héctor"
    " horacio hugo ignacio iker ilaria inés inmaculada irene isabel"
    " isidro iván ivan jacinto jacopo jaime javier jesús jimena joan"
    " joaquín jordi jorge josé josefa josep juan juana julia julián"
    " juliana julio laura leandro leire leonardo leticia lidia lorena"
    " lorenzo lucas lucía lucia luciano luis luisa luigi luca macarena"
    " maite manolo manuel manuela marc marcela marcelo marco marcos"
    " margarita maría mariana mariano mario marisa marta martín martina"
    " mateo matías matteo mattia mauricio mauro máximo michela michele"
    " miguel mirella mireia miriam mónica montserrat nando natalia"
    " nélida nelly nerea nicola nicolás nicoletta noelia nuria octavio"
    " olga oriol óscar oscar pablo paco paola paolo pascual patricia"
    " paula pedro pepe piero pietro rafael rafaela raffaele ramiro ramón"
    " raquel raúl rebeca renata renato renzo ricardo riccardo rita"
    " roberta roberto rocío rodrigo román rosaria rosalía rubén ruben"
    " sabrina salvatore samuel sandra sara sebastián sergio serena"
    " ";
static const char western[] =
    " silvana silvia silvio simona simone sofía sofia stefania stefano"
    " susana tamara teresa tomás tommaso umberto úrsula valentina"
    " valeria valerio vanesa verónica vicente vicenta vincenzo virginia"
    " vito vittorio walter xavier yolanda adão afonso albertina"
    " alexandre aline amélia américo anabela antónia antônio antónio"
    " armanda artur augusto aurélio baltazar benedita bernardete brás"
    " caio caetano cândida cátia célia celso cristóvão davi délia dinis"
    " diogo domingos dora duarte edson eduarda elias elisabete érica"
    " estêvão eunice evandro fábio fabiana fausto fernão filipa filipe"
    " florbela frederico gaspar gilberto gilda gonçalo gracinda"
    " guilherme heitor helena hélder hélio henrique hermínia horácio"
    " ilda inácio inês ivone jandira joana joão joaquim júlia júlio"
    " jussara lara laurinda leonor letícia lívia luana lúcia lucília"
    " luísa luís luiz luiza madalena manoel marcelino márcia márcio"
    " margarida marília mário matilde micaela milton mônica natércia"
    " nélson nelson nuno odete olívia otávio otília palmira patrícia"
    " paulo raimunda raul rejane renan rogério ronaldo rosana rúben rui"
    " sandro sérgio sílvia sílvio simão sónia sônia sueli tadeu tânia"
    " telma telmo tiago tomé valdir valter vanda vânia vasco vítor"
    " wagner wilson zélia aart adriaan anneke annick annemarie arie"
    " arjen bart bert bertus bram carlijn cees chantal coen daan dirk"
    " ellen elke els erik esther evert femke floor frans freek gert"
    " gerrit gijs hanneke hans harm harmen hein henk hendrik hilde ineke"
    " inge jaap jacco jan janneke jasper jelle jeroen jesse jette joke"
    " joop joost joris jos jurgen kees klaas koen lars lieke lieve linda"
    " loes lotte maaike maarten marga marieke marijke marjolein marleen"
    " mathijs matthijs menno merel michiel mieke nienke niels noah nynke"
    " peter piet pieter pim rianne rik rob roel rolf ronald roos ruud"
    " saskia sander sanne sem sietske sjoerd stefan stijn suzanne teun"
    " theo thijs tijs tine tjeerd toon truus veerle vincent wendy"
    " wietske willem wim wouter yvonne"
    " ";

bool
refer_is_given(const struct token *t)
{
	return t->capital && (list_has_word(given, t->low, t->low_n) ||
	    list_has_word(southern, t->low, t->low_n) ||
	    list_has_word(western, t->low, t->low_n) ||
	    list_has_word(given_too, t->low, t->low_n) ||
	    refer_given_name(t->s, t->n) > 1);
}

static struct pair *
pair_of(struct pairs *p, const struct token *last)
{
	size_t i;

	for (i = 0; i < p->count; i++)
		if (p->at[i].last_n == last->n && memcmp(p->at[i].last,
		    last->s, last->n) == 0)
			return &p->at[i];
	return NULL;
}

/* "Claudia Rehm" in a sentence. */
static void
read_unit(struct pairs *p, const struct article *a, const struct unit *u)
{
	const struct clause *c = clause_of(a, u);
	struct pair *known;
	size_t i;

	for (i = 1; i < c->count; i++) {
		const struct token *t = &c->at[i], *before = &c->at[i - 1];

		if (!t->capital || t->gap != 0 || t->n < 3 || !refer_is_given(before)
		    || refer_is_given(t) || (c->at[i + 1].capital &&
		    c->at[i + 1].gap == 0 && i + 1 < c->count))
			continue;
		known = pair_of(p, t);
		if (known != NULL)
			known->shared = known->shared || known->first_n !=
			    before->n || memcmp(known->first, before->s,
			    before->n) != 0;
		else if (p->count < PAIRS_MAX)
			p->at[p->count++] = (struct pair){ before->s, t->s,
			    before->n, t->n, false, false };
	}
}

const struct pairs *
refer_pairs(struct article *a)
{
	struct pairs *p = arena_alloc(a->arena, sizeof *p);
	size_t i;

	p->count = 0;
	for (i = 0; i < a->usable_count; i++)
		read_unit(p, a, &a->units[a->usable[i]]);
	return p;
}

bool
refer_is_last_name(const struct pairs *p, const struct token *t)
{
	size_t i;

	for (i = 0; i < p->count; i++)
		if (p->at[i].last_n == t->n && memcmp(p->at[i].last, t->s,
		    t->n) == 0)
			return true;
	return false;
}

const char *
refer_full_name(const struct article *a, const char *text, size_t *n)
{
	struct clause c;
	size_t i;

	clause_read(&c, a, text);
	for (i = 1; i < c.count; i++)
		if (c.at[i].capital && c.at[i].gap == 0 &&
		    refer_is_given(&c.at[i - 1])) {
			*n = (size_t)(c.at[i].s + c.at[i].n - c.at[i - 1].s);
			return c.at[i - 1].s;
		}
	return NULL;
}

/* An odd number of marks before AT: somebody else's words. */
static bool
is_quoted(const char *text, const char *at)
{
	bool inside = false;

	for (; text < at; text++) {
		const unsigned char *s = (const unsigned char *)text;

		if (*s == '"' || (s[0] == 0xe2 && s[1] == 0x80 &&
		    s[2] >= 0x9c && s[2] <= 0x9e) || (s[0] == 0xc2 &&
		    (s[1] == 0xab || s[1] == 0xbb)))
			inside = !inside;
	}
	return inside;
}

/* TEXT with the first names that it wants; marks all who are named. */
static const char *
name_people(struct pairs *p, const struct article *a, const char *text,
    struct arena *to)
{
	struct clause c;
	struct buf out = BUF_INIT(0);
	const char *done = text, *made;
	size_t i, from;

	if (text == NULL || p->count == 0)
		return text;
	clause_read(&c, a, text);
	for (i = 0; i < c.count; i++) {
		struct pair *known = c.at[i].capital ? pair_of(p, &c.at[i]) :
		    NULL;
		bool full;

		if (known == NULL || known->known || known->shared)
			continue;
		full = i > 0 && refer_is_given(&c.at[i - 1]);
		/* part of something else: "Stiftung Voss", "Frau Voss" */
		if (!full && ((i > 0 && c.at[i - 1].capital &&
		    c.at[i].gap == 0 && !clause_is(&c, i - 1, " m mme me mlle"
		    " secondo según segundo volgens para per por voor "))
		    || (c.at[i + 1].capital && c.at[i + 1].gap == 0 &&
		    i + 1 < c.count) || is_quoted(text, c.at[i].s)))
			continue;
		known->known = true;
		if (full)
			continue;
		/* "M. Voss" is "Tom Voss" */
		from = i > 0 && clause_is(&c, i - 1, " m mme me mlle ") ? i - 1 :
		    i;
		/* "que Mme Roy" would have to be "qu’Anne Roy" */
		if (from > 0 && clause_is(&c, from - 1, " que de lorsque puisque "
		    "jusque ") && strchr("AEIOUH\xc3", known->first[0]) != NULL)
			continue;
		buf_add(&out, done, (size_t)(c.at[from].s - done));
		buf_add(&out, known->first, known->first_n);
		buf_addc(&out, ' ');
		done = c.at[i].s;
	}
	if (out.len == 0)
		return text;
	buf_adds(&out, done);
	made = arena_strdup(to, buf_str(&out));
	buf_free(&out);
	return made;
}

void
refer_bare_people(const struct article *a, struct arena *to, struct digest *d)
{
	struct pairs p = { .count = 0 };
	struct claim *list;
	struct faq *faq;
	size_t i;

	if (a->rules == NULL || a->rules->leans == NULL)
		return;
	for (i = 0; i < a->usable_count; i++)
		read_unit(&p, a, &a->units[a->usable[i]]);
	name_people(&p, a, a->in->title, to);
	d->summary = name_people(&p, a, d->summary, to);
	list = arena_alloc(to, (d->takeaway_count + 1) * sizeof *list);
	for (i = 0; i < d->takeaway_count; i++) {
		list[i] = d->takeaways[i];
		list[i].text = name_people(&p, a, list[i].text, to);
	}
	d->takeaways = list;
	d->why_it_matters = name_people(&p, a, d->why_it_matters, to);
	faq = arena_alloc(to, (d->faq_count + 1) * sizeof *faq);
	for (i = 0; i < d->faq_count; i++) {
		faq[i] = d->faq[i];
		faq[i].question = name_people(&p, a, faq[i].question, to);
		faq[i].answer.text = name_people(&p, a, faq[i].answer.text,
		    to);
	}
	d->faq = faq;
}

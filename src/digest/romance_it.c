/* Italian for romance.h. */
#include "romance.h"

const struct romance romance_italian = {
	.definite = " il lo la i gli le ",
	.indefinite = " un uno una ",
	.elided = "|l'|l\xe2\x80\x99|un'|un\xe2\x80\x99|",
	.prepositions = " a ad al allo alla ai agli alle da dal dallo dalla dai"
	    " dagli dalle di del dello della dei degli delle in nel nello nella"
	    " nei negli nelle con su sul sullo sulla sui sugli sulle per tra"
	    " fra senza contro dopo durante secondo verso sotto sopra presso"
	    " entro oltre e ed o come che più meno ",
	.owners = " suo sua suoi sue loro ",
	.pointing = " questo questa quest'ultimo quest'ultima tale quel quello"
	    " quella ",
	.plural_pointing = " questi queste tali quei quegli quelle ",
	.that = " ciò allora lì là esso essa essi esse entrambi entrambe"
	    " costui costoro ",
	.persons = " lui lei egli ella loro essi suo sua suoi sue ",
	.relative = " che cui chi quale quali dove ",
	.others = " altro altra altri altre ",
	.openers = " a ad al alla ai alle da dal dalla dai di del della in nel"
	    " nella nei nelle con su sul sulla per tra fra senza contro dopo"
	    " durante secondo verso entro oggi ieri domani ora oltre prima"
	    " finora ",
	.joins = " quando se mentre sebbene benché dopo prima poiché perché"
	    " dato dove chi per come secondo ",
	.adverbs = " non già mai anche ancora ieri oggi ora poi però inoltre"
	    " intanto così infine solo soltanto sempre invece quasi ",
	.amounts = " due tre quattro cinque sei sette otto nove dieci undici"
	    " dodici tredici quattordici quindici sedici venti trenta quaranta"
	    " cinquanta cento alcuni alcune molti molte diversi diverse parecchi"
	    " pochi poche numerosi numerose migliaia decine centinaia milioni"
	    " nessun nessuno nessuna ogni tutti tutte circa qualcuno ",
	.clitics = " lo la li le gli ne l'ha l'hanno l'aveva ",
	.self = " si ci ",
	.enclitics = NULL,
	.finite = " disse fece ebbe volle venne seppe diede vide mise prese"
	    " vinse perse chiese decise scrisse nacque morì rimase giunse"
	    " raggiunse tenne ottenne cadde colpì partì finì aprì costruì subì"
	    " fuggì pubblicò diventò causò fondò va fa dà sta dice dicono fanno"
	    " c'è c\xe2\x80\x99" "è c'era c'erano c\xe2\x80\x99" "era n'è"
	    " viene vengono veniva verrebbe tiene tengono sa sanno vede vedono"
	    " crede credono chiede chiedono segue seguono offre offrono esiste"
	    " esistono prevede prevedono assicura assicurano afferma affermano"
	    " spiega spiegano sottolinea sottolineano avverte avvertono sostiene"
	    " sostengono ritiene ritengono considera considerano ricorda"
	    " ricordano calcola stima stimano spera sperano attende denuncia"
	    " denunciano rivendica difende difendono critica criticano respinge"
	    " respingono propone propongono cerca cercano tenta tentano lavora"
	    " lavorano vive vivono porta portano conta contano resta restano"
	    " rimane rimangono continua continuano comincia cominciano inizia"
	    " iniziano termina terminano arriva arrivano esce passa passano"
	    " entra entrano riceve ricevono vince vincono perde perdono sale"
	    " salgono scende scendono cresce crescono cade aumenta aumentano"
	    " supera superano raggiunge raggiungono costa costano vale valgono"
	    " pesa misura dura durano funziona funzionano utilizza utilizzano"
	    " usa usano consente consentono permette permettono obbliga vieta"
	    " vietano stabilisce fissa contiene contengono rappresenta"
	    " rappresentano significa comporta riguarda riguardano provoca"
	    " causa impedisce aiuta partecipa partecipano gioca giocano dirige"
	    " guida presiede governa studia studiano indaga indagano prepara"
	    " preparano presenta presentano annuncia annunciano pubblica"
	    " consiglia raccomanda insiste appartiene dipende dipendono"
	    " impiega impiegano produce producono vende vendono compra apre"
	    " aprono chiude chiudono accusa accusano ospita occupa gestisce"
	    " nasce muore muoiono serve servono risponde rispondono consuma"
	    " consumano teme temono mantiene esclude escludono confida mostra"
	    " mostrano rivela rivelano indica indicano aggiunge aggiungono"
	    " riconosce ammette parla parlano minaccia minacciano rischia"
	    " rischiano mancano manca protestano protesta invita legge"
	    " individua punta puntano spetta tocca riduce riducono impone"
	    " impongono racconta raccontano viveva diceva faceva doveva poteva"
	    " voleva sapeva prevedeva chiedeva credeva temeva rimaneva"
	    " teneva veniva usciva dormiva lavorava raccontava viaggia viaggiano negozia tratta frequenta frequentano colpisce colpiscono"
	    " nega negano paga pagano conferma confermano commenta invoca lamenta lamentano"
	    " comprende comprendono conserva conservano espone precisa ",
	.finite_ends = " ava avano evano ivano rà ranno arono irono erono rebbe"
	    " rebbero ",
	.not_finite = " fava ",
	.have = " ha hanno aveva avevano avrà avranno avrebbe avrebbero ebbe"
	    " abbia abbiano ",
	.be = " è sono era erano sarà saranno sarebbe sarebbero fu furono sia"
	    " siano viene vengono venne vennero verrà verranno veniva venivano"
	    " risulta risultano resta restano rimane ",
	.been = " stato stata stati state ",
	.modals = " può possono potrà potranno potrebbe potrebbero poteva deve"
	    " devono dovrà dovranno dovrebbe dovrebbero doveva vuole vogliono"
	    " vorrebbe intende intendono continua continuano comincia"
	    " cominciano inizia iniziano torna tornano riesce riescono ",
	.infinitive_ends = " are ere ire rre arsi ersi irsi arlo arla ",
	.participles = " fatto detto visto messo preso scritto aperto morto"
	    " rotto chiuso deciso vinto perso perduto chiesto nato rimasto"
	    " giunto raggiunto scoperto risolto esposto proposto imposto posto"
	    " morti morta morte aperta aperti aperte scritta messa prese presa"
	    " chiusa chiusi chiuse nata nati nate rimasti rimasta offerto"
	    " offerti speso spesa sospeso sospesa sospesi sospese difeso esteso"
	    " promesso permesso ammesso commesso commessi emesso trasmesso"
	    " ridotto ridotta prodotto prodotti condotto introdotto tradotto"
	    " corso percorso sorpreso compreso ucciso uccisi uccisa diviso"
	    " escluso inclusa concluso deluso letto eletto eletta eletti"
	    " protetto diretto corretto distrutto distrutta distrutte distrutti"
	    " dispersi disperse estratto tratto successo concesso estinto"
	    " respinto dipinto spinto aggiunto assunto assunti risposto"
	    " convinto coinvolto coinvolti coinvolta tolto rivolto accolto"
	    " accolti raccolto raccolti sepolto svolto svolta scelto sceso"
	    " scesa scesi scese cresciuto interrotta interrotto condiviso"
	    " venuto venuta tenuto tenuta ottenuto mantenuto caduto avvenuto"
	    " avvenuta intervenuto intervenuti smesso coperto coperta ",
	.participle_ends = " ato ata ati ate ito ita iti ite uto uta uti ute ",
	.comers = " morto morta morti morte arrivato arrivata arrivati"
	    " arrivate arriva arrivano esiste esistono manca mancano resta"
	    " restano rimane rimangono rimasto rimasti rimaste successo accaduto"
	    " avvenuto partecipa partecipano partecipato inizia iniziano"
	    " iniziato comincia cominciano termina entrato entra cresce"
	    " crescono cresciuto cresciuta aumenta aumentano aumentato"
	    " aumentati aumentate cala calano calato cade nato nata nati"
	    " nascono vivono vive lavorano lavoravano viaggiano intervenuti intervenute"
	    " sceso scesi salito saliti saliti tornato tornati viaggiavano"
	    " risultano crollato crollata crollati chiusi protestano spetta"
	    " tocca serve servono scattato scattata scatta scatterà partirà"
	    " arriverà arriveranno ",
	.nobody = "|c'è|c\xe2\x80\x99\xc3\xa8|c'era|c'erano|piove|nevica|sembra"
	    "|pare|occorre|bisogna|basta|conviene|",
	.times = " settimana anno mese mattina sera notte pomeriggio giorno"
	    " giorni mesi anni settimane ultimi ultime estate inverno autunno"
	    " primavera stagione secolo fine lunedì martedì mercoledì giovedì"
	    " venerdì sabato domenica momento ore weekend ",
	.parts = " metà terzo quarto resto maggioranza prima primo seconda"
	    " secondo terza ultima ultimo ",
	.of = " di del della dei degli delle dello che e ",
	.last_words = " lì là allora ciò esso essa essi loro questo questa"
	    " merito entrambi anche inoltre lui lei "
};

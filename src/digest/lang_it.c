#include "ask_frames.h"
#include "language.h"
#include "lean.h"

static const struct cue cues[] = {
	{ "perché è importante", 90 }, { "significa che", 45 },
	{ "significa", 25 }, { "significherebbe", 40 }, { "comporta", 30 },
	{ "comporterà", 40 }, { "comporterebbe", 40 }, { "consentirà", 30 },
	{ "permetterà", 35 }, { "permetterebbe", 30 }, { "permette", 12 },
	{ "permette di", 15 }, { "obbligherà", 35 }, { "obbliga", 25 },
	{ "potrebbe", 25 }, { "potrebbero", 25 }, { "potrebbe aver", -20 },
	{ "rischia di", 40 }, { "rischiano di", 40 }, { "rischia", 15 },
	{ "rischiano", 25 }, { "a rischio di", 30 }, { "a rischio", 20 },
	{ "rischio di", 30 }, { "rischio", 15 }, { "rischi", 30 },
	{ "minaccia di", 35 }, { "minacciano di", 30 },
	{ "minaccia uno", -10 }, { "minaccia", 20 }, { "pericolo", 25 },
	{ "in pericolo", 40 }, { "conseguenze", 45 }, { "conseguenza", 40 },
	{ "impatto", 35 }, { "effetti", 15 }, { "per la prima volta", 35 },
	{ "prima volta", 30 }, { "senza precedenti", 45 }, { "record", 15 },
	{ "storica", 15 }, { "storico", 12 }, { "centro storico", -30 },
	{ "centri storici", -20 }, { "avvertono", 40 }, { "avverte", 40 },
	{ "avvertito che", 35 }, { "allarme", 30 },
	{ "lancia l'allarme", 45 }, { "temono", 35 }, { "teme", 30 },
	{ "timore", 30 }, { "timori", 35 }, { "preoccupazione", 35 },
	{ "preoccupa", 35 }, { "preoccupano", 35 }, { "se non verranno", 35 },
	{ "se non si", 30 }, { "altrimenti", 30 }, { "in gioco", 35 },
	{ "svolta", 35 }, { "precedente", 15 }, { "perderanno", 25 },
	{ "perderebbe", 30 }, { "perderebbero", 30 }, { "beneficeranno", 35 },
	{ "beneficiare", 20 }, { "risparmiare", 20 }, { "risparmio", 15 },
	{ "rincaro", 25 }, { "rincari", 30 }, { "aumenterà", 15 },
	{ "entrerà in vigore", 20 }, { "entrerà pienamente in vigore", 25 },
	{ "famiglie", 8 }, { "consumatori", 12 }, { "posti di lavoro", 20 },
	{ "più importante", 25 }, { "più grave", 30 }, { "più gravi", 30 },
	{ "il peggior", 25 }, { "il peggiore", 25 }, { "la peggiore", 25 },
	{ "miglior piazzamento", 25 }, { "cruciale", 40 }, { "decisiva", 20 },
	{ "decisivo", 20 }, { "fondamentale", 30 }, { "indispensabile", 30 },
	{ "importanza", 30 }, { "importante", 10 }, { "carenza", 30 },
	{ "mancano", 15 }, { "manca", 10 }, { "cambiamento climatico", 20 },
	{ "cambiamenti climatici", 20 }, { "crisi climatica", 20 },
	{ "estinzione", 35 }, { "vulnerabili", 30 }, { "fragili", 20 },
	{ "ridurrà", 30 }, { "ridurrebbe", 30 }, { "riduce", 15 },
	{ "ridurre", 12 }, { "eviterà", 30 }, { "evitare", 10 },
	{ "migliorerà", 20 }, { "cambierà", 30 }, { "cambierebbe", 30 },
	{ "cambiare", 12 }, { "trasformare", 30 }, { "dipendono", 25 },
	{ "dipende da", 20 }, { "dipendenza", 25 }, { "sfida", 15 },
	{ "sfide", 30 }, { "sempre più", 20 }, { "milioni di persone", 15 },
	{ "dovrebbe", 10 }, { "provocherà", 35 }, { "provocherebbe", 35 },
	{ "provocare", 20 }, { "aggravare", 35 }, { "aggrava", 30 },
	{ "collasso", 35 }, { "insostenibile", 35 }, { "sostenibile", 15 },
	{ "sopravvivenza", 35 }, { "scomparire", 30 },
	{ "scompariranno", 35 }, { "abbandonati", 20 }, { "speranza", 20 },
	{ "salvare vite", 40 }, { "a lungo termine", 20 },
	{ "se approvata", 30 }, { "se approvato", 30 },
	{ "se confermato", 30 }, { "esclude", 8 }, { "prevenire", 15 },
	{ "invasive", 5 }, { "lo spopolamento", 35 }, { "spopolamento", 30 },
	{ "danni per", 20 }, { "danni", 8 }, { "perdite", 15 },
	{ "multe potranno", 25 }, { "impone", 15 }, { "costringerà", 30 },
	{ "costretti", 20 }, { "costringe", 20 }, { "spinga", 15 },
	{ "garantirà", 25 },
	{ "ogni anno", 12 }, { "muoiono ogni anno", 40 },
	{ "uno su tre", 30 }, { "uno su quattro", 30 },
	{ "uno su cinque", 30 }, { "una su tre", 30 },
	{ "precedente importante", 50 }, { "della storia", 20 },
	{ "i danni", 20 }, { "superano", 12 }, { "costa * all'anno", 15 },
	{ "livello più basso", 30 }, { "livello più alto", 30 },
	{ "potrebbe limitare", 30 }, { "primo paese", 30 },
	{ "milioni di italiani", 20 }, { "liste d'attesa", 25 },
	{ "senza medico", 30 },
	{ NULL, 0 }
};

const struct digest_language digest_language_it = {
	.code = "it",
	.leaning_words = " più meno egli ella esso essa essi esse lui"
	    " lei loro suo sua"
	    " suoi sue questo questa questi queste quello quella quelli"
	    " quelle ciò tale tali così allora poi quindi dunque inoltre"
	    " anche ma e ed o oppure però tuttavia infatti invece"
	    " lì là qui qua entrambi entrambe altro altra altri altre"
	    " cui che infine sì no pertanto perciò intanto ne"
	    " soprattutto insomma ",
	.leaning_phrases = "|per esempio|ad esempio|per questo|in questo"
	    "|in questa|in questi|in quel|di questo|di questa|a questo"
	    "|a questa|con questo|con questa|da questo|da questa|su questo"
	    "|su questa|in effetti|in realtà|in particolare|d\xe2\x80\x99"
	    "altra parte|da un lato|dall\xe2\x80\x99" "altro|al contrario"
	    "|allo stesso tempo|i due|le due|il primo|la prima|il secondo"
	    "|la seconda|uno di|una di|quando lui|secondo lui|secondo lei"
	    "|non solo|nonostante questo|nonostante ciò|"
	    "lo ha|lo hanno|li ha|lo stesso|quest’ultimo|"
	    "quest'ultimo|quest’ultima|quest'ultima|"
	    "secondo quest|l’ha|l'ha|l’hanno|l'hanno|è quanto|"
	    "tra loro|fra loro|"
	    "si è detto|si è detta|si tratta|"
	    "in suo|in sua|nel suo|nella sua|a suo|secondo il suo|"
	    "secondo la sua|gli stessi|le stesse|la stessa|"
	    "tra questi|tra queste|tra loro|",
	.standing_phrases = "|il primo ministro|la prima ministra"
	    "|la prima volta|il primo trimestre|il secondo trimestre"
	    "|il primo semestre|la prima pagina|la seconda guerra"
	    "|la prima guerra"
	    "|più di|più della|più delle|più dei|meno di"
	    "|meno della|tutti i|tutte le|quest'anno|quest'estate"
	    "|questa estate|questa settimana|quest\xe2\x80\x99" "anno"
	    "|questo mese|questa mattina|nel 1|nel 2|nel corso|nel mese"
	    "|nel mondo|nel nostro|nel frattempo|"
	    "ha vinto il|lo stato|lo sciopero|lo studio|lo scorso|"
	    "lo scontro|lo scandalo|lo sport|lo spettacolo|"
	    "lo scienziato|lo scrittore|lo sviluppo|lo stadio|"
	    "lo stretto|lo spazio|lo sbarco|lo stabilimento|",
	.cut_phrases = "|ma|e|tuttavia,|inoltre,|infine,|però,|infatti,|invece,"
	    "|da parte sua,|dal canto suo,|intanto,|intanto|nel frattempo,|",
	.inner_cuts = "|invece|tuttavia|però|inoltre|infatti|dal canto suo"
	    "|da parte sua|da parte loro|per esempio|ad esempio|a sua volta"
	    "|intanto|",
	.inner_words = " inoltre infatti tuttavia però invece anche così ",
	.pronouns = " lui lei egli ella ",
	.mine = "|io|mio|mia|miei|mie|",
	.quote_stops = " lui lei egli ma e o perché che questo questa ciò"
	    " quello suo sua sì poi così ",
	.says = " detto ricorda ricordato lamenta lamentato avverte avvertito"
	    " ammette ammesso assicura assicurato risponde risposto riassume"
	    " insiste promette promesso confessa confessato conferma"
	    " confermato rivela rivelato scherza scherzato ripete ripeteva"
	    " ripetuto esulta esclama critica criticato attacca attaccato"
	    " replica replicato annuncia annunciato riferisce riferito"
	    " denuncia denunciato dicono spiegano raccontano affermano"
	    " sostengono osservato osserva protesta ringrazia ringraziato"
	    " chiede chiesto confida confidato testimonia precisa auspica"
	    " dichiarato spiegato dice spiega afferma affermato"
	    " aggiunge aggiunto sottolinea sottolineato scrive scritto"
	    " secondo racconta raccontato commenta commentato sostiene"
	    " ribadito precisato osserva conclude concluso disse ",
	.leans = lean_italian,
	.cues = cues,
	.stories = "In questa edizione: ",
	.ask = ask_italian
};

#include "ask_frames.h"
#include "language.h"
#include "lean.h"

static const struct cue cues[] = {
	{ "perché è importante", 90 }, { "significa", 40 },
	{ "potrebbe", 25 }, { "potrebbero", 25 }, { "rischio", 40 },
	{ "rischi", 40 }, { "rischia", 35 }, { "minaccia", 35 },
	{ "pericolo", 35 }, { "conseguenze", 45 }, { "conseguenza", 40 },
	{ "impatto", 40 }, { "effetti", 20 }, { "importante", 25 },
	{ "importanza", 30 }, { "fondamentale", 30 }, { "cruciale", 40 },
	{ "prima volta", 40 }, { "record", 20 }, { "storico", 25 },
	{ "storica", 25 }, { "esperti", 12 }, { "avvertono", 40 },
	{ "avverte", 40 }, { "preoccupazione", 35 },
	{ "preoccupazioni", 35 }, { "temono", 35 }, { "timori", 35 },
	{ "futuro", 25 }, { "svolta", 45 }, { "sfida", 30 },
	{ "sfide", 30 }, { "permetterà", 25 }, { "cambiare", 20 },
	{ "sempre più", 20 }, { "miliardi", 12 }, { "dovrebbe", 15 },
	{ "deve", 10 }, { NULL, 0 }
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
	    "secondo quest|l’ha|l'ha|l’hanno|l'hanno|è il|è la|è lo|"
	    "è l’|è l'|è un|è una|è quanto|tra loro|fra loro|"
	    "si è detto|si è detta|si tratta|"
	    "in suo|in sua|nel suo|nella sua|a suo|secondo il suo|"
	    "secondo la sua|gli stessi|le stesse|la stessa|"
	    "tra questi|tra queste|tra loro|",
	.standing_phrases = "|più di|più della|più delle|più dei|meno di"
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
	.inner_words = " inoltre infatti tuttavia però invece anche ",
	.pronouns = " lui lei egli ella ",
	.quote_stops = " lui lei egli ma e o perché che questo questa ciò"
	    " quello suo sua sì no poi così ",
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

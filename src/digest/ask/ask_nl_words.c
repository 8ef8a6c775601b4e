/* Dutch verbs for ask_nl_order.c. */
#include "ask_nl.h"

#include <string.h>

const char dutch_finite[] = " gaat gaan ging gingen komt komen kwam kwamen kan"
    " kunnen kon konden moet moeten moest moesten wil willen wilde wilden mag"
    " mogen mocht mochten zal zullen zou zouden doet doen deed deden krijgt"
    " krijgen kreeg kregen blijft blijven bleef bleven staat staan stond stonden"
    " ligt liggen lag lagen zit zitten zat zaten ziet zien zag zagen geeft geven"
    " gaf gaven neemt nemen nam namen houdt houden hield hielden laat laten liet"
    " lieten maakt maken maakte maakten begint beginnen begon begonnen kost"
    " kosten kostte kostten duurt duren duurde duurden bedraagt bedragen bedroeg"
    " telt tellen telde telden stijgt stijgen steeg stegen daalt dalen daalde"
    " daalden groeit groeien groeide groeiden verliest verliezen verloor verloren"
    " wint winnen won wonnen speelt spelen speelde speelden scoort scoorde"
    " vindt vinden vond vonden ontdekt ontdekken ontdekte ontdekten onderzoekt"
    " onderzoeken onderzocht onderzochten bouwt bouwen bouwde bouwden opent"
    " openen opende openden sluit sluiten sloot sloten koopt kopen kocht kochten"
    " verkoopt verkopen verkocht verkochten presenteert presenteren"
    " presenteerde presenteerden lanceert lanceerde ontwikkelt ontwikkelen"
    " ontwikkelde ontwikkelden gebruikt gebruiken gebruikte gebruikten eist"
    " eisen eiste eisten vraagt vragen vroeg vroegen schrijft schrijven schreef"
    " schreven leest zegt zeggen zei zeiden meldt melden meldde meldden"
    " verwacht verwachten verwachtte verwachtten vreest vrezen vreesde"
    " vreesden waarschuwt waarschuwen waarschuwde waarschuwden stelt stellen"
    " stelde stelden noemt noemen noemde noemden werkt werken werkte werkten"
    " woont wonen woonde woonden leeft leven leefde leefden sterft sterven stierf"
    " stierven overleed overleden valt vallen viel vielen rijdt rijden reed reden"
    " raakt raken raakte raakten gebeurt gebeurde ontstaat ontstond ontstonden"
    " verdwijnt verdwijnen verdween verdwenen verschijnt verschijnen verscheen"
    " start starten startte startten stopt stoppen stopte stopten vertrekt"
    " vertrekken vertrok vertrokken arriveert arriveerde keert keerde zakt zakte"
    " slaapt slapen sliep sliepen mislukt mislukken mislukte mislukten lukt lukte"
    " leidt leiden leidde leidden volgt volgen volgde volgden betaalt betalen"
    " betaalde betaalden investeert investeren investeerde steekt steken stak"
    " staken haalt halen haalde haalden heet heten bestaat bestaan bestond"
    " bestonden levert leveren leverde leverden verhoogt verhogen verhoogde"
    " verhoogden verlaagt verlaagde schrapt schrappen schrapte schrapten"
    " vernietigt vernietigde verbiedt verbieden verbood weigert weigeren"
    " weigerde weigerden besluit besluiten besloot besloten kiest kiezen koos"
    " kozen ontslaat ontsloeg profiteert profiteerde gooit gooien gooide gooiden"
    " arresteert arresteerde spreekt spreken sprak spraken debatteert"
    " debatteren overlegt beslist treedt trad treft troffen trof raadt raden"
    " adviseert adviseren adviseerde adviseerden richt richtte roept roepen riep"
    " riepen schat schatten schatte klaagt klagen klaagde klaagden protesteert"
    " protesteren protesteerde protesteerden demonstreerden staakt staken"
    " ";

const char dutch_more[] = " wijst wijzen wees wezen keurt keurde tekent tekenen tekende tekenden"
    " wordt verzamelt verzamelde draait draaien draaide draaiden zorgt zorgen"
    " zorgde zorgden veroorzaakt veroorzaakte bevestigt bevestigde ontkent"
    " ontkennen ontkende onthult onthulde bereikt bereikten bereikte verplaatst"
    " verhuist verhuisde trekt trekken trok trokken sleept brengt brengen bracht"
    " brachten bezoekt bezoeken bezocht bezochten ontvangt ontvangen ontving"
    " ontvingen maakte mist missen miste redt redde redden dient dienen diende"
    " dienden trainde schat bevat bevatten bevatte toont tonen toonde toonden"
    " blijkt blijken bleek bleken waait waaide kondigt kondigde geldt gelden gold"
    " hangt hing hingen besteedt zakken beperkt beperken opereert bestelt"
    " bestelde neemt reageert reageren reageerde reageerden overweegt overwegen"
    " verzwijgt hoopt hopen hoopte hoopten sloeg slaat vluchtte vluchtten"
    " ontplofte botste botsten brandt brandde ontsnapte overstroomde"
    " overstroomden verklaart verklaarde benadrukt benadrukte erkent erkende"
    " pleit pleitte steunt steunen steunde verkiest promoveerde debuteerde"
    " finishte finishten evenaart verbeterde vertelt vertelde vertellen ";

const char dutch_still[] = " stemt stemmen stemde stemden belooft beloven"
    " beloofde beloofden verplicht verplichten verplichtte stapt stapte stappen"
    " zoekt zoeken zocht zochten weegt wegen woog belt belde vliegt vliegen"
    " vloog vlogen zwemt zwemmen zwom duikt duiken dook vaart varen voer"
    " vertraagt vertraagde lijdt lijden leed leden herdenkt herdenken herdacht"
    " vervangt vervangen verving controleert controleren controleerde viert"
    " vieren vierde vierden organiseert organiseren organiseerde deelt delen"
    " deelde deelden verdeelt verdeelde biedt bieden bood boden bespreekt"
    " bespreken besprak besteden verhuizen renoveert renoveren restaureert"
    " halveert halveerde verdubbelt verdubbelde verdrievoudigde brak breken"
    " breekt braken bedreigt bedreigen helpt helpen hielp hielpen landt landde"
    " landden crashte schiet schoot schoten steelt stal stalen ontvoerde"
    " ontruimde ontruimden evacueerde evacueerden blust blussen bluste bekogelden"
    " verspreidt verspreidde doneert doneerde trouwt trouwde overlijdt bezit"
    " bezitten beheert verzekert vervoert vervoeren vervoerde importeert"
    " exporteert produceert produceren produceerde opgraaft vangt vangen ving"
    " vingen plant planten plantte redden voert voeren voerde voerden straft"
    " veroordeelt veroordeelde veroordelen geneest besmet besmette test testen"
    " testte testten meet meten mat maten kijkt kijken keek keken luistert"
    " leert leren leerde leerden studeert studeren reist reizen reisde reisden"
    " legt leggen legde legden zet zetten zette spoort spoorde eindigt eindigde"
    " herkent herkennen weet wist wisten denkt dachten spaart kampt kampen"
    " kampte neemt haalt schiet schrikt groet kondigen kondigden voorspelt"
    " voorspellen voorspelde doodt doodde tikt vernieuwt versterkt versterken"
    " beperkte beperkten sluiten overtreft overtrof voldoet voldoen voldeed"
    " ontbreekt ontbreken ontbrak komt ontvangen schat lost vormt vormen vormde"
    " verzet verzetten leent leende bewaart behandelt behandelen behandelde"
    " weigerden stemmen belandt belandde belandden klimt klom klommen stapelt"
    " vergt vergde scheelt scheelde slaagt slaagde slaagden faalt faalde ";

const char dutch_deeds[] = " won verloor vond ontdekte onderzocht bouwde opende"
    " sloot kocht verkocht presenteerde ontwikkelde schreef ontsloeg scoorde"
    " besloot verbood bevestigde onthulde redde bezocht ontving maakte leidt"
    " leidde volgt steekt investeert investeerde wint koopt bouwt opent"
    " presenteert ontwikkelt schrapt vernietigde bracht stelde verbeterde"
    " regisseerde schilderde ";

const char dutch_things[] = " presenteert presenteerde lanceert lanceerde"
    " ontwikkelt ontwikkelde eist eisen eiste eisten vreest vrezen verwacht"
    " verwachten adviseert adviseren onthult onthulde verbiedt verbood opent"
    " opende bouwt bouwde bevestigt bevestigde ontdekte ontdekten onderzoekt"
    " onderzoeken onderzocht kondigt kondigde schrapt schrapte koopt kocht"
    " gebruikt overweegt ontkent ontkende vindt vinden waarschuwt waarschuwen ";

const char dutch_done[] = " aangekondigd gepubliceerd ontwikkeld gepresenteerd"
    " besloten bevestigd gekocht overgenomen geëist ontdekt gevonden"
    " onderzocht gebouwd opgericht verkocht verboden afgewezen ingevoerd"
    " ingediend goedgekeurd ondertekend geopend gesloten vernietigd onthuld"
    " geschrapt voorgesteld ontslagen teruggekregen opgelegd toegezegd"
    " afgeschaft afgekeurd gelanceerd ";

bool
dutch_is_participle(const struct clause *c, size_t i)
{
	static const char *const starts[] = { "ge", "be", "ver", "ont", "her",
	    "aange", "opge", "afge", "uitge", "inge", "overge", "toege",
	    "mee", "voorge", "terugge", "vastge", "onder", "over", "neer",
	    "weg", "stilge", "bijge", "doorge", "bekend", "vrijge", "omge",
	    "ver", "gewond", "goedge", "hospital", "geë" };
	const struct token *t;
	size_t k;

	if (i >= c->count || c->at[i].capital || c->at[i].low_n < 5)
		return false;
	t = &c->at[i];
	if (!framer_ends_in(t, " d t en "))
		return false;
	for (k = 0; k < sizeof starts / sizeof starts[0]; k++)
		if (strncmp(t->low, starts[k], strlen(starts[k])) == 0)
			return true;
	return false;
}

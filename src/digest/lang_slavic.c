/* Polish, Russian, Ukrainian and Czech: what leans at a sentence's start. */
#include "language.h"

const struct digest_language digest_language_pl = {
	.code = "pl",
	.leaning_words = " on ona ono oni one jego jej ich to ten ta te ci tego"
	    " tej temu tym tych tymi również także też jednak ale natomiast"
	    " zatem więc dlatego ponadto dodatkowo wtedy tam tu sam sama taki"
	    " taka takie tacy lecz oraz i a zresztą wówczas następnie potem"
	    " później obaj obie oboje inni inne inny z-kolei dodał dodała"
	    " podkreślił podkreśliła zaznaczył zaznaczyła stwierdził"
	    " stwierdziła wyjaśnił wyjaśniła ocenił oceniła przyznał przyznała"
	    " zapewnił zapewniła powiedział powiedziała zapowiedział"
	    " zapowiedziała przekazał przekazała który która które mimo-to podobne"
	    " podobny podobna podobnie ",
	.leaning_phrases = "|jego zdaniem|jej zdaniem|ich zdaniem|poza tym"
	    "|oprócz tego|w związku z tym|z kolei|tym samym|w tym|na tym"
	    "|po tym|za to|dzięki temu|mimo to|co więcej|w tej|w tych|na ten"
	    "|z tego|z tych|do tego|do tej|według niego|według niej"
	    "|według nich|według jego|według jej|według ich|jak dodał"
	    "|jak dodała|w ten sposób|w takim|dla niego|dla niej|dla nich"
	    "|między innymi|na przykład|w efekcie|w rezultacie|wśród nich"
	    "|większość z nich|niektórzy z nich|na miejsce|",
	.standing_phrases = "|w tym roku|w tym tygodniu|w tym miesiącu"
	    "|to największa|to największy|to najważniejszy|to pierwszy"
	    "|to pierwsza|to pierwsze|",
	.cut_phrases = "|ale|jednak|ponadto|również|także|dodatkowo|",
	.quote_stops = " on ona ono oni one to ten ta te jego jej ich ale i a ",
	.inner_words = " jednak natomiast ",
	.leaning_inside = " takie takich takim taki taka takiej takimi podobne"
	    " podobny podobna podobnych ",
	.stories = ""
};

const struct digest_language digest_language_ru = {
	.code = "ru",
	.leaning_words = " он она оно они его её ее их ему ей им ними это этот"
	    " эта эти этого этой этих этим тот те такой такая такие такое также"
	    " однако но а и поэтому затем потом здесь там тогда тем впрочем сам"
	    " сама оба обе другой другие другая причём причем добавил добавила"
	    " отметил отметила подчеркнул подчеркнула рассказал рассказала"
	    " уточнил уточнила заявил заявила пояснил пояснила сообщил"
	    " сообщила признался который которая которые зато либо ещё еще"
	    " остальные последний последние свой свою своё подобные"
	    " подобный подобная аналогичные аналогичный аналогичная ",
	.leaning_phrases = "|по его|по ее|по её|по их|кроме того|при этом"
	    "|в этом|на этом|на этой|на это|после этого|после этой|для этого"
	    "|об этом|из них|среди них|в то же время|тем не менее"
	    "|в связи с этим|в результате|таким образом|вместе с тем|как он"
	    "|как она|до этого|из-за этого|с этим|в этой|в этих|у него|у неё"
	    "|у нее|у них|с ним|с ней|с ними|помимо этого|при этом|к этому"
	    "|в частности|например|то есть|между тем|в то время|",
	.standing_phrases = "|в этом году|на этой неделе|в этом месяце"
	    "|это самый|это самая|это крупнейшая|это крупнейший|",
	.cut_phrases = "|но|однако|кроме того,|также|при этом|тем не менее,|",
	.quote_stops = " он она оно они это этот эта эти его её ее их но и а ",
	.inner_words = " однако ",
	.leaning_inside = " таких такие такой таким такими такого такую"
	    " подобные подобный подобная подобных аналогичные аналогичный"
	    " аналогичная аналогичных ",
	.stories = ""
};

const struct digest_language digest_language_uk = {
	.code = "uk",
	.leaning_words = " він вона воно вони його її їх їхній їхня йому їй їм"
	    " це цей ця ці цього цієї цих цим той та те ті такий така такі"
	    " також однак але а і й проте тому потім тут там тоді сам сама"
	    " обидва обидві інший інші інша причому додав додала зазначив"
	    " зазначила підкреслив підкреслила розповів розповіла уточнив"
	    " заявив заявила пояснив пояснила повідомив повідомила який яка"
	    " які отже ще подібні подібний подібна ",
	.leaning_phrases = "|за його|за її|за їхніми|крім того|при цьому"
	    "|у цьому|в цьому|на цьому|після цього|для цього|про це|з них"
	    "|серед них|водночас|тим не менш|у зв’язку з цим|таким чином"
	    "|разом з тим|як він|як вона|через це|з цим|у цій|в цій|у ньому|в ньому|на ньому|у нього"
	    "|у неї|у них|зокрема|наприклад|тобто|тим часом|на його|",
	.standing_phrases = "|у цьому році|цього року|цього тижня|",
	.cut_phrases = "|але|однак|крім того,|також|при цьому|проте|",
	.quote_stops = " він вона воно вони це цей ця ці його її їх але і а ",
	.inner_words = " однак ",
	.leaning_inside = " таких такі такий такими такого такої такому подібні"
	    " подібний подібна подібних ",
	.stories = ""
};

const struct digest_language digest_language_cs = {
	.code = "cs",
	.leaning_words = " on ona ono oni ony jeho její jejich to ten ta tento"
	    " tato toto tyto tito ti tím tom toho tomu také též však ale proto"
	    " navíc přesto potom pak tam tady tak dodal dodala uvedl uvedla"
	    " řekl řekla upozornil upozornila doplnil doplnila zdůraznil"
	    " zdůraznila rovněž ani a takový taková takové oba obě jiní jiný"
	    " sám sama který která které naopak zároveň podobná podobné"
	    " podobný podobně ",
	.leaning_phrases = "|podle něj|podle ní|podle nich|podle něho"
	    "|podle jeho|podle jejího|podle jejich|podle toho|kromě toho"
	    "|většina z nich|některé z nich|mimo to|v tom|na to|i přes to"
	    "|na tom|k tomu|v této|v tomto|v těchto|s tím|díky tomu"
	    "|kvůli tomu|z toho|z nich|mezi nimi|v té době|například|jak dodal"
	    "|jak uvedl|",
	.standing_phrases = "|v tomto roce|tento týden|tento rok|",
	.cut_phrases = "|ale|však|navíc|kromě toho|také|",
	.quote_stops = " on ona ono oni to ten ta tento jeho její jejich ale a ",
	.inner_words = " však ",
	.leaning_inside = " takové takových takový takovou takovým podobná"
	    " podobné podobný podobných podobnou ",
	.stories = ""
};

/* Swedish, Danish, Norwegian and Finnish: what leans at a sentence's start. */
#include "language.h"

const struct digest_language digest_language_sv = {
	.code = "sv",
	.leaning_words = " han hon dem hans hennes deras detta denna dessa där"
	    " här då dessutom också men och därför sedan samma sådan sådana"
	    " sådant även däremot dock istället honom henne dess vilket som"
	    " ändå så båda bägge andra ytterligare därefter därmed ",
	.leaning_phrases = "|det är|det var|det har|det hade|det kan|det ska"
	    "|det ger|det gör|det ser|det kostar|det blir|det visar|det tar"
	    "|det betyder|det innebär|det skriver|det säger|det uppger"
	    "|det gäller|det handlar|det vill|det sker|den är|den var|den har"
	    "|den ska|den kan|den kostar|den består|den gäller|de är|de har"
	    "|de var|de ska|de kan|de fick|de vill|de kommer|en av dem"
	    "|flera av dem|bland dem|enligt honom|enligt henne|till exempel"
	    "|i det|på det|efter det|med det|på så sätt|på samma sätt"
	    "|å andra sidan|samtidigt säger|för honom|för henne|",
	.standing_phrases = "|det finns|det var den|det är den största"
	    "|det är första gången|även om|andra halvan|",
	.cut_phrases = "|men|och|",
	.quote_stops = " han hon den de dem detta denna men och ",
	.inner_words = " dock däremot ",
	.leaning_inside = " sådana sådan sådant liknande samma ",
	.stories = ""
};

const struct digest_language digest_language_da = {
	.code = "da",
	.leaning_words = " han hun dem hans hendes deres dette denne disse der"
	    " her da desuden også men og derfor siden samme sådan sådanne"
	    " ligesom dog derimod i-stedet ham hende dens dets hvilket så begge"
	    " andre derefter dermed herudover ydermere ",
	.leaning_phrases = "|det er|det var|det har|det havde|det kan|det skal"
	    "|det oplyser|det siger|det skriver|det viser|det betyder|det gør"
	    "|det giver|det bliver|det sker|det koster|det gælder|det vil"
	    "|den er|den var|den har|den skal|den kan|de er|de har|de var"
	    "|de skal|de kan|de fik|de vil|en af dem|flere af dem|blandt dem"
	    "|ifølge ham|ifølge hende|for eksempel|i det|på det|efter det"
	    "|på samme måde|på den anden side|for ham|for hende|",
	.standing_phrases = "|der er|der var|det er første gang|",
	.cut_phrases = "|men|og|",
	.quote_stops = " han hun den de dem dette denne men og ",
	.inner_words = " dog derimod ",
	.leaning_inside = " sådanne sådan sådant lignende tilsvarende ",
	.stories = ""
};

const struct digest_language digest_language_no = {
	.code = "no",
	.leaning_words = " han hun dem hans hennes deres dette denne disse der"
	    " her da dessuten også men og derfor siden samme slik slike"
	    " imidlertid derimot i-stedet ham henne dens dets så begge andre"
	    " deretter dermed i-tillegg ",
	.leaning_phrases = "|det er|det var|det har|det hadde|det kan|det skal"
	    "|det opplyser|det sier|det skriver|det viser|det betyr|det gjør"
	    "|det gir|det blir|det skjer|det koster|det gjelder|det vil"
	    "|den er|den var|den har|den skal|den kan|de er|de har|de var"
	    "|de skal|de kan|de fikk|de vil|en av dem|flere av dem|blant dem"
	    "|ifølge ham|ifølge henne|for eksempel|i tillegg|etter det"
	    "|på samme måte|på den andre siden|for ham|for henne|",
	.standing_phrases = "|det finnes|det er første gang|",
	.cut_phrases = "|men|og|",
	.quote_stops = " han hun den de dem dette denne men og ",
	.inner_words = " imidlertid derimot ",
	.leaning_inside = " slike slik slikt lignende tilsvarende ",
	.stories = ""
};

const struct digest_language digest_language_fi = {
	.code = "fi",
	.leaning_words = " hän se ne he hänen hänet hänelle sen niiden niitä niihin"
	    " heidän heille tämä nämä tuo tällä tässä tästä tähän tätä siellä"
	    " täällä lisäksi myös mutta ja siksi kuitenkin sitten silloin"
	    " samalla sama samat siitä siihen sitä siinä näin tosin toisaalta"
	    " sekä molemmat muut toinen joka jotka jolloin esimerkiksi muun"
	    " myöskään silti näistä niistä tällainen tällaista tällaiset"
	    " tällaisia sellainen sellaista vastaavia vastaava ",
	.leaning_phrases = "|hänen mukaansa|heidän mukaansa|sen mukaan"
	    "|tämän lisäksi|sen lisäksi|tämän vuoksi|sen vuoksi|tästä syystä"
	    "|sen sijaan|tämän jälkeen|sen jälkeen|tällä hetkellä se|",
	.standing_phrases = "|tällä viikolla|tänä vuonna|tässä kuussa|",
	.cut_phrases = "|mutta|ja|kuitenkin|lisäksi|",
	.inner_words = " kuitenkin ",
	.leaning_inside = " tällaisia tällaisen tällaista tällaiset sellaisia"
	    " sellaisen vastaavia vastaavan vastaavaa ",
	.quote_stops = " hän se ne he tämä nämä mutta ja tällaista tällainen"
	    " tällaisia tätä sitä siitä tästä sellaista sellainen ",
	.stories = ""
};

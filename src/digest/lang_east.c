/* Hungarian, Romanian, Turkish and Greek: what leans at a sentence's start. */
#include "language.h"

const struct digest_language digest_language_hu = {
	.code = "hu",
	.leaning_words = " ő ők ez ezek emellett ezért így azonban de és"
	    " továbbá ugyanakkor ezt ezeket ennek erre ebben ezzel emiatt ettől"
	    " hozzátette elmondta közölte kiemelte hangsúlyozta kifejtette ott"
	    " itt akkor majd ilyen ilyenek viszont szintén őt őket neki nekik"
	    " annak azt azok arra abban azzal mindkét mindkettő ezután azóta"
	    " például vagyis illetve amely amelyek ami aki ",
	.leaning_phrases = "|ez a|ez az|szerinte|szerintük|a másik|ezen kívül"
	    "|ezen felül|ennek ellenére|mindezek|többek között|",
	.standing_phrases = "|ezen a héten|ebben az évben|",
	.cut_phrases = "|de|és|azonban|emellett|ugyanakkor|",
	.quote_stops = " ő ők ez ezek ezt azt de és ",
	.stories = ""
};

const struct digest_language digest_language_ro = {
	.code = "ro",
	.leaning_words = " el ea ei ele acesta aceasta aceștia acestea acest"
	    " această acel acea acele acei acestuia acesteia acestora totodată"
	    " însă dar și iar astfel apoi acolo aici atunci ulterior alte alți"
	    " altul alta cealaltă celălalt ceilalți celelalte amândoi ambii"
	    " ambele care deci totuși aceeași același său sa ",
	.leaning_phrases = "|de asemenea|în plus|pe de altă parte|în schimb"
	    "|din acest motiv|din această cauză|potrivit acestuia"
	    "|potrivit acesteia|potrivit acestora|în acest|în această|la acest"
	    "|la această|după aceea|după aceasta|de exemplu|a adăugat"
	    "|a mai spus|a declarat|a precizat|a spus|a afirmat|a explicat"
	    "|a subliniat|a fost|a mai|au fost|s-a|s-au|din aceștia"
	    "|dintre aceștia|printre ei|în urma acestui|pe lângă aceasta"
	    "|cu toate acestea|de aceea|",
	.standing_phrases = "|în acest an|în această săptămână|",
	.cut_phrases = "|dar|însă|de asemenea,|în plus,|totodată,|totuși,|",
	.quote_stops = " el ea ei ele acesta aceasta asta dar și ",
	.leaning_inside = " acest această acestui acestei acestea acestor aceste acești ",
	.stories = ""
};

const struct digest_language digest_language_tr = {
	.code = "tr",
	.leaning_words = " o onlar bu şu bunlar bunun bunu bunda bundan bununla"
	    " onun onu ona onların ayrıca ancak ama fakat çünkü böylece"
	    " dolayısıyla üstelik orada burada diğer aynı öyle böyle söz"
	    " kendisi kendileri ise ve hem öte dahası sonra bunlardan ",
	.leaning_phrases = "|öte yandan|öte taraftan|buna göre|buna karşın"
	    "|buna rağmen|bunun üzerine|bir diğer|aynı zamanda|bir yandan"
	    "|örneğin|",
	.standing_phrases = "|bu yıl|bu sabah|bu hafta|bu ay|bu akşam|bu gece|",
	.cut_phrases = "|ancak|ama|fakat|ayrıca|öte yandan|",
	.leaning_inside = " benzer benzeri böyle böylesi ",
	.quote_stops = " o onlar bu şu bunlar bunu ama ve ",
	.stories = ""
};

const struct digest_language digest_language_el = {
	.code = "el",
	.leaning_words = " αυτός αυτή αυτό αυτοί αυτές αυτά αυτού αυτής αυτών"
	    " αυτόν αυτήν εκείνος εκείνη εκείνο εκείνοι ωστόσο επίσης όμως αλλά"
	    " και έτσι επιπλέον παράλληλα εκεί εδώ τότε αντίθετα επομένως"
	    " μάλιστα πρόσθεσε τόνισε ανέφερε δήλωσε εξήγησε σημείωσε άλλοι"
	    " άλλες άλλα άλλος τέτοιες τέτοια τέτοιοι οποίος γι’ αλλιώς ",
	.leaning_phrases = "|ο ίδιος|η ίδια|το ίδιο|οι ίδιοι|οι ίδιες|σε αυτό"
	    "|σε αυτή|σε αυτήν|σε αυτές|σε αυτά|για αυτό|γι’ αυτό|με αυτό"
	    "|με αυτόν|από αυτό|από αυτά|από αυτούς|εκτός από αυτό"
	    "|σύμφωνα με αυτόν|σύμφωνα με την ίδια|σύμφωνα με τον ίδιο"
	    "|στη συνέχεια|στο μεταξύ|για παράδειγμα|ανάμεσά τους"
	    "|από την πλευρά|από την άλλη|μετά από αυτό|κατά τον ίδιο"
	    "|κατά την ίδια|όπως είπε|όπως δήλωσε|όπως ανέφερε|",
	.standing_phrases = "|αυτή την εβδομάδα|αυτόν τον μήνα|",
	.cut_phrases = "|αλλά|όμως|ωστόσο,|επίσης,|επιπλέον,|παράλληλα,|",
	.quote_stops = " αυτός αυτή αυτό αυτοί αυτές αυτά αλλά και ",
	.leaning_inside = " τέτοια τέτοιες τέτοιοι τέτοιων τέτοιο τέτοια ίδια"
	    " ίδιο ίδιος παρόμοια παρόμοιες παρόμοιο ",
	.stories = ""
};

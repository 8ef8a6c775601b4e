#include "ask_frames.h"
#include "language.h"
#include "lean.h"

static const struct cue cues[] = {
	{ "pourquoi c\xe2\x80\x99" "est important", 90 },
	{ "signifie", 40 }, { "pourrait", 25 }, { "pourraient", 25 },
	{ "risque", 35 }, { "aucun risque", -60 }, { "risques", 40 }, { "risquent", 35 },
	{ "menace", 35 }, { "menaces", 30 }, { "danger", 35 },
	{ "dangers", 35 }, { "conséquence", 40 }, { "conséquences", 45 },
	{ "impact", 40 }, { "effets", 20 }, { "enjeu", 45 },
	{ "enjeux", 45 }, { "important", 25 }, { "importante", 25 },
	{ "importance", 30 }, { "crucial", 40 }, { "cruciale", 40 },
	{ "essentiel", 30 }, { "majeur", 25 }, { "majeure", 25 },
	{ "première fois", 40 }, { "record", 20 }, { "inédit", 35 },
	{ "inédite", 35 }, { "historique", 25 }, { "devrait", 15 },
	{ "devraient", 15 }, { "inquiétude", 35 }, { "inquiétudes", 35 },
	{ "craignent", 35 }, { "crainte", 30 },
	{ "craintes", 35 }, { "alertent", 40 }, { "met en garde", 45 },
	{ "mettent en garde", 45 }, { "critiques", 20 },
	{ "avenir", 25 }, { "tournant", 45 }, { "étape", 20 },
	{ "défi", 30 }, { "défis", 30 }, { "permettre", 15 },
	{ "permettrait", 25 }, { "transformer", 30 }, { "changer", 20 },
	{ "de plus en plus", 20 }, { "milliards", 12 },
	{ "entraîner", 30 }, { "entraîne", 30 }, { "entraînera", 30 },
	{ "provoquer", 25 }, { "aggrave", 35 }, { "aggraver", 35 },
	{ "fragilise", 35 }, { "fragiliser", 35 }, { "bouleverse", 40 },
	{ "bouleverser", 40 }, { "bouleversement", 40 },
	{ "pénurie", 30 }, { "bénéficier", 20 }, { "profiter", 20 },
	{ "dépendance", 30 }, { "dépend", 20 }, { "dépendent", 25 },
	{ "vulnérable", 30 }, { "vulnérables", 30 },
	{ "indispensable", 35 }, { "indispensables", 35 },
	{ "faciliter", 25 }, { "protéger", 20 }, { "réduire", 15 },
	{ "emplois", 20 }, { "oblige", 25 }, { "contraint", 15 },
	{ "a coûté", 25 }, { "ont coûté", 25 }, { "constituerait", 25 },
	{ "ce qui constituerait", 20 }, { "seule ombre", -40 },
	{ "entraînerait", 30 }, { "entraîneraient", 30 },
	{ "provoquerait", 30 }, { "provoqueraient", 30 },
	{ "rendrait", 25 }, { "réduirait", 25 }, { "permettraient", 25 },
	{ "menacerait", 30 }, { "menacent de", 15 }, { "tripler", 10 },
	{ "atteindre", 8 }, { "plus fréquentes que", 30 },
	{ "plus fréquents que", 30 }, { "plus en plus fréquent~", 20 },
	{ "doit rapporter", 25 }, { "devrait rapporter", 15 },
	{ "ont fait faillite", 20 }, { "intensifient", 25 },
	{ "décès", 12 }, { "seraient menacés", 30 },
	{ "seraient menacées", 30 }, { "jamais observé", 35 },
	{ "jamais enregistré", 35 }, { "depuis des décennies", 10 },
	{ "depuis le début des mesures", 40 }, { "faillite", 20 },
	{ "sous pression", 20 }, { "sauver des vies", 35 },
	{ "sauver une vie", 25 }, { "peser sur", 20 },
	{ "pèserait", 25 }, { "inquiète", 20 }, { "billet", -15 }, { "pourrait rouvrir", -25 },
	{ "sans frais", -25 },
	{ "modèle pour", 25 }, { "potentiel", 20 }, { "faut", 8 },
	{ "doit", 10 },
	{ "craint", 35 }, { "redoute", 35 }, { "redoutent", 35 },
	{ "avertit", 40 }, { "prévient", 30 }, { "préviennent", 30 },
	{ "alerte", 30 }, { "alarmant", 40 }, { "alarmante", 40 },
	{ "préoccupant", 35 }, { "préoccupante", 35 }, { "inquiètent", 30 },
	{ "inquiéter", 25 }, { "menacé", 30 }, { "menacée", 30 },
	{ "menacés", 30 }, { "menacées", 30 }, { "menacent", 35 },
	{ "mettre en garde", 45 }, { "met en danger", 45 },
	{ "mettre en péril", 45 }, { "en péril", 40 }, { "en danger", 30 },
	{ "fragile", 25 }, { "fragiles", 25 }, { "aggravation", 35 },
	{ "aggravent", 30 }, { "s\xe2\x80\x99" "aggrave", 30 },
	{ "s'aggrave", 30 }, { "doublé", 20 }, { "doubler", 25 },
	{ "triplé", 25 }, { "tripler", 30 }, { "quadruplé", 25 },
	{ "explosé", 25 }, { "exploser", 25 }, { "bondi", 15 },
	{ "chuté", 15 }, { "chuter", 20 }, { "effondré", 20 },
	{ "jamais atteint", 35 }, { "jamais vu", 30 }, { "jamais", 8 },
	{ "sans précédent", 45 }, { "inédits", 30 }, { "inédites", 30 },
	{ "historiques", 20 }, { "premier", 8 }, { "première", 8 },
	{ "pire", 30 }, { "pires", 30 }, { "plus grave", 30 },
	{ "plus important", 15 }, { "plus importante", 15 },
	{ "niveau record", 35 }, { "depuis trente ans", 20 },
	{ "depuis vingt ans", 15 }, { "concernés", 10 }, { "concernées", 10 },
	{ "concerne", 10 }, { "touchés", 10 }, { "touche", 10 },
	{ "victimes", 10 }, { "consommateurs", 15 }, { "usagers", 10 },
	{ "contribuables", 25 }, { "patients", 8 },
	{ "millions de personnes", 15 }, { "coût", 10 }, { "coûter", 20 },
	{ "coûtera", 15 }, { "coûte", 8 }, { "pouvoir d'achat", 30 },
	{ "pouvoir d\xe2\x80\x99" "achat", 30 }, { "hausse", 8 },
	{ "pénaliser", 30 }, { "pénalise", 30 }, { "réchauffement", 20 },
	{ "changement climatique", 20 }, { "dérèglement", 25 },
	{ "biodiversité", 20 }, { "santé publique", 25 }, { "sécurité", 10 },
	{ "souveraineté", 25 }, { "concurrence", 10 },
	{ "faire jurisprudence", 50 }, { "jurisprudence", 35 },
	{ "entrer en vigueur", 15 }, { "entrera en vigueur", 20 },
	{ "contraindre", 20 }, { "contraints", 20 }, { "obliger", 20 },
	{ "obligera", 25 }, { "éviter", 15 }, { "empêcher", 20 },
	{ "prévenir", 15 }, { "lutter contre", 20 }, { "réduira", 20 },
	{ "réduit", 10 }, { "améliorer", 20 }, { "améliore", 15 },
	{ "faciliterait", 25 }, { "accélérer", 20 }, { "espoir", 30 },
	{ "espoirs", 30 }, { "espèrent", 20 }, { "espère", 15 },
	{ "controverse", 25 }, { "polémique", 20 }, { "contesté", 15 },
	{ "contestée", 15 }, { "dénoncent", 15 }, { "extinction", 35 },
	{ "survie", 35 }, { "disparition", 20 }, { "disparaître", 25 },
	{ "prive", 20 }, { "privés", 10 }, { "conséquence directe", 40 },
	{ "répercussions", 45 }, { "retombées", 30 }, { "bouleversé", 30 },
	{ "décisif", 30 }, { "décisive", 30 }, { "déterminant", 30 },
	{ "clé", 8 }, { "primordial", 35 }, { "urgence", 20 },
	{ "signal", 15 }, { "symbole", 20 },
	{ "s\xe2\x80\x99" "attendent", 20 }, { "s'attendent", 20 },
	{ "pourrait coûter", 30 }, { "risquerait", 30 },
	{ "risqueraient", 30 }, { "faute de", 15 },
	{ "insuffisant", 25 }, { "insuffisante", 25 },
	{ "meurent chaque année", 45 }, { "n'a plus * depuis", 25 },
	{ "présentent des défauts", 30 },
	{ "doit présenter", -25 }, { "doit annoncer", -20 }, { "bulle", 15 }, { "meurt", 15 }, { "meurent", 20 },
	{ "chaque année", 12 }, { "par an", 8 },
	{ "par jour à l'économie", 40 }, { "à l'économie", 20 },
	{ "à l\xe2\x80\x99" "économie", 20 }, { "coûte * par jour", 35 },
	{ "coûte * par an", 30 }, { "coûtera * par an", 12 },
	{ "l'un des plus", 35 }, { "l\xe2\x80\x99" "un des plus", 35 },
	{ "l'une des plus", 35 }, { "l\xe2\x80\x99" "une des plus", 35 },
	{ "parmi les plus", 30 }, { "plus meurtriers", 35 },
	{ "plus meurtrière", 30 }, { "plus meurtrier", 30 },
	{ "facilite", 30 }, { "première défaite", 30 },
	{ "première victoire", 30 }, { "d'affilée", 15 },
	{ "d\xe2\x80\x99" "affilée", 15 }, { "un * sur deux", 25 },
	{ "un * sur trois", 30 }, { "un * sur quatre", 30 },
	{ "un * sur cinq", 30 }, { "un * sur dix", 30 },
	{ "une * sur deux", 25 }, { "une * sur trois", 30 },
	{ "une * sur quatre", 30 }, { "une * sur cinq", 30 },
	{ "ne représentent que", 35 }, { "ne représente que", 35 },
	{ "ne compte plus que", 35 }, { "ne comptent plus que", 35 },
	{ "faute de quoi", 35 }, { "pénalisent", 25 }, { "déficit", 12 },
	{ "vigilance rouge", 25 }, { "pouvoir d\xe2\x80\x99" "achat", 25 },
	{ "sans réduire", 20 }, { "prive de", 20 }, { "privés de", 15 },
	{ "menace de disparaître", 45 }, { "déserts médicaux", 25 },
	{ "espérance de vie", 30 }, { "ne sera plus", 25 },
	{ "ne seront plus", 25 }, { "plus grande * depuis", 25 },
	{ "plus forte * depuis", 30 }, { "pour la première fois", 20 },
	{ "saturés", 25 }, { "saturé", 20 }, { "débordés", 25 },
	{ "trop tard", 15 }, { "représailles", 25 }, { "favoriser", 20 },
	{ "accélère", 20 },
	{ "millions de français", 20 }, { "enjeu est", 20 },
	{ "désert médical", 30 }, { "en voie de disparition", 40 },
	{ "manque de", 20 }, { "manquent", 20 }, { "à court de", 20 },
	{ "surcharge", 20 },
	{ NULL, 0 }
};

const struct digest_language digest_language_fr = {
	.code = "fr",
	.leaning_words = " il elle ils elles lui leur leurs son sa ses ce cet"
	    " cette ces cela celui celle ceux celles ceci ça c\xe2\x80\x99"
	    "est c'est c\xe2\x80\x99" "était c'était ainsi alors ensuite puis"
	    " enfin pourtant cependant toutefois néanmoins mais et ou or donc"
	    " car y aussi également d\xe2\x80\x99" "ailleurs d'ailleurs"
	    " d\xe2\x80\x99" "où d'où dès désormais ici là voilà voici"
	    " certes bref oui non surtout notamment autrement sinon outre"
	    " parallèlement tous toutes tel telle tels telles qui dont où"
	    " lesquels laquelle lequel celui-ci celle-ci ceux-ci celles-ci"
	    " on qu\xe2\x80\x99il qu\xe2\x80\x99" "elle s\xe2\x80\x99il s'il"
	    " résultat ailleurs idem ",
	.leaning_phrases = "|en particulier|en fait|en clair|en conséquence"
	    "|en somme|en cause|en retour|en échange|en réponse|en parallèle"
	    "|en même temps|en attendant|en vain|en réalité|de plus"
	    "|en outre|par exemple|en effet|au contraire"
	    "|par ailleurs|par conséquent|en revanche|à l\xe2\x80\x99inverse"
	    "|dans ce|dans cette|dans ces|à ce|à cette|à ces|de ce|de cette"
	    "|de ces|pour cela|pour ce|pour cette|pour lui|pour elle"
	    "|avec ce|avec cette|avec lui|avec elle|sur ce|sur cette"
	    "|quand il|quand elle|lorsqu\xe2\x80\x99il|lorsqu\xe2\x80\x99"
	    "elle|les deux|le premier|la première|le second|la seconde"
	    "|un autre|une autre|d\xe2\x80\x99" "autres|l\xe2\x80\x99" "autre"
	    "|l\xe2\x80\x99un|l\xe2\x80\x99une|certains|certaines"
	    "|malgré cela|malgré ce|après cela|après ce|avant cela|selon lui"
	    "|selon elle|selon eux|parmi eux|parmi elles|sans cela"
	    "|même si|d\xe2\x80\x99un côté|d\xe2\x80\x99une part"
	    "|d\xe2\x80\x99" "autre part|de son côté|de leur côté|de même"
	    "|un an plus tôt|un an plus tard|quelques jours plus"
	    "|quelques mois plus|quelques heures plus|peu après|à l'époque"
	    "|à l\xe2\x80\x99" "époque|la veille|le lendemain|au même moment"
	    "|dans la foulée|dans son sillage|à son tour"
	    "|à leur tour|à noter|au total, ils|autre|la raison|le résultat"
	    "|même chose|pire|mieux|parmi les autres|l'année suivante"
	    "|l\xe2\x80\x99" "année suivante|reste une|reste que|",
	.standing_phrases = "|on ignore|on ne sait|il est demandé|il est conseillé"
	    "|il est recommandé|certains experts|certains investisseurs"
	    "|certains élus|certains chercheurs|certains économistes"
	    "|certaines associations|certains observateurs|cette semaine|cette année|ce lundi|ce mardi"
	    "|ce mercredi|ce jeudi|ce vendredi|ce samedi|ce dimanche"
	    "|en france|en europe|en chine|en allemagne|en 1|en 2|"
	    "|en janvier|en février|en mars|en avril|en mai|en juin"
	    "|en juillet|en août|en septembre|en octobre|en novembre"
	    "|en décembre|",
	.cut_phrases = "|mais|et|cependant,|toutefois,|néanmoins,|pourtant,"
	    "|en outre,|de plus,|enfin,|par ailleurs,|en effet,|",
	.inner_words = " pourtant toutefois cependant néanmoins également"
	    " aussi alors ensuite donc ainsi ",
	.inner_phrases = "|au contraire|en revanche|par ailleurs|en effet"
	    "|de son côté|de leur côté|quant à lui|quant à elle|quant à eux"
	    "|à l\xe2\x80\x99inverse|à l'inverse|pour sa part|pour leur part"
	    "|d\xe2\x80\x99" "ailleurs|d'ailleurs|de fait|du coup|",
	.pronouns = " lui eux y ",
	.quote_stops = " il elle ils elles mais et ou donc car ce cela c"
	    "\xe2\x80\x99" "est c'est ça oui non parce que qui son sa ses"
	    " cette ces cet ",
	.says = " dit déclaré affirmé expliqué explique affirme déclare ajoute"
	    " ajouté précise précisé souligne souligné estime estimé raconte"
	    " assure assuré écrit selon indique indiqué confie résume insiste"
	    " rappelle note regrette déplore lance commente dit-il dit-elle"
	    " explique-t-il explique-t-elle a-t-il a-t-elle ont-ils déploré"
	    " réagi réagit lancé salué salue témoigne témoigné raconté confié"
	    " confiait disait commenté résumé prévenu prévient dénonce dénoncé"
	    " fustigé fustige félicité félicite martelé martèle ironise ironisé"
	    " écrivent soupire poursuit renchérit tranche tranché reconnaît"
	    " reconnu répond répondu avance avertit averti réjouit réjoui juge"
	    " jugé nuance nuancé s’inquiète s’enthousiasme s’agace s’indigne"
	    " s’est s'inquiète s'enthousiasme s'agace s'indigne inquiète"
	    " enthousiasme indigne plaide plaidé promet promis conclut conclu"
	    " glisse glissé rappelé relève relevé constate constaté observe"
	    " observé détaille détaillé décrit annoncé annonce analyse analysé"
	    " insisté redoute craint craignait racontait appelé décolérait"
	    " fulmine souffle soufflé admet admis argue rapporte rapporté"
	    " balaie lâche lâché souhaite souhaité regretté défend défendu"
	    " réclame réclamé alerte alerté critique critiqué évoque évoqué"
	    " affirment expliquent estiment préviennent dénoncent ",
	.leans = lean_french,
	.cues = cues,
	.pair_opens = "|il|elle|ils|elles|leur|leurs|son|sa|ses|cela|ce|cette|ces"
	    "|sans elle|sans lui|sans eux|",
	.stories = "Dans cette édition : ",
	.ask = ask_french
};

#include "ground_words.h"

#include <stddef.h>

const char *const ground_groups[] = {
	"|us|usa|u.s|u.s.a|america|american|americans|states|",
	"|uk|u.k|britain|british|briton|britons|kingdom|england|english|",
	"|eu|e.u|european|europeans|europe|",
	"|un|u.n|nations|", "|ai|a.i|artificial|",
	"|china|chinese|beijing|", "|japan|japanese|tokyo|",
	"|korea|korean|koreans|", "|india|indian|indians|",
	"|germany|german|germans|", "|france|french|", "|italy|italian|"
	    "italians|", "|spain|spanish|", "|russia|russian|russians|moscow|",
	"|ukraine|ukrainian|ukrainians|", "|israel|israeli|israelis|",
	"|iran|iranian|iranians|", "|iraq|iraqi|iraqis|",
	"|turkey|turkish|t\xc3\xbcrkiye|", "|canada|canadian|canadians|",
	"|mexico|mexican|mexicans|", "|brazil|brazilian|brazilians|",
	"|australia|australian|australians|", "|poland|polish|",
	"|sweden|swedish|", "|norway|norwegian|", "|denmark|danish|",
	"|finland|finnish|", "|netherlands|dutch|holland|",
	"|belgium|belgian|", "|switzerland|swiss|", "|austria|austrian|",
	"|ireland|irish|", "|scotland|scottish|", "|wales|welsh|",
	"|portugal|portuguese|", "|greece|greek|greeks|",
	"|hungary|hungarian|", "|czech|czechia|", "|romania|romanian|",
	"|taiwan|taiwanese|", "|vietnam|vietnamese|", "|thailand|thai|",
	"|philippines|filipino|philippine|", "|indonesia|indonesian|",
	"|malaysia|malaysian|", "|singapore|singaporean|",
	"|pakistan|pakistani|", "|bangladesh|bangladeshi|",
	"|kenya|kenyan|kenyans|", "|nigeria|nigerian|nigerians|",
	"|egypt|egyptian|", "|africa|african|africans|", "|asia|asian|asians|",
	"|argentina|argentine|argentinian|", "|chile|chilean|",
	"|colombia|colombian|", "|peru|peruvian|", "|venezuela|venezuelan|",
	"|saudi|arabia|", "|emirates|uae|emirati|", "|arab|arabs|arabic|",
	"|republican|republicans|gop|", "|democrat|democrats|democratic|",
	"|jan|january|", "|feb|february|", "|mar|march|", "|apr|april|",
	"|jun|june|", "|jul|july|", "|aug|august|", "|sep|sept|september|",
	"|oct|october|", "|nov|november|", "|dec|december|",
	"|mon|monday|", "|tue|tues|tuesday|", "|wed|wednesday|",
	"|thu|thurs|thursday|", "|fri|friday|", "|sat|saturday|",
	"|sun|sunday|", "|covid|covid-19|coronavirus|pandemic|",
	"|nyc|york|", "|la|angeles|", "|sf|francisco|", "|dc|washington|",
	"|california|californian|", "|texas|texan|", "|hollywood|hollywood's|",
	"|internet|web|online|", "|christian|christians|christianity|",
	"|muslim|muslims|islam|islamic|", "|jewish|jews|jew|judaism|",
	"|catholic|catholics|vatican|", "|silicon|valley|", NULL
};

const char ground_plain_capitals[] = " i i'm i've i'd ai a.i tv pc it ok "
    "mr mrs ms mx dr prof sir lord lady dame president vice senator sen "
    "congressman congresswoman representative rep professor minister prime "
    "chief executive officer director chancellor secretary general justice "
    "judge governor mayor king queen prince princess pope chairman chair "
    "chairwoman ceo cto cfo coo cofounder co-founder founder phd "
    "internet web english earth god north south east west northern southern "
    "eastern western central q&a faq url id pdf api app apps u r&d hr pr "
    "covid dna gdp ";

const char *const ground_plain_words[] = {
	" academics admitted anger access according across activists actors adding "
	    "adults advances advocates agencies airlines algorithms "
	    "analysts anyone apart apps argues art article article's "
	    "articles artificial artists aside attackers audiences author "
	    "authorities authors authors' authors's automakers automated "
	    "banks biases bigger bills black blood books borders both bots "
	    "boys brain brands browser budget building businesses buyers "
	    "cameras campaigners candidates cars cases central certain "
	    "challenges change changes chatbots child children chips "
	    "cities citizens civil claims classrooms clear client clients "
	    "climate clinics cloud co code commercial common communities "
	    "companies company company's computer computers concerns "
	    "consumers content contracts copyright corporate costs "
	    "countries country court courts creating creative creators "
	    "credit crime critics crypto current customer customers daily "
	    "data deals death debt deep deepfake deepfakes defence defense "
	    "demand department design designers detailed detection "
	    "developers devices dialogue digital disclosure diversity "
	    "doctors domestic downloads driver drivers drones drug earlier "
	    "early economists economy editors education educators election "
	    "elections emails emotion employee employees employers "
	    "employment energy engineers enterprises entire environment "
	    "equality ethical ethicists ethics events everyday evidence "
	    "examples executives existing experts extra face faces facial "
	    "factories families fans farm farmers fashion fast faster "
	    "fears federal female figures film films financial finding "
	    "findings firm firms five five-year food footage foreign "
	    "former founded founders four fraud free friends full fully "
	    "fundamental funding funds future games gaming gene generative "
	    "girls given global government governments graduate greater "
	    "groups growth hackers hardware hate head health healthcare "
	    "help high higher hiring historians home homes hospitals house "
	    "households housing human humans hundreds image images income "
	    "independent industry information infrastructure initial "
	    "insiders instead institutions insurers internal international "
	    "investigators investment investors job jobs journalists key "
	    "king labor labour land language large larger last launched "
	    "law lawmaker lawmakers laws lawsuit lawsuits lawyers leader "
	    "leaders leading learning legal legislators less librarians "
	    "life likely limited lines litigation little livestock local "
	    "location long longer love low machine machines major makers "
	    "male management manufacturers many map maps market markets "
	    "media medical medicine members men mental message messages "
	    "method methods military millions mining misinformation mobile ",
	" model models modern money moreover most much music musicians "
	    "name names national native nearly neither network networks "
	    "neural new newer news newspapers next nine no nobody noise "
	    "none numbers nurses office officials older one one-third "
	    "online only open operators opinion opponents optimists order "
	    "organisations organizations others outside overall owner owners "
	    "page pages papers parents particular partners past patients "
	    "payment people performance personal phone phones photos "
	    "pilots plan plans platforms play players poets police "
	    "policies policy politicians poor popular post posts potential "
	    "power press previous price prices privacy private problems "
	    "process producers product productivity products profit "
	    "profits program programmers programs progress projects "
	    "proponents prosecutors protest public publishers quality "
	    "question questions race racism rate rates rather readers real "
	    "recent records recruiters report reporters reports research "
	    "researchers residents response results retailers revenue "
	    "rights risk risks rival rivals road robotaxis robots role "
	    "rule rules safety sales scale scammers sceptics school "
	    "schools science scientists search second sector security self "
	    "self-driving sellers senate senior sensor sensors separate "
	    "service services seven several sex sexual shares shift "
	    "shoppers side signs similar simple since site sites six size "
	    "skeptics sky small smaller smart smartphone smartphones "
	    "social society software solar some song songs sound source "
	    "sources space speakers speech speed spending sport sports "
	    "staff standards startup startups state still stock stocks "
	    "store stores story street strong student students studies "
	    "study subjects successful such suppliers support supporters "
	    "surveillance survey system systems talks task tasks tax taxes "
	    "teachers team teams tech technical technologies technology "
	    "ten test testers testing tests text theft therapists therapy "
	    "third thousands three time times title tools top trade "
	    "traditional traffic training transparency transport travel "
	    "treatment trial trials trust truth two union unions unit "
	    "universities upgrade us-based use user users vaccines value "
	    "various vehicle vehicles vendors version victims video videos "
	    "viewers violence visa visitors voice volunteers voters wages "
	    "war warehouse warehouses warnings waste water way weapon "
	    "weapons week weeks white wind winners women word words work "
	    "workers world world's worldwide worse writers year years yet "
	    "young younger ",
	NULL
};

const char *const ground_plain_ends[] = { "ing", "ly", "ed", "tion",
    "tions", "sion", "sions", "ity", "ities", "ment", "ments", "ness",
    "ance", "ence", "ism", "ists", "ers", "ors", "ies", "ous", "ful", "less",
    "able", "ible", "ical", "ships", "ship", "ians", "ees", "ants", "ents",
    "ives", "ics", "hoods", "ages", "ures", NULL };

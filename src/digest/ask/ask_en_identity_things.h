/*
 * Words that ask_en_identity_what.c looks for: what things are, places, names
 * that all know. Lists as list.h reads them; private to it.
 */
#ifndef DIGEST_ASK_EN_IDENTITY_THINGS_H
#define DIGEST_ASK_EN_IDENTITY_THINGS_H

/* Nouns of things that the list of things has not. */
static const char more_things[] = " maker owner provider developer hospital"
    " school festival museum theatre theater bakery brewery pub restaurant"
    " factory plant mill shop store supermarket airport station bridge tunnel"
    " park reserve estate castle band orchestra choir ship boat ferry yacht"
    " lorry train jet plane helicopter missile telescope probe mission"
    " virus bacterium fungus plant species bird fish insect mammal dinosaur"
    " comet asteroid planet moon star painting sculpture novel play musical"
    " opera song album show sitcom drama documentary magazine journal paper"
    " blog channel service helpline hotline scheme plan treaty pact act rule"
    " regulation body regulator watchdog union council think-tank thinktank"
    " trust foundation lender insurer builder housebuilder developer"
    " contractor consultancy producer refinery pipeline mine quarry dam"
    " reservoir wood forest cave trail race event cup trophy award medal"
    " festival parade movement faction militia cartel gang ministry"
    " firm's start-up unit division arm team lab startup outfit venture"
    " studio label network operator carrier exchange broker wallet token"
    " cryptocurrency currency coin app tool plug-in library package module"
    " framework compiler editor kernel runtime server router protocol format"
    " codec file backdoor worm malware ransomware trojan botnet exploit flaw"
    " vulnerability bug assistant agent headset console laptop phone"
    " smartphone tablet watch wearable speaker drug vaccine treatment therapy"
    " antibiotic painkiller hormone gene enzyme molecule compound material"
    " alloy metal mineral chemical pesticide herbicide condition syndrome"
    " disorder infection illness cancer allergy technique survey"
    " corpus collection archive encyclopedia encyclopaedia"
    " brewer drugmaker chipmaker automaker planemaker grocer bookmaker"
    " broadcaster wholesaler distributor distiller ";
/* Where they are is asked, if anything. */
static const char places[] = " city town village country county state region"
    " province district suburb island capital port area neighbourhood"
    " neighborhood territory republic nation borough ";
static const char known_things[] = " google apple microsoft amazon facebook"
    " meta twitter youtube instagram tiktok whatsapp netflix tesla spacex nasa"
    " nato bbc cnn nhs fbi cia fifa uefa ibm intel nvidia samsung sony nintendo"
    " uber airbnb disney wikipedia android windows iphone bitcoin gmail paypal"
    " ebay spotify linkedin reddit snapchat telegram skype zoom boeing airbus"
    " toyota volkswagen ford bmw mercedes-benz ikea mcdonald's starbucks"
    " coca-cola nike adidas walmart tesco congress parliament covid covid-19 unesco unicef interpol"
    " eu un who usa uk us ai internet chatgpt openai ";
static const char dull[] = " new latest own rival parent fellow former another"
    " same sister big major leading local large small popular famous the a an"
    " its their his her ";

#endif

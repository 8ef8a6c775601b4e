/*
 * Words that ask_en_identity_who.c and _role.c look for: what people are, which of them
 * there is one of, whom all know. Lists as list.h reads them; private to them.
 */
#ifndef DIGEST_ASK_EN_IDENTITY_WORDS_H
#define DIGEST_ASK_EN_IDENTITY_WORDS_H

/* Those that there is one of, when it is told of what. */
static const char offices[] = " executive ceo chairman chairwoman chair"
    " chairperson head leader boss president director governor mayor captain"
    " manager editor secretary commissioner minister owner founder headteacher"
    " principal curator organiser organizer author creator inventor winner"
    " chief cfo cto coo ombudsman commander keeper landlord landlady holder"
    " conductor superintendent treasurer dean rector vicar bishop archbishop"
    " sheriff speaker premier prosecutor ambassador coordinator"
    " co-ordinator architect coach cofounder co-founder director-general"
    " secretary-general solicitor-general editor-in-chief chancellor ";
/* Before these they are one of many. */
static const char lesser[] = " former ex vice assistant associate senior junior"
    " regional deputy fellow veteran retired ex-head area local co previous"
    " one-time onetime past ";
/* Nouns of people that the lists of roles have not. */
static const char more_people[] = " official peer baroness councillor adviser"
    " advisor aide correspondent pundit commentator statesman envoy delegate"
    " negotiator superintendent inspector rector dean provost curate deacon"
    " midwife carer barber baker tailor brewer grower breeder keeper trainer"
    " referee umpire broker agent dealer collector apprentice clerk cashier"
    " receptionist handler ranger warden vet veterinarian ceo cto cfo coo mp"
    " mps mep msp ms tutor instructor headmaster headmistress head principal"
    " treasurer chairperson creator cofounder laureate medallist medalist"
    " holder contestant finalist runner-up nominee candidate runner rower"
    " cricketer batter fly-half prop hooker winger centre-back full-back"
    " quarterback pitcher skipper rider racer biker sailor seaman lifeguard"
    " lifeboatman caretaker janitor plasterer roofer decorator mechanic"
    " technician operator joiner miner welder fitter undertaker baronet earl"
    " countess lord lady duke duchess consul chancellor governor-general"
    " attorney-general coroner magistrate sheriff paralegal notary auctioneer"
    " statistician strategist specialist organist pianist violinist cellist"
    " soprano tenor dancer choreographer comic magician clown drag influencer"
    " youtuber streamer gamer developer maker potter weaver knitter gardener"
    " florist beekeeper naturalist conservationist ornithologist birdwatcher"
    " astrophysicist cosmologist pathologist gynaecologist obstetrician"
    " immunologist microbiologist neurologist dietitian nutritionist"
    " physiotherapist optician hygienist anaesthetist registrar consultant"
    " counsel accountant attendant lieutenant merchant servant director-general"
    " secretary-general solicitor-general editor-in-chief professional amateur native grandmother-of-two mother-of-two woman man"
    " ";
/* What a firm is as well. */
static const char firms[] = " developer maker owner provider operator builder"
    " producer publisher supplier insurer lender retailer manufacturer leader"
    " pioneer partner agent broker dealer carrier subsidiary winner champion"
    " rival competitor ";
/* Nouns whose owner must be told: nobody is "a neighbour" by himself. */
static const char relatives[] = " friend neighbour neighbor cousin aunt uncle"
    " mother father sister brother son daughter wife husband widow widower"
    " partner girlfriend boyfriend colleague aide spokesman spokeswoman"
    " spokesperson member resident head leader boss owner founder co-founder"
    " captain manager chief executive chairman chairwoman chair director"
    " victim suspect defendant witness survivor lead player coach editor"
    " commander creator landlord official assistant deputy driver passenger"
    " patient student pupil teenager man woman child boy girl expert source"
    " secretary champion winner author inventor person adult worker employee local"
    " customer user officer veteran actor representative native host"
    " coordinator ";
/* Modifiers that say nothing of somebody. */
static const char idle[] = " local senior young old proud keen new fellow a an"
    " the chief vice deputy managing executive prime general assistant"
    " long-time longtime first one own company team club co lead ";
/* What somebody did that tells who it is. */
static const char deeds[] = " run runs ran lead leads led head heads headed own"
    " owns owned teach teaches taught study studies studied work works worked"
    " play plays played represent represents represented write written"
    " writes wrote found founded co-founded cofounded set direct directs"
    " directed manage manages managed coach coaches coached train trains"
    " trained research researches researched serve serves served chair chairs"
    " chaired edit edits edited design designs designed build builds built"
    " invent invented create created discover discovered win won hold holds"
    " held present presents presented voice voices voiced farm farms farmed"
    " keep keeps kept breed breeds sell sells sold make makes made oversee"
    " oversees oversaw specialise specialises specialised specialize"
    " specializes grow grew was has is been become became began started"
    " volunteer volunteers volunteered captain captained organise organises"
    " organised organize organizes organized collect collects collected race"
    " races raced compete competes competed sings sang star stars starred"
    " spent ";
static const char after_was[] = " a an the one born elected appointed named"
    " mayor president head chief director governor chairman captain editor"
    " part ";

/* What stands before a role and is no name. */
static const char kinds[] = " chief vice deputy managing senior assistant"
    " executive football rugby cricket police finance home foreign"
    " prime general climate computer data human-rights history law"
    " political health science research medical film film-maker "
    " team club union party opposition group party business media"
    " press policy security energy education transport defence defense"
    " interior justice environment housing campaign project marine"
    " space art music book fashion food travel sports sport fire"
    " ambulance house senate council city county state district high"
    " court national regional international tax trade labour labor"
    " employment family criminal defence civil property estate"
    " software design product news technology tech television tv radio"
    " theatre theater stage chess golf tennis marathon cycling swimming"
    " boxing shadow special principal lead associate area regional branch legal cognitive independent"
    " criminal clinical social ";

/* Known to every reader of news. */
static const char famous[] = "|donald trump|joe biden|barack obama|bill clinton"
    "|hillary clinton|george bush|george w bush|kamala harris|mike pence|jd"
    " vance|vladimir putin|volodymyr zelensky|volodymyr zelenskyy|volodymyr"
    " zelenskiy|xi jinping|emmanuel macron|angela merkel|olaf scholz|friedrich"
    " merz|keir starmer|rishi sunak|boris johnson|liz truss|theresa may|david"
    " cameron|tony blair|gordon brown|margaret thatcher|nigel farage|benjamin"
    " netanyahu|narendra modi|recep tayyip erdogan|kim jong un|justin trudeau"
    "|pope francis|nelson mandela|winston churchill|adolf hitler|john kennedy"
    "|elon musk|jeff bezos|bill gates|mark zuckerberg|steve jobs|tim cook|sam"
    " altman|sundar pichai|satya nadella|jensen huang|warren buffett|rupert"
    " murdoch|albert einstein|isaac newton|charles darwin|stephen hawking"
    "|alan turing|william shakespeare|lionel messi|cristiano ronaldo|kylian"
    " mbappe|david beckham|roger federer|rafael nadal|novak djokovic|serena"
    " williams|andy murray|usain bolt|tiger woods|lewis hamilton|max"
    " verstappen|lebron james|michael jordan|taylor swift|ed sheeran|elton"
    " john|paul mccartney|john lennon|michael jackson|elvis presley|bob dylan"
    "|mick jagger|david bowie|oprah winfrey|tom cruise|tom hanks|brad pitt"
    "|angelina jolie|leonardo dicaprio|meryl streep|steven spielberg"
    "|greta thunberg|meghan markle|prince harry|prince william|martin luther"
    " king|mahatma gandhi|walt disney|henry ford|alfred hitchcock|charlie"
    " chaplin|james bond|harry potter|sherlock holmes|";

#endif

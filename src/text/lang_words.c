#include "lang_words.h"

const struct lang_words lang_words[] = {
{ "en", FAMILY_LATIN, "",
  "the of and to in a is that for it was on with as are be this by at from "
  "have or has an not he but they his which you we their its were will said "
  "all can more one who about been would there if what when how up than out "
  "had your so new other into some our them also her she no could just like "
  "most people only over after first time any make may do where every shall "
  "why should -ing -ed -tion -ly -ght -ness -ould -ies -'s -ment -s -th" },
{ "de", FAMILY_LATIN, "äöüß",
  "die der und in den von zu das mit sich des auf für ist im dem nicht ein "
  "eine als auch es an werden aus er hat dass sie nach wird bei einer um am "
  "sind noch wie einem über einen so zum war haben nur oder aber vor zur "
  "bis mehr durch man sein wurde sei kann ich wir wenn was gegen schon jahr "
  "jahre unter ihre seine diese dieser ohne jeder hier alle muss soll "
  "können -ung -ungen -lich -heit -keit -isch -ischen -cht -chen -schaft "
  "-ern -eren -ten -tet" },
{ "fr", FAMILY_LATIN, "àâçéèêëîïôùûüœæÿ",
  "de la le et les des en un du une que est pour qui dans a par plus pas au "
  "sur ne se ce il sont avec son aux ou ont mais comme cette ces être fait "
  "elle nous vous sa ses leur leurs deux même aussi été tout tous dont "
  "entre l' d' qu' n' s' c' j' on y sans si après sous peut très je tu "
  "toute où encore selon ainsi était droit avait bien toutes ici pays faire "
  "-tion -ment -eur -eux -ités -ité -aire -ique -aux -ées -ent -ait -aient "
  "-eurs -elle" },
{ "es", FAMILY_LATIN, "áéíóúüñ¿¡",
  "de la que el en y a los se del las un por con una para su es al lo no "
  "como más o pero sus le ha me si sin sobre este ya entre cuando todo esta "
  "ser son dos también fue había era muy años hasta desde está mi porque "
  "qué sólo han yo hay vez puede todos así nos ni parte tiene uno donde "
  "bien ese esto ella ellos según toda tras después hace gran derecho "
  "persona otros -ción -ciones -dad -mente -ado -ados -ido -ien -aje -illo "
  "-ones -ará -aron" },
{ "it", FAMILY_LATIN, "àèéìòù",
  "di e il la che in a per un del non è le con i della una si da sono dei "
  "nel al come più anche ha alla lo gli delle dalla su o ma se nella questo "
  "ed essere ogni stato degli sua suo dal due ai molto loro questa dell' l' "
  "un' all' nell' sull' d' c' tra tutti anni prima solo quando stata fatto "
  "dopo hanno cui ad quello può perché così dall' individuo sul alle ci "
  "dove -zione -zioni -mente -tà -are -ere -ato -ata -ati -ente -ione -gli "
  "-ezza -ggi -tto -ità" },
{ "pt", FAMILY_LATIN, "ãõçáâàéêíóôú",
  "de a o que e do da em um para com não uma os no se na por mais as dos "
  "como mas ao ele das à seu sua ou quando muito nos já eu também só pelo "
  "pela até isso ela entre depois sem mesmo aos ter seus quem nas me esse "
  "eles você essa num nem suas meu às minha numa foi são está tem ser há "
  "pessoa direito todo toda anos sobre ainda pode era segundo este esta "
  "-ção -ções -dade -mente -ão -ões -ado -ada -agem -eira -eiro -inho -nte "
  "-ém" },
{ "nl", FAMILY_LATIN, "ëïéèö",
  "de van het een en in is dat op te zijn met voor die niet aan er om ook "
  "als dan maar bij of uit nog worden door naar heeft tot ze wordt over hij "
  "was wel kan deze geen meer zou al moet zo hebben haar wat werd onder ik "
  "je we mensen tegen dit na zich veel ons toch jaar hun waar nieuwe zoals "
  "heel iemand eigen ieder recht vrijheid hier waren tussen omdat +ij -ing "
  "-heid -lijk -lijke -en -ijk -ijn -oor -aar -eer -cht -aat -isch -tie "
  "-ties -oen -oek" },
{ "sv", FAMILY_LATIN, "åäöé",
  "och i att det som en på är av för med den till inte om har de ett han "
  "var jag men sig från vi så kan när år under också efter eller nu sin där "
  "vid mot ska skulle kommer ut får finns vara hade alla andra mycket än "
  "här då sedan över bara in blir upp även vad få två vill ha många hur mer "
  "sina man någon rätt frihet detta utan varje innan mellan genom måste nya "
  "-ning -het -lig -liga -igt -ade -ar -arna -erna -ande -tion -ör -skt "
  "-ska -nde -sta" },
{ "da", FAMILY_LATIN, "æøåé",
  "og i at det er en til af som på for med den de der ikke har et om fra "
  "var vi han kan men jeg skal så hun efter ved blev bliver eller være også "
  "havde over nu vil man mod kunne da når op sig ud år alle mange denne "
  "dette meget hans mere få nogle blevet hvor hvis end andre samt sin deres "
  "hver enhver ret frihed under uden mellem kommer siger selv mig -ede -hed "
  "-lig -lige -else -elser -erne -ning -erede -tion -igt -ige -vde -eds "
  "-gen" },
{ "no", FAMILY_LATIN, "æøåéòô",
  "og i det er at på som en til for av med den har de ikke om et fra var vi "
  "han jeg men skal så seg kan ble hun etter ved blir eller være også hadde "
  "over nå vil man mot kunne da når opp ut år alle mange denne dette mye "
  "hans mer få noen blitt hvor hvis enn andre samt sin sine deres hver "
  "enhver rett frihet under uten mellom kommer sier selv meg ein ikkje eit "
  "frå -ene -het -lig -lige -else -elser -ing -sjon -igt -ert -leg -lege "
  "-ighet -eten -ingen" },
{ "is", FAMILY_LATIN, "áðéíóúýþæö",
  "og að í er á sem til um við með en það ekki var fyrir hann eru af frá "
  "því þess þeim hefur þetta hafa eða vera ef ég verið upp þá þar hún þeir "
  "svo kom vegna eftir úr hans allir skal rétt hver manna eiga ber sé þegar "
  "nú bara mjög hafði sína sinn þau einnig þó -um -inn -ið -ur -ar -ir "
  "-unum -anna -ega -ndi" },
{ "fi", FAMILY_LATIN, "äö",
  "ja on ei se että oli hän mutta joka ovat ole kun myös niin kuin tai jos "
  "sen mukaan hänen vain olla olisi vuoden tämä nyt jo sitä ne jonka mitä "
  "ollut sekä eivät voi kanssa vielä kaikki tässä siitä jotka tämän "
  "kuitenkin ennen jälkeen noin kaksi yksi eikä minä koska mikä joita "
  "hänellä jokaisella oikeus oikeutta tulee saa olevan ihmisen missä -ssa "
  "-ssä -sta -stä -lla -llä -lle -lta -nen -ksi -ista -aan -ään -iden -een "
  "-taan -set -inen -isen -vat -vät -tta -ttä -sti" },
{ "et", FAMILY_LATIN, "õäöüšž",
  "ja on ei et see oli ta mis kui ka ning aga kes oma või siis nii tema ma "
  "ole seda üks olla aasta pole kuid selle veel mida välja need juba pärast "
  "üle saab kõik väga palju rohkem eest ainult kus nende peab igal inimesel "
  "õigus õigusele vaid sest mitte oleks alla ajal kas selles ega eesti "
  "kohta vahel teha juures iga poolt -mine -mise -use -ust -ud -tud -nud "
  "-ks -ga -ele -ile -ist -ises -vad -ate -ali -sse -dus" },
{ "pl", FAMILY_LATIN, "ąćęłńóśźż",
  "w i na z się do nie to że jest o a jak po od za przez dla ale co tym "
  "jego są czy tego już był oraz tak ze być było może tylko przed ich który "
  "które która jej ma pod roku lat bez jeszcze więc także aby kiedy nas "
  "mnie ten ta te sobie między bardzo gdy nad wszystkich człowiek prawo "
  "każdy jako lub we swoje swoich można lecz innych będzie został przy -ów "
  "-ego -ych -ie -ość -ości -ować -nie -ania -owy -owej -ymi -ski -eń -cie "
  "-cji" },
{ "cs", FAMILY_LATIN, "áčďéěíňóřšťúůýž",
  "a v na se je že s z o to do by ve i si jsem jsou pro ale za po jako od "
  "tak k jeho nebo který ze byl která které aby už při bude být podle jen "
  "před také však až má bylo kde pod co ještě této není když nejsou mezi "
  "proti tím let roce protože může svých svou každý právo všichni nesmí "
  "pouze ani mu či jejich jak byla první další více než -ní -ého -ých -ost "
  "-osti -ení -ání -ám -ích -ím -ová -ský -ské -ního -ové" },
{ "sk", FAMILY_LATIN, "áäčďéíľĺňóôŕšťúýž",
  "a v na sa je že s z o to do by vo i si som sú pre ale za po ako od tak k "
  "jeho alebo ktorý zo bol ktorá ktoré aby už pri bude byť podľa len pred "
  "tiež však až má bolo kde pod čo ešte tejto nie keď medzi proti rokov "
  "roku pretože môže svojich svoju každý právo všetci nikto jej ani mu či "
  "ich bola prvý ďalší viac než iba aj lebo práva slobody -nie -ého -ých "
  "-osť -osti -enie -anie -ám -ích -ým -ová -ský -ské -ného -iť -ať -cie" },
{ "sl", FAMILY_LATIN, "čšž",
  "in je v na se za da so ki z pa s tudi po ne pri kot bi od ali do ter o "
  "še že bo k iz kar ko zaradi med sem več lahko samo bil bila bilo ni tem "
  "pred leta ima vse nad kako proti svoje svojo vsakdo pravico pravica brez "
  "če biti njegove jih ga mu ta to kaj danes tako kjer saj bodo zelo sta "
  "imajo -ost -osti -nje -anje -enje -ega -emu -jo -ski -stvo -ih -imi -ov "
  "-ijo -cija" },
{ "hr", FAMILY_LATIN, "čćđšž",
  "i u je se na za da su od s a o iz ne što koji sve kao ili ali po to do "
  "te sa bi nije će biti ako koja koje pri nakon zbog još samo već kad bio "
  "može prema ima bila bilo sam godine godina nego između ovo svoje svoj "
  "pravo svatko svako nitko mu njegov ih gdje više treba kako također pod "
  "prije jer svih bez tako nisu protiv sloboda -nje -anje -enje -osti -ost "
  "-ija -ije -iji -og -oga -om -ima -ske -ski -ovi -vati -cije" },
{ "hu", FAMILY_LATIN, "áéíóöőúüű",
  "a az és hogy nem is egy ez meg csak de már ha van vagy mint el még azt "
  "volt ki mert kell sem lehet be minden úgy majd után le s akkor több fel "
  "szerint két aki amely által ezt én ami között lesz olyan nagy most itt "
  "pedig magyar arra illetve joga személynek senkit szabad jogok nélkül "
  "évben ne ilyen ennek annak alatt azonban így milyen -ban -ben -nak -nek "
  "-hoz -hez -val -vel -ból -ből -ság -ség -ért -ok -ek -ást -ett -ott -ás "
  "-és -ára -ére" },
{ "ro", FAMILY_LATIN, "ăâîșțşţ",
  "de și în a la cu pe care un o nu din că mai să se pentru este al sau "
  "sunt au fost ca lui dar prin ce după fi ei ale său sa el dintre ar am va "
  "fără între acest această până nici toate foarte numai cum pot când unei "
  "unui despre ani s-a orice persoană dreptul are fie asupra peste trebuie "
  "cel cea cei decât însă nou poate ori toți anul -ului -ilor -ele -ea -ție "
  "-ții -ţie -ţii -are -iei -ește -ate -tate -ătre -escu -ul" },
{ "tr", FAMILY_LATIN, "çğıöşüâ",
  "ve bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra o "
  "var ki ya ama olduğu ise değil her iki diye hem yeni büyük göre önce şey "
  "oldu kendi ilk eden yer olduğunu dedi hakkı hakkına sahiptir şahsın veya "
  "herkes hiç kimse yok tarafından üzerinde ancak bunu onun sadece mi eğer "
  "nasıl zaman arasında yıl üzere edilen etmek kişi insan -lar -ler -ları "
  "-leri -lik -lık -dan -den -mak -mek -nda -nde -ması -mesi -ların -lerin "
  "-dır -dir -iyor -ıyor -yla -yle" },
{ "vi", FAMILY_LATIN, "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ",
  "và của là có được không cho trong một các với những người đã này về để "
  "khi ra từ đến như tại cũng vào ở nhiều năm sẽ phải theo trên hay đó nhất "
  "nhà hoặc mọi do bị lại việc nước mà quyền tự bằng nói chỉ còn sau làm "
  "đều vì tôi hơn ngày thể ai đang qua công anh chúng sự thì -ng -nh" },
{ "id", FAMILY_LATIN, "",
  "yang dan di untuk dengan ini dari pada dalam tidak itu akan adalah oleh "
  "juga ke karena tersebut bisa ada mereka lebih telah sudah atau saat para "
  "kami kita saya bahwa dapat menjadi tahun seperti hanya harus masih "
  "setiap orang berhak hak sebagai antara banyak serta secara hal tanpa "
  "tetapi maka anda dia namun sangat baru kepada terhadap beberapa belum "
  "memiliki sebuah ia bukan apa semua satu seorang boleh mempunyai mesti "
  "pun -kan -nya -an -lah -ang "
  "-asi -eng -tas" },
{ "ms", FAMILY_LATIN, "",
  "yang dan di untuk dengan ini dari pada dalam tidak itu akan adalah oleh "
  "juga ke kerana tersebut ada mereka lebih telah sudah atau apabila "
  "kami kita saya bahawa dapat menjadi tahun seperti hanya masih "
  "setiap orang berhak hak sebagai antara banyak serta secara hal tanpa "
  "tetapi maka anda dia namun sangat baharu kepada terhadap beberapa belum "
  "sebuah ia bukan apa semua satu seorang berkata hendaklah kata syarikat "
  "wang sahaja mestilah "
  "-kan -nya -an -lah -ang -asi -eng -iti" },
{ "ca", FAMILY_LATIN, "àçèéíïòóúü",
  "de la i el que a en les un els del per amb una al no és s' l' d' n' es "
  "més com ha als o però seu seva són dels aquest aquesta ser també fins "
  "tot tots entre va pel quan sobre sense si està han molt anys seus ho "
  "qual hi dret persona tota té on ja altres només després cada segons fer "
  "ni aquests què perquè havia li ens així pot algú ningú -ció -cions "
  "-tat -ment -itat -nt -ats -ades -ia -atge -eix -ència -ents" },
{ "gl", FAMILY_LATIN, "áéíóúüñ",
  "de a e o que en do da un para con non unha os se na no por máis as dos "
  "como pero ao é das á seu súa ou cando moi nos xa eu tamén só polo pola "
  "ata isto ela entre despois sen mesmo aos ter seus quen nas me ese eles "
  "esta nin súas foi son está ten ser hai toda persoa dereito todo anos "
  "sobre aínda pode era segundo este unhas uns polos onde xunto lle -ción "
  "-cións -dade -mente -ón -óns -ado -ada -axe -eiro -eira -ble -nza -ñan" },
{ "eu", FAMILY_LATIN, "ñ",
  "eta da ez du bat dira izan ere egin dute zuen baina hau den edo hori zen "
  "ditu duen beste arte bere dela gizon eskubide eskubidea orok oso batean "
  "baino guztiak nahi behar gabe beraz hala egon dago dituen bai gero "
  "izango duela orain lehen urte honek horren haien kontra bezala inork "
  "norberak askatasun +tx +tz -ak -ek -en -aren -ren -etan -tik -ra -tzen "
  "-tzea -tako -ko -arekin -tasun -tasuna -zko -rik -eko -tu" },
{ "lt", FAMILY_LATIN, "ąčęėįšųūž",
  "ir yra į kad iš su ne tai bet jis buvo apie kaip po jo dėl nuo tik už ar "
  "jau prie per bei jos labai iki jie dar kai būti gali savo šis ji metų "
  "mes kas arba turi kiekvienas žmogus teisę teises niekas taip pat visi "
  "tarp be bus reikia kurie kuris kuri šio pagal prieš kitų nors net jų "
  "metais -as -is -os -us -ių -ams -ais -imas -imo -auti -ijos -uose -ytis "
  "-tis -umą -oje -umas" },
{ "lv", FAMILY_LATIN, "āčēģīķļņšūž",
  "un ir ar uz no kas par ka tas bija nav lai kā pēc vai bet viņš tā to pie "
  "es arī gan savu jau tiek būt tikai vairs līdz šo tad kad var gada viņa "
  "kura kurš vēl pret visi katram cilvēkam tiesības tiesībām jābūt ne bez "
  "viņu ja pa šī kuri savas latvijas ļoti starp tomēr šis kopā mēs -ās -iem "
  "-ība -ības -ību -šana -šanas -ajā -ēja -ām -ums -umu -ijas -jām -ties" },
{ "ga", FAMILY_LATIN, "áéíóú",
  "an na agus a ar i is ag do go le ní sé nó bhí leis sin tá cé gach é ach "
  "de air mar chun mé siad sa ina aige faoi tar raibh iad ón nach bheith "
  "duine ceart dá idir gan chuig féin aon seo lena níl acu atá sí bhfuil "
  "cuid eile anseo bliain chomh nuair -ann -acht -aidh -adh -each -ach -igh "
  "-íonn -aíocht -ail -bh" },
{ "cy", FAMILY_LATIN, "âêîôûŵŷ",
  "y yn a i o ar yr mae am ac wedi gan ei oedd bod i'r o'r fod fel eu nid "
  "hyn mewn hawl bob neu pawb sydd un bydd at na ond wrth dros cael ni "
  "hefyd rhwng gael fe iawn roedd rhai heb os pan hi nad mwy ddim chi hynny "
  "gyda dan sy'n blynedd ran yno +dd +ll -au -wyd -edd -iaeth -wyr -ion "
  "-odd -aeth -llyn -ddo" },
{ "sq", FAMILY_LATIN, "ëç",
  "të e në dhe i për një me që nga është më se ka si u ai do nuk por kjo "
  "duke ky edhe kanë kur ishte çdo njeri gjithë pas ose deri gjatë drejtë "
  "drejtën asnjë jo po sepse para mund vetëm tij saj shumë tyre ata këtë "
  "janë dy kishte ja atë askush pa ndaj shqipëri -ës -ve -it -ën -ëve -ohet "
  "-imi -imin -ore -sh -shëm -uar -ndë -rë" },
{ "af", FAMILY_LATIN, "êëôî",
  "die en van in is 'n het te nie wat dat vir met op om aan sy ek ons by hy "
  "was sal as hulle maar kan ook daar word tot of moet deur se na uit meer "
  "elkeen iemand niemand reg geen oor haar baie nog so jy hierdie dié mense "
  "wees al een ander jaar nadat toe sê onder net -lik -like -heid -ing "
  "-asie -ies -ig -ige -skap -eid" },
{ "sw", FAMILY_LATIN, "",
  "na ya wa kwa ni katika za la kuwa cha kama hiyo watu haki kila mtu yake "
  "au ana bila hii hayo wake nchi huo kutoka wao lakini pia hata vya baada "
  "yeye alisema sasa moja wengine yao huyo ambaye ambayo kuhusu zaidi ili "
  "hakuna anaweza mwaka serikali wote nyingi wakati juu mimi -isha -wa -ka "
  "-ika -ano -eza -ya -ji -iwa -shwa" },
{ "eo", FAMILY_LATIN, "ĉĝĥĵŝŭ",
  "la de kaj en estas al por ke ne kun li pri el ĉiu estis havas rajton kiu "
  "sed ĝi da aŭ oni per mi ili kiel kiuj tiu ankaŭ je sen ĉi post sur ĉiuj "
  "pli sia siaj ĝis inter nur homo homoj rajtas rajtoj si plej -oj -ojn -aj "
  "-ajn -as -is -os -on -an -igi -iĝi" },
{ "tl", FAMILY_LATIN, "ñ",
  "ang ng sa na mga at ay si ito para may hindi kung niya siya ni nang pag "
  "kanyang lamang din rin pa po ako mo ko ka nito mula isang bawat tao "
  "karapatan ba nila sila ngunit kanilang namin tayo atin upang o walang "
  "nasa noong iyon lahat taon maging ayon -ang -ng -an -in -han -hin -yan" },
{ "az", FAMILY_LATIN, "əğıöşüç",
  "və bir bu ki ilə üçün də da hər olan olaraq malikdir kimi daha çox sonra "
  "onun öz hüququ hüquq şəxs insan ya ilk görə edir azad ən o var heç kəs "
  "deyil isə yeni həm qədər lakin tərəfindən bütün əsas üzrə azərbaycan "
  "ildə -lar -lər -ları -ləri -dan -dən -nda -ndə -maq -mək -lıq -lik -dir "
  "-dır -ması -məsi" },

{ "ru", FAMILY_CYRILLIC, "ёъыэщ",
  "и в не на что с по как это но он к из у за от так же для а о все его "
  "было мы бы который она они только был до или ее их при если уже еще "
  "чтобы нет может быть также года вы со мне я этого под время есть без "
  "более где каждый человек имеет право которые того всех очень том этом "
  "после когда потому сейчас себя во ни между были -ого -его -ых -ость "
  "-ости -ение -ения -ться -ции -ая -ой -ый -ские -ных -ями -лся" },
{ "uk", FAMILY_CYRILLIC, "іїєґщ",
  "і в на не що з та у до за як це й про від але він для його є а по так "
  "які який було вони із також ми при або її їх вона бути може ще року вже "
  "лише якщо був має кожна людина право ні під час тому щоб після між цього "
  "більше свої всіх без всі чи коли дуже себе ви яка де -ого -ння -ість "
  "-ості -ться -ції -ських -ий -ої -ів -ами -ють -ася -увати" },
{ "be", FAMILY_CYRILLIC, "ўыэіё",
  "і ў не на што з як да за у ён але гэта па ад для яго яны так ці які а "
  "было быць таксама мы я яна ды пра мае кожны чалавек права можа гэтага "
  "гадоў год толькі каб калі пасля сваіх усе усіх ужо ні без іх яе пад якія "
  "была былі вельмі -ага -асць -асці -цца -ння -ыя -ай -аў -ымі -ць -ацыі" },
{ "bg", FAMILY_CYRILLIC, "ъщ",
  "на и да в се от за не е с по че са си до като но той ще което които при "
  "или това един има към след който може във още само бе обаче бъде му така "
  "те през тя всеки човек право ли беше без всички ние повече която между "
  "тази този много сме години го я със им нито върху -ът -та -то -те -ите "
  "-ата -ото -ява -ски -ване -ция -ния -ност -ения -ят" },
{ "sr", FAMILY_CYRILLIC, "јљњђћџ",
  "и у је да се на за су има од са право а о из не што који све као или али по то до "
  "те би није ће бити ако која које при након због још само већ кад био "
  "може према била било сам године година него између ово своје свој "
  "свако нико му његов их где више треба како такође под пре јер свих без "
  "-ње -ање -ење -ости -ије -ија -ог -ом -има -ске -ски -овања" },
{ "mk", FAMILY_CYRILLIC, "ѓќѕјљњџ",
  "на и да во се од за е не со ќе тоа по ги што како го ја но до или кој "
  "која кои сите има при само беше неговата тој таа овој оваа уште може "
  "секој човек право бидејќи биде ни му ова дека меѓу без исто така нема "
  "години сум им повеќе многу -ите -ата -от -ето -ува -ување -ање -ење -ски "
  "-ост -иот -ија" },
{ "kk", FAMILY_CYRILLIC, "қғңәөұүһіы",
  "және мен бір бұл да үшін де деп болып бар осы оның адам әр құқығы құқық "
  "немесе болады ол ғана жылы кейін туралы өз адамның қазақстан ретінде "
  "бойынша еді керек барлық бен қарай -дың -дің -лар -лер -дар -дер -ның "
  "-нің -ған -ген -уға" },
{ "mn", FAMILY_CYRILLIC, "өүыэ",
  "нь байна болон ба энэ бол юм бөгөөд хүн бүр эрх эрхтэй тухай ч гэж "
  "байсан нэг олон тэр оны мөн улсын дээр хийх эсвэл түүний аливаа биш -ийн "
  "-ын -ийг -сан -сэн -аар -ээр -ууд -үүд -тай -тэй" },

{ "ar", FAMILY_ARABIC, "ةىأإؤئكي",
  "في من على أن إلى التي عن مع هذا كان الذي لا ما هذه أو بين قال بعد ذلك لم "
  "كل كما قد غير عند أي وقد حيث منذ حول حتى وهو وفي كانت لكل شخص الحق ومن "
  "إن هو هي ثم أكثر قبل خلال يكون دون فيها إلا أنه يوم عام له" },
{ "fa", FAMILY_ARABIC, "پچژگیک",
  "و در به از که این را با است برای آن یک خود تا بر کرد هم شده می شد باشد "
  "دارد حق هر کس نیز بود اما ها های یا بین گفت پس دیگر ما کند شود بدون آنها "
  "او کرده ایران هیچ سال نمی اگر باید همه" },
{ "ur", FAMILY_ARABIC, "ٹڈڑںےہھپچگیک",
  "کے میں کی ہے کا سے اور کو نے پر اس یہ کہ ہیں بھی کر ایک جو گیا تھا وہ "
  "نہیں تو ہو ان کیا ہر شخص حق حاصل یا لیے اپنے ساتھ کسی بعد کرنے ہوئے تھے "
  "جس تک پاکستان گے دیا رہا ہم اپنی" },
{ "ps", FAMILY_ARABIC, "ښځڅډړېۍګټیي",
  "د په او چې ته له کې دی سره یې ده خپل هر څوک حق لري دا شي نه یو هغه کړي "
  "خو باندې دي پر وي کوي یا ددې ګډون" },

{ "hi", FAMILY_DEVANAGARI, "",
  "के में की है और से का को पर ने हैं यह कि भी इस एक नहीं कर जो तो वह लिए "
  "था हो ही किया गया या अपने साथ बाद उन रहे थे प्रत्येक व्यक्ति अधिकार किसी "
  "उस कहा सकते हुए होगा थी करने तक" },
{ "mr", FAMILY_DEVANAGARI, "ळ",
  "आणि आहे या व ते हे की तो ही नाही असे होते आहेत मध्ये त्या मी करून किंवा "
  "होता यांनी येथे त्यांच्या प्रत्येक अधिकार तसेच पण एक केला जे कोणत्याही "
  "हक्क त्याला व्यक्तीस माणसाला म्हणून ज्या त्याचा नये असेल असा अशा वेळी "
  "करण्याचा कोणाचीही असून झाली झाला काही आता दिली केले -तील -ांना -ांनी "
  "-ण्यात -ण्याचा -ाचा -ाची -ाने -च्या -ला -ने -ची -चा" },
{ "ne", FAMILY_DEVANAGARI, "",
  "र छ को मा पनि हो एक यो गर्न लागि भएको थियो गरेको हुने भन्ने छन् तथा वा "
  "प्रत्येक व्यक्तिलाई अधिकार हुनेछ कुनै नै ले लाई तर गरी भने -लाई -को -मा "
  "-हरू -ले -ेको" },

{ "he", FAMILY_HEBREW, "",
  "של את על לא הוא עם כי זה גם או אם כל יש היא אני הם אל מה בין אבל רק יותר "
  "אדם זכאי" },
{ "yi", FAMILY_HEBREW, "ײױװ",
  "און די פון אין איז צו דער מיט אַז אַ דאָס אויף ניט נישט האָט זיך אױף "
  "רעכט אַלע יעדער מענטש" },
};

const size_t lang_words_count = sizeof lang_words / sizeof *lang_words;

/* The words of ask_romance.h in its three languages. */
#include "ask_romance.h"

const struct romance_ask romance_ask_spanish = {
	.r = &romance_spanish,
	.verb_first = true,
	.subject_last = true,
	.how_many = "¿Cuántos", .how_many_feminine = "¿Cuántas",
	.in = "¿En c", .in_skip = sizeof "¿C" - 1,
	.how_much = "¿Cuánto dinero", .by_how_much = "¿Cuánto",
	.how_long = "¿Cuánto", .what_price = "¿Cuánto",
	.plural_ends = " s ",
	.when = "¿Cuándo", .since = "¿Desde cuándo", .until = "¿Hasta cuándo",
	.starting = "¿A partir de cuándo", .hour = "¿A qué hora",
	.where = "¿Dónde", .why = "¿Por qué", .who = "¿Quién",
	.by_whom = "¿Por quién", .what = "¿Qué",
	.about = " unos unas al menos más de cerca casi alrededor hasta ya otros"
	    " otras ",
	.millions = " millones mil millón ",
	.money = " euros dólares pesos libras reales yuanes ",
	.units = " años meses semanas días horas minutos segundos veces puntos"
	    " grados ciento por céntimos siglos décadas personas-hora ",
	.masculine = " días problemas programas sistemas temas idiomas"
	    " kilogramas guardias policías artistas futbolistas ciclistas"
	    " periodistas turistas activistas especialistas deportistas"
	    " electricistas taxistas pilotos alpinistas ",
	.feminine = " mujeres madres calles noches naves clases llaves voces"
	    " luces redes leyes tardes muertes partes bases fuentes veces"
	    " aves torres nubes señales cárceles imágenes órdenes sedes"
	    " flores ",
	.feminine_ends = " as iones dades tades tudes umbres ces ",
	.of = " de del ", .of_the = " de ",
	.changes = " subió subieron sube suben bajó bajaron baja bajan aumentó"
	    " aumentaron aumenta aumentan creció crecieron crece crecen cayó"
	    " cayeron cae caen subido bajado aumentado crecido caído reduce"
	    " redujo redujeron reducido descendió descendieron desciende"
	    " retrocedió perdió ganó avanzó encareció subirá subirán bajará"
	    " crecerá aumentará caerá repuntó ",
	.costs = " cuesta cuestan costó costará costarán costado costaba costaría costarían vale ",
	.lasts = " dura duró durará durado duraron durarán ",
	.time_openers = " en el a al desde hasta durante antes este la ",
	.since_words = " desde ", .until_words = " hasta ",
	.hour_words = " las ",
	.time_words = " en el la de del a principios finales mediados partir"
	    " pasado próximo mes año este siglo día las mediodía"
	    " medianoche mañana tarde noche madrugada por ",
	.dates = " enero febrero marzo abril mayo junio julio agosto septiembre"
	    " octubre noviembre diciembre lunes martes miércoles jueves viernes"
	    " sábado domingo primavera verano otoño invierno ",
	.places = " en ",
	.found = " encontrado encontrada encontrados encontradas hallado hallada"
	    " hallados detenido detenida detenidos detenidas localizado"
	    " localizada arrestado trasladado trasladada trasladados ingresado"
	    " construido construida celebrado enterrado enterrada rescatado"
	    " rescatada rescatados visto vista vistos hospitalizado instalado"
	    " instalada registrado registrada ",
	.happened = " ocurrió sucedió nació murió falleció celebrará celebró"
	    " expondrá disputará produjo estrelló hundió ",
	.because = " porque ",
	.because_of = "|debido a|a causa de|a causa del|por culpa de|ya que"
	    "|puesto que|dado que|debido al|por falta de|",
	.by = " por ",
	.people = " equipo grupo mujer hombre policía vecina vecino empresario"
	    " empresaria investigadores científicos agentes bomberos ingenieros"
	    " ingenieras epidemióloga estudiantes arquitecto arquitecta juez"
	    " jueza fiscal alcalde alcaldesa ministro ministra jóvenes"
	    " empleados empleado funcionaria funcionario ",
	.deeds = " dedicó inauguró logró recibió abrió donó salvó rescató"
	    " detuvo consiguió batió perdió abandonó publicó decretó calificó"
	    " ganó conquistó marcó dirigió fundó creó descubrió inventó"
	    " compró venció derrotó anunció presentó firmó escribió diseñó"
	    " encontró denunció ordenó aprobó rechazó ganado dirigido fundado"
	    " creado descubierto comprado vencido derrotado ordenado denunciado"
	    " condenado detenido encontrado preside dirige lidera gobierna"
	    " empató adelantó ",
	.things = " lanzó lanzado lanza publicó publicado desarrolló"
	    " desarrollado desarrolla creó creado demostró demostrado"
	    " presenta reveló revelado construyó construido firmó firmado"
	    " anuncia construye estrenó estrenado inauguró inaugurado"
	    " anunció anunciado presentó presentado aprobó aprobado"
	    " propuso propuesto pidió pedido exigió exigido rechazó rechazado"
	    " reclaman reclama exige exigen pide piden propone proponen"
	    " prohibió prohibido prohíbe recomienda recomiendan recomendó"
	    " ordenó ordenado decretó decretado"
	    " denuncia denuncian denunció observaron descubrió descubierto"
	    " descubrieron hallaron hallado encontraron construirá construir lanzar"
	    " abrir crear prohibir reducir vender comprar cerrar instalar"
	    " presentar investigar pedir exigir suspendió suspendido canceló"
	    " descarta descartan descartó estudia estudiar investiga prevé financiará incluye ofrece"
	    " establece aseguran asegura sostienen sostiene considera temen"
	    " teme calculan recuerda confirmó confirmado ",
	.lost = " su sus este esta estos estas ese esa esos esas aquel aquella"
	    " él ella ello ellos ellas lo le les otro otra otros otras también"
	    " tampoco así entonces allí aquí ahora dicho dicha mismo misma"
	    " además ambos ambas tal tales eso esto cuyo cuya ya todavía aún"
	    " no nunca más menos mi me nos tu te donde víspera ",
	.scopes = " en durante desde entre tras a al el cada ",
	.sources = " según ",
	.with = " con ", .with_how_much = "¿Con cuánto dinero",
	.causes = " lesión lluvia lluvias averías avería huelga incendio nieve"
	    " viento falta obras malos enfermedad sanción motivos temporal niebla"
	    " corrupción accidente calor frío sequía riesgo impago fraude ",
	.share = "¿Qué porcentaje", .due = " debió debe debieron deben ",
	.due_to = "¿A qué",
	.for_time = " durante por ", .for_how_long = "¿Durante cuánto tiempo",
	.plural_verbs = " n ",
	.self = "se "
};

const struct romance_ask romance_ask_italian = {
	.r = &romance_italian,
	.verb_first = false,
	.subject_last = true,
	.how_many = "Quanti", .how_many_feminine = "Quante",
	.in = "In q", .in_skip = 1,
	.how_much = "Quanto denaro", .by_how_much = "Di quanto",
	.how_long = "Quanto", .what_price = "Quanto",
	.plural_ends = " i e ",
	.when = "Quando", .since = "Da quando", .until = "Fino a quando",
	.starting = "A partire da quando", .hour = "A che ora",
	.where = "Dove", .why = "Perché", .who = "Chi", .by_whom = "Da chi",
	.what = "Che cosa",
	.about = " circa oltre quasi almeno più di meno fino a ben altri altre ",
	.millions = " milioni mila milione miliardi miliardo ",
	.money = " euro dollari sterline franchi ",
	.units = " anni mesi settimane giorni ore minuti secondi volte punti"
	    " gradi per cento centesimi secoli decenni giornate ",
	.masculine = " ",
	.feminine = " mani madri navi parti chiavi reti notti voci luci leggi"
	    " classi morti-bianche informazioni auto moto foto specie città"
	    " università attività abitazioni ",
	.feminine_ends = " e ioni à ",
	.of = " di del della dei ", .of_the = " dei delle degli ",
	.changes = " aumentati aumentate aumentato aumentata saliti salite"
	    " salito salita scesi scese sceso scesa calati calate calato calata"
	    " cresciuti cresciute cresciuto cresciuta diminuiti diminuite"
	    " diminuito diminuita ridotto ridotti aumenta aumentano sale"
	    " salgono scende scendono cala calano cresce crescono aumenterà"
	    " aumenteranno salirà scenderà calerà crescerà riduce ridurrà"
	    " perso guadagnato ",
	.costs = " costa costano costerà costeranno costato costata costati"
	    " costate costerebbe costerebbero vale ",
	.lasts = " dura durerà durato durata durano ",
	.time_openers = " in nel nella a ad il lo la l'8 l'11 dal da dall'inizio"
	    " fino entro lunedì martedì mercoledì giovedì venerdì sabato domenica"
	    " alle all'1 ",
	.since_words = " dal dalla da ", .until_words = " fino ",
	.hour_words = " alle ",
	.time_words = " a al alla il di del fine inizio metà partire mese scorso"
	    " prossimo anno dello dal da primo mattina sera ",
	.dates = " gennaio febbraio marzo aprile maggio giugno luglio agosto"
	    " settembre ottobre novembre dicembre lunedì martedì mercoledì"
	    " giovedì venerdì sabato domenica primavera estate autunno"
	    " inverno ",
	.places = " a ad in nel nella nello nei nelle al alla all'ospedale"
	    " nell'area sul sulla presso ",
	.found = " trovato trovata trovati trovate arrestato arrestata arrestati"
	    " arrestate fermato fermati localizzato localizzata rinvenuto"
	    " rinvenuta ricoverato ricoverata ricoverati trasportato"
	    " trasportata trasportati costruito costruita sepolto sepolta"
	    " allestita allestito avvistato avvistata installato installati"
	    " registrata registrato trasferiti trasferito ospitati scoperto"
	    " scoperta scoperti ",
	.happened = " avvenuto avvenuta nacque nato nata morì svolgerà"
	    " svolgeranno terrà terranno ",
	.because = " perché poiché ",
	.because_of = "|a causa di|a causa del|a causa della|a causa dello"
	    "|a causa dei|a causa delle|dato che|visto che|per mancanza di"
	    "|dal momento che|per colpa di|",
	.by = " da dal dalla dai dalle dagli ",
	.people = " donna uomo gruppo squadra ricercatori ricercatrici"
	    " scienziati agenti carabinieri ingegneri ingegnere studenti"
	    " architetto giudice giudici sindaco ministro ministra volontari"
	    " medici operai fondo cittadini team équipe pensionata pensionato"
	    " cugino polizia ",
	.deeds = " inaugurato ottenuto ricevuto aperto donato salvato"
	    " abbandonato pubblicato perso conquistata annullato vinto battuto segnato diretto fondato creato scoperto"
	    " inventato comprato acquistato annunciato presentato firmato"
	    " scritto progettato trovato denunciato ordinato approvato respinto"
	    " condannato arrestato guida dirige presiede vinse fondò scoprì"
	    " conquistato realizzato sequestrato proclamato ",
	.things = " lanciato lancia pubblicato sviluppato sviluppa creato"
	    " dimostrato costruito firmato introdotto annunciato annuncia presentato presenta approvato approva"
	    " proposto propone propongono chiesto chiede chiedono respinto"
	    " respinge vietato vieta raccomanda ordinato disposto proclamato"
	    " convocato denunciato denuncia osservato scoperto trovato rivelato"
	    " confermato sospeso lanciare costruire aprire creare vietare ridurre"
	    " vendere comprare chiudere presentare indagare autorizzato"
	    " studia prevede finanzierà comprende offre impone permette"
	    " esclude escludono teme temono sostiene sostengono sostenuto"
	    " espresso aperto inaugurato dichiarato sequestrato ",
	.lost = " suo sua suoi sue loro questo questa questi queste quello"
	    " quella quelli quelle quel quei egli ella esso essa essi lui lei lo"
	    " li gli ne ci vi altro altra altri altre anche così allora lì là"
	    " qui qua ora stesso stessa ciò tale tali entrambi entrambe cui già"
	    " ancora non mai più meno mio mia mi noi tu ti dove invece vigilia"
	    " poi ",
	.scopes = " in nel nella nei nelle a al alla durante da dal tra fra"
	    " dopo entro ",
	.sources = " secondo ",
	.with = " con ", .with_how_much = "Con quanto denaro",
	.causes = " infortunio guasto maltempo pioggia sciopero neve vento"
	    " incidente malattia squalifica lavori mancanza motivi nebbia caldo"
	    " siccità frode corruzione ",
	.share = "Quale percentuale", .due = " dovuto dovuta dovuti dovute ",
	.due_to = "A che cosa",
	.for_time = " per ", .for_how_long = "Per quanto tempo",
	.plural_verbs = " ano ono anno ranno ",
	.self = "si "
};

const struct romance_ask romance_ask_portuguese = {
	.r = &romance_portuguese,
	.verb_first = false,
	.subject_last = false,
	.how_many = "Quantos", .how_many_feminine = "Quantas",
	.in = "Em q", .in_skip = 1,
	.how_much = "Quanto dinheiro", .by_how_much = "Quanto",
	.how_long = "Quanto tempo", .what_price = "Quanto",
	.plural_ends = " s ",
	.when = "Quando", .since = "Desde quando", .until = "Até quando",
	.starting = "A partir de quando", .hour = "A que horas",
	.where = "Onde", .why = "Por que", .who = "Quem",
	.by_whom = "Por quem", .what = "O que",
	.about = " cerca de mais menos quase pelo ao até outros outras ",
	.millions = " milhões mil milhão bilhões bilhão ",
	.money = " euros dólares reais libras contos ",
	.units = " anos meses semanas dias horas minutos segundos vezes pontos"
	    " graus por cento cêntimos centavos séculos décadas ",
	.masculine = " dias problemas programas sistemas temas idiomas mapas"
	    " quilogramas guardas polícias artistas turistas ativistas"
	    " especialistas maquinistas jornalistas homens jovens ",
	.feminine = " mulheres mães noites redes partes mortes vezes luzes vozes"
	    " aves torres árvores flores cidades leis viagens imagens"
	    " garagens ",
	.feminine_ends = " as ções sões dades gens ",
	.of = " de do da ", .of_the = " dos das ",
	.changes = " subiu subiram sobe sobem desceu desceram desce caiu caíram"
	    " cai caem aumentou aumentaram aumenta cresceu cresceram cresce"
	    " crescem diminuiu diminuíram recuou baixou subido caído aumentado"
	    " crescido diminuído subirá cairá aumentará avançou reduziu"
	    " encolheu ",
	.costs = " custa custam custou custará custarão custado custaria custariam vale ",
	.lasts = " dura durou durará durado duraram ",
	.time_openers = " em no na a ao às desde até nesta neste esta este por"
	    " à ",
	.since_words = " desde ", .until_words = " até ",
	.hour_words = " às ",
	.time_words = " o a de do da em no na ao fim final início meados partir"
	    " próximo próxima passado passada mês ano semana dia"
	    " volta às manhã tarde noite madrugada meio-dia ",
	.dates = " janeiro fevereiro março abril maio junho julho agosto"
	    " setembro outubro novembro dezembro segunda-feira terça-feira"
	    " quarta-feira quinta-feira sexta-feira sábado domingo primavera"
	    " verão outono inverno ",
	.places = " em no na nos nas num numa ",
	.found = " encontrado encontrada encontrados encontradas achado detido"
	    " detida detidos preso presa presos localizado localizada levado"
	    " levados levada internado internada internados construído"
	    " construída realizado realizada enterrado sepultado resgatado"
	    " resgatados visto vista vistos instalado instalada registado"
	    " registrada registrado ",
	.happened = " ocorreu aconteceu nasceu morreu realizou-se realiza-se"
	    " ficará disputa-se decorre decorreu ",
	.because = " porque pois ",
	.because_of = "|por causa de|por causa da|por causa do|devido a|devido"
	    " ao|devido à|já que|uma vez que|dado que|por falta de|",
	.by = " por pelo pela pelos pelas ",
	.people = " mulher homem equipe equipa grupo polícia moradora morador"
	    " empresário empresária pesquisadores cientistas agentes bombeiros"
	    " engenheiros estudantes arquiteto arquiteta juiz juíza prefeito"
	    " ministro ministra jovens funcionários funcionário funcionária"
	    " governo ",
	.deeds = " inaugurou recebeu abriu doou salvou resgatou perdeu"
	    " abandonou publicou conseguiu bateu defendeu ouviu obteve ganhou conquistou marcou dirigiu fundou criou descobriu"
	    " inventou comprou venceu derrotou anunciou apresentou assinou"
	    " escreveu projetou encontrou denunciou ordenou aprovou rejeitou"
	    " condenou prendeu deteve bateu preside dirige lidera governou"
	    " liderou decretou defendeu financiou ",
	.things = " lançou lança publicou desenvolveu desenvolve criou"
	    " demonstrou mostrou apresenta anuncia revelou construiu assinou"
	    " introduziu inaugurou anunciou apresentou aprovou propôs pediu exigiu rejeitou"
	    " reivindicam exige exigem pede pedem propõe propõem proibiu"
	    " proíbe recomenda recomendou ordenou decretou"
	    " denuncia denunciou observaram descobriu descobriram"
	    " construir lançar abrir criar proibir reduzir vender comprar fechar"
	    " instalar apresentar investigar propor pedir exigir suspendeu"
	    " descarta descartou cancelou estuda investiga prevê financiará inclui oferece"
	    " estabelece garante sustenta considera temem teme receiam receia"
	    " calculam lembra confirmou lamenta lamentou criticaram criticam"
	    " critica reivindica defende ",
	.lost = " seu sua seus suas este esta estes estas esse essa esses essas"
	    " aquele aquela ele ela eles elas lhe lhes outro outra outros outras"
	    " também assim então ali aqui agora mesmo mesma além ambos ambas tal"
	    " tais isso isto cujo cuja já ainda não nunca mais menos meu"
	    " me nos tu te onde véspera altura deste desta desse dessa nesse nessa ",
	.scopes = " em no na nos nas durante desde após entre a ",
	.sources = " segundo ",
	.with = " com ", .with_how_much = "Com quanto dinheiro",
	.causes = " lesão chuva chuvas avaria greve incêndio neve vento falta"
	    " obras doença motivos nevoeiro acidente calor frio seca fraude"
	    " corrupção ",
	.share = "Que percentagem", .due = " deve deveu devem deveram deve-se"
	    " deveu-se ",
	.due_to = "A que",
	.for_time = " durante por ", .for_how_long = "Durante quanto tempo",
	.plural_verbs = " m ão ",
	.self = "se "
};

/* Spanish for romance.h. */
#include "romance.h"

const struct romance romance_spanish = {
	.definite = " el la los las ",
	.indefinite = " un una unos unas ",
	.prepositions = " a al ante bajo con contra de del desde durante en"
	    " entre hacia hasta mediante para por según sin sobre tras y e o u"
	    " como que más menos salvo excepto ",
	.owners = " su sus ",
	.pointing = " este esta ese esa aquel aquella dicho dicha tal ",
	.plural_pointing = " estos estas esos esas aquellos aquellas dichos"
	    " dichas tales ",
	.that = " esto eso aquello ello ellos ellas allí entonces éste ésta"
	    " éstos éstas ése ésa ambos ambas lo ",
	.persons = " él ella ellos ellas su sus ",
	.relative = " que quien quienes cual cuyo cuya donde ",
	.others = " otro otra otros otras más ",
	.openers = " en a al ante bajo con contra de del desde durante entre"
	    " hacia hasta mediante para por según sin sobre tras ayer hoy"
	    " mañana antes después actualmente además así solo sólo ya"
	    " finalmente ahora este esta ",
	.joins = " cuando aunque si mientras como porque puesto dado para tras"
	    " al después antes donde quien quienes lo según ",
	.adverbs = " no ya nunca también tampoco solo sólo apenas hoy ayer"
	    " además así todavía aún ahora luego después finalmente incluso"
	    " jamás siempre casi ",
	.amounts = " dos tres cuatro cinco seis siete ocho nueve diez once doce"
	    " trece catorce quince dieciséis veinte treinta cuarenta cincuenta"
	    " cien varios varias muchos muchas algunos algunas pocos pocas"
	    " numerosos numerosas miles decenas cientos centenares millones"
	    " ningún ninguna cada todos todas alguien nadie ",
	.clitics = " lo la los las ",
	.self = " se ",
	.enclitics = NULL,
	.finite = " dijo hizo tuvo pudo puso quiso vino supo anduvo hubo dio"
	    " vio produjo condujo redujo introdujo propuso expuso dispuso"
	    " supuso mantuvo obtuvo detuvo contuvo sostuvo retuvo intervino"
	    " previno compuso impuso opuso cayó había tenía podía debía quería"
	    " decía hacía vivía existía pedía incluía sabía seguía venía salía"
	    " recibía sufría exigía preveía parecía dirigía conocía permitía"
	    " servía crecía ocurría creía sería tendría habría haría daría"
	    " querría supondría obligaría vería iba iban dice dicen hace hacen"
	    " tiene tienen viene vienen pone quiere quieren sabe saben ve"
	    " cree creen pide piden sigue siguen da dan parece parecen incluye"
	    " incluyen existe existen ofrece ofrecen prevé prevén asegura"
	    " aseguran afirma afirman explica explican señala señalan advierte"
	    " advierten sostiene sostienen considera consideran recuerda"
	    " recuerdan calcula calculan estima estiman espera esperan denuncia"
	    " denuncian reclama reclaman exige exigen defiende defienden critica"
	    " critican rechaza rechazan propone proponen plantea plantean busca"
	    " buscan pretende pretenden intenta intentan trabaja trabajan vive"
	    " viven lleva llevan cuenta cuentan queda quedan permanece"
	    " permanecen continúa continúan empieza empiezan comienza comienzan"
	    " termina terminan llega llegan sale salen pasa pasan entra entran"
	    " recibe reciben gana ganan pierde pierden sube suben baja bajan"
	    " crece crecen cae caen aumenta aumentan supera superan alcanza"
	    " alcanzan cuesta cuestan vale valen pesa mide dura duran funciona"
	    " funcionan utiliza utilizan usa usan permite permiten obliga"
	    " obligan prohíbe establece establecen recoge recogen contiene"
	    " contienen supone suponen representa representan significa implica"
	    " afecta afectan provoca provocan causa causan impide impiden ayuda"
	    " participa participan juega juegan dirige dirigen preside lidera"
	    " gobierna encabeza forma forman estudia estudian investiga"
	    " investigan analiza analizan prepara preparan presenta presentan"
	    " anuncia anuncian publica publican celebra celebran visita"
	    " recomienda recomiendan insiste insisten pertenece pertenecen"
	    " depende dependen cumple cumplen emplea emplean produce producen"
	    " vende venden compra compran abre abren cierra cierran acusa acusan"
	    " acoge alberga ocupa gestiona nace muere mueren figura figuran"
	    " destaca destacan sirve sirven consiste responde responden"
	    " consume consumen procede proceden lamenta lamentan teme temen"
	    " mantiene mantienen reúne reúnen descarta descartan confía"
	    " confían muestra muestran revela revelan apunta apuntan indica"
	    " indican añade añaden reconoce reconocen admite admiten alerta"
	    " alertan avisa pide tarda carece suma suman prohíben faltan"
	    " falta toca negocia negocian planea planean"
	    " niega niegan confirma confirman genera generan ocurre ocurren"
	    " apoya apoyan celebran opera operan cobra cobran paga pagan ",
	.finite_ends = " ó aron ieron eron aba aban ían rá rán aría rían iría"
	    " ase ",
	.not_finite = " secretaría comisaría notaría fase base frase clase pase"
	    " envase sílaba caba haba quizá varón irán auditoría solaría ",
	.have = " ha han había habían habrá habrán habría habrían haya hayan ",
	.be = " es son fue fueron era eran será serán sería serían está están"
	    " estaba estaban estuvo estará estarán resultó resultaron quedó"
	    " quedaron sea sean sigue siguen seguirá seguirán permanece"
	    " permanecen permanecerá permanecerán ",
	.been = " sido estado resultado ",
	.modals = " puede pueden podrá podrán podría podrían podía debe deben"
	    " deberá deberán debería quiere quieren va van iba irá prevé prevén"
	    " pretende pretenden planea decidió decidieron logró lograron"
	    " espera esperan busca intenta intentan pudo pudieron"
	    " llegó llegaron volvió volvieron empezó empezaron comenzó"
	    " comenzaron pasó pasaron dejó dejaron sigue siguen suele suelen"
	    " tiene tienen tuvo tuvieron tendrá tendrán acaba acaban ha han"
	    " había habrá habrán ",
	.infinitive_ends = " ar er ir ír arse erse irse arlo arla erlo ",
	.participles = " hecho dicho visto puesto escrito abierto muerto roto"
	    " vuelto cubierto descubierto resuelto expuesto propuesto impuesto"
	    " muertos muerta muertas abierta abiertos abiertas escrita puesta"
	    " puestos puestas prevista previsto previstos previstas electo"
	    " hecha hechos cubierta descubierta descubiertos inscrito impreso"
	    " devuelto disuelto compuesto dispuesto supuesto leído caído oído"
	    " traído creído poseído huido distribuido destruido construido ",
	.participle_ends = " ado ada ados adas ido ida idos idas uido uida"
	    " uidos uidas ",
	.comers = " muere mueren murió murieron muerto llegó llegaron llega"
	    " llegan llegado fallecido falleció fallecieron existe existen"
	    " existía falta faltan queda quedan quedaron quedó ocurrió"
	    " ocurrieron ocurrido sucedió participa participan participaron"
	    " participan asistieron asisten acudieron empieza empiezan empezó"
	    " comienza comenzó comenzaron comienzan termina terminó entra entró"
	    " entrará subió subieron sube suben bajó bajaron baja crece creció"
	    " crecieron aumentó aumentaron aumenta cayó cayeron cae caen nació"
	    " nacido surgió surgieron aparece aparecieron apareció figura"
	    " figuran destaca destacan vive viven vivían circulan circularon"
	    " trabajan trabajaban intervinieron resultaron ardieron salió"
	    " salieron regresó volvió viajaban sobreviven llueve nieva hubo"
	    " había hay habrá ",
	.nobody = "|hay|había|hubo|habrá|llueve|nieva|parece|conviene|basta"
	    "|cabe|urge|importa|",
	.times = " semana año mes lunes martes miércoles jueves viernes sábado"
	    " domingo mañana tarde noche madrugada verano invierno otoño"
	    " primavera curso temporada siglo década años meses días semanas"
	    " últimos últimas próximos próximas fin enero febrero marzo abril"
	    " mayo junio julio agosto septiembre octubre noviembre diciembre"
	    " momento mediodía trimestre ejercicio ",
	.parts = " mitad tercio cuarto resto mayoría tercera segunda primera"
	    " primero segundo tercero última último demás ",
	.of = " de del que y ",
	.last_words = " allí entonces ello ellos ellas eso esto él aquello"
	    " respecto ambos también además tampoco "
};

/* Portuguese for romance.h. */
#include "romance.h"

const struct romance romance_portuguese = {
	.definite = " o a os as ",
	.indefinite = " um uma uns umas ",
	.prepositions = " a ao aos à às até com contra de do da dos das desde"
	    " durante em no na nos nas num numa entre para por pelo pela pelos"
	    " pelas perante segundo sem sob sobre após ante e ou como que mais"
	    " menos conforme ",
	.owners = " seu sua seus suas ",
	.pointing = " este esta esse essa aquele aquela tal deste desta desse"
	    " dessa neste nesta nesse nessa ",
	.plural_pointing = " estes estas esses essas aqueles aquelas tais"
	    " destes destas desses dessas nestes nestas nesses nessas ",
	.that = " isto isso aquilo disto disso nisso nisto ali então ambos"
	    " ambas deles delas dele dela neles nelas ",
	.persons = " ele ela eles elas seu sua seus suas ",
	.relative = " que quem qual cujo cuja onde ",
	.others = " outro outra outros outras ",
	.openers = " em no na nos nas num numa a ao à às até com contra de do"
	    " da dos das desde durante entre para por pelo pela segundo sem"
	    " sob sobre após ontem hoje amanhã antes depois atualmente agora"
	    " esta este nesta neste já ",
	.joins = " quando embora se enquanto como porque para após depois antes"
	    " onde quem caso segundo ao ",
	.adverbs = " não já nunca também só apenas hoje ontem ainda agora então"
	    " depois além finalmente sempre jamais quase ",
	.amounts = " dois duas três quatro cinco seis sete oito nove dez onze"
	    " doze treze catorze quatorze quinze dezasseis vinte trinta"
	    " quarenta cinquenta cem vários várias muitos muitas alguns algumas"
	    " poucos poucas diversos diversas inúmeros milhares dezenas centenas"
	    " milhões nenhum nenhuma cada todos todas alguém ninguém cerca ",
	.clitics = " lhe lhes o a os as ",
	.self = " se ",
	.enclitics = "|-o|-a|-os|-as|-lo|-la|-los|-las|-no|-na|-lhe|-lhes|",
	.finite = " disse fez teve pôde pôs quis veio soube houve deu viu"
	    " propôs expôs dispôs supôs manteve obteve deteve conteve interveio"
	    " perdeu recebeu venceu vendeu morreu ocorreu aconteceu cresceu"
	    " desceu prometeu defendeu respondeu escreveu nasceu elegeu"
	    " reconheceu esclareceu ofereceu desapareceu sofreu correu bateu"
	    " estabeleceu permaneceu concedeu prendeu atendeu decorreu"
	    " converteu conheceu rompeu percorreu apareceu socorreu converteu"
	    " produziu tinha queria podia devia fazia dizia vivia havia"
	    " existia pedia seria teria poderia deveria haveria faria daria"
	    " custaria permitiria obrigaria diz dizem faz fazem tem têm vem"
	    " vêm põe quer querem sabe sabem vê veem dá dão crê parece parecem"
	    " inclui incluem existe existem oferece oferecem prevê preveem"
	    " garante garantem afirma afirmam explica explicam alerta alertam"
	    " adverte sustenta considera consideram lembra lembram calcula"
	    " calculam estima estimam espera esperam denuncia denunciam"
	    " reivindica reivindicam reclama reclamam exige exigem defende"
	    " defendem critica criticam rejeita rejeitam propõe propõem busca"
	    " buscam pretende pretendem tenta tentam trabalha trabalham vive"
	    " vivem leva levam conta contam fica ficam permanece permanecem"
	    " continua continuam começa começam termina terminam chega chegam"
	    " sai saem passa passam entra entram recebe recebem ganha ganham"
	    " perde perdem sobe sobem desce descem cresce crescem cai caem"
	    " aumenta aumentam supera superam atinge atingem custa custam vale"
	    " valem pesa mede dura duram funciona funcionam utiliza utilizam"
	    " usa usam permite permitem obriga obrigam proíbe proíbem estabelece"
	    " contém contêm representa representam significa implica afeta"
	    " afetam provoca provocam causa causam impede impedem ajuda ajudam"
	    " participa participam joga jogam dirige preside lidera lideram"
	    " governa estuda estudam investiga investigam analisa prepara"
	    " preparam apresenta apresentam anuncia publica recomenda"
	    " recomendam insiste pertence pertencem depende dependem cumpre"
	    " emprega empregam produz produzem vende vendem compra compram abre"
	    " abrem fecha fecham acusa acusam abriga ocupa gere nasce morre"
	    " morrem destaca serve servem consiste responde respondem consome"
	    " consomem lamenta lamentam teme temem receia receiam mantém"
	    " mantêm reúne descarta mostra mostram revela revelam aponta"
	    " apontam indica indicam acrescenta reconhece admite avisa soma"
	    " enfrenta enfrentam concentra concentram segue seguem defronta"
	    " defrontam procura procuram aguarda atua atuam abrange abrangem"
	    " prolonga-se deve-se corre integra escreve afasta paga pagam"
	    " circulam negocia negociam planeja planejam"
	    " nega negam confirma confirmam gera geram ocorre ocorrem apoia"
	    " apoiam opera operam registra registram regista vai vão ",
	.finite_ends = " ou aram eram iram iu ava avam rá rão riam ",
	.not_finite = " verão barão tubarão padrão ladrão grão sou vou dou ",
	.have = " tem têm tinha tinham havia haviam terá terão teria teriam há"
	    " tenha tenham ",
	.be = " é são foi foram era eram será serão seria seriam está estão"
	    " estava estavam esteve estará ficou ficaram seja sejam ",
	.been = " sido estado ",
	.modals = " pode podem poderá poderão poderia poderiam deve devem deverá"
	    " deverão deveria vai vão ia irá irão quer querem pretende pretendem"
	    " terá terão tem têm tenta tentam planeja"
	    " chegou chegaram voltou voltaram começou começaram começa começam"
	    " passou passaram deixou deixaram continua continuam teve tiveram"
	    " acaba acabam acabou está estão ",
	.infinitive_ends = " ar er ir or ar-se er-se ir-se ",
	.participles = " feito dito visto posto escrito aberto morto pago ganho"
	    " gasto entregue preso presa presos presas eleito eleita eleitos"
	    " mortos morta mortas aberta abertos abertas feita feitos escrita"
	    " descoberto descoberta proposto imposto exposto suspenso suspensa"
	    " suspensos expulso expulsos detido detida detidos pagos vindo"
	    " previsto prevista previstos previstas destruído destruída"
	    " destruídas construído construída caído incluído atraído isento"
	    " isentos envolto salvo limpo aceite extinto extinta ",
	.participle_ends = " ado ada ados adas ido ida idos idas ído ída ídos"
	    " ídas ",
	.comers = " morre morrem morreu morreram chegou chegaram chega existe"
	    " existem falta faltam resta restam ficou ficaram ocorreu ocorreram"
	    " aconteceu participa participam participaram começa começam começou"
	    " começaram termina terminou entra entrou subiu subiram sobe desceu"
	    " baixou aumentou aumentaram aumenta cresceu cresceram cresce caiu"
	    " caíram cai nasceu surgiu surgiram aparece apareceu figura vive"
	    " vivem viviam circulam circularam trabalham trabalhavam"
	    " intervieram saiu saíram sobreviveram bastam basta segue-se ",
	.nobody = "|há|havia|houve|haverá|chove|choveu|parece|convém|basta"
	    "|importa|urge|falta|",
	.times = " semana ano mês segunda terça quarta quinta sexta sábado"
	    " domingo segunda-feira terça-feira quarta-feira quinta-feira"
	    " sexta-feira manhã tarde noite madrugada verão inverno outono"
	    " primavera temporada época século década anos meses dias semanas"
	    " últimos últimas próximos próximas fim janeiro fevereiro março"
	    " abril maio junho julho agosto setembro outubro novembro dezembro"
	    " momento trimestre ",
	.parts = " metade terço quarto resto maioria terceira segunda primeira"
	    " primeiro segundo terceiro última último ",
	.of = " de do da dos das que e ",
	.last_words = " ali então isso isto disso ele ela eles elas dele dela"
	    " deles delas ambos também aquilo respeito "
};

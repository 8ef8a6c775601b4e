#include "ask_frames.h"
#include "language.h"
#include "lean.h"

static const struct cue cues[] = {
	{ "por que isso importa", 90 }, { "significa que", 45 },
	{ "significa", 25 }, { "representa", 10 }, { "permitirá", 30 },
	{ "permitiria", 30 }, { "permite", 10 }, { "obrigará", 35 },
	{ "obriga", 20 }, { "afetará", 40 }, { "afeta", 25 },
	{ "afetam", 20 }, { "afetar", 15 }, { "poderia", 25 },
	{ "poderiam", 25 }, { "poderá", 20 }, { "poderão", 20 },
	{ "pode reduzir", 25 }, { "pode", 8 }, { "podem", 8 },
	{ "pode provocar", 30 }, { "pode levar", 30 }, { "podem levar", 30 },
	{ "pode desaparecer", 40 }, { "podem desaparecer", 40 },
	{ "risco de", 30 }, { "risco", 15 }, { "riscos", 30 },
	{ "em risco", 35 }, { "põe em risco", 45 }, { "põem em risco", 45 },
	{ "colocar em risco", 40 }, { "coloca em risco", 45 },
	{ "ameaça", 20 }, { "ameaçam", 25 }, { "ameaçada", 15 },
	{ "ameaçado", 15 }, { "perigo", 25 }, { "em perigo", 30 },
	{ "consequência", 40 }, { "consequências", 45 }, { "impacto", 35 },
	{ "impactos", 35 }, { "efeitos", 15 }, { "pela primeira vez", 35 },
	{ "primeira vez", 30 }, { "sem precedentes", 45 }, { "recorde", 20 },
	{ "histórico", 12 }, { "histórica", 12 }, { "alertam", 40 },
	{ "alerta", 25 }, { "alertou", 35 }, { "avisa", 30 },
	{ "avisam", 30 }, { "avisou", 8 }, { "temem", 35 }, { "teme", 30 },
	{ "receiam", 35 }, { "receia", 30 }, { "receio", 30 },
	{ "preocupação", 35 }, { "preocupações", 35 }, { "preocupa", 35 },
	{ "se não forem", 30 }, { "se não houver", 35 },
	{ "caso contrário", 35 }, { "em jogo", 30 }, { "marco", 20 },
	{ "abre caminho", 45 }, { "precedente", 30 }, { "perderão", 25 },
	{ "perderia", 30 }, { "perderiam", 30 }, { "beneficiará", 35 },
	{ "beneficiarão", 30 }, { "beneficiar", 20 }, { "poupar", 15 },
	{ "economizar", 15 }, { "encarecer", 30 }, { "encarecerá", 35 },
	{ "mais caro", 15 }, { "mais caros", 20 }, { "entra em vigor", 15 },
	{ "entrará em vigor", 20 }, { "famílias", 8 }, { "consumidores", 12 },
	{ "utentes", 8 }, { "trabalhadores", 5 }, { "empregos", 12 },
	{ "postos de trabalho", 20 }, { "mais importante", 25 },
	{ "mais grave", 30 }, { "mais graves", 30 }, { "o pior", 25 },
	{ "a pior", 25 }, { "o maior", 12 }, { "a maior", 12 },
	{ "crucial", 40 }, { "decisivo", 30 }, { "decisiva", 30 },
	{ "fundamental", 25 }, { "essencial", 25 }, { "indispensável", 30 },
	{ "importância", 30 }, { "importante", 10 }, { "escassez", 30 },
	{ "falta de", 10 }, { "alterações climáticas", 20 },
	{ "mudanças climáticas", 20 }, { "extinção", 35 },
	{ "vulneráveis", 30 }, { "reduzirá", 30 }, { "reduziria", 30 },
	{ "reduzir", 12 }, { "evitará", 30 }, { "evitar", 10 },
	{ "melhorará", 20 }, { "mudará", 30 }, { "mudar", 12 },
	{ "transformar", 30 }, { "dependem", 25 }, { "depende", 20 },
	{ "dependência", 25 }, { "desafio", 25 }, { "desafios", 30 },
	{ "cada vez mais", 20 }, { "milhões de pessoas", 15 },
	{ "espera-se", 20 }, { "implica", 30 }, { "implicará", 35 },
	{ "provocará", 35 }, { "provocaria", 35 }, { "provocar", 20 },
	{ "agravar", 35 }, { "agravará", 40 }, { "agrava", 30 },
	{ "colapso", 35 }, { "inviável", 35 },
	{ "deixarão de ser rentáveis", 45 }, { "rentáveis", 15 },
	{ "sobrevivência", 35 }, { "desaparecer", 25 },
	{ "desaparecerá", 35 }, { "esperança", 20 }, { "salvar vidas", 40 },
	{ "a longo prazo", 20 }, { "se for aprovado", 30 },
	{ "se for aprovada", 30 }, { "futuro", 12 }, { "põe fim", 35 },
	{ "deve render", 30 }, { "deve custar", 20 }, { "deve aumentar", 20 },
	{ "deve", 5 }, { "prejuízo", 20 }, { "prejuízos", 15 },
	{ "desemprego", 25 }, { "perturbações", 20 }, { "vai gerar", 25 },
	{ "vão gerar", 25 }, { "gerar", 12 }, { "vai empurrar", 30 },
	{ "garantirá", 25 }, { "desalojados", 10 }, { "desabrigados", 10 },
	{ "vai obrigar", 35 }, { "vai permitir", 30 }, { "vai custar", 20 },
	{ "a cada ano", 12 }, { "todos os anos", 12 }, { "um em cada", 30 },
	{ "uma em cada", 30 }, { "da história", 25 }, { "maior número", 25 },
	{ "pode avançar", 35 }, { "terceiro país", 15 },
	{ "primeiro país", 35 }, { "segundo país", 15 },
	{ "nível mais baixo", 30 }, { "nível mais alto", 30 },
	{ "área de risco", 35 }, { "risco muito alto", 35 },
	{ "custa * por ano", 30 },
	{ "milhões de portugueses", 25 }, { "milhões de brasileiros", 25 },
	{ "não têm médico", 30 }, { "listas de espera", 25 },
	{ "fila de espera", 25 },
	{ NULL, 0 }
};

const struct digest_language digest_language_pt = {
	.code = "pt",
	.leaning_words = " mais menos ele ela eles elas seu sua seus"
	    " suas este esta isto"
	    " estes estas esse essa isso esses essas aquele aquela aquilo tal"
	    " tais assim então depois além também mas e ou porém contudo"
	    " todavia entretanto porque pois logo ali lá aqui ambos ambas"
	    " outro outra outros outras cujo cuja que finalmente sim não"
	    " enquanto inclusive agora já nele nela neles nelas nesse nessa"
	    " neste nesta disso disto dele dela ",
	.leaning_phrases = "|no entanto|por exemplo|por isso|por outro lado"
	    "|por sua|além disso|além do|de fato|em vez disso|em seguida"
	    "|com isso|com este|com esta|com esse|com essa|para isso"
	    "|apesar disso|ao mesmo tempo|os dois|as duas|o primeiro"
	    "|a primeira|o segundo|a segunda|um deles|uma delas|ou seja"
	    "|segundo ele|segundo ela|quando ele|quando ela|"
	    "na sua|no seu|em sua|em seu|para ele|para ela|"
	    "segundo o governante|segundo este|segundo esta|"
	    "segundo esse|segundo essa|este último|esta última|"
	    "trata-se|o mesmo|a mesma|o órgão|muitas delas|"
	    "muitos deles|entre eles|entre elas|de acordo com ele|"
	    "de acordo com ela|",
	.standing_phrases = "|a primeira vez|o primeiro trimestre"
	    "|o segundo trimestre|o primeiro turno"
	    "|o segundo turno|a segunda guerra|a primeira guerra"
	    "|a primeira-dama"
	    "|mais de|mais do|menos de|menos do"
	    "|esta semana|este ano|este mês|nesta semana"
	    "|nesta segunda|nesta terça|nesta quarta|nesta quinta"
	    "|nesta sexta|neste sábado|neste domingo|neste ano|não há|"
	    "esta manhã|esta noite|esta tarde|este verão|este inverno|"
	    "esta segunda|esta terça|esta quarta|esta quinta|esta sexta|"
	    "este sábado|este domingo|neste momento|enquanto|porque|são"
	    " paulo|são tomé|"
	    "são francisco|são joão|",
	.cut_phrases = "|mas|e|no entanto,|além disso,|porém,|contudo,|também"
	    "|por sua vez,|por outro lado,|já"
	    "|entretanto,|finalmente,|",
	.inner_cuts = "|no entanto|porém|contudo|entretanto|todavia|por sua"
	    " vez"
	    "|por seu lado|por outro lado|além disso|também|por exemplo"
	    "|de fato|de facto|",
	.inner_words = " também ainda porém contudo assim ",
	.pronouns = " ele ela eles elas ",
	.mine = "|eu|meu|minha|meus|minhas|",
	.quote_stops = " ele ela eles elas mas e ou porque que isso isto esse"
	    " essa este esta seu sua sim então assim ",
	.says = " disse queixou lamentou lamenta relatou relata lembrou lembra"
	    " recordou recorda garantiu garante assegurou assegura referiu"
	    " refere adiantou adianta sublinhou sublinha salientou salienta"
	    " frisou reconheceu reconhece admitiu admite confessou confessa"
	    " brincou brinca avisou avisa criticou critica defendeu defende"
	    " pediu pede respondeu responde resumiu resume insistiu insiste"
	    " prometeu promete reclamou reclama apontou aponta observou"
	    " observa desabafou desabafa comemorou celebrou conta dizem"
	    " afirmam explicam contam disseram revelou revela considerou"
	    " considera indicou indica concluiu conclui reforçou reforça"
	    " declara comenta avalia ressalta acrescenta justificou afirmou"
	    " explicou diz afirma explica segundo destacou"
	    " declarou acrescentou ressaltou escreveu contou alertou avaliou"
	    " comentou concluiu informou argumentou ",
	.leans = lean_portuguese,
	.cues = cues,
	.stories = "Nesta edição: ",
	.ask = ask_portuguese
};

#include "ask_frames.h"
#include "language.h"
#include "lean.h"

static const struct cue cues[] = {
	{ "por que isso importa", 90 }, { "significa", 40 },
	{ "poderia", 25 }, { "poderá", 25 }, { "pode", 12 },
	{ "risco", 40 }, { "riscos", 40 }, { "ameaça", 35 },
	{ "ameaças", 30 }, { "perigo", 35 }, { "consequência", 40 },
	{ "consequências", 45 }, { "impacto", 40 }, { "impactos", 40 },
	{ "efeitos", 20 }, { "importante", 25 }, { "importância", 30 },
	{ "fundamental", 25 }, { "crucial", 40 }, { "primeira vez", 40 },
	{ "recorde", 25 }, { "histórico", 25 }, { "histórica", 25 },
	{ "alertam", 45 }, { "alerta", 35 }, { "especialistas", 12 },
	{ "preocupação", 35 }, { "preocupações", 35 }, { "temem", 35 },
	{ "futuro", 25 }, { "marco", 30 }, { "desafio", 30 },
	{ "desafios", 30 }, { "permitirá", 25 }, { "transformar", 30 },
	{ "mudar", 20 }, { "cada vez mais", 20 }, { "bilhões", 12 },
	{ "espera-se", 25 }, { "deve", 10 }, { NULL, 0 }
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
	.standing_phrases = "|mais de|mais do|menos de|menos do"
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
	.inner_words = " também ainda porém contudo ",
	.pronouns = " ele ela eles elas ",
	.quote_stops = " ele ela eles elas mas e ou porque que isso isto esse"
	    " essa este esta seu sua sim não então assim ",
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

/* The kinds of questions in English, by the verb after the subject. */
#include <string.h>

#include "../ask_en.h"

static double
base_score(enum ask_kind kind)
{
	static const double scores[ASK_KINDS] = {
		[ASK_WHAT_IS] = 0.75, [ASK_WHO_IS] = 0.55, [ASK_WHY] = 0.95,
		[ASK_HOW_MANY] = 0.9, [ASK_HOW_MUCH] = 0.9, [ASK_WHEN] = 0.7,
		[ASK_WHAT_DID] = 0.8, [ASK_WHAT_WILL] = 0.65,
		[ASK_WHAT_HAPPENED] = 0.55, [ASK_SAY] = 0.4
	};

	return scores[kind];
}

void
ask_close(struct ask *q, enum ask_kind kind)
{
	ask_finish(q, kind, base_score(kind));
}

void
ask_open(struct ask *q, const char *word, const char *aux)
{
	buf_adds(&q->text, word);
	buf_adds(&q->text, aux);
	ask_subject(q);
}

/* "What did " + subject + " " + verb. */
void
ask_with(struct ask *q, const char *start, const char *verb,
    enum ask_kind kind)
{
	buf_adds(&q->text, start);
	ask_subject(q);
	if (verb != NULL) {
		buf_addc(&q->text, ' ');
		buf_adds(&q->text, verb);
	}
	ask_close(q, kind);
}

bool
ask_percent_near(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i; k < c->count && k < i + 5; k++) {
		if (c->at[k].gap != 0)
			return false;
		if (clause_is(c, k, " a half ") && clause_is(c, k + (size_t)
		    clause_is(c, k, " a "), " half third quarter fifth sixth"
		    " tenth ") && k > 0 && clause_is(c, k - 1, " by "))
			return true;
		if (c->at[k].percent || clause_is(c, k + 1, " percent"
		    " points ") || (clause_is(c, k + 1, " per ") &&
		    clause_is(c, k + 2, " cent ")))
			return true;
	}
	return false;
}

/* Verbs that need their preposition in the question; '*': a person's. */
static const char phrasal[] =
    "|call for|rely on|focus on|depend on|warn of|warn about|warn against"
    "|apologize for|apologise for|agree on|agree with*|work on"
    "|partner with*|point to|push for|object to|respond to|complain about"
    "|invest in|consist of|contribute to|merge with|compete with*"
    "|compete against*|argue for|argue against|vote for|vote against"
    "|experiment with|belong to|refer to|react to|lead to|apply to"
    "|appeal to|talk about|speak about|touch on|write about|look for"
    "|search for|account for|adapt to|stem from|result in|suffer from"
    "|benefit from|emerge from|differ from|deal with|struggle with"
    "|collaborate with*|meet with*|opt for|turn to|resort to|subscribe to"
    "|switch to|bet on|draw on|capitalize on|insist on|concentrate on"
    "|specialize in|specialise in|participate in|believe in|engage in"
    "|build on|expand on|comment on|report on|hint at|aim for|fight for"
    "|lobby for|pay for|ask for|prepare for|run on|learn from|worry about"
    "|appear in|crack down on|speak with*|speak to*|talk to*|team up with*"
    "|come from|care about|vote on|";

/* The phrasal verb of BASE and the preposition at token I + 1, into PAIR;
 * *WHOM: its object is a person. */
static bool
find_phrasal(const struct clause *c, size_t i, const char *base,
    char pair[80], bool *whom)
{
	size_t n = strlen(base), len;

	if (i + 2 >= c->count || c->at[i + 1].gap != 0 ||
	    ask_is_time_unit(c, i + 2) ||
	    !clause_is(c, i + 1, ask_prepositions) ||
	    !ask_is_object(c, i + 2))
		return false;
	memcpy(pair, base, n);
	pair[n] = ' ';
	memcpy(pair + n + 1, c->at[i + 1].low, c->at[i + 1].low_n + 1);
	len = strlen(pair);
	*whom = false;
	if (list_starts(phrasal, pair) == len)
		return true;
	memcpy(pair + len, "*", 2);
	*whom = list_starts(phrasal, pair) == len + 1;
	pair[len] = '\0';
	return *whom;
}

static bool
ask_phrasal(struct ask *q, size_t i, const char *base, const char *aux)
{
	char pair[80];
	bool whom;

	if (!find_phrasal(q->c, i, base, pair, &whom))
		return false;
	/* "paid for a fifth of the project" is how much, not what */
	if (clause_is(q->c, i + 2, " a half one two three most part some ") &&
	    clause_is(q->c, i + 3, " half third quarter fifth tenth sixth"
	    " quarters thirds of percent "))
		return false;
	ask_open(q, whom ? "Who" : "What", aux);
	buf_addf(&q->text, " %s", pair);
	ask_close(q, ASK_WHAT_DID);
	return true;
}

/* "has benefited from …" at token I: HAVE or "did", and the verb as it is DONE
 * after that. */
bool
ask_phrasal_with(struct ask *q, size_t i, const char *base, const char *have,
    const char *done)
{
	char pair[80];
	bool whom;

	if (!find_phrasal(q->c, i, base, pair, &whom))
		return false;
	buf_addf(&q->text, "%s %s ", whom ? "Who" : "What", have);
	ask_subject(q);
	buf_addf(&q->text, " %s %s", done, q->c->at[i + 1].low);
	ask_close(q, ASK_WHAT_DID);
	return true;
}

/* "told the Bolt Times that …": what did X tell the Bolt Times? */
static bool
ask_tell(struct ask *q, size_t i, const char *aux)
{
	const struct clause *c = q->c;
	size_t k = i + 1;

	if (clause_is(c, k, " the a an "))
		k++;
	while (k < c->count && k < i + 6 && c->at[k].gap == 0 &&
	    (c->at[k].capital || (k == i + 2 && clause_is(c, i + 1,
	    " the a an "))))
		k++;
	if (k == i + 1 && clause_is(c, k, " guests reporters journalists fans"
	    " supporters staff jurors mps lawmakers investors analysts officers"
	    " police delegates students pupils parents magistrates viewers"
	    " residents workers shareholders "))
		k++;
	if (k == i + 1 || !(clause_is(c, k, " that he she it they there in the"
	    " its a ") || (k < c->count && c->at[k].gap == ':')))
		return false;
	ask_open(q, "What", aux);
	buf_adds(&q->text, " tell ");
	clause_print(c, &q->text, i + 1, k, false);
	ask_close(q, ASK_SAY);
	return true;
}

/* "X banned it because …": why did X ban it? The words up to the cause. */
static bool
ask_because(struct ask *q, size_t i, const char *base, const char *aux)
{
	const struct clause *c = q->c;
	size_t k;

	for (k = i + 1; k < c->count && k < i + 10; k++) {
		if (c->at[k].gap != 0 && c->at[k].gap != ',')
			return false;
		if (clause_is(c, k, " because "))
			break;
		if (c->at[k].gap != 0 || clause_is(c, k, " that and but it"
		    " them him her this which who he she they we i you "))
			return false;
	}
	if (k < i + 2 || !clause_is(c, k, " because ") ||
	    clause_is(c, k - 1, " just simply only partly mainly mostly"
	    " largely precisely perhaps or not "))
		return false;
	ask_open(q, "Why", aux);
	buf_addf(&q->text, " %s ", base);
	clause_print(c, &q->text, i + 1, k, false);
	ask_close(q, ASK_WHY);
	return true;
}

/* "works by …", "works at …": how, where. */
static bool
ask_work(struct ask *q, size_t i, const char *aux)
{
	const struct clause *c = q->c;
	bool place = clause_is(c, i + 1, " at ") && q->s.proper &&
	    i + 2 < c->count && (c->at[i + 2].capital ||
	    clause_is(c, i + 2, " the a "));

	if (!place && !(clause_is(c, i + 1, " by ") && i + 2 < c->count &&
	    verb_of_ing(c->at[i + 2].low, c->at[i + 2].low_n) != NULL))
		return false;
	ask_open(q, place ? "Where" : "How", aux);
	buf_adds(&q->text, " work");
	ask_close(q, ASK_WHAT_DID);
	return true;
}

/* "fell 12 points", not "dropped 12 of them", "dropped five catches". */
static bool
is_change(const struct clause *c, size_t i)
{
	if (!c->at[i].number && !clause_is(c, i, " one two three four five six"
	    " seven eight nine ten "))
		return false;
	return i + 1 >= c->count || c->at[i + 1].gap != 0 || clause_is(c, i +
	    1, " point points basis pence cents degree degrees place places"
	    " million billion trillion on in to from this last after when"
	    " and but ");
}

static bool
ask_sum(struct ask *q, size_t i, const char *base, const char *aux)
{
	const struct clause *c = q->c;

	if (list_has_word(" raise pay spend invest cost earn lose receive"
	    " donate contribute ", base, strlen(base)) &&
	    ask_money_near(c, i + 1) && ask_ends_sum(c, i + 1)) {
		ask_open(q, "How much", aux);
		buf_addc(&q->text, ' ');
		buf_adds(&q->text, base);
		ask_close(q, ASK_HOW_MUCH);
		return true;
	}
	if (strcmp(base, "weigh") == 0) {
		if (c->at[i + 1].gap != 0 || !(c->at[i + 1].number ||
		    clause_is(c, i + 1, " about more less around nearly at ")))
			return true;
		ask_open(q, "How much", aux);
		buf_adds(&q->text, " weigh");
		ask_close(q, ASK_HOW_MUCH);
		return true;
	}
	if (list_has_word(" rise fall grow increase decrease drop climb jump"
	    " surge plunge plummet soar decline slip tumble shrink gain ", base,
	    strlen(base)) && !clause_is(c, i + 1, " to from below above among in"
	    " for across with ") && !(*base == 'd' && clause_is(c, i + 2, " points ")) &&
	    (ask_percent_near(c, i + 1) || (c->at[i + 1].gap == 0 &&
	    (c->at[i + 1].money || is_change(c, i + 1))))) {
		ask_open(q, "By how much", aux);
		buf_addc(&q->text, ' ');
		buf_adds(&q->text, base);
		ask_add_time(q, i + 1);
		ask_close(q, ASK_HOW_MUCH);
		return true;
	}
	return false;
}

/* "improves accuracy by training …": how does it improve accuracy? */
static bool
ask_how(struct ask *q, size_t i, const char *base, const char *aux)
{
	const struct clause *c = q->c;
	size_t k;

	for (k = i + 1; k < c->count && k < i + 9; k++) {
		if (clause_is(c, k, " by ") && k + 1 < c->count &&
		    verb_of_ing(c->at[k + 1].low, c->at[k + 1].low_n) != NULL)
			break;
		if (c->at[k].gap != 0 || clause_is(c, k, " that and but it"
		    " them him her this which who he she they we i you"
		    " percent with "))
			return false;
	}
	if (k < i + 2 || k >= c->count || k == i + 9 ||
	    !clause_is(c, k, " by "))
		return false;
	ask_open(q, "How", aux);
	buf_addf(&q->text, " %s ", base);
	clause_print(c, &q->text, i + 1, k, false);
	ask_close(q, ASK_WHY);
	return true;
}

/* "expressed concern about the dam": what did X express concern about? */
bool
ask_concern(struct ask *q, size_t i, const char *base, const char *aux,
    const char *printed)
{
	static const char verbs[] = " express raise voice show have announce"
	    " declare face claim take ";
	const struct clause *c = q->c;

	if (!list_has_word(verbs, base, strlen(base)) || !clause_is(c, i + 1,
	    " concern concerns fear fears doubt doubts support interest"
	    " confidence regret hope opposition scepticism skepticism anger"
	    " frustration worries alarm responsibility questions objections"
	    " disappointment sympathy outrage criticism optimism ") ||
	    c->at[i + 1].gap != 0 || c->at[i + 2].gap != 0 || !clause_is(c,
	    i + 2, " about over for in at to ") || !ask_is_object(c, i + 3))
		return false;
	ask_open(q, "What", aux);
	buf_addf(&q->text, " %s %s %s", printed, c->at[i + 1].low,
	    c->at[i + 2].low);
	ask_close(q, ASK_WHAT_DID);
	return true;
}

/* "urged the court to …": what did X urge the court to do? */
static bool
ask_urge(struct ask *q, size_t i, const char *base, const char *aux)
{
	static const char verbs[] = " urge ask order force require encourage"
	    " invite persuade convince pressure push instruct direct train"
	    " program prompt expect want need call tell warn allow permit"
	    " challenge advise compel lobby press commission hire ";
	const struct clause *c = q->c;
	size_t k, from = i + 1;

	if (!list_has_word(verbs, base, strlen(base)) ||
	    c->at[from].number)
		return false;
	if (strcmp(base, "call") == 0) {
		if (!clause_is(c, from, " on "))
			return false;
		from++;
	}
	for (k = from; k < c->count && k < from + 10; k++) {
		if (clause_is(c, k, " to "))
			break;
		if (c->at[k].gap != 0 || c->at[k].money || clause_is(c, k,
		    " that which who it them him her us me you for on with by"
		    " from about as in more billions millions thousands dollars"
		    " pounds euros hundreds time money "))
			return false;
	}
	if (k == from || k + 1 >= c->count || !clause_is(c, k, " to ") ||
	    clause_is(c, k + 1, " be have the a do "))
		return false;
	ask_open(q, "What", aux);
	buf_addf(&q->text, " %s ", base);
	clause_print(c, &q->text, i + 1, k, false);
	buf_adds(&q->text, " to do");
	ask_close(q, ASK_WHAT_DID);
	return true;
}

/* Past "on Monday" and the like at I. */
static size_t
after_day(const struct clause *c, size_t i)
{
	static const char days[] = " monday tuesday wednesday thursday friday"
	    " saturday sunday today yesterday ";
	size_t k = clause_is(c, i, " on ") ? i + 1 : i;

	return clause_is(c, k, days) && c->at[k].gap == 0 ? k + 1 : i;
}

/* Verbs of which "what did X …?" is a poor question: it needs more. */
const char ask_bland[] = " ship exchange join identify capture enter attend face"
    " support exhibit count cover combine gain spot cause pose possess exceed"
    " extend represent attract accompany own raise enjoy influence"
    " encounter escape flood focus follow form frame gather govern guide"
    " impress inspire interrupt involve keep lack leave limit list lose match"
    " mention miss mix narrow need observe obtain occupy offer open operate"
    " pass perceive precede prefer process provoke query reach receive record"
    " reflect register replace reserve resemble retain return satisfy scale"
    " score select send separate serve shape shift sign spread stage"
    " structure submit supply surround sustain target taste top touch"
    " undergo update view visit yield assume answer address reward require"
    " resist finish pass conduct remember think include"
    " report cite highlight overcome hit mark draw carry hold bring stop end"
    " lead top trail enjoy ";

/* "the step", "the verdict" and no more: no answer to anybody. */
static bool
is_the_move(const struct clause *c, size_t i)
{
	return clause_is(c, i, " the his her its their ") && i + 1 < c->count &&
	    !c->at[i + 1].capital && !c->at[i + 1].owner &&
	    (i + 2 >= c->count || c->at[i + 2].gap != 0 ||
	    clause_is(c, i + 2, " and but on in after as when while ") ||
	    verb_of_ing(c->at[i + 2].low, c->at[i + 2].low_n) != NULL);
}

/* A finite verb that is no auxiliary; AUX is " did " and the like. */
static void
ask_plain(struct ask *q, size_t i, const struct verb *v, const char *aux)
{
	const struct clause *c = q->c;
	bool says = (v->frames & VERB_SAYS) != 0, whom;

	/* the reason is one for what is said, not for saying it */
	if (!says && (ask_because(q, i, v->base, aux) ||
	    ask_how(q, i, v->base, aux)))
		return;
	ask_when(q, i, v->base, aux);
	if (ask_compare(q, i) || ask_tail(q, i, v->base, aux,
	    v->base) ||
	    ask_shape(q, i, v->base, aux) ||
	    ask_urge(q, i, v->base, aux) || ask_concern(q, i, v->base, aux,
	    v->base) ||
	    ask_sum(q, i, v->base, aux) ||
	    ask_phrasal(q, i, v->base, aux) ||
	    (strcmp(v->base, "tell") == 0 && ask_tell(q, i, aux)) ||
	    (strcmp(v->base, "work") == 0 && ask_work(q, i, aux)))
		return;
	if (strcmp(v->base, "become") == 0)
		return;		/* "What did Poe become?" */
	/* "The ruling means that …" */
	if (strcmp(v->base, "mean") == 0 && !q->s.proper &&
	    c->at[i + 1].gap == 0 && clause_is(c, i + 1, " that the a an it"
	    " there more they companies people users ")) {
		ask_open(q, "What", aux);
		buf_adds(&q->text, " mean");
		ask_close(q, ASK_WHY);
		return;
	}
	if ((v->frames & VERB_CHANGES) != 0 && strcmp(aux, " did ") == 0 &&
	    q->s.named && (i + 1 == c->count || c->at[i + 1].gap != 0 || clause_is(c, i + 1,
	    " to in on by from after as sharply and amid ")) &&
	    !(clause_is(c, i + 1, " on ") && strcmp(v->base, "improve") ==
	    0)) {
		ask_with(q, "What happened to ", NULL, ASK_WHAT_HAPPENED);
		return;
	}
	if ((v->frames & VERB_TO_DO) != 0 && clause_is(c, i + 1, " to ") &&
	    i + 2 < c->count && !clause_is(c, i + 2, " be do have the a an ")) {
		ask_open(q, "What", aux);
		buf_addc(&q->text, ' ');
		buf_adds(&q->text, v->base);
		buf_adds(&q->text, " to do");
		ask_close(q, ASK_WHAT_DID);
		return;
	}
	whom = (v->frames & VERB_WHOM) != 0 || (!says && (ask_is_someone(q,
	    i + 1) || ask_is_rival(c, i + 1, v->base)));
	/* "granted Poe bail" */
	if (whom && list_has_word(" grant give offer award hand lend pay tell"
	    " show teach sell owe deny ", v->base, strlen(v->base)))
		return;
	ask_open(q, whom ? "Who" : "What", aux);
	buf_addc(&q->text, ' ');
	buf_adds(&q->text, v->base);
	if (says && clause_is(c, i + 1, " little nothing much more less enough"
	    " something anything "))
		buf_clear(&q->text);
	else if (says && (clause_is(c, after_day(c, i + 1), " that how why"
	    " whether ") ||
	    ((v->frames & VERB_WHAT) == 0 && c->at[i + 1].gap == 0 &&
	    clause_is(c, i + 1, " the a an it its he she they there their his"
	    " her ")) || strcmp(v->base, "say") == 0))
		ask_close(q, (v->frames & VERB_WHAT) == 0 ? ASK_SAY :
		    ASK_WHAT_DID);
	else if (strcmp(aux, " did ") == 0 && is_the_move(c, i + 1))
		buf_clear(&q->text);
	else if ((v->frames & VERB_WHAT) != 0 && ask_is_object(c, i + 1) &&
	    ask_sum_end(c, ask_skip_about(c, i + 1)) == ask_skip_about(c,
	    i + 1) && !c->at[ask_skip_about(c, i + 1)].percent) {
		if (!ask_add_more(q, i + 1, v->base))
			ask_add_scene(q, i + 1);
		ask_finish(q, ASK_WHAT_DID, list_has_word(ask_bland, v->base,
		    strlen(v->base)) ? 0.5 : base_score(ASK_WHAT_DID));
	} else if ((v->frames & VERB_WHOM) != 0 && i + 1 < c->count &&
	    c->at[i + 1].gap == 0 && !ask_percent_near(c, i + 1) &&
	    (c->at[i + 1].capital || c->at[i + 1].number || clause_is(c, i + 1, " more dozens"
	    " hundreds thousands two three several ")))
		ask_close(q, ASK_WHAT_DID);
	else
		buf_clear(&q->text);
}

/* "helps doctors find tumours", "allows users to …", "uses AI to …". */
bool
ask_helps(struct ask *q, size_t i, const char *modal)
{
	const struct clause *c = q->c;
	bool use = clause_is(c, i, " use uses used ");
	bool help = clause_is(c, i, " help helps helped let lets ");
	const char *base = use ? "use" : help ? (c->at[i].low[0] == 'h' ?
	    "help" : "let") : c->at[i].low[0] == 'a' ? "allow" : "enable";
	const char *aux = modal != NULL ? modal : clause_is(c, i, " helped"
	    " allowed enabled used ") ? "did" : q->s.plural ? "do" : "does";
	size_t k;

	/* "helped develop the model" */
	if (help && c->at[i].low[0] == 'h' && i + 2 < c->count &&
	    c->at[i + 1].gap == 0 && !c->at[i + 1].capital &&
	    verb_of_base(c->at[i + 1].low, c->at[i + 1].low_n) != NULL) {
		if (!ask_is_object(c, i + 2) || (verb_of_base(c->at[i + 1].low,
		    c->at[i + 1].low_n)->frames & VERB_WHAT) == 0)
			return false;
		buf_addf(&q->text, "What %s ", aux);
		ask_subject(q);
		buf_addf(&q->text, " help %s", c->at[i + 1].low);
		ask_close(q, ASK_WHAT_DID);
		return true;
	}
	for (k = i + 1; k < c->count && k < i + 7; k++) {
		if (c->at[k].gap != 0 || clause_is(c, k, " and or of in that"
		    " which who by it them him her us me for up with from on"
		    " about "))
			return false;
		if (clause_is(c, k, " to "))
			break;
		if (help && k > i + 1 && !c->at[k].capital &&
		    !clause_is(c, k - 1, ask_determiners) &&
		    verb_of_base(c->at[k].low, c->at[k].low_n) != NULL)
			break;
	}
	if (k == i + 1 || k >= c->count || k == i + 7 ||
	    (clause_is(c, k, " to ") && (k + 1 >= c->count ||
	    clause_is(c, k + 1, " be have the a "))))
		return false;
	buf_addf(&q->text, "What %s ", aux);
	ask_subject(q);
	buf_addf(&q->text, " %s ", base);
	clause_print(c, &q->text, i + 1, k, false);
	buf_adds(&q->text, use ? " for" : help ? " do" : " to do");
	ask_close(q, ASK_WHAT_DID);
	return true;
}

void
ask_by_verb(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb;
	const struct token *t = &c->at[i];
	const struct verb *v;

	if (clause_is(c, i, " help helps helped let lets allow allows allowed"
	    " enable enables enabled use uses used ")) {
		ask_helps(q, i, NULL);
		return;
	}
	if (clause_is(c, i, " is are "))
		ask_be(q, i, true);
	else if (clause_is(c, i, " was were "))
		ask_be(q, i, false);
	else if (clause_is(c, i, " has have had "))
		ask_have(q, i);
	else if (clause_is(c, i, " will can could must should may might "))
		ask_modal(q, i);
	else if ((v = verb_of_past(t->low, t->low_n)) != NULL &&
	    !ask_is_present(q, i)) {
		if (strcmp(v->base, "say") == 0 || !ask_is_participle(c, i))
			ask_plain(q, i, v, " did ");
	} else if ((v = verb_of_present(t->low, t->low_n)) != NULL &&
	    !q->s.plural && (q->s.named || q->s.end - q->s.first > 1))
		ask_plain(q, i, v, " does ");
	else if ((v = verb_of_base(t->low, t->low_n)) != NULL && q->s.plural)
		ask_plain(q, i, v, " do ");
}

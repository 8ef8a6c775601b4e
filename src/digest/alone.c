#include "alone.h"

#include <string.h>

#include "announce.h"
#include "clause.h"
#include "person.h"
#include "verb_en.h"
#include "verbless.h"

#define REMARK_WORDS 6
#define COST_YOU 0.15
#define COST_WE 0.12
#define COST_THEN 0.3	/* after what? */
#define COST_EMPTY 0.3	/* a gesture, nothing said */
#define COST_THOSE 0.2	/* "Those who break it" */
#define COST_KNOWN 0.15	/* what holds of all, not of this */
#define COST_NAME 0.06
#define COST_NOBODY 0.2	/* a single name that opens it, not told yet */
#define COST_OPENING 0.04	/* no name opens it, nor "a man" */

/* The words that an order opens with when no object follows. */
static const char orders[] = "|please|don't|don\xe2\x80\x99t|do not|let's"
    "|let\xe2\x80\x99s|keep in mind|bear in mind|consider that|consider how"
    "|to understand why, consider|to see why, consider|think of|think about|look at"
    "|head over|head to|navigate to|stay tuned|feel free|make sure|be sure|sign up"
    "|subscribe to|click on|click here|watch out|log in|get in touch|find out"
    "|read more|read on|learn more|learn how|see also|check out|scroll down"
    "|remember that|remember to|note that|recall that|suppose|go to|try to"
    "|try the|try it|listen to|listen in|tune in|thank you|thanks for"
    "|congratulations|kudos to|props to|shout out to|shame on|hats off"
    "|thanks to everyone|say you|imagine|picture this|check this"
    "|for more details|to learn more|welcome to|for more information|for further information|for details|";

/* "In the field, enter the code", "For lamps without a switch, choose Lund": the
 * reader is told to, after a circumstance. */
static bool
orders_then(const struct unit *u, const char *next)
{
	const char *low = u->low + u->cut, *s;
	size_t n, k;

	if (list_starts("|for|to|in|on|at|from|with|when|if|once|instead of"
	    "|rather than|after|before|next|then|now|first|second|third|finally"
	    "|also|alternatively|optionally|otherwise|under|using|as a"
	    "|by default|last|lastly|", low) == 0)
		return false;
	/* the first comma that is in no brackets */
	s = strstr(low, ", ");
	n = strcspn(low, "(");
	if (s != NULL && low + n < s && low[n] != '\0')
		s = strstr(low + n + strcspn(low + n, ")"), ", ");
	if (s == NULL)
		return false;
	s += 2;
	n = strcspn(s, " ,.:");
	if (s[n] != ' ' || verb_of_base(s, n) == NULL)
		return false;
	/* "that can read a page, use your key, and run": one of several deeds */
	if (strstr(s, ", and ") != NULL && (memmem(low, (size_t)(s - low),
	    " can ", 5) != NULL || memmem(low, (size_t)(s - low), " that ", 6) !=
	    NULL || memmem(low, (size_t)(s - low), " to ", 4) != NULL))
		return false;
	k = strcspn(s + n + 1, " ,.:");
	/* not "work more" */
	if (list_has_word(next, s + n + 1, k))
		return !list_has_word(" more all ", s + n + 1, k);
	return u->text[s - u->low] >= 'a' && !list_has_word(" police fire cost"
	    " water state access work power use demand interest research support"
	    " trade help share time ", s, n) && !list_has_word(" and or of in on"
	    " at from for to with is ", s + n + 1, k) && strchr(s + n, ',') ==
	    NULL && verbless_orders(u->text + (s - u->low));
}

bool
alone_is_order(const struct article *a, const struct unit *u)
{
	static const char next[] = " the a an your yourself this these those it"
	    " them out up me us his her their any some all every sure more ";
	const char *low = u->low + u->cut;
	size_t n = strcspn(low, " ,.:"), k;

	if (!a->english)
		return false;
	if (list_starts(orders, low) > 0)
		return true;
	if (orders_then(u, next))
		return true;
	if (low[n] != ' ' || (verb_of_base(low, n) == NULL && !list_has_word(
	    " be check click sign visit tune type note remember ", low, n)))
		return false;
	k = strcspn(low + n + 1, " ,.:");
	if (list_has_word(" police fire cost water state set cut hit put let"
	    " read beat made ", low, n))
		return list_has_word(" the a an your yourself it ", low + n + 1,
		    k) && !list_has_word(" police fire cost water state hit beat"
		    " made ", low, n);
	return list_has_word(next, low + n + 1, k) || (verb_of_base(low, n) !=
	    NULL && verbless_orders(u->text + u->cut));
}

bool
alone_addresses(const struct unit *u)
{
	return list_starts("|if you missed|if you want|if you're|if you've"
	    "|if you\xe2\x80\x99re|if you\xe2\x80\x99ve|if you are|if you have"
	    "|if you would|you'll|you\xe2\x80\x99ll|you can subscribe"
	    "|you can follow|you can sign up|we're thrilled|we're excited"
	    "|we\xe2\x80\x99re thrilled|we are thrilled|we are excited"
	    "|we\xe2\x80\x99re excited|we can't wait|we can\xe2\x80\x99t wait"
	    "|we look forward|we hope you|", u->low + u->cut) > 0;
}

bool
alone_is_remark(const struct article *a, const struct unit *u)
{
	const char *at = u->text;

	if (u->words > REMARK_WORDS || (u->flags & UNIT_QUOTED) != 0 ||
	    strpbrk(at, "0123456789") != NULL ||
	    article_is_name(a, at, strcspn(at, " ,'.\xe2")))
		return false;
	while ((at = strchr(at, ' ')) != NULL)
		if (refer_is_capital(++at) && at[1] != ' ')
			return false;
	return true;
}

bool
alone_shows(const struct unit *u)
{
	return list_within("|example below|example above|image below|image above"
	    "|photo below|photo above|video below|video above|chart below"
	    "|chart above|graph below|graph above|table below|table above"
	    "|figure below|code below|code above|screenshot|screenshots|the chart|the graph|the above"
	    "|above we|as you can see|as shown|as seen above|as pictured"
	    "|click here|listed below|described below|explained below|see below"
	    "|see above|mentioned above|read more|in this post|in this article"
	    "|in this video|this article|this blog post|in the next section"
	    "|news tips|guest post|guest posts|continue to cover|were wondering"
	    "|forward-looking|obligation to update|duty to update"
	    "|risks and uncertainties|undue reliance|differ materially"
	    "|linked below|link below|comments below|clip below|clips below"
	    "|the articles that follow|last week's post|last month's post"
	    "|last week\xe2\x80\x99s post|last month\xe2\x80\x99s post"
	    "|previous post|earlier post|next post|left sidebar|right sidebar"
	    "|blog next time|can learn more|can read more|can find out more"
	    "|come back to the blog|are trademarks|is a trademark"
	    "|trademarks of|thanks for reading|read the full story|to catch up on"
	    "|key here|point here|trick here|lesson here|idea here|issue here"
	    "|problem here|catch here"
	    "|as i write|as we speak|the aforementioned|", u->low);
}

bool
alone_is_there(const struct unit *u)
{
	return list_within("|people here|voters here|residents here"
	    "|everyone here|an hour ago|minutes ago|the past hour"
	    "|the last hour|the next hour|another half hour"
	    "|another half-hour|", u->low);
}

bool
alone_goes_on(const struct unit *u)
{
	return list_within("|looked at yesterday|looked at last time"
	    "|discussed yesterday|discussed last time|yesterday we"
	    "|last time we|last time, we|last week we looked|in my last post"
	    "|in my previous post|in my previous article|in the last post"
	    "|in the previous post|in a previous post|in our last post"
	    "|in part one|", u->low) ||
	    /* "In other pump news this week, …" */
	    (strncmp(u->low, "in other ", 9) == 0 &&
	    memmem(u->low, strcspn(u->low, ","), " news", 5) != NULL);
}

bool
alone_speaks_of(const struct unit *u)
{
	static const char here[] = " town city country village state nation world"
	    " year week month season company club government school hospital"
	    " place house island street planet area region ";
	const char *low = u->low, *end;
	size_t n;

	if ((u->flags & UNIT_QUOTED) == 0)
		return false;
	end = strchr(low + 1, '"');
	if (end == NULL)
		end = strstr(low + 1, "\xe2\x80\x9d");
	for (; *low != '\0' && low != end; low++) {
		if ((unsigned char)*low >= 0x80)
			continue;
		n = strcspn(low, " ,.;:!?\"\xe2");
		if (n == 4 && low[4] == ' ' && memcmp(low, "this", 4) == 0 &&
		    list_has_word(here, low + 5, strcspn(low + 5, " ,.;:!?\"")))
			n = 0;
		if (list_has_word(" it it's this these those that's them they"
		    " he she him her here there they're he's she's ", low, n))
			return true;
		low += n;
		if (*low == '\0' || low == end)
			break;
	}
	return false;
}

/* The words that may stand small before a capital: "the Act", "of Peace". */
static bool
may_precede(const struct token *t)
{
	static const char small[] = " the a an of and or in on at to for by from"
	    " with as de la le el von van der al bin says said is was are were"
	    " its his her their our your my this that these called named like"
	    " both than vs versus new old former then not no per via called"
	    " under over into about between which who when where if whether"
	    " because while but so how why what ";

	return t->capital || t->number || list_has_word(small, t->low, t->low_n);
}

/* "Ann Poe has the power Ann Poe brought lamps to Lund." */
static bool
starts_anew(const struct clause *c, size_t i)
{
	return i > 3 && c->at[0].capital && c->at[1].capital &&
	    c->at[i].capital && c->at[i + 1].capital &&
	    !c->at[i + 2].capital && c->at[i].gap == 0 &&
	    !c->at[i - 1].capital && c->at[i].n == c->at[0].n &&
	    c->at[i + 1].n == c->at[1].n && memcmp(c->at[i].s, c->at[0].s,
	    c->at[0].n) == 0 && memcmp(c->at[i + 1].s, c->at[1].s,
	    c->at[1].n) == 0 && !clause_is(c, i - 1, " of for in and with by to"
	    " that from as said like about when where if because than on the a an"
	    " its his her their our this new ");
}

/* "… a hard power in AI The White House made …" */
static bool
opens_anew(const struct clause *c, size_t i)
{
	const struct token *before = &c->at[i - 1];
	size_t k;

	if (!c->at[i].capital || c->at[i].gap != 0 || !clause_is(c, i, " the"
	    " this it there when if we you they what how why "))
		return false;
	if (clause_is(c, i, " what how why ") && !before->capital &&
	    c->at[i + 1].name && !c->at[i + 2].capital)
		return !clause_is(c, i - 1, " of in the and for to at from by on"
		    " with called titled named as is was or a s about ");
	if (!before->capital)
		return !c->at[i + 1].capital && !clause_is(c, i - 1, " of in the and for to at from by on"
		    " with called titled named as is was or a s via per than"
		    " about into ");
	for (k = 0; k < before->n; k++)
		if (before->s[k] < 'A' || before->s[k] > 'Z')
			return false;
	return before->n > 1;
}

/* Where a text has no breaks: "… new management In Q4 Norvik cut …", "Try Bolt
 * today Download it …", "The problem Let's make it …". */
static bool
starts_in_line(const struct clause *c, size_t i, bool verbs)
{
	const struct token *t = &c->at[i];

	if (!t->capital || t->gap != 0 || c->at[i - 1].low_n == 0 ||
	    (!c->at[i - 1].capital && may_precede(&c->at[i - 1])))
		return false;
	if (clause_is(c, i, " in on at as if it we he she they this these that"
	    " there here here's let's when where while with from for since after"
	    " before during because although though but so almost certain every"
	    " each many most some several all both another such our their his"
	    " her its your an once also then now today what why how who which"
	    " until unless under over "))
		return !clause_is(c, i - 1, " the a an and of ") &&
		    (!c->at[i - 1].capital || !c->at[i + 1].capital ||
		    c->at[i + 1].number);
	return verbs && !c->at[i - 1].capital && !c->at[i + 1].capital &&
	    t->low_n > 4 && (verb_of_ing(t->low, t->low_n) != NULL || verb_of_base(t->low,
	    t->low_n) != NULL || verb_of_past(t->low, t->low_n) != NULL);
}

bool
alone_has_seam(const struct article *a, const struct unit *u)
{
	const struct clause *c;
	bool speech;
	size_t i;

	if (!a->english)
		return false;
	speech = strchr(u->text, '"') != NULL ||
	    strstr(u->text, "\xe2\x80\x9c") != NULL;
	if (speech && !a->one_paragraph)
		return false;
	c = clause_of(a, u);
	if (a->one_paragraph || (u->flags & UNIT_FIRST) != 0)
		for (i = 2; i < 14 && i + 2 < c->count; i++)
			if (starts_in_line(c, i, a->one_paragraph))
				return true;
	if (speech)
		return false;
	for (i = 2; i + 2 < c->count; i++) {
		const struct token *t = &c->at[i];

		if (starts_anew(c, i) || opens_anew(c, i))
			return true;
		/* "A short course on AI AI is": the heading's last word */
		if (t->capital && t->gap == 0 && t->n == c->at[i - 1].n &&
		    memcmp(t->s, c->at[i - 1].s, t->n) == 0 && clause_is(c,
		    i - 2, " on of with for about in to by and "))
			return true;
		/* "… a lamp Rooted in" */
		if (i < 14 && t->capital && t->gap == 0 && t->low_n > 5 &&
		    memcmp(t->low + t->low_n - 2, "ed", 2) == 0 && clause_is(c,
		    i + 1, " in on by with to from for at ") && !clause_is(c, i,
		    " united ") && !c->at[i - 1].capital &&
		    !may_precede(&c->at[i - 1]))
			return true;
		if (t->capital && t->gap == 0 && !t->name && t->low_n > 1 &&
		    memchr(t->s, '-', t->n) == NULL &&
		    !c->at[i + 1].capital && c->at[i + 1].gap == 0 &&
		    !may_precede(&c->at[i - 1]))
			return true;
	}
	return false;
}

/* One whose whole name will be written (refer_name_people). */
static bool
is_last_name(const struct article *a, const struct token *t)
{
	size_t i, n = t->owner ? strcspn(t->s, "'\xe2") : t->n;

	for (i = 0; a->people != NULL && i < a->people->count; i++)
		if (a->people->at[i].last_n == n && memcmp(a->people->at[i].last,
		    t->s, n) == 0)
			return true;
	return false;
}

/* Names that were told of elsewhere in the article, and not on the page. */
static size_t
strange_names(const struct refer_page *p, size_t at, bool *first)
{
	static const char known[] = " us uk eu un usa america american americans"
	    " britain british england english scotland scottish wales welsh"
	    " ireland irish london europe european china chinese russia russian"
	    " ukraine ukrainian france french germany german italy spain japan"
	    " japanese india indian africa african asia asian australia canada"
	    " israel iran iraq google microsoft openai chatgpt apple amazon meta"
	    " facebook twitter instagram youtube netflix tesla nvidia trump biden"
	    " obama california york washington texas paris berlin brussels"
	    " congress senate parliament commons whitehall nhs fbi cia nasa bbc"
	    " nato ai ml ceo gpu gpus api internet english spanish windows linux"
	    " android iphone gpt-3 gpt-4 gpt-2 llm llms ";
	const struct article *a = p->a;
	const struct clause *c;
	size_t i, k, n = 0;
	uint32_t term;

	c = clause_of(a, &a->units[at]);
	*first = false;
	for (i = 0; i < c->count; i++) {
		const struct token *t = &c->at[i];
		bool shown = false;

		if (!t->capital || t->low_n < 2 || !t->name ||
		    person_is_date(t->s, t->n) || list_has_word(known, t->low,
		    t->low_n) || article_terms(a, t->low, &term, 1) != 1 ||
		    a->first_unit[term] >= at || article_title_has(a, term))
			continue;
		for (k = 0; k < p->count && !shown; k++)
			shown = refer_has_term(a, p->shown[k], term);
		for (k = 0; k < p->more_count && !shown; k++)
			shown = p->more[k] < at && refer_has_term(a,
			    p->more[k], term);
		n += !shown;
		*first = *first || (!shown && i == 0 && !(c->at[1].capital &&
		    c->at[1].gap == 0) && !is_last_name(a, t));
		/* a name of several words is one */
		while (i + 1 < c->count && c->at[i + 1].capital &&
		    c->at[i + 1].gap == 0)
			i++;
	}
	return n;
}

double
alone_cost(const struct refer_page *p, size_t at)
{
	const struct article *a = p->a;
	const struct unit *u = &a->units[at];
	const char *low = u->low + u->cut;
	double cost = 0;
	bool first;
	size_t n;

	if (a->first_unit == NULL)
		return 0;
	if (list_within("|you|your|you're|you\xe2\x80\x99re|", low))
		cost += COST_YOU;
	if (list_within("|we|our|us|we're|we\xe2\x80\x99re|", low) &&
	    (strstr(low, "we") != NULL || strstr(low, "our") != NULL ||
	    strstr(low, "us ") != NULL))
		cost += COST_WE;
	if (list_within("|then|", low) && announce_goes_on(low))
		cost += COST_THEN;
	if (list_within("|nodded|shook his head|shook her head|no emotion|wept"
	    "|sobbed|stared at|dabbed|his hand over|her hand over|hugged"
	    "|in tears|monitoring the situation|declined to comment"
	    "|respond to a request|immediately available|for comment"
	    "|had not replied|has not replied|did not reply|did not respond"
	    "|every sympathy|what to say|of two minds|no further details"
	    "|interesting ways|many ways|carries deep meaning|has its advantages"
	    "|have their advantages|just the beginning|only the beginning"
	    "|remains to be seen|time will tell|here to stay|no exception"
	    "|tip of the iceberg|isn't the only|not the only|not alone"
	    "|isn\xe2\x80\x99t the only|easier than ever|jury is out"
	    "|speaks for itself|possibilities are endless|",
	    low))
		cost += COST_EMPTY;
	if (strncmp(low, "those ", 6) == 0)
		cost += COST_THOSE;
	if (list_starts("|traditionally|typically|generally|historically"
	    "|usually|normally|in general|in machine learning|in deep learning"
	    "|in computing|in statistics|by definition|in theory|", low) > 0)
		cost += COST_KNOWN;
	n = strange_names(p, at, &first);
	/* "Hesketh died in 2019": who is he? */
	if (first)
		cost += COST_NOBODY;
	cost += COST_NAME * (double)(n > 2 ? 2 : n);
	if (strncmp(low, "a ", 2) != 0 && strncmp(low, "an ", 3) != 0 &&
	    (n > 0 || !article_is_name(a, u->text + u->cut, strcspn(low,
	    " ,'.\xe2"))))
		cost += COST_OPENING;
	return cost;
}

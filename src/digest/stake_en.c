#include "stake_en.h"

#include <stddef.h>
#include <string.h>

#include "person.h"
#include "stake_en_read.h"
#include "stake_en_words.h"

#define BEFORE_RECORD 8	/* bytes of "the", "biggest", less one */
#define NEAR 8			/* words between a number and "a year" */

static bool
is_quote(const char *s)
{
	return (unsigned char)s[0] == 0xe2 && (unsigned char)s[1] == 0x80;
}

static inline bool
is_opener(char c)
{
	return c == ' ' || c == '(' || c == '"' || c == '\'' || c == '[';
}

static inline bool
is_closer(char c)
{
	return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' ||
	    c == '?' || c == ')' || c == '"' || c == '\'';
}

static void
read_pieces(struct stake_reading *r, const char *low)
{
	while (*low != '\0' && r->count < WORDS_HELD) {
		struct stake_piece *p = &r->at[r->count];

		while (is_opener(*low) || is_quote(low))
			low += is_quote(low) ? 3 : 1;
		if (*low == '\0')
			break;
		p->s = low;
		while (*low != '\0' && *low != ' ' && !is_quote(low))
			low++;
		p->n = (size_t)(low - p->s);
		p->after = ' ';
		while (p->n > 0 && is_closer(p->s[p->n - 1]))
			p->after = p->s[--p->n];
		p->word = list_look_up(p->s, p->n);
		if (p->n > 0)
			r->count++;
	}
}

enum stake_size
stake_number(const struct stake_reading *r, size_t i)
{
	const struct stake_piece *p = &r->at[i];
	size_t k, digits = 0;

	if (is(r, i, " thousands millions billions hundreds dozens half"
	    " million billion two-thirds three-quarters thirteen fourteen fifteen"
	    " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty"
	    " seventy eighty ninety ") || (is(r, i,
	    " quarter third fifth ") && is(r, i + 1, " of ") && !is(r, i + 2,
	    " a an ")))
		return SIZE_MANY;
	if (is(r, i, " two three four five six seven eight nine ten eleven"
	    " twelve dozen hundred thousand "))
		return is(r, i + 1, " million billion thousand hundred ") ?
		    SIZE_MANY : SIZE_FEW;
	if (!has_digit(p))
		return SIZE_NONE;
	for (k = 0; k < p->n && p->s[k] != '.' && p->s[k] != '-'; k++)
		digits += p->s[k] >= '0' && p->s[k] <= '9';
	/* a year is no number, nor are "the 1960s" */
	if (digits == 4 && (p->n == 4 || (p->n == 5 && ends(p, "s"))) &&
	    (p->s[0] == '1' || p->s[0] == '2') && (p->s[1] == '9' ||
	    p->s[1] == '0'))
		return SIZE_NONE;
	if (digits > 3 || ends(p, "m") || ends(p, "bn") || ends(p, "tn") ||
	    is(r, i + 1, " million billion trillion thousand "))
		return SIZE_MANY;
	return ends(p, "%") || is(r, i + 1, " percent per ") || digits > 1 ?
	    SIZE_MANY : SIZE_FEW;
}

/* "rose by 16%", "has doubled", "fell to its lowest". */
static void
read_trend(struct stake_reading *r, size_t i)
{
	static const char sums[] = " doubled tripled trebled quadrupled halved"
	    " soared plunged slumped surged plummeted tumbled ballooned ";
	static const char weather[] = "|temperature|temperatures|gusts|winds|";
	static const char moves[] = " rose risen fell fallen dropped jumped"
	    " climbed shrank shrunk grew grown declined increased decreased up"
	    " down cut reduced rising falling growing shrinking ";
	size_t k;

	if (is(r, i, sums)) {
		add(r, 34);
		return;
	}
	if (!is(r, i, moves) || list_within(weather, r->at[0].s) || (i > 0 &&
	    is(r, i - 1, " makes make made making ")))
		return;
	for (k = i + 1; k < i + 6 && k < r->count; k++) {
		if (r->at[k - 1].after != ' ')
			return;
		if (is(r, i, " up down ") && !ends(&r->at[k], "%") &&
		    !is(r, k, " percent ") && !is(r, i + 1, " from "))
			continue;
		if (ends(&r->at[k], "%") || is(r, k, " percent quarter third"
		    " half fifth tenth ") || (stake_number(r, k) == SIZE_MANY &&
		    is(r, k - 1, " by to from "))) {
			add(r, 24);
			return;
		}
	}
}

/* "the worst … since", "the third … this year". */
static void
read_record(struct stake_reading *r, size_t i)
{
	static const char order[] = " second third fourth fifth sixth seventh"
	    " eighth ninth tenth latest 10th 11th 12th 13th 14th 15th 20th ";
	static const char top[] = " first worst best only youngest oldest most ";
	static const char until[] = " since ever history record decade decades"
	    " century generation kind imposed recorded issued handed awarded"
	    " built date ";
	bool counted = is(r, i, order) || has_digit(&r->at[i]), best = is(r, i, top) ||
	    (ends(&r->at[i], "est") && r->at[i].n > 5 && !is(r, i, " forest"
	    " interest request protest arrest suggest contest invest harvest"
	    " honest modest manifest budapest northwest southwest everest ")) ||
	    ends(&r->at[i], "-largest") || ends(&r->at[i], "-biggest");
	bool is_it;
	size_t k;

	if (!counted && !best && !is(r, i, " last "))
		return;
	/* "The fine is the largest for … in Britain." */
	is_it = (best || is(r, i, " last ")) && i >= 3 && i <= 6 && is(r, i - 1, " the ") &&
	    is(r, i - 2, " is are was be ") && !is(r, i + 1, " time year week"
	    " month person thing man woman one ");
	for (k = i + 1; k < i + 16 && k < r->count; k++) {
		if (is_it && (is(r, k, lands) || (is(r, i, " only last ") &&
		    is(r, k, regions))) && is(r, k - 1, " in the on ")) {
			add(r, 28);
			return;
		}
		/* "the only job he ever took" */
		if (is(r, k, " ever ") && is(r, k - 1, " he she they "))
			return;
		/* "his 38th Test century" */
		if (is(r, k, " century ") && !is(r, k - 1, " a this the half "))
			continue;
		if ((counted || best) && (is(r, k, until) || (is(r, k, " years months ") && is(r,
		    k - 2, " in for than ") && stake_number(r, k - 1)))) {
			add(r, best ? 36 : 24);
			return;
		}
		if (counted && k > i + 1 && ((is(r, k, " year season month"
		    " week ") && is(r, k - 1, " this the in a ")) || is(r, k,
		    " row ") || (is(r, k, " as ") && is(r, k + 1, " many ")))) {
			add(r, 36);
			return;
		}
	}
	if (best && is(r, i, " largest biggest worst deadliest longest costliest ") &&
	    is(r, i + 1, " in single such one of "))
		add(r, 14);
}

/* "killed about 40,000 people": a verb before number I. */
static bool
is_hit(const struct stake_reading *r, size_t i)
{
	static const char verbs[] = " killed kill kills killing displaced left"
	    " leaves leave leaving driven forced forcing lift lifts affects"
	    " affected affecting hit hits threatens destroyed destroying injured"
	    " injuring infected save saved saves lost loses claimed evacuated"
	    " stranded strands ruined swamped covers deprives stole stolen robbed ";
	size_t k;

	/* "400 people in the same position had lost jobs" */
	for (k = 2; k <= 8; k++)
		if (is(r, i + k, " lost ") && is(r, i + k - 1, " had have has "))
			return true;
	for (k = 1; k <= 5 && k <= i && r->at[i - k].after == ' '; k++)
		if (is(r, i - k, verbs))
			return true;
	/* but "46 of the families of those who were killed" */
	for (k = 1; k <= 5 && !is(r, i + k, " who "); k++)
		if (is(r, i + k, " died die drowned killed injured starved"
		    " infected displaced sacked evicted hurt "))
			return true;
	return false;
}

/* "£12": less than a hundred. */
static bool
is_small(const struct stake_piece *p)
{
	size_t i, digits = 0;

	for (i = 0; i < p->n && p->s[i] != '.'; i++) {
		if (p->s[i] >= 'a' && p->s[i] <= 'z' && digits > 0)
			return false;
		digits += p->s[i] >= '0' && p->s[i] <= '9';
	}
	return digits < 3;
}

/* "goods worth $4 million" */
static bool
is_paid(const struct stake_reading *r, size_t i)
{
	size_t k;

	for (k = 1; k <= 5 && k <= i; k++)
		if (is(r, i - k, " cost costs costing worth lost loses lose save"
		    " saves saved saving spend spends spent pay pays paying raise raises"
		    " brings bring generates earns contributes needs need "))
			return true;
	return false;
}

/* "costs the fishermen about £9,000": the money at word I, and who loses it. */
static bool
is_borne(const struct stake_reading *r, size_t i)
{
	size_t k, borne = 0;

	for (k = 1; k <= 8 && k <= i; k++) {
		if (is(r, i - k, " cost costs costing "))
			return borne > 0;
		if (!has_digit(&r->at[i - k]) && !is(r, i - k, " about around"
		    " up to as much at least nearly almost more than some an a estimated roughly over just between"
		    " from to under less and further extra another only "))
			borne++;
		if (r->at[i - k].after != ' ')
			return false;
	}
	return false;
}

/* "went from nine hours to four minutes": word I is "from". */
static void
read_change(struct stake_reading *r, size_t i)
{
	static const char units[] = " seconds minutes hours days weeks months"
	    " milliseconds ms percent % ";
	size_t k;

	if (stake_number(r, i + 1) == SIZE_NONE && !is(r, i + 1, " about nearly"
	    " almost around more over "))
		return;
	for (k = i + 2; k < i + 6 && k + 2 < r->count; k++)
		if (is(r, k, " to ") && is(r, k - 1, units) &&
		    (stake_number(r, k + 1) != SIZE_NONE || is(r, k + 1,
		    " a an under less about just ")) && (is(r, k + 2, units) ||
		    is(r, k + 3, units) || is(r, k + 2, " hour minute day week"
		    " second month "))) {
			add(r, 30);
			return;
		}
}

/* "climbers", "voters" */
static bool
are_persons(const struct stake_reading *r, size_t i)
{
	const struct stake_piece *p = &r->at[i];

	return p->n > 3 && p->s[p->n - 1] == 's' && person_is_noun(p->s, p->n -
	    1);
}

/* "aged 30", "sent 40 officers", "after 90 minutes": no more than told of,
 * but "to look after 3,000 patients" is. */
static bool
is_aside(const struct stake_reading *r, size_t i)
{
	return i > 0 && (is(r, i - 1, " aged age under at on sent sends sending"
	    " deployed drafted hired recruited employs interviewed surveyed"
	    " studied followed from had has with runs operates ") || (is(r,
	    i - 1, " after ") && !(i > 1 && is(r, i - 2, " look looks looked"
	    " looking "))));
}

/* "kills about 3,000 a year", "9 million homes still", "£8m a day". */
static void
read_number(struct stake_reading *r, size_t i)
{
	enum stake_size size = stake_number(r, i);
	size_t k;
	int scale = 0;
	bool seen = false, some = false, past = false;
	/* "30,000", "2 million" */
	bool great = (r->at[i].n > 4 && has_digit(&r->at[i])) ||
	    is(r, i, " thousands millions ") ||
	    is(r, i + 1, " million billion ");

	if (size == SIZE_NONE || is_aside(r, i))
		return;
	/* but "ferries ran every six minutes" */
	if (i > 1 && is(r, i - 1, " every ") && is(r, i + 1, " minutes seconds"
	    " hours ") && is(r, i - 2, " ran run runs running leave leaves "))
		return;
	if (i > 0 && is(r, i - 1, " every ") && is(r, i + 1, " minutes seconds"
	    " hours ")) {
		add(r, 34);
		return;
	}
	if (is(r, i + 1, " in ") && is(r, i + 2, " ten five four three six eight"
	    " nine 10 20 100 every ")) {
		add(r, 30);
		return;
	}
	for (k = i; k < i + 5 && k < r->count; k++) {
		seen = seen || is(r, k, people) || are_persons(r, k);
		if (r->at[k].after != ' ')
			break;
	}
	for (k = i; k < i + NEAR && k < r->count; k++)
		if ((is(r, k, " a every each per ") && is(r, k + 1, " year day"
		    " week month ")) || is(r, k, " annually yearly "))
			some = true;
		else if (is(r, k, " last this ") && is(r, k + 1, " year winter"
		    " summer season month "))
			past = true;
	/* "It carries 12 million passengers a year.", "costs £12 a week" */
	if (size == SIZE_MANY && some && ((i > 0 && is(r, i - (i > 1 &&
	    has_digit(&r->at[i - 1]) ? 2 : 1), " carries serves flies sells "))
	    || (!seen && is_money(&r->at[i]) && !great &&
	    !is(r, i + 1, " thousand ") && is_small(&r->at[i]))))
		scale = 10;
	else if (size == SIZE_MANY && some && (seen || is_paid(r, i)))
		add(r, seen && is_hit(r, i) ? 44 : 34);
	else if (size == SIZE_MANY && some)
		scale = 10;
	else if (past && seen && is_hit(r, i))
		add(r, 30);
	else if (size == SIZE_MANY && is_money(&r->at[i]) && is_borne(r, i))
		add(r, 30);
	else if (size == SIZE_MANY && is_money(&r->at[i]) && is(r, i - (i > 0),
	    " lost lose losing owes owed "))
		add(r, 28);
	else if (size == SIZE_MANY && (seen || great) && is_hit(r, i))
		add(r, great ? 28 : 24);
	else if (size == SIZE_MANY && seen)
		scale = great || past ? 25 : is(r, i + 1, " cases deaths reports"
		    " attacks complaints incidents ") ? 22 : 12;
	else if ((size == SIZE_MANY && is_money(&r->at[i])) || (some && seen))
		scale = 12;
	r->out->scale = scale > r->out->scale ? scale : r->out->scale;
}

/* "Three other lines have lost their licences": word I is "other". */
static void
read_others(struct stake_reading *r, size_t i)
{
	size_t k;

	if (i > 0 && stake_number(r, i - 1) == SIZE_NONE && !is(r, i - 1,
	    " several many of some most "))
		return;
	for (k = i + 1; k < i + 3 && !is(r, k, peers); k++)
		if (k + 1 >= r->count || r->at[k].after != ' ')
			return;
	if (!is(r, k, peers))
		return;
	for (k++; k < i + 9 && k < r->count; k++)
		if (is(r, k, fared)) {
			add(r, 28);
			return;
		}
}

/* "one letter in 40", "one French school in ten": word I is "one". */
static void
read_odds(struct stake_reading *r, size_t i)
{
	size_t k;

	for (k = i + 2; k < i + 4 && k + 1 < r->count && r->at[k - 1].after ==
	    ' '; k++)
		if (is(r, k, " in ") && stake_number(r, k + 1) != SIZE_NONE &&
		    !is(r, k + 2, " years months days weeks hours minutes ")) {
			add(r, 28);
			return;
		}
}

/* "a third of the crop", "a tenth of the world's copper": the share I. */
static void
read_share(struct stake_reading *r, size_t i)
{
	static const char wholes[] = " world's country's nation's state's city's"
	    " region's county's island's crop harvest supply output exports"
	    " income revenue population electricity water food workforce market"
	    " economy land forest species budget food milk fish grain oil gas fuel"
	    " trade traffic visitors tourists jobs crops homes energy power steel"
	    " chips goods freight what ";
	size_t k;

	if (!is(r, i, " third quarter half fifth tenth sixth eighth percent cent"
	    " two-thirds three-quarters two-fifths three-fifths four-fifths"
	    " nine-tenths ") && !ends(&r->at[i], "%"))
		return;
	if (!is(r, i + 1, " of "))
		return;
	/* "have lost a third of their kinds" */
	if (is_hit(r, i)) {
		add(r, 34);
		return;
	}
	for (k = i + 2; k < i + 6 && k < r->count; k++) {
		if (is(r, k, wholes) || ends(&r->at[k], "\xe2\x80\x99s")) {
			add(r, 30);
			return;
		}
		if (r->at[k].after != ' ')
			return;
	}
}

void
stake_en_find(const char *low, const char *topic, struct stake *out)
{
	struct stake_reading r = { .out = out, .topic = topic };
	size_t i;

	memset(out, 0, sizeof *out);
	read_pieces(&r, low);
	for (i = 0; i < r.count; i++) {
		if (i > 0 && r.at[i - 1].n < BEFORE_RECORD && is(&r, i - 1,
		    " the its their a his her was is biggest one "))
			read_record(&r, i);
		if (has_digit(&r.at[i])) {
			out->percent = out->percent || ends(&r.at[i], "%");
			read_number(&r, i);
			read_share(&r, i);
			/* "the union's 30th strike since 2022" */
			if (ends(&r.at[i], "th"))
				read_record(&r, i);
			continue;
		}
		if (i + 1 < r.count && r.at[i + 1].n == 2 &&
		    r.at[i + 1].s[0] == 'o')
			read_share(&r, i);
		if (r.at[i].n == 3 && is(&r, i, " one "))
			read_odds(&r, i);
		if (r.at[i].n == 4 && is(&r, i, " from "))
			read_change(&r, i);
		if (r.at[i].n == 2 && i > 0 && r.at[i].s[0] == 't' &&
		    is(&r, i - 1, " is are "))
			stake_modal(&r, i);
		if (r.at[i].n == 5 && is(&r, i, " other "))
			read_others(&r, i);
		if (!is(&r, i, tells))
			continue;
		if (is(&r, i, counts))
			read_number(&r, i);
		stake_modal(&r, i);
		read_trend(&r, i);
		stake_forced(&r, i);
		r.day = r.day || is(&r, i, days);
	}
	out->effect = r.effect;
	out->planned = !r.effect && (r.step || (r.neutral && r.day));
}

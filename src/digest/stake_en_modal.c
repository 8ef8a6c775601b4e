/* What may come of it, and what somebody was forced to: shapes of a stake. */
#include "stake_en_read.h"

static const char strong[] = " lose cost force cut close halt stop rise"
    " fall double triple threaten disrupt delay damage destroy kill die spread"
    " collapse hit hurt harm save cure prevent protect replace transform"
    " affect mean lead cause trigger spark bankrupt boost undermine"
    " jeopardise jeopardize worsen reshape deter expose suffer benefit"
    " strengthen weaken accelerate shut scrap ban displace wipe overturn"
    " outlaw criminalise criminalize restrict limit cripple paralyse endanger"
    " reduce increase raise lower drive push fuel deepen decide determine"
    " transform revolutionise revolutionize undercut erode strain overwhelm"
    " deprive bar prohibit outpace eliminate exceed ";
static const char mild[] = " allow require bring give put make become change"
    " help face pay receive qualify open extend expand add end take lift enable"
    " create slow turn send keep set improve drop climb grow apply mark need ";
static const char plain[] = " begin start take play travel meet appear run air"
    " return open attend speak perform visit be host hold release publish"
    " present announce screen ";

/* What a thing or somebody may be: "would be scrapped". */
static const char done[] = " banned scrapped lost shut cut hit hurt driven"
    " overturned overwhelmed compromised crippled ruined stripped"
    " sacked jailed deported cancelled canceled blocked barred"
    " closed destroyed harmed delayed displaced stopped"
    " halted saved prevented protected transformed undermined weakened"
    " reduced lowered wiped outlawed suspended killed forced"
    " disrupted threatened deprived restricted limited"
    " eliminated spared ";

/* What cannot be done to nobody's loss. */
static const char unsaid[] = " be say see tell know remember believe explain"
    " comment wait imagine help understand guarantee rule discuss verify confirm"
    " speak talk think name identify stand describe ";

/* What it is to do something, and nothing is going to. */
static const char aims[] = " which who aim aims goal plan idea job hope purpose task"
    " challenge way trick step mission solution answer point role"
    " intention intent priority focus order objective ambition best it this that"
    " there option choice alternative approach method rule first next second"
    " here need question problem here's ";

/* What offices, courts and seasons do next. */
static const char steps[] = " look consider examine discuss review study"
    " reach arrive announce publish rule debate report vote visit meet resume"
    " hear ";

/* "will now decide whether", "is expected to look at": no more than what comes
 * next; but "is expected to reach 90". */
static bool
is_step(const struct stake_reading *r, size_t k)
{
	if (is(r, k, " reach "))
		return k + 2 < r->count && !has_digit(&r->at[k + 1]) &&
		    !has_digit(&r->at[k + 2]) && !is(r, k + 1, " a ");
	return is(r, k, steps) || (is(r, k, " bring ") && is(r, k + 1,
	    " forward ")) || (is(r, k, " decide determine ") && is(r,
	    k + 1, " whether if how when what which who where "));
}

/* Whether the title has the verb at word K: "will close" of what closes. */
static bool
is_topic(const struct stake_reading *r, size_t k)
{
	const struct stake_piece *p = &r->at[k];
	char root[16] = " ";
	size_t n = p->n > 4 ? p->n - 1 : p->n;

	if (r->topic == NULL || n + 2 > sizeof root)
		return false;
	memcpy(root + 1, p->s, n);
	root[n + 1] = '\0';
	return strstr(r->topic, root) != NULL || strncmp(r->topic, root + 1,
	    n) == 0;
}

/* "asked what it would cost", "the sale is expected to close", "the storm was
 * expected to weaken": nothing comes of it; the modal I, the verb K. */
static bool
is_harmless(const struct stake_reading *r, size_t i, size_t k)
{
	size_t n;

	for (n = 1; n <= 5 && n <= i; n++)
		if (is(r, i - n, " what whether "))
			return true;
	for (n = 0; n < i && is(r, k, " close weaken fall drop ease rise "); n++)
		if (is(r, k, " close ") ? is(r, n, " transaction deal sale"
		    " acquisition merger purchase offering takeover round ") :
		    is(r, n, " storm typhoon hurricane cyclone rain winds wind"
		    " temperature temperatures "))
			return true;
	return false;
}

/* "would be severely compromised", "could be replaced": the participle K. */
static bool
is_done_to(const struct stake_reading *r, size_t k)
{
	return k > 0 && is(r, k, done) && (is(r, k - 1, " be ") || (k > 1 &&
	    is(r, k - 2, " be ") && ends(&r->at[k - 1], "ly")));
}

/* "could soon cost", "are expected to lose". */
void
stake_modal(struct stake_reading *r, size_t i)
{
	bool sure = is(r, i, " could would might may "), set = false;
	/* "would have cost" */
	bool unreal = sure && is(r, i + 1, " have ") && !is(r, i, " may ");
	size_t k = i + 1;

	if (is(r, i, " expected likely set forecast due predicted projected"
	    " poised feared ")) {
		if (!is(r, i + 1, " to "))
			return;
		k++;
		set = true;
	} else if (is(r, i, " to ")) {
		/* "the visits are to end", but "the aim is to end it" */
		if (i < 2 || is(r, i - 2, aims))
			return;
		set = true;
	} else if (!sure && !is(r, i, " will cannot can "))
		return;
	while (k < r->count && k < i + 4 && (ends(&r->at[k], "ly") ||
	    is(r, k, " not also soon now eventually further have be even no"
	    " longer one day potentially ")) && !(is(r, k, " have ") &&
	    is(r, k + 1, " no ")))
		k++;
	if (is_harmless(r, i, k))
		return;
	if (!is(r, i, " can cannot could ") && is_step(r, k)) {
		r->step = true;
	} else if (is(r, k, strong) && is_topic(r, k)) {
		r->neutral = true;
		add(r, sure ? 20 : 13);
	} else if (is(r, k, strong) || is_done_to(r, k) ||
	    (is(r, k, " have ") && is(r, k + 1, " no "))) {
		r->effect = true;
		add(r, unreal ? 18 : sure ? 38 : is(r, i, " can ") ? 24 : 32);
	} else if (is(r, i, " to ") && is(r, k, " end lose vanish disappear"
	    " leave ")) {
		add(r, 28);
	} else if (is(r, i, " to ") && !is(r, k, strong)) {
		return;
	} else if (is(r, k, mild)) {
		add(r, sure ? 18 : set ? 14 : 10);
		/* "will face Hale on Wednesday" */
		r->neutral = r->neutral || is(r, k, " face make open take ");
	} else if (is(r, k, plain) || is(r, k - 1, " be ")) {
		r->neutral = true;
	} else if (is(r, i, " could would might ") && k < r->count &&
	    !is(r, k - 1, " have ") && !is(r, i + 1, " not ")) {
		/* "could shift two seats"; "may leave the island" */
		r->effect = true;
		add(r, is(r, k, " leave quit sue ") ? 26 : 12);
	} else if (is(r, i, " cannot ") && k < r->count && !is(r, k, unsaid)) {
		add(r, 14);
	} else if (is(r, i, " may ") && is(r, k, " leave quit sue ")) {
		add(r, 26);
	}
}

/* "Trips for 31 patients have been put off": a number before word I, which is
 * passive. */
static bool
is_stopped(const struct stake_reading *r, size_t i)
{
	size_t k;

	if (i < 2 || !is(r, i - 1, " been were are being ") || !(is(r, i,
	    " cancelled canceled postponed suspended delayed closed scrapped"
	    " stopped diverted halted grounded ") || (is(r, i, " put ") &&
	    is(r, i + 1, " off "))))
		return false;
	for (k = 0; k < 5 && k + 1 < i; k++)
		if (r->at[k].after != ' ')
			return false;
		else if (stake_number(r, k) != SIZE_NONE)
			return true;
	return false;
}

/* "was forced to close", "had to make four redundant". */
void
stake_forced(struct stake_reading *r, size_t i)
{
	if (is(r, i, " forced obliged compelled ") && is(r, i + 1, " to ") &&
	    !is(r, i + 2, " turn wait do watch admit play "))
		add(r, 30);
	else if (is(r, i, " had has have having ") && is(r, i + 1, " to ") &&
	    !(i > 0 && is(r, i - 1, " not never don't doesn't didn't without ")) &&
	    is(r, i + 2, " make close cut cancel sell lay leave pay stop"
	    " abandon give wait move shut borrow evacuate ration hire travel"
	    " rely rebuild replace turn queue walk choose "))
		add(r, 32);
	else if (is(r, i, " grounded suspended cancelled canceled halted shut"
	    " closed evacuated recalled banned postponed ") &&
	    i + 1 < r->count && !is(r, i + 2, " times ") &&
	    (stake_number(r, i + 1) != SIZE_NONE ||
	    is(r, i + 1, " all every more hundreds thousands ")))
		add(r, 32);
	else if (is_stopped(r, i))
		add(r, 30);
	else if (is(r, i, " ordered opened launched announced demanded ") &&
	    (is(r, i + 2, " review inquiry investigation inquest inspection ") ||
	    is(r, i + 3, " review inquiry investigation inquest ")))
		add(r, is(r, i, " ordered demanded ") ? 18 : 8);
	else if (is(r, i, " have had has been ") && is(r, i + 1, " been ") &&
	    is(r, i + 2, " avoided prevented saved averted avoidable "))
		add(r, 32);
}

/*
 * Words that the shapes of stake_en.c look for: whom or what a number counts,
 * what a modal is followed by. Lists as list.h reads them; private to it.
 */
#ifndef DIGEST_STAKE_EN_WORDS_H
#define DIGEST_STAKE_EN_WORDS_H

static const char people[] = " people residents children jobs homes households workers"
    " passengers patients customers families students pupils residents drivers"
    " women men lives deaths cases americans britons adults workers employees"
    " staff users victims migrants refugees civilians soldiers troops farmers"
    " businesses companies firms shops stores schools hospitals beds flights"
    " houses buildings villages towns countries acres hectares borrowers"
    " homeowners taxpayers voters teachers nurses doctors prisoners inmates"
    " animals birds species fishermen babies teenagers parents commuters"
    " properties accounts devices vehicles cars tonnes tons infections"
    " organisations organizations institutions charities"
    " developers publishers artists writers songs books ";
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

/* What offices, courts and seasons do next. */
static const char steps[] = " look consider examine discuss review study"
    " reach arrive announce publish rule debate report vote visit meet resume"
    " hear ";

/* What the other shapes start with. */
static const char counts[] = " thousands millions billions hundreds dozens half"
    " million billion quarter third fifth two-thirds three-quarters two three"
    " four five six seven eight nine ten eleven twelve dozen hundred thousand ";
static const char tells[] = " thousands millions billions hundreds dozens half"
    " million billion quarter third fifth two-thirds three-quarters two three"
    " four five six seven eight nine ten eleven twelve dozen hundred thousand"
    " could would might may will cannot can expected"
    " likely set forecast due predicted projected poised feared doubled"
    " tripled trebled quadrupled halved soared plunged slumped surged"
    " plummeted tumbled ballooned rose risen fell fallen dropped jumped"
    " climbed shrank shrunk grew grown declined increased decreased up"
    " down cut reduced rising falling growing shrinking forced obliged"
    " compelled had has have having grounded suspended cancelled canceled"
    " halted shut closed evacuated recalled banned postponed ordered opened"
    " launched announced demanded been monday tuesday wednesday thursday"
    " friday saturday sunday january february april june july august"
    " september october november december tonight tomorrow ";
static const char days[] = " monday tuesday wednesday thursday friday saturday"
    " sunday january february april june july august september october"
    " november december tonight tomorrow ";

/* in which something is the largest */
static const char lands[] = " country world britain europe england scotland"
    " wales ireland america germany france canada australia india ";

#endif

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
/* What the other shapes start with. */
static const char counts[] = " thousands millions billions hundreds dozens half"
    " million billion quarter third fifth two-thirds three-quarters two three"
    " four five six seven eight nine ten eleven twelve dozen hundred thousand"
    " thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty"
    " forty fifty sixty seventy eighty ninety ";
static const char tells[] = " thousands millions billions hundreds dozens half"
    " million billion quarter third fifth two-thirds three-quarters two three"
    " four five six seven eight nine ten eleven twelve dozen hundred thousand"
    " thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty"
    " forty fifty sixty seventy eighty ninety"
    " could would might may will cannot can expected"
    " likely set forecast due predicted projected poised feared doubled"
    " tripled trebled quadrupled halved soared plunged slumped surged"
    " plummeted tumbled ballooned rose risen fell fallen dropped jumped"
    " climbed shrank shrunk grew grown declined increased decreased up"
    " down cut reduced rising falling growing shrinking forced obliged"
    " compelled had has have having grounded suspended cancelled canceled"
    " halted shut closed evacuated recalled banned postponed ordered opened"
    " put delayed diverted scrapped stopped"
    " launched announced demanded been monday tuesday wednesday thursday"
    " friday saturday sunday january february april june july august"
    " september october november december tonight tomorrow ";
static const char days[] = " monday tuesday wednesday thursday friday saturday"
    " sunday january february april june july august september october"
    " november december tonight tomorrow ";

/* that may be in the same case as the one of the news */
static const char peers[] = " councils cities countries states schools hospitals"
    " companies firms lines operators clubs unions banks airlines universities"
    " towns regions nations makers retailers trusts airports forces ports"
    " carriers districts chains colleges farms owners suppliers lenders insurers"
    " publishers carmakers manufacturers developers labs agencies governments"
    " charities parties cases claims lawsuits studies trials projects brands"
    " platforms stores shops ";
/* how they fared */
static const char fared[] = " lost losing face faces facing considering planning"
    " plan considered follow followed following begun waiting inspected"
    " investigated banned closed fined sued suspended overturned rejected"
    " struck failed copied adopted passed warned dropped scrapped stopped"
    " affected pending ";

/* in which something is the largest */
static const char lands[] = " country world britain europe england scotland"
    " wales ireland america germany france canada australia india ";
/* where it is the last */
static const char regions[] = " county region district state city town island"
    " islands province valley area coast north south east west continent"
    " capital village ";

#endif

#include "ask.h"
#include "language.h"

static const struct cue cues[] = {
	{ "why it matters", 90 }, { "why this matters", 90 },
	{ "this matters because", 80 }, { "matters because", 60 },
	{ "means that", 40 }, { "would mean", 45 }, { "could mean", 50 },
	{ "which means", 35 }, { "means", 15 }, { "implication", 50 },
	{ "implications", 50 }, { "consequence", 40 },
	{ "consequences", 45 }, { "could", 25 }, { "may", 12 },
	{ "might", 15 }, { "would", 12 }, { "risk", 35 }, { "risks", 40 },
	{ "risky", 25 }, { "threat", 30 }, { "threatens", 45 },
	{ "threaten", 40 }, { "danger", 30 }, { "dangers", 28 },
	{ "dangerous", 22 }, { "harm", 30 }, { "harms", 35 },
	{ "impact", 35 }, { "impacts", 30 }, { "affect", 30 },
	{ "affects", 25 }, { "the first time", 18 },
	{ "for the first time", 18 }, 
	{ "unprecedented", 40 }, { "expected to", 25 }, { "likely to", 22 },
	{ "experts warn", 60 }, { "critics say", 40 },
	{ "critics warn", 55 }, { "warn that", 40 }, { "warned that", 40 },
	{ "warns that", 40 }, { "fear", 25 }, { "fears", 28 },
	{ "concern", 22 }, { "concerns", 28 }, { "worry", 22 },
	{ "worries", 22 }, { "significant", 20 }, { "significantly", 20 },
	{ "important", 22 }, { "importance", 30 }, { "crucial", 40 },
	{ "critical", 20 }, { "matters", 35 },
	{ "matter", 12 }, { "major", 12 }, { "transform", 35 },
	{ "transforms", 35 }, { "change the way", 45 },
	{ "changing the way", 40 }, { "reshape", 40 },
	{ "revolutionize", 35 }, { "revolutionise", 35 },
	{ "breakthrough", 35 }, { "milestone", 40 }, { "turning point", 50 },
	{ "precedent", 45 }, { "pave the way", 50 }, { "paves the way", 50 },
	{ "opens the door", 45 }, { "open the door", 45 },
	{ "opportunity", 18 }, { "potential", 22 }, { "potentially", 20 },
	{ "promise", 12 }, { "future", 18 }, { "long-term", 20 },
	{ "billions of", 15 }, { "millions of people", 35 },
	{ "challenge", 12 }, { "challenges", 12 }, { "at stake", 55 },
	{ "underscores", 45 }, { "underscore", 40 }, { "highlights", 22 },
	{ "raises questions", 50 }, { "raised questions", 45 },
	{ "raising questions", 45 }, { "questions about", 25 },
	{ "a sign of", 35 }, { "signals", 18 }, { "undermine", 35 },
	{ "undermines", 35 }, { "lead to", 25 }, { "leads to", 25 },
	{ "result in", 25 }, { "as a result", 15 }, { "allow", 8 },
	{ "enable", 12 }, { "enables", 12 }, { "make it easier", 35 },
	{ "makes it easier", 35 }, { "make it harder", 35 },
	{ "makes it harder", 35 }, { "the biggest", 10 },
	{ "the largest", 8 }, { "growing", 8 }, { "increasingly", 20 },
	{ "need to", 12 }, { "must", 15 }, { "should", 12 },
	{ "will", 6 }, { "lasting", 25 }, { "far-reaching", 45 },
	{ "wide-ranging", 25 }, { "at risk", 40 }, { "vulnerable", 25 },
	{ "disrupt", 30 }, { "disruption", 30 }, { "accelerate", 20 },
	{ "jobs", 12 }, { "society", 15 }, { "economy", 12 },
	{ "safety", 10 }, { "privacy", 12 }, { "rights", 10 },
	{ "democracy", 18 }, { "everyone", 10 }, { "consumers", 10 },
	{ "damage", 25 }, { "save lives", 40 }, { "cost lives", 45 },
	{ "benefit", 20 }, { "benefits", 20 }, { "improve", 12 },
	{ "to avoid", 12 }, { "to prevent", 15 }, { "to reduce", 14 },
	{ "to protect", 14 }, { "to help", 10 }, { "helps", 12 },
	{ "help", 8 }, { "able to", 10 }, { "possible", 10 },
	{ "impossible", 14 }, { "without", 5 }, { "because", 10 },
	{ "so that", 8 }, { "difficult", 12 }, { "easier", 14 },
	{ "harder", 14 }, { "better", 8 }, { "worse", 12 },
	{ "faster", 8 }, { "more efficient", 12 }, { "a record", 25 }, { "the first", 8 }, { "the last", 8 },
	{ "cheaper", 12 }, { "billions", 10 }, { "people", 6 },
	{ "the public", 10 }, { "industry", 8 }, { "customers", 5 },
	{ "users", 4 }, { "the world", 8 }, { "market", 6 },
	{ "companies", 5 }, { "advantage", 14 }, { "demand", 10 },
	{ "trust", 14 }, { "security", 10 }, { "competition", 12 },
	{ "race", 8 }, { "shows that", 16 }, { "suggests that", 14 },
	{ "suggest that", 14 }, { "remains", 10 }, { "remain", 8 },
	{ "failed", 6 }, { "limits", 8 }, { "limited", 6 },
	{ "reduce", 12 }, { "increase", 10 }, { "boost", 10 },
	{ "cut costs", 18 }, { "save", 8 }, { "misinformation", 12 },
	{ "bias", 12 }, { "biases", 12 }, { "discrimination", 16 },
	{ "crisis", 16 }, { "shortage", 16 }, { "survive", 12 },
	{ "no longer", 12 }, { "instead of", 5 }, { "already", 4 },
	{ "part of a", 6 }, { "ambition", 10 }, { "progress", 10 },
	{ "a step", 12 }, { "used to", 4 }, { "widely", 10 },
	{ "announced", -14 }, { "said", -6 }, { "launched", -8 },
	{ "released", -6 }, { "unveiled", -10 }, { "thank", -60 }, { "thrilled", -60 }, { "excited to", -50 },
	{ "proud to", -50 }, { "pleased to", -50 }, { "delighted to", -50 },
	{ "we're excited", -50 }, { "happy to", -30 },
	{ "thanks to everyone", -60 }, { "in january", -12 },
	{ "in february", -12 }, { "in march", -12 }, { "in april", -12 },
	{ "in june", -12 }, { "in july", -12 }, { "in august", -12 },
	{ "in september", -12 }, { "in october", -12 },
	{ "in november", -12 }, { "in december", -12 }, { "later today", -20 },
	{ "onstage", -20 }, { "wrote", -8 }, { "born", -20 },
	{ "spoke", -12 }, { "you should", -12 }, { "you think", -30 },
	{ "fixed", -20 }, { "i", -8 }, { "we", -4 }, { "contacted", -30 },
	{ "replied", -20 }, { "joined", -12 }, { "refers to", -10 },
	{ "comment", -20 }, { "version", -6 }, { "less likely", -25 }, { "for example", -15 },
	{ "for instance", -15 }, { "last week", -25 },
	{ "last month", -25 }, { "last year", -25 }, { "earlier this", -20 },
	{ "yesterday", -25 }, { "on monday", -20 }, { "on tuesday", -20 },
	{ "on wednesday", -20 }, { "on thursday", -20 },
	{ "on friday", -20 }, { "founded", -15 }, { "was born", -30 },
	{ "each year", -10 }, { "declined to", -30 }, { "asked", -12 },
	{ "spokesperson", -15 }, { "in an email", -15 },
	{ "in a statement", -12 }, { "told", -12 }, { "this week", -12 },
	{ NULL, 0 }
};

const struct digest_language digest_language_en = {
	.code = "en",
	.leaning_words = " he she it they him her his hers its their theirs"
	    " them this that these those such both neither either another"
	    " others so yet then thus hence therefore too also similarly"
	    " likewise otherwise instead again nor or which who whose where"
	    " accordingly consequently conversely alternatively equally"
	    " elsewhere afterwards afterward thereafter meanwhile here"
	    " but and however still nevertheless nonetheless moreover"
	    " furthermore additionally besides regardless anyway indeed"
	    " perhaps maybe yes no well okay ok sure exactly because"
	    " except plus rather other more worse better sometimes often"
	    " he\xe2\x80\x99s she\xe2\x80\x99s it\xe2\x80\x99s"
	    " here\xe2\x80\x99s here's"
	    " they\xe2\x80\x99re that\xe2\x80\x99s he'd"
	    " it'll it\xe2\x80\x99ll they\xe2\x80\x99ve they've he\xe2\x80\x99"
	    "d she\xe2\x80\x99" "d they\xe2\x80\x99" "d he's she's it's"
	    " they're that's"
	    " he'll she'll he\xe2\x80\x99ll she\xe2\x80\x99ll they'll"
	    " they\xe2\x80\x99ll that'll it's it'd"
	    " later soon first second third fourth"
	    " firstly secondly thirdly finally lastly next eventually"
	    " ultimately ",
	.leaning_phrases = "|in addition|in doing|other times|in fact|in other words|in contrast"
	    "|in turn|in particular|in response|in this|in that|in these"
	    "|in those|in such|in both|in short|in the end|in return"
	    "|in reality|in practice|in some ways|in doing so|in either"
	    "|for example|for instance|for that|for this|for these|for those"
	    "|for them|for him|for her|for it|as a result|as such|as well"
	    "|as for|as he|as she|as it|as they|as this|as these|as part of"
	    " this|as one of|on the other hand|on the one hand|on top of"
	    "|on this|on that|by contrast|by comparison|by this|by that"
	    "|by doing|by then|at the same time|at that|at this|at one point"
	    "|at first|at least|at issue|after that|after this|after all"
	    "|after he|after she|after they|after it|before that|before he"
	    "|because of|when he|when she|when it|when they|when that"
	    "|when this|while he|while she|while it|while they|while this"
	    "|while that|while these|if he|if she|if it|if they|if so|if not"
	    "|if this|if that|since then|since he|since she|since they"
	    "|until then|once he|once she|once they|once it|although he"
	    "|although she|although it|although they|though he|though she"
	    "|though it|though they|even so|even if|even then|even though"
	    "|even more|even when|even as|not all|not everyone"
	    "|not that|not just|nor is|of course|of those|of these|of them"
	    "|of that|the same|the latter|the former|the other|the others"
	    "|the rest|the second|the third|the first one|the first is|number one|number two|the two|the three|the pair"
	    "|the duo|all three"
	    "|all two|all four|all five|most important|most importantly|more importantly"
	    "|worse still|better still|better yet|worse yet|the idea is|the answer|the problem is|the result is"
	    "|the result was|the question is|the reason|the point is"
	    "|the fact that|the move|the decision|the news comes"
	    "|the announcement|one reason|one of them|one of these|one of those|one is|one was"
	    "|one such|one example|one possible|another reason|two of"
	    "|three of|some of these|some of them|some of those|some are"
	    "|some have|some were|most of these|most of them|most of those"
	    "|many of these|many of them|many of those|all of this"
	    "|all of these|all of them|all this|all that|all these|all those"
	    "|none of|each of|each one|each is|any of|that said|that way"
	    "|to do this|to do so|to do that|to that end|to this end"
	    "|to be clear|to be sure|to be fair|to him|to her|to them"
	    "|to make matters|to this|with that|with this|with these"
	    "|with those|with it|with them|from there|from this|from that"
	    "|from these|there are two|there are three|there, |there was also|there's another"
	    "|there\xe2\x80\x99s another|there is another|there are other"
	    "|there were also|there is also|there are also|there's also"
	    "|beyond that|beyond this|apart from|aside from|despite this"
	    "|despite that|despite these|despite his|despite her|despite its"
	    "|despite their|given that|given this|given these|under this"
	    "|under that|under these|under his|under her|under its"
	    "|like many|like other|like all|like most|like that|like this"
	    "|last but|what\xe2\x80\x99s more|what's more|what is more"
	    "|what this|what that|what they|what he|what she|that is why"
	    "|which is|long story|only then|only one of|just like|just as"
	    "|take the|take for|consider the|see the|note that|say you"
	    "|imagine|either way|until recently|a few of|a number of these"
	    "|a similar|a second|a third|a separate|several of these"
	    "|half of those|half of them|until now|until he|until she"
	    "|using this|using these|using that|unlike|through this"
	    "|during that|during this|during his|during her|during their"
	    "|following this|following that|following these|behind this|",
	.standing_phrases = "|other than|instead of|rather than|in addition to|so far,"
	    "|because of the|here in|this week|this year|this month|this morning"
	    "|this summer|this spring|this autumn|this fall|this winter"
	    "|these days|"
	    "|there is a|there are many|there are now|first lady"
	    "|first-person|more than|no one|second-hand|yes or no"
	    "|next week|next month|next year|next-generation|no more than"
	    "|no company|so far this|so-called|right-wing|well-known"
	    "|better known|second quarter|first quarter|third quarter"
	    "|now,|often called|both the|both sides|both parties"
	    "|still from|another day|also known as|more and more"
	    "|more people||",
	.cut_phrases = "|but|and|however,|meanwhile,|also,|additionally,"
	    "|moreover,|furthermore,|in addition,|nevertheless,|nonetheless,"
	    "|still,|of course,|indeed,|in fact,|besides,|finally,"
	    "|notably,|interestingly,|importantly,|crucially,|unsurprisingly,"
	    "|for now,|for its part,|at the same time,|ultimately,"
	    "|eventually,|overall,|yet|to be sure,|to be clear,|plus,|now,"
	    "|again,|that said,|all the while,|secondly,|firstly,|thirdly,"
	    "|lastly,|later,|instead,|similarly,|likewise,|in particular,"
	    "|in other words,|specifically,|for example,|for instance,"
	    "|as a result,|on the other hand,|by contrast,|in contrast,"
	    "|simultaneously,|incidentally,|separately,|accordingly,|subsequently,"
	    "|relatedly,|in short,|in turn,|by comparison,|even so,|after all,"
	    "|in return,|alternatively,|conversely,|in any case,"
	    "|in practice,|to that end,|perhaps|consequently,|therefore,|thus,|",
	.inner_cuts = "|however|though|meanwhile|of course|for example|too"
	    "|for instance|instead|in turn|therefore|moreover|also|then|as well"
	    "|in other words|in fact|indeed|nevertheless|nonetheless|",
	.pronouns = " he she him his her hers himself herself ",
	.quote_stops = " he she it he's she's it's they but and so or yet"
	    " because that this these those which who they're it\xe2\x80\x99s"
	    " he\xe2\x80\x99s she\xe2\x80\x99s they\xe2\x80\x99re that's"
	    " that\xe2\x80\x99s then his her its their no yes well also him"
	    " them such oh hey lol ha haha wow um there's there\xe2\x80\x99s ",
	.says = " said says say told tells added adds wrote writes explained"
	    " explains argued argues noted notes warned warns tweeted asked"
	    " recalled recalls insisted insists continued continues concluded"
	    " stated reads read according predicted joked testified posted"
	    " admitted acknowledged suggested claimed declared announced"
	    " replied responded observed ",
	.cues = cues,
	.stories = "In this edition: ",
	.ask = ask_english
};

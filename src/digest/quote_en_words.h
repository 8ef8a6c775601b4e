/*
 * Words of English speech that answer something said before: it cannot stand
 * by itself. Lists as list.h reads them; private to quote_en.c.
 */
#ifndef DIGEST_QUOTE_EN_WORDS_H
#define DIGEST_QUOTE_EN_WORDS_H

/* Openings that answer something. */
static const char bad_starts[] = "|in which case|this is exactly"
    "|without this|without that|with this|with that|we've got breaking|he|she|it|they|but|and|so|or|yet|because"
    "|that|these|those|which|who|then|his|her|its|their|no,|yes,|well,|also|him"
    "|them|such|oh|hey|lol|ha|haha|wow|um|uh|the other|the others|another"
    "|another thing|both|either|neither|even so|maybe|perhaps|again,|instead"
    "|otherwise|here|exactly,|absolutely,|right,|sure,|okay,|ok,|look,|listen,|plus"
    "|except|especially|including|like|as|same|the same|not only|not even|not just"
    "|not that|not really|of course|in that|at that|for that|with that|on that"
    "|after that|before that|since then|first of all|firstly|secondly"
    "|finally,|most of them|some of them|many of them|one of them|some are|some have"
    "|others|i mean|i said|you know|i think so|i hope so"
    "|apparently,|whatever|whether|to that|to do|to be|the reason"
    "|the latter|the former|the second|the answer|part of the|part of that"
    "|that's|that\xe2\x80\x99s|it's|it\xe2\x80\x99s|he's|he\xe2\x80\x99s|she's"
    "|she\xe2\x80\x99s|they're|they\xe2\x80\x99re|he'd|he\xe2\x80\x99" "d|she'd"
    "|she\xe2\x80\x99" "d|they'd|they\xe2\x80\x99" "d|it'd|it\xe2\x80\x99" "d"
    "|he'll|he\xe2\x80\x99ll|she'll|she\xe2\x80\x99ll|they'll"
    "|they\xe2\x80\x99ll|it'll|it\xe2\x80\x99ll|they've|they\xe2\x80\x99ve"
    "|that'll|that\xe2\x80\x99ll|that'd|there was also|there is also"
    "|there's also|there\xe2\x80\x99s also|there it|there he|there she|actually,"
    "|basically,|obviously,|clearly,|thank you|thanks|congratulations|hello|hi"
    "|good morning|please|for example|for instance|in other words|in fact"
    "|how|why|what about|for one|rather|somehow|too|once again"
    "|in the same|at the same|similarly|equally|therefore|thus|hence|however"
    "|nevertheless|meanwhile|afterwards|elsewhere|above all|in turn|both of"
    "|all of them|all of that|all of this|none of|neither of|each of|"
    "i also|we also|somebody who|someone who|something that|something like"
    "|most disturbing|most important|most importantly|worst of all|cause|as if"
    "|as in|and then|just like|just as|same here|speaking of|";
/* Of these, what speaks of the matter: "It takes one phone to …". */
static const char good_starts[] = "|it takes one|it takes a|it took one"
    "|it took a|i said a|i said my|i said the|it is time|it's time|it is the worst|it is the first time|";
/* What points back wherever it stands. */
static const char bad_inside[] = "|call this|the thing at|the thing in|the thing on|do so|doing so|did so|does so|do that|did that|does that|doing that"
    "|done that|do this|doing this|did this|the latter|the former|as such"
    "|in this way|in that way|that way|as mentioned|mentioned|see above|above all"
    "|the same thing|the other one|the others|this one|that one|these ones"
    "|those ones|such a|such an|of this|about this|for this|of that|about that"
    "|for that|with that|to that|by that|from that|like that|than that"
    "|after that|before that|because of that|know that.|behind that|at that"
    "|all that|just that|exactly that|see that.|say that.|either of|one of those"
    "|one of these|some of these|some of those|many of these|many of those"
    "|all of these|all of those|in these|in those|on these|on those|for these"
    "|for those|with these|with those|to these|of these|of those|and these"
    "|these are|those are|these were|those were|about it"
    "|that trust|that night|that day|that moment|that decision|that point"
    "|that kind|that sort|that place|that question|that person|that man"
    "|that woman|that money|that idea|that process|that change|that risk"
    "|that data|that number|that information|that problem|that work|that stage"
    "|that respect|that sense|that conversation|that case|that situation"
    "|that area|that level|that role|that goal|that message|that approach"
    "|that long|that far|that much|that many|that big|that bad|that high|up there|over there|down there|in there"
    "|anybody worse|anyone worse|anybody better|also|i think so|think so|don't think so|this means|that means|"
    "okay|lol|expect so|hope so|say so|guess so|as i said|like i said|as i say|et cetera|blah|";
/* Then it may: "that of", "those who". */
static const char good_inside[] = "|those who|all that matters|at that moment|of those who|for those who"
    "|to those who|with those who|of this country|of this size|of this kind"
    "|of this scale|of this magnitude|of this year|for this country"
    "|for this city|of this city|of this community|for those of us|those of us"
    "|about this country|such a thing|all that we|all that i|"
    "of those people who|for this town|of this town|for this family|"
    "do it again|these days|in these days|for those people who|";

#endif

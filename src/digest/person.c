#include "person.h"

#include <string.h>

#include "language.h"

static const char nouns[] = " man woman boy girl child baby toddler infant teen"
    " teenager youth student pupil schoolboy schoolgirl pensioner person adult"
    " mother father mom mum dad parent grandmother grandfather grandson"
    " granddaughter great-grandmother great-grandfather son daughter brother"
    " sister wife husband widow widower bride groom twin uncle aunt nephew"
    " niece cousin couple neighbour neighbor friend girlfriend boyfriend"
    " fiancé fiancée lover partner stranger resident citizen tourist"
    " traveller traveler passenger driver motorist cyclist pedestrian"
    " passer-by bystander witness victim survivor suspect defendant inmate"
    " prisoner killer murderer gunman attacker burglar robber thief fraudster"
    " rapist hostage refugee migrant asylum-seeker immigrant patient doctor"
    " surgeon nurse midwife paramedic dentist pharmacist carer officer"
    " policeman policewoman detective constable sergeant sheriff marksman"
    " firefighter soldier sailor marine veteran general captain colonel pilot"
    " astronaut cosmonaut teacher headteacher lecturer professor scientist"
    " researcher engineer lawyer attorney solicitor barrister judge"
    " prosecutor juror minister president politician senator congressman"
    " congresswoman lawmaker councillor mayor governor official diplomat"
    " ambassador king queen prince princess duke duchess pope bishop priest"
    " vicar pastor imam nun monk footballer striker goalkeeper midfielder"
    " defender player boxer golfer jockey swimmer sprinter athlete batsman"
    " bowler coach manager referee champion winner actor actress singer"
    " rapper musician guitarist drummer comedian presenter broadcaster star"
    " model artist painter author writer novelist poet journalist reporter"
    " blogger photographer designer chef cook waiter waitress barista farmer"
    " fisherman builder plumber electrician carpenter postman worker employee"
    " boss owner founder entrepreneur businessman businesswoman tycoon"
    " billionaire millionaire executive director chairman chairwoman banker"
    " trader analyst shopkeeper landlord tenant guard cleaner volunteer"
    " campaigner activist protester protestor climber hiker walker skier"
    " surfer diver gambler fan collector trainee intern graduate heir expert"
    " programmer developer user customer hacker spy whistleblower source"
    " spokesman spokeswoman spokesperson seamstress librarian novice ";
/* What other nouns of people end in: "lifeboatman", "guitarist". */
static const char ends[][9] = { "man", "woman", "year-old", "mother", "father",
    "ologist", "ician", "worker", "officer", "player", "leader", "driver",
    "holder" };

bool
person_is_noun(const char *word, size_t len)
{
	size_t i, n;

	if (list_has_word(nouns, word, len))
		return true;
	if (len < 6 || strchr("ndrt", word[len - 1]) == NULL)
		return false;
	for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
		n = strlen(ends[i]);
		if (len > n + 2 && memcmp(word + len - n, ends[i], n) == 0 &&
		    !list_has_word(" human german roman ottoman ", word, len))
			return true;
	}
	return false;
}

bool
person_is_date(const char *word, size_t len)
{
	return *word >= 'A' && *word <= 'Z' && list_has_word(" Monday Tuesday Wednesday Thursday Friday Saturday"
	    " Sunday January February March April May June July August"
	    " September October November December Jan Feb Aug Sept Oct Nov Dec"
	    " Christmas Easter ", word, len);
}

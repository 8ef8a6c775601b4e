/* Whether a capital at the start of a sentence is a name's. English. */
#include <string.h>

#include "../ask_en.h"
#include "../refer.h"

static bool
is_name_like(const struct token *t)
{
	return t->name || t->number;
}

/* "Chinese", "American": capitals that are no names but stay. */
static bool
is_nation(const struct token *t)
{
	static const char nations[] = " american british european chinese"
	    " french german japanese indian russian ukrainian canadian"
	    " australian italian spanish korean israeli iranian dutch swedish"
	    " african asian western democratic republican californian us uk"
	    " eu u.s. u.k. saudi brazilian mexican polish turkish swiss"
	    " congressional silicon democrats republicans conservatives"
	    " liberals tories greens americans britons germans russians"
	    " ukrainians israelis palestinians iranians italians australians"
	    " canadians europeans indians koreans ";

	return list_has_word(nations, t->low, t->low_n);
}

/* "Long-time users": a capital, then a small letter after a hyphen. */
static bool
is_hyphenated(const struct token *t)
{
	const char *hyphen = memchr(t->s, '-', t->n);
	size_t i;

	if (hyphen == NULL || hyphen + 1 >= t->s + t->n || hyphen[1] < 'a' ||
	    hyphen[1] > 'z')
		return false;
	if (strncmp(hyphen, "-based", 6) == 0 || strncmp(hyphen, "-born", 5)
	    == 0 || strncmp(hyphen, "-area", 5) == 0 ||
	    strncmp(hyphen, "-style", 6) == 0 ||
	    strncmp(hyphen, "-backed", 7) == 0 ||
	    strncmp(hyphen, "-owned", 6) == 0)
		return false;
	for (i = 1; t->s + i < hyphen; i++)
		if (t->s[i] < 'a' || t->s[i] > 'z')
			return false;
	return true;
}

/* By its ending: "Powerful", "Automatic". */
static bool
is_adjective(const struct token *t)
{
	static const char *const endings[] = { "ful", "ive", "ous", "less",
	    "able", "ible", "tic", "ary", "ated", "ized", "ised" };
	size_t i, n;

	for (i = 0; i < sizeof endings / sizeof endings[0]; i++) {
		n = strlen(endings[i]);
		if (t->low_n > n + 2 && memcmp(t->low + t->low_n - n,
		    endings[i], n) == 0)
			return true;
	}
	return false;
}

/* Plural nouns of people and things are no names. */
static bool
is_plural_noun(const struct clause *c, size_t first)
{
	return clause_is(c, first, " researchers scientists experts critics"
	    " officials lawmakers regulators users investors analysts"
	    " engineers authorities prosecutors police executives employees"
	    " workers customers companies startups developers teachers"
	    " students parents doctors patients shares sales revenue profits"
	    " lawyers activists campaigners politicians ministers academics"
	    " economists doctors hackers artists writers publishers actors"
	    " musicians drivers voters residents protesters supporters"
	    " opponents leaders members generative artificial machine"
	    " large language deep facial autonomous self-driving chatbots"
	    " algorithms robots models banks schools universities hospitals"
	    " newspapers courts judges governments people humans children"
	    " women men advocates businesses consumers advertisers promoters"
	    " talks divers paramedics medics firefighters survivors investigators detectives"
	    " officers passengers pupils relatives neighbours neighbors"
	    " witnesses villagers motorists commuters farmers rescuers"
	    " soldiers troops inspectors councillors donors hunters volunteers"
	    " organisers organizers owners makers manufacturers retailers"
	    " bosses temperatures prices rents wages bills costs fares fees"
	    " taxes tickets homes houses visitors tourists swimmers walkers"
	    " guests fans trains flights buses roads ships planes forecasters"
	    " pollsters traders historians conservationists archaeologists"
	    " astronomers nurses unions exports imports earnings losses"
	    " bonuses mortgages deaths births infections injuries arrests"
	    " attacks thefts accidents floods fires winds waves beaches forests"
	    " animals birds dogs cats horses cows bees trees crops vaccines"
	    " drugs findings figures records plans negotiations rules"
	    " repairs charities pubs shops stores hotels restaurants factories"
	    " inmates prisoners refugees migrants hostages ");
}

/* Nouns that need no article. */
static const char mass[] = " police staff people research evidence"
	    " data work access demand interest music art law science nature"
	    " history education health food water money energy power crime"
	    " war peace love hate fear hope faith time life death congress"
	    " parliament everyone management labor labour trust truth speech"
	    " growth debt wealth text email mail feedback code content rain"
	    " snow wind weather smoke fire heat oil gas gold inflation turnout"
	    " traffic trade fuel fishing rent alcohol smoking tourism"
	    " unemployment output flooding drought pressure support anger"
	    " uptake industry agriculture manufacturing construction"
	    " business cloth paper steel wood plastic wine beer coffee tea bread"
	    " sleep exercise sugar salt meat fish milk sea sand soil concrete"
	    " glass cotton wool leather timber coal copper iron lithium ";

bool
ask_is_mass(const struct token *t)
{
	return list_has_word(mass, t->low, t->low_n) || (t->low_n > 5 &&
	    (memcmp(t->low + t->low_n - 3, "ing", 3) == 0 ||
	    memcmp(t->low + t->low_n - 2, "cs", 2) == 0 ||
	    memcmp(t->low + t->low_n - 2, "gy", 2) == 0)) ||
	    list_has_word(" ai intelligence software hardware technology"
	    " access privacy safety security justice abuse violence racism"
	    " poverty care medicine sport football cricket rugby marriage"
	    " faith religion democracy freedom innovation regulation research"
	    " progress competition everyone ", t->low, t->low_n);
}

/* One word that opens the sentence and was never seen small: a name unless
 * it may be a plural or a noun that needs no article. */
static bool
is_surname(const struct token *t)
{
	static const char *const endings[] = { "s", "ing", "ion", "ment",
	    "ness", "ity", "ance", "ence", "ship", "ware", "ism", "ics",
	    "ure", "ly", "age", "cy", "al", "ful", "ic" };
	size_t i, n;

	for (i = 0; i < sizeof endings / sizeof endings[0]; i++) {
		n = strlen(endings[i]);
		if (t->low_n > n && memcmp(t->low + t->low_n - n, endings[i],
		    n) == 0)
			return false;
	}
	return t->low_n > 2 && !list_has_word(mass, t->low, t->low_n);
}

/* What people are, where it is no title. */
static const char persons[] = " airline charity retailer supermarket carmaker"
    " insurer drugmaker broadcaster bookmaker housebuilder actor actress analyst artist author"
    " builder butcher carpenter climber couple cyclist dancer fisherman fireman"
    " firefighter hiker jockey midwife paramedic pilot plumber postman"
    " presenter promoter referee runner sculptor swimmer trainer curator"
    " campaigner candidate chemist columnist comedian critic consultant defender director"
    " driver economist engineer entrepreneur farmer founder goalkeeper"
    " historian investor journalist lawyer manager mother father"
    " midfielder musician neighbour neighbor novelist nurse organiser"
    " organizer passenger pensioner photographer playwright producer"
    " rapper rival former fellow researcher resident scientist shopkeeper singer solicitor"
    " spokesman spokeswoman striker student surgeon survivor teacher"
    " teenager tourist veteran volunteer voter witness writer ";

/* "composer" of "compose", "ringleader" of a role, "politician". */
static bool
is_trade(const struct token *t)
{
	size_t i;

	if (ask_is_doer(t) && (verb_of_base(t->low, t->low_n - 1) != NULL ||
	    verb_of_base(t->low, t->low_n - 2) != NULL ||
	    verb_of_base(t->low, t->low_n - 3) != NULL))
		return true;
	for (i = 2; i + 4 < t->low_n; i++)
		if (list_has_word(ask_roles, t->low + i, t->low_n - i))
			return true;
	return t->low_n > 7 && (memcmp(t->low + t->low_n - 5, "ician", 5) == 0 ||
	    memcmp(t->low + t->low_n - 5, "orian", 5) == 0);
}

/* "Headteacher Ann", "Microbiologist Dr": what they are, no title of theirs. */
static bool
is_role(const struct token *t, const struct token *next)
{
	static const char *const endings[] = { "ist", "teacher", "keeper",
	    "worker", "maker", "owner", "driver" };
	size_t i, n;

	if (t->name || refer_is_title(t->s, t->n) ||
	    refer_given_name(t->s, t->n) > 0 ||
	    list_has_word(" baptist communist socialist methodist marxist"
	    " buddhist nationalist islamist loyalist ", t->low, t->low_n) ||
	    !next->capital)
		return false;
	/* "Cdr Ann Poe", "Sgt" */
	if (strcspn(t->low, "aeiouy") == t->low_n)
		return false;
	/* "Vet Ann Poe": whatever stands before a first name and a surname */
	if (next[1].capital && next[1].gap == 0 && next->gap == 0 &&
	    refer_given_name(next->s, next->n) == 2 && !is_nation(t) &&
	    !list_has_word(" king queen saint st storm hurricane lake mount"
	    " justice pope brother sister sir dame lord ", t->low, t->low_n))
		return true;
	/* "Ringleader Tavi Poe": two capitals behind what people do */
	if (next[1].capital && next[1].gap == 0 && next->gap == 0 &&
	    t->low_n > 5 && is_trade(t) && !is_nation(t))
		return true;
	for (i = 0; i < sizeof endings / sizeof endings[0]; i++) {
		n = strlen(endings[i]);
		if (t->low_n > n + 1 && memcmp(t->low + t->low_n - n,
		    endings[i], n) == 0)
			return !is_nation(t);
	}
	return false;
}

/* "Emergency manager Ann Poe", "Former Acme boss Ann Poe": what opens a
 * role, and is no name itself. */
static bool
has_role_after(const struct clause *c, size_t first, size_t end)
{
	static const char openers[] = " team group society head vice deputy station"
	    " project site crew squad mission union company community assistant"
	    " senior junior lead council opposition emergency energy"
	    " education environment environmental health finance business"
	    " retail interior foreign home housing transport trade justice"
	    " culture defence defense security technology climate"
	    " science police prison school hospital club prime chief former"
	    " veteran retired teenage acting interim ex fellow industry market property legal"
	    " political sports local regional national state county city"
	    " district museum zoo race election campaign communications"
	    " marketing managing executive research software data design ";
	size_t k;

	if (!clause_is(c, first, openers))
		return false;
	for (k = first + 1; k < end && k < first + 5; k++)
		if (!c->at[k].capital && (clause_is(c, k, ask_roles) ||
		    clause_is(c, k, persons)))
			return k + 1 < end && c->at[k + 1].capital;
	return false;
}

/* What stands before a common noun, at the start of a sentence. */
static const char modifiers[] =
    " average annual monthly weekly overall"
    " strong long short huge heavy high low new old young big small large good bad local"
    " early late poor rich hot cold dry wet free cheap safe public"
    " private national global rising falling growing older younger"
    " higher lower bigger smaller better worse more sea food house fuel"
    " oil gas energy power water petrol electricity house wage share"
    " stock bond consumer retail car train bus flight hotel ticket"
    " hospital school student teacher police fire rescue climate sea"
    " air road rail cancer heart blood brain drug vaccine virus side human"
    " animal plant crop rent web video phone mobile computer email data"
    " text image speech voice face search social news press media music"
    " film art book sports sport team club fan league match season youth"
    " child family home town city village street building land farm"
    " forest river flood storm snow rain wind weather summer winter"
    " spring autumn mountain beach coast island harbour port ship boat"
    " lorry truck bike traffic parking airport airline station council"
    " parish county state federal border army navy peace war weapons arms"
    " tax budget debt bank credit loan mortgage insurance pension benefit"
    " job labour union strike pay shop store supermarket restaurant pub"
    " factory plant product customer passenger tenant landlord voter"
    " election party opposition government trade export import money cash"
    " gold silver carbon gas waste plastic chemical nuclear wild tree"
    " bird dog cat horse cattle sheep fish whale bee insect ";

/* "Batch Inference" of a word that is common, too: said so again. */
static bool
is_repeated(const struct clause *c, size_t first)
{
	const struct article *a = c->a;
	const struct token *t = &c->at[first], *last = t + 1;
	size_t n = (size_t)(last->s + last->n - t->s), i, found = 0;

	if (refer_given_name(last->s, last->n) > 0 || last->gap != 0)
		return false;
	for (i = 0; i < a->usable_count && found < 2; i++) {
		const char *text = a->units[a->usable[i]].text;

		found += memmem(text, strlen(text), t->s, n) != NULL;
	}
	return found >= 2;
}

/* "Conservative leader Ann Poe", not "Conservative estimates" */
static bool
is_party(const struct clause *c, size_t i)
{
	return clause_is(c, i, " conservative labour liberal republican democrat"
	    " democratic tory plaid unionist ") && (c->at[i + 1].capital ||
	    clause_is(c, i + 1, ask_roles) || clause_is(c, i + 1, " mp mps peer"
	    " opposition group councillor councillors sources party "));
}

/* "Horn", where "horns" stand elsewhere. */
static bool
is_one_of_many(const struct article *a, const struct token *t)
{
	char many[TOKEN_LOW + 1];

	if (t->name || t->low_n < 4)
		return false;
	memcpy(many, t->low, t->low_n);
	many[t->low_n] = 's';
	return article_is_common(a, many, t->low_n + 1);
}

/* "King Charles", "Labour MPs", "Detective Poe": a capital that stays. */
static bool
is_kept(const struct clause *c, size_t first)
{
	if (is_party(c, first))
		return true;
	/* "Justice Secretary Ann Poe", though others speak of justice */
	if (c->at[first + 1].capital && c->at[first + 2].capital && clause_is(c,
	    first + 1, " secretary minister chancellor commissioner inspector"
	    " superintendent sergeant constable general "))
		return true;
	/* titles, and those that look like adjectives */
	return c->at[first + 1].capital && clause_is(c, first, " king queen"
	    " prince princess pastor emperor sultan emir detective captain"
	    " chief principal executive representative professor taoiseach ");
}

/* "Transport for Wales", "Justice for Hale": one of a kind. */
static bool
is_body(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return clause_is(c, i + 1, " for of ") && c->at[i + 2].capital &&
	    t->low_n > 3 && t->low[t->low_n - 1] != 's' && !list_has_word(mass,
	    t->low, t->low_n) && !clause_is(c, i, " demand support funding"
	    " people police staff trading voting production ") &&
	    !article_is_common(c->a, t->s, t->n);
}

/* "Rangers", where a title with small words has it within: a name. */
static bool
is_name_of_title(const struct article *a, const struct token *t)
{
	const char *title = a->in->title, *at = title, *s;
	size_t small = 0, big = 0;

	while (at != NULL && (at = memmem(at, strlen(at), t->s, t->n)) != NULL &&
	    (at == title || at[-1] != ' ' || (at[t->n] >= 'a' && at[t->n] <=
	    'z')))
		at++;
	if (at == NULL)
		return false;
	for (s = title; (s = strchr(s, ' ')) != NULL; s++) {
		small += s[1] >= 'a' && s[1] <= 'z' && strcspn(s + 1, " ") > 3;
		big += s[1] >= 'A' && s[1] <= 'Z';
	}
	return small > big;
}

/* "Women's groups", but "Poe's next race". */
static bool
owner_is_common(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return clause_is(c, i, " women's men's children's people's today's"
	    " yesterday's tomorrow's patients' teachers' students' workers'"
	    " farmers' residents' women\xe2\x80\x99s men\xe2\x80\x99s"
	    " children\xe2\x80\x99s today\xe2\x80\x99s ") ||
	    article_is_common(c->a, t->s, strcspn(t->s, "'\xe2"));
}

int
ask_first_is_common(const struct clause *c, size_t first, size_t end)
{
	const struct token *t = &c->at[first];

	if (!t->capital || memchr(t->low, ' ', t->low_n) != NULL ||
	    (t->low_n > 3 && first == 0 && is_name_of_title(c->a,
	    t)))
		return 0;
	if (token_is(t, ask_determiners) || token_is(t, " two"
	    " three four five six seven eight nine ten dozens hundreds"
	    " thousands ") || (token_is(t, " one ") && clause_is(c, first + 1, " of ")))
		return 1;
	if (first > 0 && c->at[first].gap != '"')
		return 0;	/* within the sentence a capital is a name's */
	if (first + 2 < end && is_body(c, first))
		return 0;
	if (first + 1 < end && clause_is(c, first + 1, " at from who with for"
	    " among inside behind in on between ") && !t->name)
		return 1;	/* "Staff at Bolt" */
	if (first + 1 < end && is_kept(c, first))
		return 0;
	if (t->owner && first + 1 < end)
		return owner_is_common(c, first);
	if (is_hyphenated(t))
		return 1;	/* "Household-name authors" */
	/* "Owner Ann Poe" */
	if (first + 1 < end && !t->name && token_is(t, ask_roles) &&
	    (!refer_is_title(t->s, t->n) || clause_is(c, first, " chairwoman"
	    " chairman manager director ")) && refer_given_name(c->at[first +
	    1].s, c->at[first + 1].n) == 2)
		return 1;
	if (first + 1 < end && c->at[first + 1].capital &&
	    clause_is(c, first, " parent parents "))
		return 1;
	/* "Landslides", where "a landslide" stands elsewhere */
	if (!t->name && t->n > 4 && t->s[t->n - 1] == 's' &&
	    (article_is_common(c->a, t->s, t->n - 1) || list_has_word(ask_roles,
	    t->low, t->low_n - (t->low_n > 0))))
		return 1;
	/* "Levels of lead" */
	if (first + 2 < end && !t->name && clause_is(c, first + 1, " of ") &&
	    !c->at[first + 2].capital && !c->at[end - 1].capital)
		return 1;
	/* "Inactivation of GH1" */
	if (first + 2 < end && !t->name && clause_is(c, first + 1, " of ") &&
	    t->low_n > 7 && memcmp(t->low + t->low_n - 4, "tion", 4) == 0)
		return 1;
	/* "Head of the choir Ann Poe": there is no saying it without "the" */
	if (first + 3 < end && clause_is(c, first + 1, " of ") &&
	    clause_is(c, first, ask_roles) && c->at[end - 1].capital &&
	    !c->at[first + 2].capital)
		return -1;
	/* "Ships and aircraft" */
	if (!t->name && t->low_n > 4 && t->low[t->low_n - 1] == 's' &&
	    t->low[t->low_n - 2] != 's' && first + 2 < end && clause_is(c,
	    first + 1, " and ") && !c->at[first + 2].capital)
		return 1;
	if (!t->name && t->low_n > 4 && !memcmp(t->low + t->low_n - 3, "men", 3))
		return 1;	/* "Fishermen" */
	if (!t->name && first + 1 < end && !c->at[first + 1].capital &&
	    t->low_n > 5 && (memcmp(t->low + t->low_n - 2, "ic", 2) == 0 ||
	    memcmp(t->low + t->low_n - 2, "al", 2) == 0) && !clause_is(c,
	    first, " celtic arsenal montreal portugal senegal baltic arctic"
	    " pacific atlantic catholic islamic "))
		return 1;	/* "Photonic chips" */
	if (is_plural_noun(c, first))	/* but "Police Scotland" */
		return !(first + 1 < end && c->at[first + 1].capital &&
		    clause_is(c, first, " police "));
	if (first + 1 < end && c->at[first + 1].capital && (clause_is(c, first,
	    persons) || is_role(t, &c->at[first + 1])))
		return 1;	/* "Analyst Ann Poe" */
	if (has_role_after(c, first, end))
		return 1;	/* "Team leader Ann Poe" */
	if (is_name_like(t) || is_nation(t))
		return 0;
	if (first + 1 < end && !c->at[first + 1].capital &&
	    clause_is(c, first, modifiers))
		return 1;	/* "Strong winds" */
	if (first + 1 < end && c->at[first + 1].capital) {
		if (is_adjective(t))
			return 1;
		return article_is_common(c->a, t->s, t->n) &&
		    !is_repeated(c, first) ? -1 : 0;
	}
	if (article_is_common(c->a, t->s, t->n) || (first + 1 == end &&
	    is_one_of_many(c->a, t)))
		return 1;
	if (is_adjective(t) && first + 1 < end)
		return 1;
	if (first + 1 == end && list_has_word(mass, t->low, t->low_n))
		return 1;
	/* "Boltons, founded in 1847, employs": one, and no plural */
	if (first + 1 == end && t->low_n > 4 && t->low[t->low_n - 1] == 's' &&
	    (clause_is(c, end, " has is was ") || (c->at[end].gap == ',' &&
	    clause_is(c, end, " which founded based owned part ")) ||
	    (clause_is(c, end + 1, ask_determiners) && verb_of_present(
	    c->at[end].low, c->at[end].low_n) != NULL)))
		return 0;
	return first + 1 == end && is_surname(t) ? 0 : -1;
}

/* English: a head noun or a standard that the sentence before has: "Two
 * withdrew", "The first was built in 1990", "Poe was more cautious." */
#include <string.h>

#include "lean.h"
#include "list.h"
#include "verb_en.h"

static const char helpers[] = " is are was were has have had will would can"
    " could may might must should did does isn't aren't wasn't weren't"
    " won't can't couldn't didn't ";

/* The bytes of the word at S. */
static size_t
word_at(const char *s)
{
	size_t n = strcspn(s, " ,.;:!?)\"");

	/* "20,000" */
	while (s[n] == ',' && n > 0 && s[n + 1] >= '0' && s[n + 1] <= '9')
		n += 1 + strcspn(s + n + 1, " ,.;:!?)\"");
	return n;
}

/* The word at S is what its subject does or did: "withdrew". */
static bool
is_finite(const char *s)
{
	size_t n = word_at(s);

	return s[n] != '\0' && (list_has_word(helpers, s, n) ||
	    verb_of_past(s, n) != NULL);
}

/* The word of N bytes at S is no participle before a noun: "carried". */
static bool
is_deed(const char *s, size_t n)
{
	return list_has_word(" carried wore held waved shouted chanted called"
	    " asked wanted needed received reported described complained cited"
	    " blamed praised voted refused travelled traveled lived worked died"
	    " suffered walked waited sang cried wept clapped cheered hugged"
	    " argued warned feared hoped said told thought paid sold bought"
	    " brought kept slept stayed moved joined left spoke wrote ", s, n);
}

/* "twenty-nine" */
static bool
is_two_digits(const char *s, size_t n)
{
	const char *mark = memchr(s, '-', n);

	return mark != NULL && list_has_word(" twenty thirty forty fifty sixty"
	    " seventy eighty ninety ", s, (size_t)(mark - s));
}

/* "Two withdrew", "More than 40 had been sold", "Many fled": how many of what
 * was said before. */
static bool
counts_nothing(const char *low)
{
	static const char numbers[] = " two three four five six seven eight nine"
	    " ten eleven twelve twenty thirty forty fifty several many some"
	    " most few dozens hundreds thousands half none each ";
	static const char before[] = "|more than|fewer than|less than|up to"
	    "|just over|just under|well over|a further|as many as|at least|around|about|nearly|almost|roughly|only|just"
	    "|over|";
	size_t n = list_starts(before, low), k;
	const char *s = low + (n > 0 ? n + 1 : 0);

	if (n > 0 && low[n] != ' ')
		return false;
	k = word_at(s);
	/* "One burned down in May" */
	if (n == 0 && k == 3 && memcmp(s, "one ", 4) == 0) {
		n = word_at(s + 4);
		/* what one does, anybody does: "one has to", "one wonders" */
		if (list_has_word(helpers, s + 4, n))
			return list_has_word(" was ", s + 4, n);
		return (verb_of_past(s + 4, n) != NULL || (verb_of_present(s +
		    4, n) != NULL && !list_has_word(" needs wonders wants hopes"
		    " thinks knows gets finds sees hears feels has expects"
		    " supposes wishes makes takes ", s + 4, n))) &&
		    !list_has_word(" set cut left put hit lost shot used ", s + 4,
		    n);
	}
	if (k == 0 || s[k] != ' ' || (!list_has_word(numbers, s, k) &&
	    strspn(s, "0123456789,") != k && !is_two_digits(s, k)))
		return false;
	s += k + 1;
	n = word_at(s);
	/* "Some carried torches" */
	if (is_deed(s, n))
		return list_has_word(" some many most several few half ", s -
		    k - 1, k);
	/* "Most spend their lives there" */
	if (list_has_word(" most many some few several both half none ", s - k - 1,
	    k) && verb_of_base(s, n) != NULL && s[n] == ' ' && list_has_word(" the a"
	    " an their them it his her in on at to from for by not with ",
	    s + n + 1, word_at(s + n + 1)))
		return true;
	/* "Some abandoned cars" */
	if (n > 3 && memcmp(s + n - 2, "ed", 2) == 0 && s[n] == ' ' &&
	    strncmp(low, "none ", 5) != 0 &&
	    !list_has_word(" in on at to for from by with the a an that when"
	    " after before because and their it out up off over him her them"
	    " his its about against as ", s + n + 1, word_at(s + n + 1)))
		return false;
	s -= k + 1;
	/* "Each costs", "Fewer than ten remain" */
	if (s[k + 1 + n] == ' ' && (k == 4 && memcmp(s, "each", 4) == 0 ?
	    verb_of_present(s + k + 1, n) != NULL : list_has_word(" remain"
	    " survive exist ", s + k + 1, n)))
		return true;
	/* "Half cut", "2019 saw" */
	return is_finite(s + k + 1) && !(s[0] >= '1' && s[0] <= '2' && k == 4) &&
	    !list_has_word(" set cut left put hit lost shot ", s + k + 1,
	    word_at(s + k + 1));
}

/* "By Friday, 27 had been found": after a time. */
static bool
counts_nothing_by_then(const char *low)
{
	const char *comma, *word;

	if ((low[2] != ' ' && low[4] != ' ' && low[5] != ' ') || list_starts(
	    "|by|on|in|at|since|last|until|this|", low) == 0 || (comma =
	    memchr(low, ',', strnlen(low, 30))) == NULL || comma[1] != ' ')
		return false;
	for (word = comma; word > low && word[-1] != ' '; word--)
		;
	return (list_has_word(" monday tuesday wednesday thursday friday saturday"
	    " sunday january february march april may june july august september"
	    " october november december then now noon midnight night week month"
	    " year day evening morning spring summer autumn winter end time ",
	    word, (size_t)(comma - word)) || (*word >= '0' && *word <= '9')) &&
	    counts_nothing(comma + 2);
}

/* "The first was built", "The largest is 40 metres long", "The other two". */
static bool
ranks_nothing(const char *low)
{
	static const char ranks[] = " first second third fourth fifth last next"
	    " latest former latter other others remainder best worst larger"
	    " smaller older younger bigger figure total tally sum number"
	    " proportion ";
	const char *s = low + 4, *next;
	size_t n;

	/* "On the ninth, 60 miles off, they …" */
	if (strncmp(low, "on the ", 7) == 0 && low[7 + (n = word_at(low + 7))]
	    == ',')
		return list_has_word(" second third fourth fifth sixth seventh"
		    " eighth ninth tenth ", low + 7, n);
	if (strncmp(low, "the ", 4) != 0)
		return false;
	n = word_at(s);
	/* "The coming one will cost more" */
	if (s[n] == ' ' && list_starts("|one|ones|", s + n + 1) > 0)
		return list_starts("|one of|one that|one who|one in|one to|ones that"
		    "|ones who|one day|one thing|one way|", s + n + 1) == 0;
	if ((s[n] != ' ' && s[n] != ',') || (!list_has_word(ranks, s, n) && !(n > 5 &&
	    memcmp(s + n - 3, "est", 3) == 0 && !list_has_word(" forest arrest"
	    " interest protest contest harvest request guest quest conquest"
	    " inquest midwest west unrest ", s, n))))
		return false;
	/* "The likeliest, say officials, is Ann Poe" */
	if (s[n] == ',')
		return memcmp(s + n - 3, "est", 3) == 0;
	next = s + n + 1;
	return list_has_word(helpers, next, word_at(next)) ||
	    list_has_word(" came went opened closed began ended died took"
	    " started followed arrived ", next, word_at(next));
}

/* "Poe was more cautious.", "Lund is less sure.": than who? */
static bool
compares_with_nothing(const char *low)
{
	static const char to_be[] = " is are was were ";
	const char *s = low, *word;
	size_t n;

	while ((s = strstr(s, " more ")) != NULL || (s == NULL &&
	    (s = strstr(low, " less ")) != NULL)) {
		for (n = 0; s - n > low && s[-1 - (ptrdiff_t)n] != ' '; n++)
			;
		word = s + 6;
		if (list_has_word(to_be, s - n, n)) {
			n = word_at(word);
			return word[n] == '.' && word[n + 1] == '\0' &&
			    (s[1] == 'l' || list_has_word(" cautious reserved"
			    " sanguine measured sure certain optimistic"
			    " pessimistic sceptical skeptical positive critical"
			    " blunt direct forthright careful guarded upbeat"
			    " hopeful worried concerned relaxed severe serious"
			    " modest complicated complex nuanced ", word, n));
		}
		if (s[1] == 'l')
			return false;
		s += 5;
	}
	return false;
}

/* "used 60% less.": than what? */
static bool
is_less_than_nothing(const char *low)
{
	static const char ends[] = "|less|more|fewer|";
	const char *s = low;
	size_t n;

	while ((s = strchr(s, '%')) != NULL || (s == NULL &&
	    (s = strstr(low, "per cent ")) != NULL)) {
		bool sign = *s == '%';

		s += sign ? 2 : 9;
		if (s[-1] != ' ')
			return false;
		n = list_starts(ends, s);
		if (n > 0 && s[n] == '.' && s[n + 1] == '\0')
			return strstr(low, " than ") == NULL;
		if (!sign)
			return false;
	}
	return false;
}

/* "did the same", "takes a similar view": as whom? */
static bool
is_like_nothing(const char *low)
{
	static const char same[] = "|to be responsible,|be responsible."
	    "|is different.|was different.|were different.|is similar."
	    "|was similar.|were similar.|is no exception|was no exception"
	    "|were no exception|are no exception|no different"
	    "|did the same|do the same|does the same"
	    "|done the same|said the same|says the same"
	    "|feel the same|felt the same|feels the same|agrees|agreed with that"
	    "|disagrees|a similar view|a different view|another view"
	    "|took a different|takes a different|the opposite view|the same view|the same problem|the same mistake"
	    "|the same thing|a similar pattern|a similar problem"
	    "|a similar argument|a similar point|the same point"
	    "|followed suit|followed its example|echoed that|echoed this"
	    "|made a similar|";
	const char *s;

	/* the rare word of each first: most sentences have none */
	if (!list_within("|same|similar|different|exception|agrees|agreed"
	    "|disagrees|opposite|suit|example|echoed|responsible|another view|",
	    low) || !list_within(same, low))
		return false;
	if (strchr(low, '"') != NULL || strstr(low, "\xe2\x80\x9c") != NULL)
		return false;
	/* "agrees" only where nothing is agreed with */
	s = strstr(low, "agrees");
	if (s != NULL && s[6] != '.' && s[6] != ',')
		return false;
	return strstr(low, " as ") == NULL && strstr(low, " that ") == NULL &&
	    strstr(low, " both ") == NULL && strstr(low, " all ") == NULL &&
	    strstr(low, " when ") == NULL && strstr(low, " if ") == NULL;
}

/* "Shares in Lund fell. Orwick's rose 3%": whose what? */
static bool
owns_nothing(const char *low)
{
	static const char verbs[] = " rose fell was is were are has have had will"
	    " grew dropped climbed jumped slipped came went did does would could"
	    " may might won lost ";
	size_t n, k;
	const char *next;

	/* "Mrs Poe's went to Lund" */
	k = *low == 'm' ? list_starts("|mr|mrs|ms|miss|", low) : 0;
	low += k + (k > 0 && low[k] != '\0');
	n = strcspn(low, " ,.;:");
	if (n > 3 && memcmp(low + n - 2, "'s", 2) == 0)
		k = n - 2;
	else if (n > 5 && memcmp(low + n - 4, "\xe2\x80\x99s", 4) == 0)
		k = n - 4;
	else
		return false;
	if (low[n] != ' ' || list_has_word(" it he she that this what who there"
	    " here let where how when why one everyone nobody ", low, k))
		return false;
	next = low + n + 1;
	n = word_at(next);
	return next[n] == ' ' && list_has_word(verbs, next, n);
}

/* "Voters there are less sure", "Prices elsewhere rose": where? */
static bool
is_somewhere(const char *text, const char *low)
{
	const char *s = strstr(low, "s there "), *word;
	size_t i;

	if (s != NULL && s - low < 40) {
		for (word = s; word > low && word[-1] != ' '; word--)
			;
		if (is_finite(s + 8) && verb_of_present(word,
		    (size_t)(s + 1 - word)) == NULL && !list_has_word(" says"
		    " thinks knows shows means was is has as this its his"
		    " whereas because unless ", word, (size_t)(s + 1 - word)))
			return true;
	}
	s = strstr(low, " elsewhere");
	if (s == NULL || strlen(text) != strlen(low) ||
	    strncmp(s + 10, " in ", 4) == 0)
		return false;
	for (i = 1; text + i < text + (s - low); i++)
		if (text[i - 1] == ' ' && text[i] >= 'A' && text[i] <= 'Z')
			return false;
	return s - low < 40 && !(s - low > 4 && strncmp(s - 3, " or", 3) == 0) &&
	    !(s - low > 4 && strncmp(s - 4, " and", 4) == 0);
}

/* "At some point most say that": most of what? */
static bool
parts_of_nothing(const char *low)
{
	static const char parts[] = "|most are|most have|most were|most say"
	    "|most will|most do|most can|few are|few have|few were|few say"
	    "|both are|both were|both have|both had|both say|both said|all are"
	    "|all were|all have|";
	const char *s = strchr(low, ' '), *end = low + 40;

	if (strncmp(low, "of ", 3) == 0 || strncmp(low, "although ", 9) == 0)
		return false;
	for (; s != NULL && s < end; s = strchr(s + 1, ' ')) {
		if ((s[1] != 'm' && s[1] != 'f' && s[1] != 'b' && s[1] != 'a') ||
		    list_starts(parts, s + 1) == 0)
			continue;
		return memmem(low, (size_t)(s - low), " and ", 5) == NULL &&
		    s[-1] != 's' && s[-1] != 'n';
	}
	return false;
}

/* "A glaze was found in another.", "All four offer both.": of what? */
static bool
ends_in_nothing(const char *low)
{
	static const char before[] = " in to for by from on of with at into"
	    " offer offers offered have has had use used want wanted do did"
	    " sell sells sold make makes made was were is are be bought buy ";
	size_t n = strlen(low), k, word;

	if (n > 14 && strcmp(low + n - 8, "another.") == 0)
		word = n - 8;
	else if (n > 14 && strcmp(low + n - 5, "both.") == 0)
		word = n - 5;
	else
		return false;
	if (low[word - 1] != ' ')
		return false;
	for (k = 0; k + 2 < word && low[word - 2 - k] != ' '; k++)
		;
	return list_has_word(before, low + word - 1 - k, k) &&
	    (word == n - 5 || (strstr(low, " one ") == NULL &&
	    strncmp(low, "one ", 4) != 0 && strstr(low, " a ") == NULL));
}

/* "Ann Poe, its singer, was booed": whose? */
static bool
is_somebodys(const char *text, const char *low)
{
	const char *comma = strchr(low, ','), *end;

	if (comma == NULL || comma - low > 32 || *text < 'A' || *text > 'Z' ||
	    strlen(text) != strlen(low) || list_starts("|, its|, his|, her"
	    "|, their|", comma) == 0)
		return false;
	for (end = text; end < text + (comma - low); end++)
		if (*end == ' ' && (end[1] < 'A' || end[1] > 'Z'))
			return false;
	end = strchr(comma + 1, ',');
	return end != NULL && memmem(comma, (size_t)(end - comma), " and ", 5)
	    == NULL && !list_has_word(" in on at when as if after before while"
	    " during for with by ", low, strcspn(low, " ,"));
}

/* "France runs its own for pupils", "About 70% of what it needs": its own
 * what, who needs? */
static bool
has_nothing(const char *low)
{
	static const char owns[] = "|its own|their own|his own|her own|";
	const char *s = strstr(low, " of what "), *word;
	size_t n;

	if (s != NULL && s - low < 24 && list_starts("|it|they|he|she|", s + 9)
	    > 0)
		return true;
	for (s = low; (s = strstr(s, " own")) != NULL; s += 4) {
		if (s[4] != ' ' && s[4] != '.' && s[4] != ',')
			continue;
		for (word = s; word > low && word[-1] != ' '; word--)
			;
		if (list_starts(owns, word) == 0 || word - low < 4)
			continue;
		/* "on its own", "a house of their own", "by her own" */
		if (strncmp(word - 4, " on ", 4) == 0 || strncmp(word - 4,
		    " of ", 4) == 0 || strncmp(word - 4, " by ", 4) == 0 ||
		    strncmp(word - 4, " it ", 4) == 0 ||
		    strncmp(word - 4, "old ", 4) == 0)
			continue;
		n = s[4] == ' ' ? word_at(s + 5) : 0;
		if (s[4] == '.' || (n > 0 && list_has_word(" for in at to from"
		    " since with on after before by ", s + 5, n)))
			return true;
	}
	return false;
}

/* "Lund and York have said they will.": will what? */
static bool
ends_in_helper(const char *low)
{
	static const char ends[][16] = { " they will.", " it will.",
	    " he will.", " she will.", " they would.", " it would.",
	    " he would.", " she would.", " they did.", " it did.", " he did.",
	    " she did.", " they do.", " it does." };
	size_t n = strlen(low), i, k;

	if (n < 24 || low[n - 1] != '.' || (low[n - 2] != 'l' && low[n - 2] !=
	    'd' && low[n - 2] != 'o' && low[n - 2] != 's'))
		return false;
	for (i = 0, k = 0; i < sizeof ends / sizeof ends[0]; i++) {
		k = strlen(ends[i]);
		if (ends[i][k - 2] == low[n - 2] && memcmp(low + n - k, ends[i],
		    k) == 0)
			break;
	}
	return i < sizeof ends / sizeof ends[0] && !(strstr(low, " than ") !=
	    NULL || strstr(low, " as ") !=
	    NULL || strstr(low, " if ") != NULL || strstr(low, " when ") !=
	    NULL || strstr(low, " what ") != NULL || strstr(low, " how ") !=
	    NULL || strstr(low, " that ") != NULL || strstr(low, " but ") !=
	    NULL || strchr(low, ',') != NULL);
}

/* "At least the mill is open": better than what? */
static bool
is_comfort(const char *low)
{
	size_t n;

	if (strncmp(low, "at least ", 9) != 0)
		return false;
	n = word_at(low + 9);
	return list_has_word(" the it we they he she this that there in on with"
	    " for ", low + 9, n);
}

/* The N bytes of LOW have "beads" and the like, or a number. */
static bool
has_plural(const char *low, size_t n)
{
	size_t i;

	for (i = 3; i < n; i++)
		if ((low[i] >= '0' && low[i] <= '9') || (low[i] == 's' &&
		    strchr(" ,.", low[i + 1]) != NULL && strchr("'\x99sui",
		    low[i - 1]) == NULL && low[i - 2] != ' '))
			return true;
	return false;
}

/* "At a mill in Lund, one read 40 degrees": one of what? */
static bool
is_one_inside(const char *low)
{
	const char *s = strstr(low, ", one ");

	return s != NULL && is_finite(s + 6) && !has_plural(low,
	    (size_t)(s - low));
}

/* "The ministry said that three were farmers": three of whom? */
static bool
counts_inside(const char *low)
{
	const char *s = low, *next;
	size_t n;

	while ((s = strstr(s, " that ")) != NULL) {
		s += 6;
		n = word_at(s);
		next = s + n + (s[n] == ' ');
		if (list_has_word(" two three four five six seven eight nine ten"
		    " several most many some few ", s, n) && list_has_word(" was"
		    " were are had have ", next, word_at(next)))
			return !has_plural(low, (size_t)(s - low - 6));
	}
	return false;
}

/* A number stands before a stop or comma: "12,000.", "two thousand,". */
static bool
has_end_number(const struct clause *c)
{
	size_t i;

	for (i = 3; i < c->count; i++)
		if ((i + 1 == c->count || (c->at[i + 1].gap != 0 &&
		    strchr(",.\"", c->at[i + 1].gap) != NULL)) &&
		    (c->at[i].number || clause_is(c, i, " thousand million dozen"
		    " hundred half percent two three four five six seven eight"
		    " nine ten eleven twelve twenty thirty forty fifty ")))
			return true;
	return false;
}

bool
lean_bare_number(const struct clause *c, const char *low)
{
	static const char verbs[] = "|contains only|contains just|contains about"
	    "|misreads about|received only|received just|sold only|sold just"
	    "|sold about|sold more than|sold nearly|sold almost|sold over"
	    "|ordered about|got only|got just|has only|had only|has just"
	    "|had just|have sold|has sold|had sold|had bought|had ordered"
	    "|sold|bought|contains|contained|received|signed for|needs|ordered"
	    "|misreads|gave away|";
	static const char words[] = " two three four five six seven eight nine ten"
	    " eleven twelve twenty thirty forty fifty hundred thousand million"
	    " dozen half percent and a ";
	const char *s = low, *from = low, *comma;
	size_t n, k;
	bool told = false;

	if (!has_end_number(c))
		return false;
	for (; (s = strchr(s, ' ')) != NULL; s++) {
		if (strchr("scrhgnmo", s[1]) == NULL ||
		    (n = list_starts(verbs, s + 1)) == 0 || s[1 + n] != ' ')
			continue;
		from = s + 2 + n;
		for (k = 0, told = false; from[k] != '\0'; k += from[k] == ' ') {
			n = word_at(from + k);
			/* "7,500", "1.5" */
			while ((from[k + n] == ',' || from[k + n] == '.') && from[k + n + 1] >= '0' &&
			    from[k + n + 1] <= '9')
				n += 1 + word_at(from + k + n + 1);
			if (!list_has_word(words, from + k, n) &&
			    strspn(from + k, "0123456789,.") < n)
				break;
			told = true;
			k += n;
			if (from[k] != ' ')
				break;
		}
		if (!told || from[k] == '\0' || strchr(".,\"", from[k]) == NULL)
			continue;
		for (comma = s; comma > low && *comma != ','; comma--)
			;
		return strcspn(low, "0123456789") >= (size_t)(s - low) &&
		    !has_plural(comma, (size_t)(s - comma));
	}
	return false;
}

bool
lean_elided(const char *text, const char *low)
{
	/* what wants a word that many sentences have not, by that word */
	return counts_nothing(low) || counts_nothing_by_then(low) ||
	    lean_does_so(low) || lean_opens_with_its(low) ||
	    is_one_inside(low) ||
	    lean_back(text, low) ||
	    is_comfort(low) || ends_in_nothing(low) || ends_in_helper(low) ||
	    is_somebodys(text, low) || parts_of_nothing(low) ||
	    ranks_nothing(low) || is_like_nothing(low) || owns_nothing(low) ||
	    (list_within("|that|those other|those same|these same|", low) && (counts_inside(low) ||
	    lean_that_thing(low))) ||
	    (list_within("|more|less|fewer|", low) &&
	    (compares_with_nothing(low) || is_less_than_nothing(low))) ||
	    (list_within("|own|what|there|elsewhere|", low) &&
	    (has_nothing(low) || is_somewhere(text, low)));
}

/*
 * Whether a first name is a woman's or a man's, and the woman or man of an
 * article's title who alone can be its "she" or "he". English.
 */
#include <string.h>

#include "list.h"
#include "person.h"
#include "refer.h"

#define NEAR 2	/* sentences */
#define OPENING 3

/* Of the names in refer_given.c. */
static const char women[] = " abby abigail ada adele agnes aisha alana alice"
    " alicia alisa alison allison alondra alyssa amanda amara amber amelia"
    " amina amy anastasia angela angelina anita anjali ann anna annabel anne"
    " annette annie ariana asha astrid audrey ava ayesha barbara beatrice"
    " becky belinda bertha bessie beth bethany betsy betty beverly bianca"
    " brenda bridget brooke caitlin camilla camille carla carmen carol"
    " carole caroline carolyn cassandra catherine cathy cecilia celine"
    " chandra cheryl chiara chloe christina christine cindy claire clara"
    " clare claudia colleen connie courtney cristina cynthia daisy daniela"
    " danielle daphne deborah debbie debra deirdre denise diana diane donna"
    " doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza"
    " elizabeth ella ellen ellie elsa emily emma erica erika erin esther eva"
    " eve evelyn farah fatima felicity fiona frances francesca freya gabriela"
    " gayle gemma gill gillian gina giorgia gisele gladys glenda gloria greta"
    " gwen hannah harriet heather heidi helen helena helga hilary hillary"
    " holly ida ines ingrid irene irina iris isabel isabella isabelle ivanka"
    " ivy jacinda jacqueline jade jane janet janice janine jasmine jayne"
    " jeanette jeanne jen jenna jenni jennifer jenny jessica jill joan joanna"
    " joanne joelle johanna joyce juanita judith judy julia juliana julie"
    " juliet juliette kaitlin kamala karen karin karina kate katherine"
    " kathleen kathryn kathy katie katja katrina kayla keiko kendra kirsten"
    " kirsty kristen kristin kristina lakshmi lara larissa latoya laura"
    " lauren leah lena lila lillian lily linda lisa lizzie lois loretta lori"
    " lorna lorraine louise lucia lucinda lucy luisa lydia lynn lynne maddie"
    " madeleine malala mandy marcia margaret margot maria mariana marie"
    " marilyn marina marisa marjorie marlene marta martha martina mary"
    " maureen maxine meera meg megan meghan melanie melinda melissa mercedes"
    " meredith michelle mila millie mimi mina miranda miriam moira molly mona"
    " monica monique myra nadia nadine nancy naomi natalia natalie natasha"
    " neha niamh nichola nicole nina nora noreen norma octavia oksana olga"
    " olivia oprah orla pamela patricia paula paulina pauline peggy penelope"
    " penny petra philippa phoebe pippa polly pooja pramila preeti priti priya"
    " priyanka rachael rachel raquel rebecca rebekah renee rihanna rita"
    " roberta robyn rosa rosalind rosemary rosie ruth sabine sabrina sadie"
    " sally samantha sandra sara sarah selena serena shamima shannon sharon"
    " shauna sheila shelly sheryl shirin shirley shivani silvia simona sinead"
    " sofia sonia sonja sophia sophie stacey stacy stefania stella stephanie"
    " sunita susan susanna susanne suzanne suzy svetlana sylvia sylvie tamara"
    " tammy tanya tara tatiana teresa tess tessa thalia thea theresa therese"
    " tiffany timnit tina tracey tricia trisha trudy uma ursula usha"
    " valentina vanessa vera veronica victoria viola violet vicki vicky"
    " viviane wanda wendy whitney wilma ximena yasmin yelena yoko yolanda"
    " yvette yvonne zadie zahra zainab zara zelda zoe"
    " doreen faith leanne jodie imogen lily-mae hayley kylie bethan carys"
    " eilidh gaynor glenys maisie millicent tracie donelle keira kerry-ann"
    " lesley linsey lynsey marta maya mia nell pearl ruby siobhan sylvie una"
    " wilhelmina winifred ";
static const char men[] = " rufus kev gaz terence darnell deshawn jermaine"
    " tyrell ewen lachlan alasdair barnaby bertie clifford cecil edwyn ernie"
    " geraint gethin huw ieuan hamish fergus angus magnus reg sidney wilf"
    " stanley percival quincy ollie toby zak ";
/* Women's and men's. */
static const char either[] = " al alex alexis alexandra amit andrea andy ash"
    " ashley ariel avi billy bobby cameron carey casey charlie chris cody"
    " dan dana devin dominique drew ed eli frankie fran francis gene hamid"
    " imran jackie jaime jamie jan jay jean jesse jo jordan josef jude julian"
    " jules justine kelly ken kendall kerry kim kiran kyrie laurence laurie"
    " lee leigh leslie lindsay lindsey liz lou luca marian marion mei mel"
    " michel michele mo morgan nat nicky nicola nikita nikki noam noel noor"
    " pat patrice quinn randi randy rene reid riley robin rory sam sami sandy"
    " sascha sasha satya shane shawn sid sidney simone steffi taylor terri"
    " terry toni tony tracy valerie vivian wesley yann ";

char
refer_sex(const char *word, size_t n)
{
	if (refer_word_in(women, word, n))
		return 'f';
	if (refer_word_in(men, word, n))
		return 'm';
	if (refer_given_name(word, n) != 2 || refer_word_in(either, word, n))
		return 0;
	return 'm';
}

static bool
has_name(const struct unit *u, const struct person *p)
{
	return memmem(u->text, strlen(u->text), p->last, p->last_n) != NULL;
}

/* P's sex by the first name, else by the sentences that follow one with the
 * name: "She …". */
static char
sex_of(const struct article *a, const struct person *p)
{
	char sex = refer_sex(p->name, strcspn(p->name, " "));
	const char *low;
	size_t i;

	if (sex != 0)
		return sex;
	for (i = 0; i + 1 < a->count && i < 2 * OPENING; i++) {
		if (!has_name(&a->units[i], p))
			continue;
		low = a->units[i + 1].low;
		sex = list_starts("|she|her|", low) > 0 ? 'f' :
		    list_starts("|he|his|", low) > 0 ? 'm' : 0;
		if (sex != 0)
			return sex;
	}
	return 0;
}

/* P is named in one of the sentences NEAR before AT, or in AT itself. */
static bool
is_named(const struct article *a, size_t at, const struct person *p)
{
	size_t back;

	for (back = 0; back <= NEAR && back <= at; back++)
		if (has_name(&a->units[at - back], p))
			return true;
	return false;
}

/* A first name of the SEX in TEXT that is not P's. */
static bool
names_one(const char *text, const struct person *p, char sex)
{
	const char *s = text;
	size_t n;
	bool owner;

	while (*s != '\0') {
		n = refer_is_capital(s) && (s == text || s[-1] == ' ') ?
		    refer_word(s, &owner) : 0;
		if (n > 1 && memmem(p->name, p->name_n, s, n) == NULL &&
		    refer_sex(s, n) == sex)
			return true;
		s += n > 0 ? n : 1;
	}
	return false;
}

/* The title has the last name or the first. */
static bool
is_titled(const struct article *a, const struct person *p)
{
	size_t first = strcspn(p->name, " "), n;
	const char *title = a->in->title;

	if (title == NULL)
		return false;
	n = strlen(title);
	return memmem(title, n, p->last, p->last_n) != NULL ||
	    (first > 3 && first < p->name_n && memmem(title, n, p->name,
	    first) != NULL);
}

/* The only one of the SEX whom the title names: others may not be known for
 * what they are. */
static const struct person *
find_hero(const struct article *a, const struct people *all, char sex)
{
	const struct person *p, *found = NULL;
	size_t i;

	for (i = 0; i < all->count; i++) {
		p = &all->at[i];
		if (!is_titled(a, p) || sex_of(a, p) != sex)
			continue;
		if (found != NULL)
			return NULL;
		found = p;
	}
	return found;
}

/* One of the first sentences starts with the whole name: it is about P. */
static bool
opens_article(const struct article *a, const struct person *p)
{
	size_t i;

	for (i = 0; i < OPENING && i < a->count; i++)
		if (strncmp(a->units[i].text, p->name, p->name_n) == 0)
			return true;
	return false;
}

/* The only one of the SEX in all of the article, which opens with him. */
static const struct person *
find_only(const struct article *a, const struct people *all, char sex)
{
	const struct person *p, *found = NULL;
	size_t i;
	char s;

	for (i = 0; i < all->count; i++) {
		p = &all->at[i];
		s = sex_of(a, p);
		if (s != sex && (s != 0 || p->sure < PERSON_SURE))
			continue;
		if (found != NULL || s != sex ||
		    !opens_article(a, p))
			return NULL;
		found = p;
	}
	return found;
}

const struct person *
refer_sole(struct article *a, size_t at, char sex)
{
	const struct people *all = refer_people(a);
	const struct person *p = find_hero(a, all, sex), *other;
	const char *pronouns = sex == 'f' ? "|she|her|" : "|he|his|him|";
	bool told = false;
	size_t i, back;
	char s;

	/* speech tells of nobody */
	for (i = at; i > 0 && (a->units[i - 1].flags & UNIT_QUOTED) != 0; i--)
		;
	if (p == NULL && (i == 0 || (p = find_only(a, all, sex)) == NULL ||
	    (!list_within(pronouns, a->units[i - 1].low) &&
	    !has_name(&a->units[i - 1], p))))
		return NULL;
	for (back = 1; back <= NEAR && back <= at; back++) {
		told = told || list_within(pronouns, a->units[at - back].low);
		if (names_one(a->units[at - back].text, p, sex))
			return NULL;
		/* whoever was named before that is further away */
		if (has_name(&a->units[at - back], p)) {
			told = true;
			break;
		}
	}
	if (!told && !is_named(a, at, p))
		return NULL;
	for (i = 0; i < all->count; i++) {
		other = &all->at[i];
		s = refer_sex(other->name, strcspn(other->name, " "));
		if (other != p && (s == sex || (s == 0 && other->sure > 0)) &&
		    is_named(a, at, other))
			return NULL;
	}
	return p;
}

bool
refer_told_as_person(const struct article *a, size_t at, const char *end)
{
	if (at == 0 || at > 4 || at + 1 >= a->count || (*end != ' ' && *end !=
	    ','))
		return false;
	return list_starts("|she|he|her|his|", a->units[at + 1].low) > 0 &&
	    list_within("|girl|boy|man|woman|teenager|mother|father|schoolgirl"
	    "|schoolboy|student|teacher|doctor|nurse|climber|driver|player|actor"
	    "|singer|farmer|pensioner|grandmother|grandfather|businessman"
	    "|soldier|officer|", a->units[at - 1].low);
}

static bool
has(const char *text, const char *name, size_t n)
{
	return text != NULL && memmem(text, strlen(text), name, n) != NULL;
}

/* A first name of SEX, or of either, stands in the title. */
static bool
has_given_name(const char *title, char sex)
{
	const char *s = title;
	size_t n;
	char own;

	for (; s != NULL && *s != '\0'; s += strspn(s, " ")) {
		n = strcspn(s, " ,.:;'");
		own = n > 1 && refer_is_capital(s) && refer_given_name(s, n) ==
		    2 ? refer_sex(s, n) : '-';
		if (own == 0 || own == sex)
			return true;
		s += strcspn(s, " ");
	}
	return false;
}

bool
refer_has_rival(struct article *a, const char *name, size_t n, char sex)
{
	const struct people *all = refer_people(a);
	const struct person *p = all->at;
	const char *title = a->in->title, *last = name + n,
	    *lead = a->usable_count > 0 ? a->units[a->usable[0]].text : NULL;
	char own;

	while (last > name && last[-1] != ' ')
		last--;
	n -= (size_t)(last - name);
	if (has(title, last, n) || has(lead, last, n))
		return false;
	for (; p < all->at + all->count; p++) {
		own = refer_sex(p->name, strcspn(p->name, " "));
		if (p->last_n > 2 && (own == 0 || own == sex) && (has(title,
		    p->last, p->last_n) || has(lead, p->last, p->last_n)))
			return true;
	}
	return has_given_name(title, sex);
}

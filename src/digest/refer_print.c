/* The full name of a person where a reader of the page has not met it. */
#include <string.h>

#include <ndigest/base/buf.h>

#include "ask_en.h"
#include "refer.h"

/* Where a name stands in a text. */
struct mention {
	struct person *who;
	const char *start, *end;	/* what the name takes the place of */
	bool full;			/* the page has the name with it */
	bool titled;			/* "Dr" stays before it */
	bool owner;
};

enum place { PLACE_TEXT, PLACE_QUESTION, PLACE_ANSWER };

/* The word before AT in the same sentence, one space away, or NULL. */
static const char *
word_before(const char *text, const char *at, size_t *n)
{
	const char *end, *word;

	if (at - text < 2 || at[-1] != ' ')
		return NULL;
	end = at - 1;
	if (strchr("!?\x9d\"", end[-1]) != NULL)
		return NULL;
	if (end[-1] == '.') {
		end--;
		for (word = end; word > text && word[-1] != ' '; word--)
			;
		if (end - word > 1 && !refer_is_title(word,
		    (size_t)(end - word)))
			return NULL;
	}
	for (word = end; word > text && word[-1] != ' ' && word[-1] != '"' &&
	    word[-1] != '(' && (unsigned char)word[-1] != 0x9c; word--)
		;
	*n = (size_t)(end - word);
	return *n > 0 ? word : NULL;
}

/* Last names that are words, too: only with what a person does. */
static bool
is_doubtful(const struct article *a, const char *word, size_t n, bool first)
{
	static const char words[] = " may will march june april august bill"
	    " mark"
	    " long young white black brown green new best price rice king cook"
	    " page grant chase ford dell disney gates bush apple amazon church"
	    " england london paris washington jordan israel lincoln jackson"
	    " houston dallas austin york bloomberg reuters murdoch major power"
	    " speaker rich good day week west north east south english french"
	    " german welsh bank fox sun early hall hill field field's banks"
	    " prince pope bishop ward park street stone wood forest lake claude"
	    " gemini morgan chan law justice case show west hope love joy ";

	return refer_word_in(words, word, n) || (first &&
	    article_is_common(a, word, n));
}

/* "said", "'s": after a name that is a word as well. */
static bool
is_person_there(const char *end, bool owner)
{
	return owner || (*end == ' ' && list_starts("|said|says|told|tells"
	    "|added|adds|who|wrote|writes|argued|argues|thinks|believes"
	    "|warned|warns|explained|explains|hopes|hoped|was born|", end + 1)
	    > 0);
}

static struct person *
find_person(struct people *all, const char *word, size_t n)
{
	size_t i;

	for (i = 0; i < all->count; i++)
		if (all->at[i].last_n == n && all->at[i].last[0] == *word &&
		    memcmp(all->at[i].last, word, n) == 0)
			return &all->at[i];
	return NULL;
}

/* Whether the first name that P has stands first in the article within the
 * whole one: a "Bruce" told of before that is somebody else. */
static bool
opens_with_full(const struct article *a, const struct person *p, size_t n)
{
	const char *at, *text;
	size_t i;

	for (i = 0; i < a->usable_count; i++) {
		text = a->units[a->usable[i]].text;
		for (at = text; (at = memmem(at, strlen(at), p->name, n)) !=
		    NULL; at += n)
			if ((at == text || strchr(" \"(\x9c\x94", at[-1]) !=
			    NULL) && strchr(" ,.;:'?!)\"\xe2", at[n]) != NULL)
				return strncmp(at, p->name, p->name_n) == 0;
	}
	return false;
}

/* "his son Peter", "Bruce (Tom Hale)": no more is known of them. */
static bool
is_of_story(const char *text, const char *s, size_t n)
{
	const char *word;
	size_t k;

	if (strncmp(s + n, " (", 2) == 0)
		return true;
	if (s == text || s[-1] != ' ')
		return false;
	for (word = s - 1; word > text && word[-1] != ' '; word--)
		;
	k = (size_t)(s - 1 - word);
	k -= k > 0 && word[k - 1] == ',';
	return refer_word_in(" son daughter brother sister wife husband uncle aunt"
	    " father mother cousin nephew niece character named called boy girl"
	    " baby dog cat king queen prince princess ", word, k);
}

/* The one person of that first name, where it is a sure one: "Lily". */
static struct person *
find_by_first(struct people *all, const char *word, size_t n)
{
	struct person *found = NULL;
	size_t i;

	for (i = 0; i < all->count; i++) {
		if (all->at[i].name_n <= n || all->at[i].name[n] != ' ' ||
		    memcmp(all->at[i].name, word, n) != 0)
			continue;
		if (found != NULL)
			return NULL;
		found = &all->at[i];
	}
	return found != NULL && refer_given_name(word, n) == 2 ? found : NULL;
}

/* Goes back from a last name over as much of the full name as stands there:
 * whether all of it does. */
static bool
has_full(const char *text, struct mention *m)
{
	const struct person *p = m->who;
	const char *in = p->last, *at = m->start;

	while (in > p->name && at > text && in[-1] == at[-1]) {
		in--;
		at--;
		if (in == p->name || in[-1] == ' ')
			m->start = at;
	}
	return in == p->name;
}

/* "Mrs Hart" is not Geoffrey Hart, whose first name is at GIVEN: nobody knows
 * whom TITLE means where the article has a wife. "Mrs Hart" is Ann Hart. */
static bool
has_spouse(const struct article *a, const char *title, size_t n,
    const char *given)
{
	static const char *const wives[] = { "wife", "widow", "mother",
	    "daughter", "sister" };
	static const char *const husbands[] = { "husband", "widower", "father",
	    "son", "brother" };
	const char *const *kin = refer_word_in(" mr ", title, n) ? husbands :
	    wives;
	char sex = refer_sex(given, strcspn(given, " "));
	uint32_t term;
	size_t i;

	if (sex != 0)
		return (sex == 'm') != (kin == husbands);
	for (i = 0; i < sizeof wives / sizeof wives[0]; i++)
		if (article_terms(a, kin[i], &term, 1) == 1)
			return true;
	return false;
}

/* What stands before the last name says how it is used: false when it is
 * no mention of the person that can be changed. */
static bool
read_before(const struct article *a, const char *text, struct mention *m)
{
	size_t n = 0, k;
	const char *word = word_before(text, m->start, &n), *before;

	m->titled = false;
	if (word == NULL)
		return true;
	if (refer_word_in(" the a an this in near so-called ", word, n))
		return false;
	if (!refer_is_capital(word)) {
		/* "Council of Pelham", "the mayor of Pelham" */
		if (word - text > 3 && refer_word_in(" of for ", word, n) &&
		    (before = word_before(text, word, &k)) != NULL &&
		    (refer_is_capital(before) ? word_before(text, before, &n)
		    != NULL : refer_word_in(" mayor bishop archbishop duke"
		    " earl governor town city village county port island"
		    " district people residents outskirts streets north south"
		    " east west centre center university ", before, k)))
			return false;
		n = strcspn(word, " ");
		m->titled = refer_word_in(ask_roles, word, n) ||
		    refer_word_in(" former late then young old one another"
		        " by-then ",
		    word, n);
		return true;
	}
	if (refer_word_in(" mr mrs ms miss mx ", word, n)) {
		if (has_spouse(a, word, n, m->who->name))
			return false;
		m->start = word;
		return true;
	}
	if (refer_is_title(word, n)) {
		m->titled = true;
		/* "President Pelham" says who it is */
		m->full = !refer_word_in(" dr prof professor ", word, n);
		return true;
	}
	if (refer_is_opener(word, n) && (word == text || word[-1] == ' '))
		return true;
	if (word == text && word[n] == ' ' &&
	    refer_word_in(ask_roles, word, n)) {
		m->titled = true;
		return true;
	}
	m->full = true;		/* another first name, or a thing's name */
	return true;
}

/* The mention of a known person in the word at S of N bytes, if it is one. */
static bool
read_mention(struct people *all, const struct article *a, const char *text,
    const char *s, size_t n, bool owner, struct mention *m)
{
	const char *end = s + n, *after, *before;
	size_t k;
	bool next;

	m->who = find_person(all, s, n);
	if (m->who == NULL && (m->who = find_by_first(all, s, n)) != NULL) {
		before = word_before(text, s, &k);
		/* "Ursula von der …" */
		if (m->who->shared || is_of_story(text, s, n) ||
		    !opens_with_full(a, m->who, n) || (*end == ' ' && refer_is_particle(end +
		    1)) || (before != NULL &&
		    refer_is_capital(before) && !refer_is_opener(before, k)))
			return false;
	}
	if (m->who == NULL || m->who->sure < PERSON_SURE)
		return false;
	m->start = s;
	m->end = end;
	m->owner = owner;
	m->full = false;
	m->titled = false;
	if (has_full(text, m)) {
		m->full = true;
		return true;
	}
	next = end[0] == ' ' && refer_is_capital(end + 1);
	if (owner && (after = strchr(end, ' ')) != NULL)
		next = refer_is_capital(after + 1);	/* "Pelham's Law" */
	/* "the firm Pelham & Sons" */
	if (next || end[0] == '-' || (unsigned char)end[0] == 0x80 ||
	    strncmp(end, " & ", 3) == 0 || (m->start - text > 2 &&
	    strncmp(m->start - 2, "& ", 2) == 0))
		return false;
	if (!read_before(a, text, m))
		return false;
	if (!m->full && !m->titled && m->start == s && is_doubtful(a, s, n,
	    s == text) && !is_person_there(end, owner))
		return false;
	return true;
}

/* Whether "Sarah Pelham, a chemist at Leeds," reads well here. */
static bool
takes_role_after(const struct mention *m)
{
	const char *end = m->end;

	if (m->owner || m->titled)
		return false;
	if (*end == '.')
		return true;
	return *end == ' ' && end[1] >= 'a' && end[1] <= 'z' &&
	    list_starts("|and|or|to|in|at|on|for|with|who|as|of|from|about|",
	    end + 1) == 0;
}

static bool
takes_role_before(const char *text, const struct mention *m)
{
	size_t n;
	const char *word = word_before(text, m->start, &n);

	return !m->titled && (word == NULL || word == text ||
	    refer_word_in(" by to that says said and from with for than as like"
	    " but while if when because where told of after before ", word,
	    n));
}

static void
add_before(struct buf *out, const struct person *p, bool first)
{
	char c = p->before[0];

	/* "Chemist Sarah Pelham" at a start; within, "The" is small */
	if (first && c >= 'a' && c <= 'z')
		c = (char)(c - 32);
	else if (!first && refer_word_in(" the analyst spokesman spokeswoman"
	    " spokesperson manager leader editor director captain chairman"
	    " chairwoman inspector officer ", p->before, strcspn(p->before,
	    " ")))
		c = (char)(c | 0x20);	/* it opened a sentence */
	buf_addc(out, c);
	buf_add(out, p->before + 1, p->before_n - 1);
	buf_addc(out, ' ');
}

static void
print_name(struct buf *out, const char *text, const struct mention *m,
    enum place place)
{
	const struct person *p = m->who;
	bool role = place != PLACE_QUESTION;
	size_t n;

	if (role && p->before != NULL && takes_role_before(text, m))
		add_before(out, p, m->start == text ||
		    (word_before(text, m->start, &n) == NULL &&
		    strchr(".!?\"\x9d", m->start[-2]) != NULL));
	buf_add(out, p->name, p->name_n);
	if (role && p->before == NULL && p->after != NULL &&
	    takes_role_after(m)) {
		buf_adds(out, ", ");
		buf_add(out, p->after, p->after_n);
		if (*m->end != '.')
			buf_addc(out, ',');
	}
}

/* Whether the mention is to be given the whole name: the page has not had
 * it, or only in a question, which says not who it is. */
static bool
wants_name(const char *text, const struct mention *m, enum place place)
{
	const struct person *p = m->who;

	if (m->full || p->shared)
		return false;
	return !p->known || (place == PLACE_ANSWER && !p->placed &&
	    (p->before != NULL ? takes_role_before(text, m) :
	    p->after != NULL && takes_role_after(m)));
}

/* A mark of speech at S opens or closes it. */
static void
follow_speech(const char *s, bool *speech)
{
	if (*s == '"')
		*speech = !*speech;
	else if (strncmp(s, "\xe2\x80\x9c", 3) == 0)
		*speech = true;
	else if (strncmp(s, "\xe2\x80\x9d", 3) == 0)
		*speech = false;
}

/* TEXT with the full names of those whom the page has not named; whom it
 * names now is known. Speech is left as it is. */
static const char *
name_in(struct people *all, const struct article *a, const char *text,
    enum place place, struct arena *to)
{
	struct buf out = BUF_INIT(0);
	const char *s, *copied = text, *end;
	const char *near;	/* bytes before it are looked at one by one */
	struct mention m;
	size_t n;
	bool speech = false, owner;

	if (text == NULL)
		return NULL;
	end = text + strlen(text);
	near = text;
	for (s = text; s < end; s++) {
		if (s >= near) {
			s = refer_skip_small(s, end);
			near = s + 8;
		}
		if ((*s >= 'a' && *s <= 'z') || *s == ' ')
			continue;
		follow_speech(s, &speech);
		if (REFER_IS_SMALL(*s) || !refer_is_capital(s) ||
		    (s > text && strchr(" \"(\x9c\x94", s[-1]) == NULL))
			continue;
		n = refer_word(s, &owner);
		if (n > 0 && read_mention(all, a, text, s, n, owner, &m)) {
			if (!speech && m.start >= copied && wants_name(text,
			    &m, place)) {
				buf_add(&out, copied,
				    (size_t)(m.start - copied));
				print_name(&out, text, &m, place);
				copied = m.end;
				m.full = true;
			}
			m.who->known = m.who->known || m.full;
			/* a question says it only behind the name */
			m.who->placed = m.who->placed || (m.full &&
			    (place != PLACE_QUESTION || *m.end == ','));
		}
		s += n > 0 ? n - 1 : 0;
	}
	if (copied > text) {
		buf_adds(&out, copied);
		text = arena_strdup(to, buf_str(&out));
	}
	buf_free(&out);
	return text;
}

/* Whether the title has the whole name. */
static bool
is_in_title(const struct article *a, const struct person *p)
{
	const char *title = a->in->title;

	return title != NULL && memmem(title, strlen(title), p->name,
	    p->name_n) != NULL;
}

static void
name_in_takeaways(struct people *all, const struct article *a,
    struct arena *to, struct digest *d)
{
	struct claim *list = arena_alloc(to, (d->takeaway_count + 1) *
	    sizeof *list);
	size_t i;

	for (i = 0; i < d->takeaway_count; i++) {
		list[i] = d->takeaways[i];
		list[i].text = name_in(all, a, list[i].text, PLACE_TEXT, to);
	}
	d->takeaways = list;
}

static void
name_in_questions(struct people *all, const struct article *a,
    struct arena *to, struct digest *d)
{
	struct faq *list = arena_alloc(to, (d->faq_count + 1) * sizeof *list);
	size_t i;

	for (i = 0; i < d->faq_count; i++) {
		list[i] = d->faq[i];
		list[i].question = name_in(all, a, list[i].question,
		    PLACE_QUESTION, to);
		list[i].answer.text = name_in(all, a, list[i].answer.text,
		    PLACE_ANSWER, to);
	}
	d->faq = list;
}

void
refer_name_people(const struct article *a, struct arena *to, struct digest *d)
{
	struct people all;
	size_t i;

	if (!a->english)
		return;
	if (a->people != NULL)
		all = *a->people;
	else
		people_find(&all, a);
	for (i = 0; i < all.count; i++)
		all.at[i].known = is_in_title(a, &all.at[i]);
	if (all.count == 0)
		return;
	d->summary = name_in(&all, a, d->summary, PLACE_TEXT, to);
	name_in_takeaways(&all, a, to, d);
	d->why_it_matters = name_in(&all, a, d->why_it_matters, PLACE_TEXT,
	    to);
	name_in_questions(&all, a, to, d);
}

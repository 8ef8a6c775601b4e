/* People by their full names, as an article introduces them. */
#include <string.h>

#include "ask_en.h"
#include "refer.h"

#define RUN_MAX 9		/* words */
#define NAME_MAX 6
#define AFTER_MAX 60		/* bytes of "a chemist at Leeds" */
#define AFTER_WORDS 9
#define BEFORE_MAX 48
#define SPEAKERS_MAX 48
#define SPEAKS "|said|says|told|added|adds|warned|argues|explains|explained|" \
    "denied|denies|admitted|pleaded|resigned|recalled|insisted|believes|thinks|" \
    "hopes|"

/* Words with capitals that follow each other. */
struct run {
	const char *at[RUN_MAX];
	size_t n[RUN_MAX];
	size_t count;
	const char *end;	/* after its last word, with "'s" */
	bool owner;
};

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (unsigned char)c >= 0xc3;
}

bool
refer_is_capital(const char *s)
{
	unsigned char c = (unsigned char)s[0], next = (unsigned char)s[1];

	if (c < 0x80)
		return c >= 'A' && c <= 'Z';
	return (c == 0xc3 && next < 0x9f) || (c == 0xc4 && next % 2 == 0) ||
	    (c == 0xc5 && (next == 0x9a || next == 0xa0 || next == 0xbd ||
	    next == 0xbb));
}

size_t
refer_word(const char *s, bool *owner)
{
	size_t i = 0, k;

	*owner = false;
	for (;;) {
		unsigned char c = (unsigned char)s[i];

		k = c == '\'' || c == '-' ? 1 : c == 0xe2 &&
		    strncmp(s + i, "\xe2\x80\x99", 3) == 0 ? 3 : 0;
		if (k > 0) {
			if (i == 0 || !is_letter(s[i + k]) ||
			    (unsigned char)s[i + k] == 0xe2)
				return i;
			if (c != '-' && s[i + k] == 's' &&
			    !is_letter(s[i + k + 1])) {
				*owner = true;
				return i;
			}
			i += k;
		} else if (c < 0x80 ? is_letter((char)c) || (c >= '0' &&
		    c <= '9') : c != 0xe2 && c != 0xc2)
			i++;
		else
			return i;
	}
}

/* What may stand between two words of a name at S: its bytes, or 0. */
static size_t
joint(const char *s, size_t before)
{
	if (s[0] == ' ')
		return 1;
	return s[0] == '.' && s[1] == ' ' && before <= 4 ? 2 : 0;
}

/* The words with capitals from S on; ", Jr" and the like are left out. */
static void
read_run(struct run *r, const char *s)
{
	size_t n, gap, small;

	r->count = 0;
	r->owner = false;
	r->end = s;
	while (r->count < RUN_MAX) {
		n = refer_word(s, &r->owner);
		if (n == 0)
			return;
		r->at[r->count] = s;
		r->n[r->count++] = n;
		r->end = s + n;
		if (r->owner)
			return;
		gap = joint(s + n, n);
		if (gap == 2 && n > 1 && !refer_is_title(s, n))
			return;
		if (gap == 0)
			return;
		s += n + gap;
		/* "Ursula von der Leyen" */
		for (small = 0; small < 2 && refer_is_particle(s) &&
		    r->count + 2 < RUN_MAX; small++) {
			n = strcspn(s, " ");
			if (s[n] != ' ' || !(refer_is_capital(s + n + 1) ||
			    refer_is_particle(s + n + 1)))
				return;
			r->at[r->count] = s;
			r->n[r->count++] = n;
			s += n + 1;
		}
		if (!refer_is_capital(s)) {
			/* the particles led nowhere */
			while (r->count > 1 && !refer_is_capital(
			    r->at[r->count - 1]))
				r->count--;
			return;
		}
	}
}

/* A word of the sentence's start whose capital is not a name's. */
static bool
is_only_first(const struct article *a, const struct run *r)
{
	if (refer_is_opener(r->at[0], r->n[0]))
		return true;
	if (refer_is_title(r->at[0], r->n[0]))
		return false;
	return refer_given_name(r->at[0], r->n[0]) != 2 &&
	    (refer_word_in(ask_roles, r->at[0], r->n[0]) ||
	    article_is_common(a, r->at[0], r->n[0]));
}

/* Where the name starts in R: after a role and titles; R->count: nowhere.
 * SURE gets what says that it is a person's. */
static size_t
name_start(const struct run *r, size_t from, int *sure)
{
	size_t i, start = from;
	int kind;

	*sure = 0;
	for (i = from; i + 1 < r->count; i++)
		if (refer_is_title(r->at[i], r->n[i])) {
			start = i + 1;
			*sure = refer_word_in(" mr mrs ms miss dr prof"
			    " professor"
			    " president senator sen sir dame sgt pc cllr ",
			    r->at[i], r->n[i]) ? PERSON_SURE : 1;
		}
	if (start > from && start < r->count) {
		kind = refer_given_name(r->at[start], r->n[start]);
		if (kind > 0)
			*sure = PERSON_SURE;
		return start;
	}
	for (i = start; i + 1 < r->count; i++) {
		kind = refer_given_name(r->at[i], r->n[i]);
		if (kind == 2 || (kind == 1 && i == from)) {
			*sure = kind;
			return i;
		}
	}
	return start;
}

static bool
is_role(const char *s, size_t n)
{
	return refer_word_in(ask_roles, s, n);
}

/* "a chemist at Leeds" at S, up to the comma or stop: its bytes, or 0. */
static size_t
role_after(const char *s)
{
	static const char ends[] = "|who|whose|which|that|and who|where|when|";
	static const char links[] = " of at for in from on with and to by ";
	bool role = false, linked = false, owner;
	size_t i = 0, n, words = 0;

	if (list_starts("|as|and|or|along|with|but|then|now|both|", s) > 0)
		return 0;
	while (s[i] != '\0' && s[i] != ',' && s[i] != '.' && s[i] != ';') {
		if (words > 0 && list_starts(ends, s + i) > 0)
			break;
		n = refer_word(s + i, &owner);
		if (n == 0 || ++words > AFTER_WORDS)
			return 0;
		/* the last word before "of" or the end: what they are */
		if (!linked) {
			if (refer_word_in(links, s + i, n)) {
				if (!role)
					return 0;
				linked = true;
			} else
				role = is_role(s + i, n);
		}
		i += n;
		if (owner)
			i += s[i] == '\'' ? 2 : 4;
		if (s[i] == ' ')
			i++;
		else if (s[i] != ',' && s[i] != '.' && s[i] != ';')
			return 0;
	}
	while (i > 0 && s[i - 1] == ' ')
		i--;
	/* "the club president, Ann Poe" tells of the one who follows */
	if (strncmp(s, "the ", 4) == 0 && s[i] == ',' && s[i + 1] == ' ' &&
	    refer_is_capital(s + i + 2))
		return 0;
	return role && i <= AFTER_MAX && s[i] != '\0' && (s[i] != '.' ||
	    s[i + 1] == '\0' || s[i + 1] == ' ') ? i : 0;
}

/* Where the word that ends at END starts. */
static const char *
last_word(const char *text, const char *end)
{
	while (end > text && is_letter(end[-1]))
		end--;
	return end;
}

/* "chemist", "computer scientist", "the chemist" before NAME: where it
 * starts, or NULL. TEXT is the unit's. */
static const char *
role_before(const char *text, const char *name)
{
	static const char first[] = " chief vice prime foreign home health"
	    " deputy assistant senior team club head police computer data"
	    " political defence defense football cricket rugby party opposition"
	    " finance interior world research bank energy security climate"
	    " design film software art science medical legal fashion music"
	    " music television staff human-rights ";
	const char *at = name - 1, *word, *before;
	size_t n;

	if (name == text || *at != ' ')
		return NULL;
	for (word = at; word > text && is_letter(word[-1]); word--)
		;
	n = (size_t)(at - word);
	if (n < 4 || !is_role(word, n) || (*word < 'a' && word > text))
		return NULL;
	/* "… it,” manager Ann Poe said." */
	if (word - text < 2 || word[-1] != ' ' || strchr("\"'\x9d\x99",
	    word[-2]) != NULL)
		return word == text || (word - text > 2 && word[-1] == ' ') ?
		    word : NULL;
	for (before = word - 1; before > text && (is_letter(before[-1]) ||
	    before[-1] == '-'); before--)
		;
	n = (size_t)(word - 1 - before);
	if (refer_word_in(" by to that says said from with and for of but as"
	    " like ",
	    before, n))
		return word;
	if (refer_word_in(first, before, n) || strncmp(before, "the"
	    " ", 4) == 0 ||
	    strncmp(before, "The ", 4) == 0)
		return before;
	/* "Harwick manager", with nothing more before it */
	if (refer_is_capital(before) && !refer_is_opener(before, n) &&
	    (before == text || (before[-1] == ' ' && before - text > 2 &&
	    refer_word_in(" by to that says said from with and for of but as"
	        " like ",
	    last_word(text, before - 1), (size_t)(before - 1 -
	    last_word(text, before - 1))))))
		return before;
	return NULL;
}

/* The role between the words with capitals before the name. */
static void
set_title(struct person *p, const struct run *r, size_t from, size_t start)
{
	size_t i;

	for (i = from; i < start && refer_word_in(" mr mrs ms miss mx"
	    " ", r->at[i],
	    r->n[i]); i++)
		;
	if (i == start || !refer_is_title(r->at[start - 1], r->n[start - 1]))
		return;
	p->before = r->at[i];
	p->before_n = (size_t)(r->at[start - 1] + r->n[start - 1] - r->at[i]);
	if (p->before[p->before_n] == '.')
		p->before_n++;
	if (p->before_n > BEFORE_MAX)
		p->before = NULL;
}

/* What stands around the name of P, R's, in TEXT. */
static void
read_around(struct person *p, const struct run *r, const char *text)
{
	const char *end = r->end, *role;
	size_t n;

	if (r->owner)
		return;
	role = p->before == NULL ? role_before(text, p->name) : NULL;
	if (p->name - text > 5) {
		const char *word = last_word(text, p->name - 1);

		/* "the minister, Ann Poe" */
		if (p->name[-2] == ',')
			word = last_word(text, p->name - 2);
		if (is_role(word, (size_t)(p->name - 1 - (p->name[-2] == ',') -
		    word)))
			p->sure = PERSON_SURE;
	}
	if (role != NULL) {
		p->before = role;
		p->before_n = (size_t)(p->name - 1 - role);
		p->sure = PERSON_SURE;
	}
	if (end[0] == ' ' && list_starts(SPEAKS, end + 1) > 0)
		p->sure++;
	if (end[0] != ',' || end[1] != ' ')
		return;
	end += 2;
	if (end[0] >= '1' && end[0] <= '9' && end[1] >= '0' && end[1] <= '9' &&
	    (end[2] == ',' || end[2] == '.')) {
		p->sure = PERSON_SURE;
		return;
	}
	n = role_after(end);
	if (n > 0) {
		p->sure = PERSON_SURE;
		if (p->before == NULL) {
			p->after = end;
			p->after_n = n;
		}
	} else if (strncmp(end, "who ", 4) == 0)
		p->sure++;
}

static bool
ends_in_ly(const char *s, size_t n)
{
	return n > 5 && memcmp(s + n - 2, "ly", 2) == 0;
}

/* Whether the words of R from START on can be a person's name; sets END. */
static bool
looks_like_name(const struct run *r, size_t start, size_t *end)
{
	size_t i, n = r->count, big = 0;

	while (n > start && refer_word_in(" jr sr ii iii iv ", r->at[n - 1],
	    r->n[n - 1]))
		n--;
	if (n < start + 2 || n - start > NAME_MAX)
		return false;
	for (i = start; i < n; i++) {
		const char *s = r->at[i];

		if (memchr(s, '0', r->n[i]) != NULL || (r->n[i] > 1 &&
		    s[1] >= 'A' && s[1] <= 'Z' && r->n[i] > 2))
			return false;	/* "NASA", "DJs" */
		/* "San Francisco-based Norvik" */
		if (r->n[i] > 6 && memcmp(s + r->n[i] - 6, "-based", 6) == 0)
			return false;
		/* "Suddenly", but "Ann Donnelly" */
		if ((refer_is_opener(s, r->n[i]) && !refer_is_particle(s) &&
		    !(i > start && ends_in_ly(s, r->n[i]))) ||
		    (refer_is_place(s, r->n[i]) && !(i == start &&
		    refer_given_name(s, r->n[i]) == 2)))
			return false;
		big += refer_is_capital(s);
	}
	*end = n;
	return big >= 2 && big <= 4 && r->n[n - 1] > 1 &&
	    refer_is_capital(r->at[n - 1]);
}

/* The same first name, or one that is short for it. */
static bool
is_same_given(const struct person *a, const struct person *b)
{
	return a->name[0] == b->name[0] && (a->name[1] == b->name[1] ||
	    a->name[1] == '.' || b->name[1] == '.');
}

static bool
is_named(const char *title, const struct person *p)
{
	return title != NULL && memmem(title, strlen(title), p->name,
	    p->name_n) != NULL;
}

static void
add_person(struct people *all, const struct person *p, const char *title)
{
	size_t i;

	for (i = 0; i < all->count; i++) {
		struct person *q = &all->at[i];

		if (q->last_n != p->last_n || memcmp(q->last, p->last,
		    p->last_n) != 0)
			continue;
		all->latest = i;
		/* of two of a family, the one whom the title names */
		if (!is_same_given(q, p) && is_named(title, q))
			return;
		if (!is_same_given(q, p) && is_named(title, p)) {
			*q = *p;
			return;
		}
		if (!is_same_given(q, p)) {
			if (p->sure >= PERSON_SURE &&
			    q->sure >= PERSON_SURE)
				q->shared = true;
			else if (p->sure > q->sure)
				*q = *p;
			return;
		}
		if (p->sure > q->sure)
			q->sure = p->sure;
		if (q->before == NULL && q->after == NULL) {
			q->before = p->before;
			q->before_n = p->before_n;
			q->after = p->after;
			q->after_n = p->after_n;
		}
		return;
	}
	if (all->count < PEOPLE_MAX) {
		all->latest = all->count;
		all->at[all->count++] = *p;
	}
}

/* The last name with the small words before it: "von der Leyen". */
static void
set_last(struct person *p, const struct run *r, size_t end)
{
	p->last = r->at[end - 1];
	p->last_n = r->n[end - 1];
}

/* Last names that stand alone before or after "said", or before "who": a
 * person's, or the name of what speaks like one. */
struct speakers {
	const char *at[SPEAKERS_MAX];
	size_t n[SPEAKERS_MAX];
	size_t count;
};

static void
add_speaker(struct speakers *all, const struct run *r, size_t i)
{
	all->at[all->count] = r->at[i];
	all->n[all->count++] = r->n[i];
}

static void
note_speaker(struct speakers *all, const char *text, const struct run *r)
{
	const char *s = r->at[0];

	if (all->count == SPEAKERS_MAX || r->owner)
		return;
	if (strncmp(r->end, ", who ", 6) == 0) {
		add_speaker(all, r, 0);
		return;
	}
	if (*r->end == ' ' ? strchr("stawedprbhi", r->end[1]) == NULL :
	    s - text <= 5)
		return;
	if ((*r->end == ' ' && list_starts(SPEAKS, r->end + 1) > 0) ||
	    (s - text > 5 && (strncmp(s - 5, "says ", 5) == 0 ||
	    strncmp(s - 5, "said ", 5) == 0)))
		add_speaker(all, r, 0);
}

/* "His grandson Martin owns it.": the last name may be his from here on. */
static void
note_kin(struct people *all, const char *text, const struct run *r)
{
	const char *end = r->at[0] - 1, *word;

	if (all->count == 0 || r->owner || r->at[0] - text < 5 || *end != ' ')
		return;
	end -= end[-1] == ',';
	word = last_word(text, end);
	if (refer_word_in(" son daughter brother sister father grandson"
	    " granddaughter grandfather nephew ", word, (size_t)(end - word)) &&
	    refer_given_name(r->at[0], r->n[0]) == 2)
		all->at[all->latest].shared = true;
}

static void
hear_speakers(struct people *all, const struct speakers *speakers)
{
	size_t i, k;

	for (i = 0; i < all->count; i++)
		for (k = 0; k < speakers->count &&
		    all->at[i].sure < PERSON_SURE; k++)
			if (speakers->n[k] == all->at[i].last_n &&
			    memcmp(speakers->at[k], all->at[i].last,
			    all->at[i].last_n) == 0)
				all->at[i].sure = PERSON_SURE;
}

static void
read_person(struct people *all, const struct article *a, size_t at,
    const struct run *r)
{
	const char *text = a->units[at].text;
	struct person p = { 0 };
	size_t from = 0, start, end;

	/* "Hey Ann, …" */
	if ((r->at[0] == text && r->count > 1 && is_only_first(a, r)) ||
	    refer_word_in(" hey hi hello dear thanks oh meet welcome goodbye bye"
	    " yes ok okay congratulations happy ", r->at[0], r->n[0]))
		from = 1;
	start = name_start(r, from, &p.sure);
	if (!looks_like_name(r, start, &end))
		return;
	if (start == from && r->at[0] - text >= 4 && (strncmp(r->at[0] - 4,
	    "the ", 4) == 0 || strncmp(r->at[0] - 4, "The ", 4) == 0))
		return;
	p.name = r->at[start];
	p.name_n = (size_t)(r->at[end - 1] + r->n[end - 1] - p.name);
	set_last(&p, r, end);
	set_title(&p, r, from, start);
	if (end == r->count)
		read_around(&p, r, text);
	/* the first word's capital may be the sentence's */
	if (p.sure == 0 && p.name == text) {
		if (r->count > 3 || r->owner || !refer_told_as_person(a, at,
		    r->end))
			return;
		p.sure = PERSON_SURE;
	}
	add_person(all, &p, a->in->title);
}

void
people_find(struct people *all, const struct article *a)
{
	struct speakers speakers = { .count = 0 };
	struct run r;
	const char *s, *end, *near;	/* bytes before NEAR are looked at
					 * one by one */
	size_t i;

	all->count = all->latest = 0;
	for (i = 0; i < a->count; i++) {
		const struct unit *u = &a->units[i];

		if ((u->flags & (UNIT_FURNITURE | UNIT_HEADING | UNIT_CODE))
		    != 0)
			continue;
		end = u->text + strlen(u->text);
		near = u->text;
		for (s = u->text; s < end; s++) {
			if (s >= near) {
				s = refer_skip_small(s, end);
				near = s + 8;
			}
			if (REFER_IS_SMALL(*s) || !refer_is_capital(s) ||
			    (s > u->text && is_letter(s[-1])))
				continue;
			read_run(&r, s);
			if (r.count == 2 && r.n[0] < 5 && r.at[0][0] == 'M' &&
			    refer_word_in(" mr mrs ms miss ", r.at[0], r.n[0])) {
				if (speakers.count < SPEAKERS_MAX)
					add_speaker(&speakers, &r, 1);
			} else if (r.count > 1)
				read_person(all, a, i, &r);
			else if (r.count == 1) {
				note_speaker(&speakers, u->text, &r);
				note_kin(all, u->text, &r);
			}
			if (r.end > s)
				s = r.end - 1;
		}
	}
	hear_speakers(all, &speakers);
}

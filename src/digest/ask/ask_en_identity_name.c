/*
 * A question that names somebody of whom the page has not told: it says who
 * that is, ", a teacher from Leeds,", and its answer need not. English.
 */
#include <string.h>

#include "../ask_en_identity.h"

#define ASKED_MOST 26	/* words */

/* TEXT has the last name of P. */
static bool
has_last(const char *text, const struct person *p)
{
	return text != NULL && identity_names(text, p->last, p->last_n);
}

/* The page, as far as question K, has the name of P. */
static bool
is_on_page(const struct article *a, const struct digest *page, size_t k,
    const struct person *p)
{
	size_t i;

	if (has_last(a->in->title, p) || has_last(page->summary, p) ||
	    has_last(page->quote.text, p) || has_last(page->why_it_matters, p))
		return true;
	for (i = 0; i < page->takeaway_count; i++)
		if (has_last(page->takeaways[i].text, p))
			return true;
	for (i = 0; i < k; i++)
		if (has_last(page->faq[i].question, p) || has_last(
		    page->faq[i].answer.text, p))
			return true;
	return false;
}

/* The word before AT in TEXT is in LIST, which is of small letters: where it
 * starts, or NULL. */
static const char *
word_before(const char *text, const char *at, const char *list)
{
	const char *s = at, *end;

	if (at <= text + 1 || at[-1] != ' ')
		return NULL;
	for (s = end = at - 1; s > text && s[-1] != ' '; s--)
		;
	end -= end[-1] == '.';
	return refer_word_in(list, s, (size_t)(end - s)) ? s : NULL;
}

/* Behind the full name of P at AT in the QUESTION, when it is the subject and
 * nothing says who it is; or NULL. */
static const char *
bare_subject(const char *question, const char *at, const struct person *p)
{
	const char *from, *end = at + p->name_n;

	from = word_before(question, at, " mr mrs ms dr prof professor sir"
	    " dame ");
	if (*end != ' ' || list_starts("|and|of|at|from|", end + 1) > 0 ||
	    (end[1] >= 'A' &&
	    end[1] <= 'Z'))
		return NULL;
	return word_before(question, from != NULL ? from : at, " did does do"
	    " has had is was will would can could should ") != NULL ? end :
	    NULL;
}

/* ANSWER without ", a teacher from Leeds," of T. */
static const char *
without_phrase(const struct teller *t, const char *answer, struct arena *to)
{
	struct buf out = BUF_INIT(0);
	const char *at, *end;
	size_t n;

	if (t->said == NULL || answer == NULL)
		return answer;
	n = (size_t)(t->said_end - t->said);
	at = memmem(answer, strlen(answer), t->said, n);
	if (at == NULL || at < answer + 3 || strncmp(at - 2, ", ", 2) != 0)
		return answer;
	end = at + n;
	if (*end != '.' && (strncmp(end, ", ", 2) != 0 || end[2] < 'a' ||
	    end[2] > 'z' || strncmp(end, ", and ", 6) == 0))
		return answer;
	buf_add(&out, answer, (size_t)(at - 2 - answer));
	/* "said Ann Poe, who wrote it" */
	buf_adds(&out, end + (*end == ',' && list_starts("|who|whose|which|",
	    end + 2) == 0));
	answer = arena_strdup(to, buf_str(&out));
	buf_free(&out);
	return answer;
}

/* Whose full name starts at S, or NULL. */
static const struct person *
person_at(const struct people *all, const char *s)
{
	size_t i;

	for (i = 0; i < all->count; i++)
		if (*s == *all->at[i].name && all->at[i].sure >= PERSON_SURE &&
		    strncmp(s, all->at[i].name, all->at[i].name_n) == 0)
			return &all->at[i];
	return NULL;
}

bool
ask_introduce(struct article *a, const struct digest *page, size_t k,
    struct arena *to, struct faq *f)
{
	const struct people *all = refer_people(a);
	struct teller t = { .a = a, .asked = BUF_INIT(0), .told = BUF_INIT(0) };
	struct buf out = BUF_INIT(0);
	const struct person *p = NULL;
	const char *s = f->question, *end = NULL;

	while (p == NULL && (s = strchr(s, ' ')) != NULL) {
		s++;
		if (!REFER_IS_SMALL(*s))
			p = person_at(all, s);
	}
	if (p != NULL && (end = bare_subject(f->question, s, p)) != NULL &&
	    !is_on_page(a, page, k, p))
		identity_find(&t, p, f->answer.sentence);
	if (t.phrase == NULL || ask_word_count(f->question) + ask_word_count(t.phrase)
	    > ASKED_MOST)
		return false;
	buf_add(&out, f->question, (size_t)(end - f->question));
	buf_addf(&out, ", %s,%s", t.phrase, end);
	f->question = arena_strdup(to, buf_str(&out));
	buf_free(&out);
	f->answer.text = without_phrase(&t, f->answer.text, to);
	return true;
}

/* TEXT goes on behind the name with ", a … who", up to the next comma. */
static bool
is_who(const char *text, const char *name, size_t n)
{
	const char *at = memmem(text, strlen(text), name, n), *who;

	if (at == NULL || strncmp(at + n, ", a", 3) != 0)
		return false;
	at += n + 2;
	who = strstr(at, " who ");
	return who != NULL && who < at + strcspn(at, ",");
}

/* A last name alone, of N bytes. */
static bool
is_last_name(struct article *a, const char *name, size_t n)
{
	const struct people *all = refer_people(a);
	size_t i;

	for (i = 0; i < all->count; i++)
		if (all->at[i].sure > 0 && all->at[i].last_n == n &&
		    memcmp(all->at[i].last, name, n) == 0)
			return true;
	return false;
}

bool
ask_is_what_of_person(struct article *a, const struct question *q)
{
	const char *name = q->text + 8, *last;
	const struct people *all;
	size_t i, n;

	if (strncmp(q->text, "What is ", 8) != 0 && strncmp(q->text,
	    "What was ", 9) != 0)
		return false;
	name += *name == ' ';
	n = strcspn(name, "?");
	if (!refer_is_capital(name) || name[n] != '?')
		return false;
	last = memchr(name, ' ', n);
	if (last != NULL && refer_word_in(" mr mrs ms dr sir dame lord lady ",
	    name, strcspn(name, " .")))
		return strcspn(last + 1, " ?") == (size_t)(name + n - last - 1);
	if (last == NULL)
		return is_last_name(a, name, n);
	if (!refer_is_capital(last + 1))
		return false;
	all = refer_people(a);
	for (i = 0; i < all->count; i++)
		if (all->at[i].sure >= PERSON_SURE && all->at[i].name_n == n &&
		    memcmp(all->at[i].name, name, n) == 0)
			return true;
	return (refer_given_name(name, strcspn(name, " ")) == 2 && memchr(last +
	    1, ' ', n - (size_t)(last + 1 - name)) == NULL) ||
	    is_who(a->units[q->sentence].text, name, n);
}

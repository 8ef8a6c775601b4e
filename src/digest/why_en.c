#include "why_en.h"

#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/word.h>

#include "refer.h"

#define EARLY 0.6		/* of the sentences */
#define SUBJECTS_BACK 3		/* sentences with the same "he" */

bool
why_en_is_of_event(const struct unit *u)
{
	static const char nouns[] = " decision ruling verdict deal move law bill"
	    " legislation closure closures strike attack attacks finding findings"
	    " study result results discovery technology agreement incident crash"
	    " vote settlement plan plans measure measures change changes storm"
	    " outbreak cut cuts ban acquisition merger launch partnership"
	    " announcement win victory defeat loss dispute scandal leak disaster"
	    " case contract order project research trial sentence collapse fire"
	    " flood floods drought earthquake quake conflict war tariffs sanctions"
	    " killing killings shooting death deaths breach resignation election"
	    " referendum swing takeover lawsuit proposal proposals policy rise fall"
	    " decline increase drop shortage virus disease vaccine drug treatment"
	    " award tool model system approach method work investment ";
	struct word_iter it = { u->low, strlen(u->low), 0 };
	const char *word;
	size_t len, i;

	if (strncmp(u->low, "the ", 4) != 0)
		return false;
	for (i = 0; i < 4 && word_next(&it, &word, &len); i++)
		if (list_has_word(nouns, word, len))
			return true;
	return false;
}

bool
why_en_tells_history(const char *low)
{
	const char *at = low;

	while ((at = strpbrk(at, "12")) != NULL) {
		if (at > low && at[-1] == ' ' && (memcmp(at, "19", 2) == 0 ||
		    memcmp(at, "20", 2) == 0) && strspn(at, "0123456789") == 4)
			return at - low > 3 && memcmp(at - 4, " in ", 4) == 0 &&
			    strstr(low, "since") == NULL &&
			    strstr(low, " by 20") == NULL &&
			    strstr(low, "first") == NULL;
		at += strspn(at, "0123456789");
	}
	return false;
}

bool
why_en_is_spoken(const char *text)
{
	return strstr(text, ": \"") != NULL || strstr(text, ",\" ") != NULL ||
	    strstr(text, ".\" ") != NULL || strstr(text, ": '") != NULL ||
	    strstr(text, ",' ") != NULL ||
	    strstr(text, ": \xe2\x80\x9c") != NULL ||
	    strstr(text, ": \xe2\x80\x98") != NULL ||
	    strstr(text, ",\xe2\x80\x99 ") != NULL ||
	    strstr(text, ",\xe2\x80\x9d ") != NULL;
}

bool
why_en_stands(const struct article *a, const struct unit *u)
{
	static const char empty[] = "|it is the first time|it was the first time"
	    "|it's the first time|it\xe2\x80\x99s the first time"
	    "|it would be the first time|it will be the first time"
	    "|it is feared|it is estimated|it is thought that"
	    "|it is not clear whether|it remains to be seen|it will take|";

	if (list_starts(empty, u->low) > 0)
		return true;
	return (double)u->order < EARLY * (double)a->usable_count &&
	    list_starts("|the decision|the move|the announcement|", u->low) > 0;
}

/* The capitalised words at the start of a unit: their bytes. */
static size_t
start_run(const char *s)
{
	size_t n = 0, k;

	while (refer_is_capital(s + n)) {
		k = strcspn(s + n, " ,.;:");
		n += k;
		if (s[n] != ' ' || !refer_is_capital(s + n + 1))
			break;
		n++;
	}
	return n;
}

/* Of the people, the one whom the N bytes at S name last, or NULL. */
static const struct person *
person_named(const struct people *all, const char *s, size_t n)
{
	const struct person *p;
	size_t i;

	for (i = 0; i < all->count; i++) {
		p = &all->at[i];
		if (p->last_n > 0 && n >= p->last_n && !p->shared &&
		    p->sure >= PERSON_SURE && memcmp(s + n - p->last_n,
		    p->last, p->last_n) == 0 && (n == p->last_n ||
		    s[n - p->last_n - 1] == ' '))
			return p;
	}
	return NULL;
}

/* Somebody else is named in S, too. */
static bool
names_others(const struct people *all, const struct person *but,
    const char *s)
{
	char last[64];
	size_t i;

	for (i = 0; i < all->count; i++) {
		const struct person *p = &all->at[i];

		if (p == but || p->last_n == 0 || p->last_n >= sizeof last)
			continue;
		memcpy(last, p->last, p->last_n);
		last[p->last_n] = '\0';
		if (strstr(s, last) != NULL)
			return true;
	}
	return false;
}

const char *
why_en_named(const struct article *a, size_t at, struct arena *to)
{
	const struct unit *u = &a->units[at], *b = u;
	const struct person *p;
	struct people all;
	struct buf out = BUF_INIT(0);
	const char *made = NULL;
	size_t n = list_starts("|he|she|", u->low), i;

	if (n == 0 || u->text[n] != ' ' || at == 0)
		return NULL;
	for (i = 0; i < SUBJECTS_BACK && b > a->units; i++) {
		b--;
		if ((b->flags & (UNIT_UNUSABLE | UNIT_QUOTED)) != 0)
			return NULL;
		if (strncmp(b->low, u->low, n + 1) != 0)
			break;
	}
	if (start_run(b->text) == 0)
		return NULL;
	people_find(&all, a);
	p = person_named(&all, b->text, start_run(b->text));
	if (p == NULL || names_others(&all, p, b->text))
		return NULL;
	buf_add(&out, p->name, p->name_n);
	buf_adds(&out, u->text + n);
	made = arena_strdup(to, buf_str(&out));
	buf_free(&out);
	return made;
}

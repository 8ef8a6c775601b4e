/* A sentence as a part prints it: without the words that speak to a sentence
 * that is not there. Words that are glued are parted later (unglue.c). */
#include "article.h"

#include <string.h>

#include <ndigest/text/utf8.h>

#include "unit.h"

/* "…, though, and …": the comma parts two clauses whatever stands in it. */
static bool
parts_clauses(const char *s)
{
	return list_has_word(" and but or nor so yet which who while when as"
	    " because although if ", s, strcspn(s, " ,."));
}

/* Leaves out ", however," and the like, which speak to a sentence that is not
 * there. */
static void
add_without_inner(struct buf *out, const struct article *a, const char *s)
{
	const char *comma;
	size_t n;

	while (a->rules != NULL && a->rules->inner_cuts != NULL &&
	    (comma = strstr(s, ", ")) != NULL) {
		n = list_starts(a->rules->inner_cuts, comma + 2);
		buf_add(out, s, (size_t)(comma - s));
		s = comma;
		/* "Lamps, on the other hand — which …" */
		if (n > 0 && strncmp(s + n + 2, " \xe2\x80\x94 ", 5) == 0)
			s += n + 2;
		if (n > 0 && (s[n + 2] == ',' || s[n + 2] == '.')) {
			s += n + 2;
			s += *s == ',' && !(*(s + 1) == ' ' &&
			    parts_clauses(s + 2));
			if (*s == ' ' || *s == '.')
				break;
		}
		buf_addc(out, *s++);
	}
	buf_adds(out, s);
}

/* "but also", "also known as", and what somebody said. */
static bool
must_stay(const char *text, const char *space, size_t n)
{
	static const char before[] = " but and not or then oder und mais et"
	    " sino mas como bem sondern maar en ";
	static const char after[] = " known called named referred dubbed ";
	static const char after_verb[] = " ist sind war waren hat haben hatte"
	    " hatten wird werden wurde wurden soll sollen will wollen kann"
	    " können muss müssen gab kam kamen gibt steht stehen ";
	const char *word = space, *next = space + 1 + n + 1;

	while (word > text && word[-1] != ' ')
		word--;
	/* "waren auch Boote": after a verb only; "publie aussi la liste":
	 * before an article only */
	if (n == 4 && memcmp(space + 1, "auch", 4) == 0)
		return !list_has_word(after_verb, word, (size_t)(space - word))
		    || list_has_word(" wenn nur ohne noch in bei für ", next,
		    strcspn(next, " ,."));
	/* "ha anche chiuso", "anche se" */
	if (n == 5 && memcmp(space + 1, "anche", 5) == 0)
		return !list_has_word(" ha hanno è sono può possono aveva"
		    " avevano ", word, (size_t)(space - word));
	/* "pediu ainda", but "ainda não" */
	if (n == 5 && memcmp(space + 1, "ainda", 5) == 0)
		return !list_has_word(" que o a os as uma um ", next,
		    strcspn(next, " ,."));
	/* "heeft ook gezegd", but "ook al" */
	if (n == 3 && memcmp(space + 1, "ook", 3) == 0)
		return !list_has_word(" is zijn was waren heeft hebben had"
		    " wordt worden werd werden zal zullen wil willen kan"
		    " kunnen moet moeten ", word, (size_t)(space - word)) ||
		    list_has_word(" niet al als in bij op voor ", next,
		    strcspn(next, " ,."));
	/* "obtuvieron así el permiso", but "así como" */
	if (list_has_word(" así assim così ainsi ", space + 1, n))
		return !list_has_word(" el la los las un una o a os as um uma il"
		    " lo i gli le les une l l\xe2\x80\x99 ", next,
		    strcspn(next, " ,.'")) || list_has_word(" es é è est est-ce"
		    " y e et o ou mais pero ma ", word,
		    (size_t)(space - word));
	/* "s’était aussi engagé" */
	if (n == 5 && memcmp(space + 1, "aussi", 5) == 0 && strcspn(next,
	    " ,.") > 3 && memcmp(next + strcspn(next, " ,.") - 2,
	    "\xc3\xa9", 2) == 0 && list_has_word(" a ont avait avaient s'est"
	    " s'était est était ", word, (size_t)(space - word)))
		return false;
	if (n == 5 && memcmp(space + 1, "aussi", 5) == 0)
		return !list_has_word(" la le les un une des du de dans en sur"
		    " par ", next, strcspn(next, " ,.'")) || list_has_word(
		    " lui elle eux elles mais ", word,
		    (size_t)(space - word));
	/* "a alors battu", but not "alors que" */
	if (n == 5 && memcmp(space + 1, "alors", 5) == 0)
		return !list_has_word(" a ont avait avaient est sont était"
		    " étaient ", word, (size_t)(space - word)) ||
		    strncmp(next, "qu", 2) == 0;
	/* "Gerade deshalb gilt" */
	if (list_has_word(" deshalb daher deswegen ", space + 1, n) &&
	    (word == text || list_has_word(" gerade genau eben und auch wohl"
	    " nicht ", word, (size_t)(space - word))))
		return true;
	/* "zwar stark, verloren aber Stimmen", "war voll, blieb aber dicht" */
	if (n == 4 && memcmp(space + 1, "aber", 4) == 0 && (memmem(text,
	    (size_t)(space - text), " zwar ", 6) != NULL ||
	    memmem(text, (size_t)(space - text), ", ", 2) != NULL))
		return true;
	/* "will instead film", but "instead of it" */
	if (n == 7 && memcmp(space + 1, "instead", 7) == 0 &&
	    strncmp(next, "of ", 3) == 0)
		return true;
	return list_has_word(before, word, (size_t)(space - word)) ||
	    list_has_word(after, next, strcspn(next, " ,.")) ||
	    memchr(text, '"', (size_t)(space - text)) != NULL ||
	    memmem(text, (size_t)(space - text), "\xe2\x80\x9c", 3) != NULL ||
	    memmem(text, (size_t)(space - text), "\xe2\x80\x9e", 3) != NULL ||
	    memmem(text, (size_t)(space - text), "\xc2\xab", 2) != NULL;
}

/* The length of what may be left out after a space of S: a word, or several
 * ("au contraire"). */
static size_t
inner_length(const struct article *a, const char *s)
{
	size_t n = strcspn(s, " ,.;:");

	if (list_has_word(a->rules->inner_words, s, n))
		return n;
	return a->rules->inner_phrases != NULL ?
	    list_starts(a->rules->inner_phrases, s) : 0;
}

/* The same for words that need no commas: "wird jedoch gebremst", "will also
 * close". */
void
article_drop_inner(const struct article *a, struct buf *out)
{
	char *s, *space;
	size_t n;

	if (a->rules == NULL || a->rules->inner_words == NULL || out->len == 0)
		return;
	for (s = out->data; (space = strchr(s, ' ')) != NULL; s = space + 1) {
		n = inner_length(a, space + 1);
		if (n == 0 || space[1 + n] != ' ' || space[-1] == ',' ||
		    (unsigned char)space[-1] == 0xa6 || /* "…" */
		    space[-1] == ':' || space[-1] == ';' ||
		    /* "… donc" */
		    (unsigned char)space[-1] == 0xa6 ||
		    must_stay(out->data, space, n))
			continue;
		memmove(space, space + 1 + n, strlen(space + 1 + n) + 1);
		out->len -= n + 1;
		return;
	}
}

const char *
unit_print(const struct article *a, size_t unit, bool follows,
    struct arena *to)
{
	const struct unit *u = &a->units[unit];
	struct buf out = BUF_INIT(0);
	const char *text = u->text;
	char first[4];
	uint32_t cp;
	size_t k;

	if ((u->flags & UNIT_SPEAKER) != 0 && strstr(text, ": ") != NULL)
		return arena_strdup(to, strstr(text, ": ") + 2);
	if (follows)
		return arena_strdup(to, text);
	if (u->named != NULL) {
		text = u->named;
	} else if (u->cut > 0) {
		text += u->cut;
		/* the new first letter is a capital, but for "iPhone" */
		if (text[0] != '\0' && !(text[1] >= 'A' && text[1] <= 'Z')) {
			k = utf8_decode(text, strlen(text), &cp);
			buf_add(&out, first, utf8_encode(unit_to_upper(cp),
			    first));
			text += k;
		}
	}
	add_without_inner(&out, a, text);
	article_drop_inner(a, &out);
	text = arena_strdup(to, buf_str(&out));
	buf_free(&out);
	return text;
}

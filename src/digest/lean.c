#include "lean.h"

#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/utf8.h>
#include <ndigest/text/word.h>

/* Follows the marks between two tokens. */
static void
follow_marks(const char *s, const char *end, bool *quoted, bool *bracketed)
{
	for (; s < end; s++) {
		if (*s == '(')
			*bracketed = true;
		else if (*s == ')')
			*bracketed = false;
		else if (*s == '"' || (end - s >= 2 && (unsigned char)s[0] ==
		    0xc2 && ((unsigned char)s[1] == 0xab ||
		    (unsigned char)s[1] == 0xbb)))
			*quoted = !*quoted;
		else if (end - s >= 3 && (unsigned char)s[0] == 0xe2 &&
		    (unsigned char)s[1] == 0x80 &&
		    (unsigned char)s[2] >= 0x9c && (unsigned char)s[2] <= 0x9e)
			*quoted = !*quoted;
	}
}

void
lean_read(struct lean *l, const struct clause *c)
{
	const char *end = c->text;
	bool quoted = false, bracketed = false;
	size_t i;

	l->c = c;
	l->first_end = c->count;
	for (i = 0; i < c->count && i < TOKENS_MAX; i++) {
		follow_marks(end, c->at[i].s, &quoted, &bracketed);
		end = c->at[i].s + c->at[i].n;
		l->inside[i] = quoted || bracketed;
		if (l->first_end == c->count && i > 0 && !l->inside[i] &&
		    c->at[i].gap != 0 && strchr(",;:-", c->at[i].gap) != NULL)
			l->first_end = i;
	}
}

static bool
has_one(const char *text, const char *list)
{
	struct word_iter it = { text, text != NULL ? strlen(text) : 0, 0 };
	struct buf low = BUF_INIT(64);
	const char *word;
	size_t len;
	bool found = false;

	while (!found && word_next(&it, &word, &len)) {
		buf_clear(&low);
		utf8_lower(&low, word, len < 40 ? len : 40);
		found = list_has_word(list, buf_str(&low), low.len);
	}
	buf_free(&low);
	return found;
}

bool
lean_opening_has(const struct clause *c, const char *list)
{
	const struct unit *u = c->a->units;
	size_t i, n;

	if (has_one(c->a->in->title, list))
		return true;
	for (i = 0; i + 1 < c->a->count && (u[i].flags & UNIT_UNUSABLE) != 0;
	    i++)
		;
	if (i >= c->a->count || u[i].text == NULL || has_one(u[i].text, list))
		return true;
	n = strcspn(u[i].text, " ");
	return article_is_name(c->a, u[i].text, n) || (n < 4 &&
	    u[i].text[n] == ' ' && u[i].text[n + 1] >= 'A' &&
	    u[i].text[n + 1] <= 'Z');
}

bool
lean_is(const struct lean *l, size_t i, const char *list)
{
	return i < l->c->count && i < TOKENS_MAX && !l->inside[i] &&
	    clause_is(l->c, i, list);
}

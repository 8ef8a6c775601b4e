#include "lean.h"

#include <string.h>

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

bool
lean_is(const struct lean *l, size_t i, const char *list)
{
	return i < l->c->count && i < TOKENS_MAX && !l->inside[i] &&
	    clause_is(l->c, i, list);
}

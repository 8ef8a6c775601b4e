/* A German sentence as its questions see it: without what is in brackets, and
 * without an apposition to the subject. */
#include <string.h>

#include <ndigest/base/buf.h>

#include "../ask_frames.h"

#define BRACKET_MAX 40		/* bytes */
#define APPOSITION_MAX 80
#define SUBJECT_BYTES 120

static bool
is_capital(const char *s)
{
	return (*s >= 'A' && *s <= 'Z') || (unsigned char)*s == 0xc3;
}

/* "Ann Poe (Linke) forderte" */
static void
drop_brackets(struct buf *out, const char *s)
{
	const char *end;

	for (; *s != '\0'; s++) {
		if (s[0] == ' ' && s[1] == '(' && (end = strchr(s, ')')) !=
		    NULL && end - s < BRACKET_MAX)
			s = end;
		else
			buf_addc(out, *s);
	}
}

/* Whether [S, S + N) has a word of the verbs. */
static bool
has_verb(const char *verbs, const char *s, size_t n)
{
	const char *end = s + n;
	size_t k;

	for (; s < end; s += k + 1) {
		k = strcspn(s, " ,");
		if (list_has_word(verbs, s, k))
			return true;
	}
	return false;
}

/* The bytes of ", die Firma Acme," at COMMA, which the verb follows; or 0. */
static size_t
apposition(const char *verbs, const char *text, const char *comma)
{
	const char *end = strstr(comma + 1, ", "), *word;
	size_t n;

	if (end == NULL || end - comma > APPOSITION_MAX ||
	    comma - text > SUBJECT_BYTES)
		return 0;
	/* a relative clause ends in its verb, a name does not */
	for (word = end; word[-1] != ' '; word--)
		;
	n = strcspn(end + 2, " ,");
	if (!is_capital(word) || is_capital(end + 2) ||
	    !(list_has_word(verbs, end + 2, n) || (n > 4 &&
	    memcmp(end + n, "te", 2) == 0)) ||
	    has_verb(verbs, text, (size_t)(comma - text)) ||
	    has_verb(verbs, comma + 2, (size_t)(end - comma - 2)))
		return 0;
	return (size_t)(end - comma) + 1;
}

bool
german_opens_small(const struct clause *c)
{
	static const char ends[][3] = { "e", "er", "es", "en", "em", "" };
	const struct token *t = &c->at[0];
	char form[TOKEN_LOW];
	size_t i, n = t->low_n;

	if (t->name || !t->capital || n < 5 || n + 2 >= sizeof form ||
	    !c->at[1].capital || c->at[1].gap != 0 ||
	    !framer_ends_in(t, " e er es en "))
		return false;
	n -= t->low[n - 1] == 'e' ? 1 : 2;
	memcpy(form, t->low, n);
	for (i = 0; i < sizeof ends / sizeof *ends; i++) {
		memcpy(form + n, ends[i], strlen(ends[i]) + 1);
		if (article_is_common(c->a, form, strlen(form)))
			return true;
	}
	return false;
}

const char *
ask_german_plain(struct article *a, const char *text, const char *verbs)
{
	struct buf out = BUF_INIT(0);
	const char *comma;
	size_t n;

	drop_brackets(&out, text);
	comma = strstr(buf_str(&out), ", ");
	n = comma != NULL ? apposition(verbs, buf_str(&out), comma) : 0;
	if (n > 0) {
		memmove(out.data + (comma - out.data), comma + n,
		    strlen(comma + n) + 1);
		out.len -= n;
	}
	text = arena_strdup(a->arena, buf_str(&out));
	buf_free(&out);
	return text;
}

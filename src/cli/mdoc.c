/* The commands as a list in mdoc(7): the part of ndigest(1) that is made. */
#include "mdoc.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "command.h"

#define FILL 72

/* One word; what would start a request or an escape is escaped. */
static size_t
put_word(const char *s, size_t n)
{
	static const char dots[] = "…";
	size_t i, columns = 0;

	if (n > 0 && (*s == '.' || *s == '\''))
		(void)fputs("\\&", stdout);
	for (i = 0; i < n; i++, columns++) {
		if (s[i] == '\\') {
			(void)fputs("\\e", stdout);
		} else if (s[i] == '-') {
			(void)fputs("\\-", stdout);
		} else if (strncmp(s + i, dots, sizeof dots - 1) == 0) {
			(void)fputs("\\&...", stdout);
			i += sizeof dots - 2;
			columns += 2;
		} else {
			(void)putchar(s[i]);
		}
	}
	return columns;
}

/* Sentences, each from a line of its own. */
static void
put_filled(const char *s, size_t len)
{
	size_t column = 0;

	while (len > 0) {
		size_t n = 0, gap;

		while (n < len && s[n] != ' ')
			n++;
		if (column > 0)
			(void)putchar(column + n >= FILL ? '\n' : ' ');
		if (column + n >= FILL)
			column = 0;
		column += put_word(s, n) + 1;
		if (n > 0 && s[n - 1] == '.' && n < len) {
			(void)putchar('\n');
			column = 0;
		}
		for (gap = n; gap < len && s[gap] == ' '; gap++)
			continue;
		s += gap;
		len -= gap;
	}
	(void)putchar('\n');
}

/* Lines that start with blanks are shown as they stand, in one display. */
static void
put_details(const char *s)
{
	bool literal = false;

	while (*s != '\0') {
		size_t n;

		if (literal != (*s == ' '))
			(void)puts(literal ? ".Ed" :
			    ".Bd -literal -offset indent");
		literal = *s == ' ';
		s += strspn(s, " ");
		n = strcspn(s, "\n");
		if (literal) {
			(void)put_word(s, n);
			(void)putchar('\n');
		} else {
			put_filled(s, n);
		}
		s += n + (s[n] == '\n');
	}
	if (literal)
		(void)puts(".Ed");
}

/* What a table has as a phrase, as a sentence. */
static void
put_phrase(const char *s)
{
	char text[512];

	(void)snprintf(text, sizeof text, "%c%s.", toupper((unsigned char)*s),
	    s + 1);
	put_filled(text, strlen(text));
}

static bool
is_placeholder(const char *s, size_t n)
{
	return n > 0 && isupper((unsigned char)s[0]);
}

/* The macro for a word of a synopsis: an option, a placeholder, a keyword. */
static void
put_piece(const char *s, size_t n)
{
	static const char dots[] = "…";
	size_t tail = sizeof dots - 1;
	bool more = n >= tail && memcmp(s + n - tail, dots, tail) == 0;

	if (more)
		n -= tail;
	if (n > 2 && memcmp(s, "--", 2) == 0) {
		(void)fputs(" Fl \\-", stdout);
		s += 2;
		n -= 2;
	} else if (is_placeholder(s, n)) {
		(void)fputs(" Ar ", stdout);
	} else {
		(void)fputs(" Cm ", stdout);
	}
	(void)put_word(s, n);
	if (more)
		(void)fputs(" ...", stdout);
}

static void
put_synopsis(const char *s)
{
	while (*s != '\0') {
		size_t n = strcspn(s, " []|");

		if (n > 0)
			put_piece(s, n);
		s += n;
		if (*s == '[')
			(void)fputs(" Oo", stdout);
		else if (*s == ']')
			(void)fputs(" Oc", stdout);
		else if (*s == '|')
			(void)fputs(" |", stdout);
		if (*s != '\0')
			s++;
	}
}

static void
put_options(const struct arg_option *o)
{
	if (o->name == NULL)
		return;
	(void)puts(".Pp\n.Bl -tag -width Ds -compact");
	for (; o->name != NULL; o++) {
		(void)fputs(".It Fl \\-", stdout);
		(void)put_word(o->name, strlen(o->name));
		if (o->value != NULL)
			put_synopsis(o->value);
		(void)putchar('\n');
		put_phrase(o->help);
	}
	(void)puts(".El");
}

void
mdoc_commands(void)
{
	size_t i;

	(void)puts(".Bl -tag -width Ds");
	for (i = 0; commands[i] != NULL; i++) {
		(void)printf(".It Cm %s", commands[i]->name);
		put_synopsis(commands[i]->synopsis);
		(void)putchar('\n');
		put_phrase(commands[i]->summary);
		put_details(commands[i]->details);
		put_options(commands[i]->options);
	}
	(void)puts(".El");
}

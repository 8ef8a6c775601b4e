/* By what a text shows that it was mangled on its way. Private to the engine. */
#ifndef DIGEST_SIGNS_H
#define DIGEST_SIGNS_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* What a text has of each sign that it was mangled. */
struct signs {
	size_t points, spaced;	/* commas and points; those after a space */
	size_t commas;		/* not after one */
	size_t detached;	/* points after a space */
	size_t dots;		/* ". . ." */
	size_t stars, links;	/* ** and ]( */
	size_t ticks;		/* `` */
	size_t twins;		/* '' */
	size_t quotes, doubled, escaped;	/* ", "", \" */
	size_t lines, breaks;	/* \n in two characters, and in one */
	size_t lost;		/* U+FFFD, and ? where an apostrophe was */
	size_t entities;	/* &quot; */
	size_t parted;		/* words over two lines */
	size_t accents;		/* don`t, ligatures */
	size_t alone;		/* straight marks between blanks */
	size_t bare;		/* #39; and quot; */
	size_t slashes;		/* two for a break */
	size_t tags;		/* </p> */
	size_t asked;		/* lines that "Q. " opens */
	size_t cited;		/* lines that "> " opens */
	size_t garbled;		/* â€™ */
	size_t joined, sure;	/* "end.The" */
	size_t blank, indented;	/* lines */
	size_t reopened;	/* "… end. "And on" */
	bool quoted;		/* in marks of speech, so far */
	size_t torn;		/* speech over two paragraphs, in one pair */
	size_t line, longest;	/* where the line starts, bytes of one */
	bool wrapped;		/* paragraphs are indented, other lines not */
	bool field;		/* of a table: in quotation marks as a whole */
};

static inline bool
signs_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

static inline bool
signs_letter(char c)
{
	return (unsigned)((unsigned char)c | 0x20) - 'a' < 26;
}

/* "s", "t", "re" and a blank: what follows an apostrophe. */
bool signs_tail(const char *s, size_t n);
/* The character at S[AT] stands for one that got lost: U+FFFD or a question
 * mark within "it?s". */
bool signs_lost(const char *s, size_t n, size_t at);
/* Marks of speech at S, of one that ends and of the next: their bytes. */
size_t signs_marks(const char *s, size_t n);
/* "go- / vernment": a word parted at the hyphen at S[AT] by the end of a line.
 */
bool signs_parted(const char *s, size_t n, size_t at);
/* "`", an acute or a ligature at S[AT] that stands for what is put in AS: its
 * bytes. */
size_t signs_accent(const char *s, size_t n, size_t at, const char **as);
/* White space got lost behind the stop at S[AT], and before a word: its bytes,
 * 0 when it did not. */
size_t signs_joined(const char *s, size_t n, size_t at);
/* A straight mark at AT opens speech, to the eye. */
bool signs_open(const char *s, size_t n, size_t at);
/* Speech goes on at AT, in a new paragraph that lost its break: there is no
 * mark before it. */
bool signs_reopen(const char *s, size_t n, size_t at);
/* 1: a mark of speech at AT opens, -1: it closes, 0: it is none. */
int signs_speech(const char *s, size_t n, size_t at);
/* Within speech, the line ends at AT with a stop, and what follows has the
 * mark that closes and none that opens: each sentence got a line. */
bool signs_torn(const char *s, size_t n, size_t at);

/* " #39;", "quot;" end or start at S[AT]: what it stands for, 0 for nothing;
 * its bytes before AT and from it. */
char signs_bare(const char *s, size_t n, size_t at, size_t *before,
    size_t *after);
/* "<p>", "</b>", "<br />" at S: its bytes, 0 when it is none; BREAKS: it ends
 * a paragraph. */
size_t signs_tag(const char *s, size_t n, bool *breaks);

/* For scan_marks: counts the sign at S[I], when there is one, in the struct
 * signs at TO. */
void signs_count(void *to, const char *s, size_t n, size_t i);

#endif

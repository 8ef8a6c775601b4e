/* Abbreviations that end in a point, for sentence. */
#ifndef TEXT_ABBREV_H
#define TEXT_ABBREV_H

#include <stddef.h>

enum abbrev {
	ABBREV_NONE,
	ABBREV_NEVER,	/* never the end of a sentence: "Dr." "z.B." */
	ABBREV_NUMBER,	/* not before a digit or a Roman number: "No." */
	ABBREV_MAYBE	/* only before a word that starts sentences: "Inc." */
};

/* WORD in lower case without its last point; LANG a primary subtag. */
enum abbrev abbrev_find(const char *lang, const char *word, size_t len);

#endif

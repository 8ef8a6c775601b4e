/* What stands on the line of an article's first sentence and is none of it:
 * "PERTH: ", "UPDATE 2-", "By Ann Poe ", "Listen 0.5x 1x ", "Photograph: Ann
 * Poe/PA ". English only. Private to the engine. */
#ifndef DIGEST_OPENING_H
#define DIGEST_OPENING_H

#include <stddef.h>

#include <ndigest/base/arena.h>

/* Bytes of it at S, 0 for none. TEXT: the whole one, NULL when S is not its
 * first line. */
size_t opening_length(const char *s, const char *text);

/* Bytes of the LINE that opens a text which are its *TITLE over again, up to
 * the sentence proper; all of them where it is nothing else. Sets *TITLE to
 * what of it must follow, NULL when that is nothing. 0: another sentence. */
size_t headline_length(const char **title, const char *line);

/* TITLE without "BREAKING:", "UPDATE 1-" and the like. */
const char *headline_plain(const char *title);

/* The headline that a TEXT without a title opens with, on a line of its own, in
 * the arena TO; NULL where it opens with a sentence or a page's furniture. */
const char *headline_of(const char *text, struct arena *to);

/* "York, May 4: ", "Paris -- ", "Mumbai: " at S, when TEXT, of which it is the
 * start, is given: its bytes. */
size_t opening_town(const char *s, const char *text);

#endif

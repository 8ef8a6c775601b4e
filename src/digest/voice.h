/*
 * Who tells a text as "we" or "I", and its sentences told of them by their
 * name: a summary is read without the page that says whose it is. English.
 * Private to the embedded engine.
 */
#ifndef DIGEST_VOICE_H
#define DIGEST_VOICE_H

#include <stdbool.h>

#include "article.h"

/* Those who tell it, as a sentence names them first and after that. */
struct teller {
	const char *name;	/* "Acme", "the authors"; NULL: nobody */
	const char *again, *owner, *object;	/* "it", "its", "it" */
	bool many;		/* NAME has a plural verb */
	bool many_again;	/* AGAIN has one */
	bool sells;		/* it speaks to those who use what it makes */
};

/* Whether those who tell it do what a firm or a team does, and no newspaper. */
bool teller_is_team(const struct article *a);

/* The name of the site in "Lamps are here | Acme Blog", or NULL. */
const char *teller_site(const char *title);

/* Who the text's "we" (or "I", where MINE) is. */
struct teller voice_of(struct article *a, bool mine);

/* The sentence TEXT with the teller's name for "we" or "I", and "users" for
 * the "you" whom a firm speaks to. In the article's arena; NULL: it has none of
 * them, or cannot be told so. */
const char *voice_tell(struct article *a, const char *text);

#endif

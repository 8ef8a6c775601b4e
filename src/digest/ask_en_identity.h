/* Who somebody is and what something is: questions that an apposition
 * answers, with answers that are built anew. English. Private to the embedded
 * engine. */
#ifndef DIGEST_ASK_EN_IDENTITY_H
#define DIGEST_ASK_EN_IDENTITY_H

#include "ask_en.h"
#include "refer.h"

/* A sentence that is read for what it tells of a name in passing. */
struct teller {
	struct article *a;
	const struct unit *u;
	size_t sentence;
	const struct clause *c;
	/* the name at hand */
	const struct person *person;	/* or NULL */
	const char *name;
	size_t name_n;
	const char *from;	/* where it stands in the sentence */
	const char *key;	/* what of it the page must have */
	size_t key_n;
	const struct person *asked_of;	/* whose death was looked for */
	bool dead;
	/* ", a teacher from Leeds" behind it: where that stands; or NULL */
	const char *raw, *raw_end;
	struct buf asked, told;
	struct question best;	/* so far, in the article's arena */
	double worth;		/* of it; 0: none */
	/* where a phrase for one person is looked for */
	const struct person *only;
	size_t near;		/* its sentence, which is the best to say */
	const char *phrase;	/* "a teacher from Leeds", or NULL */
	const char *said, *said_end;	/* RAW of it */
	const struct digest *page;	/* or NULL */
	const char *want;	/* the one question that is asked, or NULL */
};

/* A phrase that tells what the name is: tokens. */
struct telling {
	size_t first, end;
	size_t age;		/* ", 34," before it, 0: none */
	size_t head;		/* its noun, or the verb behind "who" */
};

extern const char identity_nations[];	/* and parties, as adjectives */

/* Who the persons of T's sentence are; what its things are, where they are,
 * since when. Each offers what it finds. */
void identity_ask_persons(struct teller *t);
void identity_ask_things(struct teller *t);

/* Where the phrase at I ends that began after a comma: at the next one, before
 * "which", with the sentence; 0: it is none, or it goes on. */
size_t identity_end(const struct clause *c, size_t i);
/* Tokens [first, end) name nobody by a pronoun, and no "the club" that the page
 * has not told of. OWN: "her" is the name's own. */
bool identity_is_plain(const struct teller *t, size_t first, size_t end,
    bool own);
/* The noun of the phrase [first, end): before "of", "who" and the like. */
size_t identity_head(const struct clause *c, size_t first, size_t end);
/* "an" before token K, "a" else. */
const char *identity_article(const struct clause *c, size_t k);

/* Whether TEXT has the N bytes at KEY as a word. */
bool identity_names(const char *text, const char *key, size_t n);
/* Whether the article tells that P is dead. */
bool identity_is_dead(const struct article *a, const struct person *p);

/* What people are (ask_en_identity_role.c): P is known to all; the noun K is
 * one of people; HEAD of the phrase from FIRST on an office, such as there is
 * one of, of "Acme" before END, in a cabinet, of a state; S says more than "a
 * neighbour". */
bool identity_is_famous(const struct person *p);
bool identity_is_person_noun(const struct clause *c, size_t k);
bool identity_is_office(const struct clause *c, size_t first, size_t head);
bool identity_is_sole(const struct clause *c, size_t first, size_t head,
    size_t end);
bool identity_is_in_cabinet(const struct clause *c, size_t head);
bool identity_is_head_of_state(const struct clause *c, size_t first,
    size_t head);
bool identity_tells_enough(const struct clause *c, const struct telling *s);

/* Takes what is written in T as the best so far, when the page has the name
 * and does not say the same yet. */
void identity_offer(struct teller *t, enum ask_kind kind, double worth);

/* What the article says of P, into T, who has an article and nothing else;
 * NEAR: the sentence that is best to say it. */
void identity_find(struct teller *t, const struct person *p, size_t near);

#endif

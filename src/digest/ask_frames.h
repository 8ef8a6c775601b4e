/*
 * Questions in languages whose word order lets a question be a template: the
 * subject of the sentence goes where the template has "%s". German and Dutch
 * put the verb second; the others put it after the subject.
 */
#ifndef DIGEST_ASK_FRAMES_H
#define DIGEST_ASK_FRAMES_H

#include <stdbool.h>

#include "ask.h"

enum frame_after {
	AFTER_OBJECT,		/* a direct object follows the verb */
	AFTER_THAT,		/* "that …" follows */
	AFTER_INFINITIVE,
	AFTER_ARTICLE,		/* "is a …": the next noun says what kind */
	AFTER_NUMBER,
	AFTER_ANY
};

struct frame {
	const char *verb;	/* one or two words, in small letters */
	const char *tail;	/* what the clause ends in, or NULL */
	const char *question;	/* "%s": the subject; "%p": the tail word */
	enum frame_after after;
	enum ask_kind kind;
};

struct ask_grammar {
	bool verb_second;
	const char *articles;	/* that start a subject; made small */
	const char *article_ends;	/* "|l'|": elided ones, or NULL */
	const char *inner;	/* prepositions inside a subject */
	const char *never;	/* words that no subject has */
	const char *prepositions;
	const char *that;
	const char *openers;	/* words before the verb when it is second */
	const char *indefinite;	/* articles after "is" */
	const char *roles, *things;
	const char *who_is, *what_is;	/* "%s" */
	const char *participles;	/* for frames with tail "%" */
	const char *infinitive_ends;	/* " en ar er " */
	const char *more_than;	/* words before a number */
	const char *how_many;	/* "%s": noun and the rest; NULL: none */
	const char *how_many_vowel;	/* before a vowel; or NULL */
	const char *how_many_feminine;	/* after nouns in -as, -e; or NULL */
	const char *feminine_end;
	const char *plural_verbs;	/* that may follow the counted noun */
	const char *mark;	/* what ends a question */
	const struct frame *frames;	/* .verb NULL ends them */
};

void ask_by_frames(struct article *a, size_t sentence, struct faq_list *out,
    const struct ask_grammar *g);

void ask_german(struct article *a, size_t sentence, struct faq_list *out);
void ask_french(struct article *a, size_t sentence, struct faq_list *out);
void ask_spanish(struct article *a, size_t sentence, struct faq_list *out);
void ask_italian(struct article *a, size_t sentence, struct faq_list *out);
void ask_portuguese(struct article *a, size_t sentence, struct faq_list *out);
void ask_dutch(struct article *a, size_t sentence, struct faq_list *out);

#endif

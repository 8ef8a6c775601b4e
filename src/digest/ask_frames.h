/*
 * Questions in languages whose word order lets a question be a template: the
 * subject of the sentence goes where the template has "%s". German and Dutch
 * put the verb second; the others put it after the subject.
 */
#ifndef DIGEST_ASK_FRAMES_H
#define DIGEST_ASK_FRAMES_H

#include <stdbool.h>

#include <ndigest/base/buf.h>

#include "ask.h"
#include "clause.h"

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

struct framer;

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
	const char *infinitives;	/* of things done, for tail "+" */
	const char *infinitive_ends;	/* " en ar er " */
	const char *more_than;	/* words before a number */
	const char *how_many;	/* "%s": noun and the rest; NULL: none */
	const char *how_many_vowel;	/* before a vowel; or NULL */
	const char *how_many_feminine;	/* after nouns in -as, -e; or NULL */
	const char *feminine_end;
	const char *plural_verbs;	/* that may follow the counted noun */
	/* for "why" and "when"; NULL: no such questions */
	const char *finite;	/* verbs in the second place */
	const char *finite_ends;	/* of other such verbs, or NULL */
	const char *because;	/* words that start a reason */
	const char *lost;	/* words that make a question unclear */
	const char *why;	/* "Warum": the verb follows where it is second */
	const char *when;
	const char *time_openers, *time_words, *months;
	/* the sentence without what no question repeats; or NULL */
	const char *(*plain)(struct article *a, const char *text,
	    const char *verbs);
	/* the only questions that a sentence of few words answers; or NULL */
	void (*known)(struct framer *f);
	/* more questions about the sentence, in a language's own way; or NULL */
	void (*more)(struct framer *f);
	const char *mark;	/* what ends a question */
	const struct frame *frames;	/* .verb NULL ends them */
};

/* A sentence with the subject that was found in it. */
struct framer {
	struct article *a;
	const struct ask_grammar *g;
	struct clause c;
	size_t sentence;
	struct faq_list *out;
	size_t first, end;	/* the subject */
	struct buf text;	/* the question */
};

#define SUBJECT_MAX 8		/* tokens */

/* Whether token I is an article, or has an elided one. */
bool framer_is_article(const struct framer *f, size_t i);
/* Whether tokens [FIRST, END) are a plain noun phrase: an article and more,
 * or a name. */
bool framer_is_plain(const struct framer *f, size_t first, size_t end);
/* The noun phrase that starts at I, after the verb: its end, or I. */
size_t framer_phrase_after(const struct framer *f, size_t i);
/* Whether token T ends in one of ENDS (" en er "). */
bool framer_ends_in(const struct token *t, const char *ends);
/* Appends the subject to the question. */
void framer_add_subject(struct framer *f);
/* Adds the question that f->text is, without "however" and the like, when it
 * leans on nothing; Q has the rest. */
void framer_add(struct framer *f, struct question q);
/* The same with the kind's score. */
void framer_finish(struct framer *f, enum ask_kind kind);
/* Asks by the frames whose verb stands at token VERB; the subject is
 * [FIRST, END). */
void framer_try_verb(struct framer *f, size_t first, size_t end, size_t verb);
/* Where the subject starts after "En 2019, …", or 0. */
size_t framer_skip_opener(const struct framer *f);

/* ask_de_field.c: by the words before the verb, and by numbers. */
void ask_german_field(struct framer *f);
/* ask_de_part.c: whether tokens [I, LAST) have a noun that no preposition
 * governs and that tells no time. */
bool german_has_bare_noun(const struct framer *f, size_t i, size_t last);
/* Whether the question tells of no article: "Was zeigen Studien?" */
bool german_is_bland(struct framer *f);
/* Whether the first word is what the text else writes small: "Schwarzer
 * Hautkrebs". */
bool german_opens_small(const struct clause *c);
/* ask_de_plain.c: TEXT without brackets and without an apposition to its
 * subject; VERBS (list.h) may follow it. */
const char *ask_german_plain(struct article *a, const char *text,
    const char *verbs);
/* ask_fr_order.c: with the subject after the verb, and by numbers. */
void ask_french_order(struct framer *f);

/* ask_reason.c: why, by a clause that gives a reason; when, by a date. */
void ask_reason(struct framer *f);

void ask_by_frames(struct article *a, size_t sentence, struct faq_list *out,
    const struct ask_grammar *g);

void ask_german(struct article *a, size_t sentence, struct faq_list *out);
void ask_french(struct article *a, size_t sentence, struct faq_list *out);
void ask_spanish(struct article *a, size_t sentence, struct faq_list *out);
void ask_italian(struct article *a, size_t sentence, struct faq_list *out);
void ask_portuguese(struct article *a, size_t sentence, struct faq_list *out);
void ask_dutch(struct article *a, size_t sentence, struct faq_list *out);

#endif

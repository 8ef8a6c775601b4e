/* A German sentence cut at its verb, for ask_de_field.c and ask_de_count.c. */
#ifndef DIGEST_ASK_DE_FIELD_H
#define DIGEST_ASK_DE_FIELD_H

#include <stdbool.h>
#include <stddef.h>

#include "../ask_frames.h"

#define QUESTION_TOKENS 22

struct field {
	struct framer *f;
	const struct clause *c;
	size_t verb;
	size_t end;		/* of the first clause */
	bool open;		/* it goes on in a way that belongs to it */
};

extern const char field_prepositions[];
extern const char field_times[];	/* days, months, parts of the day */
extern const char field_numbers[];	/* in letters */
extern const char field_before_number[];	/* "rund", "mehr als" */

/* Whether one of MARKS, or a mark beyond ASCII, stands before token I. */
bool field_gap_has(const struct clause *c, size_t i, const char *marks);
bool field_is_year(const struct token *t);

/* Whether "um … zu …" follows the clause. */
bool field_is_purpose(const struct field *d);
/* Whether the clause has its verb's other half, where it wants one. */
bool field_is_complete(const struct field *d);
/* Whether tokens [FIRST, END) need no other sentence. */
bool field_is_clear(const struct field *d, size_t first, size_t end);

/* "Betroffen sind …": the participle stands first; appended small. */
bool field_is_turned(const struct field *d);
void field_add_turned(struct field *d);

/* Appends tokens to the question, a space before them. */
void field_add(struct field *d, size_t first, size_t end);
/* Ends the question and adds it; its subject is [FIRST, END). */
void field_finish(struct field *d, enum ask_kind kind, double score,
    size_t first, size_t end);

/* Whether one of the tokens [FIRST, END) is in LIST. */
bool field_has_word(const struct field *d, size_t first, size_t end,
    const char *list);

/* ask_de_who.c: "Wer …?"; the same with the object first; "Wer gilt als …?";
 * "Welche … sind betroffen?"; a participle first. */
void field_ask_who(struct field *d);
void field_ask_who_last(struct field *d);
void field_ask_seen_as(struct field *d);
void field_ask_most_hit(struct field *d);
void field_ask_which(struct field *d);
void field_ask_turned(struct field *d);

/* ask_de_deed.c: "Wer wurde zum Chef gewählt?", "Was warf Ann Poe dem Rat
 * vor?", "Was sahen die Richter als erwiesen an?", "Wer verwandelte …?" */
void field_ask_chosen(struct field *d);
/* Whether the question so far is one of nothing: "Was bezweifeln Experten";
 * its subject is [FIRST, END). */
bool field_is_vague(const struct field *d, size_t first, size_t end);
void field_ask_dative(struct field *d);
void field_ask_it_that(struct field *d);
void field_ask_votes(struct field *d);
void field_ask_scorer(struct field *d);

/* ask_de_middle.c: "wegen Betrugs", "am Mittwoch", "2027"; "Wer …, muss mit
 * … rechnen."; "Ob …, soll im Mai entschieden werden." */
void field_ask_middle(struct field *d);
void field_ask_decision(struct field *d);
void field_ask_threat(struct field *d);

/* ask_de_part.c: the object, a preposition's noun, who. */
void field_ask_part(struct field *d);
/* Where the clause's closing verbs start. */
size_t field_tail(const struct field *d);
/* ask_de_level.c: how high, how far. */
void field_ask_level(struct field *d);
/* ask_de_if.c: a condition that comes first; a reason, "…, weil …" or "…, um
 * … zu …". */
void field_ask_because(struct field *d);
void field_ask_if(struct field *d);
void field_ask_whoever(struct field *d);
void field_ask_cause_first(struct field *d);

/* ask_de_count.c: "Wie viele …?", and "Welchen Verlust …?" */
void field_ask_counts(struct field *d);
void field_ask_sum(struct field *d);

#endif

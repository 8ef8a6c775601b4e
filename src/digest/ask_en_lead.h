/* Questions of the news itself: of a sentence of the summary, with an answer
 * that is built anew from its subject, its verb and what was asked for.
 * English. Private to the embedded engine. */
#ifndef DIGEST_ASK_EN_LEAD_H
#define DIGEST_ASK_EN_LEAD_H

#include "ask_en.h"

/* What can be asked of a verb (lead.def). */
enum lead_frame {
	LEAD_LONG = 1 << 0,	/* "for nine years": how long? */
	LEAD_AFTER = 1 << 1,	/* "after …" gives the reason */
	LEAD_OVER = 1 << 2,	/* "over …", "for …ing" does */
	LEAD_WHERE = 1 << 3,
	LEAD_PAID = 1 << 4,	/* a sum is its object, or follows it */
	LEAD_PRICE = 1 << 5,	/* "for $3m" */
	LEAD_BY = 1 << 6,	/* "by 5%" */
	LEAD_WHAT = 1 << 7,	/* its object is the news */
	LEAD_WHO = 1 << 8,	/* "by a diver" */
	LEAD_WHEN = 1 << 9,	/* what will be on a day */
	LEAD_HARM = 1 << 10,	/* so many are killed, moved, freed */
	LEAD_PHRASE = 1 << 11	/* "for …", "of …" tells what */
};

/* What stands behind the verb (ask_en_lead_part.c). */
enum lead_part_kind {
	LEAD_PART_NONE,
	LEAD_PART_OBJECT,	/* a noun phrase */
	LEAD_PART_ADVERB,	/* "overwhelmingly" */
	LEAD_PART_TO,		/* "to ban the sale": a purpose, or what */
	LEAD_PART_WHY,		/* "because …", "due to …" */
	LEAD_PART_AFTER,	/* "after …" and a clause */
	LEAD_PART_AS,		/* "as …" and a clause */
	LEAD_PART_OVER,		/* "over …", "following …", "for …ing" */
	LEAD_PART_HOW,		/* "by …ing", "using …" */
	LEAD_PART_BY,		/* "by the council" */
	LEAD_PART_STEP,		/* "by 5%" */
	LEAD_PART_PRICE,	/* "for $3m" */
	LEAD_PART_TIME,
	LEAD_PART_SPAN,		/* "for nine years" */
	LEAD_PART_PLACE,	/* what opens like one */
	LEAD_PART_WITH,		/* any other phrase */
	LEAD_PART_CLAUSE,	/* "when …", "while …", "despite …" */
	LEAD_PART_THAT,		/* "that …", "which …" */
	LEAD_PART_AND		/* another verb: nothing is read from there */
};

struct lead_part {
	enum lead_part_kind kind;
	size_t first, end;	/* tokens */
};

#define LEAD_PARTS 10

struct lead {
	struct ask q;
	const struct unit *u;
	struct verb_phrase p;
	unsigned frames;	/* of its verb */
	size_t noun;		/* of a subject that is counted: "people" of
				 * "ten people", or 0 */
	size_t told;		/* "said" of "Acme said it would", or 0 */
	size_t source, source_end;	/* ", police said": tokens; where
					 * nothing is told, they are one */
	size_t end;		/* of what is said */
	char *subject;		/* as it stands; with "the" for "a" */
	char *the;
	char *brief;		/* "the school" of "a school in Lund", or
				 * NULL: what an answer may call it */
	struct lead_part parts[LEAD_PARTS];
	size_t part_count;
	unsigned kinds;		/* of its parts: a bit for each */
	struct buf answer;
	bool modal;		/* "could reach": amounts only */
	bool both;		/* two questions are wanted */
	bool whole;		/* no other part has the sentence, which may
				 * answer as it is */
	char *frame;		/* "police said" before all of it, or NULL */
	struct question best[ASK_LEAD_MOST];	/* so far, of two kinds */
	double most;		/* the worth of the first; 0: none yet */
};

/* Whether LIST has the base of its verb. */
#define lead_is_base(l, list) ask_is_base(&(l)->p, (list))

/* Reads the sentence, whose clause is C, into L, which has WHOLE: false when
 * it is not plain. */
bool lead_read(struct lead *l, struct article *a, size_t sentence,
    const struct clause *c);
void lead_free(struct lead *l);
/* ", police said", ", according to the coroner": where it starts and what is
 * behind it; false: it cannot be told who says it. */
bool lead_find_source(struct lead *l);

/* Reads what stands behind the verb into its parts. */
void lead_read_parts(struct lead *l);

/* START, the verb round the subject: "How much will Acme pay"; PAST: "was
 * found" for "has been found". */
void lead_ask(struct lead *l, const char *start, const char *subject,
    bool past);
/* The subject and the verb; "Acme said it would pay". */
void lead_tell(struct lead *l, const char *subject);
/* A space and tokens [first, end), without the days of the week; the last one
 * with them. */
void lead_ask_words(struct lead *l, size_t first, size_t end);
void lead_tell_words(struct lead *l, size_t first, size_t end);
void lead_tell_days(struct lead *l, size_t first, size_t end);
/* Takes what was written as a question and its answer when that is short
 * enough and whole; both are empty then. */
bool lead_offer(struct lead *l, enum ask_kind kind, double worth);

/* Past "on Tuesday" at I. */
size_t lead_past_day(const struct lead *l, size_t i);
/* The end of the words from I on that can stand alone: no half of a phrase. */
size_t lead_stretch(const struct lead *l, size_t i);
/* A clause follows END that tells which ones: nothing may end there that counts
 * them. */
bool lead_is_cut(const struct lead *l, size_t end);
/* Past the "and" of a list whose comma stands before K: "guns, drugs and"; past
 * "10 minutes" of "2 hours, 10 minutes"; else K. */
size_t lead_past_list(const struct lead *l, size_t k);
/* Where an answer may end that must hold what is before LEAST: behind the
 * phrase that one of the OPENERS opens there, or at once. */
size_t lead_rest(const struct lead *l, size_t least, const char *openers);
/* The end of the clause at I: before a comma or another clause. */
size_t lead_run(const struct lead *l, size_t i);
/* Where the clause [AT, END) may end as well: without its last phrase of when
 * and where, or of "that …"; 0: nowhere. */
size_t lead_without_last(const struct lead *l, size_t at, size_t end);
/* Tokens [first, end) hold no pronoun that the subject does not answer. */
bool lead_is_clear(const struct lead *l, size_t first, size_t end);

/* What can be asked of a sentence without a plain subject: "There are …", "A
 * third of farms are …", "Up to 20cm of snow could fall …". */
void lead_ask_amounts(struct lead *l);

/* Whether the capital of the sentence's first word is only the sentence's. */
bool lead_opens_common(const struct clause *c, size_t i);
/* A subject that is no plain noun phrase at START; OPEN: what tells which one
 * was left out. */
bool lead_find_wide(const struct clause *c, size_t start, struct subject *s,
    bool *open);
/* The verb of L is a past form that could be a participle by its looks. */
bool lead_read_past(struct lead *l);
/* What an answer may call the subject. */
void lead_make_brief(struct lead *l);

/* How a part is asked for. */
struct lead_wish {
	const char *start;	/* "Why" */
	const char *subject;
	const char *rest;	/* behind the verb: " to do", or "" */
	size_t at;		/* the part */
	size_t keep;		/* tokens of it that the question has, too */
	bool past;
	enum ask_kind kind;
	double worth;
};

/* Asks as W says; the answer has as much of the part as fits. */
bool lead_ask_wish(struct lead *l, const struct lead_wish *w);
/* "the first woman" */
bool lead_opens_first(const struct clause *c, const struct lead_part *t);
/* Nouns that "to …" belongs to, and those that are nothing without the "that
 * …" behind them. */
extern const char lead_takes_to[], lead_empty[];

/* Whether a part is of the KIND. */
#define lead_has(l, kind) (((l)->kinds >> LEAD_PART_##kind & 1) != 0)
/* What lead.def says of the verb BASE. */
unsigned lead_frames_of(const char *base);
/* Of clauses within the sentence (ask_en_lead_fact.c). */
void lead_ask_relative(struct lead *l);
void lead_ask_aside(struct lead *l);
void lead_ask_loss(struct lead *l);
void lead_ask_strength(struct lead *l);
void lead_ask_worth(struct lead *l);
void lead_ask_election(struct lead *l);
/* Whether more need be asked. */
bool lead_wants(const struct lead *l);
/* All that is asked of the parts of L (ask_en_lead_ask.c, _whom.c). */
void lead_ask_parts(struct lead *l);
void lead_ask_reason(struct lead *l);
void lead_ask_named(struct lead *l);
void lead_ask_whom(struct lead *l);
void lead_ask_winner(struct lead *l);
void lead_ask_became(struct lead *l);
void lead_ask_agreed(struct lead *l);
void lead_ask_to_do(struct lead *l);
void lead_ask_phrase(struct lead *l);
void lead_ask_how(struct lead *l);
void lead_ask_place(struct lead *l);
void lead_ask_object(struct lead *l);
void lead_ask_warned(struct lead *l);

/* "The tool, called Bolt, …": its subject is Bolt. */
void lead_take_name(const struct clause *c, struct subject *s);

/* All that is asked of L (ask_en_lead_count.c, _court.c, _news.c, _what.c). */
void lead_ask_court(struct lead *l);
void lead_ask_toll(struct lead *l);
void lead_ask_many(struct lead *l);
void lead_ask_sum(struct lead *l);
void lead_ask_by(struct lead *l);
void lead_ask_beaten(struct lead *l);
void lead_ask_who(struct lead *l);
void lead_ask_when(struct lead *l);
void lead_ask_where(struct lead *l);
void lead_ask_vote(struct lead *l);
void lead_ask_level(struct lead *l);
void lead_ask_times(struct lead *l);
void lead_ask_thing(struct lead *l);
/* Of a sentence that was not plain: "We present Bolt, a model that …". */
void lead_ask_ours(struct lead *l);
void lead_ask_late(struct lead *l);
void lead_ask_died(struct lead *l);
void lead_ask_age(struct lead *l);
void lead_ask_won(struct lead *l);
void lead_ask_reached(struct lead *l);
void lead_ask_payer(struct lead *l);
void lead_ask_born(struct lead *l);
void lead_ask_made_runs(struct lead *l);
void lead_ask_scorer(struct lead *l);
/* Of a thing: what it does and is for (ask_en_lead_tech.c). The second one of
 * a sentence with "is" and no other verb: what it is, who can have it. */
void lead_ask_tech(struct lead *l);
void lead_ask_being(struct lead *l);

#endif

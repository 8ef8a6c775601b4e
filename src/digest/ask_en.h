/* Questions in English, in several files: subjects, their kinds,
 * openings, what follows the object. */
#ifndef DIGEST_ASK_EN_H
#define DIGEST_ASK_EN_H

#include "ask.h"
#include "clause.h"
#include "verb_en.h"

struct subject {
	size_t first, end;	/* tokens */
	size_t verb;
	size_t joined;		/* "sold" of "has closed it and sold", 0: none */
	size_t relative;	/* where "published in …" starts, 0: none */
	size_t apposed;		/* where ", a professor …" starts, 0: none */
	bool lower;		/* its first word is written small */
	bool proper;		/* all of it is a name */
	bool named;		/* some of it is */
	bool plural;
	bool vague;		/* "the boat" */
	bool empty;		/* "the company": it says nothing */
	bool bracket;
	bool list;		/* names with commas between */
};

/* The verbs of a clause: "is expected to build". */
struct verb_phrase {
	const struct verb *verb;	/* the one that counts */
	const struct verb *outer;	/* "expect", or NULL */
	const char *aux;	/* before the subject */
	const char *extra;	/* "been ", or "" */
	size_t main;		/* the token behind the subject */
	size_t second;		/* of "build", 0: none */
	size_t after;		/* the first token behind */
	bool base;		/* MAIN is printed in its base form */
	bool passive, past;
	bool first;		/* "was first sold" */
};

struct ask {
	struct article *a;
	const struct clause *c;
	struct subject s;
	size_t sentence;
	const char *answer;	/* the sentence with its pronoun written
				 * out, or NULL */
	struct faq_list *out;
	struct buf text;	/* the question at hand */
	size_t longer;		/* words that the full name has more */
	bool main;		/* the subject is the sentence's */
	bool told;		/* "we" was written out: a reader knows it */
	bool reported;		/* somebody said so: "was" may be "is" now */
	bool will;		/* and "would" is "will" */
	bool since;		/* and "had" is "has": "since 2020" */
	/* what ask_read_verb found, of which subject and verb */
	struct verb_phrase phrase;
	size_t read_first, read_end, read_verb;
	signed char figures;	/* of the clause: 1 some, -1 none, 0 not read */
	bool found;
};

extern const char ask_determiners[];
extern const char ask_prepositions[];
/* Verbs of which "what did X …?" is a poor question. */
extern const char ask_bland[];
extern const char ask_openers[];		/* of an introduction */
extern const char ask_roles[];		/* what people are */
extern const char ask_things[];		/* what named things are */

/* The words of a line that has one space between two. */
size_t ask_word_count(const char *s);
/* Whether the capital of the first word of tokens [first, end) is only the
 * sentence's: 1 yes, 0 no, -1 cannot be told. */
int ask_first_is_common(const struct clause *c, size_t first, size_t end);

/* A noun that needs no article. */
bool ask_is_mass(const struct token *t);
bool ask_is_adverb(const struct clause *c, size_t i);
/* Past adverbs at I, and "today", "this week"; whether T may open one of
 * these. */
bool ask_may_be_day(const struct token *t);
size_t ask_skip_adverbs(const struct clause *c, size_t i);
size_t ask_skip_intro(const struct clause *c);	/* its end; 0: none */
/* Past appositions, a list of names, brackets at I; 0, 0 and I: none. */
size_t ask_skip_appositions(const struct clause *c, size_t i);
/* "a tool called Bolt turns": past the name that token I calls it by, or I. "a
 * maker of small, cheap lamps, said": past the apposition at I, which goes on
 * behind the comma before token PAST; PAST: it does not. */
size_t ask_skip_called(const struct clause *c, size_t i);
size_t ask_skip_more(const struct clause *c, size_t i, size_t past);
size_t ask_skip_list(const struct clause *c, size_t first, size_t i);
size_t ask_skip_bracket(const struct clause *c, size_t i);
/* The subject of the clause that starts at token START. */
bool ask_find_subject(const struct clause *c, size_t start,
    struct subject *s);
/* The "to" of "a plan to close the school" is token I of the subject S. */
bool ask_tells_aim(const struct clause *c, const struct subject *s, size_t i);
/* "starts on Thursday", "goes on sale", "reacts in about 0.3 seconds": token I
 * is a verb for certain. */
bool ask_is_set_verb(const struct clause *c, size_t i);
/* The noun of the phrase [first, end). */
size_t ask_head(const struct clause *c, size_t first, size_t end);
bool ask_is_participle(const struct clause *c, size_t i);
bool ask_is_object(const struct clause *c, size_t i);

/* Whether LIST has the base of the verb of P; the list keeps its number, as
 * this is no function. */
#define ask_is_base(p, list) \
	list_has_word(list, (p)->verb->base, strlen((p)->verb->base))
/* Past "5%", "23 percent", "9 per cent" at I, or I. */
size_t ask_percent_end(const struct clause *c, size_t i);

void ask_subject(struct ask *q);	/* appends it to the question */
void ask_finish(struct ask *q, enum ask_kind kind, double score);
/* "How much was the price" as "What was the price", no date of a record in "By
 * how much …"; false: the TEXT of the question goes on behind what is asked.
 * LOW: its sentence. (ask_en_sound.c) */
bool ask_mend_amount(struct buf *text, const char *low);

/* The TEXT of a question, N bytes, asks what something is, and its SENTENCE
 * does not tell; or it asks two things. */
bool ask_asks_nothing(const char *text, size_t n, const char *sentence);

/* The TEXT of a question, N bytes, ends within a list of the SENTENCE. */
bool ask_cuts_list(const char *text, size_t n, const char *sentence);

/* What follows TEXT, N bytes, in its sentence is NEXT: how much of that is the
 * rest of a list that TEXT has only the first of, or of a phrase that limits
 * it ("in the wild"); 0: none (ask_en_cut.c). */
size_t ask_list_rest(const char *text, size_t n, const char *next);
size_t ask_limit_rest(const char *next);
/* TEXT has "shortly" or "two miles" of the SENTENCE, and not the "before noon"
 * or "from the mill" behind it. */
bool ask_is_half(const char *text, const char *sentence);

/* The same, scored by its kind. */
void ask_close(struct ask *q, enum ask_kind kind);
/* WORD ("Why"), AUX (" did ") and the subject. */
void ask_open(struct ask *q, const char *word, const char *aux);
/* START, the subject, a space and VERB (or NULL). */
void ask_with(struct ask *q, const char *start, const char *verb,
    enum ask_kind kind);

void ask_who_is(struct ask *q);
void ask_speaker(struct ask *q);
void ask_how_many(struct ask *q);
/* These need a subject. */
void ask_by_verb(struct ask *q);
void ask_be(struct ask *q, size_t i, bool now);
void ask_have(struct ask *q, size_t i);
void ask_modal(struct ask *q, size_t i);

/* "lets growers pick …" at I; MODAL before it, or NULL. */
bool ask_helps(struct ask *q, size_t i, const char *modal);
/* AUX " did " and PRINTED "express", or " has " and "expressed". */
bool ask_concern(struct ask *q, size_t i, const char *base, const char *aux,
    const char *printed);
bool ask_phrasal_with(struct ask *q, size_t i, const char *base,
    const char *have, const char *done);

/* What the sentence's opening answers: "When Acme closed the plant, …". */
bool ask_scene(struct ask *q);
/* These say whether they asked; AUX is " did " and the like, BE "is" and the
 * like, HAS adds "been". */
bool ask_compare(struct ask *q, size_t i);
bool ask_tail(struct ask *q, size_t i, const char *base, const char *aux,
    const char *printed);
bool ask_when(struct ask *q, size_t i, const char *base, const char *aux);
bool ask_passive_tail(struct ask *q, size_t pp, const char *be, bool has);
bool ask_adjective(struct ask *q, size_t k, const char *be, bool has);

/* The word at token I is the title's, or stands in LEAST sentences. */
bool ask_is_topic(const struct ask *q, size_t i, size_t least);
/* What things are: BE at I, the predicate at K. */
bool ask_define(struct ask *q, size_t i, size_t k);
/* How much it is worth: BE at I. */
bool ask_worth(struct ask *q, size_t i, size_t k);
/* What X uses to …, what it scores on …. */
bool ask_use_or_score(struct ask *q, const struct verb_phrase *p);
/* These find what they ask of by themselves. */
void ask_called_so(struct ask *q);
void ask_versions(struct ask *q);
void ask_you_can(struct ask *q);
void ask_introduced(struct ask *q);
/* Appends what follows the object at I of the verb BASE and tells more of it:
 * "to grade essays", "with Bolt"; false: nothing does. */
bool ask_add_more(struct ask *q, size_t i, const char *base);
/* How large a window it has, how much less it uses. */
bool ask_measure(struct ask *q, const struct verb_phrase *p);
bool ask_quickly(struct ask *q, const struct verb_phrase *p);
/* What X says it is doing: of the clause at I, VERB is the one to ask
 * with. */
bool ask_said_doing(struct ask *q, const struct verb_phrase *p,
    const char *verb, size_t i);
/* "It could take three weeks to mend the dam" at I: how long? */
bool ask_takes(struct ask *q, size_t i);
/* What the clause at I tells that a speaker says; P is the verb of saying. */
bool ask_reported(struct ask *q, const struct verb_phrase *p, size_t i);
/* What do the authors propose to …? */
bool ask_proposed(struct ask *q, const struct verb_phrase *p);

bool ask_shape(struct ask *q, size_t i, const char *base, const char *aux);
bool ask_how_much_so(struct ask *q, size_t i, size_t k);
bool ask_being(struct ask *q, size_t i, size_t k);
bool ask_modal_be(struct ask *q, const char *modal, size_t k);

/* By the verb that is said of a thing (frame.def): how does it compare, how
 * much did it raise. The second one only makes the question, with SUBJECT
 * (NULL: as it stands), and says behind which token LAST the answer may end;
 * NULL: nothing is asked. */
void ask_by_frame(struct ask *q);
const char *ask_frame(struct ask *q, const char *subject, enum ask_kind *kind,
    double *score, size_t *last);
/* The subject is a thing that the title names. */
bool ask_is_thing(const struct ask *q);

/* Nouns of things that somebody makes and people use. */
extern const char ask_products[];
/* The subject is such a thing, by its noun or by what the text says of its
 * name; it is "the tool", and a reader knows which. (ask_en_product.c) */
bool ask_is_product(const struct ask *q);
bool ask_is_the_product(const struct ask *q);

/* What has X offered Y, how many did X speak to (ask_en_given.c). */
bool ask_given(struct ask *q, const struct verb_phrase *p);
/* How many dogs have bitten X? */
bool ask_count_by(struct ask *q, const struct verb_phrase *p);
/* How old was X when …? */
bool ask_how_old(struct ask *q);

/* "in 2019", "on Monday" at token I. */
bool ask_is_date(const struct clause *c, size_t i);

/* "closed the plant and sold the land": the token of "sold", 0: none that is
 * sure to be said of the subject. "has closed three plants and cut 400 jobs":
 * that of "cut", 0: none whose object is plain. */
size_t ask_second_verb(const struct ask *q);
size_t ask_joined_verb(const struct ask *q);
/* The verb at I, "cost" or "put", is no past: "cost £9m and take a year". */
bool ask_is_present(const struct ask *q, size_t i);
/* Of the subject's verb; false: not plain. */
bool ask_read_verb(struct ask *q, struct verb_phrase *p);
void ask_print_verb(struct ask *q, const struct verb_phrase *p);
/* The end of the plain words from I on. */
size_t ask_stretch(const struct clause *c, size_t i);
size_t ask_stretch_to(const struct clause *c, size_t i);
bool ask_is_closed(const struct clause *c, size_t first, size_t end);
bool ask_is_time_unit(const struct clause *c, size_t i);
/* These return I when there is none of it there. */
size_t ask_skip_about(const struct clause *c, size_t i);
size_t ask_number_end(const struct clause *c, size_t i);
size_t ask_sum_end(const struct clause *c, size_t i);
size_t ask_date_end(const struct clause *c, size_t i, bool future);

/* Too many phrases stand between I and the date at DATE; a date stands in
 * tokens [I, END). */
bool ask_date_is_far(const struct clause *c, size_t i, size_t date);
bool ask_has_date(const struct clause *c, size_t i, size_t end);

/* "for nine days" at I: its end, or I. */
size_t ask_span_end(const struct clause *c, size_t i);
/* Whether the clause has a number, in digits or in words: what most questions
 * of how much and how many want. */
bool ask_has_figure(struct ask *q);
/* To what level, how, what was it called. */
bool ask_level(struct ask *q, const struct verb_phrase *p);
/* How long did it stay? */
bool ask_how_long(struct ask *q, const struct verb_phrase *p);
/* Verbs after which a number or a date is said of something. */
bool ask_is_saying(const struct verb_phrase *p);
/* How long has she been in the job? */
bool ask_been(struct ask *q);
/* How many, how much, how long, when, where, why. */
bool ask_adjuncts(struct ask *q);
/* A space and tokens [first, end). */
void ask_add_words(struct ask *q, size_t first, size_t end);
void ask_add_time(struct ask *q, size_t from);
/* What opens the sentence and says when or where. */
void ask_add_intro(struct ask *q, enum ask_kind kind);
void ask_add_scene(struct ask *q, size_t after);

/* What a reader knows: "the club" of tokens [first, end). */
bool ask_is_known(const struct ask *q, size_t first, size_t end);
bool ask_is_byname(const struct clause *c, size_t first, size_t end);
bool ask_is_titled(const struct ask *q, size_t i);
bool ask_add_full_name(struct ask *q, size_t i);
bool ask_leans_inside(const struct clause *c);

/* The topic of the clause at I, into T: a name, or "the …"; where it is no
 * subject, the first name in tokens [FROM, TO) that is not the speaker's, or a
 * plural that the title has, too. */
bool ask_find_topic(const struct ask *q, size_t i, struct subject *t);
bool ask_find_name(const struct ask *q, size_t from, size_t to,
    struct subject *t);
/* The last word of B is one of A's: the speaker speaks of himself. */
bool ask_same_words(const struct clause *c, const struct subject *a,
    const struct subject *b);
/* "Prosecutor Ann Poe said he had": somebody else. */
bool ask_speaks_of_another(const struct ask *q);
/* What does X say about Y? */
bool ask_said(struct ask *q);
bool ask_speaker_about(struct ask *q, bool now);
/* Appends " the council should do", "would happen to the boats" when TOPIC's
 * verb tells it. */
bool ask_add_deed(struct ask *q, const struct subject *topic);
/* "Judge Ann Poe": a role stands before the name. */
bool ask_is_person(const struct clause *c, const struct subject *s);
/* "a walker", "a postman": the noun T. */
bool ask_is_doer(const struct token *t);
/* The object at I is a person. */
bool ask_is_someone(struct ask *q, size_t i);
bool ask_is_rival(const struct clause *c, size_t i, const char *base);
/* Did Acme close the plant? Where there is nothing better. */
void ask_whether(struct ask *q);
/* Who set the record, how much was Acme fined, who was the gunman, how long a
 * sentence? */
bool ask_facts(struct ask *q, const struct verb_phrase *p);
/* How did it change; what was the county given until March to do? */
bool ask_results(struct ask *q, const struct verb_phrase *p);
/* How much rain, until when? */
bool ask_having(struct ask *q);
/* How high was turnout? */
bool ask_how_high(struct ask *q);
/* How much snow could fall, how cold could it get? */
bool ask_mass(struct ask *q);
bool ask_cold(struct ask *q, const struct verb_phrase *p);
/* What was the cost put at, how much did Acme pay for it? */
bool ask_price(struct ask *q, const struct verb_phrase *p);
/* How much did Acme raise, how large a loss did it report? */
bool ask_amount(struct ask *q, const struct verb_phrase *p);
bool ask_how_large(struct ask *q, const struct verb_phrase *p);
bool ask_revenue(struct ask *q);
/* How long is the wait, how much is the fee? When will work begin? */
bool ask_is_so_much(struct ask *q);
bool ask_not_until(struct ask *q);
/* "There are 40 …", "Among the dead …", "In the 1500m, …". */
bool ask_set_phrase(struct ask *q);
/* When is the vote due? */
bool ask_due(struct ask *q);
/* What follows "after" at I is a reason: a clause, not a time. */
bool ask_is_cause(const struct clause *c, size_t i);
/* "What did Poe say?" of a sentence that speaks of what was said before. */
bool ask_say_dangles(const struct ask *q, bool say);

/* Money within the next words: "raised about $5m". */
bool ask_percent_near(const struct clause *c, size_t i);
bool ask_ends_sum(const struct clause *c, size_t i);
bool ask_money_near(const struct clause *c, size_t i);

#endif

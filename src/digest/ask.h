/* Questions that one sentence answers. Private to the embedded engine. */
#ifndef DIGEST_ASK_H
#define DIGEST_ASK_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/model/digest.h>

#include "article.h"

enum ask_kind {
	ASK_WHAT_IS,		/* What is X? */
	ASK_WHO_IS,
	ASK_WHO_DID,		/* Who closed the plant? */
	ASK_WHY,
	ASK_HOW_MANY,
	ASK_HOW_MUCH,
	ASK_WHEN,
	ASK_WHERE,
	ASK_WHAT_DID,		/* What did X announce? */
	ASK_WHAT_WILL,
	ASK_WHAT_HAPPENED,
	ASK_SAID_OF,		/* What did X say about Y? */
	ASK_WHETHER,		/* Did X close the plant? */
	ASK_SAY,		/* What did X say? */
	ASK_EVENT,		/* Was anyone hurt in the fire? */
	ASK_DIALOGUE,		/* the article's own question */
	ASK_KINDS
};

struct question {
	const char *text;
	const char *answer;	/* NULL: the sentence as it is printed */
	size_t sentence;
	enum ask_kind kind;
	double score;
	double quality;		/* the score as it was asked; in English
				 * what its odds of being sound are */
	bool bland;		/* one of such is enough */
	const char *subject;	/* for not asking twice about one */
	bool made;		/* its answer is so much less than the sentence
				 * that another part may have that */
};

struct faq_list {
	struct question *at;
	size_t count, max;
};

/* Adds a question, text and subject borrowed from the article's arena. */
void ask_add(struct faq_list *out, struct question q);

/* The article's own questions. */
void ask_dialogue(struct article *a, struct faq_list *out);

void ask_english(struct article *a, size_t sentence, struct faq_list *out);
/* The same of a TEXT that the sentence was written out as: its answer. TOLD:
 * with the name of one whom every reader knows. */
void ask_text(struct article *a, size_t sentence, const char *text, bool told,
    struct faq_list *out);
/* Of a sentence that leans on the one before by its first word alone. */
void ask_english_leaning(struct article *a, size_t sentence,
    struct faq_list *out);

/* What readers ask of such an event, of the sentences that MAY answer
 * (ask_en_event.c). Wants the summary made. */
void ask_events(struct article *a, bool (*may)(const struct article *, size_t),
    struct faq_list *out);

/* Whether that is what firms and their things go through: an outage, a
 * launch. Wants the events asked. */
bool ask_is_of_firms(struct article *a);

/* What a text explains, of the same sentences, in any genre but talk
 * (ask_en_explain.c). */
void ask_explained(struct article *a,
    bool (*may)(const struct article *, size_t), struct faq_list *out);

#define ASK_LEAD_MOST 2		/* questions of a sentence */

/* What is asked of the news itself: of a SENTENCE of the summary, with answers
 * that are made anew and much shorter; how many of OUT, the best first
 * (ask_en_lead.c). BOTH: a second one is looked for. */
size_t ask_lead(struct article *a, size_t sentence, bool both,
    struct question out[ASK_LEAD_MOST]);
/* The same of one that no part has: it answers as it is. */
size_t ask_lead_whole(struct article *a, size_t sentence,
    struct question out[ASK_LEAD_MOST]);

/* Gives Q, which a sentence that the page has answers up to its token LAST, an
 * answer that is made anew of it; false: there is none. */
bool ask_lead_answer(struct article *a, struct question *q, size_t last);
/* What is asked of a thing by the verb of such a SENTENCE (frame.def). */
void ask_english_kept(struct article *a, size_t sentence,
    struct faq_list *out);

/* The best question of who or what somebody or something is that the PAGE does
 * not ask yet, with an answer that is built anew; false: none
 * (ask_en_identity.c). Wants all other parts made. */
bool ask_who_or_what(struct article *a, const struct digest *page,
    struct question *out);

/* Gives a question of who or what something is an answer that is built anew,
 * where its sentence has one that is short enough. */
void ask_build_identity(struct article *a, struct question *q);
/* "What is Mrs Poe?": nobody asks. */
bool ask_is_what_of_person(struct article *a, const struct question *q);
/* Writes who it is into question K of the PAGE, which is F, where its subject
 * is somebody whom nothing before it names; false: nothing is changed
 * (ask_en_identity_name.c). */
bool ask_introduce(struct article *a, const struct digest *page, size_t k,
    struct arena *to, struct faq *f);

/* Whether the title, or a sentence that is on the page so far, has the word S
 * of N bytes, in small letters. */
bool ask_page_has(const struct article *a, const char *s, size_t n);

/* Whether an English question may stand on the page as it is so far
 * (ask_en_sound.c). */
bool ask_is_sound(const struct article *a, const struct question *q);

/* The last look at a question beside its sentence: a shorter one is made where
 * that mends it; false: it was cut inside a phrase, asks of nobody, takes a
 * person for a thing (ask_en_critic.c). */
bool ask_pass(struct article *a, struct question *q);
/* It asks of a "Mrs Poe" of whom nothing on the page tells. */
bool ask_is_strange(const struct article *a, const struct question *q);

/* "How many goats and 40 sheep": no question at all. */
bool ask_counts_two(const char *text);
/* Whether an answer in small letters is speech that opens with what the page
 * has not told: "I'd have driven the cart", "He survived a war". */
bool ask_speech_leans(const char *low);

/* Weighs an English question that has its maker's score: its quality becomes
 * the logarithm of its odds of being sound, its score that and how much a
 * reader wants to know it (ask_en_weigh.c). */
void ask_weigh(const struct article *a, struct question *q);

#endif

/* Questions of posts, essays, letters and guides in English. Private to the
 * embedded engine. */
#ifndef DIGEST_ASK_EN_ESSAY_H
#define DIGEST_ASK_EN_ESSAY_H

#include "ask_en.h"
#include "voice.h"

/* What those who tell a text say of themselves, at token I: "I", "we've". */
struct essay_self {
	const struct teller *who;
	size_t at;		/* that token */
	size_t verb;		/* the first one of what is said */
	const char *aux;	/* "has" of "I've", or NULL */
};

/* What the author of a text in the first person thinks, did and wants, of the
 * sentences that MAY answer (ask_en_essay.c). Nothing where it is nobody's. */
void ask_essay(struct article *a, bool (*may)(const struct article *, size_t),
    struct faq_list *out);

/* What a text that explains things says of its matter, and what a guide says
 * that its reader should do (ask_en_expound.c, ask_en_guide.c). Dear: where
 * there are too few other questions. */
void ask_expounded(struct article *a,
    bool (*may)(const struct article *, size_t), struct faq_list *out);
/* The same of a sentence of the summary, with an answer that is much shorter;
 * false: none. */
bool ask_expounded_short(struct article *a, size_t at, struct question *out);
/* Where there is hardly any other: whether a thing is so that it denies, and
 * what its author says about it (ask_en_about.c). */
void ask_for_want(struct article *a,
    bool (*may)(const struct article *, size_t), struct faq_list *out);
void ask_guide(struct article *a, size_t at, struct faq_list *out);

/* "the" in tokens [first, end) stands with a noun that nobody has told: no "of"
 * says which one (ask_en_explain.c). */
bool ask_has_unknown(const struct clause *c, size_t first, size_t end);

/* What is shared by ask_en_essay.c, _author.c and _opinion.c. A token in small
 * letters with a plain apostrophe, in SPACE of N bytes. */
const char *essay_plain(const struct token *t, char *space, size_t n);
size_t essay_skip_adverbs(const struct clause *c, size_t i);
/* "I read it because …": nothing tells whether VERB is a past. */
bool essay_is_unclear(const struct clause *c, size_t verb);
/* Whether tokens [first, end) can be said in a question. */
bool essay_is_clear(const struct clause *c, size_t first, size_t end);
/* What follows at token I is no pronoun. */
bool essay_is_named(const struct clause *c, size_t i);
/* The end of the noun phrase at token I that is liked or not. */
size_t essay_object_end(const struct clause *c, size_t i);
/* AUX, "does" or "is", as it stands with the teller's name. */
const char *essay_agree(const struct teller *who, const char *aux);
/* START, AUX as above, the teller's name, a space and REST (NULL: neither). */
void essay_open(struct ask *q, const struct teller *who, const char *start,
    const char *aux, const char *rest);
/* Appends tokens [first, end) as somebody else would say them. */
void essay_print_third(struct ask *q, const struct teller *who, size_t first,
    size_t end);
/* Adds the question that is written; true. */
bool essay_add(struct ask *q, const struct teller *who, enum ask_kind kind,
    double score);

/* Somebody else may say "I" in it: talk, letters, a cited essay. */
bool essay_has_others(const struct article *a);

/* These say whether they asked: of what "I" do, */
bool essay_why(struct ask *q, const struct essay_self *s);
bool essay_found(struct ask *q, const struct essay_self *s);
bool essay_wanted(struct ask *q, const struct essay_self *s);
bool essay_spent(struct ask *q, const struct essay_self *s);
bool essay_took(struct ask *q, const struct teller *who);
/* of what "I" think, of the clause at token I; like; am moved by; of "my
 * advice"; */
bool essay_thought(struct ask *q, const struct teller *who, size_t i);
bool essay_liked(struct ask *q, const struct essay_self *s);
bool essay_moved(struct ask *q, const struct essay_self *s);
bool essay_own_noun(struct ask *q, const struct teller *who);
/* and of sentences that have no "I". */
bool essay_ought(struct ask *q, const struct teller *who);
bool essay_praised(struct ask *q, const struct teller *who);

#endif

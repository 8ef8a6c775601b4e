/*
 * A digest by a language model: what it is asked, and what is made of its
 * reply. Pure, like llm.h. Everything that a reply says is checked here, part
 * by part; a part that is not there or no good is the embedded engine's.
 */
#ifndef NDIGEST_DIGEST_LLM_DIGEST_H
#define NDIGEST_DIGEST_LLM_DIGEST_H

#include <ndigest/digest/llm.h>
#include <ndigest/digest/local.h>

#define LLM_OTHERS ((size_t)6)

/* How the reader wants it. Strings may be NULL. */
struct llm_wish {
	const char *language;	/* of the digest; NULL or "": the article's */
	const char *style;	/* brief, standard, detailed, plain words, or a
				 * wish in words of its own */
	const char *instructions;	/* the reader's, in place of ours */
	const char *const *categories;	/* to choose from; borrowed */
	size_t category_count;
	const char *const *others;	/* headlines that may tell the same event;
					 * borrowed, at most LLM_OTHERS */
	size_t other_count;
	const char *mark;	/* letters and digits, new for each request */
	size_t context;		/* tokens that the model holds; 0: 8192 */
	size_t output;		/* of these kept for the reply; 0: 1500 */
};

/* All in the arena that was passed. */
struct llm_prompt {
	const char *system, *user, *schema;
	size_t tokens;		/* about, in all */
	const char *language;	/* of the reply */
	const char *text_language;	/* of the article */
	const char *note;	/* the article did not go in whole, or NULL */
};

/* Changes when the same article should be asked about anew: with the program's
 * own words, the style and the reader's instructions. */
int llm_prompt_version(const struct llm_wish *w);

/* LOCAL is the embedded engine's digest of the same input. */
void llm_digest_prompt(const struct digest_input *in,
    const struct digest *local, const struct llm_wish *w,
    struct arena *arena, struct llm_prompt *out);

/* What is said to a model whose reply could not be used. */
extern const char llm_digest_again[];

/* The parts of the page, as bits. */
enum llm_part {
	LLM_SUMMARY = 1 << 0,
	LLM_TAKEAWAYS = 1 << 1,
	LLM_QUOTE = 1 << 2,
	LLM_WHY = 1 << 3,
	LLM_FAQ = 1 << 4,
	LLM_CATEGORY = 1 << 5	/* one of the wish's own names */
};

/*
 * Makes OUT of a reply: cleaned, capped, grounded (see ground.h), with what
 * fails from LOCAL when that is in the same language. Returns the parts that
 * are the model's own; without LLM_SUMMARY among them the digest is not worth
 * that name, and OUT is LOCAL with a note. PROVIDER, model, ai and the time
 * are the caller's to set.
 */
unsigned llm_digest_read(const char *reply, size_t n,
    const struct digest_input *in, const struct digest *local,
    const struct llm_prompt *prompt, const struct llm_wish *w,
    struct arena *arena, struct digest *out);

/* Which of the wish's other headlines tell the same event by a reply, as bits
 * from 0; -1: it does not say. */
int llm_same_read(const char *reply, size_t n, const struct llm_wish *w);

/* The summary in a reply that is still being written, cleaned; false: there
 * is nothing to show yet. */
bool llm_digest_peek(const char *reply, size_t n, struct buf *out);

/* Adds a note to a digest. */
void llm_note(struct digest *d, struct arena *arena, const char *fmt, ...)
	ERROR_PRINTF(3, 4);

/* --- questions --------------------------------------------------------------- */

/* A question about the article; the reply is read by llm_answer_read. */
void llm_question_prompt(const struct digest_input *in,
    const struct digest *local, const struct llm_wish *w,
    const char *question, struct arena *arena, struct llm_prompt *out);

/* The day's stories, as IN's text, to an editor's paragraph: the reply is read
 * as an answer. */
void llm_editor_prompt(const struct digest_input *in,
    const struct digest *local, const struct llm_wish *w,
    struct arena *arena, struct llm_prompt *out);

#define LLM_PASSAGES 3

struct llm_answer_text {
	const char *text;	/* clean; NULL: the article does not say */
	bool ai;
	struct claim passages[LLM_PASSAGES];	/* what it rests on */
	size_t passage_count;
	const char *const *unsupported;
	size_t unsupported_count;
};

/* The answer in a reply that is still being written, cleaned. */
bool llm_answer_peek(const char *reply, size_t n, struct buf *out);

/* False: the reply is of no use. */
bool llm_answer_read(const char *reply, size_t n,
    const struct digest_input *in, const struct llm_prompt *prompt,
    struct arena *arena, struct llm_answer_text *out);

/* Its sentences that say nothing unsupported, in ARENA; NULL: there are none. */
const char *llm_answer_borne(const struct llm_answer_text *a,
    const char *language, struct arena *arena);

/* Without a model: the sentences that have most to do with the question. */
void llm_answer_local(const struct digest_input *in,
    const struct digest *local, const char *question, struct arena *arena,
    struct llm_answer_text *out);

#endif

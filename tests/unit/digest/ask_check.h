/*
 * Asks one sentence of an article as the engine does. For the tests of
 * questions.
 */
#ifndef TEST_ASK_CHECK_H
#define TEST_ASK_CHECK_H

#include "../../../src/digest/ask.h"

struct asked {
	const char *lang, *sentence;
	const char *context;	/* paragraphs behind it, "\n\n" before each */
};

/* 0 when QUESTION is among what is asked and NEVER is not; else 1, and it is
 * printed. NULL for both: nothing may be asked; NULL for one: it is not
 * looked for. */
int ask_check(const struct asked *s, const char *question, const char *never);

/* The same of a page in English: its title, what ASK makes questions of, and
 * what stands before the sentence. */
struct asked_page {
	const char *title, *filler;
	void (*ask)(struct article *a, bool (*may)(const struct article *,
	    size_t), struct faq_list *out);
};

/* 0 when QUESTION is among what is asked, NULL: when nothing is; else 1. ONLY:
 * it must be the first. */
int ask_check_page(const struct asked_page *p, const char *sentence,
    const char *question, bool only);

#endif

/*
 * Asks one sentence of an article as the engine does. For the tests of
 * questions.
 */
#ifndef TEST_ASK_CHECK_H
#define TEST_ASK_CHECK_H

struct asked {
	const char *lang, *sentence;
	const char *context;	/* paragraphs behind it, "\n\n" before each */
};

/* 0 when QUESTION is among what is asked and NEVER is not; else 1, and it is
 * printed. NULL for both: nothing may be asked; NULL for one: it is not
 * looked for. */
int ask_check(const struct asked *s, const char *question, const char *never);

#endif

/* Words that grounding has to know. Lists have a space before and after each
 * word, groups a bar; all in lower case. */
#ifndef DIGEST_GROUND_WORDS_H
#define DIGEST_GROUND_WORDS_H

/* Names that stand for each other: a country and its people. NULL ends. */
extern const char *const ground_groups[];

/* Written with a capital, and no claim in themselves: titles, "AI". */
extern const char ground_plain_capitals[];

/* Words of English that often start a sentence of news, and are no names, in
 * several lists. NULL ends. */
extern const char *const ground_plain_words[];

/* Endings that names seldom have. NULL ends. */
extern const char *const ground_plain_ends[];

#endif
